"""The window leads from the store's state to the operator's places, and back out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import UnreachableError
from kiosk.domain.operators import Act, OperatorSession, Role
from kiosk.ui.entry.away_view import AwayView
from kiosk.ui.entry.ports import StoreState
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.entry.unlock_view import UnlockView
from kiosk.ui.shared import Column, Lane, PageHeader, Theme, apply_theme
from kiosk.ui.shared.widgets.rail_item import RailButton, RailCaption, RailHeading
from kiosk.ui.shell import KioskWindow
from kiosk.ui.workspace import Workspace
from tests.gui.entry.entry_fakes import SESSION, FakeEntry


class Page(Column):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.header = PageHeader(name)
        self.told = 0
        self.add(self.header)

    def refresh(self) -> None:
        self.told += 1


@dataclass(frozen=True)
class Place:
    key: str
    act: Act
    icon_name: str = "users"
    group: str = ""

    @property
    def title(self) -> str:
        return self.key.capitalize()

    @property
    def make(self) -> Callable[[OperatorSession], QWidget]:
        return lambda _session: Page(self.title)


PLACES = (Place("desk", Act.ONBOARD), Place("people", Act.READ_PEOPLE), Place("log", Act.READ_LOG))


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane(lambda _error: None)
    yield made
    made.close()


@pytest.fixture
def open_window(qtbot: QtBot, lane: Lane) -> Callable[[FakeEntry], KioskWindow]:
    windows: list[KioskWindow] = []  # qtbot itself holds no window

    def make(ports: FakeEntry) -> KioskWindow:
        window = KioskWindow(ports, lambda: PLACES, lane)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


Open = Callable[[FakeEntry], KioskWindow]


def test_a_locked_store_is_opened_then_signed_in_to(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeEntry(state=StoreState.LOCKED))
    qtbot.waitUntil(lambda: isinstance(window.current(), UnlockView))
    unlock = window.current()
    assert isinstance(unlock, UnlockView)
    qtbot.keyClicks(unlock.passphrase.line, "four words nobody guesses")
    qtbot.keyClick(unlock.passphrase.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.current(), SignInView))


def test_a_store_that_is_away_is_said_to_be_and_opens_when_it_is_back(
    qtbot: QtBot, lane: Lane, open_window: Open
) -> None:
    gone = UnreachableError("The store cannot be reached.", "Check that its server is there.")
    ports = FakeEntry(state=StoreState.LOCKED, away=gone, kept=3)
    window = open_window(ports)
    away = window.current()
    assert isinstance(away, AwayView)
    shown = " ".join(label.text() for label in away.findChildren(QLabel))
    assert "Nobody can sign in without it." in shown
    assert str(gone) in shown
    assert "3 cases are kept sealed on this machine." in shown

    qtbot.waitUntil(away.primary.hasFocus)
    qtbot.keyClick(away.primary, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not lane.busy)
    assert window.current() is away
    ports.away = None
    qtbot.keyClick(away.primary, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(window.current(), UnlockView))


def test_a_store_that_comes_back_is_found_without_a_key(qtbot: QtBot, lane: Lane) -> None:
    gone = UnreachableError("The store cannot be reached.")
    ports = FakeEntry(away=gone)
    away = AwayView(ports, lane, gone, again=1)
    qtbot.addWidget(away)
    ports.away = None
    qtbot.waitSignal(away.found).wait()


def test_places_are_those_of_the_role_and_alt_numbers_lead_there(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(FakeEntry())
    auditor = replace(SESSION, roles=frozenset({Role.AUDITOR}))
    window.open_workspace(auditor)
    workspace = window.workspace
    assert workspace is not None
    for key, name in ((Qt.Key.Key_2, "Log"), (Qt.Key.Key_1, "People")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        page = workspace.pages.currentWidget()
        assert isinstance(page, Page)
        assert page.header.title.text() == name
    assert workspace.pages.count() == 2


def test_a_place_come_to_starts_at_its_heading_with_fresh_rows(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(FakeEntry())
    window.open_workspace(SESSION)
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(workspace.isVisible)
    for _ in range(2):
        qtbot.mouseClick(workspace.rail.item("people"), Qt.MouseButton.LeftButton)
    page = workspace.pages.currentWidget()
    assert isinstance(page, Page)
    assert page.told == 2
    assert QApplication.focusWidget() is page.header.title


GROUPED = tuple(
    Place(f"{group}-{number}".lower(), Act.READ_PEOPLE, group=group)
    for group in ("Today", "Register", "Rules", "Records", "System")
    for number in range(5)
)


@pytest.fixture
def crowded(qtbot: QtBot, lane: Lane) -> Iterator[Workspace]:
    window = KioskWindow(FakeEntry(), lambda: GROUPED, lane)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_workspace(SESSION)
    assert window.workspace is not None
    yield window.workspace
    window.close()


def scrolls(workspace: Workspace) -> bool:
    """Tell whether a part of the rail is out of sight, once everything is laid out."""
    QApplication.processEvents()
    areas = workspace.rail.findChildren(QScrollArea)
    return any(area.verticalScrollBar().maximum() > 0 for area in areas)


def headings(workspace: Workspace) -> dict[str, RailHeading]:
    return {each.text(): each for each in workspace.rail.findChildren(RailHeading)}


@pytest.mark.parametrize(("width", "height", "scale"), [(1440, 900, 1.0), (1280, 720, 2.0)])
def test_no_part_of_a_crowded_rail_is_out_of_sight_whichever_group_stands_open(
    qapp: QApplication, crowded: Workspace, width: int, height: int, scale: float
) -> None:
    apply_theme(qapp, Theme(scale=scale, reduced_motion=True))
    crowded.window().resize(width, height)
    for name, heading in headings(crowded).items():
        heading.click()
        assert not scrolls(crowded)
        shown = [key for key in crowded.places() if crowded.rail.item(key).isVisible()]
        assert shown == [key for key in crowded.places() if key.startswith(name.lower())]
        assert all(each.width() >= each.needed_width() for each in headings(crowded).values())


def test_the_groups_of_a_rail_with_room_all_stand_open(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "PLACES", GROUPED[3:7])
    window = open_window(FakeEntry())
    window.open_workspace(SESSION)
    workspace = window.workspace
    assert workspace is not None
    qtbot.waitUntil(
        lambda: all(workspace.rail.item(key).isVisible() for key in workspace.places())
    )


def test_the_captions_of_groups_that_do_not_fold_are_words_and_no_buttons(
    qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "PLACES", GROUPED[3:7])
    window = open_window(FakeEntry())
    window.open_workspace(SESSION)
    assert window.workspace is not None
    rail = window.workspace.rail
    qtbot.waitUntil(rail.item("register-1").isVisible)
    buttons = [each for each in rail.findChildren(QAbstractButton) if each.isVisible()]
    places = [place.title for place in PLACES]
    assert [each.text() for each in buttons] == [*places, "Look", "Text", "Language", "Sign out"]
    captions = [each for each in rail.findChildren(RailCaption) if each.isVisible()]
    assert [each.text() for each in captions] == ["Today", "Register"]
    for caption in captions:
        spoken = QAccessible.queryAccessibleInterface(caption)
        assert spoken is not None
        assert spoken.role() is QAccessible.Role.StaticText
        assert spoken.text(QAccessible.Text.Name) == caption.text()
        assert caption.focusPolicy() is Qt.FocusPolicy.NoFocus
        qtbot.mouseMove(caption)
        plain = caption.grab().toImage()
        qtbot.mousePress(caption, Qt.MouseButton.LeftButton)
        assert caption.grab().toImage() == plain
        qtbot.mouseRelease(caption, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("kind", [RailHeading, RailCaption])
def test_the_name_of_a_group_begins_where_the_line_does_in_either_direction(
    qtbot: QtBot, kind: type[RailHeading] | type[RailCaption], request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    begins = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        QApplication.setLayoutDirection(direction)
        named = kind("MMMM", first=True)
        qtbot.addWidget(named)
        named.resize(300, 40)
        picture = named.grab().toImage()
        columns = [
            len({picture.pixel(x, y) for y in range(40)}) > 1 for x in range(picture.width())
        ]
        if direction == Qt.LayoutDirection.RightToLeft:
            columns.reverse()
        begins.append(columns.index(True))
        assert sum(columns[:60]) > 30
    assert abs(begins[0] - begins[1]) <= 2


def test_the_focus_goes_on_to_the_group_whose_heading_becomes_a_caption(
    qtbot: QtBot, crowded: Workspace
) -> None:
    headings(crowded)["Rules"].click()
    headings(crowded)["Rules"].setFocus()
    crowded.window().resize(1440, 3000)
    qtbot.waitUntil(crowded.rail.item("system-4").isVisible)
    assert not headings(crowded)["Rules"].isVisible()
    assert QApplication.focusWidget() is crowded.rail.item("rules-0")


def test_a_place_come_to_from_elsewhere_opens_its_group(crowded: Workspace) -> None:
    crowded.go("records-2")
    rail = crowded.rail
    assert rail.item("records-2").isVisible()
    assert rail.way_to("records-2") is rail.item("records-2")
    assert not rail.item("today-0").isVisible()
    assert rail.way_to("today-0") is headings(crowded)["Today"]
    headings(crowded)["Today"].click()
    assert rail.way_to("records-2") is headings(crowded)["Records"]


def test_tab_goes_from_the_heading_of_an_open_group_to_its_chosen_or_first_place(
    qtbot: QtBot, crowded: Workspace
) -> None:
    crowded.rail.item("today-0").setFocus()
    crowded.go("records-2")
    for name, place in (("Records", "records-2"), ("Rules", "rules-0"), ("Today", "today-0")):
        headings(crowded)[name].click()
        headings(crowded)[name].setFocus()
        qtbot.keyClick(headings(crowded)[name], Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is crowded.rail.item(place)


def test_the_arrows_come_to_every_place_and_open_the_groups_on_their_way(
    qtbot: QtBot, crowded: Workspace
) -> None:
    first = crowded.rail.item("today-0")
    first.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        seen = []
        for _ in range(len(GROUPED) + 5 + 4):
            focused = QApplication.focusWidget()
            assert isinstance(focused, RailButton)
            assert focused.isVisible()
            seen.append(focused.text())
            qtbot.keyClick(focused, key)
        assert sorted(seen) == sorted(
            [place.title for place in GROUPED]
            + [*headings(crowded)]
            + ["Look", "Text", "Language", "Sign out"]
        )
        assert QApplication.focusWidget() is first


def test_whoever_signs_in_begins_at_the_heading_of_the_first_place(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(FakeEntry())
    view = window.current()
    assert isinstance(view, SignInView)
    view.login.setFocus()
    window.open_workspace(SESSION)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert window.workspace is not None
    page = window.workspace.pages.currentWidget()
    assert isinstance(page, Page)
    assert QApplication.focusWidget() is page.header.title


def test_signing_out_forgets_the_pages_and_the_clipboard(qtbot: QtBot, open_window: Open) -> None:
    ports = FakeEntry()
    window = open_window(ports)
    window.open_workspace(SESSION)
    QApplication.clipboard().setText("a token")
    window.sign_out()
    assert isinstance(window.current(), SignInView)
    assert window.workspace is None
    assert QApplication.clipboard().text() == ""
    qtbot.waitUntil(lambda: ports.taken == [SESSION])


def test_closing_the_window_signs_out_as_well(open_window: Open) -> None:
    ports = FakeEntry()
    window = open_window(ports)
    window.open_workspace(SESSION)
    QApplication.clipboard().setText("a token")
    window.close()
    assert QApplication.clipboard().text() == ""
    assert ports.taken == [SESSION]
