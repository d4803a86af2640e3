"""Write a file that somebody asked for; what stood there stays whole until it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class ExportError(KioskError):
    """Report a file that could not be written."""


def ask_for_file(
    parent: QWidget, title: str, name: str, form: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask where a file goes, then hand its path on; nothing happens where nobody says."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(form)
    dialog.setNameFilter(f"*.{form}")
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; raise `ExportError`."""
    draft = path.with_name(f"{path.name}.part")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    except OSError as error:
        raise ExportError(
            "The file could not be written.", "Choose a folder that has room and is yours."
        ) from error
