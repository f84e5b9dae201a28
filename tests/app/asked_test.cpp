// SPDX-License-Identifier: GPL-3.0-or-later
// What a remake asks of one stem is heard in it, however the section's energy pulls.
#include <QTest>

#include <memory>

#include "core/studio/asked_turn.h"
#include "tests/app/workbench.h"
#include "tests/verify.h"

using namespace fermata;

class AskedTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<test::Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
    }

    void whatIsAskedByNameIsHeard_data() {
        QTest::addColumn<QString>("brief");
        QTest::newRow("indie") << "16 s hopeful indie, button";
        QTest::newRow("jazz") << "16 s jazz lounge, button";
    }

    void whatIsAskedByNameIsHeard() {
        QFETCH(QString, brief);
        const auto made = m_bench->compose(brief.toStdString(), brief.toStdString());
        VERIFY_OK(made);
        const Revision& revision = made->revision;
        const auto takeOf = [&](const Revision& from, const Section& section, const std::string& stem) {
            return *m_bench->studio->catalog.take(revision.cue, from.cell(section.id, from.stemNamed(stem)->id)->take);
        };
        int measured = 0;
        const Section& section = revision.sections[1];
        const std::vector<std::vector<std::string>> asked = {{"energy=+0.4", "melody.density=-0.2"}, {"energy=+0.4", "melody.dynamics=-0.2"}, {"energy=+0.4", "harmony.activity=-0.1"}, {"energy=-0.2", "bass.density=+0.2"}};
        for (const std::vector<std::string>& sets : asked) {
            ReviseRequest request;
            request.cue = revision.cue;
            request.sections = {section.name};
            request.sets = sets;
            request.alternatives = 2;
            const auto offered = makeAlternatives(*m_bench->studio, request, {}, {});
            VERIFY_OK(offered);
            const std::string stem = sets[1].substr(0, sets[1].find('.'));
            const bool less = sets[1].find('-') != std::string::npos;
            const Take was = takeOf(revision, section, stem);
            if (was.notes.empty()) continue;
            for (const AlternativeResult& one : offered->alternatives) {
                const NewRevision& candidate = one.alternative.candidate;
                const Cell* cell = candidate.revision.cell(section.id, candidate.revision.stemNamed(stem)->id);
                const auto is = std::find_if(candidate.takes.begin(), candidate.takes.end(), [&](const Take& take) { return take.hash() == cell->take; });
                QVERIFY(is != candidate.takes.end());
                const auto of = [&](const Take& take) { return sets[1].find("dynamics") != std::string::npos ? forceOf(take) : onsetsOf(take); };
                const std::string what = sets[1] + ": " + std::to_string(of(was)) + " to " + std::to_string(of(*is));
                QVERIFY2(less ? of(*is) < of(was) : of(*is) > of(was), what.c_str());
                QVERIFY2(one.alternative.label.find("of " + stem + " ") != std::string::npos && one.alternative.label.find(" → ") != std::string::npos, one.alternative.label.c_str());
                ++measured;
            }
        }
        QVERIFY(measured >= 6);
    }

  private:
    std::unique_ptr<test::Workbench> m_bench;
};

QTEST_GUILESS_MAIN(AskedTest)
#include "asked_test.moc"
