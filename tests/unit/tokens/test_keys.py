import json

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.tokens import CatalogueError, SigningKey, VerificationKey
from kiosk.tokens.keys import read_jwks, write_jwks


def test_a_key_set_is_read_back(key: SigningKey) -> None:
    keys = read_jwks(write_jwks([key.verification_key]))
    assert set(keys) == {key.kid}
    assert keys[key.kid].public_key == key.verification_key.public_key


def test_only_public_members_are_written(key: SigningKey) -> None:
    (member,) = json.loads(write_jwks([key.verification_key]))["keys"]
    assert set(member) == {"kty", "crv", "x", "y", "kid", "alg", "use"}


@pytest.mark.parametrize(
    "change",
    [
        {"d": "AAAA"},
        {"kid": "another"},
        {"alg": "EdDSA"},
        {"crv": "P-384"},
        {"kty": "oct"},
        {"use": "enc"},
        {"x": "AAAA"},
        {"x": "A" * 43},
        {"x": None},
        {"x5u": "https://attacker.example"},
    ],
)
def test_a_key_that_is_not_ours_is_refused(change: dict[str, str], key: SigningKey) -> None:
    document = {"keys": [key.verification_key.to_jwk() | change]}
    with pytest.raises(CatalogueError):
        read_jwks(json.dumps(document).encode())


@pytest.mark.parametrize("data", [b"", b"[]", b'{"keys":{}}', b'{"keys":[],"more":1}', b"\xff"])
def test_what_is_no_key_set_is_refused(data: bytes) -> None:
    with pytest.raises(CatalogueError):
        read_jwks(data)


def test_another_curve_is_refused() -> None:
    other = ec.generate_private_key(ec.SECP384R1()).public_key()
    with pytest.raises(CatalogueError):
        VerificationKey.from_public_key(other)
