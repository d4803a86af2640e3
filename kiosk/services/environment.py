"""What every use case is handed: the store, time, entropy and the hasher of secrets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.services.directives_as_logged import LoggedDirectives
from kiosk.services.judging import Judge
from kiosk.services.rights_ports import NothingPutAside
from kiosk.services.screening import ScreeningWork
from kiosk.services.screening_facts import record_screening
from kiosk.services.screening_lists import ListsInUse

if TYPE_CHECKING:
    from kiosk.services.ports import Clock, Entropy, SecretHasher, Store
    from kiosk.services.rights_ports import PutAside


def _work() -> ScreeningWork:
    return ScreeningWork(ListsInUse(), record_screening)


@dataclass(frozen=True, slots=True)
class Environment:
    """Hold the ports of a running program.

    ``specimens_allowed`` is true only in the demo and in tests: everywhere
    else a specimen proves nothing. ``country_groups`` are the files of the
    groups at hand; a directive pins the edition that it uses. ``put_aside``
    are the files of stations that were not taken in. ``judge``
    remembers what Cedar answered, ``screening`` the indexed lists against which
    people are held, ``logged`` which directives the log says were approved.
    """

    store: Store
    clock: Clock
    entropy: Entropy
    hasher: SecretHasher
    specimens_allowed: bool = False
    country_groups: tuple[bytes, ...] = ()
    put_aside: PutAside = field(default_factory=NothingPutAside, repr=False, compare=False)
    judge: Judge = field(default_factory=Judge, repr=False, compare=False)
    screening: ScreeningWork = field(default_factory=_work, repr=False, compare=False)
    logged: LoggedDirectives = field(default_factory=LoggedDirectives, repr=False, compare=False)

    def identifier(self) -> str:
        """Draw a random identifier of 32 hexadecimal digits."""
        return self.entropy(16).hex()
