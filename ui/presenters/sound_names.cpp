// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/sound_names.h"

#include <QCoreApplication>
#include <map>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

const std::map<std::string, const char*>& names() {
    static const std::map<std::string, const char*> table{
        {"air.wind", QT_TRANSLATE_NOOP("Sound", "Wind")},
        {"bank.piano", QT_TRANSLATE_NOOP("Sound", "Sampled piano")},
        {"bank.strings", QT_TRANSLATE_NOOP("Sound", "Sampled strings")},
        {"bass.analog", QT_TRANSLATE_NOOP("Sound", "Analogue bass")},
        {"bass.deep", QT_TRANSLATE_NOOP("Sound", "Deep bass")},
        {"bass.distorted", QT_TRANSLATE_NOOP("Sound", "Distorted bass")},
        {"bass.finger", QT_TRANSLATE_NOOP("Sound", "Finger bass")},
        {"bass.reese", QT_TRANSLATE_NOOP("Sound", "Reese bass")},
        {"bass.round", QT_TRANSLATE_NOOP("Sound", "Round bass")},
        {"bass.slap", QT_TRANSLATE_NOOP("Sound", "Slap bass")},
        {"bass.sub", QT_TRANSLATE_NOOP("Sound", "Sub bass")},
        {"bass.synth", QT_TRANSLATE_NOOP("Sound", "Synth bass")},
        {"bass.upright", QT_TRANSLATE_NOOP("Sound", "Upright bass")},
        {"bass.walking", QT_TRANSLATE_NOOP("Sound", "Walking bass")},
        {"bell.soft", QT_TRANSLATE_NOOP("Sound", "Soft bell")},
        {"brass.horn", QT_TRANSLATE_NOOP("Sound", "French horn")},
        {"brass.low", QT_TRANSLATE_NOOP("Sound", "Low brass")},
        {"brass.muted", QT_TRANSLATE_NOOP("Sound", "Muted trumpet")},
        {"brass.section", QT_TRANSLATE_NOOP("Sound", "Brass ensemble")},
        {"cello.solo", QT_TRANSLATE_NOOP("Sound", "Solo cello")},
        {"choir.epic", QT_TRANSLATE_NOOP("Sound", "Epic choir")},
        {"drone.sub", QT_TRANSLATE_NOOP("Sound", "Sub drone")},
        {"flute.air", QT_TRANSLATE_NOOP("Sound", "Airy flute")},
        {"fx.ambient", QT_TRANSLATE_NOOP("Sound", "Ambient effects")},
        {"fx.cinematic", QT_TRANSLATE_NOOP("Sound", "Cinematic effects")},
        {"fx.organic", QT_TRANSLATE_NOOP("Sound", "Organic effects")},
        {"fx.soft", QT_TRANSLATE_NOOP("Sound", "Soft effects")},
        {"fx.synth", QT_TRANSLATE_NOOP("Sound", "Synth effects")},
        {"fx.trailer", QT_TRANSLATE_NOOP("Sound", "Trailer effects")},
        {"guitar.jazz", QT_TRANSLATE_NOOP("Sound", "Jazz guitar")},
        {"guitar.mandolin", QT_TRANSLATE_NOOP("Sound", "Mandolin")},
        {"guitar.muted", QT_TRANSLATE_NOOP("Sound", "Muted guitar")},
        {"guitar.pick", QT_TRANSLATE_NOOP("Sound", "Picked guitar")},
        {"guitar.strum", QT_TRANSLATE_NOOP("Sound", "Strummed guitar")},
        {"guitar.wah", QT_TRANSLATE_NOOP("Sound", "Wah guitar")},
        {"harp.concert", QT_TRANSLATE_NOOP("Sound", "Concert harp")},
        {"keys.accordion", QT_TRANSLATE_NOOP("Sound", "Accordion")},
        {"keys.clav", QT_TRANSLATE_NOOP("Sound", "Clavinet")},
        {"keys.epiano", QT_TRANSLATE_NOOP("Sound", "Electric piano")},
        {"keys.felt", QT_TRANSLATE_NOOP("Sound", "Felt piano")},
        {"keys.grand", QT_TRANSLATE_NOOP("Sound", "Grand piano")},
        {"keys.organ", QT_TRANSLATE_NOOP("Sound", "Organ")},
        {"keys.poly", QT_TRANSLATE_NOOP("Sound", "Poly synth")},
        {"keys.stab", QT_TRANSLATE_NOOP("Sound", "Stab keys")},
        {"kit.brush", QT_TRANSLATE_NOOP("Sound", "Brush kit")},
        {"kit.cajon", QT_TRANSLATE_NOOP("Sound", "Cajon")},
        {"kit.electro", QT_TRANSLATE_NOOP("Sound", "Electro kit")},
        {"kit.funk", QT_TRANSLATE_NOOP("Sound", "Funk kit")},
        {"kit.gated", QT_TRANSLATE_NOOP("Sound", "Gated kit")},
        {"kit.house", QT_TRANSLATE_NOOP("Sound", "House kit")},
        {"kit.indie", QT_TRANSLATE_NOOP("Sound", "Indie kit")},
        {"kit.lofi", QT_TRANSLATE_NOOP("Sound", "Lo-fi kit")},
        {"kit.orchestral", QT_TRANSLATE_NOOP("Sound", "Orchestral percussion")},
        {"kit.tension", QT_TRANSLATE_NOOP("Sound", "Tension kit")},
        {"kit.trailer", QT_TRANSLATE_NOOP("Sound", "Trailer drums")},
        {"kit.war", QT_TRANSLATE_NOOP("Sound", "War drums")},
        {"lead.bell", QT_TRANSLATE_NOOP("Sound", "Bell lead")},
        {"lead.house", QT_TRANSLATE_NOOP("Sound", "House lead")},
        {"lead.pluck", QT_TRANSLATE_NOOP("Sound", "Pluck lead")},
        {"lead.saw", QT_TRANSLATE_NOOP("Sound", "Saw lead")},
        {"lead.soft", QT_TRANSLATE_NOOP("Sound", "Soft lead")},
        {"lead.whistle", QT_TRANSLATE_NOOP("Sound", "Whistle")},
        {"mallet.celesta", QT_TRANSLATE_NOOP("Sound", "Celesta")},
        {"mallet.marimba", QT_TRANSLATE_NOOP("Sound", "Marimba")},
        {"mallet.vibes", QT_TRANSLATE_NOOP("Sound", "Vibraphone")},
        {"pad.analog", QT_TRANSLATE_NOOP("Sound", "Analogue pad")},
        {"pad.bowed", QT_TRANSLATE_NOOP("Sound", "Bowed pad")},
        {"pad.choir", QT_TRANSLATE_NOOP("Sound", "Choir pad")},
        {"pad.cloud", QT_TRANSLATE_NOOP("Sound", "Cloud pad")},
        {"pad.dark", QT_TRANSLATE_NOOP("Sound", "Dark pad")},
        {"pad.filtered", QT_TRANSLATE_NOOP("Sound", "Filtered pad")},
        {"pad.glass", QT_TRANSLATE_NOOP("Sound", "Glass pad")},
        {"pad.warm", QT_TRANSLATE_NOOP("Sound", "Warm pad")},
        {"piano.lofi", QT_TRANSLATE_NOOP("Sound", "Lo-fi piano")},
        {"strings.legato", QT_TRANSLATE_NOOP("Sound", "Legato strings")},
        {"strings.low", QT_TRANSLATE_NOOP("Sound", "Low strings")},
        {"strings.ostinato", QT_TRANSLATE_NOOP("Sound", "Ostinato strings")},
        {"strings.tremolo", QT_TRANSLATE_NOOP("Sound", "Tremolo strings")},
        {"synth.arp", QT_TRANSLATE_NOOP("Sound", "Synth arpeggio")},
        {"tape.noise", QT_TRANSLATE_NOOP("Sound", "Tape noise")},
        {"violin.fiddle", QT_TRANSLATE_NOOP("Sound", "Fiddle")},
    };
    return table;
}

}  // namespace

bool isSound(const std::string& id) { return names().contains(id); }

QString soundName(const std::string& id) {
    const auto found = names().find(id);
    return found == names().end() ? qs(id) : QCoreApplication::translate("Sound", found->second);
}

}  // namespace fermata::ui
