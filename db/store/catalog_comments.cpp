// SPDX-License-Identifier: GPL-3.0-or-later
// Comments, what follows on them, markers, and what waits for a word.
#include <algorithm>
#include <array>

#include "db/store/catalog.h"
#include "db/store/catalog_rows.h"

namespace fermata::db {
namespace {

// As NewCommentNote::Kind counts them.
constexpr std::array<const char*, 4> kNoteKinds{"reply", "resolve", "reopen", "assign"};

Value textOrNull(const std::string& text) { return text.empty() ? Value() : Value(text); }

}  // namespace

Result<void> PostgresCatalog::addComment(const NewComment& comment) {
    const Result<Rows> rows = ask("comment.add", "select api.add_comment($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                                  {idValue(comment.id), idValue(comment.cue), std::to_string(comment.revision),
                                   std::to_string(comment.from.value), comment.to ? Value(std::to_string(comment.to->value)) : Value(),
                                   comment.stem, comment.text, idValue(comment.onBehalfOf), byteaOf(comment.evidence),
                                   textOrNull(comment.evidenceName)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<std::vector<CommentInfo>> PostgresCatalog::comments(const CueId& cue) {
    const Result<Rows> rows = ask(
        "comment.list",
        "select c.id, c.number, c.from_at, c.to_at, c.stem, coalesce(c.text, '(forgotten)'), c.for_person, c.evidence, "
        "c.evidence_name, coalesce(p.name, 'a forgotten person'), "
        "case when c.for_person is not null then coalesce(f.name, 'a forgotten person') end, fermata.utc(c.at), coalesce(f.role, p.role) "
        "from fermata.comments c left join fermata.people p on p.id = c.author left join fermata.people f on f.id = c.for_person "
        "where c.cue_id = $1 order by c.at, c.id",
        {idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<CommentInfo> list;
    for (const RowValues& row : rows->rows) {
        CommentInfo info;
        info.comment.id = idOf<CommentId>(row[0]);
        info.comment.cue = cue;
        info.comment.revision = static_cast<int>(numberOf(row[1]));
        info.comment.from = {numberOf(row[2])};
        if (row[3]) info.comment.to = Samples{numberOf(row[3])};
        info.comment.stem = textOf(row[4]);
        info.comment.text = textOf(row[5]);
        if (row[6]) info.comment.onBehalfOf = idOf<PersonId>(row[6]);
        if (row[7]) info.comment.evidence = hashOf(row[7]);
        info.comment.evidenceName = textOf(row[8]);
        info.by = textOf(row[9]);
        info.forPerson = textOf(row[10]);
        info.at = textOf(row[11]);
        info.role = textOf(row[12]);
        list.push_back(std::move(info));
    }
    const Result<Rows> notes = ask(
        "comment.notes",
        "select n.id, n.comment_id, n.kind, case when n.text is null and n.kind = 'reply' then '(forgotten)' else n.text end, n.assignee, "
        "coalesce(p.name, 'a forgotten person'), fermata.utc(n.at), case when n.assignee is not null then coalesce(f.name, 'a forgotten person') end "
        "from fermata.comment_notes n left join fermata.people p on p.id = n.author left join fermata.people f on f.id = n.assignee "
        "where n.cue_id = $1 order by n.n",
        {idValue(cue)});
    if (!notes) return fail(notes.error());
    for (const RowValues& row : notes->rows) {
        CommentNote note;
        note.note.id = idOf<CommentNoteId>(row[0]);
        note.note.comment = idOf<CommentId>(row[1]);
        const std::string kind = textOf(row[2]);
        for (size_t i = 0; i < kNoteKinds.size(); ++i) {
            if (kind == kNoteKinds[i]) note.note.kind = static_cast<NewCommentNote::Kind>(i);
        }
        note.note.text = textOf(row[3]);
        if (row[4]) note.note.assignee = idOf<PersonId>(row[4]);
        note.by = textOf(row[5]);
        note.at = textOf(row[6]);
        note.assigneeName = textOf(row[7]);
        const auto about = std::find_if(list.begin(), list.end(), [&](const CommentInfo& info) { return info.comment.id == note.note.comment; });
        if (about != list.end()) about->notes.push_back(std::move(note));
    }
    return list;
}

Result<void> PostgresCatalog::noteComment(const NewCommentNote& note) {
    const Result<Rows> rows = ask("comment.note", "select api.note_comment($1, $2, $3, $4, $5)",
                                  {idValue(note.id), idValue(note.comment), std::string(kNoteKinds[static_cast<size_t>(note.kind)]), textOrNull(note.text),
                                   idValue(note.assignee)});
    if (!rows) return fail(rows.error());
    return {};
}

Result<void> PostgresCatalog::setMarker(const NewMarker& marker) {
    const Result<Rows> rows = ask("marker.set", "select api.set_marker($1, $2, $3, $4, $5, $6, $7)",
                                  {idValue(marker.row), idValue(marker.marker), idValue(marker.cue), std::to_string(marker.at.value), marker.name, marker.colour,
                                   std::string(marker.removed ? "true" : "false")});
    if (!rows) return fail(rows.error());
    return {};
}

Result<std::vector<MarkerInfo>> PostgresCatalog::markers(const CueId& cue) {
    const Result<Rows> rows = ask("marker.list",
                                  "select m.id, m.marker_id, m.at_sample, m.name, m.colour, coalesce(p.name, 'a forgotten person'), fermata.utc(m.at) from "
                                  "(select distinct on (x.marker_id) x.* from fermata.marker_rows x where x.cue_id = $1 order by x.marker_id, x.n desc) m "
                                  "left join fermata.people p on p.id = m.author where not m.removed order by m.at_sample, m.name, m.marker_id",
                                  {idValue(cue)});
    if (!rows) return fail(rows.error());
    std::vector<MarkerInfo> list;
    for (const RowValues& row : rows->rows) {
        MarkerInfo one;
        one.marker.row = idOf<MarkerRowId>(row[0]);
        one.marker.marker = idOf<MarkerId>(row[1]);
        one.marker.cue = cue;
        one.marker.at = {numberOf(row[2])};
        one.marker.name = textOf(row[3]);
        one.marker.colour = textOf(row[4]);
        one.by = textOf(row[5]);
        one.setAt = textOf(row[6]);
        list.push_back(std::move(one));
    }
    return list;
}

Result<std::vector<Waiting>> PostgresCatalog::waiting() {
    const Result<Rows> rows = ask("waiting.list", "select w.cue, w.title, w.project, w.project_name, w.number, w.cells, w.held, w.open_comments, w.asked_by, "
                                                  "w.asked, fermata.utc(w.asked_at), fermata.utc(w.made_at) from api.waiting() w");
    if (!rows) return fail(rows.error());
    std::vector<Waiting> list;
    for (const RowValues& row : rows->rows) {
        Waiting one;
        one.cue = idOf<CueId>(row[0]);
        one.title = textOf(row[1]);
        one.project = idOf<ProjectId>(row[2]);
        one.projectName = textOf(row[3]);
        one.revision = static_cast<int>(numberOf(row[4]));
        one.cells = static_cast<int>(numberOf(row[5]));
        one.held = static_cast<int>(numberOf(row[6]));
        one.openComments = static_cast<int>(numberOf(row[7]));
        one.askedBy = textOf(row[8]);
        one.asked = textOf(row[9]);
        one.askedAt = textOf(row[10]);
        one.madeAt = textOf(row[11]);
        list.push_back(std::move(one));
    }
    return list;
}

}  // namespace fermata::db
