<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CommentCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message numerus="yes">
        <source>%n revision(s) by %1</source>
        <translation>
            <numerusform>%n revision by %1</numerusform>
            <numerusform>%n revisions by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) by %1</source>
        <translation>
            <numerusform>%n comment by %1</numerusform>
            <numerusform>%n comments by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to comments by %1</source>
        <translation>
            <numerusform>%n answer to comments by %1</numerusform>
            <numerusform>%n answers to comments by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by %1</source>
        <translation>
            <numerusform>%n approval by %1</numerusform>
            <numerusform>%n approvals by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for changes by %1</source>
        <translation>
            <numerusform>%n request for changes by %1</numerusform>
            <numerusform>%n requests for changes by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) withdrawn by %1</source>
        <translation>
            <numerusform>%n approval withdrawn by %1</numerusform>
            <numerusform>%n approvals withdrawn by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clearance(s) issued by %1</source>
        <translation>
            <numerusform>%n clearance issued by %1</numerusform>
            <numerusform>%n clearances issued by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s) by %1</source>
        <translation>
            <numerusform>%n other change by %1</numerusform>
            <numerusform>%n other changes by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n gap(s) in the sound</source>
        <translation>
            <numerusform>%n gap in the sound</numerusform>
            <numerusform>%n gaps in the sound</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::BriefPresenter</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) placed; save the brief to keep them.</source>
        <translation>
            <numerusform>%n hit placed; save the brief to keep it.</numerusform>
            <numerusform>%n hits placed; save the brief to keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::ClearancesPresenter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::CuePresenter</name>
    <message numerus="yes">
        <source>%n cell(s) in here are held: %1</source>
        <translation>
            <numerusform>%n cell in here is held: %1</numerusform>
            <numerusform>%n cells in here are held: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::DeliveryPresenter</name>
    <message numerus="yes">
        <source>%n file(s), %1, manifest SHA-256 %2</source>
        <translation>
            <numerusform>%n file, %1, manifest SHA-256 %2</numerusform>
            <numerusform>%n files, %1, manifest SHA-256 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::LegalPresenter</name>
    <message numerus="yes">
        <source>%n fault(s) in the history: %1</source>
        <translation>
            <numerusform>%n fault in the history: %1</numerusform>
            <numerusform>%n faults in the history: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded in your name: %n decision(s) on %1. The facts are checked again.</source>
        <translation>
            <numerusform>Recorded in your name: %n decision on %1. The facts are checked again.</numerusform>
            <numerusform>Recorded in your name: %n decisions on %1. The facts are checked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::RollPresenter</name>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n tick</numerusform>
            <numerusform>%n ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
</TS>
