"""What a gateway keeps on disk between two runs.

``seen`` holds the metadata that The Update Framework compares the next one
with, ``targets`` the verified files by digest, ``accepted.json`` the metadata
of the last publication that passed every check, ``log.json`` the memory of
the log. Every file is replaced in one step.

Several processes of one gateway may share the directory. What is written here
is written while ``exclusive`` is held, and that is held for moments only,
never while something is fetched.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.gateway.errors import GatewayStateError
from kiosk.gateway.log_memory import LogMemory
from kiosk.gateway.shared_files import held, put_file
from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_ACCEPTED_MAX_LENGTH = 32 << 20
_ACCEPTED = "accepted.json"
_LOG = "log.json"


@dataclass(frozen=True, slots=True)
class GatewayState:
    """Keep one gateway's memory in one directory."""

    directory: Path

    @property
    def seen(self) -> Path:
        """Name the directory that belongs to The Update Framework's client."""
        return self.directory / "seen"

    @property
    def targets(self) -> Path:
        """Name the directory of verified files, each named by its SHA-256."""
        return self.directory / "targets"

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Keep other followers out, of this process and of others; they wait their turn.

        Hold it to read or to write the memory, not while fetching. It is not
        reentrant.
        """
        with ExitStack() as stack:
            try:
                self.seen.mkdir(parents=True, exist_ok=True)
                self.targets.mkdir(parents=True, exist_ok=True)
                stack.enter_context(held(self.directory / ".lock"))
            except OSError as error:
                raise GatewayStateError(
                    "The gateway's state folder cannot be written to.",
                    "Choose a folder that the gateway may write to.",
                ) from error
            yield

    def seen_metadata(self) -> dict[str, bytes]:
        """Return what the client has seen so far, by its name under ``seen``.

        ``root.json`` is left out: it is a link into ``root_history``, which
        the client makes anew each time.
        """
        names = [f"{role}.json" for role in ("timestamp", "snapshot", "targets")]
        roots = (self.seen / "root_history").glob("*.root.json")
        paths = [*(self.seen / name for name in names), *roots]
        found = {path.relative_to(self.seen).as_posix(): _read(path) for path in paths}
        return {name: data for name, data in found.items() if data is not None}

    def remember_seen(self, metadata: Mapping[str, bytes]) -> None:
        """Replace what the client has seen; a root once seen is never forgotten."""
        (self.seen / "root_history").mkdir(exist_ok=True)
        for name, data in metadata.items():
            put_file(self.seen / name, data)

    def target(self, digest: str) -> bytes | None:
        """Return what lies under a digest, ``None`` for nothing; the caller checks it."""
        return _read(self.targets / digest)

    def keep_target(self, digest: str, data: bytes) -> None:
        """Keep a verified file.

        Nothing waits for the disk: a file that a power cut tore is fetched
        again, since its digest is checked whenever it is read.
        """
        with self.exclusive():
            put_file(self.targets / digest, data, durable=False)

    def remove_targets_except(self, digests: frozenset[str]) -> None:
        """Remove the files that the current publication does not use."""
        for path in self.targets.iterdir():
            if path.name not in digests:
                path.unlink(missing_ok=True)

    def log_memory(self) -> LogMemory | None:
        """Return what is remembered of the log, ``None`` before the first publication."""
        data = _read(self.directory / _LOG)
        return None if data is None else LogMemory.from_json(data)

    def accepted(self) -> Mapping[str, bytes]:
        """Return the metadata of the last accepted publication, empty when none was."""
        data = _read(self.directory / _ACCEPTED)
        if data is None:
            return {}
        try:
            members = strict_json.loads_object(data, _ACCEPTED_MAX_LENGTH)
            return {name: text.encode() for name, text in members.items()}
        except (ValueError, AttributeError) as error:
            raise GatewayStateError(
                "What this gateway remembers of the publication is damaged.",
                "Restore the state folder from a backup.",
            ) from error

    def remember(self, metadata: Mapping[str, bytes], log: LogMemory | None) -> None:
        """Remember an accepted publication: first the log, which must never be forgotten."""
        if log is not None:
            put_file(self.directory / _LOG, log.to_json())
        texts = {name: data.decode() for name, data in metadata.items()}
        put_file(self.directory / _ACCEPTED, strict_json.dumps(texts))


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
