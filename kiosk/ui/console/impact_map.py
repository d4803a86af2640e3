"""What a reading would block, State by State, as shades of the world map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.ui.console.directive_words import cell
from kiosk.ui.console.formats import state_name, tr
from kiosk.ui.shared.widgets.world_map import Shade, step_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.ui.console.directive_ports import ImpactRow


def country_shades(rows: Sequence[ImpactRow]) -> Mapping[str, Shade]:
    """Give the shade of each State in whose people something is counted."""
    return {row.key: Shade(step_of(blocked_share(row)), _words(row)) for row in rows if row.key}


def blocked_share(row: ImpactRow) -> float | None:
    """Give the share of a State's people that is blocked; ``None`` where a count is withheld."""
    if row.blocked is None or row.held is None or row.untouched is None:
        return None
    people = row.blocked + row.held + row.untouched
    return row.blocked / people if people else 0.0


def _words(row: ImpactRow) -> str:
    return tr("{state}: blocked {blocked}, held {held}, untouched {untouched}").format(
        state=state_name(row.key),
        blocked=cell(row.blocked),
        held=cell(row.held),
        untouched=cell(row.untouched),
    )
