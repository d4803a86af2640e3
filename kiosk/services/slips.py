"""Slips: what a narrow receipt printer puts on paper, line by line.

A slip holds no more than the page that a person may lose on a train seat; see
`kiosk.services.receipts`. Which characters a printer knows, and how wide its
paper is, are the printer's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from kiosk.services.receipt_words import words_of
from kiosk.services.receipts import refusal_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.services.receipts import Receipt
    from kiosk.services.redemption import RedemptionOffer


class SlipRole(StrEnum):
    """Name what a line is, which decides how large and heavy it stands."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    CODE = "code"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class SlipLine:
    """Hold one paragraph; a printer wraps it to its paper."""

    text: str
    role: SlipRole = SlipRole.BODY


@dataclass(frozen=True, slots=True)
class Slip:
    """Hold one slip: its lines, then a QR code where ``qr`` is not empty.

    ``words`` is what the code says in letters, for whoever cannot scan it.
    """

    lines: tuple[SlipLine, ...]
    qr: str = ""
    words: str = ""


class SlipPrinter(Protocol):
    """Put slips on paper. *Slow*; raises a `KioskError` that says what to do."""

    def print_slip(self, slip: Slip) -> None:
        """Print one slip and cut it off."""


def receipt_slip(receipt: Receipt) -> Slip:
    """Lay a receipt out for narrow paper; it says what the page says."""
    return Slip(tuple(_receipt_lines(receipt)))


def continuation_slip(title: str, sentences: tuple[str, ...], code: str, words: str) -> Slip:
    """Lay out what a registrant takes to the desk: where to go, and the code as QR and words."""
    lines = (SlipLine(title, SlipRole.TITLE), *(SlipLine(each) for each in sentences))
    return Slip(lines, code, words)


def redemption_slip(receipt: Receipt, offer: RedemptionOffer) -> Slip:
    """Lay out what a person redeems at home: the code as QR and letters, and the command."""
    words = words_of(receipt.language)
    until = offer.expires_at.astimezone(receipt.expires_at.tzinfo)
    lines = (
        SlipLine(receipt.issuer_name, SlipRole.TITLE),
        SlipLine(words.redeem.format(until=f"{until:%Y-%m-%d %H:%M %Z}")),
        SlipLine(offer.command, SlipRole.CODE),
    )
    return Slip(lines, offer.code, offer.code)


def _receipt_lines(receipt: Receipt) -> Iterator[SlipLine]:
    words = words_of(receipt.language)
    considered = words.listed(receipt.considered) or words.no_fact
    yield SlipLine(receipt.issuer_name, SlipRole.TITLE)
    yield SlipLine(receipt.postal_address)
    yield SlipLine("", SlipRole.GAP)
    yield SlipLine(receipt.reference, SlipRole.CODE)
    yield SlipLine(f"{words.issued} {receipt.issued_at:%Y-%m-%d %H:%M %Z}")
    yield SlipLine(f"{words.ends} {receipt.expires_at:%Y-%m-%d %H:%M %Z}")
    yield SlipLine(f"{words.for_use_at} {receipt.audience}")
    yield SlipLine(f"{words.considered}: {considered}")
    yield SlipLine(words.open_now, SlipRole.HEADING)
    yield SlipLine(", ".join(receipt.open_models) or words.none)
    if receipt.waiting_models:
        yield SlipLine(words.waits, SlipRole.HEADING)
        yield SlipLine(", ".join(receipt.waiting_models))
        yield SlipLine(words.what_to_bring)
    sentences = tuple(refusal_sentence(each, words) for each in receipt.refusals)
    if sentences:
        yield SlipLine(words.why, SlipRole.HEADING)
    for sentence in sentences:
        yield SlipLine(sentence)
    yield SlipLine("", SlipRole.GAP)
    yield SlipLine(words.appeal.format(address=receipt.appeal_address))
    yield SlipLine(words.lost)
