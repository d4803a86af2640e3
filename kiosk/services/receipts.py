"""Receipts: what a person takes home on paper, without a word about nationality.

A receipt names no person, no document and no fact, only kinds of facts: it
may lie on a train seat. Why a model is refused stands on it by the directive,
its reading and the kinds of facts used or missing.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.access import AccessDecision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from kiosk.directives.decision import Outcome
    from kiosk.directives.rules import RuleBook
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.issuer import IssuerSettings
    from kiosk.domain.persons import Person

_CITIZENSHIP_OR_STATUS = "citizenship or status"
_KINDS = {
    "citizenships": "citizenship",
    "former_citizenships": "former citizenship",
    "permanent_residences": "permanent residence",
    "statuses": "status",
    "us_person": "status under US law",
    "ear_country": "citizenship and permanent residence",
    "ear_country_uncertain": "citizenship and permanent residence",
    "itar_countries": "citizenship and permanent residence, past ones too",
    "location": "place of use",
    "affiliations": "affiliation",
    "licences": "licence",
    "purposes": "purpose",
    "subject": "being named",
    "screening": "screening",
}
_GROUP = 4
_REFERENCE = 12


@dataclass(frozen=True, slots=True)
class Receipt:
    """Hold what the receipt says; times carry the issuer's zone.

    ``reference`` is the beginning of the token's identifier in groups, so
    that the console finds it. ``considered`` names the kinds of facts that
    were stated, never their values.
    """

    issuer_name: str
    postal_address: str
    reference: str
    issued_at: datetime
    expires_at: datetime
    audience: str
    open_models: tuple[str, ...]
    waiting_models: tuple[str, ...]
    considered: tuple[str, ...]
    appeal_url: str
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Say why one model is blocked, or (``held``) waits.

    ``directive`` is its public reference and ``reading`` the reading's title;
    both are empty where screening alone refuses. ``kinds`` name the facts
    used or missing, never their values.
    """

    model: str
    held: bool
    directive: str
    reading: str
    kinds: tuple[str, ...]


def refusals_of(model: str, outcome: Outcome, book: RuleBook) -> Iterator[Refusal]:
    """Give one refusal for each reason of an outcome, the strongest first."""
    rules = {rule.directive.id: rule for rule in book.rules}
    for reason in outcome.reasons:
        rule = rules.get(reason.directive)
        reading = None if rule is None else rule.reading
        names = (fact.partition(" = ")[0] for fact in reason.facts)
        yield Refusal(
            model=model,
            held=reason.decision is AccessDecision.HOLD,
            directive="" if rule is None else rule.directive.reference or rule.directive.id,
            reading="" if reading is None else reading.title,
            kinds=tuple(dict.fromkeys(_KINDS.get(name, _CITIZENSHIP_OR_STATUS) for name in names)),
        )


def receipt_for(
    settings: IssuerSettings,
    person: Person,
    record: TokenRecord,
    open_models: tuple[str, ...],
    waiting_models: tuple[str, ...],
    *,
    refusals: tuple[Refusal, ...] = (),
) -> Receipt:
    """Write the receipt of one issued token."""
    zone = ZoneInfo(settings.zone)
    claim = person.claim
    kinds = (
        ("citizenship", claim.citizenships),
        ("permanent residence", claim.residences),
        ("status", claim.statuses),
    )
    return Receipt(
        issuer_name=settings.name,
        postal_address=settings.postal_address,
        reference=reference(record.jti),
        issued_at=record.issued_at.astimezone(zone),
        expires_at=record.expires_at.astimezone(zone),
        audience=record.audience,
        open_models=open_models,
        waiting_models=waiting_models,
        considered=tuple(kind for kind, facts in kinds if facts),
        appeal_url=settings.appeal_url,
        refusals=refusals,
    )


def reference(jti: str) -> str:
    """Give the beginning of a token's identifier as people read it out: ``4F2A-91BC-07DE``."""
    text = jti[:_REFERENCE].upper()
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def jti_prefix(text: str) -> str:
    """Give the beginning of a token's identifier from a reference, however it was typed."""
    return "".join(character for character in text.lower() if character.isalnum())


def receipt_html(receipt: Receipt) -> str:
    """Lay the receipt out as one page of plain HTML, for print and PDF."""
    considered = ", ".join(receipt.considered) or "no fact about citizenship or status"
    rows = (
        ("Reference", receipt.reference),
        ("Issued", f"{receipt.issued_at:%Y-%m-%d %H:%M %Z}"),
        ("Ends", f"{receipt.expires_at:%Y-%m-%d %H:%M %Z}"),
        ("For use at", receipt.audience),
        ("Considered", considered),
    )
    table = "".join(
        f"<tr><td>{escape(label)}</td><td><b>{escape(value)}</b></td></tr>"
        for label, value in rows
    )
    waiting = (
        "<h2>Waits for proof</h2>"
        + _list(receipt.waiting_models)
        + "<p>These models wait for proof of a fact. The desk says what to bring.</p>"
        if receipt.waiting_models
        else ""
    )
    return (
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Receipt</title></head>"
        f"<body><h1>{escape(receipt.issuer_name)}</h1><p>{escape(receipt.postal_address)}</p>"
        f"<table cellpadding='4'>{table}</table>"
        f"<h2>Open now</h2>{_list(receipt.open_models)}{waiting}{_refusals(receipt.refusals)}"
        f"<p>You can appeal against any decision: {escape(receipt.appeal_url)}</p>"
        "<p>Lost the token? Come back with this reference; the old one stops working.</p>"
        "</body></html>"
    )


def _refusals(refusals: Iterable[Refusal]) -> str:
    items = "".join(f"<li>{escape(refusal_sentence(each))}</li>" for each in refusals)
    return f"<h2>Why</h2><ul>{items}</ul>" if items else ""


def refusal_sentence(refusal: Refusal) -> str:
    """Say why one model is refused, by the kinds of facts alone."""
    verb = "waits" if refusal.held else "is blocked"
    kinds = ", ".join(refusal.kinds) or "no fact about you"
    if not refusal.directive:
        return f"{refusal.model} {verb}: {kinds}."
    reading = f" ({refusal.reading})" if refusal.reading else ""
    what = "missing or unproven" if refusal.held else "used"
    return f"{refusal.model} {verb} under {refusal.directive}{reading}; {what}: {kinds}."


def _list(models: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(model)}</li>" for model in models)
    return f"<ul>{items}</ul>" if items else "<p>None</p>"
