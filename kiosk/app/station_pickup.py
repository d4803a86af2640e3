"""Take in what stations have left, by itself, for as long as a store is open."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.app.crash_report import explain_unexpected
from kiosk.app.station_inbox import Collected, collect
from kiosk.domain.errors import KioskError
from kiosk.services.outbox import is_outbox
from kiosk.services.submission_collection import note_refusals, stations_in_use, take_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.services.environment import Environment

LOOK_SECONDS = 5.0
_CLOSING_SECONDS = 10.0

_Found = TypeVar("_Found")


def look(env: Environment, folder: Path) -> Collected:
    """Take in what lies in one station's folder, and log how much was refused."""
    collected = collect(folder, lambda data: take_in(env, data))
    if collected.refusals:
        note_refusals(env, len(collected.refusals))
    return collected


class StationPickup:
    """Look at every station's folder now and then, on a thread of its own.

    ``report`` is called on that thread: with what was collected whenever
    something was, and with an error once, not at every look while it lasts.
    A folder that is not on this machine, or that this account cannot reach, is
    another desk's to look at; so are outboxes, each of which its own desk delivers.
    """

    def __init__(
        self,
        env: Environment,
        report: Callable[[Collected | KioskError], None],
        *,
        seconds: float = LOOK_SECONDS,
    ) -> None:
        self._env, self._report, self._seconds = env, report, seconds
        self._closing = threading.Event()
        self._failing: dict[str, str] = {}
        self._thread = threading.Thread(target=self._run, name="station pickup", daemon=True)

    def start(self) -> None:
        """Begin; the first look is at once."""
        self._thread.start()

    def close(self) -> None:
        """Finish the file under way and stop."""
        self._closing.set()
        self._thread.join(_CLOSING_SECONDS)

    def _run(self) -> None:
        while not self._closing.is_set():
            more = self._look_everywhere()
            self._closing.wait(0.0 if more else self._seconds)

    def _look_everywhere(self) -> bool:
        """Look once at every folder; tell whether one of them holds more."""
        more = False
        for folder in self._attempt("stations", self._folders) or ():
            found = self._attempt(str(folder), partial(look, self._env, folder))
            if found is not None and (found.taken or found.refusals):
                self._report(found)
                more = more or bool(found.left)
        return more

    def _folders(self) -> list[Path]:
        stations = stations_in_use(self._env)
        named = {each.folder for each in stations if each.folder and not is_outbox(each)}
        return reachable(map(Path, sorted(named)))

    def _attempt(self, name: str, act: Callable[[], _Found]) -> _Found | None:
        try:
            found = act()
        except KioskError as error:
            self._report_once(name, error)
        except Exception as error:  # noqa: BLE001 -- whoever collects must outlive a fault
            self._report_once(name, KioskError(explain_unexpected(error)))
        else:
            self._failing.pop(name, None)
            return found
        return None

    def _report_once(self, name: str, error: KioskError) -> None:
        if self._failing.get(name) != str(error):
            self._failing[name] = str(error)
            self._report(error)


def reachable(folders: Iterable[Path]) -> list[Path]:
    """Give the folders that are on this machine and not behind another account's door."""
    return [each for each in folders if _is_here(each)]


def _is_here(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except PermissionError:
        return False
