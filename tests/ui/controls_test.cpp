// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Quick Tests of the reusable controls, each by itself: tests/ui/controls/tst_*.qml.
#include <QAccessible>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QSettings>
#include <QStandardPaths>
#include <QtQuickTest>

#include "ui/presenters/brief_presenter.h"

class Setup : public QObject {
    Q_OBJECT
    fermata::ui::BriefPresenter m_brief{nullptr};

  public Q_SLOTS:
    void applicationAvailable() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test-controls"));
        QSettings().clear();
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QAccessible::setActive(true);
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        // What is drawn on needs a brief, and a brief needs no database.
        engine->rootContext()->setContextProperty(QStringLiteral("drawnBrief"), &m_brief);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "controls_test.moc"
