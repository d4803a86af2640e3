"""Two people over one case: each looks for themselves, and only then are the two compared.

A fact reaches level 3 where two different operators found the same, each
without knowing what the other had: the first leaves a look when asking for a
second person, and the second is told of it only after leaving their own.
What one has left once stands; whoever changes their mind after seeing the
other's look is a second pair of eyes no more.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.attestations.assurance import is_sound
from kiosk.attestations.statements import canonical_answers
from kiosk.audit.events import Event
from kiosk.domain.enrolments import CaseLook, CaseState
from kiosk.domain.evidence import Inspection
from kiosk.domain.operators import Act
from kiosk.services.case_ports import CaseFilter
from kiosk.services.case_steps import CaseError, queue_work
from kiosk.services.onboarding import refuse_own
from kiosk.services.onboarding_review import review, shown_now
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.case_steps import QueueDesk
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding_case import OnboardingCase

LOOKS_DIFFER = (
    "The first person found something else in this case, so the level of proof stays as one "
    "person raises it."
)
"""The note of an approval whose two looks differ."""

_SALT_BYTES = 32


@dataclass(frozen=True, slots=True)
class SecondLook:
    """Hold two people's looks at one case, for the second, who has left theirs.

    ``differences`` name where they are not the same: ``name``,
    ``date_of_birth``, ``claim``, ``document``, and ``inspection.<id>`` for an
    item of the inspection list.
    """

    first: CaseLook
    second: CaseLook
    differences: tuple[str, ...]

    @property
    def agreed(self) -> bool:
        """Tell whether two different persons found the same, and found it in order."""
        return (
            not self.differences
            and self.first.sound
            and self.second.sound
            and self.first.by != self.second.by
        )


@dataclass(frozen=True, slots=True)
class ApprovedTogether:
    """Hold one case that two persons approved; ``corroborated`` where their looks agreed."""

    case_id: str
    person_id: str
    other: str
    at: datetime
    corroborated: bool


def leave_look(
    desk: QueueDesk, env: Environment, case: EnrolmentCase, onboarding: OnboardingCase
) -> CaseLook:
    """Store what the clerk found, once for each clerk and case, and log its digest.

    Gives the look that the clerk left before, where there is one.
    """
    earlier = _look_by(desk.uow.cases.looks(case.id), desk.session.person_id)
    if earlier is not None:
        return earlier
    look = _look(desk, env, onboarding)
    desk.uow.cases.add_look(case.id, look)
    desk.log(Event.CASE_LOOKED_AT, case, look=digest_of(look))
    return look


def second_look(
    env: Environment, session: OperatorSession, case_id: str, onboarding: OnboardingCase
) -> SecondLook:
    """Leave the second person's look, and show it beside the first's.

    Raises `CaseError` where the first person asked for a second one without
    leaving a look, or where the session's clerk is not the second person.
    """
    with queue_work(env, session) as desk:
        case = desk.held(case_id)
        compared = compared_looks(desk, env, case, onboarding)
        if compared is None:
            raise CaseError(
                "Nobody has left a look of their own at this case.",
                "Decide it alone, or ask for a second person.",
            )
        desk.uow.commit()
    return compared


def compared_looks(
    desk: QueueDesk, env: Environment, case: EnrolmentCase, onboarding: OnboardingCase
) -> SecondLook | None:
    """Leave the second person's look and compare; ``None`` where no first one was left."""
    first = _look_by(desk.uow.cases.looks(case.id), case.first_reviewer)
    if first is None:
        return None
    second = leave_look(desk, env, case, onboarding)
    return SecondLook(first, second, _differences(first, second))


def corroboration(
    desk: QueueDesk, env: Environment, case: EnrolmentCase, onboarding: OnboardingCase
) -> tuple[Inspection | None, tuple[str, ...]]:
    """Give the first person's inspection where it raises the level, and notes where it does not.

    It does where both looks agree, where what is approved now is what the
    second person saw before the first look was shown, and while the first
    person's account is active.
    """
    compared = compared_looks(desk, env, case, onboarding)
    if compared is None:
        return None, ()
    now = _look(desk, env, onboarding)
    first = compared.first
    working = any(each.active and each.person_id == first.by for each in desk.uow.operators.all())
    if not compared.agreed or _differences(compared.second, now) or not now.sound or not working:
        return None, (LOOKS_DIFFER,)
    desk.log(
        Event.CASE_CORROBORATED,
        case,
        first=digest_of(first),
        second=digest_of(compared.second),
    )
    return Inspection(first.answers, first.by, first.at), ()


def approved_together(
    env: Environment, session: OperatorSession, person_id: str
) -> Sequence[ApprovedTogether]:
    """Give the cases that an operator's person approved with another, newest first.

    For the day on which one of two turns out not to have been honest: what
    stands on their word can be found, and looked at again.
    """
    with reading(env, session, Act.READ_TOGETHER) as uow:
        wanted = CaseFilter(frozenset({CaseState.APPROVED}), second_person=True)
        found = []
        for case in uow.cases.page(wanted, 0, uow.cases.count(wanted)):
            pair = (case.first_reviewer, case.last_step.by)
            if person_id not in pair:
                continue
            other = pair[1] if pair[0] == person_id else pair[0]
            inspected = uow.evidence.of_person(case.person_id)
            corroborated = any(
                each.seen_by_two
                and each.inspection is not None
                and each.second_inspection is not None
                and {each.inspection.inspected_by, each.second_inspection.inspected_by}
                == set(pair)
                for each in inspected
            )
            found.append(
                ApprovedTogether(case.id, case.person_id, other, case.last_step.at, corroborated)
            )
    return sorted(found, key=lambda each: each.at, reverse=True)


def digest_of(look: CaseLook) -> str:
    """Give the hex SHA-256 by which the log commits to a look; its salt keeps it closed.

    Each part is preceded by its length (8 bytes, big-endian).
    """
    digest = hashlib.sha256()
    answers = json.dumps([[name, answer.value] for name, answer in look.answers])
    for part in (
        look.salt,
        look.by.encode(),
        look.at.isoformat().encode(),
        look.name.primary_identifier.encode(),
        look.name.secondary_identifier.encode(),
        str(look.date_of_birth).encode(),
        canonical_answers(look.claim),
        look.document.encode(),
        answers.encode(),
        b"sound" if look.sound else b"",
    ):
        digest.update(len(part).to_bytes(8))
        digest.update(part)
    return digest.hexdigest()


def _look(desk: QueueDesk, env: Environment, onboarding: OnboardingCase) -> CaseLook:
    """Judge the case as it lies before the clerk; the screen's own judgement counts nothing."""
    reviewed = review(desk.uow, env, onboarding, desk.now)
    refuse_own(desk.uow, desk.session, onboarding, reviewed)
    shown, document = onboarding.document, ""
    sound = False
    if shown is not None and reviewed.assessed is not None:
        lines = "\n".join(shown.corrected or shown.lines)
        document = hashlib.sha256(lines.encode()).hexdigest()
        sound = is_sound(shown_now(shown, reviewed.assessed, reviewed.checks))
    answers = {} if shown is None else shown.inspection_answers
    return CaseLook(
        by=desk.session.person_id,
        at=desk.now,
        name=onboarding.particulars.name,
        date_of_birth=onboarding.particulars.date_of_birth,
        claim=onboarding.claim,
        document=document,
        answers=tuple(sorted(answers.items())),
        sound=sound,
        salt=env.entropy(_SALT_BYTES),
    )


def _look_by(looks: Sequence[CaseLook], person_id: str) -> CaseLook | None:
    return next((each for each in looks if each.by == person_id), None)


def _differences(first: CaseLook, second: CaseLook) -> tuple[str, ...]:
    found = [
        name
        for name in ("name", "date_of_birth", "document")
        if getattr(first, name) != getattr(second, name)
    ]
    if canonical_answers(first.claim) != canonical_answers(second.claim):
        found.append("claim")
    one, other = dict(first.answers), dict(second.answers)
    asked = sorted({*one, *other})
    found += [f"inspection.{item}" for item in asked if one.get(item) != other.get(item)]
    return tuple(found)
