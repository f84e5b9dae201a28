// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/acts.h"

namespace fermata::ui {

void Acts::did(Act act) {
    m_future.clear();
    if (!act.drag.isEmpty() && !m_past.empty() && m_past.back().drag == act.drag) {
        m_past.back().redo = std::move(act.redo);
        return;
    }
    m_past.push_back(std::move(act));
    if (m_past.size() > kMost) m_past.erase(m_past.begin());
}

void Acts::clear() {
    m_past.clear();
    m_future.clear();
}

// The newest of one list goes to the other, and is carried out.
void Acts::step(std::vector<Act>& from, std::vector<Act>& to, std::function<void()> Act::*way) {
    if (from.empty()) return;
    const Act act = std::move(from.back());
    from.pop_back();
    to.push_back(act);
    (act.*way)();
}

void Acts::undo() { step(m_past, m_future, &Act::undo); }
void Acts::redo() { step(m_future, m_past, &Act::redo); }

}  // namespace fermata::ui
