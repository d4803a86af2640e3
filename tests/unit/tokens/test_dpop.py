import json
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.domain.errors import KioskError
from kiosk.tokens import SigningKey, base64url
from kiosk.tokens.dpop import (
    JTI_MAX_LENGTH,
    DpopProof,
    access_token_hash,
    check_age,
    check_binding,
    check_request,
    make_proof,
    read_proof,
)
from kiosk.tokens.errors import BadProofError

NOW = 1_781_300_000
URI = "https://models.example/v1/chat"


def made(key: SigningKey, **change: Any) -> str:
    request: dict[str, Any] = {"method": "POST", "uri": URI, "iat": NOW, "jti": "5f1c"}
    return make_proof(key, **(request | change))


def forge(key: SigningKey, header: dict[str, Any] | bytes, payload: dict[str, Any] | bytes) -> str:
    """Sign whatever header and payload an attacker would like."""
    raw = (
        each if isinstance(each, bytes) else json.dumps(each).encode()
        for each in (header, payload)
    )
    signed = ".".join(base64url.encode(each) for each in raw)
    return f"{signed}.{base64url.encode(key.sign_es256(signed.encode()))}"


def jwk(key: SigningKey, **more: Any) -> dict[str, Any]:
    members = key.verification_key.to_jwk()
    return {name: members[name] for name in ("kty", "crv", "x", "y")} | more


def header(key: SigningKey, **more: Any) -> dict[str, Any]:
    return {"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk(key)} | more


def payload(**more: Any) -> dict[str, Any]:
    return {"jti": "5f1c", "htm": "POST", "htu": URI, "iat": NOW} | more


def refusal_of(text: str) -> str:
    with pytest.raises(BadProofError) as caught:
        read_proof(text)
    return str(caught.value)


def test_what_was_made_is_read_back(key: SigningKey) -> None:
    text = made(key, token="a.b.c", nonce="n")
    assert read_proof(text) == DpopProof(
        key.kid, "5f1c", "POST", URI, NOW, access_token_hash("a.b.c"), "n"
    )


def test_the_header_holds_the_public_key_and_no_more(key: SigningKey) -> None:
    read = json.loads(base64url.decode(made(key).split(".")[0]))
    assert read == header(key)


def test_query_and_fragment_stay_out_of_a_proof(key: SigningKey) -> None:
    proof = read_proof(made(key, uri=f"{URI}?key=secret#part"))
    assert proof.htu == URI


@pytest.mark.parametrize(
    "change",
    [
        {"jti": ""},
        {"jti": "j" * (JTI_MAX_LENGTH + 1)},
        {"jti": "Zo\u00eb"},
        {"method": ""},
        {"uri": "models.example"},
        {"uri": "https://models.example/" + "a" * 3000},
        {"iat": -1},
        {"iat": 1.5},
        {"token": "Zo\u00eb"},
        {"nonce": "n" * 300},
    ],
)
def test_a_proof_that_would_be_refused_is_not_made(
    change: dict[str, Any], key: SigningKey
) -> None:
    with pytest.raises(KioskError, match="cannot be made"):
        made(key, **change)


def test_the_longest_proof_that_is_made_is_read(key: SigningKey) -> None:
    text = made(
        key,
        jti='"' * JTI_MAX_LENGTH,
        nonce='"' * 256,
        method="M" * 64,
        uri="https://models.example/" + "a" * 2000,
        token="t",
    )
    assert read_proof(text).jkt == key.kid


def test_what_attackers_sign_here_is_otherwise_good(key: SigningKey) -> None:
    assert read_proof(forge(key, header(key), payload())).jti == "5f1c"


@pytest.mark.parametrize("alg", ["none", "HS256", "EdDSA", "ES384", "RS256", "es256", None, 1])
def test_no_other_algorithm_is_accepted(alg: object, key: SigningKey) -> None:
    assert "algorithm" in refusal_of(forge(key, header(key, alg=alg), payload()))


@pytest.mark.parametrize("typ", ["at+jwt", "JWT", "jwt", "dpop", "DPOP+JWT", None, 1])
def test_another_type_is_refused(typ: object, key: SigningKey) -> None:
    assert "type" in refusal_of(forge(key, header(key, typ=typ), payload()))


@pytest.mark.parametrize(
    "name", ["jku", "x5u", "x5c", "x5t", "crit", "b64", "zip", "cty", "other"]
)
def test_no_other_header_parameter_is_honoured(name: str, key: SigningKey) -> None:
    text = forge(key, header(key, **{name: ["exp"]}), payload())
    assert "never honoured" in refusal_of(text)


def test_a_name_for_the_key_is_let_pass_and_not_used(key: SigningKey) -> None:
    assert read_proof(forge(key, header(key, kid="mine"), payload())).jkt == key.kid


@pytest.mark.parametrize("missing", ["typ", "alg", "jwk"])
def test_every_header_parameter_is_needed(missing: str, key: SigningKey) -> None:
    members = header(key)
    del members[missing]
    refusal_of(forge(key, members, payload()))


@pytest.mark.parametrize("name", ["d", "p", "q", "dp", "dq", "qi", "oth", "k"])
def test_a_private_key_in_the_header_is_refused(name: str, key: SigningKey) -> None:
    members = header(key, jwk=jwk(key, **{name: "AAAA"}))
    assert "private" in refusal_of(forge(key, members, payload()))


def test_a_key_as_browsers_export_it_is_read(key: SigningKey) -> None:
    exported = jwk(key, key_ops=["verify"], ext=True, alg="ES256", use="sig", kid="1")
    assert read_proof(forge(key, header(key, jwk=exported), payload())).jkt == key.kid


@pytest.mark.parametrize(
    "change",
    [
        {"kty": "RSA"},
        {"kty": None},
        {"crv": "P-384"},
        {"crv": "secp256k1"},
        {"alg": "ES384"},
        {"alg": None},
        {"use": "enc"},
        {"key_ops": ["sign"]},
        {"x5c": ["AAAA"]},
        {"n": "AAAA"},
        {"x": None},
        {"x": ""},
        {"x": base64url.encode(bytes(31))},
        {"x": base64url.encode(bytes(33))},
        {"x": base64url.encode(bytes(32))},
        {"x": base64url.encode(b"\xff" * 32)},
        {"y": "AA=="},
    ],
)
def test_only_a_public_key_on_p256_is_read(change: dict[str, Any], key: SigningKey) -> None:
    assert "malformed" in refusal_of(forge(key, header(key, jwk=jwk(key, **change)), payload()))


@pytest.mark.parametrize("name", ["x", "y"])
def test_a_coordinate_has_one_length(name: str, key: SigningKey) -> None:
    longer = base64url.encode(b"\0" + base64url.decode(jwk(key)[name]))
    text = forge(key, header(key, jwk=jwk(key, **{name: longer})), payload())
    assert "32 bytes" in refusal_of(text)


@pytest.mark.parametrize("value", [None, "AAAA", [], 1])
def test_the_key_must_be_an_object(value: object, key: SigningKey) -> None:
    assert "lacks the key" in refusal_of(forge(key, header(key, jwk=value), payload()))


def test_a_proof_signed_with_another_key_than_it_shows_is_refused(key: SigningKey) -> None:
    stranger = SigningKey.from_private_key(ec.derive_private_key(0xBAD, ec.SECP256R1()))
    assert "signature" in refusal_of(forge(stranger, header(key), payload()))


@pytest.mark.parametrize("missing", ["jti", "htm", "htu", "iat"])
def test_every_claim_is_needed(missing: str, key: SigningKey) -> None:
    members = payload()
    del members[missing]
    assert f"lacks {missing}" in refusal_of(forge(key, header(key), members))


@pytest.mark.parametrize(
    "change",
    [
        {"jti": ""},
        {"jti": 1},
        {"jti": "j" * (JTI_MAX_LENGTH + 1)},
        {"jti": "a\u0000"},
        {"jti": "Zo\u00eb"},
        {"htm": ["POST"]},
        {"htm": "M" * 65},
        {"htu": None},
        {"htu": "h" * 2049},
        {"iat": None},
        {"iat": "1781300000"},
        {"iat": True},
        {"iat": 1781300000.5},
        {"iat": -1},
        {"iat": 1 << 53},
        {"ath": 1},
        {"ath": ""},
        {"ath": "a" * 44},
        {"nonce": 1},
        {"nonce": "n" * 257},
        {"exp": "1"},
        {"nbf": True},
    ],
)
def test_every_claim_has_its_form(change: dict[str, Any], key: SigningKey) -> None:
    assert "malformed" in refusal_of(forge(key, header(key), payload(**change)))


def test_a_claim_that_is_not_known_is_ignored(key: SigningKey) -> None:
    assert read_proof(forge(key, header(key), payload(sub="me", htx={"a": [1]}))).jti == "5f1c"


@pytest.mark.parametrize(
    "raw",
    [
        b'{"jti":"a","jti":"b","htm":"POST","htu":"https://a/","iat":1}',
        b'{"jti":"a","htm":"POST","htu":"https://a/","iat":1,"x":{"b":1,"b":1}}',
        b'{"jti":"a","htm":"POST","htu":"https://a/","iat":1} ',
        b"[1]",
        b"",
    ],
)
def test_a_payload_with_two_meanings_is_refused(raw: bytes, key: SigningKey) -> None:
    refusal_of(forge(key, header(key), raw))


def test_a_header_with_a_duplicate_member_is_refused(key: SigningKey) -> None:
    raw = json.dumps(header(key)).replace('{"typ"', '{"alg":"none","typ"', 1).encode()
    refusal_of(forge(key, raw, payload()))


SPELLINGS: list[Callable[[str], str]] = [
    lambda text: text + "=",
    lambda text: text + "\n",
    lambda text: " " + text,
    lambda text: text.replace(".", "..", 1),
    lambda text: text + ".",
    lambda text: text.rpartition(".")[0],
    lambda text: text.rpartition(".")[0] + ".",
    lambda text: f"{text},{text}",
    lambda text: f"{text}, {text}",
    lambda text: text + "\u00e9",
    lambda text: text + "\ud800",
    lambda text: text + "A" * 10_000,
    lambda _: "",
    lambda _: "..",
]


@pytest.mark.parametrize("spell", SPELLINGS)
def test_only_one_proof_in_its_one_spelling_is_read(
    spell: Callable[[str], str], key: SigningKey
) -> None:
    refusal_of(spell(made(key)))


def test_a_header_that_is_too_long_is_not_parsed(key: SigningKey) -> None:
    assert "header is too long" in refusal_of(forge(key, header(key, kid="k" * 1000), payload()))


@pytest.mark.parametrize("method", ["GET", "post", "POST ", ""])
def test_a_proof_is_for_one_method(method: str, key: SigningKey) -> None:
    with pytest.raises(BadProofError, match="method"):
        check_request(read_proof(made(key)), method, URI)


@pytest.mark.parametrize(
    "uri", [URI, URI + "?a=b", URI + "#c", "HTTPS://MODELS.example:443/v1/./ch%61t"]
)
def test_a_proof_is_for_one_address_however_it_is_written(uri: str, key: SigningKey) -> None:
    check_request(read_proof(made(key)), "POST", uri)
    check_request(read_proof(forge(key, header(key), payload(htu=uri))), "POST", URI)


@pytest.mark.parametrize(
    "uri",
    ["https://models.example/v1", "http://models.example/v1/chat", "https://evil.example/v1/chat"],
)
def test_a_proof_is_for_no_other_address(uri: str, key: SigningKey) -> None:
    with pytest.raises(BadProofError, match="another address"):
        check_request(read_proof(made(key)), "POST", uri)


@pytest.mark.parametrize("uri", ["", "/v1/chat", "https://me@models.example/v1/chat"])
def test_an_address_that_cannot_be_compared_is_refused(uri: str, key: SigningKey) -> None:
    with pytest.raises(BadProofError, match="compared"):
        check_request(read_proof(made(key)), "POST", uri)
    if uri:
        with pytest.raises(BadProofError, match="compared"):
            check_request(read_proof(forge(key, header(key), payload(htu=uri))), "POST", URI)


def test_a_proof_goes_with_its_token_and_key(key: SigningKey) -> None:
    proof = read_proof(made(key, token="a.b.c"))
    check_binding(proof, "a.b.c", key.kid)
    with pytest.raises(BadProofError, match="another key"):
        check_binding(proof, "a.b.c", "f" * 43)
    with pytest.raises(BadProofError, match="does not name the token"):
        check_binding(proof, "a.b.d", key.kid)


def test_a_proof_that_names_no_token_goes_with_none(key: SigningKey) -> None:
    with pytest.raises(BadProofError, match="does not name the token"):
        check_binding(read_proof(made(key)), "a.b.c", key.kid)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"iat": NOW - 60}, ""),
        ({"iat": NOW - 61}, "too old"),
        ({"iat": NOW + 10}, ""),
        ({"iat": NOW + 11}, "future"),
        ({"exp": NOW + 1}, ""),
        ({"exp": NOW}, "too old"),
        ({"exp": 0}, "too old"),
        ({"nbf": NOW + 10}, ""),
        ({"nbf": NOW + 11}, "future"),
    ],
)
def test_a_proof_is_good_for_a_short_time(
    change: dict[str, int], problem: str, key: SigningKey
) -> None:
    proof = read_proof(forge(key, header(key), payload(**change)))
    if problem:
        with pytest.raises(BadProofError, match=problem):
            check_age(proof, proof.iat, NOW, 60, 10)
    else:
        check_age(proof, proof.iat, NOW, 60, 10)
