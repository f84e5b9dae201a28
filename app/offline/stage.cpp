// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/offline/stage.h"

#include "core/studio/brief_versions.h"
#include "core/studio/clear_cue.h"
#include "core/studio/revise_cue.h"

namespace fermata::offline {
namespace {

class Seat : public ui::OpenStudio {
  public:
    Seat(std::shared_ptr<Memory> memory, std::shared_ptr<MemoryBlobs> blobs, std::shared_ptr<AudioCache> audio, const Clock& clock, const Stage::Data& data)
        : m_blobs(std::move(blobs)), m_audio(std::move(audio)), m_catalog(std::move(memory)),
          m_studio{m_catalog, *m_blobs, clock, *m_audio, data.styles, data.rules, data.index, data.grantTemplate, "Fermata offline", 0, "Nobody signs in: everything is in memory."} {}
    Studio& studio() override { return m_studio; }

  private:
    std::shared_ptr<MemoryBlobs> m_blobs;
    std::shared_ptr<AudioCache> m_audio;
    MemoryCatalog m_catalog;
    Studio m_studio;
};

}  // namespace

Stage::Stage(Data data, StageClock& clock) : m_memory(std::make_shared<Memory>(clock)), m_clock(clock), m_data(std::move(data)) {
    m_memory->me = {PersonId::create(), "Max Brandt", "producer", "max"};
    m_memory->people.push_back(m_memory->me);
}

ui::StudioOpener Stage::opener() {
    return [this]() -> Result<std::unique_ptr<ui::OpenStudio>> {
        return std::unique_ptr<ui::OpenStudio>(new Seat(m_memory, m_blobs, m_audio, m_clock, m_data));
    };
}

Result<void> Stage::fill(const std::string& demoWords, const Json& uses, const Progress& progress) {
    auto seat = opener()();
    Studio& studio = (*seat)->studio();
    Catalog& catalog = studio.catalog;
    const auto as = [&](const char* name) {
        const std::lock_guard lock(m_memory->mutex);
        for (const Person& person : m_memory->people) {
            if (person.name == name) m_memory->me = person;
        }
    };
    const auto client = catalog.addClient(ClientId::create(), "Ferrow & Finch");
    const auto other = catalog.addClient(ClientId::create(), "Verkehrsverbund Oberes Donautal Aktiengesellschaft");
    const auto id = catalog.addProject(ProjectId::create(), *client, project, uses);
    const auto autumn = catalog.addProject(ProjectId::create(), *other, "Herbstkampagne: Geschwindigkeitsbegrenzungshinweise", uses);
    const auto mara = catalog.addPerson(PersonId::create(), "Mara Lindqvist", "client", *id);
    (void)catalog.addPerson(PersonId::create(), "Pia Sandoval", "client", *id);   // Of the client, too: her word advises.
    (void)catalog.addPerson(PersonId::create(), "Ines Duarte", "composer", *id);
    (void)catalog.addPerson(PersonId::create(), "Ada Quill", "legal", *id);
    (void)catalog.addPerson(PersonId::create(), "Karl-Theodor von Hohenwaldenburg", "client", *autumn);

    ComposeRequest request;
    request.project = *id;
    request.brief = briefFromWords(demoWords);
    request.title = cue;
    request.seed = 20261120;   // Else of the project, whose id is another each time.
    m_clock.pass(12);
    const auto made = composeCue(studio, request, progress);
    if (!made) return fail(made.error());
    const CueId first = made->cue.id;
    const Revision& revision = made->revision;
    const auto middle = [](const Section& section) { return Samples{(section.start.value + section.end.value) / 2}; };

    m_clock.pass(34);
    // The client changed her mind about one hit.
    Brief next = request.brief;
    if (!next.hits.empty()) next.hits.back().label = "Logo sting";
    next.energy.push_back({{30 * kSampleRate}, {620}, false});
    const auto changed = reviseBrief(studio, first, next);
    if (!changed) return fail(changed.error());

    m_clock.pass(3);
    ReviseRequest revise;
    revise.cue = first;
    revise.sections = {revision.sections.back().name};
    revise.sets = {"energy=+0.2"};
    const auto alternatives = makeAlternatives(studio, revise, progress, {});
    if (!alternatives) return fail(alternatives.error());
    const auto accepted = acceptAlternative(studio, alternatives->alternatives.front().alternative, false, progress);
    if (!accepted) return fail(accepted.error());

    const auto comment = [&](Samples from, std::optional<Samples> to, const std::string& stem, const char* text) {
        NewComment one;
        one.cue = first;
        one.revision = accepted->revision.number;
        one.from = from;
        one.to = to;
        one.stem = stem;
        one.text = text;
        m_clock.pass(9);
        (void)catalog.addComment(one);
        return one.id;
    };
    const Section& opening = revision.sections.front();
    const CommentId asked = comment(middle(opening), std::nullopt, "", "Could the guitar come in two bars earlier, before the bicycle bell?");
    as("Ines Duarte");
    (void)catalog.noteComment({CommentNoteId::create(), asked, NewCommentNote::Kind::Reply, "Tried it in the second alternative.", std::nullopt});
    comment(revision.sections.back().start, revision.sections.back().end, revision.stems.front().name, "Kick is late against the cut here.");
    as("Ada Quill");
    const CommentId settled = comment({12 * kSampleRate}, std::nullopt, "", "The motif was checked against the corpus; nothing to object.");
    (void)catalog.noteComment({CommentNoteId::create(), settled, NewCommentNote::Kind::Resolve, "", std::nullopt});
    as("Max Brandt");
    const auto marker = [&](Samples at, const char* name, const char* colour) {
        NewMarker one;
        one.cue = first;
        one.at = at;
        one.name = name;
        one.colour = colour;
        (void)catalog.setMarker(one);
    };
    marker({15 * kSampleRate}, "Bicycle bell", "orange");
    marker({56 * kSampleRate}, "Logo", "blue");

    m_clock.pass(95);
    NewApproval approval;
    approval.cue = first;
    approval.revision = accepted->revision.number;
    approval.sections = {opening.name, revision.sections[1].name};
    approval.onBehalfOf = mara->id;
    approval.evidenceName = "mail of 23 November.eml";
    approval.note = "Love the opening.";
    (void)catalog.approve(approval);
    m_clock.pass(8);
    NewApproval changes;
    changes.cue = first;
    changes.revision = accepted->revision.number;
    changes.sections = {revision.sections.back().name};
    changes.onBehalfOf = mara->id;
    changes.requestChanges = true;
    changes.note = "More lift at the end, please.";
    (void)catalog.approve(changes);

    m_clock.pass(41);
    ClearRequest clear;
    clear.covers = {{first, accepted->revision.number}};
    clear.ask.uses = uses;
    clear.issue = true;
    for (int version = 1; version <= 2; ++version) {
        const auto issued = clearCues(studio, clear, progress);
        if (!issued) return fail(issued.error());
        clear.reason = "the uses were confirmed";
        m_clock.pass(22);
    }
    return {};
}

}  // namespace fermata::offline
