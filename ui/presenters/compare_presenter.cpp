// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/compare_presenter.h"

#include <QLocale>
#include <cmath>

#include "core/studio/names.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

QString figure(const Json& loudness, const char* key) {
    const Json master = loudness.value("master", Json::object());
    return master.contains(key) ? QLocale().toString(master.value(key, 0.0), 'f', 1) : QString();
}

}  // namespace

ComparePresenter::ComparePresenter(Desk& desk, Job& job, CuePresenter& cue, QObject* parent)
    : QObject(parent), m_desk(desk), m_job(job), m_cue(cue),
      m_revisions(roles({"key", "made", "loudness", "peak", "change"}), this),
      m_cells(roles({"key", "column", "line", "same", "asked", "reading"}), this),
      m_differences(roles({"key", "group", "subject", "parameter", "before", "after"}), this) {}

QString ComparePresenter::nullReading(int64_t peak) {
    if (peak < 0) return {};
    if (peak == 0) return tr("silence: bit-identical");
    return tr("%1 dBFS").arg(QLocale().toString(20 * std::log10(static_cast<double>(peak) / 8388608), 'f', 1));
}

void ComparePresenter::open(const QString& cue, int before, int after) {
    if (cue != m_cueId) {
        m_known.clear();
        m_revisions.setRows({});
        m_before = m_after = 0;
    }
    m_cueId = cue;
    m_open = true;
    m_cue.lendPlayer(true);
    if (before > 0 && after > 0 && (before != m_before || after != m_after)) {
        m_before = before;
        m_after = after;
        m_cells.setRows({});
    }
    readRevisions();
}

void ComparePresenter::close() {
    if (!m_open) return;
    m_open = false;
    ++m_generation;
    m_audible = false;
    m_cue.lendPlayer(false);
    Q_EMIT changed();
}

void ComparePresenter::choose(int before, int after) {
    if (before < 1 || after < 1 || before == after || (before == m_before && after == m_after)) return;
    m_before = before;
    m_after = after;
    m_cells.setRows({});
    m_differences.setRows({});
    read();
}

void ComparePresenter::readRevisions() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    using Known = std::map<int, std::pair<QString, Json>>;
    m_desk.run<Known>(Lane::Read, this, [id = *id, known = m_known](Studio& studio) mutable -> Result<Known> {
        const auto cue = studio.catalog.cue(id);
        if (!cue) return fail(cue.error());
        for (int number = 1; number <= cue->newestRevision; ++number) {
            if (known.count(number) > 0) continue;
            const auto revision = studio.catalog.revision(id, number);
            if (!revision) return fail(revision.error());
            known[number] = {qs(revision->made), revision->loudness};
        }
        return known;
    }, [this, cue = m_cueId](Result<Known> known) {
        if (cue != m_cueId || !m_open) return;
        if (!known) return Q_EMIT failed(known.error());
        m_known = std::move(*known);
        QList<QVariantMap> rows;
        for (auto item = m_known.rbegin(); item != m_known.rend(); ++item) {
            const auto before = m_known.find(item->first - 1);
            QString change;
            if (before != m_known.end()) {
                const auto value = [](const Json& loudness) { return std::round(loudness.value("master", Json::object()).value("integrated", 0.0) * 10) / 10; };   // As it is shown beside.
                const double lu = value(item->second.second) - value(before->second.second);
                change = tr("%1%2 LU").arg(lu < -0.05 ? QStringLiteral("−") : lu > 0.05 ? QStringLiteral("+") : QStringLiteral("±"), QLocale().toString(std::fabs(lu), 'f', 1));
            }
            rows.append({{QStringLiteral("key"), item->first}, {QStringLiteral("made"), spoken(ss(item->second.first), "made")},
                         {QStringLiteral("loudness"), figure(item->second.second, "integrated")},
                         {QStringLiteral("peak"), figure(item->second.second, "true_peak")}, {QStringLiteral("change"), change}});
        }
        m_revisions.setRows(rows);
        const int newest = static_cast<int>(m_known.size());
        if ((m_before == 0 || m_after == 0) && newest > 1) {
            m_after = std::clamp(m_cue.revisionNumber(), 2, newest);
            m_before = m_after - 1;
        }
        Q_EMIT changed();
        if (m_before > 0 && m_after > 0) read();
    });
}

void ComparePresenter::read() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    const int generation = ++m_generation;
    m_state = QStringLiteral("reading");
    m_audible = false;
    m_verdict = tr("Comparing every sample of revisions %1 and %2 …").arg(m_before).arg(m_after);
    Q_EMIT changed();
    // The grid at once by hashes; the figures take as long as decoding takes.
    for (const bool prove : {false, true}) {
        m_desk.run<Comparison>(prove ? Lane::Work : Lane::Read, this, [id = *id, a = m_before, b = m_after, prove](Studio& studio) {
            return compareRevisions(studio, id, a, b, prove);
        }, [this, generation, prove](Result<Comparison> done) {
            if (generation != m_generation) return;
            if (!done) {
                m_state.clear();
                m_verdict.clear();
                Q_EMIT changed();
                return Q_EMIT failed(done.error());
            }
            if (prove || m_state != QLatin1String("ready")) show(*done, prove);
        });
    }
    struct Heard {
        Programme programme;
        QVariantList starts;
    };
    m_desk.run<Heard>(Lane::Read, this, [id = *id, a = m_before, b = m_after, shelf = m_shelf](Studio& studio) -> Result<Heard> {
        const auto before = studio.catalog.revision(id, a), after = studio.catalog.revision(id, b);
        if (!before) return fail(before.error());
        if (!after) return fail(after.error());
        auto first = versionOf(studio.audio, *shelf, *before), second = versionOf(studio.audio, *shelf, *after);
        if (!first) return fail(first.error());
        if (!second) return fail(second.error());
        Heard heard;
        heard.programme.length = std::max(before->length.value, after->length.value);
        // Stems stand in the order of B, so that a muted stem is the same one in all three.
        std::vector<std::vector<Segment>> ordered;
        for (const Stem& stem : after->stems) {
            size_t index = 0;
            while (index < before->stems.size() && before->stems[index].name != stem.name) ++index;
            ordered.push_back(index < before->stems.size() ? first->stems[index] : std::vector<Segment>{});
        }
        Version nulled = nullOf(ordered, second->stems);
        first->stems = std::move(ordered);
        second->matchTo = heard.programme.length;
        second->match = matchFactor(*first, *second, 0, std::min(before->length.value, after->length.value));
        heard.programme.versions = {std::move(*first), std::move(*second), std::move(nulled)};
        for (const Section& section : after->sections) heard.starts.append(static_cast<double>(section.start.value));
        return heard;
    }, [this, generation](Result<Heard> heard) {
        if (generation != m_generation || !m_open) return;
        if (!heard) return Q_EMIT failed(heard.error());
        m_starts = heard->starts;
        const int version = m_cue.player()->version();
        m_cue.player()->setProgramme(std::make_shared<const Programme>(std::move(heard->programme)));
        m_cue.player()->setVersion(std::clamp(version, 0, 1));
        m_audible = true;
        Q_EMIT changed();
    });
}

void ComparePresenter::show(const Comparison& done, bool proven) {
    m_sections.clear();
    m_stems.clear();
    QList<QVariantMap> rows;
    const auto add = [&](const QString& key, int column, int line, bool same, bool asked, int64_t peak, bool known) {
        rows.append({{QStringLiteral("key"), key}, {QStringLiteral("column"), column}, {QStringLiteral("line"), line},
                     {QStringLiteral("same"), same}, {QStringLiteral("asked"), asked},
                     {QStringLiteral("reading"), known ? nullReading(peak) : proven ? tr("cannot be laid side by side") : QString()}});
    };
    for (const ComparedSection& section : done.sections) m_sections << sectionInWindow(section.name);
    for (const ComparedCell& cell : done.cells) {
        const QString stem = qs(cell.stem);
        if (!m_stems.contains(stem)) m_stems << stem;
        const int column = static_cast<int>(m_sections.indexOf(qs(cell.section))), line = static_cast<int>(m_stems.indexOf(stem));
        add(qs(cell.section) + QLatin1Char('/') + stem, column, line, cell.same, cell.asked, cell.nullPeak, cell.nullPeak >= 0);
    }
    const int lines = static_cast<int>(m_stems.size());
    for (int i = 0; i < m_sections.size(); ++i) {
        const ComparedSection& section = done.sections[static_cast<size_t>(i)];
        add(QStringLiteral("mix/") + m_sections[i], i, lines, proven ? section.mixDiffering == 0 : !section.touched, section.touched, section.mixNullPeak, section.mixNullPeak >= 0);
        add(QStringLiteral("master/") + m_sections[i], i, lines + 1, proven ? section.masterDiffering == 0 : !section.touched, section.touched, section.masterNullPeak,
            section.masterNullPeak >= 0);
    }
    m_stems << tr("mix") << tr("master");
    m_cells.setRows(rows);
    rows.clear();
    for (const Difference& one : done.differences) {
        const QString group = one.about == "form" ? tr("Form") : one.about == "plan" ? tr("Plan") : one.about == "sound" ? tr("Sound") : tr("Brief");
        QVariantMap row = factRow(one);
        row[QStringLiteral("group")] = group;
        rows.append(row);
    }
    m_differences.setRows(rows);
    if (proven) {
        const auto same = std::count_if(done.cells.begin(), done.cells.end(), [](const ComparedCell& cell) { return cell.nullPeak == 0; });
        m_sound = done.unexpected == 0;
        m_state = QStringLiteral("ready");
        m_verdict = m_sound ? tr("%1 of %2 cells are bit-identical. %3 samples compared; outside what was asked, none differs.")
                                  .arg(same).arg(done.cells.size()).arg(QLocale().toString(static_cast<qlonglong>(done.samplesCompared)))
                            : tr("%1 samples differ that nobody asked to change. Do not deliver before this is explained.")
                                  .arg(QLocale().toString(static_cast<qlonglong>(done.unexpected)));
    }
    Q_EMIT changed();
}

}  // namespace fermata::ui
