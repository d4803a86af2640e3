from __future__ import annotations

import os

import pytest

from kiosk.storage.errors import SealBrokenError, StorageError
from kiosk.storage.sealing import KEY_BYTES, Place, Purpose, SealingKey, StoreKeys

PLACE = Place("persons", "record-1", "person-1")


@pytest.fixture
def keys() -> StoreKeys:
    return StoreKeys(b"\x07" * KEY_BYTES, os.urandom)


def test_a_persons_key_opens_what_it_sealed_after_a_restart(keys: StoreKeys) -> None:
    key, wrapped = keys.new_person_key("person-1")
    sealed = key.seal(b"particulars", PLACE)

    again = StoreKeys(b"\x07" * KEY_BYTES, os.urandom).person_key("person-1", wrapped)
    assert again.open(sealed, PLACE) == b"particulars"


@pytest.mark.parametrize(
    "elsewhere",
    [
        Place("evidence", "record-1", "person-1"),
        Place("persons", "record-2", "person-1"),
        Place("persons", "record-1", "person-2"),
        Place("personsr", "ecord-1", "person-1"),
    ],
)
def test_a_sealed_record_opens_in_its_own_place_only(keys: StoreKeys, elsewhere: Place) -> None:
    key, _ = keys.new_person_key("person-1")
    sealed = key.seal(b"particulars", PLACE)

    with pytest.raises(SealBrokenError, match="does not open"):
        key.open(sealed, elsewhere)


def test_one_persons_key_opens_nothing_of_another(keys: StoreKeys) -> None:
    one, _ = keys.new_person_key("person-1")
    other, _ = keys.new_person_key("person-1")

    with pytest.raises(SealBrokenError):
        other.open(one.seal(b"particulars", PLACE), PLACE)


def test_a_wrapped_key_cannot_be_given_to_another_person(keys: StoreKeys) -> None:
    _, wrapped = keys.new_person_key("person-1")

    with pytest.raises(SealBrokenError):
        keys.person_key("person-2", wrapped)


def test_another_store_key_opens_nothing(keys: StoreKeys) -> None:
    _, wrapped = keys.new_person_key("person-1")
    stranger = StoreKeys(b"\x08" * KEY_BYTES, os.urandom)

    assert stranger.check_value != keys.check_value
    with pytest.raises(SealBrokenError, match="its key is another"):
        stranger.person_key("person-1", wrapped)


@pytest.mark.parametrize("place", range(45))
def test_a_changed_byte_is_noticed(keys: StoreKeys, place: int) -> None:
    sealed = bytearray(keys.sealing(Purpose.RECORDS).seal(b"sixteen bytes ok", PLACE))
    assert len(sealed) == 45
    sealed[place] ^= 1

    with pytest.raises(SealBrokenError):
        keys.sealing(Purpose.RECORDS).open(bytes(sealed), PLACE)


@pytest.mark.parametrize("size", [0, 1, 12, 13, 28])
def test_a_sealed_record_cut_short_is_noticed(keys: StoreKeys, size: int) -> None:
    sealed = keys.sealing(Purpose.RECORDS).seal(b"", PLACE)

    with pytest.raises(SealBrokenError):
        keys.sealing(Purpose.RECORDS).open(sealed[:size], PLACE)


def test_sealing_twice_gives_different_bytes(keys: StoreKeys) -> None:
    key = keys.sealing(Purpose.RECORDS)

    assert key.seal(b"same", PLACE) != key.seal(b"same", PLACE)


def test_the_nonce_comes_from_the_entropy_handed_in() -> None:
    asked: list[int] = []

    def entropy(size: int) -> bytes:
        asked.append(size)
        return bytes(size)

    sealed = SealingKey(bytes(KEY_BYTES), entropy).seal(b"", PLACE)

    assert asked == [12]
    assert sealed[1:13] == bytes(12)


def test_every_purpose_has_a_key_of_its_own(keys: StoreKeys) -> None:
    derived = {keys.sealing(purpose).raw for purpose in Purpose}

    assert len(derived) == len(Purpose)
    assert b"\x07" * KEY_BYTES not in derived


def test_lookup_hashes_tell_kinds_and_parts_apart(keys: StoreKeys) -> None:
    hashes = {
        keys.lookup("email", "ab"),
        keys.lookup("badge", "ab"),
        keys.lookup("email", "a", "b"),
        keys.lookup("email", "ab", ""),
        StoreKeys(b"\x08" * KEY_BYTES, os.urandom).lookup("email", "ab"),
    }

    assert len(hashes) == 5
    assert keys.lookup("email", "ab") in hashes


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_keys_of_another_size_are_refused(size: int) -> None:
    with pytest.raises(StorageError, match="32 bytes"):
        StoreKeys(bytes(size), os.urandom)
    with pytest.raises(StorageError, match="32 bytes"):
        SealingKey(bytes(size), os.urandom)


def test_keys_do_not_show_in_a_traceback(keys: StoreKeys) -> None:
    assert "\\x07" not in repr(keys)
    assert repr(keys.sealing(Purpose.WRAP)) == "SealingKey()"
