"""An issuer for tests that run the whole program: its ceremony, and people with tokens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.app.demo_people import demo_people
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.domain.access import Model
from kiosk.flows.ceremony import AdminDraft, CeremonyDraft
from kiosk.services import onboarding
from kiosk.services.onboarding import IssuedAccess, OnboardingCase, SignedStatement

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

PASSPHRASE = "correct horse battery staple"
PASSWORD = "seven brown horses run"


def world() -> World:
    return World(hasher=Argon2Hasher(memory_kib=64, passes=1, lanes=1))


def admin(number: int) -> AdminDraft:
    root = f"eleven quiet rivers {number}"
    return AdminDraft(
        secondary_identifier="Ada",
        primary_identifier=f"Admin{number}",
        email=f"admin{number}@issuer.example",
        login=f"admin{number}",
        secret=f"{PASSWORD} {number}",
        secret_again=f"{PASSWORD} {number}",
        root_passphrase=root,
        root_passphrase_again=root,
    )


def draft(folder: Path) -> CeremonyDraft:
    return CeremonyDraft(
        issuer_name="Laboratory",
        url="https://id.laboratory.example",
        postal_address="1 Example Street",
        zone="Europe/Zurich",
        appeal_url="mailto:appeals@laboratory.example",
        passphrase=PASSPHRASE,
        passphrase_again=PASSPHRASE,
        first_admin=admin(1),
        second_admin=admin(2),
        models=(Model("fable-5"),),
        folder=folder,
    )


def issue_to(program: Program, session: OperatorSession, number: int) -> IssuedAccess:
    """Onboard one of the invented people, on their signed word alone."""
    return issue_in(program.env, session, number)


def issue_in(env: Environment, session: OperatorSession, number: int) -> IssuedAccess:
    """Do the same in a store that no program holds open."""
    person = list(demo_people())[number]
    case = OnboardingCase(person.particulars, person.claim, None, None)
    text = onboarding.statement_for(env, case)
    signed = SignedStatement(text, "en", b"", unable_to_sign=True, signed_at=env.clock())
    return onboarding.issue_access(env, session, replace(case, statement=signed))
