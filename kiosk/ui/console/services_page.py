"""Services and agents: who answers for each, what is open to it, its token."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.services.service_standing import Lack
from kiosk.services.service_tokens import IssuedToService, ServiceRow
from kiosk.ui.console.ask_dialog import AskDialog, Question
from kiosk.ui.console.decision_words import decision_badge
from kiosk.ui.console.formats import counted, instant, tr
from kiosk.ui.console.listed_page import EVERYTHING, ListedPage, Listing
from kiosk.ui.console.service_dialogs import (
    ChangePeopleDialog,
    RegisterServiceDialog,
    show_code,
    show_token,
)
from kiosk.ui.shared import Column, Row, Rule, Tone, body, heading, small
from kiosk.ui.shared.language import number, said
from kiosk.ui.shared.widgets.buttons import (
    Button,
    DangerButton,
    PrimaryButton,
    SecondaryButton,
)
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.services.redemption import RedemptionOffer
    from kiosk.services.service_standing import Lacking
    from kiosk.services.service_tokens import ServiceDetail
    from kiosk.ui.console.service_ports import ServicePorts
    from kiosk.ui.shared.tasks import Lane
    from kiosk.ui.shared.widgets.overlay import Dialog

RUNNING, STOPPED, ENDED = "running", "stopped", "ended"


class ServicesPage(ListedPage[ServiceRow]):
    """List the services; register one, change who answers, issue its token, end it."""

    def __init__(self, ports: ServicePorts, lane: Lane) -> None:
        self._ports = ports
        self._may_edit = ports.may(Act.EDIT_SERVICES)
        self._decided = Column(gap=8)
        self._shown_service = ""
        self.dialog: AskDialog[str] | AskDialog[None] | AskDialog[int] | None = None
        self.handing_over: AskDialog[IssuedToService] | AskDialog[RedemptionOffer] | None = None
        self.shown_once: Dialog | None = None
        listing = Listing(
            key="services",
            title=tr("Services"),
            subtitle=tr("A service may do what everybody who answers for it may do."),
            nothing=tr("No service is registered yet."),
            teaches=tr(
                "Register an agent or a program that asks models by a token of its own, and "
                "choose who answers for it."
            ),
            chips={
                EVERYTHING: tr("All"),
                RUNNING: tr("Running"),
                STOPPED: tr("Standing still"),
                ENDED: tr("Ended"),
            },
            search=tr("Search by name, purpose or who answers"),
        )
        register = PrimaryButton(tr("Register a service…"), on_click=self.register)
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            (register,) if self._may_edit else (),
            fetch=lambda wanted: ports.services(wanted.query, wanted.narrowing),
            open_row=self._show_service,
        )
        self.listed.connect(self._say_who_lacks_somebody)

    def register(self) -> None:
        """Ask for a new service."""
        self.dialog = RegisterServiceDialog(self, self._ports, self._lane)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def change_people(self, row: ServiceRow) -> None:
        """Change who answers for a service."""
        self.dialog = ChangePeopleDialog(self, self._ports, self._lane, row)
        self.dialog.done.connect(self.changed)
        self.dialog.open()

    def issue(self, row: ServiceRow) -> None:
        """Confirm that a token is issued, then show it once."""
        question = Question(
            tr("Issue a token to {name}?").format(name=row.account.name),
            tr("Tokens that it has already stay good until they expire."),
            keep=tr("Not now"),
            button=tr("Issue token"),
            act="issue",
        )
        act = partial(self._ports.issue, row.account.id)
        dialog: AskDialog[IssuedToService] = AskDialog(
            self, self._lane, question, wanted=lambda: act, then=self._show_token
        )
        dialog.done.connect(self.changed)
        self.handing_over = dialog
        dialog.open()

    def offer_code(self, row: ServiceRow) -> None:
        """Confirm that a code is made, then show it once."""
        question = Question(
            tr("Make a code for {name}?").format(name=row.account.name),
            tr("It takes the place of the newest token. Earlier codes open nothing any more."),
            keep=tr("Not now"),
            button=tr("Make code"),
            act="offer",
        )
        act = partial(self._ports.offer_code, row.account.id)
        dialog: AskDialog[RedemptionOffer] = AskDialog(
            self, self._lane, question, wanted=lambda: act, then=self._show_code
        )
        self.handing_over = dialog
        dialog.open()

    def end(self, row: ServiceRow) -> None:
        """Confirm that a service ends for good."""
        question = Question(
            tr("End {name}?").format(name=row.account.name),
            counted(
                row.living,
                "Its token is revoked, and nothing renews it. Nobody can undo it.",
                "Its {count} tokens are revoked, and nothing renews them. Nobody can undo it.",
            ),
            keep=tr("Leave it running"),
            button=tr("End service"),
            act="end",
            role="danger-filled",
        )
        act = partial(self._ports.end, row.account.id)
        ending: AskDialog[int] = AskDialog(self, self._lane, question, wanted=lambda: act)
        ending.done.connect(self.changed)
        self.dialog = ending
        ending.open()

    def _show_token(self, issued: IssuedToService) -> None:
        self.shown_once = show_token(self, issued, self._ports.zone)

    def _show_code(self, offered: RedemptionOffer) -> None:
        self.shown_once = show_code(self, offered, self._ports.zone)

    def _say_who_lacks_somebody(self) -> None:
        still = [row.account.name for row in self.rows() if row.stands_still]
        words = counted(
            len(still),
            "1 service stands still: it lacks somebody who can answer for it. Name somebody else.",
            "{count} services stand still: they lack somebody who can answer for them. "
            "Name somebody else.",
        )
        self.banner.show_message(words if still else "", Tone.HOLD)

    def _show_service(self, row: ServiceRow) -> Sequence[Button]:
        account, zone = row.account, self._ports.zone
        self.panel.set_title(account.name)
        self._decided = Column(gap=8)
        self._shown_service = account.id
        self.panel.set_content(
            Row(Badge(*_state(row)), None),
            body(account.purpose),
            *(body(_lack_words(each, row)) for each in row.lacking),
            KeyValueList(
                (tr("Registered"), instant(account.registered_at, zone)),
                (tr("Ended"), instant(account.ended_at, zone)),
                (tr("Living tokens"), number(row.living)),
            ),
            Rule(),
            heading(tr("Who answers for it")),
            KeyValueList(*self._answerable(row)),
            self._decided,
        )
        if account.ended_at is not None:
            return ()
        self._lane.run(
            self,
            partial(self._ports.service, account.id),
            on_done=self._show_decided,
            on_error=self._say_why_not,
        )
        if not self._may_edit:
            return ()
        return (
            SecondaryButton(tr("Issue token…"), on_click=partial(self.issue, row)),
            SecondaryButton(tr("Make code…"), on_click=partial(self.offer_code, row)),
            SecondaryButton(tr("Change people…"), on_click=partial(self.change_people, row)),
            DangerButton(tr("End…"), on_click=partial(self.end, row)),
        )

    def _answerable(self, row: ServiceRow) -> list[tuple[str, str]]:
        zone, lines = self._ports.zone, []
        for each in row.account.answerable:
            since, until = instant(each.since, zone), instant(each.until, zone)
            words = tr("since {since}") if each.until is None else tr("{since} to {until}")
            name = row.names[each.person_id] or tr("Somebody who was erased")
            lines.append((name, words.format(since=since, until=until)))
        return lines

    def _show_decided(self, detail: ServiceDetail) -> None:
        """Show what each model is to the service, and through whom it is not open."""
        if detail.row.account.id != self._shown_service:
            return
        names = detail.row.names
        self._decided.add(Rule())
        self._decided.add(heading(tr("Access now")))
        for model, outcome in detail.outcomes.items():
            self._decided.add(Row(decision_badge(outcome.decision), body(model), None, gap=8))
            through = [
                names[person]
                for person, each in outcome.people
                if each.decision is outcome.decision and each.decision
            ]
            if through:
                words = tr("Through {names}").format(names=", ".join(through))
                self._decided.add(small(words))

    def _say_why_not(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)

    def _columns(self) -> tuple[TableColumn[ServiceRow], ...]:
        return (
            TableColumn(tr("Name"), lambda row: row.account.name, share=4, least=180),
            TableColumn(
                tr("State"),
                lambda row: _state(row)[0],
                share=2,
                tone=lambda row: _state(row)[1],
                least=150,
            ),
            TableColumn(tr("Who answers"), _who, share=4, least=180, rank=1),
            TableColumn(
                tr("Living tokens"),
                lambda row: number(row.living),
                share=2,
                numeric=True,
                least=120,
                rank=2,
            ),
        )


def _who(row: ServiceRow) -> str:
    erased = tr("Somebody who was erased")
    return ", ".join(row.names[each] or erased for each in row.account.answering)


def _state(row: ServiceRow) -> tuple[str, Tone]:
    if row.account.ended_at is not None:
        return tr("Ended"), Tone.NEUTRAL
    if row.stands_still:
        return tr("Stands still"), Tone.BLOCK
    if row.lacking:
        return tr("No new tokens"), Tone.HOLD
    return tr("Running"), Tone.ALLOW


def _lack_words(lacking: Lacking, row: ServiceRow) -> str:
    words = {
        Lack.NOBODY: tr("Nobody answers for it. No model is open until somebody is named."),
        Lack.ERASED: tr(
            "Somebody who answers for it was erased. No model is open until they are replaced."
        ),
        Lack.RESTRICTED: tr(
            "The record of {name} is kept and not used. No model is open until the restriction "
            "is lifted, or somebody else answers."
        ),
        Lack.NOT_ATTESTED: tr(
            "The statement of {name} is too old. New tokens wait until it is signed anew, or "
            "somebody else answers."
        ),
    }[lacking.lack]
    return words.format(name=row.names.get(lacking.person_id, ""))
