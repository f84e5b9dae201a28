// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the window stand on: a studio on the throwaway cluster, finding items by their accessible names, and
// every warning that QML gives.
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTest>

#include "core/base/files.h"
#include "core/studio/audio_cache.h"
#include "db/blobs/file_blob_store.h"
#include "db/store/catalog.h"
#include "db/store/watch.h"
#include "tests/db/throwaway.h"
#include "ui/presenters/session.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

inline QStringList warnings;
inline QtMessageHandler otherMessages = nullptr;

inline void collect(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const bool session = text.contains(QLatin1String("XDG_RUNTIME_DIR")) || text.contains(QLatin1String("PulseAudio")) || text.contains(QLatin1String("pa_context"));
    const bool offscreen = text.contains(QLatin1String("No RHI backend"));   // Of a film without a graphics card.
    if (type != QtDebugMsg && type != QtInfoMsg && !session && !offscreen) warnings << text;
    otherMessages(type, context, text);
}

class SystemClock : public Clock {
  public:
    std::chrono::sys_seconds now() const override { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }
};

class TestStudio : public OpenStudio {
  public:
    TestStudio(const std::string& url, std::unique_ptr<db::PostgresCatalog> catalog, std::shared_ptr<db::FileBlobStore> blobs, std::shared_ptr<AudioCache> audio)
        : m_url(url), m_catalog(std::move(catalog)), m_blobs(std::move(blobs)), m_audio(std::move(audio)),
          m_studio{*m_catalog, *m_blobs, m_clock, *m_audio, std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/styles",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/rules",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "core/rights/index/corpus-1.idx",
                   std::filesystem::path(FERMATA_SOURCE_DIR) / "packaging/templates/grant-example.txt", "Test Studio", 0, {}} {}
    Studio& studio() override { return m_studio; }
    Result<std::unique_ptr<Watch>> watch() override { return db::openWatch(m_url); }

  private:
    std::string m_url;
    SystemClock m_clock;
    std::unique_ptr<db::PostgresCatalog> m_catalog;
    std::shared_ptr<db::FileBlobStore> m_blobs;
    std::shared_ptr<AudioCache> m_audio;
    Studio m_studio;
};

inline QList<QQuickItem*> everyItem(QQuickItem* root) {
    QList<QQuickItem*> all{root};
    for (QQuickItem* child : root->childItems()) all += everyItem(child);
    return all;
}

// Opens as this login. Can be called from any thread.
inline StudioOpener openerFor(const db::ThrowawayCluster& cluster, const std::string& login) {
    auto blobs = std::make_shared<db::FileBlobStore>(cluster.folder() / "blobs");
    auto audio = std::make_shared<AudioCache>(*blobs);
    return [url = cluster.personUrl(login), blobs, audio]() -> Result<std::unique_ptr<OpenStudio>> {
        auto catalog = db::PostgresCatalog::open(url, "test");
        if (!catalog) return fail(catalog.error());
        return std::unique_ptr<OpenStudio>(new TestStudio(url, std::move(*catalog), blobs, audio));
    };
}

// A visible item of this accessible name; of several the one on top.
inline QQuickItem* namedItem(QQuickWindow* window, const QString& name) {
    QQuickItem* found = nullptr;
    for (QQuickItem* item : everyItem(window->contentItem())) {
        if (!item->isVisible() || !item->isEnabled() || item->width() <= 0) continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
        if (face != nullptr && face->role() != QAccessible::StaticText && face->text(QAccessible::Name) == name) found = item;
    }
    return found;
}

}  // namespace fermata::ui
