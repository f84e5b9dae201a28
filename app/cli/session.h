// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the CLI: database, chunks, clock, cancellation, and how it talks to the person or the script.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/arguments.h"
#include "core/studio/audio_cache.h"
#include "core/studio/studio.h"
#include "db/blobs/file_blob_store.h"
#include "db/embedded/embedded.h"
#include "db/store/catalog.h"

namespace fermata::cli {

class SystemClock : public Clock {
  public:
    std::chrono::sys_seconds now() const override;
};

// Where data files are, each by itself: in $FERMATA_DATA, beside the installed program, or in the source tree that it was
// built from. So a folder with nothing but styles brings own ones.
struct DataFiles {
    std::filesystem::path styles, rules, index, players, weights;
};
DataFiles dataFiles();
// The same as Session's studio has, without a database: own styles stand in the data folder, or with a server in the shared
// chunk folder, so that everyone of a studio finds the same.
StyleShelf styleShelf(const Arguments& arguments);

class Session {
  public:
    // Global options: --database, --sign-in, --grant-template, --json, --quiet.
    static Result<std::unique_ptr<Session>> open(const Arguments& arguments);
    ~Session();

    Studio& studio() { return *m_studio; }
    Catalog& catalog() { return *m_catalog; }
    db::PostgresCatalog& postgres() { return *m_catalog; }
    db::FileBlobStore& blobs() { return *m_blobs; }
    const std::optional<db::EmbeddedDatabase>& embedded() const { return m_embedded; }
    const Progress& progress() const { return m_progress; }
    const std::string& url() const { return m_url; }   // Of whoever is signed in; may hold a password.

    // What a commit of this command would change: noted when its outcome is unknown, looked up at the next start.
    void intend(std::string_view command, const CueId& cue, int newestBefore);
    void noteInDoubt();

  private:
    Session() = default;
    void resolveInDoubt();

    SystemClock m_clock;
    std::string m_url;
    std::optional<db::EmbeddedDatabase> m_embedded;
    std::unique_ptr<db::PostgresCatalog> m_catalog;
    std::unique_ptr<db::FileBlobStore> m_blobs;
    std::unique_ptr<AudioCache> m_audio;
    std::unique_ptr<Studio> m_studio;
    std::filesystem::path m_stateFolder;
    Progress m_progress;
    Json m_intent;
};

}  // namespace fermata::cli
