// SPDX-License-Identifier: GPL-3.0-or-later
// Each theme can be read: WCAG 2.2 contrast ratios from the token files; text 4.5:1 (1.4.3), what a control is known by
// and the focus ring 3:1 (1.4.11).
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
    {"held", {"ground", "panel", "raised", "heldSoft"}, 4.5},
    {"sunken", {"held", "danger"}, 4.5},   // The letter of a lit solo or mute.
    {"focus", {"ground", "panel", "raised", "sunken", "field", "hover", "accentSoft", "dangerSoft", "successSoft"}, 3},
    {"lineStrong", {"ground", "panel", "raised", "sunken", "field"}, 3},
    {"playhead", {"sunken", "panel"}, 3},
    {"stem1", {"sunken", "panel"}, 3}, {"stem2", {"sunken", "panel"}, 3}, {"stem3", {"sunken", "panel"}, 3},
    {"stem4", {"sunken", "panel"}, 3}, {"stem5", {"sunken", "panel"}, 3}, {"stem6", {"sunken", "panel"}, 3},
};

double channel(const std::string& hex, size_t at) {
    const double value = static_cast<double>(std::stoi(hex.substr(at, 2), nullptr, 16)) / 255;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// Relative luminance of "#rrggbb".
double luminance(const std::string& hex) { return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5); }

double ratio(const std::string& a, const std::string& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

}  // namespace

class ContrastTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theRatioIsThatOfTheStandard() {
        QCOMPARE(ratio("#000000", "#ffffff"), 21.0);
        QVERIFY(std::abs(ratio("#777777", "#ffffff") - 4.48) < 0.005);   // The grey that just fails, of the W3C's notes.
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
                const double measured = ratio(tokens->at(pair.front).get<std::string>(), tokens->at(back).get<std::string>());
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
