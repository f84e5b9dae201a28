// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/style.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/brief/lexicon.h"
#include "core/compose/json_twins.h"
#include "core/compose/sounds.h"
#include "core/compose/style_fields.h"
#include "core/music/beat.h"

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

// Letters and digits in lower case, words apart by one space, one at either end: “Lo-Fi, warm” is “ lo fi warm ”.
std::string plainWords(std::string_view text) {
    std::string words = " ";
    for (const char c : lowerCase(text)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (letter) words += c;
        else if (words.back() != ' ') words += ' ';
    }
    return words.back() == ' ' ? words : words + " ";
}

// Words of a brief are compared in lower case: a capital would never be found, and what stands twice is a slip.
std::vector<std::string> moodsField(FieldReader& root, std::vector<std::string>& problems) {
    const std::vector<std::string> moods = root.texts("moods", true);
    for (size_t i = 0; i < moods.size(); ++i) {
        const std::string is = "“moods[" + std::to_string(i) + "]” is \"" + moods[i] + "\"; ";
        const auto first = static_cast<size_t>(std::find(moods.begin(), moods.end(), moods[i]) - moods.begin());
        if (plainWords(moods[i]) == " ") problems.push_back(is + "it must be a word, such as \"warm\".");
        else if (moods[i] != lowerCase(moods[i])) problems.push_back(is + "it must be in lower case: \"" + lowerCase(moods[i]) + "\".");
        else if (first < i) problems.push_back(is + "“moods[" + std::to_string(first) + "]” says so already; take one out.");
    }
    return moods;
}

bool hasInstrument(const Style& style, const std::string& word) {
    return std::any_of(style.sounds.begin(), style.sounds.end(), [&](const auto& role) {
        return std::any_of(role.second.begin(), role.second.end(), [&](const StyleSound& sound) { return playsInstrument(word, sound); });
    });
}

// How much a brief speaks for a style, its metre apart.
int suits(const Brief& brief, const Style& style) {
    int score = 0;
    for (const std::string& asked : brief.moods) {
        for (const lexicon::Mood& mood : lexicon::moods()) score += mood.style == style.id && mood.phrase == lowerCase(asked) ? 10 : 0;
    }
    const std::string words = plainWords(brief.words);
    for (const std::string& mood : style.moods) {
        for (const std::string& asked : brief.moods) score += plainWords(asked) == plainWords(mood) ? 6 : 0;
        if (words.find(plainWords(mood)) != std::string::npos) score += 2;
    }
    // A style of the studio's own is called by its name; ours are words that the brief's reader knows.
    const auto known = lexicon::styles();
    if (std::none_of(known.begin(), known.end(), [&](const lexicon::Synonym& ours) { return ours.id == style.id; })) {
        const bool named = words.find(plainWords(style.id)) != std::string::npos || words.find(plainWords(style.title)) != std::string::npos;
        score += named ? 40 : 0;
    }
    for (const std::string& word : brief.wanted) score += hasInstrument(style, word) ? 2 : 0;
    // A tempo outside a style's range speaks against it; it counts beats, the range quarters.
    const auto quarters = [&](int64_t beats) { return milliQuarters(brief.meter.value_or(Meter{}), beats); };
    if (brief.tempo && (quarters(brief.tempo->maxMilliBpm) < style.minMilliBpm || quarters(brief.tempo->minMilliBpm) > style.maxMilliBpm)) score -= 2;
    if (brief.key && !style.keys.empty() && brief.key->isMinorLike() == style.keys.front().isMinorLike()) score += 1;
    return score;
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
    style.sketch = root.textOr("sketch", "");
    style.moods = moodsField(root, problems);
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
    readSounds(root, style, problems);
    readMix(root, style);
    root.refuseUnknown();
    if (problems.empty()) checkCoverage(style, problems);
    if (!problems.empty()) {
        return fail(Code::InvalidArgument, std::string(origin) + ": " + joined(problems, "\n"));
    }
    style.hash = sha256(canonicalJson(json));
    return style;
}

Result<Style> styleFromFile(const std::filesystem::path& file) {
    const Result<std::string> text = readFile(file);
    if (!text) return fail(text.error());
    const Result<Json> json = parseJson(*text, file.string());
    if (!json) return fail(json.error());
    if (const std::vector<std::string> twins = twinKeys(*text); !twins.empty()) {
        return fail(Code::InvalidArgument, file.string() + ": “" + joined(twins, "”, “") + "” " + (twins.size() == 1 ? "is" : "are") +
                                               " there twice, and only the last would count; take one out.");
    }
    return styleFromJson(*json, file.string());
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
    Result<Style> style = styleFromFile(path);
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

std::vector<Style> readableStyles(const std::filesystem::path& folder, std::vector<std::string>& problems) {
    std::vector<Style> styles;
    for (const std::string& id : styleIds(folder)) {
        Result<Style> style = loadStyle(folder, id);
        if (style) styles.push_back(std::move(*style));
        else problems.push_back(style.error().message);
    }
    return styles;
}

std::string chooseStyle(const Brief& brief, const std::vector<Style>& available) {
    static constexpr std::string_view kPlain[] = {"hopeful-indie", "tension-underscore", "lofi-bed"};
    std::vector<const Style*> order;
    for (const std::string_view plain : kPlain) {
        for (const Style& style : available) {
            if (style.id == plain) order.push_back(&style);
        }
    }
    for (const Style& style : available) {
        if (std::find(order.begin(), order.end(), &style) == order.end()) order.push_back(&style);
    }
    const Style* best = nullptr;
    const Style* playing = nullptr;   // The best of those that play the brief's metre.
    for (const Style* style : order) {
        if (!brief.style.empty() && style->id == brief.style) return style->id;
        const int score = suits(brief, *style);
        if (best == nullptr || score > suits(brief, *best)) best = style;
        if (brief.meter && style->plays(*brief.meter) && (playing == nullptr || score > suits(brief, *playing))) playing = style;
    }
    const bool asWell = playing != nullptr && 2 * std::max(0, suits(brief, *playing)) >= suits(brief, *best);
    return (asWell ? playing : best)->id;
}

std::string metreRefusal(const Meter& meter, const Style& style, const std::vector<Style>& available, bool named) {
    std::vector<std::string> own, others;
    for (const Meter& one : style.meters) own.push_back(meterText(one));
    for (const Style& one : available) {
        if (one.plays(meter)) others.push_back(one.id);
    }
    const std::string which = named ? "the style " + style.id + " plays " : "the style that fits the brief best, " + style.id + ", plays ";
    return "“meter” is " + meterText(meter) + "; " + which + joined(own, ", ") + ". " +
           (others.empty() ? "Leave the metre out or choose another style." : "Leave the metre out, or name a style that plays it: " + joined(others, ", ") + ".");
}

}  // namespace fermata
