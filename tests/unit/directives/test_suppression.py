import pytest

from kiosk.directives.suppression import LEAST, Counts, Shown, suppress


def test_large_counts_are_shown_and_zero_is_not() -> None:
    assert suppress({"FRA": (0, 97, 0), "DEU": (6, 80, 5)}) == {
        "FRA": (None, 97, None),
        "DEU": (6, 80, 5),
    }


def test_a_small_count_takes_others_with_it_that_its_totals_would_give_it_away_by() -> None:
    shown = suppress({"FRA": (0, 97, 3), "DEU": (0, 80, 0), "USA": (5000, 0, 0)})
    assert shown == {"USA": (5000, None, None)}


def test_small_counts_that_protect_each_other_cost_nothing() -> None:
    rows = {"FRA": (0, 97, 3), "IND": (2, 300, 0), "USA": (5000, 0, 0)}
    assert suppress(rows) == {
        "FRA": (None, 97, None),
        "IND": (None, 300, None),
        "USA": (5000, None, None),
    }


@pytest.mark.parametrize("counts", [(3, 0, 0), (7, 9, 1), (0, 60, 0)])
def test_a_lone_row_is_the_total_and_is_not_shown(counts: Counts) -> None:
    assert suppress({"FRA": counts}) == {}
    assert suppress({"FRA": counts, "DEU": (0, 0, 0)}) == {}


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        ({"FRA": 97, "DEU": 3}, {}),
        ({"FRA": 97, "DEU": 3, "TUV": 2}, {"FRA": 97}),
        ({"FRA": 97, "ESP": 8, "DEU": 1, "TUV": 2}, {"FRA": 97}),
        ({"FRA": 97, "ESP": 8, "DEU": 3}, {"FRA": 97}),
        ({"FRA": 97, "ESP": 8}, {"FRA": 97, "ESP": 8}),
    ],
)
def test_when_everybody_is_refused_the_total_gives_no_small_country_away(
    rows: dict[str, int], shown: dict[str, int]
) -> None:
    expected: dict[str, Shown] = {name: (None, count, None) for name, count in shown.items()}
    assert suppress({name: (0, count, 0) for name, count in rows.items()}) == expected


def test_the_least_that_is_shown_is_five() -> None:
    assert LEAST == 5
    shown = suppress({"FRA": (5, 4, 50), "DEU": (50, 40, 50), "USA": (4, 9, 9)})
    assert not any(count is not None and count < 5 for row in shown.values() for count in row)


def test_the_order_of_rows_does_not_matter() -> None:
    rows = {"FRA": (1, 9, 3), "DEU": (6, 8, 0), "USA": (50, 7, 2), "IND": (2, 30, 9)}
    assert suppress(rows) == suppress(dict(reversed(rows.items())))
