"""People who can answer for a service, and a service with its token, in a laboratory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.evidence import ProofingType
from kiosk.domain.statements import Attestation
from kiosk.services.service_tokens import issue, register

if TYPE_CHECKING:
    from laboratory import Laboratory

    from kiosk.services.service_tokens import IssuedToService

CITIZEN = {"citizenships": "USA", "statuses": "USA:citizen", "location": "USA", "nal": "2"}
PARISIAN = {"citizenships": "FRA", "statuses": "FRA:citizen", "location": "FRA", "nal": "2"}


def answering(laboratory: Laboratory, name: str, cells: dict[str, str]) -> str:
    """Admit somebody who signed their statement; give their id."""
    person = laboratory.admit(name, **cells).person
    attestation = Attestation(
        id=laboratory.env.identifier(),
        person_id=person.id,
        text="I state this.",
        language="en",
        claim=person.claim,
        sha256="0" * 64,
        signature_png=b"",
        unable_to_sign=True,
        proofing_type=ProofingType.ONSITE_ATTENDED,
        witnessed_by="1" * 32,
        signed_at=laboratory.clock.now,
    )
    with laboratory.env.store.writing() as uow:
        uow.attestations.add(attestation)
        uow.commit()
    return person.id


def service(laboratory: Laboratory, name: str, *people: str) -> IssuedToService:
    """Have one officer register a service, and the other one issue its token."""
    admin, other = laboratory.officers()
    account = register(laboratory.env, admin, name, "Answers letters.", people)
    return issue(laboratory.env, other, account.id)
