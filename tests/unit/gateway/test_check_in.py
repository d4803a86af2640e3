"""A gateway reports what it has applied; nothing that goes wrong with that disturbs it."""

from __future__ import annotations

import json
import math
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.errors import KioskError
from kiosk.gateway.check_in import (
    CREDENTIAL_MAX_LENGTH,
    CheckIns,
    CredentialError,
    GatewayCredential,
    ReportRhythm,
    Timetable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SECONDS = 10.0
URL = "https://id.laboratory.example/check-in"
CREDENTIAL = GatewayCredential("west", "s3cret-s3cret", URL)
AT_ONCE = ReportRhythm(soon=0.0)


@dataclass(frozen=True)
class Publication:
    version: int
    signed_at: float = 100.5


@dataclass
class FakeDelivery:
    """Take reports, or refuse them while told to."""

    refusal: KioskError | None = None
    reports: list[Mapping[str, int]] = field(default_factory=list)
    tries: int = 0
    closed: bool = False
    tried: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    def send(self, report: Mapping[str, int]) -> None:
        self.tries += 1
        try:
            if self.refusal is not None:
                raise self.refusal
            self.reports.append(report)
        finally:
            self.tried.release()

    def close(self) -> None:
        self.closed = True

    def wait(self) -> None:
        assert self.tried.acquire(timeout=SECONDS)


def middle() -> float:
    return 0.5


def test_nothing_is_reported_before_the_first_publication() -> None:
    assert math.isinf(Timetable(ReportRhythm(), middle).pause(0))


def test_a_change_is_reported_soon_and_not_by_all_at_the_same_instant() -> None:
    early, late = Timetable(ReportRhythm(), lambda: 0.0), Timetable(ReportRhythm(), lambda: 1.0)
    for each in (early, late):
        each.changed(100.0)
    assert (early.pause(100.0), late.pause(100.0)) == (0.0, 2.0)


def test_what_does_not_change_is_said_again_every_few_minutes() -> None:
    table = Timetable(ReportRhythm(jitter=0.2), middle)
    table.reported(0.0)
    assert table.pause(0.0) == pytest.approx(270.0)
    table.changed(10.0)
    assert table.pause(10.0) == pytest.approx(1.0)


def test_after_failures_the_pause_doubles_and_a_change_does_not_cut_it_short() -> None:
    table = Timetable(ReportRhythm(jitter=0.0), middle)
    pauses = []
    for _ in range(9):
        table.failed(0.0)
        pauses.append(table.pause(0.0))
    assert pauses == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    table.changed(0.0)
    assert table.pause(0.0) == 300
    table.reported(0.0)
    table.changed(0.0)
    assert table.pause(0.0) == 1.0


def test_each_new_publication_is_reported_once_however_often_it_is_vouched_for() -> None:
    delivery = FakeDelivery()
    now = iter(range(1000, 2000))
    reporting = CheckIns(delivery, rhythm=AT_ONCE, clock=lambda: next(now))
    reporting.start()
    reporting.applied(Publication(7))
    delivery.wait()
    for second in range(5):
        reporting.applied(Publication(7, 200.0 + second))
    reporting.applied(Publication(8))
    delivery.wait()
    reporting.stop()
    assert delivery.reports == [
        {"version": 7, "signed_at": 100, "applied_at": 1000},
        {"version": 8, "signed_at": 100, "applied_at": 1001},
    ]
    assert delivery.closed


def test_a_report_that_fails_is_tried_again_and_told_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    delivery = FakeDelivery(refusal=KioskError("The issuer cannot be told.", "It is tried again."))
    reporting = CheckIns(delivery, rhythm=ReportRhythm(soon=0.0, again=0.0))
    reporting.start()
    reporting.applied(Publication(7))
    for _ in range(3):
        delivery.wait()
    assert reporting.last_error == "The issuer cannot be told. It is tried again."
    delivery.refusal = None
    while not delivery.reports:
        delivery.wait()
    reporting.stop()
    assert reporting.last_error == ""
    assert delivery.reports[0]["version"] == 7
    assert [each.getMessage() for each in caplog.records] == [
        "The issuer cannot be told. It is tried again."
    ]


def test_one_that_was_never_started_or_heard_of_nothing_stops_at_once() -> None:
    CheckIns(FakeDelivery()).stop()
    idle = CheckIns(FakeDelivery())
    idle.start()
    idle.stop()
    assert not [each for each in threading.enumerate() if each.name == "kiosk-check-in"]


def test_a_credential_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = tmp_path / "credential.json"
    file.write_bytes(CREDENTIAL.write())
    assert GatewayCredential.read(file) == CREDENTIAL


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b'{"name":"west","secret":"x"}',
        b'{"name":"west","name":"east","secret":"x","check_in":"https://a.example/"}',
        b"x" * 5000,
    ],
)
def test_what_is_no_credential_is_refused_without_telling_what_is_in_it(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "credential.json"
    file.write_bytes(content)
    with pytest.raises(CredentialError) as refused:
        GatewayCredential.read(file)
    assert "west" not in str(refused.value)
    with pytest.raises(CredentialError):
        GatewayCredential.read(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "url",
    [
        "http://id.laboratory.example/check-in",
        "ftp://localhost/",
        "",
        "https://[",
        "https:///check-in",
        "//localhost/",
    ],
)
def test_a_secret_is_not_sent_over_a_network_in_the_clear(url: str) -> None:
    with pytest.raises(CredentialError, match="https"):
        GatewayCredential("west", "secret", url).checked()


@pytest.mark.parametrize("url", [URL, "http://127.0.0.1:8765/check-in", "http://[::1]:1/"])
def test_this_machine_itself_is_no_network(url: str) -> None:
    assert GatewayCredential("west", "secret", url).checked().check_in == url


@pytest.mark.parametrize(("name", "secret"), [("a:b", "x"), ("west", "a\r\nb"), ("west", "")])
def test_a_credential_that_could_not_stand_in_a_header_is_refused(name: str, secret: str) -> None:
    with pytest.raises(CredentialError):
        GatewayCredential(name, secret, URL).checked()


def test_a_file_longer_than_any_credential_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "west.json"
    fields = {"name": "west", "secret": "x", "check_in": URL}
    file.write_text(json.dumps(fields))
    assert GatewayCredential.read(file).name == "west"
    file.write_text(json.dumps({**fields, "more": "x" * CREDENTIAL_MAX_LENGTH}))
    with pytest.raises(CredentialError):
        GatewayCredential.read(file)
