"""Services, and people who can answer for them: with facts, and with a signed statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directive_samples import admit

from kiosk.domain.evidence import ProofingType
from kiosk.domain.statements import Attestation
from kiosk.services.service_tokens import register

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.domain.facts import PersonFacts
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.services.environment import Environment

NAME, PURPOSE = "Nightly reports", "Sums up what came in during the day."


def somebody(env: Environment, name: str, facts: PersonFacts) -> str:
    """Register a person with these facts who signed their statement now; give their id."""
    person_id = admit(env, name, facts).person_id
    attest(env, person_id, env.clock())
    return person_id


def attest(env: Environment, person_id: str, at: datetime) -> None:
    """Have a person's statement signed."""
    with env.store.writing() as uow:
        uow.attestations.add(
            Attestation(
                id=env.identifier(),
                person_id=person_id,
                text="I state this.",
                language="en",
                claim=uow.persons.get(person_id).claim,
                sha256="0" * 64,
                signature_png=b"",
                unable_to_sign=True,
                proofing_type=ProofingType.ONSITE_ATTENDED,
                witnessed_by="1" * 32,
                signed_at=at,
            )
        )
        uow.commit()


def service(
    env: Environment, session: OperatorSession, *people: str, name: str = NAME
) -> ServiceAccount:
    """Register a service for which these people answer."""
    return register(env, session, name, PURPOSE, people)
