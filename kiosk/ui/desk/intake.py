"""Files that become documents: chosen, opened, dropped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.domain.errors import KioskError
from kiosk.flows import onboarding_events as events

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.shared import Lane

PATTERNS = (
    "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff", "*.webp", "*.heic", "*.heif", "*.pdf",
)  # fmt: skip


class Intake(QObject):
    """Open files off the GUI thread; ``sent`` carries their bytes as events.

    After `forget` a file that is still being opened belongs to nobody any more.
    """

    sent = Signal(object)

    def __init__(self, ports: DeskPorts, lane: Lane, page: QWidget) -> None:
        super().__init__(page)
        self._ports, self._lane, self._page = ports, lane, page
        self._cases = 0

    def forget(self) -> None:
        """Drop what is on its way: another applicant is here."""
        self._cases += 1

    def choose_file(self) -> None:
        """Ask for a picture or PDF of the document."""
        dialog = QFileDialog(self._page, self.tr("Open the document"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(PATTERNS)
        dialog.setNameFilters(
            [self.tr("Pictures and PDF ({patterns})").format(patterns=patterns), "* (*)"]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.offer([Path(chosen)]))
        dialog.open()

    def offer(self, paths: list[Path]) -> None:
        """Take files that were opened or dropped; one document is one file."""
        if len(paths) != 1:
            error = KioskError(
                self.tr("More than one file was dropped."),
                self.tr("Drop one picture or one PDF of the document."),
            )
            self.sent.emit(events.OfferFailed(error))
            return
        path, case = paths[0], self._cases

        def opened(data: bytes) -> None:
            if case == self._cases:
                self.sent.emit(events.DocumentOffered(data))

        def failed(error: KioskError) -> None:
            if case == self._cases:
                self.sent.emit(events.OfferFailed(error))

        self._lane.run(self, lambda: self._ports.read_file(path), opened, failed)


def local_files(event: QDropEvent) -> list[Path]:
    """Give the files of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
