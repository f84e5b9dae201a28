// SPDX-License-Identifier: GPL-3.0-or-later
// The desk over the real window: two versions of a clearance compared, the row behind a fact,
// withdrawing with a reason, verifying, what is asked for, documents by their state.
#include <QDirIterator>
#include <QRegularExpression>
#include <set>

#include "core/base/files.h"
#include "core/rights/similarity.h"
#include "core/studio/hand_notes.h"
#include "tests/ui/window.h"
#include "tests/verify.h"
#include "ui/presenters/ledger_rows.h"
#include "ui/timeline/painted_items.h"

using namespace fermata;
using namespace fermata::ui;

class DeskTest : public WindowTest {
    Q_OBJECT
    CueId m_cue;

    LegalPresenter& legal() { return *session()->legal(); }
    void issue(const QString& because) {
        const int before = legal().records()->count();
        legal().issue(because);
        QTRY_VERIFY_WITH_TIMEOUT(!session()->job()->running() || !session()->problem().isEmpty(), 60000);
        QVERIFY2(session()->problem().isEmpty(), qPrintable(session()->problem()));
        QTRY_COMPARE_WITH_TIMEOUT(legal().records()->count(), before + 1, 20000);
    }

  private Q_SLOTS:
    void initTestCase() { openRevisedDawn("fermata-test-desk", &m_cue); }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }
    void cleanupTestCase() { endAll(); }

    void twoVersionsAreComparedAndOneIsWithdrawn() {
        session()->goPlace(QStringLiteral("legal"));
        issue({});
        QTRY_VERIFY(!legal().standing().isEmpty());
        QVERIFY(legal().facts()->count() > 0);
        // A use that the first version did not have.
        legal().setUsesFile(QStringLiteral(FERMATA_SOURCE_DIR "/packaging/demo/uses-eu.json"));
        issue(QStringLiteral("the client asked for more"));
        legal().compareVersions(legal().records()->at(0).value(QStringLiteral("key")).toString(), legal().records()->at(1).value(QStringLiteral("key")).toString());
        QVERIFY(legal().differences()->count() > 0);
        QVERIFY2(legal().comparedText().contains(QStringLiteral("version 1 →")), qPrintable(legal().comparedText()));   // The older first.
        // The cue's own history has its clearances, though they are the project's.
        legal().readHistory();
        const auto papers = [&] {
            const auto& rows = legal().events()->rows();
            return std::count_if(rows.begin(), rows.end(), [](const QVariantMap& row) { return textIn(row, "kind") == QStringLiteral("clearance.issued"); });
        };
        QTRY_COMPARE(papers(), 2);
        QVERIFY(press(QStringLiteral("Compare two versions")));
        picture("legal-differences");
        QTest::keyClick(window(), Qt::Key_Escape);
        QTest::qWait(200);
        QVERIFY(press(QStringLiteral("What each part rests on …")));
        QTRY_VERIFY(legal().ledger()->count() > 3);
        QCOMPARE(legal().ledger()->at(0).value(QStringLiteral("value")), legal().facts()->at(0).value(QStringLiteral("take")));
        QTest::keyClick(window(), Qt::Key_Down);
        QTRY_COMPARE(legal().ledgerTitle(), legal().facts()->at(1).value(QStringLiteral("place")).toString());
        QTRY_COMPARE(legal().ledger()->at(0).value(QStringLiteral("value")), legal().facts()->at(1).value(QStringLiteral("take")));
        picture("legal-ledger");
        // The document stands at the chosen row; each row of it leads back to its fact, by the arrows and by a click.
        QQuickItem* paper = nullptr;
        for (QQuickItem* item : everyItem(window()->contentItem())) {
            if (auto* page = qobject_cast<PdfPage*>(item); page != nullptr && !page->property("facts").toStringList().isEmpty()) paper = item;
        }
        QVERIFY(paper != nullptr);
        QCOMPARE(paper->property("chosen").toInt(), 1);
        const QVariantList places = paper->property("places").toList();
        QVERIFY(places.size() > 2);
        QVERIFY(press(QStringLiteral("Show it in the document")));
        picture("legal-marked");
        auto* rows = named(QStringLiteral("Facts on this page and their rows of the ledger"));
        QVERIFY(rows != nullptr);
        rows->forceActiveFocus(Qt::TabFocusReason);
        keys(Qt::Key_Down);
        keys(Qt::Key_Return);
        const auto place = [&](int row) { return legal().facts()->at(places[row].toMap().value(QStringLiteral("fact")).toInt()).value(QStringLiteral("place")).toString(); };
        QTRY_COMPARE(legal().ledgerTitle(), place(1));
        keys(Qt::Key_Escape);
        const auto third = places[2].toMap();
        const double middle = third.value(QStringLiteral("top")).toDouble() + third.value(QStringLiteral("height")).toDouble() / 2;
        QTest::qWait(300);
        QTest::mouseClick(window(), Qt::LeftButton, {}, paper->mapToScene(QPointF(paper->width() / 2, paper->height() * middle)).toPoint());
        QTRY_COMPARE(legal().ledgerTitle(), place(2));
        keys(Qt::Key_Escape);
        // Every row that the document prints is found on a page of it, and leads to what it rests on.
        std::set<int> found;
        for (int i = 0; i < paper->property("pageCount").toInt(); ++i) {
            paper->setProperty("page", i);
            for (const QVariant& one : paper->property("places").toList()) found.insert(one.toMap().value(QStringLiteral("fact")).toInt());
        }
        QStringList lost, empty;
        std::set<QString> kinds;
        for (int i = 0; i < legal().facts()->count(); ++i) {
            const QVariantMap fact = legal().facts()->at(i);
            const QString from = fact.value(QStringLiteral("from")).toString();
            kinds.insert(from.section(QLatin1Char('/'), 1, 2));
            if (!found.contains(i)) lost << from + QLatin1Char(' ') + fact.value(QStringLiteral("place")).toString();
            if (from.startsWith(QLatin1String("/s4_made/elements")) || i % 7 != 0) continue;   // Elements were looked at above; of the others a part.
            legal().showFact(i);
            if (!QTest::qWaitFor([&] { return legal().ledger()->count() > 0; }, 3000)) empty << from;
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(QLatin1Char('\n'))));
        for (const char* kind : {"s0_decision/uses", "s0_decision/conditions", "s0_decision/files", "s3_delivered/cues", "s4_made/groups", "s7_evidence/files", "s7_evidence/history"}) {
            QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
        }
        // In another language no sentence of the page or of its history is the English one.
        const auto sentences = [&] {
            QStringList all{legal().headline()};
            const auto take = [&](RowsModel* model, std::initializer_list<const char*> roles) {
                for (const QVariantMap& row : model->rows()) {
                    for (const char* role : roles) all << row.value(QString::fromLatin1(role)).toString();
                }
            };
            take(legal().uses(), {"name", "territory", "term", "text", "reason"});
            take(legal().findings(), {"text", "fix", "owner", "when"});
            for (const QVariantMap& row : legal().facts()->rows()) {   // Of other rows the document, which is English, is quoted.
                if (row.value(QStringLiteral("from")).toString().startsWith(QLatin1String("/s4_made/elements"))) all << row.value(QStringLiteral("what")).toString();
            }
            take(legal().events(), {"summary"});
            return all;
        };
        const QStringList english = sentences();
        for (const QString& code : {QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("ja")}) {
            session()->chooseLanguage(code);
            QTRY_VERIFY(sentences().first() != english.first());
            QTRY_VERIFY(sentences().last() != english.last());
            const QStringList said = sentences();
            QCOMPARE(said.size(), english.size());
            int compared = 0;
            for (qsizetype i = 0; i < said.size(); ++i) {
                if (english[i].split(QLatin1Char(' ')).size() <= 3) continue;
                ++compared;
                QVERIFY2(said[i] != english[i], qPrintable(code + QStringLiteral(": ") + said[i]));
            }
            QVERIFY(compared > 30);
            picture(qPrintable(QStringLiteral("legal-") + code));
        }
        session()->chooseLanguage(QStringLiteral("en"));
        QTRY_COMPARE(sentences(), english);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTest::qWait(200);
        picture("legal-desk");
        legal().withdraw(QStringLiteral("  "));   // Without a reason nothing happens.
        const QString standing = legal().standing();
        legal().withdraw(QStringLiteral("the agreement was terminated"));
        QTRY_COMPARE(legal().records()->at(0).value(QStringLiteral("standing")).toString(), QStringLiteral("withdrawn"));
        QCOMPARE(legal().records()->at(0).value(QStringLiteral("reason")).toString(), QStringLiteral("the agreement was terminated"));
        QVERIFY(legal().standing() != standing);
        picture("legal-withdrawn");
    }
    // A document is checked against the store and the history, and bytes that were changed are found.
    void aDocumentOnFileIsVerified() {
        const QString key = legal().records()->at(1).value(QStringLiteral("key")).toString();
        const QString number = legal().records()->at(1).value(QStringLiteral("number")).toString();
        QVERIFY(press(QStringLiteral("Verify ") + number));
        QTRY_VERIFY(!legal().verifying());
        QTRY_COMPARE(legal().verified()->count(), 4);
        QVERIFY(legal().verifiedSound());
        QVERIFY(legal().verified()->at(3).value(QStringLiteral("what")).toString().contains(QStringLiteral("no digital signature")));
        QCOMPARE(legal().verifiedTitle(), number);
        picture("legal-verified");
        keys(Qt::Key_Escape);
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        const auto records = (*opened)->studio().catalog.clearances(m_project);
        VERIFY_OK(records);
        const auto record = std::find_if(records->begin(), records->end(), [&](const ClearanceRecord& one) { return qs(one.id.text()) == key; });
        QVERIFY(record != records->end() && record->pdf);
        QString path;
        for (QDirIterator files(QString::fromStdString((m_cluster->folder() / "blobs").string()), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            const QString file = files.next();
            if (QString(file).remove(QLatin1Char('/')).contains(qs(record->pdf->hex()).mid(4))) path = file;
        }
        QVERIFY(!path.isEmpty());
        QFile file(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QFile::ReadWrite));
        const QByteArray bytes = file.readAll();
        file.seek(bytes.size() / 2);
        file.write(QByteArray(1, static_cast<char>(bytes[bytes.size() / 2] ^ 1)));
        file.close();
        legal().verify(key);
        QTRY_VERIFY(!legal().verifying());
        QTRY_VERIFY(legal().verified()->count() >= 5);
        QVERIFY(!legal().verifiedSound());
        QVERIFY(!legal().verified()->at(0).value(QStringLiteral("sound")).toBool());
        QVERIFY(legal().verified()->at(1).value(QStringLiteral("sound")).toBool());   // Only the PDF is another.
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
        file.close();
        session()->dismissProblem();
    }
    // The brief's own words are what is asked for; a form states the rest, and a condition is accepted in one's own name.
    void usesComeFromTheBriefAndTheRestFromAForm() {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        Studio& studio = (*opened)->studio();
        session()->addProject(QStringLiteral("Ferrow & Finch"), QStringLiteral("Autumn"));
        QTRY_COMPARE(session()->projectName(), QStringLiteral("Autumn"));
        const QString autumn = rowNamed(*session()->projects(), QStringLiteral("Autumn"), "name").value(QStringLiteral("key")).toString();
        ComposeRequest request;
        request.project = *ProjectId::parse(ss(autumn));
        request.brief = briefFromWords("12 seconds of calm ambient in A minor, 80 bpm, four stems. Uses: online ads and website, US and Canada, 12 months.");
        request.title = "Dusk";
        const auto made = composeCue(studio, request, {});
        VERIFY_OK(made);
        session()->refresh();
        QTRY_VERIFY(!rowNamed(*session()->cues(), QStringLiteral("Dusk"), "title").isEmpty());
        QVERIFY(session()->open(QStringLiteral("fermata://project/Autumn/cue/Dusk/legal")));
        AskPresenter& ask = *legal().ask();
        QTRY_COMPARE(ask.shown()->count(), 2);
        QVERIFY2(ask.from().contains(QStringLiteral("brief")), qPrintable(ask.from()));
        const auto checked = [&] {
            QTRY_VERIFY_WITH_TIMEOUT(!session()->job()->running(), 60000);
            QVERIFY2(session()->problem().isEmpty(), qPrintable(session()->problem()));
        };
        const auto rule = [&](const QString& id) {
            for (const QVariantMap& row : legal().findings()->rows()) {
                if (row.value(QStringLiteral("rule")).toString() == id) return row;
            }
            return QVariantMap();
        };
        QTRY_VERIFY(cue().revisionNumber() == 1);
        legal().preview();
        checked();
        QCOMPARE(legal().uses()->count(), 2);
        QVERIFY(!rule(QStringLiteral("R00")).isEmpty());   // Nobody to write to.
        QVERIFY(!rule(QStringLiteral("R50")).isEmpty());   // Whoever made it signed nothing.
        picture("legal-from-brief");
        QVERIFY(press(QStringLiteral("Uses, people, papers …")));
        QTRY_COMPARE(ask.uses()->count(), 2);
        QCOMPARE(ask.uses()->at(0).value(QStringLiteral("months")).toString(), QStringLiteral("12"));
        ask.toggle(QStringLiteral("tv"));
        QCOMPARE(ask.uses()->at(2).value(QStringLiteral("territory")), ask.uses()->at(1).value(QStringLiteral("territory")));
        ask.setUse(2, QStringLiteral("territory"), QStringLiteral("GB, Q7"));
        QVERIFY(!ask.apply());
        QVERIFY2(ask.problem().contains(QStringLiteral("Q7")), qPrintable(ask.problem()));
        QCOMPARE(ask.shown()->count(), 2);   // Nothing has changed.
        picture("legal-ask-refused");
        ask.setUse(2, QStringLiteral("territory"), QStringLiteral("Germany, Österreich、日本 and United States"));
        QVERIFY2(ask.apply(), qPrintable(ask.problem()));
        QStringList said;
        for (const QVariantMap& row : ask.shown()->rows()) said << textIn(row, "text");
        QVERIFY2(said.join(QLatin1Char('\n')).contains(QStringLiteral("AT, DE, JP, US")), qPrintable(said.join(QLatin1Char('\n'))));
        ask.setUse(2, QStringLiteral("territory"), QStringLiteral("gb"));
        ask.setContact(QStringLiteral("rights@studio.example"));
        QVERIFY(ask.people()->count() > 0);
        QVERIFY(writeFile(m_cluster->folder() / "contract.txt", "Signed.\n").has_value());
        ask.setPerson(0, QStringLiteral("agreement"), QStringLiteral("employment contract of 1 May 2024"));
        ask.setPerson(0, QStringLiteral("paper"), QString::fromStdString((m_cluster->folder() / "contract.txt").string()));
        picture("legal-ask");
        QVERIFY(press(QStringLiteral("Check with these")));
        QTRY_COMPARE(ask.shown()->count(), 3);
        checked();
        QTRY_COMPARE(legal().uses()->count(), 3);
        QVERIFY2(rule(QStringLiteral("R00")).isEmpty(), qPrintable(rule(QStringLiteral("R00")).value(QStringLiteral("text")).toString()));
        QVERIFY2(rule(QStringLiteral("R50")).isEmpty(), qPrintable(rule(QStringLiteral("R50")).value(QStringLiteral("text")).toString()));
        // A condition is accepted by whoever is signed in, and the document says so.
        QString condition;
        for (const QVariantMap& row : legal().findings()->rows()) {
            if (row.value(QStringLiteral("decidable")).toBool() && !row.value(QStringLiteral("block")).toBool()) condition = row.value(QStringLiteral("rule")).toString();
        }
        QVERIFY(!condition.isEmpty());
        legal().decide(condition, QStringLiteral("  "));   // Without a reason nothing happens.
        legal().decide(condition, QStringLiteral("the client knows"));
        QTRY_COMPARE_WITH_TIMEOUT(studio.catalog.decisions(made->cue.id)->size(), size_t{1}, 10000);
        checked();
        const auto decisions = studio.catalog.decisions(made->cue.id);
        VERIFY_OK(decisions);
        QCOMPARE(decisions->size(), size_t{1});
        QCOMPARE(decisions->front().decision.reason, std::string("the client knows"));
        QCOMPARE(qs(decisions->front().by), session()->personName());
        QCOMPARE(decisions->front().decision.uses.size(), size_t{3});   // For what is asked for now, and for no later use.
        QTRY_VERIFY_WITH_TIMEOUT(!rule(condition).value(QStringLiteral("accepted")).toString().isEmpty() && !rule(condition).value(QStringLiteral("decidable")).toBool(), 60000);
        issue({});
        picture("legal-decided");
        ask.drop();
        QTRY_COMPARE(ask.shown()->count(), 2);
    }
    // Without a cue: every document by its state, each leading to itself.
    void everyDocumentIsFoundByItsState() {
        keys(Qt::Key_8, Qt::ControlModifier);
        QTRY_COMPARE(session()->place(), QStringLiteral("clearances"));
        ClearancesPresenter& all = *session()->clearances();
        QTRY_COMPARE(all.rows()->count(), 3);
        picture("clearances");
        all.setFilter(QStringLiteral("withdrawn"));
        QCOMPARE(all.rows()->count(), 1);
        QCOMPARE(all.count(QStringLiteral("issued")), 1);
        all.setFilter({});
        all.setWords(QStringLiteral("autumn"));
        QCOMPARE(all.rows()->count(), 1);
        all.setWords(QStringLiteral("spring dawn"));
        QCOMPARE(all.rows()->count(), 2);
        const QVariantMap first = all.rows()->at(1);   // Version 1, not the newest.
        session()->goDocument(first.value(QStringLiteral("cue")).toString(), first.value(QStringLiteral("key")).toString());
        QTRY_COMPARE(session()->place(), QStringLiteral("legal"));
        QTRY_COMPARE(legal().number(), first.value(QStringLiteral("number")).toString());
        QTRY_VERIFY(legal().pdf().size() > 1000);
        QVERIFY(session()->open(QStringLiteral("fermata://clearances")));
        QCOMPARE(session()->addressHere(), QStringLiteral("fermata://clearances"));
        all.setWords({});
    }
    // A colleague's line is another's: found by the index as it is written down, it blocks until somebody else has listened.
    void aLikenessIsMetAndDecided() {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        VERIFY_OK(opened);
        const QString autumn = rowNamed(*session()->projects(), QStringLiteral("Autumn"), "name").value(QStringLiteral("key")).toString();
        const auto jon = (*opened)->studio().catalog.addPerson(PersonId::create(), "Jon Bergmann", "composer", *ProjectId::parse(ss(autumn)));
        VERIFY_OK(jon);
        auto his = openerFor(*m_cluster, jon->login)();
        VERIFY_OK(his);
        Studio& studio = (*his)->studio();
        std::vector<Note> notes;
        for (const int key : {62, 66, 69, 74, 73, 69, 71, 67, 64, 66, 67, 62, 64, 61, 62, 69, 66, 74, 71, 73, 74, 78, 76, 69}) {
            notes.push_back({Ticks{240 * static_cast<int64_t>(notes.size())}, Ticks{0}, Ticks{200}, Voice::Pitched, key, 80, false});
        }
        SimilarityIndexBuilder index("old airs");
        const std::vector<Line> line{topLine(notes)};
        index.add({"air-1", "Air", "J. S. Bach", "public domain"}, line);
        studio.index = m_cluster->folder() / "airs.idx";
        VERIFY_OK(index.write(studio.index));
        const CueId dusk = *CueId::parse(ss(rowNamed(*session()->cues(), QStringLiteral("Dusk"), "title").value(QStringLiteral("key")).toString()));
        const auto before = studio.catalog.revision(dusk, 0);
        VERIFY_OK(before);
        const auto stem = std::find_if(before->stems.begin(), before->stems.end(), [](const Stem& one) { return one.role != "rhythm" && one.role != "effects"; });
        QVERIFY(stem != before->stems.end());
        const auto offered = offerNotes(studio, {dusk, before->sections.front().name, stem->name, notes, "the piano roll"}, {});
        VERIFY_OK(offered);
        VERIFY_OK(acceptAlternative(studio, offered->alternative, false, {}));

        QVERIFY(session()->open(QStringLiteral("fermata://project/Autumn/cue/Dusk/legal")));
        cue().showRevision(0);
        QTRY_COMPARE(cue().revisionNumber(), before->number + 1);
        const auto likeness = [&] {
            for (const QVariantMap& row : legal().findings()->rows()) {
                if (row.value(QStringLiteral("rule")).toString() == QStringLiteral("R43")) return row;
            }
            return QVariantMap();
        };
        legal().preview();
        QTRY_VERIFY_WITH_TIMEOUT(!session()->job()->running() && !likeness().isEmpty(), 60000);
        QVERIFY2(likeness().value(QStringLiteral("text")).toString().contains(QStringLiteral("Air")), qPrintable(likeness().value(QStringLiteral("text")).toString()));
        QVERIFY(likeness().value(QStringLiteral("block")).toBool());
        picture("legal-likeness");
        QVERIFY(press(QStringLiteral("Decide …")));
        QTRY_COMPARE(legal().matches()->count(), 1);
        const QString match = legal().matches()->at(0).value(QStringLiteral("text")).toString();
        QVERIFY2(match.contains(QStringLiteral("Air")) && match.contains(QStringLiteral("24 notes")), qPrintable(match));
        type("heard side by side");
        picture("legal-likeness-decide");
        QVERIFY(press(QStringLiteral("Record the decision")));
        QTRY_VERIFY_WITH_TIMEOUT(!session()->job()->running() && likeness().isEmpty(), 60000);
        QCOMPARE(legal().matches()->count(), 0);
        const auto decisions = studio.catalog.decisions(dusk);
        VERIFY_OK(decisions);
        QCOMPARE(decisions->back().decision.reason, std::string("heard side by side"));
        QCOMPARE(decisions->back().decision.rule, std::string("R43"));
        picture("legal-likeness-decided");
    }
    // A row of the ledger is read by people: no JSON, no id where a name is known.
    void ledgerRowsAreRead() {
        const Json row{{"made_by", {{"player", "rules.bass"}, {"tries", Json()}}},
                       {"decisions", {{{"person", "f07cfb09-1"}, {"what", "asked for more"}, {"at", "2026-11-20T09:00:00Z"}}, {{"person", "Zoe"}, {"what", "took it"}, {"at", "x"}}}},
                       {"similarity", {{{"corpus", "Bach"}, {"nearest", {{"title", "Air"}}}, {"longest_run_notes", 4}}, {{"corpus", "own"}, {"verdict", "below"}}}},
                       {"request", R"({"sets":["energy=+0.2"]})"}};
        const QList<QVariantMap> lines = ledgerRows(row, {{"f07cfb09-1", "Max Brandt"}});
        QStringList text;
        std::set<QString> keys;
        for (const QVariantMap& line : lines) {
            text << line.value(QStringLiteral("name")).toString() + QStringLiteral(": ") + line.value(QStringLiteral("value")).toString();
            keys.insert(line.value(QStringLiteral("key")).toString());
        }
        const QString all = text.join(QLatin1Char('\n'));
        QCOMPARE(static_cast<qsizetype>(keys.size()), lines.size());
        QVERIFY2(!all.contains(QRegularExpression(QStringLiteral("[{}\\[\\]\"]"))), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("decision 1: asked for more · Max Brandt · ")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("comparison 1, nearest piece, title: Air")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("comparison 2, verdict: below the threshold")), qPrintable(all));
        const auto codes = ledgerRows({{"made_by", {{"class", "G"}, {"kind", "rules"}, {"source_type", "algorithmicMedia"}}}}, {});
        for (const QVariantMap& line : codes) QVERIFY2(textIn(line, "value").size() > 10 && textIn(line, "value").contains(QLatin1Char(' ')), qPrintable(textIn(line, "value")));
        QCOMPARE(lines.size(), 9);
    }
};

QTEST_MAIN(DeskTest)
#include "desk_test.moc"
