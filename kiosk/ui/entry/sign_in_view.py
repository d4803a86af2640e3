"""The two doors: opening a locked store, and signing in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kiosk.flows.sign_in import (
    LoginTyped,
    Refused,
    SecretTyped,
    SignedIn,
    SignInPressed,
    SignInState,
    advance,
)
from kiosk.ui.shared import (
    Card,
    CenteredColumn,
    Column,
    Flow,
    PrimaryButton,
    Row,
    Scroll,
    SecondaryButton,
    Tone,
    body,
    small,
    title,
)
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import PasswordField, TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from kiosk.domain.errors import KioskError
    from kiosk.flows.sign_in import SignInEvent
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
            lambda: self._ports.unlock(passphrase), on_done=self._opened, on_error=self._refused
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
        self.banner.show_message(str(error), Tone.BLOCK)
        start = self.primary if self._automatic else self.passphrase
        start.setFocus(Qt.FocusReason.OtherFocusReason)


class SignInView(Column):
    """Ask who works here now; emits `signed_in` with the session."""

    signed_in = Signal(object)

    def __init__(self, ports: EntryPorts, lane: Lane) -> None:
        super().__init__(gap=0, role="page")
        self._ports, self._lane = ports, lane
        self.state = SignInState()
        self._title = title(self.tr("Sign in"))
        self._issuer = body("", muted=True)
        self.banner = Banner(Tone.BLOCK)
        self.login = TextField(self.tr("Name or badge"))
        self.login.text_changed.connect(lambda text: self.send(LoginTyped(text)))
        self.secret = PasswordField(self.tr("PIN or password"))
        self.secret.text_changed.connect(lambda text: self.send(SecretTyped(text)))
        self.login.submitted.connect(self.secret.setFocus)
        self.secret.submitted.connect(lambda: self.send(SignInPressed()))
        self.primary = PrimaryButton(self.tr("Sign in"))
        self.primary.clicked.connect(lambda: self.send(SignInPressed()))
        card = Card(
            self._title, self._issuer, self.banner, self.login, self.secret,
            Row(None, self.primary), gap=16, margin=32,
        )  # fmt: skip
        self._demo = Column(gap=8)
        around = Column(None, CenteredColumn(card, width=_WIDTH), margin=16)
        around.add(CenteredColumn(self._demo, width=_WIDTH))
        around.add(None)
        self._scroll = Scroll(around)
        self.add(self._scroll, 1)

    def begin(self) -> None:
        """Forget what was typed and start at the name."""
        self.state = SignInState()
        self.login.set_text("")
        self.secret.clear()
        self.banner.hide()
        self._issuer.setText(self._ports.issuer_name())
        self._offer_demo_accounts()
        self.login.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """Show something that went wrong on the way here."""
        self.banner.show_message(text, Tone.BLOCK)

    def send(self, event: SignInEvent) -> None:
        """Take an event, draw what changed, and run the effect that the state names."""
        before, self.state = self.state, advance(self.state, event)
        self._draw(before)
        if self.state.attempting and not before.attempting:
            login, secret = self.state.login, self.state.secret
            self._lane.run(
                lambda: self._ports.sign_in(login, secret),
                on_done=lambda session: self.send(SignedIn(session)),
                on_error=lambda error: self.send(Refused(error)),
            )
        if self.state.session is not None:
            session, self.state = self.state.session, SignInState()
            self.secret.clear()
            self.signed_in.emit(session)

    def _draw(self, before: SignInState) -> None:
        state = self.state
        if state.missing != before.missing:
            self.login.set_error(
                self.tr("Type your name or show your badge.") if state.missing == "login" else ""
            )
            self.secret.set_error(
                self.tr("Type your PIN or password.") if state.missing == "secret" else ""
            )
        if state.missing:
            (self.login if state.missing == "login" else self.secret).setFocus()
        if state.failure is not before.failure:
            self.banner.show_message(str(state.failure or ""), Tone.BLOCK)
            if state.failure is not None:
                self.secret.clear()
                self.secret.setFocus()
        self.primary.setText(self.tr("Signing in…") if state.attempting else self.tr("Sign in"))

    def _offer_demo_accounts(self) -> None:
        self._demo.clear()
        accounts = self._ports.demo_accounts()
        if not accounts:
            return
        self._demo.add(
            small(self.tr("Demo on a throw-away store: its accounts were drawn at this start."))
        )
        buttons = Flow(gap=8)
        for account in accounts:
            button = SecondaryButton(
                self.tr("Sign in as {role}").format(role=account.role), icon_name="user"
            )
            button.clicked.connect(
                lambda _checked=False, chosen=account: self._use(chosen.login, chosen.secret)
            )
            buttons.add(button)
        self._demo.add(buttons)

    def _use(self, login: str, secret: str) -> None:
        self.login.set_text(login)
        self.secret.line.setText(secret)
        self.send(SignInPressed())
