"""Where the publisher, and the service that gateways ask, listen."""

from __future__ import annotations

import socket

from kiosk.domain.errors import KioskError

LOOPBACK = "127.0.0.1"
# While what answers is started again, as many wait in the kernel instead of being refused.
MOST_WAITING = 2048


class ListenError(KioskError):
    """Report an address that cannot be listened on."""


def listen_address(text: str) -> tuple[str, int]:
    """Read ``HOST:PORT``, ``:PORT`` or ``PORT``; without a host it is loopback.

    Raises ``ListenError``.
    """
    host, _, port = text.rpartition(":")
    if not (port.isascii() and port.isdigit() and int(port) < 1 << 16):
        raise ListenError("This is not an address to listen at.", "Write it as 127.0.0.1:8443.")
    return host.strip("[]") or LOOPBACK, int(port)


def listen_at(address: tuple[str, int]) -> socket.socket:
    """Take the port; 0 lets the system choose. Raises ``ListenError``."""
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    try:
        return socket.create_server(address, family=family, backlog=MOST_WAITING)
    except OSError as error:
        raise ListenError(
            "The program cannot listen at this address.",
            "Choose another port, or stop the program that uses it.",
        ) from error


def url_of(listening: socket.socket) -> str:
    """Name what listens there."""
    host, port = listening.getsockname()[:2]
    name = f"[{host}]" if listening.family is socket.AF_INET6 else host
    return f"http://{name}:{port}/"
