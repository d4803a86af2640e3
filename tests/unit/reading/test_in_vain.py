"""What was read in vain is known again where the next showing finds it, and only there."""

import math
from dataclasses import replace

import pytest

from kiosk.reading.detect import TextBox
from kiosk.reading.in_vain import ReadInVain

UPPER = TextBox(500, 700, 880, 24, 0.02)
LOWER = replace(UPPER, y=750)
STACK = [UPPER, LOWER]


@pytest.fixture
def in_vain() -> ReadInVain:
    remembered = ReadInVain()
    remembered.add(STACK)
    return remembered


def test_at_first_nothing_was_read_in_vain() -> None:
    assert ReadInVain().is_empty
    assert not ReadInVain().holds(STACK)


def test_a_stack_that_was_read_is_known_again(in_vain: ReadInVain) -> None:
    assert not in_vain.is_empty
    assert in_vain.holds(STACK)


def test_the_same_print_marked_a_little_otherwise_is_known_again(in_vain: ReadInVain) -> None:
    larger = [replace(box, x=box.x + 9, y=box.y - 2, length=box.length + 20) for box in STACK]
    assert in_vain.holds(larger)


@pytest.mark.parametrize(
    "other",
    [
        {"x": 540},
        {"y": 756},
        {"length": 960},
        {"height": 29},
        {"angle": 0.04},
        {"angle": 0.02 + math.pi / 2},
    ],
    ids=["beside", "below", "longer", "higher", "turned", "across"],
)
def test_print_that_would_be_cut_otherwise_is_new(
    in_vain: ReadInVain, other: dict[str, float]
) -> None:
    assert not in_vain.holds([UPPER, replace(LOWER, **other)])


def test_the_same_lines_with_another_beside_them_are_new(in_vain: ReadInVain) -> None:
    assert not in_vain.holds([*STACK, replace(UPPER, y=800)])
    assert not in_vain.holds([UPPER])
