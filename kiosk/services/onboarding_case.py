"""A case at the desk: what was typed, stated, shown and signed, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from kiosk.domain.statements import SignedStatement

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kiosk.directives.decision import Outcome
    from kiosk.domain.access import TokenRecord
    from kiosk.domain.evidence import Finding, Inspection, InspectionAnswer, Place
    from kiosk.domain.facts import Claim
    from kiosk.domain.persons import Particulars, Person
    from kiosk.domain.roster import RosterEntry
    from kiosk.services.receipts import Receipt

__all__ = [
    "MOST_CORRECTED",
    "CapturedDocument",
    "IssuedAccess",
    "OnboardingCase",
    "OpenPoint",
    "QueuePast",
    "SignedStatement",
]

MOST_CORRECTED = 6
"""Characters that may be corrected in lines that were read; with more they were typed."""


@dataclass(frozen=True, slots=True)
class CapturedDocument:
    """Hold a document as captured: lines as read and as corrected, image, answers.

    ``lines`` are empty where a person typed the zone, ``corrected`` where no
    character was corrected, ``image`` for a swiped zone. ``doubtful`` are the
    places that the reader is not sure of, ``compared`` those that a person
    compared with the document. ``inspection_answers`` maps the id of an item
    of the inspection list to what the proofing agent saw.
    """

    lines: tuple[str, ...]
    corrected: tuple[str, ...]
    image: bytes = field(repr=False)
    source: Literal["image", "swipe", "typed"]
    inspection_answers: Mapping[str, InspectionAnswer]
    captured_at: datetime
    doubtful: tuple[Place, ...] = ()
    compared: tuple[Place, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def format_only(self) -> bool:
        """Tell whether there is nothing but characters, which prove their format only.

        A zone that a person typed is no more than that, with a picture or
        without, and lines are typed that were not read or hardly as they were.
        """
        return not self.image or self.source != "image" or self._rewritten

    @property
    def _rewritten(self) -> bool:
        if not self.corrected:
            return not self.lines
        if list(map(len, self.lines)) != list(map(len, self.corrected)):
            return True
        changed = sum(
            before != after
            for read, now in zip(self.lines, self.corrected, strict=True)
            for before, after in zip(read, now, strict=True)
        )
        return changed > MOST_CORRECTED


@dataclass(frozen=True, slots=True)
class OnboardingCase:
    """Hold one case; ``person_id`` names a person who is registered already.

    ``document`` is ``None`` where none is shown, or where the proofing agent
    took it out of the case because it is not in order.
    """

    particulars: Particulars
    claim: Claim
    document: CapturedDocument | None
    statement: SignedStatement | None
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class QueuePast:
    """Hold what happened to a case before the clerk who issues for it now.

    ``signed_unattended`` says that the statement was signed at a station,
    before no witness. ``second_inspection`` is what another person found, who
    looked for themselves and found the same. ``announced`` is the roster's
    entry by which the person came, if their invitation was good.
    """

    signed_unattended: bool = False
    second_inspection: Inspection | None = None
    announced: RosterEntry | None = None


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Name what still hinders issuing, and where; ``sentence`` says what to do.

    Fields: ``primary_identifier``, ``date_of_birth``, ``person_id``, ``claim``,
    ``document``, ``compare``, ``checks.<name>``, ``inspection.<id>``,
    ``statement``, ``signature``.
    """

    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class IssuedAccess:
    """Hold what was issued; the token exists here only and is stored nowhere.

    The levels of the facts are in ``person.claim``. ``notes`` are sentences
    for the proofing agent that did not hinder issuing. ``reasons`` say, for
    each model that is closed or waits, why: for the person's own screen.
    """

    person: Person
    token: str = field(repr=False)
    record: TokenRecord
    open_models: tuple[str, ...]
    waiting_models: tuple[str, ...]
    receipt: Receipt
    notes: tuple[str, ...] = ()
    closed_models: tuple[str, ...] = ()
    reasons: tuple[tuple[str, Outcome], ...] = ()
