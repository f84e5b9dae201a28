// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/output.h"

#include <array>
#include <atomic>
#include <chrono>
#include <thread>

#include "ui/timeline/pulse_output.h"
#include "ui/timeline/sink_output.h"

namespace fermata::ui {
namespace {

constexpr int kBlock = 480;  // 10 ms.

class ClockOutput : public Output {
  public:
    ClockOutput(Mixer& mixer, QString name) : m_name(std::move(name)), m_thread([this, &mixer] { run(mixer); }) {}
    ~ClockOutput() override {
        m_stop.store(true);
        m_thread.join();
    }
    QString name() const override { return m_name; }
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
    QString m_name;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

}  // namespace

std::unique_ptr<Output> openDevice(Mixer& mixer, Output::Tell tell) {
#ifdef FERMATA_PULSE
    if (qEnvironmentVariable("FERMATA_AUDIO") != QStringLiteral("qt")) return openPulse(mixer, std::move(tell));
#endif
    return openSink(mixer, std::move(tell));
}

std::unique_ptr<Output> openClock(Mixer& mixer, QString name) { return std::make_unique<ClockOutput>(mixer, std::move(name)); }

}  // namespace fermata::ui
