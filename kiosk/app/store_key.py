"""Find where a store's key is kept: a file behind a passphrase, or this machine's keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.devices.keystore import KeyMissingError, KeyringKeyStore, KeyStore, PassphraseKeyStore
from kiosk.flows.ceremony import StoreKeyPlace
from kiosk.storage.inspection import clear_unestablished, issuer_name

if TYPE_CHECKING:
    from kiosk.app.settings import Settings
    from kiosk.flows.ceremony import CeremonyDraft
    from kiosk.services.ports import Entropy

SERVICE = "identity-kiosk"


def new_key_store(settings: Settings, draft: CeremonyDraft, entropy: Entropy) -> KeyStore:
    """Give the place where the ceremony puts the key."""
    if draft.store_key is StoreKeyPlace.PASSPHRASE:
        return PassphraseKeyStore(settings.key_file, draft.passphrase)
    entry = entropy(16).hex()
    settings.keyring_entry.write_text(entry, encoding="ascii")
    return KeyringKeyStore(SERVICE, entry)


def key_store_of(settings: Settings, passphrase: str = "") -> KeyStore:
    """Give the place of an established store's key."""
    if settings.key_file.exists():
        return PassphraseKeyStore(settings.key_file, passphrase)
    try:
        entry = settings.keyring_entry.read_text(encoding="ascii").strip()
    except OSError:
        raise KeyMissingError(
            "The key file of this store is missing.",
            "Put store.key back from where it was kept; without it the store cannot be opened.",
        ) from None
    return KeyringKeyStore(SERVICE, entry)


def remove_leavings(settings: Settings) -> None:
    """Remove what an interrupted ceremony left; an established store is never touched."""
    if issuer_name(settings.database_url) is not None:
        return
    settings.key_file.unlink(missing_ok=True)
    settings.keyring_entry.unlink(missing_ok=True)
    if settings.on_sqlite:
        for suffix in ("", "-wal", "-shm", "-journal"):
            path = settings.database_file
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    else:
        clear_unestablished(settings.database_url)
