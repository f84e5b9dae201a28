// SPDX-License-Identifier: GPL-3.0-or-later
// What one person did in a cue without making a revision: a comment, a tapped hit, a marker, a level. The newest is taken
// back first, by its name, and put back. A revision ends the list: from then on undo is about that.
#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace fermata::ui {

struct Act {
    QString what;                       // "hit at 0:12.3"
    std::function<void()> undo, redo;   // Neither may tell Acts of itself.
    QString drag = {};                  // Acts in a row of one drag are one step.
};

class Acts {
  public:
    void did(Act act);
    void clear();
    QString undoText() const { return m_past.empty() ? QString() : m_past.back().what; }
    QString redoText() const { return m_future.empty() ? QString() : m_future.back().what; }
    void undo();
    void redo();

  private:
    static constexpr size_t kMost = 100;
    static void step(std::vector<Act>& from, std::vector<Act>& to, std::function<void()> Act::*way);
    std::vector<Act> m_past, m_future;
};

}  // namespace fermata::ui
