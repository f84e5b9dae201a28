<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>This project has no final approver; nobody’s word can hold yet.</source>
        <translation>Dieses Projekt hat noch niemanden, der endgültig freigibt; noch kann kein Wort etwas festhalten.</translation>
    </message>
    <message>
        <source>Only %1’s word holds. Other approvals advise.</source>
        <translation>Nur das Wort von %1 gilt. Andere Freigaben sind Rat.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Shows what will be held and asks again</source>
        <translation>Zeigt, was festgehalten wird, und fragt noch einmal</translation>
    </message>
    <message>
        <source>Ask for changes …</source>
        <translation>Änderungen erbitten …</translation>
    </message>
    <message>
        <source>Select the part first; %1 selects the whole cue.</source>
        <translation>Zuerst die Stelle auswählen; %1 wählt den ganzen Cue.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · Fassung %2 · %3</translation>
    </message>
    <message>
        <source>Remake</source>
        <translation>Neu machen</translation>
    </message>
    <message>
        <source>Selects the part, with what was said beside it</source>
        <translation>Wählt die Stelle aus und zeigt, was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Nothing approved yet</source>
        <translation>Noch nichts freigegeben</translation>
    </message>
    <message>
        <source>An approval names one exact revision. What the final approver approves is held, bit for bit.</source>
        <translation>Eine Freigabe nennt genau eine Fassung. Was endgültig freigegeben ist, wird Bit für Bit festgehalten.</translation>
    </message>
    <message>
        <source>Withdraw this approval</source>
        <translation>Diese Freigabe zurückziehen</translation>
    </message>
    <message>
        <source>What it held is free again. The approval and your reason stay in the history.</source>
        <translation>Was sie festhielt, ist wieder frei. Die Freigabe und Ihr Grund bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>Warum? Das muss angegeben werden.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>Ask for changes to revision %1</source>
        <translation>Änderungen an Fassung %1 erbitten</translation>
    </message>
    <message>
        <source>Once more: hold this?</source>
        <translation>Noch einmal: festhalten?</translation>
    </message>
    <message>
        <source>Approve this part of revision %1</source>
        <translation>Diesen Teil von Fassung %1 freigeben</translation>
    </message>
    <message>
        <source>Stems: %1</source>
        <translation>Stems: %1</translation>
    </message>
    <message>
        <source>%1 cells; nothing is held by this</source>
        <translation>%1 Zellen; dadurch wird nichts festgehalten</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by the word of %2</source>
        <translation>%1 Zellen werden durch das Wort von %2 Bit für Bit festgehalten</translation>
    </message>
    <message>
        <source>%1 cells; in your own name this is advice unless you are the final approver</source>
        <translation>%1 Zellen; in Ihrem Namen ist das ein Rat, außer Sie geben endgültig frei</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Which changes?</source>
        <translation>Welche Änderungen?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Record the word of %1 …</source>
        <translation>Das Wort von %1 festhalten …</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Needs their mail or a signed note as evidence</source>
        <translation>Braucht die E-Mail oder eine unterschriebene Notiz als Beleg</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly this revision. It holds only if the project names you as its final approver; otherwise it advises.</source>
        <translation>Das wird als Ihr eigenes Wort zu genau dieser Fassung festgehalten. Es gilt nur, wenn das Projekt Sie für die endgültige Freigabe nennt; sonst ist es ein Rat.</translation>
    </message>
    <message>
        <source>From then on the database refuses every change to these cells, whoever asks. It can be undone only by withdrawing the approval with a reason; both stay in the history.</source>
        <translation>Von da an lehnt die Datenbank jede Änderung an diesen Zellen ab, wer auch fragt. Rückgängig macht das nur ein Zurückziehen der Freigabe mit Grund; beides bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Änderungen erbitten</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Ja, freigeben</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The mail or note that says so</source>
        <translation>Die E-Mail oder Notiz, die das sagt</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>New cue</source>
        <translation>Neuer Cue</translation>
    </message>
    <message>
        <source>Paste the client’s words. Nothing is sent anywhere; they are read here.</source>
        <translation>Fügen Sie die Worte des Kunden ein. Nichts wird verschickt; sie werden hier gelesen.</translation>
    </message>
    <message>
        <source>Composing …</source>
        <translation>Wird komponiert …</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Komponieren</translation>
    </message>
    <message>
        <source>Settle what contradicts itself first</source>
        <translation>Zuerst klären, was sich widerspricht</translation>
    </message>
    <message>
        <source>Makes revision 1 from this brief</source>
        <translation>Macht Fassung 1 aus diesem Briefing</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Was der Kunde sagte</translation>
    </message>
    <message>
        <source>Use the sample brief</source>
        <translation>Beispiel-Briefing nehmen</translation>
    </message>
    <message>
        <source>The client’s words</source>
        <translation>Die Worte des Kunden</translation>
    </message>
    <message>
        <source>60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, six stems, no piano</source>
        <translation>60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, six stems, no piano</translation>
    </message>
    <message>
        <source>Not understood: it will not shape the music</source>
        <translation>Nicht verstanden: prägt die Musik nicht</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>%1: %2, from “%3”</source>
        <translation>%1: %2, aus „%3“</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>Length, tempo, key, mood, hits, sections, stems and uses are read from plain words. What is not understood is listed, never dropped.</source>
        <translation>Länge, Tempo, Tonart, Stimmung, Hits, Abschnitte, Stems und Nutzungen werden aus einfachen (englischen) Worten gelesen. Was nicht verstanden wird, wird aufgeführt, nie verschluckt.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Brief of %1</source>
        <translation>Briefing zu %1</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>Save as the next version</source>
        <translation>Als nächste Version sichern</translation>
    </message>
    <message>
        <source>Nothing differs from the newest version</source>
        <translation>Nichts ist anders als in der neuesten Version</translation>
    </message>
    <message>
        <source>Makes the next revision; no sample changes</source>
        <translation>Macht die nächste Fassung; kein Sample ändert sich</translation>
    </message>
    <message>
        <source>Compose another cue</source>
        <translation>Weiteren Cue komponieren</translation>
    </message>
    <message>
        <source>From this version, beside the cue that there is</source>
        <translation>Aus dieser Version, neben dem vorhandenen Cue</translation>
    </message>
    <message>
        <source>Versions %1</source>
        <translation>Versionen %1</translation>
    </message>
    <message>
        <source>%1 (what was drawn counts instead)</source>
        <translation>%1 (stattdessen zählt das Gezeichnete)</translation>
    </message>
</context>
<context>
    <name>BriefTimeline</name>
    <message>
        <source>Hits and energy</source>
        <translation>Hits und Energie</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <translation>Einrasten: %1</translation>
    </message>
    <message>
        <source>Undo what was drawn</source>
        <translation>Gezeichnetes rückgängig machen</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Wieder zeichnen</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Wie die Worte sagen</translation>
    </message>
    <message>
        <source>Takes away what was drawn; the words count again</source>
        <translation>Nimmt das Gezeichnete weg; die Worte zählen wieder</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>Place a hit</source>
        <translation>Einen Hit setzen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Add a point to the energy curve</source>
        <translation>Der Energiekurve einen Punkt geben</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Reached at once, not by a rise</source>
        <translation>Sofort erreicht, nicht durch einen Anstieg</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Name of the hit</source>
        <translation>Name des Hits</translation>
    </message>
    <message>
        <source>Time of the hit</source>
        <translation>Zeit des Hits</translation>
    </message>
    <message>
        <source>Kind of hit: %1</source>
        <translation>Art des Hits: %1</translation>
    </message>
    <message>
        <source>Remove the hit</source>
        <translation>Hit entfernen</translation>
    </message>
</context>
<context>
    <name>BriefVersions</name>
    <message>
        <source>Not saved yet: this would change</source>
        <translation>Noch nicht gesichert; das würde sich ändern</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>Version %1, %2, von %3</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>ChangeSlider</name>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search cues, projects and commands, or paste an address</source>
        <translation>Cues, Projekte und Befehle suchen oder eine Adresse einfügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Nothing matches. Try the name of a cue, or a word of a command.</source>
        <translation>Nichts passt. Versuchen Sie den Namen eines Cues oder ein Wort eines Befehls.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Remake</source>
        <translation>Neu machen</translation>
    </message>
    <message>
        <source>Selects the part, with what was said beside it</source>
        <translation>Wählt die Stelle aus und zeigt, was dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Geben an</translation>
    </message>
</context>
<context>
    <name>CommentFlag</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>Kommentar von %1: %2</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Noch keine Kommentare</translation>
    </message>
    <message>
        <source>None is settled</source>
        <translation>Keiner ist erledigt</translation>
    </message>
    <message>
        <source>No open comments</source>
        <translation>Keine offenen Kommentare</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>Press C to write one at the playhead, or over the selection.</source>
        <translation>Mit C schreiben Sie einen an der Abspielposition oder über die Auswahl.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What should be different here?</source>
        <translation>Was soll hier anders sein?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Ctrl+Enter posts</source>
        <translation>Strg+Eingabe sendet ab</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Choose A and B</source>
        <translation>A und B wählen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Revision %1 as A</source>
        <translation>Fassung %1 als A</translation>
    </message>
    <message>
        <source>Revision %1 as B</source>
        <translation>Fassung %1 als B</translation>
    </message>
    <message>
        <source>%1 LUFS  %2 dBTP</source>
        <translation>%1 LUFS  %2 dBTP</translation>
    </message>
    <message>
        <source>Null test by stem and section</source>
        <translation>Nulltest nach Stem und Abschnitt</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Von hier abspielen</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>bit-identical</source>
        <translation>bitgleich</translation>
    </message>
    <message>
        <source>Null test, peak: %1</source>
        <translation>Nulltest, Spitze: %1</translation>
    </message>
    <message>
        <source>What was asked and planned differently</source>
        <translation>Was anders verlangt und geplant war</translation>
    </message>
    <message>
        <source>Nothing: form, plan, sounds and brief are the same.</source>
        <translation>Nichts: Form, Plan, Klänge und Briefing sind gleich.</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4, then %5</source>
        <translation>%1, %2 %3: %4, dann %5</translation>
    </message>
    <message>
        <source>One revision so far</source>
        <translation>Bisher eine Fassung</translation>
    </message>
    <message>
        <source>When a part is made again, both revisions can be compared here, heard at the same sample and set against each other.</source>
        <translation>Wird ein Teil neu gemacht, lassen sich hier beide Fassungen vergleichen, am selben Sample hören und gegeneinander stellen.</translation>
    </message>
    <message>
        <source>Fix a part</source>
        <translation>Einen Teil ändern</translation>
    </message>
    <message>
        <source>A · revision %1</source>
        <translation>A · Fassung %1</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>A hören</translation>
    </message>
    <message>
        <source>B · revision %1</source>
        <translation>B · Fassung %1</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>B hören</translation>
    </message>
    <message>
        <source>Null test</source>
        <translation>Nulltest</translation>
    </message>
    <message>
        <source>Hear B with A inverted: silence where nothing changed</source>
        <translation>B mit umgekehrtem A hören: Stille, wo sich nichts geändert hat</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Pegel angeglichen</translation>
    </message>
    <message>
        <source>Levels as they are</source>
        <translation>Pegel wie sie sind</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
</context>
<context>
    <name>CuePage</name>
    <message>
        <source>nothing held</source>
        <translation>nichts festgehalten</translation>
    </message>
    <message>
        <source>all %1 cells held</source>
        <translation>alle %1 Zellen festgehalten</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%1 von %2 Zellen festgehalten</translation>
    </message>
    <message>
        <source>The revision before</source>
        <translation>Die vorige Fassung</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Revision %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>The revision after</source>
        <translation>Die nächste Fassung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Select what to approve first</source>
        <translation>Zuerst auswählen, was freigegeben wird</translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>Fix this part</source>
        <translation>Teil ändern</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Kommentare %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Revision %1 may go out</source>
        <translation>Fassung %1 darf hinaus</translation>
    </message>
    <message>
        <source>Revision %1 may not go out yet</source>
        <translation>Fassung %1 darf noch nicht hinaus</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>To the legal desk</source>
        <translation>Zur Rechtsabteilung</translation>
    </message>
    <message>
        <source>To the cue</source>
        <translation>Zum Cue</translation>
    </message>
    <message>
        <source>Always inside: mix and master, every stem, MIDI, cue sheets, the clearance with its papers, checksums.</source>
        <translation>Immer dabei: Mix und Master, jeder Stem, MIDI, Cue-Sheets, die Rechteklärung mit ihren Unterlagen, Prüfsummen.</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Goes into the history, with the pack’s checksum</source>
        <translation>Kommt mit der Prüfsumme des Pakets in den Verlauf</translation>
    </message>
    <message>
        <source>Something above is missing</source>
        <translation>Oben fehlt noch etwas</translation>
    </message>
    <message>
        <source>Write a preview</source>
        <translation>Vorschau schreiben</translation>
    </message>
    <message>
        <source>For listening; marked NOT CLEARED everywhere</source>
        <translation>Zum Hören; überall als NOT CLEARED bezeichnet</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>What is written appears here, file by file, with its checksum.</source>
        <translation>Was geschrieben wird, erscheint hier, Datei für Datei, mit seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>nicht geklärt</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Where the pack’s folder is made</source>
        <translation>Wo der Ordner des Pakets entsteht</translation>
    </message>
</context>
<context>
    <name>DifferencesSheet</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translation>Sie sagen dasselbe</translation>
    </message>
    <message>
        <source>Outcome, uses, blocks, conditions and facts are the same in both versions.</source>
        <translation>Ergebnis, Nutzungen, Hindernisse, Auflagen und Tatsachen sind in beiden Versionen gleich.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EnergyCurve</name>
    <message>
        <source>no point</source>
        <translation>kein Punkt</translation>
    </message>
    <message>
        <source>point %1 of %2 at %3: %4 %</source>
        <translation>Punkt %1 von %2 bei %3: %4 %</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Energy curve: %1</source>
        <translation>Energiekurve: %1</translation>
    </message>
    <message>
        <source>Arrows move the point, Ctrl with an arrow chooses another, Insert adds one, Delete removes it.</source>
        <translation>Pfeile bewegen den Punkt, Strg mit Pfeil wählt einen anderen, Einfg fügt einen ein, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>No word says how the energy goes; the style decides. Draw it here.</source>
        <translation>Kein Wort sagt, wie die Energie verläuft; der Stil entscheidet. Zeichnen Sie sie hier.</translation>
    </message>
    <message>
        <source>Energy from 0 to 100 % over %1</source>
        <translation>Energie von 0 bis 100 % über %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 sofort</translation>
    </message>
    <message>
        <source>button</source>
        <translation>Schlussakzent</translation>
    </message>
    <message>
        <source>ring-out</source>
        <translation>ausklingend</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>Ausblende</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n Takt</numerusform>
            <numerusform>%n Takte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: gone, was %2</source>
        <translation>%1: entfällt, war %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>the cue</source>
        <translation>der Cue</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Rechteklärungen</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Auslieferungen</translation>
    </message>
    <message>
        <source>Filter by person or word</source>
        <translation>Nach Person oder Wort filtern</translation>
    </message>
    <message>
        <source>Person or word</source>
        <translation>Person oder Wort</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Each composition, remake, approval, comment and document is recorded here and cannot be edited.</source>
        <translation>Jede Komposition, Neufassung, Freigabe, jeder Kommentar und jedes Dokument steht hier und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Your last edit is taken back as a new revision; what others changed elsewhere stays</source>
        <translation>Ihre letzte Bearbeitung wird als neue Fassung zurückgenommen; was andere anderswo geändert haben, bleibt</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Make revision %1 the newest again</source>
        <translation>Fassung %1 wieder zur neuesten machen</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Fassung %1 wiederherstellen</translation>
    </message>
    <message>
        <source>The stored audio of revision %1 becomes a new revision; nothing is rendered and nothing in between is lost. Where a held part was different then, the database refuses and says who holds it.</source>
        <translation>Das gespeicherte Audio von Fassung %1 wird eine neue Fassung; nichts wird gerendert, und nichts dazwischen geht verloren. Wo ein festgehaltener Teil damals anders war, lehnt die Datenbank ab und sagt, wer ihn hält.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>HitLane</name>
    <message>
        <source>no hit</source>
        <translation>kein Hit</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 von %2 bei %3</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Hits: %1</translation>
    </message>
    <message>
        <source>Arrows move the hit, Ctrl with an arrow chooses another, Insert adds one, Delete removes it, Return goes to its name.</source>
        <translation>Pfeile bewegen den Hit, Strg mit Pfeil wählt einen anderen, Einfg setzt einen, Entf entfernt ihn, Eingabe führt zu seinem Namen.</translation>
    </message>
    <message>
        <source>Press here to place a hit: a cut, a logo, a stop</source>
        <translation>Hier drücken, um einen Hit zu setzen: Schnitt, Logo, Stopp</translation>
    </message>
    <message>
        <source>Hits over %1</source>
        <translation>Hits über %1</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Cues of your projects that wait for a word: changes asked for, or parts that nobody has approved yet.</source>
        <translation>Cues Ihrer Projekte, die auf ein Wort warten: erbetene Änderungen oder Teile, die noch niemand freigegeben hat.</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>Was auf ein Wort wartet</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · Fassung %2 · %3</translation>
    </message>
    <message>
        <source>%1 asks for changes (%2)</source>
        <translation>%1 bittet um Änderungen (%2)</translation>
    </message>
    <message>
        <source>%1 asks: “%2” (%3)</source>
        <translation>%1 bittet: „%2“ (%3)</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>Änderungen erbeten</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts festgehalten</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%1 von %2 Zellen festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Every cue of your projects is held whole, and nobody asks for changes.</source>
        <translation>Jeder Cue Ihrer Projekte ist ganz festgehalten, und niemand bittet um Änderungen.</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>C</source>
        <comment>tonic of a major key or mode</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>C#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Cis</translation>
    </message>
    <message>
        <source>Db</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Des</translation>
    </message>
    <message>
        <source>D</source>
        <comment>tonic of a major key or mode</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>D#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Dis</translation>
    </message>
    <message>
        <source>Eb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Es</translation>
    </message>
    <message>
        <source>E</source>
        <comment>tonic of a major key or mode</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <comment>tonic of a major key or mode</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>F#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Fis</translation>
    </message>
    <message>
        <source>Gb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Ges</translation>
    </message>
    <message>
        <source>G</source>
        <comment>tonic of a major key or mode</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>G#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Gis</translation>
    </message>
    <message>
        <source>Ab</source>
        <comment>tonic of a major key or mode</comment>
        <translation>As</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tonic of a major key or mode</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>Ais</translation>
    </message>
    <message>
        <source>Bb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tonic of a major key or mode</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>C</source>
        <comment>tonic of a minor key</comment>
        <translation>c</translation>
    </message>
    <message>
        <source>C#</source>
        <comment>tonic of a minor key</comment>
        <translation>cis</translation>
    </message>
    <message>
        <source>Db</source>
        <comment>tonic of a minor key</comment>
        <translation>des</translation>
    </message>
    <message>
        <source>D</source>
        <comment>tonic of a minor key</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>D#</source>
        <comment>tonic of a minor key</comment>
        <translation>dis</translation>
    </message>
    <message>
        <source>Eb</source>
        <comment>tonic of a minor key</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>E</source>
        <comment>tonic of a minor key</comment>
        <translation>e</translation>
    </message>
    <message>
        <source>F</source>
        <comment>tonic of a minor key</comment>
        <translation>f</translation>
    </message>
    <message>
        <source>F#</source>
        <comment>tonic of a minor key</comment>
        <translation>fis</translation>
    </message>
    <message>
        <source>Gb</source>
        <comment>tonic of a minor key</comment>
        <translation>ges</translation>
    </message>
    <message>
        <source>G</source>
        <comment>tonic of a minor key</comment>
        <translation>g</translation>
    </message>
    <message>
        <source>G#</source>
        <comment>tonic of a minor key</comment>
        <translation>gis</translation>
    </message>
    <message>
        <source>Ab</source>
        <comment>tonic of a minor key</comment>
        <translation>as</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tonic of a minor key</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>A#</source>
        <comment>tonic of a minor key</comment>
        <translation>ais</translation>
    </message>
    <message>
        <source>Bb</source>
        <comment>tonic of a minor key</comment>
        <translation>b</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tonic of a minor key</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1-Dur</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1-Moll</translation>
    </message>
    <message>
        <source>%1 dorian</source>
        <translation>%1-Dorisch</translation>
    </message>
    <message>
        <source>%1 mixolydian</source>
        <translation>%1-Mixolydisch</translation>
    </message>
    <message>
        <source>%1 lydian</source>
        <translation>%1-Lydisch</translation>
    </message>
    <message>
        <source>%1 phrygian</source>
        <translation>%1-Phrygisch</translation>
    </message>
    <message>
        <source>%1 harmonic minor</source>
        <translation>%1-Moll, harmonisch</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>What each part rests on</source>
        <translation>Worauf jeder Teil beruht</translation>
    </message>
    <message>
        <source>Row of the ledger: %1</source>
        <translation>Zeile im Nachweisbuch: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>Up to: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Up to: %1, %2</source>
        <translation>Zuständig: %1, %2</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Rechteklärung</translation>
    </message>
    <message>
        <source>No clearance covers this cue yet.</source>
        <translation>Noch deckt keine Rechteklärung diesen Cue.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Checks the facts against the rules; nothing is stored</source>
        <translation>Prüft die Tatsachen gegen die Regeln; nichts wird gespeichert</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Ausstellen …</translation>
    </message>
    <message>
        <source>Uses and job from a file …</source>
        <translation>Nutzungen und Auftrag aus einer Datei …</translation>
    </message>
    <message>
        <source>the project’s own uses</source>
        <translation>die Nutzungen des Projekts</translation>
    </message>
    <message>
        <source>What stands in the way, and what would fix it</source>
        <translation>Was im Weg steht und was es behebt</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>sperrt</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Use by use</source>
        <translation>Nutzung für Nutzung</translation>
    </message>
    <message>
        <source>Documents on file</source>
        <translation>Abgelegte Dokumente</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>See what can be cleared</source>
        <translation>Sehen, was geklärt werden kann</translation>
    </message>
    <message>
        <source>A preview checks every take’s recorded origin against the rules, use by use, and says what is missing. Nothing is stored until legal issues it.</source>
        <translation>Eine Vorschau prüft die verzeichnete Herkunft jedes Takes gegen die Regeln, Nutzung für Nutzung, und sagt, was fehlt. Gespeichert wird erst, wenn die Rechtsabteilung ausstellt.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The PDF appears here exactly as it will be filed.</source>
        <translation>Das PDF erscheint hier genau so, wie es abgelegt wird.</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die vorige Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Clearance, page %1</source>
        <translation>Rechteklärung, Seite %1</translation>
    </message>
    <message>
        <source>Issue the clearance</source>
        <translation>Rechteklärung ausstellen</translation>
    </message>
    <message>
        <source>It is numbered, stored once and chained into the history. Nothing issued is edited: a later version supersedes it. The database lets only legal and producers of the project issue.</source>
        <translation>Sie wird nummeriert, einmal gespeichert und in den Verlauf verkettet. Ausgestelltes wird nie geändert: eine spätere Version ersetzt es. Die Datenbank lässt nur Recht und Produktion des Projekts ausstellen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it supersedes the one before</source>
        <translation>Warum sie die vorige ersetzt</translation>
    </message>
    <message>
        <source>Only needed when it supersedes another</source>
        <translation>Nur nötig, wenn sie eine andere ersetzt</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Uses and job facts</source>
        <translation>Nutzungen und Auftragsdaten</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>What each part rests on …</source>
        <translation>Worauf jeder Teil beruht …</translation>
    </message>
    <message>
        <source>Each printed fact with its row of the ledger</source>
        <translation>Jede gedruckte Tatsache mit ihrer Zeile im Nachweisbuch</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Zwei Versionen vergleichen</translation>
    </message>
    <message>
        <source>What the two chosen versions say differently</source>
        <translation>Was die beiden gewählten Versionen verschieden sagen</translation>
    </message>
    <message>
        <source>Without a choice, the last two</source>
        <translation>Ohne Auswahl die letzten beiden</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 zurückziehen</translation>
    </message>
    <message>
        <source>The document and your reason stay on file and in the history. Nothing is delivered under it any more; a new version can be issued.</source>
        <translation>Dokument und Begründung bleiben bei den Akten und im Verlauf. Unter ihm wird nichts mehr ausgeliefert; eine neue Version kann ausgestellt werden.</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>Warum? Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>LoudnessMeter</name>
    <message>
        <source>Momentary loudness</source>
        <translation>Momentane Lautheit</translation>
    </message>
    <message>
        <source>Momentary from −18 to +9 LU around %1 LUFS; the light mark is short-term</source>
        <translation>Momentan von −18 bis +9 LU um %1 LUFS; die helle Marke ist Short-term</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>M LUFS</source>
        <translation>M LUFS</translation>
    </message>
    <message>
        <source>Momentary loudness, LUFS</source>
        <translation>Momentane Lautheit, LUFS</translation>
    </message>
    <message>
        <source>S LUFS</source>
        <translation>S LUFS</translation>
    </message>
    <message>
        <source>Short-term loudness, LUFS</source>
        <translation>Short-term-Lautheit, LUFS</translation>
    </message>
    <message>
        <source>I LUFS</source>
        <translation>I LUFS</translation>
    </message>
    <message>
        <source>Integrated loudness, LUFS</source>
        <translation>Programmlautheit, LUFS</translation>
    </message>
    <message>
        <source>LRA LU</source>
        <translation>LRA LU</translation>
    </message>
    <message>
        <source>Loudness range, LU</source>
        <translation>Lautheitsbereich, LU</translation>
    </message>
    <message>
        <source>TP dBTP</source>
        <translation>TP dBTP</translation>
    </message>
    <message>
        <source>True peak, dBTP</source>
        <translation>True Peak, dBTP</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>New cue</source>
        <translation>Neuer Cue</translation>
    </message>
    <message>
        <source>Legal desk</source>
        <translation>Rechtsabteilung</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>Adresse dieser Stelle kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search cues, projects and commands</source>
        <translation>Cues, Projekte und Befehle suchen</translation>
    </message>
</context>
<context>
    <name>MarkerFlag</name>
    <message>
        <source>Marker %1 at %2</source>
        <translation>Marker %1 bei %2</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>gesetzt von %1</translation>
    </message>
</context>
<context>
    <name>MarkerSheet</name>
    <message>
        <source>Marker at %1</source>
        <translation>Marker bei %1</translation>
    </message>
    <message>
        <source>Marker at %1, %2</source>
        <translation>Marker bei %1, %2</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Marker %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>Move it to the playhead, %1</source>
        <translation>An die Abspielposition verschieben, %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Rename section %1</source>
        <translation>Abschnitt %1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>This makes a revision; no sample changes. A section that is held keeps its name, for an approval names it.</source>
        <translation>Das ergibt eine Fassung; kein Sample ändert sich. Ein festgehaltener Abschnitt behält seinen Namen, denn eine Freigabe nennt ihn.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>register</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>spielt</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>true peak</source>
        <translation>True Peak</translation>
    </message>
    <message>
        <source>the client’s words</source>
        <translation>die Worte des Kunden</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>start of the picture</source>
        <translation>Bildanfang</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>wanted instruments</source>
        <translation>gewünschte Instrumente</translation>
    </message>
    <message>
        <source>unwanted instruments</source>
        <translation>unerwünschte Instrumente</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>Stems</translation>
    </message>
    <message>
        <source>number of stems</source>
        <translation>Zahl der Stems</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>reference tracks</source>
        <translation>Referenztitel</translation>
    </message>
    <message>
        <source>to avoid</source>
        <translation>zu vermeiden</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Nutzungen</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>Close the notes</source>
        <translation>Noten schließen</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>Der Abschnitt davor</translation>
    </message>
    <message>
        <source>The section after</source>
        <translation>Der Abschnitt danach</translation>
    </message>
    <message>
        <source>The stem above</source>
        <translation>Der Stem darüber</translation>
    </message>
    <message>
        <source>The stem below</source>
        <translation>Der Stem darunter</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Kein Raster</translation>
    </message>
    <message>
        <source>Grid of %1</source>
        <translation>Raster %1</translation>
    </message>
    <message>
        <source>Add a note at the playhead</source>
        <translation>Eine Note an der Abspielposition einfügen</translation>
    </message>
    <message>
        <source>Delete the selected notes</source>
        <translation>Die ausgewählten Noten löschen</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>Shorten the selected notes by one grid step</source>
        <translation>Die ausgewählten Noten um einen Rasterschritt kürzen</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>Lengthen the selected notes by one grid step</source>
        <translation>Die ausgewählten Noten um einen Rasterschritt verlängern</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>leiser</translation>
    </message>
    <message>
        <source>Play the selected notes softer</source>
        <translation>Die ausgewählten Noten leiser spielen</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>lauter</translation>
    </message>
    <message>
        <source>Play the selected notes louder</source>
        <translation>Die ausgewählten Noten lauter spielen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Notes of %1 in %2</source>
        <translation>Noten von %1 in %2</translation>
    </message>
    <message>
        <source>Reading the notes …</source>
        <translation>Die Noten werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing is played here.</source>
        <translation>Hier wird nichts gespielt.</translation>
    </message>
    <message>
        <source>Nothing is played here. Double-click to write a note.</source>
        <translation>Hier wird nichts gespielt. Ein Doppelklick schreibt eine Note.</translation>
    </message>
    <message>
        <source>Back to the stored notes</source>
        <translation>Zurück zu den gespeicherten Noten</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Ask to unlock …</source>
        <translation>Um Aufheben bitten …</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Reference picture %1</source>
        <translation>Referenzbild %1</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>%1 ms off the sound; at most %2 ms since it plays</source>
        <translation>%1 ms neben dem Ton; höchstens %2 ms, seit es läuft</translation>
    </message>
    <message>
        <source>Choose the film that this cue is for: MOV or MP4 with H.264. It follows the sound, stays on this machine, and is never delivered.</source>
        <translation>Wählen Sie den Film zu diesem Cue: MOV oder MP4 mit H.264. Er folgt dem Ton, bleibt auf diesem Rechner und wird nie ausgeliefert.</translation>
    </message>
    <message>
        <source>Choose a film …</source>
        <translation>Film wählen …</translation>
    </message>
    <message>
        <source>Another film …</source>
        <translation>Anderer Film …</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Film begins at the playhead</source>
        <translation>Film beginnt an der Abspielposition</translation>
    </message>
    <message>
        <source>Now it begins at %1</source>
        <translation>Jetzt beginnt er bei %1</translation>
    </message>
    <message>
        <source>At the cue&apos;s start</source>
        <translation>Am Anfang des Cues</translation>
    </message>
    <message>
        <source>Guide voice</source>
        <translation>Hilfsstimme</translation>
    </message>
    <message>
        <source>A WAV to listen along to. It is heard here only: no meter counts it, nothing that is delivered has it.</source>
        <translation>Eine WAV-Datei zum Mithören. Sie klingt nur hier: keine Anzeige zählt sie, nichts Ausgeliefertes enthält sie.</translation>
    </message>
    <message>
        <source>Level of the guide voice</source>
        <translation>Pegel der Hilfsstimme</translation>
    </message>
    <message>
        <source>Choose a voice …</source>
        <translation>Stimme wählen …</translation>
    </message>
    <message>
        <source>Another voice …</source>
        <translation>Andere Stimme …</translation>
    </message>
    <message>
        <source>Without voice</source>
        <translation>Ohne Stimme</translation>
    </message>
    <message>
        <source>The film of this cue</source>
        <translation>Der Film zu diesem Cue</translation>
    </message>
    <message>
        <source>Films (*.mov *.mp4 *.m4v *.mkv)</source>
        <translation>Filme (*.mov *.mp4 *.m4v *.mkv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The guide voice</source>
        <translation>Die Hilfsstimme</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.aif *.aiff)</source>
        <translation>Aufnahmen (*.wav *.flac *.aif *.aiff)</translation>
    </message>
    <message>
        <source>Send tapped hits to the brief</source>
        <translation>Getippte Hits ins Briefing übernehmen</translation>
    </message>
    <message>
        <source>Open hits become hits of the brief’s next version</source>
        <translation>Offene Hits kommen in die nächste Version des Briefings</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>no audio device; the clock runs silently</source>
        <translation>kein Audiogerät; die Uhr läuft stumm</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>A project belongs to a client and holds its cues, its people and its papers.</source>
        <translation>Ein Projekt gehört einem Kunden und enthält seine Cues, Leute und Unterlagen.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Datenbank wird geöffnet</translation>
    </message>
    <message>
        <source>The first start makes a private database in your data folder.</source>
        <translation>Der erste Start legt eine private Datenbank in Ihrem Datenordner an.</translation>
    </message>
    <message>
        <source>Making a demo project</source>
        <translation>Demoprojekt wird angelegt</translation>
    </message>
    <message>
        <source>One cue of sixty seconds from a sample brief, so that there is something to look at.</source>
        <translation>Ein Cue von sechzig Sekunden aus einem Beispiel-Briefing, damit es etwas zu sehen gibt.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Projects by client</source>
        <translation>Projekte nach Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n Cue</numerusform>
            <numerusform>%n Cues</numerusform>
        </translation>
    </message>
    <message>
        <source>No final approver yet: nothing can be held until the project has one.</source>
        <translation>Noch gibt niemand endgültig frei: Bis dahin kann nichts festgehalten werden.</translation>
    </message>
    <message>
        <source>%1’s word holds · members: %2</source>
        <translation>Das Wort von %1 gilt · Mitglieder: %2</translation>
    </message>
    <message>
        <source>New cue from a brief</source>
        <translation>Neuer Cue aus einem Briefing</translation>
    </message>
    <message>
        <source>Cues of this project</source>
        <translation>Cues dieses Projekts</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Timeline öffnen</translation>
    </message>
    <message>
        <source>No cue in this project</source>
        <translation>Kein Cue in diesem Projekt</translation>
    </message>
    <message>
        <source>Write or paste what the client said; what is understood is shown beside it before anything is composed.</source>
        <translation>Schreiben oder fügen Sie ein, was der Kunde sagte; was verstanden wird, steht daneben, bevor komponiert wird.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>An existing client or a new one</source>
        <translation>Ein vorhandener oder ein neuer Kunde</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Spring campaign</source>
        <translation>Frühjahrskampagne</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>RemakePanel</name>
    <message>
        <source>Click a section or drag over the timeline to say which part.</source>
        <translation>Klicken Sie einen Abschnitt an oder ziehen Sie über die Timeline, um den Teil zu wählen.</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>Ganzer Teil</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>ruhiger</translation>
    </message>
    <message>
        <source>more driving</source>
        <translation>treibender</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>fewer notes</source>
        <translation>weniger Noten</translation>
    </message>
    <message>
        <source>more notes</source>
        <translation>mehr Noten</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>tiefer</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Verlangt: %1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Arbeitet …</translation>
    </message>
    <message>
        <source>Make three alternatives</source>
        <translation>Drei Alternativen machen</translation>
    </message>
    <message>
        <source>This is an older revision; remaking starts from the newest.</source>
        <translation>Das ist eine ältere Fassung; neu gemacht wird von der neuesten aus.</translation>
    </message>
    <message>
        <source>Hear, at the same place</source>
        <translation>An derselben Stelle hören</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Pegel angeglichen</translation>
    </message>
    <message>
        <source>Levels as they are</source>
        <translation>Pegel wie sie sind</translation>
    </message>
    <message>
        <source>Current, revision %1</source>
        <translation>Aktuell, Fassung %1</translation>
    </message>
    <message>
        <source>Accept alternative %1</source>
        <translation>Alternative %1 annehmen</translation>
    </message>
    <message>
        <source>Accept the one you hear</source>
        <translation>Die gehörte annehmen</translation>
    </message>
    <message>
        <source>Prove what stayed since revision %1</source>
        <translation>Nachweisen, was seit Fassung %1 blieb</translation>
    </message>
    <message>
        <source>What shall change, in words</source>
        <translation>Was sich ändern soll, in Worten</translation>
    </message>
    <message>
        <source>In words: warmer, less busy, no drums</source>
        <translation>In Worten: warmer, less busy, no drums</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>straighter</source>
        <translation>gerader</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>lockerer</translation>
    </message>
    <message>
        <source>What stays, who plays</source>
        <translation>Was bleibt, wer spielt</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>Like before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>egal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who plays</source>
        <translation>Wer spielt</translation>
    </message>
    <message>
        <source>Who plays %1</source>
        <translation>Wer %1 spielt</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>trained net</source>
        <translation>trainiertes Netz</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>Ask to unlock …</source>
        <translation>Um Aufheben bitten …</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>Section %1, %2, %3, energy %4 %</source>
        <translation>Abschnitt %1, %2, %3, Energie %4 %</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>festgehalten: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
    <message>
        <source>Partly held: %1</source>
        <translation>Teils festgehalten: %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Ask them first; an approval is withdrawn beside the timeline, under Approvals, with a reason.</source>
        <translation>Fragen Sie zuerst nach; eine Freigabe wird neben der Timeline unter „Freigaben“ mit Grund zurückgezogen.</translation>
    </message>
    <message>
        <source>Approve the part beside the timeline, under Approvals.</source>
        <translation>Geben Sie den Teil neben der Timeline unter „Freigaben“ frei.</translation>
    </message>
    <message>
        <source>The legal desk issues a clearance.</source>
        <translation>Die Rechtsabteilung stellt eine Rechteklärung aus.</translation>
    </message>
    <message>
        <source>Whoever decides signs in and records it.</source>
        <translation>Wer entscheidet, meldet sich an und hält es fest.</translation>
    </message>
    <message>
        <source>New alternatives are made under “Fix this part”.</source>
        <translation>Neue Alternativen entstehen unter „Teil ändern“.</translation>
    </message>
    <message>
        <source>A producer or an admin adds people to the project.</source>
        <translation>Produktion oder Verwaltung fügt dem Projekt Personen hinzu.</translation>
    </message>
    <message>
        <source>Packs are written on the delivery page.</source>
        <translation>Pakete werden auf der Seite „Auslieferung“ geschrieben.</translation>
    </message>
    <message>
        <source>What is held stays as approved. Choose another part, or withdraw the approval with a reason.</source>
        <translation>Was festgehalten ist, bleibt wie freigegeben. Wählen Sie einen anderen Teil oder ziehen Sie die Freigabe mit Grund zurück.</translation>
    </message>
    <message>
        <source>Ask somebody in the right role; the database decides, this window only says so.</source>
        <translation>Fragen Sie jemanden in der richtigen Rolle; die Datenbank entscheidet, dieses Fenster sagt es nur.</translation>
    </message>
    <message>
        <source>Somebody was first. Press F5 to see the newest state, then try again.</source>
        <translation>Jemand war schneller. F5 zeigt den neuesten Stand; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here; it is connected again with the next action.</source>
        <translation>Nichts wurde geändert. Was Sie geschrieben haben, ist noch da; mit der nächsten Aktion wird neu verbunden.</translation>
    </message>
    <message>
        <source>Press F5 to see whether it arrived before trying again.</source>
        <translation>Sehen Sie mit F5 nach, ob es angekommen ist, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Something that must come first is missing.</source>
        <translation>Etwas, das vorher kommen muss, fehlt.</translation>
    </message>
    <message>
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5. Ask them, then withdraw the approval.</source>
        <translation>Abschnitt %1, Stem %2 ist festgehalten: %3 am %4 bei Fassung %5. Fragen Sie nach, dann ziehen Sie die Freigabe zurück.</translation>
    </message>
    <message>
        <source>approval recorded by %1 for %2</source>
        <translation>Freigabe, von %1 für %2 festgehalten</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Sign in to a team server</source>
        <translation>An einem Team-Server anmelden</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Diesen Server vergessen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Folder of audio that the team shares</source>
        <translation>Audio-Ordner, den das Team teilt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Auf diesem Computer arbeiten</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the new keys; Escape keeps the old ones, Backspace takes them away.</source>
        <translation>Drücken Sie die neuen Tasten; Esc behält die alten, die Rücktaste nimmt sie weg.</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Wählen Sie eine Aktion, um ihr andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Diese Tasten gehören zu „%1“.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>keys …</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Alle wie ausgeliefert</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stopping …</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is being made</source>
        <translation>Laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>The connection is lost; trying again … What you type is kept.</source>
        <translation>Die Verbindung ist verloren; neuer Versuch … Was Sie schreiben, bleibt.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 · %4</source>
        <translation>%1 · %2, %3 · %4</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>Datenbank wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>StemHead</name>
    <message>
        <source>Remake and approve %1</source>
        <translation>%1 neu machen und freigeben</translation>
    </message>
    <message>
        <source>Remakes and approvals are about the ticked stems</source>
        <translation>Neumachen und Freigeben gilt für die angehakten Stems</translation>
    </message>
    <message>
        <source>Solo %1 (Alt: alone)</source>
        <translation>Solo %1 (Alt: allein)</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>Listening level of %1</source>
        <translation>Abhörpegel von %1</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>StemHeads</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>key
bpm · energy</source>
        <translation>Tonart
bpm · Energie</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Reading the stored audio …</source>
        <translation>Gespeichertes Audio wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>bar.beat</source>
        <translation>Takt.Schlag</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>timecode</source>
        <translation>Timecode</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Ask to unlock %1 in %2</source>
        <translation>Um Aufheben der Sperre bitten: %1 in %2</translation>
    </message>
    <message>
        <source>Nothing of what is selected is held.</source>
        <translation>Nichts von der Auswahl ist festgehalten.</translation>
    </message>
    <message>
        <source>Why it should be unlocked</source>
        <translation>Warum es frei werden soll</translation>
    </message>
    <message>
        <source>This becomes a comment that is given to whoever approved it or recorded the approval. It stays held until they withdraw it.</source>
        <translation>Das wird ein Kommentar an die Person, die es freigegeben oder die Freigabe festgehalten hat. Es bleibt festgehalten, bis sie sie zurückzieht.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Actions</name>
    <message>
        <source>Menu of all commands</source>
        <translation>Menü aller Befehle</translation>
    </message>
    <message>
        <source>Menu of the selection</source>
        <translation>Menü der Auswahl</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>Was auf ein Wort wartet</translation>
    </message>
    <message>
        <source>New cue from a brief</source>
        <translation>Neuer Cue aus einem Briefing</translation>
    </message>
    <message>
        <source>Timeline of the cue</source>
        <translation>Timeline des Cues</translation>
    </message>
    <message>
        <source>Legal desk of the cue</source>
        <translation>Rechtsabteilung des Cues</translation>
    </message>
    <message>
        <source>History of the cue</source>
        <translation>Verlauf des Cues</translation>
    </message>
    <message>
        <source>Compare revisions of the cue</source>
        <translation>Fassungen des Cues vergleichen</translation>
    </message>
    <message>
        <source>Delivery of the cue</source>
        <translation>Auslieferung des Cues</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>Adresse dieser Stelle kopieren</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play forward, faster each time</source>
        <translation>Vorwärts spielen, jedes Mal schneller</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play backward, faster each time</source>
        <translation>Rückwärts spielen, jedes Mal schneller</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>One bar back</source>
        <translation>Einen Takt zurück</translation>
    </message>
    <message>
        <source>One bar on</source>
        <translation>Einen Takt weiter</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Auswahl wiederholen</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Der Abspielposition folgen</translation>
    </message>
    <message>
        <source>Switch between the last two versions</source>
        <translation>Zwischen den letzten beiden Versionen wechseln</translation>
    </message>
    <message>
        <source>Match the level of versions</source>
        <translation>Pegel der Versionen angleichen</translation>
    </message>
    <message>
        <source>Hear the current version</source>
        <translation>Aktuelle Version hören</translation>
    </message>
    <message>
        <source>Hear alternative %1</source>
        <translation>Alternative %1 hören</translation>
    </message>
    <message>
        <source>Make three alternatives of the selection</source>
        <translation>Drei Alternativen der Auswahl machen</translation>
    </message>
    <message>
        <source>Accept the alternative being heard</source>
        <translation>Die gehörte Alternative annehmen</translation>
    </message>
    <message>
        <source>Cut the section at the playhead</source>
        <translation>Abschnitt an der Abspielposition teilen</translation>
    </message>
    <message>
        <source>Cancel what is being made</source>
        <translation>Laufende Arbeit abbrechen</translation>
    </message>
    <message>
        <source>Comment at the playhead</source>
        <translation>Kommentar an der Abspielposition</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Voriger Kommentar</translation>
    </message>
    <message>
        <source>Approve the selection</source>
        <translation>Auswahl freigeben</translation>
    </message>
    <message>
        <source>Select the whole cue</source>
        <translation>Ganzen Cue auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit the cue into the window</source>
        <translation>Cue ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Fit the selection into the window</source>
        <translation>Auswahl ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Sign in to a team server</source>
        <translation>An einem Team-Server anmelden</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Next theme: light, dark, high contrast</source>
        <translation>Nächstes Farbschema: hell, dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Select from the playhead on</source>
        <translation>Ab der Abspielposition auswählen</translation>
    </message>
    <message>
        <source>Select up to the playhead</source>
        <translation>Bis zur Abspielposition auswählen</translation>
    </message>
    <message>
        <source>Notes of the cell: piano roll</source>
        <translation>Noten der Zelle: Pianorolle</translation>
    </message>
    <message>
        <source>Offer the written notes as an alternative</source>
        <translation>Die geschriebenen Noten als Alternative anbieten</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Den Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Ask to unlock what is held</source>
        <translation>Um Aufheben des Festhaltens bitten</translation>
    </message>
    <message>
        <source>Marker at the playhead</source>
        <translation>Marker an der Abspielposition</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>Hit at the playhead, as a comment</source>
        <translation>Hit an der Abspielposition, als Kommentar</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Referenzbild</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Nächster Marker</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Voriger Marker</translation>
    </message>
    <message>
        <source>Brief of the cue and its versions</source>
        <translation>Briefing des Cues und seine Versionen</translation>
    </message>
    <message>
        <source>Send tapped hits to the brief</source>
        <translation>Getippte Hits ins Briefing übernehmen</translation>
    </message>
</context>
<context>
    <name>fermata::ui::BriefPresenter</name>
    <message>
        <source>%1 long</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 B/s</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Hit</numerusform>
            <numerusform>%n Hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) placed; save the brief to keep them.</source>
        <translation>
            <numerusform>%n Hit gesetzt; sichern Sie das Briefing, um ihn zu behalten.</numerusform>
            <numerusform>%n Hits gesetzt; sichern Sie das Briefing, um sie zu behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief has these hits already.</source>
        <translation>Das Briefing hat diese Hits schon.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>revisions %1 to %2</source>
        <translation>Fassungen %1 bis %2</translation>
    </message>
    <message>
        <source>Saving the brief</source>
        <translation>Das Briefing wird gesichert</translation>
    </message>
    <message>
        <source>Revision %1: the brief was changed, no sample was.</source>
        <translation>Fassung %1: das Briefing wurde geändert, kein Sample.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ComparePresenter</name>
    <message>
        <source>silence: bit-identical</source>
        <translation>Stille: bitgleich</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>%1%2 LU</source>
        <translation>%1%2 LU</translation>
    </message>
    <message>
        <source>Comparing every sample of revisions %1 and %2 …</source>
        <translation>Jedes Sample der Fassungen %1 und %2 wird verglichen …</translation>
    </message>
    <message>
        <source>cannot be laid side by side</source>
        <translation>lässt sich nicht nebeneinanderlegen</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>%1 of %2 cells are bit-identical. %3 samples compared; outside what was asked, none differs.</source>
        <translation>%1 von %2 Zellen sind bitgleich. %3 Samples verglichen; außerhalb des Verlangten weicht keines ab.</translation>
    </message>
    <message>
        <source>%1 samples differ that nobody asked to change. Do not deliver before this is explained.</source>
        <translation>%1 Samples weichen ab, die niemand ändern wollte. Nicht ausliefern, bevor das geklärt ist.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::CuePresenter</name>
    <message>
        <source>recorded by %1 for %2</source>
        <translation>von %1 für %2 festgehalten</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>open again: %1</source>
        <translation>wieder offen: %1</translation>
    </message>
    <message>
        <source>nobody looks after it now</source>
        <translation>niemand kümmert sich mehr darum</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>an %1 gegeben</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>changes, please</source>
        <translation>bitte ändern</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP</source>
        <translation>%1 LUFS, %2 dBTP</translation>
    </message>
    <message>
        <source>Revision %1 is there; you still see revision %2.</source>
        <translation>Fassung %1 ist da; Sie sehen weiter Fassung %2.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1, %2, Fassung %3</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>Takte %1–%2</translation>
    </message>
    <message>
        <source>%1 – %2 · bars %3–%4 · %5</source>
        <translation>%1 – %2 · Takte %3–%4 · %5</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in here are held: %1</source>
        <translation>
            <numerusform>%n Zelle hierin ist festgehalten: %1</numerusform>
            <numerusform>%n Zellen hierin sind festgehalten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the part first: click a section, or drag over the ruler.</source>
        <translation>Zuerst die Stelle auswählen: einen Abschnitt anklicken oder über das Lineal ziehen.</translation>
    </message>
    <message>
        <source>Making alternatives for %1</source>
        <translation>Alternativen für %1 werden gemacht</translation>
    </message>
    <message>
        <source>an old ring-out still sounds in held %1</source>
        <translation>ein alter Ausklang ist im festgehaltenen %1 noch zu hören</translation>
    </message>
    <message>
        <source>%1 dB to match</source>
        <translation>%1 dB angeglichen</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Alternative %1</translation>
    </message>
    <message>
        <source>Choose an alternative first: keys 2 to 9 switch to one.</source>
        <translation>Zuerst eine Alternative wählen: die Tasten 2 bis 9 schalten um.</translation>
    </message>
    <message>
        <source>Accepting alternative %1</source>
        <translation>Alternative %1 wird angenommen</translation>
    </message>
    <message>
        <source>Cutting the section at %1</source>
        <translation>Abschnitt wird bei %1 geteilt</translation>
    </message>
    <message>
        <source>Revision %1: cut in two, no sample changed.</source>
        <translation>Fassung %1: geteilt, kein Sample geändert.</translation>
    </message>
    <message>
        <source>Comparing every sample of revisions %1 and %2 …</source>
        <translation>Jedes Sample der Fassungen %1 und %2 wird verglichen …</translation>
    </message>
    <message>
        <source>Revision %1 → %2: %3 of %4 cells stayed. %5 samples compared; outside what was remade, none differs.</source>
        <translation>Fassung %1 → %2: %3 von %4 Zellen sind geblieben. %5 Samples verglichen; außerhalb des Neugemachten weicht keines ab.</translation>
    </message>
    <message>
        <source>Revision %1 → %2: %3 samples differ outside what was remade. Do not deliver before this is explained.</source>
        <translation>Fassung %1 → %2: %3 Samples weichen außerhalb des Neugemachten ab. Nicht ausliefern, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>alle Abschnitte</translation>
    </message>
    <message>
        <source>all stems</source>
        <translation>alle Stems</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>zurückgezogen: %1</translation>
    </message>
    <message>
        <source>asks for changes</source>
        <translation>bittet um Änderungen</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>%1  ·  %2 – %3</source>
        <translation>%1  ·  %2 – %3</translation>
    </message>
    <message>
        <source>The evidence “%1” cannot be read or is empty.</source>
        <translation>Der Beleg „%1“ ist nicht lesbar oder leer.</translation>
    </message>
    <message>
        <source>The project has no final approver yet; add a client person to it first.</source>
        <translation>Das Projekt hat noch niemanden für die endgültige Freigabe; fügen Sie zuerst eine Person des Kunden hinzu.</translation>
    </message>
    <message>
        <source>Approved; held from now on, bit for bit.</source>
        <translation>Freigegeben; ab jetzt Bit für Bit festgehalten.</translation>
    </message>
    <message>
        <source>Changes requested.</source>
        <translation>Änderungen erbeten.</translation>
    </message>
    <message>
        <source>Noted as advice: only the final approver&apos;s word holds.</source>
        <translation>Als Rat vermerkt: Nur das Wort der endgültigen Freigabe gilt.</translation>
    </message>
    <message>
        <source>Withdrawn; what it held is free again.</source>
        <translation>Zurückgezogen; was sie festhielt, ist wieder frei.</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>%1 spielt nicht</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 spielt</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <translation>„%1“ → %2</translation>
    </message>
    <message>
        <source>%1 keeps its %2</source>
        <translation>%1 behält: %2</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>%1 % as it was</source>
        <translation>%1 % wie zuvor</translation>
    </message>
    <message>
        <source>played by: %1</source>
        <translation>gespielt von: %1</translation>
    </message>
    <message>
        <source>%1 played by: %2</source>
        <translation>%1 gespielt von: %2</translation>
    </message>
    <message>
        <source>Nothing of “%1” is understood; say it like “warmer, less busy” or “melody.density=-0.2”.</source>
        <translation>Von „%1“ wird nichts verstanden; sagen Sie es wie „warmer, less busy“ oder „melody.density=-0.2“.</translation>
    </message>
    <message>
        <source>Playing the written notes of %1</source>
        <translation>Die geschriebenen Noten von %1 werden gespielt</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>von Hand geschrieben</translation>
    </message>
    <message>
        <source>Renaming section %1</source>
        <translation>Abschnitt %1 wird umbenannt</translation>
    </message>
    <message>
        <source>Revision %1: section %2 is called %3, no sample changed.</source>
        <translation>Fassung %1: Abschnitt %2 heißt %3, kein Sample hat sich geändert.</translation>
    </message>
    <message>
        <source>Asked; the comment is open to everybody.</source>
        <translation>Gefragt; der Kommentar steht allen offen.</translation>
    </message>
    <message>
        <source>Asked; the comment was given to %1.</source>
        <translation>Gefragt; der Kommentar wurde %1 gegeben.</translation>
    </message>
    <message>
        <source>Hit at %1</source>
        <translation>Hit bei %1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::DeliveryPresenter</name>
    <message>
        <source>Every part is approved and held</source>
        <translation>Jeder Teil ist freigegeben und festgehalten</translation>
    </message>
    <message>
        <source>all %1 cells of revision %2</source>
        <translation>alle %1 Zellen von Fassung %2</translation>
    </message>
    <message>
        <source>%1 of %2 cells of revision %3; the final approver’s word is missing for the rest</source>
        <translation>%1 von %2 Zellen von Fassung %3; für den Rest fehlt die endgültige Freigabe</translation>
    </message>
    <message>
        <source>A clearance is issued for this revision</source>
        <translation>Für diese Fassung ist eine Rechteklärung ausgestellt</translation>
    </message>
    <message>
        <source>%1, version %2, by %3</source>
        <translation>%1, Version %2, von %3</translation>
    </message>
    <message>
        <source>none covers revision %1 yet</source>
        <translation>noch keine deckt Fassung %1</translation>
    </message>
    <message>
        <source>The clearance does not block</source>
        <translation>Die Rechteklärung sperrt nicht</translation>
    </message>
    <message>
        <source>it says what is missing and what would fix it</source>
        <translation>sie sagt, was fehlt und was es behebt</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>cleared with conditions; they go out with the pack</source>
        <translation>mit Auflagen geklärt; sie gehen mit dem Paket hinaus</translation>
    </message>
    <message>
        <source>The database would refuse it</source>
        <translation>Die Datenbank würde es ablehnen</translation>
    </message>
    <message>
        <source>Further music, made of the held stems by addition and gain alone</source>
        <translation>Weitere Musik, allein durch Summe und Pegel aus den festgehaltenen Stems</translation>
    </message>
    <message>
        <source>Further masters at another loudness</source>
        <translation>Weitere Master mit anderer Lautheit</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>Dateien für andere Programme</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Alternativfassungen</translation>
    </message>
    <message>
        <source>without melody, without drums, underscore, loop and sting, as far as the cue allows</source>
        <translation>ohne Melodie, ohne Schlagzeug, Underscore, Loop und Sting, soweit der Cue es zulässt</translation>
    </message>
    <message>
        <source>Mastered stems</source>
        <translation>Gemasterte Stems</translation>
    </message>
    <message>
        <source>each stem with the master’s gain</source>
        <translation>jeder Stem mit der Verstärkung des Masters</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP</source>
        <translation>%1 LUFS, %2 dBTP</translation>
    </message>
    <message>
        <source>DAWproject</source>
        <translation>DAWproject</translation>
    </message>
    <message>
        <source>the stems in place, with tempo and markers</source>
        <translation>die Stems am Platz, mit Tempo und Markern</translation>
    </message>
    <message>
        <source>Game states</source>
        <translation>Spielzustände</translation>
    </message>
    <message>
        <source>sections as states by their energy, for a game engine</source>
        <translation>Abschnitte nach Energie als Zustände für eine Game-Engine</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose another folder.</source>
        <translation>Nach „%1“ lässt sich nichts schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Writing a preview pack</source>
        <translation>Vorschaupaket wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Paket wird geschrieben</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, manifest SHA-256 %2</source>
        <translation>
            <numerusform>%n Datei, %1, SHA-256 des Manifests %2</numerusform>
            <numerusform>%n Dateien, %1, SHA-256 des Manifests %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview for listening, marked NOT CLEARED in every document.</source>
        <translation>Eine Vorschau zum Hören, in jedem Dokument als NOT CLEARED bezeichnet.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::LegalPresenter</name>
    <message>
        <source>Issuing the clearance</source>
        <translation>Rechteklärung wird ausgestellt</translation>
    </message>
    <message>
        <source>Checking the rights</source>
        <translation>Rechte werden geprüft</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Preview, not issued</source>
        <translation>Vorschau, nicht ausgestellt</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>issued by %1 on %2</source>
        <translation>ausgestellt von %1 am %2</translation>
    </message>
    <message>
        <source>%1 events of this project, each chained to the one before; recomputed now, no fault. Head %2…</source>
        <translation>%1 Ereignisse dieses Projekts, jedes mit dem vorigen verkettet; eben nachgerechnet, kein Fehler. Kopf %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the history: %1</source>
        <translation>
            <numerusform>%n Fehler im Verlauf: %1</numerusform>
            <numerusform>%n Fehler im Verlauf: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>%1, version %2 → %3, version %4</source>
        <translation>%1, Version %2 → %3, Version %4</translation>
    </message>
    <message>
        <source>%1 is withdrawn. It stays on file, and nothing is delivered under it any more.</source>
        <translation>%1 ist zurückgezogen. Sie bleibt bei den Akten; unter ihr wird nichts mehr ausgeliefert.</translation>
    </message>
    <message>
        <source>take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>No origin is recorded.</source>
        <translation>Es ist keine Herkunft festgehalten.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Fassung %1: %2</translation>
    </message>
    <message>
        <source>Restoring revision %1</source>
        <translation>Fassung %1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Picture</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 B/s</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Choose it again, or another file.</source>
        <translation>„%1“ ist nicht mehr da. Wählen Sie die Datei erneut oder eine andere.</translation>
    </message>
    <message>
        <source>Qt Multimedia finds nothing here that plays films. Install libqt6multimedia6 with its FFmpeg part (Debian: apt install libqt6multimedia6), or gstreamer1.0-libav and gstreamer1.0-plugins-good.</source>
        <translation>Qt Multimedia findet hier nichts, was Filme abspielt. Installieren Sie libqt6multimedia6 mit seinem FFmpeg-Teil (Debian: apt install libqt6multimedia6) oder gstreamer1.0-libav und gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: %2. MOV or MP4 with H.264 is what works everywhere; with GStreamer install gstreamer1.0-libav.</source>
        <translation>„%1“ kann nicht gezeigt werden: %2. MOV oder MP4 mit H.264 geht überall; mit GStreamer installieren Sie gstreamer1.0-libav.</translation>
    </message>
    <message>
        <source>“%1” has no picture.</source>
        <translation>„%1“ hat kein Bild.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::RollItem</name>
    <message>
        <source>velocity</source>
        <translation>Anschlag</translation>
    </message>
</context>
<context>
    <name>fermata::ui::RollPresenter</name>
    <message>
        <source>Held: %1, %2, revision %3. Its notes can be looked at, not changed.</source>
        <translation>Festgehalten: %1, %2, Fassung %3. Die Noten können angesehen, nicht geändert werden.</translation>
    </message>
    <message>
        <source>This is an older revision; notes are written into the newest.</source>
        <translation>Dies ist eine ältere Fassung; Noten werden in die neueste geschrieben.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Bassdrum</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Snare</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Klatschen</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Rim</translation>
    </message>
    <message>
        <source>Closed hat</source>
        <translation>Hi-Hat zu</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>Hi-Hat offen</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>Shaker</source>
        <translation>Shaker</translation>
    </message>
    <message>
        <source>Low tom</source>
        <translation>Tom tief</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>Tom mittel</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom hoch</translation>
    </message>
    <message>
        <source>Riser</source>
        <translation>Riser</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Becken rückw.</translation>
    </message>
    <message>
        <source>Whoosh</source>
        <translation>Whoosh</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>adding a note</source>
        <translation>Note einfügen</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>changing the length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>changing the velocity</source>
        <translation>Anschlag ändern</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>going back to the stored notes</source>
        <translation>Zurück zu den gespeicherten Noten</translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s)</source>
        <translation>
            <numerusform>%n Tick</numerusform>
            <numerusform>%n Ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Note</numerusform>
            <numerusform>%n Noten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n Note ausgewählt</numerusform>
            <numerusform>%n Noten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2.%3, length %4, velocity %5</source>
        <translation>%1 bei %2.%3, Länge %4, Anschlag %5</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n behalten</numerusform>
            <numerusform>%n behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::Servers</name>
    <message>
        <source>Write where the server is, for example db.example.org/fermata.</source>
        <translation>Schreiben Sie, wo der Server ist, zum Beispiel db.example.org/fermata.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. It looks like db.example.org/fermata.</source>
        <translation>„%1“ ist keine Adresse eines Servers. Sie sieht aus wie db.example.org/fermata.</translation>
    </message>
    <message>
        <source>Choose the folder of audio that the team shares; your administrator knows it.</source>
        <translation>Wählen Sie den Audio-Ordner, den das Team teilt; Ihre Verwaltung kennt ihn.</translation>
    </message>
    <message>
        <source>There is no folder “%1” on this computer. Is the share mounted?</source>
        <translation>Auf diesem Computer gibt es keinen Ordner „%1“. Ist die Freigabe eingebunden?</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Session</name>
    <message>
        <source>Connected again; everything was read anew.</source>
        <translation>Wieder verbunden; alles wurde neu gelesen.</translation>
    </message>
    <message>
        <source>Making a demo project</source>
        <translation>Demoprojekt wird angelegt</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 is in this project</source>
        <translation>%1 ist in diesem Projekt</translation>
    </message>
    <message>
        <source>%1 is in “%2”</source>
        <translation>%1 ist in „%2“</translation>
    </message>
    <message>
        <source>There is no project “%1” that you may see.</source>
        <translation>Es gibt kein Projekt „%1“, das Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>There is no cue “%1” in “%2”.</source>
        <translation>In „%2“ gibt es keinen Cue „%1“.</translation>
    </message>
    <message>
        <source>The address of this place is on the clipboard.</source>
        <translation>Die Adresse dieser Stelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>Wählen Sie zuerst ein Projekt.</translation>
    </message>
    <message>
        <source>Composing “%1”</source>
        <translation>„%1“ wird komponiert</translation>
    </message>
    <message>
        <source>a cue</source>
        <translation>ein Cue</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>No open comment is a tapped hit. Tap some on the picture first.</source>
        <translation>Kein offener Kommentar ist ein getippter Hit. Tippen Sie zuerst welche am Bild.</translation>
    </message>
</context>
</TS>
