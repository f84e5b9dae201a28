<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
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
