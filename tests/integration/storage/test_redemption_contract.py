"""What every store keeps its word on about codes, refresh families and tokens."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from storage_samples import NOW, identifier, new_person

from kiosk.domain.errors import NotFoundError
from kiosk.domain.redemption import Attempts, RedemptionCode, RefreshFamily, RefreshToken
from kiosk.services.ports import TokenFilter
from kiosk.services.redemption_ports import CodeTakenError
from kiosk.storage.database import open_engine, writing
from kiosk.storage.errors import SealBrokenError, StoreDamagedError

if TYPE_CHECKING:
    from kiosk.storage.store import SqlStore

HOUR = timedelta(hours=1)
LATER = NOW + HOUR
HASH = "ab" * 32
OTHER_HASH = "cd" * 32


def new_code(**changes: object) -> RedemptionCode:
    code = RedemptionCode(identifier(), identifier(), identifier(), NOW, NOW + 72 * HOUR)
    return replace(code, **changes)  # type: ignore[arg-type]  # the test names the fields


def new_family(**changes: object) -> RefreshFamily:
    family = RefreshFamily(
        id=identifier(),
        person_id=identifier(),
        jti=identifier(),
        jkt="a" * 43,
        began_at=NOW,
        renewed_at=NOW,
        expires_at=NOW + 12 * HOUR,
        ends_at=NOW + 720 * HOUR,
    )
    return replace(family, **changes)  # type: ignore[arg-type]  # the test names the fields


def keep(store: SqlStore, family: RefreshFamily, *tokens: RefreshToken) -> None:
    with store.writing() as uow:
        uow.redemptions.add_family(family)
        for token in tokens:
            uow.redemptions.put_refresh_token(token)
        uow.commit()


def offer(store: SqlStore, code: RedemptionCode, code_hash: str = HASH) -> None:
    with store.writing() as uow:
        uow.redemptions.add_code(code, code_hash)
        uow.commit()


def test_a_code_comes_back_by_its_hash_alone(store: SqlStore) -> None:
    code = new_code()
    offer(store, code)
    with store.reading() as uow:
        assert uow.redemptions.with_code(HASH) == code
        assert uow.redemptions.with_code(OTHER_HASH) is None
        assert uow.redemptions.with_code("") is None


def test_a_code_is_taken_once_whatever_the_taker_has_seen(store: SqlStore) -> None:
    code = new_code()
    offer(store, code)
    with store.writing() as uow:
        uow.redemptions.take(code, LATER)
        with pytest.raises(CodeTakenError):
            uow.redemptions.take(code, LATER)  # as it was before: the row decides
        uow.commit()
    with store.writing() as uow:
        ended = uow.redemptions.with_code(HASH)
        assert ended == code.ended(LATER)
        with pytest.raises(CodeTakenError):
            uow.redemptions.take(ended, LATER)


def test_only_a_persons_open_codes_are_ended(store: SqlStore) -> None:
    mine, other = new_code(), new_code()
    offer(store, mine)
    offer(store, other, OTHER_HASH)
    with store.writing() as uow:
        assert uow.redemptions.end_codes(mine.person_id, LATER) == [mine.id]
        assert uow.redemptions.end_codes(mine.person_id, LATER) == []
        assert uow.redemptions.with_code(OTHER_HASH) == other


def test_a_family_and_its_tokens_come_back_as_stored(store: SqlStore) -> None:
    family = new_family()
    first = RefreshToken(HASH, family.id, NOW)
    keep(store, family, first)
    with store.writing() as uow:
        assert uow.redemptions.family(family.id) == uow.redemptions.with_token(family.jti)
        assert uow.redemptions.refresh_token(HASH) == first
        assert uow.redemptions.refresh_token(OTHER_HASH) is None
        spent = replace(first, spent_at=LATER, answers=1)
        renewed = replace(family, jti=identifier(), renewed_at=LATER, renewals=(NOW, LATER))
        uow.redemptions.put_refresh_token(spent)
        uow.redemptions.put_refresh_token(RefreshToken(OTHER_HASH, family.id, LATER))
        uow.redemptions.put_family(renewed)
        uow.commit()
    with store.reading() as uow:
        assert uow.redemptions.refresh_token(HASH) == spent
        assert uow.redemptions.family(family.id) == renewed
        assert uow.redemptions.with_token(family.jti) is None
        with pytest.raises(NotFoundError):
            uow.redemptions.family(identifier())


def test_living_families_and_open_codes_are_found_as_tokens_are(store: SqlStore) -> None:
    living, later = new_family(), new_family(renewed_at=LATER)
    for family in (living, later, new_family(ended_at=NOW), new_family(ends_at=LATER)):
        keep(store, family)
    mine, used = new_code(), new_code(ended_at=NOW)
    offer(store, mine)
    offer(store, used, OTHER_HASH)
    with store.reading() as uow:
        found = uow.redemptions
        assert found.living(TokenFilter(), LATER, 9) == [living, later]
        assert found.living(TokenFilter(), LATER, 1) == [living]
        assert found.living(TokenFilter(), NOW + 720 * HOUR, 9) == []
        assert found.open_codes(TokenFilter(), LATER, 9) == [mine]
        assert found.open_codes(TokenFilter(), LATER, 0) == []
        assert found.open_codes(TokenFilter(), NOW + 73 * HOUR, 9) == []
        for window, taken in (
            (TokenFilter(issued_from=NOW, issued_until=LATER), True),
            (TokenFilter(issued_from=LATER), False),
            (TokenFilter(issued_until=NOW), False),
        ):
            assert (living in found.living(window, LATER, 9)) is taken
            assert found.open_codes(window, LATER, 9) == [mine] * taken
        one = TokenFilter(person_ids=frozenset({living.person_id}))
        assert found.living(one, LATER, 9) == [living]
        assert found.open_codes(one, LATER, 9) == []


def test_misses_are_counted_until_they_are_forgiven(store: SqlStore) -> None:
    counted = Attempts(4, NOW, LATER)
    with store.writing() as uow:
        assert uow.redemptions.attempts("4F2K") == Attempts()
        uow.redemptions.put_attempts("4F2K", Attempts(1, NOW))
        uow.redemptions.put_attempts("4F2K", counted)
        uow.redemptions.put_attempts("*", Attempts(9, LATER))
        uow.commit()
    with store.writing() as uow:
        assert uow.redemptions.attempts("4F2K") == counted
        uow.redemptions.put_attempts("*", Attempts())
        assert uow.redemptions.attempts("*") == Attempts()
        uow.commit()


def test_what_ended_by_itself_is_swept_away(store: SqlStore) -> None:
    old, young = new_family(ends_at=NOW), new_family()
    keep(store, old, RefreshToken(HASH, old.id, NOW))
    keep(store, young, RefreshToken(OTHER_HASH, young.id, NOW))
    offer(store, new_code(expires_at=NOW))
    offer(store, new_code(), OTHER_HASH)
    with store.writing() as uow:
        for key, at in (("old", NOW), ("new", LATER)):
            uow.redemptions.put_attempts(key, Attempts(1, at))
        uow.redemptions.sweep(NOW, NOW)
        uow.commit()
    with store.reading() as uow:
        kept = uow.redemptions
        assert (kept.refresh_token(HASH), kept.with_token(old.jti)) == (None, None)
        assert kept.refresh_token(OTHER_HASH) is not None
        assert (kept.with_code(HASH), kept.with_token(young.jti)) == (None, young)
        assert kept.with_code(OTHER_HASH) is not None
        assert (kept.attempts("old").misses, kept.attempts("new").misses) == (0, 1)


def test_erasing_a_person_leaves_nothing_that_opens(store: SqlStore) -> None:
    person = new_person()
    mine, other = new_family(person_id=person.id), new_family()
    keep(store, mine, RefreshToken(HASH, mine.id, NOW))
    keep(store, other, RefreshToken(OTHER_HASH, other.id, NOW))
    offer(store, new_code(person_id=person.id))
    with store.writing() as uow:
        uow.persons.add(person)
        uow.person_keys.destroy(person.id)
        uow.commit()
    with store.reading() as uow:
        kept = uow.redemptions
        assert (kept.with_code(HASH), kept.refresh_token(HASH)) == (None, None)
        assert kept.with_token(mine.jti) is None
        assert kept.with_token(other.jti) == other
        assert kept.refresh_token(OTHER_HASH) is not None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE redemption_codes SET person_id = 'somebody'",
        "UPDATE redemption_codes SET ended_at = NULL",
        "UPDATE redemption_codes SET expires_at = expires_at + 1",
        "UPDATE refresh_families SET person_id = 'somebody'",
        "UPDATE refresh_families SET jti = 'another'",
        "UPDATE refresh_families SET ended_at = NULL",
        "UPDATE refresh_families SET ends_at = ends_at + 1",
    ],
)
def test_whoever_writes_past_the_program_is_found_out(
    store: SqlStore, database_url: str, change: str
) -> None:
    family = new_family(ended_at=NOW)
    keep(store, family)
    offer(store, new_code(ended_at=NOW))
    tamper(database_url, change)
    with store.reading() as uow:
        ask = (
            partial(uow.redemptions.with_code, HASH)
            if "codes" in change
            else partial(uow.redemptions.family, family.id)
        )
        with pytest.raises(StoreDamagedError):
            ask()


def test_a_refresh_token_cannot_be_moved_to_another_family(
    store: SqlStore, database_url: str
) -> None:
    mine, other = new_family(), new_family()
    keep(store, mine)
    keep(store, other, RefreshToken(HASH, other.id, NOW))
    tamper(
        database_url,
        "UPDATE refresh_tokens SET family_id = (SELECT min(id) FROM refresh_families WHERE id <> "
        "(SELECT max(family_id) FROM refresh_tokens))",
    )
    with store.reading() as uow, pytest.raises(StoreDamagedError):
        uow.redemptions.refresh_token(HASH)


def test_what_is_sealed_opens_under_its_own_hash_only(store: SqlStore, database_url: str) -> None:
    family = new_family()
    keep(store, family, RefreshToken(HASH, family.id, NOW))
    tamper(
        database_url, "UPDATE refresh_tokens SET sealed = (SELECT sealed FROM refresh_families)"
    )
    with store.reading() as uow, pytest.raises(SealBrokenError):
        uow.redemptions.refresh_token(HASH)


def test_no_row_holds_a_code_or_its_hash(store: SqlStore, database_url: str) -> None:
    family = new_family()
    keep(store, family, RefreshToken(HASH, family.id, NOW))
    offer(store, new_code(), OTHER_HASH)
    secrets = {bytes.fromhex(each) for each in (HASH, OTHER_HASH)}
    secrets |= {each.encode() for each in (HASH, OTHER_HASH, family.jkt)}
    engine = open_engine(database_url)
    with engine.connect() as connection:
        for table in ("redemption_codes", "refresh_tokens", "refresh_families"):
            rows = connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608 -- our own names
            values = [each for row in rows for each in row if each is not None]
            kept = [each.encode() if isinstance(each, str) else each for each in values]
            for value in (bytes(each) for each in kept if not isinstance(each, int)):
                assert not any(secret in value for secret in secrets)
    engine.dispose()


def tamper(url: str, change: str) -> None:
    engine = open_engine(url)
    with writing(engine).begin() as connection:
        connection.execute(text(change))
    engine.dispose()
