"""The demo's display without a display: reachable from this machine and from nowhere else."""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

OPEN_A_WINDOW = """
from PySide6.QtWidgets import QLabel
from kiosk.app.qt_application import start_application

application = start_application(demo=True)
label = QLabel("specimen")
label.show()
print("open", flush=True)
application.exec()
"""
WITHOUT_DISPLAY = {
    name: value
    for name, value in os.environ.items()
    if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
}


@pytest.fixture
def port() -> Iterator[int]:
    """Open a window over VNC in a process of its own; give the port that it names."""
    with subprocess.Popen(
        [sys.executable, "-c", OPEN_A_WINDOW],
        env=WITHOUT_DISPLAY,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = "".join(iter(process.stdout.readline, "open\n"))
        try:
            yield int(re.search(r"127\.0\.0\.1:(\d+)", said)[1])
        finally:
            process.terminate()


def listening_addresses(port: int) -> set[str]:
    """Read from the kernel, as hexadecimal numbers, on which addresses a port is listened on."""
    found = set()
    for table in (Path("/proc/net/tcp"), Path("/proc/net/tcp6")):
        for line in table.read_text("ascii").splitlines()[1:]:
            address, _, number = line.split()[1].partition(":")
            if int(number, 16) == port and line.split()[3] == "0A":
                found.add(address)
    return found


def test_it_listens_on_loopback_alone(port: int) -> None:
    assert listening_addresses(port) == {"0100007F"}


def test_a_viewer_on_this_machine_is_greeted(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as viewer:
        assert viewer.recv(12) == b"RFB 003.003\n"


def test_another_address_of_this_machine_is_refused(port: int) -> None:
    # All of 127.0.0.0/8 is this machine; a socket on every address would answer here.
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=10)


def test_a_real_store_does_not_open_over_vnc() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.app.main"],
        env={**WITHOUT_DISPLAY, "QT_QPA_PLATFORM": "vnc"},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2
    assert "no password" in done.stderr
