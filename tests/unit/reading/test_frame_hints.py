"""One hint at a time, none by chance, none gone before it can be read."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest

from kiosk.reading.frame_hints import (
    LONG_ENOUGH,
    SHORTEST_SHOW,
    SteadyHint,
    hint_for_lines,
    hint_for_scene,
)
from kiosk.reading.frame_scores import LineScores, SceneScores
from kiosk.reading.results import Hint

GOOD = LineScores(pitch=20, blur=0.1, glare=0, slant=0.01, light=0.8, cut=False)


@pytest.mark.parametrize(
    ("change", "hint"),
    [
        ({}, Hint.READING),
        ({"cut": True}, Hint.MOVE_BACK),
        ({"pitch": 6}, Hint.MOVE_CLOSER),
        ({"slant": 0.6}, Hint.STRAIGHTEN),
        ({"light": 0.1}, Hint.MORE_LIGHT),
        ({"glare": 0.1}, Hint.TILT_GLARE),
        ({"blur": 0.4}, Hint.HOLD_STILL),
        ({"pitch": 6, "blur": 0.4}, Hint.MOVE_CLOSER),
    ],
)
def test_what_is_most_amiss_is_named(change: dict[str, float], hint: Hint) -> None:
    assert hint_for_lines(replace(GOOD, **change)) is hint


@pytest.mark.parametrize(
    ("scene", "hint"),
    [
        (SceneScores(light=0.8, blur=1.0), Hint.SHOW_DOCUMENT),
        (SceneScores(light=0.8, blur=math.inf), Hint.SHOW_DOCUMENT),
        (SceneScores(light=0.8, blur=6.0), Hint.HOLD_STILL),
        (SceneScores(light=0.1, blur=6.0), Hint.MORE_LIGHT),
        (SceneScores(light=0.8, blur=1.0, glare=0.1), Hint.TILT_GLARE),
    ],
)
def test_without_lines_the_scene_says_what_it_lacks(scene: SceneScores, hint: Hint) -> None:
    assert hint_for_scene(scene) is hint


def shown(wanted: list[Hint], step: float = 0.1) -> list[Hint]:
    steady = SteadyHint()
    return [steady.show(hint, count * step) for count, hint in enumerate(wanted)]


def changes(hints: list[Hint]) -> int:
    return sum(a is not b for a, b in itertools.pairwise(hints))


def test_the_first_hint_is_shown_at_once() -> None:
    assert shown([Hint.MORE_LIGHT]) == [Hint.MORE_LIGHT]


def test_a_hint_that_flickers_does_not_change_what_is_shown() -> None:
    assert set(shown([Hint.READING, Hint.HOLD_STILL] * 40)) == {Hint.READING}


def test_a_lasting_hint_replaces_the_one_before() -> None:
    hints = shown([Hint.SHOW_DOCUMENT] * 20 + [Hint.TILT_GLARE] * 5)
    since = hints.index(Hint.TILT_GLARE) * 0.1
    assert 2.0 + LONG_ENOUGH <= since <= 2.0 + LONG_ENOUGH + 0.11


def test_no_hint_leaves_before_it_can_be_read() -> None:
    hints = shown([Hint.SHOW_DOCUMENT] + [Hint.READING] * 20)
    assert hints.index(Hint.READING) * 0.1 >= SHORTEST_SHOW - 1e-9


def test_five_moods_in_a_second_are_at_most_two_hints_in_it() -> None:
    moods = [Hint.HOLD_STILL, Hint.TILT_GLARE, Hint.MOVE_BACK, Hint.MORE_LIGHT, Hint.STRAIGHTEN]
    assert changes(shown([mood for mood in moods for _ in range(4)], step=0.05)) <= 1


def test_done_is_shown_at_once() -> None:
    assert shown([Hint.SHOW_DOCUMENT, Hint.DONE]) == [Hint.SHOW_DOCUMENT, Hint.DONE]
