"""The operators: who works here, in which role, and making an account for a person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.operators import OFFICER_ROLES, Act, Role
from kiosk.ui.console.ask_dialog import AskDialog, Question
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.directive_ports import SecondOfficer
from kiosk.ui.console.formats import instant, role_word, tr
from kiosk.ui.console.ports import NewAccount
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.shared import CheckBox, Column, Rule, Tone, body, heading, small
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.language import isolated, said
from kiosk.ui.shared.latest_answer import LatestAnswer
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import DangerButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.fields import PasswordField, TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.ports import ConsolePorts, OperatorRow, TogetherRow
    from kiosk.ui.shared.tasks import Lane


def _role_word(role: Role) -> str:
    return {
        Role.STAFF: tr("Staff: onboards people"),
        Role.ADMIN: tr("Admin: revokes, and manages accounts"),
        Role.COMPLIANCE: tr("Compliance officer: directives, kill switches and appeals"),
        Role.AUDITOR: tr("Auditor: reads people, tokens and the log"),
    }[role]


def _roles(row: OperatorRow) -> str:
    return ", ".join(role_word(role) for role in Role if role in row.operator.roles)


class TeamPage(PageWithPanel):
    """List the accounts; deactivate or unlock one."""

    def __init__(self, ports: ConsolePorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._opened: OperatorRow | None = None
        self.dialog: AskDialog[None] | None = None
        self._together = Column(gap=8)  # what the opened operator approved with others
        self.banner = Banner(Tone.BLOCK)
        self._rows: Sequence[OperatorRow] = ()
        self._answer = LatestAnswer(
            self, lane, ports.operators, show=self._list, fail=self._failed
        )
        self.model = PagedTableModel(
            self._columns(),
            lambda offset, limit: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            awaited=True,
        )
        self.table = TableView(self.model, name=tr("Operators"))
        self.table.opened.connect(self._open)
        header = PageHeader(
            tr("Operators"),
            subtitle=tr("An account belongs to an onboarded person: open them under People."),
        )
        main = Column(header, self.banner, gap=16, margin=(32, 24))
        main.add(self.table, 1)
        self.frame(main, self.table)

    def refresh(self) -> None:
        """Ask afresh, off the GUI thread."""
        self._answer.ask()

    def _columns(self) -> tuple[TableColumn[OperatorRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Name"), lambda row: row.name, share=4, least=180),
            TableColumn(
                tr("Signs in as"), lambda row: row.operator.login, share=3, least=140, rank=2
            ),
            TableColumn(tr("Roles"), _roles, share=3, least=120, rank=1),
            TableColumn(
                tr("Account"),
                lambda row: tr("Active") if row.operator.active else tr("Deactivated"),
                share=2,
                tone=lambda row: Tone.ALLOW if row.operator.active else Tone.NEUTRAL,
                least=150,
            ),
            instant_column(tr("Locked until"), lambda row: row.locked_until, zone, rank=3),
        )

    def _list(self, rows: Sequence[OperatorRow]) -> None:
        self._rows = rows
        self.banner.show_message("", Tone.BLOCK)
        self.model.reload()

    def _open(self, row: OperatorRow) -> None:
        operator, self._opened = row.operator, row
        self._together = Column(gap=8)
        self.panel.set_title(row.name)
        self.panel.set_content(
            KeyValueList(
                (tr("Signs in as"), operator.login),
                (tr("Roles"), _roles(row)),
                (tr("Badge"), tr("registered") if operator.badge_lookup else tr("none")),
            ),
            self._together,
        )
        if self._ports.may(Act.READ_TOGETHER):
            self._lane.run(
                self,
                lambda: self._ports.approved_together(operator.person_id),
                on_done=lambda found: self._show_together(row, found),
                on_error=self._failed,
            )
        actions: list[QWidget] = []
        if row.locked_until is not None:
            unlock = SecondaryButton(tr("Unlock"))
            unlock.clicked.connect(
                lambda: self._run(lambda: self._ports.unlock_operator(operator.id))
            )
            actions.append(unlock)
        if operator.active:
            stop = DangerButton(tr("Deactivate account…"))
            stop.clicked.connect(lambda: self._ask_to_deactivate(row))
            actions.append(stop)
        self.panel.set_actions(*actions)
        self.open_panel()

    def _show_together(self, row: OperatorRow, found: Sequence[TogetherRow]) -> None:
        """Add what stands on the word of this operator and another, unless another row opened."""
        if self._opened is not row or not found:
            return
        self._together.add(Rule())
        self._together.add(heading(tr("Approved together with")))
        for each in found:
            when = instant(each.at, self._ports.zone)
            word = tr("Both looks agreed") if each.agreed else tr("Not looked at twice")
            words = small(f"{case_name(each.case_id)} · {when} · {word}")
            self._together.add(Column(body(isolated(each.login)), words, gap=0))

    def _ask_to_deactivate(self, row: OperatorRow) -> None:
        question = Question(
            tr("Deactivate the account of {name}?").format(name=row.name),
            tr("They are signed out and cannot sign in again. What they did stays in the log."),
            keep=tr("Leave it active"),
            button=tr("Deactivate account"),
            act="deactivate",
            role="danger-filled",
        )
        deactivate = partial(self._ports.deactivate_operator, row.operator.id)
        self.dialog = AskDialog(self, self._lane, question, wanted=lambda: deactivate)
        self.dialog.done.connect(self._done)
        self.dialog.open()

    def _run(self, act: Callable[[], None]) -> None:
        self._lane.run(self, act, on_done=lambda _: self._done(), on_error=self._failed)

    def _done(self) -> None:
        self.banner.show_message("", Tone.BLOCK)
        self.close_panel()
        self.refresh()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)


class AccountDialog:
    """Make an account for an onboarded person."""

    def __init__(
        self,
        parent: QWidget,
        person: tuple[str, str],
        ports: ConsolePorts,
        lane: Lane,
        on_done: Callable[[], None],
    ) -> None:
        self._person_id, name = person
        self._ports, self._lane, self._on_done = ports, lane, on_done
        self.banner = Banner(Tone.BLOCK)
        self.login = TextField(tr("Name to sign in with"), code=True)
        self.secret = PasswordField(
            tr("Password, or PIN beside a badge"),
            hint=tr("Let them type it: 12 characters, or 6 with a badge."),
        )
        self.badge = TextField(tr("Badge"), hint=tr("Optional: hold it to the reader."), code=True)
        self.roles = {role: CheckBox(_role_word(role)) for role in Role}
        self.second_login = TextField(tr("Signs in as"), code=True)
        self.second_secret = PasswordField(tr("Password"))
        self.second = Column(
            Rule(),
            heading(tr("Second admin")),
            small(tr("Two admins open the account of an officer. They sign in for this only.")),
            self.second_login,
            self.second_secret,
            gap=12,
        )
        self.second.hide()
        for box in self.roles.values():
            box.toggled.connect(lambda _: self.second.setVisible(self._opens_officer()))
        content = Column(
            self.banner,
            self.login,
            self.secret,
            self.badge,
            *self.roles.values(),
            self.second,
            gap=12,
        )
        self.dialog = Dialog(
            parent,
            tr("An account for {name}").format(name=name),
            content=content,
            actions=(
                Action("keep", tr("Cancel"), cancels=True),
                Action("add", tr("Add the account"), role="primary"),
            ),
            close_on_choice=False,
            width=560,
        )
        self.dialog.chosen.connect(self._choose)
        self.dialog.show_over()

    def _choose(self, key: str) -> None:
        if key != "add":
            self.dialog.dismiss()
            return
        account = NewAccount(
            self.login.text(), self._chosen_roles(), self.secret.text(), self.badge.text()
        )
        if self._names_what_is_missing(account.login, account.secret):
            return
        if not account.roles:
            self.banner.show_message(tr("Choose at least one role."), Tone.BLOCK)
            return
        second = self._second_admin()
        self._lane.run(
            self.dialog,
            lambda: self._ports.add_operator(self._person_id, account, second),
            on_done=lambda _: self._added(),
            on_error=self._refused,
        )

    def _refused(self, error: KioskError) -> None:
        self.second_secret.clear()
        self.banner.show_message(said(error), Tone.BLOCK)

    def _chosen_roles(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    def _opens_officer(self) -> bool:
        return bool(self._chosen_roles() & OFFICER_ROLES)

    def _second_admin(self) -> SecondOfficer | None:
        """Give who signed in beside; nobody, and the service says whether somebody must."""
        login = self.second_login.text().strip()
        if not login or not self._opens_officer():
            return None
        return SecondOfficer(login, self.second_secret.text())

    def _names_what_is_missing(self, login: str, secret: str) -> bool:
        """Put what is missing at its field, and the focus at the first of them."""
        self.login.set_error("" if login.strip() else tr("Give the name to sign in with."))
        self.secret.set_error("" if secret else tr("Let them type a password or PIN."))
        missing = [field for field in (self.login, self.secret) if field.error]
        if missing:
            missing[0].setFocus()
        return bool(missing)

    def _added(self) -> None:
        self.dialog.dismiss()
        self._on_done()
