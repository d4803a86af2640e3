"""Ask a busy store again: where many desks share one, somebody has to wait."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from kiosk.domain.errors import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable

ATTEMPTS = 3
"""How often a use case asks for the write lock; each time it waits for some seconds."""

_Asked = ParamSpec("_Asked")
_Done = TypeVar("_Done")


def patient(act: Callable[_Asked, _Done]) -> Callable[_Asked, _Done]:
    """Have a use case begin again when others kept the store busy for too long.

    Fit for what changes nothing but the store, in one transaction: a busy
    store has rolled it back, so that doing it again does it once.
    """

    @wraps(act)
    def asked_again(*words: _Asked.args, **named: _Asked.kwargs) -> _Done:
        for _ in range(ATTEMPTS - 1):
            try:
                return act(*words, **named)
            except BusyError:
                continue
        return act(*words, **named)

    return asked_again
