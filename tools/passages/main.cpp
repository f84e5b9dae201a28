// SPDX-License-Identifier: GPL-3.0-or-later
// fermata-passages: the copy guard of a set of weights, made of every shard that these learned from, and its figures:
// planted copies, and how often held-out music is called a copy.
#include <algorithm>
#include <iostream>
#include <map>

#include "core/base/files.h"
#include "core/rights/passages.h"
#include "models/tokens/takes.h"
#include "models/train/corpus.h"

namespace {

using namespace fermata;

constexpr std::string_view kUsage =
    "Usage: fermata-passages CORPUS [CORPUS…] --out FILE.idx [--report FILE.json] [--same-works FILE.json] [--name NAME]\n"
    "Writes the passages of the training split of all shards of tiers A, B and own in each CORPUS. The report counts planted\n"
    "copies that are found and passages of the valid and test splits that are called copies. --same-works lists what of those\n"
    "splits stands in training as another edition: no held-out music. Exit: 0 written, 1 failed, 2 wrong use.\n";
constexpr int kPassage = 48;        // Notes of a tested passage; strokes for drums.
constexpr uint32_t kSeed = 20261122;
constexpr int kCopies = 2000;
// A held-out piece that shares so much with one training piece is the same work: so many runs, and permille of its own.
constexpr int kSameRuns = 30, kSamePermille = 50;

std::string familyOf(const train::Piece& piece, const train::PieceTrack& track) {
    if (track.role == tokens::Role::Drums) return piece.kind == "own" ? "own drums" : "drums";
    return piece.kind == "own" ? "own pitched" : "pitched";
}

// Onsets [first, first + count) of a track.
std::vector<Note> passage(const std::vector<Note>& notes, size_t first, size_t count) {
    std::vector<Note> part;
    size_t onset = 0;
    for (size_t i = 0; i < notes.size(); ++i) {
        if (i > 0 && notes[i].start != notes[i - 1].start) ++onset;
        if (onset >= first + count) break;
        if (onset >= first) part.push_back(notes[i]);
    }
    return part;
}

size_t onsetsOf(const std::vector<Note>& notes) {
    size_t count = notes.empty() ? 0 : 1;
    for (size_t i = 1; i < notes.size(); ++i) count += notes[i].start != notes[i - 1].start ? 1 : 0;
    return count;
}

struct Tally {
    int64_t tested = 0, found = 0;
};

// Which training pieces hold a run, for those that few hold.
class Holders {
  public:
    explicit Holders(const train::Corpus& corpus) {
        for (size_t i = 0; i < corpus.pieces.size(); ++i) {
            if (corpus.pieces[i].split != train::Split::Train) continue;
            for (const train::PieceTrack& track : corpus.pieces[i].tracks) {
                for (const auto& line : passageGrams(train::notesOf(track)).lines) {
                    for (const uint64_t run : line) m_found.emplace_back(run, i);
                }
            }
        }
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    }

    // The training piece that is the same work as this one; its number, or -1.
    int sameWork(const train::Piece& piece) const {
        std::map<size_t, int> shared;
        int runs = 0;
        for (const train::PieceTrack& track : piece.tracks) {
            if (track.role == tokens::Role::Drums) continue;
            for (const auto& line : passageGrams(train::notesOf(track)).lines) {
                for (const uint64_t run : line) {
                    if (run == kNoPassage) continue;
                    ++runs;
                    const auto first = std::lower_bound(m_found.begin(), m_found.end(), std::pair(run, size_t{0}));
                    const auto last = std::find_if(first, m_found.end(), [&](const auto& item) { return item.first != run; });
                    for (auto it = first; last - first <= kCommonPieces && it != last; ++it) ++shared[it->second];
                }
            }
        }
        const auto most = std::max_element(shared.begin(), shared.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return most != shared.end() && most->second >= kSameRuns && most->second * 1000 >= runs * kSamePermille ? static_cast<int>(most->first) : -1;
    }

  private:
    std::vector<std::pair<uint64_t, size_t>> m_found;
};

Json asJson(const std::map<std::string, Tally>& tallies) {
    Json json = Json::object();
    for (const auto& [name, tally] : tallies) json[name] = {{"tested", tally.tested}, {"found", tally.found}};
    return json;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> folders;
    std::map<std::string, std::string> option{{"--out", ""}, {"--report", ""}, {"--same-works", ""}, {"--name", "training passages"}};
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--help") return std::cout << kUsage, 0;
        if (option.contains(argument) && i + 1 < argc) option[argument] = argv[++i];
        else if (argument.rfind("--", 0) != 0) folders.push_back(argument);
        else return std::cerr << "“" << argument << "” is not understood here.\n" << kUsage, 2;
    }
    if (folders.empty() || option["--out"].empty()) return std::cerr << kUsage, 2;
    train::Corpus corpus;
    for (const std::string& folder : folders) {
        auto more = train::readCorpus(folder, {});
        if (!more) return std::cerr << more.error().message << "\n", 1;
        train::append(corpus, std::move(*more));
    }
    PassagesBuilder builder(option["--name"]);
    for (const train::Shard& shard : corpus.shards) {
        builder.addSource({{"shard", shard.name}, {"sha256", shard.sha256.hex()}, {"train_pieces", shard.trainPieces}});
    }
    for (const train::Piece& piece : corpus.pieces) {
        if (piece.split != train::Split::Train) continue;
        std::vector<std::vector<Note>> tracks;
        for (const train::PieceTrack& track : piece.tracks) tracks.push_back(train::notesOf(track));
        builder.add(tracks);
    }
    const Result<Hash> hash = builder.write(option["--out"]);
    if (!hash) return std::cerr << hash.error().message << "\n", 1;
    const Result<Passages> passages = Passages::load(option["--out"]);
    if (!passages) return std::cerr << passages.error().message << "\n", 1;
    std::map<std::string, Tally> heldOut, planted;
    const Holders holders(corpus);
    Json sameWorks = Json::object();
    for (const train::Piece& piece : corpus.pieces) {
        if (piece.split == train::Split::Train) continue;
        const int twin = piece.kind == "own" ? -1 : holders.sameWork(piece);
        if (twin >= 0) sameWorks[piece.id] = corpus.pieces[static_cast<size_t>(twin)].id;
        for (const train::PieceTrack& track : piece.tracks) {
            const std::vector<Note> notes = train::notesOf(track);
            const size_t onsets = onsetsOf(notes);
            for (size_t first = 0; first + kPassage <= onsets; first += kPassage) {
                Tally& tally = heldOut[twin >= 0 ? "the same work in another edition" : familyOf(piece, track)];
                ++tally.tested;
                tally.found += passages->holds(passage(notes, first, kPassage)) ? 1 : 0;
            }
        }
    }
    for (uint32_t copy = 0; copy < kCopies; ++copy) {
        const train::Piece& piece = corpus.pieces[hash32(kSeed, copy) % corpus.pieces.size()];
        if (piece.split != train::Split::Train || piece.tracks.empty()) continue;
        const train::PieceTrack& track = piece.tracks[hash32(kSeed + 1, copy) % piece.tracks.size()];
        const bool drums = track.role == tokens::Role::Drums;
        const std::vector<Note> notes = train::notesOf(track);
        const auto length = static_cast<size_t>(drums ? kPassageStrokes : kPassageNotes);
        for (const size_t count : {length, length * 3 / 2, length * 2}) {
            if (onsetsOf(notes) < count) continue;
            std::vector<Note> stolen = passage(notes, hash32(kSeed + 2, copy) % (onsetsOf(notes) - count + 1), count);
            const int64_t start = stolen.front().start.value;
            const bool slower = hash32(kSeed + 4, copy) % 2 == 1;
            const int up = static_cast<int>(hash32(kSeed + 3, copy) % 11) - 5;
            for (Note& note : stolen) {
                note.start = {(note.start.value - start) * (!drums && slower ? 2 : 1) + 1920};
                if (!drums) note.key = std::clamp(note.key + up, 0, 127);
            }
            Tally& tally = planted[familyOf(piece, track) + ", " + std::to_string(count)];
            ++tally.tested;
            tally.found += passages->holds(stolen) ? 1 : 0;
        }
    }
    const Json report = {{"file", option["--out"]}, {"sha256", hash->hex()}, {"bytes", std::filesystem::file_size(option["--out"])},
                         {"pieces", passages->pieces()}, {"passages", passages->size()}, {"sources", passages->sources()},
                         {"held_out_48", asJson(heldOut)}, {"same_works", sameWorks}, {"planted", asJson(planted)},
                         {"note", "Planted copies that are not found are made of common figures only (in more than 12 pieces) of one to four notes over and over, or scales."}};
    if (!option["--report"].empty()) {
        if (const auto written = writeFile(option["--report"], report.dump(1) + "\n"); !written) return std::cerr << written.error().message << "\n", 1;
    }
    if (!option["--same-works"].empty()) {
        const Json list = {{"format", "fermata-same-works-1"}, {"note", "Pieces outside the training split that training holds in another edition, written by fermata-passages --same-works; held-out figures leave them out."}, {"pieces", sameWorks}};
        if (const auto written = writeFile(option["--same-works"], list.dump(1) + "\n"); !written) return std::cerr << written.error().message << "\n", 1;
    }
    std::cout << report.dump(1) << "\n";
    return 0;
}
