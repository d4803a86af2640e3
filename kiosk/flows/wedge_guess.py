"""Say of a keyboard-wedge reader how it is set, from one swipe of a document.

Every pair of a desktop's and a reader's layout is tried (`kiosk.flows.wedge`);
check digits judge. What is told is what to set, not how clever the kiosk was:
a reader that is set as its desktop is needs no guessing, and loses no letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from kiosk.flows.keyboard_layouts import LAYOUTS
from kiosk.flows.wedge import (
    BURST_GAP,
    BURST_LEAST,
    FRAMING,
    SEPARATORS,
    Keystroke,
    composed,
    is_torn_swipe,
    places_known,
    pressed_places,
    typed_text,
)
from kiosk.flows.wedge_zone import zone_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.flows.keyboard_layouts import KeyboardLayout

    Holds = Callable[[tuple[str, ...]], bool]


class Advice(StrEnum):
    """Name what to do about the reader; `FITS` stands alone."""

    FITS = "fits"
    BY_HAND = "by_hand"
    TORN = "torn"
    NO_ZONE = "no_zone"
    CHECK_DIGITS = "check_digits"
    SET_LAYOUT = "set_layout"
    TOO_SLOW = "too_slow"
    END_LINES = "end_lines"
    LEAVE_FRAMING = "leave_framing"


@dataclass(frozen=True, slots=True)
class WedgeReport:
    """Hold what one swipe tells about its reader.

    ``reader`` and ``desktop`` are names of `LAYOUTS`, empty where nothing
    tells; ``others`` are readers that would have sent the same. ``slowest``
    is the longest pause between two keys of a line, in seconds.
    """

    advice: tuple[Advice, ...]
    lines: tuple[str, ...] = ()
    reader: str = ""
    desktop: str = ""
    others: tuple[str, ...] = ()
    slowest: float = 0.0

    @property
    def understood(self) -> bool:
        """Tell whether the kiosk reads the document already, as the reader is set."""
        return bool(self.lines) and Advice.CHECK_DIGITS not in self.advice


def examine_swipe(keys: Sequence[Keystroke], holds: Holds, host: str = "") -> WedgeReport:
    """Say how the reader is set that sent these keys.

    ``host`` names the desktop's layout where the system tells it.
    """
    slowest = _slowest(keys)
    if len(keys) < BURST_LEAST or _median_gap(keys) > BURST_GAP:
        return WedgeReport((Advice.BY_HAND,), slowest=slowest)
    typed = composed(keys)
    as_typed = zone_in("".join(map(typed_text, typed)), holds)
    manners = tuple(_manners(keys, slowest))
    if as_typed is not None and holds(as_typed):
        advice = manners or (Advice.FITS,)
        return WedgeReport(advice, as_typed, host, host, slowest=slowest)
    pairs = _holding(typed, holds, host)
    if pairs:
        lines, reader, desktop = pairs[0]
        others = tuple(dict.fromkeys(each for _, each, _ in pairs if each != reader))
        advice = (Advice.SET_LAYOUT, *manners)
        return WedgeReport(advice, lines, reader, desktop, others, slowest)
    if as_typed is not None:
        return WedgeReport((Advice.CHECK_DIGITS, *manners), as_typed, slowest=slowest)
    failed = Advice.TORN if is_torn_swipe(keys, host) else Advice.NO_ZONE
    return WedgeReport((failed, *manners), slowest=slowest)


def _holding(
    typed: Sequence[Keystroke], holds: Holds, host: str
) -> list[tuple[tuple[str, ...], str, str]]:
    """Give zone, reader and desktop of each pair that holds; the system's word comes first."""
    desktops: list[tuple[KeyboardLayout | None, str]]
    if places_known(typed):
        desktops = [(None, host)]
    else:
        named = sorted(LAYOUTS, key=lambda each: each.name != host)
        desktops = [(each, each.name) for each in named]
    found = []
    for layout, name in desktops:
        pressed = pressed_places(typed, layout)
        for reader in LAYOUTS:
            lines = zone_in(pressed.translate(reader.by_place), holds)
            if lines is not None and holds(lines):
                found.append((lines, reader.name, name))
        if found:
            return found
    return found


def _manners(keys: Sequence[Keystroke], slowest: float) -> list[Advice]:
    found = []
    if slowest > BURST_GAP:
        found.append(Advice.TOO_SLOW)
    ends = [key for key in keys if key.text in SEPARATORS]
    if not ends or keys[-1].text not in SEPARATORS | FRAMING:
        found.append(Advice.END_LINES)
    if any(key.text in FRAMING for key in keys):
        found.append(Advice.LEAVE_FRAMING)
    return found


def _slowest(keys: Sequence[Keystroke]) -> float:
    """Give the longest pause inside a line; between lines a reader may rest."""
    gaps = [
        later.at - earlier.at
        for earlier, later in pairwise(keys)
        if earlier.text not in SEPARATORS | FRAMING
    ]
    return max(gaps, default=0.0)


def _median_gap(keys: Sequence[Keystroke]) -> float:
    gaps = [later.at - earlier.at for earlier, later in pairwise(keys)]
    return median(gaps) if gaps else 0.0
