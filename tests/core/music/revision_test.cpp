// SPDX-License-Identifier: GPL-3.0-or-later
// Takes, prints and revisions through JSON and back; the hash names everything that is heard or approved.
#include <QtTest>

#include "core/music/revision.h"

using namespace fermata;

namespace {

Take someTake() {
    Take take;
    take.stem = "melody";
    take.length = {3840 * 4};
    take.notes = {{{0}, {-5}, {480}, Voice::Pitched, 62, 90, false},
                  {{960}, {0}, {240}, Voice::ClosedHat, 60, 70, false},
                  {{15000}, {3}, {9000}, Voice::Pitched, 127, 1, true}};
    take.sound = {"lead.soft", {{"brightness", 500}, {"attack", 12}}};
    take.provenance = {{"player", "rules"}, {"seed", 7}};
    return take;
}

Revision someRevision() {
    Revision r;
    r.id = RevisionId::create();
    r.cue = CueId::create();
    r.number = 3;
    r.parentHash = sha256("parent");
    r.plan = sha256("plan");
    r.brief = sha256("brief");
    r.tempo = TempoMap({{{4, 4}, 500000}, {{3, 4}, 512345}});
    r.length = {200000};
    r.frameRate = *FrameRate::parse("29.97 drop");
    r.startFrames = 107892;
    r.sections = {{SectionId::create(), "A", 0, 1, {0}, {96000}, {400}, {2, Mode::Minor}},
                  {SectionId::create(), "B", 1, 1, {96000}, {200000}, {900}, {5, Mode::Major}}};
    r.stems = {{StemId::create(), "rhythm", "rhythm", "kit.indie"}, {StemId::create(), "bass", "bass", "bass.round"}};
    for (const Section& section : r.sections) {
        for (const Stem& stem : r.stems) {
            r.cells.push_back({section.id, stem.id, sha256(section.name + stem.name), {48}, sha256("t" + stem.name), sha256("w" + stem.name)});
        }
        r.gains.push_back({section.id, sha256("gain"), {0}});
    }
    r.loudness = {{"integrated", -14.02}, {"true_peak", -1.1}};
    r.made = "remade B";
    r.request = "{}";
    return r;
}

}  // namespace

class RevisionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void takeRoundTrip() {
        const Take take = someTake();
        const auto again = takeFromJson(*parseJson(canonicalJson(toJson(take)), "take"));
        QVERIFY(again);
        QCOMPARE(again->hash(), take.hash());
        QVERIFY(again->notes == take.notes);
        QVERIFY(again->sound == take.sound);
        Take other = take;
        other.notes[0].velocity = 91;
        QVERIFY(other.hash() != take.hash());
        other = take;
        other.provenance["seed"] = 8;
        QVERIFY(other.hash() != take.hash());
    }

    void damagedTakesAreRefused() {
        const Json good = toJson(someTake());
        QCOMPARE(takeFromJson(Json::array()).error().code, Code::Corrupt);
        for (const auto& [key, value] : good.items()) {
            if (key == "format") continue;
            Json bad = good;
            bad.erase(key);
            QVERIFY2(!takeFromJson(bad), key.c_str());
        }
        for (const Json& note : {Json::array({0, 0, 1, "pitched", 60}), Json::array({0, 0, 1, "kazoo", 60, 80}),
                                 Json::array({0, 0, 1, "pitched", 60.5, 80}), Json("x"), Json::array({0, 0, 1, 2, 3, 4})}) {
            Json bad = good;
            bad["notes"].push_back(note);
            QVERIFY2(!takeFromJson(bad), note.dump().c_str());
        }
    }

    void voicesHaveNames() {
        for (int v = 0; v <= static_cast<int>(Voice::Drop); ++v) {
            const auto voice = voiceFromName(voiceName(static_cast<Voice>(v)));
            QVERIFY(voice && *voice == static_cast<Voice>(v));
        }
        QVERIFY(!voiceFromName("cowbell"));
    }

    void printRoundTrip() {
        const Print print{sha256("a"), sha256("b"), sha256("c"), {}, sha256("d"), "engine 1", {48000}, {96000}};
        const auto again = printFromJson(toJson(print));
        QVERIFY(again);
        QCOMPARE(again->hash(), print.hash());
        QVERIFY(again->carryIn.isNull());
        Json bad = toJson(print);
        bad["window"] = "zz";
        QCOMPARE(printFromJson(bad).error().code, Code::Corrupt);
    }

    void revisionRoundTrip() {
        const Revision revision = someRevision();
        const auto again = revisionFromJson(*parseJson(canonicalJson(toJson(revision)), "revision"));
        QVERIFY2(again, again ? "" : again.error().context.c_str());
        QCOMPARE(again->hash(), revision.hash());
        QVERIFY(again->id == revision.id && again->sections == revision.sections && again->stems == revision.stems);
        QVERIFY(again->cells == revision.cells && again->gains == revision.gains && again->frameRate == revision.frameRate);
        QVERIFY(again->tempo.bars() == revision.tempo.bars());
        QCOMPARE(again->startFrames, revision.startFrames);
    }

    void everyPartIsInTheHash() {
        const Revision base = someRevision();
        const auto differs = [&](auto change) {
            Revision other = base;
            change(other);
            return other.hash() != base.hash();
        };
        QVERIFY(differs([](Revision& r) { r.number = 4; }));
        QVERIFY(differs([](Revision& r) { r.parentHash = {}; }));
        QVERIFY(differs([](Revision& r) { r.length.value += 1; }));
        QVERIFY(differs([](Revision& r) { r.startFrames += 1; }));
        QVERIFY(differs([](Revision& r) { r.frameRate.dropFrame = false; }));
        QVERIFY(differs([](Revision& r) { r.sections[1].end.value -= 1; }));
        QVERIFY(differs([](Revision& r) { r.sections[0].name = "C"; }));
        QVERIFY(differs([](Revision& r) { r.stems[0].sound = "kit.lofi"; }));
        QVERIFY(differs([](Revision& r) { r.cells[3].offset.value += 1; }));
        QVERIFY(differs([](Revision& r) { r.cells[2].print = sha256("x"); }));
        QVERIFY(differs([](Revision& r) { r.gains[0].chunk = sha256("x"); }));
        QVERIFY(differs([](Revision& r) { r.loudness["integrated"] = -13; }));
        QVERIFY(differs([](Revision& r) { std::swap(r.cells[0], r.cells[1]); }));
        QVERIFY(!differs([](Revision& r) { r.id = RevisionId::create(); }));
    }

    void damagedRevisionsAreRefused() {
        const Json good = toJson(someRevision());
        for (const auto& [key, value] : good.items()) {
            if (key == "format" || key == "made" || key == "request" || key == "loudness") continue;
            Json bad = good;
            bad[key] = "?";
            const auto result = revisionFromJson(bad);
            QVERIFY2(!result, key.c_str());
            QCOMPARE(result.error().code, Code::Corrupt);
        }
        QVERIFY(!revisionFromJson(Json()));
    }

    void lookups() {
        const Revision r = someRevision();
        QCOMPARE(r.sectionNamed("B")->firstBar, 1);
        QVERIFY(r.sectionNamed("Z") == nullptr && r.stemNamed("z") == nullptr);
        QVERIFY(r.cell(r.sections[1].id, r.stems[0].id) == &r.cells[2]);
        QVERIFY(r.section(SectionId::create()) == nullptr && r.gain(SectionId::create()) == nullptr);
    }
};

QTEST_GUILESS_MAIN(RevisionTest)
#include "revision_test.moc"
