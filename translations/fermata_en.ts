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
    <name>fermata::ui::BriefPresenter</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
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
</context>
</TS>
