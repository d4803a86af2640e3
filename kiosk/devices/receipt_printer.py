"""Receipt printers that speak ESC/POS, on a USB file, a serial port or the network.

A slip is laid out whole before a printer is opened, so that no half of one
comes out, and no queue keeps it. Letters that the printer's code pages have
are sent as text, which is fast and sharp; lines in other scripts, and those
that run from right to left, are drawn and sent as pictures: a thermal printer
neither shapes Arabic nor knows Han.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import segno

from kiosk.domain.errors import KioskError
from kiosk.services.slips import SlipRole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.services.slips import Slip, SlipLine

PORT: Final = 9100
BAUD: Final = 19200
DOTS: Final = 512
"""Printable dots of paper 80 mm wide at 180 dpi; 58 mm paper has 384."""

_SECONDS: Final = 5.0
_LEAST_DOTS, _MOST_DOTS = 256, 1024
_FIRST_HAN = 0x2E80
_TURNED = frozenset({"R", "AL", "AN"})
"""Bidirectional classes of letters that run from right to left (Unicode Annex 9)."""
_MODULES_OF_QR = 0.6  # share of the paper's width that a QR code takes at most
_QUIET = 4  # modules of white around a QR code (ISO/IEC 18004)
_INK, _PAPER = b"\x00", b"\xff"
_LONGEST_NUMBER = 6
_WAYS = frozenset({"file", "serial", "tcp"})
_NUMBERS = {"serial": BAUD, "tcp": PORT}


class ReceiptPrinterError(KioskError):
    """Say why nothing was printed, and what to do."""


@dataclass(frozen=True, slots=True)
class ReceiptPrinterSetting:
    """Name a printer: ``file`` (a device such as ``/dev/usb/lp0``), ``serial`` or ``tcp``.

    ``number`` is the speed of a serial port or the port of a network printer.
    ``profile`` is a name of python-escpos' list, which knows the code pages.
    ``pictures`` sends every line as a picture, for a printer that prints
    accented letters wrong.
    """

    way: str
    place: str
    number: int = 0
    profile: str = "default"
    dots: int = DOTS
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class Raster:
    """Hold a drawn line: one byte a dot, 0 for ink, 255 for paper."""

    width: int
    height: int
    pixels: bytes


def printer_setting(text: str) -> ReceiptPrinterSetting:
    """Read a way and a place, then what is special about the printer.

    ``file:/dev/usb/lp0``, ``serial:/dev/ttyS0:19200`` or ``tcp:printer:9100``;
    behind it, after spaces, ``profile=TM-T20II``, ``dots=384``, ``pictures``.
    Raises `ReceiptPrinterError` for anything else.
    """
    address, *options = text.split() or [""]
    way, _, rest = address.partition(":")
    place, number = (rest, 0) if way == "file" else _numbered(rest)
    setting = ReceiptPrinterSetting(way, place, number or _NUMBERS.get(way, 0))
    if way not in _WAYS or not place:
        raise _unreadable()
    for option in options:
        name, _, value = option.partition("=")
        if name == "profile" and value:
            setting = replace(setting, profile=value)
        elif name == "dots" and value.isascii() and value.isdigit():
            setting = replace(setting, dots=min(max(int(value), _LEAST_DOTS), _MOST_DOTS))
        elif option == "pictures":
            setting = replace(setting, pictures=True)
        else:
            raise _unreadable()
    return setting


def _unreadable() -> ReceiptPrinterError:
    return ReceiptPrinterError(
        "The setting of the receipt printer cannot be read.",
        "Write file:/dev/usb/lp0, serial:/dev/ttyS0:19200 or tcp:printer:9100.",
    )


class EscposPrinter:
    """Print slips; implements `kiosk.services.slips.SlipPrinter`.

    ``draw`` sets a line as a picture: text, role, width in dots.
    """

    def __init__(
        self, setting: ReceiptPrinterSetting, draw: Callable[[str, SlipRole, int], Raster]
    ) -> None:
        self._setting, self._draw = setting, draw

    def print_slip(self, slip: Slip) -> None:
        """Lay a slip out, then send it; *slow*."""
        data = self.lay_out(slip)
        from escpos.exceptions import Error  # noqa: PLC0415 -- slow

        try:
            printer = self._open()
            try:
                printer._raw(data)  # noqa: SLF001 -- the library's own way to send bytes as they are
            finally:
                printer.close()
        except (Error, OSError) as error:
            raise ReceiptPrinterError(
                "The receipt printer does not answer, and nothing was printed.",
                "Check its paper, its cover and its cable, then print again.",
            ) from error

    def lay_out(self, slip: Slip) -> bytes:
        """Give the bytes of a slip."""
        from escpos.printer import Dummy  # noqa: PLC0415 -- slow

        sheet = Dummy(profile=self._setting.profile)
        sheet.hw("INIT")
        for line in slip.lines:
            self._add(sheet, line)
        if slip.qr:
            sheet.ln()
            self._picture(sheet, _qr(slip.qr, self._setting.dots), center=True)
            if slip.words:
                self._say(sheet, slip.words, SlipRole.CODE)
        sheet.cut()
        return bytes(sheet.output)

    def _add(self, sheet: Any, line: SlipLine) -> None:
        if line.role is SlipRole.GAP:
            sheet.ln()
        else:
            self._say(sheet, unicodedata.normalize("NFC", line.text), line.role)

    def _say(self, sheet: Any, text: str, role: SlipRole) -> None:
        """Print one paragraph, as text where the printer knows every letter of it."""
        if self._setting.pictures or not _printable(sheet, text):
            self._picture(sheet, self._draw(text, role, self._setting.dots))
            return
        large = role is SlipRole.TITLE
        sheet.set(
            align="center" if role in (SlipRole.TITLE, SlipRole.CODE) else "left",
            bold=role in (SlipRole.TITLE, SlipRole.HEADING, SlipRole.CODE),
            double_width=large,
            double_height=large,
            normal_textsize=not large,
        )
        columns = sheet.profile.get_columns("a") // (2 if large else 1)
        for part in _wrapped(text, columns):
            sheet.textln(part)
        sheet.set(align="left", bold=False, normal_textsize=True)

    def _picture(self, sheet: Any, raster: Raster, *, center: bool = False) -> None:
        from PIL import Image  # noqa: PLC0415 -- slow, and only where a line is no text

        drawn: Image.Image = Image.frombytes("L", (raster.width, raster.height), raster.pixels)
        if center:
            wide = Image.new("L", (self._setting.dots, raster.height), 255)
            wide.paste(drawn, ((self._setting.dots - raster.width) // 2, 0))
            drawn = wide
        sheet.image(drawn)

    def _open(self) -> Any:
        from escpos import printer  # noqa: PLC0415 -- slow

        setting = self._setting
        match setting.way:
            case "tcp":
                return printer.Network(setting.place, port=setting.number, timeout=_SECONDS)
            case "serial":
                return printer.Serial(setting.place, baudrate=setting.number, timeout=_SECONDS)
        return printer.File(setting.place, auto_flush=True)


def _numbered(text: str) -> tuple[str, int]:
    """Split a place from the number behind it; a place may hold colons itself."""
    place, colon, number = text.rpartition(":")
    if (
        colon
        and place
        and number.isascii()
        and number.isdigit()
        and len(number) <= _LONGEST_NUMBER
    ):
        return place, int(number)
    return text, 0


def _printable(sheet: Any, text: str) -> bool:
    """Tell whether the printer has every letter, in an order that it prints right."""
    encoder = sheet.magic.encoder
    return all(
        ord(letter) < _FIRST_HAN
        and unicodedata.bidirectional(letter) not in _TURNED
        and not unicodedata.combining(letter)
        and encoder.find_suitable_encoding(letter) is not None
        for letter in text
    )


def _wrapped(text: str, columns: int) -> Iterable[str]:
    """Break a paragraph at spaces; a word longer than the paper is broken where it ends."""
    line = ""
    for word in text.split():
        rest = word
        while len(rest) > columns:
            if line:
                yield line
                line = ""
            yield rest[:columns]
            rest = rest[columns:]
        if line and len(line) + 1 + len(rest) > columns:
            yield line
            line = rest
        else:
            line = f"{line} {rest}".strip()
    if line:
        yield line


def _qr(text: str, dots: int) -> Raster:
    """Draw a QR code with its quiet zone, as large as fits its share of the paper."""
    rows = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    across = len(rows) + 2 * _QUIET
    scale = max(2, int(dots * _MODULES_OF_QR) // across)
    blank = _PAPER * (across * scale)
    edge = _PAPER * (_QUIET * scale)
    lines = [
        edge + b"".join((_INK if dark else _PAPER) * scale for dark in row) + edge for row in rows
    ]
    height = across * scale
    top = [blank] * (_QUIET * scale)
    pixels = b"".join([*top, *(line for line in lines for _ in range(scale)), *top])
    return Raster(across * scale, height, pixels)
