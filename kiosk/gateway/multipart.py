"""``multipart/form-data`` (RFC 7578, RFC 2046 section 5.1) with one reading.

The standard library's mail parser is slow and forgiving; parsers of forms
forgive different things. Where they could see other parts than we do, the form
is refused: text before the first delimiter or after the last, a delimiter
with something behind it or after a bare line feed, folded or repeated headers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gateway.request_refusal import Fault, RequestRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_PARTS = 256
_HEADERS_MAX_LENGTH = 4096
_BOUNDARY = re.compile(r"[0-9A-Za-z'()+_,./:=?-]{1,70}")
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # noqa: S105 - RFC 9110 calls a word so
# Parameters of a header: name=token or name="text without quotes or backslashes".
_PARAMETER = re.compile(rf'[ \t]*;[ \t]*({_TOKEN})=(?:({_TOKEN})|"([^"\\\x00-\x1f\x7f]*)")')
_HEADER = re.compile(rf"({_TOKEN}):[ \t]*([^\x00-\x08\x0a-\x1f\x7f]*)")
_IDENTITY_ENCODINGS = frozenset({"", "7bit", "8bit", "binary"})
_DISPOSITION_PARAMETERS = frozenset({"name", "filename", "filename*"})


class Part(NamedTuple):
    """Hold one part of a form; ``is_file`` tells that it came with a file name."""

    name: str
    is_file: bool
    content_type: str
    content: bytes


def read_parameters(value: str, fault: Fault = Fault.BAD_FORM) -> tuple[str, dict[str, str]]:
    """Split a header's value into its main word and its parameters, names in lower case.

    Raises ``RequestRefusedError`` with ``fault`` for what is malformed and
    for a parameter that occurs twice.
    """
    main, semicolon, _ = value.partition(";")
    parameters: dict[str, str] = {}
    rest = value[len(main) :] if semicolon else ""
    while rest.strip(" \t;"):
        found = _PARAMETER.match(rest)
        if found is None or found[1].lower() in parameters:
            raise RequestRefusedError(fault)
        name = found[1].lower()
        parameters[name] = found[2] if found[2] is not None else found[3]
        rest = rest[found.end() :]
    return main.strip(" \t").lower(), parameters


def read_parts(body: bytes, boundary: str) -> Iterator[Part]:
    """Yield the parts of a form in their order.

    Raises ``RequestRefusedError`` where readers could differ on what the parts are.
    """
    if not _BOUNDARY.fullmatch(boundary):
        raise RequestRefusedError(Fault.BAD_FORM)
    mark = b"--" + boundary.encode("ascii")
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) == 1:
        raise RequestRefusedError(Fault.BAD_FORM)
    before, *inner, last = pieces
    # Counted over the whole body, since a mark after a bare line feed is none to us
    # and may be one to others.
    if before or len(pieces) - 1 != body.count(mark) or last not in (b"--", b"--\r\n"):
        raise RequestRefusedError(Fault.BAD_FORM)
    if len(inner) > MAX_PARTS:
        raise RequestRefusedError(Fault.BAD_FORM)
    for piece in inner:
        yield _read_part(piece)


def _read_part(piece: bytes) -> Part:
    head, blank_line, content = piece.partition(b"\r\n\r\n")
    if not blank_line or not head.startswith(b"\r\n") or len(head) > _HEADERS_MAX_LENGTH:
        raise RequestRefusedError(Fault.BAD_FORM)
    headers = _read_headers(head[2:])
    kind, parameters = read_parameters(headers.get("content-disposition", ""))
    if kind != "form-data" or "name" not in parameters:
        raise RequestRefusedError(Fault.BAD_FORM)
    # RFC 7578 section 4.7: other encodings are deprecated, and not all readers undo them.
    if headers.get("content-transfer-encoding", "").lower() not in _IDENTITY_ENCODINGS:
        raise RequestRefusedError(Fault.BAD_FORM)
    if not parameters.keys() <= _DISPOSITION_PARAMETERS:
        raise RequestRefusedError(Fault.BAD_FORM)
    return Part(parameters["name"], len(parameters) > 1, headers.get("content-type", ""), content)


def _read_headers(head: bytes) -> dict[str, str]:
    try:
        lines = head.decode("utf-8").split("\r\n")
    except UnicodeDecodeError as error:
        raise RequestRefusedError(Fault.BAD_FORM) from error
    headers: dict[str, str] = {}
    for line in lines:
        found = _HEADER.fullmatch(line)
        if found is None or found[1].lower() in headers:
            raise RequestRefusedError(Fault.BAD_FORM)
        headers[found[1].lower()] = found[2].strip(" \t")
    return headers
