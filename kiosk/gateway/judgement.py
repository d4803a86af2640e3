"""Judge an authentic token by one publication: its validity, the model's list, the age.

Every rule stands here once. ``Verifier`` says whether a text is such a token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.gateway.decision import Decision, Outcome, Reason
from kiosk.tokens.catalogue import DEFAULT_MAX_STALE_CONTROLLED
from kiosk.tokens.publication import ALLOWED, BLOCKED, HELD, INVALID, SUSPENDED, VALID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.gateway.snapshot import PublicationSnapshot
    from kiosk.tokens.access_token import AccessTokenClaims, StatusReference
    from kiosk.tokens.status_list import StatusListToken

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
_UNKNOWN_STATUS = (
    Reason.UNKNOWN_STATUS,
    "The published status of the token is not one that is known.",
)


_UNKNOWN_MODEL = (
    Outcome.REFUSED,
    Reason.UNKNOWN_MODEL,
    "This gateway does not know the model.",
)
_STALE = (
    Outcome.UNUSABLE,
    Reason.STALE,
    "The publication is too old to decide by. Try again when the publisher is back.",
)
_CLOCK = (
    Outcome.UNUSABLE,
    Reason.CLOCK,
    "The publication was signed after this instant. Check the clock of the gateway.",
)

_Verdict = tuple[Outcome, Reason, str]
_ALLOWED: _Verdict = Outcome.ALLOWED, Reason.ALLOWED, "The model may be used."
_BY_DIRECTIVE = frozenset({Reason.BLOCKED, Reason.HELD})


@dataclass(frozen=True, slots=True)
class AuthenticToken:
    """Hold a token that is authentic, for us, in its time and in its holder's hands.

    All questions about it are answered by the same publication, as of the
    same instant, so that a request that names several models gets one answer.
    """

    claims: AccessTokenClaims
    snapshot: PublicationSnapshot
    now: float

    def decide(self, model: str) -> Decision:
        """Say whether it may use ``model``, which rule that is and what the holder can do.

        Looked at in this order: the token's validity, the model, the model's
        list, the age of the publication.
        """
        appeal_url = self.snapshot.catalogue.appeal_url
        served = self.snapshot.models.get(model)
        if served is None:
            refusal = self._judge_validity(controlled=True) or _UNKNOWN_MODEL
            return Decision(*refusal, model, (), "", appeal_url, self.claims)
        entry = served.entry
        verdict = (
            self._judge_validity(controlled=entry.controlled)
            or (self._judge_access(served.lists) if entry.controlled else None)
            or self._judge_age(entry.max_stale)
        )
        if verdict is None:
            return Decision(*_ALLOWED, entry.name, (), "", "", self.claims)
        directive = entry.directive if verdict[1] in _BY_DIRECTIVE else ""
        return Decision(*verdict, entry.name, entry.fallback, directive, appeal_url, self.claims)

    def decide_without_model(self) -> Decision:
        """Say whether it may use a route that names no model.

        Such a route has no ``max_stale`` of its own; it gets the shortest of
        the controlled models here.
        """
        entries = (served.entry for served in self.snapshot.models.values())
        max_stale = min(
            (entry.max_stale for entry in entries if entry.controlled),
            default=DEFAULT_MAX_STALE_CONTROLLED,
        )
        verdict = self._judge_validity(controlled=True) or self._judge_age(max_stale)
        if verdict is None:
            return Decision(*_ALLOWED, claims=self.claims)
        appeal_url = self.snapshot.catalogue.appeal_url
        return Decision(*verdict, appeal_url=appeal_url, claims=self.claims)

    def _judge_validity(self, *, controlled: bool) -> _Verdict | None:
        """Judge the token itself; only a controlled model waits for lists that know it."""
        status = self._status(self.snapshot.validity)
        if status == VALID or (status == _NOT_YET_LISTED and not controlled):
            return None
        return _refusal(status, _VALIDITY)

    def _judge_access(self, lists: Mapping[str, StatusListToken]) -> _Verdict | None:
        status = self._status(lists)
        return None if status == ALLOWED else _refusal(status, _ACCESS)

    def _judge_age(self, max_stale: int) -> _Verdict | None:
        """Judge whether the publication may be relied on; the last question."""
        age = self.now - self.snapshot.signed_at
        if age > max_stale or self.now >= self.snapshot.expires:
            return _STALE
        return _CLOCK if age < -CLOCK_TOLERANCE else None

    def _status(self, lists: Mapping[str, StatusListToken]) -> int:
        """Return the token's entry, or that the lists are older than the token.

        A list made before the token was issued shows a decoy at its index and
        says nothing about it. The publication's number tells, to the token;
        the time stands by it for a store whose numbers were put back.
        """
        reference: StatusReference = self.claims.status
        listed = lists.get(reference.uri)
        if self.claims.listed_from > self.snapshot.version:
            return _NOT_YET_LISTED
        if listed is None:
            newer = self.claims.iat > self.snapshot.built_at
            return _NOT_YET_LISTED if newer else _NOT_LISTED
        if self.claims.iat > listed.iat:
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
    return Outcome.REFUSED, *meanings.get(status, _UNKNOWN_STATUS)
