"""Of many desks on one PostgreSQL one publishes, and a lost connection is a lost turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from postgres_server import end_every_session

from kiosk.app.publishing import OtherPublisherError
from kiosk.app.publishing_turn import desk_turn, publisher_turn
from kiosk.app.settings import settings_at
from kiosk.storage.errors import StoreUnreachableError
from kiosk.storage.publisher_turn import TurnLostError

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.app.publishing_turn import PublishingTurn
    from kiosk.app.settings import Settings


@pytest.fixture
def homes(tmp_path: Path, empty_postgres_url: str) -> tuple[Settings, Settings]:
    """Give two machines that share one database."""
    return (
        settings_at(tmp_path / "one", database_url=empty_postgres_url),
        settings_at(tmp_path / "two", database_url=empty_postgres_url),
    )


def turns(turn: PublishingTurn, times: int = 1) -> list[bool]:
    """Ask for some turns, one after another; give whether each was granted."""
    granted = []
    for _ in range(times):
        with turn.turn() as ours:
            granted.append(ours)
    return granted


def test_a_second_publisher_on_another_machine_is_refused(
    homes: tuple[Settings, Settings],
) -> None:
    first = publisher_turn(homes[0])

    with pytest.raises(OtherPublisherError, match="another machine"):
        publisher_turn(homes[1], wait=0.0)

    assert turns(first, 3) == [True, True, True]
    first.release()
    second = publisher_turn(homes[1], wait=0.0)
    assert turns(second) == [True]
    second.release()


def test_a_lost_connection_is_noticed_before_the_next_signature(
    homes: tuple[Settings, Settings],
) -> None:
    first = publisher_turn(homes[0])
    with first.turn():
        first.confirm()
        end_every_session(homes[0].database_url)
        second = publisher_turn(homes[1])
        with pytest.raises(TurnLostError):
            first.confirm()

    assert turns(first, 2) == [False, False]
    second.release()
    assert turns(first) == [True]
    first.release()


def test_a_turn_that_was_lost_and_had_again_begins_anew(homes: tuple[Settings, Settings]) -> None:
    """Another may have published in between: one turn that is not ours says so."""
    publisher, desk = publisher_turn(homes[0]), desk_turn(homes[1])
    end_every_session(homes[0].database_url)
    assert turns(publisher, 3) == [False, True, True]
    publisher.release()
    assert turns(desk, 2) == [True, True]
    end_every_session(homes[0].database_url)
    assert turns(desk, 3) == [False, True, True]
    desk.release()


def test_of_two_desks_one_publishes_until_its_window_closes(
    homes: tuple[Settings, Settings],
) -> None:
    first, second = desk_turn(homes[0]), desk_turn(homes[1])

    assert [turns(each) for each in (first, second, first, second)] == [
        [True], [False], [True], [False],
    ]  # fmt: skip
    first.release()
    assert turns(second) == [True]
    second.release()


def test_desks_leave_publishing_to_a_publisher(homes: tuple[Settings, Settings]) -> None:
    desk = desk_turn(homes[0])
    assert turns(desk) == [True]

    publisher = publisher_turn(homes[1], wait=0.0)

    assert turns(desk, 2) == [False, False]
    with desk.turn(), pytest.raises(TurnLostError):
        desk.confirm()
    publisher.release()
    assert turns(desk) == [True]
    desk.release()


def test_a_publisher_waits_for_the_end_of_a_desk_s_moment(
    homes: tuple[Settings, Settings],
) -> None:
    desk = desk_turn(homes[0])
    with desk.turn() as ours:
        assert ours
        with pytest.raises(OtherPublisherError):
            publisher_turn(homes[1], wait=0.2)
    publisher_turn(homes[1]).release()
    desk.release()


def test_a_database_that_is_away_gives_no_turn(tmp_path: Path) -> None:
    nowhere = settings_at(tmp_path, database_url=f"postgresql://kiosk@/kiosk?host={tmp_path}")
    with pytest.raises(StoreUnreachableError), desk_turn(nowhere).turn():
        pytest.fail("a turn was given without a database")


def test_on_one_machine_the_lock_lies_beside_the_store(tmp_path: Path) -> None:
    settings = settings_at(tmp_path)
    settings.database_file.touch()
    publisher, desk = publisher_turn(settings), desk_turn(settings)

    assert turns(publisher) == [True]
    assert turns(desk) == [False]
    publisher.confirm()
    publisher.release()
    assert turns(desk) == [True]
    desk.confirm()
    desk.release()
