"""Signing in as a conversation: who, the secret, and waiting out a lock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.domain.errors import KioskError
    from kiosk.domain.operators import OperatorSession


@dataclass(frozen=True, slots=True)
class SignInState:
    """Hold what is typed, and the outcome.

    ``attempting`` is the effect: the window runs the use case off the GUI
    thread, because hashing the secret takes a while by design, and answers
    with `SignedIn` or `Refused`.
    """

    login: str = ""
    secret: str = ""
    attempting: bool = False
    missing: str = ""
    failure: KioskError | None = None
    session: OperatorSession | None = None


@dataclass(frozen=True, slots=True)
class LoginTyped:
    """Carry the name or badge as it stands in the field."""

    text: str


@dataclass(frozen=True, slots=True)
class SecretTyped:
    """Carry the PIN or password as it stands in the field."""

    text: str


@dataclass(frozen=True, slots=True)
class SignInPressed:
    """Say that the button was pressed."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Carry the session of a person who signed in."""

    session: OperatorSession


@dataclass(frozen=True, slots=True)
class Refused:
    """Carry why a sign-in was refused; the secret is forgotten, the name is kept."""

    error: KioskError


SignInEvent = LoginTyped | SecretTyped | SignInPressed | SignedIn | Refused


def advance(state: SignInState, event: SignInEvent) -> SignInState:
    """Give the state after an event."""
    match event:
        case LoginTyped(text):
            return replace(state, login=text, missing="")
        case SecretTyped(text):
            return replace(state, secret=text, missing="")
        case SignInPressed():
            if state.attempting:
                return state
            missing = "login" if not state.login.strip() else "" if state.secret else "secret"
            return replace(state, missing=missing, failure=None, attempting=not missing)
        case SignedIn(session):
            return SignInState(session=session)
        case Refused(error):
            return replace(state, attempting=False, secret="", failure=error)
