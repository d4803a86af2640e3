"""The workspace: the rail, and the pages that a session's roles include."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, QSize, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from kiosk.domain.operators import PERMISSIONS
from kiosk.ui.shared import Column, Mode, Row, Tone, apply_theme, current_theme
from kiosk.ui.shared.language_choice import LanguageChoice
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.rail import NavRail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.domain.operators import Act, OperatorSession

_NEXT_MODE = {Mode.LIGHT: Mode.DARK, Mode.DARK: Mode.CONTRAST, Mode.CONTRAST: Mode.LIGHT}
_SCALES = (1.0, 1.25, 1.5, 2.0)


class Place(Protocol):
    """Be one place of the rail, made for one session."""

    @property
    def key(self) -> str:
        """Name the place in the program."""

    @property
    def icon_name(self) -> str:
        """Name the icon."""

    @property
    def title(self) -> str:
        """Name the place for people, in one short word."""

    @property
    def group(self) -> str:
        """Name the group of the rail that the place stands in; nothing for none."""

    @property
    def act(self) -> Act:
        """Give the act that a session's roles must include to come here."""

    @property
    def make(self) -> Callable[[OperatorSession], QWidget]:
        """Give what builds the page."""


class Workspace(Row):
    """Show the rail and the pages that the session's roles include.

    ``came`` names the place that is shown from now on; above the pages,
    ``notices`` is the room for what the machine has lost, ``hints`` the one
    where a first visit is greeted.
    """

    came = Signal(str)

    def __init__(
        self,
        session: OperatorSession,
        places: Sequence[Place],
        *,
        sign_out: Callable[[], None],
    ) -> None:
        super().__init__(gap=0)
        self.session = session
        self._places = {place.key: place for place in places if _open_to(session, place)}
        self.rail = NavRail()
        for place in self._places.values():
            self.rail.add_item(place.key, place.icon_name, place.title, place.group)
        self.rail.selected.connect(self.go)
        self.rail.add_action("contrast", self.tr("Look"), _next_mode)
        self.rail.add_action("type", self.tr("Text"), _next_scale)
        self.rail.add_action("languages", self.tr("Language"), lambda: LanguageChoice(self))
        self.rail.add_action("log-out", self.tr("Sign out"), sign_out)
        self.pages = QStackedWidget()
        self.banner = Banner(Tone.HOLD)
        self.notices, self.hints = Column(gap=0), Column(gap=0)
        main = Column(self.banner, self.notices, self.hints, gap=0)
        main.add(self.pages, 1)
        self.add(self.rail)
        self.add(main, 1)
        self._made: dict[str, QWidget] = {}
        self.shown = ""
        for digit, key in zip("1234567890", self._places, strict=False):
            shortcut = QShortcut(QKeySequence(f"Alt+{digit}"), self)
            shortcut.activated.connect(lambda chosen=key: self.go(chosen))
        search = QShortcut(QKeySequence("Ctrl+K"), self)
        search.activated.connect(lambda: self.lead("search"))
        self.go(next(iter(self._places)))

    def go(self, key: str) -> None:
        """Show a place; it is built by the first visit, and told of each one."""
        for _ in self._building(key):
            pass
        page = self._made[key]
        self.shown = key
        self.pages.setCurrentWidget(page)
        self.rail.select(key)
        refresh = getattr(page, "refresh", None)
        if callable(refresh):
            refresh()
        self.take_focus()
        self.came.emit(key)

    def steps_ahead(self) -> Iterator[str]:
        """Build what nobody has come to yet; each step is a turn's work and gives its place.

        A page that says how to ``fetch_ahead`` also has its rows fetched, off the
        GUI thread: it paints them at once, and asks afresh when somebody comes.
        Last it is laid out, as far as what is hidden can be.
        """
        for key in self._places:
            new = key not in self._made
            yield from self._building(key)
            fetch_ahead = getattr(self._made[key], "fetch_ahead", None)
            if new and callable(fetch_ahead):
                fetch_ahead()
                yield key
            if new:
                _lay_out(self._made[key], self.pages.rect())
                yield key

    def _building(self, key: str) -> Iterator[str]:
        """Make a page, then put it in its place, unless that was done before."""
        if key not in self._made:
            self._made[key] = self._places[key].make(self.session)
            yield key
        page = self._made[key]
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
            wanted = getattr(page, "place_wanted", None)
            if isinstance(wanted, SignalInstance):
                wanted.connect(self.lead)
            yield key

    def take_focus(self) -> None:
        """Begin reading at the heading of the page that is shown."""
        page = self._made[self.shown]
        header = next((head for head in page.findChildren(PageHeader) if head.isVisible()), None)
        if header is not None:
            header.focus_title()

    def places(self) -> tuple[str, ...]:
        """Name the places that this session may enter, in the rail's order."""
        return tuple(self._places)

    def put_away(self) -> tuple[str, ...]:
        """Have pages that go on elsewhere put away what stands outside them; name those."""
        going_on = []
        for key, page in self._made.items():
            put_away = getattr(page, "put_away", None)
            if getattr(page, "under_way", False) and callable(put_away):
                put_away()
                going_on.append(key)
        return tuple(going_on)

    def lead(self, key: str, shown: object = None) -> None:
        """Show a place at another page's wish, narrowed to ``shown`` where it can be.

        A place that the session may not enter stays shut.
        """
        if key not in self._places:
            return
        narrow = getattr(self.page(key), "narrow", None)
        if shown is not None and callable(narrow):
            narrow(shown)

    def page(self, key: str) -> QWidget:
        """Give a place's page, building it if need be."""
        self.go(key)
        return self._made[key]


def _lay_out(page: QWidget, room: QRect) -> None:
    """Lay a hidden page out: Qt does so only for a picture of it, and one pixel is one."""
    page.setGeometry(room)
    page.grab(QRect(room.topLeft(), QSize(1, 1)))


def _open_to(session: OperatorSession, place: Place) -> bool:
    return bool(session.roles & PERMISSIONS[place.act])


def _next_mode() -> None:
    app, theme = QApplication.instance(), current_theme()
    if isinstance(app, QApplication):
        apply_theme(app, replace(theme, mode=_NEXT_MODE[theme.mode]))


def _next_scale() -> None:
    app, theme = QApplication.instance(), current_theme()
    larger = [scale for scale in _SCALES if scale > theme.scale]
    if isinstance(app, QApplication):
        apply_theme(app, replace(theme, scale=larger[0] if larger else _SCALES[0]))
