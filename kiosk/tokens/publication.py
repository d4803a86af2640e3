"""From the state of the store to the files that gateways trust.

The caller says what is to be published (``PublicationInput``); the result is
target name → bytes, which the publisher signs and distributes.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from kiosk.domain.access import AccessDecision, TokenState
from kiosk.tokens import catalogue as access
from kiosk.tokens.catalogue import AccessCatalogue, ModelEntry
from kiosk.tokens.errors import CatalogueError
from kiosk.tokens.keys import write_jwks
from kiosk.tokens.shard import BITS, Allocation, fill, show_free_as
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
_LISTS_AT_A_TIME = 2


@dataclass(frozen=True, slots=True)
class ShardState:
    """Hold one shard: its name, its URI for ever, its secret and its entries.

    ``validity`` says 0 valid, 1 invalid, 2 suspended. ``access`` says of the
    same tokens, for each controlled model, 0 allowed, 1 blocked, 2 held; a
    model that is missing is open to all of them.

    A shard is ``closed`` when the store was restored from a backup: what looks
    free may belong to a token that was issued after it, and revoked, of which
    nothing is known any more. So the validity list says invalid at every free
    index, for good, and no decoy ever admits such a token. An observer sees
    then which tokens of that shard live, what each model's list says of just
    these, and when one ends, though not whether it expired or was revoked.
    Nothing joins them; with the last of them the list says one thing
    everywhere and tells nothing more. Free indices of a model's list keep
    their decoys: validity is asked first, for every model.
    """

    name: str
    uri: str
    secret: bytes
    validity: Allocation
    access: Mapping[str, Allocation] = field(default_factory=dict)
    closed: bool = False


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
    built = _build_lists(content, key, int(now.timestamp()), epoch, memory)
    return targets | {target: signed.text for target, signed in built.items()}


def _build_lists(
    content: PublicationInput,
    key: TokenSigner,
    issued_at: int,
    epoch: int,
    memory: ListMemory | None,
) -> dict[str, _SignedList]:
    """Sign every list that says something new; the key may lie in another process.

    So the next list is filled while one is being signed. The first error is
    raised, and what was not begun by then is left.
    """
    remembered = memory.signed if memory is not None else {}

    def build(listed: _List) -> _SignedList:
        packed = fill(listed.secret, listed.label, epoch, listed.entries)
        text = _sign_list(listed.uri, packed, key, issued_at)
        return _SignedList(key.kid, listed.entries, issued_at, text)

    lists, new = {}, []
    for listed in (each for shard in content.shards for each in _lists(shard, content.models)):
        before = remembered.get(listed.target)
        if before is not None and before.still_says(key.kid, listed.entries, issued_at):
            lists[listed.target] = before
        else:
            new.append(listed)
    with ThreadPoolExecutor(_LISTS_AT_A_TIME) as pool:
        signed = pool.map(build, new)
        lists |= {listed.target: each for listed, each in zip(new, signed, strict=True)}
    if memory is not None:
        memory.signed = lists
    return lists


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


class _List(NamedTuple):
    """Say of one list where it lies, what its decoys are drawn by, and its entries."""

    target: str
    uri: str
    secret: bytes
    label: str
    entries: Allocation


def _lists(shard: ShardState, models: tuple[PublishedModel, ...]) -> Iterator[_List]:
    """Yield each list of ``shard``."""
    validity = shard.validity
    target = access.validity_target(shard.name)
    shown = show_free_as(INVALID, validity) if shard.closed else validity
    yield _List(target, shard.uri, shard.secret, "", shown)
    for model in models:
        if not model.controlled:
            continue
        entries = shard.access.get(model.name)
        if entries is None:
            entries = Allocation(validity.size, bytes(len(validity.free)), validity.free)
        _require_same_indices(entries, validity)
        uri = access.model_list_uri(shard.uri, model.name)
        target = access.model_target(model.name, shard.name)
        yield _List(target, uri, shard.secret, model.name, entries)


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
