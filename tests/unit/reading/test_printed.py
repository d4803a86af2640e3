"""The print of the repository's own specimens, and how reading it keeps to its time."""

from collections.abc import Iterator
from datetime import date

import numpy as np
import pytest

from kiosk.app.specimens import SPECIMENS
from kiosk.documents import parse
from kiosk.documents.printed import compare_printed
from kiosk.reading.decode import Frame, decode
from kiosk.reading.detect import TextDetector
from kiosk.reading.printed import PrintedPageReader
from kiosk.reading.reader import MrzReader

PASSPORT = next(each for each in SPECIMENS if each.name == "passport-utopia.jpg")
TODAY = date(2026, 6, 12)


@pytest.fixture(scope="module")
def detector() -> TextDetector:
    return TextDetector()


@pytest.fixture(scope="module")
def patient(detector: TextDetector) -> PrintedPageReader:
    """Read without regard to time, so that a slow machine reads the same."""
    return PrintedPageReader(detector, clock=lambda: 0.0)


@pytest.fixture(scope="module")
def passport() -> Frame:
    (frame,) = decode(PASSPORT.path.read_bytes())
    return frame


def test_the_page_agrees_with_its_lines(
    patient: PrintedPageReader, passport: Frame, reader: MrzReader
) -> None:
    texts = patient.read(passport, reader.read_mrz(passport))
    document = parse(PASSPORT.lines, today=TODAY, specimens_allowed=True)
    found = {field.name: field.agrees for field in compare_printed(document, texts, TODAY)}
    # The word SPECIMEN runs over the letter of the sex.
    assert {name for name, agrees in found.items() if not agrees} <= {"sex"}
    assert False not in found.values()


def test_texts_say_where_they_stand_and_the_lines_themselves_are_left_out(
    patient: PrintedPageReader, passport: Frame, reader: MrzReader
) -> None:
    texts = patient.read(passport, reader.read_mrz(passport))
    (number,) = [text for text in texts if text.text == PASSPORT.facts.document_number]
    assert number.confidence > 0.9
    (left, top), (right, _), (_, bottom), _ = number.corners
    assert 0.3 < left < right < 1
    assert 0 < top < bottom < 0.75
    assert not any("<<" in text.text for text in texts)


def test_a_page_on_its_head_reads_the_same(
    patient: PrintedPageReader, passport: Frame, reader: MrzReader
) -> None:
    turned = Frame(np.ascontiguousarray(passport.pixels[::-1, ::-1]))
    texts = patient.read(turned, reader.read_mrz(turned))
    assert PASSPORT.facts.document_number in {text.text for text in texts}
    (number,) = [text for text in texts if text.text == PASSPORT.facts.document_number]
    assert number.corners[0][0] > number.corners[1][0]


def test_a_picture_without_lines_is_read_as_it_stands(
    patient: PrintedPageReader, passport: Frame
) -> None:
    texts = patient.read(passport, None)
    assert PASSPORT.facts.document_number in {text.text for text in texts}


def test_a_blank_picture_has_no_print(patient: PrintedPageReader) -> None:
    assert patient.read(Frame(np.full((200, 300, 3), 240, np.uint8)), None) == ()


def _ticks(step: float) -> Iterator[float]:
    now = 0.0
    while True:
        yield now
        now += step


def test_no_piece_is_read_beyond_the_time_that_is_given_and_values_come_first(
    detector: TextDetector, passport: Frame, reader: MrzReader, patient: PrintedPageReader
) -> None:
    reading = reader.read_mrz(passport)
    ticks = _ticks(0.25)
    hasty = PrintedPageReader(detector, clock=lambda: next(ticks))
    few = hasty.read(passport, reading, seconds=0.5)
    assert 0 < len(few) < len(patient.read(passport, reading))
    assert PASSPORT.facts.document_number in {text.text for text in few}
    assert hasty.read(passport, reading, seconds=0.0) == ()
