// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done, by group, as the registry has it.
import QtQuick
import QtQml
import Fermata

MenuFrame {
    id: root
    required property Session session
    required property var enabledIn
    width: 200

    Instantiator {
        model: root.session.actions.groups()
        delegate: ActionMenu {
            required property string modelData
            title: modelData
            session: root.session
            ids: root.session.actions.idsIn(modelData).filter((id) => id !== "menu")
            enabledIn: root.enabledIn
        }
        onObjectAdded: (index, object) => root.insertMenu(index, object)
        onObjectRemoved: (index, object) => root.removeMenu(object)
    }
}
