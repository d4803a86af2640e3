"""What a client and an issuer of OAuth 2 must spell alike."""

from __future__ import annotations

from typing import Final

PRE_AUTHORIZED: Final = "urn:ietf:params:oauth:grant-type:pre-authorized_code"
"""The grant type of a one-time code (OpenID4VCI section 4.1.1)."""

REFRESH: Final = "refresh_token"
"""The grant type of a refresh token (RFC 6749 section 6)."""

METADATA_PATH: Final = "/.well-known/oauth-authorization-server"
"""Where an issuer describes its endpoints, between its host and its path (RFC 8414 section 3)."""
