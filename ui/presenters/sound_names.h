// SPDX-License-Identifier: GPL-3.0-or-later
// What the sounds of the engine are called in the window; ids stay in files, on the command line and in documents.
#pragma once

#include <QString>
#include <string>

namespace fermata::ui {

// "pad.warm" is "Warm pad" in the window's language; what is no sound of the table is shown as it is.
QString soundName(const std::string& id);
bool isSound(const std::string& id);

}  // namespace fermata::ui
