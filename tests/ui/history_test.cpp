// SPDX-License-Identifier: GPL-3.0-or-later
// The history over the real window: one's last edit undone by its name, an older revision restored, what each entry says
// and where it leads.
#include <QSignalSpy>

#include "tests/ui/window.h"

using namespace fermata;
using namespace fermata::ui;

class HistoryTest : public WindowTest {
    Q_OBJECT
    CueId m_cue;

    LegalPresenter& legal() { return *session()->legal(); }
    // What every cell of a revision plays.
    std::vector<std::pair<std::string, std::string>> cells(int number) {
        auto opened = openerFor(*m_cluster, m_cluster->login())();
        std::vector<std::pair<std::string, std::string>> list;
        const auto revision = (*opened)->studio().catalog.revision(m_cue, number);
        if (!revision) return list;
        for (const Cell& cell : revision->cells) list.emplace_back(cell.print.hex() + " " + std::to_string(cell.offset.value), cell.window.hex());
        return list;
    }

  private Q_SLOTS:
    void initTestCase() { openRevisedDawn("fermata-test-history", &m_cue); }
    void cleanup() { QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n')))); }
    void cleanupTestCase() { endAll(); }

    void aPlainAddressShowsTheNewestRevision() {
        const int newest = cue().newestRevision();
        QVERIFY(newest > 1);
        QVERIFY(session()->open(QStringLiteral("fermata://project/Spring/cue/Dawn?revision=1")));
        QTRY_COMPARE(cue().revisionNumber(), 1);
        QVERIFY(session()->open(QStringLiteral("fermata://project/Spring/cue/Dawn")));
        QTRY_COMPARE(cue().revisionNumber(), newest);
        // Beats are counted in bars to the end of what rings out.
        for (double at = 0; at < cue().length(); at += 24000) QVERIFY2(cue().barsAt(at).section(QLatin1Char('.'), 1).toInt() <= cue().beatsInBar(), qPrintable(cue().barsAt(at)));
    }
    void ownEditIsUndoneByName() {
        // By its name in the registry while the cue is open, and on Ctrl+Z.
        QTRY_VERIFY(session()->actions()->textOf(QStringLiteral("undo")).contains(QStringLiteral("cut")));
        session()->search(QStringLiteral("undo"));
        QVERIFY(session()->found()->at(0).value(QStringLiteral("text")).toString().startsWith(QStringLiteral("Undo: ")));
        session()->goPlace(QStringLiteral("history"));
        QTRY_VERIFY(legal().undoText().contains(QStringLiteral("cut")));
        picture("history-undo");
        QVERIFY(named(QStringLiteral("Undo: ") + legal().undoText()) != nullptr);
        session()->goPlace(QStringLiteral("cue"));
        keys(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 3, 30000);
        QCOMPARE(cells(3), cells(1));
        QVERIFY(cells(2) != cells(1));
        session()->goPlace(QStringLiteral("history"));
        QTRY_VERIFY(legal().undoText().isEmpty());   // It was the only one, and an undo is not undone.
        QVERIFY2(session()->problem().isEmpty(), qPrintable(session()->problem()));
    }
    void anOlderRevisionComesBackCellByCell() {
        QTRY_VERIFY(namedItem(window(), QStringLiteral("Restore …")) != nullptr);
        legal().restore(2);
        QTRY_COMPARE_WITH_TIMEOUT(cue().revisionNumber(), 4, 30000);
        QCOMPARE(cells(4), cells(2));
        QTRY_VERIFY(legal().chainSound());
        legal().restore(4);
        QTRY_VERIFY(!session()->problem().isEmpty());
        QVERIFY2(session()->problem().contains(QStringLiteral("newest")), qPrintable(session()->problem()));
        session()->dismissProblem();
    }
    // What was made and said stands in the entry, and each leads to its own revision, comment or part.
    void eachEntryLeadsToItsOwnPlace() {
        session()->goPlace(QStringLiteral("cue"));
        QTRY_COMPARE(cue().revisionNumber(), 4);
        cue().addComment(QStringLiteral("Kick is late"), 5.0 * 48000, 0);
        QTRY_COMPARE_WITH_TIMEOUT(cue().comments()->count(), 1, 20000);
        cue().addComment(QStringLiteral("softer"), 12.5 * 48000, 0);
        QTRY_COMPARE_WITH_TIMEOUT(cue().comments()->count(), 2, 20000);
        cue().selectSection(1, false);
        const double from = cue().selectedFrom(), to = cue().selectedTo();
        cue().approve({}, QStringLiteral("more lift"), true);
        QTRY_COMPARE_WITH_TIMEOUT(cue().approvals()->count(), 1, 20000);
        cue().selectNone();
        const auto entry = [&](const char* said) {
            QVariantMap found;
            for (const QVariantMap& row : legal().events()->rows()) {
                if (row.value(QStringLiteral("summary")).toString().contains(QString::fromUtf8(said))) found = row;
            }
            return found;
        };
        const auto lead = [&](const QVariantMap& row) {
            session()->goEntry(QStringLiteral("cue"), row.value(QStringLiteral("cue")).toString(), row.value(QStringLiteral("revision")).toInt(),
                               row.value(QStringLiteral("about")).toString(), row.value(QStringLiteral("subject")).toString());
        };
        session()->goPlace(QStringLiteral("history"));
        QTRY_VERIFY(!entry("commented at 0:05: “Kick is late”").isEmpty());
        QVERIFY(!entry("commented at 0:12.5: “softer”").isEmpty());
        QVERIFY(!entry("asked for changes to revision 4").isEmpty());
        QVERIFY(!entry("made revision 2: cut").isEmpty());
        QVERIFY(entry("added the project").isEmpty());
        picture("history");
        lead(entry("made revision 2: cut"));
        QTRY_COMPARE(cue().revisionNumber(), 2);
        session()->goPlace(QStringLiteral("history"));
        QSignalSpy pointed(&cue(), &CuePresenter::pointed);
        lead(entry("Kick is late"));
        QTRY_COMPARE(pointed.count(), 1);
        QTRY_COMPARE(cue().player()->positionSamples(), int64_t(5.0 * 48000 - 72000));
        session()->goPlace(QStringLiteral("history"));
        lead(entry("asked for changes"));
        QTRY_COMPARE(cue().selectedFrom(), from);
        QCOMPARE(cue().selectedTo(), to);
        session()->goPlace(QStringLiteral("history"));
        QVERIFY(click(QStringLiteral("Whole project")));
        QTRY_VERIFY(!entry("added the project “Spring”").isEmpty());
        QVERIFY(!entry("added Mara Lindqvist as client").isEmpty());
        picture("history-project");
        QVERIFY(click(QStringLiteral("Whole project")));
        QTRY_VERIFY(entry("added the project").isEmpty());
        cue().showRevision(0);
        QTRY_COMPARE(cue().revisionNumber(), 4);
    }
};

QTEST_MAIN(HistoryTest)
#include "history_test.moc"
