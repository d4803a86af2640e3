"""Fields keep what was typed, say what is wrong at their foot, and guess nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.domain.dates import PartialDate
from kiosk.ui import shared as ui

STATES = [("PRK", "Korea (Democratic People's Republic of)"), ("KOR", "Korea"), ("FRA", "France")]


def find(query: str) -> list[tuple[str, str]]:
    return [pair for pair in STATES if query.casefold() in pair[1].casefold()]


def test_an_error_keeps_the_input_and_is_spoken(qtbot: QtBot) -> None:
    field = ui.TextField("E-mail", text="anna@", hint="For the receipt only")
    qtbot.addWidget(field)
    field.set_error("There is nothing after the @.")
    assert field.text() == "anna@"
    assert field.line.accessibleName() == "E-mail"
    assert "nothing after the @" in field.line.accessibleDescription()
    qtbot.keyClicks(field.line, "x")
    assert field.error == ""


def test_a_password_is_hidden_until_shown_and_hidden_again_when_cleared(qtbot: QtBot) -> None:
    field = ui.PasswordField("Passphrase")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "correct horse")
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    toggle = field.findChild(ui.IconButton)
    assert toggle.accessibleName() == "Show"
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert (field.shown, toggle.accessibleName()) == (True, "Hide")
    field.clear()
    assert (field.shown, field.text()) == (False, "")


def test_a_date_is_taken_as_far_as_it_is_known(qtbot: QtBot) -> None:
    field = ui.PartialDateField("Acquired")
    qtbot.addWidget(field)
    for typed, wanted in (
        ("1984", PartialDate(1984)),
        ("1984-3", PartialDate(1984, 3)),
        ("19740812", PartialDate(1974, 8, 12)),
        ("1974.08.12", PartialDate(1974, 8, 12)),
        ("", PartialDate()),
    ):
        field.line.clear()
        qtbot.keyClicks(field.line, typed)
        assert field.value() == wanted


def test_a_date_that_no_calendar_has_is_named_and_kept(qtbot: QtBot) -> None:
    field = ui.PartialDateField("Acquired")
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "1984-02-31")
    qtbot.keyPress(field.line, Qt.Key.Key_Return)
    assert field.value() is None
    assert field.text() == "1984-02-31"
    assert "calendar" in field.error


def test_a_search_offers_and_a_pick_fills(qtbot: QtBot) -> None:
    field = ui.SearchPickField("Citizenship", find)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "kor")
    assert [code for code, _ in field.offers()] == ["PRK", "KOR"]
    assert field.value() is None
    with qtbot.waitSignal(field.picked) as caught:
        field.pick("KOR", "Korea")
    assert caught.args == ["KOR", "Korea"]
    assert (field.code(), field.text()) == ("KOR", "Korea")
    qtbot.keyClicks(field.line, "x")
    assert field.value() is None


def test_a_suggestion_is_picked_by_keyboard_alone(qtbot: QtBot) -> None:
    field = ui.SearchPickField("Citizenship", find)
    chips = ui.SearchPickField("Further", find, clear_on_pick=True)
    for each in (field, chips):
        qtbot.addWidget(each)
        each.show()
        qtbot.keyClicks(each.line, "kor")
        popup = each.findChild(QCompleter).popup()
        qtbot.waitUntil(popup.isVisible)
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        with qtbot.waitSignal(each.picked) as caught:
            qtbot.keyClick(popup, Qt.Key.Key_Return)
        assert caught.args == ["KOR", "Korea"]
    assert field.value() == ("KOR", "Korea")
    qtbot.waitUntil(lambda: chips.text() == "")


def test_only_an_exact_name_counts_as_picked(qtbot: QtBot) -> None:
    field = ui.SearchPickField("Citizenship", find)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "kore")
    field.line.editingFinished.emit()
    assert field.value() is None
    qtbot.keyClicks(field.line, "a")
    field.line.editingFinished.emit()
    assert field.value() == ("KOR", "Korea")


def test_a_list_says_the_code_picked(qtbot: QtBot) -> None:
    field = ui.SelectField("Kind", [("p", "Passport"), ("i", "Identity card")])
    qtbot.addWidget(field)
    assert field.value() == ""
    with qtbot.waitSignal(field.changed) as caught:
        field.set_value("i")
    assert caught.args == ["i"]


def test_no_answer_is_given_beforehand(qtbot: QtBot) -> None:
    group = ui.AnswerGroup([("yes", "Citizen"), ("no", "None of these")])
    inspection = ui.InspectionRow("The page is one piece")
    for widget in (group, inspection):
        qtbot.addWidget(widget)
        widget.show()
    assert group.value() == ""
    assert inspection.answer() is None
    qtbot.mouseClick(group.tile("no"), Qt.MouseButton.LeftButton)
    assert group.value() == "no"
    not_in_order = inspection.findChildren(ui.Button)[1]
    with qtbot.waitSignal(inspection.answered) as caught:
        qtbot.mouseClick(not_in_order, Qt.MouseButton.LeftButton)
    assert caught.args == [False]
    in_order = inspection.findChildren(ui.Button)[0]
    qtbot.mouseClick(in_order, Qt.MouseButton.LeftButton)
    assert inspection.answer() is True
    assert not_in_order.icon().isNull()


def test_a_chip_can_be_taken_away(qtbot: QtBot) -> None:
    gone: list[str] = []
    chip = ui.RemovableChip("France", on_remove=lambda: gone.append("France"))
    qtbot.addWidget(chip)
    chip.show()
    qtbot.mouseClick(chip.findChild(ui.IconButton), Qt.MouseButton.LeftButton)
    assert gone == ["France"]


def test_an_icon_keeps_its_distance_from_words_that_came_later(qapp: QApplication) -> None:
    _ = qapp
    early, late = ui.QuietButton("English", icon_name="languages"), ui.QuietButton("")
    late.set_icon("languages")
    late.setText("English")
    assert late.iconSize() == early.iconSize()
    assert late.iconSize().width() > late.iconSize().height()
