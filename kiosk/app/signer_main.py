"""The signer: the one process of ``kiosk publish`` that opens the keys of tokens.

It is started by `kiosk.app.signer_process.start_signer`, opens the store that
is named to it through its standard input, and answers calls on two sockets
until that input ends.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kiosk.app.closed_memory import keep_memory_closed
from kiosk.app.crash_report import explain_unexpected, report_folder
from kiosk.app.opening import open_established
from kiosk.app.signer_process import Opening
from kiosk.app.world import World
from kiosk.domain.errors import KioskError
from kiosk.gateway.dpop import NONCE_SECRET_LENGTH
from kiosk.server.calls import CallServer
from kiosk.server.endpoint_services import StoreServices
from kiosk.server.oauth import OAuthEndpoints
from kiosk.server.signer import fronts_calls, parents_calls

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.services.environment import Environment

FRONTS_WORKERS: Final = 4
"""How many requests to endpoints are under way at once; more wait in the socket."""
BUSY_SECONDS: Final = 2.5
"""How long a use case waits for the write lock, each time that it asks for it.

The front gives a request up after some seconds. What is done after that is
done for nobody, and uses up a code; so the signer, with all its patience,
gives up first.
"""
_ENDING_SECONDS: Final = 2.0
"""How long each line may take to end the calls under way before the store is closed."""
_EXIT_REFUSED: Final = 2


def main() -> None:
    """Open the store and answer calls until the input ends; see the module's text.

    ``sys.argv`` ends with the two descriptors of the sockets, the parent's
    first. One line goes to standard output: that it is ready, or why not.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the publisher says when to go
    keep_memory_closed()
    parents, fronts = (socket.socket(fileno=int(word)) for word in sys.argv[-2:])
    reports: Path | None = None
    try:
        opening = Opening.read(sys.stdin.buffer)
        reports = report_folder({"KIOSK_HOME": str(opening.settings.home)}, Path.home())
        opened = open_established(
            opening.settings, opening.passphrase, World(), busy_seconds=BUSY_SECONDS
        )
        del opening
        serving = _serving(opened.env, parents, fronts, reports)
    except KioskError as error:
        _say({"error": [error.problem, error.remedy]})
        sys.exit(_EXIT_REFUSED)
    except Exception as error:  # noqa: BLE001 -- the last place before its publisher
        _say({"error": [explain_unexpected(error, reports), ""]})
        sys.exit(_EXIT_REFUSED)
    threads = [threading.Thread(target=each.serve, daemon=True, name="calls") for each in serving]
    try:
        for thread in threads:
            thread.start()
        _say({"ready": True})
        sys.stdin.buffer.read()
        for each in serving:
            each.close()
        for thread in threads:
            thread.join(_ENDING_SECONDS)
    finally:
        opened.close()


def _serving(
    env: Environment, parents: socket.socket, fronts: socket.socket, reports: Path
) -> tuple[CallServer, ...]:
    def explain(error: Exception) -> KioskError:
        return KioskError(explain_unexpected(error, reports), "")

    services = StoreServices(env)
    endpoints = OAuthEndpoints(services, nonce_secret=env.entropy(NONCE_SECRET_LENGTH))
    return (
        CallServer(parents, parents_calls(env), explain=explain),
        CallServer(
            fronts,
            fronts_calls(endpoints.answer, endpoints.metadata, services.forget),
            workers=FRONTS_WORKERS,
            explain=explain,
        ),
    )


def _say(message: Mapping[str, Any]) -> None:
    """Say something to the publisher; where that is gone, the end of the input tells it too.

    Nothing is left in a buffer, which the interpreter would try to write at its end.
    """
    with suppress(BrokenPipeError):
        os.write(sys.stdout.fileno(), json.dumps(message).encode("ascii") + b"\n")


if __name__ == "__main__":
    main()
