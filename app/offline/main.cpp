// SPDX-License-Identifier: GPL-3.0-or-later
// fermata-offline: the window on a studio in memory, for design and pictures. No database is opened, nothing is kept.
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <iostream>

#include "app/cli/session.h"
#include "app/offline/stage.h"
#include "app/studio/screenshots.h"
#include "core/base/files.h"
#include "ui/presenters/language.h"
#include "ui/presenters/text.h"

namespace {

using fermata::cli::OptionSpec;
using fermata::ui::qs;

const std::vector<OptionSpec> kOptions{
    {"screenshots", "DIR", "save a picture of every page and sheet there, then quit; further words are further steps (ADDRESS#NAME, action:ID#NAME)"},
    {"theme", "THEME", "dark, light or contrast"},
    {"size", "WxH", "of the window, before scaling; 1280x800 unless said"},
    {"scale", "N", "pixels for each of them"},
    {"language", "CODE", "en, de, fr or ja"},
    {"help", "", "this text"},
};

QStringList everything(const fermata::offline::Stage& stage) {
    const QString project = QStringLiteral("fermata://project/") + qs(stage.project), cue = project + QStringLiteral("/cue/") + qs(stage.cue);
    return {QStringLiteral("fermata://projects#projects"), QStringLiteral("fermata://inbox#inbox"), project + QStringLiteral("/brief#brief-empty"),
            QStringLiteral("words:#brief-new"), cue + QStringLiteral("#cue"), QStringLiteral("section:2#cue-selected"),
            QStringLiteral("action:notes#piano-roll"), QStringLiteral("action:notes"), QStringLiteral("action:comment#cue-comments"),
            QStringLiteral("action:picture#cue-picture"), QStringLiteral("action:approve#approve"), QStringLiteral("escape:"),
            QStringLiteral("action:marker#marker"), QStringLiteral("escape:"), QStringLiteral("section:0"), QStringLiteral("action:remake#refused"),
            QStringLiteral("dismiss:"), cue + QStringLiteral("/brief#brief"), QStringLiteral("draw:#brief-drawn"),
            cue + QStringLiteral("/compare"), QStringLiteral("wait:3#compare"), cue + QStringLiteral("/legal#legal"), cue + QStringLiteral("/versions"), QStringLiteral("wait:2#versions"), cue + QStringLiteral("/delivery#delivery"),
            cue + QStringLiteral("/history#history"), cue, cue + QStringLiteral("/history"), QStringLiteral("action:palette#palette"), QStringLiteral("escape:"),
            QStringLiteral("action:shortcuts#shortcuts"), QStringLiteral("escape:"), QStringLiteral("action:servers#servers"), QStringLiteral("escape:"),
            QStringLiteral("fermata://project/Nowhere#error")};
}

}  // namespace

int main(int argc, char** argv) {
    const auto arguments = fermata::cli::Arguments::parse({argv + 1, argv + argc}, kOptions);
    if (!arguments) {
        std::cerr << "fermata-offline: " << arguments.error().message << "\n";
        return 2;
    }
    if (arguments->has("help")) {
        std::cout << "fermata-offline   opens the window on a studio in memory: for design and pictures, nothing is kept\n";
        for (const OptionSpec& option : kOptions) std::cout << "  --" << option.name << " " << option.value << "  " << option.help << "\n";
        return 0;
    }
    if (arguments->has("scale")) qputenv("QT_SCALE_FACTOR", QByteArray::fromStdString(arguments->value("scale")));
    // Offscreen OpenGL grabs only a corner of a scaled window.
    if (arguments->has("screenshots") && qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    if (arguments->has("theme")) qputenv("FERMATA_THEME", QByteArray::fromStdString(arguments->value("theme")));
    QLoggingCategory::setFilterRules(QStringLiteral("default.debug=false"));   // As app/studio/main.cpp.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fermata"));
    QCoreApplication::setApplicationName(QStringLiteral("fermata-offline"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Fermata"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    fermata::ui::installLanguage(application);
    if (arguments->has("language")) {
        const QString code = qs(arguments->value("language"));
        if (!fermata::ui::languages().contains(code)) {
            std::cerr << "fermata-offline: “" << arguments->value("language") << "” is no language of the window; there are " << fermata::ui::languages().join(QStringLiteral(", ")).toStdString() << ".\n";
            return 2;
        }
        fermata::ui::chooseLanguage(application, code);
    }

    const auto files = fermata::cli::dataFiles();
    const auto demo = files.styles.parent_path() / "demo";
    const auto words = fermata::readFile(demo / "brief.txt");
    const auto uses = fermata::readFile(demo / "uses.json");
    const auto json = uses ? fermata::parseJson(*uses, "uses.json") : fermata::Result<fermata::Json>(fermata::Json::object());
    if (!words || !json) {
        std::cerr << "fermata-offline: " << (!words ? words.error().message : json.error().message) << "\n";
        return 1;
    }
    fermata::offline::StageClock clock;
    fermata::offline::Stage stage({files.styles, files.rules, files.index, files.styles.parent_path() / "templates/grant-example.txt"}, clock);
    std::cerr << "composing what is shown …\n";
    if (const auto filled = stage.fill(*words, json->value("uses", fermata::Json::array()), {}); !filled) {
        std::cerr << "fermata-offline: " << filled.error().message << "\n";
        return 1;
    }
    fermata::ui::SessionOptions options;
    options.demoWords = qs(*words).trimmed();
    options.useServer = [](const fermata::ui::ServerAddress&) -> fermata::Result<void> {
        return fermata::fail(fermata::Code::NotSupported, "This window is offline; it signs in nowhere.");
    };
    fermata::ui::Session session(stage.opener(), options);
    QQmlApplicationEngine engine;
    QObject::connect(&session, &fermata::ui::Session::languageChanged, &engine, &QQmlEngine::retranslate);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fermata/pages/Main.qml")));
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().front());
    if (window == nullptr) return 1;
    const QStringList size = (arguments->has("size") ? qs(arguments->value("size")) : QStringLiteral("1280x800")).split(QLatin1Char('x'));
    if (size.size() == 2) window->resize(size[0].toInt(), size[1].toInt());
    QStringList steps;
    for (const std::string& word : arguments->words()) steps << qs(word);
    if (arguments->has("screenshots")) {
        fermata::studio::takeScreenshots(*window, session, steps.isEmpty() ? everything(stage) : steps, qs(arguments->value("screenshots")));
    } else if (!steps.isEmpty()) {
        session.open(steps.first());
    }
    return QGuiApplication::exec();
}
