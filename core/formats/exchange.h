// SPDX-License-Identifier: GPL-3.0-or-later
// The stems as sessions of audio workstations: REAPER's project text and DAWproject 1.0 (a ZIP of two XML documents
// and the audio; github.com/bitwig/dawproject). All stems begin with the cue's first sample; times are seconds with
// twelve decimals, so that 48 kHz samples are named exactly. Written flat: known readers lose nested clips.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/formats/hashed_file.h"
#include "core/formats/pack.h"

namespace fermata {

// "10_session/spring_v02.rpp", below data/.
std::string sessionPath(const PackInput& input, std::string_view extension);

// Text of a .rpp file that stands in data/10_session and plays the WAV files of data/03_stems. Items keep their time
// when the tempo changes.
std::string reaperProject(const PackInput& input);

// project.xml and metadata.xml; packaging/schema/dawproject-1.xsd describes what is used of the format. Stems are
// "audio/bass.wav" inside the archive.
std::string dawProjectXml(const PackInput& input);
std::string dawMetadataXml(const PackInput& input);
// `audio` names the archive's paths and the files to store there, uncompressed. The same input gives the same bytes.
Result<FileDigest> writeDawProject(const std::filesystem::path& path, const PackInput& input,
                                   const std::vector<std::pair<std::string, std::filesystem::path>>& audio);
std::string dawAudioPath(const PackStem& stem);

}  // namespace fermata
