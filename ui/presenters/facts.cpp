// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/facts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <map>

#include "core/base/phrases.h"
#include "core/music/key.h"
#include "ui/presenters/key_names.h"
#include "ui/presenters/sound_names.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

// "93 %" as the language writes it.
QString percentIn(const QString& text) {
    static const QRegularExpression share(QStringLiteral("^([+-]?[0-9]+) %"));
    const auto found = share.match(text);
    return found.hasMatch() ? Facts::tr("%1%").arg(found.captured(1)) + text.mid(found.capturedLength()) : text;
}

}  // namespace

QString parameterName(const std::string& name) {
    static const std::map<std::string, const char*> kNames{
        {"energy", QT_TRANSLATE_NOOP("Parameter", "energy")}, {"density", QT_TRANSLATE_NOOP("Parameter", "density")},
        {"activity", QT_TRANSLATE_NOOP("Parameter", "rhythmic activity")}, {"controls", QT_TRANSLATE_NOOP("Parameter", "controls")},
        {"register", QT_TRANSLATE_NOOP("Parameter", "register")}, {"brightness", QT_TRANSLATE_NOOP("Parameter", "brightness")},
        {"dynamics", QT_TRANSLATE_NOOP("Parameter", "dynamics")},
        {"groove", QT_TRANSLATE_NOOP("Parameter", "groove")}, {"keep", QT_TRANSLATE_NOOP("Parameter", "keep")},
        {"likeness", QT_TRANSLATE_NOOP("Parameter", "likeness")}, {"plays", QT_TRANSLATE_NOOP("Parameter", "plays")},
        {"length", QT_TRANSLATE_NOOP("Parameter", "length")}, {"tempo", QT_TRANSLATE_NOOP("Parameter", "tempo")},
        {"key", QT_TRANSLATE_NOOP("Parameter", "key")}, {"start", QT_TRANSLATE_NOOP("Parameter", "start")},
        {"bars", QT_TRANSLATE_NOOP("Parameter", "bars")}, {"name", QT_TRANSLATE_NOOP("Parameter", "name")},
        {"section", QT_TRANSLATE_NOOP("Parameter", "section")}, {"sections", QT_TRANSLATE_NOOP("Parameter", "section")},
        {"sound", QT_TRANSLATE_NOOP("Parameter", "sound")}, {"seed", QT_TRANSLATE_NOOP("Parameter", "seed")},
        {"style", QT_TRANSLATE_NOOP("Parameter", "style")}, {"frame rate", QT_TRANSLATE_NOOP("Parameter", "frame rate")},
        {"frame_rate", QT_TRANSLATE_NOOP("Parameter", "frame rate")}, {"loudness", QT_TRANSLATE_NOOP("Parameter", "loudness")},
        {"true_peak", QT_TRANSLATE_NOOP("Parameter", "true peak")}, {"words", QT_TRANSLATE_NOOP("Parameter", "the client’s words")},
        {"title", QT_TRANSLATE_NOOP("Parameter", "title")}, {"picture start", QT_TRANSLATE_NOOP("Parameter", "start of the picture")},
        {"picture_start", QT_TRANSLATE_NOOP("Parameter", "start of the picture")}, {"metre", QT_TRANSLATE_NOOP("Parameter", "metre")},
        {"meter", QT_TRANSLATE_NOOP("Parameter", "metre")}, {"moods", QT_TRANSLATE_NOOP("Parameter", "mood")},
        {"wanted", QT_TRANSLATE_NOOP("Parameter", "wanted instruments")}, {"unwanted", QT_TRANSLATE_NOOP("Parameter", "unwanted instruments")},
        {"stems", QT_TRANSLATE_NOOP("Parameter", "stems")}, {"number of stems", QT_TRANSLATE_NOOP("Parameter", "number of stems")},
        {"stem_count", QT_TRANSLATE_NOOP("Parameter", "number of stems")}, {"hit", QT_TRANSLATE_NOOP("Parameter", "hit")},
        {"hits", QT_TRANSLATE_NOOP("Parameter", "hit")}, {"ending", QT_TRANSLATE_NOOP("Parameter", "ending")},
        {"references", QT_TRANSLATE_NOOP("Parameter", "reference tracks")}, {"avoid", QT_TRANSLATE_NOOP("Parameter", "to avoid")},
        {"uses", QT_TRANSLATE_NOOP("Parameter", "uses")}, {"states", QT_TRANSLATE_NOOP("Parameter", "game states")},
        {"noted", QT_TRANSLATE_NOOP("Parameter", "noted, not a request")}, {"only", QT_TRANSLATE_NOOP("Parameter", "only")},
        {"without", QT_TRANSLATE_NOOP("Parameter", "without")}, {"room", QT_TRANSLATE_NOOP("Parameter", "room for")}};
    const auto found = kNames.find(name);
    return found == kNames.end() ? qs(name).replace(QLatin1Char('_'), QLatin1Char(' ')) : QCoreApplication::translate("Parameter", found->second);
}

QString hitKindName(const QString& kind) {
    static const std::map<QString, const char*> kNames{
        {QStringLiteral("cut"), QT_TRANSLATE_NOOP("HitKind", "cut")}, {QStringLiteral("hit"), QT_TRANSLATE_NOOP("HitKind", "hit")},
        {QStringLiteral("logo"), QT_TRANSLATE_NOOP("HitKind", "logo")}, {QStringLiteral("drop"), QT_TRANSLATE_NOOP("HitKind", "drop")},
        {QStringLiteral("stop"), QT_TRANSLATE_NOOP("HitKind", "stop")}};
    const auto found = kNames.find(kind);
    return found == kNames.end() ? kind : QCoreApplication::translate("HitKind", found->second);
}

QString styleInWindow(const std::string& id) {
    static const std::map<std::string, const char*> kNames{
        {"acoustic-folk", QT_TRANSLATE_NOOP("StyleName", "Acoustic folk")}, {"ambient-drone", QT_TRANSLATE_NOOP("StyleName", "Ambient drone")},
        {"deep-house", QT_TRANSLATE_NOOP("StyleName", "Deep house")}, {"funk-spot", QT_TRANSLATE_NOOP("StyleName", "Funk and disco spot")},
        {"game-combat", QT_TRANSLATE_NOOP("StyleName", "Game combat")}, {"game-exploration", QT_TRANSLATE_NOOP("StyleName", "Game exploration")},
        {"hopeful-indie", QT_TRANSLATE_NOOP("StyleName", "Hopeful indie")}, {"hybrid-trailer", QT_TRANSLATE_NOOP("StyleName", "Hybrid trailer")},
        {"jazz-lounge", QT_TRANSLATE_NOOP("StyleName", "Jazz lounge")}, {"lofi-bed", QT_TRANSLATE_NOOP("StyleName", "Lo-fi bed")},
        {"neoclassical", QT_TRANSLATE_NOOP("StyleName", "Neoclassical piano and strings")}, {"synthwave", QT_TRANSLATE_NOOP("StyleName", "Synthwave")},
        {"tension-underscore", QT_TRANSLATE_NOOP("StyleName", "Tension underscore")}};
    const auto found = kNames.find(id);
    return found == kNames.end() ? qs(id) : QCoreApplication::translate("StyleName", found->second);
}

QString controlInWindow(const std::string& control) {
    const size_t equals = control.find('=');
    if (equals == std::string::npos) return qs(control);
    const size_t colon = control.rfind(": ", equals);
    const std::string section = colon == std::string::npos ? std::string() : control.substr(0, colon);
    const std::string change = colon == std::string::npos ? control : control.substr(colon + 2);
    const size_t dot = change.rfind('.', change.find('='));
    const std::string parameter = change.substr(dot == std::string::npos ? 0 : dot + 1, change.find('=') - (dot == std::string::npos ? 0 : dot + 1));
    QString value = qs(change.substr(change.find('=') + 1));
    if (parameter == "plays") value = value == QLatin1String("0") ? Facts::tr("no") : Facts::tr("yes");
    else if (parameter == "only" || parameter == "without" || parameter == "room") {
        QStringList words;
        for (const std::string& word : splitPhrases(change.substr(change.find('=') + 1), ",")) words << spoken(word, "brief");
        value = listed(words);
    } else value.replace(QLatin1Char('.'), QLocale().decimalPoint());
    QString text = parameterName(parameter) + QLatin1Char(' ') + value;
    if (dot != std::string::npos) {
        QString stem = spoken(change.substr(0, dot), "brief");
        if (!stem.isEmpty()) stem[0] = stem[0].toUpper();
        text = Facts::tr("%1: %2").arg(stem, text);
    }
    return section.empty() ? text : Facts::tr("%1: %2").arg(qs(section), text);
}

namespace {
// "120 bpm", "95 to 115 bpm": as a reading says it, without its first word.
QString spokenTempo(const std::string& value) {
    QString text = qs(value);
    return text.replace(QLatin1String(" to "), QStringLiteral("–")).replace(QLatin1Char('.'), QLocale().decimalPoint());
}
}  // namespace

QString factValue(const std::string& parameter, const std::string& value) {
    const QString text = qs(value);
    if (isSound(value)) return soundName(value);
    if (parameter == "plays") return value == "yes" ? Facts::tr("yes") : Facts::tr("no");
    if (parameter == "hit") {
        const qsizetype space = text.indexOf(QLatin1Char(' '));
        return space < 0 ? hitKindName(text) : hitKindName(text.left(space)) + text.mid(space);
    }
    if (parameter == "energy" && value.ends_with(" at once")) return Facts::tr("%1 at once").arg(percentIn(text.left(text.size() - 8)));
    if (parameter == "ending") {
        if (value == "button") return Facts::tr("button");
        if (value == "ring-out") return Facts::tr("ring-out");
        if (value == "fade") return Facts::tr("fade");
        if (value == "loop") return Facts::tr("loop");
    }
    if (parameter == "style") {
        const qsizetype version = text.indexOf(QLatin1Char(' '));   // "hopeful-indie 3" of a plan.
        return version < 0 ? styleInWindow(value) : styleInWindow(value.substr(0, static_cast<size_t>(version))) + text.mid(version);
    }
    if (parameter == "controls") {
        QStringList controls;
        for (const std::string& control : splitPhrases(value, ", ")) controls << controlInWindow(control);
        return listed(controls);
    }
    if (parameter == "key") {
        if (const auto key = Key::parse(value)) return keyInWindow(*key);
    }
    if (parameter == "wanted" || parameter == "unwanted" || parameter == "stems" || parameter == "without" || parameter == "room") {
        QStringList words;
        for (const std::string& word : splitPhrases(value, ", ")) words << spoken(word, "brief");
        return listed(words);
    }
    if (parameter == "uses") {
        QStringList uses;
        for (const std::string& use : splitPhrases(value, "; ")) uses << spoken(use, "brief");
        return listedParts(uses);
    }
    if (parameter == "tempo") return spokenTempo(value);
    if (parameter == "section" && value.ends_with(" bars")) return Facts::tr("%n bar(s)", nullptr, text.left(text.size() - 5).toInt());
    if (parameter == "section") return spoken(value, "brief");
    return percentIn(text);
}

QString factText(const Difference& fact) {
    QString what = parameterName(fact.parameter);
    if (!fact.subject.empty()) what = qs(fact.subject) + QLatin1Char(' ') + what;
    const QString before = factValue(fact.parameter, fact.before), after = factValue(fact.parameter, fact.after);
    if (fact.before.empty()) return Facts::tr("%1: new, %2").arg(what, after);
    if (fact.after.empty()) return Facts::tr("%1: gone, was %2").arg(what, before);
    return Facts::tr("%1: %2 → %3").arg(what, before, after);
}

QVariantMap factRow(const Difference& fact) {
    return {{QStringLiteral("key"), qs(fact.about + "|" + fact.subject + "|" + fact.parameter)},
            {QStringLiteral("subject"), fact.subject.empty() ? Facts::tr("the cue") : qs(fact.subject)},
            {QStringLiteral("parameter"), parameterName(fact.parameter)},
            {QStringLiteral("before"), fact.before.empty() ? Facts::tr("not there") : factValue(fact.parameter, fact.before)},
            {QStringLiteral("after"), fact.after.empty() ? Facts::tr("gone") : factValue(fact.parameter, fact.after)}};
}

}  // namespace fermata::ui
