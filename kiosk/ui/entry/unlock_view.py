"""The outer door: opening a locked store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.ui.shared import (
    Card,
    CenteredColumn,
    Column,
    PrimaryButton,
    Row,
    Scroll,
    Tone,
    body,
    title,
)
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import PasswordField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from kiosk.domain.errors import KioskError
    from kiosk.ui.entry.ports import EntryPorts
    from kiosk.ui.shared.tasks import Lane

_WIDTH = 480


class UnlockView(Column):
    """Ask for the passphrase of the store; emits `unlocked` when it is open.

    ``automatic`` asks for none: the keyring holds the key, and the button is
    there to try again when it did not give it.
    """

    unlocked = Signal()

    def __init__(self, ports: EntryPorts, lane: Lane, *, automatic: bool = False) -> None:
        super().__init__(gap=0, role="page")
        self._ports, self._lane, self._automatic = ports, lane, automatic
        self._started = self._opening = False
        self.banner = Banner(Tone.BLOCK)
        self.passphrase = PasswordField(self.tr("Passphrase of the store"))
        self.passphrase.submitted.connect(self._press)
        self.primary = PrimaryButton(self.tr("Open the store"))
        self.primary.clicked.connect(self._press)
        self.passphrase.setVisible(not automatic)
        asked = self.tr("Its passphrase was chosen when the kiosk was set up.")
        kept = self.tr("This machine's keyring holds its key.")
        card = Card(
            title(self.tr("This store is locked")),
            body(kept if automatic else asked, muted=True),
            self.banner,
            self.passphrase,
            Row(None, self.primary),
            gap=16,
            margin=32,
        )
        self.add(Scroll(Column(None, CenteredColumn(card, width=_WIDTH), None, margin=16)), 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Start at the passphrase, or open the store by itself."""
        super().showEvent(event)
        if not self._automatic:
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._started:
            self._started = True
            self._press()

    def _press(self) -> None:
        passphrase = self.passphrase.text()
        if not passphrase and not self._automatic:
            self.passphrase.set_error(self.tr("Type the passphrase of the store."))
            self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._opening:
            return
        self._opening = True
        self.banner.hide()
        self.primary.setText(self.tr("Opening…"))
        self._lane.run(
            self,
            lambda: self._ports.unlock(passphrase),
            on_done=self._opened,
            on_error=self._refused,
        )

    def _opened(self, _outcome: object) -> None:
        self._opening = False
        self.passphrase.clear()
        self.primary.setText(self.tr("Open the store"))
        self.unlocked.emit()

    def _refused(self, error: KioskError) -> None:
        self._opening = False
        self.primary.setText(self.tr("Open the store"))
        self.passphrase.clear()
        self.banner.show_message(said(error), Tone.BLOCK)
        start = self.primary if self._automatic else self.passphrase
        start.setFocus(Qt.FocusReason.OtherFocusReason)
