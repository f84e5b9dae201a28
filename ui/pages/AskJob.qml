// SPDX-License-Identifier: GPL-3.0-or-later
// What only the client or a producer knows of a job: the written word of client and broker, what broadcasters and stores ask.
import QtQuick
import Fermata

Column {
    id: root
    required property AskPresenter ask
    readonly property var job: ask.job
    signal paperWanted(string statement)
    function fieldOf(name: string): Item {
        if (name === "client_approval") return approval.entry
        if (name === "insurer") return answer.entry
        if (name === "ai_tag_track") return track
        for (let i = 0; i < sheet.count; ++i) {
            const cell = sheet.itemAt(i) as AskField
            if (cell !== null && cell.field === name) return cell.entry
        }
        return kind
    }
    spacing: 12
    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: qsTr("The client’s written approval of AI, where the client asks for one") }
    StatementLine {
        id: approval
        width: parent.width
        label: qsTr("The client’s written approval of AI")
        placeholder: qsTr("approved by letter of 3 March 2026")
        words: root.job.client_approval
        paper: root.job.client_approval_file
        paperHint: qsTr("The approval itself, stored with the document when it is issued")
        onWorded: text => root.ask.setJob("client_approval", text)
        onPaperWanted: root.paperWanted("client_approval")
        onPaperDropped: root.ask.setJob("client_approval_file", "")
    }
    BodyText { width: parent.width; wrapMode: Text.Wrap; soft: true; font.pixelSize: Theme.small; text: qsTr("What the insurance broker answered: does the policy exclude AI?") }
    StatementLine {
        id: answer
        width: parent.width
        label: qsTr("The broker’s answer")
        placeholder: qsTr("no exclusion in the policy, says the broker’s mail of 18 November 2026")
        words: root.job.insurer
        paper: root.job.insurer_file
        paperHint: qsTr("The answer itself, stored with the document when it is issued")
        onWorded: text => root.ask.setJob("insurer", text)
        onPaperWanted: root.paperWanted("insurer")
        onPaperDropped: root.ask.setJob("insurer_file", "")
    }
    Rectangle { width: parent.width; height: 1; color: Theme.line }
    ChoiceRow {
        id: kind
        width: parent.width
        label: qsTr("What the music is for")
        choices: [{ value: "yes", text: qsTr("a commercial") }, { value: "no", text: qsTr("a programme, a game or a podcast") }, { value: "", text: qsTr("not said") }]
        chosen: root.job.commercial
        onPicked: value => root.ask.setJob("commercial", value)
    }
    Grid {
        id: grid
        width: parent.width
        columns: 3
        columnSpacing: 12
        rowSpacing: 8
        Repeater {
            id: sheet
            model: [
                { field: "brand", label: qsTr("Advertiser or brand") }, { field: "product", label: qsTr("Product") }, { field: "ad_code", label: qsTr("Ad code") },
                { field: "programme", label: qsTr("Title of the programme") }, { field: "episode", label: qsTr("Episode") }, { field: "airdate", label: qsTr("First air date") },
                { field: "production_company", label: qsTr("Production company") }, { field: "agency", label: qsTr("Agency") }, { field: "job_number", label: qsTr("Job number") },
                { field: "claimed_by", label: qsTr("Registered already by") }
            ]
            delegate: AskField {
                required property var modelData
                width: (grid.width - 24) / 3
                field: modelData.field
                label: modelData.label
                value: root.job[modelData.field]
                onEntered: text => root.ask.setJob(field, text)
            }
        }
    }
    Row {
        width: parent.width
        spacing: 24
        ChoiceRow {
            id: track
            width: (parent.width - 24) / 2
            label: qsTr("AI tag for stores: the track")
            choices: [{ value: "yes", text: qsTr("yes") }, { value: "no", text: qsTr("no") }, { value: "", text: qsTr("not said") }]
            chosen: root.job.ai_tag_track
            onPicked: value => root.ask.setJob("ai_tag_track", value)
        }
        ChoiceRow {
            width: (parent.width - 24) / 2
            label: qsTr("AI tag for stores: the composition")
            choices: track.choices
            chosen: root.job.ai_tag_composition
            onPicked: value => root.ask.setJob("ai_tag_composition", value)
        }
    }
}
