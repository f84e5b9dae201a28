// SPDX-License-Identifier: GPL-3.0-or-later
// What core and the window say, in the language that is chosen; without a database.
#include <QSettings>
#include <QDir>
#include <QTest>
#include <QTranslator>
#include <set>

#include "core/base/files.h"
#include "core/base/phrases.h"
#include "core/formats/audio_file.h"
#include "core/music/key.h"
#include "core/music/timecode.h"
#include "core/sound/instrument.h"
#include "ui/presenters/actions.h"
#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/key_names.h"
#include "ui/presenters/language.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/sound_names.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/spoken.h"

using namespace fermata;
using namespace fermata::ui;

class LanguageTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // The refusal of what is held is said in the window's language, whichever words the CLI adds to it.
    void whatIsHeldIsSaidInTheLanguage() {
        const Error held{Code::Locked, "Section peak, stem melody is held: approval recorded by Max for Jane Doe on 2026-11-20T09:00:00Z at revision 4. Ask them, then "
                                       "withdraw the approval: fermata withdraw 01a2-b3 --reason \"…\"."};
        ui::chooseLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        const Said said = saidInWindow(held);
        ui::chooseLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QVERIFY2(said.problem.startsWith(QStringLiteral("Abschnitt peak, Stem melody ist festgehalten: Freigabe, von Max für Jane Doe eingetragen")), qPrintable(said.problem));
        QVERIFY2(said.problem.contains(QStringLiteral("Fassung 4")) && !said.problem.contains(QStringLiteral("fermata")), qPrintable(said.problem));
        QVERIFY2(saidInWindow(held).problem.startsWith(QStringLiteral("Section peak, stem melody is held: approval recorded by Max for Jane Doe on 20 Nov 2026")), qPrintable(saidInWindow(held).problem));
    }

    // Every code that core has, in every language; a Japanese text has Japanese in it unless it is a name or a figure.
    void everyPhraseIsTranslated() {
        for (const QString& code : {QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja")}) {
            QTranslator words;
            QVERIFY(words.load(QStringLiteral(":/i18n/fermata_%1.qm").arg(code)));
            for (const Phrase& phrase : phrases()) {
                const QString said = words.translate("Core", std::string(phrase.english).c_str());
                QVERIFY2(!said.isEmpty(), std::string(phrase.code).c_str());
                for (int place = 1; place <= 9; ++place) {
                    const QString mark = QStringLiteral("%%1").arg(place);
                    QVERIFY2(said.contains(mark) == (phrase.english.find(mark.toStdString()) != std::string_view::npos), qPrintable(said));
                }
            }
        }
    }

    void coreSpeaksTheWindowsLanguage_data() {
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* area, const char* english, const char* german) { QTest::newRow(english) << QString::fromUtf8(area) << QString::fromUtf8(english) << QString::fromUtf8(german); };
        row("brief", "length 59.5 s", "Länge 59,5 s");
        row("brief", "key D minor", "Tonart d-Moll");
        row("brief", "without piano, french horn", "ohne Klavier, Waldhorn");
        row("brief", "3 stems: rhythm, bass, melody", "3 Stems: Rhythmus, Bass, Melodie");
        row("brief", "uses: tv, online_ads; DE, 24 months, not exclusive", "Nutzungen: Fernsehen, Onlinewerbung; DE, 24 Monate, nicht exklusiv");
        row("brief", "length 60 s (outweighed by the field “length”)", "Länge 60 s (das Feld „Länge“ wiegt schwerer)");
        row("brief", "The brief says “90 bpm” and “120 bpm”: no tempo meets both; say which one counts.", "Das Briefing sagt „90 bpm“ und „120 bpm“: kein Tempo erfüllt beides; sagen Sie, was gilt.");
        row("history", "remade peak, outro (melody) with energy=+0.3, melody.keep=rhythm (alternative 2), on revision 4",
            "peak, outro (melody) neu erzeugt: Energie um 30 % höher, Melodie behält den Rhythmus (Alternative 2), auf Fassung 4");
        row("history", "remade C with energy=+0.3, melody.density=-0.2: energy of C 64 → 100 %; onsets a bar of melody 3.3 → 2.5; velocity of bass 86 → 57 (alternative 2)",
            "C neu erzeugt: Energie um 30 % höher, Melodie: Dichte um 20 % niedriger (Energie von C 64 → 100 %; Einsätze je Takt, Melodie: 3,3 → 2,5; Anschlag, Bass: 86 → 57) (Alternative 2)");
        row("history", "undid revision 3: changed the brief: energy at 2 places, tempo, 1 hit", "Fassung 3 rückgängig gemacht: Briefing geändert: Energie an 2 Stellen, Tempo, 1 Hit");
        row("history", "approved revision 2, recorded for Jane Doe (sections intro, peak; stems bass): held from now on",
            "hat Fassung 2 freigegeben, eingetragen für Jane Doe (Abschnitte: intro, peak; Stems: bass): von nun an festgehalten");
        row("history", "approved revision 2, recorded for Jane Doe (sections intro, peak; stems bass): advice, holds nothing",
            "hat Fassung 2 freigegeben, eingetragen für Jane Doe (Abschnitte: intro, peak; Stems: bass): als Rat, hält nichts fest");
        row("rights", "the same audio, revision hash 0123456789…; files written anew, with this document's number and date in their headers, so with another SHA-256: 7",
            "dasselbe Audio, Hash der Fassung 0123456789…; Dateien neu geschrieben, mit Nummer und Datum dieses Dokuments im Kopf, daher mit anderem SHA-256: 7");
        row("rights", "Writer shares do not add up: they make 93.3 %.", "Die Anteile der Urheber gehen nicht auf: zusammen sind es 93,3 %.");
        row("rights", "PREVIEW: NOT CLEARED. If it were issued now: NOT CLEARED for 2 of 5 uses: do not broadcast or publish there. 3 reasons (below).",
            "VORSCHAU: NICHT GEKLÄRT. Würde sie jetzt ausgestellt: NICHT GEKLÄRT für 2 von 5 Nutzungen: dort nicht senden oder veröffentlichen. 3 Gründe (unten).");
        row("rights", "Spring: a second person must approve (nobody who did not make the music approved every element; Max also made it).",
            "Spring: Eine zweite Person muss freigeben (niemand, der die Musik nicht gemacht hat, hat jedes Element freigegeben; Max hat sie auch gemacht).");
        row("rights", "Counsel wrote this one anew.", "Counsel wrote this one anew.");
        row("refusal", "Section peak is called so already.", "Abschnitt peak heißt schon so.");
        row("refusal", "Cannot write /media/usb/spring: No space left on device. Free some space and try again; nothing was changed.",
            "/media/usb/spring lässt sich nicht schreiben: kein Platz mehr auf dem Datenträger. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.");
        row("refusal", "Field “picture_start”: “1:2:3” is not a timecode at 25 frames a second: write hh:mm:ss:ff.",
            "Feld „Bildanfang“: „1:2:3“ ist kein Timecode bei 25 Bildern je Sekunde: schreiben Sie hh:mm:ss:ff.");
        row("refusal", "The brief cannot be met as it stands. “hits[1]”: The logo at 1:10.000 lies after the end of the cue, 1:00.000; move it or make the cue longer.",
            "Das Briefing lässt sich so nicht erfüllen. „Hit 2“: Logo bei 1:10.000 liegt nach dem Ende des Cues, 1:00.000; verschieben Sie den Hit oder machen Sie den Cue länger.");
        row("refusal", "The database at postgresql://jane@db.example.org/fermata refuses this login: connection to server at \"db.example.org\" (10.0.0.2), port 5432 failed: "
                       "FATAL: password authentication failed for user \"jane\".",
            "Die Datenbank unter postgresql://jane@db.example.org/fermata lehnt diese Anmeldung ab: Server „db.example.org“ (10.0.0.2), Port 5432: Name „jane“ oder Passwort ist falsch.");
    }
    void coreSpeaksTheWindowsLanguage() {
        QFETCH(QString, area);
        QFETCH(QString, english);
        QFETCH(QString, german);
        const bool coded = english.contains(QStringLiteral("=+0.3"));
        // Whose language it is; the window writes percent as English does.
        const auto tight = [](QString text) { return text.replace(QStringLiteral(" %"), QStringLiteral("%")); };
        if (!coded) QCOMPARE(tight(spokenText(english.toStdString(), area.toUtf8().constData())), tight(english));   // Whose language it is.
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        const QString said = spokenText(english.toStdString(), area.toUtf8().constData());
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(said, german);
    }

    // As they are refused for real, in every language; what only the program can have done keeps its English in a sentence.
    void whatPeopleMeetIsSaidInEveryLanguage() {
        const QString text = QDir::temp().filePath(QStringLiteral("fermata-no-audio-%1.wav").arg(QCoreApplication::applicationPid()));
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("This is a letter.") > 0);
        file.close();
        std::vector<Error> met{readAudioFile(text.toStdString()).error(), readAudioFile("/nowhere/guide.wav").error(), readFile("/nowhere").error(), readFile("/tmp").error(),
                               Key::parse("H major").error(), FrameRate::parse("26").error(), framesFromTimecode("00:61:00:00", *FrameRate::parse("25")).error(),
                               {Code::Corrupt, "A stored take cannot be read."}, {Code::Internal, "A cell is neither kept nor new."}};
        QFile::remove(text);
        for (const QString& language : {QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja")}) {
            for (const Error& error : met) {
                const QString english = saidInWindow(error).problem;
                chooseLanguage(*QCoreApplication::instance(), language);
                const QString said = saidInWindow(error).problem;
                chooseLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
                QVERIFY2(said != english, qPrintable(english));
                QVERIFY2(!said.contains(QStringLiteral(" must ")) && !said.contains(QStringLiteral("Cannot ")) && !said.contains(QStringLiteral("There is ")), qPrintable(said));
            }
        }
    }

    // What a remake was asked for, as it stands behind "Undo:".
    void changesAreSaidInWords() {
        QCOMPARE(spoken("remade peak with energy=+0.2", "made"), QStringLiteral("remade peak with energy higher by 20%"));
        QCOMPARE(spoken("made revision 4: remade peak (melody) with melody.density=0.5, bass.plays=0, melody.likeness=0.75", "history"),
                 QStringLiteral("made revision 4: remade peak (melody) with melody: density at 50%, bass rests, melody: 75% as it was"));
        QCOMPARE(spoken("undid revision 3: remade intro with energy=-0.125, feel=learned", "made"), QStringLiteral("undid revision 3: remade intro with energy lower by 12.5%, played as people do"));
        QCOMPARE(spoken("remade peak with without=hi-hats,claps, room=voice", "made"), QStringLiteral("remade peak with hi-hats, claps left out, room for a voice"));
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("fr"));
        const QString french = spoken("remade peak with energy=-0.125", "made"), mood = spoken("mood dark (leans to tension-underscore)", "brief");
        const QString use = spoken("use: tv; territory not said, term not said (noted, but not a request until territory and term are said)", "brief");
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(french, QStringLiteral("peak refait : énergie en baisse de 12,5 %"));
        QVERIFY2(mood.contains(QStringLiteral("sombre")) && !mood.contains(QStringLiteral("dark")), qPrintable(mood));
        QVERIFY2(!use.contains(QStringLiteral("noted")) && !use.contains(QStringLiteral("territory")), qPrintable(use));
    }

    // Ids of styles and of parameters are for files; people read titles and words.
    void idsAreSaidInWords() {
        QCOMPARE(factText({"brief", "", "controls", "", "melody.activity=+0.25"}), QStringLiteral("controls: new, Melody: rhythmic activity +0.25"));
        QCOMPARE(factText({"brief", "", "controls", "", "rhythm.dynamics=-0.3"}), QStringLiteral("controls: new, Rhythm: dynamics -0.3"));
        QCOMPARE(factText({"brief", "", "style", "lofi-bed", "hopeful-indie"}), QStringLiteral("style: Lo-fi bed → Hopeful indie"));
        QCOMPARE(spoken("mood warm (leans to hopeful-indie)", "brief"), QStringLiteral("mood warm (leans to Hopeful indie)"));
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        const QString control = factText({"brief", "", "controls", "", "peak: bass.plays=0, energy=-0.5"}), style = spoken("style tension-underscore", "brief");
        const QString memory = spoken("in memory", "word");
        const QString when = spoken("until 0:14.000, from 0:30.000: without drums", "brief"), alone = spoken("throughout: only piano, strings", "brief");
        const QString set = factText({"brief", "", "controls", "", "–0:14.000: rhythm.plays=0, without=claps"});
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(control, QStringLiteral("Vorgaben: neu, peak: Bass: spielt nein, Energie -0,5"));
        QCOMPARE(style, QStringLiteral("Stil Spannungsmusik"));
        QCOMPARE(memory, QStringLiteral("im Arbeitsspeicher"));
        QCOMPARE(when, QStringLiteral("bis 0:14.000, ab 0:30.000: ohne Schlagzeug"));
        QCOMPARE(alone, QStringLiteral("durchgehend: nur Klavier, Streicher"));
        QCOMPARE(set, QStringLiteral("Vorgaben: neu, –0:14.000: Rhythmus: spielt nein, ohne Klatschen"));
        // Each sound of the engine has a name, and no two have the same.
        std::set<QString> names;
        for (const PatchInfo& patch : patches()) {
            QVERIFY2(isSound(patch.id), patch.id.c_str());
            QVERIFY2(names.insert(soundName(patch.id)).second, patch.id.c_str());
        }
        QCOMPARE(factText({"sound", "texture", "sound", "pad.warm", "pad.glass"}).section(QLatin1Char(':'), -1).trimmed(), QStringLiteral("Warm pad → Glass pad"));
        QCOMPARE(soundName("own.sound"), QStringLiteral("own.sound"));
    }

    void theWindowSaysNoCommands_data() {
        QTest::addColumn<QString>("core");
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("wayOn");
        QTest::newRow("held") << QStringLiteral("Section peak, stem melody is held: approval recorded by Max for Jane Doe at revision 1. Ask them, then withdraw the approval: "
                                                "fermata withdraw 01a2-b3 --reason \"…\"; or leave that stem out with --stems.")
                              << QStringLiteral("Section peak, stem melody is held: approval recorded by Max for Jane Doe at revision 1. Ask them, then withdraw the approval.")
                              << QStringLiteral("Approvals");
        QTest::newRow("clearance") << QStringLiteral("No clearance has been issued for this revision: fermata clear … --issue.")
                                   << QStringLiteral("No clearance has been issued for this revision.") << QStringLiteral("legal desk");
        QTest::newRow("accepted") << QStringLiteral("This alternative (remake of C: 2) was accepted already; ask for new ones with fermata revise.")
                                  << QStringLiteral("This alternative (remake of C: 2) was accepted already.") << QStringLiteral("Fix this part");
        QTest::newRow("person") << QStringLiteral("There is no person “Eve”. Known: Ada, Max. Add them with: fermata user add \"Eve\" --role client --project PROJECT")
                                << QStringLiteral("There is no person “Eve”. Known: Ada, Max.") << QStringLiteral("adds people");
        QTest::newRow("plain") << QStringLiteral("The change asks for 1.5; it stops at 1.0.") << QStringLiteral("The change asks for 1.5; it stops at 1.0.") << QString();
        QTest::newRow("a studio of that name") << QStringLiteral("The folder fermata-demo cannot be read.") << QStringLiteral("The folder fermata-demo cannot be read.") << QString();
    }
    void theWindowSaysNoCommands() {
        QFETCH(QString, core);
        QFETCH(QString, window);
        QFETCH(QString, wayOn);
        const Said said = saidInWindow({Code::InvalidArgument, core.toStdString()});
        QCOMPARE(said.problem, window);
        QVERIFY2(wayOn.isEmpty() ? said.wayOn.isEmpty() : said.wayOn.contains(wayOn), qPrintable(said.wayOn));
    }
    void whatACutAddedToANameIsTranslated() {
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        QCOMPARE(sectionInWindow("drop end"), QStringLiteral("drop Ende"));
        QCOMPARE(sectionInWindow("drop again 2"), QStringLiteral("drop noch einmal 2"));
        QCOMPARE(sectionInWindow("end"), QStringLiteral("end"));
        QCOMPARE(sectionInWindow("Weekend 2"), QStringLiteral("Weekend 2"));
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QCOMPARE(sectionInWindow("drop end"), QStringLiteral("drop end"));
        QCOMPARE(spoken("energy 20 % until 0:15", "brief"), QStringLiteral("energy 20% until 0:15"));
        QCOMPARE(factText({"plan", "peak", "energy", "93 %", "100 %"}), QStringLiteral("peak energy: 93% → 100%"));
    }
    void theLanguageChangesWhileItRuns() {
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test-language"));
        Actions actions(nullptr);
        const QStringList quit{QStringLiteral("Quit"), QStringLiteral("Beenden"), QStringLiteral("Quitter"), QStringLiteral("終了")};
        const QStringList two{QStringLiteral("2 hits"), QStringLiteral("2 Hits"), QStringLiteral("2 points de synchro"), QStringLiteral("ヒット2か所")};
        for (int i = 0; i < languages().size(); ++i) {
            chooseLanguage(*QCoreApplication::instance(), languages()[i]);
            actions.retranslate();
            QCOMPARE(actions.textOf(QStringLiteral("quit")), quit[i]);
            QCOMPARE(BriefPresenter::tr("%n hit(s)", nullptr, 2), two[i]);
            QVERIFY(actions.conflicts().isEmpty());
            QCOMPARE(language(), languages()[i]);
            const QString code = languages()[i];
            const QStringList keys{keyInWindow({9, Mode::Minor}), keyInWindow({10, Mode::Major}), keyInWindow({1, Mode::Dorian})};
            if (code == QLatin1String("en")) QCOMPARE(keys, (QStringList{QStringLiteral("A minor"), QStringLiteral("Bb major"), QStringLiteral("C# dorian")}));
            if (code == QLatin1String("de")) QCOMPARE(keys, (QStringList{QStringLiteral("a-Moll"), QStringLiteral("B-Dur"), QStringLiteral("Cis-Dorisch")}));
            if (code == QLatin1String("fr")) QCOMPARE(keys, (QStringList{QStringLiteral("la mineur"), QStringLiteral("si ♭ majeur"), QStringLiteral("do ♯ dorien")}));
            if (code == QLatin1String("ja")) QCOMPARE(keys, (QStringList{QStringLiteral("イ短調"), QStringLiteral("変ロ長調"), QStringLiteral("嬰ハ調ドリア旋法")}));
        }
        // Core's refusals get a way on in the language of the window.
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("de"));
        QVERIFY(saidInWindow({Code::NotAllowed, "No."}).wayOn.contains(QStringLiteral("Rolle")));
        QSettings().clear();
        chooseLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QSettings().clear();
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
