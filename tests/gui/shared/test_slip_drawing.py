"""Lines that a receipt printer has no letters for are drawn in the shipped fonts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from kiosk.app.receipt_printing import slip_printer
from kiosk.app.settings import DeviceSettings
from kiosk.app.slip_drawing import line_drawer
from kiosk.services.slips import Slip, SlipLine, SlipRole

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

WIDTH = 512
ARABIC = "تعال إلى المكتب مع هذا الرمز"
HAN = "请持此码到服务台"


def inked(text: str, language: str, role: SlipRole = SlipRole.BODY) -> np.ndarray:
    raster = line_drawer(language)(text, role, WIDTH)
    assert raster.width == WIDTH
    dots = np.frombuffer(raster.pixels, np.uint8).reshape(raster.height, raster.width)
    return dots < 128


@pytest.mark.usefixtures("qapp")
def test_arabic_starts_at_the_right_edge_and_han_at_the_left() -> None:
    arabic, han = inked(ARABIC, "ar"), inked(HAN, "zh-Hans")
    columns = np.flatnonzero(arabic.any(axis=0))
    assert WIDTH - columns[-1] < 24 < columns[0]
    columns = np.flatnonzero(han.any(axis=0))
    assert columns[0] < 24 < WIDTH - columns[-1]


@pytest.mark.usefixtures("qapp")
def test_long_lines_wrap_and_stay_on_the_paper() -> None:
    one, many = inked(HAN, "zh-Hans"), inked(HAN * 6, "zh-Hans")
    assert many.shape[0] > 2 * one.shape[0]
    assert not many[-1].any(), "the last row is not cut"


@pytest.mark.usefixtures("qapp")
def test_titles_are_larger_and_in_the_middle() -> None:
    body, title = inked("登记", "zh-Hans"), inked("登记", "zh-Hans", SlipRole.TITLE)
    assert title.sum() > 1.5 * body.sum()
    columns = np.flatnonzero(title.any(axis=0))
    assert abs((columns[0] + columns[-1]) - WIDTH) < 12


def test_the_printer_of_this_machine_draws_what_it_cannot_write(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp
    device = tmp_path / "lp0"
    device.touch()
    printer = slip_printer(DeviceSettings(receipts=f"file:{device}"), "ar")
    assert printer is not None
    printer.print_slip(Slip((SlipLine(ARABIC), SlipLine("Desk 3"))))
    data = device.read_bytes()
    assert b"\x1dv0" in data
    assert b"Desk 3" in data
    assert slip_printer(DeviceSettings(), "ar") is None
