// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/audio_cache.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

#include "core/render/master.h"
#include "core/render/render.h"

namespace fermata {

Result<AudioCache::Pcm> AudioCache::peek(const Hash& hash) {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_windows.find(hash); it != m_windows.end()) {
            it->second.asked = ++m_asked;
            return it->second.pcm;
        }
    }
    const Result<Chunk> chunk = m_blobs.get(hash);
    if (!chunk) return fail(chunk.error());
    Result<std::vector<int32_t>> samples = pcm24Samples(*chunk);
    if (!samples) return fail(samples.error());
    return std::make_shared<const std::vector<int32_t>>(std::move(*samples));
}

Result<AudioCache::Pcm> AudioCache::window(const Hash& hash) {
    Result<Pcm> pcm = peek(hash);
    if (!pcm) return pcm;
    return insert(hash, std::move(*pcm));
}

void AudioCache::keep(const Hash& hash, std::vector<int32_t> samples) {
    insert(hash, std::make_shared<const std::vector<int32_t>>(std::move(samples)));
}

size_t AudioCache::keptBytes() {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

AudioCache::Pcm AudioCache::insert(const Hash& hash, Pcm pcm) {
    const std::lock_guard lock(m_mutex);
    const auto [it, added] = m_windows.try_emplace(hash, Kept{std::move(pcm), 0});
    it->second.asked = ++m_asked;
    const Pcm answer = it->second.pcm;
    if (!added) return answer;
    const auto sizeOf = [](const Pcm& item) { return item->size() * sizeof(int32_t); };
    m_bytes += sizeOf(answer);
    if (m_bytes <= m_most) return answer;
    std::vector<std::pair<uint64_t, Hash>> oldest;
    for (const auto& [name, kept] : m_windows) oldest.emplace_back(kept.asked, name);
    std::sort(oldest.begin(), oldest.end());
    for (const auto& [asked, name] : oldest) {
        if (m_bytes <= m_most || asked == m_asked) break;
        if (!m_blobs.contains(name)) continue;   // Just made: nobody could read it again.
        const auto gone = m_windows.find(name);
        m_bytes -= sizeOf(gone->second.pcm);
        m_windows.erase(gone);
    }
    return answer;
}

Result<std::vector<float>> AudioCache::carry(const Hash& hash) {
    if (hash.isNull()) return std::vector<float>{};
    const Result<Chunk> chunk = m_blobs.get(hash);
    if (!chunk) return fail(chunk.error());
    return carrySamples(*chunk);
}

Result<std::vector<uint32_t>> AudioCache::gain(const Hash& hash) {
    const Result<Chunk> chunk = m_blobs.get(hash);
    if (!chunk) return fail(chunk.error());
    return gainPoints(*chunk);
}

Result<void> AudioCache::preload(const Revision& revision, int threads) {
    std::set<Hash> wanted;
    for (const Cell& cell : revision.cells) wanted.insert(cell.window);
    const std::vector<Hash> hashes(wanted.begin(), wanted.end());
    std::atomic<size_t> next = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    const auto work = [&] {
        for (size_t i = next++; i < hashes.size(); i = next++) {
            if (const auto pcm = window(hashes[i]); !pcm) {
                const std::lock_guard lock(mutex);
                failure = pcm.error();
            }
        }
    };
    const int count = threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    std::vector<std::thread> pool;
    for (int i = 1; i < count; ++i) pool.emplace_back(work);
    work();
    for (std::thread& thread : pool) thread.join();
    if (failure) return fail(*failure);
    return {};
}

Result<std::vector<int32_t>> AudioCache::cell(const Revision& revision, const Section& section, const Stem& stem) {
    const Cell* cell = revision.cell(section.id, stem.id);
    if (cell == nullptr) return fail(Code::Internal, "Revision has no cell " + section.name + "/" + stem.name + ".");
    const Result<Pcm> pcm = window(cell->window);
    if (!pcm) return fail(pcm.error());
    const auto from = static_cast<size_t>(cell->offset.value) * 2;
    const auto count = static_cast<size_t>((section.end - section.start).value) * 2;
    if (from + count > (*pcm)->size()) {
        return fail(Code::Corrupt, "The print of " + section.name + "/" + stem.name + " is shorter than its section.");
    }
    const auto begin = (*pcm)->begin() + static_cast<std::ptrdiff_t>(from);
    return std::vector<int32_t>(begin, begin + static_cast<std::ptrdiff_t>(count));
}

Result<std::vector<int32_t>> AudioCache::stem(const Revision& revision, const Stem& stem) {
    std::vector<int32_t> audio;
    audio.reserve(static_cast<size_t>(revision.length.value) * 2);
    for (const Section& section : revision.sections) {
        const Result<std::vector<int32_t>> piece = cell(revision, section, stem);
        if (!piece) return fail(piece.error());
        audio.insert(audio.end(), piece->begin(), piece->end());
    }
    return audio;
}

Result<std::vector<int32_t>> AudioCache::mix(const Revision& revision) {
    std::vector<std::vector<int32_t>> stems;
    for (const Stem& item : revision.stems) {
        Result<std::vector<int32_t>> audio = stem(revision, item);
        if (!audio) return fail(audio.error());
        stems.push_back(std::move(*audio));
    }
    return sumStems(stems);
}

Result<std::vector<int32_t>> AudioCache::mastered(const Revision& revision, const std::vector<int32_t>& audio) {
    std::vector<std::vector<uint32_t>> points;
    for (const Section& section : revision.sections) {
        const SectionGain* item = revision.gain(section.id);
        if (item == nullptr) return fail(Code::Corrupt, "Section " + section.name + " has no stored gain.");
        Result<std::vector<uint32_t>> chunk = gain(item->chunk);
        if (!chunk) return fail(chunk.error());
        points.push_back(std::move(*chunk));
    }
    std::vector<GainSlice> slices;
    for (size_t i = 0; i < revision.sections.size(); ++i) {
        const Section& section = revision.sections[i];
        slices.push_back({points[i], revision.gain(section.id)->offset, section.end - section.start});
    }
    return applyGainSlices(audio, slices);
}

}  // namespace fermata
