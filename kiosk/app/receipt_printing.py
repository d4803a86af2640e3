"""Give the receipt printer of this machine, if it has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.app.settings import DeviceSettings
    from kiosk.services.slips import SlipPrinter


def slip_printer(devices: DeviceSettings, language: str) -> SlipPrinter | None:
    """Give the printer that ``KIOSK_RECEIPTS`` names, ``None`` where it names none.

    ``language`` chooses the fonts of what is drawn. Raises
    `kiosk.devices.receipt_printer.ReceiptPrinterError` for a setting that
    cannot be read.
    """
    if not devices.receipts:
        return None
    from kiosk.app.slip_drawing import line_drawer  # noqa: PLC0415 -- only where one is set up
    from kiosk.devices.receipt_printer import (  # noqa: PLC0415 -- likewise
        EscposPrinter,
        printer_setting,
    )

    return EscposPrinter(printer_setting(devices.receipts), line_drawer(language))
