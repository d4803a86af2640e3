"""Errors of screening lists that an operator can act on."""

from __future__ import annotations

from kiosk.domain.errors import KioskError


class ListFileError(KioskError):
    """Refuse a screening list as a whole: a list that lacks entries is worse than none."""
