// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include "core/documents/clearance_pdf.h"

namespace fermata::documents {
namespace {

// Without a desktop session Qt says that XDG_RUNTIME_DIR is not set; a command line has no use for that.
QtMessageHandler& otherMessages() {
    static QtMessageHandler handler = nullptr;
    return handler;
}

void withoutSessionNotice(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (!text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"))) otherMessages()(type, context, text);
}

}  // namespace

void ensureGuiApplication() {
    if (QCoreApplication::instance() != nullptr) return;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    otherMessages() = qInstallMessageHandler(withoutSessionNotice);
    static int count = 1;
    static char name[] = "fermata";
    static char* arguments[] = {name, nullptr};
    static QGuiApplication application(count, arguments);
}

}  // namespace fermata::documents
