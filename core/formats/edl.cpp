// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/edl.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "core/base/text.h"

namespace fermata {
namespace {

std::vector<std::string> wordsOf(std::string_view line) {
    std::vector<std::string> words;
    for (const std::string& word : splitText(line, ' ')) {
        if (!trimmed(word).empty()) words.emplace_back(trimmed(word));
    }
    return words;
}

bool isNumber(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

class EdlReader {
  public:
    EdlReader(std::string_view origin, const FrameRate& rate) : m_origin(origin), m_rate(rate) { m_rate.dropFrame = false; }

    Result<Edl> read(std::string_view text) {
        for (std::string line : splitText(text, '\n')) {
            ++m_line;
            std::replace(line.begin(), line.end(), '\t', ' ');
            if (!line.empty() && line.back() == '\r') line.pop_back();
            if (m_line == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
            const Result<void> done = readLine(std::string(trimmed(line)));
            if (!done) return fail(done.error());
        }
        if (m_edl.events.empty()) {
            return fail(Code::InvalidArgument, m_origin + " has no picture event: CMX 3600 lines look like “001 A012 V C 01:00:00:00 01:00:04:00 01:00:00:00 01:00:04:00”.");
        }
        std::stable_sort(m_edl.events.begin(), m_edl.events.end(), [](const EdlEvent& a, const EdlEvent& b) { return a.recordIn < b.recordIn; });
        for (size_t i = 1; i < m_edl.events.size(); ++i) {
            const EdlEvent& before = m_edl.events[i - 1];
            const EdlEvent& event = m_edl.events[i];
            if (event.recordIn >= before.recordOut) continue;
            return fail(Code::InvalidArgument, where(event.line) + "event " + event.number + " begins on the record side before event " + before.number +
                                                   " (line " + std::to_string(before.line) + ") ends; give one picture track only.");
        }
        return std::move(m_edl);
    }

  private:
    std::string where(int line) const { return m_origin + ", line " + std::to_string(line) + ": "; }

    Result<void> readLine(const std::string& line) {
        if (line.empty()) return {};
        const std::string lower = lowerCase(line);
        if (lower.starts_with("title:")) {
            m_edl.title = trimmed(std::string_view(line).substr(6));
            return {};
        }
        if (lower.starts_with("fcm:")) return frameCode(lower);
        if (line.front() == '*') {
            const size_t colon = line.find(':');
            if (lower.find("clip name") != std::string::npos && colon != std::string::npos && m_picture) {
                // Of a dissolve's two names the last is the one that comes.
                m_edl.events.back().clip = trimmed(std::string_view(line).substr(colon + 1));
            }
            return {};
        }
        const std::vector<std::string> words = wordsOf(line);
        if (lower.starts_with("m2")) {
            if (m_picture) m_edl.events.back().speed = true;
            return {};
        }
        if (isNumber(words.front()) || (words.size() >= 8 && words.back().find(':') != std::string::npos)) return event(words);
        if (lower.starts_with("split:") || lower.starts_with(">>>") || lower.starts_with("#") || lower.starts_with("aud") ||
            lower.starts_with("final cut") || lower.starts_with("effects name") || lower.starts_with("b_w_")) {
            m_edl.notes.push_back("line " + std::to_string(m_line) + " was left aside: " + line);
            return {};
        }
        return fail(Code::InvalidArgument, where(m_line) + "“" + line.substr(0, 60) + "” is no line of a CMX 3600 list (an event begins with its number).");
    }

    Result<void> frameCode(const std::string& lower) {
        const bool drop = lower.find("non") == std::string::npos && lower.find("drop") != std::string::npos;
        const bool mayDrop = m_rate.nominal() % 30 == 0 && m_rate.denominator != 1;
        if (drop && !mayDrop) {
            return fail(Code::InvalidArgument, where(m_line) + "“DROP FRAME” fits 29.97 and 59.94 frames a second; this cue's picture has " + m_rate.name() + ".");
        }
        m_rate.dropFrame = drop;
        m_edl.dropFrame = drop;
        return {};
    }

    Result<int64_t> time(const std::string& word, const char* what) {
        FrameRate rate = m_rate;
        if (word.find(';') != std::string::npos && rate.denominator != 1 && rate.nominal() % 30 == 0) rate.dropFrame = true;
        const auto frames = framesFromTimecode(word, rate);
        if (!frames) return fail(Code::InvalidArgument, where(m_line) + what + " “" + word + "”: " + frames.error().message);
        return *frames;
    }

    Result<void> event(const std::vector<std::string>& words) {
        m_picture = false;
        if (words.size() < 8) {
            return fail(Code::InvalidArgument, where(m_line) + "an event has a number, reel, track, transition and four timecodes; this line has " +
                                                   std::to_string(words.size()) + " words.");
        }
        EdlEvent event;
        event.line = m_line;
        event.number = words[0];
        event.reel = words[1];
        event.track = words[2];
        event.transition = words[3];
        const std::string track = lowerCase(event.track);
        const std::string kind = lowerCase(event.transition);
        if (kind != "c" && kind != "d" && kind.front() != 'w' && kind.front() != 'k') {
            return fail(Code::InvalidArgument, where(m_line) + "transition “" + event.transition + "” is none of C (cut), D (dissolve), W… (wipe), K (key).");
        }
        const size_t times = words.size() - 4;
        if (kind != "c" && times > 4) {
            const std::string& length = words[times - 1];
            if (isNumber(length)) std::from_chars(length.data(), length.data() + length.size(), event.transitionFrames);
        }
        int64_t* const places[] = {&event.sourceIn, &event.sourceOut, &event.recordIn, &event.recordOut};
        static const char* const names[] = {"source in", "source out", "record in", "record out"};
        for (size_t i = 0; i < 4; ++i) {
            const auto frames = time(words[times + i], names[i]);
            if (!frames) return fail(frames.error());
            *places[i] = *frames;
        }
        if (event.recordOut < event.recordIn || event.sourceOut < event.sourceIn) {
            return fail(Code::InvalidArgument, where(m_line) + "event " + event.number + " ends before it begins" +
                                                   (event.recordOut < event.recordIn ? " on the record side" : " on the source side") + "; out is the first frame after it.");
        }
        if (track.find('v') == std::string::npos && track != "b") {
            m_edl.notes.push_back("line " + std::to_string(m_line) + ": sound event " + event.number + " on " + event.track + " does not move the picture");
            return {};
        }
        if (event.recordOut == event.recordIn) return {};  // The outgoing half of a dissolve.
        m_edl.events.push_back(std::move(event));
        m_picture = true;
        return {};
    }

    std::string m_origin;
    FrameRate m_rate;
    Edl m_edl;
    int m_line = 0;
    bool m_picture = false;  // The last event was kept: comments belong to it.
};

}  // namespace

Result<Edl> parseEdl(std::string_view text, std::string_view origin, const FrameRate& rate) {
    Result<Edl> edl = EdlReader(origin, rate).read(text);
    if (!edl) return edl;
    for (const EdlEvent& event : edl->events) {
        if (event.speed || isBlack(event) || event.sourceOut - event.sourceIn == event.recordOut - event.recordIn) continue;
        return fail(Code::InvalidArgument, std::string(origin) + ", line " + std::to_string(event.line) + ": event " + event.number + " takes " +
                                               std::to_string(event.sourceOut - event.sourceIn) + " source frames for " +
                                               std::to_string(event.recordOut - event.recordIn) + " record frames and names no speed (M2).");
    }
    return edl;
}

bool isBlack(const EdlEvent& event) {
    const std::string reel = lowerCase(event.reel);
    return reel == "bl" || reel == "black" || reel == "blk";
}

}  // namespace fermata
