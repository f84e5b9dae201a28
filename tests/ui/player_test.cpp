// SPDX-License-Identifier: GPL-3.0-or-later
// What the player does with its outputs: a seek does not wait for what is buffered, a device that goes away or stops
// taking sound is left at the place that was heard, and gaps are counted. The devices here are made of paper.
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "ui/timeline/ahead.h"
#include "ui/timeline/player.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

constexpr int64_t kLength = 480000;

// Each sample says where it is: its value is its place.
std::shared_ptr<const Programme> places() {
    std::vector<int32_t> samples(static_cast<size_t>(kLength) * 2);
    for (size_t i = 0; i < samples.size(); ++i) samples[i] = static_cast<int32_t>(i / 2) * 16;
    const auto pcm = std::make_shared<const StoredPcm>(std::move(samples));
    Version version;
    version.stems.push_back({{0, kLength, 0, pcm, peaksOf(pcm->data(), pcm->size()), nullptr, 0}});
    auto made = std::make_shared<Programme>();
    made->length = kLength;
    made->versions = {version};
    return made;
}

// A device that keeps `waiting` frames between mixer and ear, and plays when the test says so.
class Paper : public Output {
  public:
    Paper(Mixer& mixer, Tell tell, int waiting) : m_ahead(mixer), m_tell(std::move(tell)), m_waiting(waiting / Ahead::kBlock * Ahead::kBlock) {}
    ~Paper() override { gone = true; }
    QString name() const override { return QStringLiteral("paper"); }
    bool audible() const override { return true; }
    void start() override { started = true; }
    void refresh() override {
        const int blocks = m_ahead.cut(unheard());
        replaced += blocks;
        m_queue.resize(m_queue.size() - static_cast<size_t>(blocks) * Ahead::kBlock * 2);
        put(blocks);
    }
    int64_t latency() const override { return m_waiting; }
    int64_t underruns() const override { return gaps; }

    // The next place that is heard, as its sample; the buffer is full again afterwards.
    std::vector<int64_t> hear(int frames) {
        while (unheard() < m_waiting + frames) put(1);
        std::vector<int64_t> heard;
        for (int i = 0; i < frames; ++i) heard.push_back(std::lround(m_queue[static_cast<size_t>(i) * 2] * 8388608.0F / 16));
        m_queue.erase(m_queue.begin(), m_queue.begin() + frames * 2);
        return heard;
    }
    void say(News news) { m_tell(news); }
    static inline bool gone = false;
    bool started = false;
    int gaps = 0, replaced = 0;

  private:
    int64_t unheard() const { return static_cast<int64_t>(m_queue.size() / 2); }
    void put(int blocks) {
        std::vector<float> block(static_cast<size_t>(blocks) * Ahead::kBlock * 2);
        m_ahead.render(block.data(), blocks);
        m_queue.insert(m_queue.end(), block.begin(), block.end());
    }
    Ahead m_ahead;
    Tell m_tell;
    int64_t m_waiting;
    std::vector<float> m_queue;
};

// The player with devices that the test holds in its hand; each one that is asked for is the newest.
struct Bench {
    Paper* paper = nullptr;
    int asked = 0;
    bool opens = true;
    Player player;
    explicit Bench(int waiting = 4800) : player(nullptr, [this, waiting](Mixer& mixer, Output::Tell tell) {
        auto made = std::make_unique<Paper>(mixer, tell, waiting);
        paper = made.get();
        ++asked;
        tell(opens ? Output::News::Opened : Output::News::Lost);
        return made;
    }) {
        player.setProgramme(places());
    }
    bool open() { return QTest::qWaitFor([&] { return player.audible() && paper->started; }, 2000); }
};

}  // namespace

class PlayerTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { Paper::gone = false; }

    // 100 ms wait in the device. A seek is heard after 10 ms and a block at most, whole after the 8 ms of its fade.
    void aSeekArrivesWithinThirtyMilliseconds() {
        Bench bench;
        QVERIFY(bench.open());
        bench.player.play();
        (void)bench.paper->hear(9600);
        int64_t slowest = 0;
        for (int i = 0; i < 20; ++i) {
            const int64_t target = 400000 - i * 17000;
            const int64_t last = bench.paper->hear(1000 + i * 7).back();
            bench.player.seek(static_cast<double>(target));
            const auto heard = bench.paper->hear(4800);
            QCOMPARE(heard[0], last + 1);   // No gap: what is on its way goes on.
            const auto there = std::find_if(heard.begin(), heard.end(), [&](int64_t at) { return std::abs(at - target) < 2000; });
            QVERIFY(there != heard.end());
            slowest = std::max<int64_t>(slowest, there - heard.begin());
            QVERIFY(std::abs(heard.back() - (target + 4800 - (there - heard.begin()))) <= Mixer::kRamp + Ahead::kBlock);
        }
        QVERIFY2(slowest <= 30 * 48, qPrintable(QString::number(slowest)));
        QVERIFY(bench.paper->replaced >= 20 * 15);   // Most of the 100 ms, each time.
    }
    // The device asked for more between the seek and the cut.
    void aSeekThatIsBufferedAlreadyIsNotCutOff() {
        Mixer mixer;
        Ahead ahead(mixer);
        const auto programme = places();
        mixer.setProgramme(programme);
        mixer.setPlaying(true);
        std::vector<float> out(size_t{Ahead::kBlock} * 2 * 40);
        ahead.render(out.data(), 20);
        mixer.seek(200000);
        ahead.render(out.data(), 4);
        QCOMPARE(ahead.cut(20 * Ahead::kBlock), 18);
        ahead.render(out.data(), 4);
        QCOMPARE(mixer.position(), 200000 + 4 * Ahead::kBlock);
        mixer.seek(300000);
        ahead.render(out.data(), 4);
        mixer.seek(100000);
        QVERIFY(ahead.cut(20 * Ahead::kBlock) > 0);
        ahead.render(out.data(), 1);
        QCOMPARE(mixer.position(), 100000 + Ahead::kBlock);   // The newest.
    }
    // The place that stands is the place that was heard, not what the device had taken.
    void aPauseStopsWhereItIsHeard() {
        Bench bench;
        QVERIFY(bench.open());
        bench.player.play();
        const int64_t heard = bench.paper->hear(24000).back();
        bench.player.pause();
        (void)bench.paper->hear(9600);
        QVERIFY2(std::abs(bench.player.positionSamples() - heard) <= Ahead::kMargin + Ahead::kBlock, qPrintable(QString::number(bench.player.positionSamples() - heard)));
    }
    // What is replaced over the end plays to the end again.
    void theEndComesAlthoughItWasCutOff() {
        Bench bench;
        QVERIFY(bench.open());
        bench.player.seek(static_cast<double>(kLength - 6000));
        bench.player.play();
        (void)bench.paper->hear(4000);                  // It has taken the end, and not played it.
        QVERIFY(bench.player.mixer().atEnd());
        bench.player.setLevelMatch(false);
        const auto heard = bench.paper->hear(4000);
        QCOMPARE(*std::max_element(heard.begin(), heard.end()), kLength - 1);
        QTRY_VERIFY(!bench.player.playing());
        QCOMPARE(bench.player.positionSamples(), kLength);
        bench.player.seek(1000);                        // At rest it stays at rest.
        (void)bench.paper->hear(9600);
        QVERIFY(!bench.player.mixer().playing());
        QTRY_COMPARE(bench.player.positionSamples(), 1000);
    }
    void aLostDeviceIsLeftAtThePlaceThatWasHeard() {
        Bench bench;
        QVERIFY(bench.open());
        bench.player.play();
        const int64_t heard = bench.paper->hear(24000).back();
        bench.opens = false;
        bench.paper->say(Output::News::Lost);
        QTRY_VERIFY(!bench.player.audible());
        QVERIFY(Paper::gone);
        QVERIFY(bench.player.playing());
        const int64_t now = bench.player.positionSamples();
        QVERIFY2(now >= heard && now < heard + 14400, qPrintable(QString::number(now - heard)));
        QVERIFY(bench.player.device().contains(QStringLiteral("gone")));
        QTRY_VERIFY(bench.player.positionSamples() > now + 4800);   // The clock goes on.
        // The next device is tried after a second, and taken as soon as it opens.
        const int asked = bench.asked;
        bench.opens = true;
        QTRY_VERIFY_WITH_TIMEOUT(bench.player.audible() && bench.paper->started, 4000);
        QVERIFY(bench.asked > asked);
        QVERIFY(bench.player.playing());
        const int64_t then = bench.player.mixer().position();
        QCOMPARE(bench.paper->hear(480).size(), size_t{480});
        QVERIFY(bench.player.mixer().position() > then);
    }
    // Watchdog: nothing was taken for a second of playing.
    void aDeviceThatTakesNothingIsReplaced() {
        Bench bench;
        QVERIFY(bench.open());
        bench.player.play();
        (void)bench.paper->hear(24000);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.player.audible(), 3000);
        QVERIFY(timer.elapsed() > 500);
        QVERIFY(bench.player.device().contains(QStringLiteral("takes no sound")));
        QVERIFY(bench.player.playing());
        QTRY_VERIFY_WITH_TIMEOUT(bench.player.audible(), 4000);      // A fresh one.
    }
    void gapsAreCountedOverDevices() {
        Bench bench;
        QVERIFY(bench.open());
        QSignalSpy told(&bench.player, &Player::underrunsChanged);
        bench.player.play();
        bench.paper->gaps = 2;
        (void)bench.paper->hear(4800);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(bench.player.underruns(), 2);
        bench.paper->say(Output::News::Lost);
        QTRY_VERIFY(!bench.player.audible());
        QCOMPARE(bench.player.underruns(), 2);
    }
};

QTEST_MAIN(PlayerTest)
#include "player_test.moc"
