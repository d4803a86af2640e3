"""Nothing withheld can be subtracted out, even by somebody who knows the total of every row."""

from collections.abc import Iterator

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.directives.suppression import LEAST, Counts, Shown, suppress

COUNT = st.sampled_from([0, 0, 0, 1, 2, 3, 4, 5, 6, 9])
ROWS = st.dictionaries(
    st.sampled_from(["FRA", "DEU", "USA", "IND"]),
    st.tuples(COUNT, COUNT, COUNT),
    min_size=2,
    max_size=4,
)
HIDDEN: Shown = (None, None, None)


def fillings(total: int, shown: Shown) -> Iterator[Counts]:
    """Give every row with this total that agrees with what is shown of it."""
    for first in range(total + 1):
        for second in range(total - first + 1):
            counts = (first, second, total - first - second)
            if all(
                seen is None or seen == count for seen, count in zip(shown, counts, strict=True)
            ):
                yield counts


def possible(rows: dict[str, Counts], shown: dict[str, Shown], name: str, column: int) -> set[int]:
    """Give what a cell may be, for all that the totals and the shown cells say."""
    wanted = tuple(sum(counts[each] for counts in rows.values()) for each in range(2))
    sums = {(0, 0)}
    for other, counts in rows.items():
        if other != name:
            sums = {
                (one + first, two + second)
                for one, two in sums
                for first, second, _ in fillings(sum(counts), shown.get(other, HIDDEN))
            }
    return {
        counts[column]
        for counts in fillings(sum(rows[name]), shown.get(name, HIDDEN))
        if (wanted[0] - counts[0], wanted[1] - counts[1]) in sums
    }


@given(ROWS)
def test_what_is_shown_is_true_and_at_least_five(rows: dict[str, Counts]) -> None:
    for name, row in suppress(rows).items():
        assert row != HIDDEN
        for seen, count in zip(row, rows[name], strict=True):
            assert seen is None or seen == count >= LEAST


@given(ROWS)
def test_no_small_count_can_be_worked_out(rows: dict[str, Counts]) -> None:
    rows = {name: counts for name, counts in rows.items() if any(counts)}
    assume(len(rows) > 1)
    assume(sum(any(counts[each] for counts in rows.values()) for each in range(3)) > 1)
    shown = suppress(rows)
    for name, counts in rows.items():
        for column, count in enumerate(counts):
            if 0 < count < LEAST:
                assert len(possible(rows, shown, name, column)) > 1


@given(st.dictionaries(st.text("ABC", min_size=1, max_size=2), COUNT, max_size=8))
def test_the_total_of_one_outcome_gives_no_row_away(counts: dict[str, int]) -> None:
    shown = suppress({name: (0, count, 0) for name, count in counts.items()})
    withheld = [count for name, count in counts.items() if count and name not in shown]
    assert not withheld or len(withheld) > 1 or not shown
    assert not withheld or sum(withheld) >= LEAST or not shown
