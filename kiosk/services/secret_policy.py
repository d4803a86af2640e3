"""What an operator's secret must be: long, or short beside a badge, and nobody's guess."""

from __future__ import annotations

from kiosk.domain.errors import KioskError

PASSWORD_LENGTH = 12
"""Characters of a password at least; it works with the name alone."""

PIN_LENGTH = 6
"""Characters of a PIN at least; it works only together with a badge."""

_MAXIMUM_LENGTH = 256  # argon2id takes any length; a pasted file is a mistake
_FEWEST_DIFFERENT = 4
_RUNS = ("0123456789012345", "9876543210987654", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop")


class WeakSecretError(KioskError):
    """Refuse a secret that is too short or too easy to guess."""


def needs_badge(secret: str) -> bool:
    """Tell whether the secret is a PIN, which proves nothing without its badge."""
    return len(secret) < PASSWORD_LENGTH


def require_strong(secret: str, known: tuple[str, ...], *, pin_allowed: bool = False) -> None:
    """Raise `WeakSecretError` for a secret that is short or easily guessed.

    ``known`` are the texts that somebody else can know (login, name, e-mail).
    A PIN is allowed only to an account with a badge. There are no rules about
    kinds of characters: NIST SP 800-63B-4, section 3.1.1.2, forbids them.
    """
    least = PIN_LENGTH if pin_allowed else PASSWORD_LENGTH
    if len(secret) < least:
        raise WeakSecretError(
            f"The secret is shorter than {least} characters.", "Take several words in a row."
        )
    if len(secret) > _MAXIMUM_LENGTH:
        raise WeakSecretError(
            f"The secret is longer than {_MAXIMUM_LENGTH} characters.", "Take a shorter one."
        )
    folded = secret.casefold()
    if len(set(folded)) < _FEWEST_DIFFERENT or any(folded in run * 2 for run in _RUNS):
        raise WeakSecretError(
            "The secret repeats or counts up the same few characters.",
            "Take several words that nobody would guess together.",
        )
    if any(text and folded == text.casefold() for text in known):
        raise WeakSecretError(
            "The secret is the same as the name or the e-mail address.",
            "Take one that nobody can look up.",
        )
