<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Address</name>
    <message>
        <source>“%1” is no address of Fermata: %2</source>
        <translation>« %1 » n’est pas une adresse de Fermata : %2</translation>
    </message>
    <message>
        <source>it does not begin with fermata://.</source>
        <translation>elle ne commence pas par fermata://.</translation>
    </message>
    <message>
        <source>it must go on with project/NAME.</source>
        <translation>elle doit continuer par project/NOM.</translation>
    </message>
    <message>
        <source>“%1” leads nowhere.</source>
        <translation>« %1 » ne mène nulle part.</translation>
    </message>
    <message>
        <source>%1=%2 is no number from 1.</source>
        <translation>%1=%2 n’est pas un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>« %1 » n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>This project has no final approver; nobody’s word can hold yet.</source>
        <translation>Ce projet n’a pas d’approbateur final ; aucun avis ne peut encore figer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Only %1’s word holds. Other approvals advise.</source>
        <translation>Seule l’approbation de %1 fige la musique. Les autres sont consultatives.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Shows what will be held and asks again</source>
        <translation>Montre ce qui sera figé et demande confirmation</translation>
    </message>
    <message>
        <source>Ask for changes …</source>
        <translation>Demander des changements…</translation>
    </message>
    <message>
        <source>Select the part first; %1 selects the whole cue.</source>
        <translation>Sélectionnez d’abord le passage ; %1 sélectionne tout le cue.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · révision %2 · %3</translation>
    </message>
    <message>
        <source>Remake</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Selects the part, with what was said beside it</source>
        <translation>Sélectionne le passage, avec ce qui en a été dit</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Nothing approved yet</source>
        <translation>Rien d’approuvé pour l’instant</translation>
    </message>
    <message>
        <source>An approval names one exact revision. What the final approver approves is held, bit for bit.</source>
        <translation>Une approbation désigne une révision précise. Ce que l’approbateur final approuve est figé au bit près.</translation>
    </message>
    <message>
        <source>Withdraw this approval</source>
        <translation>Retirer cette approbation</translation>
    </message>
    <message>
        <source>What it held is free again. The approval and your reason stay in the history.</source>
        <translation>Ce qu’elle figeait redevient libre. L’approbation et votre motif restent dans l’historique.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>Pourquoi ? C’est obligatoire.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Name the final approver …</source>
        <translation>Nommer l’approbateur final…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Opens the paper that this word rests on, and says its SHA-256</source>
        <translation>Ouvre le document sur lequel repose cet avis et donne son SHA-256</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>Ask for changes to revision %1</source>
        <translation>Demander des changements à la révision %1</translation>
    </message>
    <message>
        <source>Once more: hold this?</source>
        <translation>Encore une fois : figer ceci ?</translation>
    </message>
    <message>
        <source>Approve this part of revision %1</source>
        <translation>Approuver cette partie de la révision %1</translation>
    </message>
    <message>
        <source>Stems: %1</source>
        <translation>Stems : %1</translation>
    </message>
    <message>
        <source>%1 cells; nothing is held by this</source>
        <translation>%1 cellules ; rien n’est figé par là</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by the word of %2</source>
        <translation>%1 cellules seront figées au bit près par l’avis de %2</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Which changes?</source>
        <translation>Quels changements ?</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>From then on the database refuses every change to these cells, whoever asks. It can be undone only by withdrawing the approval with a reason; both stay in the history.</source>
        <translation>Dès lors, la base refuse tout changement de ces cellules, qui que ce soit. Seul le retrait motivé de l’approbation l’annule ; les deux restent dans l’historique.</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Demander des changements</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Oui, approuver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by your word</source>
        <translation>%1 cellules seront figées au bit près par votre avis</translation>
    </message>
    <message>
        <source>%1 cells; your own word is advice and holds nothing</source>
        <translation>%1 cellules ; votre propre avis est consultatif et ne fige rien</translation>
    </message>
    <message>
        <source>%1 cells in here are held already</source>
        <translation>%1 cellules y sont déjà figées</translation>
    </message>
    <message>
        <source>Sections are approved whole: what is selected is only a piece.</source>
        <translation>Les sections s’approuvent en entier : la sélection n’en est qu’un morceau.</translation>
    </message>
    <message>
        <source>The project has no final approver yet: nothing can be held until it names one.</source>
        <translation>Le projet n’a pas encore d’approbateur final : rien ne peut être figé tant qu’il n’en nomme pas.</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly this revision. It advises; only the final approver’s word holds.</source>
        <translation>Ceci est enregistré comme votre propre avis sur cette révision précise. Il est consultatif ; seul l’avis de l’approbateur final fige la musique.</translation>
    </message>
    <message>
        <source>Select what shall change first: click a section, or drag over the ruler.</source>
        <translation>Choisissez d’abord ce qui doit changer : cliquez sur une section, ou faites glisser sur la règle.</translation>
    </message>
    <message>
        <source>Select what to approve first: click a section, or drag over the ruler.</source>
        <translation>Choisissez d’abord ce qui doit être approuvé : cliquez sur une section, ou faites glisser sur la règle.</translation>
    </message>
    <message>
        <source>Once more: record this advice?</source>
        <translation>Encore une fois : consigner cet avis ?</translation>
    </message>
    <message>
        <source>%1 cells; the word of %2 is advice and holds nothing</source>
        <translation>%1 cellules ; la parole de %2 est un avis et ne fige rien</translation>
    </message>
    <message>
        <source>This is recorded as the word of %1 on exactly this revision, with the evidence. It advises; only the final approver’s word holds.</source>
        <translation>C’est consigné comme la parole de %1 sur cette révision exacte, avec la preuve. Elle conseille ; seule la parole de l’approbateur final fige.</translation>
    </message>
    <message>
        <source>Yes, record it</source>
        <translation>Oui, le consigner</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Check with these</source>
        <translation>Vérifier avec cela</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to what is usual</source>
        <translation>Revenir à l’habituel</translation>
    </message>
    <message>
        <source>Drops what was stated here: the project’s uses or the brief’s count again</source>
        <translation>Oublie ce qui a été indiqué ici : les utilisations du projet ou du brief comptent de nouveau</translation>
    </message>
    <message>
        <source>The signed agreement</source>
        <translation>Le contrat signé</translation>
    </message>
    <message>
        <source>What is stated for the clearance</source>
        <translation>Ce qui est déclaré pour l’autorisation</translation>
    </message>
    <message>
        <source>Uses and contact</source>
        <translation>Utilisations et contact</translation>
    </message>
    <message>
        <source>People and shares</source>
        <translation>Personnes et parts</translation>
    </message>
    <message>
        <source>Job and papers</source>
        <translation>Commande et documents</translation>
    </message>
    <message>
        <source>The paper that says so</source>
        <translation>Le document qui le dit</translation>
    </message>
</context>
<context>
    <name>AskedUses</name>
    <message>
        <source>No use is asked for yet: state media, territory and term.</source>
        <translation>Aucune utilisation n’est encore demandée : indiquez médias, territoire et durée.</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé : %1</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Uses and job facts as “fermata clear --uses” reads them</source>
        <translation>Utilisations et données du projet telles que « fermata clear --uses » les lit</translation>
    </message>
    <message>
        <source>Uses, people, papers …</source>
        <translation>Utilisations, personnes, documents …</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Paste the client’s words. Nothing is sent anywhere; they are read here.</source>
        <translation>Collez le texte du client. Rien n’est envoyé ; il est lu sur cette machine.</translation>
    </message>
    <message>
        <source>Composing …</source>
        <translation>Composition…</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Settle what contradicts itself first</source>
        <translation>Réglez d’abord ce qui se contredit</translation>
    </message>
    <message>
        <source>Makes revision 1 from this brief</source>
        <translation>Fait la révision 1 d’après ce brief</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Ce que le client a dit</translation>
    </message>
    <message>
        <source>Use the sample brief</source>
        <translation>Prendre le brief d’exemple</translation>
    </message>
    <message>
        <source>The client’s words</source>
        <translation>Les mots du client</translation>
    </message>
    <message>
        <source>60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, six stems, no piano</source>
        <translation>Spot de 60 secondes, 120 bpm, plein d’espoir, monte jusqu’à 0:15, drop à 0:45, six stems, sans piano</translation>
    </message>
    <message>
        <source>Not understood: it will not shape the music</source>
        <translation>Pas compris : cela ne marquera pas la musique</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>%1: %2, from “%3”</source>
        <translation>%1 : %2, d’après « %3 »</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Encore rien à lire</translation>
    </message>
    <message>
        <source>Length, tempo, key, mood, hits, sections, stems and uses are read from plain words. What is not understood is listed, never dropped.</source>
        <translation>Durée, tempo, tonalité, ambiance, points de synchro, sections, stems et utilisations sont lus dans des mots simples (en français ou en anglais). Ce qui n’est pas compris est listé, jamais perdu.</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris : %1</translation>
    </message>
    <message>
        <source>Brief of %1</source>
        <translation>Brief de %1</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>Save as the next version</source>
        <translation>Enregistrer comme version suivante</translation>
    </message>
    <message>
        <source>Nothing differs from the newest version</source>
        <translation>Rien ne diffère de la version la plus récente</translation>
    </message>
    <message>
        <source>Makes the next revision; no sample changes</source>
        <translation>Crée la révision suivante ; aucun échantillon ne change</translation>
    </message>
    <message>
        <source>Compose another cue</source>
        <translation>Composer un autre cue</translation>
    </message>
    <message>
        <source>From this version, beside the cue that there is</source>
        <translation>À partir de cette version, à côté du cue existant</translation>
    </message>
    <message>
        <source>%1 (what was drawn counts instead)</source>
        <translation>%1 (ce qui a été dessiné compte à la place)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Versions (%1)</translation>
    </message>
    <message>
        <source>Title of the cue</source>
        <translation>Titre du cue</translation>
    </message>
    <message>
        <source>Title of the cue; without one it is numbered</source>
        <translation>Titre du cue ; sans titre, il reçoit un numéro</translation>
    </message>
</context>
<context>
    <name>BriefTimeline</name>
    <message>
        <source>Hits and energy</source>
        <translation>Points de synchro et énergie</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Aimanter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>image</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <translation>Aimanter : %1</translation>
    </message>
    <message>
        <source>Undo what was drawn</source>
        <translation>Annuler ce qui a été dessiné</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Rétablir le dessin</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Selon le brief</translation>
    </message>
    <message>
        <source>Takes away what was drawn; the words count again</source>
        <translation>Retire ce qui a été dessiné ; les mots comptent de nouveau</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Point de synchro</translation>
    </message>
    <message>
        <source>Place a hit</source>
        <translation>Placer un point de synchro</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Add a point to the energy curve</source>
        <translation>Ajouter un point à la courbe d’énergie</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>Reached at once, not by a rise</source>
        <translation>Atteint par un saut, sans montée</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>Name of the hit</source>
        <translation>Nom du point de synchro</translation>
    </message>
    <message>
        <source>Time of the hit</source>
        <translation>Temps du point de synchro</translation>
    </message>
    <message>
        <source>Kind of hit: %1</source>
        <translation>Type de point de synchro : %1</translation>
    </message>
    <message>
        <source>Remove the hit</source>
        <translation>Supprimer le point de synchro</translation>
    </message>
</context>
<context>
    <name>BriefVersions</name>
    <message>
        <source>Not saved yet: this would change</source>
        <translation>Pas encore enregistré ; voici ce qui changerait</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2 : %3 → %4</translation>
    </message>
    <message>
        <source>Version %1, %2, by %3</source>
        <translation>Version %1, %2, par %3</translation>
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
        <translation>tel quel</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>ClearanceFinding</name>
    <message>
        <source>To fix: %1</source>
        <translation>Remède : %1</translation>
    </message>
    <message>
        <source>Up to: %1</source>
        <translation>À la charge de : %1</translation>
    </message>
    <message>
        <source>Up to: %1, %2</source>
        <translation>À la charge de : %1, %2</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Whoever is signed in listens and decides, with a reason</source>
        <translation>La personne connectée écoute et décide, avec un motif</translation>
    </message>
    <message>
        <source>Whoever is signed in accepts the condition, with a reason</source>
        <translation>La personne connectée accepte la condition, avec un motif</translation>
    </message>
    <message>
        <source>Leads to where this is settled</source>
        <translation>Mène là où cela se règle</translation>
    </message>
    <message>
        <source>For these uses only: %1. A use that is asked for later needs its own acceptance.</source>
        <translation>Pour ces utilisations seulement : %1. Une utilisation demandée plus tard devra être acceptée à son tour.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
</context>
<context>
    <name>ClearanceRecord</name>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>délivrée</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Verify %1: its PDF, its data, the history, a signature</source>
        <translation>Vérifier %1 : son PDF, ses données, l’historique, une signature</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>ClearancesPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Issued and blocked</source>
        <translation>Délivrés et bloqués</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacés</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Every document of your projects that was issued. A preview is stored nowhere; it is made on a cue’s legal desk.</source>
        <translation>Tous les documents délivrés de vos projets. Un aperçu n’est conservé nulle part ; il se fait au service juridique d’un cue.</translation>
    </message>
    <message>
        <source>Number, cue, client or person</source>
        <translation>Numéro, cue, client ou personne</translation>
    </message>
    <message>
        <source>issued by %1 on %2</source>
        <translation>délivré par %1 le %2</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>délivré</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>No document was issued yet</source>
        <translation>Aucun document n’a encore été délivré</translation>
    </message>
    <message>
        <source>No document of this kind</source>
        <translation>Aucun document de ce genre</translation>
    </message>
    <message>
        <source>Open a cue and its legal desk: a preview says what can be cleared, and legal or a producer issues it.</source>
        <translation>Ouvrez un cue et son service juridique : un aperçu dit ce qui peut être autorisé, et le juridique ou un producteur le délivre.</translation>
    </message>
    <message>
        <source>Choose another state above, or look for other words.</source>
        <translation>Choisissez un autre état ci-dessus, ou cherchez d’autres mots.</translation>
    </message>
    <message>
        <source>To the projects</source>
        <translation>Vers les projets</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search cues, projects and commands, or paste an address</source>
        <translation>Cherchez cues, projets et commandes, ou collez une adresse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Nothing matches. Try the name of a cue, or a word of a command.</source>
        <translation>Rien ne correspond. Essayez le nom d’un cue ou un mot d’une commande.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>settled</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>chez %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Remake</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Selects the part, with what was said beside it</source>
        <translation>Sélectionne le passage, avec ce qui en a été dit</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Confier à</translation>
    </message>
</context>
<context>
    <name>CommentFlag</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>Commentaire de %1 : %2</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Unfold a comment first; its thread is settled or opened again.</source>
        <translation>Dépliez d’abord un commentaire ; son fil est résolu ou rouvert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Résolus</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Pas encore de commentaires</translation>
    </message>
    <message>
        <source>None is settled</source>
        <translation>Aucun n’est résolu</translation>
    </message>
    <message>
        <source>No open comments</source>
        <translation>Aucun commentaire ouvert</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-là</translation>
    </message>
    <message>
        <source>Press C to write one at the playhead, or over the selection.</source>
        <translation>Appuyez sur C pour en écrire un à la tête de lecture ou sur la sélection.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>What should be different here?</source>
        <translation>Qu’est-ce qui devrait changer ici ?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Ctrl+Enter posts</source>
        <translation>Ctrl+Entrée publie</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commentaire sur %1</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>Commentaire à %1</translation>
    </message>
    <message>
        <source>Move to the selection</source>
        <translation>Déplacer vers la sélection</translation>
    </message>
    <message>
        <source>Move to the playhead</source>
        <translation>Déplacer vers la tête de lecture</translation>
    </message>
    <message>
        <source>The comment began elsewhere; it is posted where it began</source>
        <translation>Le commentaire a été commencé ailleurs ; il est posté là</translation>
    </message>
    <message>
        <source>From legal</source>
        <translation>Du juridique</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose A and B</source>
        <translation>Choisissez A et B</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Révision %1, %2</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1 as A</source>
        <translation>Révision %1 comme A</translation>
    </message>
    <message>
        <source>Revision %1 as B</source>
        <translation>Révision %1 comme B</translation>
    </message>
    <message>
        <source>%1 LUFS  %2 dBTP</source>
        <translation>%1 LUFS  %2 dBTP</translation>
    </message>
    <message>
        <source>Null test by stem and section</source>
        <translation>Test d’annulation par stem et section</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire d’ici</translation>
    </message>
    <message>
        <source>Solo %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2 : %3 %4</translation>
    </message>
    <message>
        <source>bit-identical</source>
        <translation>identique au bit près</translation>
    </message>
    <message>
        <source>Null test, peak: %1</source>
        <translation>Test d’annulation, crête : %1</translation>
    </message>
    <message>
        <source>What was asked and planned differently</source>
        <translation>Ce qui a été demandé et prévu autrement</translation>
    </message>
    <message>
        <source>Nothing: form, plan, sounds and brief are the same.</source>
        <translation>Rien : forme, plan, sons et brief sont les mêmes.</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4, then %5</source>
        <translation>%1, %2 %3 : %4, puis %5</translation>
    </message>
    <message>
        <source>One revision so far</source>
        <translation>Une seule révision pour l’instant</translation>
    </message>
    <message>
        <source>When a part is made again, both revisions can be compared here, heard at the same sample and set against each other.</source>
        <translation>Quand un passage est refait, les deux révisions se comparent ici, s’écoutent au même échantillon et s’opposent l’une à l’autre.</translation>
    </message>
    <message>
        <source>Fix a part</source>
        <translation>Modifier un passage</translation>
    </message>
    <message>
        <source>A · revision %1</source>
        <translation>A · révision %1</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>Écouter A</translation>
    </message>
    <message>
        <source>B · revision %1</source>
        <translation>B · révision %1</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>Écouter B</translation>
    </message>
    <message>
        <source>Null test</source>
        <translation>Test d’annulation</translation>
    </message>
    <message>
        <source>Hear B with A inverted: silence where nothing changed</source>
        <translation>Écouter B avec A inversé : silence là où rien n’a changé</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Niveaux égalisés</translation>
    </message>
    <message>
        <source>Levels as they are</source>
        <translation>Niveaux tels quels</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>removed the marker “%1”</source>
        <translation>a supprimé le marqueur « %1 »</translation>
    </message>
    <message>
        <source>put the marker “%1” at %2</source>
        <translation>a placé le marqueur « %1 » à %2</translation>
    </message>
    <message>
        <source>gave the comment “%1” to %2</source>
        <translation>a confié le commentaire « %1 » à %2</translation>
    </message>
    <message>
        <source>opened the comment “%1” again</source>
        <translation>a rouvert le commentaire « %1 »</translation>
    </message>
    <message>
        <source>settled the comment “%1”</source>
        <translation>a résolu le commentaire « %1 »</translation>
    </message>
    <message>
        <source>answered “%1” with “%2”</source>
        <translation>a répondu à « %1 » : « %2 »</translation>
    </message>
    <message>
        <source>withdrew the approval of revision %1 (sections %2; stems %3): %4</source>
        <translation>a retiré l’approbation de la révision %1 (sections : %2 ; stems : %3) : %4</translation>
    </message>
    <message>
        <source>asked for changes to revision %1, recorded for %2 (sections %3; stems %4): “%5”</source>
        <translation>a demandé des changements à la révision %1, consigné pour %2 (sections : %3 ; stems : %4) : « %5 »</translation>
    </message>
    <message>
        <source>asked for changes to revision %1 (sections %2; stems %3): “%4”</source>
        <translation>a demandé des changements à la révision %1 (sections : %2 ; stems : %3) : « %4 »</translation>
    </message>
    <message>
        <source>commented at %1, recorded for %2: “%3”</source>
        <translation>a commenté à %1, consigné pour %2 : « %3 »</translation>
    </message>
    <message>
        <source>commented at %1: “%2”</source>
        <translation>a commenté à %1 : « %2 »</translation>
    </message>
    <message>
        <source>committed revision %1</source>
        <translation>a validé la révision %1</translation>
    </message>
    <message>
        <source>made revision %1: %2</source>
        <translation>a fait la révision %1 : %2</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>titre « %1 »</translation>
    </message>
    <message>
        <source>length %1 s</source>
        <translation>durée %1 s</translation>
    </message>
    <message>
        <source>also a length of %1 s</source>
        <translation>aussi une durée de %1 s</translation>
    </message>
    <message>
        <source>%1 frames a second</source>
        <translation>%1 images par seconde</translation>
    </message>
    <message>
        <source>picture starts at %1</source>
        <translation>l’image commence à %1</translation>
    </message>
    <message>
        <source>tempo %1 bpm</source>
        <translation>tempo %1 bpm</translation>
    </message>
    <message>
        <source>tempo %1 to %2 bpm</source>
        <translation>tempo de %1 à %2 bpm</translation>
    </message>
    <message>
        <source>a tempo outside 30 to 300 bpm</source>
        <translation>un tempo hors de 30 à 300 bpm</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tonalité : %1</translation>
    </message>
    <message>
        <source>a minor key</source>
        <translation>une tonalité mineure</translation>
    </message>
    <message>
        <source>a major key</source>
        <translation>une tonalité majeure</translation>
    </message>
    <message>
        <source>a minor key (%1, as none was named)</source>
        <translation>une tonalité mineure (%1, faute d’indication)</translation>
    </message>
    <message>
        <source>a major key (%1, as none was named)</source>
        <translation>une tonalité majeure (%1, faute d’indication)</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>mesure à %1</translation>
    </message>
    <message>
        <source>hit at %1</source>
        <translation>point de synchro à %1</translation>
    </message>
    <message>
        <source>logo at %1</source>
        <translation>logo à %1</translation>
    </message>
    <message>
        <source>drop at %1</source>
        <translation>drop à %1</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <translation>arrêt à %1</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>coupe à %1</translation>
    </message>
    <message>
        <source>energy %1 % from %2</source>
        <translation>énergie %1 % à partir de %2</translation>
    </message>
    <message>
        <source>energy %1 % until %2</source>
        <translation>énergie %1 % jusqu’à %2</translation>
    </message>
    <message>
        <source>energy %1 % at the start</source>
        <translation>énergie %1 % au début</translation>
    </message>
    <message>
        <source>energy %1 % at the end</source>
        <translation>énergie %1 % à la fin</translation>
    </message>
    <message>
        <source>energy rises to %1 % at %2</source>
        <translation>l’énergie monte à %1 % à %2</translation>
    </message>
    <message>
        <source>energy rises to %1 % at the end</source>
        <translation>l’énergie monte à %1 % à la fin</translation>
    </message>
    <message>
        <source>energy rises from %1 to the end</source>
        <translation>l’énergie monte de %1 à la fin</translation>
    </message>
    <message>
        <source>energy rises through the cue</source>
        <translation>l’énergie monte tout au long du cue</translation>
    </message>
    <message>
        <source>energy peaks at %1</source>
        <translation>l’énergie culmine à %1</translation>
    </message>
    <message>
        <source>energy dips to %1 % at %2</source>
        <translation>l’énergie retombe à %1 % à %2</translation>
    </message>
    <message>
        <source>%1 stems: %2</source>
        <translation>%1 stems : %2</translation>
    </message>
    <message>
        <source>1 stem: %1</source>
        <translation>1 stem : %1</translation>
    </message>
    <message>
        <source>%1 stems</source>
        <translation>%1 stems</translation>
    </message>
    <message>
        <source>1 stem</source>
        <translation>1 stem</translation>
    </message>
    <message>
        <source>stems: %1</source>
        <translation>stems : %1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>sections %1</source>
        <translation>sections %1</translation>
    </message>
    <message>
        <source>button ending</source>
        <translation>fin sur un accent</translation>
    </message>
    <message>
        <source>ring-out ending</source>
        <translation>fin en résonance</translation>
    </message>
    <message>
        <source>fade ending</source>
        <translation>fin en fondu</translation>
    </message>
    <message>
        <source>loop ending</source>
        <translation>fin en boucle</translation>
    </message>
    <message>
        <source>%1 LUFS integrated</source>
        <translation>%1 LUFS intégré</translation>
    </message>
    <message>
        <source>true peak at most %1 dBTP</source>
        <translation>crête vraie de %1 dBTP au plus</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP (%3)</source>
        <translation>%1 LUFS, %2 dBTP (%3)</translation>
    </message>
    <message>
        <source>timing and accents as people play (learned from drum performances)</source>
        <translation>placement et accents d’un jeu humain (appris de jeux de batterie)</translation>
    </message>
    <message>
        <source>use: %1; %2</source>
        <translation>utilisation : %1 ; %2</translation>
    </message>
    <message>
        <source>uses: %1; %2</source>
        <translation>utilisations : %1 ; %2</translation>
    </message>
    <message>
        <source>reference track “%1” by %2</source>
        <translation>titre de référence « %1 » de %2</translation>
    </message>
    <message>
        <source>reference track “%1”</source>
        <translation>titre de référence « %1 »</translation>
    </message>
    <message>
        <source>reference track by %1</source>
        <translation>titre de référence de %1</translation>
    </message>
    <message>
        <source>%1 (asks for closeness)</source>
        <translation>%1 (demande de s’en approcher)</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>style %1</source>
        <translation>style %1</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>ambiance : « %1 »</translation>
    </message>
    <message>
        <source>mood %1 (leans to %2)</source>
        <translation>ambiance : « %1 » (évoque le style « %2 »)</translation>
    </message>
    <message>
        <source>%1 (outweighed by the field “%2”)</source>
        <translation>%1 (le champ « %2 » l’emporte)</translation>
    </message>
    <message>
        <source>The brief says “%1” and “%2”: %3</source>
        <translation>Le brief dit « %1 » et « %2 » : %3</translation>
    </message>
    <message>
        <source>say how many stems are wanted.</source>
        <translation>dites combien de stems sont voulus.</translation>
    </message>
    <message>
        <source>a cue ends in one way; choose button, ring-out, fade or loop.</source>
        <translation>un cue n’a qu’une fin ; choisissez accent final, résonance, fondu ou boucle.</translation>
    </message>
    <message>
        <source>a master has one loudness; say which, the others are made at delivery.</source>
        <translation>un master n’a qu’une sonie ; dites laquelle, les autres se font à la livraison.</translation>
    </message>
    <message>
        <source>say which frame rate the picture has.</source>
        <translation>dites la cadence de l’image.</translation>
    </message>
    <message>
        <source>no tempo meets both; say which one counts.</source>
        <translation>aucun tempo ne satisfait les deux ; dites lequel compte.</translation>
    </message>
    <message>
        <source>a cue has one length; say which, and ask for cut-downs separately.</source>
        <translation>un cue n’a qu’une durée ; dites laquelle et demandez les versions courtes à part.</translation>
    </message>
    <message>
        <source>say which key the cue begins in.</source>
        <translation>dites dans quelle tonalité le cue commence.</translation>
    </message>
    <message>
        <source>say which metre the cue has.</source>
        <translation>dites la métrique du cue.</translation>
    </message>
    <message>
        <source>A length of %1 s is outside 2 s to 60 minutes; write a length in that range.</source>
        <translation>Une durée de %1 s sort de 2 s à 60 minutes ; écrivez une durée dans ces limites.</translation>
    </message>
    <message>
        <source>The %1 at %2 lies after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>%1 à %2 est après la fin du cue, %3 ; déplacez-le ou allongez le cue.</translation>
    </message>
    <message>
        <source>The energy at %1 lies after the end of the cue, %2; move it or make the cue longer.</source>
        <translation>L’énergie à %1 est après la fin du cue, %2 ; déplacez-la ou allongez le cue.</translation>
    </message>
    <message>
        <source>Section “%1” starts at %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>La section « %1 » commence à %2, après la fin du cue, %3 ; déplacez-la ou allongez le cue.</translation>
    </message>
    <message>
        <source>Section “%1” starts at %2, not after “%3” at %4; give the sections in time order.</source>
        <translation>La section « %1 » commence à %2, pas après « %3 » à %4 ; donnez les sections dans l’ordre du temps.</translation>
    </message>
    <message>
        <source>“%1” is wanted (%2) and unwanted (%3); say which one counts.</source>
        <translation>« %1 » est voulu (%2) et exclu (%3) ; dites ce qui compte.</translation>
    </message>
    <message>
        <source>The brief asks for a %1 stem (%2) and for none of its %3 (%4); drop one of them.</source>
        <translation>Le brief demande un stem %1 (%2) sans %3 (%4) ; renoncez à l’un des deux.</translation>
    </message>
    <message>
        <source>%1 stems are asked for and %2 are named (%3); make the two agree.</source>
        <translation>%1 stems sont demandés et %2 nommés (%3) ; accordez les deux.</translation>
    </message>
    <message>
        <source>%1 stems are asked for; there are six: rhythm, bass, harmony, melody, texture, effects.</source>
        <translation>%1 stems sont demandés ; il y en a six : rythme, basse, harmonie, mélodie, texture, effets.</translation>
    </message>
    <message>
        <source>A loop returns to its beginning, but the energy ends at %1 % and begins at %2 %; end where it begins, or choose another ending.</source>
        <translation>Une boucle revient au début, mais l’énergie finit à %1 % et commence à %2 % ; finissez où elle commence, ou choisissez une autre fin.</translation>
    </message>
    <message>
        <source>“%1” is outside -50 to -5 LUFS; write a target like -14 LUFS.</source>
        <translation>« %1 » sort de -50 à -5 LUFS ; écrivez une cible comme -14 LUFS.</translation>
    </message>
    <message>
        <source>“%1” is outside 30 to 300 bpm; write a tempo in that range.</source>
        <translation>« %1 » sort de 30 à 300 bpm ; écrivez un tempo dans ces limites.</translation>
    </message>
    <message>
        <source>they are different styles (%1, %2); say which one counts.</source>
        <translation>ce sont des styles différents (%1, %2) ; dites lequel compte.</translation>
    </message>
    <message>
        <source>rhythmic activity two classes up</source>
        <translation>activité rythmique deux classes plus haut</translation>
    </message>
    <message>
        <source>rhythmic activity two classes down</source>
        <translation>activité rythmique deux classes plus bas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>from %1, energy %2 %</source>
        <translation>à partir de %1, énergie %2 %</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>n’importe où</translation>
    </message>
    <message>
        <source>anywhere, energy %1 %</source>
        <translation>n’importe où, énergie %1 %</translation>
    </message>
    <message>
        <source>committed revision %1 (%2 cells asked to change), hash %3</source>
        <translation>a validé la révision %1 (%2 cellules à changer), empreinte %3</translation>
    </message>
    <message>
        <source>revision %1 of %2: %3</source>
        <translation>révision %1 de %2 : %3</translation>
    </message>
    <message>
        <source>approved revision %1 (sections %2; stems %3): held from now on</source>
        <translation>a approuvé la révision %1 (sections : %2 ; stems : %3) : figé désormais</translation>
    </message>
    <message>
        <source>approved revision %1, recorded for %2 (sections %3; stems %4): held from now on</source>
        <translation>a approuvé la révision %1, consigné pour %2 (sections : %3 ; stems : %4) : figé désormais</translation>
    </message>
    <message>
        <source>asked for changes to revision %1 (sections %2; stems %3)</source>
        <translation>a demandé des changements à la révision %1 (sections : %2 ; stems : %3)</translation>
    </message>
    <message>
        <source>asked for changes to revision %1, recorded for %2 (sections %3; stems %4)</source>
        <translation>a demandé des changements à la révision %1, consigné pour %2 (sections : %3 ; stems : %4)</translation>
    </message>
    <message>
        <source>approved revision %1</source>
        <translation>a approuvé la révision %1</translation>
    </message>
    <message>
        <source>asked for changes: %1</source>
        <translation>a demandé des changements : %1</translation>
    </message>
    <message>
        <source>withdrew approval %1: %2</source>
        <translation>a retiré l’approbation %1 : %2</translation>
    </message>
    <message>
        <source>withdrew an approval: %1</source>
        <translation>a retiré une approbation : %1</translation>
    </message>
    <message>
        <source>commented on revision %1</source>
        <translation>a commenté la révision %1</translation>
    </message>
    <message>
        <source>commented on revision %1, recorded for %2</source>
        <translation>a commenté la révision %1, consigné pour %2</translation>
    </message>
    <message>
        <source>commented: %1</source>
        <translation>a commenté : %1</translation>
    </message>
    <message>
        <source>answered a comment</source>
        <translation>a répondu à un commentaire</translation>
    </message>
    <message>
        <source>settled a comment</source>
        <translation>a résolu un commentaire</translation>
    </message>
    <message>
        <source>opened a comment again</source>
        <translation>a rouvert un commentaire</translation>
    </message>
    <message>
        <source>took a comment from whoever looked after it</source>
        <translation>a retiré un commentaire à qui s’en chargeait</translation>
    </message>
    <message>
        <source>gave a comment to %1</source>
        <translation>a confié un commentaire à %1</translation>
    </message>
    <message>
        <source>decided on %1 of revision %2: %3</source>
        <translation>a tranché %1 de la révision %2 : %3</translation>
    </message>
    <message>
        <source>made alternative %1 (%2)</source>
        <translation>a fait la variante %1 (%2)</translation>
    </message>
    <message>
        <source>added the cue “%1”</source>
        <translation>a ajouté le cue « %1 »</translation>
    </message>
    <message>
        <source>added cue %1</source>
        <translation>a ajouté le cue %1</translation>
    </message>
    <message>
        <source>made it a cut-down of revision %1 of another cue</source>
        <translation>en a fait une version courte de la révision %1 d’un autre cue</translation>
    </message>
    <message>
        <source>added the project “%1”</source>
        <translation>a ajouté le projet « %1 »</translation>
    </message>
    <message>
        <source>added project %1</source>
        <translation>a ajouté le projet %1</translation>
    </message>
    <message>
        <source>set the final approver</source>
        <translation>a désigné l’approbateur final</translation>
    </message>
    <message>
        <source>added %1 as %2</source>
        <translation>a ajouté %1 (%2)</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>recorded what made %1 takes</source>
        <translation>a consigné l’origine de %1 takes</translation>
    </message>
    <message>
        <source>delivered revision %1</source>
        <translation>a livré la révision %1</translation>
    </message>
    <message>
        <source>prepared clearance %1 version %2</source>
        <translation>a préparé l’autorisation %1, version %2</translation>
    </message>
    <message>
        <source>prepared clearance %1 version %2: %3</source>
        <translation>a préparé l’autorisation %1, version %2 : %3</translation>
    </message>
    <message>
        <source>issued clearance %1 version %2</source>
        <translation>a délivré l’autorisation %1, version %2</translation>
    </message>
    <message>
        <source>issued clearance %1 version %2: %3</source>
        <translation>a délivré l’autorisation %1, version %2 : %3</translation>
    </message>
    <message>
        <source>superseded clearance %1 version %2</source>
        <translation>a remplacé l’autorisation %1, version %2</translation>
    </message>
    <message>
        <source>superseded clearance %1 version %2: %3</source>
        <translation>a remplacé l’autorisation %1, version %2 : %3</translation>
    </message>
    <message>
        <source>withdrawn clearance %1 version %2</source>
        <translation>a retiré l’autorisation %1, version %2</translation>
    </message>
    <message>
        <source>withdrawn clearance %1 version %2: %3</source>
        <translation>a retiré l’autorisation %1, version %2 : %3</translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>a préparé %1</translation>
    </message>
    <message>
        <source>issued %1 version %2</source>
        <translation>a délivré %1, version %2</translation>
    </message>
    <message>
        <source>composed from the brief (%1, seed %2)</source>
        <translation>composé d’après le brief (%1, graine %2)</translation>
    </message>
    <message>
        <source>changed the brief: %1</source>
        <translation>brief changé : %1</translation>
    </message>
    <message>
        <source>energy at %1 places</source>
        <translation>énergie à %1 endroits</translation>
    </message>
    <message>
        <source>energy at 1 place</source>
        <translation>énergie à 1 endroit</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 points de synchro</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 point de synchro</translation>
    </message>
    <message>
        <source>remade %1 with %2</source>
        <translation>%1 refait : %2</translation>
    </message>
    <message>
        <source>remade %1</source>
        <translation>%1 refait</translation>
    </message>
    <message>
        <source>%1 (alternative %2)</source>
        <translation>%1 (variante %2)</translation>
    </message>
    <message>
        <source>%1, on revision %2</source>
        <translation>%1, sur la révision %2</translation>
    </message>
    <message>
        <source>notes of %1 written in %2: %3</source>
        <translation>notes de %1 écrites dans %2 : %3</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 gardées</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 déplacées</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiées</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajoutées</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimées</translation>
    </message>
    <message>
        <source>the piano roll</source>
        <translation>le piano roll</translation>
    </message>
    <message>
        <source>imported “%1” by %2 into %3</source>
        <translation>« %1 » de %2 importé dans %3</translation>
    </message>
    <message>
        <source>cut %1 at bar %2</source>
        <translation>%1 coupé à la mesure %2</translation>
    </message>
    <message>
        <source>tail of %1 swapped into %2 (%3)</source>
        <translation>résonance de %1 échangée dans %2 (%3)</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>révision %1 rétablie</translation>
    </message>
    <message>
        <source>undid revision %1: %2</source>
        <translation>révision %1 annulée : %2</translation>
    </message>
    <message>
        <source>renamed section %1 to %2</source>
        <translation>section %1 renommée en %2</translation>
    </message>
    <message>
        <source>cut down from “%1” revision %2 to %3: %4</source>
        <translation>version courte de « %1 », révision %2, à %3 : %4</translation>
    </message>
    <message>
        <source>snapped to whole bars: bar %1 to the end of bar %2</source>
        <translation>calé sur des mesures entières : mesure %1 à la fin de la mesure %2</translation>
    </message>
    <message>
        <source>section %1 was cut at bar %2; the other part is kept as it is</source>
        <translation>la section %1 a été coupée à la mesure %2 ; l’autre partie reste telle quelle</translation>
    </message>
    <message>
        <source>alternative %1: %2</source>
        <translation>variante %1 : %2</translation>
    </message>
    <message>
        <source>what is new is %1 dB softer than its style says, so that nothing reaches full scale</source>
        <translation>ce qui est nouveau est %1 dB plus doux que ne le dit son style, pour que rien n’atteigne la pleine échelle</translation>
    </message>
    <message>
        <source>%1 of %2 cells are those of revision %3 again; no sample was rendered</source>
        <translation>%1 cellules sur %2 sont de nouveau celles de la révision %3 ; aucun échantillon n’a été calculé</translation>
    </message>
    <message>
        <source>the changed cells need approval again</source>
        <translation>les cellules changées demandent une nouvelle approbation</translation>
    </message>
    <message>
        <source>the style pack %1 has changed since this cue was composed</source>
        <translation>le paquet de style %1 a changé depuis la composition de ce cue</translation>
    </message>
    <message>
        <source>style %1 chosen from the brief&apos;s words</source>
        <translation>style %1 choisi d’après les mots du brief</translation>
    </message>
    <message>
        <source>These facts are missing: %1.</source>
        <translation>Ces données manquent : %1.</translation>
    </message>
    <message>
        <source>Record the missing facts and make the document again.</source>
        <translation>Consignez les données manquantes et refaites le document.</translation>
    </message>
    <message>
        <source>%1 is not the file that was approved.</source>
        <translation>%1 n’est pas le fichier approuvé.</translation>
    </message>
    <message>
        <source>Write the file again from the approved revision.</source>
        <translation>Réécrivez le fichier depuis la révision approuvée.</translation>
    </message>
    <message>
        <source>%1: we cannot say where %2 comes from (%3).</source>
        <translation>%1 : nous ne pouvons dire d’où vient %2 (%3).</translation>
    </message>
    <message>
        <source>Replace it by a take with a complete ledger row, or record where it comes from.</source>
        <translation>Remplacez-le par un take dont la ligne du registre est complète, ou consignez son origine.</translation>
    </message>
    <message>
        <source>The production record was changed after the fact.</source>
        <translation>Le journal de production a été modifié après coup.</translation>
    </message>
    <message>
        <source>Verify the history and restore it from a backup that verifies.</source>
        <translation>Vérifiez l’historique et rétablissez-le depuis une sauvegarde qui se vérifie.</translation>
    </message>
    <message>
        <source>%1: music changed after %2 approved it; not every section is approved in revision %3.</source>
        <translation>%1 : la musique a changé après l’approbation de %2 ; certaines sections ne sont pas approuvées dans la révision %3.</translation>
    </message>
    <message>
        <source>%1: music changed after  approved it; not every section is approved in revision %2.</source>
        <translation>%1 : personne n’a encore approuvé la musique ; certaines sections ne sont pas approuvées dans la révision %2.</translation>
    </message>
    <message>
        <source>Have the final approver approve the open sections of revision %1.</source>
        <translation>Faites approuver par l’approbateur final les sections ouvertes de la révision %1.</translation>
    </message>
    <message>
        <source>Times are from the studio&apos;s own clock.</source>
        <translation>Les heures viennent de l’horloge du studio.</translation>
    </message>
    <message>
        <source>Use an RFC 3161 time-stamp authority.</source>
        <translation>Utilisez une autorité d’horodatage RFC 3161.</translation>
    </message>
    <message>
        <source>No use was asked for.</source>
        <translation>Aucune utilisation n’a été demandée.</translation>
    </message>
    <message>
        <source>Say which media, territory and term the music is for.</source>
        <translation>Dites pour quels médias, quel territoire et quelle durée est la musique.</translation>
    </message>
    <message>
        <source>%1 may not be used for paid work.</source>
        <translation>%1 ne peut être utilisé pour un travail rémunéré.</translation>
    </message>
    <message>
        <source>Make the parts again with a model licensed for paid work.</source>
        <translation>Refaites les parties avec un modèle sous licence pour un travail rémunéré.</translation>
    </message>
    <message>
        <source>%1 was used on a plan that does not allow %2.</source>
        <translation>%1 a été utilisé avec une formule qui n’autorise pas %2.</translation>
    </message>
    <message>
        <source>Withdraw the use, or make the parts again on a plan that allows it.</source>
        <translation>Retirez l’utilisation, ou refaites les parties avec une formule qui l’autorise.</translation>
    </message>
    <message>
        <source>%1 was used on a free or trial plan; paying later does not change that.</source>
        <translation>%1 a été utilisé avec une formule gratuite ou d’essai ; payer plus tard n’y change rien.</translation>
    </message>
    <message>
        <source>Make the parts again on a paid plan.</source>
        <translation>Refaites les parties avec une formule payante.</translation>
    </message>
    <message>
        <source>The weights of %1 cannot be told from others: %2.</source>
        <translation>Les poids de %1 ne se distinguent pas d’autres : %2.</translation>
    </message>
    <message>
        <source>Make the parts again with weights that their manifest names, or with the rule players.</source>
        <translation>Refaites les parties avec des poids que nomme leur manifeste, ou avec les joueurs à règles.</translation>
    </message>
    <message>
        <source>The maker of %1 does not say what the model learned from.</source>
        <translation>Le fabricant de %1 ne dit pas de quoi le modèle a appris.</translation>
    </message>
    <message>
        <source>Ask the maker for a training-data statement, or use another player.</source>
        <translation>Demandez au fabricant une déclaration sur les données d’apprentissage, ou utilisez un autre joueur.</translation>
    </message>
    <message>
        <source>A lawsuit on %1 is open: %2, %3.</source>
        <translation>Un procès est en cours au sujet de %1 : %2, %3.</translation>
    </message>
    <message>
        <source>Counsel reads the case and accepts or refuses.</source>
        <translation>Le conseil juridique lit l’affaire et accepte ou refuse.</translation>
    </message>
    <message>
        <source>Certificate %1 covers the model %2, not this music.</source>
        <translation>Le certificat %1 porte sur le modèle %2, pas sur cette musique.</translation>
    </message>
    <message>
        <source>We did not keep the licence text of %1.</source>
        <translation>Nous n’avons pas conservé le texte de licence de %1.</translation>
    </message>
    <message>
        <source>Archive the licence text that was in force and record its hash.</source>
        <translation>Archivez le texte de licence en vigueur et consignez son empreinte.</translation>
    </message>
    <message>
        <source>The maker of %1 may keep and learn from what it is given, and %2 forbids that.</source>
        <translation>Le fabricant de %1 peut garder ce qu’on lui donne et en apprendre, et %2 l’interdit.</translation>
    </message>
    <message>
        <source>Make the parts again with a tool that does not learn from its input.</source>
        <translation>Refaites les parties avec un outil qui n’apprend pas de ce qu’on lui donne.</translation>
    </message>
    <message>
        <source>Someone else&apos;s recording, %1, was fed to a model.</source>
        <translation>L’enregistrement d’autrui, %1, a été donné à un modèle.</translation>
    </message>
    <message>
        <source>Make the parts again without it, or license the recording for this.</source>
        <translation>Refaites les parties sans lui, ou obtenez une licence de l’enregistrement pour cela.</translation>
    </message>
    <message>
        <source>A trained AI model, %1, wrote the notes of %2. Where a law, a platform or a client asks whether AI made music, the answer for these parts is yes.</source>
        <translation>Un modèle d’IA entraîné, %1, a écrit les notes de %2. Là où une loi, une plateforme ou un client demande si l’IA a fait de la musique, la réponse pour ces parties est oui.</translation>
    </message>
    <message>
        <source>%1 learned from %2 pieces, %3 % of their notes made by Fermata&apos;s own programs. The credits that the licences of the others ask for are in annex 2; keep this document with the music.</source>
        <translation>%1 a appris de %2 pièces, dont %3 % des notes viennent des programmes de Fermata. Les mentions exigées par les licences des autres sont en annexe 2 ; gardez ce document avec la musique.</translation>
    </message>
    <message>
        <source>No permission for %1.</source>
        <translation>Pas d’autorisation pour %1.</translation>
    </message>
    <message>
        <source>Obtain a licence that allows paid work, or replace the sound.</source>
        <translation>Obtenez une licence pour un travail rémunéré, ou remplacez le son.</translation>
    </message>
    <message>
        <source>Credit “%1” must appear.</source>
        <translation>La mention « %1 » doit figurer.</translation>
    </message>
    <message>
        <source>Place the credit.</source>
        <translation>Placez la mention.</translation>
    </message>
    <message>
        <source>The licence of %1 does not allow this use (%2).</source>
        <translation>La licence de %1 n’autorise pas cette utilisation (%2).</translation>
    </message>
    <message>
        <source>Replace the sound, or withdraw the use.</source>
        <translation>Remplacez le son, ou retirez l’utilisation.</translation>
    </message>
    <message>
        <source>Others may use the same %1: %2.</source>
        <translation>D’autres peuvent utiliser le même élément (%1) : %2.</translation>
    </message>
    <message>
        <source>Accept this, or replace it.</source>
        <translation>Acceptez-le, ou remplacez-le.</translation>
    </message>
    <message>
        <source>The licence of the sound bank %1 is unclear for recordings.</source>
        <translation>La licence de la banque de sons %1 n’est pas claire pour les enregistrements.</translation>
    </message>
    <message>
        <source>Counsel accepts it, or the part is rendered again with another sound.</source>
        <translation>Le conseil juridique l’accepte, ou la partie est refaite avec un autre son.</translation>
    </message>
    <message>
        <source>A reference track was used: %1. See “Reference and temp music”; tell your insurer.</source>
        <translation>Un titre de référence a été utilisé : %1. Voir « Reference and temp music » ; prévenez votre assureur.</translation>
    </message>
    <message>
        <source>The client reads the annex and tells the insurer.</source>
        <translation>Le client lit l’annexe et prévient l’assureur.</translation>
    </message>
    <message>
        <source>The brief asked for something like %1; this needs a report by an independent musicologist.</source>
        <translation>Le brief demandait quelque chose comme %1 ; il faut le rapport d’un musicologue indépendant.</translation>
    </message>
    <message>
        <source>Obtain the report and record its reference, or change the music and the brief.</source>
        <translation>Obtenez le rapport et consignez sa référence, ou changez la musique et le brief.</translation>
    </message>
    <message>
        <source>%1: not yet compared with known music: %2.</source>
        <translation>%1 : pas encore comparé à des musiques connues : %2.</translation>
    </message>
    <message>
        <source>Run the similarity check on the final files.</source>
        <translation>Lancez le contrôle de ressemblance sur les fichiers finals.</translation>
    </message>
    <message>
        <source>%1: %2 is too close to %3 (%4 notes in common, threshold %5); not decided.</source>
        <translation>%1 : %2 est trop proche de %3 (%4 notes en commun, seuil %5) ; non tranché.</translation>
    </message>
    <message>
        <source>A named person listens and decides with a reason, or the part is made again.</source>
        <translation>Une personne nommée écoute et tranche avec un motif, ou la partie est refaite.</translation>
    </message>
    <message>
        <source>%1 judged the match of %2 with %3 acceptable: %4</source>
        <translation>%1 juge acceptable la ressemblance de %2 avec %3 : %4</translation>
    </message>
    <message>
        <source>The client reads the judgement and agrees.</source>
        <translation>Le client lit cet avis et l’accepte.</translation>
    </message>
    <message>
        <source>%1 (%2 items): no run of %3 or more notes in common among the %4 compared; %5 had no line to compare. Other music was not compared.</source>
        <translation>%1 (%2 pièces) : aucune suite de %3 notes communes ou plus parmi %4 comparés ; %5 sans ligne à comparer. D’autres musiques n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>%1: %2: %3.</source>
        <translation>%1 : %2 : %3.</translation>
    </message>
    <message>
        <source>Make them again.</source>
        <translation>Refaites-les.</translation>
    </message>
    <message>
        <source>%1 has not signed over their part: %2.</source>
        <translation>%1 n’a pas cédé sa part : %2.</translation>
    </message>
    <message>
        <source>Enter the signed agreement (employment, assignment or licence) of %1, with its file.</source>
        <translation>Saisissez l’accord signé (emploi, cession ou licence) de %1 avec son fichier.</translation>
    </message>
    <message>
        <source>Writer shares do not add up: %1.</source>
        <translation>Les parts des auteurs ne tombent pas juste : %1.</translation>
    </message>
    <message>
        <source>Correct the writers and their shares so that they make 100 %; programs are no writers.</source>
        <translation>Corrigez les auteurs et leurs parts pour faire 100 % ; un programme n’est pas auteur.</translation>
    </message>
    <message>
        <source>No one may be registered as writer of %1. Others could make similar music; exclusivity is by contract only.</source>
        <translation>Personne ne peut être déclaré auteur de %1. D’autres pourraient faire une musique semblable ; l’exclusivité ne vient que d’un contrat.</translation>
    </message>
    <message>
        <source>Human-written parts: %1. A society may accept the work; it decides itself.</source>
        <translation>Parties écrites par des personnes : %1. Une société peut accepter l’œuvre ; elle décide elle-même.</translation>
    </message>
    <message>
        <source>%1 is a member of %2. File the cue sheet; broadcasters pay performance royalties through their society licences. Check the society&apos;s mandate (performance, film synchronisation).</source>
        <translation>%1 est membre de %2. Déposez la cue sheet ; les diffuseurs paient les droits d’exécution par leurs contrats avec les sociétés. Vérifiez le mandat de la société (exécution, synchronisation).</translation>
    </message>
    <message>
        <source>The producer files the cue sheet and asks %1 about the mandate.</source>
        <translation>La production dépose la cue sheet et interroge %1 sur le mandat.</translation>
    </message>
    <message>
        <source>Already registered by %1.</source>
        <translation>Déjà déclaré par %1.</translation>
    </message>
    <message>
        <source>Have %1 release the registration.</source>
        <translation>Faites lever la déclaration par %1.</translation>
    </message>
    <message>
        <source>Permission for %1 does not cover %2: %3.</source>
        <translation>L’autorisation pour %1 ne couvre pas %2 : %3.</translation>
    </message>
    <message>
        <source>Extend the permission, replace the material, or withdraw the use.</source>
        <translation>Étendez l’autorisation, remplacez le matériau ou retirez l’utilisation.</translation>
    </message>
    <message>
        <source>Complete the cue sheet before air; missing: %1.</source>
        <translation>Complétez la cue sheet avant diffusion ; il manque : %1.</translation>
    </message>
    <message>
        <source>The production company fills in the cue sheet.</source>
        <translation>La société de production remplit la cue sheet.</translation>
    </message>
    <message>
        <source>Complete the commercials sheet; missing: %1.</source>
        <translation>Complétez la fiche publicitaire ; il manque : %1.</translation>
    </message>
    <message>
        <source>The agency fills in the commercials sheet.</source>
        <translation>L’agence remplit la fiche publicitaire.</translation>
    </message>
    <message>
        <source>The machine-readable AI mark required in the EU is missing.</source>
        <translation>Il manque le marquage IA lisible par machine exigé dans l’UE.</translation>
    </message>
    <message>
        <source>Enter the store&apos;s AI tags: track %1, composition %2.</source>
        <translation>Saisissez les mentions IA de la boutique : piste %1, composition %2.</translation>
    </message>
    <message>
        <source>The distributor enters the tags.</source>
        <translation>Le distributeur saisit les mentions.</translation>
    </message>
    <message>
        <source>%1 needs to approve the use of AI in writing first: %2.</source>
        <translation>%1 doit d’abord approuver par écrit que l’IA soit utilisée : %2.</translation>
    </message>
    <message>
        <source>Obtain the client&apos;s written approval and enter it, with its file.</source>
        <translation>Obtenez l’approbation écrite du client et saisissez-la avec son fichier.</translation>
    </message>
    <message>
        <source>Ask your broker whether an AI exclusion applies to your policy: %1.</source>
        <translation>Demandez à votre courtier si une exclusion IA s’applique à votre police : %1.</translation>
    </message>
    <message>
        <source>The client asks the broker; enter the answer, with its file.</source>
        <translation>Le client interroge le courtier ; saisissez la réponse avec son fichier.</translation>
    </message>
    <message>
        <source>%1: a second person must approve (%2).</source>
        <translation>%1 : une seconde personne doit approuver (%2).</translation>
    </message>
    <message>
        <source>Have a person who did not make the music approve every part of this revision.</source>
        <translation>Faites approuver chaque partie de cette révision par une personne qui n’a pas fait la musique.</translation>
    </message>
    <message>
        <source>Rules are from %1; have counsel confirm that they still hold.</source>
        <translation>Les règles datent du %1 ; faites confirmer par le conseil juridique qu’elles valent encore.</translation>
    </message>
    <message>
        <source>Counsel confirms, or installs a newer rule pack.</source>
        <translation>Le conseil juridique confirme, ou installe un paquet de règles plus récent.</translation>
    </message>
    <message>
        <source>before issue to the client</source>
        <translation>avant la remise au client</translation>
    </message>
    <message>
        <source>at first publication</source>
        <translation>à la première publication</translation>
    </message>
    <message>
        <source>before first publication</source>
        <translation>avant la première publication</translation>
    </message>
    <message>
        <source>before first broadcast</source>
        <translation>avant la première diffusion</translation>
    </message>
    <message>
        <source>with the store delivery</source>
        <translation>avec la livraison à la boutique</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>conseil juridique</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>société de production</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>agence</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>distributeur</translation>
    </message>
    <message>
        <source>%1 Accepted by %2 on %3: %4</source>
        <translation>%1 Accepté par %2 le %3 : %4</translation>
    </message>
    <message>
        <source>every element</source>
        <translation>chaque élément</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>il manque : %1</translation>
    </message>
    <message>
        <source>their hash is not recorded</source>
        <translation>leur empreinte n’est pas consignée</translation>
    </message>
    <message>
        <source>they have no manifest</source>
        <translation>ils n’ont pas de manifeste</translation>
    </message>
    <message>
        <source>their manifest names others</source>
        <translation>leur manifeste en nomme d’autres</translation>
    </message>
    <message>
        <source>no derivatives</source>
        <translation>pas de modification</translation>
    </message>
    <message>
        <source>share-alike, not accepted by the client</source>
        <translation>partage à l’identique, non accepté par le client</translation>
    </message>
    <message>
        <source>no agreement is stated</source>
        <translation>aucun accord n’est indiqué</translation>
    </message>
    <message>
        <source>“%1” is stated, but the agreement itself was not given</source>
        <translation>« %1 » est indiqué, mais l’accord même n’a pas été remis</translation>
    </message>
    <message>
        <source>no approval is stated</source>
        <translation>aucune approbation n’est indiquée</translation>
    </message>
    <message>
        <source>“%1” is stated, but the approval itself was not given</source>
        <translation>« %1 » est indiqué, mais l’approbation même n’a pas été remise</translation>
    </message>
    <message>
        <source>no answer is recorded</source>
        <translation>aucune réponse n’est consignée</translation>
    </message>
    <message>
        <source>“%1” is stated, but the answer itself was not given</source>
        <translation>« %1 » est indiqué, mais la réponse même n’a pas été remise</translation>
    </message>
    <message>
        <source>they made revisions and are not among the contributors</source>
        <translation>a fait des révisions et ne figure pas parmi les contributeurs</translation>
    </message>
    <message>
        <source>%1 has a share below zero</source>
        <translation>%1 a une part inférieure à zéro</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1 est un programme</translation>
    </message>
    <message>
        <source>they make %1 %</source>
        <translation>elles font %1 %</translation>
    </message>
    <message>
        <source>no writer is listed for the parts that people wrote</source>
        <translation>aucun auteur n’est indiqué pour les parties écrites par des personnes</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>aucune indiquée</translation>
    </message>
    <message>
        <source>nobody has approved it</source>
        <translation>personne ne l’a approuvée</translation>
    </message>
    <message>
        <source>nobody who did not make the music approved %1</source>
        <translation>personne qui n’ait pas fait la musique n’a approuvé %1</translation>
    </message>
    <message>
        <source>nobody who did not make the music approved %1; %2 also made it</source>
        <translation>personne qui n’ait pas fait la musique n’a approuvé %1 ; %2 l’a aussi faite</translation>
    </message>
    <message>
        <source>the medium is not included</source>
        <translation>le média n’est pas compris</translation>
    </message>
    <message>
        <source>it covers %1 only</source>
        <translation>elle ne couvre que %1</translation>
    </message>
    <message>
        <source>it ends %1</source>
        <translation>elle prend fin le %1</translation>
    </message>
    <message>
        <source>it is not exclusive</source>
        <translation>elle n’est pas exclusive</translation>
    </message>
    <message>
        <source>the same recording that another client received</source>
        <translation>le même enregistrement qu’un autre client a reçu</translation>
    </message>
    <message>
        <source>not looked up among our deliveries to other clients</source>
        <translation>non recherché parmi nos livraisons à d’autres clients</translation>
    </message>
    <message>
        <source>a track without a title</source>
        <translation>un titre sans nom</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>(counsel decides)</source>
        <translation>(le conseil juridique décide)</translation>
    </message>
    <message>
        <source>programme title</source>
        <translation>titre du programme</translation>
    </message>
    <message>
        <source>production company</source>
        <translation>société de production</translation>
    </message>
    <message>
        <source>air date</source>
        <translation>date de diffusion</translation>
    </message>
    <message>
        <source>advertiser or brand</source>
        <translation>annonceur ou marque</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>ad code</source>
        <translation>code publicitaire</translation>
    </message>
    <message>
        <source>first air date</source>
        <translation>date de première diffusion</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>numéro du document</translation>
    </message>
    <message>
        <source>contact for claims</source>
        <translation>contact pour réclamations</translation>
    </message>
    <message>
        <source>signatory (name, role, company)</source>
        <translation>signataire (nom, rôle, société)</translation>
    </message>
    <message>
        <source>PREVIEW: NOT CLEARED. If it were issued now: %1</source>
        <translation>APERÇU : NON AUTORISÉ. S’il était délivré maintenant : %1</translation>
    </message>
    <message>
        <source>NOT CLEARED: do not broadcast or publish. %1 (below).</source>
        <translation>NON AUTORISÉ : ne pas diffuser ni publier. %1 (ci-dessous).</translation>
    </message>
    <message>
        <source>NOT CLEARED for %1 of %2 uses: do not broadcast or publish there. %3 (below).</source>
        <translation>NON AUTORISÉ pour %1 utilisations sur %2 : n’y pas diffuser ni publier. %3 (ci-dessous).</translation>
    </message>
    <message>
        <source>%1, original to this project, cleared for the uses in the table.</source>
        <translation>%1, original à ce projet, autorisé pour les utilisations du tableau.</translation>
    </message>
    <message>
        <source>%1, original to this project, cleared with %2 (below).</source>
        <translation>%1, original à ce projet, autorisé sous %2 (ci-dessous).</translation>
    </message>
    <message>
        <source>%1, not delivered to any other client, cleared for the uses in the table.</source>
        <translation>%1, livré à aucun autre client, autorisé pour les utilisations du tableau.</translation>
    </message>
    <message>
        <source>%1, not delivered to any other client, cleared with %2 (below).</source>
        <translation>%1, livré à aucun autre client, autorisé sous %2 (ci-dessous).</translation>
    </message>
    <message>
        <source>1 reason</source>
        <translation>1 motif</translation>
    </message>
    <message>
        <source>%1 reasons</source>
        <translation>%1 motifs</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 condition</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>%1 conditions</translation>
    </message>
    <message>
        <source>AI-generated</source>
        <translation>Généré par IA</translation>
    </message>
    <message>
        <source>Partly AI-generated</source>
        <translation>Généré en partie par IA</translation>
    </message>
    <message>
        <source>AI-assisted</source>
        <translation>Assisté par IA</translation>
    </message>
    <message>
        <source>Made by people</source>
        <translation>Fait par des personnes</translation>
    </message>
    <message>
        <source>Origin not fully known</source>
        <translation>Origine pas entièrement connue</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, if the society agrees</source>
        <translation>Oui, si la société est d’accord</translation>
    </message>
    <message>
        <source>Yes, if (condition %1)</source>
        <translation>Oui, si (condition %1)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No (reason %1)</source>
        <translation>Non (motif %1)</translation>
    </message>
    <message>
        <source>No: do not register</source>
        <translation>Non : ne pas déclarer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>composition, arrangement, performance; sound by synthesis</source>
        <translation>composition, arrangement, interprétation ; son par synthèse</translation>
    </message>
    <message>
        <source>composition, arrangement, performance; sound by synthesis, and a recording over it</source>
        <translation>composition, arrangement, interprétation ; son par synthèse, et un enregistrement par-dessus</translation>
    </message>
    <message>
        <source>a recording, as imported</source>
        <translation>un enregistrement, tel qu’importé</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>composition edited by hand; sound by synthesis</source>
        <translation>composition retouchée à la main ; son par synthèse</translation>
    </message>
    <message>
        <source>composition edited by hand; sound by synthesis, and a recording over it</source>
        <translation>composition retouchée à la main ; son par synthèse, et un enregistrement par-dessus</translation>
    </message>
    <message>
        <source>composition by hand; sound by synthesis</source>
        <translation>composition à la main ; son par synthèse</translation>
    </message>
    <message>
        <source>composition by hand; sound by synthesis, and a recording over it</source>
        <translation>composition à la main ; son par synthèse, et un enregistrement par-dessus</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5.</source>
        <translation>Dans la section %1, le stem %2 est figé : %3 le %4, à la révision %5.</translation>
    </message>
    <message>
        <source>Section “%1”, %2 is held: %3 approved it on %4 at revision %5.</source>
        <translation>Dans la section « %1 », le stem %2 est figé : %3 l’a approuvé le %4, à la révision %5.</translation>
    </message>
    <message>
        <source>Ask %1, or withdraw approval %2 with a reason.</source>
        <translation>Demandez à %1, ou retirez l’approbation %2 avec un motif.</translation>
    </message>
    <message>
        <source>Cancelled; the alternatives made so far are kept.</source>
        <translation>Annulé ; les variantes déjà faites sont gardées.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Stem “%1” holds imported recordings only; no player plays it.</source>
        <translation>Le stem « %1 » ne contient que des enregistrements importés ; aucun joueur ne le joue.</translation>
    </message>
    <message>
        <source>Nothing is left to remake there: all of it is recordings.</source>
        <translation>Il ne reste rien à refaire là : tout est enregistrement.</translation>
    </message>
    <message>
        <source>The notes of %1 are those it plays already; nothing to do.</source>
        <translation>Les notes de %1 sont celles qu’il joue déjà ; rien à faire.</translation>
    </message>
    <message>
        <source>This alternative (%1) was accepted already.</source>
        <translation>Cette variante (%1) a déjà été acceptée.</translation>
    </message>
    <message>
        <source>Somebody changed the same cells since this alternative was made; ask for new alternatives of %1.</source>
        <translation>Quelqu’un a changé les mêmes cellules depuis cette variante ; demandez de nouvelles variantes de %1.</translation>
    </message>
    <message>
        <source>Effects stand where the form and the picture want them; no player&apos;s feel moves them.</source>
        <translation>Les effets sont là où la forme et l’image les veulent ; aucun jeu ne les déplace.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 lies outside the section, which has %3 ticks.</source>
        <translation>La note au tick %1 de %2 est hors de la section, qui a %3 ticks.</translation>
    </message>
    <message>
        <source>%1 would have %2 notes; a cell holds %3 at most.</source>
        <translation>%1 aurait %2 notes ; une cellule en tient %3 au plus.</translation>
    </message>
    <message>
        <source>The cut at %1 lies outside the cue, which ends at %2.</source>
        <translation>La coupe à %1 est hors du cue, qui finit à %2.</translation>
    </message>
    <message>
        <source>Section %1 is the last one: no held section follows it.</source>
        <translation>La section %1 est la dernière : aucune section figée ne la suit.</translation>
    </message>
    <message>
        <source>The range starts at %1, but the cue ends at %2.</source>
        <translation>La plage commence à %1, mais le cue finit à %2.</translation>
    </message>
    <message>
        <source>The range ends at %1, but the cue ends at %2.</source>
        <translation>La plage finit à %1, mais le cue finit à %2.</translation>
    </message>
    <message>
        <source>There are no style packs in %1.</source>
        <translation>Il n’y a pas de paquets de style dans %1.</translation>
    </message>
    <message>
        <source>The brief cannot be met as it stands. %1</source>
        <translation>Le brief ne peut être satisfait tel quel. %1</translation>
    </message>
    <message>
        <source>The brief says what that of revision %1 says; nothing was stored.</source>
        <translation>Le brief dit ce que dit celui de la révision %1 ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The project has a cue “%1” already.</source>
        <translation>Le projet a déjà un cue « %1 ».</translation>
    </message>
    <message>
        <source>Say why it should be unlocked: whoever approved it has to judge.</source>
        <translation>Dites pourquoi le débloquer : qui l’a approuvé doit en juger.</translation>
    </message>
    <message>
        <source>%1 is not held; it can be changed as it is.</source>
        <translation>%1 n’est pas figé ; on peut le changer tel quel.</translation>
    </message>
    <message>
        <source>Revision %1 is the newest; there is nothing to restore.</source>
        <translation>La révision %1 est la plus récente ; il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Name an older one.</source>
        <translation>Nommez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>Revision %1 and revision %2, the newest, are the same; nothing to restore.</source>
        <translation>La révision %1 et la révision %2, la plus récente, sont identiques ; rien à rétablir.</translation>
    </message>
    <message>
        <source>“%1” (revision %2) cannot be undone alone: %3 changed since (%4).</source>
        <translation>« %1 » (révision %2) ne peut être annulé seul : %3 a changé depuis (%4).</translation>
    </message>
    <message>
        <source>Undo the later edits first, or restore revision %1 whole.</source>
        <translation>Annulez d’abord les modifications suivantes, ou rétablissez la révision %1 entière.</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>Une section a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name of a section has 100 characters at most; this one has %1.</source>
        <translation>Le nom d’une section a 100 caractères au plus ; celui-ci en a %1.</translation>
    </message>
    <message>
        <source>“%1” has a comma or a line break, which no name of a section can have.</source>
        <translation>« %1 » contient une virgule ou un saut de ligne, impossible dans le nom d’une section.</translation>
    </message>
    <message>
        <source>Section %1 is called so already.</source>
        <translation>La section %1 s’appelle déjà ainsi.</translation>
    </message>
    <message>
        <source>Another section is called %1 already.</source>
        <translation>Une autre section s’appelle déjà %1.</translation>
    </message>
    <message>
        <source>No clearance has been issued for this revision.</source>
        <translation>Aucune autorisation n’a été délivrée pour cette révision.</translation>
    </message>
    <message>
        <source>No issued clearance covers revision %1. Issue one first.</source>
        <translation>Aucune autorisation délivrée ne couvre la révision %1. Délivrez-en d’abord une.</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 blocks a requested use of revision %3. Solve what it names and issue a new version.</source>
        <translation>L’autorisation %1, version %2, bloque une utilisation demandée de la révision %3. Réglez ce qu’elle nomme et délivrez une nouvelle version.</translation>
    </message>
    <message>
        <source>Revision %1 is not approved by the final approver yet in: %2. Record the approval first.</source>
        <translation>La révision %1 n’est pas encore approuvée par l’approbateur final dans : %2. Consignez d’abord l’approbation.</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 is the latest that covers revision %3; the pack carries another.</source>
        <translation>L’autorisation %1, version %2, est la plus récente pour la révision %3 ; le paquet en porte une autre.</translation>
    </message>
    <message>
        <source>Clearance %1 version %2 supersedes an earlier one; say why.</source>
        <translation>L’autorisation %1, version %2, en remplace une antérieure ; dites pourquoi.</translation>
    </message>
    <message>
        <source>This would be version %1 of %2.</source>
        <translation>Ce serait la version %1 de %2.</translation>
    </message>
    <message>
        <source>There is no such thing in a project of yours where you are %1. Ask an admin of the studio to add you.</source>
        <translation>Rien de tel dans un projet où vous avez ce rôle (%1). Demandez à l’administration du studio de vous ajouter.</translation>
    </message>
    <message>
        <source>This takes the studio role %1; you are %2. Ask an admin of the studio.</source>
        <translation>Il faut pour cela le rôle %1 ; le vôtre est %2. Demandez à l’administration du studio.</translation>
    </message>
    <message>
        <source>%1 committed revision %2 of “%3” on %4, before this one was ready.</source>
        <translation>%1 a validé la révision %2 de « %3 » le %4, avant que celle-ci soit prête.</translation>
    </message>
    <message>
        <source>Recording the word of %1 needs the evidence (mail or note) attached.</source>
        <translation>Consigner la parole de %1 demande la preuve jointe (courriel ou note).</translation>
    </message>
    <message>
        <source>%1 is not a member of this project; add the person to it first.</source>
        <translation>%1 n’est pas membre de ce projet ; ajoutez d’abord cette personne.</translation>
    </message>
    <message>
        <source>The final approver must be a member of the project; add the person to it first.</source>
        <translation>L’approbateur final doit être membre du projet ; ajoutez d’abord cette personne.</translation>
    </message>
    <message>
        <source>Revision %1 has changed “%2” (%3) since revision %4. Listen to revision %5 and approve that one.</source>
        <translation>La révision %1 a changé « %2 » (%3) depuis la révision %4. Écoutez la révision %5 et approuvez celle-là.</translation>
    </message>
    <message>
        <source>This approval can be withdrawn by %1, the final approver, or a producer of the project.</source>
        <translation>Cette approbation peut être retirée par %1, l’approbateur final ou la production du projet.</translation>
    </message>
    <message>
        <source>Withdrawing an approval needs a reason.</source>
        <translation>Retirer une approbation demande un motif.</translation>
    </message>
    <message>
        <source>This approval was withdrawn by %1 on %2.</source>
        <translation>Cette approbation a été retirée par %1 le %2.</translation>
    </message>
    <message>
        <source>A comment needs a text.</source>
        <translation>Un commentaire a besoin d’un texte.</translation>
    </message>
    <message>
        <source>A reply needs a text.</source>
        <translation>Une réponse a besoin d’un texte.</translation>
    </message>
    <message>
        <source>This comment is settled already.</source>
        <translation>Ce commentaire est déjà résolu.</translation>
    </message>
    <message>
        <source>This comment is open.</source>
        <translation>Ce commentaire est ouvert.</translation>
    </message>
    <message>
        <source>This marker was taken away; make another.</source>
        <translation>Ce marqueur a été retiré ; faites-en un autre.</translation>
    </message>
    <message>
        <source>A marker has a name of 1 to 100 characters.</source>
        <translation>Un marqueur a un nom de 1 à 100 caractères.</translation>
    </message>
    <message>
        <source>The marker stands outside the cue, which is %1 samples long.</source>
        <translation>Le marqueur est hors du cue, long de %1 échantillons.</translation>
    </message>
    <message>
        <source>Section “%1” keeps its name and its key (%2). %3</source>
        <translation>La section « %1 » garde son nom et sa tonalité (%2). %3</translation>
    </message>
    <message>
        <source>Parts of this cue are held, so its %1 stays %2; %3 is refused.</source>
        <translation>Des parties de ce cue sont figées : %1 reste %2 ; %3 est refusé.</translation>
    </message>
    <message>
        <source>A match is judged by a producer or by legal; tell them what you hear.</source>
        <translation>Une ressemblance est jugée par la production ou le juridique ; dites-leur ce que vous entendez.</translation>
    </message>
    <message>
        <source>%1 made revision %2 and does not judge it; legal or another producer does.</source>
        <translation>%1 a fait la révision %2 et n’en juge pas ; le juridique ou une autre production le fait.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>La connexion à la base a été perdue.</translation>
    </message>
    <message>
        <source>“%1” has no revision yet.</source>
        <translation>« %1 » n’a pas encore de révision.</translation>
    </message>
    <message>
        <source>“%1” has no revision %2; the newest is %3.</source>
        <translation>« %1 » n’a pas de révision %2 ; la plus récente est %3.</translation>
    </message>
    <message>
        <source>This work took longer than its lease and was given up; start it again.</source>
        <translation>Ce travail a dépassé son délai et a été abandonné ; relancez-le.</translation>
    </message>
    <message>
        <source>This build has no neural player.</source>
        <translation>Ce programme n’a pas de joueur neuronal.</translation>
    </message>
    <message>
        <source>This build has no learned feel.</source>
        <translation>Ce programme n’a pas de jeu appris.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Il n’y a rien ici qui s’appelle « %2 » (%1).</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3”?</source>
        <translation>Il n’y a rien ici qui s’appelle « %2 » (%1) ; vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Connus : %1.</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>point de synchro</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>drop</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>podcasts</source>
        <translation>podcasts</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streaming</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>harmonie</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>mélodie</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>texture</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>effets</translation>
    </message>
    <message>
        <source>piano</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>electric piano</source>
        <translation>piano électrique</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claviers (touches)</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>orgue</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>cordes</translation>
    </message>
    <message>
        <source>orchestra</source>
        <translation>orchestre</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>cuivres</translation>
    </message>
    <message>
        <source>low brass</source>
        <translation>cuivres graves</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>saxophone</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>flûte</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>clarinette</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>bois</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitare</translation>
    </message>
    <message>
        <source>acoustic guitar</source>
        <translation>guitare acoustique</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>guitare électrique</translation>
    </message>
    <message>
        <source>wah guitar</source>
        <translation>guitare wah-wah</translation>
    </message>
    <message>
        <source>jazz guitar</source>
        <translation>guitare jazz</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>ukulélé</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>banjo</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>mandoline</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>harpe</translation>
    </message>
    <message>
        <source>sub bass</source>
        <translation>sub-basse</translation>
    </message>
    <message>
        <source>slap bass</source>
        <translation>basse slap</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>batterie</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>percussions</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>grosse caisse</translation>
    </message>
    <message>
        <source>snare</source>
        <translation>caisse claire</translation>
    </message>
    <message>
        <source>claps</source>
        <translation>claps</translation>
    </message>
    <message>
        <source>stomps</source>
        <translation>stomps</translation>
    </message>
    <message>
        <source>shaker</source>
        <translation>shaker</translation>
    </message>
    <message>
        <source>tambourine</source>
        <translation>tambourin</translation>
    </message>
    <message>
        <source>hi-hats</source>
        <translation>charleys</translation>
    </message>
    <message>
        <source>cymbals</source>
        <translation>cymbales</translation>
    </message>
    <message>
        <source>toms</source>
        <translation>toms</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>timbales</translation>
    </message>
    <message>
        <source>taiko</source>
        <translation>taiko</translation>
    </message>
    <message>
        <source>cajon</source>
        <translation>cajón</translation>
    </message>
    <message>
        <source>brushes</source>
        <translation>balais</translation>
    </message>
    <message>
        <source>synth</source>
        <translation>synthé</translation>
    </message>
    <message>
        <source>arpeggio</source>
        <translation>arpège</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>plucks</source>
        <translation>plucks</translation>
    </message>
    <message>
        <source>pads</source>
        <translation>nappes</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>bourdon</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>cloches</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>glockenspiel</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>xylophone</translation>
    </message>
    <message>
        <source>marimba</source>
        <translation>marimba</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>vibraphone</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>célesta</translation>
    </message>
    <message>
        <source>music box</source>
        <translation>boîte à musique</translation>
    </message>
    <message>
        <source>vinyl crackle</source>
        <translation>craquement de vinyle</translation>
    </message>
    <message>
        <source>risers</source>
        <translation>risers</translation>
    </message>
    <message>
        <source>impacts</source>
        <translation>impacts</translation>
    </message>
    <message>
        <source>braams</source>
        <translation>braams</translation>
    </message>
    <message>
        <source>vocals</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>chœur</translation>
    </message>
    <message>
        <source>whistle</source>
        <translation>sifflement</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>harmonica</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>accordéon</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>fiddle</source>
        <translation>violon folk</translation>
    </message>
    <message>
        <source>solo cello</source>
        <translation>violoncelle solo</translation>
    </message>
    <message>
        <source>muted trumpet</source>
        <translation>trompette bouchée</translation>
    </message>
    <message>
        <source>french horn</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>clavinet</source>
        <translation>clavinet</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Télévision</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Video on demand (VOD, SVOD)</source>
        <translation>Vidéo à la demande (VOD, SVOD)</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Cinéma</translation>
    </message>
    <message>
        <source>Paid online and social ads</source>
        <translation>Publicité payante en ligne et sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Organic social posts</source>
        <translation>Publications organiques sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>In-store and events</source>
        <translation>Magasins et événements</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Music stores and streaming</source>
        <translation>Boutiques de musique et streaming</translation>
    </message>
    <message>
        <source>Register with a society</source>
        <translation>Déclaration à une société</translation>
    </message>
    <message>
        <source>Register in Content ID</source>
        <translation>Déclaration dans Content ID</translation>
    </message>
    <message>
        <source>tv</source>
        <translation>télévision</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>vod</source>
        <translation>vidéo à la demande</translation>
    </message>
    <message>
        <source>cinema</source>
        <translation>cinéma</translation>
    </message>
    <message>
        <source>online_ads</source>
        <translation>publicité en ligne</translation>
    </message>
    <message>
        <source>organic_social</source>
        <translation>publications organiques sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>in_store</source>
        <translation>magasins et événements</translation>
    </message>
    <message>
        <source>podcast</source>
        <translation>podcast</translation>
    </message>
    <message>
        <source>game</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>store_release</source>
        <translation>boutiques de musique et streaming</translation>
    </message>
    <message>
        <source>society_registration</source>
        <translation>déclaration à une société</translation>
    </message>
    <message>
        <source>content_id</source>
        <translation>Content ID</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>WORLD</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>in perpetuity</source>
        <translation>à perpétuité</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mois</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>territory not said</source>
        <translation>territoire non dit</translation>
    </message>
    <message>
        <source>term not said</source>
        <translation>durée non dite</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>exclusif</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>non exclusif</translation>
    </message>
    <message>
        <source>exclusive, by contract only</source>
        <translation>exclusif, par contrat seulement</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a cue&apos;s</source>
        <translation>d’un cue</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>production</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>composition</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>juridique</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>sous conditions</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>approval recorded by %1 for %2</source>
        <translation>approbation consignée par %1 pour %2</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Impossible d’écrire %1 : %2. Libérez de la place et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Cannot write the chunk %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Impossible d’écrire le bloc %1 : %2. Libérez de la place et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Cannot write the chunk %1: %2.</source>
        <translation>Impossible d’écrire le bloc %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot store the chunk %1: %2.</source>
        <translation>Impossible de ranger le bloc %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot store the chunk %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Impossible de ranger le bloc %1 : %2. Libérez de la place et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2.</source>
        <translation>Impossible de créer le dossier %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot create the folder %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Impossible de créer le dossier %1 : %2. Libérez de la place et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Cannot move the pack to %1: %2.</source>
        <translation>Impossible de déplacer le paquet vers %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot move the pack to %1: %2. Free some space and try again; nothing was changed.</source>
        <translation>Impossible de déplacer le paquet vers %1 : %2. Libérez de la place et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Cannot open %1: %2.</source>
        <translation>Impossible d’ouvrir %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot lock %1: %2.</source>
        <translation>Impossible de verrouiller %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot look at %1: %2.</source>
        <translation>Impossible de consulter %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>Impossible de lancer %1 : %2.</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>Impossible d’exécuter %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is a folder; a file is needed here.</source>
        <translation>%1 est un dossier ; il faut ici un fichier.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no audio that can be imported (%2); give a WAV, FLAC or AIFF file.</source>
        <translation>%1 n’est pas un son que l’on puisse reprendre (%2) ; donnez un fichier WAV, FLAC ou AIFF.</translation>
    </message>
    <message>
        <source>%1 holds lossy or unusual audio; give the original as WAV, FLAC or AIFF.</source>
        <translation>%1 contient un son compressé avec pertes ou inhabituel ; donnez l’original en WAV, FLAC ou AIFF.</translation>
    </message>
    <message>
        <source>%1 has %2 channels; give a mono or stereo file.</source>
        <translation>%1 a %2 canaux ; donnez un fichier mono ou stéréo.</translation>
    </message>
    <message>
        <source>%1 has a rate of %2 Hz; give 8 to 384 kHz.</source>
        <translation>%1 a une fréquence de %2 Hz ; il en faut 8 à 384 kHz.</translation>
    </message>
    <message>
        <source>%1 holds no sound.</source>
        <translation>%1 ne contient aucun son.</translation>
    </message>
    <message>
        <source>%1 is longer than one hour; give the part that is meant.</source>
        <translation>%1 dure plus d’une heure ; donnez la partie voulue.</translation>
    </message>
    <message>
        <source>%1 is silent.</source>
        <translation>%1 est muet.</translation>
    </message>
    <message>
        <source>%1 peaks more than 24 dB above full scale; export it at a lower level.</source>
        <translation>%1 dépasse la pleine échelle de plus de 24 dB ; exportez-le à un niveau plus bas.</translation>
    </message>
    <message>
        <source>The 2-pop would lie before 00:00:00:00: picture starts at %1. Choose a later picture start or leave the 2-pop out.</source>
        <translation>Le 2-pop tomberait avant 00:00:00:00 : l’image commence à %1. Choisissez un début d’image plus tardif ou omettez le 2-pop.</translation>
    </message>
    <message>
        <source>The audio for %1 is not stereo: %2 samples is an odd number.</source>
        <translation>Le son pour %1 n’est pas stéréo : %2 échantillons est un nombre impair.</translation>
    </message>
    <message>
        <source>The audio for %1 is not stereo.</source>
        <translation>Le son pour %1 n’est pas stéréo.</translation>
    </message>
    <message>
        <source>The audio for %1 leaves 24 bits at frame %2: %3.</source>
        <translation>Le son pour %1 dépasse 24 bits à la trame %2 : %3.</translation>
    </message>
    <message>
        <source>%1 would be larger than 4 GiB, which a WAV file cannot hold. Deliver the cue in parts of less than four hours.</source>
        <translation>%1 dépasserait 4 Gio, ce qu’un fichier WAV ne peut contenir. Livrez le cue en parties de moins de quatre heures.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Check that the disk has room and the folder is writable.</source>
        <translation>%1 ne peut être écrit : %2. Vérifiez qu’il reste de la place et que le dossier est inscriptible.</translation>
    </message>
    <message>
        <source>An MP3 cannot have %1 kbit/s; choose 32 to 320.</source>
        <translation>Un MP3 ne peut avoir %1 kbit/s ; choisissez de 32 à 320.</translation>
    </message>
    <message>
        <source>This libsndfile cannot write MP3: %1 Install libsndfile 1.1 or newer with MP3 support.</source>
        <translation>Cette libsndfile ne sait pas écrire de MP3 : %1 Installez libsndfile 1.1 ou plus récent avec MP3.</translation>
    </message>
    <message>
        <source>The pack of “%1” cannot be written: %2.</source>
        <translation>Le paquet de « %1 » ne peut être écrit : %2.</translation>
    </message>
    <message>
        <source>it has no stems</source>
        <translation>il n’a pas de stems</translation>
    </message>
    <message>
        <source>%1 exists already and is not empty. Choose another folder, or move it away: a delivered pack is never overwritten.</source>
        <translation>%1 existe déjà et n’est pas vide. Choisissez un autre dossier ou déplacez-le : un paquet livré n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Writing the pack was cancelled.</source>
        <translation>L’écriture du paquet a été annulée.</translation>
    </message>
    <message>
        <source>A pack needs an issued clearance; clear the cue first or deliver a preview.</source>
        <translation>Un paquet demande une autorisation délivrée ; faites-la d’abord pour ce cue, ou livrez un aperçu.</translation>
    </message>
    <message>
        <source>%1 names another hash for %2 than the file has. Clear this revision again.</source>
        <translation>%1 donne pour %2 une autre empreinte que celle du fichier. Refaites l’autorisation de cette révision.</translation>
    </message>
    <message>
        <source>“%1” is no file name for a pack: it must be plain ASCII without spaces, at most 80 characters, below data/.</source>
        <translation>« %1 » n’est pas un nom de fichier pour un paquet : de l’ASCII sans espaces, 80 caractères au plus, sous data/.</translation>
    </message>
    <message>
        <source>The pack has two files named “%1”.</source>
        <translation>Le paquet a deux fichiers nommés « %1 ».</translation>
    </message>
    <message>
        <source>%1 was written by somebody else meanwhile.</source>
        <translation>%1 a été écrit entre-temps par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 is not named in the clearance; issue a new version.</source>
        <translation>%1 n’est pas nommé dans l’autorisation ; délivrez une nouvelle version.</translation>
    </message>
    <message>
        <source>%1 is not the file that was cleared; issue a new version.</source>
        <translation>%1 n’est pas le fichier couvert par l’autorisation ; délivrez une nouvelle version.</translation>
    </message>
    <message>
        <source>The chunk %1 is missing. Restore it from a backup.</source>
        <translation>Le bloc %1 manque. Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The chunks in %1 cannot be listed: %2.</source>
        <translation>Les blocs de %1 ne peuvent être listés : %2.</translation>
    </message>
    <message>
        <source>Rendering was cancelled; nothing was changed.</source>
        <translation>Le rendu a été annulé ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>The database went away; nothing was changed. Try again.</source>
        <translation>La base de données a disparu ; rien n’a été changé. Réessayez.</translation>
    </message>
    <message>
        <source>The database went away in the middle of a commit: whether the change was made is unknown. The next command finds out; look at the result before you repeat this one.</source>
        <translation>La base a disparu au milieu d’une validation : on ne sait si le changement est fait. L’action suivante le dira ; regardez le résultat avant de répéter celle-ci.</translation>
    </message>
    <message>
        <source>The database at %1 refuses this login: %2</source>
        <translation>La base de données %1 refuse cet identifiant : %2</translation>
    </message>
    <message>
        <source>There is no such database at %1: %2</source>
        <translation>Il n’y a pas de telle base à %1 : %2</translation>
    </message>
    <message>
        <source>The database at %1 cannot be reached; nothing was changed. %2</source>
        <translation>La base de données %1 est injoignable ; rien n’a été changé. %2</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot;, port %2 failed: FATAL: %3</source>
        <translation>serveur « %1 », port %2 : %3</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot; (%2), port %3 failed: FATAL: %4</source>
        <translation>serveur « %1 » (%2), port %3 : %4</translation>
    </message>
    <message>
        <source>connection to server on socket &quot;%1&quot; failed: FATAL: %2</source>
        <translation>serveur sur « %1 » : %2</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot;, port %2 failed: Connection refused Is the server running on that host and accepting TCP/IP connections?</source>
        <translation>serveur « %1 », port %2 : connexion refusée. Le serveur tourne-t-il et accepte-t-il les connexions ?</translation>
    </message>
    <message>
        <source>connection to server at &quot;%1&quot; (%2), port %3 failed: Connection refused Is the server running on that host and accepting TCP/IP connections?</source>
        <translation>serveur « %1 » (%2), port %3 : connexion refusée. Le serveur tourne-t-il et accepte-t-il les connexions ?</translation>
    </message>
    <message>
        <source>could not translate host name &quot;%1&quot; to address: %2.</source>
        <translation>Le serveur « %1 » est introuvable : %2.</translation>
    </message>
    <message>
        <source>password authentication failed for user &quot;%1&quot;.</source>
        <translation>le nom « %1 » ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>fe_sendauth: no password supplied.</source>
        <translation>il manque le mot de passe.</translation>
    </message>
    <message>
        <source>role &quot;%1&quot; does not exist.</source>
        <translation>l’identifiant « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>database &quot;%1&quot; does not exist.</source>
        <translation>la base « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>The database %1 has no Fermata schema yet; an administrator of the server must migrate it.</source>
        <translation>La base %1 n’est pas encore préparée pour Fermata ; l’administration du serveur doit le faire.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is newer than the %2 that this program knows. Install the newer Fermata that made it.</source>
        <translation>La base a le schéma %1, plus récent que le %2 connu de ce programme. Installez le Fermata plus récent qui l’a faite.</translation>
    </message>
    <message>
        <source>This work lost its lease before it ended; its result does not count.</source>
        <translation>Ce travail a été abandonné avant la fin ; son résultat ne compte pas.</translation>
    </message>
    <message>
        <source>A text contains a NUL character, which cannot be stored; remove it.</source>
        <translation>Un texte contient un caractère NUL, impossible à enregistrer ; retirez-le.</translation>
    </message>
    <message>
        <source>There is no %1 %2 that you may see.</source>
        <translation>Rien que vous puissiez voir sous %2 (%1).</translation>
    </message>
    <message>
        <source>There is no take %1 in this project.</source>
        <translation>Il n’y a pas de prise %1 dans ce projet.</translation>
    </message>
    <message>
        <source>There is no print %1 in this project.</source>
        <translation>Il n’y a pas de rendu %1 dans ce projet.</translation>
    </message>
    <message>
        <source>The database&apos;s supervisor (%1) ended without an answer. Its log is %2.</source>
        <translation>Le superviseur de la base (%1) s’est arrêté sans répondre. Son journal est %2.</translation>
    </message>
    <message>
        <source>The database&apos;s supervisor stops as often as it is started. Its log is %1.</source>
        <translation>Le superviseur de la base s’arrête à chaque lancement. Son journal est %1.</translation>
    </message>
    <message>
        <source>Another supervisor (process %1) holds %2 and does not answer. End it with “kill %3” and try again.</source>
        <translation>Un autre superviseur (processus %1) tient %2 et ne répond pas. Arrêtez-le avec « kill %3 » et réessayez.</translation>
    </message>
    <message>
        <source>A restore into %1 did not finish. Remove that folder and restore the backup again.</source>
        <translation>Une restauration dans %1 n’a pas abouti. Retirez ce dossier et restaurez de nouveau la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be put into place: %2.</source>
        <translation>La sauvegarde %1 ne peut être mise en place : %2.</translation>
    </message>
    <message>
        <source>The new database cannot be put into place: %1.</source>
        <translation>La nouvelle base ne peut être mise en place : %1.</translation>
    </message>
    <message>
        <source>PostgreSQL refuses to run as root and there is no account “fermata” or “postgres” to run it as.</source>
        <translation>PostgreSQL refuse de tourner en root et il n’y a pas de compte « fermata » ou « postgres » pour cela.</translation>
    </message>
    <message>
        <source>The account “%1”, which runs PostgreSQL here, may not enter %2. Set FERMATA_HOME to a folder that it can reach, such as /var/lib/fermata.</source>
        <translation>Le compte « %1 », qui fait tourner PostgreSQL ici, ne peut entrer dans %2. Donnez à FERMATA_HOME un dossier qu’il atteint, comme /var/lib/fermata.</translation>
    </message>
    <message>
        <source>The data was written by PostgreSQL %1, which is not installed. Install it with “apt-get install %2”.</source>
        <translation>Les données viennent de PostgreSQL %1, qui n’est pas installé. Installez-le avec « apt-get install %2 ».</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>Le dossier de données %1 est inutilisable : %2.</translation>
    </message>
    <message>
        <source>The data folder %1 holds other files and belongs to root. Choose an empty or a new folder.</source>
        <translation>Le dossier de données %1 contient d’autres fichiers et appartient à root. Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>The data folder %1 belongs to the account “%2”. Work as that account, or set FERMATA_HOME to a folder of your own.</source>
        <translation>Le dossier de données %1 appartient au compte « %2 ». Travaillez sous ce compte, ou donnez à FERMATA_HOME un dossier à vous.</translation>
    </message>
    <message>
        <source>The socket folder %1 is too long: a socket&apos;s path has at most 107 bytes. Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>Le dossier de socket %1 est trop long : 107 octets au plus. Donnez à XDG_RUNTIME_DIR un dossier plus court.</translation>
    </message>
    <message>
        <source>%1 is not a private folder of the account “%2”. Somebody else made it: remove it and try again.</source>
        <translation>%1 n’est pas un dossier privé du compte « %2 ». Quelqu’un d’autre l’a fait : retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>PostgreSQL (process %1) was started by hand on %2. Stop it and try again.</source>
        <translation>PostgreSQL (processus %1) a été lancé à la main sur %2. Arrêtez-le et réessayez.</translation>
    </message>
    <message>
        <source>No learned feel is installed (“%1” cannot be read); use feel=style.</source>
        <translation>Aucun jeu appris n’est installé (« %1 » est illisible) ; utilisez celui du style.</translation>
    </message>
    <message>
        <source>This build has no learned feel; use feel=style.</source>
        <translation>Ce programme n’a pas de jeu appris ; utilisez celui du style.</translation>
    </message>
    <message>
        <source>No trained weights are installed (there is no “%1”).</source>
        <translation>Aucun poids entraîné n’est installé (« %1 » n’existe pas).</translation>
    </message>
    <message>
        <source>A project keeps its client, name and uses; only its final approver changes.</source>
        <translation>Un projet garde son client, son nom et ses utilisations ; seul son approbateur final change.</translation>
    </message>
    <message>
        <source>There is no such cue in a project of yours.</source>
        <translation>Il n’y a pas de tel cue dans vos projets.</translation>
    </message>
    <message>
        <source>Only a person of the studio commits a revision; this login belongs to nobody.</source>
        <translation>Seule une personne du studio valide une révision ; cet identifiant n’est à personne.</translation>
    </message>
    <message>
        <source>%1 committed revision %2 of “%3” on %4, before this one was ready. Run the same command again: it then starts from revision %5.</source>
        <translation>%1 a validé la révision %2 de « %3 » le %4, avant que celle-ci soit prête. Réessayez : on partira de la révision %5.</translation>
    </message>
    <message>
        <source>Stem “%1” cannot be renamed, given another role or retired. %2</source>
        <translation>Le stem « %1 » ne peut être renommé, changé de rôle ni retiré. %2</translation>
    </message>
    <message>
        <source>Stem “%1” cannot come into a section that is held whole, because its mix would change. %2</source>
        <translation>Le stem « %1 » ne peut entrer dans une section figée en entier : son mixage changerait. %2</translation>
    </message>
    <message>
        <source>Section “%1”, stem “%2” differs from revision %3 although nobody asked to change it. Ask for that cell too, or keep its audio.</source>
        <translation>Section « %1 », stem « %2 » : diffère de la révision %3 sans que personne l’ait demandé. Demandez aussi cette cellule, ou gardez son audio.</translation>
    </message>
    <message>
        <source>Section “%1”, stem “%2” of revision %3 is gone although nobody asked to change it.</source>
        <translation>Section « %1 », stem « %2 » de la révision %3 : disparu sans que personne l’ait demandé.</translation>
    </message>
    <message>
        <source>The master of section “%1” differs from revision %2 although nobody asked to change that section.</source>
        <translation>Le master de la section « %1 » diffère de la révision %2 sans que personne ait demandé de changer cette section.</translation>
    </message>
    <message>
        <source>Section “%1” has moved: sections keep their order from revision to revision.</source>
        <translation>La section « %1 » a bougé : les sections gardent leur ordre d’une révision à l’autre.</translation>
    </message>
    <message>
        <source>This revision has no %1 “%2”; it has %3.</source>
        <translation>Cette révision n’a rien qui s’appelle « %2 » (%1) ; elle a %3.</translation>
    </message>
    <message>
        <source>There is no such approval in a project of yours.</source>
        <translation>Il n’y a pas de telle approbation dans vos projets.</translation>
    </message>
    <message>
        <source>“%1” has no revision %2.</source>
        <translation>« %1 » n’a pas de révision %2.</translation>
    </message>
    <message>
        <source>The comment stands outside the cue, which is %1 samples long.</source>
        <translation>Le commentaire est hors du cue, long de %1 échantillons.</translation>
    </message>
    <message>
        <source>This revision has no stem “%1”.</source>
        <translation>Cette révision n’a pas de stem « %1 ».</translation>
    </message>
    <message>
        <source>Only a person of the studio works on clearances.</source>
        <translation>Seule une personne du studio travaille aux autorisations.</translation>
    </message>
    <message>
        <source>There is no revision %1 of this cue.</source>
        <translation>Il n’y a pas de révision %1 de ce cue.</translation>
    </message>
    <message>
        <source>The login “%1” belongs to nobody in this studio. Ask an admin of the studio to add you.</source>
        <translation>L’identifiant « %1 » n’est à personne dans ce studio. Demandez à l’administration du studio de vous ajouter.</translation>
    </message>
    <message>
        <source>%1 %2 exists already with other content; take a new id.</source>
        <translation>%1 %2 existe déjà avec un autre contenu ; réessayez.</translation>
    </message>
    <message>
        <source>There is no such client in this studio.</source>
        <translation>Il n’y a pas de tel client dans ce studio.</translation>
    </message>
    <message>
        <source>There is no role “%1”; known: producer, composer, client, legal, admin.</source>
        <translation>Il n’y a pas de rôle « %1 » ; connus : production, composition, client, juridique, administration.</translation>
    </message>
    <message>
        <source>“%1” is in this studio already, as %2. Use another name, or add the person to a project.</source>
        <translation>« %1 » est déjà dans ce studio (%2). Utilisez un autre nom, ou ajoutez la personne à un projet.</translation>
    </message>
    <message>
        <source>“%1” is %2 in this studio and cannot be %3 of a project.</source>
        <translation>« %1 » est %2 dans ce studio et ne peut être %3 d’un projet.</translation>
    </message>
    <message>
        <source>This alternative was accepted by %1 on %2: it is revision %3.</source>
        <translation>Cette variante a été acceptée par %1 le %2 : c’est la révision %3.</translation>
    </message>
    <message>
        <source>There is no such alternative of “%1”.</source>
        <translation>Il n’y a pas de telle variante de « %1 ».</translation>
    </message>
    <message>
        <source>A clearance covers revisions of cues of one project; one of those named does not exist there.</source>
        <translation>Une autorisation couvre des révisions de cues d’un seul projet ; l’une de celles nommées n’y existe pas.</translation>
    </message>
    <message>
        <source>Only staff of the studio see its figures.</source>
        <translation>Seul le personnel du studio voit ses chiffres.</translation>
    </message>
    <message>
        <source>A match is judged by a producer or by legal of the project; %1 is neither.</source>
        <translation>Une ressemblance est jugée par la production ou le juridique du projet ; %1 n’est ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Another client of the studio has a contact called “%1”. Add the company to the name to tell them apart.</source>
        <translation>Un autre client du studio a un contact nommé « %1 ». Ajoutez la société au nom pour les distinguer.</translation>
    </message>
    <message>
        <source>A comment is assigned to staff of its project; add the person to it first.</source>
        <translation>Un commentaire s’attribue au personnel du projet ; ajoutez d’abord cette personne.</translation>
    </message>
    <message>
        <source>“%1” has no revision yet; a marker stands in what was made.</source>
        <translation>« %1 » n’a pas encore de révision ; un marqueur se place dans ce qui est fait.</translation>
    </message>
    <message>
        <source>There is no such marker.</source>
        <translation>Ce marqueur n’existe pas.</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed.</source>
        <translation>PostgreSQL n’est pas installé.</translation>
    </message>
    <message>
        <source>%1 is empty; write what the music should be, for example “60-second hopeful spot, builds to 0:45”.</source>
        <translation>%1 est vide ; écrivez ce que la musique doit être, par exemple « spot de 60 secondes, plein d’espoir, monte jusqu’à 0:45 ».</translation>
    </message>
    <message>
        <source>The brief</source>
        <translation>Le brief</translation>
    </message>
    <message>
        <source>Nothing in this brief was understood: “%1”.</source>
        <translation>Rien de ce brief n’a été compris : « %1 ».</translation>
    </message>
    <message>
        <source>Say at least a length, a mood or a style.</source>
        <translation>Dites au moins une durée, une ambiance ou un style.</translation>
    </message>
    <message>
        <source>Field “%1” is missing; it must be %2.</source>
        <translation>Le champ « %1 » manque ; il doit être %2.</translation>
    </message>
    <message>
        <source>Field “%1” is %2; it must be %3.</source>
        <translation>Le champ « %1 » est %2 ; il doit être %3.</translation>
    </message>
    <message>
        <source>Field “%1” is %2; it must be an object with the fields %3.</source>
        <translation>Le champ « %1 » est %2 ; il doit être un objet avec les champs %3.</translation>
    </message>
    <message>
        <source>Field “%1” is missing; a use needs media, territory and term.</source>
        <translation>Le champ « %1 » manque ; une utilisation demande média, territoire et durée.</translation>
    </message>
    <message>
        <source>Field “%1” holds “%2”, which is no ISO 3166 country code. “EU”, “EEA” and “WORLD” are allowed too.</source>
        <translation>Le champ « %1 » contient « %2 », qui n’est pas un code de pays ISO 3166. « EU », « EEA » et « WORLD » sont permis aussi.</translation>
    </message>
    <message>
        <source>Field “%1” holds “%2”, which is no ISO 3166 country code; near: %3. “EU”, “EEA” and “WORLD” are allowed too.</source>
        <translation>Le champ « %1 » contient « %2 », qui n’est pas un code de pays ISO 3166 ; proches : %3. « EU », « EEA » et « WORLD » sont permis aussi.</translation>
    </message>
    <message>
        <source>%1: likeness is a share from 0 (all new) to 1 (as it was), without a sign.</source>
        <translation>%1 : la ressemblance est une part de 0 (tout neuf) à 1 (comme avant), sans signe.</translation>
    </message>
    <message>
        <source>%1 names no stem; write it like “melody.keep=rhythm”.</source>
        <translation>%1 ne nomme aucun stem ; écrivez par exemple « melody.keep=rhythm ».</translation>
    </message>
    <message>
        <source>%1: drums have no pitches, so that keeping their rhythm keeps everything; use “%2.likeness=0.7”.</source>
        <translation>%1 : la batterie n’a pas de hauteurs ; en garder le rythme, c’est tout garder. Utilisez « %2.likeness=0.7 ».</translation>
    </message>
    <message>
        <source>%1: effects mark the form and have no line of their own to keep.</source>
        <translation>%1 : les effets marquent la forme et n’ont pas de ligne à garder.</translation>
    </message>
    <message>
        <source>“%1” changes nothing; write it like “energy=+0.3”, “melody.density=0.5” or “bass.plays=0”.</source>
        <translation>« %1 » ne change rien ; écrivez par exemple « energy=+0.3 », « melody.density=0.5 » ou « bass.plays=0 ».</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a number; write it like “energy=+0.3”, “melody.density=0.5” or “bass.plays=0”.</source>
        <translation>« %1 » dans « %2 » n’est pas un nombre ; écrivez par exemple « energy=+0.3 », « melody.density=0.5 » ou « bass.plays=0 ».</translation>
    </message>
    <message>
        <source>“%1”: effects stand where the form and the picture want them, to the tick; no player&apos;s feel moves them.</source>
        <translation>« %1 » : les effets sont au tick près là où la forme et l’image les veulent ; aucun jeu ne les déplace.</translation>
    </message>
    <message>
        <source>“%1”: values run from 0 to 1, and changes from -1 to +1.</source>
        <translation>« %1 » : les valeurs vont de 0 à 1, les changements de -1 à +1.</translation>
    </message>
    <message>
        <source>“%1”: “plays” is 0 or 1.</source>
        <translation>« %1 » : « plays » vaut 0 ou 1.</translation>
    </message>
    <message>
        <source>“%1” keeps something of an older take; a brief has none.</source>
        <translation>« %1 » garde quelque chose d’une prise plus ancienne ; un brief n’en a pas.</translation>
    </message>
    <message>
        <source>“length” is %1; the shortest cue is 0:05.000.</source>
        <translation>La durée est %1 ; le cue le plus court dure 0:05.000.</translation>
    </message>
    <message>
        <source>“length” is %1; the longest cue is 60:00. Compose it in parts.</source>
        <translation>La durée est %1 ; le cue le plus long dure 60:00. Composez-le par parties.</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; the nearest tempo that meets it is %4 bpm.</source>
        <translation>À %1 bpm le point de synchro à %2 tombe à %3 ms de là ; le tempo le plus proche qui l’atteint est %4 bpm.</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; no tempo near it meets this hit (too close to the start, the end or another hit), so move or drop it.</source>
        <translation>À %1 bpm le point de synchro à %2 tombe à %3 ms de là ; aucun tempo proche ne l’atteint (trop près du début, de la fin ou d’un autre point de synchro). Déplacez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>“length”: no whole number of bars fills %1 at %2 bpm with this ending; the nearest tempo is %3 bpm.</source>
        <translation>Aucun nombre entier de mesures ne remplit %1 à %2 bpm avec cette fin ; le tempo le plus proche est %3 bpm.</translation>
    </message>
    <message>
        <source>“length”: no whole number of bars fills %1 at %2 bpm with this ending; another ending or length would do.</source>
        <translation>Aucun nombre entier de mesures ne remplit %1 à %2 bpm avec cette fin ; une autre fin ou durée conviendrait.</translation>
    </message>
    <message>
        <source>No whole number of bars fits this length at this tempo.</source>
        <translation>Aucun nombre entier de mesures ne tient dans cette durée à ce tempo.</translation>
    </message>
    <message>
        <source>“stem_count” is %1; a cue has 4 to 6 stems. The nearest is %2.</source>
        <translation>On demande %1 stems ; un cue en a 4 à 6. Le plus proche est %2.</translation>
    </message>
    <message>
        <source>“stems” names %1; a cue has 4 to 6 of %2.</source>
        <translation>On en nomme %1 ; un cue a 4 à 6 stems parmi %2.</translation>
    </message>
    <message>
        <source>“stems[%1]” is %2; the style %3 has %4. Leave it out or choose another style.</source>
        <translation>On demande le stem %2 (numéro %1) ; le style %3 a %4. Omettez-le ou choisissez un autre style.</translation>
    </message>
    <message>
        <source>“stem_count” is %1; the style %2 has %3. The nearest is %4.</source>
        <translation>On demande %1 stems ; le style %2 a %3. Le plus proche est %4.</translation>
    </message>
    <message>
        <source>“unwanted” (%1) leaves %2 stems of the style %3; a cue needs 4. Allow one of them or choose another style.</source>
        <translation>Sans %1 il reste %2 stems du style %3 ; un cue en demande 4. Permettez-en un ou choisissez un autre style.</translation>
    </message>
    <message>
        <source>“%1” is not a key; write it like “D minor”, “F# major” or “A dorian”.</source>
        <translation>« %1 » n’est pas une tonalité ; écrivez par exemple « D minor », « F# major » ou « A dorian ».</translation>
    </message>
    <message>
        <source>“%1” is not a timecode at %2 frames a second: %3</source>
        <translation>« %1 » n’est pas un timecode à %2 images par seconde : %3</translation>
    </message>
    <message>
        <source>a part is too large.</source>
        <translation>une partie est trop grande.</translation>
    </message>
    <message>
        <source>write hh:mm:ss:ff.</source>
        <translation>écrivez hh:mm:ss:ff.</translation>
    </message>
    <message>
        <source>hours end at 23, minutes and seconds at 59.</source>
        <translation>les heures vont jusqu’à 23, les minutes et secondes jusqu’à 59.</translation>
    </message>
    <message>
        <source>frames end at %1.</source>
        <translation>les images vont jusqu’à %1.</translation>
    </message>
    <message>
        <source>this frame number is dropped; the minute starts at frame %1.</source>
        <translation>ce numéro d’image est sauté ; la minute commence à l’image %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write seconds (45.2), m:ss (0:45.200) or a timecode (01:00:45:00).</source>
        <translation>« %1 » n’est pas un temps ; écrivez des secondes (45.2), m:ss (0:45.200) ou un timecode (01:00:45:00).</translation>
    </message>
    <message>
        <source>“%1” lies before the picture start %2.</source>
        <translation>« %1 » est avant le début de l’image %2.</translation>
    </message>
    <message>
        <source>The %1 says “%2”, which a clearance must not claim; word it differently.</source>
        <translation>%1 : il y est dit « %2 », ce qu’une autorisation ne doit pas affirmer ; dites-le autrement.</translation>
    </message>
    <message>
        <source>%1 version %2 supersedes another; say why in one sentence.</source>
        <translation>%1, version %2, en remplace une autre ; dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>A clearance needs at least one cue.</source>
        <translation>Une autorisation demande au moins un cue.</translation>
    </message>
    <message>
        <source>The cues of one clearance must belong to one project; “%1” does not.</source>
        <translation>Les cues d’une autorisation doivent être d’un seul projet ; « %1 » n’en est pas.</translation>
    </message>
    <message>
        <source>This JSON is no clearance: its format is not fermata-clearance-1.</source>
        <translation>Ce JSON n’est pas une autorisation : son format n’est pas fermata-clearance-1.</translation>
    </message>
    <message>
        <source>%1: field “%2” is missing; a contributor has a name.</source>
        <translation>%1 : le champ « %2 » manque ; un contributeur a un nom.</translation>
    </message>
    <message>
        <source>%1: a decision is not written into a file.</source>
        <translation>%1 : une décision ne s’écrit pas dans un fichier.</translation>
    </message>
    <message>
        <source>%1: field “contributors” must be a list of people.</source>
        <translation>%1 : le champ « contributors » doit être une liste de personnes.</translation>
    </message>
    <message>
        <source>%1 must hold an array of uses, or an object with “uses”.</source>
        <translation>%1 doit contenir une liste d’utilisations, ou un objet avec « uses ».</translation>
    </message>
    <message>
        <source>The nearest bar line to %1 is at %2, where a section begins already; nothing to cut.</source>
        <translation>La barre de mesure la plus proche de %1 est à %2, où une section commence déjà ; rien à couper.</translation>
    </message>
    <message>
        <source>No old ring-out sounds in %1: it already follows %2 as it is now.</source>
        <translation>Aucune ancienne résonance dans %1 : elle suit déjà %2 tel qu’il est.</translation>
    </message>
    <message>
        <source>The range %1 to %2 is reversed or empty.</source>
        <translation>La plage %1 à %2 est inversée ou vide.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has no length.</source>
        <translation>La note au tick %1 de %2 n’a pas de durée.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has key %3; keys go from 0 to 127.</source>
        <translation>La note au tick %1 de %2 a la touche %3 ; les touches vont de 0 à 127.</translation>
    </message>
    <message>
        <source>The note at tick %1 of %2 has velocity %3; velocities go from 1 to 127.</source>
        <translation>La note au tick %1 de %2 a la vélocité %3 ; elle va de 1 à 127.</translation>
    </message>
    <message>
        <source>“%1” names %2 %3s; use an id: %4.</source>
        <translation>« %1 » en désigne %2 (%3) ; utilisez un identifiant : %4.</translation>
    </message>
    <message>
        <source>“%1” names no player. Write “neural”, “auto”, “rules”, or roles like “rhythm=rules,melody=neural”.</source>
        <translation>« %1 » ne nomme aucun joueur. Écrivez « neural », « auto », « rules » ou des rôles comme « rhythm=rules,melody=neural ».</translation>
    </message>
    <message>
        <source>Write “neural”, “auto”, “rules”, or roles like “rhythm=rules,melody=neural”.</source>
        <translation>Écrivez « neural », « auto », « rules » ou des rôles comme « rhythm=rules,melody=neural ».</translation>
    </message>
    <message>
        <source>The role “%1” is named twice in “%2”.</source>
        <translation>Le rôle « %1 » est nommé deux fois dans « %2 ».</translation>
    </message>
    <message>
        <source>The ring-out at the end of %1/%2 cannot be made again: it was rendered by engine %3 and this is %4. Remake %5 too; that asks for its approval again.</source>
        <translation>La résonance à la fin de %1/%2 ne peut être refaite : elle vient du moteur %3 et celui-ci est %4. Refaites aussi %5 ; il faudra de nouveau son approbation.</translation>
    </message>
    <message>
        <source>There is no edit %1 to undo; revisions 2 to %2 are edits.</source>
        <translation>Il n’y a pas de modification %1 à annuler ; les révisions 2 à %2 en sont.</translation>
    </message>
    <message>
        <source>Nothing is left to remake there: all of it is recordings. Name the stem to replace one.</source>
        <translation>Il ne reste rien à refaire là : tout est enregistrement. Nommez le stem pour en remplacer un.</translation>
    </message>
    <message>
        <source>Say what to remake.</source>
        <translation>Dites quoi refaire.</translation>
    </message>
    <message>
        <source>--alternatives is %1; ask for 1 to 9.</source>
        <translation>On demande %1 variantes ; c’est 1 à 9.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”; did you mean “%3” or “%4”?</source>
        <translation>Il n’y a rien ici qui s’appelle « %2 » (%1) ; vouliez-vous dire « %3 » ou « %4 » ?</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>seconds, “m:ss.mmm” or a timecode</source>
        <translation>des secondes, « m:ss.mmm » ou un timecode</translation>
    </message>
    <message>
        <source>a metre like “4/4”, “3/4” or “6/8”</source>
        <translation>une mesure comme « 4/4 », « 3/4 » ou « 6/8 »</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>stem</translation>
    </message>
    <message>
        <source>stem role</source>
        <translation>rôle de stem</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>player</source>
        <translation>joueur</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>thing to keep</source>
        <translation>chose à garder</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>média</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>cadence d’images</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>loudness target</source>
        <translation>cible de niveau</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>cue</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>person with a login</source>
        <translation>personne avec identifiant</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banque</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation>Champ « %1 » : %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>The brief is %1; it must be an object with the fields %2.</source>
        <translation>Le brief est %1 ; il doit être un objet avec les champs %2.</translation>
    </message>
    <message>
        <source>%1: in “%2”: %3</source>
        <translation>%1 : dans « %2 » : %3</translation>
    </message>
    <message>
        <source>%1: There is no field “%2”. Known: %3.</source>
        <translation>%1 : le champ « %2 » n’existe pas. Connus : %3.</translation>
    </message>
    <message>
        <source>This cue has no alternatives.</source>
        <translation>Ce cue n’a pas de variantes.</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>en mémoire</translation>
    </message>
    <message>
        <source>embedded %1</source>
        <translation>intégrée, %1</translation>
    </message>
    <message>
        <source>A state plays “%1” revision %2, which %3 does not cover. Issue one clearance for both cues.</source>
        <translation>Un état joue « %1 », révision %2, que %3 ne couvre pas. Délivrez une seule autorisation pour les deux cues.</translation>
    </message>
    <message>
        <source>a key in dorian</source>
        <translation>une tonalité dorienne</translation>
    </message>
    <message>
        <source>a key in mixolydian</source>
        <translation>une tonalité mixolydienne</translation>
    </message>
    <message>
        <source>a key in lydian</source>
        <translation>une tonalité lydienne</translation>
    </message>
    <message>
        <source>a key in phrygian</source>
        <translation>une tonalité phrygienne</translation>
    </message>
    <message>
        <source>a key in harmonic minor</source>
        <translation>une tonalité en mineur harmonique</translation>
    </message>
    <message>
        <source>major</source>
        <translation>majeur</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>mineur</translation>
    </message>
    <message>
        <source>dorian</source>
        <translation>dorien</translation>
    </message>
    <message>
        <source>mixolydian</source>
        <translation>mixolydien</translation>
    </message>
    <message>
        <source>lydian</source>
        <translation>lydien</translation>
    </message>
    <message>
        <source>phrygian</source>
        <translation>phrygien</translation>
    </message>
    <message>
        <source>harmonic minor</source>
        <translation>mineur harmonique</translation>
    </message>
    <message>
        <source>the energy of %1 is %2 where the brief&apos;s is %3 %: so the drop at %4 stands out</source>
        <translation>l’énergie de %1 est de %2 là où le brief demande %3 % : ainsi le drop à %4 se détache</translation>
    </message>
    <message>
        <source>the energy of %1 is %2 where the brief&apos;s is %3 %: so what comes next is heard to arrive</source>
        <translation>l’énergie de %1 est de %2 là où le brief demande %3 % : ainsi on entend arriver la suite</translation>
    </message>
    <message>
        <source>the tempo is %1 bpm where the brief asks for %2: so whole bars meet the hits and fill exactly %3</source>
        <translation>le tempo est de %1 bpm là où le brief demande %2 : ainsi des mesures entières tombent sur les points de synchro et remplissent exactement %3</translation>
    </message>
    <message>
        <source>the tempo is %1 bpm where the brief asks for %2: so whole bars fill exactly %3</source>
        <translation>le tempo est de %1 bpm là où le brief demande %2 : ainsi des mesures entières remplissent exactement %3</translation>
    </message>
    <message>
        <source>key %1: the style has no keys in %2, and %3 is the nearest that it has</source>
        <translation>tonalité %1 : le style n’a pas de tonalité en %2, et %3 est ce qu’il a de plus proche</translation>
    </message>
    <message>
        <source>key %1, as asked: the style has no keys in %2, so its chords are carried over from %3</source>
        <translation>tonalité %1, comme demandé : le style n’a pas de tonalité en %2, ses accords sont donc transposés depuis %3</translation>
    </message>
    <message>
        <source>%1 (noted, but not a request until territory and term are said)</source>
        <translation>%1 (noté, mais pas une demande tant que territoire et durée ne sont pas indiqués)</translation>
    </message>
    <message>
        <source>game states %1, as every game pack has them</source>
        <translation>états de jeu %1, comme dans chaque paquet de jeu</translation>
    </message>
    <message>
        <source>game states %1: a game pack has explore, tension, combat and victory; others are written into its states file</source>
        <translation>états de jeu %1 : un paquet de jeu a explore, tension, combat et victory ; les autres s’écrivent dans son fichier d’états</translation>
    </message>
    <message>
        <source>game parameter intensity, as every game pack has it</source>
        <translation>paramètre de jeu intensity, comme dans chaque paquet de jeu</translation>
    </message>
    <message>
        <source>a game pack has the parameter intensity; others are written into its states file</source>
        <translation>un paquet de jeu a le paramètre intensity ; les autres s’écrivent dans son fichier d’états</translation>
    </message>
    <message>
        <source>swing is the style&apos;s own: jazz and lo-fi swing most, house, funk and folk a little</source>
        <translation>le swing appartient au style : le jazz et le lo-fi swinguent le plus, la house, le funk et le folk un peu</translation>
    </message>
    <message>
        <source>a pump is the style&apos;s own: house and synthwave breathe with the beat</source>
        <translation>le pompage appartient au style : la house et la synthwave respirent avec le beat</translation>
    </message>
    <message>
        <source>triplets need 6/8 time, or a style that swings</source>
        <translation>les triolets demandent une mesure à 6/8 ou un style qui swingue</translation>
    </message>
    <message>
        <source>fills lead into new sections, as the style plays them</source>
        <translation>les relances mènent aux nouvelles sections, comme le style les joue</translation>
    </message>
    <message>
        <source>turnarounds come where the music comes round, as the style plays them</source>
        <translation>les turnarounds viennent là où la musique revient au début, comme le style les joue</translation>
    </message>
    <message>
        <source>no rubato: the tempo moves only so that hits fall on the beat; a human feel loosens the timing</source>
        <translation>pas de rubato : le tempo ne bouge que pour que les points de synchro tombent sur le temps ; un jeu humain assouplit le rythme</translation>
    </message>
    <message>
        <source>no key change: a cue keeps its key, but for styles whose form lifts it when no key is named</source>
        <translation>pas de changement de tonalité : un cue garde sa tonalité, sauf dans les styles dont la forme la hausse quand aucune tonalité n’est nommée</translation>
    </message>
    <message>
        <source>stop-downs come before drops, as the style plays them; one of its own needs a time, like “stop at 0:30”</source>
        <translation>les arrêts viennent avant les drops, comme le style les joue ; un arrêt à part demande un temps, comme « arrêt à 0:30 »</translation>
    </message>
    <message>
        <source>a riser is named by where it leads, like “riser into 0:20”; it begins a bar or more before</source>
        <translation>un riser se nomme par son but, comme « riser jusqu’à 0:20 » ; il commence une mesure ou plus avant</translation>
    </message>
    <message>
        <source>risers lead into drops and rises, as the style plays them</source>
        <translation>les risers mènent aux drops et aux montées, comme le style les joue</translation>
    </message>
    <message>
        <source>stingers come with a game pack</source>
        <translation>les stingers viennent avec un paquet de jeu</translation>
    </message>
    <message>
        <source>energy %1 % throughout</source>
        <translation>énergie %1 % d’un bout à l’autre</translation>
    </message>
    <message>
        <source>alternates without melody, without drums and as an underscore are made with a delivery</source>
        <translation>les versions sans mélodie, sans batterie et en fond sont faites avec une livraison</translation>
    </message>
    <message>
        <source>cut-downs are made from the cue once it is approved, each of its exact length</source>
        <translation>les versions courtes sont faites à partir du cue une fois approuvé, chacune de durée exacte</translation>
    </message>
    <message>
        <source>a game pack brings a Wwise import with it</source>
        <translation>un paquet de jeu apporte un import pour Wwise</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>pleine d’espoir</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>optimiste</translation>
    </message>
    <message>
        <source>uplifting</source>
        <translation>exaltante</translation>
    </message>
    <message>
        <source>inspiring</source>
        <translation>inspirante</translation>
    </message>
    <message>
        <source>inspirational</source>
        <translation>inspirante</translation>
    </message>
    <message>
        <source>motivational</source>
        <translation>motivante</translation>
    </message>
    <message>
        <source>motivating</source>
        <translation>motivante</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>heureuse</translation>
    </message>
    <message>
        <source>joyful</source>
        <translation>joyeuse</translation>
    </message>
    <message>
        <source>joyous</source>
        <translation>joyeuse</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>gaie</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>lumineuse</translation>
    </message>
    <message>
        <source>sunny</source>
        <translation>ensoleillée</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>ludique</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>amusante</translation>
    </message>
    <message>
        <source>upbeat</source>
        <translation>entraînante</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positive</translation>
    </message>
    <message>
        <source>feel good</source>
        <translation>bonne humeur</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>chaleureuse</translation>
    </message>
    <message>
        <source>heartwarming</source>
        <translation>réconfortante</translation>
    </message>
    <message>
        <source>heartfelt</source>
        <translation>sincère et touchante</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>tendre</translation>
    </message>
    <message>
        <source>sentimental</source>
        <translation>sentimentale</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>émotionnelle</translation>
    </message>
    <message>
        <source>touching</source>
        <translation>touchante</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>émouvante</translation>
    </message>
    <message>
        <source>romantic</source>
        <translation>romantique</translation>
    </message>
    <message>
        <source>triumphant</source>
        <translation>triomphante</translation>
    </message>
    <message>
        <source>victorious</source>
        <translation>victorieuse</translation>
    </message>
    <message>
        <source>victory</source>
        <translation>victoire</translation>
    </message>
    <message>
        <source>heroic</source>
        <translation>héroïque</translation>
    </message>
    <message>
        <source>epic</source>
        <translation>épique</translation>
    </message>
    <message>
        <source>anthemic</source>
        <translation>comme un hymne</translation>
    </message>
    <message>
        <source>euphoric</source>
        <translation>euphorique</translation>
    </message>
    <message>
        <source>celebratory</source>
        <translation>de célébration</translation>
    </message>
    <message>
        <source>festive</source>
        <translation>festive</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>confiante</translation>
    </message>
    <message>
        <source>proud</source>
        <translation>fière</translation>
    </message>
    <message>
        <source>empowering</source>
        <translation>qui donne de la force</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>énergique</translation>
    </message>
    <message>
        <source>driving</source>
        <translation>dynamique</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>vivante</translation>
    </message>
    <message>
        <source>bouncy</source>
        <translation>bondissante</translation>
    </message>
    <message>
        <source>youthful</source>
        <translation>jeune</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>fraîche</translation>
    </message>
    <message>
        <source>carefree</source>
        <translation>insouciante</translation>
    </message>
    <message>
        <source>innocent</source>
        <translation>innocente</translation>
    </message>
    <message>
        <source>whimsical</source>
        <translation>fantaisiste</translation>
    </message>
    <message>
        <source>quirky</source>
        <translation>décalée</translation>
    </message>
    <message>
        <source>organic</source>
        <translation>organique</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>amicale</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>aventureuse</translation>
    </message>
    <message>
        <source>majestic</source>
        <translation>majestueuse</translation>
    </message>
    <message>
        <source>soaring</source>
        <translation>planante</translation>
    </message>
    <message>
        <source>sincere</source>
        <translation>sincère</translation>
    </message>
    <message>
        <source>trustworthy</source>
        <translation>digne de confiance</translation>
    </message>
    <message>
        <source>honest</source>
        <translation>honnête</translation>
    </message>
    <message>
        <source>passionate</source>
        <translation>passionnée</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>tendue</translation>
    </message>
    <message>
        <source>tension</source>
        <translation>tension</translation>
    </message>
    <message>
        <source>suspenseful</source>
        <translation>pleine de suspense</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>ominous</source>
        <translation>inquiétante</translation>
    </message>
    <message>
        <source>menacing</source>
        <translation>menaçante</translation>
    </message>
    <message>
        <source>sinister</source>
        <translation>sinistre</translation>
    </message>
    <message>
        <source>mysterious</source>
        <translation>mystérieuse</translation>
    </message>
    <message>
        <source>mystery</source>
        <translation>mystère</translation>
    </message>
    <message>
        <source>eerie</source>
        <translation>étrange</translation>
    </message>
    <message>
        <source>creepy</source>
        <translation>glauque</translation>
    </message>
    <message>
        <source>haunting</source>
        <translation>obsédante</translation>
    </message>
    <message>
        <source>spooky</source>
        <translation>fantomatique</translation>
    </message>
    <message>
        <source>unsettling</source>
        <translation>troublante</translation>
    </message>
    <message>
        <source>uneasy</source>
        <translation>mal à l’aise</translation>
    </message>
    <message>
        <source>anxious</source>
        <translation>anxieuse</translation>
    </message>
    <message>
        <source>nervous</source>
        <translation>nerveuse</translation>
    </message>
    <message>
        <source>paranoid</source>
        <translation>paranoïaque</translation>
    </message>
    <message>
        <source>dramatic</source>
        <translation>dramatique</translation>
    </message>
    <message>
        <source>intense</source>
        <translation>intense</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>aggressive</source>
        <translation>agressive</translation>
    </message>
    <message>
        <source>gritty</source>
        <translation>rugueuse</translation>
    </message>
    <message>
        <source>brooding</source>
        <translation>ténébreuse</translation>
    </message>
    <message>
        <source>foreboding</source>
        <translation>de mauvais augure</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>dangereuse</translation>
    </message>
    <message>
        <source>scary</source>
        <translation>effrayante</translation>
    </message>
    <message>
        <source>bleak</source>
        <translation>désolée</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>froide</translation>
    </message>
    <message>
        <source>icy</source>
        <translation>glaciale</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>sérieuse</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>grave et sombre</translation>
    </message>
    <message>
        <source>somber</source>
        <translation>grave et sombre</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>investigative</source>
        <translation>d’enquête</translation>
    </message>
    <message>
        <source>relentless</source>
        <translation>implacable</translation>
    </message>
    <message>
        <source>pulsing</source>
        <translation>pulsante</translation>
    </message>
    <message>
        <source>edgy</source>
        <translation>incisive</translation>
    </message>
    <message>
        <source>cinematic</source>
        <translation>cinématographique</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>triste</translation>
    </message>
    <message>
        <source>melancholic</source>
        <translation>mélancolique</translation>
    </message>
    <message>
        <source>melancholy</source>
        <translation>mélancolie</translation>
    </message>
    <message>
        <source>tragic</source>
        <translation>tragique</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>solitaire</translation>
    </message>
    <message>
        <source>industrial</source>
        <translation>industrielle</translation>
    </message>
    <message>
        <source>chill</source>
        <translation>détente</translation>
    </message>
    <message>
        <source>chilled</source>
        <translation>détendue</translation>
    </message>
    <message>
        <source>chilled out</source>
        <translation>très détendue</translation>
    </message>
    <message>
        <source>relaxed</source>
        <translation>détendue</translation>
    </message>
    <message>
        <source>relaxing</source>
        <translation>relaxante</translation>
    </message>
    <message>
        <source>laid back</source>
        <translation>décontractée</translation>
    </message>
    <message>
        <source>laidback</source>
        <translation>décontractée</translation>
    </message>
    <message>
        <source>mellow</source>
        <translation>moelleuse</translation>
    </message>
    <message>
        <source>cosy</source>
        <translation>douillette</translation>
    </message>
    <message>
        <source>cozy</source>
        <translation>douillette</translation>
    </message>
    <message>
        <source>dreamy</source>
        <translation>rêveuse</translation>
    </message>
    <message>
        <source>nostalgic</source>
        <translation>nostalgique</translation>
    </message>
    <message>
        <source>sleepy</source>
        <translation>endormie</translation>
    </message>
    <message>
        <source>hazy</source>
        <translation>brumeuse</translation>
    </message>
    <message>
        <source>dusty</source>
        <translation>poussiéreuse</translation>
    </message>
    <message>
        <source>soothing</source>
        <translation>apaisante</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>veloutée</translation>
    </message>
    <message>
        <source>jazzy</source>
        <translation>jazzy</translation>
    </message>
    <message>
        <source>late night</source>
        <translation>fin de soirée</translation>
    </message>
    <message>
        <source>introspective</source>
        <translation>introspective</translation>
    </message>
    <message>
        <source>thoughtful</source>
        <translation>pensive</translation>
    </message>
    <message>
        <source>reflective</source>
        <translation>réfléchie</translation>
    </message>
    <message>
        <source>contemplative</source>
        <translation>contemplative</translation>
    </message>
    <message>
        <source>easy going</source>
        <translation>tranquille</translation>
    </message>
    <message>
        <source>easygoing</source>
        <translation>tranquille</translation>
    </message>
    <message>
        <source>unobtrusive</source>
        <translation>discrète</translation>
    </message>
    <message>
        <source>understated</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>groovy</source>
        <translation>groovy</translation>
    </message>
    <message>
        <source>lazy</source>
        <translation>nonchalante</translation>
    </message>
    <message>
        <source>casual</source>
        <translation>informelle</translation>
    </message>
    <message>
        <source>conversational</source>
        <translation>sur le ton de la conversation</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>peaceful</source>
        <translation>paisible</translation>
    </message>
    <message>
        <source>serene</source>
        <translation>sereine</translation>
    </message>
    <message>
        <source>tranquil</source>
        <translation>tranquille</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>douce</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>douce</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>silencieuse</translation>
    </message>
    <message>
        <source>intimate</source>
        <translation>intime</translation>
    </message>
    <message>
        <source>delicate</source>
        <translation>délicate</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>épurée</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>minimaliste</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>light</source>
        <translation>légère</translation>
    </message>
    <message>
        <source>airy</source>
        <translation>aérienne</translation>
    </message>
    <message>
        <source>ethereal</source>
        <translation>éthérée</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>ambient</translation>
    </message>
    <message>
        <source>modern</source>
        <translation>moderne</translation>
    </message>
    <message>
        <source>contemporary</source>
        <translation>contemporaine</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>élégante</translation>
    </message>
    <message>
        <source>sophisticated</source>
        <translation>raffinée</translation>
    </message>
    <message>
        <source>powerful</source>
        <translation>puissante</translation>
    </message>
    <message>
        <source>big</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>audacieuse</translation>
    </message>
    <message>
        <source>punchy</source>
        <translation>percutante</translation>
    </message>
    <message>
        <source>curious</source>
        <translation>curieuse</translation>
    </message>
    <message>
        <source>magical</source>
        <translation>magique</translation>
    </message>
    <message>
        <source>exciting</source>
        <translation>excitante</translation>
    </message>
    <message>
        <source>exhilarating</source>
        <translation>grisante</translation>
    </message>
    <message>
        <source>bittersweet</source>
        <translation>douce-amère</translation>
    </message>
    <message>
        <source>futuristic</source>
        <translation>futuriste</translation>
    </message>
    <message>
        <source>retro</source>
        <translation>rétro</translation>
    </message>
    <message>
        <source>neon</source>
        <translation>néon</translation>
    </message>
    <message>
        <source>nocturnal</source>
        <translation>nocturne</translation>
    </message>
    <message>
        <source>funky</source>
        <translation>funky</translation>
    </message>
    <message>
        <source>sassy</source>
        <translation>impertinente</translation>
    </message>
    <message>
        <source>cheeky</source>
        <translation>espiègle</translation>
    </message>
    <message>
        <source>soulful</source>
        <translation>pleine d’âme</translation>
    </message>
    <message>
        <source>swaggering</source>
        <translation>crâneuse</translation>
    </message>
    <message>
        <source>sleek</source>
        <translation>épurée et chic</translation>
    </message>
    <message>
        <source>stylish</source>
        <translation>élégante</translation>
    </message>
    <message>
        <source>hypnotic</source>
        <translation>hypnotique</translation>
    </message>
    <message>
        <source>clubby</source>
        <translation>club</translation>
    </message>
    <message>
        <source>rustic</source>
        <translation>rustique</translation>
    </message>
    <message>
        <source>homely</source>
        <translation>comme à la maison</translation>
    </message>
    <message>
        <source>earthy</source>
        <translation>terrienne</translation>
    </message>
    <message>
        <source>wholesome</source>
        <translation>saine</translation>
    </message>
    <message>
        <source>classy</source>
        <translation>chic</translation>
    </message>
    <message>
        <source>suave</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>smoky</source>
        <translation>enfumée</translation>
    </message>
    <message>
        <source>swinging</source>
        <translation>qui swingue</translation>
    </message>
    <message>
        <source>meditative</source>
        <translation>méditative</translation>
    </message>
    <message>
        <source>floating</source>
        <translation>flottante</translation>
    </message>
    <message>
        <source>weightless</source>
        <translation>en apesanteur</translation>
    </message>
    <message>
        <source>spacious</source>
        <translation>spacieuse</translation>
    </message>
    <message>
        <source>hovering</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>wistful</source>
        <translation>nostalgique et douce</translation>
    </message>
    <message>
        <source>poignant</source>
        <translation>poignante</translation>
    </message>
    <message>
        <source>massive</source>
        <translation>massive</translation>
    </message>
    <message>
        <source>monumental</source>
        <translation>monumentale</translation>
    </message>
    <message>
        <source>apocalyptic</source>
        <translation>apocalyptique</translation>
    </message>
    <message>
        <source>enchanted</source>
        <translation>féerique</translation>
    </message>
    <message>
        <source>wondrous</source>
        <translation>merveilleuse</translation>
    </message>
    <message>
        <source>sparse</source>
        <translation>dépouillée</translation>
    </message>
    <message>
        <source>subdued</source>
        <translation>feutrée</translation>
    </message>
    <message>
        <source>restrained</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>documentary</source>
        <translation>documentaire</translation>
    </message>
    <message>
        <source>fierce</source>
        <translation>féroce</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>furieuse</translation>
    </message>
    <message>
        <source>brutal</source>
        <translation>brutale</translation>
    </message>
    <message>
        <source>bars %1</source>
        <translation>mesures %1</translation>
    </message>
    <message>
        <source>bars %1, then %2</source>
        <translation>mesures %1, puis %2</translation>
    </message>
    <message>
        <source>bars %1, then %2, then %3</source>
        <translation>mesures %1, puis %2, puis %3</translation>
    </message>
    <message>
        <source>%1 (its last bar %2 beats)</source>
        <translation>%1 (dernière mesure de %2 temps)</translation>
    </message>
    <message>
        <source>another tail after the last bar</source>
        <translation>une autre queue après la dernière mesure</translation>
    </message>
    <message>
        <source>begins the cue</source>
        <translation>commence le cue</translation>
    </message>
    <message>
        <source>follows other music</source>
        <translation>suit une autre musique</translation>
    </message>
    <message>
        <source>brings the hit to its picture</source>
        <translation>amène le point de synchro sur son image</translation>
    </message>
    <message>
        <source>an older engine printed it</source>
        <translation>un moteur plus ancien l’a rendu</translation>
    </message>
    <message>
        <source>%1 of %2 cells of “%3” revision %4 are not approved: what is taken from them may still change</source>
        <translation>%1 cellules sur %2 de « %3 », révision %4, ne sont pas approuvées : ce qui en est pris peut encore changer</translation>
    </message>
    <message>
        <source>the tune&apos;s first statement of its motif is in it: bar %1 of the longer cue</source>
        <translation>le premier énoncé du motif y est : mesure %1 du cue long</translation>
    </message>
    <message>
        <source>a statement of the tune&apos;s motif is in it: bar %1 of the longer cue</source>
        <translation>un énoncé du motif y est : mesure %1 du cue long</translation>
    </message>
    <message>
        <source>the tune&apos;s motif is not stated in it</source>
        <translation>le motif de la mélodie n’y est pas énoncé</translation>
    </message>
    <message>
        <source>one part was printed by %1 and this is %2: the ring-out where it is cut cannot be made again, so the same notes are printed anew and may sound different</source>
        <translation>une partie a été rendue par %1 et voici %2 : la résonance à la coupe ne peut être refaite ; les mêmes notes sont donc rendues à nouveau et peuvent sonner autrement</translation>
    </message>
    <message>
        <source>%1 parts were printed by %2 and this is %3: the ring-out where it is cut cannot be made again, so the same notes are printed anew and may sound different</source>
        <translation>%1 parties ont été rendues par %2 et voici %3 : la résonance à la coupe ne peut être refaite ; les mêmes notes sont donc rendues à nouveau et peuvent sonner autrement</translation>
    </message>
    <message>
        <source>The longer cue has no hit at %1; it has: %2.</source>
        <translation>Le cue long n’a pas de point de synchro à %1 ; il a : %2.</translation>
    </message>
    <message>
        <source>The longer cue has no hit at %1; it has none at all.</source>
        <translation>Le cue long n’a pas de point de synchro à %1 ; il n’en a aucun.</translation>
    </message>
    <message>
        <source>The hit cannot be at %1 of a cut-down of %2.</source>
        <translation>Le point de synchro ne peut être à %1 d’une version courte de %2.</translation>
    </message>
    <message>
        <source>This cue loops: it has no ending that a cut-down could keep. Deliver its loop, or compose a shorter one.</source>
        <translation>Ce cue boucle : il n’a pas de fin qu’une version courte pourrait garder. Livrez sa boucle, ou composez-en une plus courte.</translation>
    </message>
    <message>
        <source>A cut-down of %1 cannot be made of %2; it must be shorter than the cue and at least %3.</source>
        <translation>Une version courte de %1 ne peut être faite de %2 ; elle doit être plus courte que le cue et durer au moins %3.</translation>
    </message>
    <message>
        <source>“%1” revision %2 has no cut-downs.</source>
        <translation>« %1 », révision %2, n’a pas de version courte.</translation>
    </message>
    <message>
        <source>“%1” revision %2 has no cut-downs, and this cue is one itself: name the longer one.</source>
        <translation>« %1 », révision %2, n’a pas de version courte, et ce cue en est une : nommez le cue long.</translation>
    </message>
    <message>
        <source>Nothing of the family was approved.</source>
        <translation>Rien de la famille n’a été approuvé.</translation>
    </message>
    <message>
        <source>the states %1 and %2 are the same music: section %3, the same stems at the same levels</source>
        <translation>les états %1 et %2 sont la même musique : section %3, les mêmes stems aux mêmes niveaux</translation>
    </message>
    <message>
        <source>the states %1 and %2 are the same music: sections %3, the same stems at the same levels</source>
        <translation>les états %1 et %2 sont la même musique : sections %3, les mêmes stems aux mêmes niveaux</translation>
    </message>
    <message>
        <source>the states %1 and %2 play the same section %3, with other stems or levels</source>
        <translation>les états %1 et %2 jouent la même section %3, avec d’autres stems ou niveaux</translation>
    </message>
    <message>
        <source>the states %1 and %2 play the same sections %3, with other stems or levels</source>
        <translation>les états %1 et %2 jouent les mêmes sections %3, avec d’autres stems ou niveaux</translation>
    </message>
    <message>
        <source>recut to a new picture: %1</source>
        <translation>conformé à une nouvelle image : %1</translation>
    </message>
    <message>
        <source>the same bars</source>
        <translation>les mêmes mesures</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 se déplace</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 raccordé</translation>
    </message>
    <message>
        <source>%1 respaced</source>
        <translation>%1 à un autre tempo</translation>
    </message>
    <message>
        <source>%1 remade</source>
        <translation>%1 refait</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveau</translation>
    </message>
    <message>
        <source>its picture was cut out</source>
        <translation>son image a été coupée</translation>
    </message>
    <message>
        <source>follows %1 now</source>
        <translation>suit maintenant %1</translation>
    </message>
    <message>
        <source>begins the cue now</source>
        <translation>commence maintenant le cue</translation>
    </message>
    <message>
        <source>the same bars over %1</source>
        <translation>les mêmes mesures sur %1</translation>
    </message>
    <message>
        <source>picture that was not there before</source>
        <translation>image qui n’était pas là avant</translation>
    </message>
    <message>
        <source>picture that was not there before, after %1</source>
        <translation>image qui n’était pas là avant, après %1</translation>
    </message>
    <message>
        <source>%1 bars of picture became %2</source>
        <translation>%1 mesures d’image sont devenues %2</translation>
    </message>
    <message>
        <source>new picture: %1 bars of picture became %2</source>
        <translation>nouvelle image : %1 mesures d’image sont devenues %2</translation>
    </message>
    <message>
        <source>the same bars at another tempo</source>
        <translation>les mêmes mesures à un autre tempo</translation>
    </message>
    <message>
        <source>one of its bars is shorter or longer</source>
        <translation>une de ses mesures est plus courte ou plus longue</translation>
    </message>
    <message>
        <source>its place does not fall on a whole sample</source>
        <translation>sa place ne tombe pas sur un échantillon entier</translation>
    </message>
    <message>
        <source>section %1 could not be kept to the sample</source>
        <translation>la section %1 n’a pu être gardée à l’échantillon près</translation>
    </message>
    <message>
        <source>%1 to %2, %3, stands before the cue: no music is made for it</source>
        <translation>%1 à %2, %3, se trouve avant le cue : aucune musique n’est faite pour cela</translation>
    </message>
    <message>
        <source>%1 to %2, %3, stands between the cue and what follows it: no music is made for it</source>
        <translation>%1 à %2, %3, se trouve entre le cue et la suite : aucune musique n’est faite pour cela</translation>
    </message>
    <message>
        <source>old %1 to %2 stands twice in the new cut; if one of them is a new shot that happens to have this timecode, give both cuts</source>
        <translation>l’ancien %1 à %2 figure deux fois dans le nouveau montage ; si l’un est un nouveau plan qui porte par hasard ce timecode, donnez les deux montages</translation>
    </message>
    <message>
        <source>%1 to %2 is new picture: %3; it is as long as what it replaces, so the music there stays as it was</source>
        <translation>%1 à %2 est une nouvelle image : %3 ; elle est aussi longue que ce qu’elle remplace, la musique y reste donc</translation>
    </message>
    <message>
        <source>%1 to %2 is new picture: %3; music is made for it</source>
        <translation>%1 à %2 est une nouvelle image : %3 ; de la musique est faite pour elle</translation>
    </message>
    <message>
        <source>the cue&apos;s picture start moves, which is refused while any part of it is held; withdraw the approvals first</source>
        <translation>le début d’image du cue se déplace, ce qui est refusé tant qu’une partie est figée ; retirez d’abord les approbations</translation>
    </message>
    <message>
        <source>event %1 (black)</source>
        <translation>événement %1 (noir)</translation>
    </message>
    <message>
        <source>no event of the list (black)</source>
        <translation>aucun événement de la liste (noir)</translation>
    </message>
    <message>
        <source>event %1 (reel %2)</source>
        <translation>événement %1 (bobine %2)</translation>
    </message>
    <message>
        <source>event %1 (reel %2, “%3”)</source>
        <translation>événement %1 (bobine %2, « %3 »)</translation>
    </message>
    <message>
        <source>event %1 (reel %2, at another speed (M2))</source>
        <translation>événement %1 (bobine %2, à une autre vitesse (M2))</translation>
    </message>
    <message>
        <source>event %1 (reel %2, “%3”, at another speed (M2))</source>
        <translation>événement %1 (bobine %2, « %3 », à une autre vitesse (M2))</translation>
    </message>
    <message>
        <source>line %1: sound event %2 on %3 does not move the picture</source>
        <translation>ligne %1 : l’événement son %2 sur %3 ne déplace pas l’image</translation>
    </message>
    <message>
        <source>line %1 was left aside: %2</source>
        <translation>ligne %1 laissée de côté : %2</translation>
    </message>
    <message>
        <source>The new cut changes nothing for this cue: every section stays where it is.</source>
        <translation>Le nouveau montage ne change rien pour ce cue : chaque section reste où elle est.</translation>
    </message>
    <message>
        <source>The new cut needs another print of what is held: %1. Nothing was changed. Ask them.</source>
        <translation>Le nouveau montage demande un autre rendu de ce qui est figé : %1. Rien n’a été changé. Demandez-leur.</translation>
    </message>
    <message>
        <source>The new cut leaves no room for this cue.</source>
        <translation>Le nouveau montage ne laisse aucune place à ce cue.</translation>
    </message>
    <message>
        <source>This cue loops: a picture cut does not move it.</source>
        <translation>Ce cue boucle : un montage ne le déplace pas.</translation>
    </message>
    <message>
        <source>No bars fill the %1 between %2 and %3 of the new cut, even at a quarter slower or faster; compose a new cue for it.</source>
        <translation>Aucune mesure ne remplit les %1 entre %2 et %3 du nouveau montage, même un quart plus lent ou plus rapide ; composez un nouveau cue pour cela.</translation>
    </message>
    <message>
        <source>The new cut leaves less than a bar for section %1.</source>
        <translation>Le nouveau montage laisse moins d’une mesure à la section %1.</translation>
    </message>
    <message>
        <source>The new cut ends at %1, before its last range does (%2); shorten the range or give a longer “length”.</source>
        <translation>Le nouveau montage finit à %1, avant sa dernière plage (%2) ; raccourcissez la plage ou donnez une « length » plus longue.</translation>
    </message>
    <message>
        <source>None of the %1 picture ranges touches this cue, which lies from %2 to %3 of the old cut.</source>
        <translation>Aucune des %1 plages d’image ne touche ce cue, qui va de %2 à %3 de l’ancien montage.</translation>
    </message>
    <message>
        <source>Two ranges stand on the same new picture: the one of old %1 begins at %2, before the one of old %3 has ended.</source>
        <translation>Deux plages occupent la même nouvelle image : celle de l’ancien %1 commence à %2, avant que celle de l’ancien %3 ne finisse.</translation>
    </message>
    <message>
        <source>Of this cue&apos;s picture %1 are left; that is too short for music.</source>
        <translation>De l’image de ce cue il reste %1 ; c’est trop court pour de la musique.</translation>
    </message>
    <message>
        <source>Compose a new cue.</source>
        <translation>Composez un nouveau cue.</translation>
    </message>
    <message>
        <source>%1 uses nothing that %2 used (reel, clip name and source timecode).</source>
        <translation>%1 n’utilise rien de ce que %2 avait utilisé (bobine, nom de clip et timecode source).</translation>
    </message>
    <message>
        <source>%1 moves nothing of this cue&apos;s picture, %2 to %3 on its source side; if that names camera reels, give the old cut&apos;s list, too.</source>
        <translation>%1 ne déplace rien de l’image de ce cue, %2 à %3 côté source ; si elle nomme des bobines, donnez aussi la liste de l’ancien montage.</translation>
    </message>
    <message>
        <source>%1 has no picture event: CMX 3600 lines look like “%2”.</source>
        <translation>%1 n’a pas d’événement image : les lignes CMX 3600 ressemblent à « %2 ».</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 begins on the record side before event %4 (line %5) ends; give one picture track only.</source>
        <translation>%1, ligne %2 : l’événement %3 commence côté enregistrement avant la fin de l’événement %4 (ligne %5) ; donnez une seule piste image.</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” is no line of a CMX 3600 list (an event begins with its number).</source>
        <translation>%1, ligne %2 : « %3 » n’est pas une ligne de liste CMX 3600 (un événement commence par son numéro).</translation>
    </message>
    <message>
        <source>%1, line %2: “DROP FRAME” fits 29.97 and 59.94 frames a second; this cue&apos;s picture has %3.</source>
        <translation>%1, ligne %2 : « DROP FRAME » va avec 29,97 et 59,94 images par seconde ; l’image de ce cue en a %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 “%4”: %5</source>
        <translation>%1, ligne %2 : %3 « %4 » : %5</translation>
    </message>
    <message>
        <source>%1, line %2: an event has a number, reel, track, transition and four timecodes; this line has %3 words.</source>
        <translation>%1, ligne %2 : un événement a un numéro, une bobine, une piste, une transition et quatre timecodes ; cette ligne a %3 mots.</translation>
    </message>
    <message>
        <source>%1, line %2: transition “%3” is none of C (cut), D (dissolve), W… (wipe), K (key).</source>
        <translation>%1, ligne %2 : la transition « %3 » n’est ni C (coupe), ni D (fondu), ni W… (volet), ni K (touche).</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 ends before it begins on the record side; out is the first frame after it.</source>
        <translation>%1, ligne %2 : l’événement %3 finit avant de commencer côté enregistrement ; la sortie est la première image après lui.</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 ends before it begins on the source side; out is the first frame after it.</source>
        <translation>%1, ligne %2 : l’événement %3 finit avant de commencer côté source ; la sortie est la première image après lui.</translation>
    </message>
    <message>
        <source>%1, line %2: event %3 takes %4 source frames for %5 record frames and names no speed (M2).</source>
        <translation>%1, ligne %2 : l’événement %3 prend %4 images source pour %5 images enregistrées et ne donne pas de vitesse (M2).</translation>
    </message>
    <message>
        <source>took %1 out of the project</source>
        <translation>a retiré %1 du projet</translation>
    </message>
    <message>
        <source>changed the role of %1 from %2 to %3</source>
        <translation>a changé le rôle de %1 : %2, désormais %3</translation>
    </message>
    <message>
        <source>“%1” is the only producer of the project. Make somebody else producer of it first.</source>
        <translation>« %1 » est le seul producteur du projet. Nommez d’abord quelqu’un d’autre producteur.</translation>
    </message>
    <message>
        <source>“%1” is the final approver of the project. Name another final approver first; what is held stays held.</source>
        <translation>« %1 » est l’approbateur final du projet. Nommez-en d’abord un autre ; ce qui est figé le reste.</translation>
    </message>
    <message>
        <source>This person is no member of the project.</source>
        <translation>Cette personne n’est pas membre du projet.</translation>
    </message>
    <message>
        <source>The recording needs a title.</source>
        <translation>L’enregistrement a besoin d’un titre.</translation>
    </message>
    <message>
        <source>Say who made the recording.</source>
        <translation>Dites qui a fait l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 is empty; a paper must say something.</source>
        <translation>%1 est vide ; un document doit dire quelque chose.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MiB; give the licence alone.</source>
        <translation>%1 dépasse 32 Mio ; donnez la licence seule.</translation>
    </message>
    <message>
        <source>Name the licence that %1 holds.</source>
        <translation>Nommez la licence que contient %1.</translation>
    </message>
    <message>
        <source>A new stem&apos;s name is a short word of small letters: “%1” rather than “%2”.</source>
        <translation>Le nom d’un nouveau stem est un mot court en minuscules : « %1 » plutôt que « %2 ».</translation>
    </message>
    <message>
        <source>There is no place “%1” in this cue: give a section (%2), a bar or bar and beat, as 9 or 9.3.</source>
        <translation>Il n’y a pas de place « %1 » dans ce cue : donnez une section (%2), une mesure ou mesure et temps, p. ex. 9 ou 9.3.</translation>
    </message>
    <message>
        <source>The offset leaves nothing of the recording, which lasts %1.</source>
        <translation>Le décalage ne laisse rien de l’enregistrement, qui dure %1.</translation>
    </message>
    <message>
        <source>The offset moves the recording to %1, after the end of the cue.</source>
        <translation>Le décalage place l’enregistrement à %1, après la fin du cue.</translation>
    </message>
    <message>
        <source>Matching the level needs sound that is long enough to be measured, before and now; give the gain in dB instead.</source>
        <translation>Pour égaler le niveau il faut un son assez long à mesurer, avant et maintenant ; donnez plutôt le gain en dB.</translation>
    </message>
    <message>
        <source>%1 is no audio that can be imported (%2)</source>
        <translation>%1 n’est pas un audio importable (%2)</translation>
    </message>
    <message>
        <source>Stem “%1” is there already with the role %2.</source>
        <translation>Le stem « %1 » existe déjà avec le rôle %2.</translation>
    </message>
    <message>
        <source>There is no bar %1; the cue has bars 1 to %2.</source>
        <translation>Il n’y a pas de mesure %1 ; le cue a les mesures 1 à %2.</translation>
    </message>
    <message>
        <source>There is no beat %1 in bar %2, which has %3 beats.</source>
        <translation>Il n’y a pas de temps %1 dans la mesure %2, qui a %3 temps.</translation>
    </message>
    <message>
        <source>%1 would end at %2, %3 after the cue.</source>
        <translation>%1 finirait à %2, %3 après le cue.</translation>
    </message>
    <message>
        <source>%1 has a clear pulse at about %2 (or a multiple of it), and the cue is at %3.</source>
        <translation>%1 a une pulsation nette vers %2 (ou un multiple), et le cue est à %3.</translation>
    </message>
    <message>
        <source>Record or stretch it to %1, or compose the cue at its tempo.</source>
        <translation>Enregistrez-le ou étirez-le à %1, ou composez le cue à son tempo.</translation>
    </message>
    <message>
        <source>%1 is said to be at %2 and the cue is at %3: over its %4 it drifts by %5 ms.</source>
        <translation>%1 serait à %2 et le cue est à %3 : sur ses %4 il dérive de %5 ms.</translation>
    </message>
    <message>
        <source>public-domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>%1: not every section is approved as it is in revision %2.</source>
        <translation>%1 : certaines sections ne sont pas approuvées telles qu’elles sont dans la révision %2.</translation>
    </message>
    <message>
        <source>avoid %1: nothing is made of it yet; remake the part with these words</source>
        <translation>éviter %1 : rien n’en est encore fait ; refaites le passage avec ces mots</translation>
    </message>
    <message>
        <source>%1 is picture of old %2, outside this cue: music is made for it; check the reel and the timecodes</source>
        <translation>%1 est l’image de l’ancien %2, hors de ce cue : de la musique est créée pour elle ; vérifiez la bobine et les timecodes</translation>
    </message>
    <message>
        <source>the state %1: a game pack makes it of this cue&apos;s sections, or plays another cue in it</source>
        <translation>l’état %1 : un paquet de jeu le fait des sections de ce cue, ou y joue un autre cue</translation>
    </message>
    <message>
        <source>Record how every part was made, or leave out the EU territories.</source>
        <translation>Consignez comment chaque partie a été faite, ou retirez les territoires de l’UE.</translation>
    </message>
    <message>
        <source>Platforms that read the mark in the files may label the upload as made with AI by themselves.</source>
        <translation>Les plateformes qui lisent le marquage des fichiers peuvent signaler d’elles-mêmes la mise en ligne comme faite avec l’IA.</translation>
    </message>
    <message>
        <source>Whoever uploads tells the client so beforehand, and declares the same at upload.</source>
        <translation>La personne qui met en ligne en avertit le client et déclare la même chose lors de la mise en ligne.</translation>
    </message>
    <message>
        <source>The AI mark in the files is metadata (IPTC digital source type in XMP): it is not signed, and there is no watermark.</source>
        <translation>Le marquage IA des fichiers est fait de métadonnées (IPTC Digital Source Type en XMP) : il n’est pas signé et il n’y a pas de filigrane.</translation>
    </message>
    <message>
        <source>Counsel decides whether this mark is enough for the EU, or the EU territories are left out.</source>
        <translation>Le conseil juridique décide si ce marquage suffit pour l’UE, ou les territoires de l’UE sont retirés.</translation>
    </message>
    <message>
        <source>archived the cue: %1</source>
        <translation>a archivé le cue : %1</translation>
    </message>
    <message>
        <source>brought the cue back from the archive: %1</source>
        <translation>a ressorti le cue des archives : %1</translation>
    </message>
    <message>
        <source>“%1” is in the archive already.</source>
        <translation>« %1 » est déjà dans les archives.</translation>
    </message>
    <message>
        <source>“%1” is not in the archive.</source>
        <translation>« %1 » n’est pas dans les archives.</translation>
    </message>
    <message>
        <source>“%1” was archived by %2 on %3 (%4). Bring it back from the archive first.</source>
        <translation>« %1 » a été archivé par %2 le %3 (%4). Ressortez-le d’abord des archives.</translation>
    </message>
    <message>
        <source>Archiving a cue or bringing it back needs a reason of 1 to 2000 characters.</source>
        <translation>Archiver un cue ou le ressortir demande une raison de 1 à 2000 caractères.</translation>
    </message>
    <message>
        <source>before first publication in the EU</source>
        <translation>avant la première publication dans l’UE</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <translation>%1 : sans %2</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <translation>%1 : seulement %2</translation>
    </message>
    <message>
        <source>%1: less %2</source>
        <translation>%1 : moins de %2</translation>
    </message>
    <message>
        <source>%1: more %2</source>
        <translation>%1 : plus de %2</translation>
    </message>
    <message>
        <source>%1: room for a voice, with a sparser and lower melody, thinner chords and no line beside the melody</source>
        <translation>%1 : de la place pour une voix, avec une mélodie plus rare et plus grave, des accords plus légers et sans ligne à côté de la mélodie</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>du début à la fin</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>%1 s before the end</source>
        <translation>%1 s avant la fin</translation>
    </message>
    <message>
        <source>“%1” begins at %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>« %1 » commence à %2, après la fin du cue à %3 ; déplacez-le ou allongez le cue.</translation>
    </message>
    <message>
        <source>“%1” ends at %2, not after its beginning at %3; give a later time.</source>
        <translation>« %1 » finit à %2, et non après son début à %3 ; indiquez un temps plus tardif.</translation>
    </message>
    <message>
        <source>without %1: the drums leave them out</source>
        <translation>sans %1 : la batterie les laisse de côté</translation>
    </message>
    <message>
        <source>without %1: the drums leave them out; a snare, clap or rim that stays plays their strokes</source>
        <translation>sans %1 : la batterie les laisse de côté ; une caisse claire, un clap ou un rim qui reste joue leurs coups</translation>
    </message>
    <message>
        <source>rim</source>
        <translation>rim</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>stop at %1, for %2 beat</source>
        <translation>arrêt à %1, de %2 temps</translation>
    </message>
    <message>
        <source>stop at %1, for %2 beats</source>
        <translation>arrêt à %1, de %2 temps</translation>
    </message>
    <message>
        <source>stop at %1, for %2 bar</source>
        <translation>arrêt à %1, de %2 mesure</translation>
    </message>
    <message>
        <source>stop at %1, for %2 bars</source>
        <translation>arrêt à %1, de %2 mesures</translation>
    </message>
    <message>
        <source>stop at %1, for %2 s</source>
        <translation>arrêt à %1, de %2 s</translation>
    </message>
    <message>
        <source>a silence needs its moment, like “stop at 0:30 for two beats”: all stop there</source>
        <translation>un silence demande son moment, comme « arrêt à 0:30 » : tous s’y taisent</translation>
    </message>
    <message>
        <source>put back revision %1: %2</source>
        <translation>révision %1 rétablie : %2</translation>
    </message>
    <message>
        <source>A comment is taken back by who wrote it; settle this one instead.</source>
        <translation>Un commentaire est repris par la personne qui l’a écrit ; résolvez plutôt celui-ci.</translation>
    </message>
    <message>
        <source>This comment was answered by %1; it can be settled, but not taken back.</source>
        <translation>%1 a répondu à ce commentaire ; il peut être résolu, mais plus repris.</translation>
    </message>
    <message>
        <source>There is no such comment in this cue.</source>
        <translation>Ce commentaire n’existe pas dans ce cue.</translation>
    </message>
    <message>
        <source>Revision %1 undid nothing; there is nothing to put back.</source>
        <translation>La révision %1 n’a rien annulé ; il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>No choice of this cue&apos;s bars makes exactly %1 with its %2 at %3 within %4 % of its tempo. Places that work: %5. Lengths that work with this place: %6.</source>
        <translation>Aucun choix de mesures de ce cue ne fait exactement %1 avec %2 à %3 à moins de %4 % de son tempo. Places possibles : %5. Durées possibles avec cette place : %6.</translation>
    </message>
    <message>
        <source>No choice of this cue&apos;s bars and its ending makes exactly %1; compose a cue of that length from the same brief. Lengths that work: %2.</source>
        <translation>Aucun choix de mesures de ce cue avec sa fin ne fait exactement %1 ; composez un cue de cette durée à partir du même brief. Durées possibles : %2.</translation>
    </message>
    <message>
        <source>none near it</source>
        <translation>aucune à proximité</translation>
    </message>
    <message>
        <source>approved revision %1 (sections %2; stems %3): advice, holds nothing</source>
        <translation>a approuvé la révision %1 (sections : %2 ; stems : %3) : avis, ne fige rien</translation>
    </message>
    <message>
        <source>approved revision %1, recorded for %2 (sections %3; stems %4): advice, holds nothing</source>
        <translation>a approuvé la révision %1, consigné pour %2 (sections : %3 ; stems : %4) : avis, ne fige rien</translation>
    </message>
    <message>
        <source>the same audio, revision hash %1…; files written anew, with this document&apos;s number and date in their headers, so with another SHA-256: %2</source>
        <translation>le même audio, empreinte de la révision %1… ; fichiers réécrits, avec le numéro et la date de ce document dans leur en-tête, donc avec un autre SHA-256 : %2</translation>
    </message>
    <message>
        <source>revision hash %1…</source>
        <translation>empreinte de la révision %1…</translation>
    </message>
    <message>
        <source>delivered files</source>
        <translation>fichiers livrés</translation>
    </message>
    <message>
        <source>room for a voice is made where it is asked for, like “leave room for the voice-over from 0:05 to 0:20”; a delivery&apos;s alternates have one without melody, and one without melody and drums</source>
        <translation>la place pour une voix se fait là où on la demande, par exemple « laissez de la place pour la voix off de 0:05 à 0:20 » ; parmi les versions d’une livraison, l’une est sans mélodie et l’autre sans mélodie ni batterie</translation>
    </message>
    <message>
        <source>asked for this music by a brief</source>
        <translation>a demandé cette musique par un brief</translation>
    </message>
    <message>
        <source>asked for a cut-down of %1</source>
        <translation>a demandé une version courte de %1</translation>
    </message>
    <message>
        <source>%1 version %2, which is newer than %3, was withdrawn. Issue a new clearance of revision %4 before anything is delivered.</source>
        <translation>%1 version %2, plus récente que %3, a été retirée. Délivrez une nouvelle autorisation pour la révision %4 avant toute livraison.</translation>
    </message>
    <message>
        <source>kept away from %1: noted; nothing is compared with it</source>
        <translation>tenu à l’écart de %1 : noté ; rien n’y est comparé</translation>
    </message>
    <message>
        <source>“%1” lasts until %2, after the end of the cue, %3; move it or make the cue longer.</source>
        <translation>« %1 » dure jusqu’à %2, après la fin du cue à %3 ; déplacez-le ou allongez le cue.</translation>
    </message>
    <message>
        <source>“%1” and “%2” leave nobody to play from %3 to %4; say which one counts.</source>
        <translation>« %1 » et « %2 » ne laissent personne jouer de %3 à %4 ; dites lequel compte.</translation>
    </message>
    <message>
        <source>%1: energy lower by 20 %</source>
        <translation>%1 : énergie plus basse de 20 %</translation>
    </message>
    <message>
        <source>%1: energy higher by 20 %</source>
        <translation>%1 : énergie plus haute de 20 %</translation>
    </message>
    <message>
        <source>reserved clearance %1 version %2</source>
        <translation>a réservé l’autorisation %1, version %2</translation>
    </message>
    <message>
        <source>%1 1 condition was accepted (below).</source>
        <translation>%1 1 condition a été acceptée (ci-dessous).</translation>
    </message>
    <message>
        <source>%1 %2 conditions were accepted (below).</source>
        <translation>%1 %2 conditions ont été acceptées (ci-dessous).</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP (%3), as all uses are broadcast</source>
        <translation>%1 LUFS, %2 dBTP (%3), car toutes les utilisations sont de la diffusion TV ou radio</translation>
    </message>
    <message>
        <source>broadcast asks %1 LUFS, %2 dBTP (%3) and the other uses do not: -14 LUFS stays; say “%4” to change it, or deliver a second master at it</source>
        <translation>la diffusion TV ou radio demande %1 LUFS, %2 dBTP (%3), les autres utilisations non : -14 LUFS reste ; écrivez « %4 » pour le changer, ou livrez un second master à ce niveau</translation>
    </message>
    <message>
        <source>broadcast there also asks %1 LUFS, %2 dBTP (%3): deliver a second master at it</source>
        <translation>la diffusion y demande aussi %1 LUFS, %2 dBTP (%3) : livrez un second master à ce niveau</translation>
    </message>
    <message>
        <source>%1: with %2</source>
        <translation>%1 : avec %2</translation>
    </message>
    <message>
        <source>%1: %2 quieter</source>
        <translation>%1 : %2 moins fort</translation>
    </message>
    <message>
        <source>%1: %2 louder</source>
        <translation>%1 : %2 plus fort</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>from bar %1</source>
        <translation>à partir de la mesure %1</translation>
    </message>
    <message>
        <source>the last %1 bars</source>
        <translation>les %1 dernières mesures</translation>
    </message>
    <message>
        <source>the last bar</source>
        <translation>la dernière mesure</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>sauf : %1</translation>
    </message>
    <message>
        <source>without %1, but where the brief asks for it</source>
        <translation>sans %1, sauf là où le brief en demande</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms; the nearest tempo that meets it is %4 bpm, and at this tempo one at %5 is met.</source>
        <translation>À %1 bpm le point de synchro à %2 tombe à %3 ms de là ; le tempo le plus proche qui l’atteint est %4 bpm, et ce tempo en atteint un à %5.</translation>
    </message>
    <message>
        <source>“hits”: at %1 bpm the hit at %2 misses by %3 ms and no tempo near it meets it; this length meets one at %4: move it there, or drop it.</source>
        <translation>À %1 bpm le point de synchro à %2 tombe à %3 ms de là et aucun tempo proche ne l’atteint ; cette durée en atteint un à %4 : déplacez-le là, ou supprimez-le.</translation>
    </message>
    <message>
        <source>“%1”: dynamics runs from -1, as soft as can be, to +1, as hard as can be; 0 is as the style has it, and a sign changes what is asked now.</source>
        <translation>« %1 » : la nuance va de -1, joué le plus doucement possible, à +1, le plus fort possible ; 0 suit le style, et un signe modifie ce qui est demandé maintenant.</translation>
    </message>
    <message>
        <source>%1: %2 calmer</source>
        <translation>%1 : %2 plus calme</translation>
    </message>
    <message>
        <source>%1: %2 stronger</source>
        <translation>%1 : %2 plus puissant</translation>
    </message>
    <message>
        <source>grieving</source>
        <translation>endeuillé</translation>
    </message>
    <message>
        <source>mournful</source>
        <translation>plaintif</translation>
    </message>
    <message>
        <source>forlorn</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>desolate</source>
        <translation>désolé</translation>
    </message>
    <message>
        <source>despairing</source>
        <translation>désespéré</translation>
    </message>
    <message>
        <source>yearning</source>
        <translation>langoureux</translation>
    </message>
    <message>
        <source>longing</source>
        <translation>languissant</translation>
    </message>
    <message>
        <source>pensive</source>
        <translation>songeur</translation>
    </message>
    <message>
        <source>moody</source>
        <translation>maussade</translation>
    </message>
    <message>
        <source>solemn</source>
        <translation>solennel</translation>
    </message>
    <message>
        <source>reverent</source>
        <translation>recueilli</translation>
    </message>
    <message>
        <source>sacred</source>
        <translation>sacré</translation>
    </message>
    <message>
        <source>spiritual</source>
        <translation>spirituel</translation>
    </message>
    <message>
        <source>ceremonial</source>
        <translation>cérémonieux</translation>
    </message>
    <message>
        <source>stately</source>
        <translation>digne</translation>
    </message>
    <message>
        <source>noble</source>
        <translation>noble</translation>
    </message>
    <message>
        <source>regal</source>
        <translation>royal</translation>
    </message>
    <message>
        <source>patriotic</source>
        <translation>patriotique</translation>
    </message>
    <message>
        <source>rousing</source>
        <translation>galvanisant</translation>
    </message>
    <message>
        <source>stirring</source>
        <translation>exaltant</translation>
    </message>
    <message>
        <source>determined</source>
        <translation>déterminé</translation>
    </message>
    <message>
        <source>resolute</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>rebellious</source>
        <translation>rebelle</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>frantic</source>
        <translation>affolé</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>fébrile</translation>
    </message>
    <message>
        <source>elated</source>
        <translation>exalté</translation>
    </message>
    <message>
        <source>jubilant</source>
        <translation>jubilatoire</translation>
    </message>
    <message>
        <source>breezy</source>
        <translation>léger et frais</translation>
    </message>
    <message>
        <source>mischievous</source>
        <translation>malicieux</translation>
    </message>
    <message>
        <source>goofy</source>
        <translation>loufoque</translation>
    </message>
    <message>
        <source>silly</source>
        <translation>rigolo</translation>
    </message>
    <message>
        <source>comical</source>
        <translation>comique</translation>
    </message>
    <message>
        <source>cute</source>
        <translation>mignon</translation>
    </message>
    <message>
        <source>childlike</source>
        <translation>enfantin</translation>
    </message>
    <message>
        <source>enchanting</source>
        <translation>enchanteur</translation>
    </message>
    <message>
        <source>graceful</source>
        <translation>gracieux</translation>
    </message>
    <message>
        <source>glamorous</source>
        <translation>glamour</translation>
    </message>
    <message>
        <source>feisty</source>
        <translation>fougueux</translation>
    </message>
    <message>
        <source>flirty</source>
        <translation>coquin</translation>
    </message>
    <message>
        <source>sultry</source>
        <translation>envoûtant</translation>
    </message>
    <message>
        <source>sensual</source>
        <translation>sensuel</translation>
    </message>
    <message>
        <source>seductive</source>
        <translation>séducteur</translation>
    </message>
    <message>
        <source>sexy</source>
        <translation>sexy</translation>
    </message>
    <message>
        <source>steamy</source>
        <translation>torride</translation>
    </message>
    <message>
        <source>dreamlike</source>
        <translation>de rêve</translation>
    </message>
    <message>
        <source>trippy</source>
        <translation>hallucinant</translation>
    </message>
    <message>
        <source>psychedelic</source>
        <translation>psychédélique</translation>
    </message>
    <message>
        <source>exotic</source>
        <translation>exotique</translation>
    </message>
    <message>
        <source>wintry</source>
        <translation>hivernal</translation>
    </message>
    <message>
        <source>frosty</source>
        <translation>givré</translation>
    </message>
    <message>
        <source>The style “%1” (version %2, SHA-256 %3…), with which this cue was made, is gone from %4.</source>
        <translation>Le style « %1 » (version %2, SHA-256 %3…), avec lequel ce cue a été fait, n’est plus dans %4.</translation>
    </message>
    <message>
        <source>The style “%1” (version %2, SHA-256 %3…), with which this cue was made, cannot be read: %4</source>
        <translation>Le style « %1 » (version %2, SHA-256 %3…), avec lequel ce cue a été fait, est illisible : %4</translation>
    </message>
    <message>
        <source>“sections” names %1 and the cue has %2 bars; name fewer, or ask for a longer cue or a faster tempo.</source>
        <translation>« sections » en nomme %1 et le cue a %2 mesures ; en nommer moins, ou demander un cue plus long ou un tempo plus rapide.</translation>
    </message>
    <message>
        <source>say which form counts.</source>
        <translation>dire quelle forme compte.</translation>
    </message>
    <message>
        <source>%1 sections</source>
        <translation>%1 sections</translation>
    </message>
    <message>
        <source>who plays in a layer of a game is set by its states</source>
        <translation>qui joue dans une couche d’un jeu est réglé par ses états</translation>
    </message>
    <message>
        <source>tempo %1 bpm, counted in %2</source>
        <translation>tempo de %1 bpm, compté en %2</translation>
    </message>
    <message>
        <source>tempo %1 to %2 bpm, counted in %3</source>
        <translation>tempo de %1 à %2 bpm, compté en %3</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>noires</translation>
    </message>
    <message>
        <source>dotted quarters</source>
        <translation>noires pointées</translation>
    </message>
    <message>
        <source>dotted eighths</source>
        <translation>croches pointées</translation>
    </message>
    <message>
        <source>“meter” is %1; the style %2 plays %3. %4</source>
        <translation>« meter » vaut %1 ; le style %2 joue en %3. %4</translation>
    </message>
    <message>
        <source>“meter” is %1; the style that fits the brief best, %2, plays %3. %4</source>
        <translation>« meter » vaut %1 ; le style qui convient le mieux au brief, %2, joue en %3. %4</translation>
    </message>
    <message>
        <source>Leave the metre out or choose another style.</source>
        <translation>Omettez la mesure ou choisissez un autre style.</translation>
    </message>
    <message>
        <source>Leave the metre out, or name a style that plays it: %1.</source>
        <translation>Omettez la mesure, ou nommez un style qui la joue : %1.</translation>
    </message>
    <message>
        <source>remade %1 with %2: %3</source>
        <translation>%1 refait : %2 (%3)</translation>
    </message>
    <message>
        <source>energy of %1 %2 → %3 %</source>
        <translation>énergie de %1 %2 → %3 %</translation>
    </message>
    <message>
        <source>onsets a bar of %1 %2 → %3</source>
        <translation>attaques par mesure, %1 : %2 → %3</translation>
    </message>
    <message>
        <source>velocity of %1 %2 → %3</source>
        <translation>vélocité, %1 : %2 → %3</translation>
    </message>
    <message>
        <source>a fade takes the last 8 s of the cue, or of its last section where that is shorter</source>
        <translation>un fondu occupe les 8 dernières secondes du cue, ou de sa dernière section si elle est plus courte</translation>
    </message>
    <message>
        <source>the state victory plays section %1 once and has no ending, because the cue is a loop; composing its victory gives it one (“fermata victory”, or Game states in the window)</source>
        <translation>l’état victory joue une fois la section %1 et n’a pas de fin, parce que le cue est une boucle ; composer sa victoire lui en donne une (« fermata victory », ou « États de jeu » dans la fenêtre)</translation>
    </message>
    <message>
        <source>“%1/%2” is a recording, which nobody plays otherwise.</source>
        <translation>« %1/%2 » est un enregistrement : personne ne le joue autrement.</translation>
    </message>
    <message>
        <source>“%1”: %2 plays %3, and no other sound of that name can play its notes.</source>
        <translation>« %1 » : %2 joue %3, et aucun autre son de ce nom ne peut jouer ses notes.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>the same notes, played as asked: there is one alternative</source>
        <translation>les mêmes notes, jouées comme demandé : il n’y a qu’une variante</translation>
    </message>
    <message>
        <source>%1 plays %2 (%3) instead of %4, as loud as it was</source>
        <translation>%1 joue %2 (%3) au lieu de %4, aussi fort qu’avant</translation>
    </message>
    <message>
        <source>silent from beginning to end: %1; a pack holds every stem, these as silence</source>
        <translation>muet du début à la fin : %1 ; un paquet contient tous les stems, ceux-ci en silence</translation>
    </message>
    <message>
        <source>mastered to %1 LUFS, as no loudness was asked for: at %2 the limiter would be heard on the loudest strokes; “%3 LUFS” in the brief takes it all the same</source>
        <translation>masterisé à %1 LUFS, aucun niveau n’étant demandé : à %2, on entendrait le limiteur sur les attaques les plus fortes ; « %3 LUFS » dans le brief l’accepte malgré tout</translation>
    </message>
    <message>
        <source>“%1” does not name a stem and an instrument; write it like “harmony.sound=guitar”.</source>
        <translation>« %1 » ne nomme pas un stem et un instrument ; cela s’écrit comme « harmony.sound=guitar ».</translation>
    </message>
    <message>
        <source>the brief&apos;s tempo lies outside the style&apos;s usual %1 bpm and was kept</source>
        <translation>le tempo du brief est hors des %1 bpm habituels du style et a été gardé</translation>
    </message>
    <message>
        <source>the tempo moves between %1 and %2 bpm so that the hits fall on the beat</source>
        <translation>le tempo varie entre %1 et %2 bpm pour que les points de synchro tombent sur le temps</translation>
    </message>
    <message>
        <source>%1 shortened bar(s) keep the tempo and still meet the picture</source>
        <translation>%1 mesure(s) raccourcie(s) gardent le tempo et tombent quand même sur l’image</translation>
    </message>
    <message>
        <source>the %1 at %2 falls in bar %3, off by %4 ms</source>
        <translation>%1 à %2 tombe dans la mesure %3, à %4 ms près</translation>
    </message>
    <message>
        <source>the %1 at %2 falls into the ring-out after the last bar: nothing is struck there; ask for it earlier, or for a longer cue</source>
        <translation>%1 à %2 tombe dans la résonance après la dernière mesure : rien n’y est frappé ; demandez-le plus tôt, ou un cue plus long</translation>
    </message>
    <message>
        <source>all stop from %1 to %2 and come back with a hit</source>
        <translation>tous s’arrêtent de %1 à %2 et reviennent sur un point de synchro</translation>
    </message>
    <message>
        <source>key %1, as asked</source>
        <translation>tonalité %1, comme demandé</translation>
    </message>
    <message>
        <source>key %1, from the style&apos;s usual keys</source>
        <translation>tonalité %1, parmi celles du style</translation>
    </message>
    <message>
        <source>key %1, of the style&apos;s usual keys in %2, as asked</source>
        <translation>tonalité %1, parmi celles du style en %2, comme demandé</translation>
    </message>
    <message>
        <source>the style has no minor keys</source>
        <translation>le style n’a pas de tonalité mineure</translation>
    </message>
    <message>
        <source>the style has no major keys</source>
        <translation>le style n’a pas de tonalité majeure</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>plus rapide</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>plus lent</translation>
    </message>
    <message>
        <source>no section above %1 %</source>
        <translation>aucune section au-dessus de %1 %</translation>
    </message>
    <message>
        <source>no section below %1 %</source>
        <translation>aucune section au-dessous de %1 %</translation>
    </message>
    <message>
        <source>the highest at least %1 %</source>
        <translation>la plus forte au moins %1 %</translation>
    </message>
    <message>
        <source>%1 plays %2 because the brief asks for “%3”</source>
        <translation>%1 joue %2 parce que le brief demande « %3 »</translation>
    </message>
    <message>
        <source>%1 plays %2 because the brief does not want “%3”</source>
        <translation>%1 joue %2 parce que le brief ne veut pas de « %3 »</translation>
    </message>
    <message>
        <source>%1 has no “%2”; %3 plays %4 (%5) instead</source>
        <translation>%1 n’a pas de « %2 » ; à la place, %3 joue %4 (%5)</translation>
    </message>
    <message>
        <source>%1 has no “%2”; %3 play instead</source>
        <translation>%1 n’a pas de « %2 » ; à la place jouent %3</translation>
    </message>
    <message>
        <source>there is no stem left for “%1”: its stem plays another instrument that the brief asks for</source>
        <translation>il ne reste pas de stem pour « %1 » : le sien joue un autre instrument que le brief demande</translation>
    </message>
    <message>
        <source>there is no %1 stem because the brief does not want “%2”</source>
        <translation>il n’y a pas de stem « %1 » parce que le brief ne veut pas de « %2 »</translation>
    </message>
    <message>
        <source>no stem of this cue plays “%1”</source>
        <translation>aucun stem de ce cue ne joue « %1 »</translation>
    </message>
    <message>
        <source>%1, as the brief asks</source>
        <translation>%1, comme le brief le demande</translation>
    </message>
    <message>
        <source>only %1, as the brief asks: the other stems are silent</source>
        <translation>seulement %1, comme le brief le demande : les autres stems se taisent</translation>
    </message>
    <message>
        <source>the style %1 is a sketch with computed instruments: %2</source>
        <translation>le style %1 est une esquisse aux instruments calculés : %2</translation>
    </message>
    <message>
        <source>guitar, fiddle and hands are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has none of them)</source>
        <translation>guitare, violon folk et mains sont des modèles calculés, pas des instruments enregistrés ; remplacez-les par des musiciens avant une sortie (la banque acoustique n’en a aucun)</translation>
    </message>
    <message>
        <source>harp, flute, strings, mallets and hand drums are computed models, not recorded instruments; replace them with players or the acoustic bank before a release (the bank has only piano and strings)</source>
        <translation>harpe, flûte, cordes, percussions à lames et tambours sont des modèles calculés, pas des instruments enregistrés ; remplacez-les par des musiciens ou la banque acoustique avant une sortie (elle n’a que piano et cordes)</translation>
    </message>
    <message>
        <source>horn, piano, bass and brushes are computed models, not recorded instruments; replace them with players before a release (the acoustic bank has only piano and strings)</source>
        <translation>cuivres, piano, basse et balais sont des modèles calculés, pas des instruments enregistrés ; remplacez-les par des musiciens avant une sortie (la banque acoustique n’a que piano et cordes)</translation>
    </message>
    <message>
        <source>piano and strings are computed models, not recorded instruments; replace them with players or the acoustic bank before a release</source>
        <translation>piano et cordes sont des modèles calculés, pas des instruments enregistrés ; remplacez-les par des musiciens ou la banque acoustique avant une sortie</translation>
    </message>
    <message>
        <source>a style was left out, its file has mistakes: %1</source>
        <translation>un style a été laissé de côté, son fichier a des fautes : %1</translation>
    </message>
    <message>
        <source>the style %1 has no “%2”, so that it cannot play alone; no style has it</source>
        <translation>le style %1 n’a pas de « %2 », qui ne peut donc pas jouer seul ; aucun style ne l’a</translation>
    </message>
    <message>
        <source>the style %1 has no “%2”, so that it cannot play alone; choose one that has it: %3</source>
        <translation>le style %1 n’a pas de « %2 », qui ne peut donc pas jouer seul ; choisissez-en un qui l’a : %3</translation>
    </message>
    <message>
        <source>The master is trimmed by a constant %1 dB to meet %2 LUFS; stems and mix are as approved.</source>
        <translation>Le master est ajusté d’un %1 dB constant pour atteindre %2 LUFS ; stems et mix sont comme approuvés.</translation>
    </message>
    <message>
        <source>The clearance was not asked for games: it does not clear that use. Ask for the use “game” and issue a new version.</source>
        <translation>L’autorisation n’a pas été demandée pour les jeux : elle ne couvre pas cette utilisation. Demandez l’utilisation « jeu » et délivrez une nouvelle version.</translation>
    </message>
    <message>
        <source>game: %1</source>
        <translation>jeu : %1</translation>
    </message>
    <message>
        <source>%1 is silent: its stems rest in %2</source>
        <translation>%1 est silencieux : ses stems se taisent dans %2</translation>
    </message>
    <message>
        <source>no %1: the cue has no such stem to leave out</source>
        <translation>pas de %1 : le cue n’a pas de tel stem à laisser de côté</translation>
    </message>
    <message>
        <source>no loop version: the cue itself loops</source>
        <translation>pas de version en boucle : le cue boucle lui-même</translation>
    </message>
    <message>
        <source>no loop version: between opening and ending there are no four bars</source>
        <translation>pas de version en boucle : il n’y a pas quatre mesures entre le début et la fin</translation>
    </message>
    <message>
        <source>no sting: the cue has no last hit to make it of</source>
        <translation>pas de sting : le cue n’a pas de dernier point de synchro dont le faire</translation>
    </message>
    <message>
        <source>no %1, as the brief asks</source>
        <translation>sans %1, comme le brief le demande</translation>
    </message>
    <message>
        <source>no %1, as the brief asks: the %2 plays the strokes of the %3</source>
        <translation>sans %1, comme le brief le demande : %2 joue les coups de %3</translation>
    </message>
    <message>
        <source>%1 bars of %2, %3 and %4 of tail make exactly %5</source>
        <translation>%1 mesures à %2, %3 et %4 de résonance font exactement %5</translation>
    </message>
    <message>
        <source>the brief&apos;s tempo lies outside the style&apos;s usual %1 bpm in %2 and was kept</source>
        <translation>le tempo du brief sort des %1 bpm habituels du style à %2 et a été gardé</translation>
    </message>
    <message>
        <source>the metre is %1, one of the style&apos;s: the brief names none, and could name %2</source>
        <translation>la mesure est à %1, une de celles du style : le brief n’en nomme aucune et pourrait nommer %2</translation>
    </message>
    <message>
        <source>the metre is %1, one of the style&apos;s; another style plays others</source>
        <translation>la mesure est à %1, une de celles du style ; un autre style en joue d’autres</translation>
    </message>
    <message>
        <source>four on the floor is the style&apos;s own: house and synthwave play it</source>
        <translation>le four-on-the-floor appartient au style : house et synthwave le jouent</translation>
    </message>
    <message>
        <source>felt piano</source>
        <translation>piano feutré</translation>
    </message>
    <message>
        <source>walking bass</source>
        <translation>walking bass</translation>
    </message>
    <message>
        <source>energy %1 % in %2: what falls at %3 stands above it first</source>
        <translation>énergie %1 % en %2 : ce qui tombe à %3 se tient d’abord au-dessus</translation>
    </message>
    <message>
        <source>“%1”: %2 plays %3 there, which is one. Others of that name: %4.</source>
        <translation>« %1 » : %2 y joue %3, qui en est un. Autres de ce nom : %4.</translation>
    </message>
    <message>
        <source>%1: the notes there, %2 to %3, reach beyond what players of a %4 can play, %5 to %6; the sound plays them all the same</source>
        <translation>%1 : les notes, de %2 à %3, dépassent ce que cet instrument (%4) peut jouer, de %5 à %6 ; le son les joue tout de même</translation>
    </message>
</context>
<context>
    <name>CuePage</name>
    <message>
        <source>nothing held</source>
        <translation>rien de figé</translation>
    </message>
    <message>
        <source>all %1 cells held</source>
        <translation>les %1 cellules figées</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%1 cellules figées sur %2</translation>
    </message>
    <message>
        <source>The revision before</source>
        <translation>La révision précédente</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Revision %1 of %2</source>
        <translation>Révision %1 sur %2</translation>
    </message>
    <message>
        <source>The revision after</source>
        <translation>La révision suivante</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Select what to approve first</source>
        <translation>Sélectionnez d’abord ce qu’il faut approuver</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commenter %1</translation>
    </message>
    <message>
        <source>Comment at the playhead</source>
        <translation>Commenter à la tête de lecture</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>Commenter à %1</translation>
    </message>
    <message>
        <source>in the archive: bring it back on the page Projects</source>
        <translation>dans les archives : ressortez-le depuis la page Projets</translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>Fix this part</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Comments (%1)</source>
        <translation>Commentaires (%1)</translation>
    </message>
</context>
<context>
    <name>CutdownPlan</name>
    <message>
        <source>Name of the cut-down</source>
        <translation>Nom de la version courte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where the shorter picture has it</source>
        <translation>Où l’image plus courte l’a</translation>
    </message>
    <message>
        <source>its place, as 0:10</source>
        <translation>sa place, p. ex. 0:10</translation>
    </message>
    <message>
        <source>Not in this length: %1</source>
        <translation>Pas dans cette durée : %1</translation>
    </message>
</context>
<context>
    <name>CutdownsPanel</name>
    <message>
        <source>This revision has no cut-downs yet; plan and make some first.</source>
        <translation>Cette révision n’a pas encore de version courte ; prévoyez-en et créez-en d’abord.</translation>
    </message>
    <message>
        <source>Shorter cues out of the bars of revision %1: the same prints where they fit, its ending, its hits. Nothing is made before you say so.</source>
        <translation>Des cues plus courts avec les mesures de la révision %1 : les mêmes rendus là où ils conviennent, sa fin, ses points de synchro. Rien n’est créé sans votre accord.</translation>
    </message>
    <message>
        <source>Plan a cut-down of this length</source>
        <translation>Prévoir une version courte de cette durée</translation>
    </message>
    <message>
        <source>Another length</source>
        <translation>Autre durée</translation>
    </message>
    <message>
        <source>Another, as 0:20</source>
        <translation>autre, p. ex. 0:20</translation>
    </message>
    <message>
        <source>No length is chosen</source>
        <translation>Aucune durée n’est choisie</translation>
    </message>
    <message>
        <source>Choose lengths above to see which bars, hits and seconds each would have.</source>
        <translation>Choisissez des durées ci-dessus pour voir quels mesures, points de synchro et secondes chacune aurait.</translation>
    </message>
    <message>
        <source>Make the planned cut-downs</source>
        <translation>Créer les versions courtes prévues</translation>
    </message>
    <message>
        <source>Each becomes a cue of its own, with its own approval</source>
        <translation>Chacune devient un cue à part, avec sa propre approbation</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choosing bars …</source>
        <translation>Choix des mesures…</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>La famille</translation>
    </message>
    <message>
        <source>This cue is a cut-down of “%1” itself; its family is there.</source>
        <translation>Ce cue est lui-même une version courte de « %1 » ; sa famille est là-bas.</translation>
    </message>
    <message>
        <source>No cut-down of this revision is made yet.</source>
        <translation>Aucune version courte de cette révision n’est encore faite.</translation>
    </message>
    <message>
        <source>Every cell of all of them is held.</source>
        <translation>Chaque cellule de toutes est figée.</translation>
    </message>
    <message>
        <source>%1 cells of the family are not held yet.</source>
        <translation>%1 cellules de la famille ne sont pas encore figées.</translation>
    </message>
    <message>
        <source>Approve the family …</source>
        <translation>Approuver la famille…</translation>
    </message>
    <message>
        <source>All of them in one act, or none</source>
        <translation>Toutes en un seul acte, ou aucune</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Decide on a likeness</source>
        <translation>Décider d’une ressemblance</translation>
    </message>
    <message>
        <source>Accept a condition</source>
        <translation>Accepter une condition</translation>
    </message>
    <message>
        <source>%1 (%2) listened and judges every likeness above acceptable. The name and the reason are printed in the document; or make the part again instead.</source>
        <translation>%1 (%2) a écouté et juge acceptable chaque ressemblance ci-dessus. Le nom et le motif sont imprimés dans le document ; ou refaites plutôt la partie.</translation>
    </message>
    <message>
        <source>%1 (%2) accepts this condition for this revision. The name and the reason are printed in the document; the condition stays listed.</source>
        <translation>%1 (%2) accepte cette condition pour cette révision. Le nom et le motif sont imprimés dans le document ; la condition reste listée.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>Pourquoi ? C’est obligatoire.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeliveryPage</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Revision %1 may go out</source>
        <translation>La révision %1 peut être livrée</translation>
    </message>
    <message>
        <source>Revision %1 may not go out yet</source>
        <translation>La révision %1 ne peut pas encore être livrée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>To the legal desk</source>
        <translation>Aller au service juridique</translation>
    </message>
    <message>
        <source>To the cue</source>
        <translation>Aller au cue</translation>
    </message>
    <message>
        <source>Always inside: mix and master, every stem, MIDI, cue sheets, the clearance with its papers, checksums.</source>
        <translation>Toujours inclus : mix et master, chaque stem, MIDI, cue sheets, l’autorisation avec ses pièces, sommes de contrôle.</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Créer le paquet</translation>
    </message>
    <message>
        <source>Goes into the history, with the pack’s checksum</source>
        <translation>Entre dans l’historique avec la somme de contrôle du paquet</translation>
    </message>
    <message>
        <source>Something above is missing</source>
        <translation>Il manque quelque chose ci-dessus</translation>
    </message>
    <message>
        <source>Write a preview</source>
        <translation>Créer un aperçu</translation>
    </message>
    <message>
        <source>For listening; marked NOT CLEARED everywhere</source>
        <translation>Pour l’écoute ; marqué NOT CLEARED partout</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>What is written appears here, file by file, with its checksum.</source>
        <translation>Ce qui est créé apparaît ici, fichier par fichier, avec sa somme de contrôle.</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>non libéré</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Fichiers du paquet</translation>
    </message>
    <message>
        <source>Where the pack’s folder is made</source>
        <translation>Où le dossier du paquet est créé</translation>
    </message>
</context>
<context>
    <name>DifferencesSheet</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translation>Elles disent la même chose</translation>
    </message>
    <message>
        <source>Outcome, uses, blocks, conditions and facts are the same in both versions.</source>
        <translation>Résultat, utilisations, blocages, conditions et faits sont identiques dans les deux versions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EnergyCurve</name>
    <message>
        <source>no point</source>
        <translation>aucun point</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>saut</translation>
    </message>
    <message>
        <source>Energy curve: %1</source>
        <translation>Courbe d’énergie : %1</translation>
    </message>
    <message>
        <source>Arrows move the point, Ctrl with an arrow chooses another, Insert adds one, Delete removes it.</source>
        <translation>Les flèches déplacent le point, Ctrl avec une flèche en choisit un autre, Inser en ajoute un, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>No word says how the energy goes; the style decides. Draw it here.</source>
        <translation>Aucun mot ne dit comment va l’énergie ; le style décide. Dessinez-la ici.</translation>
    </message>
    <message>
        <source>point %1 of %2 at %3: %4%</source>
        <translation>point %1 sur %2 à %3 : %4 %</translation>
    </message>
    <message>
        <source>Energy from 0 to 100% over %1</source>
        <translation>Énergie de 0 à 100 % sur %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 par un saut</translation>
    </message>
    <message>
        <source>button</source>
        <translation>accent final</translation>
    </message>
    <message>
        <source>ring-out</source>
        <translation>résonance</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>fondu</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1 : nouveau, %2</translation>
    </message>
    <message>
        <source>%1: gone, was %2</source>
        <translation>%1 : supprimé, était %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>the cue</source>
        <translation>le cue</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>figé</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>rien de figé</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%1 cellules sur %2 figées</translation>
    </message>
</context>
<context>
    <name>FamilySheet</name>
    <message>
        <source>Once more: hold all of them?</source>
        <translation>Encore une fois : tout figer ?</translation>
    </message>
    <message>
        <source>Approve the whole family</source>
        <translation>Approuver toute la famille</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by the word of %2</source>
        <translation>%1 cellules seront figées au bit près par l’avis de %2</translation>
    </message>
    <message>
        <source>%1 cells will be held, bit for bit, by your word</source>
        <translation>%1 cellules seront figées au bit près par votre avis</translation>
    </message>
    <message>
        <source>%1 cells; your own word is advice and holds nothing</source>
        <translation>%1 cellules ; votre propre avis est consultatif et ne fige rien</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly these revisions. It advises; only the final approver’s word holds.</source>
        <translation>Ceci est consigné comme votre propre avis sur exactement ces révisions. Il est consultatif ; seul l’avis de l’approbateur final fige la musique.</translation>
    </message>
    <message>
        <source>From then on the database refuses every change to these cells, whoever asks. Each approval can be withdrawn on its own, with a reason.</source>
        <translation>Dès lors, la base refuse tout changement de ces cellules, quel que soit le demandeur. Chaque approbation peut être retirée à part, avec un motif.</translation>
    </message>
    <message>
        <source>Yes, approve all</source>
        <translation>Oui, tout approuver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Once more: record this advice?</source>
        <translation>Encore une fois : consigner cet avis ?</translation>
    </message>
    <message>
        <source>%1 cells; the word of %2 is advice and holds nothing</source>
        <translation>%1 cellules ; la parole de %2 est un avis et ne fige rien</translation>
    </message>
    <message>
        <source>This is recorded as the word of %1 on exactly these revisions, with the evidence. It advises; only the final approver’s word holds.</source>
        <translation>C’est consigné comme la parole de %1 sur ces révisions exactes, avec la preuve. Elle conseille ; seule la parole de l’approbateur final fige.</translation>
    </message>
</context>
<context>
    <name>GamePanel</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Stingers</source>
        <translation>Stingers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Hear the state</source>
        <translation>Écouter l’état</translation>
    </message>
    <message>
        <source>The cue’s own stems at this state’s levels; nothing is stored by listening</source>
        <translation>Les stems du cue aux niveaux de cet état ; écouter n’enregistre rien</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>À sa fin</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 sounds in this state</source>
        <translation>%1 sonne dans cet état</translation>
    </message>
    <message>
        <source>This state plays another cue; its levels stand in the file.</source>
        <translation>Cet état joue un autre cue ; ses niveaux sont dans le fichier.</translation>
    </message>
    <message>
        <source>Parameters, as the game moves them</source>
        <translation>Paramètres, tels que le jeu les déplace</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>D’où ils viennent</translation>
    </message>
    <message>
        <source>Derived from the energies of revision %1 and changed here; save them for the pack and for colleagues.</source>
        <translation>Dérivés des énergies de la révision %1 et modifiés ici ; enregistrez-les pour le paquet et pour les collègues.</translation>
    </message>
    <message>
        <source>Derived from the energies of revision %1.</source>
        <translation>Dérivés des énergies de la révision %1.</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, modifié depuis</translation>
    </message>
    <message>
        <source>Save as game.json …</source>
        <translation>Enregistrer en game.json…</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>States from a game.json</source>
        <translation>États d’un game.json</translation>
    </message>
    <message>
        <source>Derive anew</source>
        <translation>Dériver à nouveau</translation>
    </message>
    <message>
        <source>Changes of state</source>
        <translation>Changements d’état</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>States of the game</source>
        <translation>États du jeu</translation>
    </message>
    <message>
        <source>Where the states are written</source>
        <translation>Où les états sont écrits</translation>
    </message>
    <message>
        <source>Compose its victory …</source>
        <translation>Composer sa victoire …</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>Joue : %1</translation>
    </message>
    <message>
        <source>Changes to it as the rules say</source>
        <translation>Y passe comme le disent les règles</translation>
    </message>
</context>
<context>
    <name>GameRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>Écouter %1</translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <source>denser</source>
        <translation>plus dense</translation>
    </message>
    <message>
        <source>sparser</source>
        <translation>plus clairsemé</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus aigu</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus grave</translation>
    </message>
    <message>
        <source>longer notes</source>
        <translation>notes plus longues</translation>
    </message>
    <message>
        <source>shorter notes</source>
        <translation>notes plus courtes</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>plus fort</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>plus doux</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus brillant</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <source>more off the beat</source>
        <translation>plus à contretemps</translation>
    </message>
    <message>
        <source>more on the beat</source>
        <translation>plus sur le temps</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>at the next beat</source>
        <translation>au prochain temps</translation>
    </message>
    <message>
        <source>at the next bar</source>
        <translation>à la prochaine mesure</translation>
    </message>
    <message>
        <source>at the next line of %1 bars</source>
        <translation>à la prochaine ligne de %1 mesures</translation>
    </message>
    <message>
        <source>at the exit cue</source>
        <translation>au cue de sortie</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>boucle</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>se termine</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>does not sound</source>
        <translation>ne sonne pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>first bar of %1</source>
        <translation>première mesure de %1</translation>
    </message>
    <message>
        <source>first %1 bars of %2</source>
        <translation>%1 premières mesures de %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>any state</source>
        <translation>tout état</translation>
    </message>
    <message>
        <source>, fades out over %1 ms</source>
        <translation>, s’efface en %1 ms</translation>
    </message>
    <message>
        <source>, section %1 in between</source>
        <translation>, section %1 entre les deux</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, maintenant %2</translation>
    </message>
    <message>
        <source>→ %1 %2</source>
        <translation>→ %1 %2</translation>
    </message>
    <message>
        <source>The states are too long to be heard as a game: %1 minutes of stems, of at most %2. Take fewer sections or stems into them.</source>
        <translation>Les états sont trop longs pour être écoutés comme un jeu : %1 minutes de stems, sur %2 au plus. Prenez-y moins de sections ou de stems.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Everything that happened in the project, not only to this cue</source>
        <translation>Tout ce qui s’est passé dans le projet, pas seulement pour ce cue</translation>
    </message>
    <message>
        <source>Whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Clearances</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Filter by person or word</source>
        <translation>Filtrer par personne ou mot</translation>
    </message>
    <message>
        <source>Person or word</source>
        <translation>Personne ou mot</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Événements, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Each composition, remake, approval, comment and document is recorded here and cannot be edited.</source>
        <translation>Chaque composition, reprise, approbation, commentaire et document est consigné ici et ne peut être modifié.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Your last edit is taken back as a new revision; what others changed elsewhere stays</source>
        <translation>Votre dernière modification est annulée dans une nouvelle révision ; ce que d’autres ont changé ailleurs reste</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Make revision %1 the newest again</source>
        <translation>Refaire de la révision %1 la plus récente</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Restaurer la révision %1</translation>
    </message>
    <message>
        <source>The stored audio of revision %1 becomes a new revision; nothing is rendered and nothing in between is lost. Where a held part was different then, the database refuses and says who holds it.</source>
        <translation>L’audio stocké de la révision %1 devient une nouvelle révision ; rien n’est calculé et rien entre les deux n’est perdu. Là où une partie figée était différente, la base refuse et dit qui l’a figée.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>HitKind</name>
    <message>
        <source>cut</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>point de synchro</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>drop</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêt</translation>
    </message>
</context>
<context>
    <name>HitLane</name>
    <message>
        <source>no hit</source>
        <translation>aucun point de synchro</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 sur %2 à %3</translation>
    </message>
    <message>
        <source>Hits: %1</source>
        <translation>Points de synchro : %1</translation>
    </message>
    <message>
        <source>Arrows move the hit, Ctrl with an arrow chooses another, Insert adds one, Delete removes it, Return goes to its name.</source>
        <translation>Les flèches déplacent le point de synchro, Ctrl avec une flèche en choisit un autre, Inser en ajoute un, Suppr l’enlève, Entrée mène à son nom.</translation>
    </message>
    <message>
        <source>Press here to place a hit: a cut, a logo, a stop</source>
        <translation>Appuyez ici pour placer un point de synchro : coupe, logo, arrêt</translation>
    </message>
    <message>
        <source>Hits over %1</source>
        <translation>Points de synchro sur %1</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>A recording becomes a stem, or a one-shot in one: WAV, FLAC or AIFF, mono or stereo, on the cue’s grid. Without its paper the clearance blocks.</source>
        <translation>Un enregistrement devient un stem, ou un one-shot dans un stem : WAV, FLAC ou AIFF, mono ou stéréo, sur la grille du cue. Sans son document, l’autorisation bloque.</translation>
    </message>
    <message>
        <source>Audio file …</source>
        <translation>Fichier audio…</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>ou déposez le fichier ici</translation>
    </message>
    <message>
        <source>Into the stem</source>
        <translation>Dans le stem</translation>
    </message>
    <message>
        <source>a new stem</source>
        <translation>un nouveau stem</translation>
    </message>
    <message>
        <source>Name of the new stem</source>
        <translation>Nom du nouveau stem</translation>
    </message>
    <message>
        <source>a short word of small letters</source>
        <translation>mot court en minuscules</translation>
    </message>
    <message>
        <source>Its role</source>
        <translation>Son rôle</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>basse</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>harmonie</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>mélodie</translation>
    </message>
    <message>
        <source>texture</source>
        <translation>texture</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>effets</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Où il commence</translation>
    </message>
    <message>
        <source>section, bar or bar.beat</source>
        <translation>section, mesure ou mesure.temps</translation>
    </message>
    <message>
        <source>Off the grid, in ms</source>
        <translation>Hors grille, en ms</translation>
    </message>
    <message>
        <source>empty: on the grid</source>
        <translation>vide : sur la grille</translation>
    </message>
    <message>
        <source>Gain in dB</source>
        <translation>Gain en dB</translation>
    </message>
    <message>
        <source>0, or “match”</source>
        <translation>0 ou « match »</translation>
    </message>
    <message>
        <source>Over the stem’s own notes</source>
        <translation>Par-dessus les notes du stem</translation>
    </message>
    <message>
        <source>they go on sounding under it</source>
        <translation>elles continuent dessous</translation>
    </message>
    <message>
        <source>Leave out what reaches past the cue’s end</source>
        <translation>Laisser ce qui dépasse la fin du cue</translation>
    </message>
    <message>
        <source>Its paper</source>
        <translation>Son document</translation>
    </message>
    <message>
        <source>Title of the recording</source>
        <translation>Titre de l’enregistrement</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>un sample</translation>
    </message>
    <message>
        <source>a loop</source>
        <translation>une boucle</translation>
    </message>
    <message>
        <source>in the public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>title and version</source>
        <translation>titre et version</translation>
    </message>
    <message>
        <source>Paper that holds it</source>
        <translation>Document qui la contient</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>The licence or permission, kept with the cue</source>
        <translation>La licence ou permission, gardée avec le cue</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>In paid work</source>
        <translation>Dans un travail payé</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exclusif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Credit that must appear</source>
        <translation>Mention obligatoire</translation>
    </message>
    <message>
        <source>empty: none</source>
        <translation>vide : aucune</translation>
    </message>
    <message>
        <source>Permitted until</source>
        <translation>Permis jusqu’au</translation>
    </message>
    <message>
        <source>2027-12-31; empty: no end</source>
        <translation>2027-12-31 ; vide : sans fin</translation>
    </message>
    <message>
        <source>Proof of purchase</source>
        <translation>Preuve d’achat</translation>
    </message>
    <message>
        <source>number or reference</source>
        <translation>numéro ou référence</translation>
    </message>
    <message>
        <source>Take it into the next revision</source>
        <translation>Le prendre dans la prochaine révision</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>What will be recorded</source>
        <translation>Ce qui sera consigné</translation>
    </message>
    <message>
        <source>Choose a file: here stands what the ledger will say of it and what the clearance would still miss.</source>
        <translation>Choisissez un fichier : ici figure ce que le registre en dira et ce qui manquerait encore à l’autorisation.</translation>
    </message>
    <message>
        <source>In the cue</source>
        <translation>Dans le cue</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>The clearance will block until it has:</source>
        <translation>L’autorisation bloquera tant qu’elle n’a pas :</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>L’enregistrement</translation>
    </message>
    <message>
        <source>The licence or permission</source>
        <translation>La licence ou permission</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Cues of your projects that wait for a word: changes asked for, or parts that nobody has approved yet.</source>
        <translation>Cues de vos projets qui attendent un avis : changements demandés ou parties que personne n’a encore approuvées.</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>Ce qui attend un avis</translation>
    </message>
    <message>
        <source>%1 · revision %2 · %3</source>
        <translation>%1 · révision %2 · %3</translation>
    </message>
    <message>
        <source>%1 asks for changes (%2)</source>
        <translation>%1 demande des changements (%2)</translation>
    </message>
    <message>
        <source>%1 asks: “%2” (%3)</source>
        <translation>%1 demande : « %2 » (%3)</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>changements demandés</translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation>rien de figé</translation>
    </message>
    <message>
        <source>%1 of %2 cells held</source>
        <translation>%1 cellules figées sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Every cue of your projects is held whole, and nobody asks for changes.</source>
        <translation>Chaque cue de vos projets est entièrement figé et personne ne demande de changements.</translation>
    </message>
</context>
<context>
    <name>IssueSheet</name>
    <message>
        <source>%1 is issued</source>
        <translation>%1 est délivrée</translation>
    </message>
    <message>
        <source>What it names stands in the way of a use that was asked for: solve that, then issue the next version. Nothing is delivered for such a use.</source>
        <translation>Ce qui y est nommé empêche une utilisation demandée : réglez-le, puis délivrez la version suivante. Rien n’est livré pour une telle utilisation.</translation>
    </message>
    <message>
        <source>Next: %1 of %2 parts are not held yet. The final approver approves them; then the pack can be delivered.</source>
        <translation>Ensuite : %1 parties sur %2 ne sont pas encore figées. L’approbateur final les approuve ; le paquet peut alors être livré.</translation>
    </message>
    <message>
        <source>Next: all parts are held, so the pack can be delivered.</source>
        <translation>Ensuite : toutes les parties sont figées, le paquet peut être livré.</translation>
    </message>
    <message>
        <source>Next: all parts are held, so the pack can be delivered; whoever is named keeps the conditions by the dates printed.</source>
        <translation>Ensuite : toutes les parties sont figées, le paquet peut être livré ; les personnes nommées remplissent les conditions aux dates imprimées.</translation>
    </message>
    <message>
        <source>The PDF is stored once, and its hash is in the history.</source>
        <translation>Le PDF est enregistré une seule fois, et son empreinte est dans l’historique.</translation>
    </message>
    <message>
        <source>Deliver …</source>
        <translation>Livrer…</translation>
    </message>
    <message>
        <source>See what stands in the way</source>
        <translation>Voir ce qui s’y oppose</translation>
    </message>
    <message>
        <source>To the timeline</source>
        <translation>Vers la ligne de temps</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Issue the clearance</source>
        <translation>Délivrer l’autorisation</translation>
    </message>
    <message>
        <source>It is numbered, stored once and chained into the history. Nothing issued is edited: a later version supersedes it. The database lets only legal and producers of the project issue.</source>
        <translation>Elle est numérotée, enregistrée une fois et chaînée dans l’historique. Rien de délivré n’est modifié : une version ultérieure la remplace. La base ne laisse délivrer que le juridique et la production du projet.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why it supersedes the one before</source>
        <translation>Pourquoi elle remplace la précédente</translation>
    </message>
    <message>
        <source>Only needed when it supersedes another</source>
        <translation>Nécessaire seulement si elle en remplace une autre</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Délivrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something else is being made; issue the clearance when it is done.</source>
        <translation>Autre chose est en cours ; délivrez l’autorisation quand ce sera fini.</translation>
    </message>
    <message>
        <source>Checking what the document will say …</source>
        <translation>Vérification de ce que dira le document …</translation>
    </message>
    <message>
        <source>The document will say: CLEARED.</source>
        <translation>Le document dira : CLEARED (autorisé).</translation>
    </message>
    <message>
        <source>The document will say: NOT CLEARED.</source>
        <translation>Le document dira : NOT CLEARED (non autorisé).</translation>
    </message>
    <message>
        <source>The document will say: CLEARED WITH CONDITIONS.</source>
        <translation>Le document dira : CLEARED WITH CONDITIONS (autorisé sous conditions).</translation>
    </message>
    <message>
        <source>What remains: blocks %1, conditions %2.</source>
        <translation>Ce qui reste : blocages %1, conditions %2.</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>C</source>
        <comment>tonic of a major key or mode</comment>
        <translation>do</translation>
    </message>
    <message>
        <source>C#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>do ♯</translation>
    </message>
    <message>
        <source>Db</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ré ♭</translation>
    </message>
    <message>
        <source>D</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ré</translation>
    </message>
    <message>
        <source>D#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>ré ♯</translation>
    </message>
    <message>
        <source>Eb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>mi ♭</translation>
    </message>
    <message>
        <source>E</source>
        <comment>tonic of a major key or mode</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>F</source>
        <comment>tonic of a major key or mode</comment>
        <translation>fa</translation>
    </message>
    <message>
        <source>F#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>fa ♯</translation>
    </message>
    <message>
        <source>Gb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>sol ♭</translation>
    </message>
    <message>
        <source>G</source>
        <comment>tonic of a major key or mode</comment>
        <translation>sol</translation>
    </message>
    <message>
        <source>G#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>sol ♯</translation>
    </message>
    <message>
        <source>Ab</source>
        <comment>tonic of a major key or mode</comment>
        <translation>la ♭</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tonic of a major key or mode</comment>
        <translation>la</translation>
    </message>
    <message>
        <source>A#</source>
        <comment>tonic of a major key or mode</comment>
        <translation>la ♯</translation>
    </message>
    <message>
        <source>Bb</source>
        <comment>tonic of a major key or mode</comment>
        <translation>si ♭</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tonic of a major key or mode</comment>
        <translation>si</translation>
    </message>
    <message>
        <source>C</source>
        <comment>tonic of a minor key</comment>
        <translation>do</translation>
    </message>
    <message>
        <source>C#</source>
        <comment>tonic of a minor key</comment>
        <translation>do ♯</translation>
    </message>
    <message>
        <source>Db</source>
        <comment>tonic of a minor key</comment>
        <translation>ré ♭</translation>
    </message>
    <message>
        <source>D</source>
        <comment>tonic of a minor key</comment>
        <translation>ré</translation>
    </message>
    <message>
        <source>D#</source>
        <comment>tonic of a minor key</comment>
        <translation>ré ♯</translation>
    </message>
    <message>
        <source>Eb</source>
        <comment>tonic of a minor key</comment>
        <translation>mi ♭</translation>
    </message>
    <message>
        <source>E</source>
        <comment>tonic of a minor key</comment>
        <translation>mi</translation>
    </message>
    <message>
        <source>F</source>
        <comment>tonic of a minor key</comment>
        <translation>fa</translation>
    </message>
    <message>
        <source>F#</source>
        <comment>tonic of a minor key</comment>
        <translation>fa ♯</translation>
    </message>
    <message>
        <source>Gb</source>
        <comment>tonic of a minor key</comment>
        <translation>sol ♭</translation>
    </message>
    <message>
        <source>G</source>
        <comment>tonic of a minor key</comment>
        <translation>sol</translation>
    </message>
    <message>
        <source>G#</source>
        <comment>tonic of a minor key</comment>
        <translation>sol ♯</translation>
    </message>
    <message>
        <source>Ab</source>
        <comment>tonic of a minor key</comment>
        <translation>la ♭</translation>
    </message>
    <message>
        <source>A</source>
        <comment>tonic of a minor key</comment>
        <translation>la</translation>
    </message>
    <message>
        <source>A#</source>
        <comment>tonic of a minor key</comment>
        <translation>la ♯</translation>
    </message>
    <message>
        <source>Bb</source>
        <comment>tonic of a minor key</comment>
        <translation>si ♭</translation>
    </message>
    <message>
        <source>B</source>
        <comment>tonic of a minor key</comment>
        <translation>si</translation>
    </message>
    <message>
        <source>%1 major</source>
        <translation>%1 majeur</translation>
    </message>
    <message>
        <source>%1 minor</source>
        <translation>%1 mineur</translation>
    </message>
    <message>
        <source>%1 dorian</source>
        <translation>%1 dorien</translation>
    </message>
    <message>
        <source>%1 mixolydian</source>
        <translation>%1 mixolydien</translation>
    </message>
    <message>
        <source>%1 lydian</source>
        <translation>%1 lydien</translation>
    </message>
    <message>
        <source>%1 phrygian</source>
        <translation>%1 phrygien</translation>
    </message>
    <message>
        <source>%1 harmonic minor</source>
        <translation>%1 mineur harmonique</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>take</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>stem</source>
        <translation>stem</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>fait par</translation>
    </message>
    <message>
        <source>player</source>
        <translation>joueur</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>source type</source>
        <translation>type de source</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>written over</source>
        <translation>écrit par-dessus</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>fait à partir de</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>patch</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>recorded samples</source>
        <translation>échantillons enregistrés</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>take before it</source>
        <translation>prise précédente</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>material</source>
        <translation>matériau</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>notes in common</source>
        <translation>notes communes</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>nearest piece</source>
        <translation>morceau le plus proche</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>pieces compared</source>
        <translation>morceaux comparés</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>garde</translation>
    </message>
    <message>
        <source>feel</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>pièces comparées</translation>
    </message>
    <message>
        <source>SHA-256 of the index</source>
        <translation>SHA-256 de l’index</translation>
    </message>
    <message>
        <source>notes compared</source>
        <translation>notes comparées</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositeur</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>tries refused as copies</source>
        <translation>essais refusés comme copies</translation>
    </message>
    <message>
        <source>tries refused as too similar</source>
        <translation>essais refusés car trop semblables</translation>
    </message>
    <message>
        <source>played instead of</source>
        <translation>joué à la place de</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>kept, in thousandths</source>
        <translation>conservé, en millièmes</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>version of the rule</source>
        <translation>version de la règle</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos de</translation>
    </message>
    <message>
        <source>what would fix it</source>
        <translation>ce qui le réglerait</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>ce qu’il dit</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>il revient à</translation>
    </message>
    <message>
        <source>AI-generated: people only asked or chose (G)</source>
        <translation>généré par IA : des personnes ont seulement demandé ou choisi (G)</translation>
    </message>
    <message>
        <source>partly AI-generated (P)</source>
        <translation>partiellement généré par IA (P)</translation>
    </message>
    <message>
        <source>written by people with AI’s help (A)</source>
        <translation>écrit par des personnes avec l’aide de l’IA (A)</translation>
    </message>
    <message>
        <source>made by people (H)</source>
        <translation>fait par des personnes (H)</translation>
    </message>
    <message>
        <source>a program of written rules, without training</source>
        <translation>un programme de règles écrites, sans entraînement</translation>
    </message>
    <message>
        <source>a trained model</source>
        <translation>un modèle entraîné</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the rule players</source>
        <translation>les joueurs à règles</translation>
    </message>
    <message>
        <source>the trained player</source>
        <translation>le joueur entraîné</translation>
    </message>
    <message>
        <source>by a program without training (algorithmicMedia of IPTC)</source>
        <translation>par un programme sans entraînement (algorithmicMedia de l’IPTC)</translation>
    </message>
    <message>
        <source>by a trained program (trainedAlgorithmicMedia of IPTC)</source>
        <translation>par un programme entraîné (trainedAlgorithmicMedia de l’IPTC)</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>sous le seuil</translation>
    </message>
    <message>
        <source>above the threshold</source>
        <translation>au-dessus du seuil</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>looks for runs of the same notes (fermata-ngram)</source>
        <translation>cherche des suites de mêmes notes (fermata-ngram)</translation>
    </message>
    <message>
        <source>row of the ledger, first form (fermata-ledger-1)</source>
        <translation>ligne du registre, première forme (fermata-ledger-1)</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>What each part rests on</source>
        <translation>Sur quoi repose chaque partie</translation>
    </message>
    <message>
        <source>Row of the ledger: %1</source>
        <translation>Ligne du registre : %1</translation>
    </message>
    <message>
        <source>Show it in the document</source>
        <translation>Montrer dans le document</translation>
    </message>
    <message>
        <source>The document is at the chosen row, which is marked</source>
        <translation>Le document est à la ligne choisie, qui est marquée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>No issued clearance of this cue stands.</source>
        <translation>Aucune autorisation délivrée de ce cue n’est en vigueur.</translation>
    </message>
    <message>
        <source>The document itself is in English, and what it says counts; its findings are translated here.</source>
        <translation>Le document lui-même est en anglais, et c’est lui qui fait foi ; ses constats sont traduits ici.</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>No clearance covers this cue yet.</source>
        <translation>Aucune autorisation ne couvre encore ce cue.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Checks the facts against the rules; nothing is stored</source>
        <translation>Confronte les faits aux règles ; rien n’est enregistré</translation>
    </message>
    <message>
        <source>Issue …</source>
        <translation>Délivrer…</translation>
    </message>
    <message>
        <source>What stands in the way, and what would fix it</source>
        <translation>Ce qui fait obstacle et comment y remédier</translation>
    </message>
    <message>
        <source>Use by use</source>
        <translation>Utilisation par utilisation</translation>
    </message>
    <message>
        <source>Documents on file</source>
        <translation>Documents classés</translation>
    </message>
    <message>
        <source>See what can be cleared</source>
        <translation>Voir ce qui peut être libéré</translation>
    </message>
    <message>
        <source>A preview checks every take’s recorded origin against the rules, use by use, and says what is missing. Nothing is stored until legal issues it.</source>
        <translation>Un aperçu confronte l’origine consignée de chaque prise aux règles, utilisation par utilisation, et dit ce qui manque. Rien n’est enregistré avant que le juridique délivre.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The PDF appears here exactly as it will be filed.</source>
        <translation>Le PDF apparaît ici exactement tel qu’il sera classé.</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>La page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Chercher un mot</translation>
    </message>
    <message>
        <source>Clearance, page %1</source>
        <translation>Autorisation, page %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Uses and job facts</source>
        <translation>Utilisations et données de commande</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>What each part rests on …</source>
        <translation>Sur quoi repose chaque partie…</translation>
    </message>
    <message>
        <source>Each printed fact with its row of the ledger</source>
        <translation>Chaque fait imprimé avec sa ligne du registre</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Comparer deux versions</translation>
    </message>
    <message>
        <source>What the two chosen versions say differently</source>
        <translation>Ce que les deux versions choisies disent différemment</translation>
    </message>
    <message>
        <source>Without a choice, the last two</source>
        <translation>Sans choix, les deux dernières</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The document and your reason stay on file and in the history. Nothing is delivered under it any more; a new version can be issued.</source>
        <translation>Le document et votre motif restent au dossier et dans l’historique. Plus rien n’est livré sous sa couverture ; une nouvelle version peut être émise.</translation>
    </message>
    <message>
        <source>Why? This is required.</source>
        <translation>Pourquoi ? C’est obligatoire.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>The clearances of all your projects, by state</source>
        <translation>Les autorisations de tous vos projets, par état</translation>
    </message>
    <message>
        <source>Withdrawn: nothing is delivered under it.</source>
        <translation>Retirée : rien n’est livré sous elle.</translation>
    </message>
    <message>
        <source>Superseded by a later version.</source>
        <translation>Remplacée par une version ultérieure.</translation>
    </message>
    <message>
        <source>Conditions that were accepted</source>
        <translation>Conditions acceptées</translation>
    </message>
</context>
<context>
    <name>LoudnessMeter</name>
    <message>
        <source>Momentary loudness</source>
        <translation>Sonie momentanée</translation>
    </message>
    <message>
        <source>Momentary from −18 to +9 LU around %1 LUFS; the light mark is short-term</source>
        <translation>Momentanée de −18 à +9 LU autour de %1 LUFS ; le repère clair est le court terme</translation>
    </message>
    <message>
        <source>Measure anew</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>LRA LU</source>
        <translation>LRA LU</translation>
    </message>
    <message>
        <source>Loudness range, LU</source>
        <translation>Plage de sonie, LU</translation>
    </message>
    <message>
        <source>TP dBTP</source>
        <translation>TP dBTP</translation>
    </message>
    <message>
        <source>True peak, dBTP</source>
        <translation>Crête vraie, dBTP</translation>
    </message>
    <message>
        <source>Momentary loudness, %1</source>
        <translation>Sonie momentanée, %1</translation>
    </message>
    <message>
        <source>Largest momentary loudness, %1</source>
        <translation>Sonie momentanée maximale, %1</translation>
    </message>
    <message>
        <source>Short-term loudness, %1</source>
        <translation>Sonie à court terme, %1</translation>
    </message>
    <message>
        <source>Integrated loudness, %1</source>
        <translation>Sonie intégrée, %1</translation>
    </message>
    <message>
        <source>max M</source>
        <translation>max M</translation>
    </message>
    <message>
        <source>Show LU around the target, or LUFS</source>
        <translation>Afficher en LU autour de la cible, ou en LUFS</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The newest revision is shown; show an older one to restore it.</source>
        <translation>La révision affichée est la plus récente ; affichez-en une plus ancienne pour la restaurer.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>New cue</source>
        <translation>Nouveau cue</translation>
    </message>
    <message>
        <source>Legal desk</source>
        <translation>Service juridique</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>Copier l’adresse de cet endroit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search cues, projects and commands</source>
        <translation>Chercher cues, projets et commandes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>MarkerFlag</name>
    <message>
        <source>Marker %1 at %2</source>
        <translation>Marqueur %1 à %2</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>posé par %1</translation>
    </message>
</context>
<context>
    <name>MarkerSheet</name>
    <message>
        <source>Marker at %1</source>
        <translation>Marqueur à %1</translation>
    </message>
    <message>
        <source>Marker at %1, %2</source>
        <translation>Marqueur à %1, %2</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Marqueur %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Move it to the playhead, %1</source>
        <translation>Le déplacer à la tête de lecture, %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ambre</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message numerus="yes">
        <source>%n other change(s) by %1</source>
        <translation>
            <numerusform>%n autre changement de %1</numerusform>
            <numerusform>%n autres changements de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clearance(s) issued by %1</source>
        <translation>
            <numerusform>%n autorisation délivrée par %1</numerusform>
            <numerusform>%n autorisations délivrées par %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) withdrawn by %1</source>
        <translation>
            <numerusform>%n approbation retirée par %1</numerusform>
            <numerusform>%n approbations retirées par %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for changes by %1</source>
        <translation>
            <numerusform>%n demande de changements de %1</numerusform>
            <numerusform>%n demandes de changements de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by %1</source>
        <translation>
            <numerusform>%n approbation de %1</numerusform>
            <numerusform>%n approbations de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to comments by %1</source>
        <translation>
            <numerusform>%n réponse à des commentaires par %1</numerusform>
            <numerusform>%n réponses à des commentaires par %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) by %1</source>
        <translation>
            <numerusform>%n commentaire de %1</numerusform>
            <numerusform>%n commentaires de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) by %1</source>
        <translation>
            <numerusform>%n révision par %1</numerusform>
            <numerusform>%n révisions par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1 of “%2” by %3</source>
        <translation>révision %1 de « %2 » par %3</translation>
    </message>
    <message>
        <source>Connected again. Meanwhile: %1.</source>
        <translation>De nouveau connecté. Entre-temps : %1.</translation>
    </message>
    <message>
        <source>Connected again. Nobody changed anything meanwhile.</source>
        <translation>De nouveau connecté. Personne n’a rien changé entre-temps.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
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
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Rename section %1</source>
        <translation>Renommer la section %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>This makes a revision; no sample changes. A section that is held keeps its name, for an approval names it.</source>
        <translation>Cela crée une révision ; aucun échantillon ne change. Une section figée garde son nom, car une approbation la nomme.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>rhythmic activity</source>
        <translation>activité rythmique</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillance</translation>
    </message>
    <message>
        <source>groove</source>
        <translation>groove</translation>
    </message>
    <message>
        <source>plays</source>
        <translation>joue</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>tempo</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tonalité</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>cadence</translation>
    </message>
    <message>
        <source>loudness</source>
        <translation>sonie</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conserver</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>ressemblance</translation>
    </message>
    <message>
        <source>true peak</source>
        <translation>crête vraie</translation>
    </message>
    <message>
        <source>the client’s words</source>
        <translation>les mots du client</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>start of the picture</source>
        <translation>début de l’image</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>métrique</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ambiance</translation>
    </message>
    <message>
        <source>wanted instruments</source>
        <translation>instruments souhaités</translation>
    </message>
    <message>
        <source>unwanted instruments</source>
        <translation>instruments exclus</translation>
    </message>
    <message>
        <source>stems</source>
        <translation>stems</translation>
    </message>
    <message>
        <source>number of stems</source>
        <translation>nombre de stems</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>point de synchro</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>reference tracks</source>
        <translation>titres de référence</translation>
    </message>
    <message>
        <source>to avoid</source>
        <translation>à éviter</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>utilisations</translation>
    </message>
    <message>
        <source>game states</source>
        <translation>états de jeu</translation>
    </message>
    <message>
        <source>noted, not a request</source>
        <translation>noté, pas une demande</translation>
    </message>
    <message>
        <source>only</source>
        <translation>seulement</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>room for</source>
        <translation>place pour</translation>
    </message>
    <message>
        <source>dynamics</source>
        <translation>nuance</translation>
    </message>
</context>
<context>
    <name>PdfFacts</name>
    <message>
        <source>Facts on this page and their rows of the ledger</source>
        <translation>Faits de cette page et leurs lignes du registre</translation>
    </message>
    <message>
        <source>Row of the ledger: %1</source>
        <translation>Ligne du registre : %1</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>People of “%1”</source>
        <translation>Personnes de « %1 »</translation>
    </message>
    <message>
        <source>No final approver yet: nothing can be held. The first person of the client becomes the final approver; or name one below.</source>
        <translation>Pas encore d’approbateur final : rien ne peut être figé. La première personne du client devient l’approbateur final ; ou nommez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>%1 is the final approver: what they approve is held, bit for bit. Everybody else advises.</source>
        <translation>%1 est l’approbateur final : ce qui est ainsi approuvé est figé au bit près. Tous les autres conseillent.</translation>
    </message>
    <message>
        <source>final approver</source>
        <translation>approbateur final</translation>
    </message>
    <message>
        <source>Make final approver</source>
        <translation>Nommer approbateur final</translation>
    </message>
    <message>
        <source>Names %1 the final approver of the project</source>
        <translation>Nomme %1 approbateur final du projet</translation>
    </message>
    <message>
        <source>Add somebody as</source>
        <translation>Ajouter quelqu’un comme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name and, if unsure, company</source>
        <translation>Nom et, dans le doute, société</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Nom d’un collègue</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>In the studio already, not in this project</source>
        <translation>Déjà dans le studio, pas dans ce projet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Another role for %1, or out of the project</source>
        <translation>Donner un autre rôle à %1, ou le retirer du projet</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Take out of the project …</source>
        <translation>Retirer du projet…</translation>
    </message>
    <message>
        <source>Take %1 out of the project</source>
        <translation>Retirer %1 du projet</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Whoever leaves a project stays answerable for what they approved, said or made: it keeps their name, and what is held stays held. The history says when.</source>
        <translation>Qui quitte un projet répond toujours de ce qu’il a approuvé, dit ou fait : son nom y reste, et ce qui est figé le reste. L’historique dit quand.</translation>
    </message>
</context>
<context>
    <name>PianoRoll</name>
    <message>
        <source>Close the notes</source>
        <translation>Fermer les notes</translation>
    </message>
    <message>
        <source>The section before</source>
        <translation>La section précédente</translation>
    </message>
    <message>
        <source>The section after</source>
        <translation>La section suivante</translation>
    </message>
    <message>
        <source>The stem above</source>
        <translation>Le stem au-dessus</translation>
    </message>
    <message>
        <source>The stem below</source>
        <translation>Le stem au-dessous</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Sans grille</translation>
    </message>
    <message>
        <source>Grid of %1</source>
        <translation>Grille de %1</translation>
    </message>
    <message>
        <source>Add a note at the playhead</source>
        <translation>Ajouter une note à la tête de lecture</translation>
    </message>
    <message>
        <source>Delete the selected notes</source>
        <translation>Supprimer les notes sélectionnées</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>plus court</translation>
    </message>
    <message>
        <source>Shorten the selected notes by one grid step</source>
        <translation>Raccourcir les notes sélectionnées d’un pas de grille</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>Lengthen the selected notes by one grid step</source>
        <translation>Allonger les notes sélectionnées d’un pas de grille</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>plus doux</translation>
    </message>
    <message>
        <source>Play the selected notes softer</source>
        <translation>Jouer les notes sélectionnées plus doucement</translation>
    </message>
    <message>
        <source>louder</source>
        <translation>plus fort</translation>
    </message>
    <message>
        <source>Play the selected notes louder</source>
        <translation>Jouer les notes sélectionnées plus fort</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Notes of %1 in %2</source>
        <translation>Notes de %1 dans %2</translation>
    </message>
    <message>
        <source>Reading the notes …</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message>
        <source>Nothing is played here.</source>
        <translation>Rien n’est joué ici.</translation>
    </message>
    <message>
        <source>Nothing is played here. Double-click to write a note.</source>
        <translation>Rien n’est joué ici. Double-cliquez pour écrire une note.</translation>
    </message>
    <message>
        <source>Back to the stored notes</source>
        <translation>Revenir aux notes enregistrées</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Ask to unlock …</source>
        <translation>Demander le déblocage…</translation>
    </message>
</context>
<context>
    <name>PicturePanel</name>
    <message>
        <source>Reference picture %1</source>
        <translation>Image de référence %1</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Point de synchro</translation>
    </message>
    <message>
        <source>%1 ms off the sound; at most %2 ms since it plays</source>
        <translation>écart au son : %1 ms ; au plus %2 ms depuis la lecture</translation>
    </message>
    <message>
        <source>Choose the film that this cue is for: MOV or MP4 with H.264. It follows the sound, stays on this machine, and is never delivered.</source>
        <translation>Choisissez le film de ce cue : MOV ou MP4 en H.264. Il suit le son, reste sur cette machine et n’est jamais livré.</translation>
    </message>
    <message>
        <source>Choose a film …</source>
        <translation>Choisir un film…</translation>
    </message>
    <message>
        <source>Another film …</source>
        <translation>Autre film…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Film begins at the playhead</source>
        <translation>Le film commence à la tête de lecture</translation>
    </message>
    <message>
        <source>Now it begins at %1</source>
        <translation>Il commence maintenant à %1</translation>
    </message>
    <message>
        <source>At the cue&apos;s start</source>
        <translation>Au début du cue</translation>
    </message>
    <message>
        <source>Guide voice</source>
        <translation>Voix témoin</translation>
    </message>
    <message>
        <source>A WAV to listen along to. It is heard here only: no meter counts it, nothing that is delivered has it.</source>
        <translation>Un WAV à écouter en parallèle. On ne l’entend qu’ici : aucun vumètre ne le compte, rien de livré ne le contient.</translation>
    </message>
    <message>
        <source>Level of the guide voice</source>
        <translation>Niveau de la voix témoin</translation>
    </message>
    <message>
        <source>Choose a voice …</source>
        <translation>Choisir une voix…</translation>
    </message>
    <message>
        <source>Another voice …</source>
        <translation>Autre voix…</translation>
    </message>
    <message>
        <source>Without voice</source>
        <translation>Sans voix</translation>
    </message>
    <message>
        <source>The film of this cue</source>
        <translation>Le film de ce cue</translation>
    </message>
    <message>
        <source>Films (*.mov *.mp4 *.m4v *.mkv)</source>
        <translation>Films (*.mov *.mp4 *.m4v *.mkv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The guide voice</source>
        <translation>La voix témoin</translation>
    </message>
    <message>
        <source>Recordings (*.wav *.flac *.aif *.aiff)</source>
        <translation>Enregistrements (*.wav *.flac *.aif *.aiff)</translation>
    </message>
    <message>
        <source>Send tapped hits to the brief</source>
        <translation>Envoyer les points de synchro marqués au brief</translation>
    </message>
    <message>
        <source>Open hits become hits of the brief’s next version</source>
        <translation>Les points de synchro ouverts passent dans la version suivante du brief</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>no audio device; the clock runs silently</source>
        <translation>pas de sortie audio ; l’horloge tourne en silence</translation>
    </message>
    <message>
        <source>the audio device is gone; the clock runs silently until there is one</source>
        <translation>la sortie audio a disparu ; l’horloge tourne en silence jusqu’à la prochaine</translation>
    </message>
    <message>
        <source>the audio device takes no sound; the clock runs silently until it does</source>
        <translation>la sortie audio n’accepte plus de son ; l’horloge tourne en silence jusqu’à ce qu’elle reprenne</translation>
    </message>
</context>
<context>
    <name>PrintedFacts</name>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Reason why not</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>Paquet de règles</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>Ce qui est livré</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Comment c’est fait</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Modèle entraîné</translation>
    </message>
    <message>
        <source>Learned feel</source>
        <translation>Jeu appris</translation>
    </message>
    <message>
        <source>Other people’s material</source>
        <translation>Matériel d’autrui</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Reference track</source>
        <translation>Morceau de référence</translation>
    </message>
    <message>
        <source>Similarity check</source>
        <translation>Contrôle de ressemblance</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Accepted condition</source>
        <translation>Condition acceptée</translation>
    </message>
</context>
<context>
    <name>CueCard</name>
    <message>
        <source>in the archive</source>
        <translation>dans les archives</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>pas terminé</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Ouvrir la timeline</translation>
    </message>
    <message>
        <source>Bring back …</source>
        <translation>Ressortir …</translation>
    </message>
    <message>
        <source>Archive …</source>
        <translation>Archiver …</translation>
    </message>
    <message>
        <source>Or the Delete key on a card</source>
        <translation>Ou la touche Suppr sur une carte</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>An admin or a producer makes projects.</source>
        <translation>L’administration ou la production crée les projets.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projets</translation>
    </message>
    <message>
        <source>A project belongs to a client and holds its cues, its people and its papers.</source>
        <translation>Un projet appartient à un client et contient ses cues, ses personnes et ses pièces.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Opening the database</source>
        <translation>Ouverture de la base</translation>
    </message>
    <message>
        <source>The first start makes a private database in your data folder.</source>
        <translation>Le premier démarrage crée une base privée dans votre dossier de données.</translation>
    </message>
    <message>
        <source>Making a demo project</source>
        <translation>Création d’un projet de démonstration</translation>
    </message>
    <message>
        <source>One cue of sixty seconds from a sample brief, so that there is something to look at.</source>
        <translation>Un cue de soixante secondes d’après un brief d’exemple, pour avoir quelque chose à regarder.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Projects by client</source>
        <translation>Projets par client</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
    <message>
        <source>No final approver yet: nothing can be held until the project has one.</source>
        <translation>Pas encore d’approbateur final : rien ne peut être figé avant.</translation>
    </message>
    <message>
        <source>New cue from a brief</source>
        <translation>Nouveau cue d’après un brief</translation>
    </message>
    <message>
        <source>Cues of this project</source>
        <translation>Cues de ce projet</translation>
    </message>
    <message>
        <source>No cue in this project</source>
        <translation>Aucun cue dans ce projet</translation>
    </message>
    <message>
        <source>Write or paste what the client said; what is understood is shown beside it before anything is composed.</source>
        <translation>Écrivez ou collez ce que le client a dit ; ce qui est compris s’affiche à côté avant toute composition.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>An existing client or a new one</source>
        <translation>Un client existant ou nouveau</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Spring campaign</source>
        <translation>Campagne de printemps</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name the final approver …</source>
        <translation>Nommer l’approbateur final…</translation>
    </message>
    <message>
        <source>People …</source>
        <translation>Personnes…</translation>
    </message>
    <message>
        <source>Who belongs to this project, and whose word holds</source>
        <translation>Qui appartient à ce projet et qui approuve en dernier ressort</translation>
    </message>
    <message>
        <source>You are in no project yet</source>
        <translation>Vous ne participez encore à aucun projet</translation>
    </message>
    <message>
        <source>You are signed in as %1. An admin or a producer adds you to a project; it then appears here by itself.</source>
        <translation>Vous êtes connecté en tant que %1. La production ou l’administration vous ajoute à un projet ; il apparaît alors ici de lui-même.</translation>
    </message>
    <message>
        <source>Final approver: %1 · members: %2</source>
        <translation>Approbateur final : %1 · membres : %2</translation>
    </message>
    <message>
        <source>Show the archive, too</source>
        <translation>Montrer aussi les archives</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>Recut</name>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>rendue à nouveau</translation>
    </message>
    <message>
        <source>other tempo</source>
        <translation>autre tempo</translation>
    </message>
    <message>
        <source>played again</source>
        <translation>rejouée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
</context>
<context>
    <name>RecutPanel</name>
    <message>
        <source>Give the editor’s list of the new cut (CMX 3600). You see what it means before anything is changed; what is kept or moves stays the same, sample by sample.</source>
        <translation>Donnez la liste du nouveau montage (CMX 3600). Vous voyez ce qu’elle signifie avant tout changement ; ce qui est gardé ou déplacé reste identique, échantillon par échantillon.</translation>
    </message>
    <message>
        <source>List of the new cut …</source>
        <translation>Liste du nouveau montage…</translation>
    </message>
    <message>
        <source>or drop the file here</source>
        <translation>ou déposez le fichier ici</translation>
    </message>
    <message>
        <source>List of the old cut …</source>
        <translation>Liste de l’ancien montage…</translation>
    </message>
    <message>
        <source>Needed where both lists name camera reels</source>
        <translation>Nécessaire si les deux listes nomment des bobines</translation>
    </message>
    <message>
        <source>Without the old cut’s list</source>
        <translation>Sans la liste de l’ancien montage</translation>
    </message>
    <message>
        <source>only where both lists name camera reels</source>
        <translation>seulement si les deux listes nomment des bobines</translation>
    </message>
    <message>
        <source>No new cut yet</source>
        <translation>Pas encore de nouveau montage</translation>
    </message>
    <message>
        <source>“Shot 7 lost 12 frames”: the list says where every shot stands now, and the cue follows it.</source>
        <translation>« Le plan 7 a perdu 12 images » : la liste dit où est chaque plan, et le cue suit.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Old cut</source>
        <translation>Ancien montage</translation>
    </message>
    <message>
        <source>New cut</source>
        <translation>Nouveau montage</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Point de synchro</translation>
    </message>
    <message>
        <source>Frames off, old music</source>
        <translation>Écart en images, ancienne musique</translation>
    </message>
    <message>
        <source>Frames off, new music</source>
        <translation>Écart en images, nouvelle musique</translation>
    </message>
    <message>
        <source>Held, and the new cut needs another print of it. Ask them, then withdraw the approval beside the timeline.</source>
        <translation>Figé, et le nouveau montage en demande un autre rendu. Demandez-leur, puis retirez l’approbation à côté de la timeline.</translation>
    </message>
    <message>
        <source>Make it the next revision</source>
        <translation>Créer la prochaine révision</translation>
    </message>
    <message>
        <source>First a new cut that changes something, and nothing held in its way</source>
        <translation>D’abord un montage qui change quelque chose, et rien de figé en travers</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the lists …</source>
        <translation>Lecture des listes…</translation>
    </message>
    <message>
        <source>List of the new cut</source>
        <translation>Liste du nouveau montage</translation>
    </message>
    <message>
        <source>List of the old cut</source>
        <translation>Liste de l’ancien montage</translation>
    </message>
</context>
<context>
    <name>RemakePanel</name>
    <message>
        <source>Click a section or drag over the timeline to say which part.</source>
        <translation>Cliquez sur une section ou glissez sur la timeline pour choisir le passage.</translation>
    </message>
    <message>
        <source>Whole part</source>
        <translation>Tout le passage</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>calmer</source>
        <translation>plus calme</translation>
    </message>
    <message>
        <source>more driving</source>
        <translation>plus entraînant</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>fewer notes</source>
        <translation>moins de notes</translation>
    </message>
    <message>
        <source>more notes</source>
        <translation>plus de notes</translation>
    </message>
    <message>
        <source>Rhythmic activity</source>
        <translation>Activité rythmique</translation>
    </message>
    <message>
        <source>calmer rhythm</source>
        <translation>rythme plus calme</translation>
    </message>
    <message>
        <source>livelier rhythm</source>
        <translation>rythme plus actif</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus grave</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus aigu</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillance</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus brillant</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé : %1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Make three alternatives</source>
        <translation>Créer trois variantes</translation>
    </message>
    <message>
        <source>This is an older revision; remaking starts from the newest.</source>
        <translation>C’est une révision antérieure ; on refait à partir de la plus récente.</translation>
    </message>
    <message>
        <source>Hear, at the same place</source>
        <translation>Écouter, au même endroit</translation>
    </message>
    <message>
        <source>Levels matched</source>
        <translation>Niveaux égalisés</translation>
    </message>
    <message>
        <source>Levels as they are</source>
        <translation>Niveaux tels quels</translation>
    </message>
    <message>
        <source>Current, revision %1</source>
        <translation>Actuelle, révision %1</translation>
    </message>
    <message>
        <source>Accept alternative %1</source>
        <translation>Accepter la variante %1</translation>
    </message>
    <message>
        <source>Accept the one you hear</source>
        <translation>Accepter celle que vous entendez</translation>
    </message>
    <message>
        <source>Prove what stayed since revision %1</source>
        <translation>Prouver ce qui est resté depuis la révision %1</translation>
    </message>
    <message>
        <source>What shall change, in words</source>
        <translation>Ce qui doit changer, en mots</translation>
    </message>
    <message>
        <source>In words: warmer, less busy, no drums</source>
        <translation>En mots : plus chaud, sans batterie</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Pas compris : %1</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>straighter</source>
        <translation>plus droit</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>plus souple</translation>
    </message>
    <message>
        <source>What stays, who plays</source>
        <translation>Ce qui reste, qui joue</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>contour</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>harmonie</translation>
    </message>
    <message>
        <source>Like before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>no matter</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>Who plays</source>
        <translation>Qui joue</translation>
    </message>
    <message>
        <source>Who plays %1</source>
        <translation>Qui joue %1</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>trained net</source>
        <translation>réseau entraîné</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>selon les mesures</translation>
    </message>
    <message>
        <source>Ask to unlock …</source>
        <translation>Demander le déblocage…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dynamics</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>played softer</source>
        <translation>joué plus doux</translation>
    </message>
    <message>
        <source>played harder</source>
        <translation>joué plus fort</translation>
    </message>
    <message>
        <source>Plays, with the same notes</source>
        <translation>Joue, avec les mêmes notes</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>held: %1</source>
        <translation>figé : %1</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Figé : %1</translation>
    </message>
    <message>
        <source>Partly held: %1</source>
        <translation>En partie figé : %1</translation>
    </message>
    <message>
        <source>Section %1, %2, %3, energy %4%</source>
        <translation>Section %1, %2, %3, énergie %4 %</translation>
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
        <translation>Demandez-leur d’abord ; une approbation se retire à côté de la timeline, sous « Approbations », avec un motif.</translation>
    </message>
    <message>
        <source>Approve the part beside the timeline, under Approvals.</source>
        <translation>Approuvez le passage à côté de la timeline, sous « Approbations ».</translation>
    </message>
    <message>
        <source>The legal desk issues a clearance.</source>
        <translation>Le service juridique délivre une autorisation.</translation>
    </message>
    <message>
        <source>Whoever decides signs in and records it.</source>
        <translation>Qui décide se connecte et le consigne.</translation>
    </message>
    <message>
        <source>New alternatives are made under “Fix this part”.</source>
        <translation>Les nouvelles variantes se créent sous « Modifier ».</translation>
    </message>
    <message>
        <source>A producer or an admin adds people to the project.</source>
        <translation>La production ou l’administration ajoute des personnes au projet.</translation>
    </message>
    <message>
        <source>Packs are written on the delivery page.</source>
        <translation>Les paquets se créent sur la page « Livraison ».</translation>
    </message>
    <message>
        <source>What is held stays as approved. Choose another part, or withdraw the approval with a reason.</source>
        <translation>Ce qui est figé reste tel qu’approuvé. Choisissez un autre passage ou retirez l’approbation avec un motif.</translation>
    </message>
    <message>
        <source>Ask somebody in the right role; the database decides, this window only says so.</source>
        <translation>Demandez à quelqu’un qui a le rôle voulu ; la base décide, cette fenêtre ne fait que le dire.</translation>
    </message>
    <message>
        <source>Somebody was first. Press F5 to see the newest state, then try again.</source>
        <translation>Quelqu’un vous a devancé. F5 montre l’état le plus récent ; puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here; it is connected again with the next action.</source>
        <translation>Rien n’a été changé. Votre saisie est encore là ; la connexion reprend à la prochaine action.</translation>
    </message>
    <message>
        <source>Press F5 to see whether it arrived before trying again.</source>
        <translation>Vérifiez avec F5 si c’est arrivé avant de réessayer.</translation>
    </message>
    <message>
        <source>Something that must come first is missing.</source>
        <translation>Il manque quelque chose qui doit venir avant.</translation>
    </message>
    <message>
        <source>approval recorded by %1 for %2</source>
        <translation>approbation enregistrée par %1 pour %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>What is stored is damaged or cannot be read: “%1”</source>
        <translation>Des données enregistrées sont abîmées ou illisibles : « %1 »</translation>
    </message>
    <message>
        <source>A fault of the program itself; please report it: “%1”</source>
        <translation>Une faute du programme lui-même ; merci de la signaler : « %1 »</translation>
    </message>
    <message>
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5.</source>
        <translation>Dans la section %1, le stem %2 est figé : %3 le %4, à la révision %5.</translation>
    </message>
</context>
<context>
    <name>ServerSheet</name>
    <message>
        <source>Sign in to a team server</source>
        <translation>Se connecter à un serveur d’équipe</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Oublier ce serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Folder of audio that the team shares</source>
        <translation>Dossier audio partagé par l’équipe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Travailler sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press the new keys; Escape keeps the old ones, Backspace takes them away.</source>
        <translation>Appuyez sur les nouvelles touches ; Échap garde les anciennes, Retour arrière les enlève.</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Choisissez une action pour lui donner d’autres touches.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <translation>Ces touches appartiennent à « %1 ».</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>pas de touches</translation>
    </message>
    <message>
        <source>keys …</source>
        <translation>touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reset all to defaults</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Sampled piano</source>
        <translation>Piano samplé</translation>
    </message>
    <message>
        <source>Sampled strings</source>
        <translation>Cordes samplées</translation>
    </message>
    <message>
        <source>Analogue bass</source>
        <translation>Basse analogique</translation>
    </message>
    <message>
        <source>Deep bass</source>
        <translation>Basse profonde</translation>
    </message>
    <message>
        <source>Distorted bass</source>
        <translation>Basse saturée</translation>
    </message>
    <message>
        <source>Finger bass</source>
        <translation>Basse aux doigts</translation>
    </message>
    <message>
        <source>Reese bass</source>
        <translation>Basse reese</translation>
    </message>
    <message>
        <source>Round bass</source>
        <translation>Basse ronde</translation>
    </message>
    <message>
        <source>Slap bass</source>
        <translation>Basse slap</translation>
    </message>
    <message>
        <source>Sub bass</source>
        <translation>Sub-basse</translation>
    </message>
    <message>
        <source>Synth bass</source>
        <translation>Basse synthé</translation>
    </message>
    <message>
        <source>Upright bass</source>
        <translation>Contrebasse</translation>
    </message>
    <message>
        <source>Walking bass</source>
        <translation>Walking bass</translation>
    </message>
    <message>
        <source>Soft bell</source>
        <translation>Cloche douce</translation>
    </message>
    <message>
        <source>French horn</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Low brass</source>
        <translation>Cuivres graves</translation>
    </message>
    <message>
        <source>Muted trumpet</source>
        <translation>Trompette bouchée</translation>
    </message>
    <message>
        <source>Brass ensemble</source>
        <translation>Section de cuivres</translation>
    </message>
    <message>
        <source>Solo cello</source>
        <translation>Violoncelle solo</translation>
    </message>
    <message>
        <source>Epic choir</source>
        <translation>Chœur épique</translation>
    </message>
    <message>
        <source>Sub drone</source>
        <translation>Bourdon grave</translation>
    </message>
    <message>
        <source>Airy flute</source>
        <translation>Flûte soufflée</translation>
    </message>
    <message>
        <source>Ambient effects</source>
        <translation>Effets ambient</translation>
    </message>
    <message>
        <source>Cinematic effects</source>
        <translation>Effets de cinéma</translation>
    </message>
    <message>
        <source>Organic effects</source>
        <translation>Effets organiques</translation>
    </message>
    <message>
        <source>Soft effects</source>
        <translation>Effets doux</translation>
    </message>
    <message>
        <source>Synth effects</source>
        <translation>Effets synthé</translation>
    </message>
    <message>
        <source>Trailer effects</source>
        <translation>Effets trailer</translation>
    </message>
    <message>
        <source>Jazz guitar</source>
        <translation>Guitare jazz</translation>
    </message>
    <message>
        <source>Mandolin</source>
        <translation>Mandoline</translation>
    </message>
    <message>
        <source>Muted guitar</source>
        <translation>Guitare étouffée</translation>
    </message>
    <message>
        <source>Picked guitar</source>
        <translation>Guitare médiator</translation>
    </message>
    <message>
        <source>Strummed guitar</source>
        <translation>Guitare grattée</translation>
    </message>
    <message>
        <source>Wah guitar</source>
        <translation>Guitare wah</translation>
    </message>
    <message>
        <source>Concert harp</source>
        <translation>Harpe de concert</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Accordéon</translation>
    </message>
    <message>
        <source>Clavinet</source>
        <translation>Clavinet</translation>
    </message>
    <message>
        <source>Electric piano</source>
        <translation>Piano électrique</translation>
    </message>
    <message>
        <source>Felt piano</source>
        <translation>Piano feutré</translation>
    </message>
    <message>
        <source>Grand piano</source>
        <translation>Piano à queue</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Orgue</translation>
    </message>
    <message>
        <source>Poly synth</source>
        <translation>Synthé poly</translation>
    </message>
    <message>
        <source>Stab keys</source>
        <translation>Stabs</translation>
    </message>
    <message>
        <source>Brush kit</source>
        <translation>Batterie balais</translation>
    </message>
    <message>
        <source>Cajon</source>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>Electro kit</source>
        <translation>Batterie électro</translation>
    </message>
    <message>
        <source>Funk kit</source>
        <translation>Batterie funk</translation>
    </message>
    <message>
        <source>Gated kit</source>
        <translation>Batterie gated</translation>
    </message>
    <message>
        <source>House kit</source>
        <translation>Batterie house</translation>
    </message>
    <message>
        <source>Indie kit</source>
        <translation>Batterie indé</translation>
    </message>
    <message>
        <source>Lo-fi kit</source>
        <translation>Batterie lo-fi</translation>
    </message>
    <message>
        <source>Orchestral percussion</source>
        <translation>Percus d’orchestre</translation>
    </message>
    <message>
        <source>Tension kit</source>
        <translation>Percus de tension</translation>
    </message>
    <message>
        <source>Trailer drums</source>
        <translation>Tambours trailer</translation>
    </message>
    <message>
        <source>War drums</source>
        <translation>Tambours de guerre</translation>
    </message>
    <message>
        <source>Bell lead</source>
        <translation>Lead cloche</translation>
    </message>
    <message>
        <source>House lead</source>
        <translation>Lead house</translation>
    </message>
    <message>
        <source>Pluck lead</source>
        <translation>Lead pincé</translation>
    </message>
    <message>
        <source>Saw lead</source>
        <translation>Lead dents de scie</translation>
    </message>
    <message>
        <source>Soft lead</source>
        <translation>Lead doux</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Sifflet</translation>
    </message>
    <message>
        <source>Celesta</source>
        <translation>Célesta</translation>
    </message>
    <message>
        <source>Marimba</source>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Vibraphone</source>
        <translation>Vibraphone</translation>
    </message>
    <message>
        <source>Analogue pad</source>
        <translation>Nappe analogique</translation>
    </message>
    <message>
        <source>Bowed pad</source>
        <translation>Nappe frottée</translation>
    </message>
    <message>
        <source>Choir pad</source>
        <translation>Nappe de chœur</translation>
    </message>
    <message>
        <source>Cloud pad</source>
        <translation>Nappe nuage</translation>
    </message>
    <message>
        <source>Dark pad</source>
        <translation>Nappe sombre</translation>
    </message>
    <message>
        <source>Filtered pad</source>
        <translation>Nappe filtrée</translation>
    </message>
    <message>
        <source>Glass pad</source>
        <translation>Nappe de verre</translation>
    </message>
    <message>
        <source>Warm pad</source>
        <translation>Nappe chaude</translation>
    </message>
    <message>
        <source>Lo-fi piano</source>
        <translation>Piano lo-fi</translation>
    </message>
    <message>
        <source>Legato strings</source>
        <translation>Cordes legato</translation>
    </message>
    <message>
        <source>Low strings</source>
        <translation>Cordes graves</translation>
    </message>
    <message>
        <source>Ostinato strings</source>
        <translation>Cordes en ostinato</translation>
    </message>
    <message>
        <source>Tremolo strings</source>
        <translation>Cordes en trémolo</translation>
    </message>
    <message>
        <source>Synth arpeggio</source>
        <translation>Arpège de synthé</translation>
    </message>
    <message>
        <source>Tape noise</source>
        <translation>Souffle de bande</translation>
    </message>
    <message>
        <source>Fiddle</source>
        <translation>Violon folk</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>every stem</source>
        <translation>chaque stem</translation>
    </message>
    <message>
        <source>%1 rests</source>
        <translation>%1 se tait</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 joue</translation>
    </message>
    <message>
        <source>%1 keeps its rhythm</source>
        <translation>%1 garde son rythme</translation>
    </message>
    <message>
        <source>%1 keeps its contour</source>
        <translation>%1 garde son contour</translation>
    </message>
    <message>
        <source>%1 keeps its harmony</source>
        <translation>%1 garde son harmonie</translation>
    </message>
    <message>
        <source>played as people do</source>
        <translation>joué comme par des musiciens</translation>
    </message>
    <message>
        <source>played as the style does</source>
        <translation>joué comme dans le style</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stem and what is asked of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1% as it was</source>
        <translation>à %1 % comme avant</translation>
    </message>
    <message>
        <source>%1 higher by %2%</source>
        <translation>%1 en hausse de %2 %</translation>
    </message>
    <message>
        <source>%1 lower by %2%</source>
        <translation>%1 en baisse de %2 %</translation>
    </message>
    <message>
        <source>%1 at %2%</source>
        <translation>%1 à %2 %</translation>
    </message>
    <message>
        <source>room for a voice</source>
        <translation>de la place pour une voix</translation>
    </message>
    <message>
        <source>no room for a voice any more</source>
        <translation>plus de place pour une voix</translation>
    </message>
    <message>
        <source>with all drums</source>
        <translation>avec toute la batterie</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 retirés</translation>
    </message>
    <message>
        <source>played on %1</source>
        <translation>joué sur : %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what is being made</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>The connection is lost; trying again … What you type is kept.</source>
        <translation>La connexion est perdue ; nouvel essai… Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 · %4</source>
        <translation>%1 · %2, %3 · %4</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the sound</source>
        <translation>
            <numerusform>%n interruption du son</numerusform>
            <numerusform>%n interruptions du son</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StemHead</name>
    <message>
        <source>Remake and approve %1</source>
        <translation>Refaire et approuver %1</translation>
    </message>
    <message>
        <source>Remakes and approvals are about the ticked stems</source>
        <translation>Refaire et approuver portent sur les stems cochés</translation>
    </message>
    <message>
        <source>Solo %1 (Alt: alone)</source>
        <translation>Solo %1 (Alt : seul)</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Couper %1</translation>
    </message>
    <message>
        <source>Listening level of %1</source>
        <translation>Niveau d’écoute de %1</translation>
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
        <translation>%1 (double clic : 0 dB)</translation>
    </message>
</context>
<context>
    <name>StemHeads</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>key
bpm · energy</source>
        <translation>tonalité
bpm · énergie</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
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
        <translation>Folk acoustique</translation>
    </message>
    <message>
        <source>Ambient drone</source>
        <translation>Drone ambient</translation>
    </message>
    <message>
        <source>Deep house</source>
        <translation>Deep house</translation>
    </message>
    <message>
        <source>Funk and disco spot</source>
        <translation>Spot funk et disco</translation>
    </message>
    <message>
        <source>Game combat</source>
        <translation>Jeu : combat</translation>
    </message>
    <message>
        <source>Game exploration</source>
        <translation>Jeu : exploration</translation>
    </message>
    <message>
        <source>Hopeful indie</source>
        <translation>Indie plein d’espoir</translation>
    </message>
    <message>
        <source>Hybrid trailer</source>
        <translation>Bande-annonce hybride</translation>
    </message>
    <message>
        <source>Jazz lounge</source>
        <translation>Jazz lounge</translation>
    </message>
    <message>
        <source>Lo-fi bed</source>
        <translation>Tapis lo-fi</translation>
    </message>
    <message>
        <source>Neoclassical piano and strings</source>
        <translation>Piano et cordes néoclassiques</translation>
    </message>
    <message>
        <source>Synthwave</source>
        <translation>Synthwave</translation>
    </message>
    <message>
        <source>Tension underscore</source>
        <translation>Musique de tension</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Reading the stored audio …</source>
        <translation>Lecture de l’audio enregistré…</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>bar.beat</source>
        <translation>mesure.temps</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>timecode</source>
        <translation>timecode</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuelle</translation>
    </message>
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Ask to unlock %1 in %2</source>
        <translation>Demander le déblocage : %1 dans %2</translation>
    </message>
    <message>
        <source>Nothing of what is selected is held.</source>
        <translation>Rien de la sélection n’est figé.</translation>
    </message>
    <message>
        <source>Why it should be unlocked</source>
        <translation>Pourquoi le débloquer</translation>
    </message>
    <message>
        <source>This becomes a comment that is given to whoever approved it or recorded the approval. It stays held until they withdraw it.</source>
        <translation>Cela devient un commentaire confié à qui l’a approuvé ou a consigné l’approbation. Cela reste figé jusqu’à son retrait.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask to unlock %1 held parts</source>
        <translation>Demander le déblocage de %1 parties figées</translation>
    </message>
    <message>
        <source>Select what is held first: click a section, or drag over the ruler.</source>
        <translation>Choisissez d’abord ce qui est figé : cliquez sur une section, ou faites glisser sur la règle.</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verifying %1 …</source>
        <translation>Vérification de %1…</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 est intact</translation>
    </message>
    <message>
        <source>%1 is not what was issued</source>
        <translation>%1 n’est pas ce qui a été délivré</translation>
    </message>
    <message>
        <source>Read from the store and the database just now, whatever is on the screen. Outside the studio, a filed document is checked by its printed hash.</source>
        <translation>Lu à l’instant dans le stockage et la base, quoi qu’affiche l’écran. Hors du studio, un document classé se vérifie par son empreinte imprimée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Shorter lengths</source>
        <translation>Versions courtes</translation>
    </message>
    <message>
        <source>Game states</source>
        <translation>États de jeu</translation>
    </message>
    <message>
        <source>New picture cut</source>
        <translation>Nouveau montage</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Actions</name>
    <message>
        <source>Null test of two revisions</source>
        <translation>Test d’annulation de deux révisions</translation>
    </message>
    <message>
        <source>Write the delivery pack</source>
        <translation>Créer le paquet de livraison</translation>
    </message>
    <message>
        <source>Withdraw the clearance that stands</source>
        <translation>Retirer l’autorisation en vigueur</translation>
    </message>
    <message>
        <source>Issue the clearance</source>
        <translation>Délivrer l’autorisation</translation>
    </message>
    <message>
        <source>Preview the clearance</source>
        <translation>Aperçu de l’autorisation</translation>
    </message>
    <message>
        <source>Settle the unfolded comment, or open it again</source>
        <translation>Résoudre le commentaire déplié, ou le rouvrir</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Restore the revision that is shown</source>
        <translation>Restaurer la révision affichée</translation>
    </message>
    <message>
        <source>Undo one’s own last edit</source>
        <translation>Annuler sa propre dernière modification</translation>
    </message>
    <message>
        <source>Menu of all commands</source>
        <translation>Menu de toutes les commandes</translation>
    </message>
    <message>
        <source>Menu of the selection</source>
        <translation>Menu de la sélection</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Cue</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Recherche et commandes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>What waits for a word</source>
        <translation>Ce qui attend un avis</translation>
    </message>
    <message>
        <source>New cue from a brief</source>
        <translation>Nouveau cue d’après un brief</translation>
    </message>
    <message>
        <source>Timeline of the cue</source>
        <translation>Timeline du cue</translation>
    </message>
    <message>
        <source>Legal desk of the cue</source>
        <translation>Service juridique du cue</translation>
    </message>
    <message>
        <source>History of the cue</source>
        <translation>Historique du cue</translation>
    </message>
    <message>
        <source>Compare revisions of the cue</source>
        <translation>Comparer les révisions du cue</translation>
    </message>
    <message>
        <source>Delivery of the cue</source>
        <translation>Livraison du cue</translation>
    </message>
    <message>
        <source>Copy the address of this place</source>
        <translation>Copier l’adresse de cet endroit</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Play forward, faster each time</source>
        <translation>Lecture avant, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play backward, faster each time</source>
        <translation>Lecture arrière, plus vite à chaque fois</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>One bar back</source>
        <translation>Une mesure en arrière</translation>
    </message>
    <message>
        <source>One bar on</source>
        <translation>Une mesure en avant</translation>
    </message>
    <message>
        <source>Loop the selection</source>
        <translation>Boucler la sélection</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Suivre la tête de lecture</translation>
    </message>
    <message>
        <source>Switch between the last two versions</source>
        <translation>Alterner entre les deux dernières versions</translation>
    </message>
    <message>
        <source>Match the level of versions</source>
        <translation>Égaliser le niveau des versions</translation>
    </message>
    <message>
        <source>Hear the current version</source>
        <translation>Écouter la version actuelle</translation>
    </message>
    <message>
        <source>Hear alternative %1</source>
        <translation>Écouter la variante %1</translation>
    </message>
    <message>
        <source>Make three alternatives of the selection</source>
        <translation>Créer trois variantes de la sélection</translation>
    </message>
    <message>
        <source>Accept the alternative being heard</source>
        <translation>Accepter la variante écoutée</translation>
    </message>
    <message>
        <source>Cut the section at the playhead</source>
        <translation>Couper la section à la tête de lecture</translation>
    </message>
    <message>
        <source>Cancel what is being made</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Commentaire suivant</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Commentaire précédent</translation>
    </message>
    <message>
        <source>Approve the selection</source>
        <translation>Approuver la sélection</translation>
    </message>
    <message>
        <source>Select the whole cue</source>
        <translation>Sélectionner tout le cue</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the cue into the window</source>
        <translation>Ajuster le cue à la fenêtre</translation>
    </message>
    <message>
        <source>Fit the selection into the window</source>
        <translation>Ajuster la sélection à la fenêtre</translation>
    </message>
    <message>
        <source>Sign in to a team server</source>
        <translation>Se connecter à un serveur d’équipe</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Next theme: light, dark, high contrast</source>
        <translation>Thème suivant : clair, sombre, contraste élevé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Select from the playhead on</source>
        <translation>Sélectionner à partir de la tête de lecture</translation>
    </message>
    <message>
        <source>Select up to the playhead</source>
        <translation>Sélectionner jusqu’à la tête de lecture</translation>
    </message>
    <message>
        <source>Notes of the cell: piano roll</source>
        <translation>Notes de la cellule : piano roll</translation>
    </message>
    <message>
        <source>Offer the written notes as an alternative</source>
        <translation>Proposer les notes écrites comme variante</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>Ask to unlock what is held</source>
        <translation>Demander le déblocage</translation>
    </message>
    <message>
        <source>Marker at the playhead</source>
        <translation>Marqueur à la tête de lecture</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Hit at the playhead, as a comment</source>
        <translation>Point de synchro à la tête de lecture, en commentaire</translation>
    </message>
    <message>
        <source>Reference picture</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>Next marker</source>
        <translation>Marqueur suivant</translation>
    </message>
    <message>
        <source>Previous marker</source>
        <translation>Marqueur précédent</translation>
    </message>
    <message>
        <source>Brief of the cue and its versions</source>
        <translation>Brief du cue et ses versions</translation>
    </message>
    <message>
        <source>Send tapped hits to the brief</source>
        <translation>Envoyer les points de synchro marqués au brief</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>Personnes du projet</translation>
    </message>
    <message>
        <source>Clearances of all projects</source>
        <translation>Autorisations de tous les projets</translation>
    </message>
    <message>
        <source>Shorter lengths of the cue</source>
        <translation>Versions courtes du cue</translation>
    </message>
    <message>
        <source>Make the shorter lengths that are planned</source>
        <translation>Créer les versions courtes prévues</translation>
    </message>
    <message>
        <source>Approve the cue and its cut-downs in one act</source>
        <translation>Approuver le cue et ses versions courtes en un seul acte</translation>
    </message>
    <message>
        <source>Game states of the cue</source>
        <translation>États de jeu du cue</translation>
    </message>
    <message>
        <source>New picture cut for the cue</source>
        <translation>Nouveau montage pour le cue</translation>
    </message>
    <message>
        <source>Take in a recording</source>
        <translation>Importer un enregistrement</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Rétablir ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>Comment on the selection, or at the playhead</source>
        <translation>Commenter la sélection, ou à la tête de lecture</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème : contraste élevé</translation>
    </message>
    <message>
        <source>Compose the victory of the loop</source>
        <translation>Composer la victoire de la boucle</translation>
    </message>
    <message>
        <source>Replace the old ring-out of the section</source>
        <translation>Remplacer l’ancienne résonance de la section</translation>
    </message>
</context>
<context>
    <name>fermata::ui::AskPresenter</name>
    <message>
        <source>stated on this desk</source>
        <translation>indiqué à ce bureau</translation>
    </message>
    <message>
        <source>read from the brief’s words</source>
        <translation>lu dans les mots du brief</translation>
    </message>
    <message>
        <source>the project’s own uses</source>
        <translation>les utilisations du projet</translation>
    </message>
    <message>
        <source>no use is asked for yet</source>
        <translation>aucune utilisation n’est encore demandée</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1, exclusive</source>
        <translation>%1, exclusif</translation>
    </message>
    <message>
        <source>What you stated</source>
        <translation>Ce que vous avez indiqué</translation>
    </message>
    <message>
        <source>“%1”, no file yet</source>
        <translation>« %1 », sans fichier encore</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>« %1 », %2</translation>
    </message>
    <message>
        <source>writer, %1 %</source>
        <translation>auteur, %1 %</translation>
    </message>
    <message>
        <source>%1 (IPI %2)</source>
        <translation>%1 (IPI %2)</translation>
    </message>
    <message>
        <source>no agreement is named</source>
        <translation>aucun accord n’est nommé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The client’s approval of AI: %1</source>
        <translation>Approbation de l’IA par le client : %1</translation>
    </message>
    <message>
        <source>The broker’s answer: %1</source>
        <translation>Réponse du courtier : %1</translation>
    </message>
    <message>
        <source>The share of %1 is “%2”; write a number from 0 to 100, with one decimal at most.</source>
        <translation>La part de %1 est « %2 » ; écrivez un nombre de 0 à 100, avec une décimale au plus.</translation>
    </message>
    <message>
        <source>No writer is listed. Where people wrote notes, their shares make 100 %.</source>
        <translation>Aucun auteur n’est nommé. Là où des personnes ont écrit des notes, leurs parts font 100 %.</translation>
    </message>
    <message>
        <source>The shares of all writers make 100 %.</source>
        <translation>Les parts de tous les auteurs font 100 %.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::BriefPresenter</name>
    <message>
        <source>What you had changed in this brief and not saved is here again.</source>
        <translation>Ce que vous aviez changé dans ce brief sans l’enregistrer est de nouveau là.</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 i/s</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n point de synchro</numerusform>
            <numerusform>%n points de synchro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) placed; save the brief to keep them.</source>
        <translation>
            <numerusform>%n point de synchro placé ; enregistrez le brief pour le garder.</numerusform>
            <numerusform>%n points de synchro placés ; enregistrez le brief pour les garder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brief has these hits already.</source>
        <translation>Le brief a déjà ces points de synchro.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>revisions %1 to %2</source>
        <translation>révisions %1 à %2</translation>
    </message>
    <message>
        <source>Saving the brief</source>
        <translation>Enregistrement du brief</translation>
    </message>
    <message>
        <source>Revision %1: the brief was changed, no sample was.</source>
        <translation>Révision %1 : le brief a changé, aucun échantillon.</translation>
    </message>
    <message>
        <source>Noted, not a request: %1</source>
        <translation>Noté, pas une demande : %1</translation>
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
        <translation>%1 : %2–%3, mesures : %4, énergie %5 %</translation>
    </message>
    <message>
        <source>No word says how long; %1 is made</source>
        <translation>Aucun mot ne dit la durée ; %1 est fait</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris : %1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ClearancesPresenter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, révision %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ComparePresenter</name>
    <message>
        <source>silence: bit-identical</source>
        <translation>silence : identique au bit près</translation>
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
        <translation>Comparaison de chaque échantillon des révisions %1 et %2…</translation>
    </message>
    <message>
        <source>cannot be laid side by side</source>
        <translation>ne peut être mis côte à côte</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>mix</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>%1 of %2 cells are bit-identical. %3 samples compared; outside what was asked, none differs.</source>
        <translation>%1 cellules sur %2 sont identiques au bit près. %3 échantillons comparés ; hors de ce qui a été demandé, aucun ne diffère.</translation>
    </message>
    <message>
        <source>%1 samples differ that nobody asked to change. Do not deliver before this is explained.</source>
        <translation>%1 échantillons diffèrent sans que personne l’ait demandé. Ne livrez pas avant de l’avoir expliqué.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::CuePresenter</name>
    <message>
        <source>recorded by %1 for %2</source>
        <translation>consigné par %1 pour %2</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>résolu : %1</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>open again: %1</source>
        <translation>rouvert : %1</translation>
    </message>
    <message>
        <source>nobody looks after it now</source>
        <translation>plus personne ne s’en charge</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>confié à %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>changes, please</source>
        <translation>des changements, s’il vous plaît</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <translation>%1 i/s</translation>
    </message>
    <message>
        <source>%1 LUFS, %2 dBTP</source>
        <translation>%1 LUFS, %2 dBTP</translation>
    </message>
    <message>
        <source>Revision %1 is there; you still see revision %2.</source>
        <translation>La révision %1 est là ; vous voyez encore la révision %2.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1, %2, révision %3</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>mesures %1–%2</translation>
    </message>
    <message>
        <source>%1 – %2 · bars %3–%4 · %5</source>
        <translation>%1 – %2 · mesures %3–%4 · %5</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in here are held: %1</source>
        <translation>
            <numerusform>%n cellule ici est figée : %1</numerusform>
            <numerusform>%n cellules ici sont figées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the part first: click a section, or drag over the ruler.</source>
        <translation>Sélectionnez d’abord le passage : cliquez sur une section ou glissez sur la règle.</translation>
    </message>
    <message>
        <source>Making alternatives for %1</source>
        <translation>Variantes en cours pour %1</translation>
    </message>
    <message>
        <source>%1 dB to match</source>
        <translation>%1 dB pour égaliser</translation>
    </message>
    <message>
        <source>Accepting alternative %1</source>
        <translation>Acceptation de la variante %1</translation>
    </message>
    <message>
        <source>Cutting the section at %1</source>
        <translation>Section coupée à %1</translation>
    </message>
    <message>
        <source>Revision %1: cut in two, no sample changed.</source>
        <translation>Révision %1 : coupée en deux, aucun échantillon changé.</translation>
    </message>
    <message>
        <source>Comparing every sample of revisions %1 and %2 …</source>
        <translation>Comparaison de chaque échantillon des révisions %1 et %2…</translation>
    </message>
    <message>
        <source>Revision %1 → %2: %3 of %4 cells stayed. %5 samples compared; outside what was remade, none differs.</source>
        <translation>Révision %1 → %2 : %3 cellules sur %4 sont restées. %5 échantillons comparés ; hors de ce qui a été refait, aucun ne diffère.</translation>
    </message>
    <message>
        <source>Revision %1 → %2: %3 samples differ outside what was remade. Do not deliver before this is explained.</source>
        <translation>Révision %1 → %2 : %3 échantillons diffèrent hors de ce qui a été refait. Ne livrez pas avant de l’avoir expliqué.</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>toutes les sections</translation>
    </message>
    <message>
        <source>all stems</source>
        <translation>tous les stems</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>retirée : %1</translation>
    </message>
    <message>
        <source>asks for changes</source>
        <translation>demande des changements</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>fige la musique</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>%1  ·  %2 – %3</source>
        <translation>%1  ·  %2 – %3</translation>
    </message>
    <message>
        <source>Approved; held from now on, bit for bit.</source>
        <translation>Approuvé ; figé désormais, au bit près.</translation>
    </message>
    <message>
        <source>Changes requested.</source>
        <translation>Changements demandés.</translation>
    </message>
    <message>
        <source>Noted as advice: only the final approver&apos;s word holds.</source>
        <translation>Noté comme conseil : seul l’avis de l’approbateur final fige la musique.</translation>
    </message>
    <message>
        <source>Withdrawn; what it held is free again.</source>
        <translation>Retirée ; ce qu’elle figeait redevient libre.</translation>
    </message>
    <message>
        <source>%1 does not play</source>
        <translation>%1 ne joue pas</translation>
    </message>
    <message>
        <source>%1 plays</source>
        <translation>%1 joue</translation>
    </message>
    <message>
        <source>“%1” → %2</source>
        <translation>« %1 » → %2</translation>
    </message>
    <message>
        <source>%1 keeps its %2</source>
        <translation>%1 conserve : %2</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>contour</source>
        <translation>contour</translation>
    </message>
    <message>
        <source>harmony</source>
        <translation>harmonie</translation>
    </message>
    <message>
        <source>played by: %1</source>
        <translation>joué par : %1</translation>
    </message>
    <message>
        <source>%1 played by: %2</source>
        <translation>%1 joué par : %2</translation>
    </message>
    <message>
        <source>Playing the written notes of %1</source>
        <translation>Interprétation des notes écrites de %1</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>écrit à la main</translation>
    </message>
    <message>
        <source>Renaming section %1</source>
        <translation>Renommage de la section %1</translation>
    </message>
    <message>
        <source>Revision %1: section %2 is called %3, no sample changed.</source>
        <translation>Révision %1 : la section %2 s’appelle %3, aucun échantillon n’a changé.</translation>
    </message>
    <message>
        <source>Asked; the comment is open to everybody.</source>
        <translation>Demandé ; le commentaire est ouvert à tous.</translation>
    </message>
    <message>
        <source>Asked; the comment was given to %1.</source>
        <translation>Demandé ; le commentaire est confié à %1.</translation>
    </message>
    <message>
        <source>Hit at %1</source>
        <translation>Point de synchro à %1</translation>
    </message>
    <message>
        <source>Alternative %1 · %2</source>
        <translation>Variante %1 · %2</translation>
    </message>
    <message>
        <source>other notes, same character</source>
        <translation>autres notes, même caractère</translation>
    </message>
    <message>
        <source>Nothing of “%1” is understood; say it like “warmer, less busy”.</source>
        <translation>Rien de « %1 » n’est compris ; dites-le comme « plus chaud, moins dense ».</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2, as it was given; a copy is in %3</source>
        <translation>« %1 », SHA-256 %2, tel que remis ; une copie est dans %3</translation>
    </message>
    <message>
        <source>%1 at %2, met by the beat</source>
        <translation>%1 à %2, sur le temps</translation>
    </message>
    <message>
        <source>%1 at %2; the beat is %3 ms from it</source>
        <translation>%1 à %2 ; le temps en est à %3 ms</translation>
    </message>
    <message>
        <source>whole cue at %1 LUFS, asked %2, delivered at %3</source>
        <translation>cue entier à %1 LUFS, demandé %2, livré à %3</translation>
    </message>
    <message>
        <source>%1% as it was</source>
        <translation>%1 % comme avant</translation>
    </message>
    <message>
        <source>comment at %1</source>
        <translation>commentaire à %1</translation>
    </message>
    <message>
        <source>settled comment</source>
        <translation>commentaire résolu</translation>
    </message>
    <message>
        <source>comment opened again</source>
        <translation>commentaire rouvert</translation>
    </message>
    <message>
        <source>The comment is settled.</source>
        <translation>Le commentaire est résolu.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Le commentaire est de nouveau ouvert.</translation>
    </message>
    <message>
        <source>marker “%1”</source>
        <translation>marqueur « %1 »</translation>
    </message>
    <message>
        <source>Marker “%1” is taken away.</source>
        <translation>Le marqueur « %1 » est retiré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>hit at %1</source>
        <translation>point de synchro à %1</translation>
    </message>
    <message>
        <source>Hit at %1, an open comment that “Send tapped hits to the brief” takes up.</source>
        <translation>Point de synchro à %1, un commentaire ouvert que « Envoyer les points de synchro marqués au brief » reprend.</translation>
    </message>
    <message>
        <source>number %1 in the history</source>
        <translation>numéro %1 dans l’historique</translation>
    </message>
    <message>
        <source>Choose an alternative first: key 2 switches to A, key 3 to B.</source>
        <translation>Choisissez d’abord une variante : la touche 2 passe à A, la touche 3 à B.</translation>
    </message>
    <message>
        <source>listening level of %1</source>
        <translation>niveau d’écoute de %1</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Révision %1 : %2</translation>
    </message>
    <message>
        <source>an old ring-out still sounds in %1</source>
        <translation>une ancienne résonance s’entend encore dans %1</translation>
    </message>
    <message>
        <source>Replacing the ring-out of %1</source>
        <translation>Remplacement de la résonance de %1</translation>
    </message>
    <message>
        <source>An old ring-out still sounds in %1; the menu of the cue replaces it.</source>
        <translation>Une ancienne résonance s’entend encore dans %1 ; le menu du cue la remplace.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 (the end of its scale)</source>
        <translation>%1 (fin de l’échelle)</translation>
    </message>
    <message>
        <source>silent here: no level to match</source>
        <translation>silence ici : aucun niveau à égaler</translation>
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
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>%1 plays %2</source>
        <translation>%1 joue %2</translation>
    </message>
</context>
<context>
    <name>fermata::ui::DeliveryPresenter</name>
    <message>
        <source>Every part is approved and held</source>
        <translation>Chaque partie est approuvée et figée</translation>
    </message>
    <message>
        <source>all %1 cells of revision %2</source>
        <translation>les %1 cellules de la révision %2</translation>
    </message>
    <message>
        <source>%1 of %2 cells of revision %3; the final approver’s word is missing for the rest</source>
        <translation>%1 cellules sur %2 de la révision %3 ; l’avis de l’approbateur final manque pour le reste</translation>
    </message>
    <message>
        <source>A clearance is issued for this revision</source>
        <translation>Une autorisation est délivrée pour cette révision</translation>
    </message>
    <message>
        <source>%1, version %2, by %3</source>
        <translation>%1, version %2, par %3</translation>
    </message>
    <message>
        <source>none covers revision %1 yet</source>
        <translation>aucune ne couvre encore la révision %1</translation>
    </message>
    <message>
        <source>it says what is missing and what would fix it</source>
        <translation>elle indique ce qui manque et comment y remédier</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>cleared with conditions; they go out with the pack</source>
        <translation>libéré sous conditions ; elles sont livrées avec le paquet</translation>
    </message>
    <message>
        <source>The database would refuse it</source>
        <translation>La base le refuserait</translation>
    </message>
    <message>
        <source>Further music, made of the held stems by addition and gain alone</source>
        <translation>Autres musiques, faites des stems figés par simple somme et gain</translation>
    </message>
    <message>
        <source>Further masters at another loudness</source>
        <translation>Autres masters à une autre sonie</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>Fichiers pour d’autres programmes</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Versions alternatives</translation>
    </message>
    <message>
        <source>without melody, without drums, underscore, loop and sting, as far as the cue allows</source>
        <translation>sans mélodie, sans batterie, underscore, boucle et sting, autant que le cue le permet</translation>
    </message>
    <message>
        <source>Mastered stems</source>
        <translation>Stems masterisés</translation>
    </message>
    <message>
        <source>each stem with the master’s gain</source>
        <translation>chaque stem avec le gain du master</translation>
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
        <translation>les stems en place, avec tempo et marqueurs</translation>
    </message>
    <message>
        <source>Game states</source>
        <translation>États de jeu</translation>
    </message>
    <message>
        <source>sections as states by their energy, for a game engine</source>
        <translation>sections comme états selon leur énergie, pour un moteur de jeu</translation>
    </message>
    <message>
        <source>Nothing can be written to “%1”. Choose another folder.</source>
        <translation>Impossible d’écrire dans « %1 ». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Writing a preview pack</source>
        <translation>Écriture d’un paquet d’aperçu</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, manifest SHA-256 %2</source>
        <translation>
            <numerusform>%n fichier, %1, SHA-256 du manifeste %2</numerusform>
            <numerusform>%n fichiers, %1, SHA-256 du manifeste %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A preview for listening, marked NOT CLEARED in every document.</source>
        <translation>Un aperçu pour l’écoute, marqué NOT CLEARED dans chaque document.</translation>
    </message>
    <message>
        <source>%1, for a game engine</source>
        <translation>%1, pour un moteur de jeu</translation>
    </message>
    <message>
        <source>The clearance permits the delivery</source>
        <translation>L’autorisation permet la livraison</translation>
    </message>
    <message>
        <source>No file manager answers here. The pack is in %1</source>
        <translation>Aucun gestionnaire de fichiers ne répond ici. Le paquet est dans %1</translation>
    </message>
</context>
<context>
    <name>fermata::ui::FamilyPresenter</name>
    <message>
        <source>%1 · revision %2</source>
        <translation>%1 · révision %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>“%1” is no length; write seconds, as 20 or 0:20.</source>
        <translation>« %1 » n’est pas une durée ; écrivez des secondes, p. ex. 20 ou 0:20.</translation>
    </message>
    <message>
        <source>%1 is not shorter than the cue, which has %2.</source>
        <translation>%1 n’est pas plus court que le cue, qui dure %2.</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 0:10 or 10.5.</source>
        <translation>« %1 » n’est pas un temps ; écrivez-le comme 0:10 ou 10.5.</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>bars %1–%2</source>
        <translation>mesures %1–%2</translation>
    </message>
    <message>
        <source>%1 → %2, %3 s</source>
        <translation>%1 → %2, %3 s</translation>
    </message>
    <message>
        <source>the same print, bit for bit</source>
        <translation>le même rendu, au bit près</translation>
    </message>
    <message>
        <source>same notes, new print: %1</source>
        <translation>mêmes notes, nouveau rendu : %1</translation>
    </message>
    <message>
        <source>%1 at %2 is now at %3</source>
        <translation>%1 à %2 est maintenant à %3</translation>
    </message>
    <message>
        <source>%1 frames from its picture</source>
        <translation>écart avec l’image : %1 im.</translation>
    </message>
    <message>
        <source>%1 cells keep their print, %2 are printed again</source>
        <translation>%1 cellules gardent leur rendu, %2 sont rendues à nouveau</translation>
    </message>
    <message>
        <source>the ending as approved</source>
        <translation>la fin telle qu’approuvée</translation>
    </message>
    <message>
        <source>the ending printed again with another tail</source>
        <translation>la fin rendue à nouveau avec une autre queue</translation>
    </message>
    <message>
        <source>Making shorter lengths</source>
        <translation>Création des versions courtes</translation>
    </message>
    <message>
        <source>Made, each a cue of its own: %1</source>
        <translation>Faites, chacune un cue à part : %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>The cue and its cut-downs are approved in one act; held from now on, bit for bit.</source>
        <translation>Le cue et ses versions courtes sont approuvés en un seul acte ; figés désormais, au bit près.</translation>
    </message>
    <message>
        <source>Noted as advice: only the final approver&apos;s word holds.</source>
        <translation>Noté comme conseil : seul l’avis de l’approbateur final fige la musique.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::GamePresenter</name>
    <message>
        <source>Sections: %1</source>
        <translation>Sections : %1</translation>
    </message>
    <message>
        <source>%1, of the cue “%2”</source>
        <translation>%1, du cue « %2 »</translation>
    </message>
    <message>
        <source>the states in the window</source>
        <translation>les états dans la fenêtre</translation>
    </message>
    <message>
        <source>A state needs at least one stem that sounds.</source>
        <translation>Un état a besoin d’au moins un stem qui sonne.</translation>
    </message>
    <message>
        <source>The states are those of “%1”.</source>
        <translation>Les états sont ceux de « %1 ».</translation>
    </message>
    <message>
        <source>The states are written to “%1”; the game pack takes them from there.</source>
        <translation>Les états sont écrits dans « %1 » ; le paquet de jeu les y prend.</translation>
    </message>
    <message>
        <source>The stems of revision %1 are not read yet; open the cue&apos;s newest revision first.</source>
        <translation>Les stems de la révision %1 ne sont pas encore lus ; ouvrez d’abord la plus récente du cue.</translation>
    </message>
    <message>
        <source>The state victory has no ending of its own, because the cue is a loop: it plays a section once. Its victory can be composed.</source>
        <translation>L’état victory n’a pas de fin à lui, parce que le cue est une boucle : il joue une section une fois. Sa victoire peut être composée.</translation>
    </message>
    <message>
        <source>Composing the victory of “%1”</source>
        <translation>Composition de la victoire de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is composed, and the state victory plays it. Approve it like any cue; clear and deliver both together.</source>
        <translation>« %1 » est composé, et l’état victory le joue. Approuvez-le comme tout cue ; autorisez et livrez les deux ensemble.</translation>
    </message>
    <message>
        <source>“%1” is composed. “Derive anew” lets the state victory play it; your own states stay until then.</source>
        <translation>« %1 » est composé. « Dériver à nouveau » le fait jouer par l’état victory ; vos propres états restent jusque-là.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::ImportPresenter</name>
    <message>
        <source>“%1” is no number of milliseconds.</source>
        <translation>« %1 » n’est pas un nombre de millisecondes.</translation>
    </message>
    <message>
        <source>“%1” is no level; write decibels from −60 to 24.</source>
        <translation>« %1 » n’est pas un niveau ; écrivez des décibels de −60 à 24.</translation>
    </message>
    <message>
        <source>sounds from %1 to %2, in %3</source>
        <translation>sonne de %1 à %2, dans %3</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>gain %1 dB</translation>
    </message>
    <message>
        <source>%1 LUFS at that gain</source>
        <translation>%1 LUFS à ce gain</translation>
    </message>
    <message>
        <source>%1 LUFS in these cells before</source>
        <translation>%1 LUFS dans ces cellules avant</translation>
    </message>
    <message>
        <source>“%1” by %2, %3</source>
        <translation>« %1 » de %2, %3</translation>
    </message>
    <message>
        <source>file %1: %2, SHA-256 %3</source>
        <translation>fichier %1 : %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>licence: none</source>
        <translation>licence : aucune</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>licence : %1</translation>
    </message>
    <message>
        <source>paper on file: none</source>
        <translation>document au dossier : aucun</translation>
    </message>
    <message>
        <source>paper on file: %1, SHA-256 %2</source>
        <translation>document au dossier : %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>paid work: nobody said</source>
        <translation>travail payé : non dit</translation>
    </message>
    <message>
        <source>paid work: allowed</source>
        <translation>travail payé : permis</translation>
    </message>
    <message>
        <source>paid work: not allowed</source>
        <translation>travail payé : non permis</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>exclusif</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>non exclusif</translation>
    </message>
    <message>
        <source>credit: %1</source>
        <translation>mention : %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>proof: %1</source>
        <translation>preuve : %1</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>une licence</translation>
    </message>
    <message>
        <source>the licence&apos;s paper, as a file</source>
        <translation>le document de la licence, en fichier</translation>
    </message>
    <message>
        <source>the word that it may be used in paid work</source>
        <translation>la confirmation qu’il peut être utilisé dans un travail payé</translation>
    </message>
    <message>
        <source>Taking the recording in</source>
        <translation>Import de l’enregistrement</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>“%1” is in revision %2.</source>
        <translation>« %1 » est dans la révision %2.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::LegalPresenter</name>
    <message>
        <source>Issuing the clearance</source>
        <translation>Délivrance de l’autorisation</translation>
    </message>
    <message>
        <source>Checking the rights</source>
        <translation>Vérification des droits</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Preview, not issued</source>
        <translation>Aperçu, non délivré</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>délivrée par %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>issued by %1 on %2</source>
        <translation>délivrée par %1 le %2</translation>
    </message>
    <message>
        <source>%1 events of this project, each chained to the one before; recomputed now, no fault. Head %2…</source>
        <translation>%1 événements de ce projet, chacun chaîné au précédent ; recalculés à l’instant, sans faute. Dernière empreinte %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the history: %1</source>
        <translation>
            <numerusform>%n faute dans l’historique : %1</numerusform>
            <numerusform>%n fautes dans l’historique : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1, version %2 → %3, version %4</source>
        <translation>%1, version %2 → %3, version %4</translation>
    </message>
    <message>
        <source>%1 is withdrawn. It stays on file, and nothing is delivered under it any more.</source>
        <translation>%1 est retirée. Elle reste au dossier, et plus rien n’est livré sous sa couverture.</translation>
    </message>
    <message>
        <source>take</source>
        <translation>prise</translation>
    </message>
    <message>
        <source>No origin is recorded.</source>
        <translation>Aucune origine n’est enregistrée.</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <translation>Révision %1 : %2</translation>
    </message>
    <message>
        <source>Restoring revision %1</source>
        <translation>Restauration de la révision %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>The stored PDF is the one that was issued: its hash is in the history.</source>
        <translation>Le PDF conservé est celui qui a été délivré : son empreinte est dans l’historique.</translation>
    </message>
    <message>
        <source>The stored PDF is not the one that was issued.</source>
        <translation>Le PDF conservé n’est pas celui qui a été délivré.</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF: %1</source>
        <translation>SHA-256 du PDF : %1</translation>
    </message>
    <message>
        <source>The data behind it is canonical, and its hash is the one that was issued.</source>
        <translation>Les données sont sous forme canonique, et leur empreinte est celle qui a été délivrée.</translation>
    </message>
    <message>
        <source>The data behind it is not what was issued.</source>
        <translation>Les données ne sont pas celles qui ont été délivrées.</translation>
    </message>
    <message>
        <source>SHA-256 of the data: %1</source>
        <translation>SHA-256 des données : %1</translation>
    </message>
    <message>
        <source>The history was recomputed just now and has no fault.</source>
        <translation>L’historique vient d’être recalculé et n’a pas de faute.</translation>
    </message>
    <message>
        <source>The history has faults.</source>
        <translation>L’historique a des fautes.</translation>
    </message>
    <message>
        <source>Event %1 of %2 issued it.</source>
        <translation>L’événement %1 sur %2 l’a délivré.</translation>
    </message>
    <message>
        <source>No event of the history issued it.</source>
        <translation>Aucun événement de l’historique ne l’a délivré.</translation>
    </message>
    <message>
        <source>The PDF carries a signature. It is not checked here; a PDF reader checks it.</source>
        <translation>Le PDF porte une signature. Elle n’est pas vérifiée ici ; un lecteur de PDF la vérifie.</translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>Constaté : « %1 »</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 notes in common with %2; %3 are the threshold</source>
        <translation>%1 notes communes avec %2 ; le seuil est de %3</translation>
    </message>
    <message numerus="yes">
        <source>Recorded in your name: %n decision(s) on %1. The facts are checked again.</source>
        <translation>
            <numerusform>Enregistré à votre nom : %n décision sur %1. Les faits sont revérifiés.</numerusform>
            <numerusform>Enregistrées à votre nom : %n décisions sur %1. Les faits sont revérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PDF carries no digital signature. Its hash has stood in the history since it was issued; that is what proves it.</source>
        <translation>Ce PDF ne porte pas de signature numérique. C’est son empreinte, inscrite dans l’historique depuis la délivrance, qui fait preuve.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Accepted condition</source>
        <translation>Condition acceptée</translation>
    </message>
</context>
<context>
    <name>fermata::ui::PeoplePresenter</name>
    <message>
        <source>what they approve is held</source>
        <translation>ce qu’il approuve est figé</translation>
    </message>
    <message>
        <source>their word is recorded by staff, as advice</source>
        <translation>sa parole est notée par l’équipe, comme conseil</translation>
    </message>
    <message>
        <source>signs in as “%1”</source>
        <translation>se connecte comme « %1 »</translation>
    </message>
    <message>
        <source>A client’s person is added and taken out by a producer of the project; staff by an admin of the studio. The final approver is named by a producer.</source>
        <translation>Un producteur du projet ajoute et retire les personnes du client ; un administrateur du studio, l’équipe. Un producteur nomme l’approbateur final.</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? No word can be recorded for %1 any more. What was recorded stays, with the name; what is held stays held.</source>
        <translation>Retirer %1 de « %2 » ? Plus aucun avis ne pourra être noté pour %1. Ce qui a été noté reste, avec le nom ; ce qui est figé le reste.</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? As an admin of the studio %1 still sees the project. What %1 made, said and approved stays, with the name.</source>
        <translation>Retirer %1 de « %2 » ? À l’administration du studio, %1 voit toujours le projet. Ce que %1 a fait, dit et approuvé reste, avec le nom.</translation>
    </message>
    <message>
        <source>Take %1 out of “%2”? The project closes in every window of %1 at once. What %1 made, said and approved stays, with the name.</source>
        <translation>Retirer %1 de « %2 » ? Le projet se ferme aussitôt dans chaque fenêtre de %1. Ce que %1 a fait, dit et approuvé reste, avec le nom.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Picture</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 i/s</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Choose it again, or another file.</source>
        <translation>« %1 » n’est plus là. Choisissez-le de nouveau, ou un autre fichier.</translation>
    </message>
    <message>
        <source>Qt Multimedia finds nothing here that plays films. Install libqt6multimedia6 with its FFmpeg part (Debian: apt install libqt6multimedia6), or gstreamer1.0-libav and gstreamer1.0-plugins-good.</source>
        <translation>Qt Multimedia ne trouve ici rien qui lise des films. Installez libqt6multimedia6 avec sa partie FFmpeg (Debian : apt install libqt6multimedia6), ou gstreamer1.0-libav et gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: %2. MOV or MP4 with H.264 is what works everywhere; with GStreamer install gstreamer1.0-libav.</source>
        <translation>« %1 » ne peut être affiché : %2. MOV ou MP4 en H.264 fonctionne partout ; avec GStreamer, installez gstreamer1.0-libav.</translation>
    </message>
    <message>
        <source>“%1” has no picture.</source>
        <translation>« %1 » n’a pas d’image.</translation>
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
        <translation>Le nouveau montage ne change rien pour ce cue : chaque section reste où elle est.</translation>
    </message>
    <message>
        <source>Sections kept: %1 · moved, bit for bit: %2 · with another print: %3 · removed: %4</source>
        <translation>Sections gardées : %1 · déplacées, au bit près : %2 · avec un autre rendu : %3 · supprimées : %4</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1 : %2 le %3</translation>
    </message>
    <message>
        <source>its picture is gone</source>
        <translation>son image a disparu</translation>
    </message>
    <message>
        <source>Conforming to the new picture</source>
        <translation>Conformation à la nouvelle image</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Revision %1 fits the new picture.</source>
        <translation>La révision %1 va avec la nouvelle image.</translation>
    </message>
    <message>
        <source>Revision %1 fits the new picture; in %2 unchanged cells an old ring-out still sounds.</source>
        <translation>La révision %1 va avec la nouvelle image ; dans %2 cellules inchangées une ancienne résonance sonne encore.</translation>
    </message>
</context>
<context>
    <name>fermata::ui::RollItem</name>
    <message>
        <source>velocity</source>
        <translation>vélocité</translation>
    </message>
</context>
<context>
    <name>fermata::ui::RollPresenter</name>
    <message>
        <source>Held: %1, %2, revision %3. Its notes can be looked at, not changed.</source>
        <translation>Figé : %1, %2, révision %3. Les notes peuvent être regardées, pas modifiées.</translation>
    </message>
    <message>
        <source>This is an older revision; notes are written into the newest.</source>
        <translation>Ceci est une révision antérieure ; les notes s’écrivent dans la plus récente.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Grosse caisse</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caisse claire</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Rim</source>
        <translation>Rim</translation>
    </message>
    <message>
        <source>Closed hat</source>
        <translation>Ch. fermé</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>Ch. ouvert</translation>
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
        <translation>Tom grave</translation>
    </message>
    <message>
        <source>Mid tom</source>
        <translation>Tom médium</translation>
    </message>
    <message>
        <source>High tom</source>
        <translation>Tom aigu</translation>
    </message>
    <message>
        <source>Riser</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Reverse cymbal</source>
        <translation>Cymb. inversée</translation>
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
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>changing the length</source>
        <translation>changement de durée</translation>
    </message>
    <message>
        <source>changing the velocity</source>
        <translation>changement de vélocité</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>pasting</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>going back to the stored notes</source>
        <translation>retour aux notes enregistrées</translation>
    </message>
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
            <numerusform>%n note sélectionnée</numerusform>
            <numerusform>%n notes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2.%3, length %4, velocity %5</source>
        <translation>%1 à %2.%3, durée %4, vélocité %5</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n conservée</numerusform>
            <numerusform>%n conservées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fermata::ui::Servers</name>
    <message>
        <source>Write where the server is, for example db.example.org/fermata.</source>
        <translation>Écrivez où est le serveur, par exemple db.example.org/fermata.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. It looks like db.example.org/fermata.</source>
        <translation>« %1 » n’est pas une adresse de serveur. Elle ressemble à db.example.org/fermata.</translation>
    </message>
    <message>
        <source>Choose the folder of audio that the team shares; your administrator knows it.</source>
        <translation>Choisissez le dossier audio partagé par l’équipe ; votre administrateur le connaît.</translation>
    </message>
    <message>
        <source>There is no folder “%1” on this computer. Is the share mounted?</source>
        <translation>Il n’y a pas de dossier « %1 » sur cet ordinateur. Le partage est-il monté ?</translation>
    </message>
</context>
<context>
    <name>fermata::ui::Session</name>
    <message>
        <source>There is no edit of yours in this cue to undo.</source>
        <translation>Il n’y a dans ce cue aucune modification de votre part à annuler.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Undo one’s own last edit</source>
        <translation>Annuler sa propre dernière modification</translation>
    </message>
    <message>
        <source>Connected again; everything was read anew.</source>
        <translation>De nouveau connecté ; tout a été relu.</translation>
    </message>
    <message>
        <source>Making a demo project</source>
        <translation>Création d’un projet de démonstration</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 is in this project</source>
        <translation>%1 est dans ce projet</translation>
    </message>
    <message>
        <source>%1 is in “%2”</source>
        <translation>%1 est dans « %2 »</translation>
    </message>
    <message>
        <source>There is no project “%1” that you may see.</source>
        <translation>Il n’y a pas de projet « %1 » que vous puissiez voir.</translation>
    </message>
    <message>
        <source>There is no cue “%1” in “%2”.</source>
        <translation>Il n’y a pas de cue « %1 » dans « %2 ».</translation>
    </message>
    <message>
        <source>The address of this place is on the clipboard.</source>
        <translation>L’adresse de cet endroit est dans le presse-papiers.</translation>
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
        <translation>Projet</translation>
    </message>
    <message>
        <source>Choose a project first.</source>
        <translation>Choisissez d’abord un projet.</translation>
    </message>
    <message>
        <source>Composing “%1”</source>
        <translation>Composition de « %1 »</translation>
    </message>
    <message>
        <source>a cue</source>
        <translation>un cue</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté ; rien n’a été gardé.</translation>
    </message>
    <message>
        <source>No open comment is a tapped hit. Tap some on the picture first.</source>
        <translation>Aucun commentaire ouvert n’est un point de synchro marqué. Marquez-en d’abord sur l’image.</translation>
    </message>
    <message>
        <source>You are no longer in “%1”. What you made and said there stays, with your name.</source>
        <translation>Vous ne faites plus partie de « %1 ». Ce que vous y avez fait et dit reste, avec votre nom.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>This takes the role %1 in this project.</source>
        <translation>Cela demande le rôle %1 dans ce projet.</translation>
    </message>
    <message>
        <source>This takes the role %1 in this project; yours is %2.</source>
        <translation>Cela demande le rôle %1 dans ce projet ; le vôtre est %2.</translation>
    </message>
    <message>
        <source>Nobody else in the project has it; an admin of the studio gives it.</source>
        <translation>Personne d’autre ne l’a dans le projet ; l’administration du studio le donne.</translation>
    </message>
    <message>
        <source>It can be done by %1.</source>
        <translation>%1 peut le faire.</translation>
    </message>
    <message>
        <source>This project has no cue yet; its brief makes the first.</source>
        <translation>Ce projet n’a pas encore de cue ; son brief donne le premier.</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Rétablir ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commenter %1</translation>
    </message>
    <message>
        <source>Comment at the playhead</source>
        <translation>Commenter à la tête de lecture</translation>
    </message>
    <message>
        <source>Comment at %1</source>
        <translation>Commenter à %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>You have undone nothing in this cue since your last edit.</source>
        <translation>Vous n’avez rien annulé dans ce cue depuis votre dernière modification.</translation>
    </message>
    <message>
        <source>“%1” is in the archive.</source>
        <translation>« %1 » est dans les archives.</translation>
    </message>
    <message>
        <source>“%1” is back from the archive.</source>
        <translation>« %1 » est ressorti des archives.</translation>
    </message>
    <message>
        <source>%1, in the archive</source>
        <translation>%1, dans les archives</translation>
    </message>
    <message>
        <source>%1 at %2 lands on a beat, off by %3 ms</source>
        <translation>%1 à %2 tombe sur un temps, à %3 ms près</translation>
    </message>
    <message>
        <source>“%1” is composed.</source>
        <translation>« %1 » est composé.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The evidence “%1” cannot be read or is empty.</source>
        <translation>La preuve « %1 » est illisible ou vide.</translation>
    </message>
    <message>
        <source>The project has no final approver yet; add a client person to it first.</source>
        <translation>Le projet n’a pas encore d’approbateur final ; ajoutez-y d’abord une personne du client.</translation>
    </message>
    <message>
        <source>To record the word of %1, attach the evidence: their mail or a signed note.</source>
        <translation>Pour consigner la parole de %1, joignez la preuve : son courriel ou une note signée.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>%1 start</source>
        <translation>%1 début</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 end</source>
        <translation>%1 fin</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 bis</translation>
    </message>
</context>
<context>
    <name>ArchiveSheet</name>
    <message>
        <source>Bring “%1” back from the archive</source>
        <translation>Ressortir « %1 » des archives</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Archiver « %1 »</translation>
    </message>
    <message>
        <source>It is listed again and can be changed, approved and delivered.</source>
        <translation>Il est de nouveau listé et peut être modifié, approuvé et livré.</translation>
    </message>
    <message>
        <source>It leaves the lists and its family, and is closed to changes, approvals and deliveries. Nothing is deleted: what was approved, cleared and delivered stays on record, and anybody who produces here can bring it back.</source>
        <translation>Il quitte les listes et sa famille, et n’accepte plus ni modification, ni approbation, ni livraison. Rien n’est supprimé : ce qui a été approuvé, autorisé et livré reste consigné, et tout producteur du projet peut le ressortir.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why; it goes into the history</source>
        <translation>Pourquoi ; cela va dans l’historique</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ressortir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WhoseWord</name>
    <message>
        <source>%1, as advice</source>
        <translation>%1, à titre consultatif</translation>
    </message>
    <message>
        <source>Needs their mail or a signed note as evidence</source>
        <translation>Il faut son courriel ou une note signée comme preuve</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>The mail or note that says so</source>
        <translation>Le courriel ou la note qui le dit</translation>
    </message>
    <message>
        <source>Their mail or signed note …</source>
        <translation>Courriel ou note signée…</translation>
    </message>
    <message>
        <source>Whose word it is</source>
        <translation>De qui est cet avis</translation>
    </message>
    <message>
        <source>my own, as advice</source>
        <translation>le mien, à titre consultatif</translation>
    </message>
</context>
<context>
    <name>AskJob</name>
    <message>
        <source>The client’s written approval of AI, where the client asks for one</source>
        <translation>L’approbation écrite de l’IA par le client, s’il en demande une</translation>
    </message>
    <message>
        <source>The client’s written approval of AI</source>
        <translation>L’approbation écrite de l’IA par le client</translation>
    </message>
    <message>
        <source>approved by letter of 3 March 2026</source>
        <translation>approuvé par lettre du 3 mars 2026</translation>
    </message>
    <message>
        <source>The approval itself, stored with the document when it is issued</source>
        <translation>L’approbation elle-même, conservée avec le document lors de sa délivrance</translation>
    </message>
    <message>
        <source>What the insurance broker answered: does the policy exclude AI?</source>
        <translation>La réponse du courtier d’assurance : la police exclut-elle l’IA ?</translation>
    </message>
    <message>
        <source>The broker’s answer</source>
        <translation>La réponse du courtier</translation>
    </message>
    <message>
        <source>no exclusion in the policy, says the broker’s mail of 18 November 2026</source>
        <translation>aucune exclusion dans la police, selon le courriel du courtier du 18 novembre 2026</translation>
    </message>
    <message>
        <source>The answer itself, stored with the document when it is issued</source>
        <translation>La réponse elle-même, conservée avec le document lors de sa délivrance</translation>
    </message>
    <message>
        <source>What the music is for</source>
        <translation>À quoi sert la musique</translation>
    </message>
    <message>
        <source>a commercial</source>
        <translation>une publicité</translation>
    </message>
    <message>
        <source>a programme, a game or a podcast</source>
        <translation>une émission, un jeu ou un podcast</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Advertiser or brand</source>
        <translation>Annonceur ou marque</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Ad code</source>
        <translation>Code du spot</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Titre de l’émission</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>First air date</source>
        <translation>Première diffusion le</translation>
    </message>
    <message>
        <source>Production company</source>
        <translation>Société de production</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Registered already by</source>
        <translation>Déjà déposée par</translation>
    </message>
    <message>
        <source>AI tag for stores: the track</source>
        <translation>Mention IA pour les boutiques : l’enregistrement</translation>
    </message>
    <message>
        <source>AI tag for stores: the composition</source>
        <translation>Mention IA pour les boutiques : la composition</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>AskPeople</name>
    <message>
        <source>Who made the music, what did they sign, and who wrote which share? Of the project’s people only who is filled in is listed.</source>
        <translation>Qui a fait la musique, qu’a-t-on signé, et qui en a écrit quelle part ? Parmi les personnes du projet, seules celles qui sont remplies figurent au document.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>A writer, a lyricist, a publisher: anybody who has a part in the music</source>
        <translation>Un auteur, un parolier, un éditeur : quiconque a part à la musique</translation>
    </message>
</context>
<context>
    <name>AskPerson</name>
    <message>
        <source>the new person</source>
        <translation>la nouvelle personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>composer, publisher</source>
        <translation>compositeur, éditeur</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>Ce que %1 a fait</translation>
    </message>
    <message>
        <source>wrote the melody, bars 1 to 8</source>
        <translation>a écrit la mélodie, mesures 1 à 8</translation>
    </message>
    <message>
        <source>Not in the document</source>
        <translation>Pas dans le document</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Ôter %1</translation>
    </message>
    <message>
        <source>Share of the writing, %</source>
        <translation>Part de l’œuvre, en %</translation>
    </message>
    <message>
        <source>Share of the writing by %1, in per cent</source>
        <translation>Part de l’œuvre de %1, en pour cent</translation>
    </message>
    <message>
        <source>Society of %1</source>
        <translation>Société d’auteurs de %1</translation>
    </message>
    <message>
        <source>society, if any</source>
        <translation>société d’auteurs</translation>
    </message>
    <message>
        <source>IPI number of %1</source>
        <translation>Numéro IPI de %1</translation>
    </message>
    <message>
        <source>IPI number</source>
        <translation>numéro IPI</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>A program is no writer and has no share</source>
        <translation>Un programme n’est pas auteur et n’a aucune part</translation>
    </message>
    <message>
        <source>%1 is a program</source>
        <translation>%1 est un programme</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <translation>Contrat de %1</translation>
    </message>
    <message>
        <source>The signed agreement of %1, stored with the document when it is issued</source>
        <translation>Le contrat signé de %1, conservé avec le document quand il est délivré</translation>
    </message>
    <message>
        <source>employment contract of 1 May 2024</source>
        <translation>contrat de travail du 1er mai 2024</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Change the uses …</source>
        <translation>Changer les utilisations …</translation>
    </message>
    <message>
        <source>Make it again on the timeline</source>
        <translation>Refaire sur la timeline</translation>
    </message>
    <message>
        <source>To the approvals</source>
        <translation>Vers les approbations</translation>
    </message>
    <message>
        <source>Enter the contact …</source>
        <translation>Saisir le contact …</translation>
    </message>
    <message>
        <source>Write the files and check again</source>
        <translation>Réécrire les fichiers et revérifier</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>Change the brief</source>
        <translation>Changer le brief</translation>
    </message>
    <message>
        <source>Enter the agreement …</source>
        <translation>Saisir l’accord …</translation>
    </message>
    <message>
        <source>Correct the shares …</source>
        <translation>Corriger les parts …</translation>
    </message>
    <message>
        <source>Correct who registered it …</source>
        <translation>Corriger qui l’a déposée …</translation>
    </message>
    <message>
        <source>Fill in the sheet …</source>
        <translation>Remplir la feuille …</translation>
    </message>
    <message>
        <source>Enter the tags …</source>
        <translation>Saisir les mentions …</translation>
    </message>
    <message>
        <source>Enter the client’s approval …</source>
        <translation>Saisir l’approbation du client …</translation>
    </message>
    <message>
        <source>Enter the broker’s answer …</source>
        <translation>Saisir la réponse du courtier …</translation>
    </message>
    <message>
        <source>Whoever keeps the database restores a backup that verifies.</source>
        <translation>Qui tient la base de données restaure une sauvegarde qui se vérifie.</translation>
    </message>
    <message>
        <source>A musicologist’s report cannot be recorded yet: change the brief and the music.</source>
        <translation>Le rapport d’un musicologue ne peut pas encore être consigné : changez le brief et la musique.</translation>
    </message>
    <message>
        <source>A recording that is imported again can be given its licence and the paper, on the page Versions.</source>
        <translation>Un enregistrement importé à nouveau reçoit sa licence et le document, à la page Versions.</translation>
    </message>
    <message>
        <source>Nothing of this is entered here: client, project and people are named on their own pages, files come from the revision.</source>
        <translation>Rien de cela ne se saisit ici : client, projet et personnes se nomment sur leurs propres pages, les fichiers viennent de la révision.</translation>
    </message>
    <message>
        <source>Nothing is entered for this: it happens outside Fermata and is up to %1. Then somebody accepts it, with a reason.</source>
        <translation>Rien ne se saisit pour cela : cela se passe hors de Fermata et revient à : %1. Ensuite quelqu’un l’accepte, avec une raison.</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Sans ce fichier</translation>
    </message>
    <message>
        <source>Without the file: %1</source>
        <translation>Sans le fichier : %1</translation>
    </message>
    <message>
        <source>Its file …</source>
        <translation>Son fichier…</translation>
    </message>
</context>
<context>
    <name>AskUses</name>
    <message>
        <source>%1: for ever</source>
        <translation>%1 : sans limite</translation>
    </message>
    <message>
        <source>Agreement with the client that holds the warranties</source>
        <translation>Contrat avec le client qui porte les garanties</translation>
    </message>
    <message>
        <source>Contact for claims (an e-mail address)</source>
        <translation>Contact pour réclamations (adresse électronique)</translation>
    </message>
    <message>
        <source>GB, DE, EU or WORLD</source>
        <translation>GB, DE, EU ou WORLD</translation>
    </message>
    <message>
        <source>Months of “%1”</source>
        <translation>Mois de « %1 »</translation>
    </message>
    <message>
        <source>Territories of “%1”</source>
        <translation>Territoires de « %1 »</translation>
    </message>
    <message>
        <source>Which media? Each needs its territories and its term. Uses recorded with the project count as well, whatever stands here.</source>
        <translation>Quels médias ? Chacun a besoin de ses territoires et de sa durée. Les utilisations enregistrées avec le projet comptent aussi, quoi qu’il soit écrit ici.</translation>
    </message>
    <message>
        <source>by contract</source>
        <translation>par contrat</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>exclusif</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>number and date; may stay empty</source>
        <translation>numéro et date ; peut rester vide</translation>
    </message>
</context>
<context>
    <name>VictorySheet</name>
    <message>
        <source>Victory of “%1”</source>
        <translation>Victoire de « %1 »</translation>
    </message>
    <message>
        <source>This cue ends itself, so its last section is its victory: nothing needs to be composed.</source>
        <translation>Ce cue se termine de lui-même, sa dernière section est donc sa victoire : rien n’est à composer.</translation>
    </message>
    <message>
        <source>The project has the victory of this cue already; the derived states play it.</source>
        <translation>Le projet a déjà la victoire de ce cue ; les états dérivés la jouent.</translation>
    </message>
    <message>
        <source>A loop has no ending. This composes a short cue of its own in this project: the same style, tempo and stems, in major, four to eight bars to a cadence and a chord that rings out. The derived state victory plays it. Nothing of “%1” changes; the new cue is approved like any other and can be put into the archive.</source>
        <translation>Une boucle n’a pas de fin. Ceci compose un court cue à part dans ce projet : mêmes style, tempo et stems, en majeur, quatre à huit mesures jusqu’à une cadence et un accord qui résonne. L’état dérivé victory le joue. Rien ne change dans « %1 » ; le nouveau cue s’approuve comme tout autre et peut être archivé.</translation>
    </message>
    <message>
        <source>Compose the victory</source>
        <translation>Composer la victoire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TailSheet</name>
    <message>
        <source>Replace an old ring-out</source>
        <translation>Remplacer une ancienne résonance</translation>
    </message>
    <message>
        <source>A remake leaves what follows it as it is, down to what still rings on from the notes that were there before. Here that is replaced by what rings on now: no note is played anew, and only the two sections at this line may change.</source>
        <translation>Une nouvelle version laisse ce qui la suit tel quel, jusqu’à ce qui résonne encore des notes d’avant. Ici, cela est remplacé par ce qui résonne maintenant : aucune note n’est rejouée, et seules les deux sections de cette limite peuvent changer.</translation>
    </message>
    <message>
        <source>At the line between</source>
        <translation>À la limite entre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>This makes a revision, which undo takes back. The cells that change need approval again; held ones are refused.</source>
        <translation>Cela fait une révision, qu’annuler reprend. Les cellules qui changent demandent une nouvelle approbation ; ce qui est figé est refusé.</translation>
    </message>
    <message>
        <source>The cue has one section: nothing follows it.</source>
        <translation>Le cue a une seule section : rien ne la suit.</translation>
    </message>
    <message>
        <source>Replace the ring-out</source>
        <translation>Remplacer la résonance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>It cannot be composed like this</source>
        <translation>Cela ne peut pas être composé ainsi</translation>
    </message>
    <message>
        <source>Composing would make: %1</source>
        <translation>Composer ferait : %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>play</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>render</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>master</source>
        <translation>mastering</translation>
    </message>
    <message>
        <source>store</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>hashing</source>
        <translation>sommes de contrôle</translation>
    </message>
    <message>
        <source>writing files</source>
        <translation>écriture des fichiers</translation>
    </message>
    <message>
        <source>adding up the stems</source>
        <translation>somme des stems</translation>
    </message>
</context>
</TS>
