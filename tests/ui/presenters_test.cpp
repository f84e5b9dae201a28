// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses, rows, actions, the brief's readings and the contrast of the themes, without a database.
#include <QColor>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>
#include <cmath>

#include "ui/presenters/actions.h"
#include "ui/presenters/address.h"
#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/language.h"
#include "ui/presenters/meanwhile.h"
#include "ui/presenters/rows_model.h"
#include "ui/presenters/window_place.h"
#include "ui/theme/tokens.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& color) {
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}
QVariantMap row(const char* key, int value) { return {{QStringLiteral("key"), QString::fromLatin1(key)}, {QStringLiteral("value"), value}}; }

}  // namespace

class PresentersTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addressesComeBackAsTheyWere_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("projects") << QStringLiteral("fermata://projects");
        QTest::newRow("project") << QStringLiteral("fermata://project/Spring%20%26%20Co");
        QTest::newRow("brief") << QStringLiteral("fermata://project/Spring%20%26%20Co/brief");
        QTest::newRow("brief of a cue") << QStringLiteral("fermata://project/A/cue/B/brief");
        QTest::newRow("cue") << QStringLiteral("fermata://project/A/cue/First%20light?at=0:45&revision=3");
        QTest::newRow("legal") << QStringLiteral("fermata://project/A/cue/B%2FC/legal");
        QTest::newRow("compare") << QStringLiteral("fermata://project/A/cue/B/compare?before=2&revision=5");
        QTest::newRow("delivery") << QStringLiteral("fermata://project/A/cue/B/delivery");
        QTest::newRow("inbox") << QStringLiteral("fermata://inbox");
        QTest::newRow("fraction") << QStringLiteral("fermata://project/A/cue/B?at=1:02.25");
    }
    void addressesComeBackAsTheyWere() {
        QFETCH(QString, text);
        const auto address = Address::parse(text);
        QVERIFY2(address.has_value(), address ? "" : address.error().message.c_str());
        QCOMPARE(address->toText(), text);
    }
    void anAddressSaysWhatItDoesNotUnderstand_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("scheme") << QStringLiteral("http://projects") << QStringLiteral("fermata://");
        QTest::newRow("place") << QStringLiteral("fermata://project/A/cellar") << QStringLiteral("cellar");
        QTest::newRow("legal without a cue") << QStringLiteral("fermata://project/A/legal") << QStringLiteral("legal");
        QTest::newRow("revision") << QStringLiteral("fermata://project/A/cue/B?revision=0") << QStringLiteral("revision=0");
        QTest::newRow("before") << QStringLiteral("fermata://project/A/cue/B/compare?before=x") << QStringLiteral("before=x");
        QTest::newRow("time") << QStringLiteral("fermata://project/A/cue/B?at=soon") << QStringLiteral("soon");
        QTest::newRow("key") << QStringLiteral("fermata://project/A/cue/B?colour=red") << QStringLiteral("colour");
    }
    void anAddressSaysWhatItDoesNotUnderstand() {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto address = Address::parse(text);
        QVERIFY(!address.has_value());
        QVERIFY2(QString::fromStdString(address.error().message).contains(part), address.error().message.c_str());
    }

    void rowsChangeOneByOneAndNeverReset() {
        RowsModel model({QStringLiteral("key"), QStringLiteral("value")}, nullptr);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), moves(&model, &QAbstractItemModel::rowsMoved),
            changes(&model, &QAbstractItemModel::dataChanged), removals(&model, &QAbstractItemModel::rowsRemoved);
        model.setRows({row("a", 1), row("b", 2), row("c", 3)});
        model.setRows({row("c", 3), row("a", 7), row("d", 4)});
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.at(0).value(QStringLiteral("key")).toString(), QStringLiteral("c"));
        QCOMPARE(model.at(1).value(QStringLiteral("value")).toInt(), 7);
        QCOMPARE(model.at(2).value(QStringLiteral("key")).toString(), QStringLiteral("d"));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(moves.count(), 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(removals.count(), 1);
    }

    void noTwoActionsShareKeys() {
        const Actions actions(nullptr);
        QVERIFY2(actions.conflicts().isEmpty(), qPrintable(actions.conflicts().join(QStringLiteral("; "))));
        QCOMPARE(actions.textOf(QStringLiteral("version-3")), QStringLiteral("Hear alternative B"));
    }

    void whatWasMissedIsCountedAndNamed() {
        const auto event = [](const char* kind, const char* actor, const char* body, const char* cue) {
            EventInfo info;
            info.kind = kind;
            info.actor = actor;
            info.body = body;
            return Missed{info, QString::fromUtf8(cue)};
        };
        installLanguage(*QCoreApplication::instance());   // English has its plurals from a file too.
        QCOMPARE(meanwhile({}), QStringLiteral("Connected again. Nobody changed anything meanwhile."));
        std::vector<Missed> missed{event("comment.added", "Jon", "{}", "Dawn"), event("revision.committed", "Jon", "{\"number\":3}", "Dawn"),
                                   event("comment.added", "Mara", "{}", "Dawn"), event("comment.added", "Jon", "{}", "Dusk"),
                                   event("approval.given", "Mara", "{\"request_changes\":true}", "Dawn")};
        QCOMPARE(meanwhile(missed), QString::fromUtf8("Connected again. Meanwhile: revision 3 of “Dawn” by Jon; 3 comments by Jon, Mara; 1 request for changes by Mara."));
        // Many are counted rather than listed.
        for (int i = 0; i < 4; ++i) missed.push_back(event("revision.committed", "Ines", "{\"number\":4}", "Dusk"));
        QVERIFY2(meanwhile(missed).startsWith(QStringLiteral("Connected again. Meanwhile: 5 revisions by Jon, Ines; 3 comments")), qPrintable(meanwhile(missed)));
    }

    void aWindowOpensWhereItWasClosed() {
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test-place"));
        QSettings().clear();
        QWindow closed, opened, lost;
        opened.setGeometry(1, 2, 300, 200);
        restorePlace(opened);
        QCOMPARE(opened.geometry(), QRect(1, 2, 300, 200));  // Nothing was kept yet.
        closed.setGeometry(40, 50, 640, 480);
        storePlace(closed);
        restorePlace(opened);
        QCOMPARE(opened.geometry(), closed.geometry());
        closed.setGeometry(90000, 50, 500, 400);  // On a screen that is gone since.
        storePlace(closed);
        restorePlace(lost);
        QCOMPARE(lost.size(), QSize(500, 400));
        QVERIFY(lost.x() < 90000);
        QSettings().clear();
    }
    void keysAreLearntAndConflictsSaid() {
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test-keys"));
        QSettings().clear();
        {
            Actions actions(nullptr);
            QCOMPARE(actions.setKeys(QStringLiteral("remake"), QStringLiteral("Ctrl+K")), actions.textOf(QStringLiteral("palette")));
            QCOMPARE(actions.keysOf(QStringLiteral("remake")), QStringLiteral("Ctrl+R"));
            QVERIFY(actions.setKeys(QStringLiteral("remake"), QStringLiteral("Ctrl+Shift+R")).isEmpty());
            QVERIFY(actions.isChanged(QStringLiteral("remake")));
            QVERIFY(actions.setKeys(QStringLiteral("comment"), {}).isEmpty());
            QVERIFY(actions.setKeys(QStringLiteral("follow"), {}).isEmpty());   // Two without keys are no conflict.
            QVERIFY(actions.conflicts().isEmpty());
        }
        Actions again(nullptr);
        QCOMPARE(again.keysOf(QStringLiteral("remake")), QStringLiteral("Ctrl+Shift+R"));
        again.resetKeys();
        QCOMPARE(again.keysOf(QStringLiteral("remake")), QStringLiteral("Ctrl+R"));
        QCOMPARE(Actions::keysFrom(Qt::Key_Shift, Qt::ShiftModifier), QString());
        QCOMPARE(Actions::keysFrom(Qt::Key_R, Qt::ControlModifier), QStringLiteral("Ctrl+R"));
        QSettings().clear();
    }

    void readingsPointAtTheirWords() {
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("“Café” spot, 60 seconds, 120 bpm in D minor, with zebra"));
        QVERIFY(brief.canCompose());
        bool tempo = false;
        for (const QVariantMap& reading : brief.readings()->rows()) {
            const int from = reading.value(QStringLiteral("from")).toInt(), to = reading.value(QStringLiteral("to")).toInt();
            QVERIFY(from >= 0 && to > from);
            // UTF-16 positions, although the quotes and é take several bytes.
            QCOMPARE(brief.words().mid(from, to - from).simplified(), reading.value(QStringLiteral("said")).toString());
            if (reading.value(QStringLiteral("field")) == QLatin1String("tempo")) {
                tempo = true;
                QCOMPARE(brief.readings()->rows()[brief.readingAt(from + 1)], reading);
            }
        }
        QVERIFY(tempo);
        QVERIFY(brief.leftOver()->count() > 0);
    }
    void aContradictionStopsComposing() {
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("30 seconds, drop at 0:45"));
        QVERIFY(brief.problems()->count() > 0);
        QVERIFY(!brief.canCompose());
    }

    void aTitleTypedOutweighsTheWords() {
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("30 seconds, title “Dusk”"));
        QCOMPARE(brief.title(), QStringLiteral("Dusk"));
        brief.setTitle(QStringLiteral(" Dawn "));
        QCOMPARE(brief.brief().title, std::string("Dawn"));
        brief.setTitle({});
        QCOMPARE(brief.title(), QStringLiteral("Dusk"));
    }

    // A curve drawn over the words outweighs what they say of it, and nothing else; undo brings the words' own back.
    void theCurveIsDrawnOverTheWords() {
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("60 seconds, builds to 0:15, drop at 0:45, 120 bpm"));
        const QVariantList said = brief.curve();
        QVERIFY(said.size() >= 2);
        QVERIFY(!brief.energyDrawn());
        const int row = brief.addEnergy(30 * 48000, 250);
        QCOMPARE(brief.curve().size(), said.size() + 1);
        QVERIFY(brief.energyDrawn() && !brief.hitsPlaced());
        QCOMPARE(brief.energy()->at(row).value(QStringLiteral("level")).toInt(), 250);
        // Past its neighbour, and the answer follows it.
        const int moved = brief.setEnergy(row, 50 * 48000, 300);
        QVERIFY(moved > row);
        QCOMPARE(brief.energy()->at(moved).value(QStringLiteral("where")).toString(), QStringLiteral("0:50"));
        for (const QVariantMap& reading : brief.readings()->rows()) {
            const bool energy = reading.value(QStringLiteral("field")) == QLatin1String("energy");
            QCOMPARE(reading.value(QStringLiteral("replaced")).toBool(), energy);
        }
        brief.setWords(brief.words() + QStringLiteral(", no piano"));
        brief.undo();
        brief.undo();
        QVERIFY(!brief.canUndo());
        QCOMPARE(brief.curve(), said);
        QVERIFY(brief.words().endsWith(QLatin1String("no piano")));   // What was typed stays.
        brief.redo();
        QCOMPARE(brief.curve().size(), said.size() + 1);
        brief.forgetEnergy();
        QCOMPARE(brief.curve(), said);
    }
    // On the disk with each change, without an event loop or an orderly end: a kill takes nothing.
    void stylesAreNamedNotIdentified() {
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("30 seconds, deep house, acoustic folk"));
        QCOMPARE(brief.problems()->count(), 1);
        const QString said = textIn(brief.problems()->at(0), "text");
        QVERIFY2(said.contains(QStringLiteral("(Deep house, Acoustic folk)")), qPrintable(said));
        QCOMPARE(spoken("composed from the brief (deep-house, seed 7)", "made"), QStringLiteral("composed from the brief (Deep house, seed 7)"));
        QCOMPARE(spoken("harmony plays guitar.strum because the brief asks for “acoustic guitar”", "made"), QStringLiteral("harmony plays Strummed guitar because the brief asks for “acoustic guitar”"));
        QCOMPARE(spoken("style lofi-bed chosen from the brief's words", "made"), QStringLiteral("style Lo-fi bed chosen from the brief's words"));
    }

    void draftsOfBriefsAreOnTheDiskAtOnce() {
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test-drafts"));
        QSettings().clear();
        const auto onDisk = [] {
            QFile file(QSettings().fileName());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("typed before the sign-in"));
        QVERIFY(!onDisk().contains("typed before"));
        brief.setPerson(QStringLiteral("me"));
        QCOMPARE(brief.words(), QStringLiteral("typed before the sign-in"));
        brief.setWords(QStringLiteral("30 seconds, oboenfroh"));
        (void)brief.addHit(5 * 48000, QStringLiteral("hit"), {});
        QVERIFY(onDisk().contains("oboenfroh"));
        brief.keepTyped(QStringLiteral("30 seconds, oboenfroher"));   // Between two keys, not read yet.
        QVERIFY(onDisk().contains("oboenfroher"));
        QCOMPARE(brief.words(), QStringLiteral("30 seconds, oboenfroh"));
        brief.keepTyped(QStringLiteral("30 seconds, oboenfroh"));
        BriefPresenter next(nullptr);
        next.setPerson(QStringLiteral("me"));
        QCOMPARE(next.words(), QStringLiteral("30 seconds, oboenfroh"));
        QCOMPARE(next.hits()->count(), 1);
        next.startAnew();
        QVERIFY(!onDisk().contains("oboenfroh"));
        QSettings().clear();
    }
    void aStrokeBecomesAFewPoints() {
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("60 seconds, energy 50% at the start"));
        QVariantList stroke;   // Up to 90 % at 0:20 and down again, by a hand that shakes.
        for (int i = 0; i <= 80; ++i) stroke.append(QPointF(i * 24000.0, 1000 * (i <= 40 ? 0.1 + 0.02 * i : 1.7 - 0.02 * i) + (i % 2) * 8));
        brief.drawEnergy(stroke);
        const auto rows = brief.energy()->rows();
        QVERIFY2(rows.size() >= 3 && rows.size() <= 5, qPrintable(QString::number(rows.size())));
        QCOMPARE(rows[1].value(QStringLiteral("where")).toString(), QStringLiteral("0:20"));
        QVERIFY(std::abs(rows[1].value(QStringLiteral("level")).toInt() - 900) <= 20);
        for (const QVariantMap& point : rows) QCOMPARE(std::fmod(point.value(QStringLiteral("at")).toDouble(), 48000), 0.0);   // On seconds.
        // Drawn backwards over a part, it replaces what stood there and leaves the rest.
        brief.drawEnergy({QPointF(30.0 * 48000, 200), QPointF(15.0 * 48000, 200)});
        QCOMPARE(brief.levelAt(20 * 48000), 200);
        QVERIFY(std::abs(brief.levelAt(0) - 100) <= 10);
        brief.undo();
        QCOMPARE(brief.energy()->rows(), rows);
    }
    void hitsSnapAndMove() {
        BriefPresenter brief(nullptr);
        brief.setWords(QStringLiteral("60 seconds, 25 fps, cut at 0:15"));
        brief.setSnap(QStringLiteral("frame"));
        QCOMPARE(brief.snapped(1919 * 10), 1920.0 * 10);
        QCOMPARE(brief.stepped(0, 3), 1920.0 * 3);
        const int logo = brief.addHit(brief.snapped(56.01 * 48000), QStringLiteral("logo"), QStringLiteral(" Sting "));
        QCOMPARE(logo, 1);
        QCOMPARE(brief.hits()->at(1).value(QStringLiteral("label")).toString(), QStringLiteral("Sting"));
        QCOMPARE(brief.setHit(logo, 5 * 48000, QStringLiteral("stop"), {}), 0);
        QCOMPARE(brief.parsed(QStringLiteral("0:45.2")), 45.2 * 48000);
        QCOMPARE(brief.parsed(QStringLiteral("01:00:02:00")), 2.0 * 48000);
        QCOMPARE(brief.parsed(QStringLiteral("2:00")), -1.0);    // After the end.
        brief.removeHit(0);
        QCOMPARE(brief.hits()->count(), 1);
        QVERIFY(brief.canCompose());
    }
    void differencesOfBriefsAreWords() {
        const Brief before = briefFromWords("60 seconds, cut at 0:15, drop at 0:45, no piano");
        Brief after = briefFromWords("60 seconds, cut at 0:15, drop at 0:45, no strings");
        after.hits.push_back({{56 * 48000}, "logo", "Sting"});
        after.hits.erase(after.hits.begin());
        QStringList said;
        for (const Difference& one : briefDifferences(before, after)) said << factText(one);
        const QString text = said.join(QLatin1Char('\n'));
        QVERIFY2(text.contains(QStringLiteral("0:56.000 hit: new, logo “Sting”")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("0:15.000 hit: gone, was cut")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("unwanted instruments: piano → strings")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("the client’s words: “… 0:45, no piano” → “… 0:45, no strings”")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1Char('{')) && !text.contains(QLatin1Char('_')), qPrintable(text));
    }

    void everyThemeIsReadable_data() {
        QTest::addColumn<QString>("theme");
        for (const QString& name : Tokens::names()) QTest::newRow(qPrintable(name)) << name;
    }
    void everyThemeIsReadable() {
        QFETCH(QString, theme);
        const QVariantMap colors = Tokens::read(theme);
        const QVariantMap first = Tokens::read(Tokens::names().first());
        QCOMPARE(colors.keys(), first.keys());
        const auto color = [&](const char* name) { return colors.value(QString::fromLatin1(name)).value<QColor>(); };
        const double text = theme == QLatin1String("contrast") ? 7.0 : 4.5;   // WCAG AAA and AA for text.
        const auto check = [&](const char* ink, const char* ground, double least) {
            const double ratio = contrast(color(ink), color(ground));
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(QLatin1String(ink), QLatin1String(ground)).arg(ratio)));
        };
        for (const char* ground : {"ground", "panel", "raised", "field", "hover"}) {
            for (const char* ink : {"ink", "inkSoft"}) check(ink, ground, text);
        }
        for (const char* ground : {"ground", "panel", "field"}) check("inkFaint", ground, text);
        check("ink", "accentSoft", text);
        check("inkSoft", "accentSoft", text);
        check("accent", "panel", text);
        check("accent", "accentSoft", 4.5);
        check("accentInk", "accent", text);
        check("held", "heldSoft", text);
        check("danger", "dangerSoft", 4.5);
        check("success", "successSoft", text);
        check("ink", "dangerSoft", text);
        for (const char* stem : {"stem1", "stem2", "stem3", "stem4", "stem5", "stem6"}) check(stem, "sunken", 3.0);  // Graphics.
        check("focus", "panel", 3.0);
        check("lineStrong", "field", 3.0);
    }
};

QTEST_MAIN(PresentersTest)
#include "presenters_test.moc"
