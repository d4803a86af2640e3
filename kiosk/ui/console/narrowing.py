"""What another page wants a list to show: the rows behind a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.access import TokenState
from kiosk.services.dashboard import Population
from kiosk.ui.console.formats import level_word, tr

if TYPE_CHECKING:
    from kiosk.domain.rights import SavedFilter


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


def word_of(wanted: Narrowing) -> str:
    """Give the word that a saved filter keeps of a narrowing."""
    if wanted.ending:
        return "ending"
    return "" if wanted.state is None else wanted.state.name.lower()


def narrowing_of(saved: SavedFilter) -> Narrowing:
    """Give what a saved filter shows; a word that is not known any more narrows nothing."""
    if saved.narrowing == "ending":
        return replace(ENDING_SOON, query=saved.query)
    state = next((each for each in TokenState if each.name.lower() == saved.narrowing), None)
    return Narrowing(state, living=state is not None, query=saved.query)


def group_words(group: Population) -> str:
    """Name a group of people in words."""
    return {
        Population.US_PERSON: tr("US person"),
        Population.FOREIGN: tr("Not a US person"),
        Population.UNSTATED: tr("Nothing stated"),
        Population.HIT_OPEN: tr("Screening hit open"),
        Population.HIT_CONFIRMED: tr("Screening hit confirmed"),
    }.get(group) or level_word(int(group.value.rpartition("_")[2]))
