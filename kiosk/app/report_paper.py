"""Put a report on paper: HTML drawn as an A4 PDF with its fonts inside.

Qt writes it: a library for PDF alone would be one more dependency for what
the window carries already. Importing this module needs the desk.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from kiosk.ui.shared.theme.fonts import families, load_fonts

_MARGINS_MM = QMarginsF(18, 18, 18, 18)
_RESOLUTION = 300
_BODY_POINTS = 9.5


def pdf_of(html: str, title: str) -> bytes:
    """Draw HTML as a PDF of as many A4 pages as it takes; works without a display."""
    application = QGuiApplication.instance() or _application()
    font = QFont()
    font.setFamilies(families("en"))
    font.setPointSizeF(_BODY_POINTS)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            _MARGINS_MM,
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("")
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setHtml(html)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    buffer.close()
    del application  # Qt draws text only while it lives
    return bytes(buffer.data().data())


def _application() -> QGuiApplication:
    """Start Qt without a window, where no window has started it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["kiosk"])
    load_fonts()
    return application
