// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window's work is done: two threads, each with a Catalog of its own. Reading goes on while a cue is made.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>

#include "core/studio/studio.h"
#include "core/studio/watch.h"

namespace fermata::ui {

// An open database with what the use cases need; made and used on one thread.
class OpenStudio {
  public:
    virtual ~OpenStudio() = default;
    virtual Studio& studio() = 0;
    // Another connection of the same person, for what colleagues do. Unsupported where nothing is told.
    virtual Result<std::unique_ptr<Watch>> watch() { return fail(Code::NotSupported, "This database tells nothing."); }
};
using StudioOpener = std::function<Result<std::unique_ptr<OpenStudio>>()>;

enum class Lane { Read, Work };

class Desk : public QObject {
    Q_OBJECT

  public:
    explicit Desk(StudioOpener opener, QObject* parent = nullptr);
    ~Desk() override;  // Waits for what runs.

    // Runs `work` on the lane's thread and `done` on this object's thread, unless `context` is gone by then. A lost
    // connection is opened again by the next work.
    template <class T>
    void run(Lane lane, QObject* context, std::function<Result<T>(Studio&)> work, std::function<void(Result<T>)> done) {
        post(lane, [this, context = QPointer<QObject>(context), work = std::move(work), done = std::move(done)](Seat& seat) {
            auto answer = std::make_shared<Result<T>>(fail(Code::Internal, "not run"));
            const Result<void> opened = open(seat);
            if (!opened) {
                *answer = fail(opened.error());
            } else {
                *answer = work(seat.open->studio());
                if (!*answer && answer->error().code == Code::Unavailable) seat.open.reset();
            }
            QMetaObject::invokeMethod(this, [context, done, answer] {
                if (context) done(std::move(*answer));
            });
        });
    }

    // What is open is closed; the next work opens anew.
    void reopen();

  private:
    struct Seat {
        QThread thread;
        QObject* place = nullptr;  // Lives on the thread.
        std::unique_ptr<OpenStudio> open;
    };
    void post(Lane lane, std::function<void(Seat&)> work);
    Result<void> open(Seat& seat);

    StudioOpener m_opener;
    Seat m_seats[2];
};

}  // namespace fermata::ui
