"""Inspection lists: what a person must look at, for each kind of document.

Machines read characters; only a person sees whether the card is a card and
its holder the holder. No item is answered beforehand, and every item can be
answered "not in order".
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.evidence import DocumentKind


@dataclass(frozen=True, slots=True)
class InspectionItem:
    """Hold one thing to look at; ``id`` is stable and goes into the record."""

    id: str
    text: str


_PORTRAIT = InspectionItem("portrait", "The portrait shows the person who is here.")
_PRESENT = InspectionItem("original", "This is the original, not a copy, printout or picture.")
_PRINT = InspectionItem("print", "Print and background lines are sharp, without erasures.")
_PRINTED_FACTS = InspectionItem(
    "printed_facts", "The printed facts agree with those that were read."
)
_SECURITY = InspectionItem(
    "security_features", "Holograms and colours change when tilted; under UV light nothing glares."
)
_BINDING = InspectionItem("binding", "No page is missing, loose or glued; the stitching is whole.")
_PAGE_EDGES = InspectionItem("page_edges", "The laminate of the data page is smooth at all edges.")
_CARD_EDGES = InspectionItem("card_edges", "The card is one piece; its layers do not part.")
_PORTRAIT_EDGES = InspectionItem(
    "portrait_edges", "The portrait is part of the page: nothing was put over it."
)
_ENDORSEMENTS = InspectionItem(
    "endorsements", "I read the observations; none contradicts what the person states."
)
_CARD_BOTH_SIDES = InspectionItem("both_sides", "Front and back belong to the same card.")
_LASER = InspectionItem("laser_engraving", "Raised or engraved print can be felt.")
_STICKER = InspectionItem("sticker", "The sticker is whole and belongs to this passport.")

_BOOKLET = (
    _PORTRAIT,
    _PRESENT,
    _PORTRAIT_EDGES,
    _PAGE_EDGES,
    _PRINT,
    _SECURITY,
    _BINDING,
    _ENDORSEMENTS,
    _PRINTED_FACTS,
)
_CARD = (
    _PORTRAIT,
    _PRESENT,
    _PORTRAIT_EDGES,
    _CARD_EDGES,
    _CARD_BOTH_SIDES,
    _PRINT,
    _SECURITY,
    _PRINTED_FACTS,
)
_LISTS = {
    DocumentKind.PASSPORT: _BOOKLET,
    DocumentKind.PASSPORT_CARD: _CARD,
    DocumentKind.NATIONAL_ID: _CARD,
    DocumentKind.PERMANENT_RESIDENT_CARD: (*_CARD[:-1], _LASER, _PRINTED_FACTS),
    DocumentKind.REFUGEE_TRAVEL_DOCUMENT: _BOOKLET,
    DocumentKind.ALIEN_PASSPORT: _BOOKLET,
    DocumentKind.RESIDENCE_PERMIT: _CARD,
    DocumentKind.VISA: (_PORTRAIT, _PRESENT, _STICKER, _PRINT, _SECURITY, _PRINTED_FACTS),
    DocumentKind.LAISSEZ_PASSER: _BOOKLET,
    DocumentKind.OTHER: (_PORTRAIT, _PRESENT, _PRINT, _PRINTED_FACTS),
}


def inspection_list(kind: DocumentKind) -> tuple[InspectionItem, ...]:
    """Give what a person must look at on this kind of document, in the order of handling it."""
    return _LISTS[kind]
