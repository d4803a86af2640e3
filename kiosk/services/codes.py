"""Codes that a person is handed once: continuation codes and invitations.

Letters and digits of Crockford's base 32, which has no I, L, O and U, so that a
code read out or typed by hand is not mistaken. Only hashes of codes are kept.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from kiosk.services.ports import Entropy

CONTINUATION_LENGTH = 16
"""Characters of a continuation code: 80 bits, which nobody guesses, however often they try."""

INVITATION_LENGTH = 12
"""Characters of an invitation: 60 bits, good once, behind throttled attempts."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_GROUP = 4
_LONGEST = 64


class CodeError(KioskError):
    """Refuse a code, without saying whether it is unknown, used up, or not one at all."""

    def __init__(self) -> None:
        super().__init__(
            "This code opens nothing.", "Check it letter by letter; a code is good once."
        )


def new_code(entropy: Entropy, characters: int = CONTINUATION_LENGTH) -> str:
    """Draw a code, in groups of four: ``4F2K-9QRM-…``; five bits a character."""
    letters = "".join(_ALPHABET[byte & 31] for byte in entropy(characters))
    return "-".join(letters[start : start + _GROUP] for start in range(0, characters, _GROUP))


def normal_code(text: str) -> str:
    """Give a code as it was drawn, without groups; raise `CodeError` for what cannot be one."""
    if len(text) > _LONGEST:
        raise CodeError
    code = text.strip().upper().translate(_MISREAD)
    if not code or not set(code) <= set(_ALPHABET):
        raise CodeError
    return code


def code_hash(text: str) -> str:
    """Give the hex SHA-256 of a code, the same however it was typed.

    Nothing slower is needed for a code of 80 random bits.
    """
    return hashlib.sha256(b"kiosk code 1\x00" + normal_code(text).encode()).hexdigest()
