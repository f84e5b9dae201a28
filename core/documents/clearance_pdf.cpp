// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/clearance_pdf.h"

#include <QBuffer>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>
#include <memory>

#include "core/documents/pages.h"
#include "core/rights/rules.h"

namespace fermata::documents {

QString at(const Json& json, const char* pointer) {
    const Json::json_pointer where(pointer);
    if (!json.is_object() || !json.contains(where)) return {};
    const Json& value = json.at(where);
    if (value.is_string()) return qs(value.get_ref<const std::string&>());
    return value.is_null() ? QString() : qs(value.dump());
}

const Json& items(const Json& json, const char* pointer) {
    static const Json none;
    const Json::json_pointer where(pointer);
    return json.is_object() && json.contains(where) ? json.at(where) : none;
}

QString placeOf(const char* list, const Json& all, const Json& item) {
    return QString::fromLatin1(list) + QLatin1Char('/') + QString::number(&item - &all.front());
}

QString documentName(const Json& clearance) {
    const QString version = at(clearance, "/version");
    return version == QStringLiteral("0") ? at(clearance, "/number") : at(clearance, "/number") + QStringLiteral(" v") + version;
}

QString joinedTexts(const Json& list, const QString& separator) {
    QStringList texts;
    for (const Json& item : list) texts << (item.is_string() ? qs(item.get<std::string>()) : qs(item.dump()));
    return texts.join(separator);
}

QString orElse(const QString& text, const QString& fallback) { return text.isEmpty() ? fallback : text; }

QString dateText(const QString& iso) {
    const auto time = timeFromIso(iso.toStdString());
    if (!time) return iso;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(time->time_since_epoch().count(), QTimeZone::utc());
    const QString day = QLocale::c().toString(moment.date(), QStringLiteral("d MMMM yyyy"));
    return iso.size() > 10 ? day + moment.toString(QStringLiteral(", HH:mm")) + QStringLiteral(" UTC") : day;
}

QString numberText(const Json& json, const char* pointer) {
    const Json& value = items(json, pointer);
    return value.is_number_integer() ? QLocale(QLocale::English).toString(static_cast<qlonglong>(value.get<int64_t>())) : at(json, pointer);
}

QString shortHash(const QString& hash) { return hash.size() == 64 ? hash.left(10) : hash; }

namespace {

// The decision page keeps to one page: the text shrinks step by step, never below 6.8 points.
std::unique_ptr<Flow> laidOut(QPdfWriter& writer, const Json& clearance, const QString& jsonSha256) {
    std::unique_ptr<Flow> flow;
    for (const double size : {9.2, 8.8, 8.4, 8.0, 7.6, 7.2, 6.8}) {
        flow = std::make_unique<Flow>(writer, size);
        decisionPage(*flow, clearance, jsonSha256);
        if (flow->pages() == 1) break;
    }
    flow->setBase(9.0);
    flow->newPage();
    annexes(*flow, clearance, jsonSha256);
    return flow;
}

void readyForA4(QPdfWriter& writer) {
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(1200);
}

}  // namespace

std::vector<PrintedRow> printedRows(const Json& clearance, const std::string& jsonSha256) {
    ensureGuiApplication();
    QBuffer nothing;
    nothing.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nothing);
    readyForA4(writer);
    std::vector<PrintedRow> rows;
    const std::unique_ptr<Flow> flow = laidOut(writer, clearance, qs(jsonSha256));
    for (const Flow::Printed& row : flow->printed()) {
        rows.push_back({row.from.toStdString(), {}});
        for (const QString& cell : row.cells) rows.back().cells.push_back(cell.toStdString());
    }
    return rows;
}

Result<std::string> printClearance(const Json& clearance, const std::string& jsonSha256) {
    if (at(clearance, "/format") != QStringLiteral("fermata-clearance-1")) {
        return fail(Code::InvalidArgument, "This JSON is no clearance: its format is not fermata-clearance-1.");
    }
    ensureGuiApplication();
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return fail(Code::Internal, "Printing needs fonts: the program must not make a QCoreApplication without a screen "
                                    "before it; call ensureGuiApplication() first.");
    }
    const QString name = documentName(clearance);
    const bool issued = at(clearance, "/state") == QStringLiteral("issued");
    const QString parties = QStringLiteral("Music clearance: %1, %2").arg(at(clearance, "/s0_decision/client"), at(clearance, "/s0_decision/project"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        readyForA4(writer);
        writer.setTitle(QStringLiteral("Music clearance ") + name);
        writer.setCreator(QStringLiteral("Fermata"));
        const std::unique_ptr<Flow> flow = laidOut(writer, clearance, qs(jsonSha256));
        QPainter painter;
        if (!painter.begin(&writer)) return fail(Code::Internal, "The PDF of the clearance could not be begun.");
        for (int page = 0; page < flow->pages(); ++page) {
            if (page > 0 && !writer.newPage()) return fail(Code::Internal, "A page of the PDF could not be begun.");
            flow->paint(painter, page,
                        {parties, issued ? QString() : QStringLiteral("PREVIEW: NOT CLEARED"),
                         QStringLiteral("%1 page %2 of %3").arg(name).arg(page + 1).arg(flow->pages())});
        }
        painter.end();
    }
    return bytes.toStdString();
}

}  // namespace fermata::documents
