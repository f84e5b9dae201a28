// SPDX-License-Identifier: GPL-3.0-or-later
// Fix this part: asking for alternatives, hearing them, accepting one, and the proof of what stayed.
#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <algorithm>
#include <climits>
#include <cmath>

#include "core/compose/compose.h"
#include "core/studio/cut_cue.h"
#include "core/studio/heard_difference.h"
#include "core/studio/loudness_drift.h"
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/sound_names.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

// The range of the cells that an alternative was asked to change.
std::pair<int64_t, int64_t> remadeRange(const NewRevision& candidate) {
    int64_t from = candidate.revision.length.value, to = 0;
    for (const AskedCell& cell : candidate.asked) {
        if (const Section* section = candidate.revision.section(cell.section)) {
            from = std::min(from, section->start.value);
            to = std::max(to, section->end.value);
        }
    }
    return {from, to};
}

// The section in which an old ring-out can be heard.
QString ringsIn(const std::vector<RingOut>& ringOuts) {
    for (const RingOut& ring : ringOuts) {
        if (ring.audible()) return qs(ring.section);
    }
    return {};
}

int valueOf(const StemDirection& direction, std::string_view parameter) {
    if (parameter == "energy") return direction.energy.permille;
    if (parameter == "density") return direction.density.permille;
    if (parameter == "register") return direction.registerHeight.permille;
    if (parameter == "brightness") return direction.brightness.permille;
    if (parameter == "activity") return direction.activity.permille;
    if (parameter == "groove") return direction.groove.permille;
    return direction.dynamics;
}

QString signedText(int permille) {
    return (permille > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QLocale().toString(std::abs(permille) / 1000.0, 'f', 1);
}

}  // namespace

int CuePresenter::change(const QString& stem, const QString& parameter) const {
    const auto found = m_changes.find({stem, parameter});
    return found == m_changes.end() ? 0 : found->second;
}

void CuePresenter::setChange(const QString& stem, const QString& parameter, int permille) {
    if (change(stem, parameter) == permille) return;
    if (permille == 0) m_changes.erase({stem, parameter});
    else m_changes[{stem, parameter}] = std::clamp(permille, -1000, 1000);
    Q_EMIT changesChanged();
}

QString CuePresenter::changeText(const QString& stem, const QString& parameter) const {
    if (!m_now || !hasSelection()) return {};
    Change change;
    change.stem = ss(stem);
    change.parameter = ss(parameter);
    change.permille = this->change(stem, parameter);
    change.relative = true;
    std::vector<size_t> sections;
    for (const std::string& name : selectedSections()) {
        for (size_t i = 0; i < m_now->plan.sections.size(); ++i) {
            if (m_now->plan.sections[i].name == name) sections.push_back(i);
        }
    }
    const auto range = [&](const Plan& plan) {
        int low = INT_MAX, high = INT_MIN;
        const auto take = [&](int value) {
            low = std::min(low, value);
            high = std::max(high, value);
        };
        for (const size_t i : sections) {
            const PlannedSection& section = plan.sections[i];
            if (stem.isEmpty() && change.parameter == "energy") take(section.energy.permille);
            else for (const auto& [name, direction] : section.stems) {
                if (stem.isEmpty() || name == change.stem) take(valueOf(direction, change.parameter));
            }
        }
        return std::pair(low, high);
    };
    const auto [low, high] = range(m_now->plan);
    if (low > high) return {};
    // As sections and comparisons say it.
    const auto number = [](int permille) { return (permille < -4 ? QStringLiteral("−") : QString()) + QLocale().toString(std::lround(std::abs(permille) / 10.0)); };
    const auto said = [&](int from, int to) { return number(from) == number(to) ? tr("%1%").arg(number(from)) : tr("%1–%2%", "from the least to the most").arg(number(from), number(to)); };
    if (change.permille == 0) return said(low, high);
    const auto [lowAfter, highAfter] = range(changedPlan(m_now->plan, sections, {change}));
    const int end = change.permille > 0 ? 1000 : change.parameter == "dynamics" ? -1000 : 0;
    const QString after = tr("%1 → %2", "a value before and after").arg(said(low, high), said(lowAfter, highAfter));
    return (change.permille > 0 ? highAfter : lowAfter) == end ? tr("%1 (the end of its scale)").arg(after) : after;
}

void CuePresenter::setChangeWords(const QString& words) {
    if (words == m_words) return;
    m_words = words;
    readWords();
    Q_EMIT changesChanged();
}

void CuePresenter::readWords() { m_read = m_now ? readChangeWords(ss(m_words), m_now->revision.stems, &m_now->plan) : ChangeWords(); }

QStringList CuePresenter::wordsRead() const {
    QStringList list;
    for (const ChangeReading& one : m_read.readings) {
        const QString set = qs(one.set), name = set.section(QLatin1Char('='), 0, 0), value = set.section(QLatin1Char('='), 1);
        const QString stem = name.contains(QLatin1Char('.')) ? name.section(QLatin1Char('.'), 0, 0) : QString();
        const QString parameter = name.section(QLatin1Char('.'), -1);
        QString said = (stem.isEmpty() ? QString() : stem + QLatin1Char(' ')) + QCoreApplication::translate("Parameter", parameter.toLatin1().constData());
        if (parameter == QLatin1String("plays")) said = value == QLatin1String("0") ? tr("%1 does not play").arg(stem) : tr("%1 plays").arg(stem);
        else said += QLatin1Char(' ') + QString(value).replace(QLatin1Char('-'), QStringLiteral("−"));
        list << tr("“%1” → %2").arg(qs(one.words), said);
    }
    return list;
}

QString CuePresenter::wordsUnread() const {
    QStringList list;
    for (const std::string& one : m_read.unread) list << qs(one);
    return listed(list);
}

QString CuePresenter::roleOf(const QString& stem) const {
    const Stem* found = m_now ? m_now->revision.stemNamed(ss(stem)) : nullptr;
    return found == nullptr ? QString() : qs(found->role);
}

bool CuePresenter::canKeep(const QString& stem) const {
    const QString role = roleOf(stem);
    return !role.isEmpty() && role != QLatin1String("rhythm") && role != QLatin1String("effects");
}

void CuePresenter::setKept(const QString& stem, const QString& what) {
    if (what.isEmpty()) m_kept.remove(stem);
    else m_kept[stem] = what;
    Q_EMIT changesChanged();
}

void CuePresenter::setLikeness(const QString& stem, int permille) {
    if (permille < 0) m_likeness.remove(stem);
    else m_likeness[stem] = std::min(permille, 1000);
    Q_EMIT changesChanged();
}

QString CuePresenter::playerOf(const QString& stem) const { return m_players.value(roleOf(stem), m_players.value(QString(), QStringLiteral("rules"))); }

void CuePresenter::setPlayerOf(const QString& stem, const QString& player) {
    // A choice for all is one: roles that were set apart before follow it.
    if (stem.isEmpty()) m_players.clear();
    m_players[roleOf(stem)] = player;
    Q_EMIT changesChanged();
}

void CuePresenter::clearChanges() {
    m_changes.clear();
    m_kept.clear();
    m_likeness.clear();
    m_otherSounds.clear();
    m_words.clear();
    m_read = {};
    Q_EMIT changesChanged();
}

QString CuePresenter::changesText() const {
    QStringList parts;
    for (const auto& [what, permille] : m_changes) {
        parts << (what.first.isEmpty() ? QString() : what.first + QLatin1Char(' ')) + QCoreApplication::translate("Parameter", what.second.toLatin1().constData()) + QLatin1Char(' ') + signedText(permille);
    }
    for (auto one = m_kept.begin(); one != m_kept.end(); ++one) {
        parts << tr("%1 keeps its %2").arg(one.key(), one.value() == QLatin1String("rhythm") ? tr("rhythm") : one.value() == QLatin1String("contour") ? tr("contour") : tr("harmony"));
    }
    for (auto one = m_otherSounds.begin(); one != m_otherSounds.end(); ++one) parts << tr("%1 plays %2").arg(one.key(), soundName(ss(one.value())));
    for (auto one = m_likeness.begin(); one != m_likeness.end(); ++one) {
        parts << (one.key().isEmpty() ? QString() : one.key() + QLatin1Char(' ')) + tr("%1% as it was").arg(one.value() / 10);
    }
    for (auto one = m_players.begin(); one != m_players.end(); ++one) {
        if (one.value() != QLatin1String("rules") || !one.key().isEmpty()) parts << (one.key().isEmpty() ? tr("played by: %1").arg(one.value()) : tr("%1 played by: %2").arg(one.key(), one.value()));
    }
    return listed(parts);
}

void CuePresenter::makeAlternatives(int count) {
    if (!m_now || m_job.running()) return;
    if (!hasSelection()) return Q_EMIT failed({Code::InvalidArgument, ss(tr("Select the part first: click a section, or drag over the ruler."))});
    ReviseRequest request;
    request.cue = m_now->cue.id;
    request.from = Samples{m_from};
    request.to = Samples{m_to};
    request.stems = chosenStems();
    request.alternatives = count;
    if (m_changes.empty() && m_kept.isEmpty() && m_likeness.isEmpty() && m_otherSounds.isEmpty() && m_read.readings.empty() && !m_words.trimmed().isEmpty()) {
        return Q_EMIT failed({Code::InvalidArgument, ss(tr("Nothing of “%1” is understood; say it like “warmer, less busy”.").arg(m_words.trimmed()))});
    }
    for (const std::string& set : m_read.sets()) request.sets.push_back(set);
    for (auto one = m_kept.begin(); one != m_kept.end(); ++one) request.sets.push_back(ss(one.key() + QStringLiteral(".keep=") + one.value()));
    for (auto one = m_otherSounds.begin(); one != m_otherSounds.end(); ++one) request.sets.push_back(ss(one.key() + QStringLiteral(".sound=") + one.value()));
    for (auto one = m_likeness.begin(); one != m_likeness.end(); ++one) {
        request.sets.push_back((one.key().isEmpty() ? std::string() : ss(one.key()) + ".") + "likeness=" + (one.value() == 1000 ? "1" : "0." + std::to_string(one.value() + 1000).substr(1)));
    }
    request.players.all = ss(m_players.value(QString(), QStringLiteral("rules")));
    for (auto one = m_players.begin(); one != m_players.end(); ++one) {
        if (!one.key().isEmpty()) request.players.roles[ss(one.key())] = ss(one.value());
    }
    for (const auto& [what, permille] : m_changes) {
        std::string digits = std::to_string(std::abs(permille) + 1000).substr(1);
        while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
        request.sets.push_back((what.first.isEmpty() ? "" : ss(what.first) + ".") + ss(what.second) + "=" + (permille < 0 ? "-" : "+") +
                               (std::abs(permille) == 1000 ? "1" : "0." + digits));
    }
    const Progress progress = m_job.start(tr("Making alternatives for %1").arg(selectionText()));
    const int generation = m_music;
    m_desk.run<ReviseResult>(Lane::Work, this,
        [request, progress, shelf = m_shelf, now = m_now, current = m_current, presenter = QPointer<CuePresenter>(this), desk = &m_desk, generation](Studio& studio) {
            return fermata::makeAlternatives(studio, request, progress, [&](const AlternativeResult& one) {
                auto version = versionOf(studio.audio, *shelf, one.alternative.candidate.revision);
                if (!version) return;
                const auto [from, to] = remadeRange(one.alternative.candidate);
                version->matchFrom = from;
                version->matchTo = to;
                version->match = matchFactor(current, *version, from, to);
                const QString rings = ringsIn(one.ringOuts);
                const QString detail = rings.isEmpty() ? QString() : tr("an old ring-out still sounds in %1").arg(rings);
                QMetaObject::invokeMethod(desk, [presenter, generation, made = Candidate{one.alternative, std::move(*version), detail, rings, heardIn(studio, now->revision, one.alternative.candidate)}]() mutable {
                    if (!presenter || presenter->m_music != generation) return;
                    presenter->addCandidate(std::move(made));
                    presenter->publish();
                });
            });
        },
        [this](Result<ReviseResult> result) {
            m_job.finish();
            if (!result) {
                if (result.error().code == Code::Cancelled) Q_EMIT noted(spokenText(result.error().message, "refusal"));
                else Q_EMIT failed(result.error());
                return;
            }
            QStringList notes;
            for (const std::string& note : result->notes) notes << spoken(note, "made");
            if (!notes.isEmpty()) Q_EMIT noted(listedParts(notes));
        });
}

std::vector<std::string_view> CuePresenter::heardIn(Studio& studio, const Revision& current, const NewRevision& candidate) {
    // For Qt Linguist, in the order of heard_difference.cpp.
    [[maybe_unused]] static constexpr const char* kWords[] = {
        QT_TRANSLATE_NOOP("Heard", "denser"), QT_TRANSLATE_NOOP("Heard", "sparser"), QT_TRANSLATE_NOOP("Heard", "higher"), QT_TRANSLATE_NOOP("Heard", "lower"),
        QT_TRANSLATE_NOOP("Heard", "longer notes"), QT_TRANSLATE_NOOP("Heard", "shorter notes"), QT_TRANSLATE_NOOP("Heard", "stronger"), QT_TRANSLATE_NOOP("Heard", "softer"),
        QT_TRANSLATE_NOOP("Heard", "more off the beat"), QT_TRANSLATE_NOOP("Heard", "more on the beat"), QT_TRANSLATE_NOOP("Heard", "brighter"), QT_TRANSLATE_NOOP("Heard", "darker")};
    return heardDifference(studio, current, candidate).value_or(std::vector<std::string_view>());
}

void CuePresenter::addCandidate(Candidate candidate) {
    if (candidate.version.matchTo == 0) {
        const auto [from, to] = remadeRange(candidate.alternative.candidate);
        candidate.version.matchFrom = from;
        candidate.version.matchTo = to;
        candidate.version.match = matchFactor(m_current, candidate.version, from, to);
    }
    if (m_candidates.size() >= 8) m_candidates.erase(m_candidates.begin());
    m_candidates.push_back(std::move(candidate));
}

void CuePresenter::lendPlayer(bool lent) {
    m_lent = lent;
    if (lent) return;
    m_player.setVersion(0);
    applyLevels();
    publish();
}

void CuePresenter::publish() {
    if (!m_now || !m_audioReady) return;
    auto programme = std::make_shared<Programme>();
    programme->length = m_now->revision.length.value;
    programme->guide = m_guide;
    programme->versions.push_back(m_current);
    QList<QVariantMap> rows;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& one = m_candidates[i];
        programme->versions.push_back(one.version);
        programme->trim = std::min(programme->trim, 1.0F / one.version.match);
        const double db = 20 * std::log10(static_cast<double>(one.version.match));
        QStringList heard;
        for (const std::string_view word : one.heard) heard << QCoreApplication::translate("Heard", std::string(word).c_str());
        // Silence on either side has no loudness to bring to the other's.
        QString detail = one.version.match == 1 && matchIsSilent(m_current, one.version, one.version.matchFrom, one.version.matchTo)
                             ? tr("silent here: no level to match") : tr("%1 dB to match").arg(QLocale().toString(db, 'f', 1));
        // What the history and `fermata accept` call it.
        if (one.alternative.ordinal > 0) detail += QStringLiteral(" · ") + tr("number %1 in the history").arg(one.alternative.ordinal);
        if (!one.detail.isEmpty()) detail += QStringLiteral(" · ") + one.detail;
        const Revision& candidate = one.alternative.candidate.revision;
        if (const LoudnessDrift drift = loudnessDrift(candidate, candidate); drift.off()) {
            const auto lufs = [](double value) { return QLocale().toString(value, 'f', 1); };
            detail += QStringLiteral(" · ") + tr("whole cue at %1 LUFS, asked %2, delivered at %3").arg(lufs(drift.now), lufs(drift.target), lufs(drift.delivered));
        }
        rows.append({{QStringLiteral("key"), qs(one.alternative.id.text())}, {QStringLiteral("version"), static_cast<int>(i) + 1},
                     {QStringLiteral("label"), tr("Alternative %1 · %2").arg(ui::letterOf(static_cast<int>(i) + 1), heard.isEmpty() ? tr("other notes, same character") : listed(heard))}, {QStringLiteral("detail"), detail}});
    }
    m_alternatives.setRows(rows);
    if (!m_lent) m_player.setProgramme(std::move(programme));
    Q_EMIT alternativesChanged();
}

QString CuePresenter::letterOf(int version) const { return ui::letterOf(version); }

void CuePresenter::accept() {
    const int version = m_player.version();
    if (!m_now || m_job.running()) return;
    if (version < 1 || version > static_cast<int>(m_candidates.size())) {
        return Q_EMIT failed({Code::InvalidArgument, ss(tr("Choose an alternative first: key 2 switches to A, key 3 to B."))});
    }
    const AlternativeInfo alternative = m_candidates[static_cast<size_t>(version) - 1].alternative;
    const QString rings = m_candidates[static_cast<size_t>(version) - 1].rings;
    const int before = m_now->revision.number;
    const Progress progress = m_job.start(tr("Accepting alternative %1").arg(letterOf(version)));
    m_desk.run<CueResult>(Lane::Work, this, [alternative, progress](Studio& studio) { return acceptAlternative(studio, alternative, false, progress); },
                          [this, before, rings](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        QString said = tr("Revision %1: %2").arg(made->revision.number).arg(spoken(made->revision.made, "made"));
        if (!rings.isEmpty()) said += QStringLiteral(". ") + tr("An old ring-out still sounds in %1; the menu of the cue replaces it.").arg(rings);
        Q_EMIT notedUndoable(said);
        clearChanges();
        m_player.setVersion(0);
        read(0, std::nullopt);
        prove(before, made->revision.number);
        Q_EMIT revisionMade();
    });
}

void CuePresenter::openNotes() {
    if (!m_now) return;
    const std::vector<std::string> stems = chosenStems();
    int stem = 0;
    for (size_t i = 0; i < m_now->revision.stems.size() && !stems.empty(); ++i) {
        if (m_now->revision.stems[i].name != stems.front()) continue;
        stem = static_cast<int>(i);
        break;
    }
    openNotesAt(hasSelection() ? selectedFrom() : m_player.position(), stem);
}

void CuePresenter::openNotesAt(double sample, int stem) {
    if (!m_now) return;
    const auto& sections = m_now->revision.sections;
    for (size_t i = 0; i < sections.size(); ++i) {
        if (static_cast<double>(sections[i].end.value) > sample || i + 1 == sections.size()) return m_roll.open(static_cast<int>(i), stem);
    }
}

void CuePresenter::offerNotes() {
    if (!m_now || !m_roll.opened() || m_job.running()) return;
    const HandNotes written = m_roll.written();
    const Progress progress = m_job.start(tr("Playing the written notes of %1").arg(qs(written.section + "/" + written.stem)));
    struct Offered {
        AlternativeResult made;
        Version version;
        std::vector<std::string_view> heard;
    };
    const int generation = m_music;
    m_desk.run<Offered>(Lane::Work, this, [written, progress, shelf = m_shelf, now = m_now](Studio& studio) -> Result<Offered> {
        auto made = fermata::offerNotes(studio, written, progress);
        if (!made) return fail(made.error());
        auto version = versionOf(studio.audio, *shelf, made->alternative.candidate.revision);
        if (!version) return fail(version.error());
        auto heard = heardIn(studio, now->revision, made->alternative.candidate);
        return Offered{std::move(*made), std::move(*version), std::move(heard)};
    }, [this, generation](Result<Offered> offered) {
        m_job.finish();
        if (!offered) return Q_EMIT failed(offered.error());
        if (generation != m_music) return;
        QString detail = tr("written by hand");
        const QString rings = ringsIn(offered->made.ringOuts);
        if (!rings.isEmpty()) detail += QStringLiteral(" · ") + tr("an old ring-out still sounds in %1").arg(rings);
        addCandidate({offered->made.alternative, std::move(offered->version), detail, rings, offered->heard});
        publish();
        m_player.setVersion(static_cast<int>(m_candidates.size()));
    });
}

void CuePresenter::split() {
    if (!m_now || m_job.running()) return;
    const Samples at{static_cast<int64_t>(snapped(m_player.position()))};
    const Progress progress = m_job.start(tr("Cutting the section at %1").arg(shortTime(at)));
    m_desk.run<CueResult>(Lane::Work, this, [id = m_now->cue.id, at, progress](Studio& studio) { return splitCue(studio, id, at, progress); },
                          [this](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        Q_EMIT notedUndoable(tr("Revision %1: cut in two, no sample changed.").arg(made->revision.number));
        read(0, std::nullopt);
        Q_EMIT revisionMade();
    });
}

void CuePresenter::replaceRingOut(int row) {
    if (!m_now || m_job.running() || row < 0 || static_cast<size_t>(row) >= m_now->revision.sections.size()) return;
    const std::string after = m_now->revision.sections[static_cast<size_t>(row)].name;
    const int before = m_now->cue.newestRevision;
    const Progress progress = m_job.start(tr("Replacing the ring-out of %1").arg(qs(after)));
    m_desk.run<CueResult>(Lane::Work, this, [id = m_now->cue.id, after, progress](Studio& studio) { return swapTail(studio, id, after, progress); },
                          [this, before](Result<CueResult> made) {
        m_job.finish();
        if (!made) return Q_EMIT failed(made.error());
        Q_EMIT carriedOut(QStringLiteral("swap-tail"));
        Q_EMIT notedUndoable(tr("Revision %1: %2").arg(made->revision.number).arg(spoken(made->revision.made, "made")));
        read(0, std::nullopt);
        prove(before, made->revision.number);
        Q_EMIT revisionMade();
    });
}

void CuePresenter::prove(int before, int after) {
    if (before < 1 || m_cueId.isEmpty()) return;
    m_proofState = QStringLiteral("running");
    m_proof = tr("Comparing every sample of revisions %1 and %2 …").arg(before).arg(after);
    Q_EMIT proofChanged();
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    m_desk.run<Comparison>(Lane::Work, this, [id = *id, before, after](Studio& studio) { return compareRevisions(studio, id, before, after, true); },
                           [this, before, after](Result<Comparison> done) {
        if (!done) {
            m_proofState.clear();
            Q_EMIT proofChanged();
            return Q_EMIT failed(done.error());
        }
        const auto same = std::count_if(done->cells.begin(), done->cells.end(), [](const ComparedCell& cell) { return cell.same; });
        m_proofState = done->unexpected == 0 ? QStringLiteral("proven") : QStringLiteral("failed");
        m_proof = done->unexpected == 0
            ? tr("Revision %1 → %2: %3 of %4 cells stayed. %5 samples compared; outside what was remade, none differs.")
                  .arg(before).arg(after).arg(same).arg(done->cells.size()).arg(QLocale().toString(static_cast<qlonglong>(done->samplesCompared)))
            : tr("Revision %1 → %2: %3 samples differ outside what was remade. Do not deliver before this is explained.")
                  .arg(before).arg(after).arg(QLocale().toString(static_cast<qlonglong>(done->unexpected)));
        Q_EMIT proofChanged();
    });
}

}  // namespace fermata::ui
