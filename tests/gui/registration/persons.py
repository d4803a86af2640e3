"""Synthetic persons, drawn anew for each test, so that no constant of a test holds their facts."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from kiosk.documents import MrzFacts, MrzFormat, compose

_SYLLABLES = ("bra", "cun", "dol", "fep", "gri", "hux", "jom", "kal", "lin", "mov", "nuz", "plo")


@dataclass(frozen=True)
class SyntheticPerson:
    """Hold what one registrant enters; every part is unlike anybody else's."""

    surname: str
    given: str
    email: str
    number: str
    lines: tuple[str, ...]
    picture: bytes

    @property
    def marks(self) -> tuple[str | bytes, ...]:
        """Give what must be found nowhere once they are gone."""
        return (
            self.surname,
            self.surname.upper(),
            self.given.upper(),
            self.email,
            self.number,
            self.picture,
        )


def draw_person(seed: int) -> SyntheticPerson:
    """Draw one."""
    chance = random.Random(seed)
    surname, given = (_name(chance) for _ in range(2))
    number = "".join(chance.choice("123456789") for _ in range(9))
    facts = MrzFacts(
        document_code="P",
        issuing_state="UTO",
        nationality="UTO",
        primary_identifier=surname,
        secondary_identifier=given,
        document_number=number,
        date_of_birth=date(1980, 1, 1 + seed % 28),
        date_of_expiry=date(2031, 1, 1),
    )
    lines = compose(MrzFormat.TD3, facts)
    email = f"{_name(chance).lower()}@person.example"
    return SyntheticPerson(surname, given, email, number, lines, chance.randbytes(64))


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(5)).capitalize()
