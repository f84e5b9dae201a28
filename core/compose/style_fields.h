// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a style file, each read by one function: mistakes are noted in the reader, never thrown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/compose/field_reader.h"
#include "core/compose/style.h"

namespace fermata::style_fields {

// Pieces that several parts share.
Meter meterField(FieldReader& reader, std::string_view key);
void stepsField(FieldReader& reader, std::string_view key, std::string_view allowed, Pattern& pattern);
void suitedFields(FieldReader& reader, Suited& item);
// The names under `key`, each among `allowed`.
std::vector<std::string> namesField(FieldReader& reader, std::string_view key, const std::vector<std::string>& allowed, bool required);
std::string nameField(FieldReader& reader, std::string_view key, const std::vector<std::string>& allowed, const std::string& fallback);
// Absent: the fallback. An empty list is allowed and means none.
std::vector<Voice> voicesField(FieldReader& reader, std::string_view key, bool drums, std::vector<Voice> fallback);
Voice voiceField(FieldReader& reader, std::string_view key, bool drums, Voice fallback);
StyleSlope slopeField(FieldReader& reader, std::string_view key, int low, int high);
StyleSlope slopeFieldOr(FieldReader& reader, std::string_view key, int low, int high, StyleSlope fallback);

// The parts of the file.
void readTempoAndKeys(FieldReader& root, Style& style);
void readFeel(FieldReader& root, Style& style);
void readRhythm(FieldReader& root, Style& style);       // grooves, fills, drums
void readFigures(FieldReader& root, Style& style);      // bass, harmony, texture
void readChords(FieldReader& root, Style& style);       // progressions, cadences
void readMelody(FieldReader& root, Style& style);       // melody, counter
void readForms(FieldReader& root, Style& style);        // forms, section_bars
void readTransitions(FieldReader& root, Style& style);  // effects, transitions, riser_bars, ending
void readOrchestration(FieldReader& root, Style& style);
void readSounds(FieldReader& root, Style& style, std::vector<std::string>& problems);
void readMix(FieldReader& root, Style& style);

// Every metre of the style needs its own material, drums at each energy at which they play, and every mode its chords.
void checkCoverage(const Style& style, std::vector<std::string>& problems);

}  // namespace fermata::style_fields
