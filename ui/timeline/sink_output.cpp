// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/sink_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QPointer>
#include <QThread>
#include <atomic>

namespace fermata::ui {
namespace {

constexpr int kFrameBytes = 2 * sizeof(float);

// What the sink pulls from. It always answers: readData returning nothing would stop the sink.
class MixStream : public QIODevice {
  public:
    explicit MixStream(Mixer& mixer) : m_mixer(&mixer) {}
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return int64_t{30720} * kFrameBytes + QIODevice::bytesAvailable(); }
    // From then on it is silent and does not touch the mixer.
    void leave() {
        m_mixer.store(nullptr);
        while (m_inside.load()) QThread::yieldCurrentThread();
    }

  protected:
    qint64 readData(char* to, qint64 most) override {
        const int frames = static_cast<int>(most / kFrameBytes);
        m_inside.store(true);
        if (Mixer* mixer = m_mixer.load()) mixer->render(reinterpret_cast<float*>(to), frames);
        else std::fill(to, to + most, '\0');
        m_inside.store(false);
        return frames * qint64{kFrameBytes};
    }
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    std::atomic<Mixer*> m_mixer;
    std::atomic<bool> m_inside{false};
};

class SinkOutput : public Output {
  public:
    SinkOutput(Mixer& mixer, Tell tell) : m_parts(new Parts(mixer)) {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        QAudioFormat format;
        format.setSampleRate(static_cast<int>(kSampleRate));
        format.setChannelCount(2);
        format.setSampleFormat(QAudioFormat::Float);
        if (device.isNull() || !device.isFormatSupported(format)) {
            tell(News::Lost);
            return;
        }
        m_name = device.description();
        m_devices = std::make_unique<QMediaDevices>();
        QObject::connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, m_devices.get(), [tell, id = device.id()] {
            if (QMediaDevices::defaultAudioOutput().id() != id) tell(News::Lost);
        });
        Parts* parts = m_parts;
        parts->place.moveToThread(&parts->thread);
        parts->thread.start(QThread::TimeCriticalPriority);
        QMetaObject::invokeMethod(&parts->place, [parts, device, format, tell] {
            parts->stream.open(QIODevice::ReadOnly);
            parts->sink = new QAudioSink(device, format);
            // Qt 6.4's PulseAudio part reads 20 ms at a time but not below 2048 frames: asked for 40 ms it read once and
            // stood still for good, seen with PulseAudio 16 and a null sink. Two such reads fit in here.
            parts->sink->setBufferSize(format.bytesForDuration(120000));
            QObject::connect(parts->sink, &QAudioSink::stateChanged, parts->sink, [parts, tell] {
                const QAudio::Error error = parts->sink->error();
                if (error == QAudio::UnderrunError) parts->underruns.fetch_add(1);
                else if (error != QAudio::NoError) tell(News::Lost);
            });
            tell(News::Opened);
        });
    }
    ~SinkOutput() override {
        m_parts->stream.leave();
        if (m_parts->thread.isRunning()) {
            QMetaObject::invokeMethod(&m_parts->place, [parts = m_parts] {
                delete parts->sink;
                parts->sink = nullptr;
                parts->thread.quit();
            });
            // Qt 6.4.2 waits for ever, with a lock held, for a sink that has gone. Then its thread stays behind.
            if (!m_parts->thread.wait(800)) return;
        }
        delete m_parts;
    }
    QString name() const override { return m_name; }
    bool audible() const override { return true; }
    void start() override {
        QMetaObject::invokeMethod(&m_parts->place, [parts = m_parts] {
            if (parts->sink == nullptr) return;
            parts->sink->start(&parts->stream);
            parts->latency.store(parts->sink->bufferSize() / kFrameBytes);
        });
    }
    int64_t latency() const override { return m_parts->latency.load(); }
    int64_t underruns() const override { return m_parts->underruns.load(); }

  private:
    struct Parts {
        explicit Parts(Mixer& mixer) : stream(mixer) {}
        QThread thread;
        QObject place;
        MixStream stream;
        QAudioSink* sink = nullptr;
        std::atomic<int64_t> latency{0}, underruns{0};
    };
    QString m_name;
    std::unique_ptr<QMediaDevices> m_devices;
    Parts* m_parts;
};

}  // namespace

std::unique_ptr<Output> openSink(Mixer& mixer, Output::Tell tell) { return std::make_unique<SinkOutput>(mixer, std::move(tell)); }

}  // namespace fermata::ui
