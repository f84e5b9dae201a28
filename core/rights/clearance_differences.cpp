// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/clearance_differences.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace fermata {
namespace {

// Subject to what is said of it, in the order of the document.
using Said = std::vector<std::pair<std::string, std::string>>;

std::string text(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

Json list(const Json& document, const char* section, const char* key) {
    const auto found = document.find(section);
    if (found == document.end() || !found->is_object()) return Json::array();
    const Json value = found->value(key, Json::array());
    return value.is_array() ? value : Json::array();
}

std::string joinedWith(std::initializer_list<std::string> parts, std::string_view between) {
    std::string all;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!all.empty()) all += between;
        all += part;
    }
    return all;
}

Said uses(const Json& document) {
    Said said;
    for (const Json& use : list(document, "s0_decision", "uses")) {
        if (!use.value("asked", false)) continue;
        said.emplace_back(text(use, "name"), joinedWith({text(use, "text"), text(use, "territory_text"), text(use, "term_text")}, ", "));
    }
    return said;
}

Said findings(const Json& document, const char* kind) {
    Said said;
    for (const Json& item : list(document, "s0_decision", kind)) {
        said.emplace_back(joinedWith({text(item, "rule"), text(item, "subject")}, " "),
                          joinedWith({text(item, "text"), text(item, "who"), text(item, "when")}, " · "));
    }
    return said;
}

// What tells the items of a list apart.
std::string nameOf(const Json& item, size_t index) {
    const std::string cell = joinedWith({text(item, "section"), text(item, "stem")}, " / ");
    if (!cell.empty()) return cell;
    for (const char* key : {"name", "title", "element", "person", "text", "field", "what", "by", "sha256"}) {
        if (const std::string value = text(item, key); !value.empty()) return value;
    }
    return std::to_string(index + 1);
}

std::string plain(std::string key) {
    std::replace(key.begin(), key.end(), '_', ' ');
    return key;
}

// Other in every version, or said elsewhere in the same words.
const std::set<std::string, std::less<>> kLeftOut{
    "at", "issued_at", "history", "groups", "inputs_sha256", "request_sha256", "window", "parent_take", "seed", "signatory", "stated",
    "sha256_short", "time", "how_to_check", "files_short"};

void flatten(const Json& value, const std::string& subject, Said& said) {
    if (value.is_object()) {
        for (const auto& [key, inner] : value.items()) {
            if (!kLeftOut.contains(key)) flatten(inner, subject.empty() ? plain(key) : subject + ", " + plain(key), said);
        }
    } else if (value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i) {
            if (value[i].is_object()) flatten(value[i], subject + ": " + nameOf(value[i], i), said);
            else said.emplace_back(subject + ": " + (value[i].is_string() ? value[i].get<std::string>() : value[i].dump()), "yes");
        }
    } else if (!value.is_null()) {
        const std::string words = value.is_string() ? value.get<std::string>() : value.dump();
        if (!words.empty()) said.emplace_back(subject, words);
    }
}

Said facts(const Json& document) {
    static const std::pair<const char*, const char*> kSections[] = {
        {"s2_parties", "parties"}, {"s3_delivered", "delivered"}, {"s4_made", "made"}, {"s5_material", "material"}, {"s6_people", "people"},
        {"s7_evidence", "evidence"}, {"s8_references", "references"}, {"s9_similarity", "similarity"}, {"s10_disclosures", "disclosures"},
        {"s11_reporting", "reporting"}, {"s12_statements", "statements"}, {"s13_approvals", "approvals"}};
    Said said;
    for (const auto& [key, word] : kSections) {
        if (const auto found = document.find(key); found != document.end()) flatten(*found, word, said);
    }
    return said;
}

void compare(const char* about, const Said& before, const Said& after, std::vector<ClearanceDifference>& found) {
    // The same subject may come several times: the n-th is compared with the n-th.
    std::map<std::string, std::vector<std::string>, std::less<>> was;
    for (const auto& [subject, words] : before) was[subject].push_back(words);
    std::map<std::string, size_t, std::less<>> met;
    for (const auto& [subject, words] : after) {
        const size_t index = met[subject]++;
        const auto old = was.find(subject);
        const std::string oldWords = old != was.end() && index < old->second.size() ? old->second[index] : std::string();
        if (oldWords != words) found.push_back({about, subject, oldWords, words});
    }
    std::map<std::string, size_t, std::less<>> passed;
    for (const auto& [subject, words] : before) {
        const size_t index = passed[subject]++;
        const auto now = met.find(subject);
        if (now == met.end() || index >= now->second) found.push_back({about, subject, words, {}});
    }
}

// SHA-256 of each delivered file to the revision that it was written from.
std::map<std::string, std::string> writtenFrom(const Json& document) {
    std::map<std::string, std::string> files;
    for (const Json& file : list(document, "s7_evidence", "files")) {
        if (file.is_object() && !text(file, "sha256").empty()) files[text(file, "sha256")] = text(file, "revision_hash");
    }
    return files;
}

// A file's header (bext, iXML) names the document and its date, so every issue writes it anew and its SHA-256 is another. From
// one revision the audio is the same: that is said once, and not of each file as if its music had changed.
void sayRewritten(const Json& before, const Json& after, std::vector<ClearanceDifference>& found) {
    const auto was = writtenFrom(before), now = writtenFrom(after);
    std::map<std::string, std::set<std::string>> rewritten;   // By revision: the files of the later document.
    std::erase_if(found, [&](const ClearanceDifference& item) {
        const auto old = was.find(item.before), fresh = now.find(item.after);
        if (item.about != "fact" || old == was.end() || fresh == now.end() || old->second.empty() || old->second != fresh->second) return false;
        rewritten[old->second].insert(item.after);
        return true;
    });
    for (const auto& [revision, files] : rewritten) {
        found.push_back({"fact", "delivered files", "revision hash " + revision.substr(0, 10) + "…",
                         "the same audio, revision hash " + revision.substr(0, 10) + "…; files written anew, with this document's number and date in their headers, "
                         "so with another SHA-256: " + std::to_string(files.size())});
    }
}

}  // namespace

std::vector<ClearanceDifference> clearanceDifferences(const Json& before, const Json& after) {
    std::vector<ClearanceDifference> found;
    if (text(before, "overall") != text(after, "overall")) found.push_back({"outcome", "", text(before, "overall"), text(after, "overall")});
    compare("use", uses(before), uses(after), found);
    compare("block", findings(before, "blocks"), findings(after, "blocks"), found);
    compare("condition", findings(before, "conditions"), findings(after, "conditions"), found);
    compare("accepted", findings(before, "accepted"), findings(after, "accepted"), found);
    compare("fact", facts(before), facts(after), found);
    sayRewritten(before, after, found);
    return found;
}

}  // namespace fermata
