"""Revoke in bulk: say who is meant, see the count, then confirm it, by two above a number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.flows.act_of_two import MINIMUM_REASON, begin
from kiosk.flows.local_time import LocalTimeError
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog, CountWords
from kiosk.ui.console.bulk_choice import BulkChoice
from kiosk.ui.console.bulk_progress import BulkProgress
from kiosk.ui.console.bulk_words import done_sentence, rest_sentences, run_sentence
from kiosk.ui.console.formats import counted, tr
from kiosk.ui.shared import Column, SecondaryButton, Tone
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.fields import TextArea
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.services.bulk_revocation import BulkCount, BulkResult
    from kiosk.services.bulk_runs import StoppedShort
    from kiosk.services.bulk_selection import Selection
    from kiosk.ui.console.bulk_ports import BulkPorts
    from kiosk.ui.console.directive_ports import SecondOfficer
    from kiosk.ui.shared.tasks import Lane, Ticket


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
        self.progress = BulkProgress()
        self.stopped = Column(gap=8)
        self.ended: Dialog | None = None
        self.count: BulkCount | None = None
        self.by_two: ActOfTwoDialog | None = None
        self.banner = Banner(Tone.BLOCK)
        self.choice = BulkChoice(ports)
        self.choice.changed.connect(self._choose_anew)
        self.meant = Text(tr("Nothing is chosen yet."))
        self.reason = TextArea(
            tr("Reason"), hint=tr("It stands in the record. Name no person in it."), rows=2
        )
        self.dialog = self._dialog()
        self.dialog.chosen.connect(self._press)

    def open(self) -> None:
        """Show the dialog over its window; what can be chosen and what ended short follow."""
        self.dialog.show_over()
        ports, choice, run = self._ports, self.choice, self._lane.run
        run(self, ports.organisations, choice.offer_organisations, self._failed)
        run(self, ports.directives_in_force, choice.offer_directives, self._failed)
        run(self, ports.stopped_short, self._show_stopped, self._failed)

    def take_up(self, run: StoppedShort, meant: Selection) -> None:
        """Mean what a run meant that ended short, instead of choosing."""
        self.choice.take_up(meant)
        self.stopped.hide()
        self.banner.show_message(run_sentence(run, self._ports.zone), Tone.HOLD)
        self.recount()

    def recount(self) -> None:
        """Count what is chosen, off the GUI thread; the last choice wins."""
        self.count = None
        if self._ticket is not None:
            self._ticket.cancel()
        try:
            selection = self.choice.selection()
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
            self.choice.organisation.setFocus()
            return
        if count.needs_two:
            self._ask_two(count)
            return
        reason = self.reason.text().strip()
        if len(reason) < MINIMUM_REASON:
            self.reason.set_error(tr("Say why, in a few words."))
            self.reason.setFocus()
            return
        selection, watch = self.choice.selection(), self.progress.begin()
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
                self.choice,
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

    def _choose_anew(self) -> None:
        self.banner.show_message("", Tone.BLOCK)
        self.recount()

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
        selection = self.choice.selection()
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
                tr("Number of tokens"),
                lambda many: counted(
                    many, "This revokes 1 token.", "This revokes {count} tokens."
                ),
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
                "\n".join(rest),
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
            take_up = partial(self.take_up, run, run.selection)
            button = SecondaryButton(tr("Take it up"), on_click=take_up)
            button.setAccessibleName(tr("Take it up: {sentence}").format(sentence=sentence))
            self.stopped.add(Banner(Tone.HOLD, sentence, action=button))

    def _failed(self, error: KioskError) -> None:
        self.progress.end()
        self.dialog.button("act").setEnabled(True)
        self.banner.show_message(said(error), Tone.BLOCK)
        self.meant.setText("")

    def _press(self, key: str) -> None:
        if key == "act":
            self.confirm()
        elif self.progress.working:
            self.progress.ask_to_stop()
        else:
            self.dialog.dismiss()
