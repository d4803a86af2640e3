"""Give what a code gave a moment ago again: the answer may have been lost on its way.

A code is good once. Where the front gave up waiting or a connection broke,
the tokens that it gave are in nobody's hands. Who sends the same code with a
proof of the same key is whom they are for and gets them again for a while. A
client without a key cannot be told from somebody who read the code over its
shoulder; it gets another at the desk.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kiosk.services.codes import CodeError, code_hash

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.services.grants import Granted

GIVEN_AGAIN_SECONDS: Final = 60.0
MOST_KEPT: Final = 1000


class RecentGrants:
    """Remember, in this process alone, what codes gave; ``now`` gives seconds.

    Tokens are kept for no longer than they are given again: `forget` is to be
    called now and then, also where nobody redeems anything.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._turn = threading.Lock()
        self._given: dict[tuple[str, str], tuple[Granted, float]] = {}

    def grant(self, code: str, jkt: str, redeem: Callable[[], Granted]) -> Granted:
        """Give what ``redeem`` gives, or gave to this code and key a moment ago.

        One after the other, as the store writes them: a client that asks again
        while its first request is under way waits for that one.
        """
        try:
            name = code_hash(code), jkt
        except CodeError:
            return redeem()
        if not jkt:
            return redeem()
        with self._turn:
            self._forget()
            if name not in self._given:
                self._given[name] = redeem(), self._now()
            granted, at = self._given[name]
        return replace(granted, expires_in=granted.expires_in - int(self._now() - at))

    def forget(self) -> None:
        """Forget what was given too long ago; a redemption under way does so itself."""
        if self._turn.acquire(blocking=False):
            try:
                self._forget()
            finally:
                self._turn.release()

    def _forget(self) -> None:
        now = self._now()
        recent = [
            (name, given)
            for name, given in self._given.items()
            if 0.0 <= now - given[1] < GIVEN_AGAIN_SECONDS
        ]
        self._given = dict(recent[-MOST_KEPT:])
