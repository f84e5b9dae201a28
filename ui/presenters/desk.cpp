// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/desk.h"

namespace fermata::ui {

Desk::Desk(StudioOpener opener, QObject* parent) : QObject(parent), m_opener(std::move(opener)) {
    for (Seat& seat : m_seats) {
        seat.place = new QObject();
        seat.place->moveToThread(&seat.thread);
        connect(&seat.thread, &QThread::finished, seat.place, &QObject::deleteLater);
        seat.thread.start();
    }
}

Desk::~Desk() {
    for (Seat& seat : m_seats) {
        // The connection ends on the thread that it belongs to.
        QMetaObject::invokeMethod(seat.place, [&seat] { seat.open.reset(); }, Qt::BlockingQueuedConnection);
        seat.thread.quit();
        seat.thread.wait();
    }
}

void Desk::reopen() {
    for (const Lane lane : {Lane::Read, Lane::Work}) post(lane, [](Seat& seat) { seat.open.reset(); });
}

void Desk::post(Lane lane, std::function<void(Seat&)> work) {
    Seat& seat = m_seats[lane == Lane::Read ? 0 : 1];
    QMetaObject::invokeMethod(seat.place, [&seat, work = std::move(work)] { work(seat); }, Qt::QueuedConnection);
}

Result<void> Desk::open(Seat& seat) {
    if (seat.open) return {};
    auto opened = m_opener();
    if (!opened) return fail(opened.error());
    seat.open = std::move(*opened);
    return {};
}

}  // namespace fermata::ui
