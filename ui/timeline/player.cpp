// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/player.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/timeline/read_ahead.h"

namespace fermata::ui {
namespace {

// A child of its player, made when it is asked for first.
class Reader : public QObject {
  public:
    explicit Reader(QObject* parent) : QObject(parent) {}
    ReadAhead ahead;
};

ReadAhead& readAhead(Player* player) {
    for (QObject* child : player->children()) {
        if (auto* reader = dynamic_cast<Reader*>(child)) return reader->ahead;
    }
    return (new Reader(player))->ahead;
}

}  // namespace

Player::Player(QObject* parent, OutputFactory open) : QObject(parent), m_open(std::move(open)) {
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // Before 6.5 Qt asks GStreamer first, which plays no H.264 without further packages; FFmpeg is in the same package.
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "ffmpeg");
#endif
    std::fill(std::begin(m_levels), std::end(m_levels), 1.0);
    useClock(QT_TRANSLATE_NOOP("Player", "no audio device; the clock runs silently"));
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_coming) retry();   // It neither opened nor failed.
        else openNext();
    });
    openNext();
    m_tick.setInterval(16);
    connect(&m_tick, &QTimer::timeout, this, &Player::tick);
}

Player::~Player() = default;

void Player::use(std::unique_ptr<Output> output) {
    const int64_t heard = positionSamples();
    const bool again = m_output && m_playing && m_sought < 0 && m_output->latency() > 0;
    if (m_output) m_underrunsBefore += m_output->underruns();
    m_output.reset();                                // Two outputs would take from one mixer.
    if (again) m_mixer.seek(heard);                  // What it had taken and not played comes again.
    m_output = std::move(output);
    m_output->start();
    m_taken = m_mixer.rendered();
    m_sinceTaken.start();
    m_device = m_output->name();
    m_audible = m_output->audible();
    Q_EMIT deviceChanged();
}

void Player::openNext() {
    m_comingNumber = ++m_numbers;
    m_later.start(3 * kPatience);
    m_coming = m_open(m_mixer, [this, number = m_comingNumber](Output::News news) {
        QMetaObject::invokeMethod(this, [this, number, news] { heardFrom(number, news); }, Qt::QueuedConnection);
    });
}

void Player::heardFrom(int output, Output::News news) {
    if (m_coming && output == m_comingNumber) {
        if (news == Output::News::Lost) return retry();
        m_later.stop();
        m_outputNumber = output;
        m_sinceOpened.start();
        use(std::move(m_coming));
    } else if (output == m_outputNumber && m_audible) {
        if (news == Output::News::Lost) return leave(QT_TRANSLATE_NOOP("Player", "the audio device is gone; the clock runs silently until there is one"));
        m_device = m_output->name();
        Q_EMIT deviceChanged();
    }
}

QString Player::device() const { return m_audible ? m_device : QCoreApplication::translate("Player", m_why); }

void Player::useClock(const char* why) {
    m_why = why;
    use(openClock(m_mixer, QString::fromLatin1(why)));
}

void Player::leave(const char* why) {
    // What worked for a while is tried again at once, what did not, ever more seldom.
    if (m_sinceOpened.elapsed() > 5 * kPatience) m_wait = kFirstRetry;
    useClock(why);
    retry();
}

void Player::retry() {
    m_coming.reset();
    m_later.start(m_wait);
    m_wait = std::min(m_wait * 2, kLastRetry);
}

int64_t Player::deviceLatency() const { return m_output->latency(); }

int64_t Player::positionSamples() const {
    if (m_sought >= 0) return m_sought;
    const int64_t heard = m_mixer.position() - (m_playing ? m_output->latency() * m_rate : 0);
    return std::max<int64_t>(0, heard);
}

void Player::setProgramme(std::shared_ptr<const Programme> programme) {
    m_programme = std::move(programme);
    if (m_version >= versionCount()) setVersion(0);
    m_mixer.setProgramme(m_programme);
    readAhead(this).use(m_programme);
    Q_EMIT programmeChanged();
}

void Player::setPlaying(bool playing, int rate) {
    m_rate = rate;
    m_mixer.setRate(rate);
    m_mixer.setPlaying(playing);
    m_playing = playing;
    m_output->refresh();
    if (playing) {
        m_sinceTaken.start();
        m_tick.start();
    }
    Q_EMIT playingChanged();
}

void Player::toggle() { m_playing ? pause() : play(); }

void Player::play() {
    if (!m_programme) return;
    if (m_mixer.position() >= m_programme->length) seek(m_looping ? static_cast<double>(m_loopFrom) : 0);
    setPlaying(true, 1);
}

void Player::pause() {
    if (m_playing) setPlaying(false, 1);
}

void Player::shuttle(int direction) {
    if (!m_programme) return;
    int rate = direction;
    if (m_playing && m_rate * direction > 0) rate = std::clamp(m_rate * 2, -8, 8);
    setPlaying(true, rate);
}

void Player::seek(double sample) {
    const int64_t most = m_programme ? m_programme->length : 0;
    m_sought = std::clamp<int64_t>(static_cast<int64_t>(sample), 0, most);
    readAhead(this).seek(m_version, m_sought);
    m_mixer.seek(m_sought);
    m_output->refresh();
    resetLoudness();
    // Until the audio thread has taken it, the wanted place is shown.
    m_tick.start();
    Q_EMIT positionChanged();
}

void Player::setVersion(int version) {
    if (version < 0 || version >= std::max(1, versionCount()) || version == m_version) return;
    m_versionBefore = m_version;
    m_version = version;
    readAhead(this).seek(m_version, m_mixer.position());
    m_mixer.setVersion(version);
    m_output->refresh();
    resetLoudness();
    Q_EMIT versionChanged();
}

void Player::toggleVersions() { setVersion(m_versionBefore); }

void Player::setLooping(bool looping) {
    m_looping = looping;
    if (m_looping && m_loopTo > m_loopFrom) readAhead(this).seek(m_version, m_loopFrom);
    m_mixer.setLoop(m_looping ? m_loopFrom : 0, m_looping ? m_loopTo : 0);
    Q_EMIT loopChanged();
}

void Player::setLoopRange(int64_t from, int64_t to) {
    m_loopFrom = from;
    m_loopTo = std::max(from, to);
    setLooping(m_looping);
}

void Player::setStemLevel(int stem, double level) {
    double& now = m_levels[std::clamp(stem, 0, Mixer::kStems - 1)];
    if (now == level) return;
    now = level;
    m_mixer.setLevel(stem, static_cast<float>(level));
    m_output->refresh();
    resetLoudness();
}

void Player::resetLoudness() {
    m_mixer.tap().take(m_heard);
    m_loudness.reset();
    Q_EMIT loudnessChanged();
}

void Player::setLevelMatch(bool match) {
    m_match = match;
    m_mixer.setMatch(match);
    m_output->refresh();
    resetLoudness();
    Q_EMIT levelMatchChanged();
}

void Player::tick() {
    if (!m_mixer.seeking()) m_sought = -1;   // A device that is just being opened takes its time.
    for (int c = 0; c < 2; ++c) {
        const double peak = m_mixer.takePeak(c);
        const double now = peak > 0.0003 ? 20 * std::log10(peak) : -70;
        m_meters[c] = std::max(now, m_meters[c] - 0.5);  // About 30 dB a second back.
    }
    if (m_playing && m_sought < 0) readAhead(this).follow(m_version, m_mixer.position(), m_rate);
    const int64_t measured = m_loudness.reading().frames / (kSampleRate / 10);
    m_mixer.tap().take(m_heard);
    m_loudness.add(m_heard);
    if (m_loudness.reading().frames / (kSampleRate / 10) != measured) Q_EMIT loudnessChanged();
    if (m_playing && !m_mixer.playing()) {   // At its end; what waits in the device is still to be heard.
        m_playing = false;
        m_rate = 1;
        m_mixer.setRate(1);
        Q_EMIT playingChanged();
    } else if (!m_playing && m_mixer.playing()) {
        m_mixer.setPlaying(false);
    }
    if (const int64_t taken = m_mixer.rendered(); taken != m_taken) {
        m_taken = taken;
        m_sinceTaken.start();
    } else if (m_audible && m_sinceTaken.elapsed() > kPatience) {
        leave(QT_TRANSLATE_NOOP("Player", "the audio device takes no sound; the clock runs silently until it does"));
    }
    if (underruns() != m_underrunsTold) {
        m_underrunsTold = underruns();
        Q_EMIT underrunsChanged();
    }
    Q_EMIT positionChanged();
    if (!m_playing && m_sought < 0 && m_meters[0] <= -69 && m_meters[1] <= -69) m_tick.stop();
}

}  // namespace fermata::ui
