// SPDX-License-Identifier: GPL-3.0-or-later
// The real window without a mouse: each page and sheet is walked by Tab and the arrow keys. Whatever answers the pointer
// must get the focus, be in sight when it has it, say its name and role, and show a ring; sliders obey the arrows. And nothing moves by itself: there is no
// animation for anybody to turn off.

#include <QTemporaryDir>

#include "core/base/files.h"
#include "tests/ui/window.h"
#include "tests/verify.h"

using namespace fermata;
using namespace fermata::ui;

class KeyboardTest : public WindowTest {
    Q_OBJECT
    QStringList m_faults;


    static bool answersThePointer(const QQuickItem* item) {
        if (item->inherits("QQuickAbstractButton") || item->inherits("QQuickSlider") || item->inherits("QQuickTextField") || item->inherits("QQuickTextArea")) return true;
        if (item->inherits("QQuickMouseArea")) return item->property("enabled").toBool();
        return std::any_of(item->children().begin(), item->children().end(),
                           [](const QObject* child) { return child->inherits("QQuickTapHandler") || child->inherits("QQuickDragHandler"); });
    }
    // Where a page has another way for the same thing, the item names the actions; they must exist.
    bool hasTwins(const QQuickItem* item) {
        const QStringList twins = item->property("keyboardTwins").toStringList();
        for (const QString& twin : twins) {
            if (session()->actions()->textOf(twin).isEmpty()) m_faults << QStringLiteral("no action is called %1").arg(twin);
        }
        return !twins.isEmpty();
    }
    static QString called(const QQuickItem* item) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item));
        return QStringLiteral("%1 “%2” at %3,%4").arg(QLatin1String(item->metaObject()->className()), face != nullptr ? face->text(QAccessible::Name) : QString())
            .arg(item->mapToScene({}).x()).arg(item->mapToScene({}).y());
    }
    // What is looked at: the sheet on top, or the window.
    QQuickItem* stage() {
        for (QQuickItem* item : window()->contentItem()->childItems()) {
            if (!item->inherits("QQuickOverlay")) continue;
            for (QQuickItem* popup : item->childItems()) {
                if (popup->isVisible() && popup->inherits("QQuickPopupItem") && !popup->inherits("QQuickToolTip")) return popup;
            }
        }
        return window()->contentItem();
    }
    static QRect inScene(const QQuickItem* item) { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toAlignedRect(); }
    static bool inSight(const QQuickItem* item) {
        const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        for (const QQuickItem* around = item->parentItem(); around != nullptr; around = around->parentItem()) {
            if (around->clip() && !QRectF(inScene(around)).adjusted(-1, -1, 1, 1).contains(middle) &&
                !inScene(around).intersects(inScene(item).adjusted(2, 2, -2, -2))) return false;
        }
        return true;
    }
    // How many pixels of the item and around it differ between two pictures of the window.
    static int differing(const QImage& a, const QImage& b, const QRect& where) {
        int count = 0;
        const QRect inside = where.adjusted(-3, -3, 3, 3).intersected(a.rect()).intersected(b.rect());
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x) {
                const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
                if (std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q)) > 60) ++count;
            }
        }
        return count;
    }
    void say(const QString& place, const QQuickItem* item, const char* what) {
        const QString fault = QStringLiteral("%1: %2 %3").arg(place, called(item), QLatin1String(what));
        if (!m_faults.contains(fault)) m_faults << fault;
    }
    void checkFace(const QString& place, QQuickItem* item) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty()) return say(place, item, "has no name");
        if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client) say(place, item, "has no role");
    }
    void checkSlider(const QString& place, QQuickItem* slider) {
        const double before = slider->property("value").toDouble();
        keys(before < slider->property("to").toDouble() ? Qt::Key_Right : Qt::Key_Left);
        const double after = slider->property("value").toDouble();
        if (qFuzzyCompare(1 + before, 1 + after)) say(place, slider, "does not obey the arrow keys");
        keys(after > before ? Qt::Key_Left : Qt::Key_Right);
    }

    // The list that the arrow keys move in while this item has the focus.
    static QQuickItem* listOf(QQuickItem* item) {
        if (auto* list = item->property("arrowsMove").value<QQuickItem*>()) return list;
        for (QQuickItem* around = item; around != nullptr; around = around->parentItem()) {
            if (!around->inherits("QQuickItemView")) continue;
            const auto* current = around->property("currentItem").value<QQuickItem*>();
            return around->property("interactive").toBool() && (current == item || around == item) ? around : nullptr;
        }
        return nullptr;
    }
    // Tab until the focus comes round; in lists down to the end.
    int walk(const QString& place) {
        QSet<const QQuickItem*> reached;
        QPointer<QQuickItem> first, last;   // Rows of a list come and go.
        QImage before;
        QRect where;
        for (int step = 0; step < 250; ++step) {
            keys(Qt::Key_Tab);
            QQuickItem* item = window()->activeFocusItem();
            if (item == nullptr || item == window()->contentItem()) continue;
            if (!inSight(item)) say(place, item, "is out of sight when it has the focus");
            const QImage now = window()->grabWindow();
            if (last && last != item && inScene(last) == where && differing(before, now, where) < 20) say(place, last, "shows no ring");
            if (item == first) break;
            if (!first) first = item;
            last = item;
            before = now;
            where = inScene(item);
            reached.insert(item);
            checkFace(place, item);
            if (item->inherits("QQuickSlider")) checkSlider(place, item);
            if (item->inherits("QQuickTextArea") || item->inherits("QQuickTextField")) {
                // What scrolls shows the ring.
                while (item->parentItem() != nullptr && item->parentItem()->clip()) item = item->parentItem();
                where = inScene(item);
            }
            if (auto* list = listOf(item)) {
                if (list->property("highlightMoveDuration").toInt() != 0) say(place, list, "moves its highlight by animation");
                int row = -1;
                for (int down = 0; down < 200 && (down == 0 || row != list->property("currentIndex").toInt()); ++down) {
                    row = list->property("currentIndex").toInt();
                    if (const QPointer<QQuickItem> current = list->property("currentItem").value<QQuickItem*>()) {
                        reached.insert(current);
                        if (!QTest::qWaitFor([&] { return !current || inSight(current); }, 500)) say(place, current, "is out of sight when it is the current one");
                    }
                    keys(list->inherits("QQuickGridView") ? Qt::Key_Right : Qt::Key_Down);
                }
                before = window()->grabWindow();
                where = {};
            }
        }
        for (const QObject* moving : window()->findChildren<QObject*>()) {
            if (moving->inherits("QQuickBehavior") || moving->inherits("QQuickAbstractAnimation") || moving->inherits("QQuickTransition")) {
                QString around;
                for (const QObject* in = moving->parent(); in != nullptr; in = in->parent()) around += QLatin1String(" in ") + QLatin1String(in->metaObject()->className());
                m_faults << place + QLatin1String(": ") + QLatin1String(moving->metaObject()->className()) + around;
            }
        }
        // Once more round: walking the lists may have enabled something.
        for (int step = 0; step < 250; ++step) {
            keys(Qt::Key_Tab);
            const QQuickItem* item = window()->activeFocusItem();
            if (item == first) break;
            if (item != nullptr) reached.insert(item);
        }
        int pointed = 0;
        for (QQuickItem* item : everyItem(stage())) {
            if (!item->isVisible() || !item->isEnabled() || item->width() <= 0 || !answersThePointer(item) || hasTwins(item)) continue;
            // A field that is drawn on with the pointer belongs to the item that takes the keys for it.
            if (const auto* twin = item->property("keyboardTwin").value<QQuickItem*>(); twin != nullptr && reached.contains(twin)) continue;
            ++pointed;
            checkFace(place, item);
            if (!reached.contains(item)) say(place, item, "cannot get the focus");
        }
        qInfo("%s: %d controls, %d stops", qPrintable(place), pointed, static_cast<int>(reached.size()));
        return pointed;
    }

  private Q_SLOTS:
    void initTestCase() {
        startCluster("fermata-test-keyboard", true);
        CueId dawn;
        addDawn("20 seconds of calm ambient in A minor, 80 bpm, four stems, purple elephants", &dawn);
        SessionOptions options;
        options.useServer = [](const ServerAddress&) -> Result<void> { return {}; };
        openWindow(m_cluster->login(), options);
        openDawn();
        cue().addComment(QStringLiteral("softer here"), 48000, 0);
        QTRY_COMPARE(cue().comments()->count(), 1);
        cue().addComment(QStringLiteral("and here"), 96000, 0);
        QTRY_COMPARE(cue().comments()->count(), 2);
        addRevision();
    }
    void init() { m_faults.clear(); }
    void cleanup() {
        for (const QString& fault : m_faults) qInfo("%s", qPrintable(fault));
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.value(0)));
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
    }
    void cleanupTestCase() {
        endAll();
    }

    void everyPageIsWalked_data() {
        QTest::addColumn<QString>("place");
        for (const char* place : {"projects", "inbox", "brief", "compare", "legal", "clearances", "versions", "delivery", "history"}) QTest::newRow(place) << QString::fromLatin1(place);
    }
    void everyPageIsWalked() {
        QFETCH(QString, place);
        if (place == QLatin1String("projects")) session()->goProjects();
        else session()->goPlace(place);
        if (place == QLatin1String("brief")) session()->brief()->setWords(QStringLiteral("60-second spot, 120 bpm, hopeful, drop at 0:45, six stems, purple elephants"));
        if (place == QLatin1String("legal")) session()->legal()->preview();
        QTRY_VERIFY_WITH_TIMEOUT(!session()->job()->running(), 60000);
        if (place == QLatin1String("compare")) QTRY_VERIFY_WITH_TIMEOUT(session()->compare()->audible(), 60000);
        QTest::qWait(500);
        QVERIFY(walk(place) > 8);
    }
    void everyKindOfVersionIsWalked() {
        for (const char* action : {"recut", "game-states", "import"}) {
            session()->actions()->trigger(QString::fromLatin1(action));
            QTRY_COMPARE(session()->place(), QStringLiteral("versions"));
            QTRY_VERIFY(session()->game()->known());
            QTest::qWait(200);
            QVERIFY2(walk(QString::fromLatin1(action)) > 8, action);
        }
        // A new cut that is shown: half a second of picture went out.
        const QTemporaryDir folder;
        const QString list = folder.filePath(QStringLiteral("new.edl"));
        VERIFY_OK(writeFile(ss(list), "001 OLD V C 01:00:00:00 01:00:38:00 01:00:00:00 01:00:38:00\n002 OLD V C 01:00:38:12 01:01:00:00 01:00:38:00 01:00:59:13\n"));
        session()->actions()->trigger(QStringLiteral("recut"));
        session()->recut()->readEdl(list);
        QTRY_VERIFY2(session()->recut()->known(), qPrintable(session()->recut()->problem()));
        QTest::qWait(200);
        picture("versions-recut");
        QVERIFY(walk(QStringLiteral("recut, read")) > 8);
    }
    void theCueAndItsPanelsAreWalked() {
        session()->goPlace(QStringLiteral("cue"));
        QTRY_VERIFY_WITH_TIMEOUT(session()->cue()->audioReady(), 60000);
        QTest::qWait(300);
        for (const char* tab : {"Fix this part", "Comments (2)", "Approvals"}) {
            QVERIFY2(click(QString::fromLatin1(tab)), tab);
            QTest::qWait(100);
            QVERIFY(walk(QStringLiteral("cue, ") + QLatin1String(tab)) > 20);
        }
    }
    void theMenusObeyTheKeys() {
        session()->goPlace(QStringLiteral("cue"));
        cue().selectSection(0, false);
        const auto line = [&](const char* id) { return named(session()->actions()->textOf(QString::fromLatin1(id))); };
        keys(Qt::Key_F10);
        const QStringList groups = session()->actions()->groups();
        QTRY_VERIFY(named(groups.front()) != nullptr);
        for (const QString& group : groups) QVERIFY2(named(group) != nullptr, qPrintable(group));
        picture("menu");
        keys(Qt::Key_Down);
        keys(Qt::Key_Right);
        QTRY_VERIFY(line("open-address") != nullptr);
        // Each action is in one menu.
        int count = 0;
        for (const QString& group : groups) count += static_cast<int>(session()->actions()->idsIn(group).size());
        QCOMPARE(count, session()->actions()->rows()->count());
        keys(Qt::Key_Down);   // From the first line, the palette.
        QTest::qWait(50);
        picture("menu-go");
        keys(Qt::Key_Up);
        keys(Qt::Key_Return);
        QTRY_VERIFY(stage() != window()->contentItem());
        QTRY_VERIFY(named(groups.front()) == nullptr);
        keys(Qt::Key_Escape);
        QTRY_VERIFY(stage() == window()->contentItem());
        // What is done with a part; keys of the page are the menu's as long as it is open.
        keys(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(line("split") != nullptr);
        picture("menu-selection");
        const double before = cue().player()->position();
        keys(Qt::Key_Right);
        QCOMPARE(cue().player()->position(), before);
        keys(Qt::Key_Escape);
        QTRY_VERIFY(line("split") == nullptr);
        QTest::mouseClick(window(), Qt::RightButton, {}, QPoint(500, 400));
        QTRY_VERIFY(line("split") != nullptr);
        keys(Qt::Key_Escape);
        QTRY_VERIFY(line("split") == nullptr);
    }
    void theSheetsAreWalked() {
        for (const char* action : {"palette", "shortcuts", "servers", "approve", "swap-tail", "victory"}) {
            session()->actions()->trigger(QString::fromLatin1(action));
            QTest::qWait(400);
            QVERIFY2(stage() != window()->contentItem(), action);
            QVERIFY(walk(QString::fromLatin1(action)) > 0);
            keys(Qt::Key_Escape);
            QTest::qWait(300);
            QVERIFY2(stage() == window()->contentItem(), action);
        }
    }
    // Every field that settles a finding is reached by Tab.
    void theFormOfAClearanceIsWalked() {
        session()->goPlace(QStringLiteral("legal"));
        QVERIFY(press(QStringLiteral("Uses, people, papers …")));
        for (const char* part : {"Uses and contact", "People and shares", "Job and papers"}) {
            QVERIFY2(press(QString::fromLatin1(part)), part);
            QVERIFY2(walk(QString::fromLatin1(part)) > 8, part);
        }
        keys(Qt::Key_Escape);
        QTRY_VERIFY(stage() == window()->contentItem());
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
