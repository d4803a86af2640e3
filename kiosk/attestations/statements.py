"""Statements: the text a person reads and signs, and the hash that ties it to their answers."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from typing import TYPE_CHECKING

from kiosk.attestations.statement_words import WORDS
from kiosk.domain.errors import KioskError
from kiosk.domain.facts import (
    Citizenship,
    Fact,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.state_names import state_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.attestations.statement_words import StatementWords
    from kiosk.domain.facts import Claim
    from kiosk.domain.persons import PersonName

LANGUAGES = tuple(WORDS)
"""Languages in which a statement can be read and signed (BCP 47)."""

_DOMAIN = b"kiosk statement 1\x00"
_LEFTWARD = ("R", "AL")
"""The classes of letters that are read from the right (UAX 9)."""


class StatementError(KioskError):
    """Report a statement that cannot be written."""


def statement_text(
    claim: Claim, name: PersonName, *, issuer_name: str, appeal_url: str, language: str = "en"
) -> str:
    """Write the statement in the first person; the same answers give the same text.

    Raises `StatementError` for a language without a checked translation: a
    person must be able to read what they sign.
    """
    words = WORDS.get(language)
    if words is None:
        raise StatementError(
            "There is no statement in this language yet.", "Choose another language."
        )
    sentences = [_sentence(fact, words, language) for fact in claim.facts] or [words.nothing]
    return words.text.format(
        issuer=_apart(issuer_name, words),
        name=_apart(str(name), words),
        facts="\n".join(f"{number}. {text}" for number, text in enumerate(sentences, start=1)),
        appeal=_apart(appeal_url.removeprefix("mailto:"), words),
    )


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


def _sentence(fact: Fact, words: StatementWords, language: str) -> str:
    named = words.state.format(name=state_name(fact.state, language), code=fact.state)
    state = _apart(named, words)
    match fact:
        case Citizenship():
            what = words.citizenship.format(state=state)
        case PermanentResidence():
            what = words.residence.format(state=state)
        case LegalStatus(kind=StatusKind.UNDECLARED):
            return words.undeclared.format(state=state)
        case LegalStatus():
            what = words.status.format(kind=words.statuses[fact.kind], state=state)
    if fact.lost is None:
        since = words.since.write(fact.acquired, words.dates)
        return words.now.format(what=what, since=since)
    return words.past.format(
        what=what,
        since=words.begun.write(fact.acquired, words.dates),
        until=words.until.write(fact.lost, words.dates),
    )


def _apart(text: str, words: StatementWords) -> str:
    """Isolate what is read in another direction than the statement around it (UAX 9)."""
    around, inside = _reads_leftward(words.nothing), _reads_leftward(text)
    mixed = any(letter.isascii() and letter.isalnum() for letter in text)
    return f"\u2068{text}\u2069" if around != inside or (around and mixed) else text


def _reads_leftward(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in _LEFTWARD for letter in text)
