// SPDX-License-Identifier: GPL-3.0-or-later
// fermata_patch_table [PATCH...]: what can be measured of every patch without ears, one line a patch: the worst of all its
// voices. Folding below 20 kHz at full velocity, as designed and hard (drive 800, brightness 700); tuning over five keys;
// DC; corners at the end; brightness and level from velocity 35 to 118; sides. "*" marks what misses its limit.
#include <cstdio>
#include <cstdlib>

#define qFatal(...) (std::fprintf(stderr, __VA_ARGS__), std::exit(1))  // The figures serve QtTest programs, too.
#include "tests/core/sound/figures.h"

using namespace fermata;
using namespace fermata::sound_test;

namespace {

struct Row {
    std::string patch;
    double folded = -200, hard = -200, cents = 0, offset = -200, entry = 0, release = 0, last = 0, brighter = 1e9, louder = 1e9, alike = 1, loss = 0;
};

const char* mark(bool missed) { return missed ? "*" : " "; }

std::vector<int> keysOf(const std::string& role, const std::string& patch) {
    if (role == "bass") return {28, 36, 43, 50, 57};
    if (patch == "pad.dark") return {41, 45, 50, 57, 62};
    if (role == "melody") return {60, 67, 74, 81, 88};
    return {45, 55, 64, 72, 81};
}

Row measured(const std::vector<Case>& voices) {
    Row row;
    row.patch = voices.front().patch;
    for (Case c : voices) {
        const Colour colour = colourOf(c);
        if (row.patch != "tape.noise") {
            row.brighter = std::min(row.brighter, colour.loudHz / colour.softHz);
            row.louder = std::min(row.louder, colour.louderDb);
        }
        const Edges edges = edgesOf(c);
        row.offset = std::max(row.offset, edges.offsetDb);
        row.entry = std::max(row.entry, edges.entry);
        if (c.role != "effects") row.release = std::max(row.release, edges.release);  // Risers are cut on purpose.
        row.last = std::max(row.last, edges.last);
        const Sides sides = sidesOf(c);
        row.alike = std::min(row.alike, sides.correlation);
        row.loss = std::max(row.loss, sides.monoLossDb);
        std::vector<int> keys = {c.key};
        if (c.voice == Voice::Pitched) keys = c.role == "bass" ? std::vector<int>{48, 55, 60} : c.role == "melody" ? std::vector<int>{84, 91, 96} : std::vector<int>{74, 81, 86};
        for (const int key : keys) {
            c.key = key;
            row.folded = std::max(row.folded, foldedDb(c, 500, 500));
            row.hard = std::max(row.hard, foldedDb(c, 800, 700));
        }
        if (c.hasPitch()) {
            for (const int key : keysOf(c.role, c.patch)) {
                const double cents = tuningCents(c.patch, key, isEnsemble(c.patch) ? 24 : 3);
                if (std::fabs(cents) > std::fabs(row.cents)) row.cents = cents;
            }
        }
    }
    const double table = tableFoldedDb(row.patch);
    row.folded = std::max(row.folded, table);
    row.hard = std::max(row.hard, table);
    return row;
}

}  // namespace

int main(int argc, char** argv) {
    std::map<std::string, std::vector<Case>> voices;
    std::vector<std::string> order;
    for (const Case& c : cases(true)) {
        if (argc > 1 && std::find(argv + 1, argv + argc, c.patch) == argv + argc) continue;
        if (voices[c.patch].empty()) order.push_back(c.patch);
        voices[c.patch].push_back(c);
    }
    std::printf("%-18s %8s %8s %7s %6s %6s %6s %6s %8s %7s %6s %6s\n", "patch", "folded", "hard dB", "cents", "DC dB", "entry", "releas", "end", "brighter", "louder", "L/R", "mono");
    int missed = 0;
    for (const std::string& patch : order) {
        const Row r = measured(voices[patch]);
        const bool bad[] = {r.folded > -90, r.hard > -90, std::fabs(r.cents) > 3, r.offset > -80, r.entry > 0.25, r.release > 1.05, r.last > 0.3, r.brighter < 1.05, r.louder < 2, r.alike < 0.05, r.loss > 2.6};
        for (const bool b : bad) missed += b ? 1 : 0;
        std::printf("%-18s %7.1f%s %7.1f%s %+6.1f%s %5.0f%s %5.2f%s %5.2f%s %5.2f%s x%6.2f%s %+5.1f%s %5.2f%s %5.1f%s\n", r.patch.c_str(), r.folded, mark(bad[0]), r.hard, mark(bad[1]),
                    r.cents, mark(bad[2]), r.offset, mark(bad[3]), r.entry, mark(bad[4]), r.release, mark(bad[5]), r.last, mark(bad[6]), r.brighter > 1e8 ? 1 : r.brighter, mark(bad[7]),
                    r.louder > 1e8 ? 0 : r.louder, mark(bad[8]), r.alike, mark(bad[9]), r.loss, mark(bad[10]));
        std::fflush(stdout);
    }
    std::printf("%zu patches, %d figures beyond their limits.\n", order.size(), missed);
}
