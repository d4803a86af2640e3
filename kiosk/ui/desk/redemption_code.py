"""A one-time code in the place of an issued token, for the person's own computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from kiosk.services.slips import redemption_slip
from kiosk.ui.desk.words import tr
from kiosk.ui.shared import (
    Column,
    Flow,
    QrView,
    SecondaryButton,
    Text,
    TextRole,
    body,
    current_theme,
    heading,
    small,
)
from kiosk.ui.shared.announcement import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.services.onboarding import IssuedAccess
    from kiosk.services.redemption import RedemptionOffer
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane

_QR = 160  # px at 100 %; large enough for a telephone held over the desk


class RedemptionCode(Column):
    """Show a code until it is put away; `wipe` forgets it.

    Going back to the token and asking again shows the same code: another one
    would end the one that was perhaps printed already.
    """

    failed = Signal(object)
    put_away = Signal()

    def __init__(self, ports: DeskPorts, lane: Lane) -> None:
        super().__init__(gap=12)
        self._ports, self._lane = ports, lane
        self._about: IssuedAccess | None = None
        self._offer: RedemptionOffer | None = None
        self.qr = QrView(name=tr("Redemption code as a QR code"))
        self.code = Text("", TextRole.CODE, selectable=True, wrap=False)
        self.until = body("")
        self.command = Text("", TextRole.CODE, selectable=True, isolate=True)
        self.print_slip = SecondaryButton(tr("Print the code"), icon_name="printer")
        self.print_slip.clicked.connect(self._print)
        self.back = SecondaryButton(tr("Show the token"), icon_name="arrow-left")
        self.back.clicked.connect(self._put_away)
        self.add(heading(tr("Code for their own computer")))
        self.add(self.until)
        self.add(self.qr)
        self.add(self.code)
        self.add(small(tr("On their own computer they type:")))
        self.add(self.command)
        self.add(Flow(self.print_slip, self.back, gap=12))
        self.print_slip.setVisible(ports.prints_slips)
        self._size_up()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme's scale."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._size_up()

    def _size_up(self) -> None:
        side = current_theme().px(_QR)
        self.qr.setFixedSize(side, side)

    def offer(self, access: IssuedAccess, shown: Callable[[], None]) -> None:
        """Get a code for whom a token was issued, show it, and say when it is ``shown``."""
        if self._offer is not None and self._about is access:
            self._show(self._offer, access, shown)
            return
        self._about = access

        def offered(offer: RedemptionOffer) -> None:
            if self._about is access:  # else the next person is here already
                self._show(offer, access, shown)

        self._lane.run(
            self,
            lambda: self._ports.offer_code(access.person.id),
            offered,
            self.failed.emit,
        )

    def _show(
        self, offer: RedemptionOffer, access: IssuedAccess, shown: Callable[[], None]
    ) -> None:
        self._offer = offer
        until = offer.expires_at.astimezone(access.receipt.expires_at.tzinfo)
        self.until.setText(
            tr(
                "It becomes a token on their own computer, once, until {until}. "
                "The token that was issued here ends with that."
            ).format(until=f"{until:%Y-%m-%d %H:%M %Z}")
        )
        self.qr.set_text(offer.code)
        self.code.setText(offer.code)
        self.command.setText(offer.command)
        shown()
        self.show()
        self.back.setFocus()  # what had it is hidden
        announce(self, f"{tr('Code for their own computer')}: {offer.code}")

    def wipe(self) -> None:
        """Forget the code and whose it is."""
        self._about = self._offer = None
        self.qr.clear()
        self.code.setText("")
        self.command.setText("")
        self.until.setText("")
        self.hide()

    def _put_away(self) -> None:
        self.hide()
        self.put_away.emit()

    def _print(self) -> None:
        if self._offer is None or self._about is None:
            return
        receipt = self._about.receipt
        slip = redemption_slip(receipt, self._offer)
        self._lane.run(
            self,
            lambda: self._ports.print_slip(slip, receipt.language),
            lambda _printed: None,
            self.failed.emit,
        )
