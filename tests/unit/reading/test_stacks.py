"""An MRZ is found by its geometry at any angle, amid other print."""

import math

import pytest

from kiosk.reading.detect import TextBox
from kiosk.reading.stacks import find_stacks


def line(
    x: float, y: float, length: float = 440, height: float = 16, angle: float = 0.0
) -> TextBox:
    return TextBox(x, y, length, height, angle)


def turned(box: TextBox, angle: float) -> TextBox:
    cosine, sine = math.cos(angle), math.sin(angle)
    return TextBox(
        box.x * cosine - box.y * sine,
        box.x * sine + box.y * cosine,
        box.length,
        box.height,
        box.angle + angle,
    )


def where(stack: list[TextBox]) -> list[tuple[int, int]]:
    return [(round(box.x), round(box.y)) for box in stack]


PASSPORT = [line(300, 400), line(300, 425)]


def test_two_parallel_lines_are_found_top_line_first() -> None:
    assert where(find_stacks(PASSPORT[::-1])[0]) == [(300, 400), (300, 425)]


def test_three_lines_of_a_card_come_before_any_two_of_them() -> None:
    card = [line(300, 400, 300), line(300, 417, 300), line(300, 434, 300)]
    assert len(find_stacks(card)[0]) == 3


@pytest.mark.parametrize("degrees", [-170, -90, -45, -5, 30, 90, 180])
def test_the_angle_does_not_matter(degrees: int) -> None:
    angle = math.radians(degrees)
    stack = find_stacks([turned(box, angle) for box in PASSPORT])[0]
    assert where(stack) == where([turned(box, angle) for box in PASSPORT])


def test_a_page_of_print_comes_after_the_lines_of_a_document() -> None:
    print_ = [line(900, y, 430) for y in range(100, 500, 25)]
    assert where(find_stacks([*print_, *PASSPORT])[0]) == [(300, 400), (300, 425)]


def test_a_line_split_in_its_fillers_is_joined() -> None:
    halves = [line(180, 400, 200), line(400, 400, 220)]
    stack = find_stacks([*halves, PASSPORT[1]])[0]
    assert [round(box.length) for box in stack] == [440, 440]


def test_a_line_whose_pale_end_was_lost_is_as_long_as_the_other() -> None:
    short = line(240, 400, 320)
    stack = find_stacks([short, PASSPORT[1]])[0]
    assert [round(box.length) for box in stack] == [440, 440]
    assert round(stack[0].x) == 300


@pytest.mark.parametrize(
    "boxes",
    [
        [],
        [line(300, 400)],
        [line(300, 400), line(300, 425, angle=0.5)],
        [line(300, 400), line(300, 900)],
        [line(300, 400, 60), line(300, 425, 60)],
    ],
    ids=["nothing", "one line", "not parallel", "far apart", "short words"],
)
def test_what_is_no_mrz_is_not_found(boxes: list[TextBox]) -> None:
    assert find_stacks(boxes) == []
