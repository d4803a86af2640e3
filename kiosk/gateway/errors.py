"""Errors that keep a gateway from trusting a publication."""

from __future__ import annotations

from kiosk.domain.errors import KioskError


class PublicationError(KioskError):
    """Report that there is no publication to decide by."""


class PublicationUnreachableError(PublicationError):
    """Report that the publication could not be fetched."""


class PublicationStaleError(PublicationError):
    """Report a publication that nobody has vouched for lately (TUF: freeze)."""


class PublicationRefusedError(PublicationError):
    """Refuse a publication that is not what its keys, or its past, promise."""


class TrustRootError(PublicationError):
    """Report a pinned ``root.json`` that cannot be used."""


class GatewayStateError(PublicationError):
    """Report that what the gateway remembers cannot be read or written."""
