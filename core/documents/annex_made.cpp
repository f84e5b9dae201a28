// SPDX-License-Identifier: GPL-3.0-or-later
// Annexes 2 to 4: how each element was made, what the models learned from, whose material is in it.
#include "core/documents/pages.h"

namespace fermata::documents {
namespace {

QString yesNo(const Json& json, const char* key) { return json.value(key, false) ? QStringLiteral("yes") : QStringLiteral("no"); }

void elementTable(Flow& flow, const Json& clearance, const QString& cue, bool titled) {
    if (titled) {
        flow.keep(flow.base() * 6);
        flow.text(cue, Face::Bold);
    }
    std::vector<std::vector<Cell>> rows;
    for (const Json& element : items(clearance, "/s4_made/elements")) {
        if (at(element, "/cue") != cue) continue;
        rows.push_back({{at(element, "/stem"), Face::Small}, {at(element, "/section"), Face::SmallBold}, {at(element, "/bars"), Face::Small},
                        {at(element, "/from"), Face::Small}, {orElse(at(element, "/seed"), QStringLiteral("–")), Face::Small},
                        {shortHash(at(element, "/take")), Face::Mono}, {orElse(shortHash(at(element, "/parent_take")), QStringLiteral("–")), Face::Mono},
                        {orElse(shortHash(at(element, "/inputs_sha256")), QStringLiteral("–")), Face::Mono},
                        {orElse(shortHash(at(element, "/request_sha256")), QStringLiteral("–")), Face::Mono}});
        rows.back().front().from = placeOf("/s4_made/elements", items(clearance, "/s4_made/elements"), element);
    }
    flow.table({{QStringLiteral("Stem"), 11}, {QStringLiteral("Section"), 9}, {QStringLiteral("Bars"), 9}, {QStringLiteral("From"), 13},
                {QStringLiteral("Seed"), 12}, {QStringLiteral("Take"), 12}, {QStringLiteral("Remade from"), 12}, {QStringLiteral("Inputs"), 12}, {QStringLiteral("Request"), 12}},
               rows);
}

// Trained models: what they are, what each learned from, whom to credit.
void models(Flow& flow, const Json& clearance) {
    for (const Json& model : items(clearance, "/s4_made/models")) {
        const QString where = placeOf("/s4_made/models", items(clearance, "/s4_made/models"), model);
        const QString title = QStringLiteral("Trained AI model: %1 %2, made by %3").arg(at(model, "/name"), at(model, "/version"), orElse(at(model, "/maker"), QStringLiteral("not recorded")));
        const QString weights = QStringLiteral("It wrote notes; all sounds are made as said below. Weights SHA-256 %1; manifest SHA-256 %2.")
                                    .arg(orElse(at(model, "/weights_sha256"), QStringLiteral("not recorded")), orElse(at(model, "/manifest_sha256"), QStringLiteral("not recorded")));
        flow.space(3);
        flow.stands(where, title);
        flow.text(title, Face::Bold);
        flow.stands(where, weights);
        flow.text(weights, Face::Small);
        std::vector<std::vector<Cell>> rows;
        for (const Json& source : items(model, "/sources")) {
            rows.push_back({{orElse(at(source, "/name"), at(source, "/shard")), Face::Small}, {at(source, "/by"), Face::Small}, {at(source, "/licence"), Face::Small},
                            {numberText(source, "/pieces_trained_on"), Face::Small},
                            {QString::number(source.value("permille_of_notes", 0) / 10.0, 'f', 1) + QStringLiteral(" %"), Face::Small},
                            {shortHash(at(source, "/sha256")), Face::Mono}});
            rows.back().front().from = placeOf(qPrintable(where + QStringLiteral("/sources")), items(model, "/sources"), source);
        }
        if (!rows.empty()) {
            flow.table({{QStringLiteral("Learned from"), 28}, {QStringLiteral("By"), 24}, {QStringLiteral("Licence"), 18}, {QStringLiteral("Pieces"), 8}, {QStringLiteral("Of all notes"), 10}, {QStringLiteral("File"), 12}}, rows);
        }
        const auto credits = items(model, "/credits");
        if (!credits.empty()) flow.text(QStringLiteral("Credits that these licences ask for:"), Face::SmallBold);
        for (const Json& credit : credits) flow.text(QString::fromStdString(credit.get<std::string>()), Face::Small);
    }
}

// Whose performances the timing and accents were measured from.
void feels(Flow& flow, const Json& clearance) {
    for (const Json& feel : items(clearance, "/s4_made/feels")) {
        const QString where = placeOf("/s4_made/feels", items(clearance, "/s4_made/feels"), feel);
        const QString title = QStringLiteral("Learned feel: timing and accents of %1 elements").arg(at(feel, "/elements"));
        flow.space(3);
        flow.stands(where, title);
        flow.text(title, Face::Bold);
        flow.text(QStringLiteral("Averages and spreads measured from drum performances (%1), applied to notes that others wrote; no performance is reproduced. File SHA-256 %2.")
                      .arg(joinedTexts(items(feel, "/families")), orElse(at(feel, "/sha256"), QStringLiteral("not recorded"))),
                  Face::Small);
        std::vector<std::vector<Cell>> rows;
        for (const Json& source : items(feel, "/sources")) {
            rows.push_back({{orElse(at(source, "/name"), at(source, "/shard")), Face::Small}, {at(source, "/by"), Face::Small}, {at(source, "/licence"), Face::Small},
                            {shortHash(at(source, "/sha256")), Face::Mono}});
            rows.back().front().from = placeOf(qPrintable(where + QStringLiteral("/sources")), items(feel, "/sources"), source);
        }
        if (rows.empty()) flow.text(QStringLiteral("Its sources are not recorded."), Face::Small);
        else flow.table({{QStringLiteral("Measured from"), 36}, {QStringLiteral("By"), 32}, {QStringLiteral("Licence"), 20}, {QStringLiteral("File"), 12}}, rows);
        const auto credits = items(feel, "/credits");
        if (!credits.empty()) flow.text(QStringLiteral("Credits that these licences ask for:"), Face::SmallBold);
        for (const Json& credit : credits) flow.text(QString::fromStdString(credit.get<std::string>()), Face::Small);
    }
}

}  // namespace

void made(Flow& flow, const Json& clearance) {
    flow.heading(QStringLiteral("2  How it was made"));
    flow.text(QStringLiteral("Class of the files: %1 (the strongest class audible). People's part: %2. Engine %3, build %4, source %5.")
                  .arg(at(clearance, "/s4_made/file_class_word"),
                       at(clearance, "/s4_made/human_oversight") == QStringLiteral("human_validated")
                           ? QStringLiteral("asked, selected and approved") : QStringLiteral("asked; not everything is approved"),
                       at(clearance, "/s4_made/engine/version"), orElse(at(clearance, "/s4_made/engine/build"), QStringLiteral("not recorded")),
                       orElse(at(clearance, "/s4_made/engine/source_revision"), QStringLiteral("not recorded"))));
    std::vector<std::vector<Cell>> rows;
    for (const Json& group : items(clearance, "/s4_made/groups")) {
        rows.push_back({{at(group, "/stem"), Face::Bold},
                        {joinedTexts(items(group, "/sections")), Face::Body},
                        {orElse(at(group, "/class"), QStringLiteral("none")), Face::Body},
                        {at(group, "/player") + QStringLiteral(": ") + at(group, "/what"), Face::Small},
                        {orElse(at(group, "/style/id"), QStringLiteral("–")) + QStringLiteral(" ") + at(group, "/style/version"), Face::Small},
                        {orElse(at(group, "/sound/patch"), QStringLiteral("–")) + QStringLiteral("; samples: ") + orElse(at(group, "/sound/samples"), QStringLiteral("not recorded")), Face::Small},
                        {at(group, "/training"), Face::Small}});
        rows.back().front().from = placeOf("/s4_made/groups", items(clearance, "/s4_made/groups"), group);
    }
    flow.table({{QStringLiteral("Stem"), 10}, {QStringLiteral("Sections"), 11}, {QStringLiteral("Class"), 7},
                {QStringLiteral("Made by"), 24}, {QStringLiteral("Style"), 13}, {QStringLiteral("Sound"), 15}, {QStringLiteral("Learned from"), 20}},
               rows);
    flow.text(QStringLiteral("Class G: by a model or rule program, people asked or chose. P: the same with recorded parts by human authors. "
                             "A: written by people, AI suggested or varied, or worked on sound only. H: no generative system. Rule players count as G until counsel decides."),
              Face::Small);
    models(flow, clearance);
    feels(flow, clearance);
    const bool several = items(clearance, "/s3_delivered/cues").size() > 1;
    for (const Json& cue : items(clearance, "/s3_delivered/cues")) elementTable(flow, clearance, at(cue, "/title"), several);
}

void material(Flow& flow, const Json& clearance) {
    flow.heading(QStringLiteral("3  Other people's material"));
    flow.stands(QStringLiteral("/s5_material"), at(clearance, "/s5_material/sounds"));
    flow.text(at(clearance, "/s5_material/sounds"));
    std::vector<std::vector<Cell>> rows;
    for (const Json& item : items(clearance, "/s5_material/items")) {
        rows.push_back({{at(item, "/name"), Face::Bold}, {at(item, "/kind"), Face::Body}, {at(item, "/maker"), Face::Body},
                        {at(item, "/licence") + (at(item, "/until").isEmpty() ? QString() : QStringLiteral(", until ") + at(item, "/until")), Face::Body},
                        {shortHash(at(item, "/licence_sha256")), Face::Mono}, {at(item, "/where"), Face::Body}});
        rows.back().front().from = placeOf("/s5_material/items", items(clearance, "/s5_material/items"), item);
    }
    if (rows.empty()) {
        flow.text(QStringLiteral("Samples, loops, sound banks, recordings, quotations, public-domain sources: none."));
    } else {
        flow.table({{QStringLiteral("Name"), 20}, {QStringLiteral("Kind"), 12}, {QStringLiteral("Maker"), 15}, {QStringLiteral("Licence"), 25}, {QStringLiteral("Its text"), 12}, {QStringLiteral("Audible"), 16}}, rows);
    }
    flow.heading(QStringLiteral("4  Reference and temp music"));
    rows.clear();
    for (const Json& item : items(clearance, "/s8_references/items")) {
        const QString artist = at(item, "/artist");
        rows.push_back({{at(item, "/title") + (artist.isEmpty() ? QString() : QStringLiteral(" (") + artist + QStringLiteral(")")), Face::Bold},
                        {orElse(at(item, "/supplied_by"), QStringLiteral("not recorded")), Face::Body},
                        {QStringLiteral("“") + at(item, "/words") + QStringLiteral("”"), Face::Body},
                        {yesNo(item, "asks_closeness"), Face::Body}, {yesNo(item, "fed_to_model"), Face::Body},
                        {orElse(at(item, "/released"), QStringLiteral("no")), Face::Body}, {orElse(at(item, "/report"), QStringLiteral("none")), Face::Body}});
        rows.back().front().from = placeOf("/s8_references/items", items(clearance, "/s8_references/items"), item);
    }
    if (rows.empty()) {
        flow.text(QStringLiteral("None."));
    } else {
        flow.table({{QStringLiteral("Track"), 20}, {QStringLiteral("Supplied by"), 13}, {QStringLiteral("Words of the request"), 27}, {QStringLiteral("Closeness asked"), 11},
                    {QStringLiteral("Fed to a model"), 9}, {QStringLiteral("Released"), 10}, {QStringLiteral("Report"), 10}}, rows);
    }
}

}  // namespace fermata::documents
