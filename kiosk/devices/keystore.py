"""Keep the store key: in the system's keyring, or in a file behind a passphrase.

The store key (32 random bytes) opens everything that the store has sealed. It
is never written into the database, so a stolen database file or backup says
nothing without it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import tempfile
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

import keyring
import keyring.core
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from keyring.errors import KeyringError, NoKeyringError

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORE_KEY_BYTES = 32
MIN_PASSPHRASE_CHARS = 12
_SALT_BYTES = 16
_NONCE_BYTES = 12
_VERSION = 1
_OTHERS = 0o077
_MOST_PASSES = 64
_MOST_LANES = 64
_MOST_KIB = 4 * 1024 * 1024
_LEAST_KIB_PER_LANE = 8  # RFC 9106, section 3.1


class KeyStoreError(KioskError):
    """Report that the store key could not be kept or fetched."""


class WrongPassphraseError(KeyStoreError):
    """Report a passphrase that does not open the key file."""


class WeakPassphraseError(KeyStoreError):
    """Refuse a passphrase that could be guessed."""


class NoKeyringBackendError(KeyStoreError):
    """Report that this system offers no keyring that keeps a secret."""


class KeyMissingError(KeyStoreError):
    """Report that no store key is kept here."""


class KeyExistsError(KeyStoreError):
    """Refuse to overwrite a store key: what it sealed would be lost."""


class KeyFileDamagedError(KeyStoreError):
    """Report a key file that is not as it was written."""


class KeyFilePermissionsError(KeyStoreError):
    """Refuse a key file that other users of this computer can read."""


class KeyStore(Protocol):
    """Keep one store key."""

    def exists(self) -> bool:
        """Tell whether a key is kept here already."""

    def create(self, entropy: Callable[[int], bytes]) -> bytes:
        """Draw a key, keep it, and give it; raise `KeyExistsError` if there is one."""

    def open(self) -> bytes:
        """Give the key (32 bytes)."""


@dataclass(frozen=True, slots=True)
class KeyringKeyStore:
    """Keep the store key in the keyring of the signed-in user."""

    service: str
    store_id: str

    def exists(self) -> bool:
        """Tell whether the keyring holds a key for this store."""
        return self._read() is not None

    def create(self, entropy: Callable[[int], bytes]) -> bytes:
        """Draw a key and keep it in the keyring; it is read back before it is given."""
        if self.exists():
            raise _key_exists()
        key = entropy(STORE_KEY_BYTES)
        encoded = base64.b64encode(key).decode()
        try:
            keyring.set_password(self.service, self.store_id, encoded)
        except KeyringError as error:
            raise _unusable_keyring() from error
        if self._read() != encoded:
            raise _no_keyring()
        return key

    def open(self) -> bytes:
        """Give the key, or raise `KeyMissingError`."""
        encoded = self._read()
        if encoded is None:
            raise KeyMissingError(
                "The system's keyring holds no key for this store.",
                "Sign in as the user who set the kiosk up, or restore the keyring.",
            )
        key = _from_base64(encoded)
        if len(key) != STORE_KEY_BYTES:
            raise KeyFileDamagedError(
                "The key in the system's keyring is damaged.", "Restore the keyring from a backup."
            )
        return key

    def _read(self) -> str | None:
        if not keyring.core.recommended(keyring.get_keyring()):
            raise _no_keyring()
        try:
            return keyring.get_password(self.service, self.store_id)
        except NoKeyringError as error:
            raise _no_keyring() from error
        except KeyringError as error:
            raise _unusable_keyring() from error


def keyring_usable() -> bool:
    """Tell whether this system has a keyring that keeps secrets."""
    return bool(keyring.core.recommended(keyring.get_keyring()))


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """Set what one guess of the passphrase costs (argon2id, RFC 9106).

    The defaults are the second recommended option of section 4: three passes
    over 64 MiB with four lanes.
    """

    time_cost: int = 3
    memory_kib: int = 64 * 1024
    parallelism: int = 4

    @property
    def bearable(self) -> bool:
        """Tell whether this machine should attempt it: a forged file may ask for terabytes."""
        return (
            1 <= self.time_cost <= _MOST_PASSES
            and 1 <= self.parallelism <= _MOST_LANES
            and _LEAST_KIB_PER_LANE * self.parallelism <= self.memory_kib <= _MOST_KIB
        )


@dataclass(frozen=True, slots=True)
class PassphraseKeyStore:
    """Keep the store key in a file, wrapped under a passphrase.

    The wrapping key comes from argon2id, the wrapping is AES-256-GCM, and the
    parameters that stand beside it in the file are bound to it, so that they
    cannot be weakened. ``passphrase`` may be empty to ask only whether a key
    exists.
    """

    path: Path
    passphrase: str = field(default="", repr=False)
    cost: Argon2Cost = field(default_factory=Argon2Cost)

    def exists(self) -> bool:
        """Tell whether the file is there."""
        return self.path.exists()

    def create(self, entropy: Callable[[int], bytes]) -> bytes:
        """Draw a key and write the file (mode 0600), whole or not at all."""
        self._refuse_weak()
        if self.exists():
            raise _key_exists()
        key = entropy(STORE_KEY_BYTES)
        self.keep(key, entropy)
        return key

    def keep(self, key: bytes, entropy: Callable[[int], bytes]) -> None:
        """Write a key that there is already into a new file, as `create` does."""
        self._refuse_weak()
        _write_new(self.path, self._wrap(key, entropy(_SALT_BYTES), entropy(_NONCE_BYTES)))

    def seal_again(self, passphrase: str, entropy: Callable[[int], bytes]) -> None:
        """Put the key behind another passphrase; a crash leaves it behind one of the two.

        Whoever kept a copy of the file opens that with the passphrase of before.
        """
        key = self.open()
        renewed = replace(self, path=self.path.with_name(f".{self.path.name}.new"))
        renewed = replace(renewed, passphrase=passphrase)
        renewed.path.unlink(missing_ok=True)
        renewed.keep(key, entropy)
        renewed.path.replace(self.path)
        if os.name == "posix":
            _sync_directory(self.path.parent)

    def _refuse_weak(self) -> None:
        if len(self.passphrase) < MIN_PASSPHRASE_CHARS:
            raise WeakPassphraseError(
                f"The passphrase is shorter than {MIN_PASSPHRASE_CHARS} characters.",
                "Choose a longer one; four or five random words are good.",
            )

    def open(self) -> bytes:
        """Unwrap the key, or raise what is wrong with the file or the passphrase."""
        header, salt, nonce, sealed = _parse(self._read())
        cost = Argon2Cost(header["time_cost"], header["memory_kib"], header["parallelism"])
        if not cost.bearable:
            raise _damaged()
        wrapping = AESGCM(_derive(self.passphrase, salt, cost))
        try:
            key = wrapping.decrypt(nonce, sealed, _encode(header))
        except InvalidTag as error:
            raise WrongPassphraseError(
                "The passphrase does not open this store.", "Type it again; capitals matter."
            ) from error
        if len(key) != STORE_KEY_BYTES:
            raise _damaged()
        return key

    def _wrap(self, key: bytes, salt: bytes, nonce: bytes) -> bytes:
        header = {
            "v": _VERSION,
            "kdf": "argon2id",
            "argon2_version": ARGON2_VERSION,
            "time_cost": self.cost.time_cost,
            "memory_kib": self.cost.memory_kib,
            "parallelism": self.cost.parallelism,
            "salt": base64.b64encode(salt).decode(),
            "cipher": "AES-256-GCM",
            "nonce": base64.b64encode(nonce).decode(),
        }
        wrapping = AESGCM(_derive(self.passphrase, salt, self.cost))
        sealed = wrapping.encrypt(nonce, key, _encode(header))
        whole = header | {"sealed": base64.b64encode(sealed).decode()}
        return _encode(whole | {"sha256": _digest(whole)}) + b"\n"

    def _read(self) -> bytes:
        try:
            mode = self.path.stat().st_mode
            data = self.path.read_bytes()
        except FileNotFoundError as error:
            raise KeyMissingError(
                "The key file of this store is missing.",
                "Put it back from where it was kept; without it the store cannot be opened.",
            ) from error
        except OSError as error:
            raise KeyStoreError(
                "The key file of this store cannot be read.",
                "Check that the disk is there and that you may read the file.",
            ) from error
        if os.name == "posix" and mode & _OTHERS:
            raise KeyFilePermissionsError(
                "Other users of this computer can read the key file.",
                f"Run chmod 600 on {self.path.name}, and find out who could have copied it.",
            )
        return data


def _derive(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode(),
        salt,
        time_cost=cost.time_cost,
        memory_cost=cost.memory_kib,
        parallelism=cost.parallelism,
        hash_len=STORE_KEY_BYTES,
        type=Type.ID,
    )


def _encode(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _digest(value: dict[str, Any]) -> str:
    return hashlib.sha256(_encode(value)).hexdigest()


def _parse(data: bytes) -> tuple[dict[str, Any], bytes, bytes, bytes]:
    """Split the file; its digest tells a damaged file from a wrong passphrase."""
    try:
        whole = json.loads(data)
        digest = whole.pop("sha256")
        if not hmac.compare_digest(digest, _digest(whole)) or whole["v"] != _VERSION:
            raise _damaged()
        sealed = _from_base64(whole.pop("sealed"))
        salt, nonce = _from_base64(whole["salt"]), _from_base64(whole["nonce"])
        numbers = [whole[name] for name in ("time_cost", "memory_kib", "parallelism")]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged() from error
    if (
        any(type(number) is not int for number in numbers)
        or (len(salt), len(nonce)) != (_SALT_BYTES, _NONCE_BYTES)
        or whole.get("kdf") != "argon2id"
        or whole.get("argon2_version") != ARGON2_VERSION
    ):
        raise _damaged()
    return whole, salt, nonce, sealed


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _damaged() from error


def _write_new(path: Path, data: bytes) -> None:
    """Write a file that was not there; a crash leaves it whole or absent."""
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            path.hardlink_to(file.name)
        if os.name == "posix":
            _sync_directory(path.parent)
    except FileExistsError as error:
        raise _key_exists() from error
    except OSError as error:
        raise KeyStoreError(
            "The key file could not be written.",
            "Check that the disk is there, has room, and may be written to.",
        ) from error


def _sync_directory(path: Path) -> None:
    directory = os.open(path, os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _key_exists() -> KeyExistsError:
    return KeyExistsError(
        "There is a store key here already.",
        "Open the store with it, or move the old store and its key away first.",
    )


def _no_keyring() -> NoKeyringBackendError:
    return NoKeyringBackendError(
        "This system offers no keyring that keeps secrets.",
        "Choose a passphrase instead, or start a keyring such as GNOME Keyring or KWallet.",
    )


def _unusable_keyring() -> KeyStoreError:
    return KeyStoreError(
        "The system's keyring is locked or refuses to answer.",
        "Unlock it and try again, or choose a passphrase instead.",
    )


def _damaged() -> KeyFileDamagedError:
    return KeyFileDamagedError(
        "The key file of this store is damaged.",
        "Put the copy back that was kept; without it the store cannot be opened.",
    )
