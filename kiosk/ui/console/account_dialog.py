"""Make an account for an onboarded person; two admins open that of an officer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.operators import OFFICER_ROLES, Role
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.directive_ports import SecondOfficer
from kiosk.ui.console.formats import tr
from kiosk.ui.console.ports import NewAccount
from kiosk.ui.shared import CheckBox, Column, Rule, Tone, heading, small
from kiosk.ui.shared.widgets.fields import PasswordField, TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.ports import ConsolePorts
    from kiosk.ui.shared.tasks import Lane


def _role_word(role: Role) -> str:
    return {
        Role.STAFF: tr("Staff: onboards people"),
        Role.ADMIN: tr("Admin: revokes, and manages accounts"),
        Role.COMPLIANCE: tr("Compliance officer: directives, kill switches and appeals"),
        Role.AUDITOR: tr("Auditor: reads people, tokens and the log"),
    }[role]


class SecondAdminFields(Column):
    """Ask who opens an officer's account too; that admin signs in for this act only."""

    def __init__(self) -> None:
        self.login = TextField(tr("Signs in as"), code=True)
        self.secret = PasswordField(tr("Password"))
        super().__init__(
            Rule(),
            heading(tr("Second admin")),
            small(tr("Two admins open the account of an officer. They sign in for this only.")),
            self.login,
            self.secret,
            gap=12,
        )

    def value(self) -> SecondOfficer | None:
        """Give who signed in beside; nobody, and the service says whether somebody must."""
        login = self.login.text().strip()
        if not login or self.isHidden():
            return None
        return SecondOfficer(login, self.secret.text())


class AccountDialog(AskDialog[None]):
    """Ask for an account's name, secret and roles, and add it."""

    def __init__(
        self, page: QWidget, person: tuple[str, str], ports: ConsolePorts, lane: Lane
    ) -> None:
        self._person_id, name = person
        self._ports = ports
        self.login = TextField(tr("Name to sign in with"), code=True)
        self.secret = PasswordField(
            tr("Password, or PIN beside a badge"),
            hint=tr("Let them type it: 12 characters, or 6 with a badge."),
        )
        self.badge = TextField(tr("Badge"), hint=tr("Optional: hold it to the reader."), code=True)
        self.roles = {role: CheckBox(_role_word(role)) for role in Role}
        self.second = SecondAdminFields()
        self.second.hide()
        question = Question(
            tr("An account for {name}").format(name=name),
            "",
            keep=tr("Cancel"),
            button=tr("Add the account"),
            act="add",
            width=560,
        )
        fields = (self.login, self.secret, self.badge, *self.roles.values(), self.second)
        super().__init__(page, lane, question, *fields, wanted=self._wanted_account)
        for box in self.roles.values():
            box.toggled.connect(self._role_chosen)

    def _role_chosen(self) -> None:
        self.second.setVisible(bool(self._chosen_roles() & OFFICER_ROLES))

    def _chosen_roles(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    def _wanted_account(self) -> Callable[[], None] | None:
        account = NewAccount(
            self.login.text(), self._chosen_roles(), self.secret.text(), self.badge.text()
        )
        self.login.set_error("" if account.login.strip() else tr("Give the name to sign in with."))
        self.secret.set_error("" if account.secret else tr("Let them type a password or PIN."))
        if first_wrong(self.login, self.secret):
            return None
        if not account.roles:
            self.banner.show_message(tr("Choose at least one role."), Tone.BLOCK)
            return None
        return partial(self._ports.add_operator, self._person_id, account, self.second.value())

    def _failed(self, error: KioskError) -> None:
        self.second.secret.clear()
        super()._failed(error)
