// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it stands on a page; read by screen readers.
import QtQuick
import Fermata

Text {
    property bool soft: false
    color: soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.sans
    font.pixelSize: Theme.body
    elide: Text.ElideRight
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
