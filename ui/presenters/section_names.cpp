// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/section_names.h"

#include <QCoreApplication>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

// As core/studio/arrange.cpp adds them; a number may follow.
struct Ending {
    const char* english;
    const char* shown;
};
constexpr Ending kEndings[] = {
    {" start", QT_TRANSLATE_NOOP("Section", "%1 start")},
    {" before", QT_TRANSLATE_NOOP("Section", "%1 before")},
    {" end", QT_TRANSLATE_NOOP("Section", "%1 end")},
    {" again", QT_TRANSLATE_NOOP("Section", "%1 again")},
};

}  // namespace

QString sectionInWindow(std::string_view name) {
    const size_t last = name.find_last_not_of("0123456789 ");
    const std::string_view words = name.substr(0, last == std::string_view::npos ? 0 : last + 1), number = name.substr(words.size());
    for (const Ending& ending : kEndings) {
        const std::string_view english(ending.english);
        if (words.size() <= english.size() || !words.ends_with(english)) continue;
        return QCoreApplication::translate("Section", ending.shown).arg(qs(words.substr(0, words.size() - english.size()))) + qs(number);
    }
    return qs(name);
}

}  // namespace fermata::ui
