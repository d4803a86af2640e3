"""The composer on the screen: lines and text follow each other, errors stand at their fields."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.directives.file import read_directive
from kiosk.domain.errors import KioskError
from kiosk.flows.composer import Entry, Side
from kiosk.ui.console.composer_page import ComposerPage
from kiosk.ui.console.condition_editor import ConditionEditor
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.shared import CheckBox, Lane, SearchPickField, TextArea, TextField
from kiosk.ui.shared.language import isolated
from kiosk.ui.shared.widgets.text import Text
from tests.gui.console.console_fakes import InWindow
from tests.gui.console.directive_fakes import A5, FakeDirectives

Open = Callable[[FakeDirectives], ComposerPage]
LETTER = {
    Entry.ID: "us-2026-06-13",
    Entry.TITLE: "Foreign persons",
    Entry.AUTHORITY: "US Department of Commerce, BIS",
    Entry.TEXT: "You are informed.",
    Entry.RECEIVED: "2026-06-12 17:21",
    Entry.IN_FORCE: "2026-06-12 17:21",
}


@pytest.fixture
def open_page(in_window: InWindow, lane: Lane) -> Open:
    return lambda ports: in_window(ComposerPage(ports, lane))


def press(qtbot: QtBot, page: ComposerPage, words: str) -> None:
    found = (each for each in page.findChildren(QAbstractButton) if each.text() == words)
    qtbot.mouseClick(next(found), Qt.MouseButton.LeftButton)


def fill(page: ComposerPage, entry: Entry, text: str) -> None:
    field = page.fields[entry.value,]
    assert isinstance(field, TextField | TextArea)
    field.set_text(text)


def tick(page: ComposerPage, words: str) -> None:
    next(box for box in page.findChildren(CheckBox) if box.text() == words).setChecked(True)


def blocks(page: ComposerPage) -> ConditionEditor:
    return page.readings[0].sides[Side.BLOCK]


def fill_in(page: ComposerPage) -> None:
    for entry, text in LETTER.items():
        fill(page, entry, text)
    tick(page, "fable-5")
    for entry, field in page.readings[0].texts.items():
        if entry == "title":
            field.set_text("Not a US person")
    blocks(page).text.set_text("unless { principal.us_person }")


def test_what_was_composed_is_staged(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeDirectives()
    page = open_page(ports)
    fill_in(page)
    with qtbot.waitSignal(page.staged):
        press(qtbot, page, "Stage directive")
    ((what, source),) = ports.done
    assert what == "compose"
    assert isinstance(source, bytes)
    directive = read_directive(source)
    assert directive.id == "us-2026-06-13"
    assert directive.readings[0].block == "unless { principal.us_person }"


def test_pressed_early_it_names_what_is_missing_at_the_fields(
    qtbot: QtBot, open_page: Open
) -> None:
    ports = FakeDirectives()
    page = open_page(ports)
    press(qtbot, page, "Stage directive")
    assert not ports.done
    assert page.fields["title",].error
    assert page.fields["received",].error == "Write the date and the time."
    assert page.fields["models",].error
    assert page.fields["title",].editor.hasFocus()


def test_nothing_is_named_before_anything_is_typed(open_page: Open) -> None:
    page = open_page(FakeDirectives())
    assert not any(field.error for field in page.fields.values())


def test_a_text_becomes_lines_and_words(open_page: Open) -> None:
    page = open_page(FakeDirectives())
    editor = blocks(page)
    editor.text.set_text('when { principal.citizenships.containsAny(["CUB", "IRN"]) }')
    (line,) = editor.lines
    assert line.attribute.currentText() == "Citizenship"
    assert line.values.text() == "CUB, IRN"
    assert editor.kind.value() == "when"
    states = f"{isolated('Cuba')}, {isolated('Iran')}"
    assert f"is a citizen of any of {states}." in editor.words.text()


def test_lines_become_a_text(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDirectives())
    editor = blocks(page)
    press(qtbot, page, "Add a line")
    assert editor.text.text() == ""  # half filled in, it blocks nobody
    (line,) = editor.lines
    line.attribute.setCurrentIndex(line.attribute.findData("location"))
    qtbot.keyClicks(line.values, "CUB, IRN")
    line.how.setCurrentIndex(line.how.findData("is_not"))
    assert editor.text.text() == 'unless { !["CUB", "IRN"].contains(principal.location) }'
    assert editor.lines == [line]  # the line in which somebody types stays the same


def test_a_line_is_held_against_a_named_list(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDirectives())
    editor = blocks(page)
    press(qtbot, page, "Add a line")
    (line,) = editor.lines
    line.attribute.setCurrentIndex(line.attribute.findData("ear_country"))
    line.how.setCurrentIndex(line.how.findData("on"))
    assert editor.text.text() == "unless { context.lists.a5.contains(principal.ear_country) }"
    assert A5.group == "A:5"


def test_a_text_richer_than_lines_stays_text(open_page: Open) -> None:
    page = open_page(FakeDirectives())
    editor = blocks(page)
    text = 'when { principal.us_person && (principal.location == "DEU" || true) }'
    editor.text.set_text(text)
    assert editor.text.text() == text
    assert "more than lines can" in editor.rich.text()
    assert not editor.rich.isHidden()
    assert editor.add_line.isHidden() or not editor.add_line.isVisible()


def test_a_misspelt_attribute_is_named_at_its_text(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDirectives())
    editor = blocks(page)
    editor.text.set_text("unless { principal.us_persn }")
    qtbot.waitUntil(lambda: "us_person" in editor.text.error)
    editor.text.set_text("unless { principal.us_person }")
    qtbot.waitUntil(lambda: not editor.text.error)


def test_a_time_that_the_clocks_show_twice_is_asked_for(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDirectives())
    fill(page, Entry.IN_FORCE, "2026-11-01 01:30")
    qtbot.waitUntil(lambda: "show this time twice" in page.fields["in_force",].error)


def test_an_unknown_zone_is_named_at_its_field(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDirectives())
    field = page.fields["zone",]
    assert isinstance(field, SearchPickField)
    field.line.setText("America/New_Yrok")
    qtbot.waitUntil(lambda: "America/New_York" in field.error)


def test_a_refusal_says_why_and_keeps_what_was_typed(qtbot: QtBot, open_page: Open) -> None:
    ports = FakeDirectives(error=KioskError("This id is taken.", "Choose another."))
    page = open_page(ports)
    fill_in(page)
    press(qtbot, page, "Stage directive")
    qtbot.waitUntil(lambda: "This id is taken." in words_of(page))
    assert page.state.entry(Entry.TITLE) == "Foreign persons"


def test_leaving_asks_where_something_was_typed(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDirectives())
    with qtbot.waitSignal(page.closed):
        page.leave()
    fill(page, Entry.TITLE, "Foreign persons")
    with qtbot.assertNotEmitted(page.closed):
        page.leave()
    assert page.dialog is not None
    with qtbot.waitSignal(page.closed):
        page.dialog.chosen.emit("leave")


def test_readings_are_added_and_taken_out(qtbot: QtBot, open_page: Open) -> None:
    page = open_page(FakeDirectives())
    press(qtbot, page, "Add a reading")
    assert [each.title.text() for each in page.readings] == ["Reading A", "Reading B"]
    press(qtbot, page, "Take this reading out")
    assert [each.title.text() for each in page.readings] == ["Reading B"]


def words_of(page: ComposerPage) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text))


def test_an_amendment_opens_with_what_the_older_directive_says(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeDirectives()
    page = in_window(DirectivesPage(ports, lane))
    page.refresh()
    row = next(each for each in ports.directives() if each.directive.readings)
    page.amend(row)
    composer = page.view
    assert isinstance(composer, ComposerPage)
    older = row.directive
    title = composer.fields[Entry.TITLE.value,]
    assert isinstance(title, TextField)
    assert title.text() == older.title
    assert composer.state.entry(Entry.ID) == f"{older.id}-amended-1"
    assert [each.id for each in composer.state.supersedes] == [older.id]
    assert [box.text() for box in composer.findChildren(CheckBox) if box.isChecked()]
    assert blocks(composer).text.text() == older.readings[0].block
    with qtbot.waitSignal(composer.closed):
        composer.leave()
