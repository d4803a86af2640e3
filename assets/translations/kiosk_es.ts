<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>AdminForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Another one. It locks the key that you take away from here.</source>
        <translation>Otra distinta. Cierra la clave que usted se lleva de aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>At least 12 characters. Several words in a row are best.</source>
        <translation>Al menos 12 caracteres. Lo mejor son varias palabras seguidas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name to sign in with</source>
        <translation>Nombre para iniciar sesión</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of your root key</source>
        <translation>Frase de contraseña de su clave raíz</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Password to sign in</source>
        <translation>Contraseña para iniciar sesión</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same again</source>
        <translation>Otra vez lo mismo</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>. It may cut the name short.</source>
        <translation>. Puede cortar el nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>From the document: {fields}</source>
        <translation>Del documento: {fields}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>with + and country code</source>
        <translation>con + y código de país</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Hand back to the desk</source>
        <translation>Devolver la pantalla al mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>El solicitante lee la declaración y la firma</translation>
    </message>
</context>
<context>
    <name>ApplicantWindow</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>For the applicant</source>
        <translation>Para el solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Firme aquí con el dedo, un lápiz o el ratón</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Thank you. The desk goes on.</source>
        <translation>Gracias. El mostrador sigue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>a day not known</source>
        <translation>un día desconocido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, since {date}</source>
        <translation>{state}, desde {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, until {date}</source>
        <translation>{state}, hasta {date}</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>5 minutes, one document. {issuer} then decides which models you may use.</source>
        <translation>5 minutos, un documento. Después {issuer} decide qué modelos puede usar.</translation>
    </message>
</context>
<context>
    <name>AwayView</name>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Nobody can sign in without it. This window goes on by itself as soon as the database answers; nothing is lost meanwhile.</source>
        <translation>Sin ella nadie puede iniciar sesión. Esta ventana sigue por sí sola en cuanto la base de datos responda; entretanto no se pierde nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>The database is away</source>
        <translation>La base de datos no está</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Move everything lower (F8)</source>
        <translation>Bajarlo todo (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Sending …</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Continue without a document</source>
        <translation>Seguir sin documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>I do not have it with me</source>
        <translation>No lo llevo conmigo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>One moment: the picture is being read.</source>
        <translation>Un momento: se está leyendo la foto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Stop the camera</source>
        <translation>Detener la cámara</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take it again</source>
        <translation>Tomarla otra vez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take the picture</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The camera is starting.</source>
        <translation>La cámara se está encendiendo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The camera starts.</source>
        <translation>La cámara se enciende.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The document is read. Look at the picture, then continue.</source>
        <translation>El documento está leído. Mire la foto y continúe.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The picture is taken by itself once the lines are read.</source>
        <translation>La foto se toma sola en cuanto se leen las líneas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture is taken. Staff read it at the desk.</source>
        <translation>La foto está tomada. El personal la leerá en el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture that was taken</source>
        <translation>La foto tomada</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Put back</source>
        <translation>Dejar en cola</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Compare the document with what was read and said</source>
        <translation>Compare el documento con lo leído y lo dicho</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token</source>
        <translation>Token perdido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token (F8)</source>
        <translation>Token perdido (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>New applicant</source>
        <translation>Nuevo solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Queue / {case} · {time}</source>
        <translation>Cola / {case} · {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Scan a document, or type what the applicant says</source>
        <translation>Escanee un documento o escriba lo que dice el solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>El solicitante lee la declaración y la firma</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The token is issued. Hand it over with the receipt.</source>
        <translation>El token está emitido. Entréguelo con el recibo.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A directive can close controlled models to the people it names.</source>
        <translation>Una directiva puede cerrar los modelos controlados a las personas que nombra.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Begin the set-up</source>
        <translation>Empezar la instalación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Change places. Anything drastic will need both of you.</source>
        <translation>Cambien de sitio. Todo acto drástico necesitará a los dos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Check before it is made</source>
        <translation>Compruebe antes de crearlo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establish the issuer</source>
        <translation>Establecer el emisor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establishing…</source>
        <translation>Estableciendo…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>First admin</source>
        <translation>Primer administrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Go to sign-in</source>
        <translation>Ir al inicio de sesión</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>It opens everything that this kiosk keeps. It is never in the database.</source>
        <translation>Abre todo lo que este kiosco guarda. Nunca está en la base de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Name and web address of the issuer stay as they are from here on.</source>
        <translation>El nombre y la dirección web del emisor quedan así desde ahora.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>People see this on receipts, gateways see it in tokens.</source>
        <translation>La gente lo ve en los recibos, las pasarelas en los tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Second admin</source>
        <translation>Segundo administrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Set up this kiosk</source>
        <translation>Instalar este kiosco</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The first admin types this part; the second one looks away.</source>
        <translation>Esta parte la escribe el primer administrador; el segundo mira a otro lado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The kiosk is set up</source>
        <translation>El kiosco está instalado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>These files were written. Take them away from this machine now.</source>
        <translation>Estos archivos están escritos. Llévelos ahora lejos de esta máquina.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>This makes an issuer of access tokens. You need:</source>
        <translation>Esto crea un emisor de tokens de acceso. Necesita:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Two locked root keys and root.json, from which every gateway starts, are written to a folder or stick. Keep each root key with its admin, offline.</source>
        <translation>Dos claves raíz cerradas y root.json, con el que arranca toda pasarela, se escriben en una carpeta o memoria. Cada administrador guarda su clave raíz, sin conexión.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>What leaves this machine</source>
        <translation>Lo que sale de esta máquina</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where is the store key kept?</source>
        <translation>¿Dónde se guarda la clave del almacén?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Which models do your gateways serve?</source>
        <translation>¿Qué modelos sirven sus pasarelas?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Who issues the tokens?</source>
        <translation>¿Quién emite los tokens?</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The document says: {read}. This is kept as well.</source>
        <translation>El documento dice: {read}. También se conserva.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>expected {expected}, found {found}</source>
        <translation>esperado {expected}, hallado {found}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not in order</source>
        <translation>no está en orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>to be looked at</source>
        <translation>por revisar</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Against what was said</source>
        <translation>Frente a lo dicho</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Also printed on the page, or in its barcode</source>
        <translation>También impreso en la página o en su código de barras</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Check digits</source>
        <translation>Dígitos de control</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks in order</source>
        <translation>Comprobaciones en orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>all {count} in order</source>
        <translation>los {count} en orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} of {all} fail</source>
        <translation>fallan {count} de {all}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} to look at</source>
        <translation>{count} por revisar</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Add a fact</source>
        <translation>Añadir un hecho</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Claim</source>
        <translation>Lo declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Nothing stated yet. Scan a document or add what the applicant says.</source>
        <translation>Nada declarado aún. Escanee un documento o añada lo que dice el solicitante.</translation>
    </message>
</context>
<context>
    <name>ClaimRowView</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Any spelling</source>
        <translation>Cualquier grafía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Change this row</source>
        <translation>Cambiar esta fila</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Has ended</source>
        <translation>Ha terminado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>New fact</source>
        <translation>Hecho nuevo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended {date}</source>
        <translation>terminó el {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>from the document</source>
        <translation>del documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>since {date}</source>
        <translation>desde {date}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>It is {character}</source>
        <translation>Es {character}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Leave this character</source>
        <translation>Dejar este carácter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Which character is this?</source>
        <translation>¿Qué carácter es este?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>line {line}, character {position}</source>
        <translation>línea {line}, carácter {position}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as corrected</source>
        <translation>{character}, corregido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as read</source>
        <translation>{character}, leído</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{count} to compare</source>
        <translation>{count} por comparar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{where}. Enter keeps {character}, any other key corrects it.</source>
        <translation>{where}. Enter deja {character}; cualquier otra tecla lo corrige.</translation>
    </message>
</context>
<context>
    <name>ConfirmationView</name>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>Vaya al mostrador: {place}. Atiende: {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Open as soon as you have your token: {models}</source>
        <translation>Abiertos en cuanto tenga su token: {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Print the code</source>
        <translation>Imprimir el código</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Staff look at your document with you. Once they approve, you get your access token right there, on paper or as a file.</source>
        <translation>El personal mira el documento con usted. En cuanto aprueba, recibe allí mismo su token de acceso, en papel o como archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Take the slip from the printer.</source>
        <translation>Tome el recibo de la impresora.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>The slip is being printed.</source>
        <translation>El recibo se está imprimiendo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>This code finds your case at any desk. It works once.</source>
        <translation>Este código encuentra su caso en cualquier mostrador. Sirve una vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Your code as a picture to photograph</source>
        <translation>Su código como imagen para fotografiar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} is closed to you now: {why}</source>
        <translation>{model} está cerrado para usted ahora: {why}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} waits: {why}</source>
        <translation>{model} espera: {why}</translation>
    </message>
</context>
<context>
    <name>CorrectLines</name>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Compare them with the document, character by character.</source>
        <translation>Compárelas con el documento, carácter por carácter.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Correct the lines</source>
        <translation>Corregir las líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Leave the lines</source>
        <translation>Dejar las líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Take these lines</source>
        <translation>Tomar estas líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>This line has {found} of {wanted} characters.</source>
        <translation>Esta línea tiene {found} de {wanted} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>read as {line}</source>
        <translation>leído como {line}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Hide the reasons</source>
        <translation>Ocultar los motivos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Missing or not proven:</source>
        <translation>Falta o no está probado:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>No model is served yet.</source>
        <translation>Aún no se sirve ningún modelo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Say why</source>
        <translation>Decir por qué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Waits for proof</source>
        <translation>Espera prueba</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>What was used:</source>
        <translation>Lo que se usó:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You can appeal: tell the desk, or write to {address}.</source>
        <translation>Puede recurrir: dígalo en el mostrador o escriba a {address}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You cannot use {models} now.</source>
        <translation>Ahora no puede usar {models}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} must wait.</source>
        <translation>{models} debe esperar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} stays open.</source>
        <translation>{models} sigue abierto.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>Swipe the document again.</source>
        <translation>Pase el documento otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>The reader sent only a part of the lines.</source>
        <translation>El lector envió solo una parte de las líneas.</translation>
    </message>
</context>
<context>
    <name>DocumentImageView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Turn by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Continue without a document</source>
        <translation>Seguir sin documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Drop a picture or PDF here, open a file, or swipe the document through the reader. A swipe is understood wherever the cursor is.</source>
        <translation>Suelte aquí una imagen o un PDF, abra un archivo o pase el documento por el lector. La lectura se entiende esté donde esté el cursor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Reading the document…</source>
        <translation>Leyendo el documento…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Scan the document</source>
        <translation>Escanear el documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Starting the camera…</source>
        <translation>Encendiendo la cámara…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Type the lines</source>
        <translation>Escribir las líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Each of them is as good as any other. You show one only.</source>
        <translation>Cualquiera vale lo mismo. Muestre solo uno.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I have none of these</source>
        <translation>No tengo ninguno de estos</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Documents ({patterns})</source>
        <translation>Documentos ({patterns})</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Country of birth (not a nationality)</source>
        <translation>País de nacimiento (no es la nacionalidad)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Read from the document</source>
        <translation>Leído del documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{code}, in no list</source>
        <translation>{code}, en ninguna lista</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Examining the page…</source>
        <translation>Examinando la página…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>The machine found nothing to ask about. Only you see what is below.</source>
        <translation>La máquina no halló nada que preguntar. Lo de abajo solo lo ve usted.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>all answered</source>
        <translation>todo respondido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>examining</source>
        <translation>examinando</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>{count} to answer</source>
        <translation>{count} por responder</translation>
    </message>
</context>
<context>
    <name>HelpHint</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Put away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Close help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>IdentifyView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Enter the e-mail address that your employer gave us</source>
        <translation>Escriba el correo que nos dio su empleador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>I have none of these</source>
        <translation>No tengo ninguno de estos</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in 1 second. Touch for more time.</source>
        <translation>Todo se borra en 1 segundo. Toque para más tiempo.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in {count} seconds. Touch for more time.</source>
        <translation>
            <numerusform>Todo se borra en {count} segundo. Toque para más tiempo.</numerusform>
            <numerusform>Todo se borra en {count} segundos. Toque para más tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Picture of the document</source>
        <translation>Imagen del documento</translation>
    </message>
</context>
<context>
    <name>InspectionItemRow</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Not in order</source>
        <translation>No está en orden</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Portrait of the document</source>
        <translation>Retrato del documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>Not in order</source>
        <translation>No está en orden</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Drop one picture or one PDF of the document.</source>
        <translation>Suelte una sola imagen o un solo PDF del documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>More than one file was dropped.</source>
        <translation>Se soltó más de un archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Open the document</source>
        <translation>Abrir el documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Pictures and PDF ({patterns})</source>
        <translation>Imágenes y PDF ({patterns})</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token as a QR code</source>
        <translation>Token de acceso en código QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copied, clears in {seconds} s</source>
        <translation>Copiado, se borra en {seconds} s</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>For use at</source>
        <translation>Para usar en</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>How well each fact is proven</source>
        <translation>Qué tan probado está cada hecho</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It is shown this once and stored nowhere.</source>
        <translation>Se muestra solo esta vez y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It names no person, no document and no nationality.</source>
        <translation>No nombra persona, documento ni nacionalidad.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the receipt</source>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The receipt is saved.</source>
        <translation>El recibo está guardado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The token is saved.</source>
        <translation>El token está guardado.</translation>
    </message>
</context>
<context>
    <name>IssuerForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>An https address, or mailto: and an e-mail address.</source>
        <translation>Una dirección https, o mailto: y una dirección de correo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>It names the issuer for ever; nothing has to answer there.</source>
        <translation>Nombra al emisor para siempre; nada tiene que responder ahí.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of the issuer</source>
        <translation>Nombre del emisor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of your gateways</source>
        <translation>Nombre de sus pasarelas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>One word. A token opens gateways of this name only.</source>
        <translation>Una palabra. Un token solo abre pasarelas con este nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Type a city, such as Zurich.</source>
        <translation>Escriba una ciudad, por ejemplo Zurich.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Web address that tokens name</source>
        <translation>Dirección web que nombran los tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where people appeal</source>
        <translation>Dónde se recurre</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Kiosk</source>
        <translation>Kiosco</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Keep the language</source>
        <translation>Dejar el idioma</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>The pages are drawn afresh. What is typed on them and not saved is lost.</source>
        <translation>Las páginas se dibujan de nuevo. Lo escrito y no guardado se pierde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Use this language</source>
        <translation>Usar este idioma</translation>
    </message>
</context>
<context>
    <name>LiveCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/live_canvas.py"/>
        <source>Live picture of the camera</source>
        <translation>Imagen en vivo de la cámara</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>This desk is locked</source>
        <translation>Este mostrador está bloqueado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Type your PIN or password.</source>
        <translation>Escriba su PIN o contraseña.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>{login} works here. Nothing is lost: give your secret to go on.</source>
        <translation>Aquí trabaja {login}. No se pierde nada: dé su secreto para seguir.</translation>
    </message>
</context>
<context>
    <name>LostTokenView</name>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Ask for another spelling, or for the reference on the receipt.</source>
        <translation>Pregunte por otra grafía, o por la referencia del recibo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Back to the applicant</source>
        <translation>Volver al solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Lost token</source>
        <translation>Token perdido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Name, e-mail, document number, or the reference on the receipt</source>
        <translation>Nombre, correo, número de documento o referencia del recibo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Next applicant</source>
        <translation>Siguiente solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>No live token was found</source>
        <translation>No se halló ningún token vigente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replace the lost token</source>
        <translation>Reemplazar el token perdido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replacing the token…</source>
        <translation>Reemplazando el token…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token is revoked. This one takes its place.</source>
        <translation>El token perdido está revocado. Este ocupa su lugar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token stops working and a new one takes its place</source>
        <translation>El token perdido deja de funcionar y uno nuevo ocupa su lugar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>born {born} · {reference} · ends {ends}</source>
        <translation>nacimiento {born} · {reference} · termina {ends}</translation>
    </message>
</context>
<context>
    <name>MachineNotice</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock is right</source>
        <translation>El reloj está bien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put back by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>El reloj de esta máquina se atrasó {minutes} min {seconds} s con el programa en marcha. Directivas y tokens lo siguen: compárelo con uno de confianza.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put forward by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>El reloj de esta máquina se adelantó {minutes} min {seconds} s con el programa en marcha. Directivas y tokens lo siguen: compárelo con uno de confianza.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>This machine is offline. Work goes on here; gateways elsewhere hear of changes when the line is back.</source>
        <translation>Esta máquina está sin conexión. Aquí se sigue trabajando; otras pasarelas sabrán de los cambios cuando vuelva la línea.</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>A refusal offers instead</source>
        <translation>Un rechazo ofrece en su lugar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Controlled: refused when lists are out of date</source>
        <translation>Controlado: se rechaza con listas caducadas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Remove this model</source>
        <translation>Quitar este modelo</translation>
    </message>
</context>
<context>
    <name>ModelsForm</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
</context>
<context>
    <name>MrzStrip</name>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Click to correct</source>
        <translation>Pulse para corregir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Machine-readable zone</source>
        <translation>Zona de lectura mecánica</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Not sure that this is {now}. Compare it.</source>
        <translation>No es seguro que sea {now}. Compárelo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Read as {read}, corrected to {now}</source>
        <translation>Leído como {read}, corregido a {now}</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Every decision comes with a reason, and you can appeal against it.</source>
        <translation>Cada decisión viene con un motivo, y usted puede recurrirla.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have one document at hand that proves your citizenship or status. You choose which one. Without a document you can register too.</source>
        <translation>Tenga a mano un documento que pruebe su ciudadanía o estatus. Usted elige cuál. Sin documento también puede registrarse.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have your invitation code or staff badge at hand, if you have one.</source>
        <translation>Tenga a mano su código de invitación o su credencial, si tiene.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>Preguntamos porque una norma vigente depende de la ciudadanía o el estatus. Puede parar ahora; no se guarda nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>What you enter is sealed at once. Only staff of {issuer} can open it, at the desk; this machine cannot.</source>
        <translation>Lo que escribe se sella al momento. Solo el personal de {issuer} puede abrirlo, en el mostrador; esta máquina no.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>A person helps you</source>
        <translation>Una persona le ayuda</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Erase everything and go to the desk</source>
        <translation>Borrar todo e ir al mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>Vaya al mostrador: {place}. Atiende: {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>I want a person</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Send what I entered to the desk</source>
        <translation>Enviar lo que escribí al mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Use this language</source>
        <translation>Usar este idioma</translation>
    </message>
</context>
<context>
    <name>OfflineForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A folder of its own is made inside it.</source>
        <translation>Dentro se crea una carpeta propia.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Folder or stick</source>
        <translation>Carpeta o memoria</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where to keep the root keys</source>
        <translation>Dónde guardar las claves raíz</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Everything of this applicant is forgotten. Nothing was stored yet.</source>
        <translation>Se olvida todo lo de este solicitante. Aún no se había guardado nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Forget this applicant</source>
        <translation>Olvidar a este solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Go on with this applicant</source>
        <translation>Seguir con este solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>The picture is taken. Put the document down.</source>
        <translation>La foto está tomada. Deje el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>{case} is kept sealed on this machine. It goes into the queue by itself.</source>
        <translation>{case} queda guardado y sellado en esta máquina. Pasa por sí solo a la cola.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/date_field.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/qr.py"/>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Bring this code to the desk, or go on with it at any kiosk.</source>
        <translation>Lleve este código al mostrador, o siga con él en cualquier kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Cases come from the kiosks, the oldest on top. With somebody at the desk, scan their document: it opens by itself.</source>
        <translation>Los casos llegan de los kioscos, el más antiguo arriba. Con alguien en el mostrador, escanee su documento: se abre solo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Claim next</source>
        <translation>Tomar el siguiente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Continuation code</source>
        <translation>Código de continuación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Hand over</source>
        <translation>Ceder turno</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>New applicant</source>
        <translation>Nuevo solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>No case stands so.</source>
        <translation>Ningún caso está así.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{cases} · the oldest: {time}</source>
        <translation>{cases} · el más antiguo: {time}</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Kiosk</source>
        <translation>Kiosco</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>The kiosk does not open</source>
        <translation>El kiosco no se abre</translation>
    </message>
</context>
<context>
    <name>RegistrationWindow</name>
    <message>
        <location filename="kiosk/ui/registration/window.py"/>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/marks.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>RestCover</name>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>For staff: {reason}</source>
        <translation>Para el personal: {reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Please go to the desk: {place}</source>
        <translation>Vaya al mostrador, por favor: {place}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>The next person can begin right away.</source>
        <translation>La persona siguiente puede empezar enseguida.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>This machine is closed</source>
        <translation>Esta máquina está cerrada</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change: {fact}</source>
        <translation>Cambiar: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>The document says: {read}</source>
        <translation>El documento dice: {read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>You state no citizenship and no status. Staff will ask you.</source>
        <translation>No declara ninguna ciudadanía ni estatus. El personal le preguntará.</translation>
    </message>
</context>
<context>
    <name>ScanLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>Files of earlier scans lie in the scanner's folder ({count}); they are not taken. Remove them there: they may show other people's documents.</source>
        <translation>En la carpeta del escáner hay archivos de escaneos anteriores ({count}); no se toman. Elimínelos allí: pueden mostrar documentos de otras personas.</translation>
    </message>
</context>
<context>
    <name>ScannedView</name>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>A swipe proves its format only. Add a picture to have the document count.</source>
        <translation>El paso por el lector solo prueba el formato. Añada una imagen para que el documento cuente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Correct lines</source>
        <translation>Corregir líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Point at a check to see its place in the document.</source>
        <translation>Señale una comprobación para ver su lugar en el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove it and its facts</source>
        <translation>Quitarlo con sus hechos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document</source>
        <translation>Quitar este documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document?</source>
        <translation>¿Quitar este documento?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Scan again</source>
        <translation>Escanear otra vez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside</source>
        <translation>Apartarlo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside to keep what it says as the applicant's own statement, which nothing proves. Remove it to take its names, date and facts out as well.</source>
        <translation>Apártelo para conservar lo que dice como declaración del propio solicitante, que nada prueba. Quítelo para sacar también sus nombres, fecha y hechos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Typed lines prove their format only. Scan a picture that can be read.</source>
        <translation>Las líneas escritas solo prueban el formato. Escanee una imagen legible.</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>1 chosen</source>
        <translation>1 elegido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>{count} chosen</source>
        <translation>
            <numerusform>{count} elegido</numerusform>
            <numerusform>{count} elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SerialLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>The reader sent only a part of the lines. Swipe the document again.</source>
        <translation>El lector envió solo una parte de las líneas. Pase el documento otra vez.</translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>The screen is hidden</source>
        <translation>La pantalla está oculta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>Touch it, or press any key, to go on.</source>
        <translation>Tóquela, o pulse una tecla, para seguir.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Demo on a throw-away store: its accounts were drawn at this start.</source>
        <translation>Demostración con un almacén desechable: sus cuentas se sortearon en este arranque.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Name or badge</source>
        <translation>Nombre o credencial</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>PIN or password</source>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in as {role}</source>
        <translation>Iniciar sesión como {role}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your PIN or password.</source>
        <translation>Escriba su PIN o contraseña.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your name or show your badge.</source>
        <translation>Escriba su nombre o muestre su credencial.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>compliance officer</source>
        <translation>responsable de cumplimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>staff</source>
        <translation>personal</translation>
    </message>
</context>
<context>
    <name>SignatureCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>I cannot sign</source>
        <translation>No puedo firmar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Sign here</source>
        <translation>Firme aquí</translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a citizen of {country}?</source>
        <translation>¿Desde cuándo es ciudadano de {country}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a permanent resident of {country}?</source>
        <translation>¿Desde cuándo es residente permanente en {country}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The year is enough. Leave it empty if you do not know.</source>
        <translation>Basta el año. Déjelo vacío si no lo sabe.</translation>
    </message>
</context>
<context>
    <name>StaffCover</name>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close the station</source>
        <translation>Cerrar la estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close this station</source>
        <translation>Cerrar esta estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Code of the staff</source>
        <translation>Código del personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>This code does not close the station.</source>
        <translation>Este código no cierra la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait 1 second.</source>
        <translation>Demasiados intentos. Espere 1 segundo.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait {count} seconds.</source>
        <translation>
            <numerusform>Demasiados intentos. Espere {count} segundo.</numerusform>
            <numerusform>Demasiados intentos. Espere {count} segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLanguages</name>
    <message>
        <location filename="kiosk/ui/desk/statement_language.py"/>
        <source>In which language would you like to read?</source>
        <translation>¿En qué idioma desea leer?</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign after all</source>
        <translation>Firmar de todos modos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Firme aquí con el dedo, un lápiz o el ratón</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant has signed on their own screen, or at the kiosk.</source>
        <translation>El solicitante firmó en su propia pantalla o en el kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant heard or read the statement and cannot sign. You witness it.</source>
        <translation>El solicitante oyó o leyó la declaración y no puede firmar. Usted da fe.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>This person is registered already; the record is continued.</source>
        <translation>Esta persona ya está registrada; se continúa su expediente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>You cannot sign. Staff at the desk read the statement with you.</source>
        <translation>No puede firmar. El personal del mostrador leerá la declaración con usted.</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>I hold no citizenship</source>
        <translation>No tengo ninguna ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, never</source>
        <translation>No, nunca</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, of none</source>
        <translation>No, de ninguno</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Not listed</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Type the name of a country</source>
        <translation>Escriba el nombre de un país</translation>
    </message>
</context>
<context>
    <name>StationNotice</name>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>The clock of this machine was moved. Please tell the desk: {place}. What you enter is sealed all the same.</source>
        <translation>El reloj de esta máquina se cambió. Dígalo en el mostrador, por favor: {place}. Lo que escribe se sella igualmente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>This machine is offline. What you enter is sealed here and reaches the desk later.</source>
        <translation>Esta máquina está sin conexión. Lo que escribe se sella aquí y llega más tarde al mostrador.</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Citizen, national, permanent resident, refugee or asylee</source>
        <translation>Ciudadano, nacional, residente permanente, refugiado o asilado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>Prefiero decírselo a una persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>We ask because a rule in force tells these people from all others. Whoever is one of them is asked nothing about citizenship.</source>
        <translation>Preguntamos porque una norma vigente distingue a estas personas de las demás. A quien es una de ellas no se le pregunta por su ciudadanía.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Part {part} of {parts}</source>
        <translation>Parte {part} de {parts}</translation>
    </message>
</context>
<context>
    <name>StoreKeyForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>A passphrase is asked for at every start; a keyring opens by itself.</source>
        <translation>La frase se pide en cada arranque; un llavero se abre solo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Behind a passphrase</source>
        <translation>Tras una frase de contraseña</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>In this machine's keyring</source>
        <translation>En el llavero de esta máquina</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>No keyring here, so the passphrase is asked for at each start.</source>
        <translation>Aquí no hay llavero, así que la frase se pide en cada arranque.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of the store</source>
        <translation>Frase de contraseña del almacén</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same passphrase again</source>
        <translation>La misma frase otra vez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where the store key is kept</source>
        <translation>Dónde se guarda la clave del almacén</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/toast.py"/>
        <source>Undo ({seconds})</source>
        <translation>Deshacer ({seconds})</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Colours and contrast</source>
        <translation>Colores y contraste</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Hide the screen (F9)</source>
        <translation>Ocultar la pantalla (F9)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>I want a person</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>TypeLines</name>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Take these lines</source>
        <translation>Tomar estas líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type nothing</source>
        <translation>No escribir nada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the first line.</source>
        <translation>Escriba la primera línea.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the lines</source>
        <translation>Escribir las líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Write every character of the machine-readable lines, also each &lt;. Typed lines prove their format only.</source>
        <translation>Escriba cada carácter de las líneas, también cada &lt;. Las líneas escritas solo prueban el formato.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>some cards only</source>
        <translation>solo algunas tarjetas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Its passphrase was chosen when the kiosk was set up.</source>
        <translation>Su frase de contraseña se eligió al instalar el kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Open the store</source>
        <translation>Abrir el almacén</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Passphrase of the store</source>
        <translation>Frase de contraseña del almacén</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This machine's keyring holds its key.</source>
        <translation>El llavero de esta máquina tiene su clave.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This store is locked</source>
        <translation>Este almacén está cerrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Type the passphrase of the store.</source>
        <translation>Escriba la frase de contraseña del almacén.</translation>
    </message>
</context>
<context>
    <name>WayInView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>This only helps staff to find you. It decides nothing.</source>
        <translation>Esto solo ayuda al personal a encontrarle. No decide nada.</translation>
    </message>
</context>
<context>
    <name>WhichStatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>Prefiero decírselo a una persona</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <location filename="kiosk/app/window.py"/>
        <source>Not published: {reason}</source>
        <translation>Sin publicar: {reason}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Three quarters or more</source>
        <translation>Tres cuartos o más</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Too few to show</source>
        <translation>Muy pocos para mostrarlos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a half</source>
        <translation>Menos de la mitad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a quarter</source>
        <translation>Menos de un cuarto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under three quarters</source>
        <translation>Menos de tres cuartos</translation>
    </message>
</context>
<context>
    <name>ceremony</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>A memory stick, or two</source>
        <translation>Una memoria USB, o dos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Behind a passphrase</source>
        <translation>Tras una frase de contraseña</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Each becomes an admin and makes a root key. Neither can replace the keys alone.</source>
        <translation>Cada una se hace administradora y crea una clave raíz. Ninguna puede reemplazar sola las claves.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>First admin</source>
        <translation>Primer administrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>In this machine's keyring</source>
        <translation>En el llavero de esta máquina</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>It takes the two root keys, each behind its own passphrase, away from here.</source>
        <translation>Se lleva de aquí las dos claves raíz, cada una tras su propia frase.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Its name, web address and postal address, and where people appeal.</source>
        <translation>Su nombre, dirección web y postal, y dónde se recurre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Keep each root key with its admin, offline and apart.</source>
        <translation>Cada administrador guarda su clave raíz, sin conexión y aparte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Nothing is kept before the last step. You may stop at any time.</source>
        <translation>No se guarda nada antes del último paso. Puede parar cuando quiera.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Root keys go to</source>
        <translation>Las claves raíz van a</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Second admin</source>
        <translation>Segundo administrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Store key</source>
        <translation>Clave del almacén</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Ten minutes</source>
        <translation>Diez minutos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>What the issuer is called</source>
        <translation>Cómo se llama el emisor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Where people appeal</source>
        <translation>Dónde se recurre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>{model} (controlled)</source>
        <translation>{model} (controlado)</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>(if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>(si se cumple esto: {asked}, debe cumplirse esto: {chosen}, y si no, esto: {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>({predicate})</source>
        <translation>({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a contractor of {organisation}</source>
        <translation>contratista de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a member of {organisation}</source>
        <translation>miembro de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>an employee of {organisation}</source>
        <translation>personal de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>asylee in {state}</source>
        <translation>asilo ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to an organisation</source>
        <translation>pertenece a alguna organización</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to no organisation</source>
        <translation>no pertenece a ninguna organización</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>citizen of {state}</source>
        <translation>ciudadanía ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>conditional permanent resident of {state}</source>
        <translation>residencia permanente condicional ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares a purpose</source>
        <translation>declara algún propósito</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares all of these purposes: {values}</source>
        <translation>declara todos estos propósitos: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares any of these purposes: {values}</source>
        <translation>declara alguno de estos propósitos: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares no purpose</source>
        <translation>no declara ningún propósito</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares none of these purposes: {values}</source>
        <translation>no declara ninguno de estos propósitos: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares the purpose {value}</source>
        <translation>declara este propósito: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare all of these purposes: {values}</source>
        <translation>no declara todos estos propósitos: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare the purpose {value}</source>
        <translation>no declara este propósito: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these ITAR countries: {values}</source>
        <translation>no tiene todos estos países ITAR: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these statuses: {values}</source>
        <translation>no tiene todos estos estatus: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have an EAR country that is uncertain</source>
        <translation>su país EAR no es incierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the EAR country {value}</source>
        <translation>no tiene este país EAR: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the ITAR country {value}</source>
        <translation>no tiene este país ITAR: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the status {value}</source>
        <translation>no tiene este estatus: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold all of these licences: {values}</source>
        <translation>no tiene todas estas licencias: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold the licence {value}</source>
        <translation>no tiene esta licencia: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet {cedar}</source>
        <translation>no cumple {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: (if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>no se da lo siguiente: (si se cumple esto: {asked}, debe cumplirse esto: {chosen}, y si no, esto: {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: ({predicate})</source>
        <translation>no se da lo siguiente: ({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from any of {values}</source>
        <translation>no lo usa desde ninguno de estos países: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from {value}</source>
        <translation>no lo usa desde este país: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody</source>
        <translation>todo el mundo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody except anyone who {predicate}</source>
        <translation>todo el mundo menos quien cumpla esto: {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody who {predicate}</source>
        <translation>cualquier persona que cumpla esto: {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has a subject</source>
        <translation>tiene identificador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these ITAR countries: {values}</source>
        <translation>tiene todos estos países ITAR: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these statuses: {values}</source>
        <translation>tiene todos estos estatus: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country</source>
        <translation>tiene un país EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country that is uncertain</source>
        <translation>su país EAR es incierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an ITAR country</source>
        <translation>tiene algún país ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these EAR countries: {values}</source>
        <translation>tiene alguno de estos países EAR: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these ITAR countries: {values}</source>
        <translation>tiene alguno de estos países ITAR: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these statuses: {values}</source>
        <translation>tiene alguno de estos estatus: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no EAR country</source>
        <translation>no tiene ningún país EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no ITAR country</source>
        <translation>no tiene ningún país ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no subject</source>
        <translation>no tiene identificador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these EAR countries: {values}</source>
        <translation>no tiene ninguno de estos países EAR: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these ITAR countries: {values}</source>
        <translation>no tiene ninguno de estos países ITAR: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these statuses: {values}</source>
        <translation>no tiene ninguno de estos estatus: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the EAR country {value}</source>
        <translation>tiene este país EAR: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the ITAR country {value}</source>
        <translation>tiene este país ITAR: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the status {value}</source>
        <translation>tiene este estatus: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds a licence</source>
        <translation>tiene alguna licencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds all of these licences: {values}</source>
        <translation>tiene todas estas licencias: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds any of these licences: {values}</source>
        <translation>tiene alguna de estas licencias: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds no licence</source>
        <translation>no tiene ninguna licencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds none of these licences: {values}</source>
        <translation>no tiene ninguna de estas licencias: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds the licence {value}</source>
        <translation>tiene esta licencia: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a US person</source>
        <translation>es «US person»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of all of {values}</source>
        <translation>tiene todas estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of any of {values}</source>
        <translation>tiene alguna de estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of {value}</source>
        <translation>tiene esta ciudadanía: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in all of {values}</source>
        <translation>tiene residencia permanente en todos estos países: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in any of {values}</source>
        <translation>tiene residencia permanente en alguno de estos países: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in {value}</source>
        <translation>tiene residencia permanente en este país: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is all of these: {values}</source>
        <translation>tiene todas estas afiliaciones: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these persons: {values}</source>
        <translation>es alguna de estas personas: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these: {values}</source>
        <translation>tiene alguna de estas afiliaciones: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is anybody</source>
        <translation>lo cumple cualquier persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is nobody</source>
        <translation>no lo cumple nadie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these persons: {values}</source>
        <translation>no es ninguna de estas personas: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these: {values}</source>
        <translation>no tiene ninguna de estas afiliaciones: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a US person</source>
        <translation>no es «US person»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of all of {values}</source>
        <translation>no tiene todas estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of any of {values}</source>
        <translation>no tiene ninguna de estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of {value}</source>
        <translation>no tiene esta ciudadanía: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in all of {values}</source>
        <translation>no tiene residencia permanente en todos estos países: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in any of {values}</source>
        <translation>no tiene residencia permanente en ninguno de estos países: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in {value}</source>
        <translation>no tiene residencia permanente en este país: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not all of these: {values}</source>
        <translation>no tiene todas estas afiliaciones: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not the person {value}</source>
        <translation>no es esta persona: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not {value}</source>
        <translation>no tiene esta afiliación: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is the person {value}</source>
        <translation>es esta persona: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is {value}</source>
        <translation>tiene esta afiliación: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>meets {cedar}</source>
        <translation>cumple {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>national of {state}</source>
        <translation>nacionalidad sin ciudadanía ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>other in {state}</source>
        <translation>otro estatus ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>residencia permanente ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>refugee in {state}</source>
        <translation>refugio ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a citizenship</source>
        <translation>declara alguna ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a former citizenship</source>
        <translation>declara alguna ciudadanía anterior</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a permanent residence</source>
        <translation>declara alguna residencia permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a place of use</source>
        <translation>declara un lugar de uso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a status</source>
        <translation>declara algún estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no citizenship</source>
        <translation>no declara ninguna ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no former citizenship</source>
        <translation>no declara ninguna ciudadanía anterior</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no permanent residence</source>
        <translation>no declara ninguna residencia permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no place of use</source>
        <translation>no declara ningún lugar de uso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no status</source>
        <translation>no declara ningún estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>the list {name}</source>
        <translation>la lista {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>undeclared in {state}</source>
        <translation>estatus no declarado ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from any of {values}</source>
        <translation>lo usa desde alguno de estos países: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from {value}</source>
        <translation>lo usa desde este país: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of all of {values}</source>
        <translation>tuvo antes todas estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of any of {values}</source>
        <translation>tuvo antes alguna de estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of {value}</source>
        <translation>tuvo antes esta ciudadanía: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of all of {values}</source>
        <translation>no tuvo antes todas estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of any of {values}</source>
        <translation>no tuvo antes ninguna de estas ciudadanías: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of {value}</source>
        <translation>no tuvo antes esta ciudadanía: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first}, y {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first}, o {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, and of these {second}</source>
        <translation>{first}, y de entre estas personas {second}</translation>
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
        <translation>0 nada declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 answered appeal.</source>
        <translation>1 recurso respondido.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 case is at a desk now</source>
        <translation>1 caso está ahora en un mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that nobody decided.</source>
        <translation>1 caso que nadie decidió.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that was sent back and never came again.</source>
        <translation>1 caso que se devolvió y no volvió.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 confirmed</source>
        <translation>1 confirmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 discreet flag.</source>
        <translation>1 señal discreta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry changes</source>
        <translation>Cambia 1 entrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry stays</source>
        <translation>Queda 1 entrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 file of a station that was not accepted.</source>
        <translation>1 archivo de una estación no aceptado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>1 file was taken in.</source>
        <translation>Se recibió 1 archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 gateway enrolled</source>
        <translation>1 pasarela inscrita</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 gateway is behind or says nothing any more. It refuses by itself once its publication is too old; look why.</source>
        <translation>1 pasarela está atrasada o ya no informa. Rechaza por sí misma en cuanto su publicación es demasiado antigua; averigüe por qué.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 image of a document.</source>
        <translation>1 imagen de un documento.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 inspection of this machine is due.</source>
        <translation>1 inspección de esta máquina está pendiente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>1 living token.</source>
        <translation>1 token vigente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 note of who opened a record.</source>
        <translation>1 nota de quién abrió un expediente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>1 of the chosen is left out: it is not in a state for it.</source>
        <translation>1 de los elegidos queda fuera: su estado no lo permite.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 other person.</source>
        <translation>1 persona más.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person about whom directives decided.</source>
        <translation>1 persona sobre la que decidieron directivas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>1 person announced</source>
        <translation>1 persona anunciada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person asked to be erased; what was decided must be kept a while.</source>
        <translation>1 persona pidió ser borrada; lo decidido debe guardarse un tiempo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person comes</source>
        <translation>Llega 1 persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>1 person differs.</source>
        <translation>1 persona difiere.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person leaves</source>
        <translation>Sale 1 persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person works here: their account is active.</source>
        <translation>1 persona trabaja aquí: su cuenta está activa.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 publication</source>
        <translation>1 publicación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is in use: somebody works on it, or it still has an effect.</source>
        <translation>1 expediente está en uso: alguien trabaja con él, o aún tiene efecto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is under a legal hold.</source>
        <translation>1 expediente está bajo retención legal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 refused case.</source>
        <translation>1 caso rechazado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 revoked and not yet expired</source>
        <translation>1 revocado y aún no caducado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 screening hit waits to be adjudicated.</source>
        <translation>1 coincidencia de cribado espera decisión.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>1 service stands still: it lacks somebody who can answer for it. Name somebody else.</source>
        <translation>1 servicio está detenido: le falta alguien que pueda responder por él. Nombre a otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>1 signed statement</source>
        <translation>1 declaración firmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>1 thing needs you</source>
        <translation>1 asunto le espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token</source>
        <translation>1 token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token changed. Gateways follow in seconds.</source>
        <translation>1 token cambiado. Las pasarelas siguen en segundos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that is meant lives still.</source>
        <translation>1 token afectado sigue vigente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that was issued meanwhile is among them.</source>
        <translation>Entre ellos hay 1 token emitido entretanto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was issued meanwhile to these people; the chosen times leave it out, so it lives.</source>
        <translation>Entretanto se emitió 1 token a estas personas; queda fuera de las horas elegidas, así que sigue vigente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was revoked.</source>
        <translation>Se ha revocado 1 token.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 under a legal hold</source>
        <translation>1 bajo retención legal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 was erased</source>
        <translation>1 fue borrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 withdrawn screening hit.</source>
        <translation>1 coincidencia de cribado retirada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>2 document inspected</source>
        <translation>2 documento inspeccionado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>2026-06-12 17:21, in the zone above</source>
        <translation>2026-06-12 17:21, en la zona de arriba</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>3 corroborated</source>
        <translation>3 corroborado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>4 cryptographic</source>
        <translation>4 criptográfico</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>A bulk revocation stopped at {done} of {of} tokens on {when}.</source>
        <translation>Una revocación en masa se detuvo en {done} de {of} tokens el {when}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>A clerk under duress</source>
        <translation>Alguien bajo coacción</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>A code is shown once, when it is made, and kept nowhere.</source>
        <translation>Un código se muestra una vez, al crearse, y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>A desk</source>
        <translation>Un mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A directive is prepared or reviewed</source>
        <translation>Se prepara o revisa una directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>A kit holds no private key: who takes a station opens nothing.</source>
        <translation>Un kit no tiene clave privada: quien se lleva una estación no abre nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>A legal hold beats this clock.</source>
        <translation>Una retención legal prevalece sobre este plazo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A lost token or an incident</source>
        <translation>Un token perdido o un incidente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>A name alone never blocks anybody: what is found waits here for a person.</source>
        <translation>Un nombre solo nunca bloquea a nadie: lo hallado espera aquí a una persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>A narrow window shows fewer columns than are chosen here.</source>
        <translation>Una ventana estrecha muestra menos columnas de las elegidas aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published a day before it signs; the old one stays after.</source>
        <translation>Una clave nueva se publica un día antes de firmar; la vieja queda después.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published now and signs from tomorrow on. Tokens signed by the present key stay valid until they expire.</source>
        <translation>Ahora se publica una clave nueva, que firma desde mañana. Los tokens firmados con la actual valen hasta que caduquen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>A new model</source>
        <translation>Un modelo nuevo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>A number known before the letter came, never one from the letter.</source>
        <translation>Un número conocido antes de la carta, nunca uno de la carta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>A pack fixes what a directive did; no row is open until one is named.</source>
        <translation>Un paquete fija lo que hizo una directiva; ninguna fila se abre hasta que se nombra.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>A refused person reads it: people who are not US persons.</source>
        <translation>Lo lee quien es rechazado: personas que no son «US persons».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>A regulator uses the root.json they pinned, not this store’s.</source>
        <translation>Un regulador usa el root.json que fijó, no el de este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>A second officer must confirm.</source>
        <translation>Un segundo responsable debe confirmar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>A service may do what everybody who answers for it may do.</source>
        <translation>Un servicio puede lo que pueden todos los que responden por él.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Above this number, a second officer must confirm.</source>
        <translation>Por encima de este número debe confirmar un segundo responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Access now</source>
        <translation>Acceso actual</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account changed</source>
        <translation>Cuenta cambiada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account deactivated</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account locked for a while</source>
        <translation>Cuenta bloqueada un tiempo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account made</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account unlocked</source>
        <translation>Cuenta desbloqueada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Actor, sealed</source>
        <translation>Actor, sellado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Add a reading</source>
        <translation>Añadir una lectura</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add affiliation</source>
        <translation>Añadir vínculo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add licence</source>
        <translation>Añadir licencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Add the account</source>
        <translation>Añadir la cuenta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Admin: revokes, and manages accounts</source>
        <translation>Administrador: revoca y gestiona cuentas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Affiliations</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Against now: {blocked} newly blocked, {held} newly held, {allowed} get access back.</source>
        <translation>Frente a ahora: {blocked} bloqueados nuevos, {held} nuevos en espera, {allowed} recuperan el acceso.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Alien's passport</source>
        <translation>Pasaporte de extranjero</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All done: nothing needs you.</source>
        <translation>Todo hecho: nada le espera.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>All that you choose must hold. Gateways refuse the tokens in seconds, for good.</source>
        <translation>Todo lo elegido debe cumplirse. Las pasarelas rechazan los tokens en segundos, para siempre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All under the last checkpoint</source>
        <translation>Todo bajo el último punto de control</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Amend a directive</source>
        <translation>Enmendar una directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Amend…</source>
        <translation>Enmendar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>An account belongs to an onboarded person: open them under People.</source>
        <translation>Una cuenta pertenece a una persona registrada: ábrala en Personas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>An account for {name}</source>
        <translation>Una cuenta para {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An appeal</source>
        <translation>Un recurso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An audit</source>
        <translation>Una auditoría</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>An opened row shows what is known of its cohort; the log keeps how many.</source>
        <translation>Una fila abierta muestra lo que se sabe de su cohorte; el registro guarda cuántas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>An oral, unsigned or forged directive stays staged until it is vouched for.</source>
        <translation>Una directiva oral, sin firma o falsa queda preparada hasta que alguien responda por ella.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Another officer answers it: nobody answers what they took in.</source>
        <translation>Responde otro responsable: nadie responde a lo que recibió.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer appeal</source>
        <translation>Responder al recurso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer by</source>
        <translation>Responder antes de</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer the appeal of {name}</source>
        <translation>Responder al recurso de {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Answers for services</source>
        <translation>Responde por servicios</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal answered</source>
        <translation>Recurso respondido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal taken in</source>
        <translation>Recurso recibido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals against</source>
        <translation>Recurre contra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals are taken at the desk and by the address in every refusal.</source>
        <translation>Los recursos se reciben en el mostrador y en la dirección de cada rechazo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Appeals open</source>
        <translation>Recursos abiertos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Appeals, from their answer</source>
        <translation>Recursos, desde su respuesta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Approved together with</source>
        <translation>Aprobado junto con</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Approved, waits for its time</source>
        <translation>Aprobada, espera su hora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As in the file, each under [[persona]]. They must pass before approval.</source>
        <translation>Como en el archivo, cada una bajo [[persona]]. Deben pasar antes de aprobar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>As of {instant}</source>
        <translation>A fecha de {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>As of {instant}, counted in {seconds} s.</source>
        <translation>A fecha de {instant}, contado en {seconds} s.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As the letter states it.</source>
        <translation>Como lo dice la carta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>At a desk</source>
        <translation>En un mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At the desk one key tells you of duress or fraud. What you raised yourself is shown to others only.</source>
        <translation>En el mostrador, una tecla le avisa de coacción o fraude. Lo que usted mismo señaló solo lo ven otros.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Attach the letter.</source>
        <translation>Adjunte la carta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Auditor: reads people, tokens and the log</source>
        <translation>Auditor: lee personas, tokens y registro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Authenticate {id}</source>
        <translation>Autenticar {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Authenticated</source>
        <translation>Autenticada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Authenticate…</source>
        <translation>Autenticar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Back to the roster</source>
        <translation>Volver a la lista nominal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup restored</source>
        <translation>Copia restaurada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Basis, as stated</source>
        <translation>Base, según se indica</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Behind</source>
        <translation>Con atraso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Between two times…</source>
        <translation>Entre dos momentos…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block for everybody…</source>
        <translation>Bloquear para todos…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block models for everybody</source>
        <translation>Bloquear modelos para todos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models}</source>
        <translation>Bloquear {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models} for everybody?</source>
        <translation>¿Bloquear {models} para todos?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Blocked by directive</source>
        <translation>Bloqueados por directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocked for everybody: {models}</source>
        <translation>Bloqueados para todos: {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Blocks</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for 1 person.</source>
        <translation>Bloquea {models} para 1 persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for all {count} people.</source>
        <translation>Bloquea {models} para las {count} personas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Blocks: {people}.</source>
        <translation>Bloquea: {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, ours</source>
        <translation>Nacimiento, nuestro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, the entry</source>
        <translation>Nacimiento, la entrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Both looks agreed</source>
        <translation>Ambas miradas coincidieron</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By assurance level</source>
        <translation>Por nivel de prueba</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By citizenship stated</source>
        <translation>Por ciudadanía declarada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Called back on a number known before</source>
        <translation>Se devolvió la llamada a un número conocido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case approved</source>
        <translation>Caso aprobado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case claimed</source>
        <translation>Caso tomado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case flagged</source>
        <translation>Caso señalado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case now</source>
        <translation>El caso ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case opened</source>
        <translation>Caso abierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case put back into the queue</source>
        <translation>Caso dejado otra vez en la cola</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case refused</source>
        <translation>Caso rechazado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case resumed by its code</source>
        <translation>Caso retomado con su código</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case sent back</source>
        <translation>Caso devuelto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case withdrawn</source>
        <translation>Caso retirado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases for a second person</source>
        <translation>Casos para una segunda persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases sent back</source>
        <translation>Casos devueltos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases sent back, from that day</source>
        <translation>Casos devueltos, desde ese día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Cases that wait</source>
        <translation>Casos que esperan</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases that wait, from when they began to</source>
        <translation>Casos que esperan, desde que empezaron a esperar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Change people</source>
        <translation>Cambiar personas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Change people…</source>
        <translation>Cambiar personas…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change: {kind}</source>
        <translation>Cambiar: {kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Changes wait to be published</source>
        <translation>Hay cambios por publicar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Check a pack…</source>
        <translation>Comprobar un paquete…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check an evidence pack</source>
        <translation>Comprobar un paquete de pruebas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check pack</source>
        <translation>Comprobar el paquete</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Checkpoint held before rows were named</source>
        <translation>Punto de control guardado antes de nombrar filas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Choose a State from the list.</source>
        <translation>Elija un Estado de la lista.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose a reason.</source>
        <translation>Elija un motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose an approved directive.</source>
        <translation>Elija una directiva aprobada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose an outcome.</source>
        <translation>Elija un resultado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Choose at least one model.</source>
        <translation>Elija al menos un modelo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Choose at least one person.</source>
        <translation>Elija al menos a una persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Choose at least one role.</source>
        <translation>Elija al menos un rol.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Choose how.</source>
        <translation>Elija cómo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose one of the people found.</source>
        <translation>Elija a una de las personas halladas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the folder.</source>
        <translation>Elija la carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack</source>
        <translation>Elegir el paquete</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack.</source>
        <translation>Elija el paquete.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack…</source>
        <translation>Elegir el paquete…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Choose the roster</source>
        <translation>Elegir la lista nominal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the station’s folder</source>
        <translation>Elegir la carpeta de la estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose what the appeal is against.</source>
        <translation>Elija contra qué se recurre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Choose whose tokens are meant.</source>
        <translation>Elija de quién son los tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Choose why you open it.</source>
        <translation>Elija por qué lo abre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Citizen of {state}</source>
        <translation>Ciudadanía: {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Citizenship</source>
        <translation>Ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks run again; an erasure that waited is taken by the next purge.</source>
        <translation>Los plazos vuelven a correr; un borrado que esperaba lo hace la próxima depuración.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case not accepted</source>
        <translation>Código de un caso no aceptado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case renewed</source>
        <translation>Código de un caso renovado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code redeemed for a token</source>
        <translation>Código canjeado por un token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Collect now</source>
        <translation>Recoger ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Columns and files</source>
        <translation>Columnas y archivos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Columns: {columns}</source>
        <translation>Columnas: {columns}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Compare this fingerprint at the station</source>
        <translation>Compare esta huella en la estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Compared how</source>
        <translation>Cómo se comparó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Compliance officer</source>
        <translation>Responsable de cumplimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Compliance officer: directives, kill switches and appeals</source>
        <translation>Responsable de cumplimiento: directivas, paradas y recursos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Compose a directive</source>
        <translation>Redactar una directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Compose a directive…</source>
        <translation>Redactar una directiva…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Confirm the hit</source>
        <translation>Confirmar la coincidencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Contractor</source>
        <translation>Contratista</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Controlled models refuse them at every gateway, until two undo it.</source>
        <translation>Los modelos controlados les rechazan en toda pasarela, hasta que dos lo deshagan.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copied. Whoever can read the clipboard can read it.</source>
        <translation>Copiado. Quien pueda leer el portapapeles puede leerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct record</source>
        <translation>Corregir el expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct the record of {name}</source>
        <translation>Corregir el expediente de {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Counted as of</source>
        <translation>Contado a fecha de</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Counting the people</source>
        <translation>Contar a las personas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Ctrl+K leads here from everywhere; Enter opens the first result.</source>
        <translation>Ctrl+K trae aquí desde todas partes; Intro abre el primer resultado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Days it is good</source>
        <translation>Días de validez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Days the kit is good</source>
        <translation>Días que vale el kit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account…</source>
        <translation>Desactivar la cuenta…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate the account of {name}?</source>
        <translation>¿Desactivar la cuenta de {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Denied</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Desk hours, as registrants read them</source>
        <translation>Horario del mostrador, como lo lee quien se registra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Directive</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive approved</source>
        <translation>Directiva aprobada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive authenticated</source>
        <translation>Directiva autenticada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive in force</source>
        <translation>Directiva en vigor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive lifted</source>
        <translation>Directiva levantada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive staged</source>
        <translation>Directiva preparada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive withdrawn</source>
        <translation>Directiva retirada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Directives</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Directives (*.toml)</source>
        <translation>Directivas (*.toml)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Directives in force</source>
        <translation>Directivas en vigor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Directives in force decide anew about them as soon as this is recorded.</source>
        <translation>Las directivas en vigor deciden de nuevo sobre ellas en cuanto esto se registre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Discreet flags, from that day</source>
        <translation>Señales discretas, desde ese día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Do not invite</source>
        <translation>No invitar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Do not phone the desk.</source>
        <translation>No llame al mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document not accepted</source>
        <translation>Documento no aceptado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document validated</source>
        <translation>Documento validado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Documents stay as they were read: both stand beside each other.</source>
        <translation>Los documentos quedan como se leyeron: ambos figuran juntos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Done since</source>
        <translation>Hecho desde entonces</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Drop the letter here, or choose it</source>
        <translation>Suelte aquí la carta, o elíjala</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Duress</source>
        <translation>Coacción</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Duties</source>
        <translation>Deberes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country</source>
        <translation>País EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country is uncertain</source>
        <translation>El país EAR es incierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Employee</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief</source>
        <translation>Terminar la medida provisional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief…</source>
        <translation>Terminar la medida…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End service</source>
        <translation>Terminar servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End the relief of {name}?</source>
        <translation>¿Terminar la medida provisional de {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End {name}?</source>
        <translation>¿Terminar {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Ends within two hours</source>
        <translation>Termina en menos de dos horas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Entries in the log</source>
        <translation>Entradas en el registro</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>Entries of the log stand under no checkpoint.</source>
        <translation>Hay entradas del registro sin punto de control.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry, as written</source>
        <translation>Entrada, tal como está escrita</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase the record</source>
        <translation>Borrar el expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase {name}?</source>
        <translation>¿Borrar a {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Erased person</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Every act stands here from its moment on: who signed in, what changed.</source>
        <translation>Cada acto figura aquí desde su momento: quién entró, qué cambió.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Every model</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Every model, the uncontrolled ones too</source>
        <translation>Todos los modelos, también los no controlados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Every word as received: its hash goes into the log.</source>
        <translation>Cada palabra como se recibió: su hash va al registro.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Everybody but those of whom this holds</source>
        <translation>Todos menos quien cumpla esto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Everybody held against a screening list</source>
        <translation>Todos comparados con una lista de cribado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything held, to take away.</source>
        <translation>Todo lo que se guarda, para llevar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything that is held about them, as a file to process and one to read.</source>
        <translation>Todo lo que se guarda de la persona, un archivo para procesar y otro para leer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Evidence pack made</source>
        <translation>Paquete de pruebas hecho</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit into a folder that the kiosk and this machine both see, then start the kiosk with kiosk register and that folder.</source>
        <translation>Exporte un kit a una carpeta que vean el kiosco y esta máquina, y luego inicie el kiosco con kiosk register y esa carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit…</source>
        <translation>Exportar un kit…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Export kit</source>
        <translation>Exportar el kit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export record</source>
        <translation>Exportar el expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export the record of {name}?</source>
        <translation>¿Exportar el expediente de {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Facts about {name}</source>
        <translation>Hechos sobre {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Facts corrected</source>
        <translation>Hechos corregidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts recorded</source>
        <translation>Hechos registrados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts stated</source>
        <translation>Hechos declarados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Facts…</source>
        <translation>Hechos…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>File number or a few words</source>
        <translation>Número de expediente o unas palabras</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>File, SHA-256</source>
        <translation>Archivo, SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files changed</source>
        <translation>Archivos cambiados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files in all</source>
        <translation>Archivos en total</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Files of stations not accepted, from that day</source>
        <translation>Archivos de estaciones no aceptados, desde ese día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files put aside</source>
        <translation>Archivos apartados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>First kit</source>
        <translation>Primer kit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flag</source>
        <translation>Señal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Folder of the station</source>
        <translation>Carpeta de la estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>For these models; if none is ticked, for all that this one names</source>
        <translation>Para estos modelos; si no marca ninguno, para todos los que esta nombra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>For whoever has the code</source>
        <translation>Para quien tenga el código</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Former citizenship</source>
        <translation>Ciudadanía anterior</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud suspected</source>
        <translation>Sospecha de fraude</translation>
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
        <translation>De la recepción a la aplicación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway enrolled</source>
        <translation>Pasarela inscrita</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway withdrawn</source>
        <translation>Pasarela dada de baja</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways accept these tokens again.</source>
        <translation>Las pasarelas vuelven a aceptar estos tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Gateways behind</source>
        <translation>Pasarelas atrasadas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Gateways refuse every token that it signed within seconds, and nobody can take that back. Their holders need new ones.</source>
        <translation>Las pasarelas rechazan en segundos todo token que firmó, y nadie puede deshacerlo. Sus titulares necesitan otros.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after 1 hour.</source>
        <translation>Las pasarelas rechazan desde su próxima actualización. Dos responsables pueden deshacerlo aquí. Se le recuerda revisarlo a la hora.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after {count} hours.</source>
        <translation>
            <numerusform>Las pasarelas rechazan desde su próxima actualización. Dos responsables pueden deshacerlo aquí. Se le recuerda revisarlo a la hora.</numerusform>
            <numerusform>Las pasarelas rechazan desde su próxima actualización. Dos responsables pueden deshacerlo aquí. Se le recuerda revisarlo a las {count} horas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Gateways refuse it as unknown from their next refresh on. Directives stay.</source>
        <translation>Las pasarelas lo rechazan como desconocido desde su próxima actualización. Las directivas quedan.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse revoked tokens from the next publication on. It is final.</source>
        <translation>Las pasarelas rechazan los tokens revocados desde la próxima publicación. Es definitivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse suspended tokens until somebody reinstates them.</source>
        <translation>Las pasarelas rechazan los tokens suspendidos hasta que alguien los restablezca.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Gateways refuse them within seconds, for good.</source>
        <translation>Las pasarelas los rechazan en segundos, para siempre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Give it a name.</source>
        <translation>Dele un nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Give it a short name.</source>
        <translation>Dele un nombre corto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its reference: letters, digits, hyphens.</source>
        <translation>Dé su referencia: letras, cifras, guiones.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its short name: letters, digits, hyphens.</source>
        <translation>Dé su nombre corto: letras, cifras, guiones.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief</source>
        <translation>Conceder medida provisional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief…</source>
        <translation>Conceder medida…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give short names with commas between them.</source>
        <translation>Dé nombres cortos separados por comas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Give the name to sign in with.</source>
        <translation>Dé el nombre para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give the whole day: year, month, day.</source>
        <translation>Dé el día completo: año, mes, día.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give {name} relief?</source>
        <translation>¿Conceder medida provisional a {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Go on composing</source>
        <translation>Seguir redactando</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Go to the queue</source>
        <translation>Ir a la cola</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good once, until {instant}.</source>
        <translation>Vale una vez, hasta {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Good until</source>
        <translation>Vale hasta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Good until {instant}.</source>
        <translation>Válido hasta {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Handed over in person</source>
        <translation>Entregada en persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Held</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Held and restricted</source>
        <translation>Retenidos y restringidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Hold released</source>
        <translation>Retención levantada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Holds</source>
        <translation>Deja en espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Holds: {people}.</source>
        <translation>Deja en espera: {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>How long are they kept? {kind}</source>
        <translation>¿Cuánto se guardan? {kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>How many tokens may one officer revoke alone?</source>
        <translation>¿Cuántos tokens puede revocar un responsable solo?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>How the record stands</source>
        <translation>Cómo está el expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>How the text is read, such as: not a US person.</source>
        <translation>Cómo se lee el texto, por ejemplo: no es «US person».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>How was it authenticated?</source>
        <translation>¿Cómo se autenticó?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>How well nationality or status is proven</source>
        <translation>Qué tan probada está la nacionalidad o el estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>I have handed it on</source>
        <translation>Ya lo entregué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>I have handed it over</source>
        <translation>Ya lo he entregado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>I have noted it</source>
        <translation>La he anotado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>ITAR country</source>
        <translation>País ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Images of documents, from their capture</source>
        <translation>Imágenes de documentos, desde su captura</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a CSV file from an employer or partner with the columns number, name, email, organisation, kind, from, to. You see what changes before it is taken.</source>
        <translation>Importe un archivo CSV de un empleador o socio con las columnas number, name, email, organisation, kind, from, to. Usted ve qué cambia antes de aceptarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a roster…</source>
        <translation>Importar una lista nominal…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import roster</source>
        <translation>Importar la lista nominal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>In force from</source>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>In force in part</source>
        <translation>En vigor en parte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 24 hours</source>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last hour</source>
        <translation>En la última hora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use from</source>
        <translation>En uso desde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: nobody.</source>
        <translation>En palabras: nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: {words}.</source>
        <translation>En palabras: {words}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation made</source>
        <translation>Invitación hecha</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation withdrawn</source>
        <translation>Invitación retirada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invitations…</source>
        <translation>Invitaciones…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody who stands on no roster; their code is good once.</source>
        <translation>Invite a alguien que no está en ninguna lista nominal; su código vale una vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody?</source>
        <translation>¿Invitar a alguien?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody…</source>
        <translation>Invitar a alguien…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite {name}?</source>
        <translation>¿Invitar a {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Issue a token at the desk; the gateway that it opens stands here then.</source>
        <translation>Emita un token en el mostrador; entonces figura aquí la pasarela que abre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue a token to {name}?</source>
        <translation>¿Emitir un token a {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token</source>
        <translation>Emitir token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token…</source>
        <translation>Emitir token…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>It decides nothing: it shows where another directive says the opposite.</source>
        <translation>No decide nada: muestra dónde otra directiva dice lo contrario.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>It holds when</source>
        <translation>Se cumple cuando</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is erased by the purge once nothing stands against it.</source>
        <translation>La depuración lo borra en cuanto nada lo impida.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is kept and not used: no facts, no corrections, no new token. Tokens stay.</source>
        <translation>Se guarda y no se usa: sin hechos, correcciones ni tokens nuevos. Los tokens quedan.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>It is shown once. Hand it on by a way that only they can read.</source>
        <translation>Se muestra una vez. Entréguelo de un modo que solo esa persona pueda leer.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Hand it to nobody but the service.</source>
        <translation>Se muestra una vez. No lo entregue a nadie más que al servicio.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Whoever redeems it first has the token, which renews itself.</source>
        <translation>Se muestra una vez. Quien lo canjee primero tiene el token, que se renueva solo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It may do what everybody who answers for it may do, and nothing more.</source>
        <translation>Puede lo que pueden todos los que responden por él, y nada más.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>It meant chosen people: choose them again.</source>
        <translation>Se refería a personas elegidas: elíjalas de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>It stands in the record. Name no person in it.</source>
        <translation>Queda en el registro. No nombre a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>It stays in the library and the log, and cannot come into force.</source>
        <translation>Queda en la biblioteca y en el registro, y no puede entrar en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>It takes the place of the newest token. Earlier codes open nothing any more.</source>
        <translation>Ocupa el lugar del token más reciente. Los códigos anteriores ya no abren nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>It was about somebody at the desk who had no case.</source>
        <translation>Se trataba de alguien en el mostrador que no tenía caso.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>It was cancelled. Take it up again to revoke the rest.</source>
        <translation>Se canceló. Reanúdela para revocar el resto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>It would end before it begins.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its token is revoked, and nothing renews it. Nobody can undo it.</source>
        <translation>Su token se revoca y nada lo renueva. Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Its tokens follow at once. Who answered until now stays in its history.</source>
        <translation>Sus tokens siguen al instante. Quien respondía hasta ahora queda en su historial.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its {count} tokens are revoked, and nothing renews them. Nobody can undo it.</source>
        <translation>
            <numerusform>Su token se revoca y nada lo renueva. Nadie puede deshacerlo.</numerusform>
            <numerusform>Sus {count} tokens se revocan y nada los renueva. Nadie puede deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it for a court, whatever any clock says.</source>
        <translation>Guardarlo para un tribunal, diga lo que diga cualquier plazo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep it for now</source>
        <translation>Guardarlo por ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it without using it, while they contest it.</source>
        <translation>Guardarlo sin usarlo, mientras lo impugnan.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Keep listening to it</source>
        <translation>Seguir escuchándola</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Keep the entry</source>
        <translation>Conservar la entrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep the hold</source>
        <translation>Mantener la retención</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the key</source>
        <translation>Dejar la clave</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Keep the model</source>
        <translation>Dejar el modelo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the present key</source>
        <translation>Dejar la clave actual</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep the record of {name} for a legal matter?</source>
        <translation>¿Guardar el expediente de {name} por un asunto legal?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Keep {case} for a legal matter?</source>
        <translation>¿Guardar {case} por un asunto legal?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kept for its tokens</source>
        <translation>Se guarda por sus tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Kept here</source>
        <translation>Guardado aquí</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key rotated</source>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key struck off</source>
        <translation>Clave eliminada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Kill switch</source>
        <translation>Parada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch thrown</source>
        <translation>Parada accionada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch undone</source>
        <translation>Parada deshecha</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Kiosks send cases here, and desks those that want a second person. They are worked on at the desk.</source>
        <translation>Los kioscos envían aquí los casos, y los mostradores los que piden una segunda persona. Se trabajan en el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit ends within a week</source>
        <translation>El kit termina en menos de una semana</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Kit for a new station</source>
        <translation>Kit para una estación nueva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit has ended</source>
        <translation>El kit terminó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit is good</source>
        <translation>Kit vigente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kits of stations</source>
        <translation>Kits de estaciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Laissez-passer</source>
        <translation>Salvoconducto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case</source>
        <translation>Último caso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case taken in</source>
        <translation>Último caso recibido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Last publication</source>
        <translation>Última publicación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Last signed {instant}</source>
        <translation>Última firma {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Least assurance</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Least assurance of a fact that proves</source>
        <translation>Nivel mínimo de un hecho que prueba</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Leave as they are</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave blocked</source>
        <translation>Dejar bloqueado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Leave it active</source>
        <translation>Dejarla activa</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Leave it good</source>
        <translation>Dejarla vigente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Leave it in force</source>
        <translation>Dejarla en vigor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Leave it open</source>
        <translation>Dejarlo pendiente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Leave it running</source>
        <translation>Dejarlo en marcha</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Leave it shut</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave the composer?</source>
        <translation>¿Dejar la redacción?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Leave the roster as it is</source>
        <translation>Dejar la lista como está</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Leave them shut</source>
        <translation>Dejarlas cerradas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave without staging</source>
        <translation>Salir sin prepararla</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Left</source>
        <translation>De baja</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Left empty, it is a petition against the directive itself.</source>
        <translation>Vacío, es una petición contra la directiva misma.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Left out, and why</source>
        <translation>Lo omitido, y por qué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold placed</source>
        <translation>Retención legal impuesta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold released</source>
        <translation>Retención legal levantada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Legal hold…</source>
        <translation>Retención legal…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Let it run</source>
        <translation>Dejarla correr</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type a password or PIN.</source>
        <translation>Que escriba una contraseña o un PIN.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type it: 12 characters, or 6 with a badge.</source>
        <translation>Que la escriba: 12 caracteres, o 6 con credencial.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Letter or short name</source>
        <translation>Letra o nombre corto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Letter: {name}</source>
        <translation>Carta: {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Level {level}</source>
        <translation>Nivel {level}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Licence {licence}</source>
        <translation>Licencia {licence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Licences and exemptions</source>
        <translation>Licencias y exenciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction</source>
        <translation>Levantar la restricción</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction…</source>
        <translation>Levantar la restricción…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift the restriction of {name}?</source>
        <translation>¿Levantar la restricción de {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}</source>
        <translation>Levantar {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}?</source>
        <translation>¿Levantar {id}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Lifted</source>
        <translation>Levantada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Lift…</source>
        <translation>Levantar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Living tokens</source>
        <translation>Tokens vigentes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Locked until</source>
        <translation>Bloqueado hasta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries covered</source>
        <translation>Entradas del registro cubiertas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Look at a case recorded</source>
        <translation>Mirada a un caso anotada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Looking for them…</source>
        <translation>Buscándolos…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Looking for what has outlived its time…</source>
        <translation>Buscando lo que ya venció…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Lost token replaced</source>
        <translation>Token perdido reemplazado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Machine inspected</source>
        <translation>Máquina inspeccionada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make a code for {name}?</source>
        <translation>¿Crear un código para {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make a pack…</source>
        <translation>Hacer un paquete…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make an evidence pack?</source>
        <translation>¿Hacer un paquete de pruebas?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Make an operator…</source>
        <translation>Hacer operador…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code</source>
        <translation>Crear código</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code…</source>
        <translation>Crear código…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Make invitation</source>
        <translation>Crear la invitación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make one for an approved directive. Whoever checks it names rows; you open those and no others.</source>
        <translation>Haga uno para una directiva aprobada. Quien lo comprueba nombra filas; usted abre esas y ninguna más.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make pack</source>
        <translation>Hacer el paquete</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model added</source>
        <translation>Modelo añadido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model changed</source>
        <translation>Modelo cambiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model removed</source>
        <translation>Modelo quitado</translation>
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
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Models, directives in force and the roster are as old as the kit is.</source>
        <translation>Los modelos, las directivas en vigor y la lista nominal son tan antiguos como el kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Must stay open</source>
        <translation>Debe seguir abierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Name and date of birth agree</source>
        <translation>Nombre y fecha de nacimiento coinciden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Name the root that you trust.</source>
        <translation>Nombre la raíz en la que confía.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Name to sign in with</source>
        <translation>Nombre para iniciar sesión</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Name, birth date, e-mail and telephone. Documents stay as they read.</source>
        <translation>Nombre, fecha de nacimiento, correo y teléfono. Los documentos quedan como se leen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Name, e-mail, document number, case, token, directive or page</source>
        <translation>Nombre, correo, número de documento, caso, token, directiva o página</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Names with commas between them.</source>
        <translation>Nombres separados por comas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>National identity card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nationality assurance</source>
        <translation>Nivel de prueba</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Nationality must be stated to decide it</source>
        <translation>Hay que declarar la nacionalidad para decidirlo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>New kit for this station</source>
        <translation>Kit nuevo para esta estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>New kit…</source>
        <translation>Kit nuevo…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>New ones are issued as fast as they are revoked. Stop the issue, then take it up.</source>
        <translation>Se emiten otros tan deprisa como se revocan. Detenga la emisión y reanúdela después.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>New tokens live for</source>
        <translation>Los tokens nuevos duran</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>No case waits.</source>
        <translation>No espera ningún caso.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>No condition is met.</source>
        <translation>No se cumple ninguna condición.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>No directive has come yet.</source>
        <translation>Aún no ha llegado ninguna directiva.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>No evidence pack was made yet.</source>
        <translation>Aún no se hizo ningún paquete de pruebas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No gateway is enrolled: how far each has followed is not measured. Enrol them with kiosk gateway enrol.</source>
        <translation>No hay ninguna pasarela inscrita: no se mide hasta dónde ha seguido cada una. Inscríbalas con kiosk gateway enrol.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>No hit waits.</source>
        <translation>No espera ninguna coincidencia.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>No letter yet.</source>
        <translation>Aún no hay carta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No new tokens</source>
        <translation>Sin tokens nuevos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>No purge and no erasure takes it until somebody releases the hold.</source>
        <translation>Ninguna depuración ni borrado lo toca hasta que alguien levante la retención.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>No record is held or restricted.</source>
        <translation>Ningún expediente está retenido o restringido.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>No relief</source>
        <translation>Sin medida provisional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No service is registered yet.</source>
        <translation>Aún no hay servicios registrados.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>No station has a kit yet.</source>
        <translation>Ninguna estación tiene aún un kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token has been issued yet.</source>
        <translation>Aún no se ha emitido ningún token.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No token is for a gateway yet.</source>
        <translation>Aún no hay ningún token para una pasarela.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token matches.</source>
        <translation>Ningún token coincide.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>No tokens left</source>
        <translation>No quedan tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Nobody answers for it. No model is open until somebody is named.</source>
        <translation>Nadie responde por él. Ningún modelo está abierto hasta que se nombre a alguien.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Nobody appeals.</source>
        <translation>Nadie recurre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nobody can undo it.</source>
        <translation>Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Nobody differs.</source>
        <translation>Nadie difiere.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nobody has.</source>
        <translation>Nadie lo ha hecho.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Nobody is added or taken away yet.</source>
        <translation>Aún no se ha añadido ni quitado a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Nobody is announced yet.</source>
        <translation>Aún no hay nadie anunciado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is in this group.</source>
        <translation>No hay nadie en este grupo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Nobody is invited yet.</source>
        <translation>Aún no hay nadie invitado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is onboarded yet.</source>
        <translation>Aún no hay nadie registrado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody matches.</source>
        <translation>Nadie coincide.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nobody raised a flag.</source>
        <translation>Nadie dio una señal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Nobody's access changes against now.</source>
        <translation>El acceso de nadie cambia frente a ahora.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>None is saved yet. Only you see what you save here.</source>
        <translation>Aún no hay ninguno guardado. Lo que guarde aquí solo lo ve usted.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>None stated</source>
        <translation>Nada declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was issued.</source>
        <translation>No se emitió ninguno.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was shown.</source>
        <translation>No se mostró ninguno.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Not a US person</source>
        <translation>No es «US person»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Not erased, but restricted: {reasons}</source>
        <translation>No borrado, pero restringido: {reasons}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Not kept here</source>
        <translation>No se guarda aquí</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Not looked at twice</source>
        <translation>No se miró dos veces</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Not measured: no gateway is enrolled</source>
        <translation>Sin medir: ninguna pasarela inscrita</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Not needed.</source>
        <translation>No hace falta.</translation>
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
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Not reported yet</source>
        <translation>Aún sin informe</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Nothing chosen lifts it for all of its models.</source>
        <translation>Nada de lo elegido la levanta para todos sus modelos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Nothing comes into force by it: two officers approve it later.</source>
        <translation>Nada entra en vigor por ello: dos responsables lo aprueban después.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Nothing has been published yet.</source>
        <translation>Aún no se ha publicado nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing has outlived its time.</source>
        <translation>Nada ha vencido.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no hay nada elegido.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Nothing is stated.</source>
        <translation>No hay nada declarado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing leaves unseen: look, then purge what is shown.</source>
        <translation>Nada se va sin verse: mire, y depure lo mostrado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing on the clerk’s screen shows that a flag was raised.</source>
        <translation>Nada en la pantalla del mostrador revela que se dio una señal.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nothing stands against erasing it.</source>
        <translation>Nada impide borrarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Nothing stated</source>
        <translation>Nada declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Nothing waits to be published</source>
        <translation>Nada espera publicarse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing was done with the case since.</source>
        <translation>Desde entonces no se hizo nada con el caso.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Number of people blocked</source>
        <translation>Número de personas bloqueadas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Number of tokens</source>
        <translation>Número de tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Number of tokens that end</source>
        <translation>Número de tokens que terminan</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Numbers from 0 on, such as 4,17,93, or all.</source>
        <translation>Números desde 0, como 4,17,93, o all.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead</source>
        <translation>Se ofrece en su lugar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead when refused</source>
        <translation>Se ofrece si se niega</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>On the gateway, kiosk gateway check tells what it would decide now.</source>
        <translation>En la pasarela, kiosk gateway check dice qué decidiría ahora.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>On the roster</source>
        <translation>En la lista nominal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Onboard somebody at the desk; their token stands here from then on.</source>
        <translation>Registre a alguien en el mostrador; su token figurará aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Onboard the first person at the desk.</source>
        <translation>Registre a la primera persona en el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Onboarded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most 1 token…</source>
        <translation>Un responsable solo revoca 1 token como mucho…</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most {count} tokens…</source>
        <translation>
            <numerusform>Un responsable solo revoca {count} token como mucho…</numerusform>
            <numerusform>Un responsable solo revoca {count} tokens como mucho…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Open a person under People, then Rights.</source>
        <translation>Abra a una persona en Personas y luego Derechos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open again…</source>
        <translation>Abrir de nuevo…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open record</source>
        <translation>Abrir el expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows</source>
        <translation>Abrir las filas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows of this pack?</source>
        <translation>¿Abrir filas de este paquete?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Open rows…</source>
        <translation>Abrir filas…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open the record of {name}?</source>
        <translation>¿Abrir el expediente de {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models}</source>
        <translation>Abrir {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models} again?</source>
        <translation>¿Abrir de nuevo {models}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open: {sentence}</source>
        <translation>Abrir: {sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Optional: hold it to the reader.</source>
        <translation>Opcional: acérquela al lector.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Organisation, by its short name</source>
        <translation>Organización, por su nombre corto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Other models, with commas between them.</source>
        <translation>Otros modelos, separados por comas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Other people, from the end of their last token</source>
        <translation>Otras personas, desde el fin de su último token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Pack</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport card</source>
        <translation>Tarjeta pasaporte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Password or PIN</source>
        <translation>Contraseña o PIN</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password, or PIN beside a badge</source>
        <translation>Contraseña, o PIN junto a una credencial</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>People whom it blocks get back what nothing else denies, on tokens they hold.</source>
        <translation>Las personas que bloquea recuperan lo que nada más les niega, con los tokens que tienen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>People whom it blocks, in words</source>
        <translation>A quién bloquea, en palabras</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>People, from the last decision under a directive</source>
        <translation>Personas, desde la última decisión bajo una directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Permanent residence</source>
        <translation>Residencia permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent residence in {state}</source>
        <translation>Residencia permanente: {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent resident card</source>
        <translation>Tarjeta de residente permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person changed</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person erased</source>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person named as answerable for a service</source>
        <translation>Persona nombrada responsable de un servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person registered</source>
        <translation>Persona registrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person released from answering for a service</source>
        <translation>Persona liberada de responder por un servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Place legal hold</source>
        <translation>Imponer retención legal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Place of use</source>
        <translation>Lugar de uso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Placed by</source>
        <translation>Impuesta por</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Present kit</source>
        <translation>Kit actual</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Proportionality report made</source>
        <translation>Informe de proporcionalidad hecho</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Proven at level {level}: {fact}</source>
        <translation>Probado en el nivel {level}: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Publication signed</source>
        <translation>Publicación firmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publication {number}</source>
        <translation>Publicación {number}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: files</source>
        <translation>Publicación: archivos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: freshness</source>
        <translation>Publicación: vigencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: versions</source>
        <translation>Publicación: versiones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published from</source>
        <translation>Publicada desde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published, not in use</source>
        <translation>Publicada, sin usar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge records</source>
        <translation>Depurar expedientes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge what has outlived its time?</source>
        <translation>¿Depurar lo vencido?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purged. The log keeps the counts.</source>
        <translation>Depurado. El registro guarda las cuentas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge…</source>
        <translation>Depurar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Purpose {purpose}</source>
        <translation>Propósito {purpose}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Purposes they declare</source>
        <translation>Propósitos que declaran</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put into force</source>
        <translation>Poner en vigor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Put into force…</source>
        <translation>Poner en vigor…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put {id} into force?</source>
        <translation>¿Poner en vigor {id}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Raised by</source>
        <translation>Señalado por</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {first} and reading {second}</source>
        <translation>Lectura {first} y lectura {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Reading {id}</source>
        <translation>Lectura {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {reading}</source>
        <translation>Lectura {reading}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Record authentication</source>
        <translation>Registrar la autenticación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record exported</source>
        <translation>Expediente exportado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Record facts</source>
        <translation>Registrar hechos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record opened</source>
        <translation>Expediente abierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record restricted</source>
        <translation>Expediente restringido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Record: somebody else</source>
        <translation>Registrar: otra persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Records purged</source>
        <translation>Expedientes depurados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Records restricted</source>
        <translation>Expedientes restringidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Redemption code offered</source>
        <translation>Código de canje entregado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Reference of the matter</source>
        <translation>Referencia del asunto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Refugee travel document</source>
        <translation>Documento de viaje de refugiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refuse when a gateway has no fresh list</source>
        <translation>Rechazar si una pasarela no tiene lista reciente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Refused cases, from that day</source>
        <translation>Casos rechazados, desde ese día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Refuses models to everybody, whoever they are, at every gateway.</source>
        <translation>Niega los modelos a todos, sean quienes sean, en toda pasarela.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register a service</source>
        <translation>Registrar un servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register a service…</source>
        <translation>Registrar un servicio…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register an agent or a program that asks models by a token of its own, and choose who answers for it.</source>
        <translation>Registre un agente o programa que consulte modelos con un token propio y elija quién responde por él.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register service</source>
        <translation>Registrar servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reinstate…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold</source>
        <translation>Levantar retención</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold…</source>
        <translation>Levantar retención…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release the legal hold on {name}?</source>
        <translation>¿Levantar la retención legal de {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released</source>
        <translation>Levantada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released by</source>
        <translation>Levantada por</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief ended</source>
        <translation>Medida terminada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief ends after</source>
        <translation>La medida termina tras</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief given</source>
        <translation>Medida concedida</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief until</source>
        <translation>Medida hasta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove entry</source>
        <translation>Quitar la entrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove model</source>
        <translation>Quitar el modelo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove {name} from the roster?</source>
        <translation>¿Quitar a {name} de la lista nominal?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Renewal of tokens ended</source>
        <translation>Renovación de tokens finalizada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Replaces the lost token</source>
        <translation>Reemplaza al token perdido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict record</source>
        <translation>Restringir el expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict the record of {name}?</source>
        <translation>¿Restringir el expediente de {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Restricted, to be erased</source>
        <translation>Restringido, por borrar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Restriction lifted</source>
        <translation>Restricción levantada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict…</source>
        <translation>Restringir…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review after</source>
        <translation>Revisar tras</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review by {instant}</source>
        <translation>Revisar antes de {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review was due {instant}</source>
        <translation>La revisión vencía {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Review, if one is due</source>
        <translation>Revisión, si procede</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke 1 token</source>
        <translation>Revocar 1 token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Revoke and restrict</source>
        <translation>Revocar y restringir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke in bulk</source>
        <translation>Revocar en masa</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke in bulk…</source>
        <translation>Revocar en masa…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke tokens</source>
        <translation>Revocar tokens</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke {count} tokens</source>
        <translation>
            <numerusform>Revocar {count} token</numerusform>
            <numerusform>Revocar {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Rights…</source>
        <translation>Derechos…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Root that you trust</source>
        <translation>Raíz en la que confía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Roster</source>
        <translation>Lista nominal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Roster imported</source>
        <translation>Lista nominal importada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate the key that signs tokens?</source>
        <translation>¿Rotar la clave que firma los tokens?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key</source>
        <translation>Rotar la clave de tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key…</source>
        <translation>Rotar la clave de tokens…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Rows that you named</source>
        <translation>Filas que usted nombró</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows, one a token</source>
        <translation>Filas, una por token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save filter</source>
        <translation>Guardar filtro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Save model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <source>Save the impact</source>
        <translation>Guardar el efecto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the opened rows</source>
        <translation>Guardar las filas abiertas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the pack</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Save the record</source>
        <translation>Guardar el expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save what is shown now under a name</source>
        <translation>Guardar lo que se muestra ahora con un nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Saved filters…</source>
        <translation>Filtros guardados…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Saved {file}: {rows}.</source>
        <translation>{file} guardado: {rows}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Say what it does.</source>
        <translation>Diga qué hace.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Say what shows it, in a few words.</source>
        <translation>Diga qué lo demuestra, en pocas palabras.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say when somebody is there.</source>
        <translation>Diga cuándo hay alguien.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say where the desk is.</source>
        <translation>Diga dónde está el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Say whom you spoke to.</source>
        <translation>Diga con quién habló.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Say why, in a few words.</source>
        <translation>Diga por qué, en pocas palabras.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>Diga por qué, para que otros puedan seguirlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit adjudicated</source>
        <translation>Coincidencia resuelta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit confirmed</source>
        <translation>Coincidencia confirmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit found</source>
        <translation>Coincidencia hallada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit open</source>
        <translation>Coincidencia abierta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit withdrawn</source>
        <translation>Coincidencia retirada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Screening hits open</source>
        <translation>Coincidencias abiertas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Screening hits, from their withdrawal</source>
        <translation>Coincidencias de cribado, desde su retirada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list imported</source>
        <translation>Lista de cribado importada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list put into use</source>
        <translation>Lista de cribado en uso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit is confirmed</source>
        <translation>Cribado: una coincidencia está confirmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit waits for an officer</source>
        <translation>Cribado: una coincidencia espera a un responsable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Sealed files in its folder</source>
        <translation>Archivos sellados en su carpeta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Search by name, e-mail or document number</source>
        <translation>Buscar por nombre, correo o número de documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Search by name, e-mail or document, and choose; one or more people.</source>
        <translation>Busque por nombre, correo o documento y elija; una o varias personas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search by name, e-mail, document number or token id</source>
        <translation>Buscar por nombre, correo, número de documento o token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Search by name, number, e-mail or organisation</source>
        <translation>Busque por nombre, número, correo u organización</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Search by name, purpose or who answers</source>
        <translation>Buscar por nombre, finalidad o quién responde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Search by what the slip says: a case, or its code</source>
        <translation>Busque por lo que dice el recibo: un caso, o su código</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search for less, or show all.</source>
        <translation>Busque menos, o muestre todos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Second admin</source>
        <translation>Segundo administrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Second officer</source>
        <translation>Segundo responsable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Second person wanted</source>
        <translation>Segunda persona pedida</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Second person wanted for a case</source>
        <translation>Segunda persona pedida para un caso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Serve {model} no more?</source>
        <translation>¿No servir más {model}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service ended</source>
        <translation>Servicio terminado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service goes on</source>
        <translation>El servicio sigue</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service registered</source>
        <translation>Servicio registrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service stands still</source>
        <translation>Servicio detenido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Service: {name}</source>
        <translation>Servicio: {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Set number</source>
        <translation>Fijar el número</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Share blocked, by citizenship stated</source>
        <translation>Parte bloqueada, por ciudadanía declarada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Share of each State’s people blocked</source>
        <translation>Parte bloqueada de las personas de cada Estado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Shift handed over</source>
        <translation>Turno cedido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Short names with commas between them, such as network-defence.</source>
        <translation>Nombres cortos separados por comas, como network-defence.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show 1 more</source>
        <translation>Mostrar 1 más</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Show more of {count}</source>
        <translation>
            <numerusform>Mostrar {count} más</numerusform>
            <numerusform>Mostrar más de {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Show the case</source>
        <translation>Mostrar el caso</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>Mostrar {count} más</numerusform>
            <numerusform>Mostrar {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Sign-in failed</source>
        <translation>Inicio de sesión fallido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Signed letter, signature checked</source>
        <translation>Carta firmada, firma comprobada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Signs in as</source>
        <translation>Inicia sesión como</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Silent</source>
        <translation>Sin señal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Since {instant}</source>
        <translation>Desde {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Since {instant} it is kept and not used.</source>
        <translation>Desde {instant} se guarda y no se usa.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who answers for it was erased. No model is open until they are replaced.</source>
        <translation>Alguien que respondía por él fue borrado. Ningún modelo está abierto hasta que se reemplace.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who was erased</source>
        <translation>Alguien que fue borrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Staff: onboards people</source>
        <translation>Personal: registra a personas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive</source>
        <translation>Preparar una directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive…</source>
        <translation>Preparar una directiva…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Stage directive</source>
        <translation>Preparar la directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage the file of one: nothing happens before two people approve it.</source>
        <translation>Prepare el archivo de una: nada ocurre antes de que dos personas la aprueben.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Staged</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Standing still</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Stands still</source>
        <translation>Detenido</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Stated and proven</source>
        <translation>Declarado y probado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Stated: {fact}</source>
        <translation>Declarado: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Statement signed</source>
        <translation>Declaración firmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Station</source>
        <translation>Estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station withdrawn</source>
        <translation>Estación retirada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station's kit exported</source>
        <translation>Kit de la estación exportado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit.</source>
        <translation>Las estaciones lo conocen con su próximo kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit; until then the desk refuses it.</source>
        <translation>Las estaciones lo saben con su próximo kit; hasta entonces la rechaza el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Stations know of a change with their next kit.</source>
        <translation>Las estaciones conocen un cambio con su próximo kit.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Status</source>
        <translation>Estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: asylee</source>
        <translation>Estatus en {state}: asilado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: citizen</source>
        <translation>Estatus en {state}: ciudadano</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: conditional permanent resident</source>
        <translation>Estatus en {state}: residente permanente condicional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: national, not citizen</source>
        <translation>Estatus en {state}: nacional, no ciudadano</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: other</source>
        <translation>Estatus en {state}: otro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: permanent resident</source>
        <translation>Estatus en {state}: residente permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: prefers not to say</source>
        <translation>Estatus en {state}: prefiere no decirlo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: refugee</source>
        <translation>Estatus en {state}: refugiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Stays open</source>
        <translation>Sigue abierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Stays open instead</source>
        <translation>Queda abierto en su lugar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Step of a case undone</source>
        <translation>Paso de un caso deshecho</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike key off</source>
        <translation>Eliminar la clave</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike off…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike this key off?</source>
        <translation>¿Eliminar esta clave?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Struck off</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Subject, sealed</source>
        <translation>Sujeto, sellado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission collected from a station</source>
        <translation>Entrega recogida de una estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission of a station not accepted</source>
        <translation>Entrega de una estación no aceptada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Such as A.</source>
        <translation>Por ejemplo A.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Such as us-2026-06-12.</source>
        <translation>Por ejemplo us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Supersedes</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Surname, or the one name</source>
        <translation>Apellido, o el único nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Suspended tokens</source>
        <translation>Tokens suspendidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Table exported</source>
        <translation>Tabla exportada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in an appeal</source>
        <translation>Recibir un recurso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Take in an appeal…</source>
        <translation>Recibir un recurso…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in appeal</source>
        <translation>Recibir el recurso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up: {sentence}</source>
        <translation>Reanudar: {sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Take this line out</source>
        <translation>Sacar esta línea</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Take this reading out</source>
        <translation>Sacar esta lectura</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take {name} away</source>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Taken back</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Test people</source>
        <translation>Personas de prueba</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Text, SHA-256</source>
        <translation>Texto, SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority cleared them</source>
        <translation>La autoridad los descartó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority confirmed it</source>
        <translation>La autoridad lo confirmó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone</source>
        <translation>El caso ya no está</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone: it was withdrawn or purged.</source>
        <translation>El caso ya no está: se retiró o se depuró.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The date of birth is another one</source>
        <translation>La fecha de nacimiento es otra</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The desk</source>
        <translation>El mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>The disk of the store is nearly full.</source>
        <translation>El disco del almacén está casi lleno.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is another one</source>
        <translation>El documento es otro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is the one in the entry</source>
        <translation>El documento es el de la entrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The entry is no person</source>
        <translation>La entrada no es una persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>The entry’s key is destroyed: nobody can undo it.</source>
        <translation>La clave de la entrada se destruye: nadie puede deshacerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The file is not taken.</source>
        <translation>El archivo no se acepta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>The first publication follows the set-up by itself.</source>
        <translation>La primera publicación sigue sola a la instalación.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>The first {rows}; narrow the table for the others</source>
        <translation>Las primeras {rows}; acote la tabla para ver las demás</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The hit opens again if the entry or the person’s name changes.</source>
        <translation>La coincidencia se reabre si cambia la entrada o el nombre de la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about 1 minute.</source>
        <translation>La importación tarda aproximadamente 1 minuto.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about {count} minutes.</source>
        <translation>
            <numerusform>La importación tarda aproximadamente {count} minuto.</numerusform>
            <numerusform>La importación tarda aproximadamente {count} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>The invitation’s code</source>
        <translation>El código de la invitación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>The issuer was established</source>
        <translation>Se estableció el emisor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kiosk and this machine must both see it.</source>
        <translation>El kiosco y esta máquina deben verla ambos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows 1 way in.</source>
        <translation>El kit conoce 1 vía de entrada.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows {count} ways in.</source>
        <translation>
            <numerusform>El kit conoce {count} vía de entrada.</numerusform>
            <numerusform>El kit conoce {count} vías de entrada.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The last checkpoint covers {size}</source>
        <translation>El último punto de control cubre {size}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The lines come back when the text is Cedar again.</source>
        <translation>Las líneas vuelven cuando el texto sea Cedar otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The log gets an entry that nobody can take out; whoever checks relies on it.</source>
        <translation>El registro recibe una entrada que nadie puede quitar; en ella se apoya quien comprueba.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The longest wait: {time}</source>
        <translation>La espera más larga: {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is not sound.</source>
        <translation>El paquete no es íntegro.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is sound.</source>
        <translation>El paquete es íntegro.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person asks for their rights</source>
        <translation>La persona pide ejercer sus derechos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person is at the desk</source>
        <translation>La persona está en el mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>The person reads it.</source>
        <translation>La persona lo lee.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The person said so</source>
        <translation>Lo dijo la persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The place of birth is another one</source>
        <translation>El lugar de nacimiento es otro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>The record is erased.</source>
        <translation>El expediente está borrado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is in use.</source>
        <translation>El expediente está en uso.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is used again. A wish to be erased that waited is withdrawn.</source>
        <translation>El expediente vuelve a usarse. Se retira la petición de borrado que esperaba.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The record keeps who opened it and why, and its person may see that.</source>
        <translation>El expediente guarda quién lo abrió y por qué, y la persona puede verlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The record of {name} is kept and not used. No model is open until the restriction is lifted, or somebody else answers.</source>
        <translation>El registro de {name} se guarda y no se usa. Ningún modelo está abierto hasta que se levante la restricción o responda otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The same checker runs without this program: give it to whoever doubts.</source>
        <translation>El mismo comprobador funciona sin este programa: déselo a quien dude.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The same in Cedar</source>
        <translation>Lo mismo en Cedar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their name.</source>
        <translation>El segundo responsable escribe su nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their password or PIN.</source>
        <translation>El segundo responsable escribe su contraseña o PIN.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The service’s code</source>
        <translation>El código del servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The statement of {name} is too old. New tokens wait until it is signed anew, or somebody else answers.</source>
        <translation>La declaración de {name} es demasiado antigua. Los tokens nuevos esperan a que se firme de nuevo o responda otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The token of {name}</source>
        <translation>El token de {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>The whole pack lies beside the store that made it, or in its backup.</source>
        <translation>El paquete entero está junto al almacén que lo hizo, o en su copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Their account as an operator</source>
        <translation>Su cuenta de operador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their key is destroyed, unless something stands against it.</source>
        <translation>Se destruye su clave, salvo que algo lo impida.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Their other names differ</source>
        <translation>Sus otros nombres difieren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their tokens are revoked and their key is destroyed. Nothing can be read of them any more, here or in a copy without that key. Nobody can undo it.</source>
        <translation>Se revocan sus tokens y se destruye su clave. Ya no se puede leer nada de la persona, ni aquí ni en una copia sin esa clave. Nadie puede deshacerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>There is no such date.</source>
        <translation>No existe esa fecha.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>There is nothing to import: choose a file that is in order.</source>
        <translation>No hay nada que importar: elija un archivo que esté en orden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>These give way when it comes into force.</source>
        <translation>Estas ceden cuando entra en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people are refused while it is in force.</source>
        <translation>Estas personas son rechazadas mientras está en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people wait until a person has looked at them.</source>
        <translation>Estas personas esperan hasta que alguien las haya revisado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>They answer for {services}: no model is open to these while the record is restricted, nor once it is erased, until somebody else answers.</source>
        <translation>Responde por {services}: ningún modelo les está abierto mientras el registro esté restringido, ni una vez borrado, hasta que responda otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>They are signed out and cannot sign in again. What they did stays in the log.</source>
        <translation>Se cierra su sesión y no pueden iniciar otra. Lo que hicieron queda en el registro.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to 1 person.</source>
        <translation>Pertenecen a 1 persona.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to {count} people.</source>
        <translation>
            <numerusform>Pertenecen a {count} persona.</numerusform>
            <numerusform>Pertenecen a {count} personas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>They may use {model} until the relief ends, whatever {directive} says.</source>
        <translation>Pueden usar {model} hasta que termine la medida, diga lo que diga {directive}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed it to me</source>
        <translation>Me lo mostraron</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed me proof of it</source>
        <translation>Me mostraron prueba de ello</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>They sign in afresh, for this act only.</source>
        <translation>Inician sesión de nuevo, solo para este acto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks 1 person.</source>
        <translation>Esto bloquea a 1 persona.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks {count} people.</source>
        <translation>
            <numerusform>Esto bloquea a {count} persona.</numerusform>
            <numerusform>Esto bloquea a {count} personas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>This directive has no reading: it blocks and holds nobody.</source>
        <translation>Esta directiva no tiene lectura: no bloquea ni deja en espera a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends 1 living token.</source>
        <translation>Esto pone fin a 1 token vigente.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends {count} living tokens.</source>
        <translation>
            <numerusform>Esto pone fin a {count} token vigente.</numerusform>
            <numerusform>Esto pone fin a {count} tokens vigentes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is not the number above. Read it again, then type it.</source>
        <translation>No es el número de arriba. Léalo otra vez y escríbalo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is you. The second officer must be somebody else.</source>
        <translation>Es usted. El segundo responsable tiene que ser otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This key changes with the root, which admins keep offline.</source>
        <translation>Esta clave cambia con la raíz, que los administradores guardan sin conexión.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>This machine does not see the folder.</source>
        <translation>Esta máquina no ve la carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>This person…</source>
        <translation>Esta persona…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes 1 token.</source>
        <translation>Esto revoca 1 token.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes {count} tokens.</source>
        <translation>
            <numerusform>Esto revoca {count} token.</numerusform>
            <numerusform>Esto revoca {count} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>This text says more than lines can. It counts as it is written.</source>
        <translation>Este texto dice más de lo que pueden las líneas. Vale como está escrito.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Those of whom this holds</source>
        <translation>Quien cumpla esto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Through {names}</source>
        <translation>Por {names}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Times that rows were opened</source>
        <translation>Veces que se abrieron filas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Token emitido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token reinstated</source>
        <translation>Token restablecido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token renewed</source>
        <translation>Token renovado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token suspended</source>
        <translation>Token suspendido</translation>
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
        <translation>Tokens y sus listas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_progress.py"/>
        <source>Tokens are being revoked</source>
        <translation>Se están revocando tokens</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens revoked</source>
        <translation>Tokens revocados</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Tokens revoked in bulk</source>
        <translation>Tokens revocados en masa</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens suspended</source>
        <translation>Tokens suspendidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Tokens that end within two hours</source>
        <translation>Tokens que terminan en menos de dos horas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Tokens that it has already stay good until they expire.</source>
        <translation>Los tokens que ya tiene siguen válidos hasta que caduquen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Try the beginning of a name.</source>
        <translation>Pruebe el principio de un nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Two admins open the account of an officer. They sign in for this only.</source>
        <translation>Dos administradores abren la cuenta de un responsable. Inician sesión solo para esto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Two persons found the same in a case</source>
        <translation>Dos personas hallaron lo mismo en un caso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Type a beginning.</source>
        <translation>Escriba un comienzo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Type a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Type it where the service runs</source>
        <translation>Escríbalo donde se ejecuta el servicio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Type the name.</source>
        <translation>Escriba el nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Type the number that the screen shows.</source>
        <translation>Escriba el número que muestra la pantalla.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Type the numbers that were named.</source>
        <translation>Escriba los números que se nombraron.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>US person</source>
        <translation>«US person»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Until, if it ends</source>
        <translation>Hasta, si termina</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Untouched</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Use it again.</source>
        <translation>Usarlo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used</source>
        <translation>Usada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used or ended</source>
        <translation>Usadas o terminadas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Uses it from</source>
        <translation>Lo usa desde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Uses it from {state}</source>
        <translation>Lo usa desde {state}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Valid tokens</source>
        <translation>Tokens válidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Values, with commas between them</source>
        <translation>Valores, separados por comas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Verbatim</source>
        <translation>Literal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Verbatim text</source>
        <translation>Texto literal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Visa</source>
        <translation>Visado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waiting since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>What a purge would take now</source>
        <translation>Qué se llevaría una depuración ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>What directives say of them holds again at once.</source>
        <translation>Lo que las directivas dicen de ellos vuelve a valer al instante.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it asks of you beside access, such as reports.</source>
        <translation>Qué le pide además del acceso, como informes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it covers</source>
        <translation>Lo que abarca</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>What it does with the models</source>
        <translation>Qué hace con los modelos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>What it sealed and you have not collected is refused from now on.</source>
        <translation>Lo que selló y usted no ha recogido se rechaza desde ahora.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>What people state of themselves</source>
        <translation>Lo que la gente declara de sí</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>What shows that this is right</source>
        <translation>Qué muestra que esto es correcto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>What stations seal</source>
        <translation>Lo que sellan las estaciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask for</source>
        <translation>Qué pueden pedir</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask of their record</source>
        <translation>Qué pueden pedir sobre su expediente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>What they say, in their words</source>
        <translation>Lo que dicen, en sus palabras</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>What this reading would do; nothing is in force by it.</source>
        <translation>Lo que haría esta lectura; nada rige por ella.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What you typed is not kept.</source>
        <translation>Lo que escribió no se guarda.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>When in doubt</source>
        <translation>En caso de duda</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>When it is staffed</source>
        <translation>Cuándo hay personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Where a desk is, in words for registrants</source>
        <translation>Dónde hay un mostrador, en palabras para quien se registra</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Where the letter's times are read.</source>
        <translation>Donde se leen las horas de la carta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers for it</source>
        <translation>Quién responde por él</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Who answers for {name}</source>
        <translation>Quién responde por {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Who is meant</source>
        <translation>A quién se refiere</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Who opened a record, from that day</source>
        <translation>Quién abrió un expediente, desde ese día</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Who opened this record, and why</source>
        <translation>Quién abrió este expediente, y por qué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Whoever sets the station up is asked for it: both must be the same.</source>
        <translation>A quien configura la estación se le pide: ambas deben ser iguales.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Whoever types the code at a kiosk is expected; it proves nothing about them.</source>
        <translation>A quien escriba el código en un kiosco se le espera; no prueba nada sobre esa persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Whom did you speak to, and how did you reach them?</source>
        <translation>¿Con quién habló, y cómo le contactó?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>¿En quién difieren las lecturas?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Whom no directive denies it gets access back, on the same token.</source>
        <translation>A quien ninguna directiva lo niega recupera el acceso, con el mismo token.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Whom tokens are for. A gateway that falls behind refuses by itself.</source>
        <translation>Para quién son los tokens. Una pasarela que se atrasa rechaza por sí misma.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>With nobody to answer for it, the service stands still: no model is open.</source>
        <translation>Sin nadie que responda por él, el servicio queda detenido: ningún modelo está abierto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>With those issued meanwhile, they are more than one officer may revoke. Take it up again with a second officer.</source>
        <translation>Con los emitidos entretanto son más de los que un solo responsable puede revocar. Reanúdela con un segundo responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw directive</source>
        <translation>Retirar la directiva</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw invitation</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw station</source>
        <translation>Retirar la estación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw the station at {place}?</source>
        <translation>¿Retirar la estación de {place}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw this invitation?</source>
        <translation>¿Retirar esta invitación?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw {id}?</source>
        <translation>¿Retirar {id}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Write down what the person says.</source>
        <translation>Anote lo que dice la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit is confirmed</source>
        <translation>una coincidencia está confirmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit waits for an officer</source>
        <translation>una coincidencia espera a un responsable</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>all lines hold</source>
        <translation>se cumplen todas las líneas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>y {count} más</numerusform>
            <numerusform>y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>any line holds</source>
        <translation>se cumple alguna línea</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>clear</source>
        <translation>sin coincidencias</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>contractor of {organisation}</source>
        <translation>contratista de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>declared</source>
        <translation>declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>employee of {organisation}</source>
        <translation>empleado de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>every model</source>
        <translation>todos los modelos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since} until {until}</source>
        <translation>de {since} a {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since}, until it is superseded</source>
        <translation>desde {since}, hasta que se sustituya</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is any of</source>
        <translation>es alguno de</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is not on the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is on the list</source>
        <translation>está en la lista</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>member of {organisation}</source>
        <translation>miembro de {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>no citizenship, residence or status</source>
        <translation>ni ciudadanía, ni residencia, ni estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>since {since}</source>
        <translation>desde {since}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>under 5</source>
        <translation>menos de 5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>until {instant}</source>
        <translation>hasta {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{act}?</source>
        <translation>¿{act}?</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: a clerk suspects fraud since {when}.</source>
        <translation>{case}: el personal sospecha fraude desde {when}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: do not phone the desk. A clerk asked for help on {when}.</source>
        <translation>{case}: no llame al mostrador. Alguien del personal pidió ayuda: {when}.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} answered appeals.</source>
        <translation>
            <numerusform>{count} recurso respondido.</numerusform>
            <numerusform>{count} recursos respondidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>{count} cases</source>
        <translation>
            <numerusform>{count} caso</numerusform>
            <numerusform>{count} casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} cases are at a desk now</source>
        <translation>
            <numerusform>{count} caso está ahora en un mostrador</numerusform>
            <numerusform>{count} casos están ahora en un mostrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that nobody decided.</source>
        <translation>
            <numerusform>{count} caso que nadie decidió.</numerusform>
            <numerusform>{count} casos que nadie decidió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that were sent back and never came again.</source>
        <translation>
            <numerusform>{count} caso que se devolvió y no volvió.</numerusform>
            <numerusform>{count} casos que se devolvieron y no volvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} confirmed</source>
        <translation>
            <numerusform>{count} confirmada</numerusform>
            <numerusform>{count} confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>{count} days</source>
        <translation>
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} discreet flags.</source>
        <translation>
            <numerusform>{count} señal discreta.</numerusform>
            <numerusform>{count} señales discretas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries change</source>
        <translation>
            <numerusform>Cambia {count} entrada</numerusform>
            <numerusform>Cambian {count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries stay as they are</source>
        <translation>
            <numerusform>{count} entrada queda como está</numerusform>
            <numerusform>{count} entradas quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{count} entries. They name nobody: actor and subject are sealed.</source>
        <translation>{count} entradas. No nombran a nadie: actor y sujeto están sellados.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} files of stations that were not accepted.</source>
        <translation>
            <numerusform>{count} archivo de estaciones no aceptado.</numerusform>
            <numerusform>{count} archivos de estaciones no aceptados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>{count} files were taken in.</source>
        <translation>
            <numerusform>Se recibió {count} archivo.</numerusform>
            <numerusform>Se recibieron {count} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} gateways are behind or say nothing any more. They refuse by themselves once their publication is too old; look why.</source>
        <translation>
            <numerusform>{count} pasarela está atrasada o ya no informa. Rechaza por sí misma en cuanto su publicación es demasiado antigua; averigüe por qué.</numerusform>
            <numerusform>{count} pasarelas están atrasadas o ya no informan. Rechazan por sí mismas en cuanto su publicación es demasiado antigua; averigüe por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} gateways enrolled</source>
        <translation>
            <numerusform>{count} pasarela inscrita</numerusform>
            <numerusform>{count} pasarelas inscritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} images of documents.</source>
        <translation>
            <numerusform>{count} imagen de documentos.</numerusform>
            <numerusform>{count} imágenes de documentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} inspections of this machine are due.</source>
        <translation>
            <numerusform>{count} inspección de esta máquina está pendiente.</numerusform>
            <numerusform>{count} inspecciones de esta máquina están pendientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{count} living tokens.</source>
        <translation>
            <numerusform>{count} token vigente.</numerusform>
            <numerusform>{count} tokens vigentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} notes of who opened records.</source>
        <translation>
            <numerusform>{count} nota de quién abrió expedientes.</numerusform>
            <numerusform>{count} notas de quién abrió expedientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>{count} of the chosen are left out: they are not in a state for it.</source>
        <translation>
            <numerusform>{count} de los elegidos queda fuera: su estado no lo permite.</numerusform>
            <numerusform>{count} de los elegidos quedan fuera: su estado no lo permite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} other people.</source>
        <translation>
            <numerusform>{count} persona más.</numerusform>
            <numerusform>{count} personas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>{count} people</source>
        <translation>
            <numerusform>{count} persona</numerusform>
            <numerusform>{count} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people about whom directives decided.</source>
        <translation>
            <numerusform>{count} persona sobre la que decidieron directivas.</numerusform>
            <numerusform>{count} personas sobre las que decidieron directivas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{count} people announced</source>
        <translation>
            <numerusform>{count} persona anunciada</numerusform>
            <numerusform>{count} personas anunciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people asked to be erased; what was decided must be kept a while.</source>
        <translation>
            <numerusform>{count} persona pidió ser borrada; lo decidido debe guardarse un tiempo.</numerusform>
            <numerusform>{count} personas pidieron ser borradas; lo decidido debe guardarse un tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people come</source>
        <translation>
            <numerusform>Llega {count} persona</numerusform>
            <numerusform>Llegan {count} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>{count} people differ.</source>
        <translation>
            <numerusform>{count} persona difiere.</numerusform>
            <numerusform>{count} personas difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people leave</source>
        <translation>
            <numerusform>Sale {count} persona</numerusform>
            <numerusform>Salen {count} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people work here: their accounts are active.</source>
        <translation>
            <numerusform>{count} persona trabaja aquí: su cuenta está activa.</numerusform>
            <numerusform>{count} personas trabajan aquí: sus cuentas están activas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} publications</source>
        <translation>
            <numerusform>{count} publicación</numerusform>
            <numerusform>{count} publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are in use: somebody works on them, or they still have an effect.</source>
        <translation>
            <numerusform>{count} expediente está en uso: alguien trabaja con él, o aún tiene efecto.</numerusform>
            <numerusform>{count} expedientes están en uso: alguien trabaja con ellos, o aún tienen efecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are under a legal hold.</source>
        <translation>
            <numerusform>{count} expediente está bajo retención legal.</numerusform>
            <numerusform>{count} expedientes están bajo retención legal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} refused cases.</source>
        <translation>
            <numerusform>{count} caso rechazado.</numerusform>
            <numerusform>{count} casos rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>{count} results</source>
        <translation>
            <numerusform>{count} resultado</numerusform>
            <numerusform>{count} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} revoked, unexpired</source>
        <translation>
            <numerusform>{count} revocado, no caducado</numerusform>
            <numerusform>{count} revocados, no caducados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} screening hits wait to be adjudicated.</source>
        <translation>
            <numerusform>{count} coincidencia de cribado espera decisión.</numerusform>
            <numerusform>{count} coincidencias de cribado esperan decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{count} services stand still: they lack somebody who can answer for them. Name somebody else.</source>
        <translation>
            <numerusform>{count} servicio está detenido: le falta alguien que pueda responder por él. Nombre a otra persona.</numerusform>
            <numerusform>{count} servicios están detenidos: les falta alguien que pueda responder por ellos. Nombre a otra persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>{count} things need you</source>
        <translation>
            <numerusform>{count} asunto le espera</numerusform>
            <numerusform>{count} asuntos le esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens changed. Gateways follow in seconds.</source>
        <translation>
            <numerusform>{count} token cambiado. Las pasarelas siguen en segundos.</numerusform>
            <numerusform>{count} tokens cambiados. Las pasarelas siguen en segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that are meant live still.</source>
        <translation>
            <numerusform>{count} token afectado sigue vigente.</numerusform>
            <numerusform>{count} tokens afectados siguen vigentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that were issued meanwhile are among them.</source>
        <translation>
            <numerusform>Entre ellos hay {count} token emitido entretanto.</numerusform>
            <numerusform>Entre ellos hay {count} tokens emitidos entretanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were issued meanwhile to these people; the chosen times leave them out, so they live.</source>
        <translation>
            <numerusform>Entretanto se emitió {count} token a estas personas; queda fuera de las horas elegidas, así que sigue vigente.</numerusform>
            <numerusform>Entretanto se emitieron {count} tokens a estas personas; quedan fuera de las horas elegidas, así que siguen vigentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were revoked.</source>
        <translation>
            <numerusform>Se ha revocado {count} token.</numerusform>
            <numerusform>Se han revocado {count} tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} under a legal hold</source>
        <translation>
            <numerusform>{count} bajo retención legal</numerusform>
            <numerusform>{count} bajo retención legal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} were erased</source>
        <translation>
            <numerusform>{count} fue borrada</numerusform>
            <numerusform>{count} fueron borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} withdrawn screening hits.</source>
        <translation>
            <numerusform>{count} coincidencia de cribado retirada.</numerusform>
            <numerusform>{count} coincidencias de cribado retiradas.</numerusform>
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
        <translation>Se han tratado {done} de {of} tokens. Si cancela, así quedan.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, since {day}</source>
        <translation>{fact}, desde {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, until {day}</source>
        <translation>{fact}, hasta {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>{instant}, by {name}</source>
        <translation>{instant}, por {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{issuer}, {url}, times in {zone}</source>
        <translation>{issuer}, {url}, horas en {zone}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>{kind}, {issuer}</source>
        <translation>{kind}, {issuer}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{models}, reading {reading}, in force {instant}.</source>
        <translation>{models}, lectura {reading}, en vigor {instant}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>{name} is somebody else?</source>
        <translation>¿{name} es otra persona?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>{name} is the one on the list?</source>
        <translation>¿{name} es la persona de la lista?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{number}: {event}</source>
        <translation>{number}: {event}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{people}; {shown} are shown, search for the others</source>
        <translation>{people}; se muestran {shown}, busque las demás</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>{reasons} Their tokens are revoked, and the record is kept and not used until nothing stands against it; then the next purge erases it.</source>
        <translation>{reasons} Se revocan sus tokens, y el expediente se guarda sin usarse hasta que nada lo impida; entonces lo borra la próxima depuración.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{since} to {until}</source>
        <translation>{since} a {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_map.py"/>
        <source>{state}: blocked {blocked}, held {held}, untouched {untouched}</source>
        <translation>{state}: bloqueados {blocked}, en espera {held}, sin cambios {untouched}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{table}: columns and files</source>
        <translation>{table}: columnas y archivos</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>1 action</source>
        <translation>1 acción</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case is kept sealed on this machine and goes into the queue by itself when the database is back.</source>
        <translation>1 caso está guardado y sellado en esta máquina y pasará por sí solo a la cola cuando vuelva la base de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>1 case is kept sealed on this machine. It goes into the queue by itself once the store is open.</source>
        <translation>1 caso está guardado y sellado en esta máquina. Pasa por sí solo a la cola en cuanto se abra el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here is still to be delivered.</source>
        <translation>1 caso guardado aquí está aún por entregar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here stands in the queue now.</source>
        <translation>1 caso guardado aquí está ya en la cola.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>1 case waits</source>
        <translation>1 caso espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A check is to be overridden</source>
        <translation>Hay que pasar por alto una comprobación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>A directive in force asks that two people look. {key} asks for the second.</source>
        <translation>Una directiva en vigor pide que miren dos personas. {key} pide la segunda.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A name on a screening list is alike</source>
        <translation>Se parece a un nombre de una lista de cribado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>A second person decides what this nationality code means.</source>
        <translation>Una segunda persona decide qué significa este código de nacionalidad.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Alien's passport</source>
        <translation>Pasaporte de extranjero</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>An officer decides. A name alone never blocks anybody.</source>
        <translation>Decide un responsable. Un nombre solo nunca bloquea a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Another person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Answers are missing</source>
        <translation>Faltan respuestas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Ask a second person</source>
        <translation>Pedir una segunda persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Ask a second person to look at {case}?</source>
        <translation>¿Pedir a una segunda persona que mire {case}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Ask for a second person</source>
        <translation>Pedir una segunda persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven.</source>
        <translation>En el nivel {level} está probado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven: {values}.</source>
        <translation>En el nivel {level} está probado: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date as typed</source>
        <translation>Nacimiento según lo escrito</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date is a date</source>
        <translation>El nacimiento es una fecha</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Born {born}, registered {day:%Y-%m-%d}</source>
        <translation>Nacimiento {born}, registro {day:%Y-%m-%d}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are a US person.</source>
        <translation>Según lo que declaró, usted es «US person».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are not a US person.</source>
        <translation>Según lo que declaró, usted no es «US person».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Case {name}</source>
        <translation>Caso {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the birth date</source>
        <translation>Dígito de control del nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the expiry</source>
        <translation>Dígito de control de la caducidad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the number</source>
        <translation>Dígito de control del número</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the optional data</source>
        <translation>Dígito de control de los datos opcionales</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship</source>
        <translation>Ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship as claimed</source>
        <translation>Ciudadanía declarada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Claim the case that has waited longest</source>
        <translation>Tomar el caso que más ha esperado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Code for their own computer</source>
        <translation>Código para el ordenador de la persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Compare the next character</source>
        <translation>Comparar el siguiente carácter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Composite check digit</source>
        <translation>Dígito de control compuesto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm all {count} in order</source>
        <translation>Confirmar los {count}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm the other {count} in order</source>
        <translation>Confirmar los otros {count}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>Continuation code as a QR code</source>
        <translation>Código de continuación en código QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Could not sign there</source>
        <translation>No pudo firmar allí</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth</source>
        <translation>País de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth code</source>
        <translation>Código del país de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Dates of the claim</source>
        <translation>Fechas de lo declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Do what the filled button says</source>
        <translation>Hacer lo que dice el botón relleno</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Document code</source>
        <translation>Código del documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document inspected</source>
        <translation>Documento inspeccionado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document {number} of {count}</source>
        <translation>Documento {number} de {count}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>End the shift and hand over</source>
        <translation>Terminar el turno y cederlo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expiry is a date</source>
        <translation>La caducidad es una fecha</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>Finish with this applicant, or start over, first.</source>
        <translation>Termine antes con este solicitante, o empiece de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>El brillo tapa las líneas de abajo. Incline el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing. Until then there are no tokens and no queue.</source>
        <translation>Siga registrando. Hasta entonces no hay tokens ni cola.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing: a finished case is sealed on this machine and goes into the queue by itself when the database is back. Until then there are no tokens and no queue.</source>
        <translation>Siga registrando: un caso terminado se sella en esta máquina y pasa por sí solo a la cola cuando vuelva la base de datos. Hasta entonces no hay tokens ni cola.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>Bien. Manténgalo ahí.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over</source>
        <translation>Ceder turno</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over the desk?</source>
        <translation>¿Ceder el mostrador?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Handed in</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: 1 case waits again. You may sign out.</source>
        <translation>Turno cedido: 1 caso vuelve a esperar. Puede cerrar la sesión.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: {count} cases wait again. You may sign out.</source>
        <translation>
            <numerusform>Turno cedido: {count} caso vuelve a esperar. Puede cerrar la sesión.</numerusform>
            <numerusform>Turno cedido: {count} casos vuelven a esperar. Puede cerrar la sesión.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>I am not sure and want another pair of eyes</source>
        <translation>No estoy seguro y quiero otra mirada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Is this right?</source>
        <translation>¿Está bien así?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issue token</source>
        <translation>Emitir token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issuing State</source>
        <translation>Estado expedidor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issuing the token…</source>
        <translation>Emitiendo el token…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>It becomes a token on their own computer, once, until {until}. The token that was issued here ends with that.</source>
        <translation>Se convierte en un token en el ordenador de la persona, una sola vez, hasta el {until}. El token emitido aquí termina entonces.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is clear which country counts under the export rules.</source>
        <translation>Está claro qué país cuenta según las normas de exportación.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>It is handed on</source>
        <translation>Está entregado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>Está muy oscuro. Ponga más luz.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is uncertain which country counts under the export rules.</source>
        <translation>No es seguro qué país cuenta según las normas de exportación.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Keep sealed</source>
        <translation>Guardar sellado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Keys of the desk</source>
        <translation>Teclas del mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Kiosk</source>
        <translation>Kiosco</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Laissez-passer</source>
        <translation>Salvoconducto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 0: nothing</source>
        <translation>Nivel 0: nada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 1: signed statement</source>
        <translation>Nivel 1: declaración firmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 2: document inspected</source>
        <translation>Nivel 2: documento inspeccionado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 3: two documents</source>
        <translation>Nivel 3: dos documentos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 4: chip verified</source>
        <translation>Nivel 4: chip verificado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Level {level} is needed, and no citizenship, residence or status has it yet.</source>
        <translation>Se necesita el nivel {level}, y ninguna ciudadanía, residencia ni estatus lo tiene aún.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Likeness proves nothing. Compare the pictures and ask.</source>
        <translation>El parecido no prueba nada. Compare las imágenes y pregunte.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Lock this desk; nothing is lost</source>
        <translation>Bloquear este mostrador; no se pierde nada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>M, F or &lt;</source>
        <translation>M, F o &lt;</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name as typed</source>
        <translation>Nombre según lo escrito</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Name no person: everybody at the desk reads it.</source>
        <translation>No nombre a nadie: todos en el mostrador lo leen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Named in the roster, which proves nothing</source>
        <translation>Figura en la lista nominal, lo que no prueba nada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Names on screening lists</source>
        <translation>Nombres en listas de cribado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>National identity card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality code</source>
        <translation>Código de nacionalidad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>New code for {case}</source>
        <translation>Código nuevo para {case}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Next applicant</source>
        <translation>Siguiente solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No access is needed for this role</source>
        <translation>Esta función no necesita acceso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No case is in your hands.</source>
        <translation>No tiene ningún caso en sus manos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No document was shown in time</source>
        <translation>No se mostró ningún documento a tiempo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No licence is on record.</source>
        <translation>No consta ninguna licencia.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No purpose is on record.</source>
        <translation>No consta ningún propósito.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No token is issued. The applicant is told why and how to appeal. Choose the reason.</source>
        <translation>No se emite token. Al solicitante se le dice por qué y cómo recurrir. Elija el motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nobody can sign in until it is back; nothing is lost meanwhile.</source>
        <translation>Nadie puede iniciar sesión hasta que vuelva; entretanto no se pierde nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this issuer. Compare the code letter by letter.</source>
        <translation>Ninguna lista conoce este emisor. Compare el código letra por letra.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this nationality code. Compare it letter by letter.</source>
        <translation>Ninguna lista conoce este código de nacionalidad. Compárelo letra por letra.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Not expired</source>
        <translation>No caducado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Note for the next shift</source>
        <translation>Nota para el turno siguiente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nothing can be kept on this machine: its outbox was never made ready. Write cases down on paper until the database is back.</source>
        <translation>En esta máquina no se puede guardar nada: su bandeja de salida nunca se preparó. Anote los casos en papel hasta que vuelva la base de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Nothing is kept of what was handed in.</source>
        <translation>No se guarda nada de lo entregado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Nothing waits that you may claim.</source>
        <translation>No espera nada que pueda tomar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>On their own computer they type:</source>
        <translation>En su propio ordenador, la persona escribe:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open a picture of the document</source>
        <translation>Abrir una imagen del documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Open document</source>
        <translation>Abrir documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open or close the applicant's own screen</source>
        <translation>Abrir o cerrar la pantalla del solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Optional data</source>
        <translation>Datos opcionales</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport card</source>
        <translation>Tarjeta pasaporte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent residence</source>
        <translation>Residencia permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent resident card</source>
        <translation>Tarjeta de residente permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Please read and sign</source>
        <translation>Lea y firme, por favor</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Prefers not to state a status</source>
        <translation>Prefiere no declarar un estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Print the code</source>
        <translation>Imprimir el código</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Put the case back into the queue</source>
        <translation>Dejar el caso otra vez en la cola</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Read the endorsements: nationals of the United States who are not citizens carry the same code.</source>
        <translation>Lea las anotaciones: los nacionales de Estados Unidos que no son ciudadanos llevan el mismo código.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Read the statement</source>
        <translation>Leer la declaración</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Redemption code as a QR code</source>
        <translation>Código de canje como código QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Refugee travel document</source>
        <translation>Documento de viaje de refugiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Refuse the case, for a reason from a list</source>
        <translation>Rechazar el caso, por un motivo de la lista</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Refuse {case}?</source>
        <translation>¿Rechazar {case}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Registered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Replace a lost token</source>
        <translation>Reemplazar un token perdido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence as claimed</source>
        <translation>Residencia declarada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Sealing the case…</source>
        <translation>Sellando el caso…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Send the case back, for a reason from a list</source>
        <translation>Devolver el caso, por un motivo de la lista</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Send {case} back?</source>
        <translation>¿Devolver {case}?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Sent back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Show a code instead</source>
        <translation>Mostrar un código en su lugar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Show statement</source>
        <translation>Mostrar la declaración</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Show the camera the page with the machine-readable lines.</source>
        <translation>Muestre a la cámara la página con las líneas de lectura mecánica.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Show the next</source>
        <translation>Mostrar el siguiente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Show the token</source>
        <translation>Mostrar el token</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>Signature given at the kiosk</source>
        <translation>Firma dada en el kiosco</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Somebody alike is registered</source>
        <translation>Hay alguien parecido registrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Somebody alike is registered, perhaps a twin</source>
        <translation>Hay alguien parecido registrado, quizá un gemelo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Statement signed</source>
        <translation>Declaración firmada</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status as claimed</source>
        <translation>Estatus declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: asylee</source>
        <translation>Estatus: asilado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: citizen</source>
        <translation>Estatus: ciudadano</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: conditional permanent resident</source>
        <translation>Estatus: residente permanente condicional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: national, not citizen</source>
        <translation>Estatus: nacional, no ciudadano</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: other</source>
        <translation>Estatus: otro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: permanent resident</source>
        <translation>Estatus: residente permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: refugee</source>
        <translation>Estatus: refugiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Take your token and your receipt with you.</source>
        <translation>Lleve consigo su token y su recibo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Tell the desk what is wrong or missing.</source>
        <translation>Diga al mostrador qué está mal o falta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The answers and the document differ</source>
        <translation>Las respuestas y el documento difieren</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The applicant asked for a person before signing.</source>
        <translation>El solicitante pidió una persona antes de firmar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant asked to stop</source>
        <translation>El solicitante pidió parar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is asked to come in person</source>
        <translation>Se pide al solicitante que venga en persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is registered already</source>
        <translation>El solicitante ya está registrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The applicant is told why and may hand in what is missing. Choose the reason.</source>
        <translation>Al solicitante se le dice por qué y puede entregar lo que falta. Elija el motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The case waits again, at its old place.</source>
        <translation>El caso espera otra vez, en su lugar de antes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>The case waits for a second person.</source>
        <translation>El caso espera a una segunda persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The case waits for somebody else, who decides. Choose the reason.</source>
        <translation>El caso espera a otra persona, que decide. Elija el motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>The code that the registrant has works no more. Give them this one: with it they come back here, or go on at any kiosk.</source>
        <translation>El código que tiene la persona ya no sirve. Dele este: con él vuelve aquí, o sigue en cualquier kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database has been away since {time}.</source>
        <translation>La base de datos no está desde las {time}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database is back.</source>
        <translation>La base de datos ha vuelto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>El documento no cabe. Aléjelo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document does not seem genuine</source>
        <translation>El documento no parece auténtico</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document has expired</source>
        <translation>El documento está caducado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document is another person's</source>
        <translation>El documento es de otra persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document proves something else</source>
        <translation>El documento prueba otra cosa</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The holder is a British national, not a British citizen.</source>
        <translation>El titular es nacional británico, no ciudadano británico.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The invitation was not good for this case. Ask how they came by it.</source>
        <translation>La invitación no valía para este caso. Pregunte cómo la obtuvo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The issuing State does not vouch for the nationality.</source>
        <translation>El Estado expedidor no responde por la nacionalidad.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>Las líneas son muy pequeñas. Acerque el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>Las líneas están inclinadas. Enderece el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The other side of the document is missing</source>
        <translation>Falta el otro lado del documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The picture cannot be read</source>
        <translation>La imagen no se puede leer</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>La imagen está borrosa. Mantenga quieto el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is taken.</source>
        <translation>La foto está tomada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The place of the nationality holds the country of birth. This card proves residence, not citizenship.</source>
        <translation>En el lugar de la nacionalidad está el país de nacimiento. Esta tarjeta prueba residencia, no ciudadanía.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The queue rests until the database is back, and goes on by itself then.</source>
        <translation>La cola descansa hasta que vuelva la base de datos y luego sigue por sí sola.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The record of this person is continued.</source>
        <translation>Se continúa el expediente de esta persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people, and was held against you.</source>
        <translation>La norma nombra a personas, y se comparó con usted.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people.</source>
        <translation>La norma nombra a personas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same document is registered</source>
        <translation>El mismo documento está registrado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same name and date of birth</source>
        <translation>El mismo nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same surname and date of birth, as twins have</source>
        <translation>El mismo apellido y fecha de nacimiento, como los gemelos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature cannot be shown. {reason}</source>
        <translation>La firma no se puede mostrar. {reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature is being opened…</source>
        <translation>La firma se está abriendo…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The statement as signed</source>
        <translation>La declaración tal como se firmó</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The statement is to be signed again</source>
        <translation>La declaración debe firmarse otra vez</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_link.py"/>
        <source>There is no second screen. The applicant's window opened on this one.</source>
        <translation>No hay segunda pantalla. La ventana del solicitante se abrió en esta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>These cases are yours and go back to their places: {cases}.</source>
        <translation>Estos casos son suyos y vuelven a su lugar: {cases}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These licences are on record: {values}.</source>
        <translation>Constan estas licencias: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These purposes are on record: {values}.</source>
        <translation>Constan estos propósitos: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They are a permanent resident where it was not listed. Ask where.</source>
        <translation>Es residente permanente donde no estaba en la lista. Pregunte dónde.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They held a citizenship that was not listed. Ask which.</source>
        <translation>Tuvo una ciudadanía que no estaba en la lista. Pregunte cuál.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They hold a citizenship that was not listed. Ask which.</source>
        <translation>Tiene una ciudadanía que no estaba en la lista. Pregunte cuál.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They say that they hold no citizenship.</source>
        <translation>Dice que no tiene ninguna ciudadanía.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document does not name the holder's own nationality. Ask for it.</source>
        <translation>Este documento no nombra la nacionalidad del titular. Pregúntela.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document names no nationality.</source>
        <translation>Este documento no nombra ninguna nacionalidad.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>This is not proven at level {level} yet.</source>
        <translation>Esto aún no está probado en el nivel {level}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This issuer's documents are specimens or fantasy, not evidence.</source>
        <translation>Los documentos de este emisor son muestras o fantasía, no pruebas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This kind of document proves neither citizenship nor status. Ask which other document the person would like to show.</source>
        <translation>Este tipo de documento no prueba ciudadanía ni estatus. Pregunte qué otro documento quiere mostrar la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This nationality code is for specimens only.</source>
        <translation>Este código de nacionalidad es solo para muestras.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued</source>
        <translation>Token emitido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, revoked since</source>
        <translation>Token emitido, revocado desde entonces</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, suspended now</source>
        <translation>Token emitido, suspendido ahora</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Tokens are issued again, and the queue goes on.</source>
        <translation>Se vuelven a emitir tokens y la cola sigue.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Turn between the queue and the applicant</source>
        <translation>Cambiar entre la cola y el solicitante</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Two people must have looked (level 3)</source>
        <translation>Deben haber mirado dos personas (nivel 3)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for no country.</source>
        <translation>Según las normas de exportación, lo que declaró no cuenta para ningún país.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for {values}.</source>
        <translation>Según las normas de exportación, lo que declaró cuenta para: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Undo the last decision, within ten seconds</source>
        <translation>Deshacer la última decisión, en diez segundos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Undone. The case is yours again.</source>
        <translation>Deshecho. El caso es suyo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Use the camera</source>
        <translation>Usar la cámara</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Visa</source>
        <translation>Visado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits for another</source>
        <translation>Espera a otra persona</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>Preguntamos porque una norma vigente depende de la ciudadanía o el estatus. Puede parar ahora; no se guarda nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Welcome. Please hand your document to the desk.</source>
        <translation>Le damos la bienvenida. Entregue su documento en el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>With others</source>
        <translation>De otros</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>YYMMDD</source>
        <translation>AAMMDD</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>You are the second person. Look for yourself: what the first found is shown to nobody, and compared with yours when you approve.</source>
        <translation>Usted es la segunda persona. Mire por sí mismo: lo que halló la primera no se muestra a nadie y se compara con lo suyo al aprobar.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>You may stop now; nothing is kept.</source>
        <translation>Puede parar ahora; no se guarda nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship of {values}.</source>
        <translation>Declaró esta ciudadanía: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship or residence, now or before, of {values}.</source>
        <translation>Declaró ciudadanía o residencia, ahora o antes: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated former citizenship of {values}.</source>
        <translation>Declaró esta ciudadanía anterior: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated neither citizenship nor residence nor status.</source>
        <translation>No declaró ciudadanía, residencia ni estatus.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship or residence, now or before.</source>
        <translation>No declaró ciudadanía ni residencia, ni ahora ni antes.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship.</source>
        <translation>No declaró ninguna ciudadanía.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no former citizenship.</source>
        <translation>No declaró ninguna ciudadanía anterior.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no organisation.</source>
        <translation>No declaró ninguna organización.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no permanent residence.</source>
        <translation>No declaró ninguna residencia permanente.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no place of use.</source>
        <translation>No declaró ningún lugar de uso.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no status.</source>
        <translation>No declaró ningún estatus.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated permanent residence in {values}.</source>
        <translation>Declaró residencia permanente en: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you belong to {values}.</source>
        <translation>Declaró que pertenece a: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you use it in {values}.</source>
        <translation>Declaró que lo usa en: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated this status: {values}.</source>
        <translation>Declaró este estatus: {values}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Your access is issued</source>
        <translation>Su acceso está emitido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character corrected by the machine</source>
        <translation>un carácter corregido por la máquina</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character in doubt</source>
        <translation>un carácter dudoso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a code of ICAO Doc 9303-3 or ISO 3166-1</source>
        <translation>un código de ICAO Doc 9303-3 o ISO 3166-1</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a document that proves citizenship or status</source>
        <translation>un documento que pruebe ciudadanía o estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>asylee under the law of {state}</source>
        <translation>estatus legal ({state}): asilo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen of {state}</source>
        <translation>ciudadanía ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen under the law of {state}</source>
        <translation>estatus legal ({state}): ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>conditional permanent resident under the law of {state}</source>
        <translation>estatus legal ({state}): residencia permanente condicional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>formerly {fact}</source>
        <translation>antes {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>from birth until today, acquired before lost</source>
        <translation>desde el nacimiento hasta hoy, adquisición antes que pérdida</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>letters A to Z</source>
        <translation>letras de la A a la Z</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>national under the law of {state}</source>
        <translation>estatus legal ({state}): nacionalidad sin ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>other status under the law of {state}</source>
        <translation>estatus legal ({state}): otro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>residencia permanente ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident under the law of {state}</source>
        <translation>estatus legal ({state}): residencia permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>read {read}</source>
        <translation>leído {read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>refugee under the law of {state}</source>
        <translation>estatus legal ({state}): refugio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said otherwise</source>
        <translation>dicho de otro modo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said {said}</source>
        <translation>dicho {said}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>the holder's own nationality, from another document</source>
        <translation>la nacionalidad propia del titular, de otro documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>this case</source>
        <translation>este caso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>undeclared status under the law of {state}</source>
        <translation>estatus legal ({state}): no declarado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{actions}, {seconds} s</source>
        <translation>{actions}, {seconds} s</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>{at:%Y-%m-%d %H:%M}, after {minutes} min</source>
        <translation>{at:%Y-%m-%d %H:%M}, tras {minutes} min</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} waits for a second person.</source>
        <translation>{case} espera a una segunda persona.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was refused.</source>
        <translation>{case} fue rechazado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was sent back.</source>
        <translation>{case} fue devuelto.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} acción</numerusform>
            <numerusform>{count} acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases are kept sealed on this machine and go into the queue by themselves when the database is back.</source>
        <translation>
            <numerusform>{count} caso está guardado y sellado en esta máquina y pasará por sí solo a la cola cuando vuelva la base de datos.</numerusform>
            <numerusform>{count} casos están guardados y sellados en esta máquina y pasarán por sí solos a la cola cuando vuelva la base de datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>{count} cases are kept sealed on this machine. They go into the queue by themselves once the store is open.</source>
        <translation>
            <numerusform>{count} caso está guardado y sellado en esta máquina. Pasa por sí solo a la cola en cuanto se abra el almacén.</numerusform>
            <numerusform>{count} casos están guardados y sellados en esta máquina. Pasan por sí solos a la cola en cuanto se abra el almacén.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here are still to be delivered.</source>
        <translation>
            <numerusform>{count} caso guardado aquí está aún por entregar.</numerusform>
            <numerusform>{count} casos guardados aquí están aún por entregar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here stand in the queue now.</source>
        <translation>
            <numerusform>{count} caso guardado aquí está ya en la cola.</numerusform>
            <numerusform>{count} casos guardados aquí están ya en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{count} cases wait</source>
        <translation>
            <numerusform>{count} caso espera</numerusform>
            <numerusform>{count} casos esperan</numerusform>
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
        <translation>{day} o posterior</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>{done} {key} undoes it.</source>
        <translation>{done} {key} lo deshace.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
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
        <translation>{sentence} Y {count} más.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: another status</source>
        <translation>{state}: otro estatus</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: asylee</source>
        <translation>{state}: asilado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: citizen</source>
        <translation>{state}: ciudadano</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: conditional permanent resident</source>
        <translation>{state}: residente permanente condicional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: national, not citizen</source>
        <translation>{state}: nacional, no ciudadano</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: permanent resident</source>
        <translation>{state}: residente permanente</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: refugee</source>
        <translation>{state}: refugiado</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clean, aimed at the mat, nothing else in the picture.</source>
        <translation>Limpia, enfocada al tapete, nada más en la imagen.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Compare with a clock that you trust; a minute is too much.</source>
        <translation>Compare con un reloj de confianza; un minuto es demasiado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Document reader</source>
        <translation>Lector de documentos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Due since {day}</source>
        <translation>Pendiente desde {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Housing and cables</source>
        <translation>Carcasa y cables</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Inspections</source>
        <translation>Inspecciones</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Keyboard reader</source>
        <translation>Lector de teclado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Name no person in it.</source>
        <translation>No nombre a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Never inspected</source>
        <translation>Nunca inspeccionado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Next on {day}</source>
        <translation>Próxima el {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>No receipt printer is set up; receipts go to this desktop’s printers. To set one up, start the program with KIOSK_RECEIPTS.</source>
        <translation>No hay impresora de recibos; van a las impresoras de este equipo. Para tenerla, inicie el programa con KIOSK_RECEIPTS.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order</source>
        <translation>No está en orden</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order: somebody must come</source>
        <translation>No está en orden: debe venir alguien</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection</source>
        <translation>Anotar la inspección</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection: {part}</source>
        <translation>Anotar la inspección: {part}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Nothing added, no part loose, no lens or overlay that is not ours.</source>
        <translation>Nada añadido, ninguna pieza suelta, ninguna lente o cubierta ajena.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print a test slip</source>
        <translation>Imprimir un recibo de prueba</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print the test slip below; scan its code.</source>
        <translation>Imprima el recibo de prueba de abajo y escanee su código.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Receipt printer</source>
        <translation>Impresora de recibos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say it in fewer words.</source>
        <translation>Dígalo con menos palabras.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say whether it is in order.</source>
        <translation>Diga si está en orden.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Swipe a specimen in the test below.</source>
        <translation>Pase una muestra en la prueba de abajo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>The test slip shows accented letters, two scripts and a code.</source>
        <translation>El recibo de prueba muestra letras con acento, dos escrituras y un código.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What this machine works with</source>
        <translation>Con qué trabaja esta máquina</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What you found</source>
        <translation>Qué encontró</translation>
    </message>
</context>
<context>
    <name>directives</name>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Approved by two officers</source>
        <translation>Aprobada por dos responsables</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Authenticated</source>
        <translation>Autenticada</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Back-dated: it claims force {hours} h {minutes} min before anybody can enforce it ({instant} UTC). The gap stays in the record.</source>
        <translation>Con fecha anterior: dice regir {hours} h {minutes} min antes de que nadie pueda aplicarla ({instant} UTC). El hueco queda en el registro.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Binds</source>
        <translation>Obliga</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Published to gateways</source>
        <translation>Publicada a las pasarelas</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Staged</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>publication {number}</source>
        <translation>publicación {number}</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>reading {reading}</source>
        <translation>lectura {reading}</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>A letter has come. The panel beside the pages leads you on.</source>
        <translation>Ha llegado una carta. El panel junto a las páginas le guía.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>A letter has come; it is staged as {id}. Open it under Directives and authenticate it: call back on the number in your own directory, never on one from the letter, say whom you spoke to, and attach the letter.</source>
        <translation>Ha llegado una carta; está preparada como {id}. Ábrala en Directivas y autentíquela: llame al número de su propio directorio, nunca a uno de la carta, diga con quién habló y adjunte la carta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Another reading than counsel’s was put into force.</source>
        <translation>Se puso en vigor otra lectura que la de los asesores.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Ask the gateway</source>
        <translation>Preguntar a la pasarela</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Check the number</source>
        <translation>Comprobar el número</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Counsel asks for reading {reading}: “{title}”. Choose it, and read whom it blocks, whom it holds, and who notices nothing.</source>
        <translation>Los asesores piden la lectura {reading}: «{title}». Elíjala y lea a quién bloquea, a quién deja en espera y quién no nota nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Does it hit whom it names?</source>
        <translation>¿Alcanza a quien nombra?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Drag it into the dialog, or choose it there by its path.</source>
        <translation>Arrástrela al diálogo, o elíjala allí por su ruta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Drill: 12 June</source>
        <translation>Simulacro: 12 de junio</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Drill: what comes next</source>
        <translation>Simulacro: qué sigue</translation>
    </message>
    <message>
        <location filename="kiosk/app/drill.py"/>
        <source>Drill: {title}</source>
        <translation>Simulacro: {title}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Everything is true: the pages, the two officers, the publication and the gateway that is asked at the end. When the drill is over, its directive is lifted.</source>
        <translation>Todo es real: las páginas, los dos responsables, la publicación y la pasarela que se consulta al final. Al acabar el simulacro se levanta su directiva.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>First have the page show them.</source>
        <translation>Primero haga que la página los muestre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Gateways follow within seconds. Before you ask one: tick everybody whom it will refuse fable-5. Held is refused too.</source>
        <translation>Las pasarelas siguen en segundos. Antes de preguntar, marque a todos a quienes negará fable-5. En espera también se niega.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Held</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>How many people differ?</source>
        <translation>¿Cuántas personas difieren?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Is the letter real?</source>
        <translation>¿Es auténtica la carta?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Leave the drill</source>
        <translation>Dejar el simulacro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/letter.py"/>
        <source>Made up for a drill. No authority wrote this letter.</source>
        <translation>Inventada para un simulacro. Ninguna autoridad escribió esta carta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Not as decided</source>
        <translation>No como se decidió</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>On Friday 12 June 2026 a letter told a laboratory to keep foreign persons away from two models. It could not tell who they were, and switched both off for everybody. Here the same letter arrives, and you enforce it on the people whom it names, in less than five minutes.</source>
        <translation>El viernes 12 de junio de 2026 una carta mandó a un laboratorio apartar a los extranjeros de dos modelos. No sabía quiénes eran y los apagó para todos. Aquí llega la misma carta, y usted la aplica a quienes nombra, en menos de cinco minutos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Passed over: it came into force before this was read.</source>
        <translation>Omitido: entró en vigor antes de leerse esto.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Put it into force, as two</source>
        <translation>Ponerla en vigor, entre dos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Run the drill again</source>
        <translation>Repetir el simulacro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Signs in as</source>
        <translation>Inicia sesión como</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Start the drill</source>
        <translation>Empezar el simulacro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>That was refused. The dialog says why; try again.</source>
        <translation>Eso se rechazó. El diálogo dice por qué; inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The gateway refused others than those you ticked.</source>
        <translation>La pasarela rechazó a otros que los que marcó.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>The gateway waits for the publication</source>
        <translation>La pasarela espera la publicación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The page says another number. It counts people, not people and models.</source>
        <translation>La página dice otro número. Cuenta personas, no personas y modelos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The text can be read in two ways. Ask on whom the readings differ, and read who they are and why.</source>
        <translation>El texto puede leerse de dos maneras. Pregunte en quién difieren las lecturas, y lea quiénes son y por qué.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Type the number that the page shows.</source>
        <translation>Escriba el número que muestra la página.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>What the gateway said about fable-5</source>
        <translation>Qué dijo la pasarela de fable-5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>What would it do?</source>
        <translation>¿Qué haría?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>What you will do</source>
        <translation>Qué hará usted</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>¿En quién difieren las lecturas?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>With reading {reading} chosen, put the directive into force. The second officer types the number of people blocked and signs in afresh; here you play both.</source>
        <translation>Con la lectura {reading} elegida, ponga en vigor la directiva. El segundo responsable escribe el número de bloqueados e inicia sesión de nuevo; aquí hace usted de ambos.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (only said)</source>
        <translation>{fact} (solo dicho)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (shown)</source>
        <translation>{fact} (mostrado)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted. Not everybody as decided: look below.</source>
        <translation>{refused} rechazados, {admitted} admitidos. No todos como se decidió: mire abajo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted: exactly as decided, and nobody else.</source>
        <translation>{refused} rechazados, {admitted} admitidos: exactamente como se decidió, y nadie más.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{right} of {all} steps right at first try</source>
        <translation>{right} de {all} pasos bien a la primera</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>{time} since the letter</source>
        <translation>{time} desde la carta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, less than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>{whole} en total, menos de cinco minutos. De la carta al rechazo en la pasarela: {enforced}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, more than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>{whole} en total, más de cinco minutos. De la carta al rechazo en la pasarela: {enforced}.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Appeals</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Directives</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Gateways</source>
        <translation>Pasarelas</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Kill switch</source>
        <translation>Parada</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Records</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Register</source>
        <translation>Inscritos</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Retention</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Screening</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Stations</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>Cualquier manera sirve. Sin código ni credencial también se registra, y el personal le encuentra por su nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you a permanent resident of any country?</source>
        <translation>¿Es residente permanente de algún país?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you any of these in the United States?</source>
        <translation>¿Tiene alguna de estas condiciones en Estados Unidos?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Birth certificate, with an identity card that has a photo</source>
        <translation>Certificado de nacimiento, con un documento de identidad con foto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Naturalization</source>
        <translation>Certificado de naturalización</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Non-Citizen Nationality</source>
        <translation>Certificado de nacional no ciudadano</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of citizenship</source>
        <translation>Certificado de ciudadanía</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Choose the one that holds today. If several hold, choose the first.</source>
        <translation>Elija la que vale hoy. Si valen varias, elija la primera.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Citizen of the United States</source>
        <translation>Ciudadano de Estados Unidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Consular Report of Birth Abroad</source>
        <translation>Informe consular de nacimiento en el extranjero</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue to sign</source>
        <translation>Continuar para firmar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Did you hold another citizenship in the past?</source>
        <translation>¿Tuvo antes otra ciudadanía?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Done. Keep this code</source>
        <translation>Listo. Guarde este código</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>E-mail address, if you like</source>
        <translation>Dirección de correo, si quiere</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your invitation code</source>
        <translation>Escriba su código de invitación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your personnel number</source>
        <translation>Escriba su número de personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Every document of this list is as good as any other. The choice is yours.</source>
        <translation>Cualquier documento de esta lista vale lo mismo. La elección es suya.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Finish and erase</source>
        <translation>Terminar y borrar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 that shows asylum granted</source>
        <translation>Formulario I-94 que muestra asilo concedido</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a refugee admission stamp</source>
        <translation>Formulario I-94 con sello de admisión como refugiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a temporary I-551 stamp and photo</source>
        <translation>Formulario I-94 con sello temporal I-551 y foto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>El brillo tapa las líneas de abajo. Incline el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>Bien. Manténgalo ahí.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Hold the document into the frame.</source>
        <translation>Ponga el documento dentro del marco.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>How do we know about you?</source>
        <translation>¿Cómo sabemos de usted?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have a staff badge</source>
        <translation>Tengo una credencial de personal</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have an invitation code</source>
        <translation>Tengo un código de invitación</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have none of these</source>
        <translation>No tengo ninguno de estos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>Está muy oscuro. Ponga más luz.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Lay the document flat and fill the frame. The picture is taken by itself as soon as the lines are read, or when you touch “Take the picture”.</source>
        <translation>Apoye el documento y llene el marco. La foto se toma sola al leerse las líneas, o al tocar «Tomar la foto».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>My employer has announced me</source>
        <translation>Mi empleador me anunció</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National identity card</source>
        <translation>Documento nacional de identidad</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National, but not a citizen, of the United States</source>
        <translation>Nacional, pero no ciudadano, de Estados Unidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Nationality in the document</source>
        <translation>Nacionalidad en el documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only a citizenship that you gave up or lost.</source>
        <translation>Solo una ciudadanía a la que renunció o que perdió.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only where you may stay without end. A visa or a permit for some years does not count.</source>
        <translation>Solo donde puede quedarse sin límite. Un visado o permiso de unos años no cuenta.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport card</source>
        <translation>Tarjeta pasaporte</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent Resident Card (green card, I-551)</source>
        <translation>Tarjeta de residente permanente (green card, I-551)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent resident (green card), also conditional</source>
        <translation>Residente permanente (green card), también condicional</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Person granted asylum in the United States</source>
        <translation>Persona con asilo concedido en Estados Unidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Photograph the code or write it down. It works once, at any desk.</source>
        <translation>Fotografíe el código o anótelo. Sirve una vez, en cualquier mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Re-entry permit (I-327)</source>
        <translation>Permiso de reingreso (I-327)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read and sign</source>
        <translation>Leer y firmar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read the text, then sign with finger, pen or mouse. If you cannot sign, touch “I cannot sign”.</source>
        <translation>Lea el texto y firme con el dedo, un lápiz o el ratón. Si no puede, toque «No puedo firmar».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read this, then continue. If you stop here, nothing is kept.</source>
        <translation>Lea esto y continúe. Si para aquí, no se guarda nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee admitted to the United States</source>
        <translation>Refugiado admitido en Estados Unidos</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee travel document</source>
        <translation>Documento de viaje de refugiado</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Register yourself here</source>
        <translation>Regístrese aquí</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Scan your badge, or type its number</source>
        <translation>Escanee su credencial o escriba su número</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Show your document</source>
        <translation>Muestre su documento</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Sign and send to the desk</source>
        <translation>Firmar y enviar al mostrador</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Surname, or your only name</source>
        <translation>Apellidos, o su único nombre</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The address that your employer gave us, mostly the one at work.</source>
        <translation>La dirección que nos dio su empleador, casi siempre la del trabajo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The answer decides which of our questions you are spared. Nobody sees it here but you; staff check it against the document you choose.</source>
        <translation>La respuesta decide qué preguntas se le ahorran. Aquí solo la ve usted; el personal la coteja con el documento que elija.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>El documento no cabe. Aléjelo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>Las líneas son muy pequeñas. Acerque el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>Las líneas están inclinadas. Enderece el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>La imagen está borrosa. Mantenga quieto el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is taken.</source>
        <translation>La foto está tomada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The year is enough. If you do not know it, leave the field empty.</source>
        <translation>Basta el año. Si no lo sabe, deje vacío el campo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch your language to begin. Registering takes about five minutes.</source>
        <translation>Toque su idioma para empezar. Registrarse lleva unos cinco minutos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch “Change” where something is wrong. What the document says stays beside your correction, and staff compare both.</source>
        <translation>Toque «Cambiar» donde algo esté mal. Lo que dice el documento queda junto a su corrección, y el personal compara ambos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Travel document for stateless persons</source>
        <translation>Documento de viaje para apátridas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Type the first letters of the country, then touch its name. Add each citizenship that you hold today.</source>
        <translation>Escriba las primeras letras del país y toque su nombre. Añada cada ciudadanía que tiene hoy.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Use this picture</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>We write to it only when your case is decided.</source>
        <translation>Solo escribimos cuando su caso está decidido.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which citizenships do you hold?</source>
        <translation>¿Qué ciudadanías tiene?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which document do you want to show?</source>
        <translation>¿Qué documento quiere mostrar?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which of these are you?</source>
        <translation>¿Cuál es su caso?</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as it should be. What the document says is kept beside it.</source>
        <translation>Escríbalo como debe ser. Lo que dice el documento se conserva al lado.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as you write it yourself, with its accents.</source>
        <translation>Escríbalo como lo escribe usted, con sus acentos.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD.</source>
        <translation>Año, mes, día: AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD. The year alone is enough.</source>
        <translation>Año, mes, día: AAAA-MM-DD. Basta con el año.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>You find the code in your invitation. Dashes and capitals do not matter.</source>
        <translation>El código está en su invitación. Guiones y mayúsculas no importan.</translation>
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
        <translation>A y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>A case of the queue does not have the form that this version writes.</source>
        <translation>Un caso de la cola no tiene la forma que escribe esta versión.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed bolder or finer than its neighbours. Compare it with the document.</source>
        <translation>Un carácter de las líneas es más grueso o fino que sus vecinos. Compárelo con el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed unlike the others of its kind. Compare it with the document.</source>
        <translation>Un carácter de las líneas está impreso distinto de los de su clase. Compárelo con el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines stands higher, lower or further off than its neighbours. Compare it with the document.</source>
        <translation>Un carácter de las líneas está más alto, bajo o apartado que sus vecinos. Compárelo con el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>A check digit covers a character that no machine-readable zone has.</source>
        <translation>Un dígito de control abarca un carácter que ninguna zona de lectura mecánica tiene.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A check stayed open, so the document does not raise the level of proof.</source>
        <translation>Quedó una comprobación abierta, así que el documento no sube el nivel de prueba.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have five levels.</source>
        <translation>Los hechos de una cohorte tienen cinco niveles.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have no end.</source>
        <translation>Los hechos de una cohorte no tienen final.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>A condition compares with an empty name.</source>
        <translation>Una condición compara con un nombre vacío.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>A confirmed match in screening blocks {model}.</source>
        <translation>Una coincidencia confirmada en el cribado bloquea {model}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>A country group names a country twice.</source>
        <translation>Un grupo de países nombra un país dos veces.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A date in the statement lies before birth, in the future, or in the wrong order. Ask again and correct it.</source>
        <translation>Una fecha de la declaración es anterior al nacimiento, futura o está en mal orden. Pregunte otra vez y corríjala.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>A directive with this id is in the store already.</source>
        <translation>Ya hay en el almacén una directiva con este id.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>A document number of more than nine characters cannot hold a space.</source>
        <translation>Un número de documento de más de nueve caracteres no puede tener espacios.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A fallback is not among the other models.</source>
        <translation>Un modelo de reserva no está entre los otros modelos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A fallback is not one of the other models.</source>
        <translation>Un modelo de reserva no es uno de los otros modelos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>A file could not be read or written: {strerror}.</source>
        <translation>No se ha podido leer o escribir un archivo: {strerror}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>A filter has a name of up to {longest_name} characters.</source>
        <translation>Un filtro tiene un nombre de hasta {longest_name} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>A key of the log is of another kind.</source>
        <translation>Una clave del registro es de otra clase.</translation>
    </message>
    <message>
        <location filename="kiosk/services/publication.py"/>
        <source>A key that signs tokens is not on the curve P-256.</source>
        <translation>Una clave que firma tokens no está en la curva P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>A legal hold keeps this case.</source>
        <translation>Una retención legal guarda este caso.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>A legal hold keeps this record until it is released.</source>
        <translation>Una retención legal guarda este expediente hasta que se levante.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>A legal hold was changed past the program.</source>
        <translation>Una retención legal se cambió sin pasar por el programa.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>A list needs a name of at most 80 characters.</source>
        <translation>Una lista necesita un nombre de 80 caracteres como mucho.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>A list of names in the store is not one.</source>
        <translation>Una lista de nombres del almacén no lo es.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone has at most three lines, this text has {len}.</source>
        <translation>Una zona de lectura mecánica tiene tres líneas como mucho, este texto tiene {len}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone holds only the letters A to Z, digits and the filler &lt;.</source>
        <translation>Una zona de lectura mecánica solo tiene letras de A a Z, cifras y el relleno &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A model has a name that tokens cannot carry.</source>
        <translation>Un modelo tiene un nombre que los tokens no pueden llevar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A name of a model has small letters, digits, points and dashes.</source>
        <translation>El nombre de un modelo tiene minúsculas, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A name stands for two models.</source>
        <translation>Un nombre designa dos modelos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>A new key is published already and does not sign yet.</source>
        <translation>Ya se publicó una clave nueva y aún no firma.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/place_page.py"/>
        <source>A page of the status lists has not the length of one.</source>
        <translation>Una página de las listas de estado no tiene la longitud debida.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A page of the status lists is damaged.</source>
        <translation>Una página de las listas de estado está dañada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A petition is against a directive.</source>
        <translation>Una petición va contra una directiva.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>A record of redemption is not what its seal says.</source>
        <translation>Un registro de canje no coincide con su sello.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>A record of screening in the store is damaged.</source>
        <translation>Un dato del cribado en el almacén está dañado.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/records.py"/>
        <source>A record of the store does not have the form that this version writes.</source>
        <translation>Un registro del almacén no tiene la forma que escribe esta versión.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A relief ends within ninety days, and not in the past.</source>
        <translation>Una medida provisional termina en menos de noventa días, y no en el pasado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>A revoked token stays revoked.</source>
        <translation>Un token revocado sigue revocado.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be put back into its folder.</source>
        <translation>Un escaneo no se pudo devolver a su carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be removed from its folder and lies there still.</source>
        <translation>Un escaneo no se pudo eliminar de su carpeta y sigue allí.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be taken from the folder.</source>
        <translation>No se pudo tomar un escaneo de la carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan is larger than {value} megabytes.</source>
        <translation>Un escaneo supera los {value} megabytes.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealed record does not open: it was changed, or its key is another.</source>
        <translation>Un registro sellado no se abre: se cambió, o su clave es otra.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealing key has 32 bytes.</source>
        <translation>Una clave de sellado tiene 32 bytes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>A service of this name is registered already.</source>
        <translation>Ya hay un servicio registrado con este nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A stated country is not in the list. Choose it from there.</source>
        <translation>Un país declarado no está en la lista. Elíjalo de ella.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station must tell where and when a desk is staffed.</source>
        <translation>Una estación debe decir dónde y cuándo hay alguien en un mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station's file is good for between one day and half a year.</source>
        <translation>El archivo de una estación vale entre un día y medio año.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A status of a shard does not fit into two bits.</source>
        <translation>Un estado de un fragmento no cabe en dos bits.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>A store is being moved into this database and is not whole yet.</source>
        <translation>Se está trasladando un almacén a esta base de datos y aún no está completo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>A store is moved to PostgreSQL only.</source>
        <translation>Un almacén solo se traslada a PostgreSQL.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>A temporary relief ends within a week.</source>
        <translation>Una medida provisional termina en menos de una semana.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>A token belongs to a cohort that is not in the store.</source>
        <translation>Un token es de una cohorte que no está en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A token belongs to a cohort that nobody decided about.</source>
        <translation>Un token es de una cohorte sobre la que nadie decidió.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token in the store has a state that does not exist.</source>
        <translation>Un token del almacén tiene un estado que no existe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A token lives from a quarter of an hour to seven days.</source>
        <translation>Un token dura entre un cuarto de hora y siete días.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token that has not expired holds this place in the status lists.</source>
        <translation>Un token que no ha caducado ocupa este lugar en las listas de estado.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/places.py"/>
        <source>A token's place in the status lists is not where the store says.</source>
        <translation>El lugar de un token en las listas de estado no es donde dice el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>A word for “specimen” stands in the place of the name. Ask for the person’s own document.</source>
        <translation>En el lugar del nombre hay una palabra que dice «muestra». Pida el documento propio de la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Add another one first.</source>
        <translation>Añada antes otro.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Add at least one citizenship, residence or status.</source>
        <translation>Añada al menos una ciudadanía, residencia o estatus.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Add at least one model that gateways serve.</source>
        <translation>Añada al menos un modelo que sirvan las pasarelas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Add the file of the group, or name another.</source>
        <translation>Añada el archivo del grupo, o nombre otro.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>All ports from {start} to {value} are in use.</source>
        <translation>Todos los puertos de {start} a {value} están en uso.</translation>
    </message>
    <message>
        <location filename="kiosk/app/console_adapter.py"/>
        <source>All {size} entries are as they were written, under {checkpoints} signed checkpoints, and every token is in its logged state.</source>
        <translation>Las {size} entradas están tal como se escribieron, bajo {checkpoints} puntos de control firmados, y cada token está en el estado que dice el registro.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>An account for an admin or a compliance officer is opened by two admins.</source>
        <translation>La cuenta de un administrador o responsable de cumplimiento la abren dos administradores.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is due within a week.</source>
        <translation>Un recurso vence en menos de una semana.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is overdue.</source>
        <translation>Un recurso está vencido.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>An invitation is good for between one hour and ninety days.</source>
        <translation>Una invitación vale entre una hora y noventa días.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Another key has signed this station's file.</source>
        <translation>Otra clave firmó el archivo de esta estación.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Another process publishes this store already, here or on another machine.</source>
        <translation>Otro proceso ya publica este almacén, aquí o en otra máquina.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Another process publishes this store already.</source>
        <translation>Otro proceso ya publica este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Another program uses the document reader.</source>
        <translation>Otro programa usa el lector de documentos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Another submission has this file's number.</source>
        <translation>Otra entrega tiene el número de este archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>As it was read, surely, a check digit disagreed; it agrees since a character was changed by hand. Compare that character once more.</source>
        <translation>Tal como se leyó, con seguridad, un dígito de control no cuadraba; cuadra desde que se cambió un carácter a mano. Compare ese carácter otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask a colleague whose role does.</source>
        <translation>Pida ayuda a alguien cuyo rol lo permita.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>Ask a compliance officer whether the restriction can be lifted.</source>
        <translation>Pregunte a un responsable de cumplimiento si puede levantarse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask a second officer to sign in.</source>
        <translation>Pida a un segundo responsable que inicie sesión.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <location filename="kiosk/services/publication.py"/>
        <source>Ask an admin to make a new signing key.</source>
        <translation>Pida a un administrador que cree una clave de firma nueva.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask an admin; the reason stands beside the token.</source>
        <translation>Pregunte a un administrador; el motivo está junto al token.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask another officer to answer it.</source>
        <translation>Pida a otro responsable que responda.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Ask another officer to do it.</source>
        <translation>Pida a otro responsable que lo haga.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask another officer.</source>
        <translation>Pídalo a otro responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <location filename="kiosk/services/service_tokens.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask another operator to do it.</source>
        <translation>Pida a otro operador que lo haga.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Ask another operator to take this case.</source>
        <translation>Pida a otro operador que tome este caso.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>Ask at the desk for another.</source>
        <translation>Pida otro en el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or compliance.</source>
        <translation>Pídalo a alguien con el rol Administrador o Responsable de cumplimiento.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or staff.</source>
        <translation>Pídalo a alguien con el rol Administrador o Personal.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, auditor or compliance.</source>
        <translation>Pídalo a alguien con el rol Administrador, Auditor o Responsable de cumplimiento.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, compliance or staff.</source>
        <translation>Pídalo a alguien con el rol Administrador, Responsable de cumplimiento o Personal.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin.</source>
        <translation>Pídalo a alguien con el rol Administrador.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Ask the applicant in which language they read, and choose it.</source>
        <translation>Pregunte a quien solicita en qué idioma lee, y elíjalo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ask the authority again, and stage the directive anew.</source>
        <translation>Pregunte otra vez a la autoridad y prepare la directiva de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Ask the desk to export it again.</source>
        <translation>Pida al mostrador que lo exporte otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Ask the process that signs; this one never opens them.</source>
        <translation>Pídaselo al proceso que firma; el proceso actual no las abre nunca.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask two other officers.</source>
        <translation>Pídalo a otros dos responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Ask with isEmpty().</source>
        <translation>Pregunte con isEmpty().</translation>
    </message>
    <message>
        <location filename="kiosk/reading/fusing.py"/>
        <source>At least one look is needed.</source>
        <translation>Hace falta al menos una mirada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Attach the letter as it was received.</source>
        <translation>Adjunte la carta tal como se recibió.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date as typed</source>
        <translation>Nacimiento según lo escrito</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date is a date</source>
        <translation>El nacimiento es una fecha</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same e-mail address.</source>
        <translation>Los dos administradores tienen la misma dirección de correo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name to sign in with.</source>
        <translation>Los dos administradores tienen el mismo nombre para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name.</source>
        <translation>Los dos administradores tienen el mismo nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Change something, or leave it as it is.</source>
        <translation>Cambie algo, o déjelo como está.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check KIOSK_HOME, or open the kiosk to set one up.</source>
        <translation>Compruebe KIOSK_HOME, o abra el kiosco para configurar uno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the birth date</source>
        <translation>Dígito de control del nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the expiry</source>
        <translation>Dígito de control de la caducidad</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the number</source>
        <translation>Dígito de control del número</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the optional data</source>
        <translation>Dígito de control de los datos opcionales</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Check it letter by letter; a code is good once, and for a time. The desk can give another.</source>
        <translation>Compruébelo letra por letra; un código sirve una sola vez y durante un tiempo. El mostrador puede dar otro.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <source>Check it letter by letter; a code is good once.</source>
        <translation>Compruébelo letra por letra; un código sirve una vez.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Check its cable; it is heard again as soon as it is plugged in.</source>
        <translation>Revise el cable; vuelve a oírse en cuanto se enchufa.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Check its paper, its cover and its cable, then print again.</source>
        <translation>Revise el papel, la tapa y el cable, e imprima otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Check its path and its rights.</source>
        <translation>Compruebe su ruta y sus permisos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Check its path and rights.</source>
        <translation>Compruebe su ruta y sus permisos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>Check its path and rights; the station is in the list and can be exported again.</source>
        <translation>Compruebe su ruta y sus permisos; la estación está en la lista y se puede exportar otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Check that it is a folder, and that this account may read and write there.</source>
        <translation>Compruebe que es una carpeta y que esta cuenta puede leer y escribir en ella.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that it is still there, then open it again.</source>
        <translation>Compruebe que sigue ahí y ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Check that it is the right file, and fetch it again.</source>
        <translation>Compruebe que es el archivo correcto y descárguelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Check that it is there and may be read.</source>
        <translation>Compruebe que está y que se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that it is there and that this program may read it.</source>
        <translation>Compruebe que existe y que este programa puede leerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Check that it is there, has room, and may be written to, then try again.</source>
        <translation>Compruebe que está, tiene espacio y admite escritura, e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check that its disk or its database server is there, then try again.</source>
        <translation>Compruebe que su disco o su servidor de base de datos está, e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Check that the disk has room, and try again.</source>
        <translation>Compruebe que el disco tiene espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Check that the disk has space and that the folder may be written.</source>
        <translation>Compruebe que el disco tiene espacio y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there and that you may read the file.</source>
        <translation>Compruebe que el disco está y que usted puede leer el archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there, has room, and may be written to.</source>
        <translation>Compruebe que el disco está, tiene espacio y admite escritura.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check that the folder is there, has room, and may be written to.</source>
        <translation>Compruebe que la carpeta está, tiene espacio y admite escritura.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Check that the folder of the store is there and may be written to.</source>
        <translation>Compruebe que la carpeta del almacén existe y admite escritura.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Check that the folder of the store may be written to.</source>
        <translation>Compruebe que se puede escribir en la carpeta del almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that the place is there, has room, and may be written to.</source>
        <translation>Compruebe que el lugar existe, tiene espacio y se puede escribir.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that this program may write there, and scan the document again.</source>
        <translation>Compruebe que este programa puede escribir allí y escanee el documento otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Check that you may read it, then try again.</source>
        <translation>Compruebe que usted puede leerlo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Check the disk and its rights, then again; nothing was restored.</source>
        <translation>Compruebe el disco y sus permisos e inténtelo de nuevo; no se ha restaurado nada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the id in its supersedes, or stage the other first.</source>
        <translation>Compruebe el id. en supersedes, o prepare antes la otra.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the letter with the authority, then authenticate it.</source>
        <translation>Compruebe la carta con la autoridad y autentíquela.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check the rights of its folder, and that the disk is not write-protected.</source>
        <translation>Compruebe los permisos de su carpeta y que el disco no está protegido contra escritura.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>Check the store with kiosk audit verify, and restore a backup.</source>
        <translation>Compruebe el almacén con kiosk audit verify y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>Check the store with kiosk audit verify.</source>
        <translation>Compruebe el almacén con kiosk audit verify.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Choose a folder or stick.</source>
        <translation>Elija una carpeta o memoria.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Choose a folder that has room and is yours.</source>
        <translation>Elija una carpeta propia y con espacio.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose a longer one.</source>
        <translation>Elija uno más largo.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a longer one; four or five random words are good.</source>
        <translation>Elija una más larga; cuatro o cinco palabras al azar sirven bien.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a passphrase instead, or start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>Elija una frase de contraseña, o inicie un llavero como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose a person, an organisation, a directive, or a time of issue.</source>
        <translation>Elija una persona, una organización, una directiva o un momento de emisión.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>Choose a picture, a folder of pictures or a video (MP4, WebM, MKV, AVI).</source>
        <translation>Elija una imagen, una carpeta de imágenes o un vídeo (MP4, WebM, MKV, AVI).</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose a time between these.</source>
        <translation>Elija un tiempo intermedio.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Choose a time in between; it can be exported again.</source>
        <translation>Elija un tiempo intermedio; se puede exportar otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose an end in that time.</source>
        <translation>Elija un final dentro de ese plazo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Choose another name, or end it first.</source>
        <translation>Elija otro nombre, o termínelo antes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Elija otro nombre; no se sobrescribe nada.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation>Elija otro puerto o detenga el programa que lo usa.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose another, or import again.</source>
        <translation>Elija otra, o importe otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Choose at least one model.</source>
        <translation>Elija al menos un modelo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose at least one token.</source>
        <translation>Elija al menos un token.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose fewer, or revoke in bulk with a second officer.</source>
        <translation>Elija menos, o revoque en masa con un segundo responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Choose from its own models.</source>
        <translation>Elija entre los modelos que ella nombra.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose from the models served.</source>
        <translation>Elija entre los modelos servidos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Choose from the models that there are, or all of them.</source>
        <translation>Elija entre los modelos que hay, o todos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose from the models.</source>
        <translation>Elija entre los modelos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose in between.</source>
        <translation>Elija algo intermedio.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose names of its own.</source>
        <translation>Elija nombres que sean solo suyos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose no reading.</source>
        <translation>No elija ninguna lectura.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose none for it.</source>
        <translation>No elija ninguna para ella.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/storage/accounts.py"/>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Choose one from {least} to {most}.</source>
        <translation>Elija uno de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose one of its own: the station wipes whatever comes into it.</source>
        <translation>Elija una carpeta propia: la estación borra todo lo que llega a ella.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of its readings before it is approved.</source>
        <translation>Elija una de sus lecturas antes de aprobarla.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose one of its readings: {offered}.</source>
        <translation>Elija una de sus lecturas: {offered}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose one of the models served.</source>
        <translation>Elija uno de los modelos servidos.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Choose one of the reasons offered.</source>
        <translation>Elija uno de los motivos ofrecidos.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of them by its id: {choices}.</source>
        <translation>Elija una por su id.: {choices}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>Choose one of {join}.</source>
        <translation>Elija uno de estos: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose one that is in force.</source>
        <translation>Elija una que esté en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Choose one that two officers approved.</source>
        <translation>Elija una que aprobaron dos responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. The last line is for everybody who has none of these.</source>
        <translation>Elija uno. La última línea es para quien no tiene ninguno.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. You may also tell a person instead.</source>
        <translation>Elija uno. También puede decírselo a una persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Choose others.</source>
        <translation>Elija otros.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>Choose somebody else.</source>
        <translation>Elija a otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>Choose the State.</source>
        <translation>Elija el Estado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the directive, or the person.</source>
        <translation>Elija la directiva, o la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Choose the file that kiosk backup made.</source>
        <translation>Elija el archivo que hizo kiosk backup.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose the file with the people.</source>
        <translation>Elija el archivo con las personas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the models to open.</source>
        <translation>Elija los modelos que abrir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the right appeal.</source>
        <translation>Elija el recurso correcto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Citizenship as claimed</source>
        <translation>Ciudadanía declarada</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Claims and screening results cannot be changed here.</source>
        <translation>Lo declarado y los resultados del cribado no se cambian aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Close another VNC server and start the kiosk again.</source>
        <translation>Cierre otro servidor VNC y vuelva a iniciar el kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close it; the reader then comes back.</source>
        <translation>Ciérrelo; entonces vuelve el lector.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close other programs that use the reader; on Linux join the group “dialout”.</source>
        <translation>Cierre otros programas que usen el lector; en Linux, únase al grupo «dialout».</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Close the other programs that use this store, or the kiosk, which overwrites it.</source>
        <translation>Cierre los otros programas que usan este almacén, o el kiosco, que lo sobrescribe.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Company number</source>
        <translation>Número de empresa</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare 1 character with the document.</source>
        <translation>Compare 1 carácter con el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Compare a text with a text, and look into a set with contains.</source>
        <translation>Compare un texto con un texto, y busque en un conjunto con contains.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Compare it letter by letter, or choose “I have none of these”.</source>
        <translation>Compárelo letra por letra, o elija «No tengo ninguno de estos».</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Compare it with the one that the desk showed, group by group.</source>
        <translation>Compárela, grupo por grupo, con la que mostró el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Compare its fingerprint with the desk's before it is used.</source>
        <translation>Compare su huella con la del mostrador antes de usarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>Compare the printed page with the facts yourself.</source>
        <translation>Compare usted la página impresa con los datos.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Compare the year.</source>
        <translation>Compare el año.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare {count} characters with the document.</source>
        <translation>Compare {count} caracteres con el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Complete the first-run ceremony.</source>
        <translation>Complete la ceremonia inicial.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Composite check digit</source>
        <translation>Dígito de control compuesto</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>Connect it again; the kiosk goes on by itself then.</source>
        <translation>Vuelva a conectarla; el quiosco sigue entonces por sí solo.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Copy it again from where it was made, or take a new picture.</source>
        <translation>Cópielo otra vez de donde se hizo, o tome otra foto.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>Copy it again, or take a new picture.</source>
        <translation>Cópielo otra vez, o tome otra foto.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Copy it with pg_dump --format=custom, keep the key file, and keep the log with kiosk backup --log-only.</source>
        <translation>Cópielo con pg_dump --format=custom, guarde el archivo de clave y guarde el registro con kiosk backup --log-only.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Copy the text of the letter here.</source>
        <translation>Copie aquí el texto de la carta.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Correct its brackets and numbers.</source>
        <translation>Corrija sus paréntesis y números.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Correct the condition.</source>
        <translation>Corrija la condición.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Correct the reading or the test people, and stage the directive anew.</source>
        <translation>Corrija la lectura o las personas de prueba, y prepare la directiva de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/retention.py"/>
        <source>Count again.</source>
        <translation>Cuente otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Country of birth code</source>
        <translation>Código del país de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Dahomey, now Benin</source>
        <translation>Dahomey, hoy Benín</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Dates of the claim</source>
        <translation>Fechas de lo declarado</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Day and month could be the other way round.</source>
        <translation>Día y mes podrían estar cambiados.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Deactivate the account under Team first.</source>
        <translation>Desactive antes la cuenta en Equipo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Decide it alone, or ask for a second person.</source>
        <translation>Decídalo a solas, o pida una segunda persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Decide it, or put it back.</source>
        <translation>Decídalo, o devuélvalo a la cola.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {code}, {name}?</source>
        <translation>¿Quiso decir {code}, {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {found}, {name}?</source>
        <translation>¿Quiso decir {found}, {name}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/file_faults.py"/>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Did you mean {found}?</source>
        <translation>¿Quiso decir {found}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Did you mean {prefix}{found}?</source>
        <translation>¿Quiso decir {prefix}{found}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {shown}:{found}?</source>
        <translation>¿Quiso decir {shown}:{found}?</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no readings.</source>
        <translation>La directiva {id} no tiene lecturas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no such reading.</source>
        <translation>La directiva {id} no tiene esa lectura.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has several readings.</source>
        <translation>La directiva {id} tiene varias lecturas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} of {authority} supersedes directive {id_2} of {authority_2}.</source>
        <translation>La directiva {id} de {authority} sustituye a la directiva {id_2} de {authority_2}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} says that people keep access to {join} whom directive {id_2} may refuse. The stricter one is enforced until people decide.</source>
        <translation>La directiva {id} dice que conservan el acceso a {join} personas a las que la directiva {id_2} puede rechazar. Se aplica la más estricta hasta que alguien decida.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>Directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>La directiva {id}, lectura {reading_id}, bloquea {blocks}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>Directives decided about this person, and what was decided must be kept until {ends}.</source>
        <translation>Hubo directivas que decidieron sobre esta persona, y lo decidido debe guardarse hasta {ends}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Directives that the log says were approved do not stand so in the store: {named}.</source>
        <translation>Directivas que según el registro se aprobaron no están así en el almacén: {named}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Directives were approved after this backup, and it does not hold them: {join}.</source>
        <translation>Después de esta copia se aprobaron directivas que no contiene: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Do the same again: it takes those that are left.</source>
        <translation>Haga lo mismo otra vez: se ocupa de los que quedan.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Document code</source>
        <translation>Código del documento</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Documents of this kind from {issuer} are numbered with {words}; this number is written otherwise. Compare it with the printed number. Emergency and diplomatic documents may differ.</source>
        <translation>Los documentos de este tipo ({issuer}) se numeran con {words}; este número está escrito de otro modo. Compárelo con el impreso. Los documentos de emergencia y diplomáticos pueden diferir.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Draw another place and issue the token again.</source>
        <translation>Tome otro lugar y emita el token otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Drop a picture or a PDF of the document.</source>
        <translation>Suelte una imagen o un PDF del documento.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Drop it, or the others.</source>
        <translation>Quítelo, o quite los demás.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/groups.py"/>
        <source>Drop one of them.</source>
        <translation>Quite uno.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again.</source>
        <translation>Elimine la base de datos de destino, créela de nuevo y repita el traslado.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again; this store is as it was.</source>
        <translation>Elimine la base de datos de destino, créela de nuevo y repita el traslado; este almacén sigue como estaba.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>End it first; one holds at a time.</source>
        <translation>Termínela antes; solo rige una a la vez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Enter it first, or choose “I have none of these”.</source>
        <translation>Escríbalo antes, o elija «No tengo ninguno de estos».</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>Enter it first, or step back.</source>
        <translation>Escríbalo antes, o vuelva atrás.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the date of birth. The year alone is enough.</source>
        <translation>Escriba la fecha de nacimiento. Basta con el año.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the surname, or the whole name if there is only one.</source>
        <translation>Escriba los apellidos, o el nombre completo si solo hay uno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Expiry is a date</source>
        <translation>La caducidad es una fecha</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Export it again with the same version of this program.</source>
        <translation>Expórtelo otra vez con la misma versión de este programa.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Export the station again; the registrant can come to the desk.</source>
        <translation>Exporte la estación otra vez; quien se registra puede venir al mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Fetch the file again, or save it as UTF-8.</source>
        <translation>Descargue el archivo otra vez, o guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again.</source>
        <translation>Descargue el archivo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again; it may have been cut or changed by a spreadsheet.</source>
        <translation>Descargue el archivo otra vez; quizá se cortó o lo cambió una hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Fetch the file again; it may have been cut.</source>
        <translation>Descargue el archivo otra vez; quizá se cortó.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_lost_token.py"/>
        <source>Find the person and choose the token that was lost.</source>
        <translation>Busque a la persona y elija el token que se perdió.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Fine waves lie over the picture, as where a screen was photographed. Ask for the original and capture it again.</source>
        <translation>Hay ondas finas sobre la imagen, como al fotografiar una pantalla. Pida el original y captúrelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space on this machine, and check the rights of the program's folder.</source>
        <translation>Libere espacio en esta máquina y compruebe los permisos de la carpeta del programa.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Free some space, then again; nothing was restored.</source>
        <translation>Libere espacio e inténtelo de nuevo; no se ha restaurado nada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Free some space, then do it again.</source>
        <translation>Libere espacio y hágalo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space, then press again. Everything is still on this screen.</source>
        <translation>Libere espacio y pulse otra vez. Todo sigue en esta pantalla.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Freeze it first.</source>
        <translation>Congélelo antes.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Front and back belong to the same card.</source>
        <translation>Anverso y reverso son de la misma tarjeta.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>G or E and eight digits, or E, a letter and seven digits</source>
        <translation>G o E y ocho cifras, o E, una letra y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Gateways have not been told yet of what changed last.</source>
        <translation>Las pasarelas aún no saben lo último que cambió.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Give a name to sign in with and a role.</source>
        <translation>Dé un nombre para iniciar sesión y un rol.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give a review that is later than in_force, or none.</source>
        <translation>Dé un review posterior a in_force, o ninguno.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Give an address postgresql://… as --to.</source>
        <translation>Dé con --to una dirección como postgresql://…</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address without a slash at its end, such as https://id.example.org.</source>
        <translation>Dé una dirección https sin barra final, como https://id.example.org.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address, or mailto: and an e-mail address.</source>
        <translation>Dé una dirección https, o mailto: y una dirección de correo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give an until that is later than in_force, or none.</source>
        <translation>Dé un until posterior a in_force, o ninguno.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason, or obtain the date of birth first.</source>
        <translation>Dé otro motivo, o consiga antes la fecha de nacimiento.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason.</source>
        <translation>Dé otro motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Give each its own, or drop one.</source>
        <translation>Dé a cada entrada lo suyo, o quite una.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Give every directive an id of its own.</source>
        <translation>Dé a cada directiva un id. propio.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give every model and alias its own name.</source>
        <translation>Dé a cada modelo y alias su propio nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Give it a short name.</source>
        <translation>Dele un nombre corto.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it a title.</source>
        <translation>Dé un título.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it an id, such as us-2026-06-12.</source>
        <translation>Dé un id., como us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give it, or the whole name of somebody who has one name only.</source>
        <translation>Escríbalo, o el nombre completo de quien solo tiene uno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give one that reaches the admin.</source>
        <translation>Dé una que llegue al administrador.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the 32 characters that kiosk audit pack printed.</source>
        <translation>Dé los 32 caracteres que imprimió kiosk audit pack.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Give the day on which it was fetched.</source>
        <translation>Dé el día en que se descargó.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the directive another id, or throw a kill switch.</source>
        <translation>Dé a la directiva otro id., o accione una parada.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the identifier that kiosk audit pack printed.</source>
        <translation>Dé el identificador que imprimió kiosk audit pack.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Give the list's date as YYYY-MM-DD.</source>
        <translation>Dé la fecha de la lista como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Give the log of this store: kiosk backup --log-only writes it.</source>
        <translation>Dé el registro de este almacén: lo escribe kiosk backup --log-only.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give the name that people know it by.</source>
        <translation>Dé el nombre por el que la gente lo conoce.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the new one an id of its own; an amendment supersedes what it amends.</source>
        <translation>Dé a la nueva un id. propio; una modificación sustituye a lo que modifica.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Give the reference of the matter, and say why the record must stay.</source>
        <translation>Dé la referencia del asunto y diga por qué debe quedar el expediente.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Give the year, then the month, then the day.</source>
        <translation>Dé el año, luego el mes, luego el día.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Give this account the right to write there, or set KIOSK_HOME to another folder.</source>
        <translation>Dé a esta cuenta derecho a escribir allí, o ponga otra carpeta en KIOSK_HOME.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Give this account the right to write there; a publisher signs and counts.</source>
        <translation>Dé a esta cuenta derecho a escribir allí; quien publica firma y cuenta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give where a letter arrives.</source>
        <translation>Dé el lugar donde llega una carta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Go back and look for a field with unusual characters, or ask for a person.</source>
        <translation>Vuelva y busque un campo con caracteres inusuales, o pida una persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Go on when the database is back.</source>
        <translation>Siga cuando vuelva la base de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Go through it with the person, and note that they cannot sign.</source>
        <translation>Léala con la persona y anote que no puede firmar.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk, or come back later.</source>
        <translation>Vaya al mostrador, o vuelva más tarde.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk; nothing was kept here.</source>
        <translation>Vaya al mostrador; aquí no se guardó nada.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Go to the open window, or close it and start again.</source>
        <translation>Vaya a la ventana abierta, o ciérrela y empiece otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Have their files at hand, accept that they are lost, and lead them through approval again before you publish.</source>
        <translation>Tenga a mano sus archivos, acepte que se perdieron y llévelas otra vez a la aprobación antes de publicar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>Have tokens and lists signed by the process that does.</source>
        <translation>Haga que firme tokens y listas el proceso que sí lo hace.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Hold the document still, or open a picture of it.</source>
        <translation>Mantenga quieto el documento, o abra una imagen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Hold the document still.</source>
        <translation>Mantenga quieto el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Holograms and colours change when tilted; under UV light nothing glares.</source>
        <translation>Hologramas y colores cambian al inclinar; bajo luz UV nada deslumbra.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>I read the observations; none contradicts what the person states.</source>
        <translation>Leí las observaciones; ninguna contradice lo que la persona declara.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ids that begin like this one belong to kill switches.</source>
        <translation>Los id. que empiezan como este son de paradas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import a newer file.</source>
        <translation>Importe un archivo más nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Import its file first.</source>
        <translation>Importe antes su archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import the newest file of its publisher.</source>
        <translation>Importe el archivo más nuevo de quien la publica.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>Import the roster again.</source>
        <translation>Importe la lista nominal otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Install identity-kiosk with the extra postgres.</source>
        <translation>Instale identity-kiosk con el extra postgres.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <location filename="kiosk/devices/serial_reader.py"/>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>Install it with: pip install 'identity-kiosk[desk]'.</source>
        <translation>Instálela con: pip install 'identity-kiosk[desk]'.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Install that version here; nothing in the store was changed.</source>
        <translation>Instale aquí esa versión; en el almacén no se cambió nada.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>Install the program again, or type the lines.</source>
        <translation>Instale el programa otra vez, o escriba las líneas.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <location filename="kiosk/ui/shared/icons.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>Install the program again.</source>
        <translation>Instale el programa otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Internet telephony</source>
        <translation>Telefonía por internet</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Issue a new token for the person instead.</source>
        <translation>Emita un token nuevo para la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Issue a token first, then show the code.</source>
        <translation>Emita primero un token; después muestre el código.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Issuing State</source>
        <translation>Estado expedidor</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>It can be removed.</source>
        <translation>Se puede eliminar.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>It ended before it began. Compare both dates.</source>
        <translation>Terminó antes de empezar. Compare ambas fechas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>It is tried again every minute; the log in the station's folder says when.</source>
        <translation>Se reintenta cada minuto; el registro en la carpeta de la estación dice cuándo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>It lacks: {join}.</source>
        <translation>Falta: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>It signs from {signs_from} UTC on; wait for that.</source>
        <translation>Firma desde {signs_from} UTC; espere a esa hora.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Its first line must name the columns: name, and if you like aliases, date_of_birth, reference.</source>
        <translation>Su primera línea debe nombrar las columnas: name y, si quiere, aliases, date_of_birth, reference.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Keep both as evidence: one log cannot have had both.</source>
        <translation>Guarde ambos como prueba: un mismo registro no pudo tener los dos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep both, and look who can write into the station's folder.</source>
        <translation>Guarde ambas y averigüe quién puede escribir en la carpeta de la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Keep it as it is for whoever looks after the machine, and move it aside.</source>
        <translation>Guárdelo tal como está para quien cuida la máquina, y apártelo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station.</source>
        <translation>Guárdelo para quien cuida la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station; the registrant can come to the desk.</source>
        <translation>Guárdelo para quien cuida la estación; quien se registra puede venir al mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep it for whoever withdrew the station.</source>
        <translation>Guárdelo para quien retiró la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_away.py"/>
        <source>Keep the case sealed on this machine: it goes into the queue by itself, and is judged there.</source>
        <translation>Guarde el caso sellado en esta máquina: pasa por sí solo a la cola y se juzga allí.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Keep the letter's text in the file, and attach the letter itself.</source>
        <translation>Deje en el archivo el texto de la carta y adjunte la carta misma.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>Keep this store as evidence and compare it with a backup.</source>
        <translation>Guarde este almacén como prueba y compárelo con una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline or mobile</source>
        <translation>Fijo o móvil</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Leave KIOSK_DATABASE_URL out, and set KIOSK_HOME to the store that shall move.</source>
        <translation>No defina KIOSK_DATABASE_URL, y ponga en KIOSK_HOME el almacén que se va a trasladar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Leave it out; no gateway has accepted it since it expired.</source>
        <translation>No lo incluya; ninguna pasarela lo ha aceptado desde que caducó.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Leave it running, or stop it and try again.</source>
        <translation>Déjelo en marcha, o deténgalo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Leave it to another operator.</source>
        <translation>Déjelo a otro operador.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Let a second officer sign in for this act.</source>
        <translation>Que un segundo responsable inicie sesión para este acto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Let another admin sign in as the second, for this account.</source>
        <translation>Que otro administrador inicie sesión como segundo, para esta cuenta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in as the second.</source>
        <translation>Que otro responsable inicie sesión como segundo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in, or wait a day from when it was opened.</source>
        <translation>Que otro responsable inicie sesión, o espere un día desde que se abrió.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let both sign in again, the second one for this act.</source>
        <translation>Que ambos inicien sesión otra vez, el segundo para este acto.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Let the scanner save its pictures directly into the folder.</source>
        <translation>Haga que el escáner guarde sus imágenes directamente en la carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Let the second officer sign in again.</source>
        <translation>Que el segundo responsable inicie sesión otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Let two officers approve it.</source>
        <translation>Que la aprueben dos responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line_num} of this list is not CSV: a quote or a cell does not end.</source>
        <translation>La línea {line_num} de esta lista no es CSV: una comilla o una celda no termina.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: the quotes or cells do not fit together.</source>
        <translation>Línea {line_num}: las comillas o las celdas no cuadran.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: there are too many cells.</source>
        <translation>Línea {line_num}: hay demasiadas celdas.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Line {lineno} of this list is not JSON.</source>
        <translation>La línea {lineno} de esta lista no es JSON.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list holds a zero byte.</source>
        <translation>La línea {line} de esta lista tiene un byte cero.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list is not UTF-8.</source>
        <translation>La línea {line} de esta lista no es UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place} is not in order.</source>
        <translation>La línea {place} no está en orden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place}: this number stands in line {value} already.</source>
        <translation>Línea {place}: este número ya está en la línea {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <location filename="kiosk/storage/cohorts.py"/>
        <location filename="kiosk/storage/directives.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <source>Look again.</source>
        <translation>Mire otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/directives.py"/>
        <source>Look at it again: somebody may have been quicker.</source>
        <translation>Mírela otra vez: alguien pudo ser más rápido.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Look at the counts again, then purge.</source>
        <translation>Mire otra vez los recuentos y depure.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Look at the database server's own log.</source>
        <translation>Mire el registro del propio servidor de base de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <location filename="kiosk/storage/issuer.py"/>
        <source>Look at the keys again.</source>
        <translation>Mire las claves otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>Look at the list again.</source>
        <translation>Mire la lista otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Look at the list anew.</source>
        <translation>Mire la lista de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Look at the new number, then revoke.</source>
        <translation>Mire el número nuevo y revoque.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Look at the new number, then type it.</source>
        <translation>Mire el número nuevo y escríbalo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Look at the preview again, then type its number.</source>
        <translation>Mire otra vez la vista previa y escriba su número.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Look at the preview again.</source>
        <translation>Mire otra vez la vista previa.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>Look at the queue again.</source>
        <translation>Mire la cola otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Look for a quotation mark or bracket without its partner, or a key that stands twice.</source>
        <translation>Busque una comilla o un paréntesis sin su pareja, o una clave repetida.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Look for it in the library.</source>
        <translation>Búsquela en la biblioteca.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>Look the record up before you do it again.</source>
        <translation>Busque el expediente antes de hacerlo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Look the record up, and change that one instead.</source>
        <translation>Busque el expediente y cambie ese.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Look who put it there, and remove it.</source>
        <translation>Averigüe quién lo puso ahí y elimínelo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Make a new database for it; nothing was changed.</source>
        <translation>Cree una base de datos nueva para él; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Make another person an admin first.</source>
        <translation>Haga antes administrador a otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Make it, or choose another one.</source>
        <translation>Créela, o elija otra.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Mend the file, then again.</source>
        <translation>Corrija el archivo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Move it with the version that made them; nothing was changed.</source>
        <translation>Trasládelo con la versión que las creó; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Name a country, or choose one of the lines below it.</source>
        <translation>Nombre un país, o elija una de las líneas de abajo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Name a model that stands in this list.</source>
        <translation>Nombre un modelo que esté en esta lista.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name as typed</source>
        <translation>Nombre según lo escrito</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name at least one person.</source>
        <translation>Nombre al menos a una persona.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Name at least one.</source>
        <translation>Nombre al menos uno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name each of them once.</source>
        <translation>Nombre a cada una una sola vez.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Name in supersedes only what is older.</source>
        <translation>Nombre en supersedes solo lo anterior.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Name it as its publisher does.</source>
        <translation>Nómbrela como quien la publica.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Name it in a [[list]] table.</source>
        <translation>Nómbrela en una tabla [[list]].</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Name it, or drop it.</source>
        <translation>Nómbrelo, o quítelo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name models that stay open.</source>
        <translation>Nombre modelos que sigan abiertos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Name somebody else in their place, or have them sign their statement anew.</source>
        <translation>Nombre a otra persona en su lugar, o haga que firme de nuevo su declaración.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Name somebody in their place; its tokens then go on by themselves.</source>
        <translation>Nombre a alguien en su lugar; sus tokens seguirán entonces por sí solos.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name that group and edition, or correct the digest.</source>
        <translation>Nombre ese grupo y esa edición, o corrija el resumen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Name the files that hold the secrets with --passphrase-file and --secret-file.</source>
        <translation>Nombre los archivos con los secretos mediante --passphrase-file y --secret-file.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the id of the older directive.</source>
        <translation>Nombre el id. de la directiva anterior.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the model in models as well, or drop it here.</source>
        <translation>Nombre el modelo también en models, o quítelo aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name up to {most_answerable} of them.</source>
        <translation>Nombre como máximo a {most_answerable}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Nationality code</source>
        <translation>Código de nacionalidad</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>New Hebrides, now Vanuatu</source>
        <translation>Nuevas Hébridas, hoy Vanuatu</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of birth. Compare it with the printed date.</source>
        <translation>Ningún calendario tiene esta fecha de nacimiento. Compárela con la impresa.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of expiry. Compare it with the printed date.</source>
        <translation>Ningún calendario tiene esta fecha de caducidad. Compárela con la impresa.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>No calendar has this date.</source>
        <translation>Ningún calendario tiene esta fecha.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>No camera is set up at this desk.</source>
        <translation>Este mostrador no tiene cámara configurada.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>No camera was found.</source>
        <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>No checkpoint covers the log from entry {signed_size} on.</source>
        <translation>Ningún punto de control cubre el registro desde la entrada {signed_size}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>No country group at hand has the digest of list {name}.</source>
        <translation>Ningún grupo de países disponible tiene el resumen de la lista {name}.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>No facts are recorded about this person.</source>
        <translation>No hay hechos registrados sobre esta persona.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>No folder is chosen.</source>
        <translation>No hay carpeta elegida.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>No living token is meant.</source>
        <translation>No se refiere a ningún token vigente.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found before page {page}, and the rest takes too long.</source>
        <translation>Antes de la página {page} no se hallaron líneas de lectura mecánica, y el resto tarda demasiado.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found in this picture.</source>
        <translation>No se hallaron líneas de lectura mecánica en esta imagen.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>No machine-readable zone has lines of {found} characters.</source>
        <translation>Ninguna zona de lectura mecánica tiene líneas de {found} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>No model is chosen.</source>
        <translation>No hay ningún modelo elegido.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>No month has this day.</source>
        <translation>Ningún mes tiene este día.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>No network uses this number. Compare it digit by digit.</source>
        <translation>Ninguna red usa este número. Compárelo cifra por cifra.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>No page is missing, loose or glued; the stitching is whole.</source>
        <translation>No falta, ni está suelta o pegada, ninguna página; la costura está entera.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>No reading of directive {id} is chosen.</source>
        <translation>No se ha elegido ninguna lectura de la directiva {id}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>No receipt printer is set up.</source>
        <translation>No hay ninguna impresora de recibos configurada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>No signed checkpoint covers entry {signed_size} of the log and those after it.</source>
        <translation>Ningún punto de control firmado cubre la entrada {signed_size} del registro ni las siguientes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>No token is chosen.</source>
        <translation>No hay ningún token elegido.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody answers an appeal of their own, or one that they took in.</source>
        <translation>Nadie responde a un recurso propio o que recibió.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Nobody corrects their own record.</source>
        <translation>Nadie corrige su propio expediente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Nobody could appeal at this address.</source>
        <translation>Nadie podría recurrir en esta dirección.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Nobody erases their own record.</source>
        <translation>Nadie borra su propio expediente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody grants relief to themselves.</source>
        <translation>Nadie se concede una medida a sí mismo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Nobody has approved this directive, so it binds nobody.</source>
        <translation>Nadie ha aprobado esta directiva, así que no obliga a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Nobody has left a look of their own at this case.</source>
        <translation>Nadie ha dejado una mirada propia en este caso.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody is named who answers for the service.</source>
        <translation>No se ha nombrado a nadie que responda por el servicio.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Nobody may adjudicate a hit about themselves.</source>
        <translation>Nadie puede resolver una coincidencia sobre sí mismo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may change who answers for a service while what they issued to it lives.</source>
        <translation>Nadie puede cambiar quién responde por un servicio mientras siga vigente lo que le emitió.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service that they answer for.</source>
        <translation>Nadie puede emitir un token ni un código a un servicio por el que responde.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service whose people they chose last.</source>
        <translation>Quien eligió por última vez a los responsables de un servicio no puede emitirle un token ni un código.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may name themselves as answerable.</source>
        <translation>Nadie puede nombrarse responsable a sí mismo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Nobody may offer a code to themselves.</source>
        <translation>Nadie puede darse un código a sí mismo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Nobody may onboard themselves.</source>
        <translation>Nadie puede registrarse a sí mismo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Nobody may record facts about themselves.</source>
        <translation>Nadie puede registrar hechos sobre sí mismo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may release anybody from a service that they answer for.</source>
        <translation>Nadie puede liberar a nadie de un servicio por el que él mismo responde.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Nobody may replace their own token.</source>
        <translation>Nadie puede reemplazar su propio token.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Nobody opens a record without a reason.</source>
        <translation>Nadie abre un expediente sin motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>North Viet-Nam, now Viet Nam</source>
        <translation>Vietnam del Norte, hoy Vietnam</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Not expired</source>
        <translation>No caducado</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Nothing is changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Nothing is kept about this person, or it was erased.</source>
        <translation>No se guarda nada sobre esta persona, o se borró.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Nothing is published from this store: keep it as evidence, and restore a backup in which every approved directive stands.</source>
        <translation>De este almacén no se publica nada: guárdelo como prueba y restaure una copia en la que estén todas las directivas aprobadas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Nothing is stated yet. Add what the person states, or that they prefer not to say.</source>
        <translation>Nada declarado aún. Añada lo que declara la persona, o que prefiere no decirlo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Nothing opens this commitment: it names nobody, or the person was erased.</source>
        <translation>Nada abre este compromiso: no nombra a nadie, o la persona se borró.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Nothing says which tokens are meant.</source>
        <translation>Nada dice a qué tokens se refiere.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>Nothing was signed; publishing goes on by itself when the turn comes back.</source>
        <translation>No se firmó nada; la publicación sigue por sí sola cuando vuelve el turno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Onboard the person again, or have the hit adjudicated.</source>
        <translation>Registre a la persona de nuevo, o haga resolver la coincidencia.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One admin alone opened the account of one of the two, and not long ago.</source>
        <translation>Un solo administrador abrió la cuenta de uno de los dos, y no hace mucho.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>One check of the document fails.</source>
        <translation>Falla una comprobación del documento.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a number.</source>
        <translation>Una es un número.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a set.</source>
        <translation>Una es un conjunto.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a text.</source>
        <translation>Una es un texto.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is yes or no.</source>
        <translation>Una es sí o no.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is {name}.</source>
        <translation>Una es {name}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>One line of 30 characters is no known machine-readable zone.</source>
        <translation>Una sola línea de 30 caracteres no es una zona de lectura mecánica conocida.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One of the two officers signed in too long ago for this.</source>
        <translation>Uno de los dos responsables inició sesión hace demasiado para esto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>One of these models is not served here, or none is named.</source>
        <translation>Uno de estos modelos no se sirve aquí, o no se nombra ninguno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>One of these models is not served here.</source>
        <translation>Uno de estos modelos no se sirve aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>One of these names stands for another model already.</source>
        <translation>Uno de estos nombres ya designa otro modelo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One of these tokens expired so long ago that its state stays as it is.</source>
        <translation>Uno de estos tokens caducó hace tanto tiempo que su estado queda como está.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>One of these tokens is not in the store.</source>
        <translation>Uno de estos tokens no está en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One officer revokes at most {alone} tokens at once.</source>
        <translation>Un solo responsable revoca {alone} tokens a la vez como mucho.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>One operator cannot prove a fact at this level.</source>
        <translation>Un solo operador no puede probar un hecho en este nivel.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>One person is named twice.</source>
        <translation>Una persona está nombrada dos veces.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Only test people stand here. Begin each with [[persona]].</source>
        <translation>Aquí solo van personas de prueba. Empiece cada una con [[persona]].</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Open a JPEG, PNG, TIFF, WebP or HEIC picture or a PDF.</source>
        <translation>Abra una imagen JPEG, PNG, TIFF, WebP o HEIC, o un PDF.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Open a new one.</source>
        <translation>Abra uno nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>Open it elsewhere, save it without a password, and try again.</source>
        <translation>Ábralo en otro sitio, guárdelo sin contraseña y pruebe otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open it from the list, and say why.</source>
        <translation>Ábralo desde la lista y diga por qué.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open it once with the kiosk, which brings it up to date.</source>
        <translation>Ábralo una vez con el kiosco, que lo pone al día.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>Open it with its passphrase.</source>
        <translation>Ábralo con su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Open the document once more, or compare its printed page yourself.</source>
        <translation>Abra el documento otra vez, o compare usted la página impresa.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>Open the document once more.</source>
        <translation>Abra el documento otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Open the kiosk once to set it up.</source>
        <translation>Abra el kiosco una vez para configurarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open the kiosk to set it up.</source>
        <translation>Abra el kiosco para configurarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open the record again.</source>
        <translation>Abra el expediente otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Open the right key store.</source>
        <translation>Abra el almacén de claves correcto.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Open the store with it, or move the old store and its key away first.</source>
        <translation>Abra con ella el almacén, o aparte antes el almacén viejo con su clave.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Other number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Other users of this computer can read the key file.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo de clave.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>P, a letter and seven digits</source>
        <translation>P, una letra y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Personal number</source>
        <translation>Número personal</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Photograph the document and open the still picture.</source>
        <translation>Fotografíe el documento y abra la imagen fija.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Photograph the whole page with the lines of &lt; signs, sharp and without glare, or type the lines.</source>
        <translation>Fotografíe la página entera con las líneas de signos &lt;, nítida y sin brillos, o escriba las líneas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <source>Please tell the staff at the desk.</source>
        <translation>Dígaselo al personal del mostrador, por favor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Possible duplicate: another person has shown a document with this number.</source>
        <translation>Posible duplicado: otra persona mostró un documento con este número.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Premium rate</source>
        <translation>Tarificación adicional</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Print and background lines are sharp, without erasures.</source>
        <translation>Impresión y fondo son nítidos, sin raspaduras.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>Publish first, to the store's own folder.</source>
        <translation>Publique antes, en la carpeta propia del almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>Publish under a higher one.</source>
        <translation>Publique con un número más alto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Publish, then make the pack.</source>
        <translation>Publique y haga después el paquete.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put it back from where it was kept; without it the store cannot be opened.</source>
        <translation>Devuélvalo desde donde se guardó; sin él no se puede abrir el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Put it back, and tell a compliance officer that the person wants to stop.</source>
        <translation>Devuélvalo a la cola y diga a un responsable de cumplimiento que la persona quiere parar.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Put it in quotes.</source>
        <translation>Póngalo entre comillas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <source>Put store.key back from where it was kept; without it the store cannot be opened.</source>
        <translation>Devuelva store.key desde donde se guardó; sin él no se puede abrir el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put the copy back that was kept; without it the store cannot be opened.</source>
        <translation>Devuelva la copia que se guardó; sin ella no se puede abrir el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Put the stick in, or choose a folder that exists.</source>
        <translation>Conecte la memoria, o elija una carpeta que exista.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Put the stored one into use, if it is not.</source>
        <translation>Ponga en uso el guardado, si no lo está.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Qt's VNC display asks for no password, so it does not show a real store.</source>
        <translation>La pantalla VNC de Qt no pide contraseña, así que no muestra un almacén real.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Raised or engraved print can be felt.</source>
        <translation>Se nota al tacto la impresión en relieve o grabada.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>Read the date again.</source>
        <translation>Lea la fecha otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>Read the lines at the foot of the data page again, every character of them.</source>
        <translation>Lea otra vez las líneas al pie de la página de datos, cada carácter.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the operator's secret from this file.</source>
        <translation>Leer de este archivo el secreto del operador.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the second officer's secret from this file.</source>
        <translation>Leer de este archivo el secreto del segundo responsable.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the store's passphrase from this file.</source>
        <translation>Leer de este archivo la frase de contraseña del almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record it as inspected; a second person can raise it.</source>
        <translation>Regístrelo como inspeccionado; una segunda persona puede subirlo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record the rest, and ask somebody with the role admin or compliance for these.</source>
        <translation>Registre lo demás y pida esto a alguien con el rol de administración o cumplimiento.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>Record them first.</source>
        <translation>Regístrelos antes.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Register a new one instead.</source>
        <translation>Registre uno nuevo en su lugar.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Remove it by hand: it shows a person's document.</source>
        <translation>Elimínelo a mano: muestra el documento de una persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Remove it, and look who put it there.</source>
        <translation>Elimínelo y averigüe quién lo puso ahí.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Remove one first.</source>
        <translation>Quite uno antes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Remove one of the two.</source>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>Remove them by hand from the folders named refused.</source>
        <translation>Elimínelos a mano de las carpetas llamadas refused.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Residence as claimed</source>
        <translation>Residencia declarada</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Restore the keyring from a backup.</source>
        <translation>Restaure el llavero desde una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Restore the store from a backup, and keep this file for whoever examines it.</source>
        <translation>Restaure el almacén desde una copia de seguridad y guarde este archivo para quien lo examine.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <location filename="kiosk/storage/places.py"/>
        <location filename="kiosk/storage/redemption.py"/>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Restore the store from a backup, and keep this one as evidence.</source>
        <translation>Restaure el almacén desde una copia de seguridad y guarde este como prueba.</translation>
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
        <translation>Restaure el almacén desde una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Result {place} of this list is not an object.</source>
        <translation>El resultado {place} de esta lista no es un objeto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Revoke it, and issue another one under Services.</source>
        <translation>Revóquelo y emita otro en Servicios.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Rows are named by their numbers.</source>
        <translation>Las filas se nombran por sus números.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Run chmod 600 on {name}, and find out who could have copied it.</source>
        <translation>Ejecute chmod 600 en {name} y averigüe quién pudo copiarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>Run it by hand, or ask the administrator of this machine to.</source>
        <translation>Ejecútela a mano, o pídalo a quien administra esta máquina.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Run kiosk move again where the store lies, until it says that it is done.</source>
        <translation>Ejecute otra vez kiosk move donde está el almacén, hasta que diga que ha terminado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Save it as CSV in UTF-8, then again.</source>
        <translation>Guárdelo como CSV en UTF-8 e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save it smaller, or photograph only the page with the lines.</source>
        <translation>Guárdelo más pequeño, o fotografíe solo la página con las líneas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Save it with that encoding.</source>
        <translation>Guárdelo con esa codificación.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Save only the page with the machine-readable lines, and try again.</source>
        <translation>Guarde solo la página con las líneas y pruebe otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save the picture smaller, or photograph only the page with the lines.</source>
        <translation>Guarde la imagen más pequeña, o fotografíe solo la página con las líneas.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>Save the receipt as a PDF and print it elsewhere.</source>
        <translation>Guarde el recibo como PDF e imprímalo en otro sitio.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Say both in a few words, for people who have never been here.</source>
        <translation>Diga ambas cosas en pocas palabras, para quien nunca ha estado aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say in a few words what you found.</source>
        <translation>Diga en pocas palabras qué encontró.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/case_flags.py"/>
        <source>Say it in fewer words.</source>
        <translation>Dígalo con menos palabras.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Say it in the reading's title.</source>
        <translation>Dígalo en el título de la lectura.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Say it in up to {purpose_max_length} signs.</source>
        <translation>Dígalo en {purpose_max_length} signos como máximo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say it in {note_most} characters; keep the rest elsewhere.</source>
        <translation>Dígalo en {note_most} caracteres; guarde el resto en otro lugar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Say when somebody must look again.</source>
        <translation>Diga cuándo debe volver a mirarlo alguien.</translation>
    </message>
    <message>
        <location filename="kiosk/services/person_export.py"/>
        <source>Say who asked for the export, and how.</source>
        <translation>Diga quién pidió la exportación, y cómo.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Say who wrote the letter.</source>
        <translation>Diga quién escribió la carta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why it ends before its time.</source>
        <translation>Diga por qué termina antes de tiempo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>Diga por qué se retira.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why the person may go on.</source>
        <translation>Diga por qué la persona puede continuar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Say why the record need not stay.</source>
        <translation>Diga por qué el expediente no tiene que quedar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why, in words for the person.</source>
        <translation>Diga por qué, en palabras para la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/erasure.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>Diga por qué, para que otros puedan seguirlo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Say why, so that others follow it.</source>
        <translation>Diga por qué, para que otros lo sigan.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say with whom the letter was checked, and how.</source>
        <translation>Diga con quién se comprobó la carta, y cómo.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan only the page with the lines, in colour at 300 dots an inch.</source>
        <translation>Escanee solo la página con las líneas, en color a 300 ppp.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan the document again.</source>
        <translation>Escanee el documento otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>Scan the wide barcode on the back of the card again, or go on without it.</source>
        <translation>Escanee otra vez el código de barras ancho del reverso, o siga sin él.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Screen the person again, and look at what is found then.</source>
        <translation>Cribe a la persona otra vez y mire lo que se halle entonces.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Search again.</source>
        <translation>Busque otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Search again; an erased person has to be onboarded anew.</source>
        <translation>Busque otra vez; una persona borrada debe registrarse de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Set KIOSK_CAMERA to its number (0 is the first) and start the kiosk again, or open a picture of the document.</source>
        <translation>Ponga en KIOSK_CAMERA su número (0 es la primera) y reinicie el kiosco, o abra una imagen del documento.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Set KIOSK_DATABASE_URL or KIOSK_HOME to an empty place.</source>
        <translation>Ponga en KIOSK_DATABASE_URL o KIOSK_HOME un lugar vacío.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Set KIOSK_DATABASE_URL to postgresql://… or sqlite:///…, or leave it out.</source>
        <translation>Ponga en KIOSK_DATABASE_URL postgresql://… o sqlite:///…, o no la defina.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>Set KIOSK_DATABASE_URL to the new one; kiosk move --undo returns to this one.</source>
        <translation>Ponga en KIOSK_DATABASE_URL la base de datos nueva; kiosk move --undo vuelve a este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>Set KIOSK_RECEIPTS, then restart.</source>
        <translation>Defina KIOSK_RECEIPTS y reinicie.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Set a folder of its own for the scanner, and empty it.</source>
        <translation>Dé al escáner una carpeta propia y vacíela.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Set the clock right.</source>
        <translation>Ponga el reloj en hora.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Set the clock to the right time, then try again. If it is right, it once ran ahead: this store can be changed again from {latest} UTC on.</source>
        <translation>Ponga el reloj en hora e inténtelo otra vez. Si va bien, alguna vez se adelantó: este almacén se podrá cambiar otra vez desde {latest} UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Set the speed that its manual names, for instance 9600.</source>
        <translation>Ponga la velocidad que dice su manual, por ejemplo 9600.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Shared cost</source>
        <translation>Coste compartido</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Shorten the text or choose another format.</source>
        <translation>Acorte el texto o elija otro formato.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Show the document to the camera, or choose “I do not have it with me”.</source>
        <translation>Muestre el documento a la cámara, o elija «No lo llevo conmigo».</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Sign first, or choose “I cannot sign”.</source>
        <translation>Firme antes, o elija «No puedo firmar».</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Sign in as the user who set the kiosk up, or restore the keyring.</source>
        <translation>Inicie sesión como el usuario que configuró el kiosco, o restaure el llavero.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Sign in from {until}, or ask an admin to unlock the account.</source>
        <translation>Inicie sesión desde {until}, o pida a un administrador que desbloquee la cuenta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony.py"/>
        <source>Sign in, or choose an empty store for another issuer.</source>
        <translation>Inicie sesión, o elija un almacén vacío para otro emisor.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Sign in, or set KIOSK_HOME to an empty folder for another issuer.</source>
        <translation>Inicie sesión, o ponga en KIOSK_HOME una carpeta vacía para otro emisor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Sign out, and ask an admin whether it should be.</source>
        <translation>Cierre la sesión y pregunte a un administrador si debería estarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Sikkim, now in India</source>
        <translation>Sikkim, hoy en la India</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>So many people cannot answer for one service.</source>
        <translation>Tantas personas no pueden responder por un servicio.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Somebody alike is registered. Say whether it is the same person.</source>
        <translation>Hay alguien parecido registrado. Diga si es la misma persona.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Somebody else has been writing to the store for too long.</source>
        <translation>Otro lleva demasiado tiempo escribiendo en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Somebody else has taken this case.</source>
        <translation>Otra persona ha tomado este caso.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Somebody of another name or birth date was onboarded with this document number. Compare portrait and number, and ask.</source>
        <translation>Alguien con otro nombre o fecha de nacimiento se registró con este número. Compare retrato y número, y pregunte.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Somebody signs in with this name.</source>
        <translation>Alguien inicia sesión con este nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Something in the folder for scans is not a file: a link or another folder.</source>
        <translation>Algo en la carpeta de escaneos no es un archivo: un enlace u otra carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something is not answered yet.</source>
        <translation>Algo aún no se ha respondido.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something on this document is not in order. Set it aside or scan another one.</source>
        <translation>Algo no está en orden en este documento. Apártelo o escanee otro.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something was found.</source>
        <translation>Se ha encontrado algo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>Pasó algo que el programa no previó.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>South Yemen, now Yemen</source>
        <translation>Yemen del Sur, hoy Yemen</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Southern Rhodesia, now Zimbabwe</source>
        <translation>Rodesia del Sur, hoy Zimbabue</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Split it by organisation.</source>
        <translation>Divídala por organización.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>Stage its file first.</source>
        <translation>Prepare antes su archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Start again at this one.</source>
        <translation>Empiece otra vez en esta.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Start again.</source>
        <translation>Empiece otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Start it again to go on.</source>
        <translation>Inícielo otra vez para seguir.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Start it in a desktop session, or run `kiosk demo` to look around over VNC.</source>
        <translation>Inícielo en una sesión de escritorio, o ejecute `kiosk demo` para verlo por VNC.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>Start the demo in a desktop session instead.</source>
        <translation>Inicie la demostración en una sesión de escritorio.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>State it as it stands.</source>
        <translation>Dígalo tal como está.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>State it as it stands; what was decided about them before cannot be told any more.</source>
        <translation>Dígalo tal como está; lo que se decidió antes sobre ella ya no se puede decir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Status as claimed</source>
        <translation>Estatus declarado</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Swipe the document, or choose “I do not have it with me” and show it at the desk.</source>
        <translation>Pase el documento, o elija «No lo llevo conmigo» y muéstrelo en el mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take 12 hours.</source>
        <translation>Ponga 12 horas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take a shorter one.</source>
        <translation>Tome uno más corto.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Take an older backup.</source>
        <translation>Tome una copia de seguridad más antigua.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Take another badge.</source>
        <translation>Tome otra credencial.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take another from the queue.</source>
        <translation>Tome otro de la cola.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one of at least {password_length} characters.</source>
        <translation>Tome otro de al menos {password_length} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one.</source>
        <translation>Tome otro.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Take another one; nothing was restored.</source>
        <translation>Tome otra; no se restauró nada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Take fewer or smaller pictures of the documents.</source>
        <translation>Tome menos fotos del documento, o más pequeñas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take fewer, or shorter names.</source>
        <translation>Tome menos, o nombres más cortos.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Take four or more words that nobody would guess together.</source>
        <translation>Use cuatro o más palabras que nadie adivinaría juntas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Take it from a backup.</source>
        <translation>Tómelo de una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Take it from another copy.</source>
        <translation>Tómelo de otra copia.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>Take it from the queue first.</source>
        <translation>Tómelo antes de la cola.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Take it out of their fallbacks first.</source>
        <translation>Quítelo antes de sus modelos de reserva.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Take it to the desk that has set the station up.</source>
        <translation>Llévelo al mostrador que configuró la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take letters, digits and . _ : / @ + - without spaces.</source>
        <translation>Use letras, cifras y . _ : / @ + - sin espacios.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one such as Europe/Zurich or UTC.</source>
        <translation>Tome una como Europe/Zurich o UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take one that nobody can look up.</source>
        <translation>Tome uno que nadie pueda averiguar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one word, such as model-gateway.</source>
        <translation>Tome una palabra, como model-gateway.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words in a row.</source>
        <translation>Tome varias palabras seguidas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words that nobody would guess together.</source>
        <translation>Tome varias palabras que nadie adivinaría juntas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take the case from the queue again.</source>
        <translation>Tome otra vez el caso de la cola.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Take the consolidated list as its publisher offers it.</source>
        <translation>Tome la lista consolidada tal como la ofrece quien la publica.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Take the file as published, with all its columns.</source>
        <translation>Tome el archivo tal como se publicó, con todas sus columnas.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Take the list as its publisher offers it.</source>
        <translation>Tome la lista tal como la ofrece quien la publica.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Take the next one.</source>
        <translation>Tome el siguiente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take two or more letters, digits, dots, hyphens or underscores.</source>
        <translation>Tome dos o más letras, cifras, puntos, guiones o guiones bajos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>The VNC display could not be opened towards this machine alone.</source>
        <translation>La pantalla VNC no se pudo abrir solo para esta máquina.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The account lacks a name or a role.</source>
        <translation>A la cuenta le falta un nombre o un rol.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The address of the database is not understood.</source>
        <translation>La dirección de la base de datos no se entiende.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The affiliation “{shown}” is not of the form organisation:kind.</source>
        <translation>La afiliación «{shown}» no tiene la forma organisation:kind.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The answer is missing.</source>
        <translation>Falta la respuesta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The answers changed after the signature. Show the statement and let it be signed again.</source>
        <translation>Las respuestas cambiaron tras la firma. Muestre la declaración y que se firme otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The applicant signs the statement first, or ticks “I cannot sign”.</source>
        <translation>El solicitante firma antes la declaración, o marca «No puedo firmar».</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The barcode says “{short}” as {value}, where “{short_2}” was expected. Compare both with the document.</source>
        <translation>El código de barras dice «{short}» ({value}), donde se esperaba «{short_2}». Compare ambos con el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera gives no picture.</source>
        <translation>La cámara no da imagen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>The camera has not seen the lines long enough.</source>
        <translation>La cámara no vio las líneas el tiempo suficiente.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera is there but gives no picture; another program may be using it.</source>
        <translation>La cámara está, pero no da imagen; quizá la usa otro programa.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera stopped giving pictures; it may have been unplugged.</source>
        <translation>La cámara dejó de dar imagen; quizá se desenchufó.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The card is one piece; its layers do not part.</source>
        <translation>La tarjeta es de una pieza; sus capas no se separan.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The case could not be kept: this machine has no room for it, or its folder cannot be written.</source>
        <translation>No se pudo guardar el caso: no queda espacio en esta máquina o no se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is empty.</source>
        <translation>La celda {column} está vacía.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is too long, or holds an invisible character.</source>
        <translation>La celda {column} es demasiado larga, o tiene un carácter invisible.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} must be a date such as 2026-06-12.</source>
        <translation>La celda {column} debe ser una fecha como 2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The check “{title}” failed. Correct what was misread or mistyped, or take the document out of the case.</source>
        <translation>La comprobación «{title}» falló. Corrija lo mal leído o escrito, o saque el documento del caso.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} show this time twice.</source>
        <translation>Los relojes de {key} marcan esta hora dos veces.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} skip this time.</source>
        <translation>Los relojes de {key} se saltan esta hora.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, and no office issues documents under it any more. Such passports are sold as camouflage. Ask for another document.</source>
        <translation>El código {code} es el de {name}, y ninguna oficina expide ya documentos con él. Esos pasaportes se venden como camuflaje. Pida otro documento.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, which issues no documents to people. Ask for another document.</source>
        <translation>El código {code} es el de {name}, que no expide documentos a personas. Pida otro documento.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The code “{shown}” is of no country.</source>
        <translation>El código «{shown}» no es de ningún país.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>The command `{join}` failed.</source>
        <translation>La orden `{join}` falló.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for context.lists.{shown}, and the directive names no such list.</source>
        <translation>La condición pide context.lists.{shown}, y la directiva no nombra esa lista.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for principal.{shown}, which no person has.</source>
        <translation>La condición pide principal.{shown}, que ninguna persona tiene.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition ends its policy and begins another one.</source>
        <translation>La condición termina su política y empieza otra.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition has no clause.</source>
        <translation>La condición no tiene ninguna cláusula.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds a comment.</source>
        <translation>La condición contiene un comentario.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds an empty set.</source>
        <translation>La condición contiene un conjunto vacío.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition is too long or too deep: at most {value} KB, {max_nesting} brackets in one another and {max_operators} operators.</source>
        <translation>La condición es demasiado larga o profunda: {value} KB como mucho, {max_nesting} paréntesis anidados y {max_operators} operadores.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition uses {shown}, which directives may not use.</source>
        <translation>La condición usa {shown}, que las directivas no pueden usar.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The copy of the store in this backup is damaged.</source>
        <translation>La copia del almacén en esta copia de seguridad está dañada.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The database is away, and this case stands in its queue. It can be decided as soon as the database is back; it stays on this screen.</source>
        <translation>La base de datos no está, y este caso está en su cola. Podrá decidirse en cuanto vuelva la base de datos; sigue en esta pantalla.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The database refuses a session.</source>
        <translation>La base de datos rechaza una sesión.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The date of birth is missing. The year is enough.</source>
        <translation>Falta la fecha de nacimiento. Basta el año.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The dates of birth, as far as they are known, do not differ.</source>
        <translation>Las fechas de nacimiento, hasta donde se conocen, no difieren.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The digest of list {name} is that of group {group}, edition {edition}.</source>
        <translation>El resumen de la lista {name} es el del grupo {group}, edición {edition}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The directive does not name one of these models.</source>
        <translation>La directiva no nombra uno de estos modelos.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The directive ends before it is in force.</source>
        <translation>La directiva termina antes de entrar en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file has a key of many parts.</source>
        <translation>El archivo de la directiva tiene una clave de muchas partes.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is no usable TOML.</source>
        <translation>El archivo de la directiva no es TOML utilizable.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is not UTF-8 here.</source>
        <translation>El archivo de la directiva no es UTF-8 aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is over {value} MB.</source>
        <translation>El archivo de la directiva supera los {value} MB.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive has no reading and supersedes nothing, so it does nothing.</source>
        <translation>La directiva no tiene lectura ni sustituye a nada, así que no hace nada.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes another for {model}, which it does not name.</source>
        <translation>La directiva sustituye a otra para {model}, que ella no nombra.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes itself.</source>
        <translation>La directiva se sustituye a sí misma.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document expired before its holder was born, if the years are of this century. Compare both dates with the printed ones.</source>
        <translation>El documento caducó antes de que naciera su titular, si los años son de este siglo. Compare ambas fechas con las impresas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The document is not in order. Take it out of the case, or ask for another one.</source>
        <translation>El documento no está en orden. Sáquelo del caso, o pida otro.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document number is all zeros, as on specimens. Compare it with the number on the other pages.</source>
        <translation>El número del documento es todo ceros, como en las muestras. Compárelo con el de las otras páginas.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The document reader is not connected.</source>
        <translation>El lector de documentos no está conectado.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>The drive that holds the store is not there.</source>
        <translation>La unidad que contiene el almacén no está.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The e-mail address is missing.</source>
        <translation>Falta la dirección de correo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>The entries of the log do not lead to its signed checkpoint.</source>
        <translation>Las entradas del registro no llevan a su punto de control firmado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The entry or the person has changed since this hit was found.</source>
        <translation>La entrada o la persona ha cambiado desde que se halló esta coincidencia.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The evidence pack cannot be kept beside the store.</source>
        <translation>El paquete de pruebas no se puede guardar junto al almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The examination was stopped.</source>
        <translation>El examen se detuvo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The fallback {model} is a model that the directive itself names.</source>
        <translation>El modelo de reserva {model} es uno que la propia directiva nombra.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>The field {name} has {width} places and the text needs {len}.</source>
        <translation>El campo {name} tiene {width} lugares y el texto necesita {len}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>The file could not be read.</source>
        <translation>El archivo no se pudo leer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>The file could not be written.</source>
        <translation>El archivo no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The file has changed since it was seen.</source>
        <translation>El archivo cambió desde que se vio.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The file is not TOML: {rstrip}.</source>
        <translation>El archivo no es TOML: {rstrip}.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>The file of a directive in the store cannot be read.</source>
        <translation>El archivo de una directiva del almacén no se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The file of a secret cannot be read.</source>
        <translation>El archivo de un secreto no se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group has other keys or kinds.</source>
        <translation>El archivo del grupo de países tiene otras claves o clases.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is not TOML.</source>
        <translation>El archivo del grupo de países no es TOML.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is over {value} KB.</source>
        <translation>El archivo del grupo de países supera los {value} KB.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The file of this act does not say what was decided, so nothing was done.</source>
        <translation>El archivo de este acto no dice qué se decidió, así que no se hizo nada.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The file with this machine’s inspections cannot be read.</source>
        <translation>El archivo con las inspecciones de esta máquina no se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The first line must name the columns, each once.</source>
        <translation>La primera línea debe nombrar las columnas, cada una una vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>The first person found something else in this case, so the level of proof stays as one person raises it.</source>
        <translation>La primera persona halló otra cosa en este caso, así que el nivel de prueba queda como lo sube una sola persona.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans cannot be opened.</source>
        <translation>La carpeta de escaneos no se puede abrir.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans holds more than a thousand files.</source>
        <translation>La carpeta de escaneos tiene más de mil archivos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The folder for scans is not empty.</source>
        <translation>La carpeta para los escaneos no está vacía.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The folder for the backup is not there.</source>
        <translation>La carpeta para la copia de seguridad no está.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>The folder holds no whole publication.</source>
        <translation>La carpeta no contiene ninguna publicación completa.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>The folder of a station cannot be worked in.</source>
        <translation>No se puede trabajar en la carpeta de una estación.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <location filename="kiosk/app/publishing.py"/>
        <source>The folder of the store cannot be written.</source>
        <translation>No se puede escribir en la carpeta del almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The folder or stick could not be written.</source>
        <translation>No se pudo escribir en la carpeta o memoria.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The font {name} cannot be read.</source>
        <translation>El tipo de letra {name} no se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The gateways' name is missing or has spaces or accents in it.</source>
        <translation>Falta el nombre de las pasarelas, o tiene espacios o acentos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The grounds are missing.</source>
        <translation>Faltan los motivos.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The group {shown} is at hand in edition {join}.</source>
        <translation>El grupo {shown} está disponible en la edición {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/icons.py"/>
        <source>The icon {name} is missing.</source>
        <translation>Falta el icono {name}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The image is missing. Capture the document again.</source>
        <translation>Falta la imagen. Capture el documento otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The inspection cannot be written down.</source>
        <translation>La inspección no se puede anotar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The issuer has no name.</source>
        <translation>El emisor no tiene nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The kept evidence pack was changed, or belongs to another store.</source>
        <translation>El paquete de pruebas guardado se cambió, o es de otro almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file could not be written.</source>
        <translation>El archivo de clave no se pudo escribir.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store cannot be read.</source>
        <translation>El archivo de clave de este almacén no se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is damaged.</source>
        <translation>El archivo de clave de este almacén está dañado.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is missing.</source>
        <translation>Falta el archivo de clave de este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key in the system's keyring is damaged.</source>
        <translation>La clave en el llavero del sistema está dañada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The key of stations is of another kind.</source>
        <translation>La clave de las estaciones es de otra clase.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>The key that opens is of another kind.</source>
        <translation>La clave que abre es de otra clase.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>The key that should sign tokens is not on the curve P-256.</source>
        <translation>La clave que debería firmar tokens no está en la curva P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The key {key} is missing.</source>
        <translation>Falta la clave {key}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The keys are: {keys}.</source>
        <translation>Las claves son: {keys}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>The kill switch for {join} is due for review.</source>
        <translation>La parada de {join} debe revisarse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The kind must be one of {kinds}.</source>
        <translation>El tipo debe ser uno de estos: {kinds}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The kinds are: {join}.</source>
        <translation>Las clases son: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>The kiosk is already open on this store.</source>
        <translation>El kiosco ya está abierto en este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/crash_report.py"/>
        <source>The kiosk met a fault of its own ({name}), and its report could not be written. Free some space and try again.</source>
        <translation>El kiosco tuvo un fallo propio ({name}) y no se pudo escribir su informe. Libere espacio e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The laminate of the data page is smooth at all edges.</source>
        <translation>El laminado de la página de datos está liso en todos los bordes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The letter is missing or longer than 20 MB.</source>
        <translation>Falta la carta, o supera los 20 MB.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>The lock beside the store cannot be taken, so nothing is published.</source>
        <translation>No se pudo tomar el cierre junto al almacén, así que no se publica nada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log has no key to sign with.</source>
        <translation>El registro no tiene clave con la que firmar.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log is still empty.</source>
        <translation>El registro aún está vacío.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>The log's key is not an Ed25519 key.</source>
        <translation>La clave del registro no es una clave Ed25519.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log's key is of another kind.</source>
        <translation>La clave del registro es de otra clase.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>The matter or the reason is missing.</source>
        <translation>Falta el asunto o el motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The model {model} stands twice.</source>
        <translation>El modelo {model} está dos veces.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The models are: {join}.</source>
        <translation>Los modelos son: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The name agrees, but no day or month of birth does: a name alone blocks nobody.</source>
        <translation>El nombre coincide, pero ningún día ni mes de nacimiento: un nombre solo no bloquea a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar to an alias; {birth}.</source>
        <translation>El nombre se parece a un alias; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar; {birth}.</source>
        <translation>El nombre es parecido; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same as an alias; {birth}.</source>
        <translation>El nombre es el mismo que un alias; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same; {birth}.</source>
        <translation>El nombre es el mismo; {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>The name or the secret is not right.</source>
        <translation>El nombre o el secreto no es correcto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log and the backup contradict each other.</source>
        <translation>El registro más nuevo y la copia de seguridad se contradicen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log is not whole.</source>
        <translation>El registro más nuevo no está completo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log was not signed by this store's log key.</source>
        <translation>El registro más nuevo no lo firmó la clave de registro de este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_flags.py"/>
        <source>The note has more than {longest_note} characters.</source>
        <translation>La nota tiene más de {longest_note} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The note is missing.</source>
        <translation>Falta la nota.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>The note is too long.</source>
        <translation>La nota es demasiado larga.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>The number shown is {counted}, but {len} tokens are meant now.</source>
        <translation>El número mostrado es {counted}, pero ahora son {len} tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The number typed is {blocked}, but {counted} people are blocked now.</source>
        <translation>El número escrito es {blocked}, pero ahora hay {counted} bloqueados.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>The number typed is {counted}, but {ending} tokens end with this key now.</source>
        <translation>El número escrito es {counted}, pero ahora terminan {ending} tokens con esta clave.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The outbox of this desk cannot be written, so no case could be kept here without the database.</source>
        <translation>No se puede escribir la bandeja de salida de este puesto; sin la base de datos no se podría guardar aquí ningún caso.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>The outbox of this desk has not been renewed for too long.</source>
        <translation>La bandeja de salida de este mostrador lleva demasiado tiempo sin renovarse.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The page is still being examined. Wait a moment, or stop the examination.</source>
        <translation>La página aún se examina. Espere un momento, o detenga el examen.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The page prints “{short}” as {value}, the lines say “{short_2}”. Compare both with the document.</source>
        <translation>La página imprime «{short}» ({value}), las líneas dicen «{short_2}». Compare ambos con el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The page was not examined. Compare the printed page with the facts yourself.</source>
        <translation>La página no se examinó. Compare usted la página impresa con los datos.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The part of this program that hears serial readers is not installed.</source>
        <translation>La parte de este programa que oye los lectores serie no está instalada.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <source>The part of this program that reads machine-readable lines is missing.</source>
        <translation>Falta la parte de este programa que lee las líneas de lectura mecánica.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>The part of this program that reads pictures does not start.</source>
        <translation>La parte de este programa que lee imágenes no arranca.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>The part of this program that reads pictures is not installed.</source>
        <translation>La parte de este programa que lee imágenes no está instalada.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The part of this program that uses cameras is not installed.</source>
        <translation>La parte de este programa que usa cámaras no está instalada.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase does not open this store.</source>
        <translation>La frase de contraseña no abre este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase is shorter than {min_passphrase_chars} characters.</source>
        <translation>La frase de contraseña tiene menos de {min_passphrase_chars} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The passphrase is shorter than {minimum_passphrase} characters.</source>
        <translation>La frase tiene menos de {minimum_passphrase} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The persona expects a decision of reading {shown}, which there is not.</source>
        <translation>La persona de prueba espera una decisión de la lectura {shown}, que no existe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The picture has no colour, as a copy has. Ask for the original and look at it.</source>
        <translation>La imagen no tiene color, como una copia. Pida el original y mírelo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>The picture of this document is not at hand any more.</source>
        <translation>La imagen de este documento ya no está a mano.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait is part of the page: nothing was put over it.</source>
        <translation>El retrato es parte de la página: no se le puso nada encima.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait shows the person who is here.</source>
        <translation>El retrato muestra a la persona que está aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The postal address is missing.</source>
        <translation>Falta la dirección postal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The present secret is not right.</source>
        <translation>El secreto actual no es correcto.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The printed facts agree with those that were read.</source>
        <translation>Los datos impresos coinciden con los leídos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>The program cannot listen at this address.</source>
        <translation>El programa no puede escuchar en esta dirección.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The program does not speak this language.</source>
        <translation>El programa no habla este idioma.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The program knows the code {code} as {canonical}.</source>
        <translation>El programa conoce el código {code} como {canonical}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The program's fonts and icons are missing.</source>
        <translation>Faltan los tipos de letra y los iconos del programa.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>The publication's folder has this number already.</source>
        <translation>La carpeta de publicación ya tiene este número.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The reading {id} blocks and holds nobody.</source>
        <translation>La lectura {id} no bloquea ni deja en espera a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The readings are: {value}.</source>
        <translation>Las lecturas son: {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The reason has more than {longest_reason} characters.</source>
        <translation>El motivo supera los {longest_reason} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>The reason has more than {longest_words} characters.</source>
        <translation>El motivo supera los {longest_words} caracteres.</translation>
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
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The receipt printer does not answer, and nothing was printed.</source>
        <translation>La impresora de recibos no responde y no se imprimió nada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>The record of a gateway was changed outside this program.</source>
        <translation>El registro de una pasarela se cambió fuera de este programa.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register is still being searched. Wait a moment.</source>
        <translation>Aún se busca en el registro. Espere un momento.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register was not searched yet. Press again to do so.</source>
        <translation>Aún no se buscó en el registro. Pulse otra vez para hacerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The review comes before the directive is in force.</source>
        <translation>La revisión llega antes de que la directiva entre en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>The review would lie in the past.</source>
        <translation>La revisión quedaría en el pasado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The root key's passphrase is the same as the password.</source>
        <translation>La frase de la clave raíz es igual que la contraseña.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>The roster has changed since this was shown.</source>
        <translation>La lista nominal cambió desde que se mostró esto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The same fact is stated twice. Remove one of them.</source>
        <translation>El mismo hecho está declarado dos veces. Quite uno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The sealing key is of another kind.</source>
        <translation>La clave de sellado es de otra clase.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The second officer signed in too long ago.</source>
        <translation>El segundo responsable inició sesión hace demasiado tiempo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The second officer, another person.</source>
        <translation>El segundo responsable, otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is longer than {maximum_length} characters.</source>
        <translation>El secreto supera los {maximum_length} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is shorter than {least} characters.</source>
        <translation>El secreto tiene menos de {least} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is the same as the name or the e-mail address.</source>
        <translation>El secreto es igual que el nombre o el correo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret repeats or counts up the same few characters.</source>
        <translation>El secreto repite o cuenta los mismos pocos caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>The service of this token lacks somebody who can answer for it.</source>
        <translation>Al servicio de este token le falta alguien que pueda responder por él.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The setting of the receipt printer cannot be read.</source>
        <translation>El ajuste de la impresora de recibos no se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The sign * means every model and stands alone.</source>
        <translation>El signo * significa todos los modelos y va solo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The signature is missing. Let the person sign, or note that they cannot.</source>
        <translation>Falta la firma. Que firme la persona, o anote que no puede.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The speed set for the document reader's port is not one that the port knows.</source>
        <translation>La velocidad fijada para el puerto del lector de documentos no es una que el puerto conozca.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The staff's code has fewer than {least_code} characters.</source>
        <translation>El código del personal tiene menos de {least_code} caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The statement is not signed yet. Show it to the person.</source>
        <translation>La declaración aún no está firmada. Muéstrela a la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>The station's folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The status “{shown}” is not of the form USA:citizen.</source>
        <translation>El estatus «{shown}» no tiene la forma USA:citizen.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The stick does not give back what was written to it.</source>
        <translation>La memoria no devuelve lo que se escribió en ella.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The sticker is whole and belongs to this passport.</source>
        <translation>La etiqueta está entera y es de este pasaporte.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store cannot be reached.</source>
        <translation>No se llega al almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The store could not be copied.</source>
        <translation>El almacén no se pudo copiar.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store holds another record in this one's place.</source>
        <translation>El almacén tiene otro expediente en el lugar de este.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>The store is not open.</source>
        <translation>El almacén no está abierto.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>The store key has 32 bytes.</source>
        <translation>La clave del almacén tiene 32 bytes.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>The store lacks the record of its version or key.</source>
        <translation>Al almacén le falta el dato de su versión o su clave.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store may not be written to.</source>
        <translation>No se puede escribir en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>The store was lost at the very moment of storing, so this may have happened or not.</source>
        <translation>Se perdió la conexión con el almacén justo al guardar, así que esto puede haberse hecho o no.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The store's file cannot be made.</source>
        <translation>El archivo del almacén no se puede crear.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store's file is damaged.</source>
        <translation>El archivo del almacén está dañado.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>The stored head of the log does not fit its entries.</source>
        <translation>La cabeza guardada del registro no cuadra con sus entradas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The surname is missing.</source>
        <translation>Falta el apellido.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The surname is missing. Give it, or the whole name if there is only one.</source>
        <translation>Falta el apellido. Escríbalo, o el nombre completo si solo hay uno.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring holds no key for this store.</source>
        <translation>El llavero del sistema no tiene la clave de este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring is locked or refuses to answer.</source>
        <translation>El llavero del sistema está cerrado o no responde.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target database is not empty, and holds nothing of this store's.</source>
        <translation>La base de datos de destino no está vacía, y nada de lo que contiene es de este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's log is not the store's.</source>
        <translation>El registro del destino no es el del almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's table {name} is not what the store holds.</source>
        <translation>La tabla {name} del destino no coincide con lo que contiene el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The text of {key} has a form that it may not have.</source>
        <translation>El texto de {key} tiene una forma que no puede tener.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The texts of the language {endonym} cannot be read.</source>
        <translation>Los textos del idioma {endonym} no se pueden leer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The time ends before it begins.</source>
        <translation>El tiempo termina antes de empezar.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>The time of --{what} cannot be used.</source>
        <translation>La hora de --{what} no se puede usar.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} is written with the offset {offset}, but {key} is at {offset_2} then.</source>
        <translation>La hora {name} lleva el desfase {offset}, pero en {key} rige entonces {offset_2}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} says no offset from UTC.</source>
        <translation>La hora {name} no dice su desfase de UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>The turn to publish was lost with the connection to the database.</source>
        <translation>El turno de publicar se perdió con la conexión a la base de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The two admins must be two people: ask the other one to the kiosk.</source>
        <translation>Los dos administradores deben ser dos personas: pida a la otra que venga al kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The two entries differ.</source>
        <translation>Las dos entradas difieren.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is empty.</source>
        <translation>El valor de {key} está vacío.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is neither true nor false.</source>
        <translation>El valor de {key} no es true ni false.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is no decision.</source>
        <translation>El valor de {key} no es una decisión.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a number.</source>
        <translation>El valor de {key} no es un número.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a table.</source>
        <translation>El valor de {key} no es una tabla.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a text.</source>
        <translation>El valor de {key} no es un texto.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a time.</source>
        <translation>El valor de {key} no es una hora.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not an array.</source>
        <translation>El valor de {key} no es una lista.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is out of range.</source>
        <translation>El valor de {key} está fuera de los límites.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names nothing.</source>
        <translation>El valor de {key} no nombra nada.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names too many.</source>
        <translation>El valor de {key} nombra demasiados.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>The window for the next person did not open.</source>
        <translation>La ventana para la persona siguiente no se abrió.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The {key} {entry_id} of {array} stands twice.</source>
        <translation>{key} {entry_id} está dos veces en {array}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>There are {most} filters already.</source>
        <translation>Ya hay {most} filtros.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>There are: {join}.</source>
        <translation>Hay: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>There is a file of this name already.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>There is a store key here already.</source>
        <translation>Aquí ya hay una clave de almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no directive with this id in the store.</source>
        <translation>No hay en el almacén ninguna directiva con este id.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>There is no display to open the kiosk on.</source>
        <translation>No hay pantalla en la que abrir el kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>There is no key that may sign now.</source>
        <translation>No hay ninguna clave que pueda firmar ahora.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>There is no key {key}.</source>
        <translation>No existe la clave {key}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>There is no machine-readable zone in an empty text.</source>
        <translation>En un texto vacío no hay zona de lectura mecánica.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no model yet.</source>
        <translation>Aún no hay ningún modelo.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>There is no model {shown}.</source>
        <translation>No existe el modelo {shown}.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>There is no picture to look at any more.</source>
        <translation>Ya no hay ninguna imagen que mirar.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>There is no room left for the store.</source>
        <translation>No queda espacio para el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>There is no station in this folder.</source>
        <translation>En esta carpeta no hay ninguna estación.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>There is no store here.</source>
        <translation>Aquí no hay ningún almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/accounts.py"/>
        <source>There is no such account in the store.</source>
        <translation>No existe esa cuenta en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such appeal in the store.</source>
        <translation>No existe ese recurso en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is no such appeal.</source>
        <translation>No existe ese recurso.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>There is no such case in the queue.</source>
        <translation>No existe ese caso en la cola.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>There is no such cohort in the store.</source>
        <translation>No existe esa cohorte en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>There is no such day or time.</source>
        <translation>No existe ese día u hora.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/retention.py"/>
        <source>There is no such document in the store.</source>
        <translation>No existe ese documento en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>There is no such evidence pack here.</source>
        <translation>Aquí no existe ese paquete de pruebas.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>There is no such family of refresh tokens.</source>
        <translation>No existe esa serie de tokens de renovación.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>There is no such gateway.</source>
        <translation>No existe esa pasarela.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such hit in the store.</source>
        <translation>No existe esa coincidencia en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <source>There is no such invitation.</source>
        <translation>No existe esa invitación.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>There is no such key in use.</source>
        <translation>No hay en uso ninguna clave así.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>There is no such kill switch.</source>
        <translation>No existe esa parada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>There is no such legal hold in the store.</source>
        <translation>No existe esa retención legal en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>There is no such model here.</source>
        <translation>Aquí no existe ese modelo.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <source>There is no such person in the store.</source>
        <translation>No existe esa persona en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such relief in the store.</source>
        <translation>No existe esa medida provisional en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such screening list in the store.</source>
        <translation>No existe esa lista de cribado en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>There is no such service in the store.</source>
        <translation>No hay tal servicio en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>There is no such station.</source>
        <translation>No existe esa estación.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no such time zone.</source>
        <translation>No existe esa zona horaria.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>There is no such token in the store.</source>
        <translation>No existe ese token en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>There is no such zone. Write it as America/New_York.</source>
        <translation>No existe esa zona. Escríbala como America/New_York.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>There is no terminal to ask for a secret.</source>
        <translation>No hay terminal donde pedir un secreto.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>There is no valid token from the desk that a code could stand beside.</source>
        <translation>No hay ningún token válido del mostrador junto al que pueda estar un código.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/appeals.py"/>
        <location filename="kiosk/services/legal_holds.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/roster.py"/>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is nothing to end.</source>
        <translation>No hay nada que terminar.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>There is nothing to move.</source>
        <translation>No hay nada que trasladar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>There were too many tries with a wrong secret.</source>
        <translation>Hubo demasiados intentos con un secreto erróneo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>These are more models than a token can name.</source>
        <translation>Son más modelos de los que un token puede nombrar.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>These bytes are not a cohort's facts.</source>
        <translation>Estos bytes no son los hechos de una cohorte.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>These directives supersede one another in a circle: {circle}.</source>
        <translation>Estas directivas se sustituyen unas a otras en círculo: {circle}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>These pictures are too large to be handed in.</source>
        <translation>Estas fotos son demasiado grandes para entregarlas.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This JSON file has no list called results.</source>
        <translation>Este archivo JSON no tiene ninguna lista llamada results.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>This PDF is locked with a password.</source>
        <translation>Este PDF está cerrado con contraseña.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This account is closed already.</source>
        <translation>Esta cuenta ya está cerrada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This account is not active any more.</source>
        <translation>Esta cuenta ya no está activa.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>This appeal has given no relief.</source>
        <translation>Este recurso no ha dado ninguna medida provisional.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is another person's.</source>
        <translation>Este recurso es de otra persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is answered already.</source>
        <translation>Este recurso ya está respondido.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>This backup is damaged, or is none.</source>
        <translation>Esta copia de seguridad está dañada, o no lo es.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This badge belongs to another account.</source>
        <translation>Esta credencial es de otra cuenta.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds more than a driving licence can.</source>
        <translation>Este código de barras tiene más de lo que cabe en un permiso de conducir.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds no driving licence and no identity card.</source>
        <translation>Este código de barras no es de un permiso de conducir ni de una tarjeta de identidad.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode is not that of a North American driving licence.</source>
        <translation>Este código de barras no es el de un permiso de conducir norteamericano.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode names no holder.</source>
        <translation>Este código de barras no nombra a ningún titular.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This cannot be a name to sign in with.</source>
        <translation>Esto no puede ser un nombre para iniciar sesión.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>This cannot be the name of a service.</source>
        <translation>Esto no puede ser el nombre de un servicio.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>This case is not complete yet.</source>
        <translation>Este caso aún no está completo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This case waits for nobody any more.</source>
        <translation>Este caso ya no espera a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <source>This code opens nothing.</source>
        <translation>Este código no abre nada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>This code was used a moment ago.</source>
        <translation>Este código se acaba de utilizar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This computer's clock is earlier than the last change in this store.</source>
        <translation>El reloj de este equipo va por detrás del último cambio del almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This database belongs to another program.</source>
        <translation>Esta base de datos es de otro programa.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This date has a smaller part without the larger one.</source>
        <translation>Esta fecha tiene una parte menor sin la mayor.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This date is in the future.</source>
        <translation>Esta fecha está en el futuro.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This date of birth is in the future. Correct it.</source>
        <translation>Esta fecha de nacimiento es futura. Corríjala.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>This desk has no outbox, so it can keep nothing while the database is away.</source>
        <translation>Este mostrador no tiene bandeja de salida, así que no puede guardar nada mientras no haya base de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive binds nobody any more, so there is nothing to lift.</source>
        <translation>Esta directiva ya no obliga a nadie, así que no hay nada que levantar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>This directive blocks nobody now: it is not in force.</source>
        <translation>Esta directiva no bloquea ahora a nadie: no está en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive has expired before it was approved.</source>
        <translation>Esta directiva caducó antes de aprobarse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive has no such reading.</source>
        <translation>Esta directiva no tiene esa lectura.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is approved already.</source>
        <translation>Esta directiva ya está aprobada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is authenticated already.</source>
        <translation>Esta directiva ya está autenticada.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>This directive is not among those approved.</source>
        <translation>Esta directiva no está entre las aprobadas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>This directive is not approved, so there is nothing to prove.</source>
        <translation>Esta directiva no está aprobada, así que no hay nada que probar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive is not approved.</source>
        <translation>Esta directiva no está aprobada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive is not authenticated yet.</source>
        <translation>Esta directiva aún no está autenticada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is staged already.</source>
        <translation>Esta directiva ya está preparada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is withdrawn already.</source>
        <translation>Esta directiva ya está retirada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive names a model that is no longer served.</source>
        <translation>Esta directiva nombra un modelo que ya no se sirve.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive supersedes one that is not in the store.</source>
        <translation>Esta directiva sustituye a una que no está en el almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive would undo a kill switch.</source>
        <translation>Esta directiva desharía una parada.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This document has {count} pages; at most {most} are read.</source>
        <translation>Este documento tiene {count} páginas; se leen {most} como mucho.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document is published as a specimen for everybody to see. Ask for the person’s own document.</source>
        <translation>Este documento está publicado como muestra para todos. Pida el documento propio de la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document names Utopia, a State that exists on specimens only. Ask for the person’s own document.</source>
        <translation>Este documento nombra Utopía, un Estado que solo existe en muestras. Pida el documento propio de la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {longest_anywhere} years from today. Look at the date of issue.</source>
        <translation>Este documento valdría más de {longest_anywhere} años desde hoy. Mire la fecha de expedición.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {years} years from today. Its State issues none to a holder of this age for longer than {years}. Look at the date of issue.</source>
        <translation>Este documento valdría más de {years} años desde hoy. A un titular de esta edad, su Estado no expide ninguno por más de {years}. Mire la fecha de expedición.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>This entry has left the roster.</source>
        <translation>Esta entrada ha salido de la lista nominal.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This entry is not on the roster any more.</source>
        <translation>Esta entrada ya no está en la lista nominal.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This file cannot be opened.</source>
        <translation>Este archivo no se puede abrir.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>This file cannot be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station of another desk.</source>
        <translation>Este archivo viene de una estación de otro mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station that was withdrawn.</source>
        <translation>Este archivo viene de una estación que se retiró.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>This file could not be read.</source>
        <translation>Este archivo no se pudo leer.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This file does not say of which day it is.</source>
        <translation>Este archivo no dice de qué día es.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>This file holds no submission that this version reads.</source>
        <translation>Este archivo no contiene ninguna entrega que esta versión lea.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is an animation, not a still picture.</source>
        <translation>Este archivo es una animación, no una imagen fija.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This file is damaged or incomplete.</source>
        <translation>Este archivo está dañado o incompleto.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is larger than {value} megabytes.</source>
        <translation>Este archivo supera los {value} megabytes.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is not a picture of a type that can be read.</source>
        <translation>Este archivo no es una imagen de un tipo legible.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is not text in UTF-8.</source>
        <translation>Este archivo no es texto en UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is too large for a roster.</source>
        <translation>Este archivo es demasiado grande para una lista nominal.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This file is too large for what a station seals.</source>
        <translation>Este archivo es demasiado grande para lo que sella una estación.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was collected before.</source>
        <translation>Este archivo ya se recogió antes.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was sealed to a key that is not used any more.</source>
        <translation>Este archivo se selló para una clave que ya no se usa.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder holds the files of another set-up.</source>
        <translation>Esta carpeta tiene los archivos de otra configuración.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder or stick is not there.</source>
        <translation>Esta carpeta o memoria no está.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>This hold is released already.</source>
        <translation>Esta retención ya está levantada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>Esta instalación no puede hablar con PostgreSQL.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This invitation opens nothing any more.</source>
        <translation>Esta invitación ya no abre nada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This is a kill switch.</source>
        <translation>Esto es una parada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>This is no backup of a kiosk.</source>
        <translation>Esto no es una copia de seguridad de un kiosco.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>This is no date with a time of day.</source>
        <translation>No es una fecha con hora.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This is no e-mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This is no file that a station sealed.</source>
        <translation>Este no es un archivo que sellara una estación.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This is no plain file.</source>
        <translation>Este no es un archivo corriente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This is no station's file that this version reads.</source>
        <translation>Este no es un archivo de estación que esta versión lea.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This is no way to authenticate a letter.</source>
        <translation>Esta no es una forma de autenticar una carta.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>This is not TOML. Begin each test person with [[persona]].</source>
        <translation>Esto no es TOML. Empiece cada persona de prueba con [[persona]].</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This is not an address that tokens can name.</source>
        <translation>Esta no es una dirección que los tokens puedan nombrar.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>This is not an address to listen at.</source>
        <translation>Esto no es una dirección en la que se pueda escuchar.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear it.</source>
        <translation>No es una dirección de correo. Escríbala como nombre@example.org, o bórrela.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear the field.</source>
        <translation>No es una dirección de correo. Escríbala como nombre@example.org, o vacíe el campo.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>This is not known here.</source>
        <translation>Esto no se conoce aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This is not the fingerprint of the station's file.</source>
        <translation>Esta no es la huella del archivo de la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>This is not the identifier of an evidence pack.</source>
        <translation>Este no es el identificador de un paquete de pruebas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This is the last active admin.</source>
        <translation>Es el último administrador activo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This is the only model.</source>
        <translation>Es el único modelo.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>This is the original, not a copy, printout or picture.</source>
        <translation>Es el original, no una copia, impresión o foto.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This key belongs to another store.</source>
        <translation>Esta clave es de otro almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>This key signs no tokens, or is struck off already.</source>
        <translation>Esta clave no firma tokens, o ya está eliminada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>This kill switch is undone already.</source>
        <translation>Esta parada ya está deshecha.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This letter is not the one that was authenticated.</source>
        <translation>Esta carta no es la que se autenticó.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list has more than {most} entries.</source>
        <translation>Esta lista tiene más de {most} entradas.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has no column called name.</source>
        <translation>Esta lista no tiene ninguna columna llamada name.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has two columns of the same name.</source>
        <translation>Esta lista tiene dos columnas con el mismo nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is JSON that no publisher writes.</source>
        <translation>Esta lista es JSON que nadie publica así.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is dated in the future.</source>
        <translation>Esta lista tiene una fecha futura.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is empty.</source>
        <translation>Esta lista está vacía.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is in use, or was.</source>
        <translation>Esta lista está en uso, o lo estuvo.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is larger than {value} MB.</source>
        <translation>Esta lista supera los {value} MB.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is not UTF-8.</source>
        <translation>Esta lista no es UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is older than the one in use.</source>
        <translation>Esta lista es más antigua que la que está en uso.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list lacks the column {value}.</source>
        <translation>A esta lista le falta la columna {value}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list names nobody.</source>
        <translation>Esta lista no nombra a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>This machine has no camera.</source>
        <translation>Esta máquina no tiene cámara.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>This machine knows no printer.</source>
        <translation>Esta máquina no conoce ninguna impresora.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This machine's clock is behind the station's file.</source>
        <translation>El reloj de esta máquina va por detrás del archivo de la estación.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>This many tokens are revoked by two officers only.</source>
        <translation>Tantos tokens solo los revocan dos responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This model stands in for others: {join}.</source>
        <translation>Este modelo es la reserva de otros: {join}.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This month is not known.</source>
        <translation>Este mes no existe.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This needs two officers who are two persons.</source>
        <translation>Esto requiere dos responsables que sean dos personas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This needs two officers, and both sign-ins belong to one person.</source>
        <translation>Esto requiere dos responsables, y ambos inicios son de una misma persona.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This note is longer than 2,000 characters.</source>
        <translation>Esta nota supera los 2000 caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>This number has too few or too many digits.</source>
        <translation>Este número tiene pocas o demasiadas cifras.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>This number is out of bounds.</source>
        <translation>Este número está fuera de los límites.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This passphrase cannot be taken.</source>
        <translation>Esta frase de contraseña no se puede usar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This password cannot be taken.</source>
        <translation>Esta contraseña no se puede usar.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person answers for the service already.</source>
        <translation>Esta persona ya responde por el servicio.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person does not answer for the service.</source>
        <translation>Esta persona no responde por el servicio.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This person has a relief already.</source>
        <translation>Esta persona ya tiene una medida provisional.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This person has an account already.</source>
        <translation>Esta persona ya tiene cuenta.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This person is registered already. Open that record and go on there.</source>
        <translation>Esta persona ya está registrada. Abra ese expediente y siga allí.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>This person was erased on {erased_at}: entry {entry} of the log keeps the commitment {commitment}, which nobody can open.</source>
        <translation>Esta persona se borró el {erased_at}: la entrada {entry} del registro conserva el compromiso {commitment}, que nadie puede abrir.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>This person works here: their account is active.</source>
        <translation>Esta persona trabaja aquí: su cuenta está activa.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>This person's record is restricted: it is kept, and not used.</source>
        <translation>El expediente de esta persona está restringido: se guarda y no se usa.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This picture has more than {value} million pixels.</source>
        <translation>Esta imagen tiene más de {value} millones de píxeles.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>This process leaves the keys that sign tokens sealed.</source>
        <translation>Este proceso deja selladas las claves que firman tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>This process never opens the keys that sign tokens.</source>
        <translation>Este proceso no abre nunca las claves que firman tokens.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>This program may not use the camera.</source>
        <translation>Este programa no puede usar la cámara.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>This program may not use the document reader's port, or another program has it.</source>
        <translation>Este programa no puede usar el puerto del lector de documentos, u otro programa lo tiene.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>This reason does not go with this outcome.</source>
        <translation>Este motivo no va con este resultado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This reason is for something else.</source>
        <translation>Este motivo es para otra cosa.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>This record has no such document.</source>
        <translation>Este expediente no tiene ese documento.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>This record is not restricted.</source>
        <translation>Este expediente no está restringido.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This relief has ended already.</source>
        <translation>Esta medida provisional ya terminó.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names nobody.</source>
        <translation>Esta lista nominal no nombra a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names too many people.</source>
        <translation>Esta lista nominal nombra a demasiadas personas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file names two stations.</source>
        <translation>Este archivo sellado nombra dos estaciones.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file was altered, or sealed to another desk.</source>
        <translation>Este archivo sellado se alteró, o se selló para otro mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This service has ended, and stays as it is.</source>
        <translation>Este servicio ha terminado y queda como está.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service has ended.</source>
        <translation>Este servicio ha terminado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service lacks somebody who can answer for it.</source>
        <translation>A este servicio le falta alguien que pueda responder por él.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>This stands in the list already. Remove one.</source>
        <translation>Ya está en la lista. Quite uno.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This statement was not signed, and nobody saw the person agree to it.</source>
        <translation>Esta declaración no se firmó, y nadie vio a la persona aceptarla.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This station is not set up.</source>
        <translation>Esta estación no está configurada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file is out of date.</source>
        <translation>El archivo de esta estación ya no está vigente.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file was altered.</source>
        <translation>El archivo de esta estación se alteró.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This step cannot be undone any more.</source>
        <translation>Este paso ya no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony.py"/>
        <source>This store already belongs to an issuer.</source>
        <translation>Este almacén ya es de un emisor.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store belongs to no issuer yet.</source>
        <translation>Este almacén aún no es de ningún emisor.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store does not lie in a file, so it cannot be moved from here.</source>
        <translation>Este almacén no está en un archivo, así que no se puede trasladar desde aquí.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store has tables that this version does not know.</source>
        <translation>Este almacén tiene tablas que esta versión no conoce.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store is empty.</source>
        <translation>Este almacén está vacío.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store is still written to.</source>
        <translation>Todavía se escribe en este almacén.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>This store lies in PostgreSQL, which copies its databases itself.</source>
        <translation>Este almacén está en PostgreSQL, que copia él mismo sus bases de datos.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>This store was moved to another database, so nothing is written here any more.</source>
        <translation>Este almacén se trasladó a otra base de datos, así que aquí ya no se escribe nada.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by a newer version of this program.</source>
        <translation>Este almacén lo escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by an older version of this program.</source>
        <translation>Este almacén lo escribió una versión anterior de este programa.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This submission belongs to another station.</source>
        <translation>Esta entrega es de otra estación.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This submission has no proper number.</source>
        <translation>Esta entrega no tiene un número correcto.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>This system offers no keyring that keeps secrets.</source>
        <translation>Este sistema no ofrece ningún llavero que guarde secretos.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>This text holds a character that has no place in a machine-readable zone.</source>
        <translation>Este texto tiene un carácter que no cabe en una zona de lectura mecánica.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token has expired, so there is nothing to replace.</source>
        <translation>Este token caducó, así que no hay nada que reemplazar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is a service's, so nobody at the desk can replace it.</source>
        <translation>Este token es de un servicio, así que nadie en el mostrador puede reemplazarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is revoked or suspended, so it cannot be replaced.</source>
        <translation>Este token está revocado o suspendido y no puede reemplazarse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This very file is stored already under this name.</source>
        <translation>Este mismo archivo ya está guardado con este nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Tokens would end too soon or live too long.</source>
        <translation>Los tokens terminarían demasiado pronto o durarían demasiado.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Too many codes that open nothing were tried.</source>
        <translation>Se han probado demasiados códigos que no abren nada.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Too many people wait for this desk already.</source>
        <translation>Ya espera demasiada gente a este mostrador.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Too many tries at this machine. Wait {seconds} seconds.</source>
        <translation>Demasiados intentos en esta máquina. Espere {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>Try again, or take a new picture and open that.</source>
        <translation>Inténtelo otra vez, o tome otra foto y ábrala.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Try again; if it happens again, give the log file to whoever looks after it.</source>
        <translation>Inténtelo otra vez; si se repite, dé el archivo de registro a quien lo mantiene.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Try again; if it stays so, look for a second kiosk or a backup that hangs.</source>
        <translation>Inténtelo otra vez; si sigue igual, busque un segundo kiosco o una copia de seguridad atascada.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Two accounts must be two people.</source>
        <translation>Dos cuentas deben ser dos personas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Two directives have the same id.</source>
        <translation>Dos directivas tienen el mismo id.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type at least a surname or the one name.</source>
        <translation>Escriba al menos un apellido o el único nombre.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Type both again.</source>
        <translation>Escriba ambos otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Type it again.</source>
        <translation>Escríbalo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Type it again; capitals matter.</source>
        <translation>Escríbala otra vez; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Type it once more.</source>
        <translation>Escríbalo una vez más.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type what is right, or leave it as it is.</source>
        <translation>Escriba lo correcto, o déjelo como está.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo it instead of lifting it.</source>
        <translation>Deshágala en vez de levantarla.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo the kill switch by itself.</source>
        <translation>Deshaga la parada por separado.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Unlock it and try again, or choose a passphrase instead.</source>
        <translation>Ábralo e inténtelo otra vez, o elija una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Unset QT_QPA_PLATFORM and use a display, or run `kiosk demo`.</source>
        <translation>Quite QT_QPA_PLATFORM y use una pantalla, o ejecute `kiosk demo`.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Upper Volta, now Burkina Faso</source>
        <translation>Alto Volta, hoy Burkina Faso</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use letters, digits and hyphens; a directive's id is in small letters, at most 64.</source>
        <translation>Use letras, cifras y guiones; el id. de una directiva va en minúsculas, con 64 como mucho.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Use plain letters in the reason, then try again.</source>
        <translation>Use letras sencillas en el motivo e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use sets instead of long chains of comparisons.</source>
        <translation>Use conjuntos en vez de largas cadenas de comparaciones.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use small letters, digits and underscores, and begin with a letter.</source>
        <translation>Use minúsculas, cifras y guiones bajos, y empiece por una letra.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use the attributes of principal, context.lists, texts, sets and &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</source>
        <translation>Use los atributos de principal, context.lists, textos, conjuntos y &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Use the key that was made with this store, from the same ceremony or backup.</source>
        <translation>Use la clave creada con este almacén, de la misma ceremonia o copia de seguridad.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>Use the letters A to Z, the digits 0 to 9 and the filler &lt;.</source>
        <translation>Use las letras de A a Z, las cifras de 0 a 9 y el relleno &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Use up to {name_max_length} signs that can be read.</source>
        <translation>Use como máximo {name_max_length} signos legibles.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Wait a little, then try again.</source>
        <translation>Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>What has outlived its time is not what was shown.</source>
        <translation>Lo que ha cumplido su plazo no es lo que se mostró.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>What is not in order is not said yet.</source>
        <translation>Aún no se dice qué no está en orden.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>What the service is for is missing or too long.</source>
        <translation>Falta para qué sirve el servicio, o es demasiado largo.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>What was chosen in place of a camera holds no picture that can be shown.</source>
        <translation>Lo elegido en lugar de una cámara no contiene ninguna imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>What was deleted still stands in the database's journal: somebody reads from it.</source>
        <translation>Lo eliminado sigue en el diario de la base de datos: alguien lee de ella.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>What was entered cannot be handed in as it is.</source>
        <translation>Lo escrito no se puede entregar tal como está.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>What you entered could not be handed in.</source>
        <translation>Lo que escribió no se pudo entregar.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Who does this.</source>
        <translation>Quién lo hace.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it instead.</source>
        <translation>Retírela en su lugar.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it, and stage it for the models that there are.</source>
        <translation>Retírela y prepárela para los modelos que hay.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it.</source>
        <translation>Retírela.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Without an image the characters prove their format only, not the facts.</source>
        <translation>Sin imagen, los caracteres solo prueban su formato, no los hechos.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write "allow", "block" or "hold".</source>
        <translation>Escriba "allow", "block" o "hold".</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write 1000 at most.</source>
        <translation>Escriba 1000 como mucho.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write ["…"], or [[…]] for a table of which there are many.</source>
        <translation>Escriba ["…"], o [[…]] para una tabla de la que hay varias.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write a [[reading]], or name in supersedes what it lifts.</source>
        <translation>Escriba una [[reading]], o nombre en supersedes lo que levanta.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a level from 0 to 4.</source>
        <translation>Escriba un nivel de 0 a 4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a model's name as it stands in the access catalogue, or *.</source>
        <translation>Escriba el nombre de un modelo como está en el catálogo de acceso, o *.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a whole number, without quotes.</source>
        <translation>Escriba un número entero, sin comillas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write block or hold; a directive that only lifts has no reading.</source>
        <translation>Escriba block o hold; una directiva que solo levanta no tiene lectura.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write date, time and offset without quotes: 2026-06-12T17:21:00-04:00.</source>
        <translation>Escriba fecha, hora y desfase sin comillas: 2026-06-12T17:21:00-04:00.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Write down what the person says.</source>
        <translation>Anote lo que dice la persona.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Write file:/dev/usb/lp0, serial:/dev/ttyS0:19200 or tcp:printer:9100.</source>
        <translation>Escriba file:/dev/usb/lp0, serial:/dev/ttyS0:19200 o tcp:printer:9100.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>Write group, edition, source and members as texts, members as an array of codes.</source>
        <translation>Escriba group, edition, source y members como textos, members como lista de códigos.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Write it as 127.0.0.1:8443.</source>
        <translation>Escríbala como 127.0.0.1:8443.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write it as 2026-06-12 17:21, or 2026-06-12 17:21:00.</source>
        <translation>Escríbalo como 2026-06-12 17:21, o 2026-06-12 17:21:00.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>Escríbala como AAAA-MM-DD, AAAA-MM o AAAA.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Write it as callers send it, for example opal-4.</source>
        <translation>Escríbalo como lo envían quienes llaman, por ejemplo opal-4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write it down.</source>
        <translation>Escríbalo.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>Write it in Latin letters.</source>
        <translation>Escríbalo con letras latinas.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>Write it with its offset, such as --{what} 2026-06-13T09:00:00-04:00.</source>
        <translation>Escríbala con su desfase, como --{what} 2026-06-13T09:00:00-04:00.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write it with the offset, as {with_offset}.</source>
        <translation>Escríbala con el desfase, como {with_offset}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write its IANA name, as America/New_York.</source>
        <translation>Escriba su nombre IANA, como America/New_York.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write its keys below a heading in brackets.</source>
        <translation>Escriba sus claves bajo un encabezado entre corchetes.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Write keys without dots.</source>
        <translation>Escriba las claves sin puntos.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write the 64 hexadecimal digits of the edition's digest.</source>
        <translation>Escriba las 64 cifras hexadecimales del resumen de la edición.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Write the case down on paper; signing in while the database answers makes one.</source>
        <translation>Anote el caso en papel; al iniciar sesión mientras la base de datos responde se crea una.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>Write the case down on paper; whoever signs in while the database answers renews it.</source>
        <translation>Anote el caso en papel; quien inicie sesión mientras la base de datos responde la renueva.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Write the date and the time.</source>
        <translation>Escriba fecha y hora.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Write the date as YYYY-MM-DD.</source>
        <translation>Escriba la fecha como AAAA-MM-DD.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Write the number with + and the country code.</source>
        <translation>Escriba el número con + y el código de país.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Write the number without spaces.</source>
        <translation>Escriba el número sin espacios.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write the three capital letters of ISO 3166-1 or Doc 9303.</source>
        <translation>Escriba las tres mayúsculas de ISO 3166-1 o Doc 9303.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write the time before or after it.</source>
        <translation>Escriba la hora anterior o la posterior.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Write them as 4,17,93, name a file that holds them, or write all.</source>
        <translation>Escríbalos como 4,17,93, nombre un archivo que los contenga, o escriba all.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>Escriba true o false, sin comillas.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Write when { … } or unless { … }, with conditions in between.</source>
        <translation>Escriba when { … } o unless { … }, con condiciones en medio.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write { A = "allow" }.</source>
        <translation>Escriba { A = "allow" }.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {canonical}.</source>
        <translation>Escriba {canonical}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {family}, or ask for the class in citizenships.</source>
        <translation>Escriba {family}, o pida la clase en citizenships.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write {first} after it for the first, {second} for the second.</source>
        <translation>Escriba detrás {first} para la primera, {second} para la segunda.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write {key} = ….</source>
        <translation>Escriba {key} = ….</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write {with_offset} if the clock time is right, {isoformat} if the instant is.</source>
        <translation>Escriba {with_offset} si la hora del reloj es correcta, {isoformat} si lo es el instante.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>You are the second person on this case.</source>
        <translation>Usted es la segunda persona en este caso.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>You asked for a second person on this case.</source>
        <translation>Usted pidió una segunda persona en este caso.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>You can also choose “I have none of these”.</source>
        <translation>También puede elegir «No tengo ninguno de estos».</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>You do not hold this case.</source>
        <translation>Usted no tiene este caso.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Your role does not include licences, purposes, or the name in directives.</source>
        <translation>Su rol no incluye licencias, propósitos ni el nombre en directivas.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Your role does not include this.</source>
        <translation>Su rol no incluye esto.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and seven digits</source>
        <translation>una letra y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and six to eight digits</source>
        <translation>una letra y de seis a ocho cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter or digit and seven digits</source>
        <translation>una letra o cifra y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter, or P and a letter, and seven digits</source>
        <translation>una letra, o P y una letra, y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country of birth</source>
        <translation>país de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country that issued it</source>
        <translation>país que lo expidió</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of expiry</source>
        <translation>fecha de caducidad</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>document number</source>
        <translation>número del documento</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits</source>
        <translation>ocho cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits, or since 2022 nine letters or digits</source>
        <translation>ocho cifras, o desde 2022 nueve letras o cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight letters or digits</source>
        <translation>ocho letras o cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight or nine digits</source>
        <translation>ocho o nueve cifras</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>given names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>issuing State</source>
        <translation>Estado expedidor</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine characters: a letter first, no vowel and none of B, D, Q, S</source>
        <translation>nueve caracteres: primero una letra, sin vocales ni B, D, Q, S</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits</source>
        <translation>nueve cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits, or since 2021 a letter and eight digits</source>
        <translation>nueve cifras, o desde 2021 una letra y ocho cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and seven digits</source>
        <translation>una o dos letras y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and six or seven digits, or a letter, seven digits and a letter</source>
        <translation>una o dos letras y seis o siete cifras, o una letra, siete cifras y una letra</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven digits</source>
        <translation>siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven or eight letters or digits</source>
        <translation>siete u ocho letras o cifras</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>surname</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>the Panama Canal Zone</source>
        <translation>la Zona del Canal de Panamá</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the date of birth is the same</source>
        <translation>la fecha de nacimiento es la misma</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ</source>
        <translation>las fechas de nacimiento difieren</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ by day and month swapped</source>
        <translation>las fechas de nacimiento difieren en día y mes intercambiados</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth may be the same, as far as they are known</source>
        <translation>las fechas de nacimiento pueden ser las mismas, hasta donde se conocen</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the year and month of birth are the same</source>
        <translation>el año y el mes de nacimiento son los mismos</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>there is no date of birth to compare</source>
        <translation>no hay fecha de nacimiento que comparar</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two digits, two letters and five digits</source>
        <translation>dos cifras, dos letras y cinco cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and seven digits</source>
        <translation>dos letras y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits</source>
        <translation>dos letras y seis cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits, or since 2023 a letter, six digits and two letters</source>
        <translation>dos letras y seis cifras, o desde 2023 una letra, seis cifras y dos letras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six or seven digits</source>
        <translation>dos letras y seis o siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters or digits and seven digits</source>
        <translation>dos letras o cifras y siete cifras</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters, six letters or digits and a digit, without the letter O</source>
        <translation>dos letras, seis letras o cifras y una cifra, sin la letra O</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two or three letters or digits and six digits</source>
        <translation>dos o tres letras o cifras y seis cifras</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>whole name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>{code} is a class of nationals; the country is {family}.</source>
        <translation>{code} es una clase de nacionales; el país es {family}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {days} days nobody enforced it.</source>
        <translation>{directive_id} pretende regir desde antes de su aprobación: durante {days} días nadie la aplicó.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {hours} hours nobody enforced it.</source>
        <translation>{directive_id} pretende regir desde antes de su aprobación: durante {hours} horas nadie la aplicó.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {minutes} min nobody enforced it.</source>
        <translation>{directive_id} pretende regir desde antes de su aprobación: durante {minutes} min nadie la aplicó.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {days} days.</source>
        <translation>{directive_id} termina en {days} días.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {hours} hours.</source>
        <translation>{directive_id} termina en {hours} horas.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {minutes} min.</source>
        <translation>{directive_id} termina en {minutes} min.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{failed} checks fail.</source>
        <translation>Fallan {failed} comprobaciones.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} claims force already and waits for two officers.</source>
        <translation>{id} dice estar ya en vigor y espera a dos responsables.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is due for review.</source>
        <translation>{id} debe revisarse.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is staged and not authenticated: it binds nobody.</source>
        <translation>{id} está preparada y sin autenticar: no obliga a nadie.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} waits for two officers before it comes into force.</source>
        <translation>{id} espera a dos responsables antes de entrar en vigor.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>{key} has a value that it may not have.</source>
        <translation>{key} tiene un valor que no puede tener.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>{len} of the directive's own test people are decided otherwise than its file says: {persona} is {decided}, not {expected}.</source>
        <translation>{len} de las personas de prueba de la propia directiva se deciden de otro modo que en su archivo: {persona} da {decided}, no {expected}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} is blocked because directive {id}, reading {reading_id}, could not be evaluated. A compliance officer must correct or lift this directive now.</source>
        <translation>{model} está bloqueado porque la directiva {id}, lectura {reading_id}, no se pudo evaluar. Un responsable de cumplimiento debe corregir o levantar esta directiva ahora.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for an officer: directive {id}, reading {reading_id}, asks for a closer look at what you stated.</source>
        <translation>{model} espera a un responsable: la directiva {id}, lectura {reading_id}, pide mirar mejor lo que declaró.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of what you stated: directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>{model} espera prueba de lo que declaró: la directiva {id}, lectura {reading_id}, bloquea {blocks}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of your citizenship or status, on which directive {id}, reading {reading_id}, depends.</source>
        <translation>{model} espera prueba de su ciudadanía o estatus, de lo que depende la directiva {id}, lectura {reading_id}.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for your answers: directive {id}, reading {reading_id}, depends on citizenship or status.</source>
        <translation>{model} espera sus respuestas: la directiva {id}, lectura {reading_id}, depende de la ciudadanía o el estatus.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits until an officer has looked at a possible match in screening.</source>
        <translation>{model} espera hasta que un responsable mire una posible coincidencia en el cribado.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>{said} The list does not say whether this entry is a person.</source>
        <translation>{said} La lista no dice si esta entrada es una persona.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>{staying} refused files of stations could not be removed.</source>
        <translation>No se pudieron eliminar {staying} archivos de estaciones rechazados.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>{unusable} of {value} rows of this list have no name or too few cells.</source>
        <translation>{unusable} de {value} filas de esta lista no tienen nombre o les faltan celdas.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Compare the marked rows, scan again, or set the document aside.</source>
        <translation>{what} Compare las filas marcadas, escanee otra vez o aparte el documento.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Look at the document and answer it.</source>
        <translation>{what} Mire el documento y respóndalo.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>“{name}” sells documents and is no State. Ask for another document.</source>
        <translation>«{name}» vende documentos y no es un Estado. Pida otro documento.</translation>
    </message>
</context>
<context>
    <name>wedge_test</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Arrived as</source>
        <translation>Llegó como</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Each key is listed with its place and the pause before it.</source>
        <translation>Cada tecla figura con su lugar y la pausa anterior.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Keys that arrived</source>
        <translation>Teclas llegadas</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Key’s place</source>
        <translation>Lugar de la tecla</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No key has arrived yet.</source>
        <translation>Aún no ha llegado ninguna tecla.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Only a part of the lines arrived. Swipe again, evenly to the end.</source>
        <translation>Llegó solo una parte de las líneas. Pase otra vez, a ritmo parejo hasta el final.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Pause, ms</source>
        <translation>Pausa, ms</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Press here, then swipe a document.</source>
        <translation>Pulse aquí y pase un documento.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Set the reader to send Enter after each line.</source>
        <translation>Configure el lector para que envíe Intro tras cada línea.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Swipe a document now, a specimen if you have one. Esc leaves this field.</source>
        <translation>Pase ahora un documento, una muestra si tiene. Esc sale de este campo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Test field for the reader</source>
        <translation>Campo de prueba del lector</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader fits this desktop. Nothing has to be set.</source>
        <translation>El lector encaja con este equipo. No hay que ajustar nada.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader frames the zone with control characters; it may.</source>
        <translation>El lector enmarca la zona con caracteres de control; puede hacerlo.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader pauses {pause} ms inside a line. Set the delay between characters to none.</source>
        <translation>El lector hace pausas de {pause} ms dentro de una línea. Quite la demora entre caracteres.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader types as on the layout {reader}; this desktop has {desktop}. The kiosk turns it back. Set the reader to {desktop} all the same: it is surer.</source>
        <translation>El lector escribe con la distribución {reader}; este equipo tiene {desktop}. El kiosco lo revierte. Aun así, ponga el lector en {desktop}: es más seguro.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The zone arrived, but its check digits do not fit. Swipe again, or clean the reader.</source>
        <translation>La zona llegó, pero sus dígitos de control no cuadran. Pase otra vez, o limpie el lector.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>These keys came as slowly as from a hand. Swipe a document through the reader.</source>
        <translation>Estas teclas llegaron tan lentas como a mano. Pase un documento por el lector.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>What arrived is no machine-readable zone. Set the reader to send the zone as it is.</source>
        <translation>Lo que llegó no es una zona de lectura mecánica. Configure el lector para enviar la zona tal cual.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>another layout</source>
        <translation>otra distribución</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>dead key</source>
        <translation>tecla muerta</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>{count} keys arrived…</source>
        <translation>Llegaron {count} teclas…</translation>
    </message>
</context>
</TS>
