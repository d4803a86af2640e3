"""Say above the pages that the database is away, what is kept meanwhile, and that it is back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.ui.shared.language import counted
from kiosk.ui.shared.theme.tokens import Tone
from kiosk.ui.shared.widgets.banner import Banner

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.flows.store_standing import StoreStanding
    from kiosk.ui.shared.store_line import StoreLine

_LINGER = 12_000
"""Milliseconds for which a store that is back is spoken of."""


def tr(text: str) -> str:
    """Translate a text about the store."""
    return QCoreApplication.translate("desk", text)


class StoreNotice(Banner):
    """Draw how the store stands; hidden while it answers and nothing is kept."""

    def __init__(self, line: StoreLine, *, linger: int = _LINGER) -> None:
        super().__init__(Tone.HOLD)
        self._line = line
        self._spoke_of_away = False
        self._said_delivered = line.standing.delivered
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(linger)
        self._over.timeout.connect(self._end)
        line.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Say what is so now."""
        standing = self._line.standing
        if standing.away_since is not None:
            self._over.stop()
            self._spoke_of_away, self._said_delivered = True, 0
            self.show_message(
                away_sentence(standing), Tone.HOLD, title=_since(standing.away_since)
            )
            return
        news = self._spoke_of_away or standing.delivered > self._said_delivered
        if standing.kept or news:
            title = tr("The database is back.") if self._spoke_of_away else ""
            self.show_message(_back(standing), Tone.ALLOW, title=title)
            if not standing.kept and not self._over.isActive():
                self._over.start()

    def _end(self) -> None:
        self._spoke_of_away = False
        self._said_delivered = self._line.standing.delivered
        self.show_message("", Tone.ALLOW)


def away_sentence(standing: StoreStanding) -> str:
    """Say what is kept, and what can and cannot be done while the store is away."""
    kept = counted(
        "desk",
        standing.kept,
        "1 case is kept sealed on this machine and goes into the queue by itself when the "
        "database is back.",
        "{count} cases are kept sealed on this machine and go into the queue by themselves when "
        "the database is back.",
    )
    if not standing.can_keep:
        cannot = tr(
            "Nothing can be kept on this machine: its outbox was never made ready. Write cases "
            "down on paper until the database is back."
        )
        return f"{kept} {cannot}" if standing.kept else cannot
    if standing.kept:
        return f"{kept} {tr('Go on capturing. Until then there are no tokens and no queue.')}"
    return tr(
        "Go on capturing: a finished case is sealed on this machine and goes into the queue by "
        "itself when the database is back. Until then there are no tokens and no queue."
    )


def door_sentence(standing: StoreStanding) -> str:
    """Say that nobody can sign in while the store is away; nothing while it answers."""
    if standing.away_since is None:
        return ""
    nobody = tr("Nobody can sign in until it is back; nothing is lost meanwhile.")
    return f"{_since(standing.away_since)} {nobody}"


def _since(moment: datetime) -> str:
    local = moment.astimezone()
    return tr("The database has been away since {time}.").format(time=f"{local:%H:%M}")


def _back(standing: StoreStanding) -> str:
    if standing.kept:
        return counted(
            "desk",
            standing.kept,
            "1 case kept here is still to be delivered.",
            "{count} cases kept here are still to be delivered.",
        )
    if standing.delivered:
        return counted(
            "desk",
            standing.delivered,
            "1 case kept here stands in the queue now.",
            "{count} cases kept here stand in the queue now.",
        )
    return tr("Tokens are issued again, and the queue goes on.")
