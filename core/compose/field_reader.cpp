// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/field_reader.h"

#include "core/base/text.h"

namespace fermata {
namespace {
const Json kNoObject = Json::object();
}

FieldReader::FieldReader(const Json& object, std::string path, std::vector<std::string>& problems)
    : m_object(&object), m_path(std::move(path)), m_problems(&problems) {
    if (!object.is_object()) {
        problems.push_back("“" + m_path + "” is " + object.dump() + "; it must be an object.");
        m_object = &kNoObject;
    }
}

std::string FieldReader::path(std::string_view key) const {
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

const Json* FieldReader::member(std::string_view key) {
    m_known.emplace(key);
    const auto it = m_object->find(std::string(key));
    return it == m_object->end() ? nullptr : &*it;
}

void FieldReader::problem(std::string_view key, const std::string& wanted) {
    const Json* value = member(key);
    m_problems->push_back(value == nullptr ? "“" + path(key) + "” is missing; it must be " + wanted + "."
                                           : "“" + path(key) + "” is " + value->dump() + "; it must be " + wanted + ".");
}

std::string FieldReader::text(std::string_view key) {
    const Json* value = member(key);
    if (value != nullptr && value->is_string() && !value->get_ref<const std::string&>().empty()) {
        return value->get<std::string>();
    }
    problem(key, "text");
    return {};
}

std::string FieldReader::textOr(std::string_view key, std::string fallback) {
    return member(key) == nullptr ? fallback : text(key);
}

int FieldReader::integer(std::string_view key, int low, int high) {
    const Json* value = member(key);
    if (value != nullptr && value->is_number_integer()) {
        const auto number = value->get<int64_t>();
        if (number >= low && number <= high) return static_cast<int>(number);
    }
    problem(key, "a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return low;
}

int FieldReader::integerOr(std::string_view key, int low, int high, int fallback) {
    return member(key) == nullptr ? fallback : integer(key, low, high);
}

bool FieldReader::flagOr(std::string_view key, bool fallback) {
    const Json* value = member(key);
    if (value == nullptr) return fallback;
    if (value->is_boolean()) return value->get<bool>();
    problem(key, "true or false");
    return fallback;
}

std::vector<std::string> FieldReader::texts(std::string_view key, bool required) {
    std::vector<std::string> list;
    const Json* value = member(key);
    if (value == nullptr && !required) return list;
    if (value == nullptr || !value->is_array() || (required && value->empty())) {
        problem(key, "a list of texts");
        return list;
    }
    for (size_t i = 0; i < value->size(); ++i) {
        if ((*value)[i].is_string()) {
            list.push_back((*value)[i].get<std::string>());
        } else {
            m_problems->push_back("“" + path(key) + "[" + std::to_string(i) + "]” is " + (*value)[i].dump() +
                                  "; it must be text.");
        }
    }
    return list;
}

std::vector<int> FieldReader::integers(std::string_view key, int low, int high, bool required) {
    std::vector<int> list;
    const Json* value = member(key);
    if (value == nullptr && !required) return list;
    const std::string wanted = "whole numbers from " + std::to_string(low) + " to " + std::to_string(high);
    if (value == nullptr || !value->is_array() || (required && value->empty())) {
        problem(key, "a list of " + wanted);
        return list;
    }
    for (size_t i = 0; i < value->size(); ++i) {
        const Json& item = (*value)[i];
        if (item.is_number_integer() && item.get<int64_t>() >= low && item.get<int64_t>() <= high) {
            list.push_back(item.get<int>());
        } else {
            m_problems->push_back("“" + path(key) + "[" + std::to_string(i) + "]” is " + item.dump() +
                                  "; the list holds " + wanted + ".");
        }
    }
    return list;
}

std::vector<FieldReader> FieldReader::objects(std::string_view key, size_t least) {
    std::vector<FieldReader> list;
    const Json* value = member(key);
    if (value == nullptr || !value->is_array() || value->size() < least) {
        if (value != nullptr || least > 0) problem(key, "a list of at least " + std::to_string(least) + " objects");
        return list;
    }
    for (size_t i = 0; i < value->size(); ++i) {
        list.emplace_back((*value)[i], path(key) + "[" + std::to_string(i) + "]", *m_problems);
    }
    return list;
}

std::optional<FieldReader> FieldReader::object(std::string_view key) {
    const Json* value = member(key);
    if (value == nullptr) {
        problem(key, "an object");
        return std::nullopt;
    }
    return FieldReader(*value, path(key), *m_problems);
}

std::vector<std::string> FieldReader::names() const {
    std::vector<std::string> names;
    for (const auto& [name, value] : m_object->items()) names.push_back(name);
    return names;
}

void FieldReader::refuseUnknown() {
    const std::vector<std::string> known(m_known.begin(), m_known.end());
    for (const auto& [name, value] : m_object->items()) {
        if (m_known.count(name) == 0) {
            m_problems->push_back("“" + path(name) + "” is not a field of a style. " + unknownName("field", name, known));
        }
    }
}

}  // namespace fermata
