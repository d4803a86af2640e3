"""Nationality codes and the names of States: what a code means, which State a name means."""

from kiosk.domain.nationality_codes import (
    NationalityCode,
    NationalityKind,
    Treatment,
    all_codes,
    classify,
)
from kiosk.domain.nationality_search import StateMatch, find_states

__all__ = [
    "NationalityCode",
    "NationalityKind",
    "StateMatch",
    "Treatment",
    "all_codes",
    "classify",
    "find_states",
]
