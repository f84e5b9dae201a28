// SPDX-License-Identifier: GPL-3.0-or-later
// Of a style file: sounds and how loud each stem stands in the mix.
#include <algorithm>

#include "core/base/text.h"
#include "core/compose/style_fields.h"
#include "core/sound/bank.h"
#include "core/sound/instrument.h"

namespace fermata::style_fields {
namespace {

bool named(const std::vector<std::string>& list, std::string_view name) { return std::find(list.begin(), list.end(), name) != list.end(); }

// Drums play drum voices and effects play effect voices; every other sound plays keys and so any other role.
bool plays(const PatchInfo& patch, std::string_view role) {
    for (const std::string_view own : {"rhythm", "effects"}) {
        if (role == own || named(patch.roles, own)) return role == own && named(patch.roles, own);
    }
    return true;
}

// The patch of that name, or null after noting what is wrong with it.
const PatchInfo* patchField(FieldReader& item, std::string_view role, std::vector<std::string>& problems) {
    static const std::vector<PatchInfo> kPatches = [] {
        std::vector<PatchInfo> all = patches();
        for (const BankPreset& preset : bankPresets()) all.push_back({preset.patch, preset.name, {"bass", "harmony", "melody", "texture"}, {}});
        return all;
    }();
    const std::string id = item.text("patch");
    if (id.empty()) return nullptr;
    std::vector<std::string> fitting;
    for (const PatchInfo& patch : kPatches) {
        if (plays(patch, role)) fitting.push_back(patch.id);
    }
    const auto found = std::find_if(kPatches.begin(), kPatches.end(), [&](const PatchInfo& patch) { return patch.id == id; });
    if (found != kPatches.end() && plays(*found, role)) return &*found;
    std::string advice;
    if (found != kPatches.end()) advice = "its notes cannot be played there, it is made for " + joined(found->roles, ", ");
    else if (const std::vector<std::string> near = nearestNames(id, fitting); !near.empty()) advice = "there is no such sound; did you mean “" + near.front() + "”?";
    else advice = "there is no such sound";
    if (advice.back() != '?') advice += ".";
    problems.push_back("“" + item.path("patch") + "” is \"" + id + "\": " + advice + " `fermata sounds` lists those for " + std::string(role) + ".");
    return nullptr;
}

std::vector<StyleSound> soundsField(FieldReader& parent, std::string_view role, std::vector<std::string>& problems) {
    static const std::vector<std::string> kParameters = {"attack", "brightness", "clip", "decay", "drive", "echo", "level", "motion",
                                                         "noise", "pump", "release", "room", "vibrato", "width"};
    std::vector<StyleSound> sounds;
    for (FieldReader& item : parent.objects(role, 1)) {
        StyleSound sound;
        const PatchInfo* patch = patchField(item, role, problems);
        if (patch != nullptr) sound.patch = patch->id;
        sound.instruments = item.texts("instruments", true);
        sound.weight = item.integerOr("weight", 0, 100, sounds.empty() ? 1 : 0);
        if (auto parameters = item.object("parameters")) {
            for (const std::string& name : parameters->names()) {
                if (!named(kParameters, name)) continue;
                sound.parameters[name] = parameters->integer(name, 0, 1000);
                if (patch == nullptr || patch->parameters.empty() || named(patch->parameters, name)) continue;
                problems.push_back("“" + parameters->path(name) + "”: " + patch->id + " has no such parameter; it has " + joined(patch->parameters, ", ") + ".");
            }
            for (const std::string& name : kParameters) parameters->member(name);
            parameters->refuseUnknown();
        }
        item.refuseUnknown();
        sounds.push_back(sound);
    }
    return sounds;
}

}  // namespace

void readSounds(FieldReader& root, Style& style, std::vector<std::string>& problems) {
    auto roles = root.object("sounds");
    if (!roles) return;
    for (const std::string& role : stemRoles()) {
        if (style.has(role) || roles->member(role) != nullptr) style.sounds[role] = soundsField(*roles, role, problems);
    }
    roles->refuseUnknown();
}

void readMix(FieldReader& root, Style& style) {
    if (root.member("mix") == nullptr) return;
    auto targets = root.object("mix");
    for (const std::string& role : stemRoles()) {
        if (targets->member(role) != nullptr) style.mix[role] = targets->integer(role, -40, 0);
    }
    targets->refuseUnknown();
}

}  // namespace fermata::style_fields
