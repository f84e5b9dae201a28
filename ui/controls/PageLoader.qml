// SPDX-License-Identifier: GPL-3.0-or-later
// A page: made when first visited, kept with its place afterwards.
import QtQuick

Loader {
    id: root
    required property string place
    required property string now
    property bool visited: false
    anchors.fill: parent
    visible: now === place
    enabled: visible      // A page that is not seen answers no key.
    active: visited
    onNowChanged: if (now === place) visited = true
    Component.onCompleted: if (now === place) visited = true
}
