"""The one window: set-up, unlocking, signing in, then the places of the signed-in operator.

Only the views of a state that the store is in are imported, so that the first
one is painted at once; `VIEWS` names the rest for whoever imports them ahead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from kiosk.domain.errors import UnreachableError
from kiosk.ui.entry.ports import StoreState
from kiosk.ui.shared.language import LANGUAGES, AppLanguage, current_language, said
from kiosk.ui.shared.theme.theme import current_theme, dress
from kiosk.ui.shared.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent

    from kiosk.domain.operators import OperatorSession
    from kiosk.ui.entry.idle_lock import IdleLock
    from kiosk.ui.entry.ports import EntryPorts
    from kiosk.ui.entry.sign_in_view import SignInView
    from kiosk.ui.shared import Tone
    from kiosk.ui.shared.tasks import Lane
    from kiosk.ui.workspace import Place, Workspace

SMALLEST = QSize(1120, 600)
"""Less than 1280×720 by what a desktop takes for frames and bars."""

USUAL = QSize(1440, 900)
_FRAME = QSize(16, 48)
"""Room for the frame that a window manager draws around the window."""

VIEWS = ("kiosk.ui.entry.unlock_view", "kiosk.ui.entry.sign_in_view", "kiosk.ui.workspace")


class KioskWindow(QMainWindow):
    """Lead from whatever state the store is in to the workspace of an operator.

    ``entered`` carries the session of whoever signed in; ``painted`` comes once,
    when the first view is on the screen.
    """

    entered = Signal(object)
    painted = Signal()

    def __init__(
        self, ports: EntryPorts, places: Callable[[], Sequence[Place]], lane: Lane
    ) -> None:
        super().__init__()
        self._ports, self._places, self._lane = ports, places, lane
        self._session: OperatorSession | None = None
        self._sign_in: SignInView | None = None
        self._painted = False
        self.workspace: Workspace | None = None
        self.lock: IdleLock | None = None
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._tongue = QuietButton("", icon_name="languages", on_click=self._choose_language)
        self._tongue.setParent(self)
        dress(self)
        app = QApplication.instance()
        if app is not None:
            AppLanguage.of(app).changed.connect(self.speak_anew)
        self._name_window()
        self.enter()

    def fit(self, room: QRect) -> None:
        """Keep the window, frame included, inside ``room``, the screen without its bars."""
        self.resize(USUAL.boundedTo(room.size() - _FRAME))
        if USUAL.width() > room.width() or USUAL.height() > room.height():
            self.move(room.topLeft())

    def enter(self) -> None:
        """Show the set-up, the lock, or the sign-in, as the store's state asks."""
        try:
            state = self._ports.store_state()
        except UnreachableError as error:
            self._show_away(error)
            return
        match state:
            case StoreState.EMPTY:
                self._show_ceremony()
            case StoreState.LOCKED:
                self._show_unlock(automatic=False)
            case StoreState.IN_KEYRING:
                self._show_unlock(automatic=True)
            case StoreState.OPEN:
                self._show_sign_in()

    def speak_anew(self) -> None:
        """Build the view shown now again, in the language in force."""
        self._name_window()
        if self.workspace is None or self._session is None:
            self.enter()
            return
        shown, under_way = self.workspace.shown, self.workspace.put_away()
        self.open_workspace(self._session)
        for key in (*under_way, shown):
            self.workspace.go(key)

    def current(self) -> QWidget | None:
        """Give the view shown now."""
        return self._stack.currentWidget()

    def announce(self, text: str, tone: Tone) -> None:
        """Say one thing above the pages; an empty text takes it away."""
        if self.workspace is not None:
            self.workspace.banner.show_message(text, tone)
        elif self._sign_in is not None:
            self._sign_in.say(text)

    def refresh_place(self, key: str) -> None:
        """Ask a place afresh if it is the one shown."""
        if self.workspace is not None and self.workspace.shown == key:
            self.workspace.go(key)

    def sign_out(self) -> None:
        """End the session and forget every page with what stood in it."""
        session, self._session = self._session, None
        self.workspace = None
        if self.lock is not None:
            self.lock.end()
            self._stack.show()
        QApplication.clipboard().clear()
        self._show_sign_in()
        if session is not None:
            self._lane.run(
                self,
                lambda: self._ports.sign_out(session),
                on_done=lambda _: None,
                on_error=lambda error: self._say_at_sign_in(said(error)),
            )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell when all that lies in the window is painted for the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Sign out whoever is signed in, wait for what is being written, then close.

        A token on the clipboard would otherwise outlive the program, which
        could no longer take it back.
        """
        if self._session is not None:
            self.sign_out()
        self._lane.close()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the choice of language in the corner at the line's end."""
        super().resizeEvent(event)
        self._place_tongue()

    def changeEvent(self, event: QEvent) -> None:
        """Keep it there in another text size as well."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place_tongue()

    def _name_window(self) -> None:
        self.setWindowTitle(self.tr("Kiosk"))
        endonyms = {each.tag: each.endonym for each in LANGUAGES}
        self._tongue.setText(endonyms.get(current_language(), ""))
        self._tongue.setAccessibleName(self.tr("Language"))

    def _choose_language(self) -> None:
        from kiosk.ui.shared.language_choice import LanguageChoice  # noqa: PLC0415 -- when asked

        LanguageChoice(self)

    def _place_tongue(self) -> None:
        self._tongue.adjustSize()
        edge = current_theme().space(12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._tongue.move(edge if mirrored else self.width() - edge - self._tongue.width(), edge)

    def _show_ceremony(self) -> None:
        from kiosk.ui.entry.ceremony_page import CeremonyView  # noqa: PLC0415 -- once in a store's life

        ceremony = CeremonyView(self._ports, self._lane)
        ceremony.finished.connect(self.enter)
        self._replace(ceremony)

    def _show_away(self, error: UnreachableError) -> None:
        from kiosk.ui.entry.away_view import AwayView  # noqa: PLC0415 -- one state's view

        away = AwayView(self._ports, self._lane, error)
        away.found.connect(self.enter)
        self._replace(away)

    def _show_unlock(self, *, automatic: bool) -> None:
        from kiosk.ui.entry.unlock_view import UnlockView  # noqa: PLC0415 -- one state's view

        unlock = UnlockView(self._ports, self._lane, automatic=automatic)
        unlock.unlocked.connect(self.enter)
        self._replace(unlock)

    def _show_sign_in(self) -> None:
        from kiosk.ui.entry.sign_in_view import SignInView  # noqa: PLC0415 -- one state's view

        self._sign_in = sign_in = SignInView(self._ports, self._lane)
        sign_in.signed_in.connect(self.open_workspace)
        self._replace(sign_in)
        sign_in.begin()

    def open_workspace(self, session: OperatorSession) -> None:
        """Show the places of an operator who signed in."""
        from kiosk.ui.entry.idle_lock import IdleLock  # noqa: PLC0415 -- after somebody signed in
        from kiosk.ui.workspace import Workspace  # noqa: PLC0415 -- likewise

        self._session = session
        if self.lock is None:
            self.lock = IdleLock(self, self._ports, self._lane)
            self.lock.left.connect(self.sign_out)
        self.lock.begin(session)
        self.workspace = Workspace(session, self._places(), sign_out=self.sign_out)
        self._replace(self.workspace)
        self.workspace.take_focus()  # the field that had the focus is gone
        self.entered.emit(session)

    def _say_at_sign_in(self, text: str) -> None:
        if self._sign_in is not None and self._sign_in is self.current():
            self._sign_in.say(text)

    def _replace(self, view: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        # The workspace has its own on the rail.
        self._tongue.setVisible(view is not self.workspace)
        self._tongue.raise_()
        self._place_tongue()
