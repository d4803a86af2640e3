"""One person against fifty thousand entries, and what it takes to be ready for that."""

from __future__ import annotations

import csv
import io
import random
import time
import tracemalloc
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kiosk.domain.dates import UNKNOWN_DATE
from kiosk.screening.csv_lists import CSL_COLUMNS
from kiosk.screening.index import NameIndex
from kiosk.screening.list_files import read_list
from kiosk.screening.matching import screen
from tests.bench.drawn_names import NameDrawer
from tests.bench.measuring import Figure, at_least, at_most, percentile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.screening.entries import ListEntry
    from tests.bench.drawn_names import DrawnName

ENTRIES = 50_000
PEOPLE = 200
VARIED = 10_000
VARIANTS = 200
_FILLING = "Some Street 12, Some City, Some Region, 12345, Some Country"


def processor_seconds(act: Callable[[], object]) -> float:
    """Give the processor's seconds, which a busy machine does not lengthen much."""
    start = time.process_time()
    act()
    return time.process_time() - start


def drawn_list(names: NameDrawer, draw: random.Random) -> tuple[list[DrawnName], bytes]:
    """Draw a list in the published columns, with one or two aliases an entry."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, CSL_COLUMNS, restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    listed = []
    for number in range(ENTRIES):
        name = names.name()
        listed.append(name)
        aliases = [
            names.respelled(name) or names.mistyped(str(name))
            for _ in range(draw.choice((0, 1, 1, 2, 3)))
        ]
        writer.writerow(
            {
                "_id": str(number),
                "source": "Specially Designated Nationals (SDN) - Treasury Department",
                "type": "Individual",
                "name": names.written_by_a_list(name),
                "alt_names": "; ".join(aliases),
                "dates_of_birth": f"{draw.randint(1940, 2005)}",
                "addresses": _FILLING,
                "remarks": _FILLING * 8,
            }
        )
    return listed, text.getvalue().encode()


def screening() -> list[Figure]:
    """Read a list, build its index, hold people against it, count who is found and who is not."""
    draw = random.Random(20261121)
    names = NameDrawer(draw)
    listed, data = drawn_list(names, draw)
    entries = read_list(data, name="drawn", dated=date(2026, 11, 21)).entries
    reading = processor_seconds(lambda: read_list(data, name="drawn", dated=date(2026, 11, 21)))
    building = processor_seconds(lambda: NameIndex(entries))
    tracemalloc.start()
    index = NameIndex(entries)
    held = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    strangers = [names.name() for _ in range(PEOPLE)]
    times = [
        processor_seconds(lambda name=str(name): screen(index, name, UNKNOWN_DATE)) * 1000
        for name in strangers
    ]
    hits = [len(index.find(str(name))) for name in strangers]
    size = len(data) / 1e6
    return [
        Figure(f"reading a screening list of {size:.0f} MB, 50,000 entries", reading, "s CPU"),
        Figure(f"index of {len(index):,} names and aliases: building", building, "s CPU"),
        Figure("index of the same: memory", held, "MB"),
        Figure("one person against 50,000 entries, median", percentile(times, 0.5), "ms CPU"),
        Figure("the same, 95th percentile", percentile(times, 0.95), "ms CPU"),
        at_most("the same, slowest", max(times), "ms CPU", 200),
        *_found(entries[:VARIED], names, listed, draw),
        Figure("people on no list who are hit", 100 * sum(map(bool, hits)) / PEOPLE, "%"),
        Figure("hits for each of them", sum(hits) / PEOPLE, ""),
    ]


def _found(
    entries: Sequence[ListEntry], names: NameDrawer, listed: list[DrawnName], draw: random.Random
) -> list[Figure]:
    """Give the share of entries that are found by each kind of variant, without any alias."""
    index = NameIndex([replace(entry, aliases=()) for entry in entries])
    variants: dict[str, Callable[[DrawnName], str | None]] = {
        "order of names swapped": names.swapped,
        "another transliteration": names.respelled,
        "middle name missing": lambda name: names.without_middle(name) if name.middle else None,
        "a name shortened to its initial": names.initialled,
        "one letter wrong": lambda name: names.mistyped(str(name)),
    }
    figures = []
    for kind, variant in variants.items():
        asked = found = 0
        for place in draw.sample(range(len(entries)), len(entries)):
            written = variant(listed[place])
            if written is None:
                continue
            asked += 1
            found += any(each.place == place for each in index.find(written))
            if asked == VARIANTS:
                break
        figures.append(at_least(f"found: {kind}", 100 * found / asked, "%", 95))
    return figures
