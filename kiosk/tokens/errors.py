"""Errors raised while tokens, lists and catalogues are read or made."""

from __future__ import annotations

from typing import ClassVar

from kiosk.domain.errors import KioskError


class TokenRefusedError(KioskError):
    """Refuse a token; ``reason`` is the stable word that machines act on."""

    reason: ClassVar[str] = "refused"


class MalformedTokenError(TokenRefusedError):
    """Refuse what is not a compact JWS of the one shape we issue."""

    reason = "malformed"


class UnknownKeyError(TokenRefusedError):
    """Refuse a token whose ``kid`` names no published key."""

    reason = "unknown_key"


class BadSignatureError(TokenRefusedError):
    """Refuse a token whose signature does not match its content."""

    reason = "bad_signature"


class WrongTypeError(TokenRefusedError):
    """Refuse a token made for another purpose (header ``typ``)."""

    reason = "wrong_type"


class WrongIssuerError(TokenRefusedError):
    """Refuse a token of another issuer."""

    reason = "wrong_issuer"


class WrongAudienceError(TokenRefusedError):
    """Refuse a token that was issued for another service."""

    reason = "wrong_audience"


class ExpiredTokenError(TokenRefusedError):
    """Refuse a token after its ``exp``."""

    reason = "expired"


class NotYetValidError(TokenRefusedError):
    """Refuse a token before its ``nbf``, or one issued in the future."""

    reason = "not_yet_valid"


class BoundTokenError(TokenRefusedError):
    """Refuse a token that is bound to a key and comes without a proof."""

    reason = "bound"


class BadProofError(TokenRefusedError):
    """Refuse a DPoP proof that does not prove what it has to (RFC 9449 section 4.3)."""

    reason = "bad_proof"


class ReplayedProofError(TokenRefusedError):
    """Refuse a DPoP proof that was used before (RFC 9449 section 11.1)."""

    reason = "replayed_proof"


class NonceNeededError(TokenRefusedError):
    """Ask for a proof made with a nonce of ours (RFC 9449 sections 8 and 9)."""

    reason = "use_dpop_nonce"


class StatusListError(KioskError):
    """Report a status list that cannot be made, read or believed."""


class CatalogueError(KioskError):
    """Report an access catalogue or key set that cannot be made or read."""
