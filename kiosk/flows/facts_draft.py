"""What an officer records about a person besides the claim: place, affiliations, licences.

The draft holds what is typed; `facts_of` turns it into facts or names what is
missing, entry by entry. What is in the draft already keeps its level; what is
new is at the level of the officer who records it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PersonFacts,
)

if TYPE_CHECKING:
    from datetime import tzinfo

_STATED = NationalityAssuranceLevel.SIGNED_STATEMENT
_INSPECTED = NationalityAssuranceLevel.DOCUMENT_INSPECTED
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", re.ASCII)


class Missing(StrEnum):
    """Name what keeps an entry from being a fact."""

    ORGANISATION = "organisation"
    REFERENCE = "reference"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    WHOLE_DAY = "whole_day"
    PURPOSE = "purpose"


@dataclass(frozen=True, slots=True)
class FactsDraft:
    """Hold what is to be recorded of one person; ``known`` is what is recorded now."""

    known: PersonFacts
    location: str = ""
    location_shown: bool = False
    affiliations: tuple[Affiliation, ...] = ()
    licences: tuple[Licence, ...] = ()
    purposes: str = ""


def begin(known: PersonFacts) -> FactsDraft:
    """Start from what is recorded now."""
    place = known.location
    return FactsDraft(
        known,
        place.state if place else "",
        bool(place and place.level >= _INSPECTED),
        known.affiliations,
        known.licences,
        ", ".join(sorted(known.purposes)),
    )


def affiliation(
    organisation: str,
    kind: AffiliationKind,
    since: PartialDate,
    until: PartialDate,
    *,
    shown: bool,
) -> Affiliation | Missing:
    """Make an affiliation of what was typed, or say what is missing."""
    if not _WORD.fullmatch(organisation.strip()):
        return Missing.ORGANISATION
    if since.known and until.known and until.latest < since.earliest:
        return Missing.ENDS_BEFORE_IT_BEGINS
    return Affiliation(organisation.strip(), kind, since, until, _level(shown=shown))


def licence(
    reference: str, last_day: PartialDate, zone: tzinfo, *, shown: bool
) -> Licence | Missing:
    """Make a licence that is good to the end of ``last_day``, or say what is missing."""
    if not _WORD.fullmatch(reference.strip()):
        return Missing.REFERENCE
    if last_day == UNKNOWN_DATE:
        return Licence(reference.strip(), level=_level(shown=shown))
    if last_day.day is None:
        return Missing.WHOLE_DAY
    end = datetime.combine(last_day.latest + timedelta(days=1), time(), tzinfo=zone)
    return Licence(reference.strip(), None, end, _level(shown=shown))


def facts_of(draft: FactsDraft) -> PersonFacts | Missing:
    """Give the facts that a draft stands for, or what is missing in it."""
    purposes = frozenset(each.strip() for each in draft.purposes.split(",") if each.strip())
    if not all(_WORD.fullmatch(each) for each in purposes):
        return Missing.PURPOSE
    return replace(
        draft.known,
        location=_location(draft),
        affiliations=draft.affiliations,
        licences=draft.licences,
        purposes=purposes,
    )


def _location(draft: FactsDraft) -> Location | None:
    """Keep the place as it was where nothing changed, whatever had proven it."""
    if not draft.location:
        return None
    known = draft.known.location
    before = begin(draft.known)
    if known and (known.state, before.location_shown) == (draft.location, draft.location_shown):
        return known
    return Location(draft.location, _level(shown=draft.location_shown))


def _level(*, shown: bool) -> NationalityAssuranceLevel:
    return _INSPECTED if shown else _STATED
