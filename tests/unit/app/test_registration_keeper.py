"""Each registrant meets a fresh window; the one before goes when the next one shows."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from kiosk.app.registration_keeper import (
    GONE_WITHIN,
    HUNG_AFTER,
    LONGEST_PAUSE,
    SHOWN_WITHIN,
    SILENT_AFTER,
    STANDBY_AFTER,
    Keeper,
    Word,
)

CRASHED, KILLED = 70, -9


@dataclass(eq=False)
class FakeWindow:
    """Hold what a keeper said to one window."""

    told: list[str] = field(default_factory=list)
    ended: bool = False
    killed: bool = False

    def tell(self, word: str) -> None:
        self.told.append(word)

    def end(self) -> None:
        self.ended = True

    def kill(self) -> None:
        self.killed = True


class Machine:
    """Open windows for a keeper, and let time pass."""

    def __init__(self, *, again: bool = True) -> None:
        self.seconds = 100.0
        self.windows: list[FakeWindow] = []
        self.notes: list[str] = []
        self.starts = True
        self.keeper = Keeper(self._open, lambda: self.seconds, self.notes.append, again=again)
        self.keeper.tick()

    def _open(self) -> FakeWindow:
        if not self.starts:
            raise OSError
        self.windows.append(FakeWindow())
        return self.windows[-1]

    def pass_time(self, seconds: float) -> None:
        self.seconds += seconds
        self.keeper.tick()

    def wait(self, seconds: float, *, alive: tuple[FakeWindow, ...] = ()) -> None:
        """Let time pass by the second, in which some windows say that they live."""
        for _ in range(int(seconds)):
            for window in alive:
                self.keeper.hear(window, Word.ALIVE)
            self.pass_time(1.0)

    def serve(self) -> FakeWindow:
        """Have the newest window be ready, told to show, and show."""
        window = self.windows[-1]
        self.keeper.hear(window, Word.READY)
        assert window.told == [Word.SHOW]
        self.keeper.hear(window, Word.SHOWN)
        return window

    def serve_with_next(self) -> tuple[FakeWindow, FakeWindow]:
        """Have one serve and another one ready."""
        serving = self.serve()
        self.pass_time(STANDBY_AFTER)
        following = self.windows[-1]
        assert following is not serving
        self.keeper.hear(following, Word.READY)
        return serving, following


@pytest.fixture
def machine() -> Machine:
    return Machine()


def test_the_next_window_is_made_ready_out_of_sight(machine: Machine) -> None:
    _, following = machine.serve_with_next()
    assert following.told == []


def test_after_a_wipe_the_old_window_goes_only_when_the_next_one_shows(machine: Machine) -> None:
    serving, following = machine.serve_with_next()
    machine.keeper.hear(serving, Word.WIPED)
    assert following.told == [Word.SHOW]
    before = serving.ended
    machine.keeper.hear(following, Word.SHOWN)
    assert (before, serving.ended) == (False, True)
    machine.keeper.ended(serving, 0)
    assert following.told == [Word.SHOW, Word.ALONE]
    assert machine.keeper.outcome is None


def test_a_wipe_before_the_next_one_is_ready_waits_for_it(machine: Machine) -> None:
    serving = machine.serve()
    machine.keeper.hear(serving, Word.WIPED)
    following = machine.windows[-1]
    assert following is not serving
    machine.keeper.hear(following, Word.READY)
    assert following.told == [Word.SHOW]


def test_a_window_that_does_not_go_is_killed(machine: Machine) -> None:
    serving, following = machine.serve_with_next()
    machine.keeper.hear(serving, Word.WIPED)
    machine.keeper.hear(following, Word.SHOWN)
    machine.pass_time(GONE_WITHIN)
    assert serving.killed


def test_without_a_next_window_the_station_says_that_it_is_closed_and_tries_on(
    machine: Machine,
) -> None:
    serving, following = machine.serve_with_next()
    machine.keeper.ended(following, CRASHED)
    machine.starts = False
    machine.keeper.hear(serving, Word.WIPED)
    assert serving.told[-1] == Word.CLOSED
    machine.starts = True
    machine.pass_time(LONGEST_PAUSE)
    machine.serve()
    assert serving.ended


@pytest.mark.parametrize("code", [2, CRASHED])
def test_a_next_window_that_ends_while_somebody_waits_closes_the_station(
    machine: Machine, code: int
) -> None:
    serving = machine.serve()
    machine.keeper.hear(serving, Word.WIPED)
    machine.keeper.ended(machine.windows[-1], code)
    assert serving.told[-1] == Word.CLOSED
    assert machine.keeper.outcome is None


def test_a_next_window_that_takes_long_is_waited_for_behind_a_sentence(machine: Machine) -> None:
    serving = machine.serve()
    machine.keeper.hear(serving, Word.WIPED)
    machine.pass_time(SHOWN_WITHIN)
    assert serving.told[-1] == Word.CLOSED
    following = machine.serve()
    assert not following.killed
    assert serving.ended


def test_a_first_window_may_take_as_long_as_a_slow_machine_needs(machine: Machine) -> None:
    machine.pass_time(HUNG_AFTER - 1)
    assert not machine.serve().killed


@pytest.mark.parametrize("ready", [True, False])
def test_a_next_window_that_hangs_is_given_up(machine: Machine, *, ready: bool) -> None:
    serving = machine.serve()
    machine.keeper.hear(serving, Word.WIPED)
    following = machine.windows[-1]
    if ready:
        machine.keeper.hear(following, Word.READY)
    machine.pass_time(HUNG_AFTER)
    assert following.killed
    machine.keeper.ended(following, KILLED)
    machine.pass_time(LONGEST_PAUSE)
    machine.serve()
    assert serving.ended


def test_a_window_that_waits_ready_for_hours_does_not_hang(machine: Machine) -> None:
    _, following = machine.serve_with_next()
    machine.pass_time(40 * HUNG_AFTER)
    assert not following.killed


def test_a_wiped_window_is_never_told_to_serve_again(machine: Machine) -> None:
    serving, following = machine.serve_with_next()
    machine.keeper.hear(serving, Word.WIPED)
    machine.keeper.ended(following, CRASHED)
    for _ in range(5):
        machine.pass_time(LONGEST_PAUSE)
        machine.keeper.ended(machine.windows[-1], CRASHED)
    assert serving.told.count(Word.SHOW) == 1


@pytest.mark.parametrize("last", [0, 2])
def test_it_stays_closed_when_staff_leave_or_it_cannot_open(machine: Machine, last: int) -> None:
    window = machine.windows[-1]
    if last == 0:
        machine.serve()
    machine.keeper.ended(window, last)
    assert machine.keeper.outcome == last


def test_staff_who_leave_take_the_next_window_along(machine: Machine) -> None:
    serving, following = machine.serve_with_next()
    machine.keeper.ended(serving, 0)
    assert following.ended


def test_after_a_crash_the_next_window_shows_at_once_and_later_ones_a_little_later(
    machine: Machine,
) -> None:
    serving, following = machine.serve_with_next()
    machine.keeper.ended(serving, KILLED)
    assert following.told == [Word.SHOW]
    pauses = []
    for _ in range(9):
        machine.keeper.hear(machine.windows[-1], Word.SHOWN)
        machine.keeper.ended(machine.windows[-1], CRASHED)
        before, count = machine.seconds, len(machine.windows)
        while len(machine.windows) == count:
            machine.pass_time(0.25)
        pauses.append(machine.seconds - before)
        machine.keeper.hear(machine.windows[-1], Word.READY)
    assert pauses[:3] == [1.0, 2.0, 4.0]
    assert pauses[-1] == LONGEST_PAUSE


def test_once_means_once() -> None:
    machine = Machine(again=False)
    machine.keeper.ended(machine.serve(), CRASHED)
    assert machine.keeper.outcome == CRASHED


def test_a_machine_that_shuts_down_lets_every_window_go(machine: Machine) -> None:
    both = machine.serve_with_next()
    machine.keeper.stop()
    assert all(window.ended for window in both)
    assert machine.keeper.outcome == 0


def test_a_serving_window_that_froze_is_killed_and_the_next_one_shows(machine: Machine) -> None:
    serving, following = machine.serve_with_next()
    machine.wait(SILENT_AFTER - 2, alive=(following,))
    before = serving.killed
    machine.wait(2, alive=(following,))
    assert (before, serving.killed) == (False, True)
    assert "window frozen" in machine.notes
    machine.keeper.ended(serving, KILLED)
    assert following.told == [Word.SHOW]


def test_a_next_window_that_froze_out_of_sight_is_killed(machine: Machine) -> None:
    serving, following = machine.serve_with_next()
    machine.wait(SILENT_AFTER + 1, alive=(serving,))
    assert following.killed
    assert not serving.killed


def test_windows_that_say_that_they_live_are_left_alone(machine: Machine) -> None:
    both = machine.serve_with_next()
    machine.wait(20 * SILENT_AFTER, alive=both)
    assert not any(window.killed for window in both)


def test_a_window_is_not_frozen_because_the_machine_slept(machine: Machine) -> None:
    both = machine.serve_with_next()
    machine.pass_time(8 * 3600)
    machine.wait(SILENT_AFTER - 1)
    assert not any(window.killed for window in both)


def test_a_window_that_begins_to_show_may_be_slow(machine: Machine) -> None:
    serving, following = machine.serve_with_next()
    machine.keeper.hear(serving, Word.WIPED)
    assert following.told == [Word.SHOW]
    machine.wait(HUNG_AFTER - 1, alive=(serving,))
    assert not following.killed
    machine.wait(2, alive=(serving,))
    assert following.killed
