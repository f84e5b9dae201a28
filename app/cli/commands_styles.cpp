// SPDX-License-Identifier: GPL-3.0-or-later
// The styles that a brief may have, and own ones beside those of Fermata.
#include "app/cli/command.h"
#include "core/base/text.h"

namespace fermata::cli {
namespace {

std::string advice(const Style& style) {
    std::string text;
    for (const std::string& place : thinPlaces(style)) text += "could be richer: " + place + "\n";
    return text;
}

Json facts(const Style& style) {
    return {{"id", style.id}, {"version", style.version}, {"title", style.title}, {"sha256", style.hash.hex()}, {"moods", style.moods},
            {"sketch", style.sketch}, {"advice", thinPlaces(style)}};
}

Result<Answer> styles(Session*, const Arguments& arguments) {
    const StyleShelf shelf = styleShelf(arguments);
    Answer answer;
    answer.json = {{"own_folder", shelf.own.string()}, {"styles", Json::array()}};
    Rows rows;
    std::string broken;
    for (const ShelvedStyle& shelved : shelvedStyles(shelf)) {
        const std::string origin = shelved.own ? "own" : "Fermata";
        Json one = shelved.style ? facts(*shelved.style) : Json{{"id", shelved.id}, {"error", shelved.style.error().message}};
        one["origin"] = origin;
        one["file"] = shelved.file.string();
        answer.json["styles"].push_back(std::move(one));
        rows.push_back({shelved.id, origin, !shelved.style ? "left out, see below" : shelved.style->title + (shelved.style->sketch.empty() ? "" : " (sketch)")});
        if (!shelved.style) broken += "left out: " + shelved.style.error().message + "\n";
    }
    if (rows.empty()) return fail(Code::NotFound, "There are no styles in " + shelf.ours.string() + "; reinstall Fermata or name the folder that holds them.");
    answer.text = table(rows) + broken + (shelf.own.empty() ? "" : "Own styles stand in " + shelf.own.string() + ".\n");
    return answer;
}

Result<Answer> check(Session*, const Arguments& arguments) {
    const auto file = arguments.word(0, "style file");
    if (!file) return fail(file.error());
    const auto style = checkOwnStyle(styleShelf(arguments), *file);
    if (!style) return fail(style.error());
    return Answer{facts(*style), *file + " is a style: " + style->title + " (" + style->id + " " + style->version + ").\n" + advice(*style)};
}

Result<Answer> add(Session* session, const Arguments& arguments) {
    const auto file = arguments.word(0, "style file");
    if (!file) return fail(file.error());
    const StyleShelf& shelf = session->studio().styles;
    const auto kept = addOwnStyle(shelf, *file, arguments.has("replace"));
    if (!kept) return fail(kept.error());
    const auto style = styleFromFile(*kept);
    if (!style) return fail(style.error());
    Answer answer{facts(*style), "Added " + style->title + " as " + kept->string() + "; compose --style " + style->id + ", or name it in a brief.\n" + advice(*style)};
    answer.json["file"] = kept->string();
    return answer;
}

}  // namespace

std::vector<Command> styleCommands() {
    return {{{"styles"}, "", "the styles that are there: Fermata's and your own, with what is wrong with a file that is left out", {}, false, styles},
            {{"style", "check"}, "FILE", "every mistake of a style of your own by field, value and way out", {}, false, check},
            {{"style", "add"}, "FILE", "check it and keep it beside Fermata's",
             {{"replace", "", "in the place of the own style of that id"}}, true, add}};
}

}  // namespace fermata::cli
