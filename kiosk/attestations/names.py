"""Compare a name as a person writes it with a name as a machine-readable zone holds it."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.attestations.document_facts import DocumentFacts
    from kiosk.domain.persons import PersonName

# Doc 9303-3, section 6.A, leaves issuers a choice for these; the first is recommended.
_CHOICES = {
    "Ä": ("AE", "A"),
    "Å": ("AA", "A"),
    "Ñ": ("N", "NXX"),
    "Ö": ("OE", "O"),
    "Ø": ("OE", "O"),
    "Ü": ("UE", "UXX", "U"),
}
_SEPARATORS = re.compile(r"[\s\-‐‑–]+")

_Word = list[tuple[str, ...]]
"""A component of a name: for each letter, what issuers may write for it."""


def name_matches(name: PersonName, document: DocumentFacts) -> bool:
    """Tell whether the zone can be what an issuer writes for this name.

    Every component must agree, in order; where the zone is full its
    components may have been cut short or left out at the end (Doc 9303-4,
    section 4.2.3). Where the zone has one identifier only, all components of
    the name must be in it, in either order of surname and given names. That
    one identifier is the primary one (Doc 9303-3, section 4.6); issuers that
    take a single name for a given name leave the primary one empty
    (``P<IND<<NAME``), and it counts the same in either place.
    Raises `KioskError` for letters that have no place in the zone.
    """
    primary = _words(name.primary_identifier, document.transliterate)
    secondary = _words(name.secondary_identifier, document.transliterate)
    read_primary = document.primary_identifier.split()
    read_secondary = document.secondary_identifier.split()
    cut = document.names_truncated
    if read_primary and read_secondary:
        return _agree(primary, read_primary, cut=cut) and _agree(
            secondary, read_secondary, cut=cut
        )
    single = read_primary or read_secondary
    return bool(single) and any(
        _agree(whole, single, cut=cut)
        for whole in ([*primary, *secondary], [*secondary, *primary])
    )


def _words(text: str, transliterate: Callable[[str], str]) -> list[_Word]:
    capitals = unicodedata.normalize("NFC", text).replace("ß", "ẞ").upper()
    words = [
        [_CHOICES.get(letter) or (transliterate(letter),) for letter in word]
        for word in _SEPARATORS.split(capitals)
    ]
    return [word for word in words if any(any(choices) for choices in word)]


def _agree(written: Sequence[_Word], read: Sequence[str], *, cut: bool) -> bool:
    if len(read) != len(written) and not (cut and 0 < len(read) < len(written)):
        return False
    return all(
        _spells(word, component, cut=cut) for word, component in zip(written, read, strict=False)
    )


def _spells(word: _Word, component: str, *, cut: bool) -> bool:
    """Tell whether the component is the word in one of its spellings, or begins it if cut."""
    ends = {0}
    for choices in word:
        if cut and any(choice.startswith(component[end:]) for end in ends for choice in choices):
            return True
        ends = {
            end + len(choice)
            for end in ends
            for choice in choices
            if component.startswith(choice, end)
        }
    return len(component) in ends
