// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/other_sound.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/brief/instrument_names.h"
#include "core/compose/played_sound.h"
#include "core/compose/sounds.h"
#include "core/compose/style_shelf.h"
#include "core/render/live_meter.h"
#include "core/render/render.h"
#include "core/sound/compass.h"
#include "core/sound/instrument.h"

namespace fermata {
namespace {

constexpr int kLevelAsMade = 500;
constexpr double kLevelSpan = 24;   // dB over the knob's 1000.

bool isUnpitched(std::string_view role) { return role == "rhythm" || role == "effects"; }

struct Found {
    Sound sound;
    std::string instrument;   // By its common name.
    std::string style;        // Whose sound it is; empty = a patch by its id.
};

// What can play a role's notes, the likeliest first.
std::vector<Found> soundsFor(Studio& studio, const Style& style, std::string_view role) {
    std::vector<std::string> unreadable;
    std::vector<Style> styles{style};
    for (Style& other : readableStyles(studio.styles, unreadable)) {
        if (other.id != style.id) styles.push_back(std::move(other));
    }
    std::vector<Found> found;
    for (const bool ownRole : {true, false}) {
        for (const Style& one : styles) {
            for (const auto& [of, sounds] : one.sounds) {
                if ((of == role) != ownRole || isUnpitched(of) != isUnpitched(role) || (isUnpitched(role) && !ownRole)) continue;
                for (const StyleSound& sound : sounds) {
                    for (const std::string& instrument : sound.instruments) found.push_back({{sound.patch, sound.parameters}, instrument, one.id});
                }
            }
        }
    }
    for (const PatchInfo& patch : patches()) {
        const bool unpitched = std::any_of(patch.roles.begin(), patch.roles.end(), isUnpitched);
        const bool same = std::find(patch.roles.begin(), patch.roles.end(), role) != patch.roles.end();
        if (isUnpitched(role) ? same : !unpitched) found.push_back({{patch.id, {{"brightness", 500}, {"room", 300}, {"width", 600}}}, patch.id, ""});
    }
    return found;
}

bool isOf(const Found& one, const std::string& word) { return playsInstrument(word, {one.sound.patch, {one.instrument}, {}, 0}); }

// The sound that a word means: whole words at either side, another than the one that plays now.
const Found* meant(const std::vector<Found>& all, const std::string& word, const std::string& now) {
    for (const bool exactly : {true, false}) {
        for (const Found& one : all) {
            if (one.sound.patch != now && (exactly ? one.instrument == word || one.sound.patch == word : isOf(one, word))) return &one;
        }
    }
    return nullptr;
}

// Where every one of the sections plays such an instrument already: the others of that name, or "no other"; else empty.
std::string othersOfThat(const std::vector<Found>& all, const std::string& word, const PlannedStem& stem, const Plan& plan, const std::vector<size_t>& sections) {
    for (const size_t s : sections) {
        const StemDirection& direction = plan.sections[s].stems.at(stem.name);
        const std::string& now = direction.sound ? direction.sound->patch : stem.sound;
        if (std::none_of(all.begin(), all.end(), [&](const Found& one) { return one.sound.patch == now && isOf(one, word) && one.sound.patch != word; })) return {};
    }
    std::vector<std::string> others;
    const StemDirection& first = plan.sections[sections.front()].stems.at(stem.name);
    for (const Found& one : all) {
        const std::string& id = one.sound.patch;
        if (isOf(one, word) && id != (first.sound ? first.sound->patch : stem.sound) && std::find(others.begin(), others.end(), id) == others.end()) others.push_back(id);
    }
    return others.empty() ? "no other" : joined(others, ", ");
}

std::string namesOf(const std::vector<Found>& all) {
    constexpr size_t kMost = 24;
    std::vector<std::string> names;
    for (const Found& one : all) {
        if (!one.style.empty() && names.size() < kMost && std::find(names.begin(), names.end(), one.instrument) == names.end()) names.push_back(one.instrument);
    }
    return joined(names, ", ");
}

// Where the stem's notes leave what such an instrument reaches; else empty.
std::string beyondCompass(const Found& found, const PlannedStem& stem, const Revision& revision, TakeReader& takes, const std::vector<size_t>& sections) {
    auto compass = compassOf(found.instrument);
    if (!compass) compass = compassOf(found.sound.patch);
    int low = 127, high = 0;
    for (const size_t s : sections) {
        const Result<const Take*> take = takes.at(s, *revision.stemNamed(stem.name));
        if (!compass || !take || *take == nullptr) continue;
        for (const Note& note : (*take)->notes) {
            low = std::min(low, note.key);
            high = std::max(high, note.key);
        }
    }
    if (!compass || low > high || (low >= compass->lowest && high <= compass->highest)) return {};
    return stem.name + ": the notes there, " + keyName(low) + " to " + keyName(high) + ", reach beyond what players of a " + std::string(compass->instrument) + " can play, " +
           keyName(compass->lowest) + " to " + keyName(compass->highest) + "; the sound plays them all the same";
}

// LUFS of a stem's old takes over these sections, on another sound; below -70 where nothing plays.
Result<double> loudnessOn(const Sound* sound, const PlannedStem& stem, const Plan& plan, const Revision& revision, TakeReader& takes, const std::vector<size_t>& sections) {
    LiveMeter meter;
    const Stem* of = revision.stemNamed(stem.name);
    for (const size_t s : sections) {
        const Result<const Take*> old = takes.at(s, *of);
        if (!old) return fail(old.error());
        if (*old == nullptr || (*old)->notes.empty()) continue;
        Take take = **old;
        take.recordings.clear();
        if (sound != nullptr) {
            StemDirection direction = plan.sections[s].stems.at(stem.name);
            direction.sound = *sound;
            take = withSound(std::move(take), stem, direction);
        }
        CellInput input;
        input.take = &take;
        input.role = stem.role;
        input.tempo = &revision.tempo;
        input.firstBar = revision.sections[s].firstBar;
        input.start = revision.sections[s].start;
        input.end = revision.sections[s].end;
        const Result<OwnSound> own = renderOwn(input);
        if (!own) return fail(own.error());
        meter.add(own->audio);
    }
    return meter.reading().integrated;
}

}  // namespace

std::vector<std::string> soundsOfRole(Studio& studio, const Style& style, std::string_view role) {
    std::vector<std::string> ids;
    const auto known = patches();
    for (const Found& one : soundsFor(studio, style, role)) {
        const auto patch = std::find_if(known.begin(), known.end(), [&](const PatchInfo& info) { return info.id == one.sound.patch; });
        if (one.style.empty() || patch == known.end() || std::find(patch->roles.begin(), patch->roles.end(), role) == patch->roles.end()) continue;
        if (std::find(ids.begin(), ids.end(), one.sound.patch) == ids.end()) ids.push_back(one.sound.patch);
    }
    return ids;
}

Result<void> findSounds(Studio& studio, const Style& style, const Plan& plan, const Revision& revision, TakeReader& takes,
                        const std::vector<size_t>& sections, std::vector<Change>& changes, std::vector<std::string>& notes) {
    for (Change& change : changes) {
        if (change.parameter != "sound") continue;
        const auto stem = std::find_if(plan.stems.begin(), plan.stems.end(), [&](const PlannedStem& one) { return one.name == change.stem; });
        if (stem == plan.stems.end() || revision.stemNamed(change.stem) == nullptr) return fail(Code::Internal, "A sound was asked for a stem that the plan does not have.");
        const StemDirection& first = plan.sections[sections.front()].stems.at(stem->name);
        const std::string now = first.sound ? first.sound->patch : stem->sound;
        const std::vector<Found> all = soundsFor(studio, style, stem->role);
        if (const std::string others = othersOfThat(all, lowerCase(change.word), *stem, plan, sections); !others.empty()) {
            return fail(Code::InvalidArgument, "“" + change.stem + ".sound=" + change.word + "”: " + change.stem + " plays " + now + " there, which is one. Others of that name: " + others + ".");
        }
        // What the stem plays elsewhere in the cue comes first: "the piano" is the one that was there.
        std::vector<Found> here;
        const std::vector<std::string> played = patchesPlayed(plan, stem->name);
        for (const Found& one : all) {
            if (std::find(played.begin(), played.end(), one.sound.patch) == played.end()) continue;
            here.push_back(one);
            if (one.sound.patch == stem->sound) here.back().sound.parameters = stem->parameters;
        }
        const Found* found = meant(here, lowerCase(change.word), now);
        if (found == nullptr) found = meant(all, lowerCase(change.word), now);
        if (found == nullptr) {
            const std::vector<NamedInstrument> known = instrumentsIn(splitText(lowerCase(change.word), ' '));
            for (const NamedInstrument& one : known) found = found != nullptr ? found : meant(all, one.name, now);
            for (const NamedInstrument& one : known) found = found != nullptr ? found : meant(all, one.family, now);
        }
        if (found == nullptr) {
            return fail(Code::InvalidArgument, "“" + change.stem + ".sound=" + change.word + "”: " + change.stem + " plays " + now + ", and no other sound of that name can play its notes. There are: " +
                                                   namesOf(all) + ". `fermata sounds` lists all.");
        }
        Sound sound = found->sound;
        const Result<double> before = loudnessOn(nullptr, *stem, plan, revision, takes, sections);
        if (!before) return fail(before.error());
        const Result<double> after = loudnessOn(&sound, *stem, plan, revision, takes, sections);
        if (!after) return fail(after.error());
        // Measured again after the step: a gate, or the end of the knob, may have left a rest.
        const bool own = sound == Sound{stem->sound, stem->parameters};   // It is as loud as the cue has it.
        double rest = !own && *before > -69 && *after > -69 ? *before - *after : 0;
        for (int step = 0; step < 2 && std::abs(rest) > 0.2; ++step) {
            const int level = sound.parameters.try_emplace("level", kLevelAsMade).first->second;
            sound.parameters["level"] = std::clamp(level + static_cast<int>(std::lround(rest * 1000 / kLevelSpan)), 0, 1000);
            const Result<double> again = loudnessOn(&sound, *stem, plan, revision, takes, sections);
            if (!again) return fail(again.error());
            rest = *before - *again;
        }
        notes.push_back(change.stem + " plays " + sound.patch + " (" + found->instrument + (found->style.empty() || found->style == style.id ? "" : " of " + found->style) + ") instead of " + now + ", as loud as it was");
        if (const std::string beyond = beyondCompass(*found, *stem, revision, takes, sections); !beyond.empty()) notes.push_back(beyond);
        change.sound = std::move(sound);
    }
    return {};
}

}  // namespace fermata
