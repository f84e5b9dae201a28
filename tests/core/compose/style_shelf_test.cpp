// SPDX-License-Identifier: GPL-3.0-or-later
// The studio's own styles beside ours: found, refused and missed by name; the smallest one is composed with.
#include "core/compose/style_shelf.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/base/text.h"
#include "tests/core/compose/cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

// Four roles, one metre, one key, and of everything the fewest that the check allows.
constexpr const char* kSmallest = R"(
{
  "format": "fermata-style-1", "id": "brand-sting", "version": "1", "title": "Brand sting", "description": "the smallest style that there is",
  "moods": ["brand sting"],
  "roles": ["bass", "harmony", "melody", "texture"],
  "tempo": {"min": 90, "max": 110, "usual": 100},
  "meters": ["4/4"], "keys": ["C major"], "effects": "soft",
  "feel": {"swing": 0, "swing_unit": 16, "accents": [0]},
  "bass": [{"id": "root", "steps": "1---------------"}],
  "harmony": [{"id": "pad", "steps": "C---------------"}],
  "texture": [{"id": "top", "steps": "T---------------"}],
  "progressions": [{"id": "plain", "modes": ["major"], "functions": ["intro", "verse", "build", "peak", "break", "outro"], "chords": "I | IV | V | I"}],
  "cadences": [{"id": "home", "modes": ["major"], "functions": ["final", "lead"], "chords": "V | I"}],
  "melody": {"rhythms": [{"steps": "x---x---x-------"}, {"steps": "x-----x-x-------"}], "contours": [[0, 1, 2]], "leap_limit": 4, "rests": 200},
  "forms": [{"min_seconds": 0, "parts": [{"function": "verse", "energy": 500, "weight": 1}]}],
  "section_bars": {"min": 2, "max": 8},
  "orchestration": {
    "bass": {"from": 0, "density": [400, 600], "register": [400, 600], "brightness": [400, 600], "velocity": [60, 90], "range": [36, 55]},
    "harmony": {"from": 0, "density": [400, 600], "register": [400, 600], "brightness": [400, 600], "velocity": [60, 90], "range": [52, 76]},
    "melody": {"from": 0, "density": [400, 600], "register": [400, 600], "brightness": [400, 600], "velocity": [60, 90], "range": [60, 84]},
    "texture": {"from": 0, "density": [400, 600], "register": [400, 600], "brightness": [400, 600], "velocity": [60, 90], "range": [60, 84]}
  },
  "sounds": {
    "bass": [{"patch": "bass.round", "instruments": ["thing"], "parameters": {}}], "harmony": [{"patch": "keys.felt", "instruments": ["thing"], "parameters": {}}], "melody": [{"patch": "lead.bell", "instruments": ["thing"], "parameters": {}}], "texture": [{"patch": "pad.warm", "instruments": ["thing"], "parameters": {}}]
  }
}
)";

std::string with(const std::string& from, const std::string& to) {
    std::string text = kSmallest;
    const size_t at = text.find(from);
    if (at == std::string::npos) qFatal("the smallest style has no %s", from.c_str());
    return text.replace(at, from.size(), to);
}

}  // namespace

class StyleShelfTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path path(const std::string& name) const { return std::filesystem::path(m_folder->path().toStdString()) / name; }
    StyleShelf shelf() const { return {styleFolder(), path("own")}; }
    std::filesystem::path file(const std::string& name, const std::string& text) {
        if (!writeFile(path(name), text)) qFatal("cannot write %s", name.c_str());
        return path(name);
    }
    void says(const Error& error, std::initializer_list<const char*> parts) {
        for (const char* part : parts) QVERIFY2(error.message.find(part) != std::string::npos, error.message.c_str());
    }

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSmallestStyleComposes() {
        const auto kept = addOwnStyle(shelf(), file("anything.json", kSmallest), false);
        QVERIFY2(kept, kept ? "" : kept.error().message.c_str());
        QCOMPARE(kept->filename().string(), std::string("brand-sting.json"));
        const auto own = loadStyle(shelf(), "brand-sting");
        QVERIFY(own);
        for (const int seconds : {12, 60}) {
            const auto plan = makePlan(brief(seconds * 1000), *own, 7);
            QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
            QCOMPARE(plan->length.value, seconds * kSampleRate);
            QCOMPARE(plan->styleHash.hex(), own->hash.hex());
            for (const PlannedStem& stem : plan->stems) {
                size_t notes = 0;
                for (size_t section = 0; section < plan->sections.size(); ++section) {
                    const auto take = played(*plan, *own, section, stem.name);
                    QVERIFY2(take, take ? "" : take.error().message.c_str());
                    QCOMPARE(take->provenance["style_sha256"].get<std::string>(), own->hash.hex());
                    notes += take->notes.size();
                }
                QVERIFY2(notes > 0, stem.name.c_str());
            }
        }
    }

    void aBriefCallsItByItsName() {
        QVERIFY(addOwnStyle(shelf(), file("x.json", kSmallest), false));
        std::vector<std::string> problems;
        const std::vector<Style> all = readableStyles(shelf(), problems);
        QCOMPARE(all.size(), styleIds(styleFolder()).size() + 1);
        QVERIFY(problems.empty());
        Brief asked = brief(20000);
        asked.words = "20 s, our Brand Sting, hopeful";
        asked.moods = {"hopeful"};
        QCOMPARE(chooseStyle(asked, all), std::string("brand-sting"));
        asked.words = "20 s, hopeful";
        QCOMPARE(chooseStyle(asked, all), std::string("hopeful-indie"));
    }

    void anIdOfOursIsRefused() {
        const std::string stolen = with("\"id\": \"brand-sting\"", "\"id\": \"lofi-bed\"");
        const auto added = addOwnStyle(shelf(), file("lofi-bed.json", stolen), false);
        QVERIFY(!added);
        says(added.error(), {"lofi-bed.json", "“id”", "\"lofi-bed\"", "another id", "own-lofi-bed"});
        QVERIFY(makeFolder(path("own")));
        file("own/lofi-bed.json", stolen);
        QCOMPARE(loadStyle(shelf(), "lofi-bed")->title, std::string("Lo-fi bed"));
        std::vector<std::string> problems;
        QCOMPARE(readableStyles(shelf(), problems).size(), styleIds(styleFolder()).size());
        QCOMPARE(problems.size(), size_t{1});
    }

    void aBrokenOneIsListedAndStopsNoOther() {
        QVERIFY(makeFolder(path("own")));
        file("own/half.json", "{");
        file("own/fast.json", with("\"max\": 110", "\"max\": 1100"));
        file("own/brand-sting.json", kSmallest);
        const std::vector<ShelvedStyle> all = shelvedStyles(shelf());
        QCOMPARE(all.size(), styleIds(styleFolder()).size() + 3);
        size_t readable = 0, own = 0;
        for (const ShelvedStyle& one : all) {
            readable += one.style ? 1 : 0;
            own += one.own ? 1 : 0;
            if (one.id == "half") says(one.style.error(), {"half.json", "line 1"});
            if (one.id == "fast") says(one.style.error(), {"fast.json", "“tempo.max” is 1100", "300"});
        }
        QCOMPARE(own, size_t{3});
        QCOMPARE(readable, all.size() - 2);
        QVERIFY(loadStyle(shelf(), "brand-sting"));
    }

    void anotherStyleOfThatIdIsNotOverwrittenUnasked() {
        QVERIFY(addOwnStyle(shelf(), file("a.json", kSmallest), false));
        QVERIFY(addOwnStyle(shelf(), path("a.json"), false));   // The same again is no other.
        const auto other = file("b.json", with("\"usual\": 100", "\"usual\": 104"));
        const auto refused = addOwnStyle(shelf(), other, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Code::Conflict);
        says(refused.error(), {"brand-sting.json", "--replace"});
        QVERIFY(addOwnStyle(shelf(), other, true));
        QCOMPARE(loadStyle(shelf(), "brand-sting")->usualMilliBpm, int64_t{104000});
    }

    // A cue's plan names its style with version and hash; a file that is gone or changed is told.
    void aStyleThatIsGoneOrChangedIsNamed() {
        QVERIFY(addOwnStyle(shelf(), file("a.json", kSmallest), false));
        const auto plan = makePlan(brief(12000), *loadStyle(shelf(), "brand-sting"), 1);
        QVERIFY(plan);
        std::vector<std::string> notes;
        QVERIFY(styleOf(shelf(), *plan, notes));
        QVERIFY(notes.empty());
        QVERIFY(addOwnStyle(shelf(), file("b.json", with("\"usual\": 100", "\"usual\": 104")), true));
        const auto changed = styleOf(shelf(), *plan, notes);
        QVERIFY(changed);
        QCOMPARE(notes.size(), size_t{1});
        QVERIFY(notes[0].find("brand-sting has changed") != std::string::npos);
        // What is played with it now says so: the hash is that of the file that was read.
        const auto take = played(*plan, *changed, 0, plan->stems[0].name);
        QVERIFY(take);
        QCOMPARE(take->provenance["style_sha256"].get<std::string>(), changed->hash.hex());
        QVERIFY(std::filesystem::remove(path("own/brand-sting.json")));
        const auto gone = styleOf(shelf(), *plan, notes);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Code::NotFound);
        says(gone.error(), {"“brand-sting”", "version 1", plan->styleHash.hex().substr(0, 12).c_str(), "fermata style add"});
    }

    void slipsAreMistakes_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("a key twice") << "\"swing\": 0," << "\"swing\": 0, \"swing\": 200," << "“feel.swing” is there twice";
        QTest::newRow("a key twice in a list") << "\"steps\": \"C---------------\"" << "\"steps\": \"C---------------\", \"steps\": \"c---------------\"" << "“harmony[0].steps” is there twice";
        QTest::newRow("a capital") << "\"brand sting\"" << "\"Brand sting\"" << "“moods[0]” is \"Brand sting\"; it must be in lower case: \"brand sting\"";
        QTest::newRow("a mood twice") << "[\"brand sting\"]" << "[\"warm\", \"brand sting\", \"warm\"]" << "“moods[2]” is \"warm\"; “moods[0]” says so already";
        QTest::newRow("a mood of no letters") << "\"brand sting\"" << "\" - \"" << "“moods[0]” is \" - \"; it must be a word";
    }
    void slipsAreMistakes() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        const auto read = checkOwnStyle(shelf(), file("slip.json", with(from.toStdString(), to.toStdString())));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::InvalidArgument);
        QVERIFY2(read.error().message.find("slip.json: " + says.toStdString()) != std::string::npos, read.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(StyleShelfTest)
#include "style_shelf_test.moc"
