"""Which characters of OCR-B are taken for each other, to be offered for one click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kiosk.domain.evidence import Place
    from kiosk.flows.onboarding_state import DocumentScan

LIKELY_MOST: Final = 5
_LOOK_ALIKES: Final = {
    "0": "ODQ8", "1": "IL7T", "2": "Z7", "3": "8B9", "4": "A9", "5": "S69", "6": "GB58",
    "7": "12TY", "8": "B036", "9": "G3S4", "<": "CKLE", "A": "4R", "B": "8E36R", "C": "<G0O",
    "D": "O0Q", "E": "FB<", "F": "EP", "G": "6C9", "H": "NMK", "I": "1LTJ", "J": "I1",
    "K": "<XR", "L": "I1<", "M": "NHW", "N": "MHW", "O": "0DQ", "P": "FR", "Q": "O0G",
    "R": "KPB", "S": "58", "T": "I71Y", "U": "VO", "V": "UYW", "W": "MVN", "X": "KY",
    "Y": "VTX", "Z": "27",
}  # fmt: skip


def likely_characters(scan: DocumentScan, place: Place) -> tuple[str, ...]:
    """Give what may stand at a place, likeliest first: as it is now, as read, what looks alike."""
    line, position = place
    now = scan.best_lines[line][position]
    known = dict.fromkeys((now, scan.character_read(place), *_LOOK_ALIKES.get(now, "")))
    return tuple(character for character in known if character)[:LIKELY_MOST]
