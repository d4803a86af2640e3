"""Find registered persons who may be the applicant, for a person to look at.

Likeness decides nothing and accuses nobody. Twins share a surname and a birth
date, families share documents' first pages, and a document number may have
been misread: each likeness goes to review.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.services.search import normalised

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import datetime

    from kiosk.domain.persons import Particulars, Person, PersonName
    from kiosk.services.ports import UnitOfWork


_BETWEEN = re.compile(r"[\W_]+")


class LikenessKind(StrEnum):
    """Name what is alike, the plainest first."""

    SAME_DOCUMENT = "same_document"
    SAME_NAME_AND_BIRTH = "same_name_and_birth"
    POSSIBLE_TWIN = "possible_twin"


@dataclass(frozen=True, slots=True)
class Likeness:
    """Hold a registered person who is like the applicant, and in what."""

    kind: LikenessKind
    person_id: str
    particulars: Particulars
    registered_at: datetime


@dataclass(frozen=True, slots=True)
class Applicant:
    """Hold what is compared; ``document`` is (issuing State, number) or two empty texts.

    ``person_id`` names the record that the case continues, which is never
    like itself.
    """

    particulars: Particulars
    document: tuple[str, str] = ("", "")
    person_id: str = ""


def likenesses(
    uow: UnitOfWork, applicant: Applicant, candidates: Collection[str]
) -> tuple[Likeness, ...]:
    """Give the likenesses, the plainest first; each person once.

    ``candidates`` are the ids of persons whose surname a search found; those
    who showed this very document are looked up here.
    """
    issuing_state, number = applicant.document
    holders = set(uow.evidence.holders(issuing_state, number)) if number else set()
    people = uow.persons.known({*holders, *candidates} - {applicant.person_id})
    found = [
        Likeness(kind, person.id, person.particulars, person.registered_at)
        for person in people.values()
        for kind in _kinds(applicant.particulars, person, holds=person.id in holders)
    ]
    order = list(LikenessKind)
    return tuple(sorted(found, key=lambda each: (order.index(each.kind), each.person_id)))


def _kinds(said: Particulars, person: Person, *, holds: bool) -> Iterator[LikenessKind]:
    """Give at most one kind: what is plainest."""
    known = person.particulars
    if holds:
        yield LikenessKind.SAME_DOCUMENT
    elif not (
        said.date_of_birth.known
        and known.date_of_birth.known
        and said.date_of_birth.may_equal(known.date_of_birth)
    ):
        return
    elif _words(said.name) == _words(known.name):
        yield LikenessKind.SAME_NAME_AND_BIRTH
    elif _surname(said.name) and _surname(said.name) == _surname(known.name):
        yield LikenessKind.POSSIBLE_TWIN


def _surname(name: PersonName) -> tuple[str, ...]:
    return _split(name.primary_identifier)


def _words(name: PersonName) -> frozenset[str]:
    """Give the words of a whole name, whichever of them are the surname."""
    return frozenset(_split(str(name)))


def _split(text: str) -> tuple[str, ...]:
    """Give the words of a text; hyphens and apostrophes part them, as Doc 9303 does."""
    return tuple(_BETWEEN.sub(" ", normalised(text)).split())
