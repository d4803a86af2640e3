"""Files that somebody asked for: where they go, where they come from; written whole or not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class ExportError(KioskError):
    """Report a file that could not be written, or not read."""


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


def ask_to_open(
    parent: QWidget, title: str, form: str, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask which file is meant, then hand its path on; nothing happens where nobody says."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(f"*.{form}")
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, then: Callable[[str], object]) -> QFileDialog:
    """Ask which folder is meant, then hand its path on."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def read_file(path: Path, most: int) -> bytes:
    """Read a file, at most one byte more than ``most``; raise `ExportError`."""
    try:
        with path.open("rb") as opened:
            return opened.read(most + 1)
    except OSError as error:
        raise ExportError(
            "This file cannot be read.", "Check that it is there and may be read."
        ) from error


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
