"""Show what a camera sees, without ever making the window wait for it.

Drivers hang, cables are pulled, and the libraries that drive cameras are large
and native. They run in a process of their own (`kiosk.devices.camera_main`)
that sends raw pixels, so this process loads no picture library. One frame is
asked for at a time: a slow screen gets fewer frames, never older ones.
"""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Self

from kiosk.devices.camera_errors import CameraError, CameraLostError, camera_error
from kiosk.devices.child_process import end_child, own_command, start_child
from kiosk.reading.wire import WireError, receive, send

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

FROZEN_FLAG: Final = "--camera"
FRAMES_PER_SECOND: Final = 10.0
LONGEST_SIDE: Final = 1280
START_SECONDS: Final = 20.0
FRAME_SECONDS: Final = 8.0
_STOP_SECONDS: Final = 2.0
_GIVEN_VARIABLES: Final = {"PYTHONDONTWRITEBYTECODE": "1"}


@dataclass(frozen=True, slots=True)
class CameraFrame:
    """Hold one picture: rows of red, green, blue, one byte each, without padding.

    ``at`` is when it arrived, in seconds of the camera's clock.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)
    at: float


def camera_command(executable: str, *, frozen: bool) -> tuple[str, ...]:
    """Return the command that starts a camera's process of the program in ``executable``."""
    return own_command(executable, FROZEN_FLAG, "kiosk.devices.camera_main", frozen=frozen)


class Camera:
    """Keep the newest frame of one camera.

    ``device`` is its number (``"0"`` is the first) or, on Linux, its path.
    ``start`` returns at once; a thread waits for the process behind it. Frames
    come at ``frames_per_second`` or as fast as the camera gives them.
    """

    def __init__(
        self,
        device: str = "0",
        *,
        frames_per_second: float = FRAMES_PER_SECOND,
        command: Sequence[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        own = camera_command(sys.executable, frozen=getattr(sys, "frozen", False))
        self._command = tuple(command or own)
        self._source: dict[str, Any] = {"device": device}
        self._interval = 1 / frames_per_second
        self._clock = clock
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._closing = threading.Event()
        self._frame: CameraFrame | None = None
        self._error: CameraError | None = None
        self._must_answer_by = 0.0

    def __enter__(self) -> Self:
        """Start the camera."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the camera go."""
        self.close()

    @property
    def process_id(self) -> int | None:
        """Return the process's number while there is one."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def start(self) -> None:
        """Start the camera, or start it again after an error; without effect while it runs.

        What goes wrong is raised by ``latest``.
        """
        if self._thread is not None and self._thread.is_alive() and self._error is None:
            return
        self.close()
        self._closing.clear()
        self._frame, self._error = None, None
        self._must_answer_by = self._clock() + START_SECONDS
        try:
            process = self._process = start_child(self._command, _GIVEN_VARIABLES)
        except OSError:
            self._error = CameraError()
            return
        self._thread = threading.Thread(
            target=self._watch, args=(process,), name="camera", daemon=True
        )
        self._thread.start()

    def latest(self) -> CameraFrame | None:
        """Return the newest frame, ``None`` before the first; never wait.

        Raises:
            CameraError: there will be no other frame, until ``start``.
        """
        process = self._process
        if process is not None and self._error is None and self._clock() > self._must_answer_by:
            process.kill()
            self._error = CameraLostError()
        if self._error is not None:
            raise self._error.with_traceback(None)
        return self._frame

    def close(self) -> None:
        """End the process, which lets the camera go; ``start`` begins anew."""
        self._closing.set()
        process, self._process = self._process, None
        thread, self._thread = self._thread, None
        if process is not None:
            process.kill()
        if thread is not None:
            thread.join(_STOP_SECONDS)
        if process is not None:
            end_child(process)

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """Ask for one frame after another until the process or the camera ends."""
        try:
            request = {**self._source, "longest_side": LONGEST_SIDE}
            header, _ = _exchange(process, request)
            if "ready" not in header:
                raise camera_error(header.get("error"))
            while not self._closing.is_set():
                asked = self._clock()
                self._must_answer_by = asked + FRAME_SECONDS + self._interval
                header, body = _exchange(process, {})
                self._frame = _frame(header, body, self._clock())
                self._closing.wait(max(0.0, asked + self._interval - self._clock()))
        except CameraError as error:
            self._error = error
        except (WireError, OSError, ValueError):
            self._error = CameraLostError()


class FileCamera(Camera):
    """Play a picture, a folder of pictures or a video in a loop, as if it were a camera.

    For the demo and for tests. The files are decoded in the camera's process,
    behind the same front as any other picture, and a still picture sways as in
    a hand.
    """

    def __init__(self, path: Path, **options: Any) -> None:
        super().__init__(**options)
        self._source = {"path": str(path.absolute())}


def camera_from(setting: str) -> Camera | None:
    """Return the camera that a setting names, ``None`` for an empty one.

    A number or a path below ``/dev`` is a device, everything else a picture,
    folder or video to play.
    """
    if not setting:
        return None
    if setting.isascii() and (setting.isdigit() or setting.startswith("/dev/")):
        return Camera(setting)
    from pathlib import Path  # noqa: PLC0415 - needed by this kind alone

    return FileCamera(Path(setting).expanduser())


def _exchange(
    process: subprocess.Popen[bytes], request: dict[str, Any]
) -> tuple[dict[str, Any], bytes]:
    assert process.stdin is not None  # noqa: S101 - a pipe was asked for
    assert process.stdout is not None  # noqa: S101
    send(process.stdin, request)
    return receive(process.stdout)


def _frame(header: dict[str, Any], body: bytes, at: float) -> CameraFrame:
    """Return the frame in an answer, or raise what the process tells instead."""
    if "error" in header:
        raise camera_error(header["error"])
    width, height = header.get("width"), header.get("height")
    if not (isinstance(width, int) and isinstance(height, int)):
        raise WireError
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        raise WireError
    if len(body) != width * height * 3:
        raise WireError
    return CameraFrame(width, height, body, at)
