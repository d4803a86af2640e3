"""Revoke in bulk: say who is meant, see the count, then confirm it, by two above a number."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.flows.act_of_two import MINIMUM_REASON, begin
from kiosk.flows.local_time import LocalTimeError, read_local_time
from kiosk.services.bulk_selection import Selection
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog, CountWords
from kiosk.ui.console.bulk_progress import BulkProgress
from kiosk.ui.console.bulk_words import done_sentence, rest_sentences, run_sentence
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared import Column, SecondaryButton, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import SelectField, TextArea, TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.search_pick import SearchPickField
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.services.bulk_revocation import BulkCount, BulkResult
    from kiosk.services.bulk_runs import StoppedShort
    from kiosk.ui.console.bulk_ports import BulkPorts
    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.shared.tasks import Lane, Ticket

_ANY = "*"
_BETWEEN = "between"
_HOURS = {"1": timedelta(hours=1), "24": timedelta(hours=24), "168": timedelta(days=7)}


class BulkDialog(QObject):
    """Choose tokens by what they have in common and revoke them; emits ``revoked`` with how many.

    The count on the screen is the one that is confirmed: the use case counts
    afresh and refuses another.
    """

    revoked = Signal(int)

    def __init__(self, parent: QWidget, ports: BulkPorts, lane: Lane) -> None:
        super().__init__(parent)
        self._parent, self._ports, self._lane = parent, ports, lane
        self._ticket: Ticket | None = None
        self._taken_up: Selection | None = None
        self.progress = BulkProgress()
        self.stopped = Column(gap=8)
        self.ended: Dialog | None = None
        self.count: BulkCount | None = None
        self.by_two: ActOfTwoDialog | None = None
        self.banner = Banner(Tone.BLOCK)
        self.person = SearchPickField(tr("Person"), ports.find_people)
        self.organisation = SelectField(
            tr("Organisation"),
            [(_ANY, tr("Any")), *((each, each) for each in ports.organisations())],
        )
        self.directive = SelectField(
            tr("Blocked by directive"), [(_ANY, tr("Any")), *ports.directives_in_force()]
        )
        self.window = SelectField(
            tr("Issued"),
            [
                (_ANY, tr("At any time")),
                ("1", tr("In the last hour")),
                ("24", tr("In the last 24 hours")),
                ("168", tr("In the last 7 days")),
                (_BETWEEN, tr("Between two times…")),
            ],
        )
        self.begin = TextField(tr("From"), hint=ports.zone.key, code=True)
        self.end = TextField(tr("Until"), hint=ports.zone.key, code=True)
        self.meant = Text(tr("Nothing is chosen yet."))
        self.reason = TextArea(
            tr("Reason"), hint=tr("It stands in the record. Name no person in it."), rows=2
        )
        self.dialog = self._dialog()
        self.dialog.chosen.connect(self._choose)
        self._listen()

    def open(self) -> None:
        """Show the dialog over its window, with what ended short before."""
        self.dialog.show_over()
        self._lane.run(
            self, self._ports.stopped_short, on_done=self._show_stopped, on_error=self._failed
        )

    def take_up(self, run: StoppedShort) -> None:
        """Mean what a run meant that ended short, instead of choosing."""
        self._taken_up = run.selection
        self.stopped.hide()
        for field in (self.person, self.organisation, self.directive, self.window):
            field.hide()
        self.banner.show_message(run_sentence(run, self._ports.zone), Tone.HOLD)
        self.recount()

    def selection(self) -> Selection:
        """Give what is chosen; raise `LocalTimeError` for a time that is none."""
        if self._taken_up is not None:
            return self._taken_up
        window = self.window.value()
        begins = ends = None
        if window == _BETWEEN:
            zone = self._ports.zone
            begins = read_local_time(self.begin.text(), zone) if self.begin.text() else None
            ends = read_local_time(self.end.text(), zone) if self.end.text() else None
        elif window != _ANY:
            begins = self._ports.now() - _HOURS[window]
        picked = self.person.value()
        return Selection(
            person_ids=None if picked is None else frozenset({picked[0]}),
            organisation=_chosen(self.organisation),
            directive=_chosen(self.directive),
            issued_from=begins,
            issued_until=ends,
        )

    def recount(self) -> None:
        """Count what is chosen, off the GUI thread; the last choice wins."""
        self.count = None
        if self._ticket is not None:
            self._ticket.cancel()
        between = self.window.value() == _BETWEEN
        self.begin.setVisible(between)
        self.end.setVisible(between)
        if self._taken_up is None:
            self.banner.show_message("", Tone.BLOCK)
        try:
            selection = self.selection()
        except LocalTimeError as error:
            self.meant.setText(said(error))
            return
        if not selection.ways:
            self.meant.setText(tr("Nothing is chosen yet."))
            return
        self.meant.setText(tr("Counting…"))
        self._ticket = self._lane.run(
            self,
            lambda: self._ports.count_selected(selection),
            on_done=self._counted,
            on_error=self._failed,
        )

    def confirm(self) -> None:
        """Name what is missing, or revoke; above the number set, ask the second officer."""
        if self.progress.working:
            return
        count = self.count
        if count is None:
            self.banner.show_message(tr("Choose whose tokens are meant."), Tone.BLOCK)
            self.organisation.setFocus()
            return
        if count.needs_two:
            self._ask_two(count)
            return
        reason = self.reason.text().strip()
        if len(reason) < MINIMUM_REASON:
            self.reason.set_error(tr("Say why, in a few words."))
            self.reason.setFocus()
            return
        selection, watch = self.selection(), self.progress.begin()
        self.dialog.button("act").setEnabled(False)
        self._lane.run(
            self,
            lambda: self._ports.revoke_selected(selection, reason, count.tokens, None, watch),
            on_done=self._revoked,
            on_error=self._failed,
        )

    def _dialog(self) -> Dialog:
        return Dialog(
            self._parent,
            tr("Revoke in bulk"),
            tr("All that you choose must hold. Gateways refuse the tokens in seconds, for good."),
            content=Column(
                self.banner,
                self.stopped,
                self.person,
                self.organisation,
                self.directive,
                self.window,
                self.begin,
                self.end,
                self.meant,
                self.reason,
                self.progress,
                gap=12,
            ),
            actions=(
                Action("keep", tr("Leave as they are"), cancels=True),
                Action("act", tr("Revoke tokens"), role="danger-filled"),
            ),
            close_on_choice=False,
            width=560,
        )

    def _listen(self) -> None:
        for field in (self.organisation, self.directive, self.window):
            field.set_value(_ANY)
        self.begin.hide()
        self.end.hide()
        self.person.picked.connect(lambda *_: self.recount())
        self.person.cleared.connect(self.recount)
        for field in (self.organisation, self.directive, self.window):
            field.changed.connect(lambda _: self.recount())
        for text in (self.begin, self.end):
            text.editing_finished.connect(self.recount)

    def _counted(self, count: BulkCount) -> None:
        self.count = count
        words = counted(count.tokens, "1 living token.", "{count} living tokens.")
        whose = counted(count.people, "They belong to 1 person.", "They belong to {count} people.")
        two = tr("A second officer must confirm.") if count.needs_two else ""
        self.meant.setText(" ".join(each for each in (words, whose, two) if each))
        self.dialog.button("act").setText(
            counted(count.tokens, "Revoke 1 token", "Revoke {count} tokens")
        )
        self.reason.setVisible(not count.needs_two)

    def _ask_two(self, count: BulkCount) -> None:
        selection = self.selection()
        self.dialog.dismiss()
        self.progress = BulkProgress()
        watch = self.progress.begin()

        def act(second: SecondOfficer, reason: str, shown: int) -> BulkResult:
            return self._ports.revoke_selected(selection, reason, shown, second, watch)

        button = counted(count.tokens, "Revoke 1 token", "Revoke {count} tokens")
        self.by_two = ActOfTwoDialog(
            self._parent,
            self._lane,
            begin(self._ports.login, asks_count=True),
            title=tr("{act}?").format(act=button),
            consequence=tr("Gateways refuse them within seconds, for good."),
            keep=tr("Leave as they are"),
            button=button,
            act=act,
            content=self.progress,
            count=lambda: self._ports.count_selected(selection).tokens,
            counting=CountWords(
                tr("Number of tokens"), "This revokes 1 token.", "This revokes {count} tokens."
            ),
        )
        self.by_two.done.connect(self._tell)
        self.by_two.open()

    def _revoked(self, result: BulkResult) -> None:
        self.dialog.dismiss()
        self._tell(result)

    def _tell(self, result: BulkResult) -> None:
        """Say how many were revoked; what lives still has to be read before it goes away."""
        self.progress.end()
        self.revoked.emit(result.revoked)
        rest = rest_sentences(result)
        if rest:
            self.ended = Dialog(
                self._parent,
                done_sentence(result),
                " ".join(rest),
                actions=(Action("read", tr("I have read it"), role="primary", cancels=True),),
            )
            self.ended.show_over()

    def _show_stopped(self, runs: Sequence[StoppedShort]) -> None:
        self.stopped.clear()
        for run in runs:
            sentence = run_sentence(run, self._ports.zone)
            if run.selection is None:
                again = tr("It meant chosen people: choose them again.")
                self.stopped.add(Banner(Tone.HOLD, f"{sentence} {again}"))
                continue
            button = SecondaryButton(tr("Take it up"), on_click=partial(self.take_up, run))
            button.setAccessibleName(tr("Take it up: {sentence}").format(sentence=sentence))
            self.stopped.add(Banner(Tone.HOLD, sentence, action=button))

    def _failed(self, error: KioskError) -> None:
        self.progress.end()
        self.dialog.button("act").setEnabled(True)
        self.banner.show_message(said(error), Tone.BLOCK)
        self.meant.setText("")

    def _choose(self, key: str) -> None:
        if key == "act":
            self.confirm()
        elif self.progress.working:
            self.progress.ask_to_stop()
        else:
            self.dialog.dismiss()


def _chosen(field: SelectField) -> str:
    value = field.value()
    return "" if value == _ANY else value
