// SPDX-License-Identifier: GPL-3.0-or-later
// French words for changes.
#include "core/studio/change_vocabulary.h"

namespace fermata {
namespace {

constexpr ChangeWord kWords[] = {
    {"actif", "activity", 1}, {"active", "activity", 1}, {"activité", "activity", 1}, {"agité", "activity", 1}, {"agitée", "activity", 1}, {"frénétique", "activity", 1},
    {"tenu", "activity", -1}, {"tenue", "activity", -1}, {"régulier", "activity", -1}, {"régulière", "activity", -1},
    {"énergie", "energy", 1}, {"énergique", "energy", 1}, {"énergiques", "energy", 1}, {"puissant", "energy", 1}, {"puissante", "energy", 1},
    {"fort", "dynamics", 1}, {"forte", "dynamics", 1}, {"forts", "dynamics", 1}, {"intense", "energy", 1}, {"intenses", "energy", 1}, {"vif", "energy", 1},
    {"vive", "energy", 1}, {"entraînant", "energy", 1}, {"entraînante", "energy", 1}, {"dynamique", "energy", 1}, {"épique", "energy", 1},
    {"agressif", "energy", 1}, {"agressive", "energy", 1}, {"gros", "energy", 1}, {"grosse", "energy", 1}, {"grand", "energy", 1},
    {"grande", "energy", 1}, {"élan", "energy", 1}, {"punch", "energy", 1}, {"calme", "energy", -1}, {"calmes", "energy", -1}, {"doux", "dynamics", -1},
    {"douce", "dynamics", -1}, {"douces", "dynamics", -1}, {"doucement", "dynamics", -1}, {"tranquille", "energy", -1}, {"apaisé", "energy", -1},
    {"apaisée", "energy", -1}, {"discret", "energy", -1}, {"discrète", "energy", -1}, {"retenu", "energy", -1}, {"retenue", "energy", -1},
    {"léger", "energy", -1}, {"légère", "energy", -1}, {"dense", "density", 1}, {"denses", "density", 1}, {"rempli", "density", 1},
    {"remplie", "density", 1}, {"chargé", "density", 1}, {"chargée", "density", 1}, {"notes", "density", 1}, {"mouvement", "density", 1},
    {"fourni", "density", 1}, {"fournie", "density", 1}, {"complexe", "density", 1}, {"riche", "density", 1}, {"épuré", "density", -1},
    {"épurée", "density", -1}, {"clairsemé", "density", -1}, {"clairsemée", "density", -1}, {"simple", "density", -1}, {"simples", "density", -1},
    {"sobre", "density", -1}, {"aéré", "density", -1}, {"aérée", "density", -1}, {"espace", "density", -1}, {"air", "density", -1},
    {"vide", "density", -1}, {"minimal", "density", -1}, {"minimale", "density", -1}, {"haut", "register", 1}, {"haute", "register", 1},
    {"aigu", "register", 1}, {"aiguë", "register", 1}, {"aigus", "register", 1}, {"grave", "register", -1}, {"graves", "register", -1},
    {"profond", "register", -1}, {"profonde", "register", -1}, {"bas", "register", -1}, {"basses", "register", -1}, {"brillant", "brightness", 1},
    {"brillante", "brightness", 1}, {"brillance", "brightness", 1}, {"lumineux", "brightness", 1}, {"lumineuse", "brightness", 1},
    {"clair", "brightness", 1}, {"claire", "brightness", 1}, {"éclatant", "brightness", 1}, {"éclatante", "brightness", 1}, {"net", "brightness", 1},
    {"nette", "brightness", 1}, {"sombre", "brightness", -1}, {"sombres", "brightness", -1}, {"chaud", "brightness", -1},
    {"chaude", "brightness", -1}, {"chaleureux", "brightness", -1}, {"chaleureuse", "brightness", -1}, {"chaleur", "brightness", -1},
    {"sourd", "brightness", -1}, {"sourde", "brightness", -1}, {"étouffé", "brightness", -1}, {"étouffée", "brightness", -1},
    {"rond", "brightness", -1}, {"ronde", "brightness", -1}, {"feutré", "brightness", -1}, {"feutrée", "brightness", -1}, {"groove", "groove", 1},
    {"groovy", "groove", 1}, {"funky", "groove", 1}, {"souple", "groove", 1}, {"swing", "groove", 1}, {"humain", "groove", 1},
    {"humaine", "groove", 1}, {"droit", "groove", -1}, {"droite", "groove", -1}, {"serré", "groove", -1}, {"serrée", "groove", -1},
    {"rigide", "groove", -1}, {"raide", "groove", -1}, {"mécanique", "groove", -1}, {"carré", "groove", -1}, {"carrée", "groove", -1},
};
constexpr ChangeRole kRoles[] = {
    {"batterie", "rhythm"}, {"percussion", "rhythm"}, {"percussions", "rhythm"}, {"rythme", "rhythm"}, {"tambours", "rhythm"}, {"beat", "rhythm"},
    {"basse", "bass"}, {"accords", "harmony"}, {"accord", "harmony"}, {"harmonie", "harmony"}, {"piano", "harmony"}, {"mélodie", "melody"},
    {"thème", "melody"}, {"nappe", "texture"}, {"nappes", "texture"}, {"atmosphère", "texture"}, {"texture", "texture"}, {"effets", "effects"},
    {"effet", "effects"},
};
constexpr ChangeRole kKept[] = {{"contour", "contour"}, {"harmonie", "harmony"}, {"rythme", "rhythm"}};
constexpr std::string_view kFillers[] = {
    "le", "la", "les", "l", "d", "de", "du", "des", "un", "une", "et", "ou", "ce", "cette", "cet", "ces", "est", "sont", "soit", "être", "fais",
    "faire", "rends", "rendre", "rendez", "faites", "s", "n", "c", "qu", "que", "qui", "il", "elle", "on", "plus", "en", "à", "au", "aux", "dans",
    "pour", "avec", "ici", "partie", "passage", "svp", "merci", "plaît", "te", "vous", "nous", "je", "voudrais", "veux", "aimerais", "peu", "aussi",
    "encore", "mais", "plutôt", "son", "sonne", "sonner", "tout", "toute",
};
constexpr std::string_view kTurns[] = {"moins", "trop", "pas"};
constexpr std::string_view kTurnsAfter[] = {"réduire", "réduis", "réduisez", "baisser", "baisse", "baissez"};
constexpr std::string_view kSmall[] = {"peu", "légèrement"};
constexpr std::string_view kLarge[] = {"beaucoup", "bien", "nettement", "très"};
constexpr std::string_view kOff[] = {"sans", "pas de", "pas d", "enlève", "enlevez", "enlever", "retire", "retirez", "retirer", "coupe", "coupez", "supprime", "supprimez"};
constexpr std::string_view kOn[] = {"ajoute", "ajoutez", "ajouter"};
constexpr std::string_view kKeep[] = {"garde", "gardez", "garder", "conserve", "conservez", "conserver"};
constexpr std::string_view kLike[] = {"semblable", "similaire", "proche", "comme avant"};
constexpr std::string_view kOther[] = {"autre", "différente", "différent", "nouvelle", "nouveau", "remplace", "remplacez", "aime pas", "aimons pas", "plaît pas"};
constexpr std::string_view kVoice[] = {"voix", "narration", "narrateur", "dialogue", "dialogues"};
constexpr std::string_view kJoins[] = {"et", "mais", "puis"};
constexpr std::string_view kInstead[] = {"lieu", "place", "pour"}, kSwap[] = {"remplace", "remplacez", "remplacer"}, kPlays[] = {"à", "au", "avec", "par", "sur"};

}  // namespace

const ChangeVocabulary& frenchChanges() {
    static const ChangeVocabulary kAll{kWords, kRoles, kKept, kFillers, kTurns, kTurnsAfter, kSmall, kLarge, kOff, kOn, kKeep, kLike, kOther, kVoice, kJoins, kInstead, kSwap, kPlays};
    return kAll;
}

}  // namespace fermata
