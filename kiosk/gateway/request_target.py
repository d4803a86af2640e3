"""The path and query of a request, and the models that they name.

A path is read once and refused where gateways read it differently: one
resolves ``..`` and the next does not, one decodes ``%2F`` before it routes,
another after, a third strips ``;x``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from kiosk.gateway.naming import is_naming_field, names_in_text
from kiosk.gateway.request_refusal import Fault, RequestRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLAIN = re.compile(r"/[!-~]*")
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NO_SEGMENT_HOLDS = re.compile(r"[/\\\x00-\x1f\x7f]")
# A model before the name of an operation: Azure, the first OpenAI interface, AWS Bedrock.
_BEFORE_OPERATION = frozenset({"engines", "deployments", "model"})
# A model at the end, perhaps with ":verb": OpenAI's list of models, Google.
_AT_THE_END = frozenset({"models", "tunedmodels"})
_OPERATIONS = (
    ("chat", "completions"),
    ("images", "generations"),
    ("images", "edits"),
    ("images", "variations"),
    ("audio", "speech"),
    ("audio", "transcriptions"),
    ("audio", "translations"),
    ("completions",),
    ("embeddings",),
    ("moderations",),
    ("responses",),
    ("messages",),
    ("rerank",),
    ("invoke",),
    ("invoke-with-response-stream",),
    ("converse",),
    ("converse-stream",),
    ("count-tokens",),
)
_VERBS = frozenset(
    {
        "batchEmbedContents",
        "batchGenerateContent",
        "countTokens",
        "embedContent",
        "generateAnswer",
        "generateContent",
        "predict",
        "predictLongRunning",
        "rawPredict",
        "streamGenerateContent",
        "streamRawPredict",
    }
)


def read_path(target: str) -> tuple[str, ...]:
    """Return the decoded segments of a request's path; a slash at its end is ignored.

    Raises ``RequestRefusedError`` for a target that is not in origin form
    (RFC 9112 section 3.2.1) and for every spelling named above.
    """
    path = target.partition("?")[0]
    if not _PLAIN.fullmatch(target) or "\\" in path or "#" in target:
        raise RequestRefusedError(Fault.BAD_TARGET)
    segments = path[1:].removesuffix("/").split("/") if path != "/" else []
    return tuple(_read_segment(segment) for segment in segments)


def read_query(target: str) -> list[tuple[str, str]]:
    """Return the names and values of a query, the values as they were sent.

    A semicolon separates for some readers and not for others, so that a pair
    with semicolons in it is returned whole and in pieces.
    """
    pairs = []
    for pair in target.partition("?")[2].split("&"):
        pieces = pair.split(";")
        for piece in pieces if len(pieces) == 1 else [pair, *pieces[1:]]:
            name, _, value = piece.partition("=")
            if piece:
                pairs.append((decode_field(name), value))
    return pairs


def names_in_path(segments: Sequence[str]) -> Iterator[str]:
    """Yield each model that a path names.

    What follows ``engines``, ``deployments`` or ``model`` is a name up to a
    known operation, what follows ``models`` is one up to a known ``:verb``;
    with slashes in it, as LiteLLM's routes allow. Where the operation is not
    known all of the rest is taken for a name, which then nobody knows.
    """
    for at, segment in enumerate(segments):
        marker, rest = segment.lower(), tuple(segments[at + 1 :])
        if rest and marker in _BEFORE_OPERATION:
            yield from names_in_text("/".join(_without_operation(rest)))
        elif rest and marker in _AT_THE_END:
            name, colon, verb = "/".join(rest).rpartition(":")
            known = colon and verb in _VERBS
            yield from names_in_text(name if known else "/".join(rest))


def names_in_query(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield each model that a query names; a field that does so must occur once."""
    seen: set[str] = set()
    for field, value in pairs:
        if not is_naming_field(field):
            continue
        if field in seen and not field.endswith("[]"):
            raise RequestRefusedError(Fault.DUPLICATE_FIELD)
        seen.add(field)
        if "+" in value or ";" in value:
            raise RequestRefusedError(Fault.AMBIGUOUS_QUERY)
        yield from names_in_text(_decode(value))


def decode_field(text: str) -> str:
    """Decode a name or value of ``application/x-www-form-urlencoded`` data."""
    return _decode(text.replace("+", " "))


def _read_segment(raw: str) -> str:
    if not raw:
        raise RequestRefusedError(Fault.EMPTY_SEGMENT)
    segment = _decode(raw)
    if ";" in segment:
        raise RequestRefusedError(Fault.PATH_PARAMETER)
    if _NO_SEGMENT_HOLDS.search(segment):
        raise RequestRefusedError(Fault.ENCODED_SEPARATOR)
    if segment in (".", ".."):
        raise RequestRefusedError(Fault.DOT_SEGMENT)
    return segment


def _decode(text: str) -> str:
    """Undo percent-encoding (RFC 3986 section 2.1) once; what is encoded twice is refused."""
    if "%" not in text:
        return text
    if _BROKEN_ESCAPE.search(text):
        raise RequestRefusedError(Fault.BAD_ESCAPE)
    try:
        decoded = unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError as error:
        raise RequestRefusedError(Fault.BAD_ESCAPE) from error
    if _ESCAPE.search(decoded):
        raise RequestRefusedError(Fault.ENCODED_TWICE)
    return decoded


def _without_operation(rest: tuple[str, ...]) -> tuple[str, ...]:
    for operation in _OPERATIONS:
        if len(rest) > len(operation) and rest[-len(operation) :] == operation:
            return rest[: -len(operation)]
    return rest
