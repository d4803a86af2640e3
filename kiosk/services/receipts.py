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
from kiosk.services.receipt_words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from kiosk.directives.decision import Outcome
    from kiosk.directives.rules import RuleBook
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.issuer import IssuerSettings
    from kiosk.domain.persons import Person
    from kiosk.services.receipt_words import ReceiptWords

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
    were stated, never their values. ``language`` (BCP 47) is the one of the
    statement that was signed.
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
    language: str = "en"

    @property
    def appeal_address(self) -> str:
        """Give where to appeal as people write it: of an e-mail address, no scheme."""
        return self.appeal_url.removeprefix("mailto:")


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
    language: str = "en",
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
        language=language,
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
    words = words_of(receipt.language)
    considered = words.listed(receipt.considered) or words.no_fact
    rows = (
        (words.reference, receipt.reference),
        (words.issued, f"{receipt.issued_at:%Y-%m-%d %H:%M %Z}"),
        (words.ends, f"{receipt.expires_at:%Y-%m-%d %H:%M %Z}"),
        (words.for_use_at, receipt.audience),
        (words.considered, considered),
    )
    table = "".join(
        f"<tr><td>{escape(label)}</td><td><b>{escape(value)}</b></td></tr>"
        for label, value in rows
    )
    waiting = (
        f"<h2>{escape(words.waits)}</h2>"
        f"{_list(receipt.waiting_models, words)}<p>{escape(words.what_to_bring)}</p>"
        if receipt.waiting_models
        else ""
    )
    return (
        f"<!DOCTYPE html><html lang='{receipt.language}' dir='{words.direction}'>"
        f"<head><meta charset='utf-8'><title>{escape(words.title)}</title></head>"
        f"<body dir='{words.direction}'>"
        f"<h1>{escape(receipt.issuer_name)}</h1><p>{escape(receipt.postal_address)}</p>"
        f"<table cellpadding='4'>{table}</table>"
        f"<h2>{escape(words.open_now)}</h2>{_list(receipt.open_models, words)}{waiting}"
        f"{_refusals(receipt.refusals, words)}"
        f"<p>{escape(words.appeal.format(address=receipt.appeal_address))}</p>"
        f"<p>{escape(words.lost)}</p></body></html>"
    )


def _refusals(refusals: Iterable[Refusal], words: ReceiptWords) -> str:
    items = "".join(f"<li>{escape(refusal_sentence(each, words))}</li>" for each in refusals)
    return f"<h2>{escape(words.why)}</h2><ul>{items}</ul>" if items else ""


def refusal_sentence(refusal: Refusal, words: ReceiptWords) -> str:
    """Say why a model is refused, in one sentence."""
    kinds = words.listed(refusal.kinds) or words.no_fact_about_you
    if not refusal.directive:
        pattern = words.screened_held if refusal.held else words.screened
        return pattern.format(model=refusal.model, kinds=kinds)
    reading = f" ({refusal.reading})" if refusal.reading else ""
    pattern = words.held if refusal.held else words.blocked
    return pattern.format(
        model=refusal.model, directive=f"{refusal.directive}{reading}", kinds=kinds
    )


def _list(models: Iterable[str], words: ReceiptWords) -> str:
    items = "".join(f"<li>{escape(model)}</li>" for model in models)
    return f"<ul>{items}</ul>" if items else f"<p>{escape(words.none)}</p>"
