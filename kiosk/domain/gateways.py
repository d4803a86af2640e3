"""Gateways that are known by a credential of their own, and what they report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class EnrolledGateway:
    """Hold a gateway that may ask and report; its secret is with the gateway alone."""

    name: str
    enrolled_at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GatewayReport:
    """Hold which publication a gateway decided by when it reported last.

    ``version`` and ``signed_at`` are the publication's, as the gateway verified
    them; ``applied_at`` is by the gateway's clock, ``received_at`` by ours.
    """

    gateway: str
    version: int
    signed_at: datetime
    applied_at: datetime
    received_at: datetime
