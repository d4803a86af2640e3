"""A receipt printer gets what its code pages have as text, and every other line as a picture."""

from __future__ import annotations

import re
import socket
import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import zxingcpp

from kiosk.devices import receipt_printer
from kiosk.devices.receipt_printer import (
    BAUD,
    DOTS,
    EscposPrinter,
    Raster,
    ReceiptPrinterError,
    ReceiptPrinterSetting,
    printer_setting,
)
from kiosk.services.slips import Slip, SlipLine, SlipRole, continuation_slip

if TYPE_CHECKING:
    from pathlib import Path

INIT, CUT = b"\x1b@", b"\x1dV"
PAGES = {
    0: "cp437", 2: "cp850", 11: "cp851", 13: "cp857", 14: "cp737", 15: "iso8859-7",
    16: "cp1252", 17: "cp866", 18: "cp852", 19: "cp858", 33: "cp775", 34: "cp855",
    39: "iso8859-2", 40: "iso8859-15", 44: "cp1125", 45: "cp1250", 46: "cp1251", 47: "cp1253",
}  # fmt: skip
"""The code pages by their number in ESC t n (Epson's table), as Python calls them."""

RASTER = b"\x1dv0"
"""GS v 0, which begins a raster picture."""


class Drawing:
    """Draws nothing, and remembers what it was asked to draw."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def __call__(self, text: str, _role: SlipRole, width: int) -> Raster:
        self.lines.append(text)
        return Raster(width, 8, b"\xff" * (width * 8))


def slip(*texts: str) -> Slip:
    return Slip(tuple(SlipLine(text) for text in texts))


def laid_out(printed: Slip, setting: str = "file:/dev/null") -> tuple[bytes, list[str]]:
    drawing = Drawing()
    return EscposPrinter(printer_setting(setting), drawing).lay_out(printed), drawing.lines


def rasters(data: bytes) -> list[np.ndarray]:
    """Read the raster pictures back: 1 for ink, as the printer would burn them."""
    found = []
    start = data.find(RASTER)
    while start >= 0:
        wide = data[start + 4] + 256 * data[start + 5]
        tall = data[start + 6] + 256 * data[start + 7]
        bits = np.frombuffer(data[start + 8 : start + 8 + wide * tall], np.uint8)
        found.append(np.unpackbits(bits.reshape(tall, wide), axis=1))
        start = data.find(RASTER, start + 8 + wide * tall)
    return found


def as_printed(data: bytes) -> str:
    """Read the text back as a printer would, by the code pages chosen on the way (ESC t n)."""
    first, *chosen = re.split(rb"\x1bt(.)", data, flags=re.DOTALL)
    printed = first.decode("cp437")
    for number, part in zip(chosen[::2], chosen[1::2], strict=True):
        printed += part.decode(PAGES[number[0]])
    return printed


@pytest.mark.parametrize(
    "text", ["Zürich", "Þórunn Sigríðardóttir", "Çelik", "10 €", "Łódź", "Ελλάδα", "Україна"]
)
def test_accented_letters_are_sent_in_a_code_page_that_has_them(text: str) -> None:
    data, drawn = laid_out(slip(text))
    assert not drawn
    assert text in as_printed(data)


@pytest.mark.parametrize("text", ["مكتب الاستقبال", "登记处", "登記處", "Kiosk 登记处", "नमस्ते"])
def test_lines_that_no_code_page_prints_right_are_drawn(text: str) -> None:
    data, drawn = laid_out(slip(text))
    assert drawn == [text]
    assert RASTER in data
    assert b"?" not in data


class BoastingEncoder:
    """A profile's encoder that finds a code page for everything, as some do for Han."""

    def find_suitable_encoding(self, _letter: str) -> str:
        return "CP936"


@pytest.mark.parametrize(("text", "sent"), [("登记处", False), ("مكتب", False), ("Zürich", True)])
def test_what_a_profile_promises_for_other_scripts_is_not_relied_on(
    text: str, *, sent: bool
) -> None:
    sheet = SimpleNamespace(magic=SimpleNamespace(encoder=BoastingEncoder()))
    assert receipt_printer._printable(sheet, text) is sent


def test_a_printer_that_knows_no_letters_gets_pictures_alone() -> None:
    _, drawn = laid_out(slip("Zürich", "Desk 3"), "file:/dev/null pictures")
    assert drawn == ["Zürich", "Desk 3"]


def test_long_words_and_lines_are_broken_at_the_paper() -> None:
    text = "The desk on the ground floor is staffed from nine until half past seventeen. "
    data, _ = laid_out(slip(text + "x" * 100))
    lines = data.split(b"\n")
    assert max(len(line.lstrip(b"\x1b@")) for line in lines) < 70
    words = [word for line in lines for word in line.split()]
    assert b"seventeen." in words


def test_the_continuation_code_can_be_scanned_from_the_paper() -> None:
    code = "KIOSK1-7QX4-M2PD-9RTW"
    data, _ = laid_out(continuation_slip("Come to the desk", ("Open 9 to 17.",), code, code))
    (drawn,) = rasters(data)
    assert drawn.shape[1] == DOTS
    (read,) = zxingcpp.read_barcodes(np.where(drawn, 0, 255).astype(np.uint8))
    assert read.text == code
    assert code.encode() in data, "the words stand below the picture"


def test_a_slip_begins_clean_and_is_cut_off() -> None:
    data, _ = laid_out(slip("Desk 3"))
    assert data.startswith(INIT)
    assert CUT in data[-8:]


def test_a_slip_is_written_to_a_device_file(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    printer = EscposPrinter(printer_setting(f"file:{device}"), Drawing())
    printer.print_slip(slip("Desk 3"))
    assert device.read_bytes() == printer.lay_out(slip("Desk 3"))


def test_a_slip_is_sent_over_the_network() -> None:
    received = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            heard, _ = server.accept()
            with heard:
                while part := heard.recv(4096):
                    received.extend(part)

        listening = threading.Thread(target=listen)
        listening.start()
        place = f"tcp:127.0.0.1:{server.getsockname()[1]}"
        EscposPrinter(printer_setting(place), Drawing()).print_slip(slip("Desk 3"))
        listening.join(5)
    assert b"Desk 3" in received


def test_a_printer_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    printer = EscposPrinter(printer_setting(f"file:{tmp_path}/none/lp0"), Drawing())
    with pytest.raises(ReceiptPrinterError, match="Check its paper, its cover and its cable"):
        printer.print_slip(slip("Desk 3"))


def test_settings_name_a_way_a_place_and_what_is_special() -> None:
    assert printer_setting("tcp:printer.example:9100 dots=384 profile=TM-T20II") == (
        ReceiptPrinterSetting("tcp", "printer.example", 9100, profile="TM-T20II", dots=384)
    )
    assert printer_setting("serial:/dev/ttyS0") == ReceiptPrinterSetting(
        "serial", "/dev/ttyS0", BAUD
    )
    assert printer_setting("file:/dev/usb/lp0 pictures").pictures


@pytest.mark.parametrize("text", ["", "lpt1", "usb:0x04b8", "file:", "file:/dev/lp0 wide"])
def test_a_setting_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ReceiptPrinterError, match="cannot be read"):
        printer_setting(text)
