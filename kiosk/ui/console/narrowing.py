"""What another page wants a list to show: the rows behind a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.services.dashboard import Population
from kiosk.ui.console.formats import level_word, tr

if TYPE_CHECKING:
    from kiosk.domain.access import TokenState


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Say which tokens a list shows.

    ``living`` leaves the expired out, ``ending`` those that live for longer
    than two hours, ``holder`` all but one person's. ``query`` is a search.
    """

    state: TokenState | None = None
    living: bool = False
    ending: bool = False
    holder: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True)
class OnePerson:
    """Say whose record a search led to."""

    person_id: str
    name: str


EVERYTHING = Narrowing()
ENDING_SOON = Narrowing(living=True, ending=True)


def group_words(group: Population) -> str:
    """Name a group of people in words."""
    return {
        Population.US_PERSON: tr("US person"),
        Population.FOREIGN: tr("Not a US person"),
        Population.UNSTATED: tr("Nothing stated"),
        Population.HIT_OPEN: tr("Screening hit open"),
        Population.HIT_CONFIRMED: tr("Screening hit confirmed"),
    }.get(group) or level_word(int(group.value.rpartition("_")[2]))
