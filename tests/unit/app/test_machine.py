import json

import pytest

from kiosk.app.machine import State, find_postgres, look_for_libraries, look_for_modules
from kiosk.app.main import run


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
