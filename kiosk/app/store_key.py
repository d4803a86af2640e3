"""Find where a store's key is kept: a file behind a passphrase, or this machine's keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.devices.keystore import KeyMissingError, KeyringKeyStore, KeyStore, PassphraseKeyStore
from kiosk.flows.ceremony import StoreKeyPlace
from kiosk.storage.inspection import clear_unestablished, issuer_name

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.settings import Settings
    from kiosk.flows.ceremony import CeremonyDraft
    from kiosk.services.ports import Entropy

SERVICE = "identity-kiosk"


def key_file(settings: Settings) -> Path:
    """Give the file of a key that is behind a passphrase."""
    return settings.home / "store.key"


def keyring_entry(settings: Settings) -> Path:
    """Give the file that names the keyring's entry; it holds no secret."""
    return settings.home / "store.keyring"


def behind_passphrase(settings: Settings) -> bool:
    """Tell whether the store asks for a passphrase."""
    return key_file(settings).exists()


def new_key_store(settings: Settings, draft: CeremonyDraft, entropy: Entropy) -> KeyStore:
    """Give the place where the ceremony puts the key."""
    if draft.store_key is StoreKeyPlace.PASSPHRASE:
        return PassphraseKeyStore(key_file(settings), draft.passphrase)
    entry = entropy(16).hex()
    keyring_entry(settings).write_text(entry, encoding="ascii")
    return KeyringKeyStore(SERVICE, entry)


def key_store_of(settings: Settings, passphrase: str = "") -> KeyStore:
    """Give the place of an established store's key."""
    if behind_passphrase(settings):
        return PassphraseKeyStore(key_file(settings), passphrase)
    try:
        entry = keyring_entry(settings).read_text(encoding="ascii").strip()
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
    key_file(settings).unlink(missing_ok=True)
    keyring_entry(settings).unlink(missing_ok=True)
    if settings.on_sqlite:
        for suffix in ("", "-wal", "-shm", "-journal"):
            path = settings.database_file
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    else:
        clear_unestablished(settings.database_url)
