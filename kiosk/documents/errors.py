"""The one error of this package."""

from __future__ import annotations

from kiosk.domain.errors import KioskError


class MrzError(KioskError):
    """Report a text that is no machine-readable zone, or data that fits none.

    A wrong check digit is not an error but a finding: see
    `kiosk.documents.MrzDocument.checks`.
    """
