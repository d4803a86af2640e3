"""Invitations: make one and hand its code on, list them, withdraw one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.services.roster import INVITATION_LIFE, NewInvitation
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.enrolment_ports import InvitationRow
from kiosk.ui.console.formats import exact_instant, instant, tr
from kiosk.ui.console.listed_page import EVERYTHING, ListedPage, Listing
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.shared import Column, Row, Tone, body, code
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.widgets.buttons import Button, DangerButton, PrimaryButton, QuietButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.roster import RosterEntry
    from kiosk.ui.console.enrolment_ports import RosterPorts
    from kiosk.ui.shared.tasks import Lane

GOOD, SPENT = "good", "spent"


class InviteDialog(AskDialog[NewInvitation]):
    """Make an invitation and show its code, once: it is kept nowhere."""

    def __init__(
        self, page: QWidget, ports: RosterPorts, lane: Lane, entry: RosterEntry | None = None
    ) -> None:
        self._page, self._ports, self._entry = page, ports, entry
        self.days = TextField(tr("Days it is good"), text=str(INVITATION_LIFE.days), code=True)
        self.code_dialog: Dialog | None = None
        self.code = ""
        title = tr("Invite {name}?").format(name=entry.name) if entry else tr("Invite somebody?")
        question = Question(
            title,
            tr("Whoever types the code at a kiosk is expected; it proves nothing about them."),
            keep=tr("Do not invite"),
            button=tr("Make invitation"),
            act="invite",
        )
        super().__init__(
            page,
            lane,
            question,
            self.days,
            wanted=self._wanted_invitation,
            then=self._show_code,
        )

    def _wanted_invitation(self) -> Callable[[], NewInvitation] | None:
        typed = self.days.text().strip()
        self.days.set_error("" if typed.isdecimal() else tr("Type a whole number."))
        if first_wrong(self.days):
            return None
        return partial(self._ports.invite, self._entry.id if self._entry else "", int(typed))

    def _show_code(self, made: NewInvitation) -> None:
        self.code = made.code
        until = exact_instant(made.invitation.expires_at, self._ports.zone)
        self.code_dialog = Dialog(
            self._page,
            tr("The invitation\u2019s code"),
            tr("It is shown once. Hand it on by a way that only they can read."),
            content=Column(
                code(made.code),
                body(tr("Good once, until {instant}.").format(instant=until)),
                body(tr("Stations know it with their next kit.")),
                gap=12,
            ),
            actions=(Action("done", tr("I have handed it on"), role="primary", cancels=True),),
        )
        self.code_dialog.show_over()


class InvitationsPage(ListedPage[InvitationRow]):
    """List the invitations; withdraw one."""

    left = Signal()

    def __init__(self, ports: RosterPorts, lane: Lane) -> None:
        self._ports = ports
        self.dialog: InviteDialog | AskDialog[None] | None = None
        listing = Listing(
            key="invitations",
            title=tr("Invitations"),
            subtitle=tr("A code is shown once, when it is made, and kept nowhere."),
            nothing=tr("Nobody is invited yet."),
            teaches=tr("Invite somebody who stands on no roster; their code is good once."),
            chips={EVERYTHING: tr("All"), GOOD: tr("Good"), SPENT: tr("Used or ended")},
        )
        invite = PrimaryButton(tr("Invite somebody…"), on_click=self.invite)
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            (invite,),
            fetch=lambda wanted: ports.invitations(wanted.narrowing),
            open_row=self._show_invitation,
        )
        self.beside_chips.add(QuietButton(tr("Back to the roster"), on_click=self.left.emit))

    def invite(self) -> None:
        """Make an invitation for whoever is handed the code."""
        self.dialog = InviteDialog(self, self._ports, self._lane)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def withdraw(self, row: InvitationRow) -> None:
        """Confirm that an invitation opens nothing any more."""
        question = Question(
            tr("Withdraw this invitation?"),
            tr("Stations know it with their next kit; until then the desk refuses it."),
            keep=tr("Leave it good"),
            button=tr("Withdraw invitation"),
            act="withdraw",
            role="danger-filled",
        )
        withdraw = partial(self._ports.withdraw_invitation, row.invitation.id)
        self.dialog = AskDialog(self, self._lane, question, wanted=lambda: withdraw)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def _show_invitation(self, row: InvitationRow) -> Sequence[Button]:
        zone, invitation = self._ports.zone, row.invitation
        self.panel.set_title(row.name or tr("For whoever has the code"))
        used = case_name(invitation.used_by) if invitation.used_by else ""
        self.panel.set_content(
            Row(Badge(*self._state(row)), None),
            KeyValueList(
                (tr("Made"), exact_instant(invitation.created_at, zone)),
                (tr("Good until"), exact_instant(invitation.expires_at, zone)),
                (tr("Used by"), used),
                (tr("Used"), instant(invitation.used_at, zone)),
                (tr("Withdrawn"), instant(invitation.withdrawn_at, zone)),
            ),
        )
        if not invitation.good_at(self._ports.now()):
            return ()
        return (DangerButton(tr("Withdraw…"), on_click=partial(self.withdraw, row)),)

    def _columns(self) -> tuple[TableColumn[InvitationRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(
                tr("For"),
                lambda row: row.name or tr("For whoever has the code"),
                share=4,
                least=200,
            ),
            TableColumn(
                tr("State"),
                lambda row: self._state(row)[0],
                share=2,
                tone=lambda row: self._state(row)[1],
                least=130,
            ),
            instant_column(tr("Made"), lambda row: row.invitation.created_at, zone, rank=1),
            instant_column(tr("Good until"), lambda row: row.invitation.expires_at, zone, rank=2),
        )

    def _state(self, row: InvitationRow) -> tuple[str, Tone]:
        invitation = row.invitation
        if invitation.withdrawn_at is not None:
            return tr("Withdrawn"), Tone.BLOCK
        if invitation.used_at is not None:
            return tr("Used"), Tone.NEUTRAL
        if not invitation.good_at(self._ports.now()):
            return tr("Expired"), Tone.NEUTRAL
        return tr("Good"), Tone.ALLOW
