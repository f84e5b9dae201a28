// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/legal_presenter.h"

#include <algorithm>

#include "core/base/files.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/printed_facts.h"
#include "ui/presenters/settling.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

QString text(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return {};
    return found->is_string() ? qs(found->get<std::string>()) : qs(found->dump());
}

// What the document says in English, as the window says it.
QString said(const Json& object, const char* key) { return spokenText(ss(text(object, key)), "rights"); }

constexpr std::string_view kIfIssued = "If it were issued now: ";   // Of a preview's headline.

// Of the revision that an event made; 0 when it says none.
int numberIn(const Json& body) {
    for (const auto& [key, value] : body.items()) {
        if (key == "number" && value.is_number_integer()) return value.get<int>();
        if (!value.is_object()) continue;
        if (const int inner = numberIn(value); inner > 0) return inner;
    }
    return 0;
}

struct Files {
    std::vector<ClearanceRecord> records;
    std::string pdf;   // Of the latest that covers the cue.
    std::vector<Person> people;
};

}  // namespace

LegalPresenter::LegalPresenter(Desk& desk, Job& job, CuePresenter& cue, QObject* parent)
    : QObject(parent), m_desk(desk), m_job(job), m_cue(cue), m_ask(desk, this),
      m_uses(roles({"key", "name", "territory", "term", "text", "value", "reason"}), this),
      m_findings(roles({"key", "block", "rule", "text", "fix", "owner", "when", "decidable", "subject", "accepted", "settle", "settleText", "outside"}), this),
      m_records(roles({"key", "number", "standing", "who", "when", "covers", "reason"}), this),
      m_events(roles({"key", "sequence", "when", "actor", "kind", "summary", "hash", "revision", "cue", "cueTitle", "about", "subject"}), this),
      m_differences(roles({"key", "about", "subject", "before", "after", "beforeTone", "afterTone"}), this), m_facts(roles({"key", "take", "place", "what", "from"}), this),
      m_ledger(roles({"key", "name", "value"}), this), m_matches(roles({"key", "place", "text"}), this),
      m_verified(roles({"key", "what", "value", "sound", "told"}), this) {}

void LegalPresenter::open(const QString& cue, const QString& project) {
    if (cue != m_cueId) {
        m_state.clear();
        m_pdf.clear();
        m_document = Json();
        m_uses.setRows({});
        m_findings.setRows({});
        m_facts.setRows({});
        m_printedFacts.clear();
        m_differences.setRows({});
        m_records.setRows({});
        m_compared.clear();
        m_standing.clear();
        m_files.clear();
        m_matches.setRows({});
        m_verified.setRows({});
        m_verifiedTitle.clear();
    }
    m_cueId = cue;
    m_projectId = project;
    m_ask.open(cue, project);
    Q_EMIT changed();
    refresh();
}

QString LegalPresenter::foreseen() const { return spokenText(m_foreseen, "rights"); }

void LegalPresenter::preview() { clear(false, {}); }
void LegalPresenter::issue(const QString& because) { clear(true, because); }

void LegalPresenter::clear(bool issue, const QString& because) {
    const auto cue = CueId::parse(ss(m_cueId));
    if (!cue || m_job.running()) return;
    const Progress progress = m_job.start(issue ? tr("Issuing the clearance") : tr("Checking the rights"));
    m_desk.run<ClearResult>(Lane::Work, this,
        [cue = *cue, issue, progress, because = ss(because.trimmed()), asked = m_ask.asked(), revision = m_cue.revisionNumber()](Studio& studio) -> Result<ClearResult> {
        ClearRequest request;
        const auto found = studio.catalog.cue(cue);
        if (!found) return fail(found.error());
        request.covers.emplace_back(cue, revision > 0 ? revision : found->newestRevision);
        auto ask = askOf(studio, cue, revision, asked);
        if (!ask) return fail(ask.error());
        request.ask = std::move(*ask);
        request.issue = issue;
        request.reason = because;
        return clearCues(studio, request, progress);
    }, [this, issue](Result<ClearResult> done) {
        m_job.finish();
        if (!done) {
            if (issue || done.error().code != Code::Cancelled) Q_EMIT failed(done.error());   // The sheet waits for an answer.
            return;
        }
        m_state = issue ? QStringLiteral("issued") : QStringLiteral("preview");
        m_number = issue ? tr("%1, version %2").arg(qs(done->record.number)).arg(done->record.version) : tr("Preview, not issued");
        m_issued = issue ? tr("issued by %1").arg(qs(done->record.issuedBy)) : QString();
        show(done->document, done->pdf);
        if (!issue) Q_EMIT carriedOut(QStringLiteral("check-clearance"));
        if (issue) {
            readRecords();
            readHistory();
            Q_EMIT carriedOut(QStringLiteral("issue-clearance"));
        }
    });
}

void LegalPresenter::show(const Json& document, const std::string& pdf) {
    m_document = document;
    m_headline = said(document, "headline");
    m_overall = text(document, "overall");
    m_foreseen = ss(text(document, "headline"));
    if (const size_t at = m_foreseen.find(kIfIssued); at != std::string::npos) m_foreseen.erase(0, at + kIfIssued.size());
    m_pdf = QByteArray::fromStdString(pdf);
    const Json decision = document.value("s0_decision", Json::object());
    QList<QVariantMap> rows;
    int index = 0;
    for (const Json& use : decision.value("uses", Json::array())) {
        ++index;
        if (!use.value("asked", false)) continue;
        rows.append({{QStringLiteral("key"), QString::number(index)}, {QStringLiteral("name"), said(use, "name")},
                     {QStringLiteral("territory"), said(use, "territory_text")}, {QStringLiteral("term"), said(use, "term_text")},
                     {QStringLiteral("text"), said(use, "text")}, {QStringLiteral("value"), text(use, "value")}, {QStringLiteral("reason"), said(use, "reason")}});
    }
    m_uses.setRows(rows);
    rows.clear();
    m_blocks = m_conditions = 0;
    for (const char* list : {"blocks", "conditions"}) {
        for (const Json& item : decision.value(list, Json::array())) {
            const Settling settling = settlingOf(text(item, "rule"), text(item, "text"), said(item, "who"));
            (list[0] == 'b' ? m_blocks : m_conditions) += 1;
            rows.append({{QStringLiteral("subject"), text(item, "subject")}, {QStringLiteral("settle"), settling.to}, {QStringLiteral("settleText"), settling.action}, {QStringLiteral("outside"), settling.outside},
                         {QStringLiteral("key"), QString::fromLatin1(list) + text(item, "number")}, {QStringLiteral("block"), list[0] == 'b'},
                         {QStringLiteral("accepted"), QString()},
                         {QStringLiteral("rule"), text(item, "rule")}, {QStringLiteral("text"), said(item, "text")}, {QStringLiteral("fix"), said(item, "fix")},
                         {QStringLiteral("owner"), said(item, "who")}, {QStringLiteral("when"), said(item, "when")},
                         {QStringLiteral("decidable"), list[0] == 'c' || text(item, "rule") == QLatin1String("R43")}});   // As core/studio/decide.h.
        }
    }
    for (const Json& item : decision.value("accepted", Json::array())) {
        QStringList uses;
        for (const Json& use : item.value("uses", Json::array())) uses << spokenText(use.get<std::string>(), "rights");
        rows.append({{QStringLiteral("subject"), text(item, "subject")}, {QStringLiteral("settle"), QString()}, {QStringLiteral("settleText"), QString()}, {QStringLiteral("outside"), QString()},
                     {QStringLiteral("key"), QStringLiteral("accepted") + QString::number(rows.size())}, {QStringLiteral("block"), false}, {QStringLiteral("accepted"), listed(uses)},
                     {QStringLiteral("rule"), text(item, "rule")}, {QStringLiteral("text"), said(item, "text")}, {QStringLiteral("fix"), QString()},
                     {QStringLiteral("owner"), QString()}, {QStringLiteral("when"), QString()}, {QStringLiteral("decidable"), false}});
    }
    m_findings.setRows(rows);
    rows.clear();
    m_printedFacts.clear();
    for (const PrintedFact& fact : fermata::ui::printedFacts(document)) {
        const std::vector<QString> takes = takesBehind(document, fact.from);
        rows.append({{QStringLiteral("key"), QString::number(rows.size() + 1)}, {QStringLiteral("take"), takes.empty() ? QString() : takes.front()},
                     {QStringLiteral("place"), fact.place}, {QStringLiteral("what"), fact.what}, {QStringLiteral("from"), fact.from}});
        m_printedFacts << fact.words;
    }
    m_facts.setRows(rows);
    Q_EMIT changed();
}

void LegalPresenter::readRecords() {
    const auto project = ProjectId::parse(ss(m_projectId));
    const auto cue = CueId::parse(ss(m_cueId));
    if (!project || !cue) return;
    m_desk.run<Files>(Lane::Read, this, [project = *project, cue = *cue](Studio& studio) -> Result<Files> {
        Files files;
        auto records = studio.catalog.clearances(project);
        if (!records) return fail(records.error());
        for (ClearanceRecord& record : *records) {
            const bool about = std::any_of(record.covers.begin(), record.covers.end(), [&](const auto& item) { return item.first == cue; });
            if (!about || record.state == "draft") continue;
            if (record.pdf) {
                const auto chunk = studio.blobs.get(*record.pdf);
                if (chunk) files.pdf = documentBytes(*chunk);
            }
            files.records.push_back(std::move(record));
        }
        auto people = studio.catalog.people();
        if (!people) return fail(people.error());
        files.people = std::move(*people);
        return files;
    }, [this, cue = m_cueId](Result<Files> files) {
        if (cue != m_cueId) return;
        if (!files) return Q_EMIT failed(files.error());
        m_names.clear();
        for (const Person& person : files->people) m_names[person.id.text()] = person.name;
        showRecords(files->records);
        if (const ClearanceRecord* wanted = m_wanted.isEmpty() ? nullptr : onFile(m_wanted)) return showOnFile(*wanted);
        if (!files->records.empty() && m_state.isEmpty()) {
            const ClearanceRecord& newest = files->records.back();
            m_state = qs(newest.state);
            m_number = tr("%1, version %2").arg(qs(newest.number)).arg(newest.version);
            m_issued = tr("issued by %1 on %2").arg(qs(newest.issuedBy), localTime(newest.issuedAt));
            const auto document = parseJson(newest.json, newest.number);
            if (document) show(*document, files->pdf);
        }
    });
}

namespace {

// A clearance is the project's, for it may cover several cues: its events that are about this one, too.
Result<std::vector<EventInfo>> clearanceEvents(Studio& studio, const ProjectId& project, const CueId& cue) {
    const auto records = studio.catalog.clearances(project);
    if (!records) return fail(records.error());
    const auto all = studio.catalog.events(project, std::nullopt);
    if (!all) return fail(all.error());
    std::vector<EventInfo> events;
    for (const EventInfo& event : *all) {
        if (!event.kind.starts_with("clearance.")) continue;
        const bool about = std::any_of(records->begin(), records->end(), [&](const ClearanceRecord& one) {
            const bool covers = std::any_of(one.covers.begin(), one.covers.end(), [&](const auto& item) { return item.first == cue; });
            return covers && event.body.find(one.id.text()) != std::string::npos;
        });
        if (about) events.push_back(event);
    }
    return events;
}

}  // namespace

void LegalPresenter::readHistory() {
    const auto project = ProjectId::parse(ss(m_projectId));
    const auto cue = CueId::parse(ss(m_cueId));
    if (!project || !cue) return;
    struct History {
        std::vector<EventInfo> events;
        std::vector<std::string> faults;
        HistoryHead head;
        std::map<int64_t, CueInfo> cues;   // Of each event that is of one.
    };
    m_desk.run<History>(Lane::Read, this, [project = *project, cue = *cue, whole = m_whole](Studio& studio) -> Result<History> {
        History history;
        auto events = studio.catalog.events(project, whole ? std::nullopt : std::optional<CueId>(cue));
        if (!events) return fail(events.error());
        history.events = std::move(*events);
        if (!whole) {
            const auto papers = clearanceEvents(studio, project, cue);
            if (!papers) return fail(papers.error());
            history.events.insert(history.events.end(), papers->begin(), papers->end());
            std::sort(history.events.begin(), history.events.end(), [](const EventInfo& a, const EventInfo& b) { return a.sequence < b.sequence; });
        }
        const auto cues = studio.catalog.cues();
        if (!cues) return fail(cues.error());
        for (const CueInfo& one : *cues) {
            if (one.project != project || (!whole && one.id != cue)) continue;
            const auto own = whole ? studio.catalog.events(project, one.id) : Result<std::vector<EventInfo>>(history.events);
            if (!own) return fail(own.error());
            for (const EventInfo& event : *own) history.cues[event.sequence] = one;
        }
        auto faults = studio.catalog.verifyHistory(project);
        if (!faults) return fail(faults.error());
        history.faults = std::move(*faults);
        auto head = studio.catalog.head(project);
        if (!head) return fail(head.error());
        history.head = *head;
        return history;
    }, [this, cue = m_cueId, whole = m_whole](Result<History> history) {
        if (cue != m_cueId || whole != m_whole) return;
        if (!history) return Q_EMIT failed(history.error());
        QList<QVariantMap> rows;
        for (auto event = history->events.rbegin(); event != history->events.rend(); ++event) {
            const auto body = parseJson(event->body, "an event");
            const bool object = body && body->is_object(), made = event->kind == "revision.committed";
            // What the entry is about, to be pointed at where it leads.
            const char* subject = !object ? nullptr : event->kind == "comment.added" || event->kind == "approval.given" ? "id"
                                  : event->kind == "comment.noted" ? "comment_id" : event->kind == "approval.withdrawn" ? "approval_id" : nullptr;
            const auto of = history->cues.find(event->sequence);
            const bool ofCue = of != history->cues.end();
            rows.append({{QStringLiteral("revision"), made && object ? numberIn(*body) : 0},
                         {QStringLiteral("cue"), ofCue ? qs(of->second.id.text()) : QString()}, {QStringLiteral("cueTitle"), ofCue ? qs(of->second.title) : QString()},
                         {QStringLiteral("about"), subject == nullptr ? QString() : qs(event->kind).section(QLatin1Char('.'), 0, 0)},
                         {QStringLiteral("subject"), subject == nullptr ? QString() : text(*body, subject)},
                         {QStringLiteral("key"), QString::number(event->sequence)}, {QStringLiteral("sequence"), static_cast<qlonglong>(event->sequence)},
                         {QStringLiteral("when"), localTime(event->at)}, {QStringLiteral("actor"), qs(event->actor)}, {QStringLiteral("kind"), qs(event->kind)},
                         {QStringLiteral("summary"), spoken(event->summary, "history")}, {QStringLiteral("hash"), qs(event->hash).left(10)}});
        }
        m_events.setRows(rows);
        if (m_undoCue != cue) readUndo(cue);
        m_chainSound = history->faults.empty();
        m_chain = m_chainSound ? tr("%1 events of this project, each chained to the one before; recomputed now, no fault. Head %2…")
                                     .arg(history->head.sequence).arg(qs(history->head.hash).left(12))
                               : tr("%n fault(s) in the history: %1", nullptr, static_cast<int>(history->faults.size())).arg(qs(history->faults.front()));
        Q_EMIT historyChanged();
    });
}

}  // namespace fermata::ui
