"""Where in a JSON object, a form or a query a model may be named.

Every name found is decided about, so reading too many places costs a refusal
that the sender can mend, reading too few serves a barred model. The list is
what the interfaces of OpenAI, Anthropic, Google, AWS and LiteLLM know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kiosk.gateway.request_refusal import Fault, RequestRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MODELS = frozenset({"model", "models", "model_id", "modelId", "model_name", "target_model_names"})
_FALLBACKS = frozenset(
    {
        "fallbacks",
        "fallback_models",
        "context_window_fallbacks",
        "content_policy_fallbacks",
        "default_fallbacks",
    }
)
# Objects, or lists of objects, in which the same members count: a realtime
# session, a tool with a model of its own, one request of a batch.
_CONTAINERS = frozenset(
    {
        "audio",
        "body",
        "completion",
        "extra_body",
        "input",
        "input_audio_transcription",
        "litellm_params",
        "params",
        "request",
        "requests",
        "response",
        "session",
        "tools",
        "transcription",
    }
)
_NAMING = _MODELS | _FALLBACKS
_SPELLINGS = {name.casefold(): name for name in _NAMING | _CONTAINERS}
_NAMING_SPELLINGS = {name.casefold(): name for name in _NAMING}
# Nobody's model has a name that is longer or not printable ASCII, so nothing
# else reaches a log or an answer.
_NAME = re.compile(r"[!-~]{1,256}")
_FIELD_PART = re.compile(r"[^\[\].]+")


def names_in_object(members: Mapping[str, Any]) -> Iterator[str]:
    """Yield each model that a JSON object names, in the object's order.

    Raises ``RequestRefusedError`` for a member that differs from one of ours
    in case alone, since some readers (Go's ``encoding/json``) take it for the
    same, and for a model that is not a text or a list of texts. ``null``
    names nothing.
    """
    for member, value in members.items():
        known = _SPELLINGS.get(member.casefold())
        if known is None:
            continue
        if known != member:
            raise RequestRefusedError(Fault.DISGUISED_MEMBER)
        if member in _FALLBACKS:
            yield from _names_in_fallbacks(value)
        elif member in _MODELS:
            yield from _names_in_value(value)
        else:
            yield from _names_in_container(value)


def names_in_text(text: str) -> Iterator[str]:
    """Yield each name of a comma list, as LiteLLM splits it: blanks around a name fall away."""
    for piece in text.split(","):
        name = piece.strip(" \t")
        if not _NAME.fullmatch(name):
            raise RequestRefusedError(Fault.BAD_MODEL_NAME)
        yield name


def is_naming_field(field: str) -> bool:
    """Tell whether a field of a form or a query names a model.

    ``model``, ``model[]``, ``session[model]`` and ``session.model`` do: what
    counts is the last part that is not a number. Raises
    ``RequestRefusedError`` for one that differs in case alone.
    """
    parts = [part for part in _FIELD_PART.findall(field) if not part.isdecimal()]
    if not parts:
        return False
    known = _NAMING_SPELLINGS.get(parts[-1].casefold())
    if known is not None and known != parts[-1]:
        raise RequestRefusedError(Fault.DISGUISED_MEMBER)
    return known is not None


def _names_in_value(value: Any) -> Iterator[str]:
    if type(value) is str:
        yield from names_in_text(value)
    elif type(value) is list:
        for each in value:
            if type(each) is not str:
                raise RequestRefusedError(Fault.MODEL_NOT_TEXT)
            yield from names_in_text(each)
    elif value is not None:
        raise RequestRefusedError(Fault.MODEL_NOT_TEXT)


def _names_in_fallbacks(value: Any) -> Iterator[str]:
    """Yield what a fallback leads to.

    LiteLLM takes a name, a list of names, a list of requests with a model of
    their own, and a list of ``{"this model": ["goes on to", "these"]}``.
    """
    for each in value if type(value) is list else [value]:
        if type(each) is not dict:
            yield from _names_in_value(each)
        elif "model" in each:
            yield from names_in_object(each)
        else:
            for followers in each.values():
                yield from _names_in_value(followers)


def _names_in_container(value: Any) -> Iterator[str]:
    for each in value if type(value) is list else [value]:
        if type(each) is dict:
            yield from names_in_object(each)
