"""What a document says, as far as claims are compared with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.dates import PartialDate
    from kiosk.domain.evidence import DocumentKind
    from kiosk.domain.facts import Fact


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """Hold the facts of one document, apart from how they were read.

    ``supports`` are the facts that this very document can prove, without
    level; it is never derived from the issuing State here. ``nationality`` is
    canonical and empty where the slot holds none (a country of birth, an
    organisation, no nationality). ``own_nationality_to_ask`` is true where
    the holder must be asked for their own. ``transliterate`` writes a text in
    the alphabet of the zone and raises `KioskError` for letters it lacks.
    """

    kind: DocumentKind
    issuing_state: str
    nationality: str
    primary_identifier: str
    secondary_identifier: str
    names_truncated: bool
    date_of_birth: PartialDate
    date_of_expiry: PartialDate
    document_number: str
    supports: tuple[Fact, ...]
    own_nationality_to_ask: bool
    transliterate: Callable[[str], str] = field(repr=False, compare=False)
