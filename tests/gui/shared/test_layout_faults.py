"""Each kind of fault, staged in a small window, is found; a sound window has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kiosk.ui.shared import (
    Action,
    Button,
    Column,
    Dialog,
    PagedTableModel,
    Row,
    Scroll,
    SelectField,
    TableColumn,
    TableView,
    Text,
    TextField,
    Theme,
    Tone,
    apply_theme,
    set_audience,
)
from kiosk.ui.shared.theme.tokens import Audience
from tests.gui.layout_faults import FaultKind, faults, faults_of_size, missing_glyphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(reduced_motion=True))


@pytest.fixture
def window(qapp: QApplication) -> Iterator[Column]:
    """Give a shown window of 400 × 300 px, empty."""
    made = Column(gap=8, margin=8)
    made.resize(400, 300)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def kinds(window: QWidget) -> set[FaultKind]:
    """Give the kinds of fault that are found once the window has settled."""
    QTest.qWait(10)
    return {fault.kind for fault in faults(window)}


def test_a_sound_window_has_no_fault(window: Column) -> None:
    window.add(Text("A paragraph that wraps when it must, in the width it has. " * 2))
    window.add(Button("Revoke 12 tokens"))
    window.add(TextField("Name", placeholder="As in the passport"))
    window.add(SelectField("Kind", [("a", "Employee"), ("b", "Partner")], value="a"))
    window.add(None)
    assert faults_of_size(window, window.size()) == []
    assert kinds(window) == set()


def test_a_label_lower_than_its_lines_is_cut(window: Column) -> None:
    text = Text("One two three four five six seven eight nine ten. " * 4)
    window.add(text)
    text.setFixedHeight(30)
    assert FaultKind.CUT in kinds(window)


def test_a_button_narrower_than_its_words_is_cut(window: Column) -> None:
    button = Button("Send this case to a second person")
    window.add(button)
    button.setFixedWidth(90)
    assert FaultKind.CUT in kinds(window)


def test_a_label_of_one_line_wider_than_its_place_is_cut(window: Column) -> None:
    text = Text("This stands on one line and does not wrap", wrap=False)
    window.add(text)
    text.setFixedWidth(120)
    assert FaultKind.CUT in kinds(window)


def test_a_placeholder_longer_than_its_field_is_cut(window: Column) -> None:
    field = TextField("Find", placeholder="A name, a document's number or a token's")
    window.add(field)
    field.line.setFixedWidth(120)
    assert FaultKind.CUT in kinds(window)


def test_a_choice_longer_than_its_field_is_cut(window: Column) -> None:
    field = SelectField("Kind", [("a", "Somebody employed by another house")], value="a")
    window.add(field)
    field.select.setFixedWidth(90)
    assert FaultKind.CUT in kinds(window)


def table(head: str, cell: str) -> TableView:
    """Make a table of one row and two columns, the first with a badge."""
    columns = [
        TableColumn[str](head, lambda row: row, tone=lambda _row: Tone.HOLD, least=60),
        TableColumn[str]("Name", lambda row: row, least=240),
    ]
    model: PagedTableModel[str] = PagedTableModel(columns, lambda *_page: [cell], lambda: 1)
    return TableView(model, name="Cases")


@pytest.mark.parametrize(
    ("head", "cell"), [("Waiting for a decision", "No"), ("State", "Waiting for a decision")]
)
def test_a_head_and_a_badge_without_room_are_cut(window: Column, head: str, cell: str) -> None:
    made = table(head, cell)
    window.add(made)
    QTest.qWait(10)
    made.setColumnWidth(0, 70)
    assert FaultKind.CUT in kinds(window)


def test_a_word_that_two_lines_share_is_found(window: Column) -> None:
    text = Text("Staatsangehörigkeitscode")
    window.add(text)
    text.setFixedWidth(90)
    assert FaultKind.BROKEN in kinds(window)


def test_two_texts_over_each_other_are_found(window: Column) -> None:
    first, second = Text("First", wrap=False), Text("Second", wrap=False)
    window.add(first)
    window.add(second)
    QTest.qWait(10)
    second.move(first.pos() + QPoint(4, 4))
    assert FaultKind.OVERLAP in {fault.kind for fault in faults(window)}


def test_what_its_parent_cuts_off_is_found_and_what_scrolls_is_not(window: Column) -> None:
    tall = Column(*(Text(f"Line {number}") for number in range(40)))
    window.add(Scroll(tall))
    assert kinds(window) == set()
    wide = Row(*(Button(f"Button {number}") for number in range(9)))
    window.add(wide)
    window.setFixedSize(QSize(400, 300))
    tall.setMinimumWidth(900)
    tall.add(Button("Beyond the edge"))
    assert FaultKind.OUTSIDE in kinds(window)


def test_a_window_that_outgrows_its_screen_is_found(window: Column) -> None:
    window.add(Button("A button whose words need far more than what this window has for it"))
    QTest.qWait(10)
    window.resize(100, 100)
    assert [fault.kind for fault in faults_of_size(window, QSize(100, 100))] == [
        FaultKind.TOO_LARGE
    ]


def test_a_character_that_no_shipped_font_draws_is_found(window: Column) -> None:
    window.add(Text("Rune ᚠ"))
    assert FaultKind.GLYPH in kinds(window)
    assert missing_glyphs("Zürich 東京 القاهرة", Text("").font()) == ""


def test_a_text_set_in_a_font_that_is_not_shipped_is_found(window: Column) -> None:
    label = QLabel("Plain")
    window.add(label)
    label.setStyleSheet("font-family: 'DejaVu Sans'")
    label.setFont(QFont("DejaVu Sans"))
    assert FaultKind.GLYPH in kinds(window)


def test_a_target_of_a_registrant_under_48_px_is_found_and_a_clerks_is_not(
    window: Column,
) -> None:
    button = Button("Go on")
    window.add(button)
    button.setFixedHeight(36)
    assert FaultKind.TARGET not in kinds(window)
    set_audience(window, Audience.REGISTRANT)
    button.setFixedHeight(36)
    assert FaultKind.TARGET in kinds(window)


def test_a_control_without_a_name_is_found(window: Column) -> None:
    window.add(QLineEdit())
    assert FaultKind.NAMELESS in kinds(window)


def test_a_dialog_is_looked_at_and_what_it_covers_is_not(window: Column) -> None:
    beneath = Button("Send this case to a second person")
    window.add(beneath)
    beneath.setFixedWidth(60)
    dialog = Dialog(
        window, "Revoke?", "Nobody can undo this.", actions=(Action("go", "Revoke 12 tokens"),)
    )
    dialog.show_over()
    assert kinds(window) == set()
    dialog.button("go").setFixedWidth(40)
    assert FaultKind.CUT in kinds(window)
