"""The impact of a reading on paper: the counts of the screen, its map, and what they are of."""

from __future__ import annotations

import base64
from html import escape
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPainter

from kiosk.ui.console.directive_words import cell, models_words, reading_words, times_words
from kiosk.ui.console.formats import exact_instant, level_word, state_name, tr
from kiosk.ui.console.impact_map import country_shades
from kiosk.ui.shared.theme.tokens import COLORS, Mode
from kiosk.ui.shared.widgets.world_map import paint_world
from kiosk.ui.shared.widgets.world_outlines import extent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.directives.directive import Directive
    from kiosk.ui.console.directive_ports import ImpactRow, ImpactSheet

_MAP_WIDTH = 1600  # px; 300 dots an inch over half a page
_SHOWN_WIDTH = 500  # px of the page


def impact_html(directive: Directive, reading_id: str, sheet: ImpactSheet) -> str:
    """Write an impact as a page: everything the CSV says, and the map."""
    zone = ZoneInfo(directive.zone)
    reading = directive.reading(reading_id)
    facts = (
        (tr("Directive"), directive.id),
        (tr("Authority"), directive.authority),
        (tr("Reference"), directive.reference or "–"),
        (tr("Reading"), reading_words(reading) if reading is not None else "–"),
        (tr("Models"), models_words(directive.models)),
        (tr("In force"), times_words(directive, zone)),
        (tr("Counted as of"), exact_instant(sheet.at, zone)),
        (tr("Text, SHA-256"), directive.text_sha256),
    )
    parts = [
        f"<h1>{escape(directive.title)}</h1>",
        f"<p>{escape(tr('What this reading would do; nothing is in force by it.'))}</p>",
        "<table cellpadding='3'>",
        *(f"<tr><td>{escape(k)}</td><td>{escape(v)}</td></tr>" for k, v in facts),
        "</table>",
    ]
    if sheet.gap:
        parts.append(f"<p><b>{escape(sheet.gap)}</b></p>")
    parts += _table(tr("People"), [sheet.whole], lambda _: tr("Everybody"))
    parts += _table(tr("By model"), sheet.by_model, str)
    parts += _table(tr("By assurance level"), sheet.by_level, lambda key: level_word(int(key)))
    if sheet.by_country:
        parts.append(f"<h2>{escape(tr('Share blocked, by citizenship stated'))}</h2>")
        parts.append(f"<p><img width='{_SHOWN_WIDTH}' src='{_map(sheet.by_country)}'></p>")
    parts += _table(
        tr("By citizenship stated"),
        sheet.by_country,
        lambda code: state_name(code) if code else tr("None stated"),
    )
    return "\n".join(parts)


def _table(title: str, rows: Sequence[ImpactRow], name: Callable[[str], str]) -> list[str]:
    if not rows:
        return []
    heads = ("", tr("Blocked"), tr("Held"), tr("Untouched"))
    lines = [
        f"<h2>{escape(title)}</h2>",
        "<table cellpadding='3' width='100%'>",
        "<tr>" + "".join(f"<th align='right'>{escape(head)}</th>" for head in heads) + "</tr>",
    ]
    for row in rows:
        counts = "".join(
            f"<td align='right'>{escape(cell(count))}</td>"
            for count in (row.blocked, row.held, row.untouched)
        )
        lines.append(f"<tr><td>{escape(name(row.key))}</td>{counts}</tr>")
    return [*lines, "</table>"]


def _map(rows: Sequence[ImpactRow]) -> str:
    """Draw the map, and give it as an address that a page can show."""
    height = round(_MAP_WIDTH * extent().height() / extent().width())
    image = QImage(_MAP_WIDTH, height, QImage.Format.Format_RGB32)
    colors = COLORS[Mode.LIGHT]
    image.fill(colors.surface)
    painter = QPainter(image)
    paint_world(painter, QRectF(0, 0, _MAP_WIDTH, height), country_shades(rows), colors)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return "data:image/png;base64," + base64.b64encode(bytes(buffer.data().data())).decode()
