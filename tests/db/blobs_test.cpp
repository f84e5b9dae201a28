// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/blobs/file_blob_store.h"

#include <QTemporaryDir>
#include <QtTest>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "db/blobs/codec.h"

using namespace fermata;
using namespace fermata::db;
namespace fs = std::filesystem;
using std::chrono::hours;
using std::chrono::seconds;

class BlobsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    fs::path folder() const { return m_folder->path().toStdString(); }
    FileBlobStore store() const { return FileBlobStore(folder() / "blobs"); }

    static Chunk noise(uint32_t seed, size_t frames) {
        std::vector<int32_t> samples(frames * 2);
        for (size_t i = 0; i < samples.size(); ++i) {
            samples[i] = static_cast<int32_t>(hash32(seed, static_cast<uint32_t>(i))) >> 8;
        }
        return pcm24Chunk(samples);
    }

    static void makeOld(const fs::path& path) {
        const timespec long_ago[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), long_ago, 0), 0);
    }

    static size_t filesIn(const fs::path& path) {
        size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(path)) {
            count += entry.is_regular_file() && entry.path().filename() != ".lock";
        }
        return count;
    }

  private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyKindComesBackBitForBit_data() {
        QTest::addColumn<int>("index");
        const char* names[] = {"noise", "full scale", "one frame", "no frame", "mono 96k", "ten channels", "ragged",
                               "carry with NaN", "gain", "document", "empty document"};
        for (int i = 0; i < static_cast<int>(std::size(names)); ++i) QTest::newRow(names[i]) << i;
    }

    void everyKindComesBackBitForBit() {
        QFETCH(int, index);
        Chunk mono = noise(3, 500);
        mono.channels = 1;
        mono.sampleRate = 96000;
        Chunk ten = noise(4, 500);
        ten.channels = 10;
        Chunk ragged = noise(5, 7);
        ragged.payload.pop_back();
        const Chunk chunks[] = {noise(1, 48000), pcm24Chunk({8388607, -8388608, 0, -1, 1, 8388607}), noise(2, 1),
                                pcm24Chunk({}), mono, ten, ragged,
                                carryChunk({0.0F, -0.0F, std::numeric_limits<float>::quiet_NaN(), 1e-45F, 1e38F, -1.0F}),
                                gainChunk({1u << 24, 0, 0xffffffffu}), documentChunk(std::string(100'000, 'a')), documentChunk("")};
        const Chunk& chunk = chunks[index];
        auto blobs = store();
        const auto hash = blobs.put(chunk);
        QVERIFY2(hash.has_value(), hash ? "" : hash.error().message.c_str());
        QVERIFY(*hash == chunk.hash());
        QVERIFY(blobs.contains(*hash));
        const auto back = blobs.get(*hash);
        QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
        QVERIFY(back->kind == chunk.kind);
        QCOMPARE(back->sampleRate, chunk.sampleRate);
        QCOMPARE(back->channels, chunk.channels);
        QVERIFY(back->payload == chunk.payload);
    }

    void manyKeepTheirOrderAndEqualOnesAreStoredOnce() {
        std::vector<Chunk> chunks;
        for (uint32_t i = 0; i < 20; ++i) chunks.push_back(noise(i / 2, 300));
        auto blobs = store();
        const auto hashes = blobs.putMany(chunks);
        QVERIFY(hashes.has_value());
        for (size_t i = 0; i < chunks.size(); ++i) QVERIFY((*hashes)[i] == chunks[i].hash());
        QCOMPARE(blobs.list()->size(), size_t{10});
        QCOMPARE(filesIn(blobs.folder()), size_t{10});
    }

    void anyChangedByteIsFoundAndTheFileNamed() {
        auto blobs = store();
        const Chunk chunks[] = {noise(9, 200), documentChunk("the client's mail")};
        for (const Chunk& chunk : chunks) {
            const Hash hash = *blobs.put(chunk);
            const fs::path path = blobs.pathOf(hash);
            const std::string good = *readFile(path);
            for (size_t at = 0; at < good.size(); at += 1 + good.size() / 97) {
                std::string bad = good;
                bad[at] = static_cast<char>(bad[at] ^ 0x10);
                std::ofstream(path, std::ios::binary) << bad;
                const auto read = blobs.get(hash);
                // Bytes that say nothing about the contents (the encoder's name, reserved ones) may change unseen.
                if (read) QVERIFY(read->hash() == hash);
                else QVERIFY(read.error().code == Code::Corrupt && read.error().message.find(path.string()) != std::string::npos);
            }
            std::string bad = good;
            bad[good.size() - 3] = static_cast<char>(bad[good.size() - 3] ^ 1);
            std::ofstream(path, std::ios::binary) << bad;
            QVERIFY(!blobs.get(hash));
        }
    }

    void aCutFileIsDamagedAndPuttingItAgainHeals() {
        auto blobs = store();
        const Chunk chunk = noise(10, 1000);
        const Hash hash = *blobs.put(chunk);
        fs::resize_file(blobs.pathOf(hash), 100);
        QVERIFY(!blobs.contains(hash));
        QCOMPARE(blobs.get(hash).error().code, Code::Corrupt);
        QVERIFY(blobs.put(chunk).has_value());
        QVERIFY(blobs.get(hash).has_value());
    }

    void whatWasNeverPutIsNotFound() {
        auto blobs = store();
        QVERIFY(!blobs.contains(sha256("x")));
        QCOMPARE(blobs.get(sha256("x")).error().code, Code::NotFound);
        QVERIFY(blobs.list()->empty());
        QCOMPARE(blobs.collectGarbage({}, seconds(0))->removed, int64_t{0});
    }

    void theSweepTakesOnlyOldUnreferencedChunks() {
        auto blobs = store();
        const Hash referenced = *blobs.put(noise(1, 50)), young = *blobs.put(noise(2, 50)), old = *blobs.put(noise(3, 50));
        makeOld(blobs.pathOf(referenced));
        makeOld(blobs.pathOf(old));
        std::ofstream(blobs.folder() / "incoming" / "left-by-a-kill") << "part";
        const auto sweep = blobs.collectGarbage({referenced}, hours(1));
        QVERIFY(sweep.has_value());
        QCOMPARE(sweep->removed, int64_t{1});
        QCOMPARE(sweep->kept, int64_t{2});
        QVERIFY(sweep->removedBytes > 0);
        QVERIFY(blobs.contains(referenced) && blobs.contains(young) && !blobs.contains(old));
        QVERIFY(fs::is_empty(blobs.folder() / "incoming"));
    }

    void puttingAgainMakesAnOldChunkYoung() {
        auto blobs = store();
        const Hash hash = *blobs.put(noise(1, 50));
        makeOld(blobs.pathOf(hash));
        QVERIFY(blobs.put(noise(1, 50)).has_value());
        QCOMPARE(blobs.collectGarbage({}, hours(1))->removed, int64_t{0});
        QVERIFY(blobs.contains(hash));
    }

    // Old garbage is put again and again while sweeps run: what put() answered for must be there afterwards.
    void aPutThatRacesTheSweepNeverLoses() {
        std::atomic<bool> done = false;
        std::atomic<int> lost = 0;
        std::thread sweeper([&] {
            auto blobs = store();
            while (!done) {
                if (!blobs.collectGarbage({}, hours(1))) ++lost;
            }
        });
        std::vector<std::thread> writers;
        for (uint32_t writer = 0; writer < 2; ++writer) {
            writers.emplace_back([&, writer] {
                auto blobs = store();
                for (uint32_t i = 0; i < 60; ++i) {
                    const Chunk chunk = noise(writer * 7 + i % 5, 40);
                    const auto hash = blobs.put(chunk);
                    if (!hash || !blobs.get(*hash)) ++lost;
                    const timespec long_ago[2] = {{1'000'000'000, 0}, {1'000'000'000, 0}};
                    ::utimensat(AT_FDCWD, blobs.pathOf(chunk.hash()).c_str(), long_ago, 0);
                }
            });
        }
        for (std::thread& writer : writers) writer.join();
        done = true;
        sweeper.join();
        QCOMPARE(lost.load(), 0);
    }

    void aKilledPutLeavesNoChunkThatIsNotWhole() {
        for (int round = 0; round < 5; ++round) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto blobs = store();
                for (uint32_t i = 0;; ++i) {
                    if (!blobs.put(noise(i, 5000))) ::_exit(1);
                }
            }
            auto blobs = store();
            while (blobs.list()->size() < static_cast<size_t>(round + 1) * 3) std::this_thread::yield();
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const auto hashes = blobs.list();
            for (const Hash& hash : *hashes) QVERIFY(blobs.get(hash).has_value());
        }
    }

    void aFullDiskIsSaidAndNothingIsHalfWritten() {
        if (::geteuid() != 0) QSKIP("Mounting a tiny disk takes root.");
        const fs::path disk = folder() / "disk";
        fs::create_directory(disk);
        if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=1m") != 0) QSKIP("No tmpfs can be mounted here.");
        FileBlobStore blobs(disk / "blobs");
        QVERIFY(blobs.put(noise(1, 10'000)).has_value());
        std::vector<Chunk> many;
        for (uint32_t i = 0; i < 30; ++i) many.push_back(noise(100 + i, 20'000));
        const auto full = blobs.putMany(many);
        const size_t left = filesIn(disk);
        const auto first = blobs.get(noise(1, 10'000).hash());
        const auto small = blobs.put(noise(2, 100));
        ::umount2(disk.c_str(), MNT_DETACH);
        QVERIFY(!full);
        QCOMPARE(full.error().code, Code::NoSpace);
        QCOMPARE(left, size_t{1});
        QVERIFY(first.has_value());
        QVERIFY(small.has_value());
    }

    void forgedHeadersAreRefused() {
        std::string bytes = *encodeBlob(noise(1, 100));
        QVERIFY(decodeBlob(bytes).has_value());
        QVERIFY(!decodeBlob(""));
        QVERIFY(!decodeBlob(bytes.substr(0, 39)));
        std::string huge = bytes;
        huge[24 + 4] = 1;  // The payload's length gains 2^32.
        QVERIFY(!decodeBlob(huge));
        std::string document = *encodeBlob(documentChunk("hello"));
        document[24] = 100;
        QVERIFY(!decodeBlob(document));
    }
};

QTEST_GUILESS_MAIN(BlobsTest)
#include "blobs_test.moc"
