"""Services and agents, and the people answerable for them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from datetime import datetime


class AnswerableError(KioskError):
    """Refuse a change of who answers for a service."""


@dataclass(frozen=True, slots=True)
class Answerable:
    """Hold that a person answers for a service: from when on, and until when.

    ``until`` is ``None`` while they do. What is over stays, as history.
    """

    person_id: str
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Issuing:
    """Hold which operator handed a service a token or a code, and until when that may live."""

    by: str
    until: datetime


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """Hold a service or an agent: a program that asks models by a token of its own.

    It may do what all who answer for it may do, and nothing while nobody
    does. ``id`` is random (32 hexadecimal digits), drawn as a person's is, so
    that nothing made from it tells which of both it belongs to.

    ``chosen_by`` is the operator who last changed who answers, empty where that
    was not kept. Whoever holds a token of it does not choose its people, and
    whoever chose them last issues none: no officer opens a service alone.
    """

    id: str
    name: str
    purpose: str
    registered_at: datetime
    answerable: tuple[Answerable, ...]
    ended_at: datetime | None = None
    chosen_by: str = ""
    issuings: tuple[Issuing, ...] = ()

    @property
    def answering(self) -> tuple[str, ...]:
        """Give the ids of those who answer for it now, in the order in which they were named."""
        return tuple(each.person_id for each in self.answerable if each.until is None)

    def issuers(self, now: datetime) -> frozenset[str]:
        """Give the operators who issued what may live now."""
        return frozenset(each.by for each in self.issuings if each.until > now)

    def issued(self, by: str, now: datetime, until: datetime) -> ServiceAccount:
        """Give it with a token or a code more; what lives no more is forgotten."""
        living = tuple(each for each in self.issuings if each.until > now)
        return replace(self, issuings=(*living, Issuing(by, until)))

    def named(self, person_id: str, at: datetime) -> ServiceAccount:
        """Give it with one more person answerable."""
        self._require_running()
        if person_id in self.answering:
            raise AnswerableError(
                "This person answers for the service already.", "Choose somebody else."
            )
        return replace(self, answerable=(*self.answerable, Answerable(person_id, at)))

    def released(self, person_id: str, at: datetime) -> ServiceAccount:
        """Give it without one of those who answer; that may leave nobody."""
        self._require_running()
        if person_id not in self.answering:
            raise AnswerableError(
                "This person does not answer for the service.", "Look at the list again."
            )
        return replace(self, answerable=self._until(at, {person_id}))

    def ended(self, at: datetime) -> ServiceAccount:
        """Give it ended, for good; nobody answers for it any more."""
        self._require_running()
        return replace(self, ended_at=at, answerable=self._until(at, set(self.answering)))

    def _until(self, at: datetime, people: set[str]) -> tuple[Answerable, ...]:
        return tuple(
            replace(each, until=at) if each.until is None and each.person_id in people else each
            for each in self.answerable
        )

    def _require_running(self) -> None:
        if self.ended_at is not None:
            raise AnswerableError(
                "This service has ended, and stays as it is.", "Register a new one instead."
            )
