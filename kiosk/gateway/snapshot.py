"""One publication as a gateway holds it: parsed, checked, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.gateway.errors import PublicationRefusedError
from kiosk.tokens import catalogue as access
from kiosk.tokens.errors import CatalogueError, StatusListError
from kiosk.tokens.keys import read_jwks
from kiosk.tokens.shard import BITS
from kiosk.tokens.status_list import verify_list_token

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.tokens.catalogue import AccessCatalogue, ModelEntry
    from kiosk.tokens.keys import VerificationKey
    from kiosk.tokens.status_list import StatusListToken

_ENTRY_MASK = (1 << BITS) - 1


class TargetFiles(Protocol):
    """Give the files of one publication, each by its name there."""

    def digest(self, target: str) -> str:
        """Return the SHA-256 that the publication's signed metadata names."""
        ...

    def read(self, target: str) -> bytes:
        """Return the content that has this digest."""
        ...


class OpenList(NamedTuple):
    """Hold where both lists of a shard, validity and model, say 0: nothing against it.

    ``validity`` and ``access`` are those lists themselves, 2 bits per entry
    (for an uncontrolled model, which has no list, both are the validity
    list), ``length`` the bytes that both have, ``iat`` the time of the older
    one. Most requests are answered from here alone.
    """

    iat: int
    length: int
    validity: bytes
    access: bytes

    def admits(self, idx: int) -> bool:
        """Tell whether entry ``idx`` exists and is 0 in both lists."""
        position = idx >> 2
        return (
            position < self.length
            and not ((self.validity[position] | self.access[position]) >> ((idx & 3) << 1))
            & _ENTRY_MASK
        )

    def packed(self) -> bytes:
        """Return both lists joined by "or", as long as the shorter: a copy of 2 bits per entry."""
        length = self.length
        joined = int.from_bytes(self.validity[:length]) | int.from_bytes(self.access[:length])
        return joined.to_bytes(length)


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
    ``lists`` holds every list by its digest and its own URI, for the next
    snapshot to take over what has not changed.
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
    lists: Mapping[tuple[str, str], StatusListToken]


def load_snapshot(
    files: TargetFiles,
    *,
    version: int,
    content_digest: bytes,
    signed_at: float,
    models: frozenset[str] | None,
    held: PublicationSnapshot | None = None,
) -> PublicationSnapshot:
    """Read the targets that decisions about ``models`` need.

    ``None`` means all models; other models' lists are not even asked for.
    Lists are checked as of ``signed_at``: whether that is too long ago is
    decided at every decision. A list that ``held`` has under the same digest
    is taken from there. Raises ``PublicationRefusedError``.
    """
    try:
        jwks = files.read(access.JWKS_TARGET)
        keys = read_jwks(jwks)
        keys_digest = sha256(jwks).digest()
        catalogue = access.read_catalogue(files.read(access.CATALOGUE_TARGET))
        lists = _Lists(files, keys, keys_digest, signed_at, held)
        validity = {
            uri: lists.load(uri, target) for uri, target in catalogue.validity_lists.items()
        }
        served = [
            _serve(entry, validity, lists)
            for entry in catalogue.models
            if models is None or not models.isdisjoint((entry.name, *entry.aliases))
        ]
    except (CatalogueError, StatusListError) as error:
        raise PublicationRefusedError(error.problem, error.remedy) from error
    loaded = lists.loaded.values()
    return PublicationSnapshot(
        version=version,
        content_digest=content_digest,
        signed_at=signed_at,
        built_at=max((each.iat for each in loaded), default=0),
        expires=min((each.exp for each in loaded), default=int(signed_at) + 1),
        catalogue=catalogue,
        keys=keys,
        keys_digest=keys_digest,
        validity=MappingProxyType(validity),
        models=MappingProxyType(
            {name: model for model in served for name in (model.entry.name, *model.entry.aliases)}
        ),
        lists=MappingProxyType(lists.loaded),
    )


class _Lists:
    """Load the lists of one publication, those that did not change from the one held.

    A list taken over was verified when it was loaded: its digest and its URI
    are the same, so its content is. What may have changed around it is looked
    at again: its expiry always, its signature as soon as the key set is
    another, since a key may have been struck off.
    """

    def __init__(
        self,
        files: TargetFiles,
        keys: Mapping[str, VerificationKey],
        keys_digest: bytes,
        signed_at: float,
        held: PublicationSnapshot | None,
    ) -> None:
        self.loaded: dict[tuple[str, str], StatusListToken] = {}
        self._files = files
        self._keys = keys
        self._signed_at = signed_at
        self._held = {} if held is None else held.lists
        self._same_keys = held is not None and held.keys_digest == keys_digest

    def load(self, uri: str, target: str) -> StatusListToken:
        """Return the list of ``uri`` that lies in ``target``."""
        name = self._files.digest(target), uri
        token = self._held.get(name)
        if token is None or not self._same_keys or self._signed_at >= token.exp:
            fresh = self._verify(uri, target)
            # One copy is enough where only the keys are new.
            token = token if token == fresh else fresh
        self.loaded[name] = token
        return token

    def _verify(self, uri: str, target: str) -> StatusListToken:
        text = self._files.read(target).decode("ascii", "replace")
        token = verify_list_token(text, uri=uri, keys=self._keys, now=self._signed_at)
        if token.status_list.bits != BITS:
            raise StatusListError(
                "A status list does not have two bits per status.",
                "Publish again with the current version of the program.",
            )
        return token


def _serve(
    entry: ModelEntry, validity: Mapping[str, StatusListToken], lists: _Lists
) -> ServedModel:
    own = {
        uri: lists.load(access.model_list_uri(uri, entry.name), target)
        for uri, target in entry.lists.items()
    }
    open_lists = {
        uri: _open_list(token, own[uri] if entry.controlled else token)
        for uri, token in validity.items()
    }
    return ServedModel(entry, MappingProxyType(own), MappingProxyType(open_lists))


def _open_list(validity: StatusListToken, access_list: StatusListToken) -> OpenList:
    """Put two lists side by side; entries that only one of them has are left out."""
    one, other = validity.status_list.packed, access_list.status_list.packed
    return OpenList(min(validity.iat, access_list.iat), min(len(one), len(other)), one, other)
