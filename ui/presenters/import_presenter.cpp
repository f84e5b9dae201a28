// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/import_presenter.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/presenters/sentences.h"
#include "ui/presenters/spoken.h"
#include "ui/presenters/text.h"

namespace fermata::ui {
namespace {

std::optional<bool> yesNo(const QString& word) { return word.isEmpty() ? std::nullopt : std::optional(word == QLatin1String("yes")); }

}  // namespace

ImportPresenter::ImportPresenter(Desk& desk, Job& job, QObject* parent) : QObject(parent), m_desk(desk), m_job(job) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &ImportPresenter::look);
}

void ImportPresenter::open(const QString& cue) {
    if (cue != m_cueId) close();
    m_cueId = cue;
    refresh();
}

void ImportPresenter::close() {
    m_cueId.clear();
    m_file.clear();
    m_paper.clear();
    m_problem.clear();
    m_form = {{QStringLiteral("kind"), QStringLiteral("recording")}, {QStringLiteral("stem"), QString()}, {QStringLiteral("role"), QString()}};
    m_stems.clear();
    m_view.reset();
    m_reading = false;
    ++m_asked;
    Q_EMIT changed();
}

void ImportPresenter::refresh() {
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return;
    m_desk.run<Revision>(Lane::Read, this, [id = *id](Studio& studio) { return studio.catalog.revision(id, 0); }, [this, cue = m_cueId](Result<Revision> newest) {
        if (cue != m_cueId) return;
        if (!newest) return Q_EMIT failed(newest.error());
        m_stems.clear();
        for (const Stem& stem : newest->stems) m_stems << qs(stem.name);
        if (text("stem").isEmpty() && !m_stems.isEmpty()) m_form[QStringLiteral("stem")] = m_stems.front();
        Q_EMIT changed();
        look();
    });
}

void ImportPresenter::set(const QString& field, const QVariant& value) {
    if (m_form.value(field) == value) return;
    m_form[field] = value;
    m_soon.start();
    Q_EMIT changed();
}

void ImportPresenter::setFile(const QString& file) {
    m_file = pathOf(file);
    if (text("title").isEmpty()) m_form[QStringLiteral("title")] = QFileInfo(m_file).completeBaseName();
    look();
}

void ImportPresenter::setPaper(const QString& file) {
    m_paper = pathOf(file);
    look();
}

Result<ImportRequest> ImportPresenter::request() const {
    ImportRequest asked;
    const auto id = CueId::parse(ss(m_cueId));
    if (!id) return fail(id.error());
    asked.cue = *id;
    asked.file = ss(m_file);
    asked.stem = ss(text("stem"));
    asked.role = ss(text("role"));
    asked.at = ss(text("at"));
    asked.paper = ss(m_paper);
    asked.over = m_form.value(QStringLiteral("over")).toBool();
    asked.cut = m_form.value(QStringLiteral("cut")).toBool();
    bool number = true;
    if (!text("offset").isEmpty()) {
        const double ms = QLocale().toDouble(text("offset"), &number);
        if (!number || std::abs(ms) > 3600000) return fail(Code::InvalidArgument, ss(tr("“%1” is no number of milliseconds.").arg(text("offset"))));
        asked.offset = Samples{std::llround(ms * kSampleRate / 1000)};
    }
    asked.matchLevel = text("gain") == QLatin1String("match");
    if (!asked.matchLevel && !text("gain").isEmpty()) {
        const double gain = QLocale().toDouble(text("gain"), &number);
        if (!number || gain < -60 || gain > 24) return fail(Code::InvalidArgument, ss(tr("“%1” is no level; write decibels from −60 to 24.").arg(text("gain"))));
        asked.gainMilliDb = static_cast<int>(std::lround(gain * 1000));
    }
    MaterialFact& fact = asked.material;
    fact.name = ss(text("title"));
    fact.maker = ss(text("author"));
    fact.kind = ss(text("kind"));
    fact.licence = ss(text("licence"));
    fact.attribution = ss(text("credit"));
    fact.until = ss(text("until"));
    fact.proof = ss(text("proof"));
    fact.commercial = yesNo(text("commercial"));
    fact.exclusive = yesNo(text("exclusive"));
    return asked;
}

void ImportPresenter::look() {
    m_soon.stop();
    m_view.reset();
    m_problem.clear();
    const int turn = ++m_asked;
    if (m_file.isEmpty()) {
        m_reading = false;
        return Q_EMIT changed();
    }
    const auto asked = request();
    if (!asked) {
        m_reading = false;
        m_problem = qs(asked.error().message);
        return Q_EMIT changed();
    }
    m_reading = true;
    Q_EMIT changed();
    m_desk.run<ImportView>(Lane::Read, this, [asked = *asked](Studio& studio) { return viewImport(studio, asked); }, [this, turn](Result<ImportView> view) {
        if (turn != m_asked) return;
        m_reading = false;
        if (view) m_view = std::move(*view);
        else m_problem = saidInWindow(view.error()).problem;
        Q_EMIT changed();
    });
}

QStringList ImportPresenter::place() const {
    if (!m_view) return {};
    QStringList cells;
    for (const std::string& cell : m_view->cells) cells << qs(cell);
    QStringList lines{tr("sounds from %1 to %2, in %3").arg(shortTime(m_view->start), shortTime(m_view->end), listed(cells))};
    const auto decibels = [](double value) { return QLocale().toString(value, 'f', 1); };
    lines << tr("gain %1 dB").arg(decibels(m_view->gainMilliDb / 1000.0));
    if (m_view->lufs > -69) lines << tr("%1 LUFS at that gain").arg(decibels(m_view->lufs));
    if (m_view->replacedLufs > -69) lines << tr("%1 LUFS in these cells before").arg(decibels(m_view->replacedLufs));
    return lines;
}

QStringList ImportPresenter::ledger() const {
    if (!m_view) return {};
    const MaterialRecord& record = m_view->material;
    const MaterialFact& fact = record.fact;
    QStringList lines{tr("“%1” by %2, %3").arg(qs(fact.name), qs(fact.maker), spoken(fact.kind, "word")),
                      tr("file %1: %2, SHA-256 %3").arg(qs(record.fileName), qs(record.fileFormat), qs(record.fileSha256).left(16) + QStringLiteral("…"))};
    lines << (fact.licence.empty() ? tr("licence: none") : tr("licence: %1").arg(qs(fact.licence)));
    lines << (record.paperName.empty() ? tr("paper on file: none") : tr("paper on file: %1, SHA-256 %2").arg(qs(record.paperName), qs(fact.licenceSha256).left(16) + QStringLiteral("…")));
    lines << (!fact.commercial ? tr("paid work: nobody said") : *fact.commercial ? tr("paid work: allowed") : tr("paid work: not allowed"));
    if (fact.exclusive) lines << (*fact.exclusive ? tr("exclusive") : tr("not exclusive"));
    if (!fact.attribution.empty()) lines << tr("credit: %1").arg(qs(fact.attribution));
    if (!fact.until.empty()) lines << tr("until %1").arg(qs(fact.until));
    if (!fact.proof.empty()) lines << tr("proof: %1").arg(qs(fact.proof));
    return lines;
}

QStringList ImportPresenter::missing() const {
    QStringList lines;
    if (!m_view) return lines;
    for (const std::string& what : m_view->missing) {
        if (what == "licence") lines << tr("a licence");
        else if (what == "paper") lines << tr("the licence's paper, as a file");
        else lines << tr("the word that it may be used in paid work");
    }
    return lines;
}

void ImportPresenter::take() {
    const auto asked = request();
    if (!ready() || !asked || m_job.running()) return;
    const Progress progress = m_job.start(tr("Taking the recording in"));
    m_desk.run<ImportResult>(Lane::Work, this, [asked = *asked, progress](Studio& studio) { return importRecording(studio, asked, progress); }, [this](Result<ImportResult> done) {
        m_job.finish();
        if (!done) {
            if (done.error().code == Code::Cancelled) Q_EMIT noted(tr("Stopped; nothing was kept."));
            else Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT noted(tr("“%1” is in revision %2.").arg(qs(done->material.fact.name)).arg(done->revision.number));
        const QString cue = m_cueId;
        close();
        open(cue);
        Q_EMIT made();
    });
}

}  // namespace fermata::ui
