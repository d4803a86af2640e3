"""Tell the issuer which publication this gateway decides by.

Nothing is decided by it, and nothing waits for it: a report that does not
arrive is made again later, and the gateway goes on as if there were none. The
issuer's officers see in it who is behind.
"""

from __future__ import annotations

import json
import logging
import math
import os
import random
import re
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

import urllib3

from kiosk.domain.errors import KioskError
from kiosk.gateway.connections import (
    RequestEnd,
    endable_by,
    keeps_secrets,
    pool_through,
    proxy_for,
)
from kiosk.tokens import strict_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

CREDENTIAL_MAX_LENGTH: Final = 4096
STOP_SECONDS: Final = 2.0
_REPORT_SECONDS = 5.0
_LOG = logging.getLogger("kiosk.gateway")
_FIELD = re.compile(r"[A-Za-z0-9._~-]{1,128}")


class CredentialError(KioskError):
    """Report a credential of a gateway that cannot be used."""


class CheckInError(KioskError):
    """Report a report that was not taken."""


class Applied(Protocol):
    """Be a publication that is decided by; ``PublicationSnapshot`` is one."""

    @property
    def version(self) -> int:
        """Return its number."""
        ...

    @property
    def signed_at(self) -> float:
        """Return when the publisher vouched for it, in seconds since the epoch."""
        ...


@dataclass(frozen=True, slots=True)
class GatewayCredential:
    """Hold what ``kiosk gateway enrol`` writes: who this gateway is, and where it reports."""

    name: str
    secret: str
    check_in: str

    @classmethod
    def read(cls, path: Path) -> GatewayCredential:
        """Read the file; raise ``CredentialError`` in words that hold nothing of it."""
        try:
            with path.open("rb") as file:
                fields = strict_json.loads_object(
                    file.read(CREDENTIAL_MAX_LENGTH + 1).strip(), CREDENTIAL_MAX_LENGTH
                )
            credential = cls(*(str(fields[name]) for name in ("name", "secret", "check_in")))
        except (OSError, ValueError, KeyError):
            raise CredentialError(
                "The file of this gateway's credential cannot be read.",
                "Give the file that kiosk gateway enrol wrote, readable for the gateway.",
            ) from None
        return credential.checked()

    def checked(self) -> GatewayCredential:
        """Give it, or raise ``CredentialError``: no secret goes over a network in the clear."""
        fields = _FIELD.fullmatch(self.name) and _FIELD.fullmatch(self.secret)
        if not (fields and keeps_secrets(self.check_in)):
            raise CredentialError(
                "The credential of this gateway cannot be used.",
                "Its address must begin with https://, unless it is of this machine; "
                "enrol the gateway again.",
            )
        return self

    def write(self) -> bytes:
        """Give the file's content."""
        fields = {"name": self.name, "secret": self.secret, "check_in": self.check_in}
        return json.dumps(fields, indent=1).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class ReportRhythm:
    """Hold the seconds between reports.

    A change is reported after ``soon`` at most, and otherwise ``every`` so
    often; each differs by a random share, so that a thousand gateways do not
    report at the same instant. After failures the pause doubles up to
    ``every``.
    """

    soon: float = 2.0
    every: float = 300.0
    again: float = 5.0
    jitter: float = 0.2


class ReportDelivery(Protocol):
    """Deliver reports to the issuer; ``CheckInClient`` does."""

    def send(self, report: Mapping[str, int]) -> None:
        """Deliver one report, or raise a ``KioskError``."""
        ...

    def close(self) -> None:
        """End a report under way."""
        ...


class Timetable:
    """Say when to report next; without a clock of its own."""

    def __init__(self, rhythm: ReportRhythm, spread: Callable[[], float]) -> None:
        self._rhythm, self._spread = rhythm, spread
        self._failures = 0
        self._next = math.inf

    def changed(self, now: float) -> None:
        """Note a new publication; while reports fail, it waits like any other."""
        if not self._failures:
            self._next = min(self._next, now + self._rhythm.soon * self._spread())

    def reported(self, now: float) -> None:
        """Note that a report was taken."""
        self._failures = 0
        self._next = now + self._varied(self._rhythm.every)

    def failed(self, now: float) -> None:
        """Note that one was not."""
        doubled = self._rhythm.again * 2.0 ** min(self._failures, 16)
        self._failures += 1
        self._next = now + self._varied(min(doubled, self._rhythm.every))

    def pause(self, now: float) -> float:
        """Return the seconds until the next; infinite before the first publication."""
        return max(0.0, self._next - now)

    def _varied(self, seconds: float) -> float:
        return seconds * (1 - self._rhythm.jitter * self._spread())


class _Report(NamedTuple):
    version: int
    signed_at: int
    applied_at: int


class CheckIns:
    """Report in the background, from ``start`` to ``stop``; ``applied`` never waits or raises.

    ``last_error`` says why the last report failed, empty when it did not.
    """

    def __init__(
        self,
        delivery: ReportDelivery,
        *,
        rhythm: ReportRhythm | None = None,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        spread: Callable[[], float] = random.random,
    ) -> None:
        self._delivery, self._clock, self._steady = delivery, clock, steady
        self._timetable = Timetable(rhythm or ReportRhythm(), spread)
        self._lock = threading.Lock()
        self._called, self._ended = threading.Event(), threading.Event()
        self._report: _Report | None = None
        self._thread = threading.Thread(target=self._run, name="kiosk-check-in", daemon=True)
        self.last_error = ""

    def applied(self, snapshot: Applied) -> None:
        """Take note of the publication that is decided by now."""
        with self._lock:
            before = self._report
            news = before is None or before.version != snapshot.version
            applied_at = int(self._clock()) if before is None or news else before.applied_at
            self._report = _Report(snapshot.version, int(snapshot.signed_at), applied_at)
            if news:
                self._timetable.changed(self._steady())
        if news:
            self._called.set()

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self, seconds: float = STOP_SECONDS) -> None:
        """End, and wait so long for a report under way; it does not keep the program alive."""
        self._ended.set()
        self._called.set()
        self._delivery.close()
        if self._thread.ident is not None:
            self._thread.join(seconds)

    def _run(self) -> None:
        while not self._ended.is_set():
            with self._lock:
                pause = self._timetable.pause(self._steady())
            if pause > 0:
                self._called.wait(None if math.isinf(pause) else pause)
                self._called.clear()
                continue
            self._deliver()

    def _deliver(self) -> None:
        with self._lock:
            report = self._report
        if report is None:
            return
        try:
            self._delivery.send(report._asdict())
        except KioskError as error:
            if f"{error}" != self.last_error:
                _LOG.warning("%s", error)
            self.last_error = f"{error}"
            with self._lock:
                self._timetable.failed(self._steady())
            return
        self.last_error = ""
        with self._lock:
            self._timetable.reported(self._steady())
            if self._report is not None and self._report.version != report.version:
                self._timetable.changed(self._steady())


class CheckInClient:
    """Deliver reports over HTTP, by the credential of one gateway."""

    def __init__(
        self, credential: GatewayCredential, *, environment: Mapping[str, str] = os.environ
    ) -> None:
        self._url = credential.check_in
        self._headers = {
            **urllib3.make_headers(basic_auth=f"{credential.name}:{credential.secret}"),
            "Content-Type": "application/json",
        }
        proxy = proxy_for(credential.check_in, environment)
        self._pool: Any = pool_through(proxy, read_seconds=_REPORT_SECONDS)
        self._end = RequestEnd()

    def send(self, report: Mapping[str, int]) -> None:
        """Deliver one report; raise ``CheckInError``. What is answered is not read."""
        try:
            with endable_by(self._end):
                response = self._pool.request(
                    "POST",
                    self._url,
                    body=json.dumps(report).encode(),
                    headers=self._headers,
                    redirect=False,
                    preload_content=False,
                )
            response.close()
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise CheckInError(
                "The issuer cannot be told which publication is applied here.",
                "Check the network; decisions do not depend on it, and it is tried again.",
            ) from error
        if response.status != 204:  # noqa: PLR2004 -- No Content
            raise CheckInError(
                f"The issuer does not take this gateway's reports: it answered {response.status}.",
                "Check that the gateway is enrolled and not withdrawn, and its clock.",
            )

    def close(self) -> None:
        """End a report under way."""
        self._end.end()
