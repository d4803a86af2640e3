"""Choose the one hint that would help most, and keep it from flickering."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.reading.results import Hint

if TYPE_CHECKING:
    from kiosk.reading.frame_scores import LineScores, SceneScores

SHORTEST_SHOW: Final = 0.8
"""Seconds that a hint stays at least: nobody reads one faster."""
LONG_ENOUGH: Final = 0.25
"""Seconds for which a new hint must have been wanted without a break."""

TOO_DARK: Final = 0.25
TOO_BLURRED: Final = 3.5
"""Pixels of blur beyond which a frame is not worth reading."""
_BLURRED_LINES: Final = 0.22
_GLARE: Final = 0.04
_GLARE_SPOT: Final = 0.01
_ALL_WHITE: Final = 0.3
"""A larger white is paper or a table in much light, no spot."""
_SMALL_PITCH: Final = 8.5
_SLANTED: Final = 0.45


def hint_for_scene(scene: SceneScores) -> Hint:
    """Return what a frame lacks in which no lines were found."""
    if scene.light < TOO_DARK:
        return Hint.MORE_LIGHT
    if TOO_BLURRED < scene.blur < float("inf"):
        return Hint.HOLD_STILL
    if _GLARE_SPOT < scene.glare < _ALL_WHITE:
        return Hint.TILT_GLARE
    return Hint.SHOW_DOCUMENT


def hint_for_lines(lines: LineScores) -> Hint:
    """Return what would help the lines most, ``READING`` where nothing is amiss."""
    wanted = (
        (lines.cut, Hint.MOVE_BACK),
        (lines.pitch < _SMALL_PITCH, Hint.MOVE_CLOSER),
        (lines.slant > _SLANTED, Hint.STRAIGHTEN),
        (lines.light < TOO_DARK, Hint.MORE_LIGHT),
        (lines.glare > _GLARE, Hint.TILT_GLARE),
        (lines.blur > _BLURRED_LINES, Hint.HOLD_STILL),
    )
    return next((hint for amiss, hint in wanted if amiss), Hint.READING)


class SteadyHint:
    """Show one hint at a time: none leaves before it can be read, none comes by chance."""

    def __init__(self) -> None:
        self._shown: Hint | None = None
        self._shown_since = 0.0
        self._wanted: Hint | None = None
        self._wanted_since = 0.0

    def show(self, wanted: Hint, at: float) -> Hint:
        """Return the hint to show at second ``at``, given the one that this frame asks for."""
        if wanted is not self._wanted:
            self._wanted, self._wanted_since = wanted, at
        if self._shown is None or wanted is Hint.DONE:
            return self._turn_to(wanted, at)
        steady = at - self._wanted_since >= LONG_ENOUGH
        if wanted is not self._shown and steady and at - self._shown_since >= SHORTEST_SHOW:
            return self._turn_to(wanted, at)
        return self._shown

    def _turn_to(self, hint: Hint, at: float) -> Hint:
        if hint is not self._shown:
            self._shown, self._shown_since = hint, at
        return hint
