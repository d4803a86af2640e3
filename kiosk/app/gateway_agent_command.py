"""``kiosk gateway agent``: follow the publication for HAProxy's and Envoy's own checks."""

from __future__ import annotations

import json
import logging
import select
import shlex
import signal
import socket
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

import click

from kiosk.app.assets import asset
from kiosk.domain.errors import KioskError
from kiosk.gateway.native import DEFAULT_MAX_BODY, HAPROXY_RULES, NativeFolder, NativeSettings
from kiosk.gateway.running import GatewaySettings, RunningGateway

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import FrameType

    from kiosk.gateway.snapshot import PublicationSnapshot

_LOG = logging.getLogger("kiosk.gateway.agent")
_RELOAD_SECONDS = 30
# How soon what could not be written or reloaded is tried again.
_LOOK_AGAIN_SECONDS = 1.0
_MANY_WAKES = 4096
# Standard output is for our own lines.
_STANDARD_ERROR = 2


@click.command("agent")
@click.option(
    "--publication", required=True, metavar="URL-or-DIR", help="Where the publication is."
)
@click.option(
    "--trust",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The pinned root.json.",
)
@click.option(
    "--state",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="What this gateway remembers.",
)
@click.option("--audience", required=True, help="The service that tokens must be for.")
@click.option(
    "--models",
    default="",
    metavar="NAMES",
    help="The models served here, with commas; all by default.",
)
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder that HAProxy or Envoy reads.",
)
@click.option(
    "--reload",
    "reload_command",
    default="",
    metavar="COMMAND",
    help='Run when the keys change, such as "systemctl reload haproxy". Envoy needs none.',
)
@click.option(
    "--max-body",
    type=click.IntRange(1024, 64 << 20),
    default=DEFAULT_MAX_BODY,
    metavar="BYTES",
    show_default=True,
    help="The longest body that is read.",
)
@click.option("--type-base", default="", metavar="URL", help="Where you explain refusals.")
@click.option("--once", is_flag=True, help="Write what is published now, and end.")
def agent(
    *,
    publication: str,
    trust: Path,
    state: Path,
    audience: str,
    models: str,
    out: Path,
    reload_command: str,
    max_body: int,
    type_base: str,
    once: bool,
) -> None:
    """Follow the publication for HAProxy and Envoy, until stopped.

    Everything is verified here; their Lua reads what this writes. While the
    publisher or this program is away, what was written grows old, and
    controlled models are refused.
    """
    names = frozenset(name.strip() for name in models.split(",") if name.strip())
    settings = GatewaySettings(
        publication=publication,
        trust=trust,
        state=state,
        audience=audience,
        models=names or None,
        type_base=type_base,
    )
    folder = NativeFolder(
        out,
        NativeSettings(audience, max_body, type_base),
        script=asset("gateways", "kiosk.lua").read_bytes(),
        rules=asset("gateways", HAPROXY_RULES).read_text(encoding="utf-8"),
    )
    with folder.exclusive(), FolderKeeper(folder, shlex.split(reload_command)) as keeper:
        running = RunningGateway(settings, name="agent", on_change=keeper.changed)
        if once:
            keeper.write(running.follower.refresh())
            return
        with _told_to_end(keeper), running:
            keeper.run(running)


class FolderKeeper:
    """Keep the folder as the newest publication says, and try again what failed.

    ``changed`` belongs to the follower's thread and ``end`` to a signal's
    handler; both only wake the thread that writes, by a byte, since a handler
    must take no lock.
    """

    def __init__(self, folder: NativeFolder, reload_command: Sequence[str]) -> None:
        self._folder = folder
        self._reload_command = tuple(reload_command)
        self._ended = False
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)
        self._written: PublicationSnapshot | None = None
        self._last_problem = ""

    def __enter__(self) -> Self:
        """Take part in a ``with``, which closes what wakes the writer."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self._woken.close()
        self._waker.close()

    def changed(self, _snapshot: PublicationSnapshot) -> None:
        """Wake the writer."""
        self._wake()

    def end(self) -> None:
        """Have ``run`` return."""
        self._ended = True
        self._wake()

    def run(self, running: RunningGateway) -> None:
        """Write until ``end``."""
        while not self._ended:
            self._try(running.snapshot)
            select.select([self._woken], [], [], _LOOK_AGAIN_SECONDS)
            with suppress(BlockingIOError):
                self._woken.recv(_MANY_WAKES)

    def _wake(self) -> None:
        with suppress(BlockingIOError):
            self._waker.send(b"\0")

    def write(self, snapshot: PublicationSnapshot) -> None:
        """Write ``snapshot``: keys first, then HAProxy's reload, then what uses the keys.

        What forbids must not wait for HAProxy, so the set is written also when
        the reload fails. Raises a ``KioskError``.
        """
        due = self._folder.write_keys(snapshot) and bool(self._reload_command)
        problem = self._reload() if due else None
        if self._folder.write_set(snapshot):
            _say({"event": "published", "version": snapshot.version})
        if problem is not None:
            raise problem
        self._written = snapshot

    def _try(self, snapshot: PublicationSnapshot | None) -> None:
        """Write what is new; say once what keeps failing."""
        if snapshot is None or snapshot is self._written:
            return
        try:
            self.write(snapshot)
        except KioskError as error:
            if f"{error}" != self._last_problem:
                self._last_problem = f"{error}"
                _LOG.warning("%s", error)
        else:
            self._last_problem = ""

    def _reload(self) -> KioskError | None:
        """Have HAProxy take up the keys; return what went wrong, which is tried again."""
        problem = KioskError(
            "The command that has HAProxy reload failed.",
            "Run it by hand, and correct what it says.",
        )
        try:
            done = subprocess.run(  # noqa: S603 - the operator's own command
                self._reload_command,
                check=False,
                timeout=_RELOAD_SECONDS,
                stdin=subprocess.DEVNULL,
                stdout=_STANDARD_ERROR,
            )
        except (OSError, subprocess.TimeoutExpired):
            return problem
        if done.returncode:
            return problem
        self._folder.note_reloaded()
        _say({"event": "reloaded"})
        return None


@contextmanager
def _told_to_end(keeper: FolderKeeper) -> Iterator[None]:
    """End when this program is told to."""

    def end(_number: int, _frame: FrameType | None) -> None:
        keeper.end()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _say(event: dict[str, object]) -> None:
    """Print one line of JSON, so that a test or a supervisor can wait for it."""
    click.echo(json.dumps(event))
