from collections.abc import Mapping

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.tokens import AccessTokenClaims, SigningKey, StatusReference, VerificationKey

NOW = 1_781_300_000


@pytest.fixture(scope="session")
def key() -> SigningKey:
    return SigningKey.from_private_key(ec.derive_private_key(0xC0FFEE, ec.SECP256R1()))


@pytest.fixture(scope="session")
def keys(key: SigningKey) -> Mapping[str, VerificationKey]:
    return {key.kid: key.verification_key}


@pytest.fixture
def claims() -> AccessTokenClaims:
    return AccessTokenClaims(
        iss="https://issuer.example",
        sub="b1a3",
        aud="https://models.example",
        client_id="glasswing",
        iat=NOW,
        nbf=NOW,
        exp=NOW + 43_200,
        jti="5f1c",
        scope="models",
        status=StatusReference(idx=7, uri="https://issuer.example/status/1"),
        listed_from=1,
    )
