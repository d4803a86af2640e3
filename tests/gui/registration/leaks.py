"""Look for somebody in everything that the process still holds."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Self

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit

from kiosk.flows.registration_state import Page
from kiosk.reading.results import Hint, Watched

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.gui.registration.conftest import Station

Mark = str | bytes


class ObjectSearch:
    """Look in strings and bytes to which living objects refer.

    Within ``with`` what was made before anybody came is set aside, so that a
    search takes little: `found` sees what is newer. `found_anywhere` sees all,
    also what an older list or dictionary took in since.
    """

    def __enter__(self) -> Self:
        gc.collect()
        gc.freeze()
        return self

    def __exit__(self, *_: object) -> None:
        gc.unfreeze()

    def found(self, marks: Sequence[Mark]) -> list[str]:
        """Give the marks that are found; the caller's own are told by identity."""
        own = {id(mark) for mark in marks}
        held = [each for each in _texts_and_bytes() if id(each) not in own]
        texts = "\0".join({each for each in held if type(each) is str})
        raw = b"\0".join({each for each in held if type(each) is bytes})
        return [repr(mark) for mark in marks if _stands_in(mark, texts, raw)]

    def found_anywhere(self, marks: Sequence[Mark]) -> list[str]:
        """Search everything."""
        gc.unfreeze()
        gc.collect()
        return self.found(marks)


def _texts_and_bytes() -> list[Mark]:
    """Give every text and bytes that is referred to.

    The collector does not list tuples and dicts that hold nothing but such
    values; what refers to them leads to what they hold.
    """
    found: list[Mark] = []
    held = gc.get_referents(*gc.get_objects())
    while held:
        found += [each for each in held if type(each) is str or type(each) is bytes]
        unlisted = [
            each
            for each in held
            if (type(each) is tuple or type(each) is dict) and not gc.is_tracked(each)
        ]
        held = gc.get_referents(*unlisted)
    return found


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


def what_is_left(station: Station, marks: Sequence[Mark], objects: ObjectSearch) -> list[str]:
    """Give the marks of a person that are found anywhere once the attract screen shows."""
    ports = station.ports
    ports.lines, ports.shot = (), b""
    ports.watched = Watched(Hint.SHOW_DOCUMENT)
    assert station.page is Page.ATTRACT
    assert not station.window.state.carries
    assert not station.window.covers.idle.shown
    assert not ports.camera_runs
    return [*found_on_screen(marks), *objects.found(marks)]
