"""Specimen documents of invented people, for the demo and for tests.

``python -m kiosk.app.specimens FOLDER`` draws them again; the repository keeps
the result in ``assets/specimens``. Utopia is the State that Doc 9303 invented
for this purpose; where a real State's code is used, the person is invented.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

from kiosk.app.assets import asset
from kiosk.app.specimen_drawing import Page, draw_page, photograph
from kiosk.documents import MrzFacts, MrzFormat, compose

if TYPE_CHECKING:
    from PIL.Image import Image

_BLUE: Final = (74, 106, 158)
_GREEN: Final = (70, 128, 100)
_WINE: Final = (134, 62, 84)
_SAND: Final = (150, 118, 66)


@dataclass(frozen=True)
class Specimen:
    """Hold one specimen: its file's name, what it says, how it is pictured.

    ``wrong_at`` is a line and a position whose digit is printed one too high,
    so that a check digit fails. ``format`` is ``None`` for a page without MRZ.
    """

    name: str
    heading: str
    format: MrzFormat | None
    facts: MrzFacts
    tint: tuple[int, int, int] = _BLUE
    wrong_at: tuple[int, int] | None = None
    photographed: bool = False

    @property
    def path(self) -> Path:
        """Return where the drawn specimen lies."""
        return asset("specimens", self.name)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Return the machine-readable lines as printed."""
        if self.format is None:
            return ()
        lines = list(compose(self.format, self.facts))
        if self.wrong_at is not None:
            row, place = self.wrong_at
            digit = str((int(lines[row][place]) + 1) % 10)
            lines[row] = lines[row][:place] + digit + lines[row][place + 1 :]
        return tuple(lines)

    def draw(self) -> Image:
        """Draw the specimen, the same every time."""
        page = draw_page(
            Page(
                size="TD1" if self.format is MrzFormat.TD1 else self._larger_size(),
                heading=self.heading,
                rows=self._rows(),
                mrz=self.lines,
                portrait=self.format is not MrzFormat.TD1,
                tint=self.tint,
            )
        )
        return photograph(page, Random(self.name)) if self.photographed else page  # noqa: S311 - a picture, no secret

    def _larger_size(self) -> str:
        return "TD2" if self.format is MrzFormat.TD2 else "TD3"

    def _rows(self) -> list[tuple[str, str]]:
        facts = self.facts
        rows = [
            ("Surname / Nom", facts.primary_identifier.upper()),
            ("Given names / Prénoms", facts.secondary_identifier.upper()),
            ("Nationality / Nationalité", facts.nationality),
            ("Date of birth / Date de naissance", _printed(facts.date_of_birth)),
            ("Sex / Sexe", facts.sex or "X"),
            ("Document No. / N° du document", facts.document_number),
            ("Date of expiry / Date d’expiration", _printed(facts.date_of_expiry)),
            ("Authority / Autorité", "SPECIMEN OFFICE"),
        ]
        if self.format is MrzFormat.TD1:
            return [rows[-1], ("Height / Taille", "171 cm"), ("Remarks", "SPECIMEN, NOT VALID")]
        return rows


def _printed(day: object) -> str:
    return f"{day:%d %b %Y}".upper() if isinstance(day, date) else ""


SPECIMENS: Final = (
    Specimen(
        "passport-utopia.jpg",
        "Utopia · Passport · Passeport",
        MrzFormat.TD3,
        MrzFacts(
            document_code="P",
            issuing_state="UTO",
            nationality="UTO",
            primary_identifier="Marlowe Quist",
            secondary_identifier="Isolde June",
            document_number="U7731905K",
            date_of_birth=date(1991, 4, 17),
            sex="F",
            date_of_expiry=date(2034, 9, 2),
            optional_data="1991417",
        ),
    ),
    Specimen(
        "passport-expired.jpg",
        "Sverige · Passport · Passeport",
        MrzFormat.TD3,
        MrzFacts(
            document_code="P",
            issuing_state="SWE",
            nationality="SWE",
            primary_identifier="Fjällgren",
            secondary_identifier="Tuva Linn",
            document_number="90417733",
            date_of_birth=date(1984, 11, 23),
            sex="F",
            date_of_expiry=date(2019, 5, 30),
        ),
        tint=_WINE,
    ),
    Specimen(
        "passport-wrong-digit.jpg",
        "Canada · Passport · Passeport",
        MrzFormat.TD3,
        MrzFacts(
            document_code="P",
            issuing_state="CAN",
            nationality="CAN",
            primary_identifier="Oakridge",
            secondary_identifier="Desmond Paul",
            document_number="GX482066",
            date_of_birth=date(1979, 2, 8),
            sex="M",
            date_of_expiry=date(2031, 6, 14),
        ),
        wrong_at=(1, 19),
    ),
    Specimen(
        "passport-photographed.jpg",
        "Kenya · Passport · Passeport",
        MrzFormat.TD3,
        MrzFacts(
            document_code="P",
            issuing_state="KEN",
            nationality="KEN",
            primary_identifier="Wekesa Baraka",
            secondary_identifier="Zawadi",
            document_number="BK093174",
            date_of_birth=date(1996, 7, 3),
            sex="F",
            date_of_expiry=date(2032, 1, 19),
            optional_data="30668114",
        ),
        tint=_GREEN,
        photographed=True,
    ),
    Specimen(
        "identity-card.jpg",
        "Bundesrepublik · Identity card",
        MrzFormat.TD1,
        MrzFacts(
            document_code="ID",
            issuing_state="D",
            nationality="D",
            primary_identifier="Brandtwein",
            secondary_identifier="Konstantin",
            document_number="T4X20RM61",
            date_of_birth=date(1988, 12, 1),
            sex="M",
            date_of_expiry=date(2033, 3, 27),
        ),
        tint=_SAND,
    ),
    Specimen(
        "identity-card-td2.jpg",
        "Utopia · Identity card · Carte d’identité",
        MrzFormat.TD2,
        MrzFacts(
            document_code="I",
            issuing_state="UTO",
            nationality="UTO",
            primary_identifier="Petrell",
            secondary_identifier="Osmund",
            document_number="D54180276",
            date_of_birth=date(1969, 8, 25),
            sex="M",
            date_of_expiry=date(2030, 10, 11),
        ),
        tint=_SAND,
    ),
    Specimen(
        "permanent-resident-card.jpg",
        "United States of America · Permanent resident",
        MrzFormat.TD1,
        MrzFacts(
            document_code="C1",
            issuing_state="USA",
            nationality="PHL",
            primary_identifier="Dela Rosa",
            secondary_identifier="Mirasol",
            document_number="903417822",
            optional_data="MSC2241907355",
            date_of_birth=date(1993, 5, 6),
            sex="F",
            date_of_expiry=date(2035, 2, 15),
        ),
        tint=_GREEN,
    ),
    Specimen(
        "page-without-mrz.jpg",
        "Utopia · Certificate of registration",
        None,
        MrzFacts(
            document_code="",
            issuing_state="UTO",
            nationality="UTO",
            primary_identifier="Marlowe Quist",
            secondary_identifier="Isolde June",
            document_number="R-20331",
            date_of_birth=date(1991, 4, 17),
            sex="F",
            date_of_expiry=date(2034, 9, 2),
        ),
    ),
)


def specimen(name: str) -> Specimen:
    """Return the specimen whose file has this name."""
    return next(one for one in SPECIMENS if one.name == name)


def write_specimens(folder: Path) -> None:
    """Draw all specimens into ``folder``, without metadata."""
    for one in SPECIMENS:
        one.draw().save(folder / one.name, "JPEG", quality=82, optimize=True)


if __name__ == "__main__":
    write_specimens(Path(sys.argv[1]))
