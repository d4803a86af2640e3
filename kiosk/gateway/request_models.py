"""Collect every model that a request names, by whatever way.

>>> named_models(SeenRequest("POST", "/engines/opal-4/completions", body=b'{"model":"fable-5"}'))
('opal-4', 'fable-5')

Which of several names a gateway acts on differs: LiteLLM's own check reads
the body where its router reads the path. So all of them are collected, and
the request goes on only if the token may use each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.gateway.naming import names_in_text
from kiosk.gateway.request_body import names_in_body
from kiosk.gateway.request_refusal import Fault, RequestRefusedError
from kiosk.gateway.request_target import names_in_path, names_in_query, read_path, read_query
from kiosk.gateway.seen_request import ReadingRules, SeenRequest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DEFAULT_RULES = ReadingRules()


def named_models(request: SeenRequest, rules: ReadingRules = DEFAULT_RULES) -> tuple[str, ...]:
    """Return the different models that ``request`` names: path, query, headers, router, body.

    Empty only for a route that ``rules`` lists as one without a model; what
    else such a request names counts all the same, but its path does not.
    Raises ``RequestRefusedError``.
    """
    segments = read_path(request.target)
    without_model = f"{request.method} /{'/'.join(segments)}" in rules.routes_without_model
    names: dict[str, None] = {}
    for name in _all_names(request, rules, () if without_model else segments):
        names[name] = None
        if len(names) > rules.max_models:
            raise RequestRefusedError(Fault.TOO_MANY_MODELS)
    if not names and not without_model:
        raise RequestRefusedError(Fault.NO_MODEL)
    return tuple(names)


def _all_names(
    request: SeenRequest, rules: ReadingRules, segments: Sequence[str]
) -> Iterator[str]:
    yield from names_in_path(segments)
    yield from names_in_query(read_query(request.target))
    for header in rules.model_headers:
        value = request.header(header)
        if value:
            yield from names_in_text(value)
    for value in request.routed.values():
        yield from names_in_text(value)
    yield from names_in_body(request, rules)
