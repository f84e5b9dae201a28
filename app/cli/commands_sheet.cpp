// SPDX-License-Identifier: GPL-3.0-or-later
// Listening sheets: one page that shows a cue or a style to people who cannot listen now.
#include <charconv>

#include "app/cli/command.h"
#include "app/cli/players.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/studio/listening.h"
#include "core/studio/names.h"

namespace fermata::cli {
namespace {

Result<uint32_t> seedFrom(const Arguments& arguments) {
    const std::string text = arguments.value("seed", "1");
    uint32_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (error != std::errc() || end != text.data() + text.size()) {
        return fail(Code::InvalidArgument, "--seed is “" + text + "”; it must be a whole number from 0 to 4294967295.");
    }
    return seed;
}

Result<documents::ListeningSheet> styleSheet(const Arguments& arguments) {
    const auto style = loadStyle(styleShelf(arguments), arguments.value("style"));
    if (!style) return fail(style.error());
    const auto seed = seedFrom(arguments);
    if (!seed) return fail(seed.error());
    const auto seconds = arguments.integer("seconds", 60, 4, 1200);
    if (!seconds) return fail(seconds.error());
    Brief brief;
    brief.style = style->id;
    brief.length = {*seconds * kSampleRate};
    const auto choice = parsePlayers(arguments.value("players", std::string(kRulePlayers)));
    if (!choice) return fail(choice.error());
    const auto cast = Cast::open(players(), *choice, *style);
    if (!cast) return fail(cast.error());
    const auto play = [&](const PlayRequest& request) { return cast->of(roleOf(request)).play(request, *style); };
    const auto cue = rehearse(brief, *style, *seed, 0, progressFor(arguments), play);
    if (!cue) return fail(cue.error());
    return sheetOfRehearsal(*cue, *style, brief.frameRate);
}

Result<documents::ListeningSheet> cueSheet(const Arguments& arguments) {
    const auto number = arguments.integer("revision", 0, 1, 1000000);
    if (!number) return fail(number.error());
    auto session = Session::open(arguments);
    if (!session) return fail(session.error());
    const auto cue = findCue((*session)->catalog(), arguments.value("cue"));
    if (!cue) return fail(cue.error());
    const auto revision = (*session)->catalog().revision(cue->id, *number);
    if (!revision) return fail(revision.error());
    return sheetOfCue((*session)->studio(), *cue, *revision);
}

Result<Answer> sheet(Session*, const Arguments& arguments) {
    if (arguments.has("cue") == arguments.has("style")) {
        return fail(Code::InvalidArgument, "Say what the sheet shows: --cue CUE or --style STYLE, one of them.");
    }
    const std::string out = arguments.value("out");
    const bool png = lowerCase(out).ends_with(".png");
    if (!png && !lowerCase(out).ends_with(".pdf")) {
        return fail(Code::InvalidArgument, out.empty() ? "Say where the page goes: --out FILE.pdf or FILE.png."
                                                       : "--out is “" + out + "”; it must end in .pdf or .png.");
    }
    const auto made = arguments.has("cue") ? cueSheet(arguments) : styleSheet(arguments);
    if (!made) return fail(made.error());
    const auto page = png ? documents::printSheetPng(*made) : documents::printSheetPdf(*made);
    if (!page) return fail(page.error());
    const auto written = writeFile(out, *page);
    if (!written) return fail(written.error());
    Answer answer;
    answer.json = {{"file", out}, {"title", made->title}, {"facts", made->facts}, {"loudness", toJson(made->loudness)},
                   {"stems", Json::array()}, {"sections", Json::array()}};
    for (const documents::SheetStem& stem : made->stems) {
        const NoteStatistics& notes = stem.statistics;
        answer.json["stems"].push_back({{"name", stem.name}, {"sound", stem.sound}, {"notes", notes.notes}, {"onsets_per_bar_milli", notes.onsetsPerBarMilli()},
                                        {"lowest", notes.lowest}, {"highest", notes.highest}, {"voices", notes.mostVoices},
                                        {"velocity", {notes.softest, notes.median, notes.loudest}}, {"octave_db", stem.bands.db},
                                        {"centroid_hz", stem.centroidHz}, {"lufs", stem.lufs}});
    }
    for (const documents::SheetSection& part : made->sections) {
        answer.json["sections"].push_back({{"name", part.section.name}, {"energy", part.section.energy.permille}, {"lufs", part.lufs}});
    }
    answer.text = out + ": " + made->title + ", " + joined(made->facts, ", ") + "\n";
    return answer;
}

}  // namespace

std::vector<Command> sheetCommands() {
    return {
        {{"sheet"}, "", "A listening sheet: one page with form, notes, spectrogram, loudness and statistics.",
         {{"cue", "CUE", "of a cue"}, {"revision", "N", "which revision; the newest by default"}, {"style", "STYLE", "or of a style, composed for it"},
          {"players", "PLAYERS", "of the style's cue: rules, neural, auto"}, {"seed", "N", "of the style's cue; 1 by default"}, {"seconds", "N", "its length; 60 by default"},
          {"out", "FILE", "FILE.pdf or FILE.png"}},
         false, sheet},
    };
}

}  // namespace fermata::cli
