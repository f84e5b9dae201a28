// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/train/evaluate.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace fermata::train {
namespace {

double natsOf(const nets::Losses::Sum& sum) { return std::accumulate(sum.nats.begin(), sum.nats.end(), 0.0); }

double rounded(double value) { return std::round(value * 1000.0) / 1000.0; }

}  // namespace

Interval pooled(const std::vector<double>& sums, const std::vector<double>& counts) {
    std::vector<size_t> windows;
    double sum = 0, count = 0;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (counts[i] <= 0) continue;
        windows.push_back(i);
        sum += sums[i];
        count += counts[i];
    }
    if (windows.empty()) return {};
    std::vector<double> means;
    Dice dice(1234);
    for (int resample = 0; resample < 1000; ++resample) {
        double s = 0, c = 0;
        for (size_t i = 0; i < windows.size(); ++i) {
            const size_t at = windows[static_cast<size_t>(dice.below(static_cast<int>(windows.size())))];
            s += sums[at];
            c += counts[at];
        }
        means.push_back(s / c);
    }
    std::sort(means.begin(), means.end());
    return {sum / count, means[25], means[974], static_cast<int>(windows.size())};
}

std::vector<Example> heldOutExamples(const Corpus& corpus, Split split, int windows, const ExampleOptions& options) {
    ExampleOptions fixed = options;
    fixed.transpose = false;
    const Examples held(corpus, split, fixed);
    std::vector<Example> examples;
    for (int i = 0; i < windows; ++i) examples.push_back(held.make(4242, static_cast<uint32_t>(i)));
    return examples;
}

HeldOut measureHeldOut(const Corpus& corpus, const std::vector<Example>& examples, nets::Infiller& net) {
    Baselines baselines(examples);
    for (const Piece& piece : corpus.pieces) {
        if (piece.split == Split::Train) baselines.learn(piece);
    }
    std::array<std::vector<nets::Losses>, 3> losses;  // unigram, markov, net
    for (const Example& example : examples) {
        losses[0].push_back(baselines.unigram(example));
        losses[1].push_back(baselines.markov(example));
        const nets::Batch batch = nets::makeBatch({{&example.sequence, example.role}}, 0);
        losses[2].push_back(net.measure(batch));
    }
    HeldOut figures;
    figures.windows = static_cast<int>(examples.size());
    for (int role = 0; role <= tokens::kRoles; ++role) {
        HeldOut::Line line;
        line.role = role == tokens::kRoles ? "all" : std::string(tokens::roleName(static_cast<tokens::Role>(role)));
        std::array<Interval*, 3> into{&line.unigram, &line.markov, &line.net};
        for (size_t who = 0; who < 3; ++who) {
            std::vector<double> sums, counts;
            for (const nets::Losses& window : losses[who]) {
                double nats = 0, notes = 0;
                for (int r = 0; r < tokens::kRoles; ++r) {
                    if (role != tokens::kRoles && r != role) continue;
                    const nets::Losses::Sum& sum = window.by[1][static_cast<size_t>(r)];
                    nats += natsOf(sum);
                    notes += static_cast<double>(sum.notes);
                    if (who != 2) continue;
                    line.notes += sum.notes;
                    for (size_t f = 0; f < tokens::kFields; ++f) line.byField[f] += sum.nats[f];
                }
                sums.push_back(nats);
                counts.push_back(notes);
            }
            *into[who] = pooled(sums, counts);
        }
        for (double& nats : line.byField) nats /= std::max<double>(1.0, static_cast<double>(line.notes));
        if (line.notes > 0) figures.lines.push_back(line);
    }
    return figures;
}

std::string tableOf(const HeldOut& figures) {
    std::string text = "Nats a note in the holes of " + std::to_string(figures.windows) + " held-out windows; 95 % intervals by bootstrap over windows\n";
    char line[256];
    std::snprintf(line, sizeof line, "%-8s %7s  %-20s %-20s %-20s %6s %6s %6s %6s %6s\n", "role", "notes", "unigram", "Markov, order 5", "net", "onset", "pitch", "length", "veloc.", "micro");
    text += line;
    for (const HeldOut::Line& entry : figures.lines) {
        std::snprintf(line, sizeof line, "%-8s %7lld ", entry.role.c_str(), static_cast<long long>(entry.notes));
        text += line;
        for (const Interval* interval : {&entry.unigram, &entry.markov, &entry.net}) {
            std::snprintf(line, sizeof line, " %5.2f (%5.2f-%5.2f) ", interval->mean, interval->low, interval->high);
            text += line;
        }
        for (const double nats : entry.byField) {
            std::snprintf(line, sizeof line, " %6.2f", nats);
            text += line;
        }
        text += "\n";
    }
    return text;
}

Json toJson(const HeldOut& figures) {
    Json json = {{"windows", figures.windows}, {"unit", "nats a note in holes; mean and 95 % interval by bootstrap over windows"}, {"by_role", Json::object()}};
    for (const HeldOut::Line& line : figures.lines) {
        const auto interval = [](const Interval& i) { return Json::array({rounded(i.mean), rounded(i.low), rounded(i.high)}); };
        json["by_role"][line.role] = {{"notes", line.notes}, {"unigram", interval(line.unigram)}, {"markov_5", interval(line.markov)}, {"net", interval(line.net)}};
    }
    return json;
}

}  // namespace fermata::train
