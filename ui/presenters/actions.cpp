// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/actions.h"

#include <QKeySequence>
#include <QSettings>
#include <algorithm>

#include "ui/presenters/language.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

// Whoever cannot read the window looks for it in a language of their own.
QString languageWords(const QString& code) {
    const QString all = QStringLiteral(" language Sprache langue 言語 ");
    if (code == QLatin1String("de")) return all + QStringLiteral("German Deutsch allemand ドイツ語");
    if (code == QLatin1String("fr")) return all + QStringLiteral("French Französisch français francais フランス語");
    if (code == QLatin1String("ja")) return all + QStringLiteral("Japanese Japanisch japonais 日本語 nihongo");
    return all + QStringLiteral("English Englisch anglais 英語");
}

QString themeWords(const QString& id) {
    const QString all = QStringLiteral(" theme mode Design Darstellung thème テーマ ");
    if (id == QLatin1String("theme-dark")) return all + QStringLiteral("dark dunkel sombre ダーク 暗い");
    if (id == QLatin1String("theme-contrast")) return all + QStringLiteral("high contrast hoher Kontrast contraste élevé ハイコントラスト");
    return all + QStringLiteral("light hell clair ライト 明るい");
}

}  // namespace

Actions::Actions(QObject* parent)
    : QObject(parent), m_rows({QStringLiteral("key"), QStringLiteral("text"), QStringLiteral("group"), QStringLiteral("keys"), QStringLiteral("scope"), QStringLiteral("also")}, this) {
    retranslate();
}

void Actions::retranslate() {
    QList<QVariantMap> rows;
    const auto add = [&](const char* id, const QString& text, const QString& group, const char* keys, const char* scope = "") {
        rows.append({{QStringLiteral("key"), QString::fromLatin1(id)}, {QStringLiteral("text"), text}, {QStringLiteral("group"), group},
                     {QStringLiteral("keys"), QString::fromLatin1(keys)}, {QStringLiteral("scope"), QString::fromLatin1(scope)}});
    };
    const QString go = tr("Go"), play = tr("Playback"), view = tr("View"), edit = tr("Cue"), review = tr("Review");
    add("palette", tr("Search and commands"), go, "Ctrl+K");
    add("menu", tr("Menu of all commands"), go, "F10");
    add("back", tr("Back"), go, "Alt+Left");
    add("forward", tr("Forward"), go, "Alt+Right");
    add("projects", tr("Projects"), go, "Ctrl+1");
    add("inbox", tr("What waits for a word"), go, "Ctrl+I");
    add("clearances", tr("Clearances of all projects"), go, "Ctrl+8");
    add("new-project", tr("New project"), go, "Ctrl+Shift+N");
    add("new-cue", tr("New cue from a brief"), go, "Ctrl+N");
    add("go-brief", tr("Brief of the cue and its versions"), go, "Ctrl+7", "open");
    add("go-cue", tr("Timeline of the cue"), go, "Ctrl+2", "open");
    add("go-legal", tr("Legal desk of the cue"), go, "Ctrl+3", "open");
    add("go-history", tr("History of the cue"), go, "Ctrl+4", "open");
    add("go-compare", tr("Compare revisions of the cue"), go, "Ctrl+5", "open");
    add("go-delivery", tr("Delivery of the cue"), go, "Ctrl+6", "open");
    add("go-versions", tr("Shorter lengths of the cue"), go, "Ctrl+9", "open");
    add("recut", tr("New picture cut for the cue"), go, "", "open");
    add("import", tr("Take in a recording"), go, "", "open");
    add("game-states", tr("Game states of the cue"), go, "", "open");
    add("victory", tr("Compose the victory of the loop"), edit, "", "open");
    add("copy-address", tr("Copy the address of this place"), go, "Ctrl+Shift+C");
    add("open-address", tr("Open an address"), go, "Ctrl+L");
    add("play", tr("Play or pause"), play, "Space", "play");
    add("forward-play", tr("Play forward, faster each time"), play, "L", "play");
    add("pause", tr("Pause"), play, "K", "play");
    add("reverse-play", tr("Play backward, faster each time"), play, "J", "play");
    add("to-start", tr("To the start"), play, "Home", "play");
    add("bar-back", tr("One bar back"), play, "Left", "play");
    add("bar-on", tr("One bar on"), play, "Right", "play");
    add("select-from", tr("Select from the playhead on"), edit, "I", "cue");
    add("select-to", tr("Select up to the playhead"), edit, "O", "cue");
    add("loop", tr("Loop the selection"), play, "P", "play");
    add("follow", tr("Follow the playhead"), play, "F", "cue");
    add("toggle-two", tr("Switch between the last two versions"), play, "X", "play");
    add("null-test", tr("Null test of two revisions"), play, "", "edit");
    add("level-match", tr("Match the level of versions"), play, "M", "play");
    for (int i = 1; i <= 9; ++i) {
        rows.append({{QStringLiteral("key"), QStringLiteral("version-%1").arg(i)},
                     {QStringLiteral("text"), i == 1 ? tr("Hear the current version") : tr("Hear alternative %1").arg(letterOf(i - 1))},
                     {QStringLiteral("group"), play}, {QStringLiteral("keys"), QString::number(i)}, {QStringLiteral("scope"), QStringLiteral("play")}});
    }
    add("undo", tr("Undo one’s own last edit"), edit, "Ctrl+Z", "edit");
    add("redo", tr("Redo what was undone last"), edit, "Ctrl+Shift+Z", "edit");
    add("restore", tr("Restore the revision that is shown"), edit, "", "edit");
    add("remake", tr("Make three alternatives of the selection"), edit, "Ctrl+R", "cue");
    add("accept", tr("Accept the alternative being heard"), edit, "Ctrl+Return", "cue");
    add("split", tr("Cut the section at the playhead"), edit, "Ctrl+B", "cue");
    add("swap-tail", tr("Replace the old ring-out of the section"), edit, "", "cue");
    add("notes", tr("Notes of the cell: piano roll"), edit, "E", "cue");
    add("offer-notes", tr("Offer the written notes as an alternative"), edit, "Ctrl+O", "cue");
    add("rename", tr("Rename the section"), edit, "F2", "cue");
    add("ask-unlock", tr("Ask to unlock what is held"), review, "U", "cue");
    add("marker", tr("Marker at the playhead"), edit, "Ctrl+M", "cue");
    add("frame-back", tr("One frame back"), play, "Shift+Left", "cue");
    add("frame-on", tr("One frame on"), play, "Shift+Right", "cue");
    add("tap-hit", tr("Hit at the playhead, as a comment"), review, "H", "cue");
    add("send-hits", tr("Send tapped hits to the brief"), review, "Ctrl+H", "cue");
    add("picture", tr("Reference picture"), view, "Ctrl+P", "cue");
    add("next-marker", tr("Next marker"), play, "Ctrl+Right", "cue");
    add("previous-marker", tr("Previous marker"), play, "Ctrl+Left", "cue");
    add("cancel", tr("Cancel what is being made"), edit, "Ctrl+.");
    add("comment", tr("Comment on the selection, or at the playhead"), review, "C", "cue");
    add("next-comment", tr("Next comment"), review, ".", "cue");
    add("previous-comment", tr("Previous comment"), review, ",", "cue");
    add("settle-comment", tr("Settle the unfolded comment, or open it again"), review, "Shift+C", "cue");
    add("preview-clearance", tr("Preview the clearance"), review, "", "open");
    add("issue-clearance", tr("Issue the clearance"), review, "", "open");
    add("withdraw-clearance", tr("Withdraw the clearance that stands"), review, "", "open");
    add("write-pack", tr("Write the delivery pack"), review, "", "open");
    add("make-cutdowns", tr("Make the shorter lengths that are planned"), review, "", "open");
    add("approve-family", tr("Approve the cue and its cut-downs in one act"), review, "", "open");
    add("approve", tr("Approve the selection"), review, "A", "cue");
    add("select-all", tr("Select the whole cue"), edit, "Ctrl+A", "cue");
    add("select-none", tr("Select nothing"), edit, "Escape", "cue");
    add("context-menu", tr("Menu of the selection"), edit, "Shift+F10", "cue");
    add("zoom-in", tr("Zoom in"), view, "Ctrl++", "cue");
    add("zoom-out", tr("Zoom out"), view, "Ctrl+-", "cue");
    add("zoom-fit", tr("Fit the cue into the window"), view, "Ctrl+0", "cue");
    add("zoom-selection", tr("Fit the selection into the window"), view, "Ctrl+E", "cue");
    add("people", tr("People of the project"), review, "Ctrl+U");
    add("servers", tr("Sign in to a team server"), view, "Ctrl+Shift+S");
    for (const QString& code : languages()) {
        rows.append({{QStringLiteral("key"), QStringLiteral("language-") + code}, {QStringLiteral("text"), tr("Language: %1").arg(languageName(code))},
                     {QStringLiteral("group"), view}, {QStringLiteral("keys"), QString()}, {QStringLiteral("scope"), QString()},
                     {QStringLiteral("also"), languageWords(code)}});
    }
    add("theme-light", tr("Theme: light"), view, "");
    add("theme-dark", tr("Theme: dark"), view, "");
    add("theme-contrast", tr("Theme: high contrast"), view, "");
    for (qsizetype i = rows.size() - 3; i < rows.size(); ++i) rows[i][QStringLiteral("also")] = themeWords(textIn(rows[i], "key"));
    add("theme", tr("Next theme: light, dark, high contrast"), view, "Ctrl+Shift+T");
    add("shortcuts", tr("Keyboard shortcuts"), view, "F1");
    add("refresh", tr("Read everything again"), view, "F5");
    add("quit", tr("Quit"), view, "Ctrl+Q");
    // Each group in one piece, where lists have headings.
    const QStringList order{go, play, view, edit, review};
    std::stable_sort(rows.begin(), rows.end(), [&](const QVariantMap& a, const QVariantMap& b) { return order.indexOf(textIn(a, "group")) < order.indexOf(textIn(b, "group")); });
    for (QVariantMap& row : rows) {
        const QString id = row.value(QStringLiteral("key")).toString();
        m_defaults[id] = row.value(QStringLiteral("keys")).toString();
        row[QStringLiteral("keys")] = QSettings().value(QStringLiteral("keys/") + id, m_defaults[id]);
    }
    m_rows.setRows(rows);
}

void Actions::store(const QString& id, const QString& keys) {
    if (keys == m_defaults.value(id)) QSettings().remove(QStringLiteral("keys/") + id);
    else QSettings().setValue(QStringLiteral("keys/") + id, keys);
    QList<QVariantMap> rows = m_rows.rows();
    for (QVariantMap& row : rows) {
        if (row.value(QStringLiteral("key")).toString() == id) row[QStringLiteral("keys")] = keys;
    }
    m_rows.setRows(rows);
}

// The same keys twice would be ambiguous even where the places differ: one learns keys, not places.
QString Actions::holderOf(const QString& keys, const QString& besides) const {
    for (const QVariantMap& row : m_rows.rows()) {
        const QString id = row.value(QStringLiteral("key")).toString();
        if (id != besides && !keys.isEmpty() && row.value(QStringLiteral("keys")).toString() == keys) return row.value(QStringLiteral("text")).toString();
    }
    return {};
}

QString Actions::setKeys(const QString& id, const QString& keys) {
    const QString holder = holderOf(keys, id);
    if (holder.isEmpty()) store(id, keys);
    return holder;
}

void Actions::resetKeys() {
    for (auto item = m_defaults.begin(); item != m_defaults.end(); ++item) store(item.key(), item.value());
}

bool Actions::isChanged(const QString& id) const {
    for (const QVariantMap& row : m_rows.rows()) {
        if (row.value(QStringLiteral("key")).toString() == id) return row.value(QStringLiteral("keys")).toString() != m_defaults.value(id);
    }
    return false;
}

QString Actions::keysFrom(int key, int modifiers) {
    if (key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr || key <= 0) return {};
    return QKeySequence(key | (modifiers & ~static_cast<int>(Qt::KeypadModifier))).toString(QKeySequence::PortableText);
}

QString Actions::keysOf(const QString& id) const {
    for (const QVariantMap& row : m_rows.rows()) {
        if (row.value(QStringLiteral("key")) == id) {
            return QKeySequence(row.value(QStringLiteral("keys")).toString()).toString(QKeySequence::NativeText);
        }
    }
    return {};
}

QString Actions::textOf(const QString& id) const {
    for (const QVariantMap& row : m_rows.rows()) {
        if (row.value(QStringLiteral("key")) == id) return row.value(QStringLiteral("text")).toString();
    }
    return {};
}

void Actions::setText(const QString& id, const QString& text) {
    QList<QVariantMap> rows = m_rows.rows();
    for (QVariantMap& row : rows) {
        if (row.value(QStringLiteral("key")) == id) row[QStringLiteral("text")] = text;
    }
    m_rows.setRows(rows);
    Q_EMIT renamed(id);
}

QString Actions::scopeOf(const QString& id) const {
    for (const QVariantMap& row : m_rows.rows()) {
        if (row.value(QStringLiteral("key")) == id) return row.value(QStringLiteral("scope")).toString();
    }
    return {};
}

QStringList Actions::groups() const {
    QStringList found;
    for (const QVariantMap& row : m_rows.rows()) {
        const QString group = row.value(QStringLiteral("group")).toString();
        if (!found.contains(group)) found << group;
    }
    return found;
}

QStringList Actions::idsIn(const QString& group) const {
    QStringList found;
    for (const QVariantMap& row : m_rows.rows()) {
        if (row.value(QStringLiteral("group")).toString() == group) found << row.value(QStringLiteral("key")).toString();
    }
    return found;
}

QStringList Actions::conflicts() const {
    QStringList found;
    const auto& rows = m_rows.rows();
    for (int i = 0; i < rows.size(); ++i) {
        for (int j = i + 1; j < rows.size(); ++j) {
            const QString keys = rows[i].value(QStringLiteral("keys")).toString();
            if (keys.isEmpty() || keys != rows[j].value(QStringLiteral("keys")).toString()) continue;
            found << rows[i].value(QStringLiteral("key")).toString() + QLatin1Char(' ') + rows[j].value(QStringLiteral("key")).toString();
        }
    }
    return found;
}

}  // namespace fermata::ui
