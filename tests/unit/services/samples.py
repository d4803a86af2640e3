"""Sample cases over the specimen State UTO and a fictitious person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from fakes import START, FakeEntropy, FakeRootBuilder, fake_environment

from kiosk.documents import MrzFacts, MrzFormat, compose
from kiosk.domain.access import Model
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.facts import Citizenship, Claim
from kiosk.domain.operators import OFFICER_ROLES
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.services.accounts import add_operator, sign_in
from kiosk.services.ceremony import AdminPlan, CeremonyPlan, PreparedCeremony, establish, prepare
from kiosk.services.documents import assess_reading
from kiosk.services.onboarding import (
    CapturedDocument,
    OnboardingCase,
    SignedStatement,
    statement_for,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.operators import OperatorSession, Role
    from kiosk.services.environment import Environment

PNG = b"\x89PNG\r\n\x1a\nsignature"
IMAGE = b"the bytes of a photograph"
ADMIN_SECRET = "four plain words here"
BEN_SECRET = "yet four other words"
STAFF_SECRET = "another few plain words"

PLAN = CeremonyPlan(
    issuer_name="Example Laboratory",
    url="https://id.example.org",
    postal_address="1 Example Street, Utopia",
    zone="Europe/Zurich",
    audience="model-gateway",
    appeal_url="https://example.org/appeal",
    admins=(
        AdminPlan(
            PersonName("Okafor", "Ada"),
            "ada@example.org",
            "ada",
            ADMIN_SECRET,
            "ada's own root passphrase",
        ),
        AdminPlan(
            PersonName("Brandt", "Ben"),
            "ben@example.org",
            "ben",
            BEN_SECRET,
            "ben's own root passphrase",
        ),
    ),
    models=(
        Model("fable-5", aliases=("fable",), fallbacks=("opal-4",)),
        Model("opal-4", controlled=False),
    ),
)

PASSPORT = MrzFacts(
    document_code="P",
    issuing_state="UTO",
    nationality="UTO",
    primary_identifier="ERIKSSON",
    secondary_identifier="ANNA MARIA",
    document_number="L898902C3",
    date_of_birth=date(1974, 8, 12),
    sex="F",
    date_of_expiry=date(2032, 4, 15),
)
PARTICULARS = Particulars(
    PersonName("Eriksson", "Anna Maria"), PartialDate(1974, 8, 12), "anna@example.org"
)
CLAIM = Claim(citizenships=(Citizenship("UTO", PartialDate(1974)),))


@cache
def prepared_ceremony() -> PreparedCeremony:
    """Prepare the sample issuer once: stretching the root keys' passphrases takes a while."""
    env = replace(fake_environment(), entropy=FakeEntropy("ceremony"))
    return prepare(env, PLAN, FakeRootBuilder())


def established(env: Environment) -> OperatorSession:
    """Establish the sample issuer and sign its first admin in."""
    establish(env, prepared_ceremony())
    return sign_in(env, "ada", ADMIN_SECRET)


def add_account(
    env: Environment, admin: OperatorSession, role: Role, login: str
) -> OperatorSession:
    """Add a person with an account of this role and sign them in."""
    add_operator(
        env,
        admin,
        person_id=add_person(env, login),
        login=login,
        roles=frozenset({role}),
        secret=STAFF_SECRET,
        second=sign_in(env, "ben", BEN_SECRET) if role in OFFICER_ROLES else None,
    )
    return sign_in(env, login, STAFF_SECRET)


def add_person(env: Environment, name: str) -> str:
    """Add a person of this name; give their id."""
    person = Person(
        env.identifier(),
        Particulars(PersonName(name), PartialDate(1990), f"{name}@example.org"),
        env.clock(),
    )
    with env.store.writing() as uow:
        uow.persons.add(person)
        uow.commit()
    return person.id


def passport(**changes: Any) -> tuple[str, ...]:
    """Compose the lines of the sample passport with some facts changed."""
    return compose(MrzFormat.TD3, replace(PASSPORT, **changes))


def captured(
    lines: tuple[str, ...],
    *,
    image: bytes = IMAGE,
    answers: Mapping[str, InspectionAnswer] | None = None,
) -> CapturedDocument:
    """Capture a document, inspected in order unless told otherwise."""
    assessed = assess_reading(lines, (), START.date(), specimens_allowed=True)
    in_order = {item.id: InspectionAnswer.IN_ORDER for item in assessed.inspection}
    return CapturedDocument(
        lines=lines,
        corrected=(),
        image=image,
        source="image" if image else "swipe",
        inspection_answers=in_order if answers is None else answers,
        captured_at=START - timedelta(minutes=2),
    )


def signed(env: Environment, case: OnboardingCase) -> OnboardingCase:
    """Let the sample person read and sign the statement of this case."""
    statement = SignedStatement(statement_for(env, case), "en", PNG, False, START)
    return replace(case, statement=statement)


def complete_case(env: Environment, **changes: Any) -> OnboardingCase:
    """Give a case that lacks nothing, with some parts changed before it is signed."""
    case = OnboardingCase(PARTICULARS, CLAIM, captured(passport()), None)
    return signed(env, replace(case, **changes))
