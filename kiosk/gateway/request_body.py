"""The body of a request, and the models that it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.gateway.multipart import read_parameters, read_parts
from kiosk.gateway.naming import is_naming_field, names_in_object, names_in_text
from kiosk.gateway.request_json import read_json_object
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.request_target import (
    decode_field,
    names_in_path,
    names_in_query,
    read_path,
    read_query,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.gateway.multipart import Part
    from kiosk.gateway.seen_request import ReadingRules, SeenRequest

_JSON_LINES = frozenset({"application/jsonl", "application/x-jsonlines", "application/x-ndjson"})
# LiteLLM reads JSON from a body of these types, and from one without a type.
_JSON = frozenset({"", "application/json", "text/json", "text/plain"})
_URLENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
# In which models are looked for, whatever an operator lists as opaque.
READ_TYPES = _JSON | _JSON_LINES | {_URLENCODED, _MULTIPART}
_UTF8 = frozenset({"utf-8", "utf8", "us-ascii"})
_NUMBER = re.compile(r"[0-9]{1,15}")
_BLANKS = b" \t\r\n"
_BLANKS_AND_MARK = _BLANKS + b"\xef\xbb\xbf"
# A line that is no JSON names nothing to whoever reads the file as something else.
_NOT_A_LINE = frozenset(
    {Fault.BAD_JSON, Fault.NOT_UTF8, Fault.BYTE_ORDER_MARK, Fault.NOT_AN_OBJECT}
)


def names_in_body(request: SeenRequest, rules: ReadingRules) -> Iterator[str]:
    """Yield each model that the body names, whatever route it came by.

    Raises ``RequestRefusedError`` for a body that is missing, cut, too large,
    compressed, or of a type in which a model could be named unseen.
    """
    body = _whole_body(request, rules)
    if not body:
        return
    if request.header("content-encoding").lower() not in ("", "identity"):
        raise RequestRefusedError(Fault.CONTENT_ENCODING)
    media_type, parameters = read_parameters(request.header("content-type"), Fault.MEDIA_TYPE)
    if media_type == _MULTIPART:
        yield from _names_in_multipart(body, parameters.get("boundary", ""))
        return
    if media_type in rules.opaque_types:
        return
    if parameters.get("charset", "utf-8").lower() not in _UTF8:
        raise RequestRefusedError(Fault.CHARSET)
    if media_type == _URLENCODED:
        yield from _names_in_urlencoded(body)
    elif media_type in _JSON_LINES:
        yield from _names_in_lines(body)
    elif media_type in _JSON or media_type.endswith("+json"):
        yield from names_in_object(read_json_object(body))
    else:
        raise RequestRefusedError(Fault.MEDIA_TYPE)


def states_more(content_length: str, most: int) -> bool:
    """Tell whether a header ``Content-Length`` states more bytes than ``most``.

    Digits without end state more than anything; what is no number is for
    ``names_in_body`` to refuse.
    """
    if not content_length.isdecimal():
        return False
    return not _NUMBER.fullmatch(content_length) or int(content_length) > most


def _whole_body(request: SeenRequest, rules: ReadingRules) -> bytes:
    """Return the body if it is all there (RFC 9112 section 6)."""
    body = request.body
    length, encoding = request.header("content-length"), request.header("transfer-encoding")
    if length and encoding:
        raise RequestRefusedError(Fault.LENGTH_AND_ENCODING)
    if body is None or (encoding and not body):
        raise RequestRefusedError(Fault.BODY_UNSEEN)
    if length and not _NUMBER.fullmatch(length):
        raise RequestRefusedError(Fault.BODY_CUT)
    if length and int(length) != len(body):
        raise RequestRefusedError(Fault.BODY_CUT if body else Fault.BODY_UNSEEN)
    if len(body) > rules.max_body:
        raise RequestRefusedError(Fault.BODY_TOO_LARGE)
    return body


def _names_in_urlencoded(body: bytes) -> Iterator[str]:
    """Yield the names in a form; JSON under this type is read as JSON by some servers."""
    if body.lstrip(_BLANKS_AND_MARK)[:1] in (b"{", b"["):
        raise RequestRefusedError(Fault.DISGUISED_BODY)
    try:
        pairs = body.decode("ascii").split("&")
    except UnicodeDecodeError as error:
        raise RequestRefusedError(Fault.BAD_FORM) from error
    seen: set[str] = set()
    for pair in pairs:
        name, _, value = pair.partition("=")
        field = decode_field(name)
        if is_naming_field(field):
            _require_first(field, seen)
            yield from names_in_text(decode_field(value))


def _names_in_multipart(body: bytes, boundary: str) -> Iterator[str]:
    parts = list(read_parts(body, boundary))
    seen: set[str] = set()
    purposes = []
    for part in parts:
        if is_naming_field(part.name):
            _require_first(part.name, seen)
            yield from names_in_text(_field_text(part))
        elif part.name.casefold() == "purpose":
            _require_first("purpose", seen)
            purposes.append(_field_text(part).strip().casefold())
    for part in parts:
        if part.is_file:
            yield from _names_in_file(part.content, is_batch=purposes == ["batch"])


def _names_in_file(content: bytes, *, is_batch: bool) -> Iterator[str]:
    """Yield what a file of requests names.

    A file that is not declared to be one may hold anything, a table of cars
    with a column ``model`` too; only lines in the shape of a request count.
    """
    if is_batch:
        yield from _names_in_lines(content)
        return
    content = content.lstrip(_BLANKS_AND_MARK)
    for line in content.split(b"\n") if content.startswith(b"{") else ():
        try:
            members = read_json_object(line)
        except RequestRefusedError as error:
            if error.fault in _NOT_A_LINE:
                continue
            raise
        yield from _names_in_line(
            {name: value for name, value in members.items() if type(value) is dict}
        )


def _names_in_lines(data: bytes) -> Iterator[str]:
    """Yield the names in a batch file; every line that is not blank must name one."""
    for line in data.split(b"\n"):
        if line.strip(_BLANKS):
            names = list(_names_in_line(read_json_object(line)))
            if not names:
                raise RequestRefusedError(Fault.NO_MODEL)
            yield from names


def _names_in_line(members: dict[str, Any]) -> Iterator[str]:
    """Yield what one request of a batch names, in its address or its members."""
    url = members.get("url")
    if type(url) is str:
        yield from names_in_path(read_path(url))
        yield from names_in_query(read_query(url))
    yield from names_in_object(members)


def _field_text(part: Part) -> str:
    if part.is_file:
        raise RequestRefusedError(Fault.MODEL_NOT_TEXT)
    if read_parameters(part.content_type)[1].get("charset", "utf-8").lower() not in _UTF8:
        raise RequestRefusedError(Fault.CHARSET)
    try:
        return part.content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RequestRefusedError(Fault.NOT_UTF8) from error


def _require_first(field: str, seen: set[str]) -> None:
    """Refuse a field that was there before, unless its name makes it a list."""
    if field in seen and not field.endswith("[]"):
        raise RequestRefusedError(Fault.DUPLICATE_FIELD)
    seen.add(field)
