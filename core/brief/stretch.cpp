// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/stretch.h"

#include "core/brief/stretch_place.h"

namespace fermata {
namespace {

struct Said {
    BriefMoment moment;
    size_t end = 0;   // 0 = no moment stands here.
};

Said momentAt(const Reader& reader, size_t i) {
    const size_t next = reader.skip(i, {"about", "around", "the", "exactly", "roughly", "at", "second", "mark"});
    if (const size_t half = reader.anyPhrase(reader.skip(i, {"about", "around", "the", "of"}), {"second half", "middle", "halfway", "halfway point", "half way", "halfway mark", "half way through", "halfway through", "half"})) {
        return {{{}, 500, {}}, reader.skip(i, {"about", "around", "the", "of"}) + half};
    }
    const auto time = reader.position(next);
    if (!time) return {};
    size_t end = time->span.end();
    const std::string& first = reader.at(time->span.first).text;
    const bool clear = time->span.count > 1 || first.find_first_of(":;") != std::string::npos;
    if (!clear && !reader.endsClause(end) && !reader.isAny(end, {"on", "onwards", "and", "but", "to", "until"})) return {};
    if (reader.is(end, "mark")) ++end;
    return {{time->value, -1, {}}, end};
}

// "for the first ten seconds", "in the second half"
Stretch share(const Reader& reader, size_t i) {
    const size_t start = reader.skip(i, {"for", "in", "during", "over", "throughout", "the"});
    if (start == i) return {};
    if (reader.phrase(start, "first half") > 0) return {{}, BriefMoment{{}, 500, {}}, start + 2};
    if (reader.phrase(start, "second half") > 0) return {BriefMoment{{}, 500, {}}, {}, start + 2};
    if (!reader.isAny(start, {"first", "last", "final"})) return {};
    const auto length = reader.duration(start + 1);
    if (!length) return {};
    if (reader.is(start, "first")) return {{}, BriefMoment{length->value, -1, {}}, length->span.end()};
    return {BriefMoment{{}, -1, length->value}, {}, length->span.end()};
}

Stretch timesAt(const Reader& reader, size_t i, bool mayBeAt) {
    if (const Stretch part = share(reader, i)) return part;
    const size_t next = reader.skip(i, {"up", "right", "(", "only"});
    if (reader.isAny(next, {"before", "until", "till", "til"})) {
        // "Until the drop at 0:30": the drop is read by itself, and lends its time.
        const size_t noun = reader.skip(next + 1, {"the", "our"});
        if (const auto hit = reader.longest(noun, lexicon::hitKinds()); hit && reader.isAny(hit->span.end(), {"at", "@"})) {
            if (const auto time = reader.position(hit->span.end() + 1)) return {{}, BriefMoment{time->value, -1, {}}, next + 1};
        }
        const Said said = momentAt(reader, next + 1);
        if (said.end > 0) return {{}, said.moment, reader.is(said.end, ")") ? said.end + 1 : said.end};
        return {};
    }
    const bool between = reader.is(next, "between");
    const size_t word = reader.anyPhrase(next, {"from", "after", "as of", "starting at", "starting from", "beginning at", "since", "between", "of"});
    const bool at = word == 0 && mayBeAt && reader.isAny(next, {"at", "on", "@"});
    const bool bare = word == 0 && !at && reader.at(next).text.find(':') != std::string::npos;
    if (word == 0 && !at && !bare) return {};
    const Said from = momentAt(reader, bare ? next : next + std::max<size_t>(word, 1));
    if (from.end == 0) return {};
    Stretch stretch{from.moment, {}, from.end, at};
    // "of 0:30 at 0:45", word by word from French.
    const bool french = reader.is(next, "of");
    size_t to = reader.skip(from.end, {"up", "right", "the"});
    if (reader.isAny(to, {"to", "until", "till", "through", "-"}) || (between && reader.is(to, "and")) || (french && reader.is(to, "at"))) {
        if (const Said until = momentAt(reader, reader.skip(to + 1, {"to"})); until.end > 0) {
            stretch.until = until.moment;
            stretch.end = until.end;
            stretch.at = false;
        }
    }
    if ((bare || between || french) && !stretch.until) return {};
    stretch.end = reader.skip(stretch.end, {"on", "onwards", "onward"});
    if (reader.is(stretch.end, ")")) ++stretch.end;
    return stretch;
}

}  // namespace

Stretch stretchAt(const Reader& reader, size_t i, bool mayBeAt) {
    const Stretch times = timesAt(reader, i, mayBeAt);
    return times ? times : placeAt(reader, i, mayBeAt);
}

bool opensStatement(const Reader& reader, size_t i) {
    return i == 0 || reader.at(i - 1).used || reader.endsClause(i - 1) || reader.isAny(i - 1, {":", "and", "but", "then"});
}

std::string momentText(const BriefMoment& moment) {
    if (moment.at) return clockTime(*moment.at);
    return moment.permille >= 0 ? "the middle" : lengthText(moment.beforeEnd) + " before the end";
}

std::string stretchText(const Stretch& stretch) {
    if (!stretch.place.empty()) return placeText(stretch.place);
    if (stretch.from && stretch.until) return momentText(*stretch.from) + "–" + momentText(*stretch.until);
    if (stretch.from) return "from " + momentText(*stretch.from);
    return stretch.until ? "until " + momentText(*stretch.until) : "throughout";
}

void addControl(Reader& reader, std::string set, const Stretch& where) {
    const size_t index = reader.brief.controls.size();
    BriefControl control{where.place, std::move(set), {}, {}};
    const auto bound = [&](const std::optional<BriefMoment>& moment, bool until) {
        if (!moment) return;
        if (moment->at) (until ? control.until : control.from) = *moment->at;
        else reader.bounds.push_back({index, until, moment->permille, moment->beforeEnd});
    };
    bound(where.from, false);
    bound(where.until, true);
    reader.brief.controls.push_back(std::move(control));
}

}  // namespace fermata
