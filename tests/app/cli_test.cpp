// SPDX-License-Identifier: GPL-3.0-or-later
// The CLI as a stranger uses it: what it answers to good and to bad input, with exit codes.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class CliTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_home{QStringLiteral("/tmp/fermata-cli-XXXXXX")};
    QString m_cue;

    struct Outcome {
        int exit = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    Outcome run(const QStringList& words, const QProcessEnvironment& extra = {}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FERMATA_HOME"), m_home.path() + QStringLiteral("/data"));
        environment.insert(QStringLiteral("FERMATA_PERSON"), QStringLiteral("Pat Producer"));
        environment.insert(extra);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(FERMATA_CLI), words);
        process.waitForFinished(120000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QStringList split(const char* line) { return QProcess::splitCommand(QString::fromUtf8(line)); }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_home.isValid());
        QFile::setPermissions(m_home.path(), QFile::permissions(m_home.path()) | QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
        const Outcome client = run(split("client add Acme --json"));
        QVERIFY2(client.exit == 0, client.err);
        QVERIFY(client.json().contains(QStringLiteral("id")));
        QCOMPARE(run(split("project add --client Acme Spring")).exit, 0);
        const Outcome made = run(split("compose --project Spring --brief \"12 second hopeful indie, 120 bpm, button\" --title Spot --json"));
        QVERIFY2(made.exit == 0, made.err);
        const QJsonObject json = made.json();
        for (const char* key : {"cue", "revision", "revision_hash", "sample_rate", "length_samples", "bpm", "key", "sections", "stems", "cells", "timings"}) {
            QVERIFY2(json.contains(QLatin1String(key)), key);
        }
        QCOMPARE(json[QStringLiteral("length_samples")].toInt(), 12 * 48000);
        QFile states(m_home.path() + QStringLiteral("/bad-states.json"));
        QVERIFY(states.open(QIODevice::WriteOnly));
        states.write(R"({"format": "fermata-game-1", "states": [{"name": "explore", "sections": ["A"], "stems": {"kazoo": 0}}]})");
        m_cue = json[QStringLiteral("cue")].toString();
    }

    void badInputIsExplained_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* line, int exit, const char* says) {
            QTest::newRow(name) << QString::fromUtf8(line) << exit << QString::fromUtf8(says);
        };
        row("unknown command", "compsoe", 2, "compose");
        row("unknown option", "show Spot --revison 1", 2, "--revision");
        row("unknown project", "compose --project Sprong --brief \"12 seconds\"", 3, "Spring");
        row("unknown style", "compose --project Spring --brief \"12 seconds\" --style lofi-bad", 3, "lofi-bed");
        row("style file that is not there", "style check /nowhere.json", 3, "/nowhere.json");
        row("style without a file", "style add", 2, "style file");
        row("a style of ours as an own one", "style check " FERMATA_SOURCE_DIR "/packaging/styles/lofi-bed.json", 2, "another id");
        row("unknown cue", "show Sport", 3, "Spot");
        row("recording without a file", "import Spot --stem melody", 2, "--file");
        row("recording that is not there", "import Spot --stem melody --file /nowhere.wav --title T --author A", 3, "/nowhere.wav");
        row("recording without an author", "import Spot --stem melody --file /nowhere.wav --title T", 2, "--author");
        row("unknown stem", "revise Spot --again --from 0:00 --to 0:04 --stems rythm", 2, "rhythm");
        row("unknown section", "revise Spot --again --section nowhere", 2, "section");
        row("unknown parameter", "revise Spot --from 0:00 --to 0:04 --set enrgy=+0.3", 2, "energy");
        row("a remake of nothing", "revise Spot --from 0:00 --to 0:04", 2, "--alternatives 3");
        row("a victory of what ends", "victory Spot", 7, "ending of its own");
        row("time outside the cue", "revise Spot --again --from 0:50 --to 0:55", 2, "0:12.000");
        row("reversed range", "revise Spot --again --from 0:08 --to 0:04", 2, "reversed");
        row("not a time", "split Spot --at soon", 2, "soon");
        row("contradiction", "compose --project Spring --brief \"30 seconds, 120-140 bpm, 90 bpm\"", 2, "tempo");
        row("a brief of which nothing is understood", "compose --project Spring --brief \"asdf qwer\"", 2, "asdf qwer");
        row("a word too many", "status extra words", 2, "extra");
        row("options alone", "--json", 2, "which command");
        row("a decision without a reason", "decide Spot --rule R43", 2, "--reason");
        row("a match that is none", "decide Spot --rule R43 --reason unlike", 7, "No match");
        row("no such revision", "show Spot --revision 9", 3, "newest is 1");
        row("client's word without evidence", "approve Spot --revision 1 --for Nobody", 3, "Nobody");
        row("no brief file", "compose --project Spring --brief missing.json", 3, "missing.json");
        row("undelivered", "deliver Spot --revision 1 --out out", 7, "approv");
        row("not a pack", "verify .", 2, "pack");
        row("sheet of nothing", "sheet --out a.pdf", 2, "--style");
        row("sheet of an unknown style", "sheet --style lofi-bad --out a.pdf", 3, "lofi-bed");
        row("sheet into no picture", "sheet --style lofi-bed --out a.gif", 2, ".png");
        row("not a kind", "deliver Spot --preview --kind gaem --out p", 2, "picture or game");
        row("states of another cue", "audition Spot --states bad-states.json --script \"4 end\" --out a.wav", 2, "states[0].stems");
        row("script of an unknown state", "audition Spot --script \"0 explor\" --out a.wav", 2, "explore");
        row("no script", "audition Spot --out a.wav", 2, "--script");
        row("spec missing", "make none.json --key k --out o", 3, "none.json");
    }
    void badInputIsExplained() {
        QFETCH(QString, line);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const Outcome outcome = run(QProcess::splitCommand(line));
        QVERIFY2(outcome.err.contains(says.toUtf8()), outcome.err + outcome.out);
        QCOMPARE(outcome.exit, exit);
    }

    void optionsMayStandBeforeTheCommand() {
        const Outcome shown = run(split("--json --quiet show Spot"));
        QVERIFY2(shown.exit == 0, shown.err);
        QCOMPARE(shown.json()[QStringLiteral("revision")].toInt(), 1);
    }

    void malformedJsonNamesLineAndColumn() {
        QFile file(m_home.path() + QStringLiteral("/bad.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"client\": \"Acme\",\n  \"brief\" \"x\"\n}\n");
        file.close();
        const Outcome outcome = run(split("make bad.json --key k --out o"));
        QCOMPARE(outcome.exit, 2);
        QVERIFY2(outcome.err.contains("line 3"), outcome.err);
    }

    void briefReadSaysWhatItUnderstood() {
        const Outcome outcome = run(split("brief read \"60-second spot, 120 bpm, hopeful, drop at 0:45, six stems, no piano, purple elephants\" --json"));
        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.json()[QStringLiteral("understood")].toArray().size() >= 5);
        QVERIFY(outcome.out.contains("purple"));
    }

    void anotherClientsProjectIsNotSeen() {
        QCOMPARE(run(split("user add \"Olga Outsider\" --role composer")).exit, 0);
        const Outcome outcome = run(split("show Spot --sign-in \"Olga Outsider\""));
        QCOMPARE(outcome.exit, 3);
    }

    void fullDiskChangesNothing() {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FERMATA_HOME"), m_home.path() + QStringLiteral("/data"));
        process.setProcessEnvironment(environment);
        // A file size limit is what a full disk looks like to a writer; the server is another process.
        process.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 100; exec " FERMATA_CLI " revise Spot --again --from 0:04 --to 0:08")});
        process.waitForFinished(120000);
        QCOMPARE(process.exitCode(), 9);
        QCOMPARE(run(split("show Spot --json")).json()[QStringLiteral("revision")].toInt(), 1);
    }

    void reviseAndProve() {
        const Outcome revised = run({QStringLiteral("revise"), m_cue, QStringLiteral("--from"), QStringLiteral("0:04"), QStringLiteral("--to"),
                                     QStringLiteral("0:08"), QStringLiteral("--set"), QStringLiteral("energy=+0.3"), QStringLiteral("--json")});
        QVERIFY2(revised.exit == 0, revised.err);
        QCOMPARE(revised.json()[QStringLiteral("revision")].toInt(), 2);
        const Outcome proof = run({QStringLiteral("compare"), m_cue, QStringLiteral("--revisions"), QStringLiteral("1,2"), QStringLiteral("--prove"), QStringLiteral("--json")});
        QVERIFY2(proof.exit == 0, proof.err);
        QCOMPARE(proof.json()[QStringLiteral("unexpected_differences")].toInt(), 0);
        QVERIFY(proof.json()[QStringLiteral("samples_compared")].toDouble() > 1e6);
    }

    // "accept 1" means one alternative, not the last that anybody asked for.
    void acceptSaysWhichAndAsksWhereSeveralAreOpen() {
        const QJsonArray sections = run(split("show Spot --json")).json()[QStringLiteral("sections")].toArray();
        QVERIFY(sections.size() >= 2);
        const QString first = sections[0][QStringLiteral("name")].toString(), last = sections[sections.size() - 1][QStringLiteral("name")].toString();
        for (const QString& section : {first, last}) {
            const Outcome made = run({QStringLiteral("revise"), m_cue, QStringLiteral("--section"), section, QStringLiteral("--stems"), QStringLiteral("bass"), QStringLiteral("--alternatives"), QStringLiteral("2")});
            QVERIFY2(made.exit == 0, made.err);
        }
        const Outcome either = run(split("accept Spot 1"));
        QCOMPARE(either.exit, 2);
        QVERIFY2(either.err.contains("--batch") && either.err.contains("remade " + first.toUtf8()) && either.err.contains("Pat Producer"), either.err);
        QVERIFY(run(split("show Spot")).out.contains("batch 3: remade"));
        QCOMPARE(run(split("accept Spot 1 --batch 9")).exit, 3);
        const Outcome taken = run({QStringLiteral("accept"), m_cue, QStringLiteral("2"), QStringLiteral("--section"), first, QStringLiteral("--json")});
        QVERIFY2(taken.exit == 0, taken.err);
        const QJsonObject accepted = taken.json()[QStringLiteral("accepted")].toObject();
        QVERIFY2(accepted[QStringLiteral("label")].toString().startsWith(QStringLiteral("remade ") + first), taken.out);
        QCOMPARE(accepted[QStringLiteral("ordinal")].toInt(), 2);
        QVERIFY(taken.json()[QStringLiteral("loudness_against_target")].toObject().contains(QStringLiteral("delivery_trim_db")));
    }

    void anApprovalOfWhatNobodySawNamesItsRevision() {
        QCOMPARE(run(split("user add \"Nora Music\" --role producer --project Spring --quiet")).exit, 0);
        const Outcome unseen = run(split("approve Spot --sign-in \"Nora Music\""));
        QCOMPARE(unseen.exit, 6);
        QVERIFY2(unseen.err.contains("by Pat Producer (remade") && unseen.err.contains("--revision 3"), unseen.err);
        const Outcome named = run(split("approve Spot --revision 3 --request-changes --sign-in \"Nora Music\""));
        QVERIFY2(named.exit == 0 && named.out.contains("of revision 3 (remade"), named.out + named.err);
        QCOMPARE(run(split("approve Spot --request-changes --sign-in \"Nora Music\"")).exit, 0);
    }

    // A terminal says as much as the page: what, who brings it, and by when.
    // A remark on one stem leaves the others as they are; one that cannot be done says what can.
    void wordsRemakeWhatTheyName() {
        QCOMPARE(run(split("compose --project Spring --brief \"12 second hopeful indie, 120 bpm, button\" --title Remarks --quiet")).exit, 0);
        const Outcome made = run(split("revise Remarks --section A --words \"I don't like the melody\" --json"));
        QVERIFY2(made.exit == 0, made.err);
        const Outcome compared = run(split("compare Remarks --revisions 1,2"));
        QCOMPARE(compared.out.count(" changed "), 1);
        QVERIFY2(compared.out.contains("melody   changed"), compared.out);
        const Outcome refused = run(split("revise Remarks --words \"sparser start\""));
        QVERIFY2(refused.exit != 0 && refused.err.contains("--section A") && refused.err.contains("density=-0.2"), refused.err);
    }

    void aConditionNamesItsBringerAndDay() {
        const QString demo = QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/");
        for (const char* name : {"producer-agreement.txt", "insurer-answer.eml"}) QVERIFY(QFile::copy(demo + QLatin1String(name), m_home.filePath(QLatin1String(name))));
        QFile given(demo + QStringLiteral("uses.json")), uses(m_home.filePath(QStringLiteral("uses.json")));
        QVERIFY(given.open(QIODevice::ReadOnly) && uses.open(QIODevice::WriteOnly));
        uses.write(given.readAll().replace("@PRODUCER@", "Pat Producer").replace("\"ad_code\": \"FAFI0060001H\",", ""));   // The agency's to bring.
        uses.close();
        // Whose word it is must be in the project; the refusal is the command that does it.
        const QStringList forMara{QStringLiteral("approve"), m_cue, QStringLiteral("--for"), QStringLiteral("Mara Lindqvist"), QStringLiteral("--evidence"), demo + QStringLiteral("evidence-approval.eml")};
        const QByteArray adding = "fermata user add \"Mara Lindqvist\" --role client --project \"Spring\"";
        QVERIFY2(run(forMara).err.contains(adding), run(forMara).err);
        QCOMPARE(run(split("user add \"Mara Lindqvist\" --role client --quiet")).exit, 0);
        const Outcome outside = run(forMara);
        QVERIFY2(outside.exit != 0 && outside.err.contains("is not a member of Spring") && outside.err.contains(adding), outside.err);
        QCOMPARE(run(split("user add \"Mara Lindqvist\" --role client --project Spring --quiet")).exit, 0);
        QCOMPARE(run(split("project approver Spring \"Mara Lindqvist\" --quiet")).exit, 0);
        const Outcome approved = run({QStringLiteral("approve"), m_cue, QStringLiteral("--for"), QStringLiteral("Mara Lindqvist"), QStringLiteral("--evidence"), demo + QStringLiteral("evidence-approval.eml")});
        QVERIFY2(approved.exit == 0, approved.err);
        // What is held is asked for in one word; the one whose word holds stays in the project.
        const QString section = run({QStringLiteral("show"), m_cue, QStringLiteral("--json")}).json()[QStringLiteral("sections")].toArray()[0][QStringLiteral("name")].toString();
        const Outcome asked = run({QStringLiteral("unlock-request"), m_cue, QStringLiteral("too long"), QStringLiteral("--section"), section, QStringLiteral("--json")});
        QVERIFY2(asked.exit == 0, asked.err);
        const QJsonArray requests = asked.json()[QStringLiteral("requests")].toArray();
        QCOMPARE(requests.size(), 1);
        QVERIFY2(requests[0][QStringLiteral("text")].toString().count(section + QLatin1Char('/')) > 1, asked.out);
        const Outcome kept = run(split("user remove \"Mara Lindqvist\" --project Spring"));
        QVERIFY(kept.exit != 0 && kept.err.contains("Name another final approver first"));
        QCOMPARE(run(split("user add Lou --role legal --project Spring --quiet")).exit, 0);
        QCOMPARE(run(split("user role Lou --project Spring --role composer --quiet")).exit, 0);
        QVERIFY(run(split("project people Spring")).out.contains("Lou"));
        QCOMPARE(run(split("user remove Lou --project Spring --quiet")).exit, 0);
        const Outcome people = run(split("project people Spring"));
        QVERIFY2(!people.out.contains("Lou") && people.out.contains("final approver"), people.out);
        const Outcome cleared = run({QStringLiteral("clear"), m_cue, QStringLiteral("--uses"), uses.fileName(), QStringLiteral("--out"), m_home.path()});
        QVERIFY2(cleared.exit == 0, cleared.err);
        QFile document(m_home.filePath(QStringLiteral("PREVIEW_Spot.json")));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QJsonArray conditions = QJsonDocument::fromJson(document.readAll()).object()[QStringLiteral("s0_decision")].toObject()[QStringLiteral("conditions")].toArray();
        QVERIFY2(!conditions.isEmpty(), cleared.out);
        for (const auto& item : conditions) {
            const QString who = item[QStringLiteral("who")].toString(), when = item[QStringLiteral("when")].toString();
            QVERIFY(!who.isEmpty() && !when.isEmpty());
            QVERIFY2(cleared.out.contains(QStringLiteral("\n    %1, %2\n").arg(who, when).toUtf8()), cleared.out);
        }
    }

    void previewPackSaysNotCleared() {
        const Outcome outcome = run(split("deliver Spot --out preview --preview --json"));
        QVERIFY2(outcome.exit == 0, outcome.err);
        const QString folder = outcome.json()[QStringLiteral("folder")].toString();
        QFile first(QDir(m_home.path()).filePath(folder) + QStringLiteral("/data/00_READ_FIRST.txt"));
        QVERIFY(first.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll().contains("NOT CLEARED"));
        QCOMPARE(run({QStringLiteral("verify"), folder}).exit, 0);
    }

    void versionsOfABriefAreListedShownAndCompared() {
        const Outcome changed = run(split("brief change Spot --brief \"12 second hopeful indie, 120 bpm, no piano, logo at 0:10, button\" --json"));
        QVERIFY2(changed.exit == 0, changed.err);
        const int revision = changed.json()[QStringLiteral("revision")].toInt();
        const QJsonArray versions = run(split("brief versions Spot --json")).json()[QStringLiteral("versions")].toArray();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[1].toObject()[QStringLiteral("first_revision")].toInt(), revision);
        QCOMPARE(versions[1].toObject()[QStringLiteral("by")].toString(), QStringLiteral("Pat Producer"));
        const Outcome older = run(split("brief show Spot --version 1"));
        QVERIFY2(older.out.contains("version 1 of 2") && older.out.contains("tempo 120 bpm") && !older.out.contains("piano"), older.out);
        const Outcome differences = run(split("brief differences Spot --from 1 --to 2"));
        QVERIFY2(differences.out.contains("unwanted is new: piano") && differences.out.contains("10.000 hit is new: logo"), differences.out);
        const Outcome back = run(split("brief differences Spot --from 2 --to 1"));
        QVERIFY2(back.out.contains("unwanted is gone (was piano)"), back.out);
        const Outcome wrong = run(split("brief show Spot --version 3"));
        QCOMPARE(wrong.exit, 2);
        QVERIFY2(wrong.err.contains("versions 1 to 2"), wrong.err);
        QCOMPARE(run(split("undo Spot")).exit, 0);
        const Outcome again = run(split("redo Spot"));
        QVERIFY2(again.exit == 0 && again.out.contains("put back revision"), again.out + again.err);
        QVERIFY2(run(split("redo Spot")).err.contains("undone nothing"), "nothing is left to put back");
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
