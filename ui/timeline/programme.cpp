// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/programme.h"

#include <QStandardPaths>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <optional>
#include <thread>

#include "core/render/master.h"

namespace fermata::ui {
namespace {

constexpr double kSilent = -60;   // LUFS.

// The master of one version in [from, to), as 24-bit integers, interleaved.
std::vector<int32_t> masterOf(const Version& version, int64_t from, int64_t to) {
    std::vector<int64_t> sum(static_cast<size_t>(to - from) * 2);
    for (const auto& stem : version.stems) {
        for (const Segment& segment : stem) {
            const int64_t a = std::max(from, segment.start), b = std::min(to, segment.end);
            for (int64_t i = a * 2; i < b * 2; ++i) {
                sum[static_cast<size_t>(i - from * 2)] += (*segment.pcm)[static_cast<size_t>(i + (segment.offset - segment.start) * 2)];
            }
        }
    }
    std::vector<int32_t> out(sum.size());
    for (const GainSegment& gain : version.gains) {
        const int64_t a = std::max(from, gain.start), b = std::min(to, gain.end);
        for (int64_t i = a; i < b; ++i) {
            const int64_t at = i - gain.start + gain.offset;
            const auto point = std::min(static_cast<size_t>(at / 16), gain.points->size() - 1);
            for (int64_t c = (i - from) * 2; c < (i - from) * 2 + 2; ++c) {
                const auto k = static_cast<size_t>(c);
                out[k] = static_cast<int32_t>(std::clamp<int64_t>((sum[k] * (*gain.points)[point]) >> 24, -8388608, 8388607));
            }
        }
    }
    return out;
}

}  // namespace

PeaksPtr peaksOf(const int32_t* pcm, size_t size) {
    auto made = std::make_shared<Peaks>();
    const size_t frames = size / 2;
    const size_t count = (frames + Peaks::kFrames - 1) / Peaks::kFrames;
    made->low.resize(count);
    made->high.resize(count);
    for (size_t i = 0; i < count; ++i) {
        int32_t low = 0, high = 0;
        const size_t end = std::min((i + 1) * Peaks::kFrames, frames) * 2;
        for (size_t k = i * Peaks::kFrames * 2; k < end; ++k) {
            low = std::min(low, pcm[k]);
            high = std::max(high, pcm[k]);
        }
        made->low[i] = static_cast<float>(low) / 8388608.0F;
        made->high[i] = static_cast<float>(high) / 8388608.0F;
    }
    return made;
}

Result<PeakShelf::Item> PeakShelf::item(AudioCache& audio, const Hash& window, const QString& folder) {
    Item item;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_peaks.find(window); known != m_peaks.end()) item.peaks = known->second;
        if (const auto known = m_sounds.find(window); known != m_sounds.end()) item.sound = known->second.lock();
    }
    if (item.sound && item.peaks) return item;
    const auto pcm = folder.isEmpty() ? audio.window(window) : audio.peek(window);
    if (!pcm) return fail(pcm.error());
    if (!item.peaks) item.peaks = peaksOf((*pcm)->data(), (*pcm)->size());
    item.sound = folder.isEmpty() ? std::make_shared<const StoredPcm>(*pcm) : StoredPcm::onDisk(*pcm, folder);
    const std::lock_guard lock(m_mutex);
    m_peaks.emplace(window, item.peaks);
    auto& known = m_sounds[window];
    if (auto other = known.lock()) item.sound = std::move(other);
    else known = item.sound;
    return item;
}

Result<Version> versionOf(AudioCache& audio, PeakShelf& shelf, const Revision& revision, size_t mostInMemory) {
    const auto bytes = static_cast<size_t>(revision.length.value) * 2 * sizeof(int32_t) * revision.stems.size();
    const QString folder = bytes > mostInMemory ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) : QString();
    std::vector<Hash> wanted;
    for (const Cell& cell : revision.cells) wanted.push_back(cell.window);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    std::map<Hash, PeakShelf::Item> items;
    std::mutex mutex;
    std::optional<Error> failure;
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < wanted.size(); i = next++) {
            auto item = shelf.item(audio, wanted[i], folder);
            const std::lock_guard lock(mutex);
            if (item) items[wanted[i]] = std::move(*item);
            else failure = item.error();
        }
    };
    std::thread other(work);
    work();
    other.join();
    if (failure) return fail(*failure);
    Version version;
    for (const Stem& stem : revision.stems) {
        auto& segments = version.stems.emplace_back();
        for (const Section& section : revision.sections) {
            const Cell* cell = revision.cell(section.id, stem.id);
            if (cell == nullptr) continue;
            const PeakShelf::Item& item = items.at(cell->window);
            const int64_t length = section.end.value - section.start.value;
            if (cell->offset.value < 0 || static_cast<int64_t>(item.sound->size() / 2) < cell->offset.value + length) {
                return fail(Code::Corrupt, "The audio of " + section.name + "/" + stem.name + " is shorter than its section; the stored audio is damaged.");
            }
            segments.push_back({section.start.value, section.end.value, cell->offset.value, item.sound, item.peaks, nullptr, 0});
        }
    }
    for (const Section& section : revision.sections) {
        const SectionGain* gain = revision.gain(section.id);
        if (gain == nullptr) continue;
        auto points = audio.gain(gain->chunk);
        if (!points) return fail(points.error());
        if (points->empty()) return fail(Code::Corrupt, "The gain of section " + section.name + " is empty; the stored audio is damaged.");
        version.gains.push_back({section.start.value, section.end.value, gain->offset.value,
                                 std::make_shared<const std::vector<uint32_t>>(std::move(*points))});
    }
    return version;
}

Version nullOf(const std::vector<std::vector<Segment>>& a, const std::vector<std::vector<Segment>>& b) {
    Version nulled;
    static const std::vector<Segment> kNone;
    for (size_t s = 0; s < std::max(a.size(), b.size()); ++s) {
        const auto& first = s < a.size() ? a[s] : kNone;
        const auto& second = s < b.size() ? b[s] : kNone;
        std::vector<int64_t> edges;
        for (const auto* list : {&first, &second}) {
            for (const Segment& segment : *list) {
                edges.push_back(segment.start);
                edges.push_back(segment.end);
            }
        }
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        const auto over = [](const std::vector<Segment>& list, int64_t at) {
            const auto found = std::find_if(list.begin(), list.end(), [&](const Segment& item) { return item.start <= at && at < item.end; });
            return found == list.end() ? nullptr : &*found;
        };
        auto& stem = nulled.stems.emplace_back();
        for (size_t i = 0; i + 1 < edges.size(); ++i) {
            const Segment* was = over(first, edges[i]);
            const Segment* now = over(second, edges[i]);
            if (was == nullptr && now == nullptr) continue;
            const auto offsetOf = [&](const Segment* item) { return item == nullptr ? 0 : item->offset + edges[i] - item->start; };
            if (was != nullptr && now != nullptr && was->pcm == now->pcm && offsetOf(was) == offsetOf(now)) continue;
            Segment difference{edges[i], edges[i + 1], now != nullptr ? offsetOf(now) : offsetOf(was), now != nullptr ? now->pcm : was->pcm, nullptr, nullptr, 0};
            if (was != nullptr && now != nullptr) {
                difference.minus = was->pcm;
                difference.minusOffset = offsetOf(was);
            }
            stem.push_back(std::move(difference));
        }
    }
    return nulled;
}

bool matchIsSilent(const Version& reference, const Version& version, int64_t from, int64_t to) {
    return to > from && (integratedLoudness(masterOf(reference, from, to)) < kSilent || integratedLoudness(masterOf(version, from, to)) < kSilent);
}

float matchFactor(const Version& reference, const Version& version, int64_t from, int64_t to) {
    if (to <= from) return 1;
    const double wanted = integratedLoudness(masterOf(reference, from, to));
    const double has = integratedLoudness(masterOf(version, from, to));
    // Silence has no loudness to match; more than 12 dB would be a wrong guess, not a match.
    if (wanted < kSilent || has < kSilent) return 1;
    return static_cast<float>(std::pow(10.0, std::clamp(wanted - has, -12.0, 12.0) / 20.0));
}

}  // namespace fermata::ui
