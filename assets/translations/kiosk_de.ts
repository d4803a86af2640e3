<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AdminForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Another one. It locks the key that you take away from here.</source>
        <translation>Eine weitere. Sie sperrt den Schlüssel, den Sie von hier mitnehmen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>At least 12 characters. Several words in a row are best.</source>
        <translation>Mindestens 12 Zeichen. Am besten mehrere Wörter hintereinander.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name to sign in with</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of your root key</source>
        <translation>Passphrase Ihres Root-Schlüssels</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Password to sign in</source>
        <translation>Kennwort zum Anmelden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>. It may cut the name short.</source>
        <translation>. Es kürzt den Namen vielleicht ab.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Applicant</source>
        <translation>Antragsteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>From the document: {fields}</source>
        <translation>Aus dem Dokument: {fields}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>with + and country code</source>
        <translation>mit + und Landesvorwahl</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Hand back to the desk</source>
        <translation>An den Schalter zurückgeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>Der Antragsteller liest die Erklärung und unterschreibt</translation>
    </message>
</context>
<context>
    <name>ApplicantWindow</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>For the applicant</source>
        <translation>Für den Antragsteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Hier mit Finger, Stift oder Maus unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Thank you. The desk goes on.</source>
        <translation>Danke. Der Schalter macht weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>a day not known</source>
        <translation>ein unbekannter Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, since {date}</source>
        <translation>{state}, seit {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, until {date}</source>
        <translation>{state}, bis {date}</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>5 minutes, one document. {issuer} then decides which models you may use.</source>
        <translation>5 Minuten, ein Dokument. {issuer} entscheidet dann, welche Modelle Sie nutzen dürfen.</translation>
    </message>
</context>
<context>
    <name>AwayView</name>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Nobody can sign in without it. This window goes on by itself as soon as the database answers; nothing is lost meanwhile.</source>
        <translation>Ohne sie kann sich niemand anmelden. Dieses Fenster macht von selbst weiter, sobald die Datenbank antwortet; inzwischen geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>The database is away</source>
        <translation>Die Datenbank ist weg</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Move everything lower (F8)</source>
        <translation>Alles nach unten (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Continue without a document</source>
        <translation>Ohne Dokument fortfahren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>I do not have it with me</source>
        <translation>Ich habe es nicht bei mir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>One moment: the picture is being read.</source>
        <translation>Einen Moment: Das Bild wird gelesen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Stop the camera</source>
        <translation>Kamera anhalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take it again</source>
        <translation>Noch einmal aufnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take the picture</source>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The camera is starting.</source>
        <translation>Die Kamera startet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The camera starts.</source>
        <translation>Die Kamera startet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The document is read. Look at the picture, then continue.</source>
        <translation>Das Dokument ist gelesen. Sehen Sie sich das Bild an und fahren Sie fort.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The picture is taken by itself once the lines are read.</source>
        <translation>Das Bild entsteht von selbst, sobald die Zeilen gelesen sind.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture is taken. Staff read it at the desk.</source>
        <translation>Das Bild ist aufgenommen. Das Personal liest es am Schalter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture that was taken</source>
        <translation>Das aufgenommene Bild</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Send back</source>
        <translation>Zurücksenden</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Compare the document with what was read and said</source>
        <translation>Vergleichen Sie das Dokument mit dem Gelesenen und Gesagten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token</source>
        <translation>Token verloren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token (F8)</source>
        <translation>Token verloren (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>New applicant</source>
        <translation>Neuer Antragsteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Queue / {case} · {time}</source>
        <translation>Warteliste / {case} · {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Scan a document, or type what the applicant says</source>
        <translation>Dokument scannen oder eingeben, was der Antragsteller sagt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>Der Antragsteller liest die Erklärung und unterschreibt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The token is issued. Hand it over with the receipt.</source>
        <translation>Das Token ist ausgestellt. Übergeben Sie es mit dem Beleg.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A directive can close controlled models to the people it names.</source>
        <translation>Eine Anordnung kann kontrollierte Modelle für die Menschen schließen, die sie nennt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Begin the set-up</source>
        <translation>Einrichtung beginnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Change places. Anything drastic will need both of you.</source>
        <translation>Tauschen Sie die Plätze. Alles Einschneidende braucht Sie beide.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Check before it is made</source>
        <translation>Vor dem Anlegen prüfen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establish the issuer</source>
        <translation>Aussteller einrichten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establishing…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>First admin</source>
        <translation>Erster Administrator</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Go to sign-in</source>
        <translation>Zur Anmeldung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>It opens everything that this kiosk keeps. It is never in the database.</source>
        <translation>Er öffnet alles, was dieser Kiosk aufbewahrt. Er liegt nie in der Datenbank.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Name and web address of the issuer stay as they are from here on.</source>
        <translation>Name und Webadresse des Ausstellers bleiben von nun an so.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>People see this on receipts, gateways see it in tokens.</source>
        <translation>Menschen sehen das auf Belegen, Gateways in Tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Second admin</source>
        <translation>Zweiter Administrator</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Set up this kiosk</source>
        <translation>Diesen Kiosk einrichten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The first admin types this part; the second one looks away.</source>
        <translation>Diesen Teil gibt der erste Administrator ein; der zweite sieht weg.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The kiosk is set up</source>
        <translation>Der Kiosk ist eingerichtet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>These files were written. Take them away from this machine now.</source>
        <translation>Diese Dateien sind geschrieben. Bringen Sie sie jetzt von diesem Gerät weg.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>This makes an issuer of access tokens. You need:</source>
        <translation>Damit entsteht ein Aussteller von Zugangstokens. Sie brauchen:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Two locked root keys and root.json, from which every gateway starts, are written to a folder or stick. Keep each root key with its admin, offline.</source>
        <translation>Zwei gesperrte Root-Schlüssel und root.json, von dem jedes Gateway ausgeht, werden in einen Ordner oder auf einen Stick geschrieben. Jeder Administrator verwahrt seinen Root-Schlüssel offline.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>What leaves this machine</source>
        <translation>Was dieses Gerät verlässt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where is the store key kept?</source>
        <translation>Wo wird der Speicherschlüssel verwahrt?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Which models do your gateways serve?</source>
        <translation>Welche Modelle bedienen Ihre Gateways?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Who issues the tokens?</source>
        <translation>Wer stellt die Tokens aus?</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The document says: {read}. This is kept as well.</source>
        <translation>Das Dokument sagt: {read}. Auch das bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>expected {expected}, found {found}</source>
        <translation>erwartet {expected}, gefunden {found}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not in order</source>
        <translation>nicht in Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Against what was said</source>
        <translation>Gegenüber dem Gesagten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Also printed on the page, or in its barcode</source>
        <translation>Auch auf der Seite oder in ihrem Barcode</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Check digits</source>
        <translation>Prüfziffern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks in order</source>
        <translation>Prüfungen in Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>all {count} in order</source>
        <translation>alle {count} in Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} of {all} fail</source>
        <translation>{count} von {all} stimmen nicht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} to look at</source>
        <translation>{count} anzusehen</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Add a fact</source>
        <translation>Angabe hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Claim</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Nothing stated yet. Scan a document or add what the applicant says.</source>
        <translation>Noch nichts angegeben. Scannen Sie ein Dokument oder fügen Sie hinzu, was der Antragsteller sagt.</translation>
    </message>
</context>
<context>
    <name>ClaimRowView</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Any spelling</source>
        <translation>Jede Schreibweise</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Change this row</source>
        <translation>Diese Zeile ändern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Ended</source>
        <translation>Geendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Has ended</source>
        <translation>Ist beendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>New fact</source>
        <translation>Neue Angabe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended {date}</source>
        <translation>beendet {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>from the document</source>
        <translation>aus dem Dokument</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>It is {character}</source>
        <translation>Es ist {character}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Leave this character</source>
        <translation>Dieses Zeichen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Which character is this?</source>
        <translation>Welches Zeichen ist das?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>line {line}, character {position}</source>
        <translation>Zeile {line}, Zeichen {position}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as corrected</source>
        <translation>{character}, wie berichtigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as read</source>
        <translation>{character}, wie gelesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{count} to compare</source>
        <translation>{count} zu vergleichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{where}. Enter keeps {character}, any other key corrects it.</source>
        <translation>{where}. Enter behält {character}, jede andere Taste berichtigt es.</translation>
    </message>
</context>
<context>
    <name>ConfirmationView</name>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>Gehen Sie zum Schalter: {place}. Er ist besetzt: {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Open as soon as you have your token: {models}</source>
        <translation>Offen, sobald Sie Ihr Token haben: {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Print the code</source>
        <translation>Code drucken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Staff look at your document with you. Once they approve, you get your access token right there, on paper or as a file.</source>
        <translation>Das Personal sieht sich Ihr Dokument mit Ihnen an. Nach der Freigabe erhalten Sie Ihr Zugangstoken gleich dort, auf Papier oder als Datei.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Take the slip from the printer.</source>
        <translation>Nehmen Sie den Beleg aus dem Drucker.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>The slip is being printed.</source>
        <translation>Der Beleg wird gedruckt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>This code finds your case at any desk. It works once.</source>
        <translation>Dieser Code findet Ihren Fall an jedem Schalter. Er gilt einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Your code as a picture to photograph</source>
        <translation>Ihr Code als Bild zum Fotografieren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} is closed to you now: {why}</source>
        <translation>{model} ist jetzt für Sie geschlossen: {why}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} waits: {why}</source>
        <translation>{model} wartet: {why}</translation>
    </message>
</context>
<context>
    <name>CorrectLines</name>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Compare them with the document, character by character.</source>
        <translation>Vergleichen Sie sie Zeichen für Zeichen mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Correct the lines</source>
        <translation>Zeilen berichtigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Leave the lines</source>
        <translation>Zeilen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Take these lines</source>
        <translation>Diese Zeilen übernehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>This line has {found} of {wanted} characters.</source>
        <translation>Diese Zeile hat {found} von {wanted} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>read as {line}</source>
        <translation>gelesen als {line}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Closed now</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Hide the reasons</source>
        <translation>Gründe verbergen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Missing or not proven:</source>
        <translation>Fehlt oder ist nicht belegt:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>No model is served yet.</source>
        <translation>Noch wird kein Modell bedient.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Say why</source>
        <translation>Gründe nennen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Waits for proof</source>
        <translation>Wartet auf Nachweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>What was used:</source>
        <translation>Was herangezogen wurde:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You can appeal: tell the desk, or write to {address}.</source>
        <translation>Sie können Einspruch erheben: Sagen Sie es am Schalter oder schreiben Sie an {address}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You cannot use {models} now.</source>
        <translation>Sie können {models} jetzt nicht nutzen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} must wait.</source>
        <translation>{models} muss warten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} stays open.</source>
        <translation>{models} bleibt offen.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>Swipe the document again.</source>
        <translation>Ziehen Sie das Dokument noch einmal durch.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>The reader sent only a part of the lines.</source>
        <translation>Das Lesegerät hat nur einen Teil der Zeilen gesendet.</translation>
    </message>
</context>
<context>
    <name>DocumentImageView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Turn by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Continue without a document</source>
        <translation>Ohne Dokument fortfahren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Drop a picture or PDF here, open a file, or swipe the document through the reader. A swipe is understood wherever the cursor is.</source>
        <translation>Legen Sie ein Bild oder PDF hier ab, öffnen Sie eine Datei oder ziehen Sie das Dokument durch das Lesegerät. Das wird verstanden, wo immer der Cursor steht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Reading the document…</source>
        <translation>Dokument wird gelesen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Scan the document</source>
        <translation>Dokument scannen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Starting the camera…</source>
        <translation>Kamera startet …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Type the lines</source>
        <translation>Zeilen eingeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Use the camera</source>
        <translation>Kamera verwenden</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Each of them is as good as any other. You show one only.</source>
        <translation>Jedes ist so gut wie die anderen. Sie zeigen nur eines.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I have none of these</source>
        <translation>Ich habe keines davon</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Documents ({patterns})</source>
        <translation>Dokumente ({patterns})</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Country of birth (not a nationality)</source>
        <translation>Geburtsland (keine Staatsangehörigkeit)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Read from the document</source>
        <translation>Vom Dokument gelesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{code}, in no list</source>
        <translation>{code}, in keiner Liste</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Examining the page…</source>
        <translation>Seite wird untersucht …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>The machine found nothing to ask about. Only you see what is below.</source>
        <translation>Das Gerät fand nichts zu fragen. Nur Sie sehen, was unten steht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>all answered</source>
        <translation>alles beantwortet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>examining</source>
        <translation>wird untersucht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>{count} to answer</source>
        <translation>{count} zu beantworten</translation>
    </message>
</context>
<context>
    <name>HelpHint</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>IdentifyView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Enter the e-mail address that your employer gave us</source>
        <translation>Geben Sie die E-Mail-Adresse ein, die Ihr Arbeitgeber uns gab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>I have none of these</source>
        <translation>Ich habe keines davon</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in 1 second. Touch for more time.</source>
        <translation>In 1 Sekunde wird alles gelöscht. Berühren für mehr Zeit.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in {count} seconds. Touch for more time.</source>
        <translation>
            <numerusform>In {count} Sekunde wird alles gelöscht. Berühren für mehr Zeit.</numerusform>
            <numerusform>In {count} Sekunden wird alles gelöscht. Berühren für mehr Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Picture of the document</source>
        <translation>Bild des Dokuments</translation>
    </message>
</context>
<context>
    <name>InspectionItemRow</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Not in order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Inspection</source>
        <translation>Sichtprüfung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Portrait of the document</source>
        <translation>Porträt des Dokuments</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>Not in order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Drop one picture or one PDF of the document.</source>
        <translation>Legen Sie ein einziges Bild oder PDF des Dokuments ab.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>More than one file was dropped.</source>
        <translation>Es wurde mehr als eine Datei abgelegt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Open the document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Pictures and PDF ({patterns})</source>
        <translation>Bilder und PDF ({patterns})</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token as a QR code</source>
        <translation>Zugangstoken als QR-Code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copied, clears in {seconds} s</source>
        <translation>Kopiert, wird in {seconds} s gelöscht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>For use at</source>
        <translation>Zur Verwendung bei</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>How well each fact is proven</source>
        <translation>Wie gut jede Angabe belegt ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It is shown this once and stored nowhere.</source>
        <translation>Es wird nur dieses eine Mal gezeigt und nirgends gespeichert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It names no person, no document and no nationality.</source>
        <translation>Es nennt keine Person, kein Dokument und keine Staatsangehörigkeit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The receipt is saved.</source>
        <translation>Der Beleg ist gespeichert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The token is saved.</source>
        <translation>Das Token ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>IssuerForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>An https address, or mailto: and an e-mail address.</source>
        <translation>Eine https-Adresse, oder mailto: und eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>It names the issuer for ever; nothing has to answer there.</source>
        <translation>Sie benennt den Aussteller für immer; dort muss nichts antworten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of the issuer</source>
        <translation>Name des Ausstellers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of your gateways</source>
        <translation>Name Ihrer Gateways</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>One word. A token opens gateways of this name only.</source>
        <translation>Ein Wort. Ein Token öffnet nur Gateways dieses Namens.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Type a city, such as Zurich.</source>
        <translation>Geben Sie eine Stadt ein, etwa Zürich.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Web address that tokens name</source>
        <translation>Webadresse, die Tokens nennen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where people appeal</source>
        <translation>Wo man Einspruch erhebt</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Keep the language</source>
        <translation>Sprache beibehalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>The pages are drawn afresh. What is typed on them and not saved is lost.</source>
        <translation>Die Seiten werden neu gezeichnet. Eingegebenes, das nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Use this language</source>
        <translation>Diese Sprache verwenden</translation>
    </message>
</context>
<context>
    <name>LiveCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/live_canvas.py"/>
        <source>Live picture of the camera</source>
        <translation>Livebild der Kamera</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>PIN or password</source>
        <translation>PIN oder Kennwort</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>This desk is locked</source>
        <translation>Dieser Schalter ist gesperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Type your PIN or password.</source>
        <translation>Geben Sie Ihre PIN oder Ihr Kennwort ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>{login} works here. Nothing is lost: give your secret to go on.</source>
        <translation>Hier arbeitet {login}. Nichts geht verloren: Geben Sie Ihr Geheimnis ein, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>LostTokenView</name>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Ask for another spelling, or for the reference on the receipt.</source>
        <translation>Fragen Sie nach einer anderen Schreibweise oder nach dem Zeichen auf dem Beleg.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Back to the applicant</source>
        <translation>Zurück zum Antragsteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Lost token</source>
        <translation>Token verloren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Name, e-mail, document number, or the reference on the receipt</source>
        <translation>Name, E-Mail, Dokumentnummer oder Zeichen auf dem Beleg</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Next applicant</source>
        <translation>Nächster Antragsteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>No live token was found</source>
        <translation>Kein gültiges Token gefunden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replace the lost token</source>
        <translation>Verlorenes Token ersetzen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replacing the token…</source>
        <translation>Token wird ersetzt …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token is revoked. This one takes its place.</source>
        <translation>Das verlorene Token ist widerrufen. Dieses tritt an seine Stelle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token stops working and a new one takes its place</source>
        <translation>Das verlorene Token gilt nicht mehr, ein neues tritt an seine Stelle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>born {born} · {reference} · ends {ends}</source>
        <translation>geboren {born} · {reference} · endet {ends}</translation>
    </message>
</context>
<context>
    <name>MachineNotice</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock is right</source>
        <translation>Die Uhr stimmt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put back by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>Die Uhr dieses Geräts wurde bei laufendem Programm um {minutes} Min. {seconds} s zurückgestellt. Anordnungen und Tokens richten sich nach ihr: Vergleichen Sie sie mit einer verlässlichen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put forward by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>Die Uhr dieses Geräts wurde bei laufendem Programm um {minutes} Min. {seconds} s vorgestellt. Anordnungen und Tokens richten sich nach ihr: Vergleichen Sie sie mit einer verlässlichen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>This machine is offline. Work goes on here; gateways elsewhere hear of changes when the line is back.</source>
        <translation>Dieses Gerät ist offline. Hier geht die Arbeit weiter; Gateways anderswo erfahren von Änderungen, wenn die Leitung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>A refusal offers instead</source>
        <translation>Eine Ablehnung bietet stattdessen an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Controlled: refused when lists are out of date</source>
        <translation>Kontrolliert: abgelehnt, wenn Listen veraltet sind</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Remove this model</source>
        <translation>Dieses Modell entfernen</translation>
    </message>
</context>
<context>
    <name>ModelsForm</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
</context>
<context>
    <name>MrzStrip</name>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Click to correct</source>
        <translation>Zum Berichtigen klicken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Machine-readable zone</source>
        <translation>Maschinenlesbare Zone</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Not sure that this is {now}. Compare it.</source>
        <translation>Nicht sicher, ob das {now} ist. Bitte vergleichen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Read as {read}, corrected to {now}</source>
        <translation>Gelesen als {read}, berichtigt zu {now}</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Every decision comes with a reason, and you can appeal against it.</source>
        <translation>Jede Entscheidung wird begründet, und Sie können Einspruch erheben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have one document at hand that proves your citizenship or status. You choose which one. Without a document you can register too.</source>
        <translation>Halten Sie ein Dokument bereit, das Ihre Staatsangehörigkeit oder Ihren Status belegt. Sie wählen, welches. Auch ohne Dokument können Sie sich registrieren.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have your invitation code or staff badge at hand, if you have one.</source>
        <translation>Halten Sie Einladungscode oder Mitarbeiterausweis bereit, falls vorhanden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>Wir fragen, weil eine geltende Regel von Staatsangehörigkeit oder Status abhängt. Sie können jetzt aufhören; nichts wird behalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>What you enter is sealed at once. Only staff of {issuer} can open it, at the desk; this machine cannot.</source>
        <translation>Was Sie eingeben, wird sofort versiegelt. Nur das Personal von {issuer} kann es öffnen, am Schalter; dieses Gerät nicht.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>A person helps you</source>
        <translation>Ein Mensch hilft Ihnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Erase everything and go to the desk</source>
        <translation>Alles löschen und zum Schalter gehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>Gehen Sie zum Schalter: {place}. Er ist besetzt: {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>I want a person</source>
        <translation>Jemanden sprechen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Send what I entered to the desk</source>
        <translation>Meine Eingaben an den Schalter senden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Use this language</source>
        <translation>Diese Sprache verwenden</translation>
    </message>
</context>
<context>
    <name>OfflineForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A folder of its own is made inside it.</source>
        <translation>Darin wird ein eigener Ordner angelegt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Folder or stick</source>
        <translation>Ordner oder Stick</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where to keep the root keys</source>
        <translation>Wo die Root-Schlüssel verwahrt werden</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Everything of this applicant is forgotten. Nothing was stored yet.</source>
        <translation>Alles zu diesem Antragsteller wird vergessen. Noch war nichts gespeichert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Forget this applicant</source>
        <translation>Diesen Antragsteller vergessen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Go on with this applicant</source>
        <translation>Mit diesem Antragsteller fortfahren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>The picture is taken. Put the document down.</source>
        <translation>Das Bild ist aufgenommen. Legen Sie das Dokument ab.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>{case} is kept sealed on this machine. It goes into the queue by itself.</source>
        <translation>{case} ist versiegelt auf diesem Gerät aufgehoben. Er geht von selbst in die Warteliste.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/date_field.py"/>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/qr.py"/>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Bring this code to the desk, or go on with it at any kiosk.</source>
        <translation>Bringen Sie diesen Code zum Schalter, oder machen Sie damit an jedem Kiosk weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Cases come from the kiosks, the oldest on top. With somebody at the desk, scan their document: it opens by itself.</source>
        <translation>Fälle kommen von den Kiosken, der älteste oben. Ist jemand am Schalter, scannen Sie das Dokument: Der Fall öffnet sich von selbst.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Claim next</source>
        <translation>Nächsten übernehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Continuation code</source>
        <translation>Fortsetzungscode</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>New applicant</source>
        <translation>Neuer Antragsteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>No case stands so.</source>
        <translation>Kein Fall steht so.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Queue</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{cases} · the oldest: {time}</source>
        <translation>{cases} · am längsten: {time}</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>The kiosk does not open</source>
        <translation>Der Kiosk öffnet nicht</translation>
    </message>
</context>
<context>
    <name>RegistrationWindow</name>
    <message>
        <location filename="kiosk/ui/registration/window.py"/>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/marks.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>RestCover</name>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>For staff: {reason}</source>
        <translation>Für das Personal: {reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Please go to the desk: {place}</source>
        <translation>Bitte gehen Sie zum Schalter: {place}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>The next person can begin right away.</source>
        <translation>Die nächste Person kann gleich beginnen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>This machine is closed</source>
        <translation>Dieses Gerät ist geschlossen</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change: {fact}</source>
        <translation>Ändern: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>The document says: {read}</source>
        <translation>Das Dokument sagt: {read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>You state no citizenship and no status. Staff will ask you.</source>
        <translation>Sie geben weder Staatsangehörigkeit noch Status an. Das Personal wird Sie fragen.</translation>
    </message>
</context>
<context>
    <name>ScanLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>Files of earlier scans lie in the scanner's folder ({count}); they are not taken. Remove them there: they may show other people's documents.</source>
        <translation>Im Ordner des Scanners liegen Dateien früherer Scans ({count}); sie werden nicht genommen. Entfernen Sie sie dort: Sie können Dokumente anderer zeigen.</translation>
    </message>
</context>
<context>
    <name>ScannedView</name>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>A swipe proves its format only. Add a picture to have the document count.</source>
        <translation>Das Durchziehen belegt nur das Format. Fügen Sie ein Bild hinzu, damit das Dokument zählt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Correct lines</source>
        <translation>Zeilen berichtigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Point at a check to see its place in the document.</source>
        <translation>Zeigen Sie auf eine Prüfung, um ihre Stelle im Dokument zu sehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove it and its facts</source>
        <translation>Mit seinen Angaben entfernen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document</source>
        <translation>Dieses Dokument entfernen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document?</source>
        <translation>Dieses Dokument entfernen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Scan again</source>
        <translation>Neu scannen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside to keep what it says as the applicant's own statement, which nothing proves. Remove it to take its names, date and facts out as well.</source>
        <translation>Legen Sie es beiseite, um seinen Inhalt als unbelegte Angabe des Antragstellers zu behalten. Entfernen Sie es, um auch Namen, Datum und Angaben herauszunehmen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Typed lines prove their format only. Scan a picture that can be read.</source>
        <translation>Eingegebene Zeilen belegen nur das Format. Scannen Sie ein lesbares Bild.</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>1 chosen</source>
        <translation>1 gewählt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>Choose none</source>
        <translation>Nichts wählen</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>{count} chosen</source>
        <translation>
            <numerusform>{count} gewählt</numerusform>
            <numerusform>{count} gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SerialLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>The reader sent only a part of the lines. Swipe the document again.</source>
        <translation>Das Lesegerät hat nur einen Teil der Zeilen gesendet. Ziehen Sie das Dokument noch einmal durch.</translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>The screen is hidden</source>
        <translation>Der Bildschirm ist verborgen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>Touch it, or press any key, to go on.</source>
        <translation>Berühren Sie ihn oder drücken Sie eine Taste, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Demo on a throw-away store: its accounts were drawn at this start.</source>
        <translation>Vorführung auf einem Wegwerfspeicher: Seine Konten wurden bei diesem Start ausgelost.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Name or badge</source>
        <translation>Name oder Ausweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>PIN or password</source>
        <translation>PIN oder Kennwort</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in as {role}</source>
        <translation>Anmelden als {role}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your PIN or password.</source>
        <translation>Geben Sie Ihre PIN oder Ihr Kennwort ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your name or show your badge.</source>
        <translation>Geben Sie Ihren Namen ein oder zeigen Sie Ihren Ausweis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>compliance officer</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>staff</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>SignatureCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>I cannot sign</source>
        <translation>Ich kann nicht unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Sign here</source>
        <translation>Hier unterschreiben</translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a citizen of {country}?</source>
        <translation>Seit wann sind Sie Bürger ({country})?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a permanent resident of {country}?</source>
        <translation>Seit wann haben Sie Daueraufenthalt ({country})?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The year is enough. Leave it empty if you do not know.</source>
        <translation>Das Jahr genügt. Lassen Sie es leer, wenn Sie es nicht wissen.</translation>
    </message>
</context>
<context>
    <name>StaffCover</name>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close the station</source>
        <translation>Station schließen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close this station</source>
        <translation>Diese Station schließen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Code of the staff</source>
        <translation>Code des Personals</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>This code does not close the station.</source>
        <translation>Dieser Code schließt die Station nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait 1 second.</source>
        <translation>Zu viele Versuche. Warten Sie 1 Sekunde.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait {count} seconds.</source>
        <translation>
            <numerusform>Zu viele Versuche. Warten Sie {count} Sekunde.</numerusform>
            <numerusform>Zu viele Versuche. Warten Sie {count} Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLanguages</name>
    <message>
        <location filename="kiosk/ui/desk/statement_language.py"/>
        <source>In which language would you like to read?</source>
        <translation>In welcher Sprache möchten Sie lesen?</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign after all</source>
        <translation>Doch unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Hier mit Finger, Stift oder Maus unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant has signed on their own screen, or at the kiosk.</source>
        <translation>Der Antragsteller hat auf dem eigenen Bildschirm oder am Kiosk unterschrieben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant heard or read the statement and cannot sign. You witness it.</source>
        <translation>Der Antragsteller hat die Erklärung gehört oder gelesen und kann nicht unterschreiben. Sie bezeugen es.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>This person is registered already; the record is continued.</source>
        <translation>Diese Person ist schon erfasst; ihre Akte wird fortgeführt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>You cannot sign. Staff at the desk read the statement with you.</source>
        <translation>Sie können nicht unterschreiben. Das Personal am Schalter liest die Erklärung mit Ihnen.</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>I hold no citizenship</source>
        <translation>Ich habe keine Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, never</source>
        <translation>Nein, nie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, of none</source>
        <translation>Nein, in keinem</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Not listed</source>
        <translation>Nicht aufgeführt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Type the name of a country</source>
        <translation>Geben Sie den Namen eines Landes ein</translation>
    </message>
</context>
<context>
    <name>StationNotice</name>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>The clock of this machine was moved. Please tell the desk: {place}. What you enter is sealed all the same.</source>
        <translation>Die Uhr dieses Geräts wurde verstellt. Bitte sagen Sie es am Schalter: {place}. Ihre Eingaben werden trotzdem versiegelt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>This machine is offline. What you enter is sealed here and reaches the desk later.</source>
        <translation>Dieses Gerät ist offline. Ihre Eingaben werden hier versiegelt und erreichen den Schalter später.</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Citizen, national, permanent resident, refugee or asylee</source>
        <translation>Bürger, Angehöriger, mit Daueraufenthalt, Flüchtling oder asylberechtigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>Das sage ich lieber einem Menschen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>We ask because a rule in force tells these people from all others. Whoever is one of them is asked nothing about citizenship.</source>
        <translation>Wir fragen, weil eine geltende Regel diese Menschen von allen anderen unterscheidet. Wer dazugehört, wird nicht nach der Staatsangehörigkeit gefragt.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Part {part} of {parts}</source>
        <translation>Teil {part} von {parts}</translation>
    </message>
</context>
<context>
    <name>StoreKeyForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>A passphrase is asked for at every start; a keyring opens by itself.</source>
        <translation>Eine Passphrase wird bei jedem Start verlangt; ein Schlüsselbund öffnet von selbst.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Behind a passphrase</source>
        <translation>Hinter einer Passphrase</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>In this machine's keyring</source>
        <translation>Im Schlüsselbund dieses Geräts</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>No keyring here, so the passphrase is asked for at each start.</source>
        <translation>Hier gibt es keinen Schlüsselbund, daher wird die Passphrase bei jedem Start verlangt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of the store</source>
        <translation>Passphrase des Speichers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where the store key is kept</source>
        <translation>Wo der Speicherschlüssel liegt</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/toast.py"/>
        <source>Undo ({seconds})</source>
        <translation>Rückgängig ({seconds})</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Colours and contrast</source>
        <translation>Farben und Kontrast</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Hide the screen (F9)</source>
        <translation>Bildschirm verbergen (F9)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>I want a person</source>
        <translation>Jemanden sprechen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>TypeLines</name>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Take these lines</source>
        <translation>Diese Zeilen übernehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type nothing</source>
        <translation>Nichts eingeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the first line.</source>
        <translation>Geben Sie die erste Zeile ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the lines</source>
        <translation>Zeilen eingeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Write every character of the machine-readable lines, also each &lt;. Typed lines prove their format only.</source>
        <translation>Schreiben Sie jedes Zeichen der maschinenlesbaren Zeilen, auch jedes &lt;. Eingegebene Zeilen belegen nur das Format.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>some cards only</source>
        <translation>nur manche Karten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Its passphrase was chosen when the kiosk was set up.</source>
        <translation>Seine Passphrase wurde beim Einrichten des Kiosks gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Open the store</source>
        <translation>Speicher öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Passphrase of the store</source>
        <translation>Passphrase des Speichers</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This machine's keyring holds its key.</source>
        <translation>Der Schlüsselbund dieses Geräts verwahrt seinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This store is locked</source>
        <translation>Dieser Speicher ist gesperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Type the passphrase of the store.</source>
        <translation>Geben Sie die Passphrase des Speichers ein.</translation>
    </message>
</context>
<context>
    <name>WayInView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>This only helps staff to find you. It decides nothing.</source>
        <translation>Das hilft nur dem Personal, Sie zu finden. Es entscheidet nichts.</translation>
    </message>
</context>
<context>
    <name>WhichStatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>Das sage ich lieber einem Menschen</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <location filename="kiosk/app/window.py"/>
        <source>Not published: {reason}</source>
        <translation>Nicht veröffentlicht: {reason}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Three quarters or more</source>
        <translation>Drei Viertel oder mehr</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Too few to show</source>
        <translation>Zu wenige, um sie zu zeigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a half</source>
        <translation>Unter der Hälfte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a quarter</source>
        <translation>Unter einem Viertel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under three quarters</source>
        <translation>Unter drei Vierteln</translation>
    </message>
</context>
<context>
    <name>ceremony</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>A memory stick, or two</source>
        <translation>Ein Speicherstick, oder zwei</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Behind a passphrase</source>
        <translation>Hinter einer Passphrase</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Each becomes an admin and makes a root key. Neither can replace the keys alone.</source>
        <translation>Beide werden Administratoren und erzeugen je einen Root-Schlüssel. Niemand kann die Schlüssel allein ersetzen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>First admin</source>
        <translation>Erster Administrator</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>In this machine's keyring</source>
        <translation>Im Schlüsselbund dieses Geräts</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>It takes the two root keys, each behind its own passphrase, away from here.</source>
        <translation>Er trägt die zwei Root-Schlüssel fort, jeden hinter seiner eigenen Passphrase.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Its name, web address and postal address, and where people appeal.</source>
        <translation>Name, Webadresse und Postanschrift, und wo man Einspruch erhebt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Keep each root key with its admin, offline and apart.</source>
        <translation>Jeder Administrator verwahrt seinen Root-Schlüssel offline und getrennt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Nothing is kept before the last step. You may stop at any time.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert. Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Root keys go to</source>
        <translation>Root-Schlüssel kommen nach</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Second admin</source>
        <translation>Zweiter Administrator</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Store key</source>
        <translation>Speicherschlüssel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Ten minutes</source>
        <translation>Zehn Minuten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>What the issuer is called</source>
        <translation>Wie der Aussteller heißt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Where people appeal</source>
        <translation>Wo man Einspruch erhebt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>{model} (controlled)</source>
        <translation>{model} (kontrolliert)</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>(if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>(falls gilt: {asked}, dann muss gelten: {chosen}, und sonst muss gelten: {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>({predicate})</source>
        <translation>({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a contractor of {organisation}</source>
        <translation>unter Vertrag bei {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a member of {organisation}</source>
        <translation>Mitglied von {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>an employee of {organisation}</source>
        <translation>angestellt bei {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>asylee in {state}</source>
        <translation>Asylberechtigung ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to an organisation</source>
        <translation>sie gehört zu einer Organisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to no organisation</source>
        <translation>sie gehört zu keiner Organisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>citizen of {state}</source>
        <translation>Staatsbürgerschaft ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>conditional permanent resident of {state}</source>
        <translation>Daueraufenthalt auf Bedingung ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares a purpose</source>
        <translation>sie gibt einen Zweck an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares all of these purposes: {values}</source>
        <translation>sie gibt alle diese Zwecke an: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares any of these purposes: {values}</source>
        <translation>sie gibt einen dieser Zwecke an: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares no purpose</source>
        <translation>sie gibt keinen Zweck an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares none of these purposes: {values}</source>
        <translation>sie gibt keinen dieser Zwecke an: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares the purpose {value}</source>
        <translation>sie gibt diesen Zweck an: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare all of these purposes: {values}</source>
        <translation>sie gibt nicht alle diese Zwecke an: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare the purpose {value}</source>
        <translation>sie gibt diesen Zweck nicht an: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these ITAR countries: {values}</source>
        <translation>sie hat nicht alle diese ITAR-Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these statuses: {values}</source>
        <translation>sie hat nicht alle diese Status: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have an EAR country that is uncertain</source>
        <translation>ihr EAR-Land ist nicht unsicher</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the EAR country {value}</source>
        <translation>sie hat dieses EAR-Land nicht: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the ITAR country {value}</source>
        <translation>sie hat dieses ITAR-Land nicht: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the status {value}</source>
        <translation>sie hat diesen Status nicht: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold all of these licences: {values}</source>
        <translation>sie hat nicht alle diese Lizenzen: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold the licence {value}</source>
        <translation>sie hat diese Lizenz nicht: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet {cedar}</source>
        <translation>sie erfüllt {cedar} nicht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: (if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>das Folgende trifft nicht zu: (falls gilt: {asked}, dann muss gelten: {chosen}, und sonst muss gelten: {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: ({predicate})</source>
        <translation>das Folgende trifft nicht zu: ({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from any of {values}</source>
        <translation>sie nutzt es in keinem dieser Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from {value}</source>
        <translation>sie nutzt es nicht in diesem Land: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody except anyone who {predicate}</source>
        <translation>alle außer jeder Person, für die gilt: {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody who {predicate}</source>
        <translation>jede Person, für die gilt: {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has a subject</source>
        <translation>sie hat eine Kennung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these ITAR countries: {values}</source>
        <translation>sie hat alle diese ITAR-Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these statuses: {values}</source>
        <translation>sie hat alle diese Status: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country</source>
        <translation>sie hat ein EAR-Land</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country that is uncertain</source>
        <translation>ihr EAR-Land ist unsicher</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an ITAR country</source>
        <translation>sie hat ein ITAR-Land</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these EAR countries: {values}</source>
        <translation>sie hat eines dieser EAR-Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these ITAR countries: {values}</source>
        <translation>sie hat eines dieser ITAR-Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these statuses: {values}</source>
        <translation>sie hat einen von diesen Status: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no EAR country</source>
        <translation>sie hat kein EAR-Land</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no ITAR country</source>
        <translation>sie hat kein ITAR-Land</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no subject</source>
        <translation>sie hat keine Kennung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these EAR countries: {values}</source>
        <translation>sie hat keines dieser EAR-Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these ITAR countries: {values}</source>
        <translation>sie hat keines dieser ITAR-Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these statuses: {values}</source>
        <translation>sie hat keinen von diesen Status: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the EAR country {value}</source>
        <translation>sie hat dieses EAR-Land: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the ITAR country {value}</source>
        <translation>sie hat dieses ITAR-Land: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the status {value}</source>
        <translation>sie hat diesen Status: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds a licence</source>
        <translation>sie hat eine Lizenz</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds all of these licences: {values}</source>
        <translation>sie hat alle diese Lizenzen: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds any of these licences: {values}</source>
        <translation>sie hat eine dieser Lizenzen: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds no licence</source>
        <translation>sie hat keine Lizenz</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds none of these licences: {values}</source>
        <translation>sie hat keine dieser Lizenzen: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds the licence {value}</source>
        <translation>sie hat diese Lizenz: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a US person</source>
        <translation>sie ist eine US-Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of all of {values}</source>
        <translation>sie hat alle diese Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of any of {values}</source>
        <translation>sie hat eine dieser Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of {value}</source>
        <translation>sie hat diese Staatsangehörigkeit: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in all of {values}</source>
        <translation>sie hat Daueraufenthalt in allen diesen Ländern: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in any of {values}</source>
        <translation>sie hat Daueraufenthalt in einem dieser Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in {value}</source>
        <translation>sie hat Daueraufenthalt in diesem Land: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is all of these: {values}</source>
        <translation>sie hat alle diese Zugehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these persons: {values}</source>
        <translation>sie ist eine dieser Personen: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these: {values}</source>
        <translation>sie hat eine dieser Zugehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is anybody</source>
        <translation>jede Person erfüllt es</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is nobody</source>
        <translation>keine Person erfüllt es</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these persons: {values}</source>
        <translation>sie ist keine dieser Personen: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these: {values}</source>
        <translation>sie hat keine dieser Zugehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a US person</source>
        <translation>sie ist keine US-Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of all of {values}</source>
        <translation>sie hat nicht alle diese Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of any of {values}</source>
        <translation>sie hat keine dieser Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of {value}</source>
        <translation>sie hat diese Staatsangehörigkeit nicht: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in all of {values}</source>
        <translation>sie hat nicht in allen diesen Ländern Daueraufenthalt: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in any of {values}</source>
        <translation>sie hat Daueraufenthalt in keinem dieser Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in {value}</source>
        <translation>sie hat keinen Daueraufenthalt in diesem Land: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not all of these: {values}</source>
        <translation>sie hat nicht alle diese Zugehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not the person {value}</source>
        <translation>sie ist nicht diese Person: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not {value}</source>
        <translation>sie hat diese Zugehörigkeit nicht: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is the person {value}</source>
        <translation>sie ist diese Person: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is {value}</source>
        <translation>sie hat diese Zugehörigkeit: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>meets {cedar}</source>
        <translation>sie erfüllt {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>national of {state}</source>
        <translation>Staatszugehörigkeit ohne Bürgerrecht ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>other in {state}</source>
        <translation>anderer Status ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>Daueraufenthalt ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>refugee in {state}</source>
        <translation>Flüchtlingsstatus ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a citizenship</source>
        <translation>sie gibt eine Staatsangehörigkeit an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a former citizenship</source>
        <translation>sie gibt eine frühere Staatsangehörigkeit an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a permanent residence</source>
        <translation>sie gibt einen Daueraufenthalt an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a place of use</source>
        <translation>sie gibt einen Ort der Nutzung an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a status</source>
        <translation>sie gibt einen Status an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no citizenship</source>
        <translation>sie gibt keine Staatsangehörigkeit an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no former citizenship</source>
        <translation>sie gibt keine frühere Staatsangehörigkeit an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no permanent residence</source>
        <translation>sie gibt keinen Daueraufenthalt an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no place of use</source>
        <translation>sie gibt keinen Ort der Nutzung an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no status</source>
        <translation>sie gibt keinen Status an</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>the list {name}</source>
        <translation>die der Liste {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>undeclared in {state}</source>
        <translation>Status nicht angegeben ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from any of {values}</source>
        <translation>sie nutzt es in einem dieser Länder: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from {value}</source>
        <translation>sie nutzt es in diesem Land: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of all of {values}</source>
        <translation>sie hatte früher alle diese Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of any of {values}</source>
        <translation>sie hatte früher eine dieser Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of {value}</source>
        <translation>sie hatte früher diese Staatsangehörigkeit: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of all of {values}</source>
        <translation>sie hatte früher nicht alle diese Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of any of {values}</source>
        <translation>sie hatte früher keine dieser Staatsangehörigkeiten: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of {value}</source>
        <translation>sie hatte früher diese Staatsangehörigkeit nicht: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first}, und {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first}, oder {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, and of these {second}</source>
        <translation>{first}, und davon {second}</translation>
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
        <translation>0 nichts angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 answered appeal.</source>
        <translation>1 beantworteter Einspruch.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 case is at a desk now</source>
        <translation>1 Fall ist jetzt an einem Schalter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that nobody decided.</source>
        <translation>1 Fall, den niemand entschied.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that was sent back and never came again.</source>
        <translation>1 Fall, der zurückgesendet wurde und nie wiederkam.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 confirmed</source>
        <translation>1 bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 discreet flag.</source>
        <translation>1 stille Meldung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry changes</source>
        <translation>1 Eintrag ändert sich</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry stays</source>
        <translation>1 Eintrag bleibt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 file of a station that was not accepted.</source>
        <translation>1 nicht angenommene Datei einer Station.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>1 file was taken in.</source>
        <translation>1 Datei wurde aufgenommen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 gateway enrolled</source>
        <translation>1 Gateway angemeldet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 gateway is behind or says nothing any more. It refuses by itself once its publication is too old; look why.</source>
        <translation>1 Gateway ist im Rückstand oder meldet sich nicht mehr. Es weist von selbst ab, sobald seine Veröffentlichung zu alt ist; sehen Sie nach, warum.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 image of a document.</source>
        <translation>1 Bild eines Dokuments.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 inspection of this machine is due.</source>
        <translation>1 Inspektion dieses Geräts ist fällig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>1 living token.</source>
        <translation>1 gültiges Token.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 note of who opened a record.</source>
        <translation>1 Vermerk, wer eine Akte öffnete.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>1 of the chosen is left out: it is not in a state for it.</source>
        <translation>1 der gewählten bleibt außen vor: Sein Zustand lässt es nicht zu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 other person.</source>
        <translation>1 weitere Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person about whom directives decided.</source>
        <translation>1 Person, über die Anordnungen entschieden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>1 person announced</source>
        <translation>1 Person angekündigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person asked to be erased; what was decided must be kept a while.</source>
        <translation>1 Person bat um Löschung; das Entschiedene muss eine Weile bleiben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person comes</source>
        <translation>1 Person kommt hinzu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>1 person differs.</source>
        <translation>1 Person unterscheidet sich.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person leaves</source>
        <translation>1 Person scheidet aus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person works here: their account is active.</source>
        <translation>1 Person arbeitet hier: Ihr Konto ist aktiv.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 publication</source>
        <translation>1 Veröffentlichung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is in use: somebody works on it, or it still has an effect.</source>
        <translation>1 Akte ist in Gebrauch: Jemand arbeitet daran, oder sie wirkt noch.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is under a legal hold.</source>
        <translation>1 Akte steht unter rechtlicher Sperre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 refused case.</source>
        <translation>1 abgelehnter Fall.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 revoked and not yet expired</source>
        <translation>1 widerrufen und noch nicht abgelaufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 screening hit waits to be adjudicated.</source>
        <translation>1 Abgleichstreffer wartet auf Entscheidung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>1 service stands still: it lacks somebody who can answer for it. Name somebody else.</source>
        <translation>1 Dienst steht still: Ihm fehlt jemand, der für ihn einstehen kann. Benennen Sie jemand anderen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>1 signed statement</source>
        <translation>1 Erklärung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>1 thing needs you</source>
        <translation>1 Sache wartet auf Sie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token</source>
        <translation>1 Token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token changed. Gateways follow in seconds.</source>
        <translation>1 Token geändert. Gateways folgen binnen Sekunden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that is meant lives still.</source>
        <translation>1 gemeintes Token ist noch gültig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that was issued meanwhile is among them.</source>
        <translation>Darunter ist 1 Token, das inzwischen ausgestellt wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was issued meanwhile to these people; the chosen times leave it out, so it lives.</source>
        <translation>Inzwischen wurde diesen Personen 1 Token ausgestellt; es liegt außerhalb der gewählten Zeiten und bleibt gültig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was revoked.</source>
        <translation>1 Token wurde widerrufen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 under a legal hold</source>
        <translation>1 unter rechtlicher Sperre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 was erased</source>
        <translation>1 wurde gelöscht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 withdrawn screening hit.</source>
        <translation>1 zurückgezogener Abgleichstreffer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>2 document inspected</source>
        <translation>2 Dokument geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>2026-06-12 17:21, in the zone above</source>
        <translation>2026-06-12 17:21, in der Zone oben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>3 corroborated</source>
        <translation>3 bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>4 cryptographic</source>
        <translation>4 kryptografisch</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>A bulk revocation stopped at {done} of {of} tokens on {when}.</source>
        <translation>Ein gesammelter Widerruf blieb am {when} bei {done} von {of} Tokens stehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>A clerk under duress</source>
        <translation>Jemand unter Zwang</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>A code is shown once, when it is made, and kept nowhere.</source>
        <translation>Ein Code wird einmal gezeigt, wenn er entsteht, und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>A desk</source>
        <translation>Ein Schalter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A directive is prepared or reviewed</source>
        <translation>Eine Anordnung wird vorbereitet oder geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>A kit holds no private key: who takes a station opens nothing.</source>
        <translation>Ein Paket enthält keinen privaten Schlüssel: Wer eine Station mitnimmt, öffnet nichts.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>A legal hold beats this clock.</source>
        <translation>Eine rechtliche Sperre geht dieser Frist vor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A lost token or an incident</source>
        <translation>Ein verlorenes Token oder ein Vorfall</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>A name alone never blocks anybody: what is found waits here for a person.</source>
        <translation>Ein Name allein sperrt nie jemanden: Was gefunden wird, wartet hier auf einen Menschen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>A narrow window shows fewer columns than are chosen here.</source>
        <translation>Ein schmales Fenster zeigt weniger Spalten als hier gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published a day before it signs; the old one stays after.</source>
        <translation>Ein neuer Schlüssel wird einen Tag vor dem Signieren veröffentlicht; der alte bleibt danach.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published now and signs from tomorrow on. Tokens signed by the present key stay valid until they expire.</source>
        <translation>Ein neuer Schlüssel wird jetzt veröffentlicht und signiert ab morgen. Mit dem jetzigen signierte Tokens bleiben bis zum Ablauf gültig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>A new model</source>
        <translation>Ein neues Modell</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>A number known before the letter came, never one from the letter.</source>
        <translation>Eine vor dem Brief bekannte Nummer, nie eine aus dem Brief.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>A pack fixes what a directive did; no row is open until one is named.</source>
        <translation>Ein Paket hält fest, was eine Anordnung bewirkte; keine Zeile ist offen, bis eine genannt wird.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>A refused person reads it: people who are not US persons.</source>
        <translation>Abgelehnte lesen es: Menschen, die keine US-Personen sind.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>A regulator uses the root.json they pinned, not this store’s.</source>
        <translation>Eine Aufsicht nutzt die root.json, die sie festgelegt hat, nicht die dieses Speichers.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>A second officer must confirm.</source>
        <translation>Eine zweite verantwortliche Person muss bestätigen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>A service may do what everybody who answers for it may do.</source>
        <translation>Ein Dienst darf, was alle dürfen, die für ihn einstehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Above this number, a second officer must confirm.</source>
        <translation>Über dieser Zahl muss eine zweite Person bestätigen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Access now</source>
        <translation>Zugang jetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account deactivated</source>
        <translation>Konto stillgelegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account locked for a while</source>
        <translation>Konto vorübergehend gesperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account made</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account unlocked</source>
        <translation>Konto entsperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Actor, sealed</source>
        <translation>Handelnder, versiegelt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Add a model…</source>
        <translation>Modell hinzufügen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Add a reading</source>
        <translation>Lesart hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add affiliation</source>
        <translation>Zugehörigkeit hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add licence</source>
        <translation>Lizenz hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Add the account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Admin: revokes, and manages accounts</source>
        <translation>Administrator: widerruft und verwaltet Konten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Affiliations</source>
        <translation>Zugehörigkeiten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Against now: {blocked} newly blocked, {held} newly held, {allowed} get access back.</source>
        <translation>Gegenüber jetzt: {blocked} neu gesperrt, {held} neu zurückgestellt, {allowed} erhalten Zugang zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Alien's passport</source>
        <translation>Reisepass für Ausländer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All done: nothing needs you.</source>
        <translation>Alles erledigt: Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>All that you choose must hold. Gateways refuse the tokens in seconds, for good.</source>
        <translation>Alles Gewählte muss zutreffen. Gateways weisen die Tokens binnen Sekunden ab, endgültig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All under the last checkpoint</source>
        <translation>Alles unter dem letzten Kontrollpunkt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Amend a directive</source>
        <translation>Anordnung ändern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Amend…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>An account belongs to an onboarded person: open them under People.</source>
        <translation>Ein Konto gehört einer erfassten Person: Öffnen Sie sie unter Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>An account for {name}</source>
        <translation>Ein Konto für {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An appeal</source>
        <translation>Ein Einspruch</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An audit</source>
        <translation>Eine Prüfung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>An opened row shows what is known of its cohort; the log keeps how many.</source>
        <translation>Eine geöffnete Zeile zeigt, was über ihre Kohorte bekannt ist; das Protokoll behält, wie viele.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>An oral, unsigned or forged directive stays staged until it is vouched for.</source>
        <translation>Eine mündliche, nicht unterschriebene oder gefälschte Anordnung bleibt vorgemerkt, bis jemand für sie einsteht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Another officer answers it: nobody answers what they took in.</source>
        <translation>Jemand anderes antwortet: Niemand beantwortet, was er selbst aufnahm.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer appeal</source>
        <translation>Einspruch beantworten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer by</source>
        <translation>Antwort bis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer the appeal of {name}</source>
        <translation>Einspruch von {name} beantworten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Answers for services</source>
        <translation>Steht für Dienste ein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal answered</source>
        <translation>Einspruch beantwortet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal taken in</source>
        <translation>Einspruch aufgenommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals against</source>
        <translation>Einspruch gegen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals are taken at the desk and by the address in every refusal.</source>
        <translation>Einsprüche nimmt der Schalter an und die Adresse in jeder Ablehnung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Appeals open</source>
        <translation>Offene Einsprüche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Appeals, from their answer</source>
        <translation>Einsprüche, ab der Antwort</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Approved together with</source>
        <translation>Gemeinsam freigegeben mit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Approved, waits for its time</source>
        <translation>Freigegeben, wartet auf ihre Zeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As in the file, each under [[persona]]. They must pass before approval.</source>
        <translation>Wie in der Datei, jede unter [[persona]]. Sie müssen vor der Freigabe bestehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>As of {instant}</source>
        <translation>Stand {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>As of {instant}, counted in {seconds} s.</source>
        <translation>Stand {instant}, gezählt in {seconds} s.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As the letter states it.</source>
        <translation>Wie es im Brief steht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>At a desk</source>
        <translation>An einem Schalter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At the desk one key tells you of duress or fraud. What you raised yourself is shown to others only.</source>
        <translation>Am Schalter meldet Ihnen eine Taste Zwang oder Betrug. Was Sie selbst gemeldet haben, sehen nur andere.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Attach the letter.</source>
        <translation>Fügen Sie den Brief bei.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Auditor</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Auditor: reads people, tokens and the log</source>
        <translation>Prüfer: liest Personen, Tokens und Protokoll</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Authenticate {id}</source>
        <translation>Echtheit von {id} bestätigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Authenticated</source>
        <translation>Echtheit bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Authenticate…</source>
        <translation>Echtheit bestätigen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Back to the roster</source>
        <translation>Zurück zur Namensliste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup made</source>
        <translation>Sicherung angelegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup restored</source>
        <translation>Sicherung zurückgespielt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Basis, as stated</source>
        <translation>Grundlage, wie angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Between two times…</source>
        <translation>Zwischen zwei Zeiten …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block for everybody…</source>
        <translation>Für alle sperren …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block models for everybody</source>
        <translation>Modelle für alle sperren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models}</source>
        <translation>{models} sperren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models} for everybody?</source>
        <translation>{models} für alle sperren?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Blocked by directive</source>
        <translation>Durch Anordnung gesperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocked for everybody: {models}</source>
        <translation>Für alle gesperrt: {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Blocks</source>
        <translation>Sperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for 1 person.</source>
        <translation>Sperrt {models} für 1 Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for all {count} people.</source>
        <translation>Sperrt {models} für alle {count} Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Blocks: {people}.</source>
        <translation>Sperrt: {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, ours</source>
        <translation>Geboren, bei uns</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, the entry</source>
        <translation>Geboren, im Eintrag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Both looks agreed</source>
        <translation>Beide Prüfungen stimmten überein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By assurance level</source>
        <translation>Nach Nachweisstufe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By citizenship stated</source>
        <translation>Nach angegebener Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Called back on a number known before</source>
        <translation>Rückruf unter einer vorher bekannten Nummer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case approved</source>
        <translation>Fall freigegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case claimed</source>
        <translation>Fall übernommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case flagged</source>
        <translation>Fall markiert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case now</source>
        <translation>Der Fall jetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case opened</source>
        <translation>Fall eröffnet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case put back into the queue</source>
        <translation>Fall in die Warteliste zurückgelegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case refused</source>
        <translation>Fall abgelehnt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case resumed by its code</source>
        <translation>Fall über seinen Code fortgesetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case sent back</source>
        <translation>Fall zurückgesendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case withdrawn</source>
        <translation>Fall zurückgezogen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases for a second person</source>
        <translation>Fälle für eine zweite Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases sent back</source>
        <translation>Zurückgesendete Fälle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases sent back, from that day</source>
        <translation>Zurückgesendete Fälle, ab jenem Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Cases that wait</source>
        <translation>Wartende Fälle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases that wait, from when they began to</source>
        <translation>Wartende Fälle, ab Beginn des Wartens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Change people</source>
        <translation>Personen ändern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Change people…</source>
        <translation>Personen ändern …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change: {kind}</source>
        <translation>Ändern: {kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Changes wait to be published</source>
        <translation>Änderungen warten auf Veröffentlichung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Check a pack…</source>
        <translation>Ein Paket prüfen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check an evidence pack</source>
        <translation>Ein Beweispaket prüfen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check pack</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Checkpoint held before rows were named</source>
        <translation>Kontrollpunkt von vor dem Nennen der Zeilen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Choose a State from the list.</source>
        <translation>Wählen Sie einen Staat aus der Liste.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose a reason.</source>
        <translation>Wählen Sie einen Grund.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose an approved directive.</source>
        <translation>Wählen Sie eine freigegebene Anordnung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose an outcome.</source>
        <translation>Wählen Sie ein Ergebnis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Choose at least one model.</source>
        <translation>Wählen Sie mindestens ein Modell.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Choose at least one person.</source>
        <translation>Wählen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Choose how.</source>
        <translation>Wählen Sie, wie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose one of the people found.</source>
        <translation>Wählen Sie eine der gefundenen Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the folder.</source>
        <translation>Wählen Sie den Ordner.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack</source>
        <translation>Paket wählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack.</source>
        <translation>Wählen Sie das Paket.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack…</source>
        <translation>Paket wählen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Choose the roster</source>
        <translation>Namensliste wählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the station’s folder</source>
        <translation>Ordner der Station wählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose what the appeal is against.</source>
        <translation>Wählen Sie, wogegen sich der Einspruch richtet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Choose whose tokens are meant.</source>
        <translation>Wählen Sie, wessen Tokens gemeint sind.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Choose why you open it.</source>
        <translation>Wählen Sie, warum Sie sie öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Citizen of {state}</source>
        <translation>Staatsangehörigkeit: {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks run again; an erasure that waited is taken by the next purge.</source>
        <translation>Fristen laufen wieder; eine wartende Löschung nimmt die nächste Bereinigung vor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case not accepted</source>
        <translation>Code eines Falls nicht angenommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case renewed</source>
        <translation>Code eines Falls erneuert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code redeemed for a token</source>
        <translation>Code gegen ein Token eingelöst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Collect now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Columns and files</source>
        <translation>Spalten und Dateien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Columns: {columns}</source>
        <translation>Spalten: {columns}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Compare this fingerprint at the station</source>
        <translation>Vergleichen Sie diesen Fingerabdruck an der Station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Compared how</source>
        <translation>Wie verglichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Compliance officer</source>
        <translation>Compliance-Verantwortliche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Compliance officer: directives, kill switches and appeals</source>
        <translation>Compliance-Verantwortliche: Anordnungen, Not-Aus und Einsprüche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Compose a directive</source>
        <translation>Anordnung verfassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Compose a directive…</source>
        <translation>Anordnung verfassen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Confirm the hit</source>
        <translation>Treffer bestätigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Contractor</source>
        <translation>Auftragnehmer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Controlled models refuse them at every gateway, until two undo it.</source>
        <translation>Kontrollierte Modelle weisen sie an jedem Gateway ab, bis zwei es rückgängig machen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copied. Whoever can read the clipboard can read it.</source>
        <translation>Kopiert. Wer die Zwischenablage lesen kann, kann es lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct record</source>
        <translation>Akte berichtigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct the record of {name}</source>
        <translation>Akte von {name} berichtigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Correct…</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Counted as of</source>
        <translation>Gezählt zum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Counting the people</source>
        <translation>Personen zählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Ctrl+K leads here from everywhere; Enter opens the first result.</source>
        <translation>Strg+K führt von überall hierher; Enter öffnet das erste Ergebnis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Days it is good</source>
        <translation>Gültigkeit in Tagen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Days the kit is good</source>
        <translation>Gültigkeit des Pakets in Tagen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account</source>
        <translation>Konto stilllegen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account…</source>
        <translation>Konto stilllegen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate the account of {name}?</source>
        <translation>Konto von {name} stilllegen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivated</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Denied</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Desk hours, as registrants read them</source>
        <translation>Zeiten des Schalters, wie Registrierende sie lesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Directive</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive approved</source>
        <translation>Anordnung freigegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive authenticated</source>
        <translation>Echtheit der Anordnung bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive in force</source>
        <translation>Anordnung in Kraft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive lifted</source>
        <translation>Anordnung aufgehoben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive staged</source>
        <translation>Anordnung vorgemerkt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive withdrawn</source>
        <translation>Anordnung zurückgezogen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Directives</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Directives (*.toml)</source>
        <translation>Anordnungen (*.toml)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Directives in force</source>
        <translation>Anordnungen in Kraft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Directives in force decide anew about them as soon as this is recorded.</source>
        <translation>Anordnungen in Kraft entscheiden neu über sie, sobald dies festgehalten ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Discreet flags, from that day</source>
        <translation>Stille Meldungen, ab jenem Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Do not invite</source>
        <translation>Nicht einladen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Do not phone the desk.</source>
        <translation>Rufen Sie den Schalter nicht an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document not accepted</source>
        <translation>Dokument nicht angenommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document validated</source>
        <translation>Dokument geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Documents stay as they were read: both stand beside each other.</source>
        <translation>Dokumente bleiben, wie sie gelesen wurden: Beides steht nebeneinander.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Done since</source>
        <translation>Seither getan</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Drop the letter here, or choose it</source>
        <translation>Brief hier ablegen oder wählen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Duress</source>
        <translation>Zwang</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Duties</source>
        <translation>Pflichten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country</source>
        <translation>EAR-Land</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country is uncertain</source>
        <translation>EAR-Land ist unsicher</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Employee</source>
        <translation>Angestellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief</source>
        <translation>Erleichterung beenden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief…</source>
        <translation>Erleichterung beenden …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End service</source>
        <translation>Dienst beenden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End the relief of {name}?</source>
        <translation>Erleichterung für {name} beenden?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End {name}?</source>
        <translation>{name} beenden?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Ended</source>
        <translation>Geendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Ends within two hours</source>
        <translation>Endet binnen zwei Stunden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Entries in the log</source>
        <translation>Einträge im Protokoll</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>Entries of the log stand under no checkpoint.</source>
        <translation>Protokolleinträge stehen unter keinem Kontrollpunkt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry, as written</source>
        <translation>Eintrag, wie geschrieben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase the record</source>
        <translation>Akte löschen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Every act stands here from its moment on: who signed in, what changed.</source>
        <translation>Jede Handlung steht hier von ihrem Augenblick an: wer sich anmeldete, was sich änderte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Every model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Every model, the uncontrolled ones too</source>
        <translation>Jedes Modell, auch die nicht kontrollierten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Every word as received: its hash goes into the log.</source>
        <translation>Jedes Wort wie erhalten: Sein Hash kommt ins Protokoll.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Everybody but those of whom this holds</source>
        <translation>Alle außer denen, auf die dies zutrifft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Everybody held against a screening list</source>
        <translation>Alle mit einer Abgleichsliste verglichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything held, to take away.</source>
        <translation>Alles Gespeicherte, zum Mitnehmen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything that is held about them, as a file to process and one to read.</source>
        <translation>Alles über sie Gespeicherte, als Datei zum Verarbeiten und als eine zum Lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Evidence pack made</source>
        <translation>Beweispaket erstellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit into a folder that the kiosk and this machine both see, then start the kiosk with kiosk register and that folder.</source>
        <translation>Geben Sie ein Paket in einen Ordner aus, den Kiosk und dieses Gerät sehen, und starten Sie den Kiosk mit kiosk register und diesem Ordner.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit…</source>
        <translation>Paket ausgeben …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Export kit</source>
        <translation>Paket ausgeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export record</source>
        <translation>Akte ausgeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export the record of {name}?</source>
        <translation>Akte von {name} ausgeben?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Facts about {name}</source>
        <translation>Angaben über {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Facts corrected</source>
        <translation>Angaben berichtigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts recorded</source>
        <translation>Angaben festgehalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts stated</source>
        <translation>Angaben gemacht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Facts…</source>
        <translation>Angaben …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>File number or a few words</source>
        <translation>Aktenzeichen oder wenige Worte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>File, SHA-256</source>
        <translation>Datei, SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files changed</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files in all</source>
        <translation>Dateien insgesamt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Files of stations not accepted, from that day</source>
        <translation>Nicht angenommene Dateien von Stationen, ab jenem Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files put aside</source>
        <translation>Beiseitegelegte Dateien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>First kit</source>
        <translation>Erstes Paket</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flag</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flags</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Folder of the station</source>
        <translation>Ordner der Station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>For these models; if none is ticked, for all that this one names</source>
        <translation>Für diese Modelle; ist keines angehakt, für alle, die diese nennt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>For whoever has the code</source>
        <translation>Für alle mit dem Code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Former citizenship</source>
        <translation>Frühere Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud suspected</source>
        <translation>Verdacht auf Betrug</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>From receipt to enforcement</source>
        <translation>Vom Eingang bis zur Durchsetzung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway enrolled</source>
        <translation>Gateway angemeldet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway withdrawn</source>
        <translation>Gateway abgemeldet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways accept these tokens again.</source>
        <translation>Gateways nehmen diese Tokens wieder an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Gateways behind</source>
        <translation>Gateways im Rückstand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Gateways refuse every token that it signed within seconds, and nobody can take that back. Their holders need new ones.</source>
        <translation>Gateways weisen binnen Sekunden jedes damit signierte Token ab, und niemand kann das zurücknehmen. Ihre Inhaber brauchen neue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after 1 hour.</source>
        <translation>Gateways weisen ab der nächsten Aktualisierung ab. Zwei Verantwortliche können es hier rückgängig machen. Nach 1 Stunde werden Sie an die Überprüfung erinnert.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after {count} hours.</source>
        <translation>
            <numerusform>Gateways weisen ab der nächsten Aktualisierung ab. Zwei Verantwortliche können es hier rückgängig machen. Nach {count} Stunde werden Sie an die Überprüfung erinnert.</numerusform>
            <numerusform>Gateways weisen ab der nächsten Aktualisierung ab. Zwei Verantwortliche können es hier rückgängig machen. Nach {count} Stunden werden Sie an die Überprüfung erinnert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Gateways refuse it as unknown from their next refresh on. Directives stay.</source>
        <translation>Gateways weisen es ab der nächsten Aktualisierung als unbekannt ab. Anordnungen bleiben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse revoked tokens from the next publication on. It is final.</source>
        <translation>Gateways weisen widerrufene Tokens ab der nächsten Veröffentlichung ab. Das ist endgültig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse suspended tokens until somebody reinstates them.</source>
        <translation>Gateways weisen ausgesetzte Tokens ab, bis jemand sie wieder einsetzt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Gateways refuse them within seconds, for good.</source>
        <translation>Gateways weisen sie binnen Sekunden ab, endgültig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Give it a short name.</source>
        <translation>Geben Sie ihm einen kurzen Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its reference: letters, digits, hyphens.</source>
        <translation>Geben Sie sein Zeichen an: Buchstaben, Ziffern, Bindestriche.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its short name: letters, digits, hyphens.</source>
        <translation>Geben Sie den Kurznamen an: Buchstaben, Ziffern, Bindestriche.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief</source>
        <translation>Erleichterung gewähren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief…</source>
        <translation>Erleichterung gewähren …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give short names with commas between them.</source>
        <translation>Geben Sie Kurznamen an, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Give the name to sign in with.</source>
        <translation>Geben Sie den Anmeldenamen an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give the whole day: year, month, day.</source>
        <translation>Geben Sie den ganzen Tag an: Jahr, Monat, Tag.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give {name} relief?</source>
        <translation>{name} Erleichterung gewähren?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Go on composing</source>
        <translation>Weiter verfassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Go to the queue</source>
        <translation>Zur Warteliste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good once, until {instant}.</source>
        <translation>Gilt einmal, bis {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Good until {instant}.</source>
        <translation>Gültig bis {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Granted</source>
        <translation>Stattgegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Handed over in person</source>
        <translation>Persönlich übergeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Held and restricted</source>
        <translation>Gesperrt und eingeschränkt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Hold released</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Holds</source>
        <translation>Stellt zurück</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Holds: {people}.</source>
        <translation>Stellt zurück: {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>How long are they kept? {kind}</source>
        <translation>Wie lange aufbewahren? {kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>How many tokens may one officer revoke alone?</source>
        <translation>Wie viele Tokens darf eine Person allein widerrufen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>How the record stands</source>
        <translation>Stand der Akte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>How the text is read, such as: not a US person.</source>
        <translation>Wie der Text gelesen wird, etwa: keine US-Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>How was it authenticated?</source>
        <translation>Wie wurde die Echtheit bestätigt?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>How well nationality or status is proven</source>
        <translation>Wie gut Staatsangehörigkeit oder Status belegt ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>I have handed it on</source>
        <translation>Ich habe ihn weitergegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>I have handed it over</source>
        <translation>Ich habe es übergeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>I have noted it</source>
        <translation>Ich habe ihn notiert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>ITAR country</source>
        <translation>ITAR-Land</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Images of documents, from their capture</source>
        <translation>Bilder von Dokumenten, ab der Aufnahme</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a CSV file from an employer or partner with the columns number, name, email, organisation, kind, from, to. You see what changes before it is taken.</source>
        <translation>Lesen Sie eine CSV-Datei eines Arbeitgebers oder Partners ein, mit den Spalten number, name, email, organisation, kind, from, to. Sie sehen, was sich ändert, bevor sie angenommen wird.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a roster…</source>
        <translation>Namensliste einlesen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import roster</source>
        <translation>Namensliste einlesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import {file}</source>
        <translation>{file} einlesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>In force in part</source>
        <translation>Teilweise in Kraft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last hour</source>
        <translation>In der letzten Stunde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use from</source>
        <translation>In Gebrauch ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: nobody.</source>
        <translation>In Worten: niemand.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: {words}.</source>
        <translation>In Worten: {words}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation made</source>
        <translation>Einladung erstellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation withdrawn</source>
        <translation>Einladung zurückgezogen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invitations…</source>
        <translation>Einladungen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody who stands on no roster; their code is good once.</source>
        <translation>Laden Sie jemanden ein, der auf keiner Namensliste steht; der Code gilt einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody?</source>
        <translation>Jemanden einladen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite {name}?</source>
        <translation>{name} einladen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invite…</source>
        <translation>Einladen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Issue a token at the desk; the gateway that it opens stands here then.</source>
        <translation>Stellen Sie am Schalter ein Token aus; das Gateway, das es öffnet, steht dann hier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue a token to {name}?</source>
        <translation>{name} ein Token ausstellen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token…</source>
        <translation>Token ausstellen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>It decides nothing: it shows where another directive says the opposite.</source>
        <translation>Es entscheidet nichts: Es zeigt, wo eine andere Anordnung das Gegenteil sagt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>It holds when</source>
        <translation>Es trifft zu, wenn</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is erased by the purge once nothing stands against it.</source>
        <translation>Die Bereinigung löscht sie, sobald nichts entgegensteht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is kept and not used: no facts, no corrections, no new token. Tokens stay.</source>
        <translation>Sie wird aufbewahrt und nicht verwendet: keine Angaben, keine Berichtigung, kein neues Token. Tokens bleiben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>It is shown once. Hand it on by a way that only they can read.</source>
        <translation>Er wird einmal gezeigt. Geben Sie ihn so weiter, dass nur die Person ihn lesen kann.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Hand it to nobody but the service.</source>
        <translation>Es wird einmal gezeigt. Geben Sie es niemandem als dem Dienst.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Whoever redeems it first has the token, which renews itself.</source>
        <translation>Er wird einmal gezeigt. Wer ihn zuerst einlöst, hat das Token, das sich selbst erneuert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It may do what everybody who answers for it may do, and nothing more.</source>
        <translation>Er darf, was alle dürfen, die für ihn einstehen, und sonst nichts.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>It meant chosen people: choose them again.</source>
        <translation>Gemeint waren ausgewählte Personen: Wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>It stands in the record. Name no person in it.</source>
        <translation>Es bleibt in der Akte. Nennen Sie niemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>It stays in the library and the log, and cannot come into force.</source>
        <translation>Sie bleibt in Bibliothek und Protokoll und kann nicht in Kraft treten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>It takes the place of the newest token. Earlier codes open nothing any more.</source>
        <translation>Er tritt an die Stelle des neuesten Tokens. Frühere Codes öffnen nichts mehr.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>It was about somebody at the desk who had no case.</source>
        <translation>Es ging um jemanden am Schalter ohne Fall.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>It was cancelled. Take it up again to revoke the rest.</source>
        <translation>Es wurde abgebrochen. Nehmen Sie es wieder auf, um den Rest zu widerrufen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>It would end before it begins.</source>
        <translation>Sie würde enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its token is revoked, and nothing renews it. Nobody can undo it.</source>
        <translation>Sein Token wird widerrufen, und nichts erneuert es. Niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Its tokens follow at once. Who answered until now stays in its history.</source>
        <translation>Seine Tokens folgen sofort. Wer bisher einstand, bleibt in seiner Geschichte.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its {count} tokens are revoked, and nothing renews them. Nobody can undo it.</source>
        <translation>
            <numerusform>Sein {count} Token wird widerrufen, und nichts erneuert es. Niemand kann das rückgängig machen.</numerusform>
            <numerusform>Seine {count} Tokens werden widerrufen, und nichts erneuert sie. Niemand kann das rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it for a court, whatever any clock says.</source>
        <translation>Für ein Gericht aufbewahren, was immer eine Frist sagt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep it for now</source>
        <translation>Vorerst behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it without using it, while they contest it.</source>
        <translation>Aufbewahren, ohne sie zu verwenden, solange sie bestritten wird.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Keep listening to it</source>
        <translation>Weiter auf sie hören</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Keep the entry</source>
        <translation>Eintrag behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep the hold</source>
        <translation>Sperre behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Keep the model</source>
        <translation>Modell behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the present key</source>
        <translation>Jetzigen Schlüssel behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep the record of {name} for a legal matter?</source>
        <translation>Akte von {name} für eine Rechtssache aufbewahren?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Keep {case} for a legal matter?</source>
        <translation>{case} für eine Rechtssache aufbewahren?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kept for its tokens</source>
        <translation>Für seine Tokens behalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Kept here</source>
        <translation>Hier aufbewahrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key rotated</source>
        <translation>Schlüssel gewechselt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key struck off</source>
        <translation>Schlüssel gestrichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Kill switch</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch thrown</source>
        <translation>Not-Aus ausgelöst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch undone</source>
        <translation>Not-Aus rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Kiosks send cases here, and desks those that want a second person. They are worked on at the desk.</source>
        <translation>Kioske senden Fälle hierher, Schalter solche, die eine zweite Person brauchen. Bearbeitet werden sie am Schalter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit ends within a week</source>
        <translation>Paket endet binnen einer Woche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Kit for a new station</source>
        <translation>Paket für eine neue Station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit has ended</source>
        <translation>Paket ist abgelaufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit is good</source>
        <translation>Paket gültig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kits of stations</source>
        <translation>Stationspakete</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case</source>
        <translation>Letzter Fall</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case taken in</source>
        <translation>Zuletzt aufgenommener Fall</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Last publication</source>
        <translation>Letzte Veröffentlichung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Last report</source>
        <translation>Letzter Bericht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Last signed {instant}</source>
        <translation>Zuletzt signiert {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Least assurance</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Least assurance of a fact that proves</source>
        <translation>Mindeststufe einer belegenden Angabe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Leave as it is</source>
        <translation>Lassen, wie sie ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Leave as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave blocked</source>
        <translation>Gesperrt lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Leave it active</source>
        <translation>Aktiv lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Leave it good</source>
        <translation>Gültig lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Leave it in force</source>
        <translation>In Kraft lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Leave it running</source>
        <translation>Laufen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Leave it shut</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave the composer?</source>
        <translation>Das Verfassen verlassen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Leave the roster as it is</source>
        <translation>Liste lassen, wie sie ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Leave them shut</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave without staging</source>
        <translation>Verlassen, ohne vorzumerken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Left empty, it is a petition against the directive itself.</source>
        <translation>Leer gelassen, ist es eine Eingabe gegen die Anordnung selbst.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Left out, and why</source>
        <translation>Ausgelassen, und warum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Legal hold</source>
        <translation>Rechtliche Sperre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold placed</source>
        <translation>Rechtliche Sperre gesetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold released</source>
        <translation>Rechtliche Sperre aufgehoben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Legal hold…</source>
        <translation>Rechtliche Sperre …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Let it run</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type a password or PIN.</source>
        <translation>Lassen Sie die Person ein Kennwort oder eine PIN eingeben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type it: 12 characters, or 6 with a badge.</source>
        <translation>Lassen Sie die Person es eingeben: 12 Zeichen, oder 6 mit Ausweis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Letter or short name</source>
        <translation>Buchstabe oder Kurzname</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Letter: {name}</source>
        <translation>Brief: {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Licence {licence}</source>
        <translation>Lizenz {licence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Licences and exemptions</source>
        <translation>Lizenzen und Ausnahmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction</source>
        <translation>Einschränkung aufheben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction…</source>
        <translation>Einschränkung aufheben …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift the restriction of {name}?</source>
        <translation>Einschränkung für {name} aufheben?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}</source>
        <translation>{id} aufheben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}?</source>
        <translation>{id} aufheben?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Lifted</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Lift…</source>
        <translation>Aufheben …</translation>
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
        <translation>Gültige Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Locked until</source>
        <translation>Gesperrt bis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries</source>
        <translation>Protokolleinträge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries covered</source>
        <translation>Erfasste Protokolleinträge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Look at a case recorded</source>
        <translation>Prüfung eines Falls festgehalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Looking for them…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Looking for what has outlived its time…</source>
        <translation>Abgelaufenes wird gesucht …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Lost token replaced</source>
        <translation>Verlorenes Token ersetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Machine inspected</source>
        <translation>Gerät geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make a code for {name}?</source>
        <translation>Einen Code für {name} erstellen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make a pack…</source>
        <translation>Ein Paket erstellen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make an evidence pack?</source>
        <translation>Ein Beweispaket erstellen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Make an operator…</source>
        <translation>Zum Bediener machen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code…</source>
        <translation>Code erstellen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Make invitation</source>
        <translation>Einladung erstellen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make one for an approved directive. Whoever checks it names rows; you open those and no others.</source>
        <translation>Erstellen Sie eines für eine freigegebene Anordnung. Wer es prüft, nennt Zeilen; Sie öffnen diese und keine anderen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make pack</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Matter</source>
        <translation>Sache</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model added</source>
        <translation>Modell hinzugefügt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model changed</source>
        <translation>Modell geändert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model removed</source>
        <translation>Modell entfernt</translation>
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
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Models, directives in force and the roster are as old as the kit is.</source>
        <translation>Modelle, geltende Anordnungen und Namensliste sind so alt wie das Paket.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Must stay open</source>
        <translation>Muss offen bleiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Name and date of birth agree</source>
        <translation>Name und Geburtsdatum stimmen überein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Name the root that you trust.</source>
        <translation>Nennen Sie den Root, dem Sie vertrauen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Name to sign in with</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Name, birth date, e-mail and telephone. Documents stay as they read.</source>
        <translation>Name, Geburtsdatum, E-Mail und Telefon. Dokumente bleiben, wie sie lauten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Name, e-mail, document number, case, token, directive or page</source>
        <translation>Name, E-Mail, Dokumentnummer, Fall, Token, Anordnung oder Seite</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Names with commas between them.</source>
        <translation>Namen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>National identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nationality assurance</source>
        <translation>Nachweisstufe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Nationality must be stated to decide it</source>
        <translation>Zur Entscheidung muss die Staatsangehörigkeit angegeben sein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>New kit for this station</source>
        <translation>Neues Paket für diese Station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>New kit…</source>
        <translation>Neues Paket …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>New ones are issued as fast as they are revoked. Stop the issue, then take it up.</source>
        <translation>Neue werden so schnell ausgestellt, wie sie widerrufen werden. Halten Sie die Ausstellung an und nehmen Sie es dann wieder auf.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>New tokens live for</source>
        <translation>Neue Tokens gelten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>No case waits.</source>
        <translation>Kein Fall wartet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>No condition is met.</source>
        <translation>Keine Bedingung trifft zu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>No directive has come yet.</source>
        <translation>Noch ist keine Anordnung gekommen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>No evidence pack was made yet.</source>
        <translation>Noch wurde kein Beweispaket erstellt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No gateway is enrolled: how far each has followed is not measured. Enrol them with kiosk gateway enrol.</source>
        <translation>Kein Gateway ist angemeldet: Wie weit jedes gefolgt ist, wird nicht gemessen. Melden Sie sie mit kiosk gateway enrol an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>No hit waits.</source>
        <translation>Kein Treffer wartet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>No letter yet.</source>
        <translation>Noch kein Brief.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No new tokens</source>
        <translation>Keine neuen Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>No purge and no erasure takes it until somebody releases the hold.</source>
        <translation>Keine Bereinigung oder Löschung trifft sie, bis jemand die Sperre aufhebt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>No record is held or restricted.</source>
        <translation>Keine Akte ist gesperrt oder eingeschränkt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>No relief</source>
        <translation>Keine Erleichterung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No service is registered yet.</source>
        <translation>Es ist noch kein Dienst angemeldet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>No station has a kit yet.</source>
        <translation>Noch hat keine Station ein Paket.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token has been issued yet.</source>
        <translation>Noch wurde kein Token ausgestellt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No token is for a gateway yet.</source>
        <translation>Noch ist kein Token für ein Gateway.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token matches.</source>
        <translation>Kein Token passt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>No tokens left</source>
        <translation>Keine Tokens übrig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Nobody answers for it. No model is open until somebody is named.</source>
        <translation>Niemand steht für ihn ein. Kein Modell ist offen, bis jemand benannt ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Nobody appeals.</source>
        <translation>Niemand erhebt Einspruch.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nobody can undo it.</source>
        <translation>Niemand kann es rückgängig machen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Nobody differs.</source>
        <translation>Niemand unterscheidet sich.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nobody has.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Nobody is added or taken away yet.</source>
        <translation>Es ist noch niemand hinzugefügt oder weggenommen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Nobody is announced yet.</source>
        <translation>Noch ist niemand angekündigt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is in this group.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Nobody is invited yet.</source>
        <translation>Noch ist niemand eingeladen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is onboarded yet.</source>
        <translation>Noch ist niemand erfasst.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody matches.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nobody raised a flag.</source>
        <translation>Niemand hat etwas gemeldet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Nobody's access changes against now.</source>
        <translation>Niemandes Zugang ändert sich gegenüber jetzt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>None is saved yet. Only you see what you save here.</source>
        <translation>Noch ist keiner gespeichert. Nur Sie sehen, was Sie hier speichern.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>None stated</source>
        <translation>Nichts angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was issued.</source>
        <translation>Keines wurde ausgestellt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was shown.</source>
        <translation>Keines wurde gezeigt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Not a US person</source>
        <translation>Keine US-Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Not erased, but restricted: {reasons}</source>
        <translation>Nicht gelöscht, aber eingeschränkt: {reasons}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Not kept here</source>
        <translation>Nicht hier aufbewahrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Not looked at twice</source>
        <translation>Nicht zweimal geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Not measured: no gateway is enrolled</source>
        <translation>Nicht gemessen: kein Gateway angemeldet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Not needed.</source>
        <translation>Nicht nötig.</translation>
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
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Not reported yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Nothing chosen lifts it for all of its models.</source>
        <translation>Nichts Gewähltes hebt sie für alle ihre Modelle auf.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Nothing comes into force by it: two officers approve it later.</source>
        <translation>Damit tritt nichts in Kraft: Zwei Verantwortliche geben es später frei.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Nothing has been published yet.</source>
        <translation>Noch wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing has outlived its time.</source>
        <translation>Nichts ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Nothing is stated.</source>
        <translation>Nichts ist angegeben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing leaves unseen: look, then purge what is shown.</source>
        <translation>Nichts geht ungesehen: erst ansehen, dann das Gezeigte bereinigen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing on the clerk’s screen shows that a flag was raised.</source>
        <translation>Nichts auf dem Bildschirm am Schalter zeigt, dass gemeldet wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nothing stands against erasing it.</source>
        <translation>Der Löschung steht nichts entgegen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Nothing stated</source>
        <translation>Nichts angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Nothing waits to be published</source>
        <translation>Nichts wartet auf Veröffentlichung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing was done with the case since.</source>
        <translation>Seither wurde mit dem Fall nichts getan.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Number of people blocked</source>
        <translation>Zahl der gesperrten Personen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Number of tokens</source>
        <translation>Zahl der Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Number of tokens that end</source>
        <translation>Zahl der endenden Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Numbers from 0 on, such as 4,17,93, or all.</source>
        <translation>Nummern ab 0, etwa 4,17,93, oder all.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead</source>
        <translation>Stattdessen angeboten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead when refused</source>
        <translation>Bei Ablehnung angeboten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>On the gateway, kiosk gateway check tells what it would decide now.</source>
        <translation>Am Gateway sagt kiosk gateway check, wie es jetzt entschiede.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>On the roster</source>
        <translation>Auf der Namensliste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Onboard somebody at the desk; their token stands here from then on.</source>
        <translation>Erfassen Sie jemanden am Schalter; das Token steht von da an hier.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Onboard the first person at the desk.</source>
        <translation>Erfassen Sie die erste Person am Schalter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Onboarded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most 1 token…</source>
        <translation>Eine Person allein widerruft höchstens 1 Token …</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most {count} tokens…</source>
        <translation>
            <numerusform>Eine Person allein widerruft höchstens {count} Token …</numerusform>
            <numerusform>Eine Person allein widerruft höchstens {count} Tokens …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Open a person under People, then Rights.</source>
        <translation>Öffnen Sie eine Person unter Personen, dann Rechte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open again…</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows</source>
        <translation>Zeilen öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows of this pack?</source>
        <translation>Zeilen dieses Pakets öffnen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Open rows…</source>
        <translation>Zeilen öffnen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open the record of {name}?</source>
        <translation>Akte von {name} öffnen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models}</source>
        <translation>{models} öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models} again?</source>
        <translation>{models} wieder öffnen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open: {sentence}</source>
        <translation>Öffnen: {sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Optional: hold it to the reader.</source>
        <translation>Freiwillig: Halten Sie ihn an das Lesegerät.</translation>
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
        <translation>Organisation, mit Kurznamen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Other models, with commas between them.</source>
        <translation>Andere Modelle, durch Kommas getrennt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Other people, from the end of their last token</source>
        <translation>Andere Personen, ab dem Ende ihres letzten Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport card</source>
        <translation>Passkarte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Password or PIN</source>
        <translation>Kennwort oder PIN</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password, or PIN beside a badge</source>
        <translation>Kennwort, oder PIN zum Ausweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>People whom it blocks get back what nothing else denies, on tokens they hold.</source>
        <translation>Wen sie sperrt, erhält mit seinem Token zurück, was sonst nichts verweigert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>People whom it blocks, in words</source>
        <translation>Wen sie sperrt, in Worten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>People, from the last decision under a directive</source>
        <translation>Personen, ab der letzten Entscheidung nach einer Anordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Permanent residence</source>
        <translation>Daueraufenthalt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent residence in {state}</source>
        <translation>Daueraufenthalt: {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent resident card</source>
        <translation>Daueraufenthaltskarte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person erased</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person named as answerable for a service</source>
        <translation>Person als verantwortlich für einen Dienst benannt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person registered</source>
        <translation>Person erfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person released from answering for a service</source>
        <translation>Person davon entbunden, für einen Dienst einzustehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Place legal hold</source>
        <translation>Rechtliche Sperre setzen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Place of use</source>
        <translation>Ort der Nutzung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Placed by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Present kit</source>
        <translation>Jetziges Paket</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Proportionality report made</source>
        <translation>Bericht zur Verhältnismäßigkeit erstellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Proven at level {level}: {fact}</source>
        <translation>Belegt auf Stufe {level}: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Publication signed</source>
        <translation>Veröffentlichung signiert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publication {number}</source>
        <translation>Veröffentlichung {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: files</source>
        <translation>Veröffentlichung: Dateien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: freshness</source>
        <translation>Veröffentlichung: Frische</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: versions</source>
        <translation>Veröffentlichung: Versionen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published from</source>
        <translation>Veröffentlicht ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published, not in use</source>
        <translation>Veröffentlicht, nicht in Gebrauch</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge records</source>
        <translation>Akten bereinigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge what has outlived its time?</source>
        <translation>Abgelaufenes bereinigen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purged. The log keeps the counts.</source>
        <translation>Bereinigt. Das Protokoll behält die Zahlen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge…</source>
        <translation>Bereinigen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Purpose {purpose}</source>
        <translation>Zweck {purpose}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Purposes they declare</source>
        <translation>Angegebene Zwecke</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put into force</source>
        <translation>In Kraft setzen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Put into force…</source>
        <translation>In Kraft setzen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put {id} into force?</source>
        <translation>{id} in Kraft setzen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Queue</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Raised by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {first} and reading {second}</source>
        <translation>Lesart {first} und Lesart {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Reading {id}</source>
        <translation>Lesart {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {reading}</source>
        <translation>Lesart {reading}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Record authentication</source>
        <translation>Echtheitsbestätigung festhalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record exported</source>
        <translation>Akte ausgegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Record facts</source>
        <translation>Angaben festhalten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record opened</source>
        <translation>Akte geöffnet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record restricted</source>
        <translation>Akte eingeschränkt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Record: somebody else</source>
        <translation>Festhalten: jemand anderes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Records purged</source>
        <translation>Akten bereinigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Records restricted</source>
        <translation>Eingeschränkte Akten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Redemption code offered</source>
        <translation>Einlösecode ausgegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Reference of the matter</source>
        <translation>Zeichen der Sache</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Refugee travel document</source>
        <translation>Reiseausweis für Flüchtlinge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refuse when a gateway has no fresh list</source>
        <translation>Ablehnen, wenn ein Gateway keine frische Liste hat</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Refused cases, from that day</source>
        <translation>Abgelehnte Fälle, ab jenem Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Refuses models to everybody, whoever they are, at every gateway.</source>
        <translation>Verweigert Modelle allen, wer immer sie sind, an jedem Gateway.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register a service</source>
        <translation>Einen Dienst anmelden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register a service…</source>
        <translation>Einen Dienst anmelden …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register an agent or a program that asks models by a token of its own, and choose who answers for it.</source>
        <translation>Melden Sie einen Agenten oder ein Programm an, das Modelle mit einem eigenen Token fragt, und wählen Sie, wer dafür einsteht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register service</source>
        <translation>Dienst anmelden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Registered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reinstate…</source>
        <translation>Wieder einsetzen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold…</source>
        <translation>Sperre aufheben …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release the legal hold on {name}?</source>
        <translation>Rechtliche Sperre für {name} aufheben?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released by</source>
        <translation>Aufgehoben von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief ended</source>
        <translation>Erleichterung beendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief ends after</source>
        <translation>Erleichterung endet nach</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief given</source>
        <translation>Erleichterung gewährt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief until</source>
        <translation>Erleichterung bis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove {name} from the roster?</source>
        <translation>{name} aus der Namensliste entfernen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Renewal of tokens ended</source>
        <translation>Erneuerung von Tokens beendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Replaces the lost token</source>
        <translation>Ersetzt das verlorene Token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict record</source>
        <translation>Akte einschränken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict the record of {name}?</source>
        <translation>Akte von {name} einschränken?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Restricted, to be erased</source>
        <translation>Eingeschränkt, zu löschen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Restriction lifted</source>
        <translation>Einschränkung aufgehoben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict…</source>
        <translation>Einschränken …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Retention</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review after</source>
        <translation>Überprüfen nach</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review by {instant}</source>
        <translation>Überprüfen bis {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review was due {instant}</source>
        <translation>Überprüfung war fällig {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Review, if one is due</source>
        <translation>Überprüfung, falls fällig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke 1 token</source>
        <translation>1 Token widerrufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Revoke and restrict</source>
        <translation>Widerrufen und einschränken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke in bulk</source>
        <translation>Gesammelt widerrufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke in bulk…</source>
        <translation>Gesammelt widerrufen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke tokens</source>
        <translation>Tokens widerrufen</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke {count} tokens</source>
        <translation>
            <numerusform>{count} Token widerrufen</numerusform>
            <numerusform>{count} Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Rights…</source>
        <translation>Rechte …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Root that you trust</source>
        <translation>Root, dem Sie vertrauen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Roster</source>
        <translation>Namensliste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Roster imported</source>
        <translation>Namensliste eingelesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate the key that signs tokens?</source>
        <translation>Den Schlüssel für Tokens wechseln?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key</source>
        <translation>Tokenschlüssel wechseln</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key…</source>
        <translation>Tokenschlüssel wechseln …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Rows that you named</source>
        <translation>Von Ihnen genannte Zeilen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows, one a token</source>
        <translation>Zeilen, eine je Token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <source>Save the impact</source>
        <translation>Auswirkung speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the opened rows</source>
        <translation>Geöffnete Zeilen speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the pack</source>
        <translation>Paket speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Save the record</source>
        <translation>Akte speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save what is shown now under a name</source>
        <translation>Was jetzt zu sehen ist, unter einem Namen speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Saved filters…</source>
        <translation>Gespeicherte Filter …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Saved {file}.</source>
        <translation>{file} gespeichert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Saved {file}: {rows}.</source>
        <translation>{file} gespeichert: {rows}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Say what it does.</source>
        <translation>Sagen Sie, was er tut.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Say what shows it, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, was es zeigt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say when somebody is there.</source>
        <translation>Sagen Sie, wann jemand da ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say where the desk is.</source>
        <translation>Sagen Sie, wo der Schalter ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Say whom you spoke to.</source>
        <translation>Sagen Sie, mit wem Sie gesprochen haben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>Sagen Sie, warum, damit andere folgen können.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Screening</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit adjudicated</source>
        <translation>Abgleichstreffer entschieden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit confirmed</source>
        <translation>Abgleichstreffer bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit found</source>
        <translation>Abgleichstreffer gefunden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit open</source>
        <translation>Abgleichstreffer offen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit withdrawn</source>
        <translation>Abgleichstreffer zurückgezogen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Screening hits open</source>
        <translation>Offene Abgleichstreffer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Screening hits, from their withdrawal</source>
        <translation>Abgleichstreffer, ab dem Zurückziehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list imported</source>
        <translation>Abgleichsliste eingelesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list put into use</source>
        <translation>Abgleichsliste in Gebrauch genommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit is confirmed</source>
        <translation>Abgleich: ein Treffer ist bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit waits for an officer</source>
        <translation>Abgleich: ein Treffer wartet auf eine verantwortliche Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Sealed files in its folder</source>
        <translation>Versiegelte Dateien in ihrem Ordner</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Search by name, e-mail or document number</source>
        <translation>Suche nach Name, E-Mail oder Dokumentnummer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Search by name, e-mail or document, and choose; one or more people.</source>
        <translation>Suchen Sie nach Name, E-Mail oder Dokument, und wählen Sie; eine oder mehrere Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search by name, e-mail, document number or token id</source>
        <translation>Suche nach Name, E-Mail, Dokumentnummer oder Token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Search by name, number, e-mail or organisation</source>
        <translation>Suchen nach Name, Nummer, E-Mail oder Organisation</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Search by name, purpose or who answers</source>
        <translation>Suchen nach Name, Zweck oder wer einsteht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Search by what the slip says: a case, or its code</source>
        <translation>Suchen nach dem, was auf dem Beleg steht: Fall oder Code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search for less, or show all.</source>
        <translation>Suchen Sie nach weniger, oder zeigen Sie alle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Second admin</source>
        <translation>Zweiter Administrator</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Second officer</source>
        <translation>Zweite verantwortliche Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Second person wanted</source>
        <translation>Zweite Person gewünscht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Second person wanted for a case</source>
        <translation>Zweite Person für einen Fall gewünscht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Sent back</source>
        <translation>Zurückgesendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Serve {model} no more?</source>
        <translation>{model} nicht mehr bedienen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service ended</source>
        <translation>Dienst beendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service goes on</source>
        <translation>Dienst geht weiter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service registered</source>
        <translation>Dienst angemeldet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service stands still</source>
        <translation>Dienst steht still</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Service: {name}</source>
        <translation>Dienst: {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Set number</source>
        <translation>Zahl setzen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Share blocked, by citizenship stated</source>
        <translation>Gesperrter Anteil, nach angegebener Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Share of each State’s people blocked</source>
        <translation>Gesperrter Anteil der Personen jedes Staates</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Shift handed over</source>
        <translation>Schicht übergeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Short names with commas between them, such as network-defence.</source>
        <translation>Kurznamen, durch Kommas getrennt, etwa network-defence.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show 1 more</source>
        <translation>1 weitere zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Show more of {count}</source>
        <translation>
            <numerusform>{count} weitere zeigen</numerusform>
            <numerusform>Mehr von {count} zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Show the case</source>
        <translation>Fall zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>{count} weitere zeigen</numerusform>
            <numerusform>{count} weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Signed letter, signature checked</source>
        <translation>Unterschriebener Brief, Unterschrift geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Since {instant}</source>
        <translation>Seit {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Since {instant} it is kept and not used.</source>
        <translation>Seit {instant} wird sie aufbewahrt und nicht verwendet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Somebody else…</source>
        <translation>Jemand anderes …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who answers for it was erased. No model is open until they are replaced.</source>
        <translation>Jemand, der für ihn einsteht, wurde gelöscht. Kein Modell ist offen, bis er ersetzt ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who was erased</source>
        <translation>Jemand, der gelöscht wurde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Staff: onboards people</source>
        <translation>Personal: erfasst Personen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive</source>
        <translation>Anordnung vormerken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive…</source>
        <translation>Anordnung vormerken …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Stage directive</source>
        <translation>Anordnung vormerken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage the file of one: nothing happens before two people approve it.</source>
        <translation>Merken Sie die Datei einer Anordnung vor: Nichts geschieht, bevor zwei Personen sie freigeben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Standing still</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Stands still</source>
        <translation>Steht still</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Stated and proven</source>
        <translation>Angegeben und belegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Stated: {fact}</source>
        <translation>Angegeben: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Statement signed</source>
        <translation>Erklärung unterschrieben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station withdrawn</source>
        <translation>Station zurückgezogen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station's kit exported</source>
        <translation>Stationspaket ausgegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit.</source>
        <translation>Stationen kennen ihn mit dem nächsten Paket.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit; until then the desk refuses it.</source>
        <translation>Stationen wissen es mit dem nächsten Paket; bis dahin weist der Schalter sie ab.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Stations know of a change with their next kit.</source>
        <translation>Stationen kennen eine Änderung mit dem nächsten Paket.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: asylee</source>
        <translation>Status ({state}): asylberechtigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: citizen</source>
        <translation>Status ({state}): Bürger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: conditional permanent resident</source>
        <translation>Status ({state}): Daueraufenthalt auf Bedingung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: national, not citizen</source>
        <translation>Status ({state}): Angehöriger, nicht Bürger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: other</source>
        <translation>Status ({state}): anderer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: permanent resident</source>
        <translation>Status ({state}): Daueraufenthalt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: prefers not to say</source>
        <translation>Status ({state}): möchte ihn nicht angeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: refugee</source>
        <translation>Status ({state}): Flüchtling</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Stays open</source>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Stays open instead</source>
        <translation>Bleibt stattdessen offen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Step of a case undone</source>
        <translation>Schritt eines Falls rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike key off</source>
        <translation>Schlüssel streichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike off…</source>
        <translation>Streichen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike this key off?</source>
        <translation>Diesen Schlüssel streichen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Struck off</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Subject, sealed</source>
        <translation>Betroffener, versiegelt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission collected from a station</source>
        <translation>Einreichung von einer Station geholt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission of a station not accepted</source>
        <translation>Einreichung einer Station nicht angenommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Such as A.</source>
        <translation>Etwa A.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Such as us-2026-06-12.</source>
        <translation>Etwa us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Supersedes</source>
        <translation>Löst ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Surname, or the one name</source>
        <translation>Nachname, oder der einzige Name</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Suspended tokens</source>
        <translation>Ausgesetzte Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Suspend…</source>
        <translation>Aussetzen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Table exported</source>
        <translation>Tabelle ausgegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in an appeal</source>
        <translation>Einspruch aufnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Take in an appeal…</source>
        <translation>Einspruch aufnehmen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in appeal</source>
        <translation>Einspruch aufnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up: {sentence}</source>
        <translation>Wieder aufnehmen: {sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Take this line out</source>
        <translation>Diese Zeile herausnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Take this reading out</source>
        <translation>Diese Lesart herausnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take {name} away</source>
        <translation>{name} wegnehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Test people</source>
        <translation>Testpersonen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Text, SHA-256</source>
        <translation>Text, SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority cleared them</source>
        <translation>Die Behörde hat sie entlastet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority confirmed it</source>
        <translation>Die Behörde hat es bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone</source>
        <translation>Der Fall ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone: it was withdrawn or purged.</source>
        <translation>Der Fall ist nicht mehr da: Er wurde zurückgezogen oder bereinigt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The date of birth is another one</source>
        <translation>Das Geburtsdatum ist ein anderes</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The desk</source>
        <translation>Der Schalter</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>The disk of the store is nearly full.</source>
        <translation>Die Platte des Speichers ist fast voll.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is another one</source>
        <translation>Das Dokument ist ein anderes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is the one in the entry</source>
        <translation>Das Dokument ist das im Eintrag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The entry is no person</source>
        <translation>Der Eintrag ist keine Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>The entry’s key is destroyed: nobody can undo it.</source>
        <translation>Der Schlüssel des Eintrags wird vernichtet: Niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The file is not taken.</source>
        <translation>Die Datei wird nicht angenommen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>The first publication follows the set-up by itself.</source>
        <translation>Die erste Veröffentlichung folgt der Einrichtung von selbst.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>The first {rows}; narrow the table for the others</source>
        <translation>Die ersten {rows}; grenzen Sie die Tabelle für die übrigen ein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The hit opens again if the entry or the person’s name changes.</source>
        <translation>Der Treffer öffnet sich wieder, wenn sich Eintrag oder Name ändern.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about 1 minute.</source>
        <translation>Die Übernahme dauert etwa 1 Minute.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about {count} minutes.</source>
        <translation>
            <numerusform>Die Übernahme dauert etwa {count} Minute.</numerusform>
            <numerusform>Die Übernahme dauert etwa {count} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>The invitation’s code</source>
        <translation>Der Code der Einladung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>The issuer was established</source>
        <translation>Der Aussteller wurde eingerichtet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kiosk and this machine must both see it.</source>
        <translation>Kiosk und dieses Gerät müssen ihn beide sehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows 1 way in.</source>
        <translation>Das Paket kennt 1 Zugangsweg.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows {count} ways in.</source>
        <translation>
            <numerusform>Das Paket kennt {count} Zugangsweg.</numerusform>
            <numerusform>Das Paket kennt {count} Zugangswege.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The last checkpoint covers {size}</source>
        <translation>Der letzte Kontrollpunkt umfasst {size}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The lines come back when the text is Cedar again.</source>
        <translation>Die Zeilen kommen wieder, wenn der Text wieder Cedar ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The log gets an entry that nobody can take out; whoever checks relies on it.</source>
        <translation>Das Protokoll erhält einen Eintrag, den niemand herausnehmen kann; wer prüft, verlässt sich darauf.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The longest wait: {time}</source>
        <translation>Am längsten wartet: {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is not sound.</source>
        <translation>Das Paket ist nicht stimmig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is sound.</source>
        <translation>Das Paket ist stimmig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person asks for their rights</source>
        <translation>Die Person macht ihre Rechte geltend</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person is at the desk</source>
        <translation>Die Person steht am Schalter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>The person reads it.</source>
        <translation>Die Person liest es.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The person said so</source>
        <translation>Die Person hat es gesagt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The place of birth is another one</source>
        <translation>Der Geburtsort ist ein anderer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>The record is erased.</source>
        <translation>Die Akte ist gelöscht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is in use.</source>
        <translation>Die Akte ist in Gebrauch.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is used again. A wish to be erased that waited is withdrawn.</source>
        <translation>Die Akte wird wieder verwendet. Ein wartender Löschwunsch ist zurückgezogen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The record keeps who opened it and why, and its person may see that.</source>
        <translation>Die Akte hält fest, wer sie warum öffnete, und die Person darf es sehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The record of {name} is kept and not used. No model is open until the restriction is lifted, or somebody else answers.</source>
        <translation>Der Datensatz von {name} wird aufbewahrt und nicht genutzt. Kein Modell ist offen, bis die Einschränkung aufgehoben ist oder jemand anderes einsteht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The same checker runs without this program: give it to whoever doubts.</source>
        <translation>Derselbe Prüfer läuft ohne dieses Programm: Geben Sie ihn allen, die zweifeln.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The same in Cedar</source>
        <translation>Dasselbe in Cedar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their name.</source>
        <translation>Die zweite verantwortliche Person gibt ihren Namen ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their password or PIN.</source>
        <translation>Die zweite verantwortliche Person gibt ihr Kennwort oder ihre PIN ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The service’s code</source>
        <translation>Der Code des Dienstes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The statement of {name} is too old. New tokens wait until it is signed anew, or somebody else answers.</source>
        <translation>Die Erklärung von {name} ist zu alt. Neue Tokens warten, bis sie neu unterschrieben ist oder jemand anderes einsteht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The token of {name}</source>
        <translation>Das Token von {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>The whole pack lies beside the store that made it, or in its backup.</source>
        <translation>Das ganze Paket liegt neben dem Speicher, der es erstellte, oder in dessen Sicherung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Their account as an operator</source>
        <translation>Ihr Bedienerkonto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their key is destroyed, unless something stands against it.</source>
        <translation>Ihr Schlüssel wird vernichtet, wenn nichts entgegensteht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Their other names differ</source>
        <translation>Ihre weiteren Namen weichen ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their tokens are revoked and their key is destroyed. Nothing can be read of them any more, here or in a copy without that key. Nobody can undo it.</source>
        <translation>Ihre Tokens werden widerrufen und ihr Schlüssel vernichtet. Nichts von ihnen ist mehr lesbar, hier oder in einer Kopie ohne diesen Schlüssel. Niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>There is no such date.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>There is nothing to import: choose a file that is in order.</source>
        <translation>Es gibt nichts einzulesen: Wählen Sie eine Datei, die in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>These give way when it comes into force.</source>
        <translation>Diese weichen, wenn sie in Kraft tritt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people are refused while it is in force.</source>
        <translation>Diese Personen werden abgelehnt, solange sie in Kraft ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people wait until a person has looked at them.</source>
        <translation>Diese Personen warten, bis ein Mensch sie angesehen hat.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>They answer for {services}: no model is open to these while the record is restricted, nor once it is erased, until somebody else answers.</source>
        <translation>Die Person steht für {services} ein: Kein Modell ist dafür offen, solange der Datensatz eingeschränkt ist, noch wenn er gelöscht ist, bis jemand anderes einsteht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>They are signed out and cannot sign in again. What they did stays in the log.</source>
        <translation>Sie werden abgemeldet und können sich nicht mehr anmelden. Was sie taten, bleibt im Protokoll.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to 1 person.</source>
        <translation>Sie gehören 1 Person.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to {count} people.</source>
        <translation>
            <numerusform>Sie gehören {count} Person.</numerusform>
            <numerusform>Sie gehören {count} Personen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>They may use {model} until the relief ends, whatever {directive} says.</source>
        <translation>Sie dürfen {model} nutzen, bis die Erleichterung endet, was immer {directive} sagt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed it to me</source>
        <translation>Sie haben es mir gezeigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed me proof of it</source>
        <translation>Sie haben mir einen Nachweis gezeigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>They sign in afresh, for this act only.</source>
        <translation>Sie melden sich neu an, nur für diese Handlung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks 1 person.</source>
        <translation>Das sperrt 1 Person.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks {count} people.</source>
        <translation>
            <numerusform>Das sperrt {count} Person.</numerusform>
            <numerusform>Das sperrt {count} Personen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>This directive has no reading: it blocks and holds nobody.</source>
        <translation>Diese Anordnung hat keine Lesart: Sie sperrt niemanden und stellt niemanden zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends 1 living token.</source>
        <translation>Das beendet 1 gültiges Token.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends {count} living tokens.</source>
        <translation>
            <numerusform>Das beendet {count} gültiges Token.</numerusform>
            <numerusform>Das beendet {count} gültige Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is not the number above. Read it again, then type it.</source>
        <translation>Das ist nicht die Zahl oben. Lesen Sie sie noch einmal und geben Sie sie dann ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is you. The second officer must be somebody else.</source>
        <translation>Das sind Sie. Die zweite Person muss jemand anderes sein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This key changes with the root, which admins keep offline.</source>
        <translation>Dieser Schlüssel wechselt mit der Wurzel, die Administratoren offline verwahren.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>This machine does not see the folder.</source>
        <translation>Dieses Gerät sieht den Ordner nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>This person…</source>
        <translation>Diese Person …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes 1 token.</source>
        <translation>Das widerruft 1 Token.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes {count} tokens.</source>
        <translation>
            <numerusform>Das widerruft {count} Token.</numerusform>
            <numerusform>Das widerruft {count} Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>This text says more than lines can. It counts as it is written.</source>
        <translation>Dieser Text sagt mehr, als Zeilen können. Er gilt, wie er geschrieben ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Those of whom this holds</source>
        <translation>Die, auf die dies zutrifft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Through {names}</source>
        <translation>Wegen {names}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Times that rows were opened</source>
        <translation>Wie oft Zeilen geöffnet wurden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token issued</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token reinstated</source>
        <translation>Token wieder eingesetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token renewed</source>
        <translation>Token erneuert</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token suspended</source>
        <translation>Token ausgesetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Tokens and their lists</source>
        <translation>Tokens und ihre Listen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_progress.py"/>
        <source>Tokens are being revoked</source>
        <translation>Tokens werden widerrufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens revoked</source>
        <translation>Widerrufene Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Tokens revoked in bulk</source>
        <translation>Tokens gesammelt widerrufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens suspended</source>
        <translation>Ausgesetzte Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Tokens that end within two hours</source>
        <translation>Tokens, die binnen zwei Stunden enden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Tokens that it has already stay good until they expire.</source>
        <translation>Tokens, die er schon hat, bleiben gültig, bis sie ablaufen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Try the beginning of a name.</source>
        <translation>Versuchen Sie den Anfang eines Namens.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Two admins open the account of an officer. They sign in for this only.</source>
        <translation>Zwei Administratoren eröffnen das Konto einer verantwortlichen Person. Sie melden sich nur dafür an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Two persons found the same in a case</source>
        <translation>Zwei Personen fanden in einem Fall dasselbe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Type a beginning.</source>
        <translation>Geben Sie einen Anfang ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Type a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Type it where the service runs</source>
        <translation>Dort eintippen, wo der Dienst läuft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Type the name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Type the number that the screen shows.</source>
        <translation>Geben Sie die Zahl ein, die der Bildschirm zeigt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Type the numbers that were named.</source>
        <translation>Geben Sie die genannten Nummern ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>US person</source>
        <translation>US-Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Until, if it ends</source>
        <translation>Bis, falls befristet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Untouched</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Use it again.</source>
        <translation>Wieder verwenden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used or ended</source>
        <translation>Benutzt oder beendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Uses it from</source>
        <translation>Nutzt es von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Uses it from {state}</source>
        <translation>Nutzt es von hier: {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Valid tokens</source>
        <translation>Gültige Tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Values, with commas between them</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Verbatim</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Verbatim text</source>
        <translation>Wortlaut des Textes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verify the log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verifying…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Visa</source>
        <translation>Visum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>What a purge would take now</source>
        <translation>Was eine Bereinigung jetzt nähme</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>What directives say of them holds again at once.</source>
        <translation>Was Anordnungen über sie sagen, gilt sofort wieder.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it asks of you beside access, such as reports.</source>
        <translation>Was sie außer dem Zugang verlangt, etwa Berichte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it covers</source>
        <translation>Was sie umfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>What it does with the models</source>
        <translation>Was er mit den Modellen tut</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>What it sealed and you have not collected is refused from now on.</source>
        <translation>Was sie versiegelte und Sie nicht geholt haben, wird von nun an abgewiesen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>What people state of themselves</source>
        <translation>Was Menschen über sich angeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>What shows that this is right</source>
        <translation>Was zeigt, dass dies richtig ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>What stations seal</source>
        <translation>Was Stationen versiegeln</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask for</source>
        <translation>Was sie verlangen dürfen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask of their record</source>
        <translation>Was sie zu ihrer Akte verlangen dürfen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>What they say, in their words</source>
        <translation>Was sie sagen, in ihren Worten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>What this reading would do; nothing is in force by it.</source>
        <translation>Was diese Lesart bewirken würde; durch sie gilt nichts.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What you typed is not kept.</source>
        <translation>Was Sie eingegeben haben, wird nicht behalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>When in doubt</source>
        <translation>Im Zweifel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>When it is staffed</source>
        <translation>Wann er besetzt ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Where a desk is, in words for registrants</source>
        <translation>Wo ein Schalter ist, in Worten für Registrierende</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Where the letter's times are read.</source>
        <translation>Wo die Zeiten des Briefs gelesen werden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers</source>
        <translation>Wer einsteht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Who answers for {name}</source>
        <translation>Wer für {name} einsteht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Who is meant</source>
        <translation>Wer gemeint ist</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Who opened a record, from that day</source>
        <translation>Wer eine Akte öffnete, ab jenem Tag</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Who opened this record, and why</source>
        <translation>Wer diese Akte öffnete, und warum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Whoever sets the station up is asked for it: both must be the same.</source>
        <translation>Wer die Station einrichtet, wird danach gefragt: Beide müssen gleich sein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Whoever types the code at a kiosk is expected; it proves nothing about them.</source>
        <translation>Wer den Code an einem Kiosk eingibt, wird erwartet; über die Person belegt er nichts.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Whom did you speak to, and how did you reach them?</source>
        <translation>Mit wem haben Sie gesprochen, und wie haben Sie die Person erreicht?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>Bei wem unterscheiden sich die Lesarten?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Whom no directive denies it gets access back, on the same token.</source>
        <translation>Wem es keine Anordnung verweigert, erhält mit demselben Token wieder Zugang.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Whom tokens are for. A gateway that falls behind refuses by itself.</source>
        <translation>Für wen Tokens sind. Ein Gateway im Rückstand weist von selbst ab.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>With nobody to answer for it, the service stands still: no model is open.</source>
        <translation>Steht niemand ein, steht der Dienst still: Kein Modell ist offen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>With those issued meanwhile, they are more than one officer may revoke. Take it up again with a second officer.</source>
        <translation>Mit den inzwischen ausgestellten sind es mehr, als eine verantwortliche Person allein widerrufen darf. Nehmen Sie es mit einer zweiten Person wieder auf.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw directive</source>
        <translation>Anordnung zurückziehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw station</source>
        <translation>Station zurückziehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw the station at {place}?</source>
        <translation>Station an {place} zurückziehen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw this invitation?</source>
        <translation>Diese Einladung zurückziehen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw {id}?</source>
        <translation>{id} zurückziehen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw…</source>
        <translation>Zurückziehen …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Write down what the person says.</source>
        <translation>Schreiben Sie auf, was die Person sagt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit is confirmed</source>
        <translation>ein Treffer ist bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit waits for an officer</source>
        <translation>ein Treffer wartet auf eine verantwortliche Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>all lines hold</source>
        <translation>alle Zeilen treffen zu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and 1 more</source>
        <translation>und 1 weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weitere</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>any line holds</source>
        <translation>eine der Zeilen trifft zu</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>clear</source>
        <translation>ohne Treffer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>contractor of {organisation}</source>
        <translation>Auftragnehmer von {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>declared</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>employee of {organisation}</source>
        <translation>angestellt bei {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>every model</source>
        <translation>jedes Modell</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since} until {until}</source>
        <translation>von {since} bis {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since}, until it is superseded</source>
        <translation>ab {since}, bis sie abgelöst wird</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is any of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is not on the list</source>
        <translation>steht nicht auf der Liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is on the list</source>
        <translation>steht auf der Liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>member of {organisation}</source>
        <translation>Mitglied von {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>no citizenship, residence or status</source>
        <translation>weder Staatsangehörigkeit noch Aufenthalt noch Status</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>registered</source>
        <translation>hinterlegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>under 5</source>
        <translation>unter 5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>until {instant}</source>
        <translation>bis {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{act}?</source>
        <translation>{act}?</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: a clerk suspects fraud since {when}.</source>
        <translation>{case}: Verdacht auf Betrug, gemeldet {when}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: do not phone the desk. A clerk asked for help on {when}.</source>
        <translation>{case}: Rufen Sie den Schalter nicht an. Jemand dort bat um Hilfe: {when}.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} answered appeals.</source>
        <translation>
            <numerusform>{count} beantworteter Einspruch.</numerusform>
            <numerusform>{count} beantwortete Einsprüche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>{count} cases</source>
        <translation>
            <numerusform>{count} Fall</numerusform>
            <numerusform>{count} Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} cases are at a desk now</source>
        <translation>
            <numerusform>{count} Fall ist jetzt an einem Schalter</numerusform>
            <numerusform>{count} Fälle sind jetzt an einem Schalter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that nobody decided.</source>
        <translation>
            <numerusform>{count} Fall, den niemand entschied.</numerusform>
            <numerusform>{count} Fälle, die niemand entschied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that were sent back and never came again.</source>
        <translation>
            <numerusform>{count} Fall, der zurückgesendet wurde und nie wiederkam.</numerusform>
            <numerusform>{count} Fälle, die zurückgesendet wurden und nie wiederkamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} confirmed</source>
        <translation>
            <numerusform>{count} bestätigt</numerusform>
            <numerusform>{count} bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>{count} days</source>
        <translation>
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} discreet flags.</source>
        <translation>
            <numerusform>{count} stille Meldung.</numerusform>
            <numerusform>{count} stille Meldungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries change</source>
        <translation>
            <numerusform>{count} Eintrag ändert sich</numerusform>
            <numerusform>{count} Einträge ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries stay as they are</source>
        <translation>
            <numerusform>{count} Eintrag bleibt, wie er ist</numerusform>
            <numerusform>{count} Einträge bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{count} entries. They name nobody: actor and subject are sealed.</source>
        <translation>{count} Einträge. Sie nennen niemanden: Handelnde und Betroffene sind versiegelt.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} files of stations that were not accepted.</source>
        <translation>
            <numerusform>{count} nicht angenommene Datei von Stationen.</numerusform>
            <numerusform>{count} nicht angenommene Dateien von Stationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>{count} files were taken in.</source>
        <translation>
            <numerusform>{count} Datei wurde aufgenommen.</numerusform>
            <numerusform>{count} Dateien wurden aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} gateways are behind or say nothing any more. They refuse by themselves once their publication is too old; look why.</source>
        <translation>
            <numerusform>{count} Gateway ist im Rückstand oder meldet sich nicht mehr. Es weist von selbst ab, sobald seine Veröffentlichung zu alt ist; sehen Sie nach, warum.</numerusform>
            <numerusform>{count} Gateways sind im Rückstand oder melden sich nicht mehr. Sie weisen von selbst ab, sobald ihre Veröffentlichung zu alt ist; sehen Sie nach, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} gateways enrolled</source>
        <translation>
            <numerusform>{count} Gateway angemeldet</numerusform>
            <numerusform>{count} Gateways angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} images of documents.</source>
        <translation>
            <numerusform>{count} Bild von Dokumenten.</numerusform>
            <numerusform>{count} Bilder von Dokumenten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} inspections of this machine are due.</source>
        <translation>
            <numerusform>{count} Inspektion dieses Geräts ist fällig.</numerusform>
            <numerusform>{count} Inspektionen dieses Geräts sind fällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{count} living tokens.</source>
        <translation>
            <numerusform>{count} gültiges Token.</numerusform>
            <numerusform>{count} gültige Tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} notes of who opened records.</source>
        <translation>
            <numerusform>{count} Vermerk, wer Akten öffnete.</numerusform>
            <numerusform>{count} Vermerke, wer Akten öffnete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>{count} of the chosen are left out: they are not in a state for it.</source>
        <translation>
            <numerusform>{count} der gewählten bleibt außen vor: Sein Zustand lässt es nicht zu.</numerusform>
            <numerusform>{count} der gewählten bleiben außen vor: Ihr Zustand lässt es nicht zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} other people.</source>
        <translation>
            <numerusform>{count} weitere Person.</numerusform>
            <numerusform>{count} weitere Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>{count} people</source>
        <translation>
            <numerusform>{count} Person</numerusform>
            <numerusform>{count} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people about whom directives decided.</source>
        <translation>
            <numerusform>{count} Person, über die Anordnungen entschieden.</numerusform>
            <numerusform>{count} Personen, über die Anordnungen entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{count} people announced</source>
        <translation>
            <numerusform>{count} Person angekündigt</numerusform>
            <numerusform>{count} Personen angekündigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people asked to be erased; what was decided must be kept a while.</source>
        <translation>
            <numerusform>{count} Person bat um Löschung; das Entschiedene muss eine Weile bleiben.</numerusform>
            <numerusform>{count} Personen baten um Löschung; das Entschiedene muss eine Weile bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people come</source>
        <translation>
            <numerusform>{count} Person kommt hinzu</numerusform>
            <numerusform>{count} Personen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>{count} people differ.</source>
        <translation>
            <numerusform>{count} Person unterscheidet sich.</numerusform>
            <numerusform>{count} Personen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people leave</source>
        <translation>
            <numerusform>{count} Person scheidet aus</numerusform>
            <numerusform>{count} Personen scheiden aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people work here: their accounts are active.</source>
        <translation>
            <numerusform>{count} Person arbeitet hier: Ihr Konto ist aktiv.</numerusform>
            <numerusform>{count} Personen arbeiten hier: Ihre Konten sind aktiv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} publications</source>
        <translation>
            <numerusform>{count} Veröffentlichung</numerusform>
            <numerusform>{count} Veröffentlichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are in use: somebody works on them, or they still have an effect.</source>
        <translation>
            <numerusform>{count} Akte ist in Gebrauch: Jemand arbeitet daran, oder sie wirkt noch.</numerusform>
            <numerusform>{count} Akten sind in Gebrauch: Jemand arbeitet daran, oder sie wirken noch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are under a legal hold.</source>
        <translation>
            <numerusform>{count} Akte steht unter rechtlicher Sperre.</numerusform>
            <numerusform>{count} Akten stehen unter rechtlicher Sperre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} refused cases.</source>
        <translation>
            <numerusform>{count} abgelehnter Fall.</numerusform>
            <numerusform>{count} abgelehnte Fälle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>{count} results</source>
        <translation>
            <numerusform>{count} Ergebnis</numerusform>
            <numerusform>{count} Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} revoked, unexpired</source>
        <translation>
            <numerusform>{count} widerrufen, nicht abgelaufen</numerusform>
            <numerusform>{count} widerrufen, nicht abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} screening hits wait to be adjudicated.</source>
        <translation>
            <numerusform>{count} Abgleichstreffer wartet auf Entscheidung.</numerusform>
            <numerusform>{count} Abgleichstreffer warten auf Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{count} services stand still: they lack somebody who can answer for them. Name somebody else.</source>
        <translation>
            <numerusform>{count} Dienst steht still: Ihm fehlt jemand, der für ihn einstehen kann. Benennen Sie jemand anderen.</numerusform>
            <numerusform>{count} Dienste stehen still: Ihnen fehlt jemand, der für sie einstehen kann. Benennen Sie jemand anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>{count} things need you</source>
        <translation>
            <numerusform>{count} Sache wartet auf Sie</numerusform>
            <numerusform>{count} Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} Token</numerusform>
            <numerusform>{count} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens changed. Gateways follow in seconds.</source>
        <translation>
            <numerusform>{count} Token geändert. Gateways folgen binnen Sekunden.</numerusform>
            <numerusform>{count} Tokens geändert. Gateways folgen binnen Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that are meant live still.</source>
        <translation>
            <numerusform>{count} gemeintes Token ist noch gültig.</numerusform>
            <numerusform>{count} gemeinte Tokens sind noch gültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that were issued meanwhile are among them.</source>
        <translation>
            <numerusform>Darunter ist {count} Token, das inzwischen ausgestellt wurde.</numerusform>
            <numerusform>Darunter sind {count} Tokens, die inzwischen ausgestellt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were issued meanwhile to these people; the chosen times leave them out, so they live.</source>
        <translation>
            <numerusform>Inzwischen wurde diesen Personen {count} Token ausgestellt; es liegt außerhalb der gewählten Zeiten und bleibt gültig.</numerusform>
            <numerusform>Inzwischen wurden diesen Personen {count} Tokens ausgestellt; sie liegen außerhalb der gewählten Zeiten und bleiben gültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were revoked.</source>
        <translation>
            <numerusform>{count} Token wurde widerrufen.</numerusform>
            <numerusform>{count} Tokens wurden widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} under a legal hold</source>
        <translation>
            <numerusform>{count} unter rechtlicher Sperre</numerusform>
            <numerusform>{count} unter rechtlicher Sperre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} were erased</source>
        <translation>
            <numerusform>{count} wurde gelöscht</numerusform>
            <numerusform>{count} wurden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} withdrawn screening hits.</source>
        <translation>
            <numerusform>{count} zurückgezogener Abgleichstreffer.</numerusform>
            <numerusform>{count} zurückgezogene Abgleichstreffer.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{database}, {free} free</source>
        <translation>{database}, {free} frei</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{done} of {of} tokens are dealt with. They stay so if you cancel.</source>
        <translation>{done} von {of} Tokens sind erledigt. Das bleibt so, wenn Sie abbrechen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, since {day}</source>
        <translation>{fact}, seit {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, until {day}</source>
        <translation>{fact}, bis {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{hours} hours</source>
        <translation>{hours} Stunden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>{instant}, by {name}</source>
        <translation>{instant}, durch {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{issuer}, {url}, times in {zone}</source>
        <translation>{issuer}, {url}, Zeiten in {zone}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>{kind}, {issuer}</source>
        <translation>{kind}, {issuer}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{models}, reading {reading}, in force {instant}.</source>
        <translation>{models}, Lesart {reading}, in Kraft {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>{name} is somebody else?</source>
        <translation>Ist {name} jemand anderes?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>{name} is the one on the list?</source>
        <translation>Ist {name} die Person auf der Liste?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{number}: {event}</source>
        <translation>{number}: {event}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{people}; {shown} are shown, search for the others</source>
        <translation>{people}; {shown} sind zu sehen, suchen Sie nach den übrigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>{reasons} Their tokens are revoked, and the record is kept and not used until nothing stands against it; then the next purge erases it.</source>
        <translation>{reasons} Ihre Tokens werden widerrufen, und die Akte wird ungenutzt aufbewahrt, bis nichts mehr entgegensteht; dann löscht sie die nächste Bereinigung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_map.py"/>
        <source>{state}: blocked {blocked}, held {held}, untouched {untouched}</source>
        <translation>{state}: gesperrt {blocked}, zurückgestellt {held}, unberührt {untouched}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{table}: columns and files</source>
        <translation>{table}: Spalten und Dateien</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>1 action</source>
        <translation>1 Handgriff</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case is kept sealed on this machine and goes into the queue by itself when the database is back.</source>
        <translation>1 Fall ist versiegelt auf diesem Gerät aufgehoben und geht von selbst in die Warteliste, wenn die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>1 case is kept sealed on this machine. It goes into the queue by itself once the store is open.</source>
        <translation>1 Fall ist versiegelt auf diesem Gerät aufgehoben. Er geht von selbst in die Warteliste, sobald der Speicher offen ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here is still to be delivered.</source>
        <translation>1 Fall von hier ist noch abzuliefern.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here stands in the queue now.</source>
        <translation>1 Fall von hier steht jetzt in der Warteliste.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>1 case waits</source>
        <translation>1 Fall wartet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A check is to be overridden</source>
        <translation>Eine Prüfung soll übergangen werden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>A directive in force asks that two people look. {key} asks for the second.</source>
        <translation>Eine Anordnung in Kraft verlangt zwei Personen. {key} ruft die zweite.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A name on a screening list is alike</source>
        <translation>Ein Name einer Abgleichsliste ist ähnlich</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>A second person decides what this nationality code means.</source>
        <translation>Was dieser Staatsangehörigkeitscode bedeutet, entscheidet eine zweite Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Alien's passport</source>
        <translation>Reisepass für Ausländer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>An officer decides. A name alone never blocks anybody.</source>
        <translation>Eine verantwortliche Person entscheidet. Ein Name allein sperrt nie jemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Another person</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Answers are missing</source>
        <translation>Antworten fehlen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Ask a second person</source>
        <translation>Zweite Person hinzuziehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Ask a second person to look at {case}?</source>
        <translation>Eine zweite Person um Durchsicht von {case} bitten?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Ask for a second person</source>
        <translation>Zweite Person hinzuziehen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven.</source>
        <translation>Auf Stufe {level} ist das belegt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven: {values}.</source>
        <translation>Auf Stufe {level} ist belegt: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date as typed</source>
        <translation>Geburtsdatum wie eingegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date is a date</source>
        <translation>Geburtsdatum ist ein Datum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Born {born}, registered {day:%Y-%m-%d}</source>
        <translation>Geboren {born}, erfasst {day:%Y-%m-%d}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are a US person.</source>
        <translation>Nach Ihren Angaben sind Sie eine US-Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are not a US person.</source>
        <translation>Nach Ihren Angaben sind Sie keine US-Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Case {name}</source>
        <translation>Fall {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the birth date</source>
        <translation>Prüfziffer des Geburtsdatums</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the expiry</source>
        <translation>Prüfziffer des Ablaufdatums</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the number</source>
        <translation>Prüfziffer der Nummer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the optional data</source>
        <translation>Prüfziffer der optionalen Daten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship as claimed</source>
        <translation>Staatsangehörigkeit wie angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Claim the case that has waited longest</source>
        <translation>Den am längsten wartenden Fall übernehmen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Code for their own computer</source>
        <translation>Code für den Computer der Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Compare the next character</source>
        <translation>Nächstes Zeichen vergleichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Composite check digit</source>
        <translation>Gesamtprüfziffer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm all {count} in order</source>
        <translation>Alle {count} bestätigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm the other {count} in order</source>
        <translation>Übrige {count} bestätigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>Continuation code as a QR code</source>
        <translation>Fortsetzungscode als QR-Code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Could not sign there</source>
        <translation>Konnte dort nicht unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth</source>
        <translation>Geburtsland</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth code</source>
        <translation>Code des Geburtslandes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Dates of the claim</source>
        <translation>Daten der Angaben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Do what the filled button says</source>
        <translation>Tun, was die gefüllte Schaltfläche sagt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Document code</source>
        <translation>Dokumentcode</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document inspected</source>
        <translation>Dokument geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document {number} of {count}</source>
        <translation>Dokument {number} von {count}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>End the shift and hand over</source>
        <translation>Schicht beenden und übergeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expiry is a date</source>
        <translation>Ablaufdatum ist ein Datum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>Finish with this applicant, or start over, first.</source>
        <translation>Schließen Sie zuerst diesen Antragsteller ab, oder beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>Spiegelung verdeckt die unteren Zeilen. Kippen Sie das Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing. Until then there are no tokens and no queue.</source>
        <translation>Erfassen Sie weiter. Bis dahin gibt es keine Token und keine Warteliste.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing: a finished case is sealed on this machine and goes into the queue by itself when the database is back. Until then there are no tokens and no queue.</source>
        <translation>Erfassen Sie weiter: Ein fertiger Fall wird auf diesem Gerät versiegelt und geht von selbst in die Warteliste, wenn die Datenbank wieder da ist. Bis dahin gibt es keine Token und keine Warteliste.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>Gut. So halten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over the desk?</source>
        <translation>Den Schalter übergeben?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Handed in</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: 1 case waits again. You may sign out.</source>
        <translation>Übergeben: 1 Fall wartet wieder. Sie können sich abmelden.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: {count} cases wait again. You may sign out.</source>
        <translation>
            <numerusform>Übergeben: {count} Fall wartet wieder. Sie können sich abmelden.</numerusform>
            <numerusform>Übergeben: {count} Fälle warten wieder. Sie können sich abmelden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>I am not sure and want another pair of eyes</source>
        <translation>Ich bin unsicher und möchte ein zweites Paar Augen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Is this right?</source>
        <translation>Stimmt das?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issue token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issuing State</source>
        <translation>Ausstellender Staat</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issuing the token…</source>
        <translation>Token wird ausgestellt …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>It becomes a token on their own computer, once, until {until}. The token that was issued here ends with that.</source>
        <translation>Er wird auf dem Computer der Person zu einem Token, einmal, bis {until}. Das hier ausgestellte Token endet damit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is clear which country counts under the export rules.</source>
        <translation>Es ist klar, welches Land nach den Ausfuhrregeln zählt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>It is handed on</source>
        <translation>Er ist weitergegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>Es ist zu dunkel. Sorgen Sie für mehr Licht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is uncertain which country counts under the export rules.</source>
        <translation>Es ist ungewiss, welches Land nach den Ausfuhrregeln zählt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Keep sealed</source>
        <translation>Versiegelt aufheben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Keys of the desk</source>
        <translation>Tasten des Schalters</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 0: nothing</source>
        <translation>Stufe 0: nichts</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 1: signed statement</source>
        <translation>Stufe 1: unterschriebene Erklärung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 2: document inspected</source>
        <translation>Stufe 2: Dokument geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 3: two documents</source>
        <translation>Stufe 3: zwei Dokumente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 4: chip verified</source>
        <translation>Stufe 4: Chip geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Level {level} is needed, and no citizenship, residence or status has it yet.</source>
        <translation>Stufe {level} ist nötig, und noch hat keine Staatsangehörigkeit, kein Aufenthalt und kein Status sie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Likeness proves nothing. Compare the pictures and ask.</source>
        <translation>Ähnlichkeit beweist nichts. Vergleichen Sie die Bilder und fragen Sie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Lock this desk; nothing is lost</source>
        <translation>Diesen Schalter sperren; nichts geht verloren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>M, F or &lt;</source>
        <translation>M, F oder &lt;</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name as typed</source>
        <translation>Name wie eingegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Name no person: everybody at the desk reads it.</source>
        <translation>Nennen Sie niemanden: Alle am Schalter lesen es.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Named in the roster, which proves nothing</source>
        <translation>In der Namensliste genannt, was nichts belegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Names on screening lists</source>
        <translation>Namen auf Abgleichslisten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>National identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality code</source>
        <translation>Staatsangehörigkeitscode</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>New code for {case}</source>
        <translation>Neuer Code für {case}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Next applicant</source>
        <translation>Nächster Antragsteller</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No access is needed for this role</source>
        <translation>Für diese Aufgabe ist kein Zugang nötig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No case is in your hands.</source>
        <translation>Sie haben keinen Fall in der Hand.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No document was shown in time</source>
        <translation>Es wurde nicht rechtzeitig ein Dokument gezeigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No licence is on record.</source>
        <translation>Keine Lizenz ist festgehalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No purpose is on record.</source>
        <translation>Kein Zweck ist festgehalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No token is issued. The applicant is told why and how to appeal. Choose the reason.</source>
        <translation>Es wird kein Token ausgestellt. Der Antragsteller erfährt den Grund und wie er Einspruch erhebt. Wählen Sie den Grund.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nobody can sign in until it is back; nothing is lost meanwhile.</source>
        <translation>Bis sie wieder da ist, kann sich niemand anmelden; inzwischen geht nichts verloren.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this issuer. Compare the code letter by letter.</source>
        <translation>Keine Liste kennt diesen Aussteller. Vergleichen Sie den Code Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this nationality code. Compare it letter by letter.</source>
        <translation>Keine Liste kennt diesen Staatsangehörigkeitscode. Vergleichen Sie ihn Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Note for the next shift</source>
        <translation>Notiz für die nächste Schicht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nothing can be kept on this machine: its outbox was never made ready. Write cases down on paper until the database is back.</source>
        <translation>Auf diesem Gerät lässt sich nichts aufheben: Sein Ausgang wurde nie vorbereitet. Schreiben Sie Fälle auf Papier, bis die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Nothing is kept of what was handed in.</source>
        <translation>Vom Eingereichten wird nichts behalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Nothing waits that you may claim.</source>
        <translation>Es wartet nichts, was Sie übernehmen können.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>On their own computer they type:</source>
        <translation>Auf dem eigenen Computer gibt die Person ein:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open a picture of the document</source>
        <translation>Ein Bild des Dokuments öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Open document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open or close the applicant's own screen</source>
        <translation>Bildschirm des Antragstellers öffnen oder schließen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Optional data</source>
        <translation>Optionale Daten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport card</source>
        <translation>Passkarte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent residence</source>
        <translation>Daueraufenthalt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent resident card</source>
        <translation>Daueraufenthaltskarte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Please read and sign</source>
        <translation>Bitte lesen und unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Prefers not to state a status</source>
        <translation>Möchte keinen Status angeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Print the code</source>
        <translation>Code drucken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Put the case back into the queue</source>
        <translation>Den Fall in die Warteliste zurücklegen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Read the endorsements: nationals of the United States who are not citizens carry the same code.</source>
        <translation>Lesen Sie die Vermerke: US-Nationals, die keine Bürger sind, tragen denselben Code.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Read the statement</source>
        <translation>Erklärung lesen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Redemption code as a QR code</source>
        <translation>Einlösecode als QR-Code</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Refugee travel document</source>
        <translation>Reiseausweis für Flüchtlinge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Refuse the case, for a reason from a list</source>
        <translation>Den Fall ablehnen, mit einem Grund aus der Liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Refuse {case}?</source>
        <translation>{case} ablehnen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Registered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Replace a lost token</source>
        <translation>Ein verlorenes Token ersetzen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence as claimed</source>
        <translation>Aufenthalt wie angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Sealing the case…</source>
        <translation>Fall wird versiegelt …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Send the case back, for a reason from a list</source>
        <translation>Den Fall zurücksenden, mit einem Grund aus der Liste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Send {case} back?</source>
        <translation>{case} zurücksenden?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Sent back</source>
        <translation>Zurückgesendet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Show a code instead</source>
        <translation>Stattdessen einen Code zeigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Show statement</source>
        <translation>Erklärung zeigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Show the camera the page with the machine-readable lines.</source>
        <translation>Zeigen Sie der Kamera die Seite mit den maschinenlesbaren Zeilen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Show the next</source>
        <translation>Das nächste zeigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>Signature given at the kiosk</source>
        <translation>Am Kiosk gegebene Unterschrift</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Somebody alike is registered</source>
        <translation>Jemand Ähnliches ist erfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Somebody alike is registered, perhaps a twin</source>
        <translation>Jemand Ähnliches ist erfasst, vielleicht ein Zwilling</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Statement signed</source>
        <translation>Erklärung unterschrieben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status as claimed</source>
        <translation>Status wie angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: asylee</source>
        <translation>Status: asylberechtigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: citizen</source>
        <translation>Status: Bürger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: conditional permanent resident</source>
        <translation>Status: Daueraufenthalt auf Bedingung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: national, not citizen</source>
        <translation>Status: Angehöriger, nicht Bürger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: other</source>
        <translation>Status: anderer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: permanent resident</source>
        <translation>Status: Daueraufenthalt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: refugee</source>
        <translation>Status: Flüchtling</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Take your token and your receipt with you.</source>
        <translation>Nehmen Sie Ihr Token und Ihren Beleg mit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Tell the desk what is wrong or missing.</source>
        <translation>Sagen Sie dem Schalter, was falsch ist oder fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The answers and the document differ</source>
        <translation>Antworten und Dokument weichen voneinander ab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The applicant asked for a person before signing.</source>
        <translation>Der Antragsteller wollte vor dem Unterschreiben einen Menschen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant asked to stop</source>
        <translation>Der Antragsteller wollte aufhören</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is asked to come in person</source>
        <translation>Der Antragsteller wird gebeten, selbst zu kommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is registered already</source>
        <translation>Der Antragsteller ist schon erfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The applicant is told why and may hand in what is missing. Choose the reason.</source>
        <translation>Der Antragsteller erfährt den Grund und kann Fehlendes nachreichen. Wählen Sie den Grund.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The case waits again, at its old place.</source>
        <translation>Der Fall wartet wieder, an seinem alten Platz.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>The case waits for a second person.</source>
        <translation>Der Fall wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The case waits for somebody else, who decides. Choose the reason.</source>
        <translation>Der Fall wartet auf jemand anderen, der entscheidet. Wählen Sie den Grund.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>The code that the registrant has works no more. Give them this one: with it they come back here, or go on at any kiosk.</source>
        <translation>Der bisherige Code der Person gilt nicht mehr. Geben Sie ihr diesen: Damit kommt sie wieder, oder macht an jedem Kiosk weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database has been away since {time}.</source>
        <translation>Die Datenbank ist seit {time} weg.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database is back.</source>
        <translation>Die Datenbank ist wieder da.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>Das Dokument passt nicht ins Bild. Halten Sie es weiter weg.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document does not seem genuine</source>
        <translation>Das Dokument scheint nicht echt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document has expired</source>
        <translation>Das Dokument ist abgelaufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document is another person's</source>
        <translation>Das Dokument gehört jemand anderem</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document proves something else</source>
        <translation>Das Dokument belegt etwas anderes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The holder is a British national, not a British citizen.</source>
        <translation>Der Inhaber ist British National, nicht britischer Bürger.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The invitation was not good for this case. Ask how they came by it.</source>
        <translation>Die Einladung galt nicht für diesen Fall. Fragen Sie, woher sie kam.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The issuing State does not vouch for the nationality.</source>
        <translation>Der ausstellende Staat steht nicht für die Staatsangehörigkeit ein.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>Die Zeilen sind zu klein. Bringen Sie das Dokument näher.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>Die Zeilen stehen schräg. Drehen Sie das Dokument gerade.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The other side of the document is missing</source>
        <translation>Die andere Seite des Dokuments fehlt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The picture cannot be read</source>
        <translation>Das Bild ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>Das Bild ist unscharf. Halten Sie das Dokument ruhig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is taken.</source>
        <translation>Das Bild ist aufgenommen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The place of the nationality holds the country of birth. This card proves residence, not citizenship.</source>
        <translation>An der Stelle der Staatsangehörigkeit steht das Geburtsland. Diese Karte belegt den Aufenthalt, nicht die Staatsangehörigkeit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The queue rests until the database is back, and goes on by itself then.</source>
        <translation>Die Warteliste ruht, bis die Datenbank wieder da ist, und läuft dann von selbst weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The record of this person is continued.</source>
        <translation>Die Akte dieser Person wird fortgeführt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people, and was held against you.</source>
        <translation>Die Regel nennt Personen und wurde mit Ihnen verglichen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people.</source>
        <translation>Die Regel nennt Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same document is registered</source>
        <translation>Dasselbe Dokument ist erfasst</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same name and date of birth</source>
        <translation>Derselbe Name und dasselbe Geburtsdatum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same surname and date of birth, as twins have</source>
        <translation>Derselbe Nachname und dasselbe Geburtsdatum, wie bei Zwillingen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature cannot be shown. {reason}</source>
        <translation>Die Unterschrift lässt sich nicht zeigen. {reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature is being opened…</source>
        <translation>Die Unterschrift wird geöffnet …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The statement as signed</source>
        <translation>Die Erklärung, wie unterschrieben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The statement is to be signed again</source>
        <translation>Die Erklärung muss neu unterschrieben werden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_link.py"/>
        <source>There is no second screen. The applicant's window opened on this one.</source>
        <translation>Es gibt keinen zweiten Bildschirm. Das Fenster des Antragstellers öffnete sich auf diesem.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>These cases are yours and go back to their places: {cases}.</source>
        <translation>Diese Fälle sind Ihre und kehren an ihren Platz zurück: {cases}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These licences are on record: {values}.</source>
        <translation>Diese Lizenzen sind festgehalten: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These purposes are on record: {values}.</source>
        <translation>Diese Zwecke sind festgehalten: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They are a permanent resident where it was not listed. Ask where.</source>
        <translation>Die Person hat Daueraufenthalt in einem nicht aufgeführten Land. Fragen Sie, wo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They held a citizenship that was not listed. Ask which.</source>
        <translation>Die Person hatte eine nicht aufgeführte Staatsangehörigkeit. Fragen Sie, welche.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They hold a citizenship that was not listed. Ask which.</source>
        <translation>Die Person hat eine nicht aufgeführte Staatsangehörigkeit. Fragen Sie, welche.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They say that they hold no citizenship.</source>
        <translation>Die Person sagt, sie habe keine Staatsangehörigkeit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document does not name the holder's own nationality. Ask for it.</source>
        <translation>Dieses Dokument nennt die eigene Staatsangehörigkeit des Inhabers nicht. Fragen Sie danach.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document names no nationality.</source>
        <translation>Dieses Dokument nennt keine Staatsangehörigkeit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>This is not proven at level {level} yet.</source>
        <translation>Das ist auf Stufe {level} noch nicht belegt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This issuer's documents are specimens or fantasy, not evidence.</source>
        <translation>Dokumente dieses Ausstellers sind Muster oder Fantasie, kein Nachweis.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This kind of document proves neither citizenship nor status. Ask which other document the person would like to show.</source>
        <translation>Diese Art Dokument belegt weder Staatsangehörigkeit noch Status. Fragen Sie, welches andere Dokument die Person zeigen möchte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This nationality code is for specimens only.</source>
        <translation>Dieser Staatsangehörigkeitscode ist nur für Muster.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued</source>
        <translation>Token ausgestellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, revoked since</source>
        <translation>Token ausgestellt, seither widerrufen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, suspended now</source>
        <translation>Token ausgestellt, jetzt ausgesetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Tokens are issued again, and the queue goes on.</source>
        <translation>Es werden wieder Token ausgestellt, und die Warteliste läuft weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Turn between the queue and the applicant</source>
        <translation>Zwischen Warteliste und Antragsteller wechseln</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Two people must have looked (level 3)</source>
        <translation>Zwei Personen müssen hingesehen haben (Stufe 3)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for no country.</source>
        <translation>Nach den Ausfuhrregeln zählen Ihre Angaben für kein Land.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for {values}.</source>
        <translation>Nach den Ausfuhrregeln zählen Ihre Angaben für: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Undo the last decision, within ten seconds</source>
        <translation>Letzte Entscheidung rückgängig machen, binnen zehn Sekunden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Undone. The case is yours again.</source>
        <translation>Rückgängig gemacht. Der Fall ist wieder Ihrer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Use the camera</source>
        <translation>Kamera verwenden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Visa</source>
        <translation>Visum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits for another</source>
        <translation>Wartet auf jemand anderen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>Wir fragen, weil eine geltende Regel von Staatsangehörigkeit oder Status abhängt. Sie können jetzt aufhören; nichts wird behalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Welcome. Please hand your document to the desk.</source>
        <translation>Willkommen. Bitte geben Sie Ihr Dokument am Schalter ab.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>With others</source>
        <translation>Bei anderen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>YYMMDD</source>
        <translation>JJMMTT</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>You are the second person. Look for yourself: what the first found is shown to nobody, and compared with yours when you approve.</source>
        <translation>Sie sind die zweite Person. Sehen Sie selbst hin: Was die erste fand, wird niemandem gezeigt und bei der Freigabe mit Ihrem verglichen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>You may stop now; nothing is kept.</source>
        <translation>Sie können jetzt aufhören; nichts wird behalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship of {values}.</source>
        <translation>Sie gaben diese Staatsangehörigkeit an: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship or residence, now or before, of {values}.</source>
        <translation>Sie gaben Staatsangehörigkeit oder Aufenthalt an, jetzt oder früher: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated former citizenship of {values}.</source>
        <translation>Sie gaben diese frühere Staatsangehörigkeit an: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated neither citizenship nor residence nor status.</source>
        <translation>Sie gaben weder Staatsangehörigkeit noch Aufenthalt noch Status an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship or residence, now or before.</source>
        <translation>Sie gaben weder Staatsangehörigkeit noch Aufenthalt an, jetzt oder früher.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship.</source>
        <translation>Sie gaben keine Staatsangehörigkeit an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no former citizenship.</source>
        <translation>Sie gaben keine frühere Staatsangehörigkeit an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no organisation.</source>
        <translation>Sie gaben keine Organisation an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no permanent residence.</source>
        <translation>Sie gaben keinen Daueraufenthalt an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no place of use.</source>
        <translation>Sie gaben keinen Ort der Nutzung an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no status.</source>
        <translation>Sie gaben keinen Status an.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated permanent residence in {values}.</source>
        <translation>Sie gaben diesen Daueraufenthalt an: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you belong to {values}.</source>
        <translation>Sie gaben an, hierzu zu gehören: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you use it in {values}.</source>
        <translation>Sie gaben diesen Ort der Nutzung an: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated this status: {values}.</source>
        <translation>Sie gaben diesen Status an: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Your access is issued</source>
        <translation>Ihr Zugang ist ausgestellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character corrected by the machine</source>
        <translation>ein vom Gerät berichtigtes Zeichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character in doubt</source>
        <translation>ein zweifelhaftes Zeichen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a code of ICAO Doc 9303-3 or ISO 3166-1</source>
        <translation>ein Code aus ICAO Doc 9303-3 oder ISO 3166-1</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a document that proves citizenship or status</source>
        <translation>ein Dokument, das Staatsangehörigkeit oder Status belegt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>asylee under the law of {state}</source>
        <translation>Rechtsstatus ({state}): Asylberechtigung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen of {state}</source>
        <translation>Staatsangehörigkeit ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen under the law of {state}</source>
        <translation>Rechtsstatus ({state}): Staatsbürgerschaft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>conditional permanent resident under the law of {state}</source>
        <translation>Rechtsstatus ({state}): Daueraufenthalt auf Bedingung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>formerly {fact}</source>
        <translation>früher {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>from birth until today, acquired before lost</source>
        <translation>von der Geburt bis heute, erworben vor verloren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>letters A to Z</source>
        <translation>Buchstaben A bis Z</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>national under the law of {state}</source>
        <translation>Rechtsstatus ({state}): Staatszugehörigkeit ohne Bürgerrecht</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>other status under the law of {state}</source>
        <translation>Rechtsstatus ({state}): anderer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>Daueraufenthalt ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident under the law of {state}</source>
        <translation>Rechtsstatus ({state}): Daueraufenthalt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>read {read}</source>
        <translation>gelesen {read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>refugee under the law of {state}</source>
        <translation>Rechtsstatus ({state}): Flüchtling</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said otherwise</source>
        <translation>anders gesagt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said {said}</source>
        <translation>gesagt {said}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>the holder's own nationality, from another document</source>
        <translation>die eigene Staatsangehörigkeit aus einem anderen Dokument</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>this case</source>
        <translation>diesen Fall</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>undeclared status under the law of {state}</source>
        <translation>Rechtsstatus ({state}): nicht angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{actions}, {seconds} s</source>
        <translation>{actions}, {seconds} s</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>{at:%Y-%m-%d %H:%M}, after {minutes} min</source>
        <translation>{at:%Y-%m-%d %H:%M}, nach {minutes} Min.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} waits for a second person.</source>
        <translation>{case} wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was refused.</source>
        <translation>{case} wurde abgelehnt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was sent back.</source>
        <translation>{case} wurde zurückgesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} Handgriff</numerusform>
            <numerusform>{count} Handgriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases are kept sealed on this machine and go into the queue by themselves when the database is back.</source>
        <translation>
            <numerusform>{count} Fall ist versiegelt auf diesem Gerät aufgehoben und geht von selbst in die Warteliste, wenn die Datenbank wieder da ist.</numerusform>
            <numerusform>{count} Fälle sind versiegelt auf diesem Gerät aufgehoben und gehen von selbst in die Warteliste, wenn die Datenbank wieder da ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>{count} cases are kept sealed on this machine. They go into the queue by themselves once the store is open.</source>
        <translation>
            <numerusform>{count} Fall ist versiegelt auf diesem Gerät aufgehoben. Er geht von selbst in die Warteliste, sobald der Speicher offen ist.</numerusform>
            <numerusform>{count} Fälle sind versiegelt auf diesem Gerät aufgehoben. Sie gehen von selbst in die Warteliste, sobald der Speicher offen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here are still to be delivered.</source>
        <translation>
            <numerusform>{count} Fall von hier ist noch abzuliefern.</numerusform>
            <numerusform>{count} Fälle von hier sind noch abzuliefern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here stand in the queue now.</source>
        <translation>
            <numerusform>{count} Fall von hier steht jetzt in der Warteliste.</numerusform>
            <numerusform>{count} Fälle von hier stehen jetzt in der Warteliste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{count} cases wait</source>
        <translation>
            <numerusform>{count} Fall wartet</numerusform>
            <numerusform>{count} Fälle warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{day} or later</source>
        <translation>{day} oder später</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>{done} {key} undoes it.</source>
        <translation>{done} {key} macht es rückgängig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} Std. {minutes:02} Min.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>{sentence} And {count} more.</source>
        <translation>{sentence} Und {count} weitere.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: another status</source>
        <translation>{state}: anderer Status</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: asylee</source>
        <translation>{state}: asylberechtigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: citizen</source>
        <translation>{state}: Bürger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: conditional permanent resident</source>
        <translation>{state}: Daueraufenthalt auf Bedingung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: national, not citizen</source>
        <translation>{state}: Angehöriger, nicht Bürger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: permanent resident</source>
        <translation>{state}: Daueraufenthalt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: refugee</source>
        <translation>{state}: Flüchtling</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clean, aimed at the mat, nothing else in the picture.</source>
        <translation>Sauber, auf die Matte gerichtet, sonst nichts im Bild.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Compare with a clock that you trust; a minute is too much.</source>
        <translation>Mit einer verlässlichen Uhr vergleichen; eine Minute ist zu viel.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Document reader</source>
        <translation>Dokumentenleser</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Due since {day}</source>
        <translation>Fällig seit {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Housing and cables</source>
        <translation>Gehäuse und Kabel</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Inspections</source>
        <translation>Inspektionen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Keyboard reader</source>
        <translation>Tastaturleser</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Name no person in it.</source>
        <translation>Nennen Sie niemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Never inspected</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Next on {day}</source>
        <translation>Nächste am {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>No receipt printer is set up; receipts go to this desktop’s printers. To set one up, start the program with KIOSK_RECEIPTS.</source>
        <translation>Kein Belegdrucker ist eingerichtet; Belege gehen an die Drucker dieses Rechners. Zum Einrichten starten Sie das Programm mit KIOSK_RECEIPTS.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order: somebody must come</source>
        <translation>Nicht in Ordnung: Jemand muss kommen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection</source>
        <translation>Inspektion vermerken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection: {part}</source>
        <translation>Inspektion vermerken: {part}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note…</source>
        <translation>Vermerken …</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Nothing added, no part loose, no lens or overlay that is not ours.</source>
        <translation>Nichts hinzugefügt, nichts lose, keine fremde Linse oder Abdeckung.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print a test slip</source>
        <translation>Testbeleg drucken</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print the test slip below; scan its code.</source>
        <translation>Den Testbeleg unten drucken und seinen Code scannen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Receipt printer</source>
        <translation>Belegdrucker</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say it in fewer words.</source>
        <translation>Sagen Sie es mit weniger Worten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say whether it is in order.</source>
        <translation>Sagen Sie, ob es in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Swipe a specimen in the test below.</source>
        <translation>Im Test unten ein Muster durchziehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>The test slip shows accented letters, two scripts and a code.</source>
        <translation>Der Testbeleg zeigt Buchstaben mit Akzent, zwei Schriften und einen Code.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What this machine works with</source>
        <translation>Womit dieses Gerät arbeitet</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What you found</source>
        <translation>Was Sie gefunden haben</translation>
    </message>
</context>
<context>
    <name>directives</name>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Approved by two officers</source>
        <translation>Von zwei Verantwortlichen freigegeben</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Authenticated</source>
        <translation>Echtheit bestätigt</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Back-dated: it claims force {hours} h {minutes} min before anybody can enforce it ({instant} UTC). The gap stays in the record.</source>
        <translation>Rückdatiert: Sie will {hours} Std. {minutes} Min. gelten, bevor jemand sie durchsetzen kann ({instant} UTC). Die Lücke bleibt in der Akte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Binds</source>
        <translation>Bindet</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Published to gateways</source>
        <translation>An Gateways veröffentlicht</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>publication {number}</source>
        <translation>Veröffentlichung {number}</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>reading {reading}</source>
        <translation>Lesart {reading}</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>A letter has come. The panel beside the pages leads you on.</source>
        <translation>Ein Brief ist gekommen. Die Leiste neben den Seiten führt Sie weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>A letter has come; it is staged as {id}. Open it under Directives and authenticate it: call back on the number in your own directory, never on one from the letter, say whom you spoke to, and attach the letter.</source>
        <translation>Ein Brief ist gekommen; er ist als {id} vorgemerkt. Öffnen Sie ihn unter Anordnungen und bestätigen Sie die Echtheit: Rufen Sie unter der Nummer aus Ihrem eigenen Verzeichnis zurück, nie unter der im Brief, sagen Sie, mit wem Sie sprachen, und fügen Sie den Brief bei.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Admitted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Another reading than counsel’s was put into force.</source>
        <translation>Eine andere Lesart als die des Rechtsbeistands wurde in Kraft gesetzt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Ask the gateway</source>
        <translation>Gateway fragen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Check the number</source>
        <translation>Zahl prüfen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the password</source>
        <translation>Kennwort kopieren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Counsel asks for reading {reading}: “{title}”. Choose it, and read whom it blocks, whom it holds, and who notices nothing.</source>
        <translation>Der Rechtsbeistand verlangt Lesart {reading}: „{title}“. Wählen Sie sie und lesen Sie, wen sie sperrt, wen sie zurückstellt und wer nichts merkt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Does it hit whom it names?</source>
        <translation>Trifft sie, wen sie nennt?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Drag it into the dialog, or choose it there by its path.</source>
        <translation>Ziehen Sie ihn in den Dialog, oder wählen Sie ihn dort über den Pfad.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Drill: 12 June</source>
        <translation>Übung: 12. Juni</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Drill: what comes next</source>
        <translation>Übung: wie es weitergeht</translation>
    </message>
    <message>
        <location filename="kiosk/app/drill.py"/>
        <source>Drill: {title}</source>
        <translation>Übung: {title}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Everything is true: the pages, the two officers, the publication and the gateway that is asked at the end. When the drill is over, its directive is lifted.</source>
        <translation>Alles ist echt: die Seiten, die zwei Verantwortlichen, die Veröffentlichung und das Gateway, das am Ende gefragt wird. Nach der Übung wird ihre Anordnung aufgehoben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>First have the page show them.</source>
        <translation>Lassen Sie sie zuerst von der Seite zeigen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Gateways follow within seconds. Before you ask one: tick everybody whom it will refuse fable-5. Held is refused too.</source>
        <translation>Gateways folgen binnen Sekunden. Bevor Sie eines fragen: Haken Sie alle an, denen es fable-5 verweigert. Zurückgestellt ist auch verweigert.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Held</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>How many people differ?</source>
        <translation>Wie viele Personen unterscheiden sich?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Is the letter real?</source>
        <translation>Ist der Brief echt?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Leave the drill</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/letter.py"/>
        <source>Made up for a drill. No authority wrote this letter.</source>
        <translation>Für eine Übung erfunden. Keine Behörde hat diesen Brief geschrieben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Not as decided</source>
        <translation>Nicht wie entschieden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>On Friday 12 June 2026 a letter told a laboratory to keep foreign persons away from two models. It could not tell who they were, and switched both off for everybody. Here the same letter arrives, and you enforce it on the people whom it names, in less than five minutes.</source>
        <translation>Am Freitag, dem 12. Juni 2026, sollte ein Labor laut einem Brief Ausländer von zwei Modellen fernhalten. Es wusste nicht, wer sie waren, und schaltete beide für alle ab. Hier kommt derselbe Brief, und Sie setzen ihn bei denen durch, die er nennt, in weniger als fünf Minuten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Passed over: it came into force before this was read.</source>
        <translation>Übergangen: Sie trat in Kraft, bevor dies gelesen war.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Put it into force, as two</source>
        <translation>Zu zweit in Kraft setzen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Run the drill again</source>
        <translation>Übung wiederholen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Start the drill</source>
        <translation>Übung beginnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>That was refused. The dialog says why; try again.</source>
        <translation>Das wurde abgelehnt. Der Dialog sagt, warum; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The gateway refused others than those you ticked.</source>
        <translation>Das Gateway hat andere abgelehnt als die angehakten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>The gateway waits for the publication</source>
        <translation>Das Gateway wartet auf die Veröffentlichung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The page says another number. It counts people, not people and models.</source>
        <translation>Die Seite nennt eine andere Zahl. Sie zählt Personen, nicht Personen und Modelle.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The text can be read in two ways. Ask on whom the readings differ, and read who they are and why.</source>
        <translation>Der Text lässt sich auf zwei Arten lesen. Fragen Sie, bei wem sich die Lesarten unterscheiden, und lesen Sie, wer das ist und warum.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Type the number that the page shows.</source>
        <translation>Geben Sie die Zahl ein, die die Seite zeigt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>What the gateway said about fable-5</source>
        <translation>Was das Gateway zu fable-5 sagte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>What would it do?</source>
        <translation>Was würde sie bewirken?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>What you will do</source>
        <translation>Was Sie tun werden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>Bei wem unterscheiden sich die Lesarten?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>With reading {reading} chosen, put the directive into force. The second officer types the number of people blocked and signs in afresh; here you play both.</source>
        <translation>Setzen Sie die Anordnung mit Lesart {reading} in Kraft. Die zweite verantwortliche Person gibt die Zahl der Gesperrten ein und meldet sich neu an; hier spielen Sie beide.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} Sekunde</numerusform>
            <numerusform>{count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (only said)</source>
        <translation>{fact} (nur gesagt)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (shown)</source>
        <translation>{fact} (gezeigt)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} Min. {seconds} Sek.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted. Not everybody as decided: look below.</source>
        <translation>{refused} abgelehnt, {admitted} zugelassen. Nicht alle wie entschieden: siehe unten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted: exactly as decided, and nobody else.</source>
        <translation>{refused} abgelehnt, {admitted} zugelassen: genau wie entschieden, und niemand sonst.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{right} of {all} steps right at first try</source>
        <translation>{right} von {all} Schritten beim ersten Mal richtig</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>{time} since the letter</source>
        <translation>{time} seit dem Brief</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, less than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>Insgesamt {whole}, weniger als fünf Minuten. Vom Eingang des Briefs bis zur Ablehnung am Gateway: {enforced}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, more than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>Insgesamt {whole}, mehr als fünf Minuten. Vom Eingang des Briefs bis zur Ablehnung am Gateway: {enforced}.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Directives</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Flags</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Kill switch</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Published</source>
        <translation>Publiziert</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Records</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Retention</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Roster</source>
        <translation>Namensliste</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Screening</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Any way is fine. Without a code or badge you register all the same, and staff find you by your name.</source>
        <translation>Jeder Weg ist recht. Auch ohne Code oder Ausweis registrieren Sie sich, und das Personal findet Sie über Ihren Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you a permanent resident of any country?</source>
        <translation>Haben Sie in einem Land Daueraufenthalt?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you any of these in the United States?</source>
        <translation>Trifft in den Vereinigten Staaten etwas davon auf Sie zu?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Birth certificate, with an identity card that has a photo</source>
        <translation>Geburtsurkunde, mit einem Ausweis mit Lichtbild</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Naturalization</source>
        <translation>Einbürgerungsurkunde (Certificate of Naturalization)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Non-Citizen Nationality</source>
        <translation>Certificate of Non-Citizen Nationality</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of citizenship</source>
        <translation>Staatsangehörigkeitsurkunde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Choose the one that holds today. If several hold, choose the first.</source>
        <translation>Wählen Sie, was heute gilt. Gilt mehreres, wählen Sie das Erste.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Citizen of the United States</source>
        <translation>Bürger der Vereinigten Staaten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Consular Report of Birth Abroad</source>
        <translation>Konsularischer Geburtsbericht (Consular Report of Birth Abroad)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue to sign</source>
        <translation>Weiter zum Unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Did you hold another citizenship in the past?</source>
        <translation>Hatten Sie früher eine andere Staatsangehörigkeit?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Done. Keep this code</source>
        <translation>Fertig. Bewahren Sie diesen Code auf</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>E-mail address, if you like</source>
        <translation>E-Mail-Adresse, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your invitation code</source>
        <translation>Geben Sie Ihren Einladungscode ein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your personnel number</source>
        <translation>Geben Sie Ihre Personalnummer ein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Every document of this list is as good as any other. The choice is yours.</source>
        <translation>Jedes Dokument dieser Liste ist so gut wie jedes andere. Sie haben die Wahl.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Finish and erase</source>
        <translation>Beenden und löschen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 that shows asylum granted</source>
        <translation>Formular I-94 mit gewährtem Asyl</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a refugee admission stamp</source>
        <translation>Formular I-94 mit Einreisestempel als Flüchtling</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a temporary I-551 stamp and photo</source>
        <translation>Formular I-94 mit vorläufigem I-551-Stempel und Foto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>Spiegelung verdeckt die unteren Zeilen. Kippen Sie das Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>Gut. So halten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Hold the document into the frame.</source>
        <translation>Halten Sie das Dokument in den Rahmen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>How do we know about you?</source>
        <translation>Woher wissen wir von Ihnen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have a staff badge</source>
        <translation>Ich habe einen Mitarbeiterausweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have an invitation code</source>
        <translation>Ich habe einen Einladungscode</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have none of these</source>
        <translation>Ich habe keines davon</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>Es ist zu dunkel. Sorgen Sie für mehr Licht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Lay the document flat and fill the frame. The picture is taken by itself as soon as the lines are read, or when you touch “Take the picture”.</source>
        <translation>Legen Sie das Dokument flach hin und füllen Sie den Rahmen. Das Bild entsteht von selbst, sobald die Zeilen gelesen sind, oder wenn Sie „Bild aufnehmen“ berühren.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>My employer has announced me</source>
        <translation>Mein Arbeitgeber hat mich angekündigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National, but not a citizen, of the United States</source>
        <translation>US-National, aber nicht Bürger</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Nationality in the document</source>
        <translation>Staatsangehörigkeit im Dokument</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only a citizenship that you gave up or lost.</source>
        <translation>Nur eine Staatsangehörigkeit, die Sie aufgegeben oder verloren haben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only where you may stay without end. A visa or a permit for some years does not count.</source>
        <translation>Nur, wo Sie unbefristet bleiben dürfen. Ein Visum oder eine Erlaubnis für einige Jahre zählt nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport card</source>
        <translation>Passkarte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent Resident Card (green card, I-551)</source>
        <translation>Permanent Resident Card (Greencard, I-551)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent resident (green card), also conditional</source>
        <translation>Daueraufenthalt (Greencard), auch auf Bedingung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Person granted asylum in the United States</source>
        <translation>In den Vereinigten Staaten asylberechtigt</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Photograph the code or write it down. It works once, at any desk.</source>
        <translation>Fotografieren Sie den Code oder schreiben Sie ihn auf. Er gilt einmal, an jedem Schalter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Re-entry permit (I-327)</source>
        <translation>Wiedereinreiseerlaubnis (I-327)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read and sign</source>
        <translation>Lesen und unterschreiben</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read the text, then sign with finger, pen or mouse. If you cannot sign, touch “I cannot sign”.</source>
        <translation>Lesen Sie den Text und unterschreiben Sie mit Finger, Stift oder Maus. Wenn Sie nicht können, berühren Sie „Ich kann nicht unterschreiben“.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read this, then continue. If you stop here, nothing is kept.</source>
        <translation>Lesen Sie dies und fahren Sie fort. Hören Sie hier auf, wird nichts behalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee admitted to the United States</source>
        <translation>In die Vereinigten Staaten aufgenommener Flüchtling</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee travel document</source>
        <translation>Reiseausweis für Flüchtlinge</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Register yourself here</source>
        <translation>Registrieren Sie sich hier</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Scan your badge, or type its number</source>
        <translation>Scannen Sie Ihren Ausweis oder geben Sie seine Nummer ein</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Show your document</source>
        <translation>Zeigen Sie Ihr Dokument</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Sign and send to the desk</source>
        <translation>Unterschreiben und absenden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Surname, or your only name</source>
        <translation>Nachname, oder Ihr einziger Name</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The address that your employer gave us, mostly the one at work.</source>
        <translation>Die Adresse, die Ihr Arbeitgeber uns gab, meist die dienstliche.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The answer decides which of our questions you are spared. Nobody sees it here but you; staff check it against the document you choose.</source>
        <translation>Die Antwort entscheidet, welche Fragen Ihnen erspart bleiben. Hier sehen nur Sie sie; das Personal prüft sie am Dokument, das Sie wählen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>Das Dokument passt nicht ins Bild. Halten Sie es weiter weg.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>Die Zeilen sind zu klein. Bringen Sie das Dokument näher.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>Die Zeilen stehen schräg. Drehen Sie das Dokument gerade.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>Das Bild ist unscharf. Halten Sie das Dokument ruhig.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is taken.</source>
        <translation>Das Bild ist aufgenommen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The year is enough. If you do not know it, leave the field empty.</source>
        <translation>Das Jahr genügt. Wissen Sie es nicht, lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch your language to begin. Registering takes about five minutes.</source>
        <translation>Berühren Sie Ihre Sprache, um zu beginnen. Die Registrierung dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch “Change” where something is wrong. What the document says stays beside your correction, and staff compare both.</source>
        <translation>Berühren Sie „Ändern“, wo etwas nicht stimmt. Was das Dokument sagt, bleibt neben Ihrer Berichtigung stehen, und das Personal vergleicht beides.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Travel document for stateless persons</source>
        <translation>Reiseausweis für Staatenlose</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Type the first letters of the country, then touch its name. Add each citizenship that you hold today.</source>
        <translation>Geben Sie die ersten Buchstaben des Landes ein und berühren Sie seinen Namen. Fügen Sie jede heutige Staatsangehörigkeit hinzu.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Use this picture</source>
        <translation>Dieses Bild verwenden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>We write to it only when your case is decided.</source>
        <translation>Wir schreiben dorthin nur, wenn Ihr Fall entschieden ist.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which citizenships do you hold?</source>
        <translation>Welche Staatsangehörigkeiten haben Sie?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which document do you want to show?</source>
        <translation>Welches Dokument möchten Sie zeigen?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which of these are you?</source>
        <translation>Was davon trifft auf Sie zu?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as it should be. What the document says is kept beside it.</source>
        <translation>Schreiben Sie es, wie es sein soll. Was das Dokument sagt, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as you write it yourself, with its accents.</source>
        <translation>Schreiben Sie ihn, wie Sie selbst ihn schreiben, mit allen Akzenten.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD.</source>
        <translation>Jahr, Monat, Tag: JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD. The year alone is enough.</source>
        <translation>Jahr, Monat, Tag: JJJJ-MM-TT. Das Jahr allein genügt.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>You find the code in your invitation. Dashes and capitals do not matter.</source>
        <translation>Der Code steht in Ihrer Einladung. Striche und Großschreibung sind egal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>{document}: {country}</source>
        <translation>{document}: {country}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>A and seven digits</source>
        <translation>A und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>A case of the queue does not have the form that this version writes.</source>
        <translation>Ein Fall der Warteliste hat nicht die Form, die diese Version schreibt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed bolder or finer than its neighbours. Compare it with the document.</source>
        <translation>Ein Zeichen der Zeilen ist fetter oder feiner gedruckt als seine Nachbarn. Vergleichen Sie es mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed unlike the others of its kind. Compare it with the document.</source>
        <translation>Ein Zeichen der Zeilen ist anders gedruckt als die übrigen seiner Art. Vergleichen Sie es mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines stands higher, lower or further off than its neighbours. Compare it with the document.</source>
        <translation>Ein Zeichen der Zeilen steht höher, tiefer oder weiter ab als seine Nachbarn. Vergleichen Sie es mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>A check digit covers a character that no machine-readable zone has.</source>
        <translation>Eine Prüfziffer umfasst ein Zeichen, das keine maschinenlesbare Zone hat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A check stayed open, so the document does not raise the level of proof.</source>
        <translation>Eine Prüfung blieb offen, daher hebt das Dokument die Nachweisstufe nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have five levels.</source>
        <translation>Die Angaben einer Kohorte haben fünf Stufen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have no end.</source>
        <translation>Die Angaben einer Kohorte haben kein Ende.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>A condition compares with an empty name.</source>
        <translation>Eine Bedingung vergleicht mit einem leeren Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>A confirmed match in screening blocks {model}.</source>
        <translation>Ein bestätigter Abgleichstreffer sperrt {model}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>A country group names a country twice.</source>
        <translation>Eine Ländergruppe nennt ein Land zweimal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A date in the statement lies before birth, in the future, or in the wrong order. Ask again and correct it.</source>
        <translation>Ein Datum der Erklärung liegt vor der Geburt, in der Zukunft oder in falscher Reihenfolge. Fragen Sie nach und berichtigen Sie es.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>A directive with this id is in the store already.</source>
        <translation>Eine Anordnung mit dieser Kennung ist schon im Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>A document number of more than nine characters cannot hold a space.</source>
        <translation>Eine Dokumentnummer von mehr als neun Zeichen kann kein Leerzeichen enthalten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A fallback is not among the other models.</source>
        <translation>Ein Ersatzmodell ist nicht unter den anderen Modellen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A fallback is not one of the other models.</source>
        <translation>Ein Ersatzmodell ist keines der anderen Modelle.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>A file could not be read or written: {strerror}.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>A filter has a name of up to {longest_name} characters.</source>
        <translation>Ein Filter hat einen Namen von bis zu {longest_name} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>A key of the log is of another kind.</source>
        <translation>Ein Schlüssel des Protokolls ist von anderer Art.</translation>
    </message>
    <message>
        <location filename="kiosk/services/publication.py"/>
        <source>A key that signs tokens is not on the curve P-256.</source>
        <translation>Ein Schlüssel, der Tokens signiert, liegt nicht auf der Kurve P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>A legal hold keeps this case.</source>
        <translation>Eine rechtliche Sperre hält diesen Fall.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>A legal hold keeps this record until it is released.</source>
        <translation>Eine rechtliche Sperre hält diese Akte, bis sie aufgehoben wird.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>A legal hold was changed past the program.</source>
        <translation>Eine rechtliche Sperre wurde am Programm vorbei geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>A list needs a name of at most 80 characters.</source>
        <translation>Eine Liste braucht einen Namen von höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>A list of names in the store is not one.</source>
        <translation>Eine Liste von Namen im Speicher ist keine.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone has at most three lines, this text has {len}.</source>
        <translation>Eine maschinenlesbare Zone hat höchstens drei Zeilen, dieser Text hat {len}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone holds only the letters A to Z, digits and the filler &lt;.</source>
        <translation>Eine maschinenlesbare Zone enthält nur A bis Z, Ziffern und das Füllzeichen &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A model has a name that tokens cannot carry.</source>
        <translation>Ein Modell hat einen Namen, den Tokens nicht tragen können.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A name of a model has small letters, digits, points and dashes.</source>
        <translation>Ein Modellname hat kleine Buchstaben, Ziffern, Punkte und Striche.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A name stands for two models.</source>
        <translation>Ein Name steht für zwei Modelle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>A new key is published already and does not sign yet.</source>
        <translation>Ein neuer Schlüssel ist schon veröffentlicht und signiert noch nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/place_page.py"/>
        <source>A page of the status lists has not the length of one.</source>
        <translation>Eine Seite der Statuslisten hat nicht die richtige Länge.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A page of the status lists is damaged.</source>
        <translation>Eine Seite der Statuslisten ist beschädigt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A petition is against a directive.</source>
        <translation>Eine Eingabe richtet sich gegen eine Anordnung.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>A record of redemption is not what its seal says.</source>
        <translation>Ein Datensatz einer Einlösung stimmt nicht mit seinem Siegel überein.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>A record of screening in the store is damaged.</source>
        <translation>Ein Datensatz des Abgleichs im Speicher ist beschädigt.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/records.py"/>
        <source>A record of the store does not have the form that this version writes.</source>
        <translation>Ein Datensatz des Speichers hat nicht die Form, die diese Version schreibt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A relief ends within ninety days, and not in the past.</source>
        <translation>Eine Erleichterung endet binnen neunzig Tagen, und nicht in der Vergangenheit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>A revoked token stays revoked.</source>
        <translation>Ein widerrufenes Token bleibt widerrufen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be put back into its folder.</source>
        <translation>Ein Scan ließ sich nicht in seinen Ordner zurücklegen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be removed from its folder and lies there still.</source>
        <translation>Ein Scan ließ sich nicht aus seinem Ordner entfernen und liegt noch dort.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be taken from the folder.</source>
        <translation>Ein Scan ließ sich nicht aus dem Ordner nehmen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan is larger than {value} megabytes.</source>
        <translation>Ein Scan ist größer als {value} Megabyte.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealed record does not open: it was changed, or its key is another.</source>
        <translation>Ein versiegelter Datensatz öffnet sich nicht: Er wurde geändert, oder sein Schlüssel ist ein anderer.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealing key has 32 bytes.</source>
        <translation>Ein Siegelschlüssel hat 32 Byte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>A service of this name is registered already.</source>
        <translation>Ein Dienst dieses Namens ist bereits angemeldet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A stated country is not in the list. Choose it from there.</source>
        <translation>Ein angegebenes Land steht nicht in der Liste. Wählen Sie es dort.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station must tell where and when a desk is staffed.</source>
        <translation>Eine Station muss sagen, wo und wann ein Schalter besetzt ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station's file is good for between one day and half a year.</source>
        <translation>Die Datei einer Station gilt zwischen einem Tag und einem halben Jahr.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A status of a shard does not fit into two bits.</source>
        <translation>Ein Status eines Teilstücks passt nicht in zwei Bit.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>A store is being moved into this database and is not whole yet.</source>
        <translation>In diese Datenbank wird gerade ein Speicher verschoben; er ist noch nicht vollständig.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>A store is moved to PostgreSQL only.</source>
        <translation>Ein Speicher lässt sich nur nach PostgreSQL verschieben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>A temporary relief ends within a week.</source>
        <translation>Eine Erleichterung endet binnen einer Woche.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>A token belongs to a cohort that is not in the store.</source>
        <translation>Ein Token gehört zu einer Kohorte, die nicht im Speicher ist.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A token belongs to a cohort that nobody decided about.</source>
        <translation>Ein Token gehört zu einer Kohorte, über die niemand entschied.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token in the store has a state that does not exist.</source>
        <translation>Ein Token im Speicher hat einen Zustand, den es nicht gibt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A token lives from a quarter of an hour to seven days.</source>
        <translation>Ein Token gilt von einer Viertelstunde bis zu sieben Tagen.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token that has not expired holds this place in the status lists.</source>
        <translation>Ein nicht abgelaufenes Token hat diese Stelle in den Statuslisten.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/places.py"/>
        <source>A token's place in the status lists is not where the store says.</source>
        <translation>Die Stelle eines Tokens in den Statuslisten ist nicht die, die der Speicher nennt.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>A word for “specimen” stands in the place of the name. Ask for the person’s own document.</source>
        <translation>An der Stelle des Namens steht ein Wort für „Muster“. Bitten Sie um das eigene Dokument der Person.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Add another one first.</source>
        <translation>Fügen Sie zuerst ein anderes hinzu.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Add at least one citizenship, residence or status.</source>
        <translation>Fügen Sie mindestens Staatsangehörigkeit, Aufenthalt oder Status hinzu.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Add at least one model that gateways serve.</source>
        <translation>Fügen Sie mindestens ein Modell hinzu, das Gateways bedienen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Add the file of the group, or name another.</source>
        <translation>Fügen Sie die Datei der Gruppe hinzu, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>All ports from {start} to {value} are in use.</source>
        <translation>Alle Ports von {start} bis {value} sind belegt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/console_adapter.py"/>
        <source>All {size} entries are as they were written, under {checkpoints} signed checkpoints, and every token is in its logged state.</source>
        <translation>Alle {size} Einträge stehen so, wie sie geschrieben wurden, unter {checkpoints} signierten Kontrollpunkten, und jedes Token hat den protokollierten Zustand.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>An account for an admin or a compliance officer is opened by two admins.</source>
        <translation>Das Konto eines Administrators oder der Compliance eröffnen zwei Administratoren.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is due within a week.</source>
        <translation>Ein Einspruch ist binnen einer Woche fällig.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is overdue.</source>
        <translation>Ein Einspruch ist überfällig.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>An invitation is good for between one hour and ninety days.</source>
        <translation>Eine Einladung gilt zwischen einer Stunde und neunzig Tagen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Another key has signed this station's file.</source>
        <translation>Ein anderer Schlüssel hat die Datei dieser Station signiert.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Another process publishes this store already, here or on another machine.</source>
        <translation>Ein anderer Prozess veröffentlicht diesen Speicher schon, hier oder auf einem anderen Gerät.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Another process publishes this store already.</source>
        <translation>Ein anderer Prozess veröffentlicht diesen Speicher schon.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Another program uses the document reader.</source>
        <translation>Ein anderes Programm benutzt den Dokumentenleser.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Another submission has this file's number.</source>
        <translation>Eine andere Einreichung hat die Nummer dieser Datei.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>As it was read, surely, a check digit disagreed; it agrees since a character was changed by hand. Compare that character once more.</source>
        <translation>Wie sicher gelesen, stimmte eine Prüfziffer nicht; sie stimmt, seit ein Zeichen von Hand geändert wurde. Vergleichen Sie dieses Zeichen noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask a colleague whose role does.</source>
        <translation>Fragen Sie jemanden, dessen Rolle dies umfasst.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>Ask a compliance officer whether the restriction can be lifted.</source>
        <translation>Fragen Sie die Compliance, ob die Einschränkung aufgehoben werden kann.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask a second officer to sign in.</source>
        <translation>Bitten Sie eine zweite verantwortliche Person, sich anzumelden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <location filename="kiosk/services/publication.py"/>
        <source>Ask an admin to make a new signing key.</source>
        <translation>Bitten Sie einen Administrator um einen neuen Signaturschlüssel.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask an admin; the reason stands beside the token.</source>
        <translation>Fragen Sie einen Administrator; der Grund steht beim Token.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask another officer to answer it.</source>
        <translation>Bitten Sie jemand anderen um die Antwort.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Ask another officer to do it.</source>
        <translation>Bitten Sie jemand anderen darum.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask another officer.</source>
        <translation>Fragen Sie jemand anderen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <location filename="kiosk/services/service_tokens.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask another operator to do it.</source>
        <translation>Bitten Sie jemand anderen darum.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Ask another operator to take this case.</source>
        <translation>Bitten Sie jemand anderen, diesen Fall zu übernehmen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>Ask at the desk for another.</source>
        <translation>Bitten Sie am Schalter um einen anderen.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or compliance.</source>
        <translation>Fragen Sie jemanden mit der Rolle Administrator oder Compliance-Verantwortliche.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or staff.</source>
        <translation>Fragen Sie jemanden mit der Rolle Administrator oder Personal.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, auditor or compliance.</source>
        <translation>Fragen Sie jemanden mit der Rolle Administrator, Prüfer oder Compliance-Verantwortliche.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, compliance or staff.</source>
        <translation>Fragen Sie jemanden mit der Rolle Administrator, Compliance-Verantwortliche oder Personal.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin.</source>
        <translation>Fragen Sie jemanden mit der Rolle Administrator.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Ask the applicant in which language they read, and choose it.</source>
        <translation>Fragen Sie, in welcher Sprache die Person liest, und wählen Sie diese.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ask the authority again, and stage the directive anew.</source>
        <translation>Fragen Sie noch einmal die Behörde, und merken Sie die Anordnung neu vor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Ask the desk to export it again.</source>
        <translation>Bitten Sie den Schalter, sie neu auszugeben.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Ask the process that signs; this one never opens them.</source>
        <translation>Wenden Sie sich an den Prozess, der signiert; dieser hier öffnet sie nie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask two other officers.</source>
        <translation>Fragen Sie zwei andere Verantwortliche.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Ask with isEmpty().</source>
        <translation>Fragen Sie mit isEmpty().</translation>
    </message>
    <message>
        <location filename="kiosk/reading/fusing.py"/>
        <source>At least one look is needed.</source>
        <translation>Mindestens ein Blick ist nötig.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Attach the letter as it was received.</source>
        <translation>Fügen Sie den Brief bei, wie er ankam.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date as typed</source>
        <translation>Geburtsdatum wie eingegeben</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date is a date</source>
        <translation>Geburtsdatum ist ein Datum</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same e-mail address.</source>
        <translation>Beide Administratoren haben dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name to sign in with.</source>
        <translation>Beide Administratoren haben denselben Anmeldenamen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name.</source>
        <translation>Beide Administratoren haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Change something, or leave it as it is.</source>
        <translation>Ändern Sie etwas, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check KIOSK_HOME, or open the kiosk to set one up.</source>
        <translation>Prüfen Sie KIOSK_HOME, oder öffnen Sie den Kiosk, um einen einzurichten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the birth date</source>
        <translation>Prüfziffer des Geburtsdatums</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the expiry</source>
        <translation>Prüfziffer des Ablaufdatums</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the number</source>
        <translation>Prüfziffer der Nummer</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the optional data</source>
        <translation>Prüfziffer der optionalen Daten</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Check it letter by letter; a code is good once, and for a time. The desk can give another.</source>
        <translation>Prüfen Sie ihn Zeichen für Zeichen; ein Code gilt einmal und nur eine Zeit lang. Der Schalter kann einen anderen geben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <source>Check it letter by letter; a code is good once.</source>
        <translation>Prüfen Sie ihn Buchstabe für Buchstabe; ein Code gilt einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Check its cable; it is heard again as soon as it is plugged in.</source>
        <translation>Prüfen Sie das Kabel; er ist wieder da, sobald er eingesteckt ist.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Check its paper, its cover and its cable, then print again.</source>
        <translation>Prüfen Sie Papier, Deckel und Kabel und drucken Sie erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Check its path and its rights.</source>
        <translation>Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Check its path and rights.</source>
        <translation>Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>Check its path and rights; the station is in the list and can be exported again.</source>
        <translation>Prüfen Sie Pfad und Rechte; die Station steht in der Liste und lässt sich noch einmal ausgeben.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Check that it is a folder, and that this account may read and write there.</source>
        <translation>Prüfen Sie, ob es ein Ordner ist und ob dieses Konto dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that it is still there, then open it again.</source>
        <translation>Prüfen Sie, ob es noch da ist, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Check that it is the right file, and fetch it again.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist, und rufen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Check that it is there and may be read.</source>
        <translation>Prüfen Sie, ob sie da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that it is there and that this program may read it.</source>
        <translation>Prüfen Sie, ob es da ist und dieses Programm es lesen darf.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Check that it is there, has room, and may be written to, then try again.</source>
        <translation>Prüfen Sie, ob er da ist, Platz hat und beschrieben werden darf, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check that its disk or its database server is there, then try again.</source>
        <translation>Prüfen Sie, ob die Platte oder der Datenbankserver da ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Check that the disk has room, and try again.</source>
        <translation>Prüfen Sie, ob die Platte Platz hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Check that the disk has space and that the folder may be written.</source>
        <translation>Prüfen Sie, ob die Platte Platz hat und der Ordner beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there and that you may read the file.</source>
        <translation>Prüfen Sie, ob die Platte da ist und Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there, has room, and may be written to.</source>
        <translation>Prüfen Sie, ob die Platte da ist, Platz hat und beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check that the folder is there, has room, and may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner da ist, Platz hat und beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Check that the folder of the store is there and may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner des Speichers da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Check that the folder of the store may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner des Speichers beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that the place is there, has room, and may be written to.</source>
        <translation>Prüfen Sie, ob der Ort da ist, Platz hat und beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that this program may write there, and scan the document again.</source>
        <translation>Prüfen Sie, ob dieses Programm dort schreiben darf, und scannen Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Check that you may read it, then try again.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Check the disk and its rights, then again; nothing was restored.</source>
        <translation>Prüfen Sie den Datenträger und seine Rechte, dann noch einmal; nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the id in its supersedes, or stage the other first.</source>
        <translation>Prüfen Sie die Kennung in supersedes, oder merken Sie zuerst die andere vor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the letter with the authority, then authenticate it.</source>
        <translation>Klären Sie den Brief mit der Behörde und bestätigen Sie dann die Echtheit.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check the rights of its folder, and that the disk is not write-protected.</source>
        <translation>Prüfen Sie die Rechte seines Ordners, und ob die Platte schreibgeschützt ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>Check the store with kiosk audit verify, and restore a backup.</source>
        <translation>Prüfen Sie den Speicher mit kiosk audit verify, und spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>Check the store with kiosk audit verify.</source>
        <translation>Prüfen Sie den Speicher mit kiosk audit verify.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Choose a folder or stick.</source>
        <translation>Wählen Sie einen Ordner oder Stick.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Choose a folder that has room and is yours.</source>
        <translation>Wählen Sie einen Ordner, der Ihnen gehört und Platz hat.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose a longer one.</source>
        <translation>Wählen Sie einen längeren.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a longer one; four or five random words are good.</source>
        <translation>Wählen Sie eine längere; vier oder fünf zufällige Wörter sind gut.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a passphrase instead, or start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>Wählen Sie stattdessen eine Passphrase, oder starten Sie einen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose a person, an organisation, a directive, or a time of issue.</source>
        <translation>Wählen Sie eine Person, eine Organisation, eine Anordnung oder eine Zeit der Ausstellung.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>Choose a picture, a folder of pictures or a video (MP4, WebM, MKV, AVI).</source>
        <translation>Wählen Sie ein Bild, einen Ordner mit Bildern oder ein Video (MP4, WebM, MKV, AVI).</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose a time between these.</source>
        <translation>Wählen Sie eine Zeit dazwischen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Choose a time in between; it can be exported again.</source>
        <translation>Wählen Sie eine Zeit dazwischen; sie lässt sich noch einmal ausgeben.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose an end in that time.</source>
        <translation>Wählen Sie ein Ende in dieser Zeit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Choose another name, or end it first.</source>
        <translation>Wählen Sie einen anderen Namen, oder beenden Sie ihn zuerst.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation>Wählen Sie einen anderen Port, oder beenden Sie das Programm, das ihn benutzt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose another, or import again.</source>
        <translation>Wählen Sie einen anderen, oder lesen Sie neu ein.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Choose at least one model.</source>
        <translation>Wählen Sie mindestens ein Modell.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose at least one token.</source>
        <translation>Wählen Sie mindestens ein Token.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose fewer, or revoke in bulk with a second officer.</source>
        <translation>Wählen Sie weniger, oder widerrufen Sie gesammelt mit einer zweiten verantwortlichen Person.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Choose from its own models.</source>
        <translation>Wählen Sie aus ihren eigenen Modellen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose from the models served.</source>
        <translation>Wählen Sie aus den bedienten Modellen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Choose from the models that there are, or all of them.</source>
        <translation>Wählen Sie aus den vorhandenen Modellen, oder alle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose from the models.</source>
        <translation>Wählen Sie aus den Modellen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose in between.</source>
        <translation>Wählen Sie dazwischen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose names of its own.</source>
        <translation>Wählen Sie eigene Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose no reading.</source>
        <translation>Wählen Sie keine Lesart.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose none for it.</source>
        <translation>Wählen Sie für sie keine.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/storage/accounts.py"/>
        <source>Choose one from the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Choose one from {least} to {most}.</source>
        <translation>Wählen Sie eine von {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose one of its own: the station wipes whatever comes into it.</source>
        <translation>Wählen Sie einen eigenen Ordner: Die Station löscht alles, was hineinkommt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of its readings before it is approved.</source>
        <translation>Wählen Sie eine ihrer Lesarten vor der Freigabe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose one of its readings: {offered}.</source>
        <translation>Wählen Sie eine ihrer Lesarten: {offered}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose one of the models served.</source>
        <translation>Wählen Sie eines der bedienten Modelle.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Choose one of the reasons offered.</source>
        <translation>Wählen Sie einen der angebotenen Gründe.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of them by its id: {choices}.</source>
        <translation>Wählen Sie eine nach ihrer Kennung: {choices}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>Choose one of {join}.</source>
        <translation>Wählen Sie aus: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose one that is in force.</source>
        <translation>Wählen Sie eine, die in Kraft ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Choose one that two officers approved.</source>
        <translation>Wählen Sie eine, die zwei Verantwortliche freigaben.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. The last line is for everybody who has none of these.</source>
        <translation>Wählen Sie eines. Die letzte Zeile ist für alle, die keines haben.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. You may also tell a person instead.</source>
        <translation>Wählen Sie eines. Sie können es auch einem Menschen sagen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Choose others.</source>
        <translation>Wählen Sie andere.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>Choose somebody else.</source>
        <translation>Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>Choose the State.</source>
        <translation>Wählen Sie den Staat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the directive, or the person.</source>
        <translation>Wählen Sie die Anordnung oder die Person.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Choose the file that kiosk backup made.</source>
        <translation>Wählen Sie die Datei, die kiosk backup anlegte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose the file with the people.</source>
        <translation>Wählen Sie die Datei mit den Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the models to open.</source>
        <translation>Wählen Sie die zu öffnenden Modelle.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the right appeal.</source>
        <translation>Wählen Sie den richtigen Einspruch.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Citizenship as claimed</source>
        <translation>Staatsangehörigkeit wie angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Claims and screening results cannot be changed here.</source>
        <translation>Angaben der Person und Abgleichsergebnisse lassen sich hier nicht ändern.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Close another VNC server and start the kiosk again.</source>
        <translation>Schließen Sie einen anderen VNC-Server, und starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close it; the reader then comes back.</source>
        <translation>Schließen Sie es; dann kommt der Leser wieder.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close other programs that use the reader; on Linux join the group “dialout”.</source>
        <translation>Schließen Sie andere Programme, die den Leser nutzen; treten Sie unter Linux der Gruppe „dialout“ bei.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Close the other programs that use this store, or the kiosk, which overwrites it.</source>
        <translation>Schließen Sie die anderen Programme, die diesen Speicher nutzen, oder den Kiosk, der es überschreibt.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Company number</source>
        <translation>Firmenrufnummer</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare 1 character with the document.</source>
        <translation>Vergleichen Sie 1 Zeichen mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Compare a text with a text, and look into a set with contains.</source>
        <translation>Vergleichen Sie einen Text mit einem Text, und suchen Sie in einer Menge mit contains.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Compare it letter by letter, or choose “I have none of these”.</source>
        <translation>Vergleichen Sie Buchstabe für Buchstabe, oder wählen Sie „Ich habe keines davon“.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Compare it with the one that the desk showed, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem, den der Schalter zeigte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Compare its fingerprint with the desk's before it is used.</source>
        <translation>Vergleichen Sie seinen Fingerabdruck mit dem am Schalter, bevor Sie sie verwenden.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>Compare the printed page with the facts yourself.</source>
        <translation>Vergleichen Sie die gedruckte Seite selbst mit den Angaben.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Compare the year.</source>
        <translation>Vergleichen Sie das Jahr.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare {count} characters with the document.</source>
        <translation>Vergleichen Sie {count} Zeichen mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Complete the first-run ceremony.</source>
        <translation>Schließen Sie die Ersteinrichtung ab.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Composite check digit</source>
        <translation>Gesamtprüfziffer</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>Connect it again; the kiosk goes on by itself then.</source>
        <translation>Verbinden Sie es wieder; der Kiosk macht dann von selbst weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Copy it again from where it was made, or take a new picture.</source>
        <translation>Kopieren Sie es von der Quelle neu, oder machen Sie ein neues Bild.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>Copy it again, or take a new picture.</source>
        <translation>Kopieren Sie es neu, oder machen Sie ein neues Bild.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Copy it with pg_dump --format=custom, keep the key file, and keep the log with kiosk backup --log-only.</source>
        <translation>Kopieren Sie ihn mit pg_dump --format=custom, bewahren Sie die Schlüsseldatei auf, und sichern Sie das Protokoll mit kiosk backup --log-only.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Copy the text of the letter here.</source>
        <translation>Kopieren Sie hier den Text des Briefs.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Correct its brackets and numbers.</source>
        <translation>Berichtigen Sie ihre Klammern und Zahlen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Correct the condition.</source>
        <translation>Berichtigen Sie die Bedingung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Correct the reading or the test people, and stage the directive anew.</source>
        <translation>Berichtigen Sie die Lesart oder die Testpersonen, und merken Sie die Anordnung neu vor.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/retention.py"/>
        <source>Count again.</source>
        <translation>Zählen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Country of birth code</source>
        <translation>Code des Geburtslandes</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Dahomey, now Benin</source>
        <translation>Dahomey, heute Benin</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Dates of the claim</source>
        <translation>Daten der Angaben</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Day and month could be the other way round.</source>
        <translation>Tag und Monat könnten vertauscht sein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Deactivate the account under Team first.</source>
        <translation>Legen Sie zuerst unter Team das Konto still.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Decide it alone, or ask for a second person.</source>
        <translation>Entscheiden Sie ihn allein, oder bitten Sie um eine zweite Person.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Decide it, or put it back.</source>
        <translation>Entscheiden Sie ihn, oder legen Sie ihn zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {code}, {name}?</source>
        <translation>Meinten Sie {code}, {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {found}, {name}?</source>
        <translation>Meinten Sie {found}, {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/file_faults.py"/>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Did you mean {found}?</source>
        <translation>Meinten Sie {found}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Did you mean {prefix}{found}?</source>
        <translation>Meinten Sie {prefix}{found}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {shown}:{found}?</source>
        <translation>Meinten Sie {shown}:{found}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no readings.</source>
        <translation>Anordnung {id} hat keine Lesarten.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no such reading.</source>
        <translation>Anordnung {id} hat keine solche Lesart.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has several readings.</source>
        <translation>Anordnung {id} hat mehrere Lesarten.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} of {authority} supersedes directive {id_2} of {authority_2}.</source>
        <translation>Anordnung {id} von {authority} löst Anordnung {id_2} von {authority_2} ab.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} says that people keep access to {join} whom directive {id_2} may refuse. The stricter one is enforced until people decide.</source>
        <translation>Nach Anordnung {id} behalten Menschen den Zugang zu {join}, die Anordnung {id_2} abweisen kann. Die strengere gilt, bis Menschen entscheiden.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>Directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>Anordnung {id}, Lesart {reading_id}, sperrt {blocks}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>Directives decided about this person, and what was decided must be kept until {ends}.</source>
        <translation>Anordnungen entschieden über diese Person, und das Entschiedene muss bis {ends} aufbewahrt werden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Directives that the log says were approved do not stand so in the store: {named}.</source>
        <translation>Anordnungen, die laut Protokoll freigegeben wurden, stehen nicht so im Speicher: {named}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Directives were approved after this backup, and it does not hold them: {join}.</source>
        <translation>Nach dieser Sicherung wurden Anordnungen freigegeben, die sie nicht enthält: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Do the same again: it takes those that are left.</source>
        <translation>Tun Sie dasselbe noch einmal: Es nimmt die übrigen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Document code</source>
        <translation>Dokumentcode</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Documents of this kind from {issuer} are numbered with {words}; this number is written otherwise. Compare it with the printed number. Emergency and diplomatic documents may differ.</source>
        <translation>Dokumente dieser Art ({issuer}) sind mit {words} nummeriert; diese Nummer ist anders geschrieben. Vergleichen Sie sie mit der gedruckten. Not- und Diplomatendokumente können abweichen.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Draw another place and issue the token again.</source>
        <translation>Losen Sie eine andere Stelle aus, und stellen Sie das Token neu aus.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Drop a picture or a PDF of the document.</source>
        <translation>Legen Sie ein Bild oder PDF des Dokuments ab.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Drop it, or the others.</source>
        <translation>Streichen Sie es, oder die anderen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/groups.py"/>
        <source>Drop one of them.</source>
        <translation>Streichen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again.</source>
        <translation>Löschen Sie die Zieldatenbank, legen Sie sie neu an, und verschieben Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again; this store is as it was.</source>
        <translation>Löschen Sie die Zieldatenbank, legen Sie sie neu an, und verschieben Sie noch einmal; dieser Speicher ist unverändert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>End it first; one holds at a time.</source>
        <translation>Beenden Sie diese zuerst; es gilt nur eine auf einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Enter it first, or choose “I have none of these”.</source>
        <translation>Geben Sie es zuerst ein, oder wählen Sie „Ich habe keines davon“.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>Enter it first, or step back.</source>
        <translation>Geben Sie es zuerst ein, oder gehen Sie zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the date of birth. The year alone is enough.</source>
        <translation>Geben Sie das Geburtsdatum ein. Das Jahr allein genügt.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the surname, or the whole name if there is only one.</source>
        <translation>Geben Sie den Nachnamen ein, oder den ganzen Namen, wenn es nur einen gibt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Expiry is a date</source>
        <translation>Ablaufdatum ist ein Datum</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Export it again with the same version of this program.</source>
        <translation>Geben Sie sie mit derselben Version dieses Programms neu aus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Export the station again; the registrant can come to the desk.</source>
        <translation>Geben Sie die Station neu aus; die Person kann an den Schalter kommen.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Fetch the file again, or save it as UTF-8.</source>
        <translation>Rufen Sie die Datei noch einmal ab, oder speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again.</source>
        <translation>Rufen Sie die Datei noch einmal ab.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again; it may have been cut or changed by a spreadsheet.</source>
        <translation>Rufen Sie die Datei noch einmal ab; vielleicht wurde sie abgeschnitten oder von einer Tabellenkalkulation geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Fetch the file again; it may have been cut.</source>
        <translation>Rufen Sie die Datei noch einmal ab; vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_lost_token.py"/>
        <source>Find the person and choose the token that was lost.</source>
        <translation>Suchen Sie die Person und wählen Sie das verlorene Token.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Fine waves lie over the picture, as where a screen was photographed. Ask for the original and capture it again.</source>
        <translation>Feine Wellen liegen über dem Bild, wie beim Abfotografieren eines Bildschirms. Bitten Sie um das Original und nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Free of charge</source>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space on this machine, and check the rights of the program's folder.</source>
        <translation>Schaffen Sie Platz auf diesem Gerät und prüfen Sie die Rechte am Ordner des Programms.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Free some space, then again; nothing was restored.</source>
        <translation>Schaffen Sie Platz, dann noch einmal; nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Free some space, then do it again.</source>
        <translation>Schaffen Sie Platz, dann tun Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space, then press again. Everything is still on this screen.</source>
        <translation>Schaffen Sie Platz und drücken Sie noch einmal. Alles steht noch auf diesem Bildschirm.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Freeze it first.</source>
        <translation>Frieren Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Front and back belong to the same card.</source>
        <translation>Vorder- und Rückseite gehören zur selben Karte.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>G or E and eight digits, or E, a letter and seven digits</source>
        <translation>G oder E und acht Ziffern, oder E, einem Buchstaben und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Gateways have not been told yet of what changed last.</source>
        <translation>Die Gateways wissen noch nicht, was sich zuletzt geändert hat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Give a name to sign in with and a role.</source>
        <translation>Geben Sie einen Anmeldenamen und eine Rolle an.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give a review that is later than in_force, or none.</source>
        <translation>Geben Sie ein review nach in_force an, oder keines.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Give an address postgresql://… as --to.</source>
        <translation>Geben Sie mit --to eine Adresse postgresql://… an.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address without a slash at its end, such as https://id.example.org.</source>
        <translation>Geben Sie eine https-Adresse ohne Schrägstrich am Ende an, etwa https://id.example.org.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address, or mailto: and an e-mail address.</source>
        <translation>Geben Sie eine https-Adresse an, oder mailto: und eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give an until that is later than in_force, or none.</source>
        <translation>Geben Sie ein until nach in_force an, oder keines.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason, or obtain the date of birth first.</source>
        <translation>Geben Sie einen anderen Grund an, oder beschaffen Sie zuerst das Geburtsdatum.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason.</source>
        <translation>Geben Sie einen anderen Grund an.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Give each its own, or drop one.</source>
        <translation>Geben Sie jedem Eintrag das Seine, oder streichen Sie einen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Give every directive an id of its own.</source>
        <translation>Geben Sie jeder Anordnung eine eigene Kennung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give every model and alias its own name.</source>
        <translation>Geben Sie jedem Modell und Alias einen eigenen Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Give it a short name.</source>
        <translation>Geben Sie ihm einen kurzen Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it a title.</source>
        <translation>Geben Sie einen Titel an.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it an id, such as us-2026-06-12.</source>
        <translation>Geben Sie eine Kennung an, etwa us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give it, or the whole name of somebody who has one name only.</source>
        <translation>Geben Sie ihn an, oder den ganzen Namen, wenn es nur einen gibt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give one that reaches the admin.</source>
        <translation>Geben Sie eine an, die den Administrator erreicht.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the 32 characters that kiosk audit pack printed.</source>
        <translation>Geben Sie die 32 Zeichen an, die kiosk audit pack ausgab.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Give the day on which it was fetched.</source>
        <translation>Geben Sie den Tag an, an dem sie abgerufen wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the directive another id, or throw a kill switch.</source>
        <translation>Geben Sie der Anordnung eine andere Kennung, oder lösen Sie einen Not-Aus aus.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the identifier that kiosk audit pack printed.</source>
        <translation>Geben Sie die Kennung an, die kiosk audit pack ausgab.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Give the list's date as YYYY-MM-DD.</source>
        <translation>Geben Sie das Datum der Liste als JJJJ-MM-TT an.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Give the log of this store: kiosk backup --log-only writes it.</source>
        <translation>Geben Sie das Protokoll dieses Speichers an: kiosk backup --log-only schreibt es.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give the name that people know it by.</source>
        <translation>Geben Sie den Namen an, unter dem man ihn kennt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the new one an id of its own; an amendment supersedes what it amends.</source>
        <translation>Geben Sie der neuen eine eigene Kennung; eine Änderung löst ab, was sie ändert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Give the reference of the matter, and say why the record must stay.</source>
        <translation>Geben Sie das Zeichen des Vorgangs an, und sagen Sie, warum die Akte bleiben muss.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Give the year, then the month, then the day.</source>
        <translation>Geben Sie erst das Jahr an, dann den Monat, dann den Tag.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Give this account the right to write there, or set KIOSK_HOME to another folder.</source>
        <translation>Geben Sie diesem Konto dort Schreibrecht, oder setzen Sie KIOSK_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Give this account the right to write there; a publisher signs and counts.</source>
        <translation>Geben Sie diesem Konto dort Schreibrecht; wer veröffentlicht, signiert und zählt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give where a letter arrives.</source>
        <translation>Geben Sie an, wo ein Brief ankommt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Go back and look for a field with unusual characters, or ask for a person.</source>
        <translation>Gehen Sie zurück und suchen Sie ein Feld mit ungewöhnlichen Zeichen, oder bitten Sie um einen Menschen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Go on when the database is back.</source>
        <translation>Machen Sie weiter, wenn die Datenbank wieder da ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Go through it with the person, and note that they cannot sign.</source>
        <translation>Gehen Sie sie mit der Person durch, und vermerken Sie, dass sie nicht unterschreiben kann.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk, or come back later.</source>
        <translation>Gehen Sie zum Schalter, oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk; nothing was kept here.</source>
        <translation>Gehen Sie zum Schalter; hier wurde nichts behalten.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Go to the open window, or close it and start again.</source>
        <translation>Gehen Sie zum offenen Fenster, oder schließen Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Have their files at hand, accept that they are lost, and lead them through approval again before you publish.</source>
        <translation>Halten Sie ihre Dateien bereit, nehmen Sie den Verlust hin, und führen Sie sie vor dem Veröffentlichen neu durch die Freigabe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>Have tokens and lists signed by the process that does.</source>
        <translation>Lassen Sie Tokens und Listen von dem Prozess signieren, der es tut.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Hold the document still, or open a picture of it.</source>
        <translation>Halten Sie das Dokument ruhig, oder öffnen Sie ein Bild davon.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Hold the document still.</source>
        <translation>Halten Sie das Dokument ruhig.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Holograms and colours change when tilted; under UV light nothing glares.</source>
        <translation>Hologramme und Farben ändern sich beim Kippen; unter UV leuchtet nichts grell.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>I read the observations; none contradicts what the person states.</source>
        <translation>Ich habe die Vermerke gelesen; keiner widerspricht den Angaben der Person.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ids that begin like this one belong to kill switches.</source>
        <translation>Kennungen, die so beginnen, gehören dem Not-Aus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import a newer file.</source>
        <translation>Lesen Sie eine neuere Datei ein.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Import its file first.</source>
        <translation>Lesen Sie zuerst ihre Datei ein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import the newest file of its publisher.</source>
        <translation>Lesen Sie die neueste Datei ihres Herausgebers ein.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>Import the roster again.</source>
        <translation>Lesen Sie die Namensliste neu ein.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Install identity-kiosk with the extra postgres.</source>
        <translation>Installieren Sie identity-kiosk mit dem Extra postgres.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <location filename="kiosk/devices/serial_reader.py"/>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>Install it with: pip install 'identity-kiosk[desk]'.</source>
        <translation>Installieren Sie ihn mit: pip install 'identity-kiosk[desk]'.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Install that version here; nothing in the store was changed.</source>
        <translation>Installieren Sie hier jene Version; im Speicher wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>Install the program again, or type the lines.</source>
        <translation>Installieren Sie das Programm neu, oder geben Sie die Zeilen ein.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <location filename="kiosk/ui/shared/icons.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Internet telephony</source>
        <translation>Internettelefonie</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Issue a new token for the person instead.</source>
        <translation>Stellen Sie der Person stattdessen ein neues Token aus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Issue a token first, then show the code.</source>
        <translation>Stellen Sie zuerst ein Token aus, und zeigen Sie dann den Code.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Issuing State</source>
        <translation>Ausstellender Staat</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>It can be removed.</source>
        <translation>Sie kann entfernt werden.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>It ended before it began. Compare both dates.</source>
        <translation>Es endete, bevor es begann. Vergleichen Sie beide Daten.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>It is tried again every minute; the log in the station's folder says when.</source>
        <translation>Es wird jede Minute neu versucht; das Protokoll im Ordner der Station sagt, wann.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>It lacks: {join}.</source>
        <translation>Es fehlt: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>It signs from {signs_from} UTC on; wait for that.</source>
        <translation>Er signiert ab {signs_from} UTC; warten Sie bis dahin.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Its first line must name the columns: name, and if you like aliases, date_of_birth, reference.</source>
        <translation>Ihre erste Zeile muss die Spalten nennen: name und auf Wunsch aliases, date_of_birth, reference.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Keep both as evidence: one log cannot have had both.</source>
        <translation>Bewahren Sie beide als Beweis auf: Ein Protokoll kann nicht beide gehabt haben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep both, and look who can write into the station's folder.</source>
        <translation>Behalten Sie beide, und stellen Sie fest, wer in den Ordner der Station schreiben kann.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Keep it as it is for whoever looks after the machine, and move it aside.</source>
        <translation>Bewahren Sie sie unverändert für die Betreuung des Geräts auf, und legen Sie sie beiseite.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station.</source>
        <translation>Bewahren Sie sie für die Betreuung der Station auf.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station; the registrant can come to the desk.</source>
        <translation>Bewahren Sie sie für die Betreuung der Station auf; die Person kann an den Schalter kommen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep it for whoever withdrew the station.</source>
        <translation>Bewahren Sie sie für die Person auf, die die Station zurückzog.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_away.py"/>
        <source>Keep the case sealed on this machine: it goes into the queue by itself, and is judged there.</source>
        <translation>Heben Sie den Fall versiegelt auf diesem Gerät auf: Er geht von selbst in die Warteliste und wird dort beurteilt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Keep the letter's text in the file, and attach the letter itself.</source>
        <translation>Lassen Sie den Text des Briefs in der Datei, und fügen Sie den Brief selbst bei.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>Keep this store as evidence and compare it with a backup.</source>
        <translation>Bewahren Sie diesen Speicher als Beweis auf, und vergleichen Sie ihn mit einer Sicherung.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline or mobile</source>
        <translation>Festnetz oder Mobiltelefon</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Leave KIOSK_DATABASE_URL out, and set KIOSK_HOME to the store that shall move.</source>
        <translation>Lassen Sie KIOSK_DATABASE_URL weg, und setzen Sie KIOSK_HOME auf den Speicher, der verschoben werden soll.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Leave it out; no gateway has accepted it since it expired.</source>
        <translation>Lassen Sie es weg; seit es abgelaufen ist, hat kein Gateway es angenommen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Leave it running, or stop it and try again.</source>
        <translation>Lassen Sie ihn laufen, oder halten Sie ihn an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Leave it to another operator.</source>
        <translation>Überlassen Sie ihn jemand anderem.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Let a second officer sign in for this act.</source>
        <translation>Lassen Sie eine zweite Person sich für diese Handlung anmelden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Let another admin sign in as the second, for this account.</source>
        <translation>Lassen Sie einen anderen Administrator sich als zweiten für dieses Konto anmelden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in as the second.</source>
        <translation>Lassen Sie jemand anderen sich als zweite Person anmelden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in, or wait a day from when it was opened.</source>
        <translation>Lassen Sie jemand anderen sich anmelden, oder warten Sie einen Tag ab der Eröffnung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let both sign in again, the second one for this act.</source>
        <translation>Lassen Sie beide sich neu anmelden, die zweite Person für diese Handlung.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Let the scanner save its pictures directly into the folder.</source>
        <translation>Lassen Sie den Scanner seine Bilder direkt in den Ordner speichern.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Let the second officer sign in again.</source>
        <translation>Lassen Sie die zweite verantwortliche Person sich neu anmelden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Let two officers approve it.</source>
        <translation>Lassen Sie sie von zwei Verantwortlichen freigeben.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line_num} of this list is not CSV: a quote or a cell does not end.</source>
        <translation>Zeile {line_num} dieser Liste ist kein CSV: Ein Anführungszeichen oder eine Zelle endet nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: the quotes or cells do not fit together.</source>
        <translation>Zeile {line_num}: Anführungszeichen oder Zellen passen nicht zusammen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: there are too many cells.</source>
        <translation>Zeile {line_num}: Es sind zu viele Zellen.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Line {lineno} of this list is not JSON.</source>
        <translation>Zeile {lineno} dieser Liste ist kein JSON.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list holds a zero byte.</source>
        <translation>Zeile {line} dieser Liste enthält ein Nullbyte.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list is not UTF-8.</source>
        <translation>Zeile {line} dieser Liste ist kein UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place} is not in order.</source>
        <translation>Zeile {place} ist nicht in Ordnung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place}: this number stands in line {value} already.</source>
        <translation>Zeile {place}: Diese Nummer steht schon in Zeile {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <location filename="kiosk/storage/cohorts.py"/>
        <location filename="kiosk/storage/directives.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <source>Look again.</source>
        <translation>Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/directives.py"/>
        <source>Look at it again: somebody may have been quicker.</source>
        <translation>Sehen Sie noch einmal hin: Vielleicht war jemand schneller.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Look at the counts again, then purge.</source>
        <translation>Sehen Sie die Zahlen noch einmal an, dann bereinigen Sie.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Look at the database server's own log.</source>
        <translation>Sehen Sie im Protokoll des Datenbankservers selbst nach.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <location filename="kiosk/storage/issuer.py"/>
        <source>Look at the keys again.</source>
        <translation>Sehen Sie die Schlüssel noch einmal an.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>Look at the list again.</source>
        <translation>Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Look at the list anew.</source>
        <translation>Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Look at the new number, then revoke.</source>
        <translation>Sehen Sie die neue Zahl an, dann widerrufen Sie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Look at the new number, then type it.</source>
        <translation>Sehen Sie die neue Zahl an, dann geben Sie sie ein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Look at the preview again, then type its number.</source>
        <translation>Sehen Sie die Vorschau noch einmal an und geben Sie ihre Zahl ein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Look at the preview again.</source>
        <translation>Sehen Sie die Vorschau noch einmal an.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>Look at the queue again.</source>
        <translation>Sehen Sie noch einmal in die Warteliste.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Look for a quotation mark or bracket without its partner, or a key that stands twice.</source>
        <translation>Suchen Sie ein Anführungszeichen oder eine Klammer ohne Gegenstück, oder einen doppelten Schlüssel.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Look for it in the library.</source>
        <translation>Suchen Sie sie in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>Look the record up before you do it again.</source>
        <translation>Suchen Sie die Akte heraus, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Look the record up, and change that one instead.</source>
        <translation>Suchen Sie die Akte heraus, und ändern Sie jene.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Look who put it there, and remove it.</source>
        <translation>Stellen Sie fest, wer sie dorthin gelegt hat, und entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Make a new database for it; nothing was changed.</source>
        <translation>Legen Sie eine neue Datenbank dafür an; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Make another person an admin first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Make it, or choose another one.</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Mend the file, then again.</source>
        <translation>Bessern Sie die Datei aus, dann noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Mobile</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Move it with the version that made them; nothing was changed.</source>
        <translation>Verschieben Sie ihn mit der Version, die sie angelegt hat; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Name a country, or choose one of the lines below it.</source>
        <translation>Nennen Sie ein Land, oder wählen Sie eine der Zeilen darunter.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Name a model that stands in this list.</source>
        <translation>Nennen Sie ein Modell aus dieser Liste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name as typed</source>
        <translation>Name wie eingegeben</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name at least one person.</source>
        <translation>Benennen Sie mindestens eine Person.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Name at least one.</source>
        <translation>Nennen Sie mindestens eines.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name each of them once.</source>
        <translation>Benennen Sie jede einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Name in supersedes only what is older.</source>
        <translation>Nennen Sie in supersedes nur Älteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Name it as its publisher does.</source>
        <translation>Nennen Sie sie wie ihr Herausgeber.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Name it in a [[list]] table.</source>
        <translation>Nennen Sie sie in einer Tabelle [[list]].</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Name it, or drop it.</source>
        <translation>Nennen Sie ihn, oder streichen Sie ihn.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name models that stay open.</source>
        <translation>Nennen Sie Modelle, die offen bleiben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Name somebody else in their place, or have them sign their statement anew.</source>
        <translation>Benennen Sie jemand anderen an deren Stelle, oder lassen Sie die Erklärung neu unterschreiben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Name somebody in their place; its tokens then go on by themselves.</source>
        <translation>Benennen Sie jemanden an deren Stelle; seine Tokens gelten dann von selbst weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name that group and edition, or correct the digest.</source>
        <translation>Nennen Sie diese Gruppe und Ausgabe, oder berichtigen Sie die Prüfsumme.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Name the files that hold the secrets with --passphrase-file and --secret-file.</source>
        <translation>Nennen Sie die Dateien mit den Geheimnissen über --passphrase-file und --secret-file.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the id of the older directive.</source>
        <translation>Nennen Sie die Kennung der älteren Anordnung.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the model in models as well, or drop it here.</source>
        <translation>Nennen Sie das Modell auch in models, oder streichen Sie es hier.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name up to {most_answerable} of them.</source>
        <translation>Benennen Sie höchstens {most_answerable} von ihnen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Nationality code</source>
        <translation>Staatsangehörigkeitscode</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>New Hebrides, now Vanuatu</source>
        <translation>Neue Hebriden, heute Vanuatu</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of birth. Compare it with the printed date.</source>
        <translation>Kein Kalender hat dieses Geburtsdatum. Vergleichen Sie es mit dem gedruckten.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of expiry. Compare it with the printed date.</source>
        <translation>Kein Kalender hat dieses Ablaufdatum. Vergleichen Sie es mit dem gedruckten.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>No calendar has this date.</source>
        <translation>Kein Kalender hat dieses Datum.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>No camera is set up at this desk.</source>
        <translation>An diesem Schalter ist keine Kamera eingerichtet.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>No camera was found.</source>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>No checkpoint covers the log from entry {signed_size} on.</source>
        <translation>Kein Kontrollpunkt umfasst das Protokoll ab Eintrag {signed_size}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>No country group at hand has the digest of list {name}.</source>
        <translation>Keine vorhandene Ländergruppe hat die Prüfsumme der Liste {name}.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>No facts are recorded about this person.</source>
        <translation>Über diese Person sind keine Angaben festgehalten.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>No folder is chosen.</source>
        <translation>Kein Ordner ist gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>No living token is meant.</source>
        <translation>Kein gültiges Token ist gemeint.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found before page {page}, and the rest takes too long.</source>
        <translation>Vor Seite {page} wurden keine maschinenlesbaren Zeilen gefunden, und der Rest dauert zu lange.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found in this picture.</source>
        <translation>In diesem Bild wurden keine maschinenlesbaren Zeilen gefunden.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>No machine-readable zone has lines of {found} characters.</source>
        <translation>Keine maschinenlesbare Zone hat Zeilen von {found} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>No model is chosen.</source>
        <translation>Kein Modell ist gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>No month has this day.</source>
        <translation>Kein Monat hat diesen Tag.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>No network uses this number. Compare it digit by digit.</source>
        <translation>Kein Netz verwendet diese Nummer. Vergleichen Sie sie Ziffer für Ziffer.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>No page is missing, loose or glued; the stitching is whole.</source>
        <translation>Keine Seite fehlt, ist lose oder geklebt; die Naht ist ganz.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>No reading of directive {id} is chosen.</source>
        <translation>Von Anordnung {id} ist keine Lesart gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>No receipt printer is set up.</source>
        <translation>Es ist kein Belegdrucker eingerichtet.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>No signed checkpoint covers entry {signed_size} of the log and those after it.</source>
        <translation>Kein signierter Kontrollpunkt umfasst Eintrag {signed_size} des Protokolls und die folgenden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>No token is chosen.</source>
        <translation>Kein Token ist gewählt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody answers an appeal of their own, or one that they took in.</source>
        <translation>Niemand beantwortet den eigenen Einspruch oder einen selbst aufgenommenen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Nobody corrects their own record.</source>
        <translation>Niemand berichtigt die eigene Akte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Nobody could appeal at this address.</source>
        <translation>Unter dieser Adresse könnte niemand Einspruch erheben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Nobody erases their own record.</source>
        <translation>Niemand löscht die eigene Akte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody grants relief to themselves.</source>
        <translation>Niemand gewährt sich selbst Erleichterung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Nobody has approved this directive, so it binds nobody.</source>
        <translation>Niemand hat diese Anordnung freigegeben, also bindet sie niemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Nobody has left a look of their own at this case.</source>
        <translation>Niemand hat eine eigene Prüfung dieses Falls hinterlassen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody is named who answers for the service.</source>
        <translation>Es ist niemand benannt, der für den Dienst einsteht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Nobody may adjudicate a hit about themselves.</source>
        <translation>Niemand darf einen Treffer über sich selbst entscheiden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may change who answers for a service while what they issued to it lives.</source>
        <translation>Niemand darf ändern, wer für einen Dienst einsteht, solange gilt, was er ihm ausgestellt hat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service that they answer for.</source>
        <translation>Niemand darf einem Dienst, für den er einsteht, ein Token oder einen Code ausstellen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service whose people they chose last.</source>
        <translation>Wer zuletzt gewählt hat, wer für einen Dienst einsteht, darf ihm kein Token und keinen Code ausstellen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may name themselves as answerable.</source>
        <translation>Niemand darf sich selbst als verantwortlich benennen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Nobody may offer a code to themselves.</source>
        <translation>Niemand darf sich selbst einen Code geben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Nobody may onboard themselves.</source>
        <translation>Niemand darf sich selbst erfassen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Nobody may record facts about themselves.</source>
        <translation>Niemand darf Angaben über sich selbst festhalten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may release anybody from a service that they answer for.</source>
        <translation>Niemand darf jemanden von einem Dienst entbinden, für den er selbst einsteht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Nobody may replace their own token.</source>
        <translation>Niemand darf das eigene Token ersetzen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Nobody opens a record without a reason.</source>
        <translation>Niemand öffnet eine Akte ohne Grund.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>North Viet-Nam, now Viet Nam</source>
        <translation>Nordvietnam, heute Vietnam</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Nothing is kept about this person, or it was erased.</source>
        <translation>Über diese Person ist nichts aufbewahrt, oder es wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Nothing is published from this store: keep it as evidence, and restore a backup in which every approved directive stands.</source>
        <translation>Aus diesem Speicher wird nichts veröffentlicht: Bewahren Sie ihn als Beweis auf, und spielen Sie eine Sicherung zurück, in der jede freigegebene Anordnung steht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Nothing is stated yet. Add what the person states, or that they prefer not to say.</source>
        <translation>Noch nichts angegeben. Fügen Sie die Angaben hinzu, oder dass die Person nichts angeben möchte.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Nothing opens this commitment: it names nobody, or the person was erased.</source>
        <translation>Nichts öffnet dieses Commitment: Es nennt niemanden, oder die Person wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Nothing says which tokens are meant.</source>
        <translation>Nichts sagt, welche Tokens gemeint sind.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>Nothing was signed; publishing goes on by itself when the turn comes back.</source>
        <translation>Es wurde nichts signiert; das Veröffentlichen geht von selbst weiter, sobald das Recht wieder da ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Onboard the person again, or have the hit adjudicated.</source>
        <translation>Erfassen Sie die Person neu, oder lassen Sie den Treffer entscheiden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One admin alone opened the account of one of the two, and not long ago.</source>
        <translation>Ein Administrator allein eröffnete das Konto einer der beiden Personen, und das vor Kurzem.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>One check of the document fails.</source>
        <translation>Eine Prüfung des Dokuments stimmt nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a number.</source>
        <translation>Eines ist eine Zahl.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a set.</source>
        <translation>Eines ist eine Menge.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a text.</source>
        <translation>Eines ist ein Text.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is yes or no.</source>
        <translation>Eines ist ja oder nein.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is {name}.</source>
        <translation>Eines ist {name}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>One line of 30 characters is no known machine-readable zone.</source>
        <translation>Eine einzelne Zeile von 30 Zeichen ist keine bekannte maschinenlesbare Zone.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One of the two officers signed in too long ago for this.</source>
        <translation>Die Anmeldung einer der zwei Verantwortlichen liegt dafür zu lange zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>One of these models is not served here, or none is named.</source>
        <translation>Eines dieser Modelle wird hier nicht bedient, oder es ist keines genannt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>One of these models is not served here.</source>
        <translation>Eines dieser Modelle wird hier nicht bedient.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>One of these names stands for another model already.</source>
        <translation>Einer dieser Namen steht schon für ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One of these tokens expired so long ago that its state stays as it is.</source>
        <translation>Eines dieser Tokens ist vor so langer Zeit abgelaufen, dass sein Zustand bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>One of these tokens is not in the store.</source>
        <translation>Eines dieser Tokens ist nicht im Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One officer revokes at most {alone} tokens at once.</source>
        <translation>Eine verantwortliche Person allein widerruft höchstens {alone} Tokens auf einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>One operator cannot prove a fact at this level.</source>
        <translation>Eine Person allein kann eine Angabe auf dieser Stufe nicht belegen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>One person is named twice.</source>
        <translation>Eine Person ist zweimal benannt.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Only test people stand here. Begin each with [[persona]].</source>
        <translation>Hier stehen nur Testpersonen. Beginnen Sie jede mit [[persona]].</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Open a JPEG, PNG, TIFF, WebP or HEIC picture or a PDF.</source>
        <translation>Öffnen Sie ein JPEG-, PNG-, TIFF-, WebP- oder HEIC-Bild oder ein PDF.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Open a new one.</source>
        <translation>Eröffnen Sie einen neuen.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>Open it elsewhere, save it without a password, and try again.</source>
        <translation>Öffnen Sie es anderswo, speichern Sie es ohne Kennwort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open it from the list, and say why.</source>
        <translation>Öffnen Sie sie aus der Liste, und sagen Sie, warum.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open it once with the kiosk, which brings it up to date.</source>
        <translation>Öffnen Sie ihn einmal mit dem Kiosk, der ihn auf den neuen Stand bringt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>Open it with its passphrase.</source>
        <translation>Öffnen Sie ihn mit seiner Passphrase.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Open the document once more, or compare its printed page yourself.</source>
        <translation>Öffnen Sie das Dokument noch einmal, oder vergleichen Sie die gedruckte Seite selbst.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>Open the document once more.</source>
        <translation>Öffnen Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Open the kiosk once to set it up.</source>
        <translation>Öffnen Sie den Kiosk einmal, um ihn einzurichten.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open the kiosk to set it up.</source>
        <translation>Öffnen Sie den Kiosk, um ihn einzurichten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open the record again.</source>
        <translation>Öffnen Sie die Akte noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Open the right key store.</source>
        <translation>Öffnen Sie den richtigen Schlüsselspeicher.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Open the store with it, or move the old store and its key away first.</source>
        <translation>Öffnen Sie den Speicher damit, oder räumen Sie zuerst den alten Speicher samt Schlüssel beiseite.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Other number</source>
        <translation>Andere Rufnummer</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Other users of this computer can read the key file.</source>
        <translation>Andere Benutzer dieses Rechners können die Schlüsseldatei lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>P, a letter and seven digits</source>
        <translation>P, einem Buchstaben und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Pager</source>
        <translation>Funkrufempfänger</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Personal number</source>
        <translation>Persönliche Rufnummer</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Photograph the document and open the still picture.</source>
        <translation>Fotografieren Sie das Dokument und öffnen Sie das Standbild.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Photograph the whole page with the lines of &lt; signs, sharp and without glare, or type the lines.</source>
        <translation>Fotografieren Sie die ganze Seite mit den Zeilen aus &lt;-Zeichen, scharf und ohne Spiegelung, oder geben Sie die Zeilen ein.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <source>Please tell the staff at the desk.</source>
        <translation>Bitte sagen Sie es dem Personal am Schalter.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Possible duplicate: another person has shown a document with this number.</source>
        <translation>Mögliches Duplikat: Jemand anderes hat ein Dokument mit dieser Nummer gezeigt.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Premium rate</source>
        <translation>Sonderrufnummer mit Zuschlag</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Print and background lines are sharp, without erasures.</source>
        <translation>Druck und Untergrundlinien sind scharf, ohne Radierungen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>Publish first, to the store's own folder.</source>
        <translation>Veröffentlichen Sie zuerst in den eigenen Ordner des Speichers.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>Publish under a higher one.</source>
        <translation>Veröffentlichen Sie unter einer höheren.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Publish, then make the pack.</source>
        <translation>Veröffentlichen Sie, dann erstellen Sie das Paket.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put it back from where it was kept; without it the store cannot be opened.</source>
        <translation>Legen Sie sie von dort zurück, wo sie verwahrt wurde; ohne sie lässt sich der Speicher nicht öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Put it back, and tell a compliance officer that the person wants to stop.</source>
        <translation>Legen Sie ihn zurück, und sagen Sie der Compliance, dass die Person aufhören möchte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Put it in quotes.</source>
        <translation>Setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <source>Put store.key back from where it was kept; without it the store cannot be opened.</source>
        <translation>Legen Sie store.key von dort zurück, wo sie verwahrt wurde; ohne sie lässt sich der Speicher nicht öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put the copy back that was kept; without it the store cannot be opened.</source>
        <translation>Legen Sie die verwahrte Kopie zurück; ohne sie lässt sich der Speicher nicht öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Put the stick in, or choose a folder that exists.</source>
        <translation>Stecken Sie den Stick ein, oder wählen Sie einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Put the stored one into use, if it is not.</source>
        <translation>Nehmen Sie die gespeicherte in Gebrauch, wenn sie es nicht ist.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Qt's VNC display asks for no password, so it does not show a real store.</source>
        <translation>Die VNC-Anzeige von Qt verlangt kein Kennwort, daher zeigt sie keinen echten Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Raised or engraved print can be felt.</source>
        <translation>Erhabener oder gravierter Druck ist zu fühlen.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>Read the date again.</source>
        <translation>Lesen Sie das Datum noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>Read the lines at the foot of the data page again, every character of them.</source>
        <translation>Lesen Sie die Zeilen unten auf der Datenseite noch einmal, jedes Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the operator's secret from this file.</source>
        <translation>Das Geheimnis der bedienenden Person aus dieser Datei lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the second officer's secret from this file.</source>
        <translation>Das Geheimnis der zweiten verantwortlichen Person aus dieser Datei lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the store's passphrase from this file.</source>
        <translation>Die Passphrase des Speichers aus dieser Datei lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record it as inspected; a second person can raise it.</source>
        <translation>Halten Sie sie als geprüft fest; eine zweite Person kann sie anheben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record the rest, and ask somebody with the role admin or compliance for these.</source>
        <translation>Halten Sie das Übrige fest, und bitten Sie für diese jemanden aus Administration oder Compliance.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>Record them first.</source>
        <translation>Halten Sie sie zuerst fest.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Register a new one instead.</source>
        <translation>Melden Sie stattdessen einen neuen an.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Remove it by hand: it shows a person's document.</source>
        <translation>Entfernen Sie es von Hand: Es zeigt das Dokument eines Menschen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Remove it, and look who put it there.</source>
        <translation>Entfernen Sie sie, und stellen Sie fest, wer sie dorthin gelegt hat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Remove one first.</source>
        <translation>Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>Remove them by hand from the folders named refused.</source>
        <translation>Entfernen Sie sie von Hand aus den Ordnern namens refused.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Residence as claimed</source>
        <translation>Aufenthalt wie angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Restore a backup.</source>
        <translation>Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Restore the keyring from a backup.</source>
        <translation>Stellen Sie den Schlüsselbund aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Restore the store from a backup, and keep this file for whoever examines it.</source>
        <translation>Spielen Sie den Speicher aus einer Sicherung zurück, und bewahren Sie diese Datei für die Untersuchung auf.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <location filename="kiosk/storage/places.py"/>
        <location filename="kiosk/storage/redemption.py"/>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Restore the store from a backup, and keep this one as evidence.</source>
        <translation>Spielen Sie den Speicher aus einer Sicherung zurück, und bewahren Sie diesen als Beweis auf.</translation>
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
        <translation>Spielen Sie den Speicher aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Result {place} of this list is not an object.</source>
        <translation>Ergebnis {place} dieser Liste ist kein Objekt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Revoke it, and issue another one under Services.</source>
        <translation>Widerrufen Sie es, und stellen Sie unter Dienste ein anderes aus.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Rows are named by their numbers.</source>
        <translation>Zeilen werden mit ihren Nummern genannt.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Run chmod 600 on {name}, and find out who could have copied it.</source>
        <translation>Führen Sie chmod 600 für {name} aus, und finden Sie heraus, wer sie kopiert haben könnte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>Run it by hand, or ask the administrator of this machine to.</source>
        <translation>Führen Sie ihn von Hand aus, oder bitten Sie darum, wer dieses Gerät verwaltet.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Run kiosk move again where the store lies, until it says that it is done.</source>
        <translation>Führen Sie kiosk move dort, wo der Speicher liegt, noch einmal aus, bis es meldet, dass es fertig ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Save it as CSV in UTF-8, then again.</source>
        <translation>Speichern Sie sie als CSV in UTF-8, dann noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save it smaller, or photograph only the page with the lines.</source>
        <translation>Speichern Sie es kleiner, oder fotografieren Sie nur die Seite mit den Zeilen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Save it with that encoding.</source>
        <translation>Speichern Sie sie in dieser Kodierung.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Save only the page with the machine-readable lines, and try again.</source>
        <translation>Speichern Sie nur die Seite mit den Zeilen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save the picture smaller, or photograph only the page with the lines.</source>
        <translation>Speichern Sie das Bild kleiner, oder fotografieren Sie nur die Seite mit den Zeilen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>Save the receipt as a PDF and print it elsewhere.</source>
        <translation>Speichern Sie den Beleg als PDF und drucken Sie ihn anderswo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Say both in a few words, for people who have never been here.</source>
        <translation>Sagen Sie beides in wenigen Worten, für Menschen, die nie hier waren.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say in a few words what you found.</source>
        <translation>Sagen Sie mit wenigen Worten, was Sie gefunden haben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/case_flags.py"/>
        <source>Say it in fewer words.</source>
        <translation>Sagen Sie es mit weniger Worten.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Say it in the reading's title.</source>
        <translation>Sagen Sie es im Titel der Lesart.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Say it in up to {purpose_max_length} signs.</source>
        <translation>Sagen Sie es in höchstens {purpose_max_length} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say it in {note_most} characters; keep the rest elsewhere.</source>
        <translation>Sagen Sie es in {note_most} Zeichen; bewahren Sie den Rest anderswo auf.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Say when somebody must look again.</source>
        <translation>Sagen Sie, wann jemand wieder hinsehen muss.</translation>
    </message>
    <message>
        <location filename="kiosk/services/person_export.py"/>
        <source>Say who asked for the export, and how.</source>
        <translation>Sagen Sie, wer um die Ausgabe bat, und wie.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Say who wrote the letter.</source>
        <translation>Sagen Sie, wer den Brief schrieb.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why it ends before its time.</source>
        <translation>Sagen Sie, warum sie vor der Zeit endet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>Sagen Sie, warum sie zurückgezogen wird.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why the person may go on.</source>
        <translation>Sagen Sie, warum die Person weitermachen darf.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Say why the record need not stay.</source>
        <translation>Sagen Sie, warum die Akte nicht bleiben muss.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why, in words for the person.</source>
        <translation>Sagen Sie der Person in Worten, warum.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/erasure.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>Sagen Sie, warum, damit andere folgen können.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Say why, so that others follow it.</source>
        <translation>Sagen Sie, warum, damit andere es nachvollziehen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say with whom the letter was checked, and how.</source>
        <translation>Sagen Sie, mit wem der Brief geklärt wurde, und wie.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan only the page with the lines, in colour at 300 dots an inch.</source>
        <translation>Scannen Sie nur die Seite mit den Zeilen, in Farbe mit 300 dpi.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan the document again.</source>
        <translation>Scannen Sie das Dokument noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>Scan the wide barcode on the back of the card again, or go on without it.</source>
        <translation>Scannen Sie den breiten Barcode auf der Rückseite der Karte noch einmal, oder fahren Sie ohne ihn fort.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Screen the person again, and look at what is found then.</source>
        <translation>Gleichen Sie die Person neu ab, und sehen Sie an, was dann gefunden wird.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Search again.</source>
        <translation>Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Search again; an erased person has to be onboarded anew.</source>
        <translation>Suchen Sie noch einmal; eine gelöschte Person muss neu erfasst werden.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Set KIOSK_CAMERA to its number (0 is the first) and start the kiosk again, or open a picture of the document.</source>
        <translation>Setzen Sie KIOSK_CAMERA auf ihre Nummer (0 ist die erste) und starten Sie den Kiosk neu, oder öffnen Sie ein Bild des Dokuments.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Set KIOSK_DATABASE_URL or KIOSK_HOME to an empty place.</source>
        <translation>Setzen Sie KIOSK_DATABASE_URL oder KIOSK_HOME auf einen leeren Ort.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Set KIOSK_DATABASE_URL to postgresql://… or sqlite:///…, or leave it out.</source>
        <translation>Setzen Sie KIOSK_DATABASE_URL auf postgresql://… oder sqlite:///…, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>Set KIOSK_DATABASE_URL to the new one; kiosk move --undo returns to this one.</source>
        <translation>Setzen Sie KIOSK_DATABASE_URL auf die neue Datenbank; kiosk move --undo kehrt zu diesem Speicher zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>Set KIOSK_RECEIPTS, then restart.</source>
        <translation>Setzen Sie KIOSK_RECEIPTS, und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Set a folder of its own for the scanner, and empty it.</source>
        <translation>Geben Sie dem Scanner einen eigenen Ordner, und leeren Sie ihn.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Set the clock right.</source>
        <translation>Stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Set the clock to the right time, then try again. If it is right, it once ran ahead: this store can be changed again from {latest} UTC on.</source>
        <translation>Stellen Sie die Uhr richtig, und versuchen Sie es erneut. Geht sie richtig, ging sie einmal vor: Dieser Speicher lässt sich ab {latest} UTC wieder ändern.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Set the speed that its manual names, for instance 9600.</source>
        <translation>Setzen Sie die Geschwindigkeit aus seinem Handbuch, zum Beispiel 9600.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Shared cost</source>
        <translation>Geteilte Kosten</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Shorten it.</source>
        <translation>Kürzen Sie sie.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Shorten the text or choose another format.</source>
        <translation>Kürzen Sie den Text, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Show the document to the camera, or choose “I do not have it with me”.</source>
        <translation>Zeigen Sie der Kamera das Dokument, oder wählen Sie „Ich habe es nicht bei mir“.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Sign first, or choose “I cannot sign”.</source>
        <translation>Unterschreiben Sie zuerst, oder wählen Sie „Ich kann nicht unterschreiben“.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Sign in as the user who set the kiosk up, or restore the keyring.</source>
        <translation>Melden Sie sich als der Benutzer an, der den Kiosk einrichtete, oder stellen Sie den Schlüsselbund wieder her.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Sign in from {until}, or ask an admin to unlock the account.</source>
        <translation>Melden Sie sich ab {until} an, oder bitten Sie einen Administrator, das Konto zu entsperren.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony.py"/>
        <source>Sign in, or choose an empty store for another issuer.</source>
        <translation>Melden Sie sich an, oder wählen Sie für einen anderen Aussteller einen leeren Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Sign in, or set KIOSK_HOME to an empty folder for another issuer.</source>
        <translation>Melden Sie sich an, oder setzen Sie KIOSK_HOME für einen anderen Aussteller auf einen leeren Ordner.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Sign out, and ask an admin whether it should be.</source>
        <translation>Melden Sie sich ab, und fragen Sie einen Administrator, ob es das sein sollte.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Sikkim, now in India</source>
        <translation>Sikkim, heute in Indien</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>So many people cannot answer for one service.</source>
        <translation>So viele Personen können nicht für einen Dienst einstehen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Somebody alike is registered. Say whether it is the same person.</source>
        <translation>Jemand Ähnliches ist erfasst. Sagen Sie, ob es dieselbe Person ist.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Somebody else has been writing to the store for too long.</source>
        <translation>Ein anderer schreibt schon zu lange in den Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Somebody else has taken this case.</source>
        <translation>Jemand anderes hat diesen Fall übernommen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Somebody of another name or birth date was onboarded with this document number. Compare portrait and number, and ask.</source>
        <translation>Mit dieser Dokumentnummer wurde jemand mit anderem Namen oder Geburtsdatum erfasst. Vergleichen Sie Porträt und Nummer und fragen Sie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Somebody signs in with this name.</source>
        <translation>Jemand meldet sich mit diesem Namen an.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Something in the folder for scans is not a file: a link or another folder.</source>
        <translation>Etwas im Ordner für Scans ist keine Datei: eine Verknüpfung oder ein anderer Ordner.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something is not answered yet.</source>
        <translation>Etwas ist noch nicht beantwortet.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something on this document is not in order. Set it aside or scan another one.</source>
        <translation>An diesem Dokument ist etwas nicht in Ordnung. Legen Sie es beiseite, oder scannen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something was found.</source>
        <translation>Etwas wurde gefunden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>Es ist etwas geschehen, was das Programm nicht vorsah.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>South Yemen, now Yemen</source>
        <translation>Südjemen, heute Jemen</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Southern Rhodesia, now Zimbabwe</source>
        <translation>Südrhodesien, heute Simbabwe</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Split it by organisation.</source>
        <translation>Teilen Sie sie nach Organisation.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>Stage its file first.</source>
        <translation>Merken Sie zuerst ihre Datei vor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Start again at this one.</source>
        <translation>Beginnen Sie an dieser neu.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Start again.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Start it again to go on.</source>
        <translation>Starten Sie es neu, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Start it in a desktop session, or run `kiosk demo` to look around over VNC.</source>
        <translation>Starten Sie ihn in einer Desktopsitzung, oder führen Sie `kiosk demo` aus, um sich über VNC umzusehen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>Start the demo in a desktop session instead.</source>
        <translation>Starten Sie die Vorführung stattdessen in einer Desktopsitzung.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>State it as it stands.</source>
        <translation>Nennen Sie es so, wie es dasteht.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>State it as it stands; what was decided about them before cannot be told any more.</source>
        <translation>Nennen Sie es so, wie es dasteht; was früher über sie entschieden wurde, lässt sich nicht mehr sagen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Status as claimed</source>
        <translation>Status wie angegeben</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Swipe the document, or choose “I do not have it with me” and show it at the desk.</source>
        <translation>Ziehen Sie das Dokument durch, oder wählen Sie „Ich habe es nicht bei mir“ und zeigen Sie es am Schalter.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take 12 hours.</source>
        <translation>Nehmen Sie 12 Stunden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take a shorter one.</source>
        <translation>Nehmen Sie ein kürzeres.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Take an older backup.</source>
        <translation>Nehmen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Take another badge.</source>
        <translation>Nehmen Sie einen anderen Ausweis.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take another from the queue.</source>
        <translation>Nehmen Sie einen anderen aus der Warteliste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one of at least {password_length} characters.</source>
        <translation>Nehmen Sie ein anderes mit mindestens {password_length} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one.</source>
        <translation>Nehmen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Take another one; nothing was restored.</source>
        <translation>Nehmen Sie eine andere; nichts wurde zurückgespielt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Take fewer or smaller pictures of the documents.</source>
        <translation>Machen Sie weniger oder kleinere Bilder der Dokumente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take fewer, or shorter names.</source>
        <translation>Nehmen Sie weniger, oder kürzere Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Take four or more words that nobody would guess together.</source>
        <translation>Nehmen Sie vier oder mehr Wörter, die niemand zusammen erriete.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Take it from a backup.</source>
        <translation>Nehmen Sie es aus einer Sicherung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Take it from another copy.</source>
        <translation>Nehmen Sie es aus einer anderen Kopie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>Take it from the queue first.</source>
        <translation>Übernehmen Sie ihn zuerst aus der Warteliste.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Take it out of their fallbacks first.</source>
        <translation>Nehmen Sie es zuerst aus deren Ersatzmodellen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Take it to the desk that has set the station up.</source>
        <translation>Bringen Sie sie zu dem Schalter, der die Station eingerichtet hat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take letters, digits and . _ : / @ + - without spaces.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern und . _ : / @ + - ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one such as Europe/Zurich or UTC.</source>
        <translation>Nehmen Sie eine wie Europe/Zurich oder UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take one that nobody can look up.</source>
        <translation>Nehmen Sie eines, das niemand nachschlagen kann.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one word, such as model-gateway.</source>
        <translation>Nehmen Sie ein Wort, etwa model-gateway.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words in a row.</source>
        <translation>Nehmen Sie mehrere Wörter hintereinander.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words that nobody would guess together.</source>
        <translation>Nehmen Sie mehrere Wörter, die niemand zusammen erriete.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take the case from the queue again.</source>
        <translation>Übernehmen Sie den Fall noch einmal aus der Warteliste.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Take the consolidated list as its publisher offers it.</source>
        <translation>Nehmen Sie die konsolidierte Liste, wie ihr Herausgeber sie anbietet.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Take the file as published, with all its columns.</source>
        <translation>Nehmen Sie die Datei wie veröffentlicht, mit allen Spalten.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Take the list as its publisher offers it.</source>
        <translation>Nehmen Sie die Liste, wie ihr Herausgeber sie anbietet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Take the next one.</source>
        <translation>Nehmen Sie den nächsten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take two or more letters, digits, dots, hyphens or underscores.</source>
        <translation>Nehmen Sie zwei oder mehr Buchstaben, Ziffern, Punkte, Binde- oder Unterstriche.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>The VNC display could not be opened towards this machine alone.</source>
        <translation>Die VNC-Anzeige ließ sich nicht allein für dieses Gerät öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The account lacks a name or a role.</source>
        <translation>Dem Konto fehlt ein Name oder eine Rolle.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The address of the database is not understood.</source>
        <translation>Die Adresse der Datenbank ist nicht zu verstehen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The affiliation “{shown}” is not of the form organisation:kind.</source>
        <translation>Die Zugehörigkeit „{shown}“ hat nicht die Form organisation:kind.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The answer is missing.</source>
        <translation>Die Antwort fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The answers changed after the signature. Show the statement and let it be signed again.</source>
        <translation>Die Antworten änderten sich nach der Unterschrift. Zeigen Sie die Erklärung und lassen Sie neu unterschreiben.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The applicant signs the statement first, or ticks “I cannot sign”.</source>
        <translation>Der Antragsteller unterschreibt zuerst die Erklärung, oder wählt „Ich kann nicht unterschreiben“.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The barcode says “{short}” as {value}, where “{short_2}” was expected. Compare both with the document.</source>
        <translation>Der Barcode nennt „{short}“ ({value}), erwartet war „{short_2}“. Vergleichen Sie beides mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>The camera has not seen the lines long enough.</source>
        <translation>Die Kamera hat die Zeilen nicht lange genug gesehen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera is there but gives no picture; another program may be using it.</source>
        <translation>Die Kamera ist da, liefert aber kein Bild; vielleicht nutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera stopped giving pictures; it may have been unplugged.</source>
        <translation>Die Kamera liefert keine Bilder mehr; vielleicht wurde sie abgezogen.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The card is one piece; its layers do not part.</source>
        <translation>Die Karte ist aus einem Stück; ihre Schichten lösen sich nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The case could not be kept: this machine has no room for it, or its folder cannot be written.</source>
        <translation>Der Fall konnte nicht aufgehoben werden: Auf diesem Gerät ist kein Platz, oder der Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is empty.</source>
        <translation>Die Zelle {column} ist leer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is too long, or holds an invisible character.</source>
        <translation>Die Zelle {column} ist zu lang oder enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} must be a date such as 2026-06-12.</source>
        <translation>Die Zelle {column} muss ein Datum wie 2026-06-12 sein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The check “{title}” failed. Correct what was misread or mistyped, or take the document out of the case.</source>
        <translation>Die Prüfung „{title}“ stimmt nicht. Berichtigen Sie Verlesenes oder Vertipptes, oder nehmen Sie das Dokument aus dem Fall.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} show this time twice.</source>
        <translation>Die Uhren von {key} zeigen diese Zeit zweimal.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} skip this time.</source>
        <translation>Die Uhren von {key} überspringen diese Zeit.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, and no office issues documents under it any more. Such passports are sold as camouflage. Ask for another document.</source>
        <translation>Der Code {code} steht für {name}, und keine Stelle gibt mehr Dokumente darunter aus. Solche Pässe werden als Tarnpässe verkauft. Bitten Sie um ein anderes Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, which issues no documents to people. Ask for another document.</source>
        <translation>Der Code {code} steht für {name}. Dort werden keine Dokumente an Personen ausgegeben. Bitten Sie um ein anderes Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The code “{shown}” is of no country.</source>
        <translation>Der Code „{shown}“ gehört zu keinem Land.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>The command `{join}` failed.</source>
        <translation>Der Befehl `{join}` schlug fehl.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for context.lists.{shown}, and the directive names no such list.</source>
        <translation>Die Bedingung fragt nach context.lists.{shown}, und die Anordnung nennt keine solche Liste.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for principal.{shown}, which no person has.</source>
        <translation>Die Bedingung fragt nach principal.{shown}, das keine Person hat.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition ends its policy and begins another one.</source>
        <translation>Die Bedingung beendet ihre Regel und beginnt eine andere.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition has no clause.</source>
        <translation>Die Bedingung hat keine Klausel.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds a comment.</source>
        <translation>Die Bedingung enthält einen Kommentar.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds an empty set.</source>
        <translation>Die Bedingung enthält eine leere Menge.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition is too long or too deep: at most {value} KB, {max_nesting} brackets in one another and {max_operators} operators.</source>
        <translation>Die Bedingung ist zu lang oder zu tief: höchstens {value} KB, {max_nesting} Klammern ineinander und {max_operators} Operatoren.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition uses {shown}, which directives may not use.</source>
        <translation>Die Bedingung verwendet {shown}, was Anordnungen nicht verwenden dürfen.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The copy of the store in this backup is damaged.</source>
        <translation>Die Kopie des Speichers in dieser Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The database is away, and this case stands in its queue. It can be decided as soon as the database is back; it stays on this screen.</source>
        <translation>Die Datenbank ist weg, und dieser Fall steht in ihrer Warteliste. Er lässt sich entscheiden, sobald die Datenbank wieder da ist; er bleibt auf diesem Bildschirm.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The database refuses a session.</source>
        <translation>Die Datenbank lehnt eine Sitzung ab.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The date of birth is missing. The year is enough.</source>
        <translation>Das Geburtsdatum fehlt. Das Jahr genügt.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The dates of birth, as far as they are known, do not differ.</source>
        <translation>Die Geburtsdaten unterscheiden sich nicht, soweit sie bekannt sind.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The digest of list {name} is that of group {group}, edition {edition}.</source>
        <translation>Die Prüfsumme der Liste {name} ist die der Gruppe {group}, Ausgabe {edition}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The directive does not name one of these models.</source>
        <translation>Die Anordnung nennt eines dieser Modelle nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The directive ends before it is in force.</source>
        <translation>Die Anordnung endet, bevor sie in Kraft ist.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file has a key of many parts.</source>
        <translation>Die Datei der Anordnung hat einen Schlüssel aus vielen Teilen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is no usable TOML.</source>
        <translation>Die Datei der Anordnung ist kein brauchbares TOML.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is not UTF-8 here.</source>
        <translation>Die Datei der Anordnung ist hier kein UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is over {value} MB.</source>
        <translation>Die Datei der Anordnung hat mehr als {value} MB.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive has no reading and supersedes nothing, so it does nothing.</source>
        <translation>Die Anordnung hat keine Lesart und löst nichts ab, also bewirkt sie nichts.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes another for {model}, which it does not name.</source>
        <translation>Die Anordnung löst eine andere für {model} ab, nennt es aber nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes itself.</source>
        <translation>Die Anordnung löst sich selbst ab.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document expired before its holder was born, if the years are of this century. Compare both dates with the printed ones.</source>
        <translation>Das Dokument lief ab, bevor sein Inhaber geboren war, wenn die Jahre aus diesem Jahrhundert sind. Vergleichen Sie beide Daten mit den gedruckten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The document is not in order. Take it out of the case, or ask for another one.</source>
        <translation>Das Dokument ist nicht in Ordnung. Nehmen Sie es aus dem Fall, oder bitten Sie um ein anderes.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document number is all zeros, as on specimens. Compare it with the number on the other pages.</source>
        <translation>Die Dokumentnummer besteht nur aus Nullen, wie auf Mustern. Vergleichen Sie sie mit der auf den anderen Seiten.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The document reader is not connected.</source>
        <translation>Der Dokumentenleser ist nicht angeschlossen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>The drive that holds the store is not there.</source>
        <translation>Das Laufwerk mit dem Speicher ist nicht da.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The e-mail address is missing.</source>
        <translation>Die E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>The entries of the log do not lead to its signed checkpoint.</source>
        <translation>Die Einträge des Protokolls führen nicht zu seinem signierten Kontrollpunkt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The entry or the person has changed since this hit was found.</source>
        <translation>Der Eintrag oder die Person hat sich geändert, seit dieser Treffer gefunden wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The evidence pack cannot be kept beside the store.</source>
        <translation>Das Beweispaket lässt sich nicht neben dem Speicher aufbewahren.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The examination was stopped.</source>
        <translation>Die Untersuchung wurde angehalten.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The fallback {model} is a model that the directive itself names.</source>
        <translation>Das Ersatzmodell {model} nennt die Anordnung selbst.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>The field {name} has {width} places and the text needs {len}.</source>
        <translation>Das Feld {name} hat {width} Stellen, der Text braucht {len}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The file has changed since it was seen.</source>
        <translation>Die Datei hat sich geändert, seit sie gesehen wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The file is not TOML: {rstrip}.</source>
        <translation>Die Datei ist kein TOML: {rstrip}.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>The file of a directive in the store cannot be read.</source>
        <translation>Die Datei einer Anordnung im Speicher lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The file of a secret cannot be read.</source>
        <translation>Die Datei eines Geheimnisses lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group has other keys or kinds.</source>
        <translation>Die Datei der Ländergruppe hat andere Schlüssel oder Arten.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is not TOML.</source>
        <translation>Die Datei der Ländergruppe ist kein TOML.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is over {value} KB.</source>
        <translation>Die Datei der Ländergruppe hat mehr als {value} KB.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The file of this act does not say what was decided, so nothing was done.</source>
        <translation>Die Datei dieser Handlung sagt nicht, was entschieden wurde, also wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The file with this machine’s inspections cannot be read.</source>
        <translation>Die Datei mit den Inspektionen dieses Geräts lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The first line must name the columns, each once.</source>
        <translation>Die erste Zeile muss die Spalten nennen, jede einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>The first person found something else in this case, so the level of proof stays as one person raises it.</source>
        <translation>Die erste Person fand in diesem Fall etwas anderes, daher bleibt die Nachweisstufe so, wie eine Person allein sie hebt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans cannot be opened.</source>
        <translation>Der Ordner für Scans lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans holds more than a thousand files.</source>
        <translation>Der Ordner für Scans enthält mehr als tausend Dateien.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The folder for scans is not empty.</source>
        <translation>Der Ordner für Scans ist nicht leer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The folder for the backup is not there.</source>
        <translation>Der Ordner für die Sicherung ist nicht da.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>The folder holds no whole publication.</source>
        <translation>Der Ordner enthält keine vollständige Veröffentlichung.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>The folder of a station cannot be worked in.</source>
        <translation>Im Ordner einer Station lässt sich nicht arbeiten.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <location filename="kiosk/app/publishing.py"/>
        <source>The folder of the store cannot be written.</source>
        <translation>In den Ordner des Speichers kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The folder or stick could not be written.</source>
        <translation>In den Ordner oder auf den Stick ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The font {name} cannot be read.</source>
        <translation>Die Schrift {name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The gateways' name is missing or has spaces or accents in it.</source>
        <translation>Der Name der Gateways fehlt oder enthält Leerzeichen oder Akzente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The grounds are missing.</source>
        <translation>Die Gründe fehlen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The group {shown} is at hand in edition {join}.</source>
        <translation>Die Gruppe {shown} liegt in der Ausgabe {join} vor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/icons.py"/>
        <source>The icon {name} is missing.</source>
        <translation>Das Symbol {name} fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The image is missing. Capture the document again.</source>
        <translation>Das Bild fehlt. Nehmen Sie das Dokument noch einmal auf.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The inspection cannot be written down.</source>
        <translation>Die Inspektion lässt sich nicht festhalten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The issuer has no name.</source>
        <translation>Der Aussteller hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The kept evidence pack was changed, or belongs to another store.</source>
        <translation>Das aufbewahrte Beweispaket wurde geändert oder gehört zu einem anderen Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file could not be written.</source>
        <translation>Die Schlüsseldatei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store cannot be read.</source>
        <translation>Die Schlüsseldatei dieses Speichers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is damaged.</source>
        <translation>Die Schlüsseldatei dieses Speichers ist beschädigt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is missing.</source>
        <translation>Die Schlüsseldatei dieses Speichers fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key in the system's keyring is damaged.</source>
        <translation>Der Schlüssel im Schlüsselbund des Systems ist beschädigt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The key of stations is of another kind.</source>
        <translation>Der Schlüssel der Stationen ist von anderer Art.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>The key that opens is of another kind.</source>
        <translation>Der Schlüssel zum Öffnen ist von anderer Art.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>The key that should sign tokens is not on the curve P-256.</source>
        <translation>Der Schlüssel, der Tokens signieren soll, liegt nicht auf der Kurve P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The key {key} is missing.</source>
        <translation>Der Schlüssel {key} fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The keys are: {keys}.</source>
        <translation>Die Schlüssel sind: {keys}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>The kill switch for {join} is due for review.</source>
        <translation>Der Not-Aus für {join} ist zu überprüfen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The kind must be one of {kinds}.</source>
        <translation>Die Art muss eine von diesen sein: {kinds}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The kinds are: {join}.</source>
        <translation>Die Arten sind: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>The kiosk is already open on this store.</source>
        <translation>Der Kiosk ist auf diesem Speicher schon geöffnet.</translation>
    </message>
    <message>
        <location filename="kiosk/app/crash_report.py"/>
        <source>The kiosk met a fault of its own ({name}), and its report could not be written. Free some space and try again.</source>
        <translation>Im Kiosk trat ein eigener Fehler auf ({name}), und sein Bericht ließ sich nicht schreiben. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The laminate of the data page is smooth at all edges.</source>
        <translation>Das Laminat der Datenseite ist an allen Rändern glatt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The letter is missing or longer than 20 MB.</source>
        <translation>Der Brief fehlt oder hat mehr als 20 MB.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>The lock beside the store cannot be taken, so nothing is published.</source>
        <translation>Die Sperre neben dem Speicher ist nicht zu bekommen, daher wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log has no key to sign with.</source>
        <translation>Das Protokoll hat keinen Schlüssel zum Signieren.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log is still empty.</source>
        <translation>Das Protokoll ist noch leer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>The log's key is not an Ed25519 key.</source>
        <translation>Der Schlüssel des Protokolls ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log's key is of another kind.</source>
        <translation>Der Schlüssel des Protokolls ist von anderer Art.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>The matter or the reason is missing.</source>
        <translation>Der Vorgang oder der Grund fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The model {model} stands twice.</source>
        <translation>Das Modell {model} steht zweimal da.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The models are: {join}.</source>
        <translation>Die Modelle sind: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The name agrees, but no day or month of birth does: a name alone blocks nobody.</source>
        <translation>Der Name stimmt überein, aber weder Tag noch Monat der Geburt: Ein Name allein sperrt niemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar to an alias; {birth}.</source>
        <translation>Der Name ähnelt einem Aliasnamen; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar; {birth}.</source>
        <translation>Der Name ist ähnlich; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same as an alias; {birth}.</source>
        <translation>Der Name ist derselbe wie ein Aliasname; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same; {birth}.</source>
        <translation>Der Name ist derselbe; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>The name or the secret is not right.</source>
        <translation>Name oder Geheimnis stimmen nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log and the backup contradict each other.</source>
        <translation>Das neuere Protokoll und die Sicherung widersprechen einander.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log is not whole.</source>
        <translation>Das neuere Protokoll ist nicht vollständig.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log was not signed by this store's log key.</source>
        <translation>Das neuere Protokoll wurde nicht mit dem Protokollschlüssel dieses Speichers signiert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_flags.py"/>
        <source>The note has more than {longest_note} characters.</source>
        <translation>Die Notiz hat mehr als {longest_note} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The note is missing.</source>
        <translation>Die Anmerkung fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>The note is too long.</source>
        <translation>Die Anmerkung ist zu lang.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>The number shown is {counted}, but {len} tokens are meant now.</source>
        <translation>Gezeigt ist {counted}, gemeint sind jetzt aber {len} Tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The number typed is {blocked}, but {counted} people are blocked now.</source>
        <translation>Eingegeben ist {blocked}, gesperrt sind jetzt aber {counted} Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>The number typed is {counted}, but {ending} tokens end with this key now.</source>
        <translation>Eingegeben ist {counted}, mit diesem Schlüssel enden jetzt aber {ending} Tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The outbox of this desk cannot be written, so no case could be kept here without the database.</source>
        <translation>Der Ausgang dieses Schalters lässt sich nicht schreiben; ohne die Datenbank könnte hier kein Fall aufgehoben werden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>The outbox of this desk has not been renewed for too long.</source>
        <translation>Der Postausgang dieses Schalters wurde zu lange nicht erneuert.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The page is still being examined. Wait a moment, or stop the examination.</source>
        <translation>Die Seite wird noch untersucht. Warten Sie einen Moment, oder halten Sie die Untersuchung an.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The page prints “{short}” as {value}, the lines say “{short_2}”. Compare both with the document.</source>
        <translation>Die Seite nennt „{short}“ ({value}), die Zeilen sagen „{short_2}“. Vergleichen Sie beides mit dem Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The page was not examined. Compare the printed page with the facts yourself.</source>
        <translation>Die Seite wurde nicht untersucht. Vergleichen Sie die gedruckte Seite selbst mit den Angaben.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The part of this program that hears serial readers is not installed.</source>
        <translation>Der Teil dieses Programms, der serielle Leser hört, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <source>The part of this program that reads machine-readable lines is missing.</source>
        <translation>Der Teil dieses Programms, der maschinenlesbare Zeilen liest, fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>The part of this program that reads pictures does not start.</source>
        <translation>Der Teil dieses Programms, der Bilder liest, startet nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>The part of this program that reads pictures is not installed.</source>
        <translation>Der Teil dieses Programms, der Bilder liest, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The part of this program that uses cameras is not installed.</source>
        <translation>Der Teil dieses Programms, der Kameras verwendet, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase does not open this store.</source>
        <translation>Die Passphrase öffnet diesen Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase is shorter than {min_passphrase_chars} characters.</source>
        <translation>Die Passphrase hat weniger als {min_passphrase_chars} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The passphrase is shorter than {minimum_passphrase} characters.</source>
        <translation>Die Passphrase hat weniger als {minimum_passphrase} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The persona expects a decision of reading {shown}, which there is not.</source>
        <translation>Die Testperson erwartet eine Entscheidung der Lesart {shown}, die es nicht gibt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The picture has no colour, as a copy has. Ask for the original and look at it.</source>
        <translation>Das Bild hat keine Farbe, wie bei einer Kopie. Bitten Sie um das Original und sehen Sie es an.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>The picture of this document is not at hand any more.</source>
        <translation>Das Bild dieses Dokuments ist nicht mehr zur Hand.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait is part of the page: nothing was put over it.</source>
        <translation>Das Porträt ist Teil der Seite: Nichts wurde darübergelegt.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait shows the person who is here.</source>
        <translation>Das Porträt zeigt die Person, die hier ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The postal address is missing.</source>
        <translation>Die Postanschrift fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The present secret is not right.</source>
        <translation>Das jetzige Geheimnis stimmt nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The printed facts agree with those that were read.</source>
        <translation>Die gedruckten Angaben stimmen mit den gelesenen überein.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>The program cannot listen at this address.</source>
        <translation>Das Programm kann an dieser Adresse nicht lauschen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The program does not speak this language.</source>
        <translation>Das Programm spricht diese Sprache nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The program knows the code {code} as {canonical}.</source>
        <translation>Das Programm kennt den Code {code} als {canonical}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The program's fonts and icons are missing.</source>
        <translation>Schriften und Symbole des Programms fehlen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>The publication's folder has this number already.</source>
        <translation>Der Ordner der Veröffentlichung hat diese Nummer schon.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The reading {id} blocks and holds nobody.</source>
        <translation>Die Lesart {id} sperrt niemanden und stellt niemanden zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The readings are: {value}.</source>
        <translation>Die Lesarten sind: {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The reason has more than {longest_reason} characters.</source>
        <translation>Der Grund hat mehr als {longest_reason} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>The reason has more than {longest_words} characters.</source>
        <translation>Der Grund hat mehr als {longest_words} Zeichen.</translation>
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
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The receipt printer does not answer, and nothing was printed.</source>
        <translation>Der Belegdrucker antwortet nicht, und nichts wurde gedruckt.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>The record of a gateway was changed outside this program.</source>
        <translation>Der Eintrag eines Gateways wurde außerhalb dieses Programms geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register is still being searched. Wait a moment.</source>
        <translation>Das Verzeichnis wird noch durchsucht. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register was not searched yet. Press again to do so.</source>
        <translation>Das Verzeichnis wurde noch nicht durchsucht. Drücken Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The review comes before the directive is in force.</source>
        <translation>Die Überprüfung liegt vor dem Inkrafttreten der Anordnung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>The review would lie in the past.</source>
        <translation>Die Überprüfung läge in der Vergangenheit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The root key's passphrase is the same as the password.</source>
        <translation>Die Passphrase des Root-Schlüssels gleicht dem Kennwort.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>The roster has changed since this was shown.</source>
        <translation>Die Namensliste hat sich seit dieser Anzeige geändert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The same fact is stated twice. Remove one of them.</source>
        <translation>Dieselbe Angabe steht zweimal da. Entfernen Sie eine.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The sealing key is of another kind.</source>
        <translation>Der Siegelschlüssel ist von anderer Art.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The second officer signed in too long ago.</source>
        <translation>Die Anmeldung der zweiten verantwortlichen Person liegt zu lange zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The second officer, another person.</source>
        <translation>Die zweite verantwortliche Person, jemand anderes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is longer than {maximum_length} characters.</source>
        <translation>Das Geheimnis hat mehr als {maximum_length} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is shorter than {least} characters.</source>
        <translation>Das Geheimnis hat weniger als {least} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is the same as the name or the e-mail address.</source>
        <translation>Das Geheimnis gleicht Namen oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret repeats or counts up the same few characters.</source>
        <translation>Das Geheimnis wiederholt oder zählt dieselben wenigen Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>The service of this token lacks somebody who can answer for it.</source>
        <translation>Dem Dienst dieses Tokens fehlt jemand, der für ihn einstehen kann.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The setting of the receipt printer cannot be read.</source>
        <translation>Die Einstellung des Belegdruckers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The sign * means every model and stands alone.</source>
        <translation>Das Zeichen * meint jedes Modell und steht allein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The signature is missing. Let the person sign, or note that they cannot.</source>
        <translation>Die Unterschrift fehlt. Lassen Sie unterschreiben, oder vermerken Sie, dass es nicht geht.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The speed set for the document reader's port is not one that the port knows.</source>
        <translation>Die für den Anschluss des Dokumentenlesers gesetzte Geschwindigkeit kennt der Anschluss nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The staff's code has fewer than {least_code} characters.</source>
        <translation>Der Code des Personals hat weniger als {least_code} Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The statement is not signed yet. Show it to the person.</source>
        <translation>Die Erklärung ist noch nicht unterschrieben. Zeigen Sie sie der Person.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>The station's folder cannot be written.</source>
        <translation>In den Ordner der Station lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The status “{shown}” is not of the form USA:citizen.</source>
        <translation>Der Status „{shown}“ hat nicht die Form USA:citizen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The stick does not give back what was written to it.</source>
        <translation>Der Stick gibt nicht wieder, was auf ihn geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The sticker is whole and belongs to this passport.</source>
        <translation>Der Aufkleber ist unversehrt und gehört zu diesem Pass.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store cannot be reached.</source>
        <translation>Der Speicher ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The store could not be copied.</source>
        <translation>Der Speicher ließ sich nicht kopieren.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store holds another record in this one's place.</source>
        <translation>Der Speicher enthält an dieser Stelle eine andere Akte.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>The store is not open.</source>
        <translation>Der Speicher ist nicht geöffnet.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>The store key has 32 bytes.</source>
        <translation>Der Speicherschlüssel hat 32 Byte.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>The store lacks the record of its version or key.</source>
        <translation>Dem Speicher fehlt die Angabe seiner Version oder seines Schlüssels.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store may not be written to.</source>
        <translation>In den Speicher darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>The store was lost at the very moment of storing, so this may have happened or not.</source>
        <translation>Die Verbindung zum Speicher riss genau beim Speichern ab; es kann also geschehen sein oder nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The store's file cannot be made.</source>
        <translation>Die Datei des Speichers lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store's file is damaged.</source>
        <translation>Die Datei des Speichers ist beschädigt.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>The stored head of the log does not fit its entries.</source>
        <translation>Der gespeicherte Kopf des Protokolls passt nicht zu seinen Einträgen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The surname is missing.</source>
        <translation>Der Nachname fehlt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The surname is missing. Give it, or the whole name if there is only one.</source>
        <translation>Der Nachname fehlt. Geben Sie ihn an, oder den ganzen Namen, wenn es nur einen gibt.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring holds no key for this store.</source>
        <translation>Der Schlüsselbund des Systems enthält keinen Schlüssel für diesen Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring is locked or refuses to answer.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder verweigert die Antwort.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target database is not empty, and holds nothing of this store's.</source>
        <translation>Die Zieldatenbank ist nicht leer und enthält nichts von diesem Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's log is not the store's.</source>
        <translation>Das Protokoll des Ziels ist nicht das des Speichers.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's table {name} is not what the store holds.</source>
        <translation>Die Tabelle {name} des Ziels stimmt nicht mit dem Inhalt des Speichers überein.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The text of {key} has a form that it may not have.</source>
        <translation>Der Text von {key} hat eine Form, die er nicht haben darf.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The texts of the language {endonym} cannot be read.</source>
        <translation>Die Texte der Sprache {endonym} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The time ends before it begins.</source>
        <translation>Die Zeit endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>The time of --{what} cannot be used.</source>
        <translation>Die Zeit von --{what} lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} is written with the offset {offset}, but {key} is at {offset_2} then.</source>
        <translation>Die Zeit {name} steht mit dem Versatz {offset} da, in {key} gilt dann aber {offset_2}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} says no offset from UTC.</source>
        <translation>Die Zeit {name} nennt keinen Versatz zu UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>The turn to publish was lost with the connection to the database.</source>
        <translation>Das alleinige Recht zum Veröffentlichen ging mit der Verbindung zur Datenbank verloren.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The two admins must be two people: ask the other one to the kiosk.</source>
        <translation>Die zwei Administratoren müssen zwei Personen sein: Bitten Sie die andere an den Kiosk.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The two entries differ.</source>
        <translation>Die beiden Eingaben unterscheiden sich.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is empty.</source>
        <translation>Der Wert von {key} ist leer.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is neither true nor false.</source>
        <translation>Der Wert von {key} ist weder true noch false.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is no decision.</source>
        <translation>Der Wert von {key} ist keine Entscheidung.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a number.</source>
        <translation>Der Wert von {key} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a table.</source>
        <translation>Der Wert von {key} ist keine Tabelle.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a text.</source>
        <translation>Der Wert von {key} ist kein Text.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a time.</source>
        <translation>Der Wert von {key} ist keine Zeit.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not an array.</source>
        <translation>Der Wert von {key} ist kein Array.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is out of range.</source>
        <translation>Der Wert von {key} liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names nothing.</source>
        <translation>Der Wert von {key} nennt nichts.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names too many.</source>
        <translation>Der Wert von {key} nennt zu viele.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>The window for the next person did not open.</source>
        <translation>Das Fenster für die nächste Person öffnete sich nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The {key} {entry_id} of {array} stands twice.</source>
        <translation>{key} {entry_id} steht in {array} zweimal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>There are {most} filters already.</source>
        <translation>Es gibt schon {most} Filter.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>There are: {join}.</source>
        <translation>Es gibt: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>There is a store key here already.</source>
        <translation>Hier gibt es schon einen Speicherschlüssel.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no directive with this id in the store.</source>
        <translation>Eine Anordnung mit dieser Kennung ist nicht im Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>There is no display to open the kiosk on.</source>
        <translation>Es gibt keinen Bildschirm, um den Kiosk zu öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>There is no key that may sign now.</source>
        <translation>Kein Schlüssel darf jetzt signieren.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>There is no key {key}.</source>
        <translation>Einen Schlüssel {key} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>There is no machine-readable zone in an empty text.</source>
        <translation>In einem leeren Text ist keine maschinenlesbare Zone.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no model yet.</source>
        <translation>Noch gibt es kein Modell.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>There is no model {shown}.</source>
        <translation>Ein Modell {shown} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>There is no picture to look at any more.</source>
        <translation>Es ist kein Bild mehr da, das man ansehen könnte.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>There is no room left for the store.</source>
        <translation>Für den Speicher ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>There is no station in this folder.</source>
        <translation>In diesem Ordner ist keine Station.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>There is no store here.</source>
        <translation>Hier ist kein Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/accounts.py"/>
        <source>There is no such account in the store.</source>
        <translation>Dieses Konto gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such appeal in the store.</source>
        <translation>Diesen Einspruch gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is no such appeal.</source>
        <translation>Diesen Einspruch gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>There is no such case in the queue.</source>
        <translation>Diesen Fall gibt es in der Warteliste nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>There is no such cohort in the store.</source>
        <translation>Diese Kohorte gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>There is no such day or time.</source>
        <translation>Diesen Tag oder diese Zeit gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/retention.py"/>
        <source>There is no such document in the store.</source>
        <translation>Dieses Dokument gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>There is no such evidence pack here.</source>
        <translation>Dieses Beweispaket gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>There is no such family of refresh tokens.</source>
        <translation>Diese Folge von Erneuerungstokens gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>There is no such gateway.</source>
        <translation>Dieses Gateway gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such hit in the store.</source>
        <translation>Diesen Treffer gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <source>There is no such invitation.</source>
        <translation>Diese Einladung gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>There is no such key in use.</source>
        <translation>Ein solcher Schlüssel ist nicht in Gebrauch.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>There is no such kill switch.</source>
        <translation>Diesen Not-Aus gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>There is no such legal hold in the store.</source>
        <translation>Diese rechtliche Sperre gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>There is no such model here.</source>
        <translation>Dieses Modell gibt es hier nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <source>There is no such person in the store.</source>
        <translation>Diese Person gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such relief in the store.</source>
        <translation>Diese Erleichterung gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such screening list in the store.</source>
        <translation>Diese Abgleichsliste gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>There is no such service in the store.</source>
        <translation>Diesen Dienst gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>There is no such station.</source>
        <translation>Diese Station gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no such time zone.</source>
        <translation>Diese Zeitzone gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>There is no such token in the store.</source>
        <translation>Dieses Token gibt es im Speicher nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>There is no such zone. Write it as America/New_York.</source>
        <translation>Diese Zone gibt es nicht. Schreiben Sie sie wie America/New_York.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>There is no terminal to ask for a secret.</source>
        <translation>Es gibt kein Terminal, um nach einem Geheimnis zu fragen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>There is no valid token from the desk that a code could stand beside.</source>
        <translation>Es gibt kein gültiges Token vom Schalter, neben dem ein Code stehen könnte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/appeals.py"/>
        <location filename="kiosk/services/legal_holds.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/roster.py"/>
        <source>There is nothing left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is nothing to end.</source>
        <translation>Es gibt nichts zu beenden.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>There is nothing to move.</source>
        <translation>Es gibt nichts zu verschieben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>There were too many tries with a wrong secret.</source>
        <translation>Es gab zu viele Versuche mit falschem Geheimnis.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>These are more models than a token can name.</source>
        <translation>Das sind mehr Modelle, als ein Token nennen kann.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>These bytes are not a cohort's facts.</source>
        <translation>Diese Bytes sind nicht die Angaben einer Kohorte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>These directives supersede one another in a circle: {circle}.</source>
        <translation>Diese Anordnungen lösen einander im Kreis ab: {circle}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>These pictures are too large to be handed in.</source>
        <translation>Diese Bilder sind zu groß zum Einreichen.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This JSON file has no list called results.</source>
        <translation>Diese JSON-Datei hat keine Liste namens results.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>This PDF is locked with a password.</source>
        <translation>Dieses PDF ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This account is closed already.</source>
        <translation>Dieses Konto ist schon geschlossen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This account is not active any more.</source>
        <translation>Dieses Konto ist nicht mehr aktiv.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>This appeal has given no relief.</source>
        <translation>Dieser Einspruch hat keine Erleichterung gebracht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is another person's.</source>
        <translation>Dieser Einspruch gehört jemand anderem.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is answered already.</source>
        <translation>Dieser Einspruch ist schon beantwortet.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>This backup is damaged, or is none.</source>
        <translation>Diese Sicherung ist beschädigt, oder keine.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This badge belongs to another account.</source>
        <translation>Dieser Ausweis gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds more than a driving licence can.</source>
        <translation>Dieser Barcode enthält mehr, als ein Führerschein kann.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds no driving licence and no identity card.</source>
        <translation>Dieser Barcode enthält weder Führerschein noch Personalausweis.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode is not that of a North American driving licence.</source>
        <translation>Dieser Barcode ist nicht der eines nordamerikanischen Führerscheins.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode names no holder.</source>
        <translation>Dieser Barcode nennt keinen Inhaber.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This cannot be a name to sign in with.</source>
        <translation>Das kann kein Anmeldename sein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>This cannot be the name of a service.</source>
        <translation>Das kann nicht der Name eines Dienstes sein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>This case is not complete yet.</source>
        <translation>Dieser Fall ist noch nicht vollständig.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This case waits for nobody any more.</source>
        <translation>Dieser Fall wartet auf niemanden mehr.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <source>This code opens nothing.</source>
        <translation>Dieser Code öffnet nichts.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>This code was used a moment ago.</source>
        <translation>Dieser Code wurde eben verwendet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This computer's clock is earlier than the last change in this store.</source>
        <translation>Die Uhr dieses Rechners steht vor der letzten Änderung des Speichers.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This database belongs to another program.</source>
        <translation>Diese Datenbank gehört einem anderen Programm.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This date has a smaller part without the larger one.</source>
        <translation>Diesem Datum fehlt ein größerer Teil vor dem kleineren.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This date is in the future.</source>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This date of birth is in the future. Correct it.</source>
        <translation>Dieses Geburtsdatum liegt in der Zukunft. Berichtigen Sie es.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>This desk has no outbox, so it can keep nothing while the database is away.</source>
        <translation>Dieser Schalter hat keinen Postausgang und kann daher nichts aufbewahren, solange die Datenbank nicht erreichbar ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive binds nobody any more, so there is nothing to lift.</source>
        <translation>Diese Anordnung bindet niemanden mehr, also gibt es nichts aufzuheben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>This directive blocks nobody now: it is not in force.</source>
        <translation>Diese Anordnung sperrt jetzt niemanden: Sie ist nicht in Kraft.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive has expired before it was approved.</source>
        <translation>Diese Anordnung lief vor ihrer Freigabe ab.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive has no such reading.</source>
        <translation>Diese Anordnung hat keine solche Lesart.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is approved already.</source>
        <translation>Diese Anordnung ist schon freigegeben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is authenticated already.</source>
        <translation>Die Echtheit dieser Anordnung ist schon bestätigt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>This directive is not among those approved.</source>
        <translation>Diese Anordnung ist nicht unter den freigegebenen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>This directive is not approved, so there is nothing to prove.</source>
        <translation>Diese Anordnung ist nicht freigegeben, also gibt es nichts zu beweisen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive is not approved.</source>
        <translation>Diese Anordnung ist nicht freigegeben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive is not authenticated yet.</source>
        <translation>Die Echtheit dieser Anordnung ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is staged already.</source>
        <translation>Diese Anordnung ist schon vorgemerkt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is withdrawn already.</source>
        <translation>Diese Anordnung ist schon zurückgezogen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive names a model that is no longer served.</source>
        <translation>Diese Anordnung nennt ein Modell, das nicht mehr bedient wird.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive supersedes one that is not in the store.</source>
        <translation>Diese Anordnung löst eine ab, die nicht im Speicher ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive would undo a kill switch.</source>
        <translation>Diese Anordnung würde einen Not-Aus rückgängig machen.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This document has {count} pages; at most {most} are read.</source>
        <translation>Dieses Dokument hat {count} Seiten; höchstens {most} werden gelesen.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document is published as a specimen for everybody to see. Ask for the person’s own document.</source>
        <translation>Dieses Dokument ist als Muster veröffentlicht. Bitten Sie um das eigene Dokument der Person.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document names Utopia, a State that exists on specimens only. Ask for the person’s own document.</source>
        <translation>Dieses Dokument nennt Utopia, einen Staat, den es nur auf Mustern gibt. Bitten Sie um das eigene Dokument der Person.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {longest_anywhere} years from today. Look at the date of issue.</source>
        <translation>Dieses Dokument wäre ab heute mehr als {longest_anywhere} Jahre gültig. Sehen Sie auf das Ausstellungsdatum.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {years} years from today. Its State issues none to a holder of this age for longer than {years}. Look at the date of issue.</source>
        <translation>Dieses Dokument wäre ab heute mehr als {years} Jahre gültig. Sein Staat stellt einem Inhaber dieses Alters keines für mehr als {years} aus. Sehen Sie auf das Ausstellungsdatum.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>This entry has left the roster.</source>
        <translation>Dieser Eintrag ist aus der Namensliste ausgeschieden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This entry is not on the roster any more.</source>
        <translation>Dieser Eintrag steht nicht mehr auf der Namensliste.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This file cannot be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station of another desk.</source>
        <translation>Diese Datei kommt von der Station eines anderen Schalters.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station that was withdrawn.</source>
        <translation>Diese Datei kommt von einer Station, die zurückgezogen wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>This file could not be read.</source>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This file does not say of which day it is.</source>
        <translation>Diese Datei sagt nicht, von welchem Tag sie ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>This file holds no submission that this version reads.</source>
        <translation>Diese Datei enthält keine Einreichung, die diese Version liest.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is an animation, not a still picture.</source>
        <translation>Diese Datei ist eine Animation, kein Standbild.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This file is damaged or incomplete.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is larger than {value} megabytes.</source>
        <translation>Diese Datei ist größer als {value} Megabyte.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is not a picture of a type that can be read.</source>
        <translation>Diese Datei ist kein Bild einer lesbaren Art.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is not text in UTF-8.</source>
        <translation>Diese Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is too large for a roster.</source>
        <translation>Diese Datei ist zu groß für eine Namensliste.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This file is too large for what a station seals.</source>
        <translation>Diese Datei ist zu groß für das, was eine Station versiegelt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was collected before.</source>
        <translation>Diese Datei wurde schon geholt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was sealed to a key that is not used any more.</source>
        <translation>Diese Datei wurde für einen Schlüssel versiegelt, der nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder holds the files of another set-up.</source>
        <translation>Dieser Ordner enthält die Dateien einer anderen Einrichtung.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder or stick is not there.</source>
        <translation>Dieser Ordner oder Stick ist nicht da.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>This hold is released already.</source>
        <translation>Diese Sperre ist schon aufgehoben.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>Diese Installation kann nicht mit PostgreSQL sprechen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This invitation opens nothing any more.</source>
        <translation>Diese Einladung öffnet nichts mehr.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This is a kill switch.</source>
        <translation>Das ist ein Not-Aus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>This is no backup of a kiosk.</source>
        <translation>Das ist keine Sicherung eines Kiosks.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>This is no date with a time of day.</source>
        <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This is no file that a station sealed.</source>
        <translation>Das ist keine Datei, die eine Station versiegelt hat.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This is no plain file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This is no station's file that this version reads.</source>
        <translation>Das ist keine Stationsdatei, die diese Version liest.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This is no way to authenticate a letter.</source>
        <translation>So lässt sich die Echtheit eines Briefs nicht bestätigen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>This is not TOML. Begin each test person with [[persona]].</source>
        <translation>Das ist kein TOML. Beginnen Sie jede Testperson mit [[persona]].</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This is not an address that tokens can name.</source>
        <translation>Das ist keine Adresse, die Tokens nennen können.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>This is not an address to listen at.</source>
        <translation>Das ist keine Adresse, an der gelauscht werden kann.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear it.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org, oder löschen Sie sie.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear the field.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>This is not known here.</source>
        <translation>Das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This is not the fingerprint of the station's file.</source>
        <translation>Das ist nicht der Fingerabdruck der Stationsdatei.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>This is not the identifier of an evidence pack.</source>
        <translation>Das ist nicht die Kennung eines Beweispakets.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This is the last active admin.</source>
        <translation>Das ist der letzte aktive Administrator.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This is the only model.</source>
        <translation>Das ist das einzige Modell.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>This is the original, not a copy, printout or picture.</source>
        <translation>Dies ist das Original, keine Kopie, kein Ausdruck, kein Bild.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This key belongs to another store.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Speicher.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>This key signs no tokens, or is struck off already.</source>
        <translation>Dieser Schlüssel signiert keine Tokens oder ist schon gestrichen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>This kill switch is undone already.</source>
        <translation>Dieser Not-Aus ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This letter is not the one that was authenticated.</source>
        <translation>Dieser Brief ist nicht der, dessen Echtheit bestätigt wurde.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list has more than {most} entries.</source>
        <translation>Diese Liste hat mehr als {most} Einträge.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has no column called name.</source>
        <translation>Diese Liste hat keine Spalte namens name.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has two columns of the same name.</source>
        <translation>Diese Liste hat zwei Spalten desselben Namens.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is JSON that no publisher writes.</source>
        <translation>Diese Liste ist JSON, wie es kein Herausgeber schreibt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is dated in the future.</source>
        <translation>Das Datum dieser Liste liegt in der Zukunft.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is empty.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is in use, or was.</source>
        <translation>Diese Liste ist oder war in Gebrauch.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is larger than {value} MB.</source>
        <translation>Diese Liste hat mehr als {value} MB.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is not UTF-8.</source>
        <translation>Diese Liste ist kein UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is older than the one in use.</source>
        <translation>Diese Liste ist älter als die in Gebrauch.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list lacks the column {value}.</source>
        <translation>Dieser Liste fehlt die Spalte {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list names nobody.</source>
        <translation>Diese Liste nennt niemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>This machine has no camera.</source>
        <translation>Dieses Gerät hat keine Kamera.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>This machine knows no printer.</source>
        <translation>Dieses Gerät kennt keinen Drucker.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This machine's clock is behind the station's file.</source>
        <translation>Die Uhr dieses Geräts geht gegenüber der Stationsdatei nach.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>This many tokens are revoked by two officers only.</source>
        <translation>So viele Tokens widerrufen nur zwei Verantwortliche.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This model stands in for others: {join}.</source>
        <translation>Dieses Modell vertritt andere: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This month is not known.</source>
        <translation>Diesen Monat gibt es nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This needs two officers who are two persons.</source>
        <translation>Das braucht zwei Verantwortliche, die zwei Personen sind.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This needs two officers, and both sign-ins belong to one person.</source>
        <translation>Das braucht zwei Verantwortliche, und beide Anmeldungen gehören einer Person.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This note is longer than 2,000 characters.</source>
        <translation>Diese Anmerkung hat mehr als 2000 Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>This number has too few or too many digits.</source>
        <translation>Diese Nummer hat zu wenige oder zu viele Ziffern.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>This number is out of bounds.</source>
        <translation>Diese Zahl liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This passphrase cannot be taken.</source>
        <translation>Diese Passphrase lässt sich nicht nehmen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This password cannot be taken.</source>
        <translation>Dieses Kennwort lässt sich nicht nehmen.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person answers for the service already.</source>
        <translation>Diese Person steht bereits für den Dienst ein.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person does not answer for the service.</source>
        <translation>Diese Person steht nicht für den Dienst ein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This person has a relief already.</source>
        <translation>Diese Person hat schon eine Erleichterung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This person has an account already.</source>
        <translation>Diese Person hat schon ein Konto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This person is registered already. Open that record and go on there.</source>
        <translation>Diese Person ist schon erfasst. Öffnen Sie die Akte und machen Sie dort weiter.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>This person was erased on {erased_at}: entry {entry} of the log keeps the commitment {commitment}, which nobody can open.</source>
        <translation>Diese Person wurde am {erased_at} gelöscht: Eintrag {entry} des Protokolls bewahrt das Commitment {commitment}, das niemand öffnen kann.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>This person works here: their account is active.</source>
        <translation>Diese Person arbeitet hier: Ihr Konto ist aktiv.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>This person's record is restricted: it is kept, and not used.</source>
        <translation>Die Akte dieser Person ist eingeschränkt: Sie wird aufbewahrt und nicht verwendet.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This picture has more than {value} million pixels.</source>
        <translation>Dieses Bild hat mehr als {value} Millionen Bildpunkte.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>This process leaves the keys that sign tokens sealed.</source>
        <translation>Dieser Prozess lässt die Schlüssel versiegelt, die Tokens signieren.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>This process never opens the keys that sign tokens.</source>
        <translation>Dieser Prozess öffnet die Schlüssel nie, die Tokens signieren.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>This program may not use the camera.</source>
        <translation>Dieses Programm darf die Kamera nicht verwenden.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>This program may not use the document reader's port, or another program has it.</source>
        <translation>Dieses Programm darf den Anschluss des Dokumentenlesers nicht verwenden, oder ein anderes Programm hat ihn.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>This reason does not go with this outcome.</source>
        <translation>Dieser Grund passt nicht zu diesem Ergebnis.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This reason is for something else.</source>
        <translation>Dieser Grund ist für etwas anderes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>This record has no such document.</source>
        <translation>Diese Akte hat kein solches Dokument.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>This record is not restricted.</source>
        <translation>Diese Akte ist nicht eingeschränkt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This relief has ended already.</source>
        <translation>Diese Erleichterung ist schon beendet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names nobody.</source>
        <translation>Diese Namensliste nennt niemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names too many people.</source>
        <translation>Diese Namensliste nennt zu viele Personen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file names two stations.</source>
        <translation>Diese versiegelte Datei nennt zwei Stationen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file was altered, or sealed to another desk.</source>
        <translation>Diese versiegelte Datei wurde verändert oder für einen anderen Schalter versiegelt.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This service has ended, and stays as it is.</source>
        <translation>Dieser Dienst ist beendet und bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service has ended.</source>
        <translation>Dieser Dienst ist beendet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service lacks somebody who can answer for it.</source>
        <translation>Diesem Dienst fehlt jemand, der für ihn einstehen kann.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>This stands in the list already. Remove one.</source>
        <translation>Das steht schon in der Liste. Entfernen Sie eines.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This statement was not signed, and nobody saw the person agree to it.</source>
        <translation>Diese Erklärung wurde nicht unterschrieben, und niemand sah die Zustimmung.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This station is not set up.</source>
        <translation>Diese Station ist nicht eingerichtet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file is out of date.</source>
        <translation>Die Datei dieser Station ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file was altered.</source>
        <translation>Die Datei dieser Station wurde verändert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This step cannot be undone any more.</source>
        <translation>Dieser Schritt lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony.py"/>
        <source>This store already belongs to an issuer.</source>
        <translation>Dieser Speicher gehört schon einem Aussteller.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store belongs to no issuer yet.</source>
        <translation>Dieser Speicher gehört noch keinem Aussteller.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store does not lie in a file, so it cannot be moved from here.</source>
        <translation>Dieser Speicher liegt nicht in einer Datei und lässt sich daher von hier aus nicht verschieben.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store has tables that this version does not know.</source>
        <translation>Dieser Speicher hat Tabellen, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store is empty.</source>
        <translation>Dieser Speicher ist leer.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store is still written to.</source>
        <translation>In diesen Speicher wird noch geschrieben.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>This store lies in PostgreSQL, which copies its databases itself.</source>
        <translation>Dieser Speicher liegt in PostgreSQL, das seine Datenbanken selbst kopiert.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>This store was moved to another database, so nothing is written here any more.</source>
        <translation>Dieser Speicher wurde in eine andere Datenbank verschoben, daher wird hier nichts mehr geschrieben.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by a newer version of this program.</source>
        <translation>Diesen Speicher schrieb eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by an older version of this program.</source>
        <translation>Diesen Speicher schrieb eine ältere Version dieses Programms.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This submission belongs to another station.</source>
        <translation>Diese Einreichung gehört zu einer anderen Station.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This submission has no proper number.</source>
        <translation>Diese Einreichung hat keine richtige Nummer.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>This system offers no keyring that keeps secrets.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, der Geheimnisse verwahrt.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>This text holds a character that has no place in a machine-readable zone.</source>
        <translation>Dieser Text enthält ein Zeichen, das in einer maschinenlesbaren Zone keinen Platz hat.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token has expired, so there is nothing to replace.</source>
        <translation>Dieses Token ist abgelaufen, also gibt es nichts zu ersetzen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is a service's, so nobody at the desk can replace it.</source>
        <translation>Dieses Token gehört einem Dienst; am Schalter kann es niemand ersetzen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is revoked or suspended, so it cannot be replaced.</source>
        <translation>Dieses Token ist widerrufen oder ausgesetzt und lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This very file is stored already under this name.</source>
        <translation>Genau diese Datei ist unter diesem Namen schon gespeichert.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Tokens would end too soon or live too long.</source>
        <translation>Tokens würden zu früh enden oder zu lange gelten.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Too many codes that open nothing were tried.</source>
        <translation>Es wurden zu viele Codes versucht, die nichts öffnen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Too many people wait for this desk already.</source>
        <translation>Auf diesen Schalter warten schon zu viele Menschen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Too many tries at this machine. Wait {seconds} seconds.</source>
        <translation>Zu viele Versuche an diesem Gerät. Warten Sie {seconds} Sekunden.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>Try again, or take a new picture and open that.</source>
        <translation>Versuchen Sie es erneut, oder machen Sie ein neues Bild und öffnen Sie es.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Try again; if it happens again, give the log file to whoever looks after it.</source>
        <translation>Versuchen Sie es erneut; geschieht es wieder, geben Sie die Protokolldatei an die Betreuung.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Try again; if it stays so, look for a second kiosk or a backup that hangs.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, suchen Sie nach einem zweiten Kiosk oder einer hängenden Sicherung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Two accounts must be two people.</source>
        <translation>Zwei Konten müssen zwei Personen sein.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Two directives have the same id.</source>
        <translation>Zwei Anordnungen haben dieselbe Kennung.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type at least a surname or the one name.</source>
        <translation>Geben Sie mindestens einen Nachnamen oder den einzigen Namen ein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Type both again.</source>
        <translation>Geben Sie beides noch einmal ein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Type it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Type it again; capitals matter.</source>
        <translation>Geben Sie sie noch einmal ein; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Type it once more.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type what is right, or leave it as it is.</source>
        <translation>Geben Sie das Richtige ein, oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo it instead of lifting it.</source>
        <translation>Machen Sie ihn rückgängig, statt ihn aufzuheben.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo the kill switch by itself.</source>
        <translation>Machen Sie den Not-Aus für sich rückgängig.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Unlock it and try again, or choose a passphrase instead.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut, oder wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Unset QT_QPA_PLATFORM and use a display, or run `kiosk demo`.</source>
        <translation>Entfernen Sie QT_QPA_PLATFORM, und nutzen Sie einen Bildschirm, oder führen Sie `kiosk demo` aus.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Upper Volta, now Burkina Faso</source>
        <translation>Obervolta, heute Burkina Faso</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use letters, digits and hyphens; a directive's id is in small letters, at most 64.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche; die Kennung einer Anordnung hat kleine Buchstaben, höchstens 64.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Use plain letters in the reason, then try again.</source>
        <translation>Verwenden Sie im Grund einfache Buchstaben, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use sets instead of long chains of comparisons.</source>
        <translation>Verwenden Sie Mengen statt langer Ketten von Vergleichen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use small letters, digits and underscores, and begin with a letter.</source>
        <translation>Verwenden Sie kleine Buchstaben, Ziffern und Unterstriche, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use the attributes of principal, context.lists, texts, sets and &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</source>
        <translation>Verwenden Sie die Attribute von principal, context.lists, Texte, Mengen und &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Use the key that was made with this store, from the same ceremony or backup.</source>
        <translation>Verwenden Sie den Schlüssel, der mit diesem Speicher entstand, aus derselben Einrichtung oder Sicherung.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>Use the letters A to Z, the digits 0 to 9 and the filler &lt;.</source>
        <translation>Verwenden Sie A bis Z, die Ziffern 0 bis 9 und das Füllzeichen &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Use up to {name_max_length} signs that can be read.</source>
        <translation>Verwenden Sie höchstens {name_max_length} lesbare Zeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Voicemail</source>
        <translation>Sprachbox</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie ein wenig, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>What has outlived its time is not what was shown.</source>
        <translation>Was seine Zeit überschritten hat, ist nicht das Gezeigte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>What is not in order is not said yet.</source>
        <translation>Was nicht in Ordnung ist, ist noch nicht gesagt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>What the service is for is missing or too long.</source>
        <translation>Wozu der Dienst da ist, fehlt oder ist zu lang.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>What was chosen in place of a camera holds no picture that can be shown.</source>
        <translation>Was anstelle einer Kamera gewählt wurde, enthält kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>What was deleted still stands in the database's journal: somebody reads from it.</source>
        <translation>Das Gelöschte steht noch im Journal der Datenbank: Jemand liest darin.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>What was entered cannot be handed in as it is.</source>
        <translation>Das Eingegebene lässt sich so nicht einreichen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>What you entered could not be handed in.</source>
        <translation>Ihre Eingaben ließen sich nicht einreichen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Who does this.</source>
        <translation>Wer dies tut.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it instead.</source>
        <translation>Ziehen Sie sie stattdessen zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it, and stage it for the models that there are.</source>
        <translation>Ziehen Sie sie zurück, und merken Sie sie für die vorhandenen Modelle vor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it.</source>
        <translation>Ziehen Sie sie zurück.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Without an image the characters prove their format only, not the facts.</source>
        <translation>Ohne Bild belegen die Zeichen nur ihr Format, nicht die Angaben.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write "allow", "block" or "hold".</source>
        <translation>Schreiben Sie "allow", "block" oder "hold".</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write 1000 at most.</source>
        <translation>Schreiben Sie höchstens 1000.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write ["…"], or [[…]] for a table of which there are many.</source>
        <translation>Schreiben Sie ["…"], oder [[…]] für eine Tabelle, von der es viele gibt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write a [[reading]], or name in supersedes what it lifts.</source>
        <translation>Schreiben Sie eine [[reading]], oder nennen Sie in supersedes, was sie aufhebt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a level from 0 to 4.</source>
        <translation>Schreiben Sie eine Stufe von 0 bis 4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a model's name as it stands in the access catalogue, or *.</source>
        <translation>Schreiben Sie den Namen eines Modells wie im Zugangskatalog, oder *.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a whole number, without quotes.</source>
        <translation>Schreiben Sie eine ganze Zahl, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write block or hold; a directive that only lifts has no reading.</source>
        <translation>Schreiben Sie block oder hold; eine Anordnung, die nur aufhebt, hat keine Lesart.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write date, time and offset without quotes: 2026-06-12T17:21:00-04:00.</source>
        <translation>Schreiben Sie Datum, Uhrzeit und Zeitversatz ohne Anführungszeichen: 2026-06-12T17:21:00-04:00.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Write down what the person says.</source>
        <translation>Schreiben Sie auf, was die Person sagt.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Write file:/dev/usb/lp0, serial:/dev/ttyS0:19200 or tcp:printer:9100.</source>
        <translation>Schreiben Sie file:/dev/usb/lp0, serial:/dev/ttyS0:19200 oder tcp:printer:9100.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>Write group, edition, source and members as texts, members as an array of codes.</source>
        <translation>Schreiben Sie group, edition, source und members als Texte, members als Array von Codes.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Write it as 127.0.0.1:8443.</source>
        <translation>Schreiben Sie sie als 127.0.0.1:8443.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write it as 2026-06-12 17:21, or 2026-06-12 17:21:00.</source>
        <translation>Schreiben Sie es als 2026-06-12 17:21 oder 2026-06-12 17:21:00.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>Schreiben Sie es als JJJJ-MM-TT, JJJJ-MM oder JJJJ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Write it as callers send it, for example opal-4.</source>
        <translation>Schreiben Sie ihn, wie Aufrufer ihn senden, zum Beispiel opal-4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write it down.</source>
        <translation>Schreiben Sie es hin.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>Write it in Latin letters.</source>
        <translation>Schreiben Sie ihn in lateinischen Buchstaben.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>Write it with its offset, such as --{what} 2026-06-13T09:00:00-04:00.</source>
        <translation>Schreiben Sie sie mit ihrem Zeitversatz, etwa --{what} 2026-06-13T09:00:00-04:00.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write it with the offset, as {with_offset}.</source>
        <translation>Schreiben Sie sie mit dem Versatz, etwa {with_offset}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write its IANA name, as America/New_York.</source>
        <translation>Schreiben Sie ihren IANA-Namen, etwa America/New_York.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write its keys below a heading in brackets.</source>
        <translation>Schreiben Sie ihre Schlüssel unter eine Überschrift in Klammern.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Write keys without dots.</source>
        <translation>Schreiben Sie Schlüssel ohne Punkte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write the 64 hexadecimal digits of the edition's digest.</source>
        <translation>Schreiben Sie die 64 hexadezimalen Ziffern der Prüfsumme der Ausgabe.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Write the case down on paper; signing in while the database answers makes one.</source>
        <translation>Schreiben Sie den Fall auf Papier; eine Anmeldung, während die Datenbank antwortet, legt einen an.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>Write the case down on paper; whoever signs in while the database answers renews it.</source>
        <translation>Schreiben Sie den Fall auf Papier; wer sich anmeldet, während die Datenbank antwortet, erneuert ihn.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Write the date and the time.</source>
        <translation>Schreiben Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Write the date as YYYY-MM-DD.</source>
        <translation>Schreiben Sie das Datum als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Write the number with + and the country code.</source>
        <translation>Schreiben Sie die Nummer mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Write the number without spaces.</source>
        <translation>Schreiben Sie die Nummer ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write the three capital letters of ISO 3166-1 or Doc 9303.</source>
        <translation>Schreiben Sie die drei Großbuchstaben von ISO 3166-1 oder Doc 9303.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write the time before or after it.</source>
        <translation>Schreiben Sie die Zeit davor oder danach.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Write them as 4,17,93, name a file that holds them, or write all.</source>
        <translation>Schreiben Sie sie als 4,17,93, nennen Sie eine Datei, die sie enthält, oder schreiben Sie all.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Write when { … } or unless { … }, with conditions in between.</source>
        <translation>Schreiben Sie when { … } oder unless { … } mit Bedingungen dazwischen.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write { A = "allow" }.</source>
        <translation>Schreiben Sie { A = "allow" }.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {canonical}.</source>
        <translation>Schreiben Sie {canonical}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {family}, or ask for the class in citizenships.</source>
        <translation>Schreiben Sie {family}, oder fragen Sie in citizenships nach der Klasse.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write {first} after it for the first, {second} for the second.</source>
        <translation>Schreiben Sie {first} dahinter für die erste, {second} für die zweite.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write {key} = ….</source>
        <translation>Schreiben Sie {key} = ….</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write {with_offset} if the clock time is right, {isoformat} if the instant is.</source>
        <translation>Schreiben Sie {with_offset}, wenn die Uhrzeit stimmt, {isoformat}, wenn der Zeitpunkt stimmt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>You are the second person on this case.</source>
        <translation>Sie sind die zweite Person in diesem Fall.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>You asked for a second person on this case.</source>
        <translation>Sie haben für diesen Fall eine zweite Person verlangt.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>You can also choose “I have none of these”.</source>
        <translation>Sie können auch „Ich habe keines davon“ wählen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>You do not hold this case.</source>
        <translation>Sie haben diesen Fall nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Your role does not include licences, purposes, or the name in directives.</source>
        <translation>Ihre Rolle umfasst keine Lizenzen, Zwecke oder den Namen in Anordnungen.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Your role does not include this.</source>
        <translation>Ihre Rolle umfasst das nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and seven digits</source>
        <translation>einem Buchstaben und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and six to eight digits</source>
        <translation>einem Buchstaben und sechs bis acht Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter or digit and seven digits</source>
        <translation>einem Buchstaben oder einer Ziffer und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter, or P and a letter, and seven digits</source>
        <translation>einem Buchstaben, oder P und einem Buchstaben, und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country of birth</source>
        <translation>Geburtsland</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country that issued it</source>
        <translation>ausstellendes Land</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of expiry</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>document number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits</source>
        <translation>acht Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits, or since 2022 nine letters or digits</source>
        <translation>acht Ziffern, oder seit 2022 neun Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight letters or digits</source>
        <translation>acht Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight or nine digits</source>
        <translation>acht oder neun Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>issuing State</source>
        <translation>ausstellender Staat</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine characters: a letter first, no vowel and none of B, D, Q, S</source>
        <translation>neun Zeichen: zuerst ein Buchstabe, kein Vokal und weder B, D, Q noch S</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits</source>
        <translation>neun Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits, or since 2021 a letter and eight digits</source>
        <translation>neun Ziffern, oder seit 2021 einem Buchstaben und acht Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and seven digits</source>
        <translation>einem oder zwei Buchstaben und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and six or seven digits, or a letter, seven digits and a letter</source>
        <translation>einem oder zwei Buchstaben und sechs oder sieben Ziffern, oder einem Buchstaben, sieben Ziffern und einem Buchstaben</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven digits</source>
        <translation>sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven or eight letters or digits</source>
        <translation>sieben oder acht Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>the Panama Canal Zone</source>
        <translation>die Panamakanalzone</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the date of birth is the same</source>
        <translation>das Geburtsdatum ist dasselbe</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ</source>
        <translation>die Geburtsdaten unterscheiden sich</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ by day and month swapped</source>
        <translation>in den Geburtsdaten sind Tag und Monat vertauscht</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth may be the same, as far as they are known</source>
        <translation>die Geburtsdaten können dieselben sein, soweit sie bekannt sind</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the year and month of birth are the same</source>
        <translation>Geburtsjahr und -monat sind dieselben</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>there is no date of birth to compare</source>
        <translation>es gibt kein Geburtsdatum zum Vergleichen</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two digits, two letters and five digits</source>
        <translation>zwei Ziffern, zwei Buchstaben und fünf Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and seven digits</source>
        <translation>zwei Buchstaben und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits</source>
        <translation>zwei Buchstaben und sechs Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits, or since 2023 a letter, six digits and two letters</source>
        <translation>zwei Buchstaben und sechs Ziffern, oder seit 2023 einem Buchstaben, sechs Ziffern und zwei Buchstaben</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six or seven digits</source>
        <translation>zwei Buchstaben und sechs oder sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters or digits and seven digits</source>
        <translation>zwei Buchstaben oder Ziffern und sieben Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters, six letters or digits and a digit, without the letter O</source>
        <translation>zwei Buchstaben, sechs Buchstaben oder Ziffern und einer Ziffer, ohne den Buchstaben O</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two or three letters or digits and six digits</source>
        <translation>zwei oder drei Buchstaben oder Ziffern und sechs Ziffern</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>whole name</source>
        <translation>ganzer Name</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>{code} is a class of nationals; the country is {family}.</source>
        <translation>{code} ist eine Klasse von Staatsangehörigen; das Land ist {family}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {days} days nobody enforced it.</source>
        <translation>{directive_id} beansprucht Geltung schon vor der Freigabe: {days} Tage lang hat niemand sie durchgesetzt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {hours} hours nobody enforced it.</source>
        <translation>{directive_id} beansprucht Geltung schon vor der Freigabe: {hours} Stunden lang hat niemand sie durchgesetzt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {minutes} min nobody enforced it.</source>
        <translation>{directive_id} beansprucht Geltung schon vor der Freigabe: {minutes} min lang hat niemand sie durchgesetzt.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {days} days.</source>
        <translation>{directive_id} endet innerhalb von {days} Tagen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {hours} hours.</source>
        <translation>{directive_id} endet innerhalb von {hours} Stunden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {minutes} min.</source>
        <translation>{directive_id} endet innerhalb von {minutes} min.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{failed} checks fail.</source>
        <translation>{failed} Prüfungen stimmen nicht.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} claims force already and waits for two officers.</source>
        <translation>{id} will schon gelten und wartet auf zwei Verantwortliche.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is due for review.</source>
        <translation>{id} ist zu überprüfen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is staged and not authenticated: it binds nobody.</source>
        <translation>{id} ist vorgemerkt, die Echtheit nicht bestätigt: Sie bindet niemanden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} waits for two officers before it comes into force.</source>
        <translation>{id} wartet auf zwei Verantwortliche, bevor sie in Kraft tritt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>{key} has a value that it may not have.</source>
        <translation>{key} hat einen Wert, der dort nicht stehen darf.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>{len} of the directive's own test people are decided otherwise than its file says: {persona} is {decided}, not {expected}.</source>
        <translation>{len} eigene Testpersonen der Anordnung werden anders entschieden, als ihre Datei sagt: {persona} ergibt {decided}, nicht {expected}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} is blocked because directive {id}, reading {reading_id}, could not be evaluated. A compliance officer must correct or lift this directive now.</source>
        <translation>{model} ist gesperrt, weil Anordnung {id}, Lesart {reading_id}, nicht ausgewertet werden konnte. Die Compliance muss diese Anordnung jetzt berichtigen oder aufheben.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for an officer: directive {id}, reading {reading_id}, asks for a closer look at what you stated.</source>
        <translation>{model} wartet auf eine verantwortliche Person: Anordnung {id}, Lesart {reading_id}, verlangt einen genaueren Blick auf Ihre Angaben.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of what you stated: directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>{model} wartet auf den Nachweis Ihrer Angaben: Anordnung {id}, Lesart {reading_id}, sperrt {blocks}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of your citizenship or status, on which directive {id}, reading {reading_id}, depends.</source>
        <translation>{model} wartet auf den Nachweis Ihrer Staatsangehörigkeit oder Ihres Status, wovon Anordnung {id}, Lesart {reading_id}, abhängt.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for your answers: directive {id}, reading {reading_id}, depends on citizenship or status.</source>
        <translation>{model} wartet auf Ihre Antworten: Anordnung {id}, Lesart {reading_id}, hängt von Staatsangehörigkeit oder Status ab.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits until an officer has looked at a possible match in screening.</source>
        <translation>{model} wartet, bis eine verantwortliche Person einen möglichen Abgleichstreffer angesehen hat.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>{said} The list does not say whether this entry is a person.</source>
        <translation>{said} Die Liste sagt nicht, ob dieser Eintrag eine Person ist.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>{staying} refused files of stations could not be removed.</source>
        <translation>{staying} abgewiesene Dateien von Stationen ließen sich nicht entfernen.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>{unusable} of {value} rows of this list have no name or too few cells.</source>
        <translation>{unusable} von {value} Zeilen dieser Liste haben keinen Namen oder zu wenige Zellen.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Compare the marked rows, scan again, or set the document aside.</source>
        <translation>{what} Vergleichen Sie die markierten Zeilen, scannen Sie neu, oder legen Sie das Dokument beiseite.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Look at the document and answer it.</source>
        <translation>{what} Sehen Sie sich das Dokument an und antworten Sie.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>“{name}” sells documents and is no State. Ask for another document.</source>
        <translation>„{name}“ verkauft Dokumente und ist kein Staat. Bitten Sie um ein anderes Dokument.</translation>
    </message>
</context>
<context>
    <name>wedge_test</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Arrived as</source>
        <translation>Angekommen als</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Each key is listed with its place and the pause before it.</source>
        <translation>Jede Taste steht mit ihrem Platz und der Pause davor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Keys that arrived</source>
        <translation>Angekommene Tasten</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Key’s place</source>
        <translation>Platz der Taste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No key has arrived yet.</source>
        <translation>Noch ist keine Taste angekommen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Only a part of the lines arrived. Swipe again, evenly to the end.</source>
        <translation>Nur ein Teil der Zeilen kam an. Noch einmal gleichmäßig bis zum Ende durchziehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Pause, ms</source>
        <translation>Pause, ms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Press here, then swipe a document.</source>
        <translation>Hier drücken, dann ein Dokument durchziehen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Set the reader to send Enter after each line.</source>
        <translation>Stellen Sie den Leser so ein, dass er nach jeder Zeile Enter sendet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Swipe a document now, a specimen if you have one. Esc leaves this field.</source>
        <translation>Ziehen Sie jetzt ein Dokument durch, möglichst ein Muster. Esc verlässt dieses Feld.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Test field for the reader</source>
        <translation>Testfeld für den Leser</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader fits this desktop. Nothing has to be set.</source>
        <translation>Der Leser passt zu diesem Rechner. Nichts muss eingestellt werden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader frames the zone with control characters; it may.</source>
        <translation>Der Leser rahmt die Zone mit Steuerzeichen; das darf er.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader pauses {pause} ms inside a line. Set the delay between characters to none.</source>
        <translation>Der Leser pausiert {pause} ms in einer Zeile. Stellen Sie die Verzögerung zwischen Zeichen auf null.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader types as on the layout {reader}; this desktop has {desktop}. The kiosk turns it back. Set the reader to {desktop} all the same: it is surer.</source>
        <translation>Der Leser tippt mit der Belegung {reader}; dieser Rechner hat {desktop}. Der Kiosk dreht es zurück. Stellen Sie den Leser trotzdem auf {desktop}: Das ist sicherer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The zone arrived, but its check digits do not fit. Swipe again, or clean the reader.</source>
        <translation>Die Zone kam an, aber ihre Prüfziffern passen nicht. Noch einmal durchziehen oder den Leser reinigen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>These keys came as slowly as from a hand. Swipe a document through the reader.</source>
        <translation>Diese Tasten kamen so langsam wie von Hand. Ziehen Sie ein Dokument durch den Leser.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>What arrived is no machine-readable zone. Set the reader to send the zone as it is.</source>
        <translation>Was ankam, ist keine maschinenlesbare Zone. Stellen Sie den Leser so ein, dass er die Zone unverändert sendet.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>another layout</source>
        <translation>eine andere Belegung</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>dead key</source>
        <translation>tote Taste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>{count} keys arrived…</source>
        <translation>{count} Tasten angekommen …</translation>
    </message>
</context>
</TS>
