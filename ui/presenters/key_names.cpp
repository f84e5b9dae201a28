// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/key_names.h"

#include <QCoreApplication>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Name {
    const char *source, *comment;
};

// German writes the tonic of a minor key small (a-Moll), and calls B what English calls B flat.
constexpr Name kMajor[] = {
    QT_TRANSLATE_NOOP3("KeyNames", "C", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "C#", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "Db", "tonic of a major key or mode"),
    QT_TRANSLATE_NOOP3("KeyNames", "D", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "D#", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "Eb", "tonic of a major key or mode"),
    QT_TRANSLATE_NOOP3("KeyNames", "E", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "F", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "F#", "tonic of a major key or mode"),
    QT_TRANSLATE_NOOP3("KeyNames", "Gb", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "G", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "G#", "tonic of a major key or mode"),
    QT_TRANSLATE_NOOP3("KeyNames", "Ab", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "A", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "A#", "tonic of a major key or mode"),
    QT_TRANSLATE_NOOP3("KeyNames", "Bb", "tonic of a major key or mode"), QT_TRANSLATE_NOOP3("KeyNames", "B", "tonic of a major key or mode"),
};
constexpr Name kMinor[] = {
    QT_TRANSLATE_NOOP3("KeyNames", "C", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "C#", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "Db", "tonic of a minor key"),
    QT_TRANSLATE_NOOP3("KeyNames", "D", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "D#", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "Eb", "tonic of a minor key"),
    QT_TRANSLATE_NOOP3("KeyNames", "E", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "F", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "F#", "tonic of a minor key"),
    QT_TRANSLATE_NOOP3("KeyNames", "Gb", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "G", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "G#", "tonic of a minor key"),
    QT_TRANSLATE_NOOP3("KeyNames", "Ab", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "A", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "A#", "tonic of a minor key"),
    QT_TRANSLATE_NOOP3("KeyNames", "Bb", "tonic of a minor key"), QT_TRANSLATE_NOOP3("KeyNames", "B", "tonic of a minor key"),
};
// By Mode.
constexpr const char* kModes[] = {
    QT_TRANSLATE_NOOP("KeyNames", "%1 major"),
    QT_TRANSLATE_NOOP("KeyNames", "%1 minor"),
    QT_TRANSLATE_NOOP("KeyNames", "%1 dorian"),
    QT_TRANSLATE_NOOP("KeyNames", "%1 mixolydian"),
    QT_TRANSLATE_NOOP("KeyNames", "%1 lydian"),
    QT_TRANSLATE_NOOP("KeyNames", "%1 phrygian"),
    QT_TRANSLATE_NOOP("KeyNames", "%1 harmonic minor"),
};

}  // namespace

QString keyInWindow(const Key& key) {
    const QString whole = qs(key.name());
    const std::string tonic = ss(whole.section(QLatin1Char(' '), 0, 0));
    const bool minor = key.mode == Mode::Minor || key.mode == Mode::HarmonicMinor;
    for (const Name& name : minor ? kMinor : kMajor) {
        if (tonic != name.source) continue;
        return QCoreApplication::translate("KeyNames", kModes[static_cast<size_t>(key.mode)])
            .arg(QCoreApplication::translate("KeyNames", name.source, name.comment));
    }
    return whole;
}

}  // namespace fermata::ui
