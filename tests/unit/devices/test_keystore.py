from __future__ import annotations

import hashlib
import json
import os
import stat
from typing import TYPE_CHECKING, Any, ClassVar

import keyring
import pytest
from argon2.profiles import CHEAPEST
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from kiosk.devices.keystore import (
    Argon2Cost,
    KeyExistsError,
    KeyFileDamagedError,
    KeyFilePermissionsError,
    KeyMissingError,
    KeyringKeyStore,
    KeyStore,
    KeyStoreError,
    NoKeyringBackendError,
    PassphraseKeyStore,
    WeakPassphraseError,
    WrongPassphraseError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSPHRASE = "correct horse battery staple"
CHEAP = Argon2Cost(CHEAPEST.time_cost, CHEAPEST.memory_cost, CHEAPEST.parallelism)


def counting(size: int) -> bytes:
    return bytes(range(size))


class MemoryKeyring(KeyringBackend):
    """Keep secrets in memory, behind keyring's own interface."""

    priority: ClassVar[float] = 5  # type: ignore[assignment]  # keyring declares a property

    def __init__(self) -> None:
        super().__init__()
        self.secrets: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.secrets.pop((service, username), None) is None:
            raise PasswordDeleteError


class ForgetfulKeyring(MemoryKeyring):
    """Accept secrets and keep none, as keyring's null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        del service, username, password


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture
def file_store(tmp_path: Path) -> PassphraseKeyStore:
    return PassphraseKeyStore(tmp_path / "store.key", PASSPHRASE, CHEAP)


def test_the_keyring_gives_back_the_key_it_kept(memory: MemoryKeyring) -> None:
    store: KeyStore = KeyringKeyStore("kiosk", "store-1")

    assert not store.exists()
    assert store.create(counting) == counting(32) == store.open()
    assert store.exists()
    assert not KeyringKeyStore("kiosk", "store-2").exists()
    assert list(memory.secrets) == [("kiosk", "store-1")]


def test_the_keyring_never_loses_a_key_to_a_second_creation(memory: MemoryKeyring) -> None:
    store = KeyringKeyStore("kiosk", "store-1")
    store.create(counting)
    kept = dict(memory.secrets)

    with pytest.raises(KeyExistsError):
        store.create(os.urandom)

    assert memory.secrets == kept


@pytest.mark.usefixtures("memory")
def test_a_key_that_the_keyring_does_not_hold_is_reported_missing() -> None:
    with pytest.raises(KeyMissingError, match="holds no key"):
        KeyringKeyStore("kiosk", "store-1").open()


def test_a_locked_keyring_is_reported(memory: MemoryKeyring) -> None:
    memory.locked = True

    with pytest.raises(KeyStoreError, match="locked"):
        KeyringKeyStore("kiosk", "store-1").open()


@pytest.mark.parametrize("text", ["not base64!", "c2hvcnQ="])
def test_a_damaged_key_in_the_keyring_is_reported(memory: MemoryKeyring, text: str) -> None:
    memory.secrets["kiosk", "store-1"] = text

    with pytest.raises(KeyFileDamagedError):
        KeyringKeyStore("kiosk", "store-1").open()


@pytest.mark.usefixtures("memory")
@pytest.mark.parametrize("backend", [fail.Keyring, ForgetfulKeyring])
def test_a_system_without_a_keyring_is_told_before_anything_is_sealed(
    backend: type[KeyringBackend],
) -> None:
    keyring.set_keyring(backend())

    with pytest.raises(NoKeyringBackendError, match="offers no keyring"):
        KeyringKeyStore("kiosk", "store-1").create(counting)


def test_the_passphrase_gives_back_the_key_it_wrapped(file_store: PassphraseKeyStore) -> None:
    store: KeyStore = file_store

    assert not store.exists()
    assert store.create(os.urandom) == store.open()
    assert store.exists()


def test_only_the_owner_can_read_the_key_file(file_store: PassphraseKeyStore) -> None:
    file_store.create(os.urandom)

    assert stat.S_IMODE(file_store.path.stat().st_mode) == 0o600
    assert [path.name for path in file_store.path.parent.iterdir()] == ["store.key"]


def test_the_file_holds_neither_key_nor_passphrase(file_store: PassphraseKeyStore) -> None:
    key = file_store.create(os.urandom)

    data = file_store.path.read_bytes()
    assert key not in data
    assert key.hex().encode() not in data
    assert PASSPHRASE.encode() not in data


def test_a_wrong_passphrase_opens_nothing(file_store: PassphraseKeyStore) -> None:
    file_store.create(os.urandom)

    with pytest.raises(WrongPassphraseError, match="does not open this store"):
        PassphraseKeyStore(file_store.path, "correct horse battery stapler").open()


def test_the_way_accents_are_typed_does_not_matter(tmp_path: Path) -> None:
    composed, decomposed = "d\u00e9j\u00e0 vu encore", "de\u0301ja\u0300 vu encore"
    path = tmp_path / "store.key"
    key = PassphraseKeyStore(path, composed, CHEAP).create(os.urandom)

    assert composed != decomposed
    assert PassphraseKeyStore(path, decomposed).open() == key


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeakPassphraseError, match="shorter than 12"):
        PassphraseKeyStore(tmp_path / "store.key", "11 letters!", CHEAP).create(os.urandom)

    assert not list(tmp_path.iterdir())


def test_a_key_file_is_never_overwritten(file_store: PassphraseKeyStore) -> None:
    key = file_store.create(os.urandom)

    with pytest.raises(KeyExistsError):
        file_store.create(os.urandom)

    assert file_store.open() == key


def test_a_missing_key_file_is_reported(file_store: PassphraseKeyStore) -> None:
    with pytest.raises(KeyMissingError, match="is missing"):
        file_store.open()


def test_a_folder_that_is_not_there_is_reported(tmp_path: Path) -> None:
    with pytest.raises(KeyStoreError, match="could not be written"):
        PassphraseKeyStore(tmp_path / "gone" / "store.key", PASSPHRASE, CHEAP).create(os.urandom)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620])
def test_a_key_file_that_others_can_reach_is_refused(
    file_store: PassphraseKeyStore, mode: int
) -> None:
    file_store.create(os.urandom)
    file_store.path.chmod(mode)

    with pytest.raises(KeyFilePermissionsError, match="Other users"):
        file_store.open()


@pytest.mark.parametrize("size", [0, 1, 100, -2])
def test_a_key_file_cut_short_is_reported_as_damaged(
    file_store: PassphraseKeyStore, size: int
) -> None:
    file_store.create(os.urandom)
    file_store.path.write_bytes(file_store.path.read_bytes()[:size])

    with pytest.raises(KeyFileDamagedError, match="damaged"):
        file_store.open()


@pytest.mark.parametrize(
    "change",
    [
        {"time_cost": 2},
        {"memory_kib": 2**40},
        {"kdf": "scrypt"},
        {"v": 2},
        {"salt": ""},
        {"sealed": "AAAA"},
    ],
)
def test_a_key_file_with_a_changed_member_is_reported_as_damaged(
    file_store: PassphraseKeyStore, change: dict[str, Any]
) -> None:
    file_store.create(os.urandom)
    whole = json.loads(file_store.path.read_bytes()) | change
    file_store.path.write_bytes(json.dumps(whole).encode())

    with pytest.raises(KeyFileDamagedError, match="damaged"):
        file_store.open()


def test_weakened_parameters_with_a_fresh_digest_do_not_open(tmp_path: Path) -> None:
    """The parameters are bound to the wrapping, so recomputing the digest gains nothing."""
    path = tmp_path / "store.key"
    PassphraseKeyStore(path, PASSPHRASE, Argon2Cost(2, 64, 1)).create(os.urandom)
    whole = json.loads(path.read_bytes())
    other = tmp_path / "other.key"
    PassphraseKeyStore(other, PASSPHRASE, Argon2Cost(1, 64, 1)).create(os.urandom)
    forged = json.loads(other.read_bytes()) | {"sealed": whole["sealed"], "salt": whole["salt"]}
    del forged["sha256"]
    digest = _digest(forged)
    path.write_bytes(json.dumps(forged | {"sha256": digest}).encode())

    with pytest.raises(WrongPassphraseError):
        PassphraseKeyStore(path, PASSPHRASE).open()


def test_a_forged_file_cannot_ask_for_terabytes_of_memory(tmp_path: Path) -> None:
    path = tmp_path / "store.key"
    PassphraseKeyStore(path, PASSPHRASE, CHEAP).create(os.urandom)
    forged = json.loads(path.read_bytes()) | {"memory_kib": 2**40}
    del forged["sha256"]
    path.write_bytes(json.dumps(forged | {"sha256": _digest(forged)}).encode())

    with pytest.raises(KeyFileDamagedError):
        PassphraseKeyStore(path, PASSPHRASE).open()


def _digest(value: dict[str, Any]) -> str:
    encoded = json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
    return hashlib.sha256(encoded).hexdigest()


def test_a_key_is_put_behind_another_passphrase_and_stays_the_same(
    file_store: PassphraseKeyStore,
) -> None:
    key = file_store.create(counting)
    before = file_store.path.read_bytes()
    file_store.seal_again("four other plain words", os.urandom)

    renewed = PassphraseKeyStore(file_store.path, "four other plain words")
    assert renewed.open() == key
    assert stat.S_IMODE(file_store.path.stat().st_mode) == 0o600
    with pytest.raises(WrongPassphraseError):
        file_store.open()
    assert [each.name for each in file_store.path.parent.iterdir()] == [file_store.path.name]
    # What was left of an attempt that was cut off is in nobody's way.
    file_store.path.with_name(f".{file_store.path.name}.new").write_bytes(before)
    renewed.seal_again("yet another four words", os.urandom)
    with pytest.raises(WeakPassphraseError):
        PassphraseKeyStore(file_store.path, "yet another four words").seal_again(
            "short", os.urandom
        )
    assert PassphraseKeyStore(file_store.path, "yet another four words").open() == key
