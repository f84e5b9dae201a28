// SPDX-License-Identifier: GPL-3.0-or-later
// What pages and controls take their look from. Colours come from the token files; sizes are here.
pragma Singleton

import QtQuick
import Fermata

QtObject {
    readonly property var colors: Tokens.colors
    readonly property color ground: colors.ground
    readonly property color panel: colors.panel
    readonly property color raised: colors.raised
    readonly property color sunken: colors.sunken
    readonly property color field: colors.field
    readonly property color hover: colors.hover
    readonly property color line: colors.line
    readonly property color lineStrong: colors.lineStrong
    readonly property color ink: colors.ink
    readonly property color inkSoft: colors.inkSoft
    readonly property color inkFaint: colors.inkFaint
    readonly property color accent: colors.accent
    readonly property color accentInk: colors.accentInk
    readonly property color accentSoft: colors.accentSoft
    readonly property color held: colors.held
    readonly property color heldSoft: colors.heldSoft
    readonly property color danger: colors.danger
    readonly property color dangerSoft: colors.dangerSoft
    readonly property color success: colors.success
    readonly property color successSoft: colors.successSoft
    readonly property color selection: colors.selection
    readonly property color playhead: colors.playhead
    readonly property color focus: colors.focus
    // Rows that are being taken away ask with -1.
    function stem(index: int): color { return colors["stem" + (Math.max(0, index) % 6 + 1)] }
    function faded(base: color, opacity: real): color { return Qt.rgba(base.r, base.g, base.b, opacity) }

    readonly property string sans: Tokens.sans
    readonly property string mono: Tokens.mono
    // Headings. Japanese faces seldom have a half-bold, and none is made for them; a bold is. (The text is there so that the
    // weight follows the language.)
    readonly property int strong: qsTranslate("LegalPage", "Clearance") !== "" && Qt.locale().name.startsWith("ja") ? Font.Bold : Font.DemiBold
    // Names and first lines. Only digits and Latin letters would be heavier in Japanese.
    readonly property int medium: strong === Font.Bold ? Font.Normal : Font.Medium
    readonly property int small: 12
    readonly property int body: 13
    readonly property int large: 16
    readonly property int title: 22

    readonly property int gap: 8
    readonly property int pad: 16
    readonly property int radius: 6
    readonly property int control: 32   // Height of buttons and fields.
}
