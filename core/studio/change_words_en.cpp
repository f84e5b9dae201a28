// SPDX-License-Identifier: GPL-3.0-or-later
// English words for changes.
#include "core/studio/change_vocabulary.h"

namespace fermata {
namespace {

constexpr ChangeWord kWords[] = {
    {"energetic", "energy", 1}, {"driving", "energy", 1}, {"powerful", "energy", 1}, {"intense", "energy", 1}, {"urgent", "energy", 1},
    {"exciting", "energy", 1}, {"lively", "energy", 1}, {"livelier", "energy", 1}, {"strong", "dynamics", 1}, {"stronger", "dynamics", 1},
    {"big", "energy", 1}, {"bigger", "energy", 1}, {"hard", "dynamics", 1}, {"harder", "dynamics", 1}, {"energy", "energy", 1},
    {"drive", "energy", 1}, {"tension", "energy", 1}, {"tense", "energy", 1}, {"tenser", "energy", 1}, {"suspense", "energy", 1}, {"loud", "dynamics", 1}, {"louder", "dynamics", 1}, {"epic", "energy", 1}, {"aggressive", "energy", 1},
    {"calm", "energy", -1}, {"calmer", "energy", -1}, {"gentle", "dynamics", -1}, {"gentler", "dynamics", -1}, {"soft", "dynamics", -1},
    {"softer", "dynamics", -1}, {"quiet", "dynamics", -1}, {"quieter", "dynamics", -1}, {"relaxed", "energy", -1}, {"mellow", "energy", -1},
    {"mellower", "energy", -1}, {"subtle", "energy", -1}, {"subtler", "energy", -1}, {"restrained", "energy", -1}, {"smaller", "energy", -1},
    {"busy", "density", 1}, {"busier", "density", 1}, {"full", "density", 1}, {"fuller", "density", 1}, {"dense", "density", 1},
    {"denser", "density", 1}, {"notes", "density", 1}, {"movement", "density", 1}, {"crowded", "density", 1}, {"complex", "density", 1},
    {"sparse", "density", -1}, {"sparser", "density", -1}, {"thin", "density", -1}, {"thinner", "density", -1}, {"simple", "density", -1},
    {"simpler", "density", -1}, {"space", "density", -1}, {"room", "density", -1}, {"air", "density", -1}, {"airy", "density", -1},
    {"airier", "density", -1}, {"minimal", "density", -1}, {"emptier", "density", -1},
    {"active", "activity", 1}, {"activity", "activity", 1}, {"restless", "activity", 1}, {"hectic", "activity", 1}, {"onsets", "activity", 1},
    {"sustained", "activity", -1}, {"steady", "activity", -1},
    {"high", "register", 1}, {"higher", "register", 1}, {"low", "register", -1}, {"lower", "register", -1}, {"deep", "register", -1}, {"deeper", "register", -1},
    {"bright", "brightness", 1}, {"brighter", "brightness", 1}, {"crisp", "brightness", 1}, {"crisper", "brightness", 1}, {"sharp", "brightness", 1},
    {"sharper", "brightness", 1}, {"sparkle", "brightness", 1}, {"shiny", "brightness", 1}, {"shinier", "brightness", 1}, {"harsh", "brightness", 1},
    {"dark", "brightness", -1}, {"darker", "brightness", -1}, {"warm", "brightness", -1}, {"warmer", "brightness", -1}, {"warmth", "brightness", -1},
    {"dull", "brightness", -1}, {"duller", "brightness", -1}, {"muffled", "brightness", -1}, {"rounder", "brightness", -1},
    {"groove", "groove", 1}, {"groovy", "groove", 1}, {"groovier", "groove", 1}, {"funky", "groove", 1}, {"funkier", "groove", 1}, {"loose", "groove", 1},
    {"looser", "groove", 1}, {"swing", "groove", 1}, {"swinging", "groove", 1}, {"human", "groove", 1}, {"straight", "groove", -1},
    {"straighter", "groove", -1}, {"tight", "groove", -1}, {"tighter", "groove", -1}, {"stiff", "groove", -1}, {"stiffer", "groove", -1}, {"mechanical", "groove", -1},
};
constexpr ChangeRole kRoles[] = {
    {"drums", "rhythm"}, {"drum", "rhythm"}, {"percussion", "rhythm"}, {"beat", "rhythm"}, {"beats", "rhythm"}, {"bassline", "bass"},
    {"chords", "harmony"}, {"chord", "harmony"}, {"pads", "harmony"}, {"pad", "harmony"}, {"tune", "melody"}, {"lead", "melody"}, {"theme", "melody"},
    {"atmosphere", "texture"}, {"textures", "texture"}, {"fx", "effects"}, {"effect", "effects"}, {"risers", "effects"}, {"hits", "effects"},
};
constexpr ChangeRole kKept[] = {{"contour", "contour"}, {"harmony", "harmony"}, {"rhythm", "rhythm"}};
constexpr std::string_view kFillers[] = {
    "the", "a", "an", "it", "is", "make", "be", "should", "to", "of", "in", "sound", "sounds", "sounding", "feel", "feels", "please", "and", "but", "bit",
    "little", "lot", "with", "for", "here", "this", "part", "that", "more", "some", "can", "could", "we", "you", "i", "would", "like", "want", "so", "let", "get",
    "as", "was", "on", "at", "up", "out", "down", "just", "also", "then", "there", "are", "them", "its", "be", "have", "under", "over", "while", "leave", "duck", "speaks", "talks", "when", "i'd", "we'd", "he", "she",
};
constexpr std::string_view kTurns[] = {"less", "fewer", "too", "not"};
constexpr std::string_view kSmall[] = {"slightly", "little", "bit", "touch", "somewhat"};
constexpr std::string_view kLarge[] = {"much", "lot", "far", "way", "very"};
constexpr std::string_view kOff[] = {"no", "without", "remove", "drop", "lose", "mute", "cut", "take out", "leave out"};
constexpr std::string_view kOn[] = {"add", "bring"};
constexpr std::string_view kKeep[] = {"keep"};
constexpr std::string_view kLike[] = {"similar", "close", "before"};
constexpr std::string_view kOther[] = {"another", "different", "new", "replace", "hate", "dislike", "don't like", "don’t like", "dont like", "do not like"};
constexpr std::string_view kVoice[] = {"voice", "voiceover", "voice-over", "vo", "dialogue", "dialog", "narration", "narrator", "speech", "speaker"};
constexpr std::string_view kJoins[] = {"but", "and", "then"};
constexpr std::string_view kInstead[] = {"instead", "for", "rather"}, kSwap[] = {"replace", "swap", "exchange"}, kPlays[] = {"on", "with", "as", "by", "use"};

}  // namespace

const ChangeVocabulary& englishChanges() {
    static const ChangeVocabulary kAll{kWords, kRoles, kKept, kFillers, kTurns, {}, kSmall, kLarge, kOff, kOn, kKeep, kLike, kOther, kVoice, kJoins, kInstead, kSwap, kPlays};
    return kAll;
}

}  // namespace fermata
