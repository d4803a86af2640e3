"""A gateway's report is read before anybody sees it: three whole numbers, two of them times."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.domain.gateways import EnrolledGateway
from kiosk.server.endpoint_services import StoreServices

GATEWAY = EnrolledGateway("west", datetime.fromtimestamp(0, UTC))
REPORT = {"version": 7, "signed_at": 1_780_000_000, "applied_at": 1_780_000_001}


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"version": 7, "signed_at": 1},
        {**REPORT, "name": "east"},
        {**REPORT, "version": 7.0},
        {**REPORT, "version": True},
        {**REPORT, "version": "7"},
        {**REPORT, "signed_at": None},
        {**REPORT, "signed_at": -1},
        {**REPORT, "applied_at": 253_370_764_800},
        {**REPORT, "applied_at": 1 << 70},
    ],
)
def test_what_is_no_report_is_refused_before_the_store_is_asked(said: dict[str, Any]) -> None:
    nobody: Any = None
    with pytest.raises(ValueError, match=r"must hold|not seconds"):
        StoreServices(nobody).report(GATEWAY, said)
