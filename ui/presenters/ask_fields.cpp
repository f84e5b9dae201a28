// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/ask_fields.h"

#include <QLocale>
#include <cmath>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

Json member(const Json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? Json() : *found;
}

QString textIn(const Json& value) { return value.is_string() ? qs(value.get<std::string>()) : QString(); }

void setStatement(Json& object, const char* key, const QString& words, const QString& path) {
    if (path.isEmpty()) setText(object, key, words);
    else object[key] = {{"text", ss(words.trimmed())}, {"file", ss(path)}};
}

}  // namespace

QString wordsIn(const Json& object, const char* key) {
    const Json value = member(object, key);
    return textIn(value.is_object() ? member(value, "text") : value);
}

QString paperIn(const Json& object, const char* key) {
    const Json value = member(object, key);
    return value.is_object() ? textIn(member(value, "file")) : QString();
}

void setWords(Json& object, const char* key, const QString& words) { setStatement(object, key, words, paperIn(object, key)); }
void setPaper(Json& object, const char* key, const QString& path) { setStatement(object, key, wordsIn(object, key), path); }

void setText(Json& object, const char* key, const QString& text) {
    if (text.trimmed().isEmpty()) object.erase(key);
    else object[key] = ss(text.trimmed());
}

std::optional<int> permilleOf(const QString& percent) {
    QString plain = percent;
    plain = plain.remove(QLatin1Char('%')).replace(QLatin1Char(','), QLatin1Char('.')).trimmed();
    if (plain.isEmpty()) return 0;
    bool number = false;
    const double permille = plain.toDouble(&number) * 10;
    if (!number || !(permille >= 0 && permille <= 1000) || std::abs(permille - std::round(permille)) > 1e-6) return std::nullopt;
    return static_cast<int>(std::lround(permille));
}

QString percentText(int permille) { return permille == 0 ? QString() : QLocale().toString(permille / 10.0, 'g', 4); }

}  // namespace fermata::ui
