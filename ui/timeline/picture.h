// SPDX-License-Identifier: GPL-3.0-or-later
// The film a cue is written for, as a reference: it follows the audio clock, is remembered on this machine only, and is
// never delivered. A guide voice (WAV) may play beside the stems, for listening only.
#pragma once

#include <QImage>
#include <QMediaPlayer>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <vector>

#include "core/music/timecode.h"

namespace fermata::ui {

class Player;

class Picture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the cue.")
    Q_PROPERTY(QString file READ file NOTIFY changed)          // "" = none.
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString facts READ facts NOTIFY changed)        // "1:00 · 25 fps · 640 × 360"
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)    // What is wrong, and what to install.
    Q_PROPERTY(double offset READ offset NOTIFY changed)       // Where in the cue the film begins, samples; may be negative.
    Q_PROPERTY(double error READ error NOTIFY measured)        // Of the frame that is seen against the sound, ms; 0 = inside it.
    Q_PROPERTY(double worst READ worst NOTIFY measured)        // Since playing began, half a second of settling aside.
    Q_PROPERTY(QString guide READ guide NOTIFY guideChanged)   // File name of the voice, "" = none.
    Q_PROPERTY(double guideLevel READ guideLevel WRITE setGuideLevel NOTIFY guideChanged)

  public:
    using Guide = std::shared_ptr<const std::vector<int32_t>>;  // Interleaved stereo, 24 bit, 48 kHz, from the cue's start.

    Picture(Player& player, QObject* parent);
    ~Picture() override;

    QString file() const { return m_file; }
    QString fileName() const;
    QString facts() const;
    bool ready() const { return m_ready; }
    QString problem() const { return m_problem; }
    double offset() const { return static_cast<double>(m_offset); }
    double error() const { return m_error; }
    double worst() const { return m_worst; }
    QString guide() const { return m_guideName; }
    double guideLevel() const { return m_guideLevel; }
    void setGuideLevel(double level);
    const QVideoFrame& frame() const { return m_frame; }
    int64_t frameStartMicroseconds() const { return m_frameStart; }

    // Another cue: what was chosen for it on this machine is loaded again. "" = none is shown.
    void open(const QString& cue, const FrameRate& rate);
    Q_INVOKABLE void load(const QUrl& file);
    Q_INVOKABLE void forget();
    Q_INVOKABLE void beginAt(double sample);      // The film's first frame is there.
    Q_INVOKABLE void step(int frames);            // Pauses; by frames of the cue's rate.
    Q_INVOKABLE void loadGuide(const QUrl& file);
    Q_INVOKABLE void forgetGuide();

  Q_SIGNALS:
    void changed();
    void frameChanged();
    void measured();
    void guideChanged();
    void guideWanted(const QString& path);        // To be read away from the window's thread.

  private:
    void start(const QString& path);
    void follow();
    int64_t wanted() const;                       // Microseconds into the film.
    void take(const QVideoFrame& frame);
    void seek(int64_t microseconds);              // Standing still; asked again while another frame is shown.
    void check();
    void keepUp(int64_t late);                    // Microseconds behind the sound.
    void store(const char* what, const QVariant& value) const;

    Player& m_player;
    std::unique_ptr<QMediaPlayer> m_media;
    QVideoSink m_sink;
    QTimer m_check;
    QVideoFrame m_frame;
    FrameRate m_rate;
    QString m_cue, m_file, m_problem, m_guideName;
    int64_t m_offset = 0, m_frameStart = -1, m_frameEnd = -1, m_frameLength = 40000;
    int64_t m_sought = -1;    // The start of the frame asked for, microseconds.
    double m_error = 0, m_worst = 0, m_guideLevel = 1, m_speed = 1, m_late = 0;
    qint64 m_since = 0, m_lastSeek = 0;
    int m_tries = 0;
    bool m_ready = false, m_running = false;
};

}  // namespace fermata::ui
