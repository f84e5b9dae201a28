// SPDX-License-Identifier: GPL-3.0-or-later
// German words for changes.
#include "core/studio/change_vocabulary.h"

namespace fermata {
namespace {

constexpr ChangeWord kWords[] = {
    {"aktiv", "activity", 1}, {"aktiver", "activity", 1}, {"aktivität", "activity", 1}, {"unruhig", "activity", 1}, {"unruhiger", "activity", 1}, {"hektisch", "activity", 1},
    {"hektischer", "activity", 1}, {"gehalten", "activity", -1}, {"gehaltener", "activity", -1}, {"stetig", "activity", -1}, {"stetiger", "activity", -1},
    {"energie", "energy", 1}, {"energisch", "energy", 1}, {"energischer", "energy", 1}, {"energische", "energy", 1}, {"energisches", "energy", 1},
    {"energischen", "energy", 1}, {"kräftig", "energy", 1}, {"kräftiger", "energy", 1}, {"kräftige", "energy", 1}, {"kräftiges", "energy", 1},
    {"kräftigen", "energy", 1}, {"kraftvoll", "energy", 1}, {"kraftvoller", "energy", 1}, {"kraftvolle", "energy", 1}, {"kraftvolles", "energy", 1},
    {"kraftvollen", "energy", 1}, {"stark", "dynamics", 1}, {"starker", "dynamics", 1}, {"starke", "dynamics", 1}, {"starkes", "dynamics", 1},
    {"starken", "dynamics", 1}, {"stärker", "dynamics", 1}, {"intensiv", "energy", 1}, {"intensiver", "energy", 1}, {"intensive", "energy", 1},
    {"intensives", "energy", 1}, {"intensiven", "energy", 1}, {"treibend", "energy", 1}, {"treibender", "energy", 1}, {"treibende", "energy", 1},
    {"treibendes", "energy", 1}, {"treibenden", "energy", 1}, {"druckvoll", "energy", 1}, {"druckvoller", "energy", 1}, {"druckvolle", "energy", 1},
    {"druckvolles", "energy", 1}, {"druckvollen", "energy", 1}, {"laut", "dynamics", 1}, {"lauter", "dynamics", 1}, {"laute", "dynamics", 1},
    {"lautes", "dynamics", 1}, {"lauten", "dynamics", 1}, {"lebhaft", "energy", 1}, {"lebhafter", "energy", 1}, {"lebhafte", "energy", 1},
    {"lebhaftes", "energy", 1}, {"lebhaften", "energy", 1}, {"lebendig", "energy", 1}, {"lebendiger", "energy", 1}, {"lebendige", "energy", 1},
    {"lebendiges", "energy", 1}, {"lebendigen", "energy", 1}, {"groß", "energy", 1}, {"größer", "energy", 1}, {"wild", "energy", 1},
    {"wilder", "energy", 1}, {"wilde", "energy", 1}, {"wildes", "energy", 1}, {"wilden", "energy", 1}, {"hart", "dynamics", 1}, {"härter", "dynamics", 1},
    {"episch", "energy", 1}, {"epischer", "energy", 1}, {"epische", "energy", 1}, {"episches", "energy", 1}, {"epischen", "energy", 1},
    {"drängend", "energy", 1}, {"drängender", "energy", 1}, {"drängende", "energy", 1}, {"drängendes", "energy", 1}, {"drängenden", "energy", 1},
    {"spannend", "energy", 1}, {"spannender", "energy", 1}, {"spannende", "energy", 1}, {"spannendes", "energy", 1}, {"spannenden", "energy", 1},
    {"antrieb", "energy", 1}, {"druck", "energy", 1}, {"schwung", "energy", 1}, {"ruhig", "energy", -1}, {"ruhiger", "energy", -1},
    {"ruhige", "energy", -1}, {"ruhiges", "energy", -1}, {"ruhigen", "energy", -1}, {"leise", "dynamics", -1}, {"leiser", "dynamics", -1},
    {"sanft", "dynamics", -1}, {"sanfter", "dynamics", -1}, {"sanfte", "dynamics", -1}, {"sanftes", "dynamics", -1}, {"sanften", "dynamics", -1},
    {"zart", "dynamics", -1}, {"zarter", "dynamics", -1}, {"zarte", "dynamics", -1}, {"zartes", "dynamics", -1}, {"zarten", "dynamics", -1},
    {"weich", "dynamics", -1}, {"weicher", "dynamics", -1}, {"entspannt", "energy", -1}, {"entspannter", "energy", -1}, {"entspannte", "energy", -1},
    {"entspanntes", "energy", -1}, {"entspannten", "energy", -1}, {"gelassen", "energy", -1}, {"gelassener", "energy", -1},
    {"gelassene", "energy", -1}, {"gelassenes", "energy", -1}, {"gelassenen", "energy", -1}, {"zurückhaltend", "energy", -1},
    {"zurückhaltender", "energy", -1}, {"zurückhaltende", "energy", -1}, {"zurückhaltendes", "energy", -1}, {"zurückhaltenden", "energy", -1},
    {"dezent", "energy", -1}, {"dezenter", "energy", -1}, {"dezente", "energy", -1}, {"dezentes", "energy", -1}, {"dezenten", "energy", -1},
    {"still", "energy", -1}, {"stiller", "energy", -1}, {"stille", "energy", -1}, {"stilles", "energy", -1}, {"stillen", "energy", -1},
    {"gedämpft", "energy", -1}, {"gedämpfter", "energy", -1}, {"gedämpfte", "energy", -1}, {"gedämpftes", "energy", -1}, {"gedämpften", "energy", -1},
    {"kleiner", "energy", -1}, {"dicht", "density", 1}, {"dichter", "density", 1}, {"dichte", "density", 1}, {"dichtes", "density", 1},
    {"dichten", "density", 1}, {"voll", "density", 1}, {"voller", "density", 1}, {"volle", "density", 1}, {"volles", "density", 1},
    {"vollen", "density", 1}, {"noten", "density", 1}, {"bewegung", "density", 1}, {"bewegt", "density", 1}, {"bewegter", "density", 1},
    {"bewegte", "density", 1}, {"bewegtes", "density", 1}, {"bewegten", "density", 1}, {"komplex", "density", 1}, {"komplexer", "density", 1},
    {"komplexe", "density", 1}, {"komplexes", "density", 1}, {"komplexen", "density", 1}, {"üppig", "density", 1}, {"üppiger", "density", 1},
    {"üppige", "density", 1}, {"üppiges", "density", 1}, {"üppigen", "density", 1}, {"geschäftig", "density", 1}, {"geschäftiger", "density", 1},
    {"geschäftige", "density", 1}, {"geschäftiges", "density", 1}, {"geschäftigen", "density", 1}, {"dünn", "density", -1}, {"dünner", "density", -1},
    {"dünne", "density", -1}, {"dünnes", "density", -1}, {"dünnen", "density", -1}, {"karg", "density", -1}, {"karger", "density", -1},
    {"karge", "density", -1}, {"karges", "density", -1}, {"kargen", "density", -1}, {"einfach", "density", -1}, {"einfacher", "density", -1},
    {"einfache", "density", -1}, {"einfaches", "density", -1}, {"einfachen", "density", -1}, {"schlicht", "density", -1},
    {"schlichter", "density", -1}, {"schlichte", "density", -1}, {"schlichtes", "density", -1}, {"schlichten", "density", -1},
    {"luft", "density", -1}, {"luftig", "density", -1}, {"luftiger", "density", -1}, {"luftige", "density", -1}, {"luftiges", "density", -1},
    {"luftigen", "density", -1}, {"sparsam", "density", -1}, {"sparsamer", "density", -1}, {"sparsame", "density", -1}, {"sparsames", "density", -1},
    {"sparsamen", "density", -1}, {"leer", "density", -1}, {"leerer", "density", -1}, {"platz", "density", -1}, {"raum", "density", -1},
    {"minimal", "density", -1}, {"minimaler", "density", -1}, {"minimale", "density", -1}, {"minimales", "density", -1}, {"minimalen", "density", -1},
    {"durchsichtig", "density", -1}, {"durchsichtiger", "density", -1}, {"durchsichtige", "density", -1}, {"durchsichtiges", "density", -1},
    {"durchsichtigen", "density", -1}, {"hoch", "register", 1}, {"höher", "register", 1}, {"hohe", "register", 1}, {"hohen", "register", 1},
    {"tief", "register", -1}, {"tiefer", "register", -1}, {"tiefe", "register", -1}, {"tiefen", "register", -1}, {"niedrig", "register", -1},
    {"niedriger", "register", -1}, {"hell", "brightness", 1}, {"heller", "brightness", 1}, {"helle", "brightness", 1}, {"helles", "brightness", 1},
    {"hellen", "brightness", 1}, {"klar", "brightness", 1}, {"klarer", "brightness", 1}, {"klare", "brightness", 1}, {"klares", "brightness", 1},
    {"klaren", "brightness", 1}, {"brillant", "brightness", 1}, {"brillanter", "brightness", 1}, {"brillante", "brightness", 1},
    {"brillantes", "brightness", 1}, {"brillanten", "brightness", 1}, {"scharf", "brightness", 1}, {"schärfer", "brightness", 1},
    {"glanz", "brightness", 1}, {"glänzend", "brightness", 1}, {"glänzender", "brightness", 1}, {"glänzende", "brightness", 1},
    {"glänzendes", "brightness", 1}, {"glänzenden", "brightness", 1}, {"spitz", "brightness", 1}, {"spitzer", "brightness", 1},
    {"spitze", "brightness", 1}, {"spitzes", "brightness", 1}, {"spitzen", "brightness", 1}, {"dunkel", "brightness", -1},
    {"dunkler", "brightness", -1}, {"warm", "brightness", -1}, {"wärmer", "brightness", -1}, {"wärme", "brightness", -1}, {"dumpf", "brightness", -1},
    {"dumpfer", "brightness", -1}, {"dumpfe", "brightness", -1}, {"dumpfes", "brightness", -1}, {"dumpfen", "brightness", -1},
    {"matt", "brightness", -1}, {"matter", "brightness", -1}, {"matte", "brightness", -1}, {"mattes", "brightness", -1}, {"matten", "brightness", -1},
    {"rund", "brightness", -1}, {"runder", "brightness", -1}, {"runde", "brightness", -1}, {"rundes", "brightness", -1}, {"runden", "brightness", -1},
    {"groove", "groove", 1}, {"groovig", "groove", 1}, {"grooviger", "groove", 1}, {"groovige", "groove", 1}, {"grooviges", "groove", 1},
    {"groovigen", "groove", 1}, {"funkig", "groove", 1}, {"funkiger", "groove", 1}, {"funkige", "groove", 1}, {"funkiges", "groove", 1},
    {"funkigen", "groove", 1}, {"locker", "groove", 1}, {"lockerer", "groove", 1}, {"lockere", "groove", 1}, {"lockeres", "groove", 1},
    {"lockeren", "groove", 1}, {"swing", "groove", 1}, {"swingend", "groove", 1}, {"swingender", "groove", 1}, {"swingende", "groove", 1},
    {"swingendes", "groove", 1}, {"swingenden", "groove", 1}, {"menschlich", "groove", 1}, {"menschlicher", "groove", 1},
    {"menschliche", "groove", 1}, {"menschliches", "groove", 1}, {"menschlichen", "groove", 1}, {"gerade", "groove", -1}, {"straff", "groove", -1},
    {"straffer", "groove", -1}, {"straffe", "groove", -1}, {"straffes", "groove", -1}, {"straffen", "groove", -1}, {"starr", "groove", -1},
    {"starrer", "groove", -1}, {"starre", "groove", -1}, {"starres", "groove", -1}, {"starren", "groove", -1}, {"mechanisch", "groove", -1},
    {"mechanischer", "groove", -1}, {"mechanische", "groove", -1}, {"mechanisches", "groove", -1}, {"mechanischen", "groove", -1},
    {"steif", "groove", -1}, {"steifer", "groove", -1}, {"steife", "groove", -1}, {"steifes", "groove", -1}, {"steifen", "groove", -1},
    {"exakt", "groove", -1}, {"exakter", "groove", -1}, {"exakte", "groove", -1}, {"exaktes", "groove", -1}, {"exakten", "groove", -1},
};
constexpr ChangeRole kRoles[] = {
    {"schlagzeug", "rhythm"}, {"drums", "rhythm"}, {"percussion", "rhythm"}, {"perkussion", "rhythm"}, {"beat", "rhythm"}, {"trommeln", "rhythm"},
    {"rhythmus", "rhythm"}, {"basslinie", "bass"}, {"bass", "bass"}, {"akkorde", "harmony"}, {"akkord", "harmony"}, {"harmonie", "harmony"},
    {"harmonien", "harmony"}, {"klavier", "harmony"}, {"melodie", "melody"}, {"thema", "melody"}, {"leadstimme", "melody"}, {"fläche", "texture"},
    {"flächen", "texture"}, {"atmosphäre", "texture"}, {"textur", "texture"}, {"effekte", "effects"}, {"effekt", "effects"}, {"riser", "effects"},
};
constexpr ChangeRole kKept[] = {{"kontur", "contour"}, {"verlauf", "contour"}, {"harmonie", "harmony"}, {"rhythmus", "rhythm"}};
constexpr std::string_view kFillers[] = {
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "es", "ist", "sind", "mach", "mache", "machen", "machs",
    "soll", "sollte", "sollen", "klingen", "klingt", "klang", "bitte", "und", "oder", "mit", "im", "in", "am", "an", "auf", "für", "hier", "dieser",
    "diese", "dieses", "stelle", "teil", "mehr", "etwas", "wäre", "hätte", "gern", "gerne", "ich", "wir", "sie", "du", "mir", "uns", "so", "als",
    "wie", "aber", "auch", "noch", "dann", "da", "dort", "von", "zur", "zum", "beim", "bei", "bisschen", "wenig", "deutlich", "davon", "werden",
    "wird", "sein", "ganze", "alles", "mal", "doch",
};
constexpr std::string_view kTurns[] = {"weniger", "nicht", "zu"};
constexpr std::string_view kTurnsAfter[] = {"reduzieren", "verringern", "senken"};
constexpr std::string_view kSmall[] = {"etwas", "bisschen", "leicht", "wenig"};
constexpr std::string_view kLarge[] = {"viel", "deutlich", "sehr", "weit", "erheblich"};
constexpr std::string_view kOff[] = {"ohne", "kein", "keine", "keinen", "weg", "raus", "entfernen", "entferne", "streiche"};
constexpr std::string_view kOn[] = {"dazu", "hinzu", "rein", "hinzufügen"};
constexpr std::string_view kKeep[] = {"behalte", "behalten", "beibehalten", "lass", "lassen"};
constexpr std::string_view kLike[] = {"ähnlich", "ähnlicher", "vorher", "bisher", "näher"};
constexpr std::string_view kOther[] = {"andere", "anderer", "anderes", "anderen", "neue", "neuer", "neues", "neuen", "gefällt nicht", "mag nicht"};
constexpr std::string_view kVoice[] = {"stimme", "sprecher", "sprecherin", "sprache", "dialog", "off-stimme"};
constexpr std::string_view kJoins[] = {"und", "aber", "dann"};
constexpr std::string_view kInstead[] = {"statt", "anstatt", "anstelle", "für"}, kSwap[] = {"ersetze", "ersetzen", "tausche"}, kPlays[] = {"auf", "mit", "als", "von"};

}  // namespace

const ChangeVocabulary& germanChanges() {
    static const ChangeVocabulary kAll{kWords, kRoles, kKept, kFillers, kTurns, kTurnsAfter, kSmall, kLarge, kOff, kOn, kKeep, kLike, kOther, kVoice, kJoins, kInstead, kSwap, kPlays};
    return kAll;
}

}  // namespace fermata
