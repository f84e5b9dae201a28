// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/game_audio.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/base/text.h"
#include "core/render/render.h"
#include "core/render/seam.h"
#include "core/studio/audio_cache.h"
#include "core/studio/take_reader.h"

namespace fermata {
namespace {

constexpr int64_t kStingerFade = kSampleRate * 3 / 2;
constexpr int32_t kSilence = 8389;   // -60 dBFS.

struct Cut {
    std::vector<int32_t> audio;   // Windows of the sections, one after the other.
    int64_t ringIn = 0;           // Frames from which an earlier ring-out was taken.
};

int32_t quantised(float sample) {
    const double scaled = std::clamp(static_cast<double>(sample) * 8388608.0, -8388608.0, 8388607.0);
    return static_cast<int32_t>(scaled >= 0 ? scaled + 0.5 : scaled - 0.5);
}

class Cutter {
  public:
    Cutter(Studio& studio, const Revision& revision) : m_studio(studio), m_revision(revision) {}

    Result<Cut> windows(const Stem& stem, size_t first, size_t last) {
        Cut cut;
        for (size_t i = first; i <= last; ++i) {
            const Result<std::vector<int32_t>> window = m_studio.audio.cell(m_revision, m_revision.sections[i], stem);
            if (!window) return fail(window.error());
            cut.audio.insert(cut.audio.end(), window->begin(), window->end());
        }
        const Result<std::vector<float>> ring = ringIn(stem, first);
        if (!ring) return fail(ring.error());
        if (!ring->empty()) {
            const auto frames = static_cast<size_t>((m_revision.sections[first].end - m_revision.sections[first].start).value) * 2;
            const std::vector<int32_t> clean = swapTail(std::span(cut.audio).first(frames), *ring, {});
            std::copy(clean.begin(), clean.end(), cut.audio.begin());
            cut.ringIn = static_cast<int64_t>(std::min(frames, ring->size()) / 2);
        }
        return cut;
    }

    // What sounds on after section `last`, from its window's end on.
    Result<std::vector<int32_t>> tail(const Stem& stem, size_t last) {
        size_t next = last + 1;
        if (next == m_revision.sections.size()) {
            if (!m_revision.loop) return std::vector<int32_t>{};
            next = 0;
        }
        const Result<std::vector<float>> ring = ringIn(stem, next);
        if (!ring) return fail(ring.error());
        std::vector<int32_t> out;
        for (const float sample : *ring) out.push_back(quantised(sample));
        return out;
    }

  private:
    // The ring-out that was mixed into the start of a section. A section that begins inside a print (it was split) has
    // none on record: its file then begins with it, and the one before ends without it.
    Result<std::vector<float>> ringIn(const Stem& stem, size_t section) {
        const Cell* cell = m_revision.cell(m_revision.sections[section].id, stem.id);
        if (cell == nullptr) return fail(Code::Internal, "A revision lacks a cell.");
        if (cell->offset.value != 0) return std::vector<float>{};
        const Result<Print> print = m_studio.catalog.print(m_revision.cue, cell->print);
        if (!print) return fail(print.error());
        if (print->carryIn.isNull()) return std::vector<float>{};
        return m_studio.audio.carry(print->carryIn);
    }

    Studio& m_studio;
    const Revision& m_revision;
};

size_t indexOf(const Revision& revision, const std::string& name) {
    const Section* section = revision.sectionNamed(name);
    return section == nullptr ? 0 : static_cast<size_t>(section - revision.sections.data());
}

void equalLengths(PackGameSound& sound) {
    size_t longest = 0;
    for (const PackGameFile& file : sound.files) longest = std::max(longest, file.audio.size());
    for (PackGameFile& file : sound.files) file.audio.resize(longest);
}

// How far past its last bar line a cue with an ending of its own still holds a note that sounds in a state.
Result<Ticks> heldPast(Studio& studio, const Revision& revision, const std::map<std::string, int>& levels) {
    const Section& last = revision.sections.back();
    const Ticks bars = revision.tempo.barStart(last.firstBar + last.bars) - revision.tempo.barStart(last.firstBar);
    TakeReader takes(studio, revision);
    Ticks held{0};
    for (const Stem& stem : revision.stems) {
        if (!levels.contains(stem.name)) continue;
        const auto take = takes.at(revision.sections.size() - 1, stem);
        if (!take) return fail(take.error());
        if (*take == nullptr) continue;
        for (const Note& note : (*take)->notes) held = std::max(held, note.start + note.nudge + note.length - bars);
    }
    return held;
}

// What plays once to the cue's own end leaves when its last chord is let go, on the beat: what comes next begins over its
// room, not over the chord. The tempo goes on in whole bars, of which the exit cue may end the last one early.
void leaveAfter(PackGameSound& sound, Ticks held) {
    if (held <= Ticks{0}) return;
    const Bar bar = sound.tempo.bars().back();
    const int64_t beat = bar.meter.beat().value;
    const int64_t beats = (held.value - beat / 16 + beat - 1) / beat;   // People let go a little late.
    const Ticks exit = sound.tempo.barStart(sound.tempo.barCount()) + Ticks{beats * beat};
    std::vector<Bar> bars = sound.tempo.bars();
    for (int64_t more = 0; more < beats; more += bar.meter.beats) bars.push_back(bar);
    sound.tempo = TempoMap(std::move(bars));
    sound.body = std::min(sound.tempo.sampleAt(exit).value, sound.frames());
}

Result<PackGameSound> run(Cutter& cutter, const Revision& revision, const std::vector<std::string>& sections,
                          const std::map<std::string, int>& levels) {
    const size_t first = indexOf(revision, sections.front()), last = indexOf(revision, sections.back());
    const Section &from = revision.sections[first], &to = revision.sections[last];
    PackGameSound sound;
    sound.sections = sections;
    sound.from = from.start;
    sound.key = from.key;
    sound.tempo = revision.tempo.slice(from.firstBar, to.firstBar + to.bars - from.firstBar);
    // The last section's window also holds the cue's tail: it lies after the exit cue.
    sound.body = (revision.tempo.barStartSample(to.firstBar + to.bars) - from.start).value;
    for (const Stem& stem : revision.stems) {
        const auto level = levels.find(stem.name);
        if (level == levels.end() || level->second <= kGameOff) continue;
        Result<Cut> cut = cutter.windows(stem, first, last);
        if (!cut) return fail(cut.error());
        const Result<std::vector<int32_t>> tail = cutter.tail(stem, last);
        if (!tail) return fail(tail.error());
        cut->audio.insert(cut->audio.end(), tail->begin(), tail->end());
        sound.files.push_back({stem.name, std::move(cut->audio), level->second, cut->ringIn});
    }
    equalLengths(sound);
    return sound;
}

// The first bars of a section as one sound; what follows them fades away within a second and a half.
Result<PackGameSound> stingerSound(Cutter& cutter, const Revision& revision, const GameStinger& stinger) {
    const size_t index = indexOf(revision, stinger.section);
    const Section& section = revision.sections[index];
    std::map<std::string, int> levels;
    for (const std::string& stem : stinger.stems) levels[stem] = 0;
    Result<PackGameSound> whole = run(cutter, revision, {stinger.section}, levels);
    if (!whole) return whole;
    PackGameFile file{stinger.name, {}, stinger.level, 0};
    whole->body = (revision.tempo.barStartSample(section.firstBar + stinger.bars) - section.start).value;
    whole->tempo = revision.tempo.slice(section.firstBar, stinger.bars);
    const auto frames = std::min<int64_t>(whole->frames(), whole->body + kStingerFade);
    file.audio.resize(static_cast<size_t>(frames) * 2);
    for (const PackGameFile& stem : whole->files) {
        file.ringIn = std::max(file.ringIn, stem.ringIn);
        for (size_t i = 0; i < file.audio.size(); ++i) file.audio[i] += stem.audio[i];
    }
    const int64_t fade = std::max<int64_t>(1, frames - whole->body);
    for (int64_t i = whole->body; i < frames; ++i) {
        for (const int64_t c : {0, 1}) {
            int32_t& sample = file.audio[static_cast<size_t>(2 * i + c)];
            sample = static_cast<int32_t>(int64_t{sample} * (frames - 1 - i) / fade);
        }
    }
    const auto loud = std::find_if(file.audio.begin(), file.audio.end(), [](int32_t s) { return s < -8388608 || s > 8388607; });
    if (loud != file.audio.end()) {
        return fail(Code::InvalidArgument, "The stinger “" + stinger.name + "” leaves 24 bits where its stems add up; take fewer stems.");
    }
    whole->kind = PackGameSound::Kind::Stinger;
    whole->name = "stinger_" + stinger.name;
    whole->files = {std::move(file)};
    return whole;
}

}  // namespace

Result<std::vector<PackGameSound>> gameSounds(Studio& studio, const Revision& revision, const Game& game, const GameCues& others) {
    if (const Result<void> loaded = studio.audio.preload(revision, studio.threads); !loaded) return fail(loaded.error());
    for (const auto& [name, other] : others) {
        if (const Result<void> loaded = studio.audio.preload(other, studio.threads); !loaded) return fail(loaded.error());
    }
    Cutter cutter(studio, revision);
    std::vector<PackGameSound> sounds;
    for (const GameState& state : game.states) {
        const Revision& played = playedBy(state, revision, others);
        const bool own = &played == &revision;
        Cutter itsCutter(studio, played);
        Result<PackGameSound> sound = run(itsCutter, played, state.sections, state.levels);
        if (!sound) return fail(sound.error());
        if (!own) {
            sound->cue = state.cue;
            sound->revision = played.number;
            sound->revisionHash = played.hash();
        }
        if (sound->files.empty()) return fail(Code::InvalidArgument, "No stem sounds in the state “" + state.name + "”.");
        sound->name = state.name;
        sound->loop = state.loop;
        if (!state.loop && !played.loop && state.sections.back() == played.sections.back().name) {
            const Result<Ticks> held = heldPast(studio, played, state.levels);
            if (!held) return fail(held.error());
            leaveAfter(*sound, *held);
        }
        sounds.push_back(std::move(*sound));
    }
    std::map<std::string, int> all;
    for (const Stem& stem : revision.stems) all[stem.name] = 0;
    std::vector<std::string> segments;
    for (const GameTransition& rule : game.transitions) {
        if (rule.segment.empty() || std::find(segments.begin(), segments.end(), rule.segment) != segments.end()) continue;
        segments.push_back(rule.segment);
        Result<PackGameSound> sound = run(cutter, revision, {rule.segment}, all);
        if (!sound) return fail(sound.error());
        sound->kind = PackGameSound::Kind::Segment;
        sound->name = "transition_" + slug(rule.segment);
        sound->section = rule.segment;
        sounds.push_back(std::move(*sound));
    }
    for (const GameStinger& stinger : game.stingers) {
        Result<PackGameSound> sound = stingerSound(cutter, revision, stinger);
        if (!sound) return fail(sound.error());
        sounds.push_back(std::move(*sound));
    }
    return sounds;
}

std::vector<std::string> gameRemarks(const Game& game, const std::vector<PackGameSound>& sounds) {
    std::vector<std::string> remarks = gameRemarks(game);
    for (const PackGameSound& sound : sounds) {
        const bool sounding = std::any_of(sound.files.begin(), sound.files.end(), [](const PackGameFile& file) {
            return std::any_of(file.audio.begin(), file.audio.end(), [](int32_t sample) { return std::abs(sample) > kSilence; });
        });
        if (!sounding) remarks.push_back(sound.name + " is silent: its stems rest in " + joined(sound.sections, ", "));
    }
    return remarks;
}

GameBank gameBank(const std::vector<PackGameSound>& sounds) {
    GameBank bank;
    for (const PackGameSound& sound : sounds) {
        if (sound.kind == PackGameSound::Kind::Stinger) {
            bank.stingers[sound.files.front().stem] = sound.files.front().audio;
            continue;
        }
        GameSound played{sound.body, sound.tempo, {}};
        for (const PackGameFile& file : sound.files) played.stems[file.stem] = file.audio;
        (sound.kind == PackGameSound::Kind::State ? bank.states[sound.name] : bank.segments[sound.section]) = std::move(played);
    }
    return bank;
}

}  // namespace fermata
