// SPDX-License-Identifier: GPL-3.0-or-later
// The ZIP archive of a DAWproject, by libzip.
#include <zip.h>

#include <charconv>

#include "core/formats/exchange.h"

namespace fermata {
namespace {

// MS-DOS date and time of the pack, so that the clock of the machine and its time zone leave no trace.
std::pair<uint16_t, uint16_t> dosTime(const PackInput& input) {
    const auto part = [](const std::string& text, size_t at, size_t count) {
        int value = 0;
        if (text.size() >= at + count) std::from_chars(text.data() + at, text.data() + at + count, value);
        return value;
    };
    const int year = std::max(part(input.date, 0, 4), 1980);
    const int date = (year - 1980) << 9 | std::max(part(input.date, 5, 2), 1) << 5 | std::max(part(input.date, 8, 2), 1);
    const int time = part(input.time, 0, 2) << 11 | part(input.time, 3, 2) << 5 | part(input.time, 6, 2) / 2;
    return {static_cast<uint16_t>(time), static_cast<uint16_t>(date)};
}

class Archive {
  public:
    explicit Archive(const std::filesystem::path& path) : m_path(path) {
        int error = 0;
        m_zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    }
    ~Archive() {
        if (m_zip != nullptr) zip_discard(m_zip);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    bool open() const { return m_zip != nullptr; }

    // Takes the source over. `store`: without compression.
    bool add(const std::string& name, zip_source_t* source, bool store, const PackInput& input) {
        if (source == nullptr) return false;
        const zip_int64_t index = zip_file_add(m_zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto entry = static_cast<zip_uint64_t>(index);
        const auto [time, date] = dosTime(input);
        constexpr zip_uint32_t kReadable = 0100644U << 16;
        return zip_set_file_compression(m_zip, entry, store ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
               zip_file_set_dostime(m_zip, entry, time, date, 0) == 0 &&
               zip_file_set_external_attributes(m_zip, entry, 0, ZIP_OPSYS_UNIX, kReadable) == 0;
    }
    zip_source_t* text(const std::string& bytes) { return zip_source_buffer(m_zip, bytes.data(), bytes.size(), 0); }
    zip_source_t* file(const std::filesystem::path& path) { return zip_source_file(m_zip, path.c_str(), 0, -1); }

    bool close() {
        if (zip_close(m_zip) != 0) return false;
        m_zip = nullptr;
        return true;
    }
    std::string error() const { return m_zip == nullptr ? "it cannot be created" : zip_strerror(m_zip); }

  private:
    std::filesystem::path m_path;
    zip_t* m_zip = nullptr;
};

}  // namespace

Result<FileDigest> writeDawProject(const std::filesystem::path& path, const PackInput& input,
                                   const std::vector<std::pair<std::string, std::filesystem::path>>& audio) {
    const std::string project = dawProjectXml(input), metadata = dawMetadataXml(input);
    Archive archive(path);
    bool good = archive.open() && archive.add("project.xml", archive.text(project), false, input) &&
                archive.add("metadata.xml", archive.text(metadata), false, input);
    for (const auto& [name, file] : audio) good = good && archive.add(name, archive.file(file), true, input);
    if (!good || !archive.close()) {
        return fail(Code::Io, path.string() + " cannot be written: " + archive.error() + ". Check that the disk has room and the folder is writable.");
    }
    return digestFile(path);
}

}  // namespace fermata
