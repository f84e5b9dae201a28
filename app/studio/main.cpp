// SPDX-License-Identifier: GPL-3.0-or-later
// fermata-studio: the window over the same use cases as the CLI.
#include <malloc.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <cstring>
#include <iostream>

#include "app/cli/session.h"
#include "app/studio/listen.h"
#include "app/studio/open_studio.h"
#include "app/studio/screenshots.h"
#include "core/base/files.h"
#include "ui/presenters/language.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"
#include "ui/presenters/window_place.h"

namespace {

using fermata::cli::OptionSpec;

const std::vector<OptionSpec> kOptions{
    {"database", "URL", "a PostgreSQL server instead of the embedded one (chunks in FERMATA_BLOBS)"},
    {"chunks", "DIR", "the folder of audio that the team shares, with --database"},
    {"sign-in", "PERSON", "sign in to the embedded database as this member of staff"},
    {"grant-template", "FILE", "the licence text of the studio's counsel"},
    {"screenshots", "DIR", "save a picture after each step given as a word (ADDRESS#NAME, action:ID#NAME), then quit"},
    {"listen", "", "do what standard input says and write what is shown, for tests"},
    {"size", "WxH", "of the window"},
    {"help", "", "this text"},
};

int usage() {
    std::cout << "fermata-studio [ADDRESS]   opens the window, at fermata://project/…/cue/… if one is given\n";
    for (const OptionSpec& option : kOptions) std::cout << "  --" << option.name << " " << option.value << "  " << option.help << "\n";
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1 && std::strcmp(argv[1], "__supervise") == 0) return fermata::db::runSupervisor(argc, argv);
#ifdef M_MMAP_THRESHOLD
    // Audio goes back to the system when it is let go of: glibc would raise the threshold and keep it.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
    const auto arguments = fermata::cli::Arguments::parse({argv + 1, argv + argc}, kOptions);
    if (!arguments) {
        std::cerr << "fermata-studio: " << arguments.error().message << "\n";
        return 2;
    }
    if (arguments->has("help")) return usage();
    // Notes to itself of Qt's media plugin (“>>>> listing codecs”); warnings and errors are said as before, and
    // QT_LOGGING_RULES brings the notes back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false"));

    QElapsedTimer sinceStart;
    sinceStart.start();
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fermata"));
    QCoreApplication::setApplicationName(QStringLiteral("fermata-studio"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Fermata"));
    QGuiApplication::setDesktopFileName(QStringLiteral("fermata-studio"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    fermata::ui::installLanguage(application);

    fermata::ui::SessionOptions options;
    const auto demo = fermata::cli::dataFiles().styles.parent_path() / "demo";
    if (const auto words = fermata::readFile(demo / "brief.txt")) options.demoWords = fermata::ui::qs(*words).trimmed();
    if (const auto uses = fermata::readFile(demo / "uses.json")) {
        if (const auto json = fermata::parseJson(*uses, "uses.json")) options.demoUses = json->value("uses", fermata::Json::array());
    }
    // Only where nothing is yet: somebody new in a studio at work must not find the demo in its history.
    const bool embedded = !arguments->has("database") && qEnvironmentVariableIsEmpty("FERMATA_DATABASE");
    options.makeDemo = embedded && !options.demoWords.isEmpty() && !fermata::db::hasDatabase(fermata::db::defaultDataFolder());
    const auto opening = fermata::studio::openingFor(*arguments);
    options.useServer = opening.useServer;
    fermata::ui::Session session(opening.opener, options);

    QQmlApplicationEngine engine;
    QObject::connect(&session, &fermata::ui::Session::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fermata/pages/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().front());
    if (window == nullptr) return 1;
    fermata::ui::restorePlace(*window);
    QObject::connect(&application, &QGuiApplication::aboutToQuit, window, [window, &session] {
        fermata::ui::storePlace(*window);
        QSettings().setValue(QStringLiteral("window/address"), session.placeToResume());
    });
    if (const QStringList size = fermata::ui::qs(arguments->value("size")).split(QLatin1Char('x')); size.size() == 2) {
        window->resize(size[0].toInt(), size[1].toInt());
    }
    QStringList steps;
    for (const std::string& word : arguments->words()) steps << fermata::ui::qs(word);
    if (arguments->has("listen")) fermata::studio::listenAt(*window, session);
    if (arguments->has("screenshots")) {
        QObject::connect(&session, &fermata::ui::Session::firstShown, window, [&] {
            std::cerr << "projects on the screen after " << sinceStart.elapsed() << " ms\n";
        });
        fermata::studio::takeScreenshots(*window, session, steps, fermata::ui::qs(arguments->value("screenshots")));
    } else if (!steps.isEmpty()) {
        session.open(steps.first());
    } else if (!options.makeDemo) {
        session.resume(QSettings().value(QStringLiteral("window/address")).toString());
    }
    return QGuiApplication::exec();
}
