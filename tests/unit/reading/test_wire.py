"""A worker taken over by a hostile file can send nothing that the program believes."""

import io
import math
from typing import Any

import pytest

from kiosk.reading.results import LinePlace, Preview, Reading
from kiosk.reading.wire import (
    WireError,
    preview_from,
    reading_from_json,
    reading_to_json,
    receive,
    send,
)

READING = Reading(
    lines=("AB", "CD"),
    corrected=("AB", "CE"),
    confidences=((0.5, 1.0), (1.0, 0.25)),
    places=(LinePlace(((0.0, 0.0), (1.0, 0.0), (1.0, 0.1), (0.0, 0.1)), (0.25, 0.75)),),
    page=2,
    seconds=0.5,
)


def test_a_message_arrives_as_it_was_sent() -> None:
    pipe = io.BytesIO()
    send(pipe, {"a": [1, "ü"]}, b"\x00\xff")
    pipe.seek(0)
    assert receive(pipe) == ({"a": [1, "ü"]}, b"\x00\xff")


def test_a_reading_arrives_as_it_was_sent() -> None:
    pipe = io.BytesIO()
    send(pipe, reading_to_json(READING))
    pipe.seek(0)
    assert reading_from_json(receive(pipe)[0]) == READING


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x00",
        b"\x00\x00\x00\x05{}",
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02[]\x00\x00\x00\x00",
        b"\x00\x00\x00\x02{]\x00\x00\x00\x00",
        b"\x00\x00\x00\x02{}\xff\xff\xff\xff",
        b"\x00\x00\xc3\x50" + b"[" * 50_000 + b"\x00\x00\x00\x00",
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(WireError):
        receive(io.BytesIO(data))


@pytest.mark.parametrize(
    "change",
    [
        {"lines": [1, 2]},
        {"lines": None},
        {"lines": ["Ä"]},
        {"lines": ["AB\n", "CD"]},
        {"corrected": ["AB"]},
        {"corrected": ["AB", "CDE"]},
        {"page": math.inf},
        {"seconds": math.nan},
        {"confidences": [[10**400]]},
        {"places": [{"corners": [[0, 0], [1, 0], [1, math.nan], [0, 1]], "centres": []}]},
        {"page": "x"},
        {"places": [{"corners": [[0, 0]], "centres": []}]},
        {"places": [{}]},
        {"confidences": [["a"]]},
    ],
)
def test_a_reading_of_other_kinds_of_value_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        reading_from_json({**reading_to_json(READING), **change})


def test_a_preview_must_have_the_size_that_it_says() -> None:
    assert preview_from({"width": 2, "height": 1}, b"123456") == Preview(2, 1, b"123456")
    assert preview_from({}, b"") is None
    for size in (
        {"width": math.inf, "height": 1},
        {"width": 2, "height": 2},
        {"width": -2, "height": -1},
        {"width": 2},
        {},
    ):
        with pytest.raises(WireError):
            preview_from(size, b"123456")


def test_corrections_are_listed_by_their_place() -> None:
    assert READING.corrections() == ((1, 1),)
    assert READING.best_lines == ("AB", "CE")
    assert Reading(lines=("AB",)).best_lines == ("AB",)
