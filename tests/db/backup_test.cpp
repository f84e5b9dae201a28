// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/backup/backup.h"

#include <QtTest>
#include <fstream>

#include "core/base/files.h"
#include "db/blobs/file_blob_store.h"
#include "db/embedded/process.h"
#include "db/store/connection.h"
#include "tests/db/throwaway.h"

using namespace fermata;
using namespace fermata::db;
namespace fs = std::filesystem;

class BackupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrowawayCluster> m_cluster;
    std::vector<Hash> m_hashes;
    fs::path m_archive;
    int m_restores = 0;

    EmbeddedOptions freshFolder() {
        EmbeddedOptions options = m_cluster->options();
        options.dataFolder = m_cluster->folder() / ("restored" + std::to_string(++m_restores));
        return options;
    }

    static void waitForEnd(const fs::path& data) {
        pid_t supervisor = 0;
        std::string sockets;
        std::ifstream(data / "cluster.lock") >> supervisor;
        std::ifstream(data / "runtime") >> sockets;
        if (supervisor == 0) return;
        QVERIFY(waitUntil([&] { return !ThrowawayCluster::isAlive(supervisor); }));
        std::error_code ignored;
        fs::remove_all(sockets, ignored);
    }

    static Value single(const std::string& url, const std::string& sql) {
        auto connection = Connection::open(url);
        if (!connection) return connection.error().message;
        auto rows = (*connection)->query("test", sql);
        return rows ? rows->rows[0][0] : Value(rows.error().message);
    }

    static constexpr const char* kEverything =
        "select string_agg(t, e'\\n' order by t) from (select 'person ' || name || role as t from fermata.people "
        "union all select 'login ' || rolname || coalesce(rolconfig::text, '') from pg_roles where rolname !~ '^pg_' "
        "union all select 'member ' || roleid::regrole || member::regrole from pg_auth_members "
        "union all select 'database ' || datacl::text from pg_database where datname = current_database() "
        "union all select 'table ' || c.oid::regclass || coalesce(c.relacl::text, '') || c.relrowsecurity || c.relowner::regrole "
        "  from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^(pg_|information_schema)' "
        "union all select 'migration ' || name || sha256 from fermata_meta.migrations) x";

  private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<ThrowawayCluster>();
        QCOMPARE(m_cluster->error(), std::string());
        FileBlobStore store(m_cluster->database().blobFolder());
        std::vector<Chunk> chunks = {documentChunk("the mail"), gainChunk({1, 2, 3})};
        for (int32_t i = 0; i < 5; ++i) chunks.push_back(pcm24Chunk(std::vector<int32_t>(2000, i * 1000)));
        m_hashes = *store.putMany(chunks);
        const fs::path styles = m_cluster->database().dataFolder() / "styles";
        QVERIFY(makeFolder(styles).has_value() && writeFile(styles / "brand-sting.json", "{\"id\": \"brand-sting\"}\n").has_value());
        m_archive = m_cluster->folder() / "studio.fermata";
        const auto made = backup(m_cluster->database(), m_archive);
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        QCOMPARE(made->chunks, int64_t{7});
        QCOMPARE(made->bytes, static_cast<int64_t>(fs::file_size(m_archive)));
    }

    void everythingComesBack() {
        const EmbeddedOptions options = freshFolder();
        const auto done = restore(m_archive, options);
        QVERIFY2(done.has_value(), done ? "" : (done.error().message + done.error().context).c_str());
        QCOMPARE(done->chunks, int64_t{7});
        {
            auto opened = openEmbedded(options);
            QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
            QCOMPARE(opened->login(), m_cluster->login());
            QVERIFY(single(opened->superuserUrl(), kEverything) == single(m_cluster->superuserUrl(), kEverything));
            QVERIFY(Connection::open(opened->personUrl()).has_value());
            FileBlobStore store(opened->blobFolder());
            for (const Hash& hash : m_hashes) QVERIFY(store.get(hash).has_value());
            QVERIFY(!fs::exists(opened->dataFolder() / "restoring"));
            QCOMPARE(readFile(opened->dataFolder() / "styles" / "brand-sting.json").value_or(""), std::string("{\"id\": \"brand-sting\"}\n"));
        }
        waitForEnd(options.dataFolder);
    }

    void anOrdinaryTarReadsIt() {
        const auto listed = runProgram({"/usr/bin/tar", "-tf", m_archive.string()});
        QVERIFY2(listed.has_value(), listed ? "" : listed.error().message.c_str());
        QVERIFY(listed->find("database.dump") != std::string::npos);
        QVERIFY(listed->find("manifest.json") != std::string::npos);
    }

    void nothingIsOverwritten() {
        const auto again = backup(m_cluster->database(), m_archive);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Code::InvalidArgument);
        const auto onto = restore(m_archive, m_cluster->options());
        QVERIFY(!onto);
        QCOMPARE(onto.error().code, Code::Conflict);
        QVERIFY(onto.error().message.find("FERMATA_HOME") != std::string::npos);
    }

    void aChangedByteIsFoundAndTheFolderStaysEmpty() {
        std::string bytes = *readFile(m_archive);
        const size_t at = bytes.rfind("FMCHUNK1") + 60;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        const fs::path bad = m_cluster->folder() / "bad.fermata";
        QVERIFY(writeFile(bad, bytes).has_value());
        const EmbeddedOptions options = freshFolder();
        const auto done = restore(bad, options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Code::Corrupt);
        QVERIFY(done.error().message.find("blobs/") != std::string::npos);
        QVERIFY(fs::is_empty(options.dataFolder));
    }

    void aRestoreThatWasKilledLeavesAFolderThatRefusesToOpen() {
        const EmbeddedOptions options = freshFolder();
        fs::create_directory(options.dataFolder);
        QVERIFY(writeFile(options.dataFolder / "start.lock", "").has_value());
        QVERIFY(writeFile(options.dataFolder / "restoring", "x").has_value());
        const auto opened = openEmbedded(options);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Code::NotReady);
    }

    void aCutArchiveAndOtherFilesAreRefused() {
        const std::string bytes = *readFile(m_archive);
        const fs::path cut = m_cluster->folder() / "cut.fermata";
        QVERIFY(writeFile(cut, bytes.substr(0, bytes.size() * 2 / 3)).has_value());
        QCOMPARE(restore(cut, freshFolder()).error().code, Code::Corrupt);
        QVERIFY(writeFile(cut, "this is a letter").has_value());
        QCOMPARE(restore(cut, freshFolder()).error().code, Code::Corrupt);
        QCOMPARE(restore(m_cluster->folder() / "nothing", freshFolder()).error().code, Code::NotFound);
    }

    void aNameThatLeadsOutOfTheFolderIsRefused() {
        std::string bytes = *readFile(m_archive);
        const size_t at = bytes.find("blobs/");
        const size_t header = bytes.rfind(std::string("ustar"), at + 512) == std::string::npos ? at : at / 512 * 512;
        std::string name = "blobs/../../escaped";
        bytes.replace(header, 100, name + std::string(100 - name.size(), '\0'));
        unsigned sum = 0;
        for (size_t i = 0; i < 512; ++i) sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(bytes[header + i]);
        char digits[8];
        std::snprintf(digits, sizeof digits, "%06o", sum);
        bytes.replace(header + 148, 6, digits, 6);
        const fs::path evil = m_cluster->folder() / "evil.fermata";
        QVERIFY(writeFile(evil, bytes).has_value());
        const auto done = restore(evil, freshFolder());
        QVERIFY(!done);
        QVERIFY(done.error().message.find("escaped") != std::string::npos);
        QVERIFY(!fs::exists(m_cluster->folder() / "escaped"));
    }

    void cancellingLeavesNoArchive() {
        std::atomic<bool> cancel = true;
        Progress progress;
        progress.cancel = &cancel;
        const fs::path file = m_cluster->folder() / "cancelled.fermata";
        QCOMPARE(backup(m_cluster->database(), file, progress).error().code, Code::Cancelled);
        QVERIFY(!fs::exists(file));
        QVERIFY(!fs::exists(file.string() + ".part"));
    }

    void cleanupTestCase() { m_cluster.reset(); }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
