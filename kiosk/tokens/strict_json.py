"""JSON with one meaning per text: RFC 8259 read as I-JSON (RFC 7493).

Two readers that disagree about a duplicate member or a number are how forged
tokens get past the first and are honoured by the second. What could be read
in two ways is refused here.
"""

from __future__ import annotations

import json
from typing import Any, Never, cast


class DuplicateMemberError(ValueError):
    """Report a member name that occurs twice in one object."""


def refuse_number(_text: str) -> Never:
    """Refuse a number of a kind that is not read; a hook of ``JSONDecoder``."""
    raise ValueError("a number is not of the kind that is read")


def unique_members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose member names all differ; a hook of ``JSONDecoder``."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise DuplicateMemberError("a member name occurs twice")
    return members


_DECODER = json.JSONDecoder(
    object_pairs_hook=unique_members,
    parse_float=refuse_number,
    parse_constant=refuse_number,
)


def loads_object(data: bytes, max_length: int) -> dict[str, Any]:
    """Read one JSON object of at most ``max_length`` bytes of UTF-8.

    Duplicate member names, fractions, exponents, NaN and infinities are
    refused at every depth, as is anything around the object, white space too.
    Raises ``ValueError`` and nothing else.
    """
    if len(data) > max_length:
        raise ValueError("the JSON text is too long")
    try:
        text = data.decode("utf-8")
        value, end = _DECODER.raw_decode(text)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError("the JSON text is malformed or nested too deeply") from error
    if end != len(text):
        raise ValueError("something follows the JSON object")
    if type(value) is not dict:
        raise ValueError("the JSON text is not an object")
    return cast("dict[str, Any]", value)


def dumps(value: dict[str, Any]) -> bytes:
    """Write compact UTF-8 JSON, members in the order given."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
