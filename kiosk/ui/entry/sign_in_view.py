"""The inner door: signing in."""

from __future__ import annotations

from collections import Counter
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
from kiosk.ui.shared.language import number, said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import PasswordField, TextField

if TYPE_CHECKING:
    from kiosk.flows.sign_in import SignInEvent
    from kiosk.ui.entry.ports import EntryPorts
    from kiosk.ui.shared.tasks import Lane

_WIDTH = 480
_ROLES = {
    "staff": "staff",
    "admin": "admin",
    "compliance": "compliance officer",
    "auditor": "auditor",
}


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
                self,
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
            failure = said(state.failure) if state.failure is not None else ""
            self.banner.show_message(failure, Tone.BLOCK)
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
        offered: Counter[str] = Counter()
        for account in accounts:
            offered[account.role] += 1
            role = self.tr(_ROLES.get(account.role, account.role))
            again = offered[account.role]
            if again > 1:
                role = f"{role} ({number(again)})"
            button = SecondaryButton(role[:1].upper() + role[1:], icon_name="user")
            button.setAccessibleName(self.tr("Sign in as {role}").format(role=role))
            button.clicked.connect(
                lambda _checked=False, chosen=account: self._use(chosen.login, chosen.secret)
            )
            buttons.add(button)
        self._demo.add(buttons)

    def _use(self, login: str, secret: str) -> None:
        self.login.set_text(login)
        self.secret.line.setText(secret)
        self.send(SignInPressed())
