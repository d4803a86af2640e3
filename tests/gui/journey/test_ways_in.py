"""Every way a document comes to the desk, in the true windows: open, drop, camera, swipe.

A clerk corrects one character with one key; the store keeps both readings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from journey_walk import PATIENCE, Walk
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent

from kiosk.app.specimens import specimen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CAMERA, FILE = specimen("passport-photographed.jpg"), specimen("passport-utopia.jpg")
WRONG = specimen("passport-wrong-digit.jpg")
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def walk(qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    walk = Walk(qtbot, tmp_path, specimens_allowed=True, camera=str(CAMERA.path))
    walk.ceremony()
    walk.sign_in()
    yield walk
    walk.close()


def swipe(walk: Walk, lines: tuple[str, ...]) -> None:
    """Send the lines as a keyboard-wedge reader does, to the window as the system would."""
    window = walk.window.windowHandle()
    at = 1000
    for character in "".join(f"{line}\r" for line in lines):
        at += 3
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, PLAIN, character)
            event.setTimestamp(at)
            QCoreApplication.sendEvent(window, event)


def test_opened_dropped_swiped_and_shown_to_the_camera(walk: Walk) -> None:
    desk = walk.desk
    desk.offer([FILE.path])
    assert walk.wait_for_document().scan.best_lines == FILE.lines

    desk.next_applicant()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FILE.path))])
    desk.dropEvent(
        QDropEvent(
            QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN
        )
    )
    dropped = walk.wait_for_document()
    assert dropped.scan.best_lines == FILE.lines
    assert [len(place.centres) for place in dropped.scan.places] == [44, 44]

    desk.next_applicant()
    swipe(walk, FILE.lines)
    swiped = walk.wait_for_document()
    assert (swiped.source, swiped.scan.best_lines) == ("swipe", FILE.lines)

    desk.next_applicant()
    desk.work.document.camera.click()
    walk.qtbot.waitUntil(
        lambda: desk.state.document is not None or desk.state.problem is not None,
        timeout=PATIENCE,
    )
    shown = walk.wait_for_document()
    assert shown.source == "image"
    assert shown.image
    assert shown.scan.best_lines == CAMERA.lines
    assert [len(place.centres) for place in shown.scan.places] == [44, 44]
    assert desk.state.capture is None


def test_one_key_corrects_a_character_and_the_store_keeps_both_readings(walk: Walk) -> None:
    walk.desk.offer([WRONG.path])
    read = walk.wait_for_document().scan.lines
    assert WRONG.wrong_at is not None
    row, column = WRONG.wrong_at
    right = str((int(read[row][column]) - 1) % 10)
    walk.correct((row, column), right)
    walk.wait_for_document()
    walk.issue("desmond@partner.example")
    kept = walk.evidence()
    assert kept.lines == WRONG.lines
    assert kept.corrected[row][column] == right
    assert (row, column) in kept.compared
    assert kept.image_sha256
