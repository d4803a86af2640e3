"""Handing over: QR, file, clipboard, receipt; and replacing what was lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.errors import KioskError
from kiosk.services.receipt_words import words_of
from kiosk.ui.desk.clipboard import SecretClipboard
from kiosk.ui.desk.receipt_paper import NoPrinterError, print_receipt, receipt_pdf
from kiosk.ui.shared import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kiosk.ui.desk.issued_view import IssuedView

    from .conftest import Desk

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def issued(desk: Desk) -> IssuedView:
    desk.scan()
    desk.press()
    desk.sign()
    desk.press()
    return desk.view.issued


# ---- Clipboard ----


def test_copied_token_clears_itself(qtbot: QtBot) -> None:
    clipboard = SecretClipboard()
    clipboard._clock.setInterval(10)
    clipboard.copy("a secret", seconds=3)
    assert QApplication.clipboard().text() == "a secret"
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == "", timeout=2000)


def test_what_somebody_copied_meanwhile_stays(qtbot: QtBot) -> None:
    clipboard = SecretClipboard()
    clipboard._clock.setInterval(10)
    clipboard.copy("a secret", seconds=3)
    QApplication.clipboard().setText("a shopping list")
    with qtbot.waitSignal(clipboard.counted, check_params_cb=lambda left: left == 0):
        pass
    assert QApplication.clipboard().text() == "a shopping list"


@pytest.mark.usefixtures("qtbot")
def test_copy_asks_clipboard_histories_to_forget() -> None:
    clipboard = SecretClipboard()
    clipboard.copy("a secret")
    hint = QApplication.clipboard().mimeData().data("x-kde-passwordManagerHint")
    assert bytes(hint.data()) == b"secret"
    clipboard.clear()


def test_button_counts_down(desk: Desk, issued: IssuedView) -> None:
    desk.qtbot.mouseClick(issued.copy, LEFT)
    assert issued.copy.text() == "Copied, clears in 60 s"
    issued.clipboard.clear()
    assert issued.copy.text() == "Copy"


# ---- Files ----


def test_token_is_saved_as_it_is(desk: Desk, issued: IssuedView) -> None:
    issued.save_token(Path("token.jwt"))
    desk.settle()
    assert desk.ports.saved == {Path("token.jwt"): desk.token.encode()}
    assert issued.banner.text() == "The token is saved."


def test_file_that_cannot_be_written_is_told_of(
    desk: Desk, issued: IssuedView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise KioskError("The stick is full.", "Use another one.")

    monkeypatch.setattr(desk.ports, "save_private", refuse)
    issued.save_token(Path("token.jwt"))
    desk.settle()
    assert issued.banner.text() == "The stick is full. Use another one."


# ---- Receipt ----


def test_receipt_is_one_page_without_person_document_or_nationality(
    desk: Desk, issued: IssuedView
) -> None:
    issued.save_receipt(Path("receipt.pdf"))
    desk.settle()
    pdf = pypdfium2.PdfDocument(desk.ports.saved[Path("receipt.pdf")])
    assert len(pdf) == 1
    page = pdf[0]
    text_page = page.get_textpage()
    text = text_page.get_text_range()
    text_page.close()
    page.close()
    pdf.close()
    assert "Example Laboratory" in text
    assert "fable-5" in text.replace("\ufffe", "-")
    for secret in ("ERIKSSON", "Utopia", "UTO", "L898902C3", "1974"):
        assert secret not in text


def test_receipt_carries_no_name_beside_its_text(issued: IssuedView) -> None:
    assert issued._access is not None
    assert b"ANNA" not in receipt_pdf(issued._access.receipt)


def test_machine_without_a_printer_says_so(
    desk: Desk, issued: IssuedView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.desk.receipt_paper.QPrinterInfo.availablePrinterNames", list)
    assert issued._access is not None
    with pytest.raises(NoPrinterError):
        print_receipt(issued._access.receipt, issued)
    desk.qtbot.mouseClick(issued.paper, LEFT)
    assert "Save the receipt as a PDF" in issued.banner.text()


def test_a_receipt_printer_prints_it_in_the_language_of_the_statement(
    desk: Desk, issued: IssuedView
) -> None:
    assert issued._access is not None
    desk.ports.printer = True
    issued._access = replace(
        issued._access, receipt=replace(issued._access.receipt, language="fr")
    )
    desk.qtbot.mouseClick(issued.paper, LEFT)
    desk.settle()
    ((slip, language),) = desk.ports.slips
    assert language == "fr"
    assert words_of("fr").lost in [line.text for line in slip.lines]
    assert words_of("en").lost != words_of("fr").lost


def test_level_of_each_fact_is_shown(issued: IssuedView) -> None:
    words = [text.text() for text in issued.findChildren(Text)]
    assert "Citizenship: Utopia" in words
    assert "Level 2: document inspected" in words


# ---- Lost token ----


def test_lost_token_is_replaced_in_one_action(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.view.header.lost_token, LEFT)
    page = desk.page.lost_token
    desk.qtbot.keyClicks(page.query.line, "Lars")
    desk.settle()
    assert page.state.chosen == "b2"
    desk.qtbot.mouseClick(page.primary, LEFT)
    desk.settle()
    assert desk.ports.replaced == ["b2"]
    assert "revoked" in page.issued.banner.text()
    desk.qtbot.mouseClick(page.primary, LEFT)
    assert page.issued._access is None
    assert desk.view.isVisibleTo(desk.page)


def test_one_of_several_tokens_is_chosen_by_a_person(desk: Desk) -> None:
    desk.page.show_lost_token()
    page = desk.page.lost_token
    desk.qtbot.keyClicks(page.query.line, "Eriksson")
    desk.settle()
    desk.qtbot.mouseClick(page.primary, LEFT)
    assert "choose the token" in page.message.text()
    assert desk.ports.replaced == []
    desk.qtbot.mouseClick(page.tiles["a1"], LEFT)
    desk.qtbot.mouseClick(page.primary, LEFT)
    desk.settle()
    assert desk.ports.replaced == ["a1"]


def test_nobody_found_differs_from_nobody_sought(desk: Desk) -> None:
    desk.page.show_lost_token()
    page = desk.page.lost_token
    assert not page._empty.isVisibleTo(page)
    desk.qtbot.keyClicks(page.query.line, "Nobody")
    desk.settle()
    assert page._empty.isVisibleTo(page)


def test_case_under_way_waits_while_a_token_is_replaced(desk: Desk) -> None:
    desk.scan()
    before = desk.view.state
    desk.page.show_lost_token()
    desk.page.show_onboarding()
    assert desk.view.state is before


# ---- A code in the token's place ----


def test_a_code_takes_the_tokens_place(desk: Desk, issued: IssuedView) -> None:
    desk.qtbot.mouseClick(issued.offer, LEFT)
    desk.qtbot.waitUntil(issued.code.isVisible)
    assert desk.ports.offered == ["4f2a" * 8]
    assert not issued.qr.isVisible()
    assert not issued.copy.isVisible()
    assert issued.code.code.text() == "4F2K-9QRM-8TVW-X0YZ"
    assert "--issuer https://id.example.org" in issued.code.command.text()
    assert "until 20" in issued.code.until.text()


def test_going_back_shows_the_token_and_again_the_same_code(
    desk: Desk, issued: IssuedView
) -> None:
    for _ in range(2):
        desk.qtbot.mouseClick(issued.offer, LEFT)
        desk.qtbot.waitUntil(issued.code.isVisible)
        desk.qtbot.mouseClick(issued.code.back, LEFT)
        assert issued.qr.isVisible()
        assert not issued.code.isVisible()
    assert len(desk.ports.offered) == 1


def test_a_code_is_taken_off_the_clipboards_token_and_wiped(
    desk: Desk, issued: IssuedView
) -> None:
    desk.qtbot.mouseClick(issued.copy, LEFT)
    desk.qtbot.mouseClick(issued.offer, LEFT)
    desk.qtbot.waitUntil(issued.code.isVisible)
    assert QApplication.clipboard().text() == ""
    issued.wipe()
    assert issued.code.code.text() == issued.code.command.text() == ""
    assert not issued.code.isVisible()


def test_a_code_is_printed_in_the_persons_language(desk: Desk, issued: IssuedView) -> None:
    desk.qtbot.mouseClick(issued.offer, LEFT)
    desk.qtbot.waitUntil(issued.code.isVisible)
    issued.code.print_slip.click()
    desk.qtbot.waitUntil(lambda: bool(desk.ports.slips))
    slip, language = desk.ports.slips[-1]
    assert (slip.qr, slip.words, language) == ("4F2K-9QRM-8TVW-X0YZ",) * 2 + ("en",)
    assert any("kiosk token redeem 4F2K-9QRM-8TVW-X0YZ" in line.text for line in slip.lines)


def test_why_there_is_no_code_is_said_beside_the_token(
    desk: Desk, issued: IssuedView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_person: str) -> None:
        raise KioskError("This person has no valid token.", "Issue one first.")

    monkeypatch.setattr(desk.ports, "offer_code", refuse)
    desk.qtbot.mouseClick(issued.offer, LEFT)
    desk.qtbot.waitUntil(lambda: "no valid token" in issued.banner.text())
    assert issued.qr.isVisible()
