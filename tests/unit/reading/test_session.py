"""The last picture is kept for what is asked about it later, and for nothing else."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from PIL import Image

from kiosk.reading.decode import Frame, decode
from kiosk.reading.errors import NoMrzError
from kiosk.reading.reader import CPU_SECONDS
from kiosk.reading.results import Examination, Hint, Reading, Watched
from kiosk.reading.session import DOCUMENT_SECONDS, PAGE_SECONDS, ReadingSession, is_blank
from kiosk.reading.wire import WireError

READING = Reading(("AB", "CD"))
RED, BLUE, BLANK = "red", "blue", "white"


def page(*colours: str) -> bytes:
    """Return a TIFF of coloured pages, each with a spot of print unless it is white."""
    pages = [Image.new("RGB", (40, 20), colour) for colour in colours]
    for picture, colour in zip(pages, colours, strict=True):
        if colour != BLANK:
            picture.paste("black", (10, 8, 30, 12))
    stream = io.BytesIO()
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:])
    return stream.getvalue()


@dataclass
class Reader:
    """Reads red pages, finds nothing on blue ones, and takes all the time it may."""

    budgets: list[float | None] = field(default_factory=list)
    seconds: float = 0.0
    slowness: float = 1.0

    def read_mrz(self, frame: Frame, *, budget: float | None = None) -> Reading:
        self.budgets.append(budget)
        self.seconds += (budget or 0.0) * self.slowness
        if frame.pixels[0, 0, 0] == 0:
            raise NoMrzError("No lines.", "Take another.")
        return Reading(READING.lines, page=frame.page)


@dataclass
class Examiner:
    seen: list[tuple[Frame, Reading | None]] = field(default_factory=list)

    def examine(self, frame: Frame, reading: Reading | None) -> Examination:
        self.seen.append((frame, reading))
        return Examination(seconds=1.0)


@dataclass
class Watcher:
    """Settles with the third frame and keeps the second as the best."""

    frames: list[Frame] = field(default_factory=list)
    times: list[float] = field(default_factory=list)

    @property
    def best_frame(self) -> Frame | None:
        return self.frames[1] if len(self.frames) > 1 else None

    def add(self, frame: Frame, at: float) -> Watched:
        self.frames.append(frame)
        self.times.append(at)
        if len(self.frames) < 3:
            return Watched(Hint.HOLD_STILL)
        return Watched(Hint.DONE, reading=READING, settled=True)


@dataclass
class Desk:
    reader: Reader = field(default_factory=Reader)
    examiner: Examiner = field(default_factory=Examiner)
    watchers: list[Watcher] = field(default_factory=list)
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.session = ReadingSession(
            self.reader,
            self.examiner,
            self._watcher,
            clock=self._clock,
            processor=lambda: self.reader.seconds,
        )

    def _watcher(self) -> Watcher:
        self.watchers.append(Watcher())
        return self.watchers[-1]

    def _clock(self) -> float:
        self.seconds += 1.0
        return self.seconds

    def ask(self, want: str, body: bytes = b"", **more: object) -> dict[str, Any]:
        header, self.body = self.session.answer({"want": want, **more}, body)
        return header

    def watch(self, shade: int) -> dict[str, Any]:
        return self.ask("watch", bytes([shade]) * 8 * 4 * 3, width=8, height=4)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_the_first_page_with_lines_is_read_and_shown(desk: Desk) -> None:
    header = desk.ask("read", page(BLANK, RED, BLUE))
    assert header["reading"]["page"] == 2
    assert (header["width"], header["height"]) == (40, 20)
    assert desk.body[:3] == b"\xff\x00\x00"


def test_the_page_that_was_read_is_the_one_examined(desk: Desk) -> None:
    desk.ask("read", page(BLANK, RED))
    assert desk.ask("examine")["examination"]["seconds"] == 1.0
    ((frame, reading),) = desk.examiner.seen
    assert reading is not None
    assert (frame.page, reading.page, reading.lines) == (2, 2, READING.lines)


def test_a_picture_without_lines_can_still_be_examined(desk: Desk) -> None:
    assert desk.ask("read", page(BLUE))["no_mrz"] == ["No lines.", "Take another."]
    desk.ask("examine")
    ((frame, reading),) = desk.examiner.seen
    assert (frame.page, reading) == (1, None)


def test_without_a_picture_there_is_nothing_to_examine(desk: Desk) -> None:
    assert "Open the document once more." in desk.ask("examine")["error"]


def test_a_file_that_cannot_be_read_leaves_no_earlier_picture(desk: Desk) -> None:
    desk.ask("read", page(RED))
    assert "error" in desk.ask("read", b"rubbish")
    assert "error" in desk.ask("examine")


def test_a_picture_to_be_shown_only_is_neither_read_nor_kept(desk: Desk) -> None:
    desk.ask("read", page(RED))
    assert desk.ask("picture", page(BLUE))["picture"] is True
    assert desk.body
    desk.ask("examine")
    ((frame, _reading),) = desk.examiner.seen
    assert frame.pixels[0, 0].tolist() == [255, 0, 0], (
        "the picture that was read last is still there"
    )
    assert "error" in desk.ask("picture", b"rubbish")


def test_what_is_forgotten_is_gone(desk: Desk) -> None:
    desk.ask("read", page(RED))
    desk.watch(7)
    assert desk.ask("forget") == {"forgotten": True}
    assert "error" in desk.ask("examine")
    desk.watch(8)
    assert [len(watcher.frames) for watcher in desk.watchers] == [1, 1]


def test_frames_are_watched_until_they_settle_and_the_best_is_the_picture(desk: Desk) -> None:
    assert desk.watch(10)["watched"]["settled"] is False
    assert desk.body == b""
    desk.watch(20)
    header = desk.watch(30)
    assert header["watched"]["settled"] is True
    assert (header["width"], header["height"], desk.body) == (8, 4, bytes([20]) * 96)
    assert desk.watchers[0].times == [1.0, 2.0, 3.0]
    desk.ask("examine")
    ((frame, reading),) = desk.examiner.seen
    assert (int(frame.pixels[0, 0, 0]), reading) == (20, READING)


def test_the_shot_stays_until_it_is_forgotten(desk: Desk) -> None:
    for shade in range(4):
        desk.watch(shade)
    assert desk.watch(4)["watched"]["settled"] is True
    assert [len(watcher.frames) for watcher in desk.watchers] == [5]


def test_the_shot_is_the_best_frame_as_a_file_that_opens(desk: Desk) -> None:
    for shade in (10, 20, 30):
        desk.watch(shade)
    assert desk.ask("shot") == {"shot": True}
    (frame,) = decode(desk.body)
    assert (frame.width, frame.height) == (8, 4)
    assert abs(int(frame.pixels[0, 0, 0]) - 20) < 3


def test_without_a_picture_there_is_no_shot(desk: Desk) -> None:
    assert desk.ask("shot")["error"][0] == "There is no picture to look at any more."


def test_a_page_without_print_costs_nothing(desk: Desk) -> None:
    assert desk.ask("read", page(*[BLANK] * 10))["no_mrz"][0].startswith("No machine-readable")
    assert desk.reader.budgets == []


def test_a_single_picture_stays_clearly_under_three_seconds(desk: Desk) -> None:
    """A slow processor ends the step that it began in time a good deal later."""
    desk.ask("read", page(BLUE))
    assert [budget for budget in desk.reader.budgets if budget is None or budget > 2.6] == []
    assert CPU_SECONDS <= PAGE_SECONDS


def test_the_pages_of_a_document_share_one_time(desk: Desk) -> None:
    """Ten pages in vain take no ten times as long as one."""
    assert "no_mrz" in desk.ask("read", page(*[BLUE] * 10))
    assert desk.reader.budgets[0] == PAGE_SECONDS
    assert len(desk.reader.budgets) == 10
    assert sum(map(float, filter(None, desk.reader.budgets))) <= DOCUMENT_SECONDS + 1e-9


def test_a_document_that_takes_too_long_is_left_at_a_page(desk: Desk) -> None:
    desk.reader.slowness = 6
    problem, remedy = desk.ask("read", page(*[BLUE] * 10))["no_mrz"]
    assert problem.startswith("No machine-readable lines were found before page 2")
    assert "Save only the page" in remedy


def test_the_seconds_are_those_of_the_whole_file(desk: Desk) -> None:
    header = desk.ask("read", page(BLUE, RED))
    assert header["reading"]["seconds"] == pytest.approx(desk.reader.seconds, abs=1e-3)


@pytest.mark.parametrize(
    ("ink", "blank"), [(255, True), (250, True), (205, False), (128, False), (0, False)]
)
def test_faint_print_is_print_and_noise_is_none(ink: int, blank: bool) -> None:
    noise = np.random.default_rng(7).integers(-8, 9, (1500, 1000, 1))
    paper = np.full((1500, 1000, 3), 243.0) + noise
    paper -= np.linspace(0, 90, 1500)[:, None, None]  # a shadow
    for column in range(150, 850, 20):
        paper[700:715, column : column + 8] -= 255 - ink
    assert is_blank(Frame(paper.clip(0, 255).astype(np.uint8))) is blank


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"want": "dance"},
        {"want": "watch"},
        {"want": "watch", "width": 8, "height": 5},
        {"want": "watch", "width": -8, "height": -4},
        {"want": "watch", "width": 0, "height": 4},
        {"want": "watch", "width": 5000, "height": 1},
        {"want": "watch", "width": "8", "height": 4},
    ],
)
def test_what_is_no_request_ends_the_worker(desk: Desk, request_: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        desk.session.answer(request_, bytes(96))
