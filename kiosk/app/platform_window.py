"""Decide on which Qt platform the windows open.

Pure rules: the environment goes in, the platform or an error comes out. Qt's
``vnc`` platform asks for no password, so it shows throw-away stores only, and
it is opened towards this machine alone (see ``kiosk.app.loopback_display``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.domain.errors import KioskError

VNC_PORTS = range(5900, 6000)
VNC_SIZE = "1440x900"


class NoDisplayError(KioskError):
    """Report that no window can be shown on this machine."""


class UnprotectedDisplayError(KioskError):
    """Refuse to show a real store on a display that asks for no password."""


@dataclass(frozen=True, slots=True)
class WindowPlatform:
    """Name Qt's platform: ``name`` as in QT_QPA_PLATFORM, empty for Qt's own choice.

    ``vnc_port`` is the port on 127.0.0.1 where a viewer connects, ``None`` for
    every platform but ``vnc``.
    """

    name: str
    vnc_port: int | None = None


def choose_platform(
    environment: Mapping[str, str],
    system: str,
    *,
    demo: bool,
    port_is_free: Callable[[int], bool],
) -> WindowPlatform:
    """Choose the platform for a real store, or for the ``demo`` one.

    ``system`` is ``sys.platform``; ``port_is_free`` tells whether a TCP port of
    this machine can be listened on. A platform that the user asked for is kept,
    except ``vnc``, whose address and port are always ours.

    Raises ``UnprotectedDisplayError`` when a real store is asked to use VNC and
    ``NoDisplayError`` when there is nothing to show a window on.
    """
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if _names_vnc(wanted):
        if not demo:
            raise UnprotectedDisplayError(
                "Qt's VNC display asks for no password, so it does not show a real store.",
                "Unset QT_QPA_PLATFORM and use a display, or run `kiosk demo`.",
            )
        return _vnc(port_is_free)
    if wanted or has_display(environment, system):
        return WindowPlatform(wanted)
    if not demo:
        raise NoDisplayError(
            "There is no display to open the kiosk on.",
            "Start it in a desktop session, or run `kiosk demo` to look around over VNC.",
        )
    return _vnc(port_is_free)


def has_display(environment: Mapping[str, str], system: str) -> bool:
    """Tell whether the desktop offers a display; only Linux may have none."""
    if not system.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _names_vnc(wanted: str) -> bool:
    """Tell whether any platform of a list such as ``xcb;vnc:port=5901`` is VNC."""
    return any(entry.partition(":")[0].strip().lower() == "vnc" for entry in wanted.split(";"))


def _vnc(port_is_free: Callable[[int], bool]) -> WindowPlatform:
    for port in VNC_PORTS:
        if port_is_free(port):
            return WindowPlatform(f"vnc:size={VNC_SIZE}:port={port}", port)
    raise NoDisplayError(
        f"All ports from {VNC_PORTS.start} to {VNC_PORTS.stop - 1} are in use.",
        "Close another VNC server and start the kiosk again.",
    )
