"""The body of a request as LiteLLM acts on it.

LiteLLM reads a form from the connection before it asks us, and keeps the parts
but not the bytes. Its handlers act on those parts, so the form is written down
anew from them and read as every body is.
"""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from kiosk.gateway.request_refusal import Fault, RequestRefusedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.gateway.litellm_program import HttpRequest

_FORMS = frozenset({"multipart/form-data", "application/x-www-form-urlencoded"})
_FIELD_NAME = re.compile(r'[^"\\\x00-\x1f\x7f]+')
_FRAMING = frozenset({"content-length", "transfer-encoding", "content-type"})
_PIECE = 1 << 16


class Upload(Protocol):
    """Stand for Starlette's ``UploadFile``."""

    async def read(self, size: int = -1) -> bytes:
        """Read on from where it stands."""
        ...

    async def seek(self, offset: int) -> None:
        """Go to a place in the file."""
        ...


class ActedOn(NamedTuple):
    """Hold the body that LiteLLM acts on, and the header fields that describe it.

    ``body`` is ``None`` where there is one that cannot be seen.
    """

    headers: list[tuple[str, str]]
    body: bytes | None


async def acted_on(
    request: HttpRequest, headers: Sequence[tuple[str, str]], max_body: int
) -> ActedOn:
    """Return the body that LiteLLM acts on; of a longer one than ``max_body`` a little more.

    Raises ``RequestRefusedError`` for a form that cannot be written down.
    """
    media_type = next((value for name, value in headers if name.lower() == "content-type"), "")
    if media_type.partition(";")[0].strip().lower() in _FORMS:
        items: list[tuple[str, Any]] = list((await request.form()).multi_items())
        if items:
            return await _written_down(items, headers, max_body)
    try:
        return ActedOn(list(headers), await request.body())
    except RuntimeError:  # Starlette says so of a body that was read as something else.
        return ActedOn(list(headers), None)


async def _written_down(
    items: Sequence[tuple[str, Any]], headers: Sequence[tuple[str, str]], max_body: int
) -> ActedOn:
    boundary = secrets.token_hex(16)
    body = bytearray()
    for name, value in items:
        if not _FIELD_NAME.fullmatch(name):
            raise RequestRefusedError(Fault.BAD_FORM)
        is_file = not isinstance(value, str)
        filename = '; filename="file"' if is_file else ""
        disposition = f'Content-Disposition: form-data; name="{name}"{filename}'
        body += f"--{boundary}\r\n{disposition}\r\n\r\n".encode()
        body += await _content(value, max_body + 1 - len(body)) if is_file else value.encode()
        body += b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    rest = [(name, value) for name, value in headers if name.lower() not in _FRAMING]
    return ActedOn(
        [*rest, ("content-type", f"multipart/form-data; boundary={boundary}")], bytes(body)
    )


async def _content(upload: Upload, most: int) -> bytes:
    """Read at most so much of a file, and leave it as it was."""
    content = bytearray()
    await upload.seek(0)
    while len(content) < most:
        piece = await upload.read(_PIECE)
        if not piece:
            break
        content += piece
    await upload.seek(0)
    return bytes(content)
