"""Save what a reading would do as a file: a PDF to read, a CSV to calculate with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kiosk.domain.errors import KioskError
from kiosk.ui.console.formats import tr
from kiosk.ui.shared.widgets.toast import Toast

if TYPE_CHECKING:
    from kiosk.ui.console.directive_ports import DirectivePorts
    from kiosk.ui.console.directive_view import DirectiveView
    from kiosk.ui.shared.tasks import Lane


class ExportError(KioskError):
    """Report a file that could not be written."""


class ImpactExport(QObject):
    """Ask where, then write the chosen reading's impact there; emits ``saved`` or ``failed``."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, view: DirectiveView, ports: DirectivePorts, lane: Lane) -> None:
        super().__init__(view)
        self._view, self._ports, self._lane = view, ports, lane

    def ask(self, form: str) -> None:
        """Ask for the file."""
        dialog = QFileDialog(self._view, tr("Save the impact"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.setNameFilter(f"*.{form}")
        dialog.selectFile("-".join((self._view.row.record.id, self._view.reading or "lift")))
        dialog.fileSelected.connect(lambda name: self.save(Path(name), form))
        dialog.open()

    def save(self, path: Path, form: str) -> None:
        """Write the file; what stood there stays whole until the new one is."""
        directive_id, reading = self._view.row.record.id, self._view.reading
        self._lane.run(
            self,
            lambda: _write(path, self._ports.export_impact(directive_id, reading, form)),
            on_done=lambda _: self._tell(path),
            on_error=self.failed.emit,
        )

    def _tell(self, path: Path) -> None:
        self.saved.emit(path.name)
        Toast(self._view, tr("Saved {file}.").format(file=path.name))


def _write(path: Path, content: bytes) -> None:
    draft = path.with_name(f"{path.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        raise ExportError(
            "The file could not be written.", "Choose a folder that has room and is yours."
        ) from error
