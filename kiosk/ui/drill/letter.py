"""The drill's letter as a page: what it says is the directive's own text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.ui.console.formats import exact_instant
from kiosk.ui.drill.words import tr

if TYPE_CHECKING:
    from kiosk.directives.directive import Directive


def letter_html(directive: Directive) -> str:
    """Write the letter; it says of itself that it was made up."""
    received = exact_instant(directive.received, ZoneInfo(directive.zone))
    lines = (
        f"<p><b>{escape(directive.authority)}</b></p>",
        f"<p>{escape(directive.reference)}<br>{escape(directive.basis)}<br>{received}</p>",
        f"<p>{escape(directive.text.strip())}</p>",
        f"<p><i>{escape(tr('Made up for a drill. No authority wrote this letter.'))}</i></p>",
    )
    return "".join(lines)
