// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/meanwhile.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Meanwhile {
    Q_DECLARE_TR_FUNCTIONS(Meanwhile)
};

struct Counted {
    int count = 0;
    QStringList names;
    void add(const EventInfo& event) {
        ++count;
        if (const QString name = qs(event.actor); !names.contains(name)) names << name;
    }
    QString who() const { return names.join(Meanwhile::tr(", ")); }
};

bool isSilent(const std::string& kind) {
    return kind == "takes.recorded" || kind == "alternative.saved" || kind == "clearance.reserved" || kind == "clearance.prepared";
}

}  // namespace

Result<std::vector<Missed>> missedSince(Studio& studio, const std::map<ProjectId, int64_t>& heard, const std::string& me) {
    std::vector<Missed> missed;
    const auto cues = studio.catalog.cues();
    if (!cues) return fail(cues.error());
    for (const auto& [project, last] : heard) {
        const auto head = studio.catalog.head(project);
        if (!head && head.error().code == Code::Unavailable) return fail(head.error());
        if (!head || head->sequence <= last) continue;
        const auto events = studio.catalog.events(project, std::nullopt);
        if (!events) return fail(events.error());
        std::map<int64_t, QString> titles;
        for (const CueInfo& cue : *cues) {
            if (cue.project != project) continue;
            const auto own = studio.catalog.events(project, cue.id);
            if (!own) return fail(own.error());
            for (const EventInfo& event : *own) {
                if (event.sequence > last) titles[event.sequence] = qs(cue.title);
            }
        }
        for (const EventInfo& event : *events) {
            if (event.sequence > last && event.actor != me && !isSilent(event.kind)) missed.push_back({event, titles[event.sequence]});
        }
    }
    return missed;
}

QString meanwhile(const std::vector<Missed>& missed) {
    if (missed.empty()) return Meanwhile::tr("Connected again. Nobody changed anything meanwhile.");
    QStringList parts;
    Counted revisions, comments, answers, approvals, requests, withdrawn, issued, others;
    for (const Missed& one : missed) {
        const std::string& kind = one.event.kind;
        const auto body = parseJson(one.event.body, "an event");
        if (kind == "revision.committed") {
            revisions.add(one.event);
            const int number = body && body->is_object() ? body->value("number", 0) : 0;
            if (revisions.count <= 3) parts << Meanwhile::tr("revision %1 of “%2” by %3").arg(number).arg(one.cue, qs(one.event.actor));
        } else if (kind == "comment.added") comments.add(one.event);
        else if (kind == "comment.noted") answers.add(one.event);
        else if (kind == "approval.given") (body && body->is_object() && body->value("request_changes", false) ? requests : approvals).add(one.event);
        else if (kind == "approval.withdrawn") withdrawn.add(one.event);
        else if (kind == "clearance.issued") issued.add(one.event);
        else others.add(one.event);
    }
    if (revisions.count > 3) parts = QStringList{Meanwhile::tr("%n revision(s) by %1", nullptr, revisions.count).arg(revisions.who())};
    if (comments.count > 0) parts << Meanwhile::tr("%n comment(s) by %1", nullptr, comments.count).arg(comments.who());
    if (answers.count > 0) parts << Meanwhile::tr("%n answer(s) to comments by %1", nullptr, answers.count).arg(answers.who());
    if (approvals.count > 0) parts << Meanwhile::tr("%n approval(s) by %1", nullptr, approvals.count).arg(approvals.who());
    if (requests.count > 0) parts << Meanwhile::tr("%n request(s) for changes by %1", nullptr, requests.count).arg(requests.who());
    if (withdrawn.count > 0) parts << Meanwhile::tr("%n approval(s) withdrawn by %1", nullptr, withdrawn.count).arg(withdrawn.who());
    if (issued.count > 0) parts << Meanwhile::tr("%n clearance(s) issued by %1", nullptr, issued.count).arg(issued.who());
    if (others.count > 0) parts << Meanwhile::tr("%n other change(s) by %1", nullptr, others.count).arg(others.who());
    return Meanwhile::tr("Connected again. Meanwhile: %1.").arg(parts.join(Meanwhile::tr("; ")));
}

}  // namespace fermata::ui
