// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in to another server from the running window: clear errors, another studio, nothing secret remembered.
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "app/studio/open_studio.h"
#include "db/store/catalog.h"
#include "tests/db/throwaway.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

using namespace fermata;
using namespace fermata::ui;

class SignInTest : public QObject {
    Q_OBJECT
    std::unique_ptr<db::ThrowawayCluster> m_first, m_second;

    static void addProject(const db::ThrowawayCluster& cluster, const char* name) {
        auto catalog = db::PostgresCatalog::open(cluster.personUrl(cluster.login()), "test");
        if (!catalog) qFatal("%s", catalog.error().message.c_str());
        const auto client = (*catalog)->addClient(ClientId::create(), "Client");
        const auto project = (*catalog)->addProject(ProjectId::create(), *client, name, Json::array());
        if (!project) qFatal("%s", project.error().message.c_str());
        std::filesystem::create_directories(cluster.folder() / "blobs");
    }
    static QString refused(Servers& servers, const QString& address, const QString& chunks) {
        servers.signIn(address, {}, {}, chunks);
        if (!QTest::qWaitFor([&] { return !servers.busy(); }, 20000)) return QStringLiteral("still busy");
        return servers.problem();
    }

  private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("fermata-test-sign-in"));
        QSettings().clear();
        for (auto* cluster : {&m_first, &m_second}) {
            *cluster = std::make_unique<db::ThrowawayCluster>();
            QVERIFY2((*cluster)->error().empty(), (*cluster)->error().c_str());
        }
        addProject(*m_first, "Here");
        addProject(*m_second, "There");
    }
    void cleanupTestCase() {
        m_first.reset();
        m_second.reset();
    }

    void anAddressIsCompleted() {
        QCOMPARE(*Servers::urlFor(QStringLiteral("db.example.org/fermata"), QStringLiteral("p_1"), QStringLiteral("a b/c@d")),
                 std::string("postgresql://p_1:a%20b%2Fc%40d@db.example.org/fermata"));
        QCOMPARE(*Servers::urlFor(QStringLiteral("host=/run/x dbname=f"), QStringLiteral("o'neil"), {}), std::string("host=/run/x dbname=f user='o\\'neil'"));
        for (const char* wrong : {"", "http://example.org", "two words"}) {
            QVERIFY2(!Servers::urlFor(QString::fromLatin1(wrong), {}, {}), wrong);
        }
    }
    void theWindowMovesToTheOtherServer() {
        const auto arguments = cli::Arguments::parse({"--database=" + m_first->personUrl(m_first->login()), "--chunks=" + (m_first->folder() / "blobs").string()},
                                                     {{"database", "URL", ""}, {"chunks", "DIR", ""}});
        QVERIFY(arguments.has_value());
        const auto opening = studio::openingFor(*arguments);
        SessionOptions options;
        options.useServer = opening.useServer;
        Session session(opening.opener, options);
        QTRY_VERIFY_WITH_TIMEOUT(session.ready(), 20000);
        QCOMPARE(session.projects()->at(0).value(QStringLiteral("name")).toString(), QStringLiteral("Here"));
        Servers& servers = *session.servers();
        const QString chunks = qs((m_second->folder() / "blobs").string());
        // What is wrong is said, and one stays where one is.
        QVERIFY(refused(servers, QStringLiteral("127.0.0.1:1/fermata"), QStringLiteral("/nowhere")).contains(QStringLiteral("/nowhere")));
        const QString unreachable = refused(servers, QStringLiteral("127.0.0.1:1/fermata"), chunks);
        QVERIFY2(unreachable.contains(QStringLiteral("127.0.0.1")), qPrintable(unreachable));
        QString other = qs(m_second->personUrl("p_nobody"));
        const QString nobody = refused(servers, other, chunks);
        QVERIFY2(nobody.contains(QStringLiteral("p_nobody")), qPrintable(nobody));
        QCOMPARE(session.projects()->at(0).value(QStringLiteral("name")).toString(), QStringLiteral("Here"));
        QCOMPARE(servers.known()->count(), 0);

        QSignalSpy switched(&servers, &Servers::switched);
        const QString address = qs(m_second->personUrl(m_second->login()));
        servers.signIn(address, {}, QStringLiteral("not-asked-for"), chunks);
        QVERIFY2(switched.wait(20000), qPrintable(servers.problem()));
        QTRY_VERIFY_WITH_TIMEOUT(session.ready(), 20000);
        QTRY_COMPARE(session.projects()->count(), 1);
        QCOMPARE(session.projects()->at(0).value(QStringLiteral("name")).toString(), QStringLiteral("There"));
        QCOMPARE(servers.known()->count(), 1);
        const QVariantMap row = servers.known()->at(0);
        for (const char* role : {"key", "login", "chunks"}) QVERIFY(!row.value(QString::fromLatin1(role)).toString().contains(QStringLiteral("not-asked-for")));
        QFile stored(QSettings().fileName());
        QSettings().sync();
        if (stored.open(QIODevice::ReadOnly)) QVERIFY(!stored.readAll().contains("not-asked-for"));
        // Live over there, too.
        addProject(*m_second, "Later");
        session.refresh();
        QTRY_COMPARE(session.projects()->count(), 2);
    }
};

QTEST_MAIN(SignInTest)
#include "sign_in_test.moc"
