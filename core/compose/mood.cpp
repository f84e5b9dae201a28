// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/mood.h"

#include <algorithm>
#include <cstdlib>

#include "core/base/text.h"
#include "core/compose/key_choice.h"

namespace fermata {
namespace {

// Less than this, of all the words together, is no wish.
constexpr int kLeastValence = 250;
constexpr int kLeastArousal = 300;
constexpr int kLeastLift = 500;  // What lifts energies; livelier alone is only faster.

constexpr MoodWord kWords[] = {
    // Happy.
    {"hopeful", 500, 100},        {"optimistic", 600, 200},     {"uplifting", 700, 300},    {"inspiring", 500, 200},
    {"inspirational", 500, 200},  {"motivational", 500, 400},   {"motivating", 500, 400},   {"happy", 800, 300},
    {"joyful", 900, 400},         {"joyous", 900, 400},         {"cheerful", 800, 350},     {"bright", 600, 200},
    {"sunny", 700, 200},          {"playful", 600, 300},        {"fun", 700, 400},          {"upbeat", 600, 450},
    {"positive", 600, 150},       {"feel good", 700, 300},      {"heartwarming", 500, -100}, {"triumphant", 600, 750},
    {"victorious", 600, 750},     {"victory", 600, 750},        {"anthemic", 400, 600},     {"euphoric", 900, 750},
    {"celebratory", 800, 600},    {"festive", 800, 500},        {"carefree", 600, 0},       {"whimsical", 400, 100},
    {"exciting", 400, 700},       {"exhilarating", 500, 850},   {"wholesome", 400, 0},
    {"noble", 250, 200}, {"regal", 250, 250}, {"patriotic", 400, 400}, {"rousing", 400, 700}, {"stirring", 250, 500},
    {"determined", 200, 500}, {"elated", 850, 650}, {"jubilant", 900, 700}, {"breezy", 500, 100},
    {"mischievous", 400, 250}, {"goofy", 600, 300}, {"silly", 600, 300}, {"comical", 600, 300}, {"cute", 600, 100},
    {"childlike", 500, 0}, {"enchanting", 300, -150}, {"graceful", 200, -250}, {"glamorous", 400, 250},
    {"feisty", 300, 500}, {"flirty", 500, 200}, {"sexy", 200, 100},
    // Sad and dark.
    {"sad", -800, -500},          {"melancholic", -600, -450},  {"melancholy", -600, -450}, {"tragic", -900, -300},
    {"lonely", -600, -600},       {"sombre", -700, -600},       {"somber", -700, -600},     {"grave", -600, -500},
    {"bleak", -800, -500},        {"cold", -400, -200},         {"icy", -400, -250},        {"wistful", -350, -400},
    {"poignant", -400, -300},     {"brooding", -600, -200},     {"haunting", -500, -300},   {"dark", -600, 0},
    {"serious", -400, -150},      {"eerie", -500, -300},        {"spooky", -400, -150},     {"creepy", -500, -150},
    {"mysterious", -300, -150},   {"mystery", -300, -150},
    {"grieving", -850, -450}, {"mournful", -750, -500}, {"forlorn", -650, -500}, {"desolate", -800, -500},
    {"despairing", -900, -200}, {"yearning", -300, -150}, {"longing", -300, -200}, {"pensive", -250, -400},
    {"moody", -300, -200}, {"solemn", -250, -450}, {"wintry", -250, -300}, {"frosty", -350, -250},
    // Tense and fierce.
    {"tense", -500, 300},         {"tension", -500, 300},       {"suspenseful", -450, 200}, {"ominous", -600, 100},
    {"menacing", -600, 300},      {"sinister", -600, 200},      {"foreboding", -600, 0},    {"unsettling", -500, 100},
    {"uneasy", -500, 100},        {"anxious", -500, 300},       {"nervous", -400, 350},     {"paranoid", -500, 350},
    {"scary", -600, 300},         {"dangerous", -500, 400},     {"dramatic", -300, 350},    {"urgent", -200, 700},
    {"aggressive", -500, 900},    {"fierce", -400, 900},        {"furious", -600, 1000},    {"brutal", -600, 950},
    {"relentless", -300, 800},    {"apocalyptic", -700, 850},   {"gritty", -300, 300},      {"intense", 0, 700},
    {"epic", 0, 800},             {"heroic", 0, 650},           {"massive", 0, 850},        {"monumental", 0, 700},
    {"powerful", 0, 700},         {"big", 0, 600},              {"bold", 0, 500},           {"punchy", 0, 500},
    {"soaring", 0, 600},          {"energetic", 0, 700},        {"driving", 0, 600},        {"lively", 0, 450},
    {"bouncy", 0, 400},
    {"resolute", 0, 500}, {"rebellious", 0, 600}, {"raw", 0, 300}, {"angry", -600, 850}, {"frantic", -350, 900},
    {"restless", -350, 400},
    // Calm.
    {"calm", 0, -700},            {"peaceful", 0, -700},        {"serene", 0, -750},        {"tranquil", 0, -750},
    {"soothing", 0, -650},        {"gentle", 0, -550},          {"soft", 0, -550},          {"quiet", 0, -650},
    {"intimate", 0, -500},        {"delicate", 0, -550},        {"tender", 0, -500},        {"restrained", 0, -600},
    {"subdued", 0, -650},         {"understated", 0, -500},     {"unobtrusive", 0, -550},   {"sparse", 0, -500},
    {"sleepy", 0, -800},          {"lazy", 0, -500},            {"mellow", 0, -450},        {"relaxed", 0, -450},
    {"relaxing", 0, -550},        {"chill", 0, -400},           {"chilled", 0, -400},       {"chilled out", 0, -450},
    {"laid back", 0, -350},       {"laidback", 0, -350},        {"meditative", 0, -750},    {"floating", 0, -500},
    {"weightless", 0, -550},      {"hovering", 0, -500},        {"contemplative", 0, -450}, {"introspective", 0, -400},
    {"reflective", 0, -400},      {"thoughtful", 0, -350},
    {"reverent", 0, -500}, {"sacred", 0, -400}, {"spiritual", 0, -400}, {"stately", 0, -150}, {"sultry", 0, -250},
    {"sensual", 0, -300}, {"seductive", 0, -200}, {"steamy", 0, -150}, {"dreamlike", 0, -450},
};

int toFifty(int permille) { return (permille + 25) / 50 * 50; }

}  // namespace

std::span<const MoodWord> moodWords() { return kWords; }

Mood moodOf(const Brief& brief) {
    int valence = 0, valences = 0, arousal = 0, arousals = 0;
    Mood mood;
    for (const std::string& asked : brief.moods) {
        const auto word = std::find_if(std::begin(kWords), std::end(kWords), [&](const MoodWord& each) { return each.mood == lowerCase(asked); });
        if (word == std::end(kWords)) continue;
        mood.words.push_back(asked);
        valence += word->valence;
        valences += word->valence != 0 ? 1 : 0;
        arousal += word->arousal;
        arousals += word->arousal != 0 ? 1 : 0;
    }
    if (valences > 0) valence /= valences;
    if (arousals > 0) arousal /= arousals;
    if (std::abs(valence) >= kLeastValence) mood.minor = valence < 0;
    if (std::abs(arousal) >= kLeastArousal) mood.pace = arousal;
    if (arousal <= -kLeastArousal) mood.ceiling = toFifty(800 + arousal * 7 / 20);
    if (arousal >= kLeastLift) {
        mood.floor = toFifty(150 + arousal * 3 / 10);
        mood.summit = toFifty(700 + arousal / 4);
    }
    return mood;
}

void shapeEnergies(const Mood& mood, const std::vector<bool>& fixed, std::vector<Level*> energies) {
    if (!mood.ceiling && !mood.floor) return;
    std::vector<Level*> open;
    for (size_t i = 0; i < energies.size(); ++i) {
        if (!fixed[i]) open.push_back(energies[i]);
    }
    if (open.empty()) return;
    const auto lower = [](const Level* a, const Level* b) { return a->permille < b->permille; };
    const int low = (*std::min_element(open.begin(), open.end(), lower))->permille;
    const int high = (*std::max_element(open.begin(), open.end(), lower))->permille;
    const int newHigh = mood.ceiling ? std::min(high, *mood.ceiling) : std::max(high, mood.summit);
    // What a ceiling presses down keeps its rises: a lowest section close under it makes room.
    const int newLow = mood.floor ? std::min(newHigh, std::max(low, *mood.floor)) : newHigh < high ? std::min(low, newHigh * 3 / 4) : low;
    for (Level* energy : open) {
        *energy = clampLevel(high == low ? newHigh : newLow + (energy->permille - low) * (newHigh - newLow) / (high - low));
    }
}

void keepAllPlaying(const Mood& mood, Plan& plan) {
    if (!mood.ceiling) return;
    const auto lower = [](const PlannedSection& a, const PlannedSection& b) { return a.energy < b.energy; };
    PlannedSection& highest = *std::max_element(plan.sections.begin(), plan.sections.end(), lower);
    for (const PlannedStem& stem : plan.stems) {
        const bool plays = std::any_of(plan.sections.begin(), plan.sections.end(), [&](const PlannedSection& section) { return section.stems.at(stem.name).plays; });
        if (!plays) highest.stems[stem.name].plays = true;
    }
}

int64_t pacedTempo(const Mood& mood, const Style& style, int64_t milliBpm) {
    const int64_t room = mood.pace > 0 ? style.maxMilliBpm - milliBpm : milliBpm - style.minMilliBpm;
    return milliBpm + room * mood.pace / 1000 / 500 * 500;
}

std::string moodRemark(const Brief& brief, const Style& style, const Key& key) {
    const Mood mood = moodOf(brief);
    std::vector<std::string> done;
    const bool ownMode = brief.key || std::any_of(brief.controls.begin(), brief.controls.end(), asksForMode);
    if (mood.minor && !ownMode) {
        if (key.isMinorLike() == *mood.minor) done.emplace_back(*mood.minor ? "minor" : "major");
        else done.emplace_back(*mood.minor ? "the style has no minor keys" : "the style has no major keys");
    }
    if (!brief.tempo && mood.pace != 0 && style.minMilliBpm < style.maxMilliBpm) done.emplace_back(mood.pace > 0 ? "faster" : "slower");
    const bool ownEnergy = !brief.energy.empty() || std::any_of(brief.hits.begin(), brief.hits.end(), [](const BriefHit& hit) { return hit.kind == "drop"; });
    if (mood.ceiling && !ownEnergy) done.push_back("no section above " + std::to_string(*mood.ceiling / 10) + " %");
    if (mood.floor && !ownEnergy) done.push_back("no section below " + std::to_string(*mood.floor / 10) + " %, the highest at least " + std::to_string(mood.summit / 10) + " %");
    if (done.empty()) return {};
    std::vector<std::string> words;
    for (const std::string& word : mood.words) words.push_back("“" + word + "”");
    return joined(words, " and ") + ": " + joined(done, ", ");
}

}  // namespace fermata
