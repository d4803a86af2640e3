"""Statements: the text a person reads and signs, and the hash that ties it to their answers."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError
from kiosk.domain.facts import (
    Citizenship,
    Fact,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.nationality import classify

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.domain.dates import PartialDate
    from kiosk.domain.facts import Claim
    from kiosk.domain.persons import PersonName

LANGUAGES = ("en",)
"""Languages in which a statement can be read and signed (BCP 47)."""

_DOMAIN = b"kiosk statement 1\x00"
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_STATUSES = {
    StatusKind.CITIZEN: "a citizen",
    StatusKind.NATIONAL: "a national",
    StatusKind.PERMANENT_RESIDENT: "a permanent resident",
    StatusKind.CONDITIONAL_PERMANENT_RESIDENT: "a conditional permanent resident",
    StatusKind.REFUGEE: "a refugee",
    StatusKind.ASYLEE: "a person granted asylum",
    StatusKind.OTHER: "a person with another status",
}


class StatementError(KioskError):
    """Report a statement that cannot be written."""


def statement_text(
    claim: Claim, name: PersonName, *, issuer_name: str, appeal_url: str, language: str = "en"
) -> str:
    """Write the statement in the first person; the same answers give the same text.

    Raises `StatementError` for a language without a checked translation: a
    person must be able to read what they sign.
    """
    if language not in LANGUAGES:
        raise StatementError(
            "There is no statement in this language yet.", "Choose another language."
        )
    sentences = [_sentence(fact) for fact in claim.facts]
    if not sentences:
        sentences = ["I make no statement about citizenship, residence or status."]
    numbered = "\n".join(f"{number}. {text}" for number, text in enumerate(sentences, start=1))
    return f"""\
Statement for {issuer_name}

We ask because a rule in force may depend on citizenship or status. I may stop now; \
then nothing is kept.

I, {name}, state:

{numbered}

These answers are true and complete to the best of my knowledge. They are used only to \
decide which models I may use, and are kept sealed. A false answer may end my access. I may \
correct my answers at any time, and appeal against a decision at {appeal_url}.
"""


def canonical_answers(claim: Claim) -> bytes:
    """Write the answers as canonical JSON: facts and keys sorted, no spaces, UTF-8.

    Levels are left out: they say how well an answer is proven, not what the
    person answered.
    """
    answers = {
        "citizenships": _answers(claim.citizenships),
        "residences": _answers(claim.residences),
        "statuses": _answers(claim.statuses),
    }
    return json.dumps(answers, sort_keys=True, separators=(",", ":")).encode()


def statement_hash(text: str, language: str, claim: Claim) -> str:
    """Give the hex SHA-256 over text, language and answers.

    Each part is preceded by its length (8 bytes, big-endian), so that no two
    triples share one encoding.
    """
    digest = hashlib.sha256(_DOMAIN)
    for part in (
        text.encode("utf-8", "surrogatepass"),
        language.encode("utf-8", "surrogatepass"),
        canonical_answers(claim),
    ):
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return digest.hexdigest()


def _answers(facts: Iterable[Fact]) -> list[dict[str, str | None]]:
    rows: list[dict[str, str | None]] = []
    for fact in facts:
        row: dict[str, str | None] = {
            "state": fact.state,
            "acquired": str(fact.acquired),
            "lost": None if fact.lost is None else str(fact.lost),
        }
        if isinstance(fact, LegalStatus):
            row["kind"] = fact.kind.value
        rows.append(row)
    return sorted(rows, key=lambda row: json.dumps(row, sort_keys=True))


def _sentence(fact: Fact) -> str:
    state = f"{classify(fact.state).name} ({fact.state})"
    match fact:
        case Citizenship():
            what = f"a citizen of {state}"
        case PermanentResidence():
            what = f"a permanent resident of {state}"
        case LegalStatus(kind=StatusKind.UNDECLARED):
            return f"I prefer not to state my status under the law of {state}."
        case LegalStatus():
            what = f"{_STATUSES[fact.kind]} under the law of {state}"
    if fact.lost is None:
        since = f", since {_in_words(fact.acquired)}" if fact.acquired.known else ""
        return f"I am {what}{since}."
    since = f" from {_in_words(fact.acquired)}" if fact.acquired.known else ""
    until = f" until {_in_words(fact.lost)}" if fact.lost.known else " until a date I do not know"
    return f"I was {what}{since}{until}."


def _in_words(when: PartialDate) -> str:
    parts = [str(when.year)]
    if when.month is not None:
        parts.insert(0, _MONTHS[when.month - 1])
    if when.day is not None:
        parts.insert(0, str(when.day))
    return " ".join(parts)
