// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/play/taste.h"

#include <algorithm>
#include <cstdlib>

#include "core/compose/activity.h"
#include "core/compose/colour.h"
#include "core/compose/harmony.h"
#include "models/tokens/controls.h"
#include "models/tokens/takes.h"

namespace fermata::play {

using namespace tokens;

namespace {

// Grid places: sixteenths, and triplet eighths where the style neither swings (it writes straight) nor counts in eighths.
constexpr int kSixteenth = 6, kTriplet = 8;
// Chord tones on strong beats, roots under chords, tones outside key and chord; chosen by ear on ten cues.
constexpr float kStrongChordTone = 1.6F, kWeakChordTone = 0.3F, kRoot = 2.5F, kOutside = -3.5F, kWideLeap = -1.2F, kMuddy = -3.0F;

static_assert(kActivityClasses == kActivityBounds && kColourClasses == kBrightnessClasses, "the plan's controls are the net's");

int classBottom(int density, int ticks) {
    constexpr std::array<int, 8> kHundredths{0, 0, 50, 100, 150, 250, 400, 600};
    return kHundredths[static_cast<size_t>(std::clamp(density, 0, 7))] * ticks / kGridPerQuarter / 100;
}

int wrapped(int pitch) { return (pitch % 12 + 12) % 12; }

}  // namespace

Taste::Taste(const PlayedCell& cell, const std::vector<GridBar>& bars, const std::vector<std::vector<GridNote>>& like)
    : m_cell(cell), m_bars(bars) {
    const std::string& role = cell.stem->role;
    m_drums = role == "rhythm";
    m_bass = role == "bass";
    m_line = m_bass || role == "melody";
    const Orchestration& part = *cell.part;
    m_low = part.low - 2;
    m_high = part.high + 4;
    // The register follows the direction as the rule players' does: a window of two octaves that moves.
    if (m_line && part.high - part.low > 12) {
        const int centre = part.low + (part.high - part.low) * (150 + cell.direction.registerHeight.permille * 7 / 10) / 1000;
        m_low = std::max(m_low, centre - 12);
        m_high = std::min(m_high, centre + 12);
    }
    int lowest = 127, highest = 0;
    for (const auto& notes : like) {
        for (const GridNote& note : notes) {
            lowest = std::min(lowest, note.pitch);
            highest = std::max(highest, note.pitch);
            if (m_drums) m_drumKeys[static_cast<size_t>(note.pitch)] = true;
        }
    }
    if (!m_drums && lowest <= highest) {
        // Chords and pads stay where the style voices them.
        if (!m_line) {
            m_low = std::max(m_low, lowest - 4);
            m_high = std::min(m_high, highest + 5);
        }
        else {
            // A line goes its own way within a fifth of the style's.
            m_low = std::max(m_low, lowest - 7);
            m_high = std::min(m_high, highest + 7);
        }
        m_low = std::min(m_low, lowest);
        m_high = std::max(m_high, highest);
    }
    for (int voice = static_cast<int>(Voice::Kick); m_drums && voice <= static_cast<int>(Voice::TomHigh); ++voice) {
        if (cell.hasVoice(static_cast<Voice>(voice))) m_drumKeys[static_cast<size_t>(drumKeyOf(static_cast<Voice>(voice)))] = true;
    }
    // What a person asks beyond the style's own brightness.
    if (role == "harmony" || role == "texture") m_brightness = colourAsked(cell.direction);
    Ticks start;
    for (size_t bar = 0; bar < bars.size(); ++bar) {
        m_barStart.push_back(start);
        start += Ticks{bars[bar].ticks * kTicksPerGrid};
        const std::vector<GridNote>& notes = bar < like.size() ? like[bar] : std::vector<GridNote>{};
        const Controls found = measureControls(notes, bars[bar], m_drums);
        m_asked.push_back(found);
        Controls lead;
        lead.density = found.density;
        lead.activity = found.activity;
        if (m_drums) lead.polyphony = found.polyphony;   // Strokes together carry the weight.
        m_steers.emplace_back(lead, bars[bar], m_drums, m_brightness);
        BarLimits limits;
        int onsets = 0, together = 0, most = 0;
        for (size_t i = 0; i < notes.size(); ++i) {
            const bool fresh = i == 0 || notes[i].onset != notes[i - 1].onset;
            onsets += fresh ? 1 : 0;
            together = fresh ? 1 : together + 1;
            most = std::max(most, together);
        }
        const auto count = static_cast<int>(notes.size());
        limits.silent = count == 0;
        limits.maxTogether = m_line ? 1 : m_drums ? std::clamp(most + 1, 2, 5) : std::clamp(most, 1, 6);
        // Drums carry the energy of a section: they keep nearer to what the style plays there.
        const int least = m_drums ? 90 : 60, most100 = m_drums ? 125 : 145;
        limits.minNotes = std::max(count == 0 ? 0 : 1, std::max(count * least / 100, classBottom(found.density - 1, bars[bar].ticks)));
        limits.maxNotes = std::max(count * most100 / 100, count + 1);
        limits.maxOnsets = std::max(onsets * most100 / 100, onsets + 1);
        m_limits.push_back(limits);
        std::vector<int>& pace = m_onsets.emplace_back();
        for (const GridNote& note : notes) pace.push_back(note.onset);
    }
}

float Taste::onset(int bar, int value, const std::vector<GridNote>& written) const {
    const BarLimits& limit = limits(bar);
    const auto count = static_cast<int>(written.size());
    const float led = m_steers[static_cast<size_t>(bar)].onset(value, written);
    if (value == kEnd) return (count < limit.minNotes ? -8.0F : 0.0F) + led;
    // Only what fills a step's whole length goes on in another; nobody ties instead of ending.
    if (value == kTie) return !written.empty() && written.back().length % kMaxLength == 0 && written.back().length < 8 * kMaxLength ? 0.0F : kNever;
    if (limit.silent || count >= limit.maxNotes) return kNever;
    const int at = value - kFirstOnset;
    const bool triplets = m_cell.style->swing == 0 && m_cell.meter.unit == 4;
    if (at % kSixteenth != 0 && !(triplets && at % kTriplet == 0)) return kNever;
    if (!m_cell.isOpen(m_barStart[static_cast<size_t>(bar)] + Ticks{at * kTicksPerGrid})) return kNever;
    int onsets = 0, together = 0;
    for (size_t i = 0; i < written.size(); ++i) {
        onsets += i == 0 || written[i].onset != written[i - 1].onset ? 1 : 0;
        together += written[i].onset == at ? 1 : 0;
    }
    if (together >= limit.maxTogether) return kNever;
    if (together == 0 && onsets >= limit.maxOnsets) return kNever;
    // Whoever leaps ahead in a bar leaves no room for what it still wants: the pace of the style's own bar is kept.
    const std::vector<int>& pace = m_onsets[static_cast<size_t>(bar)];
    const auto before = std::lower_bound(pace.begin(), pace.end(), at) - pace.begin();
    const auto behind = static_cast<int>(before) * (m_drums ? 90 : 60) / 100 - count - 1;
    return led + (behind > 0 ? std::max(-7.0F, -1.2F * static_cast<float>(behind)) : 0.0F);
}

float Taste::pitch(int bar, int onset, int value, const std::vector<GridNote>& written, int lastKey) const {
    const int key = keyOf(value);
    if (m_drums) return key >= 0 && key < 128 && m_drumKeys[static_cast<size_t>(key)] ? 0.0F : kNever;
    if (key < m_low || key > m_high) return kNever;
    const Ticks inBar{onset * kTicksPerGrid};
    const Ticks at = m_barStart[static_cast<size_t>(bar)] + inBar;
    const Chord& chord = m_cell.chordAt(at);
    const std::vector<int> tones = chordTones(chord);
    const bool inChord = std::any_of(tones.begin(), tones.end(), [&](int tone) { return wrapped(tone) == wrapped(key); });
    const bool strong = inBar.value == 0 || m_cell.isStrong(inBar) || chord.start == at;
    float nats = m_steers[static_cast<size_t>(bar)].pitch(key, onset, written);
    if (inChord) nats += strong ? kStrongChordTone : kWeakChordTone;
    else if (!fits(key, m_cell.section->key, chord)) nats += strong ? kNever : kOutside;
    else if (strong && m_bass) nats += kOutside;
    if (m_bass && (chord.start == at || inBar.value == 0) && wrapped(key) == wrapped(chord.bass >= 0 ? chord.bass : chord.root)) nats += kRoot;
    if (m_line && lastKey >= 0) {
        const int leap = std::abs(key - lastKey);
        if (leap > 14) return kNever;
        if (leap > 9) nats += kWideLeap;
    }
    for (const GridNote& note : written) {
        if (note.onset != onset) continue;
        const int gap = std::abs(key - note.pitch);
        if (gap == 1 || (gap < 3 && std::max(key, note.pitch) < 52)) nats += kMuddy;
    }
    return nats;
}

float Taste::length(int, int, int value) const { return value <= 0 ? kNever : 0.0F; }

}  // namespace fermata::play
