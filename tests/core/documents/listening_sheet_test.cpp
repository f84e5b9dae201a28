// SPDX-License-Identifier: GPL-3.0-or-later
// The page shows what it is given: checked by the words of its PDF and by pixels of its picture.
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QtTest>

#include "core/documents/listening_sheet.h"

namespace fermata::documents {
namespace {

ListeningSheet sample() {
    ListeningSheet sheet;
    sheet.title = "Morning light";
    sheet.subtitle = "revision 3";
    sheet.facts = {"D minor", "120.0 bpm"};
    sheet.tempo = TempoMap(std::vector<Bar>(8, Bar{{4, 4}, 500000}));
    sheet.length = {16 * kSampleRate};
    const Key key = *Key::parse("D minor");
    sheet.sections.push_back({{{}, "A", 0, 4, {0}, {8 * kSampleRate}, Level{300}, key}, "intro", -20.4});
    sheet.sections.push_back({{{}, "B", 4, 4, {8 * kSampleRate}, {16 * kSampleRate}, Level{800}, key}, "peak", -13.2});
    SheetStem melody;
    melody.name = melody.role = "melody";
    melody.sound = "lead.test";
    melody.notes.push_back({{0}, {0}, {3840}, Voice::Pitched, 62, 100});
    melody.statistics = noteStatistics(melody.notes, sheet.tempo);
    melody.bands.totalDb = -20;
    melody.bands.db.fill(-30);
    SheetStem effects;
    effects.name = effects.role = "effects";
    effects.sound = "effects.none";
    sheet.stems = {melody, effects};
    // Half a bar each: names this long touch each other and the frame unless they are set smaller.
    for (int64_t half = 0; half < 16; ++half) sheet.chords.push_back({{half * 1920}, {1920}, "Ebmaj7#11/" + std::string(1, static_cast<char>('A' + half % 7))});
    sheet.spectrum = {8, 4, 30, 20000, std::vector<float>(32, -200)};
    sheet.curve = {std::vector<double>(160, -18), std::vector<double>(160, -17)};
    return sheet;
}

QImage picture(const ListeningSheet& sheet) {
    const Result<std::string> png = printSheetPng(sheet);
    QImage image;
    if (png) image.loadFromData(reinterpret_cast<const uchar*>(png->data()), static_cast<int>(png->size()), "PNG");
    return image;
}

// How much of an area (in permille of the page) is not white or nearly so.
int inked(const QImage& image, const QRectF& area) {
    int count = 0, all = 0;
    for (int y = static_cast<int>(area.top() * image.height()); y < static_cast<int>(area.bottom() * image.height()); ++y) {
        for (int x = static_cast<int>(area.left() * image.width()); x < static_cast<int>(area.right() * image.width()); ++x, ++all) {
            if (qGray(image.pixel(x, y)) < 200) ++count;
        }
    }
    return count * 1000 / all;
}

}  // namespace

class ListeningSheetTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void thePictureIsAWholePage() {
        const QImage image = picture(sample());
        QCOMPARE(image.size(), QSize(3508, 2480));
        QVERIFY(qGray(image.pixel(5, 5)) == 255);
        QVERIFY(inked(image, {0.02, 0.02, 0.5, 0.06}) > 20);   // The title.
    }

    void aLoudSpectrumIsDark() {
        ListeningSheet sheet = sample();
        const QRectF area(0.2, 0.65, 0.4, 0.1);
        const int quiet = inked(picture(sheet), area);
        std::fill(sheet.spectrum.db.begin(), sheet.spectrum.db.end(), -20.0F);
        QVERIFY2(quiet < 30, qPrintable(QString::number(quiet)));
        QVERIFY(inked(picture(sheet), area) > 990);
    }

    void thePdfNamesWhatItShows() {
        const QString pdftotext = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (pdftotext.isEmpty()) QSKIP("pdftotext is not installed.");
        const Result<std::string> pdf = printSheetPdf(sample());
        QVERIFY(pdf);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(pdf->data(), static_cast<qint64>(pdf->size()));
        file.flush();
        QProcess process;
        process.start(pdftotext, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const char* words : {"Morning light", "revision 3", "D minor", "melody", "lead.test", "rests", "Spectrogram", "LUFS", "−20.4", "−13.2",
                                  "D4", "Octave bands", "Pitch classes"}) {
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        }
        QCOMPARE(text.count(QLatin1String("Ebmaj7#11/")), 16);   // No chord is left out for want of room.
        QVERIFY(text.contains(QLatin1String("1 note")) && !text.contains(QLatin1String("1 notes")));
        QCOMPARE(text.count(QLatin1Char('\f')), 1);   // One page.
    }

    void anEmptySheetIsRefused() {
        ListeningSheet sheet = sample();
        sheet.stems.clear();
        const Result<std::string> png = printSheetPng(sheet);
        QVERIFY(!png);
        QVERIFY(png.error().message.find("Morning light") != std::string::npos);
    }
};

}  // namespace fermata::documents

QTEST_MAIN(fermata::documents::ListeningSheetTest)
#include "listening_sheet_test.moc"
