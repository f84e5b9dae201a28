// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/style.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/compose/style_fields.h"

namespace fermata {
namespace {

std::vector<std::string> rolesField(FieldReader& root) {
    if (root.member("roles") == nullptr) return stemRoles();
    const std::vector<std::string> named = style_fields::namesField(root, "roles", stemRoles(), true);
    std::vector<std::string> ordered;
    for (const std::string& role : stemRoles()) {
        if (std::find(named.begin(), named.end(), role) != named.end()) ordered.push_back(role);
    }
    if (ordered.size() < 4) root.problem("roles", "4 to 6 of " + joined(stemRoles(), ", "));
    return ordered;
}

}  // namespace

const std::vector<std::string>& stemRoles() {
    static const std::vector<std::string> kRoles = {"rhythm", "bass", "harmony", "melody", "texture", "effects"};
    return kRoles;
}

const std::vector<std::string>& sectionFunctions() {
    static const std::vector<std::string> kFunctions = {"intro", "verse", "build", "peak", "break", "outro"};
    return kFunctions;
}

bool Style::has(std::string_view role) const { return std::find(roles.begin(), roles.end(), role) != roles.end(); }

std::vector<int> Style::groupsOf(const Meter& meter) const {
    for (const auto& [known, list] : groups) {
        if (known == meter) return list;
    }
    if (meter == Meter{4, 4}) return {2, 2};
    if (meter == Meter{6, 8}) return {3, 3};
    if (meter == Meter{5, 4}) return {3, 2};
    if (meter == Meter{7, 8}) return {2, 2, 3};
    return {meter.beats};
}

Result<Style> styleFromJson(const Json& json, std::string_view origin) {
    using namespace style_fields;
    std::vector<std::string> problems;
    FieldReader root(json, "", problems);
    Style style;
    if (!problems.empty()) return fail(Code::InvalidArgument, std::string(origin) + ": a style must be a JSON object.");
    if (root.text("format") != "fermata-style-1") root.problem("format", "“fermata-style-1”");
    style.id = root.text("id");
    if (style.id != slug(style.id)) root.problem("id", "letters, digits and “-” only");
    style.version = root.text("version");
    style.title = root.text("title");
    style.description = root.text("description");
    style.moods = root.texts("moods", true);
    style.roles = rolesField(root);
    readTempoAndKeys(root, style);
    readFeel(root, style);
    readTransitions(root, style);
    readRhythm(root, style);
    readChords(root, style);
    readFigures(root, style);
    readMelody(root, style);
    readForms(root, style);
    readOrchestration(root, style);
    readSounds(root, style);
    root.refuseUnknown();
    if (problems.empty()) checkCoverage(style, problems);
    if (!problems.empty()) {
        return fail(Code::InvalidArgument, std::string(origin) + ": " + joined(problems, "\n"));
    }
    style.hash = sha256(canonicalJson(json));
    return style;
}

Result<Style> loadStyle(const std::filesystem::path& folder, std::string_view id) {
    const std::vector<std::string> known = styleIds(folder);
    if (std::find(known.begin(), known.end(), id) == known.end()) {
        if (known.empty()) {
            return fail(Code::NotFound, "There are no styles in " + folder.string() + "; reinstall Fermata or name the folder that holds them.");
        }
        return fail(Code::NotFound, unknownName("style", id, known));
    }
    const std::filesystem::path path = folder / (std::string(id) + ".json");
    const Result<std::string> text = readFile(path);
    if (!text) return fail(text.error());
    const Result<Json> json = parseJson(*text, path.string());
    if (!json) return fail(json.error());
    Result<Style> style = styleFromJson(*json, path.string());
    if (style && style->id != id) {
        return fail(Code::InvalidArgument, path.string() + ": “id” is “" + style->id + "”; it must be the file's name, “" + std::string(id) + "”.");
    }
    return style;
}

std::vector<std::string> styleIds(const std::filesystem::path& folder) {
    std::vector<std::string> ids;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".json") ids.push_back(entry.path().stem().string());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::string chooseStyle(const Brief& brief, const std::vector<Style>& available) {
    std::string best = available.front().id;
    int bestScore = 0;
    const std::string words = " " + lowerCase(brief.words) + " ";
    for (const Style& style : available) {
        if (!brief.style.empty() && style.id == brief.style) return style.id;
        int score = 0;
        for (const std::string& mood : style.moods) {
            for (const std::string& asked : brief.moods) score += lowerCase(asked) == mood ? 10 : 0;
            if (words.find(mood) != std::string::npos) score += 1;
        }
        // A tempo outside a style's range speaks against it.
        if (brief.tempo && (brief.tempo->maxMilliBpm < style.minMilliBpm || brief.tempo->minMilliBpm > style.maxMilliBpm)) score -= 2;
        if (brief.key && !style.keys.empty() && brief.key->isMinorLike() == style.keys.front().isMinorLike()) score += 1;
        if (score > bestScore) {
            best = style.id;
            bestScore = score;
        }
    }
    return best;
}

}  // namespace fermata
