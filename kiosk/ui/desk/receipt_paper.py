"""Put the receipt on paper: a PDF, or a page from the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from kiosk.domain.errors import KioskError
from kiosk.services.receipts import receipt_html
from kiosk.ui.shared import current_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.services.receipts import Receipt

_MARGINS_MM = QMarginsF(20, 20, 20, 20)
_RESOLUTION = 300
_BODY_PX = 15


class NoPrinterError(KioskError):
    """Report that this machine knows no printer."""


def receipt_pdf(receipt: Receipt) -> bytes:
    """Draw the receipt as an A4 PDF with its fonts inside."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_page())
    writer.setResolution(_RESOLUTION)
    writer.setTitle(receipt.reference)
    writer.setCreator("")
    document = _document(receipt)
    # A page of its own size keeps Qt from printing a page number.
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def print_receipt(receipt: Receipt, parent: QWidget) -> QPrintDialog:
    """Ask for a printer and print; raises `NoPrinterError` where there is none."""
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinterError(
            "This machine knows no printer.", "Save the receipt as a PDF and print it elsewhere."
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_page())
    printer.setDocName(receipt.reference)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: _document(receipt).print_(printer))
    dialog.setModal(True)
    dialog.show()
    return dialog


def _page() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        _MARGINS_MM,
        QPageLayout.Unit.Millimeter,
    )


def _document(receipt: Receipt) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(current_theme().sized_font(_BODY_PX))
    document.setHtml(receipt_html(receipt))
    return document
