"""Facts about persons: recorded as they become known, each change decided at once."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.audit.events import Event
from kiosk.directives.principal import cohort_of
from kiosk.domain.cohorts import Exemption
from kiosk.domain.errors import KioskError, NotFoundError, PermissionDeniedError
from kiosk.domain.facts import Affiliation, NationalityAssuranceLevel, PersonFacts
from kiosk.domain.operators import Act
from kiosk.services.erased import refuse_restricted
from kiosk.services.permission import changing, require
from kiosk.services.rule_book import named_subjects

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.facts import Licence, Location
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.persons import PersonName
    from kiosk.domain.roster import RosterEntry
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

_MOST_ONE_PERSON_PROVES = NationalityAssuranceLevel.DOCUMENT_INSPECTED


class FactsError(KioskError):
    """Refuse facts that this way of recording them cannot establish."""


def record_facts(
    env: Environment, session: OperatorSession, person_id: str, facts: PersonFacts
) -> PersonFacts:
    """Record where a person works from, affiliations, licences and purposes.

    What a person claims is changed by onboarding, a screening state by who
    adjudicates: both must be as they are. One operator proves at most that a
    document was inspected. Raises `FactsError` otherwise, and
    `PermissionDeniedError` for one's own facts. Licences, purposes, and the
    name by which directives call a person decide whom a directive exempts or
    means, so they are changed by compliance and admins only.
    """
    with changing(env, session, Act.RECORD_FACTS) as (uow, now):
        if person_id == session.person_id:
            raise PermissionDeniedError(
                "Nobody may record facts about themselves.", "Ask another operator to do it."
            )
        refuse_restricted(uow, person_id)
        known = current_facts(uow, person_id)
        if (facts.claim, facts.screening) != (known.claim, known.screening):
            raise FactsError(
                "Claims and screening results cannot be changed here.",
                "Onboard the person again, or have the hit adjudicated.",
            )
        if _exempting(facts) != _exempting(known):
            _require_exempting(uow, session)
        added = _stated(facts) - _stated(known)
        if any(each.level > _MOST_ONE_PERSON_PROVES for each in added):
            raise FactsError(
                "One operator cannot prove a fact at this level.",
                "Record it as inspected; a second person can raise it.",
            )
        settle(uow, person_id, facts, now)
        uow.log.append(
            Event.PERSON_FACTS_RECORDED, at=now, actor=session.person_id, subject=person_id
        )
        uow.commit()
    return facts


def _exempting(facts: PersonFacts) -> tuple[str, frozenset[Licence], frozenset[str]]:
    return facts.subject, frozenset(facts.licences), facts.purposes


def _require_exempting(uow: UnitOfWork, session: OperatorSession) -> None:
    """Refuse who may record facts, but none of those that exempt a person or name them."""
    try:
        require(uow, session, Act.RECORD_EXEMPTIONS)
    except PermissionDeniedError as error:
        raise PermissionDeniedError(
            "Your role does not include licences, purposes, or the name in directives.",
            "Record the rest, and ask somebody with the role admin or compliance for these.",
        ) from error


def current_facts(uow: UnitOfWork, person_id: str) -> PersonFacts:
    """Give what is known of a person now; a person of whom nothing else is has a claim."""
    person = uow.persons.get(person_id)
    try:
        return uow.facts.of_person(person_id)
    except NotFoundError:
        return PersonFacts(claim=person.claim)


def facts_of(uow: UnitOfWork, person_id: str, at: datetime) -> PersonFacts:
    """Give what was known of a person at an instant; nothing before they were registered."""
    known = PersonFacts()
    for recorded_at, facts in uow.facts.history(person_id):
        if recorded_at > at:
            break
        known = facts
    return known


def with_announced(
    facts: PersonFacts, entry: RosterEntry, name: PersonName, *, inspected: bool
) -> PersonFacts:
    """Add the affiliation that a roster announced, in the place of an earlier one like it.

    That the person is the one announced is proven as far as one operator proves
    it: where an inspected document bears the name that the roster gives.
    Otherwise it stands as the person's own statement.
    """
    if entry.left_at is not None:
        return facts
    same = _words(entry.name) == _words(str(name))
    level = (
        _MOST_ONE_PERSON_PROVES
        if inspected and same
        else NationalityAssuranceLevel.SIGNED_STATEMENT
    )
    added = Affiliation(entry.organisation, entry.kind, entry.since, entry.until, level)
    others = (
        each
        for each in facts.affiliations
        if (each.organisation, each.kind) != (added.organisation, added.kind)
    )
    return replace(facts, affiliations=(*others, added))


def _words(name: str) -> list[str]:
    """Give the words of a name in no order: rosters put the surname first or last."""
    return sorted(unicodedata.normalize("NFC", name).casefold().replace(",", " ").split())


def settle(uow: UnitOfWork, person_id: str, facts: PersonFacts, now: datetime) -> int:
    """Record facts and move the person, with all live tokens, to the cohort they belong to.

    The caller logs and commits; the places in the lists change in the same
    transaction, so that the next publication decides anew.
    """
    uow.facts.add(person_id, facts, now)
    return regroup(uow, person_id, facts, now)


def regroup(uow: UnitOfWork, person_id: str, facts: PersonFacts, now: datetime) -> int:
    """Move a person to the cohort that facts, reliefs and directives put them in."""
    named = named_subjects(uow) if facts.subject else frozenset()
    zone = ZoneInfo(uow.issuer.settings().zone)
    cohort = cohort_of(facts, now, zone, named=named)
    return uow.cohorts.assign(person_id, cohort.canonical(), _exemption(uow, person_id, now), now)


def regroup_named(uow: UnitOfWork, subjects: frozenset[str], now: datetime) -> None:
    """Give persons whom a directive names a cohort of their own, or take it back."""
    for subject in sorted(subjects):
        for person_id in uow.facts.with_subject(subject):
            regroup(uow, person_id, uow.facts.of_person(person_id), now)


def _exemption(uow: UnitOfWork, person_id: str, now: datetime) -> Exemption | None:
    """Give the relief that still holds; where several do, the last one granted."""
    holding = [each for each in uow.appeals.reliefs(person_id) if each.holds(now)]
    if not holding:
        return None
    relief = holding[-1]
    return Exemption(relief.id, relief.models, relief.granted_at, relief.until)


def _stated(facts: PersonFacts) -> frozenset[Affiliation | Licence | Location]:
    place = () if facts.location is None else (facts.location,)
    return frozenset((*facts.affiliations, *facts.licences, *place))
