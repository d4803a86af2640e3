"""The main job, end to end, in the true windows: "Done when" number two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from journey_walk import Walk

from kiosk.app.specimens import specimen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def walk(qtbot: QtBot, tmp_path: Path) -> Iterator[Walk]:
    walk = Walk(qtbot, tmp_path, specimens_allowed=True)
    yield walk
    walk.close()


def test_from_an_empty_store_to_a_token_that_is_honoured_until_it_is_revoked(walk: Walk) -> None:
    walk.ceremony()
    walk.sign_in()
    token = walk.onboard(specimen("passport-photographed.jpg").path, "anna@partner.example")
    walk.wait_published(invalid=0)
    code, decision = walk.gateway_check(token)
    assert (code, decision["outcome"]) == (0, "allowed"), decision

    walk.revoke(walk.issued.record.jti)
    walk.wait_published(invalid=1)
    code, decision = walk.gateway_check(token)
    assert (code, decision["outcome"]) == (1, "refused"), decision

    assert "as they were written" in walk.verify_log()
    verified = walk.command("audit", "verify")
    assert verified.returncode == 0, verified.stderr
    assert_nowhere_in(walk.folder, "wekesa", "baraka", "bk093174", "anna@partner.example", "kenya")


def assert_nowhere_in(folder: Path, *seeded: str) -> None:
    """Demand that no file of store, log, publication, stick or gateway tells of the applicant."""
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes().lower()
            assert not [text for text in seeded if text.encode() in content], path
