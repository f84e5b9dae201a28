// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/names.h"

#include <algorithm>

#include "core/base/text.h"

namespace fermata {
namespace {

// Finds by id, by exact name, or by name without regard to case.
template <class Item, class NameOf, class IdOf>
Result<Item> pick(const std::vector<Item>& items, std::string_view wanted, std::string_view kind, NameOf nameOf, IdOf idOf) {
    std::vector<const Item*> found;
    for (const Item& item : items) {
        if (idOf(item) == wanted) return item;
    }
    for (const Item& item : items) {
        if (nameOf(item) == wanted) found.push_back(&item);
    }
    if (found.empty()) {
        for (const Item& item : items) {
            if (lowerCase(nameOf(item)) == lowerCase(wanted)) found.push_back(&item);
        }
    }
    if (found.size() == 1) return *found.front();
    if (found.size() > 1) {
        std::vector<std::string> ids;
        for (const Item* item : found) ids.push_back(idOf(*item));
        return fail(Code::InvalidArgument, "“" + std::string(wanted) + "” names " + std::to_string(found.size()) + " " +
                                               std::string(kind) + "s; use an id: " + joined(ids, ", ") + ".");
    }
    std::vector<std::string> names;
    for (const Item& item : items) names.push_back(nameOf(item));
    return fail(Code::NotFound, unknownName(kind, wanted, names));
}

}  // namespace

Result<ClientInfo> findClient(Catalog& catalog, std::string_view wanted) {
    const auto all = catalog.clients();
    if (!all) return fail(all.error());
    return pick(*all, wanted, "client", [](const ClientInfo& c) { return c.name; },
                [](const ClientInfo& c) { return c.id.text(); });
}

Result<ProjectInfo> findProject(Catalog& catalog, std::string_view wanted) {
    const auto all = catalog.projects();
    if (!all) return fail(all.error());
    return pick(*all, wanted, "project", [](const ProjectInfo& p) { return p.name; },
                [](const ProjectInfo& p) { return p.id.text(); });
}

Result<CueInfo> findCue(Catalog& catalog, std::string_view wanted) {
    auto all = catalog.cues();
    if (!all) return fail(all.error());
    // A cue in the archive gives its name up to one that is in use.
    const auto live = [&](const CueInfo& cue) {
        return std::any_of(all->begin(), all->end(), [&](const CueInfo& other) { return !other.archived && other.project == cue.project && lowerCase(other.title) == lowerCase(cue.title); });
    };
    std::vector<CueInfo> known;
    for (const CueInfo& cue : *all) {
        if (!cue.archived || !live(cue) || cue.id.text() == wanted) known.push_back(cue);
    }
    *all = std::move(known);
    const size_t slash = wanted.find('/');
    if (slash == std::string_view::npos) {
        return pick(*all, wanted, "cue", [](const CueInfo& c) { return c.title; },
                    [](const CueInfo& c) { return c.id.text(); });
    }
    const auto project = findProject(catalog, wanted.substr(0, slash));
    if (!project) return fail(project.error());
    std::vector<CueInfo> inProject;
    for (const CueInfo& cue : *all) {
        if (cue.project == project->id) inProject.push_back(cue);
    }
    return pick(inProject, wanted.substr(slash + 1), "cue", [](const CueInfo& c) { return c.title; },
                [](const CueInfo& c) { return c.id.text(); });
}

Result<Person> findPerson(Catalog& catalog, std::string_view wanted) {
    const auto all = catalog.people();
    if (!all) return fail(all.error());
    auto person = pick(*all, wanted, "person", [](const Person& p) { return p.name; },
                       [](const Person& p) { return p.id.text(); });
    if (!person && person.error().code == Code::NotFound) {
        return fail(Code::NotFound, person.error().message + " Add them with: fermata user add \"" + std::string(wanted) +
                                        "\" --role client --project PROJECT");
    }
    return person;
}

Result<std::vector<std::string>> sectionNames(const Revision& revision, std::string_view list) {
    std::vector<std::string> known, chosen;
    for (const Section& section : revision.sections) known.push_back(section.name);
    if (trimmed(list).empty()) return chosen;
    for (const std::string& name : splitText(list, ',')) {
        if (revision.sectionNamed(name) == nullptr) return fail(Code::InvalidArgument, unknownName("section", name, known));
        chosen.push_back(name);
    }
    return chosen;
}

Result<std::vector<std::string>> stemNames(const Revision& revision, std::string_view list) {
    std::vector<std::string> known, chosen;
    for (const Stem& stem : revision.stems) known.push_back(stem.name);
    if (trimmed(list).empty()) return chosen;
    for (const std::string& name : splitText(list, ',')) {
        if (revision.stemNamed(name) == nullptr) return fail(Code::InvalidArgument, unknownName("stem", name, known));
        chosen.push_back(name);
    }
    return chosen;
}

}  // namespace fermata
