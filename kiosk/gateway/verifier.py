"""Decide, offline and fast, whether this token may use this model now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.gateway.dpop import DpopVerifier
from kiosk.tokens.access_token import (
    DEFAULT_LEEWAY,
    check_recipient,
    check_scheme,
    check_times,
    token_digest,
    verify_signature,
)
from kiosk.tokens.errors import BoundTokenError, TokenRefusedError
from kiosk.tokens.publication import ALLOWED, BLOCKED, HELD, INVALID, SUSPENDED, VALID

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.gateway.dpop import PresentedProof
    from kiosk.gateway.snapshot import PublicationSnapshot, ServedModel
    from kiosk.tokens.access_token import AccessTokenClaims, StatusReference
    from kiosk.tokens.keys import VerificationKey
    from kiosk.tokens.status_list import StatusListToken

DEFAULT_CACHE_SIZE = 65_536
# A publication from further in the future means that this machine's clock is
# wrong, and then every expiry is.
CLOCK_TOLERANCE = 60
_NOT_LISTED = -1
_NOT_YET_LISTED = -2
_VALIDITY = {
    INVALID: (Reason.REVOKED, "The token was revoked."),
    SUSPENDED: (Reason.SUSPENDED, "The token is suspended."),
    _NOT_LISTED: (
        Reason.UNKNOWN_STATUS_LIST,
        "The token points at a status that is not published.",
    ),
}
_ACCESS = {
    BLOCKED: (Reason.BLOCKED, "A directive in force blocks this model for the holder."),
    HELD: (Reason.HELD, "This model is held for the holder until a fact is proven."),
    _NOT_LISTED: (
        Reason.UNKNOWN_STATUS_LIST,
        "The token points at a status that is not published.",
    ),
}
_UNKNOWN = (Reason.UNKNOWN_STATUS, "The published status of the token is not one that is known.")


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
        self._seen = _SeenTokens(b"", cache_size)

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
            claims = self._authenticate(token, snapshot)
            if (
                proof is None
                and served is not None
                and self._admits(claims, served, snapshot, instant)
            ):
                return Decision(*_ALLOWED, served.entry.name, (), "", "", claims)
            check_recipient(claims, snapshot.catalogue.issuer, self._audience)
            check_times(claims, instant, self._leeway)
            self._check_possession(claims, token, proof, instant)
        except TokenRefusedError as error:
            return _refused_token(error, model, snapshot)
        return _explain(claims, served, model, snapshot, instant)

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
        return _explain(claims, snapshot.models.get(model), model, snapshot, instant)

    def _authenticate(self, token: str, snapshot: PublicationSnapshot) -> AccessTokenClaims:
        seen = self._seen
        if seen.keys_digest != snapshot.keys_digest:
            seen = self._seen = _SeenTokens(snapshot.keys_digest, self._cache_size)
        return seen.authenticate(token, snapshot.keys)

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
            and claims.iat <= listed.iat
            and listed.admits(claims.status.idx)
            and claims.aud == self._audience
            and claims.iss == snapshot.catalogue.issuer
            and claims.nbf <= now < claims.exp
            and -CLOCK_TOLERANCE <= now - snapshot.signed_at <= served.entry.max_stale
            and now < snapshot.expires
            and not claims.cnf_jkt
        )


_Verdict = tuple[Outcome, Reason, str]
_ALLOWED = Outcome.ALLOWED, Reason.ALLOWED, "The model may be used."
_BY_DIRECTIVE = frozenset({Reason.BLOCKED, Reason.HELD})


def _no_publication(model: str) -> Decision:
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


def _explain(
    claims: AccessTokenClaims,
    served: ServedModel | None,
    model: str,
    snapshot: PublicationSnapshot,
    now: float,
) -> Decision:
    """Judge rule by rule, and say which rule it was and what the holder can do."""
    verdict = _judge(claims, served, snapshot, now)
    appeal_url = snapshot.catalogue.appeal_url
    if served is None:
        return Decision(*verdict, model, (), "", appeal_url, claims)
    entry = served.entry
    outcome, reason, _ = verdict
    if outcome is Outcome.ALLOWED:
        return Decision(*verdict, entry.name, (), "", "", claims)
    directive = entry.directive if reason in _BY_DIRECTIVE else ""
    return Decision(*verdict, entry.name, entry.fallback, directive, appeal_url, claims)


def _judge(
    claims: AccessTokenClaims,
    served: ServedModel | None,
    snapshot: PublicationSnapshot,
    now: float,
) -> _Verdict:
    """Judge an authentic token that is for us, in its time and in its holder's hands."""
    controlled = served is None or served.entry.controlled
    status = _status(snapshot.validity, claims, snapshot)
    if status != VALID and (controlled or status != _NOT_YET_LISTED):
        return _refusal(status, _VALIDITY)
    if served is None:
        return Outcome.REFUSED, Reason.UNKNOWN_MODEL, "This gateway does not know the model."
    if controlled:
        status = _status(served.lists, claims, snapshot)
        if status != ALLOWED:
            return _refusal(status, _ACCESS)
    return _judge_age(snapshot, served.entry.max_stale, now)


def _judge_age(snapshot: PublicationSnapshot, max_stale: int, now: float) -> _Verdict:
    """Judge whether ``snapshot`` may be relied on at ``now``; the last question."""
    age = now - snapshot.signed_at
    if age > max_stale or now >= snapshot.expires:
        return (
            Outcome.UNUSABLE,
            Reason.STALE,
            "The publication is too old to decide by. Try again when the publisher is back.",
        )
    if age < -CLOCK_TOLERANCE:
        return (
            Outcome.UNUSABLE,
            Reason.CLOCK,
            "The publication was signed after this instant. Check the clock of the gateway.",
        )
    return _ALLOWED


def _status(
    lists: Mapping[str, StatusListToken],
    claims: AccessTokenClaims,
    snapshot: PublicationSnapshot,
) -> int:
    """Return the token's entry, or that the lists are older than the token.

    A list made before the token was issued shows a decoy at its index and
    says nothing about it.
    """
    reference: StatusReference = claims.status
    listed = lists.get(reference.uri)
    if listed is None:
        return _NOT_YET_LISTED if claims.iat > snapshot.built_at else _NOT_LISTED
    if claims.iat > listed.iat:
        return _NOT_YET_LISTED
    try:
        return listed.status_list.status(reference.idx)
    except IndexError:
        return _NOT_LISTED


def _refusal(status: int, meanings: Mapping[int, tuple[Reason, str]]) -> _Verdict:
    if status == _NOT_YET_LISTED:
        return (
            Outcome.REFUSED,
            Reason.NOT_YET_PUBLISHED,
            "The token is newer than the published lists. Try again in a few seconds.",
        )
    return Outcome.REFUSED, *meanings.get(status, _UNKNOWN)


class _SeenTokens:
    """Remember which tokens carry a good signature under one key set.

    Two generations: when the younger is full it becomes the older, and the
    older is forgotten. Only tokens that verified get in, so nobody but the
    issuer can fill it. Each step is atomic on its own; two threads at once
    cost a second verification at worst.
    """

    __slots__ = ("_generation_size", "_older", "_younger", "keys_digest")

    def __init__(self, keys_digest: bytes, size: int) -> None:
        self.keys_digest = keys_digest
        self._generation_size = size // 2
        self._younger: dict[bytes, AccessTokenClaims] = {}
        self._older: dict[bytes, AccessTokenClaims] = {}

    def authenticate(self, token: str, keys: Mapping[str, VerificationKey]) -> AccessTokenClaims:
        """Return the claims of an authentic token, verifying it when it is new."""
        digest = token_digest(token)
        claims = self._younger.get(digest)
        if claims is not None:
            return claims
        claims = self._older.get(digest)
        if claims is None:
            claims = verify_signature(token, keys)
        if len(self._younger) >= self._generation_size:
            self._older = self._younger
            self._younger = {}
        self._younger[digest] = claims
        return claims
