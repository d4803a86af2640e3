"""Ask for an evidence pack, for rows to open, and for what a check needs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.services.evidence_pack import PackMade
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.evidence_ports import CheckedPack, WantedCheck
from kiosk.ui.console.export_file import ask_to_open
from kiosk.ui.console.formats import tr
from kiosk.ui.shared import Column, Row, Tone, body
from kiosk.ui.shared.widgets.buttons import SecondaryButton
from kiosk.ui.shared.widgets.fields import SelectField, TextField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QFileDialog, QWidget

    from kiosk.ui.console.evidence_ports import PackPorts, PackRow
    from kiosk.ui.shared.tasks import Lane


class MakePackDialog(AskDialog[PackMade]):
    """Choose an approved directive, and fix what it did; ``done`` carries the pack."""

    def __init__(self, page: QWidget, ports: PackPorts, lane: Lane) -> None:
        self._ports = ports
        self.directive = SelectField(tr("Directive"), [("", tr("Choose"))])
        question = Question(
            tr("Make an evidence pack?"),
            tr("The log gets an entry that nobody can take out; whoever checks relies on it."),
            keep=tr("Not now"),
            button=tr("Make pack"),
            act="make",
            width=560,
        )
        super().__init__(page, lane, question, self.directive, wanted=self._wanted_pack)
        lane.run(self, ports.provable, on_done=self._offer, on_error=self._failed)

    def _wanted_pack(self) -> Callable[[], PackMade] | None:
        chosen = self.directive.value()
        self.directive.set_error("" if chosen else tr("Choose an approved directive."))
        return None if first_wrong(self.directive) else partial(self._ports.make, chosen)

    def _offer(self, directives: Sequence[str]) -> None:
        self.directive.set_options([("", tr("Choose")), *((each, each) for each in directives)])


class OpenRowsDialog(AskDialog[bytes]):
    """Take the numbers of rows; ``done`` carries a copy of the pack that opens those."""

    def __init__(self, page: QWidget, ports: PackPorts, lane: Lane, row: PackRow) -> None:
        self._ports, self._row = ports, row
        self.numbers = TextField(
            tr("Rows"), hint=tr("Numbers from 0 on, such as 4,17,93, or all."), code=True
        )
        question = Question(
            tr("Open rows of this pack?"),
            tr("An opened row shows what is known of its cohort; the log keeps how many."),
            keep=tr("Leave them shut"),
            button=tr("Open rows"),
            act="open",
        )
        super().__init__(page, lane, question, self.numbers, wanted=self._wanted_rows)
        self.numbers.submitted.connect(self.submit)

    def _wanted_rows(self) -> Callable[[], bytes] | None:
        typed = self.numbers.text().strip()
        self.numbers.set_error("" if typed else tr("Type the numbers that were named."))
        if first_wrong(self.numbers):
            return None
        return partial(self._ports.open_rows, self._row.note.pack, typed)


class CheckPackDialog(AskDialog[CheckedPack]):
    """Take a pack, the root that one trusts and what one held; show what the checker says."""

    def __init__(self, page: QWidget, ports: PackPorts, lane: Lane) -> None:
        self._page, self._ports = page, ports
        own = ports.own_root()
        self.pack = TextField(tr("Pack"), code=True)
        self.root = TextField(
            tr("Root that you trust"),
            text=str(own) if own else "",
            hint=tr("A regulator uses the root.json they pinned, not this store\u2019s."),
            code=True,
        )
        self.checkpoint = TextField(
            tr("Checkpoint held before rows were named"), hint=tr("Not needed."), code=True
        )
        self.rows = TextField(tr("Rows that you named"), hint=tr("Not needed."), code=True)
        self.chooser: QFileDialog | None = None
        self.found = Column(gap=4)
        choose = SecondaryButton(tr("Choose the pack…"), on_click=self.choose)
        question = Question(
            tr("Check an evidence pack"),
            tr("The same checker runs without this program: give it to whoever doubts."),
            keep=tr("Close"),
            button=tr("Check pack"),
            act="check",
            width=640,
            stays=True,
        )
        fields = (self.found, self.pack, Row(choose, None), self.root, self.checkpoint, self.rows)
        super().__init__(
            page, lane, question, *fields, wanted=self._wanted_check, then=self._show_found
        )

    def choose(self) -> None:
        """Ask which file is the pack."""
        title = tr("Choose the pack")
        self.chooser = ask_to_open(
            self._page, title, "zip", lambda path: self.pack.set_text(str(path))
        )

    def _wanted_check(self) -> Callable[[], CheckedPack] | None:
        pack, root = self.pack.text().strip(), self.root.text().strip()
        self.pack.set_error("" if pack else tr("Choose the pack."))
        self.root.set_error("" if root else tr("Name the root that you trust."))
        if first_wrong(self.pack, self.root):
            return None
        held = self.checkpoint.text().strip()
        wanted = WantedCheck(
            Path(pack), Path(root), Path(held) if held else None, self.rows.text().strip()
        )
        return partial(self._ports.check, wanted)

    def _show_found(self, checked: CheckedPack) -> None:
        verdict = tr("The pack is sound.") if checked.sound else tr("The pack is not sound.")
        self.banner.show_message(verdict, Tone.ALLOW if checked.sound else Tone.BLOCK)
        self.found.clear()
        for sentence in checked.sentences:
            self.found.add(body(sentence))
