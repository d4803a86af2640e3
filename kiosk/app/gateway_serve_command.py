"""``kiosk gateway serve``: the forward authorization service as a process."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from kiosk.app.listening import MOST_WAITING, listen_at, url_of
from kiosk.domain.errors import KioskError
from kiosk.gateway.ext_authz_wire import METHOD
from kiosk.gateway.forward import ForwardAuth
from kiosk.gateway.forward_grpc import CheckService
from kiosk.gateway.forward_sources import AUTHORIZE_PATH, SOURCES, SOURCES_BY_PATH
from kiosk.gateway.forward_status import StatusPages
from kiosk.gateway.running import GatewaySettings, RunningGateway
from kiosk.gateway.settings import read_origin

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator
    from types import ModuleType

    from kiosk.gateway.forward import Message, Receive, Send
    from kiosk.gateway.forward_sources import Source

DEFAULT_LISTEN = "127.0.0.1:9300"
DEFAULT_STATUS = "127.0.0.1:9301"
# Gateways keep connections open for an hour at most; who closes first loses a request.
_KEEP_ALIVE_SECONDS = 2 * 3600
_GRACE_SECONDS = 3
_FIRST_PUBLICATION_SECONDS = 5.0
_GRPC_WORKERS = 8
# A message holds the body and the headers beside it.
_GRPC_HEADERS_MAX_LENGTH = 256 * 1024


@click.command("serve")
@click.option(
    "--for",
    "gateway_name",
    required=True,
    type=click.Choice(list(SOURCES)),
    help="The gateway in front; its recipe alone is believed.",
)
@click.option(
    "--listen", default=DEFAULT_LISTEN, metavar="HOST:PORT", show_default=True,
    help="Where the gateway asks.",
)  # fmt: skip
@click.option(
    "--status", default=DEFAULT_STATUS, metavar="HOST:PORT", show_default=True,
    help="Where /healthz and /metrics are: never where a gateway asks.",
)  # fmt: skip
@click.option("--grpc", default="", metavar="HOST:PORT", help="Where Envoy asks by gRPC.")
@click.option(
    "--origin",
    default="",
    envvar="KIOSK_GATEWAY_ORIGIN",
    metavar="URL",
    help="Scheme and host that clients use, for tokens bound to a key; else the gateway's word.",
)
@click.option(
    "--one-model-per-path",
    is_flag=True,
    help="The recipe names the model of each path, whose server serves that model alone.",
)
def serve(
    *,
    gateway_name: str,
    listen: str,
    status: str,
    grpc: str,
    origin: str,
    one_model_per_path: bool,
) -> None:
    """Decide about each request that a gateway asks about.

    Settings come from the variables KIOSK_GATEWAY_PUBLICATION, _TRUST, _STATE
    and _AUDIENCE, and from those that the README lists beside them.
    """
    origin = _checked_origin(origin)
    source = _choose_source(gateway_name, grpc=grpc, one_model_per_path=one_model_per_path)
    settings = GatewaySettings.from_environment(os.environ)
    uvicorn = _import_part("uvicorn", "gateway")
    with ExitStack() as ending:
        asked = ending.enter_context(listen_at(_split(listen)))
        looked_at = ending.enter_context(listen_at(_split(status)))
        _require_apart(asked, looked_at)
        gateway = RunningGateway(settings, name=f"forward-auth-{gateway_name}")
        gateway.start(wait=_FIRST_PUBLICATION_SECONDS)
        ending.callback(gateway.stop)
        if grpc:
            ending.enter_context(_answering_grpc(gateway, grpc, origin))
        application = _both(
            ForwardAuth(gateway.guard, source, origin=origin),
            StatusPages(gateway),
            status_port=looked_at.getsockname()[1],
        )
        click.echo(f"Deciding for {gateway_name} at {url_of(asked).rstrip('/')}{AUTHORIZE_PATH}")
        click.echo(f"Health and metrics at {url_of(looked_at).rstrip('/')}")
        _serve(uvicorn, application, [asked, looked_at])


def _choose_source(name: str, *, grpc: str, one_model_per_path: bool) -> Source:
    if grpc and name != "envoy":
        raise KioskError(
            "Only Envoy asks by gRPC.", "Leave --grpc away, or start with --for envoy."
        )
    sources = SOURCES_BY_PATH if one_model_per_path else SOURCES
    if name not in sources:
        raise KioskError(
            "Envoy hands bodies over, so no recipe names the model of a path for it.",
            "Leave --one-model-per-path away.",
        )
    return sources[name]


def _checked_origin(text: str) -> str:
    try:
        return read_origin(text) if text else ""
    except ValueError as error:
        raise KioskError(
            "The origin cannot be used.",
            "Write the scheme and host that clients use, and no path.",
        ) from error


def _require_apart(asked: socket.socket, looked_at: socket.socket) -> None:
    """Refuse one port number for both listeners, which are told apart by it."""
    if asked.getsockname()[1] == looked_at.getsockname()[1]:
        raise KioskError(
            "--listen and --status name the same port.", "Give each a port of its own."
        )


def _both(
    forward: ForwardAuth, status: StatusPages, *, status_port: int
) -> Any:  # An ASGI application, a type that the server's library does not export.
    """Tell the two listeners apart by the port that a connection came to."""

    async def application(scope: Message, receive: Receive, send: Send) -> None:
        if scope["server"][1] == status_port:
            await status(scope, receive, send)
        else:
            await forward(scope, receive, send)

    return application


def _serve(uvicorn: ModuleType, application: Any, sockets: list[socket.socket]) -> None:
    """Serve until this process is told to end."""
    config = uvicorn.Config(
        application,
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        backlog=MOST_WAITING,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
    # The server passes the signal on once it has stopped; there is an end to tidy up yet.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    uvicorn.Server(config).run(sockets=sockets)


@contextmanager
def _answering_grpc(gateway: RunningGateway, address: str, origin: str) -> Iterator[None]:
    """Answer Envoy's gRPC beside the HTTP listener, in threads of its own."""
    grpc = _import_part("grpc", "envoy")
    _, service, method = METHOD.split("/")
    checks = CheckService(gateway.guard, origin=origin)
    handler = grpc.unary_unary_rpc_method_handler(lambda data, _: checks.check(data))
    limit = gateway.guard.max_body + _GRPC_HEADERS_MAX_LENGTH
    server = grpc.server(
        ThreadPoolExecutor(_GRPC_WORKERS, thread_name_prefix="ext-authz"),
        handlers=[grpc.method_handlers_generic_handler(service, {method: handler})],
        options=[("grpc.max_receive_message_length", limit), ("grpc.so_reuseport", 0)],
    )
    host, _ = _split(address)
    try:
        bound = server.add_insecure_port(address)
    except RuntimeError as error:
        raise KioskError(
            "The service cannot listen on the address for gRPC.",
            "Choose another port, or end the program that holds it.",
        ) from error
    server.start()
    click.echo(f"Deciding for envoy by gRPC at {host}:{bound}")
    try:
        yield
    finally:
        server.stop(_GRACE_SECONDS).wait()


def _import_part(module: str, extra: str) -> ModuleType:
    """Import what the bare wheel does not bring."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise KioskError(
            f"kiosk gateway serve needs the package {module}, which is not installed.",
            f'Install it with: pip install "identity-kiosk[{extra}]"',
        ) from error


def _split(address: str) -> tuple[str, int]:
    host, colon, port = address.rpartition(":")
    if not colon or not host or not port.isdecimal() or int(port) > 0xFFFF:  # noqa: PLR2004 - the largest port
        raise KioskError(
            "The address to listen on cannot be used.",
            f"Write it as HOST:PORT, such as {DEFAULT_LISTEN}.",
        )
    return host.strip("[]"), int(port)
