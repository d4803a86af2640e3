"""A directive as the program holds it: what a file says, checked, and nothing more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.domain.errors import KioskError
from kiosk.domain.facts import NationalityAssuranceLevel

if TYPE_CHECKING:
    from datetime import datetime

EVERY_MODEL: Final = "*"


@dataclass(frozen=True, slots=True)
class Fault:
    """Hold one fault of a directive file: what, what to do, and on which line.

    ``line`` counts from 1; 0 is the file as a whole.
    """

    line: int
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = f"Line {self.line}: " if self.line else ""
        return f"{place}{self.problem} {self.remedy}".strip()


class DirectiveFileError(KioskError):
    """Refuse a directive file, with every fault in the order of its lines."""

    def __init__(self, *faults: Fault) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: fault.line))
        *others, last = self.faults
        place = f"Line {last.line}: " if last.line else ""
        super().__init__(
            "\n".join([*(str(fault) for fault in others), f"{place}{last.problem}"]), last.remedy
        )

    @property
    def line(self) -> int:
        """Give the line of the first fault."""
        return self.faults[0].line


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold one reading of a text: whom it blocks and whom it holds, in Cedar.

    ``block``, ``hold`` and ``keep_open`` are Cedar condition clauses
    (``when {…}``, ``unless {…}``), empty where nobody is meant. ``keep_open``
    names people who, by the directive's text, must keep access: it decides
    nothing, it shows that another directive says the opposite (DS14).
    ``people`` names in words whom the reading blocks ("people who are not US
    persons"), for the sentence that a refused person reads.
    """

    id: str
    title: str
    block: str = ""
    hold: str = ""
    needs_nationality: bool = True
    keep_open: str = ""
    people: str = ""


@dataclass(frozen=True, slots=True)
class Supersession:
    """Name a directive that gives way to this one, for ``models``.

    Empty or ``*`` is every model that the newer directive names itself, and
    never one that it does not name: see `Directive.replaces`.
    """

    id: str
    models: tuple[str, ...] = ()

    def covers(self, model: str) -> bool:
        """Tell whether the entry speaks of ``model`` (``*``: of every one)."""
        return not self.models or EVERY_MODEL in self.models or model in self.models


@dataclass(frozen=True, slots=True)
class ListUse:
    """Name the edition of a country group that conditions call ``context.lists.<name>``.

    ``sha256`` (hex) pins the edition's canonical form, ``members`` are its
    alpha-3 codes in code order.
    """

    name: str
    group: str
    edition: str
    sha256: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonaTest:
    """Hold one made-up person and what each reading must decide about them.

    ``cells`` are columns of the persons CSV with their text, ``expect`` pairs
    a reading's id (empty for a directive without readings) with ``allow``,
    ``block`` or ``hold``, for ``model`` at the instant ``in_force``.
    """

    id: str
    model: str
    cells: tuple[tuple[str, str], ...]
    expect: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Directive:
    """Hold a directive file.

    ``text`` is verbatim and ``text_sha256`` (hex) the digest of its UTF-8
    bytes. Times are aware, with the offset as written; ``zone`` is the IANA
    zone in which people read them. In force from ``in_force`` on and no longer
    at ``until``. ``models`` may be ``("*",)``. A directive without readings
    blocks nobody: it lifts what it supersedes.
    """

    id: str
    title: str
    authority: str
    reference: str
    basis: str
    text: str
    text_sha256: str
    received: datetime
    in_force: datetime
    zone: str
    models: tuple[str, ...]
    until: datetime | None = None
    review: datetime | None = None
    least_nal: NationalityAssuranceLevel = NationalityAssuranceLevel.DOCUMENT_INSPECTED
    supersedes: tuple[Supersession, ...] = ()
    fallback: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    lists: tuple[ListUse, ...] = ()
    personas: tuple[PersonaTest, ...] = ()
    duties: str = ""

    def names(self, model: str) -> bool:
        """Tell whether the directive speaks of ``model``."""
        return EVERY_MODEL in self.models or model in self.models

    def models_spoken_of(self) -> frozenset[str]:
        """Return the models that it names, or supersedes another for."""
        return frozenset(self.models).union(*(entry.models for entry in self.supersedes))

    def replaces(self, older: str, model: str) -> bool:
        """Tell whether the directive with id ``older`` gives way to this one for ``model``.

        Only for a model that this one names: whoever approves a letter about
        one model lifts nothing from another. ``*`` asks for every model.
        """
        return self.names(model) and any(
            entry.id == older and entry.covers(model) for entry in self.supersedes
        )

    def reading(self, reading_id: str) -> Reading | None:
        """Return the reading with this id, ``None`` where there is none."""
        return next((reading for reading in self.readings if reading.id == reading_id), None)
