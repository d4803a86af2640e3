"""Follow a publication: fetch, check against keys and memory, hand out a snapshot.

Rollback, freeze, mix-and-match, endless data and wrong keys are refused by
The Update Framework's client (python-tuf). Added here: the instant that it
judges by is handed in, the log must not shrink, and the last publication that
passed every check is remembered, so that a gateway restarted while the
publisher is away knows what it knew.

Several followers, of one process or of many, may share a state folder. Each
takes a copy of the memory, fetches and checks without holding anybody up, and
writes its findings back only if the memory is still the one that it judged by;
otherwise it judges again by the newer one. So the memory never goes back, and
nothing is accepted that the newest memory would have refused.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tuf.api.exceptions import DownloadHTTPError, RepositoryError
from tuf.api.metadata import Metadata, Snapshot, Targets, Timestamp
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.gateway.errors import (
    GatewayStateError,
    PublicationRefusedError,
    TrustRootError,
)
from kiosk.gateway.fetchers import LOCAL_BASE, AskedOnce, MemoryFetcher, fetcher_for
from kiosk.gateway.log_memory import follow_log
from kiosk.gateway.publication_refusals import NotedFetches, reported
from kiosk.gateway.renewal import AcceptedMetadata
from kiosk.gateway.snapshot import PublicationSnapshot, load_snapshot
from kiosk.gateway.state import GatewayState
from kiosk.gateway.target_files import VerifiedTargets
from kiosk.tokens.catalogue import SIGNED_AT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tuf.ngclient import FetcherInterface

# How often a follower begins again because another was faster. The lists are
# in the state folder by then, so that each time is short.
_ATTEMPTS = 5
# What the client takes for "there is no newer root", too.
_NOT_THERE = frozenset({HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND})
_REMEDY = "Do not use it; ask the issuer's admins what happened."
_CONFIG = UpdaterConfig(max_root_rotations=256, root_max_length=64 * 1024)


@dataclass(frozen=True, slots=True)
class _Loaded:
    """Hold a snapshot with the files that it was made from."""

    snapshot: PublicationSnapshot
    metadata: dict[str, bytes]
    digests: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class _MadeFrom:
    """Hold the metadata of the snapshot that a follower holds."""

    accepted: AcceptedMetadata
    files: dict[str, bytes]


class _OvertakenError(Exception):
    """Tell that another follower changed the memory in the meantime."""


class Follower:
    """Hold the newest publication that passed every check.

    ``publication`` is a URL or a directory, ``trust`` the bytes of the pinned
    ``root.json``, ``state`` a directory of this gateway's own. ``models``
    limits what is fetched to the models served here; ``None`` takes all.
    ``clock`` gives seconds since the epoch.

    ``snapshot`` is replaced as a whole and may be read from any thread;
    ``refresh``, ``recall`` and ``restore`` belong to one thread.
    """

    def __init__(
        self,
        publication: str | Path,
        trust: bytes,
        state: Path,
        *,
        models: Iterable[str] | None = None,
        clock: Callable[[], float] = time.time,
        fetcher: FetcherInterface | None = None,
    ) -> None:
        if fetcher is None:
            self._base_url, fetcher = fetcher_for(publication)
        else:
            self._base_url = LOCAL_BASE
        self._asked = AskedOnce(fetcher)
        self._fetcher = NotedFetches(self._asked)
        self._trust = trust
        self._state = GatewayState(state)
        self._models = None if models is None else frozenset(models)
        self._clock = clock
        self._snapshot: PublicationSnapshot | None = None
        # What the snapshot was made from, for as long as the memory says the same.
        self._made_from: _MadeFrom | None = None

    @property
    def snapshot(self) -> PublicationSnapshot | None:
        """Return the newest trusted publication, ``None`` before the first."""
        return self._snapshot

    @property
    def events_url(self) -> str:
        """Return where the publisher announces what is new, empty for a folder."""
        return "" if self._base_url == LOCAL_BASE else f"{self._base_url}events"

    def refresh(self, now: float | None = None) -> PublicationSnapshot:
        """Fetch the current publication and trust it if everything agrees.

        On any error the snapshot held so far stays: it grows stale, and the
        verifier refuses by its age. Raises a subclass of ``PublicationError``.
        """
        instant = self._clock() if now is None else now
        with reported(self._fetcher):
            return self._follow(instant)

    def recall(self) -> PublicationSnapshot:
        """Trust an old publication as of when it was signed.

        For a start while the publisher is away: what was accepted before, or,
        where nothing was, what the publication's address still shows. Keys,
        digests and the log are checked as ever; its age is left to the
        verifier, which by then allows uncontrolled models at most. Raises a
        subclass of ``PublicationError``.
        """
        snapshot = self.restore()
        if snapshot is not None:
            return snapshot
        with reported(self._fetcher):
            timestamp = self._fetcher.download_bytes(
                f"{self._base_url}timestamp.json", _CONFIG.timestamp_max_length
            )
            # Nothing vouches for this instant yet; it can only make the
            # client look at an older time than now, and what it then
            # accepts carries its own.
            return self._follow(min(_signed_at(timestamp), self._clock()))

    def restore(self) -> PublicationSnapshot | None:
        """Trust what was accepted before as of when it was signed; ask nobody.

        Returns ``None`` where nothing was. For a start: what the gateway knew
        serves until the first refresh. Raises a subclass of
        ``PublicationError``.
        """
        with reported(self._fetcher), self._state.exclusive(), TemporaryDirectory() as scratch:
            files = self._state.accepted()
            if "timestamp.json" not in files:
                return None
            instant = _signed_at(files["timestamp.json"])
            loaded = self._load(MemoryFetcher(files), LOCAL_BASE, Path(scratch), instant)
        self._snapshot, self._made_from = loaded.snapshot, None
        return loaded.snapshot

    def _follow(self, instant: float) -> PublicationSnapshot:
        """Fetch and accept; begin again when another follower was faster."""
        for _ in range(_ATTEMPTS):
            with suppress(_OvertakenError):
                return self._attempt(instant)
        raise GatewayStateError(
            "Other processes changed the gateway's state folder each time it was to be written.",
            "Give each gateway a state folder of its own; its workers may share one.",
        )

    def _attempt(self, instant: float) -> PublicationSnapshot:
        """Fetch by a copy of the memory, then write back what was seen and accepted."""
        with self._state.exclusive():
            before = self._state.seen_metadata()
        with self._asked.remembering():  # what it fetches, the client need not fetch again
            renewed = self._renew(before, instant)
        if renewed is not None:
            return renewed
        with TemporaryDirectory() as scratch:
            seen = Path(scratch, "seen")
            for name, data in before.items():
                (seen / name).parent.mkdir(parents=True, exist_ok=True)
                (seen / name).write_bytes(data)
            loaded = None
            try:
                loaded = self._load(self._fetcher, self._base_url, seen, instant)
            finally:
                # What was seen counts against later lies, also where a
                # refusal or a failure followed.
                after = GatewayState(Path(scratch)).seen_metadata()
                self._commit(before, after, loaded)
            accepted = AcceptedMetadata.read(after, (seen / "root.json").read_bytes())
            self._made_from = _MadeFrom(accepted, loaded.metadata)
            # Clearing up takes longer than all else; decisions need not wait for it.
            self._snapshot = loaded.snapshot
        return loaded.snapshot

    def _renew(self, before: dict[str, bytes], instant: float) -> PublicationSnapshot | None:
        """Return the snapshot held, as of a newer timestamp if there is one.

        ``None`` where anything else is new, or may be: the client then looks.
        """
        held, made_from = self._snapshot, self._made_from
        if held is None or made_from is None or made_from.accepted.seen != before:
            return None
        if self._is_there(made_from.accepted.next_root):
            return None
        data = self._fetcher.download_bytes(
            f"{self._base_url}timestamp.json", _CONFIG.timestamp_max_length
        )
        timestamp = made_from.accepted.renewed_by(data, _utc(instant))
        if timestamp is None:
            return None
        if timestamp is made_from.accepted.timestamp:
            return held
        try:
            renewed = replace(held, signed_at=_signed_at(data))
        except PublicationRefusedError:
            return None  # Seen all the same, as the client will note.
        files = made_from.files | {"timestamp.json": data}
        after = before | {"timestamp.json": data}
        self._commit(before, after, _Loaded(renewed, files, digests=None))
        accepted = replace(made_from.accepted, seen=after, timestamp=timestamp)
        self._snapshot, self._made_from = renewed, _MadeFrom(accepted, files)
        return renewed

    def _is_there(self, name: str) -> bool:
        """Tell whether the publication has a file of this name."""
        try:
            self._fetcher.download_bytes(f"{self._base_url}{name}", _CONFIG.root_max_length)
        except DownloadHTTPError as error:
            if error.status_code in _NOT_THERE:
                return False
            raise
        return True

    def _commit(
        self, before: dict[str, bytes], after: dict[str, bytes], loaded: _Loaded | None
    ) -> None:
        """Write back, unless the memory is no longer ``before``."""
        if after == before and (loaded is None or loaded.snapshot is self._snapshot):
            return  # Nothing was seen that was not seen, and accepted, before.
        with self._state.exclusive():
            if self._state.seen_metadata() != before:
                raise _OvertakenError
            self._state.remember_seen(after)
            if loaded is None:
                return
            remembered = follow_log(self._state.log_memory(), loaded.snapshot.catalogue)
            self._state.remember(loaded.metadata, remembered)
            if loaded.digests is not None:
                self._state.remove_targets_except(loaded.digests)

    def _load(
        self, fetcher: FetcherInterface, base_url: str, metadata: Path, instant: float
    ) -> _Loaded:
        try:
            updater = Updater(
                str(metadata),
                base_url,
                target_base_url=f"{base_url}targets/",
                fetcher=fetcher,
                config=_CONFIG,
                bootstrap=self._trust,
            )
        except RepositoryError as error:
            raise TrustRootError(
                "The pinned root of trust cannot be used.",
                "Give the file root.json that the issuer's admins handed out.",
            ) from error
        # The client reads the wall clock; time is an input here, and this is
        # the one attribute that it compares with.
        updater._trusted_set.reference_time = _utc(instant)  # noqa: SLF001
        updater.refresh()
        files = _metadata_files(metadata)
        signed_at = _signed_at(files["timestamp.json"])
        return self._read(updater, files, signed_at, metadata)

    def _read(
        self, updater: Updater, files: dict[str, bytes], signed_at: float, scratch: Path
    ) -> _Loaded:
        """Make a snapshot, from the one held already where only the time is new."""
        name = next(name for name in files if name.endswith(".targets.json"))
        content_digest = sha256(files[name]).digest()
        current = self._snapshot
        if current is not None and current.content_digest == content_digest:
            if current.signed_at != signed_at:
                current = replace(current, signed_at=signed_at)
            return _Loaded(current, files, digests=None)

        snapshot = load_snapshot(
            VerifiedTargets(updater, self._state, scratch),
            version=int(name.partition(".")[0]),
            content_digest=content_digest,
            signed_at=signed_at,
            models=self._models,
            held=current,
        )
        targets = Metadata[Targets].from_bytes(files[name]).signed.targets.values()
        listed = frozenset(info.hashes["sha256"] for info in targets if "sha256" in info.hashes)
        return _Loaded(snapshot, files, listed)


def _metadata_files(directory: Path) -> dict[str, bytes]:
    """Return the trusted metadata under the names that a publication gives it.

    The client has just written them there, each after checking it.
    """
    timestamp, snapshot, targets = (
        (directory / f"{role}.json").read_bytes() for role in ("timestamp", "snapshot", "targets")
    )
    snapshot_version = Metadata[Snapshot].from_bytes(snapshot).signed.version
    targets_version = Metadata[Targets].from_bytes(targets).signed.version
    files = {
        "timestamp.json": timestamp,
        f"{snapshot_version}.snapshot.json": snapshot,
        f"{targets_version}.targets.json": targets,
    }
    for path in (directory / "root_history").glob("*.root.json"):
        files[path.name] = path.read_bytes()
    return files


def _signed_at(timestamp: bytes) -> float:
    """Return when a trusted timestamp was signed, in seconds since the epoch."""
    fields = Metadata[Timestamp].from_bytes(timestamp).signed.unrecognized_fields
    try:
        signed_at = datetime.fromisoformat(fields[SIGNED_AT])
    except (KeyError, TypeError, ValueError) as error:
        raise PublicationRefusedError(
            "The publication does not say when it was signed.", _REMEDY
        ) from error
    if signed_at.tzinfo is None:
        raise PublicationRefusedError("The publication does not say when it was signed.", _REMEDY)
    return signed_at.timestamp()


def _utc(instant: float) -> datetime:
    """Return an instant that may come from a timestamp nobody has checked yet."""
    try:
        return datetime.fromtimestamp(instant, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise PublicationRefusedError(
            "The publication was signed at a time that no calendar has.", _REMEDY
        ) from error
