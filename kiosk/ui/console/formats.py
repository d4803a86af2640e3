"""How the console writes instants, states and levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.access import TokenState
from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.ui.shared import Tone

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

STATE_TONES = {
    TokenState.VALID: Tone.ALLOW,
    TokenState.INVALID: Tone.BLOCK,
    TokenState.SUSPENDED: Tone.HOLD,
}


def tr(text: str) -> str:
    """Translate in the console's context."""
    return QCoreApplication.translate("console", text)


def instant(moment: datetime | None, zone: ZoneInfo) -> str:
    """Write an instant in the issuer's zone, to the minute; nothing for none."""
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M") if moment else ""


def exact_instant(moment: datetime, zone: ZoneInfo) -> str:
    """Write an instant to the second, with the zone's name."""
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S %Z")


def state_word(state: TokenState, expired: bool = False) -> str:
    """Name a token's state."""
    if expired:
        return tr("Expired")
    return {
        TokenState.VALID: tr("Valid"),
        TokenState.INVALID: tr("Revoked"),
        TokenState.SUSPENDED: tr("Suspended"),
    }[state]


def level_word(level: int) -> str:
    """Name a nationality assurance level."""
    return {
        NationalityAssuranceLevel.NOTHING: tr("0 nothing stated"),
        NationalityAssuranceLevel.SIGNED_STATEMENT: tr("1 signed statement"),
        NationalityAssuranceLevel.DOCUMENT_INSPECTED: tr("2 document inspected"),
        NationalityAssuranceLevel.CORROBORATED: tr("3 corroborated"),
        NationalityAssuranceLevel.CRYPTOGRAPHIC: tr("4 cryptographic"),
    }[NationalityAssuranceLevel(level)]
