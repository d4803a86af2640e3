"""``kiosk directive``: the same use cases, the same officers, the same refusals as the console."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from issuer_samples import PASSPHRASE, PASSWORD

from kiosk.app.assets import asset
from kiosk.app.main import EXIT_REFUSED, run
from kiosk.domain.operators import Role
from kiosk.services.accounts import add_operator

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from laboratory import Laboratory

ID = "us-2026-06-12"
FILE = asset("directives/DS01-foreign-persons.toml")
SWITCH = ("kill-switch", "--reason", "Stolen", "--review", "2027-01-01T09:00:00+01:00")
THROW = (*SWITCH, "--all-models")
STAFF_SECRET = "nine green rivers flow"


class Terminal:
    """Run commands on one store as its officers would, with their secrets in files."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        for name, secret in (
            ("passphrase", PASSPHRASE),
            ("admin1", f"{PASSWORD} 1"),
            ("admin2", f"{PASSWORD} 2"),
            ("sam", STAFF_SECRET),
        ):
            (folder / name).write_text(secret + "\n")

    def __call__(self, *words: str, by: str = "admin1", second: str = "") -> tuple[int, Any]:
        """Give the exit code and what was printed as JSON."""
        return self.run(("directive", *words), by=by, second=second)

    def appeal(self, *words: str, by: str = "admin1", second: str = "") -> tuple[int, Any]:
        """Run a command about appeals."""
        return self.run(("appeal", *words), by=by, second=second)

    def run(self, words: Sequence[str], *, by: str, second: str = "") -> tuple[int, Any]:
        """Run any command with its officers' secrets."""
        officers = ["--operator", by, "--secret-file", str(self._folder / by)]
        if second:
            secret = str(self._folder / second)
            officers += ["--second", second, "--second-secret-file", secret]
        passphrase = ["--passphrase-file", str(self._folder / "passphrase")]
        self._capsys.readouterr()
        code = run([*words, *officers, *passphrase, "--json"])
        return code, json.loads(self._capsys.readouterr().out)

    def authenticate(self) -> tuple[int, Any]:
        letter = self._folder / "letter.pdf"
        letter.write_bytes(b"%PDF a letter")
        said = ("--method", "call_back", "--note", "Called the office", "--letter", str(letter))
        return self("authenticate", ID, *said)


@pytest.fixture
def database_url() -> str:
    """Take the file in the store's own folder: the commands are the same on both databases."""
    return ""


@pytest.fixture
def terminal(
    laboratory: Laboratory,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Terminal:
    monkeypatch.setenv("KIOSK_HOME", str(laboratory.program.settings.home))
    laboratory.admit("parisian", citizenships="FRA", statuses="FRA:citizen", nal="2")
    sam = laboratory.admit("sam", citizenships="USA", statuses="USA:citizen", nal="2")
    add_operator(
        laboratory.env,
        laboratory.officers()[0],
        person_id=sam.person.id,
        login="sam",
        roles=frozenset({Role.STAFF}),
        secret=STAFF_SECRET,
    )
    return Terminal(tmp_path, capsys)


def test_from_the_file_to_its_lift(terminal: Terminal) -> None:
    assert terminal("stage", str(FILE))[1]["stage"] == "staged"
    assert terminal.authenticate()[1]["stage"] == "authenticated"
    code, foreseen = terminal("preview", ID, "--reading", "B")
    assert (code, foreseen["whole"]["people"]["blocked"]) == (0, 1)
    approve = ("approve", ID, "--reading", "B", "--blocked", "1")
    assert terminal(*approve, second="admin2")[1]["stage"] == "approved"
    lifted = terminal("lift", ID, "--reason", "Withdrawn by letter", second="admin2")
    assert (lifted[0], lifted[1]["id"]) == (0, f"{ID}-lift-1")


def test_one_person_and_a_wrong_role_and_a_wrong_count_are_refused(terminal: Terminal) -> None:
    code, refused = terminal("stage", str(FILE), by="sam")
    assert (code, refused["error"].split(".")[0]) == (
        EXIT_REFUSED,
        "Your role does not include this",
    )
    terminal("stage", str(FILE))
    approve = ("approve", ID, "--reading", "B", "--blocked")
    assert "not authenticated" in terminal(*approve, "1", second="admin2")[1]["error"]
    terminal.authenticate()
    assert "one person" in terminal(*approve, "1", second="admin1")[1]["error"]
    assert "role" in terminal(*approve, "1", second="sam")[1]["error"]
    assert "1 people" in terminal(*approve, "0", second="admin2")[1]["error"]
    assert terminal(*approve, "1", second="admin2")[0] == 0


def test_a_kill_switch_is_thrown_and_undone_by_two(terminal: Terminal) -> None:
    code, switch = terminal(*THROW, second="admin2")
    assert (code, switch["models"]) == (0, ["*"])
    undone = terminal("kill-switch", "--undo", switch["id"], "--reason", "Found", second="admin2")
    assert undone[0] == 0
    without_review = ("kill-switch", "--all-models", "--reason", "Stolen")
    assert "review" in terminal(*without_review, second="admin2")[1]["error"]


@pytest.mark.parametrize(
    "words",
    [
        SWITCH,
        (*SWITCH, "--model", "fable-5", "--all-models"),
        ("kill-switch", "--undo", "kill-switch-x", "--reason", "Found", "--model", "fable-5"),
    ],
    ids=["no model", "a model and all of them", "undone for one model"],
)
def test_a_kill_switch_is_for_the_models_that_are_named_and_no_others(
    terminal: Terminal, words: tuple[str, ...]
) -> None:
    code, refused = terminal(*words, second="admin2")
    assert (code, "models" in refused["error"]) == (EXIT_REFUSED, True)
    assert "--model" in refused["error"]
    code, switch = terminal(*SWITCH, "--model", "fable-5", second="admin2")
    assert (code, switch["models"]) == (0, ["fable-5"])


def test_an_appeal_is_taken_in_answered_by_another_and_relieved_by_two(
    terminal: Terminal, laboratory: Laboratory
) -> None:
    person = laboratory.issued["parisian"].person.id
    taken = terminal.appeal("open", "--person", person, "--grounds", "I am not French any more")
    appeal = taken[1]["id"]
    answer = ("close", appeal, "--outcome", "denied", "--answer", "The passport says so")
    assert "their own" in terminal.appeal(*answer)[1]["error"]
    assert terminal.appeal(*answer, by="admin2")[1]["outcome"] == "denied"
    until = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    relieve = ("relieve", person, "--model", "fable-5", "--until", until, "--reason", "A court")
    code, relief = terminal.appeal(*relieve, second="admin2")
    assert code == 0
    assert terminal.appeal("end-relief", relief["id"], "--reason", "Set aside")[1]["ended_at"]


ACTS_OF_TWO = {
    "approve": ("directive", "approve", ID, "--reading", "B", "--blocked", "1"),
    "lift": ("directive", "lift", ID, "--reason", "Withdrawn"),
    "throw": ("directive", *THROW),
    "undo": ("directive", "kill-switch", "--undo", "kill-switch-x", "--reason", "Found"),
    "relieve": (
        "appeal", "relieve", "0" * 32, "--model", "fable-5", "--reason", "A court",
        "--until", "2027-01-01T00:00:00Z",
    ),
}  # fmt: skip


def test_no_act_of_two_is_done_by_one_person_or_a_wrong_role(terminal: Terminal) -> None:
    refused = {}
    for act, words in ACTS_OF_TWO.items():
        for by, second, said in (
            ("admin1", "admin1", "one person"),
            ("admin1", "sam", "role"),
            ("sam", "admin1", "role"),
        ):
            code, answer = terminal.run(words, by=by, second=second)
            refused[act, by, second] = code == EXIT_REFUSED and said in answer["error"]
    assert all(refused.values()), refused


def test_no_command_of_one_officer_is_open_to_a_wrong_role(terminal: Terminal) -> None:
    letter = ("--letter", str(FILE), "--method", "in_person", "--note", "At the office")
    for words in (
        ("directive", "stage", str(FILE)),
        ("directive", "authenticate", ID, *letter),
        ("directive", "preview", ID),
        ("directive", "withdraw", ID, "--reason", "Forged"),
        ("appeal", "close", "x", "--outcome", "denied", "--answer", "Because"),
        ("appeal", "end-relief", "x", "--reason", "Because"),
    ):
        code, answer = terminal.run(words, by="sam")
        assert (code, "role" in answer["error"]) == (EXIT_REFUSED, True), words
