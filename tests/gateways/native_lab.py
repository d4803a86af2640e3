"""HAProxy and Envoy deciding by themselves, with the agent beside them, as the README says."""

from __future__ import annotations

import json
import shutil
import sys
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.gateway.native import HAPROXY_RULES, SCRIPT
from tests.gateways.asking import ask
from tests.gateways.rig import MODELS, Lab, eventually, free_port, run_process
from tests.gateways.tokens import AUDIENCE
from tests.gateways.upstream import Upstream
from tests.gateways.ways import BODY

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from kiosk.gateway.guard import Verdict
    from tests.gateways.asking import Reply, Request

ROOT = Path(__file__).resolve().parents[2]
RECIPES = ROOT / "assets" / "gateways"
# Made by `make test-gateways`.
PROGRAMS = ROOT / "artefacts" / "gateways" / "programs"
_CLIENTS, _MODEL_SERVER = "8080", "8000"
# As long as "half a megabyte with the model last" needs.
MAX_BODY = 1 << 20
_START_SECONDS = 60.0
# What a native gateway says in words of its own: the parts of a malformed token are
# not told apart, and no proof of possession is checked.
_OWN_WORDS = frozenset({"malformed", "bound"})


@dataclass(frozen=True)
class Agent:
    """Hold ``kiosk gateway agent`` at work, and the folder that it writes."""

    process: subprocess.Popen[bytes]
    out: Path
    log: Path

    def events(self) -> list[dict[str, Any]]:
        lines = self.log.read_text().splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def has_published(self, version: int) -> bool:
        return {"event": "published", "version": version} in self.events()


@dataclass(frozen=True)
class NativeGateway:
    """Hold one gateway at work that decides by itself."""

    port: int
    lab: Lab
    upstream: Upstream
    agent: Agent
    process: subprocess.Popen[bytes]
    log: Path

    def ask(self, request: Request, token: str | None, **more: Any) -> Reply:
        """Send a request with the token of this name."""
        text = None if token is None else self.lab.tokens[token]
        return ask(self.port, request, text, **more)

    def status(self, token: str, model: str) -> int:
        return self.ask(BODY.request(model), token).status

    def catch_up(self, token: str, model: str) -> None:
        """Wait until the newest publication decides; ``token`` is one for which it changed."""
        expected = self.lab.expected(token, model)
        eventually(lambda: self.stays(token, model, expected), "the publication is applied")

    def stays(self, token: str, model: str, status: int, seconds: float = 0.25) -> bool:
        """Tell whether this is the status for so long: each thread looks every 0.1 s."""
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            if self.status(token, model) != status:
                return False
        return True

    def differences(self) -> list[tuple[str, str, str]]:
        """Ask for each model with each token; return where the answer is not the program's own."""
        return [
            (token, model, said)
            for token in self.lab.tokens
            for model in MODELS
            if (said := self.difference(BODY.request(model), token))
        ]

    def difference_for(self, text: str) -> str:
        """Say what differs for a token that is not one of the laboratory's."""
        self.lab.tokens["another"] = text
        try:
            return self.difference(BODY.request("fable-5"), "another")
        finally:
            del self.lab.tokens["another"]

    def difference(self, request: Request, token: str) -> str:
        """Say what differs from the program's own verdict, empty for nothing."""
        verdict = self.lab.verdict(token, request)
        return difference(verdict, self.ask(request, token))


def difference(verdict: Verdict, reply: Reply) -> str:
    """Compare an answer, in its status, its reason, its challenge and its words."""
    answer = verdict.answer
    if answer is None:
        served = reply.status == HTTPStatus.OK and reply.arrived is not None
        return "" if served else f"{reply.status} {reply.body!r} instead of the model's answer"
    if reply.status != answer.status:
        return f"{reply.status} {reply.body!r} instead of {answer.status} {answer.reason}"
    problem = reply.json()
    if problem["reason"] != answer.reason:
        return f"{problem['reason']} instead of {answer.reason}"
    if answer.reason in _OWN_WORDS:
        return ""
    said = {name.lower(): value for name, value in reply.headers}
    missing = [name for name, value in answer.headers if said.get(name.lower()) != value]
    if missing or problem != answer.problem:
        return f"{problem} {said} instead of {answer.problem} {answer.headers}"
    return ""


@contextmanager
def running_agent(lab: Lab, folder: Path, *words: str) -> Iterator[Agent]:
    """Run ``kiosk gateway agent`` from when it has written a first set."""
    out, log = folder / "native", folder / "agent.log"
    command = [
        sys.executable, "-m", "kiosk.app.main", "gateway", "agent",
        "--publication", lab.url, "--trust", lab.trust, "--state", folder / "state",
        "--audience", AUDIENCE, "--out", out, "--max-body", str(MAX_BODY), *words,
    ]  # fmt: skip
    with run_process(command, ports=[], log=log) as process:
        eventually(
            lambda: process.poll() is not None or (out / "current").exists(),
            "a first set is there",
            _START_SECONDS,
        )
        assert process.poll() is None, log.read_text()
        yield Agent(process, out, log)


@contextmanager
def running_haproxy(
    lab: Lab, folder: Path, *words: str, master: bool = False
) -> Iterator[NativeGateway]:
    """Run HAProxy by its recipe; ``master`` lets it reload, as a system's own service does."""
    with ExitStack() as stack:
        upstream = stack.enter_context(Upstream())
        agent = stack.enter_context(running_agent(lab, folder, *words))
        port = free_port()
        own = folder / "haproxy.cfg"
        own.write_text(recipe("haproxy.cfg", port, upstream.port))
        command = [
            program("haproxy"), "-W" if master else "-db", "-p", folder / "haproxy.pid",
            "-f", agent.out / HAPROXY_RULES, "-f", own,
        ]  # fmt: skip
        log = folder / "haproxy.log"
        process = stack.enter_context(run_process(command, ports=[port], log=log))
        yield NativeGateway(port, lab, upstream, agent, process, log)


@contextmanager
def running_envoy(
    lab: Lab, folder: Path, *words: str, script: str = ""
) -> Iterator[NativeGateway]:
    """Run Envoy by its recipe; with ``script`` in place of kiosk.lua."""
    with ExitStack() as stack:
        upstream = stack.enter_context(Upstream())
        agent = stack.enter_context(running_agent(lab, folder, *words))
        port = free_port()
        if script:
            (agent.out / SCRIPT).write_text(script)
        own = folder / "envoy.yaml"
        text = recipe("envoy-native.yaml", port, upstream.port)
        own.write_text(text.replace("FOLDER", str(agent.out)))
        command = [
            envoy(), "-c", own, "--disable-hot-restart", "--concurrency", "2",
            "--log-level", "error",
        ]  # fmt: skip
        log = folder / "envoy.log"
        process = stack.enter_context(run_process(command, ports=[port], log=log))
        yield NativeGateway(port, lab, upstream, agent, process, log)


def recipe(name: str, clients: int, model_server: int) -> str:
    """Return a recipe with the two ports of this test in place of its own."""
    text = (RECIPES / name).read_text(encoding="utf-8")
    assert _CLIENTS in text
    assert _MODEL_SERVER in text
    return (
        text.replace(_CLIENTS, "CLIENTS")
        .replace(_MODEL_SERVER, str(model_server))
        .replace("CLIENTS", str(clients))
    )


def program(name: str) -> str:
    """Find a program of the system; Debian keeps servers where users do not look."""
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    assert found, f"{name} is not installed; `kiosk doctor --tests` says how to install it"
    return found


def envoy() -> Path:
    """Find Envoy itself: the package's own starter ends when the shell that started it does."""
    found = next(PROGRAMS.glob("lib/python*/site-packages/envoy/_bin/envoy"), None)
    assert found, "Envoy is not installed; `make test-gateways` installs it"
    return found
