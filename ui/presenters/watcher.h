// SPDX-License-Identifier: GPL-3.0-or-later
// Hears on a thread of its own what colleagues do, and tells them where one is.
#pragma once

#include <QObject>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/studio/watch.h"
#include "ui/presenters/desk.h"

namespace fermata::ui {

class Watcher : public QObject {
    Q_OBJECT

  public:
    explicit Watcher(StudioOpener opener, QObject* parent = nullptr);
    ~Watcher() override;

    void follow(const std::vector<ProjectId>& projects, const PersonId& me);
    // Where one is now; told to colleagues at once and then every fifteen seconds.
    void announce(const std::optional<ProjectId>& project, const std::optional<CueId>& cue);

    // The opener leads elsewhere from now on.
    void reopen();

  Q_SIGNALS:
    // All on this object's thread.
    void told(const std::vector<fermata::Happening>& changes);
    void lost();
    void again();   // Connected anew: what happened meanwhile is unknown.

  private:
    struct Wanted {
        int follows = 0, announcements = 0, reopens = 0;   // Counted up with each change.
        std::vector<ProjectId> projects;
        std::optional<PersonId> me;
        std::optional<ProjectId> project;
        std::optional<CueId> cue;
    };
    void run();
    Wanted wanted();
    void rest(int milliseconds);

    StudioOpener m_opener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Wanted m_wanted;
    bool m_stop = false;
    std::thread m_thread;
};

}  // namespace fermata::ui
