"""Run a camera's process: requests in on one pipe, raw frames out on another.

Started by ``kiosk.devices.camera``, never by a person. It ends when its input
ends, so it cannot outlive the program that started it, also where a driver
hangs. The first message says what to show; each further one asks for a frame.
A camera is emptied all the time and only the newest frame is decoded and sent.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import IO, TYPE_CHECKING, Any

from kiosk.devices.camera_errors import CameraError, CameraMissingPartError
from kiosk.reading import sandbox
from kiosk.reading.wire import WireError, receive, send

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.devices.camera_sources import FrameSource


def main() -> None:
    """Serve one camera until standard input ends."""
    # Whatever a library prints must not mix with the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    try:
        request, _ = receive(sys.stdin.buffer)
        source, longest_side = _opened(request), int(request["longest_side"])
        send(answers, {"ready": True})
        serve(source, longest_side, sys.stdin.buffer, answers)
    except CameraError as error:
        send(answers, {"error": error.kind})
    except (WireError, BrokenPipeError):
        return


def serve(
    source: FrameSource,
    longest_side: int,
    requests: IO[bytes],
    answers: IO[bytes],
    *,
    leave: Callable[[int], object] = os._exit,
) -> None:
    """Send the newest frame for every message, until ``requests`` ends.

    Then it calls ``leave`` from another thread, for the driver may hang.

    Raises:
        CameraError: the source gives no other frame.
    """
    from kiosk.devices.camera_sources import within  # noqa: PLC0415 - heavy

    asked, ended = threading.Event(), threading.Event()
    listener = threading.Thread(target=_listen, args=(requests, asked, ended, leave), daemon=True)
    listener.start()
    while not ended.is_set():
        source.grab()
        if asked.is_set() and not ended.is_set():
            asked.clear()
            pixels = within(longest_side, source.frame())
            size = {"width": pixels.shape[1], "height": pixels.shape[0]}
            send(answers, size, pixels.tobytes())


def _listen(
    requests: IO[bytes],
    asked: threading.Event,
    ended: threading.Event,
    leave: Callable[[int], object],
) -> None:
    """Note that a frame is asked for, or that nobody is left to ask."""
    try:
        while True:
            receive(requests)
            asked.set()
    except WireError:
        ended.set()
        leave(0)


def _opened(request: dict[str, Any]) -> FrameSource:
    """Open what the first message names.

    Files come from anywhere, so this process gives up its rights before it
    meets one, and can open nothing after it has read them. A camera's driver needs them.
    """
    if "path" in request:
        sandbox.enter()
    try:
        from kiosk.devices import camera_sources  # noqa: PLC0415 - heavy
        from kiosk.reading.decode import load_codecs  # noqa: PLC0415 - heavy
    except ModuleNotFoundError as error:
        raise CameraMissingPartError from error
    if "path" in request:
        load_codecs()
        source = camera_sources.open_file(str(request["path"]))
        sandbox.seal()
        return source
    return camera_sources.open_device(str(request["device"]))


if __name__ == "__main__":
    main()
