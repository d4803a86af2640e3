"""Let whoever is signed in prove again who they are while the store is away.

A desk locks when nobody touches it, and what lies there is theirs to go on
with. Nobody else comes in without the store, and nobody after signing out:
the hash that proves them is held in memory, for as long as their session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.services.accounts import FREE_TRIES, SignInError
from kiosk.services.secret_policy import needs_badge

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import SecretHasher


class ProvingAgain:
    """Hold what proves the operator of one desk; safe on one thread at a time."""

    def __init__(self, hasher: SecretHasher) -> None:
        self._hasher = hasher
        self._session: OperatorSession | None = None
        self._secret_hash = ""
        self._failures = 0

    def remember(self, env: Environment, session: OperatorSession) -> None:
        """Hold what proves an operator whom the store has just let in."""
        with env.store.reading() as uow:
            self._secret_hash = uow.operators.get(session.operator_id).secret_hash
        self._session, self._failures = session, 0

    def forget(self, session: OperatorSession) -> None:
        """Hold nothing of an operator who signed out."""
        if self._session == session:
            self._session, self._secret_hash = None, ""

    def proven(self, login: str, secret: str) -> OperatorSession | None:
        """Give the session of whoever is signed in under this login; ``None`` if nobody is.

        Raises `SignInError` for a wrong secret, and for every one after too
        many of them, until the store itself lets somebody in.
        """
        if self._session is None or self._session.login != login:
            return None
        if self._failures >= FREE_TRIES:
            raise SignInError(
                "There were too many tries with a wrong secret.",
                "Go on when the database is back.",
            )
        if needs_badge(secret) or not self._hasher.matches(self._secret_hash, secret):
            self._failures += 1
            raise SignInError("The name or the secret is not right.", "Type both again.")
        self._failures = 0
        return self._session
