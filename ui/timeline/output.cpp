// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QCoreApplication>
#include <QIODevice>
#include <QMediaDevices>
#include <QThread>
#include <array>
#include <chrono>
#include <thread>

namespace fermata::ui {
namespace {

constexpr int kBlock = 480;  // 10 ms.

// What the sink pulls from. It always answers: readData returning nothing would stop the sink.
class MixStream : public QIODevice {
  public:
    explicit MixStream(Mixer& mixer) : m_mixer(mixer) {}
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return int64_t{kBlock} * 64 + QIODevice::bytesAvailable(); }

  protected:
    qint64 readData(char* to, qint64 most) override {
        const int frames = static_cast<int>(most / static_cast<qint64>(2 * sizeof(float)));
        m_mixer.render(reinterpret_cast<float*>(to), frames);
        return frames * static_cast<qint64>(2 * sizeof(float));
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    Mixer& m_mixer;
};

class DeviceOutput : public Output {
  public:
    DeviceOutput(Mixer& mixer, const QAudioDevice& device, const QAudioFormat& format) : m_name(device.description()) {
        m_place.moveToThread(&m_thread);
        m_thread.start(QThread::TimeCriticalPriority);
        QMetaObject::invokeMethod(&m_place, [&] {
            m_stream = std::make_unique<MixStream>(mixer);
            m_stream->open(QIODevice::ReadOnly);
            m_sink = std::make_unique<QAudioSink>(device, format);
            // Qt 6.4's PulseAudio part reads 2048 frames (43 ms) at a time: asked for 40 ms it read once and stood still for
            // good, seen with PulseAudio 16 and a null sink. Two such reads fit in here.
            m_sink->setBufferSize(format.bytesForDuration(120000));
            m_sink->start(m_stream.get());
            m_works = m_sink->error() == QAudio::NoError;
            m_latency = m_sink->bufferSize() / format.bytesPerFrame();
        }, Qt::BlockingQueuedConnection);
    }
    ~DeviceOutput() override {
        QMetaObject::invokeMethod(&m_place, [&] {
            m_sink->stop();
            m_sink.reset();
            m_stream.reset();
            m_place.moveToThread(QCoreApplication::instance()->thread());
        }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    bool works() const { return m_works; }
    QString name() const override { return m_name; }
    bool audible() const override { return true; }
    int64_t latency() const override { return m_latency; }

  private:
    QString m_name;
    QThread m_thread;
    QObject m_place;
    std::unique_ptr<MixStream> m_stream;
    std::unique_ptr<QAudioSink> m_sink;
    bool m_works = false;
    std::atomic<int64_t> m_latency{0};
};

class ClockOutput : public Output {
  public:
    explicit ClockOutput(Mixer& mixer) : m_thread([this, &mixer] { run(mixer); }) {}
    ~ClockOutput() override {
        m_stop.store(true);
        m_thread.join();
    }
    QString name() const override { return QCoreApplication::translate("Player", "no audio device; the clock runs silently"); }
    bool audible() const override { return false; }

  private:
    void run(Mixer& mixer) {
        std::array<float, kBlock * 2> block{};
        auto next = std::chrono::steady_clock::now();
        while (!m_stop.load()) {
            mixer.render(block.data(), kBlock);
            next += std::chrono::microseconds(1000000LL * kBlock / kSampleRate);
            // After a long stall it goes on from now rather than racing.
            if (const auto now = std::chrono::steady_clock::now(); next + std::chrono::milliseconds(200) < now) next = now;
            std::this_thread::sleep_until(next);
        }
    }
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

}  // namespace

std::unique_ptr<Output> openDevice(Mixer& mixer) {
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) return nullptr;
    QAudioFormat format;
    format.setSampleRate(static_cast<int>(kSampleRate));
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(format)) return nullptr;
    auto output = std::make_unique<DeviceOutput>(mixer, device, format);
    if (!output->works()) return nullptr;
    return output;
}

std::unique_ptr<Output> openClock(Mixer& mixer) { return std::make_unique<ClockOutput>(mixer); }

}  // namespace fermata::ui
