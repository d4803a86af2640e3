"""What the demo hands a gateway beside it lets one person in and keeps another out."""

from __future__ import annotations

import stat
import subprocess
from typing import TYPE_CHECKING

from kiosk.app.demo_gateway import prepare_gateway
from kiosk.app.demo_store import fill_demo_store
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.gateway import Reason
from kiosk.gateway.running import GatewaySettings, RunningGateway

if TYPE_CHECKING:
    from pathlib import Path


def test_a_gateway_beside_the_demo_decides_about_its_two_tokens(tmp_path: Path) -> None:
    program = fill_demo_store(settings_at(tmp_path / "home", demo=True))
    PublicationWork(program.env, program.settings.publication).publish()
    told = prepare_gateway(program, tmp_path / "a gateway's")
    program.close()
    assert stat.S_IMODE(told.stat().st_mode) == 0o600
    script = f'. "{told}" && env'
    shell = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    variables = dict(line.split("=", 1) for line in shell.stdout.splitlines() if "=" in line)
    variables["KIOSK_GATEWAY_STATE"] = str(tmp_path / "state")
    settings = GatewaySettings.from_environment(variables)
    gateway = RunningGateway(settings, name="demo")
    gateway.follower.refresh()
    for model in ("fable-5", "mythos-5", "opal-4"):
        assert gateway.verifier.decide(variables["TOKEN"], model).allowed
        assert gateway.verifier.decide(variables["REVOKED"], model).reason is Reason.REVOKED
