"""Draw the shipped icons sharp, in the theme's ink, mirrored where they point."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.shared.theme.fonts import AssetError, assets_root

# Icons that point along the line of reading. Turning arrows and clocks are
# pictures of things and stay.
DIRECTIONAL = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "log-out", "undo-2"}
)


def icon_pixmap(name: str, color: str, size: int, *, ratio: float | None = None) -> QPixmap:
    """Render an icon of ``size`` logical pixels at the screen's device ratio."""
    app = QCoreApplication.instance()
    if ratio is None:
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    mirrored = (
        name in DIRECTIONAL and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    )
    return _render(name, color, size, ratio, mirrored)


def icon(name: str, color: str, size: int, *, disabled: str | None = None, gap: int = 0) -> QIcon:
    """Make a `QIcon` whose normal and disabled states are drawn, not derived.

    ``gap`` adds empty pixels after the icon, towards the text that follows it.
    """
    result = QIcon(_with_gap(icon_pixmap(name, color, size), gap))
    faded = icon_pixmap(name, disabled or color, size)
    result.addPixmap(_with_gap(faded, gap), QIcon.Mode.Disabled)
    return result


def _with_gap(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.drawPixmap(gap if mirrored else 0, 0, pixmap)
    painter.end()
    return wide


@lru_cache(maxsize=512)
def _render(name: str, color: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    side = round(size * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    if mirrored:
        pixmap = pixmap.transformed(QTransform().scale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    try:
        return (assets_root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError as error:
        raise AssetError(f"The icon {name} is missing.", "Install the program again.") from error
