"""The kill switch, on a page of its own: models blocked for everybody, by two, undone by two."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.flows.act_of_two import begin
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.directive_words import models_words
from kiosk.ui.console.formats import counted, exact_instant, instant, tr
from kiosk.ui.shared import Column, Row, Rule, Scroll, Tone, body, heading, small
from kiosk.ui.shared.language import number
from kiosk.ui.shared.widgets.answers import CheckBox
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import DangerButton, SecondaryButton
from kiosk.ui.shared.widgets.fields import SelectField
from kiosk.ui.shared.widgets.layout import Card
from kiosk.ui.shared.widgets.marks import Badge
from kiosk.ui.shared.widgets.panel import PageHeader

if TYPE_CHECKING:
    from kiosk.services.kill_switch import KillSwitch
    from kiosk.ui.console.directive_ports import KillSwitchPorts, SecondOfficer
    from kiosk.ui.shared.tasks import Lane

EVERY_MODEL = "*"
REVIEW_HOURS = (1, 4, 24, 72)
"""After how many hours a thrown switch asks for review; the shortest is proposed."""


class KillSwitchPage(Column):
    """Throw a kill switch, and undo those that are thrown."""

    def __init__(self, ports: KillSwitchPorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self._ports, self._lane = ports, lane
        self.dialog: ActOfTwoDialog | None = None
        self.banner = Banner(Tone.BLOCK)
        self.thrown = Column(gap=12)
        self.every = CheckBox(tr("Every model, the uncontrolled ones too"))
        self.boxes: dict[str, CheckBox] = {}
        self.models = Column(gap=8)
        self.count = body("")
        self.review = SelectField(
            tr("Review after"),
            [(str(hours), counted(hours, "1 hour", "{count} hours")) for hours in REVIEW_HOURS],
        )
        self.review.set_value(str(REVIEW_HOURS[0]))
        self.add(
            PageHeader(
                tr("Kill switch"),
                subtitle=tr("Refuses models to everybody, whoever they are, at every gateway."),
            )
        )
        self.add(self.banner)
        self.add(Scroll(Column(self.thrown, self._throwing(), None, gap=24)), 1)
        self.every.toggled.connect(lambda _: self._recount())

    def refresh(self) -> None:
        """Ask afresh; nothing stays chosen."""
        self.models.clear()
        self.boxes = {name: CheckBox(name) for name in self._ports.models()}
        for box in self.boxes.values():
            box.toggled.connect(lambda _: self._recount())
            self.models.add(box)
        self.every.setChecked(False)
        self._recount()
        self.thrown.clear()
        for row in self._ports.kill_switches():
            if row.undone_at is None:
                self.thrown.add(self._row(row))

    def chosen(self) -> list[str]:
        """Give the models chosen."""
        if self.every.isChecked():
            return [EVERY_MODEL]
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def throw(self) -> None:
        """Ask two officers to block the chosen models for everybody."""
        models = self.chosen()
        if not models:
            self.banner.show_message(tr("Choose at least one model."), Tone.BLOCK)
            next(iter(self.boxes.values()), self.every).setFocus()
            return
        self.banner.show_message("", Tone.BLOCK)
        hours = int(self.review.value())
        ports = self._ports
        self._open(
            ActOfTwoDialog(
                self,
                self._lane,
                begin(ports.login, asks_count=True),
                title=tr("Block {models} for everybody?").format(models=models_words(models)),
                consequence=counted(
                    hours,
                    "Gateways refuse from their next refresh on. Two officers can undo it here. "
                    "You are reminded to review it after 1 hour.",
                    "Gateways refuse from their next refresh on. Two officers can undo it here. "
                    "You are reminded to review it after {count} hours.",
                ),
                keep=tr("Leave open"),
                button=tr("Block {models}").format(models=models_words(models)),
                act=lambda second, reason, _: ports.throw_kill_switch(
                    models, reason, ports.now() + timedelta(hours=hours), second
                ),
                count=lambda: ports.people_using(models),
            )
        )

    def undo(self, row: KillSwitch) -> None:
        """Ask two officers to open the models again."""

        def act(second: SecondOfficer, reason: str, _count: int) -> None:
            self._ports.undo_kill_switch(row.id, reason, second)

        models = models_words(row.models)
        self._open(
            ActOfTwoDialog(
                self,
                self._lane,
                begin(self._ports.login),
                title=tr("Open {models} again?").format(models=models),
                consequence=tr("Whom no directive denies it gets access back, on the same token."),
                keep=tr("Leave blocked"),
                button=tr("Open {models}").format(models=models),
                act=act,
            )
        )

    def _throwing(self) -> Column:
        column = Column(gap=16)
        if not self._ports.may(Act.THROW_KILL_SWITCH):
            return column
        throw = DangerButton(tr("Block for everybody…"), icon_name="ban", on_click=self.throw)
        column.add(heading(tr("Block models for everybody")))
        column.add(Card(self.models, Rule(), self.every))
        column.add(self.count)
        column.add(Row(self.review, None))
        column.add(throw)
        return column

    def _recount(self) -> None:
        models = self.chosen()
        count = self._ports.people_using(models)
        words = (
            tr("Blocks {models} for 1 person.")
            if count == 1
            else tr("Blocks {models} for all {count} people.")
        )
        named = words.format(models=models_words(models), count=number(count))
        self.count.setText(named if models else tr("Nothing is chosen."))

    def _row(self, row: KillSwitch) -> Card:
        zone, now = self._ports.zone, self._ports.now()
        due = row.review_at <= now
        words = Column(
            heading(tr("Blocked for everybody: {models}").format(models=models_words(row.models))),
            body(row.reason),
            small(tr("Since {instant}").format(instant=exact_instant(row.thrown_at, zone))),
            Badge(
                tr("Review was due {instant}").format(instant=instant(row.review_at, zone))
                if due
                else tr("Review by {instant}").format(instant=instant(row.review_at, zone)),
                Tone.BLOCK if due else Tone.HOLD,
            ),
            gap=4,
        )
        line = Row(gap=16)
        line.add(words, 1)
        if self._ports.may(Act.UNDO_KILL_SWITCH):
            undo = SecondaryButton(tr("Open again…"), on_click=lambda: self.undo(row))
            line.add(undo)
        return Card(line)

    def _open(self, dialog: ActOfTwoDialog) -> None:
        dialog.done.connect(self.refresh)
        self.dialog = dialog
        dialog.open()
