// SPDX-License-Identifier: GPL-3.0-or-later
// The uses file of a job, read field by field, with the papers that it names.
#include <algorithm>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/rights/uses.h"
#include "core/studio/clear_cue.h"

namespace fermata {
namespace {

constexpr size_t kLargestPaper = size_t{32} << 20;

// Reads the members of one object and keeps the first error; a member that is asked for is known.
class Fields {
  public:
    Fields(const Json& object, std::string origin, std::string path, ClearanceAsk& ask)
        : m_object(object), m_origin(std::move(origin)), m_path(std::move(path)), m_ask(ask) {
        if (!object.is_object()) wrong("", "an object");
    }

    void text(const char* key, std::string& target) {
        const Json* value = member(key);
        if (value == nullptr) return;
        if (!value->is_string()) return wrong(key, "text");
        target = value->get<std::string>();
    }
    void flag(const char* key, std::optional<bool>& target) {
        const Json* value = member(key);
        if (value == nullptr) return;
        if (!value->is_boolean()) return wrong(key, "true or false");
        target = value->get<bool>();
    }
    void permille(const char* key, int& target) {
        const Json* value = member(key);
        if (value == nullptr) return;
        if (!value->is_number_integer() || *value < 0 || *value > 1000) return wrong(key, "a whole number from 0 to 1000");
        target = value->get<int>();
    }
    void stated(const char* key, StatedFact& target) {
        const Json* value = member(key);
        if (value == nullptr) return;
        if (value->is_string()) {
            target.text = value->get<std::string>();
            return;
        }
        if (!value->is_object()) return wrong(key, "text, or {\"text\": \"…\", \"file\": \"path\"}");
        Fields inside(*value, m_origin, m_path + key + ".", m_ask);
        std::string file;
        inside.text("text", target.text);
        inside.text("file", file);
        if (auto read = inside.done(); !read) return keep(read.error());
        if (file.empty()) return;
        if (target.text.empty()) return wrong(key, "said in words, too: {\"text\": \"…\", \"file\": \"" + file + "\"}");
        paper(key, file, target);
    }
    const Json* member(const char* key) {
        m_known.emplace_back(key);
        const auto found = m_object.find(key);
        return !m_object.is_object() || found == m_object.end() ? nullptr : &*found;
    }
    Result<void> done() {
        if (m_error) return fail(*m_error);
        for (const auto& [key, value] : m_object.items()) {
            if (std::find(m_known.begin(), m_known.end(), key) != m_known.end()) continue;
            return fail(Code::InvalidArgument, m_origin + ": " + (m_path.empty() ? "" : "in “" + m_path.substr(0, m_path.size() - 1) + "”: ") +
                                                   unknownName("field", key, m_known));
        }
        return {};
    }

  private:
    void keep(const Error& error) {
        if (!m_error) m_error = error;
    }
    void wrong(const std::string& key, const std::string& wanted) {
        const Json& value = key.empty() ? m_object : m_object[key];
        std::string name = m_path + key;
        if (name.ends_with(".")) name.pop_back();
        keep({Code::InvalidArgument, m_origin + ": field “" + name + "” is " + value.dump().substr(0, 60) + "; it must be " + wanted + "."});
    }
    void paper(const std::string& key, const std::string& file, StatedFact& target) {
        const std::filesystem::path path = std::filesystem::path(m_origin).parent_path() / file;
        const std::string field = m_origin + ": field “" + m_path + key + ".file”: ";
        auto bytes = readFile(path);
        if (!bytes) return keep({bytes.error().code, field + bytes.error().message + " Paths are relative to the folder of the uses file."});
        if (bytes->empty()) return keep({Code::InvalidArgument, field + path.string() + " is empty; a paper must say something."});
        if (bytes->size() > kLargestPaper) return keep({Code::InvalidArgument, field + path.string() + " is larger than 32 MiB; give the signed page alone."});
        target.paperName = path.filename().string();
        target.paperSha256 = sha256(*bytes).hex();
        const auto known = [&](const AskedPaper& paper) { return paper.sha256 == target.paperSha256; };
        if (std::none_of(m_ask.papers.begin(), m_ask.papers.end(), known)) {
            m_ask.papers.push_back({target.paperName, std::move(*bytes), target.paperSha256});
        }
    }

    const Json& m_object;
    std::string m_origin, m_path;
    ClearanceAsk& m_ask;
    std::vector<std::string> m_known;
    std::optional<Error> m_error;
};

Result<void> readJob(const Json& json, const std::string& origin, ClearanceAsk& ask) {
    JobFact& job = ask.job;
    Fields fields(json, origin, "job.", ask);
    const std::pair<const char*, std::string*> texts[] = {
        {"agency", &job.agency},         {"production_company", &job.productionCompany},
        {"job_number", &job.jobNumber},  {"brand", &job.brand},
        {"product", &job.product},       {"ad_code", &job.adCode},
        {"airdate", &job.airdate},       {"programme", &job.programme},
        {"episode", &job.episode},       {"ai_tag_track", &job.aiTagTrack},
        {"ai_tag_composition", &job.aiTagComposition}, {"claimed_by", &job.claimedBy}};
    for (const auto& [key, target] : texts) fields.text(key, *target);
    fields.flag("commercial", job.commercial);
    fields.stated("insurer", job.insurer);
    fields.stated("client_approval", job.clientApproval);
    return fields.done();
}

Result<void> readContributor(const Json& json, const std::string& origin, const std::string& path, ClearanceAsk& ask) {
    ContributorFact person;
    Fields fields(json, origin, path, ask);
    std::optional<bool> human;
    fields.text("name", person.name);
    fields.text("role", person.role);
    fields.text("did", person.did);
    fields.stated("agreement", person.agreement);
    fields.permille("share_permille", person.sharePermille);
    fields.text("society", person.society);
    fields.text("ipi", person.ipi);
    fields.flag("human", human);
    if (auto read = fields.done(); !read) return read;
    if (person.name.empty()) return fail(Code::InvalidArgument, origin + ": field “" + path + "name” is missing; a contributor has a name.");
    person.human = human.value_or(true);
    ask.contributors.push_back(person);
    return {};
}

}  // namespace

Result<ClearanceAsk> clearanceAsk(const Json& json, std::string_view origin) {
    ClearanceAsk ask;
    const std::string where(origin);
    if (json.is_array()) {
        ask.uses = json;
    } else if (json.is_object()) {
        if (json.contains("decisions")) {
            return fail(Code::InvalidArgument, where + ": a decision is not written into a file: whoever decides signs in and "
                                               "says fermata decide CUE --rule R43 --reason \"…\".");
        }
        Fields fields(json, where, "", ask);
        if (const Json* uses = fields.member("uses")) ask.uses = *uses;
        const Json* job = fields.member("job");
        const Json* contributors = fields.member("contributors");
        fields.text("agreement", ask.agreement);
        fields.text("rights_contact", ask.rightsContact);
        if (auto read = fields.done(); !read) return fail(read.error());
        if (job != nullptr) {
            if (auto read = readJob(*job, where, ask); !read) return fail(read.error());
        }
        if (contributors != nullptr && !contributors->is_array()) {
            return fail(Code::InvalidArgument, where + ": field “contributors” must be a list of people.");
        }
        for (size_t i = 0; contributors != nullptr && i < contributors->size(); ++i) {
            const auto read = readContributor((*contributors)[i], where, "contributors[" + std::to_string(i) + "].", ask);
            if (!read) return fail(read.error());
        }
    } else {
        return fail(Code::InvalidArgument, where + " must hold an array of uses, or an object with “uses”.");
    }
    const auto checked = usesFromJson(ask.uses);
    if (!checked) return fail(checked.error().code, where + ": " + checked.error().message);
    return ask;
}

Result<ClearanceAsk> clearanceAskFile(const std::filesystem::path& file) {
    const auto text = readFile(file);
    if (!text) return fail(text.error());
    const auto json = parseJson(*text, file.string());
    if (!json) return fail(json.error());
    auto ask = clearanceAsk(*json, file.string());
    if (!ask) return ask;
    ask->file = file.filename().string();
    ask->fileSha256 = sha256(*text).hex();
    return ask;
}

}  // namespace fermata
