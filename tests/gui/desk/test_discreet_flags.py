"""Duress and fraud: raised by a key, and the screen stays pixel for pixel as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.domain.enrolments import CaseFlagKind
from kiosk.domain.errors import KioskError
from kiosk.ui.desk import keys
from kiosk.ui.desk.discreet_flags import TRY_AGAIN_AFTER

from .fake_queue import case
from .queued_desk import QueuedDesk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.shared import Lane


@pytest.fixture
def desk(qtbot: QtBot, lane: Lane) -> QueuedDesk:
    return QueuedDesk(qtbot, lane)


@pytest.mark.parametrize(
    ("key", "kind"),
    [(keys.DURESS, CaseFlagKind.DURESS), (keys.FRAUD, CaseFlagKind.FRAUD)],
)
def test_a_flag_leaves_the_screen_pixel_for_pixel_as_it_was(
    desk: QueuedDesk, key: str, kind: CaseFlagKind
) -> None:
    desk.claim()
    before, state, focus = desk.picture(), desk.view.state, desk.page.window().focusWidget()
    desk.key(key)
    assert desk.fake.flags == [(kind, case(9).id)]
    assert desk.picture() == before
    assert desk.view.state is state
    assert desk.page.window().focusWidget() is focus


def test_a_flag_at_the_queue_is_about_whoever_stands_there(desk: QueuedDesk) -> None:
    before = desk.picture()
    desk.key(keys.DURESS)
    assert desk.fake.flags == [(CaseFlagKind.DURESS, "")]
    assert desk.picture() == before


def test_a_flag_that_cannot_be_stored_is_tried_again_in_silence(desk: QueuedDesk) -> None:
    desk.claim()
    desk.fake.flag_errors.append(KioskError("The store is busy.", "Try again."))
    before = desk.picture()
    desk.key(keys.DURESS)
    assert desk.fake.flags == []
    assert desk.picture() == before
    desk.qtbot.waitUntil(lambda: bool(desk.fake.flags), timeout=3 * TRY_AGAIN_AFTER)
    assert desk.picture() == before


def test_no_list_of_keys_tells_how_to_raise_a_flag(desk: QueuedDesk) -> None:
    dialog = keys.show_keys(desk.page)
    words = " ".join(
        str(child.text()) for child in dialog.findChildren(object) if hasattr(child, "text")
    )
    assert keys.cap(keys.CLAIM_NEXT) in words
    assert keys.cap(keys.DURESS) not in words
    assert keys.cap(keys.FRAUD) not in words
    dialog.dismiss()
