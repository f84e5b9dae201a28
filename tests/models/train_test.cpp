// SPDX-License-Identifier: GPL-3.0-or-later
// What is trained on and what is said about it: shards and tiers, Fermata's own material, examples, baselines, holes
// filled by a net, and the manifest.
#include <QtTest>

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/base/files.h"
#include "models/train/infill.h"
#include "models/train/manifest.h"
#include "models/train/own.h"
#include "models/train/trainer.h"

using namespace fermata;
using namespace fermata::train;

namespace {

std::string styles() { return std::string(FERMATA_SOURCE_DIR) + "/packaging/styles"; }

Json record(int number, const std::string& split) {
    Json notes = Json::array();
    for (int beat = 0; beat < 64; ++beat) notes.push_back({beat * 24 + 12, 24, 60 + (beat * (number + 2)) % 12, 80});
    Json drums = Json::array();
    for (int beat = 0; beat < 64; ++beat) drums.push_back({beat * 24 + 12, 6, beat % 2 == 0 ? 36 : 38, 90, beat % 2 == 0 ? 10 : 30});
    return {{"id", "piece" + std::to_string(number)}, {"source", "test"}, {"licence", "CC0-1.0"}, {"kind", "score"}, {"ppq", 24}, {"meter", "4/4"}, {"pickup", 12},
            {"split", split}, {"tempo", 120.0}, {"key", "Eb:min"}, {"chords", Json::array({Json::array({0, "C:maj"}), Json::array({60, "G:hdim7"})})},
            {"tracks", Json::array({{{"role", "melody"}, {"notes", notes}}, {{"role", "bass"}, {"notes", notes}}, {{"role", "drums"}, {"micro", "ms"}, {"notes", drums}}})}};
}

void writeShard(const std::filesystem::path& folder, const std::string& tier, int pieces) {
    std::string lines;
    for (int i = 0; i < pieces; ++i) lines += record(i, i % 4 == 3 ? "test" : i % 4 == 2 ? "valid" : "train").dump() + "\n";
    QVERIFY(makeFolder(folder / "data" / tier));
    QVERIFY(writeGzip(folder / "data" / tier / "shard.ndjson.gz", lines));
}

nets::NetShape tiny() {
    nets::NetShape shape;
    shape.width = 32;
    shape.layers = 1;
    shape.heads = 2;
    shape.hidden = 32;
    return shape;
}

}  // namespace

class TrainTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void piecesAreReadOntoBars();
    void tiersThatAreNotForTrainingAreRefused();
    void damagedShardsAreNamed();
    void ownMaterialIsTheSameEveryTime();
    void examplesAreFunctionsOfTheirNumber();
    void baselinesKnowWhatRepeats();
    void filledWindowsKeepWhatIsHeld();
    void manifestNamesEveryShardAndCredit();
};

void TrainTest::piecesAreReadOntoBars() {
    const auto piece = pieceFromJson(record(0, "train"), "here");
    QVERIFY2(piece, piece ? "" : piece.error().message.c_str());
    QCOMPARE(piece->bars.front().ticks, 12);      // The pickup.
    QCOMPARE(piece->barStart[1], 12);
    QCOMPARE(piece->barStart[2], 108);
    QCOMPARE(piece->bars[1].tonic, 3);
    QVERIFY(piece->bars[1].minor);
    QCOMPARE(piece->bars[1].chords.size(), size_t{2});
    QCOMPARE(piece->bars[1].chords[1].at, 48);
    QCOMPARE(int(piece->bars[1].chords[1].tones), (1 << 7) | (1 << 10) | (1 << 1) | (1 << 5));  // G half-diminished.
    QCOMPARE(piece->bars[2].chords.front().root, 7);  // Held over.
    // The drummer's median is taken off.
    QCOMPARE(int(piece->tracks[2].notes[0].microMs), -20);
    QCOMPARE(int(piece->tracks[2].notes[1].microMs), 0);
    const tokens::Window up = windowOf(*piece, 1, 2, {0, 2}, 2);
    QCOMPARE(up.parts[0].cells[0].notes[0].pitch, 62);
    QCOMPARE(up.parts[1].cells[0].notes[0].pitch, 36);  // Drums stay.
    QCOMPARE(up.bars[0].chords[0].root, 2);
    Json wrong = record(0, "train");
    wrong["ppq"] = 480;
    const auto refused = pieceFromJson(wrong, "here");
    QVERIFY(!refused && refused.error().message.find("480") != std::string::npos);
}

void TrainTest::tiersThatAreNotForTrainingAreRefused() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeShard(path, "A-test", 4);
    writeShard(path, "D-chords", 4);
    const auto corpus = readCorpus(path, {});
    QVERIFY2(corpus, corpus ? "" : corpus.error().message.c_str());
    QCOMPARE(corpus->shards.size(), size_t{1});
    QCOMPARE(corpus->shards[0].name, std::string("A-test/shard"));
    QCOMPARE(corpus->shards[0].trainPieces, int64_t{2});
    const auto bytes = readFile(path / "data/A-test/shard.ndjson.gz");
    QVERIFY(corpus->shards[0].sha256 == sha256(*bytes));
    const auto refused = readCorpus(path, {"D"});
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(Code::NotAllowed));
    QVERIFY(!readCorpus(path / "nothing", {}));
}

void TrainTest::damagedShardsAreNamed() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeShard(path, "A-test", 4);
    const std::filesystem::path file = path / "data/A-test/shard.ndjson.gz";
    const auto bytes = readFile(file);
    QVERIFY(writeFile(file, bytes->substr(0, bytes->size() / 2) + std::string(40, 'x')));
    const auto cut = readCorpus(path, {});
    QVERIFY(!cut);
    QVERIFY(cut.error().message.find("shard.ndjson.gz") != std::string::npos);
    QVERIFY(writeGzip(file, "{\"id\": 3}\n"));
    QVERIFY(!readCorpus(path, {}));
}

void TrainTest::ownMaterialIsTheSameEveryTime() {
    const auto style = loadStyle(styles(), "lofi-bed");
    QVERIFY(style);
    const auto one = ownPiece(*style, 5), again = ownPiece(*style, 5), other = ownPiece(*style, 6);
    QVERIFY(one && again && other);
    QVERIFY(*one == *again);
    QVERIFY(*one != *other);
    const auto piece = pieceFromJson(*one, "own");
    QVERIFY2(piece, piece ? "" : piece.error().message.c_str());
    QCOMPARE(piece->style, tokens::styleClass("lofi-bed"));
    QVERIFY(piece->notes() > 100);
    QVERIFY(std::any_of(piece->tracks.begin(), piece->tracks.end(), [](const PieceTrack& t) { return t.role == tokens::Role::Drums; }));
    for (const tokens::GridBar& bar : piece->bars) QVERIFY(!bar.chords.empty());
    // Every style has a number of its own in the net.
    for (const std::string& id : styleIds(styles())) QVERIFY2(tokens::styleClass(id) > 0, id.c_str());
}

void TrainTest::examplesAreFunctionsOfTheirNumber() {
    Corpus corpus;
    for (int i = 0; i < 3; ++i) corpus.pieces.push_back(*pieceFromJson(record(i, "train"), "here"));
    ExampleOptions options;
    options.maxSteps = 96;
    const Examples examples(corpus, Split::Train, options);
    size_t whole = 0, partly = 0;
    for (uint32_t i = 0; i < 200; ++i) {
        const Example one = examples.make(3, i), again = examples.make(3, i);
        QCOMPARE(one.sequence.steps.size(), again.sequence.steps.size());
        QVERIFY(one.sequence.steps.size() <= 96);
        for (size_t k = 0; k < one.sequence.targets.size(); ++k) QVERIFY(one.sequence.targets[k].value == again.sequence.targets[k].value);
        QVERIFY(one.holeNotes > 0);
        const auto held = std::count(one.sequence.hole.begin(), one.sequence.hole.end(), false);
        (held == 0 ? whole : partly) += 1;
        // Held steps first.
        QVERIFY(std::is_sorted(one.sequence.hole.begin(), one.sequence.hole.end()));
    }
    QVERIFY(whole > 10 && partly > 60);
}

void TrainTest::baselinesKnowWhatRepeats() {
    Corpus corpus;
    for (int i = 0; i < 3; ++i) corpus.pieces.push_back(*pieceFromJson(record(0, i == 2 ? "test" : "train"), "here"));
    const std::vector<Example> examples = heldOutExamples(corpus, Split::Test, 12, {});
    Baselines baselines(examples);
    for (const Piece& piece : corpus.pieces) {
        if (piece.split == Split::Train) baselines.learn(piece);
    }
    double unigram = 0, markov = 0;
    int64_t notes = 0;
    for (const Example& example : examples) {
        for (size_t role = 0; role < tokens::kRoles; ++role) {
            const auto u = baselines.unigram(example).by[1][role], m = baselines.markov(example).by[1][role];
            QCOMPARE(u.notes, m.notes);
            notes += u.notes;
            for (size_t f = 0; f < tokens::kFields; ++f) {
                unigram += u.nats[f];
                markov += m.nats[f];
            }
        }
    }
    QVERIFY(notes > 50);
    QVERIFY(unigram / double(notes) > 1.5);
    QVERIFY2(markov < unigram * 0.5, qPrintable(QString::number(markov / unigram)));
    const Interval same = pooled({4, 4, 4}, {2, 2, 2});
    QCOMPARE(same.low, 2.0);
    QCOMPARE(same.high, 2.0);
    const Interval spread = pooled({0, 4, 8, 0}, {2, 2, 2, 0});
    QCOMPARE(spread.mean, 2.0);
    QVERIFY(spread.low < 1.0 && spread.high > 3.0);
}

void TrainTest::filledWindowsKeepWhatIsHeld() {
    const auto net = nets::Net::create(nets::Infiller::create(tiny(), 3, {})->weights(), "net");
    QVERIFY(net);
    const auto piece = pieceFromJson(record(1, "test"), "here");
    tokens::Window window = windowOf(*piece, 1, 4, {0, 1, 2}, 0);
    window.parts[0].cells[1].hole = window.parts[0].cells[2].hole = window.parts[2].cells[3].hole = true;
    const tokens::Window one = fillHoles(*net, window, {7}), again = fillHoles(*net, window, {7}), other = fillHoles(*net, window, {8});
    bool differs = false;
    for (size_t part = 0; part < 3; ++part) {
        for (size_t bar = 0; bar < 4; ++bar) {
            const tokens::GridCell& cell = one.parts[part].cells[bar];
            if (!cell.hole) QVERIFY(cell.notes == window.parts[part].cells[bar].notes);
            QVERIFY(cell.notes == again.parts[part].cells[bar].notes);
            differs = differs || !(cell.notes == other.parts[part].cells[bar].notes);
            for (const tokens::GridNote& note : cell.notes) QVERIFY(note.onset < window.bars[bar].ticks && note.length > 0);
        }
    }
    QVERIFY(differs);
}

void TrainTest::manifestNamesEveryShardAndCredit() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeShard(path, "B-test", 4);
    const auto corpus = readCorpus(path, {});
    QVERIFY(corpus);
    ManifestFacts facts;
    facts.net = path / "net.fnet";
    QVERIFY(writeFile(facts.net, nets::netFileBytes(nets::Infiller::create(tiny(), 3, {})->weights())));
    facts.lossCsv = "step,split,loss\n1,train,9.5,9.1,100,2,3\n2,train,9.5,9.1,120,2,3\n2,valid,9.5,9.1,5000,2,3\n";
    facts.run = {{"seed", 1}};
    const auto unknown = weightsManifest(*corpus, facts);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.find("B-test/shard") != std::string::npos);
    facts.sources = {{"sources", Json::array({{{"shard", "B-test/shard"}, {"name", "Test"}, {"licence", "CC-BY-4.0"}, {"attribution", "By the tester"}}})}};
    const auto manifest = weightsManifest(*corpus, facts);
    QVERIFY2(manifest, manifest ? "" : manifest.error().message.c_str());
    QCOMPARE((*manifest)["training"]["optimiser_steps"].get<int>(), 2);
    QCOMPARE((*manifest)["training"]["notes_in_holes_learned_from"].get<int>(), 220);
    QCOMPARE((*manifest)["shards"][0]["sha256"].get<std::string>(), corpus->shards[0].sha256.hex());
    QCOMPARE((*manifest)["credits"][0].get<std::string>(), std::string("By the tester"));
    const auto bytes = readFile(facts.net);
    QCOMPARE((*manifest)["sha256"].get<std::string>(), sha256(*bytes).hex());
}

QTEST_GUILESS_MAIN(TrainTest)
#include "train_test.moc"
