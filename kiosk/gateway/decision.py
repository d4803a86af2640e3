"""What a gateway is told about one token and one model."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from kiosk.tokens.access_token import AccessTokenClaims


class Outcome(StrEnum):
    """Say what to do with the request.

    ``UNUSABLE`` is no verdict on the token: the gateway does not know enough.
    It refuses the request all the same (HTTP 503, where ``REFUSED`` is 401 or
    403), and retrying helps.
    """

    ALLOWED = "allowed"
    REFUSED = "refused"
    UNUSABLE = "unusable"


class Reason(StrEnum):
    """Say why, in words that machines act on and that will not change."""

    ALLOWED = "allowed"
    MALFORMED = "malformed"
    UNKNOWN_KEY = "unknown_key"
    BAD_SIGNATURE = "bad_signature"
    WRONG_TYPE = "wrong_type"
    WRONG_ISSUER = "wrong_issuer"
    WRONG_AUDIENCE = "wrong_audience"
    EXPIRED = "expired"
    NOT_YET_VALID = "not_yet_valid"
    BOUND = "bound"
    BAD_PROOF = "bad_proof"
    REPLAYED_PROOF = "replayed_proof"
    USE_DPOP_NONCE = "use_dpop_nonce"
    REVOKED = "revoked"
    SUSPENDED = "suspended"
    UNKNOWN_STATUS = "unknown_status"
    UNKNOWN_STATUS_LIST = "unknown_status_list"
    UNKNOWN_MODEL = "unknown_model"
    BLOCKED = "blocked"
    HELD = "held"
    NOT_YET_PUBLISHED = "not_yet_published"
    STALE = "stale"
    CLOCK = "clock"
    NO_PUBLICATION = "no_publication"


class Decision(NamedTuple):
    """Hold the answer.

    ``model`` is the model's own name also when an alias was asked for.
    ``fallback`` names the models that may be offered instead, ``directive``
    the public reference of what stands behind a block. ``claims`` are there
    whenever the token is authentic; they are not part of ``as_dict``, which
    may be shown to the holder and written to a log.
    """

    outcome: Outcome
    reason: Reason
    message: str
    model: str = ""
    fallback: tuple[str, ...] = ()
    directive: str = ""
    appeal_url: str = ""
    claims: AccessTokenClaims | None = None

    @property
    def allowed(self) -> bool:
        """Tell whether the request may go on."""
        return self.outcome is Outcome.ALLOWED

    def as_dict(self) -> dict[str, Any]:
        """Return what goes into an error body or a log: nothing about the holder."""
        return {
            "outcome": self.outcome.value,
            "reason": self.reason.value,
            "message": self.message,
            "model": self.model,
            "fallback": list(self.fallback),
            "directive": self.directive,
            "appeal_url": self.appeal_url,
        }
