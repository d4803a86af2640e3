"""The words of a receipt in each language that a statement can be signed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class ReceiptWords:
    """Hold one language's words; ``kinds`` names the kinds of facts.

    A kind without a word of its own stands in English, as the decision names it.
    """

    title: str
    reference: str
    issued: str
    ends: str
    for_use_at: str
    considered: str
    open_now: str
    waits: str
    what_to_bring: str
    why: str
    none: str
    appeal: str
    lost: str
    redeem: str
    no_fact: str
    no_fact_about_you: str
    screened: str
    screened_held: str
    blocked: str
    held: str
    kinds: Mapping[str, str] = field(default_factory=dict)
    comma: str = ", "
    direction: str = "ltr"

    def listed(self, kinds: Iterable[str]) -> str:
        """Name kinds of facts, one after the other."""
        return self.comma.join(self.kinds.get(kind, kind) for kind in kinds)


def words_of(language: str) -> ReceiptWords:
    """Give the words of a language (BCP 47); English ones for any other."""
    return _WORDS.get(language, _ENGLISH)


_KINDS = (
    "citizenship",
    "former citizenship",
    "permanent residence",
    "status",
    "citizenship or status",
    "status under US law",
    "citizenship and permanent residence",
    "citizenship and permanent residence, past ones too",
    "place of use",
    "affiliation",
    "licence",
    "purpose",
    "being named",
    "screening",
)


def _kinds(*words: str) -> dict[str, str]:
    return dict(zip(_KINDS, words, strict=True))


_ENGLISH = ReceiptWords(
    title="Receipt",
    reference="Reference",
    issued="Issued",
    ends="Ends",
    for_use_at="For use at",
    considered="Considered",
    open_now="Open now",
    waits="Waits for proof",
    what_to_bring="These models wait for proof of a fact. The desk says what to bring.",
    why="Why",
    none="None",
    appeal="You can appeal against any decision: {address}",
    lost="Lost the token? Come back with this reference; the old one stops working.",
    redeem=(
        "With this code you get a token on your own computer. "
        "It is good once, until {until}. "
        "Do not show it to anybody."
    ),
    no_fact="no fact about citizenship or status",
    no_fact_about_you="no fact about you",
    screened="{model} is blocked: {kinds}.",
    screened_held="{model} waits: {kinds}.",
    blocked="{model} is blocked under {directive}; used: {kinds}.",
    held="{model} waits under {directive}; missing or unproven: {kinds}.",
)
_WORDS: Mapping[str, ReceiptWords] = {
    "zh-Hans": ReceiptWords(
        title="回执",
        reference="编号",
        issued="签发",
        ends="到期",
        for_use_at="用于",
        considered="所考虑的事实",
        open_now="现已开放",
        waits="等待证明",
        what_to_bring="这些模型等待某项事实的证明。服务台会告诉您带什么来。",
        why="原因",
        none="无",
        appeal="您可以对任何决定提出申诉：{address}",
        lost="令牌丢了？请带此编号再来；旧令牌将停止生效。",
        redeem=(
            "凭此代码，您可以在自己的电脑上获得令牌。"
            "代码只能使用一次，有效期至 {until}。"
            "请勿出示给任何人。"
        ),
        no_fact="没有关于公民身份或身份状态的事实",
        no_fact_about_you="没有关于您的事实",
        screened="{model} 已阻止：{kinds}。",
        screened_held="{model} 须等待：{kinds}。",
        blocked="{model} 依 {directive} 已阻止；所用：{kinds}。",
        held="{model} 依 {directive} 须等待；缺少或未经证明：{kinds}。",
        kinds=_kinds(
            "公民身份",
            "曾有公民身份",
            "永久居留",
            "身份状态",
            "公民身份或身份状态",
            "美国法律下的身份状态",
            "公民身份和永久居留",
            "公民身份和永久居留，包括过去的",
            "使用地点",
            "隶属关系",
            "许可",
            "用途",
            "被点名",
            "名单筛查",
        ),
        comma="、",
    ),
    "zh-Hant": ReceiptWords(
        title="收據",
        reference="編號",
        issued="簽發",
        ends="到期",
        for_use_at="用於",
        considered="所考慮的事實",
        open_now="現已開放",
        waits="等待證明",
        what_to_bring="這些模型等待某項事實的證明。服務台會告訴您帶什麼來。",
        why="原因",
        none="無",
        appeal="您可以對任何決定提出申訴：{address}",
        lost="權杖遺失了？請帶此編號再來；舊權杖將停止生效。",
        redeem=(
            "憑此代碼，您可以在自己的電腦上取得權杖。"
            "代碼只能使用一次，有效期限至 {until}。"
            "請勿出示給任何人。"
        ),
        no_fact="沒有關於公民身分或身分狀態的事實",
        no_fact_about_you="沒有關於您的事實",
        screened="{model} 已封鎖：{kinds}。",
        screened_held="{model} 須等待：{kinds}。",
        blocked="{model} 依 {directive} 已封鎖；所用：{kinds}。",
        held="{model} 依 {directive} 須等待；缺少或未經證明：{kinds}。",
        kinds=_kinds(
            "公民身分",
            "曾有公民身分",
            "永久居留",
            "身分狀態",
            "公民身分或身分狀態",
            "美國法律下的身分狀態",
            "公民身分和永久居留",
            "公民身分和永久居留，包括過去的",
            "使用地點",
            "隸屬關係",
            "許可",
            "用途",
            "被點名",
            "名單篩查",
        ),
        comma="、",
    ),
    "es": ReceiptWords(
        title="Recibo",
        reference="Referencia",
        issued="Emitido",
        ends="Termina",
        for_use_at="Para usar en",
        considered="Considerado",
        open_now="Abierto ahora",
        waits="Espera prueba",
        what_to_bring="Estos modelos esperan la prueba de un hecho. El mostrador dice qué traer.",
        why="Por qué",
        none="Ninguno",
        appeal="Puede recurrir cualquier decisión: {address}",
        lost="¿Perdió el token? Vuelva con esta referencia; el anterior deja de funcionar.",
        redeem=(
            "Con este código obtiene un token en su propio ordenador. "
            "Sirve una sola vez, hasta el {until}. "
            "No se lo muestre a nadie."
        ),
        no_fact="ningún hecho sobre ciudadanía o estatus",
        no_fact_about_you="ningún hecho sobre usted",
        screened="{model} está bloqueado: {kinds}.",
        screened_held="{model} espera: {kinds}.",
        blocked="{model} está bloqueado por {directive}; se usó: {kinds}.",
        held="{model} espera por {directive}; falta o no está probado: {kinds}.",
        kinds=_kinds(
            "ciudadanía",
            "ciudadanía anterior",
            "residencia permanente",
            "estatus",
            "ciudadanía o estatus",
            "estatus según el derecho de EE. UU.",
            "ciudadanía y residencia permanente",
            "ciudadanía y residencia permanente, también anteriores",
            "lugar de uso",
            "vínculo",
            "licencia",
            "propósito",
            "estar nombrado",
            "cribado",
        ),
    ),
    "fr": ReceiptWords(
        title="Reçu",
        reference="Référence",
        issued="Émis",
        ends="Prend fin",
        for_use_at="Pour utilisation à",
        considered="Pris en compte",
        open_now="Ouvert maintenant",
        waits="Attend une preuve",
        what_to_bring="Ces modèles attendent la preuve d’un fait. Le guichet dit quoi apporter.",
        why="Pourquoi",
        none="Aucun",
        appeal="Vous pouvez faire un recours contre toute décision : {address}",
        lost="Jeton perdu ? Revenez avec cette référence ; l’ancien cesse de fonctionner.",
        redeem=(
            "Avec ce code, vous obtenez un jeton sur votre propre ordinateur. "
            "Il sert une seule fois, jusqu’au {until}. "
            "Ne le montrez à personne."
        ),
        no_fact="aucun fait sur la citoyenneté ou le statut",
        no_fact_about_you="aucun fait sur vous",
        screened="{model} est bloqué : {kinds}.",
        screened_held="{model} attend : {kinds}.",
        blocked="{model} est bloqué par {directive} ; utilisé : {kinds}.",
        held="{model} attend selon {directive} ; manquant ou non prouvé : {kinds}.",
        kinds=_kinds(
            "citoyenneté",
            "ancienne citoyenneté",
            "résidence permanente",
            "statut",
            "citoyenneté ou statut",
            "statut selon le droit des États-Unis",
            "citoyenneté et résidence permanente",
            "citoyenneté et résidence permanente, même passées",
            "lieu d’utilisation",
            "lien",
            "licence",
            "finalité",
            "être nommé",
            "filtrage",
        ),
    ),
    "ar": ReceiptWords(
        title="إيصال",
        reference="المرجع",
        issued="صدر",
        ends="ينتهي",
        for_use_at="للاستخدام في",
        considered="ما أُخذ في الاعتبار",
        open_now="مفتوح الآن",
        waits="ينتظر إثباتاً",
        what_to_bring="تنتظر هذه النماذج إثبات واقعة. يخبرك المكتب بما تحضره.",
        why="لماذا",
        none="لا شيء",
        appeal="يمكنك التظلّم من أي قرار: \u2068{address}\u2069",
        lost="فقدت الرمز؟ عُد بهذا المرجع؛ يتوقف القديم عن العمل.",
        redeem=(
            "بهذا الرمز تحصل على رمز وصول على حاسوبك. "
            "يصلح مرة واحدة فقط، حتى {until}. "
            "لا تُرِه لأحد."
        ),
        no_fact="لا واقعة عن المواطنة أو الصفة",
        no_fact_about_you="لا واقعة عنك",
        screened="\u2068{model}\u2069 محظور: {kinds}.",
        screened_held="\u2068{model}\u2069 ينتظر: {kinds}.",
        blocked="\u2068{model}\u2069 محظور بموجب \u2068{directive}\u2069؛ استُند إلى: {kinds}.",
        held="\u2068{model}\u2069 ينتظر بموجب \u2068{directive}\u2069؛ ناقص أو غير مثبت: {kinds}.",
        kinds=_kinds(
            "المواطنة",
            "مواطنة سابقة",
            "الإقامة الدائمة",
            "الصفة",
            "المواطنة أو الصفة",
            "الصفة بموجب قانون الولايات المتحدة",
            "المواطنة والإقامة الدائمة",
            "المواطنة والإقامة الدائمة، حتى السابقة",
            "مكان الاستخدام",
            "الانتماء",
            "الترخيص",
            "الغرض",
            "الذكر بالاسم",
            "فحص القوائم",
        ),
        comma="، ",
        direction="rtl",
    ),
    "de": ReceiptWords(
        title="Beleg",
        reference="Zeichen",
        issued="Ausgestellt",
        ends="Endet",
        for_use_at="Zur Verwendung bei",
        considered="Berücksichtigt",
        open_now="Jetzt offen",
        waits="Wartet auf Nachweis",
        what_to_bring=(
            "Diese Modelle warten auf den Nachweis einer Angabe. Der Schalter sagt, was Sie "
            "mitbringen."
        ),
        why="Warum",
        none="Keine",
        appeal="Sie können gegen jede Entscheidung Einspruch erheben: {address}",
        lost="Token verloren? Kommen Sie mit diesem Zeichen; das alte gilt dann nicht mehr.",
        redeem=(
            "Mit diesem Code erhalten Sie ein Token auf Ihrem eigenen Computer. "
            "Er gilt einmal, bis {until}. "
            "Zeigen Sie ihn niemandem."
        ),
        no_fact="keine Angabe zu Staatsangehörigkeit oder Status",
        no_fact_about_you="keine Angabe über Sie",
        screened="{model} ist gesperrt: {kinds}.",
        screened_held="{model} wartet: {kinds}.",
        blocked="{model} ist nach {directive} gesperrt; herangezogen: {kinds}.",
        held="{model} wartet nach {directive}; es fehlt oder ist unbelegt: {kinds}.",
        kinds=_kinds(
            "Staatsangehörigkeit",
            "frühere Staatsangehörigkeit",
            "Daueraufenthalt",
            "Status",
            "Staatsangehörigkeit oder Status",
            "Status nach dem Recht der USA",
            "Staatsangehörigkeit und Daueraufenthalt",
            "Staatsangehörigkeit und Daueraufenthalt, auch frühere",
            "Ort der Nutzung",
            "Zugehörigkeit",
            "Lizenz",
            "Zweck",
            "namentliche Nennung",
            "Abgleich",
        ),
    ),
}
