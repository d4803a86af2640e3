"""Where frames come from: devices that fail in every way they do, and files played as one."""

import io
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kiosk.devices.camera_errors import (
    CameraBusyError,
    CameraDeniedError,
    CameraError,
    CameraFileError,
    CameraLostError,
    NoCameraError,
)
from kiosk.devices.camera_main import serve
from kiosk.devices.camera_sources import (
    SECONDS_A_PICTURE,
    DeviceSource,
    PictureSource,
    VideoSource,
    open_device,
    open_file,
    within,
)
from kiosk.reading.wire import receive, send

BLUE_FIRST = np.full((4, 6, 3), (250, 20, 10), np.uint8)
"""A blue picture, as the library orders colours."""


class Device:
    """Stand for a camera's driver: give ``pictures`` frames, after ``cold`` failures."""

    def __init__(self, *, pictures: int = 10**6, cold: int = 0, opens: bool = True) -> None:
        self.pictures, self.cold, self.opens = pictures, cold, opens
        self.asked: list[Any] = []
        self.released = False

    def __call__(self, *what: Any) -> "Device":
        self.asked.append(what)
        return self

    def isOpened(self) -> bool:  # noqa: N802 - the library's name
        return self.opens

    def set(self, *setting: Any) -> bool:
        return bool(setting)

    def grab(self) -> bool:
        if self.cold:
            self.cold -= 1
            return False
        self.pictures -= 1
        return self.pictures >= 0

    def retrieve(self) -> tuple[bool, NDArray[np.uint8] | None]:
        return (True, BLUE_FIRST) if self.pictures >= 0 else (False, None)

    def release(self) -> None:
        self.released = True


def allowed(_: str, __: int) -> bool:
    return True


def test_a_device_is_opened_by_number_and_gives_red_first() -> None:
    device = Device()
    source = open_device("2", "linux", device, allowed)
    assert device.asked == [(2, cv2.CAP_V4L2)]
    source.grab()
    assert tuple(source.frame()[0, 0]) == (10, 20, 250)


def test_a_device_that_warms_up_is_waited_for() -> None:
    open_device("0", "linux", Device(cold=5), allowed).grab()


@pytest.mark.parametrize(
    ("platform", "device", "access", "error"),
    [
        ("linux", Device(), lambda _, mode: mode != os.F_OK, NoCameraError),
        ("linux", Device(), lambda _, mode: mode == os.F_OK, CameraDeniedError),
        ("linux", Device(opens=False), allowed, CameraBusyError),
        ("win32", Device(opens=False), allowed, NoCameraError),
        ("linux", Device(pictures=0), allowed, CameraBusyError),
    ],
    ids=["none", "denied", "busy", "none elsewhere", "gives nothing"],
)
def test_a_device_that_does_not_open_says_why(
    platform: str, device: Device, access: Callable[[str, int], bool], error: type[CameraError]
) -> None:
    with pytest.raises(error):
        open_device("0", platform, device, access)


def test_a_device_without_pictures_is_let_go() -> None:
    device = Device(pictures=0)
    with pytest.raises(CameraBusyError):
        open_device("0", "linux", device, allowed)
    assert device.released


def test_a_device_unplugged_midway_is_lost() -> None:
    source = open_device("0", "linux", Device(pictures=2), allowed)
    source.grab()
    with pytest.raises(CameraLostError):
        source.grab()
    with pytest.raises(CameraLostError):
        source.frame()


class Hands:
    """A clock that moves when somebody waits."""

    def __init__(self) -> None:
        self.now = 0.0

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, shade in (("a.png", 40), ("c.png", 200)):
        cv2.imwrite(str(tmp_path / name), np.full((90, 120, 3), shade, np.uint8))
    (tmp_path / "b.txt").write_text("no picture")
    return tmp_path


def contents(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in sorted(folder.iterdir())]


def shades(source: PictureSource, hands: Hands, seconds: float) -> Iterator[int]:
    ends = hands.now + seconds
    while hands.now < ends:
        source.grab()
        yield round(float(source.frame().mean()) / 10) * 10


def test_the_pictures_of_a_folder_take_turns_for_ever(folder: Path, hands: Hands) -> None:
    source = PictureSource(contents(folder), clock=hands.clock, wait=hands.wait)
    seen = list(dict.fromkeys(shades(source, hands, SECONDS_A_PICTURE - 1)))
    assert seen == [40]
    assert set(shades(source, hands, 2 * SECONDS_A_PICTURE)) == {40, 200}
    assert set(shades(source, hands, 2 * SECONDS_A_PICTURE)) == {40, 200}


def test_a_still_picture_moves_a_little_and_never_far(folder: Path, hands: Hands) -> None:
    source = PictureSource(contents(folder)[:1], clock=hands.clock, wait=hands.wait)
    source.grab()
    first = source.frame().astype(int)
    source.grab()
    second = source.frame().astype(int)
    assert (first != second).any()
    assert np.abs(first - second).max() < 30


def test_files_without_a_picture_are_no_camera(folder: Path, tmp_path: Path) -> None:
    for path in (folder / "b.txt", tmp_path / "gone", tmp_path / "empty"):
        (tmp_path / "empty").mkdir(exist_ok=True)
        with pytest.raises(CameraFileError):
            open_file(str(path))


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25, (64, 48))
    for shade in (30, 130, 230):
        writer.write(np.full((48, 64, 3), shade, np.uint8))
    writer.release()
    return path


def test_a_video_begins_again_after_its_last_frame(video: Path, hands: Hands) -> None:
    source = open_file(str(video))
    assert isinstance(source, VideoSource)
    source = VideoSource(str(video), wait=hands.wait)
    seen = []
    for _ in range(6):
        source.grab()
        seen.append(round(float(source.frame().mean()) / 10) * 10)
    assert seen[:2] == [130, 230]
    assert set(seen) == {30, 130, 230}
    assert hands.now == pytest.approx(6 / 25)


@pytest.mark.parametrize(
    "content",
    [
        b"#EXTM3U\n/etc/hostname\n",
        b"ffconcat version 1.0\nfile x\n",
        b"\0\0\0\x20ftypisom damaged",
    ],
    ids=["list of addresses", "list of files", "damaged"],
)
def test_a_list_in_place_of_a_video_is_not_followed(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(content)
    with pytest.raises(CameraFileError):
        open_file(str(path))


def test_a_heic_picture_is_not_taken_for_a_video() -> None:
    path = Path(__file__).parents[1] / "reading" / "utopian-strip.heic"
    assert isinstance(open_file(str(path)), PictureSource)


def test_frames_are_shrunk_to_the_side_and_never_enlarged() -> None:
    assert within(100, np.zeros((50, 400, 3), np.uint8)).shape == (12, 100, 3)
    assert within(100, np.zeros((50, 40, 3), np.uint8)).shape == (50, 40, 3)


def test_only_the_newest_frame_is_sent_and_the_end_of_requests_ends_all() -> None:
    read_end, write_end = os.pipe()
    left = threading.Event()
    requests_in = os.fdopen(write_end, "wb")

    class Answers(io.BytesIO):
        """Ask no more once a frame has come."""

        def flush(self) -> None:
            requests_in.close()

    class Counting(DeviceSource):
        grabbed = 0

        def grab(self) -> None:
            super().grab()
            Counting.grabbed += 1
            if Counting.grabbed == 5:
                send(requests_in, {})

    answers = Answers()
    with os.fdopen(read_end, "rb") as requests:
        serve(Counting(Device()), 6, requests, answers, leave=lambda _: left.set())
        assert left.wait(5)
    answers.seek(0)
    header, body = receive(answers)
    assert (header, len(body)) == ({"width": 6, "height": 4}, 72)
    assert answers.read() == b""
    assert Counting.grabbed >= 5
