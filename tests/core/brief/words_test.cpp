// SPDX-License-Identifier: GPL-3.0-or-later
// What free words mean: each field in the ways people write it, contradictions, and the demo brief.
#include <QtTest>

#include "briefs.h"
#include "core/base/files.h"
#include "core/brief/lexicon.h"

using namespace fermata;
using namespace fermata::test;

class WordsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void lengths() {
        const std::pair<const char*, double> table[] = {
            {"60-second spot", 60}, {"1:30", 90}, {"a minute and a half of music", 90}, {"30s", 30}, {"a 30 sec ad", 30},
            {"Thirty seconds, calm", 30}, {"forty-five second cue", 45}, {"2 minutes 10 seconds", 130}, {"1 min 30", 90},
            {"half a minute", 30}, {"length: 62.5 seconds", 62.5}, {"two and a half minutes", 150}, {":30 radio spot", 30},
            {"a 15\" bumper", 15}, {"exactly 59.52s", 59.52}, {"one hundred and twenty seconds", 120}, {"a minute", 60}};
        for (const auto& [words, seconds] : table) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.length.value == static_cast<int64_t>(seconds * kSecond + 0.5), (std::string(words) + " read as " + std::to_string(brief.length.value)).c_str());
            QVERIFY2(!brief.understood.empty() && brief.problems.empty(), words);
        }
        QCOMPARE(briefFromWords("80s synth").length.value, 60 * kSecond);
        QCOMPARE(briefFromWords("a 2 second fade").length.value, 60 * kSecond);
    }

    void tempos() {
        const std::tuple<const char*, int, int> table[] = {
            {"120 bpm", 120, 120}, {"120bpm", 120, 120}, {"at 96 BPM", 96, 96}, {"110-120 bpm", 110, 120}, {"110 – 120 bpm", 110, 120},
            {"between 110 and 120 bpm", 110, 120}, {"tempo: 88", 88, 88}, {"around 90", 86, 94}, {"mid-tempo", 95, 115}, {"slow", 60, 80},
            {"no more than 100 bpm", 80, 100}, {"at least 120 bpm", 120, 140}, {"tempo 100 to 110", 100, 110}};
        for (const auto& [words, low, high] : table) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.tempo.has_value(), words);
            QVERIFY2(brief.tempo->minMilliBpm == low * 1000 && brief.tempo->maxMilliBpm == high * 1000, words);
        }
        QCOMPARE(briefFromWords("92.5 bpm").tempo->minMilliBpm, int64_t{92500});
        QVERIFY(!briefFromWords("around 90 seconds").tempo);
        QCOMPARE(briefFromWords("mid-tempo, 100 bpm").tempo->maxMilliBpm, int64_t{100000});
        QVERIFY(hasProblem(briefFromWords("9000 bpm"), "tempo", {"9000 bpm", "30 to 300"}));
    }

    void keysAndMetre() {
        QVERIFY((briefFromWords("in D minor").key == Key{2, Mode::Minor}));
        QVERIFY((briefFromWords("key of F# major").key == Key{6, Mode::Major}));
        QVERIFY((briefFromWords("something in Eb").key == Key{3, Mode::Major}));
        QVERIFY((briefFromWords("B flat minor").key == Key{10, Mode::Minor}));
        QVERIFY((briefFromWords("A dorian").key == Key{9, Mode::Dorian}));
        QVERIFY((briefFromWords("in A minor").key == Key{9, Mode::Minor}));
        QVERIFY(!briefFromWords("a drop in energy").key);
        QVERIFY(!briefFromWords("In Germany").key);
        QVERIFY((briefFromWords("3/4").meter == Meter{3, 4}));
        QVERIFY((briefFromWords("a waltz").meter == Meter{3, 4}));
        QVERIFY((briefFromWords("tense, in 7/8").meter == Meter{7, 8}));
        QVERIFY((briefFromWords("five four time").meter == Meter{5, 4}));
        QVERIFY((briefFromWords("a six eight ballad").meter == Meter{6, 8}));
        QVERIFY(!briefFromWords("hits in five seconds, six stems").meter);
        QVERIFY(hasProblem(briefFromWords("in D minor, in F major"), "key", {"D minor", "F major"}));
    }

    // Without a tonic the mode alone is asked for, and the style finds a key in it.
    void modes() {
        const std::pair<const char*, const char*> table[] = {
            {"in a minor key", "minor"}, {"A minor key, please", "minor"}, {"phrygian, tense", "phrygian"}, {"dorian mode", "dorian"}, {"tense, slow, harmonic minor", "harmonic minor"},
            {"60 s dark underscore in minor", "minor"}, {"dark, minor", "minor"}, {"a lydian feel", "lydian"}, {"düster, in Moll", "minor"}, {"ruhig, phrygisch", "phrygian"},
            {"ruhig, harmonisch Moll", "harmonic minor"}, {"calme, en mode dorien", "dorian"}, {"sombre, en mineur harmonique", "harmonic minor"}, {"静かな短調", "minor"},
            {"静かな、ドリア旋法", "dorian"}, {"静かな、フリジアン", "phrygian"}};
        for (const auto& [words, mode] : table) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(!brief.key && brief.controls.size() == 1 && brief.controls[0].set == std::string("mode=") + mode, words);
            QVERIFY2(brief.problems.empty() && brief.notUnderstood.empty() && !wordsRead(brief, "key").empty(), words);
        }
        for (const char* none : {"a major brand", "minor changes after the hit", "a minor hit at 0:10"}) QVERIFY2(briefFromWords(none).controls.empty(), none);
        const Brief both = briefFromWords("in a minor key, D minor");
        QVERIFY((both.key == Key{2, Mode::Minor}) && both.controls.empty() && both.problems.empty());
        QVERIFY(hasProblem(briefFromWords("D minor, phrygian"), "key", {"D minor", "phrygian"}));
        QVERIFY(hasProblem(briefFromWords("phrygian, in D minor"), "key", {"D minor", "phrygian"}));
        QVERIFY(hasProblem(briefFromWords("dorian, lydian"), "key", {"dorian", "lydian"}));
    }

    void framesAndTimecodes() {
        const char* const rates[] = {"23.976", "24", "25", "29.97", "30", "50", "59.94"};
        for (const char* rate : rates) QCOMPARE(briefFromWords(std::string(rate) + " fps").frameRate.name(), std::string(rate));
        QCOMPARE(briefFromWords("29.97 df").frameRate.name(), std::string("29.97 drop"));
        QCOMPARE(briefFromWords("59.94 fps drop frame").frameRate.name(), std::string("59.94 drop"));
        QCOMPARE(briefFromWords("29.97 non-drop").frameRate.dropFrame, false);
        const Brief brief = briefFromWords("25 fps, picture starts at 00:59:58:00, hit at 01:00:10:12");
        QCOMPARE(brief.pictureStart(), int64_t{(3600 - 2) * 25});
        QCOMPARE(brief.hits.at(0).at.value, 12 * kSecond + 12 * 1920);
        QCOMPARE(briefFromWords("24 fps, cut at 01:00:05:12").hits.at(0).at.value, 5 * kSecond + kSecond / 2);
        QVERIFY(hasProblem(briefFromWords("29.97 drop, hit at 01:01:00;00"), "time", {"dropped"}));
        QVERIFY(hasProblem(briefFromWords("hit at 00:10:00:00"), "time", {"picture start"}));
        QVERIFY(hasProblem(briefFromWords("26 fps"), "frame_rate", {"26"}));
    }

    void energyAndHits() {
        const Brief brief = briefFromWords("Quiet opening, builds to 0:15, energy dips at 0:37, drop at 0:45, logo at 0:57, big finish");
        QCOMPARE(brief.energy.size(), size_t{5});
        QCOMPARE(brief.energy[0].energy.permille, 200);
        QCOMPARE(brief.energy[1].at.value, 15 * kSecond);
        QVERIFY(!brief.energy[1].jump && brief.energy[2].jump && brief.energy[3].jump);
        QCOMPARE(brief.energy[4].at.value, 60 * kSecond);
        QCOMPARE(brief.hits.size(), size_t{2});
        QCOMPARE(brief.hits[0].kind, std::string("drop"));
        QCOMPARE(brief.hits[1].kind, std::string("logo"));
        const Brief list = briefFromWords("hits at 0:12, 0:24 and 0:45; cut at 12.5s; stop at 50");
        QCOMPARE(list.hits.size(), size_t{5});
        QCOMPARE(list.hits[1].at.value, 12 * kSecond + kSecond / 2);
        QCOMPARE(list.hits[4].kind, std::string("stop"));
        const Brief calm = briefFromWords("calm until 0:20, peaks at 50 seconds");
        QCOMPARE(calm.energy.size(), size_t{3});
        QCOMPARE(calm.energy[1].at.value, 20 * kSecond);
        QCOMPARE(calm.energy[2].energy.permille, 1000);
        QCOMPARE(briefFromWords("0:12 cut, 0:20 hit, 0:25 logo").hits.size(), size_t{3});
        QCOMPARE(briefFromWords("full energy from 0:45").energy.at(0).jump, true);
    }

    // In a list of states "combat" and "tension" are no styles and no moods.
    void gameStates() {
        for (const char* words : {"game exploration music, states explore, tension, combat and victory, intensity parameter", "Ruhige Spielmusik, Zustände: Erkundung, Spannung, Kampf und Sieg; Parameter Intensität",
                                  "Musique de jeu calme, états : exploration, tension, combat et victoire, paramètre d'intensité", "静かなゲーム音楽、探索、緊張、戦闘、勝利のステート、強度パラメーター"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.problems.empty() && brief.style == "game-exploration", words);
            int states = 0, parameters = 0;
            for (const Reading& reading : brief.understood) {
                states += reading.meaning == "game states explore, tension, combat, victory, as every game pack has them" ? 1 : 0;
                parameters += reading.meaning == "game parameter intensity, as every game pack has it" ? 1 : 0;
            }
            QVERIFY2(states == 1 && parameters == 1, words);
            QVERIFY2(std::find(brief.moods.begin(), brief.moods.end(), "tension") == brief.moods.end(), words);
        }
        QCOMPARE(briefFromWords("explore and combat states").style, std::string("game-exploration"));
        QCOMPARE(briefFromWords("boss music, combat and victory states").style, std::string("game-combat"));
        QCOMPARE(briefFromWords("Adaptive game music: exploration, combat, victory").problems.size(), size_t{0});
        QVERIFY(wordsRead(briefFromWords("states: explore, boss, defeat"), "states").find("defeat") != std::string::npos);
        QVERIFY(wordsRead(briefFromWords("for TV in the United States for 1 year, tension"), "states").empty());
        QVERIFY(hasProblem(briefFromWords("exploration music, combat music"), "style"));   // Two cues in one.
        const Brief named = briefFromWords("states explore, tension, combat and victory. Dark exploration at first. Combat hits hard.");
        QVERIFY(named.problems.empty());
        QCOMPARE(named.style, std::string("game-exploration"));
        QCOMPARE(wordsRead(named, "noted"), std::string("Combat"));
    }

    // A silence has a moment; its length is none of the cue's, and a time after "into" neither.
    void silencesAndRisers() {
        for (const char* words : {"60 s, a second of silence at 0:30", "60 s. One second of silence at 0:30", "60 s; at 0:30, one second of silence", "60 s; 0:30: silence for one second", "60 s, stop-down at 0:30",
                                  "60 Sekunden, ruhig, eine Sekunde Stille bei 0:30", "60 secondes, calme, une seconde de silence à 0:30", "60秒、静か、0:30にストップダウン", "60秒、静か、0:30でストップ"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.hits.size() == 1 && brief.hits[0].kind == "stop" && brief.hits[0].at == Samples{30 * kSecond}, words);
            QVERIFY2(brief.length == Samples{60 * kSecond} && brief.problems.empty() && brief.notUnderstood.empty(), words);
        }
        const auto lasts = [](const char* words) {
            const Brief brief = briefFromWords(std::string("60 s, hopeful, ") + words);
            return brief.hits.size() == 1 && brief.hits[0].kind == "stop" && brief.hits[0].at == Samples{30 * kSecond} && brief.notUnderstood.empty() ? brief.hits[0].lasts : "not a stop";
        };
        QCOMPARE(lasts("stop for two beats at 0:30"), std::string("2 beats"));
        QCOMPARE(lasts("stop for one bar at 0:30"), std::string("1 bar"));
        QCOMPARE(lasts("stop at 0:30 for 2 bars"), std::string("2 bars"));
        QCOMPARE(lasts("at 0:30 silence for 1.5 seconds"), std::string("1.5 s"));
        QCOMPARE(lasts("a two-beat stop at 0:30"), std::string("2 beats"));
        QCOMPARE(lasts("everything stops at 0:30 for half a bar"), std::string("0.5 bar"));
        QCOMPARE(lasts("stop at 0:30"), std::string());
        for (const auto& [words, length] : {std::pair{"60 Sekunden, ruhig, Stopp bei 0:30 für zwei Takte", "2 bars"}, {"60 Sekunden, ruhig, Stopp für zwei Schläge bei 0:30", "2 beats"},
                                            {"60 secondes, calme, arrêt à 0:30 pendant deux temps", "2 beats"}, {"60 secondes, calme, arrêt de deux mesures à 0:30", "2 bars"},
                                            {"60秒、静か、0:30で2拍ストップ", "2 beats"}}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.hits.size() == 1 && brief.hits[0].lasts == length && brief.notUnderstood.empty(), words);
        }
        QVERIFY(!briefFromJson(*parseJson(R"({"length": 60, "hits": [{"at": 30, "kind": "stop", "lasts": "a while"}]})", "")));
        QVERIFY(!briefFromJson(*parseJson(R"({"length": 60, "hits": [{"at": 30, "kind": "logo", "lasts": "2 beats"}]})", "")));
        QCOMPARE(briefFromJson(toJson(briefFromWords("60 s, stop at 0:30 for 2 bars")))->hits[0].lasts, std::string("2 bars"));
        for (const char* words : {"silence for one second", "one-second pause", "with a second of silence", "stop-downs", "riser at 0:10", "stille für eine Sekunde, ruhig"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.length == Samples{60 * kSecond} && brief.hits.empty() && brief.problems.empty(), words);
            QVERIFY2(!wordsRead(brief, "noted").empty() && brief.notUnderstood.empty(), words);
        }
        QCOMPARE(energyAt(briefFromWords("静かな曲、0:20までライザー"), 20), 900);
    const Brief riser = briefFromWords("60 s, riser into 0:20");
        QVERIFY(riser.problems.empty() && energyAt(riser, 20) == 900 && riser.length == Samples{60 * kSecond});
        const Brief from = briefFromWords("45 s, a 4-second riser from 0:16 to 0:20, riser into the drop at 0:30");
        QVERIFY(from.problems.empty() && energyAt(from, 16) == 450 && from.hits.size() == 1 && from.length == Samples{45 * kSecond});
        QCOMPARE(briefFromWords("30 s, braam at 0:05").hits.at(0).kind, std::string("hit"));
        QCOMPARE(briefFromWords("trailer music with a braam").wanted, Names{"braams"});
    }

    // "then quiet" after a timed build is what the energy does next.
    void thenQuiet() {
        for (const char* words : {"builds to 0:15, then quiet", "builds to 0:15 and then drops away", "builds to 0:15, then it falls back to calm", "peaks at 0:15, then soft", "big until 0:15, quiet afterwards",
                                  "hit at 0:15, then quiet", "baut sich bis 0:15 auf, dann leise", "monte jusqu'à 0:15, puis calme", "0:15まで盛り上がり、その後静かに"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(!brief.energy.empty() && brief.energy.back().at == Samples{15 * kSecond} && brief.energy.back().jump && brief.energy.back().energy.permille <= 300, words);
            QVERIFY2(brief.moods.empty(), words);
        }
        QCOMPARE(briefFromWords("builds to 0:15, then quiet until 0:30").energy.size(), size_t{3});
        QCOMPARE(briefFromWords("builds to 0:15, then soft piano").energy.size(), size_t{1});
        QCOMPARE(briefFromWords("builds to 0:15, then dips at 0:20").energy.back().at, Samples{20 * kSecond});
        QCOMPARE(briefFromWords("builds to 0:15, calm").energy.size(), size_t{1});
    }

    // What a style does by itself, and what no cue can have, is said so with what is possible.
    void notedWords() {
        const std::pair<const char*, const char*> table[] = {
            {"hopeful indie with swing", "swing"}, {"sidechain feel", "sidechain feel"}, {"synthwave, pumping", "pumping"}, {"triplet feel", "triplet feel"}, {"fills", "fills"}, {"turnaround", "turnaround"},
            {"rubato", "rubato"}, {"key change at 0:30 to E major", "key change at 0:30 to E major"}, {"modulates up a tone at 0:40", "modulates up a tone at 0:40"}, {"ruhig, Tonartwechsel bei 0:30", "Tonartwechsel bei 0:30"},
            {"ruhig, mit Triolen", "Triolen"}, {"calme, changement de tonalité à 0:30", "changement de tonalité à 0:30"}, {"静かに、転調", "転調"}, {"静かに、ルバート", "ルバート"}};
        for (const auto& [words, said] : table) {
            const Brief brief = briefFromWords(words);
            QCOMPARE(wordsRead(brief, "noted"), std::string(said));
            QVERIFY2(!brief.key && brief.hits.empty() && brief.notUnderstood.empty() && brief.problems.empty(), words);
            QVERIFY2(describe(brief).find("Noted, but not a request\n  “" + std::string(said)) != std::string::npos, words);
        }
        QCOMPARE(briefFromWords("swing for a hotel").moods, Names{"swinging"});
        QCOMPARE(briefFromWords("swing music").style, std::string("jazz-lounge"));
        QVERIFY(wordsRead(briefFromWords("no rubato"), "noted").empty());
    }

    // Times and lengths of other things beside a length that is said.
    void otherTimesAreNoLength() {
        for (const char* words : {"60 s, when the door opens (0:38)", "60 s, silence at 0:14 for two seconds", "60 s, swell at 0:40", "60 s, 15s and 6s cutdowns", "60 s, cut-downs to 30, 15 and 6 seconds",
                                  "60 s, small rise around 0:50", "60 s, hold it for two seconds"}) {
            const Brief brief = briefFromWords(words);
            QVERIFY2(brief.length == Samples{60 * kSecond} && brief.problems.empty(), words);
        }
        QCOMPARE(energyAt(briefFromWords("60 s, swell at 0:40"), 40), 900);
        QCOMPARE(energyAt(briefFromWords("60 s, small rise around 0:50"), 50), 600);
        QCOMPARE(wordsRead(briefFromWords("30s TVC, 15s and 6s cutdowns"), "noted"), std::string("15s and 6s cutdowns"));
        QCOMPARE(briefFromWords("90 s stop-motion film").length, Samples{90 * kSecond});
        QCOMPARE(briefFromWords("a story told in 2 minutes 30").length, Samples{150 * kSecond});
        QVERIFY(wordsRead(briefFromWords("a breath of fresh air, 30 s"), "noted").empty());
        const Brief sheet = briefFromWords("0:00 drone, 0:20 pulse, 0:45 shimmer, 1:00 stop, 1:02 full orchestra, 90 seconds");
        QVERIFY(sheet.length == Samples{90 * kSecond} && sheet.problems.empty() && missed(sheet, "0:20 pulse"));
        for (const char* words : {"20 s, cuts every 4 seconds", "Werbespot 20 Sekunden, frech, Schnitte alle 4 Sekunden", "20 secondes, calme, coupes toutes les 4 secondes", "20秒、静か、4秒ごとにカット"}) {
            QVERIFY2(briefFromWords(words).length == Samples{20 * kSecond} && briefFromWords(words).problems.empty(), words);
        }
        const Brief intro = briefFromWords("Podcast intro 12 seconds");
        QVERIFY(intro.length == Samples{12 * kSecond} && intro.sections.empty());
        QVERIFY(hasProblem(briefFromWords("60-second spot, length 1:30"), "length"));
    }

    void levelsAsProducersSayThem() {
        const Brief acts = briefFromWords("1:45, quiet piano and bells until 0:30, full orchestra and choir from 1:08");
        QVERIFY(energyAt(acts, 30) == 200 && energyAt(acts, 68) == 900);
        QCOMPARE(acts.wanted, (Names{"piano", "bells", "orchestra", "choir"}));
        QCOMPARE(briefFromWords("constant energy, upbeat").energy.size(), size_t{2});   // From the start to the very end.
        QCOMPARE(energyAt(briefFromWords("calm throughout"), 0), 250);
        const Brief burst = briefFromWords("45 s, builds to 0:30 then explodes");
        QVERIFY(burst.energy.size() == 2 && burst.energy[1].jump && burst.energy[1].energy.permille == 950);
        QCOMPARE(energyAt(briefFromWords("the beat kicks in at 0:12"), 12), 900);
        QCOMPARE(briefFromWords("builds at 0:20, 60 s").energy.front().at, Samples{20 * kSecond});
        QCOMPARE(energyAt(briefFromWords("静かな曲、2分、1:20で盛り上がり、その後静かに"), 80), 900);
        QCOMPARE(briefFromWords("hit on the logo at :13").hits.at(0).kind, std::string("logo"));
        QCOMPARE(briefFromWords("épique, 1:30, impact final à 1:26").hits.at(0).at, Samples{86 * kSecond});
        QCOMPARE(briefFromWords("product shot at 0:22, super at 0:26").hits.size(), size_t{2});
    }

    void voicesBedsAndAlternates() {
        const Brief bed = briefFromWords("True crime podcast bed, sparse, under voice, no melody");
        QVERIFY(bed.problems.empty() && bed.wanted.empty());
        QCOMPARE(bed.style, std::string("tension-underscore"));
        QCOMPARE(briefFromWords("podcast bed, true crime").style, std::string("tension-underscore"));
        QCOMPARE(bed.unwanted, Names{"melody"});
        QVERIFY(briefFromWords("with voice over").wanted.empty() && briefFromWords("a solo voice").wanted == Names{"vocals"});
        for (const char* words : {"ruhig, unter Sprecher, ohne Melodie", "calme, sous la voix off, sans mélodie", "静かに、ナレーションの下、メロディーなし"}) {
            const Brief under = briefFromWords(words);
            QVERIFY2(under.wanted.empty() && under.unwanted == Names{"melody"} && !wordsRead(under, "noted").empty() && under.notUnderstood.empty(), words);
        }
        const Brief alternate = briefFromWords("upbeat, alt mix without melody");
        QVERIFY(alternate.unwanted.empty() && !wordsRead(alternate, "noted").empty());
        const Brief uses = briefFromWords("TV, cinema, online. Germany, Austria, Switzerland, 2 years exclusive.");
        QVERIFY(uses.uses.size() == 3 && uses.notUnderstood.empty());
        QCOMPARE(uses.uses[0]["territory"], (Json{"DE", "AT", "CH"}));
        QVERIFY(briefFromWords("in C minor turning to C major at 2:00, 2:30 long").problems.empty());
    }

    void houseAndUses() {
        QCOMPARE(briefFromWords("house, 60 s").style, std::string("deep-house"));
        QVERIFY(briefFromWords("house, 60 s").notUnderstood.empty());
        for (const char* none : {"for a fashion house", "our in-house team, 30 s", "the house brand"}) QVERIFY2(briefFromWords(none).style.empty(), none);
        const Brief uses = briefFromWords("60 s. Uses: online ads and TV in Germany for 12 months");
        QVERIFY(uses.notUnderstood.empty() && uses.uses.size() == 2);
        QCOMPARE(wordsRead(briefFromWords("60秒の静かなハウス"), "style"), std::string("ハウス"));
    }

    void soundWishes() {
        const Brief brief = briefFromWords("with strings and claps, no piano, drums or vocals, six stems, ends on a button, -14 LUFS");
        QCOMPARE(brief.wanted, (Names{"strings", "claps"}));
        QCOMPARE(brief.unwanted, (Names{"piano", "drums", "vocals"}));
        QCOMPARE(brief.stemCount, 6);
        QVERIFY(brief.ending == Ending::Button);
        QCOMPARE(briefFromWords("stems: drums, bass, keys").stems, (Names{"rhythm", "bass", "harmony"}));
        QVERIFY(briefFromWords("let it ring out").ending == Ending::RingOut);
        QVERIFY(briefFromWords("fades out").ending == Ending::Fade);
        QVERIFY(briefFromWords("seamless loop").ending == Ending::Loop);
        QVERIFY((briefFromWords("for broadcast").loudness == LoudnessTarget{-23000, -1000}));
        QVERIFY((briefFromWords("ATSC").loudness == LoudnessTarget{-24000, -2000}));
        QVERIFY((briefFromWords("loudness for podcast").loudness == LoudnessTarget{-16000, -1000}));
        QVERIFY((briefFromWords("podcast bed").loudness == LoudnessTarget{}));
        QVERIFY((briefFromWords("-16.5 LUFS, -2 dBTP").loudness == LoudnessTarget{-16500, -2000}));
        const Brief human = briefFromWords("funk spot with a human feel");
        QVERIFY(human.learnedFeel && !briefFromWords("funk spot").learnedFeel);
        QVERIFY(briefFromJson(toJson(human))->learnedFeel);
        QVERIFY(!toJson(briefFromWords("funk spot")).contains("feel"));
        QVERIFY(briefFromWords("at 0:14 the beat should kick in").wanted.empty());
        QVERIFY(briefFromWords("less melody from 0:18").wanted.empty());
        QCOMPARE(briefFromWords("with a kick").wanted, Names{"kick"});
    }

    void stylesAndMoods() {
        QCOMPARE(briefFromWords("corporate").style, std::string("hopeful-indie"));
        QCOMPARE(briefFromWords("a thriller").style, std::string("tension-underscore"));
        QCOMPARE(briefFromWords("lo-fi beats").style, std::string("lofi-bed"));
        QCOMPARE(briefFromWords("podcast bed").style, std::string("lofi-bed"));
        QCOMPARE(briefFromWords("hopeful, warm").moods, (Names{"hopeful", "warm"}));
        const Brief avoided = briefFromWords("hopeful but not too dark, nothing cheesy");
        QCOMPARE(avoided.moods, Names{"hopeful"});
        QCOMPARE(avoided.avoid, (Names{"not too dark", "nothing cheesy"}));
        QVERIFY(lexicon::moods().size() >= 80);
        QVERIFY(hasProblem(briefFromWords("lo-fi thriller"), "style", {"lo-fi", "thriller"}));
    }

    void sectionsInOrder() {
        const Brief brief = briefFromWords("sections: intro, verse, build, drop");
        QCOMPARE(brief.sections.size(), size_t{4});
        QCOMPARE(brief.sections[3].name, std::string("drop"));
        const Brief timed = briefFromWords("intro 0:00-0:10, verse at 0:10, chorus from 0:30");
        QCOMPARE(timed.sections.size(), size_t{3});
        QCOMPARE(timed.sections[2].start->value, 30 * kSecond);
        QVERIFY(hasProblem(briefFromWords("verse at 0:30, chorus from 0:10"), "sections[1]", {"time order"}));
    }

    void contradictionsNameBoth() {
        QVERIFY(hasProblem(briefFromWords("120-140 bpm and 90 bpm"), "tempo", {"120-140 bpm", "90 bpm"}));
        QVERIFY(hasProblem(briefFromWords("60-second spot, 30 seconds long"), "length", {"60-second", "30 seconds"}));
        QVERIFY(hasProblem(briefFromWords("30-second spot, hit at 0:45"), "hits[0]", {"0:45", "0:30"}));
        QVERIFY(hasProblem(briefFromWords("no drums. stems: drums, bass"), "stems", {"no drums", "stems: drums, bass"}));
        QVERIFY(hasProblem(briefFromWords("seamless loop, fades out"), "ending", {"seamless loop", "fades out"}));
        QVERIFY(hasProblem(briefFromWords("six stems: drums, bass"), "stems", {"6 stems", "2 are named"}));
        QVERIFY(hasProblem(briefFromWords("with piano. no piano"), "unwanted", {"piano"}));
        QVERIFY(hasProblem(briefFromWords("-14 LUFS for broadcast"), "loudness", {"-14 LUFS", "for broadcast"}));
        QVERIFY(hasProblem(briefFromWords("0.5 seconds"), "length"));
        QVERIFY(briefFromWords("60 seconds. A 60-second spot at 120 bpm, 120 bpm").problems.empty());
    }

    void nothingIsDropped() {
        const Brief brief = briefFromWords("60 s, please add frobnication; $5000 budget, 3 alternatives");
        QVERIFY(missed(brief, "frobnication"));
        QVERIFY(missed(brief, "$5000 budget"));
        QVERIFY(missed(brief, "3 alternatives"));
        for (const Reading& reading : brief.notUnderstood) {
            QCOMPARE(brief.words.substr(reading.offset, reading.words.size()), reading.words);
        }
    }

    // 375 frames after 01:00:00;00 without anybody saying where the picture starts.
    void dropFrameStartsAtOneHourByDefault() {
        const Brief brief = briefFromWords("30s tension, 29.97 drop frame, hit at 01:00:12;15");
        QCOMPARE(brief.pictureStart(), *framesFromTimecode("01:00:00;00", brief.frameRate));
        QCOMPARE(brief.hits.size(), size_t{1});
        QCOMPARE(brief.hits[0].at.value, int64_t{600600});
    }

    void demoBrief() {
        const auto words = readFile(FERMATA_SOURCE_DIR "/packaging/demo/brief.txt");
        QVERIFY(words);
        const auto brief = readBrief(*words, "brief.txt");
        QVERIFY(brief);
        QVERIFY2(brief->problems.empty(), brief->problems.empty() ? "" : brief->problems[0].message.c_str());
        QCOMPARE(brief->length.value, 60 * kSecond);
        QCOMPARE(brief->style, std::string("hopeful-indie"));
        QCOMPARE(brief->stemCount, 6);
        QCOMPARE(brief->stems.size(), size_t{6});
        QCOMPARE(brief->hits.size(), size_t{4});
        QCOMPARE(brief->hits[2].at.value, 45 * kSecond);
        QVERIFY(brief->ending == Ending::Button);
        const auto uses = readFile(FERMATA_SOURCE_DIR "/packaging/demo/uses.json");
        QCOMPARE(brief->uses, parseJson(*uses, "uses.json")->at("uses"));
        const std::string text = describe(*brief);
        for (const Reading& reading : brief->understood) QVERIFY(text.find(reading.words.substr(0, reading.words.find('\n'))) != std::string::npos);
        QVERIFY(text.find("Not understood") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
