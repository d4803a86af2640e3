"""Screening as use cases: lists by two acts, hits by people, findings that outlive nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from fakes import START, FakeClock, fake_environment
from samples import STAFF_SECRET, add_account, established
from screening_fakes import ScreeningFakeStore, screening_work

from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.facts import ScreeningState
from kiosk.domain.operators import Role
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.screening.errors import ListFileError
from kiosk.screening.hits import AdjudicationError, Outcome, ReasonCode, ScreeningHit
from kiosk.services.accounts import sign_in
from kiosk.services.screening import (
    SECOND_SIGN_IN,
    adjudicate,
    count_open_hits,
    hits_of_person,
    open_hits,
    screen_person,
    screen_within,
)
from kiosk.services.screening_lists import (
    ScreeningListError,
    import_list,
    list_changes,
    put_into_use,
    screening_lists,
)
from kiosk.services.screening_runs import screen_everybody

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.screening import ScreeningWork

DAY = START.date()
ADA = "ada-example"
BEN = "ben-example"


def plain(*rows: str) -> bytes:
    return "\n".join(["reference,name,aliases,date_of_birth", *rows, ""]).encode()


ON_ADA = "1,EXAMPLE Ada,,1980"
ON_NOBODY = "9,ELSEWHERE Nobody,,"


class World:
    """A store with two people, three officers and everything that screening needs."""

    def __init__(self) -> None:
        self.store = ScreeningFakeStore()
        self.clock = FakeClock()
        self.env: Environment = fake_environment(self.store, self.clock)
        self.admin = established(self.env)
        self.officer = add_account(self.env, self.admin, Role.COMPLIANCE, "cora")
        self.second = add_account(self.env, self.admin, Role.COMPLIANCE, "dan")
        self.staff = add_account(self.env, self.admin, Role.STAFF, "sam")
        self.work: ScreeningWork = screening_work()
        self.put(ADA, "Example", "Ada", PartialDate(1980, 2, 29))
        self.put(BEN, "Sample", "Benjamin", PartialDate(1970))

    def put(self, person_id: str, surname: str, given: str, born: PartialDate) -> Person:
        person = Person(person_id, Particulars(PersonName(surname, given), born), START)
        with self.env.store.writing() as uow:
            if person_id in self.store.state.persons:
                uow.persons.replace(person)
            else:
                uow.persons.add(person)
            uow.commit()
        return person

    def use(self, *rows: str, day: date = DAY) -> str:
        """Import a list, put it into use and hold everybody against it."""
        record = import_list(self.env, self.officer, plain(*rows), name="house list", dated=day)
        put_into_use(self.env, self.officer, record.id)
        screen_everybody(self.env, self.officer, self.work)
        return record.id

    def hits(self, person_id: str = ADA) -> list[ScreeningHit]:
        """Give the hits that are not withdrawn."""
        hits = hits_of_person(self.env, self.officer, person_id)
        return [hit for hit in hits if hit.withdrawn_at is None]

    def state(self, person_id: str = ADA) -> ScreeningState:
        return self.store.states.get(person_id, ScreeningState.CLEAR)

    def dismiss(self, hit: ScreeningHit) -> ScreeningHit:
        return adjudicate(
            self.env,
            self.officer,
            self.work,
            hit.id,
            outcome=Outcome.FALSE_MATCH,
            reason=ReasonCode.DOCUMENT_DIFFERS,
        )

    def confirm(self, hit: ScreeningHit, *, second: OperatorSession | None = None) -> ScreeningHit:
        return adjudicate(
            self.env,
            self.officer,
            self.work,
            hit.id,
            outcome=Outcome.CONFIRMED,
            reason=ReasonCode.DOCUMENT_AGREES,
            note="the passport number is the list's",
            second=second,
        )


@pytest.fixture
def world() -> World:
    return World()


def test_an_imported_list_is_logged_and_hits_nobody_until_it_is_put_into_use(
    world: World,
) -> None:
    record = import_list(world.env, world.officer, plain(ON_ADA), name=" house list ", dated=DAY)
    assert not record.in_use
    assert world.store.state.entries[-1].event == "screening.list_imported"
    assert world.store.state.entries[-1].body["sha256"] == record.snapshot.sha256
    assert world.store.state.entries[-1].body["entries"] == 1
    screen_everybody(world.env, world.officer, world.work)
    assert not world.hits()
    put_into_use(world.env, world.officer, record.id)
    run = screen_everybody(world.env, world.officer, world.work)
    assert (run.lists, run.changed) == (1, 1)
    (hit,) = world.hits()
    assert hit.is_open
    assert world.state() is ScreeningState.OPEN
    assert world.state(BEN) is ScreeningState.CLEAR
    assert screening_lists(world.env, world.officer)[0].screened_at == world.clock.now


def test_a_file_that_is_no_list_leaves_nothing_behind(world: World) -> None:
    before = len(world.store.state.entries)
    with pytest.raises(ListFileError):
        import_list(world.env, world.officer, b"surname\nA\n", name="house list", dated=DAY)
    assert not world.store.state.screening_lists
    assert len(world.store.state.entries) == before


@pytest.mark.parametrize(
    ("name", "dated", "problem"),
    [
        ("", DAY, "needs a name"),
        ("x" * 81, DAY, "needs a name"),
        ("house list", DAY + timedelta(days=1), "dated in the future"),
        ("known", DAY, "stored already"),
    ],
)
def test_a_list_needs_a_name_a_day_and_new_content(
    world: World, name: str, dated: date, problem: str
) -> None:
    import_list(world.env, world.officer, plain(ON_ADA), name="known", dated=DAY)
    with pytest.raises(ScreeningListError, match=problem):
        import_list(world.env, world.officer, plain(ON_ADA), name=name, dated=dated)


def test_a_list_is_put_into_use_once_and_never_a_step_back(world: World) -> None:
    first = world.use(ON_ADA)
    with pytest.raises(ScreeningListError, match="is in use, or was"):
        put_into_use(world.env, world.officer, first)
    older = import_list(
        world.env,
        world.officer,
        plain(ON_NOBODY),
        name="house list",
        dated=DAY - timedelta(days=1),
    )
    with pytest.raises(ScreeningListError, match="older than the one in use"):
        put_into_use(world.env, world.officer, older.id)


def test_what_a_list_would_change_is_counted_before_it_does(world: World) -> None:
    world.use(ON_ADA, ON_NOBODY, "3,GONE Soon,,")
    new = import_list(
        world.env,
        world.officer,
        plain("1,EXAMPLE Ada,,1981", ON_NOBODY, "4,NEW One,,"),
        name="house list",
        dated=DAY,
    )
    changes = list_changes(world.env, world.officer, new.id)
    assert (changes.added, changes.changed, changes.removed) == (1, 1, 1)


def test_one_officer_dismisses_a_hit(world: World) -> None:
    world.use(ON_ADA)
    dismissed = world.dismiss(world.hits()[0])
    assert dismissed.adjudication is not None
    assert dismissed.adjudication.officer == world.officer.person_id
    assert world.state() is ScreeningState.CLEAR
    assert count_open_hits(world.env, world.officer) == 0


def test_confirming_takes_two_officers_and_so_does_undoing_it(world: World) -> None:
    world.use(ON_ADA)
    (hit,) = world.hits()
    assert open_hits(world.env, world.officer, 0, 10) == [hit]
    with pytest.raises(PermissionDeniedError, match="two officers"):
        world.confirm(hit)
    with pytest.raises(PermissionDeniedError, match="two officers"):
        world.confirm(hit, second=world.officer)
    confirmed = world.confirm(hit, second=world.second)
    assert confirmed.is_confirmed
    assert world.state() is ScreeningState.CONFIRMED
    assert world.store.events()[-2:] == ["screening.hit_adjudicated"] * 2
    with pytest.raises(PermissionDeniedError, match="two officers"):
        world.dismiss(hit)
    adjudicate(
        world.env,
        world.officer,
        world.work,
        hit.id,
        outcome=Outcome.FALSE_MATCH,
        reason=ReasonCode.AUTHORITY_CLEARED,
        second=world.second,
    )
    assert world.state() is ScreeningState.CLEAR


def test_the_second_officer_must_be_allowed_and_here(world: World) -> None:
    world.use(ON_ADA)
    (hit,) = world.hits()
    with pytest.raises(PermissionDeniedError, match="role"):
        world.confirm(hit, second=world.staff)
    world.clock.advance(seconds=SECOND_SIGN_IN.total_seconds() + 1)
    with pytest.raises(PermissionDeniedError, match="too long ago"):
        world.confirm(hit, second=world.second)
    assert world.confirm(hit, second=sign_in(world.env, "dan", STAFF_SECRET)).is_confirmed


def test_nobody_adjudicates_a_hit_about_themselves(world: World) -> None:
    world.use(ON_ADA)
    (hit,) = world.hits()
    about_officer = replace(hit, id="own", person_id=world.officer.person_id)
    about_second = replace(hit, id="second", person_id=world.second.person_id)
    for own in (about_officer, about_second):
        particulars = Particulars(PersonName("Example", "Ada"), PartialDate(1980, 2, 29))
        person = replace(world.store.state.persons[own.person_id], particulars=particulars)
        with world.store.writing() as uow:
            uow.persons.replace(person)
            uow.screening.add_hit(own)
            uow.commit()
        with pytest.raises(PermissionDeniedError, match="about themselves"):
            world.confirm(own, second=world.second)


def test_a_finding_stays_while_entry_and_person_stay(world: World) -> None:
    world.use(ON_ADA, ON_NOBODY)
    dismissed = world.dismiss(world.hits()[0])
    world.use(ON_ADA, "8,OTHER Somebody,,")
    assert world.hits() == [dismissed]
    screen_person(world.env, world.staff, world.work, ADA)
    assert world.hits() == [dismissed]
    assert world.state() is ScreeningState.CLEAR


def test_a_changed_entry_opens_the_hit_anew(world: World) -> None:
    world.use(ON_ADA)
    dismissed = world.dismiss(world.hits()[0])
    world.use("1,EXAMPLE Ada,,1980-02-29")
    (reopened,) = world.hits()
    assert reopened.is_open
    assert reopened.id != dismissed.id
    assert reopened.birth < dismissed.birth
    assert world.state() is ScreeningState.OPEN


@pytest.mark.parametrize(
    ("given", "born"),
    [("Ada Maria", PartialDate(1980, 2, 29)), ("Ada", PartialDate(1980, 2, 28))],
)
def test_a_changed_name_or_date_of_birth_opens_the_hit_anew(
    world: World, given: str, born: PartialDate
) -> None:
    world.use(ON_ADA)
    dismissed = world.dismiss(world.hits()[0])
    person = world.put(ADA, "Example", given, born)
    with pytest.raises(AdjudicationError, match="has changed since"):
        world.dismiss(dismissed)
    with world.env.store.writing() as uow:
        screen_within(
            world.env, uow, world.work, person, at=world.clock.now, actor=world.staff.person_id
        )
        uow.commit()
    (reopened,) = world.hits()
    assert reopened.is_open
    assert world.state() is ScreeningState.OPEN


def test_a_finding_of_before_counts_again_when_all_is_as_it_was(world: World) -> None:
    world.use(ON_ADA)
    dismissed = world.dismiss(world.hits()[0])
    world.use(ON_NOBODY)
    assert not world.hits()
    world.use(ON_ADA, ON_NOBODY)
    assert world.hits() == [dismissed]
    assert world.state() is ScreeningState.CLEAR


def test_an_entry_that_leaves_the_list_withdraws_the_hit(world: World) -> None:
    world.use(ON_ADA)
    (hit,) = world.hits()
    world.use(ON_NOBODY)
    assert not world.hits()
    assert world.state() is ScreeningState.CLEAR
    assert "screening.hit_withdrawn" in world.store.events()
    with pytest.raises(AdjudicationError, match="has changed since"):
        world.dismiss(hit)


def test_a_confirmed_hit_stays_whatever_list_and_name_become(world: World) -> None:
    world.use(ON_ADA)
    confirmed = world.confirm(world.hits()[0], second=world.second)
    world.use(ON_NOBODY)
    world.put(ADA, "Quite", "Different", PartialDate(1990))
    screen_person(world.env, world.staff, world.work, ADA)
    assert world.hits() == [confirmed]
    assert world.state() is ScreeningState.CONFIRMED


def test_a_note_has_an_end(world: World) -> None:
    world.use(ON_ADA)
    with pytest.raises(AdjudicationError, match="longer than"):
        adjudicate(
            world.env,
            world.officer,
            world.work,
            world.hits()[0].id,
            outcome=Outcome.FALSE_MATCH,
            reason=ReasonCode.DOCUMENT_DIFFERS,
            note="x" * 2001,
        )


def test_roles_are_asked_of_every_act(world: World) -> None:
    record = import_list(world.env, world.officer, plain(ON_ADA), name="house list", dated=DAY)
    auditor = add_account(world.env, world.admin, Role.AUDITOR, "aud")
    for session in (world.staff, auditor):
        for act in (
            lambda who: import_list(world.env, who, plain(ON_NOBODY), name="b", dated=DAY),
            lambda who: put_into_use(world.env, who, record.id),
            lambda who: screen_everybody(world.env, who, world.work),
            lambda who: adjudicate(
                world.env,
                who,
                world.work,
                "h",
                outcome=Outcome.FALSE_MATCH,
                reason=ReasonCode.DOCUMENT_DIFFERS,
            ),
        ):
            with pytest.raises(PermissionDeniedError):
                act(session)
    with pytest.raises(PermissionDeniedError):
        screen_person(world.env, auditor, world.work, ADA)
    with pytest.raises(PermissionDeniedError):
        open_hits(world.env, world.staff, 0, 1)
    assert screening_lists(world.env, auditor) == [record]


def test_a_run_compares_with_new_entries_only_and_tells_its_progress(world: World) -> None:
    world.use(ON_ADA, ON_NOBODY)
    world.put("unscreened", "Example", "Ada", PartialDate(1980))
    world.put(BEN, "Sample", "Ben", PartialDate(1970))
    record = import_list(
        world.env,
        world.officer,
        plain(ON_ADA, ON_NOBODY, "5,SAMPLE Ben,,"),
        name="house list",
        dated=DAY,
    )
    put_into_use(world.env, world.officer, record.id)
    told: list[tuple[int, int]] = []
    run = screen_everybody(
        world.env, world.officer, world.work, lambda done, of: told.append((done, of)), batch=1
    )
    people = len(world.store.state.persons)
    assert (run.people, run.changed) == (people, 1)
    assert told == [(done, people) for done in range(1, people + 1)]
    assert world.state(BEN) is ScreeningState.OPEN
    assert world.state(ADA) is ScreeningState.OPEN
    assert not world.hits("unscreened"), "entry 1 is as it was, so nobody was held against it"
    assert screen_everybody(world.env, world.officer, world.work).lists == 0
    assert screen_everybody(world.env, world.officer, world.work, again=True).changed == 1
    assert world.hits("unscreened")


def test_somebody_erased_or_new_during_a_run_neither_stops_it_nor_is_missed(
    world: World,
) -> None:
    record = import_list(
        world.env, world.officer, plain("1,LATECOMER Lea,,"), name="house list", dated=DAY
    )
    put_into_use(world.env, world.officer, record.id)

    def meanwhile(_done: int, _of: int) -> None:
        if BEN in world.store.state.persons:
            del world.store.state.persons[BEN]
            world.put("lea", "Latecomer", "Lea", PartialDate(1990))

    screen_everybody(world.env, world.officer, world.work, meanwhile, batch=1)
    assert world.hits("lea")


def test_lists_are_read_once_and_forgotten_when_they_go(world: World) -> None:
    world.use(ON_ADA)
    with world.env.store.reading() as uow:
        (first,) = world.work.lists.of(uow)
        assert world.work.lists.of(uow)[0].index is first.index
    world.use(ON_NOBODY)
    with world.env.store.reading() as uow:
        (second,) = world.work.lists.of(uow)
    assert second.index is not first.index
