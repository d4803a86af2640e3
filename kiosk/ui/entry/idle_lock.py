"""Cover a desk that nobody touches, and ask for the secret of whoever works there.

Nothing is lost: the pages stay as they are, out of sight and out of reach of
every key, until the same operator has proven again who they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.ui.shared import (
    Card,
    CenteredColumn,
    Column,
    PasswordField,
    PrimaryButton,
    Row,
    Scroll,
    SecondaryButton,
    body,
    title,
)
from kiosk.ui.shared.language import isolated, said
from kiosk.ui.shared.widgets.shade import Cover

if TYPE_CHECKING:
    from kiosk.domain.errors import KioskError
    from kiosk.domain.operators import OperatorSession
    from kiosk.ui.entry.ports import EntryPorts
    from kiosk.ui.shared.tasks import Lane

LOCK_KEY: Final = "Ctrl+L"
_WIDTH = 480
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class LockCover(Cover):
    """Lie over the window until the operator's secret was given (``opened``)."""

    opened = Signal()
    left = Signal()

    def __init__(
        self, window: QWidget, ports: EntryPorts, lane: Lane, session: OperatorSession
    ) -> None:
        super().__init__(window)
        self._ports, self._lane, self._session = ports, lane, session
        self._asking = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("This desk is locked"))
        who = self.tr("{login} works here. Nothing is lost: give your secret to go on.")
        self.secret = PasswordField(self.tr("PIN or password"))
        self.secret.submitted.connect(self._try)
        self.go_on = PrimaryButton(self.tr("Go on"), on_click=self._try)
        self.sign_out = SecondaryButton(self.tr("Sign out"), on_click=self.left.emit)
        card = Card(
            title(self.tr("This desk is locked")),
            body(who.format(login=isolated(session.login)), muted=True),
            self.secret,
            Row(self.sign_out, None, self.go_on),
            gap=16,
            margin=32,
        )
        self.add(Scroll(Column(None, CenteredColumn(card, width=_WIDTH), None)), 1)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go on: all that lies beneath is hidden."""
        return QWidget.focusNextPrevChild(self, forward)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above whatever is put into the window meanwhile."""
        if event.type() == QEvent.Type.ChildAdded:
            QTimer.singleShot(0, self, self.raise_)
        return super().eventFilter(watched, event)

    def _try(self) -> None:
        secret = self.secret.text()
        if self._asking:
            return
        if not secret:
            self.secret.set_error(self.tr("Type your PIN or password."))
            return
        self._asking = True
        login = self._session.login
        self._lane.run(
            self, lambda: self._ports.sign_in(login, secret), self._proven, self._refused
        )

    def _proven(self, again: OperatorSession) -> None:
        self._asking = False
        if again.operator_id == self._session.operator_id:
            self.opened.emit()

    def _refused(self, error: KioskError) -> None:
        self._asking = False
        self.secret.clear()
        self.secret.set_error(said(error))
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)


class IdleLock(QObject):
    """Watch every touch and key while somebody is signed in; lock when there are none."""

    left = Signal()

    def __init__(self, window: QWidget, ports: EntryPorts, lane: Lane) -> None:
        super().__init__(window)
        self._window, self._ports, self._lane = window, ports, lane
        self._session: OperatorSession | None = None
        self._hidden: list[QWidget] = []
        self._watching = False
        self.cover: LockCover | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.lock)
        key = QShortcut(QKeySequence(LOCK_KEY), window)
        key.activated.connect(self.lock)

    def begin(self, session: OperatorSession) -> None:
        """Watch for this operator from now on."""
        self._session = session
        application = QCoreApplication.instance()
        seconds = self._ports.lock_seconds()
        if isinstance(application, QGuiApplication) and seconds:
            # Every touch and key comes through a window of the system. A filter over the whole
            # application would hand each event of each widget to Python, a hundred for every one.
            for window in application.allWindows():
                window.installEventFilter(self)
            if not self._watching:
                application.focusWindowChanged.connect(self._watch)
                self._watching = True
            self._timer.start(seconds * 1000)

    def end(self) -> None:
        """Watch nobody: they have signed out."""
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication) and self._watching:
            application.focusWindowChanged.disconnect(self._watch)
            self._watching = False
            for window in application.allWindows():
                window.removeEventFilter(self)
        self._timer.stop()
        self._session = None
        self._hidden.clear()
        self._drop_cover()

    def lock(self) -> None:
        """Hide all that stands in the window, and what stands on other screens."""
        session = self._session
        if session is None or self.cover is not None:
            return
        self.cover = cover = LockCover(self._window, self._ports, self._lane, session)
        cover.opened.connect(self.open)
        cover.left.connect(self.left)
        cover.cover()
        beneath = [
            each
            for each in self._window.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if each is not cover and each.isVisible() and not each.isWindow()
        ]
        elsewhere = [
            each
            for each in QApplication.topLevelWidgets()
            if each is not self._window and each.isVisible()
        ]
        self._hidden = [*beneath, *elsewhere]
        for each in self._hidden:
            each.hide()
        cover.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Show everything again as it was."""
        for each in self._hidden:
            # What has left the window meanwhile, such as a toast, would come back as one.
            if isValid(each) and each.parent() is not None:
                each.show()
        self._hidden.clear()
        cover = self.cover
        if cover is not None:
            cover.uncover()
        self._drop_cover()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a touch or key as somebody there."""
        touched = event.type() in _TOUCHES and isinstance(watched, QWindow)
        if touched and self.cover is None and self._session is not None:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        """Watch a window that was opened since."""
        if window is not None:
            window.installEventFilter(self)

    def _drop_cover(self) -> None:
        cover, self.cover = self.cover, None
        if cover is not None:
            cover.forget()
            cover.setParent(None)
            cover.deleteLater()
