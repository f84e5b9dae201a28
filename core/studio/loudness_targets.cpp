// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/loudness_targets.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/base/files.h"
#include "core/base/text.h"

namespace fermata {
namespace {

std::string plain(std::string_view text) {
    std::string out = lowerCase(std::string(text));
    std::erase_if(out, [](char c) { return c == ' ' || c == '-' || c == '/' || c == '_'; });
    return out;
}

Result<NamedLoudness> targetFrom(const Json& json, const std::string& where) {
    NamedLoudness named;
    const auto text = [&](const char* key, std::string& to) {
        if (json.contains(key) && json[key].is_string()) to = json[key].get<std::string>();
    };
    text("id", named.id);
    text("standard", named.standard);
    text("clause", named.clause);
    text("note", named.note);
    for (const Json& word : json.value("words", Json::array())) {
        if (word.is_string()) named.words.push_back(word.get<std::string>());
    }
    for (const char* key : {"id", "standard", "clause"}) {
        if (json.value(key, Json()).is_string() && !json[key].get<std::string>().empty()) continue;
        return fail(Code::Corrupt, where + ": field “" + key + "” is missing; it must be text.");
    }
    const auto thousandths = [&](const char* key, double low, double high) -> Result<int> {
        if (!json.contains(key) || !json[key].is_number() || json[key].get<double>() < low || json[key].get<double>() > high) {
            char range[64];
            std::snprintf(range, sizeof range, "a number from %g to %g", low, high);
            return fail(Code::Corrupt, where + ": field “" + key + "” must be " + range + ".");
        }
        return static_cast<int>(std::lround(json[key].get<double>() * 1000));
    };
    const auto lufs = thousandths("lufs", -50, -5), peak = thousandths("true_peak", -20, 0), tolerance = thousandths("tolerance", 0, 5);
    for (const auto* value : {&lufs, &peak, &tolerance}) {
        if (!*value) return fail(value->error());
    }
    named.target = {*lufs, *peak};
    named.toleranceMilliLu = *tolerance;
    if (json.contains("max_short_term")) {
        const auto most = thousandths("max_short_term", -50, 0);
        if (!most) return fail(most.error());
        named.maxShortTermMilliLufs = *most;
    }
    return named;
}

}  // namespace

std::string NamedLoudness::text() const {
    char figures[64];
    std::snprintf(figures, sizeof figures, ", %.1f LUFS, %.1f dBTP", target.milliLufs / 1000.0, target.truePeakMilliDb / 1000.0);
    return standard + figures;
}

Result<std::vector<NamedLoudness>> loadLoudness(const std::filesystem::path& file) {
    const auto bytes = readFile(file);
    if (!bytes) return fail(bytes.error());
    const auto json = parseJson(*bytes, file.string());
    if (!json) return fail(json.error());
    if (!json->is_object() || json->value("format", "") != "fermata-loudness-1" || !json->value("targets", Json()).is_array()) {
        return fail(Code::Corrupt, file.string() + " is no “fermata-loudness-1” file with “targets”.");
    }
    std::vector<NamedLoudness> list;
    for (const Json& item : (*json)["targets"]) {
        const std::string where = file.string() + ", target " + std::to_string(list.size() + 1);
        if (!item.is_object()) return fail(Code::Corrupt, where + " must be an object.");
        auto one = targetFrom(item, where);
        if (!one) return fail(one.error());
        list.push_back(std::move(*one));
    }
    return list;
}

std::filesystem::path loudnessFile(const Studio& studio) { return studio.styles.ours.parent_path() / "loudness" / "targets.json"; }

Result<NamedLoudness> findLoudness(const std::filesystem::path& file, std::string_view name) {
    const auto list = loadLoudness(file);
    if (!list) return fail(list.error());
    std::vector<std::string> ids;
    for (const NamedLoudness& item : *list) {
        ids.push_back(item.id);
        if (plain(item.id) == plain(name)) return item;
        if (std::any_of(item.words.begin(), item.words.end(), [&](const std::string& word) { return plain(word) == plain(name); })) return item;
    }
    return fail(Code::InvalidArgument, unknownName("loudness target", name, ids));
}

}  // namespace fermata
