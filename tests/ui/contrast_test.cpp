// SPDX-License-Identifier: GPL-3.0-or-later
// Each theme can be read: WCAG 2.2 contrast ratios from the token files; text 4.5:1 (1.4.3), what a control is known by
// and the focus ring 3:1 (1.4.11).
#include <QColor>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/files.h"
#include "core/base/json.h"

using namespace fermata;

namespace {

struct Pair {
    const char* front;
    std::vector<const char*> backs;
    double least;
};

// What stands on what in ui/. Surfaces under text are listed as they are used there, hovered and chosen ones included.
const std::vector<Pair> kPairs{
    {"ink", {"ground", "panel", "raised", "sunken", "field", "hover", "accentSoft", "dangerSoft", "successSoft", "heldSoft"}, 4.5},
    {"inkSoft", {"ground", "panel", "raised", "sunken", "field", "hover", "accentSoft", "dangerSoft", "successSoft", "heldSoft"}, 4.5},
    {"inkFaint", {"ground", "panel", "raised", "sunken", "field", "hover", "accentSoft"}, 4.5},
    {"accent", {"ground", "panel", "raised", "sunken", "hover", "accentSoft"}, 4.5},
    {"accentInk", {"accent"}, 4.5},
    {"danger", {"ground", "panel", "raised", "field", "hover", "dangerSoft"}, 4.5},
    {"success", {"ground", "panel", "raised", "successSoft"}, 4.5},
    {"held", {"ground", "panel", "raised", "heldSoft", "hover"}, 4.5},
    {"success", {"sunken"}, 3}, {"held", {"sunken", "accentSoft"}, 3}, {"danger", {"sunken"}, 3},   // Meters; a lock on a chosen section.
    {"inkFaint", {"sunken"}, 3}, {"accent", {"sunken"}, 3},                                          // A section's energy.
    {"heldSoft", {"held"}, 4.5},                                                                     // The chosen hit.
    {"sunken", {"held", "danger"}, 4.5},   // The letter of a lit solo or mute.
    {"focus", {"ground", "panel", "raised", "sunken", "field", "hover", "accentSoft", "dangerSoft", "successSoft"}, 3},
    {"lineStrong", {"ground", "panel", "raised", "sunken", "field"}, 3},
    {"playhead", {"sunken", "panel"}, 3},
    {"stem1", {"sunken", "panel"}, 3}, {"stem2", {"sunken", "panel"}, 3}, {"stem3", {"sunken", "panel"}, 3},
    {"stem4", {"sunken", "panel"}, 3}, {"stem5", {"sunken", "panel"}, 3}, {"stem6", {"sunken", "panel"}, 3},
};

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double ratio(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor over(const QColor& front, double alpha, const QColor& back) {
    const auto mixed = [alpha](float a, float b) { return static_cast<float>(a * alpha + b * (1 - alpha)); };
    return QColor::fromRgbF(mixed(front.redF(), back.redF()), mixed(front.greenF(), back.greenF()), mixed(front.blueF(), back.blueF()));
}

}  // namespace

class ContrastTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theRatioIsThatOfTheStandard() {
        QCOMPARE(ratio(QColor(Qt::black), QColor(Qt::white)), 21.0);
        QVERIFY(std::abs(ratio(QColor(0x77, 0x77, 0x77), QColor(Qt::white)) - 4.48) < 0.005);   // The grey that just fails, of the W3C's notes.
    }
    // What is drawn through something else: buttons under the pointer, the selection over the timeline, locks half there.
    void whatIsMixedCanBeRead_data() { everyPairCanBeRead_data(); }
    void whatIsMixedCanBeRead() {
        QFETCH(QString, theme);
        const auto file = std::filesystem::path(FERMATA_SOURCE_DIR) / "ui/theme" / (theme.toStdString() + ".json");
        const auto tokens = parseJson(*readFile(file), file.string());
        QVERIFY(tokens.has_value());
        const auto token = [&](const std::string& name) { return QColor(QString::fromStdString(tokens->at(name).get<std::string>())); };
        const QColor chosen = token("selection");
        const auto selected = [&](const QColor& color) { return over(chosen, chosen.alphaF(), color); };
        QStringList faults;
        double lowest = 21;
        const auto hold = [&](const char* what, const QColor& a, const QColor& b, double least) {
            const double measured = ratio(a, b);
            lowest = std::min(lowest, measured);
            if (measured < least) faults << QStringLiteral("%1: %2:1").arg(QLatin1String(what)).arg(measured, 0, 'f', 2);
        };
        // ActionButton: Qt.lighter(accent, 1.08) and Qt.darker(accent, 1.15).
        hold("a primary button under the pointer", token("accentInk"), token("accent").lighter(108), 4.5);
        hold("a primary button pressed", token("accentInk"), token("accent").darker(115), 4.5);
        hold("the lock of a section partly held", over(token("held"), 0.75, token("panel")), token("panel"), 3);
        hold("the lock of a chosen section partly held", over(token("held"), 0.75, token("accentSoft")), token("accentSoft"), 3);
        for (const char* ink : {"ink", "inkSoft", "inkFaint"}) hold("the ruler under the selection", selected(token(ink)), selected(token("panel")), 4.5);
        for (int i = 1; i <= 6; ++i) {
            const QColor stem = token("stem" + std::to_string(i)), cell = over(stem, 0.13, token("sunken")), marker = over(stem, 0.24, token("panel"));
            hold("a waveform on its cell", stem, cell, 3);
            hold("a waveform under the selection", selected(stem), selected(cell), 3);
            hold("a marker's name", token("ink"), marker, 4.5);
            hold("a marker's name under the selection", selected(token("ink")), selected(marker), 4.5);
            hold("the tick of a stem", token("sunken"), stem, 3);
        }
        qInfo("%s: %.2f:1 at least", qPrintable(theme), lowest);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("; "))));
    }
    void everyPairCanBeRead_data() {
        QTest::addColumn<QString>("theme");
        for (const char* theme : {"dark", "light", "contrast"}) QTest::newRow(theme) << QString::fromLatin1(theme);
    }
    void everyPairCanBeRead() {
        QFETCH(QString, theme);
        const auto file = std::filesystem::path(FERMATA_SOURCE_DIR) / "ui/theme" / (theme.toStdString() + ".json");
        const auto bytes = readFile(file);
        QVERIFY(bytes.has_value());
        const auto tokens = parseJson(*bytes, file.string());
        QVERIFY(tokens.has_value());
        double lowestText = 21, lowestControl = 21;
        QStringList faults;
        for (const Pair& pair : kPairs) {
            for (const char* back : pair.backs) {
                const double measured = ratio(QColor(QString::fromStdString(tokens->at(pair.front).get<std::string>())), QColor(QString::fromStdString(tokens->at(back).get<std::string>())));
                (pair.least > 4 ? lowestText : lowestControl) = std::min(pair.least > 4 ? lowestText : lowestControl, measured);
                if (measured < pair.least) faults << QStringLiteral("%1 on %2: %3:1").arg(QLatin1String(pair.front), QLatin1String(back)).arg(measured, 0, 'f', 2);
            }
        }
        qInfo("%s: text at least %.2f:1, controls and focus at least %.2f:1", qPrintable(theme), lowestText, lowestControl);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QStringLiteral("; "))));
    }
};

QTEST_APPLESS_MAIN(ContrastTest)
#include "contrast_test.moc"
