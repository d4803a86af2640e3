import stat
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.crash_report import describe, report_folder, write_report

NOW = datetime(2026, 6, 12, 17, 21, tzinfo=UTC)
NAME = "ERIKSSON"


def failing_with_personal_data(surname: str) -> None:
    try:
        int(surname)
    except ValueError as error:
        raise RuntimeError(f"cannot store {surname}") from error


def caught() -> RuntimeError:
    try:
        failing_with_personal_data(NAME)
    except RuntimeError as error:
        return error
    raise AssertionError


def test_it_names_kinds_and_places_of_the_whole_chain() -> None:
    report = describe(caught(), NOW)
    assert "builtins.RuntimeError" in report
    assert "builtins.ValueError" in report
    assert "failing_with_personal_data" in report
    assert "2026-06-12T17:21:00+00:00" in report


def test_it_holds_no_message_and_no_value() -> None:
    assert NAME in str(caught())
    assert NAME not in describe(caught(), NOW)


def test_it_holds_no_home_folder() -> None:
    assert str(Path.home()) not in describe(caught(), NOW)
    assert str(Path(__file__).parents[3]) not in describe(caught(), NOW)


def test_an_error_that_is_its_own_cause_is_described_once() -> None:
    error = caught()
    error.__cause__ = error
    assert describe(error, NOW).count("builtins.RuntimeError") == 1


def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    path = write_report(caught(), tmp_path / "reports", NOW)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_text("utf-8") == describe(caught(), NOW)


def test_reports_lie_with_the_store_when_its_place_is_set(tmp_path: Path) -> None:
    (tmp_path / "store.key").touch()
    assert report_folder({"KIOSK_HOME": str(tmp_path)}, Path("/nowhere")) == tmp_path / "reports"


def test_no_report_goes_into_a_home_that_waits_for_its_restore(tmp_path: Path) -> None:
    found = report_folder({"KIOSK_HOME": str(tmp_path / "store")}, tmp_path / "me")
    assert found == tmp_path / "me" / ".local" / "state" / "identity-kiosk" / "reports"


def test_reports_lie_in_the_state_folder_otherwise(tmp_path: Path) -> None:
    expected = tmp_path / ".local" / "state" / "identity-kiosk" / "reports"
    assert report_folder({}, tmp_path) == expected
