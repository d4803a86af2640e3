"""Have status lists signed by the process that alone opens the key of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from kiosk.server.calls import CallBrokenError
from kiosk.tokens import base64url

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

SIGN: Final = "sign"
STATUS_LIST: Final = "statuslist"
_SIGNATURE_LENGTH = 64


class Calls(Protocol):
    """Be the way to the signer; `kiosk.server.calls.Caller` is one."""

    def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Give the result; raise `CallRefusedError` or `CallBrokenError`."""


class RemoteSigner:
    """Sign with the key ``kid`` of another process; a `kiosk.tokens.TokenSigner` for lists.

    That process reads what it signs and refuses everything but status lists.
    """

    def __init__(self, kid: str, calls: Calls) -> None:
        self._kid, self._calls = kid, calls

    @property
    def kid(self) -> str:
        """Name the public key as the published key set does."""
        return self._kid

    def sign_es256(self, data: bytes) -> bytes:
        """Give r || s, 64 bytes; raise `CallRefusedError` or `CallBrokenError`."""
        arguments = {"kind": STATUS_LIST, "kid": self._kid, "signed": data.decode("ascii")}
        answer = self._calls.call(SIGN, arguments)
        try:
            signature = base64url.decode(str(answer.get("signature")))
        except ValueError as error:
            raise CallBrokenError from error
        if len(signature) != _SIGNATURE_LENGTH:
            raise CallBrokenError
        return signature
