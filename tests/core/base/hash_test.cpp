// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256, RFC 6962 Merkle heads, UUIDs and chunk names against published values.
#include <QtTest>

#include <set>

#include "core/base/chunk.h"
#include "core/base/hash.h"
#include "core/base/ids.h"

using namespace fermata;

class HashTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sha256OfPublishedTexts() {
        QCOMPARE(sha256("").hex(), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc").hex(), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex(),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        Sha256 pieces;
        pieces.update("a");
        pieces.update(std::string_view());
        pieces.update("bc");
        QCOMPARE(pieces.finish(), sha256("abc"));
    }

    void hexRoundTripAndRefusals() {
        const Hash hash = sha256("abc");
        QCOMPARE(*Hash::fromHex(hash.hex()), hash);
        for (const char* bad : {"", "ab", "zz7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}) {
            const auto parsed = Hash::fromHex(bad);
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().code, Code::InvalidArgument);
        }
        QVERIFY(Hash().isNull());
        QVERIFY(!hash.isNull());
    }

    // The test vectors of Certificate Transparency (github.com/google/certificate-transparency, merkle tree tests).
    void merkleHeadsOfRfc6962() {
        const std::vector<std::string> inputs = {
            std::string(), std::string("\x00", 1), std::string("\x10", 1), std::string("\x20\x21", 2), std::string("\x30\x31", 2),
            std::string("\x40\x41\x42\x43", 4), std::string("\x50\x51\x52\x53\x54\x55\x56\x57", 8),
            std::string("\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f", 16)};
        const char* const roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                     "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                                     "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                                     "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                                     "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                                     "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                                     "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
        QCOMPARE(merkleRoot({}).hex(), sha256("").hex());
        for (size_t n = 1; n <= inputs.size(); ++n) {
            QCOMPARE(merkleRoot(std::span(inputs).first(n)).hex(), std::string(roots[n - 1]));
        }
    }

    void uuidsAreVersionSevenAndOrdered() {
        std::set<std::string> seen;
        for (int i = 0; i < 2000; ++i) {
            const std::string id = newUuid();
            QVERIFY(isUuid(id));
            QCOMPARE(id[14], '7');
            QVERIFY(std::string("89ab").find(id[19]) != std::string::npos);
            QVERIFY(seen.insert(id).second);
        }
        const std::string first = newUuid().substr(0, 13);
        QVERIFY(first <= newUuid().substr(0, 13));
        for (const char* bad : {"", "x", "0191d2c1-0000-7000-8000-00000000000", "0191d2c1-0000-7000-8000-00000000000G",
                                "0191D2C1-0000-7000-8000-000000000000", "0191d2c1+0000-7000-8000-000000000000"}) {
            QVERIFY(!isUuid(bad));
            QVERIFY(!CueId::parse(bad));
        }
    }

    void countedRandomnessIsFixed() {
        // Stored music depends on these values: a change would make old seeds give other notes.
        QCOMPARE(mix32(0), 0U);
        QCOMPARE(hash32(1, 2), hash32(1, 2));
        QVERIFY(hash32(1, 2) != hash32(2, 1));
        QCOMPARE(hash32("abc"), 0xba7816bfU);
        uint32_t ones = 0;
        for (uint32_t i = 0; i < 4096; ++i) ones += static_cast<uint32_t>(__builtin_popcount(hash32(7, i)));
        QVERIFY(ones > 4096 * 16 - 1500 && ones < 4096 * 16 + 1500);
    }

    void chunkNamesCoverKindAndPayload() {
        const Chunk chunk = pcm24Chunk({0, 8388607, -8388608, -1});
        QCOMPARE(chunk.frames(), int64_t{2});
        QCOMPARE(chunk.hash(), sha256("fermata-chunk pcm24 48000 2 12\n" +
                                      std::string(reinterpret_cast<const char*>(chunk.payload.data()), chunk.payload.size())));
        QCOMPARE(*pcm24Samples(chunk), (std::vector<int32_t>{0, 8388607, -8388608, -1}));
        QCOMPARE(carrySamples(chunk).error().code, Code::Corrupt);
        QCOMPARE(documentBytes(documentChunk("a\0b")), std::string("a"));
        QCOMPARE(*gainPoints(gainChunk({1U << 24, 7})), (std::vector<uint32_t>{1U << 24, 7}));
    }

    void pathsLeadFromEachLeafToTheRoot() {
        for (size_t count = 1; count <= 20; ++count) {
            std::vector<std::string> leaves;
            for (size_t i = 0; i < count; ++i) leaves.push_back("leaf " + std::to_string(i));
            for (size_t index = 0; index < count; ++index) {
                // RFC 9162 section 2.1.3.2.
                Hash node = merkleRoot(std::span(leaves).subspan(index, 1));
                size_t fn = index, sn = count - 1;
                for (const Hash& step : merklePath(leaves, index)) {
                    QVERIFY(sn > 0);
                    Sha256 digest;
                    digest.update(std::string_view("\1", 1));
                    const bool right = fn % 2 == 1 || fn == sn;
                    digest.update(std::as_bytes(std::span(right ? step.bytes : node.bytes)));
                    digest.update(std::as_bytes(std::span(right ? node.bytes : step.bytes)));
                    node = digest.finish();
                    if (right) {
                        while (fn % 2 == 0 && fn != 0) { fn /= 2; sn /= 2; }
                    }
                    fn /= 2;
                    sn /= 2;
                }
                QCOMPARE(sn, size_t{0});
                QCOMPARE(node.hex(), merkleRoot(leaves).hex());
            }
        }
    }
};

QTEST_GUILESS_MAIN(HashTest)
#include "hash_test.moc"
