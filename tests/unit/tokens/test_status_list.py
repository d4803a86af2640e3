import zlib
from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.tokens import SigningKey, StatusListError, VerificationKey, base64url, jws
from kiosk.tokens.status_list import (
    PACKED_MAX_LENGTH,
    StatusList,
    StatusListToken,
    decompress,
    pack,
    unpack,
    verify_list_token,
)

Keys = Mapping[str, VerificationKey]
URI = "https://issuer.example/status/1"
LIST = StatusList(2, pack(bytes([0, 1, 2, 3, 1]), 2))


def signed(key: SigningKey, **change: Any) -> str:
    payload: dict[str, Any] = {
        "sub": URI,
        "iat": 100,
        "exp": 200,
        "ttl": 30,
        "status_list": {"bits": 2, "lst": base64url.encode(zlib.compress(LIST.packed))},
    }
    return jws.sign(payload | change, typ="statuslist+jwt", key=key)


def verify(text: str, keys: Keys, now: float = 150) -> StatusListToken:
    return verify_list_token(text, uri=URI, keys=keys, now=now)


def test_what_was_signed_is_read_back(key: SigningKey, keys: Keys) -> None:
    token = StatusListToken(URI, 100, 200, 30, LIST)
    assert verify(token.sign(key), keys) == token


@pytest.mark.parametrize(
    "change",
    [
        {"sub": "https://issuer.example/status/2"},
        {"sub": None},
        {"iat": None},
        {"exp": "200"},
        {"ttl": -1},
        {"exp": 150},
        {"status_list": None},
        {"status_list": {"bits": 3, "lst": ""}},
        {"status_list": {"bits": True, "lst": ""}},
        {"status_list": {"lst": ""}},
        {"status_list": {"bits": 2}},
        {"status_list": {"bits": 2, "lst": "not base64"}},
        {"status_list": {"bits": 2, "lst": ""}},
        {"status_list": {"bits": 2, "lst": base64url.encode(zlib.compress(b"abc")[:-5])}},
        {"status_list": {"bits": 2, "lst": base64url.encode(zlib.compress(b"abc")[:-1])}},
        {"status_list": {"bits": 2, "lst": base64url.encode(zlib.compress(b"abc") + b"x")}},
        {"status_list": {"bits": 2, "lst": base64url.encode(b"\0" * 20)}},
    ],
)
def test_a_list_token_of_another_shape_is_refused(
    change: dict[str, Any], key: SigningKey, keys: Keys
) -> None:
    with pytest.raises(StatusListError):
        verify(signed(key, **change), keys)


def test_an_access_token_is_no_list(key: SigningKey, keys: Keys) -> None:
    with pytest.raises(StatusListError):
        verify(jws.sign({"sub": URI}, typ="at+jwt", key=key), keys)


def test_a_list_bomb_is_not_inflated(key: SigningKey, keys: Keys) -> None:
    bomb = zlib.compress(bytes(64 * PACKED_MAX_LENGTH), 9)
    with pytest.raises(StatusListError):
        verify(signed(key, status_list={"bits": 8, "lst": base64url.encode(bomb)}), keys)
    with pytest.raises(StatusListError, match="longer than any list"):
        decompress(zlib.compress(bytes(1001)), 1000)
    assert decompress(zlib.compress(bytes(PACKED_MAX_LENGTH))) == bytes(PACKED_MAX_LENGTH)


@pytest.mark.parametrize("idx", [-1, 8, 1 << 40])
def test_an_index_outside_the_list_is_an_error(idx: int) -> None:
    with pytest.raises(IndexError):
        LIST.status(idx)


def test_a_status_that_does_not_fit_is_not_packed() -> None:
    with pytest.raises(StatusListError):
        pack(b"\4", 2)
    with pytest.raises(StatusListError):
        pack(b"\0", 3)
    with pytest.raises(StatusListError):
        unpack(b"\0", 5)


def test_the_first_entry_sits_in_the_lowest_bits() -> None:
    assert pack(bytes([1, 2, 0, 3]), 2) == bytes([0b11_00_10_01])
    assert len(LIST) == 8
    assert [LIST.status(idx) for idx in range(8)] == [0, 1, 2, 3, 1, 0, 0, 0]
