"""Directive files in the form of the demonstration's, and people about whom they decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samples import ADMIN_SECRET, BEN_SECRET

from kiosk.domain.dates import PartialDate
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PersonFacts,
    StatusKind,
)
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.services.accounts import sign_in
from kiosk.services.activation import approve
from kiosk.services.directives import authenticate, stage
from kiosk.services.facts import settle
from kiosk.services.impact import preview
from kiosk.services.issuance import issue_token

if TYPE_CHECKING:
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

LETTER = b"%PDF the letter as it came"
INSPECTED = NationalityAssuranceLevel.DOCUMENT_INSPECTED

FOREIGN = """
id = "us-2026-06-12"
title = "Foreign persons: fable-5"
authority = "US Department of Commerce, BIS"
reference = "is-informed letter, 12 June 2026"
basis = "15 CFR 744 (as stated in the letter)"
text = "No foreign person may use fable-5."
received = 2026-11-21T04:00:00-05:00
in_force = {in_force}
zone = "America/New_York"
models = {models}
least_nal = 2
supersedes = []
fallback = ["opal-4"]

[[reading]]
id = "A"
title = "Literal: not a citizen or national of USA"
block = 'unless {{ principal.statuses.containsAny(["USA:citizen", "USA:national"]) }}'
needs_nationality = true

[[reading]]
id = "B"
title = "Legal term: not a US person"
block = 'unless {{ principal.us_person }}'
needs_nationality = true
"""


def foreign(in_force: str = "2026-11-21T12:00:00-05:00", models: str = '["fable-5"]') -> bytes:
    """Give the file of a directive against foreign persons."""
    return FOREIGN.format(in_force=in_force, models=models).encode()


def citizen(state: str) -> PersonFacts:
    """Give the facts of a citizen of one State, inspected."""
    return PersonFacts(
        Claim(
            (Citizenship(state, PartialDate(1990), level=INSPECTED),),
            (),
            (LegalStatus(state, StatusKind.CITIZEN, PartialDate(1990), level=INSPECTED),),
        )
    )


def admit(env: Environment, name: str, facts: PersonFacts) -> TokenRecord:
    """Register a person with these facts and give them a token, past the desk."""
    with env.store.writing() as uow:
        now = env.clock()
        particulars = Particulars(PersonName(name), PartialDate(1990), f"{name}@example.org")
        person = Person(env.identifier(), particulars, now, facts.claim)
        uow.persons.add(person)
        settle(uow, person.id, facts, now)
        record = issue_token(uow, env, person, now).record
        uow.commit()
    return record


def second_officer(env: Environment) -> OperatorSession:
    """Sign the second admin in afresh."""
    return sign_in(env, "ben", BEN_SECRET)


def first_officer(env: Environment) -> OperatorSession:
    """Sign the first admin in afresh."""
    return sign_in(env, "ada", ADMIN_SECRET)


def put_in_force(
    env: Environment, first: OperatorSession, source: bytes, reading: str = "B"
) -> DirectiveRecord:
    """Lead a file from stage to approval."""
    record = stage(env, first, source)
    authenticate(
        env, first, record.id, method="call_back", note="Called the desk officer", letter=LETTER
    )
    blocked = preview(env, first, record.id, reading).whole.people.blocked
    return approve(env, first, second_officer(env), record.id, reading=reading, blocked=blocked)
