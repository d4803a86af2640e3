"""Look at what this machine has of what the program needs.

Every check returns findings and changes nothing. The desk's packages are
imported in the checks alone: the bare wheel has ``kiosk doctor`` too.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.platform_window import has_display
from kiosk.app.system_packages import GATEWAYS, QT_LIBRARIES

if TYPE_CHECKING:
    from kiosk.devices.worker import Walls

# Where Debian and Ubuntu, and Fedora and Arch, keep the server's programs.
POSTGRES_FOLDERS = ("/usr/lib/postgresql/*/bin", "/usr/bin", "/usr/local/bin")
_SERVER_PROGRAMS = "/usr/sbin:/usr/local/sbin"
_NGINX_MODULES = ("/usr/lib/nginx/modules", "/usr/lib64/nginx/modules")
DESK_MODULES = (
    "PySide6", "alembic", "anyascii", "argon2", "cv2", "filelock", "keyring", "numpy",
    "onnxruntime", "phonenumbers", "pi_heif", "PIL", "platformdirs", "pydantic",
    "pypdfium2", "rapidocr", "segno", "sqlalchemy", "sqlmodel",
)  # fmt: skip
_QT_START_SECONDS = 60
_QT_START = (
    "from PySide6.QtWidgets import QApplication; QApplication(['doctor']); print('started')"
)


_WALL_REMEDIES = {
    "network namespace": "Let programs make user namespaces, to seal the reading process off the "
    "network: sysctl kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu, "
    "kernel.unprivileged_userns_clone=1 on Debian.",
    "Landlock": "Start a kernel of 5.13 or newer with landlock in its lsm= list, to keep the "
    "reading process from files.",
    "seccomp": "Use a kernel with CONFIG_SECCOMP_FILTER on x86-64 or 64-bit ARM, to keep the "
    "reading process from system calls.",
}


class State(StrEnum):
    """Say whether something is there, missing, or missing without harm."""

    FOUND = "found"
    MISSING = "missing"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Say what was looked at and what was found.

    ``lacks`` names entries of ``system_packages.PACKAGES``; ``remedy`` is a
    sentence for what no system package mends.
    """

    name: str
    state: State
    detail: str
    lacks: tuple[str, ...] = ()
    remedy: str = ""


def look_at_machine(*, for_tests: bool) -> list[Finding]:
    """Make every check; ``for_tests`` adds what the tests need beside the program."""
    modules = look_for_modules(DESK_MODULES)
    findings = [modules]
    if sys.platform.startswith("linux"):
        findings.append(look_for_libraries(QT_LIBRARIES))
    if modules.state is State.FOUND:
        findings += [start_qt(), look_for_fonts(), look_for_ocr_models(), look_for_key_ring()]
        findings.append(look_at_sandbox())
    findings.append(look_for_display())
    if for_tests:
        findings += [look_for_x_server(), look_for_postgres(), look_for_gateways()]
    return findings


def look_for_modules(names: Iterable[str]) -> Finding:
    """Look for the desk's Python packages; the packed program carries what it uses."""
    if getattr(sys, "frozen", False):
        return Finding("Python packages", State.FOUND, "packed with the program")
    missing = [name for name in names if find_spec(name) is None]
    if not missing:
        return Finding("Python packages", State.FOUND, "all of kiosk[desk]")
    return Finding(
        "Python packages",
        State.MISSING,
        ", ".join(missing),
        remedy='Run: pip install "identity-kiosk[desk]"',
    )


def look_for_libraries(names: Iterable[str]) -> Finding:
    """Look for the shared libraries that Qt's windows need."""
    missing = tuple(name for name in names if not _loads(name))
    if not missing:
        return Finding("Qt's system libraries", State.FOUND, "all of them")
    return Finding("Qt's system libraries", State.MISSING, ", ".join(missing), lacks=missing)


def start_qt() -> Finding:
    """Start Qt in a child process: on the display if there is one, else without."""
    environment = dict(os.environ)
    if not has_display(environment, sys.platform):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    platform = environment.get("QT_QPA_PLATFORM") or "the display"
    if getattr(sys, "frozen", False):
        return Finding("Qt", State.NOTE, "not tried: the packed program carries its own")
    try:
        child = subprocess.run(  # noqa: S603 - our own interpreter and our own line
            [sys.executable, "-c", _QT_START],
            env=environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=_QT_START_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return Finding("Qt", State.MISSING, f"did not start on {platform} within a minute")
    if child.returncode == 0 and "started" in child.stdout:
        return Finding("Qt", State.FOUND, f"starts on {platform}")
    reason = child.stderr.strip().splitlines()
    return Finding("Qt", State.MISSING, reason[0] if reason else f"does not start on {platform}")


def look_for_fonts() -> Finding:
    """Look for the fonts that come with the program."""
    from kiosk.app.assets import asset  # noqa: PLC0415 - part of the desk

    count = sum(
        1 for path in asset("fonts").rglob("*") if path.suffix in {".ttf", ".otf", ".woff2"}
    )
    if count:
        return Finding("Fonts", State.FOUND, f"{count} come with the program")
    return Finding(
        "Fonts",
        State.MISSING,
        "the program's own fonts are not beside it",
        remedy="Install the program again: its folder is incomplete.",
    )


def look_for_ocr_models() -> Finding:
    """Look for the models that read characters from pictures."""
    from kiosk.reading.models import (  # noqa: PLC0415 - part of the desk
        DETECTOR_FILE,
        RECOGNISER_FILE,
        model_directory,
    )

    folder = model_directory()
    missing = [name for name in (DETECTOR_FILE, RECOGNISER_FILE) if not (folder / name).is_file()]
    if not missing:
        return Finding("Text recognition", State.FOUND, "both models are there")
    return Finding(
        "Text recognition",
        State.MISSING,
        ", ".join(missing),
        remedy="Run: pip install --force-reinstall rapidocr",
    )


def look_at_sandbox(command: Sequence[str] = ()) -> Finding:
    """Start the process that opens pictures, and hear which walls the kernel puts around it.

    A missing wall is a note: pictures are read without it, behind the others.
    ``command`` starts another worker than the program's own.
    """
    from kiosk.devices.worker import ReadingWorker, Walls  # noqa: PLC0415 - part of the desk
    from kiosk.reading.errors import ReadingError  # noqa: PLC0415 - part of the desk

    heard: list[Walls] = []
    try:
        with ReadingWorker(command or None, on_start=heard.append) as worker:
            worker.start()
    except ReadingError as error:
        return Finding("Reading process", State.MISSING, error.problem, remedy=error.remedy)
    missing = missing_walls(heard[0])
    if not missing:
        return Finding("Reading process", State.FOUND, "sealed off from network, files and calls")
    remedies = (_WALL_REMEDIES[name] for name in missing) if sys.platform == "linux" else ()
    return Finding(
        "Reading process",
        State.NOTE,
        f"starts, but this system puts no wall around it of: {', '.join(missing)}",
        remedy=" ".join(remedies),
    )


def missing_walls(walls: "Walls") -> list[str]:
    """Name the walls of the kernel that do not stand around the process that opens pictures."""
    standing = {
        "network namespace": walls.offline,
        "Landlock": walls.files,
        "seccomp": walls.calls,
    }
    return [name for name, stands in standing.items() if not stands]


def look_for_key_ring() -> Finding:
    """Look for a key ring of the system that can hold the store key."""
    import keyring  # noqa: PLC0415 - part of the desk
    from keyring.backends import fail, null  # noqa: PLC0415 - part of the desk

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring):
        return Finding("Key ring", State.NOTE, "none: the store is locked by a passphrase instead")
    return Finding("Key ring", State.FOUND, backend.name)


def look_for_display() -> Finding:
    """Look for a display to open the window on."""
    if has_display(os.environ, sys.platform):
        return Finding("Display", State.FOUND, "windows can be shown")
    return Finding("Display", State.NOTE, "none: `kiosk demo` opens over VNC on this machine only")


def look_for_x_server() -> Finding:
    """Look for the X server without a screen that the window tests run on."""
    if not sys.platform.startswith("linux"):
        return Finding("Xvfb", State.NOTE, "only used on Linux")
    if shutil.which("xvfb-run") and shutil.which("Xvfb") and shutil.which("xauth"):
        return Finding("Xvfb", State.FOUND, "for the window tests")
    return Finding("Xvfb", State.MISSING, "for the window tests", lacks=("xvfb-run",))


def look_for_postgres() -> Finding:
    """Look for the PostgreSQL server that the storage tests start."""
    if folder := find_postgres():
        return Finding("PostgreSQL", State.FOUND, f"the server's programs in {folder}")
    return Finding("PostgreSQL", State.MISSING, "for the storage tests", lacks=("postgres",))


def look_for_gateways() -> Finding:
    """Look for the gateways that the tests start on this machine."""
    if not sys.platform.startswith("linux"):
        return Finding("Gateways", State.NOTE, "only tried on Linux")
    missing = tuple(name for name in GATEWAYS if find_server_program(name) is None)
    if not missing:
        return Finding("Gateways", State.FOUND, "nginx with njs, and HAProxy")
    return Finding("Gateways", State.MISSING, ", ".join(missing), lacks=missing)


def find_server_program(name: str) -> Path | None:
    """Find a server's program or module; many systems keep them where users do not look."""
    if name.endswith(".so"):
        places = (Path(folder) / name for folder in _NGINX_MODULES)
        return next((place for place in places if place.is_file()), None)
    found = shutil.which(name) or shutil.which(name, path=_SERVER_PROGRAMS)
    return None if found is None else Path(found)


def find_postgres() -> Path | None:
    """Find the folder with PostgreSQL's ``initdb`` and ``postgres``, the newest first."""
    on_path = shutil.which("initdb")
    folders = [Path(on_path).parent] if on_path else []
    for pattern in POSTGRES_FOLDERS:
        folders += sorted(Path("/").glob(pattern.lstrip("/")), reverse=True)
    return next(
        (f for f in folders if (f / "initdb").exists() and (f / "postgres").exists()), None
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
