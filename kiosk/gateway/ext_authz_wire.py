"""The protobuf messages of Envoy's ``ext_authz``, read and written by hand.

``envoy.service.auth.v3.Authorization/Check`` needs nine fields of two
messages; generated code would bring a compiler, a runtime and four
repositories of definitions. Numbers in comments are the fields' in
``attribute_context.proto``, ``external_auth.proto``, ``base.proto`` and
``status.proto``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

METHOD = "/envoy.service.auth.v3.Authorization/Check"
_VARINT, _I64, _LEN, _I32 = 0, 1, 2, 5
_FIXED_LENGTHS = {_I64: 8, _I32: 4}
_VARINT_BITS = 64
_VARINT_MAX_LENGTH = 10
_MORE_OCTETS, _SEVEN_BITS = 0x80, 0x7F
_HEADERS = 3
# PERMISSION_DENIED of google.rpc.Code
_PERMISSION_DENIED = 7
# OVERWRITE_IF_EXISTS_OR_ADD of HeaderValueOption's append_action
_OVERWRITE = 2


class WireError(ValueError):
    """Report bytes that are no CheckRequest."""


class CheckRequest(NamedTuple):
    """Hold the client's request as Envoy describes it.

    ``target`` is path and query, ``headers`` have names in lower case and no
    pseudo-headers; of a field that came more than once Envoy has joined the
    values with commas.
    """

    method: str
    target: str
    scheme: str
    host: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


def read_check_request(data: bytes) -> CheckRequest:
    """Read a ``CheckRequest``; raise ``WireError`` for anything else.

    A field that must be single and is not is refused: readers differ on it.
    """
    # CheckRequest.attributes 1, AttributeContext.request 4, Request.http 2
    http = _message(_message(_message(data, 1), 4), 2)
    single: dict[int, bytes] = {}
    headers = []
    for number, kind, value in _fields(http):
        if kind != _LEN:
            continue  # HttpRequest.size 9
        if number == _HEADERS:  # a map: key 1, value 2
            name, text = _text(_message(value, 1)), _text(_message(value, 2))
            if not name.startswith(":"):
                headers.append((name.lower(), text))
        elif number in single:
            raise WireError("a field occurs twice")
        else:
            single[number] = value
    body, raw_body = single.get(11, b""), single.get(12, b"")
    if body and raw_body:
        raise WireError("there are two bodies")
    return CheckRequest(
        method=_text(single.get(2, b"")),
        target=_text(single.get(4, b"")),
        scheme=_text(single.get(6, b"")),
        host=_text(single.get(5, b"")),
        headers=tuple(headers),
        body=body or raw_body,
    )


def write_allowed(headers: Iterable[tuple[str, str]], remove: Iterable[str]) -> bytes:
    """Write a ``CheckResponse`` that lets the request go on.

    ``headers`` replace the client's of the same names, one without a value is
    removed, and so is each of ``remove``.
    """
    fields = list(headers)
    removed = [*remove, *(name for name, value in fields if not value)]
    ok = b"".join(  # OkHttpResponse: headers 2, headers_to_remove 5
        (
            *(_len(2, _header(name, value)) for name, value in fields if value),
            *(_len(5, name.lower().encode("ascii")) for name in removed),
        )
    )
    # CheckResponse: status 1 (no code: OK), ok_response 3
    return _len(1, b"") + _len(3, ok)


def write_denied(status: int, headers: Iterable[tuple[str, str]], body: bytes) -> bytes:
    """Write a ``CheckResponse`` that refuses, with what the client is told."""
    denied = b"".join(  # DeniedHttpResponse: status 1 (code 1), headers 2, body 3
        (
            _len(1, _int(1, status)),
            *(_len(2, _header(name, value)) for name, value in headers),
            _len(3, body),
        )
    )
    # CheckResponse: status 1 (code 1), denied_response 2
    return _len(1, _int(1, _PERMISSION_DENIED)) + _len(2, denied)


def _header(name: str, value: str) -> bytes:
    """Write a ``HeaderValueOption``: header 1 (key 1, value 2), append_action 3."""
    pair = _len(1, name.lower().encode("ascii")) + _len(2, value.encode("latin-1"))
    return _len(1, pair) + _int(3, _OVERWRITE)


def _message(data: bytes, number: int) -> bytes:
    """Return the one field ``number``, empty if it is not there."""
    found = [value for each, kind, value in _fields(data) if each == number and kind == _LEN]
    if len(found) > 1:
        raise WireError("a field occurs twice")
    return found[0] if found else b""


def _fields(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield number, wire type and content of each field; the content of numbers is dropped."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        number, kind = key >> 3, key & 7
        if number == 0:
            raise WireError("a field has the number 0")
        if kind == _VARINT:
            _, at = _varint(data, at)
            yield number, kind, b""
            continue
        if kind == _LEN:
            length, at = _varint(data, at)
        elif kind in _FIXED_LENGTHS:
            length = _FIXED_LENGTHS[kind]
        else:
            raise WireError("a field is of a type that is not used")
        if length > len(data) - at:
            raise WireError("a field is cut off")
        yield number, kind, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = 0
    for place in range(_VARINT_MAX_LENGTH):
        if at + place >= len(data):
            raise WireError("a number is cut off")
        octet = data[at + place]
        number |= (octet & _SEVEN_BITS) << (7 * place)
        if octet < _MORE_OCTETS:
            if number >> _VARINT_BITS:
                break
            return number, at + place + 1
    raise WireError("a number is too large")


def _text(data: bytes) -> str:
    """Read a text as HTTP does: header fields hold octets, not always UTF-8."""
    return data.decode("latin-1")


def _number(value: int) -> bytes:
    octets = bytearray()
    while value > _SEVEN_BITS:
        octets.append(value & _SEVEN_BITS | _MORE_OCTETS)
        value >>= 7
    octets.append(value)
    return bytes(octets)


def _int(field: int, value: int) -> bytes:
    return _number(field << 3 | _VARINT) + _number(value)


def _len(field: int, content: bytes) -> bytes:
    return _number(field << 3 | _LEN) + _number(len(content)) + content
