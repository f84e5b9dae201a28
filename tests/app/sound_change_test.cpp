// SPDX-License-Identifier: GPL-3.0-or-later
// Another instrument for a stem: the same notes, as loud as before, one section or all; the rest is held bit for bit.
#include <QTest>

#include "core/render/master.h"
#include "core/studio/revise_cue.h"
#include "core/studio/take_reader.h"
#include "tests/app/workbench.h"
#include "tests/verify.h"

using namespace fermata;
using test::Workbench;

class SoundChangeTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Workbench> m_bench;
    std::optional<CueResult> m_cue;
    Revision m_first;

    Result<CueResult> change(const std::vector<std::string>& sections, const std::string& set, std::vector<std::string>* notes = nullptr) {
        ReviseRequest request;
        request.cue = m_cue->cue.id;
        request.sections = sections;
        request.sets = {set};
        request.alternatives = 3;
        const auto made = makeAlternatives(*m_bench->studio, request, {}, {});
        if (!made) return fail(made.error());
        if (notes != nullptr) *notes = made->notes;
        return acceptAlternative(*m_bench->studio, made->alternatives.front().alternative, false, {});
    }

    Take takeAt(const Revision& revision, size_t section, const char* stem) {
        TakeReader takes(*m_bench->studio, revision);
        const auto take = takes.at(section, *revision.stemNamed(stem));
        return take ? **take : Take{};
    }

    double loudness(const Revision& revision, size_t section, const char* stem) {
        const auto audio = m_bench->audio->stem(revision, *revision.stemNamed(stem));
        const Section& part = revision.sections[section];
        return integratedLoudness(std::span(*audio).subspan(static_cast<size_t>(part.start.value) * 2, static_cast<size_t>((part.end - part.start).value) * 2));
    }

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
        auto made = m_bench->compose("30 seconds of neoclassical piano and strings, hopeful", "Piano");
        VERIFY_OK(made);
        m_cue = std::move(*made);
        QVERIFY(m_cue->revision.sections.size() >= 2);
        m_first = m_cue->revision;
    }

    void oneSectionPlaysAnother() {
        const Revision before = m_cue->revision;
        const Section& part = before.sections[1];
        std::vector<std::string> notes;
        const auto made = change({part.name}, "harmony.sound=guitar", &notes);
        VERIFY_OK(made);
        const Revision& after = made->revision;
        const Take was = takeAt(before, 1, "harmony"), is = takeAt(after, 1, "harmony");
        QVERIFY(is.notes == was.notes && is.sound.patch != was.sound.patch);
        QVERIFY2(is.sound.patch.find("guitar") == 0, is.sound.patch.c_str());
        QVERIFY2(std::abs(loudness(after, 1, "harmony") - loudness(before, 1, "harmony")) < 1.5,
                 (std::to_string(loudness(before, 1, "harmony")) + " " + std::to_string(loudness(after, 1, "harmony"))).c_str());
        // Nothing else: the one cell, of the stem that keeps its own sound elsewhere.
        for (const Cell& cell : before.cells) {
            const bool asked = cell.section == part.id && cell.stem == before.stemNamed("harmony")->id;
            QCOMPARE(after.cell(cell.section, cell.stem)->take == cell.take, !asked);
        }
        QCOMPARE(after.stemNamed("harmony")->sound, before.stemNamed("harmony")->sound);
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const std::string& note) { return note.find("there is one alternative") != std::string::npos; }));
        m_cue->revision = after;
    }

    // And back: the piano is the one that was there, note for note and bit for bit.
    void thePianoComesBack() {
        const auto made = change({m_cue->revision.sections[1].name}, "harmony.sound=piano");
        VERIFY_OK(made);
        const Take was = takeAt(m_first, 1, "harmony"), is = takeAt(made->revision, 1, "harmony");
        QVERIFY(is.notes == was.notes && is.sound == was.sound);
        const auto before = m_bench->audio->stem(m_first, *m_first.stemNamed("harmony")), after = m_bench->audio->stem(made->revision, *made->revision.stemNamed("harmony"));
        QVERIFY(*before == *after);
        m_cue->revision = made->revision;
    }

    void allSectionsChangeTheStem() {
        std::vector<std::string> all;
        for (const Section& section : m_cue->revision.sections) all.push_back(section.name);
        const auto made = change(all, "harmony.sound=guitar");
        VERIFY_OK(made);
        QVERIFY(made->revision.stemNamed("harmony")->sound.find("guitar") == 0);
        m_cue->revision = made->revision;
        // A remake of the notes keeps the instrument.
        const auto remade = change({all.front()}, "harmony.density=+0.2");
        VERIFY_OK(remade);
        QCOMPARE(takeAt(remade->revision, 0, "harmony").sound.patch, takeAt(made->revision, 0, "harmony").sound.patch);
    }

    // It plays a guitar by now: which other one, is said and not guessed.
    void whatItPlaysAlreadyIsNotMadeAgain() {
        const auto again = change({m_cue->revision.sections.front().name}, "harmony.sound=guitar");
        QVERIFY(!again && again.error().code == Code::InvalidArgument);
        QVERIFY2(again.error().message.find("plays guitar.") != std::string::npos && again.error().message.find("Others of that name: guitar.") != std::string::npos, again.error().message.c_str());
    }

    // A flute where the bass lies: made, and said.
    void notesNoPlayerReachesAreSaid() {
        std::vector<std::string> notes;
        const auto made = change({m_cue->revision.sections.front().name}, "bass.sound=flute.air", &notes);
        VERIFY_OK(made);
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const std::string& note) {
            return note.find("bass: the notes there, ") == 0 && note.find("players of a flute can play, C4 to D7") != std::string::npos;
        }));
        QVERIFY2(std::abs(loudness(made->revision, 0, "bass") - loudness(m_cue->revision, 0, "bass")) < 0.6,
                 (std::to_string(loudness(m_cue->revision, 0, "bass")) + " " + std::to_string(loudness(made->revision, 0, "bass"))).c_str());
        m_cue->revision = made->revision;
    }

    void whatThereIsNotIsNamed() {
        const auto none = change({m_cue->revision.sections.front().name}, "harmony.sound=bagpipes");
        QVERIFY(!none && none.error().code == Code::InvalidArgument);
        QVERIFY2(none.error().message.find("There are: ") != std::string::npos && none.error().message.find("harp") != std::string::npos, none.error().message.c_str());
        for (const char* wrong : {"sound=guitar", "harmony.sound=", "rhythm.sound=guitar"}) QVERIFY2(!change({m_cue->revision.sections.front().name}, wrong), wrong);
    }
};

QTEST_GUILESS_MAIN(SoundChangeTest)
#include "sound_change_test.moc"
