"""What officers do to a directive: authenticate, put into force, lift, withdraw."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from kiosk.flows.act_of_two import MINIMUM_REASON, begin
from kiosk.ui.console.act_of_two_dialog import ActOfTwoDialog
from kiosk.ui.console.directive_words import (
    METHODS,
    activation_words,
    method_word,
)
from kiosk.ui.console.formats import tr
from kiosk.ui.console.reason_dialog import ReasonDialog
from kiosk.ui.shared import Column, Tone, body, small
from kiosk.ui.shared.language import said
from kiosk.ui.shared.widgets.answers import CheckBox
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.drop_zone import DropZone
from kiosk.ui.shared.widgets.fields import SelectField, TextArea
from kiosk.ui.shared.widgets.overlay import Action, Dialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kiosk.domain.errors import KioskError
    from kiosk.ui.console.directive_ports import DirectivePorts, DirectiveRow
    from kiosk.ui.shared.tasks import Lane


class DirectiveActs(QObject):
    """Open the dialogs of one directive over its page; emits ``done`` after an act."""

    done = Signal()
    failed = Signal(object)

    def __init__(
        self, page: QWidget, row: DirectiveRow, ports: DirectivePorts, lane: Lane
    ) -> None:
        super().__init__(page)
        self._page, self._row, self._ports, self._lane = page, row, ports, lane
        self.opened: QObject | None = None

    def authenticate(self) -> None:
        """Ask how the letter was authenticated, and for the letter itself."""
        dialog = AuthenticationDialog(self._page, self._row.record.id, self._ports, self._lane)
        dialog.done.connect(self.done)
        self.opened = dialog
        dialog.open()

    def approve(self, reading_id: str) -> None:
        """Ask two officers to put the directive, with this reading, on its way to force."""
        row, ports = self._row, self._ports
        directive_id, directive = row.record.id, row.directive
        reading = directive.reading(reading_id)
        self._open(
            ActOfTwoDialog(
                self._page,
                self._lane,
                begin(ports.login, asks_reason=False, asks_count=True),
                title=tr("Put {id} into force?").format(id=directive_id),
                consequence=activation_words(directive, reading, ZoneInfo(directive.zone)),
                keep=tr("Not now"),
                button=tr("Put into force"),
                act=lambda second, _reason, count: ports.approve(
                    directive_id, reading_id, second, count
                ),
                count=lambda: ports.preview(directive_id, reading_id).whole.blocked or 0,
            )
        )

    def lift(self) -> None:
        """Ask two officers to lift the directive, for all of its models or some."""
        row, ports = self._row, self._ports
        names = list(ports.models()) if "*" in row.directive.models else row.directive.models
        boxes = {name: CheckBox(name) for name in names}
        content = Column(small(tr("Nothing chosen lifts it for all of its models.")), gap=8)
        for box in boxes.values():
            content.add(box)
        self._open(
            ActOfTwoDialog(
                self._page,
                self._lane,
                begin(ports.login),
                title=tr("Lift {id}?").format(id=row.record.id),
                consequence=tr(
                    "People whom it blocks get back what nothing else denies, on tokens they hold."
                ),
                keep=tr("Leave it in force"),
                button=tr("Lift {id}").format(id=row.record.id),
                act=lambda second, reason, _count: ports.lift(
                    row.record.id,
                    [name for name, box in boxes.items() if box.isChecked()] or list(names),
                    reason,
                    second,
                ),
                content=content,
            )
        )

    def withdraw(self) -> None:
        """Ask for the reason to take back a directive that is not in force."""
        row = self._row
        dialog = ReasonDialog(
            self._page,
            self._lane,
            title=tr("Withdraw {id}?").format(id=row.record.id),
            consequence=tr("It stays in the library and the log, and cannot come into force."),
            keep=tr("Keep it"),
            button=tr("Withdraw directive"),
            act=lambda reason: self._ports.withdraw(row.record.id, reason),
        )
        self._open(dialog)

    def _open(self, dialog: ActOfTwoDialog | ReasonDialog) -> None:
        dialog.done.connect(self.done)
        self.opened = dialog
        dialog.open()


class AuthenticationDialog(QObject):
    """Ask how a letter was authenticated, whom was spoken to, and for the letter."""

    done = Signal()

    def __init__(
        self, page: QWidget, directive_id: str, ports: DirectivePorts, lane: Lane
    ) -> None:
        super().__init__(page)
        self._id, self._ports, self._lane = directive_id, ports, lane
        self._letter: Path | None = None
        self.banner = Banner(Tone.BLOCK)
        self.method = SelectField(
            tr("How was it authenticated?"),
            [("", tr("Choose"))] + [(each, method_word(each)) for each in METHODS],
        )
        self.note = TextArea(
            tr("Whom did you speak to, and how did you reach them?"),
            hint=tr("A number known before the letter came, never one from the letter."),
            rows=3,
        )
        self.zone = DropZone(tr("Drop the letter here, or choose it"), patterns=("*",))
        self.zone.dropped.connect(self._take)
        self.chosen = body(tr("No letter yet."), muted=True)
        self.dialog = Dialog(
            page,
            tr("Authenticate {id}").format(id=directive_id),
            tr("An oral, unsigned or forged directive stays staged until it is vouched for."),
            content=Column(self.banner, self.method, self.note, self.zone, self.chosen, gap=12),
            actions=(
                Action("keep", tr("Not now"), cancels=True),
                Action("vouch", tr("Record authentication"), role="primary"),
            ),
            close_on_choice=False,
            width=560,
        )
        self.dialog.chosen.connect(self._choose)

    def open(self) -> None:
        """Show the dialog over its window."""
        self.dialog.show_over()

    def _take(self, paths: list[Path]) -> None:
        self._letter = paths[0]
        self.chosen.setText(tr("Letter: {name}").format(name=paths[0].name))

    def _choose(self, key: str) -> None:
        if key != "vouch":
            self.dialog.dismiss()
            return
        if self._names_what_is_missing() or self._letter is None:
            return
        letter, method, note = self._letter, self.method.value(), self.note.text().strip()
        self._lane.run(
            self,
            lambda: self._ports.authenticate(self._id, method, note, letter),
            on_done=lambda _: self._recorded(),
            on_error=self._failed,
        )

    def _names_what_is_missing(self) -> bool:
        self.method.set_error("" if self.method.value() else tr("Choose how."))
        written = len(self.note.text().strip()) >= MINIMUM_REASON
        self.note.set_error("" if written else tr("Say whom you spoke to."))
        if self._letter is None:
            self.banner.show_message(tr("Attach the letter."), Tone.BLOCK)
        return bool(self.method.error or self.note.error)

    def _recorded(self) -> None:
        self.dialog.dismiss()
        self.done.emit()

    def _failed(self, error: KioskError) -> None:
        self.banner.show_message(said(error), Tone.BLOCK)
