"""The texts of conditions: codes of States, statuses and affiliations that can occur at all.

A condition that compares a citizenship with ``IRA`` is good Cedar and blocks
nobody. So every text that is compared with an attribute must be one that the
attribute can have.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.directives.cedar import ConditionError, comparisons
from kiosk.directives.wording import nearest, shown
from kiosk.domain.facts import AffiliationKind, StatusKind
from kiosk.domain.nationality import NationalityKind, all_codes, classify, find_states

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.directives.cedar import Condition

_STATUS_KINDS: Final = tuple(str(kind) for kind in StatusKind if kind is not StatusKind.UNDECLARED)
_AFFILIATION_KINDS: Final = tuple(str(kind) for kind in AffiliationKind)
_AFFILIATION: Final = re.compile(rf"[^:;@~\s]+:(?:{'|'.join(_AFFILIATION_KINDS)})")


def check_literals(condition: Condition) -> None:
    """Raise `ConditionError` for a compared text that its attribute can never have."""
    for found in comparisons(condition):
        check = _CHECKS.get(found.attribute)
        if check is not None:
            check(found.literal)


def check_code(code: str) -> None:
    """Raise `ConditionError` unless ``code`` is a nationality code in its canonical form."""
    entry = classify(code, specimens_allowed=True)
    if entry.kind is NationalityKind.UNKNOWN or entry.code != code:
        raise ConditionError(
            f"The code “{shown(code)}” is of no country.", _nearest_code(code), fragment=code
        )
    if entry.canonical != code:
        raise ConditionError(
            f"The program knows the code {code} as {entry.canonical}.",
            f"Write {entry.canonical}.",
            fragment=code,
        )


def check_country(code: str) -> None:
    """Raise `ConditionError` unless ``code`` is a State's, as export countries are.

    An empty text is a person without one.
    """
    if not code:
        return
    check_code(code)
    entry = classify(code, specimens_allowed=True)
    if entry.family and entry.family != code:
        raise ConditionError(
            f"{code} is a class of nationals; the country is {entry.family}.",
            f"Write {entry.family}, or ask for the class in citizenships.",
            fragment=code,
        )


def _check_place(code: str) -> None:
    if code:
        check_code(code)


def _check_status(status: str) -> None:
    code, _, kind = status.partition(":")
    if kind not in _STATUS_KINDS:
        found = nearest(kind, _STATUS_KINDS)
        raise ConditionError(
            f"The status “{shown(status)}” is not of the form USA:citizen.",
            f"Did you mean {shown(code)}:{found}?"
            if found
            else f"The kinds are: {', '.join(_STATUS_KINDS)}.",
            fragment=status,
        )
    check_code(code)


def _check_affiliation(affiliation: str) -> None:
    if _AFFILIATION.fullmatch(affiliation) is None:
        raise ConditionError(
            f"The affiliation “{shown(affiliation)}” is not of the form organisation:kind.",
            f"The kinds are: {', '.join(_AFFILIATION_KINDS)}.",
            fragment=affiliation,
        )


def _check_name(name: str) -> None:
    if not name.strip():
        raise ConditionError("A condition compares with an empty name.", "Name it, or drop it.")


_CHECKS: Final[Mapping[str, Callable[[str], None]]] = {
    "citizenships": check_code,
    "former_citizenships": check_code,
    "permanent_residences": check_code,
    "statuses": _check_status,
    "ear_country": check_country,
    "itar_countries": check_country,
    "location": _check_place,
    "affiliations": _check_affiliation,
    "licences": _check_name,
    "purposes": _check_name,
    "subject": _check_name,
}


def _nearest_code(code: str) -> str:
    bare = code.strip()[:60]
    states = find_states(bare, 1) if len(bare) > 1 else []
    if states:
        return f"Did you mean {states[0].code}, {states[0].name}?"
    found = nearest(bare, (entry.canonical for entry in all_codes()))
    if found:
        return f"Did you mean {found}, {classify(found).name}?"
    return "Write the three capital letters of ISO 3166-1 or Doc 9303."
