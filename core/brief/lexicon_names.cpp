// SPDX-License-Identifier: GPL-3.0-or-later
// Instruments, stems, sections, hits, media, places, and words that say nothing.
#include <algorithm>
#include <array>

#include "core/brief/lexicon.h"

namespace fermata::lexicon {
namespace {

constexpr Synonym kInstruments[] = {
    {"piano", "piano"},             {"pianos", "piano"},            {"grand piano", "piano"},
    {"felt piano", "felt piano"},   {"felted piano", "felt piano"}, {"walking bass", "walking bass"},
    {"electric piano", "electric piano"}, {"rhodes", "electric piano"}, {"wurlitzer", "electric piano"},
    {"keys", "keys"},               {"keyboard", "keys"},           {"keyboards", "keys"},
    {"organ", "organ"},             {"strings", "strings"},         {"string section", "strings"},
    {"string quartet", "strings"},  {"violin", "strings"},          {"violins", "strings"},
    {"cello", "strings"},           {"cellos", "strings"},          {"viola", "strings"},
    {"orchestra", "orchestra"},     {"brass", "brass"},             {"horns", "brass"},
    {"trumpet", "brass"},           {"trumpets", "brass"},          {"trombone", "brass"},
    {"saxophone", "saxophone"},     {"sax", "saxophone"},           {"flute", "flute"},
    {"clarinet", "clarinet"},       {"woodwinds", "woodwinds"},     {"guitar", "guitar"},
    {"guitars", "guitar"},          {"acoustic guitar", "acoustic guitar"}, {"acoustic guitars", "acoustic guitar"},
    {"electric guitar", "electric guitar"}, {"electric guitars", "electric guitar"}, {"ukulele", "ukulele"},
    {"banjo", "banjo"},             {"mandolin", "mandolin"},       {"harp", "harp"},
    {"bass", "bass"},               {"bass guitar", "bass"},        {"double bass", "bass"},
    {"upright bass", "bass"},       {"sub bass", "sub bass"},       {"synth bass", "bass"},
    {"drums", "drums"},             {"drum kit", "drums"},          {"drum", "drums"},
    {"beats", "drums"},             {"percussion", "percussion"},   {"kick", "kick"},
    {"kick drum", "kick"},          {"snare", "snare"},             {"claps", "claps"},
    {"clap", "claps"},              {"handclaps", "claps"},         {"hand claps", "claps"},
    {"stomps", "stomps"},           {"shaker", "shaker"},           {"shakers", "shaker"},
    {"snare drum", "snare"},        {"bass drum", "kick"},          {"handclap", "claps"},
    {"hand clap", "claps"},         {"clapping", "claps"},          {"hihat", "hi-hats"},
    {"hihats", "hi-hats"},          {"cymbal", "cymbals"},          {"crash cymbals", "cymbals"},
    {"tambourine", "tambourine"},   {"hi hats", "hi-hats"},         {"hi hat", "hi-hats"},
    {"hats", "hi-hats"},            {"cymbals", "cymbals"},         {"toms", "toms"},
    {"timpani", "timpani"},         {"synth", "synth"},             {"synths", "synth"},
    {"synthesizer", "synth"},       {"synthesizers", "synth"},      {"arpeggiator", "arpeggio"},
    {"arpeggio", "arpeggio"},       {"arpeggios", "arpeggio"},      {"arp", "arpeggio"},
    {"lead synth", "lead"},         {"synth lead", "lead"},         {"plucks", "plucks"},
    {"pluck", "plucks"},            {"pad", "pads"},                {"pads", "pads"},
    {"synth pad", "pads"},          {"synth pads", "pads"},         {"drone", "drone"},
    {"drones", "drone"},            {"bells", "bells"},             {"bell", "bells"},
    {"glockenspiel", "glockenspiel"}, {"xylophone", "xylophone"},   {"marimba", "marimba"},
    {"vibraphone", "vibraphone"},   {"celesta", "celesta"},         {"music box", "music box"},
    {"vinyl crackle", "vinyl crackle"}, {"vinyl", "vinyl crackle"}, {"risers", "risers"},
    {"riser", "risers"},            {"impacts", "impacts"},         {"impact", "impacts"},
    {"braams", "braams"},           {"braam", "braams"},            {"vocals", "vocals"},           {"vocal", "vocals"},
    {"voice", "vocals"},            {"voices", "vocals"},           {"singing", "vocals"},
    {"lyrics", "vocals"},           {"choir", "choir"},             {"whistle", "whistle"},
    {"whistling", "whistle"},       {"whistles", "whistle"},        {"harmonica", "harmonica"},
    {"accordion", "accordion"},     {"samples", "samples"},         {"sound effects", "effects"},
    {"fiddle", "fiddle"},           {"solo cello", "solo cello"},   {"muted trumpet", "muted trumpet"},
    {"french horn", "french horn"}, {"french horns", "french horn"}, {"vibes", "vibraphone"},
    {"clavinet", "clavinet"},       {"clav", "clavinet"},           {"wah guitar", "wah guitar"},
    {"slap bass", "slap bass"},     {"cajon", "cajon"},             {"brushes", "brushes"},
    {"taiko", "taiko"},             {"taikos", "taiko"},            {"low brass", "low brass"},
    {"melody", "melody"},           {"melodies", "melody"},         {"lead melody", "melody"},
    {"bongos", "percussion"},       {"bongo", "percussion"},        {"congas", "percussion"},
    {"jazz guitar", "jazz guitar"}, {"808", "808"},                 {"909", "909"},
};

constexpr Synonym kStems[] = {
    {"drums", "rhythm"},     {"drum", "rhythm"},      {"percussion", "rhythm"}, {"rhythm", "rhythm"},
    {"beat", "rhythm"},      {"beats", "rhythm"},     {"bass", "bass"},         {"keys", "harmony"},
    {"chords", "harmony"},   {"harmony", "harmony"},  {"piano", "harmony"},     {"guitar", "harmony"},
    {"guitars", "harmony"},  {"melody", "melody"},    {"lead", "melody"},       {"theme", "melody"},
    {"pad", "texture"},      {"pads", "texture"},     {"texture", "texture"},   {"textures", "texture"},
    {"atmos", "texture"},    {"strings", "texture"},  {"ambience", "texture"},  {"fx", "effects"},
    {"effects", "effects"},  {"sfx", "effects"},      {"risers", "effects"},    {"sound effects", "effects"},
};

constexpr Synonym kSections[] = {
    {"intro", "intro"},         {"introduction", "intro"}, {"verse", "verse"},   {"pre chorus", "pre-chorus"},
    {"chorus", "chorus"},       {"hook", "chorus"},        {"refrain", "chorus"}, {"bridge", "bridge"},
    {"middle eight", "bridge"}, {"build", "build"},        {"build up", "build"}, {"buildup", "build"},
    {"drop", "drop"},           {"breakdown", "break"},    {"break", "break"},    {"interlude", "break"},
    {"main part", "main"},      {"main section", "main"},  {"theme", "theme"},   {"climax", "peak"},
    {"peak", "peak"},           {"finale", "peak"},
    {"outro", "outro"},         {"coda", "outro"},         {"tag", "tag"},        {"resolution", "outro"},
};

constexpr Synonym kHits[] = {
    {"hit", "hit"},           {"hits", "hit"},          {"accent", "hit"},        {"accents", "hit"},
    {"stab", "hit"},          {"stabs", "hit"},         {"boom", "hit"},          {"impact", "hit"},
    {"impacts", "hit"},       {"sync point", "hit"},    {"sync points", "hit"},   {"big hit", "hit"},
    {"logo", "logo"},         {"logo reveal", "logo"},  {"logo hit", "logo"},     {"logo sting", "logo"},
    {"end card", "logo"},     {"endcard", "logo"},      {"pack shot", "logo"},    {"packshot", "logo"},
    {"end frame", "logo"},    {"title card", "logo"},   {"cut", "cut"},           {"cuts", "cut"},
    {"scene change", "cut"},  {"scene changes", "cut"}, {"transition", "cut"},    {"transitions", "cut"},
    {"picture cut", "cut"},   {"hard cut", "cut"},      {"drop", "drop"},         {"drops", "drop"},
    {"beat drop", "drop"},    {"big drop", "drop"},     {"the drop", "drop"},     {"stop", "stop"},
    {"stops", "stop"},        {"hard stop", "stop"},    {"full stop", "stop"},    {"silence", "stop"},
    {"pause", "stop"},        {"dead stop", "stop"},    {"stop down", "stop"},    {"stop downs", "stop"},
    {"stopdown", "stop"},     {"stopdowns", "stop"},    {"braam", "hit"},         {"braams", "hit"},
    {"slam", "hit"},          {"stinger", "hit"},       {"sting", "hit"},         {"product shot", "logo"}, {"mnemonic", "logo"},
    {"stops dead", "stop"},   {"stop dead", "stop"},    {"stops cold", "stop"},   {"stops short", "stop"},
    {"hits hard", "hit"},     {"hit hard", "hit"},      {"slams", "hit"},         {"lands hard", "hit"},
    {"super", "cut"},         {"supers", "cut"},        {"reveal", "hit"},        {"title hit", "hit"},     {"punchline", "hit"},
};

constexpr Synonym kMedia[] = {
    {"tv", "tv"},                       {"television", "tv"},               {"broadcast tv", "tv"},
    {"linear tv", "tv"},                {"tvc", "tv"},                      {"tvcs", "tv"},                {"radio", "radio"},                 {"cinema", "cinema"},
    {"cinemas", "cinema"},              {"theatrical", "cinema"},           {"online", "online_ads"},
    {"online ads", "online_ads"},       {"online advertising", "online_ads"}, {"paid online", "online_ads"},
    {"paid social", "online_ads"},      {"social ads", "online_ads"},       {"digital ads", "online_ads"},
    {"pre roll", "online_ads"},         {"organic social", "organic_social"}, {"social", "organic_social"},
    {"social media", "organic_social"}, {"instagram", "organic_social"},    {"tiktok", "organic_social"},
    {"youtube", "organic_social"},      {"website", "website"},             {"web site", "website"},
    {"web", "website"},                 {"in store", "in_store"},           {"instore", "in_store"},
    {"point of sale", "in_store"},      {"podcast", "podcast"},             {"podcasts", "podcast"},
    {"game", "game"},                   {"games", "game"},                  {"video game", "game"},
    {"vod", "vod"},                     {"streaming tv", "vod"},            {"video on demand", "vod"},
    {"store release", "store_release"}, {"spotify release", "store_release"},
    {"society registration", "society_registration"}, {"content id", "content_id"},
};

constexpr Synonym kPlaces[] = {
    {"worldwide", "WORLD"},    {"world wide", "WORLD"},  {"the world", "WORLD"},   {"globally", "WORLD"},
    {"global", "WORLD"},       {"all territories", "WORLD"}, {"eu", "EU"},         {"europe", "EU"},
    {"european union", "EU"},  {"germany", "DE"},        {"austria", "AT"},        {"switzerland", "CH"},
    {"france", "FR"},          {"spain", "ES"},          {"portugal", "PT"},       {"italy", "IT"},
    {"netherlands", "NL"},     {"belgium", "BE"},        {"luxembourg", "LU"},     {"denmark", "DK"},
    {"sweden", "SE"},          {"norway", "NO"},         {"finland", "FI"},        {"iceland", "IS"},
    {"poland", "PL"},          {"czechia", "CZ"},        {"czech republic", "CZ"}, {"slovakia", "SK"},
    {"hungary", "HU"},         {"romania", "RO"},        {"bulgaria", "BG"},       {"greece", "GR"},
    {"croatia", "HR"},         {"slovenia", "SI"},       {"estonia", "EE"},        {"latvia", "LV"},
    {"lithuania", "LT"},       {"ireland", "IE"},        {"malta", "MT"},          {"cyprus", "CY"},
    {"uk", "GB"},              {"united kingdom", "GB"}, {"great britain", "GB"},  {"us", "US"},
    {"usa", "US"},             {"united states", "US"},  {"america", "US"},        {"canada", "CA"},
    {"mexico", "MX"},          {"brazil", "BR"},         {"argentina", "AR"},      {"chile", "CL"},
    {"australia", "AU"},       {"new zealand", "NZ"},    {"japan", "JP"},          {"china", "CN"},
    {"south korea", "KR"},     {"india", "IN"},          {"singapore", "SG"},      {"indonesia", "ID"},
    {"south africa", "ZA"},    {"nigeria", "NG"},        {"egypt", "EG"},          {"turkey", "TR"},
    {"israel", "IL"},          {"uae", "AE"},            {"saudi arabia", "SA"},   {"ukraine", "UA"},
};

constexpr EnergyWord kEnergy[] = {
    {"driving", 780},    {"all out", 950},   {"flat out", 950},
    {"calm", 250},       {"quiet", 200},    {"gentle", 280},    {"soft", 260},      {"sparse", 250},
    {"low", 250},        {"low energy", 250}, {"minimal", 250}, {"intimate", 260},  {"restrained", 320},
    {"subdued", 280},    {"still", 180},    {"delicate", 260},  {"mellow", 320},    {"small", 260},
    {"tender", 280},     {"quietly", 200},  {"softly", 250},    {"gently", 280},    {"calmly", 250},
    {"sparsely", 250},   {"medium", 500},   {"medium energy", 500}, {"moderate energy", 500}, {"big", 900},
    {"loud", 900},       {"full", 900},     {"full energy", 950}, {"high", 880},    {"high energy", 900},
    {"energetic", 880},  {"strong", 850},   {"powerful", 900},  {"epic", 950},      {"intense", 900},
    {"almost nothing", 120}, {"next to nothing", 120}, {"hardly anything", 120}, {"barely anything", 120}, {"practically nothing", 120},
    {"huge", 950},       {"massive", 970},  {"grand", 900},     {"triumphant", 920}, {"busy", 800},
};

constexpr std::string_view kNouns[] = {
    "spot", "cue", "track", "piece", "ad", "advert", "commercial", "film", "trailer", "version", "edit", "bed",
    "bumper", "sting", "teaser", "promo", "music", "underscore", "song", "jingle", "video", "length", "duration",
    "runtime", "total", "long", "score", "clip", "theme", "ident", "advertisement", "instrumental", "trt", "tvc",
};

// Words that carry no wish of their own. Sorted.
constexpr std::array kStop = {
    std::string_view("a"), std::string_view("about"), std::string_view("ad"), std::string_view("advert"),
    std::string_view("all"), std::string_view("also"), std::string_view("am"), std::string_view("an"),
    std::string_view("and"), std::string_view("are"), std::string_view("as"), std::string_view("at"),
    std::string_view("be"), std::string_view("bed"), std::string_view("been"), std::string_view("being"), std::string_view("but"),
    std::string_view("by"), std::string_view("can"), std::string_view("commercial"), std::string_view("could"),
    std::string_view("cue"), std::string_view("etc"), std::string_view("feel"), std::string_view("feeling"),
    std::string_view("feels"), std::string_view("for"), std::string_view("from"), std::string_view("game"), std::string_view("give"),
    std::string_view("has"), std::string_view("have"), std::string_view("having"), std::string_view("hello"),
    std::string_view("hi"), std::string_view("i"), std::string_view("i'd"), std::string_view("if"),
    std::string_view("in"), std::string_view("into"), std::string_view("is"),
    std::string_view("it"), std::string_view("it's"), std::string_view("its"), std::string_view("just"),
    std::string_view("kind"), std::string_view("let"), std::string_view("like"), std::string_view("looking"),
    std::string_view("make"), std::string_view("me"), std::string_view("mood"), std::string_view("moods"),
    std::string_view("music"), std::string_view("must"), std::string_view("my"), std::string_view("need"),
    std::string_view("needs"), std::string_view("of"), std::string_view("on"), std::string_view("or"),
    std::string_view("our"), std::string_view("picture"), std::string_view("piece"), std::string_view("please"),
    std::string_view("seamless"), std::string_view("seamlessly"), std::string_view("should"),
    std::string_view("so"), std::string_view("some"), std::string_view("something"), std::string_view("sort"),
    std::string_view("sound"), std::string_view("sounding"), std::string_view("spot"), std::string_view("style"),
    std::string_view("thanks"), std::string_view("that"), std::string_view("the"), std::string_view("then"),
    std::string_view("there"), std::string_view("this"), std::string_view("to"), std::string_view("track"),
    std::string_view("us"), std::string_view("very"), std::string_view("vibe"), std::string_view("vibes"),
    std::string_view("want"), std::string_view("wanted"), std::string_view("we"), std::string_view("we'd"),
    std::string_view("which"), std::string_view("will"), std::string_view("with"), std::string_view("would"),
    std::string_view("you"), std::string_view("your"),
};
static_assert(std::is_sorted(kStop.begin(), kStop.end()));

}  // namespace

std::span<const Synonym> instruments() { return kInstruments; }
bool isDrum(std::string_view name) {
    constexpr std::string_view kDrums[] = {"kick", "snare", "claps", "hi-hats", "cymbals", "shaker", "toms"};
    return std::find(std::begin(kDrums), std::end(kDrums), name) != std::end(kDrums);
}
std::span<const Synonym> stems() { return kStems; }
std::span<const Synonym> sections() { return kSections; }
std::span<const Synonym> hitKinds() { return kHits; }
std::span<const Synonym> media() { return kMedia; }
std::span<const Synonym> places() { return kPlaces; }
std::span<const EnergyWord> energyWords() { return kEnergy; }
std::span<const std::string_view> cueNouns() { return kNouns; }
bool isStopWord(std::string_view word) { return std::binary_search(kStop.begin(), kStop.end(), word); }

}  // namespace fermata::lexicon
