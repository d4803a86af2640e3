"""Statistical disclosure control: no count of few people is shown, or can be worked out.

A table counts people in rows (countries) and three columns (allowed, blocked,
held). Counts under ``LEAST`` are withheld. That is not enough: whoever knows
the totals subtracts what is shown from them. So further counts are withheld
until every withheld count of 1 to ``LEAST - 1`` could be another one with the
same totals, of every row and every column, and nothing shown changed
(complementary suppression). A reader who knows all totals is the worst case:
the column totals are shown, those of rows can be guessed from a model that
nobody is refused.

Zero is withheld like one to four, so that a missing count does not say that
there is somebody.

**How.** One person less in a withheld cell means one more in another withheld
cell of the row, and other rows must give and take the same in return. A row
that withholds two columns, and counts somebody in the first, can *move* one
from the first to the second. A cell is safe when its row can move one out of
(or into) its column and other rows can move one back, over the third column
too.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LEAST: Final = 5
COLUMNS: Final = 3

Counts = tuple[int, int, int]
Shown = tuple[int | None, int | None, int | None]
Cell = tuple[str, int]
_MOVES: Final = tuple(permutations(range(COLUMNS), 2))


def suppress(rows: Mapping[str, Counts]) -> dict[str, Shown]:
    """Return the rows of which something may be shown, ``None`` for what is withheld.

    A lone row would be given away by the totals, so nothing of it is shown.
    """
    counted = {name: counts for name, counts in sorted(rows.items()) if any(counts)}
    columns = [column for column in range(COLUMNS) if any(c[column] for c in counted.values())]
    if len(counted) == 1:
        return {}
    if len(columns) == 1:
        return _suppress_one_column(counted, columns[0])
    table = _Table(counted)
    for cell in table.sensitive():
        if not table.safe(cell):
            table.withhold_for(cell)
    return table.shown()


def _suppress_one_column(rows: Mapping[str, Counts], column: int) -> dict[str, Shown]:
    """Withhold rows, the smallest first, until they are at least two and five people together.

    Everybody has the same outcome, so a row's total is its only count and
    nothing protects it from somebody who knows it; the total of all rows must
    not give it away.
    """
    by_size = sorted(rows, key=lambda name: (rows[name][column], name))
    few = sum(rows[name][column] < LEAST for name in by_size)
    while 0 < few < len(by_size) and (
        few == 1 or sum(rows[name][column] for name in by_size[:few]) < LEAST
    ):
        few += 1
    kept: dict[str, Shown] = {}
    for name in sorted(by_size[few:]):
        one, two, three = (rows[name][each] if each == column else None for each in range(COLUMNS))
        kept[name] = (one, two, three)
    return kept


class _Table:
    def __init__(self, rows: dict[str, Counts]) -> None:
        self.rows = rows
        self._withheld = {
            name: [count < LEAST for count in counts] for name, counts in rows.items()
        }
        # How many rows can move one person from one column to another.
        self._movers = dict.fromkeys(_MOVES, 0)
        for name in rows:
            self._count(name, 1)

    def sensitive(self) -> Iterator[Cell]:
        """Give the cells that must not be worked out."""
        for name, counts in self.rows.items():
            for column, count in enumerate(counts):
                if 0 < count < LEAST:
                    yield name, column

    def safe(self, cell: Cell) -> bool:
        """Tell whether the cell could count one less, or one more, for all that is known."""
        name, column = cell
        own = set(self._moves(name))
        return any(
            ((column, other) in own and self._path(other, column, name))
            or ((other, column) in own and self._path(column, other, name))
            for other in range(COLUMNS)
            if other != column
        )

    def withhold_for(self, cell: Cell) -> None:
        """Withhold what makes the cell safe and takes the fewest people out of sight.

        A second column of its own row, and the same two of one other row that
        can move somebody back; there is one, unless all are in one column.
        """
        name, column = cell
        own = self.rows[name]
        _, partner, other = min(
            (self._cost(name, other) + self._cost(each, column) + self._cost(each, other), each,
             other)
            for other in range(COLUMNS)
            for each, counts in self.rows.items()
            if each != name and other != column
            and (counts[other] or (own[other] and counts[column]))
        )  # fmt: skip
        for each in (name, partner):
            self._withhold(each, column, other)

    def shown(self) -> dict[str, Shown]:
        """Give what remains."""
        remaining = {}
        for name, counts in self.rows.items():
            one, two, three = (
                None if withheld else count
                for count, withheld in zip(counts, self._withheld[name], strict=True)
            )
            if (one, two, three) != (None, None, None):
                remaining[name] = (one, two, three)
        return remaining

    def _moves(self, name: str) -> Iterator[tuple[int, int]]:
        withheld, counts = self._withheld[name], self.rows[name]
        for source, target in _MOVES:
            if withheld[source] and withheld[target] and counts[source]:
                yield source, target

    def _path(self, source: int, target: int, without: str) -> bool:
        """Tell whether rows other than ``without`` can move one from source to target."""
        own = set(self._moves(without))

        def others(*move: int) -> bool:
            first, second = move
            return self._movers[first, second] > ((first, second) in own)

        third = COLUMNS - source - target
        return others(source, target) or (others(source, third) and others(third, target))

    def _cost(self, name: str, column: int) -> int:
        return 0 if self._withheld[name][column] else self.rows[name][column]

    def _withhold(self, name: str, *columns: int) -> None:
        self._count(name, -1)
        for column in columns:
            self._withheld[name][column] = True
        self._count(name, 1)

    def _count(self, name: str, step: int) -> None:
        for move in self._moves(name):
            self._movers[move] += step
