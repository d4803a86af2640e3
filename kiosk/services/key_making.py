"""Make the issuer's key pairs from handed-in entropy."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kiosk.domain.issuer import KeyPurpose, SigningKey
from kiosk.tokens.keys import thumbprint

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.services.ports import Entropy

PrivateKey = ec.EllipticCurvePrivateKey | Ed25519PrivateKey | X25519PrivateKey

_P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def new_ed25519(entropy: Entropy) -> Ed25519PrivateKey:
    """Make an Ed25519 key from 32 random bytes (RFC 8032, section 5.1.5)."""
    return Ed25519PrivateKey.from_private_bytes(entropy(32))


def new_signing_key(purpose: KeyPurpose, entropy: Entropy, now: datetime) -> SigningKey:
    """Make a key pair for one purpose, published and signing from ``now`` on.

    Tokens: P-256, drawn with extra random bits (FIPS 186-5, appendix A.2.1)
    and named by its RFC 7638 thumbprint. Submissions: X25519, all others:
    Ed25519, named by the digest of their public half.
    """
    private: PrivateKey
    if purpose is KeyPurpose.TOKENS:
        scalar = int.from_bytes(entropy(48)) % (_P256_ORDER - 1) + 1
        private = ec.derive_private_key(scalar, ec.SECP256R1())
        kid = thumbprint(private.public_key())
    else:
        private = (
            X25519PrivateKey.from_private_bytes(entropy(32))
            if purpose is KeyPurpose.SUBMISSIONS
            else new_ed25519(entropy)
        )
        kid = hashlib.sha256(_public_der(private)).hexdigest()[:32]
    return SigningKey(
        kid=kid,
        purpose=purpose,
        private_der=private_der(private),
        public_der=_public_der(private),
        not_before=now,
        signs_from=now,
    )


def private_der(key: PrivateKey) -> bytes:
    """Give the private key as PKCS#8 DER, not encrypted: the store seals it."""
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def _public_der(key: PrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
