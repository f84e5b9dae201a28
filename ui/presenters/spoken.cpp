// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/spoken.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/base/phrases.h"
#include "core/music/key.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/key_names.h"
#include "ui/presenters/language.h"
#include "ui/presenters/sound_names.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

// Words of the sentences that hold the id of a style or a sound.
constexpr std::string_view kWithIds[] = {"style", "leans to", " plays ", " has no ", "composed from the brief"};

// "59.5" as the language writes it; "0:45.2" and "3/4" are no decimals.
QString number(const std::string& text) {
    QString shown = qs(text);
    if (shown.count(QLatin1Char('.')) == 1 && !shown.contains(QLatin1Char(':')) && !shown.contains(QLatin1Char(','))) shown.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return shown;
}

// Stored sentences write "20 %", as most of Europe does; English has no space there.
QString inEnglish(std::string_view text) {
    static const QRegularExpression space(QStringLiteral("(?<=\\d) %(?!\\w)"));
    return qs(text).replace(space, QStringLiteral("%"));
}

// 0.2 is 20 %, -0.125 is 12.5 %: without its sign.
QString percent(const std::string& text) {
    return QLocale().toString(std::abs(qs(text).toDouble()) * 100, 'g', 4);
}

template <class Say>
QString list(const std::string& text, std::string_view separator, Say say) {
    QStringList parts;
    for (const std::string& part : splitPhrases(text, separator)) parts << say(part);
    return parts.join(separator == "; " ? Spoken::tr("; ", "between the parts of a list") : Spoken::tr(", ", "between the words of a list"));
}

// "energy=+0.2", "melody.keep=rhythm", "bass.plays=0": what a remake was asked for, in words.
QString change(const std::string& text) {
    const size_t equals = text.find('=');
    if (equals == std::string::npos) return spoken(text, "word");
    const size_t dot = text.rfind('.', equals);
    const bool ofOne = dot != std::string::npos;
    const std::string name = text.substr(ofOne ? dot + 1 : 0, equals - (ofOne ? dot + 1 : 0));
    const std::string value = text.substr(equals + 1);
    const QString stem = ofOne ? spoken(text.substr(0, dot), "word") : Spoken::tr("every stem");
    if (name == "plays") return value == "0" ? Spoken::tr("%1 rests").arg(stem) : Spoken::tr("%1 plays").arg(stem);
    if (name == "keep") {
        if (value == "rhythm") return Spoken::tr("%1 keeps its rhythm").arg(stem);
        return value == "contour" ? Spoken::tr("%1 keeps its contour").arg(stem) : Spoken::tr("%1 keeps its harmony").arg(stem);
    }
    QString said;
    if (name == "room") said = value == "voice" ? Spoken::tr("room for a voice") : Spoken::tr("no room for a voice any more");
    else if (name == "without" && value == "none") said = Spoken::tr("with all drums");
    else if (name == "without") said = Spoken::tr("%1 left out").arg(list(value, ",", [](const std::string& word) { return spoken(word, "word"); }));
    else if (name == "feel") said = value == "learned" ? Spoken::tr("played as people do") : Spoken::tr("played as the style does");
    else if (name == "sound") said = Spoken::tr("played on %1").arg(spoken(value, "word"));
    else if (name == "likeness") said = Spoken::tr("%1% as it was").arg(percent(value));
    else if (value.starts_with('+')) said = Spoken::tr("%1 higher by %2%").arg(parameterName(name), percent(value));
    else if (value.starts_with('-')) said = Spoken::tr("%1 lower by %2%").arg(parameterName(name), percent(value));
    else said = Spoken::tr("%1 at %2%").arg(parameterName(name), percent(value));
    return ofOne ? Spoken::tr("%1: %2", "a stem and what is asked of it").arg(stem, said) : said;
}

// "hits[1]" is the second hit.
QString field(const std::string& text, const char* area) {
    const size_t open = text.find('[');
    if (open != std::string::npos && text.back() == ']' && text.find_first_not_of("0123456789", open + 1) == text.size() - 1 && text.size() - open < 9) {
        return parameterName(text.substr(0, open)) + QLatin1Char(' ') + QString::number(std::stoi(text.substr(open + 1)) + 1);
    }
    return sentenceOf(text, area) ? spoken(text, area) : parameterName(text);
}

QString argument(char kind, const std::string& text, const char* area) {
    const auto phrase = [area](const std::string& part) { return spoken(part, area); };
    switch (kind) {
        case '#': return number(text);
        case 't': return localTime(text);
        case 'p': return spokenText(text, area);
        case 'l': return list(text, ", ", phrase);
        case 's': return list(text, "; ", phrase);
        case 'f': return list(text, ", ", [area](const std::string& part) { return field(part, area); });
        case 'c': return list(text, ", ", change);
        case 'y': return styleInWindow(text);
        case 'i': return soundName(text);
        case 'k': {
            const auto key = Key::parse(text);
            return key ? keyInWindow(*key) : qs(text);
        }
        default: return qs(text);
    }
}

}  // namespace

QString spoken(std::string_view english, const char* area) {
    const bool own = installedLanguage() == QLatin1String("en");
    // In English only what is no English is said otherwise: ids of styles and sounds, and the changes of a remake.
    const std::string_view of(area);
    const bool changes = english.find('=') != std::string_view::npos && (of == "made" || of == "history");
    const bool ids = std::any_of(std::begin(kWithIds), std::end(kWithIds), [&](std::string_view words) { return english.find(words) != std::string_view::npos; });
    if (own && !changes && !ids) return inEnglish(english);
    const std::optional<Sentence> sentence = sentenceOf(english, area);
    if (!sentence || (own && sentence->phrase->kinds.find_first_of(changes ? "yicp" : "yip") == std::string_view::npos)) return own ? inEnglish(english) : qs(english);
    std::vector<std::string> said;
    for (size_t i = 0; i < sentence->arguments.size(); ++i) said.push_back(ss(argument(sentence->phrase->kind(i), sentence->arguments[i], area)));
    const std::string words(sentence->phrase->english);
    return own ? inEnglish(filledIn(words, said)) : qs(filledIn(ss(QCoreApplication::translate("Core", words.c_str())), said));
}

QString spokenText(std::string_view english, const char* area) {
    if (installedLanguage() == QLatin1String("en") || sentenceOf(english, area)) return spoken(english, area);
    QStringList sentences;
    size_t from = 0;
    for (size_t i = 0; i + 1 < english.size(); ++i) {
        if ((english[i] != '.' && english[i] != '?') || english[i + 1] != ' ') continue;
        sentences << spoken(english.substr(from, i + 1 - from), area);
        from = i + 2;
    }
    sentences << spoken(english.substr(from), area);
    return sentences.join(QLatin1Char(' '));
}

}  // namespace fermata::ui
