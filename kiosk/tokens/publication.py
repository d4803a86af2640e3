"""From the state of the store to the files that gateways trust.

The caller says what is to be published (``PublicationInput``); the result is
target name → bytes, which the publisher signs and distributes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.domain.access import AccessDecision, TokenState
from kiosk.tokens import catalogue as access
from kiosk.tokens.catalogue import AccessCatalogue, ModelEntry
from kiosk.tokens.errors import CatalogueError
from kiosk.tokens.keys import write_jwks
from kiosk.tokens.shard import UNALLOCATED, build_status_bytes
from kiosk.tokens.status_list import StatusList, StatusListToken, pack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from kiosk.tokens.keys import TokenSigner, VerificationKey

BITS = 2
# Entries of validity lists: the values of Token Status List, section 7.1.
VALID, INVALID, SUSPENDED = map(int, TokenState)
# Entries of per-model lists.
ALLOWED, BLOCKED, HELD = map(int, AccessDecision)
# How long a list may be served without being built anew; TUF's timestamp, not
# this, tells a gateway that the publisher has gone silent.
LIST_LIFETIME = 7 * 24 * 3600
LIST_TTL = 30
_ALL_ALLOWED = bytes(UNALLOCATED) + bytes([UNALLOCATED])


@dataclass(frozen=True, slots=True)
class ShardState:
    """Hold one shard: its name, its URI for ever, its secret and its entries.

    ``validity`` has one byte per index: 0 valid, 1 invalid, 2 suspended, or
    ``UNALLOCATED``. ``access`` holds the same for each controlled model (0
    allowed, 1 blocked, 2 held); a model that is missing is open to every
    allocated index.
    """

    name: str
    uri: str
    secret: bytes
    validity: bytes | bytearray
    access: Mapping[str, bytes | bytearray] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """Describe one model as its operator lists it; ``max_stale`` in seconds."""

    name: str
    controlled: bool = True
    aliases: tuple[str, ...] = ()
    fallback: tuple[str, ...] = ()
    directive: str = ""
    max_stale: int | None = None


@dataclass(frozen=True, slots=True)
class PublicationInput:
    """Say what is to be published.

    ``keys`` are all keys that gateways shall accept: the one in use, those of
    tokens still alive, the next one before its first use. ``max_stale``
    (seconds) is for controlled models that name none of their own; a
    publication to plain files must raise it to the life of its timestamp.
    """

    issuer: str
    models: tuple[PublishedModel, ...]
    shards: tuple[ShardState, ...]
    keys: tuple[VerificationKey, ...]
    appeal_url: str = ""
    checkpoint: str = ""
    log_key: str = ""
    max_stale: int = access.DEFAULT_MAX_STALE_CONTROLLED


def build_targets(
    content: PublicationInput, key: TokenSigner, now: datetime, epoch: int
) -> dict[str, bytes]:
    """Build every target of one publication.

    ``epoch`` is the publication's number; decoys change with it (see
    ``kiosk.tokens.shard``). Raises ``CatalogueError`` or ``StatusListError``
    when the input contradicts itself, and then nothing is to be published.
    """
    if key.kid not in {each.kid for each in content.keys}:
        raise CatalogueError(
            "The key that signs the lists is not among the published keys.",
            "Publish the signing key first.",
        )
    targets = {
        access.JWKS_TARGET: write_jwks(content.keys),
        access.CATALOGUE_TARGET: access.write_catalogue(describe(content)),
    }
    issued_at = int(now.timestamp())
    for shard in content.shards:
        for target, uri, label, entries in _lists(shard, content.models):
            statuses = build_status_bytes(shard.secret, label, epoch, entries)
            token = StatusListToken(
                sub=uri,
                iat=issued_at,
                exp=issued_at + LIST_LIFETIME,
                ttl=LIST_TTL,
                status_list=StatusList(BITS, pack(statuses, BITS)),
            )
            targets[target] = token.sign(key).encode("ascii")
    return targets


def describe(content: PublicationInput) -> AccessCatalogue:
    """Write the catalogue that goes with ``content``."""
    return AccessCatalogue(
        issuer=content.issuer,
        models=tuple(_describe_model(model, content) for model in content.models),
        validity_lists={shard.uri: access.validity_target(shard.name) for shard in content.shards},
        appeal_url=content.appeal_url,
        checkpoint=content.checkpoint,
        log_key=content.log_key,
    )


def _describe_model(model: PublishedModel, content: PublicationInput) -> ModelEntry:
    max_stale = model.max_stale
    if max_stale is None and model.controlled:
        max_stale = content.max_stale
    elif max_stale is None:
        max_stale = max(access.DEFAULT_MAX_STALE_UNCONTROLLED, content.max_stale)
    lists = {
        shard.uri: access.model_target(model.name, shard.name)
        for shard in content.shards
        if model.controlled
    }
    return ModelEntry(
        name=model.name,
        controlled=model.controlled,
        max_stale=max_stale,
        aliases=model.aliases,
        fallback=model.fallback,
        directive=model.directive,
        lists=lists,
    )


def _lists(
    shard: ShardState, models: tuple[PublishedModel, ...]
) -> Iterator[tuple[str, str, str, bytes | bytearray]]:
    """Yield target, URI, decoy label and entries of each list of ``shard``."""
    yield access.validity_target(shard.name), shard.uri, "", shard.validity
    for model in models:
        if not model.controlled:
            continue
        entries = shard.access.get(model.name)
        if entries is None:
            entries = shard.validity.translate(_ALL_ALLOWED)
        _require_same_indices(entries, shard.validity)
        uri = access.model_list_uri(shard.uri, model.name)
        yield access.model_target(model.name, shard.name), uri, model.name, entries


def _require_same_indices(entries: bytes | bytearray, validity: bytes | bytearray) -> None:
    """Demand that both lists belong to the same tokens.

    An index missing in a model's list would show a decoy, which may say
    "allowed".
    """
    if entries.translate(_ALL_ALLOWED) != validity.translate(_ALL_ALLOWED):
        raise CatalogueError(
            "A model's list and the validity list name different tokens.",
            "Build the lists again from one reading of the store.",
        )
