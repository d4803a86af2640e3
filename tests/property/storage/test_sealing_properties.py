from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.storage.errors import SealBrokenError
from kiosk.storage.sealing import KEY_BYTES, Place, Purpose, StoreKeys

KEYS = StoreKeys(bytes(range(KEY_BYTES)), os.urandom)
places = st.builds(Place, st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))


@given(st.binary(max_size=500), places)
def test_what_is_sealed_opens_in_its_place(value: bytes, place: Place) -> None:
    key = KEYS.sealing(Purpose.RECORDS)

    assert key.open(key.seal(value, place), place) == value


@given(places, places)
def test_two_places_never_share_their_associated_data(one: Place, other: Place) -> None:
    assert (one == other) == (one.associated_data == other.associated_data)


@given(st.binary(max_size=100), places)
def test_no_bytes_raise_anything_but_our_error(sealed: bytes, place: Place) -> None:
    with pytest.raises(SealBrokenError):
        KEYS.sealing(Purpose.RECORDS).open(sealed, place)
