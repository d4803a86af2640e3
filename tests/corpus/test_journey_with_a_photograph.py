"""The main job with a real specimen photograph, on a store that accepts no Utopians."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from journey_walk import Walk

from kiosk.ui.shared import apply_theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PHOTOGRAPH = "sidtd_aze00.jpg"  # a passport that expires in August 2028


@pytest.fixture
def walk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Walk]:
    apply_theme(qapp)
    walk = Walk(qtbot, tmp_path)
    yield walk
    walk.close()


def test_a_photographed_passport_becomes_a_token_until_it_is_revoked(
    walk: Walk, shared_data: Path
) -> None:
    walk.ceremony()
    walk.sign_in()
    token = walk.onboard(shared_data / "mrz" / PHOTOGRAPH, "holder@partner.example")
    assert [(fact.state, int(fact.level)) for fact in walk.issued.person.claim.facts] == [
        ("AZE", 2)
    ]
    walk.wait_published(invalid=0)
    code, decision = walk.gateway_check(token)
    assert (code, decision["outcome"]) == (0, "allowed"), decision

    walk.revoke(walk.issued.record.jti)
    walk.wait_published(invalid=1)
    code, decision = walk.gateway_check(token)
    assert (code, decision["outcome"]) == (1, "refused"), decision
    assert walk.command("audit", "verify").returncode == 0
