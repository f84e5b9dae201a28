// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions of a cue beside each other: cells, samples, the null test, differences in words.
#include <cmath>
#include <cstdio>

#include "app/cli/command.h"
#include "core/base/text.h"
#include "core/studio/compare.h"

namespace fermata::cli {
namespace {

// The null test's figure: of one with the other inverted.
std::string nullText(int64_t peak) {
    if (peak < 0) return "";
    if (peak == 0) return "silence: bit-identical";
    char text[40];
    std::snprintf(text, sizeof text, "%.1f dBFS", 20 * std::log10(static_cast<double>(peak) / 8388608));
    return text;
}

Json nullJson(int64_t peak) { return peak < 0 ? Json() : Json(peak); }

Result<Answer> compare(Session* session, const Arguments& arguments) {
    const auto found = cueAndRevision(*session, arguments, 0);
    if (!found) return fail(found.error());
    int before = found->second.number - 1, after = found->second.number;
    if (arguments.has("revisions")) {
        const std::vector<std::string> two = splitText(arguments.value("revisions"), ',');
        if (two.size() != 2 || std::sscanf(two[0].c_str(), "%d", &before) != 1 || std::sscanf(two[1].c_str(), "%d", &after) != 1) {
            return fail(Code::InvalidArgument, "--revisions is “" + arguments.value("revisions") + "”; write two numbers: 1,2.");
        }
    }
    if (before < 1) return fail(Code::InvalidArgument, "This cue has one revision; there is nothing to compare yet.");
    const auto result = compareRevisions(session->studio(), found->first.id, before, after, arguments.has("prove"));
    if (!result) return fail(result.error());
    Answer answer;
    answer.json = {{"cue", found->first.id.text()}, {"revisions", {before, after}}, {"cells", Json::array()}, {"sections", Json::array()},
                   {"differences", Json::array()}};
    for (const Difference& one : result->differences) {
        answer.json["differences"].push_back({{"about", one.about}, {"subject", one.subject}, {"parameter", one.parameter}, {"before", one.before}, {"after", one.after}});
    }
    const bool prove = arguments.has("prove");
    Rows rows{{"section", "stem", "cell", "take before", "take now", prove ? "samples that differ" : "", prove ? "null test" : ""}};
    int same = 0;
    for (const ComparedCell& cell : result->cells) {
        same += cell.same ? 1 : 0;
        answer.json["cells"].push_back({{"section", cell.section}, {"stem", cell.stem}, {"same", cell.same}, {"asked", cell.asked},
                                        {"take_before", cell.takeBefore.hex()}, {"take_after", cell.takeAfter.hex()},
                                        {"window_before", cell.windowBefore.hex()}, {"window_after", cell.windowAfter.hex()},
                                        {"samples_differing", cell.differing < 0 ? Json() : Json(cell.differing)},
                                        {"null_peak", nullJson(cell.nullPeak)}});
        rows.push_back({cell.section, cell.stem, cell.same ? "same" : "changed", cell.takeBefore.shortHex(), cell.takeAfter.shortHex(),
                        cell.differing < 0 ? "" : std::to_string(cell.differing), nullText(cell.nullPeak)});
    }
    answer.text = table(rows);
    for (const ComparedSection& section : result->sections) {
        answer.json["sections"].push_back({{"name", section.name}, {"changed", section.touched},
                                           {"mix_differing", section.mixDiffering < 0 ? Json() : Json(section.mixDiffering)},
                                           {"master_differing", section.masterDiffering < 0 ? Json() : Json(section.masterDiffering)},
                                           {"mix_null_peak", nullJson(section.mixNullPeak)}, {"master_null_peak", nullJson(section.masterNullPeak)}});
        if (section.mixDiffering >= 0) {
            answer.text += section.name + (section.touched ? " (changed)" : " (same)") + ": mix differs in " + std::to_string(section.mixDiffering) +
                           " samples, master in " + std::to_string(section.masterDiffering) + "; null test of the master: " + nullText(section.masterNullPeak) + "\n";
        }
    }
    for (const Difference& one : result->differences) answer.text += one.text() + "\n";
    answer.text += std::to_string(same) + " of " + std::to_string(result->cells.size()) + " cells are the same\n";
    if (arguments.has("prove")) {
        answer.json["samples_compared"] = result->samplesCompared;
        answer.json["unexpected_differences"] = result->unexpected;
        const bool proven = result->unexpected == 0 && result->uncompared == 0;
        answer.json["uncompared"] = result->uncompared;
        answer.json["proven"] = proven;
        answer.text += "proof: " + std::to_string(result->samplesCompared) + " samples compared; outside what was asked " +
                       std::to_string(result->unexpected) + " differ" +
                       (result->uncompared == 0 ? "" : ", " + std::to_string(result->uncompared) + " could not be laid side by side") + "\n";
        answer.exit = proven ? 0 : 8;
    }
    return answer;
}

}  // namespace

std::vector<Command> compareCommands() {
    return {
        {{"compare"}, "CUE", "Cells that are the same or changed between two revisions.",
         {{"revisions", "A,B", "the last two by default"}, {"prove", "", "compare the samples, not the hashes"}}, true, compare},
    };
}

}  // namespace fermata::cli
