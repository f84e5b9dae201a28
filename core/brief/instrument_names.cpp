// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/instrument_names.h"

#include <algorithm>
#include <map>

#include "core/brief/lexicon.h"
#include "core/brief/tongues.h"

namespace fermata {
namespace {

constexpr size_t kMostWords = 3;

// By the phrase in any of the tongues: the English phrase and its id.
const std::map<std::string, std::pair<std::string, std::string>>& known() {
    static const auto kAll = [] {
        std::map<std::string, std::pair<std::string, std::string>> all;
        for (const lexicon::Synonym& one : lexicon::instruments()) all.emplace(one.phrase, std::pair(one.phrase, one.id));
        const auto english = all;
        for (const Tongue* tongue : {&germanTongue(), &frenchTongue()}) {
            for (const TongueWord& word : tongue->words) {
                const auto found = english.find(std::string(word.english));
                std::string own(word.own);
                if (own.ends_with("~")) own.pop_back();
                if (found != english.end()) all.emplace(own, found->second);
            }
        }
        return all;
    }();
    return kAll;
}

}  // namespace

std::vector<NamedInstrument> instrumentsIn(const std::vector<std::string>& words) {
    std::vector<NamedInstrument> found;
    for (size_t i = 0; i < words.size();) {
        size_t taken = 0;
        for (size_t count = std::min(kMostWords, words.size() - i); count > 0 && taken == 0; --count) {
            std::string phrase = words[i];
            for (size_t k = 1; k < count; ++k) phrase += " " + words[i + k];
            std::replace(phrase.begin(), phrase.end(), '-', ' ');
            const auto one = known().find(phrase);
            if (one == known().end()) continue;
            found.push_back({one->second.first, one->second.second, i, count});
            taken = count;
        }
        i += std::max<size_t>(taken, 1);
    }
    return found;
}

}  // namespace fermata
