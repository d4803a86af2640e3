"""The one window: set-up, unlocking, signing in, then the places of the signed-in operator."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from kiosk.domain.operators import PERMISSIONS
from kiosk.ui.entry.ports import StoreState
from kiosk.ui.entry.sign_in_view import SignInView, UnlockView
from kiosk.ui.shared import Column, Mode, Row, Tone, apply_theme, current_theme
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.panel import NavRail, PageHeader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent

    from kiosk.domain.operators import Act, OperatorSession
    from kiosk.ui.entry.ports import EntryPorts
    from kiosk.ui.shared.tasks import Lane

SMALLEST = QSize(1280, 720)
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
    def act(self) -> Act:
        """Give the act that a session's roles must include to come here."""

    @property
    def make(self) -> Callable[[OperatorSession], QWidget]:
        """Give what builds the page."""


class Workspace(Row):
    """Show the rail and the pages that the session's roles include."""

    def __init__(
        self,
        session: OperatorSession,
        places: Sequence[Place],
        *,
        sign_out: Callable[[], None],
    ) -> None:
        super().__init__(gap=0)
        self._session = session
        self._places = {place.key: place for place in places if _open_to(session, place)}
        self.rail = NavRail([(p.key, p.icon_name, p.title) for p in self._places.values()])
        self.rail.selected.connect(self.go)
        self.rail.add_action("contrast", self.tr("Look"), _next_mode)
        self.rail.add_action("type", self.tr("Text"), _next_scale)
        self.rail.add_action("log-out", self.tr("Sign out"), sign_out)
        self.pages = QStackedWidget()
        self.banner = Banner(Tone.HOLD)
        main = Column(self.banner, gap=0)
        main.add(self.pages, 1)
        self.add(self.rail)
        self.add(main, 1)
        self._made: dict[str, QWidget] = {}
        self.shown = ""
        for number, key in enumerate(self._places):
            shortcut = QShortcut(QKeySequence(f"Alt+{number + 1}"), self)
            shortcut.activated.connect(lambda chosen=key: self.go(chosen))
        self.go(next(iter(self._places)))

    def go(self, key: str) -> None:
        """Show a place; it is built on the first visit and told of every later one."""
        if key not in self._made:
            self._made[key] = self._places[key].make(self._session)
            self.pages.addWidget(self._made[key])
        page = self._made[key]
        self.shown = key
        self.pages.setCurrentWidget(page)
        self.rail.select(key)
        refresh = getattr(page, "refresh", None)
        if callable(refresh):
            refresh()
        header = next((head for head in page.findChildren(PageHeader) if head.isVisible()), None)
        if header is not None:
            header.focus_title()

    def page(self, key: str) -> QWidget:
        """Give a place's page, building it if need be."""
        self.go(key)
        return self._made[key]


class KioskWindow(QMainWindow):
    """Lead from whatever state the store is in to the workspace of an operator.

    ``entered`` carries the session of whoever signed in.
    """

    entered = Signal(object)

    def __init__(
        self, ports: EntryPorts, places: Callable[[], Sequence[Place]], lane: Lane
    ) -> None:
        super().__init__()
        self._ports, self._places, self._lane = ports, places, lane
        self._session: OperatorSession | None = None
        self.workspace: Workspace | None = None
        self.setWindowTitle(self.tr("Kiosk"))
        self.setMinimumSize(SMALLEST)
        self.resize(1440, 900)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.enter()

    def enter(self) -> None:
        """Show the set-up, the lock, or the sign-in, as the store's state asks."""
        match self._ports.store_state():
            case StoreState.EMPTY:
                self._show_ceremony()
            case StoreState.LOCKED:
                unlock = UnlockView(self._ports, self._lane)
                unlock.unlocked.connect(self.enter)
                self._replace(unlock)
            case StoreState.IN_KEYRING:
                opening = UnlockView(self._ports, self._lane, automatic=True)
                opening.unlocked.connect(self.enter)
                self._replace(opening)
            case StoreState.OPEN:
                self._show_sign_in()

    def current(self) -> QWidget | None:
        """Give the view shown now."""
        return self._stack.currentWidget()

    def announce(self, text: str, tone: Tone) -> None:
        """Say one thing above the pages; an empty text takes it away."""
        if self.workspace is not None:
            self.workspace.banner.show_message(text, tone)

    def refresh_place(self, key: str) -> None:
        """Ask a place afresh if it is the one shown."""
        if self.workspace is not None and self.workspace.shown == key:
            self.workspace.go(key)

    def sign_out(self) -> None:
        """End the session and forget every page with what stood in it."""
        session, self._session = self._session, None
        self.workspace = None
        QApplication.clipboard().clear()
        self._show_sign_in()
        if session is not None:
            self._lane.run(
                lambda: self._ports.sign_out(session),
                on_done=lambda _: None,
                on_error=lambda error: self._say_at_sign_in(str(error)),
            )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being written, then close."""
        self._lane.close()
        super().closeEvent(event)

    def _show_ceremony(self) -> None:
        from kiosk.ui.entry.ceremony_page import CeremonyView  # noqa: PLC0415 -- once in a store's life

        ceremony = CeremonyView(self._ports, self._lane)
        ceremony.finished.connect(self.enter)
        self._replace(ceremony)

    def _show_sign_in(self) -> None:
        sign_in = SignInView(self._ports, self._lane)
        sign_in.signed_in.connect(self.open_workspace)
        self._replace(sign_in)
        sign_in.begin()

    def open_workspace(self, session: OperatorSession) -> None:
        """Show the places of an operator who signed in."""
        self._session = session
        self.workspace = Workspace(session, self._places(), sign_out=self.sign_out)
        self._replace(self.workspace)
        self.entered.emit(session)

    def _say_at_sign_in(self, text: str) -> None:
        view = self.current()
        if isinstance(view, SignInView):
            view.say(text)

    def _replace(self, view: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()


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
