// SPDX-License-Identifier: GPL-3.0-or-later
// The long work that runs now, as the window shows it: what, how far, and a way to stop it.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <atomic>
#include <memory>

#include "core/base/progress.h"

namespace fermata::ui {

class Job : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the session.")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(int permille READ permille NOTIFY changed)
    Q_PROPERTY(bool cancelling READ cancelling NOTIFY changed)

  public:
    using QObject::QObject;
    ~Job() override { m_cancel->store(true); }
    bool running() const { return m_running; }
    QString title() const { return m_title; }
    QString stage() const { return m_stage; }
    int permille() const { return m_permille; }
    bool cancelling() const { return m_running && m_cancel->load(); }

    // The answer may be used from any thread, also after this object is gone.
    Progress start(const QString& title);
    void finish();
    Q_INVOKABLE void cancel();

  Q_SIGNALS:
    void changed();

  private:
    bool m_running = false;
    QString m_title, m_stage;
    int m_permille = 0;
    std::shared_ptr<std::atomic<bool>> m_cancel = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<int>> m_last;
};

}  // namespace fermata::ui
