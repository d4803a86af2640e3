"""Retention: what has outlived its time, what is kept in spite of it and why, and the clocks."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.domain.rights import CLOCKS, RecordKind
from kiosk.ui.console.beside import PageWithPanel
from kiosk.ui.console.dashboard_tiles import TileGrid
from kiosk.ui.console.formats import counted, exact_instant, instant, tr
from kiosk.ui.console.number_dialog import NumberDialog
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.console.retention_rows import NAMED, ask_due, ask_kept, people_left
from kiosk.ui.console.retention_words import clock_words, count_words, skip_words
from kiosk.ui.shared import Card, Column, Row, Scroll, Tone, body, current_theme, heading, small
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.language import said
from kiosk.ui.shared.latest_answer import LatestAnswer
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import DangerButton, QuietButton, SecondaryButton
from kiosk.ui.shared.widgets.checks import KeyValueList
from kiosk.ui.shared.widgets.empty import Emptiness, EmptyState
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.panel import PageHeader
from kiosk.ui.shared.widgets.table import PagedTableModel, TableColumn, TableView
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.domain.errors import KioskError
    from kiosk.domain.rights import LegalHold, Setting
    from kiosk.services.retention import Purged, PurgePlan
    from kiosk.ui.console.retention_rows import Due, Kept, KeptRow
    from kiosk.ui.console.rights_ports import RetentionPorts
    from kiosk.ui.shared.tasks import Lane

_CARD_WIDTH = 420
_TABLE_HEIGHT = 260  # px at 100 %


class RetentionPage(PageWithPanel):
    """Show the clocks, what a purge would take and leave, and what is held or restricted."""

    def __init__(self, ports: RetentionPorts, lane: Lane) -> None:
        super().__init__()
        self._ports, self._lane = ports, lane
        self._rows: Sequence[KeptRow] = ()
        self._numbers: Mapping[Setting, int] = {}
        failed = self._failed
        self._kept = LatestAnswer(
            self, lane, partial(ask_kept, ports), show=self._show_kept, fail=failed
        )
        self._planned = LatestAnswer(
            self, lane, partial(ask_due, ports), show=self._show_plan, fail=failed
        )
        self.plan: PurgePlan | None = None
        self.dialog: ReasonDialog | NumberDialog | Dialog | None = None
        self.banner = Banner(Tone.BLOCK)
        self.due, self.clocks = Card(margin=16), Card(margin=16, gap=8)
        self._say_due(tr("Looking for what has outlived its time…"))
        empty = EmptyState(
            Emptiness.NOTHING_YET,
            tr("No record is held or restricted."),
            detail=tr("Open a person under People, then Rights."),
        )
        self.model = PagedTableModel(
            self._columns(),
            lambda offset, limit: self._rows[offset : offset + limit],
            lambda: len(self._rows),
            awaited=True,
        )
        self.table = TableView(self.model, name=tr("Held and restricted"), empty=empty)
        self.table.setMinimumHeight(current_theme().px(_TABLE_HEIGHT))
        self.table.opened.connect(self._open)
        header = PageHeader(
            tr("Retention"), subtitle=tr("Nothing leaves unseen: look, then purge what is shown.")
        )
        content = Column(
            TileGrid([self.due, self.clocks], width=_CARD_WIDTH),
            heading(tr("Held and restricted")),
            gap=16,
        )
        content.add(self.table, 1)
        main = Column(header, self.banner, gap=16, margin=(32, 24))
        main.add(Scroll(content), 1)
        self.frame(main, self.table)

    def fetch_ahead(self) -> None:
        """Have the rows before anybody comes."""
        self.refresh()

    def refresh(self) -> None:
        """Ask afresh, off the GUI thread; what a purge would take needs the longest."""
        self._kept.ask()
        self._planned.ask()

    def purge(self) -> None:
        """Confirm with the counts that are shown; nothing undoes it."""
        plan = self.plan
        if plan is None:
            return
        lines = [count_words(kind, count) for kind, count in plan.counts.items() if count]
        dialog = Dialog(
            self,
            tr("Purge what has outlived its time?"),
            " ".join(lines) + " " + tr("Nobody can undo it."),
            actions=(
                Action("keep", tr("Keep it for now"), cancels=True),
                Action("purge", tr("Purge records"), role="danger-filled"),
            ),
        )
        dialog.chosen.connect(lambda key: self._chosen(key, plan))
        self.dialog = dialog
        dialog.show_over()

    def set_clock(self, kind: RecordKind) -> None:
        """Ask for the days of one clock."""
        setting = CLOCKS[kind]
        dialog = NumberDialog(
            self,
            self._lane,
            title=tr("How long are they kept? {kind}").format(kind=clock_words(kind)),
            consequence=tr("A legal hold beats this clock."),
            label=tr("Days"),
            value=self._numbers[setting],
            act=lambda days: self._ports.set_number(setting, days),
        )
        dialog.done.connect(self.refresh)
        self.dialog = dialog
        dialog.open()

    def release(self, hold: LegalHold, name: str) -> None:
        """Ask why a hold is released."""
        dialog = ReasonDialog(
            self,
            self._lane,
            title=tr("Release the legal hold on {name}?").format(name=name),
            consequence=tr("Clocks run again; an erasure that waited is taken by the next purge."),
            keep=tr("Keep the hold"),
            button=tr("Release hold"),
            act=lambda reason: self._ports.release_hold(hold.id, reason),
        )
        dialog.done.connect(self._released)
        self.dialog = dialog
        dialog.open()

    def _chosen(self, key: str, plan: PurgePlan) -> None:
        if key != "purge":
            return
        self._lane.run(
            self,
            lambda: self._ports.purge(plan.counts),
            on_done=self._purged,
            on_error=self._failed,
        )

    def _purged(self, purged: Purged) -> None:
        self.refresh()
        if purged.lingering:
            self.banner.show_message(said(purged.lingering), Tone.HOLD)
        Toast(self, tr("Purged. The log keeps the counts."))

    def _released(self) -> None:
        self.close_panel()
        self.refresh()

    def _show_kept(self, kept: Kept) -> None:
        self._rows = kept.rows
        self.model.reload()
        if self._numbers != kept.numbers:
            self._numbers = kept.numbers
            self._show_clocks()

    def _show_plan(self, due: Due) -> None:
        self.plan = plan = due.plan
        self.banner.show_message("", Tone.BLOCK)
        lines = [count_words(kind, count) for kind, count in plan.counts.items() if count]
        self._say_due(" ".join(lines) or tr("Nothing has outlived its time."))
        if lines and self._ports.may(Act.PURGE):
            self.due.add(DangerButton(tr("Purge…"), on_click=self.purge))
        if plan.skipped:
            self.due.add(heading(tr("Left out, and why")))
        people_by_reason = people_left(plan)
        for reason, times in Counter(each.reason for each in plan.skipped).items():
            self.due.add(body(skip_words(reason, times)))
            left = [each for each in plan.skipped if each.reason is reason]
            people = people_by_reason[reason]
            cases = dict.fromkeys(case_name(each.case_id) for each in left if each.case_id)
            known = [due.names[each] for each in people[:NAMED] if each in due.names]
            known += [*cases][: NAMED - len(known)]
            named = ", ".join(f"\u2068{each}\u2069" for each in known)
            more = len(people) + len(cases) - len(known)
            rest = counted(more, "and 1 more", "and {count} more") if more else ""
            self.due.add(small(" ".join(each for each in (named, rest) if each)))
        self.due.add(None)

    def _say_due(self, words: str) -> None:
        self.due.clear()
        self.due.add(heading(tr("What a purge would take now")))
        self.due.add(body(words))

    def _show_clocks(self) -> None:
        self.clocks.clear()
        self.clocks.add(heading(tr("Clocks")))
        for kind in RecordKind:
            days = counted(self._numbers[CLOCKS[kind]], "1 day", "{count} days")
            line = Row(gap=12)
            line.add(Column(body(clock_words(kind)), small(days), gap=0), 1)
            if self._ports.may(Act.EDIT_SETTINGS):
                change = QuietButton(tr("Change…"), on_click=partial(self.set_clock, kind))
                change.setAccessibleName(tr("Change: {kind}").format(kind=clock_words(kind)))
                line.add(change)
            self.clocks.add(line)
        self.clocks.add(None)

    def _columns(self) -> tuple[TableColumn[KeptRow], ...]:
        zone = self._ports.zone
        return (
            TableColumn(tr("Person"), lambda row: row.name, share=4, least=180),
            TableColumn(tr("State"), _state_word, share=3, tone=_state_tone, least=190),
            TableColumn(
                tr("Matter"),
                lambda row: row.hold.reference if row.hold else "",
                share=3,
                code=True,
                least=140,
                rank=2,
            ),
            TableColumn(
                tr("Since"),
                lambda row: instant(row.since, zone),
                share=2,
                numeric=True,
                least=150,
                rank=1,
            ),
        )

    def _open(self, row: KeptRow) -> None:
        zone, hold = self._ports.zone, row.hold
        facts = KeyValueList((tr("Since"), exact_instant(row.since, zone)))
        if hold is not None:
            facts.put(tr("Matter"), hold.reference, code=True)
            facts.put(tr("Placed by"), hold.placed_by)
            facts.put(tr("Why"), hold.reason)
            if hold.released_at is not None:
                facts.put(tr("Released"), exact_instant(hold.released_at, zone))
                facts.put(tr("Released by"), hold.released_by)
        elif row.restriction is not None:
            facts.put(tr("Why"), row.restriction.reason)
        self.panel.set_title(row.name)
        self.panel.set_content(facts)
        self.panel.set_actions()
        if hold is not None and hold.active and self._ports.may(Act.RELEASE_LEGAL_HOLD):
            ask = partial(self.release, hold, row.name)
            self.panel.set_actions(SecondaryButton(tr("Release hold…"), on_click=ask))
        self.open_panel()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)


def _state_word(row: KeptRow) -> str:
    if row.hold is not None:
        return tr("Legal hold") if row.hold.active else tr("Hold released")
    erased = row.restriction is not None and row.restriction.erase_when_free
    return tr("Restricted, to be erased") if erased else tr("Restricted")


def _state_tone(row: KeptRow) -> Tone:
    if row.hold is not None and not row.hold.active:
        return Tone.NEUTRAL
    return Tone.HOLD
