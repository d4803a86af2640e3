"""The issued token: QR code, file, clipboard, receipt; what is open and what waits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog

from kiosk.domain.errors import KioskError
from kiosk.flows.onboarding_claim import kind_of
from kiosk.services.slips import receipt_slip
from kiosk.ui.desk.clipboard import SecretClipboard
from kiosk.ui.desk.decision_card import DecisionCard
from kiosk.ui.desk.receipt_paper import print_receipt, receipt_pdf
from kiosk.ui.desk.redemption_code import RedemptionCode
from kiosk.ui.desk.words import fact_title, level_title, tr
from kiosk.ui.shared import (
    Badge,
    Banner,
    Card,
    Column,
    Flow,
    KeyValueList,
    QrView,
    Row,
    Scroll,
    SecondaryButton,
    Text,
    TextRole,
    Tone,
    current_theme,
    heading,
    small,
)
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from kiosk.services.onboarding import IssuedAccess
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane

_BESIDE_FROM = 720
"""Pixels at 100 % from which token and receipt stand side by side."""


class IssuedView(Column):
    """Hand over one issued token; `wipe` forgets it."""

    saved = Signal(object)

    def __init__(self, ports: DeskPorts, lane: Lane, name_of: Callable[[str], str]) -> None:
        super().__init__(gap=0)
        self._ports, self._lane, self._name_of = ports, lane, name_of
        self._access: IssuedAccess | None = None
        self.clipboard = SecretClipboard(self)
        self.clipboard.counted.connect(self._count)
        self.banner = Banner(Tone.ALLOW)
        self.qr = QrView(name=self.tr("Access token as a QR code"))
        self.decided, self._notes = DecisionCard(), Column(gap=8)
        self._about, self._levels = KeyValueList(), Column(gap=8)
        self._halves = Row(gap=16)
        self._halves.add(self._hand_over(), 1)
        self._halves.add(self._told(), 1)
        self.add(Scroll(Column(self.banner, self._halves, None, gap=16)), 1)

    def _hand_over(self) -> Card:
        self.code = RedemptionCode(self._ports, self._lane)
        self.code.failed.connect(self._failed)
        self.code.put_away.connect(self._go_back)
        self.offer = SecondaryButton(tr("Show a code instead"), icon_name="qr-code")
        self.offer.clicked.connect(self._offer)
        self.save = SecondaryButton(self.tr("Save as a file"), icon_name="download")
        self.save.clicked.connect(self._choose_token_file)
        self.copy = SecondaryButton(self.tr("Copy"), icon_name="copy")
        self.copy.clicked.connect(self._copy)
        self._token = Column(
            heading(self.tr("Access token")),
            small(self.tr("It is shown this once and stored nowhere.")),
            self.qr,
            Flow(self.save, self.copy, self.offer, gap=12),
            gap=12,
        )
        card = Card(gap=12)
        card.add(self._token)
        card.add(self.code)
        card.add(None)
        return card

    def _receipt(self) -> Card:
        self.pdf = SecondaryButton(self.tr("Save as PDF"), icon_name="file-text")
        self.pdf.clicked.connect(self._choose_receipt_file)
        self.paper = SecondaryButton(self.tr("Print"), icon_name="printer")
        self.paper.clicked.connect(self._print)
        card = Card(gap=12)
        card.add(heading(self.tr("Receipt")))
        card.add(small(self.tr("It names no person, no document and no nationality.")))
        card.add(self._about)
        card.add(Flow(self.pdf, self.paper, gap=12))
        return card

    def _told(self) -> Column:
        return Column(
            self._notes,
            self._receipt(),
            self.decided,
            Card(heading(self.tr("How well each fact is proven")), self._levels, gap=12),
            None,
            gap=16,
        )

    def show_access(self, access: IssuedAccess, done: str = "") -> None:
        """Show a token that was just issued; ``done`` says what else happened."""
        if access is self._access:
            return
        self._access = access
        self.banner.show_message(done, Tone.ALLOW)
        self.code.wipe()
        self._show_token()
        self.qr.set_text(access.token)
        self.decided.show_access(access)
        self._draw_levels(access)
        receipt = access.receipt
        self._about.put(self.tr("Reference"), receipt.reference, code=True)
        self._about.put(self.tr("Ends"), f"{receipt.expires_at:%Y-%m-%d %H:%M %Z}")
        self._about.put(self.tr("For use at"), receipt.audience)
        self._notes.clear()
        for note in access.notes:
            self._notes.add(Banner(Tone.HOLD, note))
        self._notes.setVisible(bool(access.notes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the halves side by side, or one below the other where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Do so when the text size changes as well."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        beside = self.width() >= current_theme().px(_BESIDE_FROM)
        self._halves.box.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def wipe(self) -> None:
        """Forget the token, here and on the clipboard."""
        self._access = None
        self.code.wipe()
        self.clipboard.clear()
        self.qr.clear()
        self.decided.wipe()
        for part in (self._levels, self._notes):
            part.clear()

    def _draw_levels(self, access: IssuedAccess) -> None:
        self._levels.clear()
        for fact in access.person.claim.facts:
            what = f"{fact_title(kind_of(fact))}: {self._name_of(fact.state)}"
            row = Row(gap=12)
            row.add(Text(what, TextRole.BODY, isolate=True), 1)
            tone = Tone.ALLOW if fact.level > 1 else Tone.NEUTRAL
            row.add(Badge(level_title(fact.level), tone))
            self._levels.add(row)

    def _offer(self) -> None:
        """Show a code in the token's place; the token is not handed over then."""
        if self._access is not None:
            self.clipboard.clear()
            self.code.offer(self._access, self._token.hide)

    def _go_back(self) -> None:
        self._show_token()
        self.offer.setFocus()

    def _show_token(self) -> None:
        self._token.show()

    def _copy(self) -> None:
        if self._access is not None:
            self.clipboard.copy(self._access.token)

    def _count(self, seconds: int) -> None:
        self.copy.setText(
            self.tr("Copied, clears in {seconds} s").format(seconds=seconds)
            if seconds
            else self.tr("Copy")
        )

    def _choose_token_file(self) -> None:
        if self._access is not None:
            name = f"token-{self._access.receipt.reference}.jwt"
            self._choose(name, self.tr("Save the token"), self.save_token)

    def _choose_receipt_file(self) -> None:
        if self._access is not None:
            name = f"receipt-{self._access.receipt.reference}.pdf"
            self._choose(name, self.tr("Save the receipt"), self.save_receipt)

    def _choose(self, name: str, title: str, save: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
        dialog.open()

    def save_token(self, path: Path) -> None:
        """Write the token to a file that only its owner may read."""
        if self._access is not None:
            self._write(path, self._access.token.encode(), self.tr("The token is saved."))

    def save_receipt(self, path: Path) -> None:
        """Write the receipt as a PDF."""
        if self._access is not None:
            data = receipt_pdf(self._access.receipt)
            self._write(path, data, self.tr("The receipt is saved."))

    def _write(self, path: Path, data: bytes, done: str) -> None:
        def written(_outcome: None) -> None:
            self.banner.show_message(done, Tone.ALLOW)
            self.saved.emit(path)

        self._lane.run(self, lambda: self._ports.save_private(path, data), written, self._failed)

    def _print(self) -> None:
        if self._access is None:
            return
        receipt = self._access.receipt
        if self._ports.prints_slips:
            slip = receipt_slip(receipt)
            self._lane.run(
                self,
                lambda: self._ports.print_slip(slip, receipt.language),
                lambda _printed: None,
                self._failed,
            )
            return
        try:
            print_receipt(receipt, self)
        except KioskError as error:
            self._failed(error)

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
