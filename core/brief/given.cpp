// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/given.h"

namespace fermata {

Json givenBesideWords(const Brief& brief) {
    Json given = Json::object();
    const Json all = toJson(brief);
    const Json plain = toJson(briefFromWords(brief.words));
    // Times in words are read at the frame rate and from the picture's start; these come first.
    for (const char* field : {"frame_rate", "picture_start"}) {
        if (all.contains(field) && (!plain.contains(field) || plain.at(field) != all.at(field))) given[field] = all.at(field);
    }
    const Result<Brief> read = withGiven(brief.words, given);
    const Json said = read ? toJson(*read) : plain;
    for (const auto& [field, value] : all.items()) {
        if (field == "format" || field == "words" || field == "understood" || field == "not_understood" || field == "problems") continue;
        if (!said.contains(field) || said.at(field) != value) given[field] = value;
    }
    return given;
}

Result<Brief> withGiven(std::string_view words, const Json& given) {
    Json json = given;
    json["words"] = std::string(words);
    return briefFromJson(json);
}

}  // namespace fermata
