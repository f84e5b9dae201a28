// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/game_file.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "core/base/text.h"
#include "core/compose/field_reader.h"

namespace fermata {
namespace {

// Reads a file's objects against what the cue has.
class GameReader {
  public:
    GameReader(const Json& json, const Revision& revision, const GameCues& others)
        : m_root(json, "", m_problems), m_revision(revision), m_others(others), m_sections(sectionsOf(revision)), m_stems(stemsOf(revision)) {
        for (const Section& section : revision.sections) m_bars[section.name] = section.bars;
        // A parameter moves stems of every cue that is played.
        m_allStems = m_stems;
        for (const auto& [name, other] : others) {
            for (const std::string& stem : stemsOf(other)) {
                if (std::find(m_allStems.begin(), m_allStems.end(), stem) == m_allStems.end()) m_allStems.push_back(stem);
            }
        }
    }

    Game read() {
        if (m_root.text("format") != "fermata-game-1") m_root.problem("format", "“fermata-game-1”");
        m_game.group = m_root.textOr("group", m_game.group);
        requireSlug(m_root, "group", m_game.group);
        for (FieldReader& item : m_root.objects("states", 1)) readState(item);
        checkStates();
        for (FieldReader& item : optional("transitions")) readTransition(item);
        for (FieldReader& item : optional("stingers")) readStinger(item);
        for (FieldReader& item : optional("parameters")) readParameter(item);
        m_root.refuseUnknown();
        return std::move(m_game);
    }
    const std::vector<std::string>& problems() const { return m_problems; }

  private:
    static std::vector<std::string> sectionsOf(const Revision& revision) {
        std::vector<std::string> names;
        for (const Section& section : revision.sections) names.push_back(section.name);
        return names;
    }
    static std::vector<std::string> stemsOf(const Revision& revision) {
        std::vector<std::string> names;
        for (const Stem& stem : revision.stems) names.push_back(stem.name);
        return names;
    }

    std::vector<FieldReader> optional(std::string_view key) {
        return m_root.member(key) == nullptr ? std::vector<FieldReader>{} : m_root.objects(key, 0);
    }

    void known(FieldReader& item, std::string_view key, std::string_view kind, const std::string& name, const std::vector<std::string>& names) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
            m_problems.push_back("“" + item.path(key) + "”: " + unknownName(kind, name, names));
        }
    }

    void requireSlug(FieldReader& item, std::string_view key, const std::string& name) {
        const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        });
        const bool digitFirst = !name.empty() && name[0] >= '0' && name[0] <= '9';
        if (!name.empty() && (!plain || digitFirst || name.size() > 40)) {
            item.problem(key, "at most 40 letters, digits, “_” and “-”, not beginning with a digit: it names files and objects of the game engine");
        }
    }

    void requireNew(FieldReader& item, const std::string& name, std::set<std::string>& seen) {
        requireSlug(item, "name", name);
        if (!name.empty() && !seen.insert(lowerCase(name)).second) item.problem("name", "a name of its own; another thing is called so");
    }

    int level(FieldReader& item, std::string_view key) { return item.integer(key, kGameOff, kGameMost); }

    GameSync sync(FieldReader& item, GameSync fallback) {
        static const std::vector<std::string> names{"immediate", "next_beat", "next_bar", "next_grid", "exit_cue"};
        const std::string name = item.textOr("when", std::string(gameSyncName(fallback)));
        const auto at = std::find(names.begin(), names.end(), name);
        if (at == names.end()) item.problem("when", "one of " + joined(names, ", "));
        return at == names.end() ? fallback : static_cast<GameSync>(at - names.begin());
    }

    void readState(FieldReader& item) {
        GameState state;
        state.name = item.text("name");
        requireNew(item, state.name, m_names);
        state.cue = item.textOr("cue", "");
        state.revision = item.integerOr("revision", 1, 99999, 0);
        if (state.revision > 0 && state.cue.empty()) item.problem("revision", "absent in a state without “cue”: it is a revision of that cue");
        const Revision& played = playedBy(state, m_revision, m_others);
        const std::vector<std::string> sections = sectionsOf(played), stemNames = stemsOf(played);
        state.sections = item.texts("sections", true);
        for (size_t i = 0; i < state.sections.size(); ++i) {
            known(item, "sections", "section", state.sections[i], sections);
            const auto at = std::find(sections.begin(), sections.end(), state.sections[i]);
            const bool follows = i == 0 || (at != sections.begin() && at != sections.end() && *(at - 1) == state.sections[i - 1]);
            if (!follows) item.problem("sections", "sections that follow each other in the cue (" + joined(sections, ", ") + ")");
        }
        if (auto stems = item.object("stems")) {
            for (const std::string& stem : stems->names()) {
                known(item, "stems", "stem", stem, stemNames);
                state.levels[stem] = level(*stems, stem);
            }
        }
        if (state.levels.empty()) item.problem("stems", "an object of at least one stem and its level in millibels, such as {\"bass\": -300}");
        state.loop = item.flagOr("loop", true);
        state.next = item.textOr("next", "");
        if (state.loop && !state.next.empty()) item.problem("next", "absent in a state that loops");
        item.refuseUnknown();
        m_game.states.push_back(std::move(state));
    }

    void checkStates() {
        for (const GameState& state : m_game.states) m_stateNames.push_back(state.name);
        for (const GameState& state : m_game.states) {
            if (!state.next.empty() && m_game.state(state.next) == nullptr) {
                m_problems.push_back("“states” " + state.name + ", next: " + unknownName("state", state.next, m_stateNames));
            }
        }
    }

    void readTransition(FieldReader& item) {
        GameTransition rule;
        for (const auto& [key, field] : {std::pair{"from", &rule.from}, {"to", &rule.to}}) {
            *field = item.textOr(key, "*");
            if (*field != "*") known(item, key, "state", *field, m_stateNames);
        }
        rule.when = sync(item, GameSync::NextBar);
        rule.gridBars = item.integerOr("grid_bars", 1, 64, 1);
        rule.fadeOutMs = item.integerOr("fade_out_ms", 5, 20000, 20);
        rule.fadeInMs = item.integerOr("fade_in_ms", 0, 20000, 0);
        rule.segment = item.textOr("segment", "");
        known(item, "segment", "section", rule.segment, m_sections);
        item.refuseUnknown();
        m_game.transitions.push_back(std::move(rule));
    }

    void readStinger(FieldReader& item) {
        GameStinger stinger;
        stinger.name = item.text("name");
        requireNew(item, stinger.name, m_names);
        stinger.section = item.text("section");
        known(item, "section", "section", stinger.section, m_sections);
        stinger.bars = item.integerOr("bars", 1, 64, 1);
        if (const auto bars = m_bars.find(stinger.section); bars != m_bars.end() && stinger.bars > bars->second) {
            item.problem("bars", "at most the " + std::to_string(bars->second) + " bars of section " + stinger.section);
        }
        stinger.stems = item.texts("stems", true);
        if (stinger.stems.empty()) item.problem("stems", "a list of at least one stem");
        for (const std::string& stem : stinger.stems) known(item, "stems", "stem", stem, m_stems);
        if (item.member("level") != nullptr) stinger.level = level(item, "level");
        stinger.when = sync(item, GameSync::NextBeat);
        if (stinger.when == GameSync::NextGrid) item.problem("when", "one of immediate, next_beat, next_bar, exit_cue");
        item.refuseUnknown();
        m_game.stingers.push_back(std::move(stinger));
    }

    void readParameter(FieldReader& item) {
        GameParameter parameter;
        parameter.name = item.text("name");
        requireNew(item, parameter.name, m_names);
        parameter.initial = item.integerOr("initial", 0, 100, 50);
        parameter.slewMs = item.integerOr("slew_ms", 0, 60000, 500);
        for (FieldReader& entry : item.objects("curves", 1)) {
            GameCurve curve;
            curve.stem = entry.text("stem");
            known(entry, "stem", "stem", curve.stem, m_allStems);
            curve.states = entry.texts("states", false);
            for (const std::string& state : curve.states) known(entry, "states", "state", state, m_stateNames);
            readPoints(entry, curve);
            entry.refuseUnknown();
            parameter.curves.push_back(std::move(curve));
        }
        item.refuseUnknown();
        m_game.parameters.push_back(std::move(parameter));
    }

    void readPoints(FieldReader& entry, GameCurve& curve) {
        const Json* points = entry.member("points");
        bool good = points != nullptr && points->is_array() && !points->empty();
        for (size_t i = 0; good && i < points->size(); ++i) {
            const Json& point = (*points)[i];
            good = point.is_array() && point.size() == 2 && point[0].is_number_integer() && point[1].is_number_integer();
            if (!good) break;
            const auto x = point[0].get<int64_t>(), y = point[1].get<int64_t>();
            good = x >= 0 && x <= 100 && y >= kGameOff && y <= kGameMost && (curve.points.empty() || x > curve.points.back().x);
            if (good) curve.points.push_back({static_cast<int>(x), static_cast<int>(y)});
        }
        if (!good) entry.problem("points", "a list of [x, millibels] pairs, x rising from 0 to 100, levels from -9600 (off) to 1200");
    }

    std::vector<std::string> m_problems;
    FieldReader m_root;
    const Revision& m_revision;
    const GameCues& m_others;
    std::vector<std::string> m_sections, m_stems, m_allStems, m_stateNames;
    std::map<std::string, int> m_bars;
    std::set<std::string> m_names;
    Game m_game;
};

std::vector<std::string> namesOf(const Game& game) {
    std::vector<std::string> names;
    for (const GameState& state : game.states) names.push_back(state.name);
    for (const GameParameter& parameter : game.parameters) names.push_back(parameter.name + "=0…100");
    for (const GameStinger& stinger : game.stingers) names.push_back("stinger " + stinger.name);
    names.emplace_back("end");
    return names;
}

// What there is instead, and where more of it comes from.
std::string noSuch(const Game& game, std::string_view kind, std::string_view wanted, const std::vector<std::string>& known) {
    std::string text = unknownName(kind, wanted, known);
    if (known.empty()) text += " The states have none. Known: " + joined(namesOf(game), ", ") + ".";
    return text + " To add one: --save-states FILE writes the states; change them and give them back with --states FILE.";
}

Result<GameEvent> scriptEvent(std::string_view part, const Game& game, const Revision& revision) {
    const auto refuse = [&](const std::string& why) { return fail(Code::InvalidArgument, "The script says “" + std::string(part) + "”: " + why); };
    const size_t space = part.find(' ');
    if (space == std::string_view::npos) return refuse("write a time and what happens, such as “8 " + game.states.front().name + "”.");
    const auto at = parsePosition(part.substr(0, space), revision.frameRate, revision.startFrames);
    if (!at) return refuse(at.error().message);
    GameEvent event;
    event.at = *at;
    const std::string what(trimmed(part.substr(space)));
    if (const size_t equals = what.find('='); equals != std::string::npos) {
        event.kind = GameEvent::Kind::Parameter;
        event.name = trimmed(std::string_view(what).substr(0, equals));
        const std::string text(trimmed(std::string_view(what).substr(equals + 1)));
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), event.value);
        if (error != std::errc() || end != text.data() + text.size() || event.value < 0 || event.value > 100) {
            return refuse("“" + text + "” must be a whole number from 0 to 100.");
        }
        std::vector<std::string> known;
        for (const GameParameter& parameter : game.parameters) known.push_back(parameter.name);
        if (game.parameter(event.name) == nullptr) return refuse(noSuch(game, "parameter", event.name, known));
        return event;
    }
    if (what == "end") event.kind = GameEvent::Kind::End;
    else if (what.starts_with("stinger ")) {
        event.kind = GameEvent::Kind::Stinger;
        event.name = trimmed(std::string_view(what).substr(8));
        std::vector<std::string> known;
        for (const GameStinger& stinger : game.stingers) known.push_back(stinger.name);
        if (game.stinger(event.name) == nullptr) return refuse(noSuch(game, "stinger", event.name, known));
    } else {
        event.name = what;
        if (game.state(what) == nullptr) return refuse(noSuch(game, "state", what, namesOf(game)));
    }
    return event;
}

}  // namespace

Result<Game> gameFromJson(const Json& json, const Revision& revision, std::string_view origin, const GameCues& others) {
    GameReader reader(json, revision, others);
    Game game = reader.read();
    if (reader.problems().empty()) return game;
    return fail(Code::InvalidArgument, std::string(origin) + " cannot be used:\n  " + joined(reader.problems(), "\n  "));
}

Result<std::vector<GameEvent>> gameScript(std::string_view script, const Game& game, const Revision& revision) {
    std::vector<GameEvent> events;
    for (const std::string& part : splitText(script, ';')) {
        const std::string_view words = trimmed(part);
        if (words.empty()) continue;
        const Result<GameEvent> event = scriptEvent(words, game, revision);
        if (!event) return fail(event.error());
        events.push_back(*event);
    }
    std::stable_sort(events.begin(), events.end(), [](const GameEvent& a, const GameEvent& b) { return a.at < b.at; });
    if (!events.empty() && events.back().at.value > 3600 * kSampleRate) {
        return fail(Code::InvalidArgument, "The script goes on for more than an hour; an audition is shorter.");
    }
    const bool begins = !events.empty() && events.front().at.value == 0 && events.front().kind == GameEvent::Kind::State;
    if (!begins) events.insert(events.begin(), {{0}, GameEvent::Kind::State, game.states.front().name, 0});
    return events;
}

}  // namespace fermata
