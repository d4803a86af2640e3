import hmac
import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import (
    SECP256R1,
    EllipticCurvePublicNumbers,
    derive_private_key,
)

from kiosk.tokens import SigningKey, VerificationKey, base64url, jws
from kiosk.tokens.errors import (
    BadSignatureError,
    MalformedTokenError,
    TokenRefusedError,
    UnknownKeyError,
    WrongTypeError,
)
from kiosk.tokens.jws import sign, verify_jws
from kiosk.tokens.keys import ES256

PAYLOAD = {"a": 1}
Keys = Mapping[str, VerificationKey]


def verify(text: str, keys: Keys) -> dict[str, Any]:
    return verify_jws(text, typ="t", keys=keys, max_length=4096)


def forge(header: dict[str, Any] | bytes, key: SigningKey, payload: bytes = b'{"a":1}') -> str:
    """Sign whatever header and payload an attacker with a good key would like."""
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    signed = f"{base64url.encode(raw)}.{base64url.encode(payload)}"
    return f"{signed}.{base64url.encode(key.sign_es256(signed.encode()))}"


def good_header(key: SigningKey, **more: Any) -> dict[str, Any]:
    return {"alg": "ES256", "typ": "t", "kid": key.kid} | more


def test_what_was_signed_is_read_back(key: SigningKey, keys: Keys) -> None:
    assert verify(sign(PAYLOAD, typ="t", key=key), keys) == PAYLOAD


def test_the_header_has_three_members(key: SigningKey) -> None:
    header = json.loads(base64url.decode(sign(PAYLOAD, typ="t", key=key).split(".")[0]))
    assert header == {"typ": "t", "alg": "ES256", "kid": key.kid}


@pytest.mark.parametrize("alg", ["none", "HS256", "EdDSA", "ES384", "RS256", "es256", None, 1])
def test_no_other_algorithm_is_accepted(alg: object, key: SigningKey, keys: Keys) -> None:
    with pytest.raises(MalformedTokenError):
        verify(forge(good_header(key, alg=alg), key), keys)


def test_the_public_key_does_not_serve_as_an_hmac_secret(key: SigningKey, keys: Keys) -> None:
    header = base64url.encode(json.dumps(good_header(key, alg="HS256")).encode())
    signed = f"{header}.{base64url.encode(b'{}')}"
    secret = json.dumps(key.verification_key.to_jwk()).encode()
    tag = base64url.encode(hmac.digest(secret, signed.encode(), "sha256"))
    with pytest.raises(MalformedTokenError):
        verify(f"{signed}.{tag}", keys)


@pytest.mark.parametrize(
    "name", ["jwk", "jku", "x5u", "x5c", "x5t", "crit", "b64", "zip", "cty", "enc", "nonsense"]
)
def test_no_other_header_parameter_is_honoured(name: str, key: SigningKey, keys: Keys) -> None:
    value = key.verification_key.to_jwk() if name == "jwk" else ["exp"]
    with pytest.raises(MalformedTokenError):
        verify(forge(good_header(key, **{name: value}), key), keys)


def test_a_key_that_the_token_brings_along_is_not_used(keys: Keys) -> None:
    stranger = SigningKey.from_private_key(derive_private_key(0xBAD, SECP256R1()))
    with pytest.raises(UnknownKeyError):
        verify(sign(PAYLOAD, typ="t", key=stranger), keys)


def test_a_known_name_does_not_lend_trust_to_another_key(key: SigningKey, keys: Keys) -> None:
    stranger = SigningKey.from_private_key(derive_private_key(0xBAD, SECP256R1()))
    with pytest.raises(BadSignatureError):
        verify(forge(good_header(key), stranger), keys)


@pytest.mark.parametrize("missing", ["alg", "typ", "kid"])
def test_every_header_parameter_is_needed(missing: str, key: SigningKey, keys: Keys) -> None:
    header = good_header(key)
    del header[missing]
    with pytest.raises(MalformedTokenError):
        verify(forge(header, key), keys)


def test_another_type_is_refused(key: SigningKey, keys: Keys) -> None:
    with pytest.raises(WrongTypeError):
        verify(sign(PAYLOAD, typ="statuslist+jwt", key=key), keys)


@pytest.mark.parametrize(
    "payload",
    [
        b'{"a":1,"a":2}',
        b'{"a":{"b":1,"b":1}}',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b"[1]",
        b"1",
        b'{"a":1} ',
        b' {"a":1}',
        b'{"a":1}{}',
        b"\xef\xbb\xbf{}",
        b'{"a":"\xff"}',
        '{"a":1}'.encode("utf-16"),
        b"",
        b'{"a":' + b"[" * 1500 + b"]" * 1500 + b"}",
    ],
)
def test_a_payload_with_two_meanings_is_refused(
    payload: bytes, key: SigningKey, keys: Keys
) -> None:
    with pytest.raises(MalformedTokenError):
        verify(forge(good_header(key), key, payload), keys)


def test_a_header_with_a_duplicate_member_is_refused(key: SigningKey, keys: Keys) -> None:
    header = f'{{"alg":"none","alg":"ES256","typ":"t","kid":"{key.kid}"}}'.encode()
    with pytest.raises(MalformedTokenError):
        verify(forge(header, key), keys)


SPELLINGS: list[Callable[[str], str]] = [
    lambda text: text + "=",
    lambda text: text + "\n",
    lambda text: " " + text,
    lambda text: text.replace(".", "..", 1),
    lambda text: text + ".",
    lambda text: text.rpartition(".")[0],
    lambda text: text.rpartition(".")[0] + ".",
    lambda text: text.replace(".", "+.", 1),
    lambda text: text[:-1] + ("B" if text[-1] == "A" else chr(ord(text[-1]) + 1)),
    lambda text: text + "é",
    lambda text: text + "\ud800",
    lambda _: "",
    lambda _: "..",
]


@pytest.mark.parametrize("spell", SPELLINGS)
def test_only_the_canonical_spelling_is_read(
    spell: Callable[[str], str], key: SigningKey, keys: Keys
) -> None:
    text = spell(sign(PAYLOAD, typ="t", key=key))
    with pytest.raises(TokenRefusedError):
        verify(text, keys)


def test_what_is_too_long_is_not_even_parsed(key: SigningKey, keys: Keys) -> None:
    with pytest.raises(MalformedTokenError):
        verify_jws(sign(PAYLOAD, typ="t", key=key), typ="t", keys=keys, max_length=50)


@pytest.mark.parametrize("raw", [bytes(64), b"\xff" * 64, b"\0" * 31 + b"\1" + bytes(32)])
def test_signatures_outside_the_group_are_refused(raw: bytes, key: SigningKey, keys: Keys) -> None:
    signed = sign(PAYLOAD, typ="t", key=key).rpartition(".")[0]
    with pytest.raises(BadSignatureError):
        verify(f"{signed}.{base64url.encode(raw)}", keys)


def test_rfc_7515_appendix_a3_verifies() -> None:
    # RFC 7515, appendix A.3: the ES256 example's key, input and signature.
    x = base64url.decode("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
    y = base64url.decode("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
    signed = (
        b"eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9"
        b"leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
    )
    signature = (
        b"DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
    )
    numbers = EllipticCurvePublicNumbers(int.from_bytes(x), int.from_bytes(y), SECP256R1())
    numbers.public_key().verify(jws._read_signature(signature), signed, ES256)
