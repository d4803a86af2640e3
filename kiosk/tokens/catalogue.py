"""The access catalogue ``access.json``: what a gateway must know of every model.

It names, for each model, its aliases, whether it is controlled, where its
lists are, how old the publication may be, what stays allowed instead and
where to appeal; and it carries the log's checkpoint, so that the log cannot
be rewritten without every gateway noticing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kiosk.tokens import strict_json
from kiosk.tokens.errors import CatalogueError

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1
CATALOGUE_TARGET = "access.json"
JWKS_TARGET = "jwks.json"
# A member of TUF's timestamp metadata: the instant of signing, ISO 8601 in UTC.
SIGNED_AT = "x-kiosk-signed-at"
CATALOGUE_MAX_LENGTH = 1 << 20
DEFAULT_MAX_STALE_CONTROLLED = 30
DEFAULT_MAX_STALE_UNCONTROLLED = 24 * 3600
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,127}")
_SAFE_SLUG = re.compile(r"[a-z0-9][a-z0-9.-]{0,63}")
_SHARD_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """Describe one model.

    ``max_stale`` is in seconds. ``lists`` takes the URI of a shard to the
    target that holds this model's list for it now; it is empty exactly when
    the model is not controlled. ``directive`` is the public reference of the
    directive behind the lists, empty while there is none.
    """

    name: str
    controlled: bool
    max_stale: int
    aliases: tuple[str, ...] = ()
    fallback: tuple[str, ...] = ()
    directive: str = ""
    lists: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AccessCatalogue:
    """Hold what ``access.json`` says.

    ``validity_lists`` takes the URI of a shard to the target that holds its
    validity list now. ``checkpoint`` is a signed note (C2SP tlog-checkpoint),
    ``log_key`` the key that signs it, in the note format's own spelling
    (``name+hash+base64``); both are empty while there is no log.
    """

    issuer: str
    models: tuple[ModelEntry, ...]
    validity_lists: Mapping[str, str]
    appeal_url: str = ""
    checkpoint: str = ""
    log_key: str = ""


def model_slug(name: str) -> str:
    """Return a name for ``name``'s folder of lists: lower case, no separators.

    A name that is not safe as it is gets a piece of its hash, so that two
    models never share a folder.
    """
    if _SAFE_SLUG.fullmatch(name):
        return name
    cleaned = re.sub(r"[^a-z0-9.-]+", "-", name.lower()).strip("-.")[:40]
    return f"{cleaned}_{sha256(name.encode()).hexdigest()[:12]}"


def validity_target(shard: str) -> str:
    """Name the target that holds the validity list of ``shard``."""
    return f"lists/{_require_shard(shard)}.jwt"


def model_target(model: str, shard: str) -> str:
    """Name the target that holds the list of ``model`` for ``shard``."""
    return f"lists/{model_slug(model)}/{_require_shard(shard)}.jwt"


def model_list_uri(shard_uri: str, model: str) -> str:
    """Name a model's list by its own URI, the ``sub`` of its token.

    With one ``sub`` for all lists of a shard, the open list of one model
    could be put in the place of another model's.
    """
    return f"{shard_uri}/models/{model_slug(model)}"


def write_catalogue(catalogue: AccessCatalogue) -> bytes:
    """Write ``access.json``; what ``read_catalogue`` would refuse is refused here."""
    data = strict_json.dumps(
        {
            "version": VERSION,
            "issuer": catalogue.issuer,
            "appeal_url": catalogue.appeal_url,
            "validity_lists": dict(catalogue.validity_lists),
            "models": [
                {
                    "name": model.name,
                    "aliases": list(model.aliases),
                    "controlled": model.controlled,
                    "max_stale": model.max_stale,
                    "fallback": list(model.fallback),
                    "directive": model.directive,
                    "lists": dict(model.lists),
                }
                for model in catalogue.models
            ],
            "log": {"checkpoint": catalogue.checkpoint, "key": catalogue.log_key},
        }
    )
    read_catalogue(data)
    return data


def read_catalogue(data: bytes) -> AccessCatalogue:
    """Read ``access.json``; raise ``CatalogueError`` for what is not of version 1.

    Members that are missing, unknown or of another type are refused: a
    gateway that skipped what it does not know might skip a rule.
    """
    try:
        document = strict_json.loads_object(data, CATALOGUE_MAX_LENGTH)
        if document.get("version") != VERSION:
            raise CatalogueError(
                "The access catalogue was written by another version of the program.",
                "Update the gateway.",
            )
        catalogue = _read_document(document)
        _require_consistency(catalogue)
    except ValueError as error:
        raise CatalogueError(
            f"The access catalogue cannot be used: {error}.", "Correct the models, then publish."
        ) from error
    return catalogue


def _read_document(document: dict[str, Any]) -> AccessCatalogue:
    _require_members(
        document, {"version", "issuer", "appeal_url", "validity_lists", "models", "log"}
    )
    log = document["log"]
    _require_members(log, {"checkpoint", "key"})
    models = document["models"]
    if type(models) is not list:
        raise ValueError("models is not a list")
    return AccessCatalogue(
        issuer=_text(document["issuer"]),
        models=tuple(_read_model(model) for model in models),
        validity_lists=_targets(document["validity_lists"]),
        appeal_url=_text(document["appeal_url"]),
        checkpoint=_text(log["checkpoint"]),
        log_key=_text(log["key"]),
    )


def _read_model(model: Any) -> ModelEntry:
    _require_members(
        model, {"name", "aliases", "controlled", "max_stale", "fallback", "directive", "lists"}
    )
    controlled, max_stale = model["controlled"], model["max_stale"]
    if type(controlled) is not bool:
        raise ValueError("controlled is neither true nor false")
    if type(max_stale) is not int or max_stale < 1:
        raise ValueError("max_stale is not a number of seconds")
    return ModelEntry(
        name=_name(model["name"]),
        controlled=controlled,
        max_stale=max_stale,
        aliases=_names(model["aliases"]),
        fallback=_names(model["fallback"]),
        directive=_text(model["directive"]),
        lists=_targets(model["lists"]),
    )


def _require_consistency(catalogue: AccessCatalogue) -> None:
    """Demand one meaning for each name and a list for each controlled model and shard."""
    if not catalogue.issuer:
        raise ValueError("it names no issuer")
    names = [model.name for model in catalogue.models]
    known = names + [alias for model in catalogue.models for alias in model.aliases]
    if len(set(known)) != len(known):
        raise ValueError("two models share a name or an alias")
    for model in catalogue.models:
        wanted = catalogue.validity_lists.keys() if model.controlled else set()
        if model.lists.keys() != wanted:
            raise ValueError("a model's lists do not match the shards")
        if not set(model.fallback) <= set(names) - {model.name}:
            raise ValueError("a fallback is not another model of the catalogue")


def _require_members(value: Any, names: set[str]) -> None:
    if type(value) is not dict or value.keys() != names:
        raise ValueError("its members are not the expected ones")


def _text(value: Any) -> str:
    if type(value) is not str:
        raise ValueError("a text is missing")
    return value


def _name(value: Any) -> str:
    if type(value) is not str or not _NAME.fullmatch(value):
        raise ValueError("a model's name is not made of letters, digits and . _ : / @ + -")
    return value


def _names(value: Any) -> tuple[str, ...]:
    if type(value) is not list:
        raise ValueError("a list of names is missing")
    return tuple(_name(each) for each in value)


def _targets(value: Any) -> Mapping[str, str]:
    if type(value) is not dict:
        raise ValueError("a table of lists is missing")
    return MappingProxyType({uri: _text(target) for uri, target in value.items()})


def _require_shard(shard: str) -> str:
    if not _SHARD_NAME.fullmatch(shard):
        raise CatalogueError(
            "A shard's name may hold lower-case letters, digits and hyphens only.",
            "Name the shard again.",
        )
    return shard
