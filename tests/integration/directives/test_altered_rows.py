"""Whoever writes to the database, without its key, lifts no directive and no kill switch."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from issuer_samples import PASSPHRASE
from sqlalchemy import text

from kiosk.app.audit_command import audit
from kiosk.app.main import run
from kiosk.services.activation import approve
from kiosk.services.directives import authenticate
from kiosk.services.directives_as_logged import DirectivesAlteredError
from kiosk.services.impact import preview
from kiosk.services.kill_switch import throw
from kiosk.storage.database import open_engine, writing

if TYPE_CHECKING:
    from pathlib import Path

    from laboratory import Laboratory

ID = "us-2026-06-12"


@pytest.fixture
def issuer(laboratory: Laboratory, monkeypatch: pytest.MonkeyPatch) -> Laboratory:
    """Give a laboratory whose store every command opens."""
    settings = laboratory.program.settings
    monkeypatch.setenv("KIOSK_HOME", str(settings.home))
    monkeypatch.setenv("KIOSK_DATABASE_URL", settings.database_url)
    return laboratory


def execute(laboratory: Laboratory, *statements: str, **values: object) -> None:
    engine = open_engine(laboratory.program.settings.database_url)
    with writing(engine).begin() as connection:
        for statement in statements:
            connection.execute(text(statement), values)
    engine.dispose()


def delete(laboratory: Laboratory, directive: str) -> None:
    execute(
        laboratory,
        "DELETE FROM directive_attachments WHERE directive_id = :id",
        "DELETE FROM directives WHERE id = :id",
        id=directive,
    )


def sealed(laboratory: Laboratory, directive: str) -> bytes:
    engine = open_engine(laboratory.program.settings.database_url)
    with writing(engine).begin() as connection:
        asked = text("SELECT sealed FROM directives WHERE id = :id")
        found: bytes = connection.execute(asked, {"id": directive}).scalar_one()
    engine.dispose()
    return found


def require_silence(laboratory: Laboratory, sentence: str) -> None:
    work = laboratory.work()
    for attempt in (work.publish, work.refresh):
        with pytest.raises(DirectivesAlteredError, match=sentence):
            attempt()


@pytest.mark.parametrize("switched_off", [True, False], ids=["kill switch", "directive"])
def test_a_deleted_row_stops_publishing_and_is_named_by_the_audit(
    issuer: Laboratory, switched_off: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    issuer.put_on_its_way("DS01-foreign-persons", "A")
    review = issuer.clock() + timedelta(days=1)
    switch = throw(issuer.env, *issuer.officers(), ("*",), reason="Stolen", review=review).id
    issuer.work().publish()
    whole = CliRunner().invoke(audit, ["verify"])
    assert whole.exit_code == 0, whole.output
    directive = switch if switched_off else ID

    delete(issuer, directive)

    require_silence(issuer, rf"approved .* in the store: {directive} \(missing\)\.")
    said = CliRunner().invoke(audit, ["verify", "--json"])
    assert said.exit_code == 1
    assert f"Directive {directive}, which entry" in said.output
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE)
    folder = tmp_path / "www"
    words = ["publish", "--passphrase-file", str(passphrase), "--to", str(folder)]
    assert run(words) != 0
    assert f"{directive} (missing)" in "".join(capsys.readouterr())
    assert not list(folder.rglob("*.json"))


def test_older_sealed_bytes_put_back_stop_publishing(issuer: Laboratory) -> None:
    issuer.stage_file("DS01-foreign-persons")
    first, _ = issuer.officers()
    authenticate(issuer.env, first, ID, method="call_back", note="Called", letter=b"%PDF letter")
    before = sealed(issuer, ID)
    blocked = preview(issuer.env, first, ID, "A").whole.people.blocked
    approve(issuer.env, *issuer.officers(), ID, reading="A", blocked=blocked)
    issuer.work().publish()

    execute(issuer, "UPDATE directives SET sealed = :sealed WHERE id = :id", sealed=before, id=ID)

    require_silence(issuer, rf"{ID} \(older\)")
