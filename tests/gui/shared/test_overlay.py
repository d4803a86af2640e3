"""Dialogs and undo: nothing is discarded by accident, the focus finds its way back."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui import shared as ui

KEEP = ui.Action("keep", "Keep them", cancels=True)
REVOKE = ui.Action("revoke", "Revoke 12 tokens", "danger-filled")


def page_with_focus(qtbot: QtBot) -> tuple[ui.Column, ui.TextField]:
    field = ui.TextField("Name")
    page = ui.Column(field, ui.PrimaryButton("Go on"))
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field.line)
    return page, field


def test_a_dialog_takes_the_focus_keeps_it_and_gives_it_back(qtbot: QtBot) -> None:
    page, field = page_with_focus(qtbot)
    dialog = ui.Dialog(page, "Revoke 12 tokens?", actions=(KEEP, REVOKE))
    dialog.show_over()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.button("keep"))
    assert not field.isEnabled()
    for wanted in ("revoke", "keep", "revoke"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is dialog.button(wanted)
    with qtbot.waitSignal(dialog.chosen) as caught:
        qtbot.mouseClick(dialog.button("revoke"), Qt.MouseButton.LeftButton)
    assert caught.args == ["revoke"]
    assert field.isEnabled()
    assert QApplication.focusWidget() is field.line


def test_escape_takes_the_way_that_changes_nothing(qtbot: QtBot) -> None:
    page, _ = page_with_focus(qtbot)
    dialog = ui.Dialog(page, "Revoke 12 tokens?", actions=(REVOKE, KEEP))
    dialog.show_over()
    with qtbot.waitSignal(dialog.chosen) as caught:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert caught.args == ["keep"]


def test_escape_does_nothing_where_no_way_is_harmless(qtbot: QtBot) -> None:
    page, _ = page_with_focus(qtbot)
    dialog = ui.Dialog(page, "Erase what you entered?", actions=(REVOKE,))
    dialog.show_over()
    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.dismiss()


def test_a_dialog_that_checks_first_stays_open(qtbot: QtBot) -> None:
    page, _ = page_with_focus(qtbot)
    dialog = ui.Dialog(page, "Reason?", actions=(KEEP, REVOKE), close_on_choice=False)
    dialog.show_over()
    dialog.choose("revoke")
    assert dialog.isVisible()
    dialog.dismiss()


def test_undo_in_time_takes_back_and_silence_lets_it_stand(qtbot: QtBot) -> None:
    page, _ = page_with_focus(qtbot)
    toast = ui.Toast(page, "Case 4F2 was sent back.", undo=True)
    with qtbot.assertNotEmitted(toast.expired), qtbot.waitSignal(toast.undone):
        qtbot.mouseClick(toast.findChild(ui.Button), Qt.MouseButton.LeftButton)
    second = ui.Toast(page, "Copied.", seconds=1)
    with qtbot.assertNotEmitted(second.undone), qtbot.waitSignal(second.expired, timeout=3000):
        pass


def test_a_toast_takes_the_room_of_larger_words(qtbot: QtBot, qapp: QApplication) -> None:
    page, _ = page_with_focus(qtbot)
    toast = ui.Toast(page, "Case 4F2 was sent back. Ctrl+Z takes it back.", undo=True)
    before = toast.height()
    ui.apply_theme(qapp, replace(ui.current_theme(), scale=2.0))
    qtbot.waitUntil(lambda: toast.height() > before)
    assert toast.height() >= toast.heightForWidth(toast.width())
    toast.undo()


def test_quick_work_shows_nothing_and_slow_work_says_so(qtbot: QtBot) -> None:
    progress = ui.Progress("Reading the document", can_cancel=True)
    page = ui.Column(progress)
    qtbot.addWidget(page)
    page.show()
    progress.start()
    assert not progress.isVisible()
    qtbot.waitUntil(progress.isVisible, timeout=1000)
    cancel = progress.findChild(ui.QuietButton)
    assert not cancel.isVisible()
    qtbot.waitUntil(cancel.isVisible, timeout=3000)
    progress.stop()
    assert not progress.isVisible()
