// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of a cue as the window makes them, on a studio in memory: shorter lengths and their family, a new picture cut,
// the states of a game. What is shown before is what is made.
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/offline/memory_catalog.h"
#include "core/base/files.h"
#include "core/studio/audio_cache.h"
#include "core/studio/compose_cue.h"
#include "core/formats/bwf.h"
#include "core/studio/game_audio.h"
#include "core/base/phrases.h"
#include "core/studio/game_file.h"
#include "core/studio/plan_cue.h"
#include "tests/verify.h"
#include "ui/presenters/family_presenter.h"
#include "ui/presenters/game_presenter.h"
#include "ui/presenters/import_presenter.h"
#include "ui/presenters/language.h"
#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/recut_presenter.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

using namespace fermata;
using namespace fermata::ui;

namespace {

class Wall : public Clock {
  public:
    std::chrono::sys_seconds now() const override { return std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(9); }
};

// As if an older engine had printed everything.
class OldPrints : public offline::MemoryCatalog {
  public:
    using MemoryCatalog::MemoryCatalog;
    Result<Print> print(const CueId& cue, const Hash& hash) override {
        auto found = MemoryCatalog::print(cue, hash);
        if (found) found->engine = "fermata-engine 1";
        return found;
    }
};

struct House {
    Wall clock;
    std::shared_ptr<offline::Memory> memory = std::make_shared<offline::Memory>(clock);
    std::shared_ptr<offline::MemoryBlobs> blobs = std::make_shared<offline::MemoryBlobs>();
    AudioCache audio{*blobs};
};

class Room : public OpenStudio {
  public:
    explicit Room(House& house, std::unique_ptr<Catalog> catalog) : m_catalog(std::move(catalog)) {
        const std::filesystem::path source = FERMATA_SOURCE_DIR;
        m_studio.reset(new Studio{*m_catalog, *house.blobs, house.clock, house.audio, source / "packaging/styles", source / "packaging/rules",
                                  source / "core/rights/index/corpus-1.idx", {}, "Test", 0, ""});
    }
    Studio& studio() override { return *m_studio; }

  private:
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Studio> m_studio;
};

}  // namespace

class VersionsTest : public QObject {
    Q_OBJECT
    House m_house;
    std::unique_ptr<Room> m_room;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<CuePresenter> m_cue;
    CueId m_id;
    ProjectId m_project;
    Revision m_revision;
    PersonId m_client;
    QTemporaryDir m_out;

    Studio& studio() { return m_room->studio(); }
    QString cue() const { return qs(m_id.text()); }

  private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("fermata"));
        QCoreApplication::setApplicationName(QStringLiteral("fermata-versions-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_out.path());
        m_house.memory->me = {PersonId::create(), "Max Brandt", "producer", "max"};
        m_house.memory->people.push_back(m_house.memory->me);
        m_room = std::make_unique<Room>(m_house, std::make_unique<offline::MemoryCatalog>(m_house.memory));
        const auto client = studio().catalog.addClient(ClientId::create(), "Ferrow & Finch");
        VERIFY_OK(client);
        const auto project = studio().catalog.addProject(ProjectId::create(), *client, "Spring", Json::array());
        VERIFY_OK(project);
        const auto mara = studio().catalog.addPerson(PersonId::create(), "Mara Lindqvist", "client", *project);
        VERIFY_OK(mara);
        m_client = mara->id;
        ComposeRequest request;
        request.project = m_project = *project;
        request.brief = briefFromWords("30 second hopeful indie, 120 bpm, logo at 0:27, button");
        request.title = "Spot";
        request.seed = 23;
        const auto made = composeCue(studio(), request, {});
        VERIFY_OK(made);
        m_id = made->cue.id;
        m_revision = made->revision;
        m_desk = std::make_unique<Desk>([this]() -> Result<std::unique_ptr<OpenStudio>> {
            return std::unique_ptr<OpenStudio>(new Room(m_house, std::make_unique<offline::MemoryCatalog>(m_house.memory)));
        });
        m_job = std::make_unique<Job>();
        m_cue = std::make_unique<CuePresenter>(*m_desk, *m_job, nullptr);
        m_cue->open(cue(), 0, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(m_cue->audioReady(), 30000);
    }
    void cleanupTestCase() {
        m_cue.reset();
        m_desk.reset();
    }

    void whatIsPlannedIsMadeAndApprovedAsOne() {
        FamilyPresenter family(*m_desk, *m_job, nullptr);
        QSignalSpy failed(&family, &FamilyPresenter::failed), noted(&family, &FamilyPresenter::noted);
        family.open(cue());
        QTRY_VERIFY(family.known() && !family.planning());
        QCOMPARE(family.lengths()->count(), 4);               // 20, 15, 10, 6; not 30, which it has.
        QCOMPARE(family.plans()->count(), 2);                 // 15 and 6 are what is usually asked for.
        QCOMPARE(family.family()->count(), 1);
        family.choose(QString::number(6 * kSampleRate), false);
        QVERIFY(!family.addLength(QStringLiteral("45")));     // Longer than the cue.
        QVERIFY(!family.addLength(QStringLiteral("soon")));
        QCOMPARE(failed.count(), 2);
        family.rename(QString::number(15 * kSampleRate), QStringLiteral("Spot"));
        QTRY_VERIFY(!family.planning());
        QVERIFY2(textIn(family.plans()->at(0), "problem").contains(QStringLiteral("Spot")), qPrintable(textIn(family.plans()->at(0), "problem")));
        QCOMPARE(family.ready(), 0);
        family.rename(QString::number(15 * kSampleRate), QStringLiteral("Spot short"));
        QTRY_VERIFY(!family.planning());
        QCOMPARE(family.ready(), 1);
        const QVariantMap plan = family.plans()->at(0);
        const QVariantList pieces = plan.value(QStringLiteral("pieces")).toList();
        QVERIFY(!pieces.isEmpty());
        double length = 0;
        for (const QVariant& piece : pieces) length += piece.toMap().value(QStringLiteral("length")).toDouble();
        QCOMPARE(length, 15.0 * kSampleRate);
        QCOMPARE(plan.value(QStringLiteral("hits")).toList().size(), 1);
        QCOMPARE(m_house.memory->cues.size(), size_t{1});     // Looking made nothing.
        family.make();
        QTRY_VERIFY_WITH_TIMEOUT(!m_job->running(), 60000);
        QTRY_COMPARE(family.family()->count(), 2);
        const auto cues = studio().catalog.cues();
        VERIFY_OK(cues);
        const auto child = std::find_if(cues->begin(), cues->end(), [&](const CueInfo& one) { return one.title == "Spot short"; });
        QVERIFY(child != cues->end());
        const auto revision = studio().catalog.revision(child->id, 0);
        VERIFY_OK(revision);
        QCOMPARE(revision->sections.size(), static_cast<size_t>(pieces.size()));
        for (int i = 0; i < pieces.size(); ++i) {
            const QVariantMap piece = pieces[i].toMap();
            const Section& section = revision->sections[static_cast<size_t>(i)];
            QCOMPARE(static_cast<double>(section.start.value), piece.value(QStringLiteral("from")).toDouble());
            const Cell* cell = revision->cell(section.id, revision->stems.front().id);
            const bool held = std::any_of(m_revision.cells.begin(), m_revision.cells.end(), [&](const Cell& one) { return one.print == cell->print; });
            QCOMPARE(held, piece.value(QStringLiteral("held")).toBool());
        }
        // One word about both; the evidence is theirs.
        QVERIFY(family.unheld() > 0);
        const QString mail = m_out.filePath(QStringLiteral("mail.eml"));
        VERIFY_OK(writeFile(ss(mail), "From: mara\n\nApproved.\n"));
        QSignalSpy carried(&family, &FamilyPresenter::carriedOut);
        family.approve(mail, QStringLiteral("all of it"));
        QTRY_COMPARE(carried.count(), 1);
        QTRY_COMPARE(family.unheld(), 0);
        const auto approvals = studio().catalog.approvals(child->id);
        VERIFY_OK(approvals);
        QCOMPARE(approvals->size(), size_t{1});
        QVERIFY(approvals->front().locks);
        QCOMPARE(approvals->front().evidenceName, std::string("mail.eml"));
        QCOMPARE(failed.count(), 2);
    }

    void anOlderEnginesPrintIsSaidBeforeItIsMadeAgain() {
        CutdownRequest request{m_id, 0, {20 * kSampleRate}, "Old", {}};
        const auto now = viewCutdown(studio(), request);
        VERIFY_OK(now);
        Room old(m_house, std::make_unique<OldPrints>(m_house.memory));
        const auto then = viewCutdown(old.studio(), request);
        VERIFY_OK(then);
        const auto again = [](const CutdownView& view) { return std::count_if(view.pieces.begin(), view.pieces.end(), [](const ArrangedPiece& one) { return one.why == "an older engine printed it"; }); };
        QCOMPARE(again(*now), 0);
        QVERIFY2(again(*then) > 0, now->form.words.c_str());
        const bool said = std::any_of(then->notes.begin(), then->notes.end(), [](const std::string& note) { return note.find("fermata-engine 1") != std::string::npos; });
        QVERIFY(said);
        // And it can be made.
        const auto made = makeCutdown(old.studio(), request, {});
        VERIFY_OK(made);
        QCOMPARE(made->made.revision.length, request.length);
        QCOMPARE(made->printedCells, then->printedCells);
    }

    void aNewCutIsSeenBeforeItIsMade() {
        RecutPresenter recut(*m_desk, *m_job, nullptr);
        recut.open(cue());
        // Half a second of picture goes out of the last section but one; 25 frames a second, the cue begins at 01:00:00:00.
        const Section& last = m_revision.sections.back();
        const auto frame = [&](Samples at) { return framesFromSamples(at, m_revision.frameRate); };
        const auto code = [&](int64_t frames) { return timecode({0}, m_revision.frameRate, m_revision.startFrames + frames); };
        const int64_t cutAt = frame(last.start) - 30, end = frame(m_revision.length);
        const std::string list = "TITLE: NEW\nFCM: NON-DROP FRAME\n001 OLD V C " + code(0) + " " + code(cutAt) + " " + code(0) + " " + code(cutAt) + "\n002 OLD V C " + code(cutAt + 12) + " " + code(end) + " " +
                                 code(cutAt) + " " + code(end - 12) + "\n";
        const QString file = m_out.filePath(QStringLiteral("new cut.edl"));
        VERIFY_OK(writeFile(ss(file), list));
        recut.readEdl(QUrl::fromLocalFile(file).toString());   // As a dropped address.
        QTRY_VERIFY(!recut.reading());
        QVERIFY2(recut.known(), qPrintable(recut.problem()));
        QCOMPARE(recut.sections()->at(0).value(QStringLiteral("fate")).toString(), QStringLiteral("kept"));
        QCOMPARE(recut.hits()->count(), 1);
        QCOMPARE(recut.hits()->at(0).value(QStringLiteral("before")).toString(), QStringLiteral("+12.00"));
        // All of it is held since the family was approved: what needs another print is in the way, and is named.
        QVERIFY(!recut.holds().isEmpty());
        QVERIFY(!recut.canApply());
        QVERIFY2(recut.holds().first().contains(QStringLiteral("Mara")), qPrintable(recut.holds().first()));
        for (const auto& word : m_house.memory->approvals) VERIFY_OK(studio().catalog.withdrawApproval(word.info.id, "picture recut"));
        recut.refresh();
        QTRY_VERIFY(recut.canApply());
        QSignalSpy made(&recut, &RecutPresenter::made), failed(&recut, &RecutPresenter::failed);
        recut.apply();
        QTRY_VERIFY_WITH_TIMEOUT(made.count() + failed.count() > 0, 60000);
        QCOMPARE(failed.count(), 0);
        const auto next = studio().catalog.revision(m_id, 0);
        VERIFY_OK(next);
        QCOMPARE(next->number, 2);
        QCOMPARE(frame(next->length), end - 12);
        // A file that is no list says so.
        VERIFY_OK(writeFile(ss(file), "hello\n"));
        recut.readEdl(file);
        QTRY_VERIFY(!recut.reading());
        QVERIFY2(recut.problem().contains(QStringLiteral("new cut.edl, line 1")), qPrintable(recut.problem()));
    }

    void aStateIsEditedHeardAndKept() {
        m_cue->showRevision(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_cue->audioReady() && m_cue->revisionNumber() == 2, 30000);
        GamePresenter game(*m_desk, *m_job, *m_cue, nullptr);
        QSignalSpy changed(&game, &GamePresenter::gameChanged);
        game.open(cue());
        QTRY_VERIFY(game.known());
        QVERIFY(game.given().is_null());                       // Derived, as ever.
        QCOMPARE(game.victory(), QStringLiteral("own"));       // It ends itself.
        QVERIFY(game.states()->count() >= 4);
        game.setState(QStringLiteral("combat"));
        const QString stem = textIn(game.levels()->at(0), "key");
        game.setLevel(stem, -6.04);
        QCOMPARE(game.levels()->at(0).value(QStringLiteral("level")).toDouble(), -6.0);
        game.setSounds(textIn(game.levels()->at(1), "key"), false);
        QVERIFY(game.edited());
        // Heard as a game plays it; the cue's own levels and selection stay what they are.
        m_cue->setLevel(0, 0.8);
        m_cue->selectSection(1, false);
        const double selected = m_cue->selectedFrom();
        const auto own = m_cue->player()->programme();
        game.setState(QStringLiteral("explore"));
        game.hear(QStringLiteral("explore"));
        QCOMPARE(game.heard(), QStringLiteral("explore"));
        QTRY_VERIFY_WITH_TIMEOUT(game.audition().running(), 30000);
        QVERIFY(m_cue->player()->playing());
        QTRY_VERIFY(m_cue->player()->position() > 2000);
        // Another state waits as its rule says, and says so.
        game.hear(QStringLiteral("combat"));
        QCOMPARE(game.state(), QStringLiteral("combat"));      // What is asked for is what is shown.
        QCOMPARE(game.heard(), QStringLiteral("explore"));
        QCOMPARE(game.waitsFor(), QStringLiteral("combat"));
        QCOMPARE(game.waiting(), QStringLiteral("→ combat at the next beat"));
        const int64_t at = game.audition().waiting()->at;
        const Bar bar = m_revision.tempo.bars().front();
        const int64_t beat = bar.meter.beat().value * bar.microsecondsPerQuarter / kTicksPerQuarter * kSampleRate / 1000000;
        QVERIFY(at > static_cast<int64_t>(m_cue->player()->position()));
        QVERIFY2(at - static_cast<int64_t>(m_cue->player()->position()) <= beat + 2 * GameAudition::kLead, qPrintable(QString::number(at)));
        // What is played is what `fermata audition` writes for the same events.
        const auto heardSound = [&](int64_t from, int64_t to) {
            std::vector<int32_t> sound;
            for (int64_t i = from; i < to; ++i) {
                for (const Segment& piece : game.audition().programme()->versions.front().stems.front()) {
                    if (i < piece.start || i >= piece.end) continue;
                    const auto index = static_cast<size_t>(i - piece.start + piece.offset) * 2;
                    sound.insert(sound.end(), {(*piece.pcm)[index], (*piece.pcm)[index + 1]});
                }
            }
            return sound;
        };
        Game now;
        {
            const auto json = parseJson(game.given().dump(), "states");
            VERIFY_OK(json);
            const auto newest = studio().catalog.revision(m_id, 0);
            VERIFY_OK(newest);
            const auto read = gameFromJson(*json, *newest, "states");
            VERIFY_OK(read);
            now = *read;
            const auto sounds = gameSounds(studio(), *newest, now);
            VERIFY_OK(sounds);
            std::vector<GameEvent> events = game.audition().events();
            const int64_t to = at + 24000;
            events.push_back({{to}, GameEvent::Kind::End, "", 0});
            const auto written = performGame(now, gameBank(*sounds), events);
            VERIFY_OK(written);
            QVERIFY(heardSound(0, to) == written->audio);
            QVERIFY(std::any_of(written->audio.begin() + at * 2, written->audio.end(), [](int32_t sample) { return sample != 0; }));
        }
        QTRY_COMPARE_WITH_TIMEOUT(game.heard(), QStringLiteral("combat"), 10000);
        QCOMPARE(game.waiting(), QString());
        // A stinger sounds over it and is gone when it ended; the state plays on.
        QVERIFY(game.stingers()->count() > 0);
        const QString hit = textIn(game.stingers()->at(0), "key");
        game.hear(hit);
        QCOMPARE(game.heard(), QStringLiteral("combat"));
        QTRY_COMPARE_WITH_TIMEOUT(game.over(), hit, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(game.over().isEmpty(), 15000);
        QCOMPARE(game.heard(), QStringLiteral("combat"));
        QVERIFY(m_cue->player()->playing());
        // A level that is moved is heard from then on.
        game.setLevel(stem, -60);
        QVERIFY(m_cue->player()->playing());
        game.setLevel(stem, -6);
        game.hear(QStringLiteral("combat"));
        QCOMPARE(game.heard(), QString());
        QVERIFY(!m_cue->player()->playing());
        QCOMPARE(m_cue->stems()->at(0).value(QStringLiteral("level")).toDouble(), 0.8);
        QVERIFY(!m_cue->stems()->at(1).value(QStringLiteral("mute")).toBool());
        QVERIFY(!m_cue->player()->looping());
        QCOMPARE(m_cue->selectedFrom(), selected);
        QCOMPARE(m_cue->player()->programme()->versions.front().stems.size(), own->versions.front().stems.size());
        // By itself a stinger plays its own bars, rings out, and no more.
        game.hear(hit);
        QCOMPARE(game.heard(), hit);
        QTRY_VERIFY_WITH_TIMEOUT(game.heard().isEmpty(), 20000);
        QVERIFY(!m_cue->player()->playing());
        // Kept as a file that the command line reads, and found again.
        const QString file = m_out.filePath(QStringLiteral("states"));
        game.save(QUrl::fromLocalFile(file).toString());
        QVERIFY(!game.edited());
        QCOMPARE(game.file(), file + QStringLiteral(".json"));
        const auto text = readFile(ss(game.file()));
        VERIFY_OK(text);
        const auto json = parseJson(*text, "states.json");
        VERIFY_OK(json);
        const auto next = studio().catalog.revision(m_id, 0);
        VERIFY_OK(next);
        const auto read = gameFromJson(*json, *next, "states.json");
        VERIFY_OK(read);
        QCOMPARE(read->state("combat")->levels.at(ss(stem)), -600);
        QVERIFY(!game.given().is_null());
        GamePresenter again(*m_desk, *m_job, *m_cue, nullptr);
        again.open(cue());
        QTRY_VERIFY(again.known());
        QCOMPARE(again.file(), game.file());
        again.derive();
        QVERIFY(again.given().is_null());
    }

    void aBriefsPlanIsSeenBeforeItIsComposed() {
        BriefPresenter brief(nullptr, m_desk.get(), m_job.get());
        brief.setProject(qs(m_project.text()));
        QCOMPARE(brief.planFacts(), QString());
        const std::string words = "20 second hopeful spot, 118 bpm, in D major, cut at 0:10, marimba, xyzzy";
        brief.setWords(qs(words));
        QTRY_VERIFY_WITH_TIMEOUT(!brief.planFacts().isEmpty(), 10000);
        ComposeRequest request;
        request.project = m_project;
        request.brief = briefFromWords(words);
        request.title = "Planned";
        const auto made = composeCue(studio(), request, {});
        VERIFY_OK(made);
        const Plan& plan = made->plan;
        QCOMPARE(brief.planFacts(), QStringLiteral("%1 · %2 bpm · 4/4 · D major · 0:20").arg(QStringLiteral("Hopeful indie"), QLocale().toString(static_cast<double>(plan.tempo.milliBpm()) / 1000, 'f', 1)));
        QCOMPARE(brief.planSections()->count(), static_cast<int>(plan.sections.size()));
        double whole = 0;
        for (int i = 0; i < brief.planSections()->count(); ++i) {
            const QVariantMap row = brief.planSections()->at(i);
            QCOMPARE(row.value(QStringLiteral("energy")).toDouble(), plan.sections[static_cast<size_t>(i)].energy.permille / 1000.0);
            whole += row.value(QStringLiteral("share")).toDouble();
        }
        QVERIFY(std::abs(whole - 1) < 1e-9);
        QVERIFY(std::all_of(plan.stems.begin(), plan.stems.end(), [&](const PlannedStem& stem) { return brief.planStems().contains(qs(stem.name)); }));
        // What composing notes, so far as it is known before a note is played.
        QVERIFY(!brief.planNotes().isEmpty());
        QVERIFY(made->notes.size() >= static_cast<size_t>(brief.planNotes().size()));
        for (int i = 0; i < brief.planNotes().size(); ++i) QCOMPARE(brief.planNotes()[i], spoken(made->notes[static_cast<size_t>(i)], "made"));
        QVERIFY2(brief.saidOfWords().join(QLatin1Char('\n')).contains(QStringLiteral("Not understood: “xyzzy”")), qPrintable(brief.saidOfWords().join(QLatin1Char('\n'))));
        // What cannot be composed says why; no words, nothing.
        brief.setWords(QStringLiteral("xyzzy"));
        QTRY_VERIFY_WITH_TIMEOUT(brief.planFacts().isEmpty(), 10000);
        QTRY_COMPARE(brief.planNotes().size(), 1);
        brief.setWords(QString());
        QTRY_VERIFY(brief.planNotes().isEmpty());
    }

    // A window in another language says them in it.
    void everyRemarkOfAPlanIsAPhrase() {
        QStringList without;
        for (const char* words : {"30 second spot, piano, strings, no drums, 128 bpm", "60 second calm bed, cuts at 0:10 and 0:31, drop at 0:45, no piano, logo at 0:59.8", "24 second game loop, 70 bpm, accordion and kazoo, no claps",
                                  "40 seconds, sad, in C lydian, stop at 0:20, only piano from 0:30", "15 second happy, 3/4, 200 bpm, saxophone, no bass"}) {
            std::vector<std::string> broken;
            for (const Style& style : readableStyles(studio().styles, broken)) {
                ComposeRequest request;
                request.project = m_project;
                request.brief = briefFromWords(words);
                request.style = style.id;
                const auto planned = planCue(studio(), request);
                if (!planned) continue;   // A style that cannot meet it.
                for (const std::string& note : planned->notes) {
                    if (!sentenceOf(note, "made")) without << qs(note);
                }
            }
        }
        without.removeDuplicates();
        QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
    }

    void aChangeSaysFromWhatToWhat() {
        QCOMPARE(m_cue->revisionNumber(), m_cue->newestRevision());
        m_cue->selectNone();
        QCOMPARE(m_cue->changeText(QString(), QStringLiteral("energy")), QString());
        m_cue->selectSection(1, false);
        const Plan& plan = m_cue->snapshot()->plan;
        const auto percent = [](const Level& level) { return QString::number(std::lround(level.permille / 10.0)); };
        const PlannedSection& section = plan.sections[1];
        QCOMPARE(m_cue->changeText(QString(), QStringLiteral("energy")), percent(section.energy) + QStringLiteral("%"));
        const Level activity = section.stems.at("melody").activity;
        m_cue->setChange(QStringLiteral("melody"), QStringLiteral("activity"), 100);
        QCOMPARE(m_cue->changeText(QStringLiteral("melody"), QStringLiteral("activity")), percent(activity) + QStringLiteral("% → ") + percent(clampLevel(activity.permille + 100)) + QStringLiteral("%"));
        m_cue->setChange(QStringLiteral("melody"), QStringLiteral("activity"), 1000);
        QCOMPARE(m_cue->changeText(QStringLiteral("melody"), QStringLiteral("activity")), percent(activity) + QStringLiteral("% → 100% (the end of its scale)"));
        m_cue->clearChanges();
    }

    void soloingDimsTheOthers() {
        m_cue->setSolo(1, true, true);
        for (int i = 0; i < m_cue->stems()->count(); ++i) QCOMPARE(m_cue->stems()->at(i).value(QStringLiteral("silent")).toBool(), i != 1);
        m_cue->setSolo(1, false, false);
        m_cue->setMute(0, true);
        for (int i = 0; i < m_cue->stems()->count(); ++i) QCOMPARE(m_cue->stems()->at(i).value(QStringLiteral("silent")).toBool(), i == 0);
        m_cue->setMute(0, false);
    }

    void aLoopsVictoryIsComposedAndPlayed() {
        ComposeRequest request;
        request.project = m_project;
        request.brief = briefFromWords("24 second seamless game loop, 120 bpm, dark combat, four stems");
        request.title = "Arena";
        request.seed = 5;
        const auto made = composeCue(studio(), request, {});
        VERIFY_OK(made);
        const QString id = qs(made->cue.id.text());
        CuePresenter arena(*m_desk, *m_job, nullptr);
        arena.open(id, 0, std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(arena.audioReady(), 30000);
        GamePresenter game(*m_desk, *m_job, arena, nullptr);
        QSignalSpy carried(&game, &GamePresenter::carriedOut), failed(&game, &GamePresenter::failed);
        game.open(id);
        QTRY_VERIFY(game.known());
        QCOMPARE(game.victory(), QStringLiteral("missing"));
        QVERIFY2(game.remarks().join(QLatin1Char('\n')).contains(QStringLiteral("can be composed")), qPrintable(game.remarks().join(QLatin1Char('\n'))));
        game.composeVictory();
        QTRY_COMPARE_WITH_TIMEOUT(carried.count(), 1, 60000);
        QTRY_COMPARE(game.victory(), QStringLiteral("composed"));
        game.setState(QStringLiteral("victory"));
        QVERIFY2(game.stateFacts().contains(QStringLiteral("Arena Victory")), qPrintable(game.stateFacts()));
        // The state of the other cue is heard as the game plays it.
        game.hear(QStringLiteral("victory"));
        QTRY_VERIFY_WITH_TIMEOUT(game.audition().running(), 30000);
        const auto& piece = *game.audition().programme()->versions.front().stems.front().front().pcm;
        QVERIFY(std::any_of(piece.data(), piece.data() + piece.size(), [](int32_t sample) { return sample != 0; }));
        game.stop();
        game.composeVictory();                                 // Twice it cannot be.
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
    }

    void anOldRingOutIsReplaced() {
        m_cue->showRevision(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_cue->audioReady() && m_cue->revisionNumber() == m_cue->newestRevision(), 30000);
        QVERIFY(!m_cue->archived());
        QSignalSpy failed(m_cue.get(), &CuePresenter::failed), carried(m_cue.get(), &CuePresenter::carriedOut), noted(m_cue.get(), &CuePresenter::notedUndoable);
        // Nothing was remade: said by name.
        m_cue->replaceRingOut(0);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
        m_cue->selectSection(0, false);
        m_cue->makeAlternatives(1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_job->running() && m_cue->alternativesReady() > 0, 60000);
        m_cue->player()->setVersion(m_cue->alternativesReady());
        const int before = m_cue->newestRevision();
        m_cue->accept();
        QTRY_COMPARE_WITH_TIMEOUT(m_cue->revisionNumber(), before + 1, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(m_cue->proofState() != QStringLiteral("running"), 60000);
        m_cue->replaceRingOut(0);
        QTRY_COMPARE_WITH_TIMEOUT(carried.count(), 1, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(m_cue->revisionNumber(), before + 2, 30000);
        QVERIFY2(noted.back().front().toString().contains(QStringLiteral("swapped into")), qPrintable(noted.back().front().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(m_cue->proofState(), QStringLiteral("proven"), 60000);
        QCOMPARE(failed.count(), 1);
    }

    void aRecordingIsSeenWithItsPaperBeforeItIsTaken() {
        const QString file = m_out.filePath(QStringLiteral("oboe.wav")), paper = m_out.filePath(QStringLiteral("licence.txt"));
        std::vector<int32_t> tone;
        for (int i = 0; i < 2 * kSampleRate; ++i) {
            const auto value = static_cast<int32_t>(2000000 * std::sin(i * 2 * 3.14159265358979 * 440 / kSampleRate));
            tone.insert(tone.end(), {value, value});
        }
        VERIFY_OK(writeBwf(ss(file), tone, {}));
        VERIFY_OK(writeFile(ss(paper), "Anna may be used.\n"));
        ImportPresenter taken(*m_desk, *m_job, nullptr);
        taken.open(cue());
        QTRY_VERIFY(!taken.stems().isEmpty());
        taken.set(QStringLiteral("cut"), true);
        taken.setFile(QUrl::fromLocalFile(file).toString());
        QTRY_VERIFY(!taken.reading());
        QVERIFY(!taken.ready());
        QCOMPARE(taken.problem(), QStringLiteral("Say who made the recording."));   // Its title is the file's, until somebody says another.
        taken.set(QStringLiteral("author"), QStringLiteral("Anna"));
        taken.set(QStringLiteral("stem"), QStringLiteral("oboe"));
        taken.set(QStringLiteral("role"), QStringLiteral("melody"));
        taken.set(QStringLiteral("at"), QStringLiteral("900"));
        QTRY_VERIFY2(taken.problem().contains(QStringLiteral("There is no bar 900")), qPrintable(taken.problem()));
        taken.set(QStringLiteral("at"), QStringLiteral("2"));
        QTRY_VERIFY2(taken.ready(), qPrintable(taken.problem()));
        QCOMPARE(taken.missing().size(), 3);                // Licence, paper, paid work.
        QVERIFY2(taken.ledger().join(QLatin1Char('\n')).contains(QStringLiteral("“oboe” by Anna")), qPrintable(taken.ledger().join(QLatin1Char('\n'))));
        taken.set(QStringLiteral("licence"), QStringLiteral("CC BY 4.0"));
        taken.set(QStringLiteral("commercial"), QStringLiteral("yes"));
        taken.setPaper(paper);
        QTRY_VERIFY(taken.ready());
        QVERIFY(taken.missing().isEmpty());
        const auto before = studio().catalog.revision(m_id, 0);
        VERIFY_OK(before);
        QSignalSpy made(&taken, &ImportPresenter::made), failed(&taken, &ImportPresenter::failed);
        taken.take();
        QTRY_VERIFY_WITH_TIMEOUT(made.count() + failed.count() > 0, 60000);
        QCOMPARE(failed.count(), 0);
        const auto after = studio().catalog.revision(m_id, 0);
        VERIFY_OK(after);
        QCOMPARE(after->number, before->number + 1);
        const Stem* oboe = after->stemNamed("oboe");
        QVERIFY(oboe != nullptr);
        // The ledger has what was shown.
        std::vector<Hash> takes;
        for (const Cell& cell : after->cells) {
            if (cell.stem == oboe->id) takes.push_back(cell.take);
        }
        const auto rows = studio().catalog.ledger(m_id, takes);
        VERIFY_OK(rows);
        QVERIFY(std::any_of(rows->begin(), rows->end(), [](const Json& row) { return row.dump().find("CC BY 4.0") != std::string::npos; }));
        QVERIFY(taken.file().isEmpty());                    // Ready for the next one.
    }
};

QTEST_MAIN(VersionsTest)
#include "versions_test.moc"
