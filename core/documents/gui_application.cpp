// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include "core/documents/clearance_pdf.h"

namespace fermata::documents {

void ensureGuiApplication() {
    if (QCoreApplication::instance() != nullptr) return;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "fermata";
    static char* arguments[] = {name, nullptr};
    static QGuiApplication application(count, arguments);
}

}  // namespace fermata::documents
