// SPDX-License-Identifier: GPL-3.0-or-later
// The archive: a cue put away takes no new revision or word, is back when it is brought back, and nothing of that can be altered.
#include "catalog_stage.h"

class ArchiveTest : public CatalogStage {
    Q_OBJECT

    static ArchiveMark mark(const Stage& s, bool archived, std::string reason) {
        ArchiveMark one;
        one.cue = s.tiny.cue;
        one.archived = archived;
        one.reason = std::move(reason);
        return one;
    }

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

    void aCuePutAwayIsClosedUntilItIsBack() {
        const Stage s = stage("archive");
        const ArchiveMark away = mark(s, true, " the client took the other one ");
        QVERIFY(!m_catalog->cue(s.tiny.cue)->archived);
        VERIFY_OK(m_catalog->archiveCue(away));
        VERIFY_OK(m_catalog->archiveCue(away));   // A retry is no second one.
        QVERIFY(m_catalog->cue(s.tiny.cue)->archived);
        const auto waiting = m_catalog->waiting();
        VERIFY_OK(waiting);
        for (const Waiting& one : *waiting) QVERIFY(one.cue != s.tiny.cue);
        const auto word = approveFor(s, 1, {}, {});
        VERIFY_CODE(word, Code::NotReady);
        QVERIFY2(word.error().message.find("the client took the other one") != std::string::npos, word.error().message.c_str());
        VERIFY_CODE(m_catalog->archiveCue(mark(s, true, "again")), Code::Conflict);
        VERIFY_CODE(m_catalog->reserveClearance({{s.tiny.cue, 1}}), Code::NotReady);
        VERIFY_CODE(m_catalog->deriveCue(CueId::create(), s.tiny.cue, 1, "shorter"), Code::NotReady);
        VERIFY_OK(m_catalog->archiveCue(mark(s, false, "they want it after all")));
        QVERIFY(!m_catalog->cue(s.tiny.cue)->archived);
        VERIFY_OK(approveFor(s, 1, {}, {}));
        VERIFY_CODE(m_catalog->archiveCue(mark(s, false, "again")), Code::Conflict);
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }

    void aReasonIsNeededAndNoRowIsChanged() {
        const Stage s = stage("archive rows");
        VERIFY_CODE(m_catalog->archiveCue(mark(s, true, "  ")), Code::InvalidArgument);
        ArchiveMark nowhere = mark(s, true, "gone");
        nowhere.cue = CueId::create();
        QVERIFY(!m_catalog->archiveCue(nowhere).has_value());
        VERIFY_OK(m_catalog->archiveCue(mark(s, true, "not wanted")));
        QVERIFY(sqlState("update fermata.archive_rows set archived = false").find("FM001") != std::string::npos);
        QVERIFY(sqlState("delete from fermata.archive_rows").find("FM001") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
