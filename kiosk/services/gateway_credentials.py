"""Credentials by which gateways introspect tokens and report what they have applied."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError, NotFoundError
from kiosk.domain.gateways import EnrolledGateway
from kiosk.domain.operators import Act
from kiosk.services.patience import patient
from kiosk.services.permission import changing
from kiosk.tokens import base64url

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

SECRET_BYTES: Final = 32
"""256 random bits: nobody guesses them, so their hash need not be slow."""

SECRET_MAX_LENGTH: Final = 128
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class GatewayNameError(KioskError):
    """Refuse a name for a gateway."""


class GatewayRefusedError(KioskError):
    """Refuse whoever asks as a gateway; the words are the same whatever is wrong."""

    def __init__(self) -> None:
        super().__init__(
            "This gateway is not known here, or its secret is another.",
            "Enrol it with kiosk gateway enrol, and give it the secret shown there.",
        )


@patient
def enrol(env: Environment, session: OperatorSession, name: str) -> str:
    """Enrol a gateway and give its secret, which nothing can tell a second time.

    The name of a withdrawn gateway may be used again. Raises
    `GatewayNameError` for one in use, or one that cannot stand in a header.
    """
    if not _NAME.fullmatch(name):
        raise GatewayNameError(
            "This cannot be the name of a gateway.",
            "Use up to 64 letters, digits, dots, hyphens and underscores.",
        )
    with changing(env, session, Act.ENROL_GATEWAY) as (uow, now):
        known = uow.gateways.get(name)
        if known is not None and known.withdrawn_at is None:
            raise GatewayNameError(
                "A gateway of this name is enrolled already.",
                "Withdraw it first if its secret is lost, or choose another name.",
            )
        secret = base64url.encode(env.entropy(SECRET_BYTES))
        uow.gateways.put(EnrolledGateway(name, now), secret)
        uow.log.append(
            Event.GATEWAY_ENROLLED, at=now, actor=session.person_id, body={"gateway": name}
        )
        uow.commit()
    return secret


@patient
def withdraw(env: Environment, session: OperatorSession, name: str) -> EnrolledGateway:
    """Have a gateway's secret open nothing any more, from this instant on."""
    with changing(env, session, Act.ENROL_GATEWAY) as (uow, now):
        known = uow.gateways.get(name)
        if known is None or known.withdrawn_at is not None:
            raise NotFoundError("No gateway of this name is enrolled.", "Look at the list again.")
        withdrawn = replace(known, withdrawn_at=now)
        uow.gateways.withdraw(withdrawn)
        uow.log.append(
            Event.GATEWAY_WITHDRAWN, at=now, actor=session.person_id, body={"gateway": name}
        )
        uow.commit()
    return withdrawn


def authenticate_gateway(env: Environment, name: str, secret: str) -> EnrolledGateway:
    """Give the gateway with this name and secret, or raise `GatewayRefusedError`."""
    if not _NAME.fullmatch(name) or len(secret) > SECRET_MAX_LENGTH:
        raise GatewayRefusedError
    with env.store.reading() as uow:
        known = uow.gateways.with_secret(name, secret)
    if known is None:
        raise GatewayRefusedError
    return known
