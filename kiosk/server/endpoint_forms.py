"""Read what clients send to the OAuth endpoints: one meaning, or a refusal.

A reader that is lenient where another is not is how a request means one thing
to whoever looks at it on the way and another here. So what could be read in
two ways, a parameter that comes twice above all, is refused (RFC 6749
section 3.2).
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote_to_bytes

from kiosk.server.endpoint import FORM, JSON
from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MOST_FIELDS = 32
_FIELD = re.compile(rb"(?:[A-Za-z0-9*._~+!$'(),;:@/?-]|%[0-9A-Fa-f]{2})*")


class Credential(NamedTuple):
    """Hold who asks, and with which secret."""

    name: str
    secret: str


def read_form(body: bytes, content_types: Sequence[str]) -> Mapping[str, str]:
    """Read a form (WHATWG URL section 5.1) of fields that are named once.

    Fields without a value count as left out (RFC 6749 section 3.2). Raises
    ``ValueError`` with a phrase that says what is wrong.
    """
    _require_type(content_types, FORM.media_type)
    if len(body) > FORM.most_bytes:
        raise ValueError("the form is too long")
    pairs = body.split(b"&") if body else []
    if len(pairs) > MOST_FIELDS:
        raise ValueError("the form has too many parameters")
    form: dict[str, str] = {}
    for pair in pairs:
        before, _, after = pair.partition(b"=")
        name, value = _decoded(before), _decoded(after)
        if not name:
            raise ValueError("a parameter has no name")
        if name in form:
            raise ValueError("a parameter comes twice")
        form[name] = value
    return {name: value for name, value in form.items() if value}


def read_json(body: bytes, content_types: Sequence[str]) -> dict[str, Any]:
    """Read a JSON object of whole numbers and texts; raise ``ValueError``."""
    _require_type(content_types, JSON.media_type)
    return strict_json.loads_object(body, JSON.most_bytes)


def read_basic(headers: Sequence[str]) -> Credential | None:
    """Read HTTP Basic (RFC 7617); ``None`` for anything else, or for more than one.

    Name and secret are form-encoded within (RFC 6749 section 2.3.1).
    """
    if len(headers) != 1:
        return None
    scheme, _, encoded = headers[0].partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, colon, secret = base64.b64decode(encoded.strip(), validate=True).partition(b":")
        credential = Credential(_decoded(name), _decoded(secret))
    except (binascii.Error, ValueError):
        return None
    return credential if colon and all(credential) else None


def _require_type(content_types: Sequence[str], wanted: str) -> None:
    """Demand one content type; of its parameters only ``charset=utf-8`` is known."""
    if len(content_types) != 1:
        raise ValueError(f"the content type must be {wanted}")
    essence, _, parameters = content_types[0].partition(";")
    charset = parameters.strip().lower().replace('"', "")
    if essence.strip().lower() != wanted or charset not in {"", "charset=utf-8"}:
        raise ValueError(f"the content type must be {wanted}")


def _decoded(part: bytes) -> str:
    if not _FIELD.fullmatch(part):
        raise ValueError("the form is not encoded as forms are")
    try:
        text = unquote_to_bytes(part.replace(b"+", b" ")).decode("utf-8")
    except UnicodeDecodeError:
        raise ValueError("the form is not UTF-8") from None
    if not text.isprintable():
        raise ValueError("a parameter holds characters that none has")
    return text
