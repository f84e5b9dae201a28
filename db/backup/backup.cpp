// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup/backup.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "db/backup/tar.h"
#include "db/blobs/file_blob_store.h"
#include "db/embedded/places.h"
#include "db/embedded/process.h"
#include "db/store/connection.h"
#include "db/store/migrator.h"

namespace fermata::db {
namespace {
namespace fs = std::filesystem;

constexpr int kFormat = 1;
constexpr const char* kAbout = "fermata-backup.json";
constexpr const char* kRoles = "roles.sql";
constexpr const char* kDump = "database.dump";
constexpr const char* kManifest = "manifest.json";
constexpr std::string_view kBlobs = "blobs/";
constexpr std::string_view kStyles = "styles/";   // The studio's own.

// Removed again, whatever happens.
struct Scratch {
    fs::path folder;
    explicit Scratch(fs::path path) : folder(std::move(path)) {}
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
};

// What a restore has put into an empty folder, taken away again when it fails before a server works there.
struct Undo {
    fs::path data;
    bool armed = true;
    explicit Undo(fs::path path) : data(std::move(path)) {}
    Undo(const Undo&) = delete;
    Undo& operator=(const Undo&) = delete;
    ~Undo() {
        std::error_code ignored;
        if (armed) fs::remove_all(data / "blobs", ignored);
        if (armed) fs::remove_all(data / "styles", ignored);
        if (armed) fs::remove(data / "restoring", ignored);
    }
};

Result<int> versionOf(const EmbeddedDatabase& database) {
    auto connection = Connection::open(database.superuserUrl());
    if (!connection) return fail(std::move(connection.error()));
    return schemaVersion(**connection);
}

Result<void> cancelledIf(const Progress& progress) {
    if (progress.cancelled()) return fail(Code::Cancelled, "Stopped. Nothing was changed.");
    return {};
}

std::string blobName(const Hash& hash) {
    const std::string hex = hash.hex();
    return std::string(kBlobs) + hex.substr(0, 2) + "/" + hex.substr(2);
}

// The hash in "blobs/ab/cdef...", or an error: no other path can get out of the archive.
Result<Hash> hashInName(const std::string& name) {
    if (name.size() != kBlobs.size() + 65 || name.rfind(kBlobs, 0) != 0 || name[kBlobs.size() + 2] != '/') {
        return fail(Code::Corrupt, "The backup holds “" + name + "”, which has no place in one.");
    }
    return Hash::fromHex(name.substr(kBlobs.size(), 2) + name.substr(kBlobs.size() + 3));
}

// "styles/brand-sting.json", and nothing that leads out of that folder.
Result<void> styleInName(const std::string& name) {
    const std::string file = name.substr(kStyles.size());
    if (file.ends_with(".json") && file.find('/') == std::string::npos && !file.starts_with(".")) return {};
    return fail(Code::Corrupt, "The backup holds “" + name + "”, which has no place in one.");
}

// Without the superuser, who is there already, and psql's own commands.
std::string runnableRoles(const std::string& text) {
    std::string sql;
    for (const std::string& line : splitText(text, '\n')) {
        const bool own = line.rfind("CREATE ROLE fermata_super;", 0) == 0 || line.rfind("ALTER ROLE fermata_super ", 0) == 0;
        if (!own && line.rfind("\\", 0) != 0) sql += line + "\n";
    }
    return sql;
}

struct Unpacked {
    Json about;
    std::string roles;
    std::vector<TarMember> members;  // Without the manifest.
    std::string manifest;
    int64_t chunks = 0;
};

Result<void> checkAbout(const Json& about, const fs::path& file) {
    auto format = jsonInteger(about, "format", file.string());
    auto version = jsonInteger(about, "schemaVersion", file.string());
    if (!format || !version || *format != kFormat) {
        return fail(Code::NotSupported, file.string() + " was written in a form that this program does not know.");
    }
    if (*version > builtInSchemaVersion()) {
        return fail(Code::NotSupported, file.string() + " has schema version " + std::to_string(*version) +
                                            ", which is newer than the " + std::to_string(builtInSchemaVersion()) +
                                            " that this program knows. Install the newer Fermata that made it.");
    }
    return {};
}

// Large members go to files below `data`, small ones to memory.
Result<Unpacked> unpack(const fs::path& file, const fs::path& data, const fs::path& dump, const Progress& progress) {
    auto reader = TarReader::open(file);
    if (!reader) return fail(std::move(reader.error()));
    Unpacked unpacked;
    while (true) {
        if (auto r = cancelledIf(progress); !r) return fail(std::move(r.error()));
        auto member = reader->next();
        if (!member) return fail(std::move(member.error()));
        if (!*member) break;
        TarMember& one = **member;
        if (unpacked.members.empty() && one.name != kAbout) {
            return fail(Code::Corrupt, file.string() + " is not a Fermata backup.");
        }
        const bool isBlob = one.name.rfind(kBlobs, 0) == 0;
        const bool isStyle = one.name.rfind(kStyles, 0) == 0;
        std::string text;
        std::ofstream out;
        if (isBlob || isStyle || one.name == kDump) {
            fs::path target = isStyle ? data / one.name : dump;
            if (isStyle) {
                if (auto r = styleInName(one.name); !r) return fail(std::move(r.error()));
            }
            if (isBlob) {
                auto hash = hashInName(one.name);
                if (!hash) return fail(std::move(hash.error()));
                target = data / one.name;
                ++unpacked.chunks;
            }
            if (auto r = makeFolder(target.parent_path()); !r) return fail(std::move(r.error()));
            out.open(target, std::ios::binary);
        }
        const std::string name = one.name;
        auto hash = reader->read([&](std::string_view piece) -> Result<void> {
            if (!out.is_open()) {
                text += piece;
                return {};
            }
            errno = EIO;
            if (!out.write(piece.data(), static_cast<std::streamsize>(piece.size()))) return fail(errnoError("write", data / name));
            return {};
        });
        if (!hash) return fail(std::move(hash.error()));
        if (out.is_open()) {
            errno = EIO;
            out.close();
            if (!out) return fail(errnoError("write", data / name));
        }
        one.sha256 = *hash;
        if (name == kManifest) {
            unpacked.manifest = text;
            continue;
        }
        if (name == kRoles) unpacked.roles = text;
        if (name == kAbout) {
            auto about = parseJson(text, file.string() + ": " + kAbout);
            if (!about) return fail(std::move(about.error()));
            if (auto r = checkAbout(*about, file); !r) return fail(std::move(r.error()));
            unpacked.about = std::move(*about);
        }
        unpacked.members.push_back(std::move(one));
    }
    return unpacked;
}

Json manifestOf(const std::vector<TarMember>& members) {
    Json list = Json::array();
    for (const TarMember& member : members) {
        list.push_back({{"name", member.name}, {"size", member.size}, {"sha256", member.sha256.hex()}});
    }
    return list;
}

Result<void> checkManifest(const Unpacked& unpacked, const fs::path& file) {
    auto wanted = parseJson(unpacked.manifest.empty() ? "[]" : unpacked.manifest, file.string() + ": " + kManifest);
    if (!wanted) return fail(std::move(wanted.error()));
    const Json found = manifestOf(unpacked.members);
    if (*wanted == found) return {};
    for (size_t i = 0; i < found.size() && i < wanted->size(); ++i) {
        if (found[i] != (*wanted)[i]) {
            return fail(Code::Corrupt, file.string() + " is damaged: “" + unpacked.members[i].name +
                                           "” is not what its manifest says.");
        }
    }
    return fail(Code::Corrupt, file.string() + " is damaged: it holds " + std::to_string(found.size()) +
                                   " members and its manifest names " + std::to_string(wanted->size()) + ".");
}

Result<void> fillDatabase(const EmbeddedDatabase& database, const Unpacked& unpacked, const fs::path& dump) {
    auto connection = Connection::open(database.maintenanceUrl());
    if (!connection) return fail(std::move(connection.error()));
    if (auto rows = (*connection)->query("restore.roles", runnableRoles(unpacked.roles)); !rows) return fail(std::move(rows.error()));
    // pg_restore makes the database itself: its privileges are a part of the dump.
    auto dropped = (*connection)->runOutsideTransaction("restore.drop", "drop database if exists fermata");
    if (!dropped) return dropped;
    auto restored = runProgram({(database.binFolder() / "pg_restore").string(), "--create", "--exit-on-error", "-d",
                                database.maintenanceUrl(), dump.string()});
    if (!restored) return fail(std::move(restored.error()));
    return {};
}

Result<void> giveToAccount(const Places& places) {
    if (::geteuid() != 0) return {};
    std::error_code error;
    for (const char* folder : {"blobs", "styles"}) {
        for (const auto& entry : fs::recursive_directory_iterator(places.data / folder, error)) {
            if (::lchown(entry.path().c_str(), places.account.uid, places.account.gid) != 0) {
                return fail(errnoError("give away", entry.path()));
            }
        }
    }
    return {};
}

}  // namespace

Result<BackupSummary> backup(const EmbeddedDatabase& database, const fs::path& file, const Progress& progress) {
    std::error_code ignored;
    if (fs::exists(file, ignored)) {
        return fail(Code::InvalidArgument, file.string() + " exists already. Name another file, or remove it.");
    }
    BackupSummary summary;
    auto version = versionOf(database);
    if (!version) return fail(std::move(version.error()));
    summary.schemaVersion = *version;
    auto config = readFile(database.dataFolder() / "config.json");
    if (!config) return fail(std::move(config.error()));
    auto named = parseJson(*config, "config.json");
    if (!named) return fail(std::move(named.error()));

    if (auto r = makeFolder(database.blobFolder()); !r) return fail(std::move(r.error()));
    giveToFolderOwner(database.blobFolder());
    auto noSweep = lockFile(database.blobFolder() / ".lock", false);
    if (!noSweep) return fail(std::move(noSweep.error()));
    const Scratch scratch(database.dataFolder() / ("backup-" + std::to_string(::getpid())));
    if (auto r = makeFolder(scratch.folder); !r) return fail(std::move(r.error()));

    progress.at("database", 0);
    const std::string bin = database.binFolder().string();
    const fs::path dump = scratch.folder / kDump, roles = scratch.folder / kRoles;
    auto dumpedRoles = runProgram({bin + "/pg_dumpall", "--roles-only", "-d", database.maintenanceUrl(), "-f", roles.string()});
    if (!dumpedRoles) return fail(std::move(dumpedRoles.error()));
    auto dumped = runProgram({bin + "/pg_dump", "-Fc", "-f", dump.string(), "-d", database.superuserUrl()});
    if (!dumped) return fail(std::move(dumped.error()));

    FileBlobStore store(database.blobFolder());
    auto hashes = store.list();
    if (!hashes) return fail(std::move(hashes.error()));
    std::sort(hashes->begin(), hashes->end());

    auto writer = TarWriter::create(file);
    if (!writer) return fail(std::move(writer.error()));
    std::vector<TarMember> members;
    const auto note = [&](Result<TarMember> member) -> Result<void> {
        if (!member) return fail(std::move(member.error()));
        members.push_back(std::move(*member));
        return {};
    };
    const Json about = {{"format", kFormat}, {"schemaVersion", summary.schemaVersion}, {"config", *named},
                        {"chunks", hashes->size()}};
    if (auto r = note(writer->addText(kAbout, about.dump(2) + "\n")); !r) return fail(std::move(r.error()));
    if (auto r = note(writer->addFile(kRoles, roles)); !r) return fail(std::move(r.error()));
    if (auto r = note(writer->addFile(kDump, dump)); !r) return fail(std::move(r.error()));
    for (const Hash& hash : *hashes) {
        if (auto r = cancelledIf(progress); !r) return fail(std::move(r.error()));
        if (auto r = note(writer->addFile(blobName(hash), store.pathOf(hash))); !r) return fail(std::move(r.error()));
        ++summary.chunks;
        progress.at("chunks", static_cast<int>(summary.chunks * 1000 / static_cast<int64_t>(hashes->size())));
    }
    std::error_code none;
    std::set<std::string> styles;
    for (const auto& entry : fs::directory_iterator(database.dataFolder() / "styles", none)) {
        if (entry.is_regular_file(none) && entry.path().extension() == ".json") styles.insert(entry.path().filename().string());
    }
    for (const std::string& name : styles) {
        if (auto r = note(writer->addFile(std::string(kStyles) + name, database.dataFolder() / "styles" / name)); !r) return fail(std::move(r.error()));
    }
    if (auto r = writer->addText(kManifest, manifestOf(members).dump(1) + "\n"); !r) return fail(std::move(r.error()));
    auto bytes = writer->finish();
    if (!bytes) return fail(std::move(bytes.error()));
    summary.bytes = *bytes;
    return summary;
}

Result<BackupSummary> restore(const fs::path& file, const EmbeddedOptions& into, const Progress& progress) {
    auto readable = TarReader::open(file);
    if (!readable) return fail(std::move(readable.error()));
    const fs::path data = into.dataFolder.empty() ? defaultDataFolder() : into.dataFolder;
    std::error_code error;
    if (fs::exists(data, error) && !fs::is_empty(data, error)) {
        return fail(Code::Conflict, "The data folder " + data.string() + " is not empty, and a restore overwrites nothing. "
                                    "Move it away, or set FERMATA_HOME to a new folder.");
    }
    auto places = preparePlaces(data);
    if (!places) return fail(std::move(places.error()));
    if (auto r = writeFile(places->restoring(), file.string() + "\n"); !r) return fail(std::move(r.error()));

    Undo undo(places->data);

    progress.at("archive", 0);
    const Scratch scratch(places->data / "restore");
    if (auto r = makeFolder(scratch.folder); !r) return fail(std::move(r.error()));
    const fs::path dump = scratch.folder / kDump;
    auto unpacked = unpack(file, places->data, dump, progress);
    if (!unpacked) return fail(std::move(unpacked.error()));
    if (auto r = checkManifest(*unpacked, file); !r) return fail(std::move(r.error()));

    FileBlobStore store(places->data / "blobs");
    auto hashes = store.list();
    if (!hashes) return fail(std::move(hashes.error()));
    for (size_t i = 0; i < hashes->size(); ++i) {
        if (auto r = cancelledIf(progress); !r) return fail(std::move(r.error()));
        progress.at("chunks", static_cast<int>(i * 1000 / hashes->size()));
        if (auto chunk = store.get((*hashes)[i]); !chunk) return fail(std::move(chunk.error()));
    }
    if (auto r = giveToAccount(*places); !r) return fail(std::move(r.error()));

    progress.at("database", 0);
    EmbeddedOptions options = into;
    options.dataFolder = data;
    options.prepareSchema = false;
    undo.armed = false;
    auto database = openEmbedded(options);
    if (!database) return fail(std::move(database.error()));
    if (auto r = fillDatabase(*database, *unpacked, dump); !r) return fail(std::move(r.error()));
    auto version = versionOf(*database);
    if (!version) return fail(std::move(version.error()));
    const Json config = unpacked->about.value("config", Json::object());
    if (auto r = writeFile(places->config(), config.dump(2) + "\n"); !r) return fail(std::move(r.error()));
    ::sync();  // The chunks were written without a sync each.
    fs::remove(places->restoring(), error);
    return BackupSummary{*version, unpacked->chunks, static_cast<int64_t>(fs::file_size(file, error))};
}

}  // namespace fermata::db
