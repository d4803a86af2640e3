"""Stations: the unattended kiosks that a store has given a kit to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Station:
    """Hold one station: where it says that the desk is, and when its kit ends.

    ``place`` and ``hours`` are words for registrants. ``folder`` is where its
    kit was written, which is looked at for sealed files. A station that was
    withdrawn is not listened to any more.
    """

    id: str
    place: str
    hours: str
    folder: str
    created_at: datetime
    exported_at: datetime
    expires_at: datetime
    withdrawn_at: datetime | None = None
