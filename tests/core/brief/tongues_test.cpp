// SPDX-License-Identifier: GPL-3.0-or-later
// Whole briefs in German, French and Japanese.
#include <QtTest>

#include "briefs.h"
#include "core/brief/tongues.h"

using namespace fermata;
using namespace fermata::test;

class TonguesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // A second and the French “s'” are one letter.
    void frenchSecondsAreSeconds() {
        const Brief brief = briefFromWords("Musique triste de 40 s avec piano, énergie constante");
        QCOMPARE(brief.length, Samples{40 * kSecond});
        QVERIFY(brief.notUnderstood.empty());
    }

    // The same facts as in English, in the client's own words; what is not known is said.
    void germanBrief() {
        const Brief brief = briefFromWords("Titel: „Erstes Licht“.\n"
                                              "60-Sekunden-Spot für einen Fahrradhersteller. Hoffnungsvoller Indie, warm und aufmunternd, um 120 bpm, in D-Dur, 4/4. Das Bild hat 25 Bilder pro Sekunde.\n"
                                              "Ruhiger Anfang, baut sich bis 0:45 auf. Schnitte bei 0:15 und 0:30, Logo bei 0:56. Um 0:37 sinkt die Energie. Großes Finale mit hartem Schluss.\n"
                                              "Akustikgitarre, Klatschen und Streicher; ohne Gesang, kein Klavier.\n"
                                              "Sechs Stems. Für Online-Werbung, soziale Medien und Website in Deutschland, Österreich und der Schweiz für 24 Monate, nicht exklusiv.\n"
                                              "Bitte nichts Kitschiges, und der Kunde mag Zwölftonreihen.");
        QCOMPARE(brief.title, std::string("Erstes Licht"));
        isSpot(brief, 60, "hopeful-indie", "D major");
        QCOMPARE(brief.frameRate.name(), std::string("25"));
        QCOMPARE(brief.stemCount, 6);
        QCOMPARE(brief.wanted, (Names{"acoustic guitar", "claps", "strings"}));
        QCOMPARE(brief.unwanted, (Names{"vocals", "piano"}));
        QCOMPARE(brief.hits.size(), size_t{3});
        QCOMPARE(brief.hits[2].kind, std::string("logo"));
        QCOMPARE(energyAt(brief, 45), 900);
        QCOMPARE(energyAt(brief, 37), 300);
        QCOMPARE(brief.ending, Ending::Button);
        QCOMPARE(brief.uses.size(), size_t{3});
        QCOMPARE(brief.uses[0]["territory"], (Json{"DE", "AT", "CH"}));
        QCOMPARE(wordsRead(brief, "uses"), std::string("Online-Werbung, soziale Medien und Website in Deutschland, Österreich und der Schweiz für 24 Monate, nicht exklusiv"));
        QVERIFY(missed(brief, "Zwölftonreihen"));
        QCOMPARE(brief.notUnderstood.size(), size_t{2});   // And whom it is for.
    }

    // How something sounds is no style.
    void softIsNoStyle() {
        for (const char* words : {"30 Sekunden, weiches Klavier", "30 secondes, piano doux", "30秒、柔らかいピアノ", "30 seconds, soft piano"}) {
            const Brief brief = briefFromWords(words);
            const auto soft = std::find_if(brief.understood.begin(), brief.understood.end(), [](const Reading& one) { return one.meaning.find("soft") != std::string::npos; });
            QVERIFY2(soft != brief.understood.end(), words);
            QVERIFY2(soft->meaning.find("leans to") == std::string::npos, soft->meaning.c_str());
        }
    }

    void frenchBrief() {
        const Brief brief = briefFromWords("Titre : « Première lumière ».\n"
                                              "Spot de 45 secondes pour une marque de vélos. Ambiance calme et chaleureuse, plutôt mélancolique, tempo lent, en la mineur, à trois temps.\n"
                                              "Début calme, monte jusqu'à 0:30, coupe à 0:12 et 0:24, logo à 0:41. L'énergie baisse à 0:20. Fin en fondu.\n"
                                              "Piano, violoncelle et nappes ; sans batterie, pas de voix.\n"
                                              "Quatre stems. Pour la télévision et le cinéma en France et en Belgique pendant 2 ans, non exclusif.");
        isSpot(brief, 45, "", "A minor");
        QCOMPARE(brief.meter->beats, 3);
        QCOMPARE(brief.moods, (Names{"calm", "warm", "melancholic"}));
        QCOMPARE(brief.tempo->maxMilliBpm, int64_t{80000});
        QCOMPARE(brief.wanted, (Names{"piano", "strings", "pads"}));
        QCOMPARE(brief.unwanted, (Names{"drums", "vocals"}));
        QCOMPARE(energyAt(brief, 30), 900);
        QCOMPARE(energyAt(brief, 20), 300);
        QCOMPARE(brief.ending, Ending::Fade);
        QCOMPARE(brief.uses.size(), size_t{2});
        QCOMPARE(brief.uses[1]["term"]["months"], Json(24));
        QCOMPARE(wordsRead(brief, "ending"), std::string("Fin en fondu"));
        QCOMPARE(brief.notUnderstood.size(), size_t{1});
        QVERIFY(missed(brief, "vélos"));
    }

    void japaneseBrief() {
        const Brief brief = briefFromWords("タイトル：「朝の光」。\n"
                                              "60秒のテレビCM。希望に満ちた、温かいインディー。テンポは120 bpmくらい、ニ長調、4/4拍子。\n"
                                              "静かに始まり、0:45まで盛り上がる。0:15と0:30にカット、0:56にロゴ。0:37でエネルギーが下がる。最後は盛大に終わる。\n"
                                              "アコースティックギター、手拍子、ストリングス。ボーカルなし、ピアノは不要。\n"
                                              "オンライン広告とSNS、日本国内、12か月、非独占。");
        QCOMPARE(brief.title, std::string("朝の光"));
        isSpot(brief, 60, "hopeful-indie", "D major");
        QCOMPARE(brief.tempo->minMilliBpm, int64_t{120000});
        QCOMPARE(brief.wanted, (Names{"acoustic guitar", "claps", "strings"}));
        QCOMPARE(brief.unwanted, (Names{"vocals", "piano"}));
        QCOMPARE(brief.hits.size(), size_t{3});
        QCOMPARE(brief.hits[1].at, Samples{30 * kSecond});
        QCOMPARE(energyAt(brief, 0), 200);
        QCOMPARE(energyAt(brief, 45), 900);
        QCOMPARE(energyAt(brief, 37), 300);
        QCOMPARE(brief.uses.back()["territory"], (Json{"JP"}));
        QCOMPARE(wordsRead(brief, "hits"), std::string("0:15と0:30にカット"));
        QVERIFY2(brief.notUnderstood.empty(), brief.notUnderstood.empty() ? "" : brief.notUnderstood.front().words.c_str());
    }

    // English stays English, whatever words it shares with the others; short notes in another language are known by one word.
    void whichLanguage() {
        for (const char* english : {"60 s image film, plus a start text", "wild, stark and brutal; die hard", "In D minor, slow, six stems", "Son of a client on site: fin, chic pub", "30s"}) {
            QVERIFY2(tongueOf(tokenize(english)) == nullptr, english);
        }
        QCOMPARE(tongueOf(tokenize("ruhig, mit Klavier")), &germanTongue());
        QCOMPARE(tongueOf(tokenize("calme, avec piano")), &frenchTongue());
        QCOMPARE(tongueOf(tokenize("静かなピアノ")), &japaneseTongue());
        QCOMPARE(briefFromWords("Ballade in fis-Moll").key->name(), std::string("F# minor"));
        QCOMPARE(briefFromWords("valse en si bémol majeur").key->name(), briefFromWords("waltz in Bb major").key->name());
        QCOMPARE(briefFromWords("変ホ長調、30秒").key->name(), briefFromWords("in Eb major").key->name());
    }
};

QTEST_GUILESS_MAIN(TonguesTest)
#include "tongues_test.moc"
