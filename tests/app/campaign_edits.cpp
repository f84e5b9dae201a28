// SPDX-License-Identifier: GPL-3.0-or-later
// Random edits over several cues: after each one the samples say whether anything moved that was not asked to move,
// and every attempt at a held cell must be refused by the database itself, also by direct SQL.
//   campaign_edits [--steps N] [--cues M] [--seed S]
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "db/store/connection.h"
#include "core/studio/edit.h"
#include "tests/app/workbench.h"

namespace {

using namespace fermata;
using test::Workbench;

struct Tally {
    int revisions = 0, splits = 0, approvals = 0, withdrawals = 0, accepts = 0, rebases = 0, tailSwaps = 0;
    int refusedEarly = 0, refusedByDatabase = 0, refusedSql = 0;
    int64_t samples = 0, moved = 0, outsideAsked = 0;
    int uncompared = 0, beyondRequest = 0;   // Cells nobody asked for that were not laid side by side; cells asked beyond the request.
    int faults = 0;
};

class Campaign {
  public:
    Campaign(Workbench& bench, uint32_t seed) : m_bench(bench), m_seed(seed) {}

    bool compose(int number) {
        static const char* kBriefs[] = {"24 second hopeful indie spot, 120 bpm, builds to 0:12, big finish, button ending",
                                        "26 second tension underscore, 84 bpm, D minor, dark drones, ring-out ending",
                                        "22 second lofi podcast bed, 80 bpm, chill, fade out",
                                        "20 second tension underscore, 90 bpm, hit at 0:10, loop ending",
                                        "28 second hopeful corporate, warm pads, 112 bpm, ring-out ending"};
        auto made = m_bench.compose(kBriefs[number % 5], "Cue " + std::to_string(number));
        if (!made) return fault("compose", made.error());
        m_cues.push_back(made->cue.id);
        return true;
    }

    void step() {
        const CueId& cue = m_cues[pick(m_cues.size())];
        const auto before = m_bench.catalog->revision(cue, 0);
        if (!before) {
            fault("read", before.error());
            return;
        }
        switch (pick(10)) {
            case 0: split(cue, *before); break;
            case 1:
            case 2: approve(cue, *before); break;
            case 3: withdraw(cue); break;
            case 4: lateAccept(cue, *before); break;
            case 5: tailSwap(cue, *before); break;
            default: revise(cue, *before); break;
        }
        if (pick(4) == 0) directSql(cue);
    }

    Tally tally;

  private:
    size_t pick(size_t count) { return hash32(m_seed, m_counter++) % static_cast<uint32_t>(count); }

    bool fault(const std::string& what, const Error& error) {
        ++tally.faults;
        std::printf("FAULT %s: %s [%s]\n", what.c_str(), error.message.c_str(), error.context.c_str());
        return false;
    }

    ReviseRequest randomRequest(const CueId& cue, const Revision& revision) {
        static const char* kSets[] = {"energy=+0.3", "energy=-0.3", "density=0.8", "register=+0.2", "brightness=0.7", "groove=0.2"};
        ReviseRequest request;
        request.cue = cue;
        if (pick(3) == 0) {
            const Samples from{static_cast<int64_t>(pick(static_cast<size_t>(revision.length.value * 3 / 4)))};
            request.from = from;
            request.to = Samples{std::min(revision.length.value, from.value + kSampleRate * static_cast<int64_t>(2 + pick(6)))};
        } else {
            request.sections = {revision.sections[pick(revision.sections.size())].name};
        }
        if (pick(2) == 0) request.stems = {revision.stems[pick(revision.stems.size())].name};
        if (pick(4) != 0) request.sets = {kSets[pick(6)]};
        return request;
    }

    // Compares the newest revision with the one before it, sample for sample.
    void prove(const CueId& cue, int before, int after, const std::vector<AskedCell>& asked) {
        const auto compared = compareRevisions(*m_bench.studio, cue, before, after, true);
        if (!compared) {
            fault("compare", compared.error());
            return;
        }
        const auto now = m_bench.catalog->revision(cue, after);
        tally.samples += compared->samplesCompared;
        tally.moved += compared->unexpected;
        for (const ComparedCell& cell : compared->cells) {
            const Section* section = now->sectionNamed(cell.section);
            const Stem* stem = now->stemNamed(cell.stem);
            const bool wanted = std::any_of(asked.begin(), asked.end(), [&](const AskedCell& item) {
                return item.section == section->id && item.stem == stem->id;
            });
            if (!wanted && cell.differing > 0) tally.outsideAsked += cell.differing;
            if (!wanted && cell.differing < 0) ++tally.uncompared;
        }
        for (const ComparedSection& section : compared->sections) {
            const SectionId id = now->sectionNamed(section.name)->id;
            const bool wanted = std::any_of(asked.begin(), asked.end(), [&](const AskedCell& item) { return item.section == id; });
            if (!wanted) tally.outsideAsked += std::max<int64_t>(0, section.mixDiffering) + std::max<int64_t>(0, section.masterDiffering);
            if (!wanted && section.mixDiffering < 0) ++tally.uncompared;
        }
        ++tally.revisions;
    }

    // The product asks for no more than the request did: its stems, its sections, or its range to the nearest bars.
    void withinRequest(const ReviseRequest& request, const NewRevision& candidate) {
        for (const AskedCell& cell : candidate.asked) {
            const Section* section = candidate.revision.section(cell.section);
            const auto stem = std::find_if(candidate.revision.stems.begin(), candidate.revision.stems.end(),
                                           [&](const Stem& one) { return one.id == cell.stem; });
            const bool stemFits = request.stems.empty() || request.stems[0] == stem->name;
            const bool named = std::find(request.sections.begin(), request.sections.end(), section->name) != request.sections.end();
            const TempoMap& tempo = candidate.revision.tempo;
            const Samples bar = tempo.barStartSample(section->firstBar + 1) - tempo.barStartSample(section->firstBar);
            const bool inRange = request.from && section->start + bar >= *request.from && section->end <= *request.to + bar;
            if (!stemFits || !(named || inRange)) ++tally.beyondRequest;
        }
    }

    std::string cueTitle(const CueId& cue) {
        const auto info = m_bench.catalog->cue(cue);
        return info ? info->title : cue.text();
    }

    void revise(const CueId& cue, const Revision& before) {
        const ReviseRequest request = randomRequest(cue, before);
        const auto made = makeAlternatives(*m_bench.studio, request, {}, {});
        if (!made) {
            if (made.error().code == Code::Locked) ++tally.refusedEarly;
            else fault("revise “" + cueTitle(cue) + "” " + (request.stems.empty() ? "" : request.stems[0] + " ") + (request.sets.empty() ? "as it is" : request.sets[0]), made.error());
            return;
        }
        withinRequest(request, made->alternatives[0].alternative.candidate);
        const auto accepted = acceptAlternative(*m_bench.studio, made->alternatives[0].alternative, false, {});
        if (!accepted) {
            fault("accept", accepted.error());
            return;
        }
        ++tally.accepts;
        prove(cue, before.number, accepted->revision.number, made->alternatives[0].alternative.candidate.asked);
    }

    // An alternative made before its cells were approved: only the database can refuse it now. One made before
    // somebody else's revision: a conflict, then a rebase.
    void lateAccept(const CueId& cue, const Revision& before) {
        const auto made = makeAlternatives(*m_bench.studio, randomRequest(cue, before), {}, {});
        if (!made) {
            if (made.error().code == Code::Locked) ++tally.refusedEarly;
            else fault("late revise", made.error());
            return;
        }
        const AlternativeInfo& alternative = made->alternatives[0].alternative;
        if (pick(2) == 0) {
            const Cell* target = nullptr;
            for (const AskedCell& item : alternative.candidate.asked) {
                if (target == nullptr) target = before.cell(item.section, item.stem);
            }
            if (target == nullptr) return;  // A cut made new section ids: nothing of that name to approve yet.
            std::string stem;
            for (const Stem& item : before.stems) {
                if (item.id == target->stem) stem = item.name;
            }
            const auto approved = m_bench.approve(cue, before.number, {before.section(target->section)->name}, {stem});
            if (!approved) {
                fault("approve", approved.error());
                return;
            }
            ++tally.approvals;
            const auto accepted = acceptAlternative(*m_bench.studio, alternative, false, {});
            if (accepted) {
                ++tally.faults;
                std::printf("FAULT a held cell was replaced\n");
            } else if (accepted.error().code == Code::Locked) {
                ++tally.refusedByDatabase;
            } else {
                fault("late accept", accepted.error());
            }
            return;
        }
        revise(cue, before);
        const auto newest = m_bench.catalog->revision(cue, 0);
        if (!newest || newest->number == before.number) return;
        const auto stale = acceptAlternative(*m_bench.studio, alternative, false, {});
        if (stale || stale.error().code != Code::Conflict) {
            ++tally.faults;
            std::printf("FAULT a stale alternative was not refused as a conflict: %s\n", stale ? "accepted" : stale.error().message.c_str());
            return;
        }
        const auto rebased = acceptAlternative(*m_bench.studio, alternative, true, {});
        if (rebased) {
            ++tally.rebases;
            prove(cue, newest->number, rebased->revision.number, alternative.candidate.asked);
        } else if (rebased.error().code != Code::Conflict && rebased.error().code != Code::Locked) {
            fault("rebase", rebased.error());
        }
    }

    void split(const CueId& cue, const Revision& before) {
        const Samples at = before.tempo.barStartSample(static_cast<int>(pick(static_cast<size_t>(before.tempo.barCount()))));
        const auto done = splitCue(*m_bench.studio, cue, at, {});
        if (!done) {
            if (done.error().code != Code::InvalidArgument) fault("split", done.error());
            return;
        }
        ++tally.splits;
        prove(cue, before.number, done->revision.number, {});
    }

    void approve(const CueId& cue, const Revision& before) {
        std::vector<std::string> stems;
        if (pick(2) == 0) stems = {before.stems[pick(before.stems.size())].name};
        const auto done = m_bench.approve(cue, before.number, {before.sections[pick(before.sections.size())].name}, stems);
        if (!done) fault("approve", done.error());
        else ++tally.approvals;
    }

    void withdraw(const CueId& cue) {
        const auto list = m_bench.catalog->approvals(cue);
        if (!list) {
            fault("approvals", list.error());
            return;
        }
        std::vector<ApprovalId> live;
        for (const ApprovalInfo& item : *list) {
            if (item.withdrawnAt.empty()) live.push_back(item.id);
        }
        if (live.empty()) return;
        const auto done = m_bench.catalog->withdrawApproval(live[pick(live.size())], "campaign");
        if (!done) fault("withdraw", done.error());
        else ++tally.withdrawals;
    }

    void tailSwap(const CueId& cue, const Revision& before) {
        if (before.sections.size() < 2) return;
        const size_t index = pick(before.sections.size() - 1);
        const auto done = swapTail(*m_bench.studio, cue, before.sections[index].name, {});
        if (!done) {
            if (done.error().code == Code::Locked) ++tally.refusedEarly;
            else if (done.error().code != Code::NotReady) fault("tail swap", done.error());
            return;
        }
        ++tally.tailSwaps;
        std::vector<AskedCell> asked;
        for (const size_t section : {index, index + 1}) {
            for (const Stem& stem : before.stems) asked.push_back({before.sections[section].id, stem.id});
        }
        prove(cue, before.number, done->revision.number, asked);
    }

    // Around the functions: each of these must be refused, for every login there is.
    void directSql(const CueId& cue) {
        static const char* kAttempts[] = {
            "update fermata.cells set print = decode(repeat('00', 32), 'hex') where revision_id in (select id from fermata.revisions where cue_id = '%s')",
            "delete from fermata.locks where cue_id = '%s'",
            "delete from fermata.revisions where cue_id = '%s'",
            "update fermata.revisions set root = decode(repeat('00', 32), 'hex') where cue_id = '%s'",
            "delete from audit.events where '%s' <> ''",
        };
        char sql[512];
        std::snprintf(sql, sizeof sql, kAttempts[pick(5)], cue.text().c_str());
        const auto people = m_bench.catalog->people();
        if (!people) return;
        for (const Person& person : *people) {
            if (person.login.empty()) continue;
            auto connection = db::Connection::open(m_bench.cluster.personUrl(person.login));
            if (!connection) {
                fault("connect as " + person.role, connection.error());
                continue;
            }
            const auto done = (*connection)->query("campaign", sql, {});
            if (done) {
                ++tally.faults;
                std::printf("FAULT %s may run: %s\n", person.role.c_str(), sql);
            } else if (done.error().code == Code::NotAllowed) {
                ++tally.refusedSql;
            } else {
                fault("direct SQL was stopped by something else", done.error());
            }
        }
    }

    Workbench& m_bench;
    uint32_t m_seed;
    uint32_t m_counter = 0;
    std::vector<CueId> m_cues;
};

int option(int argc, char** argv, const char* name, int fallback) {
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) return std::atoi(argv[i + 1]);
    }
    return fallback;
}

}  // namespace

int main(int argc, char** argv) {
    const int steps = option(argc, argv, "--steps", 30);
    const int cues = option(argc, argv, "--cues", 2);
    Workbench bench;
    if (!bench.error.empty()) {
        std::printf("FAULT %s\n", bench.error.c_str());
        return 1;
    }
    for (const auto& [name, role] : {std::pair("Pat Producer", "producer"), std::pair("Cora Composer", "composer"),
                                     std::pair("Lee Legal", "legal"), std::pair("Ann Admin", "admin")}) {
        const auto added = bench.catalog->addPerson(PersonId::create(), name, role, bench.project);
        if (!added) std::printf("FAULT add %s: %s\n", name, added.error().message.c_str());
    }
    Campaign campaign(bench, static_cast<uint32_t>(option(argc, argv, "--seed", 1)));
    for (int i = 0; i < cues; ++i) {
        if (!campaign.compose(i)) return 1;
    }
    for (int i = 0; i < steps; ++i) campaign.step();
    const Tally& t = campaign.tally;
    const auto faults = bench.catalog->verifyHistory(bench.project);
    const bool sound = faults && faults->empty();
    std::printf("%d steps over %d cues: %d revisions proven (%d accepts, %d rebases, %d splits, %d tail swaps), %d approvals, %d withdrawals\n",
                steps, cues, t.revisions, t.accepts, t.rebases, t.splits, t.tailSwaps, t.approvals, t.withdrawals);
    std::printf("refused: %d held cells before rendering, %d by the database at commit, %d direct SQL statements\n", t.refusedEarly,
                t.refusedByDatabase, t.refusedSql);
    std::printf("samples compared %lld; changed although nobody asked: %lld; changed outside the asked cells and sections: %lld\n",
                static_cast<long long>(t.samples), static_cast<long long>(t.moved), static_cast<long long>(t.outsideAsked));
    std::printf("history %s, faults %d\n", sound ? "sound" : "NOT SOUND", t.faults);
    std::printf("not laid side by side: %d cells; asked beyond the request: %d cells\n", t.uncompared, t.beyondRequest);
    const bool good = t.faults == 0 && t.moved == 0 && t.outsideAsked == 0 && t.uncompared == 0 && t.beyondRequest == 0 && sound && t.revisions > 0;
    std::printf("%d passed, %d failed\n", good ? 1 : 0, good ? 0 : 1);
    return good ? 0 : 1;
}
