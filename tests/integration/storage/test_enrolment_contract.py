"""What every store keeps its word on about cases, the roster and stations."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from enrolment_samples_on_disk import LATER, desk_on, new_submission
from sqlalchemy import text
from storage_samples import NOW, identifier, new_person

from kiosk.audit import Event
from kiosk.domain.appeals import Appeal
from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import (
    CaseFlag,
    CaseFlagKind,
    CaseLook,
    CaseSource,
    CaseState,
    CaseStep,
    EnrolmentCase,
    HandOver,
    WayIn,
)
from kiosk.domain.errors import NotFoundError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.facts import AffiliationKind
from kiosk.domain.rights import LegalHold
from kiosk.domain.roster import Invitation, RosterEntry
from kiosk.domain.stations import Station
from kiosk.services.case_ports import CaseFilter, CaseTakenError
from kiosk.services.submission_collection import take_in
from kiosk.services.submissions import seal
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import SealBrokenError, StoreDamagedError
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from enrolment_samples_on_disk import Desk

    from kiosk.storage.store import SqlStore


@pytest.fixture
def desk(store: SqlStore) -> Desk:
    return desk_on(store)


def new_case(minutes: float = 0, **changes: object) -> EnrolmentCase:
    since = NOW + timedelta(minutes=minutes)
    case = EnrolmentCase(
        id=identifier(),
        source=CaseSource.STATION,
        state=CaseState.WAITING,
        waiting_since=since,
        steps=(CaseStep(CaseState.WAITING, since),),
        way_in=WayIn.ROSTER,
        entry_id=identifier(),
        station_id=identifier(),
    )
    return replace(case, **changes)  # type: ignore[arg-type]  # the test names the fields


def add(store: SqlStore, *cases: EnrolmentCase) -> None:
    with store.writing() as uow:
        for case in cases:
            uow.cases.add(case, None)
        uow.commit()


def claimed(case: EnrolmentCase, by: str) -> EnrolmentCase:
    return case.moved(CaseStep(CaseState.CLAIMED, LATER, by, note="mine"))


def test_a_case_and_what_was_submitted_come_back_as_stored(desk: Desk) -> None:
    submission = new_submission(desk.kit)
    case = new_case(id=submission.id)
    with desk.store.writing() as uow:
        uow.cases.add(case, submission)
        uow.commit()
    with desk.store.reading() as uow:
        assert uow.cases.get(case.id) == case
        assert uow.cases.submission(case.id) == submission
        assert uow.cases.seen(case.id)
        assert not uow.cases.seen(identifier())
        assert uow.cases.submission(identifier()) is None
        with pytest.raises(NotFoundError):
            uow.cases.get(identifier())


def test_looks_at_a_case_come_back_as_left_and_go_with_it(desk: Desk) -> None:
    submission = new_submission(desk.kit)
    case = new_case(id=submission.id)
    looks = [
        CaseLook(
            by=identifier(),
            at=NOW,
            name=submission.particulars.name,
            date_of_birth=submission.particulars.date_of_birth,
            claim=submission.claim,
            document="ab" * 32,
            answers=(("portrait", InspectionAnswer.IN_ORDER),),
            sound=number == 0,
            salt=bytes(32),
        )
        for number in range(2)
    ]
    with desk.store.writing() as uow:
        uow.cases.add(case, submission)
        for look in looks:
            uow.cases.add_look(case.id, look)
        uow.commit()
    with desk.store.reading() as uow:
        assert uow.cases.looks(case.id) == looks
        assert uow.cases.looks(identifier()) == []
    with desk.store.writing() as uow:
        uow.cases.forget_look(case.id, looks[0].by)
        assert uow.cases.looks(case.id) == looks[1:]
        uow.cases.forget(case.id)
        assert uow.cases.looks(case.id) == []


def test_cases_of_two_people_are_found(store: SqlStore) -> None:
    approved = new_case(state=CaseState.APPROVED)
    approved = replace(approved, steps=(CaseStep(CaseState.APPROVED, NOW),))
    by_two = replace(approved, id=identifier(), first_reviewer=identifier())
    add(store, approved, by_two)
    with store.reading() as uow:
        wanted = CaseFilter(frozenset({CaseState.APPROVED}), second_person=True)
        assert uow.cases.page(wanted, 0, 9) == [by_two]
        assert uow.cases.count(wanted) == 1


def test_a_hold_on_a_case_comes_back_and_holds_its_person(store: SqlStore) -> None:
    person = new_person()
    approved = new_case(state=CaseState.APPROVED, person_id=person.id)
    approved = replace(approved, steps=(CaseStep(CaseState.APPROVED, NOW),))
    refused = replace(approved, id=identifier(), person_id="")
    add(store, approved, refused)
    holds = [
        LegalHold(identifier(), "", "26", "Order", "ada", NOW, case_id=case.id)
        for case in (approved, refused)
    ]
    with store.writing() as uow:
        uow.persons.add(person)
        for hold in holds:
            uow.rights.add_hold(hold)
        uow.commit()
    with store.reading() as uow:
        assert uow.rights.get_hold(holds[1].id) == holds[1]
        assert {each.id for each in uow.rights.holds()} == {each.id for each in holds}
        assert uow.rights.holds(person.id) == holds[:1]
        assert uow.rights.held_cases() == {approved.id, refused.id}
        assert uow.rights.held_people() == {person.id}
    with store.writing() as uow:
        for hold in holds:
            uow.rights.replace_hold(replace(hold, released_by="ada", released_at=LATER))
        assert uow.rights.held_cases() == uow.rights.held_people() == frozenset()
        uow.cases.forget(refused.id)
        assert [each.id for each in uow.rights.holds()] == [holds[0].id]


def test_what_has_outlived_its_clock_is_found_and_removed(store: SqlStore) -> None:
    person, old, young = new_person(), new_case(-10), new_case(10)
    add(store, old, young)
    flags = [
        CaseFlag(identifier(), case_id, CaseFlagKind.FRAUD, identifier(), NOW)
        for case_id in ("", old.id)
    ]
    appeal = Appeal(identifier(), person.id, "", (), "Not so", identifier(), NOW, LATER)
    with store.writing() as uow:
        assert uow.cases.page(CaseFilter(waiting_before=NOW), 0, 9) == [old]
        uow.persons.add(person)
        uow.appeals.add(appeal)
        for flag in flags:
            uow.cases.add_flag(flag)
        uow.cases.remove_flags([flags[0].id])
        uow.appeals.remove([appeal.id])
        uow.commit()
    with store.reading() as uow:
        assert uow.cases.flags() == flags[1:]
        assert uow.appeals.all() == []


def test_an_id_is_a_cases_once(store: SqlStore) -> None:
    case, person = new_case(), new_person()
    add(store, case)
    with store.writing() as uow:
        uow.persons.add(person)
        for taken in (case.id, person.id):
            with pytest.raises(CaseTakenError):
                uow.cases.add(new_case(id=taken), None)
        uow.cases.forget(case.id)
        with pytest.raises(CaseTakenError):
            uow.cases.add(case, None)


def test_a_case_moves_from_the_version_that_was_seen_only(store: SqlStore) -> None:
    case, clerk, other = new_case(), identifier(), identifier()
    add(store, case)
    with store.writing() as uow:
        moved = uow.cases.move(claimed(case, clerk))
        uow.commit()
    with store.writing() as uow:
        with pytest.raises(CaseTakenError):
            uow.cases.move(claimed(case, other))
        uow.commit()
    with store.reading() as uow:
        assert moved.version == 1
        assert uow.cases.get(case.id) == moved
        assert (moved.claimed_by, moved.claimed_at) == (clerk, LATER)


def test_the_queue_narrows_and_gives_the_oldest_first(store: SqlStore) -> None:
    clerk, other = identifier(), identifier()
    late, early = new_case(9), new_case(1)
    at_desk = new_case(5, source=CaseSource.DESK, station_id="")
    second = new_case(7, state=CaseState.SECOND_WANTED, first_reviewer=clerk)
    second = replace(second, steps=(CaseStep(CaseState.SECOND_WANTED, NOW),))
    held = claimed(new_case(3), other)
    add(store, late, early, at_desk, second, held)

    def found(**wanted: object) -> list[EnrolmentCase]:
        asked = CaseFilter(**wanted)  # type: ignore[arg-type]  # the test names the fields
        with store.reading() as uow:
            page = list(uow.cases.page(asked, 0, 10))
            assert uow.cases.count(asked) == len(page)
            assert list(uow.cases.page(asked, 1, 1)) == page[1:2]
        return page

    assert found() == [early, at_desk, second, late]
    assert found(states=frozenset({CaseState.SECOND_WANTED})) == [second]
    assert found(source=CaseSource.DESK) == [at_desk]
    assert found(station_id=late.station_id) == [late]
    assert found(not_reviewed_by=clerk) == [early, at_desk, late]
    assert found(claimed_before=LATER) == [early, at_desk, second, late]
    assert found(claimed_before=LATER + timedelta(1)) == [early, held, at_desk, second, late]
    assert found(states=frozenset({CaseState.CLAIMED}), claimed_by=other) == [held]
    assert found(states=frozenset({CaseState.CLAIMED}), claimed_by=clerk) == []
    assert found(states=frozenset()) == []
    assert found(id_prefix=late.id[:8]) == [late]
    assert found(id_prefix="%") == []


def test_a_continuation_code_opens_one_case_until_it_is_taken_away(store: SqlStore) -> None:
    case, other = new_case(), new_case()
    add(store, case, other)
    with store.writing() as uow:
        uow.cases.set_code(case.id, "ab" * 32)
        uow.cases.set_code(other.id, "cd" * 32)
        assert uow.cases.with_code("ab" * 32) == case
        uow.cases.set_code(case.id, "ef" * 32)
        assert uow.cases.with_code("ab" * 32) is None
        uow.cases.set_code(case.id, "")
        assert uow.cases.with_code("") is None
        assert uow.cases.with_code("cd" * 32) == other


def test_a_forgotten_case_leaves_nothing_that_opens(desk: Desk) -> None:
    case = take_in(desk.env, seal(desk.kit, new_submission(desk.kit)))
    with desk.store.writing() as uow:
        uow.cases.add_flag(CaseFlag(identifier(), case.id, CaseFlagKind.FRAUD, "", NOW))
        uow.cases.forget(case.id)
        uow.commit()
    with desk.store.writing() as uow:
        assert uow.cases.submission(case.id) is None
        assert uow.cases.flags() == []
        assert uow.cases.count(CaseFilter(states=frozenset(CaseState))) == 0
        with pytest.raises(NotFoundError):
            uow.log.append(Event.CASE_CLAIMED, at=LATER, subject=case.id)


def test_erasing_a_person_erases_the_case_they_came_by(store: SqlStore) -> None:
    person, case, other = new_person(), new_case(), new_case()
    add(store, case, other)
    with store.writing() as uow:
        uow.persons.add(person)
        uow.cases.move(replace(case, person_id=person.id))
        assert [each.id for each in uow.cases.of_person(person.id)] == [case.id]
        uow.person_keys.destroy(person.id)
        uow.commit()
    with store.reading() as uow:
        with pytest.raises(NotFoundError):
            uow.cases.get(case.id)
        assert uow.cases.get(other.id) == other
        assert uow.cases.of_person("") == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE enrolment_cases SET state = 'approved'",
        "UPDATE enrolment_cases SET claimed_by = 'somebody'",
        "UPDATE enrolment_cases SET first_reviewer = ''",
        "UPDATE enrolment_cases SET version = 0",
        "UPDATE enrolment_cases SET waiting_since = 1",
        "UPDATE enrolment_cases SET person_id = 'somebody'",
    ],
)
def test_whoever_writes_past_the_program_is_found_out(
    store: SqlStore, database_url: str, change: str
) -> None:
    case = new_case(state=CaseState.SECOND_WANTED, first_reviewer=identifier(), version=3)
    case = replace(case, steps=(CaseStep(CaseState.SECOND_WANTED, NOW),))
    add(store, case)
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        connection.execute(text(change))
    engine.dispose()

    with store.reading() as uow, pytest.raises(StoreDamagedError):
        uow.cases.get(case.id)


def test_what_one_case_holds_cannot_be_put_into_another(desk: Desk, database_url: str) -> None:
    first, second = (take_in(desk.env, seal(desk.kit, new_submission(desk.kit))) for _ in "ab")
    engine = open_engine(database_url)
    with writing(engine).begin() as connection:
        sealed = text("SELECT sealed FROM submissions WHERE case_id = :id")
        other = connection.execute(sealed, {"id": second.id}).scalar_one()
        connection.execute(
            text("UPDATE submissions SET sealed = :sealed WHERE case_id = :id"),
            {"sealed": other, "id": first.id},
        )
    engine.dispose()

    with desk.store.reading() as uow, pytest.raises(SealBrokenError):
        uow.cases.submission(first.id)


def test_flags_and_hand_overs_come_newest_first(store: SqlStore) -> None:
    case = new_case()
    add(store, case)
    flags = [
        CaseFlag(identifier(), case.id, CaseFlagKind.DURESS, identifier(), NOW, "note"),
        CaseFlag(identifier(), "", CaseFlagKind.FRAUD, identifier(), LATER),
    ]
    hand_overs = [
        HandOver(identifier(), identifier(), NOW, "one", (case.id,), 3, 1, NOW),
        HandOver(identifier(), identifier(), LATER, "two", (), 0, 0, None),
    ]
    with store.writing() as uow:
        for flag in flags:
            uow.cases.add_flag(flag)
        for hand_over in hand_overs:
            uow.cases.add_hand_over(hand_over)
        uow.commit()
    with store.reading() as uow:
        assert uow.cases.flags() == flags[::-1]
        assert uow.cases.hand_overs(9) == hand_overs[::-1]
        assert uow.cases.hand_overs(1) == hand_overs[1:]


def new_entry(number: str, **changes: object) -> RosterEntry:
    entry = RosterEntry(
        id=identifier(),
        number=number,
        name="Quirina Zwölfkämper",
        email="quirina@example.org",
        organisation="Annex",
        kind=AffiliationKind.EMPLOYEE,
        since=PartialDate(2024, 1),
        until=PartialDate(),
        badge="0451",
    )
    return replace(entry, **changes)  # type: ignore[arg-type]  # the test names the fields


def test_a_roster_is_kept_by_organisation_and_number(store: SqlStore) -> None:
    one, two = new_entry("1"), new_entry("2", organisation="Other")
    hashes = {"roster": "0" * 32, "badge": "1" * 32}
    with store.writing() as uow:
        uow.roster.add(one, hashes)
        uow.roster.add(two, {})
        uow.commit()
    with store.writing() as uow:
        assert uow.roster.numbered("ANNEX") == {"1": one}
        assert (uow.roster.get(one.id), uow.roster.get(identifier())) == (one, None)
        assert (list(uow.roster.page(0, 9)), list(uow.roster.page(1, 1))) == ([one, two], [two])
        assert uow.roster.count() == 2
        assert set(uow.roster.lookups(LATER)) == {("0" * 32, one.id), ("1" * 32, one.id)}
        left = replace(one, left_at=LATER)
        uow.roster.replace(left, hashes)
        assert uow.roster.get(one.id) == left
        assert set(uow.roster.lookups(LATER)) == set()
        uow.roster.forget([one.id])
        assert uow.roster.get(one.id) is None
        assert uow.roster.count() == 1
        with pytest.raises(NotFoundError):
            uow.roster.replace(one, {})


def test_invitations_are_found_while_they_are_good(store: SqlStore) -> None:
    made = Invitation(identifier(), "", NOW, LATER)
    spent = Invitation(identifier(), identifier(), NOW, LATER)
    with store.writing() as uow:
        uow.roster.add_invitation(made, "a" * 32)
        uow.roster.add_invitation(spent, "b" * 32)
        spent = spent.used(identifier(), NOW)
        uow.roster.replace_invitation(spent)
        uow.commit()
    with store.writing() as uow:
        assert uow.roster.invitations() == [spent, made]
        assert uow.roster.invitation(made.id) == made
        assert uow.roster.invitation(identifier()) is None
        assert set(uow.roster.lookups(NOW)) == {("a" * 32, made.id)}
        assert set(uow.roster.lookups(LATER)) == set()
        with pytest.raises(NotFoundError):
            uow.roster.replace_invitation(replace(made, id=identifier()))


def test_stations_come_back_as_stored(store: SqlStore) -> None:
    station = Station(identifier(), "Room 1", "9 to 5", "/srv/station", NOW, NOW, LATER)
    with store.writing() as uow:
        uow.stations.put(station)
        withdrawn = replace(station, withdrawn_at=LATER)
        uow.stations.put(withdrawn)
        uow.commit()
    with store.reading() as uow:
        assert uow.stations.all() == [withdrawn]
        assert uow.stations.get(station.id) == withdrawn
        assert uow.stations.get(identifier()) is None
        assert len(uow.stations.lookup_salt()) == 32


def test_the_log_checks_after_a_collection_and_commits_to_the_case(
    desk: Desk, database_url: str
) -> None:
    case = take_in(desk.env, seal(desk.kit, new_submission(desk.kit)))

    with desk.store.reading() as uow:
        (entry,) = uow.log.page(0, 1)
        assert entry.event is Event.SUBMISSION_COLLECTED
        assert entry.subject is not None
        assert case.id not in entry.subject
        size = uow.log.size()
    assert check_log(database_url).log.frontier.size == size
