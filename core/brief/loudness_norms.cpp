// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/loudness_norms.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/brief/reader.h"

namespace fermata {
namespace {

constexpr LoudnessNorm kNorms[] = {
    // EBU R 128 (v5.0, 2023): Target Level -23.0 LUFS, Maximum True Peak Level -1 dBTP. Europe's, and most others' in effect.
    {"EBU R 128", {-23000, -1000}, ""},
    // ATSC A/85:2013: -24 LKFS, true peak below -2 dBTP; law in the US (CALM Act, 47 CFR 73.682(e)) and Canada (CRTC 2012-273).
    {"ATSC A/85", {-24000, -2000}, "US CA MX"},
    // ARIB TR-B32: Target Loudness -24.0 LKFS, true peak at most -1 dBTP.
    {"ARIB TR-B32", {-24000, -1000}, "JP"},
    // Free TV Australia, Operational Practice OP-59: -24 LKFS, true peak at most -2 dBTP.
    {"OP-59", {-24000, -2000}, "AU"},
};

std::string figures(LoudnessTarget target, std::string_view name) {
    return decimalText(target.milliLufs) + " LUFS, " + decimalText(target.truePeakMilliDb) + " dBTP (" + std::string(name) + ")";
}
std::string figures(const LoudnessNorm& norm) { return figures(norm.target, norm.name); }

enum class Kind { Broadcast, Podcast, Other, None };
Kind kindOf(std::string_view medium) {
    if (medium == "tv" || medium == "radio") return Kind::Broadcast;
    if (medium == "podcast") return Kind::Podcast;
    return medium == "society_registration" || medium == "content_id" ? Kind::None : Kind::Other;   // Registering sounds nowhere.
}

// The norms of those that are broadcast, the loudest first: from it the others are reached by a constant, downwards.
std::vector<const LoudnessNorm*> normsOf(const HeardUse& use) {
    std::vector<const LoudnessNorm*> norms;
    for (const std::string& place : use.places) {
        const LoudnessNorm* norm = &broadcastNorm(place);
        if (std::find(norms.begin(), norms.end(), norm) == norms.end()) norms.push_back(norm);
    }
    if (norms.empty()) norms.push_back(&kNorms[0]);
    std::stable_sort(norms.begin(), norms.end(), [](const LoudnessNorm* a, const LoudnessNorm* b) { return a->target.milliLufs > b->target.milliLufs; });
    return norms;
}

}  // namespace

const LoudnessNorm& broadcastNorm(std::string_view territory) {
    for (const LoudnessNorm& norm : kNorms) {
        const std::vector<std::string> all = splitText(norm.territories, ' ');
        if (std::find(all.begin(), all.end(), territory) != all.end()) return norm;
    }
    return kNorms[0];
}

std::vector<HeardUse> usesOf(const Json& uses) {
    std::vector<HeardUse> heard;
    for (const Json& use : uses) {
        HeardUse one;
        one.media = {use.value("media", "")};
        const Json places = use.value("territory", Json());
        if (places.is_string()) one.places.push_back(places.get<std::string>());
        for (const Json& place : places.is_array() ? places : Json::array()) {
            if (place.is_string()) one.places.push_back(place.get<std::string>());
        }
        heard.push_back(std::move(one));
    }
    return heard;
}

void askLoudness(Brief& brief, LoudnessTarget target) {
    brief.loudness = target;
    if (!isLoudnessAsked(brief)) brief.understood.push_back({"loudness", "", 0, decimalText(target.milliLufs) + " LUFS, " + decimalText(target.truePeakMilliDb) + " dBTP"});
}

bool isLoudnessAsked(const Brief& brief) {
    return brief.loudness.milliLufs != LoudnessTarget{}.milliLufs ||
           std::any_of(brief.understood.begin(), brief.understood.end(), [](const Reading& one) { return one.field == "loudness"; });
}

void settleLoudness(Brief& brief, const std::vector<HeardUse>& uses) {
    const auto said = [&](std::string_view field) {
        return std::any_of(brief.understood.begin(), brief.understood.end(), [&](const Reading& one) { return one.field == field; });
    };
    if (said("loudness")) return;
    HeardUse broadcast, podcast;
    bool others = false;
    for (const HeardUse& use : uses) {
        for (const std::string& medium : use.media) {
            const Kind kind = kindOf(medium);
            others = others || kind == Kind::Other;
            if (kind != Kind::Broadcast && kind != Kind::Podcast) continue;
            HeardUse& of = kind == Kind::Broadcast ? broadcast : podcast;
            if (of.media.empty()) of.words = use.words, of.offset = use.offset;
            of.media.push_back(medium);
            of.places.insert(of.places.end(), use.places.begin(), use.places.end());
        }
    }
    if (broadcast.media.empty() && (podcast.media.empty() || others)) return;
    const auto read = [&](const HeardUse& use, const char* field, std::string meaning) { brief.understood.push_back({field, use.words, use.offset, std::move(meaning)}); };
    const auto set = [&](const HeardUse& use, LoudnessTarget target, std::string_view name, const char* why) {
        if (said("true_peak")) target.truePeakMilliDb = brief.loudness.truePeakMilliDb;
        brief.loudness = target;
        read(use, "loudness", figures(target, name) + why);
    };
    if (broadcast.media.empty()) {
        set(podcast, {-16000, -1000}, "podcasts", "");
    } else if (const auto norms = normsOf(broadcast); others || !podcast.media.empty()) {
        read(broadcast, "noted", "broadcast asks " + figures(*norms[0]) + " and the other uses do not: -14 LUFS stays; say “" + std::string(norms[0]->name) +
                                     "” to change it, or deliver a second master at it");
    } else {
        set(broadcast, norms[0]->target, norms[0]->name, ", as all uses are broadcast");
        for (size_t i = 1; i < norms.size(); ++i) read(broadcast, "noted", "broadcast there also asks " + figures(*norms[i]) + ": deliver a second master at it");
    }
    std::stable_sort(brief.understood.begin(), brief.understood.end(), [](const Reading& a, const Reading& b) { return a.offset < b.offset; });
}

}  // namespace fermata
