// SPDX-License-Identifier: GPL-3.0-or-later
// Moods within a style: the third, the pace and how far the energy rises; and that nothing else of a brief gives way to them.
#include <QtTest>

#include <set>

#include "core/brief/lexicon.h"
#include "core/compose/mood.h"
#include "cues.h"

using namespace fermata;
using namespace fermata::test;

namespace {

const std::vector<std::string> kBoth = {"acoustic-folk", "ambient-drone", "funk-spot", "game-exploration", "neoclassical"};

Plan plan(const std::string& id, std::vector<std::string> moods, uint32_t seed = 1, Brief asked = brief(60000)) {
    asked.moods = std::move(moods);
    const Result<Plan> made = makePlan(asked, style(id), seed);
    if (!made) qFatal("%s", made.error().message.c_str());
    return *made;
}

int top(const Plan& plan) {
    int most = 0;
    for (const PlannedSection& section : plan.sections) most = std::max(most, section.energy.permille);
    return most;
}

int bottom(const Plan& plan) {
    int least = 1000;
    for (const PlannedSection& section : plan.sections) least = std::min(least, section.energy.permille);
    return least;
}

bool says(const Plan& plan, const std::string& remark) { return std::find(plan.remarks.begin(), plan.remarks.end(), remark) != plan.remarks.end(); }

}  // namespace

class MoodTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // A row that no brief can ask for would be dead.
    void everyRowIsAMoodOfTheLexicon() {
        std::set<std::string_view> known, seen;
        for (const lexicon::Mood& mood : lexicon::moods()) known.insert(mood.phrase);
        for (const MoodWord& word : moodWords()) {
            QVERIFY2(known.count(word.mood) == 1 && seen.insert(word.mood).second, std::string(word.mood).c_str());
            QVERIFY2(std::abs(word.valence) <= 1000 && std::abs(word.arousal) <= 1000, std::string(word.mood).c_str());
        }
    }

    void sadIsMinorAndHappyIsMajor() {
        for (const std::string& id : kBoth) {
            for (uint32_t seed = 1; seed <= 8; ++seed) {
                const Plan sad = plan(id, {"sad"}, seed), happy = plan(id, {"happy"}, seed);
                for (const PlannedSection& section : sad.sections) QVERIFY2(section.key.isMinorLike(), id.c_str());
                for (const PlannedSection& section : happy.sections) QVERIFY2(!section.key.isMinorLike(), id.c_str());
            }
        }
        // A style without such keys stays what it is, and says so.
        const Plan house = plan("deep-house", {"happy"});
        QVERIFY(house.sections.front().key == plan("deep-house", {}).sections.front().key);
        QVERIFY(says(house, "“happy”: the style has no major keys, faster"));
    }

    void wordsOfOtherLanguagesSayTheSame() {
        const Brief english = briefFromWords("60 seconds neoclassical, sad and calm");
        for (const char* words : {"60 Sekunden Neoklassik, traurig und ruhig", "60 secondes néoclassique, triste et calme"}) {
            const Brief other = briefFromWords(words);
            QVERIFY2(moodOf(other).minor == moodOf(english).minor && moodOf(other).pace == moodOf(english).pace && moodOf(other).ceiling == moodOf(english).ceiling, words);
        }
        QVERIFY(moodOf(english).minor == true);
    }

    // Words of music libraries, and where on the circumplex they stand.
    void wordsOfMusicLibrariesAreRead() {
        const auto of = [](const std::string& word) { return moodOf(briefFromWords("30 s neoclassical, " + word)); };
        for (const char* word : {"grieving", "mournful", "desolate", "pensive", "solemn"}) QVERIFY2(of(word).minor == true && of(word).pace < 0, word);
        for (const char* word : {"elated", "jubilant", "rousing", "patriotic"}) QVERIFY2(of(word).minor == false && of(word).pace > 0, word);
        for (const char* word : {"angry", "frantic", "restless"}) QVERIFY2(of(word).minor == true && of(word).pace > 0, word);
        for (const char* word : {"reverent", "dreamlike", "sensual"}) QVERIFY2(!of(word).minor && of(word).pace <= 0, word);
        for (const char* word : {"regal", "mischievous", "goofy", "cute"}) QVERIFY2(of(word).minor == false, word);
        const std::pair<const char*, const char*> others[] = {
            {"30 Sekunden Neoklassik, trauernd", "grieving"}, {"30 Sekunden Neoklassik, schelmisch", "mischievous"}, {"30 Sekunden Neoklassik, zornige Musik", "angry"},
            {"30 secondes néoclassique, endeuillé", "grieving"}, {"30 secondes néoclassique, malicieuse", "mischievous"}, {"30 secondes néoclassique, en colère", "angry"},
            {"30秒、ネオクラシカル、悲嘆", "grieving"}, {"30秒、ネオクラシカル、いたずらっぽい", "mischievous"}, {"30秒、ネオクラシカル、怒り", "angry"}};
        for (const auto& [words, mood] : others) QVERIFY2(briefFromWords(words).moods == std::vector<std::string>{mood}, words);
    }

    void aRestrainedDocumentaryStaysLow() {
        int slower = 0;
        for (uint32_t seed = 1; seed <= 8; ++seed) {
            const Plan made = plan("neoclassical", {"intimate", "somber", "restrained"}, seed);
            const Plan plain = plan("neoclassical", {}, seed);
            QVERIFY(top(made) <= 600);
            QVERIFY(bottom(made) < top(made));
            QVERIFY(made.tempo.milliBpm() <= plain.tempo.milliBpm());  // Few tempos fill a length with whole bars.
            slower += made.tempo.milliBpm() < plain.tempo.milliBpm() ? 1 : 0;
            QVERIFY(made.tempo.milliBpm() >= style("neoclassical").minMilliBpm * 97 / 100);
            QVERIFY(says(made, "“intimate” and “somber” and “restrained”: minor, slower, no section above 60 %"));
        }
        QVERIFY(slower >= 6);
    }

    void aggressiveIsFasterAndHigher() {
        for (const char* id : {"funk-spot", "hopeful-indie", "synthwave", "tension-underscore"}) {
            const Plan made = plan(id, {"aggressive"}), plain = plan(id, {});
            QVERIFY2(top(made) >= 900 && bottom(made) >= bottom(plain) && bottom(made) >= 400, id);
            QVERIFY2(made.tempo.milliBpm() > plain.tempo.milliBpm(), id);
        }
    }

    // Whatever a mood does, every stem of the cue still has something to play somewhere.
    void noMoodSilencesAStem() {
        for (const std::string& id : styleIds(styleFolder())) {
            for (const char* mood : {"sad", "calm", "sleepy", "furious"}) {
                const Plan made = plan(id, {mood}), plain = plan(id, {});
                for (const PlannedStem& stem : made.stems) {
                    const auto plays = [&](const PlannedSection& section) { return section.stems.at(stem.name).plays; };
                    const bool before = std::any_of(plain.sections.begin(), plain.sections.end(), plays);
                    QVERIFY2(!before || std::any_of(made.sections.begin(), made.sections.end(), plays), (id + ", " + mood + ": " + stem.name).c_str());
                }
            }
        }
    }

    void whatTheBriefNamesIsKept() {
        Brief asked = brief(60000);
        asked.key = Key{2, Mode::Major};
        asked.tempo = TempoWish{90000, 90000};
        asked.energy = {{{0}, {300}, false}, {{40 * kSampleRate}, {900}, false}};
        const Plan sad = plan("hopeful-indie", {"sad", "calm"}, 1, asked), plain = plan("hopeful-indie", {}, 1, asked);
        QCOMPARE(toJson(sad).dump(), toJson(plain).dump());
        Brief drop = brief(60000);
        drop.hits = {{{40 * kSampleRate}, "drop", ""}};
        QVERIFY(top(plan("hopeful-indie", {"calm"}, 1, drop)) >= 880);
        // Words against each other say nothing.
        QVERIFY(!moodOf(briefFromWords("happy and sad")).minor);
        QCOMPARE(toJson(plan("neoclassical", {"futuristic"})).dump(), toJson(plan("neoclassical", {})).dump());
    }
};

QTEST_GUILESS_MAIN(MoodTest)
#include "mood_test.moc"
