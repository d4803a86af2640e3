"""``kiosk service``: from registering to the end, as an operator types it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from issuer_samples import PASSPHRASE, PASSWORD, draft, world
from storage_samples import new_attestation, new_person

from kiosk.app.main import run
from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.domain.facts import PersonFacts
from kiosk.services.facts import settle
from kiosk.storage.log_reading import check_log

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ANNA, LARS = "anna@example.org", "lars@example.org"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    folder = tmp_path_factory.mktemp("issuer")
    program = Program(settings_at(folder / "home"), world())
    program.establish(draft(folder))
    env = program.env
    with env.store.writing() as uow:
        now = env.clock()
        for email in (ANNA, LARS):
            person = replace(new_person(email=email), registered_at=now)
            uow.persons.add(person)
            uow.attestations.add(replace(new_attestation(person), signed_at=now))
            settle(uow, person.id, PersonFacts(claim=person.claim), now)
        uow.commit()
    yield program
    program.close()


@pytest.fixture
def service(
    program: Program,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., tuple[int, str]]:
    monkeypatch.setenv("KIOSK_HOME", str(program.settings.home))
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE)

    def call(*words: str, officer: int = 1) -> tuple[int, str]:
        secret = tmp_path / f"secret{officer}"
        secret.write_text(f"{PASSWORD} {officer}")
        options = ("--operator", f"admin{officer}", "--secret-file", str(secret))
        code = run(["service", *words, *options, "--passphrase-file", str(passphrase)])
        told = capsys.readouterr()
        return code, told.out + told.err

    return call


def test_a_service_from_registering_to_its_end(
    program: Program, service: Callable[..., tuple[int, str]]
) -> None:
    def told(*words: str, officer: int = 1) -> Any:
        code, out = service(*words, "--json", officer=officer)
        assert code == 0, out
        return json.loads(out)

    made = told("add", "Nightly reports", "--purpose", "Sums up.", "--answers", ANNA)["service"]
    code, out = service("token", made)
    assert (code != 0, "whose people they chose last" in out) == (True, True)
    assert len(told("token", made, officer=2)["token"].split(".")) == 3
    assert told("token", made, "--code", officer=2)["code"]
    code, out = service("people", made, "--name", LARS, officer=2)
    assert (code != 0, "while what they issued to it lives" in out) == (True, True)
    assert len(told("people", made, "--name", LARS, "--release", ANNA)["answering"]) == 1
    assert told("people", made, "--release", LARS)["answering"] == []
    (row,) = told("list")
    assert (row["state"], row["lacks"], row["living_tokens"]) == ("stands still", ["nobody"], 2)
    assert "Nightly reports  stands still  nobody" in service("list")[1]
    check_log(program.settings.database_url)
    assert told("people", made, "--name", LARS)["service"] == made
    check_log(program.settings.database_url)
    assert told("end", made)["revoked"] == 2
    assert told("list")[0]["state"] == "ended"
    check_log(program.settings.database_url)


def test_an_address_that_is_nobodys_names_nobody(service: Callable[..., tuple[int, str]]) -> None:
    code, out = service("add", "Agent", "--purpose", "x", "--answers", "nobody@example.org")
    assert code != 0
    assert "nobody's here" in out
    assert service("people", "0" * 32)[0] != 0
