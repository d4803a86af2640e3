"""The engine itself, on the repository's own specimens: every line exact."""

from pathlib import Path
from random import Random

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from kiosk.app.assets import asset
from kiosk.app.specimen_drawing import photograph
from kiosk.app.specimens import SPECIMENS, Specimen, specimen
from kiosk.reading.decode import Frame, decode
from kiosk.reading.errors import NoMrzError
from kiosk.reading.reader import MrzReader

WITH_MRZ = [one for one in SPECIMENS if one.lines]


def frame_of(picture: Image.Image) -> Frame:
    return Frame(np.asarray(picture))


@pytest.mark.parametrize("one", WITH_MRZ, ids=lambda one: one.name)
def test_the_lines_of_a_specimen_are_exact(reader: MrzReader, one: Specimen) -> None:
    (frame,) = decode(one.path.read_bytes())
    assert reader.read_mrz(frame).best_lines == one.lines


def test_the_committed_specimens_are_what_the_script_draws() -> None:
    for one in SPECIMENS:
        (frame,) = decode(one.path.read_bytes())
        drawn = np.asarray(one.draw(), np.int16)
        assert np.abs(frame.pixels - drawn).mean() < 6, one.name


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_document_may_lie_any_way_round(reader: MrzReader, degrees: int) -> None:
    one = specimen("passport-utopia.jpg")
    turned = one.draw().rotate(degrees, expand=True)
    assert reader.read_mrz(frame_of(turned)).best_lines == one.lines


def test_a_photograph_askew_is_read(reader: MrzReader) -> None:
    one = specimen("identity-card.jpg")
    seen = photograph(one.draw(), Random(7)).rotate(9, expand=True)
    assert reader.read_mrz(frame_of(seen)).best_lines == one.lines


def licence(lines: tuple[str, ...]) -> Image.Image:
    """Print lines of 30 characters, or the beginning of them, at the foot of a card."""
    card = Image.new("RGB", (856, 540), (236, 236, 228))
    font = ImageFont.truetype(str(asset("fonts", "OCRB.otf")), 35)
    draw = ImageDraw.Draw(card)
    draw.text((60, 60), "DRIVING LICENCE  SPECIMEN", font=font.font_variant(size=28), fill="grey")
    for row, line in enumerate(lines):
        for place, character in enumerate(line):
            at = (47 + 25.4 * place, 480 - 49 * (len(lines) - 1 - row))
            draw.text(at, character, font=font, fill=(30, 30, 40), anchor="ls")
    return card


@pytest.mark.parametrize("degrees", [0, 180])
@pytest.mark.parametrize(
    "lines",
    [
        ("D1FRA13AA000026181231MARTIN<<9",),
        ("AAA001D<<", "FACHE305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<"),
    ],
    ids=["French", "Swiss"],
)
def test_a_driving_licence_is_read(
    reader: MrzReader, lines: tuple[str, ...], degrees: int
) -> None:
    card = licence(lines).rotate(degrees, expand=True)
    assert reader.read_mrz(frame_of(card)).best_lines == lines


def test_two_looks_at_the_same_lines_are_settled_together(reader: MrzReader) -> None:
    one = specimen("passport-utopia.jpg")
    looks = [reader.look(frame_of(photograph(one.draw(), Random(seed)))) for seed in (1, 2)]
    reading = reader.settle(looks)
    assert (reading.best_lines, reading.doubtful) == (one.lines, ())
    assert reading.places == looks[-1].places


def test_a_wrong_digit_stays_wrong_and_unmarked(reader: MrzReader) -> None:
    one = specimen("passport-wrong-digit.jpg")
    reading = reader.read_mrz(frame_of(one.draw()))
    assert (reading.lines, reading.corrected) == (one.lines, ())


def test_the_lines_are_placed_where_they_are_printed(reader: MrzReader) -> None:
    one = specimen("passport-utopia.jpg")
    reading = reader.read_mrz(frame_of(one.draw()))
    for place, middle in zip(reading.places, (0.853, 0.925), strict=True):
        ys = [y for _, y in place.corners]
        assert min(ys) < middle < max(ys)
        (left, _), (right, _) = place.corners[:2]
        assert left < 0.08
        assert right > 0.92
        assert list(place.centres) == sorted(place.centres)
        assert len(place.centres) == 44


def test_every_character_has_a_confidence(reader: MrzReader) -> None:
    reading = reader.read_mrz(frame_of(specimen("passport-utopia.jpg").draw()))
    assert [len(line) for line in reading.confidences] == [44, 44]
    assert all(0 < each <= 1 for line in reading.confidences for each in line)


def test_a_heic_strip_is_read(reader: MrzReader) -> None:
    (frame,) = decode(Path(__file__).with_name("utopian-strip.heic").read_bytes())
    assert reader.read_mrz(frame).best_lines == specimen("passport-utopia.jpg").lines


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((400, 600, 3), 255, np.uint8),
        np.zeros((1, 1, 3), np.uint8),
        np.zeros((3, 4000, 3), np.uint8),
        np.random.default_rng(5).integers(0, 255, (300, 400, 3), np.uint8),
    ],
    ids=["white paper", "one pixel", "a thread", "noise"],
)
def test_a_picture_of_nothing_says_so(reader: MrzReader, pixels: NDArray[np.uint8]) -> None:
    with pytest.raises(NoMrzError, match="No machine-readable lines were found"):
        reader.read_mrz(Frame(pixels))


def test_a_page_without_mrz_says_so(reader: MrzReader) -> None:
    (frame,) = decode(specimen("page-without-mrz.jpg").path.read_bytes())
    with pytest.raises(NoMrzError):
        reader.read_mrz(frame)


def test_a_reading_stops_when_its_budget_is_spent() -> None:
    looks: list[float] = []

    def clock() -> float:
        looks.append(len(looks) * 2.0)
        return looks[-1]

    page = frame_of(specimen("page-without-mrz.jpg").draw())
    with pytest.raises(NoMrzError):
        MrzReader(budget=1.0, clock=clock).read_mrz(page)
    assert len(looks) < 6
