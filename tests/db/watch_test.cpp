// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of a project reaches its members at once, and nobody else; who is no member reads no row of it.
#include "catalog_stage.h"
#include "db/store/watch.h"

class WatchTest : public CatalogStage {
    Q_OBJECT

    PersonId m_me;

    std::unique_ptr<Watch> watching(const std::string& login, const std::vector<ProjectId>& projects) {
        auto watch = openWatch(m_cluster->personUrl(login));
        if (!watch) qFatal("%s", watch.error().message.c_str());
        const auto follows = (*watch)->follow(projects);
        if (!follows) qFatal("%s", follows.error().message.c_str());
        return std::move(*watch);
    }
    static std::vector<Happening> within(Watch& watch, int milliseconds) {
        const auto changes = watch.wait(std::chrono::milliseconds(milliseconds));
        if (!changes) qFatal("%s", changes.error().message.c_str());
        return *changes;
    }
    void comment(const Stage& s) {
        NewComment one;
        one.cue = s.tiny.cue;
        one.revision = 1;
        one.text = "softer";
        VERIFY_OK(m_catalog->addComment(one));
    }

    // Every table and view that this connection may read, as a count of the rows in which the text appears.
    static std::vector<std::string> countsOf(Connection& connection) {
        const auto rows = connection.query("tables",
            "select format('select count(*) from %I.%I where concat_ws(''|'', %s) like $1', n.nspname, c.relname, string_agg(format('%I::text', a.attname), ',')) "
            "from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid "
            "where c.relkind in ('r', 'v', 'm', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' "
            "and a.attnum > 0 and not a.attisdropped and has_schema_privilege(n.oid, 'usage') and has_column_privilege(c.oid, a.attnum, 'select') "
            "group by n.nspname, c.relname");
        if (!rows) qFatal("%s", rows.error().message.c_str());
        std::vector<std::string> list;
        for (const auto& row : rows->rows) list.push_back(*row[0]);
        return list;
    }
    static int found(Connection& connection, const std::vector<std::string>& counts, const std::string& text) {
        int all = 0;
        for (const std::string& count : counts) {
            const auto rows = connection.query("look", count, {"%" + text + "%"});
            if (!rows) qFatal("%s: %s", count.c_str(), rows.error().message.c_str());
            all += std::stoi(*rows->rows[0][0]);
        }
        return all;
    }

  private Q_SLOTS:
    void initTestCase() {
        openCatalog();
        const auto me = m_catalog->me();
        VERIFY_OK(me);
        m_me = me->id;
    }
    void cleanupTestCase() { closeCatalog(); }

    void aCommentIsToldWithIdsOnly() {
        const Stage s = stage("told"), other = stage("other");
        const auto watch = watching(m_cluster->login(), {s.tiny.project});
        QVERIFY(within(*watch, 50).empty());
        comment(other);   // Not followed.
        comment(s);
        QElapsedTimer timer;
        timer.start();
        const auto changes = within(*watch, 5000);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(changes.size(), size_t{1});
        QCOMPARE(changes[0].kind, std::string("comment.added"));
        QVERIFY(changes[0].project == s.tiny.project);
        QVERIFY(changes[0].cue == s.tiny.cue);
        QVERIFY(changes[0].by == m_me);
        QVERIFY(changes[0].sequence > 0);
        const auto events = m_catalog->events(s.tiny.project, s.tiny.cue);
        VERIFY_OK(events);
        QVERIFY(!events->empty());
        QCOMPARE(events->back().sequence, changes[0].sequence);
    }
    void whatIsRolledBackIsNotTold() {
        const Stage s = stage("rolled back");
        const auto watch = watching(m_cluster->login(), {s.tiny.project});
        NewComment outside;
        outside.cue = s.tiny.cue;
        outside.revision = 9;
        outside.text = "x";
        VERIFY_CODE(m_catalog->addComment(outside), Code::InvalidArgument);
        QVERIFY(within(*watch, 200).empty());
    }
    void presenceIsForMembers() {
        const Stage s = stage("presence");
        const auto jon = m_catalog->addPerson(PersonId::create(), "Jon", "composer", std::nullopt);
        VERIFY_OK(jon);
        const auto mine = watching(m_cluster->login(), {s.tiny.project});
        const auto his = watching(jon->login, {});
        VERIFY_CODE(his->announce(s.tiny.project, s.tiny.cue), Code::NotAllowed);
        QVERIFY(within(*mine, 100).empty());
        // Becoming a member is told to the person; then he may say where he is.
        VERIFY_OK(m_catalog->addPerson(jon->id, "Jon", "composer", s.tiny.project));
        const auto told = within(*his, 5000);
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(told[0].kind, std::string("member.added"));
        QVERIFY(told[0].project.isNull());
        (void)within(*mine, 500);   // The same event, on the project's channel.
        VERIFY_OK(his->announce(s.tiny.project, s.tiny.cue));
        const auto here = within(*mine, 5000);
        QCOMPARE(here.size(), size_t{1});
        QCOMPARE(here[0].kind, std::string("here"));
        QVERIFY(here[0].by == jon->id);
        QVERIFY(here[0].cue == s.tiny.cue);
        // And what ends it, on the person's own channel, too.
        (void)within(*his, 200);
        VERIFY_OK(m_catalog->removeMember(s.tiny.project, jon->id));
        const auto ended = within(*his, 5000);
        QCOMPARE(ended.size(), size_t{1});
        QCOMPARE(ended[0].kind, std::string("member.removed"));
        VERIFY_CODE(his->announce(s.tiny.project, s.tiny.cue), Code::NotAllowed);
    }
    // Neither by its id nor by having been a member can anybody hear a project; who is left hears on.
    void whoIsTakenOutHearsNothingMore() {
        const Stage s = stage("doors");
        const auto eve = m_catalog->addPerson(PersonId::create(), "Eve", "composer", s.tiny.project);
        VERIFY_OK(eve);
        auto opened = Connection::open(m_cluster->personUrl(eve->login));
        VERIFY_OK(opened);
        Connection& hers = **opened;
        VERIFY_OK(hers.query("known", "select set_config('test.known', (select channel from api.channels() where project = $1), false)", {s.tiny.project.text()}));
        const auto watch = watching(m_cluster->login(), {s.tiny.project});
        const auto listening = watching(eve->login, {s.tiny.project});
        comment(s);
        QCOMPARE(within(*listening, 5000).size(), size_t{1});
        QCOMPARE(within(*watch, 5000).size(), size_t{1});
        VERIFY_OK(m_catalog->removeMember(s.tiny.project, eve->id));
        QCOMPARE(within(*watch, 5000).back().kind, std::string("member.removed"));
        (void)within(*listening, 500);
        (void)within(*listening, 200);
        // What she knew: the name that she was given, and the id.
        VERIFY_OK(hers.query("listen", "do $$ begin execute format('listen %I', current_setting('test.known')); execute format('listen %I', 'fermata_' || replace('" +
                                       s.tiny.project.text() + "', '-', '')); end $$"));
        const auto given = hers.query("given", "select count(*) from api.channels() where project is not null");
        VERIFY_OK(given);
        QCOMPARE(*given->rows[0][0], std::string("0"));
        VERIFY_CODE(hers.query("secret", "select secret from audit.secret"), Code::NotAllowed);
        VERIFY_CODE(hers.query("channel", "select audit.channel($1)", {s.tiny.project.text()}), Code::NotAllowed);
        comment(s);
        const auto heard = within(*watch, 5000);
        QCOMPARE(heard.size(), size_t{1});
        QCOMPARE(heard[0].kind, std::string("comment.added"));
        QVERIFY(within(*listening, 300).empty());
        const auto channels = hers.query("channels", "select count(*) from pg_listening_channels()");
        VERIFY_OK(channels);
        QCOMPARE(*channels->rows[0][0], std::string("2"));
        const auto now = m_super->query("now", "select count(*) from pg_catalog.unnest(array[$1, 'fermata_' || replace($2, '-', '')]) k where k = audit.channel($2::uuid)",
                                        {*hers.query("known", "select current_setting('test.known')")->rows[0][0], s.tiny.project.text()});
        VERIFY_OK(now);
        QCOMPARE(*now->rows[0][0], std::string("0"));
    }
    void whoIsNoMemberReadsNoRowIdOrHash() {
        const Stage s = stage("secret"), open = stage("open");
        comment(s);
        // Music that only the one has: the cues of both stages begin alike.
        std::vector<std::pair<Hash, Chunk>> chunks;
        const NewRevision own = TinyCue::remade(s.revision, chunks, 0, 4711);
        put(s.tiny.project, chunks);
        VERIFY_OK(m_catalog->commitRevision(own));
        VERIFY_OK(approveFor(s, 2, {}, {}));
        NewMarker marker;
        marker.cue = s.tiny.cue;
        marker.name = "logo of the secret";
        VERIFY_OK(m_catalog->setMarker(marker));
        const auto ida = m_catalog->addPerson(PersonId::create(), "Ida", "composer", open.tiny.project);
        VERIFY_OK(ida);
        auto hers = PostgresCatalog::open(m_cluster->personUrl(ida->login));
        VERIFY_OK(hers);
        Catalog& catalog = **hers;
        // By the catalog: what is hers is there, of the other project nothing, also to somebody who knows the ids.
        QCOMPARE(catalog.projects()->size(), size_t{1});
        QCOMPARE(catalog.cues()->size(), size_t{1});
        VERIFY_OK(catalog.revision(open.tiny.cue, 0));
        VERIFY_CODE(catalog.project(s.tiny.project), Code::NotFound);
        VERIFY_CODE(catalog.cue(s.tiny.cue), Code::NotFound);
        VERIFY_CODE(catalog.revision(s.tiny.cue, 0), Code::NotFound);
        const Cell& cell = own.revision.cells.front();
        QVERIFY(!catalog.take(s.tiny.cue, cell.take).has_value());
        QVERIFY(!catalog.print(s.tiny.cue, cell.print).has_value());
        const auto nothing = [](const auto& list) { return !list.has_value() || list->empty(); };
        QVERIFY(nothing(catalog.ledger(s.tiny.cue, {cell.take})));
        QVERIFY(nothing(catalog.approvals(s.tiny.cue)));
        QVERIFY(nothing(catalog.locks(s.tiny.cue)));
        QVERIFY(nothing(catalog.comments(s.tiny.cue)));
        QVERIFY(nothing(catalog.markers(s.tiny.cue)));
        QVERIFY(nothing(catalog.alternatives(s.tiny.cue)));
        QVERIFY(nothing(catalog.clearances(s.tiny.project)));
        QVERIFY(nothing(catalog.events(s.tiny.project, std::nullopt)));
        QVERIFY(nothing(catalog.verifyHistory(s.tiny.project)));
        // By SQL of her own: no table or view that she may read has an id, a word or a hash of it.
        auto connection = Connection::open(m_cluster->personUrl(ida->login));
        VERIFY_OK(connection);
        const std::vector<std::string> readable = countsOf(**connection), all = countsOf(*m_super);
        QVERIFY(!readable.empty());
        QVERIFY(found(**connection, readable, open.tiny.cue.text()) > 0);
        for (const std::string& text : {s.tiny.project.text(), s.tiny.cue.text(), s.tiny.sections[0].text(), s.tiny.stems[0].text(), std::string("Cue of secret"),
                                        std::string("softer"), std::string("love it"), marker.name, cell.take.hex(), cell.print.hex(), cell.window.hex()}) {
            QVERIFY2(found(*m_super, all, text) > 0, text.c_str());
            QVERIFY2(found(**connection, readable, text) == 0, text.c_str());
        }
    }
    void aLostConnectionIsSaid() {
        const auto watch = watching(m_cluster->login(), {});
        const auto killed = m_super->query("kill", "select pg_terminate_backend(pid) from pg_stat_activity where query ilike '%listen%' and pid <> pg_backend_pid()");
        VERIFY_OK(killed);
        QVERIFY(!killed->rows.empty());
        // The first wait may still read the server's farewell.
        auto changes = watch->wait(std::chrono::milliseconds(2000));
        for (int i = 0; i < 5 && changes; ++i) changes = watch->wait(std::chrono::milliseconds(200));
        VERIFY_CODE(changes, Code::Unavailable);
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
