from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from samples import PARTICULARS, complete_case

from kiosk.domain.persons import PersonName
from kiosk.services.onboarding import issue_access
from kiosk.services.search import PeopleIndex, open_index, refresh

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

PEOPLE = [
    ("1", ("Anna Maria Eriksson", "anna.eriksson@example.org", "L898902C3")),
    ("2", ("Jürgen Müller-Lüdenscheidt", "jm@example.com", "C01X00T47")),
    ("3", ("Βασίλης Παπαδόπουλος", "vasilis@example.gr", "AE1234567")),
    ("4", ("李小龙", "", "E12345678")),
    ("5", ("Anna Müller", "mueller@example.net", "")),
]


@pytest.fixture
def index() -> PeopleIndex:
    return PeopleIndex(PEOPLE)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("anna", ["5", "1"]),
        ("ANNA er", ["1"]),
        ("er anna", ["1"]),
        ("anna muller", ["5"]),
        ("mueller", ["5", "2"]),
        ("Müller", ["5", "2"]),
        ("ludensch", ["2"]),
        ("luedensch", ["2"]),
        ("l8989", ["1"]),
        ("anna.eriksson@ex", ["1"]),
        ("eriksson@example.org", ["1"]),
        ("example.gr", ["3"]),
        ("papadop", ["3"]),
        ("Παπα", ["3"]),
        ("lixiao", ["4"]),
        ("李小", ["4"]),
        ("nna", []),
        ("anna xx", []),
        ("org", []),
        ("", []),
        ("   ", []),
        ("\x00", []),
    ],
)
def test_all_words_are_found_by_their_beginnings(
    index: PeopleIndex, query: str, found: list[str]
) -> None:
    assert index.search(query) == found


def test_the_newest_come_first_up_to_the_limit() -> None:
    index = PeopleIndex((str(number), (f"Same Name {number}",)) for number in range(100))
    assert index.search("same", limit=3) == ["99", "98", "97"]


def test_a_person_added_later_is_found_first(index: PeopleIndex) -> None:
    index.add("6", ("Anna Zola", "zola@example.org"))
    assert index.search("anna") == ["6", "5", "1"]
    assert index.search("zola") == ["6"]
    assert len(index) == 6


def test_a_changed_person_is_found_by_new_words_only(index: PeopleIndex) -> None:
    index.replace("1", ("Anna Svensson",))
    assert index.search("svensson") == ["1"]
    assert index.search("eriksson") == []
    assert len(index) == 5
    index.replace("1", ("Anna Larsson",))
    assert index.search("svensson") == []
    assert index.search("anna") == ["1", "5"]
    assert len(index) == 5


def test_a_removed_person_is_not_found(index: PeopleIndex) -> None:
    index.remove("1")
    index.remove("unknown")
    assert index.search("anna") == ["5"]
    assert len(index) == 4


def test_an_id_that_holds_another_is_not_taken_for_it() -> None:
    index = PeopleIndex([("11", ("Ann",)), ("1", ("Bob",)), ("111", ("Cyd",))])
    index.remove("1")
    assert index.search("ann") == ["11"]
    assert index.search("bob") == []
    assert index.search("cyd") == ["111"]


def test_an_empty_index_finds_nobody() -> None:
    index = PeopleIndex()
    assert index.search("a") == []
    index.add("1", ("Ann",))
    assert index.search("a") == ["1"]


def test_the_index_of_a_store_knows_names_addresses_and_document_numbers(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    index = open_index(env, admin)
    issued = issue_access(env, staff, complete_case(env))
    refresh(env, admin, index, issued.person.id)
    for opened in (index, open_index(env, admin)):
        for query in ("eriks", "anna@", "l898902"):
            assert opened.search(query) == [issued.person.id]


def test_a_refreshed_person_is_in_the_index_once(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    issued = issue_access(env, staff, complete_case(env))
    index = open_index(env, admin)
    with env.store.writing() as uow:
        renamed = replace(PARTICULARS, name=PersonName("Nilsson", "Anna"))
        uow.persons.replace(replace(issued.person, particulars=renamed))
        uow.commit()
    refresh(env, admin, index, issued.person.id)
    assert index.search("nilsson") == [issued.person.id]
    assert index.search("eriksson") == []
