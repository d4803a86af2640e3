"""Round trips, and that nothing but what was signed is ever accepted."""

import zlib

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.tokens import (
    AccessTokenClaims,
    SigningKey,
    StatusListError,
    StatusReference,
    TokenRefusedError,
    base64url,
    issue,
    strict_json,
    verify_token,
)
from kiosk.tokens.shard import UNALLOCATED, allocation, fill
from kiosk.tokens.status_list import StatusList, compress, decompress, pack, unpack

KEY = SigningKey.from_private_key(ec.derive_private_key(0xC0FFEE, ec.SECP256R1()))
KEYS = {KEY.kid: KEY.verification_key}
CLAIMS = AccessTokenClaims(
    "https://i.example", "s", "aud", "c", 100, 100, 200, "j", "", StatusReference(7, "u"), 1
)
TOKEN = issue(CLAIMS, KEY)


@given(st.sampled_from([1, 2, 4, 8]), st.binary(max_size=300))
def test_packing_is_undone_by_unpacking(bits: int, data: bytes) -> None:
    statuses = bytes(byte & ((1 << bits) - 1) for byte in data)
    packed = pack(statuses, bits)
    assert unpack(packed, bits)[: len(statuses)] == statuses
    assert not any(unpack(packed, bits)[len(statuses) :])
    assert len(packed) == -(-len(statuses) * bits // 8)
    listed = StatusList(bits, packed)
    assert bytes(listed.status(idx) for idx in range(len(statuses))) == statuses


@given(st.sampled_from([1, 2, 4]), st.binary(max_size=100))
def test_what_does_not_fit_is_never_packed(bits: int, data: bytes) -> None:
    assume(any(byte >> bits for byte in data))
    with pytest.raises(StatusListError):
        pack(data, bits)


@given(st.binary(max_size=500), st.integers(0, 9))
def test_inflating_undoes_deflating(data: bytes, level: int) -> None:
    assert decompress(compress(data)) == data
    assert decompress(zlib.compress(data, level)) == data


@given(st.binary(max_size=100))
def test_inflating_anything_gives_bytes_or_our_error(data: bytes) -> None:
    try:
        decompress(data, 1000)
    except StatusListError as error:
        assert error.remedy  # noqa: PT017 - either outcome is right


@given(st.binary(max_size=60))
def test_base64url_has_one_spelling(data: bytes) -> None:
    assert base64url.decode(base64url.encode(data)) == data


@given(st.text(max_size=12))
def test_base64url_reads_back_only_what_it_writes(text: str) -> None:
    try:
        data = base64url.decode(text)
    except ValueError:
        return
    assert base64url.encode(data) == text


@given(st.binary(max_size=60) | st.text(max_size=40).map(str.encode))
def test_reading_json_gives_an_object_or_a_value_error(data: bytes) -> None:
    try:
        assert isinstance(strict_json.loads_object(data, 50), dict)
    except ValueError:
        return


@given(st.integers(0, len(TOKEN) - 1), st.characters())
def test_no_changed_character_is_accepted(position: int, character: str) -> None:
    assume(TOKEN[position] != character)
    changed = TOKEN[:position] + character + TOKEN[position + 1 :]
    with pytest.raises(TokenRefusedError):
        verify_token(changed, keys=KEYS, issuer=CLAIMS.iss, audience=CLAIMS.aud, now=150)


@given(st.integers(0, len(TOKEN) - 1), st.integers(0, len(TOKEN)), st.text(max_size=5))
def test_no_cut_or_inserted_text_is_accepted(start: int, end: int, text: str) -> None:
    changed = TOKEN[:start] + text + TOKEN[end:]
    assume(changed != TOKEN)
    with pytest.raises(TokenRefusedError):
        verify_token(changed, keys=KEYS, issuer=CLAIMS.iss, audience=CLAIMS.aud, now=150)


@given(st.text(max_size=200))
def test_no_text_raises_anything_but_a_refusal(text: str) -> None:
    with pytest.raises(TokenRefusedError):
        verify_token(text, keys=KEYS, issuer=CLAIMS.iss, audience=CLAIMS.aud, now=150)


@given(
    st.lists(st.sampled_from([0, 1, 2, UNALLOCATED]), min_size=1, max_size=200),
    st.integers(0, 1 << 40),
)
def test_decoys_never_touch_an_allocated_entry(entries: list[int], epoch: int) -> None:
    indices = [idx for idx, entry in enumerate(entries) if entry != UNALLOCATED]
    held = allocation(indices, bytes(entries[idx] for idx in indices), len(entries))
    built = unpack(fill(bytes(32), "", epoch, held), 2)[: len(entries)]
    for shown, entry in zip(built, entries, strict=True):
        assert shown == entry if entry != UNALLOCATED else shown in {0, 1, 2}
