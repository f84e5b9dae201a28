// SPDX-License-Identifier: GPL-3.0-or-later
// The weights that ship: they are those of their paper, their paper is whole, and they have learned something.
#include <QtTest>

#include <QProcess>

#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "models/nets/net.h"
#include "models/tokens/writer.h"

using namespace fermata;
using namespace fermata::tokens;

namespace {

std::string folder() { return std::string(FERMATA_SOURCE_DIR) + "/models/weights"; }

Json manifest() {
    const auto text = readFile(folder() + "/manifest.json");
    if (!text) qFatal("%s", text.error().message.c_str());
    const auto json = parseJson(*text, "manifest.json");
    if (!json) qFatal("%s", json.error().message.c_str());
    return *json;
}

// Nats of a field's value.
double natsOf(std::span<const float> logits, int value) {
    double most = logits[0], sum = 0;
    for (const float logit : logits) most = std::max<double>(most, logit);
    for (const float logit : logits) sum += std::exp(logit - most);
    return most + std::log(sum) - logits[static_cast<size_t>(value)];
}

}  // namespace

class WeightsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void fileIsTheOneOfItsPaper();
    void paperFollowsItsSchema();
    void creditsOfEveryShardAreThere();
    void netPrefersTheChordItHears();
};

void WeightsTest::fileIsTheOneOfItsPaper() {
    const Json paper = manifest();
    const std::string path = folder() + "/" + paper["file"].get<std::string>();
    const auto net = nets::Net::load(path);
    QVERIFY2(net, net ? "" : net.error().message.c_str());
    QCOMPARE((*net)->hash().hex(), paper["sha256"].get<std::string>());
    const auto bytes = readFile(path);
    QCOMPARE(int64_t(bytes->size()), paper["bytes"].get<int64_t>());
    QVERIFY(bytes->size() < 16 * 1024 * 1024);
    QCOMPARE((*net)->shape().parameters(), paper["architecture"]["parameters"].get<int64_t>());
    QCOMPARE((*net)->shape().width, paper["architecture"]["width"].get<int>());
}

void WeightsTest::paperFollowsItsSchema() {
    const std::string script = "import json, jsonschema, sys; jsonschema.Draft202012Validator(json.load(open(sys.argv[1]))).validate(json.load(open(sys.argv[2])))";
    QProcess check;
    check.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromStdString(script),
                                                    QString::fromStdString(std::string(FERMATA_SOURCE_DIR) + "/packaging/schema/weights-1.schema.json"),
                                                    QString::fromStdString(folder() + "/manifest.json")});
    if (!check.waitForStarted() || !check.waitForFinished(20000)) QSKIP("python3 is not installed");
    const QByteArray complaint = check.readAllStandardError();
    if (complaint.contains("No module named")) QSKIP("python3-jsonschema is not installed");
    QVERIFY2(check.exitCode() == 0, complaint.constData());
}

void WeightsTest::creditsOfEveryShardAreThere() {
    const Json paper = manifest();
    const std::string credits = paper["credits"].dump();
    int needed = 0;
    for (const Json& shard : paper["shards"]) {
        if (shard["licence"].get<std::string>().find("CC-BY") == std::string::npos) continue;
        ++needed;
        QVERIFY(!shard["attribution"].get<std::string>().empty());
        QVERIFY(credits.find(shard["attribution"].get<std::string>().substr(0, 20)) != std::string::npos);
    }
    QCOMPARE(needed, 2);
    QCOMPARE(int(paper["credits"].size()), 2);
    QVERIFY(credits.find("Groove MIDI Dataset") != std::string::npos);
    QVERIFY(credits.find("Erik Sjölund") != std::string::npos);
}

// A harmony part under C major chords: the tones of the chord are likelier than those beside them.
void WeightsTest::netPrefersTheChordItHears() {
    const auto net = nets::Net::load(folder() + "/" + manifest()["file"].get<std::string>());
    QVERIFY(net);
    Window window;
    GridBar bar;
    bar.tonic = 0;
    bar.bpm = 100;
    bar.chords = {{0, 0, 0b10010001}};
    window.bars.assign(2, bar);
    GridPart bass;
    bass.role = Role::Bass;
    bass.cells.resize(2);
    for (GridCell& cell : bass.cells) cell.notes = {{0, 48, 36, 80, 0}, {48, 48, 43, 80, 0}};
    GridPart harmony;
    harmony.role = Role::Harmony;
    harmony.cells.resize(2);
    harmony.cells[0].notes = {{0, 48, 60, 80, 0}, {0, 48, 64, 80, 0}, {0, 48, 67, 80, 0}, {48, 48, 60, 80, 0}, {48, 48, 64, 80, 0}, {48, 48, 67, 80, 0}};
    harmony.cells[1].hole = true;
    window.parts = {bass, harmony};
    Writer writer(window);
    const auto decoder = nets::Decoder::create(*net, 1, 256);
    decoder->prefix(writer.held());
    decoder->feed(0, writer.open({1, 1}));
    const double start = natsOf(decoder->logits(0, Field::Onset), kFirstOnset);
    QVERIFY2(start < 1.0, qPrintable(QString::number(start)));  // A bar begins on its first beat.
    decoder->choose(0, Field::Onset, kFirstOnset, writer.heardAt(0));
    const auto pitches = decoder->logits(0, Field::Pitch);
    double chord = 0, beside = 0, sum = 0;
    for (int key = 48; key < 84; ++key) {
        const double p = std::exp(-natsOf(pitches, key));
        sum += p;
        if (key % 12 == 0 || key % 12 == 4 || key % 12 == 7) chord += p;
        if (key % 12 == 1 || key % 12 == 6 || key % 12 == 8) beside += p;
    }
    QVERIFY2(sum > 0.8 && chord > 0.7 && beside < 0.1, qPrintable(QStringLiteral("%1 %2 %3").arg(sum).arg(chord).arg(beside)));
}

QTEST_GUILESS_MAIN(WeightsTest)
#include "weights_test.moc"
