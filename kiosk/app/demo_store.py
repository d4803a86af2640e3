"""Fill a throw-away store: a ceremony, a team, people with statements, documents and tokens."""

from __future__ import annotations

import io
import secrets
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.app.demo_directives import fill_directives
from kiosk.app.demo_people import DEMO_MODELS, DemoPerson, demo_people
from kiosk.app.program import Program
from kiosk.app.specimens import Specimen
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.documents import MrzFacts, MrzFormat
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.facts import StatusKind
from kiosk.domain.operators import OFFICER_ROLES, Role
from kiosk.flows.ceremony import AdminDraft, CeremonyDraft
from kiosk.services import accounts, facts, onboarding, token_life
from kiosk.services.documents import assess_reading
from kiosk.services.onboarding import CapturedDocument, OnboardingCase, SignedStatement
from kiosk.ui.entry.ports import DemoAccount

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.app.settings import Settings
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import IssuedAccess

_WITH_PICTURE = 8
"""First people whose document is drawn; most others were swiped, which proves less."""

_SHOWN_BY_CARD = "USA"
"""Where permanent residents show the card instead of a passport, which proves no residence."""

_NUMBERS = {
    "DEU": "C########",
    "ESP": "XXA######",
    "FRA": "##XX#####",
    "ISL": "A#######",
    "JPN": "XX#######",
    "USA": "#########",
}
"""How a State of the demo numbers its passports, where that is known; # is a digit."""

_TEAM = (
    ("staff", Role.STAFF),
    ("auditor", Role.AUDITOR),
    ("compliance", Role.COMPLIANCE),
    ("second-compliance", Role.COMPLIANCE),
)
_SHOWN = (
    ("staff", Role.STAFF),
    ("admin", Role.ADMIN),
    ("compliance", Role.COMPLIANCE),
    ("second-compliance", Role.COMPLIANCE),
    ("auditor", Role.AUDITOR),
)


def fill_demo_store(settings: Settings, world: World | None = None) -> Program:
    """Establish a demo store and fill it; every secret is drawn afresh."""
    # Everybody may know this store's secrets: they stand on its sign-in screen.
    world = world or World(hasher=Argon2Hasher(memory_kib=1024, passes=1, lanes=1))
    names = ("admin", "second-admin", *(login for login, _ in _TEAM))
    drawn = {login: secrets.token_urlsafe(12) for login in names}
    shown = [DemoAccount(login, drawn[login], role) for login, role in _SHOWN]
    program = Program(settings, world, demo_accounts=shown)
    (settings.home / "offline").mkdir(parents=True)
    program.establish(_draft(settings, drawn))
    session = program.sign_in("admin", drawn["admin"])
    issued = [
        _onboard(program.env, session, person, pictured=number < _WITH_PICTURE or _proves(person))
        for number, person in enumerate(demo_people())
    ]
    program.demo_access = tuple(issued)
    for (login, role), access in zip(_TEAM, issued, strict=False):
        officer = role in OFFICER_ROLES
        second = program.sign_in("second-admin", drawn["second-admin"]) if officer else None
        accounts.add_operator(
            program.env,
            session,
            person_id=access.person.id,
            login=login,
            roles=frozenset({role}),
            secret=drawn[login],
            second=second,
        )
        if second is not None:
            program.sign_out(second)
    people = [access.person.id for access in issued]
    fill_directives(program, session, people, drawn)
    token_life.suspend(program.env, session, [issued[5].record.jti], "device under repair")
    token_life.revoke(program.env, session, [issued[9].record.jti], "contract ended")
    accounts.sign_out(program.env, session)
    return program


def _draft(settings: Settings, drawn: Mapping[str, str]) -> CeremonyDraft:
    passphrase = secrets.token_urlsafe(16)
    return CeremonyDraft(
        issuer_name="Example Laboratory (demo)",
        url="https://id.laboratory.example",
        postal_address="1 Example Street, 00000 Example",
        zone="America/New_York",
        appeal_url="mailto:appeals@laboratory.example",
        passphrase=passphrase,
        passphrase_again=passphrase,
        first_admin=_admin("Ada", "Lovegood", "admin", drawn),
        second_admin=_admin("Björn", "Secundus", "second-admin", drawn),
        models=DEMO_MODELS,
        folder=settings.home / "offline",
    )


def _admin(given: str, family: str, login: str, drawn: Mapping[str, str]) -> AdminDraft:
    root = secrets.token_urlsafe(16)
    return AdminDraft(
        secondary_identifier=given,
        primary_identifier=family,
        email=f"{login}@laboratory.example",
        login=login,
        secret=drawn[login],
        secret_again=drawn[login],
        root_passphrase=root,
        root_passphrase_again=root,
    )


def _onboard(
    env: Environment, session: OperatorSession, person: DemoPerson, *, pictured: bool
) -> IssuedAccess:
    document = _document(env, person, pictured=pictured)
    case = OnboardingCase(person.particulars, person.claim, document, None)
    text = onboarding.statement_for(env, case)
    statement = SignedStatement(text, "en", b"", unable_to_sign=True, signed_at=env.clock())
    access = onboarding.issue_access(env, session, replace(case, statement=statement))
    with env.store.reading() as uow:
        known = facts.current_facts(uow, access.person.id)
    known = replace(known, location=person.location, affiliations=person.affiliations)
    facts.record_facts(env, session, access.person.id, known)
    return access


def _proves(person: DemoPerson) -> bool:
    """Tell whether a person's document is inspected so that a letter leaves somebody untouched."""
    claim = person.claim
    return claim.citizenships[0].state == _SHOWN_BY_CARD or bool(_card(person))


def _card(person: DemoPerson) -> bool:
    return any(
        (status.state, status.kind) == (_SHOWN_BY_CARD, StatusKind.PERMANENT_RESIDENT)
        for status in person.claim.statuses
    )


def _document(env: Environment, person: DemoPerson, *, pictured: bool) -> CapturedDocument:
    """Draw a document that fits the person, and answer its inspection list."""
    now = env.clock()
    specimen = _specimen(person, date(now.year, now.month, 1))
    lines = specimen.lines
    picture = io.BytesIO()
    if pictured:
        specimen.draw().save(picture, "JPEG", quality=60)
    assessed = assess_reading(lines, (), now.date(), specimens_allowed=env.specimens_allowed)
    answers = {item.id: InspectionAnswer.IN_ORDER for item in assessed.inspection}
    return CapturedDocument(
        lines=lines,
        corrected=(),
        image=picture.getvalue(),
        source="image" if pictured else "swipe",
        inspection_answers=answers if pictured else {},
        captured_at=now,
    )


def _specimen(person: DemoPerson, month: date) -> Specimen:
    """Give a passport of the State named first, or the card of a permanent resident."""
    particulars, card = person.particulars, _card(person)
    state = person.claim.citizenships[0].state
    shape = "#########" if card else _NUMBERS.get(state, "X#######")
    number = "".join(secrets.choice("123456789") if c == "#" else c for c in shape)
    return Specimen(
        "demo.jpg",
        "Specimen · Permanent resident" if card else "Specimen · Passport",
        MrzFormat.TD1 if card else MrzFormat.TD3,
        MrzFacts(
            document_code="C1" if card else "P",
            issuing_state=_SHOWN_BY_CARD if card else state,
            nationality=state,
            primary_identifier=particulars.name.primary_identifier,
            secondary_identifier=particulars.name.secondary_identifier,
            document_number=number,
            optional_data=_receipt() if card else "",
            date_of_birth=particulars.date_of_birth.earliest,
            sex="",
            date_of_expiry=month + timedelta(days=1500),
        ),
    )


def _receipt() -> str:
    return "MSC" + "".join(secrets.choice("123456789") for _ in range(10))
