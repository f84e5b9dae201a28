// SPDX-License-Identifier: GPL-3.0-or-later
// The energy curve and the hits: given beside the words, over what the words say of them.
#include <QPointF>
#include <algorithm>
#include <cmath>

#include "core/music/timecode.h"
#include "ui/presenters/brief_presenter.h"
#include "ui/presenters/facts.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

constexpr size_t kSteps = 100;       // Kept to undo.
constexpr double kCoarse = 0.025;    // How far a stroke may leave the points that stay of it, of the field's height.

struct Spot {
    double x, y;
};

// Ramer, Douglas, Peucker: the points that a stroke needs, ends included.
void thin(const std::vector<Spot>& stroke, size_t first, size_t last, std::vector<size_t>& kept) {
    const Spot a = stroke[first], b = stroke[last];
    double far = 0;
    size_t at = first;
    for (size_t i = first + 1; i < last; ++i) {
        const double along = b.x > a.x ? a.y + (b.y - a.y) * (stroke[i].x - a.x) / (b.x - a.x) : a.y;
        if (const double off = std::fabs(stroke[i].y - along); off > far) {
            far = off;
            at = i;
        }
    }
    if (far <= kCoarse) return;
    thin(stroke, first, at, kept);
    kept.push_back(at);
    thin(stroke, at, last, kept);
}

int64_t nearestFrame(double at, const FrameRate& rate) {
    const int64_t half = samplesFromFrames(1, rate).value / 2;
    return framesFromSamples({std::max<int64_t>(std::llround(at), 0) + half}, rate);
}

}  // namespace

void BriefPresenter::keepStep(bool wholly) {
    Draft& now = draft();
    now.past.push_back(now);
    now.past.back().wholly = wholly;
    if (now.past.size() > kSteps) now.past.erase(now.past.begin());
    now.future.clear();
}

void BriefPresenter::go(std::vector<Step>& from, std::vector<Step>& to) {
    if (from.empty()) return;
    Step& now = draft();
    const Step there = from.back();
    from.pop_back();
    to.push_back(now);
    to.back().wholly = there.wholly;
    now.given = there.given;
    if (there.wholly) {
        now.words = there.words;
        now.version = there.version;
    }
    readAgain();
    fillVersions();
}

void BriefPresenter::undo() { go(draft().past, draft().future); }
void BriefPresenter::redo() { go(draft().future, draft().past); }

void BriefPresenter::give(const char* field, const Json& value) {
    if (draft().given.value(field, Json()) == value) return;
    keepStep(false);
    if (value.is_null()) draft().given.erase(field);
    else draft().given[field] = value;
    readAgain();
}

Samples BriefPresenter::inside(double at) const { return {std::clamp<int64_t>(std::llround(at), 0, m_brief.length.value)}; }

// --- Energy ------------------------------------------------------------------------------------------------------

int BriefPresenter::giveEnergy(std::vector<EnergyPoint> points, const EnergyPoint& followed) {
    std::stable_sort(points.begin(), points.end(), [](const EnergyPoint& a, const EnergyPoint& b) {
        return a.at != b.at ? a.at < b.at : a.jump < b.jump;
    });
    Brief form;
    form.energy = points;
    give("energy", toJson(form).at("energy"));
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].at == followed.at && points[i].energy.permille == followed.energy.permille && points[i].jump == followed.jump) return static_cast<int>(i);
    }
    return -1;
}

QVariantList BriefPresenter::curve() const {
    QVariantList list;
    for (const EnergyPoint& one : m_brief.energy) {
        list.append(QVariantMap{{QStringLiteral("at"), static_cast<double>(one.at.value)}, {QStringLiteral("level"), one.energy.permille}, {QStringLiteral("jump"), one.jump}});
    }
    return list;
}

int BriefPresenter::addEnergy(double at, int level) {
    const EnergyPoint point{inside(at), {std::clamp(level, 0, 1000)}, false};
    std::vector<EnergyPoint> points = m_brief.energy;
    points.push_back(point);
    return giveEnergy(std::move(points), point);
}

int BriefPresenter::setEnergy(int row, double at, int level) {
    std::vector<EnergyPoint> points = m_brief.energy;
    if (row < 0 || row >= static_cast<int>(points.size())) return -1;
    EnergyPoint& point = points[static_cast<size_t>(row)];
    point.at = inside(at);
    point.energy = {std::clamp(level, 0, 1000)};
    const EnergyPoint followed = point;
    return giveEnergy(std::move(points), followed);
}

void BriefPresenter::setJump(int row, bool jump) {
    std::vector<EnergyPoint> points = m_brief.energy;
    if (row < 0 || row >= static_cast<int>(points.size())) return;
    points[static_cast<size_t>(row)].jump = jump;
    const EnergyPoint followed = points[static_cast<size_t>(row)];
    giveEnergy(std::move(points), followed);
}

void BriefPresenter::removeEnergy(int row) {
    std::vector<EnergyPoint> points = m_brief.energy;
    if (row < 0 || row >= static_cast<int>(points.size())) return;
    points.erase(points.begin() + row);
    giveEnergy(std::move(points), {});
}

void BriefPresenter::drawEnergy(const QVariantList& given) {
    std::vector<Spot> stroke;
    for (const QVariant& one : given) {
        const QPointF spot = one.toPointF();
        stroke.push_back({static_cast<double>(inside(spot.x()).value) / length(), std::clamp(spot.y(), 0.0, 1000.0) / 1000});
    }
    if (stroke.size() < 2) return;
    // Drawn to and fro, the later word counts.
    std::vector<Spot> forward;
    const bool back = stroke.back().x < stroke.front().x;
    if (back) std::reverse(stroke.begin(), stroke.end());
    for (const Spot& spot : stroke) {
        while (!back && !forward.empty() && forward.back().x >= spot.x && forward.size() > 1) forward.pop_back();
        if (forward.empty() || spot.x > forward.back().x) forward.push_back(spot);
    }
    if (forward.size() < 2) return;
    std::vector<size_t> kept{0};
    thin(forward, 0, forward.size() - 1, kept);
    kept.push_back(forward.size() - 1);
    std::vector<EnergyPoint> points;
    const Samples from = inside(forward.front().x * length()), to = inside(forward.back().x * length());
    for (const EnergyPoint& one : m_brief.energy) {
        if (one.at < from || one.at > to) points.push_back(one);
    }
    Samples last{-1};
    for (const size_t i : kept) {
        const Samples at = inside(snapped(forward[i].x * length()));
        if (at == last) continue;
        last = at;
        std::erase_if(points, [&](const EnergyPoint& one) { return one.at == at; });
        // Whole percents, as they are written.
        points.push_back({at, {static_cast<int>(std::lround(forward[i].y * 100)) * 10}, false});
    }
    giveEnergy(std::move(points), {});
}

void BriefPresenter::forgetEnergy() { give("energy", Json()); }

int BriefPresenter::levelAt(double at) const {
    const auto& points = m_brief.energy;
    if (points.empty()) return 500;
    if (at <= static_cast<double>(points.front().at.value)) return points.front().energy.permille;
    for (size_t i = 1; i < points.size(); ++i) {
        if (static_cast<double>(points[i].at.value) <= at) continue;
        const EnergyPoint &a = points[i - 1], &b = points[i];
        if (b.jump) return a.energy.permille;
        const double share = (at - static_cast<double>(a.at.value)) / static_cast<double>((b.at - a.at).value);
        return a.energy.permille + static_cast<int>(std::lround(share * (b.energy.permille - a.energy.permille)));
    }
    return points.back().energy.permille;
}

// --- Hits --------------------------------------------------------------------------------------------------------

int BriefPresenter::giveHits(std::vector<BriefHit> hits, const BriefHit& followed) {
    std::stable_sort(hits.begin(), hits.end(), [](const BriefHit& a, const BriefHit& b) { return a.at < b.at; });
    Brief form;
    form.hits = hits;
    give("hits", toJson(form).at("hits"));
    for (size_t i = 0; i < hits.size(); ++i) {
        if (hits[i].at == followed.at && hits[i].kind == followed.kind && hits[i].label == followed.label) return static_cast<int>(i);
    }
    return -1;
}

int BriefPresenter::addHit(double at, const QString& kind, const QString& label) {
    const BriefHit hit{inside(std::min(at, length() - 1)), ss(kind), ss(label.trimmed())};
    std::vector<BriefHit> hits = m_brief.hits;
    hits.push_back(hit);
    return giveHits(std::move(hits), hit);
}

int BriefPresenter::setHit(int row, double at, const QString& kind, const QString& label) {
    std::vector<BriefHit> hits = m_brief.hits;
    if (row < 0 || row >= static_cast<int>(hits.size())) return -1;
    BriefHit hit{inside(std::min(at, length() - 1)), ss(kind), ss(label.trimmed())};
    if (hit.kind == "stop") hit.lasts = hits[static_cast<size_t>(row)].lasts;
    hits[static_cast<size_t>(row)] = hit;
    return giveHits(std::move(hits), hit);
}

void BriefPresenter::removeHit(int row) {
    std::vector<BriefHit> hits = m_brief.hits;
    if (row < 0 || row >= static_cast<int>(hits.size())) return;
    hits.erase(hits.begin() + row);
    giveHits(std::move(hits), {});
}

void BriefPresenter::forgetHits() { give("hits", Json()); }

void BriefPresenter::takeHits(const std::vector<Samples>& at) {
    m_waitingHits = {m_cueId, at};
    if (draft().loaded || m_cueId.isEmpty()) placeHits();
}

void BriefPresenter::placeHits() {
    if (!m_waitingHits || m_waitingHits->first != m_cueId) return;
    std::vector<BriefHit> hits = m_brief.hits;
    const int64_t frame = samplesFromFrames(1, m_brief.frameRate).value;
    int added = 0;
    for (const Samples at : m_waitingHits->second) {
        const bool there = std::any_of(hits.begin(), hits.end(), [&](const BriefHit& one) { return std::abs((one.at - at).value) < frame; });
        if (there || at >= m_brief.length) continue;
        hits.push_back({at, "hit", ""});
        ++added;
    }
    m_waitingHits.reset();
    if (added > 0) giveHits(std::move(hits), {});
    Q_EMIT noted(added > 0 ? tr("%n hit(s) placed; save the brief to keep them.", nullptr, added) : tr("The brief has these hits already."));
}

QString BriefPresenter::hitKind(const QString& kind) const { return hitKindName(kind); }

// --- Time --------------------------------------------------------------------------------------------------------

void BriefPresenter::setSnap(const QString& snap) {
    m_snap = snap;
    Q_EMIT changed();
}

double BriefPresenter::snapped(double at) const {
    const double end = length();
    if (m_snap == QLatin1String("bar") && !m_barStarts.isEmpty()) {
        double best = end;
        for (const QVariant& bar : m_barStarts) {
            if (std::fabs(bar.toDouble() - at) < std::fabs(best - at)) best = bar.toDouble();
        }
        return std::min(best, end);
    }
    if (m_snap == QLatin1String("second")) at = std::round(at / kSampleRate) * kSampleRate;
    if (m_snap == QLatin1String("frame")) at = static_cast<double>(samplesFromFrames(nearestFrame(at, m_brief.frameRate), m_brief.frameRate).value);
    return std::clamp(at, 0.0, end);
}

double BriefPresenter::stepped(double at, int steps) const {
    if (m_snap == QLatin1String("bar") && !m_barStarts.isEmpty()) {
        qsizetype nearest = 0;
        for (qsizetype i = 0; i < m_barStarts.size(); ++i) {
            if (std::fabs(m_barStarts[i].toDouble() - at) < std::fabs(m_barStarts[nearest].toDouble() - at)) nearest = i;
        }
        return std::min(m_barStarts[std::clamp<qsizetype>(nearest + steps, 0, m_barStarts.size() - 1)].toDouble(), length());
    }
    if (m_snap == QLatin1String("frame")) {
        const int64_t frame = nearestFrame(at, m_brief.frameRate) + steps;
        return std::clamp(static_cast<double>(samplesFromFrames(std::max<int64_t>(frame, 0), m_brief.frameRate).value), 0.0, length());
    }
    return std::clamp(snapped(at + steps * (m_snap == QLatin1String("second") ? 1.0 : 0.1) * kSampleRate), 0.0, length());
}

double BriefPresenter::parsed(const QString& time) const {
    const auto at = parsePosition(ss(time.trimmed()), m_brief.frameRate, m_brief.pictureStart());
    return at && at->value >= 0 && *at < m_brief.length ? static_cast<double>(at->value) : -1;
}

QString BriefPresenter::clockAt(double at) const { return qs(clockTime(inside(at))); }
QString BriefPresenter::timecodeAt(double at) const { return qs(timecode(inside(at), m_brief.frameRate, m_brief.pictureStart())); }

}  // namespace fermata::ui
