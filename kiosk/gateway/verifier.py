"""Decide, offline and fast, whether this token may use this model now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.gateway.dpop import DpopVerifier
from kiosk.gateway.generations import TwoGenerations
from kiosk.gateway.judgement import CLOCK_TOLERANCE, AuthenticToken
from kiosk.tokens.access_token import (
    DEFAULT_LEEWAY,
    check_recipient,
    check_scheme,
    check_times,
    token_digest,
    verify_signature,
)
from kiosk.tokens.errors import BoundTokenError, TokenRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.gateway.dpop import PresentedProof
    from kiosk.gateway.snapshot import PublicationSnapshot, ServedModel
    from kiosk.tokens.access_token import AccessTokenClaims

DEFAULT_CACHE_SIZE = 65_536
_ALLOWED = Outcome.ALLOWED, Reason.ALLOWED, "The model may be used."


class SnapshotSource(Protocol):
    """Hold the newest trusted publication; ``Follower`` does."""

    @property
    def snapshot(self) -> PublicationSnapshot | None:
        """Return it, ``None`` before the first."""
        ...


class Verifier:
    """Decide about tokens for one ``audience``.

    ``clock`` gives seconds since the epoch, ``leeway`` (seconds) is granted to
    a token from a clock that runs ahead. ``proofs`` checks who holds the key
    of a bound token. Safe to share between threads.

    Of a token seen before only the signature is remembered, under the SHA-256
    of its whole text and for the key set it was verified with; a new key set
    forgets all. Issuer, audience, times and lists are looked at every time.
    """

    def __init__(
        self,
        source: SnapshotSource,
        audience: str,
        *,
        clock: Callable[[], float] = time.time,
        leeway: float = DEFAULT_LEEWAY,
        cache_size: int = DEFAULT_CACHE_SIZE,
        proofs: DpopVerifier | None = None,
    ) -> None:
        self._source = source
        self._audience = audience
        self._clock = clock
        self._leeway = leeway
        self._cache_size = cache_size
        self._proofs = DpopVerifier() if proofs is None else proofs
        self._seen = _SeenTokens(b"", TwoGenerations(cache_size))

    def decide(
        self,
        token: str,
        model: str,
        now: float | None = None,
        proof: PresentedProof | None = None,
    ) -> Decision:
        """Say whether ``token`` may use ``model`` at ``now``.

        Checked in this order, and the first that fails answers: the token's
        form, key, signature, issuer, audience, times; the ``proof``, where the
        token is bound; its validity; the model; the model's list; the age of
        the publication. Never raises for a bad token: a gateway has to answer
        the request. For a request that names several models hand in the same
        ``proof`` each time.
        """
        snapshot = self._source.snapshot
        if snapshot is None:
            return _no_publication(model)
        instant = self._clock() if now is None else now
        served = snapshot.models.get(model)
        try:
            claims = self._verified(token, snapshot)
            if (
                proof is None
                and served is not None
                and self._admits(claims, served, snapshot, instant)
            ):
                return Decision(*_ALLOWED, served.entry.name, (), "", "", claims)
            self._check_holder(claims, token, proof, snapshot, instant)
        except TokenRefusedError as error:
            return _refused_token(error, model, snapshot)
        return AuthenticToken(claims, snapshot, instant).decide(model)

    def authenticate(
        self, token: str, now: float | None = None, proof: PresentedProof | None = None
    ) -> AuthenticToken | Decision:
        """Return what can be asked about models, or the decision that refuses the token.

        For a request that has to be read before its models are known, and
        that nobody should read for who has no token of ours. The same checks
        as in ``decide`` up to the ``proof``.
        """
        snapshot = self._source.snapshot
        if snapshot is None:
            return _no_publication()
        instant = self._clock() if now is None else now
        try:
            claims = self._verified(token, snapshot)
            self._check_holder(claims, token, proof, snapshot, instant)
        except TokenRefusedError as error:
            return _refused_token(error, "", snapshot)
        return AuthenticToken(claims, snapshot, instant)

    def decide_again(
        self, claims: AccessTokenClaims, model: str, now: float | None = None
    ) -> Decision:
        """Say whether the holder of ``claims`` may use ``model`` too.

        The claims come from a decision of this verifier about the same
        request, which looked at the signature and at the proof; times, lists
        and the age of the publication are those of now.
        """
        snapshot = self._source.snapshot
        if snapshot is None:
            return _no_publication(model)
        instant = self._clock() if now is None else now
        try:
            check_times(claims, instant, self._leeway)
        except TokenRefusedError as error:
            return _refused_token(error, model, snapshot)
        return AuthenticToken(claims, snapshot, instant).decide(model)

    def _verified(self, token: str, snapshot: PublicationSnapshot) -> AccessTokenClaims:
        """Return the claims of a token that one of the published keys signed."""
        seen = self._seen
        if seen.keys_digest != snapshot.keys_digest:
            seen = self._seen = _SeenTokens(snapshot.keys_digest, TwoGenerations(self._cache_size))
        digest = token_digest(token)
        claims = seen.memory.get(digest)
        if claims is None:
            claims = verify_signature(token, snapshot.keys)
            seen.memory.put(digest, claims)
        return claims

    def _check_holder(
        self,
        claims: AccessTokenClaims,
        token: str,
        proof: PresentedProof | None,
        snapshot: PublicationSnapshot,
        now: float,
    ) -> None:
        check_recipient(claims, snapshot.catalogue.issuer, self._audience)
        check_times(claims, now, self._leeway)
        self._check_possession(claims, token, proof, now)

    def _check_possession(
        self, claims: AccessTokenClaims, token: str, proof: PresentedProof | None, now: float
    ) -> None:
        """Raise unless whoever sends a bound token holds its key (RFC 9449 section 7)."""
        if proof is not None:
            check_scheme(claims, proof.scheme)
            if claims.cnf_jkt:
                self._proofs.check(proof, now, token=token, jkt=claims.cnf_jkt)
        elif claims.cnf_jkt:
            raise BoundTokenError(
                "The token is bound to a key, and no proof came with it.",
                "Send it with the authentication scheme DPoP and a proof in the header DPoP.",
            )

    def _admits(
        self,
        claims: AccessTokenClaims,
        served: ServedModel,
        snapshot: PublicationSnapshot,
        now: float,
    ) -> bool:
        """Tell whether nothing at all stands against an authentic token.

        The same rules as below in one expression, since nearly every request
        ends here; whatever it does not admit is judged rule by rule.
        """
        listed = served.open_lists.get(claims.status.uri)
        return (
            listed is not None
            and claims.listed_from <= snapshot.version
            and claims.iat <= listed.iat
            and listed.admits(claims.status.idx)
            and claims.aud == self._audience
            and claims.iss == snapshot.catalogue.issuer
            and claims.nbf <= now < claims.exp
            and -CLOCK_TOLERANCE <= now - snapshot.signed_at <= served.entry.max_stale
            and now < snapshot.expires
            and not claims.cnf_jkt
        )


def _no_publication(model: str = "") -> Decision:
    return Decision(
        Outcome.UNUSABLE,
        Reason.NO_PUBLICATION,
        "This gateway has no publication to decide by.",
        model,
    )


def _refused_token(
    error: TokenRefusedError, model: str, snapshot: PublicationSnapshot
) -> Decision:
    return Decision(
        Outcome.REFUSED,
        Reason(error.reason),
        f"{error}",
        model,
        appeal_url=snapshot.catalogue.appeal_url,
    )


class _SeenTokens(NamedTuple):
    """Remember which tokens carry a good signature, by their digest, under one key set.

    Only tokens that verified get in, so nobody but the issuer can fill it.
    """

    keys_digest: bytes
    memory: TwoGenerations[AccessTokenClaims]
