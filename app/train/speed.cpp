// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/speed.h"

#include <cstdio>
#include <ctime>

#include "models/train/evaluate.h"

namespace fermata::train {

Result<void> printSpeed(const std::string& path) {
    const Result<std::shared_ptr<const nets::Net>> net = nets::Net::load(path);
    if (!net) return fail(net.error());
    tokens::Window window;
    window.bars.resize(8);
    for (int part = 0; part < 5; ++part) {
        tokens::GridPart made;
        made.role = static_cast<tokens::Role>(part);
        for (int bar = 0; bar < 8; ++bar) {
            tokens::GridCell cell;
            for (int n = 0; n < 8; ++n) cell.notes.push_back({n * 12, 12, 40 + part * 7 + n % 5, 80, 0});
            made.cells.push_back(cell);
        }
        window.parts.push_back(made);
    }
    const tokens::Sequence sequence = tokens::encode(window, {});
    const size_t prefix = 150;
    // Processor time of one thread: a busy machine does not matter.
    const auto since = [](std::clock_t begin) { return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC; };
    for (const int lanes : {1, 3, 6}) {
        const auto decoder = nets::Decoder::create(*net, lanes, 512);
        const auto begin = std::clock();
        decoder->prefix({sequence.steps.data(), prefix});
        const double prefill = since(begin);
        const auto start = std::clock();
        std::vector<int> all;
        for (int lane = 0; lane < lanes; ++lane) all.push_back(lane);
        constexpr int kSteps = 150;
        for (int i = 0; i < kSteps; ++i) {
            const size_t at = prefix + static_cast<size_t>(i);
            decoder->feed(all, std::vector<tokens::Step>(all.size(), sequence.steps[at]));
            for (const int lane : all) {
                const auto& value = sequence.targets[at].value;
                for (size_t field = 0; field < tokens::kFields; ++field) {
                    decoder->logits(lane, static_cast<tokens::Field>(field));
                    if (value[field] < 0 || value[field] == tokens::kEnd) break;
                    decoder->choose(lane, static_cast<tokens::Field>(field), value[field], sequence.targets[at].heard);
                }
            }
        }
        const double seconds = since(start);
        std::printf("%d lane%s: %.3f ms a step, %.0f steps a second in all (processor time); prefix of %zu steps in %.1f ms\n", lanes, lanes == 1 ? "" : "s", seconds / kSteps * 1000,
                    kSteps * lanes / seconds, prefix, prefill * 1000);
    }
    constexpr int kReference = 8;
    {
        // The same arithmetic without its memory: everything is read again for each step.
        const auto decoder = nets::Decoder::create(*net, 1, 512);
        const auto begin = std::clock();
        for (int i = 0; i < kReference; ++i) {
            decoder->prefix({sequence.steps.data(), prefix + 74});
            decoder->feed(0, sequence.steps[prefix + 74]);
            decoder->logits(0, tokens::Field::Onset);
        }
        std::printf("naive, without a cache: %.2f ms a step at 225 steps\n", since(begin) / kReference * 1000);
    }
    const Result<nets::NetFile> file = nets::readNetFile(path);
    if (!file) return fail(file.error());
    const std::unique_ptr<nets::Infiller> torch = nets::Infiller::create(file->shape, 1, {});
    torch->setWeights(*file);
    const auto start = std::clock();
    for (int i = 0; i < kReference; ++i) {
        tokens::Sequence part = sequence;
        const size_t length = prefix + 75;
        part.steps.resize(length);
        part.hole.assign(length, false);
        part.hole.back() = true;
        torch->logits(nets::makeBatch({{&part, std::vector<uint8_t>(length, 0)}}, 0));
    }
    std::printf("LibTorch without a cache: %.2f ms a step at 225 steps\n", since(start) / kReference * 1000);
    return {};
}

}  // namespace fermata::train
