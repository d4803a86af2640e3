"""The form of what is sealed: JSON, checked on load, never trusted for having been stored.

Each record has one class that says what it must look like. A record that
opens but does not fit raises `StoreDamagedError`, so nothing half-read
reaches a decision.
"""

from __future__ import annotations

from datetime import datetime  # noqa: TC003 - pydantic reads the annotations
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.domain.dates import PartialDate, PartialDateError
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
from kiosk.domain.operators import Operator, Role
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.domain.statements import Attestation
from kiosk.storage.errors import StoreDamagedError

_BLOCK = 64  # a sealed record's length tells a multiple of this and no more


class Record(BaseModel):
    """Refuse unknown members and members of another type."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    def encode(self) -> bytes:
        """Give JSON, filled up with spaces to hide how long it is."""
        data = self.model_dump_json().encode()
        return data + b" " * (-len(data) % _BLOCK)


AnyRecord = TypeVar("AnyRecord", bound=Record)


def decode(kind: type[AnyRecord], data: bytes) -> AnyRecord:
    """Read a record, or raise `StoreDamagedError` without quoting it."""
    try:
        return kind.model_validate_json(data)
    except ValidationError:
        # The cause is left out: pydantic quotes the value, which is personal.
        raise _damaged() from None


class FactRecord(Record):
    """Hold a citizenship or a permanent residence."""

    state: str
    acquired: str
    lost: str | None
    level: NationalityAssuranceLevel


class StatusRecord(FactRecord):
    """Hold a status under a State's law."""

    kind: StatusKind


class ClaimRecord(Record):
    """Hold what a person states."""

    citizenships: tuple[FactRecord, ...]
    residences: tuple[FactRecord, ...]
    statuses: tuple[StatusRecord, ...]

    @classmethod
    def of(cls, claim: Claim) -> ClaimRecord:
        """Take a claim."""
        return cls(
            citizenships=tuple(_fact(each) for each in claim.citizenships),
            residences=tuple(_fact(each) for each in claim.residences),
            statuses=tuple(
                StatusRecord(
                    state=each.state,
                    acquired=str(each.acquired),
                    lost=_lost(each.lost),
                    level=each.level,
                    kind=each.kind,
                )
                for each in claim.statuses
            ),
        )

    def claim(self) -> Claim:
        """Give the claim."""
        return Claim(
            tuple(
                Citizenship(
                    each.state, parse_date(each.acquired), _lost_date(each.lost), each.level
                )
                for each in self.citizenships
            ),
            tuple(
                PermanentResidence(
                    each.state, parse_date(each.acquired), _lost_date(each.lost), each.level
                )
                for each in self.residences
            ),
            tuple(
                LegalStatus(
                    each.state,
                    each.kind,
                    parse_date(each.acquired),
                    _lost_date(each.lost),
                    each.level,
                )
                for each in self.statuses
            ),
        )


class PersonRecord(Record):
    """Hold a person's particulars and claim."""

    primary_identifier: str
    secondary_identifier: str
    date_of_birth: str
    email: str
    phone: str
    claim: ClaimRecord

    @classmethod
    def of(cls, person: Person) -> PersonRecord:
        """Take a person."""
        particulars = person.particulars
        return cls(
            primary_identifier=particulars.name.primary_identifier,
            secondary_identifier=particulars.name.secondary_identifier,
            date_of_birth=str(particulars.date_of_birth),
            email=particulars.email,
            phone=particulars.phone,
            claim=ClaimRecord.of(person.claim),
        )

    def person(self, person_id: str, registered_at: datetime) -> Person:
        """Give the person."""
        particulars = Particulars(
            self.name, parse_date(self.date_of_birth), email=self.email, phone=self.phone
        )
        return Person(person_id, particulars, registered_at, self.claim.claim())

    @property
    def name(self) -> PersonName:
        """Give the name."""
        return PersonName(self.primary_identifier, self.secondary_identifier)


class CheckRecord(Record):
    """Hold one check."""

    name: str
    ok: bool | None
    expected: str
    found: str


class FindingRecord(Record):
    """Hold one finding."""

    name: str
    sentence: str
    corners: tuple[tuple[float, float], ...]


class InspectionRecord(Record):
    """Hold what a proofing agent saw."""

    answers: tuple[tuple[str, InspectionAnswer], ...]
    inspected_by: str
    inspected_at: datetime

    @classmethod
    def of(cls, inspection: Inspection | None) -> InspectionRecord | None:
        """Take an inspection, if there is one."""
        if inspection is None:
            return None
        return cls(
            answers=inspection.answers,
            inspected_by=inspection.inspected_by,
            inspected_at=inspection.inspected_at,
        )

    def inspection(self) -> Inspection:
        """Give the inspection."""
        return Inspection(self.answers, self.inspected_by, self.inspected_at)


def _inspection(record: InspectionRecord | None) -> Inspection | None:
    return None if record is None else record.inspection()


class EvidenceRecord(Record):
    """Hold one validated document; what has a default was added after the first release."""

    kind: DocumentKind
    strength: EvidenceStrength
    issuing_state: str
    nationality: str
    document_number: str
    expires: str
    lines: tuple[str, ...]
    corrected: tuple[str, ...]
    checks: tuple[CheckRecord, ...]
    image_sha256: str
    captured_at: datetime
    inspection: InspectionRecord | None
    source: str
    compared: tuple[tuple[int, int], ...] = ()
    findings: tuple[FindingRecord, ...] = ()
    second_inspection: InspectionRecord | None = None

    @classmethod
    def of(cls, evidence: Evidence) -> EvidenceRecord:
        """Take a piece of evidence."""
        return cls(
            kind=evidence.kind,
            strength=evidence.strength,
            issuing_state=evidence.issuing_state,
            nationality=evidence.nationality,
            document_number=evidence.document_number,
            expires=str(evidence.expires),
            lines=evidence.lines,
            corrected=evidence.corrected,
            checks=tuple(
                CheckRecord(name=each.name, ok=each.ok, expected=each.expected, found=each.found)
                for each in evidence.checks
            ),
            image_sha256=evidence.image_sha256,
            captured_at=evidence.captured_at,
            inspection=InspectionRecord.of(evidence.inspection),
            second_inspection=InspectionRecord.of(evidence.second_inspection),
            source=evidence.source,
            compared=evidence.compared,
            findings=tuple(
                FindingRecord(name=each.name, sentence=each.sentence, corners=each.corners)
                for each in evidence.findings
            ),
        )

    def evidence(self, evidence_id: str) -> Evidence:
        """Give the evidence."""
        return Evidence(
            id=evidence_id,
            kind=self.kind,
            strength=self.strength,
            issuing_state=self.issuing_state,
            nationality=self.nationality,
            document_number=self.document_number,
            expires=parse_date(self.expires),
            lines=self.lines,
            corrected=self.corrected,
            checks=tuple(
                Check(each.name, each.ok, each.expected, each.found) for each in self.checks
            ),
            image_sha256=self.image_sha256,
            captured_at=self.captured_at,
            inspection=_inspection(self.inspection),
            second_inspection=_inspection(self.second_inspection),
            source=self.source,
            compared=self.compared,
            findings=tuple(
                Finding(each.name, each.sentence, each.corners) for each in self.findings
            ),
        )


class AttestationRecord(Record):
    """Hold one signed statement; the drawn signature is hexadecimal."""

    text: str
    language: str
    claim: ClaimRecord
    sha256: str
    signature_png: str
    unable_to_sign: bool
    proofing_type: ProofingType
    witnessed_by: str
    signed_at: datetime

    @classmethod
    def of(cls, attestation: Attestation) -> AttestationRecord:
        """Take a statement."""
        return cls(
            text=attestation.text,
            language=attestation.language,
            claim=ClaimRecord.of(attestation.claim),
            sha256=attestation.sha256,
            signature_png=attestation.signature_png.hex(),
            unable_to_sign=attestation.unable_to_sign,
            proofing_type=attestation.proofing_type,
            witnessed_by=attestation.witnessed_by,
            signed_at=attestation.signed_at,
        )

    def attestation(self, attestation_id: str, person_id: str) -> Attestation:
        """Give the statement."""
        try:
            signature = bytes.fromhex(self.signature_png)
        except ValueError:
            raise _damaged() from None
        return Attestation(
            id=attestation_id,
            person_id=person_id,
            text=self.text,
            language=self.language,
            claim=self.claim.claim(),
            sha256=self.sha256,
            signature_png=signature,
            unable_to_sign=self.unable_to_sign,
            proofing_type=self.proofing_type,
            witnessed_by=self.witnessed_by,
            signed_at=self.signed_at,
        )


class OperatorRecord(Record):
    """Hold one account; what has a default was added after the first release."""

    login: str
    roles: tuple[Role, ...]
    secret_hash: str
    active: bool
    officer_from: datetime | None = None

    @classmethod
    def of(cls, operator: Operator) -> OperatorRecord:
        """Take an account."""
        return cls(
            login=operator.login,
            roles=tuple(sorted(operator.roles)),
            secret_hash=operator.secret_hash,
            active=operator.active,
            officer_from=operator.officer_from,
        )

    def operator(self, operator_id: str, person_id: str, badge_lookup: bytes) -> Operator:
        """Give the account."""
        return Operator(
            id=operator_id,
            person_id=person_id,
            login=self.login,
            roles=frozenset(self.roles),
            secret_hash=self.secret_hash,
            badge_lookup=badge_lookup,
            active=self.active,
            officer_from=self.officer_from,
        )


def _fact(fact: Citizenship | PermanentResidence) -> FactRecord:
    return FactRecord(
        state=fact.state, acquired=str(fact.acquired), lost=_lost(fact.lost), level=fact.level
    )


def _lost(lost: PartialDate | None) -> str | None:
    return None if lost is None else str(lost)


def _lost_date(text: str | None) -> PartialDate | None:
    return None if text is None else parse_date(text)


def parse_date(text: str) -> PartialDate:
    """Read a date of any precision, or raise `StoreDamagedError`."""
    try:
        return PartialDate.parse(text)
    except PartialDateError:
        raise _damaged() from None


def _damaged() -> StoreDamagedError:
    return StoreDamagedError(
        "A record of the store does not have the form that this version writes.",
        "Restore the store from a backup.",
    )
