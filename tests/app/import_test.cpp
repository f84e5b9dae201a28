// SPDX-License-Identifier: GPL-3.0-or-later
// Own recordings from file to pack: held cells keep their samples, paper decides the clearance, remakes leave them alone.
#include <sndfile.h>

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "core/base/files.h"
#include "core/formats/audio_file.h"
#include "core/studio/game_audio.h"
#include "core/studio/import_cue.h"
#include "tests/app/workbench.h"
#include "tests/verify.h"

using namespace fermata;
using test::Workbench;

class ImportTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Workbench> m_bench;
    std::optional<CueResult> m_cue;
    QTemporaryDir m_folder;
    std::filesystem::path m_file, m_paper;

    ImportRequest request() const {
        ImportRequest request;
        request.cue = m_cue->cue.id;
        request.file = m_file;
        request.stem = "melody";
        request.at = m_cue->revision.sections[1].name;
        request.milliBpm = m_cue->revision.tempo.milliBpm();
        request.material.name = "Back porch guitar";
        request.material.maker = "Ada Field";
        request.material.kind = "recording";
        return request;
    }

    // The whole clearance of a revision, as JSON text; nothing is issued.
    std::string clearance(int revision) {
        ClearRequest clear;
        clear.covers = {{m_cue->cue.id, revision}};
        clear.issue = false;
        clear.ask.uses = Json::array({{{"media", "online_ads"}, {"territory", {"DE"}}, {"term", {{"months", 12}}}}});
        const auto cleared = clearCues(*m_bench->studio, clear, {});
        return cleared ? cleared->json : cleared.error().message;
    }

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
        auto made = m_bench->compose("30 second hopeful indie spot, 118 bpm, button ending", "Spot");
        VERIFY_OK(made);
        m_cue = std::move(*made);
        QVERIFY(m_cue->revision.sections.size() >= 3);
        // Longer than the second section, in another rate: it reaches into the third.
        const Section& second = m_cue->revision.sections[1];
        const auto frames = ((second.end - second.start).value + 2 * kSampleRate) * 44100 / 48000;
        m_file = std::filesystem::path(m_folder.path().toStdString()) / "porch.wav";
        SF_INFO info{};
        info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_24;
        info.samplerate = 44100;
        info.channels = 1;
        SNDFILE* file = sf_open(m_file.c_str(), SFM_WRITE, &info);
        std::vector<double> audio;
        for (int64_t i = 0; i < frames; ++i) audio.push_back(0.2 * std::sin(static_cast<double>(i) * 0.05));
        sf_writef_double(file, audio.data(), frames);
        sf_close(file);
        m_paper = std::filesystem::path(m_folder.path().toStdString()) / "session agreement.txt";
        std::ofstream(m_paper) << "Ada Field assigns her performance.\n";
    }

    void replacesOnlyTheCellsWhereItSounds() {
        const auto made = importRecording(*m_bench->studio, request(), {});
        VERIFY_OK(made);
        QCOMPARE(made->revision.number, 2);
        QCOMPARE(made->cells.size(), size_t{2});
        const Revision &before = m_cue->revision, &after = made->revision;
        for (const Section& section : before.sections) {
            for (const Stem& stem : before.stems) {
                const bool asked = stem.name == "melody" && (section.name == before.sections[1].name || section.name == before.sections[2].name);
                QCOMPARE(before.cell(section.id, stem.id)->print == after.cell(section.id, stem.id)->print, !asked);
            }
        }
        // The imported sound itself, converted, from the section's first sample on.
        const auto audio = m_bench->audio->stem(after, *after.stemNamed("melody"));
        VERIFY_OK(audio);
        const auto source = readAudioFile(m_file);
        VERIFY_OK(source);
        const size_t from = static_cast<size_t>(made->start.value) * 2;
        int64_t worst = 0;
        // The stem before it rings on into the first five seconds.
        for (size_t i = static_cast<size_t>(kSampleRate) * 10; i + 960 < source->audio.size(); ++i) {
            worst = std::max<int64_t>(worst, std::llabs(int64_t{(*audio)[from + i]} - source->audio[i]));
        }
        QVERIFY2(worst <= 2, std::to_string(worst).c_str());
    }

    // The clearance of a revision follows that revision's paper, whichever came first.
    void blocksUntilItsPaperIsThere() {
        const std::string without = clearance(2);
        QVERIFY2(without.find("No permission for Back porch guitar.") != std::string::npos, without.substr(0, 3000).c_str());
        QVERIFY(without.find("no recorded sample was used") == std::string::npos);
        ImportRequest words = request();
        words.material.licence = "Session agreement of 3 March 2026";
        words.material.commercial = true;
        ImportRequest paper = words;
        paper.paper = m_paper;
        paper.material.exclusive = true;
        paper.material.attribution = "Guitar: Ada Field";
        for (const bool paperFirst : {true, false}) {
            const auto first = importRecording(*m_bench->studio, paperFirst ? paper : words, {});
            VERIFY_OK(first);
            const auto second = importRecording(*m_bench->studio, paperFirst ? words : paper, {});
            VERIFY_OK(second);
            const auto& proved = paperFirst ? first : second;
            const std::string good = clearance(proved->revision.number);
            for (const char* block : {"No permission for Back porch guitar.", "We did not keep the licence text of Back porch guitar."}) {
                const size_t at = good.find(block);
                QVERIFY2(at == std::string::npos, good.substr(at < 300 ? 0 : std::min(at, good.size()) - 300, 600).c_str());
            }
            QVERIFY(good.find("Credit “Guitar: Ada Field” must appear.") != std::string::npos);
            QVERIFY(good.find(proved->material.fact.licenceSha256) != std::string::npos);
            QVERIFY(good.find("a recording, as imported") != std::string::npos);
            // A licence in words is no paper.
            const std::string unproved = clearance((paperFirst ? second : first)->revision.number);
            QVERIFY(unproved.find("We did not keep the licence text of Back porch guitar.") != std::string::npos);
        }
    }

    void remakesLeaveItAlone() {
        ReviseRequest revise;
        revise.cue = m_cue->cue.id;
        revise.sections = {m_cue->revision.sections[1].name};
        const auto made = makeAlternatives(*m_bench->studio, revise, {}, {});
        VERIFY_OK(made);
        const auto before = m_bench->catalog->revision(m_cue->cue.id, 0);
        const auto done = acceptAlternative(*m_bench->studio, made->alternatives[0].alternative, false, {});
        VERIFY_OK(done);
        const SectionId section = before->sections[1].id;
        for (const Stem& stem : before->stems) {
            QCOMPARE(before->cell(section, stem.id)->print == done->revision.cell(section, stem.id)->print, stem.name == "melody");
        }
        QVERIFY(made->notes.size() == 1 && made->notes[0].find("the recording in") == 0);
    }

    void aNewStemIsSilentWhereNothingWasRecorded() {
        ImportRequest voice = request();
        voice.stem = "voice";
        const auto unknown = importRecording(*m_bench->studio, voice, {});
        QVERIFY(!unknown && unknown.error().message.find("--role") != std::string::npos);
        voice.role = "effects";
        voice.at = "2.3";
        const auto made = importRecording(*m_bench->studio, voice, {});
        VERIFY_OK(made);
        QCOMPARE(made->revision.stems.size(), m_cue->revision.stems.size() + 1);
        const auto audio = m_bench->audio->stem(made->revision, *made->revision.stemNamed("voice"));
        VERIFY_OK(audio);
        for (size_t i = 0; i < static_cast<size_t>(made->start.value) * 2; ++i) QCOMPARE((*audio)[i], 0);
        const Meter meter = m_cue->revision.tempo.bars()[1].meter;
        QCOMPARE(made->start.value, m_cue->revision.tempo.sampleAt(m_cue->revision.tempo.barStart(1) + meter.beat() * 2).value);
    }

    // The worked example of docs/game.md: a sound of one's own on a stem of its own is a stinger.
    void anOwnSoundIsAStinger() {
        const auto game = m_bench->compose("12 second game combat, 140 bpm, loop", "Arena");
        VERIFY_OK(game);
        ImportRequest sound;
        sound.cue = game->cue.id;
        sound.file = m_file;
        sound.stem = "jingles";
        sound.role = "effects";
        sound.at = "A";
        sound.cut = true;
        sound.milliBpm = game->revision.tempo.milliBpm();
        sound.material = request().material;
        const auto made = importRecording(*m_bench->studio, sound, {});
        VERIFY_OK(made);
        const auto page = readFile(FERMATA_SOURCE_DIR "/docs/game.md");
        VERIFY_OK(page);
        const size_t from = page->find("```json\n") + 8;
        const auto stinger = parseJson(page->substr(from, page->find("\n```", from) - from), "docs/game.md");
        VERIFY_OK(stinger);
        Json states = toJson(defaultGame(made->revision));
        for (Json& state : states["states"]) state["stems"].erase("jingles");
        states["stingers"] = {*stinger};
        const auto read = gameFromJson(states, made->revision, "game.json");
        VERIFY_OK(read);
        const auto sounds = gameSounds(*m_bench->studio, made->revision, *read);
        VERIFY_OK(sounds);
        const auto source = readAudioFile(m_file);
        VERIFY_OK(source);
        const PackGameSound& played = sounds->back();
        QCOMPARE(played.name, std::string("stinger_levelup"));
        int64_t worst = 0;
        const auto samples = std::min(source->audio.size(), static_cast<size_t>(played.body) * 2);
        for (size_t i = 0; i < samples; ++i) worst = std::max<int64_t>(worst, std::llabs(int64_t{played.files.front().audio[i]} - source->audio[i]));
        QVERIFY2(samples > 48000 && worst <= 2, std::to_string(worst).c_str());
    }

    void overKeepsTheNotesUnderIt() {
        ImportRequest over = request();
        over.stem = "rhythm";
        over.over = true;
        over.gainMilliDb = -12000;
        const auto before = m_bench->catalog->revision(m_cue->cue.id, 0);
        const auto old = m_bench->audio->stem(*before, *before->stemNamed("rhythm"));
        const auto made = importRecording(*m_bench->studio, over, {});
        VERIFY_OK(made);
        const auto now = m_bench->audio->stem(made->revision, *made->revision.stemNamed("rhythm"));
        const auto source = readAudioFile(m_file);
        const size_t from = static_cast<size_t>(made->start.value) * 2;
        int64_t worst = 0;
        // Up to where the section before this remake had landed on what followed it then: 300 ms, this being no drone.
        const auto section = static_cast<size_t>((m_cue->revision.sections[1].end - m_cue->revision.sections[1].start).value) * 2;
        for (size_t i = 48000; i + 2 * 14400 < section; ++i) {
            worst = std::max<int64_t>(worst, std::llabs((*now)[from + i] - (*old)[from + i] - std::llround(source->audio[i] * 0.251188643)));
        }
        QVERIFY2(worst <= 3, std::to_string(worst).c_str());
    }

    void refusesWhatDoesNotFit() {
        const auto message = [&](ImportRequest wrong) {
            const auto made = importRecording(*m_bench->studio, wrong, {});
            return made ? std::string("made") : made.error().message;
        };
        ImportRequest late = request();
        late.at = m_cue->revision.sections.back().name;
        late.offset = Samples{(m_cue->revision.sections.back().end - m_cue->revision.sections.back().start).value - kSampleRate};
        QVERIFY(message(late).find("after the cue; say --cut") != std::string::npos);
        ImportRequest slow = request();
        slow.milliBpm = 110000;
        QVERIFY(message(slow).find("is said to be at 110 bpm and the cue is at 118") != std::string::npos);
        ImportRequest nowhere = request();
        nowhere.at = "Z9";
        QVERIFY(message(nowhere).find("no place “Z9”") != std::string::npos);
        nowhere.at = "500";
        QVERIFY(message(nowhere).find("the cue has bars 1 to") != std::string::npos);
        ImportRequest untitled = request();
        untitled.material.name.clear();
        QVERIFY(message(untitled).find("--title") != std::string::npos);
    }

    void heldCellsRefuseIt() {
        const auto newest = m_bench->catalog->revision(m_cue->cue.id, 0);
        VERIFY_OK(m_bench->approve(m_cue->cue.id, newest->number, {}, {"bass"}));
        ImportRequest held = request();
        held.stem = "bass";
        const auto made = importRecording(*m_bench->studio, held, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, Code::Locked);
    }
};

QTEST_MAIN(ImportTest)
#include "import_test.moc"
