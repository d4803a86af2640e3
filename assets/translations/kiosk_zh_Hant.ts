<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>AdminForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Another one. It locks the key that you take away from here.</source>
        <translation>再設一個。它鎖住您從這裡帶走的金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>At least 12 characters. Several words in a row are best.</source>
        <translation>至少 12 個字元。最好是連著的幾個詞。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name to sign in with</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of your root key</source>
        <translation>您的根金鑰的密碼片語</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Password to sign in</source>
        <translation>登入密碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same again</source>
        <translation>再輸入一次</translation>
    </message>
</context>
<context>
    <name>ApplicantForm</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>. It may cut the name short.</source>
        <translation>。它可能截短姓名。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>From the document: {fields}</source>
        <translation>來自證件：{fields}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_form.py"/>
        <source>Telephone</source>
        <translation>電話</translation>
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
        <translation>以 + 和國碼開頭</translation>
    </message>
</context>
<context>
    <name>ApplicantScreen</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Hand back to the desk</source>
        <translation>交還給服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>申請人閱讀聲明書並簽名</translation>
    </message>
</context>
<context>
    <name>ApplicantWindow</name>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>For the applicant</source>
        <translation>申請人一側</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>請用手指、筆或滑鼠在此簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Thank you. The desk goes on.</source>
        <translation>謝謝。服務台將繼續辦理。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>a day not known</source>
        <translation>日期不詳</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, since {date}</source>
        <translation>{state}，自 {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>{state}, until {date}</source>
        <translation>{state}，至 {date}</translation>
    </message>
</context>
<context>
    <name>AttractView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>5 minutes, one document. {issuer} then decides which models you may use.</source>
        <translation>5 分鐘，一份證件。然後由 {issuer} 決定您可以使用哪些模型。</translation>
    </message>
</context>
<context>
    <name>AwayView</name>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>Nobody can sign in without it. This window goes on by itself as soon as the database answers; nothing is lost meanwhile.</source>
        <translation>沒有它，任何人都無法登入。資料庫一回應，此視窗就會自動繼續；其間不會遺失任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>The database is away</source>
        <translation>資料庫不在</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Move everything lower (F8)</source>
        <translation>整體下移（F8）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Sending …</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Continue without a document</source>
        <translation>不出示證件，繼續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>I do not have it with me</source>
        <translation>我沒有帶在身上</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>One moment: the picture is being read.</source>
        <translation>請稍候：正在讀取照片。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>Stop the camera</source>
        <translation>停止攝影機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take it again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>Take the picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The camera is starting.</source>
        <translation>攝影機正在啟動。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The camera starts.</source>
        <translation>攝影機正在啟動。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The document is read. Look at the picture, then continue.</source>
        <translation>證件已讀取。請看一下照片，然後繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/capture_view.py"/>
        <source>The picture is taken by itself once the lines are read.</source>
        <translation>機讀列一讀出，就會自動拍照。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture is taken. Staff read it at the desk.</source>
        <translation>照片已拍好。工作人員會在服務台讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/capture_view.py"/>
        <source>The picture that was taken</source>
        <translation>拍好的照片</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Refuse</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_foot.py"/>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Compare the document with what was read and said</source>
        <translation>把證件與讀出的和所說的內容核對</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token</source>
        <translation>權杖遺失</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Lost token (F8)</source>
        <translation>權杖遺失（F8）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>New applicant</source>
        <translation>新申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Queue / {case} · {time}</source>
        <translation>佇列 / {case} · {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Scan a document, or type what the applicant says</source>
        <translation>掃描證件，或輸入申請人所說的內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The applicant reads the statement and signs it</source>
        <translation>申請人閱讀聲明書並簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/case_header.py"/>
        <source>The token is issued. Hand it over with the receipt.</source>
        <translation>權杖已簽發。請連同收據一起交給申請人。</translation>
    </message>
</context>
<context>
    <name>CeremonyView</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A directive can close controlled models to the people it names.</source>
        <translation>指令可以對其點名的人關閉受控模型。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Begin the set-up</source>
        <translation>開始設定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Change places. Anything drastic will need both of you.</source>
        <translation>請換人坐下。任何重大操作都需要兩位一起完成。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Check before it is made</source>
        <translation>建立前請核對</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establish the issuer</source>
        <translation>建立簽發機構</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Establishing…</source>
        <translation>正在建立…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>First admin</source>
        <translation>第一位管理員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Go to sign-in</source>
        <translation>前往登入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>It opens everything that this kiosk keeps. It is never in the database.</source>
        <translation>它打開本機保存的一切。它從不進入資料庫。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Name and web address of the issuer stay as they are from here on.</source>
        <translation>簽發機構的名稱和網址從此不再更改。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>People see this on receipts, gateways see it in tokens.</source>
        <translation>人們在收據上看到它，閘道在權杖裡看到它。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Second admin</source>
        <translation>第二位管理員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Set up this kiosk</source>
        <translation>設定本機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The first admin types this part; the second one looks away.</source>
        <translation>這一部分由第一位管理員輸入；第二位請移開視線。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>The kiosk is set up</source>
        <translation>本機已設定完畢</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>These files were written. Take them away from this machine now.</source>
        <translation>這些檔案已寫好。請立即從本機取走。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>This makes an issuer of access tokens. You need:</source>
        <translation>這會建立一個存取權杖的簽發機構。您需要：</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Two locked root keys and root.json, from which every gateway starts, are written to a folder or stick. Keep each root key with its admin, offline.</source>
        <translation>兩把上鎖的根金鑰和每個閘道啟動所需的 root.json 會寫入一個資料夾或隨身碟。每把根金鑰由其管理員離線保管。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>What leaves this machine</source>
        <translation>離開本機的東西</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where is the store key kept?</source>
        <translation>儲存金鑰放在哪裡？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Which models do your gateways serve?</source>
        <translation>您的閘道提供哪些模型？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Who issues the tokens?</source>
        <translation>誰簽發權杖？</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The document says: {read}. This is kept as well.</source>
        <translation>證件上寫的是：{read}。這也會保留。</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>expected {expected}, found {found}</source>
        <translation>應為 {expected}，實為 {found}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>in order</source>
        <translation>無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>not in order</source>
        <translation>有誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>to be looked at</source>
        <translation>待查看</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Against what was said</source>
        <translation>與所說內容對照</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Also printed on the page, or in its barcode</source>
        <translation>頁面上或條碼裡也印有</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Check digits</source>
        <translation>檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Checks in order</source>
        <translation>檢查無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>The document</source>
        <translation>證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>all {count} in order</source>
        <translation>全部 {count} 項無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} of {all} fail</source>
        <translation>{all} 項中有 {count} 項不符</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{count} to look at</source>
        <translation>{count} 項待查看</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Add a fact</source>
        <translation>新增一項</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Claim</source>
        <translation>陳述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Nothing stated yet. Scan a document or add what the applicant says.</source>
        <translation>尚無陳述。請掃描證件，或新增申請人所說的內容。</translation>
    </message>
</context>
<context>
    <name>ClaimRowView</name>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Any spelling</source>
        <translation>任何寫法</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Change this row</source>
        <translation>更改這一列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Ended</source>
        <translation>終止於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Has ended</source>
        <translation>已終止</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>New fact</source>
        <translation>新的一項</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Remove this row</source>
        <translation>移除這一列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>State</source>
        <translation>國家</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended</source>
        <translation>已終止</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>ended {date}</source>
        <translation>終止於 {date}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>from the document</source>
        <translation>來自證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/claim_editor.py"/>
        <source>since {date}</source>
        <translation>自 {date}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>It is {character}</source>
        <translation>是 {character}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Leave this character</source>
        <translation>保留此字元</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>Which character is this?</source>
        <translation>這是哪個字元？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>line {line}, character {position}</source>
        <translation>第 {line} 列，第 {position} 個字元</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as corrected</source>
        <translation>{character}（已更正）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{character}, as read</source>
        <translation>{character}（讀出）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{count} to compare</source>
        <translation>{count} 處待核對</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/compare_card.py"/>
        <source>{where}. Enter keeps {character}, any other key corrects it.</source>
        <translation>{where}。按 Enter 保留 {character}，按其他鍵更正。</translation>
    </message>
</context>
<context>
    <name>ConfirmationView</name>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>請前往服務台：{place}。服務時間：{hours}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Open as soon as you have your token: {models}</source>
        <translation>拿到權杖即可使用：{models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Print the code</source>
        <translation>列印代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Staff look at your document with you. Once they approve, you get your access token right there, on paper or as a file.</source>
        <translation>工作人員會與您一起查看證件。核准後，您當場拿到存取權杖，紙本或檔案均可。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Take the slip from the printer.</source>
        <translation>請從印表機取走字條。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>The slip is being printed.</source>
        <translation>正在列印字條。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>This code finds your case at any desk. It works once.</source>
        <translation>憑此代碼可在任何服務台找到您的申請。只能使用一次。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>Your code as a picture to photograph</source>
        <translation>可以拍下來的代碼圖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} is closed to you now: {why}</source>
        <translation>{model} 現在對您關閉：{why}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/confirmation_view.py"/>
        <source>{model} waits: {why}</source>
        <translation>{model} 須等待：{why}</translation>
    </message>
</context>
<context>
    <name>CorrectLines</name>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Compare them with the document, character by character.</source>
        <translation>請逐字與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Correct the lines</source>
        <translation>更正機讀列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Leave the lines</source>
        <translation>保留機讀列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Line {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>Take these lines</source>
        <translation>採用這些列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>This line has {found} of {wanted} characters.</source>
        <translation>這一列有 {found} 個字元，應有 {wanted} 個。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/correct_lines.py"/>
        <source>read as {line}</source>
        <translation>讀作 {line}</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Closed now</source>
        <translation>現已關閉</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Hide the reasons</source>
        <translation>隱藏理由</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Missing or not proven:</source>
        <translation>缺少或未經證明：</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>No model is served yet.</source>
        <translation>尚未提供任何模型。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Open now</source>
        <translation>現已開放</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Say why</source>
        <translation>說明理由</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>Waits for proof</source>
        <translation>等待證明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>What was used:</source>
        <translation>所用的事實：</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You can appeal: tell the desk, or write to {address}.</source>
        <translation>您可以申訴：告訴服務台，或寫信至 {address}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>You cannot use {models} now.</source>
        <translation>您現在不能使用 {models}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} must wait.</source>
        <translation>{models} 須等待。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/decision_card.py"/>
        <source>{models} stays open.</source>
        <translation>{models} 繼續開放。</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>Swipe the document again.</source>
        <translation>請再刷一次證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/page.py"/>
        <source>The reader sent only a part of the lines.</source>
        <translation>讀取機只傳來部分列。</translation>
    </message>
</context>
<context>
    <name>DocumentImageView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Turn by 90°</source>
        <translation>旋轉 90°</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Whole picture</source>
        <translation>整張圖片</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Continue without a document</source>
        <translation>不出示證件，繼續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Drop a picture or PDF here, open a file, or swipe the document through the reader. A swipe is understood wherever the cursor is.</source>
        <translation>把圖片或 PDF 拖到這裡、開啟檔案，或在讀取機上刷證件。無論游標在哪裡，刷卡都會被辨識。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Reading the document…</source>
        <translation>正在讀取證件…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Scan the document</source>
        <translation>掃描證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Starting the camera…</source>
        <translation>正在啟動攝影機…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Type the lines</source>
        <translation>輸入機讀列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/document_panel.py"/>
        <source>Use the camera</source>
        <translation>使用攝影機</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Each of them is as good as any other. You show one only.</source>
        <translation>每一種都同樣有效。您只需出示一種。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I have none of these</source>
        <translation>這些我都沒有</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/drop_zone.py"/>
        <source>Documents ({patterns})</source>
        <translation>證件 ({patterns})</translation>
    </message>
</context>
<context>
    <name>FactsList</name>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Country of birth (not a nationality)</source>
        <translation>出生國（不是國籍）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Read from the document</source>
        <translation>讀自證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/review_lists.py"/>
        <source>{code}, in no list</source>
        <translation>{code}，不在任何清單中</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Examining the page…</source>
        <translation>正在檢查頁面…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>The machine found nothing to ask about. Only you see what is below.</source>
        <translation>機器沒有發現需要詢問的問題。以下內容只有您能看到。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>all answered</source>
        <translation>均已回答</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>examining</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/findings_list.py"/>
        <source>{count} to answer</source>
        <translation>{count} 項待回答</translation>
    </message>
</context>
<context>
    <name>HelpHint</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Help (F1)</source>
        <translation>說明（F1）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_hint.py"/>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Close help</source>
        <translation>關閉說明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/help_sheet.py"/>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>IdentifyView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Enter the e-mail address that your employer gave us</source>
        <translation>請輸入雇主提供給我們的電子郵件地址</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>I have none of these</source>
        <translation>這些我都沒有</translation>
    </message>
</context>
<context>
    <name>IdleCover</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in 1 second. Touch for more time.</source>
        <translation>1 秒後全部清除。觸碰以延長時間。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Everything is erased in {count} seconds. Touch for more time.</source>
        <translation>
            <numerusform>{count} 秒後全部清除。觸碰以延長時間。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>I need more time</source>
        <translation>我需要更多時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/idle_cover.py"/>
        <source>Still there?</source>
        <translation>您還在嗎？</translation>
    </message>
</context>
<context>
    <name>ImageCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/image_view.py"/>
        <source>Picture of the document</source>
        <translation>證件圖片</translation>
    </message>
</context>
<context>
    <name>InspectionItemRow</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>In order</source>
        <translation>無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Not in order</source>
        <translation>有誤</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Inspection</source>
        <translation>查驗</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>Portrait of the document</source>
        <translation>證件上的肖像</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/inspection_list.py"/>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>In order</source>
        <translation>無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/checks.py"/>
        <source>Not in order</source>
        <translation>有誤</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Drop one picture or one PDF of the document.</source>
        <translation>請拖入證件的一張圖片或一個 PDF。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>More than one file was dropped.</source>
        <translation>拖入了不止一個檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Open the document</source>
        <translation>開啟證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/intake.py"/>
        <source>Pictures and PDF ({patterns})</source>
        <translation>圖片和 PDF ({patterns})</translation>
    </message>
</context>
<context>
    <name>IssuedView</name>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Access token as a QR code</source>
        <translation>二維條碼形式的存取權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copied, clears in {seconds} s</source>
        <translation>已複製，{seconds} 秒後清除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>For use at</source>
        <translation>用於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>How well each fact is proven</source>
        <translation>每項事實的證明程度</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It is shown this once and stored nowhere.</source>
        <translation>只顯示這一次，不保存在任何地方。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>It names no person, no document and no nationality.</source>
        <translation>它不寫姓名、證件或國籍。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Reference</source>
        <translation>編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save as a file</source>
        <translation>存成檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the receipt</source>
        <translation>儲存收據</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Save the token</source>
        <translation>儲存權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The receipt is saved.</source>
        <translation>收據已儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>The token is saved.</source>
        <translation>權杖已儲存。</translation>
    </message>
</context>
<context>
    <name>IssuerForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>An https address, or mailto: and an e-mail address.</source>
        <translation>https 位址，或 mailto: 加電子郵件地址。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>It names the issuer for ever; nothing has to answer there.</source>
        <translation>它永遠代表簽發機構；該位址不必有任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of the issuer</source>
        <translation>簽發機構名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Name of your gateways</source>
        <translation>閘道名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>One word. A token opens gateways of this name only.</source>
        <translation>一個詞。權杖只能打開這個名稱的閘道。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Postal address</source>
        <translation>郵寄地址</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Type a city, such as Zurich.</source>
        <translation>輸入一個城市，例如蘇黎世。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Web address that tokens name</source>
        <translation>權杖中寫明的網址</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where people appeal</source>
        <translation>申訴地址</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Kiosk</source>
        <translation>自助終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shell.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Keep the language</source>
        <translation>保持目前語言</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>The pages are drawn afresh. What is typed on them and not saved is lost.</source>
        <translation>頁面將重新繪製。已輸入但未儲存的內容會遺失。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language_choice.py"/>
        <source>Use this language</source>
        <translation>使用此語言</translation>
    </message>
</context>
<context>
    <name>LiveCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/live_canvas.py"/>
        <source>Live picture of the camera</source>
        <translation>攝影機即時畫面</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>PIN or password</source>
        <translation>PIN 或密碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>This desk is locked</source>
        <translation>此服務台已鎖定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>Type your PIN or password.</source>
        <translation>請輸入您的 PIN 或密碼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/idle_lock.py"/>
        <source>{login} works here. Nothing is lost: give your secret to go on.</source>
        <translation>{login} 在此工作。不會遺失任何內容：請給出您的密碼以繼續。</translation>
    </message>
</context>
<context>
    <name>LostTokenView</name>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Ask for another spelling, or for the reference on the receipt.</source>
        <translation>請詢問其他寫法，或收據上的編號。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Back to the applicant</source>
        <translation>返回申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Lost token</source>
        <translation>權杖遺失</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Name, e-mail, document number, or the reference on the receipt</source>
        <translation>姓名、電子郵件、證件號碼，或收據上的編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Next applicant</source>
        <translation>下一位申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>No live token was found</source>
        <translation>沒有找到有效的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replace the lost token</source>
        <translation>更換遺失的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>Replacing the token…</source>
        <translation>正在更換權杖…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token is revoked. This one takes its place.</source>
        <translation>遺失的權杖已撤銷，由這個代替。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>The lost token stops working and a new one takes its place</source>
        <translation>遺失的權杖將停止生效，由新權杖代替</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/lost_token_view.py"/>
        <source>born {born} · {reference} · ends {ends}</source>
        <translation>出生 {born} · {reference} · 到期 {ends}</translation>
    </message>
</context>
<context>
    <name>MachineNotice</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock is right</source>
        <translation>時鐘正確</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put back by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>程式執行期間，本機時鐘被撥慢 {minutes} 分 {seconds} 秒。指令和權杖以它為準：請與可信的時鐘比較。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>The clock of this machine was put forward by {minutes} min {seconds} s while the program ran. Directives and tokens follow it: compare it with one you trust.</source>
        <translation>程式執行期間，本機時鐘被撥快 {minutes} 分 {seconds} 秒。指令和權杖以它為準：請與可信的時鐘比較。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/machine_notice.py"/>
        <source>This machine is offline. Work goes on here; gateways elsewhere hear of changes when the line is back.</source>
        <translation>本機離線。這裡的工作照常；連線恢復後，別處的閘道才會得知變更。</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>A refusal offers instead</source>
        <translation>拒絕時改為提供</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Also called</source>
        <translation>又名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Controlled: refused when lists are out of date</source>
        <translation>受控：清單過期時拒絕</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Remove this model</source>
        <translation>移除這個模型</translation>
    </message>
</context>
<context>
    <name>ModelsForm</name>
    <message>
        <location filename="kiosk/ui/entry/models_form.py"/>
        <source>Add a model</source>
        <translation>新增模型</translation>
    </message>
</context>
<context>
    <name>MrzStrip</name>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Click to correct</source>
        <translation>點擊更正</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Machine-readable zone</source>
        <translation>機讀區</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Not sure that this is {now}. Compare it.</source>
        <translation>不確定這是 {now}。請核對。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/mrz_strip.py"/>
        <source>Read as {read}, corrected to {now}</source>
        <translation>讀作 {read}，更正為 {now}</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Every decision comes with a reason, and you can appeal against it.</source>
        <translation>每項決定都附有理由，您可以申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have one document at hand that proves your citizenship or status. You choose which one. Without a document you can register too.</source>
        <translation>請準備一份能證明您公民身分或身分狀態的證件。用哪一份由您選擇。沒有證件也可以登記。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>Have your invitation code or staff badge at hand, if you have one.</source>
        <translation>如有邀請碼或識別證，請準備好。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>我們詢問，是因為一項生效的規定取決於公民身分或身分狀態。您可以現在停止；不會保留任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/start_views.py"/>
        <source>What you enter is sealed at once. Only staff of {issuer} can open it, at the desk; this machine cannot.</source>
        <translation>您輸入的內容會立即密封。只有 {issuer} 的工作人員能在服務台打開；本機打不開。</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>A person helps you</source>
        <translation>有人來幫您</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Back to the page</source>
        <translation>返回頁面</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Erase everything and go to the desk</source>
        <translation>全部清除並前往服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go on here</source>
        <translation>在這裡繼續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Go to the desk: {place}. It is staffed: {hours}.</source>
        <translation>請前往服務台：{place}。服務時間：{hours}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>I want a person</source>
        <translation>我想找工作人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Send what I entered to the desk</source>
        <translation>把我輸入的內容送到服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/offers.py"/>
        <source>Use this language</source>
        <translation>使用此語言</translation>
    </message>
</context>
<context>
    <name>OfflineForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>A folder of its own is made inside it.</source>
        <translation>將在其中新建一個單獨的資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Folder or stick</source>
        <translation>資料夾或隨身碟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_page.py"/>
        <source>Where to keep the root keys</source>
        <translation>根金鑰保存在哪裡</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Everything of this applicant is forgotten. Nothing was stored yet.</source>
        <translation>該申請人的一切都會被忘記。尚未儲存任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Forget this applicant</source>
        <translation>忘記該申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Go on with this applicant</source>
        <translation>繼續辦理該申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>Start over?</source>
        <translation>重新開始？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>The picture is taken. Put the document down.</source>
        <translation>照片已拍好。請放下證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/onboarding_view.py"/>
        <source>{case} is kept sealed on this machine. It goes into the queue by itself.</source>
        <translation>{case} 已密封保留在本機，會自動進入佇列。</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>隱藏</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/qr.py"/>
        <source>QR code</source>
        <translation>QR 碼</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Bring this code to the desk, or go on with it at any kiosk.</source>
        <translation>請把此代碼帶到服務台，或憑它在任何自助終端繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Cases come from the kiosks, the oldest on top. With somebody at the desk, scan their document: it opens by itself.</source>
        <translation>申請來自各自助終端，最早的在最上面。有人在服務台時，掃描其證件，就會自動開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Claim next</source>
        <translation>領取下一件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Continuation code</source>
        <translation>續辦代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>New applicant</source>
        <translation>新申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>No case stands so.</source>
        <translation>沒有這種狀態的申請。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Nobody waits.</source>
        <translation>無人等待。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{cases} · the oldest: {time}</source>
        <translation>{cases} · 最久：{time}</translation>
    </message>
</context>
<context>
    <name>RefusalWindow</name>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Close this window</source>
        <translation>關閉此視窗</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>Kiosk</source>
        <translation>自助終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/refusal.py"/>
        <source>The kiosk does not open</source>
        <translation>自助終端無法開啟</translation>
    </message>
</context>
<context>
    <name>RegistrationWindow</name>
    <message>
        <location filename="kiosk/ui/registration/window.py"/>
        <source>Registration</source>
        <translation>登記</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/marks.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>RestCover</name>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>For staff: {reason}</source>
        <translation>工作人員須知：{reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>One moment</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Please go to the desk: {place}</source>
        <translation>請前往服務台：{place}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>The next person can begin right away.</source>
        <translation>下一位馬上可以開始。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/covers.py"/>
        <source>This machine is closed</source>
        <translation>本機已關閉</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>Change: {fact}</source>
        <translation>更改：{fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>The document says: {read}</source>
        <translation>證件上寫的是：{read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/review_view.py"/>
        <source>You state no citizenship and no status. Staff will ask you.</source>
        <translation>您沒有陳述公民身分和身分狀態。工作人員會詢問您。</translation>
    </message>
</context>
<context>
    <name>ScanLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>Files of earlier scans lie in the scanner's folder ({count}); they are not taken. Remove them there: they may show other people's documents.</source>
        <translation>掃描器資料夾中有以前掃描的檔案（{count} 個）；不會取用。請在那裡刪除：它們可能顯示他人的證件。</translation>
    </message>
</context>
<context>
    <name>ScannedView</name>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>A swipe proves its format only. Add a picture to have the document count.</source>
        <translation>刷卡只能證明格式。請加上一張圖片，證件才算數。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Correct lines</source>
        <translation>更正機讀列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Point at a check to see its place in the document.</source>
        <translation>指向一項檢查，即可看到它在證件上的位置。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove it and its facts</source>
        <translation>移除證件及其內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document</source>
        <translation>移除這份證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Remove this document?</source>
        <translation>移除這份證件？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Scan again</source>
        <translation>重新掃描</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside</source>
        <translation>放在一邊</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Set it aside to keep what it says as the applicant's own statement, which nothing proves. Remove it to take its names, date and facts out as well.</source>
        <translation>放在一邊，其內容作為申請人自己的陳述保留，沒有證明。移除則連同其中的姓名、日期和事實一併去掉。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/scanned_view.py"/>
        <source>Typed lines prove their format only. Scan a picture that can be read.</source>
        <translation>手動輸入的列只能證明格式。請掃描一張可讀的圖片。</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/fields.py"/>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>1 chosen</source>
        <translation>已選 1 項</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>Choose none</source>
        <translation>取消全部選擇</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/table.py"/>
        <source>{count} chosen</source>
        <translation>
            <numerusform>已選 {count} 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SerialLink</name>
    <message>
        <location filename="kiosk/app/desk_devices.py"/>
        <source>The reader sent only a part of the lines. Swipe the document again.</source>
        <translation>讀取機只傳來部分列。請再刷一次證件。</translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>The screen is hidden</source>
        <translation>螢幕已隱藏</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/shade.py"/>
        <source>Touch it, or press any key, to go on.</source>
        <translation>觸碰螢幕或按任意鍵繼續。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Demo on a throw-away store: its accounts were drawn at this start.</source>
        <translation>臨時儲存上的示範：帳戶在本次啟動時產生。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Name or badge</source>
        <translation>姓名或識別證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>PIN or password</source>
        <translation>PIN 或密碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Sign in as {role}</source>
        <translation>以{role}身分登入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your PIN or password.</source>
        <translation>請輸入您的 PIN 或密碼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>Type your name or show your badge.</source>
        <translation>請輸入姓名或出示識別證。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>admin</source>
        <translation>管理員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>auditor</source>
        <translation>稽核員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>compliance officer</source>
        <translation>合規負責人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/sign_in_view.py"/>
        <source>staff</source>
        <translation>工作人員</translation>
    </message>
</context>
<context>
    <name>SignatureCanvas</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>I cannot sign</source>
        <translation>我無法簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/signature.py"/>
        <source>Sign here</source>
        <translation>請在此簽名</translation>
    </message>
</context>
<context>
    <name>SinceView</name>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a citizen of {country}?</source>
        <translation>您從何時起是{country}公民？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>Since when are you a permanent resident of {country}?</source>
        <translation>您從何時起是{country}永久居民？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/field_view.py"/>
        <source>The year is enough. Leave it empty if you do not know.</source>
        <translation>年份即可。不知道就留空。</translation>
    </message>
</context>
<context>
    <name>StaffCover</name>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close the station</source>
        <translation>關閉終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Close this station</source>
        <translation>關閉此終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Code of the staff</source>
        <translation>工作人員代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>This code does not close the station.</source>
        <translation>此代碼不能關閉終端。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait 1 second.</source>
        <translation>嘗試次數過多。請等 1 秒。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/registration/staff_cover.py"/>
        <source>Too many tries. Wait {count} seconds.</source>
        <translation>
            <numerusform>嘗試次數過多。請等 {count} 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementLanguages</name>
    <message>
        <location filename="kiosk/ui/desk/statement_language.py"/>
        <source>In which language would you like to read?</source>
        <translation>您想用哪種語言閱讀？</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>Show large</source>
        <translation>放大顯示</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign after all</source>
        <translation>仍要簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>Sign here with finger, pen or mouse</source>
        <translation>請用手指、筆或滑鼠在此簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant has signed on their own screen, or at the kiosk.</source>
        <translation>申請人已在自己的螢幕或自助終端上簽名。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>The applicant heard or read the statement and cannot sign. You witness it.</source>
        <translation>申請人已聽過或讀過聲明書，但無法簽名。由您見證。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/statement_view.py"/>
        <source>This person is registered already; the record is continued.</source>
        <translation>此人已登記；紀錄將延續。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/statement_view.py"/>
        <source>You cannot sign. Staff at the desk read the statement with you.</source>
        <translation>您無法簽名。服務台的工作人員會與您一起閱讀聲明書。</translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Add {name}</source>
        <translation>新增{name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>I hold no citizenship</source>
        <translation>我沒有任何公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, never</source>
        <translation>沒有，從未有過</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>No, of none</source>
        <translation>不是任何國家的</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Not listed</source>
        <translation>不在清單中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/states_view.py"/>
        <source>Type the name of a country</source>
        <translation>請輸入國家名稱</translation>
    </message>
</context>
<context>
    <name>StationNotice</name>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>The clock of this machine was moved. Please tell the desk: {place}. What you enter is sealed all the same.</source>
        <translation>本機時鐘被撥動過。請告訴服務台：{place}。您輸入的內容仍會密封。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/machine_words.py"/>
        <source>This machine is offline. What you enter is sealed here and reaches the desk later.</source>
        <translation>本機離線。您輸入的內容在這裡密封，稍後送達服務台。</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>Citizen, national, permanent resident, refugee or asylee</source>
        <translation>公民、國民、永久居民、難民或受庇護者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>我比較想告訴工作人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>We ask because a rule in force tells these people from all others. Whoever is one of them is asked nothing about citizenship.</source>
        <translation>我們詢問，是因為一項生效的規定把這些人與其他人區分開。屬於其中之一的人不會被問到公民身分。</translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/panel.py"/>
        <source>Part {part} of {parts}</source>
        <translation>第 {part} 部分，共 {parts} 部分</translation>
    </message>
</context>
<context>
    <name>StoreKeyForm</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>A passphrase is asked for at every start; a keyring opens by itself.</source>
        <translation>每次啟動都會詢問密碼片語；鑰匙圈則自動開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Behind a passphrase</source>
        <translation>由密碼片語保護</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>In this machine's keyring</source>
        <translation>在本機的鑰匙圈裡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>No keyring here, so the passphrase is asked for at each start.</source>
        <translation>本機沒有鑰匙圈，因此每次啟動都會詢問密碼片語。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Passphrase of the store</source>
        <translation>儲存的密碼片語</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>The same passphrase again</source>
        <translation>再輸入一次密碼片語</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_forms.py"/>
        <source>Where the store key is kept</source>
        <translation>儲存金鑰的保管處</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/toast.py"/>
        <source>Undo ({seconds})</source>
        <translation>復原（{seconds}）</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Colours and contrast</source>
        <translation>顏色與對比度</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Help (F1)</source>
        <translation>說明（F1）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Hide the screen (F9)</source>
        <translation>隱藏螢幕（F9）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>I want a person</source>
        <translation>我想找工作人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Language: {name}</source>
        <translation>語言：{name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/bars.py"/>
        <source>Text size</source>
        <translation>字級</translation>
    </message>
</context>
<context>
    <name>TouchKeyboard</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Capital letter</source>
        <translation>大寫字母</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Enter</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Erase</source>
        <translation>刪除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/touch_keyboard.py"/>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>TypeLines</name>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Line {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Take these lines</source>
        <translation>採用這些列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type nothing</source>
        <translation>不輸入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the first line.</source>
        <translation>請輸入第一列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Type the lines</source>
        <translation>輸入機讀列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>Write every character of the machine-readable lines, also each &lt;. Typed lines prove their format only.</source>
        <translation>請寫出機讀列的每個字元，包括每個 &lt;。手動輸入的列只能證明格式。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>some cards only</source>
        <translation>僅部分卡片</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/type_lines.py"/>
        <source>{count} characters</source>
        <translation>{count} 個字元</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Its passphrase was chosen when the kiosk was set up.</source>
        <translation>密碼片語在設定本機時選定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Open the store</source>
        <translation>開啟儲存</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Opening…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Passphrase of the store</source>
        <translation>儲存的密碼片語</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This machine's keyring holds its key.</source>
        <translation>它的金鑰在本機的鑰匙圈裡。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>This store is locked</source>
        <translation>儲存已鎖定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/unlock_view.py"/>
        <source>Type the passphrase of the store.</source>
        <translation>請輸入儲存的密碼片語。</translation>
    </message>
</context>
<context>
    <name>WayInView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>This only helps staff to find you. It decides nothing.</source>
        <translation>這只是幫助工作人員找到您。它不決定任何事。</translation>
    </message>
</context>
<context>
    <name>WhichStatusView</name>
    <message>
        <location filename="kiosk/ui/registration/answer_views.py"/>
        <source>I would rather tell a person</source>
        <translation>我比較想告訴工作人員</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <location filename="kiosk/app/window.py"/>
        <source>Not published: {reason}</source>
        <translation>未發布：{reason}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <location filename="kiosk/ui/workspace.py"/>
        <source>Text</source>
        <translation>字級</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Three quarters or more</source>
        <translation>四分之三或以上</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Too few to show</source>
        <translation>太少，不顯示</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a half</source>
        <translation>不到一半</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under a quarter</source>
        <translation>不到四分之一</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/world_map.py"/>
        <source>Under three quarters</source>
        <translation>不到四分之三</translation>
    </message>
</context>
<context>
    <name>ceremony</name>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>A memory stick, or two</source>
        <translation>一個或兩個隨身碟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Behind a passphrase</source>
        <translation>由密碼片語保護</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Each becomes an admin and makes a root key. Neither can replace the keys alone.</source>
        <translation>兩位都成為管理員並各產生一把根金鑰。任何一位都不能單獨更換金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>First admin</source>
        <translation>第一位管理員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Gateways</source>
        <translation>閘道</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>In this machine's keyring</source>
        <translation>在本機的鑰匙圈裡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Issuer</source>
        <translation>簽發機構</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>It takes the two root keys, each behind its own passphrase, away from here.</source>
        <translation>它帶走兩把根金鑰，每把都有自己的密碼片語。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Its name, web address and postal address, and where people appeal.</source>
        <translation>它的名稱、網址和郵寄地址，以及申訴地址。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Keep each root key with its admin, offline and apart.</source>
        <translation>每把根金鑰由其管理員離線、分開保管。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Nothing is kept before the last step. You may stop at any time.</source>
        <translation>最後一步之前不儲存任何內容。您可以隨時停止。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Postal address</source>
        <translation>郵寄地址</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Root keys go to</source>
        <translation>根金鑰存往</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Second admin</source>
        <translation>第二位管理員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Store key</source>
        <translation>儲存金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Ten minutes</source>
        <translation>十分鐘</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Two people</source>
        <translation>兩個人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Web address</source>
        <translation>網址</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>What the issuer is called</source>
        <translation>簽發機構的稱呼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>Where people appeal</source>
        <translation>申訴地址</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/ceremony_facts.py"/>
        <source>{model} (controlled)</source>
        <translation>{model}（受控）</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>(if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>（如果{asked}，則須{chosen}，否則須{otherwise}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>({predicate})</source>
        <translation>（{predicate}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a contractor of {organisation}</source>
        <translation>{organisation} 的承包人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>a member of {organisation}</source>
        <translation>{organisation} 的成員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>an employee of {organisation}</source>
        <translation>{organisation} 的員工</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>asylee in {state}</source>
        <translation>受庇護者（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to an organisation</source>
        <translation>隸屬某個機構</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>belongs to no organisation</source>
        <translation>不隸屬任何機構</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>citizen of {state}</source>
        <translation>公民（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>conditional permanent resident of {state}</source>
        <translation>有條件永久居民（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares a purpose</source>
        <translation>聲明了用途</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares all of these purposes: {values}</source>
        <translation>聲明了下列全部用途：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares any of these purposes: {values}</source>
        <translation>聲明了下列任一用途：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares no purpose</source>
        <translation>沒有聲明用途</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares none of these purposes: {values}</source>
        <translation>沒有聲明下列任何用途：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>declares the purpose {value}</source>
        <translation>聲明了用途 {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare all of these purposes: {values}</source>
        <translation>並非聲明了下列全部用途：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not declare the purpose {value}</source>
        <translation>沒有聲明用途 {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these ITAR countries: {values}</source>
        <translation>並非有下列全部 ITAR 國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have all of these statuses: {values}</source>
        <translation>並非有下列全部身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have an EAR country that is uncertain</source>
        <translation>其 EAR 國家並非不確定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the EAR country {value}</source>
        <translation>其 EAR 國家不是{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the ITAR country {value}</source>
        <translation>其 ITAR 國家不包括{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not have the status {value}</source>
        <translation>沒有此身分：{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold all of these licences: {values}</source>
        <translation>並非持有下列全部許可：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not hold the licence {value}</source>
        <translation>未持有許可 {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet {cedar}</source>
        <translation>不滿足 {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: (if the person {asked}, then {chosen}, and otherwise {otherwise})</source>
        <translation>以下情況不成立：（如果{asked}，則須{chosen}，否則須{otherwise}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not meet: ({predicate})</source>
        <translation>以下情況不成立：（{predicate}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from any of {values}</source>
        <translation>使用地點不是下列任何國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>does not use it from {value}</source>
        <translation>使用地點不是{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody except anyone who {predicate}</source>
        <translation>除符合以下條件者外的所有人：{predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>everybody who {predicate}</source>
        <translation>符合以下條件者：{predicate}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has a subject</source>
        <translation>有編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these ITAR countries: {values}</source>
        <translation>有下列全部 ITAR 國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has all of these statuses: {values}</source>
        <translation>有下列全部身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country</source>
        <translation>有 EAR 國家</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an EAR country that is uncertain</source>
        <translation>其 EAR 國家不確定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has an ITAR country</source>
        <translation>有 ITAR 國家</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these EAR countries: {values}</source>
        <translation>其 EAR 國家是下列任一國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these ITAR countries: {values}</source>
        <translation>有下列任一 ITAR 國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has any of these statuses: {values}</source>
        <translation>有下列任一身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no EAR country</source>
        <translation>沒有 EAR 國家</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no ITAR country</source>
        <translation>沒有 ITAR 國家</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has no subject</source>
        <translation>沒有編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these EAR countries: {values}</source>
        <translation>其 EAR 國家不是下列任何國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these ITAR countries: {values}</source>
        <translation>沒有下列任何 ITAR 國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has none of these statuses: {values}</source>
        <translation>沒有下列任何身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the EAR country {value}</source>
        <translation>其 EAR 國家是{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the ITAR country {value}</source>
        <translation>其 ITAR 國家包括{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>has the status {value}</source>
        <translation>有此身分：{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds a licence</source>
        <translation>持有許可</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds all of these licences: {values}</source>
        <translation>持有下列全部許可：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds any of these licences: {values}</source>
        <translation>持有下列任一許可：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds no licence</source>
        <translation>沒有許可</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds none of these licences: {values}</source>
        <translation>未持有下列任何許可：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>holds the licence {value}</source>
        <translation>持有許可 {value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a US person</source>
        <translation>是美國人士</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of all of {values}</source>
        <translation>有下列全部公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of any of {values}</source>
        <translation>有下列任一公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a citizen of {value}</source>
        <translation>有{value}的公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in all of {values}</source>
        <translation>在下列所有國家都有永久居留：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in any of {values}</source>
        <translation>在下列任一國家有永久居留：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is a permanent resident in {value}</source>
        <translation>在{value}有永久居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is all of these: {values}</source>
        <translation>兼為下列全部人員：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these persons: {values}</source>
        <translation>是下列任一人：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is any of these: {values}</source>
        <translation>是下列任一人員：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is anybody</source>
        <translation>是任何人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is nobody</source>
        <translation>不是任何人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these persons: {values}</source>
        <translation>不是下列任何人：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is none of these: {values}</source>
        <translation>不是下列任何人員：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a US person</source>
        <translation>不是美國人士</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of all of {values}</source>
        <translation>並非有下列全部公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of any of {values}</source>
        <translation>沒有下列任何公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a citizen of {value}</source>
        <translation>沒有{value}的公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in all of {values}</source>
        <translation>並非在下列所有國家都有永久居留：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in any of {values}</source>
        <translation>在下列任何國家都沒有永久居留：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not a permanent resident in {value}</source>
        <translation>在{value}沒有永久居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not all of these: {values}</source>
        <translation>並非兼為下列全部人員：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not the person {value}</source>
        <translation>不是此人：{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is not {value}</source>
        <translation>不是{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is the person {value}</source>
        <translation>是此人：{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>is {value}</source>
        <translation>是{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>meets {cedar}</source>
        <translation>滿足 {cedar}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>national of {state}</source>
        <translation>非公民國民（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>other in {state}</source>
        <translation>其他身分（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>永久居民（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>refugee in {state}</source>
        <translation>難民（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a citizenship</source>
        <translation>陳述了公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a former citizenship</source>
        <translation>陳述了曾有公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a permanent residence</source>
        <translation>陳述了永久居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a place of use</source>
        <translation>陳述了使用地點</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states a status</source>
        <translation>陳述了身分狀態</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no citizenship</source>
        <translation>沒有陳述公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no former citizenship</source>
        <translation>沒有陳述曾有公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no permanent residence</source>
        <translation>沒有陳述永久居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no place of use</source>
        <translation>沒有陳述使用地點</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>states no status</source>
        <translation>沒有陳述身分狀態</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>the list {name}</source>
        <translation>列表 {name} 所列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>undeclared in {state}</source>
        <translation>未說明的身分（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from any of {values}</source>
        <translation>使用地點是下列任一國家：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>uses it from {value}</source>
        <translation>使用地點是{value}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of all of {values}</source>
        <translation>曾有下列全部公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of any of {values}</source>
        <translation>曾有下列任一公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was a citizen of {value}</source>
        <translation>曾有{value}的公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of all of {values}</source>
        <translation>並非曾有下列全部公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of any of {values}</source>
        <translation>不曾有下列任何公民身分：{values}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>was not a citizen of {value}</source>
        <translation>不曾有{value}的公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} and {second}</source>
        <translation>{first}，並且{second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first}，或者{second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, and of these {second}</source>
        <translation>{first}；並且只限其中的{second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>0 nothing stated</source>
        <translation>0 無陳述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 answered appeal.</source>
        <translation>1 件已答覆的申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>1 case</source>
        <translation>1 件申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 case is at a desk now</source>
        <translation>現在有 1 件申請在服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that nobody decided.</source>
        <translation>1 件無人決定的申請。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 case that was sent back and never came again.</source>
        <translation>1 件退回後未再提交的申請。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 confirmed</source>
        <translation>1 項已確認</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 discreet flag.</source>
        <translation>1 個不公開的標記。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry changes</source>
        <translation>1 筆變更</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 entry stays</source>
        <translation>1 筆不變</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 file of a station that was not accepted.</source>
        <translation>1 個終端未被接受的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>1 file was taken in.</source>
        <translation>已收取 1 個檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 gateway enrolled</source>
        <translation>1 個閘道已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 gateway is behind or says nothing any more. It refuses by itself once its publication is too old; look why.</source>
        <translation>1 個閘道落後或不再回報。其發布過舊時，它會自行拒絕；請查明原因。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 image of a document.</source>
        <translation>1 張證件圖片。</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 inspection of this machine is due.</source>
        <translation>本機有 1 項檢查到期。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>1 living token.</source>
        <translation>1 個有效權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 note of who opened a record.</source>
        <translation>1 筆關於誰開啟過紀錄的備註。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>1 of the chosen is left out: it is not in a state for it.</source>
        <translation>所選的 1 項被略過：它的狀態不適合。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 other person.</source>
        <translation>另 1 人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person about whom directives decided.</source>
        <translation>1 人曾被指令判定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>1 person announced</source>
        <translation>已通報 1 人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person asked to be erased; what was decided must be kept a while.</source>
        <translation>1 人要求清除；已作的判定須保留一段時間。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person comes</source>
        <translation>新增 1 人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>1 person differs.</source>
        <translation>1 人不同。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>1 person leaves</source>
        <translation>1 人離開</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 person works here: their account is active.</source>
        <translation>1 人在此工作：其帳戶有效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>1 publication</source>
        <translation>1 次發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is in use: somebody works on it, or it still has an effect.</source>
        <translation>1 份紀錄在使用中：有人正在處理，或仍有效力。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 record is under a legal hold.</source>
        <translation>1 份紀錄受法律保全。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 refused case.</source>
        <translation>1 件已拒絕的申請。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>1 result</source>
        <translation>1 個結果</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 revoked and not yet expired</source>
        <translation>1 個已撤銷且尚未到期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>1 row</source>
        <translation>1 列</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>1 screening hit waits to be adjudicated.</source>
        <translation>1 項篩查命中等待裁定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>1 service stands still: it lacks somebody who can answer for it. Name somebody else.</source>
        <translation>1 項服務停止運作：缺少能為其負責的人。請另行指定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>1 signed statement</source>
        <translation>1 簽名的聲明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>1 thing needs you</source>
        <translation>1 件事需要您</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token</source>
        <translation>1 個權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>1 token changed. Gateways follow in seconds.</source>
        <translation>1 個權杖已變更。閘道在幾秒內跟上。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that is meant lives still.</source>
        <translation>仍有 1 個目標權杖有效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token that was issued meanwhile is among them.</source>
        <translation>其中有 1 個權杖是在此期間簽發的。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was issued meanwhile to these people; the chosen times leave it out, so it lives.</source>
        <translation>在此期間向這些人簽發了 1 個權杖；它不在所選時間之內，因此仍然有效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>1 token was revoked.</source>
        <translation>已撤銷 1 個權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 under a legal hold</source>
        <translation>1 人受法律保全</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>1 was erased</source>
        <translation>1 人已清除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>1 withdrawn screening hit.</source>
        <translation>1 項已撤回的篩查命中。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>2 document inspected</source>
        <translation>2 證件已查驗</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>2026-06-12 17:21, in the zone above</source>
        <translation>2026-06-12 17:21，按上述時區</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>3 corroborated</source>
        <translation>3 已印證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>4 cryptographic</source>
        <translation>4 密碼學驗證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>A bulk revocation stopped at {done} of {of} tokens on {when}.</source>
        <translation>一次批次撤銷於 {when} 停在 {done}/{of} 個權杖處。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>A clerk under duress</source>
        <translation>工作人員受脅迫</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>A code is shown once, when it is made, and kept nowhere.</source>
        <translation>代碼只在建立時顯示一次，不保存在任何地方。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>A desk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A directive is prepared or reviewed</source>
        <translation>準備或審查指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>A kit holds no private key: who takes a station opens nothing.</source>
        <translation>資料包不含私密金鑰：拿走終端的人什麼也打不開。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>A legal hold beats this clock.</source>
        <translation>法律保全優先於此期限。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>A lost token or an incident</source>
        <translation>權杖遺失或事故</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>A name alone never blocks anybody: what is found waits here for a person.</source>
        <translation>單憑姓名絕不封鎖任何人：發現的結果在這裡等待人來判斷。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>A narrow window shows fewer columns than are chosen here.</source>
        <translation>視窗窄時顯示的欄少於這裡所選。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published a day before it signs; the old one stays after.</source>
        <translation>新金鑰在簽署前一天發布；舊金鑰此後保留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>A new key is published now and signs from tomorrow on. Tokens signed by the present key stay valid until they expire.</source>
        <translation>新金鑰現在發布，明天起簽署。現有金鑰簽的權杖到期前一直有效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>A new model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>A number known before the letter came, never one from the letter.</source>
        <translation>在來信之前就知道的號碼，絕不是信上的號碼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>A pack fixes what a directive did; no row is open until one is named.</source>
        <translation>證據包固定指令所做的事；指明之前，沒有任何列是開啟的。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>A refused person reads it: people who are not US persons.</source>
        <translation>被拒絕者會讀到：非美國人士。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>A regulator uses the root.json they pinned, not this store’s.</source>
        <translation>監管機關使用其自己固定的 root.json，而不是此儲存的。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>A second officer must confirm.</source>
        <translation>須由第二位負責人確認。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>A service may do what everybody who answers for it may do.</source>
        <translation>服務只能做其所有負責人都能做的事。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Above this number, a second officer must confirm.</source>
        <translation>超過此數須由第二位負責人確認。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Access now</source>
        <translation>目前存取</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account changed</source>
        <translation>帳戶已變更</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account deactivated</source>
        <translation>帳戶已停用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account locked for a while</source>
        <translation>帳戶暫時鎖定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account made</source>
        <translation>帳戶已建立</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Account unlocked</source>
        <translation>帳戶已解鎖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Actor, sealed</source>
        <translation>操作者（密封）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Add a line</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Add a model…</source>
        <translation>新增模型…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Add a reading</source>
        <translation>新增解讀</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add affiliation</source>
        <translation>新增隸屬關係</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Add licence</source>
        <translation>新增許可</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Add the account</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Admin</source>
        <translation>管理員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Admin: revokes, and manages accounts</source>
        <translation>管理員：撤銷權杖，管理帳戶</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Affiliations</source>
        <translation>隸屬關係</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Against now: {blocked} newly blocked, {held} newly held, {allowed} get access back.</source>
        <translation>與現在相比：{blocked} 新被封鎖，{held} 新被暫緩，{allowed} 恢復存取。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Alien's passport</source>
        <translation>外國人護照</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Alike</source>
        <translation>相似</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All done: nothing needs you.</source>
        <translation>全部辦妥：沒有事情需要您。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>All that you choose must hold. Gateways refuse the tokens in seconds, for good.</source>
        <translation>您選擇的條件須全部成立。閘道在幾秒內永久拒絕這些權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>All under the last checkpoint</source>
        <translation>全部在最近的檢查點之下</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <source>Allowed</source>
        <translation>已允許</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Also called</source>
        <translation>又名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Amend a directive</source>
        <translation>修訂指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Amend…</source>
        <translation>修訂…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>An account belongs to an onboarded person: open them under People.</source>
        <translation>帳戶屬於已登記的人員：請在「人員」中開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>An account for {name}</source>
        <translation>為 {name} 建立帳戶</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An appeal</source>
        <translation>申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>An audit</source>
        <translation>稽核</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>An opened row shows what is known of its cohort; the log keeps how many.</source>
        <translation>開啟的列顯示關於其同類人群所知的內容；日誌記下開啟了多少列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>An oral, unsigned or forged directive stays staged until it is vouched for.</source>
        <translation>口頭的、未簽名的或偽造的指令，在有人擔保之前一直停留在待辦。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Another officer answers it: nobody answers what they took in.</source>
        <translation>由另一位負責人答覆：任何人不得答覆自己受理的申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer appeal</source>
        <translation>答覆申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer by</source>
        <translation>答覆期限</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Answer the appeal of {name}</source>
        <translation>答覆{name}的申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Answers for services</source>
        <translation>負責的服務</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Answer…</source>
        <translation>答覆…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Any</source>
        <translation>任何</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal answered</source>
        <translation>申訴已答覆</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Appeal taken in</source>
        <translation>申訴已受理</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals against</source>
        <translation>申訴對象</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Appeals are taken at the desk and by the address in every refusal.</source>
        <translation>申訴在服務台受理，或寄往每份拒絕通知上的地址。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Appeals open</source>
        <translation>未結申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Appeals, from their answer</source>
        <translation>申訴，自答覆起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Approved together with</source>
        <translation>共同核准者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Approved, waits for its time</source>
        <translation>已核准，等待其時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>As</source>
        <translation>作為</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As in the file, each under [[persona]]. They must pass before approval.</source>
        <translation>如檔案所示，每個寫在 [[persona]] 之下。核准之前須全部通過。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>As of {instant}</source>
        <translation>截至 {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>As of {instant}, counted in {seconds} s.</source>
        <translation>截至 {instant}，{seconds} 秒內計數完成。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>As the letter states it.</source>
        <translation>按信中所述。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>At a desk</source>
        <translation>在服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>At any time</source>
        <translation>任何時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>At the desk one key tells you of duress or fraud. What you raised yourself is shown to others only.</source>
        <translation>在服務台按一個鍵即可告知脅迫或詐欺。您自己作的標記只顯示給別人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Attach the letter.</source>
        <translation>請附上信件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Auditor</source>
        <translation>稽核員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Auditor: reads people, tokens and the log</source>
        <translation>稽核員：查閱人員、權杖和日誌</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Authenticate {id}</source>
        <translation>驗真 {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Authenticated</source>
        <translation>已驗真</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Authenticate…</source>
        <translation>驗真…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Authority</source>
        <translation>發布機關</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Back to the roster</source>
        <translation>返回名冊</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup made</source>
        <translation>已備份</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Backup restored</source>
        <translation>已還原備份</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Badge</source>
        <translation>識別證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Basis, as stated</source>
        <translation>所述依據</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Besides</source>
        <translation>此外</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Between two times…</source>
        <translation>兩個時間之間…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block for everybody…</source>
        <translation>對所有人封鎖…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block models for everybody</source>
        <translation>對所有人封鎖模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models}</source>
        <translation>封鎖 {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Block {models} for everybody?</source>
        <translation>對所有人封鎖 {models}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Blocked</source>
        <translation>已封鎖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>Blocked by directive</source>
        <translation>被指令封鎖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocked for everybody: {models}</source>
        <translation>對所有人封鎖：{models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Blocks</source>
        <translation>封鎖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for 1 person.</source>
        <translation>對 1 人封鎖 {models}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Blocks {models} for all {count} people.</source>
        <translation>對全部 {count} 人封鎖 {models}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Blocks: {people}.</source>
        <translation>封鎖：{people}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, ours</source>
        <translation>出生，我方紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Born, the entry</source>
        <translation>出生，名單條目</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Both looks agreed</source>
        <translation>兩次查看一致</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By assurance level</source>
        <translation>按保證等級</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By citizenship stated</source>
        <translation>按所述公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Called back on a number known before</source>
        <translation>已用事先知道的號碼回電</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case</source>
        <translation>申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case approved</source>
        <translation>申請已核准</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case claimed</source>
        <translation>申請已領取</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case flagged</source>
        <translation>申請已標記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Case now</source>
        <translation>申請現況</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case opened</source>
        <translation>申請已開啟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case put back into the queue</source>
        <translation>申請已放回佇列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case refused</source>
        <translation>申請已拒絕</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case resumed by its code</source>
        <translation>申請憑代碼續辦</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case sent back</source>
        <translation>申請已退回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Case withdrawn</source>
        <translation>申請已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Cases</source>
        <translation>申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases for a second person</source>
        <translation>需要第二人的申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Cases sent back</source>
        <translation>已退回的申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases sent back, from that day</source>
        <translation>已退回的申請，自當日起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Cases that wait</source>
        <translation>等待中的申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Cases that wait, from when they began to</source>
        <translation>等待中的申請，自開始等待起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Change people</source>
        <translation>變更人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Change people…</source>
        <translation>變更人員…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change: {kind}</source>
        <translation>更改：{kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Changes wait to be published</source>
        <translation>有變更等待發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Check a pack…</source>
        <translation>核查證據包…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check an evidence pack</source>
        <translation>核查證據包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Check pack</source>
        <translation>核查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Checkpoint held before rows were named</source>
        <translation>指明列之前所持的檢查點</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Choose a State from the list.</source>
        <translation>請從清單中選擇國家。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Choose a reason.</source>
        <translation>請選擇理由。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose an approved directive.</source>
        <translation>請選擇已核准的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose an outcome.</source>
        <translation>請選擇結果。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Choose at least one model.</source>
        <translation>請至少選擇一個模型。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Choose at least one person.</source>
        <translation>請至少選擇一人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Choose at least one role.</source>
        <translation>請至少選擇一個角色。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Choose how.</source>
        <translation>請選擇方式。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose one of the people found.</source>
        <translation>請從找到的人中選一位。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the folder.</source>
        <translation>請選擇資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack</source>
        <translation>選擇證據包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack.</source>
        <translation>請選擇證據包。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Choose the pack…</source>
        <translation>選擇證據包…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Choose the roster</source>
        <translation>選擇名冊</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Choose the station’s folder</source>
        <translation>選擇終端的資料夾</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Choose what the appeal is against.</source>
        <translation>請選擇申訴針對什麼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Choose whose tokens are meant.</source>
        <translation>請選擇是誰的權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Choose why you open it.</source>
        <translation>請選擇開啟的原因。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Citizen of {state}</source>
        <translation>{state}公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Citizenship</source>
        <translation>公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Clocks run again; an erasure that waited is taken by the next purge.</source>
        <translation>期限重新計算；等待中的清除由下次清理執行。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case not accepted</source>
        <translation>申請代碼未被接受</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code of a case renewed</source>
        <translation>申請代碼已更新</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Code redeemed for a token</source>
        <translation>代碼已兌換為權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Collect now</source>
        <translation>立即收取</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Columns and files</source>
        <translation>欄與檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Columns: {columns}</source>
        <translation>欄：{columns}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Compare this fingerprint at the station</source>
        <translation>請在終端核對此指紋</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Compared how</source>
        <translation>比對方式</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Compliance officer</source>
        <translation>合規負責人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Compliance officer: directives, kill switches and appeals</source>
        <translation>合規負責人：指令、緊急停用和申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Compose a directive</source>
        <translation>起草指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Compose a directive…</source>
        <translation>起草指令…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Confirm the hit</source>
        <translation>確認命中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Contractor</source>
        <translation>承包人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Controlled models refuse them at every gateway, until two undo it.</source>
        <translation>受控模型在每個閘道拒絕此人，直到兩人撤回。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copied. Whoever can read the clipboard can read it.</source>
        <translation>已複製。能讀取剪貼簿的人都能讀到它。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct record</source>
        <translation>更正紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Correct the record of {name}</source>
        <translation>更正{name}的紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Count again</source>
        <translation>重新計數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Counted as of</source>
        <translation>計數截至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Counting the people</source>
        <translation>清點人數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Counting…</source>
        <translation>正在計數…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Ctrl+K leads here from everywhere; Enter opens the first result.</source>
        <translation>Ctrl+K 隨處可到這裡；Enter 開啟第一個結果。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Days it is good</source>
        <translation>有效天數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Days the kit is good</source>
        <translation>資料包有效天數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account</source>
        <translation>停用帳戶</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate account…</source>
        <translation>停用帳戶…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivate the account of {name}?</source>
        <translation>停用{name}的帳戶？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Deactivated</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Decided</source>
        <translation>已決定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Denied</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Desk hours, as registrants read them</source>
        <translation>登記人看到的服務時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Directive</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive approved</source>
        <translation>指令已核准</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive authenticated</source>
        <translation>指令已驗真</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive in force</source>
        <translation>指令已生效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive lifted</source>
        <translation>指令已解除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive staged</source>
        <translation>指令已登錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Directive withdrawn</source>
        <translation>指令已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Directives</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Directives (*.toml)</source>
        <translation>指令 (*.toml)</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Directives in force</source>
        <translation>生效中的指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Directives in force decide anew about them as soon as this is recorded.</source>
        <translation>一經記錄，生效的指令會立即重新對此人作出判定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Discreet flags, from that day</source>
        <translation>不公開的標記，自當日起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Do not invite</source>
        <translation>不邀請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Do not phone the desk.</source>
        <translation>請勿致電服務台。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document not accepted</source>
        <translation>證件未被接受</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Document validated</source>
        <translation>證件已核驗</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Documents</source>
        <translation>證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Documents stay as they were read: both stand beside each other.</source>
        <translation>證件按讀出的樣子保留：兩者並列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Done since</source>
        <translation>此後的操作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Drop the letter here, or choose it</source>
        <translation>把信件拖到這裡，或選擇它</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Duress</source>
        <translation>脅迫</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Duties</source>
        <translation>義務</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country</source>
        <translation>EAR 國家</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>EAR country is uncertain</source>
        <translation>EAR 國家不確定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Employee</source>
        <translation>員工</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief</source>
        <translation>結束救濟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End relief…</source>
        <translation>結束救濟…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End service</source>
        <translation>終止服務</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>End the relief of {name}?</source>
        <translation>結束對{name}的救濟？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End {name}?</source>
        <translation>終止{name}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Ended</source>
        <translation>終止於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Ends within two hours</source>
        <translation>兩小時內到期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>End…</source>
        <translation>終止…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Entries in the log</source>
        <translation>日誌條目</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>Entries of the log stand under no checkpoint.</source>
        <translation>有日誌條目不在任何檢查點之下。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry</source>
        <translation>條目</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Entry, as written</source>
        <translation>條目原文</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase the record</source>
        <translation>清除紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase {name}?</source>
        <translation>清除{name}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Erased person</source>
        <translation>已清除的人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Every act stands here from its moment on: who signed in, what changed.</source>
        <translation>每項操作從發生時起列在這裡：誰登入、改了什麼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Every model</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Every model, the uncontrolled ones too</source>
        <translation>所有模型，包括不受控的</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Every word as received: its hash goes into the log.</source>
        <translation>收到的每個字：其雜湊值會進入日誌。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Everybody but those of whom this holds</source>
        <translation>除符合以下條件者外的所有人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Everybody held against a screening list</source>
        <translation>已將所有人與篩查名單比對</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything held, to take away.</source>
        <translation>所存的一切，可以帶走。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Everything that is held about them, as a file to process and one to read.</source>
        <translation>關於此人所存的一切，一份供處理，一份供閱讀。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Evidence pack made</source>
        <translation>證據包已製作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit into a folder that the kiosk and this machine both see, then start the kiosk with kiosk register and that folder.</source>
        <translation>請把資料包匯出到自助終端和本機都能看到的資料夾，然後以 kiosk register 和該資料夾啟動自助終端。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Export a kit…</source>
        <translation>匯出資料包…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Export kit</source>
        <translation>匯出資料包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export record</source>
        <translation>匯出紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export the record of {name}?</source>
        <translation>匯出{name}的紀錄？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Facts about {name}</source>
        <translation>關於{name}的事實</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Facts corrected</source>
        <translation>事實已更正</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts recorded</source>
        <translation>事實已記錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Facts stated</source>
        <translation>事實已陳述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Facts…</source>
        <translation>事實…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>File number or a few words</source>
        <translation>檔案號或幾個字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>File, SHA-256</source>
        <translation>檔案，SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files changed</source>
        <translation>已變更的檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Files in all</source>
        <translation>檔案總數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Files of stations not accepted, from that day</source>
        <translation>終端未被接受的檔案，自當日起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Files put aside</source>
        <translation>放在一邊的檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>First kit</source>
        <translation>第一份資料包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flag</source>
        <translation>標記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Flags</source>
        <translation>標記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Folder of the station</source>
        <translation>終端的資料夾</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>For these models; if none is ticked, for all that this one names</source>
        <translation>針對這些模型；若不勾選，則針對此指令點名的所有模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>For whoever has the code</source>
        <translation>給持有代碼的人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Former citizenship</source>
        <translation>曾有公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Found</source>
        <translation>發現於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud</source>
        <translation>詐欺</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Fraud suspected</source>
        <translation>懷疑有詐欺</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>From receipt to enforcement</source>
        <translation>從收到到執行</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway enrolled</source>
        <translation>閘道已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Gateway withdrawn</source>
        <translation>閘道已取消登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Gateways</source>
        <translation>閘道</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways accept these tokens again.</source>
        <translation>閘道再次接受這些權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Gateways behind</source>
        <translation>落後的閘道</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Gateways refuse every token that it signed within seconds, and nobody can take that back. Their holders need new ones.</source>
        <translation>閘道在幾秒內拒絕它簽過的每個權杖，無人能撤回。持有人需要新權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after 1 hour.</source>
        <translation>閘道從下次更新起拒絕。兩位負責人可在此撤回。1 小時後會提醒您複查。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Gateways refuse from their next refresh on. Two officers can undo it here. You are reminded to review it after {count} hours.</source>
        <translation>
            <numerusform>閘道從下次更新起拒絕。兩位負責人可在此撤回。{count} 小時後會提醒您複查。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Gateways refuse it as unknown from their next refresh on. Directives stay.</source>
        <translation>閘道從下次更新起把它當作未知而拒絕。指令保留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse revoked tokens from the next publication on. It is final.</source>
        <translation>閘道從下次發布起拒絕已撤銷的權杖。此操作無法復原。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Gateways refuse suspended tokens until somebody reinstates them.</source>
        <translation>閘道拒絕已暫停的權杖，直到有人恢復。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Gateways refuse them within seconds, for good.</source>
        <translation>閘道在幾秒內永久拒絕它們。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Give it a name.</source>
        <translation>請命名。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Give it a short name.</source>
        <translation>請給它一個簡短的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its reference: letters, digits, hyphens.</source>
        <translation>請給出其編號：字母、數字、連字號。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give its short name: letters, digits, hyphens.</source>
        <translation>請給出其簡稱：字母、數字、連字號。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief</source>
        <translation>給予救濟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give relief…</source>
        <translation>給予救濟…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give short names with commas between them.</source>
        <translation>請給出簡稱，用逗號分隔。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Give the name to sign in with.</source>
        <translation>請給出登入名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Give the whole day: year, month, day.</source>
        <translation>請給出完整日期：年、月、日。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Give {name} relief?</source>
        <translation>給予{name}救濟？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Go on composing</source>
        <translation>繼續起草</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Go to the queue</source>
        <translation>前往佇列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Good once, until {instant}.</source>
        <translation>可用一次，效期至 {instant}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Good until</source>
        <translation>效期至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Good until {instant}.</source>
        <translation>有效至 {instant}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Granted</source>
        <translation>已准許</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Handed over in person</source>
        <translation>當面遞交</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/decision_words.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Held</source>
        <translation>已暫緩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Held and restricted</source>
        <translation>保全與限制</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Hold released</source>
        <translation>保全已解除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Holds</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Holds: {people}.</source>
        <translation>暫緩：{people}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>How long are they kept? {kind}</source>
        <translation>保存多久？{kind}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>How many tokens may one officer revoke alone?</source>
        <translation>一位負責人可單獨撤銷多少權杖？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>How the record stands</source>
        <translation>紀錄的狀態</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>How the text is read, such as: not a US person.</source>
        <translation>文字如何解讀，例如：非美國人士。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>How was it authenticated?</source>
        <translation>如何驗真？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>How well nationality or status is proven</source>
        <translation>國籍或身分的證明程度</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>I have handed it on</source>
        <translation>我已轉交</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>I have handed it over</source>
        <translation>我已交付</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>I have noted it</source>
        <translation>我已記下</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>I have read it</source>
        <translation>我已閱讀</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>ITAR country</source>
        <translation>ITAR 國家</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Images of documents, from their capture</source>
        <translation>證件圖片，自拍攝起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a CSV file from an employer or partner with the columns number, name, email, organisation, kind, from, to. You see what changes before it is taken.</source>
        <translation>匯入雇主或合作方的 CSV 檔案，含欄 number, name, email, organisation, kind, from, to。接受之前您會看到有哪些變更。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Import a roster…</source>
        <translation>匯入名冊…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import roster</source>
        <translation>匯入名冊</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Import {file}</source>
        <translation>匯入 {file}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>In force from</source>
        <translation>生效起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>In force in part</source>
        <translation>部分生效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <source>In the last hour</source>
        <translation>最近一小時</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>In use from</source>
        <translation>啟用於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: nobody.</source>
        <translation>用文字表述：無人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>In words: {words}.</source>
        <translation>用文字表述：{words}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation made</source>
        <translation>邀請已建立</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Invitation withdrawn</source>
        <translation>邀請已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invitations</source>
        <translation>邀請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invitations…</source>
        <translation>邀請…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody who stands on no roster; their code is good once.</source>
        <translation>邀請不在任何名冊中的人；其代碼可用一次。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody?</source>
        <translation>邀請某人？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite somebody…</source>
        <translation>邀請某人…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Invite {name}?</source>
        <translation>邀請{name}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Invite…</source>
        <translation>邀請…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Issue a token at the desk; the gateway that it opens stands here then.</source>
        <translation>請在服務台簽發一個權杖；它所打開的閘道隨後列在這裡。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue a token to {name}?</source>
        <translation>向{name}簽發權杖？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token</source>
        <translation>簽發權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Issue token…</source>
        <translation>簽發權杖…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Issued</source>
        <translation>簽發於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>It decides nothing: it shows where another directive says the opposite.</source>
        <translation>它不決定任何事：它顯示另一指令在何處規定相反。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>It holds when</source>
        <translation>何時成立</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is erased by the purge once nothing stands against it.</source>
        <translation>一旦沒有阻礙，清理時就會清除。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>It is kept and not used: no facts, no corrections, no new token. Tokens stay.</source>
        <translation>保留但不使用：沒有事實、沒有更正、沒有新權杖。現有權杖保留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>It is shown once. Hand it on by a way that only they can read.</source>
        <translation>只顯示一次。請用只有對方能讀到的方式轉交。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Hand it to nobody but the service.</source>
        <translation>僅顯示一次。除該服務外，請勿交給任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It is shown once. Whoever redeems it first has the token, which renews itself.</source>
        <translation>僅顯示一次。先兌換者得到權杖，權杖會自動續期。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>It may do what everybody who answers for it may do, and nothing more.</source>
        <translation>它只能做其所有負責人都能做的事，僅此而已。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>It meant chosen people: choose them again.</source>
        <translation>它針對選定的人員：請重新選擇他們。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>It stands in the record. Name no person in it.</source>
        <translation>它會留在紀錄裡。請勿寫人名。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>It stays in the library and the log, and cannot come into force.</source>
        <translation>它保留在文庫和日誌中，不能再生效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>It takes the place of the newest token. Earlier codes open nothing any more.</source>
        <translation>它取代最新的權杖。先前的代碼不再有效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>It was about somebody at the desk who had no case.</source>
        <translation>事關服務台前一位沒有申請的人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>It was cancelled. Take it up again to revoke the rest.</source>
        <translation>操作已取消。請繼續執行以撤銷其餘權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>It would end before it begins.</source>
        <translation>它會在開始之前結束。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its token is revoked, and nothing renews it. Nobody can undo it.</source>
        <translation>其權杖被撤銷，且不再續期。無法復原。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Its tokens follow at once. Who answered until now stays in its history.</source>
        <translation>其權杖立即隨之生效。此前的負責人保留在歷史中。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Its {count} tokens are revoked, and nothing renews them. Nobody can undo it.</source>
        <translation>
            <numerusform>其 {count} 個權杖被撤銷，且不再續期。無法復原。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it for a court, whatever any clock says.</source>
        <translation>為法庭保留，無論期限如何。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep it for now</source>
        <translation>暫且保留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep it without using it, while they contest it.</source>
        <translation>在其提出異議期間，保留而不使用。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Keep listening to it</source>
        <translation>繼續接收</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Keep the entry</source>
        <translation>保留條目</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Keep the hold</source>
        <translation>保持保全</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the key</source>
        <translation>保留金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Keep the model</source>
        <translation>保留模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keep the present key</source>
        <translation>保留現有金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Keep the record of {name} for a legal matter?</source>
        <translation>因法律事務保留{name}的紀錄？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Keep {case} for a legal matter?</source>
        <translation>因法律事務保留 {case}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kept for its tokens</source>
        <translation>為其權杖保留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Kept here</source>
        <translation>保存在這裡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key rotated</source>
        <translation>金鑰已輪換</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Key struck off</source>
        <translation>金鑰已剔除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Kill switch</source>
        <translation>緊急停用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch thrown</source>
        <translation>已緊急停用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Kill switch undone</source>
        <translation>緊急停用已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Kiosks send cases here, and desks those that want a second person. They are worked on at the desk.</source>
        <translation>自助終端把申請送到這裡，服務台也把需要第二人的送來。申請在服務台辦理。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit</source>
        <translation>資料包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit ends within a week</source>
        <translation>資料包一週內到期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Kit for a new station</source>
        <translation>新終端的資料包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit has ended</source>
        <translation>資料包已到期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Kit is good</source>
        <translation>資料包有效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Kits of stations</source>
        <translation>終端資料包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Laissez-passer</source>
        <translation>通行證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case</source>
        <translation>最近的申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Last case taken in</source>
        <translation>最近收取的申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Last publication</source>
        <translation>最近一次發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Last report</source>
        <translation>最近一次回報</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Last signed {instant}</source>
        <translation>上次簽署 {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Least assurance</source>
        <translation>最低保證等級</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Least assurance of a fact that proves</source>
        <translation>能作證明的事實的最低保證等級</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Leave as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Leave as they are</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave blocked</source>
        <translation>保持封鎖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Leave it active</source>
        <translation>保持啟用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Leave it as it is</source>
        <translation>保持原樣</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Leave it good</source>
        <translation>保持有效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Leave it in force</source>
        <translation>保持生效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Leave it open</source>
        <translation>暫不處理</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Leave it running</source>
        <translation>讓它繼續運作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Leave it shut</source>
        <translation>不開啟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Leave open</source>
        <translation>保持開放</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave the composer?</source>
        <translation>離開起草頁？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Leave the roster as it is</source>
        <translation>名冊保持原樣</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Leave them shut</source>
        <translation>不開啟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Leave without staging</source>
        <translation>離開，不登錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Left empty, it is a petition against the directive itself.</source>
        <translation>留空則是針對指令本身的請願。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Left out, and why</source>
        <translation>略過的及原因</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Legal hold</source>
        <translation>法律保全</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold placed</source>
        <translation>已設法律保全</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Legal hold released</source>
        <translation>法律保全已解除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Legal hold…</source>
        <translation>法律保全…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Let it run</source>
        <translation>讓它繼續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type a password or PIN.</source>
        <translation>請讓其輸入密碼或 PIN。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Let them type it: 12 characters, or 6 with a badge.</source>
        <translation>請讓其輸入：12 個字元，或配合識別證 6 個。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Letter or short name</source>
        <translation>字母或簡稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Letter: {name}</source>
        <translation>信件：{name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Level {level}</source>
        <translation>{level} 級</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Licence</source>
        <translation>許可</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Licence {licence}</source>
        <translation>許可 {licence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Licences and exemptions</source>
        <translation>許可與豁免</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift restriction…</source>
        <translation>解除限制…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Lift the restriction of {name}?</source>
        <translation>解除對{name}的限制？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}</source>
        <translation>解除 {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Lift {id}?</source>
        <translation>解除 {id}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Lift…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>List</source>
        <translation>名單</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Living tokens</source>
        <translation>有效權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Locked until</source>
        <translation>鎖定至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries</source>
        <translation>日誌條目</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Log entries covered</source>
        <translation>涵蓋的日誌條目</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Look at a case recorded</source>
        <translation>已記錄對申請的一次查看</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Looking at the file…</source>
        <translation>正在查看檔案…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Looking for them…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Looking for what has outlived its time…</source>
        <translation>正在尋找已過期限的內容…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Lost token replaced</source>
        <translation>遺失的權杖已更換</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Machine inspected</source>
        <translation>機器已檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Made</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make a code for {name}?</source>
        <translation>為{name}建立代碼？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make a pack…</source>
        <translation>製作證據包…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make an evidence pack?</source>
        <translation>製作證據包？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Make an operator…</source>
        <translation>設為操作員…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code</source>
        <translation>建立代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Make code…</source>
        <translation>建立代碼…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Make invitation</source>
        <translation>建立邀請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Make one for an approved directive. Whoever checks it names rows; you open those and no others.</source>
        <translation>為已核准的指令製作一個。核查的人指明列；您只開啟那些列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Make pack</source>
        <translation>製作證據包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Matter</source>
        <translation>事務</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model added</source>
        <translation>模型已新增</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model changed</source>
        <translation>模型已變更</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Model removed</source>
        <translation>模型已移除</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Models, directives in force and the roster are as old as the kit is.</source>
        <translation>模型、生效的指令和名冊與資料包一樣舊。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Must stay open</source>
        <translation>須保持開放</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Name and date of birth agree</source>
        <translation>姓名和出生日期一致</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Name of the service</source>
        <translation>服務名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Name the root that you trust.</source>
        <translation>請指明您信任的根。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Name to sign in with</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Name, birth date, e-mail and telephone. Documents stay as they read.</source>
        <translation>姓名、出生日期、電子郵件和電話。證件按讀出的樣子保留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Name, e-mail, document number, case, token, directive or page</source>
        <translation>姓名、電子郵件、證件號碼、申請、權杖、指令或頁面</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Names with commas between them.</source>
        <translation>名稱，用逗號分隔。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>National identity card</source>
        <translation>國民身分證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nationality assurance</source>
        <translation>國籍保證等級</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Nationality must be stated to decide it</source>
        <translation>須先陳述國籍才能判定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>New kit for this station</source>
        <translation>此終端的新資料包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>New kit…</source>
        <translation>新資料包…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>New ones are issued as fast as they are revoked. Stop the issue, then take it up.</source>
        <translation>新權杖的簽發速度與撤銷速度一樣快。請先停止簽發，再繼續執行。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>New tokens live for</source>
        <translation>新權杖的有效時長</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>No case waits.</source>
        <translation>沒有等待的申請。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>No condition is met.</source>
        <translation>不符合任何條件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>No directive has come yet.</source>
        <translation>尚未收到指令。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>No evidence pack was made yet.</source>
        <translation>尚未製作證據包。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No gateway is enrolled: how far each has followed is not measured. Enrol them with kiosk gateway enrol.</source>
        <translation>尚未登記任何閘道：沒有測量各閘道跟進到何處。請用 kiosk gateway enrol 登記。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>No hit waits.</source>
        <translation>沒有待處理的命中。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>No letter yet.</source>
        <translation>尚無信件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No new tokens</source>
        <translation>無新權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>No purge and no erasure takes it until somebody releases the hold.</source>
        <translation>在有人解除保全之前，任何清理或清除都不會觸及它。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>No record is held or restricted.</source>
        <translation>沒有受保全或限制的紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>No relief</source>
        <translation>無救濟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>No service is registered yet.</source>
        <translation>尚未登記任何服務。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>No station has a kit yet.</source>
        <translation>尚無終端有資料包。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token has been issued yet.</source>
        <translation>尚未簽發權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>No token is for a gateway yet.</source>
        <translation>尚無用於閘道的權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>No token matches.</source>
        <translation>沒有符合的權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>No tokens left</source>
        <translation>沒有剩餘權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Nobody answers for it. No model is open until somebody is named.</source>
        <translation>無人負責。在指定人員之前，沒有模型開放。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Nobody appeals.</source>
        <translation>無人申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nobody can undo it.</source>
        <translation>無人能復原。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Nobody differs.</source>
        <translation>無人不同。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nobody has.</source>
        <translation>沒有人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Nobody is added or taken away yet.</source>
        <translation>尚未新增或移除任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Nobody is announced yet.</source>
        <translation>尚無通報的人員。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is in this group.</source>
        <translation>這一組裡沒有人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Nobody is invited yet.</source>
        <translation>尚未邀請任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody is onboarded yet.</source>
        <translation>尚無人登記。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Nobody matches.</source>
        <translation>沒有符合的人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nobody raised a flag.</source>
        <translation>沒有人作標記。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Nobody's access changes against now.</source>
        <translation>與現在相比，沒有人的存取權發生變化。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>None is saved yet. Only you see what you save here.</source>
        <translation>尚未儲存任何篩選。您在此儲存的只有您能看到。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>None stated</source>
        <translation>未陳述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was issued.</source>
        <translation>未簽發。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>None was shown.</source>
        <translation>未出示。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Not a US person</source>
        <translation>非美國人士</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Not answered</source>
        <translation>未答覆</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Not decided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Not erased, but restricted: {reasons}</source>
        <translation>未清除，但受限制：{reasons}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Not kept here</source>
        <translation>不保存在這裡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Not looked at twice</source>
        <translation>未經兩次查看</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Not measured: no gateway is enrolled</source>
        <translation>未測量：尚無閘道登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Not needed.</source>
        <translation>可不填。</translation>
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
        <translation>現在不</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Not reported yet</source>
        <translation>尚未回報</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Nothing chosen lifts it for all of its models.</source>
        <translation>不選擇任何模型，則對其所有模型解除。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Nothing comes into force by it: two officers approve it later.</source>
        <translation>由此不會生效任何內容：之後由兩位負責人核准。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Nothing has been published yet.</source>
        <translation>尚未發布任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Nothing has happened yet.</source>
        <translation>尚無事件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing has outlived its time.</source>
        <translation>沒有過期限的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Nothing is chosen yet.</source>
        <translation>尚未選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Nothing is chosen.</source>
        <translation>未選擇任何項。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Nothing is stated.</source>
        <translation>未陳述任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Nothing leaves unseen: look, then purge what is shown.</source>
        <translation>沒有內容會悄悄消失：先看，再清理所示內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Nothing matches.</source>
        <translation>沒有符合的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing on the clerk’s screen shows that a flag was raised.</source>
        <translation>工作人員的螢幕上不會顯示已作標記。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Nothing stands against erasing it.</source>
        <translation>沒有什麼妨礙清除。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Nothing stated</source>
        <translation>未陳述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Nothing waits to be published</source>
        <translation>沒有待發布的內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Nothing was done with the case since.</source>
        <translation>此後沒有對申請作過操作。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Number of people blocked</source>
        <translation>被封鎖的人數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Number of tokens</source>
        <translation>權杖數量</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Number of tokens that end</source>
        <translation>終止的權杖數量</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Numbers from 0 on, such as 4,17,93, or all.</source>
        <translation>從 0 起的編號，例如 4,17,93，或 all。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead</source>
        <translation>改為提供</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Offered instead when refused</source>
        <translation>拒絕時改為提供</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>On the gateway, kiosk gateway check tells what it would decide now.</source>
        <translation>在閘道上，kiosk gateway check 會告知它現在將如何決定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>On the roster</source>
        <translation>在名冊中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Onboard somebody at the desk; their token stands here from then on.</source>
        <translation>在服務台登記一個人；其權杖從此列在這裡。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Onboard the first person at the desk.</source>
        <translation>在服務台登記第一個人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Onboarded</source>
        <translation>登記於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most 1 token…</source>
        <translation>一位負責人最多單獨撤銷 1 個權杖…</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>One officer alone revokes at most {count} tokens…</source>
        <translation>
            <numerusform>一位負責人最多單獨撤銷 {count} 個權杖…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Open a person under People, then Rights.</source>
        <translation>在「人員」中開啟一個人，然後選「權利」。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open again…</source>
        <translation>重新開放…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open record</source>
        <translation>開啟紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows</source>
        <translation>開啟這些列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Open rows of this pack?</source>
        <translation>開啟此證據包的列？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Open rows…</source>
        <translation>開啟列…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Open the record of {name}?</source>
        <translation>開啟{name}的紀錄？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models}</source>
        <translation>開放 {models}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Open {models} again?</source>
        <translation>重新開放 {models}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Open: {sentence}</source>
        <translation>開啟：{sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Opened</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Opens</source>
        <translation>開放</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Operators</source>
        <translation>操作員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Optional: hold it to the reader.</source>
        <translation>可選：把它放到讀取機上。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Organisation, by its short name</source>
        <translation>機構（按簡稱）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Other document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Other models, with commas between them.</source>
        <translation>其他模型，用逗號分隔。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Other names</source>
        <translation>其他名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Other people, from the end of their last token</source>
        <translation>其他人，自最後一個權杖終止起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Pack</source>
        <translation>證據包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Passport card</source>
        <translation>護照卡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Password or PIN</source>
        <translation>密碼或 PIN</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Password, or PIN beside a badge</source>
        <translation>密碼，或識別證配 PIN</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>People whom it blocks get back what nothing else denies, on tokens they hold.</source>
        <translation>被它封鎖的人憑手中的權杖恢復存取，除非另有禁止。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>People whom it blocks, in words</source>
        <translation>它封鎖哪些人，用文字表述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>People, from the last decision under a directive</source>
        <translation>人員，自最後一次依指令判定起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Permanent residence</source>
        <translation>永久居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent residence in {state}</source>
        <translation>在{state}永久居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Permanent resident card</source>
        <translation>永久居民卡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person changed</source>
        <translation>人員已變更</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person erased</source>
        <translation>人員已清除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person named as answerable for a service</source>
        <translation>已指定某人為服務負責人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person registered</source>
        <translation>人員已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Person released from answering for a service</source>
        <translation>已解除某人對服務的負責</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Place legal hold</source>
        <translation>設法律保全</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Place of use</source>
        <translation>使用地點</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Placed by</source>
        <translation>設定者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Present kit</source>
        <translation>現有資料包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Proportionality report made</source>
        <translation>比例性報告已製作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Proven at level {level}: {fact}</source>
        <translation>以 {level} 級證明：{fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Publication</source>
        <translation>發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Publication signed</source>
        <translation>發布已簽署</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publication {number}</source>
        <translation>第 {number} 次發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: files</source>
        <translation>發布：檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: freshness</source>
        <translation>發布：時效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Publication: versions</source>
        <translation>發布：版本</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publications</source>
        <translation>發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Publish now</source>
        <translation>立即發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published from</source>
        <translation>發布於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Published, not in use</source>
        <translation>已發布，未使用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge records</source>
        <translation>清理紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge what has outlived its time?</source>
        <translation>清理已過期限的內容？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purged. The log keeps the counts.</source>
        <translation>已清理。日誌保留數量。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Purge…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Purpose {purpose}</source>
        <translation>用途 {purpose}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Purposes they declare</source>
        <translation>其申報的用途</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put into force</source>
        <translation>使其生效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/drill/pointer.py"/>
        <source>Put into force…</source>
        <translation>使其生效…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Put {id} into force?</source>
        <translation>使 {id} 生效？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Queue</source>
        <translation>佇列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Raised by</source>
        <translation>標記人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Reading</source>
        <translation>解讀</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {first} and reading {second}</source>
        <translation>解讀 {first} 與解讀 {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Reading {id}</source>
        <translation>解讀 {id}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Reading {reading}</source>
        <translation>解讀 {reading}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Record authentication</source>
        <translation>記錄驗真</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record exported</source>
        <translation>紀錄已匯出</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Record facts</source>
        <translation>記錄事實</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record opened</source>
        <translation>紀錄已開啟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Record restricted</source>
        <translation>紀錄已限制</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Record: somebody else</source>
        <translation>記錄：另一個人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Records purged</source>
        <translation>紀錄已清理</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Records restricted</source>
        <translation>受限制的紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Redemption code offered</source>
        <translation>已發放兌換代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Reference</source>
        <translation>編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Reference of the matter</source>
        <translation>事務編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Refugee travel document</source>
        <translation>難民旅行證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refuse when a gateway has no fresh list</source>
        <translation>閘道沒有新清單時拒絕</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Refused cases, from that day</source>
        <translation>已拒絕的申請，自當日起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Refuses models to everybody, whoever they are, at every gateway.</source>
        <translation>在每個閘道對所有人拒絕模型，無論是誰。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register a service</source>
        <translation>登記服務</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register a service…</source>
        <translation>登記服務…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Register an agent or a program that asks models by a token of its own, and choose who answers for it.</source>
        <translation>登記以自己的權杖存取模型的代理或程式，並選擇由誰負責。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Register service</source>
        <translation>登記服務</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Reinstate…</source>
        <translation>恢復…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release hold…</source>
        <translation>解除保全…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Release the legal hold on {name}?</source>
        <translation>解除對{name}的法律保全？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released</source>
        <translation>已解除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Released by</source>
        <translation>解除者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief ended</source>
        <translation>救濟已結束</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief ends after</source>
        <translation>救濟持續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Relief given</source>
        <translation>已給予救濟</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Relief until</source>
        <translation>救濟至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove entry</source>
        <translation>刪除條目</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Remove {name} from the roster?</source>
        <translation>把{name}從名冊中刪除？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Renewal of tokens ended</source>
        <translation>權杖續期已終止</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Replaces the lost token</source>
        <translation>代替遺失的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Residence permit</source>
        <translation>居留許可</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict record</source>
        <translation>限制紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict the record of {name}?</source>
        <translation>限制{name}的紀錄？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restricted</source>
        <translation>受限制</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Restricted, to be erased</source>
        <translation>受限制，待清除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Restriction lifted</source>
        <translation>限制已解除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Restrict…</source>
        <translation>限制…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review after</source>
        <translation>多久後複查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review by {instant}</source>
        <translation>{instant} 前複查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Review was due {instant}</source>
        <translation>應於 {instant} 複查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Review, if one is due</source>
        <translation>複查日期（如有）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke 1 token</source>
        <translation>撤銷 1 個權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Revoke and restrict</source>
        <translation>撤銷並限制</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke in bulk</source>
        <translation>批次撤銷</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke in bulk…</source>
        <translation>批次撤銷…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke tokens</source>
        <translation>撤銷權杖</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Revoke {count} tokens</source>
        <translation>
            <numerusform>撤銷 {count} 個權杖</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Revoke…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Rights…</source>
        <translation>權利…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Root that you trust</source>
        <translation>您信任的根</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Roster</source>
        <translation>名冊</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Roster imported</source>
        <translation>名冊已匯入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate the key that signs tokens?</source>
        <translation>輪換簽署權杖的金鑰？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key</source>
        <translation>輪換權杖金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Rotate token key…</source>
        <translation>輪換權杖金鑰…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Rows that you named</source>
        <translation>您指明的列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Rows, one a token</source>
        <translation>列，每個權杖一列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Running</source>
        <translation>運作中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as CSV…</source>
        <translation>存成 CSV…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save as PDF…</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save filter</source>
        <translation>儲存篩選</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Save model</source>
        <translation>儲存模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <source>Save the impact</source>
        <translation>儲存影響</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the opened rows</source>
        <translation>儲存開啟的列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Save the pack</source>
        <translation>儲存證據包</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Save the record</source>
        <translation>儲存紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Save the table</source>
        <translation>儲存表格</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Save what is shown now under a name</source>
        <translation>為目前顯示的內容命名儲存</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/saved_filters_dialog.py"/>
        <source>Saved filters</source>
        <translation>已儲存的篩選</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Saved filters…</source>
        <translation>已儲存的篩選…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_export.py"/>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Saved {file}.</source>
        <translation>已儲存 {file}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>Saved {file}: {rows}.</source>
        <translation>已儲存 {file}：{rows}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Say what it does.</source>
        <translation>請說明它做什麼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Say what shows it, in a few words.</source>
        <translation>請用幾個字說明依據。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say when somebody is there.</source>
        <translation>請說明何時有人在。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Say where the desk is.</source>
        <translation>請說明服務台在哪裡。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Say whom you spoke to.</source>
        <translation>請說明您與誰通話。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <location filename="kiosk/ui/console/reason_dialog.py"/>
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>Say why, in a few words.</source>
        <translation>請用幾個字說明原因。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>請說明理由，以便他人理解。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Screening</source>
        <translation>篩查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit adjudicated</source>
        <translation>篩查命中已裁定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit confirmed</source>
        <translation>篩查命中已確認</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit found</source>
        <translation>篩查發現命中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>Screening hit open</source>
        <translation>篩查命中未結</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening hit withdrawn</source>
        <translation>篩查命中已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Screening hits open</source>
        <translation>未結篩查命中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Screening hits, from their withdrawal</source>
        <translation>篩查命中，自撤回起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list imported</source>
        <translation>篩查名單已匯入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Screening list put into use</source>
        <translation>篩查名單已啟用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit is confirmed</source>
        <translation>篩查：命中已確認</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Screening: a hit waits for an officer</source>
        <translation>篩查：命中等待負責人處理</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Sealed files in its folder</source>
        <translation>其資料夾中的密封檔案</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Search by name, e-mail or document number</source>
        <translation>按姓名、電子郵件或證件號碼搜尋</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Search by name, e-mail or document, and choose; one or more people.</source>
        <translation>按姓名、電子郵件或證件搜尋並選擇；一人或多人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search by name, e-mail, document number or token id</source>
        <translation>按姓名、電子郵件、證件號碼或權杖識別碼搜尋</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>Search by name, number, e-mail or organisation</source>
        <translation>按姓名、編號、電子郵件或機構搜尋</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Search by name, purpose or who answers</source>
        <translation>按名稱、用途或負責人搜尋</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Search by what the slip says: a case, or its code</source>
        <translation>按字條上的內容搜尋：申請編號或其代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/listed_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Search for less, or show all.</source>
        <translation>縮短搜尋內容，或全部顯示。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Second admin</source>
        <translation>第二位管理員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Second officer</source>
        <translation>第二位負責人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Second person wanted</source>
        <translation>需要第二人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Second person wanted for a case</source>
        <translation>申請需要第二人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Serve {model} no more?</source>
        <translation>不再提供 {model}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service ended</source>
        <translation>服務已終止</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service goes on</source>
        <translation>服務恢復運作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service registered</source>
        <translation>服務已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Service stands still</source>
        <translation>服務停止運作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Service: {name}</source>
        <translation>服務：{name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <source>Set number</source>
        <translation>設定數量</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Settings changed</source>
        <translation>設定已變更</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Share blocked, by citizenship stated</source>
        <translation>被封鎖的比例，按所述公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <source>Share of each State’s people blocked</source>
        <translation>各國人員中被封鎖的比例</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Shift handed over</source>
        <translation>已交班</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Short names with commas between them, such as network-defence.</source>
        <translation>簡稱，用逗號分隔，例如 network-defence。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show 1 more</source>
        <translation>再顯示 1 個</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>Show more of {count}</source>
        <translation>
            <numerusform>再顯示 {count} 個中的一些</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>Show the case</source>
        <translation>顯示申請</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>Show {count} more</source>
        <translation>
            <numerusform>再顯示 {count} 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Sign-in failed</source>
        <translation>登入失敗</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Signed letter, signature checked</source>
        <translation>簽名的信件，簽名已核對</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Signs in as</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Silent</source>
        <translation>無回報</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Since {instant}</source>
        <translation>自 {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Since {instant} it is kept and not used.</source>
        <translation>自 {instant} 起保留而不使用。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>Somebody else…</source>
        <translation>另一個人…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who answers for it was erased. No model is open until they are replaced.</source>
        <translation>其負責人之一已被刪除。在有人接替之前，沒有模型開放。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Somebody who was erased</source>
        <translation>已被刪除的某人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Staff: onboards people</source>
        <translation>工作人員：辦理登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive</source>
        <translation>登錄指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage a directive…</source>
        <translation>登錄指令…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Stage directive</source>
        <translation>登錄指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directives_page.py"/>
        <source>Stage the file of one: nothing happens before two people approve it.</source>
        <translation>登錄一份指令檔案：兩人核准之前不會發生任何事。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Staged</source>
        <translation>已登錄待辦</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Standing still</source>
        <translation>停止運作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Stands still</source>
        <translation>停止運作</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Stated and proven</source>
        <translation>已陳述與已證明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>Stated: {fact}</source>
        <translation>陳述：{fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Statement signed</source>
        <translation>聲明書已簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Station</source>
        <translation>終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station withdrawn</source>
        <translation>終端已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Station's kit exported</source>
        <translation>終端資料包已匯出</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Stations</source>
        <translation>終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit.</source>
        <translation>終端隨下一份資料包得知。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Stations know it with their next kit; until then the desk refuses it.</source>
        <translation>終端隨下一份資料包得知；在此之前由服務台拒絕。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>Stations know of a change with their next kit.</source>
        <translation>終端隨下一份資料包得知變更。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Status</source>
        <translation>身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: asylee</source>
        <translation>在{state}的身分：受庇護者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: citizen</source>
        <translation>在{state}的身分：公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: conditional permanent resident</source>
        <translation>在{state}的身分：有條件永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: national, not citizen</source>
        <translation>在{state}的身分：國民，非公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: other</source>
        <translation>在{state}的身分：其他</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: permanent resident</source>
        <translation>在{state}的身分：永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: prefers not to say</source>
        <translation>在{state}的身分：不願說明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Status in {state}: refugee</source>
        <translation>在{state}的身分：難民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>Stays open</source>
        <translation>保持開放</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Stays open instead</source>
        <translation>改為開放</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Step of a case undone</source>
        <translation>申請的一步已復原</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Store</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike key off</source>
        <translation>剔除金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike off…</source>
        <translation>剔除…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Strike this key off?</source>
        <translation>剔除此金鑰？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Struck off</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Subject, sealed</source>
        <translation>對象（密封）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission collected from a station</source>
        <translation>已從終端收取提交</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Submission of a station not accepted</source>
        <translation>終端的提交未被接受</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Such as A.</source>
        <translation>例如 A。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Such as us-2026-06-12.</source>
        <translation>例如 us-2026-06-12。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Supersedes</source>
        <translation>取代</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Surname, or the one name</source>
        <translation>姓氏，或唯一的名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Suspended</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Suspended tokens</source>
        <translation>已暫停的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Suspend…</source>
        <translation>暫停…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Table exported</source>
        <translation>表格已匯出</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in an appeal</source>
        <translation>受理申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>Take in an appeal…</source>
        <translation>受理申訴…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Take in appeal</source>
        <translation>受理申訴</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up</source>
        <translation>繼續執行</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>Take it up: {sentence}</source>
        <translation>繼續執行：{sentence}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Take this line out</source>
        <translation>去掉這一列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Take this reading out</source>
        <translation>去掉這個解讀</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Take {name} away</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Test people</source>
        <translation>測試人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Text, SHA-256</source>
        <translation>文字，SHA-256</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority cleared them</source>
        <translation>主管機關已排除其嫌疑</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The authority confirmed it</source>
        <translation>主管機關已確認</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone</source>
        <translation>申請已不在</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The case is gone: it was withdrawn or purged.</source>
        <translation>申請已不在：已撤回或已清理。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The date of birth is another one</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <location filename="kiosk/ui/console/flags_page.py"/>
        <source>The desk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>The disk of the store is nearly full.</source>
        <translation>儲存所在的磁碟快滿了。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is another one</source>
        <translation>證件不同</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The document is the one in the entry</source>
        <translation>證件就是條目中的那份</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The entry is no person</source>
        <translation>條目不是個人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>The entry’s key is destroyed: nobody can undo it.</source>
        <translation>此條目的金鑰會被銷毀：沒有人能復原。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The file is not taken.</source>
        <translation>檔案未被接受。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>The first publication follows the set-up by itself.</source>
        <translation>設定完成後會自動進行第一次發布。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>The first {rows}; narrow the table for the others</source>
        <translation>前 {rows}；要看其餘請縮小表格範圍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The hit opens again if the entry or the person’s name changes.</source>
        <translation>條目或此人的姓名變更時，命中會重新開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about 1 minute.</source>
        <translation>匯入約需 1 分鐘。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>The import takes about {count} minutes.</source>
        <translation>
            <numerusform>匯入約需 {count} 分鐘。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>The invitation’s code</source>
        <translation>邀請碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>The issuer was established</source>
        <translation>簽發機構已建立</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kiosk and this machine must both see it.</source>
        <translation>自助終端和本機都須能看到它。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows 1 way in.</source>
        <translation>資料包認得 1 個登記途徑。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>The kit knows {count} ways in.</source>
        <translation>
            <numerusform>資料包認得 {count} 個登記途徑。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The last checkpoint covers {size}</source>
        <translation>最近的檢查點涵蓋 {size} 筆</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>The letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The lines come back when the text is Cedar again.</source>
        <translation>文字重新成為 Cedar 時，各列就會恢復。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The log gets an entry that nobody can take out; whoever checks relies on it.</source>
        <translation>日誌會增加一個無人能取走的條目；核查的人以此為憑。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>The longest wait: {time}</source>
        <translation>最長等待：{time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is not sound.</source>
        <translation>證據包有問題。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The pack is sound.</source>
        <translation>證據包完好。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person asks for their rights</source>
        <translation>此人要求行使權利</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The person is at the desk</source>
        <translation>此人在服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>The person reads it.</source>
        <translation>此人會讀到它。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The person said so</source>
        <translation>此人如此陳述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>The place of birth is another one</source>
        <translation>出生地不同</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>The record is erased.</source>
        <translation>紀錄已清除。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is in use.</source>
        <translation>紀錄在使用中。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>The record is used again. A wish to be erased that waited is withdrawn.</source>
        <translation>紀錄重新使用。等待中的清除請求隨之撤回。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>The record keeps who opened it and why, and its person may see that.</source>
        <translation>紀錄會保存誰因何開啟過它，當事人可以查看。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The record of {name} is kept and not used. No model is open until the restriction is lifted, or somebody else answers.</source>
        <translation>{name}的紀錄被保留但不使用。在解除限制或他人接替之前，沒有模型開放。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>The same checker runs without this program: give it to whoever doubts.</source>
        <translation>同樣的核查程式無需本程式即可執行：請交給有疑問的人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>The same in Cedar</source>
        <translation>同樣內容的 Cedar 寫法</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their name.</source>
        <translation>第二位負責人輸入自己的名字。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>The second officer types their password or PIN.</source>
        <translation>第二位負責人輸入自己的密碼或 PIN。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The service’s code</source>
        <translation>服務的代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>The statement of {name} is too old. New tokens wait until it is signed anew, or somebody else answers.</source>
        <translation>{name}的聲明已過舊。在重新簽署或他人接替之前，不簽發新權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>The token of {name}</source>
        <translation>{name}的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>The whole pack lies beside the store that made it, or in its backup.</source>
        <translation>完整的證據包在製作它的儲存旁邊，或在其備份中。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <source>Their account as an operator</source>
        <translation>其操作員帳戶</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their key is destroyed, unless something stands against it.</source>
        <translation>銷毀其金鑰，除非有所妨礙。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>Their other names differ</source>
        <translation>其他姓名不同</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Their tokens are revoked and their key is destroyed. Nothing can be read of them any more, here or in a copy without that key. Nobody can undo it.</source>
        <translation>撤銷其權杖，銷毀其金鑰。此後在這裡或任何副本中，沒有該金鑰就再也讀不出任何內容。無人能復原。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>There is no such date.</source>
        <translation>沒有這個日期。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>There is nothing to import: choose a file that is in order.</source>
        <translation>沒有可匯入的內容：請選擇沒有問題的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>These give way when it comes into force.</source>
        <translation>它生效時，這些讓位。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people are refused while it is in force.</source>
        <translation>它生效期間，這些人被拒絕。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>These people wait until a person has looked at them.</source>
        <translation>這些人要等到有人查看之後。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>They answer for {services}: no model is open to these while the record is restricted, nor once it is erased, until somebody else answers.</source>
        <translation>此人對{services}負責：在紀錄受限期間或被刪除後，直到他人負責之前，沒有模型對其開放。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>They are signed out and cannot sign in again. What they did stays in the log.</source>
        <translation>此人會被登出，不能再登入。其做過的事留在日誌中。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to 1 person.</source>
        <translation>它們屬於 1 人。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>They belong to {count} people.</source>
        <translation>
            <numerusform>它們屬於 {count} 人。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>They may use {model} until the relief ends, whatever {directive} says.</source>
        <translation>在救濟結束之前此人可以使用 {model}，無論 {directive} 如何規定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed it to me</source>
        <translation>此人向我出示了</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>They showed me proof of it</source>
        <translation>此人向我出示了證明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>They sign in afresh, for this act only.</source>
        <translation>第二位重新登入，僅用於這一次操作。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks 1 person.</source>
        <translation>這會封鎖 1 人。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This blocks {count} people.</source>
        <translation>
            <numerusform>這會封鎖 {count} 人。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>This directive has no reading: it blocks and holds nobody.</source>
        <translation>此指令沒有解讀：它不封鎖也不暫緩任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends 1 living token.</source>
        <translation>這會終止 1 個有效權杖。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This ends {count} living tokens.</source>
        <translation>
            <numerusform>這會終止 {count} 個有效權杖。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is not the number above. Read it again, then type it.</source>
        <translation>這不是上面的數字。請再讀一遍，然後輸入。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>This is you. The second officer must be somebody else.</source>
        <translation>這是您本人。第二位負責人須是另一個人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>This key changes with the root, which admins keep offline.</source>
        <translation>此金鑰隨根金鑰更換，由管理員離線保管。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>This machine does not see the folder.</source>
        <translation>本機看不到該資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>This person…</source>
        <translation>此人…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes 1 token.</source>
        <translation>這會撤銷 1 個權杖。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>This revokes {count} tokens.</source>
        <translation>
            <numerusform>這會撤銷 {count} 個權杖。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>This text says more than lines can. It counts as it is written.</source>
        <translation>這段文字超出了各列所能表達的。以文字為準。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Those of whom this holds</source>
        <translation>符合以下條件者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Through {names}</source>
        <translation>因{names}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/packs_page.py"/>
        <source>Times that rows were opened</source>
        <translation>開啟列的次數</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <location filename="kiosk/ui/console/reading_editor.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token issued</source>
        <translation>權杖已簽發</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token reinstated</source>
        <translation>權杖已恢復</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token renewed</source>
        <translation>權杖已續期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token revoked</source>
        <translation>權杖已撤銷</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Token suspended</source>
        <translation>權杖已暫停</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/search_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>Tokens</source>
        <translation>權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>Tokens and their lists</source>
        <translation>權杖及其清單</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_progress.py"/>
        <source>Tokens are being revoked</source>
        <translation>正在撤銷權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens revoked</source>
        <translation>已撤銷的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Tokens revoked in bulk</source>
        <translation>權杖已批次撤銷</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/publications_page.py"/>
        <source>Tokens suspended</source>
        <translation>已暫停的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Tokens that end within two hours</source>
        <translation>兩小時內到期的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Tokens that it has already stay good until they expire.</source>
        <translation>已有的權杖在到期前仍然有效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>Try the beginning of a name.</source>
        <translation>請試試姓名的開頭。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/account_dialog.py"/>
        <source>Two admins open the account of an officer. They sign in for this only.</source>
        <translation>負責人的帳戶由兩位管理員開設。他們僅為此登入。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Two persons found the same in a case</source>
        <translation>兩人對一件申請的發現相同</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>Type a beginning.</source>
        <translation>請輸入開頭部分。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/number_dialog.py"/>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Type a whole number.</source>
        <translation>請輸入整數。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Type it where the service runs</source>
        <translation>在服務執行之處輸入</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>Type the name.</source>
        <translation>請輸入姓名。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/act_of_two_dialog.py"/>
        <source>Type the number that the screen shows.</source>
        <translation>請輸入螢幕顯示的數字。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/pack_dialogs.py"/>
        <source>Type the numbers that were named.</source>
        <translation>請輸入對方指明的編號。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/narrowing.py"/>
        <source>US person</source>
        <translation>美國人士</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_choice.py"/>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Until, if it ends</source>
        <translation>至（如有終止）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/impact_panel.py"/>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>Untouched</source>
        <translation>不受影響</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Up to date</source>
        <translation>已跟上</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Use it again.</source>
        <translation>重新使用它。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Used or ended</source>
        <translation>已使用或已結束</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/facts_dialog.py"/>
        <source>Uses it from</source>
        <translation>使用地點</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>Uses it from {state}</source>
        <translation>從{state}使用</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>Valid tokens</source>
        <translation>有效的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Values, with commas between them</source>
        <translation>值，用逗號分隔</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Verbatim</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>Verbatim text</source>
        <translation>原文文字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verify the log</source>
        <translation>核驗日誌</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>Verifying…</source>
        <translation>正在核驗…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>Visa</source>
        <translation>簽證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waiting since</source>
        <translation>等待起始</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>What a purge would take now</source>
        <translation>現在清理會帶走什麼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <source>What directives say of them holds again at once.</source>
        <translation>指令對此人的規定立即重新有效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it asks of you beside access, such as reports.</source>
        <translation>除存取之外它要求您做什麼，例如報告。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What it covers</source>
        <translation>涵蓋範圍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>What it does with the models</source>
        <translation>它用模型做什麼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>What it sealed and you have not collected is refused from now on.</source>
        <translation>它已密封而您尚未收取的內容，從現在起一律拒絕。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>What people state of themselves</source>
        <translation>人們對自己的陳述</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/correct_dialog.py"/>
        <source>What shows that this is right</source>
        <translation>證明其正確的依據</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/keys_page.py"/>
        <source>What stations seal</source>
        <translation>終端所密封的內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask for</source>
        <translation>此人可以要求什麼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>What they may ask of their record</source>
        <translation>此人對自己的紀錄可以要求什麼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>What they say, in their words</source>
        <translation>此人所說的話，用其自己的措辭</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_paper.py"/>
        <source>What this reading would do; nothing is in force by it.</source>
        <translation>此解讀會怎樣；由此沒有任何內容生效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>What was done</source>
        <translation>已做的操作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_page.py"/>
        <source>What you typed is not kept.</source>
        <translation>您輸入的內容不會保留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>When in doubt</source>
        <translation>有疑問時</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>When it is staffed</source>
        <translation>何時有人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Where a desk is, in words for registrants</source>
        <translation>服務台在哪裡，用登記人能懂的話</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/composer_fields.py"/>
        <source>Where the letter's times are read.</source>
        <translation>信中時間所用的時區。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers</source>
        <translation>負責人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>Who answers for it</source>
        <translation>由誰負責</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>Who answers for {name}</source>
        <translation>誰對{name}負責</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>Who is meant</source>
        <translation>所指何人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>Who opened a record, from that day</source>
        <translation>誰開啟過紀錄，自當日起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Who opened this record, and why</source>
        <translation>誰因何開啟過此紀錄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/station_dialog.py"/>
        <source>Whoever sets the station up is asked for it: both must be the same.</source>
        <translation>設定終端的人會被詢問它：兩者必須相同。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Whoever types the code at a kiosk is expected; it proves nothing about them.</source>
        <translation>在自助終端輸入此代碼的人是預期會來的；這不證明關於此人的任何事。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Whom did you speak to, and how did you reach them?</source>
        <translation>您與誰通話，如何聯絡到對方？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>各解讀在哪些人身上不同？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <source>Whom no directive denies it gets access back, on the same token.</source>
        <translation>沒有指令禁止的人憑同一權杖恢復存取。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>Whom tokens are for. A gateway that falls behind refuses by itself.</source>
        <translation>權杖所用於的閘道。落後的閘道會自行拒絕。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <location filename="kiosk/ui/console/record_dialog.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>With</source>
        <translation>辦理人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/service_dialogs.py"/>
        <source>With nobody to answer for it, the service stands still: no model is open.</source>
        <translation>若無人負責，服務停止運作：沒有模型開放。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>With those issued meanwhile, they are more than one officer may revoke. Take it up again with a second officer.</source>
        <translation>加上在此期間簽發的，數量超過一位負責人可撤銷的上限。請與第二位負責人一起繼續執行。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw directive</source>
        <translation>撤回指令</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw invitation</source>
        <translation>撤回邀請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw station</source>
        <translation>撤回終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw the station at {place}?</source>
        <translation>撤回 {place} 的終端？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/invitations.py"/>
        <source>Withdraw this invitation?</source>
        <translation>撤回這份邀請？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_acts.py"/>
        <source>Withdraw {id}?</source>
        <translation>撤回 {id}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <location filename="kiosk/ui/console/invitations.py"/>
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/appeal_dialog.py"/>
        <source>Write down what the person says.</source>
        <translation>請寫下此人所說的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit is confirmed</source>
        <translation>命中已確認</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>a hit waits for an officer</source>
        <translation>命中等待負責人處理</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>all lines hold</source>
        <translation>所有列都成立</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and 1 more</source>
        <translation>另有 1 項</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_page.py"/>
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>另有 {count} 項</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>any line holds</source>
        <translation>任一列成立</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>clear</source>
        <translation>無命中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>contractor of {organisation}</source>
        <translation>{organisation} 的承包人員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_facts.py"/>
        <source>declared</source>
        <translation>已申報</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>employee of {organisation}</source>
        <translation>{organisation} 的員工</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>every model</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since} until {until}</source>
        <translation>{since} 起，至 {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>from {since}, until it is superseded</source>
        <translation>{since} 起，直到被取代</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is any of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is none of</source>
        <translation>不是其中任何一個</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is not on the list</source>
        <translation>不在名單上</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>is on the list</source>
        <translation>在名單上</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>member of {organisation}</source>
        <translation>{organisation} 的成員</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/used_fact_words.py"/>
        <source>no citizenship, residence or status</source>
        <translation>沒有公民身分、居留或身分狀態</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_view.py"/>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>open</source>
        <translation>未結</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/team_page.py"/>
        <source>registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>since {since}</source>
        <translation>自 {since} 起</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>under 5</source>
        <translation>不足 5</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>until {instant}</source>
        <translation>至 {instant}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/condition_editor.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{act}?</source>
        <translation>{act}？</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: a clerk suspects fraud since {when}.</source>
        <translation>{case}：人員自 {when} 起懷疑有詐欺。</translation>
    </message>
    <message>
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{case}: do not phone the desk. A clerk asked for help on {when}.</source>
        <translation>{case}：請勿致電服務台。有人員於 {when} 求助。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} answered appeals.</source>
        <translation>
            <numerusform>{count} 件已答覆的申訴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/cases_page.py"/>
        <source>{count} cases</source>
        <translation>
            <numerusform>{count} 件申請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} cases are at a desk now</source>
        <translation>
            <numerusform>現在有 {count} 件申請在服務台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that nobody decided.</source>
        <translation>
            <numerusform>{count} 件無人決定的申請。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} cases that were sent back and never came again.</source>
        <translation>
            <numerusform>{count} 件退回後未再提交的申請。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} confirmed</source>
        <translation>
            <numerusform>{count} 項已確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/appeals_page.py"/>
        <location filename="kiosk/ui/console/retention_page.py"/>
        <source>{count} days</source>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} discreet flags.</source>
        <translation>
            <numerusform>{count} 個不公開的標記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries change</source>
        <translation>
            <numerusform>{count} 筆變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} entries stay as they are</source>
        <translation>
            <numerusform>{count} 筆維持不變</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{count} entries. They name nobody: actor and subject are sealed.</source>
        <translation>{count} 筆。它們不寫任何人：操作者和對象都已密封。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} files of stations that were not accepted.</source>
        <translation>
            <numerusform>{count} 個終端未被接受的檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/stations_page.py"/>
        <source>{count} files were taken in.</source>
        <translation>
            <numerusform>已收取 {count} 個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} gateways are behind or say nothing any more. They refuse by themselves once their publication is too old; look why.</source>
        <translation>
            <numerusform>{count} 個閘道落後或不再回報。其發布過舊時，它們會自行拒絕；請查明原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} gateways enrolled</source>
        <translation>
            <numerusform>{count} 個閘道已登記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/kill_switch_page.py"/>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{count} hours</source>
        <translation>
            <numerusform>{count} 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} images of documents.</source>
        <translation>
            <numerusform>{count} 張證件圖片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} inspections of this machine are due.</source>
        <translation>
            <numerusform>本機有 {count} 項檢查到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_dialog.py"/>
        <source>{count} living tokens.</source>
        <translation>
            <numerusform>{count} 個有效權杖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} notes of who opened records.</source>
        <translation>
            <numerusform>{count} 筆關於誰開啟過紀錄的備註。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/token_dialog.py"/>
        <source>{count} of the chosen are left out: they are not in a state for it.</source>
        <translation>
            <numerusform>所選的 {count} 項被略過：它們的狀態不適合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} other people.</source>
        <translation>
            <numerusform>另 {count} 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <source>{count} people</source>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people about whom directives decided.</source>
        <translation>
            <numerusform>{count} 人曾被指令判定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{count} people announced</source>
        <translation>
            <numerusform>已通報 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people asked to be erased; what was decided must be kept a while.</source>
        <translation>
            <numerusform>{count} 人要求清除；已作的判定須保留一段時間。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people come</source>
        <translation>
            <numerusform>新增 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/difference_panel.py"/>
        <source>{count} people differ.</source>
        <translation>
            <numerusform>{count} 人不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/roster_import.py"/>
        <source>{count} people leave</source>
        <translation>
            <numerusform>{count} 人離開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} people work here: their accounts are active.</source>
        <translation>
            <numerusform>{count} 人在此工作：其帳戶有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/gateways_page.py"/>
        <source>{count} publications</source>
        <translation>
            <numerusform>{count} 次發布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are in use: somebody works on them, or they still have an effect.</source>
        <translation>
            <numerusform>{count} 份紀錄在使用中：有人正在處理，或仍有效力。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} records are under a legal hold.</source>
        <translation>
            <numerusform>{count} 份紀錄受法律保全。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} refused cases.</source>
        <translation>
            <numerusform>{count} 件已拒絕的申請。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/search_page.py"/>
        <source>{count} results</source>
        <translation>
            <numerusform>{count} 個結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} revoked, unexpired</source>
        <translation>
            <numerusform>{count} 個已撤銷、未到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/app/dashboard_adapter.py"/>
        <source>{count} screening hits wait to be adjudicated.</source>
        <translation>
            <numerusform>{count} 項篩查命中等待裁定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{count} services stand still: they lack somebody who can answer for them. Name somebody else.</source>
        <translation>
            <numerusform>{count} 項服務停止運作：缺少能為其負責的人。請另行指定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <location filename="kiosk/ui/console/needs_you.py"/>
        <source>{count} things need you</source>
        <translation>
            <numerusform>{count} 件事需要您</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} 個權杖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/people_page.py"/>
        <location filename="kiosk/ui/console/tokens_page.py"/>
        <source>{count} tokens changed. Gateways follow in seconds.</source>
        <translation>
            <numerusform>{count} 個權杖已變更。閘道在幾秒內跟上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that are meant live still.</source>
        <translation>
            <numerusform>仍有 {count} 個目標權杖有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens that were issued meanwhile are among them.</source>
        <translation>
            <numerusform>其中有 {count} 個權杖是在此期間簽發的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were issued meanwhile to these people; the chosen times leave them out, so they live.</source>
        <translation>
            <numerusform>在此期間向這些人簽發了 {count} 個權杖；它們不在所選時間之內，因此仍然有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{count} tokens were revoked.</source>
        <translation>
            <numerusform>已撤銷 {count} 個權杖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} under a legal hold</source>
        <translation>
            <numerusform>{count} 人受法律保全</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{count} were erased</source>
        <translation>
            <numerusform>{count} 人已清除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/console/retention_words.py"/>
        <source>{count} withdrawn screening hits.</source>
        <translation>
            <numerusform>{count} 項已撤回的篩查命中。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/dashboard_page.py"/>
        <source>{database}, {free} free</source>
        <translation>{database}，可用 {free}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/bulk_words.py"/>
        <source>{done} of {of} tokens are dealt with. They stay so if you cancel.</source>
        <translation>已處理 {done}/{of} 個權杖。若取消，已處理的維持不變。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, since {day}</source>
        <translation>{fact}，自 {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/formats.py"/>
        <source>{fact}, until {day}</source>
        <translation>{fact}，至 {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{hours} hours</source>
        <translation>{hours} 小時</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/case_steps.py"/>
        <source>{instant}, by {name}</source>
        <translation>{instant}，{name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/settings_page.py"/>
        <source>{issuer}, {url}, times in {zone}</source>
        <translation>{issuer}，{url}，時間按 {zone}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <source>{kind}, {issuer}</source>
        <translation>{kind}，{issuer}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/directive_words.py"/>
        <source>{models}, reading {reading}, in force {instant}.</source>
        <translation>{models}，解讀 {reading}，{instant} 起生效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_dialog.py"/>
        <source>{name} is somebody else?</source>
        <translation>{name}是另一個人？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/screening_page.py"/>
        <source>{name} is the one on the list?</source>
        <translation>{name}就是名單上的人？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/log_page.py"/>
        <source>{number}: {event}</source>
        <translation>{number}：{event}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/roster_page.py"/>
        <source>{people}; {shown} are shown, search for the others</source>
        <translation>{people}；顯示 {shown} 人，其餘請搜尋</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/rights_view.py"/>
        <source>{reasons} Their tokens are revoked, and the record is kept and not used until nothing stands against it; then the next purge erases it.</source>
        <translation>{reasons} 撤銷其權杖；紀錄保留而不使用，直到沒有妨礙；屆時下一次清理將其清除。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/person_sheet.py"/>
        <location filename="kiosk/ui/console/services_page.py"/>
        <source>{since} to {until}</source>
        <translation>{since} 至 {until}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/impact_map.py"/>
        <source>{state}: blocked {blocked}, held {held}, untouched {untouched}</source>
        <translation>{state}：封鎖 {blocked}，暫緩 {held}，不受影響 {untouched}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/table_menu.py"/>
        <source>{table}: columns and files</source>
        <translation>{table}：欄與檔案</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>1 action</source>
        <translation>1 次操作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case is kept sealed on this machine and goes into the queue by itself when the database is back.</source>
        <translation>1 件申請密封保留在本機，資料庫恢復後會自動進入佇列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>1 case is kept sealed on this machine. It goes into the queue by itself once the store is open.</source>
        <translation>1 件申請密封保留在本機，儲存開啟後會自動進入佇列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here is still to be delivered.</source>
        <translation>這裡保留的 1 件申請尚待送達。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>1 case kept here stands in the queue now.</source>
        <translation>這裡保留的 1 件申請現已在佇列中。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>1 case waits</source>
        <translation>1 件申請在等待</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A check is to be overridden</source>
        <translation>要推翻一項檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>A directive in force asks that two people look. {key} asks for the second.</source>
        <translation>生效的指令要求兩人查看。{key} 請第二人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>A name on a screening list is alike</source>
        <translation>與篩查名單上的姓名相似</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>A second person decides what this nationality code means.</source>
        <translation>這個國籍代碼的含義由第二人決定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Alien's passport</source>
        <translation>外國人護照</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>An officer decides. A name alone never blocks anybody.</source>
        <translation>由負責人決定。單憑姓名絕不封鎖任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Another person</source>
        <translation>另一個人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Answers are missing</source>
        <translation>缺少回答</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Ask a second person</source>
        <translation>請第二人核對</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Ask a second person to look at {case}?</source>
        <translation>請第二人查看 {case}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Ask for a second person</source>
        <translation>請第二人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven.</source>
        <translation>這已以 {level} 級證明。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>At level {level} this is proven: {values}.</source>
        <translation>以 {level} 級證明的有：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date as typed</source>
        <translation>所填出生日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Birth date is a date</source>
        <translation>出生日期是有效日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Born</source>
        <translation>出生</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Born {born}, registered {day:%Y-%m-%d}</source>
        <translation>出生 {born}，登記於 {day:%Y-%m-%d}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are a US person.</source>
        <translation>按您的陳述，您是美國人士。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>By what you stated, you are not a US person.</source>
        <translation>按您的陳述，您不是美國人士。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Case</source>
        <translation>申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Case {name}</source>
        <translation>申請 {name}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the birth date</source>
        <translation>出生日期檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the expiry</source>
        <translation>效期檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the number</source>
        <translation>號碼檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Check digit of the optional data</source>
        <translation>選填資料檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship</source>
        <translation>公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Citizenship as claimed</source>
        <translation>所稱公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Claim the case that has waited longest</source>
        <translation>領取等待最久的申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Code for their own computer</source>
        <translation>供申請人在自己電腦上使用的代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Compare the next character</source>
        <translation>核對下一個字元</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Composite check digit</source>
        <translation>綜合檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm all {count} in order</source>
        <translation>確認全部 {count} 項無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Confirm the other {count} in order</source>
        <translation>確認其餘 {count} 項無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>Continuation code as a QR code</source>
        <translation>QR 碼形式的續辦代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Could not sign there</source>
        <translation>當時無法簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth</source>
        <translation>出生國</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Country of birth code</source>
        <translation>出生國代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Dates of the claim</source>
        <translation>陳述的日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Desk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Do what the filled button says</source>
        <translation>執行填色按鈕所說的操作</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Document code</source>
        <translation>證件代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document inspected</source>
        <translation>證件已查驗</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Document {number} of {count}</source>
        <translation>第 {number} 份證件，共 {count} 份</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>End the shift and hand over</source>
        <translation>結束班次並交班</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Expiry is a date</source>
        <translation>效期是有效日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>Finish with this applicant, or start over, first.</source>
        <translation>請先辦完該申請人，或重新開始。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>反光遮住了底部的幾列。請傾斜證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing. Until then there are no tokens and no queue.</source>
        <translation>請繼續擷取。在此之前沒有權杖，也沒有佇列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Go on capturing: a finished case is sealed on this machine and goes into the queue by itself when the database is back. Until then there are no tokens and no queue.</source>
        <translation>請繼續擷取：完成的申請會密封在本機，資料庫恢復後自動進入佇列。在此之前沒有權杖，也沒有佇列。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>很好。請保持。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Hand over the desk?</source>
        <translation>交接服務台？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Handed in</source>
        <translation>提交於</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: 1 case waits again. You may sign out.</source>
        <translation>已交班：1 件申請重新等待。您可以登出了。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Handed over: {count} cases wait again. You may sign out.</source>
        <translation>
            <numerusform>已交班：{count} 件申請重新等待。您可以登出了。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>I am not sure and want another pair of eyes</source>
        <translation>我不確定，想請別人再看一遍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Is this right?</source>
        <translation>這樣對嗎？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issue token</source>
        <translation>簽發權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Issuing State</source>
        <translation>簽發國</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Issuing the token…</source>
        <translation>正在簽發權杖…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>It becomes a token on their own computer, once, until {until}. The token that was issued here ends with that.</source>
        <translation>此代碼可在申請人自己的電腦上兌換為權杖，僅限一次，有效期限至 {until}。一經兌換，此處簽發的權杖即失效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is clear which country counts under the export rules.</source>
        <translation>按出口規定以哪個國家計，已經明確。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>It is handed on</source>
        <translation>已轉交</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>太暗了。請加些光。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>It is uncertain which country counts under the export rules.</source>
        <translation>按出口規定以哪個國家計，尚不確定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Keep sealed</source>
        <translation>密封保留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Keys of the desk</source>
        <translation>服務台快速鍵</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Kiosk</source>
        <translation>自助終端</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Laissez-passer</source>
        <translation>通行證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 0: nothing</source>
        <translation>0 級：無</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 1: signed statement</source>
        <translation>1 級：簽名的聲明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 2: document inspected</source>
        <translation>2 級：證件已查驗</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 3: two documents</source>
        <translation>3 級：兩份證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Level 4: chip verified</source>
        <translation>4 級：晶片已驗證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Level {level} is needed, and no citizenship, residence or status has it yet.</source>
        <translation>需要 {level} 級，而尚無公民身分、居留或身分狀態達到。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Likeness proves nothing. Compare the pictures and ask.</source>
        <translation>相似不能證明什麼。請比較圖片並詢問。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Lock this desk; nothing is lost</source>
        <translation>鎖定此服務台；不會遺失任何內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>M, F or &lt;</source>
        <translation>M、F 或 &lt;</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Name as typed</source>
        <translation>所填姓名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Name no person: everybody at the desk reads it.</source>
        <translation>請勿寫人名：服務台的每個人都會讀到。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Named in the roster, which proves nothing</source>
        <translation>名冊中列有此人，這不證明什麼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Names on screening lists</source>
        <translation>篩查名單上的姓名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>National identity card</source>
        <translation>國民身分證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nationality code</source>
        <translation>國籍代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>New code for {case}</source>
        <translation>{case} 的新代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Next applicant</source>
        <translation>下一位申請人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No access is needed for this role</source>
        <translation>此職務不需要存取權</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No case is in your hands.</source>
        <translation>您手上沒有申請。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>No document was shown in time</source>
        <translation>未按時出示證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No licence is on record.</source>
        <translation>沒有記錄許可。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>No purpose is on record.</source>
        <translation>沒有記錄用途。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>No token is issued. The applicant is told why and how to appeal. Choose the reason.</source>
        <translation>不簽發權杖。申請人會得知原因和申訴方式。請選擇理由。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nobody can sign in until it is back; nothing is lost meanwhile.</source>
        <translation>恢復前任何人都無法登入；其間不會遺失任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this issuer. Compare the code letter by letter.</source>
        <translation>沒有任何清單載有這個簽發者。請逐字核對代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Nobody lists this nationality code. Compare it letter by letter.</source>
        <translation>沒有任何清單載有這個國籍代碼。請逐字核對。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Not expired</source>
        <translation>未過期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Not now</source>
        <translation>現在不</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Note for the next shift</source>
        <translation>給下一班的留言</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Nothing can be kept on this machine: its outbox was never made ready. Write cases down on paper until the database is back.</source>
        <translation>本機無法保留任何申請：其寄件匣從未準備好。請在資料庫恢復前把申請記在紙上。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Nothing is kept of what was handed in.</source>
        <translation>提交的內容一概不保留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Nothing waits that you may claim.</source>
        <translation>沒有您可以領取的申請。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Number</source>
        <translation>號碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>On their own computer they type:</source>
        <translation>申請人在自己的電腦上輸入：</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open a picture of the document</source>
        <translation>開啟證件圖片</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Open document</source>
        <translation>開啟證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Open or close the applicant's own screen</source>
        <translation>開啟或關閉申請人的螢幕</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Optional data</source>
        <translation>選填資料</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Other document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Passport card</source>
        <translation>護照卡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent residence</source>
        <translation>永久居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Permanent resident card</source>
        <translation>永久居民卡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Please read and sign</source>
        <translation>請閱讀並簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Prefers not to state a status</source>
        <translation>不願說明身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Print the code</source>
        <translation>列印代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Put the case back into the queue</source>
        <translation>把申請放回佇列</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Read the endorsements: nationals of the United States who are not citizens carry the same code.</source>
        <translation>請看簽註：非公民的美國國民使用同樣的代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Read the statement</source>
        <translation>閱讀聲明書</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Redemption code as a QR code</source>
        <translation>QR 碼形式的兌換代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Refugee travel document</source>
        <translation>難民旅行證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Refuse the case, for a reason from a list</source>
        <translation>按清單中的理由拒絕申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Refuse {case}?</source>
        <translation>拒絕 {case}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Replace a lost token</source>
        <translation>更換遺失的權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence as claimed</source>
        <translation>所稱居留</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Residence permit</source>
        <translation>居留許可</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>Same person</source>
        <translation>同一個人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Sealing the case…</source>
        <translation>正在密封申請…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Send the case back, for a reason from a list</source>
        <translation>按清單中的理由退回申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Send {case} back?</source>
        <translation>退回 {case}？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/issued_view.py"/>
        <source>Show a code instead</source>
        <translation>改為顯示代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>Show statement</source>
        <translation>顯示聲明書</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Show the camera the page with the machine-readable lines.</source>
        <translation>請把有機讀列的一頁對著攝影機。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Show the next</source>
        <translation>顯示下一個</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/redemption_code.py"/>
        <source>Show the token</source>
        <translation>顯示權杖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Show these keys</source>
        <translation>顯示這些快速鍵</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>Signature given at the kiosk</source>
        <translation>在自助終端所簽</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Somebody alike is registered</source>
        <translation>已登記過相似的人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Somebody alike is registered, perhaps a twin</source>
        <translation>已登記過相似的人，或許是雙胞胎</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Statement signed</source>
        <translation>聲明書已簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status as claimed</source>
        <translation>所稱身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: asylee</source>
        <translation>身分：受庇護者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: citizen</source>
        <translation>身分：公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: conditional permanent resident</source>
        <translation>身分：有條件永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: national, not citizen</source>
        <translation>身分：國民，非公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: other</source>
        <translation>身分：其他</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: permanent resident</source>
        <translation>身分：永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Status: refugee</source>
        <translation>身分：難民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Take your token and your receipt with you.</source>
        <translation>請帶走您的權杖和收據。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Tell the desk what is wrong or missing.</source>
        <translation>請告訴服務台哪裡不對或缺什麼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The answers and the document differ</source>
        <translation>回答與證件不符</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The applicant asked for a person before signing.</source>
        <translation>申請人在簽名前要求找工作人員。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant asked to stop</source>
        <translation>申請人要求停止</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is asked to come in person</source>
        <translation>請申請人親自前來</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The applicant is registered already</source>
        <translation>申請人已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The applicant is told why and may hand in what is missing. Choose the reason.</source>
        <translation>申請人會得知原因，可以補交所缺的內容。請選擇理由。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The case waits again, at its old place.</source>
        <translation>申請在原來的位置重新等待。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>The case waits for a second person.</source>
        <translation>申請等待第二人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>The case waits for somebody else, who decides. Choose the reason.</source>
        <translation>申請等待另一個人來決定。請選擇理由。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/code_card.py"/>
        <source>The code that the registrant has works no more. Give them this one: with it they come back here, or go on at any kiosk.</source>
        <translation>登記人手中的代碼已失效。請給出這個代碼：憑它可回到這裡，或在任何自助終端繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database has been away since {time}.</source>
        <translation>資料庫自 {time} 起不在。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>The database is back.</source>
        <translation>資料庫已恢復。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>證件沒有完全入鏡。請拿遠一些。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document does not seem genuine</source>
        <translation>證件看來不真</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document has expired</source>
        <translation>證件已過期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document is another person's</source>
        <translation>證件是別人的</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The document proves something else</source>
        <translation>證件證明的是別的內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The holder is a British national, not a British citizen.</source>
        <translation>持有人是英國國民，不是英國公民。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The invitation was not good for this case. Ask how they came by it.</source>
        <translation>邀請不適用於這件申請。請問此人如何得到它。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The issuing State does not vouch for the nationality.</source>
        <translation>簽發國不擔保該國籍。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>機讀列太小。請把證件拿近些。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>機讀列是斜的。請把證件擺正。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The other side of the document is missing</source>
        <translation>缺少證件的另一面</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The picture cannot be read</source>
        <translation>照片無法讀取</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>畫面模糊。請拿穩證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The picture is taken.</source>
        <translation>照片已拍好。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>The place of the nationality holds the country of birth. This card proves residence, not citizenship.</source>
        <translation>國籍欄裡寫的是出生國。此卡證明居留，不證明公民身分。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>The queue rests until the database is back, and goes on by itself then.</source>
        <translation>佇列暫停，資料庫恢復後自動繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The record of this person is continued.</source>
        <translation>此人的紀錄將延續。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people, and was held against you.</source>
        <translation>該規定點名個人，並已與您比對。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>The rule names people.</source>
        <translation>該規定點名個人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same document is registered</source>
        <translation>同一證件已登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same name and date of birth</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/likeness_row.py"/>
        <source>The same surname and date of birth, as twins have</source>
        <translation>姓氏和出生日期相同，如同雙胞胎</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature cannot be shown. {reason}</source>
        <translation>簽名無法顯示。{reason}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/given_signature.py"/>
        <source>The signature is being opened…</source>
        <translation>正在開啟簽名…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>The statement as signed</source>
        <translation>簽名時的聲明書</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>The statement is to be signed again</source>
        <translation>聲明書須重新簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_link.py"/>
        <source>There is no second screen. The applicant's window opened on this one.</source>
        <translation>沒有第二個螢幕。申請人的視窗在本螢幕開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/verdict_dialog.py"/>
        <source>These cases are yours and go back to their places: {cases}.</source>
        <translation>這些申請在您手上，將回到原位：{cases}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These licences are on record: {values}.</source>
        <translation>已記錄的許可：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>These purposes are on record: {values}.</source>
        <translation>已記錄的用途：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They are a permanent resident where it was not listed. Ask where.</source>
        <translation>此人在未列出的地方是永久居民。請問在哪裡。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They held a citizenship that was not listed. Ask which.</source>
        <translation>此人曾持有未列出的公民身分。請問是哪一個。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They hold a citizenship that was not listed. Ask which.</source>
        <translation>此人持有未列出的公民身分。請問是哪一個。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>They say that they hold no citizenship.</source>
        <translation>此人稱沒有任何公民身分。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document does not name the holder's own nationality. Ask for it.</source>
        <translation>此證件沒有寫明持有人自己的國籍。請詢問。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This document names no nationality.</source>
        <translation>此證件沒有寫國籍。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>This is not proven at level {level} yet.</source>
        <translation>這尚未以 {level} 級證明。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This issuer's documents are specimens or fantasy, not evidence.</source>
        <translation>這個簽發者的證件是樣本或虛構，不是證據。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This kind of document proves neither citizenship nor status. Ask which other document the person would like to show.</source>
        <translation>這種證件既不證明公民身分也不證明身分狀態。請問此人願意出示哪份其他證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>This nationality code is for specimens only.</source>
        <translation>這個國籍代碼只用於樣本。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued</source>
        <translation>權杖已簽發</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, revoked since</source>
        <translation>權杖已簽發，後已撤銷</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>Token issued, suspended now</source>
        <translation>權杖已簽發，現已暫停</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>Tokens are issued again, and the queue goes on.</source>
        <translation>權杖重新簽發，佇列繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Turn between the queue and the applicant</source>
        <translation>在佇列與申請人之間切換</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>Two people must have looked (level 3)</source>
        <translation>須有兩人查看（3 級）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for no country.</source>
        <translation>按出口規定，您的陳述不計為任何國家。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>Under the export rules, what you stated counts for {values}.</source>
        <translation>按出口規定，您的陳述計為：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Undo the last decision, within ten seconds</source>
        <translation>十秒內復原上一個決定</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Undone. The case is yours again.</source>
        <translation>已復原。申請又歸您辦理。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/keys.py"/>
        <source>Use the camera</source>
        <translation>使用攝影機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/words.py"/>
        <source>Visa</source>
        <translation>簽證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>Waits for another</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>We ask because a rule in force depends on citizenship or status. You may stop now; nothing is kept.</source>
        <translation>我們詢問，是因為一項生效的規定取決於公民身分或身分狀態。您可以現在停止；不會保留任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Welcome. Please hand your document to the desk.</source>
        <translation>歡迎。請把證件交給服務台。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_columns.py"/>
        <source>With</source>
        <translation>辦理人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>With others</source>
        <translation>他人辦理中</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>YYMMDD</source>
        <translation>YYMMDD</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>You are the second person. Look for yourself: what the first found is shown to nobody, and compared with yours when you approve.</source>
        <translation>您是第二人。請自己查看：第一人的發現不向任何人顯示，在您核准時與您的發現比較。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>You may stop now; nothing is kept.</source>
        <translation>您可以現在停止；不會保留任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship of {values}.</source>
        <translation>您陳述的公民身分：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated citizenship or residence, now or before, of {values}.</source>
        <translation>您陳述的現在或以前的公民身分或居留：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated former citizenship of {values}.</source>
        <translation>您陳述的曾有公民身分：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated neither citizenship nor residence nor status.</source>
        <translation>您沒有陳述公民身分、居留或身分狀態。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship or residence, now or before.</source>
        <translation>您沒有陳述現在或以前的公民身分或居留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no citizenship.</source>
        <translation>您沒有陳述公民身分。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no former citizenship.</source>
        <translation>您沒有陳述曾有公民身分。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no organisation.</source>
        <translation>您沒有陳述隸屬機構。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no permanent residence.</source>
        <translation>您沒有陳述永久居留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no place of use.</source>
        <translation>您沒有陳述使用地點。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated no status.</source>
        <translation>您沒有陳述身分狀態。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated permanent residence in {values}.</source>
        <translation>您陳述的永久居留：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you belong to {values}.</source>
        <translation>您陳述的隸屬機構：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated that you use it in {values}.</source>
        <translation>您陳述的使用地點：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>You stated this status: {values}.</source>
        <translation>您陳述的身分狀態：{values}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/applicant_window.py"/>
        <source>Your access is issued</source>
        <translation>您的存取已簽發</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character corrected by the machine</source>
        <translation>由機器更正的字元</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a character in doubt</source>
        <translation>有疑問的字元</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a code of ICAO Doc 9303-3 or ISO 3166-1</source>
        <translation>ICAO Doc 9303-3 或 ISO 3166-1 中的代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>a document that proves citizenship or status</source>
        <translation>證明公民身分或身分狀態的證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>asylee under the law of {state}</source>
        <translation>法律身分（{state}）：受庇護者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen of {state}</source>
        <translation>公民身分（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>citizen under the law of {state}</source>
        <translation>法律身分（{state}）：公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>conditional permanent resident under the law of {state}</source>
        <translation>法律身分（{state}）：有條件永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>formerly {fact}</source>
        <translation>曾為{fact}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>from birth until today, acquired before lost</source>
        <translation>出生至今天之間，取得早於喪失</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>letters A to Z</source>
        <translation>字母 A 至 Z</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>national under the law of {state}</source>
        <translation>法律身分（{state}）：非公民國民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>other status under the law of {state}</source>
        <translation>法律身分（{state}）：其他</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident of {state}</source>
        <translation>永久居留（{state}）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>permanent resident under the law of {state}</source>
        <translation>法律身分（{state}）：永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>read {read}</source>
        <translation>讀出 {read}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>refugee under the law of {state}</source>
        <translation>法律身分（{state}）：難民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said otherwise</source>
        <translation>說法不同</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>said {said}</source>
        <translation>所說 {said}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>the holder's own nationality, from another document</source>
        <translation>由另一證件證明的持有人本人國籍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>this case</source>
        <translation>此申請</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>undeclared status under the law of {state}</source>
        <translation>法律身分（{state}）：未說明</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{actions}, {seconds} s</source>
        <translation>{actions}，{seconds} 秒</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/background_card.py"/>
        <source>{at:%Y-%m-%d %H:%M}, after {minutes} min</source>
        <translation>{at:%Y-%m-%d %H:%M}，{minutes} 分鐘後</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} waits for a second person.</source>
        <translation>{case} 等待第二人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was refused.</source>
        <translation>{case} 已拒絕。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_words.py"/>
        <source>{case} was sent back.</source>
        <translation>{case} 已退回。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/action_log.py"/>
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} 次操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases are kept sealed on this machine and go into the queue by themselves when the database is back.</source>
        <translation>
            <numerusform>{count} 件申請密封保留在本機，資料庫恢復後會自動進入佇列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/entry/away_view.py"/>
        <source>{count} cases are kept sealed on this machine. They go into the queue by themselves once the store is open.</source>
        <translation>
            <numerusform>{count} 件申請密封保留在本機，儲存開啟後會自動進入佇列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here are still to be delivered.</source>
        <translation>
            <numerusform>這裡保留的 {count} 件申請尚待送達。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/shared/widgets/store_notice.py"/>
        <source>{count} cases kept here stand in the queue now.</source>
        <translation>
            <numerusform>這裡保留的 {count} 件申請現已在佇列中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/desk/queue_page.py"/>
        <source>{count} cases wait</source>
        <translation>
            <numerusform>{count} 件申請在等待</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{count} min</source>
        <translation>{count} 分鐘</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{day} or later</source>
        <translation>{day} 或更晚</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/queue_desk.py"/>
        <source>{done} {key} undoes it.</source>
        <translation>{done}按 {key} 復原。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/check_words.py"/>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/case_words.py"/>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} 小時 {minutes:02} 分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/foot_words.py"/>
        <source>{sentence} And {count} more.</source>
        <translation>{sentence}另有 {count} 項。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: another status</source>
        <translation>{state}：其他身分</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: asylee</source>
        <translation>{state}：受庇護者</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: citizen</source>
        <translation>{state}：公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: conditional permanent resident</source>
        <translation>{state}：有條件永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: national, not citizen</source>
        <translation>{state}：國民，非公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: permanent resident</source>
        <translation>{state}：永久居民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/fact_sentences.py"/>
        <source>{state}: refugee</source>
        <translation>{state}：難民</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clean, aimed at the mat, nothing else in the picture.</source>
        <translation>清潔，對準墊面，畫面裡沒有別的東西。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Compare with a clock that you trust; a minute is too much.</source>
        <translation>與可信的時鐘比較；差一分鐘就太多了。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Document reader</source>
        <translation>證件讀取機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Due since {day}</source>
        <translation>自 {day} 起到期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Housing and cables</source>
        <translation>外殼和線纜</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>In order</source>
        <translation>無誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Inspections</source>
        <translation>檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Keyboard reader</source>
        <translation>鍵盤式讀取機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Name no person in it.</source>
        <translation>請勿寫人名。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Never inspected</source>
        <translation>從未檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Next on {day}</source>
        <translation>下次 {day}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>No receipt printer is set up; receipts go to this desktop’s printers. To set one up, start the program with KIOSK_RECEIPTS.</source>
        <translation>未設定收據印表機；收據由本機的印表機列印。要設定，請用 KIOSK_RECEIPTS 啟動程式。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order</source>
        <translation>有誤</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not in order: somebody must come</source>
        <translation>有問題：須有人來處理</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Not now</source>
        <translation>現在不</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection</source>
        <translation>記錄檢查</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note the inspection: {part}</source>
        <translation>記錄檢查：{part}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Note…</source>
        <translation>記錄…</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Nothing added, no part loose, no lens or overlay that is not ours.</source>
        <translation>沒有多出東西，零件無鬆動，沒有外來的鏡頭或覆蓋物。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print a test slip</source>
        <translation>列印測試條</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Print the test slip below; scan its code.</source>
        <translation>列印下方的測試條並掃描其代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Receipt printer</source>
        <translation>收據印表機</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say it in fewer words.</source>
        <translation>請用更少的字。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Say whether it is in order.</source>
        <translation>請說明是否無誤。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>Swipe a specimen in the test below.</source>
        <translation>在下方測試中刷一張樣本。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>The test slip shows accented letters, two scripts and a code.</source>
        <translation>測試條顯示有附加符號的字母、兩種文字和一個代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What this machine works with</source>
        <translation>本機使用的裝置</translation>
    </message>
    <message>
        <location filename="kiosk/ui/devices/page.py"/>
        <source>What you found</source>
        <translation>您發現了什麼</translation>
    </message>
</context>
<context>
    <name>directives</name>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Approved by two officers</source>
        <translation>經兩位負責人核准</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Authenticated</source>
        <translation>已驗真</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Back-dated: it claims force {hours} h {minutes} min before anybody can enforce it ({instant} UTC). The gap stays in the record.</source>
        <translation>追溯日期：它聲稱在任何人能夠執行之前 {hours} 小時 {minutes} 分鐘就已生效（{instant} UTC）。這段空白留在紀錄中。</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Binds</source>
        <translation>生效</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Published to gateways</source>
        <translation>已發布到閘道</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Staged</source>
        <translation>已登錄待辦</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>publication {number}</source>
        <translation>第 {number} 次發布</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>reading {reading}</source>
        <translation>解讀 {reading}</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>A letter has come. The panel beside the pages leads you on.</source>
        <translation>來了一封信。頁面旁的面板會引導您。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>A letter has come; it is staged as {id}. Open it under Directives and authenticate it: call back on the number in your own directory, never on one from the letter, say whom you spoke to, and attach the letter.</source>
        <translation>來了一封信；已登錄為 {id}。請在「指令」下開啟並驗真：撥打您自己名錄中的號碼回電，絕不用信上的號碼；說明您與誰通話，並附上信件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Admitted</source>
        <translation>已放行</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Another reading than counsel’s was put into force.</source>
        <translation>生效的不是法律顧問選定的解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Ask the gateway</source>
        <translation>詢問閘道</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Blocked</source>
        <translation>已封鎖</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Check the number</source>
        <translation>核對數字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the password</source>
        <translation>複製密碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Copy the path</source>
        <translation>複製路徑</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Counsel asks for reading {reading}: “{title}”. Choose it, and read whom it blocks, whom it holds, and who notices nothing.</source>
        <translation>法律顧問要求採用解讀 {reading}：「{title}」。請選擇它，並查看它封鎖誰、暫緩誰、誰毫無察覺。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Does it hit whom it names?</source>
        <translation>它是否只影響它點名的人？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Drag it into the dialog, or choose it there by its path.</source>
        <translation>把它拖進對話框，或在那裡按路徑選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Drill: 12 June</source>
        <translation>演練：6 月 12 日</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Drill: what comes next</source>
        <translation>演練：下一步</translation>
    </message>
    <message>
        <location filename="kiosk/app/drill.py"/>
        <source>Drill: {title}</source>
        <translation>演練：{title}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Everything is true: the pages, the two officers, the publication and the gateway that is asked at the end. When the drill is over, its directive is lifted.</source>
        <translation>一切都是真的：頁面、兩位負責人、發布以及最後詢問的閘道。演練結束後，其指令會解除。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>First have the page show them.</source>
        <translation>請先讓頁面顯示它們。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Gateways follow within seconds. Before you ask one: tick everybody whom it will refuse fable-5. Held is refused too.</source>
        <translation>閘道在幾秒內跟上。詢問之前，請勾選它會拒絕使用 fable-5 的每個人。暫緩也算拒絕。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Held</source>
        <translation>已暫緩</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>How many people differ?</source>
        <translation>有多少人不同？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Is the letter real?</source>
        <translation>信是真的嗎？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>Leave the drill</source>
        <translation>離開演練</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/letter.py"/>
        <source>Made up for a drill. No authority wrote this letter.</source>
        <translation>為演練虛構。沒有任何機關寫過這封信。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Not as decided</source>
        <translation>與決定不符</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>On Friday 12 June 2026 a letter told a laboratory to keep foreign persons away from two models. It could not tell who they were, and switched both off for everybody. Here the same letter arrives, and you enforce it on the people whom it names, in less than five minutes.</source>
        <translation>2026 年 6 月 12 日星期五，一封信要求一家實驗室不讓外國人使用兩個模型。它無法分辨誰是誰，只好對所有人都關掉。現在同樣的信來到這裡，而您要在五分鐘內只對信中所指的人執行。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Passed over: it came into force before this was read.</source>
        <translation>已跳過：在讀到之前它就已生效。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Put it into force, as two</source>
        <translation>由兩人使其生效</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Run the drill again</source>
        <translation>再演練一次</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Signs in as</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>Start the drill</source>
        <translation>開始演練</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>That was refused. The dialog says why; try again.</source>
        <translation>被拒絕了。對話框說明了原因；請再試一次。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The gateway refused others than those you ticked.</source>
        <translation>閘道拒絕的人與您勾選的不同。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>The gateway waits for the publication</source>
        <translation>閘道正在等待發布</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The page says another number. It counts people, not people and models.</source>
        <translation>頁面上是另一個數字。它數的是人，而不是人與模型的組合。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>The text can be read in two ways. Ask on whom the readings differ, and read who they are and why.</source>
        <translation>這段文字有兩種讀法。請查看各解讀在哪些人身上不同，以及為什麼。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>Type the number that the page shows.</source>
        <translation>請輸入頁面顯示的數字。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>What the gateway said about fable-5</source>
        <translation>閘道關於 fable-5 的答覆</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>What would it do?</source>
        <translation>它會怎樣？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/page.py"/>
        <source>What you will do</source>
        <translation>您要做什麼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>Whom do the readings differ on?</source>
        <translation>各解讀在哪些人身上不同？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>With reading {reading} chosen, put the directive into force. The second officer types the number of people blocked and signs in afresh; here you play both.</source>
        <translation>選定解讀 {reading} 後，使指令生效。第二位負責人輸入被封鎖的人數並重新登入；這裡由您一人扮演兩位。</translation>
    </message>
    <message numerus="yes">
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{count} seconds</source>
        <translation>
            <numerusform>{count} 秒</numerusform>
        </translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (only said)</source>
        <translation>{fact}（僅口述）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/tasks.py"/>
        <source>{fact} (shown)</source>
        <translation>{fact}（已出示）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/words.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted. Not everybody as decided: look below.</source>
        <translation>拒絕 {refused} 人，放行 {admitted} 人。並非人人如決定所示：請看下方。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{refused} refused, {admitted} admitted: exactly as decided, and nobody else.</source>
        <translation>拒絕 {refused} 人，放行 {admitted} 人：與決定完全一致，沒有牽連別人。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{right} of {all} steps right at first try</source>
        <translation>{all} 步中 {right} 步一次做對</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/coach.py"/>
        <source>{time} since the letter</source>
        <translation>收信後 {time}</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, less than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>總共 {whole}，不到五分鐘。從收到信到閘道拒絕：{enforced}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/drill/score_sheet.py"/>
        <source>{whole} in all, more than five minutes. From receipt of the letter to refusal at the gateway: {enforced}.</source>
        <translation>總共 {whole}，超過五分鐘。從收到信到閘道拒絕：{enforced}。</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Appeals</source>
        <translation>申訴</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Cases</source>
        <translation>申請</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Desk</source>
        <translation>服務台</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Directives</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Flags</source>
        <translation>標記</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Gateways</source>
        <translation>閘道</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Kill switch</source>
        <translation>緊急停用</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Overview</source>
        <translation>概覽</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Published</source>
        <translation>發布</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Register</source>
        <translation>登記</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Roster</source>
        <translation>名冊</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Screening</source>
        <translation>篩查</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Services</source>
        <translation>服務</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Stations</source>
        <translation>終端</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="kiosk/app/places.py"/>
        <source>Tokens</source>
        <translation>權杖</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Any way is fine. Without a code or badge you register all the same, and staff find you by your name.</source>
        <translation>任何方式都可以。沒有邀請碼或識別證同樣可以登記，工作人員會按姓名找到您。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you a permanent resident of any country?</source>
        <translation>您是某個國家的永久居民嗎？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Are you any of these in the United States?</source>
        <translation>您在美國屬於以下任何一類嗎？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Before you begin</source>
        <translation>開始之前</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Birth certificate, with an identity card that has a photo</source>
        <translation>出生證明，連同有照片的身分證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Naturalization</source>
        <translation>歸化證書</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of Non-Citizen Nationality</source>
        <translation>非公民國民證書</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Certificate of citizenship</source>
        <translation>公民證書</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Choose the one that holds today. If several hold, choose the first.</source>
        <translation>請選擇現在有效的一項。有多項時選第一項。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Citizen of the United States</source>
        <translation>美國公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Consular Report of Birth Abroad</source>
        <translation>領事出生報告</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Continue to sign</source>
        <translation>繼續簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Did you hold another citizenship in the past?</source>
        <translation>您過去是否有過其他公民身分？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Done. Keep this code</source>
        <translation>完成。請保管好此代碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>E-mail address, if you like</source>
        <translation>電子郵件地址（可不填）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your invitation code</source>
        <translation>請輸入邀請碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Enter your personnel number</source>
        <translation>請輸入員工編號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Every document of this list is as good as any other. The choice is yours.</source>
        <translation>清單中的每種證件都同樣有效。由您選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Finish and erase</source>
        <translation>完成並清除</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 that shows asylum granted</source>
        <translation>顯示已獲庇護的 I-94 表</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a refugee admission stamp</source>
        <translation>蓋有難民入境章的 I-94 表</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Form I-94 with a temporary I-551 stamp and photo</source>
        <translation>有臨時 I-551 章和照片的 I-94 表</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Glare hides the bottom lines. Tilt the document.</source>
        <translation>反光遮住了底部的幾列。請傾斜證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Good. Keep it there.</source>
        <translation>很好。請保持。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Hold the document into the frame.</source>
        <translation>請把證件放進框內。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>How do we know about you?</source>
        <translation>我們從哪裡知道您？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have a staff badge</source>
        <translation>我有識別證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have an invitation code</source>
        <translation>我有邀請碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>I have none of these</source>
        <translation>這些我都沒有</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Is everything right?</source>
        <translation>都正確嗎？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>It is too dark. Bring more light.</source>
        <translation>太暗了。請加些光。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Lay the document flat and fill the frame. The picture is taken by itself as soon as the lines are read, or when you touch “Take the picture”.</source>
        <translation>請把證件放平並佔滿框內。機讀列一讀出，或您觸碰「拍照」，就會拍照。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>My employer has announced me</source>
        <translation>雇主已通報我</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National identity card</source>
        <translation>國民身分證</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>National, but not a citizen, of the United States</source>
        <translation>美國國民，但不是公民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Nationality in the document</source>
        <translation>證件上的國籍</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only a citizenship that you gave up or lost.</source>
        <translation>僅指您放棄或失去的公民身分。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Only where you may stay without end. A visa or a permit for some years does not count.</source>
        <translation>僅指您可以無限期居留的地方。幾年期的簽證或許可不算。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Passport card</source>
        <translation>護照卡</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent Resident Card (green card, I-551)</source>
        <translation>永久居民卡（綠卡，I-551）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Permanent resident (green card), also conditional</source>
        <translation>永久居民（綠卡），包括有條件的</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Person granted asylum in the United States</source>
        <translation>在美國獲得庇護的人</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Photograph the code or write it down. It works once, at any desk.</source>
        <translation>請拍下或抄下代碼。可在任何服務台使用一次。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Re-entry permit (I-327)</source>
        <translation>再入境許可（I-327）</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read and sign</source>
        <translation>閱讀並簽名</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read the text, then sign with finger, pen or mouse. If you cannot sign, touch “I cannot sign”.</source>
        <translation>請閱讀全文，然後用手指、筆或滑鼠簽名。無法簽名時請觸碰「我無法簽名」。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Read this, then continue. If you stop here, nothing is kept.</source>
        <translation>請閱讀，然後繼續。在此停止則不保留任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee admitted to the United States</source>
        <translation>獲美國接納的難民</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Refugee travel document</source>
        <translation>難民旅行證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Register yourself here</source>
        <translation>在此自助登記</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Scan your badge, or type its number</source>
        <translation>請掃描識別證，或輸入號碼</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Show your document</source>
        <translation>請出示證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Sign and send to the desk</source>
        <translation>簽名並送交服務台</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Surname, or your only name</source>
        <translation>姓氏，或您唯一的名字</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The address that your employer gave us, mostly the one at work.</source>
        <translation>雇主提供給我們的地址，多半是工作信箱。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The answer decides which of our questions you are spared. Nobody sees it here but you; staff check it against the document you choose.</source>
        <translation>您的回答決定可以免去哪些問題。在這裡只有您能看到；工作人員會與您選擇的證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The document does not fit. Move it back.</source>
        <translation>證件沒有完全入鏡。請拿遠一些。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines are too small. Bring the document closer.</source>
        <translation>機讀列太小。請把證件拿近些。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The lines slant. Turn the document straight.</source>
        <translation>機讀列是斜的。請把證件擺正。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is blurred. Hold the document still.</source>
        <translation>畫面模糊。請拿穩證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The picture is taken.</source>
        <translation>照片已拍好。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>The year is enough. If you do not know it, leave the field empty.</source>
        <translation>年份即可。不知道就把此欄留空。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch your language to begin. Registering takes about five minutes.</source>
        <translation>請觸碰您的語言開始。登記約需五分鐘。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Touch “Change” where something is wrong. What the document says stays beside your correction, and staff compare both.</source>
        <translation>哪裡不對就觸碰「更改」。證件上的內容會與您的更正並存，由工作人員核對。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Travel document for stateless persons</source>
        <translation>無國籍人旅行證件</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Type the first letters of the country, then touch its name. Add each citizenship that you hold today.</source>
        <translation>請輸入國名的前幾個字，再觸碰國名。請新增您現有的每個公民身分。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Use this picture</source>
        <translation>使用這張照片</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>We write to it only when your case is decided.</source>
        <translation>只在您的申請有決定時才寫信到這裡。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which citizenships do you hold?</source>
        <translation>您有哪些公民身分？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which document do you want to show?</source>
        <translation>您想出示哪份證件？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Which of these are you?</source>
        <translation>您屬於其中哪一類？</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as it should be. What the document says is kept beside it.</source>
        <translation>請按正確的寫法填寫。證件上的內容會一併保留。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Write it as you write it yourself, with its accents.</source>
        <translation>請按您自己的寫法填寫，包括附加符號。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD.</source>
        <translation>年、月、日：YYYY-MM-DD。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>Year, month, day: YYYY-MM-DD. The year alone is enough.</source>
        <translation>年、月、日：YYYY-MM-DD。只填年份也可以。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>You find the code in your invitation. Dashes and capitals do not matter.</source>
        <translation>代碼在您的邀請函裡。連字號和大小寫都無所謂。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/registration/words.py"/>
        <source>{document}: {country}</source>
        <translation>{document}：{country}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>A and seven digits</source>
        <translation>A 和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>A case of the queue does not have the form that this version writes.</source>
        <translation>佇列中有一件申請的格式與此版本寫入的不同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed bolder or finer than its neighbours. Compare it with the document.</source>
        <translation>列中有一個字元比鄰近的更粗或更細。請與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines is printed unlike the others of its kind. Compare it with the document.</source>
        <translation>列中有一個字元與同類的印得不同。請與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>A character of the lines stands higher, lower or further off than its neighbours. Compare it with the document.</source>
        <translation>列中有一個字元比鄰近的偏高、偏低或偏遠。請與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>A check digit covers a character that no machine-readable zone has.</source>
        <translation>一個檢查碼涵蓋了機讀區沒有的字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A check stayed open, so the document does not raise the level of proof.</source>
        <translation>有一項檢查未完成，因此證件不提高證明等級。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have five levels.</source>
        <translation>同類人群的事實有五個等級。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>A cohort's facts have no end.</source>
        <translation>同類人群的事實沒有結尾。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>A condition compares with an empty name.</source>
        <translation>條件與空名稱作比較。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>A confirmed match in screening blocks {model}.</source>
        <translation>篩查中確認的符合封鎖 {model}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>A country group names a country twice.</source>
        <translation>一個國家群組中有國家出現兩次。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A date in the statement lies before birth, in the future, or in the wrong order. Ask again and correct it.</source>
        <translation>聲明中有日期早於出生、在未來或順序不對。請再詢問並更正。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>A directive with this id is in the store already.</source>
        <translation>儲存中已有此識別碼的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>A document number of more than nine characters cannot hold a space.</source>
        <translation>超過九個字元的證件號碼不能含空格。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A fallback is not among the other models.</source>
        <translation>有一個備援模型不在其他模型之中。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A fallback is not one of the other models.</source>
        <translation>有一個備援模型不在其他模型之中。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>A file could not be read or written: {strerror}.</source>
        <translation>有檔案無法讀取或寫入：{strerror}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>A filter has a name of up to {longest_name} characters.</source>
        <translation>篩選條件的名稱最多 {longest_name} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>A key of the log is of another kind.</source>
        <translation>日誌的一把金鑰是另一種類型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/publication.py"/>
        <source>A key that signs tokens is not on the curve P-256.</source>
        <translation>一把簽署權杖的金鑰不在曲線 P-256 上。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>A legal hold keeps this case.</source>
        <translation>法律保全使這件申請保留。</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>A legal hold keeps this record until it is released.</source>
        <translation>法律保全使此紀錄保留到解除為止。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>A legal hold was changed past the program.</source>
        <translation>有一項法律保全被繞過程式變更。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>A list needs a name of at most 80 characters.</source>
        <translation>名單需要一個最多 80 個字元的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>A list of names in the store is not one.</source>
        <translation>儲存中的一個姓名清單不是清單。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone has at most three lines, this text has {len}.</source>
        <translation>機讀區最多三列，這段文字有 {len} 列。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>A machine-readable zone holds only the letters A to Z, digits and the filler &lt;.</source>
        <translation>機讀區只有字母 A 到 Z、數字和填充符 &lt;。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A model has a name that tokens cannot carry.</source>
        <translation>有一個模型的名稱權杖無法承載。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A name of a model has small letters, digits, points and dashes.</source>
        <translation>模型名稱由小寫字母、數字、點和連字號組成。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>A name stands for two models.</source>
        <translation>一個名稱代表兩個模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>A new key is published already and does not sign yet.</source>
        <translation>已發布一把新金鑰，但它尚未開始簽署。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/place_page.py"/>
        <source>A page of the status lists has not the length of one.</source>
        <translation>狀態清單有一頁的長度不對。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A page of the status lists is damaged.</source>
        <translation>狀態清單有一頁已損壞。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A petition is against a directive.</source>
        <translation>請願是針對指令的。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>A record of redemption is not what its seal says.</source>
        <translation>一筆兌換紀錄與其封印不符。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>A record of screening in the store is damaged.</source>
        <translation>儲存中有一份篩查紀錄已損壞。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/records.py"/>
        <source>A record of the store does not have the form that this version writes.</source>
        <translation>儲存中有一份紀錄的格式與此版本寫入的不同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>A relief ends within ninety days, and not in the past.</source>
        <translation>救濟須在九十天內結束，且不能在過去。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>A revoked token stays revoked.</source>
        <translation>已撤銷的權杖不能恢復。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be put back into its folder.</source>
        <translation>一個掃描檔無法放回其資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be removed from its folder and lies there still.</source>
        <translation>一個掃描檔無法從其資料夾刪除，仍留在那裡。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan could not be taken from the folder.</source>
        <translation>無法從資料夾取出一個掃描檔。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>A scan is larger than {value} megabytes.</source>
        <translation>掃描檔大於 {value} MB。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealed record does not open: it was changed, or its key is another.</source>
        <translation>一份密封的紀錄打不開：它被更動過，或金鑰不對。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>A sealing key has 32 bytes.</source>
        <translation>密封金鑰為 32 位元組。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>A service of this name is registered already.</source>
        <translation>同名服務已登記。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>A stated country is not in the list. Choose it from there.</source>
        <translation>所述國家不在清單中。請從清單選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station must tell where and when a desk is staffed.</source>
        <translation>終端須告知服務台在何處、何時有人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>A station's file is good for between one day and half a year.</source>
        <translation>終端檔案的效期為一天到半年。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A status of a shard does not fit into two bits.</source>
        <translation>分片中有一個狀態放不進兩個位元。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>A store is being moved into this database and is not whole yet.</source>
        <translation>有一個儲存正遷移到此資料庫，尚不完整。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>A store is moved to PostgreSQL only.</source>
        <translation>儲存只能遷移到 PostgreSQL。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>A temporary relief ends within a week.</source>
        <translation>有一項臨時救濟一週內結束。</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>A token belongs to a cohort that is not in the store.</source>
        <translation>有一個權杖所屬的同類人群不在儲存中。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>A token belongs to a cohort that nobody decided about.</source>
        <translation>有一個權杖所屬的同類人群沒有人作過決定。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token in the store has a state that does not exist.</source>
        <translation>儲存中有一個權杖的狀態並不存在。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>A token lives from a quarter of an hour to seven days.</source>
        <translation>權杖的效期為一刻鐘到七天。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>A token that has not expired holds this place in the status lists.</source>
        <translation>狀態清單中的這個位置由一個未到期的權杖佔用。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/places.py"/>
        <source>A token's place in the status lists is not where the store says.</source>
        <translation>一個權杖在狀態清單中的位置與儲存所記不符。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>A word for “specimen” stands in the place of the name. Ask for the person’s own document.</source>
        <translation>姓名處寫著「樣本」一詞。請要求此人自己的證件。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Add another one first.</source>
        <translation>請先新增另一個。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Add at least one citizenship, residence or status.</source>
        <translation>請至少新增一項公民身分、居留或身分狀態。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Add at least one model that gateways serve.</source>
        <translation>請至少新增一個閘道提供的模型。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Add the file of the group, or name another.</source>
        <translation>請新增該群組的檔案，或寫出另一個群組。</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>All ports from {start} to {value} are in use.</source>
        <translation>從 {start} 到 {value} 的連接埠都已被佔用。</translation>
    </message>
    <message>
        <location filename="kiosk/app/console_adapter.py"/>
        <source>All {size} entries are as they were written, under {checkpoints} signed checkpoints, and every token is in its logged state.</source>
        <translation>全部 {size} 筆日誌都與寫入時一致，處於 {checkpoints} 個已簽署的檢查點之下，每個權杖都處於日誌所記的狀態。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>An account for an admin or a compliance officer is opened by two admins.</source>
        <translation>管理員或合規負責人的帳戶由兩位管理員開設。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is due within a week.</source>
        <translation>有一件申訴一週內到期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>An appeal is overdue.</source>
        <translation>有一件申訴逾期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>An invitation is good for between one hour and ninety days.</source>
        <translation>邀請的效期為一小時到九十天。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Another key has signed this station's file.</source>
        <translation>此終端檔案由另一把金鑰簽署。</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Another process publishes this store already, here or on another machine.</source>
        <translation>另一個處理程序已在發布此儲存，可能在本機，也可能在另一台機器上。</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Another process publishes this store already.</source>
        <translation>另一個處理程序已在發布此儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Another program uses the document reader.</source>
        <translation>另一個程式正在使用證件讀取機。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Another submission has this file's number.</source>
        <translation>另一份提交與此檔案編號相同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>As it was read, surely, a check digit disagreed; it agrees since a character was changed by hand. Compare that character once more.</source>
        <translation>可靠讀出時一個檢查碼不符；手動更改一個字元後才相符。請再核對該字元。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask a colleague whose role does.</source>
        <translation>請找角色包含此項的同事。</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>Ask a compliance officer whether the restriction can be lifted.</source>
        <translation>請詢問合規負責人能否解除限制。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask a second officer to sign in.</source>
        <translation>請第二位負責人登入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <location filename="kiosk/services/publication.py"/>
        <source>Ask an admin to make a new signing key.</source>
        <translation>請管理員產生新的簽署金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask an admin; the reason stands beside the token.</source>
        <translation>請詢問管理員；理由寫在權杖旁邊。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask another officer to answer it.</source>
        <translation>請另一位負責人答覆。</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Ask another officer to do it.</source>
        <translation>請另一位負責人來做。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Ask another officer.</source>
        <translation>請另一位負責人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <location filename="kiosk/services/service_tokens.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Ask another operator to do it.</source>
        <translation>請另一位操作員來做。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Ask another operator to take this case.</source>
        <translation>請另一位操作員辦理這件申請。</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>Ask at the desk for another.</source>
        <translation>請到服務台另外索取。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or compliance.</source>
        <translation>請找角色為管理員或合規負責人的人。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin or staff.</source>
        <translation>請找角色為管理員或工作人員的人。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, auditor or compliance.</source>
        <translation>請找角色為管理員、稽核員或合規負責人的人。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin, compliance or staff.</source>
        <translation>請找角色為管理員、合規負責人或工作人員的人。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Ask somebody with the role admin.</source>
        <translation>請找角色為管理員的人。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Ask the applicant in which language they read, and choose it.</source>
        <translation>請詢問申請人用哪種語言閱讀，然後選擇該語言。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ask the authority again, and stage the directive anew.</source>
        <translation>請再詢問機關，並重新登錄指令。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Ask the desk to export it again.</source>
        <translation>請服務台重新匯出。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Ask the process that signs; this one never opens them.</source>
        <translation>請詢問負責簽署的處理程序；此處理程序從不開啟它們。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Ask two other officers.</source>
        <translation>請找另外兩位負責人。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Ask with isEmpty().</source>
        <translation>請用 isEmpty() 詢問。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/fusing.py"/>
        <source>At least one look is needed.</source>
        <translation>至少需要查看一次。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Attach the letter as it was received.</source>
        <translation>請附上收到的原信。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date as typed</source>
        <translation>所填出生日期</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Birth date is a date</source>
        <translation>出生日期是有效日期</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same e-mail address.</source>
        <translation>兩位管理員的電子郵件地址相同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name to sign in with.</source>
        <translation>兩位管理員的登入名稱相同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Both admins have the same name.</source>
        <translation>兩位管理員的姓名相同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Change something, or leave it as it is.</source>
        <translation>請作變更，或保持原樣。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check KIOSK_HOME, or open the kiosk to set one up.</source>
        <translation>請檢查 KIOSK_HOME，或開啟自助終端進行設定。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the birth date</source>
        <translation>出生日期檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the expiry</source>
        <translation>效期檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the number</source>
        <translation>號碼檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Check digit of the optional data</source>
        <translation>選填資料檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Check it letter by letter; a code is good once, and for a time. The desk can give another.</source>
        <translation>請逐字核對；代碼只能使用一次，且有時限。服務台可以再給一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <source>Check it letter by letter; a code is good once.</source>
        <translation>請逐字核對；代碼只能用一次。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Check its cable; it is heard again as soon as it is plugged in.</source>
        <translation>請檢查線纜；一插上就會重新連通。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Check its paper, its cover and its cable, then print again.</source>
        <translation>請檢查紙張、蓋子和線纜，然後重新列印。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Check its path and its rights.</source>
        <translation>請檢查其路徑和權限。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Check its path and rights.</source>
        <translation>請檢查其路徑和權限。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>Check its path and rights; the station is in the list and can be exported again.</source>
        <translation>請檢查其路徑和權限；該終端已在清單中，可以重新匯出。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Check that it is a folder, and that this account may read and write there.</source>
        <translation>請確認它是資料夾，且此帳戶可以在那裡讀寫。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that it is still there, then open it again.</source>
        <translation>請確認它還在，然後重新開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Check that it is the right file, and fetch it again.</source>
        <translation>請確認檔案正確，並重新取得。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Check that it is there and may be read.</source>
        <translation>請確認它存在且可以讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that it is there and that this program may read it.</source>
        <translation>請確認它存在且本程式可以讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Check that it is there, has room, and may be written to, then try again.</source>
        <translation>請確認它存在、有空間且可寫，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check that its disk or its database server is there, then try again.</source>
        <translation>請確認其磁碟或資料庫伺服器可用，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Check that the disk has room, and try again.</source>
        <translation>請確認磁碟有空間，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Check that the disk has space and that the folder may be written.</source>
        <translation>請確認磁碟有空間且資料夾可寫。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there and that you may read the file.</source>
        <translation>請確認磁碟存在，且您可以讀取該檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Check that the disk is there, has room, and may be written to.</source>
        <translation>請確認磁碟存在、有空間且可寫。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Check that the folder is there, has room, and may be written to.</source>
        <translation>請確認資料夾存在、有空間且可寫。</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Check that the folder of the store is there and may be written to.</source>
        <translation>請確認儲存的資料夾存在且可寫。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Check that the folder of the store may be written to.</source>
        <translation>請確認儲存的資料夾可寫。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Check that the place is there, has room, and may be written to.</source>
        <translation>請確認該處存在、有空間、可以寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Check that this program may write there, and scan the document again.</source>
        <translation>請確認本程式可以在那裡寫入，然後重新掃描證件。</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Check that you may read it, then try again.</source>
        <translation>請確認您有權讀取它，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Check the disk and its rights, then again; nothing was restored.</source>
        <translation>請檢查磁碟及其權限，然後重試；未還原任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the id in its supersedes, or stage the other first.</source>
        <translation>請檢查其 supersedes 中的識別碼，或先登錄另一個指令。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Check the letter with the authority, then authenticate it.</source>
        <translation>請與機關核對信件，然後驗真。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Check the rights of its folder, and that the disk is not write-protected.</source>
        <translation>請檢查其資料夾的權限，並確認磁碟沒有防寫保護。</translation>
    </message>
    <message>
        <location filename="kiosk/services/pack_gathering.py"/>
        <source>Check the store with kiosk audit verify, and restore a backup.</source>
        <translation>請用 kiosk audit verify 檢查儲存，並還原備份。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/gathering.py"/>
        <source>Check the store with kiosk audit verify.</source>
        <translation>請用 kiosk audit verify 檢查儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>Choose a file.</source>
        <translation>請選擇檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Choose a folder or stick.</source>
        <translation>請選擇資料夾或隨身碟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>Choose a folder that has room and is yours.</source>
        <translation>請選擇有空間且屬於您的資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose a longer one.</source>
        <translation>請選長一些的。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a longer one; four or five random words are good.</source>
        <translation>請選長一些的；四五個隨機的詞就很好。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Choose a passphrase instead, or start a keyring such as GNOME Keyring or KWallet.</source>
        <translation>請改用密碼片語，或啟動 GNOME Keyring、KWallet 之類的鑰匙圈。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose a person, an organisation, a directive, or a time of issue.</source>
        <translation>請選擇個人、機構、指令或簽發時間。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>Choose a picture, a folder of pictures or a video (MP4, WebM, MKV, AVI).</source>
        <translation>請選擇圖片、圖片資料夾或影片（MP4、WebM、MKV、AVI）。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose a time between these.</source>
        <translation>請選擇兩者之間的時間。</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Choose a time in between; it can be exported again.</source>
        <translation>請選擇其間的時間；可以重新匯出。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Choose an empty folder.</source>
        <translation>請選擇空資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose an end in that time.</source>
        <translation>請選擇這段時間內的結束日期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose another file.</source>
        <translation>請另選一個檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Choose another name, or end it first.</source>
        <translation>請另選名稱，或先終止它。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Choose another name.</source>
        <translation>請另選名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>請另選名稱；不會覆寫任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Choose another port, or stop the program that uses it.</source>
        <translation>請選擇另一個連接埠，或停止正在使用它的程式。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose another, or import again.</source>
        <translation>請另選一個，或重新匯入。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Choose at least one model.</source>
        <translation>請至少選擇一個模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose at least one token.</source>
        <translation>請至少選擇一個權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Choose fewer, or revoke in bulk with a second officer.</source>
        <translation>請減少數量，或與第二位負責人一起批次撤銷。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Choose from its own models.</source>
        <translation>請從其自己的模型中選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose from the models served.</source>
        <translation>請從提供的模型中選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Choose from the models that there are, or all of them.</source>
        <translation>請從現有的模型中選擇，或全選。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose from the models.</source>
        <translation>請從這些模型中選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Choose in between.</source>
        <translation>請在兩者之間選擇。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose names of its own.</source>
        <translation>請為它選擇自己的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose no reading.</source>
        <translation>請不要選擇解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose none for it.</source>
        <translation>請不要為它選擇解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/storage/accounts.py"/>
        <source>Choose one from the list.</source>
        <translation>請從清單中選一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Choose one from {least} to {most}.</source>
        <translation>請選 {least} 到 {most} 之間的數。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Choose one of its own: the station wipes whatever comes into it.</source>
        <translation>請選擇一個專用資料夾：終端會徹底清除放入其中的一切。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of its readings before it is approved.</source>
        <translation>請在核准之前選擇一個解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Choose one of its readings: {offered}.</source>
        <translation>請選擇它的一個解讀：{offered}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Choose one of the models served.</source>
        <translation>請從提供的模型中選一個。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Choose one of the reasons offered.</source>
        <translation>請從所給的理由中選一個。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Choose one of them by its id: {choices}.</source>
        <translation>請按識別碼選擇其中一個：{choices}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>Choose one of {join}.</source>
        <translation>請選擇以下之一：{join}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Choose one that is in force.</source>
        <translation>請選擇一個生效中的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Choose one that two officers approved.</source>
        <translation>請選擇由兩位負責人核准的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. The last line is for everybody who has none of these.</source>
        <translation>請選一項。最後一行適用於都沒有的人。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Choose one. You may also tell a person instead.</source>
        <translation>請選一項。您也可以告訴工作人員。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Choose others.</source>
        <translation>請選擇其他的。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>Choose somebody else.</source>
        <translation>請選擇其他人。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>Choose the State.</source>
        <translation>請選擇國家。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the directive, or the person.</source>
        <translation>請選擇指令或個人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Choose the file that kiosk backup made.</source>
        <translation>請選擇 kiosk backup 產生的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Choose the file with the people.</source>
        <translation>請選擇列有人員的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the models to open.</source>
        <translation>請選擇要開放的模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Choose the right appeal.</source>
        <translation>請選擇正確的申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Citizenship as claimed</source>
        <translation>所稱公民身分</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Claims and screening results cannot be changed here.</source>
        <translation>陳述和篩查結果不能在這裡變更。</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Close another VNC server and start the kiosk again.</source>
        <translation>請關閉另一個 VNC 伺服器，然後重新啟動自助終端。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close it; the reader then comes back.</source>
        <translation>請關閉它；讀取機隨後恢復。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Close other programs that use the reader; on Linux join the group “dialout”.</source>
        <translation>請關閉其他使用讀取機的程式；在 Linux 上請加入「dialout」群組。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Close the other programs that use this store, or the kiosk, which overwrites it.</source>
        <translation>請關閉使用此儲存的其他程式，或關閉會覆寫它的自助終端。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Company number</source>
        <translation>企業號碼</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare 1 character with the document.</source>
        <translation>請把 1 個字元與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Compare a text with a text, and look into a set with contains.</source>
        <translation>請用文字與文字比較，查找集合請用 contains。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Compare it letter by letter, or choose “I have none of these”.</source>
        <translation>請逐字核對，或選擇「這些我都沒有」。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>Compare it with the one that the desk showed, group by group.</source>
        <translation>請與服務台顯示的指紋逐組核對。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Compare its fingerprint with the desk's before it is used.</source>
        <translation>使用之前請與服務台的指紋核對。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>Compare the printed page with the facts yourself.</source>
        <translation>請自行把印刷頁面與內容核對。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Compare the year.</source>
        <translation>請核對年份。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Compare {count} characters with the document.</source>
        <translation>請把 {count} 個字元與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Complete the first-run ceremony.</source>
        <translation>請完成首次設定。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Composite check digit</source>
        <translation>綜合檢查碼</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>Connect it again; the kiosk goes on by itself then.</source>
        <translation>請重新連接；自助機隨後會自動繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Copy it again from where it was made, or take a new picture.</source>
        <translation>請從產生處重新複製，或重新拍照。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>Copy it again, or take a new picture.</source>
        <translation>請重新複製，或重新拍照。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Copy it with pg_dump --format=custom, keep the key file, and keep the log with kiosk backup --log-only.</source>
        <translation>請用 pg_dump --format=custom 複製它，保留金鑰檔，並用 kiosk backup --log-only 保留日誌。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Copy the text of the letter here.</source>
        <translation>請在此抄入信件全文。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Correct its brackets and numbers.</source>
        <translation>請更正其括號和數字。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Correct the condition.</source>
        <translation>請更正條件。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Correct the reading or the test people, and stage the directive anew.</source>
        <translation>請更正解讀或測試人員，並重新登錄指令。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/retention.py"/>
        <source>Count again.</source>
        <translation>請重新計數。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Country of birth code</source>
        <translation>出生國代碼</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Dahomey, now Benin</source>
        <translation>達荷美（今貝南）</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Dates of the claim</source>
        <translation>陳述的日期</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Day and month could be the other way round.</source>
        <translation>日和月可能顛倒了。</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Deactivate the account under Team first.</source>
        <translation>請先在「團隊」中停用帳戶。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Decide it alone, or ask for a second person.</source>
        <translation>請單獨決定，或請第二人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Decide it, or put it back.</source>
        <translation>請作出決定，或放回佇列。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {code}, {name}?</source>
        <translation>您是否指 {code}（{name}）？</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {found}, {name}?</source>
        <translation>您是否指 {found}（{name}）？</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/file_faults.py"/>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Did you mean {found}?</source>
        <translation>您是否指 {found}？</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Did you mean {prefix}{found}?</source>
        <translation>您是否指 {prefix}{found}？</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Did you mean {shown}:{found}?</source>
        <translation>您是否指 {shown}:{found}？</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no readings.</source>
        <translation>指令 {id} 沒有解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has no such reading.</source>
        <translation>指令 {id} 沒有這個解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Directive {id} has several readings.</source>
        <translation>指令 {id} 有多個解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} of {authority} supersedes directive {id_2} of {authority_2}.</source>
        <translation>{authority} 的指令 {id} 取代 {authority_2} 的指令 {id_2}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/contradiction.py"/>
        <source>Directive {id} says that people keep access to {join} whom directive {id_2} may refuse. The stricter one is enforced until people decide.</source>
        <translation>指令 {id} 規定 {join} 保留存取權，而指令 {id_2} 可能拒絕他們。在有人裁斷之前，執行較嚴的一條。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>Directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>指令 {id} 的解讀 {reading_id} 封鎖 {blocks}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention_duties.py"/>
        <source>Directives decided about this person, and what was decided must be kept until {ends}.</source>
        <translation>有指令對此人作過決定，所作決定須保留到 {ends}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Directives that the log says were approved do not stand so in the store: {named}.</source>
        <translation>日誌記載已核准的指令在儲存中並非如此：{named}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Directives were approved after this backup, and it does not hold them: {join}.</source>
        <translation>此備份之後核准過指令，備份中沒有它們：{join}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Do the same again: it takes those that are left.</source>
        <translation>請再做一次：會處理剩餘的那些。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Document code</source>
        <translation>證件代碼</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Documents of this kind from {issuer} are numbered with {words}; this number is written otherwise. Compare it with the printed number. Emergency and diplomatic documents may differ.</source>
        <translation>{issuer}的這類證件，其編號為{words}；這個號碼的寫法不同。請與印刷號碼核對。緊急證件和外交證件可能不同。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Draw another place and issue the token again.</source>
        <translation>請另取一個位置，並重新簽發權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>Drop a picture or a PDF of the document.</source>
        <translation>請拖入證件的圖片或 PDF。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Drop it, or the others.</source>
        <translation>請刪去它，或刪去其他的。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <location filename="kiosk/directives/groups.py"/>
        <source>Drop one of them.</source>
        <translation>請刪去其中一個。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again.</source>
        <translation>請刪除目標資料庫，重新建立，再遷移一次。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Drop the target database, make it anew, and move again; this store is as it was.</source>
        <translation>請刪除目標資料庫，重新建立，再遷移一次；此儲存沒有變化。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>End it first; one holds at a time.</source>
        <translation>請先結束它；同一時間只能有一項。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Enter it first, or choose “I have none of these”.</source>
        <translation>請先輸入，或選擇「這些我都沒有」。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>Enter it first, or step back.</source>
        <translation>請先輸入，或返回上一步。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the date of birth. The year alone is enough.</source>
        <translation>請輸入出生日期。只有年份也可以。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Enter the surname, or the whole name if there is only one.</source>
        <translation>請輸入姓氏；只有一個名字時輸入全名。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Expiry is a date</source>
        <translation>效期是有效日期</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Export it again with the same version of this program.</source>
        <translation>請用相同版本的程式重新匯出。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Export the station again; the registrant can come to the desk.</source>
        <translation>請重新匯出終端；登記人可以到服務台來。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Fetch the file again, or save it as UTF-8.</source>
        <translation>請重新取得檔案，或存成 UTF-8。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again.</source>
        <translation>請重新取得檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Fetch the file again; it may have been cut or changed by a spreadsheet.</source>
        <translation>請重新取得檔案；它可能被截斷，或被試算表更動過。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Fetch the file again; it may have been cut.</source>
        <translation>請重新取得檔案；它可能被截斷了。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_lost_token.py"/>
        <source>Find the person and choose the token that was lost.</source>
        <translation>請找到此人並選擇遺失的權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Fine waves lie over the picture, as where a screen was photographed. Ask for the original and capture it again.</source>
        <translation>圖片上有細密波紋，像是翻拍螢幕。請要求原件並重新拍攝。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Free of charge</source>
        <translation>免付費號碼</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space on this machine, and check the rights of the program's folder.</source>
        <translation>請在本機騰出一些空間，並檢查程式資料夾的權限。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Free some space, then again; nothing was restored.</source>
        <translation>請騰出空間，然後重試；未還原任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Free some space, then do it again.</source>
        <translation>請騰出一些空間，然後再做一次。</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Free some space, then press again. Everything is still on this screen.</source>
        <translation>請騰出一些空間，然後再按一次。所有內容仍在此畫面上。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Freeze it first.</source>
        <translation>請先凍結它。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Front and back belong to the same card.</source>
        <translation>正面和背面屬於同一張卡。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>G or E and eight digits, or E, a letter and seven digits</source>
        <translation>G 或 E 和八位數字，或 E、一個字母和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Gateways have not been told yet of what changed last.</source>
        <translation>閘道尚未得知最近的變更。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Give a name to sign in with and a role.</source>
        <translation>請給出登入名稱和角色。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give a review that is later than in_force, or none.</source>
        <translation>請給出晚於 in_force 的 review，或不寫。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Give an address postgresql://… as --to.</source>
        <translation>請用 --to 給出 postgresql://… 位址。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address without a slash at its end, such as https://id.example.org.</source>
        <translation>請給出末尾沒有斜線的 https 位址，例如 https://id.example.org。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give an https address, or mailto: and an e-mail address.</source>
        <translation>請給出 https 位址，或 mailto: 加電子郵件地址。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Give an until that is later than in_force, or none.</source>
        <translation>請給出晚於 in_force 的 until，或不寫。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason, or obtain the date of birth first.</source>
        <translation>請給出另一個理由，或先取得出生日期。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>Give another reason.</source>
        <translation>請給出另一個理由。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Give each its own, or drop one.</source>
        <translation>請給每個各自的，或刪去一個。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Give every directive an id of its own.</source>
        <translation>請給每個指令各自的識別碼。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give every model and alias its own name.</source>
        <translation>請給每個模型和別名各自的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Give it a short name.</source>
        <translation>請給它一個簡短的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it a title.</source>
        <translation>請給出標題。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Give it an id, such as us-2026-06-12.</source>
        <translation>請給出識別碼，例如 us-2026-06-12。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give it, or the whole name of somebody who has one name only.</source>
        <translation>請填寫；只有一個名字的人填寫全名。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give one that reaches the admin.</source>
        <translation>請給出能聯絡到管理員的地址。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the 32 characters that kiosk audit pack printed.</source>
        <translation>請給出 kiosk audit pack 印出的 32 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Give the day on which it was fetched.</source>
        <translation>請給出取得它的日期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the directive another id, or throw a kill switch.</source>
        <translation>請給指令另一個識別碼，或執行緊急停用。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Give the identifier that kiosk audit pack printed.</source>
        <translation>請給出 kiosk audit pack 印出的識別碼。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Give the list's date as YYYY-MM-DD.</source>
        <translation>請以 YYYY-MM-DD 給出名單的日期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Give the log of this store: kiosk backup --log-only writes it.</source>
        <translation>請給出此儲存的日誌：由 kiosk backup --log-only 寫出。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give the name that people know it by.</source>
        <translation>請給出人們所知的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Give the new one an id of its own; an amendment supersedes what it amends.</source>
        <translation>請給新指令自己的識別碼；修訂取代被修訂的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Give the reference of the matter, and say why the record must stay.</source>
        <translation>請給出事務編號，並說明為何必須保留紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Give the year, then the month, then the day.</source>
        <translation>請先給年，再給月，再給日。</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Give this account the right to write there, or set KIOSK_HOME to another folder.</source>
        <translation>請讓此帳戶可以在那裡寫入，或把 KIOSK_HOME 設為另一個資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>Give this account the right to write there; a publisher signs and counts.</source>
        <translation>請讓此帳戶可以在那裡寫入；發布者要簽署和計數。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Give where a letter arrives.</source>
        <translation>請給出信件能送達的地方。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Go back and look for a field with unusual characters, or ask for a person.</source>
        <translation>請返回查找含特殊字元的欄，或找工作人員。</translation>
    </message>
    <message>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Go on when the database is back.</source>
        <translation>請在資料庫恢復後繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Go through it with the person, and note that they cannot sign.</source>
        <translation>請與此人一起閱讀，並註明無法簽名。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk, or come back later.</source>
        <translation>請前往服務台，或稍後再來。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Go to the desk; nothing was kept here.</source>
        <translation>請前往服務台；這裡沒有保留任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>Go to the open window, or close it and start again.</source>
        <translation>請轉到已開啟的視窗，或關閉後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Have their files at hand, accept that they are lost, and lead them through approval again before you publish.</source>
        <translation>請備好它們的檔案，接受它們已遺失，並在發布之前讓它們重新獲得核准。</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>Have tokens and lists signed by the process that does.</source>
        <translation>請讓開啟它們的處理程序簽署權杖和清單。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Hold the document still, or open a picture of it.</source>
        <translation>請拿穩證件，或開啟它的圖片。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Hold the document still.</source>
        <translation>請拿穩證件。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Holograms and colours change when tilted; under UV light nothing glares.</source>
        <translation>傾斜時全像圖和顏色會變化；紫外光下沒有刺眼的亮光。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>I read the observations; none contradicts what the person states.</source>
        <translation>我看過簽註；沒有與此人所說矛盾的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Ids that begin like this one belong to kill switches.</source>
        <translation>這樣開頭的識別碼屬於緊急停用。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import a newer file.</source>
        <translation>請匯入較新的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Import its file first.</source>
        <translation>請先匯入其檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Import the newest file of its publisher.</source>
        <translation>請匯入發布方最新的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>Import the roster again.</source>
        <translation>請重新匯入名冊。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Install identity-kiosk with the extra postgres.</source>
        <translation>請安裝帶 postgres 附加項的 identity-kiosk。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <location filename="kiosk/devices/serial_reader.py"/>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>Install it with: pip install 'identity-kiosk[desk]'.</source>
        <translation>請用以下命令安裝：pip install 'identity-kiosk[desk]'。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Install that version here; nothing in the store was changed.</source>
        <translation>請在這裡安裝該版本；儲存沒有任何變更。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>Install the program again, or type the lines.</source>
        <translation>請重新安裝程式，或手動輸入各列。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <location filename="kiosk/ui/shared/icons.py"/>
        <location filename="kiosk/ui/shared/language.py"/>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>Install the program again.</source>
        <translation>請重新安裝程式。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Internet telephony</source>
        <translation>網路電話</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Issue a new token for the person instead.</source>
        <translation>請改為給此人簽發新權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Issue a token first, then show the code.</source>
        <translation>請先簽發權杖，再顯示代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Issuing State</source>
        <translation>簽發國</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>It can be removed.</source>
        <translation>可以將其移除。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>It ended before it began. Compare both dates.</source>
        <translation>它在開始之前就結束了。請比較兩個日期。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>It is tried again every minute; the log in the station's folder says when.</source>
        <translation>每分鐘重試一次；終端資料夾裡的日誌記有時間。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>It lacks: {join}.</source>
        <translation>缺少：{join}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>It signs from {signs_from} UTC on; wait for that.</source>
        <translation>它從 {signs_from} UTC 起簽署；請等到那時。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Its first line must name the columns: name, and if you like aliases, date_of_birth, reference.</source>
        <translation>首列須寫明各欄：name，如有需要再寫 aliases、date_of_birth、reference。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Keep both as evidence: one log cannot have had both.</source>
        <translation>請把兩者都保留作為證據：同一份日誌不可能兩者兼有。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep both, and look who can write into the station's folder.</source>
        <translation>請兩份都保留，並查明誰能寫入終端的資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>Keep it as it is for whoever looks after the machine, and move it aside.</source>
        <translation>請原樣保留給維護本機的人，並將其移開。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station.</source>
        <translation>請保留給維護終端的人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Keep it for whoever looks after the station; the registrant can come to the desk.</source>
        <translation>請保留給維護終端的人；登記人可以到服務台來。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Keep it for whoever withdrew the station.</source>
        <translation>請保留給撤回該終端的人。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_away.py"/>
        <source>Keep the case sealed on this machine: it goes into the queue by itself, and is judged there.</source>
        <translation>請把申請密封保留在本機：它會自動進入佇列，並在那裡審定。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Keep the letter's text in the file, and attach the letter itself.</source>
        <translation>請把信的文字留在檔案裡，信件本身作為附件。</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>Keep this store as evidence and compare it with a backup.</source>
        <translation>請保留此儲存作為證據，並與備份核對。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline</source>
        <translation>固定電話</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Landline or mobile</source>
        <translation>固定電話或手機</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Leave KIOSK_DATABASE_URL out, and set KIOSK_HOME to the store that shall move.</source>
        <translation>請不要設定 KIOSK_DATABASE_URL，並把 KIOSK_HOME 設為要遷移的儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Leave it out; no gateway has accepted it since it expired.</source>
        <translation>請不要選擇它；自過期以來，沒有閘道接受過它。</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <location filename="kiosk/app/publishing_turn.py"/>
        <source>Leave it running, or stop it and try again.</source>
        <translation>讓它執行，或停止後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Leave it to another operator.</source>
        <translation>請留給另一位操作員。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Let a second officer sign in for this act.</source>
        <translation>請第二位負責人為此操作登入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Let another admin sign in as the second, for this account.</source>
        <translation>請另一位管理員作為第二人為此帳戶登入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in as the second.</source>
        <translation>請另一位負責人作為第二人登入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let another officer sign in, or wait a day from when it was opened.</source>
        <translation>請另一位負責人登入，或等帳戶開設滿一天。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Let both sign in again, the second one for this act.</source>
        <translation>請兩位都重新登入，第二位為此操作登入。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Let the scanner save its pictures directly into the folder.</source>
        <translation>請讓掃描器把圖片直接儲存到此資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Let the second officer sign in again.</source>
        <translation>請第二位負責人重新登入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>Let two officers approve it.</source>
        <translation>請兩位負責人核准它。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line_num} of this list is not CSV: a quote or a cell does not end.</source>
        <translation>此名單第 {line_num} 列不是 CSV：有引號或儲存格沒有結束。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: the quotes or cells do not fit together.</source>
        <translation>第 {line_num} 列：引號或儲存格不配對。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {line_num}: there are too many cells.</source>
        <translation>第 {line_num} 列：儲存格太多。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Line {lineno} of this list is not JSON.</source>
        <translation>此名單第 {lineno} 列不是 JSON。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list holds a zero byte.</source>
        <translation>此名單第 {line} 列含有零位元組。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Line {line} of this list is not UTF-8.</source>
        <translation>此名單第 {line} 列不是 UTF-8。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place} is not in order.</source>
        <translation>第 {place} 列有問題。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Line {place}: this number stands in line {value} already.</source>
        <translation>第 {place} 列：這個號碼已在第 {value} 列。</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <location filename="kiosk/storage/cohorts.py"/>
        <location filename="kiosk/storage/directives.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <source>Look again.</source>
        <translation>請再看一遍。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/directives.py"/>
        <source>Look at it again: somebody may have been quicker.</source>
        <translation>請再看一遍：也許有人更快。</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>Look at the counts again, then purge.</source>
        <translation>請再看一遍數量，然後清理。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Look at the database server's own log.</source>
        <translation>請查看資料庫伺服器自己的日誌。</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <location filename="kiosk/storage/issuer.py"/>
        <source>Look at the keys again.</source>
        <translation>請再看一遍金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>Look at the list again.</source>
        <translation>請再看一遍清單。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>Look at the list anew.</source>
        <translation>請重新查看清單。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>Look at the new number, then revoke.</source>
        <translation>請看新的數字，然後撤銷。</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Look at the new number, then type it.</source>
        <translation>請看新的數字，然後輸入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Look at the preview again, then type its number.</source>
        <translation>請再看預覽，然後輸入其數字。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>Look at the preview again.</source>
        <translation>請再看一遍預覽。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>Look at the queue again.</source>
        <translation>請再看一遍佇列。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Look for a quotation mark or bracket without its partner, or a key that stands twice.</source>
        <translation>請查找沒有配對的引號或括號，或出現兩次的鍵。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Look for it in the library.</source>
        <translation>請在文庫中查找。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>Look the record up before you do it again.</source>
        <translation>請先查出該紀錄，再決定是否重做。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Look the record up, and change that one instead.</source>
        <translation>請查出該紀錄，並改為變更它。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Look who put it there, and remove it.</source>
        <translation>請查明是誰放在那裡的，並將其移除。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Make a new database for it; nothing was changed.</source>
        <translation>請為其新建一個資料庫；沒有任何變更。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Make another person an admin first.</source>
        <translation>請先讓另一個人成為管理員。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Make it, or choose another one.</source>
        <translation>請建立它，或另選一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Mend the file, then again.</source>
        <translation>請修正檔案，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>Move it with the version that made them; nothing was changed.</source>
        <translation>請用建立這些資料表的版本來遷移；沒有任何變更。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Name a country, or choose one of the lines below it.</source>
        <translation>請寫出一個國家，或選擇下面的一行。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Name a model that stands in this list.</source>
        <translation>請寫出此清單中的模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Name as typed</source>
        <translation>所填姓名</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name at least one person.</source>
        <translation>請至少指定一人。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Name at least one.</source>
        <translation>請至少寫一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name each of them once.</source>
        <translation>每人只需指定一次。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Name in supersedes only what is older.</source>
        <translation>請在 supersedes 中只寫較早的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Name it as its publisher does.</source>
        <translation>請按發布方的叫法命名。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Name it in a [[list]] table.</source>
        <translation>請在 [[list]] 表中寫出它。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Name it, or drop it.</source>
        <translation>請寫出名稱，或刪去它。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name models that stay open.</source>
        <translation>請寫出仍然開放的模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Name somebody else in their place, or have them sign their statement anew.</source>
        <translation>請指定他人接替，或讓其重新簽署聲明。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Name somebody in their place; its tokens then go on by themselves.</source>
        <translation>請指定他人接替；其權杖隨後自動恢復。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name that group and edition, or correct the digest.</source>
        <translation>請寫出該群組和版本，或更正摘要值。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Name the files that hold the secrets with --passphrase-file and --secret-file.</source>
        <translation>請用 --passphrase-file 和 --secret-file 指明存有密碼的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the id of the older directive.</source>
        <translation>請寫出較早指令的識別碼。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Name the model in models as well, or drop it here.</source>
        <translation>請在 models 中也寫出該模型，或在此刪去。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Name up to {most_answerable} of them.</source>
        <translation>請最多指定 {most_answerable} 人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Nationality code</source>
        <translation>國籍代碼</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>New Hebrides, now Vanuatu</source>
        <translation>新赫布里底（今萬那杜）</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of birth. Compare it with the printed date.</source>
        <translation>沒有這個出生日期。請與印刷日期核對。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>No calendar has this date of expiry. Compare it with the printed date.</source>
        <translation>沒有這個到期日期。請與印刷日期核對。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>No calendar has this date.</source>
        <translation>沒有這個日期。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>No camera is set up at this desk.</source>
        <translation>此服務台未設定攝影機。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>No camera was found.</source>
        <translation>沒有找到攝影機。</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>No checkpoint covers the log from entry {signed_size} on.</source>
        <translation>日誌從條目 {signed_size} 起沒有檢查點。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>No country group at hand has the digest of list {name}.</source>
        <translation>現有的國家群組都沒有名單 {name} 的摘要值。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>No facts are recorded about this person.</source>
        <translation>沒有記錄關於此人的事實。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>No folder is chosen.</source>
        <translation>未選擇資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>No living token is meant.</source>
        <translation>沒有所指的有效權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found before page {page}, and the rest takes too long.</source>
        <translation>第 {page} 頁之前沒有找到機讀列，其餘部分耗時太長。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>No machine-readable lines were found in this picture.</source>
        <translation>圖片中沒有找到機讀列。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>No machine-readable zone has lines of {found} characters.</source>
        <translation>沒有哪種機讀區的列有 {found} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>No model is chosen.</source>
        <translation>未選擇模型。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>No month has this day.</source>
        <translation>沒有哪個月有這一天。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>No network uses this number. Compare it digit by digit.</source>
        <translation>沒有網路使用這個號碼。請逐位核對。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>No page is missing, loose or glued; the stitching is whole.</source>
        <translation>沒有缺頁、鬆頁或黏頁；裝訂線完整。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>No reading of directive {id} is chosen.</source>
        <translation>尚未為指令 {id} 選擇解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>No receipt printer is set up.</source>
        <translation>未設定收據印表機。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>No signed checkpoint covers entry {signed_size} of the log and those after it.</source>
        <translation>沒有已簽署的檢查點涵蓋日誌條目 {signed_size} 及其後的條目。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>No token is chosen.</source>
        <translation>未選擇權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody answers an appeal of their own, or one that they took in.</source>
        <translation>任何人不得答覆自己的申訴，或自己受理的申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Nobody corrects their own record.</source>
        <translation>任何人不得更正自己的紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Nobody could appeal at this address.</source>
        <translation>在這個地址無法申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>Nobody erases their own record.</source>
        <translation>任何人不得清除自己的紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Nobody grants relief to themselves.</source>
        <translation>任何人不得給予自己救濟。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Nobody has approved this directive, so it binds nobody.</source>
        <translation>沒有人核准此指令，因此它不約束任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>Nobody has left a look of their own at this case.</source>
        <translation>尚無人留下自己對這件申請的查看結果。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody is named who answers for the service.</source>
        <translation>未指定任何人為該服務負責。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Nobody may adjudicate a hit about themselves.</source>
        <translation>任何人不得裁定關於自己的命中。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may change who answers for a service while what they issued to it lives.</source>
        <translation>只要自己向某項服務簽發的權杖或代碼仍然有效，就不得變更該服務的負責人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service that they answer for.</source>
        <translation>任何人不得向自己負責的服務簽發權杖或代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Nobody may issue a token or a code to a service whose people they chose last.</source>
        <translation>最後選定某項服務負責人的人，不得向該服務簽發權杖或代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may name themselves as answerable.</source>
        <translation>任何人不得指定自己為負責人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Nobody may offer a code to themselves.</source>
        <translation>任何人都不得給自己發放代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>Nobody may onboard themselves.</source>
        <translation>任何人不得為自己辦理登記。</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Nobody may record facts about themselves.</source>
        <translation>任何人不得記錄關於自己的事實。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Nobody may release anybody from a service that they answer for.</source>
        <translation>任何人不得解除自己負責的服務的任何負責人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Nobody may replace their own token.</source>
        <translation>任何人不得更換自己的權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Nobody opens a record without a reason.</source>
        <translation>沒有理由不得開啟紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>North Viet-Nam, now Viet Nam</source>
        <translation>北越（今越南）</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Not expired</source>
        <translation>未過期</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Nothing is changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Nothing is kept about this person, or it was erased.</source>
        <translation>沒有保存關於此人的內容，或已被清除。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>Nothing is published from this store: keep it as evidence, and restore a backup in which every approved directive stands.</source>
        <translation>此儲存不再發布任何內容：請保留作為證據，並還原所有已核准指令都完好的備份。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Nothing is stated yet. Add what the person states, or that they prefer not to say.</source>
        <translation>尚無陳述。請新增此人所述，或註明不願說明。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>Nothing opens this commitment: it names nobody, or the person was erased.</source>
        <translation>沒有什麼能打開此承諾值：它不對應任何人，或此人已被清除。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>Nothing says which tokens are meant.</source>
        <translation>沒有說明所指的是哪些權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>Nothing was signed; publishing goes on by itself when the turn comes back.</source>
        <translation>沒有簽署任何內容；重新取得發布權後會自行繼續發布。</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Onboard the person again, or have the hit adjudicated.</source>
        <translation>請重新為此人辦理登記，或交由裁定命中。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One admin alone opened the account of one of the two, and not long ago.</source>
        <translation>兩人之一的帳戶不久前由一位管理員單獨開設。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>One check of the document fails.</source>
        <translation>證件有一項檢查不符。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a number.</source>
        <translation>一個是數字。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a set.</source>
        <translation>一個是集合。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is a text.</source>
        <translation>一個是文字。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is yes or no.</source>
        <translation>一個是「是或否」。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>One is {name}.</source>
        <translation>一個是 {name}。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>One line of 30 characters is no known machine-readable zone.</source>
        <translation>一列 30 個字元不是已知的機讀區。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>One of the two officers signed in too long ago for this.</source>
        <translation>兩位負責人之一登入已太久，不能用於此操作。</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>One of these models is not served here, or none is named.</source>
        <translation>其中一個模型在這裡不提供，或沒有寫出任何模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>One of these models is not served here.</source>
        <translation>其中一個模型在這裡不提供。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>One of these names stands for another model already.</source>
        <translation>其中一個名稱已代表另一個模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One of these tokens expired so long ago that its state stays as it is.</source>
        <translation>其中一個權杖早已過期，其狀態不再變更。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>One of these tokens is not in the store.</source>
        <translation>其中一個權杖不在儲存中。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>One officer revokes at most {alone} tokens at once.</source>
        <translation>一位負責人一次最多撤銷 {alone} 個權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>One operator cannot prove a fact at this level.</source>
        <translation>一位操作員不能以此等級證明事實。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>One person is named twice.</source>
        <translation>有一人被指定了兩次。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Only test people stand here. Begin each with [[persona]].</source>
        <translation>這裡只寫測試人員。每個以 [[persona]] 開頭。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Open a JPEG, PNG, TIFF, WebP or HEIC picture or a PDF.</source>
        <translation>請開啟 JPEG、PNG、TIFF、WebP 或 HEIC 圖片或 PDF。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Open a new one.</source>
        <translation>請新開一個。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>Open it elsewhere, save it without a password, and try again.</source>
        <translation>請在別處開啟，去掉密碼儲存，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open it from the list, and say why.</source>
        <translation>請從清單中開啟，並說明理由。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open it once with the kiosk, which brings it up to date.</source>
        <translation>請用自助終端開啟一次，它會更新儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>Open it with its passphrase.</source>
        <translation>請用其密碼片語開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Open the document once more, or compare its printed page yourself.</source>
        <translation>請重新開啟證件，或自行核對印刷頁面。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>Open the document once more.</source>
        <translation>請重新開啟證件。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Open the kiosk once to set it up.</source>
        <translation>請先開啟一次自助終端進行設定。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>Open the kiosk to set it up.</source>
        <translation>請開啟自助終端進行設定。</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>Open the record again.</source>
        <translation>請重新開啟紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Open the right key store.</source>
        <translation>請開啟正確的金鑰庫。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Open the store with it, or move the old store and its key away first.</source>
        <translation>請用它開啟儲存，或先移走舊的儲存及其金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Other number</source>
        <translation>其他號碼</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Other users of this computer can read the key file.</source>
        <translation>這部電腦的其他使用者可以讀取金鑰檔。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>P, a letter and seven digits</source>
        <translation>P、一個字母和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Pager</source>
        <translation>呼叫器</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Personal number</source>
        <translation>個人號碼</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Photograph the document and open the still picture.</source>
        <translation>請拍攝證件並開啟靜態圖片。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/reader.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Photograph the whole page with the lines of &lt; signs, sharp and without glare, or type the lines.</source>
        <translation>請拍下有 &lt; 符號各列的整頁，清晰無反光，或手動輸入各列。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <source>Please tell the staff at the desk.</source>
        <translation>請告訴服務台的工作人員。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Possible duplicate: another person has shown a document with this number.</source>
        <translation>可能重複：另一個人出示過此號碼的證件。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Premium rate</source>
        <translation>加值付費號碼</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Print and background lines are sharp, without erasures.</source>
        <translation>印刷和底紋清晰，沒有塗改。</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>Publish first, to the store's own folder.</source>
        <translation>請先發布到儲存自己的資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>Publish under a higher one.</source>
        <translation>請使用更大的編號發布。</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>Publish, then make the pack.</source>
        <translation>請先發布，再製作證據包。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put it back from where it was kept; without it the store cannot be opened.</source>
        <translation>請從保管處放回；沒有它就無法開啟儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>Put it back, and tell a compliance officer that the person wants to stop.</source>
        <translation>請放回佇列，並告訴合規負責人此人要停止。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Put it in quotes.</source>
        <translation>請加上引號。</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <source>Put store.key back from where it was kept; without it the store cannot be opened.</source>
        <translation>請從保管處放回 store.key；沒有它就無法開啟儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Put the copy back that was kept; without it the store cannot be opened.</source>
        <translation>請放回保管的副本；沒有它就無法開啟儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Put the stick in, or choose a folder that exists.</source>
        <translation>請插入隨身碟，或選擇存在的資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>Put the stored one into use, if it is not.</source>
        <translation>若尚未啟用，請啟用已儲存的那一份。</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Qt's VNC display asks for no password, so it does not show a real store.</source>
        <translation>Qt 的 VNC 顯示不詢問密碼，因此不顯示真實的儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>Raised or engraved print can be felt.</source>
        <translation>能摸到凸印或刻印。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/dates.py"/>
        <source>Read the date again.</source>
        <translation>請再讀一遍日期。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>Read the lines at the foot of the data page again, every character of them.</source>
        <translation>請重新讀取資料頁底部的各列，每個字元都要讀。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the operator's secret from this file.</source>
        <translation>從此檔案讀取操作員的密碼。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the second officer's secret from this file.</source>
        <translation>從此檔案讀取第二位負責人的密碼。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Read the store's passphrase from this file.</source>
        <translation>從此檔案讀取儲存的密碼片語。</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record it as inspected; a second person can raise it.</source>
        <translation>請記為已查驗；第二人可以提高等級。</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Record the rest, and ask somebody with the role admin or compliance for these.</source>
        <translation>請記錄其餘內容，這些請找具有管理員或合規負責人角色的人。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>Record them first.</source>
        <translation>請先記錄。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <location filename="kiosk/services/service_standing.py"/>
        <source>Register a new one instead.</source>
        <translation>請改為登記新的服務。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Remove it by hand: it shows a person's document.</source>
        <translation>請手動刪除：它顯示某人的證件。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Remove it, and look who put it there.</source>
        <translation>請將其移除，並查明是誰放在那裡的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>Remove one first.</source>
        <translation>請先刪除一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Remove one of the two.</source>
        <translation>請刪除兩者之一。</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>Remove them by hand from the folders named refused.</source>
        <translation>請從名為 refused 的資料夾中手動刪除。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Residence as claimed</source>
        <translation>所稱居留</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <location filename="kiosk/services/station_export.py"/>
        <location filename="kiosk/services/submissions.py"/>
        <source>Restore a backup.</source>
        <translation>請還原備份。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Restore the keyring from a backup.</source>
        <translation>請從備份還原鑰匙圈。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Restore the store from a backup, and keep this file for whoever examines it.</source>
        <translation>請從備份還原儲存，並把這個檔案保留給檢查它的人。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <location filename="kiosk/storage/gateways.py"/>
        <location filename="kiosk/storage/holds.py"/>
        <location filename="kiosk/storage/places.py"/>
        <location filename="kiosk/storage/redemption.py"/>
        <location filename="kiosk/storage/sealing.py"/>
        <source>Restore the store from a backup, and keep this one as evidence.</source>
        <translation>請從備份還原儲存，並保留現在這個作為證據。</translation>
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
        <translation>請從備份還原儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Result {place} of this list is not an object.</source>
        <translation>此名單的第 {place} 項結果不是物件。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>Revoke it, and issue another one under Services.</source>
        <translation>請將其撤銷，並在「服務」中另行簽發。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Rows are named by their numbers.</source>
        <translation>各列以其編號指明。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Run chmod 600 on {name}, and find out who could have copied it.</source>
        <translation>請對 {name} 執行 chmod 600，並查明誰可能複製過它。</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>Run it by hand, or ask the administrator of this machine to.</source>
        <translation>請手動執行，或請本機的系統管理員執行。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Run kiosk move again where the store lies, until it says that it is done.</source>
        <translation>請在儲存所在之處再次執行 kiosk move，直到它表示已完成。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Save it as CSV in UTF-8, then again.</source>
        <translation>請存成 UTF-8 編碼的 CSV，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save it smaller, or photograph only the page with the lines.</source>
        <translation>請存小一些，或只拍有機讀列的一頁。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Save it with that encoding.</source>
        <translation>請以該編碼儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <location filename="kiosk/reading/session.py"/>
        <source>Save only the page with the machine-readable lines, and try again.</source>
        <translation>請只儲存有機讀列的一頁，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>Save the picture smaller, or photograph only the page with the lines.</source>
        <translation>請把圖片存小一些，或只拍有機讀列的一頁。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>Save the receipt as a PDF and print it elsewhere.</source>
        <translation>請把收據存成 PDF，在別處列印。</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>Say both in a few words, for people who have never been here.</source>
        <translation>請為從未來過的人用幾個字說明這兩點。</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say in a few words what you found.</source>
        <translation>請用幾個字說明您發現了什麼。</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/case_flags.py"/>
        <source>Say it in fewer words.</source>
        <translation>請用更少的字。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Say it in the reading's title.</source>
        <translation>請寫在解讀的標題裡。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Say it in up to {purpose_max_length} signs.</source>
        <translation>請用最多 {purpose_max_length} 個字元說明。</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>Say it in {note_most} characters; keep the rest elsewhere.</source>
        <translation>請用 {note_most} 個字元說明；其餘請另行保存。</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>Say when somebody must look again.</source>
        <translation>請說明何時必須有人再次查看。</translation>
    </message>
    <message>
        <location filename="kiosk/services/person_export.py"/>
        <source>Say who asked for the export, and how.</source>
        <translation>請說明誰請求匯出，如何請求。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Say who wrote the letter.</source>
        <translation>請說明信是誰寫的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why it ends before its time.</source>
        <translation>請說明為何提前結束。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say why it is withdrawn.</source>
        <translation>請說明為何撤回。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why the person may go on.</source>
        <translation>請說明此人為何可以繼續使用。</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>Say why the record need not stay.</source>
        <translation>請說明為何不必再保留紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Say why, in words for the person.</source>
        <translation>請用對當事人的話說明原因。</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <location filename="kiosk/services/erasure.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/token_life.py"/>
        <source>Say why, so that others can follow it.</source>
        <translation>請說明理由，以便他人理解。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>Say why, so that others follow it.</source>
        <translation>請說明理由，以便他人理解。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>Say with whom the letter was checked, and how.</source>
        <translation>請說明與誰核對了信件，如何核對。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan only the page with the lines, in colour at 300 dots an inch.</source>
        <translation>只掃描有機讀列的一頁，彩色，每英寸 300 點。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Scan the document again.</source>
        <translation>請重新掃描證件。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>Scan the wide barcode on the back of the card again, or go on without it.</source>
        <translation>請重新掃描卡片背面的寬條碼，或不用它繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Screen the person again, and look at what is found then.</source>
        <translation>請重新篩查此人，並查看屆時的結果。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/tokens.py"/>
        <source>Search again.</source>
        <translation>請重新搜尋。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/person_keys.py"/>
        <source>Search again; an erased person has to be onboarded anew.</source>
        <translation>請重新搜尋；已清除的人須重新辦理登記。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>Set KIOSK_CAMERA to its number (0 is the first) and start the kiosk again, or open a picture of the document.</source>
        <translation>請把 KIOSK_CAMERA 設為其編號（0 是第一個）並重新啟動，或開啟證件圖片。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Set KIOSK_DATABASE_URL or KIOSK_HOME to an empty place.</source>
        <translation>請把 KIOSK_DATABASE_URL 或 KIOSK_HOME 設為空的位置。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>Set KIOSK_DATABASE_URL to postgresql://… or sqlite:///…, or leave it out.</source>
        <translation>請把 KIOSK_DATABASE_URL 設為 postgresql://… 或 sqlite:///…，或不設定。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>Set KIOSK_DATABASE_URL to the new one; kiosk move --undo returns to this one.</source>
        <translation>請把 KIOSK_DATABASE_URL 設為新的資料庫；kiosk move --undo 可返回此儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/devices_adapter.py"/>
        <location filename="kiosk/app/queue_adapter.py"/>
        <source>Set KIOSK_RECEIPTS, then restart.</source>
        <translation>請設定 KIOSK_RECEIPTS，然後重新啟動。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Set a folder of its own for the scanner, and empty it.</source>
        <translation>請為掃描器設定專用資料夾，並將其清空。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>Set the clock right.</source>
        <translation>請把時鐘調準。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Set the clock to the right time, then try again. If it is right, it once ran ahead: this store can be changed again from {latest} UTC on.</source>
        <translation>請把時鐘調到正確時間，然後重試。如果時間正確，那麼它曾經超前：此儲存從 {latest} UTC 起才能再變更。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>Set the speed that its manual names, for instance 9600.</source>
        <translation>請設定其手冊所寫的速率，例如 9600。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Shared cost</source>
        <translation>分攤費用號碼</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>Shorten it.</source>
        <translation>請縮短。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Shorten the text or choose another format.</source>
        <translation>請縮短文字，或選擇另一種格式。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Show the document to the camera, or choose “I do not have it with me”.</source>
        <translation>請把證件對著攝影機，或選擇「我沒有帶在身上」。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_pages.py"/>
        <source>Sign first, or choose “I cannot sign”.</source>
        <translation>請先簽名，或選擇「我無法簽名」。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>Sign in again.</source>
        <translation>請重新登入。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Sign in as the user who set the kiosk up, or restore the keyring.</source>
        <translation>請以設定自助終端的使用者登入，或還原鑰匙圈。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Sign in from {until}, or ask an admin to unlock the account.</source>
        <translation>請從 {until} 起登入，或請管理員解鎖帳戶。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony.py"/>
        <source>Sign in, or choose an empty store for another issuer.</source>
        <translation>請登入，或為另一個簽發機構選擇空的儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>Sign in, or set KIOSK_HOME to an empty folder for another issuer.</source>
        <translation>請登入，或把 KIOSK_HOME 設為空資料夾以用於另一個簽發機構。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>Sign out, and ask an admin whether it should be.</source>
        <translation>請登出，並詢問管理員是否應當如此。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Sikkim, now in India</source>
        <translation>錫金（今屬印度）</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>So many people cannot answer for one service.</source>
        <translation>不能有這麼多人為同一服務負責。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Somebody alike is registered. Say whether it is the same person.</source>
        <translation>已登記過相似的人。請說明是否同一個人。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Somebody else has been writing to the store for too long.</source>
        <translation>別的程式寫入儲存的時間太長。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Somebody else has taken this case.</source>
        <translation>別人已領取這件申請。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>Somebody of another name or birth date was onboarded with this document number. Compare portrait and number, and ask.</source>
        <translation>曾有另一姓名或出生日期的人用此證件號碼登記。請核對肖像和號碼並詢問。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Somebody signs in with this name.</source>
        <translation>已有人用此名登入。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>Something in the folder for scans is not a file: a link or another folder.</source>
        <translation>掃描資料夾中有非檔案的內容：連結或另一個資料夾。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something is not answered yet.</source>
        <translation>還有一項未回答。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something on this document is not in order. Set it aside or scan another one.</source>
        <translation>這份證件有問題。請放在一邊，或掃描另一份。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>Something was found.</source>
        <translation>發現了需要留意之處。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Something went wrong that the program did not foresee.</source>
        <translation>發生了程式沒有預料到的問題。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>South Yemen, now Yemen</source>
        <translation>南葉門（今葉門）</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Southern Rhodesia, now Zimbabwe</source>
        <translation>南羅德西亞（今辛巴威）</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>Split it by organisation.</source>
        <translation>請按機構拆分。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>Stage its file first.</source>
        <translation>請先登錄其檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>Start again at this one.</source>
        <translation>請從這一項重新開始。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Start again.</source>
        <translation>請重新開始。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Start it again to go on.</source>
        <translation>請重新啟動程式以繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Start it in a desktop session, or run `kiosk demo` to look around over VNC.</source>
        <translation>請在桌面工作階段中啟動，或執行 `kiosk demo` 透過 VNC 看看。</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>Start the demo in a desktop session instead.</source>
        <translation>請改在桌面工作階段中啟動示範。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>State it as it stands.</source>
        <translation>請照實說明。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>State it as it stands; what was decided about them before cannot be told any more.</source>
        <translation>請照實說明；此前對此人作過什麼決定，已無法再得知。</translation>
    </message>
    <message>
        <location filename="kiosk/services/check_titles.py"/>
        <source>Status as claimed</source>
        <translation>所稱身分</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>Swipe the document, or choose “I do not have it with me” and show it at the desk.</source>
        <translation>請刷證件，或選擇「我沒有帶在身上」，到服務台出示。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take 12 hours.</source>
        <translation>請取 12 小時。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take a shorter one.</source>
        <translation>請取短一些的。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>Take an older backup.</source>
        <translation>請使用較舊的備份。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Take another badge.</source>
        <translation>請另取一張識別證。</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take another from the queue.</source>
        <translation>請從佇列中另取一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one of at least {password_length} characters.</source>
        <translation>請另取一個至少 {password_length} 個字元的。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take another one.</source>
        <translation>請另選一個。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>Take another one; nothing was restored.</source>
        <translation>請另取一份；沒有還原任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>Take fewer or smaller pictures of the documents.</source>
        <translation>請拍更少或更小的證件照片。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take fewer, or shorter names.</source>
        <translation>請減少數量，或用短一些的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Take four or more words that nobody would guess together.</source>
        <translation>請用四個以上無人會一起猜到的詞。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Take it from a backup.</source>
        <translation>請從備份中取用。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>Take it from another copy.</source>
        <translation>請從另一份副本中取用。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>Take it from the queue first.</source>
        <translation>請先從佇列中領取。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Take it out of their fallbacks first.</source>
        <translation>請先從它們的備援模型中移除。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>Take it to the desk that has set the station up.</source>
        <translation>請送到設定該終端的服務台。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take letters, digits and . _ : / @ + - without spaces.</source>
        <translation>請用字母、數字和 . _ : / @ + -，不加空格。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one such as Europe/Zurich or UTC.</source>
        <translation>請取例如 Europe/Zurich 或 UTC。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take one that nobody can look up.</source>
        <translation>請取別人查不到的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take one word, such as model-gateway.</source>
        <translation>請取一個詞，例如 model-gateway。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words in a row.</source>
        <translation>請取連著的幾個詞。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>Take several words that nobody would guess together.</source>
        <translation>請取幾個無人會一起猜到的詞。</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>Take the case from the queue again.</source>
        <translation>請重新從佇列中領取。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>Take the consolidated list as its publisher offers it.</source>
        <translation>請使用發布方提供的綜合名單。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>Take the file as published, with all its columns.</source>
        <translation>請使用發布時的原檔案，包括全部的欄。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>Take the list as its publisher offers it.</source>
        <translation>請使用發布方提供的名單。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_ports.py"/>
        <source>Take the next one.</source>
        <translation>請領取下一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Take two or more letters, digits, dots, hyphens or underscores.</source>
        <translation>請取兩個以上的字母、數字、點、連字號或底線。</translation>
    </message>
    <message>
        <location filename="kiosk/app/loopback_display.py"/>
        <source>The VNC display could not be opened towards this machine alone.</source>
        <translation>無法開啟只供本機使用的 VNC 顯示。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The account lacks a name or a role.</source>
        <translation>帳戶缺少名稱或角色。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The address of the database is not understood.</source>
        <translation>資料庫的位址無法理解。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The affiliation “{shown}” is not of the form organisation:kind.</source>
        <translation>隸屬關係「{shown}」不是 organisation:kind 的形式。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The answer is missing.</source>
        <translation>缺少答覆。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The answers changed after the signature. Show the statement and let it be signed again.</source>
        <translation>簽名後回答有變。請顯示聲明書並重新簽名。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The applicant signs the statement first, or ticks “I cannot sign”.</source>
        <translation>申請人須先在聲明書上簽名，或勾選「我無法簽名」。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The barcode says “{short}” as {value}, where “{short_2}” was expected. Compare both with the document.</source>
        <translation>條碼中的{value}為「{short}」，而應為「{short_2}」。請把兩者與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera gives no picture.</source>
        <translation>攝影機沒有畫面。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>The camera has not seen the lines long enough.</source>
        <translation>攝影機看到機讀列的時間不夠長。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera is there but gives no picture; another program may be using it.</source>
        <translation>攝影機在，但沒有畫面；也許另一個程式正在使用它。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The camera stopped giving pictures; it may have been unplugged.</source>
        <translation>攝影機不再提供畫面；也許被拔掉了。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The card is one piece; its layers do not part.</source>
        <translation>卡片是一整塊；各層沒有分開。</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The case could not be kept: this machine has no room for it, or its folder cannot be written.</source>
        <translation>申請未能保留：本機沒有空間，或其資料夾無法寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is empty.</source>
        <translation>儲存格 {column} 是空的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} is too long, or holds an invisible character.</source>
        <translation>儲存格 {column} 太長，或含有不可見的字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The cell {column} must be a date such as 2026-06-12.</source>
        <translation>儲存格 {column} 須是日期，例如 2026-06-12。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The check “{title}” failed. Correct what was misread or mistyped, or take the document out of the case.</source>
        <translation>檢查「{title}」不符。請更正誤讀或誤輸的內容，或把證件從申請中取出。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} show this time twice.</source>
        <translation>{key} 的時鐘兩次顯示這個時間。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>The clocks of {key} skip this time.</source>
        <translation>{key} 的時鐘跳過這個時間。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, and no office issues documents under it any more. Such passports are sold as camouflage. Ask for another document.</source>
        <translation>代碼 {code} 代表{name}，已沒有任何機關以其名義簽發證件。這類護照作為偽裝護照出售。請要求另一份證件。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The code {code} stands for {name}, which issues no documents to people. Ask for another document.</source>
        <translation>代碼 {code} 代表{name}，它不向個人簽發證件。請要求另一份證件。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The code “{shown}” is of no country.</source>
        <translation>代碼「{shown}」不屬於任何國家。</translation>
    </message>
    <message>
        <location filename="kiosk/app/system_packages.py"/>
        <source>The command `{join}` failed.</source>
        <translation>命令 `{join}` 失敗。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for context.lists.{shown}, and the directive names no such list.</source>
        <translation>條件詢問 context.lists.{shown}，而指令沒有寫出這個名單。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition asks for principal.{shown}, which no person has.</source>
        <translation>條件詢問 principal.{shown}，而沒有人具有它。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition ends its policy and begins another one.</source>
        <translation>條件結束了自己的原則，又開始了另一條。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition has no clause.</source>
        <translation>條件沒有子句。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds a comment.</source>
        <translation>條件中有註解。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition holds an empty set.</source>
        <translation>條件中有空集合。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition is too long or too deep: at most {value} KB, {max_nesting} brackets in one another and {max_operators} operators.</source>
        <translation>條件太長或巢狀太深：最多 {value} KB，括號巢狀 {max_nesting} 層，運算子 {max_operators} 個。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>The condition uses {shown}, which directives may not use.</source>
        <translation>條件使用了 {shown}，指令不得使用它。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The copy of the store in this backup is damaged.</source>
        <translation>此備份中的儲存副本已損壞。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The database is away, and this case stands in its queue. It can be decided as soon as the database is back; it stays on this screen.</source>
        <translation>資料庫不在，而此申請在其佇列中。資料庫一恢復即可決定；它會留在此畫面上。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The database refuses a session.</source>
        <translation>資料庫拒絕建立工作階段。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The date of birth is missing. The year is enough.</source>
        <translation>缺少出生日期。只有年份也可以。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The dates of birth, as far as they are known, do not differ.</source>
        <translation>就已知部分而言，出生日期並無不同。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The digest of list {name} is that of group {group}, edition {edition}.</source>
        <translation>名單 {name} 的摘要值是群組 {group} 版本 {edition} 的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The directive does not name one of these models.</source>
        <translation>該指令沒有點名其中一個模型。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The directive ends before it is in force.</source>
        <translation>指令在生效之前就已結束。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file has a key of many parts.</source>
        <translation>指令檔中有一個由多段組成的鍵。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is no usable TOML.</source>
        <translation>指令檔不是可用的 TOML。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is not UTF-8 here.</source>
        <translation>指令檔此處不是 UTF-8。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The directive file is over {value} MB.</source>
        <translation>指令檔超過 {value} MB。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive has no reading and supersedes nothing, so it does nothing.</source>
        <translation>指令沒有解讀，也不取代任何指令，因此沒有作用。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes another for {model}, which it does not name.</source>
        <translation>指令就 {model} 取代另一指令，卻沒有點名該模型。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The directive supersedes itself.</source>
        <translation>指令取代了它自己。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document expired before its holder was born, if the years are of this century. Compare both dates with the printed ones.</source>
        <translation>若年份屬於本世紀，證件在持有人出生之前就已到期。請把兩個日期與印刷日期核對。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The document is not in order. Take it out of the case, or ask for another one.</source>
        <translation>證件有問題。請從申請中取出，或要求另一份。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>The document number is all zeros, as on specimens. Compare it with the number on the other pages.</source>
        <translation>證件號碼全是零，像樣本一樣。請與其他頁上的號碼核對。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The document reader is not connected.</source>
        <translation>證件讀取機沒有連接。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_store.py"/>
        <source>The drive that holds the store is not there.</source>
        <translation>存放儲存的磁碟機不在。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The e-mail address is missing.</source>
        <translation>缺少電子郵件地址。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives_as_logged.py"/>
        <source>The entries of the log do not lead to its signed checkpoint.</source>
        <translation>日誌條目與其已簽署的檢查點對不上。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The entry or the person has changed since this hit was found.</source>
        <translation>自發現此命中以來，名單條目或此人的資料已變化。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The evidence pack cannot be kept beside the store.</source>
        <translation>證據包無法保存在儲存旁邊。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The examination was stopped.</source>
        <translation>檢查已停止。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The fallback {model} is a model that the directive itself names.</source>
        <translation>備援模型 {model} 是指令本身點名的模型。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>The field {name} has {width} places and the text needs {len}.</source>
        <translation>欄位 {name} 有 {width} 個位置，而文字需要 {len} 個。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <source>The file could not be read.</source>
        <translation>檔案無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>The file could not be written.</source>
        <translation>檔案無法寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The file has changed since it was seen.</source>
        <translation>檔案在被看到之後發生了變化。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>The file is not TOML: {rstrip}.</source>
        <translation>此檔案不是 TOML：{rstrip}。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>The file of a directive in the store cannot be read.</source>
        <translation>儲存中有一個指令的檔案無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The file of a secret cannot be read.</source>
        <translation>存有密碼的檔案無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group has other keys or kinds.</source>
        <translation>國家群組檔中有別的鍵或型別。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is not TOML.</source>
        <translation>國家群組檔不是 TOML。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>The file of the country group is over {value} KB.</source>
        <translation>國家群組檔超過 {value} KB。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The file of this act does not say what was decided, so nothing was done.</source>
        <translation>此操作的檔案沒有寫明決定了什麼，因此什麼也沒做。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The file with this machine’s inspections cannot be read.</source>
        <translation>記有本機檢查情況的檔案無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The first line must name the columns, each once.</source>
        <translation>首列須寫明各欄，每欄一次。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_looks.py"/>
        <source>The first person found something else in this case, so the level of proof stays as one person raises it.</source>
        <translation>第一人在這件申請中的發現不同，因此證明等級仍按一人查驗計。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans cannot be opened.</source>
        <translation>掃描資料夾無法開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/drop_folder.py"/>
        <source>The folder for scans holds more than a thousand files.</source>
        <translation>掃描資料夾中的檔案超過一千個。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The folder for scans is not empty.</source>
        <translation>用於存放掃描檔的資料夾不是空的。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>The folder for the backup is not there.</source>
        <translation>備份資料夾不存在。</translation>
    </message>
    <message>
        <location filename="kiosk/app/published_files.py"/>
        <source>The folder holds no whole publication.</source>
        <translation>資料夾中沒有完整的發布內容。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>The folder of a station cannot be worked in.</source>
        <translation>終端的資料夾無法使用。</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <location filename="kiosk/app/publishing.py"/>
        <source>The folder of the store cannot be written.</source>
        <translation>儲存的資料夾無法寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The folder or stick could not be written.</source>
        <translation>資料夾或隨身碟無法寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The font {name} cannot be read.</source>
        <translation>字型 {name} 無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The gateways' name is missing or has spaces or accents in it.</source>
        <translation>閘道名稱缺少，或含有空格或帶重音的字母。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>The grounds are missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The group {shown} is at hand in edition {join}.</source>
        <translation>群組 {shown} 現有版本 {join}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/icons.py"/>
        <source>The icon {name} is missing.</source>
        <translation>缺少圖示 {name}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The image is missing. Capture the document again.</source>
        <translation>缺少圖片。請重新拍攝證件。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/inspection_log.py"/>
        <source>The inspection cannot be written down.</source>
        <translation>檢查無法記錄下來。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The issuer has no name.</source>
        <translation>簽發機構沒有名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>The kept evidence pack was changed, or belongs to another store.</source>
        <translation>保存的證據包被更動過，或屬於另一個儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file could not be written.</source>
        <translation>金鑰檔無法寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store cannot be read.</source>
        <translation>此儲存的金鑰檔無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is damaged.</source>
        <translation>此儲存的金鑰檔已損壞。</translation>
    </message>
    <message>
        <location filename="kiosk/app/store_key.py"/>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key file of this store is missing.</source>
        <translation>缺少此儲存的金鑰檔。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The key in the system's keyring is damaged.</source>
        <translation>系統鑰匙圈裡的金鑰已損壞。</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The key of stations is of another kind.</source>
        <translation>終端的金鑰是另一種類型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>The key that opens is of another kind.</source>
        <translation>用於開啟的金鑰是另一種類型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>The key that should sign tokens is not on the curve P-256.</source>
        <translation>應簽署權杖的金鑰不在曲線 P-256 上。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The key {key} is missing.</source>
        <translation>缺少鍵 {key}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The keys are: {keys}.</source>
        <translation>鍵有：{keys}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>The kill switch for {join} is due for review.</source>
        <translation>{join} 的緊急停用應複查。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The kind must be one of {kinds}.</source>
        <translation>種類須是以下之一：{kinds}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The kinds are: {join}.</source>
        <translation>種類有：{join}。</translation>
    </message>
    <message>
        <location filename="kiosk/app/instance.py"/>
        <source>The kiosk is already open on this store.</source>
        <translation>此儲存已在另一個視窗開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/app/crash_report.py"/>
        <source>The kiosk met a fault of its own ({name}), and its report could not be written. Free some space and try again.</source>
        <translation>自助終端本身發生故障（{name}），故障報告無法寫入。請騰出一些空間，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The laminate of the data page is smooth at all edges.</source>
        <translation>資料頁的覆膜四邊平整。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The letter is missing or longer than 20 MB.</source>
        <translation>缺少信件，或信件大於 20 MB。</translation>
    </message>
    <message>
        <location filename="kiosk/app/publishing.py"/>
        <source>The lock beside the store cannot be taken, so nothing is published.</source>
        <translation>無法取得儲存旁的鎖，因此沒有發布。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log has no key to sign with.</source>
        <translation>日誌沒有用來簽署的金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log is still empty.</source>
        <translation>日誌仍是空的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/log.py"/>
        <source>The log's key is not an Ed25519 key.</source>
        <translation>日誌的金鑰不是 Ed25519 金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log.py"/>
        <source>The log's key is of another kind.</source>
        <translation>日誌的金鑰是另一種類型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>The matter or the reason is missing.</source>
        <translation>缺少事務或理由。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The model {model} stands twice.</source>
        <translation>模型 {model} 出現兩次。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The models are: {join}.</source>
        <translation>模型有：{join}。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>The name agrees, but no day or month of birth does: a name alone blocks nobody.</source>
        <translation>姓名相符，但沒有出生日或月相符：僅憑姓名不封鎖任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>The name is missing.</source>
        <translation>缺少姓名。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar to an alias; {birth}.</source>
        <translation>姓名與一個別名相似；{birth}。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is similar; {birth}.</source>
        <translation>姓名相似；{birth}。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same as an alias; {birth}.</source>
        <translation>姓名與一個別名相同；{birth}。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>The name is the same; {birth}.</source>
        <translation>姓名相同；{birth}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>The name or the secret is not right.</source>
        <translation>名稱或密碼不對。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log and the backup contradict each other.</source>
        <translation>較新的日誌與備份相互矛盾。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log is not whole.</source>
        <translation>較新的日誌不完整。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>The newer log was not signed by this store's log key.</source>
        <translation>較新的日誌不是用此儲存的日誌金鑰簽署的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_flags.py"/>
        <source>The note has more than {longest_note} characters.</source>
        <translation>備註超過 {longest_note} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>The note is missing.</source>
        <translation>缺少備註。</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>The note is too long.</source>
        <translation>備註太長。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>The number shown is {counted}, but {len} tokens are meant now.</source>
        <translation>顯示的數字是 {counted}，但現在所指權杖為 {len} 個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The number typed is {blocked}, but {counted} people are blocked now.</source>
        <translation>輸入的數字是 {blocked}，但現在被封鎖 {counted} 人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>The number typed is {counted}, but {ending} tokens end with this key now.</source>
        <translation>輸入的數字是 {counted}，但現在隨此金鑰失效的權杖為 {ending} 個。</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>The outbox of this desk cannot be written, so no case could be kept here without the database.</source>
        <translation>本櫃台的寄件匣無法寫入，沒有資料庫時這裡無法保留任何申請。</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>The outbox of this desk has not been renewed for too long.</source>
        <translation>此服務台的寄件匣太久沒有續期。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The page is still being examined. Wait a moment, or stop the examination.</source>
        <translation>頁面仍在檢查。請稍候，或停止檢查。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The page prints “{short}” as {value}, the lines say “{short_2}”. Compare both with the document.</source>
        <translation>頁面印的{value}是「{short}」，機讀列是「{short_2}」。請把兩者與證件核對。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_document.py"/>
        <source>The page was not examined. Compare the printed page with the facts yourself.</source>
        <translation>頁面未經檢查。請自行把印刷頁面與內容核對。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The part of this program that hears serial readers is not installed.</source>
        <translation>程式中接收序列埠讀取機的部分沒有安裝。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/ocrb.py"/>
        <source>The part of this program that reads machine-readable lines is missing.</source>
        <translation>缺少程式中讀取機讀列的部分。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker_process.py"/>
        <source>The part of this program that reads pictures does not start.</source>
        <translation>程式中讀取圖片的部分無法啟動。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/worker_main.py"/>
        <source>The part of this program that reads pictures is not installed.</source>
        <translation>程式中讀取圖片的部分沒有安裝。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>The part of this program that uses cameras is not installed.</source>
        <translation>程式中使用攝影機的部分沒有安裝。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase does not open this store.</source>
        <translation>這個密碼片語打不開此儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The passphrase is shorter than {min_passphrase_chars} characters.</source>
        <translation>密碼片語少於 {min_passphrase_chars} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The passphrase is shorter than {minimum_passphrase} characters.</source>
        <translation>密碼片語少於 {minimum_passphrase} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The persona expects a decision of reading {shown}, which there is not.</source>
        <translation>該測試人員預期解讀 {shown} 的決定，而沒有這個解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>The picture has no colour, as a copy has. Ask for the original and look at it.</source>
        <translation>圖片沒有顏色，像是影本。請要求原件並查看。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_capture.py"/>
        <source>The picture of this document is not at hand any more.</source>
        <translation>這份證件的圖片已不在手邊。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait is part of the page: nothing was put over it.</source>
        <translation>肖像是頁面的一部分：上面沒有貼東西。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The portrait shows the person who is here.</source>
        <translation>肖像就是在場的這個人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The postal address is missing.</source>
        <translation>缺少郵寄地址。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>The present secret is not right.</source>
        <translation>現在的密碼不對。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The printed facts agree with those that were read.</source>
        <translation>印刷內容與讀出的內容一致。</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>The program cannot listen at this address.</source>
        <translation>程式無法在此位址上監聽。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The program does not speak this language.</source>
        <translation>程式沒有這種語言。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>The program is closing.</source>
        <translation>程式正在關閉。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The program knows the code {code} as {canonical}.</source>
        <translation>程式把代碼 {code} 記作 {canonical}。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/theme/fonts.py"/>
        <source>The program's fonts and icons are missing.</source>
        <translation>缺少程式的字型和圖示。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ports.py"/>
        <source>The publication's folder has this number already.</source>
        <translation>發布資料夾中已有這個編號。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The reading {id} blocks and holds nobody.</source>
        <translation>解讀 {id} 不封鎖也不暫緩任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The readings are: {value}.</source>
        <translation>解讀有：{value}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>The reason has more than {longest_reason} characters.</source>
        <translation>理由超過 {longest_reason} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>The reason has more than {longest_words} characters.</source>
        <translation>理由超過 {longest_words} 個字元。</translation>
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
        <translation>缺少理由。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The receipt printer does not answer, and nothing was printed.</source>
        <translation>收據印表機沒有回應，什麼也沒列印。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>The record of a gateway was changed outside this program.</source>
        <translation>某個閘道的紀錄在本程式之外被更改。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register is still being searched. Wait a moment.</source>
        <translation>仍在檢索登記冊。請稍候。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>The register was not searched yet. Press again to do so.</source>
        <translation>尚未檢索登記冊。請再按一次。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The review comes before the directive is in force.</source>
        <translation>複查早於指令生效。</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>The review would lie in the past.</source>
        <translation>複查會在過去。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The root key's passphrase is the same as the password.</source>
        <translation>根金鑰的密碼片語與密碼相同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>The roster has changed since this was shown.</source>
        <translation>名冊自顯示以來已有變化。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The same fact is stated twice. Remove one of them.</source>
        <translation>同一事實陳述了兩次。請刪除一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>The sealing key is of another kind.</source>
        <translation>密封金鑰是另一種類型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>The second officer signed in too long ago.</source>
        <translation>第二位負責人登入已太久。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>The second officer, another person.</source>
        <translation>第二位負責人，另一個人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is longer than {maximum_length} characters.</source>
        <translation>密碼超過 {maximum_length} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is shorter than {least} characters.</source>
        <translation>密碼少於 {least} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret is the same as the name or the e-mail address.</source>
        <translation>密碼與名稱或電子郵件相同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/secret_policy.py"/>
        <source>The secret repeats or counts up the same few characters.</source>
        <translation>密碼重複或依次排列同樣幾個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>The service of this token lacks somebody who can answer for it.</source>
        <translation>此權杖所屬的服務缺少能為其負責的人。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>The setting of the receipt printer cannot be read.</source>
        <translation>收據印表機的設定無法理解。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The sign * means every model and stands alone.</source>
        <translation>符號 * 表示所有模型，須單獨使用。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The signature is missing. Let the person sign, or note that they cannot.</source>
        <translation>缺少簽名。請讓此人簽名，或註明無法簽名。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>The speed set for the document reader's port is not one that the port knows.</source>
        <translation>為證件讀取機連接埠設定的速率不是該連接埠支援的。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>The staff's code has fewer than {least_code} characters.</source>
        <translation>工作人員代碼少於 {least_code} 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The statement is not signed yet. Show it to the person.</source>
        <translation>聲明書尚未簽名。請向此人出示。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_attempts.py"/>
        <location filename="kiosk/app/registration_log.py"/>
        <location filename="kiosk/app/registration_setup.py"/>
        <location filename="kiosk/app/station_kit_file.py"/>
        <source>The station's folder cannot be written.</source>
        <translation>終端的資料夾無法寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>The status “{shown}” is not of the form USA:citizen.</source>
        <translation>身分「{shown}」不是 USA:citizen 的形式。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>The stick does not give back what was written to it.</source>
        <translation>從隨身碟讀回的內容與寫入的不同。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>The sticker is whole and belongs to this passport.</source>
        <translation>貼紙完整，且屬於這本護照。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store cannot be reached.</source>
        <translation>無法連接儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>The store could not be copied.</source>
        <translation>儲存無法複製。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store holds another record in this one's place.</source>
        <translation>儲存中這個位置是另一份紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/app/program.py"/>
        <source>The store is not open.</source>
        <translation>儲存沒有開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>The store key has 32 bytes.</source>
        <translation>儲存金鑰為 32 位元組。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>The store lacks the record of its version or key.</source>
        <translation>儲存缺少其版本或金鑰的紀錄。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store may not be written to.</source>
        <translation>儲存不可寫。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/settling.py"/>
        <source>The store was lost at the very moment of storing, so this may have happened or not.</source>
        <translation>就在寫入的那一刻失去了與儲存的連線，因此此操作可能已完成，也可能沒有。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>The store's file cannot be made.</source>
        <translation>儲存的檔案無法建立。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>The store's file is damaged.</source>
        <translation>儲存的檔案已損壞。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/log_reading.py"/>
        <source>The stored head of the log does not fit its entries.</source>
        <translation>所存的日誌首部與其條目不符。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The surname is missing.</source>
        <translation>缺少姓氏。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>The surname is missing. Give it, or the whole name if there is only one.</source>
        <translation>缺少姓氏。請填寫；只有一個名字時填寫全名。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring holds no key for this store.</source>
        <translation>系統的鑰匙圈裡沒有此儲存的金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>The system's keyring is locked or refuses to answer.</source>
        <translation>系統的鑰匙圈已鎖定或拒絕回應。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target database is not empty, and holds nothing of this store's.</source>
        <translation>目標資料庫不是空的，而其中沒有屬於此儲存的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's log is not the store's.</source>
        <translation>目標的日誌不是此儲存的日誌。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>The target's table {name} is not what the store holds.</source>
        <translation>目標的資料表 {name} 與儲存的內容不符。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The text of {key} has a form that it may not have.</source>
        <translation>{key} 的文字具有不允許的形式。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/language.py"/>
        <source>The texts of the language {endonym} cannot be read.</source>
        <translation>語言 {endonym} 的文字無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>The time ends before it begins.</source>
        <translation>結束時間早於開始時間。</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>The time of --{what} cannot be used.</source>
        <translation>--{what} 的時間無法使用。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} is written with the offset {offset}, but {key} is at {offset_2} then.</source>
        <translation>時間 {name} 寫的時差是 {offset}，而 {key} 當時的時差是 {offset_2}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>The time {name} says no offset from UTC.</source>
        <translation>時間 {name} 沒有寫與 UTC 的時差。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/publisher_turn.py"/>
        <source>The turn to publish was lost with the connection to the database.</source>
        <translation>資料庫連線中斷，發布權也隨之失去。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>The two admins must be two people: ask the other one to the kiosk.</source>
        <translation>兩位管理員須是兩個人：請另一位到自助終端來。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>The two entries differ.</source>
        <translation>兩次輸入不一致。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is empty.</source>
        <translation>{key} 的值是空的。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is neither true nor false.</source>
        <translation>{key} 的值既不是 true 也不是 false。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is no decision.</source>
        <translation>{key} 的值不是決定。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a number.</source>
        <translation>{key} 的值不是數字。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a table.</source>
        <translation>{key} 的值不是表。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a text.</source>
        <translation>{key} 的值不是文字。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not a time.</source>
        <translation>{key} 的值不是時間。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is not an array.</source>
        <translation>{key} 的值不是陣列。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} is out of range.</source>
        <translation>{key} 的值超出範圍。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names nothing.</source>
        <translation>{key} 的值沒有寫出任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>The value of {key} names too many.</source>
        <translation>{key} 的值寫出的太多。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_window.py"/>
        <source>The window for the next person did not open.</source>
        <translation>給下一位的視窗沒有開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>The {key} {entry_id} of {array} stands twice.</source>
        <translation>{array} 的 {key} {entry_id} 出現兩次。</translation>
    </message>
    <message>
        <location filename="kiosk/services/saved_filters.py"/>
        <source>There are {most} filters already.</source>
        <translation>已有 {most} 個篩選條件。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>There are: {join}.</source>
        <translation>有以下各項：{join}。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>There is a file of this name already.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>There is a store key here already.</source>
        <translation>這裡已有儲存金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no directive with this id in the store.</source>
        <translation>儲存中沒有此識別碼的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>There is no display to open the kiosk on.</source>
        <translation>沒有可供開啟自助終端的顯示。</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>There is no key that may sign now.</source>
        <translation>現在沒有可以簽署的金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>There is no key {key}.</source>
        <translation>沒有鍵 {key}。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/reader.py"/>
        <source>There is no machine-readable zone in an empty text.</source>
        <translation>空文字中沒有機讀區。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no model yet.</source>
        <translation>尚無模型。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>There is no model {shown}.</source>
        <translation>沒有模型 {shown}。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/session.py"/>
        <source>There is no picture to look at any more.</source>
        <translation>已沒有可查看的圖片。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>There is no room left for the store.</source>
        <translation>儲存已沒有剩餘空間。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>There is no station in this folder.</source>
        <translation>此資料夾中沒有終端。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>There is no store here.</source>
        <translation>這裡沒有儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/accounts.py"/>
        <source>There is no such account in the store.</source>
        <translation>儲存中沒有這個帳戶。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such appeal in the store.</source>
        <translation>儲存中沒有這件申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is no such appeal.</source>
        <translation>沒有這件申訴。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cases.py"/>
        <source>There is no such case in the queue.</source>
        <translation>佇列中沒有這件申請。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/cohorts.py"/>
        <source>There is no such cohort in the store.</source>
        <translation>儲存中沒有這個同類人群。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>There is no such day or time.</source>
        <translation>沒有這一天或時刻。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <location filename="kiosk/storage/retention.py"/>
        <source>There is no such document in the store.</source>
        <translation>儲存中沒有這份證件。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>There is no such evidence pack here.</source>
        <translation>這裡沒有這個證據包。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/redemption.py"/>
        <source>There is no such family of refresh tokens.</source>
        <translation>沒有這樣一組續期權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/gateways.py"/>
        <source>There is no such gateway.</source>
        <translation>沒有這個閘道。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such hit in the store.</source>
        <translation>儲存中沒有這項命中。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <location filename="kiosk/storage/roster.py"/>
        <source>There is no such invitation.</source>
        <translation>沒有這個邀請。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <source>There is no such key in use.</source>
        <translation>沒有這把使用中的金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>There is no such kill switch.</source>
        <translation>沒有這項緊急停用。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/holds.py"/>
        <source>There is no such legal hold in the store.</source>
        <translation>儲存中沒有這項法律保全。</translation>
    </message>
    <message>
        <location filename="kiosk/services/decisions.py"/>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>There is no such model here.</source>
        <translation>這裡沒有這個模型。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/people.py"/>
        <source>There is no such person in the store.</source>
        <translation>儲存中沒有這個人。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/directives.py"/>
        <source>There is no such relief in the store.</source>
        <translation>儲存中沒有這項救濟。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/screening.py"/>
        <source>There is no such screening list in the store.</source>
        <translation>儲存中沒有這個篩查名單。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/service_accounts.py"/>
        <source>There is no such service in the store.</source>
        <translation>儲存中沒有該服務。</translation>
    </message>
    <message>
        <location filename="kiosk/services/station_export.py"/>
        <source>There is no such station.</source>
        <translation>沒有這個終端。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>There is no such time zone.</source>
        <translation>沒有這個時區。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/tokens.py"/>
        <source>There is no such token in the store.</source>
        <translation>儲存中沒有這個權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>There is no such zone. Write it as America/New_York.</source>
        <translation>沒有這個時區。請寫成 America/New_York。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>There is no terminal to ask for a secret.</source>
        <translation>沒有可以詢問密碼的命令列視窗。</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>There is no valid token from the desk that a code could stand beside.</source>
        <translation>沒有可與代碼並存的櫃檯簽發的有效權杖。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/appeals.py"/>
        <location filename="kiosk/services/legal_holds.py"/>
        <location filename="kiosk/services/rights.py"/>
        <location filename="kiosk/services/roster.py"/>
        <source>There is nothing left to do.</source>
        <translation>已沒有要做的事。</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>There is nothing to end.</source>
        <translation>沒有可結束的項目。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>There is nothing to move.</source>
        <translation>沒有可遷移的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>There were too many tries with a wrong secret.</source>
        <translation>密碼錯誤次數過多。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>These are more models than a token can name.</source>
        <translation>模型數量超過權杖所能寫入的。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/principal.py"/>
        <source>These bytes are not a cohort's facts.</source>
        <translation>這些位元組不是同類人群的事實。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>These directives supersede one another in a circle: {circle}.</source>
        <translation>這些指令循環地相互取代：{circle}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>These pictures are too large to be handed in.</source>
        <translation>這些照片太大，無法提交。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This JSON file has no list called results.</source>
        <translation>這個 JSON 檔案沒有名為 results 的清單。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/pdf.py"/>
        <source>This PDF is locked with a password.</source>
        <translation>這份 PDF 有密碼鎖定。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This account is closed already.</source>
        <translation>此帳戶已經關閉。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This account is not active any more.</source>
        <translation>此帳戶不再有效。</translation>
    </message>
    <message>
        <location filename="kiosk/app/appeals_adapter.py"/>
        <source>This appeal has given no relief.</source>
        <translation>這件申訴沒有給予救濟。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is another person's.</source>
        <translation>這件申訴是另一個人的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This appeal is answered already.</source>
        <translation>此申訴已答覆。</translation>
    </message>
    <message>
        <location filename="kiosk/app/backup_file.py"/>
        <source>This backup is damaged, or is none.</source>
        <translation>此備份已損壞，或不是備份。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This badge belongs to another account.</source>
        <translation>此識別證屬於另一帳戶。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds more than a driving licence can.</source>
        <translation>此條碼的內容多於駕照所能有的。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode holds no driving licence and no identity card.</source>
        <translation>此條碼中沒有駕照，也沒有身分證。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode is not that of a North American driving licence.</source>
        <translation>此條碼不是北美駕照的條碼。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/aamva.py"/>
        <source>This barcode names no holder.</source>
        <translation>此條碼沒有寫明持有人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This cannot be a name to sign in with.</source>
        <translation>這不能作為登入名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>This cannot be the name of a service.</source>
        <translation>這不能作為服務的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding.py"/>
        <source>This case is not complete yet.</source>
        <translation>這件申請尚不完整。</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This case waits for nobody any more.</source>
        <translation>這件申請不再等待任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/codes.py"/>
        <location filename="kiosk/services/redemption.py"/>
        <source>This code opens nothing.</source>
        <translation>這個代碼打不開任何申請。</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption_ports.py"/>
        <source>This code was used a moment ago.</source>
        <translation>此代碼剛剛被使用過。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This computer's clock is earlier than the last change in this store.</source>
        <translation>本機時鐘早於此儲存的最後變更。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This database belongs to another program.</source>
        <translation>此資料庫屬於另一個程式。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This date has a smaller part without the larger one.</source>
        <translation>這個日期有較小的部分卻沒有較大的部分。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This date is in the future.</source>
        <translation>這個日期在未來。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This date of birth is in the future. Correct it.</source>
        <translation>出生日期在未來。請更正。</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>This desk has no outbox, so it can keep nothing while the database is away.</source>
        <translation>此服務台沒有寄件匣，因此資料庫離線時無法保留任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive binds nobody any more, so there is nothing to lift.</source>
        <translation>此指令不再約束任何人，因此沒有可解除的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_selection.py"/>
        <source>This directive blocks nobody now: it is not in force.</source>
        <translation>此指令現在不封鎖任何人：它沒有生效。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive has expired before it was approved.</source>
        <translation>此指令在核准之前已到期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive has no such reading.</source>
        <translation>此指令沒有這個解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is approved already.</source>
        <translation>此指令已經核准。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is authenticated already.</source>
        <translation>此指令已經驗真。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>This directive is not among those approved.</source>
        <translation>此指令不在已核准的指令之中。</translation>
    </message>
    <message>
        <location filename="kiosk/services/evidence_pack.py"/>
        <source>This directive is not approved, so there is nothing to prove.</source>
        <translation>此指令未獲核准，因此沒有可證明的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rule_book.py"/>
        <source>This directive is not approved.</source>
        <translation>此指令未獲核准。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive is not authenticated yet.</source>
        <translation>此指令尚未驗真。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is staged already.</source>
        <translation>此指令已經登錄。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This directive is withdrawn already.</source>
        <translation>此指令已經撤回。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive names a model that is no longer served.</source>
        <translation>此指令點名了不再提供的模型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive supersedes one that is not in the store.</source>
        <translation>此指令取代一個不在儲存中的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This directive would undo a kill switch.</source>
        <translation>此指令會撤回一項緊急停用。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This document has {count} pages; at most {most} are read.</source>
        <translation>這份文件有 {count} 頁；最多讀取 {most} 頁。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document is published as a specimen for everybody to see. Ask for the person’s own document.</source>
        <translation>這份證件是公開發布的樣本。請要求此人自己的證件。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document names Utopia, a State that exists on specimens only. Ask for the person’s own document.</source>
        <translation>這份證件寫的是烏托邦，一個只存在於樣本上的國家。請要求此人自己的證件。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {longest_anywhere} years from today. Look at the date of issue.</source>
        <translation>這份證件從今天起的效期將超過 {longest_anywhere} 年。請查看簽發日期。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>This document would be good for more than {years} years from today. Its State issues none to a holder of this age for longer than {years}. Look at the date of issue.</source>
        <translation>這份證件從今天起的效期將超過 {years} 年。簽發國不會給此年齡的持有人簽發更長期限的證件。請查看簽發日期。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/roster.py"/>
        <source>This entry has left the roster.</source>
        <translation>此條目已離開名冊。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This entry is not on the roster any more.</source>
        <translation>此條目已不在名冊中。</translation>
    </message>
    <message>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This file cannot be opened.</source>
        <translation>這個檔案無法開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/console/export_file.py"/>
        <source>This file cannot be read.</source>
        <translation>此檔案無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station of another desk.</source>
        <translation>此檔案來自另一個服務台的終端。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file comes from a station that was withdrawn.</source>
        <translation>此檔案來自已撤回的終端。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>This file could not be read.</source>
        <translation>這個檔案無法讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This file does not say of which day it is.</source>
        <translation>此檔案沒有說明是哪一天的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>This file holds no submission that this version reads.</source>
        <translation>此檔案中沒有此版本能讀取的提交。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is an animation, not a still picture.</source>
        <translation>這個檔案是動畫，不是靜態圖片。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/errors.py"/>
        <source>This file is damaged or incomplete.</source>
        <translation>這個檔案損壞或不完整。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is empty.</source>
        <translation>這個檔案是空的。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is larger than {value} megabytes.</source>
        <translation>這個檔案大於 {value} MB。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This file is not a picture of a type that can be read.</source>
        <translation>這個檔案不是可讀取的圖片類型。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is not text in UTF-8.</source>
        <translation>此檔案不是 UTF-8 文字。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This file is too large for a roster.</source>
        <translation>此檔案太大，不能作為名冊。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This file is too large for what a station seals.</source>
        <translation>這個檔案太大，終端無法密封。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was collected before.</source>
        <translation>此檔案以前已收取。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_collection.py"/>
        <source>This file was sealed to a key that is not used any more.</source>
        <translation>此檔案密封所用的金鑰已不再使用。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder holds the files of another set-up.</source>
        <translation>此資料夾中有另一次設定的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <source>This folder or stick is not there.</source>
        <translation>這個資料夾或隨身碟不在。</translation>
    </message>
    <message>
        <location filename="kiosk/services/legal_holds.py"/>
        <source>This hold is released already.</source>
        <translation>此保全已經解除。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>此安裝無法連接 PostgreSQL。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster.py"/>
        <source>This invitation opens nothing any more.</source>
        <translation>此邀請已不能開啟任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>This is a kill switch.</source>
        <translation>這是緊急停用。</translation>
    </message>
    <message>
        <location filename="kiosk/services/backup.py"/>
        <source>This is no backup of a kiosk.</source>
        <translation>這不是自助終端的備份。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>This is no date with a time of day.</source>
        <translation>這不是帶時刻的日期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This is no e-mail address.</source>
        <translation>這不是電子郵件地址。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This is no file that a station sealed.</source>
        <translation>這不是終端密封的檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/app/desk_adapter.py"/>
        <location filename="kiosk/app/directives_adapter.py"/>
        <source>This is no file.</source>
        <translation>這不是檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This is no plain file.</source>
        <translation>這不是一般檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This is no station's file that this version reads.</source>
        <translation>這不是此版本能讀取的終端檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This is no way to authenticate a letter.</source>
        <translation>不能用這種方式為信件驗真。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>This is not TOML. Begin each test person with [[persona]].</source>
        <translation>這不是 TOML。請以 [[persona]] 開始每個測試人員。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>This is not a date.</source>
        <translation>這不是日期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This is not an address that tokens can name.</source>
        <translation>這不是權杖可以寫入的位址。</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>This is not an address to listen at.</source>
        <translation>這不是可以監聽的位址。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_review.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear it.</source>
        <translation>這不是電子郵件地址。請寫成 name@example.org，或清空。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>This is not an e-mail address. Write it like name@example.org, or clear the field.</source>
        <translation>這不是電子郵件地址。請寫成 name@example.org，或清空此欄。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>This is not known here.</source>
        <translation>這裡沒有這個號碼或代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This is not the fingerprint of the station's file.</source>
        <translation>這不是終端檔案的指紋。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>This is not the identifier of an evidence pack.</source>
        <translation>這不是證據包的識別碼。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This is the last active admin.</source>
        <translation>這是最後一位有效的管理員。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This is the only model.</source>
        <translation>這是唯一的模型。</translation>
    </message>
    <message>
        <location filename="kiosk/attestations/inspection.py"/>
        <source>This is the original, not a copy, printout or picture.</source>
        <translation>這是原件，不是影本、列印件或照片。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This key belongs to another store.</source>
        <translation>此金鑰屬於另一個儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/services/key_rotation.py"/>
        <source>This key signs no tokens, or is struck off already.</source>
        <translation>此金鑰不簽署權杖，或已被剔除。</translation>
    </message>
    <message>
        <location filename="kiosk/services/kill_switch.py"/>
        <source>This kill switch is undone already.</source>
        <translation>這項緊急停用已經撤回。</translation>
    </message>
    <message>
        <location filename="kiosk/services/directives.py"/>
        <source>This letter is not the one that was authenticated.</source>
        <translation>這封信不是已驗真的那一封。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list has more than {most} entries.</source>
        <translation>此名單超過 {most} 筆。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has no column called name.</source>
        <translation>此名單沒有名為 name 的欄。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list has two columns of the same name.</source>
        <translation>此名單有兩個同名的欄。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is JSON that no publisher writes.</source>
        <translation>此名單的 JSON 寫法是任何發布方都不用的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is dated in the future.</source>
        <translation>此名單的日期在未來。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is empty.</source>
        <translation>此名單是空的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is in use, or was.</source>
        <translation>此名單正在使用，或曾經使用過。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list is larger than {value} MB.</source>
        <translation>此名單大於 {value} MB。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/json_lists.py"/>
        <source>This list is not UTF-8.</source>
        <translation>此名單不是 UTF-8。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This list is older than the one in use.</source>
        <translation>此名單比正在使用的舊。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/csv_lists.py"/>
        <source>This list lacks the column {value}.</source>
        <translation>此名單缺少欄 {value}。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>This list names nobody.</source>
        <translation>此名單沒有列出任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_capture.py"/>
        <source>This machine has no camera.</source>
        <translation>本機沒有攝影機。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/desk/receipt_paper.py"/>
        <source>This machine knows no printer.</source>
        <translation>本機沒有印表機。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This machine's clock is behind the station's file.</source>
        <translation>本機時鐘早於終端檔案。</translation>
    </message>
    <message>
        <location filename="kiosk/services/bulk_revocation.py"/>
        <source>This many tokens are revoked by two officers only.</source>
        <translation>這麼多權杖只能由兩位負責人撤銷。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>This model stands in for others: {join}.</source>
        <translation>此模型是其他模型的備援：{join}。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>This month is not known.</source>
        <translation>沒有這個月份。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This needs two officers who are two persons.</source>
        <translation>這需要兩位負責人，且須是兩個人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/permission.py"/>
        <source>This needs two officers, and both sign-ins belong to one person.</source>
        <translation>這需要兩位負責人，而兩次登入屬於同一人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening.py"/>
        <source>This note is longer than 2,000 characters.</source>
        <translation>此備註超過 2,000 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>This number has too few or too many digits.</source>
        <translation>這個號碼的位數太少或太多。</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>This number is out of bounds.</source>
        <translation>這個數字超出範圍。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This passphrase cannot be taken.</source>
        <translation>這個密碼片語不能使用。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>This password cannot be taken.</source>
        <translation>這個密碼不能使用。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person answers for the service already.</source>
        <translation>此人已對該服務負責。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This person does not answer for the service.</source>
        <translation>此人不對該服務負責。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This person has a relief already.</source>
        <translation>此人已有一項救濟。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>This person has an account already.</source>
        <translation>此人已有帳戶。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>This person is registered already. Open that record and go on there.</source>
        <translation>此人已登記。請開啟那份紀錄繼續。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/rights.py"/>
        <source>This person was erased on {erased_at}: entry {entry} of the log keeps the commitment {commitment}, which nobody can open.</source>
        <translation>此人已於 {erased_at} 被清除：日誌條目 {entry} 保留承諾值 {commitment}，沒有人能開啟它。</translation>
    </message>
    <message>
        <location filename="kiosk/services/erasure.py"/>
        <source>This person works here: their account is active.</source>
        <translation>此人在這裡工作：其帳戶有效。</translation>
    </message>
    <message>
        <location filename="kiosk/services/erased.py"/>
        <source>This person's record is restricted: it is kept, and not used.</source>
        <translation>此人的紀錄受限制：保留但不使用。</translation>
    </message>
    <message>
        <location filename="kiosk/reading/decode.py"/>
        <source>This picture has more than {value} million pixels.</source>
        <translation>這張圖片超過 {value} 百萬像素。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/sealing.py"/>
        <source>This process leaves the keys that sign tokens sealed.</source>
        <translation>此處理程序讓簽署權杖的金鑰保持密封。</translation>
    </message>
    <message>
        <location filename="kiosk/services/issuance.py"/>
        <source>This process never opens the keys that sign tokens.</source>
        <translation>此處理程序從不開啟簽署權杖的金鑰。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>This program may not use the camera.</source>
        <translation>本程式不可以使用攝影機。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/serial_reader.py"/>
        <source>This program may not use the document reader's port, or another program has it.</source>
        <translation>本程式不可以使用證件讀取機的連接埠，或另一個程式佔用了它。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/hits.py"/>
        <source>This reason does not go with this outcome.</source>
        <translation>這個理由不適用於這個結果。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This reason is for something else.</source>
        <translation>這個理由用於別的事情。</translation>
    </message>
    <message>
        <location filename="kiosk/services/access_log.py"/>
        <source>This record has no such document.</source>
        <translation>此紀錄沒有這份證件。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>This record is not restricted.</source>
        <translation>此紀錄沒有受限制。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>This relief has ended already.</source>
        <translation>這項救濟已經結束。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names nobody.</source>
        <translation>此名冊沒有列出任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/roster_file.py"/>
        <source>This roster names too many people.</source>
        <translation>此名冊列出的人太多。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file names two stations.</source>
        <translation>此密封檔案寫有兩個終端。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This sealed file was altered, or sealed to another desk.</source>
        <translation>此密封檔案被更動過，或是密封給另一個服務台的。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/service_accounts.py"/>
        <source>This service has ended, and stays as it is.</source>
        <translation>該服務已終止，保持原樣。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service has ended.</source>
        <translation>該服務已終止。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_standing.py"/>
        <source>This service lacks somebody who can answer for it.</source>
        <translation>該服務缺少能為其負責的人。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_claim.py"/>
        <source>This stands in the list already. Remove one.</source>
        <translation>清單裡已經有了。請刪除一個。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>This statement was not signed, and nobody saw the person agree to it.</source>
        <translation>此聲明書沒有簽名，也沒有人見到此人同意。</translation>
    </message>
    <message>
        <location filename="kiosk/app/registration_setup.py"/>
        <source>This station is not set up.</source>
        <translation>此終端尚未設定。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file is out of date.</source>
        <translation>此終端檔案已過期。</translation>
    </message>
    <message>
        <location filename="kiosk/services/stations.py"/>
        <source>This station's file was altered.</source>
        <translation>此終端檔案被更動過。</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>This step cannot be undone any more.</source>
        <translation>這一步不能再復原。</translation>
    </message>
    <message>
        <location filename="kiosk/app/establishing.py"/>
        <location filename="kiosk/services/ceremony.py"/>
        <source>This store already belongs to an issuer.</source>
        <translation>此儲存已屬於一個簽發機構。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/issuer.py"/>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store belongs to no issuer yet.</source>
        <translation>此儲存尚不屬於任何簽發機構。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store does not lie in a file, so it cannot be moved from here.</source>
        <translation>此儲存不在檔案中，因此無法從這裡遷移。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store has tables that this version does not know.</source>
        <translation>此儲存中有此版本不認識的資料表。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <location filename="kiosk/storage/log_reading.py"/>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store is empty.</source>
        <translation>此儲存是空的。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/moving.py"/>
        <source>This store is still written to.</source>
        <translation>此儲存仍在寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/copying.py"/>
        <source>This store lies in PostgreSQL, which copies its databases itself.</source>
        <translation>此儲存在 PostgreSQL 中，由它自行複製資料庫。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/frozen.py"/>
        <source>This store was moved to another database, so nothing is written here any more.</source>
        <translation>此儲存已遷移到另一個資料庫，因此這裡不再寫入任何內容。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by a newer version of this program.</source>
        <translation>此儲存由較新版本的程式寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>This store was written by an older version of this program.</source>
        <translation>此儲存由較舊版本的程式寫入。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submissions.py"/>
        <source>This submission belongs to another station.</source>
        <translation>此提交屬於另一個終端。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>This submission has no proper number.</source>
        <translation>這份提交沒有正確的編號。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>This system offers no keyring that keeps secrets.</source>
        <translation>本系統沒有可保管密碼的鑰匙圈。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>This text holds a character that has no place in a machine-readable zone.</source>
        <translation>此文字中有不能出現在機讀區的字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token has expired, so there is nothing to replace.</source>
        <translation>此權杖已到期，沒有可更換的。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is a service's, so nobody at the desk can replace it.</source>
        <translation>此權杖屬於服務，櫃檯無法更換。</translation>
    </message>
    <message>
        <location filename="kiosk/services/token_life.py"/>
        <source>This token is revoked or suspended, so it cannot be replaced.</source>
        <translation>此權杖已撤銷或暫停，不能更換。</translation>
    </message>
    <message>
        <location filename="kiosk/services/screening_lists.py"/>
        <source>This very file is stored already under this name.</source>
        <translation>這個檔案已以此名稱儲存。</translation>
    </message>
    <message>
        <location filename="kiosk/services/ceremony_plan.py"/>
        <source>Tokens would end too soon or live too long.</source>
        <translation>權杖會太早到期或效期過長。</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Too many codes that open nothing were tried.</source>
        <translation>嘗試了太多無效的代碼。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>Too many people wait for this desk already.</source>
        <translation>等候此服務台的人已經太多。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>Too many tries at this machine. Wait {seconds} seconds.</source>
        <translation>本機嘗試次數過多。請等 {seconds} 秒。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/worker.py"/>
        <source>Try again, or take a new picture and open that.</source>
        <translation>請重試，或重新拍照並開啟。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/tasks.py"/>
        <source>Try again; if it happens again, give the log file to whoever looks after it.</source>
        <translation>請重試；若再次發生，請把日誌檔交給維護人員。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database_errors.py"/>
        <source>Try again; if it stays so, look for a second kiosk or a backup that hangs.</source>
        <translation>請重試；若仍如此，請查找另一個自助終端或停滯的備份。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Two accounts must be two people.</source>
        <translation>兩個帳戶須是兩個人。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/rules.py"/>
        <source>Two directives have the same id.</source>
        <translation>兩個指令的識別碼相同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type at least a surname or the one name.</source>
        <translation>請至少輸入姓氏，或唯一的名字。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <location filename="kiosk/services/proving_again.py"/>
        <source>Type both again.</source>
        <translation>請重新輸入兩者。</translation>
    </message>
    <message>
        <location filename="kiosk/services/accounts.py"/>
        <source>Type it again.</source>
        <translation>請重新輸入。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Type it again; capitals matter.</source>
        <translation>請重新輸入；區分大小寫。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/ceremony.py"/>
        <source>Type it once more.</source>
        <translation>請再輸入一次。</translation>
    </message>
    <message>
        <location filename="kiosk/services/rights.py"/>
        <source>Type what is right, or leave it as it is.</source>
        <translation>請輸入正確的內容，或保持原樣。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo it instead of lifting it.</source>
        <translation>請撤回，而不是解除。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Undo the kill switch by itself.</source>
        <translation>請單獨撤回緊急停用。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/keystore.py"/>
        <source>Unlock it and try again, or choose a passphrase instead.</source>
        <translation>請解鎖後重試，或改用密碼片語。</translation>
    </message>
    <message>
        <location filename="kiosk/app/platform_window.py"/>
        <source>Unset QT_QPA_PLATFORM and use a display, or run `kiosk demo`.</source>
        <translation>請取消 QT_QPA_PLATFORM 並使用螢幕，或執行 `kiosk demo`。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>Upper Volta, now Burkina Faso</source>
        <translation>上伏塔（今布吉納法索）</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use letters, digits and hyphens; a directive's id is in small letters, at most 64.</source>
        <translation>請用字母、數字和連字號；指令識別碼用小寫字母，最多 64 個字元。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Use plain letters in the reason, then try again.</source>
        <translation>請在理由中只用一般字母，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use sets instead of long chains of comparisons.</source>
        <translation>請用集合代替長串的比較。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Use small letters, digits and underscores, and begin with a letter.</source>
        <translation>請用小寫字母、數字和底線，以字母開頭。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Use the attributes of principal, context.lists, texts, sets and &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else.</source>
        <translation>請使用 principal 的屬性、context.lists、文字、集合，以及 &amp;&amp; || ! == != contains containsAll containsAny isEmpty if-then-else。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/schema.py"/>
        <source>Use the key that was made with this store, from the same ceremony or backup.</source>
        <translation>請使用與此儲存一同產生的金鑰，來自同一次設定或備份。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/check_digits.py"/>
        <source>Use the letters A to Z, the digits 0 to 9 and the filler &lt;.</source>
        <translation>請用字母 A 到 Z、數字 0 到 9 和填充符 &lt;。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>Use up to {name_max_length} signs that can be read.</source>
        <translation>請使用最多 {name_max_length} 個可讀字元。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Voicemail</source>
        <translation>語音信箱</translation>
    </message>
    <message>
        <location filename="kiosk/services/redemption.py"/>
        <source>Wait a little, then try again.</source>
        <translation>請稍候，然後重試。</translation>
    </message>
    <message>
        <location filename="kiosk/services/retention.py"/>
        <source>What has outlived its time is not what was shown.</source>
        <translation>已過期限的內容與所示的不同。</translation>
    </message>
    <message>
        <location filename="kiosk/services/machine_inspections.py"/>
        <source>What is not in order is not said yet.</source>
        <translation>尚未說明哪裡有問題。</translation>
    </message>
    <message>
        <location filename="kiosk/services/service_tokens.py"/>
        <source>What the service is for is missing or too long.</source>
        <translation>服務用途缺失或過長。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/camera_errors.py"/>
        <source>What was chosen in place of a camera holds no picture that can be shown.</source>
        <translation>用來代替攝影機的內容裡沒有可顯示的圖片。</translation>
    </message>
    <message>
        <location filename="kiosk/storage/database.py"/>
        <source>What was deleted still stands in the database's journal: somebody reads from it.</source>
        <translation>已刪除的內容仍留在資料庫日誌中：有程式正在讀取。</translation>
    </message>
    <message>
        <location filename="kiosk/services/submission_format.py"/>
        <source>What was entered cannot be handed in as it is.</source>
        <translation>輸入的內容無法按原樣提交。</translation>
    </message>
    <message>
        <location filename="kiosk/app/station_inbox.py"/>
        <source>What you entered could not be handed in.</source>
        <translation>您輸入的內容未能提交。</translation>
    </message>
    <message>
        <location filename="kiosk/app/operator_session.py"/>
        <source>Who does this.</source>
        <translation>操作人是誰。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it instead.</source>
        <translation>請改為撤回。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it, and stage it for the models that there are.</source>
        <translation>請撤回它，並按現有的模型重新登錄。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>Withdraw it.</source>
        <translation>請撤回。</translation>
    </message>
    <message>
        <location filename="kiosk/services/onboarding_review.py"/>
        <source>Without an image the characters prove their format only, not the facts.</source>
        <translation>沒有圖片時，字元只證明格式，不證明事實。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write "allow", "block" or "hold".</source>
        <translation>請寫 "allow"、"block" 或 "hold"。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write 1000 at most.</source>
        <translation>請最多寫 1000 個。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write ["…"], or [[…]] for a table of which there are many.</source>
        <translation>請寫 ["…"]，有多個的表寫 [[…]]。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write a [[reading]], or name in supersedes what it lifts.</source>
        <translation>請寫一個 [[reading]]，或在 supersedes 中寫出它所解除的指令。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a level from 0 to 4.</source>
        <translation>請寫 0 到 4 之間的等級。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a model's name as it stands in the access catalogue, or *.</source>
        <translation>請按存取目錄中的寫法寫模型名稱，或寫 *。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write a whole number, without quotes.</source>
        <translation>請寫整數，不加引號。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_checks.py"/>
        <source>Write block or hold; a directive that only lifts has no reading.</source>
        <translation>請寫 block 或 hold；只作解除的指令沒有解讀。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write date, time and offset without quotes: 2026-06-12T17:21:00-04:00.</source>
        <translation>請寫日期、時間和時差，不加引號：2026-06-12T17:21:00-04:00。</translation>
    </message>
    <message>
        <location filename="kiosk/services/appeals.py"/>
        <source>Write down what the person says.</source>
        <translation>請寫下此人所說的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/devices/receipt_printer.py"/>
        <source>Write file:/dev/usb/lp0, serial:/dev/ttyS0:19200 or tcp:printer:9100.</source>
        <translation>請寫 file:/dev/usb/lp0、serial:/dev/ttyS0:19200 或 tcp:printer:9100。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/groups.py"/>
        <source>Write group, edition, source and members as texts, members as an array of codes.</source>
        <translation>請把 group、edition、source 和 members 寫成文字，members 寫成代碼陣列。</translation>
    </message>
    <message>
        <location filename="kiosk/app/listening.py"/>
        <source>Write it as 127.0.0.1:8443.</source>
        <translation>請寫成 127.0.0.1:8443。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write it as 2026-06-12 17:21, or 2026-06-12 17:21:00.</source>
        <translation>請寫成 2026-06-12 17:21 或 2026-06-12 17:21:00。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/dates.py"/>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY.</source>
        <translation>請寫成 YYYY-MM-DD、YYYY-MM 或 YYYY。</translation>
    </message>
    <message>
        <location filename="kiosk/services/settings_edits.py"/>
        <source>Write it as callers send it, for example opal-4.</source>
        <translation>請按呼叫端送出的寫法書寫，例如 opal-4。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write it down.</source>
        <translation>請寫下來。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/names.py"/>
        <source>Write it in Latin letters.</source>
        <translation>請用拉丁字母書寫。</translation>
    </message>
    <message>
        <location filename="kiosk/app/command_time.py"/>
        <source>Write it with its offset, such as --{what} 2026-06-13T09:00:00-04:00.</source>
        <translation>請寫上時差，例如 --{what} 2026-06-13T09:00:00-04:00。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write it with the offset, as {with_offset}.</source>
        <translation>請寫上時差，例如 {with_offset}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write its IANA name, as America/New_York.</source>
        <translation>請寫其 IANA 名稱，例如 America/New_York。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write its keys below a heading in brackets.</source>
        <translation>請把它的鍵寫在方括號標題之下。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file.py"/>
        <source>Write keys without dots.</source>
        <translation>鍵中請不要寫點號。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write the 64 hexadecimal digits of the edition's digest.</source>
        <translation>請寫該版本摘要值的 64 位十六進位數字。</translation>
    </message>
    <message>
        <location filename="kiosk/app/outbox_adapter.py"/>
        <source>Write the case down on paper; signing in while the database answers makes one.</source>
        <translation>請把申請記在紙上；在資料庫回應時登入就會建立寄件匣。</translation>
    </message>
    <message>
        <location filename="kiosk/services/outbox.py"/>
        <source>Write the case down on paper; whoever signs in while the database answers renews it.</source>
        <translation>請把申請記在紙上；任何人在資料庫回應時登入即會更新它。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/composition.py"/>
        <source>Write the date and the time.</source>
        <translation>請寫日期和時間。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_dates.py"/>
        <source>Write the date as YYYY-MM-DD.</source>
        <translation>請把日期寫成 YYYY-MM-DD。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/telephone.py"/>
        <source>Write the number with + and the country code.</source>
        <translation>請以 + 和國碼開頭寫號碼。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/composing.py"/>
        <source>Write the number without spaces.</source>
        <translation>請寫號碼時不加空格。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write the three capital letters of ISO 3166-1 or Doc 9303.</source>
        <translation>請寫 ISO 3166-1 或 Doc 9303 的三個大寫字母。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write the time before or after it.</source>
        <translation>請寫它之前或之後的時間。</translation>
    </message>
    <message>
        <location filename="kiosk/app/pack_vault.py"/>
        <source>Write them as 4,17,93, name a file that holds them, or write all.</source>
        <translation>請寫成 4,17,93，指明存有編號的檔案，或寫 all。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write true or false, without quotes.</source>
        <translation>請寫 true 或 false，不加引號。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/cedar.py"/>
        <source>Write when { … } or unless { … }, with conditions in between.</source>
        <translation>請寫 when { … } 或 unless { … }，條件寫在其中。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write { A = "allow" }.</source>
        <translation>請寫 { A = "allow" }。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {canonical}.</source>
        <translation>請寫 {canonical}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>Write {family}, or ask for the class in citizenships.</source>
        <translation>請寫 {family}，或在 citizenships 中詢問該類別。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/local_time.py"/>
        <source>Write {first} after it for the first, {second} for the second.</source>
        <translation>第一次請在其後寫 {first}，第二次寫 {second}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>Write {key} = ….</source>
        <translation>請寫 {key} = …。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_times.py"/>
        <source>Write {with_offset} if the clock time is right, {isoformat} if the instant is.</source>
        <translation>若鐘面時間正確，請寫 {with_offset}；若時刻正確，請寫 {isoformat}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_outcomes.py"/>
        <source>You are the second person on this case.</source>
        <translation>您是這件申請的第二人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/cases.py"/>
        <source>You asked for a second person on this case.</source>
        <translation>您為這件申請請了第二人。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/registration_answers.py"/>
        <source>You can also choose “I have none of these”.</source>
        <translation>您也可以選擇「這些我都沒有」。</translation>
    </message>
    <message>
        <location filename="kiosk/services/case_steps.py"/>
        <source>You do not hold this case.</source>
        <translation>這件申請不在您手上。</translation>
    </message>
    <message>
        <location filename="kiosk/services/facts.py"/>
        <source>Your role does not include licences, purposes, or the name in directives.</source>
        <translation>您的角色不包括許可、用途或指令中的名稱。</translation>
    </message>
    <message>
        <location filename="kiosk/domain/operators.py"/>
        <source>Your role does not include this.</source>
        <translation>您的角色不包括此操作。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and seven digits</source>
        <translation>一個字母和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter and six to eight digits</source>
        <translation>一個字母和六到八位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter or digit and seven digits</source>
        <translation>一個字母或數字和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>a letter, or P and a letter, and seven digits</source>
        <translation>一個字母，或 P 加一個字母，和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country of birth</source>
        <translation>出生國</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>country that issued it</source>
        <translation>簽發的國家</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>date of expiry</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits</source>
        <translation>八位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight digits, or since 2022 nine letters or digits</source>
        <translation>八位數字，或自 2022 年起九個字母或數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight letters or digits</source>
        <translation>八個字母或數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>eight or nine digits</source>
        <translation>八位或九位數字</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>issuing State</source>
        <translation>簽發國</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine characters: a letter first, no vowel and none of B, D, Q, S</source>
        <translation>九個字元：先是一個字母，沒有母音，也沒有 B、D、Q、S</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits</source>
        <translation>九位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>nine digits, or since 2021 a letter and eight digits</source>
        <translation>九位數字，或自 2021 年起一個字母和八位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and seven digits</source>
        <translation>一個或兩個字母和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>one or two letters and six or seven digits, or a letter, seven digits and a letter</source>
        <translation>一個或兩個字母和六位或七位數字，或一個字母、七位數字和一個字母</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven digits</source>
        <translation>七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>seven or eight letters or digits</source>
        <translation>七個或八個字母或數字</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>the Panama Canal Zone</source>
        <translation>巴拿馬運河區</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the date of birth is the same</source>
        <translation>出生日期相同</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ</source>
        <translation>出生日期不同</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth differ by day and month swapped</source>
        <translation>出生日期的日與月互換</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the dates of birth may be the same, as far as they are known</source>
        <translation>就已知部分而言，出生日期可能相同</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>the year and month of birth are the same</source>
        <translation>出生年份和月份相同</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>there is no date of birth to compare</source>
        <translation>沒有可比較的出生日期</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two digits, two letters and five digits</source>
        <translation>兩位數字、兩個字母和五位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and seven digits</source>
        <translation>兩個字母和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits</source>
        <translation>兩個字母和六位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six digits, or since 2023 a letter, six digits and two letters</source>
        <translation>兩個字母和六位數字，或自 2023 年起一個字母、六位數字和兩個字母</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters and six or seven digits</source>
        <translation>兩個字母和六位或七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters or digits and seven digits</source>
        <translation>兩個字母或數字和七位數字</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two letters, six letters or digits and a digit, without the letter O</source>
        <translation>兩個字母、六個字母或數字和一位數字，沒有字母 O</translation>
    </message>
    <message>
        <location filename="kiosk/documents/number_formats.py"/>
        <source>two or three letters or digits and six digits</source>
        <translation>兩三個字母或數字和六位數字</translation>
    </message>
    <message>
        <location filename="kiosk/services/findings.py"/>
        <source>whole name</source>
        <translation>全名</translation>
    </message>
    <message>
        <location filename="kiosk/directives/literals.py"/>
        <source>{code} is a class of nationals; the country is {family}.</source>
        <translation>{code} 是國民的一種類別；國家是 {family}。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {days} days nobody enforced it.</source>
        <translation>{directive_id} 聲稱在核准之前即已生效:有 {days} 天無人執行。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {hours} hours nobody enforced it.</source>
        <translation>{directive_id} 聲稱在核准之前即已生效:有 {hours} 小時無人執行。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} claims force from before it was approved: for {minutes} min nobody enforced it.</source>
        <translation>{directive_id} 聲稱在核准之前即已生效:有 {minutes} 分鐘無人執行。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {days} days.</source>
        <translation>{directive_id} 將在 {days} 天內結束。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {hours} hours.</source>
        <translation>{directive_id} 將在 {hours} 小時內結束。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{directive_id} ends within {minutes} min.</source>
        <translation>{directive_id} 將在 {minutes} 分鐘內結束。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{failed} checks fail.</source>
        <translation>{failed} 項檢查不符。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} claims force already and waits for two officers.</source>
        <translation>{id} 聲稱已生效，正等待兩位負責人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is due for review.</source>
        <translation>{id} 應複查。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} is staged and not authenticated: it binds nobody.</source>
        <translation>{id} 已登錄但未驗真：它不約束任何人。</translation>
    </message>
    <message>
        <location filename="kiosk/services/reminders.py"/>
        <source>{id} waits for two officers before it comes into force.</source>
        <translation>{id} 等待兩位負責人後才生效。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/file_faults.py"/>
        <source>{key} has a value that it may not have.</source>
        <translation>{key} 具有不允許的值。</translation>
    </message>
    <message>
        <location filename="kiosk/services/activation.py"/>
        <source>{len} of the directive's own test people are decided otherwise than its file says: {persona} is {decided}, not {expected}.</source>
        <translation>指令自己的測試人員中有 {len} 個的決定與檔案所寫不同：{persona} 的決定是 {decided}，而不是 {expected}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} is blocked because directive {id}, reading {reading_id}, could not be evaluated. A compliance officer must correct or lift this directive now.</source>
        <translation>{model} 已封鎖，因為 指令 {id} 的解讀 {reading_id} 無法評估。合規負責人須立即更正或解除該指令。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for an officer: directive {id}, reading {reading_id}, asks for a closer look at what you stated.</source>
        <translation>{model} 等待負責人：指令 {id} 的解讀 {reading_id} 要求更仔細地查看您所陳述的內容。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of what you stated: directive {id}, reading {reading_id}, blocks {blocks}.</source>
        <translation>{model} 等待您所陳述內容的證明：指令 {id} 的解讀 {reading_id} 封鎖 {blocks}。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for proof of your citizenship or status, on which directive {id}, reading {reading_id}, depends.</source>
        <translation>{model} 等待您公民身分或身分狀態的證明，指令 {id} 的解讀 {reading_id} 取決於此。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits for your answers: directive {id}, reading {reading_id}, depends on citizenship or status.</source>
        <translation>{model} 等待您的回答：指令 {id} 的解讀 {reading_id} 取決於公民身分或身分狀態。</translation>
    </message>
    <message>
        <location filename="kiosk/directives/reasons.py"/>
        <source>{model} waits until an officer has looked at a possible match in screening.</source>
        <translation>{model} 等待，直到負責人查看篩查中的可能符合。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/matching.py"/>
        <source>{said} The list does not say whether this entry is a person.</source>
        <translation>{said}名單沒有說明該條目是否為個人。</translation>
    </message>
    <message>
        <location filename="kiosk/app/put_aside.py"/>
        <source>{staying} refused files of stations could not be removed.</source>
        <translation>終端有 {staying} 個被拒絕的檔案無法刪除。</translation>
    </message>
    <message>
        <location filename="kiosk/screening/list_files.py"/>
        <source>{unusable} of {value} rows of this list have no name or too few cells.</source>
        <translation>此名單 {value} 列中有 {unusable} 列沒有姓名或儲存格太少。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Compare the marked rows, scan again, or set the document aside.</source>
        <translation>{what}請核對標出的列、重新掃描，或把證件放在一邊。</translation>
    </message>
    <message>
        <location filename="kiosk/flows/onboarding_points.py"/>
        <source>{what} Look at the document and answer it.</source>
        <translation>{what}請查看證件並回答。</translation>
    </message>
    <message>
        <location filename="kiosk/documents/signs.py"/>
        <source>“{name}” sells documents and is no State. Ask for another document.</source>
        <translation>「{name}」出售證件，並不是國家。請要求另一份證件。</translation>
    </message>
</context>
<context>
    <name>wedge_test</name>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Arrived as</source>
        <translation>收到的內容</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Each key is listed with its place and the pause before it.</source>
        <translation>列出每個按鍵、其位置和之前的停頓。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Keys that arrived</source>
        <translation>收到的按鍵</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Key’s place</source>
        <translation>按鍵位置</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No key has arrived yet.</source>
        <translation>尚未收到按鍵。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Only a part of the lines arrived. Swipe again, evenly to the end.</source>
        <translation>只收到部分列。請再刷一次，勻速到底。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Pause, ms</source>
        <translation>停頓，毫秒</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Press here, then swipe a document.</source>
        <translation>請按這裡，然後刷證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Set the reader to send Enter after each line.</source>
        <translation>請設定讀取機在每列之後傳送 Enter。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Swipe a document now, a specimen if you have one. Esc leaves this field.</source>
        <translation>現在刷一份證件，最好是樣本。按 Esc 離開此欄。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>Test field for the reader</source>
        <translation>讀取機測試欄</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader fits this desktop. Nothing has to be set.</source>
        <translation>讀取機適合本機。無需設定。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader frames the zone with control characters; it may.</source>
        <translation>讀取機用控制字元包住機讀區；可以這樣。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader pauses {pause} ms inside a line. Set the delay between characters to none.</source>
        <translation>讀取機在列內停頓 {pause} 毫秒。請把字元間延遲設為無。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The reader types as on the layout {reader}; this desktop has {desktop}. The kiosk turns it back. Set the reader to {desktop} all the same: it is surer.</source>
        <translation>讀取機按 {reader} 配置鍵入；本機是 {desktop}。自助終端會轉換回來。仍請把讀取機設為 {desktop}：這樣更可靠。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>The zone arrived, but its check digits do not fit. Swipe again, or clean the reader.</source>
        <translation>機讀區已收到，但檢查碼不符。請再刷一次，或清潔讀取機。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>These keys came as slowly as from a hand. Swipe a document through the reader.</source>
        <translation>這些按鍵慢得像手打的。請在讀取機上刷證件。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>What arrived is no machine-readable zone. Set the reader to send the zone as it is.</source>
        <translation>收到的不是機讀區。請設定讀取機原樣傳送機讀區。</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>another layout</source>
        <translation>另一種配置</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>dead key</source>
        <translation>死鍵</translation>
    </message>
    <message>
        <location filename="kiosk/ui/shared/widgets/wedge_test.py"/>
        <source>{count} keys arrived…</source>
        <translation>已收到 {count} 個按鍵…</translation>
    </message>
</context>
</TS>
