"""Country groups: named, dated, hashed lists of States that conditions may use.

A group never changes under a directive: the directive pins the edition by its
hash, and a newer edition comes into force by a newer directive only.
"""

from __future__ import annotations

from dataclasses import dataclass


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


def read_group(data: bytes) -> CountryGroup:
    """Read a group's TOML file; raise `CountryGroupError`."""
    raise NotImplementedError
