"""A worker taken over by a hostile file can send nothing that the program believes."""

import io
import json
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.documents.printed import PrintedText
from kiosk.reading.results import (
    Barcode,
    Examination,
    Hint,
    LinePlace,
    Preview,
    Reading,
    Sign,
    SignName,
    Watched,
)
from kiosk.reading.wire import WireError, receive, send
from kiosk.reading.wire_results import (
    LONGEST_BARCODE,
    LONGEST_PRINTED,
    MOST_PRINTED,
    examination_from_json,
    examination_to_json,
    preview_from,
    reading_from_json,
    reading_to_json,
    sentences_from,
    watched_from_json,
    watched_to_json,
)

CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 0.1), (0.0, 0.1))
READING = Reading(
    lines=("AB", "CD"),
    corrected=("AB", "CE"),
    confidences=((0.5, 1.0), (1.0, 0.25)),
    places=(LinePlace(CORNERS, (0.25, 0.75)), LinePlace(CORNERS, (0.0, 1.0))),
    doubtful=((1, 1),),
    page=2,
    seconds=0.5,
)
EXAMINATION = Examination(
    printed=(PrintedText("MÜLLER, 田中", 0.75, CORNERS),),
    portrait=CORNERS,
    barcodes=(Barcode("PDF417", "@\n\x1e\rANSI 636000\x1d\x04", CORNERS),),
    signs=(Sign(SignName.PHOTOGRAPHED_SCREEN, 0.5, CORNERS), Sign(SignName.NO_COLOUR, 0.25)),
    seconds=1.5,
)
PREVIEW = Preview(1, 1, b"rgb")
WATCHED = Watched(Hint.DONE, CORNERS, READING, settled=True, preview=PREVIEW)


def over_the_wire(values: dict[str, Any]) -> dict[str, Any]:
    pipe = io.BytesIO()
    send(pipe, values)
    pipe.seek(0)
    return receive(pipe)[0]


def changed(values: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """Return plain values with the one at ``path`` (keys and indices by dots) replaced."""
    copy = json.loads(json.dumps(values))
    *way, last = path.split(".")
    inner = copy
    for step in way:
        inner = inner[int(step) if isinstance(inner, list) else step]
    inner[int(last) if isinstance(inner, list) else last] = value
    return copy


def places_in(values: object, path: str = "") -> list[str]:
    """List the path of every value within plain values."""
    match values:
        case dict():
            items = list(values.items())
        case list() | tuple():
            items = list(enumerate(values))
        case _:
            return [path]
    below = [place for key, value in items for place in places_in(value, f"{path}.{key}")]
    return [path, *below] if path else below


def test_results_arrive_as_they_were_sent() -> None:
    assert reading_from_json(over_the_wire(reading_to_json(READING))) == READING
    assert examination_from_json(over_the_wire(examination_to_json(EXAMINATION))) == EXAMINATION
    assert watched_from_json(over_the_wire(watched_to_json(WATCHED)), PREVIEW) == WATCHED
    empty = Watched(Hint.SHOW_DOCUMENT)
    assert watched_from_json(over_the_wire(watched_to_json(empty)), None) == empty


WHOLE: dict[str, tuple[dict[str, Any], Callable[[Any], object]]] = {
    "reading": (over_the_wire(reading_to_json(READING)), reading_from_json),
    "examination": (over_the_wire(examination_to_json(EXAMINATION)), examination_from_json),
    "watched": (
        over_the_wire(watched_to_json(WATCHED)),
        lambda values: watched_from_json(values, PREVIEW),
    ),
}
MAY_BE_EMPTY = {
    "reading.corrected", "reading.confidences", "reading.places", "reading.doubtful",
    "examination.printed", "examination.barcodes", "examination.signs",
    "examination.signs.0.corners", "examination.signs.1.corners", "watched.reading.corrected",
    "watched.reading.confidences", "watched.reading.places", "watched.reading.doubtful",
}  # fmt: skip
A_POINT = {
    "reading": ("places.0.corners.", "places.1.corners."),
    "examination": (
        "portrait.", "printed.0.corners.", "barcodes.0.corners.", "signs.0.corners.",
    ),
    "watched": ("corners.", "reading.places.0.corners.", "reading.places.1.corners."),
}  # fmt: skip
MAY_BE_NULL = {"examination.portrait", "watched.corners"}


@pytest.mark.parametrize("name", WHOLE)
def test_no_value_may_be_of_another_kind(name: str) -> None:
    """Everything that is sent is replaced in turn by everything that it is not."""
    values, understand = WHOLE[name]
    strange: list[object] = [
        None, True, -1, 10**400, math.nan, math.inf, -math.inf, 1e300, "\x00", "\ud800", [], {},
        [[]], [{}], "x" * 10_000, ["A"] * 10_000,
    ]  # fmt: skip
    believed = []
    for place in places_in(values):
        path = place.removeprefix(".")
        for value in strange:
            if value == [] and f"{name}.{path}" in MAY_BE_EMPTY:
                continue
            if value is None and f"{name}.{path}" in MAY_BE_NULL:
                continue
            if value == -1 and path.startswith(A_POINT[name]):
                continue  # a point may lie outside the picture
            if value is True and path == "settled":
                continue
            try:
                understand(changed(values, path, value))
            except WireError:
                continue
            believed.append((path, value))
    assert believed == []


@pytest.mark.parametrize("name", WHOLE)
def test_no_value_may_be_missing(name: str) -> None:
    values, understand = WHOLE[name]
    for key in values:
        with pytest.raises(WireError):
            understand({other: value for other, value in values.items() if other != key})


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("lines", ["A" * 45, "CD"]),
        ("lines", ["ab", "CD"]),
        ("lines", ["Ä1", "CD"]),
        ("lines", ["A\n", "CD"]),
        ("lines", ["AB", "CD", "EF", "GH"]),
        ("corrected", ["AB"]),
        ("corrected", ["AB", "CDE"]),
        ("confidences", [[0.5, 1.0]]),
        ("confidences", [[0.5, 1.1], [1.0, 0.25]]),
        ("places.0.centres", [0.5]),
        ("places.0.corners", [[0, 0]]),
        ("places.0.corners.0", [0, 0, 0]),
        ("places.0.corners.0.0", 99),
        ("doubtful", [[2, 0]]),
        ("doubtful", [[0, 2]]),
        ("doubtful", [[0, 0.5]]),
        ("doubtful", [[0, 0]] * 5),
        ("page", 0),
        ("page", 11),
        ("page", "2"),
        ("page", 2.0),
        ("seconds", "0.5"),
        ("seconds", -0.5),
    ],
)
def test_a_reading_out_of_its_bounds_is_refused(path: str, value: object) -> None:
    with pytest.raises(WireError):
        reading_from_json(changed(reading_to_json(READING), path, value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("printed.0.text", "two\nlines"),
        ("printed.0.text", "right to left \u202e and back"),
        ("printed.0.text", "x" * (LONGEST_PRINTED + 1)),
        ("printed.0.confidence", 1.5),
        ("portrait", []),
        ("portrait", False),
        ("barcodes.0.content", "bell \x07"),
        ("barcodes.0.content", "9" * (LONGEST_BARCODE + 1)),
        ("barcodes.0.symbology", "PDF417\n"),
        ("signs.0.corners", None),
        ("signs.0.corners", 0),
        ("signs.0.strength", 2),
        ("signs.0.name", "a sign without a sentence"),
    ],
)
def test_an_examination_out_of_its_bounds_is_refused(path: str, value: object) -> None:
    with pytest.raises(WireError):
        examination_from_json(changed(examination_to_json(EXAMINATION), path, value))


def test_frames_are_settled_only_with_a_reading_and_its_picture() -> None:
    values = watched_to_json(WATCHED)
    for told, preview in (
        (values | {"reading": None}, PREVIEW),
        (values, None),
        (values | {"settled": 1}, PREVIEW),
        (values | {"hint": "dance"}, PREVIEW),
    ):
        with pytest.raises(WireError):
            watched_from_json(over_the_wire(told), preview)


def test_an_honest_examination_is_brought_into_the_bounds() -> None:
    """Print, barcodes and places come from the world, which keeps to no bounds."""
    far = ((-50.0, 0.0), (1.0, 0.0), (1.0, 99.0), (0.0, 0.1))
    piece = PrintedText("tab\tand " + "x" * 500, 1.0000001, far)
    sent = Examination(
        printed=(replace(piece, confidence=0.1), *[piece] * (MOST_PRINTED + 5)),
        barcodes=(Barcode("QR", "\x07" + "9" * 10_000, far),) * 40,
        signs=(Sign(SignName.NO_COLOUR, 0.25),) * 100,
    )
    got = examination_from_json(over_the_wire(examination_to_json(sent)))
    assert len(got.printed) == MOST_PRINTED
    assert got.printed[0].text.startswith("tab\N{REPLACEMENT CHARACTER}and ")
    assert {text.confidence for text in got.printed} == {1.0}
    assert len(got.barcodes[0].content) == LONGEST_BARCODE


def test_a_preview_must_have_the_size_that_it_says() -> None:
    assert preview_from({"width": 2, "height": 1}, b"123456") == Preview(2, 1, b"123456")
    assert preview_from({}, b"") is None
    for size in (
        {"width": math.inf, "height": 1},
        {"width": 2.0, "height": 1},
        {"width": "2", "height": 1},
        {"width": 2, "height": 2},
        {"width": -2, "height": -1},
        {"width": 2},
        {},
    ):
        with pytest.raises(WireError):
            preview_from(size, b"123456")


def test_an_error_is_two_short_sentences() -> None:
    assert sentences_from(["It broke.", "Mend it."]) == ("It broke.", "Mend it.")
    for values in (None, "no list", ["one"], ["a", "b", "c"], [1, 2], ["a\x1b[2J", "b"]):
        with pytest.raises(WireError):
            sentences_from(values)
    with pytest.raises(WireError):
        sentences_from(["x" * 500, "Mend it."])


def test_corrections_are_listed_by_their_place() -> None:
    assert READING.corrections() == ((1, 1),)
    assert READING.best_lines == ("AB", "CE")
    assert Reading(lines=("AB",)).best_lines == ("AB",)
