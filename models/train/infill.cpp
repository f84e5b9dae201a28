// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/infill.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "models/tokens/controls.h"
#include "models/tokens/steer.h"
#include "models/train/asked.h"

namespace fermata::train {
namespace {

using namespace tokens;

template <class Nats>
int sampled(std::span<const float> given, const Allowed& allowed, const Sampling& sampling, uint32_t& at, Nats&& nats) {
    std::vector<float> logits(given.begin(), given.end());
    for (size_t value = 0; sampling.steer && value < logits.size(); ++value) logits[value] += nats(static_cast<int>(value));
    float most = -1e30F;
    for (int value = 0; value < static_cast<int>(logits.size()); ++value) {
        if (allowed.has(value)) most = std::max(most, logits[static_cast<size_t>(value)]);
    }
    std::vector<std::pair<int, float>> left;
    float total = 0;
    for (int value = 0; value < static_cast<int>(logits.size()); ++value) {
        if (!allowed.has(value)) continue;
        const float share = nets::exactExp((logits[static_cast<size_t>(value)] - most) / sampling.temperature);
        if (share < sampling.least) continue;
        total += share;
        left.emplace_back(value, share);
    }
    float point = static_cast<float>(hash32(sampling.seed, at++) >> 8) / 16777216.0F * total;
    for (const auto& [value, share] : left) {
        point -= share;
        if (point < 0) return value;
    }
    return left.back().first;
}

struct Sums {
    std::vector<double> pitch, groove, density, chord, chordCount, seam, seamCount, pitchCount, one;
};

void compare(Sums& sums, const Window& truth, size_t part, const std::vector<std::vector<GridNote>>& made) {
    const bool drums = truth.parts[part].role == Role::Drums;
    const Likeness like = likenessOf(truth, part, made);
    sums.one.push_back(1);
    sums.pitch.push_back(like.pitch);
    sums.pitchCount.push_back(drums ? 0 : 1);
    sums.groove.push_back(like.onsets);
    sums.density.push_back(like.densityError);
    sums.chord.push_back(like.inChord);
    sums.chordCount.push_back(like.onBeats);
    sums.seam.push_back(like.seam);
    sums.seamCount.push_back(like.seams);
}

InfillFigures::Arm figuresOf(const Sums& sums) {
    return {pooled(sums.pitch, sums.pitchCount), pooled(sums.groove, sums.one), pooled(sums.density, sums.one), pooled(sums.chord, sums.chordCount),
            pooled(sums.seam, sums.seamCount), static_cast<int>(sums.one.size())};
}

std::vector<std::vector<GridNote>> notesOf(const Window& window, size_t part) {
    std::vector<std::vector<GridNote>> notes;
    for (const GridCell& cell : window.parts[part].cells) notes.push_back(cell.notes);
    return notes;
}

double rounded(double value) { return std::round(value * 1000) / 1000; }
Json interval(const Interval& i) { return i.windows == 0 ? Json() : Json::array({rounded(i.mean), rounded(i.low), rounded(i.high)}); }

}  // namespace

Window fillHoles(std::shared_ptr<const nets::Net> net, const Window& window, const Sampling& sampling) {
    Writer writer(window);
    const std::vector<Step> prefix = writer.held();
    const auto decoder = nets::Decoder::create(std::move(net), 1, 4096);
    decoder->prefix(prefix);
    uint32_t at = 0;
    for (const CellPlace place : holes(window, HoleOrder::ByBar)) {
        decoder->feed(0, writer.open(place));
        const GridBar& bar = window.bars[static_cast<size_t>(place.bar)];
        const Steer steer(window.parts[static_cast<size_t>(place.part)].cells[static_cast<size_t>(place.bar)].controls, bar, writer.drums(), sampling.brightness);
        const auto& written = writer.notes(place);
        const auto free = [](int) { return 0.0F; };
        while (static_cast<int>(writer.notes(place).size()) < sampling.mostNotes && decoder->room(0) > 8) {
            const int onset = sampled(decoder->logits(0, Field::Onset), writer.allowedOnset(), sampling, at, [&](int value) { return steer.onset(value, written); });
            if (onset == kEnd) break;
            if (onset == kTie) {
                decoder->choose(0, Field::Onset, kTie);
                decoder->feed(0, writer.tie(sampled(decoder->logits(0, Field::Length), writer.allowedLength(), sampling, at, free)));
                continue;
            }
            GridNote note;
            note.onset = onset - kFirstOnset;
            decoder->choose(0, Field::Onset, onset, writer.heardAt(note.onset));
            const int pitch = sampled(decoder->logits(0, Field::Pitch), writer.allowedPitch(note.onset), sampling, at, [&](int value) { return steer.pitch(keyOf(value), note.onset, written); });
            note.pitch = keyOf(pitch);
            decoder->choose(0, Field::Pitch, pitch);
            note.length = sampled(decoder->logits(0, Field::Length), writer.allowedLength(), sampling, at, free);
            decoder->choose(0, Field::Length, note.length);
            const int velocity = sampled(decoder->logits(0, Field::Velocity), {0, kFieldSize[3] - 1, false, false}, sampling, at, [&](int value) { return steer.velocity(value, written); });
            note.velocity = velocityOf(velocity);
            if (writer.drums()) {
                decoder->choose(0, Field::Velocity, velocity);
                note.microMs = microOf(sampled(decoder->logits(0, Field::Micro), {0, kFieldSize[4] - 1, false, false}, sampling, at, free));
            }
            decoder->feed(0, writer.note(note));
        }
        writer.close();
    }
    return writer.window();
}

InfillFigures measureInfill(const Corpus& corpus, std::shared_ptr<const nets::Net> net, const std::filesystem::path& folder, int windows) {
    std::map<std::string, Style> styles;
    for (const std::string& id : styleIds(folder)) {
        if (Result<Style> style = loadStyle(folder, id)) styles.emplace(id, std::move(*style));
    }
    const std::map<int, std::string> near{{styleClass("rock"), "hopeful-indie"}, {styleClass("funk"), "funk-spot"}, {styleClass("jazz"), "jazz-lounge"},
                                          {styleClass("hiphop"), "lofi-bed"}, {styleClass("latin"), "funk-spot"}, {styleClass("soul"), "funk-spot"}, {styleClass("pop"), "hopeful-indie"}};
    ExampleOptions options;
    options.transpose = false;
    options.mix = {700, 300, 0};   // The music of people: of our own the rules are the truth.
    const Examples held(corpus, Split::Test, options);
    std::map<std::string, Sums> sums;
    std::map<std::string, std::vector<Pair>> pairs;
    int done = 0;
    for (uint32_t number = 0; done < windows && number < static_cast<uint32_t>(windows) * 8; ++number) {
        auto asked = askedWindow(held, number);
        if (!asked) continue;
        auto& [window, part, piece] = *asked;
        const auto family = near.find(window.style);
        const bool drums = window.parts[part].role == Role::Drums;
        const auto style = styles.find(drums ? (family == near.end() ? "hopeful-indie" : family->second) : "neoclassical");
        if (style == styles.end()) continue;
        const auto rules = ruled(window, part, style->second, number);
        if (!rules) continue;
        ++done;
        const auto filled = notesOf(fillHoles(net, window, {hash32(5, number)}), part);
        const std::string role(roleName(window.parts[part].role));
        const std::vector<double> real = barFigures(window, part, notesOf(window, part));
        for (const std::string& of : {std::string(), drums ? std::string(", drums") : std::string(", pitched")}) {
            pairs["net" + of].push_back({piece, real, barFigures(window, part, filled)});
            pairs["rules" + of].push_back({piece, real, barFigures(window, part, *rules)});
        }
        for (const std::string& of : {std::string(), ", " + role}) {
            compare(sums["rules" + of], window, part, *rules);
            compare(sums["true" + of], window, part, notesOf(window, part));
            compare(sums["net" + of], window, part, filled);
        }
    }
    InfillFigures figures;
    for (const auto& [arm, sum] : sums) figures.arms[arm] = figuresOf(sum);
    for (const auto& [arm, all] : pairs) figures.told[arm] = discriminate(all);
    return figures;
}

namespace {

// One of five classes is asked of the holes of harmony and texture, whatever stood there.
ControlFigures::Hit brightnessHits(const Examples& held, const std::shared_ptr<const nets::Net>& net, int trials, bool steer) {
    std::vector<double> exact, near, bars;
    for (uint32_t number = 0; static_cast<int>(bars.size()) < trials && number < static_cast<uint32_t>(trials) * 40; ++number) {
        const auto asked = askedWindow(held, number);
        if (!asked) continue;
        const GridPart& part = asked->window.parts[asked->part];
        if (part.role != Role::Harmony && part.role != Role::Texture) continue;
        const auto wish = static_cast<int>(hash32(8, number) % kBrightnessClasses);
        const Window filled = fillHoles(net, asked->window, {.seed = hash32(6, number), .brightness = steer ? wish : -1, .steer = steer});
        double hit = 0, close = 0, count = 0;
        for (size_t bar = 0; bar < part.cells.size(); ++bar) {
            if (!part.cells[bar].hole) continue;
            const int got = harmonyBrightness(filled.parts[asked->part].cells[bar].notes, asked->window.bars[bar]);
            if (got < 0) continue;
            ++count;
            hit += got == wish ? 1 : 0;
            close += std::abs(got - wish) <= 1 ? 1 : 0;
        }
        if (count == 0) continue;
        exact.push_back(hit);
        near.push_back(close);
        bars.push_back(count);
    }
    return {pooled(exact, bars), pooled(near, bars), static_cast<int>(bars.size())};
}

}  // namespace

ControlFigures measureControlHits(const Corpus& corpus, std::shared_ptr<const nets::Net> net, int trials, bool steer) {
    ExampleOptions options;
    const Examples held(corpus, Split::Test, options);
    struct Control {
        const char* name;
        int8_t Controls::*value;
    };
    constexpr std::array<Control, 5> kControls{{{"energy", &Controls::energy}, {"density", &Controls::density}, {"register", &Controls::height},
                                               {"polyphony", &Controls::polyphony}, {"activity", &Controls::activity}}};
    ControlFigures figures;
    for (const Control& control : kControls) {
        std::vector<double> exact, near, bars;
        for (uint32_t number = 0; static_cast<int>(bars.size()) < trials && number < static_cast<uint32_t>(trials) * 10; ++number) {
            auto asked = askedWindow(held, number);
            auto other = askedWindow(held, number + 100000);
            if (!asked || !other) continue;
            auto& [window, part, piece] = *asked;
            const bool drums = window.parts[part].role == Role::Drums;
            if (drums && control.value == &Controls::height) continue;
            // Something that another bar of music for this role has.
            const auto& [source, sourcePart, otherPiece] = *other;
            if (source.parts[sourcePart].role != window.parts[part].role) continue;
            int8_t wish = -1;
            for (size_t bar = 0; bar < source.bars.size() && wish < 0; ++bar) {
                const auto& notes = source.parts[sourcePart].cells[bar].notes;
                if (!notes.empty()) wish = measureControls(notes, source.bars[bar], drums).*control.value;
            }
            if (wish < 0) continue;
            for (GridCell& cell : window.parts[part].cells) {
                if (cell.hole) cell.controls.*control.value = wish;
            }
            const Window filled = fillHoles(net, window, {.seed = hash32(6, number), .steer = steer});
            double hit = 0, close = 0, count = 0;
            for (size_t bar = 0; bar < window.bars.size(); ++bar) {
                if (!window.parts[part].cells[bar].hole) continue;
                const int got = measureControls(filled.parts[part].cells[bar].notes, window.bars[bar], drums).*control.value;
                ++count;
                hit += got == wish ? 1 : 0;
                close += got >= 0 && std::abs(got - wish) <= 1 ? 1 : 0;
            }
            exact.push_back(hit);
            near.push_back(close);
            bars.push_back(count);
        }
        figures.by[control.name] = {pooled(exact, bars), pooled(near, bars), static_cast<int>(bars.size())};
    }
    figures.by["brightness of harmony"] = brightnessHits(held, net, trials, steer);
    return figures;
}

Json toJson(const InfillFigures& figures) {
    Json json = Json::object();
    for (const auto& [name, arm] : figures.arms) {
        json[name] = {{"windows", arm.windows}, {"pitch_class_overlap", interval(arm.pitchOverlap)}, {"onset_overlap", interval(arm.grooveOverlap)},
                      {"onset_density_error_a_quarter", interval(arm.densityError)}, {"chord_tones_on_beats", interval(arm.chordTones)}, {"seam_semitones", interval(arm.seam)}};
    }
    for (const auto& [name, told] : figures.told) {
        json["told from true: " + name] = {{"auc", interval(told.auc)}, {"windows_learned_from", told.learned}, {"windows_tested", told.auc.windows}};
    }
    return json;
}

Json toJson(const ControlFigures& figures) {
    Json json = Json::object();
    for (const auto& [name, hit] : figures.by) json[name] = {{"trials", hit.trials}, {"exact", interval(hit.exact)}, {"within_one", interval(hit.near)}};
    return json;
}

}  // namespace fermata::train
