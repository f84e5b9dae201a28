// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sample is, what is selected, and what is listened to.
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

// --- Positions ---------------------------------------------------------------------------------------------------

QString CuePresenter::barsAt(double sample) const {
    if (!m_now) return QStringLiteral("1.1");
    const TempoMap& tempo = m_now->revision.tempo;
    const Ticks at = tempo.tickAt({static_cast<int64_t>(sample)});
    const int bar = std::min(tempo.barAt(at), tempo.barCount() - 1);
    if (bar < 0) return QStringLiteral("1.1");
    const Meter meter = tempo.bars()[static_cast<size_t>(bar)].meter;
    const int64_t beats = (at - tempo.barStart(bar)).value / meter.beat().value;
    // What rings out after the last bar is counted on in bars of its kind.
    const int64_t inBar = meter.bar().value / meter.beat().value;
    return QStringLiteral("%1.%2").arg(bar + 1 + beats / inBar).arg(beats % inBar + 1);
}

QString CuePresenter::clockAt(double sample) const { return qs(clockTime({static_cast<int64_t>(sample)})); }

QString CuePresenter::timecodeAt(double sample) const {
    if (!m_now) return {};
    return qs(timecode({static_cast<int64_t>(sample)}, m_now->revision.frameRate, m_now->revision.startFrames));
}

double CuePresenter::snapped(double sample) const {
    if (!m_now) return 0;
    const TempoMap& tempo = m_now->revision.tempo;
    const int64_t at = static_cast<int64_t>(sample);
    const int bar = tempo.nearestBar({at});
    // The last section reaches to the cue's exact end, its tail included.
    if (bar >= tempo.barCount()) return static_cast<double>(m_now->revision.length.value);
    return static_cast<double>(tempo.barStartSample(bar).value);
}

// --- Selection ---------------------------------------------------------------------------------------------------

void CuePresenter::selectRange(double from, double to) {
    if (!m_now) return;
    m_from = static_cast<int64_t>(snapped(std::min(from, to)));
    m_to = static_cast<int64_t>(snapped(std::max(from, to)));
    m_player.setLoopRange(m_from, m_to);
    Q_EMIT selectionChanged();
}

void CuePresenter::selectSection(int row, bool extend) {
    if (!m_now || row < 0 || row >= static_cast<int>(m_now->revision.sections.size())) return;
    const Section& section = m_now->revision.sections[static_cast<size_t>(row)];
    m_from = extend && hasSelection() ? std::min(m_from, section.start.value) : section.start.value;
    m_to = extend && hasSelection() ? std::max(m_to, section.end.value) : section.end.value;
    m_player.setLoopRange(m_from, m_to);
    Q_EMIT selectionChanged();
}

void CuePresenter::selectAll() {
    if (m_now) selectRange(0, length());
}

void CuePresenter::selectNone() {
    m_remakeFor.clear();
    m_from = m_to = 0;
    m_player.setLoopRange(0, 0);
    Q_EMIT selectionChanged();
}

void CuePresenter::stepBar(int bars) {
    if (!m_now) return;
    const TempoMap& tempo = m_now->revision.tempo;
    const Ticks at = tempo.tickAt({m_player.positionSamples()});
    int bar = tempo.barAt(at);
    if (bars < 0 && at > tempo.barStart(bar)) ++bar;  // The first step back goes to the start of this bar.
    m_player.seek(static_cast<double>(tempo.barStartSample(std::clamp(bar + bars, 0, tempo.barCount())).value));
}

QString CuePresenter::selectionText() const {
    if (!hasSelection() || !m_now) return {};
    const TempoMap& tempo = m_now->revision.tempo;
    QStringList names;
    for (const std::string& name : selectedSections()) names << sectionInWindow(name);
    return tr("%1 – %2 · bars %3–%4 · %5")
        .arg(shortTime({m_from}), shortTime({m_to}))
        .arg(tempo.nearestBar({m_from}) + 1).arg(std::min(tempo.nearestBar({m_to}), tempo.barCount()))
        .arg(listed(names));
}

std::vector<std::string> CuePresenter::selectedSections() const {
    std::vector<std::string> names;
    if (!m_now) return names;
    for (const Section& section : m_now->revision.sections) {
        if (section.start.value < m_to && section.end.value > m_from) names.push_back(section.name);
    }
    return names;
}

std::vector<std::string> CuePresenter::chosenStems() const {
    std::vector<std::string> names;
    for (const QVariantMap& row : m_stems.rows()) {
        if (row.value(QStringLiteral("chosen")).toBool()) names.push_back(ss(row.value(QStringLiteral("name")).toString()));
    }
    if (static_cast<int>(names.size()) == m_stems.count()) names.clear();
    return names;
}

QString CuePresenter::selectionHeld() const {
    if (!hasSelection() || !m_now) return {};
    int count = 0;
    QString by;
    for (const QVariantMap& cell : m_cells.rows()) {
        if (!cell.value(QStringLiteral("held")).toBool() || cell.value(QStringLiteral("from")).toDouble() >= selectedTo() ||
            cell.value(QStringLiteral("to")).toDouble() <= selectedFrom()) continue;
        if (!m_stems.rows()[cell.value(QStringLiteral("stem")).toInt()].value(QStringLiteral("chosen")).toBool()) continue;
        ++count;
        by = cell.value(QStringLiteral("heldText")).toString();
    }
    return count == 0 ? QString() : tr("%n cell(s) in here are held: %1", nullptr, count).arg(by);
}

void CuePresenter::chooseStem(int row, bool chosen) {
    QList<QVariantMap> rows = m_stems.rows();
    if (row < 0 || row >= rows.size()) return;
    rows[row][QStringLiteral("chosen")] = chosen;
    m_stems.setRows(rows);
    Q_EMIT selectionChanged();
}

// --- Listening ---------------------------------------------------------------------------------------------------

void CuePresenter::setMute(int row, bool mute) {
    QList<QVariantMap> rows = m_stems.rows();
    rows[row][QStringLiteral("mute")] = mute;
    m_stems.setRows(rows);
    applyLevels();
}

void CuePresenter::setSolo(int row, bool solo, bool alone) {
    QList<QVariantMap> rows = m_stems.rows();
    if (alone) {
        for (QVariantMap& other : rows) other[QStringLiteral("solo")] = false;
    }
    rows[row][QStringLiteral("solo")] = solo;
    m_stems.setRows(rows);
    applyLevels();
}

void CuePresenter::setLevel(int row, double level) { changeLevel(textIn(m_stems.at(row), "key"), level); }

QString CuePresenter::decibels(double level) const {
    if (level <= 0) return QCoreApplication::translate("Hearing", "off");
    return QCoreApplication::translate("Hearing", "%1 dB").arg(QLocale().toString(20 * std::log10(level), 'f', 1));
}

void CuePresenter::dragLevel(int row, double level) {
    const QVariantMap stem = m_stems.at(row);
    const QString key = textIn(stem, "key");
    const double before = stem.value(QStringLiteral("level")).toDouble();
    if (before == level) return;
    changeLevel(key, level);
    did({tr("listening level of %1").arg(textIn(stem, "name")), [this, key, before] { changeLevel(key, before); }, [this, key, level] { changeLevel(key, level); },
         QStringLiteral("level ") + key});
}

void CuePresenter::changeLevel(const QString& stem, double level) {
    QList<QVariantMap> rows = m_stems.rows();
    for (QVariantMap& row : rows) {
        if (textIn(row, "key") == stem) row[QStringLiteral("level")] = level;
    }
    m_stems.setRows(rows);
    applyLevels();
}

void CuePresenter::applyLevels() {
    QList<QVariantMap> rows = m_stems.rows();
    const bool anySolo = std::any_of(rows.begin(), rows.end(), [](const QVariantMap& row) { return row.value(QStringLiteral("solo")).toBool(); });
    for (int i = 0; i < rows.size() && i < Mixer::kStems; ++i) {
        const bool sounds = anySolo ? rows[i].value(QStringLiteral("solo")).toBool() : !rows[i].value(QStringLiteral("mute")).toBool();
        m_player.setStemLevel(i, sounds ? rows[i].value(QStringLiteral("level")).toDouble() : 0);
        rows[i][QStringLiteral("silent")] = !sounds;
    }
    m_stems.setRows(rows);
}

}  // namespace fermata::ui
