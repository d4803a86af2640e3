"""Until when a key opens what stations have sealed to it.

A kit out there names the key of its day, for as long as it lives; what is
sealed to that key must open until then. After that it opens nothing, whoever
has a copy of a kit.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.issuer import SigningKey

LONGEST_KIT_LIFE = timedelta(days=180)
"""How long a kit may be good, and with it the key that it names."""

ON_THE_WAY = timedelta(days=30)
"""How long a file may lie at a station that nobody visits before it is collected."""

_NO_END = datetime.max.replace(tzinfo=UTC)


def opens_until(keys: Sequence[SigningKey], key: SigningKey) -> datetime:
    """Give the instant from which on a sealing key opens nothing any more.

    ``keys`` are all sealing keys; the newest has no end yet.
    """
    later = [each.signs_from for each in keys if each.signs_from > key.signs_from]
    return min(later) + LONGEST_KIT_LIFE + ON_THE_WAY if later else _NO_END
