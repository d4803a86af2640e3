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
from kiosk.tokens.shard import BITS, Allocation, fill
from kiosk.tokens.status_list import StatusList, StatusListToken

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from kiosk.tokens.keys import TokenSigner, VerificationKey

# Entries of validity lists: the values of Token Status List, section 7.1.
VALID, INVALID, SUSPENDED = map(int, TokenState)
# Entries of per-model lists.
ALLOWED, BLOCKED, HELD = map(int, AccessDecision)
# How long a list may be served without being built anew; TUF's timestamp, not
# this, tells a gateway that the publisher has gone silent.
LIST_LIFETIME = 7 * 24 * 3600
LIST_TTL = 30
# A list that says the same is signed anew after a day, well within its lifetime.
LIST_RENEWAL = 24 * 3600


@dataclass(frozen=True, slots=True)
class ShardState:
    """Hold one shard: its name, its URI for ever, its secret and its entries.

    ``validity`` says 0 valid, 1 invalid, 2 suspended. ``access`` says of the
    same tokens, for each controlled model, 0 allowed, 1 blocked, 2 held; a
    model that is missing is open to all of them.
    """

    name: str
    uri: str
    secret: bytes
    validity: Allocation
    access: Mapping[str, Allocation] = field(default_factory=dict)


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


@dataclass(frozen=True, slots=True)
class _SignedList:
    """Hold a list as it was last signed, and what it was built from."""

    kid: str
    entries: Allocation
    signed_at: int
    text: bytes

    def still_says(self, kid: str, entries: Allocation, now: int) -> bool:
        """Tell whether signing ``entries`` at ``now`` would say nothing new."""
        age = now - self.signed_at
        return self.kid == kid and self.entries == entries and 0 <= age < LIST_RENEWAL


class ListMemory:
    """Remember, from one publication to the next, the lists of one issuer as last signed.

    With it only the lists are built whose own entries changed. Without it, as
    after a restart, all are: that costs time and changes nothing else.
    """

    def __init__(self) -> None:
        self.signed: dict[str, _SignedList] = {}


def build_targets(
    content: PublicationInput,
    key: TokenSigner,
    now: datetime,
    epoch: int,
    memory: ListMemory | None = None,
) -> dict[str, bytes]:
    """Build every target of one publication.

    ``epoch`` is the publication's number; decoys change with it (see
    ``kiosk.tokens.decoys``). ``memory`` spares the lists that say what they
    said. Raises ``CatalogueError`` or ``StatusListError`` when the input
    contradicts itself, and then nothing is to be published.
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
    remembered = memory.signed if memory is not None else {}
    lists: dict[str, _SignedList] = {}
    for shard in content.shards:
        for target, uri, label, entries in _lists(shard, content.models):
            before = remembered.get(target)
            if before is None or not before.still_says(key.kid, entries, issued_at):
                packed = fill(shard.secret, label, epoch, entries)
                text = _sign_list(uri, packed, key, issued_at)
                before = _SignedList(key.kid, entries, issued_at, text)
            lists[target] = before
    if memory is not None:
        memory.signed = lists
    return targets | {target: signed.text for target, signed in lists.items()}


def _sign_list(uri: str, packed: bytes, key: TokenSigner, issued_at: int) -> bytes:
    token = StatusListToken(
        sub=uri,
        iat=issued_at,
        exp=issued_at + LIST_LIFETIME,
        ttl=LIST_TTL,
        status_list=StatusList(BITS, packed),
    )
    return token.sign(key).encode("ascii")


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
) -> Iterator[tuple[str, str, str, Allocation]]:
    """Yield target, URI, decoy label and entries of each list of ``shard``."""
    validity = shard.validity
    yield access.validity_target(shard.name), shard.uri, "", validity
    for model in models:
        if not model.controlled:
            continue
        entries = shard.access.get(model.name)
        if entries is None:
            entries = Allocation(validity.size, bytes(len(validity.free)), validity.free)
        _require_same_indices(entries, validity)
        uri = access.model_list_uri(shard.uri, model.name)
        yield access.model_target(model.name, shard.name), uri, model.name, entries


def _require_same_indices(entries: Allocation, validity: Allocation) -> None:
    """Demand that both lists belong to the same tokens.

    An index missing in a model's list would show a decoy, which may say
    "allowed".
    """
    if entries.size != validity.size or entries.free != validity.free:
        raise CatalogueError(
            "A model's list and the validity list name different tokens.",
            "Build the lists again from one reading of the store.",
        )
