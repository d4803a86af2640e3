"""Each gateway as its recipe sets it up, started and ended by the test."""

from __future__ import annotations

import json
import shutil
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.app.machine import find_server_program
from tests.gateways.asking import Framing, Request, ask
from tests.gateways.recipes import CLIENTS, FOLDER, GRPC, MODEL_SERVER, SERVICE, recipe
from tests.gateways.rig import Lab, eventually, free_port, run_process
from tests.gateways.upstream import Upstream

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from tests.gateways.asking import Reply

ROOT = Path(__file__).resolve().parents[2]
# Made by `make test-gateways`.
PROGRAMS = ROOT / "artefacts" / "gateways" / "programs"
NJS = "ngx_http_js_module.so"
# What Debian's own nginx.conf has around the files of conf.d.
_NGINX_AROUND = """
{modules}
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
daemon off;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/conf.d/*.conf;
}}
"""
READY = Request("GET", "/fable-5/v1/models/fable-5", framing=Framing.NONE)


@dataclass(frozen=True)
class Service:
    """Hold ``kiosk gateway serve`` at work."""

    process: subprocess.Popen[bytes]
    port: int
    status_port: int
    grpc_port: int

    def health(self) -> dict[str, Any]:
        connection = HTTPConnection("127.0.0.1", self.status_port, timeout=10)
        try:
            connection.request("GET", "/healthz")
            members = json.loads(connection.getresponse().read())
        finally:
            connection.close()
        assert isinstance(members, dict)
        return members

    def metrics(self) -> str:
        connection = HTTPConnection("127.0.0.1", self.status_port, timeout=10)
        try:
            connection.request("GET", "/metrics")
            return connection.getresponse().read().decode()
        finally:
            connection.close()


@dataclass(frozen=True)
class Gateway:
    """Hold one gateway at work, in front of an upstream and beside the service that it asks."""

    name: str
    port: int
    lab: Lab
    upstream: Upstream
    service: Service

    def ask(self, request: Request, token: str | None, **more: Any) -> Reply:
        """Send a request with the token of this name."""
        text = None if token is None else self.lab.tokens[token]
        return ask(self.port, request, text, **more)

    def catch_up(self) -> None:
        """Wait until the service decides by the newest publication."""
        eventually(
            lambda: self.service.health().get("publication") == self.lab.version,
            "the service applies the newest publication",
        )


@contextmanager
def running_service(lab: Lab, folder: Path, name: str, *words: str) -> Iterator[Service]:
    """Run ``kiosk gateway serve`` until the end of the block."""
    port, status_port, grpc_port = free_port(), free_port(), free_port()
    command = [
        sys.executable, "-m", "kiosk.app.main", "gateway", "serve", "--for", name,
        "--listen", f"127.0.0.1:{port}", "--status", f"127.0.0.1:{status_port}", *words,
    ]  # fmt: skip
    ports = [port, status_port]
    if name == "envoy":
        command += ["--grpc", f"127.0.0.1:{grpc_port}"]
        ports.append(grpc_port)
    with run_process(
        command,
        ports=ports,
        log=folder / "service.log",
        environment=lab.environment(folder / "state"),
    ) as process:
        yield Service(process, port, status_port, grpc_port)


@contextmanager
def running_gateway(kind: str, folder: Path) -> Iterator[Gateway]:
    """Run a whole laboratory with one gateway, named as in ``KINDS``."""
    name, *words = SERVED_AS[kind]
    with ExitStack() as stack:
        lab = stack.enter_context(Lab(folder))
        upstream = stack.enter_context(Upstream())
        service = stack.enter_context(running_service(lab, folder, name, *words))
        port = free_port()
        ports = {CLIENTS: port, MODEL_SERVER: upstream.port, SERVICE: service.port}
        if kind == "envoy by gRPC":
            ports = {CLIENTS: port, MODEL_SERVER: upstream.port, GRPC: service.grpc_port}
        command = KINDS[kind](folder, ports)
        stack.enter_context(
            run_process(command, ports=[port], log=folder / "gateway.log", folder=folder)
        )
        gateway = Gateway(kind, port, lab, upstream, service)
        # Some listen before they have read what to do.
        eventually(
            lambda: gateway.ask(READY, None).status == HTTPStatus.UNAUTHORIZED,
            f"{kind} asks the service",
        )
        yield gateway


def _nginx(folder: Path, ports: dict[str, int], name: str = "nginx.conf") -> list[str | Path]:
    with_njs = name == "nginx.conf"
    modules = f"load_module {_program(NJS)};" if with_njs else ""
    (folder / "conf.d").mkdir()
    (folder / "conf.d" / "kiosk.conf").write_text(recipe(name, ports))
    (folder / "nginx.conf").write_text(_NGINX_AROUND.format(folder=folder, modules=modules))
    shutil.copy(FOLDER / "kiosk.js", folder)
    return [_program("nginx"), "-p", folder, "-c", folder / "nginx.conf", "-e", "stderr"]


def _nginx_by_path(folder: Path, ports: dict[str, int]) -> list[str | Path]:
    return _nginx(folder, ports, "nginx-one-model-per-path.conf")


def _caddy(folder: Path, ports: dict[str, int]) -> list[str | Path]:
    return _caddy_with(PROGRAMS / "bin" / "caddy", folder, "Caddyfile", ports)


def _caddy_by_path(folder: Path, ports: dict[str, int]) -> list[str | Path]:
    return _caddy_with(PROGRAMS / "bin" / "caddy", folder, "Caddyfile-one-model-per-path", ports)


def _caddy_with(program: Path, folder: Path, name: str, ports: dict[str, int]) -> list[str | Path]:
    # Two Caddies on one machine would share the port of the administration.
    file = folder / "Caddyfile"
    file.write_text("{\n\tadmin off\n\tauto_https off\n}\n" + recipe(name, ports))
    return [program, "run", "--adapter", "caddyfile", "--config", file]


def _traefik(folder: Path, ports: dict[str, int]) -> list[str | Path]:
    (folder / "traefik.yml").write_text(recipe("traefik.yml", {CLIENTS: ports[CLIENTS]}))
    inner = {port: number for port, number in ports.items() if port != CLIENTS}
    (folder / "traefik-kiosk.yml").write_text(recipe("traefik-kiosk.yml", inner))
    return [
        PROGRAMS / "bin" / "traefik", "--configFile=traefik.yml",
    ]  # fmt: skip


def _envoy(
    folder: Path, ports: dict[str, int], name: str = "envoy-ext-authz.yaml"
) -> list[str | Path]:
    (folder / "envoy.yaml").write_text(recipe(name, ports))
    # The package's own starter ends when the shell that started it does.
    program = next(PROGRAMS.glob("lib/python*/site-packages/envoy/_bin/envoy"))
    return [
        program, "-c", folder / "envoy.yaml", "--disable-hot-restart", "--concurrency", "2",
        "--log-level", "error",
    ]  # fmt: skip


def _envoy_by_grpc(folder: Path, ports: dict[str, int]) -> list[str | Path]:
    return _envoy(folder, ports, "envoy-ext-authz-grpc.yaml")


def _program(name: str) -> Path:
    """Find what the system's packages hold; the tests are not skipped for want of it."""
    found = find_server_program(name)
    if found is None:
        raise FileNotFoundError(
            f"{name} is not installed; `kiosk doctor --tests` says how to install it"
        )
    return found


KINDS: dict[str, Callable[[Path, dict[str, int]], list[str | Path]]] = {
    "nginx": _nginx,
    "caddy": _caddy,
    "traefik": _traefik,
    "envoy": _envoy,
    "envoy by gRPC": _envoy_by_grpc,
    "nginx by path": _nginx_by_path,
    "caddy by path": _caddy_by_path,
}
# What `kiosk gateway serve --for` is told for each.
SERVED_AS = {
    "nginx": ("nginx",),
    "caddy": ("caddy",),
    "traefik": ("traefik",),
    "envoy": ("envoy",),
    "envoy by gRPC": ("envoy",),
    "nginx by path": ("nginx", "--one-model-per-path"),
    "caddy by path": ("caddy", "--one-model-per-path"),
}
# Hand whole bodies over, so that every way to name a model is decided about.
WHOLE = ("nginx", "caddy", "traefik", "envoy", "envoy by gRPC")
