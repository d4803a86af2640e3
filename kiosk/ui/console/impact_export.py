"""Save what a reading would do as a file: a PDF to read, a CSV to calculate with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.console.export_file import ask_for_file, write_file
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.ui.console.directive_ports import DirectivePorts
    from kiosk.ui.console.directive_view import DirectiveView
    from kiosk.ui.shared.tasks import Lane


class ImpactExport(QObject):
    """Ask where, then write the chosen reading's impact there; emits ``saved`` or ``failed``."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, view: DirectiveView, ports: DirectivePorts, lane: Lane) -> None:
        super().__init__(view)
        self._view, self._ports, self._lane = view, ports, lane

    def ask(self, form: str) -> None:
        """Ask for the file."""
        name = "-".join((self._view.row.record.id, self._view.reading or "lift"))
        ask_for_file(
            self._view, tr("Save the impact"), name, form, lambda path: self.save(path, form)
        )

    def save(self, path: Path, form: str) -> None:
        """Write the file; what stood there stays whole until the new one is."""
        directive_id, reading = self._view.row.record.id, self._view.reading
        self._lane.run(
            self,
            lambda: write_file(path, self._ports.export_impact(directive_id, reading, form)),
            on_done=lambda _: self._tell(path),
            on_error=self.failed.emit,
        )

    def _tell(self, path: Path) -> None:
        self.saved.emit(path.name)
        Toast(self._view, tr("Saved {file}.").format(file=path.name))
