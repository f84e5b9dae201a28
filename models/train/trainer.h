// SPDX-License-Identifier: GPL-3.0-or-later
// The training run: warm-up and cosine, checkpoints, exact resume, loss and held-out figures as CSV.
#pragma once

#include <filesystem>
#include <functional>

#include "core/base/progress.h"
#include "models/train/examples.h"

namespace fermata::train {

struct TrainOptions {
    nets::NetShape shape;
    uint32_t seed = 1;
    int steps = 2000;              // Of the optimiser, in all; the schedule ends there.
    int batchSteps = 2048;         // Positions a batch, padding included.
    double learningRate = 2e-3;
    int warmUp = 100;
    double heldWeight = 0.25;
    int checkpointEvery = 100;
    int measureEvery = 100;        // On the validation split.
    int measureExamples = 48;
    bool cuda = false;
    ExampleOptions examples;
};

double learningRateAt(const TrainOptions& options, int step);
// The examples of batch `number`, filled up to batchSteps; their numbers follow from `number` alone.
std::vector<Example> batchExamples(const Examples& examples, const TrainOptions& options, uint32_t number);

// Trains from `folder`/checkpoint.pt where there is one (and continues `folder`/loss.csv), else from nothing. Writes
// weights.fnet beside each checkpoint. Stops early, after a checkpoint, when progress is cancelled.
Result<void> runTraining(const Corpus& corpus, const TrainOptions& options, const std::filesystem::path& folder, const Progress& progress,
                         const std::function<void(const std::string& line)>& say);

// loss.csv as a picture: training (each point the mean of a stretch) and validation, nats a note over steps.
std::string curveSvg(std::string_view csv);

}  // namespace fermata::train
