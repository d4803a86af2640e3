"""JSON bodies with one meaning per text, fractions allowed (RFC 8259, RFC 7493).

Tokens are read by ``kiosk.tokens.strict_json``, which knows integers only. A
request for a model may say ``"temperature": 0.7``; what two readers could
take for two different members it may not say.
"""

from __future__ import annotations

import json
import re
from typing import Any, cast

from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.tokens import strict_json

MAX_DEPTH = 64
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# Also matches a text that never ends, or looking for one would start again at every quote.
_TEXT = re.compile(r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)', re.DOTALL)
_BRACKETS = re.compile(r"[\[\]{}]+")


_DECODER = json.JSONDecoder(
    object_pairs_hook=strict_json.unique_members, parse_constant=strict_json.refuse_number
)


def read_json_object(data: bytes) -> dict[str, Any]:
    """Read one JSON object in UTF-8, white space around it allowed.

    Member names are compared after unescaping and at every depth. Refused
    besides duplicates: a byte order mark, another encoding, NaN and
    infinities, anything after the object, a depth above ``MAX_DEPTH``. Raises
    ``RequestRefusedError`` and nothing else.
    """
    if data.startswith(_BYTE_ORDER_MARKS):
        raise RequestRefusedError(Fault.BYTE_ORDER_MARK)
    try:
        text = data.decode("utf-8").strip(" \t\r\n")
    except UnicodeDecodeError as error:
        raise RequestRefusedError(Fault.NOT_UTF8) from error
    _require_shallow(text)
    try:
        value, end = _DECODER.raw_decode(text)
    except RecursionError as error:
        raise RequestRefusedError(Fault.JSON_TOO_DEEP) from error
    except strict_json.DuplicateMemberError as error:
        raise RequestRefusedError(Fault.DUPLICATE_MEMBER) from error
    except ValueError as error:
        raise RequestRefusedError(Fault.BAD_JSON) from error
    if end != len(text):
        raise RequestRefusedError(Fault.BAD_JSON)
    if type(value) is not dict:
        raise RequestRefusedError(Fault.NOT_AN_OBJECT)
    return cast("dict[str, Any]", value)


def _require_shallow(text: str) -> None:
    """Refuse a depth above ``MAX_DEPTH``; a text with few brackets cannot reach it.

    Each round takes the innermost brackets away. What has unpaired ones is
    left to the parser, which says so.
    """
    if text.count("{") + text.count("[") <= MAX_DEPTH:
        return
    nested = "".join(_BRACKETS.findall(_TEXT.sub("", text)))
    for _ in range(MAX_DEPTH):
        shallower = nested.replace("[]", "").replace("{}", "")
        if len(shallower) == len(nested):
            return
        nested = shallower
    if nested:
        raise RequestRefusedError(Fault.JSON_TOO_DEEP)
