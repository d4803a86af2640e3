"""The card of a new continuation code: as large as the text, and with what the desk can print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.desk.code_card import CodeCard
from kiosk.ui.shared import Theme, apply_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_the_code_to_photograph_grows_with_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    card = CodeCard(prints=True)
    qtbot.addWidget(card)
    before = card.qr.width()
    apply_theme(qapp, Theme(scale=2.0))
    assert (card.qr.width(), card.qr.height()) == (2 * before, 2 * before)


def test_a_desk_without_a_slip_printer_offers_none(qtbot: QtBot) -> None:
    cards = [CodeCard(prints=prints) for prints in (True, False)]
    for card in cards:
        qtbot.addWidget(card)
    assert [card.print_slip.isHidden() for card in cards] == [False, True]
    assert not any(card.print_slip.isWindow() for card in cards)
