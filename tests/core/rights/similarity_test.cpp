// SPDX-License-Identifier: GPL-3.0-or-later
// The similarity check: planted copies are caught, unlike music is not, drums are left out, damage is refused,
// and the shipped index is what its manifest says.
#include <QtTest>
#include <QTemporaryDir>

#include "core/base/files.h"
#include "core/rights/similarity.h"

using namespace fermata;

namespace {

// A melody by counted dice: steps of a scale, mixed note values.
Take melody(uint32_t seed, int notes = 48) {
    static constexpr int kScale[] = {0, 2, 4, 5, 7, 9, 11, 12, 14, 16};
    static constexpr int64_t kValues[] = {240, 480, 480, 720, 960};
    Take take;
    take.stem = "melody";
    int64_t at = 0;
    for (int i = 0; i < notes; ++i) {
        Note note;
        note.start = {at};
        note.length = {200};
        note.key = 60 + kScale[hash32(seed, static_cast<uint32_t>(2 * i)) % 10];
        at += kValues[hash32(seed, static_cast<uint32_t>(2 * i + 1)) % 5];
        take.notes.push_back(note);
    }
    take.length = {at + 960};
    return take;
}

Take changed(Take take, int transpose, int64_t slower, bool vary) {
    for (size_t i = 0; i < take.notes.size(); ++i) {
        Note& note = take.notes[i];
        note.start.value *= slower;
        note.key += transpose;
        if (vary && i % 10 == 4) note.key += 3;
    }
    return take;
}

const SimilarityIndex& shipped() {
    static const auto index = SimilarityIndex::load(FERMATA_SOURCE_DIR "/core/rights/index/corpus-1.idx");
    return *index;
}

}  // namespace

class SimilarityTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

    static SimilarityIndex earlier() {
        static const std::vector<Take> takes = [] {
            std::vector<Take> list;
            for (uint32_t seed = 1; seed <= 8; ++seed) list.push_back(melody(seed));
            return list;
        }();
        std::vector<LabelledTake> labelled;
        for (size_t i = 0; i < takes.size(); ++i) labelled.push_back({"id" + std::to_string(i + 1), "Cue " + std::to_string(i + 1), &takes[i]});
        return SimilarityIndex::ofTakes("earlier deliveries", labelled);
    }

  private Q_SLOTS:
    void plantedCopiesAreCaught() {
        const SimilarityIndex index = earlier();
        for (const bool vary : {false, true}) {
            const SimilarityResult result = index.check(changed(melody(3), -5, 2, vary));
            QCOMPARE(result.verdict, SimilarityVerdict::Above);
            QCOMPARE(result.nearest.title, std::string("Cue 3"));
            QCOMPARE(result.nearest.id, std::string("id3"));
            QVERIFY(result.longestRun >= (vary ? 20 : 44));
            QVERIFY(result.longestRun <= 48);
            QCOMPARE(result.stem, std::string("melody"));
            QCOMPARE(result.corpusPieces, 8);
        }
    }

    void otherMusicIsBelow() {
        const SimilarityIndex index = earlier();
        for (uint32_t seed = 100; seed < 200; ++seed) {
            const SimilarityResult result = index.check(melody(seed));
            QCOMPARE(result.verdict, SimilarityVerdict::Below);
            QVERIFY(result.longestRun < result.threshold);
        }
    }

    void repeatedFiguresCountOnce() {
        Take figure;
        figure.stem = "harmony";
        static constexpr int kKeys[] = {60, 64, 67, 72};
        for (int i = 0; i < 64; ++i) {
            Note note;
            note.start = {i * 240};
            note.length = {200};
            note.key = kKeys[i % 4];
            figure.notes.push_back(note);
        }
        const LabelledTake one{"a", "A", &figure};
        const SimilarityResult result = SimilarityIndex::ofTakes("x", std::span(&one, 1)).check(changed(figure, 2, 1, false));
        QVERIFY(result.longestRun > 0);
        QCOMPARE(result.verdict, SimilarityVerdict::Below);
    }

    void figuresOfAStyleAreLeftOutAndTunesAreNot() {
        const Take tune = melody(3), figure = melody(50);
        const LabelledTake delivered[] = {{"a", "A", &tune}, {"b", "B", &figure}};
        const std::vector<std::vector<Line>> common{linesOf(changed(figure, 7, 1, false))};
        const SimilarityIndex all = SimilarityIndex::ofTakes("x", delivered);
        const SimilarityIndex own = SimilarityIndex::ofTakes("x", delivered, common);
        QCOMPARE(all.check(figure).verdict, SimilarityVerdict::Above);
        QCOMPARE(own.check(figure).verdict, SimilarityVerdict::Below);
        QCOMPARE(own.check(changed(tune, 2, 1, true)).verdict, SimilarityVerdict::Above);
        QCOMPARE(own.pieces(), 2);
    }

    void drumsAndShortLinesAreNotCompared() {
        Take drums = melody(3);
        for (Note& note : drums.notes) note.voice = Voice::Snare;
        const SimilarityIndex index = earlier();
        QCOMPARE(index.check(drums).verdict, SimilarityVerdict::NotCompared);
        QCOMPARE(index.check(melody(3, 5)).verdict, SimilarityVerdict::NotCompared);
        QCOMPARE(index.check(Take{}).verdict, SimilarityVerdict::NotCompared);
        Take repeated = melody(3);
        for (Note& note : repeated.notes) note.key = 60;
        QCOMPARE(index.check(repeated).verdict, SimilarityVerdict::NotCompared);
        const SimilarityIndex none = SimilarityIndex::ofTakes("none", {});
        QCOMPARE(none.check(melody(3)).verdict, SimilarityVerdict::Below);
        QCOMPARE(none.pieces(), 0);
    }

    void chordsGiveTopAndBottom() {
        Take chords = melody(5);
        const size_t count = chords.notes.size();
        for (size_t i = 0; i < count; ++i) {
            Note low = chords.notes[i];
            low.key -= 20;
            chords.notes.push_back(low);
        }
        sortNotes(chords.notes);
        QCOMPARE(linesOf(chords).size(), size_t{2});
        QCOMPARE(topLine(chords.notes).size(), count);
        QCOMPARE(linesOf(melody(5)).size(), size_t{1});
        QCOMPARE(earlier().check(chords).nearest.title, std::string("Cue 5"));
    }

    void bestOfSeveralTakes() {
        const std::vector<Take> takes = {melody(300), changed(melody(7), 1, 1, false), melody(301)};
        const SimilarityResult result = earlier().check(takes);
        QCOMPARE(result.nearest.title, std::string("Cue 7"));
        QCOMPARE(result.notesCompared, 3 * 48);
    }

    void ledgerJson() {
        const Json json = toJson(earlier().check(melody(2)));
        QCOMPARE(json["method"], "fermata-ngram");
        QCOMPARE(json["corpus"], "earlier deliveries");
        QCOMPARE(json["corpus_pieces"], 8);
        QVERIFY(json["index_sha256"].is_null());
        QCOMPARE(json["nearest"]["title"], "Cue 2");
        QCOMPARE(json["verdict"], "above");
        QVERIFY(toJson(earlier().check(Take{}))["nearest"].is_null());
    }

    void fileRoundTripAndDamage() {
        SimilarityIndexBuilder builder("small");
        for (uint32_t seed = 1; seed <= 20; ++seed) builder.add({"p" + std::to_string(seed), "Piece", "Ä \"x\"", "test"}, linesOf(melody(seed, 200)));
        builder.setThreshold(17);
        const auto hash = builder.write(file("small.idx"));
        QVERIFY(hash);
        const auto loaded = SimilarityIndex::load(file("small.idx"));
        QVERIFY(loaded);
        QCOMPARE(loaded->hash(), *hash);
        QCOMPARE(loaded->threshold(), 17);
        QCOMPARE(loaded->fingerprints(), builder.build().fingerprints());
        const Take stolen = changed(melody(9, 200), 4, 2, true);
        QCOMPARE(loaded->check(stolen).nearest.id, std::string("p9"));
        QCOMPARE(loaded->check(stolen).longestRun, builder.build().check(stolen).longestRun);

        const std::string bytes = *readFile(file("small.idx"));
        for (size_t at = 0; at < bytes.size(); at += bytes.size() / 97 + 1) {
            std::string bad = bytes;
            bad[at] = static_cast<char>(bad[at] ^ 0x21);
            QVERIFY(writeFile(file("bad.idx"), bad));
            const auto result = SimilarityIndex::load(file("bad.idx"));
            QVERIFY(!result);
            QVERIFY(result.error().message.find("bad.idx") != std::string::npos);
            QVERIFY(writeFile(file("bad.idx"), bytes.substr(0, at)));
            QVERIFY(!SimilarityIndex::load(file("bad.idx")));
        }
        QCOMPARE(SimilarityIndex::load(file("none.idx")).error().code, Code::NotFound);
    }

    void shippedIndexIsAsItsManifestSays() {
        const std::string folder = FERMATA_SOURCE_DIR "/core/rights/index/";
        const auto manifest = parseJson(*readFile(folder + "manifest.json"), "manifest.json");
        QVERIFY(manifest);
        const std::string bytes = *readFile(folder + manifest->at("file").get<std::string>());
        QVERIFY(bytes.size() < (size_t{5} << 20));
        QCOMPARE(sha256(bytes).hex(), manifest->at("sha256").get<std::string>());
        QCOMPARE(shipped().hash().hex(), manifest->at("sha256").get<std::string>());
        QCOMPARE(shipped().pieces(), manifest->at("pieces").get<int>());
        QCOMPARE(shipped().threshold(), manifest->at("threshold_notes").get<int>());
        QVERIFY(manifest->at("measured").at("held_out").at("by_threshold").at(0).at("false_alarm_rate").get<double>() < 0.01);
    }

    // Beethoven, "Ode to Joy", as anyone would type it in: another key, half the tempo.
    void aKnownTuneIsRecognised() {
        static constexpr int kTune[] = {4, 4, 5, 7, 7, 5, 4, 2, 0, 0, 2, 4, 4, 2, 2, 4, 4, 5, 7, 7, 5, 4, 2, 0, 0, 2, 4, 2, 0, 0};
        static constexpr int kBeats[] = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 1, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 1, 4};
        Take tune;
        tune.stem = "melody";
        int64_t at = 0;
        for (size_t i = 0; i < std::size(kTune); ++i) {
            Note note;
            note.start = {at};
            note.length = {400};
            note.key = 63 + kTune[i];
            at += kBeats[i] * 960;
            tune.notes.push_back(note);
        }
        const SimilarityResult result = shipped().check(tune);
        qInfo("%d notes shared with %s", result.longestRun, result.nearest.title.c_str());
        QCOMPARE(result.verdict, SimilarityVerdict::Above);
    }

    void aWholeCueIsChecked() {
        std::vector<Take> takes;
        for (uint32_t seed = 0; seed < 24; ++seed) takes.push_back(melody(1000 + seed, 64));
        QElapsedTimer timer;
        timer.start();
        const auto index = SimilarityIndex::load(FERMATA_SOURCE_DIR "/core/rights/index/corpus-1.idx");
        const qint64 load = timer.restart();
        const SimilarityResult result = index->check(takes);
        const qint64 check = timer.elapsed();
        qInfo("load %lld ms, 24 takes of 64 notes %lld ms, longest run %d", static_cast<long long>(load), static_cast<long long>(check), result.longestRun);
        QCOMPARE(result.verdict, SimilarityVerdict::Below);
    }
};

QTEST_GUILESS_MAIN(SimilarityTest)
#include "similarity_test.moc"
