"""Models inside the identifiers that LiteLLM hands out.

LiteLLM writes into the id of a file, batch, response or video which model or
deployment made it, and reads it back to choose where the next request goes:
base64 of ``litellm_proxy:…;target_model_names,a,b;…``, of
``litellm:file-1;model,a``, or of ``litellm…;model_id:DEPLOYMENT;…``.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX = re.compile(r"[a-z]{1,20}[_-]")
_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_MODEL_NAMES = re.compile(r"(?:^|;)(?:target_model_names|model),([^;]+)")
_DEPLOYMENTS = re.compile(r"(?:^|[:;])(?:model_id|llm_output_file_model_id)[:,]([^;]+)")


class Carried(NamedTuple):
    """Hold what one identifier carries; ``deployments`` are ids of LiteLLM's own."""

    models: tuple[str, ...] = ()
    deployments: tuple[str, ...] = ()


def carried_by(identifier: str) -> Carried:
    """Return the models and deployments that an identifier carries; none for most."""
    models: list[str] = []
    deployments: list[str] = []
    for text in _readings(identifier):
        if text.startswith("litellm"):
            for names in _MODEL_NAMES.findall(text):
                models += (name.strip() for name in names.split(",") if name.strip())
            deployments += (each.strip() for each in _DEPLOYMENTS.findall(text))
    return Carried(
        tuple(dict.fromkeys(models)), tuple(name for name in dict.fromkeys(deployments) if name)
    )


def _readings(identifier: str) -> Iterator[str]:
    """Yield what an identifier may stand for: itself, and decoded with and without a prefix."""
    yield identifier
    prefix = _PREFIX.match(identifier)
    for encoded in (identifier, identifier[prefix.end() :] if prefix else ""):
        if _ENCODED.fullmatch(encoded):
            plain = encoded.rstrip("=").replace("-", "+").replace("_", "/")
            try:
                yield base64.b64decode(plain + "=" * (-len(plain) % 4)).decode("utf-8")
            except (binascii.Error, UnicodeDecodeError):
                continue
