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

void Acts::undo() {
    if (m_past.empty()) return;
    Act act = std::move(m_past.back());
    m_past.pop_back();
    m_future.push_back(act);
    act.undo();
}

void Acts::redo() {
    if (m_future.empty()) return;
    Act act = std::move(m_future.back());
    m_future.pop_back();
    m_past.push_back(act);
    act.redo();
}

}  // namespace fermata::ui
