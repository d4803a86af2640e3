"""The applicant's own window: drawn from their side alone, signed there, closed with the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from kiosk.domain.evidence import Finding
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_state import ExaminedDocument, Field, Phase
from kiosk.services.case_background import Background, ListedName
from kiosk.services.likenesses import Likeness, LikenessKind
from kiosk.ui.desk import keys

from .fake_queue import ANNA, NOW

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.ui.desk.applicant_window import ApplicantWindow

    from .conftest import Desk

TWIN = Likeness(LikenessKind.POSSIBLE_TWIN, "7e1a" * 8, ANNA, NOW)


@pytest.fixture
def window(desk: Desk) -> ApplicantWindow:
    """Open the window by its key."""
    desk.qtbot.keyClick(desk.page.window(), getattr(Qt.Key, f"Key_{keys.APPLICANT_SCREEN}"))
    opened = desk.page.applicant.window
    assert opened is not None
    desk.qtbot.waitExposed(opened)
    return opened


def words(window: ApplicantWindow) -> str:
    """Give every word that can be seen."""
    return " ".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def still(desk: Desk, window: ApplicantWindow) -> QImage:
    """Give the picture once it is at rest."""
    desk.settle()
    before = window.grab().toImage()
    for _ in range(50):
        desk.qtbot.wait(40)
        seen = window.grab().toImage()
        if seen == before:
            return seen
        before = seen
    raise TimeoutError("The window never came to rest.")


def test_it_follows_the_case_and_shows_what_is_theirs(desk: Desk, window: ApplicantWindow) -> None:
    assert "Welcome" in words(window)
    desk.scan()
    assert "ANNA MARIA ERIKSSON" in words(window)
    assert "Utopia" in words(window)
    desk.type(Field.EMAIL, "anna@example.org")
    desk.qtbot.waitUntil(lambda: "anna@example.org" in words(window))


def test_nothing_that_was_found_reaches_it(desk: Desk, window: ApplicantWindow) -> None:
    desk.scan()
    plain = still(desk, window)
    desk.view.next_applicant()
    desk.ports.background = Background(
        likenesses=(TWIN,), listed=(ListedName("a list", "ERIKSEN", "The name is similar."),)
    )
    desk.ports.examined = ExaminedDocument((Finding("screen", "A display was photographed."),))
    desk.scan()
    desk.view.send(events.LikenessAnswered(TWIN.person_id, same=False))
    assert desk.view.state.likeness_answers
    assert still(desk, window) == plain


def test_they_sign_on_it_and_the_desk_goes_on(desk: Desk, window: ApplicantWindow) -> None:
    desk.scan()
    desk.press()
    assert desk.view.state.phase is Phase.SIGNING
    assert "I, ANNA MARIA ERIKSSON" not in words(window), "the language is asked for first"
    assert not window.pad.isVisible()
    desk.qtbot.mouseClick(window.languages.chips["en"], Qt.MouseButton.LeftButton)
    assert "I, ANNA MARIA ERIKSSON" in words(window)
    canvas, left = window.pad.canvas, Qt.MouseButton.LeftButton
    desk.qtbot.mousePress(canvas, left, pos=QPoint(40, 60))
    for step in range(2, 9):
        desk.qtbot.mouseMove(canvas, QPoint(40 * step, 60 + (-1) ** step * 20))
    desk.qtbot.mouseRelease(canvas, left, pos=QPoint(380, 60))
    signature = desk.view.state.signature
    assert signature is not None
    assert signature.png.startswith(b"\x89PNG")
    assert desk.view.statement.elsewhere.isVisible()
    desk.press()
    assert desk.view.state.phase is Phase.ISSUED
    assert "fable-5" in words(window)
    assert "ERIKSSON" not in words(window)


def test_it_closes_by_the_same_act_and_forgets(desk: Desk, window: ApplicantWindow) -> None:
    # The offscreen platform gives the keyboard to whatever it shows, so no key is pressed here.
    desk.page.applicant.turn()
    assert not window.isVisible()
    assert desk.page.applicant.window is None


def test_it_goes_with_the_desk(desk: Desk, window: ApplicantWindow) -> None:
    assert window.parentWidget() is desk.page, "Qt takes children down with their parent"


def test_the_keyboard_stays_with_the_desk(window: ApplicantWindow) -> None:
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
