"""The last picture is kept for what is asked about it later, and for nothing else."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from kiosk.reading.errors import NoMrzError
from kiosk.reading.results import Examination, Hint, Reading, Watched
from kiosk.reading.session import ReadingSession
from kiosk.reading.wire import WireError

if TYPE_CHECKING:
    from kiosk.reading.decode import Frame

READING = Reading(("AB", "CD"))
RED, BLUE, BLANK = "red", "blue", "white"


def page(*colours: str, kind: str = "TIFF") -> bytes:
    first, *others = [Image.new("RGB", (40, 20), colour) for colour in colours]
    stream = io.BytesIO()
    many = {"save_all": True, "append_images": others} if others else {}
    first.save(stream, kind, **many)
    return stream.getvalue()


@dataclass
class Reader:
    """Reads every page but a white one."""

    def read_mrz(self, frame: Frame) -> Reading:
        if frame.pixels.min() == 255:
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
    def best(self) -> Frame | None:
        return self.frames[1] if len(self.frames) > 1 else None

    def add(self, frame: Frame, at: float) -> Watched:
        self.frames.append(frame)
        self.times.append(at)
        if len(self.frames) < 3:
            return Watched(Hint.HOLD_STILL)
        return Watched(Hint.DONE, reading=READING, settled=True)


@dataclass
class Desk:
    examiner: Examiner = field(default_factory=Examiner)
    watchers: list[Watcher] = field(default_factory=list)
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.session = ReadingSession(Reader(), self.examiner, self._watcher, self._clock)  # type: ignore[arg-type]  # fakes

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
    assert (frame.page, reading) == (2, Reading(READING.lines, page=2))


def test_a_picture_without_lines_can_still_be_examined(desk: Desk) -> None:
    assert desk.ask("read", page(BLANK))["no_mrz"] == ["No lines.", "Take another."]
    desk.ask("examine")
    ((frame, reading),) = desk.examiner.seen
    assert (frame.page, reading) == (1, None)


def test_without_a_picture_there_is_nothing_to_examine(desk: Desk) -> None:
    assert "Open the document once more." in desk.ask("examine")["error"]


def test_a_file_that_cannot_be_read_leaves_no_earlier_picture(desk: Desk) -> None:
    desk.ask("read", page(RED))
    assert "error" in desk.ask("read", b"rubbish")
    assert "error" in desk.ask("examine")


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


def test_the_next_frame_after_settling_begins_anew(desk: Desk) -> None:
    for shade in range(4):
        desk.watch(shade)
    assert [len(watcher.frames) for watcher in desk.watchers] == [3, 1]


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
