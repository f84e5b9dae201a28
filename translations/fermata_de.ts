<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Address</name>
    <message>
        <source>“%1” is no address of Fermata: %2</source>
        <translation>„%1“ ist keine Adresse von Fermata: %2</translation>
    </message>
    <message>
        <source>it does not begin with fermata://.</source>
        <translation>sie beginnt nicht mit fermata://.</translation>
    </message>
    <message>
        <source>it must go on with project/NAME.</source>
        <translation>danach muss project/NAME folgen.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere.</source>
        <translation>„%1“ führt nirgendwohin.</translation>
    </message>
    <message>
        <source>%1=%2 is no number from 1.</source>
        <translation>%1=%2 ist keine Zahl ab 1.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>„%1“ ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>This project has no final approver; nobody’s word can hold yet.</source>
        <translation>Dieses Projekt hat noch niemanden, der endgültig freigibt; noch kann kein Wort etwas festhalten.</translation>
    </message>
    <message>
        <source>Only %1’s word holds. Other approvals advise.</source>
        <translation>Endgültig ist nur die Freigabe von %1. Andere Freigaben sind beratend.</translation>
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
        <translation>Neu erzeugen</translation>
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
    <message>
        <source>Name the final approver …</source>
        <translation>Benennen, wer endgültig freigibt …</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Opens the paper that this word rests on, and says its SHA-256</source>
        <translation>Öffnet den Beleg dieser Entscheidung und nennt dessen SHA-256</translation>
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
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Which changes?</source>
        <translation>Welche Änderungen?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
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
        <source>%1 cells will be held, bit for bit, by your word</source>
        <translation>%1 Zellen werden durch Ihr Wort Bit für Bit festgehalten</translation>
    </message>
    <message>
        <source>%1 cells; your own word is advice and holds nothing</source>
        <translation>%1 Zellen; Ihr eigenes Wort ist ein Rat und hält nichts fest</translation>
    </message>
    <message>
        <source>%1 cells in here are held already</source>
        <translation>%1 Zellen darin sind schon festgehalten</translation>
    </message>
    <message>
        <source>Sections are approved whole: what is selected is only a piece.</source>
        <translation>Abschnitte werden ganz freigegeben: Ausgewählt ist nur ein Stück.</translation>
    </message>
    <message>
        <source>The project has no final approver yet: nothing can be held until it names one.</source>
        <translation>Das Projekt hat noch niemanden, dessen Freigabe endgültig ist: Bis dahin kann nichts festgehalten werden.</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly this revision. It advises; only the final approver’s word holds.</source>
        <translation>Das wird als Ihr eigenes Wort zu genau dieser Fassung vermerkt. Es ist ein Rat; festgehalten wird nur durch die endgültige Freigabe.</translation>
    </message>
    <message>
        <source>Select what shall change first: click a section, or drag over the ruler.</source>
        <translation>Wählen Sie zuerst, was sich ändern soll: einen Abschnitt anklicken oder über das Lineal ziehen.</translation>
    </message>
    <message>
        <source>Select what to approve first: click a section, or drag over the ruler.</source>
        <translation>Wählen Sie zuerst, was freigegeben werden soll: einen Abschnitt anklicken oder über das Lineal ziehen.</translation>
    </message>
    <message>
        <source>Once more: record this advice?</source>
        <translation>Noch einmal: diesen Rat eintragen?</translation>
    </message>
    <message>
        <source>%1 cells; the word of %2 is advice and holds nothing</source>
        <translation>%1 Zellen; das Wort von %2 ist ein Rat und hält nichts fest</translation>
    </message>
    <message>
        <source>This is recorded as the word of %1 on exactly this revision, with the evidence. It advises; only the final approver’s word holds.</source>
        <translation>Das wird als Wort von %1 zu genau dieser Fassung eingetragen, mit dem Beleg. Es berät; nur das Wort der Person, die endgültig freigibt, hält fest.</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>Ja, festhalten</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Check with these</source>
        <translation>Hiermit prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to what is usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>Drops what was stated here: the project’s uses or the brief’s count again</source>
        <translation>Verwirft, was hier angegeben wurde: Die Nutzungen des Projekts oder des Briefings gelten wieder</translation>
    </message>
    <message>
        <source>The signed agreement</source>
        <translation>Der unterschriebene Vertrag</translation>
    </message>
    <message>
        <source>What is stated for the clearance</source>
        <translation>Was für die Rechteklärung angegeben ist</translation>
    </message>
    <message>
        <source>Uses and contact</source>
        <translation>Nutzungen und Kontakt</translation>
    </message>
    <message>
        <source>People and shares</source>
        <translation>Leute und Anteile</translation>
    </message>
    <message>
        <source>Job and papers</source>
        <translation>Auftrag und Papiere</translation>
    </message>
    <message>
        <source>The paper that says so</source>
        <translation>Das Papier, in dem es steht</translation>
    </message>
</context>
<context>
    <name>AskedUses</name>
    <message>
        <source>No use is asked for yet: state media, territory and term.</source>
        <translation>Noch ist keine Nutzung angefragt: Medien, Gebiet und Dauer angeben.</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Uses and job facts as “fermata clear --uses” reads them</source>
        <translation>Nutzungen und Auftragsdaten, wie „fermata clear --uses“ sie liest</translation>
    </message>
    <message>
        <source>Uses, people, papers …</source>
        <translation>Nutzungen, Leute, Papiere …</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Paste the client’s words. Nothing is sent anywhere; they are read here.</source>
        <translation>Fügen Sie den Text des Kunden ein. Nichts wird verschickt; der Text wird nur auf diesem Rechner gelesen.</translation>
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
        <translation>60-Sekunden-Spot, 120 bpm, hoffnungsvoll, steigert sich bis 0:15, Drop bei 0:45, sechs Stems, ohne Klavier</translation>
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
        <translation>Länge, Tempo, Tonart, Stimmung, Hits, Abschnitte, Stems und Nutzungen werden aus einfachen Worten (deutsch oder englisch) gelesen. Was nicht verstanden wird, wird aufgeführt, nie verschluckt.</translation>
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
        <translation>Als nächste Version speichern</translation>
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
        <source>%1 (what was drawn counts instead)</source>
        <translation>%1 (stattdessen zählt das Gezeichnete)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Versionen (%1)</translation>
    </message>
    <message>
        <source>Title of the cue</source>
        <translation>Titel des Cues</translation>
    </message>
    <message>
        <source>Title of the cue; without one it is numbered</source>
        <translation>Titel des Cues; ohne einen wird er nummeriert</translation>
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
        <translation>Wie im Briefing</translation>
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
        <translation>Sprung</translation>
    </message>
    <message>
        <source>Reached at once, not by a rise</source>
        <translation>Mit einem Sprung erreicht, nicht durch einen Anstieg</translation>
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
        <translation>Noch nicht gespeichert; das würde sich ändern</translation>
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
    <name>ClearanceFinding</name>
    <message>
        <source>To fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Up to: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Up to: %1, %2</source>
        <translation>Zuständig: %1, %2</translation>
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
        <source>Decide …</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Annehmen …</translation>
    </message>
    <message>
        <source>Whoever is signed in listens and decides, with a reason</source>
        <translation>Wer angemeldet ist, hört und entscheidet, mit Begründung</translation>
    </message>
    <message>
        <source>Whoever is signed in accepts the condition, with a reason</source>
        <translation>Wer angemeldet ist, nimmt die Auflage an, mit Begründung</translation>
    </message>
    <message>
        <source>Leads to where this is settled</source>
        <translation>Führt dorthin, wo das erledigt wird</translation>
    </message>
    <message>
        <source>For these uses only: %1. A use that is asked for later needs its own acceptance.</source>
        <translation>Nur für diese Nutzungen: %1. Eine später verlangte Nutzung braucht eine eigene Annahme.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>ClearanceRecord</name>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Verify %1: its PDF, its data, the history, a signature</source>
        <translation>%1 prüfen: PDF, Daten, Verlauf, Signatur</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>ClearancesPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issued and blocked</source>
        <translation>Ausgestellt und gesperrt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Rechteklärungen</translation>
    </message>
    <message>
        <source>Every document of your projects that was issued. A preview is stored nowhere; it is made on a cue’s legal desk.</source>
        <translation>Jedes ausgestellte Dokument Ihrer Projekte. Eine Vorschau wird nirgends gespeichert; sie entsteht unter „Rechteklärung“ eines Cues.</translation>
    </message>
    <message>
        <source>Number, cue, client or person</source>
        <translation>Nummer, Cue, Kunde oder Person</translation>
    </message>
    <message>
        <source>issued by %1 on %2</source>
        <translation>ausgestellt von %1 am %2</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>ausgestellt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>No document was issued yet</source>
        <translation>Noch wurde kein Dokument ausgestellt</translation>
    </message>
    <message>
        <source>No document of this kind</source>
        <translation>Kein Dokument dieser Art</translation>
    </message>
    <message>
        <source>Open a cue and its legal desk: a preview says what can be cleared, and legal or a producer issues it.</source>
        <translation>Öffnen Sie einen Cue und darin „Rechteklärung“: Eine Vorschau sagt, was geklärt werden kann; die Rechtsabteilung oder ein Produzent stellt sie aus.</translation>
    </message>
    <message>
        <source>Choose another state above, or look for other words.</source>
        <translation>Wählen Sie oben einen anderen Stand oder suchen Sie nach anderen Wörtern.</translation>
    </message>
    <message>
        <source>To the projects</source>
        <translation>Zu den Projekten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
        <translation>Neu erzeugen</translation>
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
        <source>Unfold a comment first; its thread is settled or opened again.</source>
        <translation>Klappen Sie zuerst einen Kommentar auf; sein Faden wird erledigt oder wieder geöffnet.</translation>
    </message>
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
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>Kommentar bei %1</translation>
    </message>
    <message>
        <source>Move to the selection</source>
        <translation>Zur Auswahl verschieben</translation>
    </message>
    <message>
        <source>Move to the playhead</source>
        <translation>Zur Abspielposition verschieben</translation>
    </message>
    <message>
        <source>The comment began elsewhere; it is posted where it began</source>
        <translation>Der Kommentar wurde an anderer Stelle begonnen; dort wird er abgeschickt</translation>
    </message>
    <message>
        <source>From legal</source>
        <translation>Von der Rechtsabteilung</translation>
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
        <translation>Unterschiede in Auftrag und Plan</translation>
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
        <translation>Wird ein Teil neu erzeugt, lassen sich hier beide Fassungen vergleichen, am selben Sample hören und gegeneinander stellen.</translation>
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
    <name>Core</name>
    <message>
        <source>removed the marker “%1”</source>
        <translation>hat den Marker „%1“ entfernt</translation>
    </message>
    <message>
        <source>put the marker “%1” at %2</source>
        <translation>hat den Marker „%1“ bei %2 gesetzt</translation>
    </message>
    <message>
        <source>gave the comment “%1” to %2</source>
        <translation>hat den Kommentar „%1“ %2 zugeteilt</translation>
    </message>
    <message>
        <source>opened the comment “%1” again</source>
        <translation>hat den Kommentar „%1“ wieder geöffnet</translation>
    </message>
    <message>
        <source>settled the comment “%1”</source>
        <translation>hat den Kommentar „%1“ erledigt</translation>
    </message>
    <message>
        <source>answered “%1” with “%2”</source>
        <translation>hat auf „%1“ geantwortet: „%2“</translation>
    </message>
    <message>
        <source>withdrew the approval of revision %1 (sections %2; stems %3): %4</source>
        <translation>hat die Freigabe von Fassung %1 zurückgezogen (Abschnitte: %2; Stems: %3): %4</translation>
    </message>
    <message>
        <source>asked for changes to revision %1, recorded for %2 (sections %3; stems %4): “%5”</source>
        <translation>hat Änderungen an Fassung %1 erbeten, eingetragen für %2 (Abschnitte: %3; Stems: %4): „%5“</translation>
    </message>
    <message>
        <source>asked for changes to revision %1 (sections %2; stems %3): “%4”</source>
        <translation>hat Änderungen an Fassung %1 erbeten (Abschnitte: %2; Stems: %3): „%4“</translation>
    </message>
    <message>
        <source>commented at %1, recorded for %2: “%3”</source>
        <translation>hat bei %1 kommentiert, eingetragen für %2: „%3“</translation>
    </message>
    <message>
        <source>commented at %1: “%2”</source>
        <translation>hat bei %1 kommentiert: „%2“</translation>
    </message>
    <message>
        <source>committed revision %1</source>
        <translation>hat Fassung %1 eingereicht</translation>
    </message>
    <message>
        <source>made revision %1: %2</source>
        <translation>hat Fassung %1 gemacht: %2</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>Titel „%1“</translation>
    </message>
    <message>
        <source>length %1 s</source>
        <translation>Länge %1 s</translation>
    </message>
    <message>
        <source>also a length of %1 s</source>
        <translation>auch eine Länge von %1 s</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>picture starts at %1</source>
        <translation>Bild beginnt bei %1</translation>
    </message>
    <message>
        <source>tempo %1 bpm</source>
        <translation>Tempo %1 bpm</translation>
    </message>
    <message>
        <source>tempo %1 to %2 bpm</source>
        <translation>Tempo %1 bis %2 bpm</translation>
    </message>
    <message>
        <source>a tempo outside 30 to 300 bpm</source>
        <translation>ein Tempo außerhalb von 30 bis 300 bpm</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Tonart %1</translation>
    </message>
    <message>
        <source>a minor key</source>
        <translation>eine Molltonart</translation>
    </message>
    <message>
        <source>a major key</source>
        <translation>eine Durtonart</translation>
    </message>
    <message>
        <source>a minor key (%1, as none was named)</source>
        <translation>eine Molltonart (%1, weil keine genannt ist)</translation>
    </message>
    <message>
        <source>a major key (%1, as none was named)</source>
        <translation>eine Durtonart (%1, weil keine genannt ist)</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1-Takt</translation>
    </message>
    <message>
        <source>hit at %1</source>
        <translation>Hit bei %1</translation>
    </message>
    <message>
        <source>logo at %1</source>
        <translation>Logo bei %1</translation>
    </message>
    <message>
        <source>drop at %1</source>
        <translation>Drop bei %1</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <translation>Stopp bei %1</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>Schnitt bei %1</translation>
    </message>
    <message>
        <source>energy %1 % from %2</source>
        <translation>Energie %1 % ab %2</translation>
    </message>
    <message>
        <source>energy %1 % until %2</source>
        <translation>Energie %1 % bis %2</translation>
    </message>
    <message>
        <source>energy %1 % at the start</source>
        <translation>Energie %1 % am Anfang</translation>
    </message>
    <message>
        <source>energy %1 % at the end</source>
        <translation>Energie %1 % am Ende</translation>
    </message>
    <message>
        <source>energy rises to %1 % at %2</source>
        <translation>Energie steigt auf %1 % bei %2</translation>
    </message>
    <message>
        <source>energy rises to %1 % at the end</source>
        <translation>Energie steigt bis zum Ende auf %1 %</translation>
    </message>
    <message>
        <source>energy rises from %1 to the end</source>
        <translation>Energie steigt ab %1 bis zum Ende</translation>
    </message>
    <message>
        <source>energy rises through the cue</source>
        <translation>Energie steigt durch den ganzen Cue</translation>
    </message>
    <message>
        <source>energy peaks at %1</source>
        <translation>Energie ist am höchsten bei %1</translation>
    </message>
    <message>
        <source>energy dips to %1 % at %2</source>
        <translation>Energie fällt auf %1 % bei %2</translation>
    </message>
    <message>
        <source>%1 stems: %2</source>
        <translation>%1 Stems: %2</translation>
    </message>
    <message>
        <source>1 stem: %1</source>
        <translation>1 Stem: %1</translation>
    </message>
    <message>
        <source>%1 stems</source>
        <translation>%1 Stems</translation>
    </message>
    <message>
        <source>1 stem</source>
        <translation>1 Stem</translation>
    </message>
    <message>
        <source>stems: %1</source>
        <translation>Stems: %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>Abschnitt %1</translation>
    </message>
    <message>
        <source>sections %1</source>
        <translation>Abschnitte %1</translation>
    </message>
    <message>
        <source>button ending</source>
        <translation>Schluss mit Schlussakzent</translation>
    </message>
    <message>
        <source>ring-out ending</source>
        <translation>ausklingender Schluss</translation>
    </message>
    <message>
        <source>fade ending</source>
        <translation>Schluss als Ausblende</translation>
    </message>
    <message>
        <source>loop ending</source>
        <translation>Schluss als Schleife</translation>
    </message>
    <message>
        <source>%1 LUFS integrated</source>
        <translation>%1 LUFS integriert</translation>
    </message>
    <message>
        <source>true peak at most %1 dBTP</source>
        <translation>True Peak höchstens %1 dBTP</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP (%3)</source>
        <translation>%1 LUFS, %2 dBTP (%3)</translation>
    </message>
    <message>
        <source>timing and accents as people play (learned from drum performances)</source>
        <translation>Timing und Akzente, wie Menschen spielen (aus Schlagzeugaufnahmen gelernt)</translation>
    </message>
    <message>
        <source>use: %1; %2</source>
        <translation>Nutzung: %1; %2</translation>
    </message>
    <message>
        <source>uses: %1; %2</source>
        <translation>Nutzungen: %1; %2</translation>
    </message>
    <message>
        <source>reference track “%1” by %2</source>
        <translation>Referenztitel „%1“ von %2</translation>
    </message>
    <message>
        <source>reference track “%1”</source>
        <translation>Referenztitel „%1“</translation>
    </message>
    <message>
        <source>reference track by %1</source>
        <translation>Referenztitel von %1</translation>
    </message>
    <message>
        <source>%1 (asks for closeness)</source>
        <translation>%1 (verlangt Nähe dazu)</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>dabei: %1</translation>
    </message>
    <message>
        <source>style %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>Stimmung „%1“</translation>
    </message>
    <message>
        <source>mood %1 (leans to %2)</source>
        <translation>Stimmung „%1“ (passt zum Stil „%2“)</translation>
    </message>
    <message>
        <source>%1 (outweighed by the field “%2”)</source>
        <translation>%1 (das Feld „%2“ wiegt schwerer)</translation>
    </message>
    <message>
        <source>The brief says “%1” and “%2”: %3</source>
        <translation>Das Briefing sagt „%1“ und „%2“: %3</translation>
    </message>
    <message>
        <source>say how many stems are wanted.</source>
        <translation>sagen Sie, wie viele Stems gewünscht sind.</translation>
    </message>
    <message>
        <source>a cue ends in one way; choose button, ring-out, fade or loop.</source>
        <translation>ein Cue hat einen Schluss; wählen Sie Schlussakzent, ausklingend, Ausblende oder Schleife.</translation>
    </message>
    <message>
        <source>a master has one loudness; say which, the others are made at delivery.</source>
        <translation>ein Master hat eine Lautheit; sagen Sie welche, die anderen entstehen bei der Auslieferung.</translation>
    </message>
    <message>
        <source>say which frame rate the picture has.</source>
        <translation>sagen Sie, welche Bildrate das Bild hat.</translation>
    </message>
    <message>
        <source>no tempo meets both; say which one counts.</source>
        <translation>kein Tempo erfüllt beides; sagen Sie, was gilt.</translation>
    </message>
    <message>
        <source>a cue has one length; say which, and ask for cut-downs separately.</source>
        <translation>ein Cue hat eine Länge; sagen Sie welche, und bestellen Sie Kurzfassungen getrennt.</translation>
    </message>
    <message>
        <source>say which key the cue begins in.</source>
        <translation>sagen Sie, in welcher Tonart der Cue beginnt.</translation>
    </message>
    <message>
        <source>say which metre the cue has.</source>
        <translation>sagen Sie, welche Taktart der Cue hat.</translation>
    </message>
    <message>
        <source>A length of %1 s is outside 2 s to 60 minutes; write a length in that range.</source>
        <translation>Eine Länge von %1 s liegt nicht zwischen 2 s und 60 Minuten; schreiben Sie eine Länge in diesem Bereich.</translation>
    </message>
    <message>
        <source>The %1 at %2 lies after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>%1 bei %2 liegt nach dem Ende des Cues, %3; verschieben Sie den Hit oder machen Sie den Cue länger.</translation>
    </message>
    <message>
        <source>The energy at %1 lies after the end of the cue, %2; move it or make the cue longer.</source>
        <translation>Die Energie bei %1 liegt nach dem Ende des Cues, %2; verschieben Sie sie oder machen Sie den Cue länger.</translation>
    </message>
    <message>
        <source>Section “%1” starts at %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>Abschnitt „%1“ beginnt bei %2, nach dem Ende des Cues, %3; verschieben Sie ihn oder machen Sie den Cue länger.</translation>
    </message>
    <message>
        <source>Section “%1” starts at %2, not after “%3” at %4; give the sections in time order.</source>
        <translation>Abschnitt „%1“ beginnt bei %2, nicht nach „%3“ bei %4; nennen Sie die Abschnitte in zeitlicher Folge.</translation>
    </message>
    <message>
        <source>“%1” is wanted (%2) and unwanted (%3); say which one counts.</source>
        <translation>„%1“ ist gewünscht (%2) und unerwünscht (%3); sagen Sie, was gilt.</translation>
    </message>
    <message>
        <source>The brief asks for a %1 stem (%2) and for none of its %3 (%4); drop one of them.</source>
        <translation>Das Briefing verlangt einen Stem %1 (%2) und darin kein %3 (%4); lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>%1 stems are asked for and %2 are named (%3); make the two agree.</source>
        <translation>%1 Stems sind verlangt und %2 genannt (%3); bringen Sie beides überein.</translation>
    </message>
    <message>
        <source>%1 stems are asked for; there are six: rhythm, bass, harmony, melody, texture, effects.</source>
        <translation>%1 Stems sind verlangt; es gibt sechs: Rhythmus, Bass, Harmonie, Melodie, Fläche, Effekte.</translation>
    </message>
    <message>
        <source>A loop returns to its beginning, but the energy ends at %1 % and begins at %2 %; end where it begins, or choose another ending.</source>
        <translation>Eine Schleife kehrt zum Anfang zurück, aber die Energie endet bei %1 % und beginnt bei %2 %; enden Sie, wo sie beginnt, oder wählen Sie einen anderen Schluss.</translation>
    </message>
    <message>
        <source>“%1” is outside -50 to -5 LUFS; write a target like -14 LUFS.</source>
        <translation>„%1“ liegt nicht zwischen -50 und -5 LUFS; schreiben Sie ein Ziel wie -14 LUFS.</translation>
    </message>
    <message>
        <source>“%1” is outside 30 to 300 bpm; write a tempo in that range.</source>
        <translation>„%1“ liegt nicht zwischen 30 und 300 bpm; schreiben Sie ein Tempo in diesem Bereich.</translation>
    </message>
    <message>
        <source>they are different styles (%1, %2); say which one counts.</source>
        <translation>das sind verschiedene Stile (%1, %2); sagen Sie, was gilt.</translation>
    </message>
    <message>
        <source>rhythmic activity two classes up</source>
        <translation>rhythmische Aktivität zwei Klassen höher</translation>
    </message>
    <message>
        <source>rhythmic activity two classes down</source>
        <translation>rhythmische Aktivität zwei Klassen niedriger</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1, energy %2 %</source>
        <translation>ab %1, Energie %2 %</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>irgendwo</translation>
    </message>
    <message>
        <source>anywhere, energy %1 %</source>
        <translation>irgendwo, Energie %1 %</translation>
    </message>
    <message>
        <source>committed revision %1 (%2 cells asked to change), hash %3</source>
        <translation>hat Fassung %1 festgeschrieben (%2 Zellen sollten sich ändern), Prüfsumme %3</translation>
    </message>
    <message>
        <source>revision %1 of %2: %3</source>
        <translation>Fassung %1 von %2: %3</translation>
    </message>
    <message>
        <source>approved revision %1 (sections %2; stems %3): held from now on</source>
        <translation>hat Fassung %1 freigegeben (Abschnitte: %2; Stems: %3): von nun an festgehalten</translation>
    </message>
    <message>
        <source>approved revision %1, recorded for %2 (sections %3; stems %4): held from now on</source>
        <translation>hat Fassung %1 freigegeben, eingetragen für %2 (Abschnitte: %3; Stems: %4): von nun an festgehalten</translation>
    </message>
    <message>
        <source>asked for changes to revision %1 (sections %2; stems %3)</source>
        <translation>hat Änderungen an Fassung %1 erbeten (Abschnitte: %2; Stems: %3)</translation>
    </message>
    <message>
        <source>asked for changes to revision %1, recorded for %2 (sections %3; stems %4)</source>
        <translation>hat Änderungen an Fassung %1 erbeten, eingetragen für %2 (Abschnitte: %3; Stems: %4)</translation>
    </message>
    <message>
        <source>approved revision %1</source>
        <translation>hat Fassung %1 freigegeben</translation>
    </message>
    <message>
        <source>asked for changes: %1</source>
        <translation>hat Änderungen erbeten: %1</translation>
    </message>
    <message>
        <source>withdrew approval %1: %2</source>
        <translation>hat Freigabe %1 zurückgezogen: %2</translation>
    </message>
    <message>
        <source>withdrew an approval: %1</source>
        <translation>hat eine Freigabe zurückgezogen: %1</translation>
    </message>
    <message>
        <source>commented on revision %1</source>
        <translation>hat Fassung %1 kommentiert</translation>
    </message>
    <message>
        <source>commented on revision %1, recorded for %2</source>
        <translation>hat Fassung %1 kommentiert, eingetragen für %2</translation>
    </message>
    <message>
        <source>commented: %1</source>
        <translation>hat kommentiert: %1</translation>
    </message>
    <message>
        <source>answered a comment</source>
        <translation>hat auf einen Kommentar geantwortet</translation>
    </message>
    <message>
        <source>settled a comment</source>
        <translation>hat einen Kommentar erledigt</translation>
    </message>
    <message>
        <source>opened a comment again</source>
        <translation>hat einen Kommentar wieder geöffnet</translation>
    </message>
    <message>
        <source>took a comment from whoever looked after it</source>
        <translation>hat einen Kommentar niemandem mehr zugeteilt</translation>
    </message>
    <message>
        <source>gave a comment to %1</source>
        <translation>hat %1 einen Kommentar zugeteilt</translation>
    </message>
    <message>
        <source>decided on %1 of revision %2: %3</source>
        <translation>hat über %1 von Fassung %2 entschieden: %3</translation>
    </message>
    <message>
        <source>made alternative %1 (%2)</source>
        <translation>hat Alternative %1 gemacht (%2)</translation>
    </message>
    <message>
        <source>added the cue “%1”</source>
        <translation>hat den Cue „%1“ angelegt</translation>
    </message>
    <message>
        <source>added cue %1</source>
        <translation>hat Cue %1 angelegt</translation>
    </message>
    <message>
        <source>made it a cut-down of revision %1 of another cue</source>
        <translation>hat ihn zur Kurzfassung von Fassung %1 eines anderen Cues gemacht</translation>
    </message>
    <message>
        <source>added the project “%1”</source>
        <translation>hat das Projekt „%1“ angelegt</translation>
    </message>
    <message>
        <source>added project %1</source>
        <translation>hat Projekt %1 angelegt</translation>
    </message>
    <message>
        <source>set the final approver</source>
        <translation>hat festgelegt, wer endgültig freigibt</translation>
    </message>
    <message>
        <source>added %1 as %2</source>
        <translation>hat %1 hinzugefügt (%2)</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>recorded what made %1 takes</source>
        <translation>hat eingetragen, woraus %1 Takes entstanden</translation>
    </message>
    <message>
        <source>delivered revision %1</source>
        <translation>hat Fassung %1 ausgeliefert</translation>
    </message>
    <message>
        <source>prepared clearance %1 version %2</source>
        <translation>hat Rechteklärung %1, Version %2, vorbereitet</translation>
    </message>
    <message>
        <source>prepared clearance %1 version %2: %3</source>
        <translation>hat Rechteklärung %1, Version %2, vorbereitet: %3</translation>
    </message>
    <message>
        <source>issued clearance %1 version %2</source>
        <translation>hat Rechteklärung %1, Version %2, ausgestellt</translation>
    </message>
    <message>
        <source>issued clearance %1 version %2: %3</source>
        <translation>hat Rechteklärung %1, Version %2, ausgestellt: %3</translation>
    </message>
    <message>
        <source>superseded clearance %1 version %2</source>
        <translation>hat Rechteklärung %1, Version %2, ersetzt</translation>
    </message>
    <message>
        <source>superseded clearance %1 version %2: %3</source>
        <translation>hat Rechteklärung %1, Version %2, ersetzt: %3</translation>
    </message>
    <message>
        <source>withdrawn clearance %1 version %2</source>
        <translation>hat Rechteklärung %1, Version %2, zurückgezogen</translation>
    </message>
    <message>
        <source>withdrawn clearance %1 version %2: %3</source>
        <translation>hat Rechteklärung %1, Version %2, zurückgezogen: %3</translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>hat %1 vorbereitet</translation>
    </message>
    <message>
        <source>issued %1 version %2</source>
        <translation>hat %1, Version %2, ausgestellt</translation>
    </message>
    <message>
        <source>composed from the brief (%1, seed %2)</source>
        <translation>aus dem Briefing komponiert (%1, Startwert %2)</translation>
    </message>
    <message>
        <source>changed the brief: %1</source>
        <translation>Briefing geändert: %1</translation>
    </message>
    <message>
        <source>energy at %1 places</source>
        <translation>Energie an %1 Stellen</translation>
    </message>
    <message>
        <source>energy at 1 place</source>
        <translation>Energie an 1 Stelle</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Hits</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Hit</translation>
    </message>
    <message>
        <source>remade %1 with %2</source>
        <translation>%1 neu erzeugt: %2</translation>
    </message>
    <message>
        <source>remade %1</source>
        <translation>%1 neu erzeugt</translation>
    </message>
    <message>
        <source>%1 (alternative %2)</source>
        <translation>%1 (Alternative %2)</translation>
    </message>
    <message>
        <source>%1, on revision %2</source>
        <translation>%1, auf Fassung %2</translation>
    </message>
    <message>
        <source>notes of %1 written in %2: %3</source>
        <translation>Noten von %1 in %2 geschrieben: %3</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>the piano roll</source>
        <translation>der Pianorolle</translation>
    </message>
    <message>
        <source>imported “%1” by %2 into %3</source>
        <translation>„%1“ von %2 in %3 importiert</translation>
    </message>
    <message>
        <source>cut %1 at bar %2</source>
        <translation>%1 bei Takt %2 geteilt</translation>
    </message>
    <message>
        <source>tail of %1 swapped into %2 (%3)</source>
        <translation>Nachklang von %1 in %2 getauscht (%3)</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>Fassung %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>undid revision %1: %2</source>
        <translation>Fassung %1 rückgängig gemacht: %2</translation>
    </message>
    <message>
        <source>renamed section %1 to %2</source>
        <translation>Abschnitt %1 in %2 umbenannt</translation>
    </message>
    <message>
        <source>cut down from “%1” revision %2 to %3: %4</source>
        <translation>Kurzfassung von „%1“, Fassung %2, auf %3: %4</translation>
    </message>
    <message>
        <source>snapped to whole bars: bar %1 to the end of bar %2</source>
        <translation>auf ganze Takte gelegt: Takt %1 bis Ende von Takt %2</translation>
    </message>
    <message>
        <source>section %1 was cut at bar %2; the other part is kept as it is</source>
        <translation>Abschnitt %1 wurde bei Takt %2 geteilt; der andere Teil bleibt, wie er ist</translation>
    </message>
    <message>
        <source>alternative %1: %2</source>
        <translation>Alternative %1: %2</translation>
    </message>
    <message>
        <source>what is new is %1 dB softer than its style says, so that nothing reaches full scale</source>
        <translation>was neu ist, ist %1 dB leiser als sein Stil sagt, damit nichts die Vollaussteuerung erreicht</translation>
    </message>
    <message>
        <source>%1 of %2 cells are those of revision %3 again; no sample was rendered</source>
        <translation>%1 von %2 Zellen sind wieder die von Fassung %3; kein Sample wurde gerechnet</translation>
    </message>
    <message>
        <source>the changed cells need approval again</source>
        <translation>die geänderten Zellen brauchen wieder eine Freigabe</translation>
    </message>
    <message>
        <source>the style pack %1 has changed since this cue was composed</source>
        <translation>das Stilpaket %1 hat sich geändert, seit dieser Cue komponiert wurde</translation>
    </message>
    <message>
        <source>style %1 chosen from the brief&apos;s words</source>
        <translation>Stil %1 nach den Worten des Briefings gewählt</translation>
    </message>
    <message>
        <source>These facts are missing: %1.</source>
        <translation>Diese Angaben fehlen: %1.</translation>
    </message>
    <message>
        <source>Record the missing facts and make the document again.</source>
        <translation>Tragen Sie die fehlenden Angaben ein und erstellen Sie das Dokument neu.</translation>
    </message>
    <message>
        <source>%1 is not the file that was approved.</source>
        <translation>%1 ist nicht die Datei, die freigegeben wurde.</translation>
    </message>
    <message>
        <source>Write the file again from the approved revision.</source>
        <translation>Schreiben Sie die Datei aus der freigegebenen Fassung neu.</translation>
    </message>
    <message>
        <source>%1: we cannot say where %2 comes from (%3).</source>
        <translation>%1: Woher %2 kommt, können wir nicht sagen (%3).</translation>
    </message>
    <message>
        <source>Replace it by a take with a complete ledger row, or record where it comes from.</source>
        <translation>Ersetzen Sie es durch einen Take mit vollständiger Zeile im Nachweisbuch oder tragen Sie ein, woher es kommt.</translation>
    </message>
    <message>
        <source>The production record was changed after the fact.</source>
        <translation>Die Aufzeichnung der Produktion wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Verify the history and restore it from a backup that verifies.</source>
        <translation>Prüfen Sie die Historie und stellen Sie sie aus einer Sicherung her, die sich prüfen lässt.</translation>
    </message>
    <message>
        <source>%1: music changed after %2 approved it; not every section is approved in revision %3.</source>
        <translation>%1: Die Musik hat sich geändert, nachdem %2 sie freigegeben hat; in Fassung %3 ist nicht jeder Abschnitt freigegeben.</translation>
    </message>
    <message>
        <source>%1: music changed after  approved it; not every section is approved in revision %2.</source>
        <translation>%1: Noch niemand hat die Musik freigegeben; in Fassung %2 ist nicht jeder Abschnitt freigegeben.</translation>
    </message>
    <message>
        <source>Have the final approver approve the open sections of revision %1.</source>
        <translation>Lassen Sie die offenen Abschnitte von Fassung %1 endgültig freigeben.</translation>
    </message>
    <message>
        <source>Times are from the studio&apos;s own clock.</source>
        <translation>Die Zeiten sind von der Uhr des Studios.</translation>
    </message>
    <message>
        <source>Use an RFC 3161 time-stamp authority.</source>
        <translation>Verwenden Sie eine Zeitstempelstelle nach RFC 3161.</translation>
    </message>
    <message>
        <source>No use was asked for.</source>
        <translation>Keine Nutzung wurde angefragt.</translation>
    </message>
    <message>
        <source>Say which media, territory and term the music is for.</source>
        <translation>Sagen Sie, für welche Medien, welches Gebiet und welche Dauer die Musik ist.</translation>
    </message>
    <message>
        <source>%1 may not be used for paid work.</source>
        <translation>%1 darf nicht für bezahlte Arbeit verwendet werden.</translation>
    </message>
    <message>
        <source>Make the parts again with a model licensed for paid work.</source>
        <translation>Erzeugen Sie die Teile mit einem Modell neu, das für bezahlte Arbeit lizenziert ist.</translation>
    </message>
    <message>
        <source>%1 was used on a plan that does not allow %2.</source>
        <translation>%1 wurde mit einem Tarif verwendet, der %2 nicht erlaubt.</translation>
    </message>
    <message>
        <source>Withdraw the use, or make the parts again on a plan that allows it.</source>
        <translation>Ziehen Sie die Nutzung zurück oder erzeugen Sie die Teile mit einem Tarif neu, der sie erlaubt.</translation>
    </message>
    <message>
        <source>%1 was used on a free or trial plan; paying later does not change that.</source>
        <translation>%1 wurde mit einem kostenlosen oder Probetarif verwendet; späteres Bezahlen ändert das nicht.</translation>
    </message>
    <message>
        <source>Make the parts again on a paid plan.</source>
        <translation>Erzeugen Sie die Teile mit einem bezahlten Tarif neu.</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be told from others: %2.</source>
        <translation>Die Gewichte von %1 sind nicht von anderen zu unterscheiden: %2.</translation>
    </message>
    <message>
        <source>Make the parts again with weights that their manifest names, or with the rule players.</source>
        <translation>Erzeugen Sie die Teile mit Gewichten neu, die ihr Manifest nennt, oder mit den Regelspielern.</translation>
    </message>
    <message>
        <source>The maker of %1 does not say what the model learned from.</source>
        <translation>Der Hersteller von %1 sagt nicht, woraus das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>Ask the maker for a training-data statement, or use another player.</source>
        <translation>Bitten Sie den Hersteller um eine Erklärung zu den Trainingsdaten oder nehmen Sie einen anderen Spieler.</translation>
    </message>
    <message>
        <source>A lawsuit on %1 is open: %2, %3.</source>
        <translation>Zu %1 läuft ein Rechtsstreit: %2, %3.</translation>
    </message>
    <message>
        <source>Counsel reads the case and accepts or refuses.</source>
        <translation>Die Rechtsberatung liest den Fall und nimmt an oder lehnt ab.</translation>
    </message>
    <message>
        <source>Certificate %1 covers the model %2, not this music.</source>
        <translation>Zertifikat %1 gilt dem Modell %2, nicht dieser Musik.</translation>
    </message>
    <message>
        <source>We did not keep the licence text of %1.</source>
        <translation>Den Lizenztext von %1 haben wir nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Archive the licence text that was in force and record its hash.</source>
        <translation>Archivieren Sie den Lizenztext, der galt, und tragen Sie seine Prüfsumme ein.</translation>
    </message>
    <message>
        <source>The maker of %1 may keep and learn from what it is given, and %2 forbids that.</source>
        <translation>Der Hersteller von %1 darf behalten, was man ihm gibt, und daraus lernen; %2 verbietet das.</translation>
    </message>
    <message>
        <source>Make the parts again with a tool that does not learn from its input.</source>
        <translation>Erzeugen Sie die Teile mit einem Werkzeug neu, das nicht aus seinen Eingaben lernt.</translation>
    </message>
    <message>
        <source>Someone else&apos;s recording, %1, was fed to a model.</source>
        <translation>Eine fremde Aufnahme, %1, wurde einem Modell gegeben.</translation>
    </message>
    <message>
        <source>Make the parts again without it, or license the recording for this.</source>
        <translation>Erzeugen Sie die Teile ohne sie neu oder lizenzieren Sie die Aufnahme dafür.</translation>
    </message>
    <message>
        <source>A trained AI model, %1, wrote the notes of %2. Where a law, a platform or a client asks whether AI made music, the answer for these parts is yes.</source>
        <translation>Ein trainiertes KI-Modell, %1, hat die Noten von %2 geschrieben. Wo ein Gesetz, eine Plattform oder ein Kunde fragt, ob KI Musik gemacht hat, lautet die Antwort für diese Teile: ja.</translation>
    </message>
    <message>
        <source>%1 learned from %2 pieces, %3 % of their notes made by Fermata&apos;s own programs. The credits that the licences of the others ask for are in annex 2; keep this document with the music.</source>
        <translation>%1 hat aus %2 Stücken gelernt, %3 % ihrer Noten von Fermatas eigenen Programmen. Die Nennungen, die die Lizenzen der anderen verlangen, stehen in Anhang 2; bewahren Sie dieses Dokument bei der Musik auf.</translation>
    </message>
    <message>
        <source>No permission for %1.</source>
        <translation>Keine Erlaubnis für %1.</translation>
    </message>
    <message>
        <source>Obtain a licence that allows paid work, or replace the sound.</source>
        <translation>Holen Sie eine Lizenz ein, die bezahlte Arbeit erlaubt, oder ersetzen Sie den Klang.</translation>
    </message>
    <message>
        <source>Credit “%1” must appear.</source>
        <translation>Die Nennung „%1“ muss erscheinen.</translation>
    </message>
    <message>
        <source>Place the credit.</source>
        <translation>Setzen Sie die Nennung.</translation>
    </message>
    <message>
        <source>The licence of %1 does not allow this use (%2).</source>
        <translation>Die Lizenz von %1 erlaubt diese Nutzung nicht (%2).</translation>
    </message>
    <message>
        <source>Replace the sound, or withdraw the use.</source>
        <translation>Ersetzen Sie den Klang oder ziehen Sie die Nutzung zurück.</translation>
    </message>
    <message>
        <source>Others may use the same %1: %2.</source>
        <translation>Andere dürfen dasselbe benutzen (%1): %2.</translation>
    </message>
    <message>
        <source>Accept this, or replace it.</source>
        <translation>Nehmen Sie das hin oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>The licence of the sound bank %1 is unclear for recordings.</source>
        <translation>Die Lizenz der Klangbank %1 ist für Aufnahmen unklar.</translation>
    </message>
    <message>
        <source>Counsel accepts it, or the part is rendered again with another sound.</source>
        <translation>Die Rechtsberatung nimmt es an, oder der Teil wird mit einem anderen Klang neu gerechnet.</translation>
    </message>
    <message>
        <source>A reference track was used: %1. See “Reference and temp music”; tell your insurer.</source>
        <translation>Ein Referenztitel wurde benutzt: %1. Siehe „Reference and temp music“; sagen Sie es Ihrer Versicherung.</translation>
    </message>
    <message>
        <source>The client reads the annex and tells the insurer.</source>
        <translation>Der Kunde liest den Anhang und sagt es der Versicherung.</translation>
    </message>
    <message>
        <source>The brief asked for something like %1; this needs a report by an independent musicologist.</source>
        <translation>Das Briefing verlangte etwas wie %1; dafür braucht es ein Gutachten einer unabhängigen Musikwissenschaft.</translation>
    </message>
    <message>
        <source>Obtain the report and record its reference, or change the music and the brief.</source>
        <translation>Holen Sie das Gutachten ein und tragen Sie es ein, oder ändern Sie Musik und Briefing.</translation>
    </message>
    <message>
        <source>%1: not yet compared with known music: %2.</source>
        <translation>%1: noch nicht mit bekannter Musik verglichen: %2.</translation>
    </message>
    <message>
        <source>Run the similarity check on the final files.</source>
        <translation>Lassen Sie die Ähnlichkeitsprüfung über die endgültigen Dateien laufen.</translation>
    </message>
    <message>
        <source>%1: %2 is too close to %3 (%4 notes in common, threshold %5); not decided.</source>
        <translation>%1: %2 ist %3 zu nahe (%4 gemeinsame Noten, Schwelle %5); nicht entschieden.</translation>
    </message>
    <message>
        <source>A named person listens and decides with a reason, or the part is made again.</source>
        <translation>Eine benannte Person hört es an und entscheidet mit Grund, oder der Teil wird neu erzeugt.</translation>
    </message>
    <message>
        <source>%1 judged the match of %2 with %3 acceptable: %4</source>
        <translation>%1 hält die Übereinstimmung von %2 mit %3 für hinnehmbar: %4</translation>
    </message>
    <message>
        <source>The client reads the judgement and agrees.</source>
        <translation>Der Kunde liest das Urteil und stimmt zu.</translation>
    </message>
    <message>
        <source>%1 (%2 items): no run of %3 or more notes in common among the %4 compared; %5 had no line to compare. Other music was not compared.</source>
        <translation>%1 (%2 Stücke): unter %4 im Vergleich keine %3 oder mehr gemeinsamen Noten in Folge; %5 ohne Linie zum Vergleichen. Andere Musik wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1: %2: %3.</translation>
    </message>
    <message>
        <source>Make them again.</source>
        <translation>Erzeugen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 has not signed over their part: %2.</source>
        <translation>%1 hat den eigenen Anteil nicht übertragen: %2.</translation>
    </message>
    <message>
        <source>Enter the signed agreement (employment, assignment or licence) of %1, with its file.</source>
        <translation>Geben Sie den unterschriebenen Vertrag (Anstellung, Übertragung oder Lizenz) von %1 mit seiner Datei ein.</translation>
    </message>
    <message>
        <source>Writer shares do not add up: %1.</source>
        <translation>Die Anteile der Urheber gehen nicht auf: %1.</translation>
    </message>
    <message>
        <source>Correct the writers and their shares so that they make 100 %; programs are no writers.</source>
        <translation>Berichtigen Sie Urheber und Anteile, sodass sie 100 % ergeben; Programme sind keine Urheber.</translation>
    </message>
    <message>
        <source>No one may be registered as writer of %1. Others could make similar music; exclusivity is by contract only.</source>
        <translation>Niemand darf als Urheber von %1 gemeldet werden. Andere könnten ähnliche Musik machen; Exklusivität gibt es nur durch Vertrag.</translation>
    </message>
    <message>
        <source>Human-written parts: %1. A society may accept the work; it decides itself.</source>
        <translation>Von Menschen geschriebene Teile: %1. Eine Verwertungsgesellschaft kann das Werk annehmen; sie entscheidet selbst.</translation>
    </message>
    <message>
        <source>%1 is a member of %2. File the cue sheet; broadcasters pay performance royalties through their society licences. Check the society&apos;s mandate (performance, film synchronisation).</source>
        <translation>%1 ist Mitglied von %2. Reichen Sie das Cue Sheet ein; Sender zahlen die Aufführungsrechte über ihre Verträge mit den Gesellschaften. Prüfen Sie das Mandat der Gesellschaft (Aufführung, Filmherstellung).</translation>
    </message>
    <message>
        <source>The producer files the cue sheet and asks %1 about the mandate.</source>
        <translation>Die Produktion reicht das Cue Sheet ein und fragt %1 nach dem Mandat.</translation>
    </message>
    <message>
        <source>Already registered by %1.</source>
        <translation>Schon von %1 gemeldet.</translation>
    </message>
    <message>
        <source>Have %1 release the registration.</source>
        <translation>Lassen Sie %1 die Meldung aufheben.</translation>
    </message>
    <message>
        <source>Permission for %1 does not cover %2: %3.</source>
        <translation>Die Erlaubnis für %1 deckt %2 nicht: %3.</translation>
    </message>
    <message>
        <source>Extend the permission, replace the material, or withdraw the use.</source>
        <translation>Erweitern Sie die Erlaubnis, ersetzen Sie das Material oder ziehen Sie die Nutzung zurück.</translation>
    </message>
    <message>
        <source>Complete the cue sheet before air; missing: %1.</source>
        <translation>Füllen Sie das Cue Sheet vor der Sendung aus; es fehlen: %1.</translation>
    </message>
    <message>
        <source>The production company fills in the cue sheet.</source>
        <translation>Die Produktionsfirma füllt das Cue Sheet aus.</translation>
    </message>
    <message>
        <source>Complete the commercials sheet; missing: %1.</source>
        <translation>Füllen Sie den Werbemeldebogen aus; es fehlen: %1.</translation>
    </message>
    <message>
        <source>The agency fills in the commercials sheet.</source>
        <translation>Die Agentur füllt den Werbemeldebogen aus.</translation>
    </message>
    <message>
        <source>The machine-readable AI mark required in the EU is missing.</source>
        <translation>Die in der EU verlangte maschinenlesbare KI-Kennzeichnung fehlt.</translation>
    </message>
    <message>
        <source>Enter the store&apos;s AI tags: track %1, composition %2.</source>
        <translation>Tragen Sie die KI-Angaben des Shops ein: Aufnahme %1, Komposition %2.</translation>
    </message>
    <message>
        <source>The distributor enters the tags.</source>
        <translation>Der Vertrieb trägt die Angaben ein.</translation>
    </message>
    <message>
        <source>%1 needs to approve the use of AI in writing first: %2.</source>
        <translation>%1 muss zuerst schriftlich freigeben, dass KI benutzt wird: %2.</translation>
    </message>
    <message>
        <source>Obtain the client&apos;s written approval and enter it, with its file.</source>
        <translation>Holen Sie die schriftliche Freigabe des Kunden ein und geben Sie sie mit ihrer Datei ein.</translation>
    </message>
    <message>
        <source>Ask your broker whether an AI exclusion applies to your policy: %1.</source>
        <translation>Fragen Sie Ihren Makler, ob für Ihre Police ein KI-Ausschluss gilt: %1.</translation>
    </message>
    <message>
        <source>The client asks the broker; enter the answer, with its file.</source>
        <translation>Der Kunde fragt den Makler; geben Sie die Antwort mit ihrer Datei ein.</translation>
    </message>
    <message>
        <source>%1: a second person must approve (%2).</source>
        <translation>%1: Eine zweite Person muss freigeben (%2).</translation>
    </message>
    <message>
        <source>Have a person who did not make the music approve every part of this revision.</source>
        <translation>Lassen Sie eine Person, die die Musik nicht gemacht hat, jeden Teil dieser Fassung freigeben.</translation>
    </message>
    <message>
        <source>Rules are from %1; have counsel confirm that they still hold.</source>
        <translation>Die Regeln sind vom %1; lassen Sie die Rechtsberatung bestätigen, dass sie noch gelten.</translation>
    </message>
    <message>
        <source>Counsel confirms, or installs a newer rule pack.</source>
        <translation>Die Rechtsberatung bestätigt oder spielt ein neueres Regelpaket ein.</translation>
    </message>
    <message>
        <source>before issue to the client</source>
        <translation>vor der Ausgabe an den Kunden</translation>
    </message>
    <message>
        <source>at first publication</source>
        <translation>bei der ersten Veröffentlichung</translation>
    </message>
    <message>
        <source>before first publication</source>
        <translation>vor der ersten Veröffentlichung</translation>
    </message>
    <message>
        <source>before first broadcast</source>
        <translation>vor der ersten Ausstrahlung</translation>
    </message>
    <message>
        <source>with the store delivery</source>
        <translation>mit der Auslieferung an den Shop</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Rechtsberatung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>Produktionsfirma</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>%1 Accepted by %2 on %3: %4</source>
        <translation>%1 Angenommen von %2 am %3: %4</translation>
    </message>
    <message>
        <source>every element</source>
        <translation>jedes Element</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlen: %1</translation>
    </message>
    <message>
        <source>their hash is not recorded</source>
        <translation>ihre Prüfsumme ist nicht eingetragen</translation>
    </message>
    <message>
        <source>they have no manifest</source>
        <translation>sie haben kein Manifest</translation>
    </message>
    <message>
        <source>their manifest names others</source>
        <translation>ihr Manifest nennt andere</translation>
    </message>
    <message>
        <source>no derivatives</source>
        <translation>keine Bearbeitungen</translation>
    </message>
    <message>
        <source>share-alike, not accepted by the client</source>
        <translation>Weitergabe unter gleichen Bedingungen, vom Kunden nicht angenommen</translation>
    </message>
    <message>
        <source>no agreement is stated</source>
        <translation>kein Vertrag ist angegeben</translation>
    </message>
    <message>
        <source>“%1” is stated, but the agreement itself was not given</source>
        <translation>„%1“ ist angegeben, aber der Vertrag selbst liegt nicht vor</translation>
    </message>
    <message>
        <source>no approval is stated</source>
        <translation>keine Freigabe ist angegeben</translation>
    </message>
    <message>
        <source>“%1” is stated, but the approval itself was not given</source>
        <translation>„%1“ ist angegeben, aber die Freigabe selbst liegt nicht vor</translation>
    </message>
    <message>
        <source>no answer is recorded</source>
        <translation>keine Antwort ist eingetragen</translation>
    </message>
    <message>
        <source>“%1” is stated, but the answer itself was not given</source>
        <translation>„%1“ ist angegeben, aber die Antwort selbst liegt nicht vor</translation>
    </message>
    <message>
        <source>they made revisions and are not among the contributors</source>
        <translation>hat Fassungen gemacht und steht nicht unter den Beteiligten</translation>
    </message>
    <message>
        <source>%1 has a share below zero</source>
        <translation>%1 hat einen Anteil unter null</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1 ist ein Programm</translation>
    </message>
    <message>
        <source>they make %1 %</source>
        <translation>zusammen sind es %1 %</translation>
    </message>
    <message>
        <source>no writer is listed for the parts that people wrote</source>
        <translation>für die von Menschen geschriebenen Teile ist kein Urheber genannt</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>nobody has approved it</source>
        <translation>niemand hat sie freigegeben</translation>
    </message>
    <message>
        <source>nobody who did not make the music approved %1</source>
        <translation>niemand, der die Musik nicht gemacht hat, hat %1 freigegeben</translation>
    </message>
    <message>
        <source>nobody who did not make the music approved %1; %2 also made it</source>
        <translation>niemand, der die Musik nicht gemacht hat, hat %1 freigegeben; %2 hat sie auch gemacht</translation>
    </message>
    <message>
        <source>the medium is not included</source>
        <translation>das Medium ist nicht dabei</translation>
    </message>
    <message>
        <source>it covers %1 only</source>
        <translation>sie gilt nur für %1</translation>
    </message>
    <message>
        <source>it ends %1</source>
        <translation>sie endet am %1</translation>
    </message>
    <message>
        <source>it is not exclusive</source>
        <translation>sie ist nicht exklusiv</translation>
    </message>
    <message>
        <source>the same recording that another client received</source>
        <translation>dieselbe Aufnahme, die ein anderer Kunde erhielt</translation>
    </message>
    <message>
        <source>not looked up among our deliveries to other clients</source>
        <translation>unter unseren Auslieferungen an andere Kunden nicht nachgesehen</translation>
    </message>
    <message>
        <source>a track without a title</source>
        <translation>ein Titel ohne Namen</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>(counsel decides)</source>
        <translation>(die Rechtsberatung entscheidet)</translation>
    </message>
    <message>
        <source>programme title</source>
        <translation>Titel der Sendung</translation>
    </message>
    <message>
        <source>production company</source>
        <translation>Produktionsfirma</translation>
    </message>
    <message>
        <source>air date</source>
        <translation>Sendedatum</translation>
    </message>
    <message>
        <source>advertiser or brand</source>
        <translation>Werbetreibender oder Marke</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>ad code</source>
        <translation>Werbecode</translation>
    </message>
    <message>
        <source>first air date</source>
        <translation>erstes Sendedatum</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>Nummer des Dokuments</translation>
    </message>
    <message>
        <source>contact for claims</source>
        <translation>Kontakt für Ansprüche</translation>
    </message>
    <message>
        <source>signatory (name, role, company)</source>
        <translation>Unterzeichner (Name, Rolle, Firma)</translation>
    </message>
    <message>
        <source>PREVIEW: NOT CLEARED. If it were issued now: %1</source>
        <translation>VORSCHAU: NICHT GEKLÄRT. Würde sie jetzt ausgestellt: %1</translation>
    </message>
    <message>
        <source>NOT CLEARED: do not broadcast or publish. %1 (below).</source>
        <translation>NICHT GEKLÄRT: nicht senden oder veröffentlichen. %1 (unten).</translation>
    </message>
    <message>
        <source>NOT CLEARED for %1 of %2 uses: do not broadcast or publish there. %3 (below).</source>
        <translation>NICHT GEKLÄRT für %1 von %2 Nutzungen: dort nicht senden oder veröffentlichen. %3 (unten).</translation>
    </message>
    <message>
        <source>%1, original to this project, cleared for the uses in the table.</source>
        <translation>%1, eigens für dieses Projekt, geklärt für die Nutzungen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1, original to this project, cleared with %2 (below).</source>
        <translation>%1, eigens für dieses Projekt, geklärt mit %2 (unten).</translation>
    </message>
    <message>
        <source>%1, not delivered to any other client, cleared for the uses in the table.</source>
        <translation>%1, an keinen anderen Kunden ausgeliefert, geklärt für die Nutzungen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1, not delivered to any other client, cleared with %2 (below).</source>
        <translation>%1, an keinen anderen Kunden ausgeliefert, geklärt mit %2 (unten).</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>1 Grund</translation>
    </message>
    <message>
        <source>%1 reasons</source>
        <translation>%1 Gründe</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 Auflage</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>%1 Auflagen</translation>
    </message>
    <message>
        <source>AI-generated</source>
        <translation>Von KI erzeugt</translation>
    </message>
    <message>
        <source>Partly AI-generated</source>
        <translation>Teilweise von KI erzeugt</translation>
    </message>
    <message>
        <source>AI-assisted</source>
        <translation>Mit Hilfe von KI gemacht</translation>
    </message>
    <message>
        <source>Made by people</source>
        <translation>Von Menschen gemacht</translation>
    </message>
    <message>
        <source>Origin not fully known</source>
        <translation>Herkunft nicht vollständig bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, if the society agrees</source>
        <translation>Ja, wenn die Gesellschaft zustimmt</translation>
    </message>
    <message>
        <source>Yes, if (condition %1)</source>
        <translation>Ja, wenn (Auflage %1)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No (reason %1)</source>
        <translation>Nein (Grund %1)</translation>
    </message>
    <message>
        <source>No: do not register</source>
        <translation>Nein: nicht anmelden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>composition, arrangement, performance; sound by synthesis</source>
        <translation>Komposition, Arrangement, Spiel; Klang durch Synthese</translation>
    </message>
    <message>
        <source>composition, arrangement, performance; sound by synthesis, and a recording over it</source>
        <translation>Komposition, Arrangement, Spiel; Klang durch Synthese, darüber eine Aufnahme</translation>
    </message>
    <message>
        <source>a recording, as imported</source>
        <translation>eine Aufnahme, wie importiert</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>composition edited by hand; sound by synthesis</source>
        <translation>Komposition von Hand bearbeitet; Klang durch Synthese</translation>
    </message>
    <message>
        <source>composition edited by hand; sound by synthesis, and a recording over it</source>
        <translation>Komposition von Hand bearbeitet; Klang durch Synthese, darüber eine Aufnahme</translation>
    </message>
    <message>
        <source>composition by hand; sound by synthesis</source>
        <translation>Komposition von Hand; Klang durch Synthese</translation>
    </message>
    <message>
        <source>composition by hand; sound by synthesis, and a recording over it</source>
        <translation>Komposition von Hand; Klang durch Synthese, darüber eine Aufnahme</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5.</source>
        <translation>Abschnitt %1, Stem %2 ist festgehalten: %3 am %4 bei Fassung %5.</translation>
    </message>
    <message>
        <source>Section “%1”, %2 is held: %3 approved it on %4 at revision %5.</source>
        <translation>Abschnitt „%1“, %2 ist festgehalten: %3 hat es am %4 bei Fassung %5 freigegeben.</translation>
    </message>
    <message>
        <source>Ask %1, or withdraw approval %2 with a reason.</source>
        <translation>Fragen Sie %1 oder ziehen Sie Freigabe %2 mit Grund zurück.</translation>
    </message>
    <message>
        <source>Cancelled; the alternatives made so far are kept.</source>
        <translation>Abgebrochen; die bisher gemachten Alternativen bleiben.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Stem “%1” holds imported recordings only; no player plays it.</source>
        <translation>Stem „%1“ enthält nur importierte Aufnahmen; kein Spieler spielt ihn.</translation>
    </message>
    <message>
        <source>Nothing is left to remake there: all of it is recordings.</source>
        <translation>Dort bleibt nichts neu zu erzeugen: alles sind Aufnahmen.</translation>
    </message>
    <message>
        <source>The notes of %1 are those it plays already; nothing to do.</source>
        <translation>Die Noten von %1 sind die, die schon gespielt werden; nichts zu tun.</translation>
    </message>
    <message>
        <source>This alternative (%1) was accepted already.</source>
        <translation>Diese Alternative (%1) wurde schon angenommen.</translation>
    </message>
    <message>
        <source>Somebody changed the same cells since this alternative was made; ask for new alternatives of %1.</source>
        <translation>Jemand hat dieselben Zellen geändert, seit diese Alternative gemacht wurde; lassen Sie neue Alternativen von %1 machen.</translation>
    </message>
    <message>
        <source>Effects stand where the form and the picture want them; no player&apos;s feel moves them.</source>
        <translation>Effekte stehen, wo Form und Bild sie wollen; kein Spielgefühl verschiebt sie.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 lies outside the section, which has %3 ticks.</source>
        <translation>Die Note bei Tick %1 von %2 liegt außerhalb des Abschnitts, der %3 Ticks hat.</translation>
    </message>
    <message>
        <source>%1 would have %2 notes; a cell holds %3 at most.</source>
        <translation>%1 hätte %2 Noten; eine Zelle fasst höchstens %3.</translation>
    </message>
    <message>
        <source>The cut at %1 lies outside the cue, which ends at %2.</source>
        <translation>Die Teilung bei %1 liegt außerhalb des Cues, der bei %2 endet.</translation>
    </message>
    <message>
        <source>Section %1 is the last one: no held section follows it.</source>
        <translation>Abschnitt %1 ist der letzte: kein festgehaltener folgt ihm.</translation>
    </message>
    <message>
        <source>The range starts at %1, but the cue ends at %2.</source>
        <translation>Der Bereich beginnt bei %1, aber der Cue endet bei %2.</translation>
    </message>
    <message>
        <source>The range ends at %1, but the cue ends at %2.</source>
        <translation>Der Bereich endet bei %1, aber der Cue endet bei %2.</translation>
    </message>
    <message>
        <source>There are no style packs in %1.</source>
        <translation>In %1 gibt es keine Stilpakete.</translation>
    </message>
    <message>
        <source>The brief cannot be met as it stands. %1</source>
        <translation>Das Briefing lässt sich so nicht erfüllen. %1</translation>
    </message>
    <message>
        <source>The brief says what that of revision %1 says; nothing was stored.</source>
        <translation>Das Briefing sagt, was das von Fassung %1 sagt; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The project has a cue “%1” already.</source>
        <translation>Das Projekt hat schon einen Cue „%1“.</translation>
    </message>
    <message>
        <source>Say why it should be unlocked: whoever approved it has to judge.</source>
        <translation>Sagen Sie, warum es entsperrt werden soll: wer es freigegeben hat, muss urteilen.</translation>
    </message>
    <message>
        <source>%1 is not held; it can be changed as it is.</source>
        <translation>%1 ist nicht festgehalten; es lässt sich so ändern.</translation>
    </message>
    <message>
        <source>Revision %1 is the newest; there is nothing to restore.</source>
        <translation>Fassung %1 ist die neueste; nichts ist wiederherzustellen.</translation>
    </message>
    <message>
        <source>Name an older one.</source>
        <translation>Nennen Sie eine ältere.</translation>
    </message>
    <message>
        <source>Revision %1 and revision %2, the newest, are the same; nothing to restore.</source>
        <translation>Fassung %1 und Fassung %2, die neueste, sind gleich; nichts ist wiederherzustellen.</translation>
    </message>
    <message>
        <source>“%1” (revision %2) cannot be undone alone: %3 changed since (%4).</source>
        <translation>„%1“ (Fassung %2) lässt sich nicht allein zurücknehmen: %3 hat sich seither geändert (%4).</translation>
    </message>
    <message>
        <source>Undo the later edits first, or restore revision %1 whole.</source>
        <translation>Nehmen Sie zuerst die späteren Änderungen zurück oder stellen Sie Fassung %1 ganz wieder her.</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>Ein Abschnitt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of a section has 100 characters at most; this one has %1.</source>
        <translation>Der Name eines Abschnitts hat höchstens 100 Zeichen; dieser hat %1.</translation>
    </message>
    <message>
        <source>“%1” has a comma or a line break, which no name of a section can have.</source>
        <translation>„%1“ hat ein Komma oder einen Zeilenumbruch; das geht in keinem Namen eines Abschnitts.</translation>
    </message>
    <message>
        <source>Section %1 is called so already.</source>
        <translation>Abschnitt %1 heißt schon so.</translation>
    </message>
    <message>
        <source>Another section is called %1 already.</source>
        <translation>Ein anderer Abschnitt heißt schon %1.</translation>
    </message>
    <message>
        <source>No clearance has been issued for this revision.</source>
        <translation>Für diese Fassung wurde keine Rechteklärung ausgestellt.</translation>
    </message>
    <message>
        <source>No issued clearance covers revision %1. Issue one first.</source>
        <translation>Keine ausgestellte Rechteklärung gilt für Fassung %1. Stellen Sie zuerst eine aus.</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 blocks a requested use of revision %3. Solve what it names and issue a new version.</source>
        <translation>Rechteklärung %1, Version %2, sperrt eine angefragte Nutzung von Fassung %3. Beheben Sie, was sie nennt, und stellen Sie eine neue Version aus.</translation>
    </message>
    <message>
        <source>Revision %1 is not approved by the final approver yet in: %2. Record the approval first.</source>
        <translation>Fassung %1 ist noch nicht endgültig freigegeben in: %2. Tragen Sie zuerst die Freigabe ein.</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 is the latest that covers revision %3; the pack carries another.</source>
        <translation>Rechteklärung %1, Version %2, ist die neueste für Fassung %3; das Paket enthält eine andere.</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 supersedes an earlier one; say why.</source>
        <translation>Rechteklärung %1, Version %2, ersetzt eine frühere; sagen Sie warum.</translation>
    </message>
    <message>
        <source>This would be version %1 of %2.</source>
        <translation>Das wäre Version %1 von %2.</translation>
    </message>
    <message>
        <source>There is no such thing in a project of yours where you are %1. Ask an admin of the studio to add you.</source>
        <translation>Das gibt es in keinem Ihrer Projekte, in denen Sie diese Rolle haben (%1). Bitten Sie die Verwaltung des Studios, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>This takes the studio role %1; you are %2. Ask an admin of the studio.</source>
        <translation>Dafür braucht es die Studiorolle %1; Ihre ist %2. Fragen Sie die Verwaltung des Studios.</translation>
    </message>
    <message>
        <source>%1 committed revision %2 of “%3” on %4, before this one was ready.</source>
        <translation>%1 hat Fassung %2 von „%3“ am %4 festgeschrieben, bevor diese fertig war.</translation>
    </message>
    <message>
        <source>Recording the word of %1 needs the evidence (mail or note) attached.</source>
        <translation>Das Wort von %1 einzutragen braucht den Beleg (Mail oder Notiz).</translation>
    </message>
    <message>
        <source>%1 is not a member of this project; add the person to it first.</source>
        <translation>%1 gehört nicht zu diesem Projekt; fügen Sie die Person zuerst hinzu.</translation>
    </message>
    <message>
        <source>The final approver must be a member of the project; add the person to it first.</source>
        <translation>Wer endgültig freigibt, muss zum Projekt gehören; fügen Sie die Person zuerst hinzu.</translation>
    </message>
    <message>
        <source>Revision %1 has changed “%2” (%3) since revision %4. Listen to revision %5 and approve that one.</source>
        <translation>Fassung %1 hat „%2“ (%3) seit Fassung %4 geändert. Hören Sie Fassung %5 und lassen Sie diese freigeben.</translation>
    </message>
    <message>
        <source>This approval can be withdrawn by %1, the final approver, or a producer of the project.</source>
        <translation>Diese Freigabe können %1, die endgültig freigebende Person oder die Produktion des Projekts zurückziehen.</translation>
    </message>
    <message>
        <source>Withdrawing an approval needs a reason.</source>
        <translation>Eine Freigabe zurückziehen braucht einen Grund.</translation>
    </message>
    <message>
        <source>This approval was withdrawn by %1 on %2.</source>
        <translation>Diese Freigabe wurde von %1 am %2 zurückgezogen.</translation>
    </message>
    <message>
        <source>A comment needs a text.</source>
        <translation>Ein Kommentar braucht einen Text.</translation>
    </message>
    <message>
        <source>A reply needs a text.</source>
        <translation>Eine Antwort braucht einen Text.</translation>
    </message>
    <message>
        <source>This comment is settled already.</source>
        <translation>Dieser Kommentar ist schon erledigt.</translation>
    </message>
    <message>
        <source>This comment is open.</source>
        <translation>Dieser Kommentar ist offen.</translation>
    </message>
    <message>
        <source>This marker was taken away; make another.</source>
        <translation>Dieser Marker wurde entfernt; machen Sie einen neuen.</translation>
    </message>
    <message>
        <source>A marker has a name of 1 to 100 characters.</source>
        <translation>Ein Marker hat einen Namen von 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>The marker stands outside the cue, which is %1 samples long.</source>
        <translation>Der Marker steht außerhalb des Cues, der %1 Samples lang ist.</translation>
    </message>
    <message>
        <source>Section “%1” keeps its name and its key (%2). %3</source>
        <translation>Abschnitt „%1“ behält Namen und Tonart (%2). %3</translation>
    </message>
    <message>
        <source>Parts of this cue are held, so its %1 stays %2; %3 is refused.</source>
        <translation>Teile dieses Cues sind festgehalten, daher bleibt %1 bei %2; %3 ist abgelehnt.</translation>
    </message>
    <message>
        <source>A match is judged by a producer or by legal; tell them what you hear.</source>
        <translation>Über eine Übereinstimmung urteilt die Produktion oder die Rechtsabteilung; sagen Sie ihnen, was Sie hören.</translation>
    </message>
    <message>
        <source>%1 made revision %2 and does not judge it; legal or another producer does.</source>
        <translation>%1 hat Fassung %2 gemacht und urteilt nicht darüber; das tut die Rechtsabteilung oder eine andere Produktion.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Die Verbindung zur Datenbank ging verloren.</translation>
    </message>
    <message>
        <source>“%1” has no revision yet.</source>
        <translation>„%1“ hat noch keine Fassung.</translation>
    </message>
    <message>
        <source>“%1” has no revision %2; the newest is %3.</source>
        <translation>„%1“ hat keine Fassung %2; die neueste ist %3.</translation>
    </message>
    <message>
        <source>This work took longer than its lease and was given up; start it again.</source>
        <translation>Diese Arbeit dauerte länger als erlaubt und wurde aufgegeben; starten Sie sie neu.</translation>
    </message>
    <message>
        <source>This build has no neural player.</source>
        <translation>Dieses Programm hat keinen neuronalen Spieler.</translation>
    </message>
    <message>
        <source>This build has no learned feel.</source>
        <translation>Dieses Programm hat kein gelerntes Spielgefühl.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Es gibt hier nichts, was „%2“ heißt (%1).</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3”?</source>
        <translation>Es gibt hier nichts, was „%2“ heißt (%1); meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt sind: %1.</translation>
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
    <message>
        <source>cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>electric piano</source>
        <translation>E-Piano</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasteninstrumente</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>Orchester</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>Blech</translation>
    </message>
    <message>
        <source>low brass</source>
        <translation>tiefes Blech</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>Saxophon</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>Flöte</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>Klarinette</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>Holzbläser</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>acoustic guitar</source>
        <translation>Akustikgitarre</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>E-Gitarre</translation>
    </message>
    <message>
        <source>wah guitar</source>
        <translation>Wah-Gitarre</translation>
    </message>
    <message>
        <source>jazz guitar</source>
        <translation>Jazzgitarre</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>Ukulele</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>Mandoline</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>Harfe</translation>
    </message>
    <message>
        <source>sub bass</source>
        <translation>Subbass</translation>
    </message>
    <message>
        <source>slap bass</source>
        <translation>Slap-Bass</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>Percussion</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>Bassdrum</translation>
    </message>
    <message>
        <source>snare</source>
        <translation>Snare</translation>
    </message>
    <message>
        <source>claps</source>
        <translation>Klatschen</translation>
    </message>
    <message>
        <source>stomps</source>
        <translation>Stampfen</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>Shaker</translation>
    </message>
    <message>
        <source>tambourine</source>
        <translation>Tamburin</translation>
    </message>
    <message>
        <source>hi-hats</source>
        <translation>Hi-Hats</translation>
    </message>
    <message>
        <source>cymbals</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>toms</source>
        <translation>Toms</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>taiko</source>
        <translation>Taiko</translation>
    </message>
    <message>
        <source>cajon</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>brushes</source>
        <translation>Besen</translation>
    </message>
    <message>
        <source>synth</source>
        <translation>Synthesizer</translation>
    </message>
    <message>
        <source>arpeggio</source>
        <translation>Arpeggio</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leadstimme</translation>
    </message>
    <message>
        <source>plucks</source>
        <translation>Plucks</translation>
    </message>
    <message>
        <source>pads</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>Bordun</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>Xylophon</translation>
    </message>
    <message>
        <source>marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>Vibraphon</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>music box</source>
        <translation>Spieluhr</translation>
    </message>
    <message>
        <source>vinyl crackle</source>
        <translation>Vinylknistern</translation>
    </message>
    <message>
        <source>risers</source>
        <translation>Riser</translation>
    </message>
    <message>
        <source>impacts</source>
        <translation>Impacts</translation>
    </message>
    <message>
        <source>braams</source>
        <translation>Braams</translation>
    </message>
    <message>
        <source>vocals</source>
        <translation>Gesang</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>Chor</translation>
    </message>
    <message>
        <source>whistle</source>
        <translation>Pfeifen</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>Mundharmonika</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>Akkordeon</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>fiddle</source>
        <translation>Fiddle</translation>
    </message>
    <message>
        <source>solo cello</source>
        <translation>Solocello</translation>
    </message>
    <message>
        <source>muted trumpet</source>
        <translation>gedämpfte Trompete</translation>
    </message>
    <message>
        <source>french horn</source>
        <translation>Waldhorn</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernsehen</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Video on demand (VOD, SVOD)</source>
        <translation>Video auf Abruf (VOD, SVOD)</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Kino</translation>
    </message>
    <message>
        <source>Paid online and social ads</source>
        <translation>Bezahlte Werbung online und in sozialen Medien</translation>
    </message>
    <message>
        <source>Organic social posts</source>
        <translation>Eigene Beiträge in sozialen Medien</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>In-store and events</source>
        <translation>Läden und Veranstaltungen</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Music stores and streaming</source>
        <translation>Musikshops und Streaming</translation>
    </message>
    <message>
        <source>Register with a society</source>
        <translation>Meldung bei einer Verwertungsgesellschaft</translation>
    </message>
    <message>
        <source>Register in Content ID</source>
        <translation>Meldung in Content ID</translation>
    </message>
    <message>
        <source>tv</source>
        <translation>Fernsehen</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>vod</source>
        <translation>Video auf Abruf</translation>
    </message>
    <message>
        <source>cinema</source>
        <translation>Kino</translation>
    </message>
    <message>
        <source>online_ads</source>
        <translation>Onlinewerbung</translation>
    </message>
    <message>
        <source>organic_social</source>
        <translation>eigene Beiträge in sozialen Medien</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>in_store</source>
        <translation>Läden und Veranstaltungen</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>store_release</source>
        <translation>Musikshops und Streaming</translation>
    </message>
    <message>
        <source>society_registration</source>
        <translation>Meldung bei einer Gesellschaft</translation>
    </message>
    <message>
        <source>content_id</source>
        <translation>Content ID</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>WORLD</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>in perpetuity</source>
        <translation>zeitlich unbegrenzt</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>territory not said</source>
        <translation>Gebiet nicht genannt</translation>
    </message>
    <message>
        <source>term not said</source>
        <translation>Dauer nicht genannt</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>exklusiv</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>nicht exklusiv</translation>
    </message>
    <message>
        <source>exclusive, by contract only</source>
        <translation>exklusiv, nur durch Vertrag</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>a cue&apos;s</source>
        <translation>eines Cues</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>mit Auflagen</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>approval recorded by %1 for %2</source>
        <translation>Freigabe, von %1 für %2 eingetragen</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cannot write the chunk %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Der Tonblock %1 lässt sich nicht schreiben: %2. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cannot write the chunk %1: %2.</source>
        <translation>Der Tonblock %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Cannot store the chunk %1: %2.</source>
        <translation>Der Tonblock %1 lässt sich nicht ablegen: %2.</translation>
    </message>
    <message>
        <source>Cannot store the chunk %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Der Tonblock %1 lässt sich nicht ablegen: %2. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen: %2. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cannot move the pack to %1: %2.</source>
        <translation>Das Paket lässt sich nicht nach %1 bringen: %2.</translation>
    </message>
    <message>
        <source>Cannot move the pack to %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Das Paket lässt sich nicht nach %1 bringen: %2. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>%1 lässt sich nicht sperren: %2.</translation>
    </message>
    <message>
        <source>Cannot look at %1: %2.</source>
        <translation>%1 lässt sich nicht ansehen: %2.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>%1 lässt sich nicht ausführen: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; a file is needed here.</source>
        <translation>%1 ist ein Ordner; hier wird eine Datei gebraucht.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is no audio that can be imported (%2); give a WAV, FLAC or AIFF file.</source>
        <translation>%1 ist kein Ton, der sich übernehmen lässt (%2); geben Sie eine Datei in WAV, FLAC oder AIFF.</translation>
    </message>
    <message>
        <source>%1 holds lossy or unusual audio; give the original as WAV, FLAC or AIFF.</source>
        <translation>%1 enthält verlustbehafteten oder ungewöhnlichen Ton; geben Sie das Original als WAV, FLAC oder AIFF.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; give a mono or stereo file.</source>
        <translation>%1 hat %2 Kanäle; geben Sie eine Datei in Mono oder Stereo.</translation>
    </message>
    <message>
        <source>%1 has a rate of %2 Hz; give 8 to 384 kHz.</source>
        <translation>%1 hat eine Rate von %2 Hz; möglich sind 8 bis 384 kHz.</translation>
    </message>
    <message>
        <source>%1 holds no sound.</source>
        <translation>%1 enthält keinen Ton.</translation>
    </message>
    <message>
        <source>%1 is longer than one hour; give the part that is meant.</source>
        <translation>%1 ist länger als eine Stunde; geben Sie den gemeinten Teil.</translation>
    </message>
    <message>
        <source>%1 is silent.</source>
        <translation>%1 ist stumm.</translation>
    </message>
    <message>
        <source>%1 peaks more than 24 dB above full scale; export it at a lower level.</source>
        <translation>%1 liegt mehr als 24 dB über Vollaussteuerung; exportieren Sie es leiser.</translation>
    </message>
    <message>
        <source>The 2-pop would lie before 00:00:00:00: picture starts at %1. Choose a later picture start or leave the 2-pop out.</source>
        <translation>Der 2-Pop läge vor 00:00:00:00: das Bild beginnt bei %1. Wählen Sie einen späteren Bildstart oder lassen Sie den 2-Pop weg.</translation>
    </message>
    <message>
        <source>The audio for %1 is not stereo: %2 samples is an odd number.</source>
        <translation>Der Ton für %1 ist nicht Stereo: %2 Samples ist eine ungerade Zahl.</translation>
    </message>
    <message>
        <source>The audio for %1 is not stereo.</source>
        <translation>Der Ton für %1 ist nicht Stereo.</translation>
    </message>
    <message>
        <source>The audio for %1 leaves 24 bits at frame %2: %3.</source>
        <translation>Der Ton für %1 überschreitet 24 Bit bei Frame %2: %3.</translation>
    </message>
    <message>
        <source>%1 would be larger than 4 GiB, which a WAV file cannot hold. Deliver the cue in parts of less than four hours.</source>
        <translation>%1 wäre größer als 4 GiB, was keine WAV-Datei fasst. Liefern Sie den Cue in Teilen unter vier Stunden aus.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check that the disk has room and the folder is writable.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Prüfen Sie, ob Platz ist und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>An MP3 cannot have %1 kbit/s; choose 32 to 320.</source>
        <translation>Eine MP3 kann nicht %1 kbit/s haben; wählen Sie 32 bis 320.</translation>
    </message>
    <message>
        <source>This libsndfile cannot write MP3: %1 Install libsndfile 1.1 or newer with MP3 support.</source>
        <translation>Diese libsndfile kann kein MP3 schreiben: %1 Installieren Sie libsndfile 1.1 oder neuer mit MP3.</translation>
    </message>
    <message>
        <source>The pack of “%1” cannot be written: %2.</source>
        <translation>Das Paket von „%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>it has no stems</source>
        <translation>er hat keine Stems</translation>
    </message>
    <message>
        <source>%1 exists already and is not empty. Choose another folder, or move it away: a delivered pack is never overwritten.</source>
        <translation>%1 gibt es schon und ist nicht leer. Wählen Sie einen anderen Ordner oder verschieben Sie ihn: ein ausgeliefertes Paket wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Writing the pack was cancelled.</source>
        <translation>Das Schreiben des Pakets wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A pack needs an issued clearance; clear the cue first or deliver a preview.</source>
        <translation>Ein Paket braucht eine ausgestellte Rechteklärung; klären Sie den Cue zuerst oder liefern Sie eine Vorschau aus.</translation>
    </message>
    <message>
        <source>%1 names another hash for %2 than the file has. Clear this revision again.</source>
        <translation>%1 nennt für %2 einen anderen Hash, als die Datei hat. Stellen Sie die Rechteklärung dieser Fassung neu aus.</translation>
    </message>
    <message>
        <source>“%1” is no file name for a pack: it must be plain ASCII without spaces, at most 80 characters, below data/.</source>
        <translation>„%1“ ist kein Dateiname für ein Paket: er muss reines ASCII ohne Leerzeichen sein, höchstens 80 Zeichen, unter data/.</translation>
    </message>
    <message>
        <source>The pack has two files named “%1”.</source>
        <translation>Das Paket hat zwei Dateien namens „%1“.</translation>
    </message>
    <message>
        <source>%1 was written by somebody else meanwhile.</source>
        <translation>%1 wurde inzwischen von jemand anderem geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not named in the clearance; issue a new version.</source>
        <translation>%1 steht nicht in der Rechteklärung; stellen Sie eine neue Version aus.</translation>
    </message>
    <message>
        <source>%1 is not the file that was cleared; issue a new version.</source>
        <translation>%1 ist nicht die Datei, für die die Rechteklärung gilt; stellen Sie eine neue Version aus.</translation>
    </message>
    <message>
        <source>The chunk %1 is missing. Restore it from a backup.</source>
        <translation>Der Tonblock %1 fehlt. Holen Sie ihn aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The chunks in %1 cannot be listed: %2.</source>
        <translation>Die Tonblöcke in %1 lassen sich nicht auflisten: %2.</translation>
    </message>
    <message>
        <source>Rendering was cancelled; nothing was changed.</source>
        <translation>Das Rendern wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Kontingent überschritten</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The database went away; nothing was changed. Try again.</source>
        <translation>Die Datenbank war plötzlich nicht mehr da; nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database went away in the middle of a commit: whether the change was made is unknown. The next command finds out; look at the result before you repeat this one.</source>
        <translation>Die Datenbank verschwand mitten im Festschreiben: ob die Änderung gemacht wurde, ist unbekannt. Der nächste Schritt zeigt es; sehen Sie nach, bevor Sie diesen wiederholen.</translation>
    </message>
    <message>
        <source>The database at %1 refuses this login: %2</source>
        <translation>Die Datenbank unter %1 lehnt diese Anmeldung ab: %2</translation>
    </message>
    <message>
        <source>There is no such database at %1: %2</source>
        <translation>Unter %1 gibt es diese Datenbank nicht: %2</translation>
    </message>
    <message>
        <source>The database at %1 cannot be reached; nothing was changed. %2</source>
        <translation>Die Datenbank unter %1 ist nicht zu erreichen; nichts wurde geändert. %2</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot;, port %2 failed: FATAL: %3</source>
        <translation>Server „%1“, Port %2: %3</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot; (%2), port %3 failed: FATAL: %4</source>
        <translation>Server „%1“ (%2), Port %3: %4</translation>
    </message>
    <message>
        <source>connection to server on socket &quot;%1&quot; failed: FATAL: %2</source>
        <translation>Server an „%1“: %2</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot;, port %2 failed: Connection refused Is the server running on that host and accepting TCP/IP connections?</source>
        <translation>Server „%1“, Port %2: Verbindung abgelehnt. Läuft der Server dort und nimmt er Verbindungen an?</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot; (%2), port %3 failed: Connection refused Is the server running on that host and accepting TCP/IP connections?</source>
        <translation>Server „%1“ (%2), Port %3: Verbindung abgelehnt. Läuft der Server dort und nimmt er Verbindungen an?</translation>
    </message>
    <message>
        <source>could not translate host name &quot;%1&quot; to address: %2.</source>
        <translation>Der Server „%1“ ist nicht zu finden: %2.</translation>
    </message>
    <message>
        <source>password authentication failed for user &quot;%1&quot;.</source>
        <translation>Name „%1“ oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>fe_sendauth: no password supplied.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>role &quot;%1&quot; does not exist.</source>
        <translation>Es gibt keine Anmeldung „%1“.</translation>
    </message>
    <message>
        <source>database &quot;%1&quot; does not exist.</source>
        <translation>Es gibt keine Datenbank „%1“.</translation>
    </message>
    <message>
        <source>The database %1 has no Fermata schema yet; an administrator of the server must migrate it.</source>
        <translation>Die Datenbank %1 ist noch nicht für Fermata eingerichtet; die Verwaltung des Servers muss das tun.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is newer than the %2 that this program knows. Install the newer Fermata that made it.</source>
        <translation>Die Datenbank hat Schema %1 und ist neuer als das, was dieses Programm kennt (%2). Installieren Sie das neuere Fermata, von dem sie stammt.</translation>
    </message>
    <message>
        <source>This work lost its lease before it ended; its result does not count.</source>
        <translation>Diese Arbeit wurde vor ihrem Ende aufgegeben; ihr Ergebnis zählt nicht.</translation>
    </message>
    <message>
        <source>A text contains a NUL character, which cannot be stored; remove it.</source>
        <translation>Ein Text enthält ein NUL-Zeichen, das sich nicht speichern lässt; entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is no %1 %2 that you may see.</source>
        <translation>Es gibt nichts, das Sie sehen dürfen, unter %2 (%1).</translation>
    </message>
    <message>
        <source>There is no take %1 in this project.</source>
        <translation>In diesem Projekt gibt es den Take %1 nicht.</translation>
    </message>
    <message>
        <source>There is no print %1 in this project.</source>
        <translation>In diesem Projekt gibt es das Audio %1 nicht.</translation>
    </message>
    <message>
        <source>The database&apos;s supervisor (%1) ended without an answer. Its log is %2.</source>
        <translation>Der Aufseher der Datenbank (%1) endete ohne Antwort. Sein Protokoll ist %2.</translation>
    </message>
    <message>
        <source>The database&apos;s supervisor stops as often as it is started. Its log is %1.</source>
        <translation>Der Aufseher der Datenbank endet, so oft er gestartet wird. Sein Protokoll ist %1.</translation>
    </message>
    <message>
        <source>Another supervisor (process %1) holds %2 and does not answer. End it with “kill %3” and try again.</source>
        <translation>Ein anderer Aufseher (Prozess %1) hält %2 und antwortet nicht. Beenden Sie ihn mit „kill %3“ und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A restore into %1 did not finish. Remove that folder and restore the backup again.</source>
        <translation>Eine Wiederherstellung in %1 wurde nicht fertig. Entfernen Sie den Ordner und stellen Sie die Sicherung noch einmal her.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put into place: %2.</source>
        <translation>Die Sicherung %1 lässt sich nicht an ihren Platz bringen: %2.</translation>
    </message>
    <message>
        <source>The new database cannot be put into place: %1.</source>
        <translation>Die neue Datenbank lässt sich nicht an ihren Platz bringen: %1.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root and there is no account “fermata” or “postgres” to run it as.</source>
        <translation>PostgreSQL läuft nicht als root, und es gibt kein Konto „fermata“ oder „postgres“ dafür.</translation>
    </message>
    <message>
        <source>The account “%1”, which runs PostgreSQL here, may not enter %2. Set FERMATA_HOME to a folder that it can reach, such as /var/lib/fermata.</source>
        <translation>Das Konto „%1“, unter dem PostgreSQL hier läuft, darf nicht in %2. Setzen Sie FERMATA_HOME auf einen Ordner, den es erreicht, etwa /var/lib/fermata.</translation>
    </message>
    <message>
        <source>The data was written by PostgreSQL %1, which is not installed. Install it with “apt-get install %2”.</source>
        <translation>Die Daten stammen von PostgreSQL %1, das nicht installiert ist. Installieren Sie es mit „apt-get install %2“.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>Der Datenordner %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>The data folder %1 holds other files and belongs to root. Choose an empty or a new folder.</source>
        <translation>Der Datenordner %1 enthält anderes und gehört root. Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>The data folder %1 belongs to the account “%2”. Work as that account, or set FERMATA_HOME to a folder of your own.</source>
        <translation>Der Datenordner %1 gehört dem Konto „%2“. Arbeiten Sie unter diesem Konto oder setzen Sie FERMATA_HOME auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The socket folder %1 is too long: a socket&apos;s path has at most 107 bytes. Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>Der Socket-Ordner %1 ist zu lang: ein Pfad dafür hat höchstens 107 Bytes. Setzen Sie XDG_RUNTIME_DIR auf einen kürzeren Ordner.</translation>
    </message>
    <message>
        <source>%1 is not a private folder of the account “%2”. Somebody else made it: remove it and try again.</source>
        <translation>%1 ist kein eigener Ordner des Kontos „%2“. Jemand anderes hat ihn gemacht: entfernen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>PostgreSQL (process %1) was started by hand on %2. Stop it and try again.</source>
        <translation>PostgreSQL (Prozess %1) wurde von Hand auf %2 gestartet. Halten Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No learned feel is installed (“%1” cannot be read); use feel=style.</source>
        <translation>Kein gelerntes Spielgefühl ist installiert („%1“ lässt sich nicht lesen); nehmen Sie das des Stils.</translation>
    </message>
    <message>
        <source>This build has no learned feel; use feel=style.</source>
        <translation>Dieses Programm hat kein gelerntes Spielgefühl; nehmen Sie das des Stils.</translation>
    </message>
    <message>
        <source>No trained weights are installed (there is no “%1”).</source>
        <translation>Keine trainierten Gewichte sind installiert (es gibt kein „%1“).</translation>
    </message>
    <message>
        <source>A project keeps its client, name and uses; only its final approver changes.</source>
        <translation>Ein Projekt behält Kundschaft, Namen und Nutzungen; nur wer endgültig freigibt, kann wechseln.</translation>
    </message>
    <message>
        <source>There is no such cue in a project of yours.</source>
        <translation>In keinem Ihrer Projekte gibt es diesen Cue.</translation>
    </message>
    <message>
        <source>Only a person of the studio commits a revision; this login belongs to nobody.</source>
        <translation>Nur wer zum Studio gehört, schreibt eine Fassung fest; diese Anmeldung gehört niemandem.</translation>
    </message>
    <message>
        <source>%1 committed revision %2 of “%3” on %4, before this one was ready. Run the same command again: it then starts from revision %5.</source>
        <translation>%1 hat Fassung %2 von „%3“ am %4 festgeschrieben, bevor diese fertig war. Versuchen Sie es noch einmal: es beginnt dann bei Fassung %5.</translation>
    </message>
    <message>
        <source>Stem “%1” cannot be renamed, given another role or retired. %2</source>
        <translation>Stem „%1“ lässt sich nicht umbenennen, anders einsetzen oder entfernen. %2</translation>
    </message>
    <message>
        <source>Stem “%1” cannot come into a section that is held whole, because its mix would change. %2</source>
        <translation>Stem „%1“ kann nicht in einen Abschnitt, der ganz festgehalten ist, weil sich dessen Mischung änderte. %2</translation>
    </message>
    <message>
        <source>Section “%1”, stem “%2” differs from revision %3 although nobody asked to change it. Ask for that cell too, or keep its audio.</source>
        <translation>Abschnitt „%1“, Stem „%2“ weicht von Fassung %3 ab, obwohl niemand das wollte. Verlangen Sie auch diese Zelle oder behalten Sie ihren Ton.</translation>
    </message>
    <message>
        <source>Section “%1”, stem “%2” of revision %3 is gone although nobody asked to change it.</source>
        <translation>Abschnitt „%1“, Stem „%2“ von Fassung %3 fehlt, obwohl niemand das wollte.</translation>
    </message>
    <message>
        <source>The master of section “%1” differs from revision %2 although nobody asked to change that section.</source>
        <translation>Der Master von Abschnitt „%1“ weicht von Fassung %2 ab, obwohl niemand den Abschnitt ändern wollte.</translation>
    </message>
    <message>
        <source>Section “%1” has moved: sections keep their order from revision to revision.</source>
        <translation>Abschnitt „%1“ ist gewandert: Abschnitte behalten ihre Folge von Fassung zu Fassung.</translation>
    </message>
    <message>
        <source>This revision has no %1 “%2”; it has %3.</source>
        <translation>Diese Fassung hat nichts, was „%2“ heißt (%1); sie hat %3.</translation>
    </message>
    <message>
        <source>There is no such approval in a project of yours.</source>
        <translation>In keinem Ihrer Projekte gibt es diese Freigabe.</translation>
    </message>
    <message>
        <source>“%1” has no revision %2.</source>
        <translation>„%1“ hat keine Fassung %2.</translation>
    </message>
    <message>
        <source>The comment stands outside the cue, which is %1 samples long.</source>
        <translation>Der Kommentar steht außerhalb des Cues, der %1 Samples lang ist.</translation>
    </message>
    <message>
        <source>This revision has no stem “%1”.</source>
        <translation>Diese Fassung hat keinen Stem „%1“.</translation>
    </message>
    <message>
        <source>Only a person of the studio works on clearances.</source>
        <translation>Nur wer zum Studio gehört, bearbeitet Rechteklärungen.</translation>
    </message>
    <message>
        <source>There is no revision %1 of this cue.</source>
        <translation>Von diesem Cue gibt es keine Fassung %1.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to nobody in this studio. Ask an admin of the studio to add you.</source>
        <translation>Die Anmeldung „%1“ gehört niemandem in diesem Studio. Bitten Sie die Verwaltung des Studios, Sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 %2 exists already with other content; take a new id.</source>
        <translation>%1 %2 gibt es schon mit anderem Inhalt; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no such client in this studio.</source>
        <translation>Diese Kundschaft gibt es im Studio nicht.</translation>
    </message>
    <message>
        <source>There is no role “%1”; known: producer, composer, client, legal, admin.</source>
        <translation>Es gibt keine Rolle „%1“; bekannt: Produktion, Komposition, Kundschaft, Recht, Verwaltung.</translation>
    </message>
    <message>
        <source>“%1” is in this studio already, as %2. Use another name, or add the person to a project.</source>
        <translation>„%1“ gehört schon zum Studio (%2). Nehmen Sie einen anderen Namen oder fügen Sie die Person einem Projekt hinzu.</translation>
    </message>
    <message>
        <source>“%1” is %2 in this studio and cannot be %3 of a project.</source>
        <translation>„%1“ ist in diesem Studio %2 und kann in keinem Projekt %3 sein.</translation>
    </message>
    <message>
        <source>This alternative was accepted by %1 on %2: it is revision %3.</source>
        <translation>Diese Alternative wurde von %1 am %2 angenommen: sie ist Fassung %3.</translation>
    </message>
    <message>
        <source>There is no such alternative of “%1”.</source>
        <translation>Diese Alternative von „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A clearance covers revisions of cues of one project; one of those named does not exist there.</source>
        <translation>Eine Rechteklärung gilt für Fassungen von Cues eines Projekts; eine der genannten gibt es dort nicht.</translation>
    </message>
    <message>
        <source>Only staff of the studio see its figures.</source>
        <translation>Nur wer zum Studio gehört, sieht dessen Zahlen.</translation>
    </message>
    <message>
        <source>A match is judged by a producer or by legal of the project; %1 is neither.</source>
        <translation>Über eine Übereinstimmung urteilt die Produktion oder die Rechtsabteilung des Projekts; %1 ist keines von beiden.</translation>
    </message>
    <message>
        <source>Another client of the studio has a contact called “%1”. Add the company to the name to tell them apart.</source>
        <translation>Eine andere Kundschaft des Studios hat schon jemanden namens „%1“. Setzen Sie die Firma zum Namen dazu.</translation>
    </message>
    <message>
        <source>A comment is assigned to staff of its project; add the person to it first.</source>
        <translation>Ein Kommentar wird jemandem aus dem Studio im Projekt zugewiesen; fügen Sie die Person zuerst hinzu.</translation>
    </message>
    <message>
        <source>“%1” has no revision yet; a marker stands in what was made.</source>
        <translation>„%1“ hat noch keine Fassung; ein Marker steht in dem, was gemacht ist.</translation>
    </message>
    <message>
        <source>There is no such marker.</source>
        <translation>Diesen Marker gibt es nicht.</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed.</source>
        <translation>PostgreSQL ist nicht installiert.</translation>
    </message>
    <message>
        <source>%1 is empty; write what the music should be, for example “60-second hopeful spot, builds to 0:45”.</source>
        <translation>%1 ist leer; schreiben Sie, was die Musik sein soll, etwa „60 Sekunden, hoffnungsvoller Spot, Aufbau bis 0:45“.</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>Das Briefing</translation>
    </message>
    <message>
        <source>Nothing in this brief was understood: “%1”.</source>
        <translation>Nichts an diesem Briefing wurde verstanden: „%1“.</translation>
    </message>
    <message>
        <source>Say at least a length, a mood or a style.</source>
        <translation>Nennen Sie wenigstens Länge, Stimmung oder Stil.</translation>
    </message>
    <message>
        <source>Field “%1” is missing; it must be %2.</source>
        <translation>Das Feld „%1“ fehlt; es muss %2 sein.</translation>
    </message>
    <message>
        <source>Field “%1” is %2; it must be %3.</source>
        <translation>Das Feld „%1“ ist %2; es muss %3 sein.</translation>
    </message>
    <message>
        <source>Field “%1” is %2; it must be an object with the fields %3.</source>
        <translation>Das Feld „%1“ ist %2; es muss ein Objekt mit den Feldern %3 sein.</translation>
    </message>
    <message>
        <source>Field “%1” is missing; a use needs media, territory and term.</source>
        <translation>Das Feld „%1“ fehlt; eine Nutzung braucht Medium, Gebiet und Dauer.</translation>
    </message>
    <message>
        <source>Field “%1” holds “%2”, which is no ISO 3166 country code. “EU”, “EEA” and “WORLD” are allowed too.</source>
        <translation>Das Feld „%1“ enthält „%2“; das ist kein Ländercode nach ISO 3166. „EU“, „EEA“ und „WORLD“ gehen auch.</translation>
    </message>
    <message>
        <source>Field “%1” holds “%2”, which is no ISO 3166 country code; near: %3. “EU”, “EEA” and “WORLD” are allowed too.</source>
        <translation>Das Feld „%1“ enthält „%2“; das ist kein Ländercode nach ISO 3166; ähnlich: %3. „EU“, „EEA“ und „WORLD“ gehen auch.</translation>
    </message>
    <message>
        <source>%1: likeness is a share from 0 (all new) to 1 (as it was), without a sign.</source>
        <translation>%1: Ähnlichkeit ist ein Anteil von 0 (ganz neu) bis 1 (wie es war), ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>%1 names no stem; write it like “melody.keep=rhythm”.</source>
        <translation>%1 nennt keinen Stem; schreiben Sie etwa „melody.keep=rhythm“.</translation>
    </message>
    <message>
        <source>%1: drums have no pitches, so that keeping their rhythm keeps everything; use “%2.likeness=0.7”.</source>
        <translation>%1: Schlagzeug hat keine Tonhöhen; wer seinen Rhythmus behält, behält alles. Nehmen Sie „%2.likeness=0.7“.</translation>
    </message>
    <message>
        <source>%1: effects mark the form and have no line of their own to keep.</source>
        <translation>%1: Effekte zeichnen die Form und haben keine eigene Linie, die bleiben könnte.</translation>
    </message>
    <message>
        <source>“%1” changes nothing; write it like “energy=+0.3”, “melody.density=0.5” or “bass.plays=0”.</source>
        <translation>„%1“ ändert nichts; schreiben Sie etwa „energy=+0.3“, „melody.density=0.5“ oder „bass.plays=0“.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a number; write it like “energy=+0.3”, “melody.density=0.5” or “bass.plays=0”.</source>
        <translation>„%1“ in „%2“ ist keine Zahl; schreiben Sie etwa „energy=+0.3“, „melody.density=0.5“ oder „bass.plays=0“.</translation>
    </message>
    <message>
        <source>“%1”: effects stand where the form and the picture want them, to the tick; no player&apos;s feel moves them.</source>
        <translation>„%1“: Effekte stehen auf den Tick genau, wo Form und Bild sie wollen; kein Spielgefühl verschiebt sie.</translation>
    </message>
    <message>
        <source>“%1”: values run from 0 to 1, and changes from -1 to +1.</source>
        <translation>„%1“: Werte gehen von 0 bis 1, Änderungen von -1 bis +1.</translation>
    </message>
    <message>
        <source>“%1”: “plays” is 0 or 1.</source>
        <translation>„%1“: „plays“ ist 0 oder 1.</translation>
    </message>
    <message>
        <source>“%1” keeps something of an older take; a brief has none.</source>
        <translation>„%1“ behält etwas von einem älteren Take; ein Briefing hat keinen.</translation>
    </message>
    <message>
        <source>“length” is %1; the shortest cue is 0:05.000.</source>
        <translation>Die Länge ist %1; der kürzeste Cue ist 0:05.000.</translation>
    </message>
    <message>
        <source>“length” is %1; the longest cue is 60:00. Compose it in parts.</source>
        <translation>Die Länge ist %1; der längste Cue ist 60:00. Komponieren Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; the nearest tempo that meets it is %4 bpm.</source>
        <translation>Bei %1 bpm verfehlt der Hit bei %2 sein Bild um %3 ms; das nächste Tempo, das ihn trifft, ist %4 bpm.</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; no tempo near it meets this hit (too close to the start, the end or another hit), so move or drop it.</source>
        <translation>Bei %1 bpm verfehlt der Hit bei %2 sein Bild um %3 ms; kein Tempo in der Nähe trifft ihn (zu nah am Anfang, am Ende oder an einem anderen Hit). Verschieben oder streichen Sie ihn.</translation>
    </message>
    <message>
        <source>“length”: no whole number of bars fills %1 at %2 bpm with this ending; the nearest tempo is %3 bpm.</source>
        <translation>Keine ganze Zahl von Takten füllt %1 bei %2 bpm mit diesem Schluss; das nächste Tempo ist %3 bpm.</translation>
    </message>
    <message>
        <source>“length”: no whole number of bars fills %1 at %2 bpm with this ending; another ending or length would do.</source>
        <translation>Keine ganze Zahl von Takten füllt %1 bei %2 bpm mit diesem Schluss; ein anderer Schluss oder eine andere Länge ginge.</translation>
    </message>
    <message>
        <source>No whole number of bars fits this length at this tempo.</source>
        <translation>Keine ganze Zahl von Takten passt bei diesem Tempo in diese Länge.</translation>
    </message>
    <message>
        <source>“stem_count” is %1; a cue has 4 to 6 stems. The nearest is %2.</source>
        <translation>Verlangt sind %1 Stems; ein Cue hat 4 bis 6. Am nächsten liegt %2.</translation>
    </message>
    <message>
        <source>“stems” names %1; a cue has 4 to 6 of %2.</source>
        <translation>Genannt sind %1 Stems; ein Cue hat 4 bis 6 von %2.</translation>
    </message>
    <message>
        <source>“stems[%1]” is %2; the style %3 has %4. Leave it out or choose another style.</source>
        <translation>Verlangt ist der Stem %2 (Nummer %1); der Stil %3 hat %4. Lassen Sie ihn weg oder wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>“stem_count” is %1; the style %2 has %3. The nearest is %4.</source>
        <translation>Verlangt sind %1 Stems; der Stil %2 hat %3. Am nächsten liegt %4.</translation>
    </message>
    <message>
        <source>“unwanted” (%1) leaves %2 stems of the style %3; a cue needs 4. Allow one of them or choose another style.</source>
        <translation>Ohne %1 bleiben %2 Stems des Stils %3; ein Cue braucht 4. Lassen Sie eines davon zu oder wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>“%1” is not a key; write it like “D minor”, “F# major” or “A dorian”.</source>
        <translation>„%1“ ist keine Tonart; schreiben Sie etwa „D minor“, „F# major“ oder „A dorian“.</translation>
    </message>
    <message>
        <source>“%1” is not a timecode at %2 frames a second: %3</source>
        <translation>„%1“ ist kein Timecode bei %2 Bildern je Sekunde: %3</translation>
    </message>
    <message>
        <source>a part is too large.</source>
        <translation>ein Teil ist zu groß.</translation>
    </message>
    <message>
        <source>write hh:mm:ss:ff.</source>
        <translation>schreiben Sie hh:mm:ss:ff.</translation>
    </message>
    <message>
        <source>hours end at 23, minutes and seconds at 59.</source>
        <translation>Stunden enden bei 23, Minuten und Sekunden bei 59.</translation>
    </message>
    <message>
        <source>frames end at %1.</source>
        <translation>Bilder enden bei %1.</translation>
    </message>
    <message>
        <source>this frame number is dropped; the minute starts at frame %1.</source>
        <translation>diese Bildnummer fällt aus; die Minute beginnt bei Bild %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write seconds (45.2), m:ss (0:45.200) or a timecode (01:00:45:00).</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie Sekunden (45.2), m:ss (0:45.200) oder einen Timecode (01:00:45:00).</translation>
    </message>
    <message>
        <source>“%1” lies before the picture start %2.</source>
        <translation>„%1“ liegt vor dem Bildstart %2.</translation>
    </message>
    <message>
        <source>The %1 says “%2”, which a clearance must not claim; word it differently.</source>
        <translation>%1: dort steht „%2“, was keine Rechteklärung behaupten darf; sagen Sie es anders.</translation>
    </message>
    <message>
        <source>%1 version %2 supersedes another; say why in one sentence.</source>
        <translation>%1, Version %2, ersetzt eine andere; sagen Sie in einem Satz warum.</translation>
    </message>
    <message>
        <source>A clearance needs at least one cue.</source>
        <translation>Eine Rechteklärung braucht mindestens einen Cue.</translation>
    </message>
    <message>
        <source>The cues of one clearance must belong to one project; “%1” does not.</source>
        <translation>Die Cues einer Rechteklärung müssen zu einem Projekt gehören; „%1“ gehört nicht dazu.</translation>
    </message>
    <message>
        <source>This JSON is no clearance: its format is not fermata-clearance-1.</source>
        <translation>Dieses JSON ist keine Rechteklärung: sein Format ist nicht fermata-clearance-1.</translation>
    </message>
    <message>
        <source>%1: field “%2” is missing; a contributor has a name.</source>
        <translation>%1: das Feld „%2“ fehlt; wer beiträgt, hat einen Namen.</translation>
    </message>
    <message>
        <source>%1: a decision is not written into a file.</source>
        <translation>%1: eine Entscheidung wird nicht in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1: field “contributors” must be a list of people.</source>
        <translation>%1: das Feld „contributors“ muss eine Liste von Personen sein.</translation>
    </message>
    <message>
        <source>%1 must hold an array of uses, or an object with “uses”.</source>
        <translation>%1 muss eine Liste von Nutzungen enthalten oder ein Objekt mit „uses“.</translation>
    </message>
    <message>
        <source>The nearest bar line to %1 is at %2, where a section begins already; nothing to cut.</source>
        <translation>Der nächste Taktstrich zu %1 liegt bei %2, wo schon ein Abschnitt beginnt; nichts zu teilen.</translation>
    </message>
    <message>
        <source>No old ring-out sounds in %1: it already follows %2 as it is now.</source>
        <translation>In %1 klingt kein alter Ausklang: es folgt schon auf %2, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>The range %1 to %2 is reversed or empty.</source>
        <translation>Der Bereich %1 bis %2 ist verkehrt herum oder leer.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has no length.</source>
        <translation>Die Note bei Tick %1 von %2 hat keine Länge.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has key %3; keys go from 0 to 127.</source>
        <translation>Die Note bei Tick %1 von %2 hat die Taste %3; Tasten gehen von 0 bis 127.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has velocity %3; velocities go from 1 to 127.</source>
        <translation>Die Note bei Tick %1 von %2 hat den Anschlag %3; er geht von 1 bis 127.</translation>
    </message>
    <message>
        <source>“%1” names %2 %3s; use an id: %4.</source>
        <translation>„%1“ steht für %2 (%3); nehmen Sie eine Kennung: %4.</translation>
    </message>
    <message>
        <source>“%1” names no player. Write “neural”, “auto”, “rules”, or roles like “rhythm=rules,melody=neural”.</source>
        <translation>„%1“ nennt keinen Spieler. Schreiben Sie „neural“, „auto“, „rules“ oder Rollen wie „rhythm=rules,melody=neural“.</translation>
    </message>
    <message>
        <source>Write “neural”, “auto”, “rules”, or roles like “rhythm=rules,melody=neural”.</source>
        <translation>Schreiben Sie „neural“, „auto“, „rules“ oder Rollen wie „rhythm=rules,melody=neural“.</translation>
    </message>
    <message>
        <source>The role “%1” is named twice in “%2”.</source>
        <translation>Die Rolle „%1“ steht zweimal in „%2“.</translation>
    </message>
    <message>
        <source>The ring-out at the end of %1/%2 cannot be made again: it was rendered by engine %3 and this is %4. Remake %5 too; that asks for its approval again.</source>
        <translation>Der Ausklang am Ende von %1/%2 lässt sich nicht neu erzeugen: er stammt von Klangerzeuger %3, dies ist %4. Erzeugen Sie auch %5 neu; das braucht dann wieder eine Freigabe.</translation>
    </message>
    <message>
        <source>There is no edit %1 to undo; revisions 2 to %2 are edits.</source>
        <translation>Es gibt keine Änderung %1 zurückzunehmen; die Fassungen 2 bis %2 sind Änderungen.</translation>
    </message>
    <message>
        <source>Nothing is left to remake there: all of it is recordings. Name the stem to replace one.</source>
        <translation>Dort bleibt nichts neu zu erzeugen: alles sind Aufnahmen. Nennen Sie den Stem, um eine zu ersetzen.</translation>
    </message>
    <message>
        <source>Say what to remake.</source>
        <translation>Sagen Sie, was neu erzeugt werden soll.</translation>
    </message>
    <message>
        <source>--alternatives is %1; ask for 1 to 9.</source>
        <translation>Verlangt sind %1 Alternativen; möglich sind 1 bis 9.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3” or “%4”?</source>
        <translation>Es gibt hier nichts, was „%2“ heißt (%1); meinten Sie „%3“ oder „%4“?</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>seconds, “m:ss.mmm” or a timecode</source>
        <translation>Sekunden, „m:ss.mmm“ oder ein Timecode</translation>
    </message>
    <message>
        <source>a metre like “4/4”, “3/4” or “6/8”</source>
        <translation>ein Taktmaß wie „4/4“, „3/4“ oder „6/8“</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>stem role</source>
        <translation>Rolle eines Stems</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>Spielgefühl</translation>
    </message>
    <message>
        <source>thing to keep</source>
        <translation>was bleiben kann</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Tongeschlecht</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>loudness target</source>
        <translation>Lautheitsziel</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>person with a login</source>
        <translation>Person mit Anmeldung</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Klangbank</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>Rechteklärung</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation>Feld „%1“: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The brief is %1; it must be an object with the fields %2.</source>
        <translation>Das Briefing ist %1; es muss ein Objekt mit den Feldern %2 sein.</translation>
    </message>
    <message>
        <source>%1: in “%2”: %3</source>
        <translation>%1: in „%2“: %3</translation>
    </message>
    <message>
        <source>%1: There is no field “%2”. Known: %3.</source>
        <translation>%1: Es gibt kein Feld „%2“. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>This cue has no alternatives.</source>
        <translation>Dieser Cue hat keine Alternativen.</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>embedded %1</source>
        <translation>eingebettet, %1</translation>
    </message>
    <message>
        <source>A state plays “%1” revision %2, which %3 does not cover. Issue one clearance for both cues.</source>
        <translation>Ein Zustand spielt „%1“, Fassung %2, die %3 nicht abdeckt. Stellen Sie eine Rechteklärung für beide Cues aus.</translation>
    </message>
    <message>
        <source>a key in dorian</source>
        <translation>eine dorische Tonart</translation>
    </message>
    <message>
        <source>a key in mixolydian</source>
        <translation>eine mixolydische Tonart</translation>
    </message>
    <message>
        <source>a key in lydian</source>
        <translation>eine lydische Tonart</translation>
    </message>
    <message>
        <source>a key in phrygian</source>
        <translation>eine phrygische Tonart</translation>
    </message>
    <message>
        <source>a key in harmonic minor</source>
        <translation>eine Tonart in harmonisch Moll</translation>
    </message>
    <message>
        <source>major</source>
        <translation>Dur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>Moll</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>Dorisch</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>Mixolydisch</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>Lydisch</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>Phrygisch</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>harmonisch Moll</translation>
    </message>
    <message>
        <source>the energy of %1 is %2 where the brief&apos;s is %3 %: so the drop at %4 stands out</source>
        <translation>die Energie von %1 ist %2, wo das Briefing %3 % verlangt: so hebt sich der Drop bei %4 ab</translation>
    </message>
    <message>
        <source>the energy of %1 is %2 where the brief&apos;s is %3 %: so what comes next is heard to arrive</source>
        <translation>die Energie von %1 ist %2, wo das Briefing %3 % verlangt: so ist zu hören, dass das Nächste kommt</translation>
    </message>
    <message>
        <source>the tempo is %1 bpm where the brief asks for %2: so whole bars meet the hits and fill exactly %3</source>
        <translation>das Tempo ist %1 bpm, wo das Briefing %2 verlangt: so treffen ganze Takte die Hits und füllen genau %3</translation>
    </message>
    <message>
        <source>the tempo is %1 bpm where the brief asks for %2: so whole bars fill exactly %3</source>
        <translation>das Tempo ist %1 bpm, wo das Briefing %2 verlangt: so füllen ganze Takte genau %3</translation>
    </message>
    <message>
        <source>key %1: the style has no keys in %2, and %3 is the nearest that it has</source>
        <translation>Tonart %1: der Stil hat keine Tonarten in %2; am nächsten kommt %3</translation>
    </message>
    <message>
        <source>key %1, as asked: the style has no keys in %2, so its chords are carried over from %3</source>
        <translation>Tonart %1, wie verlangt: der Stil hat keine Tonarten in %2, daher sind seine Akkorde aus %3 übertragen</translation>
    </message>
    <message>
        <source>%1 (noted, but not a request until territory and term are said)</source>
        <translation>%1 (vermerkt, aber erst eine Anfrage, wenn Gebiet und Laufzeit gesagt sind)</translation>
    </message>
    <message>
        <source>game states %1, as every game pack has them</source>
        <translation>Spielzustände %1, wie jedes Spielpaket sie hat</translation>
    </message>
    <message>
        <source>game states %1: a game pack has explore, tension, combat and victory; others are written into its states file</source>
        <translation>Spielzustände %1: ein Spielpaket hat explore, tension, combat und victory; andere stehen in seiner Zustandsdatei</translation>
    </message>
    <message>
        <source>game parameter intensity, as every game pack has it</source>
        <translation>Spielparameter intensity, wie jedes Spielpaket ihn hat</translation>
    </message>
    <message>
        <source>a game pack has the parameter intensity; others are written into its states file</source>
        <translation>ein Spielpaket hat den Parameter intensity; andere stehen in seiner Zustandsdatei</translation>
    </message>
    <message>
        <source>swing is the style&apos;s own: jazz and lo-fi swing most, house, funk and folk a little</source>
        <translation>Swing ist Sache des Stils: Jazz und Lo-Fi swingen am meisten, House, Funk und Folk ein wenig</translation>
    </message>
    <message>
        <source>a pump is the style&apos;s own: house and synthwave breathe with the beat</source>
        <translation>Pumpen ist Sache des Stils: House und Synthwave atmen mit dem Beat</translation>
    </message>
    <message>
        <source>triplets need 6/8 time, or a style that swings</source>
        <translation>Triolen brauchen einen 6/8-Takt oder einen Stil, der swingt</translation>
    </message>
    <message>
        <source>fills lead into new sections, as the style plays them</source>
        <translation>Fills führen in neue Abschnitte, wie der Stil sie spielt</translation>
    </message>
    <message>
        <source>turnarounds come where the music comes round, as the style plays them</source>
        <translation>Turnarounds kommen, wo die Musik von vorn beginnt, wie der Stil sie spielt</translation>
    </message>
    <message>
        <source>no rubato: the tempo moves only so that hits fall on the beat; a human feel loosens the timing</source>
        <translation>kein Rubato: das Tempo bewegt sich nur, damit Hits auf den Schlag fallen; „menschliches Spiel“ lockert das Timing</translation>
    </message>
    <message>
        <source>no key change: a cue keeps its key, but for styles whose form lifts it when no key is named</source>
        <translation>kein Tonartwechsel: ein Cue behält seine Tonart, außer in Stilen, deren Form sie hebt, wenn keine Tonart genannt ist</translation>
    </message>
    <message>
        <source>stop-downs come before drops, as the style plays them; one of its own needs a time, like “stop at 0:30”</source>
        <translation>Stop-Downs kommen vor Drops, wie der Stil sie spielt; ein eigener braucht eine Zeit, etwa „Stopp bei 0:30“</translation>
    </message>
    <message>
        <source>a riser is named by where it leads, like “riser into 0:20”; it begins a bar or more before</source>
        <translation>ein Riser wird nach seinem Ziel benannt, etwa „Riser bis 0:20“; er beginnt einen Takt oder mehr davor</translation>
    </message>
    <message>
        <source>risers lead into drops and rises, as the style plays them</source>
        <translation>Riser führen in Drops und Anstiege, wie der Stil sie spielt</translation>
    </message>
    <message>
        <source>stingers come with a game pack</source>
        <translation>Stinger kommen mit einem Spielpaket</translation>
    </message>
    <message>
        <source>energy %1 % throughout</source>
        <translation>Energie durchgehend %1 %</translation>
    </message>
    <message>
        <source>alternates without melody, without drums and as an underscore are made with a delivery</source>
        <translation>Varianten ohne Melodie, ohne Schlagzeug und als Untermalung entstehen mit einer Auslieferung</translation>
    </message>
    <message>
        <source>cut-downs are made from the cue once it is approved, each of its exact length</source>
        <translation>Kurzfassungen entstehen aus dem Cue, sobald er freigegeben ist, jede mit genauer Länge</translation>
    </message>
    <message>
        <source>a game pack brings a Wwise import with it</source>
        <translation>ein Spielpaket bringt einen Wwise-Import mit</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>hoffnungsvoll</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>optimistisch</translation>
    </message>
    <message>
        <source>uplifting</source>
        <translation>aufmunternd</translation>
    </message>
    <message>
        <source>inspiring</source>
        <translation>inspirierend</translation>
    </message>
    <message>
        <source>inspirational</source>
        <translation>inspirierend</translation>
    </message>
    <message>
        <source>motivational</source>
        <translation>motivierend</translation>
    </message>
    <message>
        <source>motivating</source>
        <translation>motivierend</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>joyful</source>
        <translation>freudig</translation>
    </message>
    <message>
        <source>joyous</source>
        <translation>freudig</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>heiter</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>sunny</source>
        <translation>sonnig</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>verspielt</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>lustig</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>beschwingt</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>feel good</source>
        <translation>Wohlfühlstimmung</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>heartwarming</source>
        <translation>herzerwärmend</translation>
    </message>
    <message>
        <source>heartfelt</source>
        <translation>herzlich</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>zärtlich</translation>
    </message>
    <message>
        <source>sentimental</source>
        <translation>sentimental</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>emotional</translation>
    </message>
    <message>
        <source>touching</source>
        <translation>berührend</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>bewegend</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>romantisch</translation>
    </message>
    <message>
        <source>triumphant</source>
        <translation>triumphal</translation>
    </message>
    <message>
        <source>victorious</source>
        <translation>siegreich</translation>
    </message>
    <message>
        <source>victory</source>
        <translation>Sieg</translation>
    </message>
    <message>
        <source>heroic</source>
        <translation>heldenhaft</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>episch</translation>
    </message>
    <message>
        <source>anthemic</source>
        <translation>hymnisch</translation>
    </message>
    <message>
        <source>euphoric</source>
        <translation>euphorisch</translation>
    </message>
    <message>
        <source>celebratory</source>
        <translation>feierlich</translation>
    </message>
    <message>
        <source>festive</source>
        <translation>festlich</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>selbstbewusst</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>stolz</translation>
    </message>
    <message>
        <source>empowering</source>
        <translation>bestärkend</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>energiegeladen</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>treibend</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>bouncy</source>
        <translation>federnd</translation>
    </message>
    <message>
        <source>youthful</source>
        <translation>jugendlich</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>carefree</source>
        <translation>unbeschwert</translation>
    </message>
    <message>
        <source>innocent</source>
        <translation>unschuldig</translation>
    </message>
    <message>
        <source>whimsical</source>
        <translation>launig</translation>
    </message>
    <message>
        <source>quirky</source>
        <translation>schrullig</translation>
    </message>
    <message>
        <source>organic</source>
        <translation>organisch</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>freundlich</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>abenteuerlich</translation>
    </message>
    <message>
        <source>majestic</source>
        <translation>majestätisch</translation>
    </message>
    <message>
        <source>soaring</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>sincere</source>
        <translation>aufrichtig</translation>
    </message>
    <message>
        <source>trustworthy</source>
        <translation>vertrauensvoll</translation>
    </message>
    <message>
        <source>honest</source>
        <translation>ehrlich</translation>
    </message>
    <message>
        <source>passionate</source>
        <translation>leidenschaftlich</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>angespannt</translation>
    </message>
    <message>
        <source>tension</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>suspenseful</source>
        <translation>spannend</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>düster</translation>
    </message>
    <message>
        <source>ominous</source>
        <translation>unheilvoll</translation>
    </message>
    <message>
        <source>menacing</source>
        <translation>bedrohlich</translation>
    </message>
    <message>
        <source>sinister</source>
        <translation>finster</translation>
    </message>
    <message>
        <source>mysterious</source>
        <translation>geheimnisvoll</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>eerie</source>
        <translation>unheimlich</translation>
    </message>
    <message>
        <source>creepy</source>
        <translation>gruselig</translation>
    </message>
    <message>
        <source>haunting</source>
        <translation>eindringlich</translation>
    </message>
    <message>
        <source>spooky</source>
        <translation>gespenstisch</translation>
    </message>
    <message>
        <source>unsettling</source>
        <translation>beunruhigend</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>unbehaglich</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>ängstlich</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>nervös</translation>
    </message>
    <message>
        <source>paranoid</source>
        <translation>paranoid</translation>
    </message>
    <message>
        <source>dramatic</source>
        <translation>dramatisch</translation>
    </message>
    <message>
        <source>intense</source>
        <translation>intensiv</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringlich</translation>
    </message>
    <message>
        <source>aggressive</source>
        <translation>aggressiv</translation>
    </message>
    <message>
        <source>gritty</source>
        <translation>rau</translation>
    </message>
    <message>
        <source>brooding</source>
        <translation>grüblerisch</translation>
    </message>
    <message>
        <source>foreboding</source>
        <translation>voller Vorahnung</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>gefährlich</translation>
    </message>
    <message>
        <source>scary</source>
        <translation>beängstigend</translation>
    </message>
    <message>
        <source>bleak</source>
        <translation>trostlos</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>icy</source>
        <translation>eisig</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>somber</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>investigative</source>
        <translation>investigativ</translation>
    </message>
    <message>
        <source>relentless</source>
        <translation>unerbittlich</translation>
    </message>
    <message>
        <source>pulsing</source>
        <translation>pulsierend</translation>
    </message>
    <message>
        <source>edgy</source>
        <translation>kantig</translation>
    </message>
    <message>
        <source>cinematic</source>
        <translation>filmisch</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>melancholic</source>
        <translation>melancholisch</translation>
    </message>
    <message>
        <source>melancholy</source>
        <translation>Melancholie</translation>
    </message>
    <message>
        <source>tragic</source>
        <translation>tragisch</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>einsam</translation>
    </message>
    <message>
        <source>industrial</source>
        <translation>industriell</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>chilled</source>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>chilled out</source>
        <translation>ganz entspannt</translation>
    </message>
    <message>
        <source>relaxed</source>
        <translation>entspannt</translation>
    </message>
    <message>
        <source>relaxing</source>
        <translation>entspannend</translation>
    </message>
    <message>
        <source>laid back</source>
        <translation>lässig</translation>
    </message>
    <message>
        <source>laidback</source>
        <translation>lässig</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>mild</translation>
    </message>
    <message>
        <source>cosy</source>
        <translation>gemütlich</translation>
    </message>
    <message>
        <source>cozy</source>
        <translation>gemütlich</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>verträumt</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>nostalgisch</translation>
    </message>
    <message>
        <source>sleepy</source>
        <translation>schläfrig</translation>
    </message>
    <message>
        <source>hazy</source>
        <translation>dunstig</translation>
    </message>
    <message>
        <source>dusty</source>
        <translation>staubig</translation>
    </message>
    <message>
        <source>soothing</source>
        <translation>beruhigend</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>jazzy</source>
        <translation>jazzig</translation>
    </message>
    <message>
        <source>late night</source>
        <translation>spätnächtlich</translation>
    </message>
    <message>
        <source>introspective</source>
        <translation>in sich gekehrt</translation>
    </message>
    <message>
        <source>thoughtful</source>
        <translation>nachdenklich</translation>
    </message>
    <message>
        <source>reflective</source>
        <translation>besinnlich</translation>
    </message>
    <message>
        <source>contemplative</source>
        <translation>besinnlich</translation>
    </message>
    <message>
        <source>easy going</source>
        <translation>gelassen</translation>
    </message>
    <message>
        <source>easygoing</source>
        <translation>gelassen</translation>
    </message>
    <message>
        <source>unobtrusive</source>
        <translation>unaufdringlich</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>dezent</translation>
    </message>
    <message>
        <source>groovy</source>
        <translation>groovig</translation>
    </message>
    <message>
        <source>lazy</source>
        <translation>träge</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>ungezwungen</translation>
    </message>
    <message>
        <source>conversational</source>
        <translation>im Plauderton</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>peaceful</source>
        <translation>friedlich</translation>
    </message>
    <message>
        <source>serene</source>
        <translation>heiter und still</translation>
    </message>
    <message>
        <source>tranquil</source>
        <translation>still</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>intimate</source>
        <translation>intim</translation>
    </message>
    <message>
        <source>delicate</source>
        <translation>zart</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>minimalistisch</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>schlicht</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>airy</source>
        <translation>luftig</translation>
    </message>
    <message>
        <source>ethereal</source>
        <translation>ätherisch</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>ambient</translation>
    </message>
    <message>
        <source>modern</source>
        <translation>modern</translation>
    </message>
    <message>
        <source>contemporary</source>
        <translation>zeitgenössisch</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>elegant</translation>
    </message>
    <message>
        <source>sophisticated</source>
        <translation>raffiniert</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>kraftvoll</translation>
    </message>
    <message>
        <source>big</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>kühn</translation>
    </message>
    <message>
        <source>punchy</source>
        <translation>druckvoll</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>neugierig</translation>
    </message>
    <message>
        <source>magical</source>
        <translation>magisch</translation>
    </message>
    <message>
        <source>exciting</source>
        <translation>aufregend</translation>
    </message>
    <message>
        <source>exhilarating</source>
        <translation>berauschend</translation>
    </message>
    <message>
        <source>bittersweet</source>
        <translation>bittersüß</translation>
    </message>
    <message>
        <source>futuristic</source>
        <translation>futuristisch</translation>
    </message>
    <message>
        <source>retro</source>
        <translation>retro</translation>
    </message>
    <message>
        <source>neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>nocturnal</source>
        <translation>nächtlich</translation>
    </message>
    <message>
        <source>funky</source>
        <translation>funkig</translation>
    </message>
    <message>
        <source>sassy</source>
        <translation>frech</translation>
    </message>
    <message>
        <source>cheeky</source>
        <translation>frech</translation>
    </message>
    <message>
        <source>soulful</source>
        <translation>seelenvoll</translation>
    </message>
    <message>
        <source>swaggering</source>
        <translation>lässig-großspurig</translation>
    </message>
    <message>
        <source>sleek</source>
        <translation>schnittig</translation>
    </message>
    <message>
        <source>stylish</source>
        <translation>stilvoll</translation>
    </message>
    <message>
        <source>hypnotic</source>
        <translation>hypnotisch</translation>
    </message>
    <message>
        <source>clubby</source>
        <translation>clubtauglich</translation>
    </message>
    <message>
        <source>rustic</source>
        <translation>rustikal</translation>
    </message>
    <message>
        <source>homely</source>
        <translation>heimelig</translation>
    </message>
    <message>
        <source>earthy</source>
        <translation>erdig</translation>
    </message>
    <message>
        <source>wholesome</source>
        <translation>bodenständig</translation>
    </message>
    <message>
        <source>classy</source>
        <translation>edel</translation>
    </message>
    <message>
        <source>suave</source>
        <translation>geschmeidig</translation>
    </message>
    <message>
        <source>smoky</source>
        <translation>rauchig</translation>
    </message>
    <message>
        <source>swinging</source>
        <translation>swingend</translation>
    </message>
    <message>
        <source>meditative</source>
        <translation>meditativ</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>schwebend</translation>
    </message>
    <message>
        <source>weightless</source>
        <translation>schwerelos</translation>
    </message>
    <message>
        <source>spacious</source>
        <translation>weit</translation>
    </message>
    <message>
        <source>hovering</source>
        <translation>schwebend</translation>
    </message>
    <message>
        <source>wistful</source>
        <translation>wehmütig</translation>
    </message>
    <message>
        <source>poignant</source>
        <translation>ergreifend</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>gewaltig</translation>
    </message>
    <message>
        <source>monumental</source>
        <translation>monumental</translation>
    </message>
    <message>
        <source>apocalyptic</source>
        <translation>apokalyptisch</translation>
    </message>
    <message>
        <source>enchanted</source>
        <translation>märchenhaft</translation>
    </message>
    <message>
        <source>wondrous</source>
        <translation>wundersam</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>spärlich</translation>
    </message>
    <message>
        <source>subdued</source>
        <translation>gedämpft</translation>
    </message>
    <message>
        <source>restrained</source>
        <translation>zurückhaltend</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>dokumentarisch</translation>
    </message>
    <message>
        <source>fierce</source>
        <translation>wild</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>brutal</source>
        <translation>brutal</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>Takte %1</translation>
    </message>
    <message>
        <source>bars %1, then %2</source>
        <translation>Takte %1, dann %2</translation>
    </message>
    <message>
        <source>bars %1, then %2, then %3</source>
        <translation>Takte %1, dann %2, dann %3</translation>
    </message>
    <message>
        <source>%1 (its last bar %2 beats)</source>
        <translation>%1 (der letzte Takt mit %2 Schlägen)</translation>
    </message>
    <message>
        <source>another tail after the last bar</source>
        <translation>anderer Ausklang nach dem letzten Takt</translation>
    </message>
    <message>
        <source>begins the cue</source>
        <translation>beginnt den Cue</translation>
    </message>
    <message>
        <source>follows other music</source>
        <translation>folgt auf andere Musik</translation>
    </message>
    <message>
        <source>brings the hit to its picture</source>
        <translation>bringt den Hit auf sein Bild</translation>
    </message>
    <message>
        <source>an older engine printed it</source>
        <translation>eine ältere Engine hat es gerendert</translation>
    </message>
    <message>
        <source>%1 of %2 cells of “%3” revision %4 are not approved: what is taken from them may still change</source>
        <translation>%1 von %2 Zellen von „%3“, Fassung %4, sind nicht freigegeben: was daraus genommen wird, kann sich noch ändern</translation>
    </message>
    <message>
        <source>the tune&apos;s first statement of its motif is in it: bar %1 of the longer cue</source>
        <translation>die erste Aussage des Motivs ist darin: Takt %1 des längeren Cues</translation>
    </message>
    <message>
        <source>a statement of the tune&apos;s motif is in it: bar %1 of the longer cue</source>
        <translation>eine Aussage des Motivs ist darin: Takt %1 des längeren Cues</translation>
    </message>
    <message>
        <source>the tune&apos;s motif is not stated in it</source>
        <translation>das Motiv der Melodie kommt darin nicht vor</translation>
    </message>
    <message>
        <source>one part was printed by %1 and this is %2: the ring-out where it is cut cannot be made again, so the same notes are printed anew and may sound different</source>
        <translation>ein Teil wurde von %1 gerendert, und dies ist %2: der Nachklang am Schnitt lässt sich nicht wieder herstellen, daher werden dieselben Noten neu gerendert und können anders klingen</translation>
    </message>
    <message>
        <source>%1 parts were printed by %2 and this is %3: the ring-out where it is cut cannot be made again, so the same notes are printed anew and may sound different</source>
        <translation>%1 Teile wurden von %2 gerendert, und dies ist %3: der Nachklang am Schnitt lässt sich nicht wieder herstellen, daher werden dieselben Noten neu gerendert und können anders klingen</translation>
    </message>
    <message>
        <source>The longer cue has no hit at %1; it has: %2.</source>
        <translation>Der längere Cue hat bei %1 keinen Hit; er hat: %2.</translation>
    </message>
    <message>
        <source>The longer cue has no hit at %1; it has none at all.</source>
        <translation>Der längere Cue hat bei %1 keinen Hit; er hat gar keinen.</translation>
    </message>
    <message>
        <source>The hit cannot be at %1 of a cut-down of %2.</source>
        <translation>Der Hit kann in einer Kurzfassung von %2 nicht bei %1 stehen.</translation>
    </message>
    <message>
        <source>This cue loops: it has no ending that a cut-down could keep. Deliver its loop, or compose a shorter one.</source>
        <translation>Dieser Cue ist eine Schleife: er hat keinen Schluss, den eine Kurzfassung behalten könnte. Liefern Sie die Schleife aus oder komponieren Sie eine kürzere.</translation>
    </message>
    <message>
        <source>A cut-down of %1 cannot be made of %2; it must be shorter than the cue and at least %3.</source>
        <translation>Aus %2 lässt sich keine Kurzfassung von %1 machen; sie muss kürzer als der Cue und mindestens %3 lang sein.</translation>
    </message>
    <message>
        <source>“%1” revision %2 has no cut-downs.</source>
        <translation>„%1“, Fassung %2, hat keine Kurzfassungen.</translation>
    </message>
    <message>
        <source>“%1” revision %2 has no cut-downs, and this cue is one itself: name the longer one.</source>
        <translation>„%1“, Fassung %2, hat keine Kurzfassungen, und dieser Cue ist selbst eine: nennen Sie den längeren.</translation>
    </message>
    <message>
        <source>Nothing of the family was approved.</source>
        <translation>Nichts von der Familie wurde freigegeben.</translation>
    </message>
    <message>
        <source>the states %1 and %2 are the same music: section %3, the same stems at the same levels</source>
        <translation>die Zustände %1 und %2 sind dieselbe Musik: Abschnitt %3, dieselben Stems mit denselben Pegeln</translation>
    </message>
    <message>
        <source>the states %1 and %2 are the same music: sections %3, the same stems at the same levels</source>
        <translation>die Zustände %1 und %2 sind dieselbe Musik: Abschnitte %3, dieselben Stems mit denselben Pegeln</translation>
    </message>
    <message>
        <source>the states %1 and %2 play the same section %3, with other stems or levels</source>
        <translation>die Zustände %1 und %2 spielen denselben Abschnitt %3, mit anderen Stems oder Pegeln</translation>
    </message>
    <message>
        <source>the states %1 and %2 play the same sections %3, with other stems or levels</source>
        <translation>die Zustände %1 und %2 spielen dieselben Abschnitte %3, mit anderen Stems oder Pegeln</translation>
    </message>
    <message>
        <source>recut to a new picture: %1</source>
        <translation>an ein neues Bild angepasst: %1</translation>
    </message>
    <message>
        <source>the same bars</source>
        <translation>dieselben Takte</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 rückt</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 neu angeschlossen</translation>
    </message>
    <message>
        <source>%1 respaced</source>
        <translation>%1 anderes Tempo</translation>
    </message>
    <message>
        <source>%1 remade</source>
        <translation>%1 neu erzeugt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>its picture was cut out</source>
        <translation>sein Bild wurde herausgeschnitten</translation>
    </message>
    <message>
        <source>follows %1 now</source>
        <translation>folgt jetzt auf %1</translation>
    </message>
    <message>
        <source>begins the cue now</source>
        <translation>beginnt jetzt den Cue</translation>
    </message>
    <message>
        <source>the same bars over %1</source>
        <translation>dieselben Takte über %1</translation>
    </message>
    <message>
        <source>picture that was not there before</source>
        <translation>Bild, das vorher nicht da war</translation>
    </message>
    <message>
        <source>picture that was not there before, after %1</source>
        <translation>Bild, das vorher nicht da war, nach %1</translation>
    </message>
    <message>
        <source>%1 bars of picture became %2</source>
        <translation>aus %1 Takten Bild wurden %2</translation>
    </message>
    <message>
        <source>new picture: %1 bars of picture became %2</source>
        <translation>neues Bild: aus %1 Takten Bild wurden %2</translation>
    </message>
    <message>
        <source>the same bars at another tempo</source>
        <translation>dieselben Takte in anderem Tempo</translation>
    </message>
    <message>
        <source>one of its bars is shorter or longer</source>
        <translation>einer seiner Takte ist kürzer oder länger</translation>
    </message>
    <message>
        <source>its place does not fall on a whole sample</source>
        <translation>sein Ort fällt nicht auf ein ganzes Sample</translation>
    </message>
    <message>
        <source>section %1 could not be kept to the sample</source>
        <translation>Abschnitt %1 ließ sich nicht auf das Sample genau behalten</translation>
    </message>
    <message>
        <source>%1 to %2, %3, stands before the cue: no music is made for it</source>
        <translation>%1 bis %2, %3, steht vor dem Cue: dafür entsteht keine Musik</translation>
    </message>
    <message>
        <source>%1 to %2, %3, stands between the cue and what follows it: no music is made for it</source>
        <translation>%1 bis %2, %3, steht zwischen dem Cue und dem, was folgt: dafür entsteht keine Musik</translation>
    </message>
    <message>
        <source>old %1 to %2 stands twice in the new cut; if one of them is a new shot that happens to have this timecode, give both cuts</source>
        <translation>das alte %1 bis %2 steht im neuen Schnitt zweimal; ist eines davon eine neue Einstellung mit zufällig diesem Timecode, geben Sie beide Schnitte</translation>
    </message>
    <message>
        <source>%1 to %2 is new picture: %3; it is as long as what it replaces, so the music there stays as it was</source>
        <translation>%1 bis %2 ist neues Bild: %3; es ist so lang wie das, was es ersetzt, also bleibt die Musik dort, wie sie war</translation>
    </message>
    <message>
        <source>%1 to %2 is new picture: %3; music is made for it</source>
        <translation>%1 bis %2 ist neues Bild: %3; dafür wird Musik gemacht</translation>
    </message>
    <message>
        <source>the cue&apos;s picture start moves, which is refused while any part of it is held; withdraw the approvals first</source>
        <translation>der Bildanfang des Cues rückt; das wird verweigert, solange ein Teil festgehalten ist; ziehen Sie zuerst die Freigaben zurück</translation>
    </message>
    <message>
        <source>event %1 (black)</source>
        <translation>Ereignis %1 (schwarz)</translation>
    </message>
    <message>
        <source>no event of the list (black)</source>
        <translation>kein Ereignis der Liste (schwarz)</translation>
    </message>
    <message>
        <source>event %1 (reel %2)</source>
        <translation>Ereignis %1 (Rolle %2)</translation>
    </message>
    <message>
        <source>event %1 (reel %2, “%3”)</source>
        <translation>Ereignis %1 (Rolle %2, „%3“)</translation>
    </message>
    <message>
        <source>event %1 (reel %2, at another speed (M2))</source>
        <translation>Ereignis %1 (Rolle %2, mit anderer Geschwindigkeit (M2))</translation>
    </message>
    <message>
        <source>event %1 (reel %2, “%3”, at another speed (M2))</source>
        <translation>Ereignis %1 (Rolle %2, „%3“, mit anderer Geschwindigkeit (M2))</translation>
    </message>
    <message>
        <source>line %1: sound event %2 on %3 does not move the picture</source>
        <translation>Zeile %1: Tonereignis %2 auf %3 bewegt das Bild nicht</translation>
    </message>
    <message>
        <source>line %1 was left aside: %2</source>
        <translation>Zeile %1 blieb außer Acht: %2</translation>
    </message>
    <message>
        <source>The new cut changes nothing for this cue: every section stays where it is.</source>
        <translation>Der neue Schnitt ändert für diesen Cue nichts: jeder Abschnitt bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>The new cut needs another print of what is held: %1. Nothing was changed. Ask them.</source>
        <translation>Für den neuen Schnitt müsste Festgehaltenes neu gerendert werden: %1. Nichts wurde geändert. Fragen Sie nach.</translation>
    </message>
    <message>
        <source>The new cut leaves no room for this cue.</source>
        <translation>Der neue Schnitt lässt diesem Cue keinen Platz.</translation>
    </message>
    <message>
        <source>This cue loops: a picture cut does not move it.</source>
        <translation>Dieser Cue ist eine Schleife: ein Bildschnitt bewegt ihn nicht.</translation>
    </message>
    <message>
        <source>No bars fill the %1 between %2 and %3 of the new cut, even at a quarter slower or faster; compose a new cue for it.</source>
        <translation>Keine Takte füllen die %1 zwischen %2 und %3 des neuen Schnitts, auch nicht ein Viertel langsamer oder schneller; komponieren Sie dafür einen neuen Cue.</translation>
    </message>
    <message>
        <source>The new cut leaves less than a bar for section %1.</source>
        <translation>Der neue Schnitt lässt Abschnitt %1 weniger als einen Takt.</translation>
    </message>
    <message>
        <source>The new cut ends at %1, before its last range does (%2); shorten the range or give a longer “length”.</source>
        <translation>Der neue Schnitt endet bei %1, vor seinem letzten Bereich (%2); kürzen Sie den Bereich oder geben Sie eine größere „length“.</translation>
    </message>
    <message>
        <source>None of the %1 picture ranges touches this cue, which lies from %2 to %3 of the old cut.</source>
        <translation>Keiner der %1 Bildbereiche berührt diesen Cue, der im alten Schnitt von %2 bis %3 liegt.</translation>
    </message>
    <message>
        <source>Two ranges stand on the same new picture: the one of old %1 begins at %2, before the one of old %3 has ended.</source>
        <translation>Zwei Bereiche stehen auf demselben neuen Bild: der vom alten %1 beginnt bei %2, bevor der vom alten %3 endet.</translation>
    </message>
    <message>
        <source>Of this cue&apos;s picture %1 are left; that is too short for music.</source>
        <translation>Vom Bild dieses Cues bleiben %1; das ist zu kurz für Musik.</translation>
    </message>
    <message>
        <source>Compose a new cue.</source>
        <translation>Komponieren Sie einen neuen Cue.</translation>
    </message>
    <message>
        <source>%1 uses nothing that %2 used (reel, clip name and source timecode).</source>
        <translation>%1 nutzt nichts, was %2 nutzte (Rolle, Clipname und Quell-Timecode).</translation>
    </message>
    <message>
        <source>%1 moves nothing of this cue&apos;s picture, %2 to %3 on its source side; if that names camera reels, give the old cut&apos;s list, too.</source>
        <translation>%1 bewegt nichts vom Bild dieses Cues, %2 bis %3 auf der Quellseite; nennt sie Kamerarollen, geben Sie auch die Liste des alten Schnitts.</translation>
    </message>
    <message>
        <source>%1 has no picture event: CMX 3600 lines look like “%2”.</source>
        <translation>%1 hat kein Bildereignis: Zeilen nach CMX 3600 sehen aus wie „%2“.</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 begins on the record side before event %4 (line %5) ends; give one picture track only.</source>
        <translation>%1, Zeile %2: Ereignis %3 beginnt auf der Aufnahmeseite, bevor Ereignis %4 (Zeile %5) endet; geben Sie nur eine Bildspur.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is no line of a CMX 3600 list (an event begins with its number).</source>
        <translation>%1, Zeile %2: „%3“ ist keine Zeile einer CMX-3600-Liste (ein Ereignis beginnt mit seiner Nummer).</translation>
    </message>
    <message>
        <source>%1, line %2: “DROP FRAME” fits 29.97 and 59.94 frames a second; this cue&apos;s picture has %3.</source>
        <translation>%1, Zeile %2: „DROP FRAME“ passt zu 29,97 und 59,94 Bildern je Sekunde; das Bild dieses Cues hat %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 “%4”: %5</source>
        <translation>%1, Zeile %2: %3 „%4“: %5</translation>
    </message>
    <message>
        <source>%1, line %2: an event has a number, reel, track, transition and four timecodes; this line has %3 words.</source>
        <translation>%1, Zeile %2: ein Ereignis hat Nummer, Rolle, Spur, Übergang und vier Timecodes; diese Zeile hat %3 Wörter.</translation>
    </message>
    <message>
        <source>%1, line %2: transition “%3” is none of C (cut), D (dissolve), W… (wipe), K (key).</source>
        <translation>%1, Zeile %2: Übergang „%3“ ist keiner von C (Schnitt), D (Blende), W… (Wischblende), K (Stanztaste, „Key“).</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 ends before it begins on the record side; out is the first frame after it.</source>
        <translation>%1, Zeile %2: Ereignis %3 endet auf der Aufnahmeseite, bevor es beginnt; Ende ist das erste Bild danach.</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 ends before it begins on the source side; out is the first frame after it.</source>
        <translation>%1, Zeile %2: Ereignis %3 endet auf der Quellseite, bevor es beginnt; Ende ist das erste Bild danach.</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 takes %4 source frames for %5 record frames and names no speed (M2).</source>
        <translation>%1, Zeile %2: Ereignis %3 nimmt %4 Quellbilder für %5 Aufnahmebilder und nennt keine Geschwindigkeit (M2).</translation>
    </message>
    <message>
        <source>took %1 out of the project</source>
        <translation>hat %1 aus dem Projekt genommen</translation>
    </message>
    <message>
        <source>changed the role of %1 from %2 to %3</source>
        <translation>hat die Rolle von %1 von %2 in %3 geändert</translation>
    </message>
    <message>
        <source>“%1” is the only producer of the project. Make somebody else producer of it first.</source>
        <translation>„%1“ ist als einzige Person Produktion dieses Projekts. Geben Sie erst jemand anderem diese Rolle.</translation>
    </message>
    <message>
        <source>“%1” is the final approver of the project. Name another final approver first; what is held stays held.</source>
        <translation>„%1“ gibt in diesem Projekt endgültig frei. Erst muss jemand anderes dafür benannt werden; was festgehalten ist, bleibt es.</translation>
    </message>
    <message>
        <source>This person is no member of the project.</source>
        <translation>Diese Person gehört nicht zum Projekt.</translation>
    </message>
    <message>
        <source>The recording needs a title.</source>
        <translation>Die Aufnahme braucht einen Titel.</translation>
    </message>
    <message>
        <source>Say who made the recording.</source>
        <translation>Sagen Sie, wer die Aufnahme gemacht hat.</translation>
    </message>
    <message>
        <source>%1 is empty; a paper must say something.</source>
        <translation>%1 ist leer; ein Papier muss etwas sagen.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MiB; give the licence alone.</source>
        <translation>%1 ist größer als 32 MiB; geben Sie nur die Lizenz.</translation>
    </message>
    <message>
        <source>Name the licence that %1 holds.</source>
        <translation>Nennen Sie die Lizenz, die %1 enthält.</translation>
    </message>
    <message>
        <source>A new stem&apos;s name is a short word of small letters: “%1” rather than “%2”.</source>
        <translation>Der Name eines neuen Stems ist ein kurzes kleingeschriebenes Wort: „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>There is no place “%1” in this cue: give a section (%2), a bar or bar and beat, as 9 or 9.3.</source>
        <translation>Einen Ort „%1“ gibt es in diesem Cue nicht: nennen Sie einen Abschnitt (%2), einen Takt oder Takt und Schlag, etwa 9 oder 9.3.</translation>
    </message>
    <message>
        <source>The offset leaves nothing of the recording, which lasts %1.</source>
        <translation>Der Versatz lässt nichts von der Aufnahme, die %1 dauert.</translation>
    </message>
    <message>
        <source>The offset moves the recording to %1, after the end of the cue.</source>
        <translation>Der Versatz schiebt die Aufnahme auf %1, nach dem Ende des Cues.</translation>
    </message>
    <message>
        <source>Matching the level needs sound that is long enough to be measured, before and now; give the gain in dB instead.</source>
        <translation>Zum Angleichen braucht es vorher und jetzt Klang, der lang genug zum Messen ist; geben Sie den Pegel in dB.</translation>
    </message>
    <message>
        <source>%1 is no audio that can be imported (%2)</source>
        <translation>%1 ist kein Audio, das sich einbinden lässt (%2)</translation>
    </message>
    <message>
        <source>Stem “%1” is there already with the role %2.</source>
        <translation>Den Stem „%1“ gibt es schon mit der Rolle %2.</translation>
    </message>
    <message>
        <source>There is no bar %1; the cue has bars 1 to %2.</source>
        <translation>Takt %1 gibt es nicht; der Cue hat die Takte 1 bis %2.</translation>
    </message>
    <message>
        <source>There is no beat %1 in bar %2, which has %3 beats.</source>
        <translation>In Takt %2 gibt es keinen Schlag %1; er hat %3 Schläge.</translation>
    </message>
    <message>
        <source>%1 would end at %2, %3 after the cue.</source>
        <translation>%1 würde bei %2 enden, %3 nach dem Cue.</translation>
    </message>
    <message>
        <source>%1 has a clear pulse at about %2 (or a multiple of it), and the cue is at %3.</source>
        <translation>%1 hat einen klaren Puls bei etwa %2 (oder einem Vielfachen), und der Cue läuft mit %3.</translation>
    </message>
    <message>
        <source>Record or stretch it to %1, or compose the cue at its tempo.</source>
        <translation>Nehmen Sie sie mit %1 auf, dehnen Sie sie darauf, oder komponieren Sie den Cue in ihrem Tempo.</translation>
    </message>
    <message>
        <source>%1 is said to be at %2 and the cue is at %3: over its %4 it drifts by %5 ms.</source>
        <translation>%1 soll %2 haben und der Cue hat %3: über die %4 driftet es um %5 ms.</translation>
    </message>
    <message>
        <source>public-domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>%1: not every section is approved as it is in revision %2.</source>
        <translation>%1: Nicht jeder Abschnitt ist so freigegeben, wie er in Fassung %2 ist.</translation>
    </message>
    <message>
        <source>avoid %1: nothing is made of it yet; remake the part with these words</source>
        <translation>%1 vermeiden: Daraus wird noch nichts gemacht; erzeugen Sie die Stelle mit diesen Worten neu</translation>
    </message>
    <message>
        <source>%1 is picture of old %2, outside this cue: music is made for it; check the reel and the timecodes</source>
        <translation>%1 ist Bild von alt %2, außerhalb dieses Cues: Dafür wird Musik erzeugt; prüfen Sie Rolle und Timecodes</translation>
    </message>
    <message>
        <source>the state %1: a game pack makes it of this cue&apos;s sections, or plays another cue in it</source>
        <translation>der Zustand %1: Ein Spielpaket macht ihn aus Abschnitten dieses Cues oder spielt darin einen anderen Cue</translation>
    </message>
    <message>
        <source>Record how every part was made, or leave out the EU territories.</source>
        <translation>Festhalten, wie jeder Teil entstand, oder die EU-Gebiete weglassen.</translation>
    </message>
    <message>
        <source>Platforms that read the mark in the files may label the upload as made with AI by themselves.</source>
        <translation>Plattformen, die die Kennzeichnung in den Dateien lesen, können den Upload von sich aus als mit KI gemacht kennzeichnen.</translation>
    </message>
    <message>
        <source>Whoever uploads tells the client so beforehand, and declares the same at upload.</source>
        <translation>Wer hochlädt, sagt es dem Kunden vorher und gibt beim Hochladen dasselbe an.</translation>
    </message>
    <message>
        <source>The AI mark in the files is metadata (IPTC digital source type in XMP): it is not signed, and there is no watermark.</source>
        <translation>Die KI-Kennzeichnung in den Dateien besteht aus Metadaten (IPTC Digital Source Type in XMP): Sie ist nicht signiert, und es gibt kein Wasserzeichen.</translation>
    </message>
    <message>
        <source>Counsel decides whether this mark is enough for the EU, or the EU territories are left out.</source>
        <translation>Die Rechtsberatung entscheidet, ob diese Kennzeichnung für die EU genügt, oder die EU-Gebiete werden weggelassen.</translation>
    </message>
    <message>
        <source>archived the cue: %1</source>
        <translation>hat den Cue archiviert: %1</translation>
    </message>
    <message>
        <source>brought the cue back from the archive: %1</source>
        <translation>hat den Cue aus dem Archiv zurückgeholt: %1</translation>
    </message>
    <message>
        <source>“%1” is in the archive already.</source>
        <translation>„%1“ ist bereits im Archiv.</translation>
    </message>
    <message>
        <source>“%1” is not in the archive.</source>
        <translation>„%1“ ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>“%1” was archived by %2 on %3 (%4). Bring it back from the archive first.</source>
        <translation>„%1“ wurde von %2 am %3 archiviert (%4). Zuerst aus dem Archiv zurückholen.</translation>
    </message>
    <message>
        <source>Archiving a cue or bringing it back needs a reason of 1 to 2000 characters.</source>
        <translation>Eine Cue zu archivieren oder zurückzuholen braucht einen Grund mit 1 bis 2000 Zeichen.</translation>
    </message>
    <message>
        <source>before first publication in the EU</source>
        <translation>vor der ersten Veröffentlichung in der EU</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <translation>%1: ohne %2</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <translation>%1: nur %2</translation>
    </message>
    <message>
        <source>%1: less %2</source>
        <translation>%1: weniger %2</translation>
    </message>
    <message>
        <source>%1: more %2</source>
        <translation>%1: mehr %2</translation>
    </message>
    <message>
        <source>%1: room for a voice, with a sparser and lower melody, thinner chords and no line beside the melody</source>
        <translation>%1: Platz für eine Stimme, mit sparsamerer und tieferer Melodie, dünneren Akkorden und ohne Nebenstimme zur Melodie</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>durchgehend</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>zur Mitte</translation>
    </message>
    <message>
        <source>%1 s before the end</source>
        <translation>%1 s vor dem Ende</translation>
    </message>
    <message>
        <source>“%1” begins at %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>„%1“ beginnt bei %2, nach dem Ende des Cues bei %3; verschieben Sie es oder verlängern Sie den Cue.</translation>
    </message>
    <message>
        <source>“%1” ends at %2, not after its beginning at %3; give a later time.</source>
        <translation>„%1“ endet bei %2, nicht nach seinem Beginn bei %3; nennen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>without %1: the drums leave them out</source>
        <translation>ohne %1: das Schlagzeug lässt sie weg</translation>
    </message>
    <message>
        <source>without %1: the drums leave them out; a snare, clap or rim that stays plays their strokes</source>
        <translation>ohne %1: das Schlagzeug lässt sie weg; Snare, Klatschen oder Rim, die bleiben, spielen ihre Schläge</translation>
    </message>
    <message>
        <source>rim</source>
        <translation>Rim</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>stop at %1, for %2 beat</source>
        <translation>Stopp bei %1, %2 Schlag lang</translation>
    </message>
    <message>
        <source>stop at %1, for %2 beats</source>
        <translation>Stopp bei %1, %2 Schläge lang</translation>
    </message>
    <message>
        <source>stop at %1, for %2 bar</source>
        <translation>Stopp bei %1, %2 Takt lang</translation>
    </message>
    <message>
        <source>stop at %1, for %2 bars</source>
        <translation>Stopp bei %1, %2 Takte lang</translation>
    </message>
    <message>
        <source>stop at %1, for %2 s</source>
        <translation>Stopp bei %1, %2 s lang</translation>
    </message>
    <message>
        <source>a silence needs its moment, like “stop at 0:30 for two beats”: all stop there</source>
        <translation>eine Stille braucht ihren Moment, etwa „Stopp bei 0:30“: dort schweigen alle</translation>
    </message>
    <message>
        <source>put back revision %1: %2</source>
        <translation>Fassung %1 wiederhergestellt: %2</translation>
    </message>
    <message>
        <source>A comment is taken back by who wrote it; settle this one instead.</source>
        <translation>Einen Kommentar nimmt zurück, wer ihn geschrieben hat; erledigen Sie diesen stattdessen.</translation>
    </message>
    <message>
        <source>This comment was answered by %1; it can be settled, but not taken back.</source>
        <translation>Auf diesen Kommentar hat %1 geantwortet; er kann erledigt, aber nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>There is no such comment in this cue.</source>
        <translation>In diesem Cue gibt es diesen Kommentar nicht.</translation>
    </message>
    <message>
        <source>Revision %1 undid nothing; there is nothing to put back.</source>
        <translation>Fassung %1 hat nichts rückgängig gemacht; es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>No choice of this cue&apos;s bars makes exactly %1 with its %2 at %3 within %4 % of its tempo. Places that work: %5. Lengths that work with this place: %6.</source>
        <translation>Keine Auswahl der Takte dieses Cues ergibt genau %1 mit %2 bei %3 innerhalb von %4 % seines Tempos. Stellen, die gehen: %5. Längen, die mit dieser Stelle gehen: %6.</translation>
    </message>
    <message>
        <source>No choice of this cue&apos;s bars and its ending makes exactly %1; compose a cue of that length from the same brief. Lengths that work: %2.</source>
        <translation>Keine Auswahl der Takte dieses Cues mit seinem Schluss ergibt genau %1; komponieren Sie aus demselben Briefing einen Cue dieser Länge. Längen, die gehen: %2.</translation>
    </message>
    <message>
        <source>none near it</source>
        <translation>keine in der Nähe</translation>
    </message>
    <message>
        <source>approved revision %1 (sections %2; stems %3): advice, holds nothing</source>
        <translation>hat Fassung %1 freigegeben (Abschnitte: %2; Stems: %3): als Rat, hält nichts fest</translation>
    </message>
    <message>
        <source>approved revision %1, recorded for %2 (sections %3; stems %4): advice, holds nothing</source>
        <translation>hat Fassung %1 freigegeben, eingetragen für %2 (Abschnitte: %3; Stems: %4): als Rat, hält nichts fest</translation>
    </message>
    <message>
        <source>the same audio, revision hash %1…; files written anew, with this document&apos;s number and date in their headers, so with another SHA-256: %2</source>
        <translation>dasselbe Audio, Hash der Fassung %1…; Dateien neu geschrieben, mit Nummer und Datum dieses Dokuments im Kopf, daher mit anderem SHA-256: %2</translation>
    </message>
    <message>
        <source>revision hash %1…</source>
        <translation>Hash der Fassung %1…</translation>
    </message>
    <message>
        <source>delivered files</source>
        <translation>ausgelieferte Dateien</translation>
    </message>
    <message>
        <source>room for a voice is made where it is asked for, like “leave room for the voice-over from 0:05 to 0:20”; a delivery&apos;s alternates have one without melody, and one without melody and drums</source>
        <translation>Platz für eine Stimme gibt es, wo er verlangt wird, etwa „Platz für den Sprecher von 0:05 bis 0:20“; zu den Varianten einer Auslieferung gehören eine ohne Melodie und eine ohne Melodie und Schlagzeug</translation>
    </message>
    <message>
        <source>asked for this music by a brief</source>
        <translation>hat diese Musik mit einem Briefing verlangt</translation>
    </message>
    <message>
        <source>asked for a cut-down of %1</source>
        <translation>hat eine Kurzfassung von %1 verlangt</translation>
    </message>
    <message>
        <source>%1 version %2, which is newer than %3, was withdrawn. Issue a new clearance of revision %4 before anything is delivered.</source>
        <translation>%1 Version %2, die neuer ist als %3, wurde zurückgezogen. Stellen Sie eine neue Rechteklärung für Fassung %4 aus, bevor etwas geliefert wird.</translation>
    </message>
    <message>
        <source>kept away from %1: noted; nothing is compared with it</source>
        <translation>von %1 ferngehalten: notiert; damit wird nichts verglichen</translation>
    </message>
    <message>
        <source>“%1” lasts until %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>„%1“ dauert bis %2, über das Ende des Cues bei %3 hinaus; verschieben Sie es oder verlängern Sie den Cue.</translation>
    </message>
    <message>
        <source>“%1” and “%2” leave nobody to play from %3 to %4; say which one counts.</source>
        <translation>„%1“ und „%2“ lassen von %3 bis %4 niemanden spielen; sagen Sie, was gilt.</translation>
    </message>
    <message>
        <source>%1: energy lower by 20 %</source>
        <translation>%1: Energie um 20 % geringer</translation>
    </message>
    <message>
        <source>%1: energy higher by 20 %</source>
        <translation>%1: Energie um 20 % höher</translation>
    </message>
    <message>
        <source>reserved clearance %1 version %2</source>
        <translation>hat Rechteklärung %1, Version %2, reserviert</translation>
    </message>
    <message>
        <source>%1 1 condition was accepted (below).</source>
        <translation>%1 Eine Auflage wurde angenommen (siehe unten).</translation>
    </message>
    <message>
        <source>%1 %2 conditions were accepted (below).</source>
        <translation>%1 %2 Auflagen wurden angenommen (siehe unten).</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP (%3), as all uses are broadcast</source>
        <translation>%1 LUFS, %2 dBTP (%3), da alle Nutzungen Rundfunk sind</translation>
    </message>
    <message>
        <source>broadcast asks %1 LUFS, %2 dBTP (%3) and the other uses do not: -14 LUFS stays; say “%4” to change it, or deliver a second master at it</source>
        <translation>Rundfunk verlangt %1 LUFS, %2 dBTP (%3), die anderen Nutzungen nicht: Es bleibt bei -14 LUFS; schreiben Sie „%4“, um das zu ändern, oder liefern Sie einen zweiten Master damit</translation>
    </message>
    <message>
        <source>broadcast there also asks %1 LUFS, %2 dBTP (%3): deliver a second master at it</source>
        <translation>Rundfunk verlangt dort auch %1 LUFS, %2 dBTP (%3): Liefern Sie einen zweiten Master damit</translation>
    </message>
    <message>
        <source>%1: with %2</source>
        <translation>%1: mit %2</translation>
    </message>
    <message>
        <source>%1: %2 quieter</source>
        <translation>%1: %2 leiser</translation>
    </message>
    <message>
        <source>%1: %2 louder</source>
        <translation>%1: %2 lauter</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
    <message>
        <source>from bar %1</source>
        <translation>ab Takt %1</translation>
    </message>
    <message>
        <source>the last %1 bars</source>
        <translation>die letzten %1 Takte</translation>
    </message>
    <message>
        <source>the last bar</source>
        <translation>der letzte Takt</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor: %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach: %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>außer: %1</translation>
    </message>
    <message>
        <source>without %1, but where the brief asks for it</source>
        <translation>ohne %1, außer wo das Briefing es verlangt</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; the nearest tempo that meets it is %4 bpm, and at this tempo one at %5 is met.</source>
        <translation>Bei %1 bpm verfehlt der Hit bei %2 sein Bild um %3 ms; das nächste Tempo, das ihn trifft, ist %4 bpm, und dieses Tempo trifft einen bei %5.</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms and no tempo near it meets it; this length meets one at %4: move it there, or drop it.</source>
        <translation>Bei %1 bpm verfehlt der Hit bei %2 sein Bild um %3 ms, und kein Tempo in der Nähe trifft ihn; diese Länge trifft einen bei %4: Verschieben Sie ihn dorthin, oder streichen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1”: dynamics runs from -1, as soft as can be, to +1, as hard as can be; 0 is as the style has it, and a sign changes what is asked now.</source>
        <translation>„%1“: Die Dynamik geht von -1, so leise wie möglich gespielt, bis +1, so kräftig wie möglich; 0 ist wie im Stil, und ein Vorzeichen ändert, was jetzt gilt.</translation>
    </message>
    <message>
        <source>%1: %2 calmer</source>
        <translation>%1: %2 ruhiger</translation>
    </message>
    <message>
        <source>%1: %2 stronger</source>
        <translation>%1: %2 kräftiger</translation>
    </message>
    <message>
        <source>grieving</source>
        <translation>trauernd</translation>
    </message>
    <message>
        <source>mournful</source>
        <translation>klagend</translation>
    </message>
    <message>
        <source>forlorn</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>desolate</source>
        <translation>trostlos</translation>
    </message>
    <message>
        <source>despairing</source>
        <translation>verzweifelt</translation>
    </message>
    <message>
        <source>yearning</source>
        <translation>sehnsüchtig</translation>
    </message>
    <message>
        <source>longing</source>
        <translation>sehnend</translation>
    </message>
    <message>
        <source>pensive</source>
        <translation>grüblerisch</translation>
    </message>
    <message>
        <source>moody</source>
        <translation>launisch</translation>
    </message>
    <message>
        <source>solemn</source>
        <translation>feierlich</translation>
    </message>
    <message>
        <source>reverent</source>
        <translation>andächtig</translation>
    </message>
    <message>
        <source>sacred</source>
        <translation>sakral</translation>
    </message>
    <message>
        <source>spiritual</source>
        <translation>spirituell</translation>
    </message>
    <message>
        <source>ceremonial</source>
        <translation>zeremoniell</translation>
    </message>
    <message>
        <source>stately</source>
        <translation>würdevoll</translation>
    </message>
    <message>
        <source>noble</source>
        <translation>vornehm</translation>
    </message>
    <message>
        <source>regal</source>
        <translation>königlich</translation>
    </message>
    <message>
        <source>patriotic</source>
        <translation>patriotisch</translation>
    </message>
    <message>
        <source>rousing</source>
        <translation>mitreißend</translation>
    </message>
    <message>
        <source>stirring</source>
        <translation>aufwühlend</translation>
    </message>
    <message>
        <source>determined</source>
        <translation>entschlossen</translation>
    </message>
    <message>
        <source>resolute</source>
        <translation>unbeirrt</translation>
    </message>
    <message>
        <source>rebellious</source>
        <translation>rebellisch</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>zornig</translation>
    </message>
    <message>
        <source>frantic</source>
        <translation>panisch</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>rastlos</translation>
    </message>
    <message>
        <source>elated</source>
        <translation>überglücklich</translation>
    </message>
    <message>
        <source>jubilant</source>
        <translation>jubelnd</translation>
    </message>
    <message>
        <source>breezy</source>
        <translation>luftig leicht</translation>
    </message>
    <message>
        <source>mischievous</source>
        <translation>schelmisch</translation>
    </message>
    <message>
        <source>goofy</source>
        <translation>albern</translation>
    </message>
    <message>
        <source>silly</source>
        <translation>ulkig</translation>
    </message>
    <message>
        <source>comical</source>
        <translation>komisch</translation>
    </message>
    <message>
        <source>cute</source>
        <translation>niedlich</translation>
    </message>
    <message>
        <source>childlike</source>
        <translation>kindlich</translation>
    </message>
    <message>
        <source>enchanting</source>
        <translation>bezaubernd</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>anmutig</translation>
    </message>
    <message>
        <source>glamorous</source>
        <translation>glamourös</translation>
    </message>
    <message>
        <source>feisty</source>
        <translation>kess</translation>
    </message>
    <message>
        <source>flirty</source>
        <translation>kokett</translation>
    </message>
    <message>
        <source>sultry</source>
        <translation>schwül</translation>
    </message>
    <message>
        <source>sensual</source>
        <translation>sinnlich</translation>
    </message>
    <message>
        <source>seductive</source>
        <translation>verführerisch</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>steamy</source>
        <translation>erotisch</translation>
    </message>
    <message>
        <source>dreamlike</source>
        <translation>traumartig</translation>
    </message>
    <message>
        <source>trippy</source>
        <translation>berauschend</translation>
    </message>
    <message>
        <source>psychedelic</source>
        <translation>psychedelisch</translation>
    </message>
    <message>
        <source>exotic</source>
        <translation>exotisch</translation>
    </message>
    <message>
        <source>wintry</source>
        <translation>winterlich</translation>
    </message>
    <message>
        <source>frosty</source>
        <translation>frostig</translation>
    </message>
    <message>
        <source>The style “%1” (version %2, SHA-256 %3…), with which this cue was made, is gone from %4.</source>
        <translation>Der Stil „%1“ (Version %2, SHA-256 %3…), mit dem dieser Cue gemacht wurde, liegt nicht mehr in %4.</translation>
    </message>
    <message>
        <source>The style “%1” (version %2, SHA-256 %3…), with which this cue was made, cannot be read: %4</source>
        <translation>Der Stil „%1“ (Version %2, SHA-256 %3…), mit dem dieser Cue gemacht wurde, ist nicht lesbar: %4</translation>
    </message>
    <message>
        <source>“sections” names %1 and the cue has %2 bars; name fewer, or ask for a longer cue or a faster tempo.</source>
        <translation>„sections“ nennt %1 Abschnitte, und der Cue hat %2 Takte; weniger nennen oder einen längeren Cue oder ein schnelleres Tempo verlangen.</translation>
    </message>
    <message>
        <source>say which form counts.</source>
        <translation>sagen, welche Form gilt.</translation>
    </message>
    <message>
        <source>%1 sections</source>
        <translation>%1 Abschnitte</translation>
    </message>
    <message>
        <source>who plays in a layer of a game is set by its states</source>
        <translation>wer in einer Ebene eines Spiels spielt, legen seine Zustände fest</translation>
    </message>
    <message>
        <source>tempo %1 bpm, counted in %2</source>
        <translation>Tempo %1 bpm, gezählt in %2</translation>
    </message>
    <message>
        <source>tempo %1 to %2 bpm, counted in %3</source>
        <translation>Tempo %1 bis %2 bpm, gezählt in %3</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>Vierteln</translation>
    </message>
    <message>
        <source>dotted quarters</source>
        <translation>punktierten Vierteln</translation>
    </message>
    <message>
        <source>dotted eighths</source>
        <translation>punktierten Achteln</translation>
    </message>
    <message>
        <source>“meter” is %1; the style %2 plays %3. %4</source>
        <translation>„meter“ ist %1; der Stil %2 spielt %3. %4</translation>
    </message>
    <message>
        <source>“meter” is %1; the style that fits the brief best, %2, plays %3. %4</source>
        <translation>„meter“ ist %1; der Stil, der am besten zum Briefing passt, %2, spielt %3. %4</translation>
    </message>
    <message>
        <source>Leave the metre out or choose another style.</source>
        <translation>Lassen Sie das Taktmaß weg oder wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>Leave the metre out, or name a style that plays it: %1.</source>
        <translation>Lassen Sie das Taktmaß weg oder nennen Sie einen Stil, der es spielt: %1.</translation>
    </message>
    <message>
        <source>remade %1 with %2: %3</source>
        <translation>%1 neu erzeugt: %2 (%3)</translation>
    </message>
    <message>
        <source>energy of %1 %2 → %3 %</source>
        <translation>Energie von %1 %2 → %3 %</translation>
    </message>
    <message>
        <source>onsets a bar of %1 %2 → %3</source>
        <translation>Einsätze je Takt, %1: %2 → %3</translation>
    </message>
    <message>
        <source>velocity of %1 %2 → %3</source>
        <translation>Anschlag, %1: %2 → %3</translation>
    </message>
    <message>
        <source>a fade takes the last 8 s of the cue, or of its last section where that is shorter</source>
        <translation>eine Ausblende nimmt die letzten 8 s des Cues ein, oder seines letzten Abschnitts, wo dieser kürzer ist</translation>
    </message>
    <message>
        <source>the state victory plays section %1 once and has no ending, because the cue is a loop; composing its victory gives it one (“fermata victory”, or Game states in the window)</source>
        <translation>Der Zustand victory spielt den Abschnitt %1 einmal und hat keinen Schluss, weil der Cue eine Schleife ist; seinen Sieg zu komponieren gibt ihm einen („fermata victory“, im Fenster unter „Spielzustände“)</translation>
    </message>
    <message>
        <source>“%1/%2” is a recording, which nobody plays otherwise.</source>
        <translation>„%1/%2“ ist eine Aufnahme; niemand spielt sie anders.</translation>
    </message>
    <message>
        <source>“%1”: %2 plays %3, and no other sound of that name can play its notes.</source>
        <translation>„%1“: %2 spielt %3, und kein anderer Klang dieses Namens kann seine Noten spielen.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>the same notes, played as asked: there is one alternative</source>
        <translation>dieselben Noten, so gespielt wie gewünscht: Es gibt eine Alternative</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3) instead of %4, as loud as it was</source>
        <translation>%1 spielt %2 (%3) statt %4, so laut wie zuvor</translation>
    </message>
    <message>
        <source>silent from beginning to end: %1; a pack holds every stem, these as silence</source>
        <translation>von Anfang bis Ende stumm: %1; ein Paket enthält alle Stems, diese als Stille</translation>
    </message>
    <message>
        <source>mastered to %1 LUFS, as no loudness was asked for: at %2 the limiter would be heard on the loudest strokes; “%3 LUFS” in the brief takes it all the same</source>
        <translation>auf %1 LUFS gemastert, da keine Lautheit verlangt war: Bei %2 wäre der Limiter an den lautesten Anschlägen zu hören; „%3 LUFS“ im Briefing nimmt das in Kauf</translation>
    </message>
    <message>
        <source>“%1” does not name a stem and an instrument; write it like “harmony.sound=guitar”.</source>
        <translation>„%1“ nennt nicht Stem und Instrument; so wird es geschrieben: „harmony.sound=guitar“.</translation>
    </message>
    <message>
        <source>the brief&apos;s tempo lies outside the style&apos;s usual %1 bpm and was kept</source>
        <translation>das Tempo des Briefings liegt außerhalb der für den Stil üblichen %1 bpm und wurde beibehalten</translation>
    </message>
    <message>
        <source>the tempo moves between %1 and %2 bpm so that the hits fall on the beat</source>
        <translation>das Tempo bewegt sich zwischen %1 und %2 bpm, damit die Hits auf den Schlag fallen</translation>
    </message>
    <message>
        <source>%1 shortened bar(s) keep the tempo and still meet the picture</source>
        <translation>%1 verkürzte(r) Takt(e) halten das Tempo und treffen doch das Bild</translation>
    </message>
    <message>
        <source>the %1 at %2 falls in bar %3, off by %4 ms</source>
        <translation>%1 bei %2 fällt in Takt %3, um %4 ms daneben</translation>
    </message>
    <message>
        <source>the %1 at %2 falls into the ring-out after the last bar: nothing is struck there; ask for it earlier, or for a longer cue</source>
        <translation>%1 bei %2 fällt in den Ausklang nach dem letzten Takt: dort wird nichts angeschlagen; verlange es früher oder einen längeren Cue</translation>
    </message>
    <message>
        <source>all stop from %1 to %2 and come back with a hit</source>
        <translation>alle halten von %1 bis %2 an und kommen mit einem Hit zurück</translation>
    </message>
    <message>
        <source>key %1, as asked</source>
        <translation>Tonart %1, wie verlangt</translation>
    </message>
    <message>
        <source>key %1, from the style&apos;s usual keys</source>
        <translation>Tonart %1, aus den für den Stil üblichen</translation>
    </message>
    <message>
        <source>key %1, of the style&apos;s usual keys in %2, as asked</source>
        <translation>Tonart %1, von den für den Stil üblichen in %2, wie verlangt</translation>
    </message>
    <message>
        <source>the style has no minor keys</source>
        <translation>der Stil hat keine Moll-Tonarten</translation>
    </message>
    <message>
        <source>the style has no major keys</source>
        <translation>der Stil hat keine Dur-Tonarten</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>no section above %1 %</source>
        <translation>kein Abschnitt über %1 %</translation>
    </message>
    <message>
        <source>no section below %1 %</source>
        <translation>kein Abschnitt unter %1 %</translation>
    </message>
    <message>
        <source>the highest at least %1 %</source>
        <translation>der höchste mindestens %1 %</translation>
    </message>
    <message>
        <source>%1 plays %2 because the brief asks for “%3”</source>
        <translation>%1 spielt %2, weil das Briefing „%3“ verlangt</translation>
    </message>
    <message>
        <source>%1 plays %2 because the brief does not want “%3”</source>
        <translation>%1 spielt %2, weil das Briefing „%3“ nicht will</translation>
    </message>
    <message>
        <source>%1 has no “%2”; %3 plays %4 (%5) instead</source>
        <translation>%1 hat „%2“ nicht; stattdessen spielt %3 %4 (%5)</translation>
    </message>
    <message>
        <source>%1 has no “%2”; %3 play instead</source>
        <translation>%1 hat „%2“ nicht; stattdessen spielen %3</translation>
    </message>
    <message>
        <source>there is no stem left for “%1”: its stem plays another instrument that the brief asks for</source>
        <translation>für „%1“ ist kein Stem mehr frei: sein Stem spielt ein anderes Instrument, das das Briefing verlangt</translation>
    </message>
    <message>
        <source>there is no %1 stem because the brief does not want “%2”</source>
        <translation>es gibt keinen Stem „%1“, weil das Briefing „%2“ nicht will</translation>
    </message>
    <message>
        <source>no stem of this cue plays “%1”</source>
        <translation>kein Stem dieses Cues spielt „%1“</translation>
    </message>
    <message>
        <source>%1, as the brief asks</source>
        <translation>%1, wie das Briefing verlangt</translation>
    </message>
    <message>
        <source>only %1, as the brief asks: the other stems are silent</source>
        <translation>nur %1, wie das Briefing verlangt: die anderen Stems schweigen</translation>
    </message>
    <message>
        <source>the style %1 is a sketch with computed instruments: %2</source>
        <translation>der Stil %1 ist eine Skizze mit errechneten Instrumenten: %2</translation>
    </message>
    <message>
        <source>guitar, fiddle and hands are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has none of them)</source>
        <translation>Gitarre, Fiddle und Hände sind errechnete Modelle, keine aufgenommenen Instrumente; ersetze sie vor einer Veröffentlichung durch Spieler (die akustische Bank hat keines davon)</translation>
    </message>
    <message>
        <source>harp, flute, strings, mallets and hand drums are computed models, not recorded instruments; replace them with players or the acoustic bank before a release (the bank has only piano and strings)</source>
        <translation>Harfe, Flöte, Streicher, Schlegelinstrumente und Handtrommeln sind errechnete Modelle, keine aufgenommenen Instrumente; ersetze sie vor einer Veröffentlichung durch Spieler oder die akustische Bank (die Bank hat nur Klavier und Streicher)</translation>
    </message>
    <message>
        <source>horn, piano, bass and brushes are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has only piano and strings)</source>
        <translation>Horn, Klavier, Bass und Besen sind errechnete Modelle, keine aufgenommenen Instrumente; ersetze sie vor einer Veröffentlichung durch Spieler (die akustische Bank hat nur Klavier und Streicher)</translation>
    </message>
    <message>
        <source>piano and strings are computed models, not recorded instruments; replace them with players or the acoustic bank before a release</source>
        <translation>Klavier und Streicher sind errechnete Modelle, keine aufgenommenen Instrumente; ersetze sie vor einer Veröffentlichung durch Spieler oder die akustische Bank</translation>
    </message>
    <message>
        <source>a style was left out, its file has mistakes: %1</source>
        <translation>ein Stil wurde ausgelassen, seine Datei hat Fehler: %1</translation>
    </message>
    <message>
        <source>the style %1 has no “%2”, so that it cannot play alone; no style has it</source>
        <translation>der Stil %1 hat „%2“ nicht, es kann also nicht allein spielen; kein Stil hat es</translation>
    </message>
    <message>
        <source>the style %1 has no “%2”, so that it cannot play alone; choose one that has it: %3</source>
        <translation>der Stil %1 hat „%2“ nicht, es kann also nicht allein spielen; wähle einen, der es hat: %3</translation>
    </message>
    <message>
        <source>The master is trimmed by a constant %1 dB to meet %2 LUFS; stems and mix are as approved.</source>
        <translation>Das Master ist um konstant %1 dB angepasst, um %2 LUFS zu treffen; Stems und Mix sind wie freigegeben.</translation>
    </message>
    <message>
        <source>The clearance was not asked for games: it does not clear that use. Ask for the use “game” and issue a new version.</source>
        <translation>Die Rechteklärung wurde nicht für Spiele verlangt: Diese Nutzung klärt sie nicht. Verlange die Nutzung „Spiel“ und stelle eine neue Fassung aus.</translation>
    </message>
    <message>
        <source>game: %1</source>
        <translation>Spiel: %1</translation>
    </message>
    <message>
        <source>%1 is silent: its stems rest in %2</source>
        <translation>%1 ist still: seine Stems pausieren in %2</translation>
    </message>
    <message>
        <source>no %1: the cue has no such stem to leave out</source>
        <translation>kein %1: der Cue hat keinen solchen Stem, den man weglassen könnte</translation>
    </message>
    <message>
        <source>no loop version: the cue itself loops</source>
        <translation>keine Schleifenversion: der Cue ist selbst eine Schleife</translation>
    </message>
    <message>
        <source>no loop version: between opening and ending there are no four bars</source>
        <translation>keine Schleifenversion: zwischen Anfang und Schluss liegen keine vier Takte</translation>
    </message>
    <message>
        <source>no sting: the cue has no last hit to make it of</source>
        <translation>kein Sting: der Cue hat keinen letzten Hit, aus dem er zu machen wäre</translation>
    </message>
    <message>
        <source>no %1, as the brief asks</source>
        <translation>ohne %1, wie das Briefing verlangt</translation>
    </message>
    <message>
        <source>no %1, as the brief asks: the %2 plays the strokes of the %3</source>
        <translation>ohne %1, wie das Briefing verlangt: %2 spielt die Schläge von %3</translation>
    </message>
    <message>
        <source>%1 bars of %2, %3 and %4 of tail make exactly %5</source>
        <translation>%1 Takte im %2, %3 und %4 Ausklang ergeben genau %5</translation>
    </message>
    <message>
        <source>the brief&apos;s tempo lies outside the style&apos;s usual %1 bpm in %2 and was kept</source>
        <translation>das Tempo des Briefings liegt außerhalb der für den Stil üblichen %1 bpm im %2 und wurde beibehalten</translation>
    </message>
    <message>
        <source>the metre is %1, one of the style&apos;s: the brief names none, and could name %2</source>
        <translation>die Taktart ist %1, eine des Stils: das Briefing nennt keine und könnte %2 nennen</translation>
    </message>
    <message>
        <source>the metre is %1, one of the style&apos;s; another style plays others</source>
        <translation>die Taktart ist %1, eine des Stils; ein anderer Stil spielt andere</translation>
    </message>
    <message>
        <source>four on the floor is the style&apos;s own: house and synthwave play it</source>
        <translation>Four-on-the-floor gehört zum Stil: House und Synthwave spielen es</translation>
    </message>
    <message>
        <source>felt piano</source>
        <translation>Filzpiano</translation>
    </message>
    <message>
        <source>walking bass</source>
        <translation>Walking Bass</translation>
    </message>
    <message>
        <source>energy %1 % in %2: what falls at %3 stands above it first</source>
        <translation>Energie %1 % in %2: was bei %3 fällt, steht vorher darüber</translation>
    </message>
    <message>
        <source>“%1”: %2 plays %3 there, which is one. Others of that name: %4.</source>
        <translation>„%1“: %2 spielt dort %3, das ist schon so eines. Andere dieses Namens: %4.</translation>
    </message>
    <message>
        <source>%1: the notes there, %2 to %3, reach beyond what players of a %4 can play, %5 to %6; the sound plays them all the same</source>
        <translation>%1: Die Töne dort, %2 bis %3, gehen über das hinaus, was auf diesem Instrument (%4) spielbar ist, %5 bis %6; der Klang spielt sie trotzdem</translation>
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
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Comment at the playhead</source>
        <translation>Kommentar an der Abspielposition</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>Kommentar bei %1</translation>
    </message>
    <message>
        <source>in the archive: bring it back on the page Projects</source>
        <translation>im Archiv: auf der Seite Projekte zurückholen</translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>Fix this part</source>
        <translation>Teil ändern</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Kommentare (%1)</translation>
    </message>
</context>
<context>
    <name>CutdownPlan</name>
    <message>
        <source>Name of the cut-down</source>
        <translation>Name der Kurzfassung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where the shorter picture has it</source>
        <translation>Wo das kürzere Bild ihn hat</translation>
    </message>
    <message>
        <source>its place, as 0:10</source>
        <translation>Stelle, z. B. 0:10</translation>
    </message>
    <message>
        <source>Not in this length: %1</source>
        <translation>Nicht in dieser Länge: %1</translation>
    </message>
</context>
<context>
    <name>CutdownsPanel</name>
    <message>
        <source>This revision has no cut-downs yet; plan and make some first.</source>
        <translation>Diese Fassung hat noch keine Kurzfassungen; planen und machen Sie erst welche.</translation>
    </message>
    <message>
        <source>Shorter cues out of the bars of revision %1: the same prints where they fit, its ending, its hits. Nothing is made before you say so.</source>
        <translation>Kürzere Cues aus den Takten von Fassung %1: dasselbe Audio, wo es passt, mit ihrem Schluss und ihren Hits. Ohne Ihre Zustimmung wird nichts erstellt.</translation>
    </message>
    <message>
        <source>Plan a cut-down of this length</source>
        <translation>Eine Kurzfassung dieser Länge planen</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Andere Länge</translation>
    </message>
    <message>
        <source>Another, as 0:20</source>
        <translation>andere, z. B. 0:20</translation>
    </message>
    <message>
        <source>No length is chosen</source>
        <translation>Keine Länge ist gewählt</translation>
    </message>
    <message>
        <source>Choose lengths above to see which bars, hits and seconds each would have.</source>
        <translation>Wählen Sie oben Längen, um zu sehen, welche Takte, Hits und Sekunden jede hätte.</translation>
    </message>
    <message>
        <source>Make the planned cut-downs</source>
        <translation>Geplante Kurzfassungen erstellen</translation>
    </message>
    <message>
        <source>Each becomes a cue of its own, with its own approval</source>
        <translation>Jede wird ein eigener Cue mit eigener Freigabe</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choosing bars …</source>
        <translation>Takte werden gewählt …</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Die Familie</translation>
    </message>
    <message>
        <source>This cue is a cut-down of “%1” itself; its family is there.</source>
        <translation>Dieser Cue ist selbst eine Kurzfassung von „%1“; seine Familie ist dort.</translation>
    </message>
    <message>
        <source>No cut-down of this revision is made yet.</source>
        <translation>Von dieser Fassung ist noch keine Kurzfassung gemacht.</translation>
    </message>
    <message>
        <source>Every cell of all of them is held.</source>
        <translation>Jede Zelle von allen ist festgehalten.</translation>
    </message>
    <message>
        <source>%1 cells of the family are not held yet.</source>
        <translation>%1 Zellen der Familie sind noch nicht festgehalten.</translation>
    </message>
    <message>
        <source>Approve the family …</source>
        <translation>Familie freigeben …</translation>
    </message>
    <message>
        <source>All of them in one act, or none</source>
        <translation>Alle in einem Zug oder keine</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Decide on a likeness</source>
        <translation>Über eine Ähnlichkeit entscheiden</translation>
    </message>
    <message>
        <source>Accept a condition</source>
        <translation>Eine Auflage annehmen</translation>
    </message>
    <message>
        <source>%1 (%2) listened and judges every likeness above acceptable. The name and the reason are printed in the document; or make the part again instead.</source>
        <translation>%1 (%2) hat gehört und hält jede Ähnlichkeit oben für vertretbar. Name und Begründung stehen im Dokument; oder erzeugen Sie die Stelle stattdessen neu.</translation>
    </message>
    <message>
        <source>%1 (%2) accepts this condition for this revision. The name and the reason are printed in the document; the condition stays listed.</source>
        <translation>%1 (%2) nimmt diese Auflage für diese Fassung an. Name und Begründung stehen im Dokument; die Auflage bleibt aufgeführt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>Warum? Das ist nötig.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Entscheidung festschreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Fassung %1 darf ausgeliefert werden</translation>
    </message>
    <message>
        <source>Revision %1 may not go out yet</source>
        <translation>Fassung %1 darf noch nicht ausgeliefert werden</translation>
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
        <translation>Zur Rechteklärung</translation>
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
        <source>at once</source>
        <translation>Sprung</translation>
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
        <source>point %1 of %2 at %3: %4%</source>
        <translation>Punkt %1 von %2 bei %3: %4 %</translation>
    </message>
    <message>
        <source>Energy from 0 to 100% over %1</source>
        <translation>Energie von 0 bis 100 % über %1</translation>
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
        <translation>%1 mit Sprung</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>FamilyRow</name>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>nichts festgehalten</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%1 von %2 Zellen festgehalten</translation>
    </message>
</context>
<context>
    <name>FamilySheet</name>
    <message>
        <source>Once more: hold all of them?</source>
        <translation>Noch einmal: alle festhalten?</translation>
    </message>
    <message>
        <source>Approve the whole family</source>
        <translation>Die ganze Familie freigeben</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by the word of %2</source>
        <translation>%1 Zellen werden durch das Wort von %2 Bit für Bit festgehalten</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by your word</source>
        <translation>%1 Zellen werden durch Ihr Wort Bit für Bit festgehalten</translation>
    </message>
    <message>
        <source>%1 cells; your own word is advice and holds nothing</source>
        <translation>%1 Zellen; Ihr eigenes Wort ist ein Rat und hält nichts fest</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly these revisions. It advises; only the final approver’s word holds.</source>
        <translation>Dies wird als Ihr eigenes Wort zu genau diesen Fassungen eingetragen. Es ist ein Rat; festgehalten wird nur durch die endgültige Freigabe.</translation>
    </message>
    <message>
        <source>From then on the database refuses every change to these cells, whoever asks. Each approval can be withdrawn on its own, with a reason.</source>
        <translation>Von da an verweigert die Datenbank jede Änderung an diesen Zellen, wer auch fragt. Jede Freigabe lässt sich einzeln mit einem Grund zurückziehen.</translation>
    </message>
    <message>
        <source>Yes, approve all</source>
        <translation>Ja, alle freigeben</translation>
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
        <source>Once more: record this advice?</source>
        <translation>Noch einmal: diesen Rat eintragen?</translation>
    </message>
    <message>
        <source>%1 cells; the word of %2 is advice and holds nothing</source>
        <translation>%1 Zellen; das Wort von %2 ist ein Rat und hält nichts fest</translation>
    </message>
    <message>
        <source>This is recorded as the word of %1 on exactly these revisions, with the evidence. It advises; only the final approver’s word holds.</source>
        <translation>Das wird als Wort von %1 zu genau diesen Fassungen eingetragen, mit dem Beleg. Es berät; nur das Wort der Person, die endgültig freigibt, hält fest.</translation>
    </message>
</context>
<context>
    <name>GamePanel</name>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Stingers</source>
        <translation>Stinger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hear the state</source>
        <translation>Zustand hören</translation>
    </message>
    <message>
        <source>The cue’s own stems at this state’s levels; nothing is stored by listening</source>
        <translation>Die Stems des Cues mit den Pegeln dieses Zustands; Hören speichert nichts</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>An seinem Ende</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht zu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 sounds in this state</source>
        <translation>%1 klingt in diesem Zustand</translation>
    </message>
    <message>
        <source>This state plays another cue; its levels stand in the file.</source>
        <translation>Dieser Zustand spielt einen anderen Cue; seine Pegel stehen in der Datei.</translation>
    </message>
    <message>
        <source>Parameters, as the game moves them</source>
        <translation>Parameter, wie das Spiel sie bewegt</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Woher sie kommen</translation>
    </message>
    <message>
        <source>Derived from the energies of revision %1 and changed here; save them for the pack and for colleagues.</source>
        <translation>Aus den Energien von Fassung %1 abgeleitet und hier geändert; speichern Sie sie für das Paket und für Kollegen.</translation>
    </message>
    <message>
        <source>Derived from the energies of revision %1.</source>
        <translation>Aus den Energien von Fassung %1 abgeleitet.</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, seither geändert</translation>
    </message>
    <message>
        <source>Save as game.json …</source>
        <translation>Als game.json speichern …</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>States from a game.json</source>
        <translation>Zustände aus einer game.json</translation>
    </message>
    <message>
        <source>Derive anew</source>
        <translation>Neu ableiten</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>States of the game</source>
        <translation>Zustände des Spiels</translation>
    </message>
    <message>
        <source>Where the states are written</source>
        <translation>Wohin die Zustände geschrieben werden</translation>
    </message>
    <message>
        <source>Compose its victory …</source>
        <translation>Seinen Sieg komponieren …</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>Spielt: %1</translation>
    </message>
    <message>
        <source>Changes to it as the rules say</source>
        <translation>Wechselt dorthin, wie die Regeln es sagen</translation>
    </message>
</context>
<context>
    <name>GameRow</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>%1 hören</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>denser</source>
        <translation>dichter</translation>
    </message>
    <message>
        <source>sparser</source>
        <translation>lichter</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>tiefer</translation>
    </message>
    <message>
        <source>longer notes</source>
        <translation>längere Noten</translation>
    </message>
    <message>
        <source>shorter notes</source>
        <translation>kürzere Noten</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>kräftiger</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>leiser</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>more off the beat</source>
        <translation>mehr neben dem Schlag</translation>
    </message>
    <message>
        <source>more on the beat</source>
        <translation>mehr auf dem Schlag</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>at the next beat</source>
        <translation>zum nächsten Schlag</translation>
    </message>
    <message>
        <source>at the next bar</source>
        <translation>zum nächsten Takt</translation>
    </message>
    <message>
        <source>at the next line of %1 bars</source>
        <translation>zur nächsten Linie von %1 Takten</translation>
    </message>
    <message>
        <source>at the exit cue</source>
        <translation>am Exit-Cue</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>does not sound</source>
        <translation>klingt nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>first bar of %1</source>
        <translation>erster Takt von %1</translation>
    </message>
    <message>
        <source>first %1 bars of %2</source>
        <translation>erste %1 Takte von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>jeder Zustand</translation>
    </message>
    <message>
        <source>, fades out over %1 ms</source>
        <translation>, blendet über %1 ms aus</translation>
    </message>
    <message>
        <source>, section %1 in between</source>
        <translation>, dazwischen Abschnitt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>→ %1 %2</source>
        <translation>→ %1 %2</translation>
    </message>
    <message>
        <source>The states are too long to be heard as a game: %1 minutes of stems, of at most %2. Take fewer sections or stems into them.</source>
        <translation>Die Zustände sind zu lang, um sie als Spiel zu hören: %1 Minuten Stems von höchstens %2. Nimm weniger Abschnitte oder Stems hinein.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Everything that happened in the project, not only to this cue</source>
        <translation>Alles, was im Projekt geschah, nicht nur an diesem Cue</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
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
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
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
    <name>ImportPanel</name>
    <message>
        <source>A recording becomes a stem, or a one-shot in one: WAV, FLAC or AIFF, mono or stereo, on the cue’s grid. Without its paper the clearance blocks.</source>
        <translation>Eine Aufnahme wird ein Stem oder ein One-Shot darin: WAV, FLAC oder AIFF, mono oder stereo, im Raster des Cues. Ohne ihr Papier sperrt die Rechteklärung.</translation>
    </message>
    <message>
        <source>Audio file …</source>
        <translation>Audiodatei …</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>oder die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Into the stem</source>
        <translation>In den Stem</translation>
    </message>
    <message>
        <source>a new stem</source>
        <translation>ein neuer Stem</translation>
    </message>
    <message>
        <source>Name of the new stem</source>
        <translation>Name des neuen Stems</translation>
    </message>
    <message>
        <source>a short word of small letters</source>
        <translation>kurzes Wort, kleingeschrieben</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Seine Rolle</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>Harmonie</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>Textur</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Wo sie beginnt</translation>
    </message>
    <message>
        <source>section, bar or bar.beat</source>
        <translation>Abschnitt, Takt oder Takt.Schlag</translation>
    </message>
    <message>
        <source>Off the grid, in ms</source>
        <translation>Neben dem Raster, in ms</translation>
    </message>
    <message>
        <source>empty: on the grid</source>
        <translation>leer: im Raster</translation>
    </message>
    <message>
        <source>Gain in dB</source>
        <translation>Pegel in dB</translation>
    </message>
    <message>
        <source>0, or “match”</source>
        <translation>0 oder „match“</translation>
    </message>
    <message>
        <source>Over the stem’s own notes</source>
        <translation>Über den eigenen Noten des Stems</translation>
    </message>
    <message>
        <source>they go on sounding under it</source>
        <translation>sie klingen darunter weiter</translation>
    </message>
    <message>
        <source>Leave out what reaches past the cue’s end</source>
        <translation>Weglassen, was über das Ende des Cues reicht</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Ihr Papier</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Titel der Aufnahme</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer sie gemacht hat</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>ein Sample</translation>
    </message>
    <message>
        <source>a loop</source>
        <translation>eine Schleife</translation>
    </message>
    <message>
        <source>in the public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>title and version</source>
        <translation>Titel und Version</translation>
    </message>
    <message>
        <source>Paper that holds it</source>
        <translation>Papier, das sie enthält</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>The licence or permission, kept with the cue</source>
        <translation>Die Lizenz oder Erlaubnis, beim Cue aufbewahrt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>In paid work</source>
        <translation>In bezahlter Arbeit</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Credit that must appear</source>
        <translation>Nennung, die erscheinen muss</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>leer: keine</translation>
    </message>
    <message>
        <source>Permitted until</source>
        <translation>Erlaubt bis</translation>
    </message>
    <message>
        <source>2027-12-31; empty: no end</source>
        <translation>2027-12-31; leer: ohne Ende</translation>
    </message>
    <message>
        <source>Proof of purchase</source>
        <translation>Kaufbeleg</translation>
    </message>
    <message>
        <source>number or reference</source>
        <translation>Nummer oder Zeichen</translation>
    </message>
    <message>
        <source>Take it into the next revision</source>
        <translation>In die nächste Fassung nehmen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>Was eingetragen wird</translation>
    </message>
    <message>
        <source>Choose a file: here stands what the ledger will say of it and what the clearance would still miss.</source>
        <translation>Wählen Sie eine Datei: hier steht, was das Nachweisbuch darüber sagt und was der Rechteklärung noch fehlte.</translation>
    </message>
    <message>
        <source>In the cue</source>
        <translation>Im Cue</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Im Nachweisbuch</translation>
    </message>
    <message>
        <source>The clearance will block until it has:</source>
        <translation>Die Rechteklärung sperrt, bis sie hat:</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>The licence or permission</source>
        <translation>Die Lizenz oder Erlaubnis</translation>
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
        <translation>Cues Ihrer Projekte, die auf eine Entscheidung warten: erbetene Änderungen oder Teile, die noch niemand freigegeben hat.</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>Wartet auf Entscheidung</translation>
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
    <name>IssueSheet</name>
    <message>
        <source>%1 is issued</source>
        <translation>%1 ist ausgestellt</translation>
    </message>
    <message>
        <source>What it names stands in the way of a use that was asked for: solve that, then issue the next version. Nothing is delivered for such a use.</source>
        <translation>Was darin genannt ist, steht einer angefragten Nutzung im Weg: Lösen Sie das und stellen Sie dann die nächste Version aus. Für eine solche Nutzung wird nichts ausgeliefert.</translation>
    </message>
    <message>
        <source>Next: %1 of %2 parts are not held yet. The final approver approves them; then the pack can be delivered.</source>
        <translation>Weiter: %1 von %2 Teilen sind noch nicht festgehalten. Sie müssen endgültig freigegeben werden; dann kann das Paket ausgeliefert werden.</translation>
    </message>
    <message>
        <source>Next: all parts are held, so the pack can be delivered.</source>
        <translation>Weiter: Alle Teile sind festgehalten; das Paket kann ausgeliefert werden.</translation>
    </message>
    <message>
        <source>Next: all parts are held, so the pack can be delivered; whoever is named keeps the conditions by the dates printed.</source>
        <translation>Weiter: Alle Teile sind festgehalten; das Paket kann ausgeliefert werden. Wer genannt ist, erfüllt die Auflagen bis zu den gedruckten Terminen.</translation>
    </message>
    <message>
        <source>The PDF is stored once, and its hash is in the history.</source>
        <translation>Die PDF-Datei ist einmal gespeichert, und ihr Hash steht im Verlauf.</translation>
    </message>
    <message>
        <source>Deliver …</source>
        <translation>Ausliefern …</translation>
    </message>
    <message>
        <source>See what stands in the way</source>
        <translation>Ansehen, was im Weg steht</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Zur Zeitleiste</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Arbeitet …</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Something else is being made; issue the clearance when it is done.</source>
        <translation>Gerade entsteht etwas anderes; die Rechteklärung kann ausgestellt werden, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Checking what the document will say …</source>
        <translation>Es wird geprüft, was das Dokument sagen wird …</translation>
    </message>
    <message>
        <source>The document will say: CLEARED.</source>
        <translation>Das Dokument wird sagen: CLEARED (geklärt).</translation>
    </message>
    <message>
        <source>The document will say: NOT CLEARED.</source>
        <translation>Das Dokument wird sagen: NOT CLEARED (nicht geklärt).</translation>
    </message>
    <message>
        <source>The document will say: CLEARED WITH CONDITIONS.</source>
        <translation>Das Dokument wird sagen: CLEARED WITH CONDITIONS (mit Auflagen geklärt).</translation>
    </message>
    <message>
        <source>What remains: blocks %1, conditions %2.</source>
        <translation>Was bleibt: Hindernisse %1, Auflagen %2.</translation>
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
    <name>Ledger</name>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>gemacht von</translation>
    </message>
    <message>
        <source>player</source>
        <translation>Spieler</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>source type</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>written over</source>
        <translation>geschrieben über</translation>
    </message>
    <message>
        <source>style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>gemacht aus</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Patch</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>recorded samples</source>
        <translation>aufgenommene Samples</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Klangerzeugung</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>take before it</source>
        <translation>Take davor</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>erbeten</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>notes in common</source>
        <translation>gemeinsame Noten</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>nearest piece</source>
        <translation>nächstes Stück</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>pieces compared</source>
        <translation>verglichene Stücke</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>behält</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>Spielgefühl</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>pieces compared with</source>
        <translation>verglichen mit so vielen Stücken</translation>
    </message>
    <message>
        <source>SHA-256 of the index</source>
        <translation>SHA-256 des Verzeichnisses</translation>
    </message>
    <message>
        <source>notes compared</source>
        <translation>verglichene Noten</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>tries refused as copies</source>
        <translation>als Kopie verworfene Versuche</translation>
    </message>
    <message>
        <source>tries refused as too similar</source>
        <translation>als zu ähnlich verworfene Versuche</translation>
    </message>
    <message>
        <source>played instead of</source>
        <translation>gespielt anstelle von</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>kept, in thousandths</source>
        <translation>beibehalten, in Tausendsteln</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>version of the rule</source>
        <translation>Version der Regel</translation>
    </message>
    <message>
        <source>about</source>
        <translation>worüber</translation>
    </message>
    <message>
        <source>what would fix it</source>
        <translation>was es beheben würde</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>was es sagt</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>Sache von</translation>
    </message>
    <message>
        <source>AI-generated: people only asked or chose (G)</source>
        <translation>KI-erzeugt: Menschen haben nur gefragt oder gewählt (G)</translation>
    </message>
    <message>
        <source>partly AI-generated (P)</source>
        <translation>teilweise KI-erzeugt (P)</translation>
    </message>
    <message>
        <source>written by people with AI’s help (A)</source>
        <translation>von Menschen mit Hilfe von KI geschrieben (A)</translation>
    </message>
    <message>
        <source>made by people (H)</source>
        <translation>von Menschen gemacht (H)</translation>
    </message>
    <message>
        <source>a program of written rules, without training</source>
        <translation>ein Programm aus geschriebenen Regeln, ohne Training</translation>
    </message>
    <message>
        <source>a trained model</source>
        <translation>ein trainiertes Modell</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein Mensch</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>the rule players</source>
        <translation>die Regelspieler</translation>
    </message>
    <message>
        <source>the trained player</source>
        <translation>der trainierte Spieler</translation>
    </message>
    <message>
        <source>by a program without training (algorithmicMedia of IPTC)</source>
        <translation>von einem Programm ohne Training (algorithmicMedia der IPTC)</translation>
    </message>
    <message>
        <source>by a trained program (trainedAlgorithmicMedia of IPTC)</source>
        <translation>von einem trainierten Programm (trainedAlgorithmicMedia der IPTC)</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>unter der Schwelle</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <translation>über der Schwelle</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>looks for runs of the same notes (fermata-ngram)</source>
        <translation>sucht Folgen derselben Noten (fermata-ngram)</translation>
    </message>
    <message>
        <source>row of the ledger, first form (fermata-ledger-1)</source>
        <translation>Zeile des Nachweisbuchs, erste Form (fermata-ledger-1)</translation>
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
        <source>Show it in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>The document is at the chosen row, which is marked</source>
        <translation>Das Dokument steht bei der gewählten Zeile, die markiert ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>No issued clearance of this cue stands.</source>
        <translation>Zu diesem Cue gilt keine ausgestellte Rechteklärung.</translation>
    </message>
    <message>
        <source>The document itself is in English, and what it says counts; its findings are translated here.</source>
        <translation>Das Dokument selbst ist auf Englisch, und was dort steht, gilt; seine Befunde sind hier übersetzt.</translation>
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
        <source>What stands in the way, and what would fix it</source>
        <translation>Was im Weg steht und was Abhilfe schafft</translation>
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
        <source>Reason</source>
        <translation>Grund</translation>
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
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>The clearances of all your projects, by state</source>
        <translation>Die Rechteklärungen aller Ihrer Projekte, nach Stand</translation>
    </message>
    <message>
        <source>Withdrawn: nothing is delivered under it.</source>
        <translation>Zurückgezogen: Darunter wird nichts ausgeliefert.</translation>
    </message>
    <message>
        <source>Superseded by a later version.</source>
        <translation>Durch eine spätere Version ersetzt.</translation>
    </message>
    <message>
        <source>Conditions that were accepted</source>
        <translation>Angenommene Auflagen</translation>
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
    <message>
        <source>Momentary loudness, %1</source>
        <translation>Momentane Lautheit, %1</translation>
    </message>
    <message>
        <source>Largest momentary loudness, %1</source>
        <translation>Größte momentane Lautheit, %1</translation>
    </message>
    <message>
        <source>Short-term loudness, %1</source>
        <translation>Kurzzeit-Lautheit, %1</translation>
    </message>
    <message>
        <source>Integrated loudness, %1</source>
        <translation>Integrierte Lautheit, %1</translation>
    </message>
    <message>
        <source>max M</source>
        <translation>max M</translation>
    </message>
    <message>
        <source>Show LU around the target, or LUFS</source>
        <translation>LU um das Ziel oder LUFS zeigen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The newest revision is shown; show an older one to restore it.</source>
        <translation>Gezeigt ist die neueste Fassung; zeigen Sie eine ältere, um sie wiederherzustellen.</translation>
    </message>
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
        <translation>Rechteklärung</translation>
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
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
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
    <message>
        <source>amber</source>
        <translation>bernstein</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message numerus="yes">
        <source>%n other change(s) by %1</source>
        <translation>
            <numerusform>%n weitere Änderung von %1</numerusform>
            <numerusform>%n weitere Änderungen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clearance(s) issued by %1</source>
        <translation>
            <numerusform>%n Rechteklärung ausgestellt von %1</numerusform>
            <numerusform>%n Rechteklärungen ausgestellt von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) withdrawn by %1</source>
        <translation>
            <numerusform>%n Freigabe von %1 zurückgezogen</numerusform>
            <numerusform>%n Freigaben von %1 zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for changes by %1</source>
        <translation>
            <numerusform>%n Änderungswunsch von %1</numerusform>
            <numerusform>%n Änderungswünsche von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by %1</source>
        <translation>
            <numerusform>%n Freigabe von %1</numerusform>
            <numerusform>%n Freigaben von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to comments by %1</source>
        <translation>
            <numerusform>%n Antwort auf Kommentare von %1</numerusform>
            <numerusform>%n Antworten auf Kommentare von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) by %1</source>
        <translation>
            <numerusform>%n Kommentar von %1</numerusform>
            <numerusform>%n Kommentare von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) by %1</source>
        <translation>
            <numerusform>%n Fassung von %1</numerusform>
            <numerusform>%n Fassungen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1 of “%2” by %3</source>
        <translation>Fassung %1 von „%2“ von %3</translation>
    </message>
    <message>
        <source>Connected again. Meanwhile: %1.</source>
        <translation>Wieder verbunden. Inzwischen: %1.</translation>
    </message>
    <message>
        <source>Connected again. Nobody changed anything meanwhile.</source>
        <translation>Wieder verbunden. Inzwischen hat niemand etwas geändert.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <source>rhythmic activity</source>
        <translation>rhythmische Aktivität</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Vorgaben</translation>
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
    <message>
        <source>game states</source>
        <translation>Spielzustände</translation>
    </message>
    <message>
        <source>noted, not a request</source>
        <translation>vermerkt, keine Anfrage</translation>
    </message>
    <message>
        <source>only</source>
        <translation>nur</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>room for</source>
        <translation>Platz für</translation>
    </message>
    <message>
        <source>dynamics</source>
        <translation>Dynamik</translation>
    </message>
</context>
<context>
    <name>PdfFacts</name>
    <message>
        <source>Facts on this page and their rows of the ledger</source>
        <translation>Angaben auf dieser Seite und ihre Zeilen im Nachweisbuch</translation>
    </message>
    <message>
        <source>Row of the ledger: %1</source>
        <translation>Zeile im Nachweisbuch: %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Rechtsabteilung</translation>
    </message>
    <message>
        <source>People of “%1”</source>
        <translation>Team von „%1“</translation>
    </message>
    <message>
        <source>No final approver yet: nothing can be held. The first person of the client becomes the final approver; or name one below.</source>
        <translation>Noch gibt niemand endgültig frei: nichts kann festgehalten werden. Die erste Person des Kunden gibt endgültig frei; oder benennen Sie unten jemanden.</translation>
    </message>
    <message>
        <source>%1 is the final approver: what they approve is held, bit for bit. Everybody else advises.</source>
        <translation>%1 gibt endgültig frei: was so freigegeben ist, wird Bit für Bit festgehalten. Alle anderen raten.</translation>
    </message>
    <message>
        <source>final approver</source>
        <translation>gibt endgültig frei</translation>
    </message>
    <message>
        <source>Make final approver</source>
        <translation>Soll endgültig freigeben</translation>
    </message>
    <message>
        <source>Names %1 the final approver of the project</source>
        <translation>%1 soll im Projekt endgültig freigeben</translation>
    </message>
    <message>
        <source>Add somebody as</source>
        <translation>Hinzufügen als</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and, if unsure, company</source>
        <translation>Name, im Zweifel mit Firma</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Name eines Kollegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>In the studio already, not in this project</source>
        <translation>Schon im Studio, nicht in diesem Projekt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Another role for %1, or out of the project</source>
        <translation>%1 eine andere Rolle geben oder aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Take out of the project …</source>
        <translation>Aus dem Projekt nehmen …</translation>
    </message>
    <message>
        <source>Take %1 out of the project</source>
        <translation>%1 aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Whoever leaves a project stays answerable for what they approved, said or made: it keeps their name, and what is held stays held. The history says when.</source>
        <translation>Wer ein Projekt verlässt, steht weiter für das ein, was er freigegeben, gesagt oder gemacht hat: Es behält den Namen, und was festgehalten ist, bleibt es. Der Verlauf sagt, wann.</translation>
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
        <translation>Als Alternative anbieten</translation>
    </message>
    <message>
        <source>Ask to unlock …</source>
        <translation>Entsperren erbitten …</translation>
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
    <message>
        <source>the audio device is gone; the clock runs silently until there is one</source>
        <translation>das Audiogerät ist weg; die Uhr läuft stumm, bis es eines gibt</translation>
    </message>
    <message>
        <source>the audio device takes no sound; the clock runs silently until it does</source>
        <translation>das Audiogerät nimmt keinen Ton an; die Uhr läuft stumm, bis es das tut</translation>
    </message>
</context>
<context>
    <name>PrintedFacts</name>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Reason why not</source>
        <translation>Hinderungsgrund</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Regelpaket</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>Was geliefert wird</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es gemacht wurde</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Trainiertes Modell</translation>
    </message>
    <message>
        <source>Learned feel</source>
        <translation>Gelerntes Spielgefühl</translation>
    </message>
    <message>
        <source>Other people’s material</source>
        <translation>Fremdes Material</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Reference track</source>
        <translation>Referenzstück</translation>
    </message>
    <message>
        <source>Similarity check</source>
        <translation>Ähnlichkeitsprüfung</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Accepted condition</source>
        <translation>Angenommene Auflage</translation>
    </message>
</context>
<context>
    <name>CueCard</name>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
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
        <source>Bring back …</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Archive …</source>
        <translation>Archivieren …</translation>
    </message>
    <message>
        <source>Or the Delete key on a card</source>
        <translation>Oder die Entf-Taste auf einer Karte</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>An admin or a producer makes projects.</source>
        <translation>Projekte legt die Verwaltung oder die Produktion an.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>A project belongs to a client and holds its cues, its people and its papers.</source>
        <translation>Ein Projekt gehört einem Kunden und enthält seine Cues, sein Team und seine Unterlagen.</translation>
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
        <source>New cue from a brief</source>
        <translation>Neuer Cue aus einem Briefing</translation>
    </message>
    <message>
        <source>Cues of this project</source>
        <translation>Cues dieses Projekts</translation>
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
    <message>
        <source>Name the final approver …</source>
        <translation>Benennen, wer endgültig freigibt …</translation>
    </message>
    <message>
        <source>People …</source>
        <translation>Team …</translation>
    </message>
    <message>
        <source>Who belongs to this project, and whose word holds</source>
        <translation>Wer zu diesem Projekt gehört und wer endgültig freigibt</translation>
    </message>
    <message>
        <source>You are in no project yet</source>
        <translation>Sie sind noch in keinem Projekt</translation>
    </message>
    <message>
        <source>You are signed in as %1. An admin or a producer adds you to a project; it then appears here by itself.</source>
        <translation>Sie sind als %1 angemeldet. Produktion oder Verwaltung nimmt Sie in ein Projekt auf; dann erscheint es hier von selbst.</translation>
    </message>
    <message>
        <source>Final approver: %1 · members: %2</source>
        <translation>Endgültige Freigabe: %1 · Mitglieder: %2</translation>
    </message>
    <message>
        <source>Show the archive, too</source>
        <translation>Auch das Archiv zeigen</translation>
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
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rückschritt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>Recut</name>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>rückt</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>neu gerendert</translation>
    </message>
    <message>
        <source>other tempo</source>
        <translation>anderes Tempo</translation>
    </message>
    <message>
        <source>played again</source>
        <translation>neu gespielt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>RecutPanel</name>
    <message>
        <source>Give the editor’s list of the new cut (CMX 3600). You see what it means before anything is changed; what is kept or moves stays the same, sample by sample.</source>
        <translation>Geben Sie die Schnittliste des neuen Schnitts (CMX 3600). Sie sehen, was sie bedeutet, bevor etwas geändert wird; was bleibt oder rückt, bleibt Sample für Sample gleich.</translation>
    </message>
    <message>
        <source>List of the new cut …</source>
        <translation>Liste des neuen Schnitts …</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>oder die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>List of the old cut …</source>
        <translation>Liste des alten Schnitts …</translation>
    </message>
    <message>
        <source>Needed where both lists name camera reels</source>
        <translation>Nötig, wo beide Listen Kamerarollen nennen</translation>
    </message>
    <message>
        <source>Without the old cut’s list</source>
        <translation>Ohne die Liste des alten Schnitts</translation>
    </message>
    <message>
        <source>only where both lists name camera reels</source>
        <translation>nur wo beide Listen Kamerarollen nennen</translation>
    </message>
    <message>
        <source>No new cut yet</source>
        <translation>Noch kein neuer Schnitt</translation>
    </message>
    <message>
        <source>“Shot 7 lost 12 frames”: the list says where every shot stands now, and the cue follows it.</source>
        <translation>„Einstellung 7 verlor 12 Bilder“: die Liste sagt, wo jede Einstellung nun steht, und der Cue folgt ihr.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Old cut</source>
        <translation>Alter Schnitt</translation>
    </message>
    <message>
        <source>New cut</source>
        <translation>Neuer Schnitt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Hit</translation>
    </message>
    <message>
        <source>Frames off, old music</source>
        <translation>Abweichung (Frames), alte Musik</translation>
    </message>
    <message>
        <source>Frames off, new music</source>
        <translation>Abweichung (Frames), neue Musik</translation>
    </message>
    <message>
        <source>Held, and the new cut needs another print of it. Ask them, then withdraw the approval beside the timeline.</source>
        <translation>Festgehalten, und für den neuen Schnitt müsste es neu gerendert werden. Fragen Sie nach und ziehen Sie dann die Freigabe neben der Zeitleiste zurück.</translation>
    </message>
    <message>
        <source>Make it the next revision</source>
        <translation>Nächste Fassung erstellen</translation>
    </message>
    <message>
        <source>First a new cut that changes something, and nothing held in its way</source>
        <translation>Erst ein neuer Schnitt, der etwas ändert, und nichts Festgehaltenes im Weg</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the lists …</source>
        <translation>Listen werden gelesen …</translation>
    </message>
    <message>
        <source>List of the new cut</source>
        <translation>Liste des neuen Schnitts</translation>
    </message>
    <message>
        <source>List of the old cut</source>
        <translation>Liste des alten Schnitts</translation>
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
        <source>Rhythmic activity</source>
        <translation>Rhythmik</translation>
    </message>
    <message>
        <source>calmer rhythm</source>
        <translation>ruhigerer Rhythmus</translation>
    </message>
    <message>
        <source>livelier rhythm</source>
        <translation>lebhafterer Rhythmus</translation>
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
        <translation>Drei Alternativen erstellen</translation>
    </message>
    <message>
        <source>This is an older revision; remaking starts from the newest.</source>
        <translation>Das ist eine ältere Fassung; neu erzeugt wird von der neuesten aus.</translation>
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
        <translation>In Worten: wärmer, ohne Schlagzeug</translation>
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
        <translation>Entsperren erbitten …</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Dynamik</translation>
    </message>
    <message>
        <source>played softer</source>
        <translation>leiser gespielt</translation>
    </message>
    <message>
        <source>played harder</source>
        <translation>kräftiger gespielt</translation>
    </message>
    <message>
        <source>Plays, with the same notes</source>
        <translation>Spielt, mit denselben Noten</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>held: %1</source>
        <translation>festgehalten: %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Festgehalten: %1</translation>
    </message>
    <message>
        <source>Partly held: %1</source>
        <translation>Teils festgehalten: %1</translation>
    </message>
    <message>
        <source>Section %1, %2, %3, energy %4%</source>
        <translation>Abschnitt %1, %2, %3, Energie %4 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
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
        <translation>Eine Rechteklärung wird unter „Rechteklärung“ ausgestellt.</translation>
    </message>
    <message>
        <source>Whoever decides signs in and records it.</source>
        <translation>Wer entscheidet, meldet sich an und trägt es ein.</translation>
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
        <source>approval recorded by %1 for %2</source>
        <translation>Freigabe, von %1 für %2 eingetragen</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>What is stored is damaged or cannot be read: “%1”</source>
        <translation>Gespeichertes ist beschädigt oder nicht lesbar: „%1“</translation>
    </message>
    <message>
        <source>A fault of the program itself; please report it: “%1”</source>
        <translation>Ein Fehler des Programms selbst; bitte melden Sie ihn: „%1“</translation>
    </message>
    <message>
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5.</source>
        <translation>Abschnitt %1, Stem %2 ist festgehalten: %3 am %4 bei Fassung %5.</translation>
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
        <translation>Gemeinsamer Audio-Ordner</translation>
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
        <source>Reset all to defaults</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Sampled piano</source>
        <translation>Sample-Klavier</translation>
    </message>
    <message>
        <source>Sampled strings</source>
        <translation>Sample-Streicher</translation>
    </message>
    <message>
        <source>Analogue bass</source>
        <translation>Analoger Bass</translation>
    </message>
    <message>
        <source>Deep bass</source>
        <translation>Tiefer Bass</translation>
    </message>
    <message>
        <source>Distorted bass</source>
        <translation>Verzerrter Bass</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>Fingerbass</translation>
    </message>
    <message>
        <source>Reese bass</source>
        <translation>Reese-Bass</translation>
    </message>
    <message>
        <source>Round bass</source>
        <translation>Runder Bass</translation>
    </message>
    <message>
        <source>Slap bass</source>
        <translation>Slap-Bass</translation>
    </message>
    <message>
        <source>Sub bass</source>
        <translation>Subbass</translation>
    </message>
    <message>
        <source>Synth bass</source>
        <translation>Synth-Bass</translation>
    </message>
    <message>
        <source>Upright bass</source>
        <translation>Kontrabass</translation>
    </message>
    <message>
        <source>Walking bass</source>
        <translation>Walking Bass</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <translation>Weiche Glocke</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Horn</translation>
    </message>
    <message>
        <source>Low brass</source>
        <translation>Tiefes Blech</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Gedämpfte Trompete</translation>
    </message>
    <message>
        <source>Brass ensemble</source>
        <translation>Bläsersatz</translation>
    </message>
    <message>
        <source>Solo cello</source>
        <translation>Solocello</translation>
    </message>
    <message>
        <source>Epic choir</source>
        <translation>Epischer Chor</translation>
    </message>
    <message>
        <source>Sub drone</source>
        <translation>Sub-Drone</translation>
    </message>
    <message>
        <source>Airy flute</source>
        <translation>Luftige Flöte</translation>
    </message>
    <message>
        <source>Ambient effects</source>
        <translation>Ambient-Effekte</translation>
    </message>
    <message>
        <source>Cinematic effects</source>
        <translation>Filmische Effekte</translation>
    </message>
    <message>
        <source>Organic effects</source>
        <translation>Organische Effekte</translation>
    </message>
    <message>
        <source>Soft effects</source>
        <translation>Weiche Effekte</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>Synth-Effekte</translation>
    </message>
    <message>
        <source>Trailer effects</source>
        <translation>Trailer-Effekte</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Jazzgitarre</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>Mandoline</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>Gedämpfte Gitarre</translation>
    </message>
    <message>
        <source>Picked guitar</source>
        <translation>Gezupfte Gitarre</translation>
    </message>
    <message>
        <source>Strummed guitar</source>
        <translation>Strumming-Gitarre</translation>
    </message>
    <message>
        <source>Wah guitar</source>
        <translation>Wah-Gitarre</translation>
    </message>
    <message>
        <source>Concert harp</source>
        <translation>Konzertharfe</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Akkordeon</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>Electric piano</source>
        <translation>E-Piano</translation>
    </message>
    <message>
        <source>Felt piano</source>
        <translation>Filzklavier</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Flügel</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>Poly synth</source>
        <translation>Poly-Synth</translation>
    </message>
    <message>
        <source>Stab keys</source>
        <translation>Stab-Akkorde</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>Besen-Drums</translation>
    </message>
    <message>
        <source>Cajon</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Electro kit</source>
        <translation>Electro-Drums</translation>
    </message>
    <message>
        <source>Funk kit</source>
        <translation>Funk-Drums</translation>
    </message>
    <message>
        <source>Gated kit</source>
        <translation>Gated-Drums</translation>
    </message>
    <message>
        <source>House kit</source>
        <translation>House-Drums</translation>
    </message>
    <message>
        <source>Indie kit</source>
        <translation>Indie-Drums</translation>
    </message>
    <message>
        <source>Lo-fi kit</source>
        <translation>Lo-Fi-Drums</translation>
    </message>
    <message>
        <source>Orchestral percussion</source>
        <translation>Orch.-Schlagwerk</translation>
    </message>
    <message>
        <source>Tension kit</source>
        <translation>Spannungs-Drums</translation>
    </message>
    <message>
        <source>Trailer drums</source>
        <translation>Trailer-Trommeln</translation>
    </message>
    <message>
        <source>War drums</source>
        <translation>Kriegstrommeln</translation>
    </message>
    <message>
        <source>Bell lead</source>
        <translation>Glocken-Lead</translation>
    </message>
    <message>
        <source>House lead</source>
        <translation>House-Lead</translation>
    </message>
    <message>
        <source>Pluck lead</source>
        <translation>Pluck-Lead</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>Sägezahn-Lead</translation>
    </message>
    <message>
        <source>Soft lead</source>
        <translation>Weiches Lead</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Pfeifen</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibraphon</translation>
    </message>
    <message>
        <source>Analogue pad</source>
        <translation>Analoge Fläche</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Gestrichene Fläche</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Chorfläche</translation>
    </message>
    <message>
        <source>Cloud pad</source>
        <translation>Wolkenfläche</translation>
    </message>
    <message>
        <source>Dark pad</source>
        <translation>Dunkle Fläche</translation>
    </message>
    <message>
        <source>Filtered pad</source>
        <translation>Gefilterte Fläche</translation>
    </message>
    <message>
        <source>Glass pad</source>
        <translation>Gläserne Fläche</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Warme Fläche</translation>
    </message>
    <message>
        <source>Lo-fi piano</source>
        <translation>Lo-Fi-Klavier</translation>
    </message>
    <message>
        <source>Legato strings</source>
        <translation>Legato-Streicher</translation>
    </message>
    <message>
        <source>Low strings</source>
        <translation>Tiefe Streicher</translation>
    </message>
    <message>
        <source>Ostinato strings</source>
        <translation>Ostinato-Streicher</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Tremolo-Streicher</translation>
    </message>
    <message>
        <source>Synth arpeggio</source>
        <translation>Synth-Arpeggio</translation>
    </message>
    <message>
        <source>Tape noise</source>
        <translation>Bandrauschen</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Fiddle</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>every stem</source>
        <translation>jeder Stem</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 spielt</translation>
    </message>
    <message>
        <source>%1 keeps its rhythm</source>
        <translation>%1 behält den Rhythmus</translation>
    </message>
    <message>
        <source>%1 keeps its contour</source>
        <translation>%1 behält die Kontur</translation>
    </message>
    <message>
        <source>%1 keeps its harmony</source>
        <translation>%1 behält die Harmonie</translation>
    </message>
    <message>
        <source>played as people do</source>
        <translation>gespielt, wie Menschen spielen</translation>
    </message>
    <message>
        <source>played as the style does</source>
        <translation>gespielt, wie der Stil spielt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stem and what is asked of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1% as it was</source>
        <translation>zu %1 % wie zuvor</translation>
    </message>
    <message>
        <source>%1 higher by %2%</source>
        <translation>%1 um %2 % höher</translation>
    </message>
    <message>
        <source>%1 lower by %2%</source>
        <translation>%1 um %2 % niedriger</translation>
    </message>
    <message>
        <source>%1 at %2%</source>
        <translation>%1 auf %2 %</translation>
    </message>
    <message>
        <source>room for a voice</source>
        <translation>Platz für eine Stimme</translation>
    </message>
    <message>
        <source>no room for a voice any more</source>
        <translation>kein Platz für eine Stimme mehr</translation>
    </message>
    <message>
        <source>with all drums</source>
        <translation>mit allen Trommeln</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>played on %1</source>
        <translation>gespielt auf: %1</translation>
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
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the sound</source>
        <translation>
            <numerusform>%n Lücke im Ton</numerusform>
            <numerusform>%n Lücken im Ton</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemHead</name>
    <message>
        <source>Remake and approve %1</source>
        <translation>%1 neu erzeugen und freigeben</translation>
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
    <message>
        <source>%1 (double click: 0 dB)</source>
        <translation>%1 (Doppelklick: 0 dB)</translation>
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
    <message>
        <source>Timecode</source>
        <translation>Timecode</translation>
    </message>
</context>
<context>
    <name>StyleName</name>
    <message>
        <source>Acoustic folk</source>
        <translation>Akustik-Folk</translation>
    </message>
    <message>
        <source>Ambient drone</source>
        <translation>Ambient-Drone</translation>
    </message>
    <message>
        <source>Deep house</source>
        <translation>Deep House</translation>
    </message>
    <message>
        <source>Funk and disco spot</source>
        <translation>Funk- und Disco-Spot</translation>
    </message>
    <message>
        <source>Game combat</source>
        <translation>Spiel: Kampf</translation>
    </message>
    <message>
        <source>Game exploration</source>
        <translation>Spiel: Erkundung</translation>
    </message>
    <message>
        <source>Hopeful indie</source>
        <translation>Hoffnungsvoller Indie</translation>
    </message>
    <message>
        <source>Hybrid trailer</source>
        <translation>Hybrid-Trailer</translation>
    </message>
    <message>
        <source>Jazz lounge</source>
        <translation>Jazz-Lounge</translation>
    </message>
    <message>
        <source>Lo-fi bed</source>
        <translation>Lo-Fi-Bett</translation>
    </message>
    <message>
        <source>Neoclassical piano and strings</source>
        <translation>Neoklassik, Klavier und Streicher</translation>
    </message>
    <message>
        <source>Synthwave</source>
        <translation>Synthwave</translation>
    </message>
    <message>
        <source>Tension underscore</source>
        <translation>Spannungsmusik</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>dd.MM.yyyy HH:mm</translation>
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
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Ask to unlock %1 in %2</source>
        <translation>Entsperren erbitten: %1 in %2</translation>
    </message>
    <message>
        <source>Nothing of what is selected is held.</source>
        <translation>Nichts von der Auswahl ist festgehalten.</translation>
    </message>
    <message>
        <source>Why it should be unlocked</source>
        <translation>Warum es entsperrt werden soll</translation>
    </message>
    <message>
        <source>This becomes a comment that is given to whoever approved it or recorded the approval. It stays held until they withdraw it.</source>
        <translation>Das wird ein Kommentar an die Person, die es freigegeben oder die Freigabe eingetragen hat. Es bleibt festgehalten, bis sie sie zurückzieht.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Erbitten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask to unlock %1 held parts</source>
        <translation>Entsperren von %1 festgehaltenen Teilen erbitten</translation>
    </message>
    <message>
        <source>Select what is held first: click a section, or drag over the ruler.</source>
        <translation>Wählen Sie zuerst, was festgehalten ist: einen Abschnitt anklicken oder über das Lineal ziehen.</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verifying %1 …</source>
        <translation>%1 wird geprüft …</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 ist unversehrt</translation>
    </message>
    <message>
        <source>%1 is not what was issued</source>
        <translation>%1 ist nicht, was ausgestellt wurde</translation>
    </message>
    <message>
        <source>Read from the store and the database just now, whatever is on the screen. Outside the studio, a filed document is checked by its printed hash.</source>
        <translation>Eben aus dem Speicher und der Datenbank gelesen, was immer auf dem Bildschirm steht. Außerhalb des Studios wird ein abgelegtes Dokument an seinem gedruckten Hash geprüft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Shorter lengths</source>
        <translation>Kurzfassungen</translation>
    </message>
    <message>
        <source>Game states</source>
        <translation>Spielzustände</translation>
    </message>
    <message>
        <source>New picture cut</source>
        <translation>Neuer Bildschnitt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Actions</name>
    <message>
        <source>Null test of two revisions</source>
        <translation>Nulltest zweier Fassungen</translation>
    </message>
    <message>
        <source>Write the delivery pack</source>
        <translation>Das Auslieferungspaket schreiben</translation>
    </message>
    <message>
        <source>Withdraw the clearance that stands</source>
        <translation>Die gültige Rechteklärung zurückziehen</translation>
    </message>
    <message>
        <source>Issue the clearance</source>
        <translation>Rechteklärung ausstellen</translation>
    </message>
    <message>
        <source>Preview the clearance</source>
        <translation>Vorschau der Rechteklärung</translation>
    </message>
    <message>
        <source>Settle the unfolded comment, or open it again</source>
        <translation>Den aufgeklappten Kommentar erledigen oder wieder öffnen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Restore the revision that is shown</source>
        <translation>Die gezeigte Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>Undo one’s own last edit</source>
        <translation>Die eigene letzte Änderung rückgängig machen</translation>
    </message>
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
        <translation>Navigation</translation>
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
        <translation>Wartet auf Entscheidung</translation>
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
        <translation>Rechteklärung des Cues</translation>
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
        <translation>Drei Alternativen der Auswahl erstellen</translation>
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
        <translation>Entsperren erbitten</translation>
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
    <message>
        <source>People of the project</source>
        <translation>Team des Projekts</translation>
    </message>
    <message>
        <source>Clearances of all projects</source>
        <translation>Rechteklärungen aller Projekte</translation>
    </message>
    <message>
        <source>Shorter lengths of the cue</source>
        <translation>Kurzfassungen des Cues</translation>
    </message>
    <message>
        <source>Make the shorter lengths that are planned</source>
        <translation>Die geplanten Kurzfassungen erstellen</translation>
    </message>
    <message>
        <source>Approve the cue and its cut-downs in one act</source>
        <translation>Den Cue und seine Kurzfassungen in einem Zug freigeben</translation>
    </message>
    <message>
        <source>Game states of the cue</source>
        <translation>Spielzustände des Cues</translation>
    </message>
    <message>
        <source>New picture cut for the cue</source>
        <translation>Neuer Bildschnitt für den Cue</translation>
    </message>
    <message>
        <source>Take in a recording</source>
        <translation>Eine Aufnahme einbinden</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Zuletzt Rückgängiggemachtes wiederherstellen</translation>
    </message>
    <message>
        <source>Comment on the selection, or at the playhead</source>
        <translation>Kommentar zur Auswahl oder an der Abspielposition</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Farbschema: hoher Kontrast</translation>
    </message>
    <message>
        <source>Compose the victory of the loop</source>
        <translation>Sieg der Schleife komponieren</translation>
    </message>
    <message>
        <source>Replace the old ring-out of the section</source>
        <translation>Alten Ausklang des Abschnitts ersetzen</translation>
    </message>
</context>
<context>
    <name>fermata::ui::AskPresenter</name>
    <message>
        <source>stated on this desk</source>
        <translation>hier angegeben</translation>
    </message>
    <message>
        <source>read from the brief’s words</source>
        <translation>aus den Worten des Briefings gelesen</translation>
    </message>
    <message>
        <source>the project’s own uses</source>
        <translation>die Nutzungen des Projekts</translation>
    </message>
    <message>
        <source>no use is asked for yet</source>
        <translation>noch ist keine Nutzung angefragt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1, exclusive</source>
        <translation>%1, exklusiv</translation>
    </message>
    <message>
        <source>What you stated</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>“%1”, no file yet</source>
        <translation>„%1“, noch ohne Datei</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>writer, %1 %</source>
        <translation>Urheber, %1 %</translation>
    </message>
    <message>
        <source>%1 (IPI %2)</source>
        <translation>%1 (IPI %2)</translation>
    </message>
    <message>
        <source>no agreement is named</source>
        <translation>keine Vereinbarung genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The client’s approval of AI: %1</source>
        <translation>Freigabe von KI durch den Kunden: %1</translation>
    </message>
    <message>
        <source>The broker’s answer: %1</source>
        <translation>Antwort des Maklers: %1</translation>
    </message>
    <message>
        <source>The share of %1 is “%2”; write a number from 0 to 100, with one decimal at most.</source>
        <translation>Der Anteil von %1 ist „%2“; schreiben Sie eine Zahl von 0 bis 100 mit höchstens einer Nachkommastelle.</translation>
    </message>
    <message>
        <source>No writer is listed. Where people wrote notes, their shares make 100 %.</source>
        <translation>Kein Urheber ist genannt. Wo Menschen Noten geschrieben haben, ergeben ihre Anteile 100 %.</translation>
    </message>
    <message>
        <source>The shares of all writers make 100 %.</source>
        <translation>Die Anteile aller Urheber ergeben 100 %.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::BriefPresenter</name>
    <message>
        <source>What you had changed in this brief and not saved is here again.</source>
        <translation>Was Sie an diesem Briefing geändert und nicht gespeichert hatten, ist wieder da.</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 lang</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
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
            <numerusform>%n Hit gesetzt; speichern Sie das Briefing, um ihn zu behalten.</numerusform>
            <numerusform>%n Hits gesetzt; speichern Sie das Briefing, um sie zu behalten.</numerusform>
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
        <translation>Das Briefing wird gespeichert</translation>
    </message>
    <message>
        <source>Revision %1: the brief was changed, no sample was.</source>
        <translation>Fassung %1: das Briefing wurde geändert, kein Sample.</translation>
    </message>
    <message>
        <source>Noted, not a request: %1</source>
        <translation>Vermerkt, keine Anfrage: %1</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2–%3, bars: %4, energy %5%</source>
        <translation>%1: %2–%3, Takte: %4, Energie %5 %</translation>
    </message>
    <message>
        <source>No word says how long; %1 is made</source>
        <translation>Kein Wort sagt, wie lang; es wird %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ClearancesPresenter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
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
        <translation>von %1 für %2 eingetragen</translation>
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
        <translation>%1 fps</translation>
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
        <source>%1 dB to match</source>
        <translation>%1 dB angeglichen</translation>
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
        <translation>Fassung %1 → %2: %3 von %4 Zellen sind geblieben. %5 Samples verglichen; außerhalb des neu Erzeugten weicht keines ab.</translation>
    </message>
    <message>
        <source>Revision %1 → %2: %3 samples differ outside what was remade. Do not deliver before this is explained.</source>
        <translation>Fassung %1 → %2: %3 Samples weichen außerhalb des neu Erzeugten ab. Nicht ausliefern, bevor das geklärt ist.</translation>
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
        <source>Approved; held from now on, bit for bit.</source>
        <translation>Freigegeben; ab jetzt Bit für Bit festgehalten.</translation>
    </message>
    <message>
        <source>Changes requested.</source>
        <translation>Änderungen erbeten.</translation>
    </message>
    <message>
        <source>Noted as advice: only the final approver&apos;s word holds.</source>
        <translation>Als Rat vermerkt: Festgehalten wird nur durch die endgültige Freigabe.</translation>
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
        <source>played by: %1</source>
        <translation>gespielt von: %1</translation>
    </message>
    <message>
        <source>%1 played by: %2</source>
        <translation>%1 gespielt von: %2</translation>
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
    <message>
        <source>Alternative %1 · %2</source>
        <translation>Alternative %1 · %2</translation>
    </message>
    <message>
        <source>other notes, same character</source>
        <translation>andere Noten, gleicher Charakter</translation>
    </message>
    <message>
        <source>Nothing of “%1” is understood; say it like “warmer, less busy”.</source>
        <translation>Von „%1“ wird nichts verstanden; sagen Sie es wie „wärmer, weniger dicht“.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2, as it was given; a copy is in %3</source>
        <translation>„%1“, SHA-256 %2, wie eingereicht; eine Kopie liegt in %3</translation>
    </message>
    <message>
        <source>%1 at %2, met by the beat</source>
        <translation>%1 bei %2, vom Schlag getroffen</translation>
    </message>
    <message>
        <source>%1 at %2; the beat is %3 ms from it</source>
        <translation>%1 bei %2; der Schlag liegt %3 ms daneben</translation>
    </message>
    <message>
        <source>whole cue at %1 LUFS, asked %2, delivered at %3</source>
        <translation>ganzer Cue bei %1 LUFS, verlangt %2, ausgeliefert mit %3</translation>
    </message>
    <message>
        <source>%1% as it was</source>
        <translation>%1 % wie zuvor</translation>
    </message>
    <message>
        <source>comment at %1</source>
        <translation>Kommentar bei %1</translation>
    </message>
    <message>
        <source>settled comment</source>
        <translation>erledigter Kommentar</translation>
    </message>
    <message>
        <source>comment opened again</source>
        <translation>wieder geöffneter Kommentar</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>Der Kommentar ist erledigt.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Der Kommentar ist wieder offen.</translation>
    </message>
    <message>
        <source>marker “%1”</source>
        <translation>Marker „%1“</translation>
    </message>
    <message>
        <source>Marker “%1” is taken away.</source>
        <translation>Marker „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>hit at %1</source>
        <translation>Hit bei %1</translation>
    </message>
    <message>
        <source>Hit at %1, an open comment that “Send tapped hits to the brief” takes up.</source>
        <translation>Hit bei %1, ein offener Kommentar; „Getippte Hits ins Briefing übernehmen“ nimmt ihn auf.</translation>
    </message>
    <message>
        <source>number %1 in the history</source>
        <translation>im Verlauf Nummer %1</translation>
    </message>
    <message>
        <source>Choose an alternative first: key 2 switches to A, key 3 to B.</source>
        <translation>Zuerst eine Alternative wählen: Taste 2 schaltet auf A, Taste 3 auf B.</translation>
    </message>
    <message>
        <source>listening level of %1</source>
        <translation>Abhörpegel von %1</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Fassung %1: %2</translation>
    </message>
    <message>
        <source>an old ring-out still sounds in %1</source>
        <translation>ein alter Ausklang ist in %1 noch zu hören</translation>
    </message>
    <message>
        <source>Replacing the ring-out of %1</source>
        <translation>Ausklang von %1 wird ersetzt</translation>
    </message>
    <message>
        <source>An old ring-out still sounds in %1; the menu of the cue replaces it.</source>
        <translation>Ein alter Ausklang ist in %1 noch zu hören; das Menü des Cues ersetzt ihn.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (the end of its scale)</source>
        <translation>%1 (Ende der Skala)</translation>
    </message>
    <message>
        <source>silent here: no level to match</source>
        <translation>hier still: kein Pegel anzugleichen</translation>
    </message>
    <message>
        <source>%1–%2%</source>
        <translation>%1–%2 %</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 spielt %2</translation>
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
        <source>it says what is missing and what would fix it</source>
        <translation>sie nennt, was fehlt und was Abhilfe schafft</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>cleared with conditions; they go out with the pack</source>
        <translation>mit Auflagen geklärt; sie werden mit dem Paket ausgeliefert</translation>
    </message>
    <message>
        <source>The database would refuse it</source>
        <translation>Die Datenbank würde es ablehnen</translation>
    </message>
    <message>
        <source>Further music, made of the held stems by addition and gain alone</source>
        <translation>Weitere Fassungen, nur durch Summieren und Pegeln der festgehaltenen Stems</translation>
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
    <message>
        <source>%1, for a game engine</source>
        <translation>%1, für eine Spiel-Engine</translation>
    </message>
    <message>
        <source>The clearance permits the delivery</source>
        <translation>Die Rechteklärung lässt die Auslieferung zu</translation>
    </message>
    <message>
        <source>No file manager answers here. The pack is in %1</source>
        <translation>Hier antwortet kein Dateimanager. Das Paket liegt in %1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::FamilyPresenter</name>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · Fassung %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>“%1” is no length; write seconds, as 20 or 0:20.</source>
        <translation>„%1“ ist keine Länge; schreiben Sie Sekunden, z. B. 20 oder 0:20.</translation>
    </message>
    <message>
        <source>%1 is not shorter than the cue, which has %2.</source>
        <translation>%1 ist nicht kürzer als der Cue, der %2 hat.</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 0:10 or 10.5.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie sie wie 0:10 oder 10.5.</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>Takte %1–%2</translation>
    </message>
    <message>
        <source>%1 → %2, %3 s</source>
        <translation>%1 → %2, %3 s</translation>
    </message>
    <message>
        <source>the same print, bit for bit</source>
        <translation>dasselbe Audio, Bit für Bit</translation>
    </message>
    <message>
        <source>same notes, new print: %1</source>
        <translation>dieselben Noten, neu gerendert: %1</translation>
    </message>
    <message>
        <source>%1 at %2 is now at %3</source>
        <translation>%1 bei %2 ist jetzt bei %3</translation>
    </message>
    <message>
        <source>%1 frames from its picture</source>
        <translation>Abweichung vom Bild: %1 Frames</translation>
    </message>
    <message>
        <source>%1 cells keep their print, %2 are printed again</source>
        <translation>%1 Zellen behalten ihr Audio, %2 werden neu gerendert</translation>
    </message>
    <message>
        <source>the ending as approved</source>
        <translation>der Schluss wie freigegeben</translation>
    </message>
    <message>
        <source>the ending printed again with another tail</source>
        <translation>der Schluss neu gerendert, mit anderem Ausklang</translation>
    </message>
    <message>
        <source>Making shorter lengths</source>
        <translation>Kurzfassungen werden gemacht</translation>
    </message>
    <message>
        <source>Made, each a cue of its own: %1</source>
        <translation>Gemacht, jede ein eigener Cue: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The cue and its cut-downs are approved in one act; held from now on, bit for bit.</source>
        <translation>Der Cue und seine Kurzfassungen sind in einem Zug freigegeben; ab jetzt Bit für Bit festgehalten.</translation>
    </message>
    <message>
        <source>Noted as advice: only the final approver&apos;s word holds.</source>
        <translation>Als Rat vermerkt: Festgehalten wird nur durch die endgültige Freigabe.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::GamePresenter</name>
    <message>
        <source>Sections: %1</source>
        <translation>Abschnitte: %1</translation>
    </message>
    <message>
        <source>%1, of the cue “%2”</source>
        <translation>%1, des Cues „%2“</translation>
    </message>
    <message>
        <source>the states in the window</source>
        <translation>die Zustände im Fenster</translation>
    </message>
    <message>
        <source>A state needs at least one stem that sounds.</source>
        <translation>Ein Zustand braucht mindestens einen Stem, der klingt.</translation>
    </message>
    <message>
        <source>The states are those of “%1”.</source>
        <translation>Die Zustände sind die aus „%1“.</translation>
    </message>
    <message>
        <source>The states are written to “%1”; the game pack takes them from there.</source>
        <translation>Die Zustände stehen jetzt in „%1“; das Spielpaket nimmt sie von dort.</translation>
    </message>
    <message>
        <source>The stems of revision %1 are not read yet; open the cue&apos;s newest revision first.</source>
        <translation>Die Stems von Fassung %1 sind noch nicht gelesen; öffnen Sie erst die neueste Fassung des Cues.</translation>
    </message>
    <message>
        <source>The state victory has no ending of its own, because the cue is a loop: it plays a section once. Its victory can be composed.</source>
        <translation>Der Zustand victory hat keinen eigenen Schluss, weil der Cue eine Schleife ist: Er spielt einen Abschnitt einmal. Sein Sieg lässt sich komponieren.</translation>
    </message>
    <message>
        <source>Composing the victory of “%1”</source>
        <translation>Der Sieg von „%1“ wird komponiert</translation>
    </message>
    <message>
        <source>“%1” is composed, and the state victory plays it. Approve it like any cue; clear and deliver both together.</source>
        <translation>„%1“ ist komponiert, und der Zustand victory spielt es. Freigabe wie bei jedem Cue; Klärung und Lieferung von beiden zusammen.</translation>
    </message>
    <message>
        <source>“%1” is composed. “Derive anew” lets the state victory play it; your own states stay until then.</source>
        <translation>„%1“ ist komponiert. Mit „Neu ableiten“ spielt es der Zustand victory; bis dahin bleiben die eigenen Zustände.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ImportPresenter</name>
    <message>
        <source>“%1” is no number of milliseconds.</source>
        <translation>„%1“ ist keine Zahl von Millisekunden.</translation>
    </message>
    <message>
        <source>“%1” is no level; write decibels from −60 to 24.</source>
        <translation>„%1“ ist kein Pegel; schreiben Sie Dezibel von −60 bis 24.</translation>
    </message>
    <message>
        <source>sounds from %1 to %2, in %3</source>
        <translation>klingt von %1 bis %2, in %3</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>Pegel %1 dB</translation>
    </message>
    <message>
        <source>%1 LUFS at that gain</source>
        <translation>%1 LUFS bei diesem Pegel</translation>
    </message>
    <message>
        <source>%1 LUFS in these cells before</source>
        <translation>%1 LUFS in diesen Zellen zuvor</translation>
    </message>
    <message>
        <source>“%1” by %2, %3</source>
        <translation>„%1“ von %2, %3</translation>
    </message>
    <message>
        <source>file %1: %2, SHA-256 %3</source>
        <translation>Datei %1: %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>licence: none</source>
        <translation>Lizenz: keine</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>paper on file: none</source>
        <translation>Papier abgelegt: keins</translation>
    </message>
    <message>
        <source>paper on file: %1, SHA-256 %2</source>
        <translation>Papier abgelegt: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>paid work: nobody said</source>
        <translation>bezahlte Arbeit: nicht gesagt</translation>
    </message>
    <message>
        <source>paid work: allowed</source>
        <translation>bezahlte Arbeit: erlaubt</translation>
    </message>
    <message>
        <source>paid work: not allowed</source>
        <translation>bezahlte Arbeit: nicht erlaubt</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>exklusiv</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>nicht exklusiv</translation>
    </message>
    <message>
        <source>credit: %1</source>
        <translation>Nennung: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>proof: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>eine Lizenz</translation>
    </message>
    <message>
        <source>the licence&apos;s paper, as a file</source>
        <translation>das Papier der Lizenz, als Datei</translation>
    </message>
    <message>
        <source>the word that it may be used in paid work</source>
        <translation>die Aussage, dass sie in bezahlter Arbeit genutzt werden darf</translation>
    </message>
    <message>
        <source>Taking the recording in</source>
        <translation>Aufnahme wird eingebunden</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>“%1” is in revision %2.</source>
        <translation>„%1“ ist in Fassung %2.</translation>
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
        <translation>%1 Ereignisse dieses Projekts, jedes mit dem vorigen verkettet; eben nachgerechnet, kein Fehler. Letzter Hash %2…</translation>
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
        <translation>Es ist keine Herkunft vermerkt.</translation>
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
    <message>
        <source>The stored PDF is the one that was issued: its hash is in the history.</source>
        <translation>Das gespeicherte PDF ist das ausgestellte: Sein Hash steht im Verlauf.</translation>
    </message>
    <message>
        <source>The stored PDF is not the one that was issued.</source>
        <translation>Das gespeicherte PDF ist nicht das ausgestellte.</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF: %1</source>
        <translation>SHA-256 des PDF: %1</translation>
    </message>
    <message>
        <source>The data behind it is canonical, and its hash is the one that was issued.</source>
        <translation>Die Daten dahinter sind in Normalform, und ihr Hash ist der ausgestellte.</translation>
    </message>
    <message>
        <source>The data behind it is not what was issued.</source>
        <translation>Die Daten dahinter sind nicht die ausgestellten.</translation>
    </message>
    <message>
        <source>SHA-256 of the data: %1</source>
        <translation>SHA-256 der Daten: %1</translation>
    </message>
    <message>
        <source>The history was recomputed just now and has no fault.</source>
        <translation>Der Verlauf wurde eben neu berechnet und hat keinen Fehler.</translation>
    </message>
    <message>
        <source>The history has faults.</source>
        <translation>Der Verlauf hat Fehler.</translation>
    </message>
    <message>
        <source>Event %1 of %2 issued it.</source>
        <translation>Ereignis %1 von %2 hat es ausgestellt.</translation>
    </message>
    <message>
        <source>No event of the history issued it.</source>
        <translation>Kein Ereignis des Verlaufs hat es ausgestellt.</translation>
    </message>
    <message>
        <source>The PDF carries a signature. It is not checked here; a PDF reader checks it.</source>
        <translation>Das PDF trägt eine Signatur. Sie wird hier nicht geprüft; ein PDF-Betrachter prüft sie.</translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>Gefunden: „%1“</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 notes in common with %2; %3 are the threshold</source>
        <translation>%1 Noten gemeinsam mit %2; die Schwelle ist %3</translation>
    </message>
    <message numerus="yes">
        <source>Recorded in your name: %n decision(s) on %1. The facts are checked again.</source>
        <translation>
            <numerusform>In Ihrem Namen festgeschrieben: %n Entscheidung zu %1. Die Fakten werden erneut geprüft.</numerusform>
            <numerusform>In Ihrem Namen festgeschrieben: %n Entscheidungen zu %1. Die Fakten werden erneut geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PDF carries no digital signature. Its hash has stood in the history since it was issued; that is what proves it.</source>
        <translation>Diese PDF-Datei trägt keine digitale Signatur. Ihr Hash, der seit der Ausstellung im Verlauf steht, weist sie nach.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Accepted condition</source>
        <translation>Angenommene Auflage</translation>
    </message>
</context>
<context>
    <name>fermata::ui::PeoplePresenter</name>
    <message>
        <source>what they approve is held</source>
        <translation>was sie freigeben, wird festgehalten</translation>
    </message>
    <message>
        <source>their word is recorded by staff, as advice</source>
        <translation>das Wort zeichnet das Studio auf, als Rat</translation>
    </message>
    <message>
        <source>signs in as “%1”</source>
        <translation>meldet sich als „%1“ an</translation>
    </message>
    <message>
        <source>A client’s person is added and taken out by a producer of the project; staff by an admin of the studio. The final approver is named by a producer.</source>
        <translation>Personen eines Kunden fügt die Produktion des Projekts hinzu und nimmt sie heraus; Mitarbeitende die Verwaltung des Studios. Wer endgültig freigibt, benennt die Produktion.</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? No word can be recorded for %1 any more. What was recorded stays, with the name; what is held stays held.</source>
        <translation>%1 aus „%2“ herausnehmen? Für %1 kann dann kein Wort mehr eingetragen werden. Was eingetragen wurde, bleibt mit dem Namen; was festgehalten ist, bleibt es.</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? As an admin of the studio %1 still sees the project. What %1 made, said and approved stays, with the name.</source>
        <translation>%1 aus „%2“ herausnehmen? In der Verwaltung des Studios sieht %1 das Projekt weiterhin. Was %1 gemacht, gesagt und freigegeben hat, bleibt mit dem Namen.</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? The project closes in every window of %1 at once. What %1 made, said and approved stays, with the name.</source>
        <translation>%1 aus „%2“ herausnehmen? Das Projekt schließt sich sofort in jedem Fenster von %1. Was %1 gemacht, gesagt und freigegeben hat, bleibt mit dem Namen.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Picture</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
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
    <name>fermata::ui::RecutPresenter</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The new cut changes nothing for this cue: every section stays where it is.</source>
        <translation>Der neue Schnitt ändert für diesen Cue nichts: jeder Abschnitt bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Sections kept: %1 · moved, bit for bit: %2 · with another print: %3 · removed: %4</source>
        <translation>Abschnitte, die bleiben: %1 · rücken, Bit für Bit: %2 · neu gerendert: %3 · entfallen: %4</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>its picture is gone</source>
        <translation>sein Bild ist weg</translation>
    </message>
    <message>
        <source>Conforming to the new picture</source>
        <translation>An das neue Bild angepasst</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Angehalten; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>Revision %1 fits the new picture.</source>
        <translation>Fassung %1 passt zum neuen Bild.</translation>
    </message>
    <message>
        <source>Revision %1 fits the new picture; in %2 unchanged cells an old ring-out still sounds.</source>
        <translation>Fassung %1 passt zum neuen Bild; in %2 unveränderten Zellen klingt noch ein alter Nachklang.</translation>
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
        <translation>Wählen Sie den gemeinsamen Audio-Ordner; Ihre Verwaltung kennt ihn.</translation>
    </message>
    <message>
        <source>There is no folder “%1” on this computer. Is the share mounted?</source>
        <translation>Auf diesem Computer gibt es keinen Ordner „%1“. Ist die Freigabe eingebunden?</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Session</name>
    <message>
        <source>There is no edit of yours in this cue to undo.</source>
        <translation>In diesem Cue gibt es keine Änderung von Ihnen, die rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo one’s own last edit</source>
        <translation>Die eigene letzte Änderung rückgängig machen</translation>
    </message>
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
    <message>
        <source>You are no longer in “%1”. What you made and said there stays, with your name.</source>
        <translation>Sie gehören nicht mehr zu „%1“. Was Sie dort gemacht und gesagt haben, bleibt mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>This takes the role %1 in this project.</source>
        <translation>Dafür braucht es in diesem Projekt die Rolle %1.</translation>
    </message>
    <message>
        <source>This takes the role %1 in this project; yours is %2.</source>
        <translation>Dafür braucht es in diesem Projekt die Rolle %1; Ihre ist %2.</translation>
    </message>
    <message>
        <source>Nobody else in the project has it; an admin of the studio gives it.</source>
        <translation>Sonst hat sie niemand im Projekt; die Verwaltung des Studios vergibt sie.</translation>
    </message>
    <message>
        <source>It can be done by %1.</source>
        <translation>Das kann %1.</translation>
    </message>
    <message>
        <source>This project has no cue yet; its brief makes the first.</source>
        <translation>Dieses Projekt hat noch keinen Cue; sein Briefing macht den ersten.</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Zuletzt Rückgängiggemachtes wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Comment at the playhead</source>
        <translation>Kommentar an der Abspielposition</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>Kommentar bei %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>You have undone nothing in this cue since your last edit.</source>
        <translation>Seit Ihrer letzten Änderung haben Sie in diesem Cue nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>„%1“ ist im Archiv.</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>„%1“ ist aus dem Archiv zurück.</translation>
    </message>
    <message>
        <source>%1, in the archive</source>
        <translation>%1, im Archiv</translation>
    </message>
    <message>
        <source>%1 at %2 lands on a beat, off by %3 ms</source>
        <translation>%1 bei %2 fällt auf einen Schlag, um %3 ms daneben</translation>
    </message>
    <message>
        <source>“%1” is composed.</source>
        <translation>„%1“ ist komponiert.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence “%1” cannot be read or is empty.</source>
        <translation>Der Beleg „%1“ ist nicht lesbar oder leer.</translation>
    </message>
    <message>
        <source>The project has no final approver yet; add a client person to it first.</source>
        <translation>Das Projekt hat noch niemanden für die endgültige Freigabe; fügen Sie zuerst eine Person des Kunden hinzu.</translation>
    </message>
    <message>
        <source>To record the word of %1, attach the evidence: their mail or a signed note.</source>
        <translation>Um das Wort von %1 einzutragen, fügen Sie den Beleg an: die Mail oder eine unterschriebene Notiz.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>%1 start</source>
        <translation>%1 Anfang</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 end</source>
        <translation>%1 Ende</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 noch einmal</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Bring “%1” back from the archive</source>
        <translation>„%1“ aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>„%1“ archivieren</translation>
    </message>
    <message>
        <source>It is listed again and can be changed, approved and delivered.</source>
        <translation>Er wird wieder aufgeführt und kann geändert, freigegeben und geliefert werden.</translation>
    </message>
    <message>
        <source>It leaves the lists and its family, and is closed to changes, approvals and deliveries. Nothing is deleted: what was approved, cleared and delivered stays on record, and anybody who produces here can bring it back.</source>
        <translation>Er verschwindet aus den Listen und seiner Familie und ist für Änderungen, Freigaben und Lieferungen geschlossen. Nichts wird gelöscht: Was freigegeben, rechtlich geklärt und geliefert wurde, bleibt festgehalten, und wer hier produziert, kann ihn zurückholen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why; it goes into the history</source>
        <translation>Warum; es kommt in den Verlauf</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WhoseWord</name>
    <message>
        <source>%1, as advice</source>
        <translation>%1, beratend</translation>
    </message>
    <message>
        <source>Needs their mail or a signed note as evidence</source>
        <translation>Braucht die E-Mail oder eine unterschriebene Notiz als Beleg</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>The mail or note that says so</source>
        <translation>Die E-Mail oder Notiz, die das sagt</translation>
    </message>
    <message>
        <source>Their mail or signed note …</source>
        <translation>Mail oder unterschriebene Notiz …</translation>
    </message>
    <message>
        <source>Whose word it is</source>
        <translation>Wessen Entscheidung</translation>
    </message>
    <message>
        <source>my own, as advice</source>
        <translation>meine eigene, beratend</translation>
    </message>
</context>
<context>
    <name>AskJob</name>
    <message>
        <source>The client’s written approval of AI, where the client asks for one</source>
        <translation>Die schriftliche Freigabe von KI durch den Kunden, wo er eine verlangt</translation>
    </message>
    <message>
        <source>The client’s written approval of AI</source>
        <translation>Die schriftliche Freigabe von KI durch den Kunden</translation>
    </message>
    <message>
        <source>approved by letter of 3 March 2026</source>
        <translation>freigegeben mit Brief vom 3. März 2026</translation>
    </message>
    <message>
        <source>The approval itself, stored with the document when it is issued</source>
        <translation>Die Freigabe selbst; sie wird beim Ausstellen mit dem Dokument gespeichert</translation>
    </message>
    <message>
        <source>What the insurance broker answered: does the policy exclude AI?</source>
        <translation>Was der Versicherungsmakler geantwortet hat: Schließt die Police KI aus?</translation>
    </message>
    <message>
        <source>The broker’s answer</source>
        <translation>Die Antwort des Maklers</translation>
    </message>
    <message>
        <source>no exclusion in the policy, says the broker’s mail of 18 November 2026</source>
        <translation>kein Ausschluss in der Police, laut Mail des Maklers vom 18. November 2026</translation>
    </message>
    <message>
        <source>The answer itself, stored with the document when it is issued</source>
        <translation>Die Antwort selbst; sie wird beim Ausstellen mit dem Dokument gespeichert</translation>
    </message>
    <message>
        <source>What the music is for</source>
        <translation>Wofür die Musik ist</translation>
    </message>
    <message>
        <source>a commercial</source>
        <translation>ein Werbespot</translation>
    </message>
    <message>
        <source>a programme, a game or a podcast</source>
        <translation>eine Sendung, ein Spiel oder ein Podcast</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Advertiser or brand</source>
        <translation>Werbetreibender oder Marke</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Ad code</source>
        <translation>Spot-Kennung</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Titel der Sendung</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>First air date</source>
        <translation>Erste Ausstrahlung am</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>Produktionsfirma</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Registered already by</source>
        <translation>Bereits angemeldet von</translation>
    </message>
    <message>
        <source>AI tag for stores: the track</source>
        <translation>KI-Angabe für Musikläden: die Aufnahme</translation>
    </message>
    <message>
        <source>AI tag for stores: the composition</source>
        <translation>KI-Angabe für Musikläden: die Komposition</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>AskPeople</name>
    <message>
        <source>Who made the music, what did they sign, and who wrote which share? Of the project’s people only who is filled in is listed.</source>
        <translation>Wer hat die Musik gemacht, was wurde unterschrieben, und wer hat welchen Anteil geschrieben? Von den Leuten des Projekts steht nur im Dokument, wer ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>A writer, a lyricist, a publisher: anybody who has a part in the music</source>
        <translation>Urheber, Textdichter, Verlag: wer auch immer an der Musik beteiligt ist</translation>
    </message>
</context>
<context>
    <name>AskPerson</name>
    <message>
        <source>the new person</source>
        <translation>die neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>composer, publisher</source>
        <translation>Komponist, Verlag</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>Was %1 gemacht hat</translation>
    </message>
    <message>
        <source>wrote the melody, bars 1 to 8</source>
        <translation>schrieb die Melodie, Takt 1 bis 8</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Nicht ins Dokument</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Share of the writing, %</source>
        <translation>Anteil am Werk in %</translation>
    </message>
    <message>
        <source>Share of the writing by %1, in per cent</source>
        <translation>Anteil von %1 am Werk, in Prozent</translation>
    </message>
    <message>
        <source>Society of %1</source>
        <translation>Verwertungsgesellschaft von %1</translation>
    </message>
    <message>
        <source>society, if any</source>
        <translation>Verwertungsges.</translation>
    </message>
    <message>
        <source>IPI number of %1</source>
        <translation>IPI-Nummer von %1</translation>
    </message>
    <message>
        <source>IPI number</source>
        <translation>IPI-Nummer</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>A program is no writer and has no share</source>
        <translation>Ein Programm ist kein Urheber und hat keinen Anteil</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1 ist ein Programm</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <translation>Vertrag von %1</translation>
    </message>
    <message>
        <source>The signed agreement of %1, stored with the document when it is issued</source>
        <translation>Der unterschriebene Vertrag von %1; er wird beim Ausstellen mit dem Dokument gespeichert</translation>
    </message>
    <message>
        <source>employment contract of 1 May 2024</source>
        <translation>Arbeitsvertrag vom 1. Mai 2024</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Change the uses …</source>
        <translation>Nutzungen ändern …</translation>
    </message>
    <message>
        <source>Make it again on the timeline</source>
        <translation>Auf der Zeitachse neu erzeugen</translation>
    </message>
    <message>
        <source>To the approvals</source>
        <translation>Zu den Freigaben</translation>
    </message>
    <message>
        <source>Enter the contact …</source>
        <translation>Kontakt eintragen …</translation>
    </message>
    <message>
        <source>Write the files and check again</source>
        <translation>Dateien neu schreiben und noch einmal prüfen</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Verlauf ansehen</translation>
    </message>
    <message>
        <source>Change the brief</source>
        <translation>Briefing ändern</translation>
    </message>
    <message>
        <source>Enter the agreement …</source>
        <translation>Vereinbarung eintragen …</translation>
    </message>
    <message>
        <source>Correct the shares …</source>
        <translation>Anteile berichtigen …</translation>
    </message>
    <message>
        <source>Correct who registered it …</source>
        <translation>Berichtigen, wer es angemeldet hat …</translation>
    </message>
    <message>
        <source>Fill in the sheet …</source>
        <translation>Meldebogen ausfüllen …</translation>
    </message>
    <message>
        <source>Enter the tags …</source>
        <translation>Angaben eintragen …</translation>
    </message>
    <message>
        <source>Enter the client’s approval …</source>
        <translation>Freigabe des Kunden eintragen …</translation>
    </message>
    <message>
        <source>Enter the broker’s answer …</source>
        <translation>Antwort des Maklers eintragen …</translation>
    </message>
    <message>
        <source>Whoever keeps the database restores a backup that verifies.</source>
        <translation>Wer die Datenbank verwaltet, spielt eine Sicherung zurück, die der Prüfung standhält.</translation>
    </message>
    <message>
        <source>A musicologist’s report cannot be recorded yet: change the brief and the music.</source>
        <translation>Ein musikwissenschaftliches Gutachten lässt sich noch nicht eintragen: Ändern Sie Briefing und Musik.</translation>
    </message>
    <message>
        <source>A recording that is imported again can be given its licence and the paper, on the page Versions.</source>
        <translation>Eine neu importierte Aufnahme bekommt ihre Lizenz und das Papier auf der Seite Versionen.</translation>
    </message>
    <message>
        <source>Nothing of this is entered here: client, project and people are named on their own pages, files come from the revision.</source>
        <translation>Davon wird hier nichts eingetragen: Kunde, Projekt und Leute stehen auf ihren eigenen Seiten, Dateien kommen aus der Fassung.</translation>
    </message>
    <message>
        <source>Nothing is entered for this: it happens outside Fermata and is up to %1. Then somebody accepts it, with a reason.</source>
        <translation>Dafür wird nichts eingetragen: Es geschieht außerhalb von Fermata und ist Sache von: %1. Danach nimmt es jemand mit Begründung an.</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Ohne diese Datei</translation>
    </message>
    <message>
        <source>Without the file: %1</source>
        <translation>Ohne die Datei: %1</translation>
    </message>
    <message>
        <source>Its file …</source>
        <translation>Die Datei …</translation>
    </message>
</context>
<context>
    <name>AskUses</name>
    <message>
        <source>%1: for ever</source>
        <translation>%1: unbefristet</translation>
    </message>
    <message>
        <source>Agreement with the client that holds the warranties</source>
        <translation>Vertrag mit dem Kunden, der die Zusicherungen enthält</translation>
    </message>
    <message>
        <source>Contact for claims (an e-mail address)</source>
        <translation>Kontakt für Ansprüche (E-Mail-Adresse)</translation>
    </message>
    <message>
        <source>GB, DE, EU or WORLD</source>
        <translation>GB, DE, EU oder WORLD</translation>
    </message>
    <message>
        <source>Months of “%1”</source>
        <translation>Monate für „%1“</translation>
    </message>
    <message>
        <source>Territories of “%1”</source>
        <translation>Gebiete für „%1“</translation>
    </message>
    <message>
        <source>Which media? Each needs its territories and its term. Uses recorded with the project count as well, whatever stands here.</source>
        <translation>Welche Medien? Jedes braucht seine Gebiete und seine Dauer. Die im Projekt verzeichneten Nutzungen gelten außerdem, was immer hier steht.</translation>
    </message>
    <message>
        <source>by contract</source>
        <translation>laut Vertrag</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>exklusiv</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>number and date; may stay empty</source>
        <translation>Nummer und Datum; darf leer bleiben</translation>
    </message>
</context>
<context>
    <name>VictorySheet</name>
    <message>
        <source>Victory of “%1”</source>
        <translation>Sieg von „%1“</translation>
    </message>
    <message>
        <source>This cue ends itself, so its last section is its victory: nothing needs to be composed.</source>
        <translation>Dieser Cue endet selbst, also ist sein letzter Abschnitt sein Sieg: Es gibt nichts zu komponieren.</translation>
    </message>
    <message>
        <source>The project has the victory of this cue already; the derived states play it.</source>
        <translation>Das Projekt hat den Sieg dieses Cues schon; die abgeleiteten Zustände spielen ihn.</translation>
    </message>
    <message>
        <source>A loop has no ending. This composes a short cue of its own in this project: the same style, tempo and stems, in major, four to eight bars to a cadence and a chord that rings out. The derived state victory plays it. Nothing of “%1” changes; the new cue is approved like any other and can be put into the archive.</source>
        <translation>Eine Schleife hat keinen Schluss. Hier wird ein kurzer eigener Cue in diesem Projekt komponiert: derselbe Stil, dasselbe Tempo und dieselben Stems, in Dur, vier bis acht Takte zu einer Kadenz und einem Akkord, der ausklingt. Der abgeleitete Zustand victory spielt ihn. An „%1“ ändert sich nichts; der neue Cue wird freigegeben wie jeder andere und lässt sich archivieren.</translation>
    </message>
    <message>
        <source>Compose the victory</source>
        <translation>Sieg komponieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TailSheet</name>
    <message>
        <source>Replace an old ring-out</source>
        <translation>Alten Ausklang ersetzen</translation>
    </message>
    <message>
        <source>A remake leaves what follows it as it is, down to what still rings on from the notes that were there before. Here that is replaced by what rings on now: no note is played anew, and only the two sections at this line may change.</source>
        <translation>Eine Neufassung lässt, was auf sie folgt, wie es ist – auch das, was von den früheren Noten noch nachklingt. Hier wird es durch das ersetzt, was jetzt nachklingt: Keine Note wird neu gespielt, und nur die zwei Abschnitte an dieser Grenze können sich ändern.</translation>
    </message>
    <message>
        <source>At the line between</source>
        <translation>An der Grenze zwischen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>This makes a revision, which undo takes back. The cells that change need approval again; held ones are refused.</source>
        <translation>Das ergibt eine Fassung, die sich rückgängig machen lässt. Zellen, die sich ändern, brauchen erneut eine Freigabe; was festgehalten ist, wird abgelehnt.</translation>
    </message>
    <message>
        <source>The cue has one section: nothing follows it.</source>
        <translation>Der Cue hat einen Abschnitt: Nichts folgt auf ihn.</translation>
    </message>
    <message>
        <source>Replace the ring-out</source>
        <translation>Ausklang ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>It cannot be composed like this</source>
        <translation>So lässt es sich nicht komponieren</translation>
    </message>
    <message>
        <source>Composing would make: %1</source>
        <translation>Komponiert würde: %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>play</source>
        <translation>spielen</translation>
    </message>
    <message>
        <source>render</source>
        <translation>rendern</translation>
    </message>
    <message>
        <source>master</source>
        <translation>mastern</translation>
    </message>
    <message>
        <source>store</source>
        <translation>speichern</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>Nachweisbuch</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>festschreiben</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>hashing</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>adding up the stems</source>
        <translation>Stems summieren</translation>
    </message>
</context>
</TS>
