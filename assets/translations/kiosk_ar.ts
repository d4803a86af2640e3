<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_GB">
<context>
    <name>AdminForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Another one. It locks the key that you take away from here.</source>
        <translation>عبارة أخرى. تقفل المفتاح الذي تأخذه معك من هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>At least 12 characters. Several words in a row are best.</source>
        <translation>12 محرفاً على الأقل. الأفضل عدة كلمات متتالية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name to sign in with</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of your root key</source>
        <translation>عبارة مرور مفتاحك الجذري</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Password to sign in</source>
        <translation>كلمة مرور الدخول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same again</source>
        <translation>مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>. It may cut the name short.</source>
        <translation>. قد يختصر الاسم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Applicant</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Contact</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>From the document: {fields}</source>
        <translation>من الوثيقة: ⁨{fields}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>with + and country code</source>
        <translation>مع + ورمز البلد</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Hand back to the desk</source>
        <translation>إعادة الشاشة إلى المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>يقرأ مقدّم الطلب الإقرار ويوقّعه</translation>
    </message>
</context>
<context>
    <name>ApplicantWindow</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>For the applicant</source>
        <translation>لمقدّم الطلب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>وقّع هنا بالإصبع أو القلم أو الفأرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Thank you. The desk goes on.</source>
        <translation>شكراً. يتابع المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>a day not known</source>
        <translation>يوم غير معروف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, since {date}</source>
        <translation>⁨{state}⁩، منذ ⁨{date}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, until {date}</source>
        <translation>⁨{state}⁩، حتى ⁨{date}⁩</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>5 minutes, one document. {issuer} then decides which models you may use.</source>
        <translation>5 دقائق ووثيقة واحدة. ثم تقرر ⁨{issuer}⁩ أي النماذج يمكنك استخدامها.</translation>
    </message>
</context>
<context>
    <name>AwayView</name>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Look again</source>
        <translation>تحقق ثانية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Nobody can sign in without it. This window goes on by itself as soon as the database answers; nothing is lost meanwhile.</source>
        <translation>لا يمكن لأحد تسجيل الدخول من دونها. تتابع هذه النافذة من تلقاء نفسها حالما تجيب قاعدة البيانات؛ ولا يضيع شيء في الأثناء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>The database is away</source>
        <translation>قاعدة البيانات غائبة</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Move everything lower (F8)</source>
        <translation>إنزال كل شيء (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Sending …</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Continue without a document</source>
        <translation>المتابعة بلا وثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>I do not have it with me</source>
        <translation>ليست معي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>One moment: the picture is being read.</source>
        <translation>لحظة: تُقرأ الصورة الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Stop the camera</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take it again</source>
        <translation>التقاطها مرة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take the picture</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The camera is starting.</source>
        <translation>الكاميرا قيد التشغيل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The camera starts.</source>
        <translation>الكاميرا تبدأ العمل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The document is read. Look at the picture, then continue.</source>
        <translation>قُرئت الوثيقة. انظر إلى الصورة ثم تابع.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The picture is taken by itself once the lines are read.</source>
        <translation>تُلتقط الصورة تلقائياً ما إن تُقرأ الأسطر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture is taken. Staff read it at the desk.</source>
        <translation>التُقطت الصورة. يقرؤها الموظفون في المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture that was taken</source>
        <translation>الصورة الملتقطة</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Send back</source>
        <translation>إرجاع</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Compare the document with what was read and said</source>
        <translation>قارن الوثيقة بما قُرئ وما قيل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token</source>
        <translation>رمز مفقود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token (F8)</source>
        <translation>رمز مفقود (F8)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>New applicant</source>
        <translation>مقدّم طلب جديد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Queue / {case} · {time}</source>
        <translation>الطابور / ⁨{case}⁩ · ⁨{time}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Scan a document, or type what the applicant says</source>
        <translation>امسح وثيقة ضوئياً أو اكتب ما يقوله مقدّم الطلب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>يقرأ مقدّم الطلب الإقرار ويوقّعه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The token is issued. Hand it over with the receipt.</source>
        <translation>صدر الرمز. سلّمه مع الإيصال.</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A directive can close controlled models to the people it names.</source>
        <translation>يمكن لتوجيه أن يغلق النماذج المقيّدة أمام من يسمّيهم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Begin the set-up</source>
        <translation>بدء الإعداد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Change places. Anything drastic will need both of you.</source>
        <translation>تبادلا المكان. كل إجراء جسيم سيحتاج إليكما معاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Check before it is made</source>
        <translation>تحقّق قبل الإنشاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establish the issuer</source>
        <translation>تأسيس جهة الإصدار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establishing…</source>
        <translation>جارٍ التأسيس…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>First admin</source>
        <translation>المدير الأول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Go to sign-in</source>
        <translation>الانتقال إلى الدخول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>It opens everything that this kiosk keeps. It is never in the database.</source>
        <translation>يفتح كل ما يحفظه هذا الكشك. ولا يوضع في قاعدة البيانات أبداً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Name and web address of the issuer stay as they are from here on.</source>
        <translation>يبقى اسم جهة الإصدار وعنوانها على الويب كما هما من الآن فصاعداً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>People see this on receipts, gateways see it in tokens.</source>
        <translation>يراه الناس على الإيصالات وتراه البوابات في الرموز.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Second admin</source>
        <translation>المدير الثاني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Set up this kiosk</source>
        <translation>إعداد هذا الكشك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The first admin types this part; the second one looks away.</source>
        <translation>يكتب المدير الأول هذا الجزء، ويصرف الثاني نظره.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The kiosk is set up</source>
        <translation>تم إعداد الكشك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>These files were written. Take them away from this machine now.</source>
        <translation>كُتبت هذه الملفات. خذها من هذا الجهاز الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>This makes an issuer of access tokens. You need:</source>
        <translation>ينشئ هذا جهة تصدر رموز الوصول. تحتاج إلى:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Two locked root keys and root.json, from which every gateway starts, are written to a folder or stick. Keep each root key with its admin, offline.</source>
        <translation>يُكتب مفتاحان جذريان مقفلان وملف root.json الذي تبدأ منه كل بوابة في مجلد أو ذاكرة محمولة. يحتفظ كل مدير بمفتاحه الجذري بعيداً عن الشبكة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>What leaves this machine</source>
        <translation>ما يغادر هذا الجهاز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where is the store key kept?</source>
        <translation>أين يُحفظ مفتاح المخزن؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Which models do your gateways serve?</source>
        <translation>ما النماذج التي تقدّمها بواباتك؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Who issues the tokens?</source>
        <translation>من يصدر الرموز؟</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The document says: {read}. This is kept as well.</source>
        <translation>تقول الوثيقة: ⁨{read}⁩. ويُحفظ هذا أيضاً.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>expected {expected}, found {found}</source>
        <translation>المتوقّع ⁨{expected}⁩ والموجود ⁨{found}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not in order</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>to be looked at</source>
        <translation>يحتاج إلى نظر</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Against what was said</source>
        <translation>مقارنةً بما قيل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Also printed on the page, or in its barcode</source>
        <translation>مطبوع أيضاً على الصفحة أو في شريطها الرمزي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Check digits</source>
        <translation>أرقام التحقق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks in order</source>
        <translation>الفحوص سليمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>all {count} in order</source>
        <translation>جميعها سليمة ({count})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} of {all} fail</source>
        <translation>فشل {count} من {all}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} to look at</source>
        <translation>{count} تحتاج إلى نظر</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Add a fact</source>
        <translation>إضافة واقعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Claim</source>
        <translation>ما صُرّح به</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Nothing stated yet. Scan a document or add what the applicant says.</source>
        <translation>لم يُصرَّح بشيء بعد. امسح وثيقة أو أضف ما يقوله مقدّم الطلب.</translation>
    </message>
</context>
<context>
    <name>ClaimRowView</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Any spelling</source>
        <translation>بأي كتابة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Change this row</source>
        <translation>تغيير هذا السطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Ended</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Has ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>New fact</source>
        <translation>واقعة جديدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Remove this row</source>
        <translation>إزالة هذا السطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended {date}</source>
        <translation>انتهى في ⁨{date}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>from the document</source>
        <translation>من الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>since {date}</source>
        <translation>منذ ⁨{date}⁩</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>It is {character}</source>
        <translation>إنه ⁨{character}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Leave this character</source>
        <translation>ترك هذا المحرف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Which character is this?</source>
        <translation>ما هذا المحرف؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>line {line}, character {position}</source>
        <translation>السطر ⁨{line}⁩، المحرف ⁨{position}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as corrected</source>
        <translation>⁨{character}⁩، كما صُحّح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as read</source>
        <translation>⁨{character}⁩، كما قُرئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{count} to compare</source>
        <translation>{count} للمقارنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{where}. Enter keeps {character}, any other key corrects it.</source>
        <translation>⁨{where}⁩. يُبقي Enter على ⁨{character}⁩، وأي مفتاح آخر يصحّحه.</translation>
    </message>
</context>
<context>
    <name>ConfirmationView</name>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>توجّه إلى المكتب: ⁨{place}⁩. أوقات العمل: {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Open as soon as you have your token: {models}</source>
        <translation>مفتوحة ما إن تحصل على رمزك: ⁨{models}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Staff look at your document with you. Once they approve, you get your access token right there, on paper or as a file.</source>
        <translation>ينظر الموظفون معك في وثيقتك. وحين يوافقون تتسلّم رمز الوصول هناك مباشرة، على ورق أو في ملف.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Take the slip from the printer.</source>
        <translation>خذ القصاصة من الطابعة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>The slip is being printed.</source>
        <translation>تُطبع القصاصة الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>This code finds your case at any desk. It works once.</source>
        <translation>بهذا الرمز يُعثر على ملفك في أي مكتب. يعمل مرة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Your code as a picture to photograph</source>
        <translation>رمزك صورةً يمكن تصويرها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} is closed to you now: {why}</source>
        <translation>⁨{model}⁩ مغلق أمامك الآن: ⁨{why}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} waits: {why}</source>
        <translation>⁨{model}⁩ ينتظر: ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>CorrectLines</name>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Compare them with the document, character by character.</source>
        <translation>قارنها بالوثيقة محرفاً محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Correct the lines</source>
        <translation>تصحيح الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Leave the lines</source>
        <translation>ترك الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Line {number}</source>
        <translation>السطر ⁨{number}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Take these lines</source>
        <translation>اعتماد هذه الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>This line has {found} of {wanted} characters.</source>
        <translation>في هذا السطر ⁨{found}⁩ من ⁨{wanted}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>read as {line}</source>
        <translation>قُرئ ⁨{line}⁩</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Closed now</source>
        <translation>مغلق الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Hide the reasons</source>
        <translation>إخفاء الأسباب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Missing or not proven:</source>
        <translation>ناقص أو غير مثبت:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>No model is served yet.</source>
        <translation>لا يُقدَّم أي نموذج بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Say why</source>
        <translation>بيان السبب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Waits for proof</source>
        <translation>ينتظر إثباتاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>What was used:</source>
        <translation>ما استُند إليه:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You can appeal: tell the desk, or write to {address}.</source>
        <translation>يمكنك التظلّم: أخبر المكتب أو اكتب إلى ⁨{address}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You cannot use {models} now.</source>
        <translation>لا يمكنك استخدام ⁨{models}⁩ الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} must wait.</source>
        <translation>على ⁨{models}⁩ الانتظار.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} stays open.</source>
        <translation>يبقى ⁨{models}⁩ مفتوحاً.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>Swipe the document again.</source>
        <translation>مرّر الوثيقة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>The reader sent only a part of the lines.</source>
        <translation>أرسل القارئ جزءاً من الأسطر فقط.</translation>
    </message>
</context>
<context>
    <name>DocumentImageView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Turn by 90°</source>
        <translation>تدوير 90°</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Continue without a document</source>
        <translation>المتابعة بلا وثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Drop a picture or PDF here, open a file, or swipe the document through the reader. A swipe is understood wherever the cursor is.</source>
        <translation>أفلت هنا صورة أو ملف PDF، أو افتح ملفاً، أو مرّر الوثيقة في القارئ. يُفهم التمرير أينما كان المؤشر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Reading the document…</source>
        <translation>جارٍ قراءة الوثيقة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Scan the document</source>
        <translation>مسح الوثيقة ضوئياً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Starting the camera…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Type the lines</source>
        <translation>كتابة الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Use the camera</source>
        <translation>استخدام الكاميرا</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Each of them is as good as any other. You show one only.</source>
        <translation>كلها سواء. تُبرز واحدة فقط.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I have none of these</source>
        <translation>ليس لدي أي منها</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Documents ({patterns})</source>
        <translation>وثائق ({patterns})</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Country of birth (not a nationality)</source>
        <translation>بلد الميلاد (ليس الجنسية)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Expires</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Read from the document</source>
        <translation>مقروء من الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{code}, in no list</source>
        <translation>⁨{code}⁩، غير وارد في أي قائمة</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Examining the page…</source>
        <translation>جارٍ فحص الصفحة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>The machine found nothing to ask about. Only you see what is below.</source>
        <translation>لم يجد الجهاز ما يُسأل عنه. ما يلي تراه أنت وحدك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>all answered</source>
        <translation>أُجيب عن كل شيء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>examining</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>{count} to answer</source>
        <translation>{count} تنتظر الإجابة</translation>
    </message>
</context>
<context>
    <name>HelpHint</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Help (F1)</source>
        <translation>مساعدة (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Put away</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Close help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>IdentifyView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Enter the e-mail address that your employer gave us</source>
        <translation>أدخل عنوان البريد الإلكتروني الذي أعطانا إياه صاحب عملك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>I have none of these</source>
        <translation>ليس لدي أي منها</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in 1 second. Touch for more time.</source>
        <translation>يُمحى كل شيء بعد ثانية. المس لمزيد من الوقت.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in {count} seconds. Touch for more time.</source>
        <translation>
            <numerusform>يُمحى كل شيء الآن. المس لمزيد من الوقت.</numerusform>
            <numerusform>يُمحى كل شيء بعد ثانية. المس لمزيد من الوقت.</numerusform>
            <numerusform>يُمحى كل شيء بعد ثانيتين. المس لمزيد من الوقت.</numerusform>
            <numerusform>يُمحى كل شيء بعد {count} ثوانٍ. المس لمزيد من الوقت.</numerusform>
            <numerusform>يُمحى كل شيء بعد {count} ثانية. المس لمزيد من الوقت.</numerusform>
            <numerusform>يُمحى كل شيء بعد {count} ثانية. المس لمزيد من الوقت.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Still there?</source>
        <translation>أما زلت هنا؟</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Picture of the document</source>
        <translation>صورة الوثيقة</translation>
    </message>
</context>
<context>
    <name>InspectionItemRow</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Not in order</source>
        <translation>غير سليم</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Inspection</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Portrait of the document</source>
        <translation>صورة صاحب الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>Not in order</source>
        <translation>غير سليم</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Drop one picture or one PDF of the document.</source>
        <translation>أفلت صورة واحدة أو ملف PDF واحداً للوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>More than one file was dropped.</source>
        <translation>أُفلت أكثر من ملف.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Open the document</source>
        <translation>فتح الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Pictures and PDF ({patterns})</source>
        <translation>صور وملفات PDF ({patterns})</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token as a QR code</source>
        <translation>رمز الوصول على شكل رمز QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copied, clears in {seconds} s</source>
        <translation>نُسخ، يُمحى بعد {seconds} ث</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>For use at</source>
        <translation>للاستخدام في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>How well each fact is proven</source>
        <translation>مدى ثبوت كل واقعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It is shown this once and stored nowhere.</source>
        <translation>يُعرض هذه المرة فقط ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It names no person, no document and no nationality.</source>
        <translation>لا يذكر شخصاً ولا وثيقة ولا جنسية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as a file</source>
        <translation>حفظ كملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the token</source>
        <translation>حفظ الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The receipt is saved.</source>
        <translation>حُفظ الإيصال.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The token is saved.</source>
        <translation>حُفظ الرمز.</translation>
    </message>
</context>
<context>
    <name>IssuerForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>An https address, or mailto: and an e-mail address.</source>
        <translation>عنوان https، أو mailto: يليه عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>It names the issuer for ever; nothing has to answer there.</source>
        <translation>يسمّي جهة الإصدار إلى الأبد؛ ولا يلزم أن يجيب شيء عنده.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of the issuer</source>
        <translation>اسم جهة الإصدار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of your gateways</source>
        <translation>اسم بواباتك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>One word. A token opens gateways of this name only.</source>
        <translation>كلمة واحدة. لا يفتح الرمز إلا بوابات بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Type a city, such as Zurich.</source>
        <translation>اكتب اسم مدينة مثل Zurich.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Web address that tokens name</source>
        <translation>عنوان الويب الذي تذكره الرموز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where people appeal</source>
        <translation>أين يُقدَّم التظلّم</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Keep the language</source>
        <translation>إبقاء اللغة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>The pages are drawn afresh. What is typed on them and not saved is lost.</source>
        <translation>تُرسم الصفحات من جديد. ويضيع ما كُتب فيها ولم يُحفظ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Use this language</source>
        <translation>استخدام هذه اللغة</translation>
    </message>
</context>
<context>
    <name>LiveCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/live_canvas.py"/>
        <source>Live picture of the camera</source>
        <translation>صورة الكاميرا المباشرة</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Go on</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>PIN or password</source>
        <translation>الرقم السري أو كلمة المرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>This desk is locked</source>
        <translation>هذا المكتب مقفل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Type your PIN or password.</source>
        <translation>اكتب رقمك السري أو كلمة المرور.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>{login} works here. Nothing is lost: give your secret to go on.</source>
        <translation>يعمل ⁨{login}⁩ هنا. لا يضيع شيء: أعط سرّك للمتابعة.</translation>
    </message>
</context>
<context>
    <name>LostTokenView</name>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Ask for another spelling, or for the reference on the receipt.</source>
        <translation>اسأل عن كتابة أخرى للاسم أو عن المرجع على الإيصال.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Back to the applicant</source>
        <translation>العودة إلى مقدّم الطلب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Lost token</source>
        <translation>رمز مفقود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Name, e-mail, document number, or the reference on the receipt</source>
        <translation>الاسم أو البريد أو رقم الوثيقة أو المرجع على الإيصال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Next applicant</source>
        <translation>مقدّم الطلب التالي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>No live token was found</source>
        <translation>لم يُعثر على رمز سارٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replace the lost token</source>
        <translation>استبدال الرمز المفقود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replacing the token…</source>
        <translation>جارٍ استبدال الرمز…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token is revoked. This one takes its place.</source>
        <translation>أُلغي الرمز المفقود. هذا يحل محله.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token stops working and a new one takes its place</source>
        <translation>يتوقف الرمز المفقود عن العمل ويحل محله رمز جديد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>born {born} · {reference} · ends {ends}</source>
        <translation>الميلاد ⁨{born}⁩ · ⁨{reference}⁩ · ينتهي ⁨{ends}⁩</translation>
    </message>
</context>
<context>
    <name>MachineNotice</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put back by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>أُخّرت ساعة هذا الجهاز ⁧{minutes} د {seconds} ث⁩ أثناء عمل البرنامج. تتبعها التوجيهات والرموز: قارنها بساعة تثق بها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put forward by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>قُدّمت ساعة هذا الجهاز ⁧{minutes} د {seconds} ث⁩ أثناء عمل البرنامج. تتبعها التوجيهات والرموز: قارنها بساعة تثق بها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>This machine is offline. Work goes on here; gateways elsewhere hear of changes when the line is back.</source>
        <translation>هذا الجهاز غير متصل. يستمر العمل هنا؛ وتعلم البوابات الأخرى بالتغييرات عند عودة الخط.</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>A refusal offers instead</source>
        <translation>يعرض الرفض بدلاً منه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Also called</source>
        <translation>يُسمّى أيضاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Controlled: refused when lists are out of date</source>
        <translation>مقيّد: يُرفض متى تقادمت القوائم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Remove this model</source>
        <translation>إزالة هذا النموذج</translation>
    </message>
</context>
<context>
    <name>ModelsForm</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Add a model</source>
        <translation>إضافة نموذج</translation>
    </message>
</context>
<context>
    <name>MrzStrip</name>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Click to correct</source>
        <translation>انقر للتصحيح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Machine-readable zone</source>
        <translation>المنطقة المقروءة آلياً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Not sure that this is {now}. Compare it.</source>
        <translation>ليس مؤكداً أن هذا ⁨{now}⁩. قارنه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Read as {read}, corrected to {now}</source>
        <translation>قُرئ ⁨{read}⁩ وصُحّح إلى ⁨{now}⁩</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Every decision comes with a reason, and you can appeal against it.</source>
        <translation>لكل قرار سبب، ويمكنك التظلّم منه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have one document at hand that proves your citizenship or status. You choose which one. Without a document you can register too.</source>
        <translation>جهّز وثيقة واحدة تثبت مواطنتك أو صفتك. أنت تختار أيها. ويمكنك التسجيل بلا وثيقة أيضاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have your invitation code or staff badge at hand, if you have one.</source>
        <translation>جهّز رمز الدعوة أو شارة العمل إن كانا لديك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>نسأل لأن قاعدة سارية تتوقف على المواطنة أو الصفة. يمكنك التوقف الآن ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>What you enter is sealed at once. Only staff of {issuer} can open it, at the desk; this machine cannot.</source>
        <translation>يُختم ما تدخله فوراً. لا يفتحه إلا موظفو ⁨{issuer}⁩ في المكتب، ولا يستطيع هذا الجهاز فتحه.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>A person helps you</source>
        <translation>يساعدك شخص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Erase everything and go to the desk</source>
        <translation>محو كل شيء والذهاب إلى المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go on here</source>
        <translation>المتابعة هنا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>توجّه إلى المكتب: ⁨{place}⁩. أوقات العمل: {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>I want a person</source>
        <translation>أريد شخصاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Send what I entered to the desk</source>
        <translation>إرسال ما أدخلته إلى المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Use this language</source>
        <translation>استخدام هذه اللغة</translation>
    </message>
</context>
<context>
    <name>OfflineForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A folder of its own is made inside it.</source>
        <translation>يُنشأ داخله مجلد خاص.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Folder or stick</source>
        <translation>مجلد أو ذاكرة محمولة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where to keep the root keys</source>
        <translation>أين تُحفظ المفاتيح الجذرية</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Everything of this applicant is forgotten. Nothing was stored yet.</source>
        <translation>يُنسى كل ما يخص مقدّم الطلب هذا. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Forget this applicant</source>
        <translation>نسيان مقدّم الطلب هذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Go on with this applicant</source>
        <translation>المتابعة مع مقدّم الطلب هذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Start over?</source>
        <translation>البدء من جديد؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>The picture is taken. Put the document down.</source>
        <translation>التُقطت الصورة. ضع الوثيقة جانباً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>{case} is kept sealed on this machine. It goes into the queue by itself.</source>
        <translation>⁨{case}⁩ محفوظ مختوماً على هذا الجهاز. ويدخل الطابور من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PartialDateField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/date_field.py"/>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/qr.py"/>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Bring this code to the desk, or go on with it at any kiosk.</source>
        <translation>أحضر هذا الرمز إلى المكتب، أو تابع به في أي كشك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Cases come from the kiosks, the oldest on top. With somebody at the desk, scan their document: it opens by itself.</source>
        <translation>تأتي الملفات من الأكشاك وأقدمها في الأعلى. إن كان أحد عند المكتب فامسح وثيقته: يُفتح الملف تلقائياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Claim next</source>
        <translation>أخذ التالي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Continuation code</source>
        <translation>رمز المتابعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>New applicant</source>
        <translation>مقدّم طلب جديد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>No case stands so.</source>
        <translation>لا ملف في هذه الحالة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{cases} · the oldest: {time}</source>
        <translation>⁨{cases}⁩ · الأقدم: ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>The kiosk does not open</source>
        <translation>لا يُفتح الكشك</translation>
    </message>
</context>
<context>
    <name>RegistrationWindow</name>
    <message>
        <location filename="kiosk/ui/registration/window.py"/>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/marks.py"/>
        <source>Remove {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>RestCover</name>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>For staff: {reason}</source>
        <translation>للموظفين: ⁨{reason}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Please go to the desk: {place}</source>
        <translation>توجّه من فضلك إلى المكتب: ⁨{place}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>The next person can begin right away.</source>
        <translation>يستطيع الشخص التالي أن يبدأ حالاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>This machine is closed</source>
        <translation>هذا الجهاز مغلق</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change: {fact}</source>
        <translation>تغيير: ⁨{fact}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>The document says: {read}</source>
        <translation>تقول الوثيقة: ⁨{read}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>You state no citizenship and no status. Staff will ask you.</source>
        <translation>لم تذكر مواطنة ولا صفة. سيسألك الموظفون.</translation>
    </message>
</context>
<context>
    <name>ScanLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>Files of earlier scans lie in the scanner's folder ({count}); they are not taken. Remove them there: they may show other people's documents.</source>
        <translation>توجد في مجلد الماسح ملفات من عمليات مسح سابقة ({count})؛ لا تُؤخذ. احذفها من هناك: فقد تُظهر وثائق أشخاص آخرين.</translation>
    </message>
</context>
<context>
    <name>ScannedView</name>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>A swipe proves its format only. Add a picture to have the document count.</source>
        <translation>التمرير يثبت الصيغة فقط. أضف صورة لتُعتدّ بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Correct lines</source>
        <translation>تصحيح الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Point at a check to see its place in the document.</source>
        <translation>أشِر إلى فحص لترى موضعه في الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove it and its facts</source>
        <translation>إزالتها مع ما ورد فيها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document</source>
        <translation>إزالة هذه الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document?</source>
        <translation>إزالة هذه الوثيقة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Scan again</source>
        <translation>المسح مرة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside</source>
        <translation>وضعها جانباً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside to keep what it says as the applicant's own statement, which nothing proves. Remove it to take its names, date and facts out as well.</source>
        <translation>ضعها جانباً لإبقاء ما تقوله تصريحاً من مقدّم الطلب نفسه لا يثبته شيء. أزلها لحذف أسمائها وتاريخها ووقائعها أيضاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Typed lines prove their format only. Scan a picture that can be read.</source>
        <translation>الأسطر المكتوبة تثبت الصيغة فقط. امسح صورة يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>1 chosen</source>
        <translation>اختير 1</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>Choose none</source>
        <translation>إلغاء الاختيار</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>{count} chosen</source>
        <translation>
            <numerusform>لم يُختر شيء ({count})</numerusform>
            <numerusform>اختير {count}</numerusform>
            <numerusform>اختير {count}</numerusform>
            <numerusform>اختير {count}</numerusform>
            <numerusform>اختير {count}</numerusform>
            <numerusform>اختير {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SerialLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>The reader sent only a part of the lines. Swipe the document again.</source>
        <translation>أرسل القارئ جزءاً من الأسطر فقط. مرّر الوثيقة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>The screen is hidden</source>
        <translation>الشاشة محجوبة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>Touch it, or press any key, to go on.</source>
        <translation>المسها أو اضغط أي مفتاح للمتابعة.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Demo on a throw-away store: its accounts were drawn at this start.</source>
        <translation>عرض على مخزن مؤقت: أُنشئت حساباته عند هذا التشغيل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Name or badge</source>
        <translation>الاسم أو الشارة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>PIN or password</source>
        <translation>الرقم السري أو كلمة المرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in as {role}</source>
        <translation>الدخول بصفة ⁨{role}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Signing in…</source>
        <translation>جارٍ الدخول…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your PIN or password.</source>
        <translation>اكتب رقمك السري أو كلمة المرور.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your name or show your badge.</source>
        <translation>اكتب اسمك أو أبرز شارتك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>compliance officer</source>
        <translation>مسؤول الامتثال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>staff</source>
        <translation>موظف</translation>
    </message>
</context>
<context>
    <name>SignatureCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>I cannot sign</source>
        <translation>لا أستطيع التوقيع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Sign here</source>
        <translation>وقّع هنا</translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a citizen of {country}?</source>
        <translation>منذ متى أنت مواطن في ⁨{country}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a permanent resident of {country}?</source>
        <translation>منذ متى أنت مقيم دائم في ⁨{country}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The year is enough. Leave it empty if you do not know.</source>
        <translation>تكفي السنة. اتركه فارغاً إن لم تعرف.</translation>
    </message>
</context>
<context>
    <name>StaffCover</name>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close the station</source>
        <translation>إغلاق المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close this station</source>
        <translation>إغلاق هذه المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Code of the staff</source>
        <translation>رمز الموظفين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>This code does not close the station.</source>
        <translation>لا يغلق هذا الرمز المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait 1 second.</source>
        <translation>محاولات كثيرة. انتظر ثانية.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait {count} seconds.</source>
        <translation>
            <numerusform>محاولات كثيرة. انتظر {count} ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. انتظر {count} ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. انتظر {count} ثانية.</numerusform>
            <numerusform>محاولات كثيرة. انتظر {count} ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLanguages</name>
    <message>
        <location filename="kiosk/ui/desk/statement_language.py"/>
        <source>In which language would you like to read?</source>
        <translation>بأي لغة تريد أن تقرأ؟</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Show large</source>
        <translation>عرض بحجم كبير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign after all</source>
        <translation>التوقيع رغم ذلك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>وقّع هنا بالإصبع أو القلم أو الفأرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant has signed on their own screen, or at the kiosk.</source>
        <translation>وقّع مقدّم الطلب على شاشته أو في الكشك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant heard or read the statement and cannot sign. You witness it.</source>
        <translation>سمع مقدّم الطلب الإقرار أو قرأه ولا يستطيع التوقيع. أنت الشاهد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>This person is registered already; the record is continued.</source>
        <translation>هذا الشخص مسجّل من قبل؛ يُستكمل سجلّه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>You cannot sign. Staff at the desk read the statement with you.</source>
        <translation>لا تستطيع التوقيع. سيقرأ موظفو المكتب الإقرار معك.</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Add {name}</source>
        <translation>إضافة ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>I hold no citizenship</source>
        <translation>لا أحمل أي مواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, never</source>
        <translation>لا، أبداً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, of none</source>
        <translation>لا، في أي بلد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Not listed</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Remove {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Type the name of a country</source>
        <translation>اكتب اسم بلد</translation>
    </message>
</context>
<context>
    <name>StationNotice</name>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>The clock of this machine was moved. Please tell the desk: {place}. What you enter is sealed all the same.</source>
        <translation>حُرّكت ساعة هذا الجهاز. أخبر المكتب من فضلك: ⁨{place}⁩. ما تدخله يُختم مع ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>This machine is offline. What you enter is sealed here and reaches the desk later.</source>
        <translation>هذا الجهاز غير متصل. يُختم ما تدخله هنا ويصل إلى المكتب لاحقاً.</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Citizen, national, permanent resident, refugee or asylee</source>
        <translation>مواطن أو من الرعايا أو مقيم دائم أو لاجئ أو ممنوح اللجوء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>أفضّل أن أخبر شخصاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>None of these</source>
        <translation>لا شيء من هذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>We ask because a rule in force tells these people from all others. Whoever is one of them is asked nothing about citizenship.</source>
        <translation>نسأل لأن قاعدة سارية تميّز هؤلاء عن سواهم. ومن كان منهم لا يُسأل عن مواطنته.</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Part {part} of {parts}</source>
        <translation>الجزء ⁨{part}⁩ من ⁨{parts}⁩</translation>
    </message>
</context>
<context>
    <name>StoreKeyForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>A passphrase is asked for at every start; a keyring opens by itself.</source>
        <translation>تُطلب عبارة المرور عند كل تشغيل؛ أما سلسلة المفاتيح فتُفتح وحدها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Behind a passphrase</source>
        <translation>خلف عبارة مرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>In this machine's keyring</source>
        <translation>في سلسلة مفاتيح هذا الجهاز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>No keyring here, so the passphrase is asked for at each start.</source>
        <translation>لا توجد هنا سلسلة مفاتيح، فتُطلب عبارة المرور عند كل تشغيل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of the store</source>
        <translation>عبارة مرور المخزن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where the store key is kept</source>
        <translation>مكان حفظ مفتاح المخزن</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/toast.py"/>
        <source>Undo ({seconds})</source>
        <translation>تراجع ({seconds})</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Colours and contrast</source>
        <translation>الألوان والتباين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Help (F1)</source>
        <translation>مساعدة (F1)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Hide the screen (F9)</source>
        <translation>حجب الشاشة (F9)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>I want a person</source>
        <translation>أريد شخصاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Language: {name}</source>
        <translation>اللغة: ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>TypeLines</name>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Line {number}</source>
        <translation>السطر ⁨{number}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Take these lines</source>
        <translation>اعتماد هذه الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type nothing</source>
        <translation>عدم كتابة شيء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the first line.</source>
        <translation>اكتب السطر الأول.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the lines</source>
        <translation>كتابة الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Write every character of the machine-readable lines, also each &lt;. Typed lines prove their format only.</source>
        <translation>اكتب كل محرف من الأسطر المقروءة آلياً، وكل &lt; أيضاً. الأسطر المكتوبة تثبت الصيغة فقط.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>some cards only</source>
        <translation>بعض البطاقات فقط</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>{count} characters</source>
        <translation>{count} محرفاً</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Its passphrase was chosen when the kiosk was set up.</source>
        <translation>اختيرت عبارة مروره عند إعداد الكشك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Open the store</source>
        <translation>فتح المخزن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Passphrase of the store</source>
        <translation>عبارة مرور المخزن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This machine's keyring holds its key.</source>
        <translation>مفتاحه في سلسلة مفاتيح هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This store is locked</source>
        <translation>هذا المخزن مقفل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Type the passphrase of the store.</source>
        <translation>اكتب عبارة مرور المخزن.</translation>
    </message>
</context>
<context>
    <name>WayInView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>This only helps staff to find you. It decides nothing.</source>
        <translation>هذا يساعد الموظفين على إيجادك فقط. ولا يقرر شيئاً.</translation>
    </message>
</context>
<context>
    <name>WhichStatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>أفضّل أن أخبر شخصاً</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <location filename="kiosk/app/window.py"/>
        <source>Not published: {reason}</source>
        <translation>لم يُنشر: ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Three quarters or more</source>
        <translation>ثلاثة أرباع أو أكثر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Too few to show</source>
        <translation>أقل من أن يُعرض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a half</source>
        <translation>أقل من النصف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a quarter</source>
        <translation>أقل من الربع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under three quarters</source>
        <translation>أقل من ثلاثة أرباع</translation>
    </message>
</context>
<context>
    <name>ceremony</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>A memory stick, or two</source>
        <translation>ذاكرة محمولة، أو اثنتان</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Behind a passphrase</source>
        <translation>خلف عبارة مرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Each becomes an admin and makes a root key. Neither can replace the keys alone.</source>
        <translation>يصبح كل منهما مديراً ويصنع مفتاحاً جذرياً. لا يستطيع أيّهما استبدال المفاتيح وحده.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>First admin</source>
        <translation>المدير الأول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>In this machine's keyring</source>
        <translation>في سلسلة مفاتيح هذا الجهاز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>It takes the two root keys, each behind its own passphrase, away from here.</source>
        <translation>تحمل من هنا المفتاحين الجذريين، كلاً خلف عبارة مروره.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Its name, web address and postal address, and where people appeal.</source>
        <translation>اسمها وعنوانها على الويب وعنوانها البريدي، وأين يُقدَّم التظلّم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Keep each root key with its admin, offline and apart.</source>
        <translation>يحتفظ كل مدير بمفتاحه الجذري، بعيداً عن الشبكة وعلى حدة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Nothing is kept before the last step. You may stop at any time.</source>
        <translation>لا يُحفظ شيء قبل الخطوة الأخيرة. يمكنك التوقف متى شئت.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Root keys go to</source>
        <translation>تذهب المفاتيح الجذرية إلى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Second admin</source>
        <translation>المدير الثاني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Store key</source>
        <translation>مفتاح المخزن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Ten minutes</source>
        <translation>عشر دقائق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>What the issuer is called</source>
        <translation>ما تُسمّى به جهة الإصدار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Where people appeal</source>
        <translation>أين يُقدَّم التظلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>{model} (controlled)</source>
        <translation>⁨{model}⁩ (مقيّد)</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>(if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>(إذا صحّ ما يلي: {asked}، وجب ما يلي: {chosen}، وإلا وجب ما يلي: {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>({predicate})</source>
        <translation>({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a contractor of {organisation}</source>
        <translation>التعاقد مع {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a member of {organisation}</source>
        <translation>العضوية في {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>an employee of {organisation}</source>
        <translation>العمل لدى {organisation}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>asylee in {state}</source>
        <translation>لجوء ممنوح ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to an organisation</source>
        <translation>ينتمون إلى منظمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to no organisation</source>
        <translation>لا ينتمون إلى أي منظمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>citizen of {state}</source>
        <translation>مواطنة ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>conditional permanent resident of {state}</source>
        <translation>إقامة دائمة مشروطة ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares a purpose</source>
        <translation>يصرّحون بغرض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares all of these purposes: {values}</source>
        <translation>يصرّحون بهذه الأغراض كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares any of these purposes: {values}</source>
        <translation>يصرّحون بأحد هذه الأغراض: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares no purpose</source>
        <translation>لا يصرّحون بأي غرض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares none of these purposes: {values}</source>
        <translation>لا يصرّحون بأي من هذه الأغراض: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares the purpose {value}</source>
        <translation>يصرّحون بهذا الغرض: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare all of these purposes: {values}</source>
        <translation>لا يصرّحون بهذه الأغراض كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare the purpose {value}</source>
        <translation>لا يصرّحون بهذا الغرض: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these ITAR countries: {values}</source>
        <translation>ليست لهم بلدان ITAR هذه كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these statuses: {values}</source>
        <translation>ليست لهم هذه الصفات كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have an EAR country that is uncertain</source>
        <translation>ليس بلد EAR لديهم غير مؤكد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the EAR country {value}</source>
        <translation>ليس لهم بلد EAR هذا: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the ITAR country {value}</source>
        <translation>ليس لهم بلد ITAR هذا: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the status {value}</source>
        <translation>ليست لهم هذه الصفة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold all of these licences: {values}</source>
        <translation>ليست لهم هذه التراخيص كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold the licence {value}</source>
        <translation>ليس لهم هذا الترخيص: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet {cedar}</source>
        <translation>لا يستوفون {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: (if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>لا ينطبق عليهم ما بين القوسين: (إذا صحّ ما يلي: {asked}، وجب ما يلي: {chosen}، وإلا وجب ما يلي: {otherwise})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: ({predicate})</source>
        <translation>لا ينطبق عليهم ما بين القوسين: ({predicate})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from any of {values}</source>
        <translation>لا يستخدمونه من أي من هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from {value}</source>
        <translation>لا يستخدمونه من هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody except anyone who {predicate}</source>
        <translation>الجميع إلا من ينطبق عليهم ما يلي: {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody who {predicate}</source>
        <translation>من ينطبق عليهم ما يلي: {predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has a subject</source>
        <translation>لهم معرّف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these ITAR countries: {values}</source>
        <translation>لهم بلدان ITAR هذه كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these statuses: {values}</source>
        <translation>لهم هذه الصفات كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country</source>
        <translation>لهم بلد EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country that is uncertain</source>
        <translation>بلد EAR لديهم غير مؤكد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an ITAR country</source>
        <translation>لهم بلد ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these EAR countries: {values}</source>
        <translation>لهم أحد بلدان EAR هذه: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these ITAR countries: {values}</source>
        <translation>لهم أحد بلدان ITAR هذه: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these statuses: {values}</source>
        <translation>لهم إحدى هذه الصفات: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no EAR country</source>
        <translation>ليس لهم بلد EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no ITAR country</source>
        <translation>ليس لهم أي بلد ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no subject</source>
        <translation>ليس لهم معرّف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these EAR countries: {values}</source>
        <translation>ليس لهم أي من بلدان EAR هذه: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these ITAR countries: {values}</source>
        <translation>ليس لهم أي من بلدان ITAR هذه: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these statuses: {values}</source>
        <translation>ليست لهم أي من هذه الصفات: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the EAR country {value}</source>
        <translation>لهم بلد EAR هذا: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the ITAR country {value}</source>
        <translation>لهم بلد ITAR هذا: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the status {value}</source>
        <translation>لهم هذه الصفة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds a licence</source>
        <translation>لهم ترخيص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds all of these licences: {values}</source>
        <translation>لهم هذه التراخيص كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds any of these licences: {values}</source>
        <translation>لهم أحد هذه التراخيص: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds no licence</source>
        <translation>ليس لهم أي ترخيص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds none of these licences: {values}</source>
        <translation>ليس لهم أي من هذه التراخيص: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds the licence {value}</source>
        <translation>لهم هذا الترخيص: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a US person</source>
        <translation>هم من «أشخاص الولايات المتحدة»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of all of {values}</source>
        <translation>يحملون مواطنة هذه الدول كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of any of {values}</source>
        <translation>يحملون مواطنة إحدى هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of {value}</source>
        <translation>يحملون مواطنة هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in all of {values}</source>
        <translation>لهم إقامة دائمة في هذه الدول كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in any of {values}</source>
        <translation>لهم إقامة دائمة في إحدى هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in {value}</source>
        <translation>لهم إقامة دائمة في هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is all of these: {values}</source>
        <translation>لهم هذه الانتماءات كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these persons: {values}</source>
        <translation>هم من هؤلاء الأشخاص: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these: {values}</source>
        <translation>لهم أحد هذه الانتماءات: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is anybody</source>
        <translation>يستوفيه أي شخص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is nobody</source>
        <translation>لا يستوفيه أحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these persons: {values}</source>
        <translation>ليسوا من هؤلاء الأشخاص: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these: {values}</source>
        <translation>ليس لهم أي من هذه الانتماءات: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a US person</source>
        <translation>ليسوا من «أشخاص الولايات المتحدة»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of all of {values}</source>
        <translation>لا يحملون مواطنة هذه الدول كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of any of {values}</source>
        <translation>لا يحملون مواطنة أي من هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of {value}</source>
        <translation>لا يحملون مواطنة هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in all of {values}</source>
        <translation>ليست لهم إقامة دائمة في هذه الدول كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in any of {values}</source>
        <translation>ليست لهم إقامة دائمة في أي من هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in {value}</source>
        <translation>ليست لهم إقامة دائمة في هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not all of these: {values}</source>
        <translation>ليست لهم هذه الانتماءات كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not the person {value}</source>
        <translation>ليسوا هذا الشخص: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not {value}</source>
        <translation>ليس لهم هذا الانتماء: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is the person {value}</source>
        <translation>هم هذا الشخص: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is {value}</source>
        <translation>لهم هذا الانتماء: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>meets {cedar}</source>
        <translation>يستوفون {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>national of {state}</source>
        <translation>من الرعايا دون مواطنة ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>other in {state}</source>
        <translation>صفة أخرى ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>إقامة دائمة ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>refugee in {state}</source>
        <translation>صفة لاجئ ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a citizenship</source>
        <translation>يصرّحون بمواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a former citizenship</source>
        <translation>يصرّحون بمواطنة سابقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a permanent residence</source>
        <translation>يصرّحون بإقامة دائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a place of use</source>
        <translation>يصرّحون بمكان استخدام</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a status</source>
        <translation>يصرّحون بصفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no citizenship</source>
        <translation>لا يصرّحون بأي مواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no former citizenship</source>
        <translation>لا يصرّحون بأي مواطنة سابقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no permanent residence</source>
        <translation>لا يصرّحون بأي إقامة دائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no place of use</source>
        <translation>لا يصرّحون بمكان استخدام</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no status</source>
        <translation>لا يصرّحون بأي صفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>the list {name}</source>
        <translation>ما في القائمة {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>undeclared in {state}</source>
        <translation>صفة غير مصرّح بها ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from any of {values}</source>
        <translation>يستخدمونه من إحدى هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from {value}</source>
        <translation>يستخدمونه من هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of all of {values}</source>
        <translation>حملوا سابقاً مواطنة هذه الدول كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of any of {values}</source>
        <translation>حملوا سابقاً مواطنة إحدى هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of {value}</source>
        <translation>حملوا سابقاً مواطنة هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of all of {values}</source>
        <translation>لم يحملوا سابقاً مواطنة هذه الدول كلها: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of any of {values}</source>
        <translation>لم يحملوا سابقاً مواطنة أي من هذه الدول: {values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of {value}</source>
        <translation>لم يحملوا سابقاً مواطنة هذه الدولة: {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first}، و{second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first}، أو {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, and of these {second}</source>
        <translation>{first}، ومن بين هؤلاء {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>0 nothing stated</source>
        <translation>0 لا تصريح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 answered appeal.</source>
        <translation>تظلّم واحد رُدّ عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>1 case</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 case is at a desk now</source>
        <translation>ملف واحد في مكتب الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that nobody decided.</source>
        <translation>ملف واحد لم يقرر فيه أحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that was sent back and never came again.</source>
        <translation>ملف واحد أُرجع ولم يعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 confirmed</source>
        <translation>تطابق مؤكّد واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 discreet flag.</source>
        <translation>علامة كتومة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry changes</source>
        <translation>يتغيّر قيد واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry stays</source>
        <translation>يبقى قيد واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 file of a station that was not accepted.</source>
        <translation>ملف محطة واحد لم يُقبل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>1 file was taken in.</source>
        <translation>استُلم ملف واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 gateway enrolled</source>
        <translation>بوابة واحدة مسجلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 gateway is behind or says nothing any more. It refuses by itself once its publication is too old; look why.</source>
        <translation>بوابة واحدة متأخرة أو لم تعد ترسل شيئاً. وهي ترفض من نفسها متى قدُمت نشرتها أكثر مما يجوز؛ ابحث عن السبب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 image of a document.</source>
        <translation>صورة وثيقة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 inspection of this machine is due.</source>
        <translation>معاينة واحدة لهذا الجهاز مستحقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>1 living token.</source>
        <translation>رمز سارٍ واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 note of who opened a record.</source>
        <translation>ملاحظة واحدة عمّن فتح سجلاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>1 of the chosen is left out: it is not in a state for it.</source>
        <translation>استُبعد واحد من المختارات: حالته لا تسمح.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 other person.</source>
        <translation>شخص آخر واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>1 person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person about whom directives decided.</source>
        <translation>شخص واحد بتّت فيه توجيهات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>1 person announced</source>
        <translation>أُبلغ عن شخص واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person asked to be erased; what was decided must be kept a while.</source>
        <translation>طلب شخص واحد محوه؛ يجب حفظ ما تقرر مدة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person comes</source>
        <translation>ينضم شخص واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>1 person differs.</source>
        <translation>يختلف شخص واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person leaves</source>
        <translation>يخرج شخص واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person works here: their account is active.</source>
        <translation>يعمل هنا شخص واحد: حسابه نشط.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 publication</source>
        <translation>نشرة واحدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is in use: somebody works on it, or it still has an effect.</source>
        <translation>سجل واحد قيد الاستخدام: يعمل عليه أحد، أو ما زال له أثر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is under a legal hold.</source>
        <translation>سجل واحد تحت حجز قانوني.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 refused case.</source>
        <translation>ملف مرفوض واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>1 result</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 revoked and not yet expired</source>
        <translation>رمز ملغى لم ينتهِ بعد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 screening hit waits to be adjudicated.</source>
        <translation>تطابق فحص واحد ينتظر البتّ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>1 service stands still: it lacks somebody who can answer for it. Name somebody else.</source>
        <translation>خدمة واحدة متوقفة: تفتقر إلى من يستطيع أن يكون مسؤولًا عنها. عيّن شخصًا آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>1 signed statement</source>
        <translation>1 إقرار موقّع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>1 thing needs you</source>
        <translation>أمر واحد يحتاج إليك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token</source>
        <translation>رمز واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token changed. Gateways follow in seconds.</source>
        <translation>تغيّر رمز واحد. تلحق البوابات في ثوانٍ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that is meant lives still.</source>
        <translation>لا يزال رمز واحد مقصود سارياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that was issued meanwhile is among them.</source>
        <translation>من بينها رمز واحد صدر في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was issued meanwhile to these people; the chosen times leave it out, so it lives.</source>
        <translation>صدر في هذه الأثناء رمز واحد لهؤلاء الأشخاص؛ وهو خارج الأوقات المختارة، فيبقى سارياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was revoked.</source>
        <translation>أُلغي رمز واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 under a legal hold</source>
        <translation>واحد تحت حجز قانوني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 was erased</source>
        <translation>مُحي واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 withdrawn screening hit.</source>
        <translation>تطابق فحص واحد سُحب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>2 document inspected</source>
        <translation>2 وثيقة مُعاينة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>2026-06-12 17:21, in the zone above</source>
        <translation>2026-06-12 17:21 بالمنطقة المذكورة أعلاه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>3 corroborated</source>
        <translation>3 مؤيَّد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>4 cryptographic</source>
        <translation>4 تشفيري</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>A bulk revocation stopped at {done} of {of} tokens on {when}.</source>
        <translation>توقف إلغاء بالجملة عند {done} من {of} من الرموز في {when}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>A clerk under duress</source>
        <translation>موظف تحت الإكراه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>A code is shown once, when it is made, and kept nowhere.</source>
        <translation>يُعرض الرمز مرة عند إنشائه ولا يُحفظ في أي مكان.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>A desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A directive is prepared or reviewed</source>
        <translation>إعداد توجيه أو مراجعته</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>A kit holds no private key: who takes a station opens nothing.</source>
        <translation>لا تحوي العُدّة مفتاحاً خاصاً: من يأخذ محطة لا يفتح شيئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>A legal hold beats this clock.</source>
        <translation>يغلب الحجز القانوني هذا الموعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A lost token or an incident</source>
        <translation>رمز مفقود أو حادثة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>A name alone never blocks anybody: what is found waits here for a person.</source>
        <translation>الاسم وحده لا يحظر أحداً: ما يُعثر عليه ينتظر هنا شخصاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>A narrow window shows fewer columns than are chosen here.</source>
        <translation>تعرض النافذة الضيقة أعمدة أقل مما اختير هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published a day before it signs; the old one stays after.</source>
        <translation>يُنشر المفتاح الجديد قبل توقيعه بيوم؛ ويبقى القديم بعده.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published now and signs from tomorrow on. Tokens signed by the present key stay valid until they expire.</source>
        <translation>يُنشر مفتاح جديد الآن ويوقّع من الغد. تبقى رموز المفتاح الحالي سارية حتى تنتهي.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>A new model</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>A number known before the letter came, never one from the letter.</source>
        <translation>رقم معروف قبل وصول الرسالة، لا رقم وارد فيها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>A pack fixes what a directive did; no row is open until one is named.</source>
        <translation>تُثبّت الحزمة ما فعله توجيه؛ ولا يُفتح صف حتى يُسمّى.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>A refused person reads it: people who are not US persons.</source>
        <translation>يقرؤها المرفوض: من ليسوا من «أشخاص الولايات المتحدة».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>A regulator uses the root.json they pinned, not this store’s.</source>
        <translation>تستخدم الجهة الرقابية ملف ⁨root.json⁩ الذي ثبّتته هي، لا ملف هذا المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>A second officer must confirm.</source>
        <translation>يجب أن يؤكد مسؤول ثانٍ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>A service may do what everybody who answers for it may do.</source>
        <translation>تستطيع الخدمة ما يستطيعه كل المسؤولين عنها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Above this number, a second officer must confirm.</source>
        <translation>فوق هذا العدد يجب أن يؤكد مسؤول ثانٍ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Access now</source>
        <translation>الوصول الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account changed</source>
        <translation>تغيّر الحساب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account deactivated</source>
        <translation>عُطّل الحساب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account locked for a while</source>
        <translation>أُقفل الحساب مؤقتاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account made</source>
        <translation>أُنشئ الحساب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account unlocked</source>
        <translation>فُتح قفل الحساب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Actor, sealed</source>
        <translation>الفاعل، مختوم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Add a model…</source>
        <translation>إضافة نموذج…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Add a reading</source>
        <translation>إضافة قراءة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add affiliation</source>
        <translation>إضافة انتماء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add licence</source>
        <translation>إضافة ترخيص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Add the account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Admin: revokes, and manages accounts</source>
        <translation>مدير: يُلغي الرموز ويدير الحسابات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Affiliations</source>
        <translation>الانتماءات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Against now: {blocked} newly blocked, {held} newly held, {allowed} get access back.</source>
        <translation>مقارنةً بالآن: يُحظر ⁨{blocked}⁩، ويصير ⁨{held}⁩ قيد الانتظار، ويستعيد ⁨{allowed}⁩ الوصول.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Alien's passport</source>
        <translation>جواز سفر أجنبي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Alike</source>
        <translation>متشابه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All done: nothing needs you.</source>
        <translation>تم كل شيء: لا شيء يحتاج إليك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>All that you choose must hold. Gateways refuse the tokens in seconds, for good.</source>
        <translation>يجب أن ينطبق كل ما تختاره. ترفض البوابات الرموز في ثوانٍ وإلى الأبد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All under the last checkpoint</source>
        <translation>الكل ضمن آخر نقطة تحقق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Also called</source>
        <translation>يُسمّى أيضاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Amend a directive</source>
        <translation>تعديل توجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Amend…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>An account belongs to an onboarded person: open them under People.</source>
        <translation>الحساب لشخص مسجّل: افتحه تحت «الأشخاص».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>An account for {name}</source>
        <translation>حساب لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An appeal</source>
        <translation>تظلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>An opened row shows what is known of its cohort; the log keeps how many.</source>
        <translation>يُظهر الصف المفتوح ما يُعرف عن فئته؛ ويحفظ السجل عددها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>An oral, unsigned or forged directive stays staged until it is vouched for.</source>
        <translation>يبقى التوجيه الشفهي أو غير الموقّع أو المزوّر مُهيّأً حتى يضمنه أحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Another officer answers it: nobody answers what they took in.</source>
        <translation>يجيب مسؤول آخر: لا يجيب أحد عمّا تسلّمه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer appeal</source>
        <translation>الرد على التظلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer by</source>
        <translation>الرد قبل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer the appeal of {name}</source>
        <translation>الرد على تظلّم ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Answers for services</source>
        <translation>مسؤول عن خدمات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer…</source>
        <translation>الرد…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal answered</source>
        <translation>رُدّ على التظلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal taken in</source>
        <translation>تُسُلّم التظلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals</source>
        <translation>التظلّمات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals against</source>
        <translation>يتظلّم من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals are taken at the desk and by the address in every refusal.</source>
        <translation>تُتسلّم التظلّمات في المكتب وعلى العنوان الوارد في كل رفض.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Appeals open</source>
        <translation>تظلّمات مفتوحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Appeals, from their answer</source>
        <translation>تظلّمات، منذ الرد عليها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>Approved</source>
        <translation>مُوافَق عليه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Approved together with</source>
        <translation>ووفق عليه بالاشتراك مع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Approved, waits for its time</source>
        <translation>مُوافَق عليه، ينتظر موعده</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>As</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As in the file, each under [[persona]]. They must pass before approval.</source>
        <translation>كما في الملف، كلٌّ تحت [[persona]]. يجب أن تنجح قبل الموافقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>As of {instant}</source>
        <translation>كما في ⁨{instant}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>As of {instant}, counted in {seconds} s.</source>
        <translation>كما في ⁨{instant}⁩، جرى العدّ في {seconds} ث.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As the letter states it.</source>
        <translation>كما تنص الرسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>At a desk</source>
        <translation>في مكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At the desk one key tells you of duress or fraud. What you raised yourself is shown to others only.</source>
        <translation>في المكتب مفتاح واحد يخبرك بإكراه أو احتيال. وما رفعته أنت لا يظهر إلا لغيرك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Attach the letter.</source>
        <translation>أرفق الرسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Auditor: reads people, tokens and the log</source>
        <translation>مدقق: يقرأ الأشخاص والرموز والسجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Authenticate {id}</source>
        <translation>توثيق ⁨{id}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Authenticated</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Authenticate…</source>
        <translation>توثيق…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Back to the roster</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup made</source>
        <translation>أُجري نسخ احتياطي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup restored</source>
        <translation>استُعيدت النسخة الاحتياطية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Basis, as stated</source>
        <translation>الأساس كما ذُكر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Behind</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Besides</source>
        <translation>وكذلك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Between two times…</source>
        <translation>بين وقتين…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block for everybody…</source>
        <translation>حظر عن الجميع…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block models for everybody</source>
        <translation>حظر نماذج عن الجميع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models}</source>
        <translation>حظر ⁨{models}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models} for everybody?</source>
        <translation>حظر ⁨{models}⁩ عن الجميع؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Blocked by directive</source>
        <translation>محظورون بتوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocked for everybody: {models}</source>
        <translation>محظورة عن الجميع: ⁨{models}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Blocks</source>
        <translation>يحظر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for 1 person.</source>
        <translation>يحظر ⁨{models}⁩ عن شخص واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for all {count} people.</source>
        <translation>يحظر ⁨{models}⁩ عن جميع الأشخاص ({count}).</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Blocks: {people}.</source>
        <translation>يحظر: {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, ours</source>
        <translation>الميلاد لدينا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, the entry</source>
        <translation>الميلاد في القيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Both looks agreed</source>
        <translation>اتفقت المعاينتان</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By assurance level</source>
        <translation>حسب مستوى التثبّت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By citizenship stated</source>
        <translation>حسب المواطنة المصرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By model</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Called back on a number known before</source>
        <translation>جرت معاودة الاتصال برقم معروف سلفاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case approved</source>
        <translation>وُوفق على الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case claimed</source>
        <translation>أُخذ الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case flagged</source>
        <translation>وُسم الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case now</source>
        <translation>الملف الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case opened</source>
        <translation>فُتح الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case put back into the queue</source>
        <translation>أُعيد الملف إلى الطابور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case refused</source>
        <translation>رُفض الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case resumed by its code</source>
        <translation>استؤنف الملف برمزه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case sent back</source>
        <translation>أُرجع الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case withdrawn</source>
        <translation>سُحب الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases for a second person</source>
        <translation>ملفات لشخص ثانٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases sent back</source>
        <translation>ملفات أُرجعت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases sent back, from that day</source>
        <translation>ملفات أُرجعت، منذ ذلك اليوم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Cases that wait</source>
        <translation>ملفات تنتظر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases that wait, from when they began to</source>
        <translation>ملفات تنتظر، منذ بدء انتظارها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Change people</source>
        <translation>تغيير الأشخاص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Change people…</source>
        <translation>تغيير الأشخاص…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change: {kind}</source>
        <translation>تغيير: ⁨{kind}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Changes wait to be published</source>
        <translation>تغييرات تنتظر النشر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Check a pack…</source>
        <translation>التحقق من حزمة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check an evidence pack</source>
        <translation>التحقق من حزمة أدلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check pack</source>
        <translation>التحقق من الحزمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Checkpoint held before rows were named</source>
        <translation>نقطة التحقق المحفوظة قبل تسمية الصفوف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Choose a State from the list.</source>
        <translation>اختر دولة من القائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose a reason.</source>
        <translation>اختر سبباً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose an approved directive.</source>
        <translation>اختر توجيهاً ووفق عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose an outcome.</source>
        <translation>اختر نتيجة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Choose at least one model.</source>
        <translation>اختر نموذجاً واحداً على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Choose at least one person.</source>
        <translation>اختر شخصًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Choose at least one role.</source>
        <translation>اختر دوراً واحداً على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Choose how.</source>
        <translation>اختر الكيفية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose one of the people found.</source>
        <translation>اختر أحد الأشخاص الذين عُثر عليهم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the folder.</source>
        <translation>اختر المجلد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack</source>
        <translation>اختيار الحزمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack.</source>
        <translation>اختر الحزمة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack…</source>
        <translation>اختيار الحزمة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Choose the roster</source>
        <translation>اختيار القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the station’s folder</source>
        <translation>اختيار مجلد المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose what the appeal is against.</source>
        <translation>اختر ما يُتظلَّم منه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Choose whose tokens are meant.</source>
        <translation>اختر من تُقصد رموزه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Choose why you open it.</source>
        <translation>اختر سبب فتحه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Citizen of {state}</source>
        <translation>مواطن في ⁨{state}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Citizenship</source>
        <translation>المواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks run again; an erasure that waited is taken by the next purge.</source>
        <translation>تسري المواعيد من جديد؛ وينفّذ التطهير التالي المحو المنتظر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case not accepted</source>
        <translation>لم يُقبل رمز ملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case renewed</source>
        <translation>جُدّد رمز ملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code redeemed for a token</source>
        <translation>استُخدم رمز استبدال للحصول على رمز وصول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Collect now</source>
        <translation>الجمع الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Columns and files</source>
        <translation>الأعمدة والملفات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Columns: {columns}</source>
        <translation>الأعمدة: ⁨{columns}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Compare this fingerprint at the station</source>
        <translation>قارن هذه البصمة عند المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Compared how</source>
        <translation>كيف قورن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Compliance officer</source>
        <translation>مسؤول الامتثال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Compliance officer: directives, kill switches and appeals</source>
        <translation>مسؤول الامتثال: التوجيهات والإيقاف الطارئ والتظلّمات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Compose a directive</source>
        <translation>صياغة توجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Compose a directive…</source>
        <translation>صياغة توجيه…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Confirm the hit</source>
        <translation>تأكيد التطابق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Contractor</source>
        <translation>متعاقد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Controlled models refuse them at every gateway, until two undo it.</source>
        <translation>ترفضه النماذج المقيّدة عند كل بوابة حتى يتراجع اثنان عنه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copied. Whoever can read the clipboard can read it.</source>
        <translation>نُسخ. من يستطيع قراءة الحافظة يستطيع قراءته.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct record</source>
        <translation>تصحيح السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct the record of {name}</source>
        <translation>تصحيح سجل ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Correct…</source>
        <translation>تصحيح…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Counted as of</source>
        <translation>العدّ كما في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Counting the people</source>
        <translation>عدّ الأشخاص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Ctrl+K leads here from everywhere; Enter opens the first result.</source>
        <translation>يقود Ctrl+K إلى هنا من أي مكان؛ ويفتح Enter أول نتيجة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Days it is good</source>
        <translation>أيام صلاحيتها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Days the kit is good</source>
        <translation>أيام صلاحية العُدّة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account</source>
        <translation>تعطيل الحساب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account…</source>
        <translation>تعطيل الحساب…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate the account of {name}?</source>
        <translation>تعطيل حساب ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivated</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Decided</source>
        <translation>قُرّر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Denied</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Desk hours, as registrants read them</source>
        <translation>أوقات المكتب كما يقرؤها المسجِّلون</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Directive</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive approved</source>
        <translation>وُوفق على التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive authenticated</source>
        <translation>وُثّق التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive in force</source>
        <translation>سرى التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive lifted</source>
        <translation>رُفع التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive staged</source>
        <translation>هُيّئ التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive withdrawn</source>
        <translation>سُحب التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Directives</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Directives (*.toml)</source>
        <translation>توجيهات (*.toml)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Directives in force</source>
        <translation>التوجيهات السارية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Directives in force decide anew about them as soon as this is recorded.</source>
        <translation>تبتّ التوجيهات السارية في أمره من جديد فور تدوين هذا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Discreet flags, from that day</source>
        <translation>علامات كتومة، منذ ذلك اليوم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Do not invite</source>
        <translation>عدم الدعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Do not phone the desk.</source>
        <translation>لا تتصل بالمكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document not accepted</source>
        <translation>لم تُقبل الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document validated</source>
        <translation>تُحُقّق من الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Documents stay as they were read: both stand beside each other.</source>
        <translation>تبقى الوثائق كما قُرئت: كلاهما جنباً إلى جنب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Done since</source>
        <translation>ما جرى بعد ذلك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Drop the letter here, or choose it</source>
        <translation>أفلت الرسالة هنا أو اخترها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Duress</source>
        <translation>إكراه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Duties</source>
        <translation>الواجبات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country</source>
        <translation>بلد EAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country is uncertain</source>
        <translation>بلد EAR غير مؤكد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Employee</source>
        <translation>موظف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief</source>
        <translation>إنهاء الإعفاء المؤقت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief…</source>
        <translation>إنهاء الإعفاء…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End service</source>
        <translation>إنهاء الخدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End the relief of {name}?</source>
        <translation>إنهاء الإعفاء المؤقت لـ ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End {name}?</source>
        <translation>إنهاء ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Ended</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Ends within two hours</source>
        <translation>ينتهي خلال ساعتين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Entries in the log</source>
        <translation>قيود في السجل</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>Entries of the log stand under no checkpoint.</source>
        <translation>قيود في السجل ليست ضمن أي نقطة تحقق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry, as written</source>
        <translation>القيد كما كُتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase the record</source>
        <translation>محو السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase {name}?</source>
        <translation>محو ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Erased person</source>
        <translation>شخص مُحي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Every act stands here from its moment on: who signed in, what changed.</source>
        <translation>كل إجراء مذكور هنا من لحظته: من دخل وما تغيّر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Every model</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Every model, the uncontrolled ones too</source>
        <translation>كل النماذج، حتى غير المقيّدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Every word as received: its hash goes into the log.</source>
        <translation>كل كلمة كما وردت: تدخل بصمتها السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Everybody but those of whom this holds</source>
        <translation>الجميع إلا من ينطبق عليهم هذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Everybody held against a screening list</source>
        <translation>قورن الجميع بقائمة فحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything held, to take away.</source>
        <translation>كل المحفوظ، للأخذ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything that is held about them, as a file to process and one to read.</source>
        <translation>كل المحفوظ عنه: ملف للمعالجة وآخر للقراءة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Evidence pack made</source>
        <translation>أُعدّت حزمة الأدلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Expires</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit into a folder that the kiosk and this machine both see, then start the kiosk with kiosk register and that folder.</source>
        <translation>صدّر عُدّة إلى مجلد يراه الكشك وهذا الجهاز معاً، ثم شغّل الكشك بالأمر ⁨kiosk register⁩ وذلك المجلد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit…</source>
        <translation>تصدير عُدّة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Export kit</source>
        <translation>تصدير العُدّة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export record</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export the record of {name}?</source>
        <translation>تصدير سجل ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Facts about {name}</source>
        <translation>وقائع عن ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Facts corrected</source>
        <translation>صُحّحت الوقائع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts recorded</source>
        <translation>دُوّنت الوقائع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts stated</source>
        <translation>صُرّح بالوقائع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Facts…</source>
        <translation>الوقائع…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>File number or a few words</source>
        <translation>رقم الملف أو كلمات قليلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>File, SHA-256</source>
        <translation>الملف، SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files changed</source>
        <translation>الملفات المتغيّرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files in all</source>
        <translation>مجموع الملفات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Files of stations not accepted, from that day</source>
        <translation>ملفات محطات غير مقبولة، منذ ذلك اليوم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files put aside</source>
        <translation>ملفات وُضعت جانباً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>First kit</source>
        <translation>أول عُدّة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Folder of the station</source>
        <translation>مجلد المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>For these models; if none is ticked, for all that this one names</source>
        <translation>لهذه النماذج؛ وإن لم يُعلَّم أيها فلكل ما يسمّيه هذا التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>For whoever has the code</source>
        <translation>لمن لديه الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Former citizenship</source>
        <translation>مواطنة سابقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud</source>
        <translation>احتيال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud suspected</source>
        <translation>اشتباه في احتيال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>From receipt to enforcement</source>
        <translation>من التلقّي إلى التنفيذ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway enrolled</source>
        <translation>سُجّلت البوابة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway withdrawn</source>
        <translation>أُلغي تسجيل البوابة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways accept these tokens again.</source>
        <translation>تقبل البوابات هذه الرموز من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Gateways behind</source>
        <translation>بوابات متأخرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Gateways refuse every token that it signed within seconds, and nobody can take that back. Their holders need new ones.</source>
        <translation>ترفض البوابات في ثوانٍ كل رمز وقّعه ولا رجعة في ذلك. يحتاج حاملوها إلى رموز جديدة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after 1 hour.</source>
        <translation>ترفض البوابات من تحديثها التالي. يستطيع مسؤولان التراجع هنا. ستُذكَّر بمراجعته بعد ساعة واحدة.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after {count} hours.</source>
        <translation>
            <numerusform>ترفض البوابات من تحديثها التالي. يستطيع مسؤولان التراجع هنا. ستُذكَّر بمراجعته بعد {count} ساعة.</numerusform>
            <numerusform>ترفض البوابات من تحديثها التالي. يستطيع مسؤولان التراجع هنا. ستُذكَّر بمراجعته بعد ساعة واحدة.</numerusform>
            <numerusform>ترفض البوابات من تحديثها التالي. يستطيع مسؤولان التراجع هنا. ستُذكَّر بمراجعته بعد ساعتين.</numerusform>
            <numerusform>ترفض البوابات من تحديثها التالي. يستطيع مسؤولان التراجع هنا. ستُذكَّر بمراجعته بعد {count} ساعات.</numerusform>
            <numerusform>ترفض البوابات من تحديثها التالي. يستطيع مسؤولان التراجع هنا. ستُذكَّر بمراجعته بعد {count} ساعة.</numerusform>
            <numerusform>ترفض البوابات من تحديثها التالي. يستطيع مسؤولان التراجع هنا. ستُذكَّر بمراجعته بعد {count} ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Gateways refuse it as unknown from their next refresh on. Directives stay.</source>
        <translation>ترفضه البوابات كمجهول من تحديثها التالي. تبقى التوجيهات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse revoked tokens from the next publication on. It is final.</source>
        <translation>ترفض البوابات الرموز الملغاة من النشر التالي. هذا نهائي.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse suspended tokens until somebody reinstates them.</source>
        <translation>ترفض البوابات الرموز الموقوفة حتى يعيدها أحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Gateways refuse them within seconds, for good.</source>
        <translation>ترفضها البوابات في ثوانٍ وإلى الأبد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Give it a name.</source>
        <translation>أعطه اسماً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Give it a short name.</source>
        <translation>أعطها اسمًا قصيرًا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its reference: letters, digits, hyphens.</source>
        <translation>أعط مرجعه: حروف وأرقام وشرطات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its short name: letters, digits, hyphens.</source>
        <translation>أعط اسمه المختصر: حروف وأرقام وشرطات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief</source>
        <translation>منح إعفاء مؤقت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief…</source>
        <translation>منح إعفاء…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give short names with commas between them.</source>
        <translation>أعط أسماء مختصرة بينها فواصل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Give the name to sign in with.</source>
        <translation>أعط اسم الدخول.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give the whole day: year, month, day.</source>
        <translation>أعط اليوم كاملاً: السنة والشهر واليوم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give {name} relief?</source>
        <translation>منح ⁨{name}⁩ إعفاءً مؤقتاً؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Go on composing</source>
        <translation>متابعة الصياغة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Go to the queue</source>
        <translation>الانتقال إلى الطابور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good once, until {instant}.</source>
        <translation>تصلح مرة واحدة حتى ⁨{instant}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Good until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Good until {instant}.</source>
        <translation>صالح حتى ⁨{instant}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Granted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Handed over in person</source>
        <translation>سُلّم باليد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Held</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Held and restricted</source>
        <translation>محجوزة ومقيّدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Hits</source>
        <translation>التطابقات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Hold released</source>
        <translation>رُفع الحجز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Holder</source>
        <translation>الحامل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Holds</source>
        <translation>يُبقي منتظراً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Holds: {people}.</source>
        <translation>يُبقي منتظراً: {people}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>How long are they kept? {kind}</source>
        <translation>كم تُحفظ؟ ⁨{kind}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>How many tokens may one officer revoke alone?</source>
        <translation>كم رمزاً يجوز لمسؤول واحد إلغاؤه؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>How the record stands</source>
        <translation>حال السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>How the text is read, such as: not a US person.</source>
        <translation>كيف يُقرأ النص، مثل: ليس من «أشخاص الولايات المتحدة».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>How was it authenticated?</source>
        <translation>كيف جرى توثيقه؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>How well nationality or status is proven</source>
        <translation>مدى ثبوت الجنسية أو الصفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>I have handed it on</source>
        <translation>سلّمته</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>I have handed it over</source>
        <translation>سلّمته</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>I have noted it</source>
        <translation>دوّنتها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>I have read it</source>
        <translation>لقد قرأته</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>ITAR country</source>
        <translation>بلد ITAR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Images of documents, from their capture</source>
        <translation>صور الوثائق، منذ التقاطها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a CSV file from an employer or partner with the columns number, name, email, organisation, kind, from, to. You see what changes before it is taken.</source>
        <translation>استورد ملف CSV من صاحب عمل أو شريك بالأعمدة ⁨number, name, email, organisation, kind, from, to⁩. وترى ما يتغيّر قبل قبوله.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a roster…</source>
        <translation>استيراد قائمة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import roster</source>
        <translation>استيراد القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import {file}</source>
        <translation>استيراد ⁨{file}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>In force from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>In force in part</source>
        <translation>سارٍ جزئياً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 24 hours</source>
        <translation>في آخر 24 ساعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last hour</source>
        <translation>في الساعة الأخيرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use from</source>
        <translation>قيد الاستخدام من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: nobody.</source>
        <translation>بالكلمات: لا أحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: {words}.</source>
        <translation>بالكلمات: ⁨{words}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation made</source>
        <translation>أُنشئت دعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation withdrawn</source>
        <translation>سُحبت دعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invitations…</source>
        <translation>الدعوات…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody who stands on no roster; their code is good once.</source>
        <translation>ادعُ شخصاً ليس في أي قائمة؛ ورمزه يصلح مرة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody?</source>
        <translation>دعوة شخص؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody…</source>
        <translation>دعوة شخص…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite {name}?</source>
        <translation>دعوة ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Issue a token at the desk; the gateway that it opens stands here then.</source>
        <translation>أصدر رمزاً في المكتب؛ فتظهر هنا البوابة التي يفتحها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue a token to {name}?</source>
        <translation>إصدار رمز إلى ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token</source>
        <translation>إصدار الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token…</source>
        <translation>إصدار رمز…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Issued</source>
        <translation>صدر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>It decides nothing: it shows where another directive says the opposite.</source>
        <translation>لا يقرر شيئاً: يبيّن أين يقول توجيه آخر العكس.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>It holds when</source>
        <translation>ينطبق متى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is erased by the purge once nothing stands against it.</source>
        <translation>يمحوه التطهير متى لم يمنع ذلك شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is kept and not used: no facts, no corrections, no new token. Tokens stay.</source>
        <translation>يُحفظ ولا يُستخدم: لا وقائع ولا تصحيحات ولا رمز جديد. تبقى الرموز.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>It is shown once. Hand it on by a way that only they can read.</source>
        <translation>يُعرض مرة واحدة. سلّمه بطريقة لا يقرؤه بها إلا صاحبه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Hand it to nobody but the service.</source>
        <translation>يظهر مرة واحدة. لا تسلّمه إلا للخدمة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Whoever redeems it first has the token, which renews itself.</source>
        <translation>يظهر مرة واحدة. من يستبدله أولًا يحصل على الرمز، وهو يتجدد من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It may do what everybody who answers for it may do, and nothing more.</source>
        <translation>تستطيع ما يستطيعه كل المسؤولين عنها، ولا شيء أكثر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>It meant chosen people: choose them again.</source>
        <translation>كان يعني أشخاصاً مختارين: اخترهم من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>It stands in the record. Name no person in it.</source>
        <translation>يبقى في السجل. لا تذكر اسم أحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>It stays in the library and the log, and cannot come into force.</source>
        <translation>يبقى في المكتبة والسجل ولا يمكن أن يسري.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>It takes the place of the newest token. Earlier codes open nothing any more.</source>
        <translation>يحل محل أحدث رمز. الأكواد السابقة لا تفتح شيئًا بعد الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>It was about somebody at the desk who had no case.</source>
        <translation>كان الأمر عن شخص أمام المكتب ليس له ملف.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>It was cancelled. Take it up again to revoke the rest.</source>
        <translation>أُلغيت العملية. استأنفها لإلغاء الباقي.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>It would end before it begins.</source>
        <translation>سينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its token is revoked, and nothing renews it. Nobody can undo it.</source>
        <translation>يُلغى رمزها ولا يجدده شيء. لا يستطيع أحد التراجع.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Its tokens follow at once. Who answered until now stays in its history.</source>
        <translation>تتبع رموزها ذلك فورًا. ومن كان مسؤولًا حتى الآن يبقى في سجلها.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its {count} tokens are revoked, and nothing renews them. Nobody can undo it.</source>
        <translation>
            <numerusform>لا رمز يُلغى ({count}). لا يستطيع أحد التراجع.</numerusform>
            <numerusform>يُلغى رمزها ({count}) ولا يجدده شيء. لا يستطيع أحد التراجع.</numerusform>
            <numerusform>يُلغى رمزاها ({count}) ولا يجددهما شيء. لا يستطيع أحد التراجع.</numerusform>
            <numerusform>تُلغى رموزها الـ{count} ولا يجددها شيء. لا يستطيع أحد التراجع.</numerusform>
            <numerusform>تُلغى رموزها الـ{count} ولا يجددها شيء. لا يستطيع أحد التراجع.</numerusform>
            <numerusform>تُلغى رموزها الـ{count} ولا يجددها شيء. لا يستطيع أحد التراجع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it for a court, whatever any clock says.</source>
        <translation>إبقاؤه لمحكمة مهما قالت المواعيد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep it for now</source>
        <translation>إبقاؤه في الوقت الحالي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it without using it, while they contest it.</source>
        <translation>إبقاؤه بلا استخدام ما دام يعترض.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Keep listening to it</source>
        <translation>الاستمرار في استقبالها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Keep the entry</source>
        <translation>إبقاء القيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep the hold</source>
        <translation>إبقاء الحجز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the key</source>
        <translation>إبقاء المفتاح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Keep the model</source>
        <translation>إبقاء النموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the present key</source>
        <translation>إبقاء المفتاح الحالي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep the record of {name} for a legal matter?</source>
        <translation>حفظ سجل ⁨{name}⁩ لأمر قانوني؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Keep {case} for a legal matter?</source>
        <translation>إبقاء ⁨{case}⁩ لأمر قانوني؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kept for its tokens</source>
        <translation>محفوظ لرموزه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Kept here</source>
        <translation>محفوظة هنا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key rotated</source>
        <translation>جُدّد المفتاح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key struck off</source>
        <translation>شُطب المفتاح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Kill switch</source>
        <translation>الإيقاف الطارئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch thrown</source>
        <translation>شُغّل الإيقاف الطارئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch undone</source>
        <translation>أُلغي الإيقاف الطارئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Kiosks send cases here, and desks those that want a second person. They are worked on at the desk.</source>
        <translation>ترسل الأكشاك الملفات إلى هنا، وترسل المكاتب ما يحتاج إلى شخص ثانٍ. ويُعمل عليها في المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit</source>
        <translation>العُدّة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit ends within a week</source>
        <translation>تنتهي العُدّة خلال أسبوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Kit for a new station</source>
        <translation>عُدّة لمحطة جديدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit has ended</source>
        <translation>انتهت العُدّة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit is good</source>
        <translation>العُدّة صالحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kits of stations</source>
        <translation>عُدد المحطات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Laissez-passer</source>
        <translation>جواز مرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case</source>
        <translation>آخر ملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case taken in</source>
        <translation>آخر ملف استُلم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Last publication</source>
        <translation>آخر نشر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Last report</source>
        <translation>آخر تقرير</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Last signed {instant}</source>
        <translation>آخر توقيع ⁨{instant}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Least assurance</source>
        <translation>أدنى تثبّت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Least assurance of a fact that proves</source>
        <translation>أدنى تثبّت لواقعة مُثبِتة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Leave as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Leave as they are</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave blocked</source>
        <translation>إبقاء الحظر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Leave it active</source>
        <translation>إبقاؤه نشطاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Leave it good</source>
        <translation>إبقاؤها صالحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Leave it in force</source>
        <translation>إبقاؤه سارياً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Leave it open</source>
        <translation>تركه مفتوحاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Leave it running</source>
        <translation>تركها تعمل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Leave it shut</source>
        <translation>تركه مغلقاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave open</source>
        <translation>إبقاؤه مفتوحاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave the composer?</source>
        <translation>مغادرة الصياغة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Leave the roster as it is</source>
        <translation>ترك القائمة كما هي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Leave them shut</source>
        <translation>تركها مغلقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave without staging</source>
        <translation>المغادرة بلا تهيئة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Left</source>
        <translation>خرج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Left empty, it is a petition against the directive itself.</source>
        <translation>إن تُرك فارغاً فهو التماس ضد التوجيه نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Left out, and why</source>
        <translation>المستبعد وسببه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Legal hold</source>
        <translation>حجز قانوني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold placed</source>
        <translation>فُرض حجز قانوني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold released</source>
        <translation>رُفع الحجز القانوني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Legal hold…</source>
        <translation>حجز قانوني…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Let it run</source>
        <translation>تركه مستمراً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type a password or PIN.</source>
        <translation>دعه يكتب كلمة مرور أو رقماً سرياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type it: 12 characters, or 6 with a badge.</source>
        <translation>دعه يكتبها: 12 محرفاً، أو 6 مع شارة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Letter or short name</source>
        <translation>حرف أو اسم مختصر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Letter: {name}</source>
        <translation>الرسالة: ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Level {level}</source>
        <translation>المستوى ⁨{level}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Licence {licence}</source>
        <translation>الترخيص ⁨{licence}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Licences and exemptions</source>
        <translation>التراخيص والإعفاءات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction</source>
        <translation>رفع التقييد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction…</source>
        <translation>رفع التقييد…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift the restriction of {name}?</source>
        <translation>رفع التقييد عن ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}</source>
        <translation>رفع ⁨{id}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}?</source>
        <translation>رفع ⁨{id}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Lifted</source>
        <translation>مرفوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Lift…</source>
        <translation>رفع…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Living tokens</source>
        <translation>الرموز السارية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Locked until</source>
        <translation>مقفل حتى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries covered</source>
        <translation>قيود السجل المشمولة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Look at a case recorded</source>
        <translation>دُوّنت معاينة لملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Looking at the file…</source>
        <translation>جارٍ النظر في الملف…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Looking for them…</source>
        <translation>جارٍ البحث عنها…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Looking for what has outlived its time…</source>
        <translation>جارٍ البحث عمّا تجاوز أجله…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Lost token replaced</source>
        <translation>استُبدل الرمز المفقود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Machine inspected</source>
        <translation>عُوين الجهاز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make a code for {name}?</source>
        <translation>إنشاء كود لـ ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make a pack…</source>
        <translation>إعداد حزمة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make an evidence pack?</source>
        <translation>إعداد حزمة أدلة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Make an operator…</source>
        <translation>جعله مشغّلاً…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code</source>
        <translation>إنشاء الكود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code…</source>
        <translation>إنشاء كود…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Make invitation</source>
        <translation>إنشاء دعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make one for an approved directive. Whoever checks it names rows; you open those and no others.</source>
        <translation>أعدّ واحدة لتوجيه ووفق عليه. من يتحقق منها يسمّي الصفوف؛ فتفتحها أنت دون غيرها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make pack</source>
        <translation>إعداد الحزمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Matter</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model added</source>
        <translation>أُضيف نموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model changed</source>
        <translation>تغيّر نموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model removed</source>
        <translation>أُزيل نموذج</translation>
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
        <translation>النماذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Models, directives in force and the roster are as old as the kit is.</source>
        <translation>النماذج والتوجيهات السارية والقائمة قديمة بقدر قِدم العُدّة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Must stay open</source>
        <translation>يجب أن يبقى مفتوحاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Name and date of birth agree</source>
        <translation>الاسم وتاريخ الميلاد متطابقان</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Name the root that you trust.</source>
        <translation>سمّ الجذر الذي تثق به.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Name to sign in with</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Name, birth date, e-mail and telephone. Documents stay as they read.</source>
        <translation>الاسم وتاريخ الميلاد والبريد والهاتف. تبقى الوثائق كما تُقرأ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Name, e-mail, document number, case, token, directive or page</source>
        <translation>الاسم أو البريد أو رقم الوثيقة أو الملف أو الرمز أو التوجيه أو الصفحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Names with commas between them.</source>
        <translation>أسماء بينها فواصل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>National identity card</source>
        <translation>بطاقة هوية وطنية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nationality assurance</source>
        <translation>تثبّت الجنسية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Nationality must be stated to decide it</source>
        <translation>يجب التصريح بالجنسية للبتّ فيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>New kit for this station</source>
        <translation>عُدّة جديدة لهذه المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>New kit…</source>
        <translation>عُدّة جديدة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>New ones are issued as fast as they are revoked. Stop the issue, then take it up.</source>
        <translation>تصدر رموز جديدة بالسرعة التي تُلغى بها. أوقف الإصدار ثم استأنف العملية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>New tokens live for</source>
        <translation>مدة الرموز الجديدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>No case waits.</source>
        <translation>لا ملف ينتظر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>No condition is met.</source>
        <translation>لم يتحقق أي شرط.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>No directive has come yet.</source>
        <translation>لم يصل أي توجيه بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>No evidence pack was made yet.</source>
        <translation>لم تُعدّ أي حزمة أدلة بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No gateway is enrolled: how far each has followed is not measured. Enrol them with kiosk gateway enrol.</source>
        <translation>لا بوابة مسجلة: فلا يُقاس مدى متابعة كل منها. سجّلها بالأمر ⁨kiosk gateway enrol⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>No hit waits.</source>
        <translation>لا تطابق ينتظر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>No letter yet.</source>
        <translation>لا رسالة بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No new tokens</source>
        <translation>لا رموز جديدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>No purge and no erasure takes it until somebody releases the hold.</source>
        <translation>لا يمسّه تطهير ولا محو حتى يرفع أحد الحجز.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>No record is held or restricted.</source>
        <translation>لا سجل محجوز أو مقيّد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>No relief</source>
        <translation>لا إعفاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No service is registered yet.</source>
        <translation>لم تُسجّل أي خدمة بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>No station has a kit yet.</source>
        <translation>لا عُدّة لأي محطة بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token has been issued yet.</source>
        <translation>لم يصدر أي رمز بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No token is for a gateway yet.</source>
        <translation>لا رمز مخصص لبوابة بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token matches.</source>
        <translation>لا رمز مطابق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>No tokens left</source>
        <translation>لم تبق رموز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Nobody answers for it. No model is open until somebody is named.</source>
        <translation>لا أحد مسؤول عنها. لا نموذج مفتوح حتى يُعيَّن شخص.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Nobody appeals.</source>
        <translation>لا أحد يتظلّم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nobody can undo it.</source>
        <translation>لا يستطيع أحد التراجع عنه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Nobody differs.</source>
        <translation>لا أحد يختلف.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nobody has.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Nobody is added or taken away yet.</source>
        <translation>لم يُضف أحد أو يُزل بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Nobody is announced yet.</source>
        <translation>لم يُبلَّغ عن أحد بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is in this group.</source>
        <translation>لا أحد في هذه المجموعة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Nobody is invited yet.</source>
        <translation>لم يُدعَ أحد بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is onboarded yet.</source>
        <translation>لم يُسجَّل أحد بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody matches.</source>
        <translation>لا أحد مطابق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nobody raised a flag.</source>
        <translation>لم يرفع أحد علامة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Nobody's access changes against now.</source>
        <translation>لا يتغيّر وصول أحد مقارنةً بالآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>None is saved yet. Only you see what you save here.</source>
        <translation>لم يُحفظ شيء بعد. أنت وحدك ترى ما تحفظه هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>None stated</source>
        <translation>لا شيء مصرّح به</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was issued.</source>
        <translation>لم يصدر أي رمز.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was shown.</source>
        <translation>لم تُبرَز أي وثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Not a US person</source>
        <translation>ليس من «أشخاص الولايات المتحدة»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Not answered</source>
        <translation>لم يُرَدّ عليه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Not decided</source>
        <translation>لم يُقرَّر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Not erased, but restricted: {reasons}</source>
        <translation>لم يُمحَ بل قُيّد: ⁨{reasons}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Not kept here</source>
        <translation>غير محفوظة هنا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Not looked at twice</source>
        <translation>لم يُعاين مرتين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Not measured: no gateway is enrolled</source>
        <translation>لم يُقس: لا بوابة مسجلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Not needed.</source>
        <translation>ليس ضرورياً.</translation>
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
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Not reported yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Nothing chosen lifts it for all of its models.</source>
        <translation>إن لم تختر نموذجاً رُفع عن كل نماذجه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Nothing comes into force by it: two officers approve it later.</source>
        <translation>لا يسري بهذا شيء: يوافق عليه مسؤولان لاحقاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Nothing has been published yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing has outlived its time.</source>
        <translation>لم يتجاوز شيء أجله.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>لم يُختر شيء بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Nothing is chosen.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Nothing is stated.</source>
        <translation>لم يُصرَّح بشيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing leaves unseen: look, then purge what is shown.</source>
        <translation>لا يذهب شيء خفية: انظر ثم طهّر المعروض.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Nothing matches.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing on the clerk’s screen shows that a flag was raised.</source>
        <translation>لا يظهر على شاشة الموظف أن علامة رُفعت.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nothing stands against erasing it.</source>
        <translation>لا شيء يمنع محوه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Nothing stated</source>
        <translation>لا شيء مصرّح به</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Nothing waits to be published</source>
        <translation>لا شيء ينتظر النشر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing was done with the case since.</source>
        <translation>لم يُفعل بالملف شيء بعد ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Number of people blocked</source>
        <translation>عدد المحظورين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Number of tokens</source>
        <translation>عدد الرموز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Number of tokens that end</source>
        <translation>عدد الرموز التي ستنتهي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Numbers from 0 on, such as 4,17,93, or all.</source>
        <translation>أرقام من 0 فما فوق، مثل ⁨4,17,93⁩، أو ⁨all⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead</source>
        <translation>يُعرض بدلاً منه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead when refused</source>
        <translation>يُعرض عند الرفض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>On the gateway, kiosk gateway check tells what it would decide now.</source>
        <translation>على البوابة يبيّن الأمر ⁨kiosk gateway check⁩ ما ستقرره الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>On the roster</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Onboard somebody at the desk; their token stands here from then on.</source>
        <translation>سجّل شخصاً في المكتب؛ يظهر رمزه هنا من حينها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Onboard the first person at the desk.</source>
        <translation>سجّل أول شخص في المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Onboarded</source>
        <translation>سُجّل في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most 1 token…</source>
        <translation>يُلغي مسؤول واحد رمزاً واحداً على الأكثر…</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most {count} tokens…</source>
        <translation>
            <numerusform>لا يُلغي مسؤول واحد أي رمز…</numerusform>
            <numerusform>يُلغي مسؤول واحد رمزاً على الأكثر…</numerusform>
            <numerusform>يُلغي مسؤول واحد رمزين على الأكثر…</numerusform>
            <numerusform>يُلغي مسؤول واحد {count} رموز على الأكثر…</numerusform>
            <numerusform>يُلغي مسؤول واحد {count} رمزاً على الأكثر…</numerusform>
            <numerusform>يُلغي مسؤول واحد {count} رمز على الأكثر…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Open a person under People, then Rights.</source>
        <translation>افتح شخصاً تحت «الأشخاص» ثم «الحقوق».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open again…</source>
        <translation>إعادة الفتح…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows</source>
        <translation>فتح الصفوف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows of this pack?</source>
        <translation>فتح صفوف من هذه الحزمة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Open rows…</source>
        <translation>فتح صفوف…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open the record of {name}?</source>
        <translation>فتح سجل ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models}</source>
        <translation>فتح ⁨{models}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models} again?</source>
        <translation>إعادة فتح ⁨{models}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open: {sentence}</source>
        <translation>فتح: ⁨{sentence}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Opens</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Optional: hold it to the reader.</source>
        <translation>اختياري: قرّبها من القارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Organisation, by its short name</source>
        <translation>المنظمة باسمها المختصر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Other models, with commas between them.</source>
        <translation>نماذج أخرى بينها فواصل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Other people, from the end of their last token</source>
        <translation>آخرون، منذ انتهاء آخر رمز لهم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport card</source>
        <translation>بطاقة جواز سفر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Password or PIN</source>
        <translation>كلمة المرور أو الرقم السري</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password, or PIN beside a badge</source>
        <translation>كلمة مرور، أو رقم سري مع شارة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>People whom it blocks get back what nothing else denies, on tokens they hold.</source>
        <translation>يستعيد من يحظرهم ما لا يمنعه غيره، بالرموز التي لديهم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>People whom it blocks, in words</source>
        <translation>من تحظرهم، بالكلمات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>People, from the last decision under a directive</source>
        <translation>أشخاص، منذ آخر قرار بموجب توجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Permanent residence</source>
        <translation>الإقامة الدائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent residence in {state}</source>
        <translation>إقامة دائمة في ⁨{state}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent resident card</source>
        <translation>بطاقة مقيم دائم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person changed</source>
        <translation>تغيّر الشخص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person erased</source>
        <translation>مُحي الشخص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person named as answerable for a service</source>
        <translation>عُيّن شخص مسؤولًا عن خدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person registered</source>
        <translation>سُجّل الشخص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person released from answering for a service</source>
        <translation>أُعفي شخص من المسؤولية عن خدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Place legal hold</source>
        <translation>فرض حجز قانوني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Place of use</source>
        <translation>مكان الاستخدام</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Placed by</source>
        <translation>فرضه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Present kit</source>
        <translation>العُدّة الحالية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Proportionality report made</source>
        <translation>أُعدّ تقرير التناسب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Proven at level {level}: {fact}</source>
        <translation>الثابت بالمستوى ⁨{level}⁩: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Publication</source>
        <translation>النشرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Publication signed</source>
        <translation>وُقّع النشر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publication {number}</source>
        <translation>النشرة ⁨{number}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: files</source>
        <translation>النشر: الملفات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: freshness</source>
        <translation>النشر: الحداثة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: versions</source>
        <translation>النشر: الإصدارات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publish now</source>
        <translation>النشر الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published from</source>
        <translation>منشور من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published, not in use</source>
        <translation>منشور وغير مستخدم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge records</source>
        <translation>تطهير السجلات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge what has outlived its time?</source>
        <translation>تطهير ما تجاوز أجله؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purged. The log keeps the counts.</source>
        <translation>تم التطهير. يحفظ السجل الأعداد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge…</source>
        <translation>تطهير…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Purpose {purpose}</source>
        <translation>الغرض ⁨{purpose}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Purposes they declare</source>
        <translation>الأغراض التي يصرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put into force</source>
        <translation>وضع موضع التنفيذ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Put into force…</source>
        <translation>وضع موضع التنفيذ…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put {id} into force?</source>
        <translation>وضع ⁨{id}⁩ موضع التنفيذ؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Raised by</source>
        <translation>رفعها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {first} and reading {second}</source>
        <translation>القراءة ⁨{first}⁩ والقراءة ⁨{second}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Reading {id}</source>
        <translation>القراءة ⁨{id}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {reading}</source>
        <translation>القراءة ⁨{reading}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Received</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Record authentication</source>
        <translation>تدوين التوثيق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record exported</source>
        <translation>صُدّر السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Record facts</source>
        <translation>تدوين الوقائع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record opened</source>
        <translation>فُتح السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record restricted</source>
        <translation>قُيّد السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Record: somebody else</source>
        <translation>تدوين: شخص آخر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Records purged</source>
        <translation>طُهّرت السجلات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Records restricted</source>
        <translation>سجلات مقيّدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Redemption code offered</source>
        <translation>أُعطي رمز استبدال</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Reference of the matter</source>
        <translation>مرجع الأمر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Refugee travel document</source>
        <translation>وثيقة سفر لاجئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refuse when a gateway has no fresh list</source>
        <translation>الرفض متى لم تكن لدى البوابة قائمة حديثة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Refused cases, from that day</source>
        <translation>ملفات مرفوضة، منذ ذلك اليوم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Refuses models to everybody, whoever they are, at every gateway.</source>
        <translation>يرفض النماذج عن الجميع أياً كانوا عند كل بوابة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register a service</source>
        <translation>تسجيل خدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register a service…</source>
        <translation>تسجيل خدمة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register an agent or a program that asks models by a token of its own, and choose who answers for it.</source>
        <translation>سجّل وكيلًا أو برنامجًا يسأل النماذج برمز خاص به، واختر المسؤول عنه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register service</source>
        <translation>تسجيل الخدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reinstate…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold</source>
        <translation>رفع الحجز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold…</source>
        <translation>رفع الحجز…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release the legal hold on {name}?</source>
        <translation>رفع الحجز القانوني عن ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released</source>
        <translation>مرفوع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released by</source>
        <translation>رفعه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief ended</source>
        <translation>انتهى الإعفاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief ends after</source>
        <translation>ينتهي الإعفاء بعد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief given</source>
        <translation>مُنح الإعفاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief until</source>
        <translation>الإعفاء حتى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove entry</source>
        <translation>إزالة القيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove model</source>
        <translation>إزالة النموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Remove {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove {name} from the roster?</source>
        <translation>إزالة ⁨{name}⁩ من القائمة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Renewal of tokens ended</source>
        <translation>انتهى تجديد رموز الوصول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Replaces the lost token</source>
        <translation>يحل محل الرمز المفقود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Residence permit</source>
        <translation>تصريح إقامة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict record</source>
        <translation>تقييد السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict the record of {name}?</source>
        <translation>تقييد سجل ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restricted</source>
        <translation>مقيّد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Restricted, to be erased</source>
        <translation>مقيّد وسيُمحى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Restriction lifted</source>
        <translation>رُفع التقييد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict…</source>
        <translation>تقييد…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Retention</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review after</source>
        <translation>المراجعة بعد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review by {instant}</source>
        <translation>المراجعة قبل ⁨{instant}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review was due {instant}</source>
        <translation>كانت المراجعة مستحقة ⁨{instant}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Review, if one is due</source>
        <translation>المراجعة إن استحقّت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke 1 token</source>
        <translation>إلغاء رمز واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Revoke and restrict</source>
        <translation>إلغاء وتقييد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke in bulk</source>
        <translation>إلغاء بالجملة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke in bulk…</source>
        <translation>إلغاء بالجملة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke tokens</source>
        <translation>إلغاء الرموز</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke {count} tokens</source>
        <translation>
            <numerusform>إلغاء {count} رمز</numerusform>
            <numerusform>إلغاء رمز واحد</numerusform>
            <numerusform>إلغاء رمزين</numerusform>
            <numerusform>إلغاء {count} رموز</numerusform>
            <numerusform>إلغاء {count} رمزاً</numerusform>
            <numerusform>إلغاء {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Revoked</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Rights…</source>
        <translation>الحقوق…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Root that you trust</source>
        <translation>الجذر الذي تثق به</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Roster</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Roster imported</source>
        <translation>استُوردت القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate the key that signs tokens?</source>
        <translation>تجديد المفتاح الموقّع للرموز؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key</source>
        <translation>تجديد مفتاح الرموز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key…</source>
        <translation>تجديد مفتاح الرموز…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Rows that you named</source>
        <translation>الصفوف التي سمّيتها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows, one a token</source>
        <translation>الصفوف، صف لكل رمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save filter</source>
        <translation>حفظ المرشّح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Save model</source>
        <translation>حفظ النموذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <source>Save the impact</source>
        <translation>حفظ الأثر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the opened rows</source>
        <translation>حفظ الصفوف المفتوحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the pack</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Save the record</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save what is shown now under a name</source>
        <translation>حفظ المعروض الآن باسم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Saved filters</source>
        <translation>المرشّحات المحفوظة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Saved filters…</source>
        <translation>المرشّحات المحفوظة…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Saved {file}.</source>
        <translation>حُفظ ⁨{file}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Saved {file}: {rows}.</source>
        <translation>حُفظ ⁨{file}⁩: {rows}.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Say what it does.</source>
        <translation>اذكر ماذا تفعل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Say what shows it, in a few words.</source>
        <translation>بيّن ما يُظهره بكلمات قليلة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say when somebody is there.</source>
        <translation>اذكر متى يوجد أحد هناك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say where the desk is.</source>
        <translation>اذكر أين المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Say whom you spoke to.</source>
        <translation>اذكر مع من تحدثت.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Say why, in a few words.</source>
        <translation>اذكر السبب بكلمات قليلة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>اذكر السبب ليفهمه الآخرون.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit adjudicated</source>
        <translation>بُتّ في تطابق الفحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit confirmed</source>
        <translation>تطابق فحص مؤكّد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit found</source>
        <translation>عُثر على تطابق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit open</source>
        <translation>تطابق فحص مفتوح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit withdrawn</source>
        <translation>سُحب التطابق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Screening hits open</source>
        <translation>تطابقات فحص مفتوحة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Screening hits, from their withdrawal</source>
        <translation>تطابقات فحص، منذ سحبها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list imported</source>
        <translation>استُوردت قائمة الفحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list put into use</source>
        <translation>وُضعت قائمة الفحص قيد الاستخدام</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit is confirmed</source>
        <translation>الفحص: تطابق مؤكَّد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit waits for an officer</source>
        <translation>الفحص: تطابق ينتظر مسؤولاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Sealed files in its folder</source>
        <translation>الملفات المختومة في مجلدها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Search by name, e-mail or document number</source>
        <translation>ابحث بالاسم أو البريد أو رقم الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Search by name, e-mail or document, and choose; one or more people.</source>
        <translation>ابحث بالاسم أو البريد أو الوثيقة واختر؛ شخصًا أو أكثر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search by name, e-mail, document number or token id</source>
        <translation>ابحث بالاسم أو البريد أو رقم الوثيقة أو معرّف الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Search by name, number, e-mail or organisation</source>
        <translation>ابحث بالاسم أو الرقم أو البريد أو المنظمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Search by name, purpose or who answers</source>
        <translation>ابحث بالاسم أو الغرض أو المسؤول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Search by what the slip says: a case, or its code</source>
        <translation>ابحث بما في القصاصة: ملف أو رمزه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search for less, or show all.</source>
        <translation>ابحث بأقل من ذلك، أو اعرض الكل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Second admin</source>
        <translation>المدير الثاني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Second officer</source>
        <translation>المسؤول الثاني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Second person wanted</source>
        <translation>مطلوب شخص ثانٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Second person wanted for a case</source>
        <translation>طُلب شخص ثانٍ لملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Sent back</source>
        <translation>مُرجَع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Serve {model} no more?</source>
        <translation>التوقف عن تقديم ⁨{model}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service ended</source>
        <translation>انتهت الخدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service goes on</source>
        <translation>الخدمة تستأنف عملها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service registered</source>
        <translation>سُجّلت خدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service stands still</source>
        <translation>خدمة متوقفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Service: {name}</source>
        <translation>خدمة: ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Set number</source>
        <translation>ضبط العدد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Settings changed</source>
        <translation>تغيّرت الإعدادات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Share blocked, by citizenship stated</source>
        <translation>نسبة المحظورين حسب المواطنة المصرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Share of each State’s people blocked</source>
        <translation>نسبة المحظورين من أشخاص كل دولة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Shift handed over</source>
        <translation>سُلّمت المناوبة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Short names with commas between them, such as network-defence.</source>
        <translation>أسماء مختصرة بينها فواصل، مثل network-defence.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show 1 more</source>
        <translation>عرض واحد آخر</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Show more of {count}</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض المزيد من {count}</numerusform>
            <numerusform>عرض المزيد من {count}</numerusform>
            <numerusform>عرض المزيد من {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Show the case</source>
        <translation>عرض الملف</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض {count} أخرى</numerusform>
            <numerusform>عرض {count} أخرى</numerusform>
            <numerusform>عرض {count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Sign-in failed</source>
        <translation>فشل الدخول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Signed letter, signature checked</source>
        <translation>رسالة موقّعة تُحقّق من توقيعها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed out</source>
        <translation>خرج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Signs in as</source>
        <translation>يدخل باسم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Silent</source>
        <translation>صامتة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Since {instant}</source>
        <translation>منذ ⁨{instant}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Since {instant} it is kept and not used.</source>
        <translation>منذ ⁨{instant}⁩ يُحفظ ولا يُستخدم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who answers for it was erased. No model is open until they are replaced.</source>
        <translation>مُحي أحد المسؤولين عنها. لا نموذج مفتوح حتى يُستبدل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who was erased</source>
        <translation>شخص مُحي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Staff: onboards people</source>
        <translation>موظف: يسجّل الأشخاص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive</source>
        <translation>تهيئة توجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive…</source>
        <translation>تهيئة توجيه…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Stage directive</source>
        <translation>تهيئة التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage the file of one: nothing happens before two people approve it.</source>
        <translation>هيّئ ملف أحدها: لا يحدث شيء قبل موافقة شخصين.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Staged</source>
        <translation>مُهيّأ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Standing still</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Stands still</source>
        <translation>متوقفة</translation>
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
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Stated and proven</source>
        <translation>المصرّح به والمثبت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Stated: {fact}</source>
        <translation>المصرَّح به: {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Statement signed</source>
        <translation>وُقّع الإقرار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station withdrawn</source>
        <translation>سُحبت المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station's kit exported</source>
        <translation>صُدّرت عدّة المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit.</source>
        <translation>تعرفها المحطات مع عُدّتها التالية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit; until then the desk refuses it.</source>
        <translation>تعرف المحطات ذلك مع عُدّتها التالية؛ وحتى ذلك الحين يرفضها المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Stations know of a change with their next kit.</source>
        <translation>تعرف المحطات بالتغيير مع عُدّتها التالية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Status</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: asylee</source>
        <translation>الصفة في ⁨{state}⁩: ممنوح اللجوء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: citizen</source>
        <translation>الصفة في ⁨{state}⁩: مواطن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: conditional permanent resident</source>
        <translation>الصفة في ⁨{state}⁩: مقيم دائم مشروط</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: national, not citizen</source>
        <translation>الصفة في ⁨{state}⁩: من الرعايا وليس مواطناً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: other</source>
        <translation>الصفة في ⁨{state}⁩: أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: permanent resident</source>
        <translation>الصفة في ⁨{state}⁩: مقيم دائم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: prefers not to say</source>
        <translation>الصفة في ⁨{state}⁩: يفضّل عدم ذكرها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: refugee</source>
        <translation>الصفة في ⁨{state}⁩: لاجئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Stays open</source>
        <translation>يبقى مفتوحاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Stays open instead</source>
        <translation>يبقى مفتوحاً بدلاً منه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Step of a case undone</source>
        <translation>تُراجع عن خطوة في ملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike key off</source>
        <translation>شطب المفتاح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike off…</source>
        <translation>شطب…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike this key off?</source>
        <translation>شطب هذا المفتاح؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Struck off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Subject, sealed</source>
        <translation>المعنيّ، مختوم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission collected from a station</source>
        <translation>جُمع طلب من محطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission of a station not accepted</source>
        <translation>لم يُقبل طلب محطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Such as A.</source>
        <translation>مثل A.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Such as us-2026-06-12.</source>
        <translation>مثل us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Superseded</source>
        <translation>حلّ غيره محله</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Surname, or the one name</source>
        <translation>اسم العائلة أو الاسم الوحيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Suspended</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Suspended tokens</source>
        <translation>الرموز الموقوفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Suspend…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Table exported</source>
        <translation>صُدّر الجدول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in an appeal</source>
        <translation>تسلّم تظلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Take in an appeal…</source>
        <translation>تسلّم تظلّم…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in appeal</source>
        <translation>تسلّم التظلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up: {sentence}</source>
        <translation>استئناف: {sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Take this line out</source>
        <translation>إخراج هذا السطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Take this reading out</source>
        <translation>إخراج هذه القراءة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take {name} away</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Taken back</source>
        <translation>مسترَدّ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Test people</source>
        <translation>أشخاص للاختبار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Text, SHA-256</source>
        <translation>النص، SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority cleared them</source>
        <translation>برّأته السلطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority confirmed it</source>
        <translation>أكّدته السلطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone</source>
        <translation>لم يعد الملف موجوداً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone: it was withdrawn or purged.</source>
        <translation>لم يعد الملف موجوداً: سُحب أو طُهّر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The date of birth is another one</source>
        <translation>تاريخ الميلاد مختلف</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>The disk of the store is nearly full.</source>
        <translation>قرص المخزن شبه ممتلئ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is another one</source>
        <translation>الوثيقة مختلفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is the one in the entry</source>
        <translation>الوثيقة هي المذكورة في القيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The entry is no person</source>
        <translation>القيد ليس شخصاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>The entry’s key is destroyed: nobody can undo it.</source>
        <translation>يُتلف مفتاح القيد: لا يستطيع أحد التراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The file is not taken.</source>
        <translation>لم يُقبل الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>The first publication follows the set-up by itself.</source>
        <translation>يلي النشر الأول الإعداد تلقائياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>The first {rows}; narrow the table for the others</source>
        <translation>أول {rows}؛ ضيّق الجدول لرؤية البقية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The hit opens again if the entry or the person’s name changes.</source>
        <translation>يُعاد فتح التطابق إن تغيّر القيد أو اسم الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about 1 minute.</source>
        <translation>يستغرق الاستيراد نحو دقيقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about {count} minutes.</source>
        <translation>
            <numerusform>يستغرق الاستيراد نحو {count} دقيقة.</numerusform>
            <numerusform>يستغرق الاستيراد نحو دقيقة واحدة ({count}).</numerusform>
            <numerusform>يستغرق الاستيراد نحو دقيقتين ({count}).</numerusform>
            <numerusform>يستغرق الاستيراد نحو {count} دقائق.</numerusform>
            <numerusform>يستغرق الاستيراد نحو {count} دقيقة.</numerusform>
            <numerusform>يستغرق الاستيراد نحو {count} دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>The invitation’s code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>The issuer was established</source>
        <translation>أُسّست جهة الإصدار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kiosk and this machine must both see it.</source>
        <translation>يجب أن يراه الكشك وهذا الجهاز معاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows 1 way in.</source>
        <translation>تعرف العُدّة طريقاً واحداً للدخول.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows {count} ways in.</source>
        <translation>
            <numerusform>لا تعرف العُدّة أي طريق للدخول.</numerusform>
            <numerusform>تعرف العُدّة طريقاً واحداً للدخول.</numerusform>
            <numerusform>تعرف العُدّة طريقين للدخول.</numerusform>
            <numerusform>تعرف العُدّة ⁨{count}⁩ طرق للدخول.</numerusform>
            <numerusform>تعرف العُدّة ⁨{count}⁩ طريقاً للدخول.</numerusform>
            <numerusform>تعرف العُدّة ⁨{count}⁩ طريق للدخول.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The last checkpoint covers {size}</source>
        <translation>تغطي آخر نقطة تحقق ⁨{size}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The lines come back when the text is Cedar again.</source>
        <translation>تعود الأسطر حين يصبح النص Cedar من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The log gets an entry that nobody can take out; whoever checks relies on it.</source>
        <translation>يُضاف إلى السجل قيد لا يستطيع أحد إخراجه؛ وعليه يعتمد من يتحقق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The longest wait: {time}</source>
        <translation>أطول انتظار: ⁨{time}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is not sound.</source>
        <translation>الحزمة غير سليمة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is sound.</source>
        <translation>الحزمة سليمة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person asks for their rights</source>
        <translation>يطلب الشخص حقوقه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person is at the desk</source>
        <translation>الشخص عند المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>The person reads it.</source>
        <translation>يقرؤه الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The person said so</source>
        <translation>قال الشخص ذلك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The place of birth is another one</source>
        <translation>مكان الميلاد مختلف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>The record is erased.</source>
        <translation>مُحي السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is in use.</source>
        <translation>السجل قيد الاستخدام.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is used again. A wish to be erased that waited is withdrawn.</source>
        <translation>يُستخدم السجل من جديد. وتُسحب رغبة المحو المنتظرة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The record keeps who opened it and why, and its person may see that.</source>
        <translation>يحفظ السجل من فتحه ولماذا، ولصاحبه أن يرى ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The record of {name} is kept and not used. No model is open until the restriction is lifted, or somebody else answers.</source>
        <translation>سجل ⁨{name}⁩ محفوظ ولا يُستعمل. لا نموذج مفتوح حتى يُرفع التقييد أو يصبح شخص آخر مسؤولًا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The same checker runs without this program: give it to whoever doubts.</source>
        <translation>يعمل برنامج التحقق نفسه بدون هذا البرنامج: أعطه لمن يشك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The same in Cedar</source>
        <translation>الشيء نفسه بلغة Cedar</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their name.</source>
        <translation>يكتب المسؤول الثاني اسمه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their password or PIN.</source>
        <translation>يكتب المسؤول الثاني كلمة مروره أو رقمه السري.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The service’s code</source>
        <translation>كود الخدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The statement of {name} is too old. New tokens wait until it is signed anew, or somebody else answers.</source>
        <translation>إقرار ⁨{name}⁩ قديم جدًا. تنتظر الرموز الجديدة حتى يُوقَّع من جديد أو يصبح شخص آخر مسؤولًا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The token of {name}</source>
        <translation>رمز ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>The whole pack lies beside the store that made it, or in its backup.</source>
        <translation>الحزمة الكاملة بجانب المخزن الذي أعدّها، أو في نسخته الاحتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Their account as an operator</source>
        <translation>حسابه كمشغّل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their key is destroyed, unless something stands against it.</source>
        <translation>يُتلف مفتاحه ما لم يمنع ذلك شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Their other names differ</source>
        <translation>أسماؤه الأخرى مختلفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their tokens are revoked and their key is destroyed. Nothing can be read of them any more, here or in a copy without that key. Nobody can undo it.</source>
        <translation>تُلغى رموزه ويُتلف مفتاحه. لا يمكن بعدها قراءة شيء عنه هنا أو في نسخة بلا ذلك المفتاح. ولا يستطيع أحد التراجع.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>There is no such date.</source>
        <translation>لا يوجد هذا التاريخ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>There is nothing to import: choose a file that is in order.</source>
        <translation>لا شيء للاستيراد: اختر ملفاً سليماً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>These give way when it comes into force.</source>
        <translation>تتنحّى هذه عند سريانه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people are refused while it is in force.</source>
        <translation>يُرفض هؤلاء ما دام سارياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people wait until a person has looked at them.</source>
        <translation>ينتظر هؤلاء حتى ينظر شخص في أمرهم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>They answer for {services}: no model is open to these while the record is restricted, nor once it is erased, until somebody else answers.</source>
        <translation>هو مسؤول عن ⁨{services}⁩: لا نموذج مفتوح لها ما دام السجل مقيدًا، ولا بعد محوه، حتى يصبح شخص آخر مسؤولًا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>They are signed out and cannot sign in again. What they did stays in the log.</source>
        <translation>تُغلق جلسته ولا يستطيع الدخول ثانية. ويبقى ما فعله في السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to 1 person.</source>
        <translation>تخصّ شخصاً واحداً.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to {count} people.</source>
        <translation>
            <numerusform>لا تخصّ أحداً.</numerusform>
            <numerusform>تخصّ شخصاً واحداً.</numerusform>
            <numerusform>تخصّ شخصين.</numerusform>
            <numerusform>تخصّ {count} أشخاص.</numerusform>
            <numerusform>تخصّ {count} شخصاً.</numerusform>
            <numerusform>تخصّ {count} شخص.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>They may use {model} until the relief ends, whatever {directive} says.</source>
        <translation>يمكنه استخدام ⁨{model}⁩ حتى ينتهي الإعفاء، مهما قال ⁨{directive}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed it to me</source>
        <translation>أبرزه لي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed me proof of it</source>
        <translation>أبرز لي إثباتاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>They sign in afresh, for this act only.</source>
        <translation>يدخل من جديد لهذا الإجراء وحده.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks 1 person.</source>
        <translation>يحظر هذا شخصاً واحداً.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks {count} people.</source>
        <translation>
            <numerusform>لا يحظر هذا أحداً.</numerusform>
            <numerusform>يحظر هذا شخصاً واحداً.</numerusform>
            <numerusform>يحظر هذا شخصين.</numerusform>
            <numerusform>يحظر هذا {count} أشخاص.</numerusform>
            <numerusform>يحظر هذا {count} شخصاً.</numerusform>
            <numerusform>يحظر هذا {count} شخص.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>This directive has no reading: it blocks and holds nobody.</source>
        <translation>لا قراءة لهذا التوجيه: لا يحظر أحداً ولا يُبقيه منتظراً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends 1 living token.</source>
        <translation>ينهي هذا رمزاً سارياً واحداً.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends {count} living tokens.</source>
        <translation>
            <numerusform>لا ينهي هذا أي رمز سارٍ.</numerusform>
            <numerusform>ينهي هذا رمزاً سارياً واحداً.</numerusform>
            <numerusform>ينهي هذا رمزين ساريين.</numerusform>
            <numerusform>ينهي هذا {count} رموز سارية.</numerusform>
            <numerusform>ينهي هذا {count} رمزاً سارياً.</numerusform>
            <numerusform>ينهي هذا {count} رمز سارٍ.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is not the number above. Read it again, then type it.</source>
        <translation>ليس هذا العدد المذكور أعلاه. اقرأه ثانية ثم اكتبه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is you. The second officer must be somebody else.</source>
        <translation>هذا أنت. يجب أن يكون المسؤول الثاني شخصاً آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This key changes with the root, which admins keep offline.</source>
        <translation>يتغيّر هذا المفتاح مع الجذر الذي يحفظه المديرون بعيداً عن الشبكة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>This machine does not see the folder.</source>
        <translation>لا يرى هذا الجهاز المجلد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>This person…</source>
        <translation>هذا الشخص…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes 1 token.</source>
        <translation>يلغي هذا رمزاً واحداً.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes {count} tokens.</source>
        <translation>
            <numerusform>لا يلغي هذا أي رمز.</numerusform>
            <numerusform>يلغي هذا رمزاً واحداً.</numerusform>
            <numerusform>يلغي هذا رمزين.</numerusform>
            <numerusform>يلغي هذا {count} رموز.</numerusform>
            <numerusform>يلغي هذا {count} رمزاً.</numerusform>
            <numerusform>يلغي هذا {count} رمز.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>This text says more than lines can. It counts as it is written.</source>
        <translation>يقول هذا النص أكثر مما تستطيعه الأسطر. يُعتدّ به كما كُتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Those of whom this holds</source>
        <translation>من ينطبق عليهم هذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Through {names}</source>
        <translation>بسبب ⁨{names}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Times that rows were opened</source>
        <translation>مرات فتح الصفوف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token issued</source>
        <translation>صدر الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token reinstated</source>
        <translation>أُعيد الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token renewed</source>
        <translation>جُدّد رمز الوصول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token revoked</source>
        <translation>أُلغي الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token suspended</source>
        <translation>أُوقف الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Tokens and their lists</source>
        <translation>الرموز وقوائمها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_progress.py"/>
        <source>Tokens are being revoked</source>
        <translation>يجري إلغاء الرموز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens revoked</source>
        <translation>الرموز الملغاة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Tokens revoked in bulk</source>
        <translation>أُلغيت رموز بالجملة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens suspended</source>
        <translation>الرموز الموقوفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Tokens that end within two hours</source>
        <translation>رموز تنتهي خلال ساعتين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Tokens that it has already stay good until they expire.</source>
        <translation>تبقى الرموز التي لديها صالحة حتى تنتهي.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Try the beginning of a name.</source>
        <translation>جرّب أول الاسم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Two admins open the account of an officer. They sign in for this only.</source>
        <translation>يفتح مديران حساب المسؤول. يدخلان لهذا وحده.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Two persons found the same in a case</source>
        <translation>وجد شخصان الشيء نفسه في ملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Type a beginning.</source>
        <translation>اكتب بداية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Type a whole number.</source>
        <translation>اكتب عدداً صحيحاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Type it where the service runs</source>
        <translation>اكتبه حيث تعمل الخدمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Type the name.</source>
        <translation>اكتب الاسم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Type the number that the screen shows.</source>
        <translation>اكتب العدد الذي تعرضه الشاشة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Type the numbers that were named.</source>
        <translation>اكتب الأرقام التي سُمّيت.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>US person</source>
        <translation>من «أشخاص الولايات المتحدة»</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Until, if it ends</source>
        <translation>حتى، إن كان له نهاية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Untouched</source>
        <translation>غير متأثر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Up to date</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Use it again.</source>
        <translation>استخدامه ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used</source>
        <translation>استُخدمت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used by</source>
        <translation>استخدمها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used or ended</source>
        <translation>مستخدمة أو منتهية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Uses it from</source>
        <translation>يستخدمه من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Uses it from {state}</source>
        <translation>يستخدمه من ⁨{state}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Valid</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Valid tokens</source>
        <translation>الرموز السارية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Values, with commas between them</source>
        <translation>قيم بينها فواصل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Verbatim</source>
        <translation>حرفياً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Verbatim text</source>
        <translation>النص الحرفي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verify the log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waiting since</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>What a purge would take now</source>
        <translation>ما سيأخذه التطهير الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>What directives say of them holds again at once.</source>
        <translation>يسري فوراً من جديد ما تقوله التوجيهات فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it asks of you beside access, such as reports.</source>
        <translation>ما يطلبه منك غير الوصول، كالتقارير.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it covers</source>
        <translation>ما يشمله</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>What it does with the models</source>
        <translation>ماذا تفعل بالنماذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>What it sealed and you have not collected is refused from now on.</source>
        <translation>ما ختمته ولم تجمعه يُرفض من الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>What people state of themselves</source>
        <translation>ما يصرّح به الناس عن أنفسهم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>What shows that this is right</source>
        <translation>ما يُظهر أن هذا صحيح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>What stations seal</source>
        <translation>ما تختمه المحطات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask for</source>
        <translation>ما يمكنه طلبه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask of their record</source>
        <translation>ما يمكنه طلبه من سجله</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>What they say, in their words</source>
        <translation>ما يقوله بكلماته</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>What this reading would do; nothing is in force by it.</source>
        <translation>ما ستفعله هذه القراءة؛ لا يسري بها شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What you typed is not kept.</source>
        <translation>لا يُحفظ ما كتبته.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>When in doubt</source>
        <translation>عند الشك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>When it is staffed</source>
        <translation>متى يوجد فيه موظفون</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Where a desk is, in words for registrants</source>
        <translation>أين المكتب، بكلمات للمسجِّلين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Where the letter's times are read.</source>
        <translation>المنطقة التي تُقرأ بها أوقات الرسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers for it</source>
        <translation>من المسؤول عنها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Who answers for {name}</source>
        <translation>من المسؤول عن ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Who is meant</source>
        <translation>من المقصود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Who opened a record, from that day</source>
        <translation>من فتح سجلاً، منذ ذلك اليوم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Who opened this record, and why</source>
        <translation>من فتح هذا السجل ولماذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Whoever sets the station up is asked for it: both must be the same.</source>
        <translation>يُسأل عنها من يُعدّ المحطة: يجب أن تتطابقا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Whoever types the code at a kiosk is expected; it proves nothing about them.</source>
        <translation>من يكتب الرمز في كشك فهو منتظَر؛ ولا يثبت ذلك عنه شيئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Whom did you speak to, and how did you reach them?</source>
        <translation>مع من تحدثت، وكيف وصلت إليه؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>في شأن من تختلف القراءات؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Whom no directive denies it gets access back, on the same token.</source>
        <translation>يستعيد الوصول من لا يمنعه توجيه، بالرمز نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Whom tokens are for. A gateway that falls behind refuses by itself.</source>
        <translation>البوابات المقصودة بالرموز. والبوابة المتأخرة ترفض من نفسها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>With nobody to answer for it, the service stands still: no model is open.</source>
        <translation>من دون مسؤول عنها تتوقف الخدمة: لا نموذج مفتوح.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>With those issued meanwhile, they are more than one officer may revoke. Take it up again with a second officer.</source>
        <translation>مع ما صدر في هذه الأثناء، عددها أكبر مما يجوز لمسؤول واحد إلغاؤه. استأنف العملية مع مسؤول ثانٍ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw directive</source>
        <translation>سحب التوجيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw invitation</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw station</source>
        <translation>سحب المحطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw the station at {place}?</source>
        <translation>سحب المحطة في ⁨{place}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw this invitation?</source>
        <translation>سحب هذه الدعوة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw {id}?</source>
        <translation>سحب ⁨{id}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Write down what the person says.</source>
        <translation>دوّن ما يقوله الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit is confirmed</source>
        <translation>تطابق مؤكَّد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit waits for an officer</source>
        <translation>تطابق ينتظر مسؤولاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>all lines hold</source>
        <translation>تنطبق كل الأسطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and 1 more</source>
        <translation>وواحد آخر</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
            <numerusform>و{count} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>any line holds</source>
        <translation>ينطبق أي سطر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>clear</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>contractor of {organisation}</source>
        <translation>متعاقد مع ⁨{organisation}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>declared</source>
        <translation>مصرّح به</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>employee of {organisation}</source>
        <translation>موظف في ⁨{organisation}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>every model</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since} until {until}</source>
        <translation>من ⁨{since}⁩ حتى ⁨{until}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since}, until it is superseded</source>
        <translation>من ⁨{since}⁩ حتى يحل غيره محله</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is any of</source>
        <translation>أحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is none of</source>
        <translation>ليس أياً من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is not on the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is on the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>member of {organisation}</source>
        <translation>عضو في ⁨{organisation}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>no citizenship, residence or status</source>
        <translation>لا مواطنة ولا إقامة ولا صفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>since {since}</source>
        <translation>منذ ⁨{since}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>under 5</source>
        <translation>أقل من 5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>until {instant}</source>
        <translation>حتى ⁨{instant}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{act}?</source>
        <translation>⁨{act}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: a clerk suspects fraud since {when}.</source>
        <translation>⁨{case}⁩: يشتبه أحد الموظفين في احتيال منذ ⁨{when}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: do not phone the desk. A clerk asked for help on {when}.</source>
        <translation>⁨{case}⁩: لا تتصل بالمكتب. طلب أحد الموظفين المساعدة في ⁨{when}⁩.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} answered appeals.</source>
        <translation>
            <numerusform>لا تظلّمات رُدّ عليها.</numerusform>
            <numerusform>تظلّم واحد رُدّ عليه.</numerusform>
            <numerusform>تظلّمان رُدّ عليهما.</numerusform>
            <numerusform>⁨{count}⁩ تظلّمات رُدّ عليها.</numerusform>
            <numerusform>⁨{count}⁩ تظلّماً رُدّ عليها.</numerusform>
            <numerusform>⁨{count}⁩ تظلّم رُدّ عليها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>{count} cases</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>⁨{count}⁩ ملفات</numerusform>
            <numerusform>⁨{count}⁩ ملفاً</numerusform>
            <numerusform>⁨{count}⁩ ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} cases are at a desk now</source>
        <translation>
            <numerusform>لا ملف في مكتب الآن</numerusform>
            <numerusform>ملف واحد في مكتب الآن</numerusform>
            <numerusform>ملفان في المكاتب الآن</numerusform>
            <numerusform>⁨{count}⁩ ملفات في المكاتب الآن</numerusform>
            <numerusform>⁨{count}⁩ ملفاً في المكاتب الآن</numerusform>
            <numerusform>⁨{count}⁩ ملف في المكاتب الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that nobody decided.</source>
        <translation>
            <numerusform>لا ملفات بلا قرار.</numerusform>
            <numerusform>ملف واحد لم يقرر فيه أحد.</numerusform>
            <numerusform>ملفان لم يقرر فيهما أحد.</numerusform>
            <numerusform>⁨{count}⁩ ملفات لم يقرر فيها أحد.</numerusform>
            <numerusform>⁨{count}⁩ ملفاً لم يقرر فيها أحد.</numerusform>
            <numerusform>⁨{count}⁩ ملف لم يقرر فيها أحد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that were sent back and never came again.</source>
        <translation>
            <numerusform>لا ملفات أُرجعت ولم تعد.</numerusform>
            <numerusform>ملف واحد أُرجع ولم يعد.</numerusform>
            <numerusform>ملفان أُرجعا ولم يعودا.</numerusform>
            <numerusform>⁨{count}⁩ ملفات أُرجعت ولم تعد.</numerusform>
            <numerusform>⁨{count}⁩ ملفاً أُرجعت ولم تعد.</numerusform>
            <numerusform>⁨{count}⁩ ملف أُرجعت ولم تعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} confirmed</source>
        <translation>
            <numerusform>لا شيء مؤكّد</numerusform>
            <numerusform>واحد مؤكّد</numerusform>
            <numerusform>اثنان مؤكّدان</numerusform>
            <numerusform>{count} مؤكّدة</numerusform>
            <numerusform>{count} مؤكّداً</numerusform>
            <numerusform>{count} مؤكّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>{count} days</source>
        <translation>
            <numerusform>{count} يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{count} أيام</numerusform>
            <numerusform>{count} يوماً</numerusform>
            <numerusform>{count} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} discreet flags.</source>
        <translation>
            <numerusform>لا علامات كتومة.</numerusform>
            <numerusform>علامة كتومة واحدة.</numerusform>
            <numerusform>علامتان كتومتان.</numerusform>
            <numerusform>⁨{count}⁩ علامات كتومة.</numerusform>
            <numerusform>⁨{count}⁩ علامة كتومة.</numerusform>
            <numerusform>⁨{count}⁩ علامة كتومة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries change</source>
        <translation>
            <numerusform>لا يتغيّر أي قيد</numerusform>
            <numerusform>يتغيّر قيد واحد</numerusform>
            <numerusform>يتغيّر قيدان</numerusform>
            <numerusform>تتغيّر ⁨{count}⁩ قيود</numerusform>
            <numerusform>يتغيّر ⁨{count}⁩ قيداً</numerusform>
            <numerusform>يتغيّر ⁨{count}⁩ قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries stay as they are</source>
        <translation>
            <numerusform>لا يبقى أي قيد</numerusform>
            <numerusform>يبقى قيد واحد كما هو</numerusform>
            <numerusform>يبقى قيدان كما هما</numerusform>
            <numerusform>تبقى ⁨{count}⁩ قيود كما هي</numerusform>
            <numerusform>يبقى ⁨{count}⁩ قيداً كما هو</numerusform>
            <numerusform>يبقى ⁨{count}⁩ قيد كما هو</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{count} entries. They name nobody: actor and subject are sealed.</source>
        <translation>{count} قيد. لا تسمّي أحداً: الفاعل والمعنيّ مختومان.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} files of stations that were not accepted.</source>
        <translation>
            <numerusform>لا ملفات محطات غير مقبولة.</numerusform>
            <numerusform>ملف محطة واحد لم يُقبل.</numerusform>
            <numerusform>ملفا محطات لم يُقبلا.</numerusform>
            <numerusform>⁨{count}⁩ ملفات محطات لم تُقبل.</numerusform>
            <numerusform>⁨{count}⁩ ملف محطات لم تُقبل.</numerusform>
            <numerusform>⁨{count}⁩ ملف محطات لم تُقبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>{count} files were taken in.</source>
        <translation>
            <numerusform>لم يُستلم أي ملف.</numerusform>
            <numerusform>استُلم ملف واحد.</numerusform>
            <numerusform>استُلم ملفان.</numerusform>
            <numerusform>استُلمت ⁨{count}⁩ ملفات.</numerusform>
            <numerusform>استُلم ⁨{count}⁩ ملفاً.</numerusform>
            <numerusform>استُلم ⁨{count}⁩ ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} gateways are behind or say nothing any more. They refuse by themselves once their publication is too old; look why.</source>
        <translation>
            <numerusform>لا بوابة متأخرة.</numerusform>
            <numerusform>بوابة واحدة متأخرة أو لم تعد ترسل شيئاً. وهي ترفض من نفسها متى قدُمت نشرتها أكثر مما يجوز؛ ابحث عن السبب.</numerusform>
            <numerusform>بوابتان متأخرتان أو لم تعودا ترسلان شيئاً. وهما ترفضان من نفسيهما متى قدُمت نشرتهما أكثر مما يجوز؛ ابحث عن السبب.</numerusform>
            <numerusform>⁨{count}⁩ بوابات متأخرة أو لم تعد ترسل شيئاً. وهي ترفض من نفسها متى قدُمت نشرتها أكثر مما يجوز؛ ابحث عن السبب.</numerusform>
            <numerusform>⁨{count}⁩ بوابة متأخرة أو لم تعد ترسل شيئاً. وهي ترفض من نفسها متى قدُمت نشرتها أكثر مما يجوز؛ ابحث عن السبب.</numerusform>
            <numerusform>⁨{count}⁩ بوابة متأخرة أو لم تعد ترسل شيئاً. وهي ترفض من نفسها متى قدُمت نشرتها أكثر مما يجوز؛ ابحث عن السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} gateways enrolled</source>
        <translation>
            <numerusform>لا بوابة مسجلة</numerusform>
            <numerusform>بوابة واحدة مسجلة</numerusform>
            <numerusform>بوابتان مسجلتان</numerusform>
            <numerusform>⁨{count}⁩ بوابات مسجلة</numerusform>
            <numerusform>⁨{count}⁩ بوابة مسجلة</numerusform>
            <numerusform>⁨{count}⁩ بوابة مسجلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} images of documents.</source>
        <translation>
            <numerusform>لا صور وثائق.</numerusform>
            <numerusform>صورة وثيقة واحدة.</numerusform>
            <numerusform>صورتا وثائق.</numerusform>
            <numerusform>{count} صور وثائق.</numerusform>
            <numerusform>{count} صورة وثائق.</numerusform>
            <numerusform>{count} صورة وثائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} inspections of this machine are due.</source>
        <translation>
            <numerusform>لا معاينات مستحقة لهذا الجهاز.</numerusform>
            <numerusform>معاينة واحدة لهذا الجهاز مستحقة.</numerusform>
            <numerusform>معاينتان لهذا الجهاز مستحقتان.</numerusform>
            <numerusform>{count} معاينات لهذا الجهاز مستحقة.</numerusform>
            <numerusform>{count} معاينة لهذا الجهاز مستحقة.</numerusform>
            <numerusform>{count} معاينة لهذا الجهاز مستحقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{count} living tokens.</source>
        <translation>
            <numerusform>لا رموز سارية.</numerusform>
            <numerusform>رمز سارٍ واحد.</numerusform>
            <numerusform>رمزان ساريان.</numerusform>
            <numerusform>{count} رموز سارية.</numerusform>
            <numerusform>{count} رمزاً سارياً.</numerusform>
            <numerusform>{count} رمز سارٍ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} notes of who opened records.</source>
        <translation>
            <numerusform>لا ملاحظات.</numerusform>
            <numerusform>ملاحظة واحدة عمّن فتح سجلات.</numerusform>
            <numerusform>ملاحظتان عمّن فتح سجلات.</numerusform>
            <numerusform>{count} ملاحظات عمّن فتح سجلات.</numerusform>
            <numerusform>{count} ملاحظة عمّن فتح سجلات.</numerusform>
            <numerusform>{count} ملاحظة عمّن فتح سجلات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>{count} of the chosen are left out: they are not in a state for it.</source>
        <translation>
            <numerusform>لم يُستبعد شيء.</numerusform>
            <numerusform>استُبعد واحد من المختارات: حالته لا تسمح.</numerusform>
            <numerusform>استُبعد اثنان من المختارات: حالتهما لا تسمح.</numerusform>
            <numerusform>استُبعدت {count} من المختارات: حالتها لا تسمح.</numerusform>
            <numerusform>استُبعد {count} من المختارات: حالتها لا تسمح.</numerusform>
            <numerusform>استُبعد {count} من المختارات: حالتها لا تسمح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} other people.</source>
        <translation>
            <numerusform>لا آخرين.</numerusform>
            <numerusform>شخص آخر واحد.</numerusform>
            <numerusform>شخصان آخران.</numerusform>
            <numerusform>{count} أشخاص آخرين.</numerusform>
            <numerusform>{count} شخصاً آخر.</numerusform>
            <numerusform>{count} شخص آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>{count} people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{count} أشخاص</numerusform>
            <numerusform>{count} شخصاً</numerusform>
            <numerusform>{count} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people about whom directives decided.</source>
        <translation>
            <numerusform>لا أحد بتّت فيه توجيهات.</numerusform>
            <numerusform>شخص واحد بتّت فيه توجيهات.</numerusform>
            <numerusform>شخصان بتّت فيهما توجيهات.</numerusform>
            <numerusform>{count} أشخاص بتّت فيهم توجيهات.</numerusform>
            <numerusform>{count} شخصاً بتّت فيهم توجيهات.</numerusform>
            <numerusform>{count} شخص بتّت فيهم توجيهات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{count} people announced</source>
        <translation>
            <numerusform>لم يُبلَّغ عن أحد</numerusform>
            <numerusform>أُبلغ عن شخص واحد</numerusform>
            <numerusform>أُبلغ عن شخصين</numerusform>
            <numerusform>أُبلغ عن ⁨{count}⁩ أشخاص</numerusform>
            <numerusform>أُبلغ عن ⁨{count}⁩ شخصاً</numerusform>
            <numerusform>أُبلغ عن ⁨{count}⁩ شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people asked to be erased; what was decided must be kept a while.</source>
        <translation>
            <numerusform>لم يطلب أحد المحو.</numerusform>
            <numerusform>طلب شخص واحد محوه؛ يجب حفظ ما تقرر مدة.</numerusform>
            <numerusform>طلب شخصان محوهما؛ يجب حفظ ما تقرر مدة.</numerusform>
            <numerusform>طلب {count} أشخاص محوهم؛ يجب حفظ ما تقرر مدة.</numerusform>
            <numerusform>طلب {count} شخصاً محوهم؛ يجب حفظ ما تقرر مدة.</numerusform>
            <numerusform>طلب {count} شخص محوهم؛ يجب حفظ ما تقرر مدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people come</source>
        <translation>
            <numerusform>لا ينضم أحد</numerusform>
            <numerusform>ينضم شخص واحد</numerusform>
            <numerusform>ينضم شخصان</numerusform>
            <numerusform>ينضم ⁨{count}⁩ أشخاص</numerusform>
            <numerusform>ينضم ⁨{count}⁩ شخصاً</numerusform>
            <numerusform>ينضم ⁨{count}⁩ شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>{count} people differ.</source>
        <translation>
            <numerusform>لا يختلف أحد.</numerusform>
            <numerusform>يختلف شخص واحد.</numerusform>
            <numerusform>يختلف شخصان.</numerusform>
            <numerusform>يختلف {count} أشخاص.</numerusform>
            <numerusform>يختلف {count} شخصاً.</numerusform>
            <numerusform>يختلف {count} شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people leave</source>
        <translation>
            <numerusform>لا يخرج أحد</numerusform>
            <numerusform>يخرج شخص واحد</numerusform>
            <numerusform>يخرج شخصان</numerusform>
            <numerusform>يخرج ⁨{count}⁩ أشخاص</numerusform>
            <numerusform>يخرج ⁨{count}⁩ شخصاً</numerusform>
            <numerusform>يخرج ⁨{count}⁩ شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people work here: their accounts are active.</source>
        <translation>
            <numerusform>لا أحد يعمل هنا.</numerusform>
            <numerusform>يعمل هنا شخص واحد: حسابه نشط.</numerusform>
            <numerusform>يعمل هنا شخصان: حساباهما نشطان.</numerusform>
            <numerusform>يعمل هنا {count} أشخاص: حساباتهم نشطة.</numerusform>
            <numerusform>يعمل هنا {count} شخصاً: حساباتهم نشطة.</numerusform>
            <numerusform>يعمل هنا {count} شخص: حساباتهم نشطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} publications</source>
        <translation>
            <numerusform>لا نشرات</numerusform>
            <numerusform>نشرة واحدة</numerusform>
            <numerusform>نشرتان</numerusform>
            <numerusform>⁨{count}⁩ نشرات</numerusform>
            <numerusform>⁨{count}⁩ نشرة</numerusform>
            <numerusform>⁨{count}⁩ نشرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are in use: somebody works on them, or they still have an effect.</source>
        <translation>
            <numerusform>لا سجلات قيد الاستخدام.</numerusform>
            <numerusform>سجل واحد قيد الاستخدام: يعمل عليه أحد، أو ما زال له أثر.</numerusform>
            <numerusform>سجلان قيد الاستخدام: يعمل عليهما أحد، أو ما زال لهما أثر.</numerusform>
            <numerusform>⁨{count}⁩ سجلات قيد الاستخدام: يعمل عليها أحد، أو ما زال لها أثر.</numerusform>
            <numerusform>⁨{count}⁩ سجلاً قيد الاستخدام: يعمل عليها أحد، أو ما زال لها أثر.</numerusform>
            <numerusform>⁨{count}⁩ سجل قيد الاستخدام: يعمل عليها أحد، أو ما زال لها أثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are under a legal hold.</source>
        <translation>
            <numerusform>لا سجلات تحت حجز قانوني.</numerusform>
            <numerusform>سجل واحد تحت حجز قانوني.</numerusform>
            <numerusform>سجلان تحت حجز قانوني.</numerusform>
            <numerusform>{count} سجلات تحت حجز قانوني.</numerusform>
            <numerusform>{count} سجلاً تحت حجز قانوني.</numerusform>
            <numerusform>{count} سجل تحت حجز قانوني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} refused cases.</source>
        <translation>
            <numerusform>لا ملفات مرفوضة.</numerusform>
            <numerusform>ملف مرفوض واحد.</numerusform>
            <numerusform>ملفان مرفوضان.</numerusform>
            <numerusform>⁨{count}⁩ ملفات مرفوضة.</numerusform>
            <numerusform>⁨{count}⁩ ملفاً مرفوضاً.</numerusform>
            <numerusform>⁨{count}⁩ ملف مرفوض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>{count} results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{count} نتائج</numerusform>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>{count} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} revoked, unexpired</source>
        <translation>
            <numerusform>لا رموز ملغاة</numerusform>
            <numerusform>رمز ملغى لم ينتهِ</numerusform>
            <numerusform>رمزان ملغيان لم ينتهيا</numerusform>
            <numerusform>{count} ملغاة لم تنتهِ</numerusform>
            <numerusform>{count} ملغى لم ينتهِ</numerusform>
            <numerusform>{count} ملغى لم ينتهِ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{count} صفوف</numerusform>
            <numerusform>{count} صفاً</numerusform>
            <numerusform>{count} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} screening hits wait to be adjudicated.</source>
        <translation>
            <numerusform>لا تطابق ينتظر البتّ.</numerusform>
            <numerusform>تطابق واحد ينتظر البتّ.</numerusform>
            <numerusform>تطابقان ينتظران البتّ.</numerusform>
            <numerusform>{count} تطابقات تنتظر البتّ.</numerusform>
            <numerusform>{count} تطابقاً ينتظر البتّ.</numerusform>
            <numerusform>{count} تطابق ينتظر البتّ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{count} services stand still: they lack somebody who can answer for them. Name somebody else.</source>
        <translation>
            <numerusform>لا خدمة متوقفة ({count}).</numerusform>
            <numerusform>خدمة واحدة متوقفة ({count}): تفتقر إلى مسؤول عنها. عيّن شخصًا آخر.</numerusform>
            <numerusform>خدمتان متوقفتان ({count}): تفتقران إلى مسؤول عنهما. عيّن شخصًا آخر.</numerusform>
            <numerusform>{count} خدمات متوقفة: تفتقر إلى مسؤول عنها. عيّن شخصًا آخر.</numerusform>
            <numerusform>{count} خدمة متوقفة: تفتقر إلى مسؤول عنها. عيّن شخصًا آخر.</numerusform>
            <numerusform>{count} خدمة متوقفة: تفتقر إلى مسؤول عنها. عيّن شخصًا آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>{count} things need you</source>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>أمر واحد يحتاج إليك</numerusform>
            <numerusform>أمران يحتاجان إليك</numerusform>
            <numerusform>{count} أمور تحتاج إليك</numerusform>
            <numerusform>{count} أمراً يحتاج إليك</numerusform>
            <numerusform>{count} أمر يحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{count} رموز</numerusform>
            <numerusform>{count} رمزاً</numerusform>
            <numerusform>{count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens changed. Gateways follow in seconds.</source>
        <translation>
            <numerusform>لم يتغيّر أي رمز.</numerusform>
            <numerusform>تغيّر رمز واحد. تلحق البوابات في ثوانٍ.</numerusform>
            <numerusform>تغيّر رمزان. تلحق البوابات في ثوانٍ.</numerusform>
            <numerusform>تغيّرت {count} رموز. تلحق البوابات في ثوانٍ.</numerusform>
            <numerusform>تغيّر {count} رمزاً. تلحق البوابات في ثوانٍ.</numerusform>
            <numerusform>تغيّر {count} رمز. تلحق البوابات في ثوانٍ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that are meant live still.</source>
        <translation>
            <numerusform>لا يزال {count} رمز مقصود سارياً.</numerusform>
            <numerusform>لا يزال رمز واحد مقصود سارياً.</numerusform>
            <numerusform>لا يزال رمزان مقصودان ساريين.</numerusform>
            <numerusform>لا تزال {count} رموز مقصودة سارية.</numerusform>
            <numerusform>لا يزال {count} رمزاً مقصوداً سارياً.</numerusform>
            <numerusform>لا يزال {count} رمز مقصود سارياً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that were issued meanwhile are among them.</source>
        <translation>
            <numerusform>من بينها {count} رمز صدر في هذه الأثناء.</numerusform>
            <numerusform>من بينها رمز واحد صدر في هذه الأثناء.</numerusform>
            <numerusform>من بينها رمزان صدرا في هذه الأثناء.</numerusform>
            <numerusform>من بينها {count} رموز صدرت في هذه الأثناء.</numerusform>
            <numerusform>من بينها {count} رمزاً صدر في هذه الأثناء.</numerusform>
            <numerusform>من بينها {count} رمز صدر في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were issued meanwhile to these people; the chosen times leave them out, so they live.</source>
        <translation>
            <numerusform>صدر في هذه الأثناء {count} رمز لهؤلاء الأشخاص؛ وهو خارج الأوقات المختارة، فيبقى سارياً.</numerusform>
            <numerusform>صدر في هذه الأثناء رمز واحد لهؤلاء الأشخاص؛ وهو خارج الأوقات المختارة، فيبقى سارياً.</numerusform>
            <numerusform>صدر في هذه الأثناء رمزان لهؤلاء الأشخاص؛ وهما خارج الأوقات المختارة، فيبقيان ساريين.</numerusform>
            <numerusform>صدرت في هذه الأثناء {count} رموز لهؤلاء الأشخاص؛ وهي خارج الأوقات المختارة، فتبقى سارية.</numerusform>
            <numerusform>صدر في هذه الأثناء {count} رمزاً لهؤلاء الأشخاص؛ وهي خارج الأوقات المختارة، فتبقى سارية.</numerusform>
            <numerusform>صدر في هذه الأثناء {count} رمز لهؤلاء الأشخاص؛ وهي خارج الأوقات المختارة، فتبقى سارية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were revoked.</source>
        <translation>
            <numerusform>أُلغي {count} رمز.</numerusform>
            <numerusform>أُلغي رمز واحد.</numerusform>
            <numerusform>أُلغي رمزان.</numerusform>
            <numerusform>أُلغيت {count} رموز.</numerusform>
            <numerusform>أُلغي {count} رمزاً.</numerusform>
            <numerusform>أُلغي {count} رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} under a legal hold</source>
        <translation>
            <numerusform>لا أحد تحت حجز قانوني</numerusform>
            <numerusform>واحد تحت حجز قانوني</numerusform>
            <numerusform>اثنان تحت حجز قانوني</numerusform>
            <numerusform>{count} تحت حجز قانوني</numerusform>
            <numerusform>{count} تحت حجز قانوني</numerusform>
            <numerusform>{count} تحت حجز قانوني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} were erased</source>
        <translation>
            <numerusform>لم يُمحَ أحد</numerusform>
            <numerusform>مُحي واحد</numerusform>
            <numerusform>مُحي اثنان</numerusform>
            <numerusform>مُحي {count}</numerusform>
            <numerusform>مُحي {count}</numerusform>
            <numerusform>مُحي {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} withdrawn screening hits.</source>
        <translation>
            <numerusform>لا تطابقات فحص مسحوبة.</numerusform>
            <numerusform>تطابق فحص واحد سُحب.</numerusform>
            <numerusform>تطابقا فحص سُحبا.</numerusform>
            <numerusform>⁨{count}⁩ تطابقات فحص سُحبت.</numerusform>
            <numerusform>⁨{count}⁩ تطابق فحص سُحبت.</numerusform>
            <numerusform>⁨{count}⁩ تطابق فحص سُحبت.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{database}, {free} free</source>
        <translation>⁨{database}⁩، المتاح ⁨{free}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{done} of {of} tokens are dealt with. They stay so if you cancel.</source>
        <translation>عولج {done} من {of} من الرموز. وتبقى كذلك إذا ألغيت العملية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, since {day}</source>
        <translation>⁨{fact}⁩، منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, until {day}</source>
        <translation>⁨{fact}⁩، حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{hours} hours</source>
        <translation>{hours} ساعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>{instant}, by {name}</source>
        <translation>⁨{instant}⁩، بيد ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{issuer}, {url}, times in {zone}</source>
        <translation>⁨{issuer}⁩، ⁨{url}⁩، الأوقات بتوقيت ⁨{zone}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>{kind}, {issuer}</source>
        <translation>⁨{kind}⁩، ⁨{issuer}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} دقيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{models}, reading {reading}, in force {instant}.</source>
        <translation>⁨{models}⁩، القراءة ⁨{reading}⁩، سارٍ ⁨{instant}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>{name} is somebody else?</source>
        <translation>هل ⁨{name}⁩ شخص آخر؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>{name} is the one on the list?</source>
        <translation>هل ⁨{name}⁩ هو المذكور في القائمة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{number}: {event}</source>
        <translation>⁨{number}⁩: ⁨{event}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{people}; {shown} are shown, search for the others</source>
        <translation>⁨{people}⁩؛ المعروض ⁨{shown}⁩، وابحث عن الباقين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>{reasons} Their tokens are revoked, and the record is kept and not used until nothing stands against it; then the next purge erases it.</source>
        <translation>⁨{reasons}⁩ تُلغى رموزه ويُحفظ السجل بلا استخدام حتى لا يمنع شيء؛ ثم يمحوه التطهير التالي.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{since} to {until}</source>
        <translation>⁨{since}⁩ إلى ⁨{until}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_map.py"/>
        <source>{state}: blocked {blocked}, held {held}, untouched {untouched}</source>
        <translation>⁨{state}⁩: محظور ⁨{blocked}⁩، قيد الانتظار ⁨{held}⁩، غير متأثر ⁨{untouched}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{table}: columns and files</source>
        <translation>⁨{table}⁩: الأعمدة والملفات</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>1 action</source>
        <translation>إجراء واحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case is kept sealed on this machine and goes into the queue by itself when the database is back.</source>
        <translation>ملف واحد محفوظ مختوماً على هذا الجهاز ويدخل الطابور من تلقاء نفسه حين تعود قاعدة البيانات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>1 case is kept sealed on this machine. It goes into the queue by itself once the store is open.</source>
        <translation>ملف واحد محفوظ مختوماً على هذا الجهاز. ويدخل الطابور من تلقاء نفسه متى فُتح المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here is still to be delivered.</source>
        <translation>ملف واحد محفوظ هنا لم يُسلَّم بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here stands in the queue now.</source>
        <translation>ملف واحد كان محفوظاً هنا صار في الطابور.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>1 case waits</source>
        <translation>ملف واحد ينتظر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A check is to be overridden</source>
        <translation>يُراد تجاوز فحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>A directive in force asks that two people look. {key} asks for the second.</source>
        <translation>يطلب توجيه سارٍ أن ينظر شخصان. يطلب ⁨{key}⁩ الثاني.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A name on a screening list is alike</source>
        <translation>اسم في قائمة فحص مشابه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>A second person decides what this nationality code means.</source>
        <translation>يقرر شخص ثانٍ معنى رمز الجنسية هذا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Alien's passport</source>
        <translation>جواز سفر أجنبي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>An officer decides. A name alone never blocks anybody.</source>
        <translation>يقرر مسؤول. الاسم وحده لا يحظر أحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Answers are missing</source>
        <translation>إجابات ناقصة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Ask a second person</source>
        <translation>طلب شخص ثانٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Ask a second person to look at {case}?</source>
        <translation>طلب شخص ثانٍ لينظر في ⁨{case}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Ask for a second person</source>
        <translation>طلب شخص ثانٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven.</source>
        <translation>ثبت هذا بالمستوى ⁨{level}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven: {values}.</source>
        <translation>ثبت هذا بالمستوى ⁨{level}⁩: ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date as typed</source>
        <translation>تاريخ الميلاد كما كُتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date is a date</source>
        <translation>تاريخ الميلاد تاريخ صحيح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Born {born}, registered {day:%Y-%m-%d}</source>
        <translation>الميلاد ⁨{born}⁩، التسجيل {day:%Y-%m-%d}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are a US person.</source>
        <translation>بحسب ما صرّحت به أنت من «أشخاص الولايات المتحدة».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are not a US person.</source>
        <translation>بحسب ما صرّحت به لست من «أشخاص الولايات المتحدة».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Case {name}</source>
        <translation>الملف ⁨{name}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the birth date</source>
        <translation>رقم التحقق لتاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the expiry</source>
        <translation>رقم التحقق لتاريخ الانتهاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the number</source>
        <translation>رقم التحقق للرقم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the optional data</source>
        <translation>رقم التحقق للبيانات الاختيارية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship</source>
        <translation>المواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship as claimed</source>
        <translation>المواطنة كما صُرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Claim the case that has waited longest</source>
        <translation>أخذ الملف الأطول انتظاراً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Code for their own computer</source>
        <translation>رمز لحاسوب مقدّم الطلب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Compare the next character</source>
        <translation>مقارنة المحرف التالي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Composite check digit</source>
        <translation>رقم التحقق المركّب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm all {count} in order</source>
        <translation>تأكيد سلامة الجميع ({count})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm the other {count} in order</source>
        <translation>تأكيد سلامة البقية ({count})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>Continuation code as a QR code</source>
        <translation>رمز المتابعة على شكل رمز QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Could not sign there</source>
        <translation>لم يستطع التوقيع هناك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth</source>
        <translation>بلد الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth code</source>
        <translation>رمز بلد الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Dates of the claim</source>
        <translation>تواريخ التصريح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Do what the filled button says</source>
        <translation>تنفيذ ما يقوله الزر المملوء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Document code</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document inspected</source>
        <translation>عُوينت الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document {number} of {count}</source>
        <translation>الوثيقة ⁨{number}⁩ من {count}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>End the shift and hand over</source>
        <translation>إنهاء المناوبة والتسليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expires</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expiry is a date</source>
        <translation>تاريخ الانتهاء تاريخ صحيح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>Finish with this applicant, or start over, first.</source>
        <translation>أنهِ أولاً مقدّم الطلب هذا أو ابدأ من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>يحجب الوهج الأسطر السفلى. أمِل الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing. Until then there are no tokens and no queue.</source>
        <translation>تابع التسجيل. وحتى ذلك الحين لا رموز ولا طابور.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing: a finished case is sealed on this machine and goes into the queue by itself when the database is back. Until then there are no tokens and no queue.</source>
        <translation>تابع التسجيل: يُختم الملف المنجز على هذا الجهاز ويدخل الطابور من تلقاء نفسه حين تعود قاعدة البيانات. وحتى ذلك الحين لا رموز ولا طابور.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>جيد. أبقها هناك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over the desk?</source>
        <translation>تسليم المكتب؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Handed in</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: 1 case waits again. You may sign out.</source>
        <translation>تم التسليم: ملف واحد ينتظر من جديد. يمكنك الخروج.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: {count} cases wait again. You may sign out.</source>
        <translation>
            <numerusform>تم التسليم: لا ملفات تنتظر. يمكنك الخروج.</numerusform>
            <numerusform>تم التسليم: ملف واحد ينتظر من جديد. يمكنك الخروج.</numerusform>
            <numerusform>تم التسليم: ملفان ينتظران من جديد. يمكنك الخروج.</numerusform>
            <numerusform>تم التسليم: {count} ملفات تنتظر من جديد. يمكنك الخروج.</numerusform>
            <numerusform>تم التسليم: {count} ملفاً تنتظر من جديد. يمكنك الخروج.</numerusform>
            <numerusform>تم التسليم: {count} ملف تنتظر من جديد. يمكنك الخروج.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>History</source>
        <translation>ما سبق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>I am not sure and want another pair of eyes</source>
        <translation>لست متأكداً وأريد نظرة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Is this right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issue token</source>
        <translation>إصدار الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issuing State</source>
        <translation>الدولة المُصدِرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issuing the token…</source>
        <translation>جارٍ إصدار الرمز…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>It becomes a token on their own computer, once, until {until}. The token that was issued here ends with that.</source>
        <translation>يصبح رمز وصول على حاسوب مقدّم الطلب، مرة واحدة، حتى ⁨{until}⁩. وعندئذٍ ينتهي رمز الوصول الصادر هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is clear which country counts under the export rules.</source>
        <translation>واضح أي بلد يُحسب بموجب قواعد التصدير.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>It is handed on</source>
        <translation>سُلّم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>الإضاءة خافتة جداً. زِد الضوء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is uncertain which country counts under the export rules.</source>
        <translation>ليس مؤكداً أي بلد يُحسب بموجب قواعد التصدير.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Keep sealed</source>
        <translation>حفظ مختوماً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Keys of the desk</source>
        <translation>اختصارات المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Laissez-passer</source>
        <translation>جواز مرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 0: nothing</source>
        <translation>المستوى 0: لا شيء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 1: signed statement</source>
        <translation>المستوى 1: إقرار موقّع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 2: document inspected</source>
        <translation>المستوى 2: وثيقة مُعاينة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 3: two documents</source>
        <translation>المستوى 3: وثيقتان</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 4: chip verified</source>
        <translation>المستوى 4: شريحة مُتحقَّق منها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Level {level} is needed, and no citizenship, residence or status has it yet.</source>
        <translation>يلزم المستوى ⁨{level}⁩، ولم تبلغه بعد أي مواطنة أو إقامة أو صفة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Likeness proves nothing. Compare the pictures and ask.</source>
        <translation>التشابه لا يثبت شيئاً. قارن الصور واسأل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Lock this desk; nothing is lost</source>
        <translation>قفل هذا المكتب؛ لا يضيع شيء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>M, F or &lt;</source>
        <translation>⁦M⁩ أو ⁦F⁩ أو ⁦&lt;⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Mine</source>
        <translation>لدي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name as typed</source>
        <translation>الاسم كما كُتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Name no person: everybody at the desk reads it.</source>
        <translation>لا تذكر اسم أحد: يقرؤه كل من في المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Named in the roster, which proves nothing</source>
        <translation>مذكور في القائمة، وهذا لا يثبت شيئاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Names on screening lists</source>
        <translation>أسماء في قوائم الفحص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>National identity card</source>
        <translation>بطاقة هوية وطنية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality code</source>
        <translation>رمز الجنسية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>New code for {case}</source>
        <translation>رمز جديد لـ ⁨{case}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Next applicant</source>
        <translation>مقدّم الطلب التالي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No access is needed for this role</source>
        <translation>لا تحتاج هذه المهمة إلى وصول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No case is in your hands.</source>
        <translation>لا ملف بين يديك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No document was shown in time</source>
        <translation>لم تُبرَز وثيقة في الوقت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No licence is on record.</source>
        <translation>لا ترخيص مدوّن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No purpose is on record.</source>
        <translation>لا غرض مدوّن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No token is issued. The applicant is told why and how to appeal. Choose the reason.</source>
        <translation>لا يصدر رمز. يُبلَّغ مقدّم الطلب بالسبب وكيفية التظلّم. اختر السبب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nobody can sign in until it is back; nothing is lost meanwhile.</source>
        <translation>لا يمكن لأحد تسجيل الدخول حتى تعود؛ ولا يضيع شيء في الأثناء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this issuer. Compare the code letter by letter.</source>
        <translation>لا تذكر أي قائمة هذا المُصدِر. قارن الرمز حرفاً حرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this nationality code. Compare it letter by letter.</source>
        <translation>لا تذكر أي قائمة رمز الجنسية هذا. قارنه حرفاً حرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Not expired</source>
        <translation>غير منتهٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Note for the next shift</source>
        <translation>ملاحظة للمناوبة التالية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nothing can be kept on this machine: its outbox was never made ready. Write cases down on paper until the database is back.</source>
        <translation>لا يمكن حفظ شيء على هذا الجهاز: لم يُجهَّز صندوق صادره قط. دوّن الملفات على الورق حتى تعود قاعدة البيانات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Nothing is kept of what was handed in.</source>
        <translation>لا يُحفظ شيء مما قُدّم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Nothing waits that you may claim.</source>
        <translation>لا شيء ينتظر يمكنك أخذه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>On their own computer they type:</source>
        <translation>يكتب مقدّم الطلب على حاسوبه:</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open a picture of the document</source>
        <translation>فتح صورة للوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Open document</source>
        <translation>فتح وثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open or close the applicant's own screen</source>
        <translation>فتح شاشة مقدّم الطلب أو إغلاقها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Optional data</source>
        <translation>بيانات اختيارية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport card</source>
        <translation>بطاقة جواز سفر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent residence</source>
        <translation>الإقامة الدائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent resident card</source>
        <translation>بطاقة مقيم دائم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Please read and sign</source>
        <translation>اقرأ ووقّع من فضلك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Prefers not to state a status</source>
        <translation>يفضّل عدم ذكر صفته</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Put the case back into the queue</source>
        <translation>إعادة الملف إلى الطابور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Read the endorsements: nationals of the United States who are not citizens carry the same code.</source>
        <translation>اقرأ التأشيرات: يحمل رعايا الولايات المتحدة من غير المواطنين الرمز نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Read the statement</source>
        <translation>قراءة الإقرار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Redemption code as a QR code</source>
        <translation>رمز الاستبدال على شكل رمز QR</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Refugee travel document</source>
        <translation>وثيقة سفر لاجئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Refuse the case, for a reason from a list</source>
        <translation>رفض الملف لسبب من القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Refuse {case}?</source>
        <translation>رفض ⁨{case}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Registered</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Replace a lost token</source>
        <translation>استبدال رمز مفقود</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence as claimed</source>
        <translation>الإقامة كما صُرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence permit</source>
        <translation>تصريح إقامة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Sealing the case…</source>
        <translation>جارٍ ختم الملف…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Second person</source>
        <translation>شخص ثانٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Send the case back, for a reason from a list</source>
        <translation>إرجاع الملف لسبب من القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Send {case} back?</source>
        <translation>إرجاع ⁨{case}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Sent back</source>
        <translation>مُرجَع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Show a code instead</source>
        <translation>عرض رمز بدلاً منه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Show statement</source>
        <translation>عرض الإقرار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Show the camera the page with the machine-readable lines.</source>
        <translation>وجّه إلى الكاميرا الصفحة ذات الأسطر المقروءة آلياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Show the next</source>
        <translation>عرض التالي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Show the token</source>
        <translation>عرض رمز الوصول</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Show these keys</source>
        <translation>عرض هذه الاختصارات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>Signature given at the kiosk</source>
        <translation>وُقّع في الكشك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Somebody alike is registered</source>
        <translation>شخص مشابه مسجّل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Somebody alike is registered, perhaps a twin</source>
        <translation>شخص مشابه مسجّل، ربما توأم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Statement signed</source>
        <translation>وُقّع الإقرار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status as claimed</source>
        <translation>الصفة كما صُرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: asylee</source>
        <translation>الصفة: ممنوح اللجوء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: citizen</source>
        <translation>الصفة: مواطن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: conditional permanent resident</source>
        <translation>الصفة: مقيم دائم مشروط</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: national, not citizen</source>
        <translation>الصفة: من الرعايا وليس مواطناً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: other</source>
        <translation>الصفة: أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: permanent resident</source>
        <translation>الصفة: مقيم دائم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: refugee</source>
        <translation>الصفة: لاجئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Take your token and your receipt with you.</source>
        <translation>خذ رمزك وإيصالك معك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Tell the desk what is wrong or missing.</source>
        <translation>أخبر المكتب بما هو خطأ أو ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The answers and the document differ</source>
        <translation>الإجابات والوثيقة مختلفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The applicant asked for a person before signing.</source>
        <translation>طلب مقدّم الطلب شخصاً قبل التوقيع.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant asked to stop</source>
        <translation>طلب مقدّم الطلب التوقف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is asked to come in person</source>
        <translation>يُطلب من مقدّم الطلب الحضور بنفسه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is registered already</source>
        <translation>مقدّم الطلب مسجّل من قبل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The applicant is told why and may hand in what is missing. Choose the reason.</source>
        <translation>يُبلَّغ مقدّم الطلب بالسبب وله أن يقدّم الناقص. اختر السبب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The case waits again, at its old place.</source>
        <translation>ينتظر الملف من جديد في مكانه السابق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>The case waits for a second person.</source>
        <translation>ينتظر الملف شخصاً ثانياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The case waits for somebody else, who decides. Choose the reason.</source>
        <translation>ينتظر الملف شخصاً آخر ليقرر. اختر السبب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>The code that the registrant has works no more. Give them this one: with it they come back here, or go on at any kiosk.</source>
        <translation>لم يعد الرمز الذي مع المسجِّل يعمل. أعطه هذا: به يعود إلى هنا أو يتابع في أي كشك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database has been away since {time}.</source>
        <translation>قاعدة البيانات غائبة منذ ⁨{time}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database is back.</source>
        <translation>عادت قاعدة البيانات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>لا تتسع الصورة للوثيقة. أبعدها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document does not seem genuine</source>
        <translation>لا تبدو الوثيقة حقيقية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document has expired</source>
        <translation>انتهت صلاحية الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document is another person's</source>
        <translation>الوثيقة لشخص آخر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document proves something else</source>
        <translation>تثبت الوثيقة شيئاً آخر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The holder is a British national, not a British citizen.</source>
        <translation>حاملها من الرعايا البريطانيين وليس مواطناً بريطانياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The invitation was not good for this case. Ask how they came by it.</source>
        <translation>لم تصلح الدعوة لهذا الملف. اسأل كيف حصل عليها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The issuing State does not vouch for the nationality.</source>
        <translation>لا تضمن الدولة المُصدِرة هذه الجنسية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>الأسطر صغيرة جداً. قرّب الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>الأسطر مائلة. عدّل الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The other side of the document is missing</source>
        <translation>الوجه الآخر للوثيقة ناقص</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The picture cannot be read</source>
        <translation>لا يمكن قراءة الصورة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>الصورة مشوشة. ثبّت الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is taken.</source>
        <translation>التُقطت الصورة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The place of the nationality holds the country of birth. This card proves residence, not citizenship.</source>
        <translation>في موضع الجنسية بلد الميلاد. تثبت هذه البطاقة الإقامة لا المواطنة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The queue rests until the database is back, and goes on by itself then.</source>
        <translation>يتوقف الطابور حتى تعود قاعدة البيانات ثم يتابع من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The record of this person is continued.</source>
        <translation>يُستكمل سجل هذا الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people, and was held against you.</source>
        <translation>تسمّي القاعدة أشخاصاً، وقورنت بك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people.</source>
        <translation>تسمّي القاعدة أشخاصاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same document is registered</source>
        <translation>الوثيقة نفسها مسجّلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same name and date of birth</source>
        <translation>الاسم وتاريخ الميلاد نفسهما</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same surname and date of birth, as twins have</source>
        <translation>اسم العائلة وتاريخ الميلاد نفسهما، كالتوائم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature cannot be shown. {reason}</source>
        <translation>لا يمكن عرض التوقيع. ⁨{reason}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature is being opened…</source>
        <translation>جارٍ فتح التوقيع…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The statement as signed</source>
        <translation>الإقرار كما وُقّع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The statement is to be signed again</source>
        <translation>يجب توقيع الإقرار من جديد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_link.py"/>
        <source>There is no second screen. The applicant's window opened on this one.</source>
        <translation>لا توجد شاشة ثانية. فُتحت نافذة مقدّم الطلب على هذه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>These cases are yours and go back to their places: {cases}.</source>
        <translation>هذه الملفات لديك وتعود إلى أماكنها: ⁨{cases}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These licences are on record: {values}.</source>
        <translation>التراخيص المدوّنة: ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These purposes are on record: {values}.</source>
        <translation>الأغراض المدوّنة: ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They are a permanent resident where it was not listed. Ask where.</source>
        <translation>هو مقيم دائم حيث لم يُذكر. اسأل أين.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They held a citizenship that was not listed. Ask which.</source>
        <translation>حمل مواطنة غير مذكورة. اسأل أيّها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They hold a citizenship that was not listed. Ask which.</source>
        <translation>يحمل مواطنة غير مذكورة. اسأل أيّها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They say that they hold no citizenship.</source>
        <translation>يقول إنه لا يحمل أي مواطنة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document does not name the holder's own nationality. Ask for it.</source>
        <translation>لا تذكر هذه الوثيقة جنسية حاملها. اسأل عنها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document names no nationality.</source>
        <translation>لا تذكر هذه الوثيقة أي جنسية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>This is not proven at level {level} yet.</source>
        <translation>لم يثبت هذا بعد بالمستوى ⁨{level}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This issuer's documents are specimens or fantasy, not evidence.</source>
        <translation>وثائق هذا المُصدِر نماذج عرض أو خيال، وليست دليلاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This kind of document proves neither citizenship nor status. Ask which other document the person would like to show.</source>
        <translation>لا يثبت هذا النوع من الوثائق المواطنة ولا الصفة. اسأل أي وثيقة أخرى يود الشخص إبرازها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This nationality code is for specimens only.</source>
        <translation>رمز الجنسية هذا لنماذج العرض فقط.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued</source>
        <translation>صدر الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, revoked since</source>
        <translation>صدر رمز ثم أُلغي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, suspended now</source>
        <translation>صدر رمز وهو موقوف الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Tokens are issued again, and the queue goes on.</source>
        <translation>عاد إصدار الرموز، والطابور يتابع.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Turn between the queue and the applicant</source>
        <translation>التنقل بين الطابور ومقدّم الطلب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Two people must have looked (level 3)</source>
        <translation>يجب أن ينظر شخصان (المستوى 3)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for no country.</source>
        <translation>بموجب قواعد التصدير لا يُحسب ما صرّحت به لأي بلد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for {values}.</source>
        <translation>بموجب قواعد التصدير يُحسب ما صرّحت به لـ ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Undo the last decision, within ten seconds</source>
        <translation>التراجع عن آخر قرار خلال عشر ثوانٍ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Undone. The case is yours again.</source>
        <translation>تم التراجع. الملف لديك من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Use the camera</source>
        <translation>استخدام الكاميرا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Visa</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits for another</source>
        <translation>ينتظر غيرك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>نسأل لأن قاعدة سارية تتوقف على المواطنة أو الصفة. يمكنك التوقف الآن ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Welcome. Please hand your document to the desk.</source>
        <translation>أهلاً بك. سلّم وثيقتك إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>With others</source>
        <translation>لدى غيري</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>YYMMDD</source>
        <translation>YYMMDD</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>You are the second person. Look for yourself: what the first found is shown to nobody, and compared with yours when you approve.</source>
        <translation>أنت الشخص الثاني. انظر بنفسك: ما وجده الأول لا يُعرض على أحد، ويُقارن بما وجدته عند موافقتك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>You may stop now; nothing is kept.</source>
        <translation>يمكنك التوقف الآن ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship of {values}.</source>
        <translation>صرّحت بمواطنة ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship or residence, now or before, of {values}.</source>
        <translation>صرّحت بمواطنة أو إقامة حالية أو سابقة في ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated former citizenship of {values}.</source>
        <translation>صرّحت بمواطنة سابقة في ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated neither citizenship nor residence nor status.</source>
        <translation>لم تصرّح بمواطنة ولا إقامة ولا صفة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship or residence, now or before.</source>
        <translation>لم تصرّح بأي مواطنة أو إقامة حالية أو سابقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship.</source>
        <translation>لم تصرّح بأي مواطنة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no former citizenship.</source>
        <translation>لم تصرّح بأي مواطنة سابقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no organisation.</source>
        <translation>لم تصرّح بأي منظمة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no permanent residence.</source>
        <translation>لم تصرّح بأي إقامة دائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no place of use.</source>
        <translation>لم تصرّح بمكان استخدام.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no status.</source>
        <translation>لم تصرّح بأي صفة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated permanent residence in {values}.</source>
        <translation>صرّحت بإقامة دائمة في ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you belong to {values}.</source>
        <translation>صرّحت بانتمائك إلى ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you use it in {values}.</source>
        <translation>صرّحت بأنك تستخدمه في ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated this status: {values}.</source>
        <translation>صرّحت بهذه الصفة: ⁨{values}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Your access is issued</source>
        <translation>صدر وصولك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character corrected by the machine</source>
        <translation>محرف صحّحه الجهاز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character in doubt</source>
        <translation>محرف مشكوك فيه</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a code of ICAO Doc 9303-3 or ISO 3166-1</source>
        <translation>رمز من ICAO Doc 9303-3 أو ISO 3166-1</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a document that proves citizenship or status</source>
        <translation>وثيقة تثبت المواطنة أو الصفة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>asylee under the law of {state}</source>
        <translation>الصفة القانونية ({state}): لجوء ممنوح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen of {state}</source>
        <translation>مواطنة ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen under the law of {state}</source>
        <translation>الصفة القانونية ({state}): مواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>conditional permanent resident under the law of {state}</source>
        <translation>الصفة القانونية ({state}): إقامة دائمة مشروطة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>formerly {fact}</source>
        <translation>سابقاً {fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>from birth until today, acquired before lost</source>
        <translation>من الولادة حتى اليوم، والاكتساب قبل الفقد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>letters A to Z</source>
        <translation>حروف من A إلى Z</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>national under the law of {state}</source>
        <translation>الصفة القانونية ({state}): من الرعايا دون مواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>other status under the law of {state}</source>
        <translation>الصفة القانونية ({state}): أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>إقامة دائمة ({state})</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident under the law of {state}</source>
        <translation>الصفة القانونية ({state}): إقامة دائمة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>read {read}</source>
        <translation>قُرئ ⁨{read}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>refugee under the law of {state}</source>
        <translation>الصفة القانونية ({state}): لجوء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said otherwise</source>
        <translation>قيل غير ذلك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said {said}</source>
        <translation>قيل ⁨{said}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>the holder's own nationality, from another document</source>
        <translation>جنسية الحامل نفسه من وثيقة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>this case</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>undeclared status under the law of {state}</source>
        <translation>الصفة القانونية ({state}): غير مصرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{actions}, {seconds} s</source>
        <translation>⁧{actions}، {seconds} ث⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>{at:%Y-%m-%d %H:%M}, after {minutes} min</source>
        <translation>{at:%Y-%m-%d %H:%M}، بعد {minutes} د</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} waits for a second person.</source>
        <translation>ينتظر ⁨{case}⁩ شخصاً ثانياً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was refused.</source>
        <translation>رُفض ⁨{case}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was sent back.</source>
        <translation>أُرجع ⁨{case}⁩.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{count} actions</source>
        <translation>
            <numerusform>لا إجراء</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>{count} إجراءات</numerusform>
            <numerusform>{count} إجراءً</numerusform>
            <numerusform>{count} إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases are kept sealed on this machine and go into the queue by themselves when the database is back.</source>
        <translation>
            <numerusform>لا ملف محفوظ على هذا الجهاز.</numerusform>
            <numerusform>ملف واحد محفوظ مختوماً على هذا الجهاز ويدخل الطابور من تلقاء نفسه حين تعود قاعدة البيانات.</numerusform>
            <numerusform>ملفان محفوظان مختومان على هذا الجهاز ويدخلان الطابور من تلقاء نفسيهما حين تعود قاعدة البيانات.</numerusform>
            <numerusform>{count} ملفات محفوظة مختومة على هذا الجهاز وتدخل الطابور من تلقاء نفسها حين تعود قاعدة البيانات.</numerusform>
            <numerusform>{count} ملفاً محفوظاً مختوماً على هذا الجهاز وتدخل الطابور من تلقاء نفسها حين تعود قاعدة البيانات.</numerusform>
            <numerusform>{count} ملف محفوظ مختوم على هذا الجهاز وتدخل الطابور من تلقاء نفسها حين تعود قاعدة البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>{count} cases are kept sealed on this machine. They go into the queue by themselves once the store is open.</source>
        <translation>
            <numerusform>لا ملف محفوظ على هذا الجهاز.</numerusform>
            <numerusform>ملف واحد محفوظ مختوماً على هذا الجهاز. ويدخل الطابور من تلقاء نفسه متى فُتح المخزن.</numerusform>
            <numerusform>ملفان محفوظان مختومان على هذا الجهاز. ويدخلان الطابور من تلقاء نفسيهما متى فُتح المخزن.</numerusform>
            <numerusform>{count} ملفات محفوظة مختومة على هذا الجهاز. وتدخل الطابور من تلقاء نفسها متى فُتح المخزن.</numerusform>
            <numerusform>{count} ملفاً محفوظاً مختوماً على هذا الجهاز. وتدخل الطابور من تلقاء نفسها متى فُتح المخزن.</numerusform>
            <numerusform>{count} ملف محفوظ مختوم على هذا الجهاز. وتدخل الطابور من تلقاء نفسها متى فُتح المخزن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here are still to be delivered.</source>
        <translation>
            <numerusform>لم يبق ملف للتسليم.</numerusform>
            <numerusform>ملف واحد محفوظ هنا لم يُسلَّم بعد.</numerusform>
            <numerusform>ملفان محفوظان هنا لم يُسلَّما بعد.</numerusform>
            <numerusform>{count} ملفات محفوظة هنا لم تُسلَّم بعد.</numerusform>
            <numerusform>{count} ملفاً محفوظاً هنا لم يُسلَّم بعد.</numerusform>
            <numerusform>{count} ملف محفوظ هنا لم يُسلَّم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here stand in the queue now.</source>
        <translation>
            <numerusform>لا ملف من هنا في الطابور.</numerusform>
            <numerusform>ملف واحد كان محفوظاً هنا صار في الطابور.</numerusform>
            <numerusform>ملفان كانا محفوظين هنا صارا في الطابور.</numerusform>
            <numerusform>{count} ملفات كانت محفوظة هنا صارت في الطابور.</numerusform>
            <numerusform>{count} ملفاً كان محفوظاً هنا صار في الطابور.</numerusform>
            <numerusform>{count} ملف كان محفوظاً هنا صار في الطابور.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{count} cases wait</source>
        <translation>
            <numerusform>لا ملف ينتظر</numerusform>
            <numerusform>ملف واحد ينتظر</numerusform>
            <numerusform>ملفان ينتظران</numerusform>
            <numerusform>{count} ملفات تنتظر</numerusform>
            <numerusform>{count} ملفاً ينتظر</numerusform>
            <numerusform>{count} ملف ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{count} min</source>
        <translation>⁧{count} د⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{day} or later</source>
        <translation>⁦{day}⁩ أو بعده</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>{done} {key} undoes it.</source>
        <translation>{done} يتراجع ⁨{key}⁩ عنه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first} or {second}</source>
        <translation>⁨{first}⁩ أو ⁨{second}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>⁧{hours} س {minutes:02} د⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>{sentence} And {count} more.</source>
        <translation>⁨{sentence}⁩ و{count} غير ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: another status</source>
        <translation>⁨{state}⁩: صفة أخرى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: asylee</source>
        <translation>⁨{state}⁩: ممنوح اللجوء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: citizen</source>
        <translation>⁨{state}⁩: مواطن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: conditional permanent resident</source>
        <translation>⁨{state}⁩: مقيم دائم مشروط</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: national, not citizen</source>
        <translation>⁨{state}⁩: من الرعايا وليس مواطناً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: permanent resident</source>
        <translation>⁨{state}⁩: مقيم دائم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: refugee</source>
        <translation>⁨{state}⁩: لاجئ</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clean, aimed at the mat, nothing else in the picture.</source>
        <translation>نظيفة وموجّهة إلى السطح ولا شيء غيره في الصورة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Compare with a clock that you trust; a minute is too much.</source>
        <translation>قارنها بساعة تثق بها؛ الدقيقة كثيرة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Document reader</source>
        <translation>قارئ الوثائق</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Due since {day}</source>
        <translation>مستحق منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Housing and cables</source>
        <translation>الهيكل والأسلاك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Inspections</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Keyboard reader</source>
        <translation>قارئ بهيئة لوحة مفاتيح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Name no person in it.</source>
        <translation>لا تذكر اسم أحد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Never inspected</source>
        <translation>لم يُعاين قط</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Next on {day}</source>
        <translation>التالي في ⁨{day}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>No receipt printer is set up; receipts go to this desktop’s printers. To set one up, start the program with KIOSK_RECEIPTS.</source>
        <translation>لا طابعة إيصالات مُعدّة؛ تذهب الإيصالات إلى طابعات هذا الجهاز. لإعدادها شغّل البرنامج مع KIOSK_RECEIPTS.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order: somebody must come</source>
        <translation>غير سليم: يجب أن يأتي أحد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection</source>
        <translation>تدوين المعاينة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection: {part}</source>
        <translation>تدوين المعاينة: ⁨{part}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note…</source>
        <translation>تدوين…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Nothing added, no part loose, no lens or overlay that is not ours.</source>
        <translation>لا شيء مضاف ولا جزء مرتخٍ ولا عدسة أو غطاء غريب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print a test slip</source>
        <translation>طباعة قصاصة اختبار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print the test slip below; scan its code.</source>
        <translation>اطبع قصاصة الاختبار أدناه وامسح رمزها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Receipt printer</source>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say it in fewer words.</source>
        <translation>قلها بكلمات أقل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say whether it is in order.</source>
        <translation>بيّن هل هو سليم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Swipe a specimen in the test below.</source>
        <translation>مرّر نموذج عرض في الاختبار أدناه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>The test slip shows accented letters, two scripts and a code.</source>
        <translation>تُظهر القصاصة حروفاً بعلامات وكتابتين ورمزاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What this machine works with</source>
        <translation>ما يعمل به هذا الجهاز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What you found</source>
        <translation>ما وجدته</translation>
    </message>
</context>
<context>
    <name>directives</name>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Approved by two officers</source>
        <translation>وافق عليه مسؤولان</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Authenticated</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Back-dated: it claims force {hours} h {minutes} min before anybody can enforce it ({instant} UTC). The gap stays in the record.</source>
        <translation>مؤرّخ بأثر رجعي: يزعم سريانه قبل {hours} س {minutes} د من إمكان تطبيقه (⁨{instant}⁩ UTC). تبقى الفجوة في السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Binds</source>
        <translation>يُلزم</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Published to gateways</source>
        <translation>نُشر إلى البوابات</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Received</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Staged</source>
        <translation>مُهيّأ</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>publication {number}</source>
        <translation>النشرة ⁨{number}⁩</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>reading {reading}</source>
        <translation>القراءة ⁨{reading}⁩</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>A letter has come. The panel beside the pages leads you on.</source>
        <translation>وصلت رسالة. ترشدك اللوحة بجانب الصفحات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>A letter has come; it is staged as {id}. Open it under Directives and authenticate it: call back on the number in your own directory, never on one from the letter, say whom you spoke to, and attach the letter.</source>
        <translation>وصلت رسالة؛ وهي مُهيّأة باسم ⁨{id}⁩. افتحها تحت «التوجيهات» ووثّقها: اتصل بالرقم الوارد في دليلك أنت لا بالوارد في الرسالة، واذكر مع من تحدثت، وأرفق الرسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Admitted</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Another reading than counsel’s was put into force.</source>
        <translation>وُضعت موضع التنفيذ قراءة غير قراءة المستشار.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Ask the gateway</source>
        <translation>سؤال البوابة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Check the number</source>
        <translation>تحقق من العدد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Counsel asks for reading {reading}: “{title}”. Choose it, and read whom it blocks, whom it holds, and who notices nothing.</source>
        <translation>يطلب المستشار القراءة ⁨{reading}⁩: «⁨{title}⁩». اخترها واقرأ من تحظره ومن تُبقيه منتظراً ومن لا يلحظ شيئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Does it hit whom it names?</source>
        <translation>هل يصيب من يسمّيهم؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Drag it into the dialog, or choose it there by its path.</source>
        <translation>اسحبها إلى مربع الحوار أو اخترها هناك بمسارها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Drill: 12 June</source>
        <translation>تدريب: 12 يونيو</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Drill: what comes next</source>
        <translation>تدريب: ما يلي</translation>
    </message>
    <message>
        <location filename="kiosk/app/drill.py"/>
        <source>Drill: {title}</source>
        <translation>تدريب: {title}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Everything is true: the pages, the two officers, the publication and the gateway that is asked at the end. When the drill is over, its directive is lifted.</source>
        <translation>كل شيء حقيقي: الصفحات والمسؤولان والنشر والبوابة التي تُسأل في النهاية. عند انتهاء التدريب يُرفع توجيهه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>First have the page show them.</source>
        <translation>اجعل الصفحة تعرضهم أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Gateways follow within seconds. Before you ask one: tick everybody whom it will refuse fable-5. Held is refused too.</source>
        <translation>تلحق البوابات في ثوانٍ. قبل أن تسأل إحداها، علّم كل من سترفضه على fable-5. والانتظار رفض أيضاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Held</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>How many people differ?</source>
        <translation>كم شخصاً يختلف؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Is the letter real?</source>
        <translation>هل الرسالة حقيقية؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Leave the drill</source>
        <translation>مغادرة التدريب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/letter.py"/>
        <source>Made up for a drill. No authority wrote this letter.</source>
        <translation>مختلَقة للتدريب. لم تكتب أي سلطة هذه الرسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Not as decided</source>
        <translation>ليس كما تقرر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>On Friday 12 June 2026 a letter told a laboratory to keep foreign persons away from two models. It could not tell who they were, and switched both off for everybody. Here the same letter arrives, and you enforce it on the people whom it names, in less than five minutes.</source>
        <translation>في يوم الجمعة 12 يونيو 2026 طلبت رسالة من مختبر إبعاد الأجانب عن نموذجين. لم يستطع معرفة من هم فأوقف النموذجين عن الجميع. تصل الآن الرسالة نفسها، وأنت تطبّقها على من تسمّيهم في أقل من خمس دقائق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Passed over: it came into force before this was read.</source>
        <translation>جرى تجاوزه: دخل حيّز التنفيذ قبل قراءة هذا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Put it into force, as two</source>
        <translation>وضعه موضع التنفيذ، باثنين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Run the drill again</source>
        <translation>إعادة التدريب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Signs in as</source>
        <translation>يدخل باسم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Start the drill</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Step by step</source>
        <translation>خطوة خطوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>That was refused. The dialog says why; try again.</source>
        <translation>رُفض ذلك. يبيّن مربع الحوار السبب؛ حاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The gateway refused others than those you ticked.</source>
        <translation>رفضت البوابة غير الذين علّمتَهم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>The gateway waits for the publication</source>
        <translation>تنتظر البوابة النشر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The page says another number. It counts people, not people and models.</source>
        <translation>في الصفحة عدد آخر. إنها تعدّ الأشخاص لا الأشخاص والنماذج معاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The text can be read in two ways. Ask on whom the readings differ, and read who they are and why.</source>
        <translation>يمكن قراءة النص بطريقتين. اسأل على من تختلف القراءات واقرأ من هم ولماذا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Type the number that the page shows.</source>
        <translation>اكتب العدد الذي تعرضه الصفحة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>What the gateway said about fable-5</source>
        <translation>ما قالته البوابة عن fable-5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>What would it do?</source>
        <translation>ماذا سيفعل؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>What you will do</source>
        <translation>ما الذي ستفعله</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>في شأن من تختلف القراءات؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>With reading {reading} chosen, put the directive into force. The second officer types the number of people blocked and signs in afresh; here you play both.</source>
        <translation>بعد اختيار القراءة ⁨{reading}⁩ ضع التوجيه موضع التنفيذ. يكتب المسؤول الثاني عدد المحظورين ويدخل من جديد؛ أنت هنا تؤدي الدورين.</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{count} ثوانٍ</numerusform>
            <numerusform>{count} ثانية</numerusform>
            <numerusform>{count} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (only said)</source>
        <translation>⁨{fact}⁩ (قول فقط)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (shown)</source>
        <translation>⁨{fact}⁩ (مُبرَز)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>⁧{minutes} د {seconds} ث⁩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted. Not everybody as decided: look below.</source>
        <translation>رُفض ⁨{refused}⁩ وسُمح لـ ⁨{admitted}⁩. ليس الجميع كما تقرر: انظر أدناه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted: exactly as decided, and nobody else.</source>
        <translation>رُفض ⁨{refused}⁩ وسُمح لـ ⁨{admitted}⁩: تماماً كما تقرر، ولا أحد غيرهم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{right} of {all} steps right at first try</source>
        <translation>⁨{right}⁩ من {all} خطوات صحيحة من أول مرة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>{time} since the letter</source>
        <translation>⁨{time}⁩ منذ الرسالة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, less than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>⁨{whole}⁩ إجمالاً، أقل من خمس دقائق. من تلقّي الرسالة إلى الرفض عند البوابة: ⁨{enforced}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, more than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>⁨{whole}⁩ إجمالاً، أكثر من خمس دقائق. من تلقّي الرسالة إلى الرفض عند البوابة: ⁨{enforced}⁩.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Appeals</source>
        <translation>التظلّمات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Directives</source>
        <translation>التوجيهات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Drill</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Gateways</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Kill switch</source>
        <translation>الإيقاف الطارئ</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Published</source>
        <translation>المنشور</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Records</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Register</source>
        <translation>المسجّلون</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Retention</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Roster</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Any way is fine. Without a code or badge you register all the same, and staff find you by your name.</source>
        <translation>كل الطرق مقبولة. بلا رمز أو شارة تسجّل أيضاً، ويجدك الموظفون باسمك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you a permanent resident of any country?</source>
        <translation>هل أنت مقيم دائم في أي بلد؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you any of these in the United States?</source>
        <translation>هل أنت أيٌّ من هؤلاء في الولايات المتحدة؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Birth certificate, with an identity card that has a photo</source>
        <translation>شهادة ميلاد مع بطاقة هوية بصورة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Naturalization</source>
        <translation>شهادة تجنّس</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Non-Citizen Nationality</source>
        <translation>شهادة رعوية لغير المواطنين</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of citizenship</source>
        <translation>شهادة مواطنة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Choose the one that holds today. If several hold, choose the first.</source>
        <translation>اختر ما ينطبق اليوم. وإن انطبق أكثر من واحد فاختر الأول.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Citizen of the United States</source>
        <translation>مواطن في الولايات المتحدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Consular Report of Birth Abroad</source>
        <translation>تقرير قنصلي بالولادة في الخارج</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue to sign</source>
        <translation>المتابعة إلى التوقيع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Did you hold another citizenship in the past?</source>
        <translation>هل حملت مواطنة أخرى في الماضي؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Done. Keep this code</source>
        <translation>تم. احتفظ بهذا الرمز</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>E-mail address, if you like</source>
        <translation>عنوان البريد الإلكتروني إن شئت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your invitation code</source>
        <translation>أدخل رمز الدعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your personnel number</source>
        <translation>أدخل رقمك الوظيفي</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Every document of this list is as good as any other. The choice is yours.</source>
        <translation>كل وثيقة في هذه القائمة سواء. والخيار لك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Finish and erase</source>
        <translation>إنهاء ومسح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 that shows asylum granted</source>
        <translation>نموذج I-94 يبيّن منح اللجوء</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a refugee admission stamp</source>
        <translation>نموذج I-94 عليه ختم قبول لاجئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a temporary I-551 stamp and photo</source>
        <translation>نموذج I-94 عليه ختم I-551 مؤقت وصورة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>يحجب الوهج الأسطر السفلى. أمِل الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>جيد. أبقها هناك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Hold the document into the frame.</source>
        <translation>ضع الوثيقة داخل الإطار.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>How do we know about you?</source>
        <translation>كيف نعرف عنك؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have a staff badge</source>
        <translation>لدي شارة عمل</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have an invitation code</source>
        <translation>لدي رمز دعوة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have none of these</source>
        <translation>ليس لدي أي منها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>الإضاءة خافتة جداً. زِد الضوء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Lay the document flat and fill the frame. The picture is taken by itself as soon as the lines are read, or when you touch “Take the picture”.</source>
        <translation>ضع الوثيقة مستوية واملأ بها الإطار. تُلتقط الصورة تلقائياً ما إن تُقرأ الأسطر، أو عند لمس «التقاط الصورة».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>My employer has announced me</source>
        <translation>أبلغكم صاحب عملي عني</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National identity card</source>
        <translation>بطاقة هوية وطنية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National, but not a citizen, of the United States</source>
        <translation>من رعايا الولايات المتحدة وليس مواطناً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Nationality in the document</source>
        <translation>الجنسية في الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only a citizenship that you gave up or lost.</source>
        <translation>فقط مواطنة تخلّيت عنها أو فقدتها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only where you may stay without end. A visa or a permit for some years does not count.</source>
        <translation>فقط حيث يحق لك البقاء بلا حدّ. لا تُحتسب تأشيرة أو تصريح لبضع سنوات.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport</source>
        <translation>جواز سفر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport card</source>
        <translation>بطاقة جواز سفر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent Resident Card (green card, I-551)</source>
        <translation>بطاقة مقيم دائم (البطاقة الخضراء، I-551)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent resident (green card), also conditional</source>
        <translation>مقيم دائم (البطاقة الخضراء)، ولو مشروطاً</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Person granted asylum in the United States</source>
        <translation>شخص مُنح اللجوء في الولايات المتحدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Photograph the code or write it down. It works once, at any desk.</source>
        <translation>صوّر الرمز أو اكتبه. يعمل مرة واحدة في أي مكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Re-entry permit (I-327)</source>
        <translation>تصريح عودة (I-327)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read and sign</source>
        <translation>القراءة والتوقيع</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read the text, then sign with finger, pen or mouse. If you cannot sign, touch “I cannot sign”.</source>
        <translation>اقرأ النص ثم وقّع بالإصبع أو القلم أو الفأرة. إن لم تستطع فالمس «لا أستطيع التوقيع».</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read this, then continue. If you stop here, nothing is kept.</source>
        <translation>اقرأ هذا ثم تابع. إن توقفت هنا فلا يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee admitted to the United States</source>
        <translation>لاجئ مقبول في الولايات المتحدة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee travel document</source>
        <translation>وثيقة سفر لاجئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Register yourself here</source>
        <translation>سجّل نفسك هنا</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Scan your badge, or type its number</source>
        <translation>امسح شارتك أو اكتب رقمها</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Show your document</source>
        <translation>أبرز وثيقتك</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Sign and send to the desk</source>
        <translation>التوقيع والإرسال إلى المكتب</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Surname, or your only name</source>
        <translation>اسم العائلة، أو اسمك الوحيد</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The address that your employer gave us, mostly the one at work.</source>
        <translation>العنوان الذي أعطانا إياه صاحب عملك، وغالباً عنوان العمل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The answer decides which of our questions you are spared. Nobody sees it here but you; staff check it against the document you choose.</source>
        <translation>تحدد الإجابة الأسئلة التي تُعفى منها. لا يراها هنا غيرك؛ ويقارنها الموظفون بالوثيقة التي تختارها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>لا تتسع الصورة للوثيقة. أبعدها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>الأسطر صغيرة جداً. قرّب الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>الأسطر مائلة. عدّل الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>الصورة مشوشة. ثبّت الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is taken.</source>
        <translation>التُقطت الصورة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The year is enough. If you do not know it, leave the field empty.</source>
        <translation>تكفي السنة. إن لم تعرفها فاترك الحقل فارغاً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch your language to begin. Registering takes about five minutes.</source>
        <translation>المس لغتك للبدء. يستغرق التسجيل نحو خمس دقائق.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch “Change” where something is wrong. What the document says stays beside your correction, and staff compare both.</source>
        <translation>المس «تغيير» حيث يوجد خطأ. يبقى ما تقوله الوثيقة بجانب تصحيحك، ويقارن الموظفون بينهما.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Travel document for stateless persons</source>
        <translation>وثيقة سفر لعديمي الجنسية</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Type the first letters of the country, then touch its name. Add each citizenship that you hold today.</source>
        <translation>اكتب أول حروف البلد ثم المس اسمه. أضف كل مواطنة تحملها اليوم.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Use this picture</source>
        <translation>استخدام هذه الصورة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>We write to it only when your case is decided.</source>
        <translation>لا نكتب إليه إلا عند البتّ في ملفك.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which citizenships do you hold?</source>
        <translation>أي مواطنات تحمل؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which document do you want to show?</source>
        <translation>أي وثيقة تريد إبرازها؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which of these are you?</source>
        <translation>أيٌّ من هؤلاء أنت؟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as it should be. What the document says is kept beside it.</source>
        <translation>اكتبه كما ينبغي أن يكون. ويُحفظ ما تقوله الوثيقة بجانبه.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as you write it yourself, with its accents.</source>
        <translation>اكتبه كما تكتبه أنت، بعلاماته.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD.</source>
        <translation>السنة ثم الشهر ثم اليوم: YYYY-MM-DD.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD. The year alone is enough.</source>
        <translation>السنة ثم الشهر ثم اليوم: YYYY-MM-DD. تكفي السنة وحدها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>You find the code in your invitation. Dashes and capitals do not matter.</source>
        <translation>الرمز في دعوتك. لا تهم الشرطات ولا حجم الحروف.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>{document}: {country}</source>
        <translation>⁨{document}⁩: ⁨{country}⁩</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>A and seven digits</source>
        <translation>حرف A وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>A case of the queue does not have the form that this version writes.</source>
        <translation>ملف في الطابور ليس بالصيغة التي يكتبها هذا الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed bolder or finer than its neighbours. Compare it with the document.</source>
        <translation>محرف في الأسطر أثخن أو أرق مما جاوره. قارنه بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed unlike the others of its kind. Compare it with the document.</source>
        <translation>محرف في الأسطر مطبوع بخلاف نظائره. قارنه بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines stands higher, lower or further off than its neighbours. Compare it with the document.</source>
        <translation>محرف في الأسطر أعلى أو أدنى أو أبعد مما جاوره. قارنه بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>A check digit covers a character that no machine-readable zone has.</source>
        <translation>يشمل أحد أرقام التحقق محرفاً لا تعرفه أي منطقة مقروءة آلياً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A check stayed open, so the document does not raise the level of proof.</source>
        <translation>بقي فحص مفتوحاً فلا ترفع الوثيقة مستوى الإثبات.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have five levels.</source>
        <translation>لوقائع الفئة خمسة مستويات.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have no end.</source>
        <translation>لا نهاية لوقائع الفئة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>A condition compares with an empty name.</source>
        <translation>يقارن الشرط باسم فارغ.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>A confirmed match in screening blocks {model}.</source>
        <translation>تطابق مؤكّد في الفحص يحظر ⁨{model}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>A country group names a country twice.</source>
        <translation>تسمّي مجموعة بلدان بلداً مرتين.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A date in the statement lies before birth, in the future, or in the wrong order. Ask again and correct it.</source>
        <translation>في الإقرار تاريخ قبل الميلاد أو في المستقبل أو بترتيب خاطئ. اسأل ثانية وصحّحه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>A directive with this id is in the store already.</source>
        <translation>في المخزن توجيه بهذا المعرّف من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>A document number of more than nine characters cannot hold a space.</source>
        <translation>رقم الوثيقة الذي يزيد على تسعة محارف لا تكون فيه مسافة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A fallback is not among the other models.</source>
        <translation>أحد النماذج الاحتياطية ليس من النماذج الأخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A fallback is not one of the other models.</source>
        <translation>أحد النماذج الاحتياطية ليس من النماذج الأخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>A file could not be read or written: {strerror}.</source>
        <translation>تعذّرت قراءة ملف أو كتابته: {strerror}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>A filter has a name of up to {longest_name} characters.</source>
        <translation>اسم المرشّح لا يزيد على ⁨{longest_name}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>A key of the log is of another kind.</source>
        <translation>أحد مفاتيح السجل من نوع آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/publication.py"/>
        <source>A key that signs tokens is not on the curve P-256.</source>
        <translation>مفتاح يوقّع الرموز ليس على المنحنى P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>A legal hold keeps this case.</source>
        <translation>يُبقي حجز قانوني هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>A legal hold keeps this record until it is released.</source>
        <translation>يُبقي حجز قانوني هذا السجل حتى يُرفع.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>A legal hold was changed past the program.</source>
        <translation>غُيّر حجز قانوني من خارج البرنامج.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>A list needs a name of at most 80 characters.</source>
        <translation>تحتاج القائمة إلى اسم لا يزيد على 80 محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>A list of names in the store is not one.</source>
        <translation>قائمة أسماء في المخزن ليست قائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone has at most three lines, this text has {len}.</source>
        <translation>للمنطقة المقروءة آلياً ثلاثة أسطر على الأكثر، وفي هذا النص {len}.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone holds only the letters A to Z, digits and the filler &lt;.</source>
        <translation>لا تحوي المنطقة المقروءة آلياً إلا الحروف A إلى Z والأرقام وعلامة الملء &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A model has a name that tokens cannot carry.</source>
        <translation>لنموذج اسم لا تستطيع الرموز حمله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A name of a model has small letters, digits, points and dashes.</source>
        <translation>يتكوّن اسم النموذج من حروف صغيرة وأرقام ونقاط وشرطات.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A name stands for two models.</source>
        <translation>اسم واحد لنموذجين.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>A new key is published already and does not sign yet.</source>
        <translation>نُشر مفتاح جديد من قبل ولا يوقّع بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/place_page.py"/>
        <source>A page of the status lists has not the length of one.</source>
        <translation>صفحة من قوائم الحالات ليست بطولها.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A page of the status lists is damaged.</source>
        <translation>صفحة من قوائم الحالات تالفة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A petition is against a directive.</source>
        <translation>الالتماس يكون ضد توجيه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>A record of redemption is not what its seal says.</source>
        <translation>سجلّ استبدال لا يطابق ختمه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>A record of screening in the store is damaged.</source>
        <translation>سجل فحص في المخزن تالف.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/records.py"/>
        <source>A record of the store does not have the form that this version writes.</source>
        <translation>سجل في المخزن ليس بالصيغة التي يكتبها هذا الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A relief ends within ninety days, and not in the past.</source>
        <translation>ينتهي الإعفاء خلال تسعين يوماً وليس في الماضي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>A revoked token stays revoked.</source>
        <translation>يبقى الرمز الملغى ملغى.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be put back into its folder.</source>
        <translation>تعذّرت إعادة مسح ضوئي إلى مجلده.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be removed from its folder and lies there still.</source>
        <translation>تعذّر حذف مسح ضوئي من مجلده وما زال هناك.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be taken from the folder.</source>
        <translation>تعذّر أخذ مسح ضوئي من المجلد.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan is larger than {value} megabytes.</source>
        <translation>مسح ضوئي أكبر من ⁨{value}⁩ ميغابايت.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealed record does not open: it was changed, or its key is another.</source>
        <translation>سجل مختوم لا يُفتح: إما غُيّر وإما أن مفتاحه غير هذا.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealing key has 32 bytes.</source>
        <translation>مفتاح الختم من 32 بايتاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>A service of this name is registered already.</source>
        <translation>توجد خدمة مسجّلة بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A stated country is not in the list. Choose it from there.</source>
        <translation>بلد مصرّح به ليس في القائمة. اختره منها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station must tell where and when a desk is staffed.</source>
        <translation>يجب أن تبيّن المحطة أين يوجد مكتب فيه موظفون ومتى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station's file is good for between one day and half a year.</source>
        <translation>يصلح ملف المحطة بين يوم ونصف سنة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A status of a shard does not fit into two bits.</source>
        <translation>حالة في أحد الأجزاء لا تتسع لها خانتان ثنائيتان.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>A store is being moved into this database and is not whole yet.</source>
        <translation>يُنقل مخزن إلى قاعدة البيانات هذه ولم يكتمل بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>A store is moved to PostgreSQL only.</source>
        <translation>لا يُنقل المخزن إلا إلى PostgreSQL.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>A temporary relief ends within a week.</source>
        <translation>إعفاء مؤقت ينتهي خلال أسبوع.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>A token belongs to a cohort that is not in the store.</source>
        <translation>رمز من فئة ليست في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A token belongs to a cohort that nobody decided about.</source>
        <translation>رمز من فئة لم يقرر أحد في شأنها.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token in the store has a state that does not exist.</source>
        <translation>لرمز في المخزن حالة لا وجود لها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A token lives from a quarter of an hour to seven days.</source>
        <translation>يعيش الرمز من ربع ساعة إلى سبعة أيام.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token that has not expired holds this place in the status lists.</source>
        <translation>يشغل هذا الموضع في قوائم الحالات رمز لم ينته.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/places.py"/>
        <source>A token's place in the status lists is not where the store says.</source>
        <translation>موضع رمز في قوائم الحالات ليس حيث يقول المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>A word for “specimen” stands in the place of the name. Ask for the person’s own document.</source>
        <translation>في موضع الاسم كلمة تعني «نموذج». اطلب وثيقة الشخص نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Add another one first.</source>
        <translation>أضف غيره أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Add at least one citizenship, residence or status.</source>
        <translation>أضف مواطنة أو إقامة أو صفة واحدة على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Add at least one model that gateways serve.</source>
        <translation>أضف نموذجاً واحداً على الأقل تقدّمه البوابات.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Add the file of the group, or name another.</source>
        <translation>أضف ملف المجموعة أو سمّ غيرها.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>All ports from {start} to {value} are in use.</source>
        <translation>كل المنافذ من ⁨{start}⁩ إلى ⁨{value}⁩ مشغولة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/console_adapter.py"/>
        <source>All {size} entries are as they were written, under {checkpoints} signed checkpoints, and every token is in its logged state.</source>
        <translation>القيود كلها وعددها ⁨{size}⁩ كما كُتبت، ضمن نقاط تحقق موقّعة عددها ⁨{checkpoints}⁩، وكل رمز في حالته المدوّنة في السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>An account for an admin or a compliance officer is opened by two admins.</source>
        <translation>حساب المدير أو مسؤول الامتثال يفتحه مديران.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is due within a week.</source>
        <translation>تظلّم مستحق خلال أسبوع.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is overdue.</source>
        <translation>تظلّم تجاوز موعده.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>An invitation is good for between one hour and ninety days.</source>
        <translation>تصلح الدعوة بين ساعة وتسعين يوماً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Another key has signed this station's file.</source>
        <translation>وقّع مفتاح آخر ملف هذه المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Another process publishes this store already, here or on another machine.</source>
        <translation>تنشر عملية أخرى هذا المخزن بالفعل، هنا أو على جهاز آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Another process publishes this store already.</source>
        <translation>تنشر عملية أخرى هذا المخزن بالفعل.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Another program uses the document reader.</source>
        <translation>يستخدم برنامج آخر قارئ الوثائق.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Another submission has this file's number.</source>
        <translation>لطلب آخر رقم هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>As it was read, surely, a check digit disagreed; it agrees since a character was changed by hand. Compare that character once more.</source>
        <translation>كما قُرئ بثقة لم يطابق أحد أرقام التحقق، وطابق منذ تغيير محرف يدوياً. قارن ذلك المحرف ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask a colleague whose role does.</source>
        <translation>اطلب ذلك من زميل يشمله دوره.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>Ask a compliance officer whether the restriction can be lifted.</source>
        <translation>اسأل مسؤول الامتثال هل يمكن رفع التقييد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask a second officer to sign in.</source>
        <translation>اطلب من مسؤول ثانٍ أن يدخل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <location filename="kiosk/services/publication.py"/>
        <source>Ask an admin to make a new signing key.</source>
        <translation>اطلب من مدير صنع مفتاح توقيع جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask an admin; the reason stands beside the token.</source>
        <translation>اسأل مديراً؛ السبب مكتوب بجانب الرمز.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask another officer to answer it.</source>
        <translation>اطلب من مسؤول آخر الرد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Ask another officer to do it.</source>
        <translation>اطلب من مسؤول آخر فعله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask another officer.</source>
        <translation>اطلب من مسؤول آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <location filename="kiosk/services/service_tokens.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask another operator to do it.</source>
        <translation>اطلب من مشغّل آخر فعله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Ask another operator to take this case.</source>
        <translation>اطلب من مشغّل آخر أخذ هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>Ask at the desk for another.</source>
        <translation>اطلب رمزاً آخر من المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or compliance.</source>
        <translation>اطلب ذلك ممن دوره مدير أو مسؤول امتثال.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or staff.</source>
        <translation>اطلب ذلك ممن دوره مدير أو موظف.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, auditor or compliance.</source>
        <translation>اطلب ذلك ممن دوره مدير أو مدقق أو مسؤول امتثال.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, compliance or staff.</source>
        <translation>اطلب ذلك ممن دوره مدير أو مسؤول امتثال أو موظف.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin.</source>
        <translation>اطلب ذلك ممن دوره مدير.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Ask the applicant in which language they read, and choose it.</source>
        <translation>اسأل مقدّم الطلب بأي لغة يقرأ واخترها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ask the authority again, and stage the directive anew.</source>
        <translation>اسأل السلطة ثانية، وهيّئ التوجيه من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Ask the desk to export it again.</source>
        <translation>اطلب من المكتب تصديره ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Ask the process that signs; this one never opens them.</source>
        <translation>اطلب ذلك من العملية التي توقّع؛ أما هذه فلا تفتحها أبداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask two other officers.</source>
        <translation>اطلب ذلك من مسؤولين آخرين اثنين.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Ask with isEmpty().</source>
        <translation>اسأل بـ ⁨isEmpty()⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/fusing.py"/>
        <source>At least one look is needed.</source>
        <translation>يلزم النظر مرة على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Attach the letter as it was received.</source>
        <translation>أرفق الرسالة كما وردت.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date as typed</source>
        <translation>تاريخ الميلاد كما كُتب</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date is a date</source>
        <translation>تاريخ الميلاد تاريخ صحيح</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same e-mail address.</source>
        <translation>للمديرين عنوان البريد نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name to sign in with.</source>
        <translation>للمديرين اسم الدخول نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name.</source>
        <translation>للمديرين الاسم نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Change something, or leave it as it is.</source>
        <translation>غيّر شيئاً أو اتركه كما هو.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check KIOSK_HOME, or open the kiosk to set one up.</source>
        <translation>تحقق من KIOSK_HOME، أو افتح الكشك لإعداد واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the birth date</source>
        <translation>رقم التحقق لتاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the expiry</source>
        <translation>رقم التحقق لتاريخ الانتهاء</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the number</source>
        <translation>رقم التحقق للرقم</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the optional data</source>
        <translation>رقم التحقق للبيانات الاختيارية</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Check it letter by letter; a code is good once, and for a time. The desk can give another.</source>
        <translation>تحقّق منه حرفاً حرفاً؛ الرمز صالح مرة واحدة ولمدة محدودة. يمكن للمكتب إعطاء رمز آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <source>Check it letter by letter; a code is good once.</source>
        <translation>تحقق منه حرفاً حرفاً؛ يصلح الرمز مرة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Check its cable; it is heard again as soon as it is plugged in.</source>
        <translation>افحص السلك؛ يُسمع من جديد ما إن يوصل.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Check its paper, its cover and its cable, then print again.</source>
        <translation>افحص الورق والغطاء والسلك ثم اطبع ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Check its path and its rights.</source>
        <translation>تحقق من مساره وصلاحياته.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Check its path and rights.</source>
        <translation>تحقق من مساره وصلاحياته.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>Check its path and rights; the station is in the list and can be exported again.</source>
        <translation>تحقق من مساره وصلاحياته؛ المحطة في القائمة ويمكن تصديرها ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Check that it is a folder, and that this account may read and write there.</source>
        <translation>تحقق أنه مجلد وأن لهذا الحساب القراءة والكتابة فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that it is still there, then open it again.</source>
        <translation>تحقق أنه ما زال موجوداً ثم افتحه ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Check that it is the right file, and fetch it again.</source>
        <translation>تحقق أنه الملف الصحيح واجلبه ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Check that it is there and may be read.</source>
        <translation>تحقق أنه موجود وتجوز قراءته.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that it is there and that this program may read it.</source>
        <translation>تحقق أنه موجود وأن لهذا البرنامج قراءته.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Check that it is there, has room, and may be written to, then try again.</source>
        <translation>تحقق أنه موجود وفيه متسع وتجوز الكتابة فيه، ثم حاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check that its disk or its database server is there, then try again.</source>
        <translation>تحقق أن قرصه أو خادم قاعدة بياناته موجود ثم حاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Check that the disk has room, and try again.</source>
        <translation>تحقق أن في القرص متسعاً ثم حاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Check that the disk has space and that the folder may be written.</source>
        <translation>تحقق أن في القرص متسعاً وأن الكتابة في المجلد جائزة.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there and that you may read the file.</source>
        <translation>تحقق أن القرص موجود وأن لك قراءة الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there, has room, and may be written to.</source>
        <translation>تحقق أن القرص موجود وفيه متسع وتجوز الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check that the folder is there, has room, and may be written to.</source>
        <translation>تحقق أن المجلد موجود وفيه متسع وتجوز الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Check that the folder of the store is there and may be written to.</source>
        <translation>تحقق أن مجلد المخزن موجود وتجوز الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Check that the folder of the store may be written to.</source>
        <translation>تحقق أن الكتابة في مجلد المخزن جائزة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that the place is there, has room, and may be written to.</source>
        <translation>تحقق أن المكان موجود وفيه متسع وتجوز الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that this program may write there, and scan the document again.</source>
        <translation>تحقق أن لهذا البرنامج الكتابة هناك، وامسح الوثيقة ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Check that you may read it, then try again.</source>
        <translation>تحقق أن لك قراءته ثم حاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Check the disk and its rights, then again; nothing was restored.</source>
        <translation>تحقّق من القرص وصلاحياته ثم أعد المحاولة؛ لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the id in its supersedes, or stage the other first.</source>
        <translation>تحقق من المعرّف في ⁨supersedes⁩، أو هيّئ الآخر أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the letter with the authority, then authenticate it.</source>
        <translation>تحقق من الرسالة لدى السلطة ثم وثّقها.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check the rights of its folder, and that the disk is not write-protected.</source>
        <translation>تحقق من صلاحيات مجلده وأن القرص غير محمي من الكتابة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>Check the store with kiosk audit verify, and restore a backup.</source>
        <translation>افحص المخزن بالأمر ⁨kiosk audit verify⁩، واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>Check the store with kiosk audit verify.</source>
        <translation>افحص المخزن بالأمر ⁨kiosk audit verify⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Choose a file.</source>
        <translation>اختر ملفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Choose a folder or stick.</source>
        <translation>اختر مجلداً أو ذاكرة محمولة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Choose a folder that has room and is yours.</source>
        <translation>اختر مجلداً فيه متسع وهو لك.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose a longer one.</source>
        <translation>اختر أطول منه.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a longer one; four or five random words are good.</source>
        <translation>اختر أطول منها؛ أربع كلمات عشوائية أو خمس تفي بالغرض.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a passphrase instead, or start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>اختر عبارة مرور بدلاً منها، أو شغّل سلسلة مفاتيح مثل GNOME Keyring أو KWallet.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose a person, an organisation, a directive, or a time of issue.</source>
        <translation>اختر شخصاً أو منظمة أو توجيهاً أو وقت إصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>Choose a picture, a folder of pictures or a video (MP4, WebM, MKV, AVI).</source>
        <translation>اختر صورة أو مجلد صور أو فيديو (⁨MP4, WebM, MKV, AVI⁩).</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose a time between these.</source>
        <translation>اختر مدة بينهما.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Choose a time in between; it can be exported again.</source>
        <translation>اختر مدة بينهما؛ ويمكن تصديره ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Choose an empty folder.</source>
        <translation>اختر مجلداً فارغاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose an end in that time.</source>
        <translation>اختر نهاية ضمن هذه المدة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose another file.</source>
        <translation>اختر ملفاً آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Choose another name, or end it first.</source>
        <translation>اختر اسمًا آخر، أو أنهها أولًا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Choose another name.</source>
        <translation>اختر اسماً آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>اختر اسماً آخر؛ لا يُكتب فوق شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation>اختر منفذًا آخر، أو أوقف البرنامج الذي يستخدمه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose another, or import again.</source>
        <translation>اختر غيره أو استورد ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Choose at least one model.</source>
        <translation>اختر نموذجاً واحداً على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose at least one token.</source>
        <translation>اختر رمزاً واحداً على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose fewer, or revoke in bulk with a second officer.</source>
        <translation>اختر أقل منها، أو ألغِ بالجملة مع مسؤول ثانٍ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Choose from its own models.</source>
        <translation>اختر من نماذجه هو.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose from the models served.</source>
        <translation>اختر من النماذج المقدَّمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Choose from the models that there are, or all of them.</source>
        <translation>اختر من النماذج الموجودة أو كلها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose from the models.</source>
        <translation>اختر من النماذج.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose in between.</source>
        <translation>اختر ما بينهما.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose names of its own.</source>
        <translation>اختر له أسماء تخصه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose no reading.</source>
        <translation>لا تختر أي قراءة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose none for it.</source>
        <translation>لا تختر له أي قراءة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/storage/accounts.py"/>
        <source>Choose one from the list.</source>
        <translation>اختر واحداً من القائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Choose one from {least} to {most}.</source>
        <translation>اختر عدداً من ⁨{least}⁩ إلى ⁨{most}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose one of its own: the station wipes whatever comes into it.</source>
        <translation>اختر مجلداً مخصصاً لها: تمحو المحطة كل ما يصل إليه.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of its readings before it is approved.</source>
        <translation>اختر إحدى قراءاته قبل الموافقة عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose one of its readings: {offered}.</source>
        <translation>اختر إحدى قراءاته: ⁨{offered}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose one of the models served.</source>
        <translation>اختر أحد النماذج المقدَّمة.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Choose one of the reasons offered.</source>
        <translation>اختر أحد الأسباب المعروضة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of them by its id: {choices}.</source>
        <translation>اختر واحدة منها بمعرّفها: ⁨{choices}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>Choose one of {join}.</source>
        <translation>اختر واحداً من: ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose one that is in force.</source>
        <translation>اختر توجيهاً سارياً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Choose one that two officers approved.</source>
        <translation>اختر توجيهاً وافق عليه مسؤولان.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. The last line is for everybody who has none of these.</source>
        <translation>اختر واحداً. السطر الأخير لمن ليس لديه أي منها.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. You may also tell a person instead.</source>
        <translation>اختر واحداً. ويمكنك أن تخبر شخصاً بدلاً من ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Choose others.</source>
        <translation>اختر غيرها.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>Choose somebody else.</source>
        <translation>اختر شخصًا آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>Choose the State.</source>
        <translation>اختر الدولة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the directive, or the person.</source>
        <translation>اختر التوجيه أو الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Choose the file that kiosk backup made.</source>
        <translation>اختر الملف الذي أنشأه ⁨kiosk backup⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose the file with the people.</source>
        <translation>اختر ملف الأشخاص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the models to open.</source>
        <translation>اختر النماذج المراد فتحها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the right appeal.</source>
        <translation>اختر التظلّم الصحيح.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Citizenship as claimed</source>
        <translation>المواطنة كما صُرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Claims and screening results cannot be changed here.</source>
        <translation>لا يمكن هنا تغيير ما صُرّح به ولا نتائج الفحص.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Close another VNC server and start the kiosk again.</source>
        <translation>أغلق خادم VNC آخر وشغّل الكشك ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close it; the reader then comes back.</source>
        <translation>أغلقه فيعود القارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close other programs that use the reader; on Linux join the group “dialout”.</source>
        <translation>أغلق البرامج الأخرى التي تستخدم القارئ؛ وفي Linux انضم إلى المجموعة «dialout».</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Close the other programs that use this store, or the kiosk, which overwrites it.</source>
        <translation>أغلق البرامج الأخرى التي تستخدم هذا المخزن، أو الكشك فهو يكتب فوقه.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Company number</source>
        <translation>رقم شركة</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare 1 character with the document.</source>
        <translation>قارن محرفاً واحداً بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Compare a text with a text, and look into a set with contains.</source>
        <translation>قارن نصاً بنص، وابحث في المجموعة بـ ⁨contains⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Compare it letter by letter, or choose “I have none of these”.</source>
        <translation>قارنه حرفاً حرفاً، أو اختر «ليس لدي أي منها».</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Compare it with the one that the desk showed, group by group.</source>
        <translation>قارنها بالتي عرضها المكتب، مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Compare its fingerprint with the desk's before it is used.</source>
        <translation>قارن بصمته ببصمة المكتب قبل استخدامه.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>Compare the printed page with the facts yourself.</source>
        <translation>قارن الصفحة المطبوعة بالوقائع بنفسك.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Compare the year.</source>
        <translation>قارن السنة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare {count} characters with the document.</source>
        <translation>قارن {count} من المحارف بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Complete the first-run ceremony.</source>
        <translation>أكمل الإعداد الأول.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Composite check digit</source>
        <translation>رقم التحقق المركّب</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>Connect it again; the kiosk goes on by itself then.</source>
        <translation>أعد توصيله؛ فيتابع الكشك عمله من تلقاء نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Copy it again from where it was made, or take a new picture.</source>
        <translation>انسخه ثانية من مصدره أو التقط صورة جديدة.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>Copy it again, or take a new picture.</source>
        <translation>انسخه ثانية أو التقط صورة جديدة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Copy it with pg_dump --format=custom, keep the key file, and keep the log with kiosk backup --log-only.</source>
        <translation>انسخه بالأمر ⁨pg_dump --format=custom⁩ واحفظ ملف المفتاح، واحفظ السجل بالأمر ⁨kiosk backup --log-only⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Copy the text of the letter here.</source>
        <translation>انسخ هنا نص الرسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Correct its brackets and numbers.</source>
        <translation>صحّح أقواسه وأرقامه.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Correct the condition.</source>
        <translation>صحّح الشرط.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Correct the reading or the test people, and stage the directive anew.</source>
        <translation>صحّح القراءة أو أشخاص الاختبار، وهيّئ التوجيه من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/retention.py"/>
        <source>Count again.</source>
        <translation>عُدّ ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Country of birth code</source>
        <translation>رمز بلد الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Dahomey, now Benin</source>
        <translation>داهومي، وهي الآن بنن</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Dates of the claim</source>
        <translation>تواريخ التصريح</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Day and month could be the other way round.</source>
        <translation>ربما عُكس اليوم والشهر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Deactivate the account under Team first.</source>
        <translation>عطّل الحساب أولاً في «الفريق».</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Decide it alone, or ask for a second person.</source>
        <translation>قرر فيه وحدك أو اطلب شخصاً ثانياً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Decide it, or put it back.</source>
        <translation>قرر فيه أو أعده.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {code}, {name}?</source>
        <translation>هل تقصد ⁨{code}⁩، أي ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {found}, {name}?</source>
        <translation>هل تقصد ⁨{found}⁩، أي ⁨{name}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/file_faults.py"/>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Did you mean {found}?</source>
        <translation>هل تقصد ⁨{found}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Did you mean {prefix}{found}?</source>
        <translation>هل تقصد ⁨{prefix}{found}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {shown}:{found}?</source>
        <translation>هل تقصد ⁨{shown}:{found}⁩؟</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no readings.</source>
        <translation>ليس للتوجيه ⁨{id}⁩ قراءات.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no such reading.</source>
        <translation>ليس للتوجيه ⁨{id}⁩ هذه القراءة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has several readings.</source>
        <translation>للتوجيه ⁨{id}⁩ عدة قراءات.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} of {authority} supersedes directive {id_2} of {authority_2}.</source>
        <translation>يحل التوجيه ⁨{id}⁩ من ⁨{authority}⁩ محل التوجيه ⁨{id_2}⁩ من ⁨{authority_2}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} says that people keep access to {join} whom directive {id_2} may refuse. The stricter one is enforced until people decide.</source>
        <translation>ينص التوجيه ⁨{id}⁩ على أن ⁨{join}⁩ يحتفظون بالوصول، وقد يرفضهم التوجيه ⁨{id_2}⁩. يُطبَّق الأشد حتى يقرر الناس.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>Directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>يحظر التوجيه ⁨{id}⁩ بالقراءة ⁨{reading_id}⁩: ⁨{blocks}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>Directives decided about this person, and what was decided must be kept until {ends}.</source>
        <translation>قررت توجيهات في شأن هذا الشخص، ويجب حفظ ما تقرر حتى ⁨{ends}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Directives that the log says were approved do not stand so in the store: {named}.</source>
        <translation>توجيهات يقول السجل إنه ووفق عليها ليست كذلك في المخزن: ⁨{named}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Directives were approved after this backup, and it does not hold them: {join}.</source>
        <translation>ووفق على توجيهات بعد هذه النسخة الاحتياطية وهي لا تحويها: ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Do the same again: it takes those that are left.</source>
        <translation>افعل ذلك ثانية: يأخذ ما تبقّى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Document code</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Documents of this kind from {issuer} are numbered with {words}; this number is written otherwise. Compare it with the printed number. Emergency and diplomatic documents may differ.</source>
        <translation>تُرقَّم وثائق ⁨{issuer}⁩ من هذا النوع هكذا: ⁨{words}⁩، وهذا الرقم مكتوب على غير ذلك. قارنه بالرقم المطبوع. قد تختلف وثائق الطوارئ والوثائق الدبلوماسية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Draw another place and issue the token again.</source>
        <translation>خذ موضعاً آخر وأصدر الرمز ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Drop a picture or a PDF of the document.</source>
        <translation>أفلت صورة أو ملف PDF للوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Drop it, or the others.</source>
        <translation>احذفها أو احذف سواها.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/groups.py"/>
        <source>Drop one of them.</source>
        <translation>احذف أحدهما.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again.</source>
        <translation>احذف قاعدة البيانات الهدف، وأنشئها من جديد، وأعد النقل.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again; this store is as it was.</source>
        <translation>احذف قاعدة البيانات الهدف، وأنشئها من جديد، وأعد النقل؛ هذا المخزن باقٍ على حاله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>End it first; one holds at a time.</source>
        <translation>أنهه أولاً؛ لا يسري إلا واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Enter it first, or choose “I have none of these”.</source>
        <translation>أدخله أولاً أو اختر «ليس لدي أي منها».</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>Enter it first, or step back.</source>
        <translation>أدخله أولاً أو ارجع خطوة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the date of birth. The year alone is enough.</source>
        <translation>أدخل تاريخ الميلاد. تكفي السنة وحدها.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the surname, or the whole name if there is only one.</source>
        <translation>أدخل اسم العائلة، أو الاسم كاملاً إن كان واحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Expiry is a date</source>
        <translation>تاريخ الانتهاء تاريخ صحيح</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Export it again with the same version of this program.</source>
        <translation>صدّره ثانية بالإصدار نفسه من هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Export the station again; the registrant can come to the desk.</source>
        <translation>صدّر المحطة ثانية؛ ويستطيع المسجِّل الحضور إلى المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Fetch the file again, or save it as UTF-8.</source>
        <translation>اجلب الملف ثانية أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again.</source>
        <translation>اجلب الملف ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again; it may have been cut or changed by a spreadsheet.</source>
        <translation>اجلب الملف ثانية؛ فربما كان مبتوراً أو غيّره برنامج جداول.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Fetch the file again; it may have been cut.</source>
        <translation>اجلب الملف ثانية؛ فربما كان مبتوراً.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_lost_token.py"/>
        <source>Find the person and choose the token that was lost.</source>
        <translation>ابحث عن الشخص واختر الرمز المفقود.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Fine waves lie over the picture, as where a screen was photographed. Ask for the original and capture it again.</source>
        <translation>فوق الصورة تموجات دقيقة كما في تصوير شاشة. اطلب الأصل والتقطه ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Free of charge</source>
        <translation>رقم مجاني</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space on this machine, and check the rights of the program's folder.</source>
        <translation>أفسح بعض المساحة على هذا الجهاز وتحقق من صلاحيات مجلد البرنامج.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Free some space, then again; nothing was restored.</source>
        <translation>أفرغ بعض المساحة ثم أعد المحاولة؛ لم يُستعَد شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Free some space, then do it again.</source>
        <translation>أفسح بعض المساحة ثم افعلها ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space, then press again. Everything is still on this screen.</source>
        <translation>أفسح بعض المساحة ثم اضغط ثانية. كل شيء ما زال على هذه الشاشة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Freeze it first.</source>
        <translation>جمّده أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Front and back belong to the same card.</source>
        <translation>الوجهان لبطاقة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>G or E and eight digits, or E, a letter and seven digits</source>
        <translation>حرف G أو E وثمانية أرقام، أو E وحرف وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Gateways have not been told yet of what changed last.</source>
        <translation>لم تُبلَّغ البوابات بعد بآخر ما تغيّر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Give a name to sign in with and a role.</source>
        <translation>أعط اسم دخول ودوراً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give a review that is later than in_force, or none.</source>
        <translation>أعط ⁨review⁩ بعد ⁨in_force⁩ أو لا تذكرها.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Give an address postgresql://… as --to.</source>
        <translation>أعط بالخيار ⁨--to⁩ عنواناً مثل ⁨postgresql://…⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address without a slash at its end, such as https://id.example.org.</source>
        <translation>أعط عنوان https بلا شرطة في آخره، مثل https://id.example.org.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address, or mailto: and an e-mail address.</source>
        <translation>أعط عنوان https، أو mailto: يليه عنوان بريد.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give an until that is later than in_force, or none.</source>
        <translation>أعط ⁨until⁩ بعد ⁨in_force⁩ أو لا تذكره.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason, or obtain the date of birth first.</source>
        <translation>أعط سبباً آخر أو احصل على تاريخ الميلاد أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason.</source>
        <translation>أعط سبباً آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Give each its own, or drop one.</source>
        <translation>أعط كلاً منها ما يخصه أو احذف واحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Give every directive an id of its own.</source>
        <translation>أعط كل توجيه معرّفاً خاصاً به.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give every model and alias its own name.</source>
        <translation>أعط كل نموذج واسم بديل اسمه الخاص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Give it a short name.</source>
        <translation>أعطها اسمًا قصيرًا.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it a title.</source>
        <translation>أعط عنواناً.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it an id, such as us-2026-06-12.</source>
        <translation>أعط معرّفاً مثل us-2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give it, or the whole name of somebody who has one name only.</source>
        <translation>أعطه، أو الاسم كاملاً لمن له اسم واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give one that reaches the admin.</source>
        <translation>أعط عنواناً يصل إلى المدير.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the 32 characters that kiosk audit pack printed.</source>
        <translation>أعط المحارف الـ32 التي طبعها ⁨kiosk audit pack⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Give the day on which it was fetched.</source>
        <translation>أعط اليوم الذي جُلبت فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the directive another id, or throw a kill switch.</source>
        <translation>أعط التوجيه معرّفاً آخر، أو شغّل الإيقاف الطارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the identifier that kiosk audit pack printed.</source>
        <translation>أعط المعرّف الذي طبعه ⁨kiosk audit pack⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Give the list's date as YYYY-MM-DD.</source>
        <translation>أعط تاريخ القائمة بصيغة ⁨YYYY-MM-DD⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Give the log of this store: kiosk backup --log-only writes it.</source>
        <translation>أعط سجل هذا المخزن: يكتبه الأمر ⁨kiosk backup --log-only⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give the name that people know it by.</source>
        <translation>أعط الاسم الذي يعرفه به الناس.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the new one an id of its own; an amendment supersedes what it amends.</source>
        <translation>أعط الجديد معرّفاً خاصاً به؛ فالتعديل يحل محل ما يعدّله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Give the reference of the matter, and say why the record must stay.</source>
        <translation>أعط مرجع الأمر، واذكر لماذا يجب أن يبقى السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Give the year, then the month, then the day.</source>
        <translation>أعط السنة ثم الشهر ثم اليوم.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Give this account the right to write there, or set KIOSK_HOME to another folder.</source>
        <translation>امنح هذا الحساب حق الكتابة هناك، أو اضبط KIOSK_HOME على مجلد آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Give this account the right to write there; a publisher signs and counts.</source>
        <translation>امنح هذا الحساب حق الكتابة هناك؛ فالناشر يوقّع ويعدّ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give where a letter arrives.</source>
        <translation>أعط مكاناً تصل إليه رسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Go back and look for a field with unusual characters, or ask for a person.</source>
        <translation>ارجع وابحث عن حقل فيه محارف غير مألوفة أو اطلب شخصاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Go on when the database is back.</source>
        <translation>تابع حين تعود قاعدة البيانات.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Go through it with the person, and note that they cannot sign.</source>
        <translation>اقرأه مع الشخص ودوّن أنه لا يستطيع التوقيع.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk, or come back later.</source>
        <translation>توجّه إلى المكتب أو عد لاحقاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk; nothing was kept here.</source>
        <translation>توجّه إلى المكتب؛ لم يُحفظ هنا شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Go to the open window, or close it and start again.</source>
        <translation>انتقل إلى النافذة المفتوحة أو أغلقها وابدأ ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Have their files at hand, accept that they are lost, and lead them through approval again before you publish.</source>
        <translation>جهّز ملفاتها، واقبل بأنها فُقدت، واستصدر الموافقة عليها من جديد قبل أن تنشر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>Have tokens and lists signed by the process that does.</source>
        <translation>اجعل توقيع الرموز والقوائم للعملية التي تفتحها.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Hold the document still, or open a picture of it.</source>
        <translation>ثبّت الوثيقة أو افتح صورة لها.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Hold the document still.</source>
        <translation>ثبّت الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Holograms and colours change when tilted; under UV light nothing glares.</source>
        <translation>تتغيّر الصور المجسّمة والألوان عند الإمالة؛ ولا شيء يتوهج تحت الأشعة فوق البنفسجية.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>I read the observations; none contradicts what the person states.</source>
        <translation>قرأت الملاحظات؛ لا تناقض أيٌّ منها ما يصرّح به الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ids that begin like this one belong to kill switches.</source>
        <translation>المعرّفات التي تبدأ هكذا للإيقاف الطارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import a newer file.</source>
        <translation>استورد ملفاً أحدث.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Import its file first.</source>
        <translation>استورد ملفها أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import the newest file of its publisher.</source>
        <translation>استورد أحدث ملف لناشرها.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>Import the roster again.</source>
        <translation>استورد القائمة ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Install identity-kiosk with the extra postgres.</source>
        <translation>ثبّت ⁨identity-kiosk⁩ مع الإضافة ⁨postgres⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <location filename="kiosk/devices/serial_reader.py"/>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>Install it with: pip install 'identity-kiosk[desk]'.</source>
        <translation>ثبّته بالأمر: ⁨pip install 'identity-kiosk[desk]'⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Install that version here; nothing in the store was changed.</source>
        <translation>ثبّت ذلك الإصدار هنا؛ لم يتغيّر شيء في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>Install the program again, or type the lines.</source>
        <translation>ثبّت البرنامج ثانية أو اكتب الأسطر.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <location filename="kiosk/ui/shared/icons.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Internet telephony</source>
        <translation>هاتف عبر الإنترنت</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Issue a new token for the person instead.</source>
        <translation>أصدر للشخص رمزاً جديداً بدلاً منه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Issue a token first, then show the code.</source>
        <translation>أصدر رمزًا أولًا، ثم أظهر الكود.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Issuing State</source>
        <translation>الدولة المُصدِرة</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>It can be removed.</source>
        <translation>تجوز إزالته.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>It ended before it began. Compare both dates.</source>
        <translation>انتهى قبل أن يبدأ. قارن التاريخين.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>It is tried again every minute; the log in the station's folder says when.</source>
        <translation>تُعاد المحاولة كل دقيقة؛ والسجل في مجلد المحطة يذكر متى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>It lacks: {join}.</source>
        <translation>ينقصه: ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>It signs from {signs_from} UTC on; wait for that.</source>
        <translation>يوقّع ابتداءً من ⁨{signs_from} UTC⁩؛ انتظر ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Its first line must name the columns: name, and if you like aliases, date_of_birth, reference.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة: ⁨name⁩، وإن شئت ⁨aliases⁩ و⁨date_of_birth⁩ و⁨reference⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Keep both as evidence: one log cannot have had both.</source>
        <translation>احفظ كليهما دليلاً: لا يمكن أن يكون سجل واحد قد حوى الاثنين.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep both, and look who can write into the station's folder.</source>
        <translation>احفظ كليهما، وانظر من يستطيع الكتابة في مجلد المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Keep it as it is for whoever looks after the machine, and move it aside.</source>
        <translation>احفظه كما هو لمن يتولى الجهاز، وانقله جانباً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station.</source>
        <translation>احفظه لمن يتولى المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station; the registrant can come to the desk.</source>
        <translation>احفظه لمن يتولى المحطة؛ ويستطيع المسجِّل الحضور إلى المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep it for whoever withdrew the station.</source>
        <translation>احفظه لمن سحب المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_away.py"/>
        <source>Keep the case sealed on this machine: it goes into the queue by itself, and is judged there.</source>
        <translation>احفظ الملف مختوماً على هذا الجهاز: فهو يدخل الطابور من تلقاء نفسه ويُبَتّ فيه هناك.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Keep the letter's text in the file, and attach the letter itself.</source>
        <translation>أبقِ نص الرسالة في الملف وأرفق الرسالة نفسها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>Keep this store as evidence and compare it with a backup.</source>
        <translation>احفظ هذا المخزن دليلاً وقارنه بنسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline</source>
        <translation>هاتف ثابت</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline or mobile</source>
        <translation>هاتف ثابت أو محمول</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Leave KIOSK_DATABASE_URL out, and set KIOSK_HOME to the store that shall move.</source>
        <translation>اترك KIOSK_DATABASE_URL، واضبط KIOSK_HOME على المخزن المراد نقله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Leave it out; no gateway has accepted it since it expired.</source>
        <translation>اتركه؛ لم تقبله أي بوابة منذ انتهاء صلاحيته.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Leave it running, or stop it and try again.</source>
        <translation>دعها تعمل، أو أوقفها وحاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Leave it to another operator.</source>
        <translation>اتركه لمشغّل آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Let a second officer sign in for this act.</source>
        <translation>دع مسؤولاً ثانياً يدخل لهذا الإجراء.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Let another admin sign in as the second, for this account.</source>
        <translation>دع مديراً آخر يدخل ثانياً لهذا الحساب.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in as the second.</source>
        <translation>دع مسؤولاً آخر يدخل ثانياً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in, or wait a day from when it was opened.</source>
        <translation>دع مسؤولاً آخر يدخل، أو انتظر يوماً من فتح الحساب.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let both sign in again, the second one for this act.</source>
        <translation>دع كليهما يدخل ثانية، والثاني لهذا الإجراء.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Let the scanner save its pictures directly into the folder.</source>
        <translation>دع الماسح يحفظ صوره في المجلد مباشرة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Let the second officer sign in again.</source>
        <translation>دع المسؤول الثاني يدخل ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Let two officers approve it.</source>
        <translation>دع مسؤولين يوافقان عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line_num} of this list is not CSV: a quote or a cell does not end.</source>
        <translation>السطر ⁨{line_num}⁩ من هذه القائمة ليس CSV: علامة اقتباس أو خلية لا تنتهي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: the quotes or cells do not fit together.</source>
        <translation>السطر ⁨{line_num}⁩: علامات الاقتباس أو الخلايا غير متوافقة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: there are too many cells.</source>
        <translation>السطر ⁨{line_num}⁩: الخلايا أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Line {lineno} of this list is not JSON.</source>
        <translation>السطر ⁨{lineno}⁩ من هذه القائمة ليس JSON.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list holds a zero byte.</source>
        <translation>في السطر ⁨{line}⁩ من هذه القائمة بايت صفري.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list is not UTF-8.</source>
        <translation>السطر ⁨{line}⁩ من هذه القائمة ليس UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place} is not in order.</source>
        <translation>السطر ⁨{place}⁩ غير سليم.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place}: this number stands in line {value} already.</source>
        <translation>السطر ⁨{place}⁩: هذا الرقم في السطر ⁨{value}⁩ من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <location filename="kiosk/storage/cohorts.py"/>
        <location filename="kiosk/storage/directives.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <source>Look again.</source>
        <translation>انظر ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/directives.py"/>
        <source>Look at it again: somebody may have been quicker.</source>
        <translation>انظر ثانية: ربما كان أحد أسرع.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Look at the counts again, then purge.</source>
        <translation>انظر الأعداد ثانية ثم طهّر.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Look at the database server's own log.</source>
        <translation>انظر في سجل خادم قاعدة البيانات نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <location filename="kiosk/storage/issuer.py"/>
        <source>Look at the keys again.</source>
        <translation>انظر إلى المفاتيح ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>Look at the list again.</source>
        <translation>انظر إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Look at the list anew.</source>
        <translation>انظر إلى القائمة من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Look at the new number, then revoke.</source>
        <translation>انظر العدد الجديد ثم ألغِ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Look at the new number, then type it.</source>
        <translation>انظر العدد الجديد ثم اكتبه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Look at the preview again, then type its number.</source>
        <translation>انظر في المعاينة ثانية ثم اكتب عددها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Look at the preview again.</source>
        <translation>انظر في المعاينة ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>Look at the queue again.</source>
        <translation>انظر إلى الطابور ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Look for a quotation mark or bracket without its partner, or a key that stands twice.</source>
        <translation>ابحث عن علامة اقتباس أو قوس بلا قرين، أو مفتاح ورد مرتين.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Look for it in the library.</source>
        <translation>ابحث عنه في المكتبة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>Look the record up before you do it again.</source>
        <translation>ابحث عن السجل قبل أن تعيد ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Look the record up, and change that one instead.</source>
        <translation>ابحث عن السجل وغيّره هو.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Look who put it there, and remove it.</source>
        <translation>انظر من وضعه هناك وأزله.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Make a new database for it; nothing was changed.</source>
        <translation>أنشئ له قاعدة بيانات جديدة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Make another person an admin first.</source>
        <translation>اجعل شخصاً آخر مديراً أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Make it, or choose another one.</source>
        <translation>أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Mend the file, then again.</source>
        <translation>أصلح الملف ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Mobile</source>
        <translation>هاتف محمول</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Move it with the version that made them; nothing was changed.</source>
        <translation>انقله بالإصدار الذي أنشأها؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Name a country, or choose one of the lines below it.</source>
        <translation>اذكر بلداً أو اختر أحد الأسطر أدناه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Name a model that stands in this list.</source>
        <translation>سمّ نموذجاً من هذه القائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name as typed</source>
        <translation>الاسم كما كُتب</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name at least one person.</source>
        <translation>عيّن شخصًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Name at least one.</source>
        <translation>سمّ واحداً على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name each of them once.</source>
        <translation>عيّن كل واحد منهم مرة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Name in supersedes only what is older.</source>
        <translation>لا تسمّ في ⁨supersedes⁩ إلا ما هو أقدم.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Name it as its publisher does.</source>
        <translation>سمّها كما يسمّيها ناشرها.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Name it in a [[list]] table.</source>
        <translation>سمّها في جدول ⁨[[list]]⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Name it, or drop it.</source>
        <translation>سمّه أو احذفه.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name models that stay open.</source>
        <translation>سمّ نماذج تبقى مفتوحة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Name somebody else in their place, or have them sign their statement anew.</source>
        <translation>عيّن شخصًا آخر مكانه، أو اجعله يوقّع إقراره من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Name somebody in their place; its tokens then go on by themselves.</source>
        <translation>عيّن شخصًا مكانه؛ عندئذ تستأنف رموزها عملها من تلقاء نفسها.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name that group and edition, or correct the digest.</source>
        <translation>سمّ تلك المجموعة والطبعة أو صحّح البصمة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Name the files that hold the secrets with --passphrase-file and --secret-file.</source>
        <translation>سمّ ملفات الأسرار بالخيارين ⁨--passphrase-file⁩ و⁨--secret-file⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the id of the older directive.</source>
        <translation>سمّ معرّف التوجيه الأقدم.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the model in models as well, or drop it here.</source>
        <translation>سمّ النموذج في ⁨models⁩ أيضاً أو احذفه هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name up to {most_answerable} of them.</source>
        <translation>عيّن منهم {most_answerable} على الأكثر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Nationality code</source>
        <translation>رمز الجنسية</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>New Hebrides, now Vanuatu</source>
        <translation>هيبريدس الجديدة، وهي الآن فانواتو</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of birth. Compare it with the printed date.</source>
        <translation>لا يوجد تاريخ ميلاد كهذا في التقويم. قارنه بالمطبوع.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of expiry. Compare it with the printed date.</source>
        <translation>لا يوجد تاريخ انتهاء كهذا في التقويم. قارنه بالمطبوع.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>No calendar has this date.</source>
        <translation>لا يوجد هذا التاريخ في التقويم.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>No camera is set up at this desk.</source>
        <translation>لا كاميرا مُعدّة في هذا المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>No camera was found.</source>
        <translation>لم يُعثر على كاميرا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>No checkpoint covers the log from entry {signed_size} on.</source>
        <translation>لا نقطة تحقق تغطي السجل من القيد ⁨{signed_size}⁩ فما بعده.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>No country group at hand has the digest of list {name}.</source>
        <translation>ليس لأي مجموعة بلدان متاحة بصمة القائمة ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>No facts are recorded about this person.</source>
        <translation>لا وقائع مدوّنة عن هذا الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>No folder is chosen.</source>
        <translation>لم يُختر مجلد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>No living token is meant.</source>
        <translation>لا رمز سارٍ مقصود.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found before page {page}, and the rest takes too long.</source>
        <translation>لم يُعثر على أسطر مقروءة آلياً قبل الصفحة ⁨{page}⁩، والباقي يستغرق وقتاً طويلاً.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found in this picture.</source>
        <translation>لم يُعثر في هذه الصورة على أسطر مقروءة آلياً.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>No machine-readable zone has lines of {found} characters.</source>
        <translation>لا منطقة مقروءة آلياً أسطرها ⁨{found}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>No model is chosen.</source>
        <translation>لم يُختر أي نموذج.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>No month has this day.</source>
        <translation>لا شهر فيه هذا اليوم.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>No network uses this number. Compare it digit by digit.</source>
        <translation>لا شبكة تستخدم هذا الرقم. قارنه رقماً رقماً.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>No page is missing, loose or glued; the stitching is whole.</source>
        <translation>لا صفحة ناقصة أو مرتخية أو ملصقة؛ والخياطة سليمة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>No reading of directive {id} is chosen.</source>
        <translation>لم تُختر قراءة للتوجيه ⁨{id}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>No receipt printer is set up.</source>
        <translation>لا طابعة إيصالات مُعدّة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>No signed checkpoint covers entry {signed_size} of the log and those after it.</source>
        <translation>لا نقطة تحقق موقّعة تغطي القيد ⁨{signed_size}⁩ من السجل وما بعده.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>No token is chosen.</source>
        <translation>لم يُختر أي رمز.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody answers an appeal of their own, or one that they took in.</source>
        <translation>لا يجيب أحد عن تظلّمه أو عمّا تسلّمه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Nobody corrects their own record.</source>
        <translation>لا يصحّح أحد سجله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Nobody could appeal at this address.</source>
        <translation>لا يستطيع أحد التظلّم على هذا العنوان.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Nobody erases their own record.</source>
        <translation>لا يمحو أحد سجله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody grants relief to themselves.</source>
        <translation>لا يمنح أحد نفسه إعفاءً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Nobody has approved this directive, so it binds nobody.</source>
        <translation>لم يوافق أحد على هذا التوجيه، فلا يُلزم أحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Nobody has left a look of their own at this case.</source>
        <translation>لم يترك أحد معاينة خاصة به لهذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody is named who answers for the service.</source>
        <translation>لم يُعيَّن أحد مسؤولًا عن الخدمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Nobody may adjudicate a hit about themselves.</source>
        <translation>لا يجوز لأحد البتّ في تطابق يخصه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may change who answers for a service while what they issued to it lives.</source>
        <translation>لا يجوز لأحد أن يغيّر المسؤولين عن خدمة ما دام ما أصدره لها ساريًا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service that they answer for.</source>
        <translation>لا يجوز لأحد أن يصدر رمزًا أو كودًا لخدمة هو مسؤول عنها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service whose people they chose last.</source>
        <translation>لا يجوز لمن اختار آخر مرة المسؤولين عن خدمة أن يصدر لها رمزًا أو كودًا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may name themselves as answerable.</source>
        <translation>لا يجوز لأحد أن يعيّن نفسه مسؤولًا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Nobody may offer a code to themselves.</source>
        <translation>لا يجوز لأحد أن يمنح نفسه رمزاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Nobody may onboard themselves.</source>
        <translation>لا يجوز لأحد أن يسجّل نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Nobody may record facts about themselves.</source>
        <translation>لا يجوز لأحد تدوين وقائع عن نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may release anybody from a service that they answer for.</source>
        <translation>لا يجوز لأحد أن يعفي أحدًا من خدمة هو نفسه مسؤول عنها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Nobody may replace their own token.</source>
        <translation>لا يجوز لأحد استبدال رمزه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Nobody opens a record without a reason.</source>
        <translation>لا يفتح أحد سجلاً بلا سبب.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>North Viet-Nam, now Viet Nam</source>
        <translation>فيتنام الشمالية، وهي الآن فيتنام</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Not expired</source>
        <translation>غير منتهٍ</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Nothing is changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Nothing is kept about this person, or it was erased.</source>
        <translation>لا شيء محفوظ عن هذا الشخص أو أنه مُحي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Nothing is published from this store: keep it as evidence, and restore a backup in which every approved directive stands.</source>
        <translation>لا يُنشر شيء من هذا المخزن: احفظه دليلاً، واستعد نسخة احتياطية فيها كل توجيه ووفق عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Nothing is stated yet. Add what the person states, or that they prefer not to say.</source>
        <translation>لم يُصرَّح بشيء بعد. أضف ما يصرّح به الشخص أو أنه يفضّل عدم الذكر.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Nothing opens this commitment: it names nobody, or the person was erased.</source>
        <translation>لا شيء يفتح هذا الالتزام المشفّر: فهو لا يسمّي أحداً أو أن الشخص مُحي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Nothing says which tokens are meant.</source>
        <translation>لا شيء يبيّن أي الرموز مقصودة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>Nothing was signed; publishing goes on by itself when the turn comes back.</source>
        <translation>لم يُوقَّع شيء؛ ويستمر النشر من نفسه متى عاد الدور.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Onboard the person again, or have the hit adjudicated.</source>
        <translation>سجّل الشخص ثانية، أو اطلب البتّ في التطابق.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One admin alone opened the account of one of the two, and not long ago.</source>
        <translation>فتح مدير واحد وحده حساب أحدهما قبل وقت قريب.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>One check of the document fails.</source>
        <translation>فشل أحد فحوص الوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a number.</source>
        <translation>أحدهما عدد.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a set.</source>
        <translation>أحدهما مجموعة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a text.</source>
        <translation>أحدهما نص.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is yes or no.</source>
        <translation>أحدهما نعم أو لا.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is {name}.</source>
        <translation>أحدهما ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>One line of 30 characters is no known machine-readable zone.</source>
        <translation>سطر واحد من 30 محرفاً ليس منطقة مقروءة آلياً معروفة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One of the two officers signed in too long ago for this.</source>
        <translation>دخل أحد المسؤولين قبل وقت أطول مما يسمح بهذا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>One of these models is not served here, or none is named.</source>
        <translation>أحد هذه النماذج لا يُقدَّم هنا، أو لم يُسمَّ أي نموذج.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>One of these models is not served here.</source>
        <translation>أحد هذه النماذج لا يُقدَّم هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>One of these names stands for another model already.</source>
        <translation>أحد هذه الأسماء لنموذج آخر من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One of these tokens expired so long ago that its state stays as it is.</source>
        <translation>انتهت صلاحية أحد هذه الرموز منذ زمن طويل، فتبقى حالته كما هي.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>One of these tokens is not in the store.</source>
        <translation>أحد هذه الرموز ليس في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One officer revokes at most {alone} tokens at once.</source>
        <translation>لا يلغي مسؤول واحد أكثر من ⁨{alone}⁩ رمزاً دفعة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>One operator cannot prove a fact at this level.</source>
        <translation>لا يستطيع مشغّل واحد إثبات واقعة بهذا المستوى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>One person is named twice.</source>
        <translation>عُيّن أحد الأشخاص مرتين.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Only test people stand here. Begin each with [[persona]].</source>
        <translation>لا يُكتب هنا إلا أشخاص الاختبار. ابدأ كلاً منهم بـ ⁨[[persona]]⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Open a JPEG, PNG, TIFF, WebP or HEIC picture or a PDF.</source>
        <translation>افتح صورة JPEG أو PNG أو TIFF أو WebP أو HEIC أو ملف PDF.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Open a new one.</source>
        <translation>افتح واحداً جديداً.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>Open it elsewhere, save it without a password, and try again.</source>
        <translation>افتحه في مكان آخر واحفظه بلا كلمة مرور وحاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open it from the list, and say why.</source>
        <translation>افتحه من القائمة واذكر السبب.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open it once with the kiosk, which brings it up to date.</source>
        <translation>افتحه مرة بالكشك فيحدّثه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>Open it with its passphrase.</source>
        <translation>افتحه بعبارة مروره.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Open the document once more, or compare its printed page yourself.</source>
        <translation>افتح الوثيقة مرة أخرى أو قارن صفحتها المطبوعة بنفسك.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>Open the document once more.</source>
        <translation>افتح الوثيقة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Open the kiosk once to set it up.</source>
        <translation>افتح الكشك مرة لإعداده.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open the kiosk to set it up.</source>
        <translation>افتح الكشك لإعداده.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open the record again.</source>
        <translation>افتح السجل ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Open the right key store.</source>
        <translation>افتح مخزن المفاتيح الصحيح.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Open the store with it, or move the old store and its key away first.</source>
        <translation>افتح المخزن به، أو انقل المخزن القديم ومفتاحه أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Other number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Other users of this computer can read the key file.</source>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة ملف المفتاح.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>P, a letter and seven digits</source>
        <translation>حرف P وحرف وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Pager</source>
        <translation>جهاز نداء</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Personal number</source>
        <translation>رقم شخصي</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Photograph the document and open the still picture.</source>
        <translation>صوّر الوثيقة وافتح الصورة الثابتة.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Photograph the whole page with the lines of &lt; signs, sharp and without glare, or type the lines.</source>
        <translation>صوّر الصفحة كاملة مع أسطر العلامات &lt;، واضحة وبلا وهج، أو اكتب الأسطر.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <source>Please tell the staff at the desk.</source>
        <translation>أخبر موظفي المكتب من فضلك.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Possible duplicate: another person has shown a document with this number.</source>
        <translation>تكرار محتمل: أبرز شخص آخر وثيقة بهذا الرقم.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Premium rate</source>
        <translation>رقم بتعرفة مرتفعة</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Print and background lines are sharp, without erasures.</source>
        <translation>الطباعة وخطوط الخلفية واضحة بلا محو.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>Publish first, to the store's own folder.</source>
        <translation>انشر أولاً في مجلد المخزن نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>Publish under a higher one.</source>
        <translation>انشر برقم أعلى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Publish, then make the pack.</source>
        <translation>انشر ثم أعدّ الحزمة.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put it back from where it was kept; without it the store cannot be opened.</source>
        <translation>أعده من حيث حُفظ؛ فبدونه لا يُفتح المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Put it back, and tell a compliance officer that the person wants to stop.</source>
        <translation>أعده إلى الطابور، وأخبر مسؤول الامتثال أن الشخص يريد التوقف.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Put it in quotes.</source>
        <translation>ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <source>Put store.key back from where it was kept; without it the store cannot be opened.</source>
        <translation>أعد ⁨store.key⁩ من حيث حُفظ؛ فبدونه لا يُفتح المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put the copy back that was kept; without it the store cannot be opened.</source>
        <translation>أعد النسخة المحفوظة؛ فبدونها لا يُفتح المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Put the stick in, or choose a folder that exists.</source>
        <translation>أدخل الذاكرة المحمولة أو اختر مجلداً موجوداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Put the stored one into use, if it is not.</source>
        <translation>ضع المحفوظ قيد الاستخدام إن لم يكن كذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Qt's VNC display asks for no password, so it does not show a real store.</source>
        <translation>لا تطلب شاشة VNC في Qt كلمة مرور، فلا تعرض مخزناً حقيقياً.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Raised or engraved print can be felt.</source>
        <translation>يُحَسّ بالطباعة البارزة أو المحفورة.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>Read the date again.</source>
        <translation>اقرأ التاريخ ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>Read the lines at the foot of the data page again, every character of them.</source>
        <translation>اقرأ ثانية الأسطر أسفل صفحة البيانات، كل محرف منها.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the operator's secret from this file.</source>
        <translation>اقرأ سر المشغّل من هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the second officer's secret from this file.</source>
        <translation>اقرأ سر المسؤول الثاني من هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the store's passphrase from this file.</source>
        <translation>اقرأ عبارة مرور المخزن من هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record it as inspected; a second person can raise it.</source>
        <translation>دوّنها بوصفها مُعاينة؛ ويستطيع شخص ثانٍ رفعها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record the rest, and ask somebody with the role admin or compliance for these.</source>
        <translation>دوّن الباقي، واطلب هذه من شخص له دور المدير أو مسؤول الامتثال.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>Record them first.</source>
        <translation>دوّنها أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Register a new one instead.</source>
        <translation>سجّل خدمة جديدة بدلًا منها.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Remove it by hand: it shows a person's document.</source>
        <translation>احذفه يدوياً: فهو يُظهر وثيقة شخص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Remove it, and look who put it there.</source>
        <translation>أزله، وانظر من وضعه هناك.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Remove one first.</source>
        <translation>أزل واحداً أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Remove one of the two.</source>
        <translation>أزل أحدهما.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>Remove them by hand from the folders named refused.</source>
        <translation>أزلها يدوياً من المجلدات المسمّاة ⁨refused⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Residence as claimed</source>
        <translation>الإقامة كما صُرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Restore a backup.</source>
        <translation>استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Restore the keyring from a backup.</source>
        <translation>استعد سلسلة المفاتيح من نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Restore the store from a backup, and keep this file for whoever examines it.</source>
        <translation>استعد المخزن من نسخة احتياطية، واحفظ هذا الملف لمن يفحصه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <location filename="kiosk/storage/places.py"/>
        <location filename="kiosk/storage/redemption.py"/>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Restore the store from a backup, and keep this one as evidence.</source>
        <translation>استعد المخزن من نسخة احتياطية، واحفظ هذا دليلاً.</translation>
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
        <translation>استعد المخزن من نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Result {place} of this list is not an object.</source>
        <translation>النتيجة ⁨{place}⁩ من هذه القائمة ليست كائناً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Revoke it, and issue another one under Services.</source>
        <translation>ألغِه، وأصدر رمزًا آخر ضمن «الخدمات».</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Rows are named by their numbers.</source>
        <translation>تُسمّى الصفوف بأرقامها.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Run chmod 600 on {name}, and find out who could have copied it.</source>
        <translation>شغّل ⁨chmod 600⁩ على ⁨{name}⁩، واعرف من ربما نسخه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>Run it by hand, or ask the administrator of this machine to.</source>
        <translation>شغّله يدوياً أو اطلب ذلك من مدير هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Run kiosk move again where the store lies, until it says that it is done.</source>
        <translation>شغّل الأمر ⁨kiosk move⁩ ثانية حيث يوجد المخزن، إلى أن يقول إنه انتهى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Save it as CSV in UTF-8, then again.</source>
        <translation>احفظه بصيغة CSV وترميز UTF-8 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save it smaller, or photograph only the page with the lines.</source>
        <translation>احفظه أصغر أو صوّر صفحة الأسطر فقط.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Save it with that encoding.</source>
        <translation>احفظه بهذا الترميز.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Save only the page with the machine-readable lines, and try again.</source>
        <translation>احفظ صفحة الأسطر فقط وحاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save the picture smaller, or photograph only the page with the lines.</source>
        <translation>احفظ الصورة أصغر أو صوّر صفحة الأسطر فقط.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>Save the receipt as a PDF and print it elsewhere.</source>
        <translation>احفظ الإيصال بصيغة PDF واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Say both in a few words, for people who have never been here.</source>
        <translation>اذكر كليهما بكلمات قليلة لمن لم يأت إلى هنا قط.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say in a few words what you found.</source>
        <translation>اذكر ما وجدته بكلمات قليلة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/case_flags.py"/>
        <source>Say it in fewer words.</source>
        <translation>قلها بكلمات أقل.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Say it in the reading's title.</source>
        <translation>قله في عنوان القراءة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Say it in up to {purpose_max_length} signs.</source>
        <translation>اذكره في {purpose_max_length} علامة على الأكثر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say it in {note_most} characters; keep the rest elsewhere.</source>
        <translation>قلها في ⁨{note_most}⁩ محرفاً، واحفظ الباقي في مكان آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Say when somebody must look again.</source>
        <translation>اذكر متى يجب أن ينظر أحد ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/person_export.py"/>
        <source>Say who asked for the export, and how.</source>
        <translation>اذكر من طلب التصدير وكيف.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Say who wrote the letter.</source>
        <translation>اذكر من كتب الرسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why it ends before its time.</source>
        <translation>اذكر لماذا ينتهي قبل موعده.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>اذكر سبب سحبه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why the person may go on.</source>
        <translation>اذكر لماذا يجوز للشخص أن يستمر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Say why the record need not stay.</source>
        <translation>اذكر لماذا لا يلزم بقاء السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why, in words for the person.</source>
        <translation>اذكر السبب بكلمات موجّهة إلى الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/erasure.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>اذكر السبب ليفهمه الآخرون.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Say why, so that others follow it.</source>
        <translation>اذكر السبب ليفهمه الآخرون.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say with whom the letter was checked, and how.</source>
        <translation>اذكر مع من تُحقّق من الرسالة وكيف.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan only the page with the lines, in colour at 300 dots an inch.</source>
        <translation>امسح صفحة الأسطر فقط، بالألوان وبدقة 300 نقطة في البوصة.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan the document again.</source>
        <translation>امسح الوثيقة ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>Scan the wide barcode on the back of the card again, or go on without it.</source>
        <translation>امسح الشريط الرمزي العريض على ظهر البطاقة ثانية، أو تابع بدونه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Screen the person again, and look at what is found then.</source>
        <translation>أعد فحص الشخص وانظر ما يظهر عندئذ.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Search again.</source>
        <translation>ابحث ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Search again; an erased person has to be onboarded anew.</source>
        <translation>ابحث ثانية؛ ومن مُحي يجب تسجيله من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Set KIOSK_CAMERA to its number (0 is the first) and start the kiosk again, or open a picture of the document.</source>
        <translation>ضع رقمها في KIOSK_CAMERA (0 هي الأولى) وأعد تشغيل الكشك، أو افتح صورة للوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Set KIOSK_DATABASE_URL or KIOSK_HOME to an empty place.</source>
        <translation>اضبط KIOSK_DATABASE_URL أو KIOSK_HOME على مكان فارغ.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Set KIOSK_DATABASE_URL to postgresql://… or sqlite:///…, or leave it out.</source>
        <translation>اضبط KIOSK_DATABASE_URL على ⁨postgresql://…⁩ أو ⁨sqlite:///…⁩، أو اتركه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>Set KIOSK_DATABASE_URL to the new one; kiosk move --undo returns to this one.</source>
        <translation>اضبط KIOSK_DATABASE_URL على قاعدة البيانات الجديدة؛ والأمر ⁨kiosk move --undo⁩ يعيد إلى هذا المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>Set KIOSK_RECEIPTS, then restart.</source>
        <translation>اضبط KIOSK_RECEIPTS ثم أعد التشغيل.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Set a folder of its own for the scanner, and empty it.</source>
        <translation>خصّص للماسح مجلداً له وحده وأفرغه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Set the clock right.</source>
        <translation>اضبط الساعة على الوقت الصحيح.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Set the clock to the right time, then try again. If it is right, it once ran ahead: this store can be changed again from {latest} UTC on.</source>
        <translation>اضبط الساعة على الوقت الصحيح ثم حاول ثانية. وإن كانت صحيحة فقد سبقت وقتها مرة: يمكن تغيير هذا المخزن ثانية ابتداءً من ⁨{latest} UTC⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Set the speed that its manual names, for instance 9600.</source>
        <translation>اضبط السرعة المذكورة في دليله، مثل 9600.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Shared cost</source>
        <translation>رقم بتكلفة مشتركة</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Shorten it.</source>
        <translation>اختصرها.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Shorten the text or choose another format.</source>
        <translation>اختصر النص أو اختر صيغة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Show the document to the camera, or choose “I do not have it with me”.</source>
        <translation>أظهر الوثيقة للكاميرا أو اختر «ليست معي».</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Sign first, or choose “I cannot sign”.</source>
        <translation>وقّع أولاً أو اختر «لا أستطيع التوقيع».</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Sign in as the user who set the kiosk up, or restore the keyring.</source>
        <translation>ادخل بالمستخدم الذي أعدّ الكشك، أو استعد سلسلة المفاتيح.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Sign in from {until}, or ask an admin to unlock the account.</source>
        <translation>ادخل بدءاً من ⁨{until}⁩ أو اطلب من مدير فتح قفل الحساب.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony.py"/>
        <source>Sign in, or choose an empty store for another issuer.</source>
        <translation>ادخل، أو اختر مخزناً فارغاً لجهة إصدار أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Sign in, or set KIOSK_HOME to an empty folder for another issuer.</source>
        <translation>ادخل، أو اضبط KIOSK_HOME على مجلد فارغ لجهة إصدار أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Sign out, and ask an admin whether it should be.</source>
        <translation>اخرج واسأل مديراً هل ينبغي أن يكون كذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Sikkim, now in India</source>
        <translation>سيكيم، وهي الآن في الهند</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>So many people cannot answer for one service.</source>
        <translation>لا يمكن أن يكون هذا العدد من الأشخاص مسؤولًا عن خدمة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Somebody alike is registered. Say whether it is the same person.</source>
        <translation>شخص مشابه مسجّل. بيّن هل هو نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Somebody else has been writing to the store for too long.</source>
        <translation>يكتب غيرك في المخزن منذ وقت أطول مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Somebody else has taken this case.</source>
        <translation>أخذ شخص آخر هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Somebody of another name or birth date was onboarded with this document number. Compare portrait and number, and ask.</source>
        <translation>سُجّل شخص باسم أو تاريخ ميلاد آخر برقم الوثيقة هذا. قارن الصورة والرقم واسأل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Somebody signs in with this name.</source>
        <translation>يدخل أحد بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Something in the folder for scans is not a file: a link or another folder.</source>
        <translation>في مجلد المسح ما ليس ملفاً: رابط أو مجلد آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something is not answered yet.</source>
        <translation>لم يُجَب عن شيء بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something on this document is not in order. Set it aside or scan another one.</source>
        <translation>في هذه الوثيقة ما ليس سليماً. ضعها جانباً أو امسح غيرها.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something was found.</source>
        <translation>عُثر على شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>حدث ما لم يتوقعه البرنامج.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>South Yemen, now Yemen</source>
        <translation>اليمن الجنوبي، وهو الآن اليمن</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Southern Rhodesia, now Zimbabwe</source>
        <translation>روديسيا الجنوبية، وهي الآن زمبابوي</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Split it by organisation.</source>
        <translation>قسّمه حسب المنظمة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>Stage its file first.</source>
        <translation>هيّئ ملفه أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Start again at this one.</source>
        <translation>ابدأ ثانية عند هذه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Start again.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Start it again to go on.</source>
        <translation>شغّله ثانية للمتابعة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Start it in a desktop session, or run `kiosk demo` to look around over VNC.</source>
        <translation>شغّله في جلسة سطح مكتب، أو شغّل ⁨`kiosk demo`⁩ للاطلاع عبر VNC.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>Start the demo in a desktop session instead.</source>
        <translation>شغّل العرض التجريبي في جلسة سطح مكتب بدلاً من ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>State it as it stands.</source>
        <translation>اذكره كما هو.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>State it as it stands; what was decided about them before cannot be told any more.</source>
        <translation>اذكره كما هو؛ فلم يعد ممكناً معرفة ما تقرر في شأنه من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Status as claimed</source>
        <translation>الصفة كما صُرّح بها</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Swipe the document, or choose “I do not have it with me” and show it at the desk.</source>
        <translation>مرّر الوثيقة، أو اختر «ليست معي» وأبرزها في المكتب.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take 12 hours.</source>
        <translation>خذ 12 ساعة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take a shorter one.</source>
        <translation>خذ أقصر منه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Take an older backup.</source>
        <translation>خذ نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Take another badge.</source>
        <translation>خذ شارة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take another from the queue.</source>
        <translation>خذ غيره من الطابور.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one of at least {password_length} characters.</source>
        <translation>خذ غيره بطول ⁨{password_length}⁩ محرفاً على الأقل.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one.</source>
        <translation>خذ غيره.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Take another one; nothing was restored.</source>
        <translation>خذ غيرها؛ لم يُستعد شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Take fewer or smaller pictures of the documents.</source>
        <translation>التقط صوراً أقل أو أصغر للوثائق.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take fewer, or shorter names.</source>
        <translation>خذ أقل منها أو أسماء أقصر.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Take four or more words that nobody would guess together.</source>
        <translation>خذ أربع كلمات أو أكثر لا يخمّنها أحد معاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Take it from a backup.</source>
        <translation>خذها من نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Take it from another copy.</source>
        <translation>خذه من نسخة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>Take it from the queue first.</source>
        <translation>خذه من الطابور أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Take it out of their fallbacks first.</source>
        <translation>أخرجه من نماذجها الاحتياطية أولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Take it to the desk that has set the station up.</source>
        <translation>خذه إلى المكتب الذي أعدّ المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take letters, digits and . _ : / @ + - without spaces.</source>
        <translation>استخدم الحروف والأرقام و⁦. _ : / @ + -⁩ بلا مسافات.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one such as Europe/Zurich or UTC.</source>
        <translation>خذ واحدة مثل Europe/Zurich أو UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take one that nobody can look up.</source>
        <translation>خذ ما لا يستطيع أحد معرفته.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one word, such as model-gateway.</source>
        <translation>خذ كلمة واحدة مثل model-gateway.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words in a row.</source>
        <translation>خذ عدة كلمات متتالية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words that nobody would guess together.</source>
        <translation>خذ عدة كلمات لا يخمّنها أحد معاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take the case from the queue again.</source>
        <translation>خذ الملف من الطابور ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Take the consolidated list as its publisher offers it.</source>
        <translation>خذ القائمة الموحّدة كما يقدّمها ناشرها.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Take the file as published, with all its columns.</source>
        <translation>خذ الملف كما نُشر بكل أعمدته.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Take the list as its publisher offers it.</source>
        <translation>خذ القائمة كما يقدّمها ناشرها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Take the next one.</source>
        <translation>خذ التالي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take two or more letters, digits, dots, hyphens or underscores.</source>
        <translation>خذ محرفين أو أكثر من الحروف والأرقام والنقاط والشرطات والشرطات السفلية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>The VNC display could not be opened towards this machine alone.</source>
        <translation>تعذّر فتح شاشة VNC لهذا الجهاز وحده.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The account lacks a name or a role.</source>
        <translation>ينقص الحساب اسم أو دور.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The address of the database is not understood.</source>
        <translation>عنوان قاعدة البيانات غير مفهوم.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The affiliation “{shown}” is not of the form organisation:kind.</source>
        <translation>الانتماء «⁨{shown}⁩» ليس على صيغة ⁨organisation:kind⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The answer is missing.</source>
        <translation>الجواب ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The answers changed after the signature. Show the statement and let it be signed again.</source>
        <translation>تغيّرت الإجابات بعد التوقيع. اعرض الإقرار ليُوقَّع ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The applicant signs the statement first, or ticks “I cannot sign”.</source>
        <translation>يوقّع مقدّم الطلب الإقرار أولاً، أو يختار «لا أستطيع التوقيع».</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The barcode says “{short}” as {value}, where “{short_2}” was expected. Compare both with the document.</source>
        <translation>يقول الشريط الرمزي «⁨{short}⁩» في ⁨{value}⁩ والمتوقع «⁨{short_2}⁩». قارن كليهما بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera gives no picture.</source>
        <translation>لا تعطي الكاميرا صورة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>The camera has not seen the lines long enough.</source>
        <translation>لم ترَ الكاميرا الأسطر وقتاً كافياً.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera is there but gives no picture; another program may be using it.</source>
        <translation>الكاميرا موجودة ولا تعطي صورة؛ ربما يستخدمها برنامج آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera stopped giving pictures; it may have been unplugged.</source>
        <translation>توقفت الكاميرا عن إعطاء صور؛ ربما فُصلت.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The card is one piece; its layers do not part.</source>
        <translation>البطاقة قطعة واحدة؛ لا تنفصل طبقاتها.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The case could not be kept: this machine has no room for it, or its folder cannot be written.</source>
        <translation>تعذّر حفظ الملف: لا متسع له على هذا الجهاز، أو لا يمكن الكتابة في مجلده.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is empty.</source>
        <translation>الخلية ⁨{column}⁩ فارغة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is too long, or holds an invisible character.</source>
        <translation>الخلية ⁨{column}⁩ أطول مما ينبغي أو فيها محرف غير مرئي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} must be a date such as 2026-06-12.</source>
        <translation>يجب أن تكون الخلية ⁨{column}⁩ تاريخاً مثل 2026-06-12.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The check “{title}” failed. Correct what was misread or mistyped, or take the document out of the case.</source>
        <translation>فشل فحص «⁨{title}⁩». صحّح ما أُسيئت قراءته أو كتابته، أو أخرج الوثيقة من الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} show this time twice.</source>
        <translation>تعرض ساعات ⁨{key}⁩ هذا الوقت مرتين.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} skip this time.</source>
        <translation>تتخطى ساعات ⁨{key}⁩ هذا الوقت.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, and no office issues documents under it any more. Such passports are sold as camouflage. Ask for another document.</source>
        <translation>يمثّل الرمز ⁨{code}⁩ ⁨{name}⁩، ولم تعد أي جهة تصدر وثائق به. تُباع مثل هذه الجوازات للتمويه. اطلب وثيقة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, which issues no documents to people. Ask for another document.</source>
        <translation>يمثّل الرمز ⁨{code}⁩ ⁨{name}⁩، ولا تصدر وثائق للأشخاص. اطلب وثيقة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The code “{shown}” is of no country.</source>
        <translation>الرمز «⁨{shown}⁩» ليس لأي بلد.</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>The command `{join}` failed.</source>
        <translation>فشل الأمر ⁨`{join}`⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for context.lists.{shown}, and the directive names no such list.</source>
        <translation>يسأل الشرط عن ⁨context.lists.{shown}⁩، ولا يسمّي التوجيه هذه القائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for principal.{shown}, which no person has.</source>
        <translation>يسأل الشرط عن ⁨principal.{shown}⁩، وليس لأحد ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition ends its policy and begins another one.</source>
        <translation>يُنهي الشرط سياسته ويبدأ أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition has no clause.</source>
        <translation>لا بند في الشرط.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds a comment.</source>
        <translation>في الشرط تعليق.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds an empty set.</source>
        <translation>في الشرط مجموعة فارغة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition is too long or too deep: at most {value} KB, {max_nesting} brackets in one another and {max_operators} operators.</source>
        <translation>الشرط أطول أو أعمق مما ينبغي: ⁨{value}⁩ كيلوبايت على الأكثر، و⁨{max_nesting}⁩ من الأقواس المتداخلة، و⁨{max_operators}⁩ من العوامل.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition uses {shown}, which directives may not use.</source>
        <translation>يستخدم الشرط ⁨{shown}⁩، ولا يجوز ذلك للتوجيهات.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The copy of the store in this backup is damaged.</source>
        <translation>نسخة المخزن في هذه النسخة الاحتياطية تالفة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The database is away, and this case stands in its queue. It can be decided as soon as the database is back; it stays on this screen.</source>
        <translation>قاعدة البيانات غائبة، وهذا الملف في طابورها. يمكن البتّ فيه حالما تعود قاعدة البيانات؛ ويبقى على هذه الشاشة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The database refuses a session.</source>
        <translation>ترفض قاعدة البيانات فتح جلسة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The date of birth is missing. The year is enough.</source>
        <translation>تاريخ الميلاد ناقص. تكفي السنة.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The dates of birth, as far as they are known, do not differ.</source>
        <translation>لا يختلف تاريخا الميلاد في المعروف منهما.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The digest of list {name} is that of group {group}, edition {edition}.</source>
        <translation>بصمة القائمة ⁨{name}⁩ هي بصمة المجموعة ⁨{group}⁩ في الطبعة ⁨{edition}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The directive does not name one of these models.</source>
        <translation>لا يسمّي التوجيه أحد هذه النماذج.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The directive ends before it is in force.</source>
        <translation>ينتهي التوجيه قبل أن يسري.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file has a key of many parts.</source>
        <translation>في ملف التوجيه مفتاح من أجزاء كثيرة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is no usable TOML.</source>
        <translation>ملف التوجيه ليس TOML صالحاً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is not UTF-8 here.</source>
        <translation>ملف التوجيه ليس UTF-8 هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is over {value} MB.</source>
        <translation>ملف التوجيه أكبر من ⁨{value}⁩ ميغابايت.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive has no reading and supersedes nothing, so it does nothing.</source>
        <translation>ليس للتوجيه قراءة ولا يحل محل شيء، فلا أثر له.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes another for {model}, which it does not name.</source>
        <translation>يحل التوجيه محل آخر في شأن ⁨{model}⁩ وهو لا يسمّيه.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes itself.</source>
        <translation>يحل التوجيه محل نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document expired before its holder was born, if the years are of this century. Compare both dates with the printed ones.</source>
        <translation>انتهت الوثيقة قبل ميلاد حاملها إن كانت السنوات من هذا القرن. قارن التاريخين بالمطبوعين.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The document is not in order. Take it out of the case, or ask for another one.</source>
        <translation>الوثيقة غير سليمة. أخرجها من الملف أو اطلب غيرها.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document number is all zeros, as on specimens. Compare it with the number on the other pages.</source>
        <translation>رقم الوثيقة كله أصفار كما في النماذج. قارنه بالرقم في الصفحات الأخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The document reader is not connected.</source>
        <translation>قارئ الوثائق غير موصول.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>The drive that holds the store is not there.</source>
        <translation>القرص الذي يحوي المخزن غير موجود.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The e-mail address is missing.</source>
        <translation>عنوان البريد ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>The entries of the log do not lead to its signed checkpoint.</source>
        <translation>لا تؤدي قيود السجل إلى نقطة تحققه الموقّعة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The entry or the person has changed since this hit was found.</source>
        <translation>تغيّر القيد أو بيانات الشخص منذ ظهور هذا التطابق.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The evidence pack cannot be kept beside the store.</source>
        <translation>يتعذّر حفظ حزمة الأدلة بجانب المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The examination was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The fallback {model} is a model that the directive itself names.</source>
        <translation>النموذج الاحتياطي ⁨{model}⁩ يسمّيه التوجيه نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>The field {name} has {width} places and the text needs {len}.</source>
        <translation>للحقل ⁨{name}⁩ من المواضع ⁨{width}⁩ ويحتاج النص إلى ⁨{len}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The file has changed since it was seen.</source>
        <translation>تغيّر الملف منذ رؤيته.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The file is not TOML: {rstrip}.</source>
        <translation>الملف ليس TOML: ⁨{rstrip}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>The file of a directive in the store cannot be read.</source>
        <translation>تتعذّر قراءة ملف توجيه في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The file of a secret cannot be read.</source>
        <translation>تتعذّر قراءة ملف أحد الأسرار.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group has other keys or kinds.</source>
        <translation>في ملف مجموعة البلدان مفاتيح أو أنواع أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is not TOML.</source>
        <translation>ملف مجموعة البلدان ليس TOML.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is over {value} KB.</source>
        <translation>ملف مجموعة البلدان أكبر من ⁨{value}⁩ كيلوبايت.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The file of this act does not say what was decided, so nothing was done.</source>
        <translation>لا يذكر ملف هذا الإجراء ما تقرر، فلم يُفعل شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The file with this machine’s inspections cannot be read.</source>
        <translation>تتعذّر قراءة ملف معاينات هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The first line must name the columns, each once.</source>
        <translation>يجب أن يسمّي السطر الأول الأعمدة، كلاً مرة واحدة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>The first person found something else in this case, so the level of proof stays as one person raises it.</source>
        <translation>وجد الشخص الأول غير ذلك في هذا الملف، فيبقى مستوى الإثبات كما يرفعه شخص واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans cannot be opened.</source>
        <translation>يتعذّر فتح مجلد المسح.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans holds more than a thousand files.</source>
        <translation>في مجلد المسح أكثر من ألف ملف.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The folder for scans is not empty.</source>
        <translation>المجلد المخصص للصور الممسوحة ضوئياً ليس فارغاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The folder for the backup is not there.</source>
        <translation>مجلد النسخة الاحتياطية غير موجود.</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>The folder holds no whole publication.</source>
        <translation>لا يحوي المجلد منشوراً كاملاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>The folder of a station cannot be worked in.</source>
        <translation>لا يمكن العمل في مجلد المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <location filename="kiosk/app/publishing.py"/>
        <source>The folder of the store cannot be written.</source>
        <translation>تتعذّر الكتابة في مجلد المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The folder or stick could not be written.</source>
        <translation>تعذّرت الكتابة في المجلد أو الذاكرة المحمولة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The font {name} cannot be read.</source>
        <translation>تتعذّر قراءة الخط ⁨{name}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The gateways' name is missing or has spaces or accents in it.</source>
        <translation>اسم البوابات ناقص أو فيه مسافات أو حروف بعلامات.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The grounds are missing.</source>
        <translation>الأسباب ناقصة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The group {shown} is at hand in edition {join}.</source>
        <translation>المجموعة ⁨{shown}⁩ متاحة في الطبعة ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/icons.py"/>
        <source>The icon {name} is missing.</source>
        <translation>الأيقونة ⁨{name}⁩ ناقصة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The image is missing. Capture the document again.</source>
        <translation>الصورة ناقصة. التقط الوثيقة ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The inspection cannot be written down.</source>
        <translation>يتعذّر تدوين المعاينة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The issuer has no name.</source>
        <translation>لا اسم لجهة الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The kept evidence pack was changed, or belongs to another store.</source>
        <translation>غُيّرت حزمة الأدلة المحفوظة أو هي لمخزن آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file could not be written.</source>
        <translation>تعذّرت كتابة ملف المفتاح.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store cannot be read.</source>
        <translation>تتعذّر قراءة ملف مفتاح هذا المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is damaged.</source>
        <translation>ملف مفتاح هذا المخزن تالف.</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is missing.</source>
        <translation>ملف مفتاح هذا المخزن ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key in the system's keyring is damaged.</source>
        <translation>المفتاح في سلسلة مفاتيح النظام تالف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The key of stations is of another kind.</source>
        <translation>مفتاح المحطات من نوع آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>The key that opens is of another kind.</source>
        <translation>مفتاح الفتح من نوع آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>The key that should sign tokens is not on the curve P-256.</source>
        <translation>المفتاح الذي ينبغي أن يوقّع الرموز ليس على المنحنى P-256.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The key {key} is missing.</source>
        <translation>المفتاح ⁨{key}⁩ ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The keys are: {keys}.</source>
        <translation>المفاتيح هي: ⁨{keys}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>The kill switch for {join} is due for review.</source>
        <translation>الإيقاف الطارئ لـ ⁨{join}⁩ مستحق المراجعة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The kind must be one of {kinds}.</source>
        <translation>يجب أن يكون النوع واحداً من ⁨{kinds}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The kinds are: {join}.</source>
        <translation>الأنواع هي: ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>The kiosk is already open on this store.</source>
        <translation>الكشك مفتوح من قبل على هذا المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/crash_report.py"/>
        <source>The kiosk met a fault of its own ({name}), and its report could not be written. Free some space and try again.</source>
        <translation>حدث في الكشك عطل منه (⁨{name}⁩) وتعذّرت كتابة تقريره. أفسح بعض المساحة وحاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The laminate of the data page is smooth at all edges.</source>
        <translation>غلاف صفحة البيانات أملس عند كل الحواف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The letter is missing or longer than 20 MB.</source>
        <translation>الرسالة ناقصة أو أكبر من 20 ميغابايت.</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>The lock beside the store cannot be taken, so nothing is published.</source>
        <translation>تعذّر أخذ القفل بجانب المخزن فلا يُنشر شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log has no key to sign with.</source>
        <translation>ليس للسجل مفتاح يوقّع به.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log is still empty.</source>
        <translation>ما زال السجل فارغاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>The log's key is not an Ed25519 key.</source>
        <translation>مفتاح السجل ليس مفتاح Ed25519.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log's key is of another kind.</source>
        <translation>مفتاح السجل من نوع آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>The matter or the reason is missing.</source>
        <translation>الأمر أو السبب ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The model {model} stands twice.</source>
        <translation>ورد النموذج ⁨{model}⁩ مرتين.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The models are: {join}.</source>
        <translation>النماذج هي: ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The name agrees, but no day or month of birth does: a name alone blocks nobody.</source>
        <translation>يتفق الاسم ولا يتفق يوم الميلاد ولا شهره: لا يحظر الاسم وحده أحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar to an alias; {birth}.</source>
        <translation>الاسم يشبه اسماً مستعاراً؛ {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar; {birth}.</source>
        <translation>الاسم متشابه؛ {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same as an alias; {birth}.</source>
        <translation>الاسم مطابق لاسم مستعار؛ {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same; {birth}.</source>
        <translation>الاسم نفسه؛ {birth}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>The name or the secret is not right.</source>
        <translation>الاسم أو السر غير صحيح.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log and the backup contradict each other.</source>
        <translation>السجل الأحدث والنسخة الاحتياطية متناقضان.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log is not whole.</source>
        <translation>السجل الأحدث غير كامل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log was not signed by this store's log key.</source>
        <translation>لم يوقّع مفتاح سجل هذا المخزن السجل الأحدث.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_flags.py"/>
        <source>The note has more than {longest_note} characters.</source>
        <translation>تتجاوز الملاحظة {longest_note} حرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The note is missing.</source>
        <translation>الملاحظة ناقصة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>The note is too long.</source>
        <translation>الملاحظة أطول مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>The number shown is {counted}, but {len} tokens are meant now.</source>
        <translation>العدد المعروض ⁨{counted}⁩ والرموز المقصودة الآن {len}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The number typed is {blocked}, but {counted} people are blocked now.</source>
        <translation>العدد المكتوب ⁨{blocked}⁩ والمحظورون الآن ⁨{counted}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>The number typed is {counted}, but {ending} tokens end with this key now.</source>
        <translation>العدد المكتوب ⁨{counted}⁩ والرموز التي تنتهي مع هذا المفتاح الآن ⁨{ending}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The outbox of this desk cannot be written, so no case could be kept here without the database.</source>
        <translation>لا يمكن الكتابة في صندوق صادر هذا المكتب، فلا يمكن حفظ أي ملف هنا من دون قاعدة البيانات.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>The outbox of this desk has not been renewed for too long.</source>
        <translation>لم يُجدَّد صندوق الصادر لهذا المكتب منذ مدة أطول مما يجوز.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The page is still being examined. Wait a moment, or stop the examination.</source>
        <translation>ما زالت الصفحة قيد الفحص. انتظر لحظة أو أوقف الفحص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The page prints “{short}” as {value}, the lines say “{short_2}”. Compare both with the document.</source>
        <translation>في الصفحة «⁨{short}⁩» للحقل ⁨{value}⁩ وفي الأسطر «⁨{short_2}⁩». قارن كليهما بالوثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The page was not examined. Compare the printed page with the facts yourself.</source>
        <translation>لم تُفحص الصفحة. قارن الصفحة المطبوعة بالوقائع بنفسك.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The part of this program that hears serial readers is not installed.</source>
        <translation>جزء البرنامج الذي يسمع القارئات التسلسلية غير مثبّت.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <source>The part of this program that reads machine-readable lines is missing.</source>
        <translation>جزء البرنامج الذي يقرأ الأسطر المقروءة آلياً ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>The part of this program that reads pictures does not start.</source>
        <translation>جزء البرنامج الذي يقرأ الصور لا يعمل.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>The part of this program that reads pictures is not installed.</source>
        <translation>جزء البرنامج الذي يقرأ الصور غير مثبّت.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The part of this program that uses cameras is not installed.</source>
        <translation>جزء البرنامج الذي يستخدم الكاميرات غير مثبّت.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase does not open this store.</source>
        <translation>لا تفتح عبارة المرور هذا المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase is shorter than {min_passphrase_chars} characters.</source>
        <translation>عبارة المرور أقصر من ⁨{min_passphrase_chars}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The passphrase is shorter than {minimum_passphrase} characters.</source>
        <translation>عبارة المرور أقصر من ⁨{minimum_passphrase}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The persona expects a decision of reading {shown}, which there is not.</source>
        <translation>يتوقع شخص الاختبار قراراً من القراءة ⁨{shown}⁩، وهي غير موجودة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The picture has no colour, as a copy has. Ask for the original and look at it.</source>
        <translation>الصورة بلا ألوان كالنسخة. اطلب الأصل وانظر فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>The picture of this document is not at hand any more.</source>
        <translation>لم تعد صورة هذه الوثيقة متاحة.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait is part of the page: nothing was put over it.</source>
        <translation>الصورة جزء من الصفحة: لم يوضع فوقها شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait shows the person who is here.</source>
        <translation>تُظهر الصورة الشخص الحاضر هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The postal address is missing.</source>
        <translation>العنوان البريدي ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The present secret is not right.</source>
        <translation>السر الحالي غير صحيح.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The printed facts agree with those that were read.</source>
        <translation>البيانات المطبوعة توافق المقروءة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>The program cannot listen at this address.</source>
        <translation>لا يستطيع البرنامج الاستماع على هذا العنوان.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The program does not speak this language.</source>
        <translation>لا يتكلم البرنامج هذه اللغة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>The program is closing.</source>
        <translation>البرنامج قيد الإغلاق.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The program knows the code {code} as {canonical}.</source>
        <translation>يعرف البرنامج الرمز ⁨{code}⁩ على أنه ⁨{canonical}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The program's fonts and icons are missing.</source>
        <translation>خطوط البرنامج وأيقوناته ناقصة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>The publication's folder has this number already.</source>
        <translation>هذا الرقم موجود بالفعل في مجلد النشر.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The reading {id} blocks and holds nobody.</source>
        <translation>القراءة ⁨{id}⁩ لا تحظر أحداً ولا تُبقيه منتظراً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The readings are: {value}.</source>
        <translation>القراءات هي: ⁨{value}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The reason has more than {longest_reason} characters.</source>
        <translation>السبب أطول من ⁨{longest_reason}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>The reason has more than {longest_words} characters.</source>
        <translation>السبب أطول من ⁨{longest_words}⁩ محرفاً.</translation>
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
        <translation>السبب ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The receipt printer does not answer, and nothing was printed.</source>
        <translation>لا تستجيب طابعة الإيصالات ولم يُطبع شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>The record of a gateway was changed outside this program.</source>
        <translation>غُيّر سجل بوابة من خارج هذا البرنامج.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register is still being searched. Wait a moment.</source>
        <translation>ما زال البحث في السجل جارياً. انتظر لحظة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register was not searched yet. Press again to do so.</source>
        <translation>لم يُبحث في السجل بعد. اضغط ثانية للبحث.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The review comes before the directive is in force.</source>
        <translation>تأتي المراجعة قبل سريان التوجيه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>The review would lie in the past.</source>
        <translation>ستكون المراجعة في الماضي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The root key's passphrase is the same as the password.</source>
        <translation>عبارة مرور المفتاح الجذري هي كلمة المرور نفسها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>The roster has changed since this was shown.</source>
        <translation>تغيّرت القائمة منذ عرضها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The same fact is stated twice. Remove one of them.</source>
        <translation>صُرّح بالواقعة نفسها مرتين. أزل إحداهما.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The sealing key is of another kind.</source>
        <translation>مفتاح الختم من نوع آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The second officer signed in too long ago.</source>
        <translation>دخل المسؤول الثاني قبل وقت أطول مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The second officer, another person.</source>
        <translation>المسؤول الثاني، شخص آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is longer than {maximum_length} characters.</source>
        <translation>السر أطول من ⁨{maximum_length}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is shorter than {least} characters.</source>
        <translation>السر أقصر من ⁨{least}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is the same as the name or the e-mail address.</source>
        <translation>السر هو الاسم أو البريد نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret repeats or counts up the same few characters.</source>
        <translation>يكرر السر المحارف القليلة نفسها أو يعدّها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>The service of this token lacks somebody who can answer for it.</source>
        <translation>تفتقر خدمة هذا الرمز إلى من يستطيع أن يكون مسؤولًا عنها.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The setting of the receipt printer cannot be read.</source>
        <translation>تتعذّر قراءة إعداد طابعة الإيصالات.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The sign * means every model and stands alone.</source>
        <translation>العلامة * تعني كل النماذج وتقف وحدها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The signature is missing. Let the person sign, or note that they cannot.</source>
        <translation>التوقيع ناقص. دع الشخص يوقّع أو دوّن أنه لا يستطيع.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The speed set for the document reader's port is not one that the port knows.</source>
        <translation>السرعة المضبوطة لمنفذ قارئ الوثائق ليست مما يعرفه المنفذ.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The staff's code has fewer than {least_code} characters.</source>
        <translation>رمز الموظفين أقصر من ⁨{least_code}⁩ محرفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The statement is not signed yet. Show it to the person.</source>
        <translation>لم يُوقَّع الإقرار بعد. اعرضه على الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>The station's folder cannot be written.</source>
        <translation>تتعذّر الكتابة في مجلد المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The status “{shown}” is not of the form USA:citizen.</source>
        <translation>الصفة «⁨{shown}⁩» ليست على صيغة ⁨USA:citizen⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The stick does not give back what was written to it.</source>
        <translation>لا تعيد الذاكرة المحمولة ما كُتب فيها.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The sticker is whole and belongs to this passport.</source>
        <translation>الملصق سليم وخاص بهذا الجواز.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store cannot be reached.</source>
        <translation>يتعذّر الوصول إلى المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The store could not be copied.</source>
        <translation>تعذّر نسخ المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store holds another record in this one's place.</source>
        <translation>في المخزن سجل آخر مكان هذا.</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>The store is not open.</source>
        <translation>المخزن غير مفتوح.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>The store key has 32 bytes.</source>
        <translation>مفتاح المخزن من 32 بايتاً.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>The store lacks the record of its version or key.</source>
        <translation>ينقص المخزن سجل إصداره أو مفتاحه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store may not be written to.</source>
        <translation>لا تجوز الكتابة في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>The store was lost at the very moment of storing, so this may have happened or not.</source>
        <translation>انقطع الاتصال بالمخزن لحظة الحفظ نفسها، فربما تم هذا وربما لم يتم.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The store's file cannot be made.</source>
        <translation>يتعذّر إنشاء ملف المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store's file is damaged.</source>
        <translation>ملف المخزن تالف.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>The stored head of the log does not fit its entries.</source>
        <translation>لا يوافق رأس السجل المحفوظ قيوده.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The surname is missing.</source>
        <translation>اسم العائلة ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The surname is missing. Give it, or the whole name if there is only one.</source>
        <translation>اسم العائلة ناقص. أعطه، أو الاسم كاملاً إن كان واحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring holds no key for this store.</source>
        <translation>ليس في سلسلة مفاتيح النظام مفتاح لهذا المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring is locked or refuses to answer.</source>
        <translation>سلسلة مفاتيح النظام مقفلة أو ترفض الإجابة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target database is not empty, and holds nothing of this store's.</source>
        <translation>قاعدة البيانات الهدف ليست فارغة، وليس فيها شيء من هذا المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's log is not the store's.</source>
        <translation>سجل الهدف ليس سجل المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's table {name} is not what the store holds.</source>
        <translation>الجدول ⁨{name}⁩ في الهدف لا يطابق ما في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The text of {key} has a form that it may not have.</source>
        <translation>لنص ⁨{key}⁩ صيغة غير مسموح بها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The texts of the language {endonym} cannot be read.</source>
        <translation>تتعذّر قراءة نصوص اللغة ⁨{endonym}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The time ends before it begins.</source>
        <translation>تنتهي المدة قبل أن تبدأ.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>The time of --{what} cannot be used.</source>
        <translation>لا يمكن استخدام وقت ⁨--{what}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} is written with the offset {offset}, but {key} is at {offset_2} then.</source>
        <translation>كُتب الوقت ⁨{name}⁩ بفرق التوقيت ⁨{offset}⁩، لكن فرق ⁨{key}⁩ عندئذ ⁨{offset_2}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} says no offset from UTC.</source>
        <translation>لا يذكر الوقت ⁨{name}⁩ فرقه عن UTC.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>The turn to publish was lost with the connection to the database.</source>
        <translation>ضاع الدور في النشر بانقطاع الاتصال بقاعدة البيانات.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The two admins must be two people: ask the other one to the kiosk.</source>
        <translation>يجب أن يكون المديران شخصين: اطلب الآخر إلى الكشك.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The two entries differ.</source>
        <translation>الإدخالان مختلفان.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is empty.</source>
        <translation>قيمة ⁨{key}⁩ فارغة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is neither true nor false.</source>
        <translation>قيمة ⁨{key}⁩ ليست ⁨true⁩ ولا ⁨false⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is no decision.</source>
        <translation>قيمة ⁨{key}⁩ ليست قراراً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a number.</source>
        <translation>قيمة ⁨{key}⁩ ليست عدداً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a table.</source>
        <translation>قيمة ⁨{key}⁩ ليست جدولاً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a text.</source>
        <translation>قيمة ⁨{key}⁩ ليست نصاً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a time.</source>
        <translation>قيمة ⁨{key}⁩ ليست وقتاً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not an array.</source>
        <translation>قيمة ⁨{key}⁩ ليست مصفوفة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is out of range.</source>
        <translation>قيمة ⁨{key}⁩ خارج الحدود.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names nothing.</source>
        <translation>قيمة ⁨{key}⁩ لا تسمّي شيئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names too many.</source>
        <translation>قيمة ⁨{key}⁩ تسمّي أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>The window for the next person did not open.</source>
        <translation>لم تُفتح النافذة للشخص التالي.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The {key} {entry_id} of {array} stands twice.</source>
        <translation>ورد ⁨{key}⁩ ⁨{entry_id}⁩ في ⁨{array}⁩ مرتين.</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>There are {most} filters already.</source>
        <translation>المرشّحات ⁨{most}⁩ من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>There are: {join}.</source>
        <translation>الموجود: ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>There is a file of this name already.</source>
        <translation>يوجد ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>There is a store key here already.</source>
        <translation>يوجد هنا مفتاح مخزن من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no directive with this id in the store.</source>
        <translation>لا توجيه بهذا المعرّف في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>There is no display to open the kiosk on.</source>
        <translation>لا توجد شاشة يُفتح عليها الكشك.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>There is no key that may sign now.</source>
        <translation>لا مفتاح يجوز له التوقيع الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>There is no key {key}.</source>
        <translation>لا يوجد مفتاح ⁨{key}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>There is no machine-readable zone in an empty text.</source>
        <translation>لا منطقة مقروءة آلياً في نص فارغ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no model yet.</source>
        <translation>لا نموذج بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>There is no model {shown}.</source>
        <translation>لا يوجد نموذج ⁨{shown}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>There is no picture to look at any more.</source>
        <translation>لم تعد هناك صورة يُنظر إليها.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>There is no room left for the store.</source>
        <translation>لم يبق متسع للمخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>There is no station in this folder.</source>
        <translation>لا محطة في هذا المجلد.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>There is no store here.</source>
        <translation>لا مخزن هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/accounts.py"/>
        <source>There is no such account in the store.</source>
        <translation>لا يوجد هذا الحساب في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such appeal in the store.</source>
        <translation>لا يوجد هذا التظلّم في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is no such appeal.</source>
        <translation>لا يوجد هذا التظلّم.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>There is no such case in the queue.</source>
        <translation>لا يوجد هذا الملف في الطابور.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>There is no such cohort in the store.</source>
        <translation>لا توجد هذه الفئة في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>There is no such day or time.</source>
        <translation>لا يوجد هذا اليوم أو الوقت.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/retention.py"/>
        <source>There is no such document in the store.</source>
        <translation>لا توجد هذه الوثيقة في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>There is no such evidence pack here.</source>
        <translation>لا توجد حزمة الأدلة هذه هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>There is no such family of refresh tokens.</source>
        <translation>لا توجد سلسلة رموز تجديد كهذه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>There is no such gateway.</source>
        <translation>لا توجد بوابة كهذه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such hit in the store.</source>
        <translation>لا يوجد هذا التطابق في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <source>There is no such invitation.</source>
        <translation>لا توجد هذه الدعوة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>There is no such key in use.</source>
        <translation>لا يوجد هذا المفتاح قيد الاستخدام.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>There is no such kill switch.</source>
        <translation>لا يوجد هذا الإيقاف الطارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>There is no such legal hold in the store.</source>
        <translation>لا يوجد هذا الحجز القانوني في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>There is no such model here.</source>
        <translation>لا يوجد هذا النموذج هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <source>There is no such person in the store.</source>
        <translation>لا يوجد هذا الشخص في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such relief in the store.</source>
        <translation>لا يوجد هذا الإعفاء في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such screening list in the store.</source>
        <translation>لا توجد قائمة الفحص هذه في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>There is no such service in the store.</source>
        <translation>لا توجد خدمة كهذه في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>There is no such station.</source>
        <translation>لا توجد هذه المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no such time zone.</source>
        <translation>لا توجد هذه المنطقة الزمنية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>There is no such token in the store.</source>
        <translation>لا يوجد هذا الرمز في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>There is no such zone. Write it as America/New_York.</source>
        <translation>لا توجد هذه المنطقة. اكتبها مثل ⁨America/New_York⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>There is no terminal to ask for a secret.</source>
        <translation>لا توجد نافذة أوامر لطلب السر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>There is no valid token from the desk that a code could stand beside.</source>
        <translation>لا يوجد رمز صالح من المكتب يمكن أن يقف إلى جانبه كود.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/appeals.py"/>
        <location filename="kiosk/services/legal_holds.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/roster.py"/>
        <source>There is nothing left to do.</source>
        <translation>لم يبق ما يُفعل.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is nothing to end.</source>
        <translation>لا شيء لإنهائه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>There is nothing to move.</source>
        <translation>ليس هناك ما يُنقل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>There were too many tries with a wrong secret.</source>
        <translation>كانت محاولات كثيرة بسر خاطئ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>These are more models than a token can name.</source>
        <translation>هذه النماذج أكثر مما يستطيع رمز ذكره.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>These bytes are not a cohort's facts.</source>
        <translation>ليست هذه البايتات وقائع فئة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>These directives supersede one another in a circle: {circle}.</source>
        <translation>تحل هذه التوجيهات بعضها محل بعض في حلقة: ⁨{circle}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>These pictures are too large to be handed in.</source>
        <translation>هذه الصور أكبر من أن تُقدَّم.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This JSON file has no list called results.</source>
        <translation>ليس في ملف JSON هذا قائمة اسمها ⁨results⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>This PDF is locked with a password.</source>
        <translation>ملف PDF هذا مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This account is closed already.</source>
        <translation>هذا الحساب مغلق من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This account is not active any more.</source>
        <translation>لم يعد هذا الحساب نشطاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>This appeal has given no relief.</source>
        <translation>لم يمنح هذا التظلّم أي إعفاء.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is another person's.</source>
        <translation>هذا التظلّم لشخص آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is answered already.</source>
        <translation>رُدّ على هذا التظلّم من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>This backup is damaged, or is none.</source>
        <translation>هذه النسخة الاحتياطية تالفة أو ليست نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This badge belongs to another account.</source>
        <translation>هذه الشارة لحساب آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds more than a driving licence can.</source>
        <translation>في هذا الشريط الرمزي أكثر مما تحمله رخصة قيادة.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds no driving licence and no identity card.</source>
        <translation>لا يحمل هذا الشريط الرمزي رخصة قيادة ولا بطاقة هوية.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode is not that of a North American driving licence.</source>
        <translation>ليس هذا الشريط الرمزي لرخصة قيادة من أمريكا الشمالية.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode names no holder.</source>
        <translation>لا يسمّي هذا الشريط الرمزي حاملاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This cannot be a name to sign in with.</source>
        <translation>لا يصلح هذا اسماً للدخول.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>This cannot be the name of a service.</source>
        <translation>لا يمكن أن يكون هذا اسم خدمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>This case is not complete yet.</source>
        <translation>هذا الملف غير مكتمل بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This case waits for nobody any more.</source>
        <translation>لم يعد هذا الملف ينتظر أحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <source>This code opens nothing.</source>
        <translation>لا يفتح هذا الرمز شيئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>This code was used a moment ago.</source>
        <translation>استُخدم هذا الرمز قبل لحظات.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This computer's clock is earlier than the last change in this store.</source>
        <translation>ساعة هذا الحاسوب أقدم من آخر تغيير في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This database belongs to another program.</source>
        <translation>قاعدة البيانات هذه لبرنامج آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This date has a smaller part without the larger one.</source>
        <translation>في هذا التاريخ جزء أصغر بلا الأكبر.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This date is in the future.</source>
        <translation>هذا التاريخ في المستقبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This date of birth is in the future. Correct it.</source>
        <translation>تاريخ الميلاد هذا في المستقبل. صحّحه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>This desk has no outbox, so it can keep nothing while the database is away.</source>
        <translation>ليس لهذا المكتب صندوق صادر، فلا يستطيع حفظ شيء ما دام الوصول إلى قاعدة البيانات متعذّراً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive binds nobody any more, so there is nothing to lift.</source>
        <translation>لم يعد هذا التوجيه يُلزم أحداً، فلا شيء يُرفع.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>This directive blocks nobody now: it is not in force.</source>
        <translation>لا يحظر هذا التوجيه أحداً الآن: فهو غير سارٍ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive has expired before it was approved.</source>
        <translation>انتهى هذا التوجيه قبل الموافقة عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive has no such reading.</source>
        <translation>ليس لهذا التوجيه هذه القراءة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is approved already.</source>
        <translation>ووفق على هذا التوجيه من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is authenticated already.</source>
        <translation>هذا التوجيه موثّق من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>This directive is not among those approved.</source>
        <translation>ليس هذا التوجيه من الموافق عليها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>This directive is not approved, so there is nothing to prove.</source>
        <translation>لم يوافَق على هذا التوجيه، فلا شيء يُثبت.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive is not approved.</source>
        <translation>لم يوافَق على هذا التوجيه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive is not authenticated yet.</source>
        <translation>لم يُوثَّق هذا التوجيه بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is staged already.</source>
        <translation>هذا التوجيه مُهيّأ من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is withdrawn already.</source>
        <translation>سُحب هذا التوجيه من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive names a model that is no longer served.</source>
        <translation>يسمّي هذا التوجيه نموذجاً لم يعد يُقدَّم.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive supersedes one that is not in the store.</source>
        <translation>يحل هذا التوجيه محل توجيه ليس في المخزن.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive would undo a kill switch.</source>
        <translation>من شأن هذا التوجيه أن يلغي إيقافاً طارئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This document has {count} pages; at most {most} are read.</source>
        <translation>في هذه الوثيقة {count} صفحة؛ تُقرأ ⁨{most}⁩ على الأكثر.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document is published as a specimen for everybody to see. Ask for the person’s own document.</source>
        <translation>هذه الوثيقة منشورة نموذجاً يراه الجميع. اطلب وثيقة الشخص نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document names Utopia, a State that exists on specimens only. Ask for the person’s own document.</source>
        <translation>تذكر هذه الوثيقة يوتوبيا، وهي دولة لا توجد إلا في النماذج. اطلب وثيقة الشخص نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {longest_anywhere} years from today. Look at the date of issue.</source>
        <translation>تسري هذه الوثيقة أكثر من ⁨{longest_anywhere}⁩ من السنوات ابتداءً من اليوم. انظر تاريخ الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {years} years from today. Its State issues none to a holder of this age for longer than {years}. Look at the date of issue.</source>
        <translation>تسري هذه الوثيقة أكثر من ⁨{years}⁩ من السنوات ابتداءً من اليوم. ولا تصدر دولتها لمن في هذه السن وثيقة أطول مدة. انظر تاريخ الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>This entry has left the roster.</source>
        <translation>خرج هذا القيد من القائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This entry is not on the roster any more.</source>
        <translation>لم يعد هذا القيد في القائمة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This file cannot be opened.</source>
        <translation>يتعذّر فتح هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>This file cannot be read.</source>
        <translation>تتعذّر قراءة هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station of another desk.</source>
        <translation>هذا الملف من محطة لمكتب آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station that was withdrawn.</source>
        <translation>هذا الملف من محطة سُحبت.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>This file could not be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This file does not say of which day it is.</source>
        <translation>لا يذكر هذا الملف من أي يوم هو.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>This file holds no submission that this version reads.</source>
        <translation>ليس في هذا الملف طلب يقرؤه هذا الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is an animation, not a still picture.</source>
        <translation>هذا الملف متحرك وليس صورة ثابتة.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This file is damaged or incomplete.</source>
        <translation>هذا الملف تالف أو ناقص.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is larger than {value} megabytes.</source>
        <translation>هذا الملف أكبر من ⁨{value}⁩ ميغابايت.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is not a picture of a type that can be read.</source>
        <translation>هذا الملف ليس صورة من نوع تمكن قراءته.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is not text in UTF-8.</source>
        <translation>ليس هذا الملف نصاً بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is too large for a roster.</source>
        <translation>هذا الملف أكبر من أن يكون قائمة أشخاص.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This file is too large for what a station seals.</source>
        <translation>هذا الملف أكبر مما تختمه محطة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was collected before.</source>
        <translation>جُمع هذا الملف من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was sealed to a key that is not used any more.</source>
        <translation>خُتم هذا الملف لمفتاح لم يعد مستخدماً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder holds the files of another set-up.</source>
        <translation>في هذا المجلد ملفات إعداد آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder or stick is not there.</source>
        <translation>هذا المجلد أو الذاكرة المحمولة غير موجود.</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>This hold is released already.</source>
        <translation>رُفع هذا الحجز من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>لا يستطيع هذا التثبيت مخاطبة PostgreSQL.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This invitation opens nothing any more.</source>
        <translation>لم تعد هذه الدعوة تفتح شيئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This is a kill switch.</source>
        <translation>هذا إيقاف طارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>This is no backup of a kiosk.</source>
        <translation>ليست هذه نسخة احتياطية من كشك.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>This is no date with a time of day.</source>
        <translation>ليس هذا تاريخاً مع وقت.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This is no e-mail address.</source>
        <translation>ليس هذا عنوان بريد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This is no file that a station sealed.</source>
        <translation>ليس هذا ملفاً ختمته محطة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This is no file.</source>
        <translation>هذا ليس ملفاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This is no plain file.</source>
        <translation>ليس هذا ملفاً عادياً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This is no station's file that this version reads.</source>
        <translation>ليس هذا ملف محطة يقرؤه هذا الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This is no way to authenticate a letter.</source>
        <translation>ليست هذه طريقة لتوثيق رسالة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>This is not TOML. Begin each test person with [[persona]].</source>
        <translation>ليس هذا TOML. ابدأ كل شخص اختبار بـ ⁨[[persona]]⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخاً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This is not an address that tokens can name.</source>
        <translation>ليس هذا عنواناً يمكن للرموز ذكره.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>This is not an address to listen at.</source>
        <translation>هذا ليس عنوانًا يمكن الاستماع عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear it.</source>
        <translation>هذا ليس عنوان بريد. اكتبه مثل name@example.org أو امسحه.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear the field.</source>
        <translation>هذا ليس عنوان بريد. اكتبه مثل name@example.org أو أفرغ الحقل.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>This is not known here.</source>
        <translation>هذا غير معروف هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This is not the fingerprint of the station's file.</source>
        <translation>ليست هذه بصمة ملف المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>This is not the identifier of an evidence pack.</source>
        <translation>ليس هذا معرّف حزمة أدلة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This is the last active admin.</source>
        <translation>هذا آخر مدير نشط.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This is the only model.</source>
        <translation>هذا هو النموذج الوحيد.</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>This is the original, not a copy, printout or picture.</source>
        <translation>هذا هو الأصل لا نسخة ولا مطبوعة ولا صورة.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This key belongs to another store.</source>
        <translation>هذا المفتاح لمخزن آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>This key signs no tokens, or is struck off already.</source>
        <translation>لا يوقّع هذا المفتاح رموزاً أو شُطب من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>This kill switch is undone already.</source>
        <translation>أُلغي هذا الإيقاف الطارئ من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This letter is not the one that was authenticated.</source>
        <translation>ليست هذه الرسالة التي وُثّقت.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list has more than {most} entries.</source>
        <translation>في هذه القائمة أكثر من ⁨{most}⁩ من القيود.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has no column called name.</source>
        <translation>ليس في هذه القائمة عمود اسمه ⁨name⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has two columns of the same name.</source>
        <translation>في هذه القائمة عمودان بالاسم نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is JSON that no publisher writes.</source>
        <translation>هذه القائمة JSON لا يكتبه أي ناشر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is dated in the future.</source>
        <translation>تاريخ هذه القائمة في المستقبل.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is empty.</source>
        <translation>هذه القائمة فارغة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is in use, or was.</source>
        <translation>هذه القائمة قيد الاستخدام أو كانت كذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is larger than {value} MB.</source>
        <translation>هذه القائمة أكبر من ⁨{value}⁩ ميغابايت.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is not UTF-8.</source>
        <translation>ليست هذه القائمة UTF-8.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is older than the one in use.</source>
        <translation>هذه القائمة أقدم من المستخدمة.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list lacks the column {value}.</source>
        <translation>ينقص هذه القائمة العمود ⁨{value}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list names nobody.</source>
        <translation>لا تسمّي هذه القائمة أحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>This machine has no camera.</source>
        <translation>ليس لهذا الجهاز كاميرا.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>This machine knows no printer.</source>
        <translation>لا يعرف هذا الجهاز أي طابعة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This machine's clock is behind the station's file.</source>
        <translation>ساعة هذا الجهاز متأخرة عن ملف المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>This many tokens are revoked by two officers only.</source>
        <translation>لا يُلغي هذا العدد من الرموز إلا مسؤولان.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This model stands in for others: {join}.</source>
        <translation>هذا النموذج احتياطي لغيره: ⁨{join}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This month is not known.</source>
        <translation>هذا الشهر غير معروف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This needs two officers who are two persons.</source>
        <translation>يلزم لهذا مسؤولان هما شخصان.</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This needs two officers, and both sign-ins belong to one person.</source>
        <translation>يلزم مسؤولان، والدخولان لشخص واحد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This note is longer than 2,000 characters.</source>
        <translation>هذه الملاحظة أطول من 2000 محرف.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>This number has too few or too many digits.</source>
        <translation>في هذا الرقم أرقام أقل أو أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>This number is out of bounds.</source>
        <translation>هذا العدد خارج الحدود.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This passphrase cannot be taken.</source>
        <translation>لا يمكن استخدام عبارة المرور هذه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This password cannot be taken.</source>
        <translation>لا يمكن استخدام كلمة المرور هذه.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person answers for the service already.</source>
        <translation>هذا الشخص مسؤول عن الخدمة بالفعل.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person does not answer for the service.</source>
        <translation>هذا الشخص ليس مسؤولًا عن الخدمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This person has a relief already.</source>
        <translation>لهذا الشخص إعفاء من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This person has an account already.</source>
        <translation>لهذا الشخص حساب من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This person is registered already. Open that record and go on there.</source>
        <translation>هذا الشخص مسجّل من قبل. افتح ذلك السجل وتابع فيه.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>This person was erased on {erased_at}: entry {entry} of the log keeps the commitment {commitment}, which nobody can open.</source>
        <translation>مُحي هذا الشخص في ⁨{erased_at}⁩: يحفظ القيد ⁨{entry}⁩ في السجل الالتزام المشفّر ⁨{commitment}⁩، ولا يستطيع أحد فتحه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>This person works here: their account is active.</source>
        <translation>يعمل هذا الشخص هنا: فحسابه نشط.</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>This person's record is restricted: it is kept, and not used.</source>
        <translation>سجل هذا الشخص مقيّد: يُحفظ ولا يُستخدم.</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This picture has more than {value} million pixels.</source>
        <translation>في هذه الصورة أكثر من ⁨{value}⁩ مليون بكسل.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>This process leaves the keys that sign tokens sealed.</source>
        <translation>هذه العملية تترك المفاتيح التي توقّع الرموز مختومة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>This process never opens the keys that sign tokens.</source>
        <translation>هذه العملية لا تفتح أبداً المفاتيح التي توقّع الرموز.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>This program may not use the camera.</source>
        <translation>لا يُسمح لهذا البرنامج باستخدام الكاميرا.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>This program may not use the document reader's port, or another program has it.</source>
        <translation>لا يجوز لهذا البرنامج استخدام منفذ قارئ الوثائق، أو أن برنامجاً آخر يشغله.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>This reason does not go with this outcome.</source>
        <translation>لا يناسب هذا السبب هذه النتيجة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This reason is for something else.</source>
        <translation>هذا السبب لشيء آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>This record has no such document.</source>
        <translation>لا توجد هذه الوثيقة في هذا السجل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>This record is not restricted.</source>
        <translation>هذا السجل غير مقيّد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This relief has ended already.</source>
        <translation>انتهى هذا الإعفاء من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names nobody.</source>
        <translation>لا تسمّي هذه القائمة أحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names too many people.</source>
        <translation>تسمّي هذه القائمة أشخاصاً أكثر مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file names two stations.</source>
        <translation>يسمّي هذا الملف المختوم محطتين.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file was altered, or sealed to another desk.</source>
        <translation>غُيّر هذا الملف المختوم أو خُتم لمكتب آخر.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This service has ended, and stays as it is.</source>
        <translation>انتهت هذه الخدمة وتبقى كما هي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service has ended.</source>
        <translation>انتهت هذه الخدمة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service lacks somebody who can answer for it.</source>
        <translation>تفتقر هذه الخدمة إلى من يستطيع أن يكون مسؤولًا عنها.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>This stands in the list already. Remove one.</source>
        <translation>هذا في القائمة من قبل. أزل واحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This statement was not signed, and nobody saw the person agree to it.</source>
        <translation>لم يُوقَّع هذا الإقرار ولم يشهد أحد موافقة الشخص عليه.</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This station is not set up.</source>
        <translation>هذه المحطة غير مُعدّة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file is out of date.</source>
        <translation>انتهت مدة ملف هذه المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file was altered.</source>
        <translation>غُيّر ملف هذه المحطة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This step cannot be undone any more.</source>
        <translation>لم يعد التراجع عن هذه الخطوة ممكناً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony.py"/>
        <source>This store already belongs to an issuer.</source>
        <translation>هذا المخزن لجهة إصدار من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store belongs to no issuer yet.</source>
        <translation>ليس هذا المخزن لجهة إصدار بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store does not lie in a file, so it cannot be moved from here.</source>
        <translation>ليس هذا المخزن في ملف، فلا يمكن نقله من هنا.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store has tables that this version does not know.</source>
        <translation>في هذا المخزن جداول لا يعرفها هذا الإصدار.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store is empty.</source>
        <translation>هذا المخزن فارغ.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store is still written to.</source>
        <translation>ما زالت الكتابة في هذا المخزن جارية.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>This store lies in PostgreSQL, which copies its databases itself.</source>
        <translation>هذا المخزن في PostgreSQL، وهو ينسخ قواعد بياناته بنفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>This store was moved to another database, so nothing is written here any more.</source>
        <translation>نُقل هذا المخزن إلى قاعدة بيانات أخرى، فلم يعد يُكتب هنا شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by a newer version of this program.</source>
        <translation>كتب هذا المخزن إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by an older version of this program.</source>
        <translation>كتب هذا المخزن إصدار أقدم من البرنامج.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This submission belongs to another station.</source>
        <translation>هذا الطلب لمحطة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This submission has no proper number.</source>
        <translation>ليس لهذا الطلب رقم صحيح.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>This system offers no keyring that keeps secrets.</source>
        <translation>لا يقدّم هذا النظام سلسلة مفاتيح تحفظ الأسرار.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>This text holds a character that has no place in a machine-readable zone.</source>
        <translation>في هذا النص محرف لا مكان له في منطقة مقروءة آلياً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token has expired, so there is nothing to replace.</source>
        <translation>انتهى هذا الرمز فلا شيء يُستبدل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is a service's, so nobody at the desk can replace it.</source>
        <translation>هذا الرمز يخص خدمة، فلا يستطيع أحد في المكتب استبداله.</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is revoked or suspended, so it cannot be replaced.</source>
        <translation>هذا الرمز ملغى أو موقوف فلا يُستبدل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This very file is stored already under this name.</source>
        <translation>هذا الملف نفسه محفوظ بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Tokens would end too soon or live too long.</source>
        <translation>ستنتهي الرموز أبكر أو تعيش أطول مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Too many codes that open nothing were tried.</source>
        <translation>جُرّبت رموز كثيرة لا تفتح شيئاً.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Too many people wait for this desk already.</source>
        <translation>ينتظر هذا المكتب عدد كبير من الناس.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Too many tries at this machine. Wait {seconds} seconds.</source>
        <translation>محاولات كثيرة على هذا الجهاز. انتظر {seconds} ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>Try again, or take a new picture and open that.</source>
        <translation>حاول ثانية، أو التقط صورة جديدة وافتحها.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Try again; if it happens again, give the log file to whoever looks after it.</source>
        <translation>حاول ثانية؛ وإن تكرر فأعط ملف السجل لمن يتولاه.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Try again; if it stays so, look for a second kiosk or a backup that hangs.</source>
        <translation>حاول ثانية؛ وإن استمر ذلك فابحث عن كشك ثانٍ أو نسخ احتياطي متوقف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Two accounts must be two people.</source>
        <translation>يجب أن يكون الحسابان لشخصين.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Two directives have the same id.</source>
        <translation>لتوجيهين المعرّف نفسه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type at least a surname or the one name.</source>
        <translation>اكتب اسم العائلة على الأقل أو الاسم الواحد.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Type both again.</source>
        <translation>اكتب كليهما ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Type it again.</source>
        <translation>اكتبه ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Type it again; capitals matter.</source>
        <translation>اكتبها ثانية؛ فحالة الأحرف مهمة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Type it once more.</source>
        <translation>اكتبه مرة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type what is right, or leave it as it is.</source>
        <translation>اكتب الصحيح أو اتركه كما هو.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo it instead of lifting it.</source>
        <translation>تراجع عنه بدل رفعه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo the kill switch by itself.</source>
        <translation>ألغِ الإيقاف الطارئ على حدة.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Unlock it and try again, or choose a passphrase instead.</source>
        <translation>افتح قفلها وحاول ثانية، أو اختر عبارة مرور بدلاً منها.</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Unset QT_QPA_PLATFORM and use a display, or run `kiosk demo`.</source>
        <translation>ألغِ ضبط QT_QPA_PLATFORM واستخدم شاشة، أو شغّل ⁨`kiosk demo`⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Upper Volta, now Burkina Faso</source>
        <translation>فولتا العليا، وهي الآن بوركينا فاسو</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use letters, digits and hyphens; a directive's id is in small letters, at most 64.</source>
        <translation>استخدم الحروف والأرقام والشرطات؛ ومعرّف التوجيه بحروف صغيرة لا تزيد على 64.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Use plain letters in the reason, then try again.</source>
        <translation>استخدم حروفاً عادية في السبب ثم حاول ثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use sets instead of long chains of comparisons.</source>
        <translation>استخدم المجموعات بدل سلاسل المقارنات الطويلة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use small letters, digits and underscores, and begin with a letter.</source>
        <translation>استخدم الحروف الصغيرة والأرقام والشرطة السفلية وابدأ بحرف.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use the attributes of principal, context.lists, texts, sets and &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</source>
        <translation>استخدم صفات ⁨principal⁩ و⁨context.lists⁩ والنصوص والمجموعات و⁦&amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Use the key that was made with this store, from the same ceremony or backup.</source>
        <translation>استخدم المفتاح الذي صُنع مع هذا المخزن، من الإعداد نفسه أو النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>Use the letters A to Z, the digits 0 to 9 and the filler &lt;.</source>
        <translation>استخدم الحروف A إلى Z والأرقام 0 إلى 9 وعلامة الملء &lt;.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Use up to {name_max_length} signs that can be read.</source>
        <translation>استخدم حتى {name_max_length} من العلامات المقروءة.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Wait a little, then try again.</source>
        <translation>انتظر قليلاً ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>What has outlived its time is not what was shown.</source>
        <translation>ما تجاوز أجله ليس ما عُرض.</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>What is not in order is not said yet.</source>
        <translation>لم يُذكر بعد ما ليس سليماً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>What the service is for is missing or too long.</source>
        <translation>الغرض من الخدمة ناقص أو طويل جدًا.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>What was chosen in place of a camera holds no picture that can be shown.</source>
        <translation>ليس فيما اختير بدل الكاميرا صورة يمكن عرضها.</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>What was deleted still stands in the database's journal: somebody reads from it.</source>
        <translation>ما حُذف ما زال في يومية قاعدة البيانات: هناك من يقرأ منها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>What was entered cannot be handed in as it is.</source>
        <translation>لا يمكن تقديم ما أُدخل كما هو.</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>What you entered could not be handed in.</source>
        <translation>تعذّر تقديم ما أدخلته.</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Who does this.</source>
        <translation>من يقوم بهذا.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it instead.</source>
        <translation>اسحبه بدلاً من ذلك.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it, and stage it for the models that there are.</source>
        <translation>اسحبه وهيّئه للنماذج الموجودة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it.</source>
        <translation>اسحبه.</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Without an image the characters prove their format only, not the facts.</source>
        <translation>بلا صورة تثبت المحارف صيغتها فقط لا الوقائع.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write "allow", "block" or "hold".</source>
        <translation>اكتب ⁨"allow"⁩ أو ⁨"block"⁩ أو ⁨"hold"⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write 1000 at most.</source>
        <translation>اكتب 1000 على الأكثر.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write ["…"], or [[…]] for a table of which there are many.</source>
        <translation>اكتب ⁦["…"]⁩، أو ⁦[[…]]⁩ لجدول يتعدد.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write a [[reading]], or name in supersedes what it lifts.</source>
        <translation>اكتب ⁨[[reading]]⁩، أو سمّ في ⁨supersedes⁩ ما يرفعه.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a level from 0 to 4.</source>
        <translation>اكتب مستوى من 0 إلى 4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a model's name as it stands in the access catalogue, or *.</source>
        <translation>اكتب اسم النموذج كما في فهرس الوصول، أو *.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a whole number, without quotes.</source>
        <translation>اكتب عدداً صحيحاً بلا علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write block or hold; a directive that only lifts has no reading.</source>
        <translation>اكتب ⁨block⁩ أو ⁨hold⁩؛ أما التوجيه الذي يرفع فقط فلا قراءة له.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write date, time and offset without quotes: 2026-06-12T17:21:00-04:00.</source>
        <translation>اكتب التاريخ والوقت وفرق التوقيت بلا علامتي اقتباس: ⁨2026-06-12T17:21:00-04:00⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Write down what the person says.</source>
        <translation>دوّن ما يقوله الشخص.</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Write file:/dev/usb/lp0, serial:/dev/ttyS0:19200 or tcp:printer:9100.</source>
        <translation>اكتب ⁨file:/dev/usb/lp0⁩ أو ⁨serial:/dev/ttyS0:19200⁩ أو ⁨tcp:printer:9100⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>Write group, edition, source and members as texts, members as an array of codes.</source>
        <translation>اكتب ⁨group⁩ و⁨edition⁩ و⁨source⁩ و⁨members⁩ نصوصاً، و⁨members⁩ مصفوفة رموز.</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Write it as 127.0.0.1:8443.</source>
        <translation>اكتبه هكذا: ‎127.0.0.1:8443.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write it as 2026-06-12 17:21, or 2026-06-12 17:21:00.</source>
        <translation>اكتبه هكذا: 2026-06-12 17:21 أو 2026-06-12 17:21:00.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>اكتبه بصيغة YYYY-MM-DD أو YYYY-MM أو YYYY.</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Write it as callers send it, for example opal-4.</source>
        <translation>اكتبه كما يرسله المستدعون، مثل opal-4.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write it down.</source>
        <translation>اكتبه.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>Write it in Latin letters.</source>
        <translation>اكتبه بالحروف اللاتينية.</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>Write it with its offset, such as --{what} 2026-06-13T09:00:00-04:00.</source>
        <translation>اكتبه مع فرق التوقيت، مثل ⁨--{what} 2026-06-13T09:00:00-04:00⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write it with the offset, as {with_offset}.</source>
        <translation>اكتبه مع فرق التوقيت مثل ⁨{with_offset}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write its IANA name, as America/New_York.</source>
        <translation>اكتب اسمها لدى IANA مثل ⁨America/New_York⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write its keys below a heading in brackets.</source>
        <translation>اكتب مفاتيحه تحت عنوان بين أقواس مربعة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Write keys without dots.</source>
        <translation>اكتب المفاتيح بلا نقاط.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write the 64 hexadecimal digits of the edition's digest.</source>
        <translation>اكتب بصمة الطبعة بأرقامها الست عشرية الـ64.</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Write the case down on paper; signing in while the database answers makes one.</source>
        <translation>دوّن الملف على الورق؛ ويُنشأ صندوق عند تسجيل الدخول وقاعدة البيانات تجيب.</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>Write the case down on paper; whoever signs in while the database answers renews it.</source>
        <translation>دوّن الملف على الورق؛ ومن يسجل الدخول وقاعدة البيانات تجيب يجدده.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Write the date and the time.</source>
        <translation>اكتب التاريخ والوقت.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Write the date as YYYY-MM-DD.</source>
        <translation>اكتب التاريخ بصيغة YYYY-MM-DD.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Write the number with + and the country code.</source>
        <translation>اكتب الرقم مع + ورمز البلد.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Write the number without spaces.</source>
        <translation>اكتب الرقم بلا مسافات.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write the three capital letters of ISO 3166-1 or Doc 9303.</source>
        <translation>اكتب الأحرف الكبيرة الثلاثة من ISO 3166-1 أو Doc 9303.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write the time before or after it.</source>
        <translation>اكتب الوقت الذي قبله أو بعده.</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Write them as 4,17,93, name a file that holds them, or write all.</source>
        <translation>اكتبها هكذا: ⁨4,17,93⁩، أو سمّ ملفاً يحويها، أو اكتب ⁨all⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>اكتب ⁨true⁩ أو ⁨false⁩ بلا علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Write when { … } or unless { … }, with conditions in between.</source>
        <translation>اكتب ⁨when { … }⁩ أو ⁨unless { … }⁩ والشروط بينهما.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write { A = "allow" }.</source>
        <translation>اكتب ⁨{ A = "allow" }⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {canonical}.</source>
        <translation>اكتب ⁨{canonical}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {family}, or ask for the class in citizenships.</source>
        <translation>اكتب ⁨{family}⁩ أو اسأل عن الفئة في ⁨citizenships⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write {first} after it for the first, {second} for the second.</source>
        <translation>اكتب بعده ⁨{first}⁩ للأولى و⁨{second}⁩ للثانية.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write {key} = ….</source>
        <translation>اكتب ⁨{key} = …⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write {with_offset} if the clock time is right, {isoformat} if the instant is.</source>
        <translation>اكتب ⁨{with_offset}⁩ إن صح وقت الساعة، و⁨{isoformat}⁩ إن صحت اللحظة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>You are the second person on this case.</source>
        <translation>أنت الشخص الثاني في هذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>You asked for a second person on this case.</source>
        <translation>طلبت شخصاً ثانياً لهذا الملف.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>You can also choose “I have none of these”.</source>
        <translation>يمكنك أيضاً اختيار «ليس لدي أي منها».</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>You do not hold this case.</source>
        <translation>هذا الملف ليس لديك.</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Your role does not include licences, purposes, or the name in directives.</source>
        <translation>لا يشمل دورك التراخيص ولا الأغراض ولا الاسم في التوجيهات.</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Your role does not include this.</source>
        <translation>لا يشمل دورك هذا.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and seven digits</source>
        <translation>حرف وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and six to eight digits</source>
        <translation>حرف وستة إلى ثمانية أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter or digit and seven digits</source>
        <translation>حرف أو رقم وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter, or P and a letter, and seven digits</source>
        <translation>حرف، أو P وحرف، وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country of birth</source>
        <translation>بلد الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country that issued it</source>
        <translation>البلد الذي أصدرها</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of expiry</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits</source>
        <translation>ثمانية أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits, or since 2022 nine letters or digits</source>
        <translation>ثمانية أرقام، أو منذ 2022 تسعة حروف أو أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight letters or digits</source>
        <translation>ثمانية حروف أو أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight or nine digits</source>
        <translation>ثمانية أرقام أو تسعة</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>given names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>issuing State</source>
        <translation>الدولة المُصدِرة</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine characters: a letter first, no vowel and none of B, D, Q, S</source>
        <translation>تسعة محارف: حرف أولاً، بلا حروف علة ولا B وD وQ وS</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits</source>
        <translation>تسعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits, or since 2021 a letter and eight digits</source>
        <translation>تسعة أرقام، أو منذ 2021 حرف وثمانية أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and seven digits</source>
        <translation>حرف أو حرفين وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and six or seven digits, or a letter, seven digits and a letter</source>
        <translation>حرف أو حرفين وستة أرقام أو سبعة، أو حرف وسبعة أرقام وحرف</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven digits</source>
        <translation>سبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven or eight letters or digits</source>
        <translation>سبعة حروف أو أرقام أو ثمانية</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>surname</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>the Panama Canal Zone</source>
        <translation>منطقة قناة بنما</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the date of birth is the same</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ</source>
        <translation>تاريخا الميلاد مختلفان</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ by day and month swapped</source>
        <translation>يختلف تاريخا الميلاد بتبديل اليوم والشهر</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth may be the same, as far as they are known</source>
        <translation>قد يتطابق تاريخا الميلاد بقدر ما هما معروفان</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the year and month of birth are the same</source>
        <translation>سنة الميلاد وشهره متطابقان</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>there is no date of birth to compare</source>
        <translation>لا يوجد تاريخ ميلاد للمقارنة</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two digits, two letters and five digits</source>
        <translation>رقمين وحرفين وخمسة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and seven digits</source>
        <translation>حرفين وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits</source>
        <translation>حرفين وستة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits, or since 2023 a letter, six digits and two letters</source>
        <translation>حرفين وستة أرقام، أو منذ 2023 حرف وستة أرقام وحرفين</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six or seven digits</source>
        <translation>حرفين وستة أرقام أو سبعة</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters or digits and seven digits</source>
        <translation>حرفين أو رقمين وسبعة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters, six letters or digits and a digit, without the letter O</source>
        <translation>حرفين وستة حروف أو أرقام ورقم، بلا الحرف O</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two or three letters or digits and six digits</source>
        <translation>حرفين أو ثلاثة حروف أو أرقام وستة أرقام</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>whole name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>{code} is a class of nationals; the country is {family}.</source>
        <translation>⁨{code}⁩ فئة من الرعايا؛ والبلد هو ⁨{family}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {days} days nobody enforced it.</source>
        <translation>يزعم {directive_id} السريان من قبل اعتماده: عدد الأيام التي لم ينفذه فيها أحد: {days}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {hours} hours nobody enforced it.</source>
        <translation>يزعم {directive_id} السريان من قبل اعتماده: عدد الساعات التي لم ينفذه فيها أحد: {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {minutes} min nobody enforced it.</source>
        <translation>يزعم {directive_id} السريان من قبل اعتماده: لم ينفذه أحد لمدة {minutes} د.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {days} days.</source>
        <translation>ينتهي {directive_id} في غضون أيام، عددها {days}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {hours} hours.</source>
        <translation>ينتهي {directive_id} في غضون ساعات، عددها {hours}.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {minutes} min.</source>
        <translation>ينتهي {directive_id} خلال {minutes} د.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{failed} checks fail.</source>
        <translation>فشل ⁨{failed}⁩ من الفحوص.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} claims force already and waits for two officers.</source>
        <translation>يزعم ⁨{id}⁩ السريان وينتظر مسؤولين.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is due for review.</source>
        <translation>⁨{id}⁩ مستحق المراجعة.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is staged and not authenticated: it binds nobody.</source>
        <translation>⁨{id}⁩ مُهيّأ وغير موثّق: لا يُلزم أحداً.</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} waits for two officers before it comes into force.</source>
        <translation>ينتظر ⁨{id}⁩ مسؤولين قبل أن يسري.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>{key} has a value that it may not have.</source>
        <translation>لـ ⁨{key}⁩ قيمة غير مسموح بها.</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>{len} of the directive's own test people are decided otherwise than its file says: {persona} is {decided}, not {expected}.</source>
        <translation>تقرر في شأن ⁨{len}⁩ من أشخاص اختبار التوجيه غير ما يقوله ملفه: قرار ⁨{persona}⁩ هو ⁨{decided}⁩ لا ⁨{expected}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} is blocked because directive {id}, reading {reading_id}, could not be evaluated. A compliance officer must correct or lift this directive now.</source>
        <translation>⁨{model}⁩ محظور لأنه تعذّر تقييم التوجيه ⁨{id}⁩ بالقراءة ⁨{reading_id}⁩. على مسؤول الامتثال تصحيح هذا التوجيه أو رفعه الآن.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for an officer: directive {id}, reading {reading_id}, asks for a closer look at what you stated.</source>
        <translation>⁨{model}⁩ ينتظر مسؤولاً: يطلب التوجيه ⁨{id}⁩ بالقراءة ⁨{reading_id}⁩ نظراً أدق فيما صرّحت به.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of what you stated: directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>⁨{model}⁩ ينتظر إثبات ما صرّحت به: التوجيه ⁨{id}⁩ بالقراءة ⁨{reading_id}⁩ يحظر ⁨{blocks}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of your citizenship or status, on which directive {id}, reading {reading_id}, depends.</source>
        <translation>⁨{model}⁩ ينتظر إثبات مواطنتك أو صفتك، وعليها يتوقف التوجيه ⁨{id}⁩ بالقراءة ⁨{reading_id}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for your answers: directive {id}, reading {reading_id}, depends on citizenship or status.</source>
        <translation>⁨{model}⁩ ينتظر إجاباتك: يتوقف التوجيه ⁨{id}⁩ بالقراءة ⁨{reading_id}⁩ على المواطنة أو الصفة.</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits until an officer has looked at a possible match in screening.</source>
        <translation>⁨{model}⁩ ينتظر حتى ينظر مسؤول في تطابق محتمل في الفحص.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>{said} The list does not say whether this entry is a person.</source>
        <translation>{said} لا تذكر القائمة هل هذا القيد شخص.</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>{staying} refused files of stations could not be removed.</source>
        <translation>تعذّرت إزالة ملفات محطات مرفوضة عددها ⁨{staying}⁩.</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>{unusable} of {value} rows of this list have no name or too few cells.</source>
        <translation>في هذه القائمة ⁨{unusable}⁩ من أصل ⁨{value}⁩ من الصفوف بلا اسم أو بخلايا أقل مما ينبغي.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Compare the marked rows, scan again, or set the document aside.</source>
        <translation>⁨{what}⁩ قارن الصفوف المعلّمة أو امسح ثانية أو ضع الوثيقة جانباً.</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Look at the document and answer it.</source>
        <translation>⁨{what}⁩ انظر إلى الوثيقة وأجب.</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>“{name}” sells documents and is no State. Ask for another document.</source>
        <translation>«⁨{name}⁩» يبيع وثائق وليس دولة. اطلب وثيقة أخرى.</translation>
    </message>
</context>
<context>
    <name>wedge_test</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Arrived as</source>
        <translation>وصل بهيئة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Each key is listed with its place and the pause before it.</source>
        <translation>كل مفتاح مذكور بموضعه وبالتوقف قبله.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Keys that arrived</source>
        <translation>المفاتيح الواصلة</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Key’s place</source>
        <translation>موضع المفتاح</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No key has arrived yet.</source>
        <translation>لم يصل أي مفتاح بعد.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Only a part of the lines arrived. Swipe again, evenly to the end.</source>
        <translation>وصل جزء من الأسطر فقط. مرّر ثانية بانتظام حتى النهاية.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Pause, ms</source>
        <translation>التوقف، م.ث</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Press here, then swipe a document.</source>
        <translation>اضغط هنا ثم مرّر وثيقة.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Set the reader to send Enter after each line.</source>
        <translation>اضبط القارئ ليرسل Enter بعد كل سطر.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Swipe a document now, a specimen if you have one. Esc leaves this field.</source>
        <translation>مرّر وثيقة الآن، ويُفضّل نموذج عرض. يخرج Esc من هذا الحقل.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Test field for the reader</source>
        <translation>حقل اختبار القارئ</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader fits this desktop. Nothing has to be set.</source>
        <translation>القارئ يناسب هذا الجهاز. لا يلزم ضبط شيء.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader frames the zone with control characters; it may.</source>
        <translation>يحيط القارئ المنطقة بمحارف تحكم؛ لا بأس.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader pauses {pause} ms inside a line. Set the delay between characters to none.</source>
        <translation>يتوقف القارئ ⁨{pause}⁩ م.ث داخل السطر. اجعل التأخير بين المحارف صفراً.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader types as on the layout {reader}; this desktop has {desktop}. The kiosk turns it back. Set the reader to {desktop} all the same: it is surer.</source>
        <translation>يكتب القارئ بتخطيط ⁨{reader}⁩ ولهذا الجهاز ⁨{desktop}⁩. يعيده الكشك إلى أصله. اضبط القارئ مع ذلك على ⁨{desktop}⁩ فهو أضمن.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The zone arrived, but its check digits do not fit. Swipe again, or clean the reader.</source>
        <translation>وصلت المنطقة لكن أرقام التحقق لا تطابق. مرّر ثانية أو نظّف القارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>These keys came as slowly as from a hand. Swipe a document through the reader.</source>
        <translation>جاءت هذه المفاتيح ببطء كأنها باليد. مرّر وثيقة في القارئ.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>What arrived is no machine-readable zone. Set the reader to send the zone as it is.</source>
        <translation>ما وصل ليس منطقة مقروءة آلياً. اضبط القارئ ليرسل المنطقة كما هي.</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>another layout</source>
        <translation>تخطيط آخر</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>dead key</source>
        <translation>مفتاح ميت</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>{count} keys arrived…</source>
        <translation>وصل {count} مفتاحاً…</translation>
    </message>
</context>
</TS>
