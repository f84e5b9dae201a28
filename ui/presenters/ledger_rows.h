// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the ledger (core/rights/ledger.h) as lines that people read: objects within objects by their names, each item of a
// list with its number, people by name, hashes short, times in local time. Nothing is left out but what is null or empty.
#pragma once

#include <QString>
#include <QVariantMap>
#include <map>
#include <string>

#include "core/base/json.h"

namespace fermata::ui {

// `people`: ids to names. Each line has key, name and value; keys are unique.
QList<QVariantMap> ledgerRows(const Json& row, const std::map<std::string, std::string>& people);

}  // namespace fermata::ui
