"""How a table's columns share its width."""

import pytest

from kiosk.ui.shared.widgets.column_widths import fitting_columns, shared_widths


def test_what_is_left_is_shared_and_nothing_of_it_is_lost() -> None:
    assert shared_widths([100, 50, 50], [2, 1, 1], 403) == [201, 101, 101]


@pytest.mark.parametrize("room", range(200, 260))
def test_columns_fill_the_room_to_the_pixel(room: int) -> None:
    assert sum(shared_widths([100, 50, 50], [3, 7, 5], room)) == room


def test_a_column_that_does_not_fit_alone_is_cut() -> None:
    assert shared_widths([300], [1], 120) == [120]


def test_the_last_of_the_highest_rank_leaves_first() -> None:
    least, ranks = [100, 80, 80, 80], [9, 1, 2, 2]
    assert fitting_columns(least, ranks, 340) == [0, 1, 2, 3]
    assert fitting_columns(least, ranks, 339) == [0, 1, 2]
    assert fitting_columns(least, ranks, 259) == [0, 1]


def test_the_first_column_always_stays() -> None:
    assert fitting_columns([100, 80], [9, 1], 10) == [0]
