// SPDX-License-Identifier: GPL-3.0-or-later
// Markers: where they may stand, that their past stays, and that nothing of it can be altered.
#include "catalog_stage.h"

class MarkersTest : public CatalogStage {
    Q_OBJECT

    static NewMarker marker(const Stage& s, int64_t at, std::string name) {
        NewMarker one;
        one.cue = s.tiny.cue;
        one.at = Samples{at};
        one.name = std::move(name);
        return one;
    }

  private Q_SLOTS:
    void initTestCase() { openCatalog(); }
    void cleanupTestCase() { closeCatalog(); }

    void aMarkerStandsAsItsLastRowSays() {
        const Stage s = stage("markers");
        const NewMarker second = marker(s, 20, "logo"), first = marker(s, 10, "  hit  ");
        VERIFY_OK(m_catalog->setMarker(second));
        VERIFY_OK(m_catalog->setMarker(second));   // A retry is no second one.
        VERIFY_OK(m_catalog->setMarker(first));
        auto list = m_catalog->markers(s.tiny.cue);
        VERIFY_OK(list);
        QCOMPARE(list->size(), size_t{2});
        QCOMPARE(list->front().marker.name, std::string("hit"));
        QVERIFY(!list->front().by.empty());
        NewMarker moved = second;
        moved.row = MarkerRowId::create();
        moved.at = Samples{5};
        moved.colour = "blue";
        VERIFY_OK(m_catalog->setMarker(moved));
        list = m_catalog->markers(s.tiny.cue);
        QCOMPARE(list->size(), size_t{2});
        QCOMPARE(list->front().marker.marker, second.marker);
        QCOMPARE(list->front().marker.colour, std::string("blue"));
        NewMarker other = moved;
        other.name = "something else";             // The same row with other content.
        VERIFY_CODE(m_catalog->setMarker(other), Code::Conflict);
        moved.row = MarkerRowId::create();
        moved.removed = true;
        VERIFY_OK(m_catalog->setMarker(moved));
        QCOMPARE(m_catalog->markers(s.tiny.cue)->size(), size_t{1});
        moved.row = MarkerRowId::create();
        moved.removed = false;
        VERIFY_CODE(m_catalog->setMarker(moved), Code::Conflict);
        const auto faults = m_catalog->verifyHistory(s.tiny.project);
        VERIFY_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : faults->front().c_str());
    }

    void whatIsNoMarkerIsRefused() {
        const Stage s = stage("refused markers");
        VERIFY_CODE(m_catalog->setMarker(marker(s, 1LL << 40, "far away")), Code::InvalidArgument);
        VERIFY_CODE(m_catalog->setMarker(marker(s, 10, "   ")), Code::InvalidArgument);
        NewMarker odd = marker(s, 10, "odd");
        odd.colour = "plaid";
        VERIFY_CODE(m_catalog->setMarker(odd), Code::InvalidArgument);
        NewMarker gone = marker(s, 10, "gone");
        gone.removed = true;
        VERIFY_CODE(m_catalog->setMarker(gone), Code::InvalidArgument);
        NewMarker elsewhere = marker(s, 10, "nowhere");
        elsewhere.cue = CueId::create();
        QVERIFY(!m_catalog->setMarker(elsewhere).has_value());
        QVERIFY(m_catalog->markers(s.tiny.cue)->empty());
    }

    void noRowIsChangedOrTakenAway() {
        const Stage s = stage("frozen markers");
        VERIFY_OK(m_catalog->setMarker(marker(s, 10, "hit")));
        QVERIFY(sqlState("update fermata.marker_rows set name = 'other'").find("FM001") != std::string::npos);
        QVERIFY(sqlState("delete from fermata.marker_rows").find("FM001") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(MarkersTest)
#include "markers_test.moc"
