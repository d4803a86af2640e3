"""The desk on the screen: scan, inspected, issue; what is missing; what is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.flows.onboarding_state import Phase

if TYPE_CHECKING:
    from .conftest import Desk


def test_clean_passport_takes_scan_inspected_issue(desk: Desk) -> None:
    assert desk.view.primary.text() == "Open document"
    desk.scan()
    assert desk.view.primary.text() == "Confirm inspection"
    desk.press()
    assert desk.view.primary.text() == "Issue token"
    desk.sign()
    desk.press()
    assert desk.view.state.phase is Phase.ISSUED
    (case,) = desk.ports.cases
    assert str(case.particulars.name) == "ANNA MARIA ERIKSSON"
    assert case.statement is not None
    assert case.statement.signature_png.startswith(b"\x89PNG")
    assert desk.view.primary.text() == "Next applicant"
