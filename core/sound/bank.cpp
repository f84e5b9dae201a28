// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/bank.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

#ifdef FERMATA_HAS_FLUIDSYNTH
#include <fluidsynth.h>
#endif

namespace fermata {
namespace {

constexpr const char* kSoundFont = "/usr/share/sounds/sf2/MuseScore_General_Full.sf2";
constexpr const char* kCc0 = "CC0 1.0 Universal, edited under the MIT licence of MuseScore_General";
constexpr const char* kPublic = "public domain (the list of sources says: confirmed via AKAI rep.), edited under the MIT licence of MuseScore_General";
constexpr const char* kVersilian = "Versilian Studios Chamber Orchestra 2.1.1 Community Edition: Sam Gossner, Simon Dalzell, Elan Hickler/Soundemote; edited by S. Christian Collins";
constexpr const char* kAkai = "“Splendid Grand” for the AKAI S5000: AKAI; edited by S. Christian Collins";

std::string soundFontPath() {
    const char* given = std::getenv("FERMATA_SOUNDFONT");
    return given != nullptr && *given != 0 ? given : kSoundFont;
}

}  // namespace

const std::vector<BankPreset>& bankPresets() {
    static const std::vector<BankPreset> presets = {
        {"bank.piano", 0, 0, "Grand Piano", kAkai, kPublic, {"keys.grand"}},
        {"bank.piano-mellow", 8, 0, "Mellow Grand Piano", kAkai, kPublic, {"keys.felt", "piano.lofi"}},
        {"bank.strings", 0, 48, "Strings Fast", kVersilian, kCc0, {"strings.ostinato"}},
        {"bank.strings-slow", 0, 49, "Strings Slow", kVersilian, kCc0, {"strings.legato"}},
        {"bank.strings-tremolo", 0, 44, "Strings Tremolo", kVersilian, kCc0, {"strings.tremolo"}},
        {"bank.strings-pizzicato", 0, 45, "Strings Pizzicato", kVersilian, kCc0, {}},
        {"bank.strings-low", 40, 48, "Celli Fast", kVersilian, kCc0, {"strings.low"}},
    };
    return presets;
}

const BankPreset* bankPreset(std::string_view patch) {
    for (const BankPreset& preset : bankPresets()) {
        if (preset.patch == patch) return &preset;
    }
    return nullptr;
}

const BankPreset* bankInstead(std::string_view enginePatch) {
    for (const BankPreset& preset : bankPresets()) {
        for (const std::string& patch : preset.instead) {
            if (patch == enginePatch) return &preset;
        }
    }
    return nullptr;
}

BankStatus acousticBank() {
    BankStatus status;
#ifdef FERMATA_HAS_FLUIDSYNTH
    status.synth = std::string("FluidSynth ") + fluid_version_str();
#endif
    std::error_code ignored;
    if (std::filesystem::is_regular_file(soundFontPath(), ignored)) status.soundFont = soundFontPath();
    if (status.synth.empty()) {
        status.missing = "This build has no FluidSynth: install libfluidsynth-dev and build again.";
    } else if (status.soundFont.empty()) {
        status.missing = "There is no " + soundFontPath() + ": install musescore-general-soundfont-lossless.";
    }
    status.ready = status.missing.empty();
    return status;
}

Result<Hash> soundFontHash() {
    static std::mutex mutex;
    static std::optional<Hash> known;
    const std::lock_guard lock(mutex);
    if (known) return *known;
    const BankStatus status = acousticBank();
    if (status.soundFont.empty()) return fail(Code::NotFound, status.missing);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(status.soundFont.c_str(), "rb"), std::fclose);
    if (file == nullptr) return fail(Code::Io, status.soundFont + " cannot be read.");
    Sha256 hash;
    std::vector<std::byte> piece(size_t{4} << 20);
    while (const size_t got = std::fread(piece.data(), 1, piece.size(), file.get())) hash.update(std::span(piece).first(got));
    if (std::ferror(file.get()) != 0) return fail(Code::Io, status.soundFont + " cannot be read to its end.");
    known = hash.finish();
    return *known;
}

Result<std::string> bankVersion() {
    const BankStatus status = acousticBank();
    if (!status.ready) return fail(Code::NotFound, status.missing);
    const Result<Hash> hash = soundFontHash();
    if (!hash) return fail(hash.error());
    return status.synth + ", " + std::filesystem::path(status.soundFont).filename().string() + " " + hash->hex().substr(0, 12);
}

}  // namespace fermata
