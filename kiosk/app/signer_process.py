"""Start the signer as a process of its own, and hold the ways to it.

It is handed the passphrase and the address of the database through a pipe:
arguments and environment of a process are shown to others. The pipe stays
open; its end is the word to go, so that no signer outlives its publisher.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from kiosk.app.settings import Settings, settings_at
from kiosk.devices.child_process import bare_environment, own_command, wait_for_child
from kiosk.domain.errors import KioskError
from kiosk.server.calls import Caller

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

FROZEN_FLAG: Final = "--signer"
_MODULE: Final = "kiosk.app.signer_main"
CALL_SECONDS: Final = 8.0
"""How long the publisher waits for one signature; then the signer hangs, and is replaced.

A signature takes milliseconds, of the longest list too. This leaves a busy
machine some seconds, and a successor enough of
`kiosk.tokens.catalogue.DEFAULT_MAX_STALE_CONTROLLED` to sign in.
"""
_STOP_SECONDS: Final = 5.0
_OPENING_MAX_LENGTH: Final = 64 * 1024
_KEYRINGS: Final = frozenset(
    {
        "APPDATA", "DBUS_SESSION_BUS_ADDRESS", "HOME", "LOCALAPPDATA", "PYTHON_KEYRING_BACKEND",
        "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR",
    }
)  # fmt: skip
"""By these a keyring is found, and the database's client finds its files."""
_TEMPORARY: Final = frozenset({"TEMP", "TMP", "TMPDIR"})
_DATABASE: Final = "PG"
"""How the variables begin that PostgreSQL's client reads (its manual, 32.15)."""


class SignerError(KioskError):
    """Report a signer that does not start."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Hold what a signer needs to open its store."""

    settings: Settings
    passphrase: str

    def write(self) -> bytes:
        """Write it as the one line that goes through the pipe."""
        fields = {
            "home": str(self.settings.home),
            "database_url": self.settings.database_url,
            "publication": str(self.settings.publication),
            "demo": self.settings.demo,
            "passphrase": self.passphrase,
        }
        return json.dumps(fields).encode("ascii") + b"\n"

    @classmethod
    def read(cls, pipe: IO[bytes]) -> Opening:
        """Read it; raise `SignerError` for what is none."""
        try:
            fields = json.loads(pipe.readline(_OPENING_MAX_LENGTH))
            settings = settings_at(
                Path(fields["home"]),
                database_url=fields["database_url"],
                publication=Path(fields["publication"]),
                demo=fields["demo"] is True,
            )
            return cls(settings, str(fields["passphrase"]))
        except (ValueError, KeyError, TypeError) as error:
            raise SignerError(
                "The signer was not told which store to open.", "Start it with kiosk publish."
            ) from error


class SignerProcess:
    """Hold a signer from its start to its end.

    ``calls`` is the parent's way to it; ``for_front`` the socket on which it
    answers the front, to be handed to that process and closed here. While
    nothing else is asked, it is asked every ``asked_every`` seconds whether it
    is there, and is given ``silent_after`` to say so.
    """

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        calls: Caller,
        for_front: socket.socket,
        *,
        asked_every: float = 5.0,
        silent_after: float = CALL_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.process, self.calls, self.for_front = process, calls, for_front
        self._asked_every, self._silent_after, self._clock = asked_every, silent_after, clock
        self._asked_at = clock()

    def alive(self) -> bool:
        """Tell whether it still runs and can be called; one that hangs is as good as dead."""
        return self.process.poll() is None and not self.calls.broken and self._answers()

    def _answers(self) -> bool:
        if self._clock() - self._asked_at < self._asked_every:
            return True
        answers = self.calls.answers(self._silent_after)
        self._asked_at = self._clock()
        return answers

    def end(self) -> None:
        """Have it finish the calls under way and go; kill it where it does not."""
        self.calls.close()
        self.for_front.close()
        if self.process.stdin is not None:
            with suppress(BrokenPipeError):
                self.process.stdin.close()
        wait_for_child(self.process, _STOP_SECONDS)
        if self.process.stdout is not None:
            self.process.stdout.close()


def signer_command(
    executable: str, descriptors: Sequence[int], *, frozen: bool
) -> tuple[str, ...]:
    """Give the command that starts a signer of the program that ``executable`` runs.

    ``descriptors`` are its ends of the sockets, the parent's and the front's.
    """
    command = own_command(executable, FROZEN_FLAG, _MODULE, frozen=frozen)
    return (*command, *(str(each) for each in descriptors))


def signer_environment(inherited: Mapping[str, str]) -> dict[str, str]:
    """Give the variables of a signer: what opens a store, and nothing else that somebody set."""
    needed = {
        name: value
        for name, value in inherited.items()
        if name in _KEYRINGS | _TEMPORARY or name.startswith(_DATABASE)
    }
    return {**bare_environment(), **needed}


def start_signer(settings: Settings, passphrase: str) -> SignerProcess:
    """Start a signer and wait until it has opened its store; it brings that up to date first.

    Raises the error that it met there, as `SignerError`. Ctrl-C in a terminal
    reaches it too, and is left to whoever started it.
    """
    with ExitStack() as undo:
        ours, parents_end = socket.socketpair()
        for_front, fronts_end = socket.socketpair()
        for each in (ours, for_front):
            undo.callback(each.close)
        with parents_end, fronts_end:
            descriptors = parents_end.fileno(), fronts_end.fileno()
            process = subprocess.Popen(  # noqa: S603 -- this very program
                signer_command(
                    sys.executable, descriptors, frozen=bool(getattr(sys, "frozen", False))
                ),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=signer_environment(os.environ),
                pass_fds=descriptors,
            )
        started = SignerProcess(process, Caller(ours, CALL_SECONDS), for_front)
        undo.callback(started.end)
        _open_store(process, Opening(settings, passphrase))
        undo.pop_all()
        return started


def _open_store(process: subprocess.Popen[bytes], opening: Opening) -> None:
    if process.stdin is None or process.stdout is None:
        raise _not_started()
    with suppress(BrokenPipeError):  # It says on its output why it went.
        process.stdin.write(opening.write())
        process.stdin.flush()
    try:
        said: Any = json.loads(process.stdout.readline(_OPENING_MAX_LENGTH))
    except ValueError:
        raise _not_started() from None
    match said:
        case {"ready": True}:
            return
        case {"error": [str() as problem, str() as remedy]}:
            raise SignerError(problem, remedy)
    raise _not_started()


def _not_started() -> SignerError:
    return SignerError(
        "The part of the publisher that signs does not start.",
        "Start the publisher again; if that does not help, install the program again.",
    )
