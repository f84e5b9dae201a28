// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two revisions or two briefs, in the window's language.
#pragma once

#include <QString>
#include <QVariantMap>

#include "core/studio/differences.h"

namespace fermata::ui {

QString parameterName(const std::string& name);   // "true_peak" or "frame rate" as people say it.
QString hitKindName(const QString& kind);         // "cut", "logo" …
// A value of this parameter: numbers and names stay, words of core's are translated.
QString factValue(const std::string& parameter, const std::string& value);
QString factText(const Difference& fact);         // "0:15.000 hit: logo is new"
QVariantMap factRow(const Difference& fact);      // key, subject, parameter, before, after

// A style by its title, "Hopeful indie" for "hopeful-indie"; one that is not among those shipped by its id.
QString styleInWindow(const std::string& id);
// A change of a brief's controls, "peak: melody.activity=+0.25" as "peak: Melody: rhythmic activity +0.25".
QString controlInWindow(const std::string& control);

}  // namespace fermata::ui
