// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/job.h"

#include <QCoreApplication>
#include <QPointer>

#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

// What the use cases call their stages.
QString stageInWindow(std::string_view stage) {
    static constexpr const char* kStages[] = {
        QT_TRANSLATE_NOOP("Stage", "plan"), QT_TRANSLATE_NOOP("Stage", "play"), QT_TRANSLATE_NOOP("Stage", "render"), QT_TRANSLATE_NOOP("Stage", "master"),
        QT_TRANSLATE_NOOP("Stage", "store"), QT_TRANSLATE_NOOP("Stage", "ledger"), QT_TRANSLATE_NOOP("Stage", "commit"), QT_TRANSLATE_NOOP("Stage", "verify"),
        QT_TRANSLATE_NOOP("Stage", "checking"), QT_TRANSLATE_NOOP("Stage", "hashing"), QT_TRANSLATE_NOOP("Stage", "writing files"),
        QT_TRANSLATE_NOOP("Stage", "adding up the stems")};
    for (const char* one : kStages) {
        if (stage == one) return QCoreApplication::translate("Stage", one);
    }
    return qs(stage);
}

}  // namespace

Progress Job::start(const QString& title) {
    m_running = true;
    m_title = title;
    m_stage.clear();
    m_permille = 0;
    m_cancel->store(false);
    m_last = std::make_shared<std::atomic<int>>(-1);
    Q_EMIT changed();
    Progress progress;
    progress.cancel = m_cancel.get();
    progress.report = [job = QPointer<Job>(this), cancel = m_cancel, last = m_last](std::string_view stage, int permille) {
        // A hundred steps are enough for the eye.
        if (last->exchange(permille / 10) == permille / 10) return;
        // Through the application: this job may go away meanwhile.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [job, last, text = stageInWindow(stage), permille] {
            if (!job || job->m_last != last || !job->m_running) return;
            job->m_stage = text;
            job->m_permille = permille;
            Q_EMIT job->changed();
        });
    };
    return progress;
}

void Job::finish() {
    m_running = false;
    Q_EMIT changed();
}

void Job::cancel() {
    m_cancel->store(true);
    Q_EMIT changed();
}

}  // namespace fermata::ui
