// SPDX-License-Identifier: GPL-3.0-or-later
// What planning a cue decides and why (core/compose, core/studio/plan_cue.h), and what a delivery says of what it holds.
#include "core/base/phrase_tables.h"

namespace fermata {
namespace {

constexpr Phrase kPhrases[] = {
    {"made.plan-bars", "#vvvv", PHRASE("Core", "%1 bars of %2, %3 and %4 of tail make exactly %5")},
    {"made.tempo-outside", "v", PHRASE("Core", "the brief's tempo lies outside the style's usual %1 bpm and was kept")},
    {"made.tempo-outside-meter", "vv", PHRASE("Core", "the brief's tempo lies outside the style's usual %1 bpm in %2 and was kept")},
    {"made.stands-above", "#vv", PHRASE("Core", "energy %1 % in %2: what falls at %3 stands above it first")},
    {"made.meter-chosen", "vv", PHRASE("Core", "the metre is %1, one of the style's: the brief names none, and could name %2")},
    {"made.meter-only", "v", PHRASE("Core", "the metre is %1, one of the style's; another style plays others")},
    {"made.tempo-moves", "##", PHRASE("Core", "the tempo moves between %1 and %2 bpm so that the hits fall on the beat")},
    {"made.short-bars", "#", PHRASE("Core", "%1 shortened bar(s) keep the tempo and still meet the picture")},
    {"made.hit-in-bar", "pv##", PHRASE("Core", "the %1 at %2 falls in bar %3, off by %4 ms")},
    {"made.hit-in-ring-out", "pv", PHRASE("Core", "the %1 at %2 falls into the ring-out after the last bar: nothing is struck there; ask for it earlier, or for a longer cue")},
    {"made.all-stop", "vv", PHRASE("Core", "all stop from %1 to %2 and come back with a hit")},
    {"made.key-asked", "k", PHRASE("Core", "key %1, as asked")},
    {"made.key-usual", "k", PHRASE("Core", "key %1, from the style's usual keys")},
    {"made.key-usual-asked", "kp", PHRASE("Core", "key %1, of the style's usual keys in %2, as asked")},
    {"made.moods", "vl", PHRASE("Core", "“%1”: %2")},
    {"made.mood-no-minor", "", PHRASE("Core", "the style has no minor keys")},
    {"made.mood-no-major", "", PHRASE("Core", "the style has no major keys")},
    {"made.mood-faster", "", PHRASE("Core", "faster")},
    {"made.mood-slower", "", PHRASE("Core", "slower")},
    {"made.mood-ceiling", "#", PHRASE("Core", "no section above %1 %")},
    {"made.mood-floor", "#", PHRASE("Core", "no section below %1 %")},
    {"made.mood-summit", "#", PHRASE("Core", "the highest at least %1 %")},
    {"made.plays-asked", "pip", PHRASE("Core", "%1 plays %2 because the brief asks for “%3”")},
    {"made.plays-unwanted", "pip", PHRASE("Core", "%1 plays %2 because the brief does not want “%3”")},
    {"made.plays-instead", "yppip", PHRASE("Core", "%1 has no “%2”; %3 plays %4 (%5) instead")},
    {"made.play-instead", "ypl", PHRASE("Core", "%1 has no “%2”; %3 play instead")},
    {"made.no-stem-left", "p", PHRASE("Core", "there is no stem left for “%1”: its stem plays another instrument that the brief asks for")},
    {"made.no-stem-wanted", "pp", PHRASE("Core", "there is no %1 stem because the brief does not want “%2”")},
    {"made.no-stem-plays", "p", PHRASE("Core", "no stem of this cue plays “%1”")},
    {"made.as-asked", "v", PHRASE("Core", "%1, as the brief asks")},
    {"made.left-out", "l", PHRASE("Core", "no %1, as the brief asks")},
    {"made.left-out-strokes", "lpp", PHRASE("Core", "no %1, as the brief asks: the %2 plays the strokes of the %3")},
    {"made.only", "v", PHRASE("Core", "only %1, as the brief asks: the other stems are silent")},
    {"made.sketch", "yp", PHRASE("Core", "the style %1 is a sketch with computed instruments: %2")},
    {"made.sketch-folk", "", PHRASE("Core", "guitar, fiddle and hands are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has none of them)")},
    {"made.sketch-game", "", PHRASE("Core", "harp, flute, strings, mallets and hand drums are computed models, not recorded instruments; replace them with players or the acoustic bank before a release (the bank has only piano and strings)")},
    {"made.sketch-jazz", "", PHRASE("Core", "horn, piano, bass and brushes are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has only piano and strings)")},
    {"made.sketch-piano", "", PHRASE("Core", "piano and strings are computed models, not recorded instruments; replace them with players or the acoustic bank before a release")},
    {"made.style-left-out", "v", PHRASE("Core", "a style was left out, its file has mistakes: %1")},
    {"made.alone-missing", "yp", PHRASE("Core", "the style %1 has no “%2”, so that it cannot play alone; no style has it")},
    {"made.alone-elsewhere", "ypv", PHRASE("Core", "the style %1 has no “%2”, so that it cannot play alone; choose one that has it: %3")},
    {"made.trim", "##", PHRASE("Core", "The master is trimmed by a constant %1 dB to meet %2 LUFS; stems and mix are as approved.")},
    {"made.not-for-games", "", PHRASE("Core", "The clearance was not asked for games: it does not clear that use. Ask for the use “game” and issue a new version.")},
    {"made.game-note", "p", PHRASE("Core", "game: %1")},
    {"made.game-silent", "vv", PHRASE("Core", "%1 is silent: its stems rest in %2")},
    {"made.no-version", "v", PHRASE("Core", "no %1: the cue has no such stem to leave out")},
    {"made.no-loop-loops", "", PHRASE("Core", "no loop version: the cue itself loops")},
    {"made.no-loop-short", "", PHRASE("Core", "no loop version: between opening and ending there are no four bars")},
    {"made.no-sting", "", PHRASE("Core", "no sting: the cue has no last hit to make it of")},
};

}  // namespace

std::span<const Phrase> planPhrases() { return kPhrases; }

}  // namespace fermata
