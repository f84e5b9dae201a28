// SPDX-License-Identifier: GPL-3.0-or-later
// The transport as QML sees it, over one mixer and one output: an audio device in its own thread, or a clock where
// there is none. A device that goes away or stops taking sound is left for the clock at once, at the place that was
// heard, and for the next device as soon as one opens.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>

#include "core/render/live_meter.h"
#include "ui/timeline/mixer.h"
#include "ui/timeline/output.h"

namespace fermata::ui {

class Player : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the cue.")
    Q_PROPERTY(bool playing READ playing NOTIFY playingChanged)
    Q_PROPERTY(double position READ position NOTIFY positionChanged)   // Samples.
    Q_PROPERTY(int rate READ rate NOTIFY playingChanged)
    Q_PROPERTY(int version READ version WRITE setVersion NOTIFY versionChanged)
    Q_PROPERTY(int versionCount READ versionCount NOTIFY programmeChanged)
    Q_PROPERTY(bool looping READ looping WRITE setLooping NOTIFY loopChanged)
    Q_PROPERTY(bool levelMatch READ levelMatch WRITE setLevelMatch NOTIFY levelMatchChanged)
    Q_PROPERTY(QString device READ device NOTIFY deviceChanged)
    Q_PROPERTY(bool audible READ audible NOTIFY deviceChanged)         // False: a clock, no device.
    Q_PROPERTY(int underruns READ underruns NOTIFY underrunsChanged)   // Gaps in the sound since the window opened.
    Q_PROPERTY(double meterLeft READ meterLeft NOTIFY positionChanged) // dBFS, with decay.
    Q_PROPERTY(double meterRight READ meterRight NOTIFY positionChanged)
    // EBU Mode, of what is heard; -70 = nothing measured. They start anew with every seek, version and stem that changes.
    Q_PROPERTY(double momentary READ momentary NOTIFY loudnessChanged)
    Q_PROPERTY(double shortTerm READ shortTerm NOTIFY loudnessChanged)
    Q_PROPERTY(double integrated READ integrated NOTIFY loudnessChanged)
    Q_PROPERTY(double loudnessRange READ loudnessRange NOTIFY loudnessChanged)
    Q_PROPERTY(double maxMomentary READ maxMomentary NOTIFY loudnessChanged)
    Q_PROPERTY(double maxShortTerm READ maxShortTerm NOTIFY loudnessChanged)
    Q_PROPERTY(double truePeak READ truePeak NOTIFY loudnessChanged)
    Q_PROPERTY(double measuredSeconds READ measuredSeconds NOTIFY loudnessChanged)

  public:
    static constexpr int kPatience = 1000;    // Milliseconds without a block taken, or until a device opens (three of them).
    static constexpr int kFirstRetry = 1000, kLastRetry = 30000;

    explicit Player(QObject* parent, OutputFactory open = openDevice);
    ~Player() override;

    bool playing() const { return m_playing; }
    double position() const { return static_cast<double>(positionSamples()); }
    int64_t positionSamples() const;
    int rate() const { return m_rate; }
    int version() const { return m_version; }
    void setVersion(int version);
    int versionCount() const { return m_programme ? static_cast<int>(m_programme->versions.size()) : 0; }
    bool looping() const { return m_looping; }
    void setLooping(bool looping);
    bool levelMatch() const { return m_match; }
    void setLevelMatch(bool match);
    QString device() const;
    void retranslate() { Q_EMIT deviceChanged(); }
    bool audible() const { return m_audible; }
    int64_t deviceLatency() const;            // Samples between the mixer and the ear, as far as known.
    int underruns() const { return static_cast<int>(m_underrunsBefore + m_output->underruns()); }
    double meterLeft() const { return m_meters[0]; }
    double meterRight() const { return m_meters[1]; }
    double momentary() const { return m_loudness.reading().momentary; }
    double shortTerm() const { return m_loudness.reading().shortTerm; }
    double integrated() const { return m_loudness.reading().integrated; }
    double loudnessRange() const { return m_loudness.reading().range; }
    double maxMomentary() const { return m_loudness.reading().maxMomentary; }
    double maxShortTerm() const { return m_loudness.reading().maxShortTerm; }
    double truePeak() const { return m_loudness.reading().truePeak; }
    double measuredSeconds() const { return static_cast<double>(m_loudness.reading().frames) / kSampleRate; }
    Q_INVOKABLE void resetLoudness();

    void setProgramme(std::shared_ptr<const Programme> programme);
    std::shared_ptr<const Programme> programme() const { return m_programme; }
    void setStemLevel(int stem, double level);
    // Looping follows it, as workstations do: without a range (to <= from) it waits for the next.
    void setLoopRange(int64_t from, int64_t to);
    Mixer& mixer() { return m_mixer; }

    Q_INVOKABLE void toggle();
    Q_INVOKABLE void play();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void shuttle(int direction);  // J and L: each time faster, to eight times; K is pause().
    Q_INVOKABLE void seek(double sample);
    Q_INVOKABLE void toggleVersions();        // Between the last two that were heard.

  Q_SIGNALS:
    void playingChanged();
    void positionChanged();
    void versionChanged();
    void programmeChanged();
    void loopChanged();
    void levelMatchChanged();
    void deviceChanged();
    void loudnessChanged();
    void underrunsChanged();

  private:
    void setPlaying(bool playing, int rate);
    void use(std::unique_ptr<Output> output);
    void openNext();
    void heardFrom(int output, Output::News news);
    void leave(const char* why);             // For the clock, and then for the next device.
    void useClock(const char* why);
    void retry();
    void tick();

    Mixer m_mixer;
    std::shared_ptr<const Programme> m_programme;
    OutputFactory m_open;
    std::unique_ptr<Output> m_output, m_coming;   // One takes from the mixer; the other has not opened yet.
    int m_outputNumber = 0, m_comingNumber = 0, m_numbers = 0;
    QTimer m_tick, m_later;
    int m_wait = kFirstRetry;
    QElapsedTimer m_sinceTaken, m_sinceOpened;
    int64_t m_taken = 0, m_underrunsBefore = 0, m_underrunsTold = 0;
    QString m_device;
    const char* m_why = "";                  // There is no device: in English, said in the language of whoever asks.
    bool m_audible = false, m_playing = false, m_looping = false, m_match = true;
    int m_rate = 1, m_version = 0, m_versionBefore = 0;
    int64_t m_loopFrom = 0, m_loopTo = 0, m_sought = -1;
    double m_meters[2] = {-70, -70};
    LiveMeter m_loudness;
    std::vector<float> m_heard;
    double m_levels[Mixer::kStems];
};

}  // namespace fermata::ui
