// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/style_shelf.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/base/text.h"

namespace fermata {
namespace fs = std::filesystem;
namespace {

bool has(const std::vector<std::string>& ids, std::string_view id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

Error takenId(const fs::path& file, const std::string& id) {
    return {Code::InvalidArgument, file.string() + ": “id” is \"" + id + "\", which is a style of Fermata; give yours another id, such as \"own-" + id +
                                       "\", and name its file after it."};
}

}  // namespace

StyleShelf::StyleShelf(fs::path fermatas, fs::path studios) : ours(std::move(fermatas)), own(std::move(studios)) {
    std::error_code ignored;
    // $FERMATA_DATA may be the data folder itself.
    if (!own.empty() && fs::equivalent(ours, own, ignored)) own.clear();
}

std::vector<ShelvedStyle> shelvedStyles(const StyleShelf& shelf) {
    std::vector<ShelvedStyle> styles;
    const std::vector<std::string> ours = styleIds(shelf.ours);
    for (const std::string& id : ours) styles.push_back({id, shelf.ours / (id + ".json"), false, loadStyle(shelf.ours, id)});
    if (shelf.own.empty()) return styles;
    for (const std::string& id : styleIds(shelf.own)) {
        const fs::path file = shelf.own / (id + ".json");
        styles.push_back({id, file, true, has(ours, id) ? Result<Style>(fail(takenId(file, id))) : loadStyle(shelf.own, id)});
    }
    return styles;
}

Result<Style> loadStyle(const StyleShelf& shelf, std::string_view id) {
    std::vector<std::string> known = styleIds(shelf.ours);
    if (shelf.own.empty() || has(known, id)) return loadStyle(shelf.ours, id);
    const std::vector<std::string> own = styleIds(shelf.own);
    if (has(own, id)) return loadStyle(shelf.own, id);
    known.insert(known.end(), own.begin(), own.end());
    if (known.empty()) return loadStyle(shelf.ours, id);
    return fail(Code::NotFound, unknownName("style", id, known));
}

std::vector<Style> readableStyles(const StyleShelf& shelf, std::vector<std::string>& problems) {
    std::vector<Style> styles;
    for (ShelvedStyle& shelved : shelvedStyles(shelf)) {
        if (shelved.style) styles.push_back(std::move(*shelved.style));
        else problems.push_back(shelved.style.error().message);
    }
    return styles;
}

Result<Style> styleOf(const StyleShelf& shelf, const Plan& plan, std::vector<std::string>& notes) {
    Result<Style> style = loadStyle(shelf, plan.style);
    const std::string hash = plan.styleHash.hex().substr(0, 12);
    if (!style && style.error().code == Code::NotFound) {
        const std::string folders = shelf.ours.string() + (shelf.own.empty() ? "" : ", " + shelf.own.string());
        return fail(Code::NotFound, "The style “" + plan.style + "” (version " + plan.styleVersion + ", SHA-256 " + hash + "…), with which this cue was made, is gone from " + folders +
                                        "; put its file back: fermata style add FILE.");
    }
    if (!style) {
        return fail(style.error().code, "The style “" + plan.style + "” (version " + plan.styleVersion + ", SHA-256 " + hash + "…), with which this cue was made, cannot be read: " + style.error().message);
    }
    if (style->hash != plan.styleHash) notes.push_back("the style pack " + style->id + " has changed since this cue was composed");
    return style;
}

Result<Style> checkOwnStyle(const StyleShelf& shelf, const fs::path& file) {
    Result<Style> style = styleFromFile(file);
    if (style && has(styleIds(shelf.ours), style->id)) return fail(takenId(file, style->id));
    return style;
}

Result<fs::path> addOwnStyle(const StyleShelf& shelf, const fs::path& file, bool replace) {
    const Result<Style> style = checkOwnStyle(shelf, file);
    if (!style) return fail(style.error());
    if (shelf.own.empty()) return fail(Code::InvalidArgument, "There is no folder for styles of your own beside " + shelf.ours.string() + "; unset FERMATA_DATA.");
    const Result<std::string> text = readFile(file);
    if (!text) return fail(text.error());
    const fs::path kept = shelf.own / (style->id + ".json");
    std::error_code ignored;
    if (fs::exists(kept, ignored)) {
        const Result<Style> there = styleFromFile(kept);
        if (there && there->hash == style->hash) return kept;
        if (!replace) {
            return fail(Code::Conflict, kept.string() + " is there with other contents" + (there ? ", version " + there->version : std::string()) +
                                            ". Give yours another id, or say --replace: cues that were made with the other keep their music, and their remakes will say that it has changed.");
        }
    }
    if (const Result<void> made = makeFolder(shelf.own); !made) return fail(made.error());
    if (const Result<void> written = writeFile(kept, *text); !written) return fail(written.error());
    return kept;
}

}  // namespace fermata
