"""Start Qt on the platform that fits this machine and this store."""

import os
import sys

from PySide6.QtWidgets import QApplication

from kiosk.app.platform_window import WindowPlatform, choose_platform
from kiosk.ui.shared.garbage import GarbageCollector
from kiosk.ui.shared.theme import STYLE, STYLE_VARIABLE


def start_application(*, demo: bool) -> QApplication:
    """Make the one ``QApplication``, and say where to connect when it is a VNC display.

    Command-line options never reach Qt: ``-platform`` would go round the rule
    that a real store is not shown on VNC.
    """
    platform = choose_platform(os.environ, sys.platform, demo=demo, port_is_free=_port_is_free)
    if platform.name:
        os.environ["QT_QPA_PLATFORM"] = platform.name
    os.environ[STYLE_VARIABLE] = STYLE
    application = QApplication(["kiosk"])
    GarbageCollector(application)
    if platform.vnc_port is not None:
        from kiosk.app.loopback_display import (  # noqa: PLC0415 -- slow to import
            LOOPBACK,
            confine_to_loopback,
        )

        confine_to_loopback(platform.vnc_port)
        sys.stdout.write(_where_to_connect(platform, LOOPBACK) + "\n")
        sys.stdout.flush()
    return application


def _port_is_free(port: int) -> bool:
    from kiosk.app.loopback_display import port_is_free  # noqa: PLC0415 -- slow to import

    return port_is_free(port)


def _where_to_connect(platform: WindowPlatform, address: str) -> str:
    return (
        "This machine has no display, so the demo is shown over VNC, to this machine only.\n"
        f"Connect a VNC viewer to {address}:{platform.vnc_port}; from elsewhere first run\n"
        f"  ssh -L {platform.vnc_port}:{address}:{platform.vnc_port} USER@THIS-MACHINE"
    )
