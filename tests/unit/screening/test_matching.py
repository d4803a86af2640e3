"""Whom a list may mean: variants are found, other people seldom, and a date decides nothing."""

import random
from collections.abc import Callable

import pytest

from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.screening.birth_dates import BirthComparison
from kiosk.screening.entries import EntryKind, ListEntry
from kiosk.screening.index import NameIndex
from kiosk.screening.matching import screen
from tests.bench.drawn_names import DrawnName, NameDrawer

ENTRIES = 4_000
ASKED = 250


def entry(
    name: str, *aliases: str, births: tuple[str, ...] = (), kind: EntryKind = EntryKind.INDIVIDUAL
) -> ListEntry:
    return ListEntry(name, "a list", kind, name, aliases, births)


def scores(listed: str, asked: str) -> list[float]:
    return [found.score for found in NameIndex([entry(listed)]).find(asked)]


@pytest.mark.parametrize(
    ("listed", "asked"),
    [
        ("MOHAMMED, Ahmed", "Ahmad Muhammad"),
        ("YUSUF, Omar", "Omar Youssef"),
        ("YUSUF, Omar", "Omar Joseph"),
        ("IVANOV, Sergey Petrovich", "Sergei Ivanoff"),
        ("ИВАНОВ, Сергей", "Sergey Ivanov"),
        ("ZHANG, Wei", "Wei Zhang"),
        ("ZHANG Wei", "张伟"),
        ("GARCIA, Jose", "José García Márquez"),
        ("GARCÍA MÁRQUEZ, José", "Jose Garcia"),
        ("AL-RASHID, Noor", "Noor Alrashid"),
        ("ABD AL-RAHMAN, Khalid", "Khaled Abdurrahman"),
        ("TANAKA, Meiling", "Mei-Ling Tanaka"),
        ("TANAKA, Mei-Ling", "Meiling Tanaka"),
        ("SUHARTO", "Soeharto"),
        ("ZHANGWEI", "Zhang Wei"),
        ("I. ASH", "Ivan Ash"),
        ("ASH, Ivan", "I. Ash"),
        ("EXAMPLE, Alexander", "Alexander Exarnple"),
        ("حسين، يوسف", "Yusuf Hussein"),
        ("Müller, Jürgen", "Juergen Mueller"),
    ],
)
def test_a_variant_of_a_name_is_found(listed: str, asked: str) -> None:
    assert scores(listed, asked)


@pytest.mark.parametrize(
    ("listed", "asked"),
    [
        ("SMITH, John David", "John Michael Smith"),
        ("IVANOV, Sergey", "Sergey Petrov"),
        ("IVANOV, Sergey", "Ivan Sergeev"),
        ("WANG, Wei", "Wei Zhao"),
        ("ALI", "Ali Hassan"),
        ("HASSAN, Ali", "Ali"),
        ("OMAR, Maria", "Maria Roma"),
        ("SUN, Jianguo", "Jing Sun"),
    ],
)
def test_another_name_is_not(listed: str, asked: str) -> None:
    assert not scores(listed, asked)


def test_a_name_without_letters_is_nobodys() -> None:
    index = NameIndex([entry("???"), entry("Ada Example")])
    assert not index.find("???")
    assert not index.find("")
    assert len(index) == 1


def test_only_what_may_be_a_person_is_held_against_people() -> None:
    kinds = {
        kind: screen(NameIndex([entry("Ada Example", kind=kind)]), "Ada Example", UNKNOWN_DATE)
        for kind in EntryKind
    }
    assert {kind for kind, matches in kinds.items() if matches} == {
        EntryKind.INDIVIDUAL,
        EntryKind.UNSTATED,
    }
    assert "does not say whether" in kinds[EntryKind.UNSTATED][0].sentence


def test_an_entry_is_found_once_by_the_name_that_fits_best() -> None:
    index = NameIndex([entry("EXAMPEL, Adda", "Ada Example", "A. Example")])
    (match,) = screen(index, "Ada Example", UNKNOWN_DATE)
    assert (match.written, match.score) == ("Ada Example", 1.0)
    assert match.sentence.startswith("The name is the same as an alias;")


def test_a_date_of_birth_changes_rank_and_sentence_but_never_hides_a_hit() -> None:
    births = {
        "same": ("1980-02-29",),
        "month": ("Feb 1980",),
        "year": ("1980",),
        "unknown": (),
        "other": ("1961-01-01",),
    }
    index = NameIndex(
        [
            ListEntry(key, "", EntryKind.INDIVIDUAL, "EXAMPLE, Ada", births=dates)
            for key, dates in reversed(births.items())
        ]
    )
    matches = screen(index, "Ada Example", PartialDate(1980, 2, 29))
    assert [match.entry.reference for match in matches] == list(births)
    assert len({match.sentence for match in matches}) == len(births)
    assert matches[-1].birth is BirthComparison.DIFFERS


def test_a_sentence_names_nobody() -> None:
    (match,) = screen(NameIndex([entry("EXAMPLE, Ada", births=("1980",))]), "Ada Example",
                      PartialDate(1980))  # fmt: skip
    assert "Ada" not in match.sentence
    assert "1980" not in match.sentence


class Drawn:
    """A list of drawn names, and the drawer that knows their variants."""

    def __init__(self) -> None:
        self.draw = random.Random(20261121)
        self.names = NameDrawer(self.draw)
        self.listed = [self.names.name() for _ in range(ENTRIES)]
        self.index = NameIndex(
            [
                ListEntry(str(place), "", EntryKind.INDIVIDUAL, self.names.written_by_a_list(name))
                for place, name in enumerate(self.listed)
            ]
        )

    def recall(self, variant: Callable[[DrawnName], str | None]) -> float:
        """Give the share of entries that are found by a variant of their name."""
        asked = found = 0
        for place in self.draw.sample(range(ENTRIES), ENTRIES):
            written = variant(self.listed[place])
            if written is not None and asked < ASKED:
                asked += 1
                found += any(each.place == place for each in self.index.find(written))
        return found / asked


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return Drawn()


def test_drawn_names_are_found_by_their_variants(drawn: Drawn) -> None:
    names = drawn.names
    assert drawn.recall(str) == 1
    assert drawn.recall(names.swapped) == 1
    assert drawn.recall(names.respelled) >= 0.98
    assert drawn.recall(lambda name: names.without_middle(name) if name.middle else None) >= 0.99
    assert drawn.recall(names.initialled) >= 0.98
    assert drawn.recall(lambda name: names.mistyped(str(name))) >= 0.97


def test_drawn_people_who_are_on_no_list_are_seldom_hit(drawn: Drawn) -> None:
    strangers = [str(drawn.names.name()) for _ in range(400)]
    hit = sum(bool(drawn.index.find(name)) for name in strangers)
    assert hit / len(strangers) <= 0.06
