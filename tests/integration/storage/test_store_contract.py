"""What every store keeps its word on, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from storage_samples import (
    DOCUMENT_NUMBER,
    EMAIL,
    NATIONALITY,
    NOW,
    SHARD,
    identifier,
    new_attestation,
    new_evidence,
    new_log_key,
    new_operator,
    new_person,
    new_settings,
    new_token,
    onboard,
)

from kiosk.audit import Event, open_checkpoint, open_commitment
from kiosk.domain.access import Model, TokenState
from kiosk.domain.errors import NotFoundError
from kiosk.domain.issuer import KeyPurpose, PublicationRecord
from kiosk.domain.operators import SignInRecord
from kiosk.services.ports import TokenFilter
from kiosk.storage.errors import ConflictError, StorageError
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from kiosk.storage.store import SqlStore


def test_several_persons_come_in_one_query_and_a_missing_one_is_named(store: SqlStore) -> None:
    people = [new_person(f"Person{number}", email=f"p{number}@example.org") for number in range(3)]
    with store.writing() as uow:
        for person in people:
            uow.persons.add(person)
        uow.commit()
    with store.reading() as uow:
        wanted = {people[0].id, people[2].id}
        assert uow.persons.several(wanted) == {
            person.id: person for person in people if person.id in wanted
        }
        assert uow.persons.several(()) == {}
        with pytest.raises(NotFoundError):
            uow.persons.several({people[0].id, "0" * 32})


def test_a_person_comes_back_as_stored(store: SqlStore) -> None:
    person = new_person()
    with store.writing() as uow:
        uow.persons.add(person)
        uow.commit()

    with store.reading() as uow:
        assert uow.persons.get(person.id) == person
        assert uow.persons.count() == 1


def test_changed_particulars_replace_the_old_ones(store: SqlStore) -> None:
    person = new_person()
    changed = replace(person, particulars=replace(person.particulars, email="new@example.org"))
    with store.writing() as uow:
        uow.persons.add(person)
        uow.persons.replace(changed)
        uow.commit()

    with store.reading() as uow:
        assert uow.persons.get(person.id) == changed
        assert uow.persons.with_email(EMAIL) == []
        assert uow.persons.with_email(" NEW@example.org") == [person.id]


def test_people_come_newest_first_page_by_page(store: SqlStore) -> None:
    people = [
        replace(new_person(email=""), registered_at=NOW + timedelta(seconds=number // 2))
        for number in range(7)
    ]
    with store.writing() as uow:
        for person in people:
            uow.persons.add(person)
        uow.commit()

    with store.reading() as uow:
        pages = [uow.persons.page(offset, 3) for offset in (0, 3, 6, 9)]
    assert [person for page in pages for person in page] == people[::-1]
    assert [len(page) for page in pages] == [3, 3, 1, 0]


def test_the_search_index_is_fed_with_everybody(store: SqlStore) -> None:
    with store.writing() as uow:
        person = onboard(uow, 1)
        uow.commit()

    with store.reading() as uow:
        name = str(person.particulars.name)
        assert list(uow.persons.search_terms()) == [(person.id, name, EMAIL)]
        assert list(uow.evidence.search_terms()) == [(person.id, DOCUMENT_NUMBER)]


def test_evidence_and_image_come_back_as_stored(store: SqlStore) -> None:
    person, first, second = new_person(), new_evidence(), new_evidence("OTHER1")
    with store.writing() as uow:
        uow.persons.add(person)
        uow.evidence.add(person.id, first, b"image")
        uow.evidence.add(person.id, second, b"")
        uow.commit()

    with store.reading() as uow:
        assert uow.evidence.of_person(person.id) == [second, first]
        assert uow.evidence.image(first.id) == b"image"
        assert uow.evidence.image(second.id) == b""
        assert uow.evidence.holders(NATIONALITY, DOCUMENT_NUMBER.lower()) == [person.id]
        assert uow.evidence.holders("CHE", DOCUMENT_NUMBER) == []
        with pytest.raises(NotFoundError):
            uow.evidence.image(identifier())


def test_statements_come_back_as_signed(store: SqlStore) -> None:
    person = new_person()
    attestation = new_attestation(person)
    with store.writing() as uow:
        uow.persons.add(person)
        uow.attestations.add(attestation)
        uow.commit()

    with store.reading() as uow:
        assert uow.attestations.of_person(person.id) == [attestation]


def test_a_destroyed_key_is_erasure(store: SqlStore) -> None:
    with store.writing() as uow:
        person, other = onboard(uow, 1), onboard(uow, 2)
        uow.commit()
    with store.writing() as uow:
        uow.log.append(Event.PERSON_ERASED, at=NOW, subject=person.id)
        uow.person_keys.destroy(person.id)
        uow.commit()

    with store.reading() as uow:
        with pytest.raises(NotFoundError, match="erased"):
            uow.persons.get(person.id)
        with pytest.raises(NotFoundError, match="erased"):
            uow.evidence.of_person(person.id)
        assert [each.id for each in uow.persons.page(0, 10)] == [other.id]
        assert [term[0] for term in uow.persons.search_terms()] == [other.id]
        with pytest.raises(StorageError, match="erased"):
            uow.log.salt(1, "subject")
        assert len(uow.tokens.of_person(person.id)) == 1


def test_tokens_come_back_as_issued_and_keep_their_reason(store: SqlStore) -> None:
    person = new_person()
    token = new_token(person, 7)
    with store.writing() as uow:
        uow.persons.add(person)
        uow.tokens.add(token)
        uow.commit()
    with store.writing() as uow:
        uow.tokens.set_state([token.jti], TokenState.SUSPENDED, "lost on the train")
        changed = replace(token, state=TokenState.SUSPENDED, reason="lost on the train")
        assert uow.tokens.get(token.jti) == changed
        uow.commit()

    with store.reading() as uow:
        assert uow.tokens.get(token.jti) == changed
        assert uow.tokens.of_person(person.id) == [changed]
        with pytest.raises(NotFoundError):
            uow.tokens.get(identifier())


def test_a_state_change_of_many_tokens_is_all_or_nothing(store: SqlStore) -> None:
    person = new_person()
    tokens = [new_token(person, idx) for idx in range(50)]
    with store.writing() as uow:
        uow.persons.add(person)
        for token in tokens:
            uow.tokens.add(token)
        uow.commit()
    with store.writing() as uow, pytest.raises(NotFoundError):
        uow.tokens.set_state([tokens[0].jti, identifier()], TokenState.INVALID, "")
    with store.writing() as uow:
        uow.tokens.set_state([each.jti for each in tokens[:20]], TokenState.INVALID, "bulk")
        uow.commit()

    with store.reading() as uow:
        assert uow.tokens.count(TokenFilter(state=TokenState.INVALID)) == 20
        assert uow.tokens.count(TokenFilter(state=TokenState.VALID)) == 30


def test_filters_narrow_the_list_of_tokens(store: SqlStore) -> None:
    one, other = new_person(), new_person(email="")
    old = replace(new_token(one, 1, at=NOW - timedelta(days=2)), jti="aa" * 16)
    new = replace(new_token(one, 2), jti="ab" * 16)
    theirs = replace(new_token(other, 3, at=NOW + timedelta(seconds=1)), jti="ac" * 16)
    with store.writing() as uow:
        uow.persons.add(one)
        uow.persons.add(other)
        for token in (old, new, theirs):
            uow.tokens.add(token)
        uow.commit()

    with store.reading() as uow:
        for wanted, expected in (
            (TokenFilter(), [theirs, new, old]),
            (TokenFilter(live_at=NOW), [theirs, new]),
            (TokenFilter(person_ids=frozenset({one.id})), [new, old]),
            (TokenFilter(person_ids=frozenset()), []),
            (TokenFilter(jti_prefix="ab"), [new]),
            (TokenFilter(jti_prefix="a", person_ids=frozenset({other.id})), [theirs]),
            (TokenFilter(jti_prefix="%"), []),
            (TokenFilter(state=TokenState.INVALID), []),
        ):
            assert uow.tokens.page(wanted, 0, 10) == expected
            assert uow.tokens.count(wanted) == len(expected)
        assert uow.tokens.page(TokenFilter(), 1, 1) == [new]


def test_a_filter_takes_any_number_of_people(store: SqlStore) -> None:
    with store.writing() as uow:
        person = onboard(uow, 1)
        uow.commit()
    many = frozenset({person.id, *(f"{number:032x}" for number in range(100_000))})

    with store.reading() as uow:
        assert uow.tokens.count(TokenFilter(person_ids=many)) == 1


def test_a_place_in_the_lists_is_used_again_only_after_expiry(store: SqlStore) -> None:
    person = new_person()
    first = new_token(person, 5)
    with store.writing() as uow:
        uow.persons.add(person)
        uow.tokens.add(first)
        with pytest.raises(ConflictError, match="has not expired"):
            uow.tokens.add(new_token(person, 5, at=NOW + timedelta(hours=11)))
        assert uow.tokens.taken(SHARD, 5, NOW)
        assert not uow.tokens.taken(SHARD, 6, NOW)
        later = NOW + timedelta(hours=12)
        assert not uow.tokens.taken(SHARD, 5, later)
        uow.tokens.add(new_token(person, 5, at=later))
        uow.commit()


def test_only_live_tokens_occupy_a_shard(store: SqlStore) -> None:
    person = new_person()
    live = [new_token(person, idx) for idx in (9, 2, 1_048_575)]
    with store.writing() as uow:
        uow.persons.add(person)
        uow.tokens.add(new_token(person, 4, at=NOW - timedelta(days=1)))
        for token in live:
            uow.tokens.add(token)
        uow.tokens.set_state([live[0].jti], TokenState.SUSPENDED, "")
        uow.commit()

    with store.reading() as uow:
        assert uow.tokens.occupancy(SHARD, NOW) == 3


def test_shards_keep_their_secret(store: SqlStore) -> None:
    with store.reading() as uow:
        (shard,) = uow.shards.all()

    assert (shard.id, shard.secret, shard.opened_at) == (SHARD, b"\x05" * 32, NOW)


def test_accounts_are_found_by_login_and_badge(store: SqlStore) -> None:
    person, colleague = new_person(), new_person()
    with store.writing() as uow:
        uow.persons.add(person)
        uow.persons.add(colleague)
        lookup = uow.operators.badge_lookup("badge 1")
        operator = new_operator(person, "Quirina.Z", lookup)
        uow.operators.add(operator)
        uow.operators.add(new_operator(colleague, "anna"))
        uow.commit()

    with store.reading() as uow:
        assert uow.operators.get(operator.id) == operator
        assert uow.operators.with_login("quirina.z ") == operator
        assert uow.operators.with_badge("badge 1") == operator
        assert uow.operators.with_login("nobody") is None
        assert uow.operators.with_badge("badge 2") is None
        assert [each.login for each in uow.operators.all()] == ["anna", "Quirina.Z"]
        with pytest.raises(NotFoundError):
            uow.operators.get(identifier())


def test_an_account_can_be_closed_and_its_failures_counted(store: SqlStore) -> None:
    person = new_person()
    operator = new_operator(person)
    locked = SignInRecord(operator.id, 5, NOW + timedelta(minutes=1))
    with store.writing() as uow:
        uow.persons.add(person)
        uow.operators.add(operator)
        uow.operators.replace(replace(operator, active=False))
        assert uow.operators.sign_in_record(operator.id) == SignInRecord(operator.id)
        uow.operators.put_sign_in_record(replace(locked, failures=4))
        uow.operators.put_sign_in_record(locked)
        uow.commit()

    with store.reading() as uow:
        assert uow.operators.get(operator.id) == replace(operator, active=False)
        assert uow.operators.sign_in_record(operator.id) == locked


@pytest.mark.parametrize("clash", ["person", "login", "badge"])
def test_two_accounts_never_share_person_login_or_badge(store: SqlStore, clash: str) -> None:
    person, other = new_person(), new_person()
    first = new_operator(person, "anna", b"badge")
    second = new_operator(
        person if clash == "person" else other,
        "ANNA" if clash == "login" else "bea",
        b"badge" if clash == "badge" else b"",
    )
    with store.writing() as uow:
        uow.persons.add(person)
        uow.persons.add(other)
        uow.operators.add(first)
        with pytest.raises(ConflictError, match="another record"):
            uow.operators.add(second)


def test_models_are_replaced_as_a_set(store: SqlStore) -> None:
    models = [Model("b", ("x", "y"), controlled=False, fallbacks=("a",)), Model("a")]
    with store.writing() as uow:
        uow.models.put(models)
        uow.commit()

    with store.reading() as uow:
        assert uow.models.all() == models[::-1]


def test_signing_keys_come_back_until_they_are_struck_off(store: SqlStore) -> None:
    key = new_log_key("log-key-2", NOW + timedelta(days=1))
    struck = replace(new_log_key("log-key-3"), struck_off_at=NOW)
    with store.writing() as uow:
        uow.keys.add(key)
        uow.keys.add(struck)
        uow.commit()

    with store.reading() as uow:
        assert [each.kid for each in uow.keys.of(KeyPurpose.LOG)] == ["log-key-1", "log-key-2"]
        assert uow.keys.of(KeyPurpose.LOG)[1] == key
        assert uow.keys.of(KeyPurpose.TOKENS) == []


def test_an_empty_store_says_that_it_has_no_issuer(empty_store: SqlStore) -> None:
    with empty_store.reading() as uow:
        assert not uow.issuer.established()
        assert uow.issuer.latest_instant() is None
        assert uow.log.size() == 0
        assert uow.models.all() == []
        with pytest.raises(NotFoundError, match="no issuer"):
            uow.issuer.settings()
        with pytest.raises(StorageError, match="empty"):
            uow.log.checkpoint()
    with empty_store.writing() as uow, pytest.raises(StorageError, match="no key to sign"):
        uow.log.append(Event.SETTINGS_CHANGED, at=NOW)


def test_the_issuers_settings_come_back(store: SqlStore) -> None:
    settings = replace(new_settings(), name="Another issuer")
    with store.writing() as uow:
        uow.issuer.put(settings)
        uow.issuer.add_root(b'{"version":2}')
        uow.commit()

    with store.reading() as uow:
        assert uow.issuer.established()
        assert uow.issuer.settings() == settings
        assert uow.issuer.roots() == [b'{"version":1}', b'{"version":2}']
        assert len(uow.issuer.pairwise_key()) == 32


def test_a_version_of_the_publication_never_comes_again(store: SqlStore) -> None:
    versions = []
    for _ in range(3):
        with store.writing() as uow:
            lowest = uow.publications.next_version()
            versions.append(uow.publications.reserve_version())
            assert versions[-1] == lowest < uow.publications.next_version()
            uow.commit()
    record = PublicationRecord(3, NOW, "publication", 4, ("jwks.json",), 9, 1, 2)
    with store.writing() as uow:
        uow.publications.add(replace(record, version=1))
        uow.publications.add(record)
        uow.commit()

    assert versions == [1, 2, 3]
    with store.reading() as uow:
        assert uow.publications.page(0, 1) == [record]
        assert uow.publications.page(1, 9) == [replace(record, version=1)]


def onboard_twice_in_one_place(store: SqlStore) -> None:
    with store.writing() as uow:
        onboard(uow, 2)
        onboard(uow, 2)


def test_what_is_not_committed_did_not_happen(store: SqlStore) -> None:
    with store.writing() as uow:
        onboard(uow, 1)
    with pytest.raises(ConflictError):
        onboard_twice_in_one_place(store)

    with store.reading() as uow:
        assert uow.persons.count() == 0
        assert uow.tokens.count(TokenFilter()) == 0
        assert uow.log.size() == 1


def test_a_reading_unit_cannot_change_anything(store: SqlStore) -> None:
    with store.reading() as uow, pytest.raises(StorageError, match="may not be written"):
        uow.persons.add(new_person())


def test_a_reading_unit_sees_one_instant_and_blocks_nobody(store: SqlStore) -> None:
    with store.reading() as before:
        assert before.persons.count() == 0
        with store.writing() as uow:
            uow.persons.add(new_person())
            uow.commit()
        assert before.persons.count() == 0

    with store.reading() as after:
        assert after.persons.count() == 1


def test_log_entries_commit_to_people_and_name_nobody(store: SqlStore) -> None:
    with store.writing() as uow:
        person = onboard(uow, 1)
        uow.commit()

    with store.reading() as uow:
        newest = uow.log.page(0, 2)
        assert [entry.event for entry in newest] == [
            Event.TOKEN_ISSUED,
            Event.ATTESTATION_SIGNED,
        ]
        assert newest[0].actor != newest[0].subject
        who, salt = uow.log.salt(4, "subject")
        assert who == person.id
        open_commitment(str(newest[0].subject), salt, person.id.encode())
        assert uow.log.size() == 5
        assert [entry.event for entry in uow.log.page(4, 5)] == [Event.CEREMONY_COMPLETED]
        assert not any(person.id.encode() in leaf for leaf in uow.log.leaves())


def test_the_log_checks_and_its_newest_checkpoint_covers_it(
    store: SqlStore, database_url: str
) -> None:
    with store.writing() as uow:
        onboard(uow, 1)
        uow.commit()

    checked = check_log(database_url)

    with store.reading() as uow:
        assert open_checkpoint(uow.log.checkpoint(), *checked.verifiers).size == 5
        assert len(list(uow.log.checkpoints())) == 5
    assert checked.log.signed_size == checked.log.frontier.size == 5


def test_a_new_log_key_signs_on_and_the_old_checkpoints_still_check(
    store: SqlStore, database_url: str
) -> None:
    later = NOW + timedelta(days=1)
    with store.writing() as uow:
        uow.keys.add(new_log_key("log-key-2", later))
        uow.commit()
    for at in (NOW, later):
        with store.writing() as uow:
            uow.log.append(Event.KEY_ROTATED, at=at)
            uow.commit()

    checked = check_log(database_url)

    assert (checked.log.frontier.size, len(checked.verifiers)) == (3, 2)


def test_the_store_remembers_the_latest_time_it_saw(store: SqlStore) -> None:
    for minutes in (5, 2):
        with store.writing() as uow:
            uow.log.append(Event.SETTINGS_CHANGED, at=NOW + timedelta(minutes=minutes))
            uow.commit()

    with store.reading() as uow:
        assert uow.issuer.latest_instant() == NOW + timedelta(minutes=5)


def test_concurrent_writers_take_turns_and_the_log_has_no_gap(
    store: SqlStore, database_url: str
) -> None:
    def work(worker: int) -> None:
        for number in range(10):
            with store.writing() as uow:
                # Reading first is what use cases do, and where a late lock would fail.
                assert uow.log.size() == 1 + uow.persons.count() * 4
                onboard(uow, worker * 100 + number)
                uow.commit()

    workers = [threading.Thread(target=work, args=(worker,)) for worker in range(4)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()

    assert check_log(database_url).log.frontier.size == 1 + 40 * 4
    with store.reading() as uow:
        assert uow.persons.count() == uow.tokens.count(TokenFilter()) == 40
