// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/source_mark.h"

#include <algorithm>
#include <fstream>

#include "core/base/files.h"

namespace fermata {
namespace {

constexpr std::string_view kVocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/";
constexpr std::string_view kOwner("XMP\0", 4);
constexpr size_t kHeader = 10;             // Of an ID3v2 tag.
constexpr size_t kPacketLimit = 1 << 20;

// ID3 keeps the top bit of each byte of a size free.
size_t tagSize(std::string_view bytes) {
    size_t value = 0;
    for (const char c : bytes) value = value << 7 | static_cast<uint8_t>(c);
    return value;
}

bool hasTag(std::string_view mp3) { return mp3.size() > kHeader && mp3.starts_with("ID3") && (mp3[3] == 3 || mp3[3] == 4); }

Result<std::string> firstBytes(std::ifstream& file, const std::filesystem::path& path, size_t count) {
    std::string bytes(count, '\0');
    if (!file.read(bytes.data(), static_cast<std::streamsize>(count))) return fail(Code::Corrupt, path.string() + " ends before its header does.");
    return bytes;
}

Result<std::string> markOfWav(std::ifstream& file, const std::filesystem::path& path) {
    file.seekg(12);
    for (std::string head(8, '\0'); file.read(head.data(), 8);) {
        size_t size = 0;
        for (int i = 7; i >= 4; --i) size = size << 8 | static_cast<uint8_t>(head[static_cast<size_t>(i)]);
        if (!head.starts_with("_PMX")) {
            file.seekg(static_cast<std::streamoff>(size + size % 2), std::ios::cur);
            continue;
        }
        if (size > kPacketLimit) return fail(Code::Corrupt, path.string() + " has an XMP packet of more than 1 MiB.");
        const auto packet = firstBytes(file, path, size);
        return packet ? Result<std::string>(sourceTypeInXmp(*packet)) : fail(packet.error());
    }
    return std::string();
}

Result<std::string> markOfMp3(std::ifstream& file, const std::filesystem::path& path) {
    file.seekg(0);
    const auto head = firstBytes(file, path, kHeader + 1);
    if (!head) return fail(head.error());
    if (!hasTag(*head)) return std::string();
    const size_t size = tagSize(std::string_view(*head).substr(6, 4));
    if (size > kPacketLimit) return fail(Code::Corrupt, path.string() + " has an ID3 tag of more than 1 MiB.");
    file.seekg(kHeader);
    const auto tag = firstBytes(file, path, size);
    if (!tag) return fail(tag.error());
    const size_t at = tag->find(kOwner);
    return at == std::string::npos ? std::string() : sourceTypeInXmp(std::string_view(*tag).substr(at));
}

}  // namespace

std::string sourceTypeOfSum(const std::vector<std::string>& types) {
    if (types.empty() || std::find(types.begin(), types.end(), std::string()) != types.end()) return {};
    const auto any = [&](std::initializer_list<std::string_view> names) {
        return std::any_of(types.begin(), types.end(), [&](const std::string& type) { return std::find(names.begin(), names.end(), type) != names.end(); });
    };
    if (std::all_of(types.begin(), types.end(), [&](const std::string& type) { return type == types.front(); })) return types.front();
    const bool people = any({"humanEdits", "digitalCreation", "digitalCapture", "compositeSynthetic", "compositeCapture"});
    if (any({"compositeWithTrainedAlgorithmicMedia"})) return "compositeWithTrainedAlgorithmicMedia";
    if (any({"trainedAlgorithmicMedia"})) return people ? "compositeWithTrainedAlgorithmicMedia" : "trainedAlgorithmicMedia";
    if (any({"algorithmicMedia", "humanEdits", "compositeSynthetic"})) return "compositeSynthetic";
    return "compositeCapture";   // Recordings, and what people made by hand.
}

std::string xmpPacket(const SourceMark& mark) {
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\" xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\""
           " Iptc4xmpExt:DigitalSourceType=\"" + std::string(kVocabulary) + mark.sourceType + "\""
           " Iptc4xmpExt:AISystemUsed=\"Fermata\" Iptc4xmpExt:AISystemVersionUsed=\"" + mark.engine + "\"/>"
           "</rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";
}

std::string sourceTypeInXmp(std::string_view packet) {
    const size_t at = packet.find(kVocabulary);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = packet.substr(at + kVocabulary.size());
    return std::string(rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")));
}

std::string xmpFrame(const SourceMark& mark) { return std::string(kOwner) + xmpPacket(mark); }

Result<std::string> sourceTypeOfFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(errnoError("read", path));
    const auto head = firstBytes(file, path, 12);
    if (!head) return fail(head.error());
    return head->starts_with("RIFF") ? markOfWav(file, path) : markOfMp3(file, path);
}

}  // namespace fermata
