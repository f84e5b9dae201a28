// SPDX-License-Identifier: GPL-3.0-or-later
// Cells on several threads: work is split by cell, never inside one, so the sound does not depend on the threads.
#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>

#include "core/render/render.h"

namespace fermata {
namespace {

int64_t cost(const CellInput& input) {
    if (input.take == nullptr) return 0;
    return (input.end - input.start).value * static_cast<int64_t>(8 + input.take->notes.size());
}

}  // namespace

Result<std::vector<OwnSound>> renderMany(std::span<const CellInput> inputs, int threads, const Progress& progress) {
    // The dearest first: a long cell begun last would leave the other threads idle.
    std::vector<size_t> order(inputs.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return cost(inputs[a]) > cost(inputs[b]); });

    std::vector<OwnSound> sounds(inputs.size());
    std::vector<std::optional<Error>> errors(inputs.size());
    std::atomic<size_t> next = 0;
    std::atomic<bool> stop = false;
    std::mutex mutex;
    size_t done = 0;
    const auto work = [&] {
        for (size_t i = next++; i < order.size() && !stop; i = next++) {
            if (progress.cancelled()) stop = true;
            if (stop) return;
            Result<OwnSound> own = renderOwn(inputs[order[i]]);
            if (own) {
                sounds[order[i]] = std::move(*own);
            } else {
                errors[order[i]] = own.error();
                stop = true;
            }
            const std::lock_guard lock(mutex);
            ++done;
            progress.at("render", static_cast<int>(done * 1000 / order.size()));
        }
    };
    const size_t wanted = threads > 0 ? static_cast<size_t>(threads) : std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::thread> pool;
    for (size_t i = 1; i < std::min(wanted, inputs.size()); ++i) pool.emplace_back(work);
    work();
    for (std::thread& thread : pool) thread.join();

    for (const std::optional<Error>& error : errors) {
        if (error) return fail(*error);
    }
    if (stop || progress.cancelled()) return fail(Code::Cancelled, "Rendering was cancelled; nothing was changed.");
    return sounds;
}

}  // namespace fermata
