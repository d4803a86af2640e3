"""What lies over the page of a station: shade, countdown, staff's way out, and "closed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.ui.registration.staff_cover import StaffCover
from kiosk.ui.shared import QuietButton, Row, Text, TextRole
from kiosk.ui.shared.announcement import announce
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.idle_cover import IdleCover
from kiosk.ui.shared.widgets.shade import Cover, Shade

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.registration.ports import RegistrationPorts
    from kiosk.ui.registration.staff_cover import ExitThrottle
    from kiosk.ui.shared import Lane


class RestCover(Cover):
    """Serve nobody: for the moment until the next window shows, or until staff come.

    Staff leave by the code that they have (``staff_pressed``).
    """

    staff_pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.title = Text("", TextRole.TITLE, align=middle)
        self.sentence = Text("", align=middle)
        self.reason = Text("", TextRole.SMALL, align=middle, muted=True)
        self.staff = QuietButton(self.tr("Staff"))
        self.staff.clicked.connect(self.staff_pressed)
        for part in (None, self.title, self.sentence, self.reason, None):
            self.add(part)
        self.add(Row(None, self.staff))

    def wait(self) -> None:
        """Ask for a moment's patience."""
        self._say(self.tr("One moment"), self.tr("The next person can begin right away."), "")
        self.staff.hide()

    def close_station(self, place: str, reason: KioskError) -> None:
        """Send registrants to the desk, and tell staff why."""
        self._say(
            self.tr("This machine is closed"),
            self.tr("Please go to the desk: {place}").format(place=place),
            self.tr("For staff: {reason}").format(reason=said(reason)),
        )
        self.staff.show()
        announce(self, f"{self.title.text()} {self.sentence.text()}")

    def _say(self, title: str, sentence: str, reason: str) -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.cover()


class Covers:
    """Hold every cover of one window."""

    def __init__(
        self, window: QWidget, ports: RegistrationPorts, lane: Lane, throttle: ExitThrottle
    ) -> None:
        self.shade, self.idle, self.rest = Shade(window), IdleCover(window), RestCover(window)
        self.staff = StaffCover(window, ports, lane, throttle)
        self.rest.staff_pressed.connect(self.staff.ask)

    @property
    def all(self) -> tuple[Cover, ...]:
        """Give each of them."""
        return (self.shade, self.idle, self.staff, self.rest)

    @property
    def shown(self) -> bool:
        """Tell whether one lies over the page."""
        return any(cover.shown for cover in self.all)

    def forget(self) -> None:
        """Lift what belongs to a registrant who is gone."""
        for cover in (self.shade, self.idle, self.staff):
            cover.forget()
