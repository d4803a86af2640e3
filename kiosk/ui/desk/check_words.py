"""Say what a check expected and found in the language in force.

A check is kept as it was written, in English, for it is evidence. What it
holds is data to be compared letter by letter (names, dates, codes, digits),
but for the words below and for the facts of a claim.
"""

from __future__ import annotations

import re
from functools import reduce
from typing import TYPE_CHECKING

from kiosk.domain.evidence import DocumentKind
from kiosk.services.documents import CORRECTED, DOUBTFUL
from kiosk.ui.desk.words import kind_title, tr
from kiosk.ui.shared.language import isolated, state_words

if TYPE_CHECKING:
    from kiosk.domain.evidence import Check

_EXPECTED = {
    "letters A to Z": "letters A to Z",
    "a code of ICAO Doc 9303-3 or ISO 3166-1": "a code of ICAO Doc 9303-3 or ISO 3166-1",
    "M, F or <": "M, F or <",
    "YYMMDD": "YYMMDD",
    "the holder's own nationality, from another document": (
        "the holder's own nationality, from another document"
    ),
    "a document that proves citizenship or status": "a document that proves citizenship or status",
    "from birth until today, acquired before lost": "from birth until today, acquired before lost",
}
"""What is expected in words, whatever the document."""

_ONE_OF = re.compile(r"[A-Z<](?: or [A-Z<])+")
_NOT_BEFORE = re.compile(r"(?P<day>\d{4}-\d\d-\d\d) or later")
_MARKS = {DOUBTFUL: "a character in doubt", CORRECTED: "a character corrected by the machine"}
_CLAIM, _TYPED = "claim_", "typed_"
"""How the names of checks begin: of those about facts, and of those about data alone."""
_FACT = re.compile(r"(?P<lost>formerly )?(?P<what>.+ (?:of|law of)) (?P<state>\S+)")
_FACTS = {
    "citizen of": "citizen of {state}",
    "permanent resident of": "permanent resident of {state}",
    "citizen under the law of": "citizen under the law of {state}",
    "national under the law of": "national under the law of {state}",
    "permanent resident under the law of": "permanent resident under the law of {state}",
    "conditional permanent resident under the law of": (
        "conditional permanent resident under the law of {state}"
    ),
    "refugee under the law of": "refugee under the law of {state}",
    "asylee under the law of": "asylee under the law of {state}",
    "other under the law of": "other status under the law of {state}",
    "undeclared under the law of": "undeclared status under the law of {state}",
}
_FORMERLY = "formerly {fact}"
_BOTH = "{first}, {second}"


def expected_words(check: Check) -> str:
    """Say what a check expected."""
    text = check.expected
    if check.name.startswith(_TYPED):
        return text
    if check.name.startswith(_CLAIM) and text not in _EXPECTED:
        return _facts(text)
    if text in _EXPECTED:
        return tr(_EXPECTED[text])
    if check.name == "document_code" and _ONE_OF.fullmatch(text):
        return reduce(_either, text.split(" or "))
    later = _NOT_BEFORE.fullmatch(text)
    if check.name == "expiry" and later is not None:
        return tr("{day} or later").format(day=later["day"])
    return text


def found_words(check: Check) -> str:
    """Say what a check found."""
    text = check.found
    if check.name.startswith(_CLAIM):
        return kind_title(DocumentKind(text)) if text in set(DocumentKind) else _facts(text)
    # No zone holds small letters, so that only what a person typed may look like a mark.
    marked = check.ok is None and text in _MARKS and not check.name.startswith(_TYPED)
    return tr(_MARKS[text]) if marked else text


def _either(first: str, second: str) -> str:
    return tr("{first} or {second}").format(first=first, second=second)


def _facts(text: str) -> str:
    """Say facts of a claim, which follow one another with commas."""
    said = [_fact(each) for each in text.split(", ")]
    return reduce(lambda first, second: tr(_BOTH).format(first=first, second=second), said)


def _fact(text: str) -> str:
    fact = _FACT.fullmatch(text)
    if fact is None or fact["what"] not in _FACTS:
        return text
    words = tr(_FACTS[fact["what"]]).format(state=isolated(state_words(fact["state"])))
    return tr(_FORMERLY).format(fact=words) if fact["lost"] else words
