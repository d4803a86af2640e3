"""A gateway from its settings to its decisions: started, restarted, forked, stopped."""

import asyncio
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.errors import KioskError
from kiosk.gateway.errors import GatewayStateError, TrustRootError
from kiosk.gateway.running import GatewaySettings, RunningGateway
from kiosk.gateway.seen_request import SeenRequest

WAIT = 20.0
Make = Callable[..., RunningGateway]


def asking(repository: Any, model: str = "fable-5") -> SeenRequest:
    headers = (
        ("Authorization", f"Bearer {repository.token()}"),
        ("Content-Type", "application/json"),
    )
    body = json.dumps({"model": model}).encode()
    return SeenRequest("POST", "/v1/chat/completions", headers, body)


def test_it_follows_decides_logs_and_counts(
    repository: Any, make: Make, settings: GatewaySettings, tmp_path: Path
) -> None:
    gateway = make(replace(settings, decision_log=str(tmp_path / "log")))
    assert gateway.guard.judge(asking(repository)).reason == "no_publication"
    with gateway:
        gateway.start(WAIT)
        assert gateway.snapshot is gateway.follower.snapshot is not None
        assert gateway.guard.judge(asking(repository)).admitted
        assert not gateway.guard.judge(asking(repository, "no-such")).admitted
        assert gateway.thread.last_error is None
    lines = [json.loads(line) for line in (tmp_path / "log").read_text("utf-8").splitlines()]
    assert [(line["gateway"], line["reason"]) for line in lines] == [
        ("test", "no_publication"),
        ("test", "allowed"),
        ("test", "unknown_model"),
    ]
    text = gateway.metrics_text()
    assert 'kiosk_gateway_info{gateway="test"} 1\n' in text
    assert "kiosk_gateway_decision_seconds_count 3\n" in text
    assert "kiosk_gateway_publication_version 1\n" in text


def test_after_a_restart_without_a_network_it_decides_before_anything_else_happens(
    repository: Any, make: Make, settings: GatewaySettings
) -> None:
    with make() as first:
        first.start(WAIT)
    (Path(settings.publication) / "timestamp.json").unlink()
    with make() as again:
        assert again.guard.judge(asking(repository)).admitted
        repository.later(31)
        assert again.guard.judge(asking(repository)).reason == "stale"
        assert again.guard.judge(asking(repository, "opal-4")).admitted


def test_a_failure_is_counted_logged_once_and_told(
    make: Make, settings: GatewaySettings, caplog: pytest.LogCaptureFixture
) -> None:
    told = threading.Event()
    failures = []

    def note(error: Exception) -> None:
        failures.append(error)
        if len(failures) == 2:
            told.set()

    away = replace(settings, publication=f"{settings.publication}-none")
    with caplog.at_level(logging.WARNING, "kiosk.gateway"), make(away, on_failure=note) as gateway:
        assert told.wait(WAIT)
    assert len(caplog.messages) == 1
    assert "cannot be fetched" in caplog.messages[0]
    assert (
        'kiosk_gateway_follow_failures_total{error="PublicationUnreachableError"} '
        in gateway.metrics_text()
    )


def test_in_shadow_nothing_is_refused(
    repository: Any, make: Make, settings: GatewaySettings
) -> None:
    verdict = make(replace(settings, shadow=True)).guard.judge(asking(repository))
    assert (verdict.admitted, verdict.reason) == (True, "no_publication")


def test_starting_twice_is_starting_once_and_after_a_stop_it_starts_again(
    repository: Any, make: Make
) -> None:
    gateway = make()
    gateway.start(WAIT)
    thread = gateway.thread
    gateway.start()
    assert gateway.thread is thread
    gateway.stop()
    gateway.stop()
    gateway.start()
    assert gateway.thread is not thread
    assert gateway.guard.judge(asking(repository)).admitted
    gateway.stop()


def test_it_runs_beside_an_event_loop(repository: Any, make: Make) -> None:
    async def run() -> None:
        async with make() as gateway:
            await asyncio.to_thread(gateway.start, WAIT)
            assert gateway.guard.judge(asking(repository)).admitted

    asyncio.run(run())
    assert not [each for each in threading.enumerate() if each.name.startswith("kiosk-")]


def test_new_publications_are_told(make: Make) -> None:
    versions = []
    with make(on_change=lambda snapshot: versions.append(snapshot.version)) as gateway:
        gateway.start(WAIT)
    assert versions == [1]


@pytest.mark.parametrize("content", [None, b"", b"{}", b"\xff"])
def test_a_root_that_is_none_is_refused_at_once(
    content: bytes | None, make: Make, settings: GatewaySettings
) -> None:
    settings.trust.unlink()
    if content is not None:
        settings.trust.write_bytes(content)
    with pytest.raises(TrustRootError):
        make()


def test_a_root_that_its_own_keys_have_not_signed_is_refused_at_once(
    repository: Any, make: Make, settings: GatewaySettings
) -> None:
    settings.trust.write_bytes(repository.root(1, signers=[]))
    with pytest.raises(TrustRootError, match="is none"):
        make()


def test_a_state_folder_that_cannot_be_used_is_found_out_at_the_start(
    make: Make, settings: GatewaySettings
) -> None:
    settings.state.write_bytes(b"")
    with pytest.raises(GatewayStateError):
        make().start()


def test_a_log_that_cannot_be_written_and_a_name_that_cannot_be_used_are_refused(
    make: Make, settings: GatewaySettings, tmp_path: Path
) -> None:
    with pytest.raises(KioskError, match="decision log"):
        make(replace(settings, decision_log=str(tmp_path / "none" / "log")))
    with pytest.raises(KioskError, match="name of the gateway"):
        RunningGateway(settings, name='a"} 1\nb')


FORKING = """
import os, sys
from pathlib import Path
from kiosk.gateway.running import GatewaySettings, RunningGateway

publication, trust, state, at = sys.argv[1:]
settings = GatewaySettings(publication, Path(trust), Path(state), "aud")
gateway = RunningGateway(settings, name="forking", clock=lambda: float(at))
gateway.start(20)
before = gateway.thread
workers = []
for _ in range(3):
    child = os.fork()
    if child == 0:
        gateway.start(20)
        fresh = gateway.thread is not before and gateway.thread._threads[0].is_alive()
        print("fresh" if fresh and gateway.snapshot is not None else "stale", flush=True)
        gateway.stop()
        os._exit(0)
    workers.append(child)
codes = [os.waitpid(each, 0)[1] for each in workers]
gateway.stop()
print(codes)
"""


def test_each_worker_of_a_server_that_forks_follows_by_itself_over_one_state_folder(
    repository: Any, settings: GatewaySettings
) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            FORKING,
            settings.publication,
            str(settings.trust),
            str(settings.state),
            str(repository.now.timestamp()),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == ["fresh", "fresh", "fresh", "[0, 0, 0]"]
    assert done.stderr == ""
