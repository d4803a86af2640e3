"""Directive files: TOML in, a checked directive out, every fault named with its line."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kiosk.directives.directive import (
    Directive,
    DirectiveFileError,
    ListUse,
    PersonaTest,
    Reading,
    Supersession,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kiosk.directives.groups import CountryGroup

__all__ = [
    "Directive",
    "DirectiveFileError",
    "ListUse",
    "PersonaTest",
    "Reading",
    "Supersession",
    "canonical_form",
    "read_directive",
    "write_directive",
]

MAX_FILE_BYTES: Final = 1024 * 1024
NO_LISTS: Final[Mapping[str, CountryGroup]] = MappingProxyType({})


def read_directive(
    data: bytes,
    *,
    known_models: Collection[str] | None = None,
    lists: Mapping[str, CountryGroup] = NO_LISTS,
) -> Directive:
    """Read a directive file; raise `DirectiveFileError` naming line and remedy.

    ``known_models`` are the models that exist, ``None`` to take any name.
    ``lists`` are the country groups at hand, by any key: the file names group,
    edition and hash.
    """
    raise NotImplementedError


def canonical_form(directive: Directive) -> bytes:
    """Return the directive as canonical JSON: equal directives give equal bytes."""
    raise NotImplementedError


def write_directive(directive: Directive) -> bytes:
    """Return the directive as a TOML file that reads back as the same directive."""
    raise NotImplementedError
