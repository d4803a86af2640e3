"""The queue: who waits for how long, and one key that claims the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal

from kiosk.flows import desk_queue_events as events
from kiosk.flows.desk_queue import advance, begin, counts, next_case, shown
from kiosk.flows.desk_queue_state import Sieve
from kiosk.services.slips import continuation_slip
from kiosk.ui.desk import keys
from kiosk.ui.desk.code_card import CodeCard
from kiosk.ui.desk.queue_columns import queue_columns
from kiosk.ui.desk.queue_effects import run_queue_effect
from kiosk.ui.desk.queue_words import (
    away_sentence,
    notice_sentence,
    sieve_title,
    waiting_time,
)
from kiosk.ui.shared import (
    Banner,
    Column,
    Emptiness,
    EmptyState,
    FilterChip,
    Flow,
    PagedTableModel,
    PageHeader,
    PrimaryButton,
    QuietButton,
    Row,
    SecondaryButton,
    TableView,
    TextField,
    Tone,
    current_theme,
)
from kiosk.ui.shared.language import counted, said

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.flows.desk_queue_state import NewCode, QueueState
    from kiosk.ui.desk.queue_ports import QueuePorts
    from kiosk.ui.shared import Lane

_ROOMY_FROM = 900
"""Pixels at 100 % from which every act has room for its words."""
_CODE_WIDTH = 210
"""Pixels at 100 % that a whole continuation code takes in its field."""
_LIST_FROM = 560
"""Pixels at 100 % from which the list has room under a code that is to be handed on."""
_LOOK_EVERY = 5_000
"""Milliseconds between two looks at the list while it is shown."""


class QueuePage(Column):
    """Draw the queue's state, send its events, run its effects.

    ``laid`` carries a case that was claimed, with all that belongs to it;
    ``state_changed`` the state before and after.
    """

    laid = Signal(object)
    state_changed = Signal(object, object)
    applicant_asked = Signal()
    hand_over_asked = Signal()

    def __init__(self, ports: QueuePorts, lane: Lane) -> None:
        super().__init__(gap=0)
        self._ports, self._lane = ports, lane
        self.state: QueueState = begin(ports.me)
        self._rows: tuple[EnrolmentCase, ...] = ()
        self._to_show = ""
        self.claim = PrimaryButton("")
        self.claim.clicked.connect(lambda: self.send(events.NextWanted()))
        self.walk_in = SecondaryButton("", icon_name="user-plus")
        self.walk_in.clicked.connect(self.applicant_asked)
        self.every_key = QuietButton("", icon_name="type")
        self.every_key.clicked.connect(lambda: keys.show_keys(self))
        self.hand_over = QuietButton("", icon_name="log-out")
        self.hand_over.clicked.connect(self.hand_over_asked)
        self._roomy: bool | None = None
        self.header = PageHeader(
            self.tr("Queue"), actions=(self.every_key, self.hand_over, self.walk_in, self.claim)
        )
        self.banner = Banner(Tone.INFO)
        self.left = Banner(Tone.INFO)
        self.chips = {sieve: FilterChip("") for sieve in Sieve}
        for sieve, chip in self.chips.items():
            chip.clicked.connect(lambda _on, chosen=sieve: self.send(events.SieveChosen(chosen)))
        self.code = TextField(
            self.tr("Continuation code"), placeholder="4F2K-9QRM-7TXW-2HNC", code=True
        )
        self.code.submitted.connect(self._resume)
        self.new_code = CodeCard(prints=ports.prints_slips)
        self.new_code.handed_on.connect(lambda new: self.send(events.CodeHandedOn(new.case.id)))
        self.new_code.printed.connect(self._print_code)
        self.empty = EmptyState(Emptiness.NOTHING_YET, "")
        self.model = PagedTableModel(queue_columns(ports), self._page, lambda: len(self._rows))
        self.table = TableView(self.model, name=self.tr("Queue"), empty=self.empty)
        self.table.opened.connect(lambda case: self.send(events.CaseWanted(case.id)))
        self._find_room()
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY)
        self._clock.timeout.connect(lambda: self.send(events.Looked()))
        self._draw()

    def _find_room(self) -> None:
        """Leave the words of the lesser acts out where there is no room for them."""
        roomy = self.width() >= current_theme().px(_ROOMY_FROM)
        if roomy is self._roomy:
            return
        self._roomy = roomy
        keys.label(self.claim, self.tr("Claim next"), keys.CLAIM_NEXT)
        keys.label(self.walk_in, self.tr("New applicant"), keys.TURN, roomy=roomy)
        keys.label(self.hand_over, self.tr("Hand over"), keys.HAND_OVER, roomy=roomy)
        keys.label(self.every_key, self.tr("Keys"), keys.SHOW_KEYS, roomy=roomy)
        self.header.set_subtitle(self._subtitle() if roomy else "")
        self.code.setMinimumWidth(current_theme().px(_CODE_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width, and the height with a code to be handed on."""
        super().resizeEvent(event)
        self._find_room()
        self._draw_code()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._roomy = None
            self._find_room()

    def _lay_out(self) -> None:
        body = Column(gap=12, margin=(32, 24))
        self.tools = tools = Row(gap=16)
        tools.add(Flow(*self.chips.values()), 1)
        tools.add(self.code)
        for part in (self.header, self.left, self.banner, self.new_code, tools):
            body.add(part)
        body.add(self.table, 1)
        self.add(body, 1)

    # ---- Acts ----

    def send(self, event: events.Event) -> None:
        """Take an event, draw what changed, and run the effects that are new."""
        before, self.state = self.state, advance(self.state, event)
        if self.state is before:
            return
        self._draw()
        started = {effect.ticket for effect in before.pending}
        for effect in self.state.pending:
            if effect.ticket not in started:
                run_queue_effect(
                    effect,
                    self._ports,
                    self,
                    self._lane,
                    send=self.send,
                    lay=self.laid.emit,
                )
        self.state_changed.emit(before, self.state)
        self._choose_shown()

    def refresh(self) -> None:
        """Ask afresh, also for what the shift before has left."""
        self.send(events.Looked())
        if self.state.away:
            return
        self._lane.run(
            self,
            self._ports.last_hand_over,
            lambda left: self.left.show_message(left.note if left else "", Tone.INFO),
            lambda error: self.banner.show_message(said(error), Tone.BLOCK),
        )

    def show_case(self, case: EnrolmentCase) -> None:
        """Choose a case's row, once the list holds it; the sieve follows."""
        self._to_show = case.id
        self._choose_shown()

    def _choose_shown(self) -> None:
        for sieve in Sieve if self._to_show else ():
            rows = shown(replace(self.state, sieve=sieve))
            place = next((n for n, row in enumerate(rows) if row.id == self._to_show), None)
            if place is None:
                continue
            self._to_show = ""
            self.send(events.SieveChosen(sieve))
            self.table.selectRow(place)
            self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again and again while somebody looks on."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def _resume(self) -> None:
        code = self.code.text()
        self.code.set_text("")
        self.send(events.CodeGiven(code))

    def _print_code(self, new: NewCode) -> None:
        slip = continuation_slip(
            self.tr("Continuation code"),
            (self.tr("Bring this code to the desk, or go on with it at any kiosk."),),
            new.code,
            new.code,
        )
        self._lane.run(
            self,
            lambda: self._ports.print_slip(slip),
            lambda _printed: None,
            lambda error: self.banner.show_message(said(error), Tone.BLOCK),
        )

    # ---- Drawing ----

    def _draw(self) -> None:
        state = self.state
        for sieve, count in counts(state).items():
            chip = self.chips[sieve]
            chip.setText(sieve_title(sieve, count))
            chip.setChecked(sieve is state.sieve)
        self.header.set_subtitle(self._subtitle() if self._roomy else "")
        self._draw_empty()
        self._draw_code()
        rows = shown(state)
        if rows != self._rows:
            self._rows = rows
            self.model.reload()
        else:
            self.table.viewport().update()  # time goes on; the chosen row stays chosen
        if state.away:
            self.banner.show_message(away_sentence(), Tone.INFO)
        elif state.problem is not None:
            self.banner.show_message(said(state.problem), Tone.BLOCK)
        else:
            self.banner.show_message(notice_sentence(state), Tone.INFO)

    def _draw_code(self) -> None:
        """Show the code to be handed on where the filters are; where it is low, the list too.

        While the store is away no code opens anything, and a list of old is worth less
        than the room that it takes.
        """
        codes = self.state.codes
        self.new_code.draw(codes[-1] if codes else None)
        rests = self.state.away
        self.tools.setVisible(not codes and not rests)
        low = self.height() < current_theme().px(_LIST_FROM)
        self.table.setVisible(not low or not (codes or rests))

    def _subtitle(self) -> str:
        oldest, count = next_case(self.state), counts(self.state)[Sieve.TO_DO]
        if oldest is None:
            return ""
        cases = counted("desk", count, "1 case waits", "{count} cases wait")
        time = waiting_time(oldest, self._ports.now())
        return self.tr("{cases} · the oldest: {time}").format(cases=cases, time=time)

    def _draw_empty(self) -> None:
        if self.state.sieve is Sieve.TO_DO:
            self.empty.set(
                Emptiness.NOTHING_YET,
                self.tr("Nobody waits."),
                self.tr(
                    "Cases come from the kiosks, the oldest on top. With somebody at the desk, "
                    "scan their document: it opens by itself."
                ),
            )
        else:
            self.empty.set(Emptiness.NO_MATCH, self.tr("No case stands so."))

    def _page(self, offset: int, limit: int) -> tuple[EnrolmentCase, ...]:
        return self._rows[offset : offset + limit]
