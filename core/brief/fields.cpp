// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/fields.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"

namespace fermata {
namespace {

constexpr size_t kShown = 120;

std::string shown(const Json& value) {
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > kShown) {
        size_t cut = kShown;
        while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80) --cut;
        text = text.substr(0, cut) + "…";
    }
    return text;
}

}  // namespace

Fields::Fields(const Json& object, std::string path, const std::vector<std::string>& known, std::optional<Error>& error)
    : m_object(object), m_path(std::move(path)), m_error(error) {
    if (m_error) return;
    if (!object.is_object()) {
        refuse({Code::InvalidArgument, (m_path.empty() ? std::string("The brief") : "Field “" + m_path + "”") + " is " + shown(object) +
                                           "; it must be an object with the fields " + joined(known, ", ") + "."});
        return;
    }
    for (const auto& [key, value] : object.items()) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        refuse({Code::InvalidArgument, unknownName("field", this->path(key), known)});
        return;
    }
}

bool Fields::has(std::string_view name) const { return !m_error && m_object.is_object() && m_object.contains(name); }
const Json& Fields::raw(std::string_view name) const { return *m_object.find(name); }
std::string Fields::path(std::string_view name) const { return m_path.empty() ? std::string(name) : m_path + "." + std::string(name); }

void Fields::refuse(Error error) {
    if (!m_error) m_error = std::move(error);
}

void Fields::refuse(std::string_view name, std::string_view wanted) {
    refuse({Code::InvalidArgument, "Field “" + path(name) + "” is " + (m_object.contains(name) ? shown(raw(name)) : "missing") +
                                       "; it must be " + std::string(wanted) + "."});
}

void Fields::text(std::string_view name, std::string& target) {
    if (!has(name)) return;
    if (!raw(name).is_string()) return refuse(name, "text");
    target = raw(name).get<std::string>();
}

void Fields::choice(std::string_view name, std::string_view kind, const std::vector<std::string>& allowed, std::string& target) {
    if (!has(name)) return;
    if (!raw(name).is_string()) return refuse(name, "one of " + joined(allowed, ", "));
    const std::string value = raw(name).get<std::string>();
    if (std::find(allowed.begin(), allowed.end(), value) == allowed.end()) {
        return refuse({Code::InvalidArgument, "Field “" + path(name) + "”: " + unknownName(kind, value, allowed)});
    }
    target = value;
}

void Fields::texts(std::string_view name, std::vector<std::string>& target) {
    if (!has(name)) return;
    std::vector<std::string> values;
    if (!raw(name).is_array()) return refuse(name, "a list of texts");
    for (const Json& item : raw(name)) {
        if (!item.is_string()) return refuse(name, "a list of texts");
        values.push_back(item.get<std::string>());
    }
    target = std::move(values);
}

void Fields::flag(std::string_view name, bool& target) {
    if (!has(name)) return;
    if (!raw(name).is_boolean()) return refuse(name, "true or false");
    target = raw(name).get<bool>();
}

void Fields::integer(std::string_view name, int64_t low, int64_t high, int64_t& target) {
    if (!has(name)) return;
    const bool small = raw(name).is_number_integer() && !(raw(name).is_number_unsigned() && raw(name).get<uint64_t>() > INT64_MAX);
    if (!small || raw(name).get<int64_t>() < low || raw(name).get<int64_t>() > high) {
        return refuse(name, "a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    }
    target = raw(name).get<int64_t>();
}

void Fields::thousandths(std::string_view name, double low, double high, int64_t& target) {
    if (!has(name)) return;
    if (!raw(name).is_number() || !(raw(name).get<double>() >= low) || !(raw(name).get<double>() <= high)) {
        return refuse(name, "a number from " + canonicalJson(low) + " to " + canonicalJson(high));
    }
    target = std::llround(raw(name).get<double>() * 1000);
}

void Fields::time(std::string_view name, const Brief& brief, Samples& target) {
    if (!has(name)) return;
    const Json& value = raw(name);
    if (!value.is_string() && !value.is_number()) return refuse(name, "seconds, “m:ss.mmm” or a timecode");
    const std::string text = value.is_string() ? value.get<std::string>() : canonicalJson(value);
    const Result<Samples> at = parsePosition(text, brief.frameRate, brief.pictureStart());
    if (!at) return refuse({Code::InvalidArgument, "Field “" + path(name) + "”: " + at.error().message});
    target = *at;
}

void Fields::each(std::string_view name, const std::function<void(const Json&, const std::string&)>& read) {
    if (!has(name)) return;
    if (!raw(name).is_array()) return refuse(name, "a list");
    size_t index = 0;
    for (const Json& item : raw(name)) {
        read(item, path(name) + "[" + std::to_string(index++) + "]");
        if (m_error) return;
    }
}

Json timeJson(Samples at) {
    if (at.value >= 0 && at.value % (kSampleRate / 1000) == 0) return clockTime(at);
    return std::to_string(at.value) + "smp";
}

}  // namespace fermata
