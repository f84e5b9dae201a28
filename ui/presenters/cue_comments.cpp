// SPDX-License-Identifier: GPL-3.0-or-later
// Comments of the cue as threads, drafts of them, and the remake that answers one.
#include <QSettings>
#include <algorithm>

#include "core/studio/take_back.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

QString whose(const std::string& by, const std::string& forPerson) {
    return forPerson.empty() ? qs(by) : CuePresenter::tr("recorded by %1 for %2").arg(qs(by), qs(forPerson));
}

// By person: two may use one account of a computer.
QString draftKey(const PersonId& person, const QString& cue, const QString& thread) {
    return QStringLiteral("drafts/") + qs(person.text()) + QLatin1Char('/') + cue + (thread.isEmpty() ? QString() : QLatin1Char('-') + thread);
}
const QString kPlace = QStringLiteral("place");   // Beside the threads, whose names are ids.

}  // namespace

void CuePresenter::fillComments() {
    QList<QVariantMap> rows;
    for (const CommentInfo& item : m_now->comments) {
        if (takenBack(item)) continue;
        const NewComment& one = item.comment;
        const CommentNote* assigned = item.assignment();
        const bool resolved = item.resolved();
        const bool mine = assigned != nullptr ? assigned->note.assignee == m_now->me.id : item.by == m_now->me.name;
        if ((m_filter == QLatin1String("open") && resolved) || (m_filter == QLatin1String("resolved") && !resolved) ||
            (m_filter == QLatin1String("mine") && !mine) || (m_filter == QLatin1String("legal") && item.role != "legal")) continue;
        QVariantList replies;
        for (const CommentNote& note : item.notes) {
            const QString text = qs(note.note.text);
            QString said;
            switch (note.note.kind) {
                case NewCommentNote::Kind::Reply: said = text; break;
                case NewCommentNote::Kind::Resolve: said = text.isEmpty() ? tr("settled") : tr("settled: %1").arg(text); break;
                case NewCommentNote::Kind::Reopen: said = text.isEmpty() ? tr("open again") : tr("open again: %1").arg(text); break;
                case NewCommentNote::Kind::Assign: said = note.assigneeName.empty() ? tr("nobody looks after it now") : tr("given to %1").arg(qs(note.assigneeName)); break;
            }
            replies.append(QVariantMap{{QStringLiteral("text"), said}, {QStringLiteral("who"), qs(note.by)}, {QStringLiteral("when"), localTime(note.at)}});
        }
        rows.append({{QStringLiteral("key"), qs(one.id.text())}, {QStringLiteral("from"), static_cast<double>(one.from.value)},
                     {QStringLiteral("to"), static_cast<double>(one.to ? one.to->value : one.from.value)},
                     {QStringLiteral("at"), one.to ? shortTime(one.from) + QStringLiteral("–") + shortTime(*one.to) : shortTime(one.from)},
                     {QStringLiteral("stem"), qs(one.stem)}, {QStringLiteral("who"), whose(item.by, item.forPerson)},
                     {QStringLiteral("when"), localTime(item.at)}, {QStringLiteral("text"), qs(one.text)}, {QStringLiteral("revision"), one.revision},
                     {QStringLiteral("resolved"), resolved}, {QStringLiteral("assignee"), assigned == nullptr ? QString() : qs(assigned->assigneeName)},
                     {QStringLiteral("replies"), replies}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QVariantMap& a, const QVariantMap& b) {
        return a.value(QStringLiteral("from")).toDouble() < b.value(QStringLiteral("from")).toDouble();
    });
    m_comments.setRows(rows);
}

void CuePresenter::setCommentFilter(const QString& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    if (m_now) fillComments();
    Q_EMIT filterChanged();
}

int CuePresenter::openComments() const {
    if (!m_now) return 0;
    return static_cast<int>(std::count_if(m_now->comments.begin(), m_now->comments.end(), [](const CommentInfo& one) { return !one.resolved(); }));
}

QStringList CuePresenter::staff() const {
    QStringList names;
    if (!m_now) return names;
    for (const Person& member : m_now->project.members) {
        if (member.role != "client") names << qs(member.name);
    }
    return names;
}

QString CuePresenter::draft(const QString& thread) const {
    return m_now ? QSettings().value(draftKey(m_now->me.id, m_cueId, thread)).toString() : QString();
}

void CuePresenter::setDraft(const QString& thread, const QString& text) {
    if (!m_now) return;
    if (text.trimmed().isEmpty()) {
        QSettings().remove(draftKey(m_now->me.id, m_cueId, thread));
        if (thread.isEmpty()) QSettings().remove(draftKey(m_now->me.id, m_cueId, kPlace));
    } else QSettings().setValue(draftKey(m_now->me.id, m_cueId, thread), text);
}

QVariantMap CuePresenter::draftPlace() const {
    const QStringList place = m_now ? QSettings().value(draftKey(m_now->me.id, m_cueId, kPlace)).toString().split(QLatin1Char(' ')) : QStringList();
    if (place.size() != 2) return {};
    // A revision since may be shorter.
    const double last = length() - 1;
    return {{QStringLiteral("from"), std::min(place[0].toDouble(), last)}, {QStringLiteral("to"), std::min(place[1].toDouble(), length())}};
}

void CuePresenter::setDraftPlace(double from, double to) {
    if (m_now) QSettings().setValue(draftKey(m_now->me.id, m_cueId, kPlace), QStringLiteral("%1 %2").arg(static_cast<qint64>(from)).arg(static_cast<qint64>(to)));
}

QString CuePresenter::placeText(double from, double to) const {
    const QString start = shortTime({static_cast<int64_t>(from)});
    return to > from ? start + QStringLiteral("–") + shortTime({static_cast<int64_t>(to)}) : start;
}

void CuePresenter::send(const NewComment& comment, std::function<void()> then) {
    using Nothing = bool;
    m_desk.run<Nothing>(Lane::Read, this, [comment](Studio& studio) -> Result<Nothing> {
        const auto done = studio.catalog.addComment(comment);
        if (!done) return fail(done.error());
        return true;
    }, [this, then = std::move(then)](Result<Nothing> done) {
        if (!done) {
            forgetActs();
            return Q_EMIT failed(done.error());
        }
        if (then) then();
        reload();
    });
}

void CuePresenter::addComment(const QString& text, double from, double to) {
    if (!m_now || text.trimmed().isEmpty()) return;
    const NewComment comment = commentAt(*m_now, text, from, to);
    send(comment, [this, comment] {
        setDraft({}, {});
        Q_EMIT commentPosted();
        const auto id = std::make_shared<CommentId>(comment.id);
        did({tr("comment at %1").arg(shortTime(comment.from)),
             [this, id, comment] {
                 takeBack(*id);
                 // What was said is a draft again, unless another has begun.
                 if (!draft({}).isEmpty()) return;
                 setDraft({}, qs(comment.text));
                 setDraftPlace(static_cast<double>(comment.from.value), comment.to ? static_cast<double>(comment.to->value) : 0);
                 Q_EMIT draftChanged();
             },
             [this, id, comment] {
                 NewComment again = comment;
                 again.id = *id = CommentId::create();
                 send(again, [this, text = qs(comment.text)] {
                     if (draft({}) != text) return;
                     setDraft({}, {});
                     Q_EMIT draftChanged();
                 });
             }});
    });
}

void CuePresenter::takeBack(const CommentId& comment) {
    if (!m_now) return;
    using Nothing = bool;
    m_desk.run<Nothing>(Lane::Read, this, [cue = m_now->cue.id, comment](Studio& studio) -> Result<Nothing> {
        const auto done = fermata::takeBack(studio, cue, comment);
        if (!done) return fail(done.error());
        return true;
    }, [this](Result<Nothing> done) {
        if (!done) {
            forgetActs();
            return Q_EMIT failed(done.error());
        }
        reload();
    });
}

void CuePresenter::noteComment(const QString& comment, NewCommentNote::Kind kind, const QString& text, const QString& name, std::function<void()> then) {
    const auto id = CommentId::parse(ss(comment));
    if (!m_now || !id) return;
    NewCommentNote note;
    note.comment = *id;
    note.kind = kind;
    note.text = ss(text.trimmed());
    for (const Person& member : m_now->project.members) {
        if (!name.isEmpty() && qs(member.name) == name) note.assignee = member.id;
    }
    using Nothing = bool;
    m_desk.run<Nothing>(Lane::Read, this, [note](Studio& studio) -> Result<Nothing> {
        const auto done = studio.catalog.noteComment(note);
        if (!done) return fail(done.error());
        return true;
    }, [this, comment, kind, then = std::move(then)](Result<Nothing> done) {
        if (!done) {
            forgetActs();
            return Q_EMIT failed(done.error());
        }
        if (kind == NewCommentNote::Kind::Reply) {
            setDraft(comment, {});
            Q_EMIT replied(comment);
        }
        if (then) then();
        reload();
    });
}

void CuePresenter::reply(const QString& comment, const QString& text) { noteComment(comment, NewCommentNote::Kind::Reply, text, {}); }
void CuePresenter::settle(const QString& comment, bool settled) {
    const auto say = [this, comment](bool now, std::function<void()> then) { noteComment(comment, now ? NewCommentNote::Kind::Resolve : NewCommentNote::Kind::Reopen, {}, {}, std::move(then)); };
    say(settled, [this, say, settled] {
        did({settled ? tr("settled comment") : tr("comment opened again"), [say, settled] { say(!settled, {}); }, [say, settled] { say(settled, {}); }});
        Q_EMIT notedUndoable(settled ? tr("The comment is settled.") : tr("The comment is open again."));
    });
}
void CuePresenter::assign(const QString& comment, const QString& name) { noteComment(comment, NewCommentNote::Kind::Assign, {}, name); }

void CuePresenter::startRemake(const QString& key) {
    if (!m_now) return;
    std::vector<std::string> stems;
    QString words;
    for (const CommentInfo& item : m_now->comments) {
        if (qs(item.comment.id.text()) != key) continue;
        const NewComment& one = item.comment;
        const double from = static_cast<double>(one.from.value);
        if (one.to) selectRange(from, static_cast<double>(one.to->value));
        for (int i = 0; !one.to && i < m_sections.count(); ++i) {
            const QVariantMap section = m_sections.at(i);
            if (from >= section.value(QStringLiteral("from")).toDouble() && from < section.value(QStringLiteral("to")).toDouble()) selectSection(i, false);
        }
        if (!one.stem.empty()) stems = {one.stem};
        m_remakeFor = tr("%1: “%2”").arg(whose(item.by, item.forPerson), qs(one.text));
        words = qs(one.text);
    }
    for (const ApprovalInfo& item : m_now->approvals) {
        if (qs(item.id.text()) != key) continue;
        selectApproved(item);
        stems = item.stems;
        m_remakeFor = tr("%1: “%2”").arg(whose(item.by, item.forPerson), item.note.empty() ? tr("changes, please") : qs(item.note));
        words = qs(item.note);
    }
    QList<QVariantMap> rows = m_stems.rows();
    for (QVariantMap& row : rows) {
        row[QStringLiteral("chosen")] = stems.empty() || std::find(stems.begin(), stems.end(), ss(row.value(QStringLiteral("name")).toString())) != stems.end();
    }
    m_stems.setRows(rows);
    Q_EMIT selectionChanged();
    // What of it is understood stands in the sliders already; the rest is shown as not understood.
    setChangeWords(words);
}

}  // namespace fermata::ui
