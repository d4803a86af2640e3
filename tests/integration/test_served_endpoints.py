"""``kiosk publish`` as a whole: codes, revocation, check-ins, new keys in three processes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
import urllib3
from issuer_samples import PASSPHRASE, PASSWORD, draft, issue_to, world

from kiosk.app.program import Program
from kiosk.app.settings import settings_at
from kiosk.domain.issuer import KeyPurpose
from kiosk.domain.oauth import PRE_AUTHORIZED
from kiosk.gateway import Outcome
from kiosk.gateway.check_in import GatewayCredential
from kiosk.gateway.running import GatewaySettings, RunningGateway
from kiosk.services import gateway_credentials, gateway_reports, key_rotation, redemption

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.gateway.snapshot import PublicationSnapshot

pytestmark = pytest.mark.long
SECONDS = 60.0


@contextmanager
def publisher(program: Program, folder: Path) -> Iterator[str]:
    """Run ``kiosk publish`` on a store; give the address that it serves at."""
    passphrase = folder / "passphrase"
    passphrase.write_text(PASSPHRASE)
    process = subprocess.Popen(
        [
            sys.executable, "-m", "kiosk.app.main", "publish",
            "--listen", "127.0.0.1:0", "--passphrase-file", str(passphrase),
        ],
        env={**os.environ, "KIOSK_HOME": str(program.settings.home)},
        stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    limit = threading.Timer(3 * SECONDS, process.kill)
    limit.start()
    try:
        assert process.stdout is not None
        found = next(
            match for line in process.stdout if (match := re.search(r"publication at (\S+)", line))
        )
        yield found[1].rstrip("/")
        process.send_signal(signal.SIGTERM)
        process.communicate()
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()
        limit.cancel()


class Site:
    """Hold a publisher that runs and a gateway that follows it and reports."""

    def __init__(self, program: Program, url: str, folder: Path) -> None:
        self.program, self.url = program, url
        self.session = program.sign_in("admin1", f"{PASSWORD} 1")
        secret = gateway_credentials.enrol(program.env, self.session, "west")
        credential = folder / "west.json"
        credential.write_bytes(GatewayCredential("west", secret, f"{url}/check-in").write())
        root = next(folder.glob("*/root.json"))
        settings = GatewaySettings(
            url, root, folder / "state", "model-gateway", credential=credential
        )
        self._changed = threading.Condition()
        self.gateway = RunningGateway(settings, name="west", on_change=self._on_change)
        self._pool = urllib3.PoolManager()

    def _on_change(self, _: PublicationSnapshot) -> None:
        with self._changed:
            self._changed.notify_all()

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so; it is looked at with each publication, and each second."""
        end = time.monotonic() + SECONDS
        while not true():
            assert time.monotonic() < end
            with self._changed:
                self._changed.wait(1.0)

    def post(self, path: str, form: dict[str, str]) -> Any:
        answer = self._pool.request(
            "POST",
            f"{self.url}/{path}",
            body=urlencode(form),
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            retries=False,
        )
        return json.loads(answer.data) if answer.data else answer.status

    def admits(self, token: str) -> bool:
        return self.gateway.verifier.decide(token, "fable-5").outcome is Outcome.ALLOWED

    def redeem(self, number: int) -> Any:
        person = issue_to(self.program, self.session, number).person
        code = redemption.offer(self.program.env, self.session, person.id).code
        return self.post("token", {"grant_type": PRE_AUTHORIZED, "pre-authorized_code": code})


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    program = Program(settings_at(tmp_path / "home"), world())
    program.establish(draft(tmp_path))
    with publisher(program, tmp_path) as url:
        site = Site(program, url, tmp_path)
        with site.gateway:
            yield site
    program.close()


def test_from_a_code_to_a_refusal_and_a_new_key_with_the_gateway_reporting_all_along(
    site: Site,
) -> None:
    granted = site.redeem(3)
    site.until(lambda: site.admits(granted["access_token"]))
    assert site.post("revoke", {"token": granted["access_token"]}) == 200
    site.until(lambda: not site.admits(granted["access_token"]))

    env = site.program.env
    with env.store.reading() as uow:
        (old,) = uow.keys.of(KeyPurpose.TOKENS)
    second = site.program.sign_in("admin2", f"{PASSWORD} 2")
    living = key_rotation.living_tokens(env, site.session, old.kid)
    key_rotation.strike_off(
        env, site.session, second, old.kid, reason="It was stolen.", counted=living
    )
    renewed = site.redeem(4)
    site.until(lambda: site.admits(renewed["access_token"]))
    snapshot = site.gateway.snapshot
    assert snapshot is not None
    assert old.kid not in snapshot.keys

    def reported() -> bool:
        (standing,) = gateway_reports.reports(env, site.session)
        return standing.report is not None and standing.report.version == snapshot.version

    site.until(reported)
