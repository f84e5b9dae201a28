// SPDX-License-Identifier: GPL-3.0-or-later
// One approved cue as a family: alternates of its held stems, cut-downs of its held prints, one clearance over all.
#include <QTemporaryDir>
#include <QTest>

#include <set>

#include "core/base/files.h"
#include "core/formats/bwf.h"
#include "core/studio/cutdown_cue.h"
#include "core/studio/pack_input.h"
#include "core/studio/versions.h"
#include "tests/app/workbench.h"
#include "tests/verify.h"

using namespace fermata;
using test::Workbench;

namespace {
std::vector<int32_t> frames(const std::vector<int32_t>& audio, Samples from, Samples to) {
    return {audio.begin() + static_cast<std::ptrdiff_t>(from.value * 2), audio.begin() + static_cast<std::ptrdiff_t>(to.value * 2)};
}

// The largest step between neighbouring samples around a frame, and the usual largest of the whole.
int64_t stepAt(const std::vector<int32_t>& audio, int64_t frame) {
    int64_t most = 0;
    for (int64_t i = std::max<int64_t>(1, frame - 2); i <= frame + 2; ++i) {
        for (int64_t c = 0; c < 2; ++c) {
            most = std::max<int64_t>(most, std::llabs(int64_t{audio[static_cast<size_t>(i * 2 + c)]} - audio[static_cast<size_t>(i * 2 - 2 + c)]));
        }
    }
    return most;
}

int64_t usualStep(const std::vector<int32_t>& audio) {
    int64_t most = 0;
    for (size_t i = 2; i < audio.size(); ++i) most = std::max<int64_t>(most, std::llabs(int64_t{audio[i]} - audio[i - 2]));
    return most;
}
// The gain in dB of each 10 ms that sounds; silent ones are left out.
std::vector<double> gainsPerBlock(const std::vector<int32_t>& mix, const std::vector<int32_t>& master) {
    std::vector<double> gains;
    for (size_t from = 0; from + 960 <= mix.size(); from += 960) {
        double before = 0, after = 0;
        for (size_t i = from; i < from + 960; ++i) {
            before += static_cast<double>(mix[i]) * mix[i];
            after += static_cast<double>(master[i]) * master[i];
        }
        if (before > 1e10 && after > 0) gains.push_back(10 * std::log10(after / before));
    }
    return gains;
}

// How often a block lies 1.5 dB below both blocks 40 ms away.
int dips(const std::vector<double>& gains) {
    int count = 0;
    for (size_t i = 4; i + 4 < gains.size(); ++i) count += gains[i] < std::min(gains[i - 4], gains[i + 4]) - 1.5 ? 1 : 0;
    return count;
}
}  // namespace

class FamilyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Workbench> m_bench;
    std::optional<CueResult> m_cue;
    std::vector<CutdownResult> m_children;
    QTemporaryDir m_out;

  private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<Workbench>();
        QVERIFY2(m_bench->error.empty(), m_bench->error.c_str());
        auto made = m_bench->compose("40 second hopeful indie spot for broadcast, 118 bpm, drop at 0:26, logo hit at 0:37, button ending", "Spot");
        VERIFY_OK(made);
        m_cue = std::move(*made);
        VERIFY_OK(m_bench->approve(m_cue->cue.id, 1));
    }

    void cutdownsHaveTheirLengthAndTheHeldSamples() {
        const Revision& longer = m_cue->revision;
        for (const int64_t seconds : {20, 10, 6}) {
            CutdownRequest request;
            request.cue = m_cue->cue.id;
            request.length = Samples{seconds * kSampleRate};
            auto made = makeCutdown(*m_bench->studio, request, {});
            VERIFY_OK(made);
            const Revision& revision = made->made.revision;
            QCOMPARE(revision.length.value, seconds * kSampleRate);
            QCOMPARE(made->made.cue.title, "Spot " + std::to_string(seconds));
            QVERIFY(made->made.cue.derivedFrom == m_cue->cue.id);
            QCOMPARE(made->made.cue.derivedRevision, 1);
            QCOMPARE(made->heldCells + made->printedCells, static_cast<int>(revision.cells.size()));
            for (size_t s = 0; s < longer.stems.size(); ++s) {
                const auto there = m_bench->audio->stem(longer, longer.stems[s]);
                const auto here = m_bench->audio->stem(revision, revision.stems[s]);
                VERIFY_OK(there);
                VERIFY_OK(here);
                QCOMPARE(static_cast<int64_t>(here->size()), revision.length.value * 2);
                const int64_t usual = usualStep(*there);
                for (const ArrangedPiece& piece : made->pieces) {
                    const Samples length = piece.end - piece.start;
                    const bool same = frames(*here, piece.start, piece.end) == frames(*there, piece.wasAt, std::min(longer.length, piece.wasAt + length));
                    QVERIFY2(same || !piece.held, (piece.section + "/" + longer.stems[s].name).c_str());
                    // No click where pieces meet.
                    if (piece.start.value > 0) QVERIFY2(stepAt(*here, piece.start.value) <= usual, (piece.section + "/" + longer.stems[s].name).c_str());
                }
                // The end dies away to nothing.
                QVERIFY(std::abs(here->back()) <= 2);
            }
            const double target = static_cast<double>(revision.loudness.value("target_milli_lufs", 0)) / 1000;
            QVERIFY(std::abs(revision.loudness["master"].value("integrated", 0.0) - target) < 0.5);
            m_children.push_back(std::move(*made));
        }
        QVERIFY(m_children.front().heldCells >= static_cast<int>(2 * longer.stems.size()));
        // The logo stays on its beat, the same error from its picture.
        const auto logo = std::find_if(m_children.front().hits.begin(), m_children.front().hits.end(), [](const MovedHit& hit) { return hit.kind == "logo"; });
        QVERIFY(logo != m_children.front().hits.end());
    }

    // The shorter picture has its drop elsewhere, off the grid of bars and beats: it lands there, the rest is held.
    void aHitStandsWhereTheShorterPictureHasIt() {
        CutdownRequest request;
        request.cue = m_cue->cue.id;
        request.length = Samples{20 * kSampleRate};
        request.title = "Spot 20 placed";
        request.hit = std::pair(Samples{26 * kSampleRate}, samplesFromMilliseconds(9300));
        auto made = makeCutdown(*m_bench->studio, request, {});
        VERIFY_OK(made);
        QCOMPARE(made->made.revision.length.value, 20 * kSampleRate);
        const auto drop = std::find_if(made->hits.begin(), made->hits.end(), [](const MovedHit& hit) { return hit.kind == "drop"; });
        QVERIFY(drop != made->hits.end());
        QCOMPARE(drop->wanted.value, samplesFromMilliseconds(9300).value);
        QVERIFY2(std::llabs((drop->placed - drop->wanted).value) <= 96, std::to_string((drop->placed - drop->wanted).value).c_str());
        QVERIFY(made->heldCells > 0);
        m_children.push_back(*made);
        std::set<std::string> names;
        for (const Section& section : made->made.revision.sections) {
            QVERIFY2(names.insert(section.name).second, section.name.c_str());
            QVERIFY2(section.name.find_first_of("23456789") == std::string::npos, section.name.c_str());
        }
        request.title = "Spot 20 nowhere";
        request.hit->first = Samples{3 * kSampleRate};
        const auto none = makeCutdown(*m_bench->studio, request, {});
        QVERIFY(!none);
        QVERIFY2(none.error().message.find("drop at 0:26") != std::string::npos, none.error().message.c_str());
    }

    // Wherever a place is taken, either hit stands on it: one within a bar that gives way, too.
    void everyPlaceTakenIsMet() {
        int taken = 0;
        for (const int64_t from : {26, 37}) {
            for (int64_t ms = 3100; ms < 14500; ms += 700) {
                CutdownRequest request;
                request.cue = m_cue->cue.id;
                request.length = Samples{15 * kSampleRate};
                request.title = "Spot 15 anywhere";
                request.hit = std::pair(Samples{from * kSampleRate}, samplesFromMilliseconds(ms));
                const auto view = viewCutdown(*m_bench->studio, request);
                if (!view) continue;
                const auto hit = std::find_if(view->hits.begin(), view->hits.end(), [&](const MovedHit& one) { return one.kind == (from == 26 ? "drop" : "logo"); });
                QVERIFY(hit != view->hits.end());
                QVERIFY2(std::llabs((hit->placed - hit->wanted).value) <= 96, (std::to_string(ms) + " ms: " + std::to_string((hit->placed - hit->wanted).value)).c_str());
                ++taken;
            }
        }
        QVERIFY2(taken > 10, std::to_string(taken).c_str());
    }

    // A softer master needs no limiter: what the approved one took from the peaks is there again.
    void aSofterMasterOpensTheLimiter() {
        const auto made = m_bench->compose("15 second deep house for streaming, drop at 0:07", "Loud");
        VERIFY_OK(made);
        const auto project = m_bench->studio->catalog.project(made->cue.project);
        VERIFY_OK(project);
        auto input = packInput(*m_bench->studio, made->cue, *project, made->revision, {"", "2026-11-18T10:00:00Z", true});
        VERIFY_OK(input);
        VersionAsk ask;
        ask.loudness = {*findLoudness(loudnessFile(*m_bench->studio), "ATSC")};
        std::vector<std::string> notes;
        VERIFY_OK(addVersions(*m_bench->studio, made->revision, ask, *input, notes));
        const PackMaster& softer = input->masters.front();
        QVERIFY(std::abs(softer.loudness.integrated + 24) < 0.15 && softer.loudness.truePeak <= -2);
        const auto peaks = [](const Loudness& loudness) { return loudness.truePeak - loudness.integrated; };
        QVERIFY2(softer.ofMix && peaks(softer.loudness) > peaks(input->masterLoudness) + 0.5, softer.note.c_str());
        QVERIFY2(softer.note.find("limiter open") != std::string::npos, softer.note.c_str());
        qInfo("%s", softer.note.c_str());
    }

    // -14 LUFS is what nobody asked for gives way from, where strokes stand alone; asked for, it stays.
    void whatNobodyAskedForGivesWay() {
        for (const char* asked : {"", ", -14 LUFS"}) {
            const auto made = m_bench->compose(std::string("20 seconds of a lonely piano, only piano, slow") + asked, std::string("Piano") + asked);
            VERIFY_OK(made);
            const LoudnessTarget target = targetOf(made->revision);
            const auto plan = planOf(*m_bench->studio, made->revision);
            VERIFY_OK(plan);
            QCOMPARE(plan->loudness.milliLufs, target.milliLufs);
            QVERIFY(std::abs(made->revision.loudness["master"]["integrated"].get<double>() - target.milliLufs / 1000.0) <= 0.5);
            const bool remarked = !made->revision.loudness.value("remark", "").empty();
            const bool noted = std::any_of(made->notes.begin(), made->notes.end(), [](const std::string& note) { return note.rfind("mastered to ", 0) == 0; });
            if (*asked != 0) QCOMPARE(target.milliLufs, -14000);
            QVERIFY(*asked != 0 ? !noted : !remarked && noted == (target.milliLufs < -14000));
        }
    }

    void aSecondOneOfTheSameNameIsRefused() {
        CutdownRequest request;
        request.cue = m_cue->cue.id;
        request.length = Samples{20 * kSampleRate};
        const auto again = makeCutdown(*m_bench->studio, request, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, Code::Conflict);
        request.length = Samples{40 * kSampleRate};
        request.title = "longer";
        const auto longer = makeCutdown(*m_bench->studio, request, {});
        QVERIFY(!longer);
        QCOMPARE(longer.error().code, Code::InvalidArgument);
    }

    void aCutdownIsEditedLikeAnyCue() {
        const CutdownResult& child = m_children.front();
        ReviseRequest request;
        request.cue = child.made.cue.id;
        request.sections = {child.made.revision.sections[1].name};
        const auto made = makeAlternatives(*m_bench->studio, request, {}, {});
        VERIFY_OK(made);
    }

    void oneClearanceCoversTheFamily() {
        ClearRequest clear;
        clear.issue = true;
        clear.covers = {{m_cue->cue.id, 1}};
        std::vector<NewApproval> words;
        for (const CutdownResult& child : m_children) {
            NewApproval word;
            word.cue = child.made.cue.id;
            word.revision = 1;
            word.onBehalfOf = m_bench->client;
            word.evidence = m_bench->evidence;
            word.evidenceName = "mail.eml";
            words.push_back(word);
        }
        // All or none: one that cannot be approved leaves the others open.
        words.back().revision = 9;
        const auto none = m_bench->catalog->approveTogether(words);
        QVERIFY(!none);
        for (const CutdownResult& child : m_children) QVERIFY(m_bench->catalog->approvals(child.made.cue.id)->empty());
        words.back().revision = 1;
        const auto given = m_bench->catalog->approveTogether(words);
        VERIFY_OK(given);
        QCOMPARE(given->size(), m_children.size());
        for (size_t i = 0; i < given->size(); ++i) {
            QVERIFY((*given)[i].locks);
            QCOMPARE((*given)[i].revisionHash, m_children[i].made.revision.hash().hex());
            QVERIFY(!m_bench->catalog->locks(m_children[i].made.cue.id)->empty());
        }
        for (const CutdownResult& child : m_children) {
            clear.covers.emplace_back(child.made.cue.id, 1);
        }
        const auto cues = cutdownsOf(*m_bench->catalog, m_cue->cue.id, 1);
        VERIFY_OK(cues);
        QCOMPARE(cues->size(), size_t{4});
        QVERIFY(cues->front().title.starts_with("Spot 20"));
        clear.ask.uses = Json::array();
        const auto cleared = clearCues(*m_bench->studio, clear, {});
        VERIFY_OK(cleared);
        for (const CutdownResult& child : m_children) {
            QVERIFY(cleared->json.find(child.made.revision.hash().hex()) != std::string::npos);
            const auto latest = m_bench->catalog->latestClearance(child.made.cue.id, 1);
            VERIFY_OK(latest);
            QVERIFY(latest->has_value());
            QCOMPARE((*latest)->number, cleared->record.number);
        }
    }

    void alternatesAreSumsOfTheHeldStems() {
        DeliverRequest request;
        request.cue = m_cue->cue.id;
        request.revision = 1;
        request.preview = true;
        request.out = m_out.path().toStdString();
        request.versions.alternates = true;
        request.versions.masteredStems = true;
        const auto named = findLoudness(loudnessFile(*m_bench->studio), "ATSC");
        VERIFY_OK(named);
        request.versions.loudness = {*named};
        const auto done = deliverCue(*m_bench->studio, request, {});
        VERIFY_OK(done);
        std::vector<std::string> names;
        for (const PackVersion& version : done->versions) names.push_back(version.name);
        QVERIFY((names == std::vector<std::string>{"alt_no-melody", "alt_no-drums", "alt_underscore", "alt_loop", "sting"}));
        const std::filesystem::path folder = done->pack.folder / "data";
        const auto read = [&](const std::string& file) { return readBwf(folder / file)->audio; };
        std::vector<int32_t> rest = read("02_masters/spot_v01_mix.wav");
        const std::vector<int32_t> without = read("02_masters/alternates/spot_v01_alt_no-melody_mix.wav"), melody = read("03_stems/spot_v01_melody.wav");
        QCOMPARE(without.size(), rest.size());
        for (size_t i = 0; i < rest.size(); ++i) QCOMPARE(rest[i] - melody[i], without[i]);
        // What is left is mastered on its own: to the target, under the ceiling, and no dip where the drums would strike.
        const Revision& held = m_cue->revision;
        const double target = static_cast<double>(held.loudness.value("target_milli_lufs", 0)) / 1000;
        const double ceiling = static_cast<double>(held.loudness.value("target_true_peak_milli_db", 0)) / 1000;
        for (const char* name : {"alt_no-melody", "alt_no-drums", "alt_underscore"}) {
            const Loudness loudness = measure(read(std::string("02_masters/alternates/spot_v01_") + name + ".wav"));
            QVERIFY2(loudness.truePeak <= ceiling, (name + std::to_string(loudness.truePeak)).c_str());
            QVERIFY2(std::abs(loudness.integrated - target) <= 0.5, (name + std::to_string(loudness.integrated)).c_str());
        }
        const std::vector<int32_t> beatless = read("02_masters/alternates/spot_v01_alt_no-drums_mix.wav"), played = read("02_masters/alternates/spot_v01_alt_no-drums.wav");
        const std::vector<double> own = gainsPerBlock(beatless, played);
        const std::vector<double> shared = gainsPerBlock(beatless, *m_bench->audio->mastered(held, beatless));
        QVERIFY2(dips(own) * 4 <= dips(shared), (std::to_string(dips(own)) + " dips, with the shared gain " + std::to_string(dips(shared))).c_str());
        // Mastered stems add up to the master within what the pack says.
        std::vector<int64_t> sum(rest.size());
        for (const char* stem : {"rhythm", "bass", "harmony", "melody", "texture", "effects"}) {
            const auto audio = read(std::string("03_stems/mastered/spot_v01_") + stem + "_mastered.wav");
            for (size_t i = 0; i < sum.size(); ++i) sum[i] += audio[i];
        }
        const std::vector<int32_t> master = read("02_masters/spot_v01_master.wav");
        int64_t most = 0;
        for (size_t i = 0; i < sum.size(); ++i) most = std::max<int64_t>(most, std::llabs(sum[i] - master[i]));
        QVERIFY(most <= 7);
        QVERIFY(done->masteredNote.find("within " + std::to_string(most) + " of") != std::string::npos);
        QVERIFY(std::abs(done->masters.front().loudness.integrated + 24) < 0.15);
        // A loop's end leads into its start; a sting begins in silence and rings out like the cue.
        const auto& loop = done->versions[3];
        const auto looped = read("02_masters/alternates/spot_v01_alt_loop_mix.wav");
        const std::vector<int32_t> whole = read("02_masters/spot_v01_mix.wav");
        QCOMPARE(looped.back(), whole[static_cast<size_t>(loop.start.value * 2 - 1)]);
        const auto sting = read("02_masters/alternates/spot_v01_sting_mix.wav");
        QCOMPARE(sting.front(), 0);
        QCOMPARE(sting.back(), whole.back());
        const auto checked = verifyPack(done->pack.folder, {});
        VERIFY_OK(checked);
        QVERIFY2(checked->sound(), checked->findings.empty() ? "" : checked->findings.front().problem.c_str());
        // A sting that is another stretch of the mix than its place says is found.
        const auto manifest = readFile(folder / "manifest.json");
        VERIFY_OK(manifest);
        Json moved = *parseJson(*manifest, "manifest");
        moved["versions"][4]["start_sample"] = moved["versions"][4]["start_sample"].get<int64_t>() - 1;
        VERIFY_OK(writeFile(folder / "manifest.json", moved.dump(2)));
        const auto wrong = verifyPack(done->pack.folder, {});
        VERIFY_OK(wrong);
        QCOMPARE(std::count_if(wrong->findings.begin(), wrong->findings.end(), [](const PackFinding& one) { return one.problem.find("not the stretch of the m") != std::string::npos; }), 2);
        VERIFY_OK(writeFile(folder / "manifest.json", *manifest));
        // Each alternate is named among the checks, and what the pack says of how a file was made is what it measures.
        for (const std::string& name : names) {
            QVERIFY2(std::any_of(checked->checks.begin(), checked->checks.end(), [&](const std::string& text) { return text.find(" " + name + " against") != std::string::npos; }), name.c_str());
        }
        const auto by = [&](const std::string& file) {
            for (const Json& item : checked->manifest["covered"]) {
                if (item["file"] == "data/" + file) return item["by"].get<std::string>();
            }
            return std::string();
        };
        QCOMPARE(by("02_masters/alternates/spot_v01_alt_no-drums_mix.wav"), std::string("sum"));
        QCOMPARE(by("02_masters/alternates/spot_v01_alt_no-drums.wav"), std::string("mastered"));
        for (const char* file : {"sting.wav", "sting_mix.wav", "alt_loop.wav", "alt_loop_mix.wav"}) QCOMPARE(by(std::string("02_masters/alternates/spot_v01_") + file), std::string("part"));
        const auto stung = read("02_masters/alternates/spot_v01_sting.wav");
        const auto& last = done->versions[4];
        QVERIFY(std::equal(stung.begin() + 2 * 240, stung.end(), master.begin() + last.start.value * 2 + 2 * 240));
        QVERIFY(std::equal(looped.begin(), looped.end() - 2 * 480, whole.begin() + loop.start.value * 2));
        // What listeners get is the master.
        QVERIFY(std::filesystem::exists(folder / "02_masters/spot_v01_master.mp3"));
    }
};

QTEST_MAIN(FamilyTest)
#include "family_test.moc"
