"""One directive: its verbatim text beside its readings, what each would do, what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from kiosk.domain.directives import DirectiveState
from kiosk.domain.operators import Act
from kiosk.services.rule_book import KILL_SWITCH
from kiosk.ui.console.condition_words import condition_words
from kiosk.ui.console.difference_panel import DifferencePanel
from kiosk.ui.console.directive_acts import DirectiveActs
from kiosk.ui.console.directive_words import (
    STATE_TONES,
    models_words,
    reading_words,
    state_word,
    times_words,
)
from kiosk.ui.console.formats import exact_instant, level_word, tr
from kiosk.ui.console.impact_export import ImpactExport
from kiosk.ui.console.impact_panel import ImpactPanel
from kiosk.ui.console.two_sides import TwoSides
from kiosk.ui.shared import Column, TextRole, Tone, body, heading, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import (
    Button,
    DangerButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.layout import Card
from kiosk.ui.shared.widgets.marks import Badge, FilterChip, Flow
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.progress import Progress
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.directives.directive import Reading
    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.directive_ports import (
        DifferingPerson,
        DirectivePorts,
        DirectiveRow,
        ImpactSheet,
        TimelineStep,
    )
    from kiosk.ui.shared.tasks import Lane

_WAITING = (DirectiveState.STAGED, DirectiveState.AUTHENTICATED)
_BINDING = (
    DirectiveState.SCHEDULED,
    DirectiveState.IN_FORCE,
    DirectiveState.PARTLY_SUPERSEDED,
)


class DirectiveView(Column):
    """Show one directive; emits ``closed`` to go back, ``changed`` after an act, ``amend``."""

    closed = Signal()
    changed = Signal(str)
    amend = Signal()

    def __init__(self, row: DirectiveRow, ports: DirectivePorts, lane: Lane) -> None:
        super().__init__(gap=16, margin=(32, 24), role="page")
        self.row, self._ports, self._lane = row, ports, lane
        self._zone = ZoneInfo(row.directive.zone)
        approval = row.record.approval
        first = row.directive.readings[0].id if row.directive.readings else ""
        self.reading = approval.reading if approval is not None else first
        self.acts = DirectiveActs(self, row, ports, lane)
        self.acts.done.connect(lambda: self.changed.emit(row.record.id))
        self.banner = Banner(Tone.BLOCK)
        self.acts.failed.connect(self._failed)
        header = PageHeader(
            row.directive.title,
            subtitle=f"{row.directive.id} · {times_words(row.directive, self._zone)}",
            actions=self._actions(),
            with_back=True,
        )
        header.back.connect(self.closed)
        self.export = ImpactExport(self, ports, lane)
        self.export.failed.connect(self._failed)
        self.result = Column(gap=16)
        self.progress = Progress(tr("Counting the people"))
        self.add(self.banner)
        sides = self._text_side(), self._reading_side()
        self.add(TwoSides(*sides, shares=(1, 1), head=header), 1)
        self.choose(self.reading)

    def choose(self, reading_id: str) -> None:
        """Show a reading and count whom it would block and hold."""
        self.reading = reading_id
        directive_id = self.row.record.id
        self.progress.start()
        self._lane.run(
            self,
            lambda: self._ports.preview(directive_id, reading_id),
            on_done=lambda sheet: self._show_preview(reading_id, sheet),
            on_error=self._failed,
        )

    def _actions(self) -> list[Button]:
        state, actions = self.row.state, list[Button]()
        if state in _WAITING and self._ports.may(Act.WITHDRAW_DIRECTIVE):
            actions.append(QuietButton(tr("Withdraw…"), on_click=self.acts.withdraw))
        if state in _WAITING + _BINDING and self._may_be_amended():
            actions.append(SecondaryButton(tr("Amend…"), on_click=self.amend.emit))
        if state is DirectiveState.STAGED and self._ports.may(Act.AUTHENTICATE_DIRECTIVE):
            actions.append(PrimaryButton(tr("Authenticate…"), on_click=self.acts.authenticate))
        if state is DirectiveState.AUTHENTICATED and self._ports.may(Act.APPROVE_DIRECTIVE):
            approve = PrimaryButton(tr("Put into force…"))
            approve.clicked.connect(lambda: self.acts.approve(self.reading))
            actions.append(approve)
        if state in _BINDING and self._ports.may(Act.LIFT_DIRECTIVE):
            actions.append(DangerButton(tr("Lift…"), on_click=self.acts.lift))
        return actions

    def _may_be_amended(self) -> bool:
        """Tell whether the officer may write its successor; kill switches are undone instead."""
        switch = self.row.record.id.startswith(KILL_SWITCH)
        return (
            bool(self.row.directive.readings)
            and not switch
            and self._ports.may(Act.STAGE_DIRECTIVE)
        )

    def _text_side(self) -> Column:
        directive, record = self.row.directive, self.row.record
        facts = KeyValueList(
            (tr("Authority"), directive.authority),
            (tr("Reference"), directive.reference),
            (tr("Basis, as stated"), directive.basis),
            (tr("Received"), exact_instant(directive.received, self._zone)),
            (tr("In force"), times_words(directive, self._zone)),
            (tr("Models"), models_words(directive.models)),
            (tr("Least assurance"), level_word(directive.least_nal)),
            (tr("Stays open instead"), ", ".join(directive.fallback) or "–"),
            (
                tr("Supersedes"),
                ", ".join(
                    f"{each.id} ({models_words(each.models or directive.models)})"
                    for each in directive.supersedes
                )
                or "–",
            ),
        )
        facts.put(tr("Text, SHA-256"), directive.text_sha256, code=True)
        facts.put(tr("File, SHA-256"), record.sha256, code=True)
        state = Badge(state_word(self.row.state), STATE_TONES[self.row.state])
        text = Card(heading(tr("Verbatim")), Text(directive.text.strip(), selectable=False))
        steps = Card(heading(tr("From receipt to enforcement")), self._timeline())
        return Column(state, text, facts, steps, gap=16)

    def _timeline(self) -> Column:
        column = Column(gap=8)
        for step in self._ports.timeline(self.row.record.id):
            column.add(self._step(step))
        return column

    def _step(self, step: TimelineStep) -> Column:
        when = exact_instant(step.at, self._zone) if step.at else tr("not yet")
        lines = Column(body(f"{when}  {step.title}", muted=step.at is None), gap=2)
        if step.detail:
            lines.add(small(step.detail))
        return lines

    def _reading_side(self) -> Column:
        readings = self.row.directive.readings
        side = Column(gap=16)
        if not readings:
            side.add(body(tr("This directive has no reading: it blocks and holds nobody.")))
        if len(readings) > 1:
            side.add(self._tabs(readings))
        self.conditions = Column(gap=8)
        side.add(self.conditions)
        side.add(self.progress)
        side.add(self.result)
        if len(readings) > 1:
            self.compare = SecondaryButton(tr("Whom do the readings differ on?"))
            self.compare.clicked.connect(self._compare)
            side.add(self.compare)
            self.differences = Column(gap=16)
            side.add(self.differences)
        return side

    def _tabs(self, readings: Sequence[Reading]) -> Flow:
        self._group = QButtonGroup(self)
        tabs = Flow(gap=8)
        for reading in readings:
            chip = FilterChip(reading_words(reading), on=reading.id == self.reading)
            chip.clicked.connect(lambda _=False, wanted=reading.id: self.choose(wanted))
            self._group.addButton(chip)
            tabs.add(chip)
        return tabs

    def _show_preview(self, reading_id: str, sheet: ImpactSheet) -> None:
        if reading_id != self.reading:
            return
        self.progress.stop()
        self.conditions.clear()
        reading = self.row.directive.reading(reading_id)
        if reading is not None:
            blocks, holds = tr("Blocks: {people}."), tr("Holds: {people}.")
            for sentence, condition in ((blocks, reading.block), (holds, reading.hold)):
                if condition.strip():
                    people = condition_words(self._ports.explain_condition(condition))
                    self.conditions.add(body(sentence.format(people=people)))
                    self.conditions.add(_cedar(condition.strip()))
        self.result.clear()
        self.result.add(ImpactPanel(sheet, self._zone))
        pdf = SecondaryButton(tr("Save as PDF…"), on_click=lambda: self.export.ask("pdf"))
        csv = SecondaryButton(tr("Save as CSV…"), on_click=lambda: self.export.ask("csv"))
        self.result.add(Flow(pdf, csv, gap=12))
        if len(self.row.directive.readings) > 1:
            QWidget.setTabOrder(csv, self.compare)  # it stands below the result

    def _compare(self) -> None:
        """Compare the chosen reading with each of the others."""
        directive_id, first = self.row.record.id, self.reading
        others = [each.id for each in self.row.directive.readings if each.id != first]
        self.progress.start()
        self._lane.run(
            self,
            lambda: [
                (other, self._ports.difference(directive_id, first, other)) for other in others
            ],
            on_done=lambda found: self._show_differences(first, found),
            on_error=self._failed,
        )

    def _show_differences(
        self, first: str, found: Sequence[tuple[str, Sequence[DifferingPerson]]]
    ) -> None:
        self.progress.stop()
        self.differences.clear()
        for other, people in found:
            self.differences.add(DifferencePanel(first, other, people))

    def _failed(self, error: KioskError) -> None:
        self.progress.stop()
        self.banner.show_message(said(error), Tone.BLOCK)


def _cedar(condition: str) -> Text:
    """Show a condition as it is written, from left to right in every language."""
    made = Text(condition, TextRole.CODE)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return made
