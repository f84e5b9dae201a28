// SPDX-License-Identifier: GPL-3.0-or-later
// The copy guard: what it promises, on music made for the test.
#include <QtTest>

#include <set>

#include "core/base/files.h"
#include "core/rights/passages.h"
#include "core/rights/similarity_grams.h"

using namespace fermata;

namespace {

Note at(int64_t start, int key, Voice voice = Voice::Pitched) { return {{start}, {0}, {200}, voice, key, 80, false}; }

// A line that goes its own way: steps and lengths by chance.
std::vector<Note> tune(uint32_t seed, int count) {
    std::vector<Note> notes;
    int64_t start = 0;
    int key = 60;
    static constexpr int64_t kLengths[] = {240, 480, 720, 960};
    for (int i = 0; i < count; ++i) {
        notes.push_back(at(start, key));
        const uint32_t dice = hash32(seed, static_cast<uint32_t>(i));
        start += kLengths[dice % 4];
        key = std::clamp(key + static_cast<int>((dice >> 8) % 11) - 5, 40, 90);
    }
    return notes;
}

std::vector<Note> drums(uint32_t seed, int count) {
    std::vector<Note> notes;
    for (int i = 0; i < count; ++i) notes.push_back(at(i * 240, 60, static_cast<Voice>(1 + hash32(seed, static_cast<uint32_t>(i)) % 5)));
    return notes;
}

std::vector<Note> changed(std::vector<Note> notes, int up, int64_t later, int slower) {
    for (Note& note : notes) {
        note.key += up;
        note.start = {note.start.value * slower + later};
    }
    return notes;
}

Passages library() {
    PassagesBuilder builder("test");
    for (uint32_t piece = 0; piece < 60; ++piece) {
        const std::vector<std::vector<Note>> tracks{tune(piece, 120), drums(piece, 120)};
        builder.add(tracks);
    }
    return builder.build();
}

// What is common property, written down a second time, on plain keys and starts: intervals and rhythm that repeat with a period
// of one to four notes; steps of a tone or less in even notes that turn at most three times.
bool isCommon(const std::vector<Note>& run) {
    std::vector<int> moves, rhythm;
    for (size_t i = 1; i < run.size(); ++i) {
        moves.push_back(run[i].key - run[i - 1].key);
        if (i > 1) rhythm.push_back(ratioStep((run[i - 1].start - run[i - 2].start).value, (run[i].start - run[i - 1].start).value));
    }
    for (size_t period = 1; period <= 4; ++period) {
        bool repeats = true;
        for (size_t i = 0; i + period < moves.size(); ++i) repeats = repeats && moves[i] == moves[i + period];
        for (size_t i = 0; i + period < rhythm.size(); ++i) repeats = repeats && rhythm[i] == rhythm[i + period];
        if (repeats) return true;
    }
    int turns = 0;
    for (size_t i = 0; i < moves.size(); ++i) {
        if (moves[i] == 0 || std::abs(moves[i]) > 2) return false;
        turns += i > 0 && (moves[i] > 0) != (moves[i - 1] > 0) ? 1 : 0;
    }
    return turns <= 3 && std::set<int>(rhythm.begin(), rhythm.end()) == std::set<int>{0};
}

// An ostinato, a scale or a tune, with now and then a note that breaks it.
std::vector<Note> mixed(uint32_t seed, int count) {
    std::vector<Note> notes;
    int64_t start = 0;
    int key = 60, way = 1;
    const auto kind = hash32(seed, 1) % 3;
    const auto period = 2 + hash32(seed, 2) % 6, breaks = 9 + hash32(seed, 3) % 40, turns = 5 + hash32(seed, 4) % 8;
    for (int i = 0; i < count; ++i) {
        notes.push_back(at(start, key));
        const auto n = static_cast<uint32_t>(i);
        const uint32_t dice = hash32(seed, 100 + n), figure = hash32(seed, 50 + n % period);
        const bool broken = n % breaks == breaks - 1;
        if (kind == 0) key = 60 + static_cast<int>(figure % 12);
        else if (kind == 1) key += way * (1 + static_cast<int>(figure % 2));
        else key += static_cast<int>(dice % 9) - 4;
        if (broken) key += 1 + static_cast<int>(dice % 4);
        if (n % turns == turns - 1) way = -way;
        if (key > 96 || key < 30) key = 60;
        start += kind == 2 ? 240 * (1 + dice / 16 % 3) : kind == 0 && figure % 3 == 0 ? 480 : 240;
    }
    return notes;
}

}  // namespace

class PassagesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // The promise itself: every run of the threshold, of every piece, wherever it is put.
    void findsEveryCopiedRun() {
        const Passages passages = library();
        for (uint32_t piece = 0; piece < 60; ++piece) {
            const std::vector<Note> source = tune(piece, 120);
            for (size_t first = 0; first + kPassageNotes <= source.size(); first += 5) {
                const std::vector<Note> run(source.begin() + static_cast<std::ptrdiff_t>(first), source.begin() + static_cast<std::ptrdiff_t>(first + kPassageNotes));
                QVERIFY(passages.holds(run));
                QVERIFY(passages.holds(changed(run, 7, 1920 - run[0].start.value, 1)));
                QVERIFY(passages.holds(changed(run, -5, 0, 2)));
            }
            const std::vector<Note> strokes = drums(piece, 120);
            for (size_t first = 0; first + kPassageStrokes <= strokes.size(); first += 7) {
                const std::vector<Note> run(strokes.begin() + static_cast<std::ptrdiff_t>(first), strokes.begin() + static_cast<std::ptrdiff_t>(first + kPassageStrokes));
                QVERIFY(passages.holds(changed(run, 0, 3840, 1)));
            }
        }
    }

    // The promise and its exceptions, exactly: a planted passage is found if and only if one of its runs is no common property.
    void findsAllButCommonProperty() {
        PassagesBuilder builder("mixed");
        const auto often = tune(5000, 40), seldom = tune(5001, 40);
        for (uint32_t piece = 0; piece < 300; ++piece) {
            std::vector<std::vector<Note>> tracks{mixed(piece, 160)};
            if (piece <= kCommonPieces) tracks.push_back(often);
            if (piece < kCommonPieces) tracks.push_back(seldom);
            builder.add(tracks);
        }
        const Passages passages = builder.build();
        int planted = 0, common = 0;
        for (uint32_t copy = 0; copy < 6000; ++copy) {
            const std::vector<Note> source = mixed(hash32(31, copy) % 300, 160);
            const size_t count = kPassageNotes + hash32(32, copy) % 12, first = hash32(33, copy) % (source.size() - count);
            const std::vector<Note> run(source.begin() + static_cast<std::ptrdiff_t>(first), source.begin() + static_cast<std::ptrdiff_t>(first + count));
            bool own = false;
            for (size_t k = 0; k + kPassageNotes <= run.size(); ++k) {
                own = own || !isCommon({run.begin() + static_cast<std::ptrdiff_t>(k), run.begin() + static_cast<std::ptrdiff_t>(k + kPassageNotes)});
            }
            const std::vector<Note> moved = changed(run, static_cast<int>(hash32(34, copy) % 13) - 6, 1920, 1 + static_cast<int>(copy % 2));
            QCOMPARE(passages.holds(moved), own);
            ++planted;
            common += own ? 0 : 1;
        }
        qInfo("%d planted passages: %d of common property only, %d found", planted, common, planted - common);
        QVERIFY(common > 50 && common < planted / 2);
        QVERIFY(!passages.holds(often));
        QVERIFY(passages.holds(seldom));
    }

    // Half of a run at the end of one take and half at the beginning of the next is the run.
    void findsARunAcrossASeam() {
        const Passages passages = library();
        const std::vector<Note> source = tune(7, 120);
        Take before, take, after;
        before.length = take.length = after.length = {source[50].start.value};
        const auto put = [&](Take& into, size_t first, size_t last, int64_t from) {
            into.notes.clear();
            for (size_t i = first; i < last; ++i) {
                Note note = source[i];
                note.start = {note.start.value - from};
                into.notes.push_back(note);
            }
        };
        put(before, 42, 50, 0);
        put(take, 50, 58, source[50].start.value);
        QVERIFY(!passages.holds(before) && !passages.holds(take));
        QVERIFY(passages.holdsBetween(take, &before, nullptr));
        QVERIFY(passages.holdsBetween(before, nullptr, &take));
        // What only the neighbour holds is not the take's.
        put(after, 60, 90, source[60].start.value);
        take.notes = {at(0, 60)};
        QVERIFY(passages.holds(after));
        QVERIFY(!passages.holdsBetween(take, nullptr, &after));
    }

    // Inside other notes, under a chord, with a bass below.
    void findsARunInsideMore() {
        const Passages passages = library();
        std::vector<Note> notes = tune(999, 12);
        const int64_t from = notes.back().start.value + 480;
        const std::vector<Note> source = tune(3, 120);
        for (size_t i = 30; i < 30 + kPassageNotes; ++i) {
            Note stolen = source[i];
            stolen.start = {stolen.start.value - source[30].start.value + from};
            notes.push_back(stolen);
            Note below = stolen;
            below.key = 30 + static_cast<int>(i) % 2 * 5;
            notes.push_back(below);
        }
        sortNotes(notes);
        QVERIFY(passages.holds(notes));
    }

    void leavesOtherMusicAlone() {
        const Passages passages = library();
        int alarms = 0;
        for (uint32_t other = 1000; other < 1200; ++other) alarms += passages.holds(tune(other, 64)) || passages.holds(drums(other, 64)) ? 1 : 0;
        QCOMPARE(alarms, 0);
        const std::vector<Note> source = tune(5, 120);
        QVERIFY(!passages.holds({source.begin(), source.begin() + 12}));  // Short enough for anybody.
    }

    void figuresAreNobodysOwn() {
        PassagesBuilder builder("figures");
        std::vector<Note> ostinato, leaping;
        for (int i = 0; i < 64; ++i) {
            ostinato.push_back(at(i * 240, 60 + i % 4 * 3));
            leaping.push_back(at(i * 480, 40 + (i * 7) % 40));
        }
        for (int piece = 0; piece < kCommonPieces + 1; ++piece) {
            const std::vector<std::vector<Note>> tracks{ostinato, leaping};
            builder.add(tracks);
        }
        const Passages passages = builder.build();
        QVERIFY(!passages.holds(ostinato));
        QVERIFY(!passages.holds(leaping));
    }

    // A scale up and down in even notes is nobody's, in one piece or in many; with another rhythm it is somebody's line.
    void scalesAreNobodysOwn() {
        constexpr int kDegrees[] = {0, 2, 4, 5, 7, 9, 11, 12, 14, 16, 17, 19};
        std::vector<Note> even, dotted;
        int64_t start = 0;
        for (int i = 0; i < 40; ++i) {
            const int place = i % 22 < 11 ? i % 22 : 22 - i % 22;
            even.push_back(at(i * 240, 60 + kDegrees[place]));
            dotted.push_back(at(start, 60 + kDegrees[place]));
            start += i % 3 == 0 ? 720 : 240;
        }
        PassagesBuilder builder("scales");
        const std::vector<std::vector<Note>> tracks{even, dotted};
        builder.add(tracks);
        const Passages passages = builder.build();
        QVERIFY(!passages.holds(even));
        QVERIFY(passages.holds(dotted));
    }

    // Exactly the threshold, not less: one note short is no copy.
    void oneNoteLessIsNoCopy() {
        const Passages passages = library();
        for (uint32_t piece = 0; piece < 60; ++piece) {
            const std::vector<Note> source = tune(piece, 120);
            for (size_t first = 0; first + kPassageNotes <= source.size(); first += 13) {
                QVERIFY(!passages.holds({source.begin() + static_cast<std::ptrdiff_t>(first), source.begin() + static_cast<std::ptrdiff_t>(first + kPassageNotes - 1)}));
            }
        }
    }

    void keepsItsFile() {
        QTemporaryDir folder;
        const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "passages.idx";
        PassagesBuilder builder("kept");
        builder.addSource({{"shard", "A/one"}, {"sha256", "00"}});
        const std::vector<std::vector<Note>> tracks{tune(1, 200)};
        builder.add(tracks);
        const Result<Hash> hash = builder.write(file);
        QVERIFY(hash);
        const Result<Passages> read = Passages::load(file);
        QVERIFY(read);
        QCOMPARE(read->hash(), *hash);
        QCOMPARE(read->pieces(), 1);
        QCOMPARE(read->size(), builder.build().size());
        QCOMPARE(read->sources()[0]["shard"].get<std::string>(), std::string("A/one"));
        QVERIFY(read->holds(tune(1, 60)));
        std::string bytes = *readFile(file);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
        QVERIFY(writeFile(file, bytes.substr(0, bytes.size() - 9)));
        QVERIFY(!Passages::load(file));
        QCOMPARE(Passages::load(file.string() + "x").error().code, Code::NotFound);
    }
};

QTEST_MAIN(PassagesTest)
#include "passages_test.moc"
