"""Whom tokens are for: the one service that every gateway of an issuer speaks for.

A publication is fetched from plain files by whoever wants it. How far gateways
have followed is known of those that are enrolled and report
(`kiosk.services.gateway_reports`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.domain.operators import Act
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


@dataclass(frozen=True, slots=True)
class TokenAudience:
    """Hold whom tokens are for (``aud``), and how many of them live."""

    audience: str
    living_tokens: int


def audiences(env: Environment, session: OperatorSession) -> Sequence[TokenAudience]:
    """Give whom the store issues tokens for: one service, named at the ceremony."""
    with reading(env, session, Act.READ_PUBLICATIONS) as uow:
        now = env.clock()
        counts = uow.tokens.counts(now, now + timedelta())
        return [TokenAudience(uow.issuer.settings().audience, counts.valid + counts.suspended)]
