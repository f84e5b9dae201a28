// SPDX-License-Identifier: GPL-3.0-or-later
// The legal desk: what is cleared for which use, what stands in the way, and the document itself.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import Fermata

FocusScope {
    id: root
    required property Session session
    readonly property LegalPresenter legal: session.legal
    readonly property bool some: legal.state !== ""
    signal panelWanted(string which)   // Beside the timeline.
    // Where a finding is settled: a field of the form, a page, or a panel of the timeline.
    function settle(to: string, subject: string) {
        if (to.startsWith("ask:")) askSheet.openAt(to.slice(4), to === "ask:people" ? subject : "")
        else if (to === "check") legal.preview()
        else if (to === "approvals" || to === "cue") panelWanted(to === "cue" ? "remake" : "approvals")
        else session.goPlace(to)
    }
    property var chosen: []        // Keys of the documents to compare, at most two.
    function choose(key: string) {
        chosen = chosen.includes(key) ? chosen.filter(other => other !== key) : [...chosen.slice(-1), key]
    }

    Flickable {
        id: left
        width: Math.round(parent.width * 0.52)
        height: parent.height
        contentHeight: column.height + 48
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: Scroll {}
        Column {
            id: column
            x: 32
            y: 24
            width: parent.width - 64
            spacing: 14
            Item {
                width: parent.width
                height: Theme.control
                BodyText { width: parent.width - buttons.width - 16; anchors.verticalCenter: parent.verticalCenter; font.pixelSize: Theme.title; font.weight: Theme.strong; text: qsTr("Clearance"); Accessible.role: Accessible.Heading }
                Row {
                    id: buttons
                    anchors.right: parent.right
                    spacing: 8
                    ActionButton { kind: "quiet"; text: qsTr("All documents"); hint: qsTr("The clearances of all your projects, by state"); onClicked: root.session.goPlace("clearances") }
                    ActionButton { text: qsTr("Preview"); enabled: !root.session.job.running; hint: qsTr("Checks the facts against the rules; nothing is stored"); onClicked: root.legal.preview() }
                    ActionButton { kind: "primary"; text: qsTr("Issue …"); enabled: !root.session.job.running; onClicked: issueSheet.ask() }
                }
            }
            BodyText { width: parent.width; soft: true; wrapMode: Text.Wrap; text: root.some ? root.legal.number + (root.legal.issued === "" ? "" : " · " + root.legal.issued) : qsTr("No clearance covers this cue yet.") }
            AskedUses {
                width: parent.width
                ask: root.legal.ask
                onWanted: askSheet.openAt("uses", "")
                onFileWanted: files.open()
            }

            BodyText {
                visible: root.some && !Qt.locale().name.startsWith("en")
                width: parent.width
                wrapMode: Text.Wrap
                soft: true
                font.pixelSize: Theme.small
                text: qsTr("The document itself is in English, and what it says counts; its findings are translated here.")
            }
            ActionButton {
                visible: root.legal.facts.count > 0
                symbol: "legal"
                text: qsTr("What each part rests on …")
                hint: qsTr("Each printed fact with its row of the ledger")
                onClicked: ledgerSheet.open()
            }
            Rectangle {
                id: verdict
                visible: root.some
                width: parent.width
                height: headline.height + 28
                radius: 8
                // Green is what stands; a preview clears nothing.
                readonly property bool good: root.legal.overall === "cleared" && root.legal.state === "issued"
                readonly property bool bad: root.legal.overall === "blocked"
                readonly property bool past: root.legal.state === "superseded" || root.legal.state === "withdrawn"
                color: past ? Theme.raised : good ? Theme.successSoft : bad ? Theme.dangerSoft : Theme.heldSoft
                IconItem {
                    x: 16
                    anchors.verticalCenter: parent.verticalCenter
                    width: 24
                    height: 24
                    name: verdict.past ? "history" : verdict.good ? "check" : root.legal.state === "preview" && !verdict.bad ? "file" : "warning"
                    color: verdict.past ? Theme.inkSoft : verdict.good ? Theme.success : verdict.bad ? Theme.danger : Theme.held
                }
                BodyText {
                    id: headline
                    x: 54
                    y: 14
                    width: parent.width - 70
                    wrapMode: Text.Wrap
                    lineHeight: 1.25
                    font.pixelSize: Theme.large
                    font.weight: Theme.strong
                    text: verdict.past ? (root.legal.state === "withdrawn" ? qsTr("Withdrawn: nothing is delivered under it.") : qsTr("Superseded by a later version.")) + "\n" + root.legal.headline : root.legal.headline
                }
            }

            Column {
                visible: root.legal.findings.count > 0
                width: parent.width
                spacing: 8
                BodyText { soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; text: root.legal.blocks + root.legal.conditions > 0 ? qsTr("What stands in the way, and what would fix it") : qsTr("Conditions that were accepted") }
                Repeater {
                    model: root.legal.findings
                    delegate: ClearanceFinding {
                        width: column.width
                        onDecisionWanted: decideSheet.ask(rule, text)
                        onSettleWanted: root.settle(settle, subject)
                    }
                }
            }

            Column {
                visible: root.legal.uses.count > 0
                width: parent.width
                spacing: 0
                BodyText { soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; bottomPadding: 8; text: qsTr("Use by use") }
                Repeater {
                    model: root.legal.uses
                    delegate: Item {
                        id: use
                        required property string name
                        required property string territory
                        required property string term
                        required property string text
                        required property string value
                        width: column.width
                        height: Math.max(44, where.height + 22)
                        Rectangle { width: parent.width; height: 1; color: Theme.line }
                        BodyText { y: 12; width: parent.width * 0.27; wrapMode: Text.Wrap; font.weight: Theme.medium; text: use.name }
                        BodyText { id: where; x: parent.width * 0.29; y: 12; width: parent.width * 0.42; wrapMode: Text.Wrap; soft: true; text: use.territory + (use.term === "" ? "" : "\n" + use.term) }
                        Pill {
                            anchors.right: parent.right
                            y: 10
                            width: Math.min(implicitWidth, parent.width * 0.28)
                            clip: true
                            text: use.text
                            ink: use.value === "yes" ? Theme.success : use.value === "no" ? Theme.danger : Theme.held
                            tint: use.value === "yes" ? Theme.successSoft : use.value === "no" ? Theme.dangerSoft : Theme.heldSoft
                        }
                    }
                }
            }

            Column {
                visible: root.legal.records.count > 0
                width: parent.width
                spacing: 6
                BodyText { soft: true; font.weight: Theme.strong; font.pixelSize: Theme.small; text: qsTr("Documents on file") }
                Repeater {
                    model: root.legal.records
                    delegate: ClearanceRecord {
                        width: column.width
                        choosable: root.legal.records.count > 1
                        chosen: root.chosen.includes(key)
                        onPicked: root.choose(key)
                        onShown: root.legal.showRecord(key)
                        onVerified: verifySheet.check(key)
                    }
                }
            }
            Row {
                visible: root.legal.records.count > 0
                spacing: 8
                ActionButton {
                    visible: root.legal.records.count > 1
                    symbol: "compare"
                    text: qsTr("Compare two versions")
                    hint: root.chosen.length === 2 ? qsTr("What the two chosen versions say differently") : qsTr("Without a choice, the last two")
                    onClicked: {
                        const two = root.chosen.length === 2 ? root.chosen : [root.legal.records.at(0).key, root.legal.records.at(1).key]
                        root.legal.compareVersions(two[0], two[1])
                        differencesSheet.open()
                    }
                }
                ActionButton { kind: "danger"; text: qsTr("Withdraw …"); visible: root.legal.standing !== ""; onClicked: withdrawSheet.open() }
            }
            EmptyState {
                visible: !root.some
                anchors.horizontalCenter: parent.horizontalCenter
                topPadding: 50
                symbol: "legal"
                headline: qsTr("See what can be cleared")
                text: qsTr("A preview checks every take’s recorded origin against the rules, use by use, and says what is missing. Nothing is stored until legal issues it.")
                buttonText: qsTr("Preview")
                onPressed: root.legal.preview()
            }
        }
    }

    Rectangle {
        anchors.left: left.right
        anchors.right: parent.right
        height: parent.height
        color: Theme.sunken
        Rectangle { width: 1; height: parent.height; color: Theme.line }
        EmptyState {
            visible: page.pageCount === 0
            anchors.centerIn: parent
            symbol: "file"
            headline: qsTr("The document")
            text: qsTr("The PDF appears here exactly as it will be filed.")
        }
        Row {
            id: pager
            visible: page.pageCount > 0
            anchors.horizontalCenter: parent.horizontalCenter
            y: 10
            spacing: 8
            ActionButton { kind: "quiet"; symbol: "back"; hint: qsTr("The page before"); enabled: page.page > 0; onClicked: page.page -= 1 }
            BodyText { height: Theme.control; verticalAlignment: Text.AlignVCenter; text: qsTr("Page %1 of %2").arg(page.page + 1).arg(page.pageCount) }
            ActionButton { kind: "quiet"; symbol: "forward"; hint: qsTr("The page after"); enabled: page.page + 1 < page.pageCount; onClicked: page.page += 1 }
            ActionButton { kind: "quiet"; symbol: "minus"; hint: qsTr("Smaller"); onClicked: paper.zoom = Math.max(0.5, paper.zoom / 1.25) }
            ActionButton { kind: "quiet"; symbol: "plus"; hint: qsTr("Larger"); onClicked: paper.zoom = Math.min(3, paper.zoom * 1.25) }
            TextEntry {
                id: search
                property bool nothing: false
                function find(from: int, step: int) {
                    const found = page.pageWith(text, from, step)
                    nothing = text.trim() !== "" && found < 0
                    page.searched = text
                    if (found >= 0) page.page = found
                }
                width: 170
                label: qsTr("Search in the document")
                placeholderText: qsTr("Search in the document")
                color: nothing ? Theme.danger : Theme.ink
                onTextEdited: find(page.page, 1)
                onAccepted: find(page.page + 1, 1)
            }
        }
        // Every page small; the arrow keys turn them.
        ListView {
            id: thumbnails
            visible: page.pageCount > 1
            anchors.top: paper.top
            anchors.bottom: parent.bottom
            x: 1
            width: visible ? 96 : 0
            clip: true
            spacing: 8
            topMargin: 4
            bottomMargin: 12
            activeFocusOnTab: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: Scroll {}
            model: page.pageCount
            currentIndex: page.page
            onCurrentIndexChanged: if (activeFocus && currentIndex >= 0) page.page = currentIndex
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pages")
            delegate: Item {
                id: small
                required property int index
                width: 96
                height: sheet.height + 18
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Page %1 of %2").arg(index + 1).arg(page.pageCount)
                Accessible.onPressAction: page.page = index
                TapHandler { onTapped: { page.page = small.index; thumbnails.forceActiveFocus() } }
                HoverHandler { cursorShape: Qt.PointingHandCursor }
                Rectangle {
                    anchors.fill: sheet
                    anchors.margins: -3
                    color: "#ffffff"
                    border.width: page.page === small.index ? 3 : 1
                    border.color: page.page === small.index ? (thumbnails.activeFocus ? Theme.focus : Theme.accent) : Theme.line
                }
                PdfPage {
                    id: sheet
                    x: 14
                    y: 4
                    width: 66
                    height: Math.round(width * aspect)
                    document: root.legal.pdf
                    page: small.index
                    Accessible.ignored: true
                }
                BodyText { anchors.horizontalCenter: sheet.horizontalCenter; anchors.bottom: parent.bottom; font.pixelSize: 11; soft: page.page !== small.index; text: small.index + 1 }
            }
        }
        Flickable {
            id: paper
            property real zoom: 1
            visible: page.pageCount > 0
            anchors.fill: parent
            anchors.topMargin: 52
            anchors.leftMargin: thumbnails.width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: Math.max(width, page.width + 40)
            contentHeight: page.height + 40
            ScrollBar.vertical: Scroll {}
            ScrollBar.horizontal: Scroll {}
            Rectangle {
                anchors.fill: page
                color: "#ffffff"
            }
            PdfPage {
                id: page
                x: Math.max(20, (paper.width - width) / 2)
                y: 4
                width: Math.round((paper.width - 48) * paper.zoom)
                height: Math.round(width * aspect)
                document: root.legal.pdf
                onDocumentChanged: page.page = 0
                Accessible.role: Accessible.Document
                Accessible.name: qsTr("Clearance, page %1").arg(page.page + 1)
                Accessible.description: pageText
                facts: root.legal.printedFacts
            }
            PdfFacts {
                anchors.fill: page
                page: page
                legal: root.legal
                onOpened: fact => ledgerSheet.openAt(fact)
                onReached: (top, bottom) => {
                    if (top + page.y < paper.contentY) paper.contentY = Math.max(0, top + page.y - 20)
                    else if (bottom + page.y > paper.contentY + paper.height) paper.contentY = Math.min(paper.contentHeight - paper.height, bottom + page.y - paper.height + 20)
                }
            }
        }
    }

    function askToIssue() { issueSheet.ask() }
    function askToWithdraw() {
        if (legal.standing === "") session.tell(qsTr("No issued clearance of this cue stands."))
        else withdrawSheet.open()
    }
    IssueSheet { id: issueSheet; session: root.session; onVerified: key => verifySheet.check(key) }
    Sheet {
        id: withdrawSheet
        told: root.session
        heading: qsTr("Withdraw %1").arg(root.legal.standing)
        onOpened: why.forceActiveFocus()
        onSucceeded: why.text = ""
        BodyText { width: parent.width; wrapMode: Text.Wrap; lineHeight: 1.3; soft: true; text: qsTr("The document and your reason stay on file and in the history. Nothing is delivered under it any more; a new version can be issued.") }
        TextEntry { id: why; width: parent.width; label: qsTr("Reason"); placeholderText: qsTr("Why? This is required.") }
        Row {
            width: parent.width
            spacing: 8
            layoutDirection: Qt.RightToLeft
            ActionButton { kind: "danger"; text: qsTr("Withdraw"); enabled: why.text.trim() !== "" && !withdrawSheet.waiting; onClicked: { withdrawSheet.carry("withdraw-clearance"); root.legal.withdraw(why.text) } }
            ActionButton { text: qsTr("Keep it"); onClicked: withdrawSheet.close() }
        }
    }
    AskSheet { id: askSheet; legal: root.legal }
    DecideSheet { id: decideSheet; session: root.session }
    VerifySheet { id: verifySheet; legal: root.legal }
    DifferencesSheet { id: differencesSheet; legal: root.legal }
    LedgerSheet {
        id: ledgerSheet
        legal: root.legal
        // The document turns to the chosen fact and marks its row.
        onChosen: fact => {
            page.chosen = fact
            const at = page.pageOf(fact, page.page)
            if (at >= 0) page.page = at
            const place = page.places.find(one => one.fact === fact)
            if (place !== undefined) paper.contentY = Math.max(0, Math.min(paper.contentHeight - paper.height, place.top * page.height - paper.height / 3))
        }
    }
    FileDialog {
        id: files
        title: qsTr("Uses and job facts")
        nameFilters: [qsTr("JSON files (*.json)")]
        onAccepted: root.legal.setUsesFile(String(selectedFile))
    }
}
