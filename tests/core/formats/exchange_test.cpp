// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions read back by others' eyes: positions in REAPER's text, DAWproject and MIDI, to the sample.
#include <QProcess>
#include <QXmlStreamReader>
#include <QtTest>
#include <cmath>

#include "core/base/files.h"
#include "core/formats/exchange.h"
#include "tests/core/formats/pack_fixture.h"

namespace fermata {
namespace {

// Tempo and metre change at the second section: bars of 96000 and 108000 samples.
PackInput changingInput(bool twoPop = false) {
    PackInput input = sampleInput(204000);
    input.tempo = TempoMap({{{4, 4}, 500000}, {{3, 4}, 750000}});
    input.sections[0].end = input.sections[1].start = {96000};
    input.sections[1].name = "B \"drop\" & rise";
    // The first between two ticks, the second in the tail.
    input.markers = {{"logo \"end\"", {203999}, "marker of Jane"}, {"drop", {48013}, "hit, asked for at 0:01.000"}};
    input.twoPop = twoPop;
    input.exchange = true;
    return input;
}

int64_t samples(const QString& seconds) { return std::llround(seconds.toDouble() * 48000); }

QStringList linesOf(const std::string& text, const QString& word) {
    QStringList found;
    for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
        if (line.trimmed().startsWith(word + QLatin1Char(' '))) found << line.trimmed().mid(word.size() + 1);
    }
    return found;
}

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString value(const char* key) const { return attributes.value(QLatin1String(key)).toString(); }
};
std::vector<Element> elements(const std::string& xml, const QString& name) {
    std::vector<Element> found;
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name) found.push_back({name, reader.attributes()});
    }
    if (reader.hasError()) found.clear();
    return found;
}

}  // namespace

class ExchangeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void reaperFindsEveryStemAtTheCuesStart() {
        const QTemporaryDir folder;
        const PackInput input = changingInput();
        const auto report = sampleDelivery(input, pathOf(folder));
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        const auto session = report->folder / "data" / sessionPath(input, "rpp");
        const std::string text = *readFile(session);
        QCOMPARE(std::count(text.begin(), text.end(), '<'), std::count(text.begin(), text.end(), '>'));
        const QStringList files = linesOf(text, QStringLiteral("FILE"));
        QCOMPARE(files.size(), 3);
        for (const QString& file : files) QVERIFY(std::filesystem::exists(session.parent_path() / file.mid(1, file.size() - 2).toStdString()));
        for (const QString& at : linesOf(text, QStringLiteral("POSITION"))) QCOMPARE(samples(at), 0);
        for (const QString& length : linesOf(text, QStringLiteral("LENGTH"))) QCOMPARE(samples(length), 204000);
        const QStringList markers = linesOf(text, QStringLiteral("MARKER"));
        QCOMPARE(markers.size(), 4);
        QCOMPARE(samples(markers[1].section(QLatin1Char(' '), 1, 1)), 48013);
        QVERIFY(markers[1].startsWith(QStringLiteral("2 ")) && markers[1].contains(QStringLiteral("\"drop\"")));
        QCOMPARE(samples(markers[2].section(QLatin1Char(' '), 1, 1)), 96000);
        QVERIFY(markers[2].contains(QStringLiteral("\"B 'drop' & rise\"")));
        QCOMPARE(samples(markers[3].section(QLatin1Char(' '), 1, 1)), 203999);
        const QStringList tempo = linesOf(text, QStringLiteral("PT"));
        QCOMPARE(tempo.size(), 2);
        QCOMPARE(samples(tempo[1].section(QLatin1Char(' '), 0, 0)), 96000);
        QCOMPARE(tempo[1].section(QLatin1Char(' '), 1, 1).toDouble(), 80.0);
        QCOMPARE(tempo[1].section(QLatin1Char(' '), 3, 3).toInt(), 3 + 65536 * 4);
        QCOMPARE(samples(linesOf(text, QStringLiteral("PROJOFFS"))[0].section(QLatin1Char(' '), 0, 0)), 3600 * 48000);
    }

    void aTwoPopIsSkipped() {
        const PackInput input = changingInput(true);
        for (const QString& skip : linesOf(reaperProject(input), QStringLiteral("SOFFS"))) QCOMPARE(samples(skip), 96000);
        for (const Element& clip : elements(dawProjectXml(input), QStringLiteral("Clip"))) {
            QCOMPARE(samples(clip.value("playStart")), 96000);
            QCOMPARE(samples(clip.value("duration")), 204000);
        }
    }

    void dawProjectHoldsTheStemsInTheirPlaces() {
        const PackInput input = changingInput();
        const std::string xml = dawProjectXml(input);
        const auto clips = elements(xml, QStringLiteral("Clip"));
        QCOMPARE(clips.size(), size_t{3});
        for (const Element& clip : clips) {
            QCOMPARE(samples(clip.value("time")), 0);
            QCOMPARE(samples(clip.value("duration")), 204000);
        }
        const auto markers = elements(xml, QStringLiteral("Marker"));
        QCOMPARE(markers.size(), size_t{4});
        QCOMPARE(std::llround(markers[1].value("time").toDouble() * 24000), 48013);   // Quarter notes of half a second.
        QCOMPARE(markers[1].value("comment"), QStringLiteral("hit, asked for at 0:01.000"));
        QCOMPARE(markers[2].value("time").toDouble(), 4.0);
        QCOMPARE(markers[2].value("name"), QStringLiteral("B \"drop\" & rise"));
        QCOMPARE(96000 + std::llround((markers[3].value("time").toDouble() - 4) * 36000), 203999);   // 80 a minute.
        const auto tempo = elements(xml, QStringLiteral("RealPoint"));
        QCOMPARE(tempo.size(), size_t{2});
        QCOMPARE(tempo[1].value("value").toDouble(), 80.0);
        // Beats and tempo lead to the section's sample.
        QCOMPARE(std::llround(tempo[1].value("time").toDouble() * 60 / tempo[0].value("value").toDouble() * 48000), 96000);
        QCOMPARE(elements(xml, QStringLiteral("TimeSignaturePoint"))[1].value("numerator"), QStringLiteral("3"));
        QVERIFY(dawMetadataXml(input).find("NOT CLEARED") == std::string::npos);
        PackInput preview = changingInput();
        preview.preview = true;
        QVERIFY(dawMetadataXml(preview).find("NOT CLEARED") != std::string::npos);
    }

    void theArchiveIsAZipWithTheSameAudio() {
        if (!hasProgram("python3") || !hasProgram("xmllint")) QSKIP("python3 or xmllint is not installed");
        const QTemporaryDir folder;
        const PackInput input = changingInput();
        const auto report = sampleDelivery(input, pathOf(folder));
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        const auto archive = report->folder / "data" / sessionPath(input, "dawproject");
        const auto out = pathOf(folder) / "unpacked";
        int code = -1;
        outputOf("python3", {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), QString::fromStdString(archive.string()),
                             QString::fromStdString(out.string())}, &code);
        QCOMPARE(code, 0);
        QVERIFY(*readFile(out / "audio/bass.wav") == *readFile(report->folder / "data" / ("03_stems/" + packName(input.cueTitle, 2) + "_bass.wav")));
        outputOf("xmllint", {QStringLiteral("--noout"), QStringLiteral("--schema"), QStringLiteral(FERMATA_SOURCE_DIR "/packaging/schema/dawproject-1.xsd"),
                             QString::fromStdString((out / "project.xml").string())}, &code);
        QCOMPARE(code, 0);
        outputOf("xmllint", {QStringLiteral("--noout"), QString::fromStdString((out / "metadata.xml").string())}, &code);
        QCOMPARE(code, 0);
        QVERIFY(verifyPack(report->folder, {})->sound());
        // Written again, it has the same bytes.
        const auto again = sampleDelivery(input, pathOf(folder) / "again");
        QCOMPARE(again->payload, report->payload);
    }

    void withoutTheWishThereIsNoArchive() {
        const QTemporaryDir folder;
        PackInput input = changingInput();
        input.exchange = false;
        const auto report = sampleDelivery(input, pathOf(folder));
        QVERIFY(!std::filesystem::exists(report->folder / "data" / sessionPath(input, "dawproject")));
        QVERIFY(std::filesystem::exists(report->folder / "data" / sessionPath(input, "rpp")));
    }

    void midiMarkersFallOnTheSectionsSamples() {
        const QTemporaryDir folder;
        const PackInput input = changingInput();
        const auto report = sampleDelivery(input, pathOf(folder));
        const auto midi = parseMidi(*readFile(report->folder / "data/04_midi" / (packName(input.cueTitle, 2) + ".mid")), "midi");
        QVERIFY(midi);
        QCOMPARE(midi->tempos.size(), size_t{2});
        QCOMPARE(midi->meters.size(), size_t{2});
        QVERIFY(!midi->keys.empty());
        QCOMPARE(midi->tracks.size(), size_t{4});
        QCOMPARE(midi->markers.size(), size_t{4});
        const int64_t asked[] = {0, 48013, 96000, 203999};
        for (size_t i = 0; i < 4; ++i) {
            int64_t time = 0, at = 0, tempo = 0;   // Tick-microseconds.
            for (const MidiTempo& change : midi->tempos) {
                const int64_t until = std::min(change.at, midi->markers[i].at);
                time += (until - at) * tempo;
                at = until;
                tempo = change.microsecondsPerQuarter;
            }
            time += (midi->markers[i].at - at) * tempo;
            // A tick is 25 or 37.5 samples long; sections are on one.
            QVERIFY(std::llabs(time / 20000 - asked[i]) <= (i % 2 == 0 ? 0 : 19));
        }
    }
};

}  // namespace fermata

QTEST_APPLESS_MAIN(fermata::ExchangeTest)
#include "exchange_test.moc"
