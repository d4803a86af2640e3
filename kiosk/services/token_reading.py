"""Read an access token as the issuer does: whatever its status, if this issuer signed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

from kiosk.domain.issuer import KeyPurpose
from kiosk.tokens import TokenRefusedError, VerificationKey
from kiosk.tokens.access_token import check_recipient, verify_signature

if TYPE_CHECKING:
    from kiosk.services.ports import UnitOfWork
    from kiosk.tokens import AccessTokenClaims


def own_claims(uow: UnitOfWork, token: str) -> AccessTokenClaims | None:
    """Give the claims of a token that a key of this store signed; ``None`` for every other text.

    Neither times nor status are looked at. A key that was struck off signs for
    nobody any more.
    """
    keys = {}
    for each in uow.keys.of(KeyPurpose.TOKENS):
        public = load_der_public_key(each.public_der)
        if isinstance(public, ec.EllipticCurvePublicKey):
            key = VerificationKey.from_public_key(public)
            keys[key.kid] = key
    try:
        claims = verify_signature(token, keys)
        check_recipient(claims, uow.issuer.settings().url, claims.aud)
    except TokenRefusedError:
        return None
    return claims
