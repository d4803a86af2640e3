"""Check DPoP proofs, each of them once (RFC 9449 sections 4.3, 8, 9 and 11.1)."""

from __future__ import annotations

import hmac
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.gateway.generations import TwoGenerations
from kiosk.tokens import base64url
from kiosk.tokens.access_token import DPOP
from kiosk.tokens.dpop import (
    DEFAULT_MAX_AGE,
    DEFAULT_PROOF_LEEWAY,
    check_age,
    check_binding,
    check_request,
    read_proof,
)
from kiosk.tokens.errors import (
    BadProofError,
    BoundTokenError,
    NonceNeededError,
    ReplayedProofError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.tokens.dpop import DpopProof

DEFAULT_MEMORY_SIZE = 131_072
DEFAULT_NONCE_LIFETIME = 300
NONCE_SECRET_LENGTH = 32
_TIME_LENGTH = 8
_TAG_LENGTH = 16
_NEW_PROOF = "Make a new proof for this request."


class PresentedProof:
    """Hold what one request brought: its ``DPoP`` headers, method, address, scheme.

    ``uri`` is the target URI as the client addressed it. Make one object for
    each request and hand the same one in for each model that the request
    names: it remembers that it was accepted, so that the second question is
    not taken for a replay.
    """

    __slots__ = ("accepted", "headers", "method", "scheme", "uri")

    def __init__(self, headers: Sequence[str], method: str, uri: str, scheme: str = DPOP) -> None:
        self.headers = tuple(headers)
        self.method = method
        self.uri = uri
        self.scheme = scheme
        self.accepted: tuple[DpopVerifier, str, DpopProof] | None = None


class DpopVerifier:
    """Check proofs for one service. Safe to share between threads.

    ``max_age`` and ``leeway`` are seconds, ``memory_size`` is the number of
    proofs remembered. With ``nonces`` a proof must hold one, and its time
    takes the place of ``iat``: clients may then have any clock.

    The memory is this process's own: while it is young, a proof can be used
    once more at another process or after a restart. Nonces whose secret this
    process made for itself prevent that.
    """

    def __init__(
        self,
        *,
        max_age: float = DEFAULT_MAX_AGE,
        leeway: float = DEFAULT_PROOF_LEEWAY,
        memory_size: int = DEFAULT_MEMORY_SIZE,
        nonces: NonceMint | None = None,
    ) -> None:
        self._max_age = max_age
        self._leeway = leeway
        self._nonces = nonces
        self._used = _UsedProofs(memory_size)

    def new_nonce(self, now: float) -> str:
        """Return what goes into the header ``DPoP-Nonce``; empty where none is asked for."""
        return "" if self._nonces is None else self._nonces.issue(now)

    def check(
        self, presented: PresentedProof, now: float, *, token: str = "", jkt: str = ""
    ) -> DpopProof:
        """Return the proof when it is good for this request, and use it up.

        With ``token``, which has to be verified, the proof must name it and be
        signed with the key ``jkt``; a token endpoint leaves both out and binds
        to the ``jkt`` that it gets. Raises ``BoundTokenError`` without a proof,
        ``BadProofError``, ``NonceNeededError`` or ``ReplayedProofError``.
        """
        accepted = presented.accepted
        if accepted is not None and accepted[0] is self and accepted[1] == token:
            return accepted[2]
        proof = read_proof(_the_one_of(presented.headers))
        check_request(proof, presented.method, presented.uri)
        if token:
            check_binding(proof, token, jkt)
        if self._nonces is None:
            made_at: float = proof.iat
            check_age(proof, made_at, now, self._max_age, self._leeway)
        else:
            made_at = self._nonces.issued_at(proof.nonce, now)
            check_age(proof, made_at, now, self._nonces.lifetime, self._leeway)
        self._used.add(proof, made_at)
        presented.accepted = self, token, proof
        return proof


class NonceMint:
    """Make and recognise nonces without remembering any (RFC 9449 section 8).

    A nonce is the second it was made in and a tag: HMAC-SHA-256 under
    ``secret`` (32 random bytes), cut to 128 bits. ``lifetime`` is in seconds.
    Processes that share a secret honour each other's nonces, but do not share
    the memory of used proofs.
    """

    def __init__(self, secret: bytes, lifetime: float = DEFAULT_NONCE_LIFETIME) -> None:
        if len(secret) != NONCE_SECRET_LENGTH:
            raise ValueError("the secret for nonces must be 32 bytes long")
        self._secret = secret
        self.lifetime = lifetime

    def issue(self, now: float) -> str:
        """Make the nonce of this second."""
        time = int(now).to_bytes(_TIME_LENGTH)
        return base64url.encode(time + self._tag(time))

    def issued_at(self, nonce: str, now: float) -> int:
        """Return the second a nonce was made in.

        Raises ``NonceNeededError`` for one that is not ours, or not of these
        last ``lifetime`` seconds; the client then gets another.
        """
        try:
            raw = base64url.decode(nonce)
        except ValueError:
            raw = b""
        time, tag = raw[:_TIME_LENGTH], raw[_TIME_LENGTH:]
        issued_at = int.from_bytes(time)
        if (
            not hmac.compare_digest(tag, self._tag(time))
            or not now - self.lifetime <= issued_at <= now
        ):
            raise NonceNeededError(
                "The DPoP proof needs a nonce of this service.",
                "Make a new proof with the nonce in the header DPoP-Nonce.",
            )
        return issued_at

    def _tag(self, time: bytes) -> bytes:
        return hmac.digest(self._secret, b"dpop nonce\x00" + time, "sha256")[:_TAG_LENGTH]


def _the_one_of(headers: tuple[str, ...]) -> str:
    if not headers:
        raise BoundTokenError("No proof came with the request.", "Send one in the header DPoP.")
    if len(headers) > 1:
        raise BadProofError("The request has more than one header DPoP.", "Send one proof.")
    return headers[0]


class _UsedProofs:
    """Remember which proofs were used, by key and ``jti``; never let one pass twice.

    Whatever is not later than the last of those forgotten may have been among
    them and is refused. So a flood of proofs shortens the time a proof may be
    under way; it does not make room for a replay.
    """

    __slots__ = ("_forgotten_until", "_lock", "_older_until", "_used", "_younger_until")

    def __init__(self, size: int) -> None:
        self._lock = Lock()
        self._used: TwoGenerations[float] = TwoGenerations(size)
        self._younger_until = self._older_until = self._forgotten_until = float("-inf")

    def add(self, proof: DpopProof, made_at: float) -> None:
        """Remember a proof that was good; raise ``ReplayedProofError`` if it was used.

        The thumbprint has one length, so that no two pairs share one text.
        """
        digest = sha256(f"{proof.jkt}{proof.jti}".encode("ascii")).digest()
        with self._lock:
            if digest in self._used:
                raise ReplayedProofError("The DPoP proof was used before.", _NEW_PROOF)
            if made_at <= self._forgotten_until:
                raise ReplayedProofError(
                    "The DPoP proof may have been used before: too many came since it was made.",
                    _NEW_PROOF,
                )
            if self._used.put(digest, made_at):
                self._forgotten_until = max(self._forgotten_until, self._older_until)
                self._older_until, self._younger_until = self._younger_until, float("-inf")
            self._younger_until = max(self._younger_until, made_at)
