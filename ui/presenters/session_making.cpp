// SPDX-License-Identifier: GPL-3.0-or-later
// What the window makes itself: the demo, a project, a cue of a brief, hits for the brief; and what it takes back.
#include <QLocale>

#include "core/studio/compose_cue.h"
#include "core/studio/names.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

void Session::makeDemo() {
    const Progress progress = m_job.start(tr("Making a demo project"));
    m_desk.run<CueResult>(Lane::Work, this, [progress, words = ss(m_options.demoWords), uses = m_options.demoUses](Studio& studio) -> Result<CueResult> {
        const auto client = studio.catalog.addClient(ClientId::create(), "Ferrow & Finch (demo)");
        if (!client) return fail(client.error());
        const auto project = studio.catalog.addProject(ProjectId::create(), *client, "First light (demo)", uses);
        if (!project) return fail(project.error());
        const auto person = studio.catalog.addPerson(PersonId::create(), "Mara Lindqvist", "client", *project);
        if (!person) return fail(person.error());
        ComposeRequest request;
        request.project = *project;
        request.brief = briefFromWords(words);
        request.title = "First light";
        return composeCue(studio, request, progress);
    }, [this](Result<CueResult> made) {
        m_job.finish();
        if (!made) report(made.error());
        refresh();
    });
}

void Session::showUndo() {
    const auto named = [](QString what) { return what.size() > 60 ? what.left(58) + QStringLiteral(" …") : what; };   // A line of a menu.
    const QString undo = named(m_cue.undoText().isEmpty() ? m_legal.undoText() : m_cue.undoText());
    const QString redo = named(m_cue.redoText().isEmpty() ? m_legal.redoText() : m_cue.redoText());
    m_actions.setText(QStringLiteral("undo"), undo.isEmpty() ? tr("Undo one’s own last edit") : tr("Undo: %1").arg(undo));
    m_actions.setText(QStringLiteral("redo"), redo.isEmpty() ? tr("Redo what was undone last") : tr("Redo: %1").arg(redo));
}

// What the key comments on, in the words of the menus and the palette.
void Session::showCommentPlace() {
    const Player& player = *m_cue.player();
    const QString text = m_cue.hasSelection() ? tr("Comment on %1").arg(m_cue.placeText(m_cue.selectedFrom(), m_cue.selectedTo()))
                         : player.playing() ? tr("Comment at the playhead") : tr("Comment at %1").arg(m_cue.placeText(player.position(), 0));
    if (m_actions.textOf(QStringLiteral("comment")) != text) m_actions.setText(QStringLiteral("comment"), text);
}

// What was done since the last revision goes first; then that.
void Session::undo() {
    dismissNotice();
    if (!m_cue.undoText().isEmpty()) {
        note(tr("Undone: %1").arg(m_cue.undoText()));
        return m_cue.undo();
    }
    if (m_legal.undoText().isEmpty()) return note(tr("There is no edit of yours in this cue to undo."));
    m_legal.undo();
}

void Session::redo() {
    dismissNotice();
    if (!m_cue.redoText().isEmpty()) {
        note(tr("Put back: %1").arg(m_cue.redoText()));
        return m_cue.redo();
    }
    if (m_legal.redoText().isEmpty()) return note(tr("You have undone nothing in this cue since your last edit."));
    m_legal.redo();
}

void Session::addProject(const QString& client, const QString& name) {
    m_desk.run<ProjectId>(Lane::Read, this, [client = ss(client.trimmed()), name = ss(name.trimmed())](Studio& studio) -> Result<ProjectId> {
        const auto clients = studio.catalog.clients();
        if (!clients) return fail(clients.error());
        std::optional<ClientId> id;
        for (const ClientInfo& known : *clients) {
            if (known.name == client) id = known.id;
        }
        if (!id) {
            const auto added = studio.catalog.addClient(ClientId::create(), client);
            if (!added) return fail(added.error());
            id = *added;
        }
        return studio.catalog.addProject(ProjectId::create(), *id, name, Json::array());
    }, [this](Result<ProjectId> made) {
        if (!made) return report(made.error());
        Q_EMIT carriedOut(QStringLiteral("add-project"));
        refresh();
        goBrief(qs(made->text()));
    });
}

void Session::archive(const QString& cueId, bool archived, const QString& reason) {
    const auto cue = CueId::parse(ss(cueId));
    if (!cue) return report(cue.error());
    ArchiveMark mark;
    mark.cue = *cue;
    mark.archived = archived;
    mark.reason = ss(reason.trimmed());
    m_desk.run<bool>(Lane::Read, this, [mark](Studio& studio) -> Result<bool> {
        const auto done = studio.catalog.archiveCue(mark);
        return done ? Result<bool>(true) : fail(done.error());
    }, [this, archived, title = textIn(rowNamed(m_cues, cueId, "title"), "title")](const Result<bool>& done) {
        if (!done) return report(done.error());
        Q_EMIT carriedOut(QStringLiteral("archive"));
        note(archived ? tr("“%1” is in the archive.").arg(title) : tr("“%1” is back from the archive.").arg(title));
        refresh();
    });
}

QString Session::freeTitle(const QString& title) const {
    for (int number = 2;; ++number) {
        const QString free = QStringLiteral("%1 (%2)").arg(title).arg(number);
        const auto& rows = m_cues.rows();
        const bool taken = std::any_of(rows.begin(), rows.end(), [&](const QVariantMap& row) { return textIn(row, "title") == free && textIn(row, "project") == projectId() && !row.value(QStringLiteral("archived")).toBool(); });
        if (!taken) return free;
    }
}

void Session::sendHits() {
    const std::vector<Samples> tapped = m_cue.tappedHits();
    if (tapped.empty()) return note(tr("No open comment is a tapped hit. Tap some on the picture first."));
    goPlace(QStringLiteral("brief"));
    m_brief.takeHits(tapped);
}

void Session::compose() {
    if (m_job.running() || !m_brief.canCompose()) return;
    const auto project = ProjectId::parse(ss(projectId()));
    if (!project) return report({Code::InvalidArgument, ss(tr("Choose a project first."))});
    ComposeRequest request;
    request.project = *project;
    request.brief = m_brief.brief();
    // Beside the cue that it came from, a second one of that name could not be.
    const bool another = !m_brief.cueId().isEmpty();
    if (another) request.title = ss(freeTitle(m_brief.cueTitle()));
    const Progress progress = m_job.start(tr("Composing “%1”").arg(m_brief.title().isEmpty() ? tr("a cue") : m_brief.title()));
    m_desk.run<CueResult>(Lane::Work, this, [request, progress](Studio& studio) { return composeCue(studio, request, progress); },
                          [this, another, said = m_brief.saidOfWords()](Result<CueResult> made) {
        m_job.finish();
        if (!made) {
            if (made.error().code != Code::Cancelled) report(made.error());
            else note(tr("Stopped; nothing was kept."));
            return;
        }
        if (!another) m_brief.startAnew();
        const QString cue = qs(made->cue.id.text());
        Address address;
        address.place = QStringLiteral("cue");
        address.cue = cue;
        address.project = qs(made->cue.project.text());
        go(address);
        refresh();
        // All that `fermata compose` says: what was chosen, what departs from the brief, where the hits are, what was not read.
        QStringList decided;
        for (const std::string& one : made->notes) decided << spoken(one, "made");
        for (const PlannedHit& hit : made->plan.hits) {
            decided << tr("%1 at %2 lands on a beat, off by %3 ms", "a kind of hit").arg(hitKindName(qs(hit.kind)), shortTime(hit.wanted), QLocale().toString(static_cast<double>((hit.placed - hit.wanted).value) * 1000 / kSampleRate, 'f', 1));
        }
        decided << said;
        if (!decided.isEmpty()) note(tr("“%1” is composed.").arg(qs(made->cue.title)) + QStringLiteral("\n• ") + decided.join(QStringLiteral("\n• ")));
    });
}

}  // namespace fermata::ui
