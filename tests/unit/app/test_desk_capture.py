"""What the desk is shown goes to the worker once, and comes back as one document."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from fakes import FakeClock, FakeStore, FakeUnitOfWork, fake_environment
from samples import established, passport

from kiosk.app.desk_capture import CameraNotSetUpError, DeskCapture, NotAtHandError
from kiosk.devices.camera import CameraFrame
from kiosk.devices.worker import PictureRead
from kiosk.domain.errors import UnreachableError
from kiosk.reading.errors import NoMrzError, ReadingError
from kiosk.reading.results import Examination, Hint, Preview, Reading, Sign, SignName, Watched

if TYPE_CHECKING:
    from kiosk.devices.worker import ReadingWorker

PREVIEW = Preview(1, 1, b"\x00\x00\x00")
FRAME = CameraFrame(2, 1, b"\x00" * 6, 0.5)
FUSED = Reading(passport(), doubtful=((1, 3),))
ALONE = Reading(passport(document_number="L898902C4"))


class FakeWorker:
    """Answer as a reading worker does, and count what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.settled = True
        self.readable = True

    def read(self, data: bytes) -> PictureRead:
        self.asked.append(f"read {data.decode()}")
        if not self.readable:
            raise NoMrzError("No lines.", "Try again.", PREVIEW)
        return PictureRead(ALONE, PREVIEW)

    def examine(self) -> Examination:
        self.asked.append("examine")
        return Examination(signs=(Sign(SignName.NO_COLOUR, 0.9),))

    def watch(self, width: int, height: int, pixels: bytes) -> Watched:
        assert width * height * 3 == len(pixels)
        return Watched(Hint.DONE, reading=FUSED, settled=self.settled, preview=PREVIEW)

    def shot(self) -> bytes:
        return b"shot"

    def forget(self) -> None:
        self.asked.append("forget")


@pytest.fixture
def worker() -> FakeWorker:
    return FakeWorker()


@pytest.fixture
def capture(worker: FakeWorker) -> DeskCapture:
    env = fake_environment(FakeStore(), FakeClock())
    reading_worker: ReadingWorker = worker  # type: ignore[assignment]  # a fake of ten lines
    return DeskCapture(env, established(env), reading_worker, lambda: date(2026, 11, 21))


def test_a_page_is_examined_once_however_often_its_lines_are_corrected(
    capture: DeskCapture, worker: FakeWorker
) -> None:
    scan = capture.read(b"one")
    for _ in range(3):
        found = capture.examine(scan)
    assert [finding.name for finding in found.findings] == ["picture.no_colour"]
    assert worker.asked.count("examine") == 1
    capture.examine(capture.read(b"two"))
    assert worker.asked.count("examine") == 2


class GoneStore(FakeStore):
    """Be a store that goes away."""

    gone = False

    def reading(self) -> FakeUnitOfWork:
        if self.gone:
            raise UnreachableError("The store cannot be reached.")
        return super().reading()


def test_a_page_is_examined_without_the_store(worker: FakeWorker) -> None:
    store = GoneStore()
    env = fake_environment(store, FakeClock())
    session = established(env)
    reading_worker: ReadingWorker = worker  # type: ignore[assignment]  # a fake of ten lines
    capture = DeskCapture(env, session, reading_worker, lambda: date(2026, 11, 21))
    scan = capture.read(b"one")
    store.gone = True
    assert [each.name for each in capture.examine(scan).findings] == ["picture.no_colour"]


def test_the_shot_is_what_the_frames_said_together_with_the_best_of_them(
    capture: DeskCapture,
) -> None:
    capture.watch(FRAME)
    shot = capture.shot()
    assert (shot.scan.lines, shot.scan.doubtful) == (FUSED.lines, FUSED.doubtful)
    assert (shot.scan.preview, shot.image) == (PREVIEW, b"shot")


def test_a_page_is_examined_afresh_after_a_shot(capture: DeskCapture, worker: FakeWorker) -> None:
    capture.examine(capture.read(b"one"))
    capture.watch(FRAME)
    capture.examine(capture.shot().scan)
    assert worker.asked.count("examine") == 2


def test_frames_that_never_agreed_give_no_shot(capture: DeskCapture, worker: FakeWorker) -> None:
    worker.settled = False
    capture.watch(FRAME)
    with pytest.raises(ReadingError, match="not seen the lines long enough"):
        capture.shot()


def test_frames_of_an_earlier_document_are_forgotten(capture: DeskCapture) -> None:
    capture.watch(FRAME)
    capture.stop()
    with pytest.raises(ReadingError):
        capture.shot()


def test_nothing_of_an_applicants_document_is_kept_once_it_is_forgotten(
    capture: DeskCapture, worker: FakeWorker
) -> None:
    scan = capture.read(b"one")
    capture.examine(scan)
    capture.forget()
    assert worker.asked[-1] == "forget"
    with pytest.raises(NotAtHandError):
        capture.examine(scan)


def test_no_document_is_judged_by_the_page_of_another_picture(
    capture: DeskCapture, worker: FakeWorker
) -> None:
    scan = capture.read(b"one")
    worker.readable = False
    with pytest.raises(NoMrzError):
        capture.read(b"another")
    with pytest.raises(NotAtHandError):
        capture.examine(scan)
    assert "examine" not in worker.asked


def test_what_was_found_on_a_page_stays_while_another_picture_is_read_in_vain(
    capture: DeskCapture, worker: FakeWorker
) -> None:
    scan = capture.read(b"one")
    found = capture.examine(scan)
    worker.readable = False
    with pytest.raises(NoMrzError):
        capture.read(b"another")
    assert capture.examine(scan) == found
    assert worker.asked.count("examine") == 1


def test_a_check_over_a_doubtful_character_of_a_swipe_is_open_until_somebody_compared_it(
    capture: DeskCapture,
) -> None:
    lines, doubtful = passport(), ((1, 3),)
    for compared, passed in (((), None), (doubtful, True)):
        scan = capture.assess(lines, (), compared, (), doubtful)
        checks = {check.name: check.ok for check in scan.assessed.checks}
        assert scan.doubtful == doubtful
        assert checks["document_number"] is passed


def test_a_desk_without_a_camera_says_how_to_set_one_up(capture: DeskCapture) -> None:
    with pytest.raises(CameraNotSetUpError, match="KIOSK_CAMERA"):
        capture.start()
    assert capture.live() is None
