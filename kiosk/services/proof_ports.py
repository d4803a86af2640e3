"""What the use cases of proof ask of the world, beside the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class PackVault(Protocol):
    """Keep whole evidence packs, sealed: they show the facts of every cohort."""

    def keep(self, pack: str, data: bytes) -> None:
        """Keep a whole pack under its identifier."""

    def fetch(self, pack: str) -> bytes:
        """Give a whole pack, or raise `NotFoundError`."""


class PublishedFiles(Protocol):
    """Read the publication that gateways follow now."""

    def __call__(self) -> Mapping[str, bytes]:
        """Give its files as signed, by the names of an evidence pack's ``publication/``.

        ``7.targets.json``, ``7.snapshot.json``, every ``N.root.json`` and, by
        its target's name, every file below ``targets/``.
        """
