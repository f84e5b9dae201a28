// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef FERMATA_PULSE
#include "ui/timeline/pulse_output.h"

#include <pulse/pulseaudio.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

#include "ui/timeline/ahead.h"

namespace fermata::ui {
namespace {

constexpr int kFrameBytes = 2 * sizeof(float);
constexpr int kBlockBytes = Ahead::kBlock * kFrameBytes;
// 240 ms wait in the server, where they can be replaced, and about 20 ms in the sink, where perhaps they cannot. With 80 ms
// a machine with a load of 15 on two cores, and no right to real-time threads, had 8 gaps in a minute.
constexpr uint32_t kQueueBytes = 11520 * kFrameBytes, kRequestBytes = 960 * kFrameBytes;

// All calls come from the loop's thread, or when it has stopped; the window's thread only writes to `m_wake`.
class PulseOutput : public Output {
  public:
    PulseOutput(Mixer& mixer, Tell tell) : m_ahead(mixer), m_tell(std::move(tell)) {
        m_buffer.reserve(2 * kQueueBytes / sizeof(float));
        m_wake = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
        m_loop = pa_threaded_mainloop_new();
        pa_mainloop_api* api = pa_threaded_mainloop_get_api(m_loop);
        m_event = api->io_new(api, m_wake, PA_IO_EVENT_INPUT, [](pa_mainloop_api*, pa_io_event*, int, pa_io_event_flags_t, void* self) {
            static_cast<PulseOutput*>(self)->woken();
        }, this);
        m_context = pa_context_new(api, "Fermata");
        pa_context_set_state_callback(m_context, [](pa_context*, void* self) { static_cast<PulseOutput*>(self)->contextChanged(); }, this);
        if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0) lost();
        pa_threaded_mainloop_start(m_loop);
    }
    ~PulseOutput() override {
        pa_threaded_mainloop_stop(m_loop);   // Its thread never waits for the server.
        if (m_stream != nullptr) {
            pa_stream_set_state_callback(m_stream, nullptr, nullptr);
            pa_stream_disconnect(m_stream);
            pa_stream_unref(m_stream);
        }
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
        pa_threaded_mainloop_get_api(m_loop)->io_free(m_event);
        pa_threaded_mainloop_free(m_loop);
        ::close(m_wake);
    }
    QString name() const override {
        const std::lock_guard lock(m_nameLock);
        return m_name;
    }
    bool audible() const override { return true; }
    void start() override {
        m_wanted.store(true);
        wake();
    }
    void refresh() override {
        m_stale.store(true);
        wake();
    }
    int64_t latency() const override { return m_latency.load(); }
    int64_t underruns() const override { return m_underruns.load(); }

  private:
    void wake() {
        const uint64_t one = 1;
        if (::write(m_wake, &one, sizeof one) < 0) return;   // Full: it is awake.
    }
    void lost() {
        if (!m_lost) m_tell(News::Lost);
        m_lost = true;
    }

    void contextChanged() {
        const pa_context_state_t state = pa_context_get_state(m_context);
        if (state == PA_CONTEXT_READY) openStream();
        else if (!PA_CONTEXT_IS_GOOD(state)) lost();
    }
    void openStream() {
        const pa_sample_spec format{PA_SAMPLE_FLOAT32NE, static_cast<uint32_t>(kSampleRate), 2};
        m_stream = pa_stream_new(m_context, "Fermata", &format, nullptr);
        if (m_stream == nullptr) return lost();
        pa_stream_set_state_callback(m_stream, [](pa_stream*, void* self) { static_cast<PulseOutput*>(self)->streamChanged(); }, this);
        pa_stream_set_write_callback(m_stream, [](pa_stream*, size_t bytes, void* self) { static_cast<PulseOutput*>(self)->fill(bytes); }, this);
        pa_stream_set_underflow_callback(m_stream, [](pa_stream*, void* self) { static_cast<PulseOutput*>(self)->m_underruns.fetch_add(1); }, this);
        pa_stream_set_moved_callback(m_stream, [](pa_stream*, void* self) { static_cast<PulseOutput*>(self)->askName(); }, this);
        const pa_buffer_attr buffer{UINT32_MAX, kQueueBytes, kBlockBytes, kRequestBytes, UINT32_MAX};
        const auto flags = static_cast<pa_stream_flags_t>(PA_STREAM_START_CORKED | PA_STREAM_AUTO_TIMING_UPDATE | PA_STREAM_EARLY_REQUESTS);
        if (pa_stream_connect_playback(m_stream, nullptr, &buffer, flags, nullptr, nullptr) < 0) lost();
    }
    void streamChanged() {
        const pa_stream_state_t state = pa_stream_get_state(m_stream);
        if (state == PA_STREAM_READY) askName();
        else if (!PA_STREAM_IS_GOOD(state)) lost();
    }
    void askName() {
        pa_operation* asked = pa_context_get_sink_info_by_index(m_context, pa_stream_get_device_index(m_stream), [](pa_context*, const pa_sink_info* sink, int, void* self) {
            if (sink != nullptr) static_cast<PulseOutput*>(self)->named(QString::fromUtf8(sink->description));
        }, this);
        if (asked != nullptr) pa_operation_unref(asked);
    }
    void named(const QString& name) {
        {
            const std::lock_guard lock(m_nameLock);
            m_name = name;
        }
        m_tell(std::exchange(m_opened, true) ? News::Renamed : News::Opened);
    }

    void woken() {
        uint64_t times = 0;
        while (::read(m_wake, &times, sizeof times) > 0) {}
        if (m_stream == nullptr || pa_stream_get_state(m_stream) != PA_STREAM_READY) return;
        if (m_wanted.load() && !m_running) {
            hurry();
            m_running = true;
            m_stale.store(false);
            fill(pa_stream_writable_size(m_stream));
            if (pa_operation* started = pa_stream_cork(m_stream, 0, nullptr, nullptr)) pa_operation_unref(started);
        } else if (m_running && m_stale.exchange(false)) {
            replace();
        }
    }
    // Before others where the system lets it: as a real-time thread, else a little more often.
    static void hurry() {
        const sched_param wanted{5};
        if (::sched_setscheduler(0, SCHED_RR | SCHED_RESET_ON_FORK, &wanted) != 0) ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), -11);
    }
    void fill(size_t bytes) {
        if (!m_running || bytes == static_cast<size_t>(-1)) return;
        const auto blocks = static_cast<int>(bytes / kBlockBytes);
        if (blocks > 0) put(blocks, 0);
        if (const int64_t left = unheard(); left >= 0) m_latency.store(left);
    }
    // Frames between the mixer and the ear; -1 where the server has not told yet. Reckoned from its last word:
    // pa_stream_get_latency() guesses in between, and after writes over the old answered 0 for one seek in a hundred.
    int64_t unheard() const {
        const pa_timing_info* told = pa_stream_get_timing_info(m_stream);
        if (told == nullptr || told->write_index_corrupt != 0 || told->read_index_corrupt != 0) return -1;
        timeval now{};
        ::gettimeofday(&now, nullptr);
        int64_t since = 0;
        if (told->playing != 0) since = (now.tv_sec - told->timestamp.tv_sec) * int64_t{1000000} + (now.tv_usec - told->timestamp.tv_usec);
        const int64_t later = static_cast<int64_t>(told->sink_usec) - since;
        return std::max<int64_t>(0, (told->write_index - told->read_index) / kFrameBytes + later * kSampleRate / 1000000);
    }
    void replace() {
        const int blocks = m_ahead.cut(unheard());
        if (blocks > 0) put(blocks, -int64_t{blocks} * kBlockBytes);
    }
    void put(int blocks, int64_t offset) {
        m_buffer.resize(static_cast<size_t>(blocks) * Ahead::kBlock * 2);   // Within what was reserved, as a rule.
        m_ahead.render(m_buffer.data(), blocks);
        if (pa_stream_write(m_stream, m_buffer.data(), m_buffer.size() * sizeof(float), nullptr, offset, PA_SEEK_RELATIVE) < 0) lost();
    }

    Ahead m_ahead;
    Tell m_tell;
    int m_wake = -1;
    pa_threaded_mainloop* m_loop = nullptr;
    pa_io_event* m_event = nullptr;
    pa_context* m_context = nullptr;
    pa_stream* m_stream = nullptr;
    std::vector<float> m_buffer;
    bool m_running = false, m_opened = false, m_lost = false;   // The loop's thread.
    std::atomic<bool> m_wanted{false}, m_stale{false};
    std::atomic<int64_t> m_latency{kQueueBytes / kFrameBytes}, m_underruns{0};
    mutable std::mutex m_nameLock;   // Never held while sound is made.
    QString m_name;
};

}  // namespace

std::unique_ptr<Output> openPulse(Mixer& mixer, Output::Tell tell) { return std::make_unique<PulseOutput>(mixer, std::move(tell)); }

}  // namespace fermata::ui
#endif
