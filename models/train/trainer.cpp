// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>

#include "core/base/files.h"

namespace fermata::train {
namespace {

std::string text(double value, int digits) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", digits, value);
    return buffer;
}

struct Mean {
    double nats = 0;
    int64_t notes = 0;
    double perNote() const { return notes == 0 ? 0 : nats / static_cast<double>(notes); }
};

Mean holesOf(const nets::Losses& losses) {
    Mean mean;
    for (const nets::Losses::Sum& sum : losses.by[1]) {
        for (const double nats : sum.nats) mean.nats += nats;
        mean.notes += sum.notes;
    }
    return mean;
}

// Only what the checkpoint has seen stays in the table.
Result<void> cutCsv(const std::filesystem::path& path, int64_t step) {
    std::string kept = "step,split,loss,nats_per_note,notes,steps_per_second,learning_rate\n";
    if (std::filesystem::exists(path)) {
        const Result<std::string> old = readFile(path);
        if (!old) return fail(old.error());
        size_t from = old->find('\n');
        while (from != std::string::npos && from + 1 < old->size()) {
            const size_t end = std::min(old->find('\n', from + 1), old->size());
            const std::string line = old->substr(from + 1, end - from - 1);
            if (!line.empty() && std::atoll(line.c_str()) <= step) kept += line + "\n";
            from = end;
        }
    }
    return writeFile(path, kept);
}

}  // namespace

double learningRateAt(const TrainOptions& options, int step) {
    if (step < options.warmUp) return options.learningRate * (step + 1) / options.warmUp;
    const double share = std::min(1.0, static_cast<double>(step - options.warmUp) / std::max(1, options.steps - options.warmUp));
    return options.learningRate * (0.05 + 0.95 * 0.5 * (1.0 + std::cos(share * 3.14159265358979)));
}

std::vector<Example> batchExamples(const Examples& examples, const TrainOptions& options, uint32_t number) {
    std::vector<Example> batch;
    size_t longest = 0;
    for (uint32_t i = 0; i < 64; ++i) {
        Example next = examples.make(hash32(options.seed, number), i);
        const size_t length = std::max(longest, next.sequence.steps.size());
        if (!batch.empty() && length * (batch.size() + 1) > static_cast<size_t>(options.batchSteps)) break;
        longest = length;
        batch.push_back(std::move(next));
    }
    return batch;
}

Result<void> runTraining(const Corpus& corpus, const TrainOptions& options, const std::filesystem::path& folder, const Progress& progress,
                         const std::function<void(const std::string&)>& say) {
    if (const Result<void> made = makeFolder(folder); !made) return made;
    const Examples training(corpus, Split::Train, options.examples);
    const Examples held(corpus, Split::Valid, options.examples);
    if (training.pieces() == 0) return fail(Code::NotFound, "The corpus has no piece of the split “train”.");
    const std::unique_ptr<nets::Infiller> net = nets::Infiller::create(options.shape, options.seed, {0.01, 1.0, options.cuda});
    const std::filesystem::path checkpoint = folder / "checkpoint.pt";
    if (std::filesystem::exists(checkpoint)) {
        if (const Result<void> loaded = net->load(checkpoint); !loaded) return loaded;
        say("Goes on after step " + std::to_string(net->steps()) + ".");
    }
    if (const Result<void> cut = cutCsv(folder / "loss.csv", net->steps()); !cut) return cut;
    std::ofstream csv(folder / "loss.csv", std::ios::app);
    const auto row = [&](const char* split, const nets::Losses& losses, double speed) {
        const Mean mean = holesOf(losses);
        csv << net->steps() << ',' << split << ',' << text(losses.loss, 5) << ',' << text(mean.perNote(), 5) << ',' << mean.notes << ','
            << text(speed, 1) << ',' << text(learningRateAt(options, static_cast<int>(net->steps())), 6) << std::endl;
        return mean;
    };
    while (net->steps() < options.steps && !progress.cancelled()) {
        const auto begin = std::chrono::steady_clock::now();
        const auto number = static_cast<uint32_t>(net->steps());
        const nets::Batch batch = batchOf(batchExamples(training, options, number), static_cast<float>(options.heldWeight));
        const nets::Losses losses = net->train(batch, learningRateAt(options, static_cast<int>(number)));
        if (!std::isfinite(losses.loss)) return fail(Code::Internal, "The loss is not a number after step " + std::to_string(net->steps()) + ". Try a lower learning rate.");
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        row("train", losses, static_cast<double>(batch.sequences) * batch.length / seconds);
        const auto step = net->steps();
        const bool last = step >= options.steps;
        if (held.pieces() > 0 && (step % options.measureEvery == 0 || last)) {
            nets::Losses sum;
            int batches = 0;
            for (int from = 0; from < options.measureExamples; from += 4, ++batches) {
                std::vector<Example> some;
                for (int i = 0; i < 4; ++i) some.push_back(held.make(77, static_cast<uint32_t>(from + i)));
                const nets::Losses part = net->measure(batchOf(some, 0));
                sum.loss += part.loss;
                sum.add(part);
            }
            sum.loss /= std::max(1, batches);
            const Mean mean = row("valid", sum, 0);
            say("step " + std::to_string(step) + ": held-out " + text(mean.perNote(), 3) + " nats a note");
        }
        if (step % options.checkpointEvery == 0 || last) {
            if (const Result<void> saved = net->save(checkpoint); !saved) return saved;
            if (const Result<void> saved = writeFile(folder / "weights.fnet", nets::netFileBytes(net->weights())); !saved) return saved;
        }
        progress.at("train", static_cast<int>(step * 1000 / options.steps));
    }
    if (progress.cancelled()) {
        if (const Result<void> saved = net->save(checkpoint); !saved) return saved;
        return writeFile(folder / "weights.fnet", nets::netFileBytes(net->weights()));
    }
    return {};
}

}  // namespace fermata::train
