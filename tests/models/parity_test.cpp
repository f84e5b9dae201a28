// SPDX-License-Identifier: GPL-3.0-or-later
// Playing computes what training computed: the cached plain decoder against LibTorch's uncached net, and against itself
// fed in other portions; a run that is resumed against one that is not.
#include <QtTest>

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "models/nets/infiller.h"
#include "models/nets/net.h"
#include "models/train/trainer.h"
#include "tests/models/windows.h"

using namespace fermata;
using namespace fermata::tokens;

namespace {

nets::NetShape tiny() {
    nets::NetShape shape;
    shape.width = 32;
    shape.layers = 2;
    shape.heads = 2;
    shape.hidden = 64;
    return shape;
}

// A net whose weights matter: freshly made ones answer nearly the same to everything.
std::unique_ptr<nets::Infiller> lively() {
    auto net = nets::Infiller::create(tiny(), 7, {});
    nets::NetFile file = net->weights();
    for (nets::Tensor& tensor : file.tensors) {
        for (float& value : tensor.values) value *= tensor.size.size() > 1 ? 6.0F : 1.0F;
    }
    net->setWeights(file);
    return net;
}

std::string written(const std::filesystem::path& path, const nets::NetFile& file) {
    const std::string bytes = nets::netFileBytes(file);
    if (const Result<void> done = writeFile(path, bytes); !done) qFatal("%s", done.error().message.c_str());
    return bytes;
}

}  // namespace

class ParityTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void decoderAnswersAsTheReference();
    void portionsAndLanesDoNotMatter();
    void fileComesBackAndDamageIsNamed();
    void resumedRunIsTheSameRun();
    void trainingLearns();
};

void ParityTest::decoderAnswersAsTheReference() {
    const auto torch = lively();
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("net.fnet")).toStdString();
    written(path, torch->weights());
    const auto file = nets::readNetFile(path);
    QVERIFY(file);
    torch->setWeights(*file);  // Rounded to half floats, as played.
    const auto net = nets::Net::load(path);
    QVERIFY2(net, net ? "" : net.error().message.c_str());
    double worst = 0;
    double spread = 0;
    for (uint32_t seed = 0; seed < 12; ++seed) {
        const Window window = test::randomWindow(seed, 4, 4);
        const std::vector<CellPlace> order = holes(window, HoleOrder::ByBar);
        const Sequence sequence = encode(window, order);
        const nets::Batch batch = nets::makeBatch({{&sequence, std::vector<uint8_t>(sequence.steps.size(), 0)}}, 1.0F);
        const auto wanted = torch->logits(batch);
        const auto decoder = nets::Decoder::create(*net, 1, static_cast<int>(sequence.steps.size()));
        const size_t prefix = sequence.steps.size() / 2;
        decoder->prefix({sequence.steps.data(), prefix});
        for (size_t i = prefix; i < sequence.steps.size(); ++i) {
            decoder->feed(0, sequence.steps[i]);
            for (size_t field = 0; field < kFields; ++field) {
                const int16_t value = sequence.targets[i].value[field];
                if (value < 0) continue;
                const auto got = decoder->logits(0, static_cast<Field>(field));
                QCOMPARE(got.size(), wanted[i][field].size());
                for (size_t k = 0; k < got.size(); ++k) {
                    worst = std::max(worst, std::abs(static_cast<double>(got[k]) - wanted[i][field][k]));
                    spread = std::max(spread, std::abs(static_cast<double>(got[k])));
                }
                if (value != kEnd || field > 0) decoder->choose(0, static_cast<Field>(field), value, sequence.targets[i].heard);
            }
        }
    }
    qInfo("largest difference %.2e of logits up to %.2f", worst, spread);
    QVERIFY(spread > 1.0);
    QVERIFY(worst < 2e-4);
}

void ParityTest::portionsAndLanesDoNotMatter() {
    const auto net = nets::Net::create(lively()->weights(), "net");
    QVERIFY(net);
    const Window window = test::randomWindow(3, 4, 5);
    const Sequence sequence = encode(window, holes(window, HoleOrder::ByPart));
    const int all = static_cast<int>(sequence.steps.size());
    QVERIFY(all > 40);
    const auto last = [&](nets::Decoder& decoder, int lane) {
        const auto logits = decoder.logits(lane, Field::Onset);
        return std::vector<float>(logits.begin(), logits.end());
    };
    std::vector<std::vector<float>> answers;
    for (const int prefix : {0, 1, 17, all - 1}) {
        const auto decoder = nets::Decoder::create(*net, 3, all + 5);
        decoder->prefix({sequence.steps.data(), static_cast<size_t>(prefix)});
        for (int i = prefix; i < all; ++i) {
            const auto at = static_cast<size_t>(i);
            // Lane 1 plays something else beside it.
            const std::array<int, 2> lanes{1, 2};
            const std::array<Step, 2> steps{sequence.steps[0], sequence.steps[at]};
            decoder->feed(lanes, steps);
        }
        answers.push_back(last(*decoder, 2));
        // Back and again.
        decoder->truncate(2, std::max(0, all - prefix - 1));
        decoder->feed(2, sequence.steps.back());
        answers.push_back(last(*decoder, 2));
        QCOMPARE(decoder->room(2), 5);
    }
    for (const std::vector<float>& answer : answers) QVERIFY(answer == answers.front());
}

void ParityTest::fileComesBackAndDamageIsNamed() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("net.fnet")).toStdString();
    const nets::NetFile first = lively()->weights();
    const std::string bytes = written(path, first);
    const auto back = nets::readNetFile(path);
    QVERIFY(back);
    QCOMPARE(back->tensors.size(), first.tensors.size());
    for (size_t i = 0; i < first.tensors.size(); ++i) {
        for (size_t k = 0; k < first.tensors[i].values.size(); ++k) {
            const float was = first.tensors[i].values[k];
            QVERIFY(std::abs(back->tensors[i].values[k] - was) <= std::abs(was) / 2000.0F + 1e-7F);
        }
    }
    QCOMPARE(nets::netFileBytes(*back), bytes);  // Half floats are kept as they are.
    int64_t numbers = 0;
    for (const nets::Tensor& tensor : back->tensors) numbers += static_cast<int64_t>(tensor.values.size());
    QCOMPARE(numbers, first.shape.parameters());
    for (const size_t keep : {size_t{0}, size_t{5}, size_t{40}, bytes.size() / 2, bytes.size() - 1}) {
        QVERIFY(writeFile(path, bytes.substr(0, keep)));
        const auto cut = nets::Net::load(path);
        QVERIFY(!cut);
        QVERIFY(cut.error().message.find("net.fnet") != std::string::npos);
    }
    QVERIFY(writeFile(path, bytes + "x"));
    QVERIFY(!nets::Net::load(path));
}

namespace {

train::Corpus smallCorpus() {
    train::Corpus corpus;
    for (int i = 0; i < 4; ++i) {
        Json notes = Json::array();
        for (int beat = 0; beat < 64; ++beat) notes.push_back({beat * 24, 24, 60 + (beat * (i + 2)) % 12, 80});
        const Json record = {{"id", "piece" + std::to_string(i)}, {"source", "test"}, {"licence", "CC0-1.0"}, {"kind", "score"}, {"ppq", 24}, {"meter", "4/4"},
                             {"split", i == 3 ? "valid" : "train"}, {"tempo", 120.0}, {"key", "C:maj"}, {"chords", Json::array({Json::array({0, "C:maj"})})},
                             {"tracks", Json::array({{{"role", "melody"}, {"notes", notes}}, {{"role", "bass"}, {"notes", notes}}})}};
        auto piece = train::pieceFromJson(record, "test");
        if (!piece) qFatal("%s", piece.error().message.c_str());
        corpus.pieces.push_back(std::move(*piece));
    }
    return corpus;
}

train::TrainOptions quick(int steps) {
    train::TrainOptions options;
    options.shape = tiny();
    options.steps = steps;
    options.batchSteps = 256;
    options.warmUp = 4;
    options.examples.maxSteps = 128;
    options.checkpointEvery = 7;
    options.measureEvery = 10;
    options.measureExamples = 4;
    options.learningRate = 1e-2;
    return options;
}

}  // namespace

void ParityTest::resumedRunIsTheSameRun() {
    const train::Corpus corpus = smallCorpus();
    const QTemporaryDir whole, parts;
    const auto silent = [](const std::string&) {};
    QVERIFY(train::runTraining(corpus, quick(24), whole.path().toStdString(), {}, silent));
    // Stopped in the middle of a stretch between checkpoints, then gone on with.
    std::atomic<bool> stop{false};
    Progress progress;
    progress.cancel = &stop;
    progress.report = [&](std::string_view, int permille) { stop = permille >= 420; };
    QVERIFY(train::runTraining(corpus, quick(24), parts.path().toStdString(), progress, silent));
    const auto halfway = readFile(parts.path().toStdString() + "/weights.fnet");
    QVERIFY(train::runTraining(corpus, quick(24), parts.path().toStdString(), {}, silent));
    const auto a = readFile(whole.path().toStdString() + "/weights.fnet");
    const auto b = readFile(parts.path().toStdString() + "/weights.fnet");
    QVERIFY(a && b && halfway);
    QVERIFY(*halfway != *a);
    QVERIFY(*a == *b);
    // Moments too: the checkpoints continue alike.
    auto one = nets::Infiller::create(tiny(), 1, {});
    auto other = nets::Infiller::create(tiny(), 2, {});
    QVERIFY(one->load(whole.path().toStdString() + "/checkpoint.pt"));
    QVERIFY(other->load(parts.path().toStdString() + "/checkpoint.pt"));
    QCOMPARE(one->steps(), int64_t{24});
    const train::Examples examples(corpus, train::Split::Train, quick(24).examples);
    const nets::Batch batch = train::batchOf(train::batchExamples(examples, quick(24), 99), 0.25F);
    one->train(batch, 1e-2);
    other->train(batch, 1e-2);
    QVERIFY(nets::netFileBytes(one->weights()) == nets::netFileBytes(other->weights()));
}

void ParityTest::trainingLearns() {
    const train::Corpus corpus = smallCorpus();
    const train::TrainOptions options = quick(60);
    const train::Examples examples(corpus, train::Split::Train, options.examples);
    auto net = nets::Infiller::create(tiny(), 1, {});
    const nets::Batch held = train::batchOf(train::batchExamples(examples, options, 1000), 0);
    const double before = net->measure(held).loss;
    for (uint32_t step = 0; step < 60; ++step) net->train(train::batchOf(train::batchExamples(examples, options, step), 0.25F), 1e-2);
    const double after = net->measure(held).loss;
    qInfo("%.2f nats before, %.2f after", before, after);
    QVERIFY(after < before * 0.5);
}

QTEST_GUILESS_MAIN(ParityTest)
#include "parity_test.moc"
