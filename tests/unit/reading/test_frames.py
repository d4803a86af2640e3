"""Live frames, watched without a network: a reader that reads what is written on the frame."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from kiosk.documents.formats import MrzFormat
from kiosk.reading.decode import Frame, decode
from kiosk.reading.errors import NoMrzError
from kiosk.reading.frames import (
    DOCUMENT_KEPT,
    LINES_KEPT,
    SELDOM_SECONDS,
    FrameWatch,
    encode_shot,
)
from kiosk.reading.fusing import Look
from kiosk.reading.recognise import CHARACTERS
from kiosk.reading.results import Hint, LinePlace, Reading, Watched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

# Doc 9303-4, appendix A, and the same with a digit that does not agree.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
FORGED = (PASSPORT[0], PASSPORT[1].replace("C36", "C35"))
OTHER = ("P<UTOMARLOWE<<ISOLDE" + "<" * 24, "U7731905K6UTO9104174F34090281991417<<<<<<<28")
WIDTH, HEIGHT = 640, 480
LEFT, TOP, PITCH, ROW = 60, 330, 12, 30


def page(*, blur: float = 0.0, shade: int = 235, left: int = LEFT, top: int = TOP) -> Frame:
    """Draw a page with two lines of bars where an MRZ lies."""
    pixels = np.full((HEIGHT, WIDTH, 3), shade, np.uint8)
    for row in range(2):
        for place in range(44):
            x, y = left + place * PITCH, top + row * 2 * ROW
            pixels[y : y + ROW, x + 3 : x + 8] = shade // 6
    if blur:
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), blur), np.uint8)
    return Frame(pixels)


def noisy(frame: Frame, seed: int) -> Frame:
    grain = np.random.default_rng(seed).normal(0, 2, frame.pixels.shape)
    return Frame(np.clip(frame.pixels + grain, 0, 255).astype(np.uint8))


EMPTY = Frame(np.full((HEIGHT, WIDTH, 3), 180, np.uint8))


@dataclass
class FakeReader:
    """Find the drawn bars by their darkness and read ``lines`` there; count what it is shown."""

    lines: tuple[str, ...] = PASSPORT
    shown: list[tuple[int, int]] = field(default_factory=list)

    def look(self, frame: Frame, *, budget: float | None = None) -> Look:
        assert budget is not None
        self.shown.append((frame.width, frame.height))
        dark = frame.pixels[:, :, 0] < 0.6 * float(np.quantile(frame.pixels, 0.9))
        rows, columns = np.flatnonzero(dark.any(1)), np.flatnonzero(dark.any(0))
        if rows.size < 2 * ROW:
            raise NoMrzError("No lines.", "Show them.")
        top, bottom = rows[0] / frame.height, (rows[-1] + 1) / frame.height
        left, right = columns[0] / frame.width, (columns[-1] + 1) / frame.width
        middle = (top + bottom) / 2
        places = tuple(
            LinePlace(
                ((left, upper), (right, upper), (right, lower), (left, lower)),
                tuple(np.linspace(0, 1, 44).tolist()),
            )
            for upper, lower in ((top, middle), (middle, bottom))
        )
        posteriors = []
        for line in self.lines:
            chances = np.full((44, 37), 0.01 / 36, np.float32)
            chances[np.arange(44), [CHARACTERS.index(c) for c in line]] = 0.99
            posteriors.append(chances)
        return Look(MrzFormat.TD3, tuple(posteriors), places, cost=0.0, score=1.0)

    def settle(self, looks: Sequence[Look]) -> Reading:
        lines = tuple(
            "".join(CHARACTERS[at] for at in line.argmax(1)) for line in looks[-1].posteriors
        )
        return Reading(lines, confidences=((0.99,) * 44,) * 2, places=looks[-1].places)


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def watch(reader: FakeReader) -> FrameWatch:
    return FrameWatch(reader)


def show(watch: FrameWatch, frames: Sequence[Frame], since: float = 0.0) -> list[Watched]:
    return [watch.add(frame, since + 0.1 * count) for count, frame in enumerate(frames)]


def alive(count: int, **how: float) -> list[Frame]:
    return [noisy(page(**how), seed) for seed in range(count)]  # type: ignore[arg-type]  # as drawn


def test_a_still_document_is_settled_by_its_second_frame(watch: FrameWatch) -> None:
    first, second = show(watch, alive(2))
    assert (first.hint, first.settled) == (Hint.READING, False)
    assert (second.hint, second.settled) == (Hint.DONE, True)
    assert second.reading is not None
    assert second.reading.lines == PASSPORT


def test_a_forged_document_gets_its_shot_too(watch: FrameWatch, reader: FakeReader) -> None:
    reader.lines = FORGED
    seen = show(watch, alive(6))
    assert [watched.settled for watched in seen] == [False] * 3 + [True] * 3
    assert seen[-1].reading is not None
    assert seen[-1].reading.lines == FORGED
    assert watch.best_frame is not None


def test_the_next_frame_is_read_in_the_strip_of_the_lines(
    watch: FrameWatch, reader: FakeReader
) -> None:
    reader.lines = FORGED
    seen = show(watch, alive(3))
    assert reader.shown[0] == (WIDTH, HEIGHT)
    assert all(width * height < 0.75 * WIDTH * HEIGHT for width, height in reader.shown[1:])
    assert seen[0].corners is not None
    assert seen[2].corners == pytest.approx(np.array(seen[0].corners), abs=0.01)


def test_lines_that_moved_out_of_their_strip_are_found_again(
    watch: FrameWatch, reader: FakeReader
) -> None:
    reader.lines = FORGED
    show(watch, alive(2))
    (moved,) = show(watch, [page(top=40)], since=0.2)
    assert reader.shown[-1] == (WIDTH, HEIGHT)
    assert moved.corners is not None
    assert moved.corners[0][1] == pytest.approx(40 / HEIGHT, abs=0.01)


def test_a_blurred_frame_costs_no_reading(watch: FrameWatch, reader: FakeReader) -> None:
    frames = alive(12, blur=7.0)
    seen = show(watch, frames)
    assert seen[-1].hint is Hint.HOLD_STILL
    # Now and then it is read all the same: blur is a guess.
    assert 1 <= len(reader.shown) <= 2 + 1.2 / SELDOM_SECONDS


def test_an_empty_table_asks_for_a_document(watch: FrameWatch) -> None:
    seen = show(watch, [noisy(EMPTY, seed) for seed in range(3)])
    assert {watched.hint for watched in seen} == {Hint.SHOW_DOCUMENT}
    assert seen[-1].corners is None
    assert seen[-1].reading is None


def test_darkness_asks_for_light(watch: FrameWatch) -> None:
    assert show(watch, [Frame(EMPTY.pixels // 8)])[0].hint is Hint.MORE_LIGHT


def test_lines_at_the_edge_ask_to_move_back(watch: FrameWatch, reader: FakeReader) -> None:
    reader.lines = FORGED
    assert show(watch, [page(left=-3)])[0].hint is Hint.MOVE_BACK


def test_the_frame_of_the_lines_leaves_with_the_document(watch: FrameWatch) -> None:
    show(watch, alive(1))
    gone = show(watch, [noisy(EMPTY, seed) for seed in range(9)], since=0.1)
    assert gone[0].corners is not None
    assert gone[-1].corners is None
    assert LINES_KEPT < 0.9


def test_an_empty_picture_again_and_again_is_no_agreement(watch: FrameWatch) -> None:
    show(watch, alive(1))
    assert not any(watched.settled for watched in show(watch, [EMPTY] * 6, since=0.1))


def test_the_sharpest_frame_is_the_shot_and_its_places_are_given(
    watch: FrameWatch, reader: FakeReader
) -> None:
    reader.lines = FORGED
    frames = [page(blur=2.2), page(left=LEFT + 20), page(blur=2.0)]
    seen = show(watch, [noisy(frame, seed) for seed, frame in enumerate(frames)])
    assert watch.best_frame is not None
    assert np.abs(watch.best_frame.pixels.astype(int) - frames[1].pixels).mean() < 3
    reading = seen[-1].reading
    assert reading is not None
    assert reading.places[0].corners[0][0] == pytest.approx((LEFT + 23) / WIDTH, abs=0.01)
    assert seen[-1].corners is not None
    assert seen[-1].corners[0][0] == pytest.approx((LEFT + 3) / WIDTH, abs=0.01)


def test_another_document_begins_anew(watch: FrameWatch, reader: FakeReader) -> None:
    show(watch, alive(3))
    reader.lines = OTHER
    late = [watch.add(noisy(page(), 10 + count), 1.0 + count) for count in range(3)]
    assert late[0].reading is not None
    assert late[0].reading.lines == PASSPORT
    assert late[-1].reading is not None
    assert (late[-1].reading.lines, late[-1].settled) == (OTHER, True)


def test_a_document_put_down_after_a_pause_is_not_fused_with_the_last(
    watch: FrameWatch, reader: FakeReader
) -> None:
    reader.lines = FORGED
    show(watch, alive(3))
    show(watch, [EMPTY], since=1.0)
    late = DOCUMENT_KEPT + 2.0
    (first,) = show(watch, alive(1), since=late)
    assert not first.settled
    assert show(watch, alive(2), since=late + 0.1)[-1].settled is False


def test_the_same_picture_again_and_again_is_read_once(
    watch: FrameWatch, reader: FakeReader
) -> None:
    seen = show(watch, [page()] * 3)
    assert seen[-1].settled
    assert len(reader.shown) == 1


def test_after_the_shot_frames_are_read_seldom(watch: FrameWatch, reader: FakeReader) -> None:
    show(watch, alive(2))
    before = len(reader.shown)
    seen = show(watch, alive(14), since=0.2)
    assert len(reader.shown) - before <= 1 + 1.4 / SELDOM_SECONDS
    assert {watched.hint for watched in seen} == {Hint.DONE}


def test_forgetting_leaves_nothing(watch: FrameWatch) -> None:
    show(watch, alive(2))
    watch.forget()
    assert watch.best_frame is None
    assert not show(watch, alive(1), since=0.3)[0].settled


def test_the_shot_is_a_picture_file_of_the_best_frame(watch: FrameWatch) -> None:
    show(watch, alive(2))
    assert watch.best_frame is not None
    (frame,) = decode(encode_shot(watch.best_frame))
    difference: NDArray[np.int16] = frame.pixels.astype(np.int16) - watch.best_frame.pixels
    assert np.abs(difference).mean() < 2


def test_red_stays_red_in_the_shot() -> None:
    red = np.zeros((16, 16, 3), np.uint8)
    red[:, :, 0] = 250
    (frame,) = decode(encode_shot(Frame(red)))
    assert frame.pixels[8, 8, 0] > 200
    assert frame.pixels[8, 8, 2] < 60
