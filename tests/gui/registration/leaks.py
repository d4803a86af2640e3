"""Look for somebody in everything that the process still holds."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from kiosk.flows.registration_state import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.gui.registration.conftest import Station
    from tests.gui.registration.persons import SyntheticPerson

Mark = str | bytes


def found_in_objects(marks: Sequence[Mark]) -> list[str]:
    """Give the marks that stand in strings and bytes to which any living object refers.

    The caller's own marks are not counted: they are told by identity.
    """
    gc.collect()
    own = {id(mark) for mark in marks}
    held = gc.get_referents(*gc.get_objects())
    texts = "\0".join({each for each in held if type(each) is str and id(each) not in own})
    raw = b"\0".join({each for each in held if type(each) is bytes and id(each) not in own})
    del held
    return [repr(mark) for mark in marks if _stands_in(mark, texts, raw)]


def _stands_in(mark: Mark, texts: str, raw: bytes) -> bool:
    if isinstance(mark, bytes):
        return mark in raw
    return mark in texts or mark.encode() in raw


def found_on_screen(marks: Sequence[Mark]) -> list[str]:
    """Give the marks that a widget shows or names, or that a clipboard holds."""
    texts = "\0".join(_texts())
    return [repr(mark) for mark in marks if _stands_in(mark, texts, b"")]


def _texts() -> Iterator[str]:
    for widget in QApplication.allWidgets():
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
    clipboard = QApplication.clipboard()
    yield clipboard.text(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection():
        yield clipboard.text(QClipboard.Mode.Selection)


def found_in_folder(folder: Path, marks: Sequence[Mark]) -> list[str]:
    """Give the marks that stand in a file of a folder, or in its name."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    raw = b"\0".join(file.name.encode() + b"\0" + file.read_bytes() for file in files)
    return [repr(mark) for mark in marks if _stands_in(mark, "", raw)]


def what_is_left(station: Station, person: SyntheticPerson) -> list[str]:
    """Give the marks of a person that are found anywhere once the attract screen shows."""
    ports = station.ports
    ports.lines, ports.shot = (), b""
    assert station.page is Page.ATTRACT
    assert not station.window.state.carries
    assert not station.window.covers.idle.shown
    assert not ports.camera_runs
    return [*found_on_screen(person.marks), *found_in_objects(person.marks)]
