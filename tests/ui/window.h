// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the window stand on: a studio on the throwaway cluster, the real window over it, finding items by their
// accessible names, and every warning that QML gives.
#pragma once

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include "core/studio/compose_cue.h"
#include "tests/db/throwaway.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

inline QStringList warnings;   // What QML said; a test that ends well leaves it empty.

QList<QQuickItem*> everyItem(QQuickItem* root);
// A visible item of this accessible name; of several the one on top.
QQuickItem* namedItem(QQuickWindow* window, const QString& name);
// Opens as this login. Can be called from any thread.
StudioOpener openerFor(const db::ThrowawayCluster& cluster, const std::string& login);
StudioOpener openerFor(const std::string& url, const std::filesystem::path& blobFolder);
// Settings of their own, the language, the Basic style, accessibility on, warnings collected.
void startWindowTest(const char* settings);
void endWindowTest();

// One person at the real window.
struct Seat {
    std::unique_ptr<Session> session;
    std::unique_ptr<QQmlApplicationEngine> engine;
    QQuickWindow* window = nullptr;

    // 1280x800, exposed and ready, or the test has failed.
    void open(const db::ThrowawayCluster& cluster, const std::string& login, const SessionOptions& options = {});
    void close();
    CuePresenter& cue() { return *session->cue(); }
};

// A test of one person at the window; the database has one client, Ferrow & Finch, whose project is Spring and whose
// approver Mara Lindqvist.
class WindowTest : public QObject {
  protected:
    std::unique_ptr<db::ThrowawayCluster> m_cluster;
    Seat m_seat;
    ProjectId m_project;

    // withUses: the project asks for the demo's uses, so that clearances say something.
    void startCluster(const char* settings, bool withUses);
    void addDawn(const std::string& words, CueId* made);   // Composed from these words, called Dawn.
    void openWindow(const std::string& login, const SessionOptions& options = {}) { m_seat.open(*m_cluster, login, options); }
    void openDawn();        // On its page, audible.
    // On the page of a Dawn of 20 seconds that has two revisions.
    void openRevisedDawn(const char* settings, CueId* made);
    void composeDemo();     // Opens the window and composes the demo brief through the brief page; on its page, audible.
    void addRevision();     // Splits at 10 s: a second revision to compare with.
    void endAll();

    Session* session() { return m_seat.session.get(); }
    QQuickWindow* window() { return m_seat.window; }
    CuePresenter& cue() { return m_seat.cue(); }
    QQuickItem* named(const QString& name) { return namedItem(window(), name); }
    bool click(const QString& name);
    bool press(const QString& name);   // By keyboard: what has the focus comes into sight.
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window(), key, modifiers); }
    void type(const char* text);
    void drag(QPoint from, QPoint to);  // In the window.
    void picture(const char* name);    // Kept in screenshots/ of the build folder.
    // Nothing is being made, and nothing went wrong.
    bool done(int milliseconds = 120000);
};

}  // namespace fermata::ui
