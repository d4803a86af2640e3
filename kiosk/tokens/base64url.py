"""Base64url as RFC 7515 section 2 wants it, with exactly one spelling per value."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from binascii import Error, a2b_base64

_STANDARD_ALPHABET = bytes.maketrans(b"-_+/=", b"+/\x00\x00\x00")
_PADDING = (b"", b"", b"==", b"=")
# The last character of a group of two or three carries four or two unused
# bits; only these characters leave them at zero.
_CANONICAL_ENDING = {2: frozenset(b"AQgw"), 3: frozenset(b"AEIMQUYcgkosw048")}


def encode(data: bytes) -> str:
    """Write ``data`` in base64url without padding."""
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: str | bytes) -> bytes:
    """Read base64url, refusing every spelling but the canonical one.

    Padding, line breaks, the standard alphabet, and unused bits that are not
    zero are refused: a lenient reader would accept several spellings of one
    token, and whoever compares or remembers tokens by their text would be
    fooled. Raises ``ValueError``.
    """
    data = text.encode("ascii") if isinstance(text, str) else text
    remainder = len(data) & 3
    if remainder == 1:
        raise ValueError("the length of base64url text cannot be 4n + 1")
    if remainder and data[-1] not in _CANONICAL_ENDING[remainder]:
        raise ValueError("the unused bits of base64url text are not zero")
    try:
        return a2b_base64(
            data.translate(_STANDARD_ALPHABET) + _PADDING[remainder], strict_mode=True
        )
    except Error as error:
        raise ValueError("not base64url") from error
