"""A look through the camera at the desk: live picture, hints, the shot by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.errors import KioskError
from kiosk.flows.onboarding_state import Phase
from kiosk.reading.results import Hint, Watched
from kiosk.ui.desk.words import hint_sentence
from kiosk.ui.shared import PrimaryButton, Toast

if TYPE_CHECKING:
    from kiosk.ui.desk.capture_view import CaptureView

    from .conftest import Desk

LEFT = Qt.MouseButton.LeftButton
LINES = ((0.05, 0.78), (0.95, 0.78), (0.95, 0.96), (0.05, 0.96))
PATIENCE = 20_000
GLARE = Watched(Hint.TILT_GLARE)


@dataclass(frozen=True)
class Frame:
    """Be a grey picture."""

    at: float
    width: int = 32
    height: int = 24

    @property
    def pixels(self) -> bytes:
        return b"\x80" * (3 * self.width * self.height)


def capture(desk: Desk) -> CaptureView:
    return desk.view.work.document.capture


def open_camera(desk: Desk, *watched: Watched, frames: int = 1000) -> None:
    desk.ports.frames = [Frame(float(number)) for number in range(1, frames + 1)]
    desk.ports.watched = list(watched or (GLARE,))
    desk.qtbot.mouseClick(desk.view.work.document.camera, LEFT)
    desk.qtbot.waitUntil(
        lambda: desk.view.state.capture is not None and desk.view.state.capture.live,
        timeout=PATIENCE,
    )


def test_camera_shows_its_picture_and_one_hint(desk: Desk) -> None:
    open_camera(desk)
    desk.qtbot.waitUntil(lambda: "Tilt" in capture(desk).hint.text(), timeout=PATIENCE)
    assert capture(desk).isVisibleTo(desk.page)
    assert capture(desk).hint.text() == "Glare hides the bottom lines. Tilt the document."
    assert not capture(desk).canvas._pixmap.isNull()
    desk.view.close_camera()
    desk.settle()


def test_shot_is_taken_by_itself_and_told(desk: Desk) -> None:
    open_camera(desk, GLARE, Watched(Hint.DONE, LINES, settled=True))
    desk.qtbot.waitUntil(lambda: desk.view.state.document is not None, timeout=PATIENCE)
    desk.settle()
    document = desk.view.state.document
    assert document is not None
    assert (document.image, document.source) == (b"a shot", "image")
    assert not desk.ports.camera_runs
    toast = desk.page.window().findChild(Toast)
    assert toast is not None
    assert "picture is taken" in toast.accessibleName()
    toast.finish()


def test_lines_are_framed_where_the_reader_sees_them(desk: Desk) -> None:
    open_camera(desk, Watched(Hint.READING, LINES))
    desk.qtbot.waitUntil(lambda: capture(desk).canvas._corners == LINES, timeout=PATIENCE)
    desk.view.close_camera()
    desk.settle()


def test_camera_that_cannot_start_says_what_to_do(desk: Desk) -> None:
    desk.ports.camera_error = KioskError("No camera is set up.", "Name one in the settings.")
    desk.qtbot.mouseClick(desk.view.work.document.camera, LEFT)
    desk.settle()
    assert (
        desk.view.work.document.banner.text() == "No camera is set up. Name one in the settings."
    )
    assert desk.view.state.capture is None


def test_camera_that_is_unplugged_says_so(desk: Desk) -> None:
    open_camera(desk)
    desk.ports.lost_error = KioskError("The camera stopped.", "Check its cable.")
    desk.qtbot.waitUntil(lambda: desk.view.state.capture is None, timeout=PATIENCE)
    desk.settle()
    assert "Check its cable." in desk.view.work.document.banner.text()
    assert not desk.ports.camera_runs


def test_stopped_camera_lets_the_device_go(desk: Desk) -> None:
    open_camera(desk)
    desk.qtbot.mouseClick(capture(desk).stop, LEFT)
    desk.settle()
    assert not desk.ports.camera_runs
    assert desk.view.state.capture is None
    assert not desk.view.feed._timer.isActive()


def test_camera_does_not_go_on_behind_another_page(desk: Desk) -> None:
    open_camera(desk)
    desk.page.hide()
    desk.settle()
    assert not desk.ports.camera_runs


def test_camera_does_not_go_on_behind_a_lost_token(desk: Desk) -> None:
    open_camera(desk)
    desk.page.show_lost_token()
    desk.settle()
    assert not desk.ports.camera_runs


def test_next_applicant_is_not_watched(desk: Desk) -> None:
    open_camera(desk)
    desk.view.next_applicant()
    desk.settle()
    assert not desk.ports.camera_runs
    assert capture(desk).canvas._pixmap.isNull()


def test_same_frame_is_never_looked_at_twice(desk: Desk) -> None:
    open_camera(desk, frames=0)
    still = Frame(1.0)
    desk.ports.frames = [still, still, still]
    for _ in range(3):
        desk.view.feed.poll()
        desk.settle()
    assert desk.ports.seen == [still]
    desk.view.close_camera()
    desk.settle()


def test_document_can_be_scanned_again_through_the_camera(desk: Desk) -> None:
    desk.scan()
    desk.ports.watched = [Watched(Hint.DONE, LINES, settled=True)]
    desk.ports.frames = [Frame(1.0)]
    QTest.keyClick(desk.view.primary, Qt.Key.Key_F6)
    desk.qtbot.waitUntil(
        lambda: (
            desk.view.state.document is not None and desk.view.state.document.image == b"a shot"
        ),
        timeout=PATIENCE,
    )
    desk.settle()
    assert desk.view.state.phase is Phase.REVIEWING
    for toast in desk.page.window().findChildren(Toast):
        toast.finish()


def test_live_picture_has_one_filled_button_that_opens_a_file_instead(desk: Desk) -> None:
    open_camera(desk)
    filled = [b for b in desk.page.findChildren(PrimaryButton) if b.isVisibleTo(desk.page)]
    assert [button.text() for button in filled] == ["Open document"]
    desk.qtbot.mouseClick(capture(desk).without, LEFT)
    desk.settle()
    assert desk.view.state.phase is Phase.REVIEWING
    assert not desk.ports.camera_runs


@pytest.mark.parametrize("hint", Hint)
def test_every_hint_has_its_sentence(hint: Hint) -> None:
    assert hint_sentence(hint).endswith(".")


# ---- Nothing of one applicant stays for the next ----


def test_the_next_applicant_finds_nothing_of_the_last_ones_document(desk: Desk) -> None:
    desk.scan(desk.passport)
    desk.view.next_applicant()
    desk.settle()
    assert desk.ports.forgotten == 1


def test_a_part_of_a_swipe_is_answered_with_a_sentence(desk: Desk) -> None:
    desk.page.wedge.torn.emit()
    problem = desk.view.state.problem
    assert problem is not None
    assert problem.error.remedy == "Swipe the document again."
