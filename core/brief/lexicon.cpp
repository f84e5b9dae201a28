// SPDX-License-Identifier: GPL-3.0-or-later
// Moods, styles and tempo words.
#include "core/brief/lexicon.h"

namespace fermata::lexicon {
namespace {

constexpr std::string_view kHope = "hopeful-indie";
constexpr std::string_view kTension = "tension-underscore";
constexpr std::string_view kLofi = "lofi-bed";
constexpr std::string_view kTrailer = "hybrid-trailer";
constexpr std::string_view kNeo = "neoclassical";
constexpr std::string_view kSynthwave = "synthwave";
constexpr std::string_view kHouse = "deep-house";
constexpr std::string_view kFunk = "funk-spot";
constexpr std::string_view kFolk = "acoustic-folk";
constexpr std::string_view kJazz = "jazz-lounge";
constexpr std::string_view kAmbient = "ambient-drone";
constexpr std::string_view kExplore = "game-exploration";
constexpr std::string_view kCombat = "game-combat";

constexpr Mood kMoods[] = {
    {"hopeful", kHope, 600},       {"optimistic", kHope, 620},     {"uplifting", kHope, 700},
    {"inspiring", kHope, 650},     {"inspirational", kHope, 650},  {"motivational", kHope, 700},
    {"motivating", kHope, 700},    {"happy", kHope, 680},          {"joyful", kHope, 720},
    {"joyous", kHope, 720},        {"cheerful", kHope, 700},       {"bright", kHope, 650},
    {"sunny", kHope, 650},         {"playful", kHope, 620},        {"fun", kFunk, 680},
    {"upbeat", kHope, 720},        {"positive", kHope, 620},       {"feel good", kHope, 680},
    {"warm", kHope, 500},          {"heartwarming", kHope, 520},   {"heartfelt", kNeo, 480},
    {"tender", kNeo, 350},        {"sentimental", kNeo, 400},    {"emotional", kNeo, 500},
    {"touching", kNeo, 420},      {"moving", kNeo, 500},         {"romantic", kNeo, 420},
    {"triumphant", kTrailer, 880},    {"victorious", kTrailer, 880},     {"victory", kTrailer, 880},   {"heroic", kTrailer, 850},
    {"epic", kTrailer, 900},          {"anthemic", kHope, 850},       {"euphoric", kHope, 880},
    {"celebratory", kHope, 800},   {"festive", kHope, 750},        {"confident", kHope, 680},
    {"proud", kHope, 650},         {"empowering", kHope, 720},     {"energetic", kHope, 820},
    {"driving", kHope, 780},       {"lively", kHope, 740},         {"bouncy", kHope, 700},
    {"youthful", kHope, 680},      {"fresh", kHope, 640},          {"carefree", kHope, 620},
    {"innocent", kHope, 400},      {"whimsical", kExplore, 520},      {"quirky", kHope, 560},
    {"organic", kFolk, 500},       {"friendly", kHope, 560},       {"adventurous", kExplore, 720},
    {"majestic", kTrailer, 780},      {"soaring", kTrailer, 820},        {"sincere", kHope, 450},
    {"trustworthy", kHope, 500},   {"honest", kHope, 450},         {"passionate", kHope, 700},
    {"tense", kTension, 600},      {"tension", kTension, 600},     {"suspenseful", kTension, 600},
    {"dark", kTension, 500},       {"ominous", kTension, 520},     {"menacing", kTension, 620},
    {"sinister", kTension, 560},   {"mysterious", kTension, 420},  {"mystery", kTension, 420},
    {"eerie", kTension, 380},      {"creepy", kTension, 420},      {"haunting", kTension, 400},
    {"spooky", kTension, 420},     {"unsettling", kTension, 480},  {"uneasy", kTension, 460},
    {"anxious", kTension, 580},    {"nervous", kTension, 560},     {"paranoid", kTension, 600},
    {"dramatic", kTension, 700},   {"intense", kTension, 820},     {"urgent", kTension, 800},
    {"chase", kTension, 820},
    {"aggressive", kCombat, 880}, {"gritty", kTension, 680},      {"brooding", kTension, 450},
    {"foreboding", kTension, 480}, {"dangerous", kTension, 700},   {"scary", kTension, 620},
    {"bleak", kTension, 320},      {"cold", kTension, 380},        {"icy", kTension, 360},
    {"serious", kTension, 450},    {"sombre", kTension, 300},      {"somber", kTension, 300},
    {"grave", kTension, 320},      {"investigative", kTension, 480}, {"relentless", kCombat, 820},
    {"pulsing", kTension, 620},    {"edgy", kTension, 680},        {"cinematic", kTension, 650},
    {"sad", kNeo, 280},        {"melancholic", kNeo, 300}, {"melancholy", kNeo, 300},
    {"tragic", kNeo, 350},     {"lonely", kNeo, 260},      {"industrial", kTension, 700},
    {"chill", kLofi, 350},         {"chilled", kLofi, 350},        {"chilled out", kLofi, 330},
    {"relaxed", kLofi, 350},       {"relaxing", kLofi, 320},       {"laid back", kLofi, 380},
    {"laidback", kLofi, 380},      {"mellow", kLofi, 340},         {"cosy", kLofi, 340},
    {"cozy", kLofi, 340},          {"dreamy", kLofi, 360},         {"nostalgic", kLofi, 400},
    {"sleepy", kLofi, 240},        {"hazy", kLofi, 340},           {"dusty", kLofi, 360},
    {"soothing", kLofi, 300},      {"smooth", kLofi, 420},         {"jazzy", kJazz, 420},
    {"late night", kLofi, 340},    {"introspective", kLofi, 320},  {"thoughtful", kLofi, 360},
    {"reflective", kLofi, 340},    {"contemplative", kAmbient, 320},  {"easy going", kLofi, 400},
    {"easygoing", kLofi, 400},     {"unobtrusive", kLofi, 320},    {"understated", kLofi, 340},
    {"groovy", kFunk, 520},        {"lazy", kLofi, 320},           {"casual", kLofi, 400},
    {"conversational", kLofi, 380}, {"calm", "", 280},             {"peaceful", kAmbient, 260},
    {"serene", kAmbient, 240},           {"tranquil", kAmbient, 240},          {"gentle", "", 300},
    {"soft", "", 300},             {"quiet", "", 240},             {"intimate", kNeo, 300},
    {"delicate", kNeo, 300},         {"minimal", "", 320},           {"minimalist", "", 320},
    {"simple", "", 400},           {"light", "", 420},             {"airy", "", 380},
    {"ethereal", kAmbient, 340},         {"ambient", kAmbient, 260},           {"modern", kHouse, 560},
    {"contemporary", "", 560},     {"elegant", kNeo, 460},           {"sophisticated", kJazz, 460},
    {"powerful", kTrailer, 850},         {"big", kTrailer, 820},               {"bold", "", 780},
    {"punchy", "", 760},           {"curious", kExplore, 450},           {"magical", kExplore, 520},
    {"exciting", "", 800},         {"exhilarating", "", 860},      {"bittersweet", kNeo, 400},
    {"futuristic", kSynthwave, 640},{"retro", kSynthwave, 620},    {"neon", kSynthwave, 640},
    {"nocturnal", kSynthwave, 520},{"funky", kFunk, 700},         {"sassy", kFunk, 680},
    {"cheeky", kFunk, 640},        {"soulful", kFunk, 560},       {"swaggering", kFunk, 700},
    {"sleek", kHouse, 600},        {"stylish", kHouse, 600},      {"hypnotic", kHouse, 560},
    {"clubby", kHouse, 760},       {"rustic", kFolk, 480},        {"homely", kFolk, 420},
    {"earthy", kFolk, 480},        {"wholesome", kFolk, 480},     {"classy", kJazz, 460},
    {"suave", kJazz, 460},         {"smoky", kJazz, 380},         {"swinging", kJazz, 600},
    {"meditative", kAmbient, 220}, {"floating", kAmbient, 240},   {"weightless", kAmbient, 240},
    {"spacious", kAmbient, 300},   {"hovering", kAmbient, 240},   {"wistful", kNeo, 320},
    {"poignant", kNeo, 380},       {"massive", kTrailer, 950},    {"monumental", kTrailer, 920},
    {"apocalyptic", kTrailer, 950},{"enchanted", kExplore, 420},  {"wondrous", kExplore, 480},
    {"sparse", "", 280},           {"subdued", "", 300},
    {"restrained", "", 320},          {"documentary", kNeo, 420},    {"fierce", kCombat, 880},      {"furious", kCombat, 920},     {"brutal", kCombat, 920},
    {"grieving", kNeo, 240}, {"mournful", kNeo, 260}, {"forlorn", kNeo, 260}, {"desolate", kTension, 260}, {"despairing", kNeo, 320},
    {"yearning", kNeo, 380}, {"longing", kNeo, 380}, {"pensive", kNeo, 320}, {"moody", kLofi, 380}, {"solemn", kNeo, 340}, {"reverent", kNeo, 300},
    {"sacred", kAmbient, 300}, {"spiritual", kAmbient, 300}, {"ceremonial", kTrailer, 600}, {"stately", kNeo, 520}, {"noble", kTrailer, 600},
    {"regal", kTrailer, 650}, {"patriotic", kTrailer, 700}, {"rousing", kHope, 820}, {"stirring", kHope, 720}, {"determined", kTrailer, 700},
    {"resolute", kTrailer, 680}, {"rebellious", kFunk, 760}, {"raw", kTension, 640}, {"angry", kCombat, 860}, {"frantic", kCombat, 880},
    {"restless", kTension, 580}, {"elated", kHope, 820}, {"jubilant", kHope, 850}, {"breezy", kHope, 560}, {"mischievous", kFunk, 580},
    {"goofy", kFunk, 620}, {"silly", kFunk, 600}, {"comical", kFunk, 600}, {"cute", kHope, 520}, {"childlike", kHope, 440},
    {"enchanting", kExplore, 440}, {"graceful", kNeo, 420}, {"glamorous", kHouse, 640}, {"feisty", kFunk, 720}, {"flirty", kFunk, 580},
    {"sultry", kJazz, 400}, {"sensual", kJazz, 380}, {"seductive", kJazz, 420}, {"sexy", kFunk, 500}, {"steamy", kJazz, 420},
    {"dreamlike", kAmbient, 340}, {"trippy", kSynthwave, 520}, {"psychedelic", kSynthwave, 560}, {"exotic", kExplore, 500}, {"wintry", kNeo, 340},
    {"frosty", kTension, 380},
};

constexpr Synonym kStyles[] = {
    {"hopeful indie", kHope},      {"corporate", kHope},           {"indie", kHope},
    {"indie pop", kHope},          {"indie folk", kHope},          {"indie rock", kHope},
    {"folk pop", kHope},           {"stomp clap", kHope},          {"acoustic pop", kHope},
    {"feel good indie", kHope},    {"tension underscore", kTension}, {"thriller", kTension},
    {"suspense", kTension},        {"underscore", kTension},       {"crime drama", kTension},
    {"true crime", kTension},      {"noir", kTension},             {"horror", kTension},
    {"spy", kTension},             {"drama underscore", kTension}, {"dark underscore", kTension},
    {"lofi bed", kLofi},           {"lo fi bed", kLofi},           {"lofi", kLofi},
    {"lo fi", kLofi},              {"lofi hip hop", kLofi},        {"lo fi hip hop", kLofi},
    {"lofi beats", kLofi},         {"lo fi beats", kLofi},         {"chillhop", kLofi},
    {"chill hop", kLofi},          {"podcast bed", kLofi},         {"podcast music", kLofi},
    {"study beats", kLofi},        {"talk bed", kLofi},            {"chill bed", kLofi},
    {"boom bap", kLofi},
    {"trailer", kTrailer},         {"electronic music", kHouse},   {"electronica", kHouse},
    {"pulsing electronic", kHouse},
    {"hybrid trailer", kTrailer},  {"trailer music", kTrailer},   {"epic trailer", kTrailer},
    {"movie trailer", kTrailer},   {"film trailer", kTrailer},    {"game trailer", kTrailer},
    {"blockbuster", kTrailer},     {"neoclassical", kNeo},        {"neo classical", kNeo},
    {"modern classical", kNeo},    {"contemporary classical", kNeo},{"classical", kNeo},
    {"piano and strings", kNeo},   {"classical piano", kNeo},     {"chamber music", kNeo},
    {"synthwave", kSynthwave},     {"synth wave", kSynthwave},    {"retrowave", kSynthwave},
    {"outrun", kSynthwave},        {"cyberpunk", kSynthwave},     {"80s synth", kSynthwave},
    {"eighties synth", kSynthwave},{"vaporwave", kSynthwave},     {"deep house", kHouse},
    {"house", kHouse},             {"house music", kHouse},       {"house beat", kHouse}, {"tech house", kHouse},
    {"club music", kHouse},        {"edm", kHouse},               {"dance music", kHouse},
    {"electronic pulse", kHouse},  {"techno", kHouse},            {"funk", kFunk},
    {"disco", kFunk},              {"funk spot", kFunk},          {"nu disco", kFunk},
    {"funk soul", kFunk},          {"soul music", kFunk}, {"disco funk", kFunk},
    {"folk", kFolk},               {"acoustic folk", kFolk},      {"americana", kFolk},
    {"bluegrass", kFolk},          {"celtic", kFolk},             {"country music", kFolk}, 
    {"irish folk", kFolk},         {"country folk", kFolk},       {"jazz", kJazz},
    {"jazz lounge", kJazz},        {"lounge", kJazz},             {"lounge jazz", kJazz},
    {"swing music", kJazz}, {"bebop", kJazz},               {"lofi jazz", kLofi},
    {"lo fi jazz", kLofi},         {"jazz hop", kLofi},              {"bossa nova", kJazz},
    {"cocktail jazz", kJazz},      {"smooth jazz", kJazz},        {"cool jazz", kJazz},
    {"ambient drone", kAmbient},   {"ambient music", kAmbient},   {"drone music", kAmbient},
    {"soundscape", kAmbient},      {"meditation music", kAmbient},{"dark ambient", kAmbient},
    {"game exploration", kExplore},{"exploration", kExplore},     {"exploration music", kExplore},
    {"overworld", kExplore},       {"open world", kExplore},      {"fantasy", kExplore},
    {"rpg", kExplore},             {"fantasy adventure", kExplore},{"game combat", kCombat},
    {"combat", kCombat},           {"combat music", kCombat},     {"battle music", kCombat},
    {"battle", kCombat},           {"boss fight", kCombat},       {"boss battle", kCombat},
    {"action music", kCombat},     {"fight scene", kCombat},      {"chase scene", kCombat},      {"chase music", kCombat},
};

constexpr TempoWord kTempo[] = {
    {"mid tempo", 95, 115},        {"midtempo", 95, 115},          {"medium tempo", 95, 115},
    {"moderate tempo", 90, 112},   {"moderate", 90, 112},          {"medium pace", 95, 115},
    {"slow tempo", 60, 80},        {"slow", 60, 80},               {"very slow", 50, 66},
    {"slowly", 60, 80},            {"slow moving", 60, 80},        {"slow paced", 60, 80},
    {"fast", 130, 150},            {"fast tempo", 130, 150},       {"very fast", 145, 170},
    {"fast paced", 126, 150},      {"quick", 126, 146},            {"up tempo", 120, 140},
    {"uptempo", 120, 140},         {"upbeat tempo", 118, 138},     {"brisk", 118, 136},
    {"down tempo", 70, 90},        {"downtempo", 70, 90},          {"walking pace", 88, 104},
    {"largo", 45, 60},             {"adagio", 60, 76},             {"andante", 76, 100},
    {"moderato", 100, 116},        {"allegretto", 104, 120},       {"allegro", 120, 156},
    {"presto", 160, 190},
};

}  // namespace

std::span<const Mood> moods() { return kMoods; }
std::span<const Synonym> styles() { return kStyles; }
std::span<const TempoWord> tempoWords() { return kTempo; }

}  // namespace fermata::lexicon
