"""The roster is taken after a look, codes and fingerprints are shown once, stations withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.domain.errors import KioskError
from kiosk.domain.rights import SavedFilter
from kiosk.services.station_standing import KitState
from kiosk.ui.console.ask_dialog import AskDialog
from kiosk.ui.console.enrolment_ports import InboxState, WantedStation
from kiosk.ui.console.invitations import InviteDialog
from kiosk.ui.console.pack_dialogs import CheckPackDialog, MakePackDialog, OpenRowsDialog
from kiosk.ui.console.packs_page import PacksPage
from kiosk.ui.console.roster_import import RosterImportDialog
from kiosk.ui.console.roster_place import RosterPlace
from kiosk.ui.console.station_dialog import StationDialog
from kiosk.ui.console.stations_page import StationsPage
from kiosk.ui.shared import Dialog, Text, Toast
from tests.gui.console.listed_fakes import CODE, COUNTS, ENTRY, STATION, FakeLists

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane
    from tests.gui.console.console_fakes import InWindow


def words(widget: QWidget) -> str:
    texts = widget.window().findChildren(Text)
    return "\n".join(text.text() for text in texts if text.isVisible())


def press(qtbot: QtBot, dialog: Dialog, key: str) -> None:
    qtbot.mouseClick(dialog.button(key), Qt.MouseButton.LeftButton)


def offered(page: QWidget) -> set[str]:
    buttons = page.window().findChildren(QAbstractButton)
    return {each.text() for each in buttons if each.isVisible()}


@pytest.fixture
def ports() -> FakeLists:
    return FakeLists()


@pytest.fixture
def place(qtbot: QtBot, in_window: InWindow, lane: Lane, ports: FakeLists) -> RosterPlace:
    made = in_window(RosterPlace(ports, lane))
    made.refresh()
    qtbot.waitUntil(lambda: bool(made.roster.rows()))
    return made


@pytest.fixture
def stations(qtbot: QtBot, in_window: InWindow, lane: Lane, ports: FakeLists) -> StationsPage:
    made = in_window(StationsPage(ports, lane))
    made.refresh()
    qtbot.waitUntil(lambda: bool(made.rows()))
    return made


@pytest.fixture
def packs(qtbot: QtBot, in_window: InWindow, lane: Lane, ports: FakeLists) -> PacksPage:
    made = in_window(PacksPage(ports, lane))
    made.refresh()
    qtbot.waitUntil(lambda: bool(made.rows()))
    return made


def look_at(qtbot: QtBot, place: RosterPlace, path: Path) -> RosterImportDialog:
    place.roster.look_at(path)
    dialog = place.roster.dialog
    assert isinstance(dialog, RosterImportDialog)
    qtbot.waitUntil(lambda: "Looking at the file…" not in words(place))
    return dialog


def test_what_is_taken_is_what_was_looked_at_though_the_file_has_changed(
    qtbot: QtBot, place: RosterPlace, ports: FakeLists, tmp_path: Path
) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(b"as it was shown")
    dialog = look_at(qtbot, place, file)
    qtbot.waitUntil(lambda: "7 people come" in words(place))
    assert "and 2 more" in words(place)
    assert "0 people leave" in words(place)
    file.write_bytes(b"something else")
    press(qtbot, dialog.dialog, "import")
    qtbot.waitUntil(lambda: bool(ports.done))
    assert ports.done == [("take", b"as it was shown", COUNTS)]


def test_a_file_with_wrong_lines_names_each_and_is_not_taken(
    qtbot: QtBot, place: RosterPlace, ports: FakeLists, tmp_path: Path
) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(b"boss")
    dialog = look_at(qtbot, place, file)
    qtbot.waitUntil(lambda: "Line 2 is not in order." in words(place))
    assert "Line 3 is not in order. This is no e-mail address." in words(place)
    press(qtbot, dialog.dialog, "import")
    qtbot.waitUntil(lambda: "There is nothing to import" in words(place))
    assert not ports.done


def test_a_file_that_cannot_be_read_is_said(
    qtbot: QtBot, place: RosterPlace, tmp_path: Path
) -> None:
    look_at(qtbot, place, tmp_path / "gone.csv")
    qtbot.waitUntil(lambda: "This file cannot be read." in words(place))


def test_more_people_than_are_shown_are_said_to_be_found_by_a_search(
    place: RosterPlace, ports: FakeLists, qtbot: QtBot
) -> None:
    qtbot.waitUntil(
        lambda: "41,208 people announced; 1 are shown, search for the others" in words(place)
    )
    place.roster.search.set_text("anna")
    qtbot.waitUntil(lambda: ("anna", "") in ports.asked)


def test_an_entry_is_invited_with_a_code_that_is_shown_once(
    qtbot: QtBot, place: RosterPlace, ports: FakeLists
) -> None:
    place.roster.invite(ENTRY)
    dialog = place.roster.dialog
    assert isinstance(dialog, InviteDialog)
    dialog.days.set_text("a week")
    press(qtbot, dialog.dialog, "invite")
    assert dialog.days.error
    dialog.days.set_text("7")
    press(qtbot, dialog.dialog, "invite")
    qtbot.waitUntil(lambda: CODE in words(place))
    assert ports.done == [("invite", "e1", 7)]
    assert dialog.code_dialog is not None
    press(qtbot, dialog.code_dialog, "done")
    assert CODE not in words(place)


def test_removing_an_entry_is_asked_first(
    qtbot: QtBot, place: RosterPlace, ports: FakeLists
) -> None:
    for key in ("keep", "remove"):
        place.roster.remove(ENTRY)
        assert isinstance(place.roster.dialog, AskDialog)
        press(qtbot, place.roster.dialog.dialog, key)
    qtbot.waitUntil(lambda: bool(ports.done))
    assert ports.done == [("remove", "e1")]


def test_a_good_invitation_is_withdrawn_and_a_used_one_is_not_offered(
    qtbot: QtBot, place: RosterPlace, ports: FakeLists
) -> None:
    place.narrow(SavedFilter("invitations", ""))
    page = place.invitations
    qtbot.waitUntil(lambda: len(page.rows()) == 2)
    good, used = page.rows()
    page.table.opened.emit(used)
    qtbot.waitUntil(lambda: "Case 4F2A" in words(page))
    assert "Withdraw…" not in offered(page)
    page.table.opened.emit(good)
    qtbot.waitUntil(lambda: "Withdraw…" in offered(page))
    page.withdraw(good)
    assert isinstance(page.dialog, AskDialog)
    press(qtbot, page.dialog.dialog, "withdraw")
    qtbot.waitUntil(lambda: ("withdraw invitation", "i1") in ports.done)
    page.left.emit()
    assert place.roster.isVisible()


def test_a_kit_is_exported_and_its_fingerprint_shown(
    qtbot: QtBot, stations: StationsPage, ports: FakeLists
) -> None:
    stations.export()
    dialog = stations.dialog
    assert isinstance(dialog, StationDialog)
    press(qtbot, dialog.dialog, "export")
    assert [f.error for f in (dialog.place, dialog.hours, dialog.folder)] == [
        "Say where the desk is.",
        "Say when somebody is there.",
        "Choose the folder.",
    ]
    for field, text in ((dialog.place, "Lobby"), (dialog.hours, "9–17"), (dialog.folder, "/f")):
        field.set_text(text)
    press(qtbot, dialog.dialog, "export")
    qtbot.waitUntil(lambda: "ab12 cd34" in words(stations))
    assert ports.done == [("export", WantedStation("Lobby", "9–17", "/f", 30))]


def test_a_refused_kit_keeps_what_was_entered(
    qtbot: QtBot, stations: StationsPage, ports: FakeLists
) -> None:
    ports.error = KioskError("The folder cannot be written.", "Check it.")
    stations.export(stations.rows()[0])
    dialog = stations.dialog
    assert isinstance(dialog, StationDialog)
    assert dialog.folder.text() == STATION.folder
    press(qtbot, dialog.dialog, "export")
    qtbot.waitUntil(lambda: "The folder cannot be written." in words(stations))
    assert dialog.place.text() == "Lobby"
    assert dialog.pin_dialog is None


def test_a_station_is_collected_and_withdrawn(
    qtbot: QtBot, stations: StationsPage, ports: FakeLists
) -> None:
    row = stations.rows()[0]
    stations.table.opened.emit(row)
    qtbot.waitUntil(lambda: {"Collect now", "New kit…", "Withdraw…"} <= offered(stations))
    stations.collect(row)
    qtbot.waitUntil(lambda: stations.window().findChild(Toast) is not None)
    stations.window().findChild(Toast).finish()
    stations.withdraw(row)
    assert isinstance(stations.dialog, AskDialog)
    press(qtbot, stations.dialog.dialog, "withdraw")
    qtbot.waitUntil(lambda: ("withdraw", "s1") in ports.done)
    assert ports.done[0] == ("collect", "/srv/lobby")


def test_what_is_pressed_twice_is_done_once_and_again_after_an_error(
    qtbot: QtBot, stations: StationsPage, ports: FakeLists, lane: Lane
) -> None:
    ports.error = KioskError("The store is away.", "Try again.")
    stations.withdraw(stations.rows()[0])
    dialog = stations.dialog
    assert isinstance(dialog, AskDialog)
    press(qtbot, dialog.dialog, "withdraw")
    qtbot.waitUntil(dialog.banner.isVisible)
    ports.error = None
    for _ in range(2):
        press(qtbot, dialog.dialog, "withdraw")
    qtbot.waitUntil(lambda: not lane.busy)
    assert ports.done == [("withdraw", "s1")] * 2


def test_files_in_a_folder_that_is_not_seen_are_unknown_and_not_none(
    qtbot: QtBot, in_window: InWindow, lane: Lane
) -> None:
    ports = FakeLists(inbox=InboxState(here=False), kit=KitState.WITHDRAWN)
    page = in_window(StationsPage(ports, lane))
    page.refresh()
    qtbot.waitUntil(lambda: bool(page.rows()))
    last = page.model.columnCount() - 1
    assert page.model.index(0, last).data() == "–"
    page.table.opened.emit(page.rows()[0])
    qtbot.waitUntil(lambda: "This machine does not see the folder." in words(page))
    assert not {"Collect now", "New kit…", "Withdraw…"} & offered(page)


def test_a_pack_is_made_of_an_approved_directive_and_saved_with_its_checkpoint(
    qtbot: QtBot, packs: PacksPage, ports: FakeLists, tmp_path: Path
) -> None:
    packs.make()
    dialog = packs.dialog
    assert isinstance(dialog, MakePackDialog)
    press(qtbot, dialog.dialog, "make")
    assert dialog.directive.error
    qtbot.waitUntil(lambda: dialog.directive.editor.count() == 2)
    dialog.directive.set_value("us-2026-06-12")
    with qtbot.waitSignal(dialog.done) as made:
        press(qtbot, dialog.dialog, "make")
    assert packs.chooser is not None
    packs.chooser.reject()
    packs.save_made(tmp_path / "p.zip", made.args[0])
    qtbot.waitUntil(lambda: packs.window().findChild(Toast) is not None)
    packs.window().findChild(Toast).finish()
    assert (tmp_path / "p.zip").read_bytes() == b"closed"
    assert (tmp_path / "p.zip.checkpoint.txt").read_text() == "the checkpoint"
    assert ports.done == [("make", "us-2026-06-12")]


def test_only_rows_that_are_named_are_opened_and_only_of_packs_that_are_here(
    qtbot: QtBot, packs: PacksPage, ports: FakeLists
) -> None:
    here, away = packs.rows()
    packs.table.opened.emit(away)
    qtbot.waitUntil(packs.panel.isVisible)
    assert "Open rows…" not in offered(packs)
    packs.open_rows(here)
    dialog = packs.dialog
    assert isinstance(dialog, OpenRowsDialog)
    press(qtbot, dialog.dialog, "open")
    assert dialog.numbers.error
    assert not ports.done
    dialog.numbers.set_text("4,17")
    with qtbot.waitSignal(dialog.done):
        press(qtbot, dialog.dialog, "open")
    assert ports.done == [("open rows", here.note.pack, "4,17")]
    assert packs.chooser is not None
    packs.chooser.reject()


@pytest.mark.parametrize("sound", [True, False])
def test_a_check_tells_the_verdict_in_the_checkers_words(
    qtbot: QtBot, packs: PacksPage, ports: FakeLists, sound: bool
) -> None:
    ports.checked = ports.checked._replace(sound=sound)
    packs.check()
    dialog = packs.dialog
    assert isinstance(dialog, CheckPackDialog)
    press(qtbot, dialog.dialog, "check")
    assert dialog.pack.error
    dialog.pack.set_text("p.zip")
    press(qtbot, dialog.dialog, "check")
    verdict = "The pack is sound." if sound else "The pack is not sound."
    said = {verdict, "Every row is as it should be."}
    qtbot.waitUntil(lambda: said <= set(words(packs).splitlines()))
