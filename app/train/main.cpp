// SPDX-License-Identifier: GPL-3.0-or-later
// fermata-train: from shards of notes to weights. README in models/weights/MODEL_CARD.md.
#include <atomic>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <functional>
#include <iostream>
#include <map>

#include "app/train/speed.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "models/train/contest.h"
#include "models/train/evaluate.h"
#include "models/train/guard.h"
#include "models/train/infill.h"
#include "models/train/keeps.h"
#include "models/train/learn_feel.h"
#include "models/train/manifest.h"
#include "models/train/own.h"
#include "models/train/trainer.h"

namespace fermata::train {
namespace {

std::atomic<bool> stopAsked{false};

constexpr std::string_view kUsage =
    "fermata-train COMMAND [--option value]...\n"
    "  make-own  --out DIR [--seeds 60] [--styles DIR]       arrangements by the rule players, as a shard\n"
    "  lengths   --corpus DIR [--own DIR]                    how long windows are in steps\n"
    "  train     --corpus DIR [--own DIR] --out DIR [--steps 2000] [--size cpu] [--width N] [--layers N] [--heads N] [--hidden N]\n"
    "            [--batch 2048] [--max-steps 384] [--rate-ppm 2000] [--seed 1] [--cuda 0]   goes on where --out has a checkpoint\n"
    "  evaluate  --corpus DIR [--own DIR] --net FILE [--windows 400] [--people 0] [--json FILE]   held-out nats a note and the baselines\n"
    "  infill    --corpus DIR [--own DIR] --net FILE [--weights DIR] [--windows 300] [--trials 200] [--json FILE]   net, rules and truth in\n"
    "            holes, how surely a classifier tells them apart, controls; what --weights keeps of what it replaces\n"
    "  players   --corpus DIR [--weights DIR] [--windows 40] [--out FILE]   who plays which role of which style under --players auto\n"
    "  keeps     --corpus DIR [--weights DIR] [--trials 500]   what “like before, but…” keeps, and how like what is asked to be like\n"
    "  guard     --corpus DIR [--own DIR] [--weights DIR] [--planted 4000] [--seeds 2] [--json FILE]   the copy guard against the training\n"
    "            music by brute force: planted runs, and what the player let go in so many cues of every style\n"
    "  speed     --net FILE                                  decoding on this machine\n"
    "  manifest  --corpus DIR [--own DIR] --net FILE --run DIR --facts FILE --sources FILE [--held-out FILE] [--measured FILE] --out FILE\n"
    "  learn-feel --corpus DIR --out FILE                    how drummers lean, from performances\n"
    "  plot      --out DIR                                   loss.csv as loss.svg\n";

struct Options {
    std::map<std::string, std::string> given;

    Result<std::string> text(const std::string& name) const {
        const auto it = given.find(name);
        if (it == given.end()) return fail(Code::InvalidArgument, "--" + name + " is missing.");
        return it->second;
    }
    std::string text(const std::string& name, const std::string& otherwise) const {
        const auto it = given.find(name);
        return it == given.end() ? otherwise : it->second;
    }
    Result<int> number(const std::string& name, int otherwise, int low, int high) const {
        const auto it = given.find(name);
        if (it == given.end()) return otherwise;
        int value = 0;
        const auto [end, problem] = std::from_chars(it->second.data(), it->second.data() + it->second.size(), value);
        if (problem != std::errc() || end != it->second.data() + it->second.size() || value < low || value > high) {
            return fail(Code::InvalidArgument, "--" + name + " is “" + it->second + "”; a whole number from " + std::to_string(low) + " to " + std::to_string(high) + " is wanted.");
        }
        return value;
    }
};

Result<Corpus> corpusOf(const Options& options) {
    const Result<std::string> folder = options.text("corpus");
    if (!folder) return fail(folder.error());
    Result<Corpus> corpus = readCorpus(*folder, {});
    if (!corpus) return corpus;
    if (const std::string own = options.text("own", ""); !own.empty()) {
        Result<Corpus> more = readCorpus(own, {"own"});
        if (!more) return more;
        append(*corpus, std::move(*more));
    }
    const Result<int> left = leaveOutSameWorks(*corpus, FERMATA_SOURCE_DIR "/models/train/same_works.json");
    if (!left) return fail(left.error());
    std::cerr << *left << " held-out pieces left out that training holds in another edition\n";
    int64_t notes = 0;
    for (const Shard& shard : corpus->shards) {
        std::cerr << shard.name << ": " << shard.trainPieces << " of " << shard.pieces << " pieces to train on, " << shard.trainNotes << " notes\n";
        notes += shard.trainNotes;
    }
    std::cerr << notes << " notes in all\n";
    return corpus;
}

Result<void> makeOwn(const Options& options) {
    const Result<std::string> out = options.text("out");
    if (!out) return fail(out.error());
    const Result<int> seeds = options.number("seeds", 60, 1, 10000);
    if (!seeds) return fail(seeds.error());
    const Result<int64_t> pieces = writeOwn(options.text("styles", std::string(FERMATA_SOURCE_DIR) + "/packaging/styles"), *seeds, *out);
    if (!pieces) return fail(pieces.error());
    std::cout << *pieces << " pieces in " << *out << "/own-fermata/arrangements.ndjson.gz\n";
    return {};
}

// Every piece of the corpus in windows of 8 bars of all its parts (at most 8): steps, notes, cells, and what a REMI-like
// stream would take (bar, position where it changes, pitch, length, velocity).
Result<void> lengths(const Options& options) {
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    struct Count {
        int64_t windows = 0, parts = 0, steps = 0, notes = 0, remi = 0, most = 0;
    };
    std::map<std::string, Count> by;
    for (const Piece& piece : corpus->pieces) {
        for (int first = 0; first + 8 <= static_cast<int>(piece.bars.size()); first += 8) {
            std::vector<size_t> tracks;
            for (size_t i = 0; i < piece.tracks.size() && i < static_cast<size_t>(tokens::kMaxParts); ++i) tracks.push_back(i);
            const tokens::Window window = windowOf(piece, first, 8, tracks, 0);
            const tokens::Sequence sequence = tokens::encode(window, {});
            tokens::Window back = window;
            tokens::decode(sequence, back);
            Count& count = by[piece.source];
            ++count.windows;
            count.parts += static_cast<int64_t>(window.parts.size());
            count.steps += static_cast<int64_t>(sequence.steps.size());
            count.most = std::max(count.most, static_cast<int64_t>(sequence.steps.size()));
            for (size_t part = 0; part < window.parts.size(); ++part) {
                for (size_t bar = 0; bar < window.bars.size(); ++bar) {
                    const auto& notes = window.parts[part].cells[bar].notes;
                    const auto& again = back.parts[part].cells[bar].notes;
                    if (notes.size() != again.size()) return fail(Code::Internal, "“" + piece.id + "” does not come back from its steps.");
                    count.notes += static_cast<int64_t>(notes.size());
                    count.remi += 1;
                    for (size_t i = 0; i < notes.size(); ++i) {
                        count.remi += 3 + (i == 0 || notes[i].onset != notes[i - 1].onset ? 1 : 0);
                        const bool same = notes[i].onset == again[i].onset && notes[i].length == again[i].length && notes[i].pitch == again[i].pitch &&
                                          tokens::velocityClass(notes[i].velocity) == tokens::velocityClass(again[i].velocity);
                        if (!same) return fail(Code::Internal, "“" + piece.id + "” does not come back from its steps.");
                    }
                }
            }
        }
    }
    std::printf("%-22s %9s %7s %8s %8s %8s %8s\n", "source", "windows", "parts", "steps", "REMI", "notes", "longest");
    for (const auto& [source, c] : by) {
        const auto n = static_cast<double>(c.windows);
        std::printf("%-22s %9lld %7.2f %8.1f %8.1f %8.1f %8lld\n", source.c_str(), static_cast<long long>(c.windows), static_cast<double>(c.parts) / n,
                    static_cast<double>(c.steps) / n, static_cast<double>(c.remi) / n, static_cast<double>(c.notes) / n, static_cast<long long>(c.most));
    }
    return {};
}

Result<Json> jsonFile(const std::string& path) {
    if (path.empty()) return Json();
    const Result<std::string> text = readFile(path);
    if (!text) return fail(text.error());
    return parseJson(*text, path);
}

// --size names a shape of models/train/sizes.json; single numbers go over it.
Result<TrainOptions> trainOptions(const Options& options) {
    TrainOptions made;
    const std::string sizes = FERMATA_SOURCE_DIR "/models/train/sizes.json";
    const Result<Json> known = jsonFile(sizes);
    if (!known) return fail(known.error());
    const std::string size = options.text("size", "cpu");
    if (!known->contains(size)) return fail(Code::NotFound, "--size is “" + size + "”; “" + sizes + "” does not name it.");
    for (const auto& [key, value] : {std::pair<const char*, int*>{"width", &made.shape.width}, {"layers", &made.shape.layers}, {"heads", &made.shape.heads}, {"hidden", &made.shape.hidden}}) {
        const Result<int64_t> number = jsonInteger((*known)[size], key, size);
        if (!number) return fail(number.error());
        *value = static_cast<int>(*number);
    }
    int rate = 2000;
    int seed = 1;
    int cuda = 0;
    struct Entry {
        const char* name;
        int* value;
        int low;
        int high;
    };
    for (const Entry& entry : {Entry{"steps", &made.steps, 1, 10000000}, Entry{"width", &made.shape.width, 16, 2048}, Entry{"layers", &made.shape.layers, 1, 64},
                               Entry{"heads", &made.shape.heads, 2, 64}, Entry{"hidden", &made.shape.hidden, 16, 8192}, Entry{"batch", &made.batchSteps, 64, 1000000},
                               Entry{"max-steps", &made.examples.maxSteps, 32, 4096}, Entry{"rate-ppm", &rate, 1, 100000}, Entry{"seed", &seed, 1, 1000000000},
                               Entry{"checkpoint-every", &made.checkpointEvery, 1, 1000000}, Entry{"measure-every", &made.measureEvery, 1, 1000000}, Entry{"cuda", &cuda, 0, 1}}) {
        const Result<int> value = options.number(entry.name, *entry.value, entry.low, entry.high);
        if (!value) return fail(value.error());
        *entry.value = *value;
    }
    made.learningRate = rate / 1e6;
    made.seed = static_cast<uint32_t>(seed);
    made.cuda = cuda == 1;
    if (made.cuda && !nets::cudaIsThere()) return fail(Code::NotReady, "--cuda 1: this LibTorch sees no CUDA device. Leave it out to train on the processor.");
    const Result<nets::NetShape> shape = nets::shapeFromJson(nets::toJson(made.shape), "the options");
    if (!shape) return fail(shape.error());
    return made;
}

Result<void> trainCommand(const Options& options) {
    const Result<TrainOptions> training = trainOptions(options);
    if (!training) return fail(training.error());
    const Result<std::string> out = options.text("out");
    if (!out) return fail(out.error());
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    std::cerr << nets::describeTorch() << ", " << training->shape.parameters() << " parameters\n";
    std::signal(SIGINT, [](int) { stopAsked = true; });
    std::signal(SIGTERM, [](int) { stopAsked = true; });
    Progress progress;
    progress.cancel = &stopAsked;
    return runTraining(*corpus, *training, *out, progress, [](const std::string& line) { std::cerr << line << std::endl; });
}

Result<void> evaluateCommand(const Options& options) {
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    const Result<std::string> path = options.text("net");
    if (!path) return fail(path.error());
    const Result<nets::NetFile> file = nets::readNetFile(*path);
    if (!file) return fail(file.error());
    const Result<int> windows = options.number("windows", 400, 1, 100000);
    if (!windows) return fail(windows.error());
    const std::unique_ptr<nets::Infiller> net = nets::Infiller::create(file->shape, 1, {});
    net->setWeights(*file);
    // --people 1: only music of people, and nothing is asked of the holes: what the baselines know is all that is told.
    const Result<int> people = options.number("people", 0, 0, 1);
    if (!people) return fail(people.error());
    ExampleOptions held;
    if (*people == 1) {
        held.mix = {700, 300, 0};
        held.ask = false;
    }
    const HeldOut figures = measureHeldOut(*corpus, heldOutExamples(*corpus, Split::Test, *windows, held), *net);
    std::cout << tableOf(figures);
    if (const std::string json = options.text("json", ""); !json.empty()) return writeFile(json, toJson(figures).dump(1) + "\n");
    return {};
}

Result<void> infillCommand(const Options& options) {
    const Result<std::string> path = options.text("net");
    if (!path) return fail(path.error());
    const Result<std::shared_ptr<const nets::Net>> net = nets::Net::load(*path);
    if (!net) return fail(net.error());
    const Result<int> windows = options.number("windows", 300, 1, 100000);
    if (!windows) return fail(windows.error());
    const Result<int> trials = options.number("trials", 200, 1, 100000);
    if (!trials) return fail(trials.error());
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    const std::string styles = options.text("styles", std::string(FERMATA_SOURCE_DIR) + "/packaging/styles");
    const auto weights = play::loadWeights(options.text("weights", std::string(FERMATA_SOURCE_DIR) + "/models/weights"));
    if (!weights) return fail(weights.error());
    const Result<KeepFigures> keeps = measureKeeps(*corpus, *weights, styles, *trials);
    if (!keeps) return fail(keeps.error());
    const Json measured = {{"keeps", toJson(*keeps)}, {"infilling", toJson(measureInfill(*corpus, *net, styles, *windows))}, {"controls", toJson(measureControlHits(*corpus, *net, *trials, true))},
                           {"controls_unsteered", toJson(measureControlHits(*corpus, *net, *trials, false))}};
    for (const auto& [part, figures] : measured.items()) {
        for (const auto& [name, line] : figures.items()) std::cout << part << "  " << name << "  " << line.dump() << '\n';
    }
    if (const std::string json = options.text("json", ""); !json.empty()) return writeFile(json, measured.dump(1) + "\n");
    return {};
}

Result<void> playersCommand(const Options& options) {
    const Result<int> windows = options.number("windows", 40, 1, 10000);
    if (!windows) return fail(windows.error());
    const auto weights = play::loadWeights(options.text("weights", std::string(FERMATA_SOURCE_DIR) + "/models/weights"));
    if (!weights) return fail(weights.error());
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    const auto lines = measureContest(*corpus, *weights, options.text("styles", std::string(FERMATA_SOURCE_DIR) + "/packaging/styles"), *windows);
    if (!lines) return fail(lines.error());
    const Json table = playersTable(*lines, **weights);
    for (const Json& entry : table["measured"]) {
        std::cout << entry.value("style", "every style") << ", " << entry["role"].get<std::string>() << ": " << entry["player"].get<std::string>() << "; "
                  << entry["why"].get<std::string>() << '\n';
    }
    return writeFile(options.text("out", std::string(FERMATA_SOURCE_DIR) + "/packaging/players/auto.json"), table.dump(1) + "\n");
}

Result<void> keepsCommand(const Options& options) {
    const Result<int> trials = options.number("trials", 500, 1, 100000);
    if (!trials) return fail(trials.error());
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    const auto weights = play::loadWeights(options.text("weights", std::string(FERMATA_SOURCE_DIR) + "/models/weights"));
    if (!weights) return fail(weights.error());
    const Result<KeepFigures> keeps = measureKeeps(*corpus, *weights, options.text("styles", std::string(FERMATA_SOURCE_DIR) + "/packaging/styles"), *trials);
    if (!keeps) return fail(keeps.error());
    std::cout << toJson(*keeps).dump(1) << '\n';
    return {};
}

Result<void> guardCommand(const Options& options) {
    const Result<int> planted = options.number("planted", 4000, 1, 1000000), seeds = options.number("seeds", 2, 0, 1000);
    if (!planted) return fail(planted.error());
    if (!seeds) return fail(seeds.error());
    const auto weights = play::loadWeights(options.text("weights", std::string(FERMATA_SOURCE_DIR) + "/models/weights"));
    if (!weights) return fail(weights.error());
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    const auto figures = measureGuard(*corpus, *weights, options.text("styles", std::string(FERMATA_SOURCE_DIR) + "/packaging/styles"), *planted, *seeds);
    if (!figures) return fail(figures.error());
    std::cout << toJson(*figures).dump(1) << '\n';
    if (const std::string json = options.text("json", ""); !json.empty()) return writeFile(json, toJson(*figures).dump(1) + "\n");
    return {};
}

Result<void> speed(const Options& options) {
    const Result<std::string> path = options.text("net");
    return path ? printSpeed(*path) : fail(path.error());
}

Result<void> learnFeelCommand(const Options& options) {
    const Result<std::string> out = options.text("out");
    if (!out) return fail(out.error());
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    const groove::Feel feel = learnFeel(*corpus);
    std::cout << "held-out strokes: " << feelFigures(*corpus, feel).dump() << '\n';
    return writeFile(*out, toJson(feel).dump() + "\n");
}

// --facts: {"run": {...}, "limits": [...]}: what only a person can say.
Result<void> manifest(const Options& options) {
    ManifestFacts facts;
    std::map<std::string, std::string> paths;
    for (const char* name : {"net", "run", "facts", "sources", "out"}) {
        const Result<std::string> path = options.text(name);
        if (!path) return fail(path.error());
        paths[name] = *path;
    }
    facts.net = paths["net"];
    const Result<std::string> csv = readFile(paths["run"] + "/loss.csv");
    if (!csv) return fail(csv.error());
    facts.lossCsv = *csv;
    Json said;
    for (const auto& [path, into] : {std::pair(paths["facts"], &said), std::pair(paths["sources"], &facts.sources),
                                     std::pair(options.text("held-out", ""), &facts.heldOut), std::pair(options.text("measured", ""), &facts.measured)}) {
        Result<Json> read = jsonFile(path);
        if (!read) return fail(read.error());
        *into = std::move(*read);
    }
    facts.run = said.value("run", Json::object());
    for (const Json& limit : said.value("limits", Json::array())) facts.limits.push_back(limit.get<std::string>());
    const ExampleOptions mix;
    facts.mix = {{"pitched music of tiers A and B", mix.mix[0]}, {"drum performances", mix.mix[1]}, {"Fermata's own arrangements", mix.mix[2]}};
    const Result<Corpus> corpus = corpusOf(options);
    if (!corpus) return fail(corpus.error());
    const Result<Json> made = weightsManifest(*corpus, facts);
    if (!made) return fail(made.error());
    return writeFile(paths["out"], made->dump(1) + "\n");
}

Result<void> plot(const Options& options) {
    const Result<std::string> out = options.text("out");
    if (!out) return fail(out.error());
    const Result<std::string> csv = readFile(*out + "/loss.csv");
    if (!csv) return fail(csv.error());
    return writeFile(*out + "/loss.svg", curveSvg(*csv));
}

int run(int count, char** words) {
    const std::map<std::string, std::function<Result<void>(const Options&)>> commands{
        {"make-own", makeOwn}, {"lengths", lengths}, {"train", trainCommand}, {"evaluate", evaluateCommand}, {"infill", infillCommand}, {"players", playersCommand}, {"keeps", keepsCommand}, {"guard", guardCommand}, {"speed", speed}, {"manifest", manifest}, {"learn-feel", learnFeelCommand}, {"plot", plot}};
    if (count < 2 || commands.count(words[1]) == 0) {
        std::cerr << kUsage;
        return 2;
    }
    Options options;
    for (int i = 2; i < count; i += 2) {
        const std::string name = words[i];
        if (name.substr(0, 2) != "--" || i + 1 >= count) {
            std::cerr << "“" << name << "”: options come as --name value.\n" << kUsage;
            return 2;
        }
        options.given[name.substr(2)] = words[i + 1];
    }
    const Result<void> done = commands.at(words[1])(options);
    if (done) return 0;
    std::cerr << done.error().message << '\n';
    return 1;
}

}  // namespace
}  // namespace fermata::train

int main(int count, char** words) { return fermata::train::run(count, words); }
