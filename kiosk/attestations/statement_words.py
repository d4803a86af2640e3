"""The words of a statement in each language in which it can be read and signed.

Facts are told as something a person has, never as what they are: that way no
sentence says whether a man or a woman signs. Dates are CLDR's long form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.domain.facts import StatusKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.dates import PartialDate


@dataclass(frozen=True, slots=True)
class DateWords:
    """Write dates of any precision.

    ``day``, ``month`` and ``year`` are the three precisions; the number of the
    month is ``{number}``, its name ``{month}``.
    """

    months: tuple[str, ...]
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    year: str = "{year}"

    def write(self, when: PartialDate) -> str:
        """Write as much of a date as is known."""
        pattern = self.year
        if when.month is not None:
            pattern = self.month if when.day is None else self.day
        name = self.months[when.month - 1] if when.month is not None else ""
        return pattern.format(day=when.day, month=name, number=when.month, year=when.year)


@dataclass(frozen=True, slots=True)
class Bound:
    """Begin or end a time: before a whole day, before a month or year, when nobody knows."""

    day: str
    part: str
    unknown: str = ""

    def write(self, when: PartialDate, dates: DateWords) -> str:
        """Write one end of a time; nothing for an unknown one that needs no words."""
        if not when.known:
            return self.unknown
        pattern = self.part if when.day is None else self.day
        return pattern.format(date=dates.write(when))


@dataclass(frozen=True, slots=True)
class StatementWords:
    """Hold one language's sentences.

    ``now`` and ``past`` tell a fact with ``{what}`` and the bounds of its time,
    which are empty where nothing is known. ``text`` is the whole page.
    """

    text: str
    nothing: str
    now: str
    past: str
    undeclared: str
    citizenship: str
    residence: str
    status: str
    statuses: Mapping[StatusKind, str]
    dates: DateWords
    since: Bound
    begun: Bound
    until: Bound
    state: str = "{name} ({code})"


_ENGLISH = StatementWords(
    text="""\
Statement for {issuer}

We ask because a rule in force may depend on citizenship or status. I may stop now; \
then nothing is kept.

I, {name}, state:

{facts}

These answers are true and complete to the best of my knowledge. They are used only to \
decide which models I may use, and are kept sealed. A false answer may end my access. I may \
correct my answers at any time, and appeal against a decision at {appeal}.
""",
    nothing="I make no statement about citizenship, residence or status.",
    now="I am {what}{since}.",
    past="I was {what}{since}{until}.",
    undeclared="I prefer not to state my status under the law of {state}.",
    citizenship="a citizen of {state}",
    residence="a permanent resident of {state}",
    status="{kind} under the law of {state}",
    statuses={
        StatusKind.CITIZEN: "a citizen",
        StatusKind.NATIONAL: "a national",
        StatusKind.PERMANENT_RESIDENT: "a permanent resident",
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "a conditional permanent resident",
        StatusKind.REFUGEE: "a refugee",
        StatusKind.ASYLEE: "a person granted asylum",
        StatusKind.OTHER: "a person with another status",
    },
    dates=DateWords(
        (
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        )
    ),
    since=Bound(", since {date}", ", since {date}"),
    begun=Bound(" from {date}", " from {date}"),
    until=Bound(" until {date}", " until {date}", " until a date I do not know"),
)  # fmt: skip

_CHINESE_DATES = DateWords(
    tuple(f"{number}月" for number in range(1, 13)),
    day="{year}年{number}月{day}日",
    month="{year}年{number}月",
    year="{year}年",
)

_SIMPLIFIED = StatementWords(
    text="""\
致{issuer}的声明书

我们询问，是因为一项生效的规定可能取决于公民身份或身份状态。我可以现在停止；停止则不保留任何内容。

本人{name}声明：

{facts}

就本人所知，以上回答真实、完整。这些回答只用于决定本人可以使用哪些模型，并密封保存。\
不实的回答可能使本人失去访问权。本人可以随时更正回答，并可对决定提出申诉：{appeal}。
""",
    nothing="本人不就公民身份、居留或身份状态作任何陈述。",
    now="本人{since}{what}。",
    past="本人{since}{until}曾{what}。",
    undeclared="本人不愿说明在{state}法律下的身份状态。",
    citizenship="是{state}公民",
    residence="是{state}永久居民",
    status="是{state}法律规定的{kind}",
    statuses={
        StatusKind.CITIZEN: "公民",
        StatusKind.NATIONAL: "国民",
        StatusKind.PERMANENT_RESIDENT: "永久居民",
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "有条件永久居民",
        StatusKind.REFUGEE: "难民",
        StatusKind.ASYLEE: "受庇护者",
        StatusKind.OTHER: "具有其他身份的人",
    },
    dates=_CHINESE_DATES,
    since=Bound("自{date}起", "自{date}起"),
    begun=Bound("自{date}起", "自{date}起"),
    until=Bound("至{date}止", "至{date}止", "至某个不详的日期止"),
    state="{name}（{code}）",
)

_TRADITIONAL = StatementWords(
    text="""\
致{issuer}的聲明書

我們詢問，是因為一項生效的規定可能取決於公民身分或身分狀態。我可以現在停止；停止則不保留任何內容。

本人{name}聲明：

{facts}

就本人所知，以上回答真實、完整。這些回答只用於決定本人可以使用哪些模型，並密封保存。\
不實的回答可能使本人失去存取權。本人可以隨時更正回答，並可對決定提出申訴：{appeal}。
""",
    nothing="本人不就公民身分、居留或身分狀態作任何陳述。",
    now="本人{since}{what}。",
    past="本人{since}{until}曾{what}。",
    undeclared="本人不願說明在{state}法律下的身分狀態。",
    citizenship="是{state}公民",
    residence="是{state}永久居民",
    status="是{state}法律規定的{kind}",
    statuses={
        StatusKind.CITIZEN: "公民",
        StatusKind.NATIONAL: "國民",
        StatusKind.PERMANENT_RESIDENT: "永久居民",
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "有條件永久居民",
        StatusKind.REFUGEE: "難民",
        StatusKind.ASYLEE: "受庇護者",
        StatusKind.OTHER: "具有其他身分的人",
    },
    dates=_CHINESE_DATES,
    since=Bound("自{date}起", "自{date}起"),
    begun=Bound("自{date}起", "自{date}起"),
    until=Bound("至{date}止", "至{date}止", "至某個不詳的日期止"),
    state="{name}（{code}）",
)

_SPANISH = StatementWords(
    text="""\
Declaración para {issuer}

Preguntamos porque una norma vigente puede depender de la ciudadanía o el estatus. Puedo \
parar ahora; entonces no se guarda nada.

Yo, {name}, declaro:

{facts}

Estas respuestas son verdaderas y completas según mi leal saber. Solo se usan para decidir \
qué modelos puedo usar, y se guardan selladas. Una respuesta falsa puede poner fin a mi \
acceso. Puedo corregir mis respuestas en cualquier momento y recurrir una decisión en {appeal}.
""",
    nothing="No hago ninguna declaración sobre ciudadanía, residencia o estatus.",
    now="Tengo {what}{since}.",
    past="Tuve {what}{since}{until}.",
    undeclared="Prefiero no declarar mi estatus según el derecho del Estado siguiente: {state}.",
    citizenship="la ciudadanía del Estado siguiente: {state}",
    residence="la residencia permanente en el Estado siguiente: {state}",
    status="{kind} según el derecho del Estado siguiente: {state}",
    statuses={
        StatusKind.CITIZEN: "la condición de ciudadanía",
        StatusKind.NATIONAL: "la condición de nacional",
        StatusKind.PERMANENT_RESIDENT: "la residencia permanente",
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "la residencia permanente condicional",
        StatusKind.REFUGEE: "el estatus de refugio",
        StatusKind.ASYLEE: "el asilo concedido",
        StatusKind.OTHER: "otro estatus",
    },
    dates=DateWords(
        (
            "enero", "febrero", "marzo", "abril", "mayo", "junio",
            "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
        ),
        day="{day} de {month} de {year}",
        month="{month} de {year}",
    ),
    since=Bound(", desde el {date}", ", desde {date}"),
    begun=Bound(", desde el {date}", ", desde {date}"),
    until=Bound(", hasta el {date}", ", hasta {date}", ", hasta una fecha que no conozco"),
)  # fmt: skip

_FRENCH = StatementWords(
    text="""\
Attestation pour {issuer}

Nous demandons parce qu’une règle en vigueur peut dépendre de la citoyenneté ou du statut. \
Je peux arrêter maintenant ; alors rien n’est gardé.

Je soussigné(e), {name}, déclare :

{facts}

À ma connaissance, ces réponses sont vraies et complètes. Elles servent seulement à décider \
quels modèles je peux utiliser, et sont gardées sous scellé. Une réponse fausse peut mettre \
fin à mon accès. Je peux corriger mes réponses à tout moment, et faire un recours contre une \
décision : {appeal}.
""",
    nothing="Je ne déclare rien sur ma citoyenneté, ma résidence ou mon statut.",
    now="J’ai {what}{since}.",
    past="J’ai eu {what}{since}{until}.",
    undeclared="Je préfère ne pas déclarer mon statut selon le droit de l’État suivant : {state}.",
    citizenship="la citoyenneté de l’État suivant : {state}",
    residence="la résidence permanente dans l’État suivant : {state}",
    status="{kind} selon le droit de l’État suivant : {state}",
    statuses={
        StatusKind.CITIZEN: "la qualité de citoyen",
        StatusKind.NATIONAL: "la qualité de ressortissant",
        StatusKind.PERMANENT_RESIDENT: "le statut de résident permanent",
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT: (
            "le statut de résident permanent sous condition"
        ),
        StatusKind.REFUGEE: "le statut de réfugié",
        StatusKind.ASYLEE: "le bénéfice de l’asile",
        StatusKind.OTHER: "un autre statut",
    },
    dates=DateWords(
        (
            "janvier", "février", "mars", "avril", "mai", "juin",
            "juillet", "août", "septembre", "octobre", "novembre", "décembre",
        )
    ),
    since=Bound(", depuis le {date}", ", depuis {date}"),
    begun=Bound(", depuis le {date}", ", depuis {date}"),
    until=Bound(", jusqu’au {date}", ", jusqu’en {date}", ", jusqu’à une date que j’ignore"),
)  # fmt: skip

_ARABIC = StatementWords(
    text="""\
إقرار مقدّم إلى {issuer}

نسأل لأن قاعدة سارية قد تتوقف على المواطنة أو الصفة. يمكنني التوقف الآن، وعندئذ لا يُحفظ شيء.

أقرّ أنا، {name}، بما يلي:

{facts}

هذه الإجابات صحيحة وكاملة على حد علمي. لا تُستخدم إلا لتقرير النماذج التي يمكنني استخدامها، \
وتُحفظ مختومة. قد تُنهي إجابة غير صحيحة وصولي. يمكنني تصحيح إجاباتي في أي وقت، والتظلّم من \
أي قرار عبر {appeal}.
""",
    nothing="لا أدلي بأي تصريح عن المواطنة أو الإقامة أو الصفة.",
    now="لديّ {what}{since}.",
    past="كانت لديّ {what}{since}{until}.",
    undeclared="أفضّل عدم ذكر صفتي بموجب قانون {state}.",
    citizenship="مواطنة {state}",
    residence="إقامة دائمة في {state}",
    status="{kind} بموجب قانون {state}",
    statuses={
        StatusKind.CITIZEN: "صفة المواطنة",
        StatusKind.NATIONAL: "صفة الرعوية",
        StatusKind.PERMANENT_RESIDENT: "صفة الإقامة الدائمة",
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "صفة الإقامة الدائمة المشروطة",
        StatusKind.REFUGEE: "صفة اللاجئ",
        StatusKind.ASYLEE: "صفة اللجوء الممنوح",
        StatusKind.OTHER: "صفة أخرى",
    },
    dates=DateWords(
        (
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
            "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        )
    ),
    since=Bound("، منذ {date}", "، منذ {date}"),
    begun=Bound("، من {date}", "، من {date}"),
    until=Bound(" حتى {date}", " حتى {date}", " حتى تاريخ لا أعرفه"),
)  # fmt: skip

_GERMAN = StatementWords(
    text="""\
Erklärung für {issuer}

Wir fragen, weil eine geltende Regel von Staatsangehörigkeit oder Status abhängen kann. Ich \
kann jetzt aufhören; dann wird nichts behalten.

Ich, {name}, erkläre:

{facts}

Diese Antworten sind nach meinem besten Wissen wahr und vollständig. Sie dienen nur dazu, zu \
entscheiden, welche Modelle ich nutzen darf, und werden versiegelt aufbewahrt. Eine falsche \
Antwort kann meinen Zugang beenden. Ich kann meine Antworten jederzeit berichtigen und gegen \
eine Entscheidung Einspruch erheben: {appeal}.
""",
    nothing="Ich mache keine Angaben zu Staatsangehörigkeit, Aufenthalt oder Status.",
    now="Ich habe {what}{since}.",
    past="Ich hatte {what}{since}{until}.",
    undeclared="Meinen Status nach dem Recht des Staates {state} möchte ich nicht angeben.",
    citizenship="die Staatsangehörigkeit des Staates {state}",
    residence="den Daueraufenthalt im Staat {state}",
    status="{kind} nach dem Recht des Staates {state}",
    statuses={
        StatusKind.CITIZEN: "die Bürgerschaft",
        StatusKind.NATIONAL: "die Nationalzugehörigkeit",
        StatusKind.PERMANENT_RESIDENT: "den Daueraufenthalt",
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "den Daueraufenthalt auf Bedingung",
        StatusKind.REFUGEE: "die Rechtsstellung als Flüchtling",
        StatusKind.ASYLEE: "die Asylberechtigung",
        StatusKind.OTHER: "einen anderen Status",
    },
    dates=DateWords(
        (
            "Januar", "Februar", "März", "April", "Mai", "Juni",
            "Juli", "August", "September", "Oktober", "November", "Dezember",
        ),
        day="{day}. {month} {year}",
    ),
    since=Bound(", seit dem {date}", ", seit {date}"),
    begun=Bound(", seit dem {date}", ", seit {date}"),
    until=Bound(", bis zum {date}", ", bis {date}", ", bis zu einem mir unbekannten Datum"),
)  # fmt: skip

WORDS: Mapping[str, StatementWords] = {
    "en": _ENGLISH,
    "zh-Hans": _SIMPLIFIED,
    "zh-Hant": _TRADITIONAL,
    "es": _SPANISH,
    "fr": _FRENCH,
    "ar": _ARABIC,
    "de": _GERMAN,
}
"""The words by the language's tag (BCP 47)."""
