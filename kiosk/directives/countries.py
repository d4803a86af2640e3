"""Which State a person belongs to, as US export rules count it: never by a guess."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kiosk.domain.facts import StatusKind
from kiosk.domain.nationality import Treatment, classify

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.domain.facts import Citizenship, LegalStatus, PermanentResidence

USA: Final = "USA"
US_PERSON_STATUSES: Final = frozenset(
    {
        StatusKind.CITIZEN,
        StatusKind.NATIONAL,
        StatusKind.PERMANENT_RESIDENT,
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT,
        StatusKind.REFUGEE,
        StatusKind.ASYLEE,
    }
)
_TIES_TO_A_STATE: Final = frozenset(
    {
        StatusKind.CITIZEN,
        StatusKind.NATIONAL,
        StatusKind.PERMANENT_RESIDENT,
        StatusKind.CONDITIONAL_PERMANENT_RESIDENT,
    }
)


def is_us_person(
    ties: Sequence[Citizenship | PermanentResidence], statuses: Iterable[LegalStatus]
) -> bool:
    """Tell whether a citizenship, a residence or a status is one that makes a US person."""
    return any(canonical_code(fact.state) == USA for fact in ties) or any(
        canonical_code(fact.state) == USA and fact.kind in US_PERSON_STATUSES for fact in statuses
    )


def ear_country(
    ties: Sequence[Citizenship | PermanentResidence], statuses: Sequence[LegalStatus]
) -> tuple[str, bool]:
    """Return the State of the most recent citizenship or residence, and whether it is uncertain.

    One fact must lie wholly after every fact of every other State. Codes that
    need a person's review (former States, codes nobody lists) make it
    uncertain; a person without a nationality has no country. A status that
    ties a person to a State without the citizenship or residence itself is not
    enough to name the country, and too much to say that there is none.
    """
    if not ties:
        return "", any(fact.kind in _TIES_TO_A_STATE for fact in statuses)
    if any(_needs_review(fact.state) for fact in ties):
        return "", True
    dated = [(_country(fact.state), fact.acquired) for fact in ties]
    dated = [(country, acquired) for country, acquired in dated if country]
    for country, acquired in dated:
        others = [other for state, other in dated if state != country]
        if all(other.latest < acquired.earliest for other in others):
            return country, False
    return "", bool(dated)


@lru_cache(maxsize=1024)
def canonical_code(code: str) -> str:
    """Return the code by which the program knows a nationality: ``DEU`` for ``D``."""
    return classify(code, specimens_allowed=True).canonical


@lru_cache(maxsize=1024)
def _country(code: str) -> str:
    """Return the State whose national a code describes, empty where there is none."""
    return classify(code, specimens_allowed=True).family


@lru_cache(maxsize=1024)
def _needs_review(code: str) -> bool:
    entry = classify(code, specimens_allowed=True)
    return entry.treatment is Treatment.REVIEW


def country_or_code(code: str) -> str:
    """Return the State, or the code itself where a person has to look what it means."""
    return _country(code) or (canonical_code(code) if _needs_review(code) else "")
