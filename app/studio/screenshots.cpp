// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/screenshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPointF>
#include <QQuickItem>
#include <QTimer>
#include <memory>

namespace fermata::studio {
namespace {

struct Walk : QObject {
    Walk(QQuickWindow& shown, ui::Session& driven, const QStringList& list, const QString& target)
        : QObject(&shown), window(shown), session(driven), steps(list), folder(target) {
        timer.setInterval(150);
        connect(&timer, &QTimer::timeout, this, &Walk::tick);
        timer.start();
    }
    // A step is over when nothing is being made and the audio is there; then a moment for the tiles.
    bool settled() const {
        const bool audio = session.place() != QLatin1String("cue") || session.cue()->audioReady();
        return session.ready() && !session.job()->running() && audio && session.cue()->proofState() != QLatin1String("running");
    }
    // Something that is not saved yet.
    void drawBrief() {
        ui::BriefPresenter& brief = *session.brief();
        brief.addHit(brief.snapped(brief.length() * 0.4), QStringLiteral("stop"), QStringLiteral("Door"));
        brief.drawEnergy({QPointF(brief.length() * 0.5, 300), QPointF(brief.length() * 0.6, 650), QPointF(brief.length() * 0.7, 550)});
    }
    void press(Qt::Key key) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier), up(QEvent::KeyRelease, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &down);
        QCoreApplication::sendEvent(&window, &up);
    }
    // The last button of these words: a sheet lies over its page.
    static QQuickItem* button(QQuickItem* in, const QString& words) {
        const auto children = in->childItems();
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            if (QQuickItem* found = (*child)->isVisible() ? button(*child, words) : nullptr) return found;
        }
        const bool pressable = in->isEnabled() && in->metaObject()->indexOfSignal("clicked()") >= 0;
        return pressable && in->property("text").toString() == words ? in : nullptr;
    }
    void tick() {
        if (++waited < 400 && (!settled() || ++quiet < 8)) return;
        quiet = 0;
        waited = 0;
        if (started && !name.isEmpty()) window.grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        started = true;
        if (steps.isEmpty()) return QCoreApplication::quit();
        const QString step = steps.takeFirst();
        const auto mark = step.lastIndexOf(QLatin1Char('#'));
        name = mark < 0 ? QString() : step.mid(mark + 1);
        const QString what = mark < 0 ? step : step.left(mark);
        if (what.startsWith(QLatin1String("action:"))) session.actions()->trigger(what.mid(7));
        else if (what.startsWith(QLatin1String("section:"))) session.cue()->selectSection(what.mid(8).toInt(), false);
        else if (what.startsWith(QLatin1String("energy:"))) session.cue()->setChange({}, QStringLiteral("energy"), what.mid(7).toInt());
        else if (what.startsWith(QLatin1String("words:"))) session.brief()->setWords(what.size() > 6 ? what.mid(6) : session.brief()->demoWords());
        else if (what.startsWith(QLatin1String("uses:"))) session.legal()->setUsesFile(what.mid(5));
        else if (what.startsWith(QLatin1String("wait:"))) quiet = -what.mid(5).toInt() * 1000 / timer.interval();
        else if (what == QLatin1String("dismiss:")) session.dismissProblem();
        else if (what == QLatin1String("draw:")) drawBrief();
        else if (what == QLatin1String("escape:")) press(Qt::Key_Escape);
        else if (what.startsWith(QLatin1String("press:"))) {
            if (QQuickItem* found = button(window.contentItem(), what.mid(6))) QMetaObject::invokeMethod(found, "clicked");
        }
        else if (what == QLatin1String("preview")) session.legal()->preview();
        else session.open(what);
    }

    QQuickWindow& window;
    ui::Session& session;
    QStringList steps;
    QString folder, name;
    QTimer timer;
    int quiet = 0, waited = 0;
    bool started = false;
};

}  // namespace

void takeScreenshots(QQuickWindow& window, ui::Session& session, const QStringList& steps, const QString& folder) {
    QDir().mkpath(folder);
    new Walk(window, session, steps, folder);
}

}  // namespace fermata::studio
