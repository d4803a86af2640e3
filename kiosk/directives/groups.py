"""Country groups: named, dated, hashed lists of States that conditions may use.

A group never changes under a directive: the directive pins the edition by its
hash, and a newer edition comes into force by a newer directive only. The hash
is that of the canonical form: JSON with the keys ``edition``, ``group``,
``members`` (in code order) and ``source``, sorted and without spaces, UTF-8.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.directives.canonical import canonical_json, sha256_hex
from kiosk.directives.cedar import ConditionError
from kiosk.directives.literals import check_country
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_GROUP_BYTES: Final = 64 * 1024
_REMEDY: Final = "Write group, edition, source and members as texts, members as an array of codes."


class CountryGroupError(KioskError):
    """Refuse a country group's file."""


@dataclass(frozen=True, slots=True)
class CountryGroup:
    """Hold one edition of a country group.

    ``group`` names it (``A:5``), ``edition`` dates it, ``source`` says where
    it was published, ``members`` are alpha-3 codes in code order, ``sha256``
    (hex) is the digest of the canonical form.
    """

    group: str
    edition: str
    source: str
    members: tuple[str, ...]
    sha256: str


def country_group(group: str, edition: str, source: str, members: Iterable[str]) -> CountryGroup:
    """Make a group with its hash; raise `CountryGroupError` for what is no State's code."""
    codes = sorted(members)
    for code in codes:
        try:
            check_country(code or "-")
        except ConditionError as error:
            raise CountryGroupError(error.problem, error.remedy) from error
    if len(set(codes)) != len(codes):
        raise CountryGroupError("A country group names a country twice.", "Drop one of them.")
    form = {"edition": edition, "group": group, "members": codes, "source": source}
    return CountryGroup(group, edition, source, tuple(codes), sha256_hex(canonical_json(form)))


def read_group(data: bytes) -> CountryGroup:
    """Read a group's TOML file; raise `CountryGroupError`."""
    if len(data) > MAX_GROUP_BYTES:
        raise CountryGroupError(
            f"The file of the country group is over {MAX_GROUP_BYTES // 1024} KB.", _REMEDY
        )
    try:
        table = tomllib.loads(data.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise CountryGroupError("The file of the country group is not TOML.", _REMEDY) from error
    match table:
        case {
            "group": str(group),
            "edition": str(edition),
            "source": str(source),
            "members": [*members],
            **rest,
        } if not rest and members and all(isinstance(member, str) for member in members):
            return country_group(group, edition, source, members)
    raise CountryGroupError("The file of the country group has other keys or kinds.", _REMEDY)
