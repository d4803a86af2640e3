"""What is asked of the store about persons: records, documents, statements.

They are parts of `kiosk.services.ports.UnitOfWork`, apart for their number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from kiosk.domain.evidence import Evidence
    from kiosk.domain.persons import Person
    from kiosk.domain.statements import Attestation


class Persons(Protocol):
    """Keep persons; everything personal is sealed under the person's own key."""

    def add(self, person: Person) -> None:
        """Store a new person and make their key."""

    def get(self, person_id: str) -> Person:
        """Give the person, or raise `NotFoundError`."""

    def several(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Give these persons by id, in one query; raise `NotFoundError` if one is missing."""

    def known(self, person_ids: Collection[str]) -> Mapping[str, Person]:
        """Give those of these persons by id who were not erased, in one query."""

    def replace(self, person: Person) -> None:
        """Store changed particulars or a changed claim."""

    def count(self) -> int:
        """Count the persons who were not erased."""

    def page(self, offset: int, limit: int) -> Sequence[Person]:
        """Give persons, newest first."""

    def with_email(self, email: str) -> Sequence[str]:
        """Give the ids of persons with exactly this address, by keyed hash."""

    def search_terms(self) -> Iterable[tuple[str, str, str]]:
        """Give (person id, whole name, e-mail) of everybody, for the index in memory."""


class EvidenceFiles(Protocol):
    """Keep validated evidence with its sealed image."""

    def add(self, person_id: str, evidence: Evidence, image: bytes) -> None:
        """Store the evidence; ``image`` is the bytes as captured, possibly none."""

    def of_person(self, person_id: str) -> Sequence[Evidence]:
        """Give a person's evidence, newest first."""

    def image(self, evidence_id: str) -> bytes:
        """Give the image as captured, or no bytes."""

    def holders(self, issuing_state: str, document_number: str) -> Sequence[str]:
        """Give the ids of persons who showed this document, by keyed hash."""

    def search_terms(self) -> Iterable[tuple[str, str]]:
        """Give (person id, document number) of all evidence."""


class Attestations(Protocol):
    """Keep signed statements, sealed."""

    def add(self, attestation: Attestation) -> None:
        """Store a statement."""

    def of_person(self, person_id: str) -> Sequence[Attestation]:
        """Give a person's statements, newest first."""
