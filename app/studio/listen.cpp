// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/listen.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QQuickItem>
#include <QSocketNotifier>
#include <QTimer>
#include <cstdio>
#include <unistd.h>

namespace fermata::studio {
namespace {

// The one item that has a scale and a scroll: the timeline.
QQuickItem* timelineIn(QQuickItem* item) {
    if (item->property("samplesPerPixel").isValid() && item->property("fittedLength").isValid()) return item;
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = timelineIn(child)) return found;
    }
    return nullptr;
}

// The visible box for text of this label.
QQuickItem* labelled(QQuickItem* item, const QString& label) {
    if (!item->isVisible()) return nullptr;
    if (item->property("label").toString() == label && qvariant_cast<QQuickItem*>(item->property("area")) != nullptr) return item;
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = labelled(child, label)) return found;
    }
    return nullptr;
}

struct Listener : QObject {
    Listener(QQuickWindow& shown, ui::Session& driven) : QObject(&shown), window(shown), session(driven), input(STDIN_FILENO, QSocketNotifier::Read) {
        connect(&input, &QSocketNotifier::activated, this, &Listener::read);
        look.setInterval(20);
        connect(&look, &QTimer::timeout, this, &Listener::tell);
        look.start();
    }
    void read() {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) return QCoreApplication::quit();
        waiting.append(bytes, static_cast<int>(count));
        for (auto end = waiting.indexOf('\n'); end >= 0; end = waiting.indexOf('\n')) {
            const QString line = QString::fromUtf8(waiting.left(end));
            waiting.remove(0, end + 1);
            act(line);
        }
    }
    void act(const QString& line) {
        ui::CuePresenter& cue = *session.cue();
        const QString what = line.section(QLatin1Char(':'), 0, 0), first = line.section(QLatin1Char(':'), 1, 1), rest = line.section(QLatin1Char(':'), 2);
        if (what == QLatin1String("section")) cue.selectSection(first.toInt(), false);
        else if (what == QLatin1String("seek")) cue.player()->seek(first.toDouble());
        else if (what == QLatin1String("play")) cue.player()->play();
        else if (what == QLatin1String("pause")) cue.player()->pause();
        else if (what == QLatin1String("comment")) cue.addComment(rest, first.toDouble(), 0);
        else if (what == QLatin1String("approve")) cue.approve(first, rest, false);
        else if (what == QLatin1String("type")) type(line.mid(5));
        else if (what == QLatin1String("action")) session.actions()->trigger(first);
        else if (what == QLatin1String("focus")) focus(line.mid(6));
        else if (what == QLatin1String("quit")) QCoreApplication::quit();
        else if (what == QLatin1String("scroll")) {
            if (QQuickItem* timeline = timelineIn(window.contentItem())) {
                timeline->setProperty("follow", false);
                timeline->setProperty("samplesPerPixel", 200.0);
                timeline->setProperty("scroll", first.toDouble());
            }
        } else session.open(line);
    }
    // Key by key to what has the focus, as a keyboard would.
    void type(const QString& text) {
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&window, &press);
            QKeyEvent release(QEvent::KeyRelease, press.key(), Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&window, &release);
        }
    }
    void focus(const QString& label) {
        if (QQuickItem* box = labelled(window.contentItem(), label)) qvariant_cast<QQuickItem*>(box->property("area"))->forceActiveFocus(Qt::TabFocusReason);
    }
    void tell() {
        ui::CuePresenter& cue = *session.cue();
        const QQuickItem* timeline = timelineIn(window.contentItem());
        const QJsonObject shows{
            {QStringLiteral("ready"), session.ready()}, {QStringLiteral("person"), session.personName()}, {QStringLiteral("place"), session.place()},
            {QStringLiteral("title"), cue.title()}, {QStringLiteral("audio"), cue.audioReady()}, {QStringLiteral("problem"), session.problem()},
            {QStringLiteral("colleagues"), session.colleagues()->count()}, {QStringLiteral("comments"), cue.comments()->count()},
            {QStringLiteral("approvals"), cue.approvals()->count()}, {QStringLiteral("held"), cue.heldCells()},
            {QStringLiteral("from"), cue.selectedFrom()}, {QStringLiteral("to"), cue.selectedTo()},
            {QStringLiteral("words"), session.brief()->words()}, {QStringLiteral("draft"), cue.draft({})},
            {QStringLiteral("playing"), cue.player()->playing()},
            {QStringLiteral("playhead"), cue.player()->playing() ? -1.0 : cue.player()->position()},   // Moving, it would be news each time.
            {QStringLiteral("scroll"), timeline != nullptr ? timeline->property("scroll").toDouble() : -1.0}};
        const QByteArray line = QJsonDocument(shows).toJson(QJsonDocument::Compact);
        if (line == told) return;
        told = line;
        std::printf("%s\n", line.constData());
        std::fflush(stdout);
    }

    QQuickWindow& window;
    ui::Session& session;
    QSocketNotifier input;
    QTimer look;
    QByteArray waiting, told;
};

}  // namespace

void listenAt(QQuickWindow& window, ui::Session& session) { new Listener(window, session); }

}  // namespace fermata::studio
