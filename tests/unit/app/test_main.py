import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from kiosk.app import signer_main
from kiosk.app.main import COMMANDS, OWN_PROCESSES, run
from kiosk.app.publisher_front import FROZEN_FLAG as FRONT_FLAG
from kiosk.app.signer_process import signer_command
from kiosk.devices import camera_main
from kiosk.devices.camera import camera_command
from kiosk.devices.child_process import own_command
from kiosk.devices.worker import worker_command
from kiosk.domain.errors import KioskError
from kiosk.reading import worker_main
from kiosk.server import front_main

NAME = "ERIKSSON"


def command_that(act: Callable[[], object]) -> click.Command:
    """Make a command of which only the outcome matters."""

    @click.command()
    @click.option("--json", is_flag=True)
    def command(*, json: bool) -> object:
        del json
        return act()

    return command


def fail(error: BaseException) -> Callable[[], object]:
    def act() -> object:
        raise error

    return act


def test_version_is_printed_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.split()[0] == "kiosk"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    listed = capsys.readouterr().out
    assert [name for name in COMMANDS if f"  {name} " not in listed] == []


def test_an_unknown_command_is_an_error_of_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["raed"]) == 2
    assert "No such command" in capsys.readouterr().err


def test_an_error_is_one_line_of_what_happened_and_what_to_do(
    capsys: pytest.CaptureFixture[str],
) -> None:
    error = KioskError("The store is locked.", "Close the other window.")
    assert run([], command_that(fail(error))) == 2
    output = capsys.readouterr()
    assert output.err == "The store is locked. Close the other window.\n"
    assert output.out == ""


def test_with_json_an_error_is_json_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    error = KioskError("The store is locked.", "Close the other window.")
    assert run(["--json"], command_that(fail(error))) == 2
    output = capsys.readouterr()
    assert json.loads(output.out) == {"error": "The store is locked. Close the other window."}
    assert output.err == ""


def test_with_json_an_error_of_use_is_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--json", "--wrong"], command_that(lambda: None)) == 2
    assert "--wrong" in json.loads(capsys.readouterr().out)["error"]


def test_a_fault_is_a_sentence_and_a_report_without_the_persons_name(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run([], command_that(fail(ValueError(NAME))), reports=tmp_path) == 70
    output = capsys.readouterr()
    (report,) = tmp_path.iterdir()
    assert str(report) in output.err
    assert "Traceback" not in output.err + output.out
    assert NAME not in output.err + output.out + report.read_text("utf-8")


def test_a_report_that_cannot_be_written_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    assert run([], command_that(fail(ValueError(NAME))), reports=tmp_path / "file") == 70
    assert "could not be written" in capsys.readouterr().err


def test_a_commands_own_exit_code_is_kept() -> None:
    assert run([], command_that(fail(click.exceptions.Exit(1)))) == 1


def test_an_interrupted_command_says_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([], command_that(fail(KeyboardInterrupt()))) == 130
    assert capsys.readouterr().err.strip() == "Stopped."


def test_the_packed_program_starts_its_own_processes_by_the_words_it_listens_to() -> None:
    started = (
        (worker_command("kiosk", frozen=True), worker_main),
        (camera_command("kiosk", frozen=True), camera_main),
        (signer_command("kiosk", (), frozen=True), signer_main),
        (own_command("kiosk", FRONT_FLAG, "", frozen=True), front_main),
    )
    for (program, word), module in started:
        assert program == "kiosk"
        assert OWN_PROCESSES[word] == module.__name__
