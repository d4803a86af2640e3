"""Fill a throw-away store: a ceremony, a team, people with statements, documents and tokens."""

from __future__ import annotations

import io
import secrets
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.app.demo_directives import fill_directives
from kiosk.app.demo_people import DEMO_MODELS, DemoPerson, demo_people
from kiosk.app.demo_queue import fill_queue
from kiosk.app.demo_specimens import SHOWN_BY_CARD, shows_card, specimen_of
from kiosk.app.program import Program
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.evidence import InspectionAnswer
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
    fill_queue(program, session, drawn)
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
    return claim.citizenships[0].state == SHOWN_BY_CARD or bool(shows_card(person))


def _document(env: Environment, person: DemoPerson, *, pictured: bool) -> CapturedDocument:
    """Draw a document that fits the person, and answer its inspection list."""
    now = env.clock()
    specimen = specimen_of(person, date(now.year, now.month, 1))
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
