// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studio/rings_on.h"

#include <algorithm>

#include "core/studio/audio_cache.h"
#include "core/studio/replay.h"

namespace fermata {
namespace {

// A print is kept from the newest revision, or from the one that a cut-down or a recut goes out from: rarely far back.
constexpr int kRevisionsBack = 20;

// The cell that follows a whole print in a revision.
const Cell* follower(const Revision& revision, std::string_view name, const Hash& print) {
    const auto stem = std::find_if(revision.stems.begin(), revision.stems.end(), [&](const Stem& item) { return item.name == name; });
    if (stem == revision.stems.end()) return nullptr;
    const size_t count = revision.sections.size();
    for (size_t i = 0; i < count; ++i) {
        const Cell* cell = revision.cell(revision.sections[i].id, stem->id);
        if (cell == nullptr || cell->print != print || (i + 1 == count && !revision.loop)) continue;
        const Cell* next = revision.cell(revision.sections[(i + 1) % count].id, stem->id);
        if (next != nullptr && next->print != print) return next;
    }
    return nullptr;
}

}  // namespace

bool endsAs(std::span<const int32_t> window, std::span<const int32_t> landing) {
    return window.size() >= 2 && landing.size() >= 2 && std::equal(window.end() - 2, window.end(), landing.end() - 2);
}

Result<const Revision*> RingsOn::revision(int back) {
    while (static_cast<int>(m_revisions.size()) <= back) {
        const int number = m_revisions.empty() ? 0 : m_revisions.back().number - 1;
        if (!m_revisions.empty() && number < 1) return nullptr;
        auto read = m_studio.catalog.revision(m_source, number);
        if (!read && m_revisions.empty() && read.error().code == Code::NotFound) return nullptr;   // A cue that is being made.
        if (!read) return fail(read.error());
        m_revisions.push_back(std::move(*read));
    }
    return &m_revisions[static_cast<size_t>(back)];
}

Result<std::optional<std::vector<float>>> RingsOn::after(const Stem& stem, const Hash& print, const Hash& window) {
    using Ring = std::optional<std::vector<float>>;
    for (int back = 0; back < kRevisionsBack; ++back) {
        const Result<const Revision*> revision = this->revision(back);
        if (!revision) return fail(revision.error());
        if (*revision == nullptr) break;
        const Cell* next = follower(**revision, stem.name, print);
        if (next == nullptr) continue;
        const Result<Print> held = m_studio.catalog.print(m_source, next->print);
        if (!held) return fail(held.error());
        const bool slice = next->offset.value > 0;
        const Hash& before = slice ? held->window : held->landing;
        if (before.isNull()) return Ring{};
        const Result<AudioCache::Pcm> own = m_studio.audio.window(window), landing = m_studio.audio.window(before);
        if (!own) return fail(own.error());
        if (!landing) return fail(landing.error());
        std::span<const int32_t> end = **landing;
        if (slice) end = end.first(std::min(end.size(), static_cast<size_t>(next->offset.value) * 2));
        if (!endsAs(**own, end)) return Ring{};
        if (!slice) {
            Result<std::vector<float>> carry = m_studio.audio.carry(held->carryIn);
            if (!carry) return fail(carry.error());
            return Ring{std::move(*carry)};
        }
        Result<std::vector<float>> rings = ringOutAt(m_studio, m_source, **revision, stem, *next, m_fades, next->offset);
        if (rings) return Ring{std::move(*rings)};
        return rings.error().code == Code::NotSupported ? Result<Ring>(Ring{}) : fail(rings.error());
    }
    return Ring{};
}

}  // namespace fermata
