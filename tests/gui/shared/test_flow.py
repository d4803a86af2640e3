"""A flow asks for the room of one row, whatever gap its items keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.ui.shared import QuietButton
from kiosk.ui.shared.widgets.marks import Flow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("gap", [0, 8, 12, 24])
def test_what_a_flow_asks_for_holds_its_items_in_one_row(qtbot: QtBot, gap: int) -> None:
    buttons = [QuietButton(text) for text in ("Keys", "Hand over", "New applicant", "Claim")]
    flow = Flow(*buttons, gap=gap)
    qtbot.addWidget(flow)
    flow.resize(flow.sizeHint())
    flow.show()
    assert len({button.y() for button in buttons}) == 1
    flow.resize(flow.width() - 1, flow.height())
    assert len({button.y() for button in buttons}) == 2


def test_a_flow_is_as_high_as_its_items_are_now(qtbot: QtBot) -> None:
    flow = Flow(*(QuietButton(f"Choice {number}") for number in range(4)))
    qtbot.addWidget(flow)
    flow.show()
    before = flow.heightForWidth(400)
    long = QuietButton("A much longer choice that has a row of its own")
    flow.add(long)
    qtbot.waitUntil(lambda: flow.heightForWidth(400) > before)
    long.hide()
    assert flow.heightForWidth(400) == before
