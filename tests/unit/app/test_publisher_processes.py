import socket
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from kiosk.app.publisher_processes import PublisherProcesses
from kiosk.domain.errors import KioskError
from kiosk.server.calls import CallBrokenError


class Line:
    """Note what the front was told."""

    def __init__(self) -> None:
        self.announced = 0
        self.signers: list[socket.socket] = []
        self.closed = False

    def announce(self) -> None:
        self.announced += 1

    def give_signer(self, signer: socket.socket) -> None:
        self.signers.append(signer)

    def close(self) -> None:
        self.closed = True


class Calls:
    def __init__(self, number: int) -> None:
        self.number = number

    def call(self, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        return {"signer": self.number, "name": name, **arguments}


class Process:
    """Be a front or a signer that dies when the test says so."""

    def __init__(self, number: int) -> None:
        self.dead = self.ended = False
        self.line: Any = Line()
        self.calls = Calls(number)
        self.for_front: Any = f"the socket of {number}"

    def alive(self) -> bool:
        return not self.dead

    def end(self) -> None:
        self.dead = self.ended = True


class Machine:
    """Start processes, keep the time, collect what is reported."""

    def __init__(self) -> None:
        self.fronts: list[Process] = []
        self.signers: list[Process] = []
        self.reports: list[KioskError] = []
        self.now = 100.0
        self.full = False
        self.processes = PublisherProcesses(
            self.start_front, self.reports.append, clock=lambda: self.now
        )
        self.processes._thread = Unstarted()  # type: ignore[assignment] # the test looks itself

    def start_front(self) -> Process:
        return self._start(self.fronts)

    def start_signer(self) -> Process:
        return self._start(self.signers)

    def _start(self, started: list[Process]) -> Process:
        if self.full:
            raise KioskError("There is no memory.", "Free some.")
        started.append(Process(len(started) + 1))
        return started[-1]

    def look(self, seconds: float = 0.0) -> None:
        self.now += seconds
        self.processes.look()


class Unstarted:
    ident = None

    def start(self) -> None:
        """Leave looking to the test."""


@pytest.fixture
def machine() -> Iterator[Machine]:
    machine = Machine()
    machine.processes.begin_front()
    machine.processes.begin_signer(machine.start_signer)
    yield machine
    machine.processes.close()
    assert all(each.ended for each in (*machine.fronts, *machine.signers))
    assert machine.fronts[-1].line.closed


def test_the_front_is_told_of_the_signer_and_of_what_is_new(machine: Machine) -> None:
    line = machine.fronts[0].line
    assert line.signers == ["the socket of 1"]
    machine.processes.announce()
    assert line.announced == 1
    assert machine.processes.call("sign", {"kid": "k"})["signer"] == 1
    machine.look(100)
    assert (len(machine.fronts), len(machine.signers), machine.reports) == (1, 1, [])


def test_a_signer_that_dies_is_replaced_and_the_front_learns_of_it(machine: Machine) -> None:
    machine.signers[0].dead = True
    machine.look()
    with pytest.raises(CallBrokenError):
        machine.processes.call("sign", {})
    machine.look(1)
    assert machine.processes.call("sign", {})["signer"] == 2
    assert machine.fronts[0].line.signers == ["the socket of 1", "the socket of 2"]
    assert [each.problem for each in machine.reports] == [
        "The signer of the publisher has ended by itself."
    ]


def test_a_new_front_never_gets_the_line_that_the_old_one_had(machine: Machine) -> None:
    machine.fronts[0].dead = True
    machine.look()
    machine.processes.announce()  # to nobody
    machine.look(1)
    assert machine.signers[0].ended
    assert machine.fronts[1].line.signers == ["the socket of 2"]
    assert len(machine.reports) == 1


def test_what_keeps_ending_is_started_less_and_less_often(machine: Machine) -> None:
    for _ in range(600):
        machine.signers[-1].dead = True
        machine.look(0.1)
    assert 8 <= len(machine.signers) <= 20
    machine.look(60)
    machine.look(61)
    before = len(machine.signers)
    machine.signers[-1].dead = True
    machine.look()
    machine.look(0.2)
    assert len(machine.signers) == before + 1


def test_what_cannot_be_started_is_told_and_tried_again(machine: Machine) -> None:
    machine.full = True
    machine.fronts[0].dead = True
    machine.look()
    machine.look(1)
    assert str(machine.reports[-1]) == "There is no memory. Free some."
    machine.full = False
    machine.look(10)
    assert len(machine.fronts) == 2


def test_what_does_not_start_the_first_time_is_raised() -> None:
    machine = Machine()
    machine.full = True
    with pytest.raises(KioskError):
        machine.processes.begin_front()
    machine.processes.announce()
    with pytest.raises(CallBrokenError):
        machine.processes.call("sign", {})
    machine.processes.close()
