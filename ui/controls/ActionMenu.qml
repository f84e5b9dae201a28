// SPDX-License-Identifier: GPL-3.0-or-later
// A menu of actions of the registry, with their keys; what cannot be done here is greyed.
import QtQuick
import QtQml
import Fermata

MenuFrame {
    id: root
    required property Session session
    required property var ids            // Actions' keys, from above.
    required property var enabledIn      // (scope) => bool
    width: 320

    Instantiator {
        model: root.ids
        delegate: MenuLine {
            id: line
            required property string modelData
            text: root.session.actions.textOf(modelData)
            keysText: root.session.actions.keysOf(modelData)
            enabled: root.enabledIn(root.session.actions.scopeOf(modelData))
            Connections {
                target: root.session.actions
                function onRenamed(id: string) { if (id === line.modelData) line.text = root.session.actions.textOf(id) }
            }
            // When the menu is gone: what opens then must not lose the focus to it.
            onTriggered: Qt.callLater(root.session.actions.trigger, modelData)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
    }
}
