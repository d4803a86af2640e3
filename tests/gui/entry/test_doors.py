"""The lock and the sign-in, by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import KioskError
from kiosk.ui.entry.ports import DemoAccount
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.entry.unlock_view import UnlockView
from kiosk.ui.shared import Button, Lane
from tests.gui.entry.entry_fakes import SESSION, FakeEntry

LOCKED = KioskError("Too many tries.", "Sign in from 14:32 or ask an admin.")
WRONG = KioskError("The name or the secret is not right.", "Type both again.")


def sign_in(qtbot: QtBot, ports: FakeEntry, lane: Lane) -> SignInView:
    view = SignInView(ports, lane)
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.begin()
    return view


def type_into_focus(qtbot: QtBot, text: str, *, enter: bool = True) -> None:
    widget = focused()
    qtbot.keyClicks(widget, text)
    if enter:
        qtbot.keyClick(widget, Qt.Key.Key_Return)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_name_enter_password_enter_signs_in(qtbot: QtBot, lane: Lane) -> None:
    ports = FakeEntry()
    view = sign_in(qtbot, ports, lane)
    with qtbot.waitSignal(view.signed_in) as caught:
        type_into_focus(qtbot, "ada")
        type_into_focus(qtbot, "a good secret")
    assert caught.args == [SESSION]
    assert ports.taken == [("ada", "a good secret")]
    assert view.secret.text() == ""


def test_pressed_early_it_names_what_is_missing_and_goes_there(qtbot: QtBot, lane: Lane) -> None:
    ports = FakeEntry()
    view = sign_in(qtbot, ports, lane)
    qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    assert view.login.error
    assert focused() is view.login.line
    type_into_focus(qtbot, "ada", enter=False)
    assert not view.login.error
    qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    assert view.secret.error
    assert focused() is view.secret.line
    assert ports.taken == []


@pytest.mark.parametrize("error", [WRONG, LOCKED])
def test_a_refusal_says_why_keeps_the_name_and_waits_at_the_secret(
    qtbot: QtBot, lane: Lane, error: KioskError
) -> None:
    view = sign_in(qtbot, FakeEntry(error=error), lane)
    type_into_focus(qtbot, "ada")
    type_into_focus(qtbot, "guess", enter=False)
    qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.banner.text() == str(error))
    assert view.banner.isVisible()
    assert (view.login.text(), view.secret.text()) == ("ada", "")
    assert focused() is view.secret.line
    assert view.primary.text() == "Sign in"


def test_what_nobody_foresaw_gives_the_button_its_words_back(qtbot: QtBot, lane: Lane) -> None:
    ports = FakeEntry(error=ZeroDivisionError())
    view = sign_in(qtbot, ports, lane)
    type_into_focus(qtbot, "ada")
    type_into_focus(qtbot, "a good secret")
    qtbot.waitUntil(view.banner.isVisible)
    assert view.primary.text() == "Sign in"
    ports.error = None
    with qtbot.waitSignal(view.signed_in):
        type_into_focus(qtbot, "a good secret")


def test_esc_discards_nothing(qtbot: QtBot, lane: Lane) -> None:
    view = sign_in(qtbot, FakeEntry(), lane)
    type_into_focus(qtbot, "ada", enter=False)
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert view.login.text() == "ada"
    assert view.isVisible()


def test_a_demo_account_signs_in_by_one_press_and_its_button_is_whole(
    qtbot: QtBot, lane: Lane
) -> None:
    accounts = tuple(DemoAccount(role, "drawn secret", role) for role in ("staff", "admin"))
    ports = FakeEntry(demo=accounts)
    view = sign_in(qtbot, ports, lane)
    qtbot.wait(1)
    buttons = [each for each in view.findChildren(Button) if "Sign in as" in each.accessibleName()]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    with qtbot.waitSignal(view.signed_in):
        qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert ports.taken == [("admin", "drawn secret")]


def unlock(qtbot: QtBot, ports: FakeEntry, lane: Lane) -> UnlockView:
    view = UnlockView(ports, lane)
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def test_the_passphrase_opens_the_store(qtbot: QtBot, lane: Lane) -> None:
    ports = FakeEntry()
    view = unlock(qtbot, ports, lane)
    with qtbot.waitSignal(view.unlocked):
        type_into_focus(qtbot, "four words nobody guesses")
    assert ports.taken == ["four words nobody guesses"]
    assert view.passphrase.text() == ""


def test_an_empty_passphrase_is_asked_for(qtbot: QtBot, lane: Lane) -> None:
    ports = FakeEntry()
    view = unlock(qtbot, ports, lane)
    qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    assert view.passphrase.error
    assert focused() is view.passphrase.line
    assert ports.taken == []


@pytest.mark.parametrize("error", [WRONG, ZeroDivisionError()])
def test_a_wrong_passphrase_leaves_the_focus_in_its_field(
    qtbot: QtBot, lane: Lane, error: Exception
) -> None:
    view = unlock(qtbot, FakeEntry(error=error), lane)
    type_into_focus(qtbot, "guess", enter=False)
    qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.banner.isVisible)
    assert view.passphrase.text() == ""
    assert focused() is view.passphrase.line
    assert view.primary.text() == "Open the store"


def test_a_second_press_does_not_open_twice(qtbot: QtBot, lane: Lane) -> None:
    ports = FakeEntry()
    view = unlock(qtbot, ports, lane)
    type_into_focus(qtbot, "four words", enter=False)
    with qtbot.waitSignal(view.unlocked):
        qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(view.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not lane.busy)
    assert len(ports.taken) == 1
