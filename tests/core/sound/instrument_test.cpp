// SPDX-License-Identifier: GPL-3.0-or-later
// The engine as its callers see it: errors, bits, superposition, ring-out, pitch, level.
#include <QtTest>

#include <cstring>
#include <fstream>
#include <set>
#include <sstream>
#include <thread>

#include <xmmintrin.h>

#include "analysis.h"
#include "core/base/hash.h"
#include "phrases.h"

using namespace fermata;
using namespace fermata::sound_test;

namespace {

const TempoMap& tempo() {
    static const TempoMap map(std::vector<Bar>(8));
    return map;
}

std::vector<float> render(const std::string& patch, const std::vector<TimedNote>& notes, int64_t window,
                          const std::map<std::string, int>& parameters = {}, int64_t start = 0, int64_t ring = 5 * kSampleRate) {
    SoundRequest request;
    request.sound = {patch, parameters};
    request.role = "any";
    request.notes = notes;
    request.windowStart = {start};
    request.windowFrames = window;
    request.maxRingOutFrames = ring;
    request.tempo = &tempo();
    Result<std::vector<float>> audio = renderSound(request);
    if (!audio) qFatal("%s", audio.error().message.c_str());
    return std::move(*audio);
}

Result<std::vector<float>> tryRender(const Sound& sound, const std::vector<TimedNote>& notes) {
    SoundRequest request;
    request.sound = sound;
    request.notes = notes;
    request.windowFrames = 4800;
    request.maxRingOutFrames = 4800;
    return renderSound(request);
}

std::string bits(const std::vector<float>& audio) {
    return sha256(std::as_bytes(std::span(audio))).hex();
}

TimedNote note(int64_t start, int64_t length, int key, uint32_t id, Voice voice = Voice::Pitched) {
    return {start, length, voice, key, 84, id};
}

Voice voiceOf(const PatchInfo& patch) {
    return patch.roles.front() == "rhythm" ? Voice::Snare : patch.roles.front() == "effects" ? Voice::Impact : Voice::Pitched;
}

}  // namespace

class InstrumentTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyRoleHasItsSounds() {
        std::set<std::string> ids, roles;
        for (const PatchInfo& patch : patches()) {
            ids.insert(patch.id);
            roles.insert(patch.roles.begin(), patch.roles.end());
            QVERIFY(patch.description.find("no recording") != std::string::npos);
            for (const char* common : {"brightness", "drive", "room", "width", "release", "level"}) {
                QVERIFY(std::find(patch.parameters.begin(), patch.parameters.end(), common) != patch.parameters.end());
            }
        }
        for (const char* id : {"kit.indie", "kit.tension", "kit.lofi", "kit.electro", "bass.round", "bass.sub", "bass.upright", "bass.synth",
                               "keys.epiano", "keys.felt", "guitar.muted", "guitar.strum", "strings.ostinato", "keys.organ", "lead.bell",
                               "lead.pluck", "lead.soft", "lead.whistle", "piano.lofi", "pad.warm", "pad.choir", "pad.dark", "tape.noise",
                               "pad.glass", "fx.cinematic", "fx.soft"}) {
            QVERIFY2(ids.contains(id), id);
        }
        QCOMPARE(roles.size(), size_t{6});
    }

    void badInputIsNamed() {
        const std::vector<TimedNote> one = {note(0, 2400, 60, 1)};
        const auto unknown = tryRender({"pad.worm", {}}, one);
        QVERIFY(!unknown);
        QCOMPARE(int(unknown.error().code), int(Code::InvalidArgument));
        QVERIFY(unknown.error().message.find("pad.warm") != std::string::npos);
        const auto parameter = tryRender({"pad.warm", {{"brightnes", 500}}}, one);
        QVERIFY(!parameter && parameter.error().message.find("brightness") != std::string::npos);
        const auto range = tryRender({"pad.warm", {{"brightness", 1001}}}, one);
        QVERIFY(!range && range.error().message.find("1001") != std::string::npos);
        const auto voice = tryRender({"pad.warm", {}}, {note(0, 2400, 60, 1, Voice::Kick)});
        QVERIFY(!voice && voice.error().message.find("kick") != std::string::npos);
        QVERIFY(!tryRender({"kit.indie", {}}, one));
        QVERIFY(!tryRender({"fx.soft", {}}, {note(0, 2400, 60, 1, Voice::Snare)}));
        QVERIFY(!tryRender({"pad.warm", {}}, {note(-1, 2400, 60, 1)}));
        QVERIFY(!tryRender({"pad.warm", {}}, {note(0, 0, 60, 1)}));
        QVERIFY(!tryRender({"pad.warm", {}}, {note(0, 2400, 128, 1)}));
        QVERIFY(!tryRender({"pad.warm", {}}, {note(100, 2400, 60, 1), note(0, 2400, 60, 2)}));
    }

    void nothingIsSilence() {
        for (const PatchInfo& patch : patches()) {
            const std::vector<float> audio = render(patch.id, {}, 1234);
            QCOMPARE(audio.size(), size_t{2468});
            QVERIFY(std::all_of(audio.begin(), audio.end(), [](float x) { return x == 0.0F && !std::signbit(x); }));
        }
    }

    void everyPatchIsSound() {
        for (const PatchInfo& patch : patches()) {
            const std::vector<TimedNote> notes = phraseFor(patch, 2);
            const std::vector<float> audio = render(patch.id, notes, 8 * kBeat);
            double peak = 0, sum[2] = {0, 0}, power = 0;
            for (size_t i = 0; i < audio.size(); ++i) {
                QVERIFY2(std::isfinite(audio[i]), patch.id.c_str());
                QVERIFY2(audio[i] == 0.0F || std::fabs(audio[i]) >= std::numeric_limits<float>::min(), patch.id.c_str());
                peak = std::max(peak, std::fabs(static_cast<double>(audio[i])));
                sum[i % 2] += static_cast<double>(audio[i]);
                power += static_cast<double>(audio[i]) * static_cast<double>(audio[i]);
            }
            const double frames = static_cast<double>(audio.size() / 2);
            const QByteArray figures = QByteArray::fromStdString(patch.id) + " peak " + QByteArray::number(decibels(peak));
            QVERIFY2(decibels(peak) < -5.5, figures.constData());
            QVERIFY2(decibels(std::sqrt(power / frames / 2)) > -52, figures.constData());
            QVERIFY2(std::fabs(sum[0] / frames) < 1e-5 && std::fabs(sum[1] / frames) < 1e-5, figures.constData());
        }
    }

    void ringOutEndsInSilence() {
        for (const PatchInfo& patch : patches()) {
            const std::vector<TimedNote> notes = {note(0, 24000, 57, 1, voiceOf(patch))};
            for (const int64_t ring : {int64_t{9600}, 5 * kSampleRate}) {
                const std::vector<float> audio = render(patch.id, notes, 12000, {}, 0, ring);
                QVERIFY(static_cast<int64_t>(audio.size() / 2) >= 12000);
                QVERIFY(static_cast<int64_t>(audio.size() / 2) <= 12000 + ring);
                const bool rings = audio.size() / 2 > 12000;
                const float last = std::max(std::fabs(audio[audio.size() - 1]), std::fabs(audio[audio.size() - 2]));
                QVERIFY2(rings ? last == 0.0F : last < 2e-4F, patch.id.c_str());
            }
        }
    }

    void pitchIsRight() {
        QString wrong;
        for (const PatchInfo& patch : patches()) {
            if (voiceOf(patch) != Voice::Pitched || patch.id == "tape.noise" || patch.id == "air.wind") continue;
            const bool ensemble = std::set<std::string>{"pad.choir", "pad.warm", "pad.dark", "strings.ostinato", "strings.low", "strings.legato", "strings.tremolo", "brass.low",
                                                        "brass.section", "brass.horn", "bass.reese", "bass.distorted", "drone.sub", "keys.poly", "keys.accordion", "synth.arp",
                                                        "lead.saw", "pad.analog", "pad.filtered", "pad.cloud", "pad.bowed", "choir.epic"}.contains(patch.id);
            const std::vector<int> keys = patch.roles.front() == "bass" ? std::vector<int>{33, 40, 52} : patch.id == "pad.dark" ? std::vector<int>{45, 57} : std::vector<int>{57, 69, 81};
            for (const int key : keys) {
                std::map<std::string, int> parameters = {{"room", 0}};
                for (const char* off : {"vibrato", "motion", "echo", "noise"}) {
                    if (std::find(patch.parameters.begin(), patch.parameters.end(), off) != patch.parameters.end()) parameters[off] = 0;
                }
                // Ensembles are blurred on purpose and drift is a cent or two: the mean of several notes is the pitch.
                double mean = 0;
                const uint32_t noteCount = ensemble ? 8 : 3;
                for (uint32_t id = 1; id <= noteCount; ++id) {
                    const std::vector<float> audio = render(patch.id, {note(0, 60000, key, id * 7919)}, 60000, parameters);
                    std::vector<float> mid(28800);
                    for (size_t n = 0; n < mid.size(); ++n) mid[n] = audio[2 * (n + 9600)] + audio[2 * (n + 9600) + 1];
                    const double hz = 440 * std::exp2((key - 69) / 12.0);
                    mean += (ensemble ? centreCents(mid, hz) : centsOff(mid, hz)) / noteCount;
                }
                qInfo("%s key %d: %+.1f cents", patch.id.c_str(), key, mean);
                const double limit = ensemble ? 6 : 3;
                if (std::fabs(mean) > limit) wrong += QStringLiteral("%1 key %2: %3 cents; ").arg(QString::fromStdString(patch.id)).arg(key).arg(mean);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    // What a cell and its neighbour give alone adds up to what they give together.
    void cellsSuperpose() {
        for (const PatchInfo& patch : patches()) {
            std::vector<TimedNote> all = phraseFor(patch, 1);
            std::erase_if(all, [](const TimedNote& n) { return n.voice == Voice::OpenHat; });
            std::vector<TimedNote> odd, even;
            for (size_t i = 0; i < all.size(); ++i) (i % 2 == 0 ? even : odd).push_back(all[i]);
            const std::vector<float> together = render(patch.id, all, 4 * kBeat);
            const std::vector<float> a = render(patch.id, even, 4 * kBeat);
            const std::vector<float> b = render(patch.id, odd, 4 * kBeat);
            double worst = 0;
            for (size_t i = 0; i < static_cast<size_t>(4 * kBeat * 2); ++i) {
                const double sum = (i < a.size() ? static_cast<double>(a[i]) : 0) + (i < b.size() ? static_cast<double>(b[i]) : 0);
                worst = std::max(worst, std::fabs(sum - static_cast<double>(together[i])));
            }
            QVERIFY2(worst < 2e-5, qPrintable(QString::fromStdString(patch.id) + QStringLiteral(" %1").arg(worst)));
        }
    }

    // A moved window gives the same sound where nothing follows absolute time...
    void startDoesNotMatterToAStillPatch() {
        const std::vector<TimedNote> notes = {note(0, 24000, 57, 3), note(12000, 24000, 64, 4)};
        for (const char* patch : {"lead.pluck", "keys.felt", "bass.round", "lead.soft"}) {
            const std::map<std::string, int> still = {{"room", 0}};
            QCOMPARE(bits(render(patch, notes, 48000, still, 0)), bits(render(patch, notes, 48000, still, 96000)));
        }
    }

    // ... and what does move is where it would have been in one long window.
    void movingPatchesFollowAbsoluteTime() {
        for (const char* patch : {"pad.warm", "keys.epiano"}) {
            const std::vector<float> whole = render(patch, {note(48000, 24000, 57, 3)}, 96000, {{"room", 0}}, 0);
            const std::vector<float> later = render(patch, {note(0, 24000, 57, 3)}, 48000, {{"room", 0}}, 48000);
            double worst = 0;
            for (size_t i = 0; i < 2 * 48000; ++i) worst = std::max(worst, static_cast<double>(std::fabs(whole[i + 2 * 48000] - later[i])));
            QVERIFY2(worst < 1e-5, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(patch)).arg(worst)));
            QVERIFY(bits(render(patch, {note(0, 24000, 57, 3)}, 48000, {}, 0)) != bits(render(patch, {note(0, 24000, 57, 3)}, 48000, {}, 31000)));
        }
    }

    void closedHatStopsTheOpenOne() {
        const auto energy = [](const std::vector<float>& audio, size_t from, size_t to) {
            double sum = 0;
            for (size_t i = 2 * from; i < 2 * to; ++i) sum += static_cast<double>(audio[i] * audio[i]);
            return sum;
        };
        const TimedNote open = {0, 4800, Voice::OpenHat, 60, 90, 1};
        const TimedNote closed = {12000, 4800, Voice::ClosedHat, 60, 10, 2};
        const std::vector<float> choked = render("kit.indie", {open, closed}, 48000, {{"room", 0}});
        const std::vector<float> free = render("kit.indie", {open}, 48000, {{"room", 0}});
        QVERIFY(energy(choked, 16000, 24000) < 0.05 * energy(free, 16000, 24000));
        QVERIFY(std::equal(choked.begin(), choked.begin() + 2 * 11000, free.begin()));
    }

    void equalHitsDiffer() {
        const std::vector<float> first = render("kit.indie", {note(0, 2400, 60, 1, Voice::Snare)}, 12000, {{"room", 0}});
        const std::vector<float> second = render("kit.indie", {note(0, 2400, 60, 2, Voice::Snare)}, 12000, {{"room", 0}});
        QVERIFY(bits(first) != bits(second));
    }

    void parametersAreHeard() {
        for (const PatchInfo& patch : patches()) {
            const std::vector<TimedNote> notes = phraseFor(patch, 1);
            const std::string designed = bits(render(patch.id, notes, 4 * kBeat));
            QCOMPARE(bits(render(patch.id, notes, 4 * kBeat, {{"brightness", 500}, {"width", 500}, {"room", 500}})), designed);
            for (const char* name : {"brightness", "room", "width"}) {
                if (patch.id == "tape.noise" && std::string(name) == "room") continue;
                QVERIFY2(bits(render(patch.id, notes, 4 * kBeat, {{name, 800}})) != designed, name);
            }
        }
    }

    // The peaks of all voices together, the louder the more; the sound between them stays.
    void clipBendsPeaks() {
        const std::vector<TimedNote> notes = {{0, 9600, Voice::Kick, 60, 120, 1}, {0, 9600, Voice::Snare, 60, 120, 2}, {4800, 9600, Voice::ClosedHat, 60, 60, 3}};
        const std::vector<float> plain = render("kit.house", notes, 48000, {{"room", 0}, {"level", 700}});
        const auto peak = [](const std::vector<float>& audio) {
            float most = 0;
            for (const float x : audio) most = std::max(most, std::fabs(x));
            return 20 * std::log10(static_cast<double>(most));
        };
        QVERIFY2(peak(plain) > -11, qPrintable(QString::number(peak(plain))));
        for (const int clip : {250, 400}) {
            const std::vector<float> bent = render("kit.house", notes, 48000, {{"room", 0}, {"level", 700}, {"clip", clip}});
            const double ceiling = -6 - 0.024 * clip;
            // The width after it turns phases: not quite the ceiling itself.
            QVERIFY2(std::fabs(peak(bent) - ceiling) < 1.5, qPrintable(QString::number(peak(bent) - ceiling)));
            double off = 0;
            for (size_t n = 2 * 16000; n < 2 * 47000; ++n) off = std::max(off, std::fabs(static_cast<double>(bent[n + 94]) - static_cast<double>(plain[n])));
            QVERIFY2(off < 2e-5, qPrintable(QString::number(off)));
        }
        QCOMPARE(bits(render("kit.house", notes, 48000, {{"room", 0}, {"level", 700}, {"clip", 0}})), bits(plain));
        QVERIFY(!tryRender({"kit.house", {{"clip", 1001}}}, notes));
    }

    void levelChangesNothingButTheLevel() {
        const PatchInfo kit = patches().front();
        const std::vector<TimedNote> notes = phraseFor(kit, 1);
        const std::vector<float> designed = render(kit.id, notes, 4 * kBeat);
        const std::vector<float> quiet = render(kit.id, notes, 4 * kBeat, {{"level", 250}});
        double worst = 0;
        for (size_t i = 0; i < std::min(designed.size(), quiet.size()); ++i) {
            worst = std::max(worst, std::fabs(static_cast<double>(quiet[i]) - static_cast<double>(designed[i]) * 0.50118723));
        }
        QVERIFY2(worst < 1e-5, qPrintable(QString::number(worst)));
    }

    void threadsAndFlagsDoNotMatter() {
        const PatchInfo kit = patches().front();
        const std::vector<TimedNote> notes = phraseFor(kit, 1);
        const std::string expected = bits(render(kit.id, notes, 4 * kBeat));
        std::vector<std::string> found(4);
        std::vector<std::thread> threads;
        for (size_t i = 0; i < found.size(); ++i) {
            threads.emplace_back([&, i] {
                if (i == 1) _mm_setcsr(_mm_getcsr() | 0x8040U);
                const unsigned before = _mm_getcsr();
                found[i] = bits(render(kit.id, notes, 4 * kBeat));
                if ((_mm_getcsr() & 0xffc0U) != (before & 0xffc0U)) found[i] = "flags changed";
            });
        }
        for (std::thread& thread : threads) thread.join();
        for (const std::string& hash : found) QCOMPARE(hash, expected);
    }

    // Law 8: these change only with engineVersion(). FERMATA_BLESS=1 writes the file anew.
    void goldenHashes() {
        const std::string path = FERMATA_SOURCE_DIR "/tests/core/sound/golden_hashes.txt";
        std::ostringstream now;
        for (const auto& [patch, parameters] : hashed()) {
            now << hashName(patch, parameters) << ' ' << bits(render(patch.id, phraseFor(patch, 1), 4 * kBeat, parameters, 0, 48000)) << '\n';
        }
        if (qEnvironmentVariableIsSet("FERMATA_BLESS")) std::ofstream(path) << now.str();
        std::ifstream file(path);
        std::ostringstream stored;
        stored << file.rdbuf();
        QCOMPARE(QString::fromStdString(now.str()), QString::fromStdString(stored.str()));
    }
};

QTEST_GUILESS_MAIN(InstrumentTest)
#include "instrument_test.moc"
