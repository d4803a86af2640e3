"""Complete the ceremony: store key, offline files, and the issuer in one transaction.

The order makes a crash harmless at any moment. The store counts as
established only with the last transaction; before it, a new attempt clears
the leavings of the old one and starts again.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from kiosk.app.private_file import write_private
from kiosk.app.store_key import new_key_store, remove_leavings
from kiosk.domain.errors import KioskError
from kiosk.server.repository import build_root
from kiosk.services.ceremony import CeremonyError, establish, prepare
from kiosk.services.environment import Environment
from kiosk.storage.inspection import issuer_name
from kiosk.storage.store import open_store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from kiosk.app.settings import Settings
    from kiosk.flows.ceremony import CeremonyDraft
    from kiosk.services.ports import Clock, Entropy, SecretHasher
    from kiosk.storage.store import SqlStore


class OfflineFolderError(KioskError):
    """Report a folder or stick that did not take what must be kept offline."""


def establish_store(
    settings: Settings,
    draft: CeremonyDraft,
    *,
    clock: Clock,
    entropy: Entropy,
    hasher: SecretHasher,
) -> tuple[SqlStore, tuple[Path, ...]]:
    """Make the store of a draft; give it open, and the files written for keeping offline."""
    if draft.folder is None:
        raise OfflineFolderError("No folder is chosen.", "Choose a folder or stick.")
    if issuer_name(settings.database_url) is not None:
        raise CeremonyError(
            "This store already belongs to an issuer.",
            "Sign in, or set KIOSK_HOME to an empty folder for another issuer.",
        )
    remove_leavings(settings)
    settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    store_key = new_key_store(settings, draft, entropy).create(entropy)
    store = open_store(settings.database_url, store_key, entropy=entropy)
    with ExitStack() as unfinished:
        unfinished.callback(store.close)
        env = Environment(store, clock, entropy, hasher, specimens_allowed=settings.demo)
        prepared = prepare(env, draft.plan(), build_root)
        written = write_offline(draft.folder, prepared.offline_files, clock())
        establish(env, prepared)
        unfinished.pop_all()
    return store, written


def write_offline(folder: Path, files: Mapping[str, bytes], now: datetime) -> tuple[Path, ...]:
    """Write the files into a new folder inside ``folder``, make them durable, read them back."""
    if not folder.is_dir():
        raise OfflineFolderError(
            "This folder or stick is not there.",
            "Put the stick in, or choose a folder that exists.",
        )
    place = folder / f"kiosk-offline-{now:%Y%m%d-%H%M%S}"
    written = []
    try:
        place.mkdir(parents=True, mode=0o700)
        for name, content in files.items():
            path = place / name
            write_private(path, content)
            written.append(path)
        intact = all(path.read_bytes() == files[path.name] for path in written)
    except FileExistsError:
        raise OfflineFolderError(
            "This folder holds the files of another set-up.", "Choose an empty folder."
        ) from None
    except OSError:
        raise OfflineFolderError(
            "The folder or stick could not be written.",
            "Check that it is there, has room, and may be written to, then try again.",
        ) from None
    if not intact:
        raise OfflineFolderError(
            "The stick does not give back what was written to it.", "Take another one."
        )
    return tuple(written)
