// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in the cue without a revision, taken back and put back.
#include "ui/presenters/cue_presenter.h"
#include "ui/presenters/text.h"

namespace fermata::ui {

void CuePresenter::did(Act act) {
    m_acts.did(std::move(act));
    Q_EMIT actsChanged();
}

void CuePresenter::forgetActs() {
    m_acts.clear();
    Q_EMIT actsChanged();
}

void CuePresenter::undo() {
    m_acts.undo();
    Q_EMIT actsChanged();
}

void CuePresenter::redo() {
    m_acts.redo();
    Q_EMIT actsChanged();
}

NewComment CuePresenter::commentAt(const CueSnapshot& now, const QString& text, double from, double to) {
    NewComment comment;
    comment.cue = now.cue.id;
    comment.revision = now.revision.number;
    comment.from = Samples{std::min(static_cast<int64_t>(from), now.revision.length.value - 1)};
    if (to > from) comment.to = Samples{static_cast<int64_t>(to)};
    comment.text = ss(text.trimmed());
    return comment;
}

}  // namespace fermata::ui
