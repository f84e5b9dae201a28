// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/plan_cue.h"

#include <algorithm>
#include <iterator>

#include "core/base/text.h"
#include "core/compose/brief_controls.h"
#include "core/compose/compose.h"
#include "core/studio/bank.h"

namespace fermata {
namespace {

Result<Style> styleFor(Studio& studio, const ComposeRequest& request, std::vector<std::string>& notes) {
    const std::string wanted = request.style.empty() ? request.brief.style : request.style;
    std::vector<std::string> broken;
    if (!wanted.empty()) {
        Result<Style> style = loadStyle(studio.styles, wanted);
        if (!style || !request.brief.meter || style->plays(*request.brief.meter)) return style;
        return fail(Code::InvalidArgument, metreRefusal(*request.brief.meter, *style, readableStyles(studio.styles, broken)));
    }
    const std::vector<Style> available = readableStyles(studio.styles, broken);
    if (available.empty()) {
        const std::string why = broken.empty() ? "" : " that can be read: " + broken.front();
        return fail(Code::NotFound, "There are no style packs in " + studio.styles.ours.string() + (why.empty() ? "." : why));
    }
    for (const std::string& problem : broken) notes.push_back("a style was left out, its file has mistakes: " + problem);
    // Of those that have what alone should play, where any has.
    std::vector<Style> able;
    std::copy_if(available.begin(), available.end(), std::back_inserter(able), [&](const Style& style) { return onlyMissing(request.brief, style).empty(); });
    const std::string id = chooseStyle(request.brief, able.empty() ? available : able);
    Result<Style> style = loadStyle(studio.styles, id);
    if (style && request.brief.meter && !style->plays(*request.brief.meter)) return fail(Code::InvalidArgument, metreRefusal(*request.brief.meter, *style, available, request.brief.style == id));
    notes.push_back("style " + id + " chosen from the brief's words");
    return style;
}

// What the brief wants alone and the style does not have, with the styles that do.
void noteMissing(const Studio& studio, const Brief& brief, const Style& style, std::vector<std::string>& notes) {
    const std::vector<std::string> missing = onlyMissing(brief, style);
    if (missing.empty()) return;
    std::vector<std::string> broken;
    const std::vector<Style> all = readableStyles(studio.styles, broken);
    for (const std::string& instrument : missing) {
        const std::vector<std::string> others = stylesWith(instrument, all);
        notes.push_back("the style " + style.id + " has no “" + instrument + "”, so that it cannot play alone; " +
                        (others.empty() ? "no style has it" : "choose one that has it: " + joined(others, ", ")));
    }
}

std::string problemsText(const Brief& brief) {
    std::vector<std::string> lines;
    for (const BriefProblem& problem : brief.problems) lines.push_back("“" + problem.field + "”: " + problem.message);
    return joined(lines, " ");
}

// Stems that the brief lets play nowhere, as “only piano” does: each pack has the same stems all the same.
std::string silentText(const Plan& plan) {
    std::vector<std::string> names;
    for (const PlannedStem& stem : plan.stems) {
        const auto plays = [&](const PlannedSection& section) {
            const auto direction = section.stems.find(stem.name);
            return direction != section.stems.end() && direction->second.plays;
        };
        if (stem.role != "effects" && std::none_of(plan.sections.begin(), plan.sections.end(), plays)) names.push_back(stem.name);
    }
    return names.empty() ? "" : "silent from beginning to end: " + joined(names, ", ") + "; a pack holds every stem, these as silence";
}

}  // namespace

Result<PlannedCue> planCue(Studio& studio, const ComposeRequest& request) {
    if (!request.brief.problems.empty()) {
        return fail(Code::InvalidArgument, "The brief cannot be met as it stands. " + problemsText(request.brief));
    }
    if (request.style.empty() && request.brief.understood.empty() && !request.brief.notUnderstood.empty()) {
        return fail(Code::InvalidArgument, "Nothing in this brief was understood: “" + request.brief.notUnderstood.front().words +
                                               "”. Say at least a length, a mood or a style, or name the style with --style.");
    }
    PlannedCue planned;
    Result<Style> style = styleFor(studio, request, planned.notes);
    if (!style) return fail(style.error());
    // The project is in the seed: two clients who ask for the same get different music.
    const uint32_t seed = request.seed ? *request.seed : hash32(canonicalJson(toJson(request.brief)) + request.project.text());
    Result<Plan> plan = makePlan(request.brief, *style, seed);
    if (!plan) return fail(plan.error());
    if (const Result<void> used = useBank(request.bank, *plan); !used) return fail(used.error());
    noteMissing(studio, request.brief, *style, planned.notes);
    planned.notes.insert(planned.notes.end(), plan->remarks.begin(), plan->remarks.end());
    if (std::string silent = silentText(*plan); !silent.empty()) planned.notes.push_back(std::move(silent));
    planned.style = std::move(*style);
    planned.plan = std::move(*plan);
    return planned;
}

}  // namespace fermata
