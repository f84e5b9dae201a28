// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/delivery_presenter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include "core/studio/edit.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

struct Standing {
    int revision = 0, cells = 0, held = 0;
    std::optional<ClearanceRecord> clearance;
    std::string overall;                    // Of that clearance.
    std::optional<Error> refusal;           // Of the database, if it would refuse now.
    std::vector<NamedLoudness> targets;
};

Result<Standing> readStanding(Studio& studio, const CueId& cue) {
    Standing standing;
    const auto revision = studio.catalog.revision(cue, 0);
    if (!revision) return fail(revision.error());
    standing.revision = revision->number;
    const auto locks = studio.catalog.locks(cue);
    if (!locks) return fail(locks.error());
    for (const Cell& cell : revision->cells) {
        ++standing.cells;
        standing.held += lockOn(*locks, *revision, cell) != nullptr ? 1 : 0;
    }
    auto clearance = studio.catalog.latestClearance(cue, revision->number);
    if (!clearance) return fail(clearance.error());
    standing.clearance = std::move(*clearance);
    if (standing.clearance) {
        const auto document = parseJson(standing.clearance->json, standing.clearance->number);
        if (document) standing.overall = document->value("overall", "");
    }
    const auto allowed = studio.catalog.checkDelivery(cue, revision->number);
    if (!allowed) {
        if (allowed.error().code == Code::Unavailable) return fail(allowed.error());
        standing.refusal = allowed.error();
    }
    auto targets = loadLoudness(loudnessFile(studio));
    if (!targets) return fail(targets.error());
    standing.targets = std::move(*targets);
    return standing;
}

}  // namespace

DeliveryPresenter::DeliveryPresenter(Desk& desk, Job& job, QObject* parent)
    : QObject(parent), m_desk(desk), m_job(job), m_missing(roles({"key", "text", "detail", "done", "place"}), this),
      m_presets(roles({"key", "group", "text", "detail", "chosen"}), this), m_files(roles({"key", "bytes", "sha256"}), this) {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder = QSettings().value(QStringLiteral("delivery/folder"), QDir(documents).filePath(QStringLiteral("Fermata"))).toString();
}

void DeliveryPresenter::setFolder(const QString& folder) {
    const QString path = pathOf(folder);
    if (path.isEmpty() || path == m_folder) return;
    m_folder = path;
    QSettings().setValue(QStringLiteral("delivery/folder"), path);
    Q_EMIT changed();
}

void DeliveryPresenter::open(const QString& cue) {
    if (cue != m_cueId) {
        m_known = m_ready = false;
        m_missing.setRows({});
        m_files.setRows({});
        m_resultFolder.clear();
        m_result.reset();
    }
    m_cueId = cue;
    refresh();
}

void DeliveryPresenter::refresh() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    m_desk.run<Standing>(Lane::Read, this, [id = *id](Studio& studio) { return readStanding(studio, id); },
                         [this, cue = m_cueId](Result<Standing> now) {
        if (cue != m_cueId) return;
        if (!now) return Q_EMIT failed(now.error());
        m_revision = now->revision;
        QList<QVariantMap> rows;
        const auto add = [&](const char* key, const QString& text, const QString& detail, bool done, const char* place) {
            rows.append({{QStringLiteral("key"), QString::fromLatin1(key)}, {QStringLiteral("text"), text}, {QStringLiteral("detail"), detail},
                         {QStringLiteral("done"), done}, {QStringLiteral("place"), QString::fromLatin1(place)}});
        };
        const bool held = now->held == now->cells;
        add("held", tr("Every part is approved and held"),
            held ? tr("all %1 cells of revision %2").arg(now->cells).arg(now->revision)
                 : tr("%1 of %2 cells of revision %3; the final approver’s word is missing for the rest").arg(now->held).arg(now->cells).arg(now->revision), held, "cue");
        const bool issued = now->clearance.has_value();
        add("clearance", tr("A clearance is issued for this revision"),
            issued ? tr("%1, version %2, by %3").arg(qs(now->clearance->number)).arg(now->clearance->version).arg(qs(now->clearance->issuedBy))
                   : tr("none covers revision %1 yet").arg(now->revision), issued, "legal");
        if (issued) {
            const bool blocked = now->overall == "blocked";
            add("overall", tr("The clearance permits the delivery"),
                blocked ? tr("it says what is missing and what would fix it") : now->overall == "cleared" ? tr("cleared") : tr("cleared with conditions; they go out with the pack"), !blocked, "legal");
        }
        m_ready = !now->refusal;
        // A reason that the lines above do not show.
        if (now->refusal && held && issued && now->overall != "blocked") add("refusal", tr("The database would refuse it"), spokenText(now->refusal->message, "refusal"), false, "cue");
        m_missing.setRows(rows);
        showPresets(now->targets);
        m_known = true;
        Q_EMIT changed();
    });
}

void DeliveryPresenter::showPresets(const std::vector<NamedLoudness>& targets) {
    m_targets = targets;
    QList<QVariantMap> rows;
    const auto add = [&](const QString& key, const QString& group, const QString& text, const QString& detail) {
        rows.append({{QStringLiteral("key"), key}, {QStringLiteral("group"), group}, {QStringLiteral("text"), text}, {QStringLiteral("detail"), detail},
                     {QStringLiteral("chosen"), chosen(key.toLatin1().constData())}});
    };
    const QString music = tr("Further music, made of the held stems by addition and gain alone"), loud = tr("Further masters at another loudness"), files = tr("Files for other programs");
    add(QStringLiteral("alternates"), music, tr("Alternates"), tr("without melody, without drums, underscore, loop and sting, as far as the cue allows"));
    add(QStringLiteral("mastered-stems"), music, tr("Mastered stems"), tr("each stem with the master’s gain"));
    for (const NamedLoudness& target : targets) add(QStringLiteral("loudness:") + qs(target.id), loud, qs(target.standard), tr("%1 LUFS, %2 dBTP")
        .arg(QLocale().toString(target.target.milliLufs / 1000.0, 'f', 1), QLocale().toString(target.target.truePeakMilliDb / 1000.0, 'f', 1)));
    add(QStringLiteral("exchange"), files, tr("DAWproject"), tr("the stems in place, with tempo and markers"));
    add(QStringLiteral("game"), files, tr("Game states"), m_gameCue == m_cueId && !m_game.is_null() ? tr("%1, for a game engine").arg(m_gameOrigin) : tr("sections as states by their energy, for a game engine"));
    m_presets.setRows(rows);
}

bool DeliveryPresenter::chosen(const char* preset) const {
    for (const QVariantMap& row : m_presets.rows()) {
        if (row.value(QStringLiteral("key")).toString() == QLatin1String(preset)) return row.value(QStringLiteral("chosen")).toBool();
    }
    return false;
}

void DeliveryPresenter::setGame(const QString& cue, const Json& game, const QString& origin) {
    m_gameCue = cue;
    m_game = game;
    m_gameOrigin = origin;
    if (m_known) showPresets(m_targets);
}

void DeliveryPresenter::choose(const QString& preset, bool chosen) {
    QList<QVariantMap> rows = m_presets.rows();
    for (QVariantMap& row : rows) {
        if (row.value(QStringLiteral("key")).toString() == preset) row[QStringLiteral("chosen")] = chosen;
    }
    m_presets.setRows(rows);
}

void DeliveryPresenter::deliver(bool preview) {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id || m_job.running() || m_revision < 1) return;
    if (!QDir().mkpath(m_folder) || !QFileInfo(m_folder).isWritable()) {
        return Q_EMIT failed({Code::Io, ss(tr("Nothing can be written to “%1”. Choose another folder.").arg(m_folder))});
    }
    DeliverRequest request;
    request.cue = *id;
    request.revision = m_revision;
    request.out = ss(m_folder);
    request.preview = preview;
    request.exchange = chosen("exchange");
    request.forGame = chosen("game");
    if (m_gameCue == m_cueId && !m_game.is_null()) {
        request.game = m_game;
        request.gameOrigin = ss(m_gameOrigin);
    }
    request.versions.alternates = chosen("alternates");
    request.versions.masteredStems = chosen("mastered-stems");
    for (const NamedLoudness& target : m_targets) {
        if (chosen(("loudness:" + target.id).c_str())) request.versions.loudness.push_back(target);
    }
    const Progress progress = m_job.start(preview ? tr("Writing a preview pack") : tr("Writing the pack"));
    m_desk.run<DeliverResult>(Lane::Work, this, [request, progress](Studio& studio) { return deliverCue(studio, request, progress); },
                              [this, preview](Result<DeliverResult> done) {
        m_job.finish();
        if (!done) {
            if (done.error().code == Code::Cancelled) Q_EMIT noted(tr("Stopped; nothing was kept."));
            else Q_EMIT failed(done.error());
            return refresh();
        }
        m_result = std::move(*done);
        m_preview = preview;
        showResult();
        refresh();
    });
}

void DeliveryPresenter::retranslate() {
    if (m_result) showResult();
}

void DeliveryPresenter::showResult() {
    const DeliverResult& result = *m_result;
    m_resultFolder = qs(result.pack.folder.string());
    m_resultCleared = !m_preview && result.overall != "blocked";
    m_resultText = tr("%n file(s), %1, manifest SHA-256 %2", nullptr, static_cast<int>(result.pack.files.size()))
                       .arg(QLocale().formattedDataSize(result.pack.bytes), qs(result.pack.payload.hex()).left(16) + QStringLiteral("…"));
    m_resultNotes.clear();
    if (m_preview) m_resultNotes << tr("A preview for listening, marked NOT CLEARED in every document.");
    if (!result.trimNote.empty()) m_resultNotes << spoken(result.trimNote, "made");
    for (const std::string& note : result.notes) m_resultNotes << spoken(note, "made");
    QList<QVariantMap> rows;
    for (const PackFile& file : result.pack.files) {
        rows.append({{QStringLiteral("key"), qs(file.path)}, {QStringLiteral("bytes"), QLocale().formattedDataSize(file.bytes)}, {QStringLiteral("sha256"), qs(file.sha256.hex())}});
    }
    m_files.setRows(rows);
    Q_EMIT changed();
}

void DeliveryPresenter::openFolder() {
    if (m_resultFolder.isEmpty() || QDesktopServices::openUrl(QUrl::fromLocalFile(m_resultFolder))) return;
    Q_EMIT noted(tr("No file manager answers here. The pack is in %1").arg(m_resultFolder));
}

}  // namespace fermata::ui
