"""Keep whole evidence packs beside the store, sealed under a key of their own; name rows."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.app.private_file import write_private
from kiosk.audit import checker
from kiosk.domain.errors import KioskError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from kiosk.app.program import Program

_NONCE_BYTES = 12
_IDENTIFIER = re.compile(r"[0-9a-f]{32}", re.ASCII)


class SealedPackError(KioskError):
    """Report a kept pack that was changed, or that belongs to another store."""


class FileVault:
    """Implement `kiosk.services.proof_ports.PackVault` in a folder.

    ``secret`` (32 bytes) is one that only the open store gives; a key for
    this purpose alone is derived from it (HKDF, RFC 5869). A pack opens only
    under the identifier that it was kept by.
    """

    def __init__(self, folder: Path, secret: bytes, entropy: Callable[[int], bytes]) -> None:
        self._folder, self._entropy = folder, entropy
        derived = HKDF(SHA256(), 32, salt=None, info=b"evidence packs").derive(secret)
        self._cipher = AESGCM(derived)

    def keep(self, pack: str, data: bytes) -> None:
        """Keep a whole pack under its identifier; its file is in place at once or not at all."""
        path = self._path(pack)
        partial = path.with_suffix(".partial")
        nonce = self._entropy(_NONCE_BYTES)
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_private(partial, nonce + self._cipher.encrypt(nonce, data, pack.encode()))
            os.replace(partial, path)  # noqa: PTH105 -- both are in one folder
        except OSError as error:
            raise SealedPackError(
                "The evidence pack cannot be kept beside the store.",
                "Check that the disk has space and that the folder may be written.",
            ) from error

    def fetch(self, pack: str) -> bytes:
        """Give a whole pack; raise `NotFoundError` for one that is not here."""
        try:
            sealed = self._path(pack).read_bytes()
        except OSError:
            raise NotFoundError(
                "There is no such evidence pack here.",
                "Give the identifier that kiosk audit pack printed.",
            ) from None
        nonce, content = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, content, pack.encode())
        except (InvalidTag, ValueError) as error:
            raise SealedPackError(
                "The kept evidence pack was changed, or belongs to another store.",
                "Take it from a backup.",
            ) from error

    def _path(self, pack: str) -> Path:
        if not _IDENTIFIER.fullmatch(pack):
            raise NotFoundError(
                "This is not the identifier of an evidence pack.",
                "Give the 32 characters that kiosk audit pack printed.",
            )
        return self._folder / f"{pack}.sealed"


def vault_of(program: Program) -> FileVault:
    """Give the place beside the store where whole packs are kept."""
    with program.env.store.reading() as uow:
        secret = uow.issuer.pairwise_key()
    return FileVault(program.settings.home / "evidence", secret, program.env.entropy)


def named_rows(text: str) -> Collection[int] | None:
    """Read what the checker's --sample reads, so that one file serves both; `None` for all."""
    if text == "all":
        return None
    try:
        return checker.read_sample(text)
    except checker.UnusableError:
        raise KioskError(
            "Rows are named by their numbers.",
            "Write them as 4,17,93, name a file that holds them, or write all.",
        ) from None
