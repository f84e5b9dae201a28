<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>ApprovalsPanel</name>
    <message>
        <source>This project has no final approver; nobody’s word can hold yet.</source>
        <translation>Ce projet n’a pas d’approbateur final ; aucun avis ne peut encore figer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Only %1’s word holds. Other approvals advise.</source>
        <translation>Seul l’avis de %1 fige. Les autres approbations conseillent.</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Approuver …</translation>
    </message>
    <message>
        <source>Shows what will be held and asks again</source>
        <translation>Montre ce qui sera figé et demande confirmation</translation>
    </message>
    <message>
        <source>Ask for changes …</source>
        <translation>Demander des changements …</translation>
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
        <translation>Retirer …</translation>
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
        <source>%1 cells; in your own name this is advice unless you are the final approver</source>
        <translation>%1 cellules ; en votre nom, c’est un conseil sauf si vous êtes l’approbateur final</translation>
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
        <source>Record the word of %1 …</source>
        <translation>Consigner l’avis de %1 …</translation>
    </message>
    <message>
        <source>Other file …</source>
        <translation>Autre fichier …</translation>
    </message>
    <message>
        <source>Needs their mail or a signed note as evidence</source>
        <translation>Il faut son courriel ou une note signée comme preuve</translation>
    </message>
    <message>
        <source>This is recorded as your own word on exactly this revision. It holds only if the project names you as its final approver; otherwise it advises.</source>
        <translation>Ceci est consigné comme votre avis sur cette révision exacte. Il ne fige que si le projet vous désigne comme approbateur final ; sinon il conseille.</translation>
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
        <source>The mail or note that says so</source>
        <translation>Le courriel ou la note qui le dit</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>New cue</source>
        <translation>Nouveau cue</translation>
    </message>
    <message>
        <source>Paste the client’s words. Nothing is sent anywhere; they are read here.</source>
        <translation>Collez les mots du client. Rien n’est envoyé ; ils sont lus ici.</translation>
    </message>
    <message>
        <source>Composing …</source>
        <translation>Composition …</translation>
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
        <translation>60-second spot, 120 bpm, hopeful, builds to 0:15, drop at 0:45, six stems, no piano</translation>
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
        <translation>Durée, tempo, tonalité, humeur, points de synchro, sections, stems et utilisations sont lus dans des mots simples (en anglais). Ce qui n’est pas compris est listé, jamais perdu.</translation>
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
        <source>Versions %1</source>
        <translation>Versions %1</translation>
    </message>
    <message>
        <source>%1 (what was drawn counts instead)</source>
        <translation>%1 (ce qui a été dessiné compte à la place)</translation>
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
        <translation>Comme le disent les mots</translation>
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
        <translation>D’un coup</translation>
    </message>
    <message>
        <source>Reached at once, not by a rise</source>
        <translation>Atteint d’un coup, sans montée</translation>
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
        <translation>réglé</translation>
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
        <translation>Répondre …</translation>
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
        <translation>Régler</translation>
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
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglés</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
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
        <translation>Aucun n’est réglé</translation>
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
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
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
        <translation>Test de nullité par stem et section</translation>
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
        <translation>identique au bit</translation>
    </message>
    <message>
        <source>Null test, peak: %1</source>
        <translation>Test de nullité, crête : %1</translation>
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
        <translation>Corriger un passage</translation>
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
        <translation>Test de nullité</translation>
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
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>Fix this part</source>
        <translation>Corriger ce passage</translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation>Commentaires %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
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
        <translation>La révision %1 peut partir</translation>
    </message>
    <message>
        <source>Revision %1 may not go out yet</source>
        <translation>La révision %1 ne peut pas encore partir</translation>
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
        <translation>Au service juridique</translation>
    </message>
    <message>
        <source>To the cue</source>
        <translation>Au cue</translation>
    </message>
    <message>
        <source>Always inside: mix and master, every stem, MIDI, cue sheets, the clearance with its papers, checksums.</source>
        <translation>Toujours inclus : mix et master, chaque stem, MIDI, cue sheets, l’autorisation avec ses pièces, sommes de contrôle.</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Dossier …</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Écrire le paquet</translation>
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
        <translation>Écrire un aperçu</translation>
    </message>
    <message>
        <source>For listening; marked NOT CLEARED everywhere</source>
        <translation>Pour l’écoute ; marqué NOT CLEARED partout</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
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
        <translation>Ce qui est écrit apparaît ici, fichier par fichier, avec sa somme de contrôle.</translation>
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
        <source>point %1 of %2 at %3: %4 %</source>
        <translation>point %1 sur %2 à %3 : %4 %</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>d’un coup</translation>
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
        <source>Energy from 0 to 100 % over %1</source>
        <translation>Énergie de 0 à 100 % sur %1</translation>
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
        <translation>%1 d’un coup</translation>
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
</context>
<context>
    <name>HistoryPage</name>
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
        <translation>Restaurer …</translation>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LegalPage</name>
    <message>
        <source>Up to: %1</source>
        <translation>À la charge de : %1</translation>
    </message>
    <message>
        <source>Up to: %1, %2</source>
        <translation>À la charge de : %1, %2</translation>
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
        <translation>Délivrer …</translation>
    </message>
    <message>
        <source>Uses and job from a file …</source>
        <translation>Utilisations et commande d’un fichier …</translation>
    </message>
    <message>
        <source>the project’s own uses</source>
        <translation>les utilisations du projet</translation>
    </message>
    <message>
        <source>What stands in the way, and what would fix it</source>
        <translation>Ce qui fait obstacle et ce qui le réglerait</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>Remède : %1</translation>
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
        <source>Use by use</source>
        <translation>Utilisation par utilisation</translation>
    </message>
    <message>
        <source>Documents on file</source>
        <translation>Documents classés</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <translation>%1 · %2 · %3, %4</translation>
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
        <translation>Chercher dans le document</translation>
    </message>
    <message>
        <source>Clearance, page %1</source>
        <translation>Autorisation, page %1</translation>
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
        <source>Uses and job facts</source>
        <translation>Utilisations et données de commande</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>What each part rests on …</source>
        <translation>Sur quoi repose chaque partie …</translation>
    </message>
    <message>
        <source>Each printed fact with its row of the ledger</source>
        <translation>Chaque fait imprimé avec sa ligne du registre</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
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
        <translation>Retirer …</translation>
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
        <source>M LUFS</source>
        <translation>M LUFS</translation>
    </message>
    <message>
        <source>Momentary loudness, LUFS</source>
        <translation>Sonie momentanée, LUFS</translation>
    </message>
    <message>
        <source>S LUFS</source>
        <translation>S LUFS</translation>
    </message>
    <message>
        <source>Short-term loudness, LUFS</source>
        <translation>Sonie à court terme, LUFS</translation>
    </message>
    <message>
        <source>I LUFS</source>
        <translation>I LUFS</translation>
    </message>
    <message>
        <source>Integrated loudness, LUFS</source>
        <translation>Sonie intégrée, LUFS</translation>
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
</context>
<context>
    <name>Main</name>
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
        <translation>Retour</translation>
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
        <source>orange</source>
        <translation>orange</translation>
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
        <translation>Lecture des notes …</translation>
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
        <translation>Demander le déblocage …</translation>
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
        <translation>Choisir un film …</translation>
    </message>
    <message>
        <source>Another film …</source>
        <translation>Autre film …</translation>
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
        <translation>Choisir une voix …</translation>
    </message>
    <message>
        <source>Another voice …</source>
        <translation>Autre voix …</translation>
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
</context>
<context>
    <name>ProjectsPage</name>
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
        <source>%1’s word holds · members: %2</source>
        <translation>L’avis de %1 fige · membres : %2</translation>
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
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>RemakePanel</name>
    <message>
        <source>Click a section or drag over the timeline to say which part.</source>
        <translation>Cliquez une section ou glissez sur la timeline pour choisir le passage.</translation>
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
        <translation>En cours …</translation>
    </message>
    <message>
        <source>Make three alternatives</source>
        <translation>Faire trois variantes</translation>
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
        <translation>En mots : warmer, less busy, no drums</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>Demander le déblocage …</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>Section %1, %2, %3, energy %4 %</source>
        <translation>Section %1, %2, %3, énergie %4 %</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>figé : %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Figé : %1</translation>
    </message>
    <message>
        <source>Partly held: %1</source>
        <translation>En partie figé : %1</translation>
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
        <translation>Les nouvelles variantes se font sous « Corriger ce passage ».</translation>
    </message>
    <message>
        <source>A producer or an admin adds people to the project.</source>
        <translation>La production ou l’administration ajoute des personnes au projet.</translation>
    </message>
    <message>
        <source>Packs are written on the delivery page.</source>
        <translation>Les paquets s’écrivent sur la page « Livraison ».</translation>
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
        <source>Section %1, stem %2 is held: %3 on %4 at revision %5. Ask them, then withdraw the approval.</source>
        <translation>Section %1, stem %2 figé : %3 le %4 à la révision %5. Demandez, puis retirez l’approbation.</translation>
    </message>
    <message>
        <source>approval recorded by %1 for %2</source>
        <translation>approbation enregistrée par %1 pour %2</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
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
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion …</translation>
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
        <translation>touches …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Tout comme à l’origine</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Stopping …</source>
        <translation>Arrêt …</translation>
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
        <translation>La connexion est perdue ; nouvel essai … Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 · %4</source>
        <translation>%1 · %2, %3 · %4</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>Ouverture de la base …</translation>
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
        <source>Clock</source>
        <translation>Horloge</translation>
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
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Reading the stored audio …</source>
        <translation>Lecture de l’audio enregistré …</translation>
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
</context>
<context>
    <name>UnlockSheet</name>
    <message>
        <source>Ask to unlock %1 in %2</source>
        <translation>Demander à débloquer %1 dans %2</translation>
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
</context>
<context>
    <name>fermata::ui::Actions</name>
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
        <translation>Aller à</translation>
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
        <translation>Retour</translation>
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
        <translation>Faire trois variantes de la sélection</translation>
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
        <source>Comment at the playhead</source>
        <translation>Commenter à la tête de lecture</translation>
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
        <translation>Demander à débloquer ce qui est figé</translation>
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
</context>
<context>
    <name>fermata::ui::BriefPresenter</name>
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
</context>
<context>
    <name>fermata::ui::ComparePresenter</name>
    <message>
        <source>silence: bit-identical</source>
        <translation>silence : identique au bit</translation>
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
        <translation>Comparaison de chaque échantillon des révisions %1 et %2 …</translation>
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
        <translation>%1 cellules sur %2 sont identiques au bit. %3 échantillons comparés ; hors de ce qui a été demandé, aucun ne diffère.</translation>
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
        <translation>réglé</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>réglé : %1</translation>
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
        <translation>Sélectionnez d’abord le passage : cliquez une section ou glissez sur la règle.</translation>
    </message>
    <message>
        <source>Making alternatives for %1</source>
        <translation>Variantes en cours pour %1</translation>
    </message>
    <message>
        <source>an old ring-out still sounds in held %1</source>
        <translation>une ancienne résonance s’entend encore dans %1, figé</translation>
    </message>
    <message>
        <source>%1 dB to match</source>
        <translation>%1 dB pour égaliser</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Choose an alternative first: keys 2 to 9 switch to one.</source>
        <translation>Choisissez d’abord une variante : les touches 2 à 9 y passent.</translation>
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
        <translation>Comparaison de chaque échantillon des révisions %1 et %2 …</translation>
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
        <translation>fige</translation>
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
        <source>The evidence “%1” cannot be read or is empty.</source>
        <translation>La preuve « %1 » est illisible ou vide.</translation>
    </message>
    <message>
        <source>The project has no final approver yet; add a client person to it first.</source>
        <translation>Le projet n’a pas encore d’approbateur final ; ajoutez-y d’abord une personne du client.</translation>
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
        <translation>Noté comme conseil : seul l’avis de l’approbateur final fige.</translation>
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
        <source>%1 % as it was</source>
        <translation>%1 % comme avant</translation>
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
        <source>Nothing of “%1” is understood; say it like “warmer, less busy” or “melody.density=-0.2”.</source>
        <translation>Rien de « %1 » n’est compris ; dites-le comme « warmer, less busy » ou « melody.density=-0.2 ».</translation>
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
        <source>The clearance does not block</source>
        <translation>L’autorisation ne bloque pas</translation>
    </message>
    <message>
        <source>it says what is missing and what would fix it</source>
        <translation>elle dit ce qui manque et ce qui le réglerait</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>cleared with conditions; they go out with the pack</source>
        <translation>libéré sous conditions ; elles partent avec le paquet</translation>
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
        <translation>%1 événements de ce projet, chacun chaîné au précédent ; recalculés à l’instant, sans faute. Tête %2…</translation>
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
        <translation>Charley fermé</translation>
    </message>
    <message>
        <source>Open hat</source>
        <translation>Charley ouvert</translation>
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
</context>
</TS>
