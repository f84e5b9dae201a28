// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/watcher.h"

#include <chrono>

namespace fermata::ui {

Watcher::Watcher(StudioOpener opener, QObject* parent) : QObject(parent), m_opener(std::move(opener)), m_thread([this] { run(); }) {}

Watcher::~Watcher() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Watcher::follow(const std::vector<ProjectId>& projects, const PersonId& me) {
    const std::lock_guard lock(m_mutex);
    if (m_wanted.me == me && m_wanted.projects == projects) return;
    m_wanted.projects = projects;
    m_wanted.me = me;
    ++m_wanted.follows;
}

void Watcher::announce(const std::optional<ProjectId>& project, const std::optional<CueId>& cue) {
    const std::lock_guard lock(m_mutex);
    m_wanted.project = project;
    m_wanted.cue = cue;
    ++m_wanted.announcements;
}

void Watcher::reopen() {
    const std::lock_guard lock(m_mutex);
    m_wanted.me.reset();
    m_wanted.projects.clear();
    m_wanted.project.reset();
    ++m_wanted.reopens;
}

Watcher::Wanted Watcher::wanted() {
    const std::lock_guard lock(m_mutex);
    return m_wanted;
}

void Watcher::rest(int milliseconds) {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_stop; });
}

void Watcher::run() {
    using Clock = std::chrono::steady_clock;
    std::unique_ptr<OpenStudio> studio;
    std::unique_ptr<Watch> watch;
    bool wasLost = false;
    int followed = 0, announced = 0, reopened = 0;
    auto announcedAt = Clock::now();
    const auto lose = [&] {
        watch.reset();
        studio.reset();
        if (!wasLost) QMetaObject::invokeMethod(this, [this] { Q_EMIT lost(); });
        wasLost = true;
    };
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop) return;
        }
        const Wanted now = wanted();
        if (reopened != now.reopens) {
            watch.reset();
            studio.reset();
            wasLost = false;
            reopened = now.reopens;
        }
        if (!now.me) {
            rest(50);
            continue;
        }
        if (!watch) {
            auto opened = m_opener();
            auto made = opened ? (*opened)->watch() : Result<std::unique_ptr<Watch>>(fail(opened.error()));
            if (!made) {
                if (made.error().code == Code::NotSupported) return;   // Nothing is told by this kind of database.
                rest(1000);
                continue;
            }
            studio = std::move(*opened);
            watch = std::move(*made);
            followed = announced = -1;
        }
        if (followed != now.follows) {
            if (!watch->follow(now.projects)) {
                lose();
                continue;
            }
            followed = now.follows;
            if (wasLost) QMetaObject::invokeMethod(this, [this] { Q_EMIT again(); });
            wasLost = false;
        }
        if (now.project && (announced != now.announcements || Clock::now() - announcedAt > std::chrono::seconds(15))) {
            // A project that one may not see yet, or no more: not worth a word.
            (void)watch->announce(*now.project, now.cue);
            announced = now.announcements;
            announcedAt = Clock::now();
        }
        auto changes = watch->wait(std::chrono::milliseconds(100));
        if (!changes) {
            lose();
            rest(200);
            continue;
        }
        if (!changes->empty()) QMetaObject::invokeMethod(this, [this, list = std::move(*changes)] { Q_EMIT told(list); });
    }
}

}  // namespace fermata::ui
