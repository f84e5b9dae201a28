// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/bank.h"

#include <filesystem>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/sound/bank.h"
#include "core/studio/evidence.h"

namespace fermata {
namespace {

constexpr const char* kPapers = "/usr/share/doc/musescore-general-soundfont-lossless/copyright";

}  // namespace

Result<void> useBank(const std::string& bank, Plan& plan) {
    if (bank.empty()) return {};
    if (bank != "acoustic") return fail(Code::InvalidArgument, unknownName("bank", bank, std::vector<std::string>{"acoustic"}));
    const BankStatus status = acousticBank();
    if (!status.ready) return fail(Code::NotFound, "The acoustic bank is not installed. " + status.missing);
    std::vector<std::string> given, computed;
    for (PlannedStem& stem : plan.stems) {
        const BankPreset* preset = bankInstead(stem.sound);
        if (preset == nullptr) {
            computed.push_back(stem.name);
            continue;
        }
        plan.remarks.push_back(stem.name + " plays " + preset->patch + " (" + preset->name + " of the acoustic bank) instead of " + stem.sound);
        stem.sound = preset->patch;
        // Only what every sound has; how a computed string is bowed means nothing to a recorded one.
        std::erase_if(stem.parameters, [](const auto& item) { return item.first != "brightness" && item.first != "room" && item.first != "width" && item.first != "level"; });
        given.push_back(stem.name);
    }
    if (given.empty()) plan.remarks.push_back("the acoustic bank has no instrument for the sounds of this cue");
    const std::string computedOnly = "the style " + plan.style + " is a sketch with computed instruments: ";
    for (std::string& remark : plan.remarks) {
        if (remark.starts_with(computedOnly) && !given.empty()) remark = sketchWithBank(plan.style, given, computed);
    }
    return {};
}

std::string sketchWithBank(const std::string& style, const std::vector<std::string>& recorded, const std::vector<std::string>& computed) {
    const std::string play = "recorded instruments of the acoustic bank play " + joined(recorded, ", ");
    if (computed.empty()) return "the style " + style + " has no computed instrument here: " + play;
    return "the style " + style + " is a sketch with computed instruments (" + joined(computed, ", ") + "); " + play;
}

Result<std::optional<MaterialRecord>> bankMaterial(Studio& studio, const ProjectId& project, const Take& take) {
    const BankPreset* preset = bankPreset(take.sound.patch);
    if (preset == nullptr || take.notes.empty()) return std::optional<MaterialRecord>();
    const BankStatus status = acousticBank();
    const Result<Hash> hash = soundFontHash();
    if (!hash) return fail(hash.error());
    MaterialRecord record;
    record.fileName = std::filesystem::path(status.soundFont).filename().string();
    record.fileSha256 = hash->hex();
    record.fileFormat = "SoundFont 2, preset " + std::to_string(preset->bank) + ":" + std::to_string(preset->program) + " “" + preset->name + "”, played by " + status.synth;
    record.fact.name = "MuseScore_General: " + preset->name;
    record.fact.kind = "soundbank";
    record.fact.maker = preset->credit;
    record.fact.licence = preset->licence + "; " + record.fileName + " SHA-256 " + record.fileSha256.substr(0, 16) + ", " + status.synth;
    record.fact.proof = record.fileName + ", SHA-256 " + record.fileSha256 + ", " + record.fileFormat;
    record.fact.commercial = true;
    const Result<std::string> paper = readFile(kPapers);
    // Without the package's licence text R17 blocks, and says so.
    if (paper && !paper->empty()) {
        const Result<Hash> stored = keepDocument(studio, project, *paper);
        if (!stored) return fail(stored.error());
        record.fact.licenceSha256 = sha256(*paper).hex();
        record.paperName = "MuseScore_General copyright.txt";
        record.paperStoredAs = stored->hex();
    }
    return std::optional(std::move(record));
}

}  // namespace fermata
