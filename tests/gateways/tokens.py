"""Tokens good and bad for one laboratory: each is bad in one way, which its name says."""

from __future__ import annotations

import hmac
import json
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.tokens import AccessTokenClaims, SigningKey, StatusReference, base64url, issue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ISSUER = "https://issuer.example"
AUDIENCE = "https://models.example"
LIST_URI = "https://issuer.example/status/s1"
LIST_SIZE = 4096
# Status index of each token that has one of its own; the others share that of "good".
INDICES: Mapping[str, int] = {
    "good": 7,
    "blocked": 8,
    "held": 9,
    "revoked": 10,
    "bound": 11,
    "suspended": 12,
    "second": 13,
    "third": 14,
}
_LIFE = 43_200
_LATER_ON = 1000
HOLDER_NUMBER = 0xF00D


def signing_key(number: int) -> SigningKey:
    """Make the key that has this private number."""
    return SigningKey.from_private_key(ec.derive_private_key(number, ec.SECP256R1()))


class TokenMaker:
    """Make tokens at one instant; ``key`` signs now, ``old_key`` is published still."""

    def __init__(self, key: SigningKey, old_key: SigningKey, now: int) -> None:
        self._key = key
        self._old_key = old_key
        self._now = now
        self._issued = now - 600

    def all(self) -> dict[str, str]:
        """Make every token, by its name."""
        good = {name: self.issue(index) for name, index in INDICES.items() if name != "bound"}
        return good | self._issued_wrongly() | self._forged(good["good"])

    def issue(self, index: int = INDICES["good"], **change: Any) -> str:
        """Issue a token of this laboratory as the program does."""
        key = change.pop("key", self._key)
        return issue(self._claims(index)._replace(**change), key)

    def _claims(self, index: int) -> AccessTokenClaims:
        return AccessTokenClaims(
            iss=ISSUER,
            sub="b1a3",
            aud=AUDIENCE,
            client_id="glasswing",
            iat=self._issued,
            nbf=self._issued,
            exp=self._issued + _LIFE,
            jti="5f1c",
            scope="models",
            status=StatusReference(index, LIST_URI),
            listed_from=1,
        )

    def _issued_wrongly(self) -> dict[str, str]:
        """Make tokens that the issuer's own code can make, and some that are merely unusual."""
        now, stranger = self._now, signing_key(0x5EED)
        long_ago = now - _LIFE
        return {
            "bound": self.issue(INDICES["bound"], cnf_jkt=signing_key(HOLDER_NUMBER).kid),
            "newer_than_lists": self.issue(iat=now, nbf=now, exp=now + _LIFE),
            "listed_from_later_on": self.issue(listed_from=_LATER_ON),
            "expired": self.issue(iat=long_ago, nbf=long_ago, exp=now - 5),
            "not_yet_valid": self.issue(iat=now + 900, nbf=now + 900, exp=now + _LIFE),
            "for_another_audience": self.issue(aud="https://else.example"),
            "of_another_issuer": self.issue(iss="https://evil.example"),
            "signed_by_a_stranger": self.issue(key=stranger),
            "signed_by_the_old_key": self.issue(key=self._old_key),
            "index_beyond_the_list": self.issue(1 << 21),
            "another_list": self.issue(
                status=StatusReference(INDICES["good"], "https://else.example/list")
            ),
        }

    def _forged(self, good: str) -> dict[str, str]:
        """Make tokens that the issuer's own code refuses to make."""
        kid = self._key.kid
        tail = "AAAA" if not good.endswith("AAAA") else "BBBB"

        def status(index: Any) -> dict[str, Any]:
            return {"status_list": {"idx": index, "uri": LIST_URI}}

        return {
            "no_exp": self._signed(without=("exp",)),
            "no_status": self._signed(without=("status",)),
            "audience_in_a_list": self._signed(aud=[AUDIENCE]),
            "one_audience_of_two": self._signed(aud=["https://else.example", AUDIENCE]),
            "another_claim": self._signed(nationality="USA"),
            "fractional_exp": self._signed(exp=self._now + 9000.5),
            "exp_as_text": self._signed(exp=str(self._now + 9000)),
            "nbf_in_the_future": self._signed(nbf=self._now + 900),
            "index_as_text": self._signed(status=status("7")),
            "negative_index": self._signed(status=status(-1)),
            "fractional_index": self._signed(status=status(7.9)),
            "critical_extension": self._signed({"crit": ["x"], "x": 1}),
            "type_of_an_id_token": self._signed({"typ": "JWT"}),
            "no_type": self._signed(header_without=("typ",)),
            "kid_of_another_key": self._signed({"kid": self._old_key.kid}),
            "no_kid": self._signed(header_without=("kid",)),
            "key_in_the_header": self._signed({"jwk": self._key.verification_key.to_jwk()}),
            "padded": good + "=",
            "tampered": good[:-4] + tail,
            "unsigned": self._parts({"alg": "none", "typ": "at+jwt", "kid": kid}) + ".",
            "signed_with_the_public_key_as_a_secret": self._by_public_key(),
        }

    def _payload(self) -> dict[str, Any]:
        claims = self._claims(INDICES["good"])._asdict()
        del claims["cnf_jkt"]
        return claims | {"status": {"status_list": {"idx": claims["status"].idx, "uri": LIST_URI}}}

    def _parts(self, header: Mapping[str, Any], without: Iterable[str] = (), **change: Any) -> str:
        payload = {k: v for k, v in (self._payload() | change).items() if k not in without}
        return ".".join(base64url.encode(json.dumps(part).encode()) for part in (header, payload))

    def _signed(
        self,
        header: Mapping[str, Any] | None = None,
        *,
        without: Iterable[str] = (),
        header_without: Iterable[str] = (),
        **change: Any,
    ) -> str:
        members = {"typ": "at+jwt", "alg": "ES256", "kid": self._key.kid, **(header or {})}
        for name in header_without:
            del members[name]
        parts = self._parts(members, without, **change)
        return f"{parts}.{base64url.encode(self._key.sign_es256(parts.encode()))}"

    def _by_public_key(self) -> str:
        """Sign by HMAC with the public key's PEM for a secret (RFC 8725 section 2.1)."""
        parts = self._parts({"alg": "HS256", "typ": "at+jwt", "kid": self._key.kid})
        pem = self._key.verification_key.public_key.public_bytes(
            Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
        )
        return f"{parts}.{base64url.encode(hmac.digest(pem, parts.encode(), 'sha256'))}"
