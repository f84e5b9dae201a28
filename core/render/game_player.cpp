// SPDX-License-Identifier: GPL-3.0-or-later
// First the events become voices with exact starts and ends, then the voices are added up.
#include "core/render/game_player.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/music/timecode.h"
#include "core/render/exact_math.h"

namespace fermata {
namespace {

constexpr int64_t kBlock = 64;              // Frames between two gains.
constexpr int64_t kUnity = int64_t{1} << 24;
constexpr int64_t kEnd = INT64_MAX;

int64_t gainOfLevel(int level) {
    if (level <= kGameOff) return 0;
    if (level == 0) return kUnity;
    return static_cast<int64_t>(gainOf(level / 100.0) * static_cast<double>(kUnity) + 0.5);
}

int64_t frames(int ms) { return samplesFromMilliseconds(ms).value; }

// A sound that is heard from `start` until it ends or is cut.
struct Sounding {
    const GameSound* sound = nullptr;
    const GameState* state = nullptr;       // Null for a segment: all stems at level 0.
    const std::vector<int32_t>* plain = nullptr;   // A stinger.
    int level = 0;                          // Of a stinger.
    int64_t start = 0, cut = kEnd;          // From the cut on it fades.
    int64_t fadeIn = 0, fadeOut = 0;
};

// A parameter's way through time, in thousandths.
class Track {
  public:
    explicit Track(const GameParameter& parameter) : m_slew(std::max<int64_t>(1, frames(parameter.slewMs))) {
        m_steps.push_back({0, parameter.initial * 1000, parameter.initial * 1000});
    }
    void set(int64_t at, int value) { m_steps.push_back({at, this->at(at), value * int64_t{1000}}); }
    int64_t at(int64_t frame) const {
        auto step = std::find_if(m_steps.rbegin(), m_steps.rend(), [&](const Step& item) { return item.at <= frame; });
        if (step == m_steps.rend()) return m_steps.front().to;
        const int64_t done = std::min(frame - step->at, m_slew);
        return step->from + (step->to - step->from) * done / m_slew;
    }

  private:
    struct Step { int64_t at, from, to; };
    int64_t m_slew;
    std::vector<Step> m_steps;
};

// Where, from `position` in a sound on, a change may happen.
int64_t syncPoint(const GameSound& sound, int64_t position, const GameTransition& rule) {
    if (rule.when == GameSync::Immediate) return std::clamp<int64_t>(position, 0, sound.body);
    if (rule.when == GameSync::ExitCue) return sound.body;
    const TempoMap& tempo = sound.tempo;
    for (int bar = 0; bar < tempo.barCount(); ++bar) {
        if (rule.when == GameSync::NextGrid && bar % std::max(1, rule.gridBars) != 0) continue;
        const Meter& meter = tempo.bars()[static_cast<size_t>(bar)].meter;
        const int beats = rule.when == GameSync::NextBeat ? meter.beats : 1;
        for (int beat = 0; beat < beats; ++beat) {
            const int64_t at = tempo.sampleAt(tempo.barStart(bar) + meter.beat() * beat).value;
            if (at >= position && at < sound.body) return at;
        }
    }
    return sound.body;
}

class Planner {
  public:
    Planner(const Game& game, const GameBank& bank) : m_game(game), m_bank(bank) {
        for (const GameParameter& parameter : game.parameters) m_tracks.emplace_back(parameter);
    }

    Result<void> plan(std::span<const GameEvent> events, int64_t until) {
        for (const GameEvent& event : events) {
            if (event.at.value > until) break;
            if (const Result<void> went = goOn(event.at.value); !went) return went;
            const Result<void> done = handle(event);
            if (!done) return done;
        }
        if (const Result<void> went = goOn(until); !went) return went;
        m_goesOn = m_state != nullptr;
        closePass();
        std::stable_sort(m_log.begin(), m_log.end(), [](const GameHappening& a, const GameHappening& b) { return a.at < b.at; });
        std::erase_if(m_log, [&](const GameHappening& item) { return item.at.value > until; });
        return {};
    }

    std::vector<int32_t> render(int64_t from, int64_t to, int64_t* clipped) const {
        std::vector<int64_t> sum(static_cast<size_t>(std::max<int64_t>(0, to - from)) * 2);
        for (const Sounding& voice : m_voices) {
            if (voice.plain != nullptr) add(sum, from, to, voice, *voice.plain, nullptr);
            else for (const auto& [stem, audio] : voice.sound->stems) add(sum, from, to, voice, audio, &stem);
        }
        std::vector<int32_t> out(sum.size());
        for (size_t i = 0; i < sum.size(); ++i) {
            const int64_t held = std::clamp<int64_t>(sum[i], -8388608, 8388607);
            if (held != sum[i] && clipped != nullptr) ++*clipped;
            out[i] = static_cast<int32_t>(held);
        }
        return out;
    }

    int64_t silentFrom() const {
        if (m_goesOn) return kEnd;
        int64_t last = 0;
        for (const Sounding& voice : m_voices) {
            const auto size = static_cast<int64_t>(voice.plain != nullptr ? voice.plain->size() : voice.sound->stems.empty() ? 0 : voice.sound->stems.begin()->second.size());
            last = std::max(last, std::min(voice.start + size / 2, voice.cut == kEnd ? kEnd : voice.cut + voice.fadeOut));
        }
        return last;
    }
    const std::vector<GameSpan>& spans() const { return m_spans; }
    const std::vector<GameChange>& changes() const { return m_changes; }
    const std::vector<GameHappening>& happenings() const { return m_log; }

  private:

    void log(int64_t at, std::string what) { m_log.push_back({{at}, std::move(what)}); }

    Result<const GameSound*> sound(const std::map<std::string, GameSound>& from, const std::string& name, const char* kind) const {
        const auto at = from.find(name);
        if (at == from.end()) return fail(Code::NotFound, std::string("There is no sound for the ") + kind + " “" + name + "”.");
        return &at->second;
    }

    Result<void> enter(const std::string& name, int64_t at, int64_t fadeIn) {
        const Result<const GameSound*> found = sound(m_bank.states, name, "state");
        if (!found) return fail(found.error());
        m_state = m_game.state(name);
        if (m_state == nullptr) return fail(Code::NotFound, "There is no state “" + name + "”.");
        m_sound = *found;
        m_passStart = at;
        m_fadeIn = fadeIn;
        m_pending.reset();
        log(at, name + " enters");
        return {};
    }

    // The pass that sounds becomes a voice; `cut` when it does not end at its exit cue.
    void closePass(int64_t cut = kEnd, int64_t fadeOut = 0) {
        if (m_state == nullptr) return;
        m_voices.push_back({m_sound, m_state, nullptr, 0, m_passStart, cut, m_fadeIn, fadeOut});
        m_spans.push_back({GameSpan::Kind::State, m_state->name, m_passStart, std::min(cut, m_passStart + m_sound->body)});
        m_fadeIn = 0;
    }

    // Everything that happens by itself until `now`: exit cues and changes that were asked for.
    Result<void> goOn(int64_t now) {
        while (m_state != nullptr) {
            const int64_t exit = m_passStart + m_sound->body;
            if (m_pending && m_pending->at <= std::min(now, exit)) {
                if (const Result<void> moved = move(); !moved) return moved;
                continue;
            }
            if (exit > now) return {};
            closePass();
            if (m_state->loop) {
                m_passStart = exit;
                log(exit, m_state->name + " loops");
            } else if (!m_state->next.empty()) {
                const std::string next = m_state->next;
                log(exit, m_state->name + " ends");
                if (const Result<void> entered = enter(next, exit, 0); !entered) return entered;
            } else {
                log(exit, m_state->name + " ends");
                m_state = nullptr;
            }
        }
        return {};
    }

    Result<void> move() {
        const GameChange change = *m_pending;
        const bool atExit = change.at == m_passStart + m_sound->body;
        closePass(atExit ? kEnd : change.at, atExit ? 0 : frames(change.rule.fadeOutMs));
        int64_t at = change.at;
        if (!change.rule.segment.empty()) {
            const Result<const GameSound*> found = sound(m_bank.segments, change.rule.segment, "transition segment");
            if (!found) return fail(found.error());
            m_voices.push_back({*found, nullptr, nullptr, 0, at, kEnd, 0, 0});
            m_spans.push_back({GameSpan::Kind::Segment, change.rule.segment, at, at + (*found)->body});
            log(at, "transition segment " + change.rule.segment);
            at += (*found)->body;
        }
        return enter(change.to, at, frames(change.rule.fadeInMs));
    }

    Result<void> handle(const GameEvent& event) {
        const int64_t now = event.at.value;
        switch (event.kind) {
            case GameEvent::Kind::End: log(now, "the end"); return {};
            case GameEvent::Kind::Parameter:
                for (size_t i = 0; i < m_tracks.size(); ++i) {
                    if (m_game.parameters[i].name == event.name) m_tracks[i].set(now, event.value);
                }
                log(now, event.name + " goes to " + std::to_string(event.value));
                return {};
            case GameEvent::Kind::Stinger: return sting(event);
            case GameEvent::Kind::State: break;
        }
        if (m_state == nullptr) return enter(event.name, now, 0);
        if (m_pending) m_changes.pop_back();
        if (m_state->name == event.name) {
            m_pending.reset();
            log(now, event.name + " asked for; it plays already");
            return {};
        }
        const GameTransition rule = m_game.rule(m_state->name, event.name);
        const int64_t at = m_passStart + syncPoint(*m_sound, now - m_passStart, rule);
        const auto segment = m_bank.segments.find(rule.segment);
        m_pending = GameChange{event.name, now, at, at + (segment == m_bank.segments.end() ? 0 : segment->second.body), rule};
        m_changes.push_back(*m_pending);
        log(now, event.name + " asked for; changes at " + clockTime({m_pending->at}) + " (" + std::string(gameSyncName(rule.when)) + ")");
        return {};
    }

    Result<void> sting(const GameEvent& event) {
        const GameStinger* stinger = m_game.stinger(event.name);
        const auto audio = m_bank.stingers.find(event.name);
        if (stinger == nullptr || audio == m_bank.stingers.end()) return fail(Code::NotFound, "There is no sound for the stinger “" + event.name + "”.");
        int64_t at = event.at.value;
        if (m_state != nullptr) at = m_passStart + syncPoint(*m_sound, at - m_passStart, {"*", "*", stinger->when, 1, 0, 0, ""});
        m_voices.push_back({nullptr, nullptr, &audio->second, stinger->level, at, kEnd, 0, 0});
        m_spans.push_back({GameSpan::Kind::Stinger, event.name, at, at + static_cast<int64_t>(audio->second.size() / 2)});
        log(at, "stinger " + event.name);
        return {};
    }

    // The level's gain at a frame of the performance.
    int64_t gain(const Sounding& voice, const std::string* stem, int64_t at) const {
        if (stem == nullptr) return gainOfLevel(voice.level);
        if (voice.state == nullptr) return kUnity;
        std::vector<int64_t> values;
        for (const Track& track : m_tracks) values.push_back(track.at(at));
        return gainOfLevel(stemLevel(m_game, *voice.state, *stem, values));
    }

    static int64_t fade(const Sounding& voice, int64_t at) {
        int64_t factor = kUnity;
        if (voice.fadeIn > 0 && at < voice.start + voice.fadeIn) factor = kUnity * (at - voice.start) / voice.fadeIn;
        if (at >= voice.cut) {
            if (at >= voice.cut + voice.fadeOut) return 0;
            factor = factor * (voice.fadeOut - (at - voice.cut)) / voice.fadeOut;
        }
        return factor;
    }

    // Blocks are counted from the voice's start, wherever the stretch begins.
    void add(std::vector<int64_t>& sum, int64_t from, int64_t to, const Sounding& voice, const std::vector<int32_t>& audio, const std::string* stem) const {
        const int64_t end = std::min({voice.start + static_cast<int64_t>(audio.size() / 2), to,
                                      voice.cut == kEnd ? kEnd : voice.cut + voice.fadeOut});
        const int64_t begin = std::max(from, voice.start);
        if (begin >= end) return;
        int64_t block = voice.start + (begin - voice.start) / kBlock * kBlock;
        int64_t gainTo = gain(voice, stem, block);
        for (; block < end; block += kBlock) {
            const int64_t gainFrom = std::exchange(gainTo, gain(voice, stem, block + kBlock));
            if (gainFrom == 0 && gainTo == 0) continue;
            for (int64_t at = std::max(begin, block); at < std::min(end, block + kBlock); ++at) {
                const int64_t level = gainFrom + (gainTo - gainFrom) * (at - block) / kBlock;
                const int64_t shape = fade(voice, at);
                const int64_t whole = shape == kUnity ? level : (level * shape) >> 24;
                const auto in = static_cast<size_t>(at - voice.start) * 2, out = static_cast<size_t>(at - from) * 2;
                sum[out] += (audio[in] * whole + kUnity / 2) >> 24;
                sum[out + 1] += (audio[in + 1] * whole + kUnity / 2) >> 24;
            }
        }
    }

    const Game& m_game;
    const GameBank& m_bank;
    std::vector<Track> m_tracks;
    std::vector<Sounding> m_voices;
    std::vector<GameHappening> m_log;
    const GameState* m_state = nullptr;
    const GameSound* m_sound = nullptr;
    int64_t m_passStart = 0, m_fadeIn = 0;
    bool m_goesOn = false;
    std::optional<GameChange> m_pending;
    std::vector<GameSpan> m_spans;
    std::vector<GameChange> m_changes;
};

}  // namespace

struct GamePlay::Inside {
    Inside(const Game& game, const GameBank& bank) : planner(game, bank) {}
    Planner planner;
};

GamePlay::GamePlay() = default;
GamePlay::GamePlay(GamePlay&&) noexcept = default;
GamePlay& GamePlay::operator=(GamePlay&&) noexcept = default;
GamePlay::~GamePlay() = default;

Result<GamePlay> GamePlay::of(const Game& game, const GameBank& bank, std::span<const GameEvent> events, int64_t until) {
    GamePlay play;
    play.m_inside = std::make_unique<Inside>(game, bank);
    if (const Result<void> planned = play.m_inside->planner.plan(events, until); !planned) return fail(planned.error());
    return play;
}

std::vector<int32_t> GamePlay::render(int64_t from, int64_t to, int64_t* clipped) const { return m_inside->planner.render(from, to, clipped); }
const std::vector<GameSpan>& GamePlay::spans() const { return m_inside->planner.spans(); }
const std::vector<GameChange>& GamePlay::changes() const { return m_inside->planner.changes(); }
const std::vector<GameHappening>& GamePlay::happenings() const { return m_inside->planner.happenings(); }
int64_t GamePlay::silentFrom() const { return m_inside->planner.silentFrom(); }

Result<GamePerformance> performGame(const Game& game, const GameBank& bank, std::span<const GameEvent> events) {
    if (events.empty() || events.front().kind != GameEvent::Kind::State || events.front().at.value != 0) {
        return fail(Code::InvalidArgument, "An audition begins with a state at 0.");
    }
    const auto end = std::find_if(events.begin(), events.end(), [](const GameEvent& event) { return event.kind == GameEvent::Kind::End; });
    const int64_t length = end != events.end() ? end->at.value : events.back().at.value + 8 * kSampleRate;
    const auto played = GamePlay::of(game, bank, end != events.end() ? events.first(static_cast<size_t>(end - events.begin()) + 1) : events, length);
    if (!played) return fail(played.error());
    GamePerformance out;
    out.audio = played->render(0, length, &out.clipped);
    out.happenings = played->happenings();
    return out;
}

}  // namespace fermata
