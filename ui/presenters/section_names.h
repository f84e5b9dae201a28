// SPDX-License-Identifier: GPL-3.0-or-later
// What the window calls the sections that a cut made of one: "drop end" is shown with its second word in the window's
// language. A section's own name stays as people gave it, and as commands and files know it.
#pragma once

#include <QString>
#include <string_view>

namespace fermata::ui {

QString sectionInWindow(std::string_view name);

}  // namespace fermata::ui
