"""Hash the secrets that operators sign in with: argon2id, RFC 9106's second choice."""

from __future__ import annotations

import argon2


class Argon2Hasher:
    """Hash and compare sign-in secrets.

    The defaults are RFC 9106, section 4, second recommendation (64 MiB, three
    passes, four lanes): about a tenth of a second on a desk machine. The
    parameters stand in each hash, so they can be raised later.
    """

    def __init__(self, *, memory_kib: int = 65536, passes: int = 3, lanes: int = 4) -> None:
        self._hasher = argon2.PasswordHasher(
            time_cost=passes, memory_cost=memory_kib, parallelism=lanes
        )

    def hash(self, secret: str) -> str:
        """Give a PHC text with its own random salt."""
        return self._hasher.hash(secret)

    def matches(self, phc: str, secret: str) -> bool:
        """Tell whether the secret gives this hash.

        A text that is no argon2id hash matches nothing; it is the caller who
        spends the time on a hash of its own where there is no account.
        """
        try:
            return self._hasher.verify(phc, secret)
        except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
            return False
