from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from samples import IMAGE, PARTICULARS, captured, complete_case, passport

from kiosk.domain.access import TokenState
from kiosk.domain.errors import NotFoundError
from kiosk.domain.persons import PersonName
from kiosk.domain.rights import OpeningReason
from kiosk.services.access_log import (
    AccessReasonError,
    access_notes,
    evidence_image,
    open_record,
    opened_record,
)
from kiosk.services.onboarding import issue_access
from kiosk.services.people import (
    count_people,
    count_tokens,
    people_named,
    people_page,
    tokens_page,
)
from kiosk.services.ports import TokenFilter
from kiosk.services.token_life import revoke, suspend

if TYPE_CHECKING:
    from fakes import FakeClock

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.onboarding import IssuedAccess


@pytest.fixture
def three(env: Environment, staff: OperatorSession) -> list[IssuedAccess]:
    return [
        issue_access(
            env,
            staff,
            complete_case(
                env,
                particulars=replace(
                    PARTICULARS, name=PersonName(name), email=f"{name}@example.org"
                ),
                document=captured(
                    passport(
                        primary_identifier=name,
                        secondary_identifier="",
                        document_number=f"L{number}",
                    )
                ),
            ),
        )
        for number, name in enumerate(("Ana", "Bea", "Cyd"))
    ]


def test_people_come_by_pages_newest_first(
    env: Environment, admin: OperatorSession, three: list[IssuedAccess]
) -> None:
    ids = [issued.person.id for issued in reversed(three)]
    assert [person.id for person in people_page(env, admin, 0, 2)] == ids[:2]
    assert [person.id for person in people_page(env, admin, 2, 1)] == ids[2:]
    assert count_people(env, admin) == 3 + 3


def test_people_a_search_found_come_in_its_order(
    env: Environment, admin: OperatorSession, three: list[IssuedAccess]
) -> None:
    ids = [three[1].person.id, three[0].person.id]
    assert [person.id for person in people_named(env, admin, ids)] == ids


def test_a_person_comes_with_everything(
    env: Environment, admin: OperatorSession, three: list[IssuedAccess]
) -> None:
    detail = open_record(env, admin, three[0].person.id, OpeningReason.AUDIT, "File 7")
    assert opened_record(env, admin, three[0].person.id) == detail
    assert detail.person == three[0].person
    assert [token.jti for token in detail.tokens] == [three[0].record.jti]
    assert len(detail.attestations) == 1
    assert evidence_image(env, admin, three[0].person.id, detail.evidence[0].id) == IMAGE
    with pytest.raises(NotFoundError):
        open_record(env, admin, "unknown", OpeningReason.AUDIT, "File 7")
    with pytest.raises(NotFoundError):
        evidence_image(env, admin, three[0].person.id, "unknown")


def test_nobody_reads_a_record_or_a_picture_without_having_said_why(
    env: Environment,
    admin: OperatorSession,
    auditor: OperatorSession,
    three: list[IssuedAccess],
    clock: FakeClock,
) -> None:
    person = three[0].person
    with env.store.reading() as uow:
        (evidence,) = uow.evidence.of_person(person.id)
    open_record(env, auditor, person.id, OpeningReason.AUDIT, "File 7")
    for read in (
        lambda who: opened_record(env, who, person.id),
        lambda who: evidence_image(env, who, person.id, evidence.id),
    ):
        with pytest.raises(AccessReasonError):
            read(admin)
        assert read(auditor)
        later = replace(auditor, signed_in_at=clock.now + timedelta(seconds=1))
        with pytest.raises(AccessReasonError):
            read(later)
    notes = access_notes(env, admin, person.id)
    assert [(note.what, note.words) for note in notes] == [
        ("image", "File 7"),
        ("opened", "File 7"),
    ]


def test_tokens_carry_their_holders_names_and_birth_dates(
    env: Environment, admin: OperatorSession, three: list[IssuedAccess]
) -> None:
    rows = tokens_page(env, admin, TokenFilter(), 0, 9)
    assert [row.person_name for row in rows] == ["Cyd", "Bea", "Ana"]
    assert {row.date_of_birth for row in rows} == {PARTICULARS.date_of_birth}
    prefix = TokenFilter(jti_prefix=three[1].record.jti[:8])
    assert [row.person_name for row in tokens_page(env, admin, prefix, 0, 9)] == ["Bea"]
    nobody = TokenFilter(person_ids=frozenset())
    assert count_tokens(env, admin, nobody) == 0


def test_tokens_are_counted_by_state_while_they_live(
    env: Environment, admin: OperatorSession, three: list[IssuedAccess], clock: FakeClock
) -> None:
    revoke(env, admin, [three[0].record.jti], "stolen")
    suspend(env, admin, [three[1].record.jti], "under review")
    assert [_live(env, admin, state) for state in TokenState] == [1, 1, 1]
    assert count_tokens(env, admin, TokenFilter(state=TokenState.SUSPENDED)) == 1
    clock.advance(hours=13)
    assert [_live(env, admin, state) for state in TokenState] == [0, 0, 0]
    assert count_tokens(env, admin, TokenFilter(state=TokenState.SUSPENDED)) == 1


def _live(env: Environment, admin: OperatorSession, state: TokenState) -> int:
    return count_tokens(env, admin, TokenFilter(state=state, live_at=env.clock()))
