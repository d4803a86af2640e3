"""Make an environment for each peer, or say in one sentence why there is none."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.reading.peers import Peer

_INSTALL_SECONDS = 1800
_TESSERACT_PACKAGES = (
    "tesseract-ocr", "tesseract-ocr-eng", "tesseract-ocr-osd", "libtesseract5", "liblept5",
)  # fmt: skip


class PeerUnavailableError(Exception):
    """Say why a peer cannot be measured on this machine."""


@dataclass(frozen=True)
class Environment:
    """Hold how a peer's adapter is started, and what its installation weighs in bytes."""

    command: tuple[str, ...]
    size: int


def environment_for(peer: Peer, folder: Path) -> Environment:
    """Make the peer's environment below ``folder``, or take the one made before.

    Raises:
        PeerUnavailableError: something is missing that the bench does not
            install, or the installer did not get what it needs.
    """
    _require_system(peer)
    home = folder / peer.name.replace(",", "").replace(" ", "-").lower()
    made = home / "made.json"
    wanted = json.dumps([peer.requirements, peer.carried, peer.python])
    if not made.exists() or made.read_text(encoding="utf-8") != wanted:
        shutil.rmtree(home, ignore_errors=True)
        _make(peer, home)
        made.write_text(wanted, encoding="utf-8")
    arguments = []
    if peer.needs_model:
        arguments.append(str(_model_folder(home)))
    if peer.needs_folder:
        arguments.append(str(home / "kept"))
    command = (str(home / "bin" / "python"), str(peer.script), *arguments)
    return Environment(command, _size(peer, home))


def bare_environment() -> dict[str, str]:
    """Return the variables that a peer is started with: nothing that leads it elsewhere."""
    kept = ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH")
    return {
        **{key: os.environ[key] for key in kept if key in os.environ},
        "PYTHONNOUSERSITE": "1",
        "PYTHONWARNINGS": "ignore",
    }


def _require_system(peer: Peer) -> None:
    missing = [package for command, package in peer.commands if not shutil.which(command)]
    missing += [package for library, package in peer.libraries if not _loads(library)]
    if missing:
        raise PeerUnavailableError(
            f"this system lacks {' and '.join(missing)}; on Debian and Ubuntu: "
            f"apt-get install {' '.join(missing)}"
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _make(peer: Peer, home: Path) -> None:
    """Install a peer with this environment's installer, from wherever that is set up to."""
    _run(_interpreter(peer.python), "-m", "venv", "--without-pip", str(home))
    pip = (
        sys.executable, "-m", "pip", "--python", str(home / "bin" / "python"),
        "install", "-q", "--disable-pip-version-check",
    )  # fmt: skip
    _run(*pip, *peer.requirements)
    if peer.carried:
        _run(*pip, "--no-deps", *peer.carried)


def _run(*command: str) -> None:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_INSTALL_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise PeerUnavailableError("its installation takes too long") from error
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        reason = next((line for line in lines if line.startswith("ERROR")), lines[-1:] or "")
        raise PeerUnavailableError(f"it cannot be installed: {reason}")


def _interpreter(least: tuple[int, int]) -> str:
    for candidate in _interpreters():
        done = subprocess.run(
            [candidate, "-c", "import sys; print(*sys.version_info[:2])"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode == 0 and tuple(map(int, done.stdout.split())) >= least:
            return candidate
    raise PeerUnavailableError(f"it needs Python {least[0]}.{least[1]}, which is not here")


def _interpreters() -> Iterator[str]:
    """Give this interpreter first, then those on the path, then those of pyenv."""
    yield sys.executable
    for minor in range(11, 20):
        found = shutil.which(f"python3.{minor}")
        if found:
            yield found
    yield from map(str, sorted(Path.home().glob(".pyenv/versions/3.*/bin/python")))


def _model_folder(home: Path) -> Path:
    for model in home.rglob("mrz.traineddata"):
        return model.parent
    raise PeerUnavailableError("the package that should carry its Tesseract model does not")


def _size(peer: Peer, home: Path) -> int:
    """Weigh the packages, what the adapter keeps, and Tesseract where the system's is used."""
    (packages,) = home.glob("lib/python3*/site-packages")
    tesseract = _tesseract_size() if peer.commands else 0
    return _weight(packages) + _weight(home / "kept") + tesseract


def _weight(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _tesseract_size() -> int:
    """Ask Debian's package manager; zero where there is none."""
    if not shutil.which("dpkg-query"):
        return 0
    done = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Installed-Size}\n", *_TESSERACT_PACKAGES],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return sum(int(line) for line in done.stdout.split()) * 1024
