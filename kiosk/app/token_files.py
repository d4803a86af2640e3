"""The files of whoever redeems a code: the key, the token, and what renews it.

All are for their owner's eyes alone (mode 0600), and are replaced whole: who
reads one meanwhile sees the old or the new. A place is made sure of before a
code is sent, since a code is good once.
"""

from __future__ import annotations

import json
import os
import stat
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.app.private_file import write_private
from kiosk.domain.errors import KioskError
from kiosk.tokens import SigningKey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

FILE_MAX_LENGTH: Final = 64 * 1024
_OTHERS: Final = 0o077
_FORMAT: Final = "identity-kiosk/kept-token/v1"


class TokenFileError(KioskError):
    """Report a file of the holder's that cannot be used or written."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Hold what renews a token: the refresh token, whose it is, and which key goes with it."""

    issuer: str
    at: str
    refresh_token: str
    dpop_key: str


@contextmanager
def place_for(path: Path | None) -> Iterator[Callable[[bytes], None]]:
    """Make sure that a file can be written, before it is known what with; give who writes it.

    ``None`` is a file that nobody asked for. Raises `TokenFileError`.
    """
    if path is None:
        yield lambda _: None
        return
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        write_private(part, b"")
    except OSError as error:
        raise _cannot_write() from error

    def write(data: bytes) -> None:
        try:
            part.unlink()
            write_private(part, data)
            part.replace(path)
        except OSError as error:
            raise _cannot_write() from error

    try:
        yield write
    finally:
        part.unlink(missing_ok=True)


def key_in(path: Path) -> SigningKey:
    """Read the holder's key (PEM, PKCS #8, P-256), or make one where there is no file.

    Raises `TokenFileError`, also for a file that others may read.
    """
    try:
        data = _read_private(path)
    except FileNotFoundError:
        return _make_key(path)
    try:
        private = load_pem_private_key(data, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _not_a_key() from error
    if not isinstance(private, ec.EllipticCurvePrivateKey) or private.curve.name != "secp256r1":
        raise _not_a_key()
    return SigningKey.from_private_key(private)


def kept_in(path: Path) -> Kept:
    """Read what renews a token; raise `TokenFileError` for anything else."""
    try:
        found: Any = json.loads(_read_private(path))
        if found.pop("format") != _FORMAT:
            raise _not_kept()
        kept = Kept(**found)
    except FileNotFoundError as error:
        raise TokenFileError(
            "There is no such file.", "Redeem a code with --keep first."
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _not_kept() from error
    if not all(isinstance(each, str) for each in asdict(kept).values()):
        raise _not_kept()
    return kept


def written(kept: Kept) -> bytes:
    """Give the bytes of what renews a token."""
    return json.dumps({"format": _FORMAT, **asdict(kept)}, indent=1).encode() + b"\n"


def _make_key(path: Path) -> SigningKey:
    private = ec.generate_private_key(ec.SECP256R1())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    try:
        write_private(path, pem)
    except OSError as error:
        raise _cannot_write() from error
    return SigningKey.from_private_key(private)


def _read_private(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if os.name == "posix" and stat.S_IMODE(status.st_mode) & _OTHERS:
                raise TokenFileError(
                    "Others on this computer may read this file.",
                    "Take that right away (chmod 600), or make a new file.",
                )
            return file.read(FILE_MAX_LENGTH)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise TokenFileError("This file cannot be read.", "Check its rights.") from error


def _cannot_write() -> TokenFileError:
    return TokenFileError(
        "This file cannot be written.", "Check that the folder is there, and its rights."
    )


def _not_a_key() -> TokenFileError:
    return TokenFileError(
        "This file holds no private key on the curve P-256.",
        "Give another file; where there is none, a key is made.",
    )


def _not_kept() -> TokenFileError:
    return TokenFileError(
        "This file does not hold what renews a token.", "Give the file that --keep has written."
    )
