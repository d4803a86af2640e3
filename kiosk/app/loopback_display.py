"""Open a VNC display towards this machine alone.

Kept apart from `kiosk.app.qt_application`, because only the demo on a machine
without a display needs sockets before its first window.
"""

import os
import socket
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.domain.errors import KioskError

LOOPBACK = "127.0.0.1"
_BACKLOG = 5
_LISTENING = "0A"  # TCP_LISTEN of the kernel, as /proc/net/tcp writes it


class ExposedDisplayError(KioskError):
    """Refuse to go on with a VNC display that other machines could reach."""


def confine_to_loopback(port: int) -> None:
    """Make Qt's VNC server listen on 127.0.0.1 instead of every address.

    The plugin has no option for its address and starts to listen in the first
    turn of the event loop. That turn is taken here; then the listening socket
    is replaced, under the same descriptor, by one bound to 127.0.0.1. Qt has
    had no turn in which to accept a connection, and closing the old socket
    resets those that were waiting, so nobody outside is ever served.

    Raises ``ExposedDisplayError`` when any other listening socket remains.
    """
    QCoreApplication.sendPostedEvents()
    for descriptor in _listening_descriptors(port):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as confined:
            confined.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as placeholder:
                os.dup2(placeholder.fileno(), descriptor, inheritable=False)
            confined.bind((LOOPBACK, port))
            confined.listen(_BACKLOG)
            confined.setblocking(False)
            os.dup2(confined.fileno(), descriptor, inheritable=False)
    if set(_listening_descriptors(port).values()) != {LOOPBACK}:
        raise ExposedDisplayError(
            "The VNC display could not be opened towards this machine alone.",
            "Start the demo in a desktop session instead.",
        )


def _listening_descriptors(port: int) -> dict[int, str]:
    """Map this process's sockets that listen on ``port`` to their addresses.

    An IPv6 address is given as the kernel writes it: only 127.0.0.1 matters.
    """
    descriptors: dict[str, int] = {}
    for entry in Path("/proc/self/fd").iterdir():
        try:
            target = str(entry.readlink())
        except FileNotFoundError:  # the descriptor that lists the folder is gone already
            continue
        if target.startswith("socket:["):
            descriptors[target[len("socket:[") : -1]] = int(entry.name)
    found = {}
    for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")):
        if not table.exists():
            continue
        for line in table.read_text("ascii").splitlines()[1:]:
            columns = line.split()
            address, _, hexadecimal_port = columns[1].partition(":")
            state, inode = columns[3], columns[9]
            if state == _LISTENING and inode in descriptors and int(hexadecimal_port, 16) == port:
                found[descriptors[inode]] = _readable(address)
    return found


def _readable(address: str) -> str:
    """Turn the kernel's little-endian IPv4 address into dots."""
    raw = bytes.fromhex(address)
    if len(raw) != 4:  # noqa: PLR2004 - the length of an IPv4 address
        return address
    return socket.inet_ntoa(raw[::-1] if sys.byteorder == "little" else raw)


def port_is_free(port: int) -> bool:
    """Tell whether Qt could listen on the port on every address, as it first does."""
    family = socket.AF_INET6 if socket.has_ipv6 else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("", port))
            probe.listen()
        except OSError:
            return False
    return True
