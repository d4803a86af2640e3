"""One publication as a gateway holds it: parsed, checked, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kiosk.gateway.errors import PublicationRefusedError
from kiosk.tokens import catalogue as access
from kiosk.tokens.errors import CatalogueError, StatusListError
from kiosk.tokens.keys import read_jwks
from kiosk.tokens.shard import BITS
from kiosk.tokens.status_list import verify_list_token

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.tokens.catalogue import AccessCatalogue, ModelEntry
    from kiosk.tokens.keys import VerificationKey
    from kiosk.tokens.status_list import StatusListToken

_ENTRY_MASK = (1 << BITS) - 1


class OpenList(NamedTuple):
    """Hold where both lists of a shard, validity and model, say 0: nothing against it.

    ``packed`` is the bitwise "or" of the two, 2 bits per entry, and ``iat``
    the time of the older one. Most requests are answered from here alone.
    """

    iat: int
    packed: bytes

    def admits(self, idx: int) -> bool:
        """Tell whether entry ``idx`` exists and is 0 in both lists."""
        position = idx >> 2
        return (
            position < len(self.packed)
            and not (self.packed[position] >> ((idx & 3) << 1)) & _ENTRY_MASK
        )


@dataclass(frozen=True, slots=True)
class ServedModel:
    """Hold a model that this gateway serves and its lists, by shard URI."""

    entry: ModelEntry
    lists: Mapping[str, StatusListToken]
    open_lists: Mapping[str, OpenList]


@dataclass(frozen=True, slots=True)
class PublicationSnapshot:
    """Hold everything that decisions are made from.

    ``models`` knows each served model by its name and by its aliases.
    ``signed_at`` is when the publisher last vouched for this content,
    ``built_at`` when its newest list was made, ``expires`` when its first
    list runs out; all in seconds since the epoch. ``keys_digest`` names the
    key set, so that what was remembered under another one is forgotten.
    """

    version: int
    content_digest: bytes
    signed_at: float
    built_at: int
    expires: int
    catalogue: AccessCatalogue
    keys: Mapping[str, VerificationKey]
    keys_digest: bytes
    validity: Mapping[str, StatusListToken]
    models: Mapping[str, ServedModel]


def load_snapshot(
    read_target: Callable[[str], bytes],
    *,
    version: int,
    content_digest: bytes,
    signed_at: float,
    models: frozenset[str] | None,
) -> PublicationSnapshot:
    """Read the targets that decisions about ``models`` need.

    ``None`` means all models; other models' lists are not even asked for.
    Lists are checked as of ``signed_at``: whether that is too long ago is
    decided at every decision. Raises ``PublicationRefusedError``.
    """
    try:
        jwks = read_target(access.JWKS_TARGET)
        keys = read_jwks(jwks)
        catalogue = access.read_catalogue(read_target(access.CATALOGUE_TARGET))
        load = partial(_load_list, read_target, keys, signed_at)
        validity = {uri: load(uri, target) for uri, target in catalogue.validity_lists.items()}
        served = [
            _serve(entry, validity, load)
            for entry in catalogue.models
            if models is None or not models.isdisjoint((entry.name, *entry.aliases))
        ]
    except (CatalogueError, StatusListError) as error:
        raise PublicationRefusedError(error.problem, error.remedy) from error
    lists = [*validity.values(), *(each for model in served for each in model.lists.values())]
    return PublicationSnapshot(
        version=version,
        content_digest=content_digest,
        signed_at=signed_at,
        built_at=max((each.iat for each in lists), default=0),
        expires=min((each.exp for each in lists), default=int(signed_at) + 1),
        catalogue=catalogue,
        keys=keys,
        keys_digest=sha256(jwks).digest(),
        validity=MappingProxyType(validity),
        models=MappingProxyType(
            {name: model for model in served for name in (model.entry.name, *model.entry.aliases)}
        ),
    )


def _load_list(
    read_target: Callable[[str], bytes],
    keys: Mapping[str, VerificationKey],
    signed_at: float,
    uri: str,
    target: str,
) -> StatusListToken:
    text = read_target(target).decode("ascii", "replace")
    token = verify_list_token(text, uri=uri, keys=keys, now=signed_at)
    if token.status_list.bits != BITS:
        raise StatusListError(
            "A status list does not have two bits per status.",
            "Publish again with the current version of the program.",
        )
    return token


def _serve(
    entry: ModelEntry,
    validity: Mapping[str, StatusListToken],
    load: Callable[[str, str], StatusListToken],
) -> ServedModel:
    lists = {
        uri: load(access.model_list_uri(uri, entry.name), target)
        for uri, target in entry.lists.items()
    }
    open_lists = {
        uri: _open_list(token, lists[uri] if entry.controlled else token)
        for uri, token in validity.items()
    }
    return ServedModel(entry, MappingProxyType(lists), MappingProxyType(open_lists))


def _open_list(one: StatusListToken, other: StatusListToken) -> OpenList:
    """Join two lists; entries that only one of them has are left out."""
    length = min(len(one.status_list.packed), len(other.status_list.packed))
    joined = int.from_bytes(one.status_list.packed[:length]) | int.from_bytes(
        other.status_list.packed[:length]
    )
    return OpenList(min(one.iat, other.iat), joined.to_bytes(length))
