"""What directives ask of the store: facts, cohorts, places, directives, appeals.

They are parts of `kiosk.services.ports.UnitOfWork`, apart for their number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.appeals import Appeal, Relief
    from kiosk.domain.cohorts import Cohort, Exemption
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.domain.facts import PersonFacts


class Facts(Protocol):
    """Keep what is known of persons, and since when; sealed under the person's key."""

    def add(self, person_id: str, facts: PersonFacts, recorded_at: datetime) -> None:
        """Record what is known of a person from now on; what was known before stays."""

    def history(self, person_id: str) -> Sequence[tuple[datetime, PersonFacts]]:
        """Give all that was recorded of a person, oldest first, each with its instant."""

    def of_person(self, person_id: str) -> PersonFacts:
        """Give what is known now; raise `NotFoundError` where nothing was recorded."""

    def with_subject(self, subject: str) -> Sequence[str]:
        """Give the ids of the persons whom directives know by this name, by keyed hash."""


class Cohorts(Protocol):
    """Keep cohorts, sealed, and who is in which."""

    def all(self) -> Sequence[Cohort]:
        """Give every cohort, by number."""

    def get(self, number: int) -> Cohort:
        """Give one cohort, or raise `NotFoundError`."""

    def highest(self) -> int:
        """Give the highest number that was ever given to a cohort."""

    def number_of(self, person_id: str) -> int:
        """Give the number of a person's cohort, `UNKNOWN_COHORT` where no facts are recorded."""

    def people(self) -> Iterable[tuple[str, int]]:
        """Give (person id, number) of everybody who is in a cohort."""

    def assign(
        self, person_id: str, facts: bytes, exemption: Exemption | None, now: datetime
    ) -> int:
        """Put a person, with all their live tokens, into the cohort of these facts.

        ``facts`` are in canonical form. Gives the cohort's number; a cohort
        that nobody is in any more is gone, and its number does not come again.
        """


class Places(Protocol):
    """Keep the places of tokens in the status lists, sealed: what is published."""

    def written(self, shard: str) -> Mapping[int, bytes]:
        """Give, by number, what names the last writing of each page that holds anything.

        No two writings have the same name, in whatever store: what was read
        of one stays true of it.
        """

    def pages(
        self, shard: str, numbers: Collection[int] | None = None
    ) -> Iterable[tuple[int, bytes]]:
        """Give the pages of a shard that hold anything, or those with these numbers.

        A page has the form that `kiosk.tokens.places` reads. Tokens and cohorts
        keep the pages; nothing else writes them.
        """


class Directives(Protocol):
    """Keep directives, sealed, with what is attached to them."""

    def add(self, record: DirectiveRecord) -> None:
        """Store a new directive; its id is unique."""

    def replace(self, record: DirectiveRecord) -> None:
        """Store what people have done with a directive."""

    def get(self, directive_id: str) -> DirectiveRecord:
        """Give the directive, or raise `NotFoundError`."""

    def all(self) -> Sequence[DirectiveRecord]:
        """Give all directives, oldest first."""

    def attach(self, directive_id: str, kind: str, data: bytes) -> None:
        """Attach a file to a directive under a name, in the place of an earlier one."""

    def attachments(self, directive_id: str, prefix: str = "") -> Mapping[str, bytes]:
        """Give what is attached to a directive under names that begin so, by name."""

    def attached(self, prefix: str) -> Mapping[str, Mapping[str, bytes]]:
        """Give what is attached under names that begin so, by directive and by name."""


class Appeals(Protocol):
    """Keep appeals and temporary reliefs, sealed under the keys of those concerned."""

    def add(self, appeal: Appeal) -> None:
        """Store a new appeal or petition."""

    def replace(self, appeal: Appeal) -> None:
        """Store the answer to an appeal."""

    def get(self, appeal_id: str) -> Appeal:
        """Give the appeal, or raise `NotFoundError`."""

    def all(self) -> Sequence[Appeal]:
        """Give all appeals, oldest first."""

    def remove(self, appeal_ids: Collection[str]) -> None:
        """Remove appeals."""

    def add_relief(self, relief: Relief) -> None:
        """Store a new relief."""

    def replace_relief(self, relief: Relief) -> None:
        """Store that a relief was ended."""

    def get_relief(self, relief_id: str) -> Relief:
        """Give the relief, or raise `NotFoundError`."""

    def reliefs(self, person_id: str = "") -> Sequence[Relief]:
        """Give all reliefs, or those of one person, oldest first."""
