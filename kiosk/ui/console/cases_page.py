"""The cases of the queue and those that are decided: a number, its steps, its reasons; no name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kiosk.domain.enrolments import CaseState, EnrolmentCase
from kiosk.domain.operators import Act
from kiosk.ui.console.case_steps import STATE_TONES, case_state_word, step_lines, why_shown
from kiosk.ui.console.formats import counted, exact_instant, tr
from kiosk.ui.console.listed_page import EVERYTHING, ListedPage, Listing
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.console.table_columns import instant_column
from kiosk.ui.shared import Rule, heading
from kiosk.ui.shared.case_words import case_name, duration_words, reason_title
from kiosk.ui.shared.widgets.buttons import Button, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.fields import TextField
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.table import TableColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.ui.console.enrolment_ports import CasePorts
    from kiosk.ui.shared.tasks import Lane

DECIDED = "decided"
"""The word of the chip for cases that nobody has to do anything about any more."""


class CasesPage(ListedPage[EnrolmentCase]):
    """List cases by where they stand, those that came first on top.

    ``place_wanted`` leads to the desk, where a case is worked on.
    """

    place_wanted = Signal(str, object)

    def __init__(self, ports: CasePorts, lane: Lane) -> None:
        self._ports = ports
        self.dialog: ReasonDialog | None = None
        listing = Listing(
            key="cases",
            title=tr("Cases"),
            subtitle="",
            nothing=tr("No case waits."),
            teaches=tr(
                "Kiosks send cases here, and desks those that want a second person. "
                "They are worked on at the desk."
            ),
            chips={
                EVERYTHING: tr("Not decided"),
                CaseState.WAITING.value: tr("Waits"),
                CaseState.SECOND_WANTED.value: tr("Second person wanted"),
                CaseState.CLAIMED.value: tr("At a desk"),
                CaseState.SENT_BACK.value: tr("Sent back"),
                DECIDED: tr("Decided"),
            },
            search=tr("Search by what the slip says: a case, or its code"),
        )
        super().__init__(
            ports,
            lane,
            listing,
            self._columns(),
            fetch=lambda wanted: ports.cases(wanted.query, wanted.narrowing),
            open_row=self._show_case,
        )
        self.listed.connect(self._say_how_many)

    def hold(self, row: EnrolmentCase) -> None:
        """Ask for the matter that keeps a case."""
        matter = TextField(tr("Reference of the matter"), code=True)
        dialog = ReasonDialog(
            self,
            self._lane,
            title=tr("Keep {case} for a legal matter?").format(case=case_name(row.id)),
            consequence=tr("No purge and no erasure takes it until somebody releases the hold."),
            keep=tr("Not now"),
            button=tr("Place legal hold"),
            act=lambda reason: self._ports.place_case_hold(row.id, matter.text(), reason),
            content=matter,
        )
        dialog.done.connect(self.changed)
        self.dialog = dialog
        dialog.open()

    def _say_how_many(self) -> None:
        self.header.set_subtitle(counted(len(self.rows()), "1 case", "{count} cases"))

    def _show_case(self, row: EnrolmentCase) -> Sequence[Button]:
        zone, ports = self._ports.zone, self._ports
        self.panel.set_title(case_name(row.id))
        self.panel.set_content(
            Badge(case_state_word(row.state), STATE_TONES[row.state]),
            KeyValueList(
                (tr("Waiting since"), exact_instant(row.waiting_since, zone)),
                (tr("From"), self._from(row)),
                (tr("With"), ports.login_of(row.claimed_by)),
            ),
            Rule(),
            heading(tr("What was done")),
            *step_lines(row.steps, zone, ports.login_of, with_reasons=why_shown(row)),
        )
        actions = []
        if row.is_open and ports.may(Act.WORK_QUEUE):
            to_desk = partial(self.place_wanted.emit, "desk", row)
            actions.append(SecondaryButton(tr("Go to the queue"), on_click=to_desk))
        if ports.may(Act.PLACE_LEGAL_HOLD):
            hold = partial(self.hold, row)
            actions.append(SecondaryButton(tr("Legal hold…"), on_click=hold))
        return actions

    def _columns(self) -> tuple[TableColumn[EnrolmentCase], ...]:
        ports = self._ports
        return (
            TableColumn(tr("Case"), lambda row: case_name(row.id), share=3, least=110),
            TableColumn(
                tr("State"),
                lambda row: case_state_word(row.state),
                share=6,
                tone=lambda row: STATE_TONES[row.state],
                least=220,
            ),
            TableColumn(tr("Waiting"), self._waiting, share=3, numeric=True, least=110),
            instant_column(
                tr("Since"), lambda row: row.waiting_since, ports.zone, share=4, rank=3
            ),
            TableColumn(tr("Why"), _why, share=6, least=210, rank=1),
            TableColumn(tr("From"), self._from, share=4, least=150, rank=2),
            TableColumn(
                tr("With"), lambda row: ports.login_of(row.claimed_by), share=2, least=90, rank=4
            ),
        )

    def _waiting(self, row: EnrolmentCase) -> str:
        if not row.is_open and row.state is not CaseState.SENT_BACK:
            return ""
        now = self._ports.now()
        return duration_words(max(now, row.waiting_since) - row.waiting_since)

    def _from(self, row: EnrolmentCase) -> str:
        return self._ports.place_of(row.station_id) if row.station_id else tr("A desk")


def _why(row: EnrolmentCase) -> str:
    """Give the reason that was named last."""
    reasons = [step.reason for step in row.steps if step.reason is not None]
    return reason_title(reasons[-1]) if reasons and why_shown(row) else ""
