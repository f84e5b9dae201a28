// SPDX-License-Identifier: GPL-3.0-or-later
// Of a style file: forms, transitions and ending, orchestration.
#include <algorithm>

#include "core/base/text.h"
#include "core/compose/style_fields.h"

namespace fermata::style_fields {
namespace {

// What the three kinds of effects do when “transitions” says nothing.
StyleTransitions usualTransitions(const std::string& effects) {
    StyleTransitions usual;
    if (effects == "soft") {
        // A bed under speech has no blows; the breath before a change is the departing section's.
        usual.hit = {Voice::Impact};
        usual.rise = usual.level = usual.fall = usual.middle = usual.final = {Voice::ReverseCymbal};
        return usual;
    }
    usual.drop = {Voice::Drop, Voice::Impact};
    usual.arrival = usual.hit = usual.final = {Voice::Impact};
    usual.rise = {Voice::Riser, Voice::ReverseCymbal};
    usual.level = {Voice::ReverseCymbal};
    usual.fall = {Voice::Whoosh};
    if (effects == "cinematic") usual.middle = {Voice::Impact, Voice::Impact, Voice::Whoosh};
    else usual.middle = {Voice::Whoosh, Voice::ReverseCymbal};
    return usual;
}

Orchestration partField(FieldReader& reader) {
    Orchestration part;
    part.from = reader.integerOr("from", 0, 1000, 0);
    part.to = reader.integerOr("to", 0, 1000, 1000);
    part.rests = namesField(reader, "rests", sectionFunctions(), false);
    part.density = slopeField(reader, "density", 0, 1000);
    part.registerHeight = slopeField(reader, "register", 0, 1000);
    part.brightness = slopeField(reader, "brightness", 0, 1000);
    part.velocity = slopeField(reader, "velocity", 1, 127);
    const std::vector<int> range = reader.integers("range", 0, 127, true);
    if (range.size() == 2 && range[0] + 12 <= range[1]) {
        part.low = range[0];
        part.high = range[1];
    } else {
        reader.problem("range", "two MIDI keys at least an octave apart, lowest first");
    }
    part.pocket = reader.integerOr("pocket", -120, 120, 0);
    part.looseness = reader.integerOr("looseness", 0, 60, 0);
    part.voices = slopeFieldOr(reader, "voices", 1, 6, part.voices);
    part.spread = nameField(reader, "spread", {"close", "open", "drop2", "shell", "rootless", "power", "octaves"}, "close");
    part.strum = reader.integerOr("strum", 0, 120, -1);
    part.legato = reader.integerOr("legato", 0, 300, 0);
    part.doubleFrom = reader.integerOr("double_from", 0, 1000, 1001);
    part.doubleBy = reader.integerOr("double_by", -12, 12, 12);
    if (part.doubleBy != 12 && part.doubleBy != -12) reader.problem("double_by", "12 or -12");
    part.open = slopeFieldOr(reader, "open", 0, 1000, part.open);
    part.pump = slopeFieldOr(reader, "pump", 0, 900, part.pump);
    reader.refuseUnknown();
    return part;
}

}  // namespace

void readForms(FieldReader& root, Style& style) {
    for (FieldReader& item : root.objects("forms", 1)) {
        StyleForm form;
        form.minSeconds = item.integer("min_seconds", 0, 3600);
        for (FieldReader& partItem : item.objects("parts", 1)) {
            StyleForm::Part part;
            partItem.text("function");
            part.function = nameField(partItem, "function", sectionFunctions(), "verse");
            part.energy = partItem.integer("energy", 0, 1000);
            part.weight = partItem.integer("weight", 1, 64);
            part.shift = partItem.integerOr("shift", -12, 12, 0);
            part.rests = namesField(partItem, "rests", stemRoles(), false);
            partItem.refuseUnknown();
            form.parts.push_back(part);
        }
        item.refuseUnknown();
        style.forms.push_back(form);
    }
    std::stable_sort(style.forms.begin(), style.forms.end(), [](const StyleForm& a, const StyleForm& b) { return a.minSeconds < b.minSeconds; });
    if (!style.forms.empty() && style.forms.front().minSeconds != 0) root.problem("forms", "a list with one form whose min_seconds is 0");
    if (auto bars = root.object("section_bars")) {
        style.minSectionBars = bars->integer("min", 1, 8);
        style.maxSectionBars = bars->integer("max", 2, 16);
        if (style.minSectionBars * 2 > style.maxSectionBars) bars->problem("max", "at least twice “min”");
        bars->refuseUnknown();
    }
}

void readTransitions(FieldReader& root, Style& style) {
    root.text("effects");
    style.effects = nameField(root, "effects", {"bright", "cinematic", "soft"}, "bright");
    style.transitions = usualTransitions(style.effects);
    StyleTransitions& list = style.transitions;
    list.riserBars = root.integerOr("riser_bars", 1, 4, 1);
    static const std::vector<std::string> kEndings = {"button", "ring-out", "fade", "loop"};
    const std::string ending = nameField(root, "ending", kEndings, "button");
    style.ending = static_cast<Ending>(std::find(kEndings.begin(), kEndings.end(), ending) - kEndings.begin());
    if (root.member("transitions") == nullptr) return;
    auto item = root.object("transitions");
    list.drop = voicesField(*item, "drop", false, list.drop);
    list.rise = voicesField(*item, "rise", false, list.rise);
    list.level = voicesField(*item, "level", false, list.level);
    list.fall = voicesField(*item, "fall", false, list.fall);
    list.arrival = voicesField(*item, "arrival", false, list.arrival);
    list.hit = voicesField(*item, "hit", false, list.hit);
    list.middle = voicesField(*item, "middle", false, list.middle);
    list.final = voicesField(*item, "final", false, list.final);
    list.stopBeats = item->integerOr("stop_beats", 0, 4, -1);
    list.stopFrom = item->integerOr("stop_from", 50, 1000, 300);
    item->refuseUnknown();
}

void readOrchestration(FieldReader& root, Style& style) {
    auto roles = root.object("orchestration");
    if (!roles) return;
    for (const std::string& role : stemRoles()) {
        if (!style.has(role) && roles->member(role) == nullptr) continue;
        if (auto part = roles->object(role)) style.orchestration[role] = partField(*part);
    }
    roles->refuseUnknown();
}

}  // namespace fermata::style_fields
