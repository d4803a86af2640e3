"""What stands beside a case: persons who are alike, list entries, history, who must look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from directive_samples import foreign, put_in_force
from samples import PARTICULARS, captured, complete_case, passport

from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.enrolments import CaseReason
from kiosk.domain.errors import PermissionDeniedError
from kiosk.domain.persons import PersonName
from kiosk.services.case_background import background
from kiosk.services.likenesses import Applicant, LikenessKind
from kiosk.services.onboarding import issue_access
from kiosk.services.screening_lists import import_list, put_into_use
from kiosk.services.token_life import revoke

if TYPE_CHECKING:
    from fakes import FakeClock

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import IssuedAccess

DOCUMENT = ("UTO", "L898902C3")


@pytest.fixture
def anna(env: Environment, staff: OperatorSession) -> IssuedAccess:
    """Register the sample person with the sample passport."""
    return issue_access(env, staff, complete_case(env))


def kinds(
    env: Environment, staff: OperatorSession, applicant: Applicant, *candidates: str
) -> list[LikenessKind]:
    return [each.kind for each in background(env, staff, applicant, candidates).likenesses]


def named(primary: str, secondary: str, born: PartialDate | None = None) -> Applicant:
    said = replace(PARTICULARS, name=PersonName(primary, secondary), email="")
    return Applicant(said if born is None else replace(said, date_of_birth=born))


def test_nobody_is_like_somebody_new(
    env: Environment, staff: OperatorSession, anna: IssuedAccess
) -> None:
    stranger = named("Nakamura", "Yuki", PartialDate(1990, 1, 2))
    assert kinds(env, staff, stranger, anna.person.id) == []


@pytest.mark.parametrize(
    ("primary", "secondary"),
    [
        ("Eriksson", "Anna Maria"),
        ("ERIKSSON", "ANNA MARIA"),
        ("Anna Maria", "Eriksson"),
        ("Ériksson", "Anna-Maria"),
    ],
)
def test_the_same_name_is_found_however_it_is_written(
    env: Environment, staff: OperatorSession, anna: IssuedAccess, primary: str, secondary: str
) -> None:
    found = kinds(env, staff, named(primary, secondary), anna.person.id)
    assert found == [LikenessKind.SAME_NAME_AND_BIRTH]


def test_a_twin_is_like_and_not_the_same(
    env: Environment, staff: OperatorSession, anna: IssuedAccess
) -> None:
    found = kinds(env, staff, named("Eriksson", "Lena"), anna.person.id)
    assert found == [LikenessKind.POSSIBLE_TWIN]


def test_a_namesake_born_on_another_day_is_somebody_else(
    env: Environment, staff: OperatorSession, anna: IssuedAccess
) -> None:
    namesake = named("Eriksson", "Anna Maria", PartialDate(1975))
    assert kinds(env, staff, namesake, anna.person.id) == []


def test_a_year_alone_may_be_the_same_birth_and_an_unknown_one_says_nothing(
    env: Environment, staff: OperatorSession, anna: IssuedAccess
) -> None:
    year = named("Eriksson", "Anna Maria", PartialDate(1974))
    assert kinds(env, staff, year, anna.person.id) == [LikenessKind.SAME_NAME_AND_BIRTH]
    unknown = named("Eriksson", "Anna Maria", UNKNOWN_DATE)
    assert kinds(env, staff, unknown, anna.person.id) == []


@pytest.mark.usefixtures("anna")
def test_the_same_document_is_found_under_any_name(
    env: Environment, staff: OperatorSession
) -> None:
    other = replace(named("Nakamura", "Yuki", PartialDate(1990)), document=DOCUMENT)
    assert kinds(env, staff, other) == [LikenessKind.SAME_DOCUMENT]


def test_a_record_is_not_like_itself(
    env: Environment, staff: OperatorSession, anna: IssuedAccess
) -> None:
    same = replace(named("Eriksson", "Anna Maria"), document=DOCUMENT, person_id=anna.person.id)
    assert kinds(env, staff, same, anna.person.id) == []


def test_the_plainest_likeness_comes_first_and_each_person_once(
    env: Environment, staff: OperatorSession, anna: IssuedAccess
) -> None:
    lena = issue_access(
        env,
        staff,
        complete_case(
            env,
            particulars=replace(
                PARTICULARS, name=PersonName("Eriksson", "Lena"), email="lena@example.org"
            ),
            document=captured(passport(secondary_identifier="LENA", document_number="L000000L")),
        ),
    )
    applicant = replace(named("Eriksson", "Maja"), document=("UTO", "L000000L"))
    found = background(env, staff, applicant, (anna.person.id, lena.person.id)).likenesses
    assert [(each.kind, each.person_id) for each in found] == [
        (LikenessKind.SAME_DOCUMENT, lena.person.id),
        (LikenessKind.POSSIBLE_TWIN, anna.person.id),
    ]


def test_the_record_that_is_continued_has_a_history_newest_first(
    env: Environment, staff: OperatorSession, admin: OperatorSession, clock: FakeClock,
    anna: IssuedAccess,
) -> None:  # fmt: skip
    clock.advance(minutes=5)
    revoke(env, admin, [anna.record.jti], "lost")
    applicant = replace(named("Eriksson", "Anna Maria"), person_id=anna.person.id)
    history = background(env, staff, applicant, ()).history
    assert {event.what for event in history} == {
        "registered",
        "document",
        "statement",
        "token_invalid",
    }
    assert [event.at for event in history] == sorted((event.at for event in history), reverse=True)
    assert background(env, staff, named("Eriksson", "Anna Maria"), ()).history == ()


def test_a_name_on_a_list_is_shown_with_what_agrees(
    env: Environment, staff: OperatorSession, admin: OperatorSession, clock: FakeClock
) -> None:
    rows = b"reference,name,aliases,date_of_birth\n1,ERIKSSON Anna Maria,,1974-08-12\n"
    record = import_list(env, admin, rows, name="house list", dated=clock.now.date())
    put_into_use(env, admin, record.id)
    (listed,) = background(env, staff, named("Eriksson", "Anna Maria"), ()).listed
    assert listed.list_name == "house list"
    assert listed.sentence == "The name is the same; the date of birth is the same."


def test_a_directive_that_wants_level_three_asks_for_a_second_person(
    env: Environment, staff: OperatorSession, admin: OperatorSession
) -> None:
    applicant = named("Eriksson", "Anna Maria")
    assert background(env, staff, applicant, ()).wants_second == ()
    past = foreign(in_force="2026-11-20T12:00:00-05:00")
    put_in_force(env, admin, past.replace(b"least_nal = 2", b"least_nal = 3"))
    assert background(env, staff, applicant, ()).wants_second == (CaseReason.HIGHER_ASSURANCE,)


def test_only_the_desk_looks_people_up(env: Environment, auditor: OperatorSession) -> None:
    with pytest.raises(PermissionDeniedError):
        background(env, auditor, named("Eriksson", "Anna Maria"), ())
