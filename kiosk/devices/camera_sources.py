"""Where a camera's frames come from: a device, or files that are played as one.

Runs in the camera's process only. A source is emptied frame by frame with
``grab``, as drivers queue what nobody takes; ``frame`` then gives the one that
was grabbed last, as rows × columns × red, green, blue.
"""

from __future__ import annotations

import math
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import cv2
import numpy as np

from kiosk.devices.camera_errors import (
    CameraBusyError,
    CameraDeniedError,
    CameraFileError,
    CameraLostError,
    NoCameraError,
)
from kiosk.reading.decode import decode
from kiosk.reading.errors import ReadingError
from kiosk.reading.limits import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

WIDTH: Final = 1280
HEIGHT: Final = 720
MOST_PICTURES: Final = 100
MOST_BYTES: Final = 400 * 1024 * 1024
SECONDS_A_PICTURE: Final = 6.0
_FRAMES_A_SECOND: Final = 15.0
_GRAIN_SHIFTS: Final = 64
_TRIES: Final = 30
"""Frames that a camera may fail to give while it warms up."""
_VIDEO_HEADS: Final = ((4, b"ftyp"), (0, b"\x1a\x45\xdf\xa3"), (8, b"AVI "))
"""Where MP4, Matroska (and WebM) and AVI say what they are."""


class FrameSource(Protocol):
    """Give frames as they come."""

    def grab(self) -> None:
        """Wait for the next frame; raise `CameraLostError` where none comes any more."""

    def frame(self) -> NDArray[np.uint8]:
        """Return the frame that was grabbed last."""


class DeviceSource:
    """Show what a camera of this machine sees."""

    def __init__(self, capture: Any) -> None:
        self._capture = capture

    def grab(self) -> None:
        """Take the next frame from the driver."""
        if not self._capture.grab():
            raise CameraLostError

    def frame(self) -> NDArray[np.uint8]:
        """Return the grabbed frame."""
        good, pixels = self._capture.retrieve()
        if not good or pixels is None:
            raise CameraLostError
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)


def open_device(
    device: str,
    platform: str = sys.platform,
    capture: Callable[..., Any] = cv2.VideoCapture,
    access: Callable[[str, int], bool] = os.access,
) -> DeviceSource:
    """Open a camera by number or path, and make sure that it gives a picture.

    Raises:
        NoCameraError: it is not there.
        CameraDeniedError: this user may not open it.
        CameraBusyError: it is there and gives nothing.
    """
    node = f"/dev/video{device}" if device.isdigit() else device
    on_linux = platform == "linux"
    if on_linux:
        if not access(node, os.F_OK):
            raise NoCameraError
        if not access(node, os.R_OK | os.W_OK):
            raise CameraDeniedError
    which = cv2.CAP_V4L2 if on_linux else cv2.CAP_ANY
    opened = capture(int(device) if device.isdigit() else device, which)
    if not opened.isOpened():
        raise CameraBusyError if on_linux else NoCameraError
    # Packed pictures: raw ones of this size come five times a second over USB 2.
    opened.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    opened.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
    opened.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
    opened.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    if not any(opened.grab() for _ in range(_TRIES)):
        opened.release()
        raise CameraBusyError
    return DeviceSource(opened)


def open_file(path: str) -> FrameSource:
    """Play a picture, a folder of pictures or a video.

    Raises:
        CameraFileError: it holds nothing that can be shown.
    """
    place = Path(path)
    try:
        if place.is_dir():
            return PictureSource(_contents(sorted(p for p in place.iterdir() if p.is_file())))
        with place.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise CameraFileError from error
    if any(head[at:].startswith(mark) for at, mark in _VIDEO_HEADS) and not _is_picture(head):
        return VideoSource(path)
    return PictureSource(_contents([place]))


def _contents(files: Sequence[Path]) -> list[bytes]:
    """Read the files before the first is decoded: afterwards nothing can be opened any more."""
    contents: list[bytes] = []
    for file in files[:MOST_PICTURES]:
        with file.open("rb") as stream:
            contents.append(stream.read(MAX_BYTES + 1))
        if sum(map(len, contents)) > MOST_BYTES:
            break
    return contents


def _is_picture(head: bytes) -> bool:
    """Tell a HEIC picture from a video: both begin with ``ftyp``."""
    return head[4:8] == b"ftyp" and head[8:12] in {b"heic", b"heix", b"heim", b"heis", b"mif1"}


class PictureSource:
    """Show pictures one after another as a hand would hold them, for ever.

    ``files`` are their contents; those that hold no picture are passed over.
    ``wait`` rests between frames.
    """

    def __init__(
        self,
        files: Sequence[bytes],
        *,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._files = files
        self._clock, self._wait = clock, wait
        self._grain = Grain()
        self._pictures = self._decoded()
        self._picture = next(self._pictures)
        self._began = clock()

    def grab(self) -> None:
        """Rest until the next frame is due; turn to the next picture when it is time."""
        self._wait(1 / _FRAMES_A_SECOND)
        if len(self._files) > 1 and self._clock() - self._began > SECONDS_A_PICTURE:
            self._picture = next(self._pictures)
            self._began = self._clock()

    def frame(self) -> NDArray[np.uint8]:
        """Return the picture as it looks at this moment."""
        return swayed(self._picture, self._clock() - self._began, self._grain)

    def _decoded(self) -> Iterator[NDArray[np.uint8]]:
        """Yield the pictures of all files again and again."""
        while True:
            readable = 0
            for file in self._files:
                if (picture := _picture_in(file)) is not None:
                    readable += 1
                    yield picture
            if not readable:
                raise CameraFileError


def _picture_in(data: bytes) -> NDArray[np.uint8] | None:
    """Return the first page of a file, no longer than a frame; ``None`` where there is none."""
    try:
        return within(WIDTH, next(iter(decode(data))).pixels)
    except ReadingError:
        return None


class Grain:
    """Add the noise of a plain sensor, two steps in 255, from one field that is drawn once."""

    def __init__(self) -> None:
        random = np.random.default_rng(0)
        side = WIDTH + _GRAIN_SHIFTS
        self._field = np.round(random.normal(0, 2, (side, side, 1))).astype(np.int16)
        self._shifts = random

    def over(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return ``pixels`` with other noise at each call."""
        top, left = self._shifts.integers(0, _GRAIN_SHIFTS, 2)
        height, width = pixels.shape[:2]
        noise = self._field[top : top + height, left : left + width]
        return np.asarray(np.clip(pixels + noise, 0, 255), np.uint8)


def swayed(picture: NDArray[np.uint8], seconds: float, grain: Grain) -> NDArray[np.uint8]:
    """Return ``picture`` as a steady hand and a plain sensor show it after ``seconds``.

    It drifts by a few pixels and a fifth of a degree, so that frames differ as
    those of a camera do.
    """
    height, width = picture.shape[:2]
    turn = cv2.getRotationMatrix2D(
        (width / 2, height / 2), 0.2 * math.sin(1.1 * seconds), 1 + 0.003 * math.sin(0.7 * seconds)
    )
    turn[0, 2] += 2.5 * math.sin(1.7 * seconds)
    turn[1, 2] += 2.0 * math.sin(2.3 * seconds + 1)
    moved = cv2.warpAffine(picture, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return grain.over(np.asarray(moved, np.uint8))


class VideoSource:
    """Play a video in a loop at its own pace.

    Only the local file is opened: the library would also follow addresses and
    lists, but this process has no network and the file's head says video.
    """

    def __init__(self, path: str, *, wait: Callable[[float], object] = time.sleep) -> None:
        self._capture = cv2.VideoCapture(path, cv2.CAP_FFMPEG)
        self._wait = wait
        if not self._capture.isOpened() or not self._capture.grab():
            raise CameraFileError
        pace = float(self._capture.get(cv2.CAP_PROP_FPS))
        self._rest = 1 / pace if 1 <= pace <= 240 else 1 / _FRAMES_A_SECOND  # noqa: PLR2004 - else not a pace

    def grab(self) -> None:
        """Rest until the next frame is due; begin again after the last."""
        self._wait(self._rest)
        if not self._capture.grab():
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            if not self._capture.grab():
                raise CameraFileError

    def frame(self) -> NDArray[np.uint8]:
        """Return the grabbed frame."""
        good, pixels = self._capture.retrieve()
        if not good or pixels is None:
            raise CameraFileError
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)


def within(longest_side: int, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the picture with neither side longer than ``longest_side``, never enlarged."""
    height, width = pixels.shape[:2]
    scale = longest_side / max(height, width)
    if scale >= 1:
        return np.ascontiguousarray(pixels)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
