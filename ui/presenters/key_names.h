// SPDX-License-Identifier: GPL-3.0-or-later
// Keys by the names that musicians use in the window's language: D minor, d-Moll, ré mineur, ニ短調.
#pragma once

#include <QString>

#include "core/music/key.h"

namespace fermata::ui {

QString keyInWindow(const Key& key);

}  // namespace fermata::ui
