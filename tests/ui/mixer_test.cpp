// SPDX-License-Identifier: GPL-3.0-or-later
// What is heard: sums, switching without a gap, levels, loops, seeks; and the tiles of a waveform.
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "core/render/live_meter.h"
#include "ui/timeline/mixer.h"
#include "ui/timeline/read_ahead.h"
#include "ui/timeline/waveform_item.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

constexpr int64_t kLength = 48000;

// One stem of a constant level, unity gain.
Version constant(int32_t level, int stems = 1) {
    Version version;
    for (int s = 0; s < stems; ++s) {
        const auto pcm = std::make_shared<const StoredPcm>(std::vector<int32_t>(static_cast<size_t>(kLength) * 2, level));
        version.stems.push_back({{0, kLength, 0, pcm, peaksOf(pcm->data(), pcm->size()), nullptr, 0}});
    }
    version.gains.push_back({0, kLength, 0, std::make_shared<const std::vector<uint32_t>>(static_cast<size_t>(kLength / 16 + 1), 1U << 24)});
    return version;
}
std::shared_ptr<const Programme> programme(std::vector<Version> versions) {
    auto made = std::make_shared<Programme>();
    made->length = kLength;
    made->versions = std::move(versions);
    return made;
}
std::vector<float> rendered(Mixer& mixer, int frames) {
    std::vector<float> out(static_cast<size_t>(frames) * 2);
    mixer.render(out.data(), frames);
    return out;
}
constexpr int32_t kQuarter = 8388608 / 4;

class Memory : public BlobStore {
  public:
    Result<Hash> put(const Chunk& chunk) override {
        const std::lock_guard lock(m_mutex);
        return m_chunks.emplace(chunk.hash(), chunk).first->first;
    }
    Result<Chunk> get(const Hash& hash) override {
        const std::lock_guard lock(m_mutex);
        const auto found = m_chunks.find(hash);
        if (found == m_chunks.end()) return fail(Code::NotFound, "no such chunk");
        return found->second;
    }
    bool contains(const Hash& hash) override { return get(hash).has_value(); }

  private:
    std::mutex m_mutex;
    std::map<Hash, Chunk> m_chunks;
};

std::vector<int32_t> ramp(int32_t from) {
    std::vector<int32_t> samples(static_cast<size_t>(kLength) * 2);
    for (size_t i = 0; i < samples.size(); ++i) samples[i] = from + static_cast<int32_t>(i);
    return samples;
}

}  // namespace

class MixerTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    // What is kept stays under its bound, but what is stored nowhere yet is never dropped.
    void theCacheIsBounded() {
        Memory blobs;
        constexpr size_t kWindow = static_cast<size_t>(kLength) * 2 * sizeof(int32_t);
        AudioCache cache(blobs, 2 * kWindow);
        std::vector<Hash> stored;
        for (int i = 0; i < 4; ++i) stored.push_back(*blobs.put(pcm24Chunk(ramp(i * 1000))));
        const Hash fresh = pcm24Chunk(ramp(77)).hash();
        cache.keep(fresh, ramp(77));
        for (const Hash& hash : stored) QVERIFY(cache.window(hash).has_value());
        QCOMPARE(cache.keptBytes(), 2 * kWindow);
        QVERIFY(cache.window(fresh).has_value());   // Only the cache has it.
        QCOMPARE((**cache.window(stored[0]))[5], 5);
        QCOMPARE(cache.keptBytes(), 2 * kWindow);
        QVERIFY(cache.peek(stored[1]).has_value());
        QCOMPARE(cache.keptBytes(), 2 * kWindow);
    }
    // A cue too long for memory is the same samples from the disk, in files that have no name; each window is there once.
    void longCuesPlayFromTheDisk() {
        QStandardPaths::setTestModeEnabled(true);
        Memory blobs;
        AudioCache cache(blobs);
        PeakShelf shelf;
        Revision revision;
        revision.length = {2 * kLength};
        revision.sections = {{SectionId::create(), "A", 0, 1, {0}, {kLength}, {500}, {}}, {SectionId::create(), "B", 1, 1, {kLength}, {2 * kLength}, {500}, {}}};
        revision.stems = {{StemId::create(), "bass", "bass", "pad.warm"}};
        const Hash gain = *blobs.put(gainChunk(std::vector<uint32_t>(static_cast<size_t>(kLength / 16 + 1), 1U << 24)));
        for (size_t i = 0; i < 2; ++i) {
            const Hash window = *blobs.put(pcm24Chunk(ramp(static_cast<int32_t>(i) * 500)));
            revision.cells.push_back({revision.sections[i].id, revision.stems[0].id, {}, {0}, {}, window});
            revision.gains.push_back({revision.sections[i].id, gain, {0}});
        }
        const auto memory = versionOf(cache, shelf, revision);
        QVERIFY(memory.has_value());
        QVERIFY(!memory->stems[0][0].pcm->mapped());
        PeakShelf other;
        AudioCache unread(blobs);
        const auto disk = versionOf(unread, other, revision, 0);
        QVERIFY(disk.has_value());
        QCOMPARE(unread.keptBytes(), size_t{0});
        for (size_t i = 0; i < 2; ++i) {
            const StoredPcm& a = *memory->stems[0][i].pcm;
            const StoredPcm& b = *disk->stems[0][i].pcm;
            QVERIFY(b.mapped());
            QVERIFY(std::equal(a.data(), a.data() + a.size(), b.data(), b.data() + b.size()));
            letGo(b, -5, static_cast<int64_t>(b.size()) + 99);   // It comes again from the disk; what is in memory cannot go.
            letGo(a, 0, static_cast<int64_t>(a.size()));
            QVERIFY(std::equal(a.data(), a.data() + a.size(), b.data(), b.data() + b.size()));
            bringIn(b, 7, 100000000);
        }
        // Read ahead beside the playhead, over every edge; what is played no more is not held on to.
        {
            ReadAhead ahead;
            auto programme = std::make_shared<const Programme>(Programme{2 * kLength, {*disk}});
            const std::weak_ptr<const Programme> gone = programme;
            ahead.use(programme);
            for (int64_t at = -100; at < 3 * kLength; at += kLength / 7) {
                ahead.seek(0, at);
                ahead.follow(0, at, 4);
                ahead.follow(0, at, -8);
                ahead.seek(3, at);
            }
            programme = nullptr;
            QVERIFY(!gone.expired());
            ahead.use(nullptr);
            QTRY_VERIFY(gone.expired());
        }
        QVERIFY(QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).entryList({QStringLiteral("sound-*")}, QDir::Files).isEmpty());
        const auto again = versionOf(unread, other, revision, 0);
        QCOMPARE(again->stems[0][1].pcm, disk->stems[0][1].pcm);   // A null test knows by this that nothing differs.
        // Where the disk has no place it is kept in memory.
        QVERIFY(!StoredPcm::onDisk(std::make_shared<const std::vector<int32_t>>(ramp(0)), QStringLiteral("/proc/nowhere"))->mapped());
    }
    void stemsAddUpAndThePositionIsTheSample() {
        Mixer mixer;
        mixer.setProgramme(programme({constant(kQuarter, 2)}));
        mixer.setPlaying(true);
        const auto out = rendered(mixer, 4800);
        QCOMPARE(mixer.position(), 4800);
        QVERIFY(std::fabs(out.back() - 0.5F) < 1e-5F);
        QVERIFY(std::fabs(out[0]) < 0.01F);  // The start is a ramp.
        QVERIFY(std::fabs(mixer.takePeak(0) - 0.5F) < 1e-5F);
    }
    void theGuideIsHeardAndNotMetered() {
        Mixer mixer;
        auto made = std::make_shared<Programme>(*programme({constant(kQuarter)}));
        made->guide = std::make_shared<const std::vector<int32_t>>(std::vector<int32_t>(9600, kQuarter));   // 0.1 s.
        mixer.setProgramme(made);
        mixer.setGuideLevel(0.5F);
        mixer.setPlaying(true);
        const auto out = rendered(mixer, 9600);
        QVERIFY(std::fabs(out[4000 * 2] - 0.375F) < 1e-5F);
        QVERIFY(std::fabs(out.back() - 0.25F) < 1e-5F);          // It is over.
        QVERIFY(std::fabs(mixer.takePeak(0) - 0.25F) < 1e-5F);   // As it is delivered.
        std::vector<float> metered;
        mixer.tap().take(metered);
        QVERIFY(metered.size() > 8000 && std::fabs(metered[8000] - 0.25F) < 1e-5F);
    }
    void nothingToPlayIsSilence() {
        Mixer mixer;
        mixer.setPlaying(true);
        for (const float value : rendered(mixer, 480)) QCOMPARE(value, 0.0F);
    }
    void versionsSwitchWithoutAStepAtTheSamePosition() {
        Mixer mixer;
        mixer.setProgramme(programme({constant(kQuarter), constant(-kQuarter)}));
        mixer.setPlaying(true);
        (void)rendered(mixer, 4800);
        mixer.setVersion(1);
        const auto out = rendered(mixer, 4800);
        QCOMPARE(mixer.position(), 9600);
        for (size_t i = 2; i < out.size(); i += 2) QVERIFY(std::fabs(out[i] - out[i - 2]) < 0.5F / Mixer::kRamp * 1.01F);
        QVERIFY(std::fabs(out.back() + 0.25F) < 1e-5F);
    }
    void aHeldPartSoundsTheSameInEveryVersion() {
        Version other = constant(kQuarter);
        other.matchFrom = 24000;
        other.matchTo = kLength;
        other.match = 0.5F;
        Mixer mixer;
        mixer.setProgramme(programme({constant(kQuarter), other}));
        mixer.setVersion(1);
        mixer.setPlaying(true);
        const auto before = rendered(mixer, 24000);
        QVERIFY(std::fabs(before.back() - 0.25F) < 1e-5F);
        const auto after = rendered(mixer, 4800);
        QVERIFY(std::fabs(after.back() - 0.125F) < 1e-5F);   // Matched where it was remade only.
        mixer.setMatch(false);
        (void)rendered(mixer, 480);
        QVERIFY(std::fabs(rendered(mixer, 480).back() - 0.25F) < 1e-5F);
    }
    // A match that raises turns everything else down instead; without a match all is as it is.
    void aMatchDoesNotClip() {
        Version softer = constant(kQuarter);
        softer.matchTo = kLength;
        softer.match = 2;
        auto both = std::make_shared<Programme>(*programme({constant(kQuarter), softer}));
        both->trim = 0.5F;
        Mixer mixer;
        mixer.setProgramme(both);
        mixer.setPlaying(true);
        QVERIFY(std::fabs(rendered(mixer, 4800).back() - 0.125F) < 1e-5F);
        mixer.setVersion(1);
        const auto matched = rendered(mixer, 4800);
        QVERIFY(std::fabs(matched.back() - 0.25F) < 1e-5F);
        for (size_t i = 2; i < matched.size(); i += 2) QVERIFY(std::fabs(matched[i] - matched[i - 2]) < 0.01F);
        mixer.setMatch(false);
        (void)rendered(mixer, 960);
        QVERIFY(std::fabs(rendered(mixer, 480).back() - 0.25F) < 1e-5F);
        mixer.setVersion(0);
        (void)rendered(mixer, 960);
        QVERIFY(std::fabs(rendered(mixer, 480).back() - 0.25F) < 1e-5F);
    }
    void mutingRampsAndIsNotStored() {
        Mixer mixer;
        mixer.setProgramme(programme({constant(kQuarter, 2)}));
        mixer.setPlaying(true);
        (void)rendered(mixer, 960);
        mixer.setLevel(1, 0);
        const auto out = rendered(mixer, 960);
        for (size_t i = 2; i < out.size(); i += 2) QVERIFY(std::fabs(out[i] - out[i - 2]) < 0.01F);
        QVERIFY(std::fabs(out.back() - 0.25F) < 1e-5F);
    }
    void aLoopComesBackToItsStart() {
        Mixer mixer;
        mixer.setProgramme(programme({constant(kQuarter)}));
        mixer.setLoop(1000, 2000);
        mixer.seek(1000);
        mixer.setPlaying(true);
        (void)rendered(mixer, 2500);
        QCOMPARE(mixer.position(), 1500);
    }
    // Two halves, of which the second was made again; the null test is silent exactly where the same window stands.
    void theNullTestIsSilentWhereNothingChanged() {
        const auto window = [](int32_t level) { return std::make_shared<const StoredPcm>(std::vector<int32_t>(static_cast<size_t>(kLength) * 2, level)); };
        const auto held = window(kQuarter), old = window(1000), fresh = window(kQuarter);
        const std::vector<std::vector<Segment>> a{{{0, 24000, 0, held, nullptr, nullptr, 0}, {24000, kLength, 100, old, nullptr, nullptr, 0}}, {}};
        const std::vector<std::vector<Segment>> b{{{0, 12000, 0, held, nullptr, nullptr, 0}, {12000, 24000, 12000, held, nullptr, nullptr, 0}, {24000, kLength, 0, fresh, nullptr, nullptr, 0}},
                                                  {{0, 1000, 0, old, nullptr, nullptr, 0}}};
        const Version nulled = nullOf(a, b);
        QCOMPARE(nulled.stems.size(), size_t{2});
        QCOMPARE(nulled.stems[0].size(), size_t{1});   // A cut in the held half is no difference.
        QCOMPARE(nulled.stems[0][0].start, 24000);
        QCOMPARE(nulled.stems[1].size(), size_t{1});   // A stem that is new is all difference.
        Mixer mixer;
        mixer.setProgramme(programme({nulled}));
        mixer.setLevel(1, 0);
        mixer.seek(2000);
        mixer.setPlaying(true);
        for (const float value : rendered(mixer, 10000)) QCOMPARE(value, 0.0F);
        mixer.seek(30000);
        QVERIFY(std::fabs(rendered(mixer, 960).back() - static_cast<float>(kQuarter - 1000) / 8388608.0F) < 1e-6F);
    }
    void whatIsChosenInSilenceSoundsAlone() {
        Mixer mixer;
        mixer.setProgramme(programme({constant(kQuarter), constant(0)}));
        mixer.setVersion(1);
        (void)rendered(mixer, 480);
        mixer.setPlaying(true);
        for (const float value : rendered(mixer, 960)) QCOMPARE(value, 0.0F);
    }
    void aNullTestIsDrawnToo() {
        const auto window = [](int32_t level) { return std::make_shared<const StoredPcm>(std::vector<int32_t>(static_cast<size_t>(kLength) * 2, level)); };
        const std::vector<std::vector<Segment>> a{{{0, kLength, 0, window(kQuarter), nullptr, nullptr, 0}}}, b{{{0, kLength, 0, window(kQuarter), nullptr, nullptr, 0}}},
            c{{{0, kLength, 0, window(-kQuarter), nullptr, nullptr, 0}}};
        for (const double perPixel : {1000.0, 100.0}) {
            // Equal samples in two windows are silence, whatever the windows are called.
            QCOMPARE(qAlpha(WaveformItem::drawTile(nullOf(a, b).stems[0], 0, perPixel, {256, 64}, 1, Qt::red).pixel(20, 16)), 0);
            QVERIFY(qAlpha(WaveformItem::drawTile(nullOf(a, c).stems[0], 0, perPixel, {256, 64}, 1, Qt::red).pixel(20, 45)) > 0);
        }
    }
    void itStopsAtTheEnd() {
        Mixer mixer;
        mixer.setProgramme(programme({constant(kQuarter)}));
        mixer.seek(kLength - 100);
        mixer.setPlaying(true);
        (void)rendered(mixer, 480);
        QVERIFY(mixer.atEnd());
        QVERIFY(!mixer.playing());
        QCOMPARE(mixer.position(), kLength);
    }
    // EBU Tech 3341, case 1, through the mixer and over the tap; another place or a muted stem begins anew.
    void theMetersShowWhatIsHeard() {
        constexpr int64_t kTone = 48000 * 8;
        std::vector<int32_t> samples(static_cast<size_t>(kTone) * 2);
        for (int64_t i = 0; i < kTone; ++i) {
            const double value = std::pow(10.0, -23.0 / 20) * 8388608 * std::sin(2 * 3.14159265358979323846 * 1000 * static_cast<double>(i) / 48000);
            samples[static_cast<size_t>(i * 2)] = samples[static_cast<size_t>(i * 2 + 1)] = static_cast<int32_t>(value);
        }
        const auto pcm = std::make_shared<const StoredPcm>(std::move(samples));
            Version tone;
        tone.stems.push_back({{0, kTone, 0, pcm, peaksOf(pcm->data(), pcm->size()), nullptr, 0}});
        auto made = std::make_shared<Programme>();
        made->length = kTone;
        made->versions = {tone};
        Mixer mixer;
        mixer.setProgramme(made);
        mixer.setPlaying(true);
        LiveMeter meter;
        std::vector<float> heard;
        for (int i = 0; i < 700; ++i) {
            (void)rendered(mixer, 480);
            if (i % 50 == 49) {
                mixer.tap().take(heard);
                meter.add(heard);
            }
        }
        QCOMPARE(mixer.tap().dropped(), 0);
        QVERIFY(std::fabs(meter.reading().momentary + 23) < 0.1);
        QVERIFY(std::fabs(meter.reading().shortTerm + 23) < 0.1);
        QVERIFY(std::fabs(meter.reading().integrated + 23) < 0.1);
        // Paused, nothing more arrives; the tap holds what nobody fetched and then counts what it drops.
        mixer.setPlaying(false);
        (void)rendered(mixer, 960);
        mixer.tap().take(heard);
        (void)rendered(mixer, 960);
        mixer.tap().take(heard);
        QVERIFY(heard.empty());
        mixer.setLoop(0, kTone);
        mixer.setPlaying(true);
        for (int i = 0; i < 600; ++i) (void)rendered(mixer, 480);
        QVERIFY(mixer.tap().dropped() > 0);
    }
    void aTileShowsTheSoundWhereItIs() {
        std::vector<int32_t> samples(static_cast<size_t>(kLength) * 2, 0);
        for (size_t i = 24000 * 2; i < 36000 * 2; ++i) samples[i] = i % 2 == 0 ? 4194304 : -4194304;
        const auto pcm = std::make_shared<const StoredPcm>(std::move(samples));
            const std::vector<Segment> segments{{0, kLength, 0, pcm, peaksOf(pcm->data(), pcm->size()), nullptr, 0}};
        for (const double perPixel : {1000.0, 187.5}) {   // From peaks, and from samples.
            const auto from = static_cast<int64_t>(perPixel > 500 ? 0 : 16000);
            const QImage tile = WaveformItem::drawTile(segments, from, perPixel, {256, 64}, 1, Qt::red);
            const auto lit = [&](double sample) {
                const int x = static_cast<int>((sample - static_cast<double>(from)) / perPixel);
                return qAlpha(tile.pixel(x, 18)) > 0;
            };
            QVERIFY(!lit(20000));
            QVERIFY(lit(30000));
            QVERIFY(!lit(40000));
        }
    }
};

QTEST_MAIN(MixerTest)
#include "mixer_test.moc"
