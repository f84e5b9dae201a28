// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/recut_presenter.h"

#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/files.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Recut {
    Q_DECLARE_TR_FUNCTIONS(Recut)
};

QString fateText(Fate fate) {
    switch (fate) {
        case Fate::Kept: return Recut::tr("kept");
        case Fate::Moved: return Recut::tr("moves");
        case Fate::Joined: return Recut::tr("printed again");
        case Fate::Respaced: return Recut::tr("other tempo");
        case Fate::Remade: return Recut::tr("played again");
        case Fate::Removed: return Recut::tr("removed");
        case Fate::New: return Recut::tr("new");
    }
    return {};
}

QString framesOff(Samples off, const FrameRate& rate) {
    const double frames = static_cast<double>(off.value) * rate.numerator / rate.denominator / kSampleRate;
    return (frames > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(frames, 'f', 2);
}

// Options of the command line have no place here.
QString inWindow(const std::string& note) {
    static const QRegularExpression options(QStringLiteral(" with --[a-z-]+|; --.*$| \\(fermata [^)]*\\)"));
    return spoken(ss(qs(note).remove(options)), "made");
}

}  // namespace

RecutPresenter::RecutPresenter(Desk& desk, Job& job, QObject* parent)
    : QObject(parent), m_desk(desk), m_job(job),
      m_sections(roles({"key", "name", "fate", "fateText", "bars", "was", "now", "length", "why", "asks", "from", "to"}), this),
      m_hits(roles({"key", "kind", "was", "now", "before", "after", "gone"}), this) {}

QString RecutPresenter::lengths() const {
    return m_view ? tr("%1 → %2").arg(shortTime(m_view->revision.length), shortTime(m_view->recut.length)) : QString();
}

QString RecutPresenter::summary() const {
    if (!m_view) return {};
    if (!m_view->recut.changes()) return tr("The new cut changes nothing for this cue: every section stays where it is.");
    int kept = 0, moved = 0, again = 0, removed = 0;
    for (const RecutSection& section : m_view->recut.sections) {
        if (section.fate == Fate::Kept) ++kept;
        else if (section.fate == Fate::Moved) ++moved;
        else if (section.fate == Fate::Removed) ++removed;
        else ++again;
    }
    return tr("Sections kept: %1 · moved, bit for bit: %2 · with another print: %3 · removed: %4").arg(kept).arg(moved).arg(again).arg(removed);
}

QStringList RecutPresenter::holds() const {
    QStringList lines;
    if (!m_view) return lines;
    for (const RecutHold& hold : m_view->holds) lines << tr("%1: %2 on %3").arg(qs(hold.section), heldByInWindow(hold.by), localTime(hold.at));
    return lines;
}

QStringList RecutPresenter::notes() const {
    QStringList lines;
    if (!m_view) return lines;
    for (const std::string& note : m_view->recut.notes) lines << inWindow(note);
    return lines;
}

void RecutPresenter::open(const QString& cue) {
    if (cue != m_cueId) close();
    m_cueId = cue;
    refresh();
}

void RecutPresenter::close() {
    m_cueId.clear();
    m_file.clear();
    m_oldFile.clear();
    m_problem.clear();
    m_reading = false;
    ++m_asked;
    m_view.reset();
    show();
}

void RecutPresenter::readEdl(const QString& file) {
    m_file = pathOf(file);
    refresh();
}

void RecutPresenter::readOldEdl(const QString& file) {
    m_oldFile = pathOf(file);
    refresh();
}

void RecutPresenter::refresh() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id || m_file.isEmpty()) {
        m_view.reset();
        m_problem.clear();
        return show();
    }
    const int turn = ++m_asked;
    m_reading = true;
    Q_EMIT changed();
    m_desk.run<RecutView>(Lane::Read, this, [id = *id, file = ss(m_file), old = ss(m_oldFile)](Studio& studio) -> Result<RecutView> {
        const auto name = [](const std::string& path) { return std::filesystem::path(path).filename().string(); };
        const auto revision = studio.catalog.revision(id, 0);
        if (!revision) return fail(revision.error());
        const auto now = readFile(file);
        if (!now) return fail(now.error());
        std::optional<NamedEdl> before;
        if (!old.empty()) {
            const auto was = readFile(old);
            if (!was) return fail(was.error());
            before = NamedEdl{name(old), *was};
        }
        const auto cut = cutFromEdl({name(file), *now}, before, *revision);
        if (!cut) return fail(cut.error());
        return viewRecut(studio, id, *cut);
    }, [this, turn](Result<RecutView> view) {
        if (turn != m_asked) return;
        m_reading = false;
        m_view.reset();
        m_problem.clear();
        if (view) {
            m_view = std::make_shared<const RecutView>(std::move(*view));
        } else {
            const Said said = saidInWindow(view.error());
            m_problem = said.problem;
        }
        show();
    });
}

void RecutPresenter::show() {
    QList<QVariantMap> sections, hits;
    if (m_view) {
        const FrameRate& rate = m_view->revision.frameRate;
        const int64_t start = m_view->revision.startFrames + m_view->recut.startShift;
        const double length = static_cast<double>(std::max<int64_t>(1, m_view->recut.length.value));
        const auto old = [&](Samples at) { return qs(timecode(at, rate, m_view->revision.startFrames)); };
        const auto now = [&](Samples at) { return qs(timecode(at, rate, start)); };
        int number = 0;
        for (const RecutSection& item : m_view->recut.sections) {
            const bool removed = item.fate == Fate::Removed;
            sections.append({{QStringLiteral("key"), ++number}, {QStringLiteral("name"), sectionInWindow(item.name)}, {QStringLiteral("fate"), qs(fateName(item.fate))},
                             {QStringLiteral("fateText"), fateText(item.fate)},
                             {QStringLiteral("bars"), removed ? QString() : QStringLiteral("%1–%2").arg(item.firstBar + 1).arg(item.firstBar + item.bars)},
                             {QStringLiteral("was"), item.old >= 0 ? old(item.wasStart) : QString()}, {QStringLiteral("now"), removed ? QString() : now(item.start)},
                             {QStringLiteral("length"), removed ? QString() : shortTime(item.end - item.start)}, {QStringLiteral("why"), spoken(item.why, "made")},
                             {QStringLiteral("asks"), item.asks() && !removed}, {QStringLiteral("from"), static_cast<double>(item.start.value) / length},
                             {QStringLiteral("to"), static_cast<double>(item.end.value) / length}});
        }
        number = 0;
        for (const RecutHit& hit : m_view->recut.hits) {
            hits.append({{QStringLiteral("key"), ++number}, {QStringLiteral("kind"), hitKindName(qs(hit.kind))}, {QStringLiteral("was"), old(hit.was)},
                         {QStringLiteral("now"), hit.gone ? tr("its picture is gone") : now(hit.wanted)}, {QStringLiteral("before"), hit.gone ? QString() : framesOff(hit.before, rate)},
                         {QStringLiteral("after"), hit.gone ? QString() : framesOff(hit.placed - hit.wanted, rate)}, {QStringLiteral("gone"), hit.gone}});
        }
    }
    m_sections.setRows(sections);
    m_hits.setRows(hits);
    Q_EMIT changed();
}

void RecutPresenter::apply() {
    if (!canApply() || m_job.running()) return;
    const Progress progress = m_job.start(tr("Conforming to the new picture"));
    m_desk.run<CueResult>(Lane::Work, this, [view = m_view, origin = ss(m_file), progress](Studio& studio) { return applyRecut(studio, *view, origin, progress); },
                          [this](Result<CueResult> done) {
        m_job.finish();
        if (!done) {
            if (done.error().code == Code::Cancelled) Q_EMIT noted(tr("Stopped; nothing was kept."));
            else Q_EMIT failed(done.error());
            return;
        }
        int audible = 0;
        for (const RingOut& item : done->ringOuts) audible += item.audible() ? 1 : 0;
        Q_EMIT noted(audible == 0 ? tr("Revision %1 fits the new picture.").arg(done->revision.number)
                                  : tr("Revision %1 fits the new picture; in %2 unchanged cells an old ring-out still sounds.").arg(done->revision.number).arg(audible));
        m_file.clear();
        m_oldFile.clear();
        m_view.reset();
        show();
        Q_EMIT made();
    });
}

}  // namespace fermata::ui
