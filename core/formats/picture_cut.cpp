// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/picture_cut.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/text.h"

namespace fermata {
namespace {

std::vector<PictureMove> joinedUp(std::vector<PictureMove> moves) {
    std::stable_sort(moves.begin(), moves.end(), [](const PictureMove& a, const PictureMove& b) { return a.at < b.at; });
    std::vector<PictureMove> out;
    for (const PictureMove& move : moves) {
        if (!out.empty() && out.back().to == move.from && out.back().at + (out.back().to - out.back().from) == move.at) out.back().to = move.to;
        else out.push_back(move);
    }
    return out;
}

std::string wordsFor(const EdlEvent& event) {
    const std::string name = "event " + event.number;
    if (isBlack(event)) return name + " (black)";
    const std::string of = "reel " + event.reel + (event.clip.empty() ? "" : ", “" + event.clip + "”");
    return name + " (" + of + (event.speed ? ", at another speed (M2))" : ")");
}

// What the moves leave uncovered of the events, and the holes between events.
std::vector<NewPicture> uncovered(const std::vector<EdlEvent>& events, const std::vector<PictureMove>& moves) {
    std::vector<NewPicture> out;
    const auto add = [&](int64_t from, int64_t to, const std::string& what, bool black) {
        for (const PictureMove& move : moves) {
            const int64_t end = move.at + (move.to - move.from);
            if (end <= from || move.at >= to) continue;
            if (move.at > from) out.push_back({from, move.at, what, black});
            from = std::max(from, end);
        }
        if (from < to) out.push_back({from, to, what, black});
    };
    for (size_t i = 0; i < events.size(); ++i) {
        const EdlEvent& event = events[i];
        if (i > 0 && events[i - 1].recordOut < event.recordIn) add(events[i - 1].recordOut, event.recordIn, "no event of the list (black)", true);
        add(event.recordIn, event.recordOut, wordsFor(event), isBlack(event));
    }
    return out;
}

}  // namespace

PictureCut cutOf(const Edl& changes, int64_t from, int64_t to, const FrameRate& rate) {
    const int64_t beside = int64_t{30} * 60 * rate.nominal();
    const auto insideOf = [&](const EdlEvent& event) { return std::min(event.sourceOut, to) - std::max(event.sourceIn, from); };
    std::map<std::string, int64_t> reels;
    std::set<std::string> clips;
    for (const EdlEvent& event : changes.events) {
        if (isBlack(event) || insideOf(event) <= 0) continue;
        reels[lowerCase(event.reel)] += insideOf(event);
        if (!event.clip.empty()) clips.insert(event.clip);
    }
    const auto old = std::max_element(reels.begin(), reels.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    PictureCut cut;
    for (const EdlEvent& event : changes.events) {
        if (event.speed || isBlack(event) || (old != reels.end() && lowerCase(event.reel) != old->first)) continue;
        if (event.sourceOut <= from - beside || event.sourceIn >= to + beside) continue;
        if (insideOf(event) <= 0 && !event.clip.empty() && !clips.empty() && !clips.contains(event.clip)) continue;
        cut.moves.push_back({event.sourceIn, event.sourceOut, event.recordIn});
    }
    cut.moves = joinedUp(std::move(cut.moves));
    cut.fresh = uncovered(changes.events, cut.moves);
    return cut;
}

PictureCut cutBetween(const Edl& before, const Edl& after) {
    PictureCut cut;
    for (const EdlEvent& now : after.events) {
        if (isBlack(now)) continue;
        for (const EdlEvent& was : before.events) {
            if (was.speed != now.speed || lowerCase(was.reel) != lowerCase(now.reel) || was.clip != now.clip) continue;
            if (now.speed) {
                const bool alike = was.sourceIn == now.sourceIn && was.sourceOut == now.sourceOut && was.recordOut - was.recordIn == now.recordOut - now.recordIn;
                if (alike) cut.moves.push_back({was.recordIn, was.recordOut, now.recordIn});
                continue;
            }
            const int64_t in = std::max(was.sourceIn, now.sourceIn), out = std::min(was.sourceOut, now.sourceOut);
            if (in >= out) continue;
            cut.moves.push_back({was.recordIn + in - was.sourceIn, was.recordIn + out - was.sourceIn, now.recordIn + in - now.sourceIn});
        }
    }
    // Black is the old black where it follows the same picture.
    for (const EdlEvent& now : after.events) {
        if (!isBlack(now)) continue;
        const auto left = std::find_if(cut.moves.begin(), cut.moves.end(), [&](const PictureMove& move) { return move.at + (move.to - move.from) == now.recordIn; });
        if (left == cut.moves.end()) continue;
        const int64_t place = left->to;
        const auto was = std::find_if(before.events.begin(), before.events.end(), [&](const EdlEvent& event) { return isBlack(event) && event.recordIn == place; });
        if (was == before.events.end()) continue;
        cut.moves.push_back({place, place + std::min(was->recordOut - was->recordIn, now.recordOut - now.recordIn), now.recordIn});
    }
    cut.moves = joinedUp(std::move(cut.moves));
    cut.fresh = uncovered(after.events, cut.moves);
    return cut;
}

}  // namespace fermata
