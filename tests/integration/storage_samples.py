"""Values that the tests of the store put in: invented people, fixed times, random ids."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.audit import Event
from kiosk.domain.access import Model, Shard, TokenRecord
from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import (
    Check,
    DocumentKind,
    Evidence,
    EvidenceStrength,
    Finding,
    Inspection,
    InspectionAnswer,
    ProofingType,
)
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.issuer import IssuerSettings, KeyPurpose, SigningKey
from kiosk.domain.operators import Operator, Role
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.domain.statements import Attestation

if TYPE_CHECKING:
    from kiosk.services.ports import Store, UnitOfWork

STORE_KEY = bytes(range(32))
NOW = datetime(2026, 6, 12, 21, 21, 0, 123456, tzinfo=UTC)
SHARD = "5ha4d" * 6 + "00"

SURNAME, GIVEN_NAME = "Zwölfkämper", "Quirina"
EMAIL, PHONE = "quirina.zw@example.org", "+41446681800"
DOCUMENT_NUMBER, NATIONALITY = "X7Q49K2WZ", "LIE"


def identifier() -> str:
    return os.urandom(16).hex()


def new_person(given_name: str = GIVEN_NAME, surname: str = SURNAME, email: str = EMAIL) -> Person:
    return Person(
        id=identifier(),
        particulars=Particulars(
            PersonName(surname, given_name), PartialDate(1984, 2, 29), email=email, phone=PHONE
        ),
        registered_at=NOW,
        claim=new_claim(),
    )


def new_claim() -> Claim:
    return Claim(
        (
            Citizenship(
                NATIONALITY,
                PartialDate(1984),
                None,
                NationalityAssuranceLevel.DOCUMENT_INSPECTED,
            ),
        ),
        (PermanentResidence("CHE", PartialDate(2001, 5), PartialDate(2020, 1, 31)),),
        (LegalStatus("USA", StatusKind.REFUGEE, lost=PartialDate()),),
    )


def new_evidence(number: str = DOCUMENT_NUMBER) -> Evidence:
    return Evidence(
        id=identifier(),
        kind=DocumentKind.PASSPORT,
        strength=EvidenceStrength.STRONG,
        issuing_state=NATIONALITY,
        nationality=NATIONALITY,
        document_number=number,
        expires=PartialDate(2031, 4),
        lines=(f"P<{NATIONALITY}ZWOELFKAEMPER<<QUIRINA".ljust(44, "<"), f"{number}8LIE"),
        corrected=(),
        checks=(Check("document_number", ok=True, expected="8", found="8"), Check("chip", None)),
        image_sha256="0" * 64,
        captured_at=NOW,
        inspection=Inspection((("photograph", InspectionAnswer.IN_ORDER),), identifier(), NOW),
        compared=((0, 5), (1, 43)),
        findings=(
            Finding("moire", "Fine waves lie over the picture.", ((0.1, 0.25), (1.0, 0.5))),
        ),
    )


def new_attestation(person: Person) -> Attestation:
    return Attestation(
        id=identifier(),
        person_id=person.id,
        text=f"I, {person.particulars.name}, state this.",
        language="de-LI",
        claim=person.claim,
        sha256="1" * 64,
        signature_png=b"\x89PNG\r\n\x1a\n\x00\xff",
        unable_to_sign=False,
        proofing_type=ProofingType.ONSITE_ATTENDED,
        witnessed_by=identifier(),
        signed_at=NOW,
    )


def new_token(
    person: Person, idx: int, *, at: datetime = NOW, life: timedelta = timedelta(hours=12)
) -> TokenRecord:
    return TokenRecord(
        jti=identifier(),
        person_id=person.id,
        audience="gateways",
        client_id="kiosk-1",
        scope="models",
        kid="token-key-1",
        issued_at=at,
        expires_at=at + life,
        shard=SHARD,
        idx=idx,
    )


def new_operator(person: Person, login: str = "Q.Zw", badge_lookup: bytes = b"") -> Operator:
    return Operator(
        id=identifier(),
        person_id=person.id,
        login=login,
        roles=frozenset({Role.ADMIN, Role.STAFF}),
        secret_hash="$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA",
        badge_lookup=badge_lookup,
    )


def new_settings() -> IssuerSettings:
    return IssuerSettings(
        store_id=identifier(),
        name="Issuer",
        url="https://kiosk.example",
        postal_address="1 Example Street",
        zone="Europe/Zurich",
        audience="gateways",
        client_id="kiosk-1",
        appeal_url="https://kiosk.example/appeal",
        log_origin="kiosk.example/log",
        token_life=timedelta(hours=12),
        established_at=NOW,
    )


def new_log_key(kid: str = "log-key-1", at: datetime = NOW) -> SigningKey:
    private = Ed25519PrivateKey.generate()
    return SigningKey(
        kid=kid,
        purpose=KeyPurpose.LOG,
        private_der=private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        public_der=private.public_key().public_bytes(
            Encoding.DER, PublicFormat.SubjectPublicKeyInfo
        ),
        not_before=at,
        signs_from=at,
    )


def establish(store: Store) -> None:
    with store.writing() as uow:
        uow.issuer.put(new_settings())
        uow.issuer.add_root(b'{"version":1}')
        uow.keys.add(new_log_key())
        uow.models.put([Model("opal-4", controlled=False), Model("fable-5", ("fable",))])
        uow.shards.add(Shard(SHARD, f"https://kiosk.example/status/{SHARD}", b"\x05" * 32, NOW))
        uow.log.append(Event.CEREMONY_COMPLETED, at=NOW)
        uow.commit()


def onboard(uow: UnitOfWork, idx: int, *, at: datetime = NOW) -> Person:
    """Store what one onboarding stores: person, evidence, statement, token, log."""
    person = new_person()
    evidence = new_evidence()
    uow.persons.add(person)
    uow.evidence.add(person.id, evidence, b"\xff\xd8 image of a document")
    uow.attestations.add(new_attestation(person))
    token = new_token(person, idx, at=at)
    uow.tokens.add(token)
    uow.log.append(Event.PERSON_REGISTERED, at=at, subject=person.id)
    uow.log.append(Event.EVIDENCE_VALIDATED, at=at, subject=person.id)
    uow.log.append(Event.ATTESTATION_SIGNED, at=at, subject=person.id)
    uow.log.append(
        Event.TOKEN_ISSUED,
        at=at,
        actor=person.id,
        subject=person.id,
        body={"jti": token.jti, "idx": idx},
    )
    return person
