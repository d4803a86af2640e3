"""Name the system's packages that hold what this machine lacks."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.errors import KioskError


class InstallationError(KioskError):
    """Report that the system's package manager did not install what is needed."""


@dataclass(frozen=True, slots=True)
class PackageManager:
    """Describe how one package manager installs, and whether that takes root."""

    name: str
    install: tuple[str, ...]
    refresh: tuple[str, ...] = ()
    as_root: bool = True


MANAGERS = (
    PackageManager(
        "apt-get",
        ("apt-get", "install", "-y", "-qq", "--no-install-recommends"),
        refresh=("apt-get", "update", "-qq"),
    ),
    PackageManager("dnf", ("dnf", "install", "-y", "-q")),
    PackageManager("pacman", ("pacman", "-S", "--needed", "--noconfirm")),
    PackageManager("brew", ("brew", "install"), as_root=False),
)

# What is missing, and the package that holds it: Debian and Ubuntu, Fedora, Arch, Homebrew.
PACKAGES: Mapping[str, Mapping[str, str]] = {
    "libEGL.so.1": {"apt-get": "libegl1", "dnf": "libglvnd-egl", "pacman": "libglvnd"},
    "libGL.so.1": {"apt-get": "libgl1", "dnf": "libglvnd-glx", "pacman": "libglvnd"},
    "libX11-xcb.so.1": {"apt-get": "libx11-xcb1", "dnf": "libX11-xcb", "pacman": "libx11"},
    "libdbus-1.so.3": {"apt-get": "libdbus-1-3", "dnf": "dbus-libs", "pacman": "dbus"},
    "libfontconfig.so.1": {
        "apt-get": "libfontconfig1",
        "dnf": "fontconfig",
        "pacman": "fontconfig",
    },
    "libfreetype.so.6": {"apt-get": "libfreetype6", "dnf": "freetype", "pacman": "freetype2"},
    "libglib-2.0.so.0": {"apt-get": "libglib2.0-0", "dnf": "glib2", "pacman": "glib2"},
    "libgssapi_krb5.so.2": {
        "apt-get": "libgssapi-krb5-2",
        "dnf": "krb5-libs",
        "pacman": "krb5",
    },
    "libstdc++.so.6": {"apt-get": "libstdc++6", "dnf": "libstdc++", "pacman": "gcc-libs"},
    "libxcb-cursor.so.0": {
        "apt-get": "libxcb-cursor0",
        "dnf": "xcb-util-cursor",
        "pacman": "xcb-util-cursor",
    },
    "libxcb-icccm.so.4": {
        "apt-get": "libxcb-icccm4",
        "dnf": "xcb-util-wm",
        "pacman": "xcb-util-wm",
    },
    "libxcb-image.so.0": {
        "apt-get": "libxcb-image0",
        "dnf": "xcb-util-image",
        "pacman": "xcb-util-image",
    },
    "libxcb-keysyms.so.1": {
        "apt-get": "libxcb-keysyms1",
        "dnf": "xcb-util-keysyms",
        "pacman": "xcb-util-keysyms",
    },
    "libxcb-randr.so.0": {"apt-get": "libxcb-randr0", "dnf": "libxcb", "pacman": "libxcb"},
    "libxcb-render-util.so.0": {
        "apt-get": "libxcb-render-util0",
        "dnf": "xcb-util-renderutil",
        "pacman": "xcb-util-renderutil",
    },
    "libxcb-render.so.0": {"apt-get": "libxcb-render0", "dnf": "libxcb", "pacman": "libxcb"},
    "libxcb-shape.so.0": {"apt-get": "libxcb-shape0", "dnf": "libxcb", "pacman": "libxcb"},
    "libxcb-shm.so.0": {"apt-get": "libxcb-shm0", "dnf": "libxcb", "pacman": "libxcb"},
    "libxcb-sync.so.1": {"apt-get": "libxcb-sync1", "dnf": "libxcb", "pacman": "libxcb"},
    "libxcb-util.so.1": {"apt-get": "libxcb-util1", "dnf": "xcb-util", "pacman": "xcb-util"},
    "libxcb-xfixes.so.0": {"apt-get": "libxcb-xfixes0", "dnf": "libxcb", "pacman": "libxcb"},
    "libxcb-xkb.so.1": {"apt-get": "libxcb-xkb1", "dnf": "libxcb", "pacman": "libxcb"},
    "libxkbcommon-x11.so.0": {
        "apt-get": "libxkbcommon-x11-0",
        "dnf": "libxkbcommon-x11",
        "pacman": "libxkbcommon-x11",
    },
    "libxkbcommon.so.0": {
        "apt-get": "libxkbcommon0",
        "dnf": "libxkbcommon",
        "pacman": "libxkbcommon",
    },
    "xvfb-run": {
        "apt-get": "xvfb xauth",
        "dnf": "xorg-x11-server-Xvfb xorg-x11-xauth",
        "pacman": "xorg-server-xvfb xorg-xauth",
    },
    "postgres": {
        "apt-get": "postgresql",
        "dnf": "postgresql-server",
        "pacman": "postgresql",
        "brew": "postgresql",
    },
    "nginx": {"apt-get": "nginx"},
    "ngx_http_js_module.so": {"apt-get": "libnginx-mod-http-js"},
    "haproxy": {
        "apt-get": "haproxy",
        "dnf": "haproxy",
        "pacman": "haproxy",
        "brew": "haproxy",
    },
}

# The shared libraries that the wheels of Qt name and do not carry.
QT_LIBRARIES = tuple(name for name in PACKAGES if name.startswith("lib"))
# The gateways that the tests start; the others come from an index of Python packages.
NGINX_WITH_NJS = ("nginx", "ngx_http_js_module.so")
GATEWAYS = (*NGINX_WITH_NJS, "haproxy")


def find_manager(which: Callable[[str], str | None] = shutil.which) -> PackageManager | None:
    """Find this system's package manager, if it is one of those known here."""
    return next((manager for manager in MANAGERS if which(manager.name)), None)


def packages_for(missing: Iterable[str], manager: PackageManager) -> tuple[str, ...]:
    """Name the packages that hold what is missing, each once."""
    names: dict[str, None] = {}
    for item in missing:
        for package in PACKAGES.get(item, {}).get(manager.name, "").split():
            names[package] = None
    return tuple(names)


def install_command(
    missing: Iterable[str], manager: PackageManager, *, user_id: int
) -> tuple[str, ...]:
    """Give the command that installs what is missing; empty when no package is known."""
    packages = packages_for(missing, manager)
    if not packages:
        return ()
    return _as_root(manager, user_id) + manager.install + packages


def install(missing: Iterable[str], manager: PackageManager, *, user_id: int) -> None:
    """Install what is missing; raise ``InstallationError`` when that fails."""
    command = install_command(missing, manager, user_id=user_id)
    if not command:
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    commands = [command]
    if manager.refresh:
        commands.insert(0, _as_root(manager, user_id) + manager.refresh)
    for step in commands:
        # Output goes to standard error: standard output belongs to --json.
        done = subprocess.run(step, env=environment, check=False, stdout=2)  # noqa: S603 - from the table above
        if done.returncode:
            raise InstallationError(
                f"The command `{' '.join(step)}` failed.",
                "Run it by hand, or ask the administrator of this machine to.",
            )


def _as_root(manager: PackageManager, user_id: int) -> tuple[str, ...]:
    return ("sudo",) if manager.as_root and user_id != 0 else ()
