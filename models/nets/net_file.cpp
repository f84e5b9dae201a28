// SPDX-License-Identifier: GPL-3.0-or-later
// The weights' file and the net's shape.
#include <bit>
#include <cstring>

#include "core/base/files.h"
#include "models/nets/net.h"

namespace fermata::nets {
namespace {

constexpr std::string_view kMagic = "FERMATA-NET-1\n";

// IEEE 754 half precision, round to nearest even.
uint16_t halfOf(float value) {
    const uint32_t bits = std::bit_cast<uint32_t>(value);
    const auto sign = static_cast<uint16_t>(bits >> 16 & 0x8000U);
    const uint32_t magnitude = bits & 0x7fffffffU;
    if (magnitude >= 0x47800000U) return static_cast<uint16_t>(sign | 0x7c00U);
    if (magnitude < 0x38800000U) {  // Subnormal: in units of 2^-24.
        const float scaled = std::bit_cast<float>(magnitude) * 16777216.0F;
        auto whole = static_cast<uint32_t>(scaled);
        const float rest = scaled - static_cast<float>(whole);
        if (rest > 0.5F || (rest == 0.5F && (whole & 1U) != 0)) ++whole;
        return static_cast<uint16_t>(sign | whole);
    }
    const uint32_t rounded = magnitude + 0xfffU + (magnitude >> 13 & 1U);
    return static_cast<uint16_t>(sign | ((rounded - 0x38000000U) >> 13));
}

float floatOf(uint16_t half) {
    const uint32_t sign = static_cast<uint32_t>(half & 0x8000U) << 16;
    const uint32_t exponent = half >> 10 & 0x1fU;
    const uint32_t fraction = half & 0x3ffU;
    if (exponent == 0) {
        const float value = static_cast<float>(fraction) * 5.9604644775390625e-8F;
        return sign != 0 ? -value : value;
    }
    if (exponent == 31) return std::bit_cast<float>(sign | 0x7f800000U | fraction << 13);
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | fraction << 13);
}

}  // namespace

int64_t NetShape::parameters() const {
    const int64_t c = width;
    int64_t heads_ = 0;
    for (int field = 0; field < tokens::kFields; ++field) {
        heads_ += c + tokens::kFieldSize[static_cast<size_t>(field)] + (field > 0 ? c + 2 * c * c : 0);
    }
    return rows * c + layers * (2 * c + 4 * c * c + 2 * c * hidden) + c + heads_;
}

Json toJson(const NetShape& shape) {
    return {{"width", shape.width}, {"layers", shape.layers}, {"heads", shape.heads}, {"hidden", shape.hidden}, {"rows", shape.rows}};
}

Result<NetShape> shapeFromJson(const Json& json, std::string_view origin) {
    NetShape shape;
    for (const auto& [key, value] : {std::pair<const char*, int*>{"width", &shape.width}, {"layers", &shape.layers}, {"heads", &shape.heads}, {"hidden", &shape.hidden}, {"rows", &shape.rows}}) {
        const Result<int64_t> number = jsonInteger(json, key, std::string(origin) + ".shape");
        if (!number) return fail(number.error());
        if (*number < 1 || *number > 100000) return fail(Code::InvalidArgument, std::string(origin) + ": shape." + key + " is " + std::to_string(*number) + "; 1 to 100000 is possible.");
        *value = static_cast<int>(*number);
    }
    if (shape.width % (2 * shape.heads) != 0 || shape.width % 16 != 0 || shape.hidden % 16 != 0) {
        return fail(Code::InvalidArgument, std::string(origin) + ": the width must be a multiple of 16 and of twice the heads, and hidden a multiple of 16.");
    }
    if (shape.rows != tokens::row::kCount) {
        return fail(Code::NotSupported, std::string(origin) + ": the net was trained with " + std::to_string(shape.rows) + " rows of tokens; this build has " + std::to_string(tokens::row::kCount) + ". Use the build that it belongs to.");
    }
    return shape;
}

std::string netFileBytes(const NetFile& file) {
    Json head = {{"shape", toJson(file.shape)}, {"tensors", Json::array()}};
    for (const Tensor& tensor : file.tensors) head["tensors"].push_back({{"name", tensor.name}, {"size", tensor.size}});
    std::string bytes = std::string(kMagic) + canonicalJson(head) + "\n";
    for (const Tensor& tensor : file.tensors) {
        for (const float value : tensor.values) {
            const uint16_t half = halfOf(value);
            bytes += static_cast<char>(half & 0xffU);
            bytes += static_cast<char>(half >> 8);
        }
    }
    return bytes;
}

Result<NetFile> readNetFile(const std::filesystem::path& path) {
    const Result<std::string> bytes = readFile(path);
    if (!bytes) return fail(bytes.error());
    const std::string origin = "“" + path.string() + "”";
    const auto bad = [&](const std::string& why) { return fail(Code::Corrupt, origin + " is no net of Fermata: " + why); };
    if (bytes->compare(0, kMagic.size(), kMagic) != 0) return bad("it does not begin with FERMATA-NET-1.");
    const size_t line = bytes->find('\n', kMagic.size());
    if (line == std::string::npos) return bad("its header does not end.");
    const Result<Json> head = parseJson(std::string_view(*bytes).substr(kMagic.size(), line - kMagic.size()), origin);
    if (!head) return fail(head.error());
    if (!head->is_object() || !head->contains("shape") || !head->contains("tensors") || !(*head)["tensors"].is_array()) return bad("its header names no shape and tensors.");
    NetFile file;
    const Result<NetShape> shape = shapeFromJson((*head)["shape"], origin);
    if (!shape) return fail(shape.error());
    file.shape = *shape;
    size_t at = line + 1;
    for (const Json& entry : (*head)["tensors"]) {
        const Result<std::string> name = jsonString(entry, "name", origin);
        if (!name) return fail(name.error());
        if (!entry.contains("size") || !entry["size"].is_array()) return bad("the tensor " + *name + " has no size.");
        Tensor tensor{*name, {}, {}};
        size_t count = 1;
        for (const Json& size : entry["size"]) {
            if (!size.is_number_unsigned() || size.get<uint64_t>() == 0 || size.get<uint64_t>() > 1000000) return bad("the tensor " + *name + " has a size that is none.");
            tensor.size.push_back(size.get<int>());
            count *= size.get<size_t>();
            if (count > bytes->size()) return bad("the tensor " + *name + " is larger than the file.");
        }
        if (tensor.size.empty() || at + 2 * count > bytes->size()) return bad("it ends inside the tensor " + *name + ".");
        tensor.values.resize(count);
        for (size_t i = 0; i < count; ++i, at += 2) {
            tensor.values[i] = floatOf(static_cast<uint16_t>(static_cast<uint8_t>((*bytes)[at]) | static_cast<uint8_t>((*bytes)[at + 1]) << 8));
        }
        file.tensors.push_back(std::move(tensor));
    }
    if (at != bytes->size()) return bad(std::to_string(bytes->size() - at) + " bytes follow its last tensor.");
    return file;
}

}  // namespace fermata::nets
