<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>AdminForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Another one. It locks the key that you take away from here.</source>
        <translation>Une autre. Elle verrouille la clé que vous emportez d’ici.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>At least 12 characters. Several words in a row are best.</source>
        <translation>Au moins 12 caractères. Plusieurs mots à la suite, c’est le mieux.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name to sign in with</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of your root key</source>
        <translation>Phrase secrète de votre clé racine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Password to sign in</source>
        <translation>Mot de passe de connexion</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>. It may cut the name short.</source>
        <translation>. Il peut abréger le nom.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Applicant</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>From the document: {fields}</source>
        <translation>Du document : {fields}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>with + and country code</source>
        <translation>avec + et l’indicatif du pays</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Hand back to the desk</source>
        <translation>Rendre l’écran au guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>Le demandeur lit l’attestation et la signe</translation>
    </message>
</context>
<context>
    <name>ApplicantWindow</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>For the applicant</source>
        <translation>Pour le demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Signez ici au doigt, au stylet ou à la souris</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Thank you. The desk goes on.</source>
        <translation>Merci. Le guichet continue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>a day not known</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, since {date}</source>
        <translation>{state}, depuis {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, until {date}</source>
        <translation>{state}, jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>5 minutes, one document. {issuer} then decides which models you may use.</source>
        <translation>5 minutes, un document. {issuer} décide ensuite quels modèles vous pouvez utiliser.</translation>
    </message>
</context>
<context>
    <name>AwayView</name>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Nobody can sign in without it. This window goes on by itself as soon as the database answers; nothing is lost meanwhile.</source>
        <translation>Sans elle, personne ne peut se connecter. Cette fenêtre reprend d’elle-même dès que la base de données répond ; rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>The database is away</source>
        <translation>La base de données est absente</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Move everything lower (F8)</source>
        <translation>Tout placer plus bas (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Sending …</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Continue without a document</source>
        <translation>Continuer sans document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>I do not have it with me</source>
        <translation>Je ne l’ai pas avec moi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>One moment: the picture is being read.</source>
        <translation>Un instant : la photo est en cours de lecture.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Stop the camera</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take it again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take the picture</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The camera is starting.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The camera starts.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The document is read. Look at the picture, then continue.</source>
        <translation>Le document est lu. Regardez la photo, puis continuez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The picture is taken by itself once the lines are read.</source>
        <translation>La photo se prend toute seule dès que les lignes sont lues.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture is taken. Staff read it at the desk.</source>
        <translation>La photo est prise. Le personnel la lira au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture that was taken</source>
        <translation>La photo prise</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Compare the document with what was read and said</source>
        <translation>Comparez le document avec ce qui a été lu et dit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token</source>
        <translation>Jeton perdu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token (F8)</source>
        <translation>Jeton perdu (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>New applicant</source>
        <translation>Nouveau demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Queue / {case} · {time}</source>
        <translation>File / {case} · {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Scan a document, or type what the applicant says</source>
        <translation>Numérisez un document ou saisissez ce que dit le demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>Le demandeur lit l’attestation et la signe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The token is issued. Hand it over with the receipt.</source>
        <translation>Le jeton est émis. Remettez-le avec le reçu.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A directive can close controlled models to the people it names.</source>
        <translation>Une directive peut fermer les modèles contrôlés aux personnes qu’elle vise.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Begin the set-up</source>
        <translation>Commencer l’installation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Change places. Anything drastic will need both of you.</source>
        <translation>Changez de place. Tout acte grave demandera vos deux présences.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Check before it is made</source>
        <translation>Vérifiez avant la création</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establish the issuer</source>
        <translation>Établir l’émetteur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establishing…</source>
        <translation>Établissement…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>First admin</source>
        <translation>Premier administrateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Go to sign-in</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>It opens everything that this kiosk keeps. It is never in the database.</source>
        <translation>Elle ouvre tout ce que cette borne conserve. Elle n’est jamais dans la base de données.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Name and web address of the issuer stay as they are from here on.</source>
        <translation>Le nom et l’adresse web de l’émetteur restent ainsi désormais.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>People see this on receipts, gateways see it in tokens.</source>
        <translation>Les gens le voient sur les reçus, les passerelles dans les jetons.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Second admin</source>
        <translation>Second administrateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Set up this kiosk</source>
        <translation>Installer cette borne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The first admin types this part; the second one looks away.</source>
        <translation>Le premier administrateur saisit cette partie ; le second détourne les yeux.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The kiosk is set up</source>
        <translation>La borne est installée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>These files were written. Take them away from this machine now.</source>
        <translation>Ces fichiers sont écrits. Emportez-les maintenant loin de cette machine.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>This makes an issuer of access tokens. You need:</source>
        <translation>Ceci crée un émetteur de jetons d’accès. Il vous faut :</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Two locked root keys and root.json, from which every gateway starts, are written to a folder or stick. Keep each root key with its admin, offline.</source>
        <translation>Deux clés racines verrouillées et root.json, dont part chaque passerelle, sont écrits dans un dossier ou sur une clé USB. Chaque administrateur garde sa clé racine hors ligne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>What leaves this machine</source>
        <translation>Ce qui quitte cette machine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where is the store key kept?</source>
        <translation>Où la clé de la base est-elle gardée ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Which models do your gateways serve?</source>
        <translation>Quels modèles vos passerelles servent-elles ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Who issues the tokens?</source>
        <translation>Qui émet les jetons ?</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The document says: {read}. This is kept as well.</source>
        <translation>Le document dit : {read}. Cela est gardé aussi.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>expected {expected}, found {found}</source>
        <translation>attendu {expected}, trouvé {found}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not in order</source>
        <translation>pas en ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>to be looked at</source>
        <translation>à regarder</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Against what was said</source>
        <translation>Face à ce qui a été dit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Also printed on the page, or in its barcode</source>
        <translation>Aussi imprimé sur la page ou dans son code-barres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Check digits</source>
        <translation>Chiffres de contrôle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks in order</source>
        <translation>Vérifications en ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>all {count} in order</source>
        <translation>les {count} en ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} of {all} fail</source>
        <translation>{count} sur {all} échouent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} to look at</source>
        <translation>{count} à regarder</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Add a fact</source>
        <translation>Ajouter un fait</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Claim</source>
        <translation>Ce qui est déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Nothing stated yet. Scan a document or add what the applicant says.</source>
        <translation>Rien de déclaré encore. Numérisez un document ou ajoutez ce que dit le demandeur.</translation>
    </message>
</context>
<context>
    <name>ClaimRowView</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Any spelling</source>
        <translation>Toute orthographe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Change this row</source>
        <translation>Modifier cette ligne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Has ended</source>
        <translation>A pris fin</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>New fact</source>
        <translation>Nouveau fait</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended {date}</source>
        <translation>terminé le {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>from the document</source>
        <translation>du document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>It is {character}</source>
        <translation>C’est {character}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Leave this character</source>
        <translation>Laisser ce caractère</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Which character is this?</source>
        <translation>Quel est ce caractère ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>line {line}, character {position}</source>
        <translation>ligne {line}, caractère {position}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as corrected</source>
        <translation>{character}, corrigé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as read</source>
        <translation>{character}, lu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{count} to compare</source>
        <translation>{count} à comparer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{where}. Enter keeps {character}, any other key corrects it.</source>
        <translation>{where}. Entrée garde {character}, toute autre touche le corrige.</translation>
    </message>
</context>
<context>
    <name>ConfirmationView</name>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>Allez au guichet : {place}. Il est ouvert : {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Open as soon as you have your token: {models}</source>
        <translation>Ouverts dès que vous avez votre jeton : {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Print the code</source>
        <translation>Imprimer le code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Staff look at your document with you. Once they approve, you get your access token right there, on paper or as a file.</source>
        <translation>Le personnel regarde votre document avec vous. Dès qu’il approuve, vous recevez sur place votre jeton d’accès, sur papier ou en fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Take the slip from the printer.</source>
        <translation>Prenez le ticket de l’imprimante.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>The slip is being printed.</source>
        <translation>Le ticket s’imprime.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>This code finds your case at any desk. It works once.</source>
        <translation>Ce code retrouve votre dossier à tout guichet. Il sert une fois.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Your code as a picture to photograph</source>
        <translation>Votre code en image à photographier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} is closed to you now: {why}</source>
        <translation>{model} vous est fermé maintenant : {why}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} waits: {why}</source>
        <translation>{model} attend : {why}</translation>
    </message>
</context>
<context>
    <name>CorrectLines</name>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Compare them with the document, character by character.</source>
        <translation>Comparez-les au document, caractère par caractère.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Correct the lines</source>
        <translation>Corriger les lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Leave the lines</source>
        <translation>Laisser les lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Take these lines</source>
        <translation>Prendre ces lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>This line has {found} of {wanted} characters.</source>
        <translation>Cette ligne a {found} caractères sur {wanted}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>read as {line}</source>
        <translation>lu comme {line}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Closed now</source>
        <translation>Fermé maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Hide the reasons</source>
        <translation>Masquer les raisons</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Missing or not proven:</source>
        <translation>Manquant ou non prouvé :</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>No model is served yet.</source>
        <translation>Aucun modèle n’est encore servi.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Open now</source>
        <translation>Ouvert maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Waits for proof</source>
        <translation>Attend une preuve</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>What was used:</source>
        <translation>Ce qui a été utilisé :</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You can appeal: tell the desk, or write to {address}.</source>
        <translation>Vous pouvez faire un recours : dites-le au guichet ou écrivez à {address}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You cannot use {models} now.</source>
        <translation>Vous ne pouvez pas utiliser {models} maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} must wait.</source>
        <translation>{models} doit attendre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} stays open.</source>
        <translation>{models} reste ouvert.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>Swipe the document again.</source>
        <translation>Passez le document encore une fois.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>The reader sent only a part of the lines.</source>
        <translation>Le lecteur n’a envoyé qu’une partie des lignes.</translation>
    </message>
</context>
<context>
    <name>DocumentImageView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Turn by 90°</source>
        <translation>Tourner de 90°</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Continue without a document</source>
        <translation>Continuer sans document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Drop a picture or PDF here, open a file, or swipe the document through the reader. A swipe is understood wherever the cursor is.</source>
        <translation>Déposez ici une image ou un PDF, ouvrez un fichier ou passez le document dans le lecteur. Le passage est compris où que soit le curseur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Reading the document…</source>
        <translation>Lecture du document…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Scan the document</source>
        <translation>Numériser le document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Type the lines</source>
        <translation>Saisir les lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Each of them is as good as any other. You show one only.</source>
        <translation>Chacun vaut autant que les autres. Vous n’en montrez qu’un.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I have none of these</source>
        <translation>Je n’en ai aucun</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Documents ({patterns})</source>
        <translation>Documents ({patterns})</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Country of birth (not a nationality)</source>
        <translation>Pays de naissance (pas la nationalité)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Read from the document</source>
        <translation>Lu sur le document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{code}, in no list</source>
        <translation>{code}, dans aucune liste</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Examining the page…</source>
        <translation>Examen de la page…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>The machine found nothing to ask about. Only you see what is below.</source>
        <translation>La machine n’a rien trouvé à demander. Vous seul voyez ce qui suit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>all answered</source>
        <translation>tout a une réponse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>examining</source>
        <translation>examen en cours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>{count} to answer</source>
        <translation>{count} à répondre</translation>
    </message>
</context>
<context>
    <name>HelpHint</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Close help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>IdentifyView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Enter the e-mail address that your employer gave us</source>
        <translation>Saisissez l’adresse e-mail que votre employeur nous a donnée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>I have none of these</source>
        <translation>Je n’en ai aucun</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in 1 second. Touch for more time.</source>
        <translation>Tout est effacé dans 1 seconde. Touchez pour plus de temps.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in {count} seconds. Touch for more time.</source>
        <translation>
            <numerusform>Tout est effacé dans {count} seconde. Touchez pour plus de temps.</numerusform>
            <numerusform>Tout est effacé dans {count} secondes. Touchez pour plus de temps.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>I need more time</source>
        <translation>Il me faut plus de temps</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Still there?</source>
        <translation>Toujours là ?</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Picture of the document</source>
        <translation>Image du document</translation>
    </message>
</context>
<context>
    <name>InspectionItemRow</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Portrait of the document</source>
        <translation>Portrait du document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Drop one picture or one PDF of the document.</source>
        <translation>Déposez une seule image ou un seul PDF du document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>More than one file was dropped.</source>
        <translation>Plus d’un fichier a été déposé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Open the document</source>
        <translation>Ouvrir le document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Pictures and PDF ({patterns})</source>
        <translation>Images et PDF ({patterns})</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token as a QR code</source>
        <translation>Jeton d’accès en code QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copied, clears in {seconds} s</source>
        <translation>Copié, effacé dans {seconds} s</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Ends</source>
        <translation>Prend fin</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>For use at</source>
        <translation>Pour utilisation à</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>How well each fact is proven</source>
        <translation>À quel point chaque fait est prouvé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It is shown this once and stored nowhere.</source>
        <translation>Il n’est montré que cette fois et n’est gardé nulle part.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It names no person, no document and no nationality.</source>
        <translation>Il ne nomme ni personne, ni document, ni nationalité.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as a file</source>
        <translation>Enregistrer comme fichier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The receipt is saved.</source>
        <translation>Le reçu est enregistré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The token is saved.</source>
        <translation>Le jeton est enregistré.</translation>
    </message>
</context>
<context>
    <name>IssuerForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>An https address, or mailto: and an e-mail address.</source>
        <translation>Une adresse https, ou mailto: et une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>It names the issuer for ever; nothing has to answer there.</source>
        <translation>Elle nomme l’émetteur pour toujours ; rien n’a besoin d’y répondre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of the issuer</source>
        <translation>Nom de l’émetteur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of your gateways</source>
        <translation>Nom de vos passerelles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>One word. A token opens gateways of this name only.</source>
        <translation>Un seul mot. Un jeton n’ouvre que les passerelles de ce nom.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Type a city, such as Zurich.</source>
        <translation>Saisissez une ville, par exemple Zurich.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Web address that tokens name</source>
        <translation>Adresse web que nomment les jetons</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where people appeal</source>
        <translation>Où faire un recours</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Keep the language</source>
        <translation>Garder la langue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>The pages are drawn afresh. What is typed on them and not saved is lost.</source>
        <translation>Les pages sont redessinées. Ce qui y est saisi sans être enregistré est perdu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Use this language</source>
        <translation>Utiliser cette langue</translation>
    </message>
</context>
<context>
    <name>LiveCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/live_canvas.py"/>
        <source>Live picture of the camera</source>
        <translation>Image en direct de la caméra</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>PIN or password</source>
        <translation>Code PIN ou mot de passe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>This desk is locked</source>
        <translation>Ce guichet est verrouillé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Type your PIN or password.</source>
        <translation>Saisissez votre code PIN ou votre mot de passe.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>{login} works here. Nothing is lost: give your secret to go on.</source>
        <translation>{login} travaille ici. Rien n’est perdu : donnez votre code secret pour continuer.</translation>
    </message>
</context>
<context>
    <name>LostTokenView</name>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Ask for another spelling, or for the reference on the receipt.</source>
        <translation>Demandez une autre orthographe, ou la référence du reçu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Back to the applicant</source>
        <translation>Revenir au demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Lost token</source>
        <translation>Jeton perdu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Name, e-mail, document number, or the reference on the receipt</source>
        <translation>Nom, e-mail, numéro de document ou référence du reçu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Next applicant</source>
        <translation>Demandeur suivant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>No live token was found</source>
        <translation>Aucun jeton vivant n’a été trouvé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replace the lost token</source>
        <translation>Remplacer le jeton perdu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replacing the token…</source>
        <translation>Remplacement du jeton…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token is revoked. This one takes its place.</source>
        <translation>Le jeton perdu est révoqué. Celui-ci prend sa place.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token stops working and a new one takes its place</source>
        <translation>Le jeton perdu cesse de fonctionner et un nouveau prend sa place</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>born {born} · {reference} · ends {ends}</source>
        <translation>naissance {born} · {reference} · fin {ends}</translation>
    </message>
</context>
<context>
    <name>MachineNotice</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put back by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>L’horloge de cette machine a été reculée de {minutes} min {seconds} s pendant la marche du programme. Directives et jetons la suivent : comparez-la à une horloge sûre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put forward by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>L’horloge de cette machine a été avancée de {minutes} min {seconds} s pendant la marche du programme. Directives et jetons la suivent : comparez-la à une horloge sûre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>This machine is offline. Work goes on here; gateways elsewhere hear of changes when the line is back.</source>
        <translation>Cette machine est hors ligne. Le travail continue ici ; les passerelles d’ailleurs apprendront les changements au retour de la ligne.</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>A refusal offers instead</source>
        <translation>Un refus propose à la place</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Controlled: refused when lists are out of date</source>
        <translation>Contrôlé : refusé quand les listes sont périmées</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Remove this model</source>
        <translation>Retirer ce modèle</translation>
    </message>
</context>
<context>
    <name>ModelsForm</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
</context>
<context>
    <name>MrzStrip</name>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Click to correct</source>
        <translation>Cliquez pour corriger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Machine-readable zone</source>
        <translation>Zone de lecture automatique</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Not sure that this is {now}. Compare it.</source>
        <translation>Pas certain que ce soit {now}. Comparez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Read as {read}, corrected to {now}</source>
        <translation>Lu {read}, corrigé en {now}</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Every decision comes with a reason, and you can appeal against it.</source>
        <translation>Chaque décision est motivée, et vous pouvez faire un recours.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have one document at hand that proves your citizenship or status. You choose which one. Without a document you can register too.</source>
        <translation>Ayez sous la main un document qui prouve votre citoyenneté ou votre statut. Vous choisissez lequel. Sans document, vous pouvez aussi vous inscrire.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have your invitation code or staff badge at hand, if you have one.</source>
        <translation>Ayez sous la main votre code d’invitation ou votre badge, si vous en avez un.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>Nous demandons parce qu’une règle en vigueur dépend de la citoyenneté ou du statut. Vous pouvez arrêter maintenant ; rien n’est gardé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>What you enter is sealed at once. Only staff of {issuer} can open it, at the desk; this machine cannot.</source>
        <translation>Ce que vous saisissez est scellé aussitôt. Seul le personnel de {issuer} peut l’ouvrir, au guichet ; cette machine ne le peut pas.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>A person helps you</source>
        <translation>Une personne vous aide</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Back to the page</source>
        <translation>Revenir à la page</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Erase everything and go to the desk</source>
        <translation>Tout effacer et aller au guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>Allez au guichet : {place}. Il est ouvert : {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>I want a person</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Send what I entered to the desk</source>
        <translation>Envoyer ce que j’ai saisi au guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Use this language</source>
        <translation>Utiliser cette langue</translation>
    </message>
</context>
<context>
    <name>OfflineForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A folder of its own is made inside it.</source>
        <translation>Un dossier à part y est créé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Folder or stick</source>
        <translation>Dossier ou clé USB</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where to keep the root keys</source>
        <translation>Où garder les clés racines</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Everything of this applicant is forgotten. Nothing was stored yet.</source>
        <translation>Tout ce qui concerne ce demandeur est oublié. Rien n’était encore enregistré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Forget this applicant</source>
        <translation>Oublier ce demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Go on with this applicant</source>
        <translation>Continuer avec ce demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Start over?</source>
        <translation>Recommencer ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>The picture is taken. Put the document down.</source>
        <translation>La photo est prise. Posez le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>{case} is kept sealed on this machine. It goes into the queue by itself.</source>
        <translation>{case} est gardé scellé sur cette machine. Il entre de lui-même dans la file.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/date_field.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/qr.py"/>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Bring this code to the desk, or go on with it at any kiosk.</source>
        <translation>Apportez ce code au guichet, ou continuez avec lui à toute borne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Cases come from the kiosks, the oldest on top. With somebody at the desk, scan their document: it opens by itself.</source>
        <translation>Les dossiers viennent des bornes, le plus ancien en haut. Quand quelqu’un est au guichet, numérisez son document : il s’ouvre seul.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Claim next</source>
        <translation>Prendre le suivant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Continuation code</source>
        <translation>Code de reprise</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Hand over</source>
        <translation>Passer la main</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>New applicant</source>
        <translation>Nouveau demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>No case stands so.</source>
        <translation>Aucun dossier n’est dans cet état.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{cases} · the oldest: {time}</source>
        <translation>{cases} · le plus ancien : {time}</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>The kiosk does not open</source>
        <translation>La borne ne s’ouvre pas</translation>
    </message>
</context>
<context>
    <name>RegistrationWindow</name>
    <message>
        <location filename="kiosk/ui/registration/window.py"/>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/marks.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>RestCover</name>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>For staff: {reason}</source>
        <translation>Pour le personnel : {reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Please go to the desk: {place}</source>
        <translation>Veuillez aller au guichet : {place}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>The next person can begin right away.</source>
        <translation>La personne suivante peut commencer tout de suite.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>This machine is closed</source>
        <translation>Cette machine est fermée</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change: {fact}</source>
        <translation>Modifier : {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>The document says: {read}</source>
        <translation>Le document dit : {read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>You state no citizenship and no status. Staff will ask you.</source>
        <translation>Vous ne déclarez ni citoyenneté ni statut. Le personnel vous le demandera.</translation>
    </message>
</context>
<context>
    <name>ScanLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>Files of earlier scans lie in the scanner's folder ({count}); they are not taken. Remove them there: they may show other people's documents.</source>
        <translation>Des fichiers de numérisations antérieures se trouvent dans le dossier du scanner ({count}) ; ils ne sont pas pris. Supprimez-les là-bas : ils peuvent montrer les documents d’autres personnes.</translation>
    </message>
</context>
<context>
    <name>ScannedView</name>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>A swipe proves its format only. Add a picture to have the document count.</source>
        <translation>Le passage au lecteur ne prouve que le format. Ajoutez une image pour que le document compte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Correct lines</source>
        <translation>Corriger les lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Point at a check to see its place in the document.</source>
        <translation>Pointez une vérification pour voir sa place dans le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove it and its facts</source>
        <translation>Le retirer avec ses faits</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document</source>
        <translation>Retirer ce document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document?</source>
        <translation>Retirer ce document ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Scan again</source>
        <translation>Numériser à nouveau</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside</source>
        <translation>Le mettre de côté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside to keep what it says as the applicant's own statement, which nothing proves. Remove it to take its names, date and facts out as well.</source>
        <translation>Mettez-le de côté pour garder ce qu’il dit comme déclaration du demandeur, que rien ne prouve. Retirez-le pour enlever aussi ses noms, sa date et ses faits.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Typed lines prove their format only. Scan a picture that can be read.</source>
        <translation>Les lignes saisies ne prouvent que le format. Numérisez une image lisible.</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>1 chosen</source>
        <translation>1 choisi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>{count} chosen</source>
        <translation>
            <numerusform>{count} choisi</numerusform>
            <numerusform>{count} choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SerialLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>The reader sent only a part of the lines. Swipe the document again.</source>
        <translation>Le lecteur n’a envoyé qu’une partie des lignes. Passez le document encore une fois.</translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>The screen is hidden</source>
        <translation>L’écran est caché</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>Touch it, or press any key, to go on.</source>
        <translation>Touchez-le, ou appuyez sur une touche, pour continuer.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Demo on a throw-away store: its accounts were drawn at this start.</source>
        <translation>Démonstration sur une base jetable : ses comptes ont été tirés à ce démarrage.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Name or badge</source>
        <translation>Nom ou badge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>PIN or password</source>
        <translation>Code PIN ou mot de passe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in as {role}</source>
        <translation>Se connecter comme {role}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your PIN or password.</source>
        <translation>Saisissez votre code PIN ou votre mot de passe.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your name or show your badge.</source>
        <translation>Saisissez votre nom ou présentez votre badge.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>admin</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>compliance officer</source>
        <translation>responsable de la conformité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
</context>
<context>
    <name>SignatureCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>I cannot sign</source>
        <translation>Je ne peux pas signer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Sign here</source>
        <translation>Signez ici</translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a citizen of {country}?</source>
        <translation>Depuis quand êtes-vous citoyen ({country}) ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a permanent resident of {country}?</source>
        <translation>Depuis quand êtes-vous résident permanent ({country}) ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The year is enough. Leave it empty if you do not know.</source>
        <translation>L’année suffit. Laissez vide si vous ne savez pas.</translation>
    </message>
</context>
<context>
    <name>StaffCover</name>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close the station</source>
        <translation>Fermer la station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close this station</source>
        <translation>Fermer cette station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Code of the staff</source>
        <translation>Code du personnel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>This code does not close the station.</source>
        <translation>Ce code ne ferme pas la station.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait 1 second.</source>
        <translation>Trop d’essais. Attendez 1 seconde.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait {count} seconds.</source>
        <translation>
            <numerusform>Trop d’essais. Attendez {count} seconde.</numerusform>
            <numerusform>Trop d’essais. Attendez {count} secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLanguages</name>
    <message>
        <location filename="kiosk/ui/desk/statement_language.py"/>
        <source>In which language would you like to read?</source>
        <translation>Dans quelle langue souhaitez-vous lire ?</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign after all</source>
        <translation>Signer tout de même</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Signez ici au doigt, au stylet ou à la souris</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant has signed on their own screen, or at the kiosk.</source>
        <translation>Le demandeur a signé sur son propre écran, ou à la borne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant heard or read the statement and cannot sign. You witness it.</source>
        <translation>Le demandeur a entendu ou lu l’attestation et ne peut pas signer. Vous en êtes témoin.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>This person is registered already; the record is continued.</source>
        <translation>Cette personne est déjà enregistrée ; son dossier est continué.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>You cannot sign. Staff at the desk read the statement with you.</source>
        <translation>Vous ne pouvez pas signer. Le personnel du guichet lira l’attestation avec vous.</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>I hold no citizenship</source>
        <translation>Je n’ai aucune citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, never</source>
        <translation>Non, jamais</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, of none</source>
        <translation>Non, d’aucun</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Not listed</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Type the name of a country</source>
        <translation>Saisissez le nom d’un pays</translation>
    </message>
</context>
<context>
    <name>StationNotice</name>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>The clock of this machine was moved. Please tell the desk: {place}. What you enter is sealed all the same.</source>
        <translation>L’horloge de cette machine a été déréglée. Veuillez le dire au guichet : {place}. Ce que vous saisissez est scellé tout de même.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>This machine is offline. What you enter is sealed here and reaches the desk later.</source>
        <translation>Cette machine est hors ligne. Ce que vous saisissez est scellé ici et parvient plus tard au guichet.</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Citizen, national, permanent resident, refugee or asylee</source>
        <translation>Citoyen, ressortissant, résident permanent, réfugié ou bénéficiaire de l’asile</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>Je préfère le dire à une personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>None of these</source>
        <translation>Aucun de ces cas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>We ask because a rule in force tells these people from all others. Whoever is one of them is asked nothing about citizenship.</source>
        <translation>Nous demandons parce qu’une règle en vigueur distingue ces personnes de toutes les autres. À qui en fait partie, rien n’est demandé sur sa citoyenneté.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Part {part} of {parts}</source>
        <translation>Partie {part} sur {parts}</translation>
    </message>
</context>
<context>
    <name>StoreKeyForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>A passphrase is asked for at every start; a keyring opens by itself.</source>
        <translation>La phrase secrète est demandée à chaque démarrage ; un trousseau s’ouvre seul.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Behind a passphrase</source>
        <translation>Derrière une phrase secrète</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>In this machine's keyring</source>
        <translation>Dans le trousseau de cette machine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>No keyring here, so the passphrase is asked for at each start.</source>
        <translation>Pas de trousseau ici : la phrase secrète est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of the store</source>
        <translation>Phrase secrète de la base</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same passphrase again</source>
        <translation>La même phrase encore une fois</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where the store key is kept</source>
        <translation>Où la clé de la base est gardée</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/toast.py"/>
        <source>Undo ({seconds})</source>
        <translation>Annuler ({seconds})</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Colours and contrast</source>
        <translation>Couleurs et contraste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Hide the screen (F9)</source>
        <translation>Cacher l’écran (F9)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>I want a person</source>
        <translation>Parler à quelqu’un</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Capital letter</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>TypeLines</name>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Take these lines</source>
        <translation>Prendre ces lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type nothing</source>
        <translation>Ne rien saisir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the first line.</source>
        <translation>Saisissez la première ligne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the lines</source>
        <translation>Saisir les lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Write every character of the machine-readable lines, also each &lt;. Typed lines prove their format only.</source>
        <translation>Saisissez chaque caractère des lignes, aussi chaque &lt;. Les lignes saisies ne prouvent que le format.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>some cards only</source>
        <translation>certaines cartes seulement</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>{count} characters</source>
        <translation>{count} caractères</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Its passphrase was chosen when the kiosk was set up.</source>
        <translation>Sa phrase secrète a été choisie à l’installation de la borne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Open the store</source>
        <translation>Ouvrir la base</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Passphrase of the store</source>
        <translation>Phrase secrète de la base</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This machine's keyring holds its key.</source>
        <translation>Le trousseau de cette machine en garde la clé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This store is locked</source>
        <translation>Cette base est verrouillée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Type the passphrase of the store.</source>
        <translation>Saisissez la phrase secrète de la base.</translation>
    </message>
</context>
<context>
    <name>WayInView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>This only helps staff to find you. It decides nothing.</source>
        <translation>Cela aide seulement le personnel à vous trouver. Cela ne décide rien.</translation>
    </message>
</context>
<context>
    <name>WhichStatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>Je préfère le dire à une personne</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <location filename="kiosk/app/window.py"/>
        <source>Not published: {reason}</source>
        <translation>Non publié : {reason}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Three quarters or more</source>
        <translation>Trois quarts ou plus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Too few to show</source>
        <translation>Trop peu pour être montrés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a half</source>
        <translation>Moins de la moitié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a quarter</source>
        <translation>Moins d’un quart</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under three quarters</source>
        <translation>Moins des trois quarts</translation>
    </message>
</context>
<context>
    <name>ceremony</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>A memory stick, or two</source>
        <translation>Une clé USB, ou deux</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Behind a passphrase</source>
        <translation>Derrière une phrase secrète</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Each becomes an admin and makes a root key. Neither can replace the keys alone.</source>
        <translation>Chacune devient administratrice et crée une clé racine. Aucune ne peut remplacer seule les clés.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>First admin</source>
        <translation>Premier administrateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>In this machine's keyring</source>
        <translation>Dans le trousseau de cette machine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>It takes the two root keys, each behind its own passphrase, away from here.</source>
        <translation>Elle emporte les deux clés racines, chacune derrière sa propre phrase secrète.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Its name, web address and postal address, and where people appeal.</source>
        <translation>Son nom, ses adresses web et postale, et où faire un recours.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Keep each root key with its admin, offline and apart.</source>
        <translation>Chaque administrateur garde sa clé racine, hors ligne et à part.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Nothing is kept before the last step. You may stop at any time.</source>
        <translation>Rien n’est gardé avant la dernière étape. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Root keys go to</source>
        <translation>Les clés racines vont dans</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Second admin</source>
        <translation>Second administrateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Store key</source>
        <translation>Clé de la base</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Ten minutes</source>
        <translation>Dix minutes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>What the issuer is called</source>
        <translation>Comment s’appelle l’émetteur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Where people appeal</source>
        <translation>Où faire un recours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>{model} (controlled)</source>
        <translation>{model} (contrôlé)</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>(if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>(si ceci est vrai : {asked}, alors ceci doit l’être : {chosen}, et sinon ceci : {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>({predicate})</source>
        <translation>({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a contractor of {organisation}</source>
        <translation>prestataire ({organisation})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a member of {organisation}</source>
        <translation>membre ({organisation})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>an employee of {organisation}</source>
        <translation>membre du personnel ({organisation})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>asylee in {state}</source>
        <translation>bénéfice de l’asile ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to an organisation</source>
        <translation>elle appartient à une organisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to no organisation</source>
        <translation>elle n’appartient à aucune organisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>citizen of {state}</source>
        <translation>citoyenneté ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>conditional permanent resident of {state}</source>
        <translation>résidence permanente sous condition ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares a purpose</source>
        <translation>elle déclare une finalité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares all of these purposes: {values}</source>
        <translation>elle déclare toutes ces finalités : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares any of these purposes: {values}</source>
        <translation>elle déclare l’une de ces finalités : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares no purpose</source>
        <translation>elle ne déclare aucune finalité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares none of these purposes: {values}</source>
        <translation>elle ne déclare aucune de ces finalités : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares the purpose {value}</source>
        <translation>elle déclare cette finalité : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare all of these purposes: {values}</source>
        <translation>elle ne déclare pas toutes ces finalités : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare the purpose {value}</source>
        <translation>elle ne déclare pas cette finalité : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these ITAR countries: {values}</source>
        <translation>elle n’a pas tous ces pays ITAR : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these statuses: {values}</source>
        <translation>elle n’a pas tous ces statuts : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have an EAR country that is uncertain</source>
        <translation>son pays EAR n’est pas incertain</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the EAR country {value}</source>
        <translation>elle n’a pas ce pays EAR : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the ITAR country {value}</source>
        <translation>elle n’a pas ce pays ITAR : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the status {value}</source>
        <translation>elle n’a pas ce statut : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold all of these licences: {values}</source>
        <translation>elle n’a pas toutes ces licences : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold the licence {value}</source>
        <translation>elle n’a pas cette licence : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet {cedar}</source>
        <translation>elle ne satisfait pas à {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: (if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>ce qui suit n’est pas vrai : (si ceci est vrai : {asked}, alors ceci doit l’être : {chosen}, et sinon ceci : {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: ({predicate})</source>
        <translation>ce qui suit n’est pas vrai : ({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from any of {values}</source>
        <translation>elle ne l’utilise depuis aucun de ces pays : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from {value}</source>
        <translation>elle ne l’utilise pas depuis ce pays : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody except anyone who {predicate}</source>
        <translation>tout le monde, sauf toute personne qui remplit cette condition : {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody who {predicate}</source>
        <translation>toute personne qui remplit cette condition : {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has a subject</source>
        <translation>elle a un identifiant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these ITAR countries: {values}</source>
        <translation>elle a tous ces pays ITAR : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these statuses: {values}</source>
        <translation>elle a tous ces statuts : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country</source>
        <translation>elle a un pays EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country that is uncertain</source>
        <translation>son pays EAR est incertain</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an ITAR country</source>
        <translation>elle a un pays ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these EAR countries: {values}</source>
        <translation>elle a l’un de ces pays EAR : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these ITAR countries: {values}</source>
        <translation>elle a l’un de ces pays ITAR : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these statuses: {values}</source>
        <translation>elle a l’un de ces statuts : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no EAR country</source>
        <translation>elle n’a aucun pays EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no ITAR country</source>
        <translation>elle n’a aucun pays ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no subject</source>
        <translation>elle n’a pas d’identifiant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these EAR countries: {values}</source>
        <translation>elle n’a aucun de ces pays EAR : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these ITAR countries: {values}</source>
        <translation>elle n’a aucun de ces pays ITAR : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these statuses: {values}</source>
        <translation>elle n’a aucun de ces statuts : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the EAR country {value}</source>
        <translation>elle a ce pays EAR : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the ITAR country {value}</source>
        <translation>elle a ce pays ITAR : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the status {value}</source>
        <translation>elle a ce statut : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds a licence</source>
        <translation>elle a une licence</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds all of these licences: {values}</source>
        <translation>elle a toutes ces licences : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds any of these licences: {values}</source>
        <translation>elle a l’une de ces licences : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds no licence</source>
        <translation>elle n’a aucune licence</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds none of these licences: {values}</source>
        <translation>elle n’a aucune de ces licences : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds the licence {value}</source>
        <translation>elle a cette licence : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a US person</source>
        <translation>elle est une « US person »</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of all of {values}</source>
        <translation>elle a toutes ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of any of {values}</source>
        <translation>elle a l’une de ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of {value}</source>
        <translation>elle a cette citoyenneté : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in all of {values}</source>
        <translation>elle a une résidence permanente dans tous ces pays : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in any of {values}</source>
        <translation>elle a une résidence permanente dans l’un de ces pays : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in {value}</source>
        <translation>elle a une résidence permanente dans ce pays : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is all of these: {values}</source>
        <translation>elle a toutes ces affiliations : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these persons: {values}</source>
        <translation>elle est l’une de ces personnes : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these: {values}</source>
        <translation>elle a l’une de ces affiliations : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is anybody</source>
        <translation>n’importe qui la remplit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is nobody</source>
        <translation>personne ne la remplit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these persons: {values}</source>
        <translation>elle n’est aucune de ces personnes : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these: {values}</source>
        <translation>elle n’a aucune de ces affiliations : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a US person</source>
        <translation>elle n’est pas une « US person »</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of all of {values}</source>
        <translation>elle n’a pas toutes ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of any of {values}</source>
        <translation>elle n’a aucune de ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of {value}</source>
        <translation>elle n’a pas cette citoyenneté : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in all of {values}</source>
        <translation>elle n’a pas de résidence permanente dans tous ces pays : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in any of {values}</source>
        <translation>elle n’a de résidence permanente dans aucun de ces pays : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in {value}</source>
        <translation>elle n’a pas de résidence permanente dans ce pays : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not all of these: {values}</source>
        <translation>elle n’a pas toutes ces affiliations : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not the person {value}</source>
        <translation>elle n’est pas cette personne : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not {value}</source>
        <translation>elle n’a pas cette affiliation : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is the person {value}</source>
        <translation>elle est cette personne : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is {value}</source>
        <translation>elle a cette affiliation : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>meets {cedar}</source>
        <translation>elle satisfait à {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>national of {state}</source>
        <translation>nationalité sans citoyenneté ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>other in {state}</source>
        <translation>autre statut ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>résidence permanente ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>refugee in {state}</source>
        <translation>statut de réfugié ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a citizenship</source>
        <translation>elle déclare une citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a former citizenship</source>
        <translation>elle déclare une ancienne citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a permanent residence</source>
        <translation>elle déclare une résidence permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a place of use</source>
        <translation>elle déclare un lieu d’utilisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a status</source>
        <translation>elle déclare un statut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no citizenship</source>
        <translation>elle ne déclare aucune citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no former citizenship</source>
        <translation>elle ne déclare aucune ancienne citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no permanent residence</source>
        <translation>elle ne déclare aucune résidence permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no place of use</source>
        <translation>elle ne déclare aucun lieu d’utilisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no status</source>
        <translation>elle ne déclare aucun statut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>the list {name}</source>
        <translation>la liste {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>undeclared in {state}</source>
        <translation>statut non déclaré ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from any of {values}</source>
        <translation>elle l’utilise depuis l’un de ces pays : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from {value}</source>
        <translation>elle l’utilise depuis ce pays : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of all of {values}</source>
        <translation>elle a eu toutes ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of any of {values}</source>
        <translation>elle a eu l’une de ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of {value}</source>
        <translation>elle a eu cette citoyenneté : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of all of {values}</source>
        <translation>elle n’a pas eu toutes ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of any of {values}</source>
        <translation>elle n’a eu aucune de ces citoyennetés : {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of {value}</source>
        <translation>elle n’a pas eu cette citoyenneté : {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first}, et {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first}, ou {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, and of these {second}</source>
        <translation>{first}, et parmi ces personnes {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>0 nothing stated</source>
        <translation>0 rien de déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 answered appeal.</source>
        <translation>1 recours répondu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>1 case</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 case is at a desk now</source>
        <translation>1 dossier est à un guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that nobody decided.</source>
        <translation>1 dossier que nul n’a décidé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that was sent back and never came again.</source>
        <translation>1 dossier renvoyé qui n’est jamais revenu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 confirmed</source>
        <translation>1 confirmée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 discreet flag.</source>
        <translation>1 signalement discret.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry changes</source>
        <translation>1 entrée change</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry stays</source>
        <translation>1 entrée reste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 file of a station that was not accepted.</source>
        <translation>1 fichier d’une station non accepté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>1 file was taken in.</source>
        <translation>1 fichier a été reçu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 gateway enrolled</source>
        <translation>1 passerelle inscrite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 gateway is behind or says nothing any more. It refuses by itself once its publication is too old; look why.</source>
        <translation>1 passerelle est en retard ou ne dit plus rien. Elle refuse d’elle-même dès que sa publication est trop ancienne ; cherchez pourquoi.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 image of a document.</source>
        <translation>1 image d’un document.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 inspection of this machine is due.</source>
        <translation>1 inspection de cette machine est due.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>1 living token.</source>
        <translation>1 jeton vivant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 note of who opened a record.</source>
        <translation>1 note de qui a ouvert un dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>1 of the chosen is left out: it is not in a state for it.</source>
        <translation>1 des éléments choisis est laissé de côté : son état ne s’y prête pas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 other person.</source>
        <translation>1 autre personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person about whom directives decided.</source>
        <translation>1 personne sur qui des directives ont décidé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>1 person announced</source>
        <translation>1 personne annoncée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person asked to be erased; what was decided must be kept a while.</source>
        <translation>1 personne a demandé l’effacement ; ce qui fut décidé doit être gardé un temps.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person comes</source>
        <translation>1 personne arrive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>1 person differs.</source>
        <translation>1 personne diffère.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person leaves</source>
        <translation>1 personne part</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person works here: their account is active.</source>
        <translation>1 personne travaille ici : son compte est actif.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 publication</source>
        <translation>1 publication</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is in use: somebody works on it, or it still has an effect.</source>
        <translation>1 dossier est utilisé : quelqu’un y travaille, ou il a encore un effet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is under a legal hold.</source>
        <translation>1 dossier est sous conservation légale.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 refused case.</source>
        <translation>1 dossier refusé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 revoked and not yet expired</source>
        <translation>1 révoqué et pas encore expiré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 screening hit waits to be adjudicated.</source>
        <translation>1 correspondance de filtrage attend d’être tranchée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>1 service stands still: it lacks somebody who can answer for it. Name somebody else.</source>
        <translation>1 service est à l’arrêt : il lui manque quelqu’un qui puisse en répondre. Désignez quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>1 signed statement</source>
        <translation>1 attestation signée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>1 thing needs you</source>
        <translation>1 chose vous attend</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token</source>
        <translation>1 jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token changed. Gateways follow in seconds.</source>
        <translation>1 jeton modifié. Les passerelles suivent en quelques secondes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that is meant lives still.</source>
        <translation>1 jeton visé est encore vivant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that was issued meanwhile is among them.</source>
        <translation>Parmi eux, 1 jeton émis entre-temps.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was issued meanwhile to these people; the chosen times leave it out, so it lives.</source>
        <translation>1 jeton a été émis entre-temps à ces personnes ; il est hors des heures choisies et reste donc vivant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was revoked.</source>
        <translation>1 jeton a été révoqué.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 under a legal hold</source>
        <translation>1 sous conservation légale</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 was erased</source>
        <translation>1 a été effacée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 withdrawn screening hit.</source>
        <translation>1 correspondance de filtrage retirée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>2 document inspected</source>
        <translation>2 document inspecté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>2026-06-12 17:21, in the zone above</source>
        <translation>2026-06-12 17:21, dans le fuseau ci-dessus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>3 corroborated</source>
        <translation>3 corroboré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>4 cryptographic</source>
        <translation>4 cryptographique</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>A bulk revocation stopped at {done} of {of} tokens on {when}.</source>
        <translation>Une révocation en masse s’est arrêtée à {done} jetons sur {of} le {when}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>A clerk under duress</source>
        <translation>Un agent sous contrainte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>A code is shown once, when it is made, and kept nowhere.</source>
        <translation>Un code s’affiche une fois, à sa création, et n’est gardé nulle part.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>A desk</source>
        <translation>Un guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A directive is prepared or reviewed</source>
        <translation>Une directive est préparée ou revue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>A kit holds no private key: who takes a station opens nothing.</source>
        <translation>Un kit ne contient pas de clé privée : qui prend une station n’ouvre rien.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>A legal hold beats this clock.</source>
        <translation>Une conservation légale l’emporte sur ce délai.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A lost token or an incident</source>
        <translation>Un jeton perdu ou un incident</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>A name alone never blocks anybody: what is found waits here for a person.</source>
        <translation>Un nom seul ne bloque jamais personne : ce qui est trouvé attend ici une personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>A narrow window shows fewer columns than are chosen here.</source>
        <translation>Une fenêtre étroite montre moins de colonnes qu’il n’en est choisi ici.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published a day before it signs; the old one stays after.</source>
        <translation>Une nouvelle clé est publiée un jour avant de signer ; l’ancienne reste ensuite.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published now and signs from tomorrow on. Tokens signed by the present key stay valid until they expire.</source>
        <translation>Une nouvelle clé est publiée maintenant et signe dès demain. Les jetons signés par l’actuelle restent valides jusqu’à leur expiration.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>A new model</source>
        <translation>Un nouveau modèle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>A number known before the letter came, never one from the letter.</source>
        <translation>Un numéro connu avant la lettre, jamais celui de la lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>A pack fixes what a directive did; no row is open until one is named.</source>
        <translation>Un dossier fixe ce qu’a fait une directive ; aucune ligne n’est ouverte avant d’être nommée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>A refused person reads it: people who are not US persons.</source>
        <translation>La personne refusée le lit : les personnes qui ne sont pas des « US persons ».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>A regulator uses the root.json they pinned, not this store’s.</source>
        <translation>Un régulateur utilise le root.json qu’il a fixé, pas celui de cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>A second officer must confirm.</source>
        <translation>Un second responsable doit confirmer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>A service may do what everybody who answers for it may do.</source>
        <translation>Un service peut ce que peuvent tous ceux qui en répondent.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Above this number, a second officer must confirm.</source>
        <translation>Au-delà de ce nombre, un second responsable doit confirmer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Access now</source>
        <translation>Accès actuel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account deactivated</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account locked for a while</source>
        <translation>Compte verrouillé un moment</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account made</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account unlocked</source>
        <translation>Compte déverrouillé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Actor, sealed</source>
        <translation>Auteur, scellé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Add a reading</source>
        <translation>Ajouter une lecture</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add affiliation</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add licence</source>
        <translation>Ajouter une licence</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Admin: revokes, and manages accounts</source>
        <translation>Administrateur : révoque et gère les comptes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Affiliations</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Against now: {blocked} newly blocked, {held} newly held, {allowed} get access back.</source>
        <translation>Par rapport à maintenant : {blocked} nouveaux bloqués, {held} nouveaux en attente, {allowed} retrouvent l’accès.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Alien's passport</source>
        <translation>Passeport pour étranger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Alike</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All done: nothing needs you.</source>
        <translation>Tout est fait : rien ne vous attend.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>All that you choose must hold. Gateways refuse the tokens in seconds, for good.</source>
        <translation>Tout ce que vous choisissez doit être vrai. Les passerelles refusent les jetons en quelques secondes, pour de bon.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All under the last checkpoint</source>
        <translation>Tout sous le dernier point de contrôle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Amend a directive</source>
        <translation>Amender une directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Amend…</source>
        <translation>Amender…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>An account belongs to an onboarded person: open them under People.</source>
        <translation>Un compte appartient à une personne enregistrée : ouvrez-la dans Personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>An account for {name}</source>
        <translation>Un compte pour {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An appeal</source>
        <translation>Un recours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An audit</source>
        <translation>Un audit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>An opened row shows what is known of its cohort; the log keeps how many.</source>
        <translation>Une ligne ouverte montre ce qu’on sait de sa cohorte ; le journal garde combien.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>An oral, unsigned or forged directive stays staged until it is vouched for.</source>
        <translation>Une directive orale, non signée ou fausse reste préparée tant que personne ne s’en porte garant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Another officer answers it: nobody answers what they took in.</source>
        <translation>Un autre responsable répond : personne ne répond à ce qu’il a reçu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer appeal</source>
        <translation>Répondre au recours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer by</source>
        <translation>Répondre avant le</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer the appeal of {name}</source>
        <translation>Répondre au recours de {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Answers for services</source>
        <translation>Répond de services</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal answered</source>
        <translation>Recours répondu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal taken in</source>
        <translation>Recours reçu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals</source>
        <translation>Recours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals against</source>
        <translation>Recours contre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals are taken at the desk and by the address in every refusal.</source>
        <translation>Les recours sont reçus au guichet et à l’adresse de chaque refus.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Appeals open</source>
        <translation>Recours ouverts</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Appeals, from their answer</source>
        <translation>Recours, depuis leur réponse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Approved together with</source>
        <translation>Approuvé avec</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Approved, waits for its time</source>
        <translation>Approuvée, attend son heure</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As in the file, each under [[persona]]. They must pass before approval.</source>
        <translation>Comme dans le fichier, chacune sous [[persona]]. Elles doivent réussir avant l’approbation.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>As of {instant}</source>
        <translation>Au {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>As of {instant}, counted in {seconds} s.</source>
        <translation>Au {instant}, compté en {seconds} s.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As the letter states it.</source>
        <translation>Comme le dit la lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At</source>
        <translation>Moment</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>At a desk</source>
        <translation>À un guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At the desk one key tells you of duress or fraud. What you raised yourself is shown to others only.</source>
        <translation>Au guichet, une touche vous avertit d’une contrainte ou d’une fraude. Ce que vous avez signalé vous-même n’est montré qu’à d’autres.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Attach the letter.</source>
        <translation>Joignez la lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Auditor: reads people, tokens and the log</source>
        <translation>Auditeur : lit les personnes, les jetons et le journal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Authenticate {id}</source>
        <translation>Authentifier {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Authenticated</source>
        <translation>Authentifiée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Authenticate…</source>
        <translation>Authentifier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Back to the roster</source>
        <translation>Retour à la liste nominative</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Basis, as stated</source>
        <translation>Fondement, tel qu’indiqué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Besides</source>
        <translation>En outre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Between two times…</source>
        <translation>Entre deux moments…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block for everybody…</source>
        <translation>Bloquer pour tous…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block models for everybody</source>
        <translation>Bloquer des modèles pour tous</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models}</source>
        <translation>Bloquer {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models} for everybody?</source>
        <translation>Bloquer {models} pour tous ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Blocked by directive</source>
        <translation>Bloqués par directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocked for everybody: {models}</source>
        <translation>Bloqués pour tous : {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for 1 person.</source>
        <translation>Bloque {models} pour 1 personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for all {count} people.</source>
        <translation>Bloque {models} pour les {count} personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Blocks: {people}.</source>
        <translation>Bloque : {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, ours</source>
        <translation>Naissance, la nôtre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, the entry</source>
        <translation>Naissance, l’entrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Both looks agreed</source>
        <translation>Les deux regards concordaient</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By assurance level</source>
        <translation>Par niveau de preuve</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By citizenship stated</source>
        <translation>Par citoyenneté déclarée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Called back on a number known before</source>
        <translation>Rappel à un numéro connu d’avance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case approved</source>
        <translation>Dossier approuvé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case claimed</source>
        <translation>Dossier pris</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case flagged</source>
        <translation>Dossier signalé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case now</source>
        <translation>Le dossier maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case put back into the queue</source>
        <translation>Dossier remis dans la file</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case refused</source>
        <translation>Dossier refusé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case resumed by its code</source>
        <translation>Dossier repris par son code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case sent back</source>
        <translation>Dossier renvoyé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case withdrawn</source>
        <translation>Dossier retiré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases for a second person</source>
        <translation>Dossiers pour une seconde personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases sent back</source>
        <translation>Dossiers renvoyés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases sent back, from that day</source>
        <translation>Dossiers renvoyés, depuis ce jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Cases that wait</source>
        <translation>Dossiers en attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases that wait, from when they began to</source>
        <translation>Dossiers en attente, depuis le début de l’attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Change people</source>
        <translation>Changer les personnes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Change people…</source>
        <translation>Changer les personnes…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change: {kind}</source>
        <translation>Modifier : {kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Changes wait to be published</source>
        <translation>Des changements attendent d’être publiés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Check a pack…</source>
        <translation>Vérifier un dossier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check an evidence pack</source>
        <translation>Vérifier un dossier de preuves</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check pack</source>
        <translation>Vérifier le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Checkpoint held before rows were named</source>
        <translation>Point de contrôle détenu avant que des lignes soient nommées</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Choose a State from the list.</source>
        <translation>Choisissez un État dans la liste.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose a reason.</source>
        <translation>Choisissez une raison.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose an approved directive.</source>
        <translation>Choisissez une directive approuvée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose an outcome.</source>
        <translation>Choisissez une issue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Choose at least one model.</source>
        <translation>Choisissez au moins un modèle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Choose at least one person.</source>
        <translation>Choisissez au moins une personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Choose at least one role.</source>
        <translation>Choisissez au moins un rôle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Choose how.</source>
        <translation>Choisissez comment.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose one of the people found.</source>
        <translation>Choisissez l’une des personnes trouvées.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the folder.</source>
        <translation>Choisissez le dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack.</source>
        <translation>Choisissez le dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Choose the roster</source>
        <translation>Choisir la liste nominative</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the station’s folder</source>
        <translation>Choisir le dossier de la station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose what the appeal is against.</source>
        <translation>Choisissez contre quoi porte le recours.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Choose whose tokens are meant.</source>
        <translation>Choisissez de qui sont les jetons.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Choose why you open it.</source>
        <translation>Choisissez pourquoi vous l’ouvrez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Citizen of {state}</source>
        <translation>Citoyenneté : {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Citizenship</source>
        <translation>Citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks</source>
        <translation>Délais</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks run again; an erasure that waited is taken by the next purge.</source>
        <translation>Les délais courent à nouveau ; un effacement en attente est fait par la purge suivante.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case not accepted</source>
        <translation>Code d’un dossier non accepté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case renewed</source>
        <translation>Code d’un dossier renouvelé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code redeemed for a token</source>
        <translation>Code échangé contre un jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Collect now</source>
        <translation>Recueillir maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Columns and files</source>
        <translation>Colonnes et fichiers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Columns: {columns}</source>
        <translation>Colonnes : {columns}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Compare this fingerprint at the station</source>
        <translation>Comparez cette empreinte à la station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Compared how</source>
        <translation>Comparé comment</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Compliance officer</source>
        <translation>Responsable de la conformité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Compliance officer: directives, kill switches and appeals</source>
        <translation>Responsable de la conformité : directives, arrêts totaux et recours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Compose a directive</source>
        <translation>Rédiger une directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Compose a directive…</source>
        <translation>Rédiger une directive…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Confirm the hit</source>
        <translation>Confirmer la correspondance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Contractor</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Controlled models refuse them at every gateway, until two undo it.</source>
        <translation>Les modèles contrôlés les refusent à chaque passerelle, jusqu’à ce que deux l’annulent.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copied. Whoever can read the clipboard can read it.</source>
        <translation>Copié. Qui peut lire le presse-papiers peut le lire.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct record</source>
        <translation>Corriger le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct the record of {name}</source>
        <translation>Corriger le dossier de {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Counted as of</source>
        <translation>Compté au</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Counting the people</source>
        <translation>Compter les personnes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Ctrl+K leads here from everywhere; Enter opens the first result.</source>
        <translation>Ctrl+K mène ici de partout ; Entrée ouvre le premier résultat.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Days it is good</source>
        <translation>Jours de validité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Days the kit is good</source>
        <translation>Validité du kit, en jours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account…</source>
        <translation>Désactiver le compte…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate the account of {name}?</source>
        <translation>Désactiver le compte de {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Denied</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Desk hours, as registrants read them</source>
        <translation>Heures du guichet, telles que les lit qui s’inscrit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Directive</source>
        <translation>Directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive approved</source>
        <translation>Directive approuvée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive authenticated</source>
        <translation>Directive authentifiée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive in force</source>
        <translation>Directive en vigueur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive lifted</source>
        <translation>Directive levée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive staged</source>
        <translation>Directive préparée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive withdrawn</source>
        <translation>Directive retirée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Directives</source>
        <translation>Directives</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Directives (*.toml)</source>
        <translation>Directives (*.toml)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Directives in force</source>
        <translation>Directives en vigueur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Directives in force decide anew about them as soon as this is recorded.</source>
        <translation>Les directives en vigueur décident à nouveau d’eux dès que ceci est consigné.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Discreet flags, from that day</source>
        <translation>Signalements discrets, depuis ce jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Do not invite</source>
        <translation>Ne pas inviter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Do not phone the desk.</source>
        <translation>N’appelez pas le guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document not accepted</source>
        <translation>Document non accepté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document validated</source>
        <translation>Document validé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Documents stay as they were read: both stand beside each other.</source>
        <translation>Les documents restent tels que lus : les deux figurent côte à côte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Done since</source>
        <translation>Fait depuis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Drop the letter here, or choose it</source>
        <translation>Déposez la lettre ici, ou choisissez-la</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Duress</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Duties</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country</source>
        <translation>Pays EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country is uncertain</source>
        <translation>Le pays EAR est incertain</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Employee</source>
        <translation>Employé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief</source>
        <translation>Mettre fin à la mesure</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief…</source>
        <translation>Mettre fin à la mesure…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End service</source>
        <translation>Terminer le service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End the relief of {name}?</source>
        <translation>Mettre fin à la mesure pour {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End {name}?</source>
        <translation>Terminer {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Ends within two hours</source>
        <translation>Prend fin dans les deux heures</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Entries in the log</source>
        <translation>Entrées au journal</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>Entries of the log stand under no checkpoint.</source>
        <translation>Des entrées du journal ne sont sous aucun point de contrôle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry, as written</source>
        <translation>Entrée, telle qu’écrite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase the record</source>
        <translation>Effacer le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase {name}?</source>
        <translation>Effacer {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Erased person</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Every act stands here from its moment on: who signed in, what changed.</source>
        <translation>Chaque acte figure ici dès son moment : qui s’est connecté, ce qui a changé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Every model</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Every model, the uncontrolled ones too</source>
        <translation>Tous les modèles, aussi les non contrôlés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Every word as received: its hash goes into the log.</source>
        <translation>Chaque mot tel que reçu : son empreinte entre au journal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Everybody but those of whom this holds</source>
        <translation>Tous sauf ceux pour qui ceci est vrai</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Everybody held against a screening list</source>
        <translation>Tous confrontés à une liste de filtrage</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything held, to take away.</source>
        <translation>Tout ce qui est conservé, à emporter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything that is held about them, as a file to process and one to read.</source>
        <translation>Tout ce qui est conservé d’eux, un fichier à traiter et un à lire.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Evidence pack made</source>
        <translation>Dossier de preuves fait</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit into a folder that the kiosk and this machine both see, then start the kiosk with kiosk register and that folder.</source>
        <translation>Exportez un kit dans un dossier que voient la borne et cette machine, puis lancez la borne avec kiosk register et ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit…</source>
        <translation>Exporter un kit…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Export kit</source>
        <translation>Exporter le kit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export record</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export the record of {name}?</source>
        <translation>Exporter le dossier de {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Facts about {name}</source>
        <translation>Faits sur {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Facts corrected</source>
        <translation>Faits corrigés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts recorded</source>
        <translation>Faits consignés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts stated</source>
        <translation>Faits déclarés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Facts…</source>
        <translation>Faits…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>File number or a few words</source>
        <translation>Numéro de dossier ou quelques mots</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>File, SHA-256</source>
        <translation>Fichier, SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files changed</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files in all</source>
        <translation>Fichiers en tout</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Files of stations not accepted, from that day</source>
        <translation>Fichiers de stations non acceptés, depuis ce jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files put aside</source>
        <translation>Fichiers mis de côté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>First kit</source>
        <translation>Premier kit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flags</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Folder of the station</source>
        <translation>Dossier de la station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>For these models; if none is ticked, for all that this one names</source>
        <translation>Pour ces modèles ; si aucun n’est coché, pour tous ceux que celle-ci nomme</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>For whoever has the code</source>
        <translation>Pour qui a le code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Former citizenship</source>
        <translation>Ancienne citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud suspected</source>
        <translation>Fraude soupçonnée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>From receipt to enforcement</source>
        <translation>De la réception à l’application</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway enrolled</source>
        <translation>Passerelle inscrite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway withdrawn</source>
        <translation>Passerelle désinscrite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways accept these tokens again.</source>
        <translation>Les passerelles acceptent à nouveau ces jetons.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Gateways behind</source>
        <translation>Passerelles en retard</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Gateways refuse every token that it signed within seconds, and nobody can take that back. Their holders need new ones.</source>
        <translation>Les passerelles refusent en quelques secondes tout jeton qu’elle a signé, et nul ne peut revenir dessus. Leurs titulaires en ont besoin de nouveaux.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after 1 hour.</source>
        <translation>Les passerelles refusent dès leur prochaine mise à jour. Deux responsables peuvent l’annuler ici. On vous rappelle de le revoir après 1 heure.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after {count} hours.</source>
        <translation>
            <numerusform>Les passerelles refusent dès leur prochaine mise à jour. Deux responsables peuvent l’annuler ici. On vous rappelle de le revoir après {count} heure.</numerusform>
            <numerusform>Les passerelles refusent dès leur prochaine mise à jour. Deux responsables peuvent l’annuler ici. On vous rappelle de le revoir après {count} heures.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Gateways refuse it as unknown from their next refresh on. Directives stay.</source>
        <translation>Les passerelles le refusent comme inconnu dès leur prochaine mise à jour. Les directives restent.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse revoked tokens from the next publication on. It is final.</source>
        <translation>Les passerelles refusent les jetons révoqués dès la prochaine publication. C’est définitif.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse suspended tokens until somebody reinstates them.</source>
        <translation>Les passerelles refusent les jetons suspendus jusqu’à leur rétablissement.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Gateways refuse them within seconds, for good.</source>
        <translation>Les passerelles les refusent en quelques secondes, pour de bon.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Give it a short name.</source>
        <translation>Donnez-lui un nom court.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its reference: letters, digits, hyphens.</source>
        <translation>Donnez sa référence : lettres, chiffres, traits d’union.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its short name: letters, digits, hyphens.</source>
        <translation>Donnez son nom court : lettres, chiffres, traits d’union.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief</source>
        <translation>Accorder une mesure provisoire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief…</source>
        <translation>Accorder une mesure…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give short names with commas between them.</source>
        <translation>Donnez des noms courts séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Give the name to sign in with.</source>
        <translation>Donnez le nom de connexion.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give the whole day: year, month, day.</source>
        <translation>Donnez le jour entier : année, mois, jour.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give {name} relief?</source>
        <translation>Accorder une mesure provisoire à {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Go on composing</source>
        <translation>Continuer la rédaction</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Go to the queue</source>
        <translation>Aller à la file</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good</source>
        <translation>Valable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good once, until {instant}.</source>
        <translation>Valable une fois, jusqu’au {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Good until {instant}.</source>
        <translation>Valable jusqu’au {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Handed over in person</source>
        <translation>Remise en personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Held and restricted</source>
        <translation>Conservés et restreints</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Hits</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Hold released</source>
        <translation>Conservation levée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Holds</source>
        <translation>Met en attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Holds: {people}.</source>
        <translation>Met en attente : {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>How long are they kept? {kind}</source>
        <translation>Combien de temps les garder ? {kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>How many tokens may one officer revoke alone?</source>
        <translation>Combien de jetons un responsable seul peut-il révoquer ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>How the record stands</source>
        <translation>Où en est le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>How the text is read, such as: not a US person.</source>
        <translation>Comment le texte est lu, par exemple : pas une « US person ».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>How was it authenticated?</source>
        <translation>Comment a-t-elle été authentifiée ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>How well nationality or status is proven</source>
        <translation>À quel point nationalité ou statut sont prouvés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>I have handed it on</source>
        <translation>Je l’ai transmis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>I have handed it over</source>
        <translation>Je l’ai remis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>I have noted it</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>ITAR country</source>
        <translation>Pays ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Images of documents, from their capture</source>
        <translation>Images de documents, depuis leur capture</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a CSV file from an employer or partner with the columns number, name, email, organisation, kind, from, to. You see what changes before it is taken.</source>
        <translation>Importez un fichier CSV d’un employeur ou partenaire, avec les colonnes number, name, email, organisation, kind, from, to. Vous voyez ce qui change avant qu’il soit accepté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a roster…</source>
        <translation>Importer une liste nominative…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import roster</source>
        <translation>Importer la liste nominative</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>In force from</source>
        <translation>En vigueur dès</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>In force in part</source>
        <translation>En vigueur en partie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 24 hours</source>
        <translation>Dans les dernières 24 heures</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 7 days</source>
        <translation>Dans les 7 derniers jours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last hour</source>
        <translation>Dans la dernière heure</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use from</source>
        <translation>En service dès</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: nobody.</source>
        <translation>En mots : personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: {words}.</source>
        <translation>En mots : {words}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation made</source>
        <translation>Invitation faite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation withdrawn</source>
        <translation>Invitation retirée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invitations…</source>
        <translation>Invitations…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody who stands on no roster; their code is good once.</source>
        <translation>Invitez quelqu’un qui ne figure sur aucune liste nominative ; son code vaut une fois.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody?</source>
        <translation>Inviter quelqu’un ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody…</source>
        <translation>Inviter quelqu’un…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite {name}?</source>
        <translation>Inviter {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Issue a token at the desk; the gateway that it opens stands here then.</source>
        <translation>Émettez un jeton au guichet ; la passerelle qu’il ouvre figure alors ici.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue a token to {name}?</source>
        <translation>Délivrer un jeton à {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token</source>
        <translation>Délivrer le jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token…</source>
        <translation>Délivrer un jeton…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>It decides nothing: it shows where another directive says the opposite.</source>
        <translation>Cela ne décide rien : cela montre où une autre directive dit le contraire.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>It holds when</source>
        <translation>La condition est remplie quand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is erased by the purge once nothing stands against it.</source>
        <translation>La purge l’efface dès que rien ne s’y oppose.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is kept and not used: no facts, no corrections, no new token. Tokens stay.</source>
        <translation>Il est gardé et non utilisé : ni faits, ni corrections, ni nouveau jeton. Les jetons restent.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>It is shown once. Hand it on by a way that only they can read.</source>
        <translation>Il s’affiche une fois. Transmettez-le de façon que seule la personne puisse le lire.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Hand it to nobody but the service.</source>
        <translation>Il est montré une fois. Ne le remettez qu’au service.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Whoever redeems it first has the token, which renews itself.</source>
        <translation>Il est montré une fois. Qui l’échange le premier a le jeton, qui se renouvelle seul.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It may do what everybody who answers for it may do, and nothing more.</source>
        <translation>Il peut ce que peuvent tous ceux qui en répondent, et rien de plus.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>It meant chosen people: choose them again.</source>
        <translation>Elle visait des personnes choisies : choisissez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>It stands in the record. Name no person in it.</source>
        <translation>Cela reste au dossier. Ne nommez personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>It stays in the library and the log, and cannot come into force.</source>
        <translation>Elle reste dans la bibliothèque et le journal, et ne peut entrer en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>It takes the place of the newest token. Earlier codes open nothing any more.</source>
        <translation>Il prend la place du jeton le plus récent. Les codes précédents n’ouvrent plus rien.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>It was about somebody at the desk who had no case.</source>
        <translation>Il s’agissait de quelqu’un au guichet qui n’avait pas de dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>It was cancelled. Take it up again to revoke the rest.</source>
        <translation>Elle a été annulée. Reprenez-la pour révoquer le reste.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>It would end before it begins.</source>
        <translation>Elle finirait avant de commencer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its token is revoked, and nothing renews it. Nobody can undo it.</source>
        <translation>Son jeton est révoqué, et rien ne le renouvelle. Personne ne peut l’annuler.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Its tokens follow at once. Who answered until now stays in its history.</source>
        <translation>Ses jetons suivent aussitôt. Qui en répondait jusqu’ici reste dans son historique.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its {count} tokens are revoked, and nothing renews them. Nobody can undo it.</source>
        <translation>
            <numerusform>Son {count} jeton est révoqué, et rien ne le renouvelle. Personne ne peut l’annuler.</numerusform>
            <numerusform>Ses {count} jetons sont révoqués, et rien ne les renouvelle. Personne ne peut l’annuler.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it for a court, whatever any clock says.</source>
        <translation>Le garder pour un tribunal, quels que soient les délais.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep it for now</source>
        <translation>Le garder pour l’instant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it without using it, while they contest it.</source>
        <translation>Le garder sans l’utiliser, tant qu’ils le contestent.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Keep listening to it</source>
        <translation>Continuer à l’écouter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Keep the entry</source>
        <translation>Garder l’entrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep the hold</source>
        <translation>Maintenir la conservation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Keep the model</source>
        <translation>Garder le modèle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the present key</source>
        <translation>Garder la clé actuelle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep the record of {name} for a legal matter?</source>
        <translation>Garder le dossier de {name} pour une affaire juridique ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Keep {case} for a legal matter?</source>
        <translation>Garder {case} pour une affaire juridique ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kept for its tokens</source>
        <translation>Gardée pour ses jetons</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Kept here</source>
        <translation>Gardé ici</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key rotated</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key struck off</source>
        <translation>Clé radiée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Kill switch</source>
        <translation>Arrêt total</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch thrown</source>
        <translation>Arrêt total déclenché</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch undone</source>
        <translation>Arrêt total annulé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Kiosks send cases here, and desks those that want a second person. They are worked on at the desk.</source>
        <translation>Les bornes envoient ici des dossiers, et les guichets ceux qui demandent une seconde personne. Ils se traitent au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit ends within a week</source>
        <translation>Le kit finit d’ici une semaine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Kit for a new station</source>
        <translation>Kit pour une nouvelle station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit has ended</source>
        <translation>Le kit a pris fin</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit is good</source>
        <translation>Kit valable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kits of stations</source>
        <translation>Kits de stations</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case</source>
        <translation>Dernier dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case taken in</source>
        <translation>Dernier dossier reçu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Last publication</source>
        <translation>Dernière publication</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Last report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Last signed {instant}</source>
        <translation>Dernière signature {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Least assurance</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Least assurance of a fact that proves</source>
        <translation>Niveau minimal d’un fait qui prouve</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Leave as they are</source>
        <translation>Les laisser tels quels</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave blocked</source>
        <translation>Laisser bloqué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Leave it active</source>
        <translation>Le laisser actif</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Leave it good</source>
        <translation>La laisser valable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Leave it in force</source>
        <translation>La laisser en vigueur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Leave it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Leave it running</source>
        <translation>Le laisser en marche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Leave it shut</source>
        <translation>Le laisser fermé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave the composer?</source>
        <translation>Quitter la rédaction ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Leave the roster as it is</source>
        <translation>Laisser la liste telle quelle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Leave them shut</source>
        <translation>Les laisser fermées</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave without staging</source>
        <translation>Quitter sans préparer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Left empty, it is a petition against the directive itself.</source>
        <translation>Vide, c’est une requête contre la directive elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Left out, and why</source>
        <translation>Laissés de côté, et pourquoi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Legal hold</source>
        <translation>Conservation légale</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold placed</source>
        <translation>Conservation légale posée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold released</source>
        <translation>Conservation légale levée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Legal hold…</source>
        <translation>Conservation légale…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Let it run</source>
        <translation>La laisser courir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type a password or PIN.</source>
        <translation>Faites-lui saisir un mot de passe ou un code PIN.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type it: 12 characters, or 6 with a badge.</source>
        <translation>Faites-le saisir : 12 caractères, ou 6 avec un badge.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Letter or short name</source>
        <translation>Lettre ou nom court</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Letter: {name}</source>
        <translation>Lettre : {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Level {level}</source>
        <translation>Niveau {level}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Licence {licence}</source>
        <translation>Licence {licence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Licences and exemptions</source>
        <translation>Licences et exemptions</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction</source>
        <translation>Lever la restriction</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction…</source>
        <translation>Lever la restriction…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift the restriction of {name}?</source>
        <translation>Lever la restriction de {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}</source>
        <translation>Lever {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}?</source>
        <translation>Lever {id} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Lifted</source>
        <translation>Levée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Lift…</source>
        <translation>Lever…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Living tokens</source>
        <translation>Jetons vivants</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Locked until</source>
        <translation>Verrouillé jusqu’à</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries covered</source>
        <translation>Entrées du journal couvertes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Look at a case recorded</source>
        <translation>Regard sur un dossier consigné</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Looking for them…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Looking for what has outlived its time…</source>
        <translation>Recherche de ce qui a dépassé son temps…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Lost token replaced</source>
        <translation>Jeton perdu remplacé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Machine inspected</source>
        <translation>Machine inspectée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make a code for {name}?</source>
        <translation>Créer un code pour {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make a pack…</source>
        <translation>Faire un dossier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make an evidence pack?</source>
        <translation>Faire un dossier de preuves ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Make an operator…</source>
        <translation>Faire opérateur…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code…</source>
        <translation>Créer un code…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Make invitation</source>
        <translation>Créer l’invitation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make one for an approved directive. Whoever checks it names rows; you open those and no others.</source>
        <translation>Faites-en un pour une directive approuvée. Qui le vérifie nomme des lignes ; vous ouvrez celles-là et aucune autre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make pack</source>
        <translation>Faire le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model added</source>
        <translation>Modèle ajouté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model changed</source>
        <translation>Modèle modifié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model removed</source>
        <translation>Modèle retiré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Models, directives in force and the roster are as old as the kit is.</source>
        <translation>Modèles, directives en vigueur et liste nominative sont aussi anciens que le kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Must stay open</source>
        <translation>Doit rester ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Name and date of birth agree</source>
        <translation>Nom et date de naissance concordent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Name the root that you trust.</source>
        <translation>Nommez la racine à laquelle vous vous fiez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Name to sign in with</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Name, birth date, e-mail and telephone. Documents stay as they read.</source>
        <translation>Nom, date de naissance, e-mail et téléphone. Les documents restent tels quels.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Name, e-mail, document number, case, token, directive or page</source>
        <translation>Nom, e-mail, numéro de document, dossier, jeton, directive ou page</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Names with commas between them.</source>
        <translation>Des noms séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nationality assurance</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Nationality must be stated to decide it</source>
        <translation>La nationalité doit être déclarée pour décider</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>New kit for this station</source>
        <translation>Nouveau kit pour cette station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>New kit…</source>
        <translation>Nouveau kit…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>New ones are issued as fast as they are revoked. Stop the issue, then take it up.</source>
        <translation>De nouveaux sont émis aussi vite qu’ils sont révoqués. Arrêtez l’émission, puis reprenez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>New tokens live for</source>
        <translation>Les nouveaux jetons vivent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>No case waits.</source>
        <translation>Aucun dossier n’attend.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>No condition is met.</source>
        <translation>Aucune condition n’est remplie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>No directive has come yet.</source>
        <translation>Aucune directive n’est encore arrivée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>No evidence pack was made yet.</source>
        <translation>Aucun dossier de preuves n’a encore été fait.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No gateway is enrolled: how far each has followed is not measured. Enrol them with kiosk gateway enrol.</source>
        <translation>Aucune passerelle n’est inscrite : on ne mesure pas jusqu’où chacune a suivi. Inscrivez-les avec kiosk gateway enrol.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>No hit waits.</source>
        <translation>Aucune correspondance n’attend.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>No letter yet.</source>
        <translation>Pas encore de lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No new tokens</source>
        <translation>Pas de nouveau jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>No purge and no erasure takes it until somebody releases the hold.</source>
        <translation>Ni purge ni effacement ne le touche tant que personne ne lève la conservation.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>No record is held or restricted.</source>
        <translation>Aucun dossier n’est conservé ou restreint.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>No relief</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No service is registered yet.</source>
        <translation>Aucun service n’est encore enregistré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>No station has a kit yet.</source>
        <translation>Aucune station n’a encore de kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token has been issued yet.</source>
        <translation>Aucun jeton n’a encore été émis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No token is for a gateway yet.</source>
        <translation>Aucun jeton n’est encore pour une passerelle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token matches.</source>
        <translation>Aucun jeton ne correspond.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>No tokens left</source>
        <translation>Plus de jetons</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Nobody answers for it. No model is open until somebody is named.</source>
        <translation>Personne n’en répond. Aucun modèle n’est ouvert tant que personne n’est désigné.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Nobody appeals.</source>
        <translation>Personne ne fait de recours.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nobody can undo it.</source>
        <translation>Nul ne peut l’annuler.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Nobody differs.</source>
        <translation>Personne ne diffère.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nobody has.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Nobody is added or taken away yet.</source>
        <translation>Personne n’est encore ajouté ni retiré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Nobody is announced yet.</source>
        <translation>Personne n’est encore annoncé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is in this group.</source>
        <translation>Personne dans ce groupe.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Nobody is invited yet.</source>
        <translation>Personne n’est encore invité.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is onboarded yet.</source>
        <translation>Personne n’est encore enregistré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody matches.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nobody raised a flag.</source>
        <translation>Personne n’a rien signalé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Nobody's access changes against now.</source>
        <translation>L’accès de personne ne change par rapport à maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>None is saved yet. Only you see what you save here.</source>
        <translation>Aucun n’est encore enregistré. Vous seul voyez ce que vous enregistrez ici.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>None stated</source>
        <translation>Rien de déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was issued.</source>
        <translation>Aucun n’a été émis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was shown.</source>
        <translation>Aucun n’a été montré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Not a US person</source>
        <translation>Pas une « US person »</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Not decided</source>
        <translation>Non décidés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Not erased, but restricted: {reasons}</source>
        <translation>Non effacé, mais restreint : {reasons}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Not kept here</source>
        <translation>Pas gardé ici</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Not looked at twice</source>
        <translation>Pas regardé deux fois</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Not measured: no gateway is enrolled</source>
        <translation>Non mesuré : aucune passerelle inscrite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Not needed.</source>
        <translation>Pas nécessaire.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Not reported yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Nothing chosen lifts it for all of its models.</source>
        <translation>Rien de ce qui est choisi ne la lève pour tous ses modèles.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Nothing comes into force by it: two officers approve it later.</source>
        <translation>Rien n’entre en vigueur par là : deux responsables l’approuvent plus tard.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Nothing has been published yet.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing has outlived its time.</source>
        <translation>Rien n’a dépassé son temps.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Nothing is stated.</source>
        <translation>Rien n’est déclaré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing leaves unseen: look, then purge what is shown.</source>
        <translation>Rien ne part sans être vu : regardez, puis purgez ce qui est montré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing on the clerk’s screen shows that a flag was raised.</source>
        <translation>Rien à l’écran de l’agent ne montre qu’un signalement a été fait.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nothing stands against erasing it.</source>
        <translation>Rien ne s’oppose à l’effacement.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Nothing stated</source>
        <translation>Rien de déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Nothing waits to be published</source>
        <translation>Rien n’attend d’être publié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing was done with the case since.</source>
        <translation>Rien n’a été fait du dossier depuis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Number of people blocked</source>
        <translation>Nombre de personnes bloquées</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Number of tokens</source>
        <translation>Nombre de jetons</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Number of tokens that end</source>
        <translation>Nombre de jetons qui prennent fin</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Numbers from 0 on, such as 4,17,93, or all.</source>
        <translation>Numéros à partir de 0, comme 4,17,93, ou all.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead</source>
        <translation>Proposé à la place</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead when refused</source>
        <translation>Proposé en cas de refus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>On the gateway, kiosk gateway check tells what it would decide now.</source>
        <translation>Sur la passerelle, kiosk gateway check dit ce qu’elle déciderait maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>On the roster</source>
        <translation>Sur la liste nominative</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Onboard somebody at the desk; their token stands here from then on.</source>
        <translation>Enregistrez quelqu’un au guichet ; son jeton figurera ici.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Onboard the first person at the desk.</source>
        <translation>Enregistrez la première personne au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Onboarded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most 1 token…</source>
        <translation>Un responsable seul révoque au plus 1 jeton…</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most {count} tokens…</source>
        <translation>
            <numerusform>Un responsable seul révoque au plus {count} jeton…</numerusform>
            <numerusform>Un responsable seul révoque au plus {count} jetons…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Open a person under People, then Rights.</source>
        <translation>Ouvrez une personne dans Personnes, puis Droits.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows</source>
        <translation>Ouvrir les lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows of this pack?</source>
        <translation>Ouvrir des lignes de ce dossier ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Open rows…</source>
        <translation>Ouvrir des lignes…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open the record of {name}?</source>
        <translation>Ouvrir le dossier de {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models}</source>
        <translation>Ouvrir {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models} again?</source>
        <translation>Rouvrir {models} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open: {sentence}</source>
        <translation>Ouvrir : {sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Opens</source>
        <translation>Ouvre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Operators</source>
        <translation>Opérateurs</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Optional: hold it to the reader.</source>
        <translation>Facultatif : présentez-le au lecteur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Organisation, by its short name</source>
        <translation>Organisation, par son nom court</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Other models, with commas between them.</source>
        <translation>D’autres modèles, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Other people, from the end of their last token</source>
        <translation>Autres personnes, depuis la fin de leur dernier jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport card</source>
        <translation>Carte passeport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Password or PIN</source>
        <translation>Mot de passe ou code PIN</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password, or PIN beside a badge</source>
        <translation>Mot de passe, ou code PIN avec un badge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>People whom it blocks get back what nothing else denies, on tokens they hold.</source>
        <translation>Les personnes qu’elle bloque retrouvent ce que rien d’autre ne refuse, avec les jetons qu’elles ont.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>People whom it blocks, in words</source>
        <translation>Qui elle bloque, en mots</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>People, from the last decision under a directive</source>
        <translation>Personnes, depuis la dernière décision sous une directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Permanent residence</source>
        <translation>Résidence permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent residence in {state}</source>
        <translation>Résidence permanente : {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent resident card</source>
        <translation>Carte de résident permanent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person changed</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person erased</source>
        <translation>Personne effacée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person named as answerable for a service</source>
        <translation>Personne désignée responsable d’un service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person registered</source>
        <translation>Personne enregistrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person released from answering for a service</source>
        <translation>Personne déchargée de répondre d’un service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Place legal hold</source>
        <translation>Poser une conservation légale</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Place of use</source>
        <translation>Lieu d’utilisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Placed by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Present kit</source>
        <translation>Kit actuel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Proportionality report made</source>
        <translation>Rapport de proportionnalité fait</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Proven at level {level}: {fact}</source>
        <translation>Prouvé au niveau {level} : {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Publication signed</source>
        <translation>Publication signée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publication {number}</source>
        <translation>Publication {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: files</source>
        <translation>Publication : fichiers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: freshness</source>
        <translation>Publication : fraîcheur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: versions</source>
        <translation>Publication : versions</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published from</source>
        <translation>Publiée depuis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published, not in use</source>
        <translation>Publiée, pas en service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge records</source>
        <translation>Purger les dossiers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge what has outlived its time?</source>
        <translation>Purger ce qui a dépassé son temps ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purged. The log keeps the counts.</source>
        <translation>Purgé. Le journal garde les nombres.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge…</source>
        <translation>Purger…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Purpose {purpose}</source>
        <translation>Finalité {purpose}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Purposes they declare</source>
        <translation>Finalités déclarées</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put into force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Put into force…</source>
        <translation>Mettre en vigueur…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put {id} into force?</source>
        <translation>Mettre {id} en vigueur ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Raised by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {first} and reading {second}</source>
        <translation>Lecture {first} et lecture {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Reading {id}</source>
        <translation>Lecture {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {reading}</source>
        <translation>Lecture {reading}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Record authentication</source>
        <translation>Consigner l’authentification</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record exported</source>
        <translation>Dossier exporté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Record facts</source>
        <translation>Consigner des faits</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record opened</source>
        <translation>Dossier ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record restricted</source>
        <translation>Dossier restreint</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Record: somebody else</source>
        <translation>Consigner : quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Records purged</source>
        <translation>Dossiers purgés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Records restricted</source>
        <translation>Dossiers restreints</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Redemption code offered</source>
        <translation>Code d’échange remis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Reference of the matter</source>
        <translation>Référence de l’affaire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Refugee travel document</source>
        <translation>Titre de voyage pour réfugié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refuse when a gateway has no fresh list</source>
        <translation>Refuser si une passerelle n’a pas de liste fraîche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Refused cases, from that day</source>
        <translation>Dossiers refusés, depuis ce jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Refuses models to everybody, whoever they are, at every gateway.</source>
        <translation>Refuse les modèles à tous, quels qu’ils soient, à chaque passerelle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register a service</source>
        <translation>Enregistrer un service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register a service…</source>
        <translation>Enregistrer un service…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register an agent or a program that asks models by a token of its own, and choose who answers for it.</source>
        <translation>Enregistrez un agent ou un programme qui interroge les modèles par son propre jeton, et choisissez qui en répond.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register service</source>
        <translation>Enregistrer le service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reinstate…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold</source>
        <translation>Lever la conservation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold…</source>
        <translation>Lever la conservation…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release the legal hold on {name}?</source>
        <translation>Lever la conservation légale de {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released</source>
        <translation>Levée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released by</source>
        <translation>Levée par</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief ended</source>
        <translation>Mesure terminée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief ends after</source>
        <translation>La mesure prend fin après</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief given</source>
        <translation>Mesure accordée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief until</source>
        <translation>Mesure jusqu’au</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove entry</source>
        <translation>Retirer l’entrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove model</source>
        <translation>Retirer le modèle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove {name} from the roster?</source>
        <translation>Retirer {name} de la liste nominative ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Renewal of tokens ended</source>
        <translation>Renouvellement des jetons terminé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Replaces the lost token</source>
        <translation>Remplace le jeton perdu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict record</source>
        <translation>Restreindre le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict the record of {name}?</source>
        <translation>Restreindre le dossier de {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Restricted, to be erased</source>
        <translation>Restreint, à effacer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Restriction lifted</source>
        <translation>Restriction levée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict…</source>
        <translation>Restreindre…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review after</source>
        <translation>Revoir après</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review by {instant}</source>
        <translation>Revoir avant {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review was due {instant}</source>
        <translation>La revue était due {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Review, if one is due</source>
        <translation>Revue, s’il y en a une</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke 1 token</source>
        <translation>Révoquer 1 jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Revoke and restrict</source>
        <translation>Révoquer et restreindre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke in bulk</source>
        <translation>Révoquer en masse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke in bulk…</source>
        <translation>Révoquer en masse…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke tokens</source>
        <translation>Révoquer des jetons</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke {count} tokens</source>
        <translation>
            <numerusform>Révoquer {count} jeton</numerusform>
            <numerusform>Révoquer {count} jetons</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Rights…</source>
        <translation>Droits…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Root that you trust</source>
        <translation>Racine de confiance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Roster</source>
        <translation>Liste nominative</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Roster imported</source>
        <translation>Liste nominative importée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate the key that signs tokens?</source>
        <translation>Renouveler la clé qui signe les jetons ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key</source>
        <translation>Renouveler la clé des jetons</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key…</source>
        <translation>Renouveler la clé des jetons…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Rows that you named</source>
        <translation>Lignes que vous avez nommées</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows, one a token</source>
        <translation>Lignes, une par jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Save model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <source>Save the impact</source>
        <translation>Enregistrer l’effet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the opened rows</source>
        <translation>Enregistrer les lignes ouvertes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the pack</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Save the record</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save what is shown now under a name</source>
        <translation>Enregistrer ce qui est affiché sous un nom</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Saved filters…</source>
        <translation>Filtres enregistrés…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Saved {file}.</source>
        <translation>{file} enregistré.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Saved {file}: {rows}.</source>
        <translation>{file} enregistré : {rows}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Say what it does.</source>
        <translation>Dites ce qu’il fait.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Say what shows it, in a few words.</source>
        <translation>Dites ce qui le montre, en quelques mots.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say when somebody is there.</source>
        <translation>Dites quand quelqu’un est là.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say where the desk is.</source>
        <translation>Dites où se trouve le guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Say whom you spoke to.</source>
        <translation>Dites à qui vous avez parlé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>Dites pourquoi, pour que d’autres puissent suivre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Screening</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit adjudicated</source>
        <translation>Correspondance tranchée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit confirmed</source>
        <translation>Correspondance confirmée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit found</source>
        <translation>Correspondance trouvée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit open</source>
        <translation>Correspondance ouverte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit withdrawn</source>
        <translation>Correspondance retirée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Screening hits open</source>
        <translation>Correspondances ouvertes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Screening hits, from their withdrawal</source>
        <translation>Correspondances de filtrage, depuis leur retrait</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list imported</source>
        <translation>Liste de filtrage importée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list put into use</source>
        <translation>Liste de filtrage mise en service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit is confirmed</source>
        <translation>Filtrage : une correspondance est confirmée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit waits for an officer</source>
        <translation>Filtrage : une correspondance attend un responsable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Sealed files in its folder</source>
        <translation>Fichiers scellés dans son dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Search by name, e-mail or document number</source>
        <translation>Chercher par nom, e-mail ou numéro de document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Search by name, e-mail or document, and choose; one or more people.</source>
        <translation>Cherchez par nom, e-mail ou document, et choisissez ; une ou plusieurs personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search by name, e-mail, document number or token id</source>
        <translation>Chercher par nom, e-mail, numéro de document ou jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Search by name, number, e-mail or organisation</source>
        <translation>Cherchez par nom, numéro, e-mail ou organisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Search by name, purpose or who answers</source>
        <translation>Chercher par nom, usage ou qui répond</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Search by what the slip says: a case, or its code</source>
        <translation>Cherchez ce que dit le ticket : un dossier, ou son code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search for less, or show all.</source>
        <translation>Cherchez moins précis, ou affichez tout.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Second admin</source>
        <translation>Second administrateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Second officer</source>
        <translation>Second responsable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Second person wanted</source>
        <translation>Seconde personne demandée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Second person wanted for a case</source>
        <translation>Seconde personne demandée pour un dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Serve {model} no more?</source>
        <translation>Ne plus servir {model} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service ended</source>
        <translation>Service terminé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service goes on</source>
        <translation>Le service reprend</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service registered</source>
        <translation>Service enregistré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service stands still</source>
        <translation>Service à l’arrêt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Service: {name}</source>
        <translation>Service : {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Set number</source>
        <translation>Fixer le nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Share blocked, by citizenship stated</source>
        <translation>Part bloquée, par citoyenneté déclarée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Share of each State’s people blocked</source>
        <translation>Part bloquée des personnes de chaque État</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Shift handed over</source>
        <translation>Relève faite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Short names with commas between them, such as network-defence.</source>
        <translation>Noms courts séparés par des virgules, comme network-defence.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show 1 more</source>
        <translation>Afficher 1 de plus</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Show more of {count}</source>
        <translation>
            <numerusform>Afficher {count} de plus</numerusform>
            <numerusform>Afficher plus, sur {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Show the case</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Afficher {count} de plus</numerusform>
            <numerusform>Afficher {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Sign-in failed</source>
        <translation>Échec de connexion</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Signed letter, signature checked</source>
        <translation>Lettre signée, signature vérifiée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Signs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Silent</source>
        <translation>Muette</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Since {instant}</source>
        <translation>Depuis {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Since {instant} it is kept and not used.</source>
        <translation>Depuis {instant}, il est gardé et non utilisé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who answers for it was erased. No model is open until they are replaced.</source>
        <translation>Quelqu’un qui en répond a été effacé. Aucun modèle n’est ouvert avant son remplacement.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who was erased</source>
        <translation>Quelqu’un qui a été effacé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Staff: onboards people</source>
        <translation>Personnel : enregistre les personnes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive</source>
        <translation>Préparer une directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive…</source>
        <translation>Préparer une directive…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Stage directive</source>
        <translation>Préparer la directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage the file of one: nothing happens before two people approve it.</source>
        <translation>Préparez le fichier de l’une d’elles : rien ne se passe avant l’approbation de deux personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Staged</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Standing still</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Stands still</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Stated and proven</source>
        <translation>Déclaré et prouvé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Stated: {fact}</source>
        <translation>Déclaré : {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Statement signed</source>
        <translation>Attestation signée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station withdrawn</source>
        <translation>Station retirée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station's kit exported</source>
        <translation>Kit de la station exporté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit.</source>
        <translation>Les stations le connaissent avec leur prochain kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit; until then the desk refuses it.</source>
        <translation>Les stations le sauront avec leur prochain kit ; d’ici là, le guichet la refuse.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Stations know of a change with their next kit.</source>
        <translation>Les stations connaissent un changement avec leur prochain kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: asylee</source>
        <translation>Statut ({state}) : bénéficiaire de l’asile</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: citizen</source>
        <translation>Statut ({state}) : citoyen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: conditional permanent resident</source>
        <translation>Statut ({state}) : résident permanent sous condition</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: national, not citizen</source>
        <translation>Statut ({state}) : ressortissant, non citoyen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: other</source>
        <translation>Statut ({state}) : autre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: permanent resident</source>
        <translation>Statut ({state}) : résident permanent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: prefers not to say</source>
        <translation>Statut ({state}) : préfère ne pas le dire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: refugee</source>
        <translation>Statut ({state}) : réfugié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Stays open</source>
        <translation>Reste ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Stays open instead</source>
        <translation>Reste ouvert à la place</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Step of a case undone</source>
        <translation>Étape d’un dossier annulée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike key off</source>
        <translation>Radier la clé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike off…</source>
        <translation>Radier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike this key off?</source>
        <translation>Radier cette clé ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Struck off</source>
        <translation>Radiée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Subject, sealed</source>
        <translation>Sujet, scellé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission collected from a station</source>
        <translation>Envoi recueilli d’une station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission of a station not accepted</source>
        <translation>Envoi d’une station non accepté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Such as A.</source>
        <translation>Par exemple A.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Such as us-2026-06-12.</source>
        <translation>Par exemple us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Superseded</source>
        <translation>Remplacée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Surname, or the one name</source>
        <translation>Nom de famille, ou le seul nom</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Suspended tokens</source>
        <translation>Jetons suspendus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Table exported</source>
        <translation>Tableau exporté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in an appeal</source>
        <translation>Recevoir un recours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Take in an appeal…</source>
        <translation>Recevoir un recours…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in appeal</source>
        <translation>Recevoir le recours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up: {sentence}</source>
        <translation>Reprendre : {sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Take this line out</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Take this reading out</source>
        <translation>Retirer cette lecture</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take {name} away</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Test people</source>
        <translation>Personnes d’essai</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Text, SHA-256</source>
        <translation>Texte, SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority cleared them</source>
        <translation>L’autorité les a mis hors de cause</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority confirmed it</source>
        <translation>L’autorité l’a confirmé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone</source>
        <translation>Le dossier n’est plus là</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone: it was withdrawn or purged.</source>
        <translation>Le dossier n’est plus là : il a été retiré ou purgé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The date of birth is another one</source>
        <translation>La date de naissance est une autre</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The desk</source>
        <translation>Le guichet</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>The disk of the store is nearly full.</source>
        <translation>Le disque de la base est presque plein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is another one</source>
        <translation>Le document est un autre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is the one in the entry</source>
        <translation>Le document est celui de l’entrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The entry is no person</source>
        <translation>L’entrée n’est pas une personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>The entry’s key is destroyed: nobody can undo it.</source>
        <translation>La clé de l’entrée est détruite : nul ne peut l’annuler.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The file is not taken.</source>
        <translation>Le fichier n’est pas accepté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>The first publication follows the set-up by itself.</source>
        <translation>La première publication suit d’elle-même l’installation.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>The first {rows}; narrow the table for the others</source>
        <translation>Les premières {rows} ; réduisez le tableau pour les autres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The hit opens again if the entry or the person’s name changes.</source>
        <translation>La correspondance se rouvre si l’entrée ou le nom de la personne change.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about 1 minute.</source>
        <translation>L’importation prend environ 1 minute.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about {count} minutes.</source>
        <translation>
            <numerusform>L’importation prend environ {count} minute.</numerusform>
            <numerusform>L’importation prend environ {count} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>The invitation’s code</source>
        <translation>Le code de l’invitation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>The issuer was established</source>
        <translation>L’émetteur a été établi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kiosk and this machine must both see it.</source>
        <translation>La borne et cette machine doivent le voir toutes deux.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows 1 way in.</source>
        <translation>Le kit connaît 1 voie d’entrée.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows {count} ways in.</source>
        <translation>
            <numerusform>Le kit connaît {count} voie d’entrée.</numerusform>
            <numerusform>Le kit connaît {count} voies d’entrée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The last checkpoint covers {size}</source>
        <translation>Le dernier point de contrôle couvre {size}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The lines come back when the text is Cedar again.</source>
        <translation>Les lignes reviennent quand le texte est de nouveau du Cedar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The log gets an entry that nobody can take out; whoever checks relies on it.</source>
        <translation>Le journal reçoit une entrée que nul ne peut retirer ; qui vérifie s’appuie sur elle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The longest wait: {time}</source>
        <translation>La plus longue attente : {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is not sound.</source>
        <translation>Le dossier n’est pas intact.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is sound.</source>
        <translation>Le dossier est intact.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person asks for their rights</source>
        <translation>La personne demande à exercer ses droits</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person is at the desk</source>
        <translation>La personne est au guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>The person reads it.</source>
        <translation>La personne le lit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The person said so</source>
        <translation>La personne l’a dit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The place of birth is another one</source>
        <translation>Le lieu de naissance est un autre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>The record is erased.</source>
        <translation>Le dossier est effacé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is in use.</source>
        <translation>Le dossier est utilisé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is used again. A wish to be erased that waited is withdrawn.</source>
        <translation>Le dossier est de nouveau utilisé. La demande d’effacement en attente est retirée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The record keeps who opened it and why, and its person may see that.</source>
        <translation>Le dossier garde qui l’a ouvert et pourquoi, et la personne peut le voir.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The record of {name} is kept and not used. No model is open until the restriction is lifted, or somebody else answers.</source>
        <translation>Le dossier de {name} est gardé sans être utilisé. Aucun modèle n’est ouvert avant la levée de la restriction, ou qu’un autre réponde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The same checker runs without this program: give it to whoever doubts.</source>
        <translation>Le même vérificateur marche sans ce programme : donnez-le à qui doute.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The same in Cedar</source>
        <translation>La même chose en Cedar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their name.</source>
        <translation>Le second responsable saisit son nom.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their password or PIN.</source>
        <translation>Le second responsable saisit son mot de passe ou son code PIN.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The service’s code</source>
        <translation>Le code du service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The statement of {name} is too old. New tokens wait until it is signed anew, or somebody else answers.</source>
        <translation>La déclaration de {name} est trop ancienne. Les nouveaux jetons attendent qu’elle soit signée à nouveau, ou qu’un autre réponde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The token of {name}</source>
        <translation>Le jeton de {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>The whole pack lies beside the store that made it, or in its backup.</source>
        <translation>Le dossier entier est à côté de la base qui l’a fait, ou dans sa sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Their account as an operator</source>
        <translation>Leur compte d’opérateur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their key is destroyed, unless something stands against it.</source>
        <translation>Leur clé est détruite, sauf si quelque chose s’y oppose.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Their other names differ</source>
        <translation>Leurs autres noms diffèrent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their tokens are revoked and their key is destroyed. Nothing can be read of them any more, here or in a copy without that key. Nobody can undo it.</source>
        <translation>Leurs jetons sont révoqués et leur clé détruite. Plus rien d’eux ne peut être lu, ni ici ni dans une copie sans cette clé. Nul ne peut l’annuler.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>There is no such date.</source>
        <translation>Cette date n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>There is nothing to import: choose a file that is in order.</source>
        <translation>Il n’y a rien à importer : choisissez un fichier qui est en ordre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>These give way when it comes into force.</source>
        <translation>Celles-ci cèdent quand elle entre en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people are refused while it is in force.</source>
        <translation>Ces personnes sont refusées tant qu’elle est en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people wait until a person has looked at them.</source>
        <translation>Ces personnes attendent que quelqu’un les ait examinées.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>They answer for {services}: no model is open to these while the record is restricted, nor once it is erased, until somebody else answers.</source>
        <translation>Cette personne répond de {services} : aucun modèle ne leur est ouvert tant que le dossier est restreint, ni une fois effacé, avant qu’un autre réponde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>They are signed out and cannot sign in again. What they did stays in the log.</source>
        <translation>Leur session est fermée et ils ne peuvent plus se connecter. Ce qu’ils ont fait reste au journal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to 1 person.</source>
        <translation>Ils appartiennent à 1 personne.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to {count} people.</source>
        <translation>
            <numerusform>Ils appartiennent à {count} personne.</numerusform>
            <numerusform>Ils appartiennent à {count} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>They may use {model} until the relief ends, whatever {directive} says.</source>
        <translation>Ils peuvent utiliser {model} jusqu’à la fin de la mesure, quoi que dise {directive}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed it to me</source>
        <translation>Ils me l’ont montré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed me proof of it</source>
        <translation>Ils m’en ont montré la preuve</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>They sign in afresh, for this act only.</source>
        <translation>Ils se connectent à nouveau, pour cet acte seulement.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks 1 person.</source>
        <translation>Ceci bloque 1 personne.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks {count} people.</source>
        <translation>
            <numerusform>Ceci bloque {count} personne.</numerusform>
            <numerusform>Ceci bloque {count} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>This directive has no reading: it blocks and holds nobody.</source>
        <translation>Cette directive n’a pas de lecture : elle ne bloque ni ne met en attente personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends 1 living token.</source>
        <translation>Ceci met fin à 1 jeton en vigueur.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends {count} living tokens.</source>
        <translation>
            <numerusform>Ceci met fin à {count} jeton en vigueur.</numerusform>
            <numerusform>Ceci met fin à {count} jetons en vigueur.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is not the number above. Read it again, then type it.</source>
        <translation>Ce n’est pas le nombre ci-dessus. Relisez-le, puis saisissez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is you. The second officer must be somebody else.</source>
        <translation>C’est vous. Le second responsable doit être quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This key changes with the root, which admins keep offline.</source>
        <translation>Cette clé change avec la racine, que les administrateurs gardent hors ligne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>This machine does not see the folder.</source>
        <translation>Cette machine ne voit pas le dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>This person…</source>
        <translation>Cette personne…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes 1 token.</source>
        <translation>Ceci révoque 1 jeton.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes {count} tokens.</source>
        <translation>
            <numerusform>Ceci révoque {count} jeton.</numerusform>
            <numerusform>Ceci révoque {count} jetons.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>This text says more than lines can. It counts as it is written.</source>
        <translation>Ce texte dit plus que des lignes ne peuvent. Il compte tel qu’il est écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Those of whom this holds</source>
        <translation>Ceux pour qui ceci est vrai</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Through {names}</source>
        <translation>À cause de {names}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Times</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Times that rows were opened</source>
        <translation>Fois où des lignes ont été ouvertes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>To</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token issued</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token reinstated</source>
        <translation>Jeton rétabli</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token renewed</source>
        <translation>Jeton renouvelé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token suspended</source>
        <translation>Jeton suspendu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Tokens and their lists</source>
        <translation>Jetons et leurs listes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_progress.py"/>
        <source>Tokens are being revoked</source>
        <translation>Révocation des jetons en cours</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens revoked</source>
        <translation>Jetons révoqués</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Tokens revoked in bulk</source>
        <translation>Jetons révoqués en masse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens suspended</source>
        <translation>Jetons suspendus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Tokens that end within two hours</source>
        <translation>Jetons qui finissent dans les deux heures</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Tokens that it has already stay good until they expire.</source>
        <translation>Les jetons qu’il a déjà restent valables jusqu’à leur expiration.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Try the beginning of a name.</source>
        <translation>Essayez le début d’un nom.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Two admins open the account of an officer. They sign in for this only.</source>
        <translation>Deux administrateurs ouvrent le compte d’un responsable. Ils se connectent seulement pour cela.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Two persons found the same in a case</source>
        <translation>Deux personnes ont trouvé la même chose dans un dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Type a beginning.</source>
        <translation>Saisissez un début.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Type a whole number.</source>
        <translation>Saisissez un nombre entier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Type it where the service runs</source>
        <translation>À taper là où tourne le service</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Type the name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Type the number that the screen shows.</source>
        <translation>Saisissez le nombre que montre l’écran.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Type the numbers that were named.</source>
        <translation>Saisissez les numéros qui ont été nommés.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>US person</source>
        <translation>« US person »</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Until, if it ends</source>
        <translation>Jusqu’à, s’il y a une fin</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Untouched</source>
        <translation>Non touchés</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Use it again.</source>
        <translation>L’utiliser à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used or ended</source>
        <translation>Utilisées ou échues</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Uses it from</source>
        <translation>L’utilise depuis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Uses it from {state}</source>
        <translation>L’utilise depuis ce lieu : {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Valid tokens</source>
        <translation>Jetons valides</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Values, with commas between them</source>
        <translation>Valeurs, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Verbatim</source>
        <translation>Texte exact</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Verbatim text</source>
        <translation>Texte exact</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verify the log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waiting since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>What a purge would take now</source>
        <translation>Ce qu’une purge prendrait maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>What directives say of them holds again at once.</source>
        <translation>Ce que les directives disent d’eux vaut à nouveau aussitôt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it asks of you beside access, such as reports.</source>
        <translation>Ce qu’elle vous demande outre l’accès, comme des rapports.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it covers</source>
        <translation>Ce qu’elle couvre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>What it does with the models</source>
        <translation>Ce qu’il fait des modèles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>What it sealed and you have not collected is refused from now on.</source>
        <translation>Ce qu’elle a scellé et que vous n’avez pas recueilli est désormais refusé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>What people state of themselves</source>
        <translation>Ce que les gens déclarent d’eux-mêmes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>What shows that this is right</source>
        <translation>Ce qui montre que c’est juste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>What stations seal</source>
        <translation>Ce que les stations scellent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask for</source>
        <translation>Ce qu’ils peuvent demander</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask of their record</source>
        <translation>Ce qu’ils peuvent demander de leur dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>What they say, in their words</source>
        <translation>Ce qu’ils disent, avec leurs mots</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>What this reading would do; nothing is in force by it.</source>
        <translation>Ce que ferait cette lecture ; rien n’est en vigueur par elle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What you typed is not kept.</source>
        <translation>Ce que vous avez saisi n’est pas gardé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>When in doubt</source>
        <translation>En cas de doute</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>When it is staffed</source>
        <translation>Quand il est tenu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Where a desk is, in words for registrants</source>
        <translation>Où se trouve un guichet, en mots pour qui s’inscrit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Where the letter's times are read.</source>
        <translation>Où se lisent les heures de la lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Who answers for {name}</source>
        <translation>Qui répond de {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Who is meant</source>
        <translation>Qui est visé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Who opened a record, from that day</source>
        <translation>Qui a ouvert un dossier, depuis ce jour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Who opened this record, and why</source>
        <translation>Qui a ouvert ce dossier, et pourquoi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Whoever sets the station up is asked for it: both must be the same.</source>
        <translation>Elle est demandée à qui installe la station : les deux doivent être identiques.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Whoever types the code at a kiosk is expected; it proves nothing about them.</source>
        <translation>Qui saisit le code à une borne est attendu ; cela ne prouve rien à son sujet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Whom did you speak to, and how did you reach them?</source>
        <translation>À qui avez-vous parlé, et comment l’avez-vous joint ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>Sur qui les lectures diffèrent-elles ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Whom no directive denies it gets access back, on the same token.</source>
        <translation>Ceux à qui aucune directive ne le refuse retrouvent l’accès, avec le même jeton.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Whom tokens are for. A gateway that falls behind refuses by itself.</source>
        <translation>À qui servent les jetons. Une passerelle en retard refuse d’elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>With</source>
        <translation>Chez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>With nobody to answer for it, the service stands still: no model is open.</source>
        <translation>Sans personne pour en répondre, le service est à l’arrêt : aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>With those issued meanwhile, they are more than one officer may revoke. Take it up again with a second officer.</source>
        <translation>Avec ceux émis entre-temps, ils dépassent ce qu’un seul responsable peut révoquer. Reprenez-la avec un second responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw directive</source>
        <translation>Retirer la directive</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw invitation</source>
        <translation>Retirer l’invitation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw station</source>
        <translation>Retirer la station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw the station at {place}?</source>
        <translation>Retirer la station de {place} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw this invitation?</source>
        <translation>Retirer cette invitation ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw {id}?</source>
        <translation>Retirer {id} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Write down what the person says.</source>
        <translation>Notez ce que dit la personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit is confirmed</source>
        <translation>une correspondance est confirmée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit waits for an officer</source>
        <translation>une correspondance attend un responsable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>all lines hold</source>
        <translation>toutes les lignes sont vraies</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and 1 more</source>
        <translation>et 1 de plus</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>et {count} de plus</numerusform>
            <numerusform>et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>any line holds</source>
        <translation>une ligne au moins est vraie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>clear</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>contractor of {organisation}</source>
        <translation>prestataire de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>declared</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>employee of {organisation}</source>
        <translation>employé de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>every model</source>
        <translation>tous les modèles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since} until {until}</source>
        <translation>de {since} à {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since}, until it is superseded</source>
        <translation>depuis {since}, jusqu’à son remplacement</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is any of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is not on the list</source>
        <translation>n’est pas dans la liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is on the list</source>
        <translation>est dans la liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>member of {organisation}</source>
        <translation>membre de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>no citizenship, residence or status</source>
        <translation>ni citoyenneté, ni résidence, ni statut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>since {since}</source>
        <translation>depuis {since}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>under 5</source>
        <translation>moins de 5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>until {instant}</source>
        <translation>jusqu’au {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{act}?</source>
        <translation>{act} ?</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: a clerk suspects fraud since {when}.</source>
        <translation>{case} : un agent soupçonne une fraude depuis {when}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: do not phone the desk. A clerk asked for help on {when}.</source>
        <translation>{case} : n’appelez pas le guichet. Un agent a demandé de l’aide : {when}.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} answered appeals.</source>
        <translation>
            <numerusform>{count} recours répondu.</numerusform>
            <numerusform>{count} recours répondus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>{count} cases</source>
        <translation>
            <numerusform>{count} dossier</numerusform>
            <numerusform>{count} dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} cases are at a desk now</source>
        <translation>
            <numerusform>{count} dossier est à un guichet</numerusform>
            <numerusform>{count} dossiers sont à un guichet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that nobody decided.</source>
        <translation>
            <numerusform>{count} dossier que nul n’a décidé.</numerusform>
            <numerusform>{count} dossiers que nul n’a décidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that were sent back and never came again.</source>
        <translation>
            <numerusform>{count} dossier renvoyé qui n’est jamais revenu.</numerusform>
            <numerusform>{count} dossiers renvoyés qui ne sont jamais revenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} confirmed</source>
        <translation>
            <numerusform>{count} confirmée</numerusform>
            <numerusform>{count} confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>{count} days</source>
        <translation>
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} discreet flags.</source>
        <translation>
            <numerusform>{count} signalement discret.</numerusform>
            <numerusform>{count} signalements discrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries change</source>
        <translation>
            <numerusform>{count} entrée change</numerusform>
            <numerusform>{count} entrées changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries stay as they are</source>
        <translation>
            <numerusform>{count} entrée reste telle quelle</numerusform>
            <numerusform>{count} entrées restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{count} entries. They name nobody: actor and subject are sealed.</source>
        <translation>{count} entrées. Elles ne nomment personne : auteur et sujet sont scellés.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} files of stations that were not accepted.</source>
        <translation>
            <numerusform>{count} fichier de stations non accepté.</numerusform>
            <numerusform>{count} fichiers de stations non acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>{count} files were taken in.</source>
        <translation>
            <numerusform>{count} fichier a été reçu.</numerusform>
            <numerusform>{count} fichiers ont été reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} gateways are behind or say nothing any more. They refuse by themselves once their publication is too old; look why.</source>
        <translation>
            <numerusform>{count} passerelle est en retard ou ne dit plus rien. Elle refuse d’elle-même dès que sa publication est trop ancienne ; cherchez pourquoi.</numerusform>
            <numerusform>{count} passerelles sont en retard ou ne disent plus rien. Elles refusent d’elles-mêmes dès que leur publication est trop ancienne ; cherchez pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} gateways enrolled</source>
        <translation>
            <numerusform>{count} passerelle inscrite</numerusform>
            <numerusform>{count} passerelles inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} images of documents.</source>
        <translation>
            <numerusform>{count} image de documents.</numerusform>
            <numerusform>{count} images de documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} inspections of this machine are due.</source>
        <translation>
            <numerusform>{count} inspection de cette machine est due.</numerusform>
            <numerusform>{count} inspections de cette machine sont dues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{count} living tokens.</source>
        <translation>
            <numerusform>{count} jeton vivant.</numerusform>
            <numerusform>{count} jetons vivants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} notes of who opened records.</source>
        <translation>
            <numerusform>{count} note de qui a ouvert des dossiers.</numerusform>
            <numerusform>{count} notes de qui a ouvert des dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>{count} of the chosen are left out: they are not in a state for it.</source>
        <translation>
            <numerusform>{count} des éléments choisis est laissé de côté : son état ne s’y prête pas.</numerusform>
            <numerusform>{count} des éléments choisis sont laissés de côté : leur état ne s’y prête pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} other people.</source>
        <translation>
            <numerusform>{count} autre personne.</numerusform>
            <numerusform>{count} autres personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>{count} people</source>
        <translation>
            <numerusform>{count} personne</numerusform>
            <numerusform>{count} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people about whom directives decided.</source>
        <translation>
            <numerusform>{count} personne sur qui des directives ont décidé.</numerusform>
            <numerusform>{count} personnes sur qui des directives ont décidé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{count} people announced</source>
        <translation>
            <numerusform>{count} personne annoncée</numerusform>
            <numerusform>{count} personnes annoncées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people asked to be erased; what was decided must be kept a while.</source>
        <translation>
            <numerusform>{count} personne a demandé l’effacement ; ce qui fut décidé doit être gardé un temps.</numerusform>
            <numerusform>{count} personnes ont demandé l’effacement ; ce qui fut décidé doit être gardé un temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people come</source>
        <translation>
            <numerusform>{count} personne arrive</numerusform>
            <numerusform>{count} personnes arrivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>{count} people differ.</source>
        <translation>
            <numerusform>{count} personne diffère.</numerusform>
            <numerusform>{count} personnes diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people leave</source>
        <translation>
            <numerusform>{count} personne part</numerusform>
            <numerusform>{count} personnes partent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people work here: their accounts are active.</source>
        <translation>
            <numerusform>{count} personne travaille ici : son compte est actif.</numerusform>
            <numerusform>{count} personnes travaillent ici : leurs comptes sont actifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} publications</source>
        <translation>
            <numerusform>{count} publication</numerusform>
            <numerusform>{count} publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are in use: somebody works on them, or they still have an effect.</source>
        <translation>
            <numerusform>{count} dossier est utilisé : quelqu’un y travaille, ou il a encore un effet.</numerusform>
            <numerusform>{count} dossiers sont utilisés : quelqu’un y travaille, ou ils ont encore un effet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are under a legal hold.</source>
        <translation>
            <numerusform>{count} dossier est sous conservation légale.</numerusform>
            <numerusform>{count} dossiers sont sous conservation légale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} refused cases.</source>
        <translation>
            <numerusform>{count} dossier refusé.</numerusform>
            <numerusform>{count} dossiers refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>{count} results</source>
        <translation>
            <numerusform>{count} résultat</numerusform>
            <numerusform>{count} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} revoked, unexpired</source>
        <translation>
            <numerusform>{count} révoqué, non expiré</numerusform>
            <numerusform>{count} révoqués, non expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} screening hits wait to be adjudicated.</source>
        <translation>
            <numerusform>{count} correspondance de filtrage attend d’être tranchée.</numerusform>
            <numerusform>{count} correspondances de filtrage attendent d’être tranchées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{count} services stand still: they lack somebody who can answer for them. Name somebody else.</source>
        <translation>
            <numerusform>{count} service est à l’arrêt : il lui manque quelqu’un qui puisse en répondre. Désignez quelqu’un d’autre.</numerusform>
            <numerusform>{count} services sont à l’arrêt : il leur manque quelqu’un qui puisse en répondre. Désignez quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>{count} things need you</source>
        <translation>
            <numerusform>{count} chose vous attend</numerusform>
            <numerusform>{count} choses vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} jeton</numerusform>
            <numerusform>{count} jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens changed. Gateways follow in seconds.</source>
        <translation>
            <numerusform>{count} jeton modifié. Les passerelles suivent en quelques secondes.</numerusform>
            <numerusform>{count} jetons modifiés. Les passerelles suivent en quelques secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that are meant live still.</source>
        <translation>
            <numerusform>{count} jeton visé est encore vivant.</numerusform>
            <numerusform>{count} jetons visés sont encore vivants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that were issued meanwhile are among them.</source>
        <translation>
            <numerusform>Parmi eux, {count} jeton émis entre-temps.</numerusform>
            <numerusform>Parmi eux, {count} jetons émis entre-temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were issued meanwhile to these people; the chosen times leave them out, so they live.</source>
        <translation>
            <numerusform>{count} jeton a été émis entre-temps à ces personnes ; il est hors des heures choisies et reste donc vivant.</numerusform>
            <numerusform>{count} jetons ont été émis entre-temps à ces personnes ; ils sont hors des heures choisies et restent donc vivants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were revoked.</source>
        <translation>
            <numerusform>{count} jeton a été révoqué.</numerusform>
            <numerusform>{count} jetons ont été révoqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} under a legal hold</source>
        <translation>
            <numerusform>{count} sous conservation légale</numerusform>
            <numerusform>{count} sous conservation légale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} were erased</source>
        <translation>
            <numerusform>{count} a été effacée</numerusform>
            <numerusform>{count} ont été effacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} withdrawn screening hits.</source>
        <translation>
            <numerusform>{count} correspondance de filtrage retirée.</numerusform>
            <numerusform>{count} correspondances de filtrage retirées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{database}, {free} free</source>
        <translation>{database}, {free} libres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{done} of {of} tokens are dealt with. They stay so if you cancel.</source>
        <translation>{done} jetons sur {of} sont traités. Ils le restent si vous annulez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, since {day}</source>
        <translation>{fact}, depuis {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, until {day}</source>
        <translation>{fact}, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{hours} hours</source>
        <translation>{hours} heures</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>{instant}, by {name}</source>
        <translation>{instant}, par {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{issuer}, {url}, times in {zone}</source>
        <translation>{issuer}, {url}, heures de {zone}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>{kind}, {issuer}</source>
        <translation>{kind}, {issuer}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{models}, reading {reading}, in force {instant}.</source>
        <translation>{models}, lecture {reading}, en vigueur {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>{name} is somebody else?</source>
        <translation>{name} est quelqu’un d’autre ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>{name} is the one on the list?</source>
        <translation>{name} est la personne de la liste ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{number}: {event}</source>
        <translation>{number} : {event}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{people}; {shown} are shown, search for the others</source>
        <translation>{people} ; {shown} sont affichées, cherchez les autres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>{reasons} Their tokens are revoked, and the record is kept and not used until nothing stands against it; then the next purge erases it.</source>
        <translation>{reasons} Leurs jetons sont révoqués, et le dossier est gardé sans être utilisé jusqu’à ce que rien ne s’y oppose ; la purge suivante l’efface alors.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{since} to {until}</source>
        <translation>{since} à {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_map.py"/>
        <source>{state}: blocked {blocked}, held {held}, untouched {untouched}</source>
        <translation>{state} : bloqués {blocked}, en attente {held}, non touchés {untouched}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{table}: columns and files</source>
        <translation>{table} : colonnes et fichiers</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>1 action</source>
        <translation>1 action</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case is kept sealed on this machine and goes into the queue by itself when the database is back.</source>
        <translation>1 dossier est gardé scellé sur cette machine et entrera de lui-même dans la file au retour de la base de données.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>1 case is kept sealed on this machine. It goes into the queue by itself once the store is open.</source>
        <translation>1 dossier est gardé scellé sur cette machine. Il entre de lui-même dans la file dès que la base est ouverte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here is still to be delivered.</source>
        <translation>1 dossier gardé ici reste à livrer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here stands in the queue now.</source>
        <translation>1 dossier gardé ici est maintenant dans la file.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>1 case waits</source>
        <translation>1 dossier attend</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A check is to be overridden</source>
        <translation>Une vérification est à passer outre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>A directive in force asks that two people look. {key} asks for the second.</source>
        <translation>Une directive en vigueur demande que deux personnes regardent. {key} demande la seconde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A name on a screening list is alike</source>
        <translation>Un nom d’une liste de filtrage est semblable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>A second person decides what this nationality code means.</source>
        <translation>Une seconde personne décide du sens de ce code de nationalité.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Alien's passport</source>
        <translation>Passeport pour étranger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>An officer decides. A name alone never blocks anybody.</source>
        <translation>Un responsable décide. Un nom seul ne bloque jamais personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Answers are missing</source>
        <translation>Des réponses manquent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Ask a second person</source>
        <translation>Demander une seconde personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Ask a second person to look at {case}?</source>
        <translation>Demander à une seconde personne de regarder {case} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Ask for a second person</source>
        <translation>Demander une seconde personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven.</source>
        <translation>Au niveau {level}, c’est prouvé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven: {values}.</source>
        <translation>Au niveau {level}, ceci est prouvé : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date as typed</source>
        <translation>Naissance telle que saisie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date is a date</source>
        <translation>La naissance est une date</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Born {born}, registered {day:%Y-%m-%d}</source>
        <translation>Naissance {born}, enregistrement {day:%Y-%m-%d}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are a US person.</source>
        <translation>D’après ce que vous avez déclaré, vous êtes une « US person ».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are not a US person.</source>
        <translation>D’après ce que vous avez déclaré, vous n’êtes pas une « US person ».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Case {name}</source>
        <translation>Dossier {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the birth date</source>
        <translation>Chiffre de contrôle de la naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the expiry</source>
        <translation>Chiffre de contrôle de l’expiration</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the number</source>
        <translation>Chiffre de contrôle du numéro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the optional data</source>
        <translation>Chiffre de contrôle des données optionnelles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship</source>
        <translation>Citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship as claimed</source>
        <translation>Citoyenneté déclarée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Claim the case that has waited longest</source>
        <translation>Prendre le dossier qui attend depuis le plus longtemps</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Code for their own computer</source>
        <translation>Code pour l’ordinateur de la personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Compare the next character</source>
        <translation>Comparer le caractère suivant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Composite check digit</source>
        <translation>Chiffre de contrôle composite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm all {count} in order</source>
        <translation>Confirmer les {count}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm the other {count} in order</source>
        <translation>Confirmer les {count} autres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>Continuation code as a QR code</source>
        <translation>Code de reprise en code QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Could not sign there</source>
        <translation>N’a pas pu signer là-bas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth</source>
        <translation>Pays de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth code</source>
        <translation>Code du pays de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Dates of the claim</source>
        <translation>Dates de la déclaration</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Do what the filled button says</source>
        <translation>Faire ce que dit le bouton plein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Document code</source>
        <translation>Code du document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document inspected</source>
        <translation>Document inspecté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document {number} of {count}</source>
        <translation>Document {number} sur {count}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>End the shift and hand over</source>
        <translation>Finir le service et passer la main</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expiry is a date</source>
        <translation>L’expiration est une date</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>Finish with this applicant, or start over, first.</source>
        <translation>Finissez d’abord avec ce demandeur, ou recommencez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>Un reflet cache les lignes du bas. Inclinez le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing. Until then there are no tokens and no queue.</source>
        <translation>Continuez la saisie. D’ici là, ni jetons ni file.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing: a finished case is sealed on this machine and goes into the queue by itself when the database is back. Until then there are no tokens and no queue.</source>
        <translation>Continuez la saisie : un dossier achevé est scellé sur cette machine et entre de lui-même dans la file au retour de la base de données. D’ici là, ni jetons ni file.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>Bien. Gardez-le là.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over</source>
        <translation>Passer la main</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over the desk?</source>
        <translation>Passer la main au guichet ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Handed in</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: 1 case waits again. You may sign out.</source>
        <translation>Relève faite : 1 dossier attend à nouveau. Vous pouvez vous déconnecter.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: {count} cases wait again. You may sign out.</source>
        <translation>
            <numerusform>Relève faite : {count} dossier attend à nouveau. Vous pouvez vous déconnecter.</numerusform>
            <numerusform>Relève faite : {count} dossiers attendent à nouveau. Vous pouvez vous déconnecter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>I am not sure and want another pair of eyes</source>
        <translation>Je ne suis pas sûr et veux un autre regard</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Is this right?</source>
        <translation>Est-ce juste ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issue token</source>
        <translation>Délivrer le jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issuing State</source>
        <translation>État émetteur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issuing the token…</source>
        <translation>Émission du jeton…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>It becomes a token on their own computer, once, until {until}. The token that was issued here ends with that.</source>
        <translation>Il devient un jeton sur l’ordinateur de la personne, une seule fois, jusqu’au {until}. Le jeton émis ici prend alors fin.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is clear which country counts under the export rules.</source>
        <translation>Le pays qui compte selon les règles d’exportation est clair.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>It is handed on</source>
        <translation>Il est remis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>Il fait trop sombre. Éclairez davantage.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is uncertain which country counts under the export rules.</source>
        <translation>On ne sait pas avec certitude quel pays compte selon les règles d’exportation.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Keep sealed</source>
        <translation>Garder scellé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Keys of the desk</source>
        <translation>Touches du guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 0: nothing</source>
        <translation>Niveau 0 : rien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 1: signed statement</source>
        <translation>Niveau 1 : attestation signée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 2: document inspected</source>
        <translation>Niveau 2 : document inspecté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 3: two documents</source>
        <translation>Niveau 3 : deux documents</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 4: chip verified</source>
        <translation>Niveau 4 : puce vérifiée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Level {level} is needed, and no citizenship, residence or status has it yet.</source>
        <translation>Il faut le niveau {level}, et aucune citoyenneté, résidence ni statut ne l’a encore.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Likeness proves nothing. Compare the pictures and ask.</source>
        <translation>La ressemblance ne prouve rien. Comparez les images et demandez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Lock this desk; nothing is lost</source>
        <translation>Verrouiller ce guichet ; rien n’est perdu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>M, F or &lt;</source>
        <translation>M, F ou &lt;</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name as typed</source>
        <translation>Nom tel que saisi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Name no person: everybody at the desk reads it.</source>
        <translation>Ne nommez personne : tout le guichet le lit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Named in the roster, which proves nothing</source>
        <translation>Nommé dans la liste nominative, ce qui ne prouve rien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Names on screening lists</source>
        <translation>Noms sur des listes de filtrage</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality code</source>
        <translation>Code de nationalité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>New code for {case}</source>
        <translation>Nouveau code pour {case}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Next applicant</source>
        <translation>Demandeur suivant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No access is needed for this role</source>
        <translation>Ce rôle n’a pas besoin d’accès</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No case is in your hands.</source>
        <translation>Vous n’avez aucun dossier en main.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No document was shown in time</source>
        <translation>Aucun document n’a été montré à temps</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No licence is on record.</source>
        <translation>Aucune licence n’est consignée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No purpose is on record.</source>
        <translation>Aucune finalité n’est consignée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No token is issued. The applicant is told why and how to appeal. Choose the reason.</source>
        <translation>Aucun jeton n’est émis. Le demandeur apprend pourquoi et comment faire un recours. Choisissez la raison.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nobody can sign in until it is back; nothing is lost meanwhile.</source>
        <translation>Personne ne peut se connecter avant son retour ; rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this issuer. Compare the code letter by letter.</source>
        <translation>Aucune liste ne connaît cet émetteur. Comparez le code lettre par lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this nationality code. Compare it letter by letter.</source>
        <translation>Aucune liste ne connaît ce code de nationalité. Comparez-le lettre par lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Not expired</source>
        <translation>Non expiré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Note for the next shift</source>
        <translation>Note pour le service suivant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nothing can be kept on this machine: its outbox was never made ready. Write cases down on paper until the database is back.</source>
        <translation>Rien ne peut être gardé sur cette machine : sa boîte d’envoi n’a jamais été préparée. Notez les dossiers sur papier jusqu’au retour de la base de données.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Nothing is kept of what was handed in.</source>
        <translation>Rien n’est gardé de ce qui a été remis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Nothing waits that you may claim.</source>
        <translation>Rien n’attend que vous puissiez prendre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>On their own computer they type:</source>
        <translation>Sur son propre ordinateur, la personne saisit :</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open a picture of the document</source>
        <translation>Ouvrir une image du document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Open document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open or close the applicant's own screen</source>
        <translation>Ouvrir ou fermer l’écran du demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Optional data</source>
        <translation>Données optionnelles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport card</source>
        <translation>Carte passeport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent residence</source>
        <translation>Résidence permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent resident card</source>
        <translation>Carte de résident permanent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Please read and sign</source>
        <translation>Lisez et signez, s’il vous plaît</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Prefers not to state a status</source>
        <translation>Préfère ne pas déclarer de statut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Print the code</source>
        <translation>Imprimer le code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Put the case back into the queue</source>
        <translation>Remettre le dossier dans la file</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Read the endorsements: nationals of the United States who are not citizens carry the same code.</source>
        <translation>Lisez les mentions : les ressortissants des États-Unis non citoyens portent le même code.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Read the statement</source>
        <translation>Lire l’attestation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Redemption code as a QR code</source>
        <translation>Code d’échange sous forme de code QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Refugee travel document</source>
        <translation>Titre de voyage pour réfugié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Refuse the case, for a reason from a list</source>
        <translation>Refuser le dossier, pour une raison de la liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Refuse {case}?</source>
        <translation>Refuser {case} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Replace a lost token</source>
        <translation>Remplacer un jeton perdu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence as claimed</source>
        <translation>Résidence déclarée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Sealing the case…</source>
        <translation>Scellement du dossier…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Second person</source>
        <translation>Seconde personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Send the case back, for a reason from a list</source>
        <translation>Renvoyer le dossier, pour une raison de la liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Send {case} back?</source>
        <translation>Renvoyer {case} ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Sent back</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Show a code instead</source>
        <translation>Afficher plutôt un code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Show statement</source>
        <translation>Afficher l’attestation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Show the camera the page with the machine-readable lines.</source>
        <translation>Présentez à la caméra la page aux lignes de lecture automatique.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Show the next</source>
        <translation>Afficher le suivant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Show the token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Show these keys</source>
        <translation>Afficher ces touches</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>Signature given at the kiosk</source>
        <translation>Signature donnée à la borne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Somebody alike is registered</source>
        <translation>Quelqu’un de semblable est enregistré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Somebody alike is registered, perhaps a twin</source>
        <translation>Quelqu’un de semblable est enregistré, peut-être un jumeau</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Statement signed</source>
        <translation>Attestation signée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status as claimed</source>
        <translation>Statut déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: asylee</source>
        <translation>Statut : bénéficiaire de l’asile</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: citizen</source>
        <translation>Statut : citoyen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: conditional permanent resident</source>
        <translation>Statut : résident permanent sous condition</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: national, not citizen</source>
        <translation>Statut : ressortissant, non citoyen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: other</source>
        <translation>Statut : autre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: permanent resident</source>
        <translation>Statut : résident permanent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: refugee</source>
        <translation>Statut : réfugié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Take your token and your receipt with you.</source>
        <translation>Emportez votre jeton et votre reçu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Tell the desk what is wrong or missing.</source>
        <translation>Dites au guichet ce qui est faux ou manque.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The answers and the document differ</source>
        <translation>Les réponses et le document diffèrent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The applicant asked for a person before signing.</source>
        <translation>Le demandeur a voulu une personne avant de signer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant asked to stop</source>
        <translation>Le demandeur a demandé d’arrêter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is asked to come in person</source>
        <translation>Le demandeur est prié de venir en personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is registered already</source>
        <translation>Le demandeur est déjà enregistré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The applicant is told why and may hand in what is missing. Choose the reason.</source>
        <translation>Le demandeur apprend pourquoi et peut remettre ce qui manque. Choisissez la raison.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The case waits again, at its old place.</source>
        <translation>Le dossier attend à nouveau, à son ancienne place.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>The case waits for a second person.</source>
        <translation>Le dossier attend une seconde personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The case waits for somebody else, who decides. Choose the reason.</source>
        <translation>Le dossier attend quelqu’un d’autre, qui décide. Choisissez la raison.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>The code that the registrant has works no more. Give them this one: with it they come back here, or go on at any kiosk.</source>
        <translation>Le code que la personne a ne sert plus. Donnez-lui celui-ci : avec lui, elle revient ici ou continue à toute borne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database has been away since {time}.</source>
        <translation>La base de données est absente depuis {time}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database is back.</source>
        <translation>La base de données est de retour.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>Le document dépasse. Reculez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document does not seem genuine</source>
        <translation>Le document ne semble pas authentique</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document has expired</source>
        <translation>Le document a expiré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document is another person's</source>
        <translation>Le document est celui d’une autre personne</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document proves something else</source>
        <translation>Le document prouve autre chose</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The holder is a British national, not a British citizen.</source>
        <translation>Le titulaire est ressortissant britannique, pas citoyen britannique.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The invitation was not good for this case. Ask how they came by it.</source>
        <translation>L’invitation ne valait pas pour ce dossier. Demandez comment elle a été obtenue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The issuing State does not vouch for the nationality.</source>
        <translation>L’État émetteur ne se porte pas garant de la nationalité.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>Les lignes sont trop petites. Rapprochez le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>Les lignes penchent. Redressez le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The other side of the document is missing</source>
        <translation>L’autre face du document manque</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The picture cannot be read</source>
        <translation>L’image est illisible</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>L’image est floue. Tenez le document immobile.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is taken.</source>
        <translation>La photo est prise.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The place of the nationality holds the country of birth. This card proves residence, not citizenship.</source>
        <translation>La place de la nationalité porte le pays de naissance. Cette carte prouve la résidence, pas la citoyenneté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The queue rests until the database is back, and goes on by itself then.</source>
        <translation>La file attend le retour de la base de données, puis reprend d’elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The record of this person is continued.</source>
        <translation>Le dossier de cette personne est continué.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people, and was held against you.</source>
        <translation>La règle nomme des personnes, et a été confrontée à vous.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people.</source>
        <translation>La règle nomme des personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same document is registered</source>
        <translation>Le même document est enregistré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same name and date of birth</source>
        <translation>Les mêmes nom et date de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same surname and date of birth, as twins have</source>
        <translation>Les mêmes nom de famille et date de naissance, comme des jumeaux</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature cannot be shown. {reason}</source>
        <translation>La signature ne peut pas être affichée. {reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature is being opened…</source>
        <translation>La signature s’ouvre…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The statement as signed</source>
        <translation>L’attestation telle que signée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The statement is to be signed again</source>
        <translation>L’attestation est à signer à nouveau</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_link.py"/>
        <source>There is no second screen. The applicant's window opened on this one.</source>
        <translation>Il n’y a pas de second écran. La fenêtre du demandeur s’est ouverte sur celui-ci.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>These cases are yours and go back to their places: {cases}.</source>
        <translation>Ces dossiers sont à vous et reprennent leur place : {cases}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These licences are on record: {values}.</source>
        <translation>Ces licences sont consignées : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These purposes are on record: {values}.</source>
        <translation>Ces finalités sont consignées : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They are a permanent resident where it was not listed. Ask where.</source>
        <translation>La personne est résidente permanente là où la liste ne le prévoyait pas. Demandez où.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They held a citizenship that was not listed. Ask which.</source>
        <translation>La personne a eu une citoyenneté absente de la liste. Demandez laquelle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They hold a citizenship that was not listed. Ask which.</source>
        <translation>La personne a une citoyenneté absente de la liste. Demandez laquelle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They say that they hold no citizenship.</source>
        <translation>La personne dit n’avoir aucune citoyenneté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document does not name the holder's own nationality. Ask for it.</source>
        <translation>Ce document ne nomme pas la nationalité du titulaire. Demandez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document names no nationality.</source>
        <translation>Ce document ne nomme aucune nationalité.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>This is not proven at level {level} yet.</source>
        <translation>Ce n’est pas encore prouvé au niveau {level}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This issuer's documents are specimens or fantasy, not evidence.</source>
        <translation>Les documents de cet émetteur sont des spécimens ou de fantaisie, pas des preuves.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This kind of document proves neither citizenship nor status. Ask which other document the person would like to show.</source>
        <translation>Ce type de document ne prouve ni citoyenneté ni statut. Demandez quel autre document la personne veut montrer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This nationality code is for specimens only.</source>
        <translation>Ce code de nationalité ne sert qu’aux spécimens.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, revoked since</source>
        <translation>Jeton émis, révoqué depuis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, suspended now</source>
        <translation>Jeton émis, suspendu maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Tokens are issued again, and the queue goes on.</source>
        <translation>Les jetons sont de nouveau émis, et la file reprend.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Turn between the queue and the applicant</source>
        <translation>Passer de la file au demandeur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Two people must have looked (level 3)</source>
        <translation>Deux personnes doivent avoir regardé (niveau 3)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for no country.</source>
        <translation>Selon les règles d’exportation, ce que vous avez déclaré ne compte pour aucun pays.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for {values}.</source>
        <translation>Selon les règles d’exportation, ce que vous avez déclaré compte pour : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Undo the last decision, within ten seconds</source>
        <translation>Annuler la dernière décision, dans les dix secondes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Undone. The case is yours again.</source>
        <translation>Annulé. Le dossier est à nouveau à vous.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Use the camera</source>
        <translation>Utiliser la caméra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits for another</source>
        <translation>Attend quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>Nous demandons parce qu’une règle en vigueur dépend de la citoyenneté ou du statut. Vous pouvez arrêter maintenant ; rien n’est gardé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Welcome. Please hand your document to the desk.</source>
        <translation>Bienvenue. Remettez votre document au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>With</source>
        <translation>Chez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>With others</source>
        <translation>Chez d’autres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>YYMMDD</source>
        <translation>AAMMJJ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>You are the second person. Look for yourself: what the first found is shown to nobody, and compared with yours when you approve.</source>
        <translation>Vous êtes la seconde personne. Regardez par vous-même : ce que la première a trouvé n’est montré à personne, et comparé au vôtre quand vous approuvez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>You may stop now; nothing is kept.</source>
        <translation>Vous pouvez arrêter maintenant ; rien n’est gardé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship of {values}.</source>
        <translation>Vous avez déclaré cette citoyenneté : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship or residence, now or before, of {values}.</source>
        <translation>Vous avez déclaré une citoyenneté ou résidence, actuelle ou passée : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated former citizenship of {values}.</source>
        <translation>Vous avez déclaré cette ancienne citoyenneté : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated neither citizenship nor residence nor status.</source>
        <translation>Vous n’avez déclaré ni citoyenneté, ni résidence, ni statut.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship or residence, now or before.</source>
        <translation>Vous n’avez déclaré ni citoyenneté ni résidence, actuelle ou passée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship.</source>
        <translation>Vous n’avez déclaré aucune citoyenneté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no former citizenship.</source>
        <translation>Vous n’avez déclaré aucune ancienne citoyenneté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no organisation.</source>
        <translation>Vous n’avez déclaré aucune organisation.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no permanent residence.</source>
        <translation>Vous n’avez déclaré aucune résidence permanente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no place of use.</source>
        <translation>Vous n’avez déclaré aucun lieu d’utilisation.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no status.</source>
        <translation>Vous n’avez déclaré aucun statut.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated permanent residence in {values}.</source>
        <translation>Vous avez déclaré une résidence permanente : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you belong to {values}.</source>
        <translation>Vous avez déclaré appartenir à : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you use it in {values}.</source>
        <translation>Vous avez déclaré ce lieu d’utilisation : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated this status: {values}.</source>
        <translation>Vous avez déclaré ce statut : {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Your access is issued</source>
        <translation>Votre accès est émis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character corrected by the machine</source>
        <translation>un caractère corrigé par la machine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character in doubt</source>
        <translation>un caractère douteux</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a code of ICAO Doc 9303-3 or ISO 3166-1</source>
        <translation>un code de l’ICAO Doc 9303-3 ou de l’ISO 3166-1</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a document that proves citizenship or status</source>
        <translation>un document qui prouve la citoyenneté ou le statut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>asylee under the law of {state}</source>
        <translation>statut légal ({state}) : bénéfice de l’asile</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen of {state}</source>
        <translation>citoyenneté ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen under the law of {state}</source>
        <translation>statut légal ({state}) : citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>conditional permanent resident under the law of {state}</source>
        <translation>statut légal ({state}) : résidence permanente sous condition</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>formerly {fact}</source>
        <translation>anciennement {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>from birth until today, acquired before lost</source>
        <translation>de la naissance à aujourd’hui, acquisition avant perte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>letters A to Z</source>
        <translation>lettres de A à Z</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>national under the law of {state}</source>
        <translation>statut légal ({state}) : nationalité sans citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>other status under the law of {state}</source>
        <translation>statut légal ({state}) : autre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>résidence permanente ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident under the law of {state}</source>
        <translation>statut légal ({state}) : résidence permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>read {read}</source>
        <translation>lu {read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>refugee under the law of {state}</source>
        <translation>statut légal ({state}) : réfugié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said otherwise</source>
        <translation>dit autrement</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said {said}</source>
        <translation>dit {said}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>the holder's own nationality, from another document</source>
        <translation>la nationalité propre du titulaire, par un autre document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>this case</source>
        <translation>ce dossier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>undeclared status under the law of {state}</source>
        <translation>statut légal ({state}) : non déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{actions}, {seconds} s</source>
        <translation>{actions}, {seconds} s</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>{at:%Y-%m-%d %H:%M}, after {minutes} min</source>
        <translation>{at:%Y-%m-%d %H:%M}, après {minutes} min</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} waits for a second person.</source>
        <translation>{case} attend une seconde personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was refused.</source>
        <translation>{case} a été refusé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was sent back.</source>
        <translation>{case} a été renvoyé.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} action</numerusform>
            <numerusform>{count} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases are kept sealed on this machine and go into the queue by themselves when the database is back.</source>
        <translation>
            <numerusform>{count} dossier est gardé scellé sur cette machine et entrera de lui-même dans la file au retour de la base de données.</numerusform>
            <numerusform>{count} dossiers sont gardés scellés sur cette machine et entreront d’eux-mêmes dans la file au retour de la base de données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>{count} cases are kept sealed on this machine. They go into the queue by themselves once the store is open.</source>
        <translation>
            <numerusform>{count} dossier est gardé scellé sur cette machine. Il entre de lui-même dans la file dès que la base est ouverte.</numerusform>
            <numerusform>{count} dossiers sont gardés scellés sur cette machine. Ils entrent d’eux-mêmes dans la file dès que la base est ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here are still to be delivered.</source>
        <translation>
            <numerusform>{count} dossier gardé ici reste à livrer.</numerusform>
            <numerusform>{count} dossiers gardés ici restent à livrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here stand in the queue now.</source>
        <translation>
            <numerusform>{count} dossier gardé ici est maintenant dans la file.</numerusform>
            <numerusform>{count} dossiers gardés ici sont maintenant dans la file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{count} cases wait</source>
        <translation>
            <numerusform>{count} dossier attend</numerusform>
            <numerusform>{count} dossiers attendent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{day} or later</source>
        <translation>{day} ou plus tard</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>{done} {key} undoes it.</source>
        <translation>{done} {key} l’annule.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>{sentence} And {count} more.</source>
        <translation>{sentence} Et {count} de plus.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: another status</source>
        <translation>{state} : autre statut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: asylee</source>
        <translation>{state} : bénéficiaire de l’asile</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: citizen</source>
        <translation>{state} : citoyen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: conditional permanent resident</source>
        <translation>{state} : résident permanent sous condition</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: national, not citizen</source>
        <translation>{state} : ressortissant, non citoyen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: permanent resident</source>
        <translation>{state} : résident permanent</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: refugee</source>
        <translation>{state} : réfugié</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clean, aimed at the mat, nothing else in the picture.</source>
        <translation>Propre, dirigée vers le tapis, rien d’autre dans l’image.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Compare with a clock that you trust; a minute is too much.</source>
        <translation>Comparez avec une horloge sûre ; une minute, c’est trop.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Document reader</source>
        <translation>Lecteur de documents</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Due since {day}</source>
        <translation>Dû depuis le {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Housing and cables</source>
        <translation>Boîtier et câbles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Keyboard reader</source>
        <translation>Lecteur clavier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Name no person in it.</source>
        <translation>Ne nommez personne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Never inspected</source>
        <translation>Jamais inspecté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Next on {day}</source>
        <translation>Prochaine le {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>No receipt printer is set up; receipts go to this desktop’s printers. To set one up, start the program with KIOSK_RECEIPTS.</source>
        <translation>Aucune imprimante de reçus ; ils vont aux imprimantes de ce poste. Pour en avoir une, lancez le programme avec KIOSK_RECEIPTS.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order: somebody must come</source>
        <translation>Pas en ordre : quelqu’un doit venir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection</source>
        <translation>Noter l’inspection</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection: {part}</source>
        <translation>Noter l’inspection : {part}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Nothing added, no part loose, no lens or overlay that is not ours.</source>
        <translation>Rien d’ajouté, aucune pièce lâche, ni lentille ni cache qui ne soient à nous.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print a test slip</source>
        <translation>Imprimer un ticket d’essai</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print the test slip below; scan its code.</source>
        <translation>Imprimez le ticket d’essai ci-dessous et scannez son code.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Receipt printer</source>
        <translation>Imprimante de reçus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say it in fewer words.</source>
        <translation>Dites-le en moins de mots.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say whether it is in order.</source>
        <translation>Dites si c’est en ordre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Swipe a specimen in the test below.</source>
        <translation>Passez un spécimen dans l’essai ci-dessous.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>The test slip shows accented letters, two scripts and a code.</source>
        <translation>Le ticket d’essai montre des lettres accentuées, deux écritures et un code.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What this machine works with</source>
        <translation>Avec quoi cette machine travaille</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What you found</source>
        <translation>Ce que vous avez trouvé</translation>
    </message>
</context>
<context>
    <name>directives</name>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Approved by two officers</source>
        <translation>Approuvée par deux responsables</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Authenticated</source>
        <translation>Authentifiée</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Back-dated: it claims force {hours} h {minutes} min before anybody can enforce it ({instant} UTC). The gap stays in the record.</source>
        <translation>Antidatée : elle prétend être en vigueur {hours} h {minutes} min avant que quiconque puisse l’appliquer ({instant} UTC). L’écart reste au dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Binds</source>
        <translation>S’impose</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Published to gateways</source>
        <translation>Publiée aux passerelles</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Staged</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>publication {number}</source>
        <translation>publication {number}</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>reading {reading}</source>
        <translation>lecture {reading}</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>A letter has come. The panel beside the pages leads you on.</source>
        <translation>Une lettre est arrivée. Le panneau à côté des pages vous guide.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>A letter has come; it is staged as {id}. Open it under Directives and authenticate it: call back on the number in your own directory, never on one from the letter, say whom you spoke to, and attach the letter.</source>
        <translation>Une lettre est arrivée ; elle est préparée sous {id}. Ouvrez-la dans Directives et authentifiez-la : rappelez le numéro de votre propre annuaire, jamais celui de la lettre, dites à qui vous avez parlé et joignez la lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Another reading than counsel’s was put into force.</source>
        <translation>Une autre lecture que celle du conseil a été mise en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Ask the gateway</source>
        <translation>Interroger la passerelle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Check the number</source>
        <translation>Vérifier le nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Counsel asks for reading {reading}: “{title}”. Choose it, and read whom it blocks, whom it holds, and who notices nothing.</source>
        <translation>Le conseil demande la lecture {reading} : « {title} ». Choisissez-la et lisez qui elle bloque, qui elle met en attente, et qui ne remarque rien.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Does it hit whom it names?</source>
        <translation>Touche-t-elle ceux qu’elle vise ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Drag it into the dialog, or choose it there by its path.</source>
        <translation>Glissez-la dans la boîte de dialogue, ou choisissez-la par son chemin.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Drill: 12 June</source>
        <translation>Exercice : 12 juin</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Drill: what comes next</source>
        <translation>Exercice : la suite</translation>
    </message>
    <message>
        <location filename="kiosk/app/drill.py"/>
        <source>Drill: {title}</source>
        <translation>Exercice : {title}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Everything is true: the pages, the two officers, the publication and the gateway that is asked at the end. When the drill is over, its directive is lifted.</source>
        <translation>Tout est réel : les pages, les deux responsables, la publication et la passerelle interrogée à la fin. Une fois l’exercice fini, sa directive est levée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>First have the page show them.</source>
        <translation>Faites d’abord afficher ces personnes par la page.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Gateways follow within seconds. Before you ask one: tick everybody whom it will refuse fable-5. Held is refused too.</source>
        <translation>Les passerelles suivent en quelques secondes. Avant d’en interroger une, cochez tous ceux à qui elle refusera fable-5. En attente, c’est aussi refusé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Held</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>How many people differ?</source>
        <translation>Combien de personnes diffèrent ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Is the letter real?</source>
        <translation>La lettre est-elle authentique ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Leave the drill</source>
        <translation>Quitter l’exercice</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/letter.py"/>
        <source>Made up for a drill. No authority wrote this letter.</source>
        <translation>Inventée pour un exercice. Aucune autorité n’a écrit cette lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Not as decided</source>
        <translation>Pas comme décidé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>On Friday 12 June 2026 a letter told a laboratory to keep foreign persons away from two models. It could not tell who they were, and switched both off for everybody. Here the same letter arrives, and you enforce it on the people whom it names, in less than five minutes.</source>
        <translation>Le vendredi 12 juin 2026, une lettre a dit à un laboratoire d’écarter les étrangers de deux modèles. Il ne savait pas qui ils étaient et a coupé les deux pour tous. Ici arrive la même lettre, et vous l’appliquez à ceux qu’elle vise, en moins de cinq minutes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Passed over: it came into force before this was read.</source>
        <translation>Passé : elle est entrée en vigueur avant que ceci soit lu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Put it into force, as two</source>
        <translation>La mettre en vigueur, à deux</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Run the drill again</source>
        <translation>Refaire l’exercice</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Signs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Start the drill</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>That was refused. The dialog says why; try again.</source>
        <translation>C’est refusé. La boîte de dialogue dit pourquoi ; réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The gateway refused others than those you ticked.</source>
        <translation>La passerelle a refusé d’autres personnes que celles cochées.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>The gateway waits for the publication</source>
        <translation>La passerelle attend la publication</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The page says another number. It counts people, not people and models.</source>
        <translation>La page dit un autre nombre. Elle compte des personnes, pas des personnes et des modèles.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The text can be read in two ways. Ask on whom the readings differ, and read who they are and why.</source>
        <translation>Le texte peut se lire de deux façons. Demandez sur qui les lectures diffèrent, et lisez qui et pourquoi.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Type the number that the page shows.</source>
        <translation>Saisissez le nombre que montre la page.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>What the gateway said about fable-5</source>
        <translation>Ce que la passerelle a dit de fable-5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>What would it do?</source>
        <translation>Que ferait-elle ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>What you will do</source>
        <translation>Ce que vous ferez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>Sur qui les lectures diffèrent-elles ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>With reading {reading} chosen, put the directive into force. The second officer types the number of people blocked and signs in afresh; here you play both.</source>
        <translation>La lecture {reading} choisie, mettez la directive en vigueur. Le second responsable saisit le nombre de bloqués et se connecte à nouveau ; ici, vous jouez les deux.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (only said)</source>
        <translation>{fact} (dit seulement)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (shown)</source>
        <translation>{fact} (montré)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted. Not everybody as decided: look below.</source>
        <translation>{refused} refusés, {admitted} admis. Pas tous comme décidé : voyez plus bas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted: exactly as decided, and nobody else.</source>
        <translation>{refused} refusés, {admitted} admis : exactement comme décidé, et personne d’autre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{right} of {all} steps right at first try</source>
        <translation>{right} étapes sur {all} réussies du premier coup</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>{time} since the letter</source>
        <translation>{time} depuis la lettre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, less than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>{whole} en tout, moins de cinq minutes. De la lettre au refus à la passerelle : {enforced}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, more than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>{whole} en tout, plus de cinq minutes. De la lettre au refus à la passerelle : {enforced}.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Appeals</source>
        <translation>Recours</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Directives</source>
        <translation>Directives</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Flags</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Kill switch</source>
        <translation>Arrêt total</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Records</source>
        <translation>Archives</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Roster</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Screening</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Today</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Any way is fine. Without a code or badge you register all the same, and staff find you by your name.</source>
        <translation>Toutes les façons conviennent. Sans code ni badge, vous vous inscrivez quand même, et le personnel vous trouve par votre nom.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you a permanent resident of any country?</source>
        <translation>Êtes-vous résident permanent d’un pays ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you any of these in the United States?</source>
        <translation>Êtes-vous dans l’un de ces cas aux États-Unis ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Birth certificate, with an identity card that has a photo</source>
        <translation>Acte de naissance, avec une pièce d’identité avec photo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Naturalization</source>
        <translation>Certificat de naturalisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Non-Citizen Nationality</source>
        <translation>Certificat de ressortissant non citoyen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of citizenship</source>
        <translation>Certificat de citoyenneté</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Choose the one that holds today. If several hold, choose the first.</source>
        <translation>Choisissez ce qui vaut aujourd’hui. S’il y en a plusieurs, prenez le premier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Citizen of the United States</source>
        <translation>Citoyen des États-Unis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Consular Report of Birth Abroad</source>
        <translation>Rapport consulaire de naissance à l’étranger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue to sign</source>
        <translation>Continuer pour signer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Did you hold another citizenship in the past?</source>
        <translation>Aviez-vous une autre citoyenneté par le passé ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Done. Keep this code</source>
        <translation>C’est fait. Gardez ce code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>E-mail address, if you like</source>
        <translation>Adresse e-mail, si vous voulez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your invitation code</source>
        <translation>Saisissez votre code d’invitation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your personnel number</source>
        <translation>Saisissez votre matricule</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Every document of this list is as good as any other. The choice is yours.</source>
        <translation>Chaque document de cette liste vaut autant qu’un autre. Le choix est à vous.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Finish and erase</source>
        <translation>Terminer et effacer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 that shows asylum granted</source>
        <translation>Formulaire I-94 indiquant l’asile accordé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a refugee admission stamp</source>
        <translation>Formulaire I-94 avec tampon d’admission de réfugié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a temporary I-551 stamp and photo</source>
        <translation>Formulaire I-94 avec tampon I-551 temporaire et photo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>Un reflet cache les lignes du bas. Inclinez le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>Bien. Gardez-le là.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Hold the document into the frame.</source>
        <translation>Tenez le document dans le cadre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>How do we know about you?</source>
        <translation>Comment vous connaissons-nous ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have a staff badge</source>
        <translation>J’ai un badge du personnel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have an invitation code</source>
        <translation>J’ai un code d’invitation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have none of these</source>
        <translation>Je n’en ai aucun</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Is everything right?</source>
        <translation>Tout est-il juste ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>Il fait trop sombre. Éclairez davantage.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Lay the document flat and fill the frame. The picture is taken by itself as soon as the lines are read, or when you touch “Take the picture”.</source>
        <translation>Posez le document à plat et remplissez le cadre. La photo se prend seule dès que les lignes sont lues, ou quand vous touchez « Prendre la photo ».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>My employer has announced me</source>
        <translation>Mon employeur m’a annoncé</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National identity card</source>
        <translation>Carte nationale d’identité</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National, but not a citizen, of the United States</source>
        <translation>Ressortissant, mais non citoyen, des États-Unis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Nationality in the document</source>
        <translation>Nationalité sur le document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only a citizenship that you gave up or lost.</source>
        <translation>Seulement une citoyenneté abandonnée ou perdue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only where you may stay without end. A visa or a permit for some years does not count.</source>
        <translation>Seulement là où vous pouvez rester sans limite. Un visa ou un permis de quelques années ne compte pas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport card</source>
        <translation>Carte passeport</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent Resident Card (green card, I-551)</source>
        <translation>Carte de résident permanent (carte verte, I-551)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent resident (green card), also conditional</source>
        <translation>Résident permanent (carte verte), aussi sous condition</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Person granted asylum in the United States</source>
        <translation>Personne ayant obtenu l’asile aux États-Unis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Photograph the code or write it down. It works once, at any desk.</source>
        <translation>Photographiez le code ou notez-le. Il sert une fois, à tout guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Re-entry permit (I-327)</source>
        <translation>Permis de rentrée (I-327)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read and sign</source>
        <translation>Lire et signer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read the text, then sign with finger, pen or mouse. If you cannot sign, touch “I cannot sign”.</source>
        <translation>Lisez le texte, puis signez au doigt, au stylet ou à la souris. Si vous ne pouvez pas, touchez « Je ne peux pas signer ».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read this, then continue. If you stop here, nothing is kept.</source>
        <translation>Lisez ceci, puis continuez. Si vous arrêtez ici, rien n’est gardé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee admitted to the United States</source>
        <translation>Réfugié admis aux États-Unis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee travel document</source>
        <translation>Titre de voyage pour réfugié</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Register yourself here</source>
        <translation>Inscrivez-vous ici</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Scan your badge, or type its number</source>
        <translation>Scannez votre badge ou saisissez son numéro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Show your document</source>
        <translation>Montrez votre document</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Sign and send to the desk</source>
        <translation>Signer et envoyer au guichet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Surname, or your only name</source>
        <translation>Nom de famille, ou votre seul nom</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The address that your employer gave us, mostly the one at work.</source>
        <translation>L’adresse que votre employeur nous a donnée, le plus souvent celle du travail.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The answer decides which of our questions you are spared. Nobody sees it here but you; staff check it against the document you choose.</source>
        <translation>La réponse décide des questions qui vous sont épargnées. Ici, vous seul la voyez ; le personnel la compare au document que vous choisissez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>Le document dépasse. Reculez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>Les lignes sont trop petites. Rapprochez le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>Les lignes penchent. Redressez le document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>L’image est floue. Tenez le document immobile.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is taken.</source>
        <translation>La photo est prise.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The year is enough. If you do not know it, leave the field empty.</source>
        <translation>L’année suffit. Si vous ne la savez pas, laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch your language to begin. Registering takes about five minutes.</source>
        <translation>Touchez votre langue pour commencer. L’inscription prend environ cinq minutes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch “Change” where something is wrong. What the document says stays beside your correction, and staff compare both.</source>
        <translation>Touchez « Modifier » là où quelque chose est faux. Ce que dit le document reste à côté de votre correction, et le personnel compare les deux.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Travel document for stateless persons</source>
        <translation>Titre de voyage pour apatrides</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Type the first letters of the country, then touch its name. Add each citizenship that you hold today.</source>
        <translation>Saisissez les premières lettres du pays, puis touchez son nom. Ajoutez chaque citoyenneté que vous avez aujourd’hui.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Use this picture</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>We write to it only when your case is decided.</source>
        <translation>Nous n’y écrivons que lorsque votre dossier est décidé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which citizenships do you hold?</source>
        <translation>Quelles citoyennetés avez-vous ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which document do you want to show?</source>
        <translation>Quel document voulez-vous montrer ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which of these are you?</source>
        <translation>Lequel est votre cas ?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as it should be. What the document says is kept beside it.</source>
        <translation>Écrivez-le comme il doit être. Ce que dit le document est gardé à côté.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as you write it yourself, with its accents.</source>
        <translation>Écrivez-le comme vous l’écrivez, avec ses accents.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD.</source>
        <translation>Année, mois, jour : AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD. The year alone is enough.</source>
        <translation>Année, mois, jour : AAAA-MM-JJ. L’année seule suffit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>You find the code in your invitation. Dashes and capitals do not matter.</source>
        <translation>Le code est dans votre invitation. Tirets et majuscules n’importent pas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>{document}: {country}</source>
        <translation>{document} : {country}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>A and seven digits</source>
        <translation>A et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>A case of the queue does not have the form that this version writes.</source>
        <translation>Un dossier de la file n’a pas la forme qu’écrit cette version.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed bolder or finer than its neighbours. Compare it with the document.</source>
        <translation>Un caractère des lignes est plus gras ou plus fin que ses voisins. Comparez-le au document.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed unlike the others of its kind. Compare it with the document.</source>
        <translation>Un caractère des lignes est imprimé autrement que ses pareils. Comparez-le au document.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines stands higher, lower or further off than its neighbours. Compare it with the document.</source>
        <translation>Un caractère des lignes est plus haut, plus bas ou plus loin que ses voisins. Comparez-le au document.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>A check digit covers a character that no machine-readable zone has.</source>
        <translation>Un chiffre de contrôle couvre un caractère qu’aucune zone de lecture automatique n’a.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A check stayed open, so the document does not raise the level of proof.</source>
        <translation>Une vérification est restée ouverte ; le document n’élève donc pas le niveau de preuve.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have five levels.</source>
        <translation>Les faits d’une cohorte ont cinq niveaux.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have no end.</source>
        <translation>Les faits d’une cohorte n’ont pas de fin.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>A condition compares with an empty name.</source>
        <translation>Une condition compare avec un nom vide.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>A confirmed match in screening blocks {model}.</source>
        <translation>Une correspondance confirmée au filtrage bloque {model}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>A country group names a country twice.</source>
        <translation>Un groupe de pays nomme un pays deux fois.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A date in the statement lies before birth, in the future, or in the wrong order. Ask again and correct it.</source>
        <translation>Une date de l’attestation est avant la naissance, dans le futur ou dans le mauvais ordre. Redemandez et corrigez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>A directive with this id is in the store already.</source>
        <translation>Une directive avec cet id. est déjà dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>A document number of more than nine characters cannot hold a space.</source>
        <translation>Un numéro de document de plus de neuf caractères ne peut contenir d’espace.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A fallback is not among the other models.</source>
        <translation>Un modèle de repli n’est pas parmi les autres modèles.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A fallback is not one of the other models.</source>
        <translation>Un modèle de repli n’est pas l’un des autres modèles.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>A file could not be read or written: {strerror}.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit : {strerror}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>A filter has a name of up to {longest_name} characters.</source>
        <translation>Un filtre a un nom d’au plus {longest_name} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>A key of the log is of another kind.</source>
        <translation>Une clé du journal est d’une autre sorte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/publication.py"/>
        <source>A key that signs tokens is not on the curve P-256.</source>
        <translation>Une clé qui signe des jetons n’est pas sur la courbe P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>A legal hold keeps this case.</source>
        <translation>Une conservation légale garde ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>A legal hold keeps this record until it is released.</source>
        <translation>Une conservation légale garde ce dossier jusqu’à sa levée.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>A legal hold was changed past the program.</source>
        <translation>Une conservation légale a été modifiée en dehors du programme.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>A list needs a name of at most 80 characters.</source>
        <translation>Une liste a besoin d’un nom de 80 caractères au plus.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>A list of names in the store is not one.</source>
        <translation>Une liste de noms de la base n’en est pas une.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone has at most three lines, this text has {len}.</source>
        <translation>Une zone de lecture automatique a trois lignes au plus, ce texte en a {len}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone holds only the letters A to Z, digits and the filler &lt;.</source>
        <translation>Une zone de lecture automatique ne contient que les lettres A à Z, les chiffres et le signe &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A model has a name that tokens cannot carry.</source>
        <translation>Un modèle a un nom que les jetons ne peuvent porter.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A name of a model has small letters, digits, points and dashes.</source>
        <translation>Un nom de modèle a des minuscules, chiffres, points et tirets.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A name stands for two models.</source>
        <translation>Un nom désigne deux modèles.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>A new key is published already and does not sign yet.</source>
        <translation>Une nouvelle clé est déjà publiée et ne signe pas encore.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/place_page.py"/>
        <source>A page of the status lists has not the length of one.</source>
        <translation>Une page des listes d’état n’a pas la longueur voulue.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A page of the status lists is damaged.</source>
        <translation>Une page des listes d’état est abîmée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A petition is against a directive.</source>
        <translation>Une requête vise une directive.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>A record of redemption is not what its seal says.</source>
        <translation>Un enregistrement d’échange ne correspond pas à son sceau.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>A record of screening in the store is damaged.</source>
        <translation>Un enregistrement du filtrage dans la base est abîmé.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/records.py"/>
        <source>A record of the store does not have the form that this version writes.</source>
        <translation>Un enregistrement de la base n’a pas la forme qu’écrit cette version.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A relief ends within ninety days, and not in the past.</source>
        <translation>Une mesure provisoire prend fin sous quatre-vingt-dix jours, et pas dans le passé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>A revoked token stays revoked.</source>
        <translation>Un jeton révoqué reste révoqué.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be put back into its folder.</source>
        <translation>Une numérisation n’a pas pu être remise dans son dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be removed from its folder and lies there still.</source>
        <translation>Une numérisation n’a pas pu être supprimée de son dossier et y est encore.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be taken from the folder.</source>
        <translation>Une numérisation n’a pas pu être prise dans le dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan is larger than {value} megabytes.</source>
        <translation>Une numérisation dépasse {value} mégaoctets.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealed record does not open: it was changed, or its key is another.</source>
        <translation>Un enregistrement scellé ne s’ouvre pas : il a été modifié, ou sa clé est une autre.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealing key has 32 bytes.</source>
        <translation>Une clé de scellement a 32 octets.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>A service of this name is registered already.</source>
        <translation>Un service de ce nom est déjà enregistré.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A stated country is not in the list. Choose it from there.</source>
        <translation>Un pays déclaré n’est pas dans la liste. Choisissez-le là.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station must tell where and when a desk is staffed.</source>
        <translation>Une station doit dire où et quand un guichet est tenu.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station's file is good for between one day and half a year.</source>
        <translation>Le fichier d’une station vaut d’un jour à six mois.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A status of a shard does not fit into two bits.</source>
        <translation>Un état d’un fragment ne tient pas sur deux bits.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>A store is being moved into this database and is not whole yet.</source>
        <translation>Une base est en cours de déplacement vers cette base de données et n’est pas encore complète.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>A store is moved to PostgreSQL only.</source>
        <translation>Une base ne se déplace que vers PostgreSQL.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>A temporary relief ends within a week.</source>
        <translation>Une mesure provisoire prend fin d’ici une semaine.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>A token belongs to a cohort that is not in the store.</source>
        <translation>Un jeton appartient à une cohorte qui n’est pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A token belongs to a cohort that nobody decided about.</source>
        <translation>Un jeton appartient à une cohorte dont nul n’a décidé.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token in the store has a state that does not exist.</source>
        <translation>Un jeton de la base a un état qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A token lives from a quarter of an hour to seven days.</source>
        <translation>Un jeton vit d’un quart d’heure à sept jours.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token that has not expired holds this place in the status lists.</source>
        <translation>Un jeton qui n’a pas expiré tient cette place dans les listes d’état.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/places.py"/>
        <source>A token's place in the status lists is not where the store says.</source>
        <translation>La place d’un jeton dans les listes d’état n’est pas celle que dit la base.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>A word for “specimen” stands in the place of the name. Ask for the person’s own document.</source>
        <translation>Un mot pour « spécimen » est à la place du nom. Demandez le document de la personne elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Add another one first.</source>
        <translation>Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Add at least one citizenship, residence or status.</source>
        <translation>Ajoutez au moins une citoyenneté, résidence ou statut.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Add at least one model that gateways serve.</source>
        <translation>Ajoutez au moins un modèle que servent les passerelles.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Add the file of the group, or name another.</source>
        <translation>Ajoutez le fichier du groupe, ou nommez-en un autre.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>All ports from {start} to {value} are in use.</source>
        <translation>Tous les ports de {start} à {value} sont occupés.</translation>
    </message>
    <message>
        <location filename="kiosk/app/console_adapter.py"/>
        <source>All {size} entries are as they were written, under {checkpoints} signed checkpoints, and every token is in its logged state.</source>
        <translation>Les {size} entrées sont telles qu’écrites, sous {checkpoints} points de contrôle signés, et chaque jeton est dans l’état que dit le journal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>An account for an admin or a compliance officer is opened by two admins.</source>
        <translation>Le compte d’un administrateur ou responsable de la conformité est ouvert par deux administrateurs.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is due within a week.</source>
        <translation>Un recours arrive à échéance d’ici une semaine.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is overdue.</source>
        <translation>Un recours est en retard.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>An invitation is good for between one hour and ninety days.</source>
        <translation>Une invitation vaut entre une heure et quatre-vingt-dix jours.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Another key has signed this station's file.</source>
        <translation>Une autre clé a signé le fichier de cette station.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Another process publishes this store already, here or on another machine.</source>
        <translation>Un autre processus publie déjà cette base, ici ou sur une autre machine.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Another process publishes this store already.</source>
        <translation>Un autre processus publie déjà cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Another program uses the document reader.</source>
        <translation>Un autre programme utilise le lecteur de documents.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Another submission has this file's number.</source>
        <translation>Un autre envoi a le numéro de ce fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>As it was read, surely, a check digit disagreed; it agrees since a character was changed by hand. Compare that character once more.</source>
        <translation>Tel que lu avec certitude, un chiffre de contrôle ne concordait pas ; il concorde depuis qu’un caractère a été changé à la main. Comparez encore ce caractère.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask a colleague whose role does.</source>
        <translation>Demandez à une personne dont le rôle le permet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>Ask a compliance officer whether the restriction can be lifted.</source>
        <translation>Demandez à un responsable de la conformité si elle peut être levée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask a second officer to sign in.</source>
        <translation>Demandez à un second responsable de se connecter.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <location filename="kiosk/services/publication.py"/>
        <source>Ask an admin to make a new signing key.</source>
        <translation>Demandez à un administrateur de créer une nouvelle clé de signature.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask an admin; the reason stands beside the token.</source>
        <translation>Demandez à un administrateur ; la raison figure à côté du jeton.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask another officer to answer it.</source>
        <translation>Demandez à un autre responsable de répondre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Ask another officer to do it.</source>
        <translation>Demandez à un autre responsable de le faire.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask another officer.</source>
        <translation>Demandez à un autre responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <location filename="kiosk/services/service_tokens.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask another operator to do it.</source>
        <translation>Demandez à un autre opérateur de le faire.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Ask another operator to take this case.</source>
        <translation>Demandez à un autre opérateur de prendre ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>Ask at the desk for another.</source>
        <translation>Demandez-en un autre au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or compliance.</source>
        <translation>Demandez à une personne ayant le rôle Administrateur ou Responsable de la conformité.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or staff.</source>
        <translation>Demandez à une personne ayant le rôle Administrateur ou Personnel.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, auditor or compliance.</source>
        <translation>Demandez à une personne ayant le rôle Administrateur, Auditeur ou Responsable de la conformité.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, compliance or staff.</source>
        <translation>Demandez à une personne ayant le rôle Administrateur, Responsable de la conformité ou Personnel.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin.</source>
        <translation>Demandez à une personne ayant le rôle Administrateur.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Ask the applicant in which language they read, and choose it.</source>
        <translation>Demandez au demandeur dans quelle langue il lit, et choisissez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ask the authority again, and stage the directive anew.</source>
        <translation>Demandez à nouveau à l’autorité, et préparez à nouveau la directive.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Ask the desk to export it again.</source>
        <translation>Demandez au guichet de l’exporter à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Ask the process that signs; this one never opens them.</source>
        <translation>Adressez-vous au processus qui signe ; le processus actuel ne les ouvre jamais.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask two other officers.</source>
        <translation>Demandez à deux autres responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Ask with isEmpty().</source>
        <translation>Demandez avec isEmpty().</translation>
    </message>
    <message>
        <location filename="kiosk/reading/fusing.py"/>
        <source>At least one look is needed.</source>
        <translation>Il faut au moins un regard.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Attach the letter as it was received.</source>
        <translation>Joignez la lettre telle que reçue.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date as typed</source>
        <translation>Naissance telle que saisie</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date is a date</source>
        <translation>La naissance est une date</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same e-mail address.</source>
        <translation>Les deux administrateurs ont la même adresse e-mail.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name to sign in with.</source>
        <translation>Les deux administrateurs ont le même nom de connexion.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name.</source>
        <translation>Les deux administrateurs ont le même nom.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Change something, or leave it as it is.</source>
        <translation>Changez quelque chose, ou laissez tel quel.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check KIOSK_HOME, or open the kiosk to set one up.</source>
        <translation>Vérifiez KIOSK_HOME, ou ouvrez la borne pour en installer une.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the birth date</source>
        <translation>Chiffre de contrôle de la naissance</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the expiry</source>
        <translation>Chiffre de contrôle de l’expiration</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the number</source>
        <translation>Chiffre de contrôle du numéro</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the optional data</source>
        <translation>Chiffre de contrôle des données optionnelles</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Check it letter by letter; a code is good once, and for a time. The desk can give another.</source>
        <translation>Vérifiez-le lettre par lettre ; un code sert une seule fois, et pour un temps. Le guichet peut en donner un autre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <source>Check it letter by letter; a code is good once.</source>
        <translation>Vérifiez-le lettre par lettre ; un code sert une fois.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Check its cable; it is heard again as soon as it is plugged in.</source>
        <translation>Vérifiez le câble ; il est réentendu dès qu’il est branché.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Check its paper, its cover and its cable, then print again.</source>
        <translation>Vérifiez le papier, le capot et le câble, puis réimprimez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Check its path and its rights.</source>
        <translation>Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Check its path and rights.</source>
        <translation>Vérifiez son chemin et ses droits.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>Check its path and rights; the station is in the list and can be exported again.</source>
        <translation>Vérifiez son chemin et ses droits ; la station est dans la liste et peut être exportée à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Check that it is a folder, and that this account may read and write there.</source>
        <translation>Vérifiez que c’est un dossier, et que ce compte peut y lire et y écrire.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that it is still there, then open it again.</source>
        <translation>Vérifiez qu’il est toujours là, puis rouvrez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Check that it is the right file, and fetch it again.</source>
        <translation>Vérifiez que c’est le bon fichier, et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Check that it is there and may be read.</source>
        <translation>Vérifiez qu’il est là et qu’il peut être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that it is there and that this program may read it.</source>
        <translation>Vérifiez qu’il est là et que ce programme peut le lire.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Check that it is there, has room, and may be written to, then try again.</source>
        <translation>Vérifiez qu’il est là, a de la place et accepte l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check that its disk or its database server is there, then try again.</source>
        <translation>Vérifiez que son disque ou son serveur de base de données est là, puis réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Check that the disk has room, and try again.</source>
        <translation>Vérifiez que le disque a de la place, et réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Check that the disk has space and that the folder may be written.</source>
        <translation>Vérifiez que le disque a de la place et que le dossier accepte l’écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there and that you may read the file.</source>
        <translation>Vérifiez que le disque est là et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there, has room, and may be written to.</source>
        <translation>Vérifiez que le disque est là, a de la place et accepte l’écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check that the folder is there, has room, and may be written to.</source>
        <translation>Vérifiez que le dossier est là, a de la place et accepte l’écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Check that the folder of the store is there and may be written to.</source>
        <translation>Vérifiez que le dossier de la base existe et accepte l’écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Check that the folder of the store may be written to.</source>
        <translation>Vérifiez que le dossier de la base accepte l’écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that the place is there, has room, and may be written to.</source>
        <translation>Vérifiez que le lieu existe, a de la place et accepte l’écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that this program may write there, and scan the document again.</source>
        <translation>Vérifiez que ce programme peut y écrire, et numérisez à nouveau le document.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Check that you may read it, then try again.</source>
        <translation>Vérifiez que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Check the disk and its rights, then again; nothing was restored.</source>
        <translation>Vérifiez le disque et ses droits, puis recommencez ; rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the id in its supersedes, or stage the other first.</source>
        <translation>Vérifiez l’id. dans supersedes, ou préparez d’abord l’autre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the letter with the authority, then authenticate it.</source>
        <translation>Vérifiez la lettre auprès de l’autorité, puis authentifiez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check the rights of its folder, and that the disk is not write-protected.</source>
        <translation>Vérifiez les droits de son dossier, et que le disque n’est pas protégé en écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>Check the store with kiosk audit verify, and restore a backup.</source>
        <translation>Vérifiez la base avec kiosk audit verify, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>Check the store with kiosk audit verify.</source>
        <translation>Vérifiez la base avec kiosk audit verify.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Choose a folder or stick.</source>
        <translation>Choisissez un dossier ou une clé USB.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Choose a folder that has room and is yours.</source>
        <translation>Choisissez un dossier à vous, où il y a de la place.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose a longer one.</source>
        <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a longer one; four or five random words are good.</source>
        <translation>Choisissez-en une plus longue ; quatre ou cinq mots au hasard conviennent.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a passphrase instead, or start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>Choisissez plutôt une phrase secrète, ou lancez un trousseau comme GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose a person, an organisation, a directive, or a time of issue.</source>
        <translation>Choisissez une personne, une organisation, une directive ou un moment d’émission.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>Choose a picture, a folder of pictures or a video (MP4, WebM, MKV, AVI).</source>
        <translation>Choisissez une image, un dossier d’images ou une vidéo (MP4, WebM, MKV, AVI).</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose a time between these.</source>
        <translation>Choisissez une durée entre les deux.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Choose a time in between; it can be exported again.</source>
        <translation>Choisissez une durée entre les deux ; il peut être exporté à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose an end in that time.</source>
        <translation>Choisissez une fin dans ce délai.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Choose another name, or end it first.</source>
        <translation>Choisissez un autre nom, ou terminez-le d’abord.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Choisissez un autre nom ; rien n’est écrasé.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation>Choisissez un autre port ou arrêtez le programme qui l’utilise.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose another, or import again.</source>
        <translation>Choisissez-en une autre, ou réimportez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Choose at least one model.</source>
        <translation>Choisissez au moins un modèle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose at least one token.</source>
        <translation>Choisissez au moins un jeton.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose fewer, or revoke in bulk with a second officer.</source>
        <translation>Choisissez-en moins, ou révoquez en masse avec un second responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Choose from its own models.</source>
        <translation>Choisissez parmi les modèles qu’elle nomme.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose from the models served.</source>
        <translation>Choisissez parmi les modèles servis.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Choose from the models that there are, or all of them.</source>
        <translation>Choisissez parmi les modèles existants, ou tous.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose from the models.</source>
        <translation>Choisissez parmi les modèles.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose in between.</source>
        <translation>Choisissez entre les deux.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose names of its own.</source>
        <translation>Choisissez des noms qui ne soient qu’à lui.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose no reading.</source>
        <translation>Ne choisissez aucune lecture.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose none for it.</source>
        <translation>N’en choisissez aucune pour elle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/storage/accounts.py"/>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Choose one from {least} to {most}.</source>
        <translation>Choisissez-en un de {least} à {most}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose one of its own: the station wipes whatever comes into it.</source>
        <translation>Choisissez un dossier réservé : la station efface tout ce qui y arrive.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of its readings before it is approved.</source>
        <translation>Choisissez une de ses lectures avant de l’approuver.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose one of its readings: {offered}.</source>
        <translation>Choisissez une de ses lectures : {offered}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose one of the models served.</source>
        <translation>Choisissez l’un des modèles servis.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Choose one of the reasons offered.</source>
        <translation>Choisissez une des raisons proposées.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of them by its id: {choices}.</source>
        <translation>Choisissez-en une par son id. : {choices}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>Choose one of {join}.</source>
        <translation>Choisissez parmi : {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose one that is in force.</source>
        <translation>Choisissez-en une qui est en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Choose one that two officers approved.</source>
        <translation>Choisissez-en une que deux responsables ont approuvée.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. The last line is for everybody who has none of these.</source>
        <translation>Choisissez-en un. La dernière ligne est pour qui n’en a aucun.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. You may also tell a person instead.</source>
        <translation>Choisissez-en un. Vous pouvez aussi le dire à une personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Choose others.</source>
        <translation>Choisissez-en d’autres.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>Choose somebody else.</source>
        <translation>Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>Choose the State.</source>
        <translation>Choisissez l’État.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the directive, or the person.</source>
        <translation>Choisissez la directive, ou la personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Choose the file that kiosk backup made.</source>
        <translation>Choisissez le fichier qu’a fait kiosk backup.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose the file with the people.</source>
        <translation>Choisissez le fichier avec les personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the models to open.</source>
        <translation>Choisissez les modèles à ouvrir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the right appeal.</source>
        <translation>Choisissez le bon recours.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Citizenship as claimed</source>
        <translation>Citoyenneté déclarée</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Claims and screening results cannot be changed here.</source>
        <translation>Les déclarations et les résultats du filtrage ne se changent pas ici.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Close another VNC server and start the kiosk again.</source>
        <translation>Fermez un autre serveur VNC et relancez la borne.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close it; the reader then comes back.</source>
        <translation>Fermez-le ; le lecteur revient alors.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close other programs that use the reader; on Linux join the group “dialout”.</source>
        <translation>Fermez les autres programmes qui utilisent le lecteur ; sous Linux, rejoignez le groupe « dialout ».</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Close the other programs that use this store, or the kiosk, which overwrites it.</source>
        <translation>Fermez les autres programmes qui utilisent cette base, ou la borne, qui l’écrase.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare 1 character with the document.</source>
        <translation>Comparez 1 caractère au document.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Compare a text with a text, and look into a set with contains.</source>
        <translation>Comparez un texte à un texte, et cherchez dans un ensemble avec contains.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Compare it letter by letter, or choose “I have none of these”.</source>
        <translation>Comparez lettre par lettre, ou choisissez « Je n’en ai aucun ».</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Compare it with the one that the desk showed, group by group.</source>
        <translation>Comparez-la, groupe par groupe, à celle que le guichet a affichée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Compare its fingerprint with the desk's before it is used.</source>
        <translation>Comparez son empreinte à celle du guichet avant de l’utiliser.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>Compare the printed page with the facts yourself.</source>
        <translation>Comparez vous-même la page imprimée aux données.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Compare the year.</source>
        <translation>Comparez l’année.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare {count} characters with the document.</source>
        <translation>Comparez {count} caractères au document.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Complete the first-run ceremony.</source>
        <translation>Terminez la cérémonie initiale.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Composite check digit</source>
        <translation>Chiffre de contrôle composite</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>Connect it again; the kiosk goes on by itself then.</source>
        <translation>Reconnectez-le ; le kiosque reprend alors de lui-même.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Copy it again from where it was made, or take a new picture.</source>
        <translation>Recopiez-le de là où il a été fait, ou prenez une nouvelle photo.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>Copy it again, or take a new picture.</source>
        <translation>Recopiez-le, ou prenez une nouvelle photo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Copy it with pg_dump --format=custom, keep the key file, and keep the log with kiosk backup --log-only.</source>
        <translation>Copiez-la avec pg_dump --format=custom, gardez le fichier de clé, et gardez le journal avec kiosk backup --log-only.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Copy the text of the letter here.</source>
        <translation>Copiez ici le texte de la lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Correct its brackets and numbers.</source>
        <translation>Corrigez ses crochets et ses nombres.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Correct the condition.</source>
        <translation>Corrigez la condition.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Correct the reading or the test people, and stage the directive anew.</source>
        <translation>Corrigez la lecture ou les personnes d’essai, et préparez à nouveau la directive.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/retention.py"/>
        <source>Count again.</source>
        <translation>Comptez à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Country of birth code</source>
        <translation>Code du pays de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Dahomey, now Benin</source>
        <translation>Dahomey, aujourd’hui Bénin</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Dates of the claim</source>
        <translation>Dates de la déclaration</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Day and month could be the other way round.</source>
        <translation>Jour et mois sont peut-être inversés.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Deactivate the account under Team first.</source>
        <translation>Désactivez d’abord le compte sous Équipe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Decide it alone, or ask for a second person.</source>
        <translation>Décidez-le seul, ou demandez une seconde personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Decide it, or put it back.</source>
        <translation>Décidez-le, ou remettez-le dans la file.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {code}, {name}?</source>
        <translation>Vouliez-vous dire {code}, {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {found}, {name}?</source>
        <translation>Vouliez-vous dire {found}, {name} ?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/file_faults.py"/>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Did you mean {found}?</source>
        <translation>Vouliez-vous dire {found} ?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Did you mean {prefix}{found}?</source>
        <translation>Vouliez-vous dire {prefix}{found} ?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {shown}:{found}?</source>
        <translation>Vouliez-vous dire {shown}:{found} ?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no readings.</source>
        <translation>La directive {id} n’a pas de lectures.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no such reading.</source>
        <translation>La directive {id} n’a pas cette lecture.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has several readings.</source>
        <translation>La directive {id} a plusieurs lectures.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} of {authority} supersedes directive {id_2} of {authority_2}.</source>
        <translation>La directive {id} de {authority} remplace la directive {id_2} de {authority_2}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} says that people keep access to {join} whom directive {id_2} may refuse. The stricter one is enforced until people decide.</source>
        <translation>La directive {id} dit que gardent l’accès à {join} des personnes que la directive {id_2} peut refuser. La plus stricte s’applique jusqu’à ce qu’on en décide.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>Directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>La directive {id}, lecture {reading_id}, bloque {blocks}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>Directives decided about this person, and what was decided must be kept until {ends}.</source>
        <translation>Des directives ont décidé de cette personne, et ce qui a été décidé doit être gardé jusqu’au {ends}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Directives that the log says were approved do not stand so in the store: {named}.</source>
        <translation>Des directives approuvées selon le journal ne le sont pas dans la base : {named}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Directives were approved after this backup, and it does not hold them: {join}.</source>
        <translation>Des directives ont été approuvées après cette sauvegarde, qui ne les contient pas : {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Do the same again: it takes those that are left.</source>
        <translation>Refaites la même chose : cela prend ceux qui restent.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Document code</source>
        <translation>Code du document</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Documents of this kind from {issuer} are numbered with {words}; this number is written otherwise. Compare it with the printed number. Emergency and diplomatic documents may differ.</source>
        <translation>Les documents de ce type ({issuer}) sont numérotés avec {words} ; ce numéro est écrit autrement. Comparez-le au numéro imprimé. Les documents d’urgence et diplomatiques peuvent différer.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Draw another place and issue the token again.</source>
        <translation>Tirez une autre place et émettez à nouveau le jeton.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Drop a picture or a PDF of the document.</source>
        <translation>Déposez une image ou un PDF du document.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Drop it, or the others.</source>
        <translation>Retirez-le, ou retirez les autres.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/groups.py"/>
        <source>Drop one of them.</source>
        <translation>Retirez-en un.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again.</source>
        <translation>Supprimez la base de données cible, recréez-la, puis refaites le déplacement.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again; this store is as it was.</source>
        <translation>Supprimez la base de données cible, recréez-la, puis refaites le déplacement ; cette base est restée telle quelle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>End it first; one holds at a time.</source>
        <translation>Mettez-y d’abord fin ; une seule vaut à la fois.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Enter it first, or choose “I have none of these”.</source>
        <translation>Saisissez-le d’abord, ou choisissez « Je n’en ai aucun ».</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>Enter it first, or step back.</source>
        <translation>Saisissez-le d’abord, ou revenez en arrière.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the date of birth. The year alone is enough.</source>
        <translation>Saisissez la date de naissance. L’année seule suffit.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the surname, or the whole name if there is only one.</source>
        <translation>Saisissez le nom de famille, ou le nom entier s’il n’y en a qu’un.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Expiry is a date</source>
        <translation>L’expiration est une date</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Export it again with the same version of this program.</source>
        <translation>Exportez-le à nouveau avec la même version de ce programme.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Export the station again; the registrant can come to the desk.</source>
        <translation>Exportez à nouveau la station ; la personne peut venir au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Fetch the file again, or save it as UTF-8.</source>
        <translation>Téléchargez à nouveau le fichier, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again.</source>
        <translation>Téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again; it may have been cut or changed by a spreadsheet.</source>
        <translation>Téléchargez à nouveau le fichier ; il a peut-être été coupé, ou changé par un tableur.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Fetch the file again; it may have been cut.</source>
        <translation>Téléchargez à nouveau le fichier ; il a peut-être été coupé.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_lost_token.py"/>
        <source>Find the person and choose the token that was lost.</source>
        <translation>Trouvez la personne et choisissez le jeton perdu.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Fine waves lie over the picture, as where a screen was photographed. Ask for the original and capture it again.</source>
        <translation>De fines ondes couvrent l’image, comme sur un écran photographié. Demandez l’original et reprenez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Free of charge</source>
        <translation>Numéro gratuit</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space on this machine, and check the rights of the program's folder.</source>
        <translation>Libérez de la place sur cette machine et vérifiez les droits du dossier du programme.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Free some space, then again; nothing was restored.</source>
        <translation>Libérez de l’espace, puis recommencez ; rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Free some space, then do it again.</source>
        <translation>Libérez de la place, puis refaites-le.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space, then press again. Everything is still on this screen.</source>
        <translation>Libérez de la place, puis appuyez de nouveau. Tout est encore sur cet écran.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Freeze it first.</source>
        <translation>Gelez-la d’abord.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Front and back belong to the same card.</source>
        <translation>Recto et verso appartiennent à la même carte.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>G or E and eight digits, or E, a letter and seven digits</source>
        <translation>G ou E et huit chiffres, ou E, une lettre et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Gateways have not been told yet of what changed last.</source>
        <translation>Les passerelles ne savent pas encore ce qui a changé en dernier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Give a name to sign in with and a role.</source>
        <translation>Donnez un nom de connexion et un rôle.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give a review that is later than in_force, or none.</source>
        <translation>Donnez un review postérieur à in_force, ou aucun.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Give an address postgresql://… as --to.</source>
        <translation>Donnez avec --to une adresse postgresql://…</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address without a slash at its end, such as https://id.example.org.</source>
        <translation>Donnez une adresse https sans barre finale, comme https://id.example.org.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address, or mailto: and an e-mail address.</source>
        <translation>Donnez une adresse https, ou mailto: et une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give an until that is later than in_force, or none.</source>
        <translation>Donnez un until postérieur à in_force, ou aucun.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason, or obtain the date of birth first.</source>
        <translation>Donnez une autre raison, ou obtenez d’abord la date de naissance.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason.</source>
        <translation>Donnez une autre raison.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Give each its own, or drop one.</source>
        <translation>Donnez à chaque entrée le sien, ou retirez-en une.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Give every directive an id of its own.</source>
        <translation>Donnez à chaque directive un id. à elle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give every model and alias its own name.</source>
        <translation>Donnez à chaque modèle et alias son propre nom.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Give it a short name.</source>
        <translation>Donnez-lui un nom court.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it a title.</source>
        <translation>Donnez un titre.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it an id, such as us-2026-06-12.</source>
        <translation>Donnez un id., comme us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give it, or the whole name of somebody who has one name only.</source>
        <translation>Donnez-le, ou le nom entier de qui n’en a qu’un.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give one that reaches the admin.</source>
        <translation>Donnez-en une qui joint l’administrateur.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the 32 characters that kiosk audit pack printed.</source>
        <translation>Donnez les 32 caractères que kiosk audit pack a affichés.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Give the day on which it was fetched.</source>
        <translation>Donnez le jour où elle a été téléchargée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the directive another id, or throw a kill switch.</source>
        <translation>Donnez à la directive un autre id., ou déclenchez un arrêt total.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the identifier that kiosk audit pack printed.</source>
        <translation>Donnez l’identifiant que kiosk audit pack a affiché.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Give the list's date as YYYY-MM-DD.</source>
        <translation>Donnez la date de la liste comme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Give the log of this store: kiosk backup --log-only writes it.</source>
        <translation>Donnez le journal de cette base : kiosk backup --log-only l’écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give the name that people know it by.</source>
        <translation>Donnez le nom sous lequel les gens le connaissent.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the new one an id of its own; an amendment supersedes what it amends.</source>
        <translation>Donnez à la nouvelle un id. à elle ; une modification remplace ce qu’elle modifie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Give the reference of the matter, and say why the record must stay.</source>
        <translation>Donnez la référence de l’affaire, et dites pourquoi le dossier doit rester.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Give the year, then the month, then the day.</source>
        <translation>Donnez l’année, puis le mois, puis le jour.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Give this account the right to write there, or set KIOSK_HOME to another folder.</source>
        <translation>Donnez à ce compte le droit d’y écrire, ou donnez à KIOSK_HOME un autre dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Give this account the right to write there; a publisher signs and counts.</source>
        <translation>Donnez à ce compte le droit d’y écrire ; qui publie signe et compte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give where a letter arrives.</source>
        <translation>Donnez où arrive une lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Go back and look for a field with unusual characters, or ask for a person.</source>
        <translation>Revenez chercher un champ aux caractères inhabituels, ou demandez une personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Go on when the database is back.</source>
        <translation>Continuez au retour de la base de données.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Go through it with the person, and note that they cannot sign.</source>
        <translation>Parcourez-la avec la personne, et notez qu’elle ne peut pas signer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk, or come back later.</source>
        <translation>Allez au guichet, ou revenez plus tard.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk; nothing was kept here.</source>
        <translation>Allez au guichet ; rien n’a été gardé ici.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Go to the open window, or close it and start again.</source>
        <translation>Allez à la fenêtre ouverte, ou fermez-la et recommencez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Have their files at hand, accept that they are lost, and lead them through approval again before you publish.</source>
        <translation>Ayez leurs fichiers sous la main, acceptez qu’elles soient perdues, et menez-les à nouveau à l’approbation avant de publier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>Have tokens and lists signed by the process that does.</source>
        <translation>Faites signer jetons et listes par le processus qui les ouvre.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Hold the document still, or open a picture of it.</source>
        <translation>Tenez le document immobile, ou ouvrez-en une image.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Hold the document still.</source>
        <translation>Tenez le document immobile.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Holograms and colours change when tilted; under UV light nothing glares.</source>
        <translation>Hologrammes et couleurs changent quand on incline ; sous UV rien n’éblouit.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>I read the observations; none contradicts what the person states.</source>
        <translation>J’ai lu les observations ; aucune ne contredit ce que la personne déclare.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ids that begin like this one belong to kill switches.</source>
        <translation>Les id. qui commencent comme celui-ci sont ceux des arrêts totaux.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import a newer file.</source>
        <translation>Importez un fichier plus récent.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Import its file first.</source>
        <translation>Importez d’abord son fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import the newest file of its publisher.</source>
        <translation>Importez le fichier le plus récent de son éditeur.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>Import the roster again.</source>
        <translation>Importez à nouveau la liste nominative.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Install identity-kiosk with the extra postgres.</source>
        <translation>Installez identity-kiosk avec l’extra postgres.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <location filename="kiosk/devices/serial_reader.py"/>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>Install it with: pip install 'identity-kiosk[desk]'.</source>
        <translation>Installez-la avec : pip install 'identity-kiosk[desk]'.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Install that version here; nothing in the store was changed.</source>
        <translation>Installez ici cette version ; rien n’a été changé dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>Install the program again, or type the lines.</source>
        <translation>Réinstallez le programme, ou saisissez les lignes.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <location filename="kiosk/ui/shared/icons.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Internet telephony</source>
        <translation>Téléphonie par internet</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Issue a new token for the person instead.</source>
        <translation>Émettez plutôt un nouveau jeton pour la personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Issue a token first, then show the code.</source>
        <translation>Délivrez d’abord un jeton, puis montrez le code.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Issuing State</source>
        <translation>État émetteur</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>It can be removed.</source>
        <translation>Il peut être supprimé.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>It ended before it began. Compare both dates.</source>
        <translation>Cela a fini avant de commencer. Comparez les deux dates.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>It is tried again every minute; the log in the station's folder says when.</source>
        <translation>Un nouvel essai a lieu chaque minute ; le journal dans le dossier de la station dit quand.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>It lacks: {join}.</source>
        <translation>Il manque : {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>It signs from {signs_from} UTC on; wait for that.</source>
        <translation>Elle signe à partir de {signs_from} UTC ; attendez jusque-là.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Its first line must name the columns: name, and if you like aliases, date_of_birth, reference.</source>
        <translation>Sa première ligne doit nommer les colonnes : name et, si vous voulez, aliases, date_of_birth, reference.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Keep both as evidence: one log cannot have had both.</source>
        <translation>Gardez les deux comme preuve : un même journal n’a pas pu avoir les deux.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep both, and look who can write into the station's folder.</source>
        <translation>Gardez les deux, et cherchez qui peut écrire dans le dossier de la station.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Keep it as it is for whoever looks after the machine, and move it aside.</source>
        <translation>Gardez-le tel quel pour qui s’occupe de la machine, et mettez-le de côté.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station.</source>
        <translation>Gardez-le pour qui s’occupe de la station.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station; the registrant can come to the desk.</source>
        <translation>Gardez-le pour qui s’occupe de la station ; la personne peut venir au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep it for whoever withdrew the station.</source>
        <translation>Gardez-le pour qui a retiré la station.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_away.py"/>
        <source>Keep the case sealed on this machine: it goes into the queue by itself, and is judged there.</source>
        <translation>Gardez le dossier scellé sur cette machine : il entre de lui-même dans la file et y est jugé.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Keep the letter's text in the file, and attach the letter itself.</source>
        <translation>Gardez le texte de la lettre dans le fichier, et joignez la lettre elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>Keep this store as evidence and compare it with a backup.</source>
        <translation>Gardez cette base comme preuve, et comparez-la à une sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline or mobile</source>
        <translation>Fixe ou mobile</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Leave KIOSK_DATABASE_URL out, and set KIOSK_HOME to the store that shall move.</source>
        <translation>Ne définissez pas KIOSK_DATABASE_URL, et donnez à KIOSK_HOME la base à déplacer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Leave it out; no gateway has accepted it since it expired.</source>
        <translation>Laissez-le de côté ; aucune passerelle ne l’a accepté depuis son expiration.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Leave it running, or stop it and try again.</source>
        <translation>Laissez-le tourner, ou arrêtez-le et réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Leave it to another operator.</source>
        <translation>Laissez-le à un autre opérateur.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Let a second officer sign in for this act.</source>
        <translation>Faites connecter un second responsable pour cet acte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Let another admin sign in as the second, for this account.</source>
        <translation>Faites connecter un autre administrateur comme second, pour ce compte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in as the second.</source>
        <translation>Faites connecter un autre responsable comme second.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in, or wait a day from when it was opened.</source>
        <translation>Faites connecter un autre responsable, ou attendez un jour depuis l’ouverture.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let both sign in again, the second one for this act.</source>
        <translation>Faites connecter à nouveau les deux, le second pour cet acte.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Let the scanner save its pictures directly into the folder.</source>
        <translation>Faites que le scanner enregistre ses images directement dans le dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Let the second officer sign in again.</source>
        <translation>Faites connecter à nouveau le second responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Let two officers approve it.</source>
        <translation>Faites-la approuver par deux responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line_num} of this list is not CSV: a quote or a cell does not end.</source>
        <translation>La ligne {line_num} de cette liste n’est pas du CSV : un guillemet ou une cellule ne finit pas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: the quotes or cells do not fit together.</source>
        <translation>Ligne {line_num} : les guillemets ou les cellules ne vont pas ensemble.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: there are too many cells.</source>
        <translation>Ligne {line_num} : il y a trop de cellules.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Line {lineno} of this list is not JSON.</source>
        <translation>La ligne {lineno} de cette liste n’est pas du JSON.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list holds a zero byte.</source>
        <translation>La ligne {line} de cette liste contient un octet nul.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list is not UTF-8.</source>
        <translation>La ligne {line} de cette liste n’est pas en UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place} is not in order.</source>
        <translation>La ligne {place} n’est pas en ordre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place}: this number stands in line {value} already.</source>
        <translation>Ligne {place} : ce numéro figure déjà à la ligne {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <location filename="kiosk/storage/cohorts.py"/>
        <location filename="kiosk/storage/directives.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <source>Look again.</source>
        <translation>Regardez à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/directives.py"/>
        <source>Look at it again: somebody may have been quicker.</source>
        <translation>Regardez-la à nouveau : quelqu’un a peut-être été plus rapide.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Look at the counts again, then purge.</source>
        <translation>Regardez à nouveau les nombres, puis purgez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Look at the database server's own log.</source>
        <translation>Consultez le journal du serveur de base de données lui-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <location filename="kiosk/storage/issuer.py"/>
        <source>Look at the keys again.</source>
        <translation>Regardez à nouveau les clés.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>Look at the list again.</source>
        <translation>Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Look at the list anew.</source>
        <translation>Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Look at the new number, then revoke.</source>
        <translation>Regardez le nouveau nombre, puis révoquez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Look at the new number, then type it.</source>
        <translation>Regardez le nouveau nombre, puis saisissez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Look at the preview again, then type its number.</source>
        <translation>Regardez à nouveau l’aperçu, puis saisissez son nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Look at the preview again.</source>
        <translation>Regardez à nouveau l’aperçu.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>Look at the queue again.</source>
        <translation>Regardez à nouveau la file.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Look for a quotation mark or bracket without its partner, or a key that stands twice.</source>
        <translation>Cherchez un guillemet ou un crochet sans son pendant, ou une clé en double.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Look for it in the library.</source>
        <translation>Cherchez-la dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>Look the record up before you do it again.</source>
        <translation>Cherchez le dossier avant de recommencer.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Look the record up, and change that one instead.</source>
        <translation>Cherchez le dossier, et modifiez plutôt celui-là.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Look who put it there, and remove it.</source>
        <translation>Cherchez qui l’a mis là, et supprimez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Make a new database for it; nothing was changed.</source>
        <translation>Créez pour elle une nouvelle base de données ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Make another person an admin first.</source>
        <translation>Faites d’abord d’une autre personne un administrateur.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Make it, or choose another one.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Mend the file, then again.</source>
        <translation>Corrigez le fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Move it with the version that made them; nothing was changed.</source>
        <translation>Déplacez-la avec la version qui les a créées ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Name a country, or choose one of the lines below it.</source>
        <translation>Nommez un pays, ou choisissez une des lignes en dessous.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Name a model that stands in this list.</source>
        <translation>Nommez un modèle qui figure dans cette liste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name as typed</source>
        <translation>Nom tel que saisi</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name at least one person.</source>
        <translation>Désignez au moins une personne.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Name at least one.</source>
        <translation>Nommez-en au moins un.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name each of them once.</source>
        <translation>Désignez chacune une seule fois.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Name in supersedes only what is older.</source>
        <translation>Ne nommez dans supersedes que ce qui est antérieur.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Name it as its publisher does.</source>
        <translation>Nommez-la comme le fait son éditeur.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Name it in a [[list]] table.</source>
        <translation>Nommez-la dans une table [[list]].</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Name it, or drop it.</source>
        <translation>Nommez-le, ou retirez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name models that stay open.</source>
        <translation>Nommez des modèles qui restent ouverts.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Name somebody else in their place, or have them sign their statement anew.</source>
        <translation>Désignez quelqu’un d’autre à sa place, ou faites-lui signer à nouveau sa déclaration.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Name somebody in their place; its tokens then go on by themselves.</source>
        <translation>Désignez quelqu’un à sa place ; ses jetons reprennent alors d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name that group and edition, or correct the digest.</source>
        <translation>Nommez ce groupe et cette édition, ou corrigez l’empreinte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Name the files that hold the secrets with --passphrase-file and --secret-file.</source>
        <translation>Nommez les fichiers des secrets avec --passphrase-file et --secret-file.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the id of the older directive.</source>
        <translation>Nommez l’id. de la directive antérieure.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the model in models as well, or drop it here.</source>
        <translation>Nommez aussi le modèle dans models, ou retirez-le ici.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name up to {most_answerable} of them.</source>
        <translation>Désignez-en au plus {most_answerable}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Nationality code</source>
        <translation>Code de nationalité</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>New Hebrides, now Vanuatu</source>
        <translation>Nouvelles-Hébrides, aujourd’hui Vanuatu</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of birth. Compare it with the printed date.</source>
        <translation>Aucun calendrier n’a cette date de naissance. Comparez-la à la date imprimée.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of expiry. Compare it with the printed date.</source>
        <translation>Aucun calendrier n’a cette date d’expiration. Comparez-la à la date imprimée.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>No calendar has this date.</source>
        <translation>Aucun calendrier n’a cette date.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>No camera is set up at this desk.</source>
        <translation>Aucune caméra n’est installée à ce guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>No camera was found.</source>
        <translation>Aucune caméra n’a été trouvée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>No checkpoint covers the log from entry {signed_size} on.</source>
        <translation>Aucun point de contrôle ne couvre le journal à partir de l’entrée {signed_size}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>No country group at hand has the digest of list {name}.</source>
        <translation>Aucun groupe de pays disponible n’a l’empreinte de la liste {name}.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>No facts are recorded about this person.</source>
        <translation>Aucun fait n’est consigné sur cette personne.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>No folder is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>No living token is meant.</source>
        <translation>Aucun jeton vivant n’est visé.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found before page {page}, and the rest takes too long.</source>
        <translation>Aucune ligne de lecture automatique n’a été trouvée avant la page {page}, et le reste prend trop de temps.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found in this picture.</source>
        <translation>Aucune ligne de lecture automatique n’a été trouvée dans cette image.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>No machine-readable zone has lines of {found} characters.</source>
        <translation>Aucune zone de lecture automatique n’a des lignes de {found} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>No month has this day.</source>
        <translation>Aucun mois n’a ce jour.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>No network uses this number. Compare it digit by digit.</source>
        <translation>Aucun réseau n’utilise ce numéro. Comparez-le chiffre par chiffre.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>No page is missing, loose or glued; the stitching is whole.</source>
        <translation>Aucune page ne manque, n’est lâche ni collée ; la couture est entière.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>No reading of directive {id} is chosen.</source>
        <translation>Aucune lecture de la directive {id} n’est choisie.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>No receipt printer is set up.</source>
        <translation>Aucune imprimante de reçus n’est installée.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>No signed checkpoint covers entry {signed_size} of the log and those after it.</source>
        <translation>Aucun point de contrôle signé ne couvre l’entrée {signed_size} du journal ni les suivantes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>No token is chosen.</source>
        <translation>Aucun jeton n’est choisi.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody answers an appeal of their own, or one that they took in.</source>
        <translation>Nul ne répond à son propre recours ni à celui qu’il a reçu.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Nobody corrects their own record.</source>
        <translation>Nul ne corrige son propre dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Nobody could appeal at this address.</source>
        <translation>Nul ne pourrait faire un recours à cette adresse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Nobody erases their own record.</source>
        <translation>Nul n’efface son propre dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody grants relief to themselves.</source>
        <translation>Nul ne s’accorde une mesure à soi-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Nobody has approved this directive, so it binds nobody.</source>
        <translation>Nul n’a approuvé cette directive ; elle n’oblige donc personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Nobody has left a look of their own at this case.</source>
        <translation>Nul n’a laissé son propre regard sur ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody is named who answers for the service.</source>
        <translation>Personne n’est désigné pour répondre du service.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Nobody may adjudicate a hit about themselves.</source>
        <translation>Nul ne peut trancher une correspondance qui le concerne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may change who answers for a service while what they issued to it lives.</source>
        <translation>Personne ne peut changer les responsables d’un service tant que ce qu’il lui a délivré reste valable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service that they answer for.</source>
        <translation>Personne ne peut délivrer de jeton ni de code à un service dont il répond.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service whose people they chose last.</source>
        <translation>Quiconque a choisi en dernier les responsables d’un service ne peut lui délivrer ni jeton ni code.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may name themselves as answerable.</source>
        <translation>Personne ne peut se désigner soi-même responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Nobody may offer a code to themselves.</source>
        <translation>Personne ne peut se donner un code à soi-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Nobody may onboard themselves.</source>
        <translation>Nul ne peut s’enregistrer soi-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Nobody may record facts about themselves.</source>
        <translation>Nul ne peut consigner des faits sur soi-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may release anybody from a service that they answer for.</source>
        <translation>Personne ne peut libérer qui que ce soit d’un service dont il répond lui-même.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Nobody may replace their own token.</source>
        <translation>Nul ne peut remplacer son propre jeton.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Nobody opens a record without a reason.</source>
        <translation>Nul n’ouvre un dossier sans raison.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>North Viet-Nam, now Viet Nam</source>
        <translation>Nord-Viêt Nam, aujourd’hui Viêt Nam</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Not expired</source>
        <translation>Non expiré</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Nothing is kept about this person, or it was erased.</source>
        <translation>Rien n’est gardé sur cette personne, ou cela a été effacé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Nothing is published from this store: keep it as evidence, and restore a backup in which every approved directive stands.</source>
        <translation>Rien n’est publié depuis cette base : gardez-la comme preuve, et restaurez une sauvegarde où figure chaque directive approuvée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Nothing is stated yet. Add what the person states, or that they prefer not to say.</source>
        <translation>Rien de déclaré encore. Ajoutez ce que la personne déclare, ou qu’elle préfère ne pas le dire.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Nothing opens this commitment: it names nobody, or the person was erased.</source>
        <translation>Rien n’ouvre cet engagement : il ne nomme personne, ou la personne a été effacée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Nothing says which tokens are meant.</source>
        <translation>Rien ne dit quels jetons sont visés.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>Nothing was signed; publishing goes on by itself when the turn comes back.</source>
        <translation>Rien n’a été signé ; la publication reprend d’elle-même quand le tour revient.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Onboard the person again, or have the hit adjudicated.</source>
        <translation>Enregistrez à nouveau la personne, ou faites trancher la correspondance.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One admin alone opened the account of one of the two, and not long ago.</source>
        <translation>Un administrateur seul a ouvert le compte de l’un des deux, et depuis peu.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>One check of the document fails.</source>
        <translation>Une vérification du document échoue.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a number.</source>
        <translation>L’une est un nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a set.</source>
        <translation>L’une est un ensemble.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a text.</source>
        <translation>L’une est un texte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is yes or no.</source>
        <translation>L’une est oui ou non.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is {name}.</source>
        <translation>L’une est {name}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>One line of 30 characters is no known machine-readable zone.</source>
        <translation>Une seule ligne de 30 caractères n’est pas une zone de lecture automatique connue.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One of the two officers signed in too long ago for this.</source>
        <translation>L’un des deux responsables s’est connecté il y a trop longtemps pour cela.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>One of these models is not served here, or none is named.</source>
        <translation>L’un de ces modèles n’est pas servi ici, ou aucun n’est nommé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>One of these models is not served here.</source>
        <translation>L’un de ces modèles n’est pas servi ici.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>One of these names stands for another model already.</source>
        <translation>L’un de ces noms désigne déjà un autre modèle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One of these tokens expired so long ago that its state stays as it is.</source>
        <translation>Un de ces jetons a expiré depuis si longtemps que son état reste tel quel.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>One of these tokens is not in the store.</source>
        <translation>L’un de ces jetons n’est pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One officer revokes at most {alone} tokens at once.</source>
        <translation>Un responsable seul révoque au plus {alone} jetons à la fois.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>One operator cannot prove a fact at this level.</source>
        <translation>Un seul opérateur ne peut pas prouver un fait à ce niveau.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>One person is named twice.</source>
        <translation>Une personne est désignée deux fois.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Only test people stand here. Begin each with [[persona]].</source>
        <translation>Ici ne vont que des personnes d’essai. Commencez chacune par [[persona]].</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Open a JPEG, PNG, TIFF, WebP or HEIC picture or a PDF.</source>
        <translation>Ouvrez une image JPEG, PNG, TIFF, WebP ou HEIC, ou un PDF.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Open a new one.</source>
        <translation>Ouvrez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>Open it elsewhere, save it without a password, and try again.</source>
        <translation>Ouvrez-le ailleurs, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open it from the list, and say why.</source>
        <translation>Ouvrez-le depuis la liste, et dites pourquoi.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open it once with the kiosk, which brings it up to date.</source>
        <translation>Ouvrez-la une fois avec la borne, qui la met à jour.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>Open it with its passphrase.</source>
        <translation>Ouvrez-la avec sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Open the document once more, or compare its printed page yourself.</source>
        <translation>Ouvrez le document encore une fois, ou comparez vous-même sa page imprimée.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>Open the document once more.</source>
        <translation>Ouvrez le document encore une fois.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Open the kiosk once to set it up.</source>
        <translation>Ouvrez la borne une fois pour l’installer.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open the kiosk to set it up.</source>
        <translation>Ouvrez la borne pour l’installer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open the record again.</source>
        <translation>Rouvrez le dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Open the right key store.</source>
        <translation>Ouvrez le bon porte-clés.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Open the store with it, or move the old store and its key away first.</source>
        <translation>Ouvrez la base avec elle, ou déplacez d’abord l’ancienne base et sa clé.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Other number</source>
        <translation>Autre numéro</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Other users of this computer can read the key file.</source>
        <translation>D’autres utilisateurs de ce poste peuvent lire le fichier de clé.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>P, a letter and seven digits</source>
        <translation>P, une lettre et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Pager</source>
        <translation>Radiomessagerie</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Personal number</source>
        <translation>Numéro personnel</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Photograph the document and open the still picture.</source>
        <translation>Photographiez le document et ouvrez l’image fixe.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Photograph the whole page with the lines of &lt; signs, sharp and without glare, or type the lines.</source>
        <translation>Photographiez la page entière aux lignes de signes &lt;, nette et sans reflet, ou saisissez les lignes.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <source>Please tell the staff at the desk.</source>
        <translation>Veuillez le dire au personnel du guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Possible duplicate: another person has shown a document with this number.</source>
        <translation>Doublon possible : une autre personne a montré un document de ce numéro.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Premium rate</source>
        <translation>Numéro surtaxé</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Print and background lines are sharp, without erasures.</source>
        <translation>L’impression et le fond sont nets, sans grattage.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>Publish first, to the store's own folder.</source>
        <translation>Publiez d’abord, dans le dossier propre à la base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>Publish under a higher one.</source>
        <translation>Publiez sous un numéro plus élevé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Publish, then make the pack.</source>
        <translation>Publiez, puis faites le dossier de preuves.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put it back from where it was kept; without it the store cannot be opened.</source>
        <translation>Remettez-le depuis l’endroit où il est gardé ; sans lui, la base ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Put it back, and tell a compliance officer that the person wants to stop.</source>
        <translation>Remettez-le dans la file, et dites à un responsable de la conformité que la personne veut arrêter.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Put it in quotes.</source>
        <translation>Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <source>Put store.key back from where it was kept; without it the store cannot be opened.</source>
        <translation>Remettez store.key depuis l’endroit où il est gardé ; sans lui, la base ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put the copy back that was kept; without it the store cannot be opened.</source>
        <translation>Remettez la copie qui a été gardée ; sans elle, la base ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Put the stick in, or choose a folder that exists.</source>
        <translation>Branchez la clé USB, ou choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Put the stored one into use, if it is not.</source>
        <translation>Mettez en service celui qui est gardé, s’il ne l’est pas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Qt's VNC display asks for no password, so it does not show a real store.</source>
        <translation>L’affichage VNC de Qt ne demande pas de mot de passe ; il ne montre donc pas une vraie base.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Raised or engraved print can be felt.</source>
        <translation>L’impression en relief ou gravée se sent au toucher.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>Read the date again.</source>
        <translation>Relisez la date.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>Read the lines at the foot of the data page again, every character of them.</source>
        <translation>Relisez les lignes au bas de la page de données, chaque caractère.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the operator's secret from this file.</source>
        <translation>Lire dans ce fichier le secret de l’opérateur.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the second officer's secret from this file.</source>
        <translation>Lire dans ce fichier le secret du second responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the store's passphrase from this file.</source>
        <translation>Lire dans ce fichier la phrase secrète de la base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record it as inspected; a second person can raise it.</source>
        <translation>Consignez-le comme inspecté ; une seconde personne peut le relever.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record the rest, and ask somebody with the role admin or compliance for these.</source>
        <translation>Consignez le reste, et demandez cela à quelqu’un qui a le rôle d’administrateur ou de conformité.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>Record them first.</source>
        <translation>Consignez-les d’abord.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Register a new one instead.</source>
        <translation>Enregistrez-en un nouveau à la place.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Remove it by hand: it shows a person's document.</source>
        <translation>Supprimez-le à la main : il montre le document d’une personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Remove it, and look who put it there.</source>
        <translation>Supprimez-le, et cherchez qui l’a mis là.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Remove one first.</source>
        <translation>Retirez-en d’abord un.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Remove one of the two.</source>
        <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>Remove them by hand from the folders named refused.</source>
        <translation>Supprimez-les à la main des dossiers nommés refused.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Residence as claimed</source>
        <translation>Résidence déclarée</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Restore a backup.</source>
        <translation>Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Restore the keyring from a backup.</source>
        <translation>Restaurez le trousseau depuis une sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Restore the store from a backup, and keep this file for whoever examines it.</source>
        <translation>Restaurez la base depuis une sauvegarde, et gardez ce fichier pour qui l’examinera.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <location filename="kiosk/storage/places.py"/>
        <location filename="kiosk/storage/redemption.py"/>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Restore the store from a backup, and keep this one as evidence.</source>
        <translation>Restaurez la base depuis une sauvegarde, et gardez celle-ci comme preuve.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <location filename="kiosk/storage/directives.py"/>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/log.py"/>
        <location filename="kiosk/storage/place_page.py"/>
        <location filename="kiosk/storage/records.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <location filename="kiosk/storage/screening.py"/>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Restore the store from a backup.</source>
        <translation>Restaurez la base depuis une sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Result {place} of this list is not an object.</source>
        <translation>Le résultat {place} de cette liste n’est pas un objet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Revoke it, and issue another one under Services.</source>
        <translation>Révoquez-le, et délivrez-en un autre sous Services.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Rows are named by their numbers.</source>
        <translation>Les lignes se nomment par leurs numéros.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Run chmod 600 on {name}, and find out who could have copied it.</source>
        <translation>Exécutez chmod 600 sur {name}, et cherchez qui a pu le copier.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>Run it by hand, or ask the administrator of this machine to.</source>
        <translation>Exécutez-la à la main, ou demandez-le à qui administre cette machine.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Run kiosk move again where the store lies, until it says that it is done.</source>
        <translation>Relancez kiosk move là où se trouve la base, jusqu’à ce que la commande dise que c’est fait.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Save it as CSV in UTF-8, then again.</source>
        <translation>Enregistrez-le en CSV, en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save it smaller, or photograph only the page with the lines.</source>
        <translation>Enregistrez-le en plus petit, ou photographiez seulement la page aux lignes.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Save it with that encoding.</source>
        <translation>Enregistrez-le dans cet encodage.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Save only the page with the machine-readable lines, and try again.</source>
        <translation>Enregistrez seulement la page aux lignes, et réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save the picture smaller, or photograph only the page with the lines.</source>
        <translation>Enregistrez l’image en plus petit, ou photographiez seulement la page aux lignes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>Save the receipt as a PDF and print it elsewhere.</source>
        <translation>Enregistrez le reçu en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Say both in a few words, for people who have never been here.</source>
        <translation>Dites les deux en peu de mots, pour qui n’est jamais venu ici.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say in a few words what you found.</source>
        <translation>Dites en peu de mots ce que vous avez trouvé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/case_flags.py"/>
        <source>Say it in fewer words.</source>
        <translation>Dites-le en moins de mots.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Say it in the reading's title.</source>
        <translation>Dites-le dans le titre de la lecture.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Say it in up to {purpose_max_length} signs.</source>
        <translation>Dites-le en {purpose_max_length} signes au plus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say it in {note_most} characters; keep the rest elsewhere.</source>
        <translation>Dites-le en {note_most} caractères ; gardez le reste ailleurs.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Say when somebody must look again.</source>
        <translation>Dites quand quelqu’un doit y revenir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/person_export.py"/>
        <source>Say who asked for the export, and how.</source>
        <translation>Dites qui a demandé l’export, et comment.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Say who wrote the letter.</source>
        <translation>Dites qui a écrit la lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why it ends before its time.</source>
        <translation>Dites pourquoi elle prend fin avant terme.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>Dites pourquoi elle est retirée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why the person may go on.</source>
        <translation>Dites pourquoi la personne peut continuer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Say why the record need not stay.</source>
        <translation>Dites pourquoi le dossier n’a plus à rester.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why, in words for the person.</source>
        <translation>Dites pourquoi, en mots pour la personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/erasure.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>Dites pourquoi, pour que d’autres puissent suivre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Say why, so that others follow it.</source>
        <translation>Dites pourquoi, pour que d’autres le suivent.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say with whom the letter was checked, and how.</source>
        <translation>Dites avec qui la lettre a été vérifiée, et comment.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan only the page with the lines, in colour at 300 dots an inch.</source>
        <translation>Numérisez seulement la page aux lignes, en couleur à 300 ppp.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan the document again.</source>
        <translation>Numérisez à nouveau le document.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>Scan the wide barcode on the back of the card again, or go on without it.</source>
        <translation>Scannez à nouveau le large code-barres au verso de la carte, ou continuez sans lui.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Screen the person again, and look at what is found then.</source>
        <translation>Filtrez à nouveau la personne, et regardez ce qui est alors trouvé.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Search again.</source>
        <translation>Cherchez à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Search again; an erased person has to be onboarded anew.</source>
        <translation>Cherchez à nouveau ; une personne effacée doit être enregistrée à neuf.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Set KIOSK_CAMERA to its number (0 is the first) and start the kiosk again, or open a picture of the document.</source>
        <translation>Mettez son numéro dans KIOSK_CAMERA (0 est la première) et relancez la borne, ou ouvrez une image du document.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Set KIOSK_DATABASE_URL or KIOSK_HOME to an empty place.</source>
        <translation>Donnez à KIOSK_DATABASE_URL ou KIOSK_HOME un lieu vide.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Set KIOSK_DATABASE_URL to postgresql://… or sqlite:///…, or leave it out.</source>
        <translation>Donnez à KIOSK_DATABASE_URL postgresql://… ou sqlite:///…, ou ne la définissez pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>Set KIOSK_DATABASE_URL to the new one; kiosk move --undo returns to this one.</source>
        <translation>Donnez à KIOSK_DATABASE_URL la nouvelle base de données ; kiosk move --undo ramène à l’ancienne.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>Set KIOSK_RECEIPTS, then restart.</source>
        <translation>Définissez KIOSK_RECEIPTS, puis redémarrez.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Set a folder of its own for the scanner, and empty it.</source>
        <translation>Donnez au scanner un dossier à lui, et videz-le.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Set the clock right.</source>
        <translation>Mettez l’horloge à l’heure.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Set the clock to the right time, then try again. If it is right, it once ran ahead: this store can be changed again from {latest} UTC on.</source>
        <translation>Mettez l’horloge à l’heure, puis réessayez. Si elle est juste, elle a un jour avancé : cette base pourra être modifiée à nouveau à partir de {latest} UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Set the speed that its manual names, for instance 9600.</source>
        <translation>Réglez la vitesse que donne son manuel, par exemple 9600.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Shared cost</source>
        <translation>Numéro à coût partagé</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Shorten the text or choose another format.</source>
        <translation>Raccourcissez le texte ou choisissez un autre format.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Show the document to the camera, or choose “I do not have it with me”.</source>
        <translation>Présentez le document à la caméra, ou choisissez « Je ne l’ai pas avec moi ».</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Sign first, or choose “I cannot sign”.</source>
        <translation>Signez d’abord, ou choisissez « Je ne peux pas signer ».</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>Sign in again.</source>
        <translation>Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Sign in as the user who set the kiosk up, or restore the keyring.</source>
        <translation>Ouvrez la session de qui a installé la borne, ou restaurez le trousseau.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Sign in from {until}, or ask an admin to unlock the account.</source>
        <translation>Connectez-vous à partir de {until}, ou demandez à un administrateur de déverrouiller le compte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony.py"/>
        <source>Sign in, or choose an empty store for another issuer.</source>
        <translation>Connectez-vous, ou choisissez une base vide pour un autre émetteur.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Sign in, or set KIOSK_HOME to an empty folder for another issuer.</source>
        <translation>Connectez-vous, ou donnez à KIOSK_HOME un dossier vide pour un autre émetteur.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Sign out, and ask an admin whether it should be.</source>
        <translation>Déconnectez-vous, et demandez à un administrateur s’il devrait l’être.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Sikkim, now in India</source>
        <translation>Sikkim, aujourd’hui en Inde</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>So many people cannot answer for one service.</source>
        <translation>Autant de personnes ne peuvent pas répondre d’un seul service.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Somebody alike is registered. Say whether it is the same person.</source>
        <translation>Quelqu’un de semblable est enregistré. Dites si c’est la même personne.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Somebody else has been writing to the store for too long.</source>
        <translation>Un autre écrit dans la base depuis trop longtemps.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Somebody else has taken this case.</source>
        <translation>Quelqu’un d’autre a pris ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Somebody of another name or birth date was onboarded with this document number. Compare portrait and number, and ask.</source>
        <translation>Quelqu’un d’un autre nom ou d’une autre date de naissance a été enregistré avec ce numéro. Comparez portrait et numéro, et demandez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Somebody signs in with this name.</source>
        <translation>Quelqu’un se connecte avec ce nom.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Something in the folder for scans is not a file: a link or another folder.</source>
        <translation>Quelque chose dans le dossier des numérisations n’est pas un fichier : un lien ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something is not answered yet.</source>
        <translation>Il manque encore une réponse.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something on this document is not in order. Set it aside or scan another one.</source>
        <translation>Quelque chose n’est pas en ordre sur ce document. Mettez-le de côté ou numérisez-en un autre.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something was found.</source>
        <translation>Quelque chose a été trouvé.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>Il s’est passé quelque chose que le programme n’avait pas prévu.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>South Yemen, now Yemen</source>
        <translation>Yémen du Sud, aujourd’hui Yémen</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Southern Rhodesia, now Zimbabwe</source>
        <translation>Rhodésie du Sud, aujourd’hui Zimbabwe</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Split it by organisation.</source>
        <translation>Divisez-la par organisation.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>Stage its file first.</source>
        <translation>Préparez d’abord son fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Start again at this one.</source>
        <translation>Recommencez à celle-ci.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Start again.</source>
        <translation>Recommencez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Start it again to go on.</source>
        <translation>Relancez-le pour continuer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Start it in a desktop session, or run `kiosk demo` to look around over VNC.</source>
        <translation>Lancez-la dans une session de bureau, ou exécutez `kiosk demo` pour la voir par VNC.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>Start the demo in a desktop session instead.</source>
        <translation>Lancez plutôt la démonstration dans une session de bureau.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>State it as it stands.</source>
        <translation>Donnez-le tel quel.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>State it as it stands; what was decided about them before cannot be told any more.</source>
        <translation>Donnez-le tel quel ; ce qui a été décidé d’elle auparavant ne peut plus se dire.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Status as claimed</source>
        <translation>Statut déclaré</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Swipe the document, or choose “I do not have it with me” and show it at the desk.</source>
        <translation>Passez le document, ou choisissez « Je ne l’ai pas avec moi » et montrez-le au guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take 12 hours.</source>
        <translation>Prenez 12 heures.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take a shorter one.</source>
        <translation>Prenez-en un plus court.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Take an older backup.</source>
        <translation>Prenez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Take another badge.</source>
        <translation>Prenez un autre badge.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take another from the queue.</source>
        <translation>Prenez-en un autre dans la file.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one of at least {password_length} characters.</source>
        <translation>Prenez-en un autre d’au moins {password_length} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one.</source>
        <translation>Prenez-en un autre.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Take another one; nothing was restored.</source>
        <translation>Prenez-en une autre ; rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Take fewer or smaller pictures of the documents.</source>
        <translation>Prenez moins de photos des documents, ou de plus petites.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take fewer, or shorter names.</source>
        <translation>Prenez-en moins, ou des noms plus courts.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Take four or more words that nobody would guess together.</source>
        <translation>Prenez au moins quatre mots que nul ne devinerait ensemble.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Take it from a backup.</source>
        <translation>Reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Take it from another copy.</source>
        <translation>Prenez-le d’une autre copie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>Take it from the queue first.</source>
        <translation>Prenez-le d’abord dans la file.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Take it out of their fallbacks first.</source>
        <translation>Retirez-le d’abord de leurs modèles de repli.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Take it to the desk that has set the station up.</source>
        <translation>Portez-le au guichet qui a installé la station.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take letters, digits and . _ : / @ + - without spaces.</source>
        <translation>Prenez des lettres, des chiffres et . _ : / @ + - sans espaces.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one such as Europe/Zurich or UTC.</source>
        <translation>Prenez-en un comme Europe/Zurich ou UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take one that nobody can look up.</source>
        <translation>Prenez-en un que nul ne peut chercher.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one word, such as model-gateway.</source>
        <translation>Prenez un mot, comme model-gateway.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words in a row.</source>
        <translation>Prenez plusieurs mots à la suite.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words that nobody would guess together.</source>
        <translation>Prenez plusieurs mots que nul ne devinerait ensemble.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take the case from the queue again.</source>
        <translation>Reprenez le dossier dans la file.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Take the consolidated list as its publisher offers it.</source>
        <translation>Prenez la liste consolidée telle que l’offre son éditeur.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Take the file as published, with all its columns.</source>
        <translation>Prenez le fichier tel que publié, avec toutes ses colonnes.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Take the list as its publisher offers it.</source>
        <translation>Prenez la liste telle que l’offre son éditeur.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Take the next one.</source>
        <translation>Prenez le suivant.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take two or more letters, digits, dots, hyphens or underscores.</source>
        <translation>Prenez au moins deux lettres, chiffres, points, traits d’union ou tirets bas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>The VNC display could not be opened towards this machine alone.</source>
        <translation>L’affichage VNC n’a pas pu être ouvert pour cette seule machine.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The account lacks a name or a role.</source>
        <translation>Il manque au compte un nom ou un rôle.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The address of the database is not understood.</source>
        <translation>L’adresse de la base de données n’est pas comprise.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The affiliation “{shown}” is not of the form organisation:kind.</source>
        <translation>L’affiliation « {shown} » n’a pas la forme organisation:kind.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The answer is missing.</source>
        <translation>La réponse manque.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The answers changed after the signature. Show the statement and let it be signed again.</source>
        <translation>Les réponses ont changé après la signature. Montrez l’attestation et faites-la signer à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The applicant signs the statement first, or ticks “I cannot sign”.</source>
        <translation>Le demandeur signe d’abord l’attestation, ou coche « Je ne peux pas signer ».</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The barcode says “{short}” as {value}, where “{short_2}” was expected. Compare both with the document.</source>
        <translation>Le code-barres dit « {short} » ({value}), où « {short_2} » était attendu. Comparez les deux au document.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera gives no picture.</source>
        <translation>La caméra ne donne pas d’image.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>The camera has not seen the lines long enough.</source>
        <translation>La caméra n’a pas vu les lignes assez longtemps.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera is there but gives no picture; another program may be using it.</source>
        <translation>La caméra est là mais ne donne pas d’image ; un autre programme l’utilise peut-être.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera stopped giving pictures; it may have been unplugged.</source>
        <translation>La caméra a cessé de donner des images ; elle a peut-être été débranchée.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The card is one piece; its layers do not part.</source>
        <translation>La carte est d’une pièce ; ses couches ne se séparent pas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The case could not be kept: this machine has no room for it, or its folder cannot be written.</source>
        <translation>Le dossier n’a pas pu être gardé : cette machine n’a plus de place, ou son dossier ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is empty.</source>
        <translation>La cellule {column} est vide.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is too long, or holds an invisible character.</source>
        <translation>La cellule {column} est trop longue, ou contient un caractère invisible.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} must be a date such as 2026-06-12.</source>
        <translation>La cellule {column} doit être une date comme 2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The check “{title}” failed. Correct what was misread or mistyped, or take the document out of the case.</source>
        <translation>La vérification « {title} » a échoué. Corrigez ce qui a été mal lu ou saisi, ou retirez le document du dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} show this time twice.</source>
        <translation>Les horloges de {key} marquent cette heure deux fois.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} skip this time.</source>
        <translation>Les horloges de {key} sautent cette heure.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, and no office issues documents under it any more. Such passports are sold as camouflage. Ask for another document.</source>
        <translation>Le code {code} désigne {name}, et aucun service ne délivre plus de documents sous ce code. De tels passeports se vendent comme camouflage. Demandez un autre document.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, which issues no documents to people. Ask for another document.</source>
        <translation>Le code {code} désigne {name}, qui ne délivre pas de documents à des personnes. Demandez un autre document.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The code “{shown}” is of no country.</source>
        <translation>Le code « {shown} » n’est celui d’aucun pays.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>The command `{join}` failed.</source>
        <translation>La commande `{join}` a échoué.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for context.lists.{shown}, and the directive names no such list.</source>
        <translation>La condition demande context.lists.{shown}, et la directive ne nomme pas cette liste.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for principal.{shown}, which no person has.</source>
        <translation>La condition demande principal.{shown}, que nul n’a.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition ends its policy and begins another one.</source>
        <translation>La condition termine sa règle et en commence une autre.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition has no clause.</source>
        <translation>La condition n’a aucune clause.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds a comment.</source>
        <translation>La condition contient un commentaire.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds an empty set.</source>
        <translation>La condition contient un ensemble vide.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition is too long or too deep: at most {value} KB, {max_nesting} brackets in one another and {max_operators} operators.</source>
        <translation>La condition est trop longue ou trop profonde : au plus {value} Ko, {max_nesting} parenthèses imbriquées et {max_operators} opérateurs.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition uses {shown}, which directives may not use.</source>
        <translation>La condition utilise {shown}, que les directives n’ont pas le droit d’utiliser.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The copy of the store in this backup is damaged.</source>
        <translation>La copie de la base dans cette sauvegarde est abîmée.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The database is away, and this case stands in its queue. It can be decided as soon as the database is back; it stays on this screen.</source>
        <translation>La base de données est absente, et ce dossier est dans sa file. Il pourra être décidé dès que la base sera de retour ; il reste sur cet écran.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The database refuses a session.</source>
        <translation>La base de données refuse une session.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The date of birth is missing. The year is enough.</source>
        <translation>La date de naissance manque. L’année suffit.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The dates of birth, as far as they are known, do not differ.</source>
        <translation>Les dates de naissance, autant qu’on les connaît, ne diffèrent pas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The digest of list {name} is that of group {group}, edition {edition}.</source>
        <translation>L’empreinte de la liste {name} est celle du groupe {group}, édition {edition}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The directive does not name one of these models.</source>
        <translation>La directive ne nomme pas l’un de ces modèles.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The directive ends before it is in force.</source>
        <translation>La directive prend fin avant d’entrer en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file has a key of many parts.</source>
        <translation>Le fichier de la directive a une clé en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is no usable TOML.</source>
        <translation>Le fichier de la directive n’est pas du TOML utilisable.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is not UTF-8 here.</source>
        <translation>Le fichier de la directive n’est pas en UTF-8 ici.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is over {value} MB.</source>
        <translation>Le fichier de la directive dépasse {value} Mo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive has no reading and supersedes nothing, so it does nothing.</source>
        <translation>La directive n’a pas de lecture et ne remplace rien ; elle ne fait donc rien.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes another for {model}, which it does not name.</source>
        <translation>La directive en remplace une autre pour {model}, qu’elle ne nomme pas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes itself.</source>
        <translation>La directive se remplace elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document expired before its holder was born, if the years are of this century. Compare both dates with the printed ones.</source>
        <translation>Le document a expiré avant la naissance de son titulaire, si les années sont de ce siècle. Comparez les deux dates à celles imprimées.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The document is not in order. Take it out of the case, or ask for another one.</source>
        <translation>Le document n’est pas en ordre. Retirez-le du dossier, ou demandez-en un autre.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document number is all zeros, as on specimens. Compare it with the number on the other pages.</source>
        <translation>Le numéro du document n’a que des zéros, comme sur les spécimens. Comparez-le à celui des autres pages.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The document reader is not connected.</source>
        <translation>Le lecteur de documents n’est pas connecté.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>The drive that holds the store is not there.</source>
        <translation>Le lecteur qui contient la base n’est pas là.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The e-mail address is missing.</source>
        <translation>L’adresse e-mail manque.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>The entries of the log do not lead to its signed checkpoint.</source>
        <translation>Les entrées du journal ne mènent pas à son point de contrôle signé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The entry or the person has changed since this hit was found.</source>
        <translation>L’entrée ou la personne a changé depuis que cette correspondance a été trouvée.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The evidence pack cannot be kept beside the store.</source>
        <translation>Le dossier de preuves ne peut pas être gardé à côté de la base.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The examination was stopped.</source>
        <translation>L’examen a été arrêté.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The fallback {model} is a model that the directive itself names.</source>
        <translation>Le modèle de repli {model} est nommé par la directive elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>The field {name} has {width} places and the text needs {len}.</source>
        <translation>Le champ {name} a {width} places et il en faut {len} au texte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The file has changed since it was seen.</source>
        <translation>Le fichier a changé depuis qu’il a été vu.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The file is not TOML: {rstrip}.</source>
        <translation>Le fichier n’est pas du TOML : {rstrip}.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>The file of a directive in the store cannot be read.</source>
        <translation>Le fichier d’une directive de la base ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The file of a secret cannot be read.</source>
        <translation>Le fichier d’un secret ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group has other keys or kinds.</source>
        <translation>Le fichier du groupe de pays a d’autres clés ou d’autres types.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is not TOML.</source>
        <translation>Le fichier du groupe de pays n’est pas du TOML.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is over {value} KB.</source>
        <translation>Le fichier du groupe de pays dépasse {value} Ko.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The file of this act does not say what was decided, so nothing was done.</source>
        <translation>Le fichier de cet acte ne dit pas ce qui a été décidé ; rien n’a donc été fait.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The file with this machine’s inspections cannot be read.</source>
        <translation>Le fichier des inspections de cette machine ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The first line must name the columns, each once.</source>
        <translation>La première ligne doit nommer les colonnes, chacune une fois.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>The first person found something else in this case, so the level of proof stays as one person raises it.</source>
        <translation>La première personne a trouvé autre chose dans ce dossier ; le niveau de preuve reste donc celui qu’une seule personne atteint.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans cannot be opened.</source>
        <translation>Le dossier des numérisations ne peut être ouvert.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans holds more than a thousand files.</source>
        <translation>Le dossier des numérisations contient plus de mille fichiers.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The folder for scans is not empty.</source>
        <translation>Le dossier des numérisations n’est pas vide.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The folder for the backup is not there.</source>
        <translation>Le dossier de la sauvegarde n’est pas là.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>The folder holds no whole publication.</source>
        <translation>Le dossier ne contient aucune publication complète.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>The folder of a station cannot be worked in.</source>
        <translation>Le dossier d’une station ne peut pas être utilisé.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <location filename="kiosk/app/publishing.py"/>
        <source>The folder of the store cannot be written.</source>
        <translation>Le dossier de la base ne peut être écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The folder or stick could not be written.</source>
        <translation>Le dossier ou la clé USB n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The font {name} cannot be read.</source>
        <translation>La police {name} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The gateways' name is missing or has spaces or accents in it.</source>
        <translation>Le nom des passerelles manque, ou contient des espaces ou des accents.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The grounds are missing.</source>
        <translation>Les motifs manquent.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The group {shown} is at hand in edition {join}.</source>
        <translation>Le groupe {shown} est disponible dans l’édition {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/icons.py"/>
        <source>The icon {name} is missing.</source>
        <translation>L’icône {name} manque.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The image is missing. Capture the document again.</source>
        <translation>L’image manque. Capturez à nouveau le document.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The inspection cannot be written down.</source>
        <translation>L’inspection ne peut pas être notée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The issuer has no name.</source>
        <translation>L’émetteur n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The kept evidence pack was changed, or belongs to another store.</source>
        <translation>Le dossier de preuves gardé a été modifié, ou appartient à une autre base.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file could not be written.</source>
        <translation>Le fichier de clé n’a pas pu être écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store cannot be read.</source>
        <translation>Le fichier de clé de cette base ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is damaged.</source>
        <translation>Le fichier de clé de cette base est abîmé.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is missing.</source>
        <translation>Le fichier de clé de cette base manque.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key in the system's keyring is damaged.</source>
        <translation>La clé dans le trousseau du système est abîmée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The key of stations is of another kind.</source>
        <translation>La clé des stations est d’une autre sorte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>The key that opens is of another kind.</source>
        <translation>La clé qui ouvre est d’une autre sorte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>The key that should sign tokens is not on the curve P-256.</source>
        <translation>La clé qui devrait signer les jetons n’est pas sur la courbe P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The key {key} is missing.</source>
        <translation>La clé {key} manque.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The keys are: {keys}.</source>
        <translation>Les clés sont : {keys}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>The kill switch for {join} is due for review.</source>
        <translation>L’arrêt total de {join} est à revoir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The kind must be one of {kinds}.</source>
        <translation>Le type doit être l’un de ceux-ci : {kinds}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The kinds are: {join}.</source>
        <translation>Les types sont : {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>The kiosk is already open on this store.</source>
        <translation>La borne est déjà ouverte sur cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/app/crash_report.py"/>
        <source>The kiosk met a fault of its own ({name}), and its report could not be written. Free some space and try again.</source>
        <translation>La borne a eu une panne interne ({name}), et son rapport n’a pas pu être écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The laminate of the data page is smooth at all edges.</source>
        <translation>Le film de la page de données est lisse sur tous les bords.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The letter is missing or longer than 20 MB.</source>
        <translation>La lettre manque ou dépasse 20 Mo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>The lock beside the store cannot be taken, so nothing is published.</source>
        <translation>Le verrou à côté de la base ne peut être pris ; rien n’est donc publié.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log has no key to sign with.</source>
        <translation>Le journal n’a pas de clé pour signer.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log is still empty.</source>
        <translation>Le journal est encore vide.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>The log's key is not an Ed25519 key.</source>
        <translation>La clé du journal n’est pas une clé Ed25519.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log's key is of another kind.</source>
        <translation>La clé du journal est d’une autre sorte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>The matter or the reason is missing.</source>
        <translation>L’affaire ou la raison manque.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The model {model} stands twice.</source>
        <translation>Le modèle {model} figure deux fois.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The models are: {join}.</source>
        <translation>Les modèles sont : {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The name agrees, but no day or month of birth does: a name alone blocks nobody.</source>
        <translation>Le nom concorde, mais ni le jour ni le mois de naissance : un nom seul ne bloque personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar to an alias; {birth}.</source>
        <translation>Le nom ressemble à un alias ; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar; {birth}.</source>
        <translation>Le nom est semblable ; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same as an alias; {birth}.</source>
        <translation>Le nom est le même qu’un alias ; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same; {birth}.</source>
        <translation>Le nom est le même ; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>The name or the secret is not right.</source>
        <translation>Le nom ou le secret n’est pas juste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log and the backup contradict each other.</source>
        <translation>Le journal plus récent et la sauvegarde se contredisent.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log is not whole.</source>
        <translation>Le journal plus récent n’est pas entier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log was not signed by this store's log key.</source>
        <translation>Le journal plus récent n’a pas été signé par la clé du journal de cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_flags.py"/>
        <source>The note has more than {longest_note} characters.</source>
        <translation>La note compte plus de {longest_note} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The note is missing.</source>
        <translation>La note manque.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>The note is too long.</source>
        <translation>La note est trop longue.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>The number shown is {counted}, but {len} tokens are meant now.</source>
        <translation>Le nombre affiché est {counted}, mais {len} jetons sont visés maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The number typed is {blocked}, but {counted} people are blocked now.</source>
        <translation>Le nombre saisi est {blocked}, mais {counted} personnes sont bloquées maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>The number typed is {counted}, but {ending} tokens end with this key now.</source>
        <translation>Le nombre saisi est {counted}, mais {ending} jetons prennent fin avec cette clé maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The outbox of this desk cannot be written, so no case could be kept here without the database.</source>
        <translation>La boîte d’envoi de ce guichet ne peut pas être écrite ; sans la base de données, aucun dossier ne pourrait être gardé ici.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>The outbox of this desk has not been renewed for too long.</source>
        <translation>La boîte d’envoi de ce guichet n’a pas été renouvelée depuis trop longtemps.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The page is still being examined. Wait a moment, or stop the examination.</source>
        <translation>La page est encore en examen. Attendez un instant, ou arrêtez l’examen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The page prints “{short}” as {value}, the lines say “{short_2}”. Compare both with the document.</source>
        <translation>La page imprime « {short} » ({value}), les lignes disent « {short_2} ». Comparez les deux au document.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The page was not examined. Compare the printed page with the facts yourself.</source>
        <translation>La page n’a pas été examinée. Comparez vous-même la page imprimée aux données.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The part of this program that hears serial readers is not installed.</source>
        <translation>La partie de ce programme qui écoute les lecteurs série n’est pas installée.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <source>The part of this program that reads machine-readable lines is missing.</source>
        <translation>La partie de ce programme qui lit les lignes de lecture automatique manque.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>The part of this program that reads pictures does not start.</source>
        <translation>La partie de ce programme qui lit les images ne démarre pas.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>The part of this program that reads pictures is not installed.</source>
        <translation>La partie de ce programme qui lit les images n’est pas installée.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The part of this program that uses cameras is not installed.</source>
        <translation>La partie de ce programme qui utilise les caméras n’est pas installée.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase does not open this store.</source>
        <translation>La phrase secrète n’ouvre pas cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase is shorter than {min_passphrase_chars} characters.</source>
        <translation>La phrase secrète a moins de {min_passphrase_chars} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The passphrase is shorter than {minimum_passphrase} characters.</source>
        <translation>La phrase secrète a moins de {minimum_passphrase} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The persona expects a decision of reading {shown}, which there is not.</source>
        <translation>La personne d’essai attend une décision de la lecture {shown}, qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The picture has no colour, as a copy has. Ask for the original and look at it.</source>
        <translation>L’image n’a pas de couleur, comme une copie. Demandez l’original et regardez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>The picture of this document is not at hand any more.</source>
        <translation>L’image de ce document n’est plus disponible.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait is part of the page: nothing was put over it.</source>
        <translation>Le portrait fait partie de la page : rien n’a été posé dessus.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait shows the person who is here.</source>
        <translation>Le portrait montre la personne présente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The postal address is missing.</source>
        <translation>L’adresse postale manque.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The present secret is not right.</source>
        <translation>Le secret actuel n’est pas juste.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The printed facts agree with those that were read.</source>
        <translation>Les données imprimées concordent avec celles lues.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>The program cannot listen at this address.</source>
        <translation>Le programme ne peut pas écouter à cette adresse.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The program does not speak this language.</source>
        <translation>Le programme ne parle pas cette langue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The program knows the code {code} as {canonical}.</source>
        <translation>Le programme connaît le code {code} comme {canonical}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The program's fonts and icons are missing.</source>
        <translation>Les polices et les icônes du programme manquent.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>The publication's folder has this number already.</source>
        <translation>Le dossier de publication porte déjà ce numéro.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The reading {id} blocks and holds nobody.</source>
        <translation>La lecture {id} ne bloque ni ne met en attente personne.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The readings are: {value}.</source>
        <translation>Les lectures sont : {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The reason has more than {longest_reason} characters.</source>
        <translation>La raison a plus de {longest_reason} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>The reason has more than {longest_words} characters.</source>
        <translation>La raison a plus de {longest_words} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/appeals.py"/>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <location filename="kiosk/services/directives.py"/>
        <location filename="kiosk/services/erasure.py"/>
        <location filename="kiosk/services/key_rotation.py"/>
        <location filename="kiosk/services/legal_holds.py"/>
        <location filename="kiosk/services/person_export.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>The reason is missing.</source>
        <translation>La raison manque.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The receipt printer does not answer, and nothing was printed.</source>
        <translation>L’imprimante de reçus ne répond pas, et rien n’a été imprimé.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>The record of a gateway was changed outside this program.</source>
        <translation>L’enregistrement d’une passerelle a été modifié en dehors de ce programme.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register is still being searched. Wait a moment.</source>
        <translation>Le registre est encore en recherche. Attendez un instant.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register was not searched yet. Press again to do so.</source>
        <translation>Le registre n’a pas encore été cherché. Appuyez à nouveau pour le faire.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The review comes before the directive is in force.</source>
        <translation>La revue vient avant l’entrée en vigueur de la directive.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>The review would lie in the past.</source>
        <translation>La revue serait dans le passé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The root key's passphrase is the same as the password.</source>
        <translation>La phrase secrète de la clé racine est la même que le mot de passe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>The roster has changed since this was shown.</source>
        <translation>La liste nominative a changé depuis cet affichage.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The same fact is stated twice. Remove one of them.</source>
        <translation>Le même fait est déclaré deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The sealing key is of another kind.</source>
        <translation>La clé de scellement est d’une autre sorte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The second officer signed in too long ago.</source>
        <translation>Le second responsable s’est connecté il y a trop longtemps.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The second officer, another person.</source>
        <translation>Le second responsable, une autre personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is longer than {maximum_length} characters.</source>
        <translation>Le secret a plus de {maximum_length} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is shorter than {least} characters.</source>
        <translation>Le secret a moins de {least} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is the same as the name or the e-mail address.</source>
        <translation>Le secret est le nom ou l’adresse e-mail.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret repeats or counts up the same few characters.</source>
        <translation>Le secret répète ou compte les mêmes quelques caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>The service of this token lacks somebody who can answer for it.</source>
        <translation>Il manque au service de ce jeton quelqu’un qui puisse en répondre.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The setting of the receipt printer cannot be read.</source>
        <translation>Le réglage de l’imprimante de reçus ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The sign * means every model and stands alone.</source>
        <translation>Le signe * désigne tous les modèles et se met seul.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The signature is missing. Let the person sign, or note that they cannot.</source>
        <translation>La signature manque. Faites signer la personne, ou notez qu’elle ne peut pas.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The speed set for the document reader's port is not one that the port knows.</source>
        <translation>La vitesse réglée pour le port du lecteur de documents n’est pas de celles que le port connaît.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The staff's code has fewer than {least_code} characters.</source>
        <translation>Le code du personnel a moins de {least_code} caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The statement is not signed yet. Show it to the person.</source>
        <translation>L’attestation n’est pas encore signée. Montrez-la à la personne.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>The station's folder cannot be written.</source>
        <translation>Le dossier de la station ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The status “{shown}” is not of the form USA:citizen.</source>
        <translation>Le statut « {shown} » n’a pas la forme USA:citizen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The stick does not give back what was written to it.</source>
        <translation>La clé USB ne rend pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The sticker is whole and belongs to this passport.</source>
        <translation>La vignette est entière et appartient à ce passeport.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store cannot be reached.</source>
        <translation>La base est injoignable.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The store could not be copied.</source>
        <translation>La base n’a pas pu être copiée.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store holds another record in this one's place.</source>
        <translation>La base contient un autre dossier à la place de celui-ci.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>The store is not open.</source>
        <translation>La base n’est pas ouverte.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>The store key has 32 bytes.</source>
        <translation>La clé de la base a 32 octets.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>The store lacks the record of its version or key.</source>
        <translation>Il manque à la base la mention de sa version ou de sa clé.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store may not be written to.</source>
        <translation>La base n’accepte pas l’écriture.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>The store was lost at the very moment of storing, so this may have happened or not.</source>
        <translation>La liaison avec la base s’est rompue au moment même de l’enregistrement ; cela a donc pu se faire ou non.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The store's file cannot be made.</source>
        <translation>Le fichier de la base ne peut pas être créé.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store's file is damaged.</source>
        <translation>Le fichier de la base est abîmé.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>The stored head of the log does not fit its entries.</source>
        <translation>La tête gardée du journal ne concorde pas avec ses entrées.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The surname is missing.</source>
        <translation>Le nom de famille manque.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The surname is missing. Give it, or the whole name if there is only one.</source>
        <translation>Le nom de famille manque. Donnez-le, ou le nom entier s’il n’y en a qu’un.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring holds no key for this store.</source>
        <translation>Le trousseau du système ne contient pas la clé de cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring is locked or refuses to answer.</source>
        <translation>Le trousseau du système est verrouillé ou refuse de répondre.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target database is not empty, and holds nothing of this store's.</source>
        <translation>La base de données cible n’est pas vide, et rien de son contenu ne vient de cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's log is not the store's.</source>
        <translation>Le journal de la cible n’est pas celui de la base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's table {name} is not what the store holds.</source>
        <translation>La table {name} de la cible ne correspond pas à ce que contient la base.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The text of {key} has a form that it may not have.</source>
        <translation>Le texte de {key} a une forme qu’il ne peut pas avoir.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The texts of the language {endonym} cannot be read.</source>
        <translation>Les textes de la langue {endonym} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The time ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>The time of --{what} cannot be used.</source>
        <translation>L’heure de --{what} ne peut pas servir.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} is written with the offset {offset}, but {key} is at {offset_2} then.</source>
        <translation>L’heure {name} porte le décalage {offset}, mais {key} est alors à {offset_2}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} says no offset from UTC.</source>
        <translation>L’heure {name} ne dit pas son décalage de l’UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>The turn to publish was lost with the connection to the database.</source>
        <translation>Le tour de publier a été perdu avec la connexion à la base de données.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The two admins must be two people: ask the other one to the kiosk.</source>
        <translation>Les deux administrateurs doivent être deux personnes : faites venir l’autre à la borne.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The two entries differ.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is empty.</source>
        <translation>La valeur de {key} est vide.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is neither true nor false.</source>
        <translation>La valeur de {key} n’est ni true ni false.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is no decision.</source>
        <translation>La valeur de {key} n’est pas une décision.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a number.</source>
        <translation>La valeur de {key} n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a table.</source>
        <translation>La valeur de {key} n’est pas une table.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a text.</source>
        <translation>La valeur de {key} n’est pas un texte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a time.</source>
        <translation>La valeur de {key} n’est pas une heure.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not an array.</source>
        <translation>La valeur de {key} n’est pas un tableau.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is out of range.</source>
        <translation>La valeur de {key} est hors limites.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names nothing.</source>
        <translation>La valeur de {key} ne nomme rien.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names too many.</source>
        <translation>La valeur de {key} en nomme trop.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>The window for the next person did not open.</source>
        <translation>La fenêtre pour la personne suivante ne s’est pas ouverte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The {key} {entry_id} of {array} stands twice.</source>
        <translation>{key} {entry_id} figure deux fois dans {array}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>There are {most} filters already.</source>
        <translation>Il y a déjà {most} filtres.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>There are: {join}.</source>
        <translation>Il y a : {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>There is a file of this name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>There is a store key here already.</source>
        <translation>Il y a déjà ici une clé de base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no directive with this id in the store.</source>
        <translation>Aucune directive avec cet id. n’est dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>There is no display to open the kiosk on.</source>
        <translation>Il n’y a pas d’écran où ouvrir la borne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>There is no key that may sign now.</source>
        <translation>Aucune clé ne peut signer maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>There is no key {key}.</source>
        <translation>Il n’y a pas de clé {key}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>There is no machine-readable zone in an empty text.</source>
        <translation>Il n’y a pas de zone de lecture automatique dans un texte vide.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no model yet.</source>
        <translation>Il n’y a pas encore de modèle.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>There is no model {shown}.</source>
        <translation>Il n’y a pas de modèle {shown}.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>There is no picture to look at any more.</source>
        <translation>Il n’y a plus d’image à regarder.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>There is no room left for the store.</source>
        <translation>Il n’y a plus de place pour la base.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>There is no station in this folder.</source>
        <translation>Il n’y a pas de station dans ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>There is no store here.</source>
        <translation>Il n’y a pas de base ici.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/accounts.py"/>
        <source>There is no such account in the store.</source>
        <translation>Ce compte n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such appeal in the store.</source>
        <translation>Ce recours n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is no such appeal.</source>
        <translation>Ce recours n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>There is no such case in the queue.</source>
        <translation>Ce dossier n’est pas dans la file.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>There is no such cohort in the store.</source>
        <translation>Cette cohorte n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>There is no such day or time.</source>
        <translation>Ce jour ou cette heure n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/retention.py"/>
        <source>There is no such document in the store.</source>
        <translation>Ce document n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>There is no such evidence pack here.</source>
        <translation>Ce dossier de preuves n’existe pas ici.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>There is no such family of refresh tokens.</source>
        <translation>Cette suite de jetons de renouvellement n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>There is no such gateway.</source>
        <translation>Cette passerelle n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such hit in the store.</source>
        <translation>Cette correspondance n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <source>There is no such invitation.</source>
        <translation>Cette invitation n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>There is no such key in use.</source>
        <translation>Cette clé n’est pas en service.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>There is no such kill switch.</source>
        <translation>Cet arrêt total n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>There is no such legal hold in the store.</source>
        <translation>Cette conservation légale n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>There is no such model here.</source>
        <translation>Ce modèle n’existe pas ici.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <source>There is no such person in the store.</source>
        <translation>Cette personne n’est pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such relief in the store.</source>
        <translation>Cette mesure provisoire n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such screening list in the store.</source>
        <translation>Cette liste de filtrage n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>There is no such service in the store.</source>
        <translation>Il n’y a pas de tel service dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>There is no such station.</source>
        <translation>Cette station n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>There is no such token in the store.</source>
        <translation>Ce jeton n’existe pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>There is no such zone. Write it as America/New_York.</source>
        <translation>Ce fuseau n’existe pas. Écrivez-le comme America/New_York.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>There is no terminal to ask for a secret.</source>
        <translation>Il n’y a pas de terminal où demander un secret.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>There is no valid token from the desk that a code could stand beside.</source>
        <translation>Il n’y a pas de jeton valide du guichet à côté duquel un code pourrait exister.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/appeals.py"/>
        <location filename="kiosk/services/legal_holds.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/roster.py"/>
        <source>There is nothing left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is nothing to end.</source>
        <translation>Il n’y a rien à quoi mettre fin.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>There is nothing to move.</source>
        <translation>Il n’y a rien à déplacer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>There were too many tries with a wrong secret.</source>
        <translation>Il y a eu trop d’essais avec un secret faux.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>These are more models than a token can name.</source>
        <translation>C’est plus de modèles qu’un jeton ne peut en nommer.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>These bytes are not a cohort's facts.</source>
        <translation>Ces octets ne sont pas les faits d’une cohorte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>These directives supersede one another in a circle: {circle}.</source>
        <translation>Ces directives se remplacent l’une l’autre en cercle : {circle}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>These pictures are too large to be handed in.</source>
        <translation>Ces photos sont trop grandes pour être remises.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This JSON file has no list called results.</source>
        <translation>Ce fichier JSON n’a pas de liste nommée results.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>This PDF is locked with a password.</source>
        <translation>Ce PDF est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This account is closed already.</source>
        <translation>Ce compte est déjà fermé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This account is not active any more.</source>
        <translation>Ce compte n’est plus actif.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>This appeal has given no relief.</source>
        <translation>Ce recours n’a donné lieu à aucune mesure provisoire.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is another person's.</source>
        <translation>Ce recours est celui d’une autre personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is answered already.</source>
        <translation>Ce recours a déjà une réponse.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>This backup is damaged, or is none.</source>
        <translation>Cette sauvegarde est abîmée, ou n’en est pas une.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This badge belongs to another account.</source>
        <translation>Ce badge appartient à un autre compte.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds more than a driving licence can.</source>
        <translation>Ce code-barres contient plus que ne peut un permis de conduire.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds no driving licence and no identity card.</source>
        <translation>Ce code-barres n’est ni d’un permis de conduire ni d’une carte d’identité.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode is not that of a North American driving licence.</source>
        <translation>Ce code-barres n’est pas celui d’un permis de conduire nord-américain.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode names no holder.</source>
        <translation>Ce code-barres ne nomme aucun titulaire.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This cannot be a name to sign in with.</source>
        <translation>Cela ne peut être un nom de connexion.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>This cannot be the name of a service.</source>
        <translation>Ceci ne peut pas être le nom d’un service.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>This case is not complete yet.</source>
        <translation>Ce dossier n’est pas encore complet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This case waits for nobody any more.</source>
        <translation>Ce dossier n’attend plus personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <source>This code opens nothing.</source>
        <translation>Ce code n’ouvre rien.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>This code was used a moment ago.</source>
        <translation>Ce code vient d’être utilisé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This computer's clock is earlier than the last change in this store.</source>
        <translation>L’horloge de ce poste est en retard sur le dernier changement de la base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This database belongs to another program.</source>
        <translation>Cette base de données appartient à un autre programme.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This date has a smaller part without the larger one.</source>
        <translation>Cette date a une petite partie sans la grande.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This date is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This date of birth is in the future. Correct it.</source>
        <translation>Cette date de naissance est dans le futur. Corrigez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>This desk has no outbox, so it can keep nothing while the database is away.</source>
        <translation>Ce guichet n’a pas de boîte d’envoi ; il ne peut donc rien garder tant que la base de données est injoignable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive binds nobody any more, so there is nothing to lift.</source>
        <translation>Cette directive n’oblige plus personne ; il n’y a rien à lever.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>This directive blocks nobody now: it is not in force.</source>
        <translation>Cette directive ne bloque personne à présent : elle n’est pas en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive has expired before it was approved.</source>
        <translation>Cette directive a expiré avant d’être approuvée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive has no such reading.</source>
        <translation>Cette directive n’a pas cette lecture.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is approved already.</source>
        <translation>Cette directive est déjà approuvée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is authenticated already.</source>
        <translation>Cette directive est déjà authentifiée.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>This directive is not among those approved.</source>
        <translation>Cette directive n’est pas parmi celles approuvées.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>This directive is not approved, so there is nothing to prove.</source>
        <translation>Cette directive n’est pas approuvée ; il n’y a rien à prouver.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive is not approved.</source>
        <translation>Cette directive n’est pas approuvée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive is not authenticated yet.</source>
        <translation>Cette directive n’est pas encore authentifiée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is staged already.</source>
        <translation>Cette directive est déjà préparée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is withdrawn already.</source>
        <translation>Cette directive est déjà retirée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive names a model that is no longer served.</source>
        <translation>Cette directive nomme un modèle qui n’est plus servi.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive supersedes one that is not in the store.</source>
        <translation>Cette directive en remplace une qui n’est pas dans la base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive would undo a kill switch.</source>
        <translation>Cette directive annulerait un arrêt total.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This document has {count} pages; at most {most} are read.</source>
        <translation>Ce document a {count} pages ; {most} au plus sont lues.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document is published as a specimen for everybody to see. Ask for the person’s own document.</source>
        <translation>Ce document est publié comme spécimen visible de tous. Demandez le document de la personne elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document names Utopia, a State that exists on specimens only. Ask for the person’s own document.</source>
        <translation>Ce document nomme Utopie, un État qui n’existe que sur des spécimens. Demandez le document de la personne elle-même.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {longest_anywhere} years from today. Look at the date of issue.</source>
        <translation>Ce document vaudrait plus de {longest_anywhere} ans à partir d’aujourd’hui. Regardez la date de délivrance.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {years} years from today. Its State issues none to a holder of this age for longer than {years}. Look at the date of issue.</source>
        <translation>Ce document vaudrait plus de {years} ans à partir d’aujourd’hui. Son État n’en délivre aucun à un titulaire de cet âge pour plus de {years}. Regardez la date de délivrance.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>This entry has left the roster.</source>
        <translation>Cette entrée a quitté la liste nominative.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This entry is not on the roster any more.</source>
        <translation>Cette entrée n’est plus sur la liste nominative.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station of another desk.</source>
        <translation>Ce fichier vient d’une station d’un autre guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station that was withdrawn.</source>
        <translation>Ce fichier vient d’une station qui a été retirée.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This file does not say of which day it is.</source>
        <translation>Ce fichier ne dit pas de quel jour il est.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>This file holds no submission that this version reads.</source>
        <translation>Ce fichier ne contient aucun envoi que lit cette version.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is an animation, not a still picture.</source>
        <translation>Ce fichier est une animation, pas une image fixe.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This file is damaged or incomplete.</source>
        <translation>Ce fichier est abîmé ou incomplet.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is larger than {value} megabytes.</source>
        <translation>Ce fichier dépasse {value} mégaoctets.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is not a picture of a type that can be read.</source>
        <translation>Ce fichier n’est pas une image d’un type lisible.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is not text in UTF-8.</source>
        <translation>Ce fichier n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is too large for a roster.</source>
        <translation>Ce fichier est trop grand pour une liste nominative.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This file is too large for what a station seals.</source>
        <translation>Ce fichier est trop grand pour ce que scelle une station.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was collected before.</source>
        <translation>Ce fichier a déjà été recueilli.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was sealed to a key that is not used any more.</source>
        <translation>Ce fichier a été scellé pour une clé qui ne sert plus.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder holds the files of another set-up.</source>
        <translation>Ce dossier contient les fichiers d’une autre installation.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder or stick is not there.</source>
        <translation>Ce dossier ou cette clé USB n’est pas là.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>This hold is released already.</source>
        <translation>Cette conservation est déjà levée.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>Cette installation ne sait pas parler à PostgreSQL.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This invitation opens nothing any more.</source>
        <translation>Cette invitation n’ouvre plus rien.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This is a kill switch.</source>
        <translation>C’est un arrêt total.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>This is no backup of a kiosk.</source>
        <translation>Ce n’est pas la sauvegarde d’une borne.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>This is no date with a time of day.</source>
        <translation>Ce n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This is no file that a station sealed.</source>
        <translation>Ce n’est pas un fichier qu’une station a scellé.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This is no plain file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This is no station's file that this version reads.</source>
        <translation>Ce n’est pas un fichier de station que lit cette version.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This is no way to authenticate a letter.</source>
        <translation>Ce n’est pas une façon d’authentifier une lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>This is not TOML. Begin each test person with [[persona]].</source>
        <translation>Ce n’est pas du TOML. Commencez chaque personne d’essai par [[persona]].</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This is not an address that tokens can name.</source>
        <translation>Ce n’est pas une adresse que les jetons peuvent nommer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>This is not an address to listen at.</source>
        <translation>Ce n’est pas une adresse d’écoute.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear it.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.org, ou effacez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear the field.</source>
        <translation>Ce n’est pas une adresse e-mail. Écrivez-la comme nom@example.org, ou videz le champ.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>This is not known here.</source>
        <translation>Cela n’est pas connu ici.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This is not the fingerprint of the station's file.</source>
        <translation>Ce n’est pas l’empreinte du fichier de la station.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>This is not the identifier of an evidence pack.</source>
        <translation>Ce n’est pas l’identifiant d’un dossier de preuves.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This is the last active admin.</source>
        <translation>C’est le dernier administrateur actif.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This is the only model.</source>
        <translation>C’est le seul modèle.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>This is the original, not a copy, printout or picture.</source>
        <translation>C’est l’original, pas une copie, une impression ni une photo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This key belongs to another store.</source>
        <translation>Cette clé appartient à une autre base.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>This key signs no tokens, or is struck off already.</source>
        <translation>Cette clé ne signe pas de jetons, ou est déjà radiée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>This kill switch is undone already.</source>
        <translation>Cet arrêt total est déjà annulé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This letter is not the one that was authenticated.</source>
        <translation>Cette lettre n’est pas celle qui a été authentifiée.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list has more than {most} entries.</source>
        <translation>Cette liste a plus de {most} entrées.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has no column called name.</source>
        <translation>Cette liste n’a pas de colonne nommée name.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has two columns of the same name.</source>
        <translation>Cette liste a deux colonnes du même nom.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is JSON that no publisher writes.</source>
        <translation>Cette liste est du JSON qu’aucun éditeur n’écrit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is dated in the future.</source>
        <translation>Cette liste porte une date future.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is empty.</source>
        <translation>Cette liste est vide.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is in use, or was.</source>
        <translation>Cette liste est en service, ou l’a été.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is larger than {value} MB.</source>
        <translation>Cette liste dépasse {value} Mo.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is not UTF-8.</source>
        <translation>Cette liste n’est pas en UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is older than the one in use.</source>
        <translation>Cette liste est plus ancienne que celle en service.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list lacks the column {value}.</source>
        <translation>Il manque à cette liste la colonne {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list names nobody.</source>
        <translation>Cette liste ne nomme personne.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>This machine has no camera.</source>
        <translation>Cette machine n’a pas de caméra.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>This machine knows no printer.</source>
        <translation>Cette machine ne connaît aucune imprimante.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This machine's clock is behind the station's file.</source>
        <translation>L’horloge de cette machine est en retard sur le fichier de la station.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>This many tokens are revoked by two officers only.</source>
        <translation>Autant de jetons ne sont révoqués que par deux responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This model stands in for others: {join}.</source>
        <translation>Ce modèle sert de repli à d’autres : {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This month is not known.</source>
        <translation>Ce mois n’existe pas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This needs two officers who are two persons.</source>
        <translation>Il faut deux responsables qui soient deux personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This needs two officers, and both sign-ins belong to one person.</source>
        <translation>Il faut deux responsables, et les deux connexions sont d’une même personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This note is longer than 2,000 characters.</source>
        <translation>Cette note dépasse 2 000 caractères.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>This number has too few or too many digits.</source>
        <translation>Ce numéro a trop peu ou trop de chiffres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>This number is out of bounds.</source>
        <translation>Ce nombre est hors limites.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This passphrase cannot be taken.</source>
        <translation>Cette phrase secrète ne peut pas être prise.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This password cannot be taken.</source>
        <translation>Ce mot de passe ne peut pas être pris.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person answers for the service already.</source>
        <translation>Cette personne répond déjà du service.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person does not answer for the service.</source>
        <translation>Cette personne ne répond pas du service.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This person has a relief already.</source>
        <translation>Cette personne a déjà une mesure provisoire.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This person has an account already.</source>
        <translation>Cette personne a déjà un compte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This person is registered already. Open that record and go on there.</source>
        <translation>Cette personne est déjà enregistrée. Ouvrez ce dossier et continuez là.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>This person was erased on {erased_at}: entry {entry} of the log keeps the commitment {commitment}, which nobody can open.</source>
        <translation>Cette personne a été effacée le {erased_at} : l’entrée {entry} du journal garde l’engagement {commitment}, que nul ne peut ouvrir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>This person works here: their account is active.</source>
        <translation>Cette personne travaille ici : son compte est actif.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>This person's record is restricted: it is kept, and not used.</source>
        <translation>Le dossier de cette personne est restreint : il est gardé et non utilisé.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This picture has more than {value} million pixels.</source>
        <translation>Cette image a plus de {value} millions de pixels.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>This process leaves the keys that sign tokens sealed.</source>
        <translation>Ce processus laisse scellées les clés qui signent les jetons.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>This process never opens the keys that sign tokens.</source>
        <translation>Ce processus n’ouvre jamais les clés qui signent les jetons.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>This program may not use the camera.</source>
        <translation>Ce programme n’a pas le droit d’utiliser la caméra.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>This program may not use the document reader's port, or another program has it.</source>
        <translation>Ce programme n’a pas le droit d’utiliser le port du lecteur de documents, ou un autre programme le tient.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>This reason does not go with this outcome.</source>
        <translation>Cette raison ne va pas avec ce résultat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This reason is for something else.</source>
        <translation>Cette raison sert à autre chose.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>This record has no such document.</source>
        <translation>Ce dossier n’a pas ce document.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>This record is not restricted.</source>
        <translation>Ce dossier n’est pas restreint.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This relief has ended already.</source>
        <translation>Cette mesure provisoire a déjà pris fin.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names nobody.</source>
        <translation>Cette liste nominative ne nomme personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names too many people.</source>
        <translation>Cette liste nominative nomme trop de personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file names two stations.</source>
        <translation>Ce fichier scellé nomme deux stations.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file was altered, or sealed to another desk.</source>
        <translation>Ce fichier scellé a été altéré, ou scellé pour un autre guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This service has ended, and stays as it is.</source>
        <translation>Ce service est terminé et reste tel quel.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service has ended.</source>
        <translation>Ce service est terminé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service lacks somebody who can answer for it.</source>
        <translation>Il manque à ce service quelqu’un qui puisse en répondre.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>This stands in the list already. Remove one.</source>
        <translation>C’est déjà dans la liste. Retirez-en un.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This statement was not signed, and nobody saw the person agree to it.</source>
        <translation>Cette attestation n’a pas été signée, et personne n’a vu l’accord de la personne.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This station is not set up.</source>
        <translation>Cette station n’est pas installée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file is out of date.</source>
        <translation>Le fichier de cette station est périmé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file was altered.</source>
        <translation>Le fichier de cette station a été altéré.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This step cannot be undone any more.</source>
        <translation>Cette étape ne peut plus être annulée.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony.py"/>
        <source>This store already belongs to an issuer.</source>
        <translation>Cette base appartient déjà à un émetteur.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store belongs to no issuer yet.</source>
        <translation>Cette base n’appartient encore à aucun émetteur.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store does not lie in a file, so it cannot be moved from here.</source>
        <translation>Cette base n’est pas dans un fichier ; elle ne peut donc pas être déplacée d’ici.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store has tables that this version does not know.</source>
        <translation>Cette base a des tables que cette version ne connaît pas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store is empty.</source>
        <translation>Cette base est vide.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store is still written to.</source>
        <translation>On écrit encore dans cette base.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>This store lies in PostgreSQL, which copies its databases itself.</source>
        <translation>Cette base est dans PostgreSQL, qui copie lui-même ses bases de données.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>This store was moved to another database, so nothing is written here any more.</source>
        <translation>Cette base a été déplacée vers une autre base de données ; plus rien n’est donc écrit ici.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by a newer version of this program.</source>
        <translation>Cette base a été écrite par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by an older version of this program.</source>
        <translation>Cette base a été écrite par une version antérieure de ce programme.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This submission belongs to another station.</source>
        <translation>Cet envoi appartient à une autre station.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This submission has no proper number.</source>
        <translation>Cet envoi n’a pas de numéro correct.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>This system offers no keyring that keeps secrets.</source>
        <translation>Ce système n’offre aucun trousseau qui garde des secrets.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>This text holds a character that has no place in a machine-readable zone.</source>
        <translation>Ce texte contient un caractère qui n’a pas sa place dans une zone de lecture automatique.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token has expired, so there is nothing to replace.</source>
        <translation>Ce jeton a expiré ; il n’y a rien à remplacer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is a service's, so nobody at the desk can replace it.</source>
        <translation>Ce jeton est celui d’un service : personne au guichet ne peut le remplacer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is revoked or suspended, so it cannot be replaced.</source>
        <translation>Ce jeton est révoqué ou suspendu et ne peut être remplacé.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This very file is stored already under this name.</source>
        <translation>Ce même fichier est déjà gardé sous ce nom.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Tokens would end too soon or live too long.</source>
        <translation>Les jetons finiraient trop tôt ou vivraient trop longtemps.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Too many codes that open nothing were tried.</source>
        <translation>Trop de codes qui n’ouvrent rien ont été essayés.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Too many people wait for this desk already.</source>
        <translation>Trop de personnes attendent déjà ce guichet.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Too many tries at this machine. Wait {seconds} seconds.</source>
        <translation>Trop d’essais sur cette machine. Attendez {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>Try again, or take a new picture and open that.</source>
        <translation>Réessayez, ou prenez une nouvelle photo et ouvrez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Try again; if it happens again, give the log file to whoever looks after it.</source>
        <translation>Réessayez ; si cela se répète, donnez le fichier journal à qui s’en occupe.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Try again; if it stays so, look for a second kiosk or a backup that hangs.</source>
        <translation>Réessayez ; si cela persiste, cherchez une seconde borne ou une sauvegarde bloquée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Two accounts must be two people.</source>
        <translation>Deux comptes doivent être deux personnes.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Two directives have the same id.</source>
        <translation>Deux directives ont le même id.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type at least a surname or the one name.</source>
        <translation>Saisissez au moins un nom de famille ou le nom unique.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Type both again.</source>
        <translation>Saisissez à nouveau les deux.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Type it again.</source>
        <translation>Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Type it again; capitals matter.</source>
        <translation>Saisissez-la à nouveau ; les majuscules comptent.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Type it once more.</source>
        <translation>Saisissez-le encore une fois.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type what is right, or leave it as it is.</source>
        <translation>Saisissez ce qui est juste, ou laissez tel quel.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo it instead of lifting it.</source>
        <translation>Annulez-le au lieu de le lever.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo the kill switch by itself.</source>
        <translation>Annulez l’arrêt total à part.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Unlock it and try again, or choose a passphrase instead.</source>
        <translation>Déverrouillez-le et réessayez, ou choisissez plutôt une phrase secrète.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Unset QT_QPA_PLATFORM and use a display, or run `kiosk demo`.</source>
        <translation>Retirez QT_QPA_PLATFORM et utilisez un écran, ou exécutez `kiosk demo`.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Upper Volta, now Burkina Faso</source>
        <translation>Haute-Volta, aujourd’hui Burkina Faso</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use letters, digits and hyphens; a directive's id is in small letters, at most 64.</source>
        <translation>Utilisez des lettres, chiffres et traits d’union ; l’id. d’une directive est en minuscules, 64 au plus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Use plain letters in the reason, then try again.</source>
        <translation>Utilisez des lettres simples dans la raison, puis réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use sets instead of long chains of comparisons.</source>
        <translation>Utilisez des ensembles plutôt que de longues chaînes de comparaisons.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use small letters, digits and underscores, and begin with a letter.</source>
        <translation>Utilisez des minuscules, chiffres et tirets bas, et commencez par une lettre.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use the attributes of principal, context.lists, texts, sets and &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</source>
        <translation>Utilisez les attributs de principal, context.lists, des textes, des ensembles et &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Use the key that was made with this store, from the same ceremony or backup.</source>
        <translation>Utilisez la clé créée avec cette base, de la même cérémonie ou sauvegarde.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>Use the letters A to Z, the digits 0 to 9 and the filler &lt;.</source>
        <translation>Utilisez les lettres A à Z, les chiffres 0 à 9 et le signe &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Use up to {name_max_length} signs that can be read.</source>
        <translation>Utilisez au plus {name_max_length} signes lisibles.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Wait a little, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>What has outlived its time is not what was shown.</source>
        <translation>Ce qui a dépassé son délai n’est pas ce qui a été montré.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>What is not in order is not said yet.</source>
        <translation>Ce qui n’est pas en ordre n’est pas encore dit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>What the service is for is missing or too long.</source>
        <translation>Ce à quoi sert le service manque ou est trop long.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>What was chosen in place of a camera holds no picture that can be shown.</source>
        <translation>Ce qui a été choisi à la place d’une caméra ne contient aucune image affichable.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>What was deleted still stands in the database's journal: somebody reads from it.</source>
        <translation>Ce qui a été supprimé est encore dans le journal de la base de données : quelqu’un y lit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>What was entered cannot be handed in as it is.</source>
        <translation>Ce qui a été saisi ne peut être remis tel quel.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>What you entered could not be handed in.</source>
        <translation>Ce que vous avez saisi n’a pas pu être remis.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Who does this.</source>
        <translation>Qui le fait.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it instead.</source>
        <translation>Retirez-la plutôt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it, and stage it for the models that there are.</source>
        <translation>Retirez-la, et préparez-la pour les modèles existants.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it.</source>
        <translation>Retirez-la.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Without an image the characters prove their format only, not the facts.</source>
        <translation>Sans image, les caractères ne prouvent que leur format, pas les faits.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write "allow", "block" or "hold".</source>
        <translation>Écrivez "allow", "block" ou "hold".</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write 1000 at most.</source>
        <translation>Écrivez-en 1000 au plus.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write ["…"], or [[…]] for a table of which there are many.</source>
        <translation>Écrivez ["…"], ou [[…]] pour une table dont il y a plusieurs.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write a [[reading]], or name in supersedes what it lifts.</source>
        <translation>Écrivez une [[reading]], ou nommez dans supersedes ce qu’elle lève.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a level from 0 to 4.</source>
        <translation>Écrivez un niveau de 0 à 4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a model's name as it stands in the access catalogue, or *.</source>
        <translation>Écrivez le nom d’un modèle tel qu’il est au catalogue d’accès, ou *.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a whole number, without quotes.</source>
        <translation>Écrivez un nombre entier, sans guillemets.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write block or hold; a directive that only lifts has no reading.</source>
        <translation>Écrivez block ou hold ; une directive qui ne fait que lever n’a pas de lecture.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write date, time and offset without quotes: 2026-06-12T17:21:00-04:00.</source>
        <translation>Écrivez date, heure et décalage sans guillemets : 2026-06-12T17:21:00-04:00.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Write down what the person says.</source>
        <translation>Notez ce que dit la personne.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Write file:/dev/usb/lp0, serial:/dev/ttyS0:19200 or tcp:printer:9100.</source>
        <translation>Écrivez file:/dev/usb/lp0, serial:/dev/ttyS0:19200 ou tcp:printer:9100.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>Write group, edition, source and members as texts, members as an array of codes.</source>
        <translation>Écrivez group, edition, source et members comme textes, members comme tableau de codes.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Write it as 127.0.0.1:8443.</source>
        <translation>Écrivez-la sous la forme 127.0.0.1:8443.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write it as 2026-06-12 17:21, or 2026-06-12 17:21:00.</source>
        <translation>Écrivez 2026-06-12 17:21, ou 2026-06-12 17:21:00.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>Écrivez-la AAAA-MM-JJ, AAAA-MM ou AAAA.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Write it as callers send it, for example opal-4.</source>
        <translation>Écrivez-le comme l’envoient les appelants, par exemple opal-4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write it down.</source>
        <translation>Écrivez-le.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>Write it in Latin letters.</source>
        <translation>Écrivez-le en lettres latines.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>Write it with its offset, such as --{what} 2026-06-13T09:00:00-04:00.</source>
        <translation>Écrivez-la avec son décalage, comme --{what} 2026-06-13T09:00:00-04:00.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write it with the offset, as {with_offset}.</source>
        <translation>Écrivez-la avec le décalage, comme {with_offset}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write its IANA name, as America/New_York.</source>
        <translation>Écrivez son nom IANA, comme America/New_York.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write its keys below a heading in brackets.</source>
        <translation>Écrivez ses clés sous un titre entre crochets.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Write keys without dots.</source>
        <translation>Écrivez les clés sans points.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write the 64 hexadecimal digits of the edition's digest.</source>
        <translation>Écrivez les 64 chiffres hexadécimaux de l’empreinte de l’édition.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Write the case down on paper; signing in while the database answers makes one.</source>
        <translation>Notez le dossier sur papier ; une connexion pendant que la base de données répond en crée une.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>Write the case down on paper; whoever signs in while the database answers renews it.</source>
        <translation>Notez le dossier sur papier ; toute connexion pendant que la base de données répond la renouvelle.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Write the date and the time.</source>
        <translation>Écrivez la date et l’heure.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Write the date as YYYY-MM-DD.</source>
        <translation>Écrivez la date AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Write the number with + and the country code.</source>
        <translation>Écrivez le numéro avec + et l’indicatif du pays.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Write the number without spaces.</source>
        <translation>Écrivez le numéro sans espaces.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write the three capital letters of ISO 3166-1 or Doc 9303.</source>
        <translation>Écrivez les trois majuscules d’ISO 3166-1 ou de Doc 9303.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write the time before or after it.</source>
        <translation>Écrivez l’heure d’avant ou celle d’après.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Write them as 4,17,93, name a file that holds them, or write all.</source>
        <translation>Écrivez-les comme 4,17,93, nommez un fichier qui les contient, ou écrivez all.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>Écrivez true ou false, sans guillemets.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Write when { … } or unless { … }, with conditions in between.</source>
        <translation>Écrivez when { … } ou unless { … }, avec des conditions au milieu.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write { A = "allow" }.</source>
        <translation>Écrivez { A = "allow" }.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {canonical}.</source>
        <translation>Écrivez {canonical}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {family}, or ask for the class in citizenships.</source>
        <translation>Écrivez {family}, ou demandez la catégorie dans citizenships.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write {first} after it for the first, {second} for the second.</source>
        <translation>Écrivez {first} à la suite pour la première, {second} pour la seconde.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write {key} = ….</source>
        <translation>Écrivez {key} = ….</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write {with_offset} if the clock time is right, {isoformat} if the instant is.</source>
        <translation>Écrivez {with_offset} si l’heure affichée est juste, {isoformat} si c’est l’instant.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>You are the second person on this case.</source>
        <translation>Vous êtes la seconde personne de ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>You asked for a second person on this case.</source>
        <translation>Vous avez demandé une seconde personne pour ce dossier.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>You can also choose “I have none of these”.</source>
        <translation>Vous pouvez aussi choisir « Je n’en ai aucun ».</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>You do not hold this case.</source>
        <translation>Vous n’avez pas ce dossier en main.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Your role does not include licences, purposes, or the name in directives.</source>
        <translation>Votre rôle ne comprend ni les licences, ni les finalités, ni le nom dans les directives.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Your role does not include this.</source>
        <translation>Votre rôle ne comprend pas cela.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and seven digits</source>
        <translation>une lettre et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and six to eight digits</source>
        <translation>une lettre et six à huit chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter or digit and seven digits</source>
        <translation>une lettre ou un chiffre et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter, or P and a letter, and seven digits</source>
        <translation>une lettre, ou P et une lettre, et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country of birth</source>
        <translation>pays de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country that issued it</source>
        <translation>pays qui l’a délivré</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of expiry</source>
        <translation>date d’expiration</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>document number</source>
        <translation>numéro du document</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits</source>
        <translation>huit chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits, or since 2022 nine letters or digits</source>
        <translation>huit chiffres, ou depuis 2022 neuf lettres ou chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight letters or digits</source>
        <translation>huit lettres ou chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight or nine digits</source>
        <translation>huit ou neuf chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>given names</source>
        <translation>prénoms</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>issuing State</source>
        <translation>État émetteur</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine characters: a letter first, no vowel and none of B, D, Q, S</source>
        <translation>neuf caractères : d’abord une lettre, ni voyelle ni B, D, Q, S</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits</source>
        <translation>neuf chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits, or since 2021 a letter and eight digits</source>
        <translation>neuf chiffres, ou depuis 2021 une lettre et huit chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and seven digits</source>
        <translation>une ou deux lettres et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and six or seven digits, or a letter, seven digits and a letter</source>
        <translation>une ou deux lettres et six ou sept chiffres, ou une lettre, sept chiffres et une lettre</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven digits</source>
        <translation>sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven or eight letters or digits</source>
        <translation>sept ou huit lettres ou chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>surname</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>the Panama Canal Zone</source>
        <translation>la zone du canal de Panama</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the date of birth is the same</source>
        <translation>la date de naissance est la même</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ</source>
        <translation>les dates de naissance diffèrent</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ by day and month swapped</source>
        <translation>les dates de naissance diffèrent par le jour et le mois inversés</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth may be the same, as far as they are known</source>
        <translation>les dates de naissance peuvent être les mêmes, pour autant qu’elles soient connues</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the year and month of birth are the same</source>
        <translation>l’année et le mois de naissance sont les mêmes</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>there is no date of birth to compare</source>
        <translation>il n’y a pas de date de naissance à comparer</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two digits, two letters and five digits</source>
        <translation>deux chiffres, deux lettres et cinq chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and seven digits</source>
        <translation>deux lettres et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits</source>
        <translation>deux lettres et six chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits, or since 2023 a letter, six digits and two letters</source>
        <translation>deux lettres et six chiffres, ou depuis 2023 une lettre, six chiffres et deux lettres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six or seven digits</source>
        <translation>deux lettres et six ou sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters or digits and seven digits</source>
        <translation>deux lettres ou chiffres et sept chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters, six letters or digits and a digit, without the letter O</source>
        <translation>deux lettres, six lettres ou chiffres et un chiffre, sans la lettre O</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two or three letters or digits and six digits</source>
        <translation>deux ou trois lettres ou chiffres et six chiffres</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>whole name</source>
        <translation>nom entier</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>{code} is a class of nationals; the country is {family}.</source>
        <translation>{code} est une catégorie de ressortissants ; le pays est {family}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {days} days nobody enforced it.</source>
        <translation>{directive_id} prétend s’appliquer dès avant son approbation : pendant {days} jours, personne ne l’a appliquée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {hours} hours nobody enforced it.</source>
        <translation>{directive_id} prétend s’appliquer dès avant son approbation : pendant {hours} heures, personne ne l’a appliquée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {minutes} min nobody enforced it.</source>
        <translation>{directive_id} prétend s’appliquer dès avant son approbation : pendant {minutes} min, personne ne l’a appliquée.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {days} days.</source>
        <translation>{directive_id} prend fin dans {days} jours.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {hours} hours.</source>
        <translation>{directive_id} prend fin dans {hours} heures.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {minutes} min.</source>
        <translation>{directive_id} prend fin dans {minutes} min.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{failed} checks fail.</source>
        <translation>{failed} vérifications échouent.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} claims force already and waits for two officers.</source>
        <translation>{id} se dit déjà en vigueur et attend deux responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is due for review.</source>
        <translation>{id} est à revoir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is staged and not authenticated: it binds nobody.</source>
        <translation>{id} est préparée et non authentifiée : elle n’oblige personne.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} waits for two officers before it comes into force.</source>
        <translation>{id} attend deux responsables avant d’entrer en vigueur.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>{key} has a value that it may not have.</source>
        <translation>{key} a une valeur qu’il ne peut pas avoir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>{len} of the directive's own test people are decided otherwise than its file says: {persona} is {decided}, not {expected}.</source>
        <translation>{len} personnes d’essai de la directive sont décidées autrement que ne le dit son fichier : {persona} donne {decided}, non {expected}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} is blocked because directive {id}, reading {reading_id}, could not be evaluated. A compliance officer must correct or lift this directive now.</source>
        <translation>{model} est bloqué car la directive {id}, lecture {reading_id}, n’a pas pu être évaluée. Un responsable de la conformité doit corriger ou lever cette directive maintenant.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for an officer: directive {id}, reading {reading_id}, asks for a closer look at what you stated.</source>
        <translation>{model} attend un responsable : la directive {id}, lecture {reading_id}, demande un examen plus attentif de ce que vous avez déclaré.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of what you stated: directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>{model} attend la preuve de ce que vous avez déclaré : la directive {id}, lecture {reading_id}, bloque {blocks}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of your citizenship or status, on which directive {id}, reading {reading_id}, depends.</source>
        <translation>{model} attend la preuve de votre citoyenneté ou statut, dont dépend la directive {id}, lecture {reading_id}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for your answers: directive {id}, reading {reading_id}, depends on citizenship or status.</source>
        <translation>{model} attend vos réponses : la directive {id}, lecture {reading_id}, dépend de la citoyenneté ou du statut.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits until an officer has looked at a possible match in screening.</source>
        <translation>{model} attend qu’un responsable ait examiné une correspondance possible au filtrage.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>{said} The list does not say whether this entry is a person.</source>
        <translation>{said} La liste ne dit pas si cette entrée est une personne.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>{staying} refused files of stations could not be removed.</source>
        <translation>{staying} fichiers de stations refusés n’ont pas pu être supprimés.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>{unusable} of {value} rows of this list have no name or too few cells.</source>
        <translation>{unusable} lignes sur {value} de cette liste n’ont pas de nom ou trop peu de cellules.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Compare the marked rows, scan again, or set the document aside.</source>
        <translation>{what} Comparez les lignes marquées, numérisez à nouveau ou mettez le document de côté.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Look at the document and answer it.</source>
        <translation>{what} Regardez le document et répondez.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>“{name}” sells documents and is no State. Ask for another document.</source>
        <translation>« {name} » vend des documents et n’est pas un État. Demandez un autre document.</translation>
    </message>
</context>
<context>
    <name>wedge_test</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Arrived as</source>
        <translation>Arrivé comme</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Each key is listed with its place and the pause before it.</source>
        <translation>Chaque touche est listée avec sa place et la pause d’avant.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Keys that arrived</source>
        <translation>Touches arrivées</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Key’s place</source>
        <translation>Place de la touche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No key has arrived yet.</source>
        <translation>Aucune touche n’est encore arrivée.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Only a part of the lines arrived. Swipe again, evenly to the end.</source>
        <translation>Une partie des lignes seulement est arrivée. Repassez, régulièrement jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Pause, ms</source>
        <translation>Pause, ms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Press here, then swipe a document.</source>
        <translation>Appuyez ici, puis passez un document.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Set the reader to send Enter after each line.</source>
        <translation>Réglez le lecteur pour envoyer Entrée après chaque ligne.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Swipe a document now, a specimen if you have one. Esc leaves this field.</source>
        <translation>Passez un document maintenant, un spécimen si possible. Échap quitte ce champ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Test field for the reader</source>
        <translation>Champ d’essai du lecteur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader fits this desktop. Nothing has to be set.</source>
        <translation>Le lecteur convient à ce poste. Rien à régler.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader frames the zone with control characters; it may.</source>
        <translation>Le lecteur encadre la zone de caractères de contrôle ; il le peut.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader pauses {pause} ms inside a line. Set the delay between characters to none.</source>
        <translation>Le lecteur fait des pauses de {pause} ms dans une ligne. Réglez le délai entre caractères à zéro.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader types as on the layout {reader}; this desktop has {desktop}. The kiosk turns it back. Set the reader to {desktop} all the same: it is surer.</source>
        <translation>Le lecteur tape en disposition {reader} ; ce poste a {desktop}. La borne le corrige. Réglez tout de même le lecteur sur {desktop} : c’est plus sûr.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The zone arrived, but its check digits do not fit. Swipe again, or clean the reader.</source>
        <translation>La zone est arrivée, mais ses chiffres de contrôle ne vont pas. Repassez, ou nettoyez le lecteur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>These keys came as slowly as from a hand. Swipe a document through the reader.</source>
        <translation>Ces touches sont venues aussi lentement qu’à la main. Passez un document dans le lecteur.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>What arrived is no machine-readable zone. Set the reader to send the zone as it is.</source>
        <translation>Ce qui est arrivé n’est pas une zone de lecture automatique. Réglez le lecteur pour envoyer la zone telle quelle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>another layout</source>
        <translation>une autre disposition</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>dead key</source>
        <translation>touche morte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>{count} keys arrived…</source>
        <translation>{count} touches arrivées…</translation>
    </message>
</context>
</TS>
