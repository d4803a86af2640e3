import json
import logging
import sys
from collections.abc import Mapping

import pytest

from kiosk.app.log_file import RedactingFormatter
from kiosk.app.machine import (
    State,
    find_postgres,
    look_at_sandbox,
    look_for_libraries,
    look_for_modules,
)
from kiosk.app.main import run
from kiosk.app.window import _note_walls
from kiosk.devices.worker import Walls

WORKER = """
import sys
from collections.abc import Mapping
from kiosk.reading.wire import receive, send
send(sys.stdout.buffer, {answer})
receive(sys.stdin.buffer)
"""


def worker_that_says(answer: Mapping[str, object]) -> tuple[str, ...]:
    return (sys.executable, "-c", WORKER.replace("{answer}", repr(dict(answer))))


def test_a_missing_library_is_named_with_what_holds_it() -> None:
    finding = look_for_libraries(["libno-such-library.so.9"])
    assert finding.state is State.MISSING
    assert finding.lacks == ("libno-such-library.so.9",)


def test_a_missing_package_is_named_with_what_mends_it() -> None:
    finding = look_for_modules(["json", "no_such_package"])
    assert finding.state is State.MISSING
    assert finding.detail == "no_such_package"
    assert "identity-kiosk[desk]" in finding.remedy


def test_what_is_there_is_found() -> None:
    assert look_for_modules(["json"]).state is State.FOUND
    assert look_for_libraries([]).state is State.FOUND


def test_the_server_that_is_found_has_its_programs() -> None:
    folder = find_postgres()
    assert folder is not None
    assert (folder / "pg_ctl").exists()


@pytest.mark.parametrize(
    ("wall", "name"),
    [("offline", "network namespace"), ("files", "Landlock"), ("calls", "seccomp")],
)
def test_each_wall_that_the_kernel_lacks_is_named_with_what_mends_it(wall: str, name: str) -> None:
    answer = {"ready": True, "offline": True, "files": True, "calls": True, wall: False}
    finding = look_at_sandbox(worker_that_says(answer))
    assert finding.state is State.NOTE
    assert finding.detail.endswith(f": {name}")
    assert bool(finding.remedy) is (sys.platform == "linux")


def test_a_worker_that_does_not_say_which_walls_stand_has_none() -> None:
    finding = look_at_sandbox(worker_that_says({"ready": True}))
    assert finding.detail.endswith("network namespace, Landlock, seccomp")


def test_a_worker_that_cannot_read_is_missing() -> None:
    finding = look_at_sandbox(worker_that_says({"error": ["It lacks a part.", "Install it."]}))
    assert (finding.state, finding.remedy) == (State.MISSING, "Install it.")


def test_the_desks_log_tells_a_missing_wall(caplog: pytest.LogCaptureFixture) -> None:
    _note_walls(Walls(offline=True, files=True, calls=True))
    assert caplog.records == []
    with caplog.at_level(logging.WARNING):
        _note_walls(Walls(offline=True, files=False, calls=True))
    (record,) = caplog.records
    assert json.loads(RedactingFormatter().format(record))["event"] == "Landlock"


@pytest.mark.parametrize("option", [[], ["--tests"]])
def test_the_machine_of_the_tests_lacks_nothing(
    option: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["doctor", "--json", *option]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["complete"] is True
    assert report["command"] == ""


def test_the_text_ends_with_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    run(["doctor"])
    assert capsys.readouterr().out.splitlines()[-1] == "Nothing is missing."
