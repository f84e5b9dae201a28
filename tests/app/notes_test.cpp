// SPDX-License-Identifier: GPL-3.0-or-later
// Notes written by hand: back from a MIDI file exactly, one cell changed, the person in the ledger, held cells refused; each
// person undoes their own edits, and an old revision comes back.
#include <QTest>

#include "core/studio/ai_tags.h"
#include "core/studio/hand_notes.h"
#include "core/studio/restore_cue.h"
#include "tests/app/workbench.h"
#include "tests/verify.h"

namespace fermata {

class NotesTest : public QObject {
    Q_OBJECT

    test::Workbench m_bench;
    CueInfo m_cue;
    Revision m_revision;

    std::vector<Note> notesOf(const std::string& section, const std::string& stem) {
        const auto notes = cellNotes(*m_bench.studio, m_revision, section, stem);
        return notes ? *notes : std::vector<Note>{};
    }
    Json rowOf(const std::string& section, const std::string& stem) {
        const Cell* cell = m_revision.cell(m_revision.sectionNamed(section)->id, m_revision.stemNamed(stem)->id);
        const auto rows = m_bench.catalog->ledger(m_cue.id, {cell->take});
        return rows && rows->size() == 1 ? rows->front() : Json();
    }
    // Offers, accepts and takes over the new revision.
    std::string write(std::vector<Note> notes, const std::string& section, const std::string& stem, const std::string& from) {
        const auto offered = offerNotes(*m_bench.studio, {m_cue.id, section, stem, std::move(notes), from}, {});
        if (!offered) return offered.error().message;
        const auto done = acceptAlternative(*m_bench.studio, offered->alternative, false, {});
        if (!done) return done.error().message;
        m_revision = done->revision;
        return "";
    }

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(m_bench.error.empty(), m_bench.error.c_str());
        const auto made = m_bench.compose("16 second hopeful indie, 120 bpm, builds to 0:08, button", "Hand");
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        m_cue = made->cue;
        m_revision = made->revision;
        QVERIFY(m_revision.sections.size() >= 2);
    }

    void everyCellComesBackFromItsMidiFileExactly() {
        for (const Section& section : m_revision.sections) {
            for (const Stem& stem : m_revision.stems) {
                const std::vector<Note> notes = notesOf(section.name, stem.name);
                const auto midi = cellMidi(*m_bench.studio, m_cue, m_revision, section.name, stem.name);
                QVERIFY(midi);
                if (notes.empty()) continue;
                const auto back = notesFromMidi(*midi, "cell.mid", m_revision, section, stem, notes, false);
                QVERIFY2(back, back ? "" : back.error().message.c_str());
                QVERIFY2(*back == notes, (section.name + "/" + stem.name).c_str());
            }
        }
    }

    void changesAreCountedByWhatIsHeard() {
        std::vector<Note> notes = notesOf("B", "melody");
        QVERIFY(notes.size() >= 4);
        const auto count = static_cast<int>(notes.size());
        QVERIFY(!noteChanges(notes, notes).any());
        std::vector<Note> other = notes;
        other[0].key += 1;                       // Another pitch: one gone, one new.
        other[1].velocity = other[1].velocity == 100 ? 101 : 100;
        other[2].nudge += Ticks{37};
        const NoteChanges changes = noteChanges(notes, other);
        QCOMPARE(changes.kept, count - 3);
        QCOMPARE(changes.changed, 1);
        QCOMPARE(changes.moved, 1);
        QCOMPARE(changes.added, 1);
        QCOMPARE(changes.removed, 1);
    }

    void nothingNewAndNotesOutsideAreRefused() {
        const std::vector<Note> notes = notesOf("B", "melody");
        QVERIFY(write(notes, "B", "melody", "x.mid").find("plays already") != std::string::npos);
        std::vector<Note> outside = notes;
        outside.push_back(outside.back());
        outside.back().start = Ticks{100000000};
        QVERIFY(write(outside, "B", "melody", "x.mid").find("outside the section") != std::string::npos);
        std::vector<Note> high = notes;
        high[0].key = 128;
        QVERIFY(write(high, "B", "melody", "x.mid").find("keys go from 0 to 127") != std::string::npos);
    }

    void oneCellChangesAndThePersonIsOnRecord() {
        const Revision before = m_revision;
        std::vector<Note> notes = notesOf("B", "melody");
        notes[0].key += notes[0].key < 120 ? 2 : -2;
        const std::string problem = write(notes, "B", "melody", "the piano roll");
        QVERIFY2(problem.empty(), problem.c_str());
        QCOMPARE(m_revision.number, before.number + 1);
        QVERIFY(notesOf("B", "melody") == notes);
        const auto compared = compareRevisions(*m_bench.studio, m_cue.id, before.number, m_revision.number, true);
        QVERIFY(compared);
        QCOMPARE(compared->unexpected, 0);
        QCOMPARE(compared->uncompared, 0);
        const Json row = rowOf("B", "melody");
        QVERIFY(row.at("made_by").at("kind") == "person");
        QVERIFY(row.at("made_by").at("class") == "P");
        QVERIFY(row.at("made_by").at("source_type") == "humanEdits");
        QVERIFY(row.at("made_by").at("based_on").at("kind") == "rules");
        QVERIFY(row.at("decisions").back().at("what").get<std::string>().find("the piano roll") != std::string::npos);
        QVERIFY(!row.at("similarity").is_null());
        const auto tags = aiTagsOf(*m_bench.studio, m_revision);
        QVERIFY(tags);
        for (const AiTag& tag : *tags) QCOMPARE(QString::fromStdString(tag.sourceType), tag.element == "melody" ? QStringLiteral("humanEdits") : QStringLiteral("algorithmicMedia"));
    }

    void editingAgainKeepsTheMachinesPartOnRecordUntilNoneIsLeft() {
        std::vector<Note> notes = notesOf("B", "melody");
        notes[1].velocity = notes[1].velocity == 90 ? 91 : 90;
        QCOMPARE(write(notes, "B", "melody", "again.mid"), std::string());
        QVERIFY(rowOf("B", "melody").at("made_by").at("based_on").at("kind") == "rules");
        QCOMPARE(write({{Ticks{0}, Ticks{0}, Ticks{960}, Voice::Pitched, 1, 90, false}}, "B", "melody", "own.mid"), std::string());
        const Json own = rowOf("B", "melody").at("made_by");
        QVERIFY(own.at("based_on").is_null());
        QVERIFY(own.at("class") == "A");
        QVERIFY(own.at("source_type") == "digitalCreation");
    }

    // Notes far too loud are lowered, and so is what the next revision makes of them; the origin goes with them.
    void notesThatAreTooLoudAreLowered() {
        std::vector<Note> chord;
        for (int key = 28; key < 68; ++key) {
            for (int again = 0; again < 24; ++again) chord.push_back({{again * 10}, {0}, {480}, Voice::Pitched, key, 127, false});
        }
        const std::string stem = "texture";  // The bass of this style bends its peaks.
        const auto offered = offerNotes(*m_bench.studio, {m_cue.id, "B", stem, chord, "a wall of sound"}, {});
        QVERIFY2(offered, offered ? "" : offered.error().message.c_str());
        QVERIFY(offered->softer.find("so that nothing reaches full scale") != std::string::npos);
        const Take& lowered = offered->alternative.candidate.takes.front();
        QVERIFY(lowered.sound.parameters.at("level") < 555);
        // Somebody else changes another cell meanwhile: the takes are printed again, and lowered once more where they must be.
        std::vector<Note> notes = notesOf("A", "melody");
        if (notes.empty()) notes.push_back({{0}, {0}, {960}, Voice::Pitched, 72, 90, false});
        else notes[0].key += 1;
        QCOMPARE(write(notes, "A", "melody", "the piano roll"), std::string());
        const auto rebased = acceptAlternative(*m_bench.studio, offered->alternative, true, {});
        QVERIFY2(rebased, rebased ? "" : rebased.error().message.c_str());
        m_revision = rebased->revision;
        QVERIFY(m_bench.studio->audio.mix(m_revision).has_value());
        QVERIFY(rowOf("B", stem).at("made_by").at("kind") == "person");
    }

    void aHeldCellIsRefused() {
        const auto approved = m_bench.approve(m_cue.id, m_revision.number, {"B"}, {"melody"});
        QVERIFY2(approved, approved ? "" : approved.error().message.c_str());
        const auto offered = offerNotes(*m_bench.studio, {m_cue.id, "B", "melody", {}, "x.mid"}, {});
        QVERIFY(!offered);
        QCOMPARE(offered.error().code, Code::Locked);
    }

    void aModelBehindAPersonStaysNamed() {
        const Json over{{"made_by", {{"kind", "person"}, {"based_on", {{"kind", "model"}, {"player", "neural"}}}, {"model", {{"name", "small"}, {"version", "1"}}}}}};
        const auto tags = aiTagsFrom("melody", {over}, "engine 2");
        QCOMPARE(QString::fromStdString(tags.front().sourceType), QStringLiteral("compositeWithTrainedAlgorithmicMedia"));
        QVERIFY(tags.front().player.find("small 1") != std::string::npos);
        QCOMPARE(QString::fromStdString(aiTagsFrom("melody", {}, "engine 2").front().level), QStringLiteral("not recorded"));
    }

    // The learned feel: asked in the brief, kept by a remade section, taken off by a change, given to what a person writes.
    void feelIsInheritedAndOnRecord() {
        struct Shift : Humaniser {
            Take humanised(Take take, const PlayRequest&, const Style&) const override {
                for (Note& note : take.notes) note.nudge = {0};
                for (Note& note : take.notes) note.nudge = std::min(Ticks{31}, take.length - Ticks{1} - note.start);
                take.provenance["feel"] = {{"learned", true}, {"sha256", "00ff"}, {"family", "test"}, {"sources", {{{"name", "Drummers"}, {"licence", "CC BY 4.0"}}}}, {"credits", {"Drummers, 2026"}}};
                return take;
            }
        };
        const auto brief = "10 second hopeful indie, 120 bpm, human feel, button";
        const auto none = m_bench.compose(brief, "No feel");
        QVERIFY(!none);
        QVERIFY(none.error().message.find("feel=style") != std::string::npos);
        m_bench.studio->players.feel = [] { return Result<std::shared_ptr<const Humaniser>>(std::make_shared<Shift>()); };
        const auto made = m_bench.compose(brief, "Human");
        QVERIFY2(made, made ? "" : made.error().message.c_str());
        m_cue = made->cue;
        m_revision = made->revision;
        const std::string section = m_revision.sections.back().name;
        const auto leans = [&](const std::string& stem) {
            const std::vector<Note> notes = notesOf(section, stem);
            return !notes.empty() && std::all_of(notes.begin(), notes.end(), [](const Note& note) { return note.nudge == Ticks{31}; });
        };
        QVERIFY(leans("rhythm") && leans("bass"));
        QCOMPARE(rowOf(section, "rhythm").at("made_by").at("feel").at("family").get<std::string>(), std::string("test"));
        QVERIFY(!rowOf(section, "effects").at("made_by").contains("feel"));
        ReviseRequest remake;
        remake.cue = m_cue.id;
        remake.sections = {section};
        remake.stems = {"rhythm", "bass"};
        const auto take = [&](const std::vector<std::string>& sets) {
            remake.sets = sets;
            const auto offered = makeAlternatives(*m_bench.studio, remake, {}, {});
            if (!offered) return offered.error().message;
            const auto done = acceptAlternative(*m_bench.studio, offered->alternatives.front().alternative, false, {});
            if (!done) return done.error().message;
            m_revision = done->revision;
            return std::string();
        };
        QCOMPARE(take({}), std::string());
        QVERIFY(leans("rhythm") && leans("bass"));
        QCOMPARE(take({"bass.feel=style"}), std::string());
        QVERIFY(leans("rhythm") && !leans("bass"));
        // By hand: what is new leans, what stood there stays.
        HandNotes written{m_cue.id, section, "bass", notesOf(section, "bass"), "own.mid", true};
        const std::vector<Note> stood = written.notes;
        written.notes.push_back({Ticks{480}, Ticks{0}, Ticks{240}, Voice::Pitched, 71, 80, false});
        const auto offered = offerNotes(*m_bench.studio, written, {});
        QVERIFY2(offered, offered ? "" : offered.error().message.c_str());
        const std::vector<Note>& now = offered->alternative.candidate.takes.front().notes;
        QCOMPARE(now.size(), stood.size() + 1);
        for (const Note& note : now) {
            const bool old = std::find(stood.begin(), stood.end(), note) != stood.end();
            QVERIFY(old || note.nudge == Ticks{31});
        }
        QVERIFY(offered->alternative.candidate.ledger.front().second.at("made_by").contains("feel"));
    }

    void eachUndoesTheirOwnEditAndOldRevisionsComeBack() {
        const auto made = m_bench.compose("16 second hopeful indie, 120 bpm, builds to 0:08, button", "Two people");
        VERIFY_OK(made);
        const Revision first = made->revision;
        const auto jon = m_bench.catalog->addPerson(PersonId::create(), "Jon Bergmann", "composer", m_bench.project);
        VERIFY_OK(jon);
        auto theirs = db::PostgresCatalog::open(m_bench.cluster.personUrl(jon->login), "test");
        VERIFY_OK(theirs);
        const Studio& mine = *m_bench.studio;
        Studio jons{**theirs, mine.blobs, m_bench.clock, *m_bench.audio, mine.styles, mine.rules, mine.index, {}, "Test Studio", 0, ""};
        // The first note of a cell a step higher; the section is the first or second.
        const auto edit = [&](Studio& studio, size_t section, int by) {
            const auto now = studio.catalog.revision(made->cue.id, 0);
            const std::string name = now->sections[section].name;
            auto notes = cellNotes(studio, *now, name, "harmony");
            if (!notes || notes->empty()) return std::string("no notes");
            notes->front().key += by;
            const auto offered = offerNotes(studio, {made->cue.id, name, "harmony", *notes, "hand"}, {});
            if (!offered) return offered.error().message;
            const auto done = acceptAlternative(studio, offered->alternative, false, {});
            return done ? std::string() : done.error().message;
        };
        QCOMPARE(edit(*m_bench.studio, 0, 1), std::string());   // Revision 2, mine.
        QCOMPARE(edit(jons, 1, 1), std::string());              // 3, Jon's.
        auto undoable = undoableEdit(*m_bench.studio, made->cue.id);
        VERIFY_OK(undoable);
        QVERIFY(undoable->has_value());
        QCOMPARE((*undoable)->revision, 2);
        undoable = undoableEdit(jons, made->cue.id);
        VERIFY_OK(undoable);
        QCOMPARE((*undoable)->revision, 3);
        // Mine goes, Jon's later one in the other section stays.
        const auto undone = undoEdit(*m_bench.studio, made->cue.id, 2, {});
        VERIFY_OK(undone);
        const auto third = m_bench.catalog->revision(made->cue.id, 3);
        for (const Stem& stem : first.stems) {
            QVERIFY(*undone->revision.cell(first.sections[0].id, stem.id) == *first.cell(first.sections[0].id, stem.id));
            QVERIFY(*undone->revision.cell(first.sections[1].id, stem.id) == *third->cell(first.sections[1].id, stem.id));
        }
        QVERIFY(!undoableEdit(*m_bench.studio, made->cue.id)->has_value());
        // It comes back by its name, over Jon's, and goes again; Jon undid nothing.
        QVERIFY(!redoableEdit(jons, made->cue.id)->has_value());
        const std::string name = (*m_bench.catalog->revision(made->cue.id, 2)).made;
        auto redoable = redoableEdit(*m_bench.studio, made->cue.id);
        VERIFY_OK(redoable);
        QVERIFY(redoable->has_value());
        QCOMPARE((*redoable)->revision, 4);
        QCOMPARE((*redoable)->made, name);
        const auto redone = redoEdit(*m_bench.studio, made->cue.id, 4, {});   // 5
        VERIFY_OK(redone);
        QVERIFY(redone->revision.cells == third->cells);
        QCOMPARE(redone->revision.made, "put back revision 2: " + name);
        QVERIFY(!redoableEdit(*m_bench.studio, made->cue.id)->has_value());
        QCOMPARE((*undoableEdit(*m_bench.studio, made->cue.id))->revision, 5);
        QCOMPARE((*undoableEdit(*m_bench.studio, made->cue.id))->made, name);
        VERIFY_OK(undoEdit(*m_bench.studio, made->cue.id, 5, {}));            // 6
        QCOMPARE((*redoableEdit(*m_bench.studio, made->cue.id))->revision, 6);
        VERIFY_CODE(redoEdit(*m_bench.studio, made->cue.id, 3, {}), Code::InvalidArgument);
        // What somebody changed again since is not taken from under them: their name is said.
        QCOMPARE(edit(*m_bench.studio, 1, 2), std::string());   // 7, mine, over Jon's: nothing is left to put back.
        QVERIFY(!redoableEdit(*m_bench.studio, made->cue.id)->has_value());
        const auto refused = undoEdit(jons, made->cue.id, 3, {});
        VERIFY_CODE(refused, Code::Conflict);
        QVERIFY2(refused.error().message.find("Test Person") != std::string::npos, refused.error().message.c_str());
        // All of it back to the first; a held part that was another then refuses.
        const auto restored = restoreRevision(jons, made->cue.id, 1, {});
        VERIFY_OK(restored);
        QVERIFY(restored->revision.cells == first.cells);
        VERIFY_OK(m_bench.approve(made->cue.id, restored->revision.number, {first.sections[1].name}));
        VERIFY_CODE(restoreRevision(*m_bench.studio, made->cue.id, 3, {}), Code::Locked);
    }
};

}  // namespace fermata

QTEST_GUILESS_MAIN(fermata::NotesTest)
#include "notes_test.moc"
