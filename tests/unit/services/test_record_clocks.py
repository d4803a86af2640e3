"""Clocks of cases, appeals, screening hits, flags and refused files; holds beat every one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, first_officer, foreign, put_in_force, second_officer
from enrolment_samples import collected, new_kit
from samples import complete_case

from kiosk.domain.access import AccessDecision
from kiosk.domain.appeals import AppealOutcome, Relief
from kiosk.domain.enrolments import CaseFlagKind, CaseReason
from kiosk.domain.errors import KioskError
from kiosk.domain.rights import CLOCKS, RecordKind, Setting
from kiosk.screening.birth_dates import BirthComparison
from kiosk.screening.entries import EntryKind, ListEntry
from kiosk.screening.hits import ScreeningHit
from kiosk.services import cases
from kiosk.services.activation import lift
from kiosk.services.appeals import close_appeal, open_appeal
from kiosk.services.case_flags import raise_flag
from kiosk.services.cases import CaseError
from kiosk.services.decisions import decide_person
from kiosk.services.erasure import erase
from kiosk.services.legal_holds import holds, place_case_hold, place_hold, release_hold
from kiosk.services.onboarding import issue_access
from kiosk.services.publication import gather
from kiosk.services.retention import SkipReason, numbers, plan_purge, purge, set_number

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from fakes import FakeClock, FakeStore

    from kiosk.domain.enrolments import EnrolmentCase
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.retention import Purged
    from kiosk.services.stations import StationKit

WHY = "Court order"
FILES = ("/station/inbox/refused/1.sealed",)


class FakePutAside:
    """Remember what was removed; ``failing`` is raised instead."""

    def __init__(self) -> None:
        self.files = list(FILES)
        self.asked: list[tuple[tuple[str, ...], datetime]] = []
        self.failing: KioskError | None = None

    def older(self, folders: Collection[str], before: datetime) -> Sequence[str]:
        self.asked.append((tuple(folders), before))
        return tuple(self.files)

    def remove(self, names: Collection[str]) -> None:
        if self.failing is not None:
            raise self.failing
        self.files = [each for each in self.files if each not in names]


@dataclass(frozen=True)
class Office:
    """Hold a store with a station, a clerk and two officers."""

    env: Environment
    store: FakeStore
    clock: FakeClock
    admin: OperatorSession
    staff: OperatorSession
    kit: StationKit

    def later(self, days: float) -> None:
        self.clock.advance(days=days)

    def case(self, number: int) -> EnrolmentCase:
        """Take in a case and claim it."""
        case = collected(self.env, self.kit, number, finished_at=self.clock.now)
        return cases.claim(self.env, self.staff, case.id)

    def due(self, kind: RecordKind) -> tuple[str, ...]:
        return plan_purge(self.env, self.admin).others[kind]

    def skips(self) -> list[tuple[RecordKind, SkipReason]]:
        return [(each.kind, each.reason) for each in plan_purge(self.env, self.admin).skipped]

    def purge(self) -> Purged:
        return purge(self.env, self.admin, plan_purge(self.env, self.admin).counts)


@pytest.fixture
def office(
    env: Environment,
    store: FakeStore,
    clock: FakeClock,
    admin: OperatorSession,
    staff: OperatorSession,
) -> Office:
    kit = new_kit(env, admin)
    # The registry of people is not what these clocks are about.
    set_number(env, admin, Setting.OTHER_DAYS, 36_000)
    return Office(env, store, clock, admin, staff, kit)


def test_every_kind_of_record_has_a_clock_that_an_admin_sets(office: Office) -> None:
    assert set(CLOCKS) == set(RecordKind)
    assert set(CLOCKS.values()) <= set(numbers(office.env, office.admin))
    for setting in CLOCKS.values():
        set_number(office.env, office.admin, setting, 7)
        assert numbers(office.env, office.admin)[setting] == 7


def test_cases_go_when_nobody_decided_them_or_came_again_or_may_appeal_any_more(
    office: Office,
) -> None:
    env, staff = office.env, office.staff
    waiting, sent_back, refused = (office.case(number) for number in (1, 2, 3))
    cases.release(env, staff, waiting.id)
    cases.send_back(env, staff, sent_back.id, CaseReason.ANSWERS_DIFFER)
    cases.refuse(env, staff, refused.id, CaseReason.NOT_ENTITLED)
    for kind, setting, days in (
        (RecordKind.SENT_BACK_CASES, Setting.SENT_BACK_CASE_DAYS, 10),
        (RecordKind.UNDECIDED_CASES, Setting.UNDECIDED_CASE_DAYS, 20),
        (RecordKind.REFUSED_CASES, Setting.REFUSED_CASE_DAYS, 30),
    ):
        set_number(env, office.admin, setting, days)
        assert office.due(kind) == ()
    found = []
    for _ in range(3):
        office.later(10.01)
        found.append({kind.value: ids for kind, ids in _due_cases(office).items() if ids})
        office.purge()

    assert found == [
        {"sent_back_cases": (sent_back.id,)},
        {"undecided_cases": (waiting.id,)},
        {"refused_cases": (refused.id,)},
    ]
    assert (office.store.state.cases, office.store.state.submissions) == ({}, {})
    entry = office.store.state.entries[-1]
    assert (entry.event.value, entry.body["refused_cases"]) == ("records.purged", 1)


def _due_cases(office: Office) -> dict[RecordKind, tuple[str, ...]]:
    plan = plan_purge(office.env, office.admin)
    return {kind: ids for kind, ids in plan.others.items() if kind.value.endswith("_cases")}


def test_a_case_that_somebody_works_on_or_that_is_flagged_stays_and_is_said(
    office: Office,
) -> None:
    flagged = office.case(1)
    cases.refuse(office.env, office.staff, flagged.id, CaseReason.DOCUMENT_NOT_GENUINE)
    held = office.case(2)
    office.later(364)
    raise_flag(office.env, office.staff, flagged.id, CaseFlagKind.FRAUD)
    office.later(2)
    cases.claim(office.env, office.staff, held.id)

    assert _due_cases(office) == dict.fromkeys(_due_cases(office), ())
    assert office.skips() == [
        (RecordKind.UNDECIDED_CASES, SkipReason.IN_HAND),
        (RecordKind.REFUSED_CASES, SkipReason.IN_HAND),
    ]
    office.later(364.01)
    assert office.due(RecordKind.REFUSED_CASES) == (flagged.id,)
    assert len(office.due(RecordKind.CASE_FLAGS)) == 1


def test_a_legal_hold_on_a_case_beats_its_clock_and_its_withdrawal(office: Office) -> None:
    env, admin, staff = office.env, office.admin, office.staff
    case = office.case(1)
    hold = place_case_hold(env, admin, case.id, reference="26-cv-1", reason=WHY)
    with pytest.raises(CaseError, match="legal hold"):
        cases.withdraw(env, staff, case.id)
    cases.refuse(env, staff, case.id, CaseReason.NOT_ENTITLED)
    office.later(366)

    assert office.due(RecordKind.REFUSED_CASES) == ()
    assert office.skips() == [(RecordKind.REFUSED_CASES, SkipReason.LEGAL_HOLD)]
    assert [view.person_name for view in holds(env, admin)] == [case.short_name]
    office.purge()
    assert case.id in office.store.state.cases
    release_hold(env, admin, hold.id, reason="Settled")
    assert office.due(RecordKind.REFUSED_CASES) == (case.id,)


def test_a_hold_on_a_case_holds_whoever_it_ended_in(office: Office) -> None:
    case = office.case(1)
    place_case_hold(office.env, office.admin, case.id, reference="26-cv-1", reason=WHY)
    onboarding = complete_case(office.env)
    person = cases.approve(office.env, office.staff, case.id, onboarding).person

    outcome = erase(office.env, office.admin, person.id, reason="Asked in writing")

    assert outcome.tombstone is None
    assert case.id in office.store.state.cases


def test_answered_appeals_go_and_open_held_or_effective_ones_stay(office: Office) -> None:
    env, admin = office.env, office.admin
    people = [admit(env, name, citizen("FRA")).person_id for name in ("a", "b", "c", "d")]
    appeals = [
        open_appeal(env, office.staff, person_id=each, grounds="It is not so") for each in people
    ]
    answered, held, effective, still_open = appeals
    officer = second_officer(env)
    for appeal in (answered, held, effective):
        close_appeal(env, officer, appeal.id, outcome=AppealOutcome.DENIED, answer="It is so")
    place_hold(env, admin, held.person_id, reference="26-cv-1", reason=WHY)
    set_number(env, admin, Setting.APPEAL_DAYS, 1)
    office.later(1.01)
    with env.store.writing() as uow:
        uow.appeals.add_relief(
            Relief(
                env.identifier(),
                effective.person_id,
                ("fable-5",),
                "Meanwhile",
                admin.person_id,
                officer.person_id,
                office.clock.now,
                office.clock.now + timedelta(days=9),
                appeal=effective.id,
            )
        )
        uow.commit()

    assert office.due(RecordKind.APPEALS) == (answered.id,)
    assert (RecordKind.APPEALS, SkipReason.LEGAL_HOLD) in office.skips()
    assert (RecordKind.APPEALS, SkipReason.IN_HAND) in office.skips()
    office.purge()
    assert {held.id, effective.id, still_open.id} == set(office.store.state.appeals)


def test_withdrawn_hits_go_and_those_that_answer_for_an_entry_stay(office: Office) -> None:
    env = office.env
    free, held = (admit(env, name, citizen("FRA")).person_id for name in ("free", "held"))
    place_hold(env, office.admin, held, reference="26-cv-1", reason=WHY)
    withdrawn = _hit(env, free, office.clock.now)
    with env.store.writing() as uow:
        uow.screening.add_hit(withdrawn)
        uow.screening.add_hit(_hit(env, held, office.clock.now))
        uow.screening.add_hit(replace(_hit(env, free, office.clock.now), withdrawn_at=None))
        uow.commit()
    set_number(env, office.admin, Setting.HIT_DAYS, 30)
    assert office.due(RecordKind.SCREENING_HITS) == ()
    office.later(30.01)

    assert office.due(RecordKind.SCREENING_HITS) == (withdrawn.id,)
    assert office.skips() == [(RecordKind.SCREENING_HITS, SkipReason.LEGAL_HOLD)]
    office.purge()
    assert withdrawn.id not in office.store.state.screening_hits
    assert len(office.store.state.screening_hits) == 2


def _hit(env: Environment, person_id: str, at: datetime) -> ScreeningHit:
    return ScreeningHit(
        id=env.identifier(),
        person_id=person_id,
        person_digest="",
        list_name="List",
        snapshot_sha256="",
        entry=ListEntry("1", "List", EntryKind.INDIVIDUAL, "Example"),
        written="Example",
        score=1.0,
        birth=BirthComparison.SAME_DAY,
        sentence="Alike.",
        opened_at=at,
        withdrawn_at=at,
    )


def test_flags_without_a_case_go_by_their_own_clock(office: Office) -> None:
    raise_flag(office.env, office.staff, "", CaseFlagKind.DURESS)
    office.later(364.9)
    assert office.due(RecordKind.CASE_FLAGS) == ()
    office.later(0.2)
    assert len(office.due(RecordKind.CASE_FLAGS)) == 1
    office.purge()
    assert office.store.state.case_flags == []


def test_refused_files_go_after_the_store_has_said_so(office: Office) -> None:
    files = FakePutAside()
    office = replace(office, env=replace(office.env, put_aside=files))

    assert office.due(RecordKind.REFUSED_SUBMISSIONS) == FILES
    assert files.asked[0][1] == office.clock.now - timedelta(days=30)
    files.failing = KioskError("A file stays.", "Remove it.")
    assert office.purge().lingering == "A file stays. Remove it."
    files.failing = None
    office.purge()
    assert files.files == []


def test_a_purge_in_the_middle_of_a_directive_changes_no_decision_before_or_after(
    office: Office,
) -> None:
    """Images go, and every instant of the directive's life is decided as before."""
    env, admin, clock = office.env, office.admin, office.clock
    issued = issue_access(env, office.staff, complete_case(env))
    in_force = clock.now + timedelta(days=1)
    directive = put_in_force(env, admin, foreign(in_force=in_force.isoformat()))
    office.later(1.5)
    instants = (in_force - timedelta(seconds=1), in_force, clock.now)
    before = [decide_person(env, admin, issued.person.id, "fable-5", at) for at in instants]
    lists = [shard.access["fable-5"][issued.record.idx] for shard in gather(env).content.shards]

    set_number(env, admin, Setting.IMAGE_DAYS, 1)
    assert plan_purge(env, admin).count(RecordKind.DOCUMENT_IMAGES) == 1
    office.purge()

    assert [image for _, _, image in office.store.state.evidence] == [b""]
    after = [decide_person(env, admin, issued.person.id, "fable-5", at) for at in instants]
    assert after == before
    assert lists == [
        shard.access["fable-5"][issued.record.idx] for shard in gather(env).content.shards
    ]
    office.later(0.1)
    lift(env, first_officer(env), second_officer(env), directive.id, models=(), reason="Settled")
    office.later(0.1)
    again = [decide_person(env, admin, issued.person.id, "fable-5", at) for at in instants]
    assert again == before
    assert decide_person(env, admin, issued.person.id, "fable-5").decision is AccessDecision.ALLOW
    # Whoever comes again is judged by what was read and inspected then.
    renewed = issue_access(
        env,
        office.staff,
        replace(complete_case(env), document=None, person_id=issued.person.id),
    )
    assert renewed.person.claim == issued.person.claim
