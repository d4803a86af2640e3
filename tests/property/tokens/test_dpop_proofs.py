"""Nothing but the proof that was made passes, and addresses have one spelling."""

import json
import re

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.errors import KioskError
from kiosk.tokens import SigningKey, base64url
from kiosk.tokens.dpop import make_proof, read_proof
from kiosk.tokens.errors import BadProofError
from kiosk.tokens.target_uri import normalised

KEY = SigningKey.from_private_key(ec.derive_private_key(0xC0FFEE, ec.SECP256R1()))
URI = "https://models.example/v1/chat"
PROOF = make_proof(KEY, method="POST", uri=URI, iat=100, jti="5f1c", token="a.b.c", nonce="n")
PARTS = tuple(base64url.decode(part) for part in PROOF.split("."))

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)
segments = st.sampled_from(["a", "b-c", "~d", "%2F", "%C3%A9", "e.f", "...", ":", ""])


def signed(header: bytes, payload: bytes) -> str:
    text = f"{base64url.encode(header)}.{base64url.encode(payload)}"
    return f"{text}.{base64url.encode(KEY.sign_es256(text.encode()))}"


@given(st.integers(0, len(PROOF) - 1), st.characters())
def test_no_character_of_a_proof_can_be_changed(place: int, character: str) -> None:
    changed = PROOF[:place] + character + PROOF[place + 1 :]
    assume(changed != PROOF)
    with pytest.raises(BadProofError):
        read_proof(changed)


@given(st.integers(0, 2), st.integers(0), st.integers(1, 255))
def test_no_byte_under_the_spelling_can_be_changed(part: int, place: int, change: int) -> None:
    raw = bytearray(PARTS[part])
    raw[place % len(raw)] ^= change
    parts = [*PARTS]
    parts[part] = bytes(raw)
    with pytest.raises(BadProofError):
        read_proof(".".join(base64url.encode(each) for each in parts))


@given(st.text(max_size=300) | st.from_regex(r"[\w-]{0,80}(\.[\w-]{0,90}){0,3}", fullmatch=True))
def test_reading_anything_gives_our_error(text: str) -> None:
    with pytest.raises(BadProofError):
        read_proof(text)


@given(
    st.sampled_from([0, 1]),
    st.sampled_from(
        ["typ", "alg", "jwk", "kid", "crit", "jti", "htm", "htu", "iat", "ath", "exp"]
    ),
    json_values,
)
def test_any_member_of_any_kind_gives_a_proof_or_our_error(
    part: int, name: str, value: object
) -> None:
    documents = [json.loads(PARTS[0]), json.loads(PARTS[1])]
    documents[part][name] = value
    try:
        proof = read_proof(signed(*(json.dumps(each).encode() for each in documents)))
    except BadProofError:
        return
    assert proof.jkt == KEY.kid
    assert {type(each) for each in proof[:4]} == {str}
    assert type(proof.iat) is int


@given(st.text(max_size=20), st.text(max_size=10), st.text(max_size=20), st.integers())
def test_what_is_made_is_read_and_what_is_not_is_refused(
    jti: str, method: str, path: str, iat: int
) -> None:
    try:
        text = make_proof(KEY, method=method, uri=f"{URI}/{path}", iat=iat, jti=jti)
    except KioskError:
        return
    proof = read_proof(text)
    assert (proof.jti, proof.htm, proof.iat) == (jti, method, iat)


@given(st.text(max_size=40) | st.from_regex(r"https?://[!-~]{0,30}", fullmatch=True))
def test_writing_an_address_gives_one_spelling_or_an_error(text: str) -> None:
    try:
        written = normalised(text)
    except ValueError:
        return
    assert normalised(written) == written
    assert re.fullmatch(r"https?://[^/?#]+/[^?#]*", written)
    assert "/../" not in written
    assert not written.endswith(("/.", "/.."))


@given(st.lists(segments, max_size=6), st.data())
def test_an_address_may_be_written_in_many_ways(path: list[str], data: st.DataObject) -> None:
    plain = "https://models.example/" + "/".join(path)
    detours = [
        piece
        for segment in path
        for piece in (*data.draw(st.sampled_from([(), (".",), ("x", ".."), ("%2E",)])), segment)
    ]
    escaped = [
        "".join(
            f"%{ord(character):{data.draw(st.sampled_from(['02x', '02X']))}}"
            if character in "abcdef~-." and data.draw(st.booleans())
            else character
            for character in segment
        )
        if "%" not in segment
        else segment.lower()
        for segment in detours
    ]
    host = "".join(data.draw(st.sampled_from([str.upper, str.lower]))(c) for c in "models.example")
    port = data.draw(st.sampled_from(["", ":", ":443"]))
    tail = data.draw(st.sampled_from(["", "?q=/../x", "#f", "?a#b"]))
    assert normalised(f"hTTps://{host}{port}/{'/'.join(escaped)}{tail}") == normalised(plain)
