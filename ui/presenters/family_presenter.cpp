// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/family_presenter.h"

#include <QLocale>
#include <algorithm>

#include "ui/presenters/evidence.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/sentences.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/section_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

constexpr int kUsual[] = {60, 45, 30, 20, 15, 10, 6};   // Seconds of advertising.

struct Standing {
    std::vector<FamilyMember> family;
    std::optional<Person> approver;
    std::vector<ClientContact> contacts;
    Person me;
    std::string madeFrom;
};

Result<Standing> readStanding(Studio& studio, const CueId& cue) {
    Standing standing;
    auto family = familyOf(studio, cue, 0);
    if (!family) return fail(family.error());
    standing.family = std::move(*family);
    const CueInfo& info = standing.family.front().cue;
    const auto project = studio.catalog.project(info.project);
    if (!project) return fail(project.error());
    standing.approver = project->finalApprover;
    const auto me = studio.catalog.me();
    if (!me) return fail(me.error());
    standing.me = *me;
    standing.contacts = clientContacts(*project, *me);
    if (info.derivedFrom) {
        const auto longer = studio.catalog.cue(*info.derivedFrom);
        if (longer) standing.madeFrom = longer->title;
    }
    return standing;
}

QString keyOf(Samples length) { return QString::number(length.value); }

}  // namespace

FamilyPresenter::FamilyPresenter(Desk& desk, Job& job, QObject* parent)
    : QObject(parent), m_desk(desk), m_job(job), m_lengths(roles({"key", "text", "chosen"}), this),
      m_plans(roles({"key", "text", "title", "detail", "problem", "longerLength", "pieces", "hits", "leftOut", "notes", "cells"}), this),
      m_family(roles({"key", "title", "detail", "made", "held", "cells", "longer"}), this) {}

QString FamilyPresenter::title() const { return m_members.empty() ? QString() : qs(m_members.front().cue.title); }
int FamilyPresenter::revision() const { return m_members.empty() ? 0 : m_members.front().revision.number; }

int FamilyPresenter::ready() const {
    const auto& rows = m_plans.rows();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const QVariantMap& row) { return textIn(row, "problem").isEmpty(); }));
}

int FamilyPresenter::unheld() const {
    int count = 0;
    for (const FamilyMember& one : m_members) count += one.cells - one.held;
    return count;
}

void FamilyPresenter::open(const QString& cue) {
    if (cue != m_cueId) close();
    m_cueId = cue;
    refresh();
}

void FamilyPresenter::close() {
    m_cueId.clear();
    m_known = m_planning = false;
    m_members.clear();
    m_wishes.clear();
    ++m_asked;
    m_lengths.setRows({});
    m_plans.setRows({});
    m_family.setRows({});
    Q_EMIT changed();
}

void FamilyPresenter::refresh() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    m_desk.run<Standing>(Lane::Read, this, [id = *id](Studio& studio) { return readStanding(studio, id); },
                         [this, cue = m_cueId](Result<Standing> now) {
        if (cue != m_cueId) return;
        if (!now) return Q_EMIT failed(now.error());
        const bool first = !m_known || now->family.front().revision.number != revision();
        m_known = true;
        m_approver = now->approver ? qs(now->approver->name) : QString();
        m_contacts = now->contacts;
        m_mine = now->approver && now->approver->id == now->me.id;
        m_madeFrom = qs(now->madeFrom);
        m_length = now->family.front().revision.length;
        showFamily(now->family);
        if (m_lengths.count() == 0) {
            for (const int seconds : kUsual) {
                const Samples length{seconds * kSampleRate};
                if (length.value * 20 < m_length.value * 19) insertLength(length, seconds == 30 || seconds == 15 || seconds == 6);
            }
        }
        // The texts are of the language of now; a new revision has other bars.
        if (first || m_plans.count() > 0) plan();
        Q_EMIT changed();
    });
}

void FamilyPresenter::showFamily(const std::vector<FamilyMember>& family) {
    m_members = family;
    QList<QVariantMap> rows;
    for (const FamilyMember& one : family) {
        rows.append({{QStringLiteral("key"), qs(one.cue.id.text())}, {QStringLiteral("title"), qs(one.cue.title)},
                     {QStringLiteral("detail"), tr("%1 · revision %2").arg(shortTime(one.revision.length)).arg(one.revision.number)},
                     {QStringLiteral("made"), spoken(one.revision.made, "made")}, {QStringLiteral("held"), one.held}, {QStringLiteral("cells"), one.cells},
                     {QStringLiteral("longer"), &one == &family.front()}});
    }
    m_family.setRows(rows);
}

void FamilyPresenter::choose(const QString& length, bool chosen) {
    QList<QVariantMap> rows = m_lengths.rows();
    for (QVariantMap& row : rows) {
        if (textIn(row, "key") == length) row[QStringLiteral("chosen")] = chosen;
    }
    m_lengths.setRows(rows);
    plan();
}

void FamilyPresenter::insertLength(Samples length, bool chosen) {
    QList<QVariantMap> rows = m_lengths.rows();
    const bool seconds = length.value % kSampleRate == 0 && length.value < 100 * kSampleRate;
    const QVariantMap row{{QStringLiteral("key"), keyOf(length)}, {QStringLiteral("text"), seconds ? tr("%1 s").arg(length.value / kSampleRate) : shortTime(length)},
                          {QStringLiteral("chosen"), chosen}};
    const auto place = std::find_if(rows.begin(), rows.end(), [&](const QVariantMap& other) { return textIn(other, "key").toLongLong() <= length.value; });
    if (place != rows.end() && textIn(*place, "key") == keyOf(length)) *place = row;
    else rows.insert(place, row);
    m_lengths.setRows(rows);
}

bool FamilyPresenter::addLength(const QString& text) {
    const auto length = parsePosition(ss(text.trimmed()), {}, 0);
    if (!length || length->value <= 0) {
        Q_EMIT failed({Code::InvalidArgument, ss(tr("“%1” is no length; write seconds, as 20 or 0:20.").arg(text.trimmed()))});
        return false;
    }
    if (*length >= m_length) {
        Q_EMIT failed({Code::InvalidArgument, ss(tr("%1 is not shorter than the cue, which has %2.").arg(shortTime(*length), shortTime(m_length)))});
        return false;
    }
    insertLength(*length, true);
    plan();
    return true;
}

void FamilyPresenter::rename(const QString& length, const QString& title) {
    std::string& now = m_wishes[length.toLongLong()].title;
    if (now == ss(title.trimmed())) return;
    now = ss(title.trimmed());
    plan();
}

void FamilyPresenter::placeHit(const QString& length, double was, const QString& at) {
    auto& hits = m_wishes[length.toLongLong()].hits;
    const int64_t hit = static_cast<int64_t>(was);
    if (at.trimmed().isEmpty()) {
        if (hits.erase(hit) > 0) plan();
        return;
    }
    const auto place = parsePosition(ss(at.trimmed()), {}, 0);
    if (!place) return Q_EMIT failed({Code::InvalidArgument, ss(tr("“%1” is no time; write it as 0:10 or 10.5.").arg(at.trimmed()))});
    hits = {{hit, *place}};
    plan();
}

std::vector<CutdownRequest> FamilyPresenter::requests() const {
    std::vector<CutdownRequest> asked;
    if (m_members.empty()) return asked;
    for (const QVariantMap& row : m_lengths.rows()) {
        if (!row.value(QStringLiteral("chosen")).toBool()) continue;
        CutdownRequest request{m_members.front().cue.id, revision(), Samples{textIn(row, "key").toLongLong()}, "", {}};
        if (const auto wish = m_wishes.find(request.length.value); wish != m_wishes.end()) {
            request.title = wish->second.title;
            if (!wish->second.hits.empty()) request.hit = std::pair(Samples{wish->second.hits.begin()->first}, wish->second.hits.begin()->second);
        }
        asked.push_back(std::move(request));
    }
    return asked;
}

void FamilyPresenter::plan() {
    const std::vector<CutdownRequest> asked = requests();
    const int turn = ++m_asked;
    m_planning = !asked.empty();
    Q_EMIT changed();
    using Views = std::vector<Result<CutdownView>>;
    m_desk.run<Views>(Lane::Read, this, [asked](Studio& studio) -> Result<Views> {
        Views views;
        for (const CutdownRequest& request : asked) {
            views.push_back(viewCutdown(studio, request));
            if (!views.back() && views.back().error().code == Code::Unavailable) return fail(views.back().error());
        }
        return views;
    }, [this, asked, turn](Result<Views> views) {
        if (turn != m_asked) return;
        m_planning = false;
        if (!views) {
            Q_EMIT changed();
            return Q_EMIT failed(views.error());
        }
        QList<QVariantMap> rows;
        for (size_t i = 0; i < asked.size(); ++i) rows.append(planRow(asked[i], (*views)[i]));
        m_plans.setRows(rows);
        Q_EMIT changed();
    });
}

QVariantMap FamilyPresenter::planRow(const CutdownRequest& request, const Result<CutdownView>& view) const {
    QVariantMap row{{QStringLiteral("key"), keyOf(request.length)}, {QStringLiteral("text"), shortTime(request.length)},
                    {QStringLiteral("title"), view ? qs(view->title) : qs(request.title)}, {QStringLiteral("problem"), QString()},
                    {QStringLiteral("longerLength"), static_cast<double>(m_length.value)}, {QStringLiteral("detail"), QString()}, {QStringLiteral("cells"), QString()},
                    {QStringLiteral("pieces"), QVariantList()}, {QStringLiteral("hits"), QVariantList()}, {QStringLiteral("leftOut"), QStringList()}, {QStringLiteral("notes"), QStringList()}};
    if (!view) {
        const Said said = saidInWindow(view.error());
        row[QStringLiteral("problem")] = said.problem;
        return row;
    }
    QVariantList pieces, hits;
    for (const ArrangedPiece& piece : view->pieces) {
        const QString bars = piece.bars == 1 ? tr("bar %1").arg(piece.bar + 1) : tr("bars %1–%2").arg(piece.bar + 1).arg(piece.bar + piece.bars);
        pieces.append(QVariantMap{{QStringLiteral("name"), sectionInWindow(piece.section)}, {QStringLiteral("bars"), bars}, {QStringLiteral("was"), static_cast<double>(piece.wasAt.value)},
                                  {QStringLiteral("from"), static_cast<double>(piece.start.value)}, {QStringLiteral("length"), static_cast<double>((piece.end - piece.start).value)},
                                  {QStringLiteral("times"), tr("%1 → %2, %3 s").arg(shortTime(piece.wasAt), shortTime(piece.start), QLocale().toString(static_cast<double>((piece.end - piece.start).value) / kSampleRate, 'f', 2))},
                                  {QStringLiteral("held"), piece.held},
                                  {QStringLiteral("fate"), piece.held ? tr("the same print, bit for bit") : tr("same notes, new print: %1").arg(spoken(piece.why, "made"))}});
    }
    for (const MovedHit& hit : view->hits) {
        const double off = static_cast<double>((hit.placed - hit.wanted).value) * view->frameRate.numerator / view->frameRate.denominator / kSampleRate;
        const bool wished = request.hit && std::llabs((request.hit->first - hit.was).value) <= kSampleRate / 4;
        hits.append(QVariantMap{{QStringLiteral("was"), static_cast<double>(hit.was.value)}, {QStringLiteral("at"), static_cast<double>(hit.placed.value)},
                                {QStringLiteral("wish"), wished ? shortTime(request.hit->second) : QString()},
                                {QStringLiteral("text"), tr("%1 at %2 is now at %3").arg(hitKindName(qs(hit.kind)), shortTime(hit.was), shortTime(hit.placed))},
                                {QStringLiteral("off"), tr("%1 frames from its picture").arg(QLocale().toString(off, 'f', 2))}});
    }
    QStringList left, notes;
    for (const std::string& hit : view->lostHits) left << spoken(hit, "brief");
    for (const std::string& note : view->notes) notes << spoken(note, "made");
    row[QStringLiteral("pieces")] = pieces;
    row[QStringLiteral("hits")] = hits;
    row[QStringLiteral("leftOut")] = left;
    row[QStringLiteral("notes")] = notes;
    row[QStringLiteral("cells")] = tr("%1 cells keep their print, %2 are printed again").arg(view->heldCells).arg(view->printedCells);
    row[QStringLiteral("detail")] = view->form.endingHeld ? tr("the ending as approved") : tr("the ending printed again with another tail");
    return row;
}

void FamilyPresenter::make() {
    std::vector<CutdownRequest> asked;
    for (CutdownRequest& request : requests()) {
        const QVariantMap row = rowNamed(m_plans, keyOf(request.length), "text");
        if (!row.isEmpty() && textIn(row, "problem").isEmpty()) asked.push_back(std::move(request));
    }
    if (asked.empty() || m_job.running()) return;
    const Progress progress = m_job.start(tr("Making shorter lengths"));
    using Made = std::pair<std::vector<std::string>, std::optional<Error>>;   // Titles; why the next one was not.
    m_desk.run<Made>(Lane::Work, this, [asked, progress](Studio& studio) -> Result<Made> {
        Made made;
        for (const CutdownRequest& request : asked) {
            const auto one = makeCutdown(studio, request, progress);
            if (!one) {
                made.second = one.error();
                break;
            }
            made.first.push_back(one->title);
        }
        return made;
    }, [this, asked](Result<Made> done) {
        m_job.finish();
        if (!done) return Q_EMIT failed(done.error());
        QStringList titles;
        QList<QVariantMap> rows = m_lengths.rows();
        for (size_t i = 0; i < done->first.size(); ++i) {
            titles << qs(done->first[i]);
            m_wishes.erase(asked[i].length.value);
            for (QVariantMap& row : rows) {
                if (textIn(row, "key") == keyOf(asked[i].length)) row[QStringLiteral("chosen")] = false;
            }
        }
        m_lengths.setRows(rows);
        if (!titles.isEmpty()) {
            Q_EMIT noted(tr("Made, each a cue of its own: %1").arg(listed(titles)));
            Q_EMIT made();
        }
        if (done->second && done->second->code != Code::Cancelled) Q_EMIT failed(*done->second);
        else if (done->second && titles.isEmpty()) Q_EMIT noted(tr("Stopped; nothing was kept."));
        plan();
        refresh();
    });
}

void FamilyPresenter::approve(const QString& evidenceFile, const QString& note, const QString& forPerson) {
    if (m_members.size() < 2) return;
    NewApproval word;
    word.note = ss(note);
    const auto recorded = recordedWord(evidenceFile, forPerson, m_contacts);
    if (!recorded) return Q_EMIT failed(recorded.error());
    using Given = std::vector<ApprovalInfo>;
    // Exactly the revisions that are on the screen.
    m_desk.run<Given>(Lane::Read, this, [family = m_members, word, recorded = *recorded](Studio& studio) mutable -> Result<Given> {
        const auto kept = keepWord(studio, family.front().cue.project, recorded, word);
        if (!kept) return fail(kept.error());
        return approveFamily(studio, family, word);
    }, [this](Result<Given> given) {
        if (!given) return Q_EMIT failed(given.error());
        Q_EMIT noted(given->front().locks ? tr("The cue and its cut-downs are approved in one act; held from now on, bit for bit.")
                                          : tr("Noted as advice: only the final approver's word holds."));
        Q_EMIT carriedOut(QStringLiteral("approve-family"));
        Q_EMIT made();
        refresh();
    });
}

}  // namespace fermata::ui
